//! Tables of roll calls: every row is taken, or reported with its line, column and reason.

use std::io::{self, Read};

use demarche::roll_calls::{Called, Coding, Electorate, Fault, Layout, Meant, Names, RollCallTable, TableError};
use demarche::{Vote, When, day};
use proptest::prelude::*;

fn long() -> Layout {
    Layout::long("id", "member", "vote")
}

fn read(layout: &Layout, votes: &str) -> RollCallTable {
    RollCallTable::read(layout, votes.as_bytes(), &mut Names::by_name()).unwrap()
}

/// What was reported: line, column and reason.
fn faults(table: &RollCallTable) -> Vec<(u64, &str, Fault)> {
    let unread = table.report().unread().iter();
    unread.map(|unread| (unread.line, unread.column.as_str(), unread.fault)).collect()
}

#[test]
fn each_fault_has_its_line_and_column() {
    for (rows, expected) in [
        ("1,A,maybe\n", vec![(2, "vote", Fault::UnknownVote)]),
        ("1,A,\n", vec![(2, "vote", Fault::Empty)]),
        ("1,,yes\n", vec![(2, "member", Fault::Empty)]),
        (" ,A,yes\n", vec![(2, "id", Fault::Empty)]),
        ("1,A\n", vec![(2, "vote", Fault::TooShort)]),
        ("1\n", vec![(2, "member", Fault::TooShort)]),
        ("1,Korea, Republic of,yes\n", vec![(2, "id", Fault::TooLong)]),
        ("1,A,yes,,\n", vec![]),
        ("1,A,yes\n\n\n1,B,no\n1,C,?\n", vec![(6, "vote", Fault::UnknownVote)]),
        ("1,\"A\nB\",yes\n1,C,?\n", vec![(2, "member", Fault::RunsOn), (4, "vote", Fault::UnknownVote)]),
        ("1,\"A,yes\n1,B,no\n1,C,no\n", vec![(2, "member", Fault::RunsOn)]),
        ("1,A,yes\n1,A,yes\n", vec![(3, "vote", Fault::RepeatedVote)]),
        ("1,A,yes\n1,B,no\n1,A,no\n", vec![(4, "vote", Fault::ContradictedVote)]),
        ("1,A,yes\r\n2,A,?\r\n", vec![(3, "vote", Fault::UnknownVote)]),
        ("1,A,yes\n\n\n1,B,?\n1,C,?", vec![(5, "vote", Fault::UnknownVote), (6, "vote", Fault::UnknownVote)]),
        ("\r\n1,A,yes\r\n\r\n1,B,?\r\n1,C,?", vec![(5, "vote", Fault::UnknownVote), (6, "vote", Fault::UnknownVote)]),
        ("\n1,\"A\n\nB\",yes\n\n1,C,?", vec![(3, "member", Fault::RunsOn), (7, "vote", Fault::UnknownVote)]),
        ("1,\"A, B\",?\r\n", vec![(2, "vote", Fault::UnknownVote)]),
    ] {
        let table = read(&long(), &format!("id,member,vote\n{rows}"));
        assert_eq!(faults(&table), expected, "{rows}");
        let report = table.report();
        assert_eq!(report.taken(), table.ballots().votes() as u64, "{rows}");
        let lost = expected.iter().filter(|(_, _, fault)| fault.loses_row()).count() as u64;
        let both = expected.iter().filter(|(_, _, fault)| *fault == Fault::ContradictedVote).count() as u64;
        assert_eq!(report.lost(), lost + both, "{rows}");
    }
}

#[test]
fn messages_say_what_was_seen_and_what_to_do() {
    let votes = "id,member,vote\n1,A,Y\n1,A,n\n2,B,AN\n3,\u{7},yes\n";
    let table = read(&long().coding(Coding::letters()), votes);
    let messages: Vec<_> = table.report().unread().iter().map(ToString::to_string).collect();
    assert_eq!(
        messages,
        [
            "votes, line 4, column `vote`: unknown-vote: `AN` is no vote: expected Y, N, A or X",
            "votes, line 5, column `vote`: unknown-vote: `yes` is no vote: expected Y, N, A or X",
            "votes, line 3, column `vote`: contradicted-vote: line 2 says yes, and this one no: neither counts",
        ]
    );
    assert_eq!(
        table.report().to_string(),
        "4 rows of votes, 0 taken, 4 lost; 2 unknown-vote; 1 contradicted-vote; 3 roll calls without a date; 3 roll calls without votes"
    );
}

