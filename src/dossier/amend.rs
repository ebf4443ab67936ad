//! Records that are added to, corroborated in and taken from a dossier: checked like a document, all or nothing.

use std::fmt;

use super::casts::Casts;
use super::{Derived, Dossier, Needs, PartyRef, Row, StanceRef, check, dossiers_day, share};
use crate::day::{Day, When};
use crate::id::{ItemId, PartyId};
use crate::model::{
    Bloc, Condition, ConditionKind, Document, Evidence, Item, Meeting, Nation, Pledge, Position, Relation, RollCall,
    Source, Speaker, Stance, Statement,
};
use crate::problem::{Code, Invalid, Problem};

/// By what a stance is known: no two of a dossier share all five.
///
/// # Example
/// ```
/// use demarche::{Evidence, Position, Stance, day};
///
/// # let mut paris = demarche::samples::paris()?;
/// let germany = Stance::new("DEU", Position::Support, "aid").since(day(2025, 3, 26)).cite(Evidence::of("article"));
/// let key = paris.record(germany)?;
/// assert_eq!(key.to_string(), "DEU on aid: support since 2025-03-26");
/// assert_eq!(paris.stance(&key).unwrap().key(), key);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StanceKey {
    /// Who stands there.
    pub party: PartyId,
    /// On what.
    pub item: ItemId,
    /// Since when: as given, or as its evidence dates it.
    pub since: When,
    /// Its place among those of one day.
    pub order: i16,
    /// Where.
    pub position: Position,
}

impl fmt::Display for StanceKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let StanceKey { party, item, since, order, position } = self;
        write!(f, "{party} on {item}: {position}")?;
        if since.exact() == Some(Day::MIN) {
            f.write_str(", undated")?;
        } else {
            write!(f, " since {since}")?;
        }
        if *order == 0 { Ok(()) } else { write!(f, " (order {order})") }
    }
}

impl StanceRef<'_> {
    /// By what it is known.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let italy = paris.party("ITA")?.stances().next().unwrap();
    /// assert_eq!(italy.key().to_string(), "ITA on peacekeeping-troops: oppose since [2025-03-25..2025-03-26]");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn key(self) -> StanceKey {
        let (party, item) = self.ids();
        let (since, order, position) = (self.since(), self.order(), self.position());
        StanceKey { party: party.clone(), item: item.clone(), since, order, position }
    }
}

