//! Which parties a dossier mentions.

use std::sync::Arc;

use super::casts::Casts;
use super::index::Index;
use super::ledger::Ledger;
use super::party_ix::PartyIx;
use super::party_set::PartySet;
use crate::id::PartyId;
use crate::model::{Document, IdKind, Part, Path, Record, Stance, Visit, Walk};

/// How often each party is declared, or stands where the id of a party may stand. To be listed by the atlas is no mention.
#[derive(Debug, Clone, Default)]
pub(crate) struct Mentions {
    counts: Vec<u32>,
    /// Those that are mentioned at all.
    parties: PartySet,
}

impl Mentions {
    /// Cost: linear in all records; of a stance that is not unusual only the party is looked at.
    pub(crate) fn of(
        document: &Document,
        index: &Index,
        ledger: &Ledger,
        casts: &Casts,
        unusual: &[usize],
    ) -> Mentions {
        let mut mentions = Mentions { counts: vec![0; index.census.count()], parties: PartySet::default() };
        let mut counting = Counting { mentions: &mut mentions, index, count: Mentions::more };
        document.walk(&mut Walk { path: Path::default(), beside: Some("stances"), visit: &mut counting });
        let voters = document.roll_calls.iter().flat_map(|roll_call| roll_call.cast.places());
        voters.filter_map(|(place, _)| casts.party(place)).for_each(|party| counting.mentions.more(party));
        let mut unusual = unusual.iter().peekable();
        for place in 0..document.stances.len() {
            if unusual.next_if(|next| **next == place).is_some() {
                document.stances.get(place).into_iter().for_each(|stance| counting.stance(stance));
            } else if let Some((_, party)) = ledger.home(place) {
                counting.mentions.more(party);
            }
        }
        mentions
    }

    /// Counts what a stance mentions.
    pub(crate) fn enter(&mut self, index: &Index, stance: &Stance) {
        Counting { mentions: self, index, count: Mentions::more }.any(stance);
    }

    /// Counts what a stance mentions no longer.
    pub(crate) fn leave(&mut self, index: &Index, stance: &Stance) {
        Counting { mentions: self, index, count: Mentions::less }.any(stance);
    }

    /// Those that are mentioned.
    pub(crate) fn parties(&self) -> &PartySet {
        &self.parties
    }

    fn more(&mut self, party: PartyIx) {
        let PartyIx(place) = party;
        let Some(count) = self.counts.get_mut(usize::from(place)) else { return };
        *count += 1;
        if *count == 1 {
            self.parties.insert(party);
        }
    }

    fn less(&mut self, party: PartyIx) {
        let PartyIx(place) = party;
        let Some(count) = self.counts.get_mut(usize::from(place)) else { return };
        *count = count.saturating_sub(1);
        if *count == 0 {
            self.parties.remove(party);
        }
    }
}

/// Two are equal when the same parties are mentioned equally often.
impl PartialEq for Mentions {
    fn eq(&self, other: &Mentions) -> bool {
        self.counts == other.counts
    }
}

/// Whoever counts the parties of what it is shown.
struct Counting<'m> {
    mentions: &'m mut Mentions,
    index: &'m Index,
    count: fn(&mut Mentions, PartyIx),
}

impl Counting<'_> {
    fn any(&mut self, stance: &Stance) {
        if self.index.is_ordinary(stance) {
            self.party(stance.party.as_str());
        } else {
            self.stance(stance);
        }
    }

    fn stance(&mut self, stance: &Stance) {
        stance.walk(&mut Walk { path: Path::default(), beside: None, visit: self });
    }

    fn party(&mut self, id: &str) {
        if let Some(party) = self.index.party(id) {
            (self.count)(self.mentions, party);
        }
    }
}

impl Visit for Counting<'_> {
    fn id(&mut self, _path: &Path, kind: IdKind, id: &str) {
        if matches!(kind, IdKind::Nation | IdKind::Party | IdKind::Bloc | IdKind::Actor) {
            self.party(id);
        }
    }

    fn text(&mut self, _path: &Path, _text: &str) {}

    fn record(&mut self, _path: &Path, _record: &dyn Record) {}

    /// Those of roll calls are counted by their places.
    fn parties(&mut self, _shared: &Arc<[PartyId]>, _places: &[u16]) -> bool {
        true
    }
}
