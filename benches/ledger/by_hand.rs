//! What a user would write instead: one ordered map, ids looked up in hash maps, membership as dated lists.

use std::collections::{BTreeMap, HashMap, HashSet};

use demarche::{Bloc, Day, Document, Position, Stance, Strength, Until, When};

type Key = (u32, u16, Day, i16);

/// The fields of a stance.
struct Row {
    position: Position,
    #[expect(dead_code, reason = "held as it is in the ledger, and asked for by none of the timed questions")]
    strength: Option<Strength>,
    until: Option<Day>,
    known: Day,
    #[expect(dead_code, reason = "what leads back to the record")]
    stance: u32,
}

#[derive(Default)]
pub(crate) struct ByHand {
    nations: Vec<String>,
    nation_ids: HashMap<String, u16>,
    item_ids: HashMap<String, u32>,
    published: HashMap<String, Day>,
    blocs: HashMap<String, Vec<(u16, Day, Option<Day>)>>,
    rows: BTreeMap<Key, Row>,
}

fn end(until: Until) -> Option<Day> {
    until.window().and_then(When::exact)
}

impl ByHand {
    pub(crate) fn of(document: &Document, blocs: &[Bloc]) -> ByHand {
        let mut by_hand = ByHand::default();
        for (number, nation) in document.nations.iter().enumerate() {
            by_hand.nations.push(nation.id.as_str().to_owned());
            by_hand.nation_ids.insert(nation.id.as_str().to_owned(), u16::try_from(number).unwrap());
        }
        for (number, item) in document.agenda.iter().enumerate() {
            by_hand.item_ids.insert(item.id.as_str().to_owned(), u32::try_from(number).unwrap());
        }
        for source in &document.sources {
            by_hand.published.insert(source.id.as_str().to_owned(), source.published.unwrap().last());
        }
        for bloc in blocs {
            let member = |one: &demarche::Membership| {
                (by_hand.nation_ids[one.party.as_str()], one.since.unwrap().first(), end(one.until))
            };
            let members = bloc.members.iter().map(member).collect();
            by_hand.blocs.insert(bloc.id.as_str().to_owned(), members);
        }
        // Sorted first, and built as a whole, which is the fastest way.
        let rows = document.stances.iter().enumerate().map(|(place, stance)| by_hand.row(place, stance));
        by_hand.rows = rows.collect::<Vec<_>>().into_iter().collect();
        by_hand
    }

    fn row(&self, place: usize, stance: &Stance) -> (Key, Row) {
        let (item, party) = (self.item_ids[stance.item.as_str()], self.nation_ids[stance.party.as_str()]);
        let row = Row {
            position: stance.position,
            strength: stance.strength,
            until: end(stance.until),
            known: self.published[stance.evidence[0].source.as_ref().unwrap().as_str()],
            stance: u32::try_from(place).unwrap(),
        };
        ((item, party, stance.since.unwrap().first(), stance.order), row)
    }

    pub(crate) fn record(&mut self, stance: &Stance) {
        let (key, row) = self.row(self.rows.len(), stance);
        self.rows.insert(key, row);
    }

    fn members(&self, bloc: &str, day: Day) -> HashSet<u16> {
        let on = |(_, since, until): &&(u16, Day, Option<Day>)| *since <= day && until.is_none_or(|until| until >= day);
        self.blocs[bloc].iter().filter(on).map(|(party, ..)| *party).collect()
    }

    pub(crate) fn opponents(&self, item: &str, day: Day, known_by: Option<Day>, bloc: Option<&str>) -> Vec<&str> {
        let item = self.item_ids[item];
        let members = bloc.map(|bloc| self.members(bloc, day));
        let mut found = Vec::new();
        let mut last: Option<(u16, &Row)> = None;
        let mut tell = |last: Option<(u16, &Row)>| {
            let opposes =
                |(_, row): &(u16, &Row)| row.position == Position::Oppose && row.until.is_none_or(|until| until >= day);
            found.extend(last.filter(opposes).map(|(party, _)| self.nations[usize::from(party)].as_str()));
        };
        for ((_, party, since, _), row) in
            self.rows.range((item, 0, Day::MIN, i16::MIN)..(item + 1, 0, Day::MIN, i16::MIN))
        {
            let seen = *since <= day && known_by.is_none_or(|known_by| row.known <= known_by);
            if !seen || members.as_ref().is_some_and(|members| !members.contains(party)) {
                continue;
            }
            if last.is_some_and(|(before, _)| before != *party) {
                tell(last);
            }
            last = Some((*party, row));
        }
        tell(last);
        found
    }

    /// On each item, how many are at each position.
    pub(crate) fn tally(&self, day: Day) -> Vec<[u32; 9]> {
        let mut counts = vec![[0; 9]; self.item_ids.len()];
        let mut last: Option<((u32, u16), &Row)> = None;
        let mut tell = |last: Option<((u32, u16), &Row)>| {
            if let Some(((item, _), row)) = last.filter(|(_, row)| row.until.is_none_or(|until| until >= day)) {
                counts[item as usize][row.position as usize] += 1;
            }
        };
        for ((item, party, since, _), row) in &self.rows {
            if *since > day {
                continue;
            }
            if last.is_some_and(|(before, _)| before != (*item, *party)) {
                tell(last);
            }
            last = Some(((*item, *party), row));
        }
        tell(last);
        counts
    }
}