/// ## Amendments
///
/// Each is checked like a document: it is made as a whole, and answers are right at once, or it is refused with every
/// problem, and nothing has changed. After any of them the dossier equals one built from its own document.
impl Dossier {
    /// Records a stance, after all others. Its key leads back to it.
    ///
    /// # Errors
    /// Everything that is wrong with it; the dossier is as before.
    ///
    /// # Cost
    /// That of the other records of its party on its item, and of moving a part of those on the item. A stance that ends
    /// once something else comes about goes through all that do.
    ///
    /// # Example
    /// ```
    /// use demarche::{Code, Evidence, Position, Stance, day};
    ///
    /// # let mut paris = demarche::samples::paris()?;
    /// let yielding = Stance::new("ITA", Position::Acquiesce, "peacekeeping-troops").since(day(2025, 4, 2));
    /// paris.record(yielding.cite(Evidence::of("article")))?;
    /// let line = paris.on(day(2025, 4, 2)).line("ITA", "peacekeeping-troops")?;
    /// assert_eq!(line.definite(), Some(Position::Acquiesce));
    ///
    /// let before = paris.clone();
    /// let invalid = paris.record(Stance::new("ITA", Position::Oppose, "trops")).unwrap_err();
    /// assert_eq!(invalid.problems()[0].code(), Code::UnknownReference);
    /// assert_eq!(paris, before);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn record(&mut self, stance: Stance) -> Result<StanceKey, Invalid> {
        let place = self.document.stances.len();
        self.enter_all(vec![stance])?;
        Ok(StanceRef::new(self, place).key())
    }

    /// Records several stances: all of them, or none.
    ///
    /// # Order
    /// The keys come in the order of the stances.
    ///
    /// # Errors
    /// Everything that is wrong with any of them; the dossier is as before.
    ///
    /// # Example
    /// ```
    /// use demarche::{Evidence, Position, Stance};
    ///
    /// # let mut paris = demarche::samples::paris()?;
    /// let joint = ["FRA", "DEU", "POL", "GBR"].map(|party| {
    ///     let speaks = Evidence::of("article").attribution(demarche::Attribution::OnRecord).by(party);
    ///     Stance::new(party, Position::Support, "aid").cite(speaks)
    /// });
    /// assert_eq!(paris.record_all(joint)?.len(), 4);
    /// assert_eq!(paris.now().who(Position::Support).on("aid")?.parties().len(), 4);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn record_all(&mut self, stances: impl IntoIterator<Item = Stance>) -> Result<Vec<StanceKey>, Invalid> {
        let first = self.document.stances.len();
        // An iterator that gives up half-way must not leave half of them.
        self.enter_all(stances.into_iter().collect())?;
        Ok(self.stances().skip(first).map(StanceRef::key).collect())
    }

    /// Adds a piece of evidence to a stance. The key is another than before if the new evidence dates it otherwise.
    ///
    /// # Errors
    /// When there is no such stance, or it is read from a vote, and everything that is wrong with the evidence; the dossier
    /// is as before.
    ///
    /// # Example
    /// ```
    /// use demarche::{Attribution, Evidence};
    ///
    /// # let mut paris = demarche::samples::paris()?;
    /// let key = paris.party("ITA")?.stances().next().unwrap().key();
    /// assert!(paris.now().on_record().line("ITA", "peacekeeping-troops")?.is_unknown());
    /// paris.corroborate(&key, Evidence::of("article").attribution(Attribution::Institutional).by("ITA"))?;
    /// assert!(!paris.now().on_record().line("ITA", "peacekeeping-troops")?.is_unknown(), "now it says so itself");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn corroborate(&mut self, key: &StanceKey, evidence: Evidence) -> Result<StanceKey, Invalid> {
        let place = self.place_of(key)?;
        let day = self.derived.day;
        self.witness(place, |stance| stance.evidence.push(evidence.clone()));
        let mut problems = self.problems(place);
        if StanceRef::new(self, place).record().since.is_none() {
            problems.extend(self.turn_to(dossiers_day(&self.document, &self.derived.ledger)));
        }
        if !problems.is_empty() {
            self.witness(place, |stance| drop(stance.evidence.pop()));
            self.derived.day = day;
        }
        Invalid::unless_none(problems)?;
        Ok(StanceRef::new(self, place).key())
    }

    /// Takes back a stance that should never have been recorded, and gives it. A party that changes its mind does not
    /// retract: record its new stance, or one that is withdrawn.
    ///
    /// # Errors
    /// When there is no such stance, when it is read from a vote, or when without it the dossier would speak for another day, on which the list of a
    /// bloc is wrong; the dossier is as before.
    ///
    /// # Cost
    /// Linear in all stances: later ones move up.
    ///
    /// # Example
    /// ```
    /// # let mut paris = demarche::samples::paris()?;
    /// let key = paris.party("ITA")?.stances().next().unwrap().key();
    /// let italy = paris.retract(&key)?;
    /// assert!(paris.now().line("ITA", "peacekeeping-troops")?.is_unknown());
    /// paris.record(italy)?;
    /// assert!(!paris.now().line("ITA", "peacekeeping-troops")?.is_unknown());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn retract(&mut self, key: &StanceKey) -> Result<Stance, Invalid> {
        let place = self.place_of(key)?;
        self.derived.ledger.take(place);
        let stance = self.document.stances.remove(place);
        self.derived.mentions.leave(&self.derived.index, &stance);
        let problems = self.turn_to(dossiers_day(&self.document, &self.derived.ledger));
        if let Err(invalid) = Invalid::unless_none(problems) {
            self.document.stances.insert(place, stance);
            self.derived = Derived::of(&mut self.document)?;
            return Err(invalid);
        }
        self.derived.needs = Needs::of(&self.document, &self.derived.ledger, &self.derived.index);
        Ok(stance)
    }

    /// Adds any other record: a source, a speaker, a statement, a nation, a bloc, an item, a meeting, a relation, a pledge,
    /// a roll call. It comes after all others of its kind.
    ///
    /// # Errors
    /// Everything that is wrong with it, or with others because of it; the dossier is as before.
    ///
    /// # Cost
    /// That of checking the whole dossier.
    ///
    /// # Example
    /// ```
    /// use demarche::{Evidence, Position, Source, Stance, day};
    ///
    /// # let mut paris = demarche::samples::paris()?;
    /// paris.add(Source::new("wire").published(day(2025, 3, 28).into()))?;
    /// paris.record(Stance::new("DEU", Position::Support, "aid").cite(Evidence::of("wire")))?;
    /// assert_eq!(paris.on(day(2025, 3, 28)).who(Position::Support).on("aid")?.parties().names(), "Germany");
    /// assert!(paris.add(Source::new("wire")).is_err(), "there is one of this id");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn add<R: Amendment>(&mut self, record: R) -> Result<(), Invalid> {
        record.add_to(&mut self.document);
        match Derived::of(&mut self.document) {
            Ok(derived) => self.derived = derived,
            Err(invalid) => {
                R::take_from(&mut self.document);
                // The roll calls were moved to an electorate that went with what failed.
                self.derived.casts = Casts::of(&mut self.document, &mut self.derived.index);
                return Err(invalid);
            }
        }
        Ok(())
    }

    /// The stance that a key names, if there is one.
    ///
    /// ```
    /// # let mut paris = demarche::samples::paris()?;
    /// let key = paris.stances().next().unwrap().key();
    /// assert_eq!(paris.stance(&key).unwrap().key(), key);
    /// paris.retract(&key)?;
    /// assert!(paris.stance(&key).is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn stance(&self, key: &StanceKey) -> Option<StanceRef<'_>> {
        let (index, ledger) = (self.index(), self.ledger());
        let group = ledger.of_party(index.party(key.party.as_str())?, index.item(key.item.as_str())?);
        let named = |row: &Row<'_>| (row.since, row.order, row.position) == (key.since, key.order, key.position);
        group.rows().find(named).map(|row| StanceRef::new(self, row.stance))
    }
}

