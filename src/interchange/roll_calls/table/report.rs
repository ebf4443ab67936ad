//! What came of reading: what was read, what was not and why, and what was made coarser.

use std::collections::BTreeMap;
use std::fmt;

use super::fault::Fault;

/// A row that was not read, or not wholly.
///
/// ```
/// use demarche::roll_calls::{Layout, Names, RollCallTable};
///
/// let votes = "id,member,vote\n1,Ruritania,maybe\n";
/// let table = RollCallTable::read(&Layout::long("id", "member", "vote"), votes.as_bytes(), &mut Names::by_name())?;
/// assert_eq!(
///     table.report().unread()[0].to_string(),
///     "votes, line 2, column `vote`: unknown-vote: `maybe` is no vote: expected yes, no, abstain, absent, excused, aye, \
///      yea, for, nay, against, abstained, abstention, not voting, non-voting, not-member or not a member"
/// );
/// # Ok::<(), demarche::roll_calls::TableError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// Of which table: `votes` or `roll calls`.
    pub table: &'static str,
    /// In which line the row begins, counted from 1.
    pub line: u64,
    /// In which column.
    pub column: String,
    /// What is wrong.
    pub fault: Fault,
    /// What was seen, and what to do.
    pub why: String,
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, line {}, column `{}`: {}: {}", self.table, self.line, self.column, self.fault, self.why)
    }
}

/// What came of reading.
///
/// Every row of votes is either taken or lost: [`rows`](Report::rows) is the sum of [`taken`](Report::taken) and
/// [`lost`](Report::lost).
///
/// ```
/// use demarche::roll_calls::{Fault, Layout, Names, RollCallTable};
///
/// let votes = "id,member,vote\n1,Ruritania,yes\n1,,yes\n1,Graustark,no\n";
/// let table = RollCallTable::read(&Layout::long("id", "member", "vote"), votes.as_bytes(), &mut Names::by_name())?;
/// let report = table.report();
/// assert_eq!((report.rows(), report.taken(), report.lost(), report.count(Fault::Empty)), (3, 2, 1, 1));
/// # Ok::<(), demarche::roll_calls::TableError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    pub(super) rows: u64,
    pub(super) taken: u64,
    pub(super) fallbacks: u64,
    pub(super) coarsened: u64,
    pub(super) undated: u64,
    pub(super) without_votes: u64,
    pub(super) renamed: u64,
    pub(super) retitled: u64,
    pub(super) absent_columns: Vec<String>,
    pub(super) faults: BTreeMap<Fault, u64>,
    pub(super) unread: Vec<Unread>,
}

impl Report {
    pub(super) fn add(&mut self, unread: Unread) {
        *self.faults.entry(unread.fault).or_default() += 1;
        self.unread.push(unread);
    }

    /// How many rows of votes there are.
    ///
    /// ```
    /// assert_eq!(demarche::roll_calls::Report::default().rows(), 0);
    /// ```
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// How many of them are in the ballots.
    ///
    /// ```
    /// assert_eq!(demarche::roll_calls::Report::default().taken(), 0);
    /// ```
    #[must_use]
    pub fn taken(&self) -> u64 {
        self.taken
    }

    /// How many are not. Of a vote that is contradicted, both rows.
    ///
    /// ```
    /// # use demarche::roll_calls::{Layout, Names, RollCallTable};
    /// let votes = "id,member,vote\n1,Ruritania,yes\n1,Ruritania,no\n";
    /// let table = RollCallTable::read(&Layout::long("id", "member", "vote"), votes.as_bytes(), &mut Names::by_name())?;
    /// assert_eq!(table.report().lost(), 2);
    /// # Ok::<(), demarche::roll_calls::TableError>(())
    /// ```
    #[must_use]
    pub fn lost(&self) -> u64 {
        self.rows.saturating_sub(self.taken)
    }

    /// How often a fault was found.
    ///
    /// ```
    /// assert_eq!(demarche::roll_calls::Report::default().count(demarche::roll_calls::Fault::Empty), 0);
    /// ```
    #[must_use]
    pub fn count(&self, fault: Fault) -> u64 {
        self.faults.get(&fault).copied().unwrap_or_default()
    }

