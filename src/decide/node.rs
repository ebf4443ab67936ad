//! A rule resolved against a body: the same tree, with clauses as leaves.

use super::ballot::{Ballot, BallotSet};
use super::body::Body;
use super::check::{below, is_among, word};
use super::clause::{Clause, Needed, Test};
use super::measure::{Base, Measure, Members, Minimum, Side, Silence};
use super::outcome::Outcome;
use super::rule::Rule;

#[derive(Debug, Clone)]
pub(super) enum Node {
    All(Vec<Node>),
    Any(Vec<Node>),
    FirstOf(Vec<(String, Node)>),
    Not(Box<Node>),
    Clause(Box<Clause>),
}

impl Node {
    /// A rule that the check has passed, for a body.
    pub(super) fn of(rule: &Rule, body: &Body, path: &str) -> Node {
        let path = below(path, word(rule));
        let inner = |place: usize, rule: &Rule| Node::of(rule, body, &format!("{path}[{place}]"));
        let each = |rules: &[Rule]| rules.iter().enumerate().map(|(place, rule)| inner(place, rule)).collect();
        let leaf = |measure: &Measure, among: &Members, side, counted, test| {
            let (measure, among) = (measure.clone(), among.clone());
            let voters = voters(body, &among, &measure);
            Node::Clause(Box::new(Clause { path: path.clone(), measure, among, side, voters, counted, test }))
        };
        match rule {
            Rule::All(rules) => Node::All(each(rules)),
            Rule::Any(rules) => Node::Any(each(rules)),
            Rule::FirstOf(tiers) => {
                let tiers = tiers.iter().enumerate();
                let tier = |place: usize, rule: &Rule| Node::of(rule, body, &format!("{path}[{place}].rule"));
                Node::FirstOf(tiers.map(|(place, one)| (one.name.clone(), tier(place, &one.rule))).collect())
            }
            Rule::Not(rule) => Node::Not(Box::new(Node::of(rule, body, &path))),
            Rule::Threshold(one) => {
                let test = Test::Share(one.reach, one.base);
                leaf(&one.measure, &one.among, one.side, one.side.ballots(), test)
            }
            Rule::AtLeast(one) => {
                leaf(&one.measure, &one.among, one.side, one.side.ballots(), Test::AtLeast(one.amount))
            }
            Rule::NoneAgainst(one) => {
                let counted = objections(one.abstain, one.absent);
                leaf(&Measure::Heads, &one.among, Side::Against, counted, Test::Nobody)
            }
            Rule::BlockingMinority(one) => {
                let needed = match &one.minimum {
                    Minimum::Fixed(number) => Needed::Fixed(*number),
                    Minimum::SmallestOver(clause) => {
                        let weights = voters(body, &Members::All, &clause.measure);
                        Needed::SmallestOver(weights, clause.ratio, clause.plus)
                    }
                };
                let counted = Side::NotFor.ballots();
                leaf(&Measure::Heads, &Members::All, Side::NotFor, counted, Test::Below(needed))
            }
        }
    }

    /// That somebody has a vote: without, nothing is decided, though nobody objects, or too few do to block.
    pub(super) fn somebody_votes(body: &Body) -> Node {
        let counted = Base::Participants.ballots();
        let (path, measure, among, side) = (String::new(), Measure::Heads, Members::All, Side::Present);
        let voters = voters(body, &among, &measure);
        Node::Clause(Box::new(Clause { path, measure, among, side, voters, counted, test: Test::AtLeast(1) }))
    }

    /// Whether it passes, as far as each clause can be known alone.
    pub(super) fn outcome(&self, ballots: &[Ballot]) -> Outcome {
        let any = |outcomes: &mut dyn Iterator<Item = Outcome>| Outcome::all(outcomes.map(Outcome::negated)).negated();
        match self {
            Node::All(nodes) => Outcome::all(nodes.iter().map(|node| node.outcome(ballots))),
            Node::Any(nodes) => any(&mut nodes.iter().map(|node| node.outcome(ballots))),
            Node::FirstOf(tiers) => any(&mut tiers.iter().map(|(_, node)| node.outcome(ballots))),
            Node::Not(node) => node.outcome(ballots).negated(),
            Node::Clause(clause) => clause.outcome(ballots),
        }
    }

    /// Every clause, in order, with whether it stands under an odd number of negations.
    pub(super) fn clauses(&self) -> Vec<(&Clause, bool)> {
        fn walk<'n>(node: &'n Node, negated: bool, found: &mut Vec<(&'n Clause, bool)>) {
            match node {
                Node::All(nodes) | Node::Any(nodes) => nodes.iter().for_each(|node| walk(node, negated, found)),
                Node::FirstOf(tiers) => tiers.iter().for_each(|(_, node)| walk(node, negated, found)),
                Node::Not(node) => walk(node, !negated, found),
                Node::Clause(clause) => found.push((clause, negated)),
            }
        }
        let mut found = Vec::new();
        walk(self, false, &mut found);
        found
    }

    /// Whether a vote for can only help it and a vote against only harm it, whatever else could be cast.
    pub(super) fn is_monotone(&self) -> bool {
        self.clauses().into_iter().all(|(clause, negated)| if negated { clause.falls() } else { clause.rises() })
    }
}

fn objections(abstain: Silence, absent: Silence) -> BallotSet {
    use Ballot::{Absent, Abstain, Against, DeclaredAbstention};
    match (abstain, absent) {
        (Silence::Assent, Silence::Assent) => BallotSet::of(&[Against]),
        (Silence::Assent, Silence::Block) => BallotSet::of(&[Against, Absent]),
        (Silence::Block, Silence::Assent) => BallotSet::of(&[Against, Abstain, DeclaredAbstention]),
        (Silence::Block, Silence::Block) => BallotSet::of(&[Against, Abstain, DeclaredAbstention, Absent]),
    }
}

fn voters(body: &Body, among: &Members, measure: &Measure) -> Vec<(usize, u64)> {
    let weight = |player: &str| match measure {
        Measure::Heads => Some(1),
        Measure::Weight(name) => body.weight_of(name, player),
    };
    let players = body.players().enumerate().filter(|(_, player)| is_among(body, among, player));
    players.filter_map(|(place, player)| Some((place, weight(player)?))).collect()
}
