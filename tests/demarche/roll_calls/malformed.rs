//! Ten tables that are wrong in one way each, and what is said of them.

use demarche::roll_calls::{AtlasElectorate, Coding, Layout, RollCallTable};

fn layout() -> Layout {
    Layout::long("id", "member", "vote").date("date")
}

/// Why the table cannot be read, or else what is reported, line by line, and what became of the rows.
fn said(layout: &Layout, calls: Option<&str>, votes: &[u8]) -> Vec<String> {
    let mut electorate = AtlasElectorate::new();
    let table = match calls {
        Some(calls) => RollCallTable::read_with(layout, calls.as_bytes(), votes, &mut electorate),
        None => RollCallTable::read(layout, votes, &mut electorate),
    };
    match table {
        Err(error) => vec![error.to_string()],
        Ok(table) => {
            let unread = table.report().unread().iter().map(ToString::to_string);
            unread.chain([table.report().to_string()]).collect()
        }
    }
}

#[track_caller]
fn check(votes: &str, expected: &[&str]) {
    assert_eq!(said(&layout(), None, votes.as_bytes()), expected);
}

#[test]
fn a_mark_at_the_beginning_of_the_file_does_not_count() {
    check(
        "\u{feff}id,member,vote,date\n1,France,yes,2020-01-02\n1,Chad,si,2020-01-02\n",
        &[
            "votes, line 3, column `vote`: unknown-vote: `si` is no vote: expected yes, no, abstain, absent, excused, aye, \
             yea, for, nay, against, abstained, abstention, not voting, non-voting, not-member or not a member",
            "2 rows of votes, 1 taken, 1 lost; 1 unknown-vote",
        ],
    );
    let utf16: Vec<u8> =
        "\u{feff}id,member,vote,date\n1,France,yes,\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(said(&layout(), None, &utf16), ["the table of votes is UTF-16, and not UTF-8: save it as UTF-8"]);
}

#[test]
fn a_column_that_is_not_there() {
    check(
        "id,membre,votes,date\n1,France,yes,2020-01-02\n",
        &["the table of votes has no column `member`, `vote`: it has `id`, `membre`, `votes`, `date`; \
           did you mean `membre` or `votes`? say in the layout which column is which"],
    );
    let calls = said(&layout(), Some("key,date\n1,2020\n"), b"id,member,vote\n");
    assert_eq!(
        calls,
        ["the table of roll calls has no column `id`: it has `key`, `date`; say in the layout which column is which"]
    );
}

#[test]
fn an_empty_file() {
    check("", &["the table of votes is empty: it needs a first line with the names of its columns"]);
    check("id,member,vote,date\n", &["0 rows of votes, 0 taken, 0 lost"]);
    assert_eq!(
        said(&layout(), Some(""), b"id,member,vote\n"),
        ["the table of roll calls is empty: it needs a first line with the names of its columns"]
    );
}

#[test]
fn a_vote_that_is_none() {
    let letters = layout().coding(Coding::letters());
    assert_eq!(
        said(
            &letters,
            None,
            b"id,member,vote,date\n1,Pakistan,AN,2020-01-02\n1,France,y,2020-01-02\n1,Chad,,2020-01-02\n"
        ),
        [
            "votes, line 2, column `vote`: unknown-vote: `AN` is no vote: expected Y, N, A or X",
            "votes, line 4, column `vote`: empty: the cell is empty: fill it in",
            "3 rows of votes, 1 taken, 2 lost; 1 empty; 1 unknown-vote",
        ]
    );
}

#[test]
fn two_votes_that_contradict_each_other() {
    check(
        "id,member,vote,date\n1,Burma,yes,2020-01-02\n1,Chad,no,2020-01-02\n1,Myanmar,no,2020-01-02\n1,Tchad,no,2020-01-02\n",
        &[
            "votes, line 4, column `vote`: contradicted-vote: line 2 says yes, and this one no: neither counts",
            "votes, line 5, column `vote`: repeated-vote: line 3 has this vote already",
            "4 rows of votes, 1 taken, 3 lost; 1 repeated-vote; 1 contradicted-vote",
        ],
    );
}

#[test]
fn a_roll_call_that_is_not_listed() {
    assert_eq!(
        said(&layout(), Some("id,date\n1,2020-01-02\n"), b"id,member,vote\n1,France,yes\n2,France,no\n"),
        [
            "votes, line 3, column `id`: unknown-roll-call: no roll call `2` in the table of roll calls: add it there",
            "2 rows of votes, 1 taken, 1 lost; 1 unknown-roll-call",
        ]
    );
}

#[test]
fn a_date_that_is_none() {
    check(
        "id,member,vote,date\n1,France,yes,02/03/2022\n2,France,yes,2022-02-30\n",
        &[
            "votes, line 2, column `date`: malformed-day: `02/03/2022` is not a date: expected YYYY-MM-DD, YYYY-MM, YYYY, or a \
             window like [2025-03-25..2025-03-26] or [..2025-03-26]",
            "votes, line 3, column `date`: malformed-day: `2022-02-30` is not a day: 2022-02 has 28 days",
            "2 rows of votes, 2 taken, 0 lost; 2 malformed-day; 2 roll calls without a date",
        ],
    );
}

#[test]
fn something_else_between_the_cells() {
    check(
        "\"id\";\"member\";\"vote\";\"date\"\r\n1;France;yes;2020-01-02\r\n",
        &["the table of votes seems to have `;` between its cells, and not `,`: say so in the layout"],
    );
    check(
        "id\tmember\tvote\tdate\n1\tFrance\tyes\t2020-01-02\n",
        &["the table of votes seems to have `\\t` between its cells, and not `,`: say so in the layout"],
    );
}

#[test]
fn bytes_that_are_no_utf8() {
    assert_eq!(
        said(&layout(), None, b"id,member,vote,date\n1,C\xf4te d'Ivoire,yes,2020-01-02\n1,France,yes,2020-01-02\n"),
        [
            "votes, line 2, column `member`: not-text: `C\u{fffd}te d'Ivoire`: it is not UTF-8: save the table as UTF-8",
            "2 rows of votes, 1 taken, 1 lost; 1 not-text",
        ]
    );
}

#[test]
fn a_quotation_mark_that_is_never_closed() {
    check(
        "id,member,vote,date\n1,France,yes,2020-01-02\n1,\"Chad,no,2020-01-02\n1,Mali,no,2020-01-02\n",
        &[
            "votes, line 3, column `member`: runs-on: a cell goes on over 2 lines: close its quotation mark",
            "2 rows of votes, 1 taken, 1 lost; 1 runs-on",
        ],
    );
}
