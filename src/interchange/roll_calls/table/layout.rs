//! Which column tells what.

use super::coding::Coding;

/// Which column tells what. Columns are found by name, in upper or lower case, in any order; others do not matter.
///
/// What tells of a roll call (date, session, symbol, result, title, issues) is looked for in the second table, if one is read, and in
/// the table of votes otherwise. A table that lacks one of these columns is read without, and its report says so.
///
/// ```
/// use demarche::roll_calls::{Coding, Layout, Names, RollCallTable};
///
/// let layout = Layout::long("vote id", "member", "position").coding(Coding::letters()).delimiter(b';');
/// let votes = "member;vote id;position\nRuritania;1;Y\nGraustark;1;n\n";
/// let table = RollCallTable::read(&layout, votes.as_bytes(), &mut Names::by_name())?;
/// assert_eq!(table.ballots().votes(), 2);
/// # Ok::<(), demarche::roll_calls::TableError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Layout {
    pub(super) roll_call: String,
    pub(super) name: Option<String>,
    pub(super) code: Option<String>,
    pub(super) vote: String,
    pub(super) date: Option<String>,
    pub(super) session: Option<String>,
    pub(super) symbol: Option<String>,
    pub(super) titles: Vec<String>,
    pub(super) issues: Vec<String>,
    pub(super) issue_titles: Vec<(String, String)>,
    pub(super) result: Option<String>,
    pub(super) coding: Coding,
    pub(super) delimiter: u8,
    pub(super) days_unsure_through: Option<u16>,
}

impl Layout {
    /// A row for each vote: the columns of the roll call, of the name of the party, and of the vote in
    /// [words](Coding::words). The setters add what else there is.
    ///
    /// ```
    /// # use demarche::roll_calls::Layout;
    /// let layout = Layout::long("rcid", "country", "vote").code("country_code");
    /// assert_ne!(layout, Layout::long("rcid", "country", "vote"));
    /// ```
    pub fn long(roll_call: &str, name: &str, vote: &str) -> Layout {
        Layout {
            roll_call: roll_call.to_owned(),
            name: Some(name.to_owned()),
            code: None,
            vote: vote.to_owned(),
            date: None,
            session: None,
            symbol: None,
            titles: Vec::new(),
            issues: Vec::new(),
            issue_titles: Vec::new(),
            result: None,
            coding: Coding::words(),
            delimiter: b',',
            days_unsure_through: None,
        }
    }

    /// The votes of the UN General Assembly as the R package `unvotes` and its copies give them: `rcid`, `country`,
    /// `country_code`, `vote` in [words](Coding::words). A second table has `rcid`, `session`, `date`, `unres` (the symbol),
    /// `short` and `descr` (the title), `issues`; its `importantvote`, `amend` and `para` are not read. Of sessions 1 to 51
    /// the days of the month are not those of the votes, so that dates are read as months.
    ///
    /// ```
    /// # use demarche::roll_calls::{Layout, Names, RollCallTable};
    /// let calls = "rcid,session,date,unres,importantvote,short,descr,issues,amend,para
    /// 3,1,1946-01-01,R/1/66,0,\"AMENDMENTS, RULES OF PROCEDURE\",TO ADOPT A CUBAN AMENDMENT,,1,0
    /// ";
    /// let votes = "rcid,country,country_code,vote\n3,United States,US,yes\n3,Namibia,NA,no\n";
    /// let table = RollCallTable::read_with(&Layout::unvotes(), calls.as_bytes(), votes.as_bytes(), &mut Names::by_code())?;
    /// assert_eq!(table.roll_calls()[0].date, "1946-01".parse().ok());
    /// assert_eq!(table.ballots().votes(), 2);
    /// # Ok::<(), demarche::roll_calls::TableError>(())
    /// ```
    pub fn unvotes() -> Layout {
        Layout::long("rcid", "country", "vote").code("country_code").of_unvotes()
    }

    /// Voeten's table of the same: `rcid`, `Country` (a code), `Countryname`, `vote` in [codes](Coding::codes); what
    /// tells of roll calls as in [`unvotes`](Layout::unvotes).
    ///
    /// ```
    /// # use demarche::{Vote, roll_calls::{Layout, Names, RollCallTable}};
    /// let votes = "rcid,ccode,vote,Country,Countryname\n3,2,1,USA,United States of America\n3,20,9,CAN,Canada\n";
    /// let table = RollCallTable::read(&Layout::voeten(), votes.as_bytes(), &mut Names::by_code())?;
    /// assert_eq!(table.ballots().tally(0).of(Vote::NotMember), 1);
    /// # Ok::<(), demarche::roll_calls::TableError>(())
    /// ```
    pub fn voeten() -> Layout {
        Layout::long("rcid", "Countryname", "vote").code("Country").coding(Coding::codes()).of_unvotes()
    }

