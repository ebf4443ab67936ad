//! The same questions answered the slow way: straight from the words of a rule, over every possibility.

use demarche::decide::*;
use proptest::prelude::*;

/// A body as plain lists.
#[derive(Debug, Clone)]
pub(crate) struct Town {
    pub(crate) names: Vec<String>,
    pub(crate) weights: [Vec<u64>; 2],
    pub(crate) role: Vec<usize>,
    pub(crate) standing: Vec<Standing>,
}

impl Town {
    pub(crate) fn body(&self) -> Body {
        let named = |weights: &[u64]| self.names.iter().cloned().zip(weights.iter().copied()).collect::<Vec<_>>();
        let body = Body::new(self.names.clone())
            .weight("people", named(&self.weights[0]))
            .weight("money", named(&self.weights[1]))
            .role("permanent", self.role.iter().map(|place| self.names[*place].clone()));
        self.names.iter().zip(&self.standing).fold(body, |body, (name, standing)| body.standing(name, *standing))
    }

    fn is_among(&self, among: &Members, place: usize) -> bool {
        match among {
            Members::All => true,
            Members::Role(_) => self.role.contains(&place),
            Members::AllBut(_) => !self.role.contains(&place),
            Members::List(names) => names.contains(&self.names[place]),
        }
    }

    fn weight(&self, measure: &Measure, place: usize) -> u128 {
        match measure {
            Measure::Heads => 1,
            Measure::Weight(name) => self.weights[usize::from(name == "money")][place].into(),
        }
    }

    fn sum(&self, ballots: &[Ballot], measure: &Measure, among: &Members, which: &[Ballot]) -> u128 {
        let places =
            (0..ballots.len()).filter(|place| self.is_among(among, *place) && which.contains(&ballots[*place]));
        places.map(|place| self.weight(measure, place)).sum()
    }

    /// Whether a rule passes once everybody has voted: nothing is decided where nobody has a vote.
    pub(crate) fn passes(&self, rule: &Rule, ballots: &[Ballot]) -> bool {
        let has_none = |ballot: &Ballot| matches!(ballot, Ballot::NotEntitled | Ballot::NotParticipating);
        !ballots.iter().all(has_none) && self.is_met(rule, ballots)
    }

    /// Whether what a rule asks is there.
    pub(crate) fn is_met(&self, rule: &Rule, ballots: &[Ballot]) -> bool {
        use Ballot::*;
        let side = |side| match side {
            Side::For => vec![For],
            Side::Against => vec![Against],
            Side::NotFor => vec![Against, Abstain, DeclaredAbstention, Absent],
            Side::Abstaining => vec![Abstain, DeclaredAbstention],
            Side::Declared => vec![DeclaredAbstention],
            Side::Present => vec![For, Against, Abstain, DeclaredAbstention],
        };
        let base = |base| match base {
            Base::Members => vec![For, Against, Abstain, DeclaredAbstention, Absent, NotParticipating],
            Base::Participants => vec![For, Against, Abstain, DeclaredAbstention, Absent],
            Base::Present => vec![For, Against, Abstain, DeclaredAbstention],
            Base::VotesCast => vec![For, Against],
        };
        match rule {
            Rule::All(rules) => rules.iter().all(|rule| self.is_met(rule, ballots)),
            Rule::Any(rules) => rules.iter().any(|rule| self.is_met(rule, ballots)),
            Rule::FirstOf(tiers) => tiers.iter().any(|tier| self.is_met(&tier.rule, ballots)),
            Rule::Not(rule) => !self.is_met(rule, ballots),
            Rule::Threshold(one) => {
                let have = self.sum(ballots, &one.measure, &one.among, &side(one.side));
                let whole = self.sum(ballots, &one.measure, &one.among, &base(one.base));
                let (above, below) = (u128::from(one.reach.ratio().above()), u128::from(one.reach.ratio().below()));
                whole > 0
                    && match one.reach {
                        Reach::AtLeast(_) => have * below >= above * whole,
                        Reach::MoreThan(_) => have * below > above * whole,
                    }
            }
            Rule::AtLeast(one) => {
                self.sum(ballots, &one.measure, &one.among, &side(one.side)) >= u128::from(one.amount)
            }
            Rule::NoneAgainst(one) => {
                let mut objecting = vec![Against];
                if one.abstain == Silence::Block {
                    objecting.extend([Abstain, DeclaredAbstention]);
                }
                if one.absent == Silence::Block {
                    objecting.push(Absent);
                }
                self.sum(ballots, &Measure::Heads, &one.among, &objecting) == 0
            }
            Rule::BlockingMinority(one) => {
                let not_for = self.sum(ballots, &Measure::Heads, &Members::All, &side(Side::NotFor));
                let minimum = match &one.minimum {
                    Minimum::Fixed(number) => u128::from(*number),
                    Minimum::SmallestOver(clause) => {
                        let part = base(Base::Participants);
                        let whole = self.sum(ballots, &clause.measure, &Members::All, &part);
                        let taking = (0..ballots.len()).filter(|place| part.contains(&ballots[*place]));
                        let mut weights: Vec<_> = taking.map(|place| self.weight(&clause.measure, place)).collect();
                        weights.sort_unstable();
                        let (above, below) = (u128::from(clause.ratio.above()), u128::from(clause.ratio.below()));
                        let reaches =
                            |number: &usize| weights.iter().rev().take(*number).sum::<u128>() * below > above * whole;
                        let number = (0..=weights.len()).find(reaches).unwrap_or(weights.len());
                        (number as u128 + u128::from(clause.plus)).max(1)
                    }
                };
                not_for < minimum
            }
        }
    }

