//! Tables as others give them away.

use demarche::roll_calls::{AtlasElectorate, Coding, Layout, Names, RollCallTable};
use demarche::{RollCallResult, Vote};
use strum::IntoEnumIterator;

/// The columns of the export of 2026, as other readers of it list them; rows of two real roll calls.
const UN_DIGITAL_LIBRARY: &str = "\
undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link
4025240,AFG,AFGHANISTAN,Y,2023-10-27,ES-10,A/RES/ES-10/21,A/ES-10/L.25,,A/ES-10/PV.41,\"Protection of civilians : resolution / adopted, in part\",Illegal Israeli actions,TERRITORIES OCCUPIED BY ISRAEL--SETTLEMENT POLICY|CIVILIAN PERSONS,,120.0,14.0,45.0,14.0,193.0,https://digitallibrary.un.org/record/4025240
4025240,BEN,BENIN,X,2023-10-27,ES-10,A/RES/ES-10/21,A/ES-10/L.25,,A/ES-10/PV.41,\"Protection of civilians : resolution / adopted, in part\",Illegal Israeli actions,TERRITORIES OCCUPIED BY ISRAEL--SETTLEMENT POLICY|CIVILIAN PERSONS,,120.0,14.0,45.0,14.0,193.0,https://digitallibrary.un.org/record/4025240
4025240,FRA,FRANCE,y,2023-10-27,ES-10,A/RES/ES-10/21,A/ES-10/L.25,,A/ES-10/PV.41,\"Protection of civilians : resolution / adopted, in part\",Illegal Israeli actions,TERRITORIES OCCUPIED BY ISRAEL--SETTLEMENT POLICY|CIVILIAN PERSONS,,120.0,14.0,45.0,14.0,193.0,https://digitallibrary.un.org/record/4025240
3959039,RUS,RUSSIAN FEDERATION,N,2022-03-02,ES-11,A/RES/ES-11/1,A/ES-11/L.1,,A/ES-11/PV.5,Aggression against Ukraine,Letter,UKRAINE,,141.0,5.0,35.0,12.0,193.0,https://digitallibrary.un.org/record/3959039
3959039,NAM,NAMIBIA,a,2022-03-02,ES-11,A/RES/ES-11/1,A/ES-11/L.1,,A/ES-11/PV.5,Aggression against Ukraine,Letter,UKRAINE,,141.0,5.0,35.0,12.0,193.0,https://digitallibrary.un.org/record/3959039
";

#[test]
fn the_un_digital_library() {
    let mut electorate = AtlasElectorate::new();
    let table =
        RollCallTable::read(&Layout::un_digital_library(), UN_DIGITAL_LIBRARY.as_bytes(), &mut electorate).unwrap();
    assert_eq!(table.report().to_string(), "5 rows of votes, 5 taken, 0 lost");
    let parties: Vec<_> = table.parties().unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(parties, ["AFG", "BEN", "FRA", "RUS", "NAM"]);
    let [first, second] = table.roll_calls() else { panic!("there are two") };
    assert_eq!((first.key.as_str(), first.session.as_deref()), ("4025240", Some("ES-10")));
    assert_eq!(first.issues, ["TERRITORIES OCCUPIED BY ISRAEL--SETTLEMENT POLICY", "CIVILIAN PERSONS"]);
    assert_eq!(first.title.as_deref(), Some("Protection of civilians : resolution / adopted, in part"));
    assert_eq!(second.date, "2022-03-02".parse().ok());
    let votes = |item| table.ballots().on(item).map(|(_, vote)| vote).collect::<Vec<_>>();
    assert_eq!((votes(0), votes(1)), (vec![Vote::Yes, Vote::Absent, Vote::Yes], vec![Vote::No, Vote::Abstain]));
}

