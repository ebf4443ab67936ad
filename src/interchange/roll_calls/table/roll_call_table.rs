//! A table of roll calls, as it was read.

use std::io::Read;

use super::super::ballot_box::Counted;
use super::super::ballots::Ballots;
use super::electorate::Electorate;
use super::fault::Fault;
use super::layout::Layout;
use super::lines::Lines;
use super::report::{Report, Unread};
use super::roll_call::{RollCalls, TabledRollCall};
use super::table_error::TableError;
use super::votes::VoteRows;
use crate::id::PartyId;

/// A table of roll calls, as it was read: who cast what, what is known of each roll call, and a report.
///
/// # Order
/// Item `i` of the ballots is roll call `i`: in the order of their table, or else as the votes name them.
///
/// # Cost
/// One pass over the bytes, which need not all be in memory: 870,000 rows in some 0.1 s.
///
/// ```
/// use demarche::{Vote, roll_calls::{Layout, Names, RollCallTable}};
///
/// let calls = "rcid,session,date,unres,short,descr,issues\n3,1,1946-01-01,R/1/66,RULES,,\n4,1,1946-01-02,R/1/79,ELECTIONS,,\n";
/// let votes = "rcid,country,country_code,vote\n3,Cuba,CU,yes\n3,Haiti,HT,yes\n4,Haiti,HT,no\n4,Cuba,CU,abstain\n";
/// let mut names = Names::by_name();
/// let table = RollCallTable::read_with(&Layout::unvotes(), calls.as_bytes(), votes.as_bytes(), &mut names)?;
/// let [cuba, haiti] = ["Cuba", "Haiti"].map(|name| names.find(name).unwrap());
/// assert_eq!([cuba, haiti].map(|party| table.ballots().vote(1, party)), [Some(Vote::Abstain), Some(Vote::No)]);
/// assert_eq!(table.report().to_string(), "4 rows of votes, 4 taken, 0 lost; 2 roll calls dated by month");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RollCallTable {
    pub(super) roll_calls: Vec<TabledRollCall>,
    pub(super) ballots: Ballots,
    pub(super) report: Report,
    pub(super) parties: Option<Vec<PartyId>>,
    pub(super) issue_titles: Vec<(String, String)>,
}

impl RollCallTable {
    /// Reads a table of votes that tells all there is.
    ///
    /// # Errors
    /// When a column that is needed is not there, or bytes cannot be had. A row that cannot be read is no error; it is
    /// in the report.
    ///
    /// ```
    /// # use demarche::roll_calls::{Layout, Names, RollCallTable};
    /// let votes = "id,member,vote\n1,Ruritania,yes\n";
    /// let table = RollCallTable::read(&Layout::long("id", "member", "vote"), votes.as_bytes(), &mut Names::by_name())?;
    /// assert_eq!(table.ballots().votes(), 1);
    /// # Ok::<(), demarche::roll_calls::TableError>(())
    /// ```
    pub fn read(
        layout: &Layout,
        votes: impl Read,
        electorate: &mut impl Electorate,
    ) -> Result<RollCallTable, TableError> {
        RollCallTable::finish(layout, None, votes, electorate, Report::default())
    }

    /// Reads a table of roll calls, and one of votes in them. A vote in a roll call that the first table lacks is not
    /// taken.
    ///
    /// # Errors
    /// When a column that is needed is not there, or bytes cannot be had.
    ///
    /// ```
    /// # use demarche::roll_calls::{Fault, Layout, Names, RollCallTable};
    /// let (calls, votes) = ("id,date\n1,2022-03-02\n", "id,member,vote\n1,Ruritania,yes\n2,Ruritania,no\n");
    /// let layout = Layout::long("id", "member", "vote").date("date");
    /// let table = RollCallTable::read_with(&layout, calls.as_bytes(), votes.as_bytes(), &mut Names::by_name())?;
    /// assert_eq!(table.report().count(Fault::UnknownRollCall), 1);
    /// # Ok::<(), demarche::roll_calls::TableError>(())
    /// ```
    pub fn read_with(
        layout: &Layout,
        roll_calls: impl Read,
        votes: impl Read,
        electorate: &mut impl Electorate,
    ) -> Result<RollCallTable, TableError> {
        let mut report = Report::default();
        let calls = RollCalls::read(layout, roll_calls, &mut report)?;
        RollCallTable::finish(layout, Some(calls), votes, electorate, report)
    }