impl Dossier {
    fn place_of(&self, key: &StanceKey) -> Result<usize, Invalid> {
        match self.stance(key) {
            Some(stance) if stance.stated().is_some() => return Ok(stance.place()),
            Some(vote) => return Err(read_from_vote(key, vote).into()),
            None => {}
        }
        let of_party = self.party(&key.party).into_iter().flat_map(PartyRef::stances);
        let others: Vec<_> = of_party.map(StanceRef::key).filter(|other| other.item == key.item).collect();
        let others: Vec<_> = others.iter().map(|other| format!("`{other}`")).collect();
        let problem = Problem::new(&"stances", Code::UnknownStance, format!("there is no stance `{key}`"));
        let help = if others.is_empty() {
            "nothing is recorded of this party on this item".into()
        } else {
            format!("recorded are {}", others.join(", "))
        };
        Err(problem.with_help(help).into())
    }

    /// Adds stances, if nothing is wrong with any of them.
    fn enter_all(&mut self, stances: Vec<Stance>) -> Result<(), Invalid> {
        let (first, day) = (self.document.stances.len(), self.derived.day);
        let mut problems: Vec<_> = stances.into_iter().flat_map(|stance| self.enter(stance)).collect();
        let entered = first..self.document.stances.len();
        let mut touched: Vec<_> = entered.clone().filter_map(|place| self.derived.ledger.home(place)).collect();
        touched.sort_unstable();
        touched.dedup();
        for (item, party) in touched {
            problems.extend(check::group(&self.document, &self.derived, self.derived.ledger.of_party(party, item)));
        }
        let stances = self.document.stances.get(entered).unwrap_or_default();
        let ends = |one: &Condition| one.kind != ConditionKind::If && one.needs.is_some();
        if stances.iter().flat_map(|stance| &stance.conditions).any(ends) {
            self.derived.needs = Needs::of(&self.document, &self.derived.ledger, &self.derived.index);
            problems.extend(check::needs(&self.document, &self.derived));
        }
        problems.extend(self.turn_to(self.day_with(first)));
        if problems.is_empty() {
            return Ok(());
        }
        check::in_document_order(&self.document, &mut problems);
        self.leave(first, day);
        Invalid::unless_none(problems)
    }

