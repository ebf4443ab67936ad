//! Where each party falls by a clause, worked out one after another.

use super::plan::Plan;
use crate::dossier::{PartyIx, PartyRef};
use crate::lens::{Bucket, Holder, Holders};

/// A party, and where it falls.
///
/// # Example
/// ```
/// use demarche::{Bucket, Position, Query, samples};
///
/// let paris = samples::paris()?;
/// let answer = Query::who(Position::Oppose).on("peacekeeping-troops").bind(&paris)?.run(paris.now())?;
/// let italy = answer.into_iter().next().unwrap();
/// assert_eq!((italy.party().name(), italy.bucket()), ("Italy", Bucket::Holder));
/// assert_eq!(italy.holders()[0].line().definite(), Some(Position::Oppose));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed<'d> {
    party: PartyRef<'d>,
    bucket: Bucket,
    lines: Lines<'d>,
}

/// Most questions are about one line, which allocates nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Lines<'d> {
    One(Holder<'d>),
    Several(Vec<Holder<'d>>),
}

impl<'d> Placed<'d> {
    /// By one line.
    pub(super) fn by(holder: Holder<'d>) -> Placed<'d> {
        Placed { party: holder.party(), bucket: holder.bucket(), lines: Lines::One(holder) }
    }

    /// By no line.
    pub(super) fn so(party: PartyRef<'d>) -> Placed<'d> {
        Placed { party, bucket: Bucket::Holder, lines: Lines::Several(Vec::new()) }
    }

    /// Who.
    ///
    /// ```
    /// # use demarche::{Position, Query, samples};
    /// # let paris = samples::paris()?;
    /// let answer = Query::who(Position::Support).on("first-step").bind(&paris)?.run(paris.now())?;
    /// assert!(answer.into_iter().map(|placed| placed.party().name()).eq(["France"]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn party(&self) -> PartyRef<'d> {
        self.party
    }

    /// Where it falls.
    ///
    /// ```
    /// # use demarche::{Bucket, Query, samples};
    /// # let paris = samples::paris()?;
    /// let query = Query::members("EU").among(["FRA", "GBR"]);
    /// let answer = query.bind(&paris)?.run(paris.now())?;
    /// let buckets: Vec<_> = answer.who().unwrap().everyone().map(|placed| placed.bucket()).collect();
    /// assert_eq!(buckets, [Bucket::Holder, Bucket::Other]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn bucket(&self) -> Bucket {
        self.bucket
    }

    /// The lines by which it falls there: one for each part of the clause that tells of a line, in the order of the clause.
    ///
    /// That of a part that stands after "not", too: a [`Holder`] says where the party falls in the answer to the part
    /// without it. A line may be unknown.
    ///
    /// ```
    /// # use demarche::{Bucket, Clause, Position, Query, samples};
    /// # let paris = samples::paris()?;
    /// let does = |position| Clause::holds(position, "peacekeeping-troops");
    /// let query = Query::whoever(does(Position::Support) & !does(Position::Oppose));
    /// let answer = query.bind(&paris)?.run(paris.now())?;
    /// let france = answer.into_iter().next().unwrap();
    /// let buckets: Vec<_> = france.holders().iter().map(|holder| holder.bucket()).collect();
    /// assert_eq!(buckets, [Bucket::Holder, Bucket::Other], "it supports them, and does not oppose them");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn holders(&self) -> &[Holder<'d>] {
        match &self.lines {
            Lines::One(holder) => std::slice::from_ref(holder),
            Lines::Several(holders) => holders,
        }
    }
}

/// Parties, each with where it falls, worked out when it is reached.
///
/// # Order
/// That of declaration.
///
/// # Example
/// ```
/// # use demarche::{Position, Query, samples};
/// # let paris = samples::paris()?;
/// let answer = Query::who(Position::Oppose).on("peacekeeping-troops").bind(&paris)?.run(paris.now())?;
/// let mut placed = answer.who().unwrap().iter();
/// assert_eq!(placed.next().unwrap().party().name(), "Italy", "Poland is yet to be worked out");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct EachPlaced<'d>(Way<'d>);

#[derive(Debug, Clone)]
#[expect(
    clippy::large_enum_variant,
    reason = "the largest is the common one, and to box it costs what many answers do"
)]
enum Way<'d> {
    /// As the lens goes through them.
    Holders(Holders<'d>),
    /// One after another, each with whether it surely is in scope.
    Clause(Box<Placing<'d>>),
    /// By no line.
    Parties(std::vec::IntoIter<PartyRef<'d>>),
}

/// Parties that are asked about, one after another.
#[derive(Debug, Clone)]
struct Placing<'d> {
    plan: Plan<'d>,
    /// Each with whether it surely is in scope.
    parties: std::vec::IntoIter<(PartyIx, bool)>,
    bucket: Option<Bucket>,
    /// The lines of the party that is asked about.
    lines: Vec<Holder<'d>>,
}

impl<'d> Placing<'d> {
    fn next(&mut self) -> Option<Placed<'d>> {
        let Placing { plan, parties, bucket: asked, lines } = self;
        parties.find_map(|(party, surely)| {
            lines.clear();
            let so = plan.place(party, lines);
            let bucket = if surely { so } else { so.at_best_possible() };
            let placed = || Placed { party: plan.party(party), bucket, lines: Lines::Several(std::mem::take(lines)) };
            asked.is_none_or(|asked| asked == bucket).then(placed)
        })
    }
}

impl<'d> EachPlaced<'d> {
    pub(super) fn holders(holders: Holders<'d>) -> EachPlaced<'d> {
        EachPlaced(Way::Holders(holders))
    }

    pub(super) fn clause(
        plan: &Plan<'d>,
        parties: impl Iterator<Item = (PartyIx, bool)>,
        bucket: Option<Bucket>,
    ) -> EachPlaced<'d> {
        let parties: Vec<_> = parties.collect();
        let (plan, parties) = (plan.clone(), parties.into_iter());
        EachPlaced(Way::Clause(Box::new(Placing { plan, parties, bucket, lines: Vec::new() })))
    }

    pub(super) fn parties(parties: impl IntoIterator<Item = PartyRef<'d>>) -> EachPlaced<'d> {
        let parties: Vec<_> = parties.into_iter().collect();
        EachPlaced(Way::Parties(parties.into_iter()))
    }
}

impl<'d> Iterator for EachPlaced<'d> {
    type Item = Placed<'d>;

    fn next(&mut self) -> Option<Placed<'d>> {
        match &mut self.0 {
            Way::Holders(holders) => holders.next().map(Placed::by),
            Way::Parties(parties) => parties.next().map(Placed::so),
            Way::Clause(placing) => placing.next(),
        }
    }
}
