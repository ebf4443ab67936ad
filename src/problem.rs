//! What is wrong with a document, all of it at once, and the nearest right names.

pub(crate) mod nearest;
mod unanswerable;

use std::fmt;

use serde::Serialize;
use strum::{Display, EnumIter, EnumMessage, EnumString, IntoStaticStr};
use thiserror::Error;

pub use self::unanswerable::{RosterNotKnown, Unanswerable};
use crate::quote::{one_line, shown};

/// One thing that is wrong, or (as a warning) worth a look.
///
/// Its text is one line, `path: code: message (help)`.
///
/// # Example
/// ```
/// use demarche::{Code, Dossier, Position, Stance};
///
/// let invalid = Dossier::builder().stance(Stance::new("XRUR", Position::Oppose, "troops")).build().unwrap_err();
/// let first = invalid.problems().first().unwrap();
/// assert_eq!((first.path(), first.code()), ("stances[0].party", Code::UnknownReference));
/// assert_eq!(
///     first.to_string(),
///     "stances[0].party: unknown-reference: no party has the id `XRUR` (declare it under `nations` or `blocs`)"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Problem {
    path: String,
    code: Code,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<String>,
}

impl Problem {
    pub(crate) fn new(path: &impl ToString, code: Code, message: impl Into<String>) -> Problem {
        let message = one_line(message.into().chars());
        // What was seen is shown in backticks, and nothing between them would look like a slip.
        let message = match message.strip_prefix("`` ") {
            Some(rest) => format!("an empty text {rest}"),
            None => message,
        };
        Problem { path: path.to_string(), code, message, help: None }
    }

    pub(crate) fn with_help(self, help: impl Into<String>) -> Problem {
        self.maybe_help(Some(help.into()))
    }

    pub(crate) fn maybe_help(self, help: Option<String>) -> Problem {
        Problem { help: help.map(|help| one_line(help.chars())), ..self }
    }

    pub(crate) fn unsupported_format(path: &str, seen: &str) -> Problem {
        let message = format!("the format `{}` is not known here", shown(seen));
        Problem::new(&path, Code::UnsupportedFormat, message).with_help("this version reads `demarche/1`")
    }

    /// Places the problem in a line of a log, or at least in the document.
    #[cfg(feature = "json")]
    pub(crate) fn in_line(self, line: Option<usize>) -> Problem {
        let path = match line {
            None if self.path.is_empty() => "document".to_owned(),
            None => self.path,
            Some(line) if self.path.is_empty() => format!("line {line}"),
            Some(line) => format!("line {line}, {}", self.path),
        };
        Problem { path, ..self }
    }

    /// Where: fields and positions from the document down, like `stances[3].evidence[0].source`. In a log it
    /// begins with the line; of a text as a whole it is `document`.
    ///
    /// ```
    /// # use demarche::{Dossier, Evidence, Nation};
    /// let france = Nation::new("FRA", "France").cite(Evidence::of("article"));
    /// let invalid = Dossier::builder().nation(france).build().unwrap_err();
    /// assert_eq!(invalid.problems()[0].path(), "nations[0].evidence[0].source");
    /// ```
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Which kind of problem.
    ///
    /// ```
    /// # use demarche::{Code, Dossier, Item};
    /// let invalid = Dossier::builder().item(Item::new("aid", " ")).build().unwrap_err();
    /// assert_eq!(invalid.problems()[0].code(), Code::EmptyName);
    /// ```
    #[must_use]
    pub fn code(&self) -> Code {
        self.code
    }

    /// What was seen and why it cannot stand, in plain words.
    ///
    /// ```
    /// # use demarche::{Dossier, Item};
    /// let invalid = Dossier::builder().item(Item::new("aid", " ")).build().unwrap_err();
    /// assert_eq!(invalid.problems()[0].message(), "`title` is blank");
    /// ```
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to do about it, where that can be said.
    ///
    /// ```
    /// # use demarche::{Dossier, Position, Stance};
    /// let invalid = Dossier::builder().stance(Stance::new("XRUR", Position::Oppose, "troops")).build().unwrap_err();
    /// assert_eq!(invalid.problems()[0].help(), Some("declare it under `nations` or `blocs`"));
    /// ```
    #[must_use]
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Problem { path, code, message, help } = self;
        write!(f, "{path}: {code}: {message}")?;
        help.as_ref().map_or(Ok(()), |help| write!(f, " ({help})"))
    }
}