    fn finish(
        layout: &Layout,
        calls: Option<RollCalls>,
        votes: impl Read,
        electorate: &mut impl Electorate,
        mut report: Report,
    ) -> Result<RollCallTable, TableError> {
        let mut rows = VoteRows::of(layout, calls, electorate);
        rows.read(votes, &mut report)?;
        let parties = rows.parties();
        let VoteRows { calls, mut ballots, lines, .. } = rows;
        ballots.reserve_items(calls.list.len());
        let counted = ballots.count();
        repeats(&counted, &lines, layout, &mut report);
        let ballots = counted.into_ballots();
        report.taken = ballots.votes() as u64;
        report.without_votes = (0..ballots.items()).filter(|item| ballots.on(*item).next().is_none()).count() as u64;
        Ok(RollCallTable {
            roll_calls: calls.list,
            ballots,
            report,
            parties,
            issue_titles: layout.issue_titles.clone(),
        })
    }

    /// What is known of each roll call.
    ///
    /// ```
    /// # use demarche::roll_calls::{Layout, Names, RollCallTable};
    /// # let votes = "id,member,vote\n1,Ruritania,yes\n";
    /// # let table = RollCallTable::read(&Layout::long("id", "member", "vote"), votes.as_bytes(), &mut Names::by_name())?;
    /// assert_eq!(table.roll_calls()[0].key, "1");
    /// # Ok::<(), demarche::roll_calls::TableError>(())
    /// ```
    #[must_use]
    pub fn roll_calls(&self) -> &[TabledRollCall] {
        &self.roll_calls
    }

    /// Who cast what.
    ///
    /// ```
    /// # use demarche::{Vote, roll_calls::{Layout, Names, RollCallTable}};
    /// # let votes = "id,member,vote\n1,Ruritania,yes\n";
    /// # let table = RollCallTable::read(&Layout::long("id", "member", "vote"), votes.as_bytes(), &mut Names::by_name())?;
    /// assert_eq!(table.ballots().vote(0, 0), Some(Vote::Yes));
    /// # Ok::<(), demarche::roll_calls::TableError>(())
    /// ```
    #[must_use]
    pub fn ballots(&self) -> &Ballots {
        &self.ballots
    }

    /// The parties by their numbers in the ballots, if the electorate knew their ids.
    ///
    /// ```
    /// # use demarche::roll_calls::{AtlasElectorate, Layout, RollCallTable};
    /// let votes = "id,member,vote\n1,France,yes\n1,Niger,no\n";
    /// let table = RollCallTable::read(&Layout::long("id", "member", "vote"), votes.as_bytes(), &mut AtlasElectorate::new())?;
    /// assert_eq!(table.parties().unwrap()[1].as_str(), "NER");
    /// # Ok::<(), demarche::roll_calls::TableError>(())
    /// ```
    #[must_use]
    pub fn parties(&self) -> Option<&[PartyId]> {
        self.parties.as_deref()
    }

    /// What came of reading.
    ///
    /// ```
    /// # use demarche::roll_calls::{Layout, Names, RollCallTable};
    /// # let votes = "id,member,vote\n1,Ruritania,yes\n";
    /// # let table = RollCallTable::read(&Layout::long("id", "member", "vote"), votes.as_bytes(), &mut Names::by_name())?;
    /// assert_eq!(table.report().lost(), 0);
    /// # Ok::<(), demarche::roll_calls::TableError>(())
    /// ```
    #[must_use]
    pub fn report(&self) -> &Report {
        &self.report
    }
}

/// Reports what was cast twice.
fn repeats(counted: &Counted, lines: &Lines, layout: &Layout, report: &mut Report) {
    for repeat in counted.repeats() {
        let [first, again] = repeat.votes;
        let line = lines.of(repeat.first);
        let (fault, why) = if repeat.agrees() {
            (Fault::RepeatedVote, format!("line {line} has this vote already"))
        } else {
            (Fault::ContradictedVote, format!("line {line} says {first}, and this one {again}: neither counts"))
        };
        report.add(Unread { table: "votes", line: lines.of(repeat.again), column: layout.vote.clone(), fault, why });
    }
}