/// `NA` is Namibia, and no gap; an empty code falls back to the name, and the report says how often.
#[test]
fn na_is_namibia() {
    let votes = "rcid,country,country_code,vote\n3,Namibia,NA,yes\n3,Zanzibar,,no\n3,,TD,abstain\n";
    let mut names = Names::by_code();
    let table = RollCallTable::read(&Layout::unvotes(), votes.as_bytes(), &mut names).unwrap();
    assert_eq!(table.ballots().votes(), 3);
    assert_eq!(names.names(), ["Namibia", "Zanzibar", "TD"]);
    assert_eq!((table.report().fallbacks(), table.report().lost()), (2, 0));
}

#[test]
fn common_ways_to_write_votes() {
    use Vote::{Absent, Abstain, Excused, No, NotMember, Yes};
    for (coding, cells) in [
        (
            Coding::words(),
            vec![
                ("yes", Yes),
                ("NO", No),
                (" Abstain ", Abstain),
                ("absent", Absent),
                ("Nay", No),
                ("Excused", Excused),
            ],
        ),
        (Coding::letters(), vec![("Y", Yes), ("n", No), ("a", Abstain), ("X", Absent)]),
        (Coding::codes(), vec![("1", Yes), ("2", Abstain), ("3", No), ("8", Absent), ("9", NotMember)]),
    ] {
        for (cell, vote) in cells {
            assert_eq!(coding.read(cell.as_bytes()), Some(vote), "{cell}");
        }
    }
    for (coding, cells) in [
        (Coding::words(), ["y", "1", "", "present", "yes?"]),
        (Coding::letters(), ["yes", "AN", "", "1", "P"]),
        (Coding::codes(), ["01", "4", "", "1.0", "yes"]),
    ] {
        assert!(cells.iter().all(|cell| coding.read(cell.as_bytes()).is_none()));
    }
}

#[test]
fn columns_are_found_by_name() {
    let table = read(&long(), "Vote,note,MEMBER,Id\nyes,x,A,1\n");
    assert_eq!(table.ballots().vote(0, 0), Some(Vote::Yes));
    // As written comes before alike; a mark at the beginning of the file does not count.
    let table = read(&long(), "\u{feff}id,ID,member,vote\n7,8,A,yes\n");
    assert_eq!(table.roll_calls()[0].key, "7");
    let fail =
        |votes: &str| RollCallTable::read(&long(), votes.as_bytes(), &mut Names::by_name()).unwrap_err().to_string();
    assert_eq!(fail(""), "the table of votes is empty: it needs a first line with the names of its columns");
    assert_eq!(fail("id,member,vote,vote\n"), "the table of votes has several columns `vote`: rename all but one");
    assert_eq!(
        fail("a;b\n"),
        "the table of votes has no column `id`, `member`, `vote`: it has `a;b`; say in the layout which column is which"
    );
    // A name or a code: one is enough.
    let codes = "rcid,country_code,vote\n3,NA,yes\n";
    let mut names = Names::by_name();
    let table = RollCallTable::read(&Layout::unvotes(), codes.as_bytes(), &mut names).unwrap();
    assert_eq!((names.names(), table.report().fallbacks()), (["NA".to_owned()].as_slice(), 0));
}