    /// The ballots of those who have no choice.
    pub(crate) fn forced(&self) -> Vec<Ballot> {
        let forced = |standing: &Standing| match standing {
            Standing::Entitled => Ballot::Open,
            Standing::Suspended | Standing::NotEntitled => Ballot::NotEntitled,
            Standing::NotParticipating => Ballot::NotParticipating,
        };
        self.standing.iter().map(forced).collect()
    }
}

pub(crate) fn town(most: usize, heaviest: u64, all_entitled: bool) -> impl Strategy<Value = Town> {
    (1..=most).prop_flat_map(move |players| {
        let weights = || prop::collection::vec(0..=heaviest, players);
        let standing = if all_entitled {
            Just(Standing::Entitled).boxed()
        } else {
            prop_oneof![
                5 => Just(Standing::Entitled),
                1 => Just(Standing::Suspended),
                1 => Just(Standing::NotParticipating)
            ]
            .boxed()
        };
        let standing = prop::collection::vec(standing, players);
        let role = prop::sample::subsequence((0..players).collect::<Vec<_>>(), 1..=players);
        (weights(), weights(), role, standing).prop_map(move |(people, money, role, standing)| Town {
            names: (0..players).map(|place| format!("P{place}")).collect(),
            weights: [people, money],
            role,
            standing,
        })
    })
}

fn measure() -> impl Strategy<Value = Measure> {
    prop_oneof![Just(Measure::Heads), Just(Measure::weight("people")), Just(Measure::weight("money"))]
}

fn ratio() -> impl Strategy<Value = Ratio> {
    (2_u32..=12).prop_flat_map(|below| (1..below).prop_map(move |above| Ratio::new(above, below)))
}

fn among() -> impl Strategy<Value = Members> {
    prop_oneof![
        4 => Just(Members::All),
        1 => Just(Members::role("permanent")),
        1 => Just(Members::all_but("permanent")),
        1 => Just(Members::List(vec!["P0".into()]))
    ]
}

fn silence() -> impl Strategy<Value = Silence> {
    prop_oneof![Just(Silence::Assent), Just(Silence::Block)]
}

fn leaf(any_side: bool, any_base: bool) -> impl Strategy<Value = Rule> {
    let side = if any_side {
        prop::sample::select(vec![
            Side::For,
            Side::For,
            Side::Against,
            Side::NotFor,
            Side::Abstaining,
            Side::Declared,
            Side::Present,
        ])
        .boxed()
    } else {
        Just(Side::For).boxed()
    };
    let bases = if any_base {
        vec![Base::Members, Base::Participants, Base::Present, Base::VotesCast]
    } else {
        vec![Base::Members, Base::Participants]
    };
    let threshold = (measure(), ratio(), any::<bool>(), prop::sample::select(bases), side.clone(), among());
    let threshold = threshold.prop_map(|(measure, ratio, strict, base, side, among)| {
        // Of a whole of which it is no part, no share can be asked for.
        let base = match side {
            Side::Abstaining | Side::Declared | Side::Present if base == Base::VotesCast => Base::Present,
            Side::NotFor if matches!(base, Base::VotesCast | Base::Present) => Base::Participants,
            _ => base,
        };
        let reach = if strict { Reach::MoreThan(ratio) } else { Reach::AtLeast(ratio) };
        Rule::Threshold(Threshold { measure, reach, base, side, among })
    });
    let amount = (measure(), 1_u64..20, side, among());
    let amount =
        amount.prop_map(|(measure, amount, side, among)| Rule::AtLeast(AtLeast { measure, amount, side, among }));
    let none = (among(), silence(), silence());
    let none = none.prop_map(|(among, abstain, absent)| Rule::NoneAgainst(NoneAgainst { among, abstain, absent }));
    let fixed = (1_u64..5).prop_map(Rule::blocking_minority);
    let over = (ratio(), 0_u32..3)
        .prop_map(|(ratio, plus)| Rule::smaller_than_blocking(Minimum::over("people", ratio).plus(plus)));
    prop_oneof![4 => threshold, 3 => amount, 1 => none, 1 => fixed, 1 => over]
}

/// Rules in which a vote for can only help.
#[cfg(feature = "power")]
pub(crate) fn rising() -> impl Strategy<Value = Rule> {
    nested(leaf(false, false).boxed(), false)
}

/// The same, also of shares of the votes cast.
pub(crate) fn rising_of_any_whole() -> impl Strategy<Value = Rule> {
    nested(leaf(false, true).boxed(), false)
}

/// Any rules.
pub(crate) fn rule() -> impl Strategy<Value = Rule> {
    nested(leaf(true, true).boxed(), true)
}

fn nested(leaf: BoxedStrategy<Rule>, negations: bool) -> impl Strategy<Value = Rule> {
    leaf.prop_recursive(3, 8, 3, move |inner| {
        let several = || prop::collection::vec(inner.clone(), 1..4);
        let tiers = several().prop_map(|rules| {
            Rule::first_of(rules.into_iter().enumerate().map(|(place, rule)| Tier::new(format!("tier {place}"), rule)))
        });
        let not = if negations {
            inner.clone().prop_map(Rule::negated).boxed()
        } else {
            several().prop_map(Rule::All).boxed()
        };
        prop_oneof![several().prop_map(Rule::All), several().prop_map(Rule::Any), tiers, not]
    })
}
