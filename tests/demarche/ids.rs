//! Ids: which texts are one, with exact messages; how large they are; how they print and are stored.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use demarche::{
    ActorId, BlocId, Day, IdError, ItemId, MeetingId, NationId, PartyId, RollCallId, SourceId, SpeakerId, StatementId,
    SubjectId, Until, When, day,
};
use proptest::prelude::*;

#[track_caller]
fn good<Id: FromStr<Err = IdError> + Display + Debug + AsRef<str>>(text: &str) {
    let id = text.parse::<Id>();
    assert_eq!(id.as_ref().map(ToString::to_string), Ok(text.into()));
    assert_eq!(id.unwrap().as_ref(), text);
}

#[track_caller]
fn bad<Id: FromStr<Err = IdError> + Debug>(text: &str, message: &str) {
    assert_eq!(text.parse::<Id>().unwrap_err().to_string(), message);
}

const TEXT: &str =
    "an id: expected 1 to 64 ASCII letters, digits, `-`, `_`, `.` or `/`, with a letter or digit at both ends";
const NATION: &str = "a nation id: expected 3 or 4 of A–Z and 0–9, beginning with a letter";

#[test]
fn nation_ids() {
    good::<NationId>("FRA");
    good::<NationId>("SUHH");
    good::<NationId>("XRUR");
    good::<NationId>("XKX");
    good::<NationId>("A00");
    good::<NationId>("Z999");
    let none = |text| bad::<NationId>(text, &format!("`{text}` is not {NATION}"));
    none("");
    none("FR");
    none("FRANC");
    none("fra");
    none("Fra");
    none("1FR");
    none("F-A");
    none("FR ");
    none(" FRA");
    bad::<NationId>("FRA\u{0}", &format!("`FRA\\u{{0}}` is not {NATION}"));
    none("FÉ");
    none("ФРА");
    none("France");
}

#[test]
fn text_ids() {
    good::<ItemId>("a");
    good::<ItemId>("7");
    good::<ItemId>("peacekeeping-troops");
    good::<ItemId>("A/RES/ES-11/1");
    good::<ItemId>("snake_case.v2");
    good::<ItemId>("a--b");
    good::<ItemId>(&"x".repeat(64));
    let none = |text| bad::<ItemId>(text, &format!("`{text}` is not {TEXT}"));
    none("");
    none(" ");
    none("-");
    none("-aid");
    none("aid-");
    none("aid.");
    none("/aid");
    none("_aid");
    none("peace treaty");
    none("élysée");
    none("aid,");
    none("aid:1");
    none("`aid`");
    none("a\\b");
    bad::<ItemId>("peace\ttreaty", &format!("`peace\\ttreaty` is not {TEXT}"));
    bad::<ItemId>("aid\n", &format!("`aid\\n` is not {TEXT}"));
    bad::<ItemId>("aid\u{1b}[31m", &format!("`aid\\u{{1b}}[31m` is not {TEXT}"));
}

#[test]
fn long_texts_are_shown_by_their_beginning() {
    bad::<ItemId>(&"x".repeat(65), &format!("`{}…` is not {TEXT}", "x".repeat(60)));
    bad::<ItemId>(&"x".repeat(1_000_000), &format!("`{}…` is not {TEXT}", "x".repeat(60)));
    bad::<NationId>(&"é".repeat(1_000), &format!("`{}…` is not {NATION}", "é".repeat(60)));
    bad::<NationId>(&"é".repeat(60), &format!("`{}` is not {NATION}", "é".repeat(60)));
}

#[test]
fn ids_of_every_kind_hold_to_one_rule() {
    macro_rules! every {
        ($($Id:ident)+) => { $(
            good::<$Id>("hegseth");
            bad::<$Id>("Pete Hegseth", &format!("`Pete Hegseth` is not {TEXT}"));
            assert_eq!($Id::try_from("hegseth".to_owned()), "hegseth".parse());
            assert!($Id::try_from("Pete Hegseth".to_owned()).is_err());
            assert_eq!(format!("{:?}", "hegseth".parse::<$Id>().unwrap()), concat!(stringify!($Id), "(\"hegseth\")"));
        )+ };
    }
    every! { ActorId BlocId ItemId MeetingId PartyId RollCallId SourceId SpeakerId StatementId SubjectId }
    assert_eq!(NationId::try_from("FRA".to_owned()), "FRA".parse());
    assert_eq!(format!("{:?}", "FRA".parse::<NationId>().unwrap()), "NationId(\"FRA\")");
}

