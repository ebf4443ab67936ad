//! What is wrong with a question.

use std::fmt;

use strum::{Display, EnumIter, EnumMessage, EnumString, IntoStaticStr};

use super::caret::Caret;
use crate::quote::one_line;

/// Why a question cannot be asked: everything that is wrong with it, at once, in the order of the sentence.
///
/// # Example
/// ```
/// use demarche::{FaultKind, Query};
///
/// let error = "who opposes troops as of 2025-02-30".parse::<Query>().unwrap_err();
/// assert_eq!(error.faults()[0].kind(), FaultKind::NotADay);
/// assert_eq!(
///     error.to_string(),
///     "`2025-02-30` is not a day: 2025-02 has 28 days\n  \
///        who opposes troops as of 2025-02-30\n  \
///        \u{20}                        ^^^^^^^^^^"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionError {
    /// The sentence, if it was one.
    pub(crate) text: Option<String>,
    pub(crate) faults: Vec<Fault>,
}

/// One thing that is wrong with a question.
///
/// # Example
/// ```
/// use demarche::Query;
///
/// let error = "who opposes".parse::<Query>().unwrap_err();
/// let fault = &error.faults()[0];
/// assert_eq!((fault.message(), fault.span()), ("an item is missing", Some((11, 11))));
/// assert_eq!(fault.help()[0], "understood: `who opposes`");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    pub(crate) kind: FaultKind,
    /// Where in the sentence it begins and ends, in bytes, if it was one.
    pub(crate) span: Option<(usize, usize)>,
    pub(crate) message: String,
    /// The nearest names, the meanings, or the forms that exist.
    pub(crate) help: Vec<String>,
}

/// The kind of a fault: stable text for programs, in kebab-case.
///
/// # Example
/// ```
/// use demarche::FaultKind;
/// use strum::{EnumMessage, IntoEnumIterator};
///
/// assert_eq!(FaultKind::UnknownName.to_string(), "unknown-name");
/// assert!(FaultKind::iter().all(|kind| kind.get_documentation().is_some()));
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Display, EnumString, EnumIter, EnumMessage, IntoStaticStr,
)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum FaultKind {
    /// A text longer than a question may be.
    TooLong,
    /// Clauses that nest deeper than they may.
    TooDeep,
    /// A sentence outside the grammar.
    NotUnderstood,
    /// A phrase that may mean several things.
    AmbiguousPhrase,
    /// A name that nothing bears.
    UnknownName,
    /// A name that several bear.
    AmbiguousName,
    /// A name of something else than is asked for here.
    WrongName,
    /// A text that is not a day, a month or a year.
    NotADay,
    /// Something said twice that can be so only once.
    Repeated,
    /// A question for no position at all.
    NoPosition,
    /// A modifier that says nothing in this question.
    OutOfPlace,
}

impl QuestionError {
    pub(crate) fn new(text: Option<&str>, faults: Vec<Fault>) -> QuestionError {
        QuestionError { text: text.map(str::to_owned), faults }
    }

    /// All that is wrong, in the order of the sentence.
    ///
    /// ```
    /// # use demarche::Query;
    /// let error = "who opposes troops among".parse::<Query>().unwrap_err();
    /// assert_eq!(error.faults().len(), 1);
    /// ```
    #[must_use]
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// The sentence, if it was one and not a tree.
    ///
    /// ```
    /// # use demarche::Query;
    /// assert_eq!("who?".parse::<Query>().unwrap_err().sentence(), Some("who?"));
    /// ```
    #[must_use]
    pub fn sentence(&self) -> Option<&str> {
        self.text.as_deref()
    }
}

impl Fault {
    pub(crate) fn new(kind: FaultKind, message: impl Into<String>) -> Fault {
        Fault { kind, span: None, message: one_line(message.into().chars()), help: Vec::new() }
    }

    pub(crate) fn at(self, span: (usize, usize)) -> Fault {
        Fault { span: Some(span), ..self }
    }

    pub(crate) fn with_help(mut self, line: impl Into<String>) -> Fault {
        self.help.push(one_line(line.into().chars()));
        self
    }

    /// Which kind of fault.
    ///
    /// ```
    /// # use demarche::{FaultKind, Query};
    /// let error = "who likes troops".parse::<Query>().unwrap_err();
    /// assert_eq!(error.faults()[0].kind(), FaultKind::NotUnderstood);
    /// ```
    #[must_use]
    pub fn kind(&self) -> FaultKind {
        self.kind
    }

    /// Where in the sentence it begins and ends, in bytes, if there is a sentence.
    ///
    /// ```
    /// # use demarche::Query;
    /// let error = "who likes troops".parse::<Query>().unwrap_err();
    /// assert_eq!(error.faults()[0].span(), Some((4, 9)));
    /// ```
    #[must_use]
    pub fn span(&self) -> Option<(usize, usize)> {
        self.span
    }

    /// What was seen and why it cannot stand, in plain words.
    ///
    /// ```
    /// # use demarche::Query;
    /// let error = "who opposes troops as of today".parse::<Query>().unwrap_err();
    /// assert_eq!(error.faults()[0].message(), "`today` is no date: no question reads a clock");
    /// ```
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to do about it, line by line: the nearest names, the meanings, or the forms that exist.
    ///
    /// ```
    /// # use demarche::Query;
    /// let error = "who opposes troops as of today".parse::<Query>().unwrap_err();
    /// assert_eq!(error.faults()[0].help(), ["write the day, like `2025-03-27`"]);
    /// ```
    #[must_use]
    pub fn help(&self) -> &[String] {
        &self.help
    }
}

impl fmt::Display for Fault {
    /// What is wrong, and what to do about it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        self.help.iter().try_for_each(|line| write!(f, "\n  {line}"))
    }
}

impl fmt::Display for QuestionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, fault) in self.faults.iter().enumerate() {
            if place > 0 {
                f.write_str("\n")?;
            }
            f.write_str(&fault.message)?;
            if let (Some(text), Some(span)) = (&self.text, fault.span) {
                write!(f, "{}", Caret::new(text, span))?;
            }
            fault.help.iter().try_for_each(|line| write!(f, "\n  {line}"))?;
        }
        Ok(())
    }
}

impl std::error::Error for QuestionError {}