#[test]
fn a_second_table_tells_of_roll_calls() {
    let calls = "rcid,session,date,unres,short\n3,1,1946-01-01,R/1,\"ON\nTWO LINES\"\n4,52,1997-02-30,,B\n3,1,1946-01-02,R/1,A\n5,52,1997-11-05,R/5,C\n,,,,\n";
    let votes = "rcid,country,country_code,vote\n5,Cuba,CU,yes\n6,Cuba,CU,no\n3,Cuba,CU,no\n";
    let mut names = Names::by_name();
    let table = RollCallTable::read_with(&Layout::unvotes(), calls.as_bytes(), votes.as_bytes(), &mut names).unwrap();
    let keys: Vec<_> = table.roll_calls().iter().map(|call| (call.key.as_str(), call.date, call.line)).collect();
    let [month, day] = ["1946-01", "1997-11-05"].map(|date| date.parse::<When>().ok());
    assert_eq!(keys, [("3", month, 2), ("4", None, 4), ("5", day, 6)]);
    assert_eq!(table.roll_calls()[0].title.as_deref(), Some("ON TWO LINES"));
    assert_eq!(table.roll_calls()[1].symbol, None);
    let reported: Vec<_> =
        table.report().unread().iter().map(|unread| (unread.table, unread.line, unread.fault)).collect();
    assert_eq!(
        reported,
        [
            ("roll calls", 4, Fault::MalformedDay),
            ("roll calls", 5, Fault::RepeatedRollCall),
            ("roll calls", 7, Fault::Empty),
            ("votes", 3, Fault::UnknownRollCall),
        ]
    );
    let report = table.report();
    assert_eq!((report.coarsened(), report.undated(), report.without_votes()), (1, 1, 1));
    assert_eq!((table.ballots().items(), table.ballots().vote(2, 0)), (3, Some(Vote::Yes)));
}

#[test]
fn dates_in_the_table_of_votes() {
    let layout = long().date("date");
    let table = read(
        &layout,
        "id,member,vote,date\n1,A,yes,\n1,B,yes,2020-01-02\n1,C,yes,2020-01-03\n2,A,no,soon\n1,D,no,2020-01-02\n",
    );
    assert_eq!(faults(&table), [(4, "date", Fault::OtherDate), (5, "date", Fault::MalformedDay)]);
    assert_eq!(table.roll_calls()[0].date, "2020-01-02".parse().ok());
    assert_eq!((table.report().undated(), table.report().lost()), (1, 0));
}

/// Yugoslavia is one until a day and another after: asked again only beyond what was answered.
#[test]
fn names_are_followed_by_day() {
    #[derive(Default)]
    struct Dated(Vec<Option<When>>);
    impl Electorate for Dated {
        fn who(&mut self, called: Called<'_>, on: Option<When>) -> Meant {
            self.0.push(on);
            let end = day(1992, 4, 27);
            match (called.name, on) {
                ("Yugoslavia", Some(on)) if on.last() < end => Meant::between(0, None, Some(end)),
                ("Yugoslavia", Some(on)) if on.first() > end => Meant::between(1, Some(end), None),
                ("Yugoslavia", _) => Meant::nobody(on, Fault::AmbiguousParty, "say on which day"),
                _ => Meant::nobody(on, Fault::UnknownParty, "declare it"),
            }
        }
    }
    let votes = "id,member,vote,date\n1,Yugoslavia,yes,1960-01-01\n2,Yugoslavia,yes,1970-01-01\n3,Yugoslavia,no,2000-01-01\n\
                 4,Yugoslavia,no,1992\n5,Yugoslavia,no,1992\n6,Yugoslavia,yes,1980\n7,Ruritania,yes,1980\n8,Ruritania,yes,\n";
    let mut dated = Dated::default();
    let table = RollCallTable::read(&long().date("date"), votes.as_bytes(), &mut dated).unwrap();
    assert_eq!(dated.0.len(), 5, "1960, 2000, 1992, and Ruritania with and without a date");
    let who = |item| table.ballots().on(item).next().map(|(party, _)| party);
    assert_eq!([0, 1, 2, 3, 5].map(who), [Some(0), Some(0), Some(1), None, Some(0)]);
    assert_eq!(table.report().count(Fault::AmbiguousParty), 2);
    assert_eq!(table.report().count(Fault::UnknownParty), 2);
    assert_eq!(
        table.report().unread()[0].to_string(),
        "votes, line 5, column `member`: ambiguous-party: `Yugoslavia`: say on which day"
    );
}