    /// Adds a stance to the document, and to the ledger if its party and its item are known; gives what is wrong with it alone.
    fn enter(&mut self, stance: Stance) -> Vec<Problem> {
        let place = self.document.stances.len();
        self.document.stances.push(stance);
        let referred = share::stance(&mut self.document, &mut self.derived.index, place);
        self.derived.ledger.extend();
        let (document, index) = (&self.document, &self.derived.index);
        let stance = document.stances.last();
        if let Some(stance) = stance {
            self.derived.mentions.enter(index, stance);
        }
        let row =
            referred.home.zip(stance).map(|(home, stance)| (stance, Row::at(home, document, index, place, stance)));
        let ordinary = row.as_ref().is_some_and(|(stance, _)| referred.sourced && index.is_ordinary(stance));
        let problems = if ordinary { Vec::new() } else { check::stance(&self.document, &self.derived, place) };
        // One with something wrong may repeat another besides, and all is told at once.
        if let Some((_, row)) = row {
            self.derived.ledger.lay(row);
        }
        problems
    }

    /// The day for which the dossier speaks, now that the stances from a place on are in it.
    fn day_with(&self, first: usize) -> Day {
        let stances = self.stances().skip(first).filter(|stance| self.derived.ledger.home(stance.place()).is_some());
        let begins = stances.flat_map(|stance| {
            let steps = stance.record().conditions.iter().flat_map(|condition| &condition.steps);
            let since = [stance.since()].into_iter().filter(|since| since.last() > Day::MIN);
            since.chain(steps.filter_map(|step| step.on)).map(super::begin)
        });
        self.document.as_of.unwrap_or_else(|| begins.fold(self.derived.day, Day::max))
    }

    /// Lets the dossier speak for a day; gives what is wrong with the lists of blocs on it.
    fn turn_to(&mut self, day: Day) -> Vec<Problem> {
        if day == self.derived.day {
            return Vec::new();
        }
        self.derived.day = day;
        check::rosters(&self.document, &self.derived)
    }

    /// Takes away the last stances again, from a place on.
    fn leave(&mut self, first: usize, day: Day) {
        for place in (first..self.document.stances.len()).rev() {
            self.derived.ledger.take(place);
            if let Some(stance) = self.document.stances.pop() {
                self.derived.mentions.leave(&self.derived.index, &stance);
            }
        }
        self.derived.day = day;
        self.derived.needs = Needs::of(&self.document, &self.derived.ledger, &self.derived.index);
    }

    /// Changes what a stance rests on, and its row with it.
    fn witness(&mut self, place: usize, change: impl FnOnce(&mut Stance)) {
        let Derived { index, ledger, mentions, .. } = &mut self.derived;
        ledger.lift(place);
        if let Some(stance) = self.document.stances.get_mut(place) {
            mentions.leave(index, stance);
            change(stance);
            mentions.enter(index, stance);
        }
        let stance = self.document.stances.get(place);
        let row = stance.and_then(|stance| Row::of(&self.document, index, place, stance));
        if let Some(row) = row {
            ledger.lay(row);
        }
    }

    fn problems(&self, place: usize) -> Vec<Problem> {
        let mut problems = check::stance(&self.document, &self.derived, place);
        if problems.is_empty() {
            let (item, party) = self.derived.ledger.place(place);
            let group = self.derived.ledger.of_party(party, item);
            problems = check::group(&self.document, &self.derived, group);
        }
        problems
    }
}

/// That a stance is not a record of its own.
fn read_from_vote(key: &StanceKey, stance: StanceRef<'_>) -> Problem {
    let roll_call = stance.roll_call().map(|roll_call| roll_call.id().as_str()).unwrap_or_default();
    let message = format!("`{key}` is read from a vote in the roll call `{roll_call}`");
    let help = "change the roll call in the document, or record a stance for that day: the vote yields to it";
    Problem::new(&stance.path(), Code::ReadFromVote, message).with_help(help)
}

/// A record that [`Dossier::add`] takes: any but a stance.
pub trait Amendment: sealed::Sealed {
    #[doc(hidden)]
    fn add_to(self, document: &mut Document);
    #[doc(hidden)]
    fn take_from(document: &mut Document);
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! amendments {
    ($($Record:ident to $list:ident;)+) => {
        $(
            impl sealed::Sealed for $Record {}
            impl Amendment for $Record {
                fn add_to(self, document: &mut Document) {
                    document.$list.push(self);
                }

                fn take_from(document: &mut Document) {
                    document.$list.pop();
                }
            }
        )+
    };
}

amendments! {
    Source to sources;
    Speaker to speakers;
    Statement to statements;
    Nation to nations;
    Bloc to blocs;
    Item to agenda;
    Meeting to meetings;
    Relation to relations;
    Pledge to pledges;
    RollCall to roll_calls;
}
