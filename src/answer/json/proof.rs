//! A piece of evidence.

use serde::Serialize;

use super::named::Called;
use crate::day::When;
use crate::dossier::EvidenceRef;
use crate::model::{Act, Attribution, Basis, Certainty};

/// A piece of evidence, what it takes from a named statement included.
#[derive(Serialize)]
pub(super) struct Proof<'d> {
    source: Option<&'d str>,
    origin: Option<&'d str>,
    locator: Option<&'d str>,
    quote: Option<&'d str>,
    /// Whether the quote is only part of a sentence.
    fragment: bool,
    speakers: Vec<Called<'d>>,
    said: Option<When>,
    attribution: Attribution,
    act: Option<Act>,
    certainty: Certainty,
    basis: Basis,
    /// The one field that it supports, if it does not carry the record.
    r#for: Option<&'d str>,
}

impl<'d> Proof<'d> {
    pub(super) fn of(evidence: EvidenceRef<'d>) -> Proof<'d> {
        let (record, statement) = (evidence.record(), evidence.statement());
        Proof {
            source: evidence.source().map(|source| source.id().as_str()),
            origin: evidence.origin().map(|origin| origin.id().as_str()),
            locator: evidence.locator(),
            quote: evidence.quote(),
            fragment: statement.map_or(record.fragment, |statement| statement.record().fragment),
            speakers: evidence.speakers().map(Called::from).collect(),
            said: evidence.said(),
            attribution: evidence.attribution(),
            act: statement.map_or(record.act, |statement| statement.record().act),
            certainty: evidence.certainty(),
            basis: evidence.basis(),
            r#for: evidence.supports(),
        }
    }

    pub(super) fn all(evidence: impl IntoIterator<Item = EvidenceRef<'d>>) -> Vec<Proof<'d>> {
        evidence.into_iter().map(Proof::of).collect()
    }
}