#[test]
fn what_is_not_utf8_is_reported() {
    let votes = b"id,member,vote\n1,C\xf4te,yes\n1,A,\xff\n\xff,A,yes\n";
    let table = RollCallTable::read(&long(), votes.as_slice(), &mut Names::by_name()).unwrap();
    assert_eq!(faults(&table), [(2, "member", Fault::NotText), (3, "vote", Fault::UnknownVote)]);
    assert_eq!(table.roll_calls()[1].key, "\u{fffd}");
}

/// However many there are.
#[test]
fn every_row_that_is_not_read_is_listed() {
    let votes = "1,A,?\n".repeat(5000);
    let table = read(&long(), &format!("id,member,vote\n{votes}"));
    assert_eq!((table.report().unread().len(), table.report().count(Fault::UnknownVote)), (5000, 5000));
    assert_eq!(table.report().unread()[4999].line, 5001);
}

/// A quotation mark in the last column that is never closed takes the rest of the file with it, and that is said.
#[test]
fn a_quotation_mark_that_is_never_closed() {
    let rows = "1,A,yes,x\n".repeat(100);
    let votes = format!("id,member,vote,note\n1,A,yes,\"x\n{rows}");
    let table = read(&long(), &votes);
    assert_eq!(faults(&table), [(2, "id", Fault::RunsOn)]);
    assert_eq!(table.report().unread()[0].why, "a cell goes on over 101 lines: close its quotation mark");
}

#[test]
fn bytes_that_cannot_be_had_are_an_error() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("the cable is out"))
        }
    }
    let votes = "id,member,vote\n1,A,yes\n".as_bytes().chain(Broken);
    let error = RollCallTable::read(&long(), votes, &mut Names::by_name()).unwrap_err();
    assert!(matches!(error, TableError::Read { table: "votes", .. }));
    assert!(error.to_string().contains("the cable is out"));
}

proptest! {
    /// Whatever the bytes, every row is taken or lost, and nothing panics.
    #[test]
    fn any_bytes(body in "[a1,\"\n\r Yyesno;\u{e4}-]{0,120}", head in prop::bool::weighted(0.9)) {
        let text = if head { format!("id,member,vote,date\n{body}") } else { body };
        let layout = long().date("date").session("session").days_unsure_through(51);
        for coding in [Coding::words(), Coding::letters(), Coding::codes()] {
            let layout = layout.clone().coding(coding);
            if let Ok(table) = RollCallTable::read(&layout, text.as_bytes(), &mut Names::by_name()) {
                let report = table.report();
                prop_assert_eq!(report.rows(), report.taken() + report.lost());
                let losing: u64 = report.counts().filter(|(fault, _)| fault.loses_row()).map(|(_, count)| count).sum();
                let twice = report.count(Fault::ContradictedVote);
                prop_assert!(losing <= report.lost() && report.lost() <= losing + twice);
                prop_assert_eq!(table.roll_calls().len(), table.ballots().items());
            }
        }
    }

    /// The order of the rows does not matter to who cast what.
    #[test]
    fn rows_in_any_order(rows in prop::collection::vec((0..5_u8, 0..70_u8, 0..4_usize), 1..80), seed in any::<u64>()) {
        use std::collections::BTreeMap;
        let distinct: BTreeMap<(u8, u8), usize> = rows.iter().map(|(id, member, vote)| ((*id, *member), *vote)).collect();
        let mut lines: Vec<String> = distinct.iter().map(|((id, member), vote)| format!("{id},P{member},{}\n", ["yes", "no", "abstain", "absent"][*vote])).collect();
        lines.sort_by_key(|line| line.bytes().fold(seed, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)));
        let mut names = Names::by_name();
        let text = format!("id,member,vote\n{}", lines.concat());
        let table = RollCallTable::read(&long(), text.as_bytes(), &mut names).unwrap();
        prop_assert_eq!(table.ballots().votes(), distinct.len());
        for ((id, member), vote) in &distinct {
            let item = table.roll_calls().iter().position(|call| call.key == id.to_string()).unwrap();
            let party = names.find(&format!("P{member}")).unwrap();
            prop_assert_eq!(table.ballots().vote(item, party), Some([Vote::Yes, Vote::No, Vote::Abstain, Vote::Absent][*vote]));
        }
    }
}