/// The kind of a problem: stable text for programs, in kebab-case.
///
/// # Example
/// ```
/// use demarche::Code;
/// use strum::{EnumMessage, IntoEnumIterator};
///
/// assert_eq!(Code::ItemCycle.to_string(), "item-cycle");
/// assert_eq!("item-cycle".parse(), Ok(Code::ItemCycle));
/// assert!(Code::iter().all(|code| code.get_documentation().is_some()));
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Display, EnumString, EnumIter, EnumMessage, IntoStaticStr,
)]
#[strum(serialize_all = "kebab-case")]
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Code {
    /// The text is not JSON.
    MalformedJson,
    /// A value of another type than the field holds.
    WrongType,
    /// A field without which the record means nothing.
    MissingField,
    /// A field that the record does not have.
    UnknownField,
    /// A field given twice.
    DuplicateField,
    /// A word outside a closed vocabulary.
    UnknownWord,
    /// A text that is not a day, a window of days, or an end.
    MalformedDay,
    /// A text that is not an id.
    MalformedId,
    /// A text that is not a decimal number.
    MalformedAmount,
    /// A document of another format or version.
    UnsupportedFormat,
    /// An id given to two things of one name space.
    DuplicateId,
    /// An id that nothing has.
    UnknownReference,
    /// A stance that an amendment names and nobody recorded.
    UnknownStance,
    /// An id that two kinds of thing have, where either may stand.
    AmbiguousReference,
    /// Agenda items that hang under themselves.
    ItemCycle,
    /// Speakers that speak for themselves in a ring.
    SpeakerCycle,
    /// Meetings that come before themselves.
    MeetingCycle,
    /// A chain of more than 64.
    TooDeep,
    /// A period that ends before it starts on every reading.
    EndsBeforeStart,
    /// Two memberships of one party in one bloc that share a day on every reading.
    OverlappingMemberships,
    /// A bloc with both a list of members and a definition.
    MembersAndDefinition,
    /// A roster that the list of members or the definition beside it contradicts.
    RosterContradicted,
    /// A definition that does not say by what, or by what no nation can do.
    BadDefinition,
    /// An announced size smaller than the number of definite members on the dossier's day.
    SizeTooSmall,
    /// A stated membership that the roster contradicts.
    ContradictedAssertion,
    /// A stance with the same party, item, first day, order and position as another.
    RepeatedStance,
    /// A quotation of which nobody says where it was found.
    QuoteWithoutSource,
    /// A name, title or text with nothing in it.
    EmptyName,
    /// A name, title or alias with a character that is obeyed rather than shown.
    HiddenCharacter,
    /// One name or alias for two things.
    SharedAlias,
    /// `divided` said of a nation, or needed of it, which has one voice.
    DividedNation,
    /// Both `status` and `steps`, which say the same in two ways.
    StatusAndSteps,
    /// Evidence for a field that the record lacks, or that no evidence supports.
    AbsentField,
    /// Evidence that names a statement and repeats one.
    StatementAndInline,
    /// A party listed twice in one roll call.
    RepeatedVote,
    /// A vote that is read as what no vote can say.
    BadReading,
    /// More parties than a dossier can hold, 65,535.
    TooManyParties,
    /// More uncertain records of one party on one item than can be read in every combination.
    TooManyReadings,
    /// Warning: a record that claims something and says not from where.
    UnsourcedRecord,
    /// Warning: a source without a day, hidden from every lens that asks what was known.
    UndatedSource,
    /// Warning: an agenda item that nothing mentions.
    ItemNeverMentioned,
    /// Warning: a nation that the atlas does not know, under an id that it may give to another one day.
    UnreservedId,
    /// Warning: a stance that a party took when it did not exist.
    OutOfTime,
}

/// Everything that is wrong with a document. There is at least one problem.
///
/// `{}` prints one line with the first problem and the number of others, `{:#}` prints them all, one a line.
///
/// # Order
/// That of the records in the document; within a record, that of finding.
///
/// # Example
/// ```
/// use demarche::{Dossier, Item, Nation};
///
/// let invalid = Dossier::builder()
///     .nation(Nation::new("France", "France"))
///     .item(Item::new("aid", " "))
///     .build()
///     .unwrap_err();
/// assert_eq!(invalid.problems().len(), 2);
/// let all = format!("{invalid:#}");
/// assert!(all.contains("nations[0].id: malformed-id: `France` is not a nation id"));
/// assert!(all.contains("agenda[0].title: empty-name: `title` is blank"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub struct Invalid {
    problems: Vec<Problem>,
}