#[test]
fn sizes() {
    assert_eq!((size_of::<NationId>(), align_of::<NationId>()), (4, 1));
    assert_eq!((size_of::<Day>(), size_of::<Option<Day>>()), (4, 4));
    assert_eq!((size_of::<When>(), size_of::<Option<When>>(), size_of::<Until>()), (8, 8, 12));
    assert_eq!((size_of::<ItemId>(), size_of::<Option<ItemId>>()), (16, 16));
    assert_eq!((size_of::<PartyId>(), size_of::<BlocId>(), size_of::<ActorId>()), (16, 16, 16));
}

#[test]
fn padding() {
    let (nation, item): (NationId, ItemId) = ("FRA".parse().unwrap(), "aid".parse().unwrap());
    assert_eq!(format!("[{nation:<5}][{nation:>5}][{nation:^5}][{nation:.2}]"), "[FRA  ][  FRA][ FRA ][FR]");
    assert_eq!(format!("[{item:<5}][{item:>5}][{item:·^5}]"), "[aid  ][  aid][·aid·]");
    assert_eq!(format!("[{:>12}]", day(2025, 3, 27)), "[  2025-03-27]");
}

#[test]
fn order_is_that_of_the_text() {
    let ids = ["AUT", "FRA", "FRA1", "SUHH", "XRUR"].map(|text| text.parse::<NationId>().unwrap());
    assert!(ids.is_sorted());
    let ids = ["A", "a", "aid", "aid-2", "b"].map(|text| text.parse::<ItemId>().unwrap());
    assert!(ids.is_sorted());
}

#[test]
fn narrow_ids_widen() {
    let (nation, bloc): (NationId, BlocId) = ("FRA".parse().unwrap(), "EU".parse().unwrap());
    let (speaker, meeting): (SpeakerId, MeetingId) = ("elysee".parse().unwrap(), "summit".parse().unwrap());
    assert_eq!((PartyId::from(nation).as_str(), PartyId::from(bloc.clone()).as_str()), ("FRA", "EU"));
    assert_eq!((ActorId::from(nation).as_str(), ActorId::from(bloc).as_str()), ("FRA", "EU"));
    assert_eq!(ActorId::from(PartyId::from(nation)), ActorId::from(nation));
    assert_eq!((ActorId::from(speaker).as_str(), SubjectId::from(meeting).as_str()), ("elysee", "summit"));
}

#[cfg(feature = "json")]
#[test]
fn as_json() {
    #[track_caller]
    fn refused<Id: serde::de::DeserializeOwned + Debug>(json: &str, message: &str) {
        assert_eq!(serde_json::from_str::<Id>(json).unwrap_err().to_string(), message);
    }
    macro_rules! every {
        ($($Id:ident $text:literal)+) => { $(
            let id: $Id = $text.parse().unwrap();
            let json = serde_json::to_string(&id).unwrap();
            assert_eq!(json, format!("{:?}", $text));
            assert_eq!(serde_json::from_str::<$Id>(&json).unwrap(), id);
        )+ };
    }
    every! {
        ActorId "elysee" BlocId "EU" ItemId "aid" MeetingId "summit" NationId "FRA" PartyId "FRA" RollCallId "ES-11/1"
        SourceId "article" SpeakerId "hegseth" StatementId "q49" SubjectId "aid"
    }
    refused::<NationId>(r#""France""#, &format!("`France` is not {NATION}"));
    refused::<ItemId>(r#""peace treaty""#, &format!("`peace treaty` is not {TEXT}"));
    refused::<ItemId>("7", "invalid type: integer `7`, expected a string at line 1 column 1");
}

proptest! {
    #[test]
    fn whatever_is_an_id_prints_as_it_parses(text in r"[-_./A-Za-z0-9]{0,70}|\PC{0,5}") {
        let inner = |char: char| char.is_ascii_alphanumeric() || "-_./".contains(char);
        let edges = text.starts_with(|char: char| char.is_ascii_alphanumeric())
            && text.ends_with(|char: char| char.is_ascii_alphanumeric());
        let is_id = (1..=64).contains(&text.len()) && text.chars().all(inner) && edges;
        prop_assert_eq!(text.parse::<ItemId>().map(|id| id.to_string()).ok(), is_id.then(|| text.clone()));
    }

    #[test]
    fn nation_ids_are_three_or_four(text in "[A-Z0-9a]{0,6}") {
        let is_id = (3..=4).contains(&text.len()) && text.starts_with(|char: char| char.is_ascii_uppercase()) && !text.contains('a');
        prop_assert_eq!(text.parse::<NationId>().map(|id| id.to_string()).ok(), is_id.then(|| text.clone()));
    }
}