    /// What tells of roll calls in Voeten's data and its copies. The titles of issues are those of his codebook.
    fn of_unvotes(self) -> Layout {
        let calls = self.date("date").session("session").symbol("unres").title("short").title("descr").issues("issues");
        let issues = [
            ("me", "Palestinian conflict"),
            ("nu", "Nuclear weapons and nuclear material"),
            ("di", "Arms control and disarmament"),
            ("co", "Colonialism"),
            ("hr", "Human rights"),
            ("ec", "Economic development"),
        ];
        let named = issues.into_iter().fold(calls, |layout, (written, title)| layout.issue(written, title));
        named.days_unsure_through(51)
    }

    /// The voting data that the UN Digital Library gives away, all in one table: of the party `ms_code`, `ms_name` and
    /// `ms_vote` in [letters](Coding::letters), of the roll call `undl_id`, `date`, `session`, `resolution` (the symbol),
    /// `title` and `subjects` (the issues).
    ///
    /// Not read are `draft`, `committee_report`, `meeting`, `agenda_title`, `vote_note`, `total_yes`, `total_no`,
    /// `total_abstentions`, `total_non_voting`, `total_ms` and `undl_link`. The table lists votes that adopted something,
    /// and only those, but no column says so: nothing is said of results.
    ///
    /// ```
    /// # use demarche::{Vote, roll_calls::{Layout, Names, RollCallTable}};
    /// let votes = "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,\
    ///              agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link
    /// 4025240,FRA,FRANCE,y,2023-10-27,ES-10,A/RES/ES-10/21,A/ES-10/L.25,,A/ES-10/PV.41,Protection of civilians,,CIVILIANS,,120,14,45,14,193,
    /// 4025240,BEN,BENIN,X,2023-10-27,ES-10,A/RES/ES-10/21,A/ES-10/L.25,,A/ES-10/PV.41,Protection of civilians,,CIVILIANS,,120,14,45,14,193,
    /// ";
    /// let table = RollCallTable::read(&Layout::un_digital_library(), votes.as_bytes(), &mut Names::by_code())?;
    /// assert_eq!(table.ballots().tally(0).of(Vote::Absent), 1);
    /// assert_eq!(table.roll_calls()[0].symbol.as_deref(), Some("A/RES/ES-10/21"));
    /// assert!(table.report().absent_columns().is_empty());
    /// # Ok::<(), demarche::roll_calls::TableError>(())
    /// ```
    pub fn un_digital_library() -> Layout {
        let votes = Layout::long("undl_id", "ms_name", "ms_vote").code("ms_code").coding(Coding::letters());
        votes.date("date").session("session").symbol("resolution").title("title").issues("subjects")
    }

    /// The column with the code of the party.
    ///
    /// ```
    /// # use demarche::roll_calls::Layout;
    /// assert_ne!(Layout::long("a", "b", "c"), Layout::long("a", "b", "c").code("d"));
    /// ```
    pub fn code(self, column: &str) -> Layout {
        Layout { code: Some(column.to_owned()), ..self }
    }

    /// The column with the date of the roll call.
    ///
    /// ```
    /// # use demarche::roll_calls::Layout;
    /// assert_ne!(Layout::long("a", "b", "c"), Layout::long("a", "b", "c").date("d"));
    /// ```
    pub fn date(self, column: &str) -> Layout {
        Layout { date: Some(column.to_owned()), ..self }
    }

    /// The column with its session.
    ///
    /// ```
    /// # use demarche::roll_calls::Layout;
    /// assert_ne!(Layout::long("a", "b", "c"), Layout::long("a", "b", "c").session("d"));
    /// ```
    pub fn session(self, column: &str) -> Layout {
        Layout { session: Some(column.to_owned()), ..self }
    }

    /// The column with the symbol of what was voted on.
    ///
    /// ```
    /// # use demarche::roll_calls::Layout;
    /// assert_ne!(Layout::long("a", "b", "c"), Layout::long("a", "b", "c").symbol("d"));
    /// ```
    pub fn symbol(self, column: &str) -> Layout {
        Layout { symbol: Some(column.to_owned()), ..self }
    }

