//! Names of one's own: found first, refused where they collide, and read back the same.

use demarche::atlas::{Gazetteer, How, Resolution, Resolver};
use demarche::day;

fn id(house: &Gazetteer, text: &str) -> Option<String> {
    Resolver::new().with(house).resolve(text).one().map(|found| found.id().to_string())
}

#[track_caller]
fn refused(result: Result<(), demarche::atlas::NameError>, message: &str) {
    assert_eq!(result.unwrap_err().to_string(), message);
}

#[test]
fn own_nations_and_names_are_found() {
    let mut game = Gazetteer::new();
    game.add_nation("XRUR", "Ruritania").unwrap();
    game.add_nation("XAA", "Grand Fenwick").unwrap();
    game.add_name("the Hexagon", "FRA").unwrap();
    game.add_name("Strelsau", "XRUR").unwrap();
    game.add_name("RUR", "XRUR").unwrap();
    assert_eq!(id(&game, "RURITANIA").as_deref(), Some("XRUR"));
    assert_eq!(id(&game, "XRUR").as_deref(), Some("XRUR"));
    assert_eq!(id(&game, "Fenwick, Grand").as_deref(), Some("XAA"));
    assert_eq!(id(&game, "Hexagon").as_deref(), Some("FRA"));
    assert_eq!(id(&game, "R.U.R.").as_deref(), Some("XRUR"));
    for text in ["Ruritania (XRUR)", "Strelsau/Ruritania", "la Ruritania", "France (the Hexagon)"] {
        let meant = if text.contains("Hexagon") { "FRA" } else { "XRUR" };
        assert_eq!(id(&game, text).as_deref(), Some(meant), "{text}");
    }
    assert_eq!(id(&game, "Ruritania (France)"), None, "two names of one nation, not of two");
    assert_eq!(id(&game, "rur"), None, "an abbreviation is matched in capitals");
    assert_eq!(id(&game, "xrur"), None, "and so is an id");
    assert_eq!(id(&game, "Italy").as_deref(), Some("ITA"));
    let found = |text| Resolver::new().with(&game).on(day(1950, 1, 1)).resolve(text).one().unwrap();
    assert_eq!((found("Ruritania").how(), found("Ruritania").alpha3()), (How::Name, None));
    assert_eq!((found("Hexagon").how(), found("Hexagon").alpha3()), (How::Alias, Some("FRA")));
    assert_eq!(found("XRUR").how(), How::Id);
    assert_eq!(found("XRUR").facts(), None);
}

#[test]
fn collisions_are_refused_and_say_with_whom() {
    let mut game = Gazetteer::new();
    game.add_nation("XRUR", "Ruritania").unwrap();
    game.add_bloc("north-pact", "Northern Pact").unwrap();
    let taken = |name: &str, by: &str| format!("`{name}` already names {by}: choose another name, or override it");
    refused(game.add_name("Congo", "COD"), &taken("Congo", "`COD`, `COG`"));
    refused(game.add_name("Côte-d’Ivoire", "FRA"), &taken("Côte-d’Ivoire", "`CIV`"));
    refused(game.add_name("ruritania", "FRA"), &taken("ruritania", "`XRUR`"));
    refused(game.add_name("European Union", "FRA"), &taken("European Union", "`EU`"));
    refused(game.add_name("nato", "FRA"), &taken("nato", "`NATO`"));
    refused(game.add_name("the Northern Pact", "FRA"), &taken("the Northern Pact", "`north-pact`"));
    refused(game.add_name("North Pact", "FRA"), &taken("North Pact", "`north-pact`"));
    refused(game.add_name("the Kremlin", "UKR"), &taken("the Kremlin", "`RUS`, `SUHH`"));
    refused(game.add_name("it", "FRA"), &taken("it", "`ITA`"));
    refused(game.add_name("Zanzibar", "TZA"), &taken("Zanzibar", "`XZAN`"));
    refused(game.add_nation("XZEN", "Persia"), &taken("Persia", "`IRN`"));
    refused(game.add_bloc("south-pact", "Ruritania"), &taken("Ruritania", "`XRUR`"));
    assert_eq!(id(&game, "XZEN"), None, "what was refused left nothing behind");
}

#[test]
fn the_same_name_of_the_same_nation_is_no_collision() {
    let mut house = Gazetteer::new();
    house.add_name("the Kremlin", "RUS").unwrap_err();
    house.add_name("Downing Street", "GBR").unwrap();
    assert_eq!(id(&house, "Downing Street").as_deref(), Some("GBR"), "now without asking for metonyms");
}

