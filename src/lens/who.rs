//! Who holds a position.

use super::Lens;
use super::bearing::{Asked, Memo};
use super::descent::Subject;
use super::holder::{Bucket, Holder};
use super::parties::Parties;
use super::scope::{Filter, InScope};
use super::sight::Hidden;
use super::standing::Line;
use crate::dossier::{ItemRef, PartyRef};
use crate::id::{BlocId, ItemId, Named};
use crate::model::{Position, PositionSet};
use crate::problem::UnknownName;

/// A question for who holds a position, before it says on what.
///
/// ```
/// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
/// let opposed = now.who(Position::Oppose);
/// assert_eq!(["peacekeeping-troops", "aid"].map(|item| opposed.on(item).unwrap().iter().count()), [2, 0]);
/// ```
#[derive(Debug, Clone, Copy)]
#[must_use]
pub struct WhoQuery<'d> {
    lens: Lens<'d>,
    asked: PositionSet,
}

impl<'d> WhoQuery<'d> {
    /// On an item itself.
    ///
    /// # Errors
    /// When the item is unknown.
    ///
    /// # Example
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// assert!(now.who(Position::Oppose).on("security-guarantees").unwrap().parties().is_empty(), "only part of it");
    /// ```
    pub fn on(self, item: impl Named<ItemId>) -> Result<Who<'d>, UnknownName> {
        let item = self.lens.dossier.item(item)?;
        Ok(self.about(vec![Subject { item, surely: true }]))
    }

    /// On an item or anything under it. Each party counts once, where it first falls: as holder, conditional, possible,
    /// contested or other; as unknown only if it has no line on any of it.
    ///
    /// # Errors
    /// When the item is unknown.
    ///
    /// # Example
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// let names = |item| now.who(Position::Oppose).under(item).unwrap().parties().names();
    /// assert_eq!(["security-guarantees", "reassurance-force"].map(names), ["Italy, Poland", ""], "maybe no troops");
    /// ```
    pub fn under(self, item: impl Named<ItemId>) -> Result<Who<'d>, UnknownName> {
        let item = self.lens.dossier.item(item)?;
        Ok(self.about(self.lens.descent(item)))
    }

    fn about(self, subjects: Vec<Subject<'d>>) -> Who<'d> {
        Who { lens: self.lens, asked: self.asked, subjects, filters: Vec::new() }
    }
}

/// Who holds a position: read lazily, in order of declaration.
///
/// # Cost
/// A line for each nation in scope and each item asked about, worked out when it is reached and again at every call: to have
/// several parts of one answer, go through [`everyone`](Who::everyone) once.
///
/// Iterating gives the definite holders; the rest is asked for by name. Holders, conditional, possible, contested, others
/// and unknown together are the scope.
///
/// # Example
/// ```
/// # let paris = demarche::samples::paris()?;
/// use demarche::Position;
///
/// let who = paris.now().who(Position::Oppose).on("peacekeeping-troops")?.among("EU")?;
/// let names: Vec<_> = who.iter().map(|holder| holder.party().name()).collect();
/// assert_eq!(names, ["Italy", "Poland"]);
/// assert_eq!((who.others().count(), who.unknown().len()), (1, 24), "France supports it");
/// assert_eq!(who.scope().len(), 27);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Who<'d> {
    lens: Lens<'d>,
    asked: PositionSet,
    subjects: Vec<Subject<'d>>,
    filters: Vec<Filter<'d>>,
}

/// ## Who holds a position
impl<'d> Lens<'d> {
    /// Asks who holds a position, or one of several.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Item, Nation, Position, Stance};
    ///
    /// let dossier = Dossier::builder()
    ///     .nation(Nation::new("FRA", "France"))
    ///     .item(Item::new("aid", "Aid"))
    ///     .stance(Stance::new("FRA", Position::Acquiesce, "aid"))
    ///     .build()?;
    /// let would_accept = dossier.now().who(Position::Support | Position::Acquiesce).on("aid").unwrap();
    /// assert_eq!(would_accept.iter().count(), 1);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    pub fn who(self, positions: impl Into<PositionSet>) -> WhoQuery<'d> {
        WhoQuery { lens: self, asked: positions.into() }
    }
}

