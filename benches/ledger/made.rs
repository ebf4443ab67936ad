//! Records made from a seed: 200 nations, 20 blocs with dated membership, 200 stances an item, on exact days, some with an
//! end. No party speaks twice on one item on one day, so that every answer is one position or none.

use std::collections::HashSet;

use demarche::{
    Attribution, Bloc, Day, Document, Evidence, Item, Membership, Nation, Position, Source, Stance, Strength, day,
};

const NATIONS: usize = 200;
const BLOCS: usize = 20;
const SOURCES: usize = 5_000;

/// A stream of numbers that is the same on every run.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).unwrap()
    }

    fn day(&mut self, from: i16, years: usize) -> Day {
        let [year, month, date] =
            [self.below(years), self.below(12), self.below(28)].map(|part| i16::try_from(part).unwrap());
        day(from + year, i8::try_from(month + 1).unwrap(), i8::try_from(date + 1).unwrap())
    }
}

pub(crate) struct Made {
    pub(crate) items: usize,
    pub(crate) blocs: Vec<Bloc>,
    sources: Vec<Source>,
    stances: Vec<Stance>,
    loaded: usize,
}

pub(crate) fn nation(number: usize) -> String {
    let letter = |part: usize| char::from(b'A' + u8::try_from(part).unwrap());
    format!("X{}{:02}", letter(number / 100), number % 100)
}

pub(crate) fn item(number: usize) -> String {
    format!("item-{number}")
}

fn bloc(number: usize) -> String {
    format!("bloc-{number}")
}

impl Made {
    /// So many stances, and a fifth more to record later.
    pub(crate) fn of(loaded: usize) -> Made {
        let mut random = Random(20_250_327);
        let items = loaded / 200;
        let source = |number| Source::new(format!("source-{number}")).published(random.day(1950, 75).into());
        let sources = (0..SOURCES).map(source).collect();
        let blocs = (0..BLOCS).map(|number| roster(number, &mut random)).collect();
        let mut taken = HashSet::new();
        let mut stances = Vec::with_capacity(loaded + loaded / 5);
        while stances.len() < loaded + loaded / 5 {
            let (party, item, since) = (random.below(NATIONS), random.below(items), random.day(1950, 75));
            if taken.insert((party, item, since)) {
                stances.push(stance(party, item, since, &mut random));
            }
        }
        Made { items, blocs, sources, stances, loaded }
    }

    pub(crate) fn loaded(&self) -> usize {
        self.loaded
    }

    pub(crate) fn document(&self) -> Document {
        let mut document = Document::default();
        document.sources.clone_from(&self.sources);
        document.nations = (0..NATIONS).map(|number| Nation::new(nation(number), format!("Nation {number}"))).collect();
        document.blocs.clone_from(&self.blocs);
        document.agenda = (0..self.items).map(|number| Item::new(item(number), format!("Item {number}"))).collect();
        document.stances = self.stances.iter().take(self.loaded).cloned().collect();
        document
    }

    /// Some to record one after another, and a tenth of all to record at once.
    pub(crate) fn more(&self) -> (Vec<Stance>, Vec<Stance>) {
        let more = self.stances.get(self.loaded..).unwrap();
        let (single, bulk) = more.split_at(self.loaded / 10);
        (single.to_vec(), bulk.to_vec())
    }

    /// Items and days to ask about.
    pub(crate) fn asked(&self, count: usize, seed: u64) -> Vec<(String, Day)> {
        let mut random = Random(seed);
        (0..count).map(|_| (item(random.below(self.items)), random.day(1960, 65))).collect()
    }

    /// A bloc to ask about on a day.
    pub(crate) fn bloc_on(&self, day: Day) -> &str {
        let number = usize::from(day.day().unsigned_abs()) % BLOCS;
        self.blocs.get(number).unwrap().id.as_str()
    }
}

/// Some thirty nations, each from some day on, a third of them until another.
fn roster(number: usize, random: &mut Random) -> Bloc {
    let members: HashSet<_> = (0..30).map(|_| random.below(NATIONS)).collect();
    let mut members: Vec<_> = members.into_iter().collect();
    members.sort_unstable();
    let membership = |party: usize| {
        let joined = Membership::new(nation(party)).since(random.day(1950, 40));
        if random.below(3) == 0 { joined.until(random.day(1995, 30)) } else { joined }
    };
    Bloc::new(bloc(number), format!("Bloc {number}")).members(members.into_iter().map(membership).collect::<Vec<_>>())
}

fn stance(party: usize, on: usize, since: Day, random: &mut Random) -> Stance {
    use Position::{Acquiesce, Mixed, Neutral, Oppose, Support, Undecided, Withdrawn};
    let positions = [Support, Support, Support, Oppose, Oppose, Neutral, Acquiesce, Mixed, Undecided, Withdrawn];
    let position = *positions.get(random.below(positions.len())).unwrap();
    let strengths = [None, None, Some(Strength::Weak), Some(Strength::Moderate), Some(Strength::Strong)];
    let source = random.below(SOURCES);
    let evidence = Evidence::of(format!("source-{source}")).attribution(Attribution::Institutional);
    let stance = Stance::new(nation(party), position, item(on)).since(since).cite(evidence);
    let stance = match strengths.get(random.below(strengths.len())).unwrap() {
        Some(strength) => stance.strength(*strength),
        None => stance,
    };
    if random.below(20) > 0 { stance } else { stance.until(day(since.year() + 2, since.month(), since.day())) }
}
