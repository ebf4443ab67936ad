//! How the members of a bloc stand, each accounted for.

use strum::IntoEnumIterator;

use super::Lens;
use super::bearing::{Asked, Memo};
use super::parties::Parties;
use super::scope::Filter;
use super::standing::Line;
use crate::dossier::{BlocRef, ItemRef, PartyRef};
use crate::id::{BlocId, ItemId, Named};
use crate::model::Position;
use crate::problem::UnknownName;

/// A question for how a bloc splits, before it says on what.
///
/// # Example
/// ```
/// # use demarche::{Position, samples};
/// # let paris = samples::paris()?;
/// let eu = paris.now().split("EU")?;
/// assert_eq!(eu.on("peacekeeping-troops")?.at(Position::Oppose).names(), "Italy, Poland");
/// assert_eq!(eu.on("aid")?.unknown().len(), 27);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy)]
#[must_use]
pub struct SplitQuery<'d> {
    lens: Lens<'d>,
    bloc: BlocRef<'d>,
}

impl<'d> SplitQuery<'d> {
    /// On an item.
    ///
    /// # Errors
    /// When the item is unknown.
    ///
    /// # Example
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let eu = paris.now().split("EU")?;
    /// assert_eq!(eu.on("peacekeeping-troops")?.members().len(), 27);
    /// assert!(eu.on("peacekeeping-trops").is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn on(self, item: impl Named<ItemId>) -> Result<Split<'d>, UnknownName> {
        let SplitQuery { lens, bloc } = self;
        let item = lens.dossier.item(item)?;
        let scope = lens.scope(&[Filter { bloc, inside: true }]);
        let mut memo = Memo::new();
        let member = |one: super::scope::InScope<'d>| {
            let asked = Asked { party: one.party.ix(), item: item.place(), remark: false };
            let line = lens.standing(asked, &mut memo);
            Member { party: one.party, part: part(&line, one.surely), line }
        };
        Ok(Split { lens, bloc, item, members: scope.into_iter().map(member).collect() })
    }
}

/// How the members of a bloc stand on an item, beside what the bloc itself says. Every member is in exactly one part.
///
/// # Cost
/// A line for each member, once.
///
/// # Example
/// ```
/// use demarche::{Bloc, Dossier, Item, Membership, Nation, Position, Stance};
///
/// let dossier = Dossier::builder()
///     .nation(Nation::new("FRA", "France"))
///     .nation(Nation::new("ITA", "Italy"))
///     .nation(Nation::new("DEU", "Germany"))
///     .bloc(
///         Bloc::new("EU", "European Union")
///             .member(Membership::new("FRA"))
///             .member(Membership::new("ITA"))
///             .member(Membership::new("DEU")),
///     )
///     .item(Item::new("troops", "Troops"))
///     .stance(Stance::new("FRA", Position::Support, "troops"))
///     .stance(Stance::new("ITA", Position::Oppose, "troops"))
///     .build()?;
/// let split = dossier.now().split("EU").unwrap().on("troops").unwrap();
/// assert_eq!(split.at(Position::Support).ids(), ["FRA"]);
/// assert_eq!(split.at(Position::Oppose).ids(), ["ITA"]);
/// assert_eq!((split.unknown().len(), split.members().len()), (1, 3));
/// assert!(split.line().is_unknown(), "the bloc itself said nothing");
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Debug, Clone)]
pub struct Split<'d> {
    lens: Lens<'d>,
    bloc: BlocRef<'d>,
    item: ItemRef<'d>,
    members: Vec<Member<'d>>,
}

#[derive(Debug, Clone)]
struct Member<'d> {
    party: PartyRef<'d>,
    part: Part,
    line: Line<'d>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    At(Position),
    Conditional,
    Possible,
    Contested,
    Unknown,
}

fn part(line: &Line<'_>, surely: bool) -> Part {
    match line {
        Line::Unknown => Part::Unknown,
        Line::Contested(_) => Part::Contested,
        Line::Definite(in_force) if surely => match in_force.position() {
            Some(position) if in_force.pending().is_empty() => Part::At(position),
            _ => Part::Conditional,
        },
        Line::Definite(_) | Line::Possible(_) => Part::Possible,
    }
}

/// ## How a bloc splits
impl<'d> Lens<'d> {
    /// Asks how the members of a bloc stand.
    ///
    /// # Errors
    /// When the bloc is unknown.
    ///
    /// # Example
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert!(paris.now().split("EU").is_ok());
    /// assert!(paris.now().split("ITA").is_err(), "a nation does not split");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn split(self, bloc: impl Named<BlocId>) -> Result<SplitQuery<'d>, UnknownName> {
        Ok(SplitQuery { lens: self, bloc: self.dossier.bloc(bloc)? })
    }
}

