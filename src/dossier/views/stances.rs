//! Stances.

use super::evidence::Claimants;
use super::{ConditionRef, ItemRef, PartyRef, cites, view};
use crate::day::{Period, When};
use crate::dossier::Row;
use crate::model::{Position, Strength};

view! {
    /// A stance of a dossier.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Item, Nation, Position, Stance, day};
    ///
    /// let dossier = Dossier::builder()
    ///     .nation(Nation::new("ITA", "Italy"))
    ///     .item(Item::new("troops", "Deploying peacekeeping troops"))
    ///     .stance(Stance::new("ITA", Position::Oppose, "troops").since(day(2025, 3, 20)))
    ///     .build()?;
    /// let stance = dossier.stances().next().unwrap();
    /// assert_eq!(stance.party().name(), "Italy");
    /// assert_eq!(stance.item().title(), "Deploying peacekeeping troops");
    /// assert_eq!(stance.since().exact(), Some(day(2025, 3, 20)));
    /// assert!(!stance.is_sourced());
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    StanceRef of Stance in stances
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let stance = paris.party("ITA")?.stances().next().unwrap();
    /// assert_eq!(stance.record().since, None, "not given, though its source dates it");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> StanceRef<'d> {
    /// Who holds it.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let stance = paris.item("army-support")?.stances().next().unwrap();
    /// assert_eq!(stance.party(), paris.party("FRA")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn party(self) -> PartyRef<'d> {
        self.dossier.party_at(self.dossier.ledger().place(self.place).1)
    }

    /// On what.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let stance = paris.party("ITA")?.stances().next().unwrap();
    /// assert_eq!(stance.item(), paris.item("peacekeeping-troops")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn item(self) -> ItemRef<'d> {
        ItemRef::new(self.dossier, self.dossier.ledger().place(self.place).0)
    }

    /// Which position.
    ///
    /// ```
    /// use demarche::Position;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let stance = paris.party("RUS")?.stances().next().unwrap();
    /// assert_eq!(stance.position(), Position::NotStated, "of the complete ceasefire");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn position(self) -> Position {
        self.record().position
    }

    /// How firmly, if that is voiced.
    ///
    /// ```
    /// use demarche::Strength;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let mut stances = paris.item("peacekeeping-troops")?.stances();
    /// assert_eq!(stances.find(|it| it.party().id() == "FRA").unwrap().strength(), Some(Strength::Strong));
    /// assert_eq!(stances.find(|it| it.party().id() == "ITA").unwrap().strength(), None, "how firmly is not said");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn strength(self) -> Option<Strength> {
        self.record().strength
    }

    /// Its first day: as given, else as its earliest statement or that one's source dates it, else before every day.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let stance = paris.party("ITA")?.stances().next().unwrap();
    /// assert_eq!(stance.record().since, None);
    /// assert_eq!(stance.since(), "[2025-03-25..2025-03-26]".parse()?, "when the article appeared");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn since(self) -> When {
        self.record().since.unwrap_or_else(|| self.row().since)
    }

    /// From its first day to its last, as announced with it.
    ///
    /// ```
    /// use demarche::day;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let period = paris.party("ITA")?.stances().next().unwrap().period();
    /// assert_eq!(period.covers(day(2025, 3, 24)), Some(false));
    /// assert_eq!(period.covers(day(2025, 3, 25)), None, "the article may be of the next day");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn period(self) -> Period {
        Period::new(Some(self.since()), self.record().until)
    }

    /// Whether anything says where it comes from.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert!(paris.stances().all(|stance| stance.is_sourced()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_sourced(self) -> bool {
        self.evidence().any(|evidence| evidence.source().is_some())
    }

    /// Whether any evidence that carries it is in the party's own words.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let own: Vec<_> = paris.stances().filter(|it| it.is_own_words()).map(|it| it.item().id().as_str()).collect();
    /// assert_eq!(own, ["first-step", "sufficient-for-lasting-ceasefire"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_own_words(self) -> bool {
        self.evidence().any(|evidence| evidence.record().carries() && evidence.is_own_words())
    }

    /// What it depends on, in order of declaration.
    ///
    /// ```
    /// # use demarche::{Condition, ConditionKind, Position, Stance, samples};
    /// # let paris = samples::paris()?;
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop");
    /// let germany = Stance::new("DEU", Position::Support, "peacekeeping-troops").condition(backstop);
    /// # let dossier = paris.to_builder().stance(germany).build()?;
    /// let stance = dossier.party("DEU")?.stances().next().unwrap();
    /// assert_eq!(stance.conditions().next().unwrap().record().text, "with an American backstop");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn conditions(self) -> impl ExactSizeIterator<Item = ConditionRef<'d>> {
        self.record().conditions.iter().map(move |record| ConditionRef::new(self.dossier, record, self))
    }

    pub(crate) fn place(self) -> usize {
        self.place
    }

    pub(crate) fn row(self) -> Row<'d> {
        self.dossier.ledger().row(self.place)
    }
}

cites! {
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let stance = paris.item("black-sea-ceasefire")?.stances().next().unwrap();
    /// let lines: Vec<_> = stance.evidence().filter_map(|evidence| evidence.locator()).collect();
    /// assert_eq!(lines, ["L9", "L9"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    StanceRef about |stance| Claimants::One(stance.party.as_str());
}