#[test]
fn the_package_unvotes() {
    let calls = "rcid,session,date,unres,importantvote,short,descr,issues,amend,para\n\
                 3,1,1946-01-01,R/1/66,0,AMENDMENTS,TO ADOPT,,1,0\n\
                 5,1,1946-01-05,R/1/98,0,,ECONOMIC COMMITTEE,di;nu,0,0\n\
                 9147,74,2020-01-14,,,,,me,,\n";
    let votes =
        "rcid,country,country_code,vote\n3,Russia,RU,no\n5,Federal Republic of Germany,,yes\n9147,Namibia,NA,abstain\n";
    let table =
        RollCallTable::read_with(&Layout::unvotes(), calls.as_bytes(), votes.as_bytes(), &mut AtlasElectorate::new())
            .unwrap();
    assert_eq!(
        table.report().to_string(),
        "3 rows of votes, 3 taken, 0 lost; 1 rows without a code or a name; 2 roll calls dated by month"
    );
    let said: Vec<_> = table.roll_calls().iter().map(|call| (call.title.as_deref(), call.issues.join(" "))).collect();
    assert_eq!(
        said,
        [(Some("AMENDMENTS"), String::new()), (Some("ECONOMIC COMMITTEE"), "di nu".into()), (None, "me".into())]
    );
    let dates: Vec<_> = table.roll_calls().iter().map(|call| call.date.unwrap().to_string()).collect();
    assert_eq!(dates, ["1946-01", "1946-01", "2020-01-14"]);
    let parties: Vec<_> = table.parties().unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(parties, ["SUHH", "DEU", "NAM"]);
}

#[test]
fn voetens_codes() {
    use Vote::{Absent, Abstain, No, NotMember, Yes};
    let votes = "rcid,ccode,vote,Country,Countryname\n3,2,1,USA,United States of America\n3,20,9,CAN,Canada\n\
                 3,365,3,RUS,Russia\n3,70,8,MEX,Mexico\n3,200,2,GBR,United Kingdom\n3,220,7,FRA,France\n";
    let mut names = Names::by_code();
    let table = RollCallTable::read(&Layout::voeten(), votes.as_bytes(), &mut names).unwrap();
    let votes: Vec<_> = table.ballots().on(0).map(|(party, vote)| (names.names()[party].as_str(), vote)).collect();
    let expected = [
        ("United States of America", Yes),
        ("Canada", NotMember),
        ("Russia", No),
        ("Mexico", Absent),
        ("United Kingdom", Abstain),
    ];
    assert_eq!(votes, expected);
    assert_eq!(
        table.report().unread()[0].to_string(),
        "votes, line 7, column `vote`: unknown-vote: `7` is no vote: expected 1, 2, 3, 8 or 9"
    );
}

#[test]
fn one_of_ones_own() {
    let layout = Layout::long("Nr", "Mitglied", "Stimme").coding(
        Coding::of([("ja", Vote::Yes), ("nein", Vote::No), ("enthalten", Vote::Abstain)])
            .also("entschuldigt", Vote::Excused)
            .also("", Vote::Absent),
    );
    let layout = layout.delimiter(b';').result("Ergebnis").title("Titel").issues("Thema").issues("Bereich");
    let votes = "Nr;Mitglied;Stimme;Ergebnis;Titel;Thema;Bereich\n1;Ruritanien;Ja;ADOPTED;Haushalt;Geld | Zoll;Geld\n\
                 1;Graustark;entschuldigt;adopted;Haushalt;;\n1;Schwarzburg;;;;;\n2;Graustark;nein;verloren;;;\n";
    let mut names = Names::by_name();
    let table = RollCallTable::read(&layout, votes.as_bytes(), &mut names).unwrap();
    let votes: Vec<_> = table.ballots().on(0).map(|(_, vote)| vote).collect();
    assert_eq!(votes, [Vote::Yes, Vote::Excused, Vote::Absent]);
    assert_eq!(table.roll_calls()[0].result, Some(RollCallResult::Adopted));
    assert_eq!(table.roll_calls()[0].issues, ["Geld", "Zoll"]);
    assert_eq!(
        table.report().unread()[0].to_string(),
        "votes, line 5, column `Ergebnis`: unknown-result: `verloren` is not a result: expected adopted, rejected, lapsed or \
         withdrawn"
    );
    assert_eq!(table.report().lost(), 0);
}

/// In words every vote has its own, which is that of documents.
#[test]
fn words_are_those_of_documents() {
    for vote in Vote::iter() {
        assert_eq!(Coding::words().read(vote.to_string().as_bytes()), Some(vote));
    }
}
