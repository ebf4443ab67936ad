//! On what a party holds a position.

use super::Lens;
use super::bearing::{Asked, Memo};
use super::bucket::{Bucket, Wanted};
use super::descent::Subject;
use super::holder::{Holder, Spoken};
use crate::dossier::{ItemRef, PartyRef};
use crate::id::{ItemId, Named, PartyId};
use crate::model::{Position, PositionSet};
use crate::problem::UnknownName;

/// On what a party holds a position: read lazily, over the items on which there are records of it.
///
/// Iterating gives the items on which it definitely holds it; the rest is asked for by name. Held, conditional, possible,
/// contested, others and unknown together are all items on which there are records of the party.
///
/// # Order
/// That of declaration of the items.
///
/// # Cost
/// A line for each item, worked out when it is reached and again at every call.
///
/// # Example
/// ```
/// # use demarche::{Position, samples};
/// # let paris = samples::paris()?;
/// let what = paris.now().what("FRA", Position::Support)?;
/// let items: Vec<_> = what.iter().map(|held| held.item().id().as_str()).collect();
/// assert_eq!(items, ["peacekeeping-troops", "army-support", "first-step"]);
/// assert_eq!(what.others().count(), 2, "of one it speaks well and ill, another it opposes");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct What<'d> {
    lens: Lens<'d>,
    party: PartyRef<'d>,
    asked: PositionSet,
    subjects: Vec<Subject<'d>>,
}

/// ## What a party holds
impl<'d> Lens<'d> {
    /// Asks on what a party holds a position, or one of several.
    ///
    /// # Cost
    /// Linear in all records.
    ///
    /// # Errors
    /// When the party is unknown.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Item, Nation, Position, Stance};
    ///
    /// let dossier = Dossier::builder()
    ///     .nation(Nation::new("FRA", "France"))
    ///     .item(Item::new("aid", "Aid"))
    ///     .item(Item::new("troops", "Troops"))
    ///     .stance(Stance::new("FRA", Position::Acquiesce, "aid"))
    ///     .stance(Stance::new("FRA", Position::Oppose, "troops"))
    ///     .build()?;
    /// let accepted = dossier.now().what("FRA", Position::Support | Position::Acquiesce).unwrap();
    /// assert!(accepted.iter().map(|held| held.item().title()).eq(["Aid"]));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    pub fn what(self, party: impl Named<PartyId>, positions: impl Into<PositionSet>) -> Result<What<'d>, UnknownName> {
        let party = self.dossier.party(party)?;
        let items = self.items_of_all(&[party.ix()]).into_iter();
        let subjects = items.map(|item| Subject { item, surely: true }).collect();
        Ok(What { lens: self, party, asked: positions.into(), subjects })
    }
}

/// ## Narrowing
impl<'d> What<'d> {
    /// Only on an item or anything under it. Stacks with others. What hangs there only through hedged or inferred edges is
    /// possible at best.
    ///
    /// # Errors
    /// When the item is unknown.
    ///
    /// # Example
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let supports = paris.now().what("FRA", Position::Support)?;
    /// let of_force = supports.under("reassurance-force")?;
    /// assert_eq!((of_force.iter().count(), of_force.possible().count()), (0, 1), "it may consist in troops");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn under(mut self, item: impl Named<ItemId>) -> Result<What<'d>, UnknownName> {
        let item = self.lens.dossier.item(item)?;
        let below = self.lens.descent(item);
        let both = |subject: Subject<'d>| {
            let place = below.binary_search_by_key(&subject.item.place(), |one| one.item.place()).ok()?;
            let surely = below.get(place)?.surely && subject.surely;
            Some(Subject { surely, ..subject })
        };
        self.subjects = self.subjects.into_iter().filter_map(both).collect();
        Ok(self)
    }
}

