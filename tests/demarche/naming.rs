//! What names mean: ids, titles, aliases, and what the atlas calls nations and blocs.

use demarche::{Bloc, Dossier, DossierBuilder, Item, Meeting, Nation, Position, Stance, day};

fn items(dossier: &Dossier, name: &str) -> Vec<String> {
    dossier.items_called(name).map(|item| item.id().to_string()).collect()
}

fn parties(dossier: &Dossier, name: &str) -> Vec<String> {
    dossier.parties_called(name).map(|party| party.id().to_owned()).collect()
}

fn meetings(dossier: &Dossier, name: &str) -> Vec<String> {
    dossier.meetings_called(name).map(|meeting| meeting.id().to_string()).collect()
}

fn agenda(items: impl IntoIterator<Item = Item>) -> Dossier {
    items.into_iter().fold(Dossier::builder().as_of(day(2025, 3, 26)), DossierBuilder::item).build().unwrap()
}

#[test]
fn spelling_does_not_matter_and_words_do() {
    let dossier = agenda([
        Item::new("peacekeeping-troops", "Deploying Peacekeeping Troops").alias("Blauhelme"),
        Item::new("cote", "Côte d’Azur: the question").alias("R&D"),
        Item::new("us-backstop", "A U.S. backstop"),
        Item::new("st-lucia", "St. Lucia dispute"),
        Item::new("plan-b", "Plan B"),
    ]);
    let cases: &[(&str, &[&str])] = &[
        ("peacekeeping-troops", &["peacekeeping-troops"]),
        ("Peacekeeping troops", &["peacekeeping-troops"]),
        ("the PEACEKEEPING–TROOPS", &["peacekeeping-troops"]),
        ("deploying peacekeeping troops", &["peacekeeping-troops"]),
        ("deploying the peacekeeping troops", &["peacekeeping-troops"]),
        ("blauhelme", &["peacekeeping-troops"]),
        ("Cote d'Azur, the question", &["cote"]),
        ("Co\u{302}te dAzur - question?", &["cote"]),
        ("R & D", &["cote"]),
        ("r and d", &["cote"]),
        ("US backstop", &["us-backstop"]),
        ("the U.S. backstop", &["us-backstop"]),
        ("an u.s.-backstop", &["us-backstop"]),
        ("saint lucia dispute", &["st-lucia"]),
        ("plan b", &["plan-b"]),
        // Other words, or in another order, or only like it.
        ("troops peacekeeping", &[]),
        ("peacekeeping troop", &[]),
        ("peacekeeping", &[]),
        ("plan", &[]),
        ("the", &[]),
        ("", &[]),
        ("?", &[]),
        ("d and r", &[]),
        ("Blauhelmes", &[]),
    ];
    for (name, expected) in cases {
        assert_eq!(items(&dossier, name), *expected, "{name}");
    }
}

#[test]
fn a_letter_that_begins_a_symbol_is_no_article() {
    let dossier = agenda([Item::new("borders", "A question of borders").alias("A/RES/ES-11/4")]);
    assert_eq!(items(&dossier, "a/res/es-11/4"), ["borders"]);
    assert_eq!(items(&dossier, "question of borders"), ["borders"]);
    assert!(items(&dossier, "RES/ES-11/4").is_empty());
    let asked = |question: &str| dossier.parse(question).map(|query| query.to_string());
    assert_eq!(asked("who opposes A/RES/ES-11/4?").unwrap(), "who opposes borders");
    assert_eq!(asked("who opposes the A/RES/ES-11/4").unwrap(), "who opposes borders");
}

#[test]
fn the_order_of_words_tells_items_apart() {
    let dossier = agenda([Item::new("l4p", "Land for peace"), Item::new("p4l", "Peace for land")]);
    assert_eq!(items(&dossier, "land for peace"), ["l4p"]);
    assert_eq!(items(&dossier, "peace for land"), ["p4l"]);
}

#[test]
fn an_id_means_its_own_and_other_names_tie() {
    // Alike as names are compared, and different to the check of a document, which keeps marks.
    let dossier = agenda([
        Item::new("aid", "Aid"),
        Item::new("Aid", "Help"),
        Item::new("life", "Résumé"),
        Item::new("cv", "Resume"),
    ]);
    assert_eq!(items(&dossier, "aid"), ["aid"]);
    assert_eq!(items(&dossier, "Aid"), ["Aid"]);
    assert_eq!(items(&dossier, "AID"), ["aid", "Aid"], "an id in capitals is nobody's id");
    assert_eq!(items(&dossier, "resume"), ["life", "cv"]);
    assert_eq!(items(&dossier, "résumé"), ["life", "cv"], "marks do not matter");
    assert_eq!(items(&dossier, "cv"), ["cv"]);
}

#[test]
fn a_name_may_be_long_and_of_any_script_or_of_signs_alone() {
    let long = "On the question ".repeat(40);
    let dossier =
        agenda([Item::new("long", &long), Item::new("signs", "!?"), Item::new("greek", "Ειρήνη στη θάλασσα")]);
    assert_eq!(items(&dossier, &long.to_uppercase()), ["long"]);
    assert_eq!(items(&dossier, " !? "), ["signs"]);
    assert_eq!(items(&dossier, "ειρηνη στη θαλασσα"), ["greek"]);
}