/// ## Narrowing
impl<'d> Who<'d> {
    /// Only among the members of a bloc on the lens's day. Stacks with other restrictions.
    ///
    /// # Errors
    /// When the bloc is unknown.
    ///
    /// # Example
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// let who = now.who(Position::Support).on("peacekeeping-troops").unwrap();
    /// assert_eq!(who.among("EU").unwrap().parties().names(), "France");
    /// ```
    pub fn among(self, bloc: impl Named<BlocId>) -> Result<Who<'d>, UnknownName> {
        self.filtered(bloc, true)
    }

    /// Only outside a bloc on the lens's day. Stacks with other restrictions.
    ///
    /// # Errors
    /// When the bloc is unknown.
    ///
    /// # Example
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// let who = now.who(Position::Support).on("peacekeeping-troops").unwrap();
    /// assert_eq!(who.clone().outside("EU").unwrap().parties().names(), "United Kingdom");
    /// assert_eq!(who.outside("NATO").unwrap().possible().count(), 2, "nobody says who is in it");
    /// ```
    pub fn outside(self, bloc: impl Named<BlocId>) -> Result<Who<'d>, UnknownName> {
        self.filtered(bloc, false)
    }

    fn filtered(mut self, bloc: impl Named<BlocId>, inside: bool) -> Result<Who<'d>, UnknownName> {
        let bloc = self.lens.dossier.bloc(bloc)?;
        self.filters.push(Filter { bloc, inside });
        Ok(self)
    }
}

