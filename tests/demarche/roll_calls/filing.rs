//! Tables as documents.

use demarche::roll_calls::{AtlasElectorate, Layout, Names, Report, RollCallTable};
use demarche::{Document, Dossier, Nation, Source, Vote, day};
use proptest::prelude::*;

fn layout() -> Layout {
    Layout::long("id", "member", "vote").date("date").title("title").symbol("symbol").issues("about").session("session")
}

fn file(layout: &Layout, votes: &str) -> (Document, Report) {
    let mut electorate = AtlasElectorate::new().with("Ruritania", "XRUR");
    let table = RollCallTable::read(layout, votes.as_bytes(), &mut electorate).unwrap();
    table.to_document(Source::new("minutes").published(day(2024, 1, 1).into()), "UN").unwrap()
}

#[test]
fn a_table_becomes_records() {
    let votes = "id,member,vote,date,title,symbol,about,session\n\
                 1,France,yes,2022-03-02,Aggression,A/1,peace;law,11\n1,Russia,no,2022-03-02,,,,\n1,Chad,absent,2022-03-02,,,,\n\
                 2,France,excused,2022-03,Aid,A/2,aid,11\n2,Mali,not-member,2022-03,,,,\n2,Russia,abstain,2022-03,,,,\n";
    let (document, report) = file(&layout(), votes);
    assert_eq!(report.to_string(), "6 rows of votes, 6 taken, 0 lost; 1 items under another title");
    let json = serde_json::to_value(&document).unwrap();
    assert_eq!(
        json["roll_calls"],
        serde_json::json!([
            {"id": "1", "item": "1", "cast": {"yes": ["FRA"], "no": ["RUS"], "absent": ["TCD"]}, "body": "UN",
             "on": "2022-03-02", "evidence": [{"source": "minutes", "locator": "1"}]},
            {"id": "2", "item": "2", "cast": {"abstain": ["RUS"], "excused": ["FRA"], "not_member": ["MLI"]}, "body": "UN",
             "on": "2022-03", "evidence": [{"source": "minutes", "locator": "2"}]},
        ])
    );
    assert_eq!(
        json["agenda"],
        serde_json::json!([
            {"id": "session/11", "title": "Session 11", "kind": "topic"},
            {"id": "issue/peace", "title": "peace", "kind": "topic"},
            {"id": "issue/law", "title": "law", "kind": "topic"},
            {"id": "issue/aid", "title": "aid", "kind": "topic"},
            {"id": "1", "title": "Aggression", "aliases": ["A/1"],
             "parents": [{"item": "session/11"}, {"item": "issue/peace"}, {"item": "issue/law"}]},
            {"id": "2", "title": "Aid (A/2)", "aliases": ["A/2"], "parents": [{"item": "session/11"}, {"item": "issue/aid"}]},
        ])
    );
    assert_eq!(json["sources"], serde_json::json!([{"id": "minutes", "published": "2024-01-01"}]));
    let dossier = Dossier::try_from(document).unwrap();
    let under: Vec<_> =
        dossier.now().descendants("issue/peace").unwrap().definite().map(|item| item.id().to_string()).collect();
    assert_eq!(under, ["1"]);
}

/// Whatever is said of titles and keys, nothing clashes.
#[test]
fn ids_and_titles_are_told_apart() {
    let votes = "id,member,vote,title,symbol\n\
                 A b,France,yes,Budget,R/1\nA-b,France,yes,budget,R/1\n\"A, b\",France,yes,BUDGET!,\n\
                 x,France,yes,,R/9\ny,France,yes,,R/9\nz,France,yes,x,\n---,France,yes,,\nS 1,France,yes,Roll call z,\n";
    let (document, report) = file(&layout(), votes);
    let said: Vec<_> = document.agenda.iter().map(|item| (item.id.as_str(), item.title.as_str())).collect();
    assert_eq!(
        said,
        [
            ("A-b", "Budget (R/1)"),
            ("A-b-2", "budget (A-b)"),
            ("A-b-3", "BUDGET! (A, b, 2)"),
            ("x", "R/9 (x)"),
            ("y", "R/9 (y)"),
            ("z", "x (z)"),
            ("roll-call", "Roll call ---"),
            ("S-1", "Roll call z"),
        ]
    );
    assert_eq!((report.renamed(), report.retitled()), (5, 6));
    let keys: Vec<_> = document.roll_calls.iter().map(|call| call.evidence[0].locator.clone().unwrap()).collect();
    assert_eq!(keys, ["A b", "A-b", "A, b", "x", "y", "z", "---", "S 1"]);
    assert!(Dossier::try_from(document).is_ok());
}

#[test]
fn one_that_no_atlas_knows_is_declared() {
    let (document, _) = file(&layout(), "id,member,vote\n1,Ruritania,yes\n");
    let undeclared = Dossier::try_from(document.clone()).unwrap_err();
    assert!(undeclared.to_string().contains("no party has the id `XRUR`"), "{undeclared}");
    let mut declared = document;
    declared.nations.push(Nation::new("XRUR", "Ruritania"));
    assert!(Dossier::try_from(declared).is_ok());
}

#[test]
fn names_are_no_ids() {
    let table = RollCallTable::read(&layout(), "id,member,vote\n1,A,yes\n".as_bytes(), &mut Names::by_name()).unwrap();
    assert_eq!(table.parties(), None);
    assert!(table.to_document(Source::new("minutes"), None).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever a table calls things, its document has no problem, and says who cast what.
    #[test]
    fn any_words(rows in prop::collection::vec(("[a1 /.\u{e4}\u{200b},-]{0,70}", 0..4_usize, 0..6_usize, "[aB1() -]{0,3}", "[R/1]{0,3}", "[a;|]{0,4}"), 1..12)) {
        let names = ["France", "Chad", "Mali", "Peru"];
        let words = ["yes", "no", "abstain", "absent", "excused", "not-member"];
        let line = |(key, name, word, title, symbol, about): &(String, usize, usize, String, String, String)| {
            format!("\"{key}\",{},{},{title},{symbol},{about},{title}\n", names[*name], words[*word])
        };
        let lines = rows.iter().map(line).collect::<Vec<_>>().concat();
        let text = format!("id,member,vote,title,symbol,about,session\n{lines}");
        let table = RollCallTable::read(&layout(), text.as_bytes(), &mut AtlasElectorate::new()).unwrap();
        let (document, _) = table.to_document(Source::new("minutes"), "UN").unwrap();
        for (item, call) in document.roll_calls.iter().enumerate() {
            let parties = table.parties().unwrap();
            let mut listed: Vec<_> = table.ballots().on(item).map(|(party, vote)| (parties[party].clone(), vote)).collect();
            listed.sort_by_key(|(_, vote): &(_, Vote)| *vote as u8);
            prop_assert!(call.cast.votes().map(|(party, vote)| (party.clone(), vote)).eq(listed));
        }
        let problems = Dossier::try_from(document).err().map(|invalid| format!("{invalid:#}"));
        prop_assert_eq!(problems, None);
    }
}
