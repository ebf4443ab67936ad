//! Where a party stands, as one asks it of the party: "does Italy oppose", "is Italy neutral on".

use super::{Parser, Step};
use crate::model::PositionSet;
use crate::query::Name;
use crate::query::phrases::{DO_OR_DID, IS};
use crate::query::reading::Reading;

/// What a question begins with, before its party.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Auxiliary {
    Does,
    Is,
    Has,
}

const AUXILIARIES: [(&str, Auxiliary); 3] =
    [(DO_OR_DID, Auxiliary::Does), (IS, Auxiliary::Is), ("has|have", Auxiliary::Has)];

impl<N: Reading> Parser<'_, N> {
    pub(super) fn auxiliary(&mut self) -> Option<Auxiliary> {
        self.eat_any(&AUXILIARIES)
    }

    /// `does PARTY oppose`, `is PARTY neutral on`.
    pub(super) fn inverted(&mut self) -> Step<(Name, PositionSet)> {
        let Some(auxiliary) = self.auxiliary() else { return self.stop("`does`, `is` or `has`") };
        let party = self.party()?;
        Ok((party, self.behind_party(auxiliary)?))
    }

    /// What stands behind a party and says where it stands.
    pub(super) fn behind_party(&mut self, auxiliary: Auxiliary) -> Step<PositionSet> {
        let Some(first) = self.one_behind_party(auxiliary)? else { return self.stop("a position") };
        self.or_more(first, |parser| parser.one_behind_party(auxiliary))
    }

    fn one_behind_party(&mut self, auxiliary: Auxiliary) -> Step<Option<PositionSet>> {
        match auxiliary {
            Auxiliary::Does if self.eat("be") => self.be().map(Some),
            Auxiliary::Does if self.eat("have") => match self.have_tail() {
                Some(positions) => Ok(Some(positions)),
                None => self.stop("a position"),
            },
            Auxiliary::Does => Ok(self.base_verb()),
            Auxiliary::Is => Ok(self.be_one()),
            Auxiliary::Has if self.eat("been") => self.be().map(Some),
            Auxiliary::Has => Ok(self.have_tail().or_else(|| self.participle())),
        }
    }
}