/// ## The answer
impl<'d> What<'d> {
    /// The party.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().what("ITA", Position::Oppose)?.party().name(), "Italy");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn party(&self) -> PartyRef<'d> {
        self.party
    }

    /// The items on which it holds the position on every reading, and under no condition that is not met.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let italy = paris.now().what("ITA", Position::Oppose)?;
    /// assert!(italy.iter().map(|held| held.item().title()).eq(["Deploying peacekeeping troops"]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn iter(&self) -> HeldItems<'d> {
        self.those(Bucket::Holder)
    }

    /// Those on which it holds it under a condition that is not met.
    ///
    /// ```
    /// # use demarche::{Condition, ConditionKind, Position, Stance, samples};
    /// let truce = Condition::new(ConditionKind::If, "after a truce");
    /// let germany = Stance::new("DEU", Position::Support, "aid").condition(truce);
    /// # let dossier = samples::paris()?.to_builder().stance(germany).build()?;
    /// assert_eq!(dossier.now().what("DEU", Position::Support)?.conditional().count(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn conditional(&self) -> HeldItems<'d> {
        self.those(Bucket::Conditional)
    }

    /// Those on which it holds it on some reading, or that are asked about only on some.
    ///
    /// ```
    /// # use demarche::{Certainty, Evidence, Position, Stance, samples};
    /// let perhaps = Evidence::of("article").certainty(Certainty::Possible);
    /// let germany = Stance::new("DEU", Position::Support, "aid").cite(perhaps);
    /// # let dossier = samples::paris()?.to_builder().stance(germany).build()?;
    /// assert_eq!(dossier.now().what("DEU", Position::Support)?.possible().count(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn possible(&self) -> HeldItems<'d> {
        self.those(Bucket::Possible)
    }

    /// Those on which its line is contested, with the position as one side.
    ///
    /// ```
    /// # use demarche::{Evidence, Position, Stance, day, samples};
    /// // On the record France calls it a first step; a later report has it deny that.
    /// let report = Stance::new("FRA", Position::Oppose, "first-step").since(day(2025, 3, 26));
    /// # let report = report.cite(Evidence::of("article"));
    /// # let dossier = samples::paris()?.to_builder().stance(report).build()?;
    /// assert_eq!(dossier.now().what("FRA", Position::Support)?.contested().count(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn contested(&self) -> HeldItems<'d> {
        self.those(Bucket::Contested)
    }

    /// Those on which it has another line.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let russia = paris.now().what("RUS", Position::Oppose)?;
    /// assert_eq!(russia.others().next().unwrap().line().definite(), Some(Position::NotStated));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn others(&self) -> HeldItems<'d> {
        self.those(Bucket::Other)
    }

    /// Those on which there are records of it, but none that is in force through the lens.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let on_record = paris.now().on_record().what("ITA", Position::Oppose)?;
    /// assert_eq!((on_record.iter().count(), on_record.unknown().count()), (0, 1), "only the article says so");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn unknown(&self) -> HeldItems<'d> {
        self.those(Bucket::Unknown)
    }

    /// Every item on which there are records of it, each where it falls.
    ///
    /// ```
    /// # use demarche::{Bucket, Position, samples};
    /// # let paris = samples::paris()?;
    /// let buckets: Vec<_> = paris.now().what("EU", Position::Support)?.everything().map(|one| one.bucket()).collect();
    /// assert_eq!(buckets, [Bucket::Unknown], "that it is divided is not its line");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn everything(&self) -> HeldItems<'d> {
        let subjects = self.subjects.clone().into_iter();
        HeldItems { lens: self.lens, party: self.party, asked: self.asked, bucket: None, subjects, memo: Memo::new() }
    }

    fn those(&self, bucket: Bucket) -> HeldItems<'d> {
        HeldItems { bucket: Some(bucket), ..self.everything() }
    }
}

impl<'d> IntoIterator for &What<'d> {
    type Item = Holder<'d>;
    type IntoIter = HeldItems<'d>;

    fn into_iter(self) -> HeldItems<'d> {
        self.iter()
    }
}

/// Items, each with where the party falls on it, worked out when it is reached.
///
/// # Order
/// That of declaration of the items.
///
/// # Example
/// ```
/// # use demarche::{Position, samples};
/// # let paris = samples::paris()?;
/// let mut held = paris.now().what("FRA", Position::Support)?.iter();
/// assert_eq!(held.next().unwrap().item().title(), "Deploying peacekeeping troops");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct HeldItems<'d> {
    lens: Lens<'d>,
    party: PartyRef<'d>,
    asked: PositionSet,
    bucket: Option<Bucket>,
    subjects: std::vec::IntoIter<Subject<'d>>,
    /// What lines came to that conditions of others ask for.
    memo: Memo,
}

impl<'d> HeldItems<'d> {
    /// Where the party falls on an item: by its line or, when that it is divided is asked for, by what is said of it.
    fn place(&mut self, Subject { item, surely }: Subject<'d>) -> Holder<'d> {
        let holder = self.placed(item, surely, false);
        if !self.asked.contains(Position::Divided) {
            return holder;
        }
        let remarked = self.placed(item, surely, true);
        if remarked.bucket() < holder.bucket() { remarked } else { holder }
    }

    fn placed(&mut self, item: ItemRef<'d>, surely: bool, remark: bool) -> Holder<'d> {
        let asked = Asked { party: self.party.ix(), item: item.place(), remark };
        let line = self.lens.standing(asked, &mut self.memo);
        let wanted = Wanted::of(self.asked);
        let spoken = if remark { Spoken::Remark } else { Spoken::Own };
        Holder::new(self.lens, (self.party, item), wanted, (wanted.bucket(&line, surely), spoken))
    }
}

impl<'d> Iterator for HeldItems<'d> {
    type Item = Holder<'d>;

    fn next(&mut self) -> Option<Holder<'d>> {
        loop {
            let subject = self.subjects.next()?;
            let holder = self.place(subject);
            if self.bucket.is_none_or(|bucket| holder.bucket() == bucket) {
                return Some(holder);
            }
        }
    }
}
