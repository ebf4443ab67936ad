//! Of whom a clause is so.

use crate::dossier::PartyRef;
use crate::lens::{Bucket, Holder, Lens, Parties, Scope};

/// Of whom a clause is so: everyone in scope, each where it falls.
#[derive(Debug, Clone)]
pub struct Whoever<'d> {
    lens: Lens<'d>,
    scope: Scope<'d>,
}

/// A party, and where it falls.
#[derive(Debug, Clone)]
pub struct Placed<'d> {
    pub(super) party: PartyRef<'d>,
    pub(super) bucket: Bucket,
    /// Its lines by which it falls there, as far as it has any: one for each part of the clause that tells of a line.
    pub(super) holders: Vec<Holder<'d>>,
}

impl<'d> Placed<'d> {
    /// Who.
    #[must_use]
    pub fn party(&self) -> PartyRef<'d> {
        self.party
    }

    /// Where it falls.
    #[must_use]
    pub fn bucket(&self) -> Bucket {
        self.bucket
    }

    /// The lines by which it falls there.
    #[must_use]
    pub fn holders(&self) -> &[Holder<'d>] {
        &self.holders
    }
}

impl<'d> Whoever<'d> {
    /// Those of whom it surely is so, in order of declaration.
    pub fn iter(&self) -> impl Iterator<Item = Placed<'d>> {
        self.those(Bucket::Holder)
    }

    /// Those who fall in one part.
    pub fn those(&self, bucket: Bucket) -> impl Iterator<Item = Placed<'d>> {
        self.everyone().filter(move |placed| placed.bucket == bucket)
    }

    /// Everyone in scope.
    pub fn everyone(&self) -> impl Iterator<Item = Placed<'d>> {
        let _ = self.lens;
        std::iter::empty()
    }

    /// Those of whom it surely is so.
    #[must_use]
    pub fn parties(&self) -> Parties<'d> {
        todo!()
    }

    /// Those of whom nobody knows.
    #[must_use]
    pub fn unknown(&self) -> Parties<'d> {
        todo!()
    }

    /// Blocs that hold the line, listed beside.
    #[must_use]
    pub fn blocs(&self) -> Vec<Holder<'d>> {
        todo!()
    }

    /// All that it is about.
    #[must_use]
    pub fn scope(&self) -> Scope<'d> {
        self.scope.clone()
    }

    /// How many records a known-by lens hides only because their sources have no day.
    #[must_use]
    pub fn undated(&self) -> usize {
        todo!()
    }
}