#[test]
fn ids_must_be_free_and_well_formed() {
    let mut game = Gazetteer::new();
    let taken = |id: &str, by: &str| format!("the id `{id}` already is, or names, `{by}`: choose another id");
    refused(game.add_nation("FRA", "Gaul"), &taken("FRA", "FRA"));
    refused(game.add_nation("XKX", "Dardania"), &taken("XKX", "XKX"));
    refused(game.add_nation("XYAR", "Saba"), &taken("XYAR", "XYAR"));
    refused(game.add_bloc("EU", "Our Union"), &taken("EU", "EU"));
    refused(game.add_bloc("eu", "Our Union"), &taken("eu", "EU"));
    let kept = "`GAU` is kept for ISO 3166-1: a nation of your own is `X` and three more of A–Z and 0–9";
    refused(game.add_nation("GAU", "Gaul"), kept);
    refused(
        game.add_nation("Gaul", "Gaul"),
        "`Gaul` is not a nation id: expected 3 or 4 of A–Z and 0–9, beginning with a letter",
    );
    refused(game.add_name("Gaul", "XGAU"), "no nation or bloc has the id `XGAU`: add it before its names");
    refused(
        game.add_name("the", "FRA"),
        "`the` cannot be a name: too little or too much is left of it when names are compared",
    );
    for free in ["AAZ", "QMA", "QZZ", "XAA", "ZZZ", "X123"] {
        game.add_nation(free, &format!("Land {free}x")).unwrap();
    }
}

#[test]
fn overriding_is_asked_for() {
    let mut house = Gazetteer::new();
    house.override_name("Congo", "COG").unwrap();
    house.override_name("UK", "UKR").unwrap();
    assert_eq!(id(&house, "the Congo").as_deref(), Some("COG"));
    assert_eq!(id(&house, "U.K.").as_deref(), Some("UKR"));
    house.override_name("Congo", "COD").unwrap();
    assert_eq!(id(&house, "Congo").as_deref(), Some("COD"), "the last one counts");
    assert!(house.override_name("Congo", "XXXX").is_err());
}

#[test]
fn an_id_is_no_name() {
    let mut game = Gazetteer::new();
    game.add_nation("XRUR", "Ruritania").unwrap();
    game.add_bloc("north-pact", "Northern Pact").unwrap();
    for (name, of) in [
        ("XRUR", "FRA"),
        ("DEU", "FRA"),
        ("FRA", "DEU"),
        ("the F.R.A.", "DEU"),
        ("FRA", "FRA"),
        ("SUHH", "RUS"),
        ("NATO", "USA"),
        ("NORDIC_COUNCIL", "SWE"),
        ("north-pact", "NOR"),
    ] {
        let message = format!("`{name}` is an id and always means its own: choose another name");
        refused(game.override_name(name, of), &message);
        refused(game.add_name(name, of), &message);
    }
    game.override_name("Fra", "ITA").unwrap();
    assert_eq!(id(&game, "fra").as_deref(), Some("ITA"));
    assert_eq!(id(&game, "FRA").as_deref(), Some("FRA"), "the id is not taken by a name that folds to the same");
    assert_eq!(id(&game, "XRUR").as_deref(), Some("XRUR"));
}

#[test]
fn a_name_of_a_bloc_finds_no_nation() {
    let mut game = Gazetteer::new();
    game.add_bloc("north-pact", "Northern Pact").unwrap();
    game.add_name("the Pact", "north-pact").unwrap();
    game.add_name("Brussels", "EU").unwrap_err();
    game.override_name("Brussels", "EU").unwrap();
    let found = |text| Resolver::new().with(&game).with_metonyms().resolve(text);
    assert_eq!(found("the Pact"), Resolution::None);
    assert_eq!(found("Brussels"), Resolution::None, "this house means the Union by it");
}

#[cfg(feature = "json")]
#[test]
fn it_is_read_back_the_same() {
    let mut house = Gazetteer::new();
    house.add_nation("XRUR", "Ruritania").unwrap();
    house.add_bloc("north-pact", "Northern Pact").unwrap();
    house.add_name("the Hexagon", "FRA").unwrap();
    house.override_name("Korea", "KOR").unwrap();
    let text = serde_json::to_string(&house).unwrap();
    assert_eq!(
        text,
        r#"{"nations":[{"id":"XRUR","name":"Ruritania"}],"blocs":[{"id":"north-pact","name":"Northern Pact"}],"#
            .to_owned()
            + r#""names":[{"name":"the Hexagon","of":"FRA"},{"name":"Korea","of":"KOR","overrides":true}]}"#
    );
    assert_eq!(serde_json::from_str::<Gazetteer>(&text).unwrap(), house);
    let clash = r#"{"names":[{"name":"Korea","of":"KOR"}]}"#;
    let error = serde_json::from_str::<Gazetteer>(clash).unwrap_err().to_string();
    assert!(error.starts_with("`Korea` already names `KOR`, `PRK`"), "{error}");
    assert!(serde_json::from_str::<Gazetteer>(r#"{"name":[]}"#).is_err());
}