impl<'d> Split<'d> {
    /// The bloc.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().split("EU")?.on("aid")?.bloc().name(), "European Union");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn bloc(&self) -> BlocRef<'d> {
        self.bloc
    }

    /// The item.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().split("EU")?.on("aid")?.item().id().as_str(), "aid");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn item(&self) -> ItemRef<'d> {
        self.item
    }

    /// All members, definite and possible, in order of declaration.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let split = paris.now().split("EU")?.on("peacekeeping-troops")?;
    /// let told = split.positions().iter().map(|(_, parties)| parties.len()).sum::<usize>();
    /// assert_eq!(told + split.unknown().len(), split.members().len(), "everyone is accounted for");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn members(&self) -> Parties<'d> {
        self.members.iter().map(|member| member.party).collect()
    }

    /// The positions that some member definitely and unconditionally holds, each with who does.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let split = paris.now().split("EU")?.on("peacekeeping-troops")?;
    /// let [(support, _), (oppose, opponents)] = &split.positions()[..] else { unreachable!() };
    /// assert_eq!((support, oppose), (&Position::Support, &Position::Oppose));
    /// assert_eq!(opponents.names(), "Italy, Poland");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn positions(&self) -> Vec<(Position, Parties<'d>)> {
        let all = Position::iter().map(|position| (position, self.at(position)));
        all.filter(|(_, parties)| !parties.is_empty()).collect()
    }

    /// The members that definitely and unconditionally hold a position.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let split = paris.now().split("EU")?.on("peacekeeping-troops")?;
    /// assert_eq!(split.at(Position::Support).names(), "France", "Britain supports it too, from outside");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn at(&self, position: Position) -> Parties<'d> {
        self.those(Part::At(position))
    }

    /// The members whose line depends on a condition that is not met.
    ///
    /// ```
    /// # use demarche::{Condition, ConditionKind, Position, Stance, samples};
    /// # let paris = samples::paris()?;
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop");
    /// let germany = Stance::new("DEU", Position::Support, "peacekeeping-troops").condition(backstop);
    /// # let dossier = paris.to_builder().stance(germany).build()?;
    /// let split = dossier.now().split("EU")?.on("peacekeeping-troops")?;
    /// assert_eq!(split.conditional().names(), "Germany");
    /// assert_eq!(split.at(Position::Support).names(), "France");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn conditional(&self) -> Parties<'d> {
        self.those(Part::Conditional)
    }

    /// The members whose line, or whose membership, depends on the reading.
    ///
    /// ```
    /// # use demarche::{Certainty, Evidence, Position, Stance, samples};
    /// # let paris = samples::paris()?;
    /// let likely = Evidence::of("article").certainty(Certainty::Likely);
    /// let germany = Stance::new("DEU", Position::Support, "peacekeeping-troops").cite(likely);
    /// # let dossier = paris.to_builder().stance(germany).build()?;
    /// let split = dossier.now().split("EU")?.on("peacekeeping-troops")?;
    /// assert_eq!(split.possible().names(), "Germany");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn possible(&self) -> Parties<'d> {
        self.those(Part::Possible)
    }

    /// The members whose line is contested.
    ///
    /// ```
    /// # use demarche::{Evidence, Position, Stance, day, samples};
    /// # let paris = samples::paris()?;
    /// // On the record France calls it a first step; a later report has it deny that.
    /// let report = Stance::new("FRA", Position::Oppose, "first-step").since(day(2025, 3, 26));
    /// # let report = report.cite(Evidence::of("article"));
    /// # let dossier = paris.to_builder().stance(report).build()?;
    /// assert_eq!(dossier.now().split("EU")?.on("first-step")?.contested().names(), "France");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn contested(&self) -> Parties<'d> {
        self.those(Part::Contested)
    }

    /// The members of whom nobody says where they stand.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let split = paris.now().split("EU")?.on("peacekeeping-troops")?;
    /// assert_eq!(split.unknown().len(), 24, "neither for nor against: not told");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn unknown(&self) -> Parties<'d> {
        self.those(Part::Unknown)
    }

    /// The line of a member, if it is one.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let split = paris.now().split("EU")?.on("peacekeeping-troops")?;
    /// let italy = split.line_of(paris.party("ITA")?).unwrap();
    /// assert_eq!(italy.definite(), Some(Position::Oppose));
    /// assert!(split.line_of(paris.party("GBR")?).is_none(), "not a member");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn line_of(&self, party: PartyRef<'_>) -> Option<&Line<'d>> {
        self.members.iter().find(|member| member.party == party).map(|member| &member.line)
    }

    /// What the bloc itself said: never what its members say.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let split = paris.now().split("EU")?.on("peacekeeping-troops")?;
    /// assert!(split.line().is_unknown(), "three members spoke, the bloc did not");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn line(&self) -> Line<'d> {
        self.lens.line_of(PartyRef::from(self.bloc).ix(), self.item.place())
    }

    /// What is said of the bloc: that it is divided, if anybody says so.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let split = paris.now().split("EU")?.on("peacekeeping-troops")?;
    /// assert_eq!(split.remark().definite(), Some(Position::Divided));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn remark(&self) -> Line<'d> {
        self.lens.remark_of(PartyRef::from(self.bloc).ix(), self.item.place())
    }

    fn those(&self, part: Part) -> Parties<'d> {
        self.members.iter().filter(|member| member.part == part).map(|member| member.party).collect()
    }
}
