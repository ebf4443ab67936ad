//! Who is meant by the name and the code of a row.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::fault::Fault;
use crate::day::{Day, When};
use crate::id::PartyId;

/// What a row calls a party. Empty is what it does not say.
///
/// ```
/// let called = demarche::roll_calls::Called { name: "Zanzibar", code: "" };
/// assert_eq!((called.code_or_name(), called.name_or_code()), ("Zanzibar", "Zanzibar"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Called<'t> {
    /// Its name.
    pub name: &'t str,
    /// Its code. `NA` is a code like any other.
    pub code: &'t str,
}

impl<'t> Called<'t> {
    /// The code, or else the name.
    ///
    /// ```
    /// # use demarche::roll_calls::Called;
    /// assert_eq!(Called { name: "Namibia", code: "NA" }.code_or_name(), "NA");
    /// ```
    #[must_use]
    pub fn code_or_name(self) -> &'t str {
        if self.code.is_empty() { self.name } else { self.code }
    }

    /// The name, or else the code.
    ///
    /// ```
    /// # use demarche::roll_calls::Called;
    /// assert_eq!(Called { name: "", code: "NA" }.name_or_code(), "NA");
    /// ```
    #[must_use]
    pub fn name_or_code(self) -> &'t str {
        if self.name.is_empty() { self.code } else { self.name }
    }
}

/// Who is meant, and on which days that holds: "Yugoslavia" is one party until a day and another after. Asked again
/// only about a text or a day that was not asked before.
///
/// ```
/// use demarche::{day, roll_calls::Meant};
///
/// assert_eq!(Meant::always(3).party, Ok(3));
/// assert_eq!(Meant::between(3, Some(day(1992, 4, 27)), None).party, Ok(3));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meant {
    /// The number of the party; or why there is none, and what to do.
    pub party: Result<u16, (Fault, String)>,
    days: Days,
}

/// On which days an answer holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Days {
    Between(Option<Day>, Option<Day>),
    Only(Option<When>),
}

impl Meant {
    /// One party, on every day.
    ///
    /// ```
    /// assert_eq!(demarche::roll_calls::Meant::always(0).party, Ok(0));
    /// ```
    #[must_use]
    pub fn always(party: u16) -> Meant {
        Meant::between(party, None, None)
    }

    /// One party, from a first day, or ever, to a last, or for ever. Of an undated roll call it holds only if it holds
    /// always.
    ///
    /// ```
    /// # use demarche::{day, roll_calls::Meant};
    /// assert_eq!(Meant::between(0, None, Some(day(1992, 4, 26))).party, Ok(0));
    /// ```
    #[must_use]
    pub fn between(party: u16, first: Option<Day>, last: Option<Day>) -> Meant {
        Meant { party: Ok(party), days: Days::Between(first, last) }
    }

    /// Nobody, or nobody knows who, in a roll call dated just so.
    ///
    /// ```
    /// # use demarche::roll_calls::{Fault, Meant};
    /// assert!(Meant::nobody(None, Fault::UnknownParty, "declare it").party.is_err());
    /// ```
    #[must_use]
    pub fn nobody(on: Option<When>, fault: Fault, why: impl Into<String>) -> Meant {
        Meant { party: Err((fault, why.into())), days: Days::Only(on) }
    }

    /// One party in a roll call dated just so, and in no other.
    pub(super) fn only(party: u16, on: Option<When>) -> Meant {
        Meant { party: Ok(party), days: Days::Only(on) }
    }

    /// Whether it is known to hold for something that was then; of what is undated, whether it holds always.
    pub(super) fn holds(&self, on: Option<When>) -> bool {
        match self.days {
            Days::Only(when) => when == on,
            Days::Between(first, last) => {
                let begun = first.is_none_or(|first| on.is_some_and(|on| first <= on.first()));
                begun && last.is_none_or(|last| on.is_some_and(|on| on.last() <= last))
            }
        }
    }
}

