//! What a party has said.

use indexmap::IndexMap;

use crate::day::When;
use crate::dossier::{ActorRef, EvidenceRef};
use crate::lens::{Cited, Lens};

/// One thing that somebody said, with all that it is evidence for.
///
/// # Example
/// ```
/// use demarche::{Found, Query, samples};
///
/// let paris = samples::paris()?;
/// let answer = Query::said("FRA", "black-sea-ceasefire").bind(&paris)?.run(paris.now())?;
/// let Found::Said(france, said) = answer.found() else { panic!("it asks what was said") };
/// assert_eq!((france.name(), said.len()), ("France", 2));
/// assert_eq!(said[0].evidence().speakers().next().unwrap().name(), "French officials");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidOn<'d> {
    evidence: EvidenceRef<'d>,
    cited: Vec<Cited<'d>>,
}

impl<'d> SaidOn<'d> {
    /// Who said it, when, how, and where it was found.
    ///
    /// ```
    /// # use demarche::{Found, Query, samples};
    /// # let paris = samples::paris()?;
    /// let answer = Query::said("FRA", "first-step").bind(&paris)?.run(paris.now())?;
    /// let Found::Said(_, said) = answer.found() else { unreachable!() };
    /// assert!(said[0].evidence().quote().unwrap().contains("first step"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn evidence(&self) -> EvidenceRef<'d> {
        self.evidence
    }

    /// Each record that it is evidence for, in order of declaration.
    ///
    /// ```
    /// # use demarche::{Found, Query, samples};
    /// # let paris = samples::paris()?;
    /// let answer = Query::said("FRA", "first-step").bind(&paris)?.run(paris.now())?;
    /// let Found::Said(_, said) = answer.found() else { unreachable!() };
    /// assert!(said[0].cited().iter().any(|one| one.claim().path() == "stances[2]"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn cited(&self) -> &[Cited<'d>] {
        &self.cited
    }
}

/// When something was said: on that day, else when its source appeared.
fn said_on(evidence: EvidenceRef<'_>) -> Option<When> {
    evidence.said().or_else(|| evidence.source()?.record().published)
}

/// What makes two pieces of evidence the same thing said.
#[derive(PartialEq, Eq, Hash)]
enum Saying<'d> {
    Statement(&'d str),
    Passage {
        source: Option<&'d str>,
        locator: Option<&'d str>,
        quote: Option<&'d str>,
        said: Option<When>,
        speakers: Vec<&'d str>,
    },
    /// Of what gives neither a place nor a quote nobody knows whether it is the same.
    Alone(usize),
}

fn saying(place: usize, evidence: EvidenceRef<'_>) -> Saying<'_> {
    let (locator, quote) = (evidence.locator(), evidence.quote());
    match evidence.statement() {
        Some(statement) => Saying::Statement(statement.id().as_str()),
        None if locator.is_none() && quote.is_none() => Saying::Alone(place),
        None => {
            let source = evidence.source().map(|source| source.id().as_str());
            let speakers = evidence.speakers().map(ActorRef::id).collect();
            Saying::Passage { source, locator, quote, said: evidence.said(), speakers }
        }
    }
}

/// What was said by the lens's day, on some reading at least, each thing once: the earliest first, what nothing dates
/// before all, else in order of declaration.
pub(super) fn said<'d>(lens: Lens<'d>, cited: impl Iterator<Item = Cited<'d>>) -> Vec<SaidOn<'d>> {
    let come = |cited: &Cited<'d>| said_on(cited.evidence()).is_none_or(|when| when.first() <= lens.day());
    let mut all: IndexMap<Saying<'d>, SaidOn<'d>> = IndexMap::new();
    for (place, one) in cited.filter(come).enumerate() {
        let evidence = one.evidence();
        let new = || SaidOn { evidence, cited: Vec::new() };
        all.entry(saying(place, evidence)).or_insert_with(new).cited.push(one);
    }
    let mut all: Vec<_> = all.into_values().collect();
    all.sort_by_key(|one| said_on(one.evidence));
    all
}