#[test]
fn the_atlas_names_parties_on_the_dossiers_day() {
    let on = |year| Dossier::builder().as_of(day(year, 1, 1)).build().unwrap();
    let cases: &[(&str, i16, &[&str])] = &[
        ("Italy", 2025, &["ITA"]),
        ("ITALIA", 2025, &["ITA"]),
        ("ITA", 2025, &["ITA"]),
        ("ita", 2025, &[]),
        ("the UK", 2025, &["GBR"]),
        ("U.S.", 2025, &["USA"]),
        ("us", 2025, &[]),
        ("Trinidad & Tobago", 2025, &["TTO"]),
        ("Korea", 2025, &["KOR", "PRK"]),
        ("Korea, Republic of", 2025, &["KOR"]),
        ("Burma", 2025, &["MMR"]),
        ("Yugoslavia", 1975, &["YUCS"]),
        ("Yugoslavia", 1995, &["CSXX"]),
        ("Yugoslavia", 2025, &[]),
        ("Yemen", 1980, &["XYAR"]),
        ("EU", 2025, &["EU"]),
        ("the eu", 2025, &["EU"]),
        ("European Union", 2025, &["EU"]),
        ("AU", 2025, &["AU"]),
        ("G-7", 2025, &["G7"]),
        ("Visegrad Group", 2025, &["V4"]),
        // An alias of the bloc, and the code of Ecuador.
        ("EC", 2025, &["ECU", "EU"]),
        // What stands for a government is no name of it.
        ("Paris", 2025, &[]),
        ("the Kremlin", 2025, &[]),
        ("Brussels", 2025, &[]),
    ];
    for (name, year, expected) in cases {
        assert_eq!(parties(&on(*year), name), *expected, "{name} in {year}");
    }
    let undated = Dossier::builder().build().unwrap();
    assert_eq!(parties(&undated, "Burma"), ["MMR"], "without a day, the present");
}

#[test]
fn what_the_document_says_goes_before_the_atlas() {
    let dossier = Dossier::builder()
        .as_of(day(2025, 3, 26))
        .nation(Nation::amending("RUS").aliases(["the Kremlin"]))
        .nation(Nation::amending("KOR").aliases(["Korea"]))
        .nation(Nation::new("XRUR", "Ruritania").aliases(["Strelsau"]))
        .bloc(Bloc::new("EU", "Europe's Union").aliases(["the 27"]))
        .build()
        .unwrap();
    assert_eq!(parties(&dossier, "Kremlin"), ["RUS"]);
    assert_eq!(parties(&dossier, "Russian Federation"), ["RUS"], "the atlas still knows its other names");
    assert_eq!(parties(&dossier, "Korea"), ["KOR"]);
    assert_eq!(parties(&dossier, "strelsau"), ["XRUR"]);
    assert_eq!(parties(&dossier, "xrur"), [""; 0]);
    assert_eq!(parties(&dossier, "the 27"), ["EU"]);
    assert_eq!(parties(&dossier, "european union"), ["EU"]);
}

#[test]
fn a_closed_world_knows_no_names_of_the_atlas() {
    let dossier = Dossier::builder()
        .atlas(false)
        .nation(Nation::new("ITA", "Italia"))
        .bloc(Bloc::new("pact", "North Pact"))
        .build();
    let dossier = dossier.unwrap();
    assert_eq!(parties(&dossier, "Italia"), ["ITA"]);
    assert_eq!(parties(&dossier, "ITA"), ["ITA"]);
    assert_eq!(parties(&dossier, "the north pact"), ["pact"]);
    for name in ["Italy", "IT", "France", "FRA", "EU", "NATO"] {
        assert_eq!(parties(&dossier, name), [""; 0], "{name}");
    }
}

#[test]
fn meetings_have_titles_and_ids() {
    let meeting = Meeting::new("summit-27", "Paris Summit, Élysée");
    let dossier = Dossier::builder().meeting(meeting).item(Item::new("x", "Paris summit Elysee")).build().unwrap();
    assert_eq!(meetings(&dossier, "the paris summit (elysee)"), ["summit-27"]);
    assert_eq!(meetings(&dossier, "Summit 27"), ["summit-27"]);
    assert_eq!(meetings(&dossier, "Paris Summit"), [""; 0]);
    assert_eq!(items(&dossier, "paris summit elysee"), ["x"], "what a name means depends on what is asked for");
}

#[test]
fn amendments_bring_their_names() {
    let mut dossier = agenda([Item::new("aid", "Aid")]);
    let before = dossier.clone();
    assert_eq!(items(&dossier, "grain corridor"), [""; 0]);
    dossier.add(Item::new("grain", "Grain corridor")).unwrap();
    assert_eq!(items(&dossier, "grain corridor"), ["grain"]);
    assert_eq!(items(&before, "grain corridor"), [""; 0], "a copy is another dossier");
    dossier.add(Nation::amending("RUS").aliases(["the Kremlin"])).unwrap();
    assert_eq!(parties(&dossier, "Kremlin"), ["RUS"]);
    assert!(dossier.add(Item::new("grain", "Wheat corridor")).is_err());
    assert_eq!(items(&dossier, "wheat corridor"), [""; 0], "what was refused left nothing");
    // A stance brings no names, and may turn the day on which they are meant.
    let mut undated = Dossier::builder().item(Item::new("aid", "Aid")).build().unwrap();
    assert_eq!(parties(&undated, "Yemen"), ["YEM"]);
    undated.record(Stance::new("FRA", Position::Support, "aid").since(day(1980, 1, 1))).unwrap();
    assert_eq!(parties(&undated, "Yemen"), ["XYAR"]);
}

#[test]
fn a_dossier_still_goes_between_threads_and_equals_its_document() {
    fn shared<T: Send + Sync + Clone>(_: &T) {}
    let dossier = agenda([Item::new("aid", "Aid")]);
    shared(&dossier);
    let asked = dossier.clone();
    assert_eq!(items(&asked, "aid"), ["aid"]);
    assert_eq!(asked, dossier);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!(items(&dossier, "AID"), ["aid"]));
        }
    });
}