impl Invalid {
    /// All of some problems, if there are any.
    pub(crate) fn of(problems: Vec<Problem>) -> Option<Invalid> {
        (!problems.is_empty()).then_some(Invalid { problems })
    }

    /// Nothing when there are no problems, otherwise all of them.
    pub(crate) fn unless_none(problems: Vec<Problem>) -> Result<(), Invalid> {
        Invalid::of(problems).map_or(Ok(()), Err)
    }

    /// The problems, in the order of the document.
    ///
    /// ```
    /// # use demarche::{Dossier, Item, Nation};
    /// let builder = Dossier::builder().item(Item::new("aid", " ")).nation(Nation::new("France", "France"));
    /// let invalid = builder.build().unwrap_err();
    /// assert!(invalid.problems().iter().map(|problem| problem.path()).eq(["nations[0].id", "agenda[0].title"]));
    /// ```
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The same, one after the other.
    ///
    /// ```
    /// use demarche::{Dossier, Position, Stance};
    ///
    /// let invalid = Dossier::builder().stance(Stance::new("XRUR", Position::Support, "aid")).build().unwrap_err();
    /// let paths: Vec<_> = invalid.iter().map(|problem| problem.path()).collect();
    /// assert_eq!(paths, ["stances[0].party", "stances[0].item"]);
    /// ```
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.problems.iter()
    }
}

impl From<Problem> for Invalid {
    fn from(problem: Problem) -> Invalid {
        Invalid { problems: vec![problem] }
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((first, rest)) = self.problems.split_first() else { return Ok(()) };
        write!(f, "{first}")?;
        match rest.len() {
            0 => Ok(()),
            _ if f.alternate() => rest.iter().try_for_each(|problem| write!(f, "\n{problem}")),
            1 => f.write_str("; and 1 more problem"),
            more => write!(f, "; and {more} more problems"),
        }
    }
}

impl IntoIterator for Invalid {
    type Item = Problem;
    type IntoIter = std::vec::IntoIter<Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.problems.into_iter()
    }
}

impl<'i> IntoIterator for &'i Invalid {
    type Item = &'i Problem;
    type IntoIter = std::slice::Iter<'i, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.problems.iter()
    }
}

/// A name that a question used and the dossier does not know, with the nearest that it does.
///
/// # Example
/// ```
/// use demarche::{Dossier, Item};
///
/// let dossier = Dossier::builder().item(Item::new("peace-treaty", "Peace treaty")).build()?;
/// let error = dossier.item("pease-treaty").unwrap_err();
/// assert_eq!(error.to_string(), "no agenda item has the id `pease-treaty`; did you mean `peace-treaty`?");
/// assert_eq!(error.nearest(), ["peace-treaty"]);
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("no {kind} has the id `{asked}`{}", question(.nearest, .called))]
pub struct UnknownName {
    pub(crate) kind: &'static str,
    pub(crate) asked: String,
    pub(crate) nearest: Vec<String>,
    /// What those are called whose ids tell little.
    pub(crate) called: Vec<Option<String>>,
}

fn question(nearest: &[String], called: &[Option<String>]) -> String {
    let near: Vec<_> = nearest.iter().cloned().zip(called.iter().cloned()).collect();
    nearest::did_you_mean_called(&near).map_or_else(String::new, |question| format!("; {question}"))
}

impl UnknownName {
    /// What was asked for.
    ///
    /// ```
    /// # use demarche::{Dossier, Item};
    /// let dossier = Dossier::builder().item(Item::new("aid", "Aid")).build()?;
    /// assert_eq!(dossier.item("treaty").unwrap_err().asked(), "treaty");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn asked(&self) -> &str {
        &self.asked
    }

    /// The nearest ids there are, best first; possibly none.
    ///
    /// ```
    /// # use demarche::{Dossier, Item};
    /// let dossier = Dossier::builder().item(Item::new("ceasefire", "Ceasefire")).build()?;
    /// assert_eq!(dossier.item("ceasfire").unwrap_err().nearest(), ["ceasefire"]);
    /// assert!(dossier.item("grain").unwrap_err().nearest().is_empty());
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn nearest(&self) -> &[String] {
        &self.nearest
    }
}