    /// Each fault that was found, and how often.
    ///
    /// ```
    /// assert_eq!(demarche::roll_calls::Report::default().counts().count(), 0);
    /// ```
    pub fn counts(&self) -> impl Iterator<Item = (Fault, u64)> + '_ {
        self.faults.iter().map(|(fault, count)| (*fault, *count))
    }

    /// Every row that was not read, or not wholly: those of the table of roll calls first, then those of
    /// votes, then votes cast twice.
    ///
    /// ```
    /// assert!(demarche::roll_calls::Report::default().unread().is_empty());
    /// ```
    #[must_use]
    pub fn unread(&self) -> &[Unread] {
        &self.unread
    }

    /// How many rows have no code, or no name, in a table with columns for both, and were read by the other.
    ///
    /// ```
    /// # use demarche::roll_calls::{Layout, Names, RollCallTable};
    /// let votes = "id,member,code,vote\n1,Zanzibar,,yes\n1,Namibia,NA,yes\n";
    /// let layout = Layout::long("id", "member", "vote").code("code");
    /// let table = RollCallTable::read(&layout, votes.as_bytes(), &mut Names::by_code())?;
    /// assert_eq!(table.report().fallbacks(), 1);
    /// # Ok::<(), demarche::roll_calls::TableError>(())
    /// ```
    #[must_use]
    pub fn fallbacks(&self) -> u64 {
        self.fallbacks
    }

    /// How many roll calls are dated by month, because their days are not to be trusted.
    ///
    /// ```
    /// assert_eq!(demarche::roll_calls::Report::default().coarsened(), 0);
    /// ```
    #[must_use]
    pub fn coarsened(&self) -> u64 {
        self.coarsened
    }

    /// How many roll calls have no date.
    ///
    /// ```
    /// # use demarche::roll_calls::{Layout, Names, RollCallTable};
    /// let votes = "id,member,vote\n1,Ruritania,yes\n";
    /// let table = RollCallTable::read(&Layout::long("id", "member", "vote"), votes.as_bytes(), &mut Names::by_name())?;
    /// assert_eq!(table.report().undated(), 1);
    /// # Ok::<(), demarche::roll_calls::TableError>(())
    /// ```
    #[must_use]
    pub fn undated(&self) -> u64 {
        self.undated
    }

    /// How many roll calls have no vote.
    ///
    /// ```
    /// assert_eq!(demarche::roll_calls::Report::default().without_votes(), 0);
    /// ```
    #[must_use]
    pub fn without_votes(&self) -> u64 {
        self.without_votes
    }

    /// How many roll calls have an id in the document that is not the key of the table, because that is no id.
    ///
    /// ```
    /// # use demarche::{Source, roll_calls::{AtlasElectorate, Layout, RollCallTable}};
    /// let votes = "id,member,vote\nfirst vote,France,yes\n";
    /// let table = RollCallTable::read(&Layout::long("id", "member", "vote"), votes.as_bytes(), &mut AtlasElectorate::new())?;
    /// let (document, report) = table.to_document(Source::new("votes"), "EU")?;
    /// assert_eq!((document.roll_calls[0].id.as_str(), report.renamed()), ("first-vote", 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn renamed(&self) -> u64 {
        self.renamed
    }

    /// How many agenda items of the document have another title than the table, because something else has that one.
    ///
    /// ```
    /// # use demarche::{Source, roll_calls::{AtlasElectorate, Layout, RollCallTable}};
    /// let votes = "id,member,vote,title\n1,France,yes,Budget\n2,France,no,Budget\n";
    /// let layout = Layout::long("id", "member", "vote").title("title");
    /// let table = RollCallTable::read(&layout, votes.as_bytes(), &mut AtlasElectorate::new())?;
    /// let (document, report) = table.to_document(Source::new("votes"), "EU")?;
    /// assert_eq!((document.agenda[0].title.as_str(), report.retitled()), ("Budget (1)", 2));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn retitled(&self) -> u64 {
        self.retitled
    }

    /// Columns that the layout names and the tables lack.
    ///
    /// ```
    /// # use demarche::roll_calls::{Layout, Names, RollCallTable};
    /// let votes = "rcid,country,vote\n3,Cuba,yes\n";
    /// let table = RollCallTable::read(&Layout::unvotes(), votes.as_bytes(), &mut Names::by_name())?;
    /// assert_eq!(table.report().absent_columns(), ["country_code", "date", "session", "unres", "short", "descr", "issues"]);
    /// # Ok::<(), demarche::roll_calls::TableError>(())
    /// ```
    #[must_use]
    pub fn absent_columns(&self) -> &[String] {
        &self.absent_columns
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} rows of votes, {} taken, {} lost", self.rows, self.taken, self.lost())?;
        for (fault, count) in self.counts() {
            write!(f, "; {count} {fault}")?;
        }
        for (count, what) in [
            (self.fallbacks, "rows without a code or a name"),
            (self.coarsened, "roll calls dated by month"),
            (self.undated, "roll calls without a date"),
            (self.without_votes, "roll calls without votes"),
            (self.renamed, "roll calls under another id"),
            (self.retitled, "items under another title"),
        ] {
            if count > 0 {
                write!(f, "; {count} {what}")?;
            }
        }
        if !self.absent_columns.is_empty() {
            write!(f, "; no column `{}`", self.absent_columns.join("`, `"))?;
        }
        Ok(())
    }
}