    /// The column with its title. Said again, one to look into where the first is empty.
    ///
    /// ```
    /// # use demarche::roll_calls::{Layout, Names, RollCallTable};
    /// let layout = Layout::long("id", "member", "vote").title("short").title("long");
    /// let votes = "id,member,vote,short,long\n1,A,yes,,On the budget\n";
    /// let table = RollCallTable::read(&layout, votes.as_bytes(), &mut Names::by_name())?;
    /// assert_eq!(table.roll_calls()[0].title.as_deref(), Some("On the budget"));
    /// # Ok::<(), demarche::roll_calls::TableError>(())
    /// ```
    pub fn title(mut self, column: &str) -> Layout {
        self.titles.push(column.to_owned());
        self
    }

    /// A column with what it is about: one issue or several, with `;` or `|` between them.
    ///
    /// ```
    /// # use demarche::roll_calls::{Layout, Names, RollCallTable};
    /// let layout = Layout::long("id", "member", "vote").issues("about");
    /// let votes = "id,member,vote,about\n1,A,yes,arms; trade\n";
    /// let table = RollCallTable::read(&layout, votes.as_bytes(), &mut Names::by_name())?;
    /// assert_eq!(table.roll_calls()[0].issues, ["arms", "trade"]);
    /// # Ok::<(), demarche::roll_calls::TableError>(())
    /// ```
    pub fn issues(mut self, column: &str) -> Layout {
        self.issues.push(column.to_owned());
        self
    }

    /// What an issue that the table writes short is called.
    ///
    /// ```
    /// # use demarche::roll_calls::Layout;
    /// assert_ne!(Layout::long("a", "b", "c"), Layout::long("a", "b", "c").issue("hr", "Human rights"));
    /// ```
    pub fn issue(mut self, written: &str, title: &str) -> Layout {
        self.issue_titles.push((written.to_owned(), title.to_owned()));
        self
    }

    /// The column with what came of it, in the words of [`RollCallResult`](crate::RollCallResult).
    ///
    /// ```
    /// # use demarche::{RollCallResult, roll_calls::{Layout, Names, RollCallTable}};
    /// let layout = Layout::long("id", "member", "vote").result("outcome");
    /// let votes = "id,member,vote,outcome\n1,A,yes,Adopted\n";
    /// let table = RollCallTable::read(&layout, votes.as_bytes(), &mut Names::by_name())?;
    /// assert_eq!(table.roll_calls()[0].result, Some(RollCallResult::Adopted));
    /// # Ok::<(), demarche::roll_calls::TableError>(())
    /// ```
    pub fn result(self, column: &str) -> Layout {
        Layout { result: Some(column.to_owned()), ..self }
    }

    /// How votes are written.
    ///
    /// ```
    /// # use demarche::roll_calls::{Coding, Layout};
    /// assert_ne!(Layout::long("a", "b", "c"), Layout::long("a", "b", "c").coding(Coding::codes()));
    /// ```
    pub fn coding(self, coding: Coding) -> Layout {
        Layout { coding, ..self }
    }

    /// What stands between cells; a comma, unless said otherwise.
    ///
    /// ```
    /// # use demarche::roll_calls::Layout;
    /// assert_eq!(Layout::long("a", "b", "c"), Layout::long("a", "b", "c").delimiter(b','));
    /// ```
    pub fn delimiter(self, delimiter: u8) -> Layout {
        Layout { delimiter, ..self }
    }

    /// That of numbered sessions up to one the days of the month are not to be trusted: dates are read as months, and
    /// the report counts them.
    ///
    /// ```
    /// # use demarche::roll_calls::{Layout, Names, RollCallTable};
    /// let layout = Layout::long("id", "member", "vote").date("date").session("session").days_unsure_through(2);
    /// let votes = "id,member,vote,date,session\n1,A,yes,1950-01-03,2\n2,A,yes,1951-01-03,3\n";
    /// let table = RollCallTable::read(&layout, votes.as_bytes(), &mut Names::by_name())?;
    /// assert_eq!(table.report().coarsened(), 1);
    /// # Ok::<(), demarche::roll_calls::TableError>(())
    /// ```
    pub fn days_unsure_through(self, session: u16) -> Layout {
        Layout { days_unsure_through: Some(session), ..self }
    }
}