/// Knows parties by their names and codes, and numbers them from 0.
///
/// ```
/// use demarche::{When, roll_calls::{Called, Electorate, Fault, Layout, Meant, RollCallTable}};
///
/// /// Knows one party.
/// struct Only;
/// impl Electorate for Only {
///     fn who(&mut self, called: Called<'_>, on: Option<When>) -> Meant {
///         match called.name {
///             "Ruritania" => Meant::always(0),
///             _ => Meant::nobody(on, Fault::UnknownParty, "declare it"),
///         }
///     }
/// }
/// let votes = "id,member,vote\n1,Ruritania,yes\n1,Graustark,no\n";
/// let table = RollCallTable::read(&Layout::long("id", "member", "vote"), votes.as_bytes(), &mut Only)?;
/// assert_eq!((table.ballots().votes(), table.report().count(Fault::UnknownParty)), (1, 1));
/// # Ok::<(), demarche::roll_calls::TableError>(())
/// ```
pub trait Electorate {
    /// Who is meant by a name and a code in a roll call of some day.
    fn who(&mut self, called: Called<'_>, on: Option<When>) -> Meant;

    /// The ids of the parties by number, if it knows ids.
    fn ids(&self) -> Option<Vec<PartyId>> {
        None
    }
}

/// Takes every text that it has not seen for a new party, and numbers them as they come.
///
/// ```
/// use demarche::roll_calls::{Called, Electorate, Names};
///
/// let mut names = Names::by_code();
/// let mut who = |name, code| names.who(Called { name, code }, None).party.unwrap();
/// assert_eq!([who("Namibia", "NA"), who("Zanzibar", ""), who("Namibia (SWA)", "NA")], [0, 1, 0]);
/// assert_eq!(names.names(), ["Namibia", "Zanzibar"]);
/// ```
#[derive(Debug, Clone, Default)]
pub struct Names {
    by_code: bool,
    numbers: HashMap<String, u16, RandomState>,
    seen: Vec<String>,
}

impl Names {
    /// One party for each name; for each code, where there is no name.
    ///
    /// ```
    /// assert!(demarche::roll_calls::Names::by_name().names().is_empty());
    /// ```
    #[must_use]
    pub fn by_name() -> Names {
        Names::default()
    }

    /// One party for each code; for each name, where there is no code.
    ///
    /// ```
    /// assert!(demarche::roll_calls::Names::by_code().names().is_empty());
    /// ```
    #[must_use]
    pub fn by_code() -> Names {
        Names { by_code: true, ..Names::default() }
    }

    /// The name of each party, as it was first seen.
    ///
    /// ```
    /// # use demarche::roll_calls::{Called, Electorate, Names};
    /// let mut names = Names::by_name();
    /// names.who(Called { name: "Chad", code: "TD" }, None);
    /// assert_eq!(names.names(), ["Chad"]);
    /// ```
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.seen
    }

    /// The number of a text that was seen as a name, or by a table by code as a code.
    ///
    /// ```
    /// # use demarche::roll_calls::{Called, Electorate, Names};
    /// let mut names = Names::by_code();
    /// names.who(Called { name: "Chad", code: "TD" }, None);
    /// assert_eq!((names.find("TD"), names.find("Chad"), names.find("NE")), (Some(0), Some(0), None));
    /// ```
    #[must_use]
    pub fn find(&self, text: &str) -> Option<usize> {
        let number = self.numbers.get(text).map(|number| usize::from(*number));
        number.or_else(|| self.seen.iter().position(|name| name == text))
    }
}

impl Electorate for Names {
    fn who(&mut self, called: Called<'_>, on: Option<When>) -> Meant {
        let text = if self.by_code { called.code_or_name() } else { called.name_or_code() };
        if let Some(number) = self.numbers.get(text) {
            return Meant::always(*number);
        }
        let Some(number) = next_number(self.seen.len()) else { return full(on) };
        self.numbers.insert(text.to_owned(), number);
        self.seen.push(called.name_or_code().to_owned());
        Meant::always(number)
    }
}

/// The number of one more party, if there is room for it.
pub(super) fn next_number(parties: usize) -> Option<u16> {
    u16::try_from(parties).ok().filter(|number| *number < u16::MAX)
}

/// That there is no room for one more party.
pub(super) fn full(on: Option<When>) -> Meant {
    Meant::nobody(on, Fault::TooMany, "a table holds at most 65535 parties")
}