/// ## The answer
impl<'d> Who<'d> {
    /// The definite holders, in order of declaration.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// assert_eq!(now.who(Position::Oppose).on("peacekeeping-troops").unwrap().iter().count(), 2, "Italy and Poland");
    /// ```
    #[must_use]
    pub fn iter(&self) -> Holders<'d> {
        self.those(Bucket::Holder)
    }

    /// Those who hold it under a condition that is not met.
    ///
    /// ```
    /// let truce = Condition::new(ConditionKind::If, "after a truce");
    /// let germany = Stance::new("DEU", Position::Support, "aid").condition(truce);
    /// # use demarche::*; let dossier = samples::paris().unwrap().to_builder().stance(germany).build().unwrap();
    /// assert_eq!(dossier.now().who(Position::Support).on("aid").unwrap().conditional().count(), 1);
    /// ```
    #[must_use]
    pub fn conditional(&self) -> Holders<'d> {
        self.those(Bucket::Conditional)
    }

    /// Those who hold it on some reading, or are in scope only on some.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// let who = now.who(Position::Support).under("reassurance-force").unwrap();
    /// assert_eq!(who.possible().count(), 2, "they support troops, which the force may consist of");
    /// ```
    #[must_use]
    pub fn possible(&self) -> Holders<'d> {
        self.those(Bucket::Possible)
    }

    /// Those whose line is contested, with the position as one side.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap();
    /// let report = Stance::new("FRA", Position::Oppose, "first-step").since(day(2025, 3, 26));
    /// # let dossier = paris.to_builder().stance(report.cite(Evidence::of("article"))).build().unwrap();
    /// let who = dossier.now().who(Position::Support).on("first-step").unwrap();
    /// assert_eq!((who.iter().count(), who.contested().count()), (0, 1), "France itself says otherwise");
    /// ```
    #[must_use]
    pub fn contested(&self) -> Holders<'d> {
        self.those(Bucket::Contested)
    }

    /// Those who have another line, on some reading at least.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// assert_eq!(now.who(Position::Oppose).on("peacekeeping-troops").unwrap().others().count(), 2, "they support it");
    /// ```
    #[must_use]
    pub fn others(&self) -> Holders<'d> {
        self.those(Bucket::Other)
    }

    /// Those of whom nobody says where they stand.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// assert_eq!(now.who(Position::Oppose).on("peacekeeping-troops").unwrap().unknown().len(), 29);
    /// ```
    #[must_use]
    pub fn unknown(&self) -> Parties<'d> {
        self.those(Bucket::Unknown).map(|holder| holder.party()).collect()
    }

    /// The definite holders as parties.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// assert_eq!(now.who(Position::Oppose).on("peacekeeping-troops").unwrap().parties().names(), "Italy, Poland");
    /// ```
    #[must_use]
    pub fn parties(&self) -> Parties<'d> {
        self.iter().map(|holder| holder.party()).collect()
    }

    /// All nations the question is about, surely or possibly.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// assert_eq!(now.who(Position::Oppose).on("aid").unwrap().among("EU").unwrap().scope().len(), 27);
    /// ```
    #[must_use]
    pub fn scope(&self) -> Parties<'d> {
        self.lens.scope(&self.filters).into_iter().map(|one| one.party).collect()
    }

    /// Everyone in scope, each where it falls.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// assert_eq!(now.who(Position::Oppose).on("peacekeeping-troops").unwrap().everyone().count(), 33);
    /// ```
    #[must_use]
    pub fn everyone(&self) -> Holders<'d> {
        let scope = self.lens.scope(&self.filters).into_iter();
        Holders { who: self.clone(), scope, bucket: None, memo: Memo::new() }
    }

    /// Blocs that hold the line definitely and unconditionally, whatever the scope. They are never counted in it.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// let who = now.who(Position::Undecided).on("peacekeeping-troops").unwrap();
    /// assert_eq!((who.iter().count(), who.blocs()[0].party().name()), (0, "European nations"));
    /// ```
    #[must_use]
    pub fn blocs(&self) -> Vec<Holder<'d>> {
        let blocs = self.lens.dossier.blocs().map(|bloc| InScope { party: bloc.into(), surely: true });
        let mut memo = Memo::new();
        blocs.map(|bloc| self.place(bloc, &mut memo)).filter(|holder| holder.bucket() == Bucket::Holder).collect()
    }

    /// How many records on what is asked a known-by lens hides only because their sources have no day.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap();
    /// let germany = Stance::new("DEU", Position::Support, "aid").cite(Evidence::of("leaflet"));
    /// # let dossier = paris.to_builder().source(Source::new("leaflet")).stance(germany).build().unwrap();
    /// let lens = dossier.now().known_by(day(2025, 3, 26));
    /// assert_eq!(lens.who(Position::Support).on("aid").unwrap().undated(), 1);
    /// ```
    #[must_use]
    pub fn undated(&self) -> usize {
        let rows = |subject: &Subject<'d>| self.lens.dossier.ledger().on(subject.item.place());
        let rows = self.subjects.iter().flat_map(rows);
        let timeless = Lens { known_by: None, ..self.lens };
        rows.filter(|row| self.lens.sees(row) == Err(Hidden::Undated) && timeless.sees(row).is_ok()).count()
    }

    fn those(&self, bucket: Bucket) -> Holders<'d> {
        Holders { bucket: Some(bucket), ..self.everyone() }
    }

    /// Where a party falls: of all the items, the first that counts.
    fn place(&self, InScope { party, surely }: InScope<'d>, memo: &mut Memo) -> Holder<'d> {
        let on_item = |subject: &Subject<'d>| {
            let (item, surely) = (subject.item, surely && subject.surely);
            let lines = self.lines(party, item, memo).into_iter();
            lines.map(move |line| Holder::new(party, item, self.asked, line, surely))
        };
        let first = self.subjects.iter().flat_map(on_item).min_by_key(Holder::bucket);
        // A question is about one item at least.
        let nothing = |item| Holder::new(party, item, self.asked, Line::Unknown, surely);
        first.unwrap_or_else(|| nothing(ItemRef::new(self.lens.dossier, 0)))
    }

    /// The party's line, and, when that it is divided is asked for, what is said of it.
    fn lines(&self, party: PartyRef<'d>, item: ItemRef<'d>, memo: &mut Memo) -> Vec<Line<'d>> {
        let asked = Asked { party: party.ix(), item: item.place(), remark: false };
        let line = self.lens.standing(asked, memo);
        let divided = self.asked.contains(Position::Divided);
        let remark = divided.then(|| self.lens.standing(Asked { remark: true, ..asked }, memo));
        [line].into_iter().chain(remark).collect()
    }
}

impl<'d> IntoIterator for &Who<'d> {
    type Item = Holder<'d>;
    type IntoIter = Holders<'d>;

    fn into_iter(self) -> Holders<'d> {
        self.iter()
    }
}

/// Parties in scope, each worked out when it is reached.
///
/// # Order
/// That of declaration.
///
/// # Example
/// ```
/// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
/// let mut holders = now.who(Position::Oppose).on("peacekeeping-troops").unwrap().iter();
/// assert_eq!(holders.next().unwrap().party().name(), "Italy", "Poland is yet to be worked out");
/// ```
#[derive(Debug, Clone)]
pub struct Holders<'d> {
    who: Who<'d>,
    scope: std::vec::IntoIter<InScope<'d>>,
    bucket: Option<Bucket>,
    /// What lines came to that conditions of others ask for.
    memo: Memo,
}

impl<'d> Iterator for Holders<'d> {
    type Item = Holder<'d>;

    fn next(&mut self) -> Option<Holder<'d>> {
        let (who, bucket, memo) = (&self.who, self.bucket, &mut self.memo);
        let mut placed = self.scope.by_ref().map(|one| who.place(one, memo));
        placed.find(|holder| bucket.is_none_or(|bucket| holder.bucket() == bucket))
    }
}
