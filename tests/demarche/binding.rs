//! Questions whose names are bound: what they become, what is wrong with them, and English with names in it.

use demarche::Position::{Acquiesce, Oppose, Support};
use demarche::{
    Bloc, Clause, Dossier, DossierBuilder, FaultKind, GroupName, Item, Meeting, Nation, Office, PositionSet, Query,
    Speaker, SpeakerKind, Topic, Verb, day,
};

fn world() -> DossierBuilder {
    let office = Office::new("President", "FRA");
    let macron = Speaker::new("macron", "Emmanuel Macron", SpeakerKind::Person).aliases(["Macron"]).office(office);
    Dossier::builder()
        .as_of(day(2025, 3, 26))
        .speaker(macron)
        .bloc(Bloc::new("willing", "Coalition of the Willing"))
        .bloc(Bloc::new("contact-group", "The Ukraine group"))
        .item(Item::new("troops", "Troops"))
        .item(Item::new("friends", "Troops among friends"))
        .item(Item::new("pays", "Who pays?"))
        .item(Item::new("missiles", "Missiles, long-range").alias("long-range missiles"))
        .item(Item::new("aid-and-trade", "Aid and trade"))
        .item(Item::new("aid", "Aid"))
        .item(Item::new("trade", "Trade"))
        .meeting(Meeting::new("summit", "Paris summit on Ukraine"))
        .meeting(Meeting::new("contact", "Ukraine Group"))
}

fn dossier() -> Dossier {
    world().build().unwrap()
}

#[track_caller]
fn binds(query: &Query, expected: &Query) {
    let dossier = dossier();
    let bound = query.bind(&dossier).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(bound.query(), expected);
    assert_eq!(bound.query().bind(&dossier).unwrap(), bound, "what is bound stays as it is");
}

#[test]
fn names_become_ids_in_every_form() {
    let on = |item: &str| Topic::on(item);
    let under = |item: &str| Topic::under(item);
    let since = day(2025, 3, 1);
    let cases = [
        (Query::who(Oppose).on("long range missiles"), Query::who(Oppose).on("missiles")),
        (Query::who(Oppose).under("the Troops"), Query::who(Oppose).under("troops")),
        (Query::line("Italy", "Who pays"), Query::line("ITA", "pays")),
        (Query::line("Italy", under("Who pays")), Query::line("ITA", under("pays"))),
        (Query::map("TROOPS"), Query::map("troops")),
        (Query::what("the EU", Support), Query::what("EU", Support)),
        (Query::what_under("France", Support, "TRADE"), Query::what_under("FRA", Support, "trade")),
        (Query::since_when("France", Support, "TRADE"), Query::since_when("FRA", Support, "trade")),
        (Query::according_to_whom("France", Support, "TRADE"), Query::according_to_whom("FRA", Support, "trade")),
        (Query::said("the United Kingdom", "TRADE"), Query::said("GBR", "trade")),
        (Query::split("European Union", "TRADE"), Query::split("EU", "trade")),
        (Query::breaks("nato", "TRADE"), Query::breaks("NATO", "trade")),
        (Query::divides("Nato"), Query::divides("NATO")),
        (Query::can_agree("coalition of the willing", "TRADE"), Query::can_agree("willing", "trade")),
        (Query::agree("France", "Germany"), Query::agree("FRA", "DEU")),
        (Query::disagree("France", "the EU"), Query::disagree("FRA", "EU")),
        (Query::agrees_with("France", "TRADE"), Query::agrees_with("FRA", "trade")),
        (Query::disagrees_with("France", "TRADE"), Query::disagrees_with("FRA", "trade")),
        (Query::changes_since(since, on("TRADE")), Query::changes_since(since, on("trade"))),
        (Query::position_changes_since(since, on("TRADE")), Query::position_changes_since(since, on("trade"))),
        (Query::learned_since(since, under("TRADE")), Query::learned_since(since, under("trade"))),
        (Query::conditions_on("TRADE"), Query::conditions_on("trade")),
        (Query::depends_on("U.S."), Query::depends_on("USA")),
        (Query::pledged("TRADE"), Query::pledged("trade")),
        (Query::most_sensitive("paris summit on ukraine"), Query::most_sensitive("summit")),
        (Query::hedged(), Query::hedged()),
        (Query::one_sided(), Query::one_sided()),
    ];
    for (query, expected) in cases {
        binds(&query, &expected);
    }
}

#[test]
fn groups_become_what_they_are() {
    let who = || Query::who(Oppose).on("troops");
    binds(&who().among("European Union").outside("France"), &who().among("EU").outside("FRA"));
    binds(&who().among("Paris summit on Ukraine"), &who().among(GroupName::attending("summit")));
    binds(&who().outside("summit"), &who().outside(GroupName::attending("summit")));
    binds(&who().among(GroupName::attending("the Summit")), &who().among(GroupName::attending("summit")));
    binds(&who().among(["France", "Germany"]), &who().among(["FRA", "DEU"]));
    binds(&who().among(["France"]), &who().among("FRA"));
    binds(&Query::members("Paris summit on Ukraine"), &Query::attending("summit"));
    let clause = |support: &str, bloc: &str| {
        (Clause::holds(Support, support) & !Clause::holds(Verb::from(Oppose).including_bloc_lines(), "aid"))
            | (Clause::is_unknown("aid") & Clause::within(bloc))
    };
    binds(&Query::whoever(clause("TRADE", "the NATO")), &Query::whoever(clause("trade", "NATO")));
}

#[test]
fn whatever_is_not_a_name_stays() {
    let query = Query::who(Verb::from(Support | Acquiesce).at_least(demarche::Strength::Strong).conditionally())
        .under("TROOPS")
        .as_of(day(2025, 1, 2))
        .known_by(day(2025, 1, 3))
        .on_record()
        .asserted()
        .stated();
    let expected = Query::who(Verb::from(Support | Acquiesce).at_least(demarche::Strength::Strong).conditionally())
        .under("troops")
        .as_of(day(2025, 1, 2))
        .known_by(day(2025, 1, 3))
        .on_record()
        .asserted()
        .stated();
    binds(&query, &expected);
}

#[test]
fn names_are_those_of_the_day_that_is_asked_about() {
    let yugoslavia = |year| Query::line("Yugoslavia", "aid").as_of(day(year, 1, 1));
    let bound = |query: Query| query.bind(&dossier()).map(|bound| bound.query().to_string());
    assert_eq!(bound(yugoslavia(1975)).unwrap(), "where does YUCS stand on aid as of 1975-01-01");
    assert_eq!(bound(yugoslavia(1995)).unwrap(), "where does CSXX stand on aid as of 1995-01-01");
    let error = bound(Query::line("Yugoslavia", "aid")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "on 2025-03-26 no nation or bloc is called `Yugoslavia`\n  \
         on other days it is `CSXX` (Serbia and Montenegro) or `YUCS` (Yugoslavia)"
    );
    // What is known by a day has no bearing on names.
    let known = Query::line("Burma", "aid").known_by(day(1975, 1, 1));
    assert_eq!(bound(known).unwrap(), "where does MMR stand on aid known by 1975-01-01");
}

#[track_caller]
fn refuses(query: &Query, expected: &[(FaultKind, &str)]) {
    let error = query.bind(&dossier()).unwrap_err();
    let faults: Vec<_> = error.faults().iter().map(|fault| (fault.kind(), fault.to_string())).collect();
    let expected: Vec<_> = expected.iter().map(|(kind, text)| (*kind, (*text).to_owned())).collect();
    assert_eq!(faults, expected);
    assert_eq!(error.sentence(), None);
}

#[test]
fn everything_that_is_wrong_is_said_at_once() {
    use FaultKind::{AmbiguousName, NoPosition, OutOfPlace, UnknownName, WrongName};
    let query = Query::who(Oppose).on("trops").among("Macron").outside(["FRA", "EU", "Congo"]).among("Ukraine group");
    refuses(
        &query,
        &[
            (UnknownName, "no agenda item is called `trops`\n  did you mean `troops`?"),
            (
                WrongName,
                "`Macron` is a speaker, and this needs a bloc, a meeting or a nation\n  \
                 it speaks or spoke for `FRA` (France)",
            ),
            (
                WrongName,
                "`EU` is a bloc, and this needs a nation\n  \
                 a list is of nations; in either of two groups is `is in EU or is in NATO`, and in both is `among EU among NATO`",
            ),
            (
                AmbiguousName,
                "`Congo` means several things; say which by its id\n  \
                 the nation `COD` (Democratic Republic of the Congo)\n  \
                 the nation `COG` (Republic of the Congo)",
            ),
            (
                AmbiguousName,
                "`Ukraine group` means several things; say which by its id\n  \
                 the meeting `contact` (Ukraine Group)\n  \
                 the bloc `contact-group` (The Ukraine group)",
            ),
        ],
    );
    refuses(
        &Query::split("France", "EU").among("NATO").outside("trops"),
        &[
            (WrongName, "`France` is a nation, and this needs a bloc"),
            (WrongName, "`EU` is a bloc, and this needs an agenda item"),
            (
                OutOfPlace,
                "`among` says nothing here\n  it narrows `who opposes …` and the like, `who agrees with …`, \
                 `who changed position …`, `where does everyone stand …`, `what changed …` and `what did we learn …`",
            ),
            (
                OutOfPlace,
                "`outside` says nothing here\n  it narrows `who opposes …` and the like, `who agrees with …`, \
                 `who changed position …`, `where does everyone stand …`, `what changed …` and `what did we learn …`",
            ),
            (UnknownName, "no bloc, meeting or nation is called `trops`"),
        ],
    );
    refuses(
        &Query::what("troops", PositionSet::EMPTY),
        &[
            (NoPosition, "no position is asked for\n  name one, like `oppose`"),
            (WrongName, "`troops` is an agenda item, and this needs a nation or a bloc"),
        ],
    );
    refuses(
        &Query::said("the Kremlin", "aid"),
        &[(
            UnknownName,
            "no nation or bloc is called `the Kremlin`\n  \
             it may stand for the government of `RUS` (Russia): if that is meant, say so",
        )],
    );
    refuses(
        &Query::agree("Frnace", "Frnace"),
        &[(UnknownName, "no nation or bloc is called `Frnace`\n  did you mean `FRA` (France)?")],
    );
    refuses(&Query::members(""), &[(UnknownName, "a name is empty\n  name a bloc, a meeting or a nation")]);
    refuses(&Query::most_sensitive("Troops"), &[(WrongName, "`Troops` is an agenda item, and this needs a meeting")]);
}

#[test]
fn clauses_may_not_lie_too_deep() {
    let nested = |depth: usize| (1..depth).fold(Clause::has_line("aid"), |inner, _| Clause::Not(Box::new(inner)));
    assert!(Query::whoever(nested(32)).bind(&dossier()).is_ok());
    refuses(
        &Query::whoever(nested(33)),
        &[(FaultKind::TooDeep, "clauses nest deeper than 32\n  ask it in several questions")],
    );
}

#[test]
fn what_is_bound_is_kept_across_amendments() {
    let mut dossier = dossier();
    let query = Query::who(Oppose).on("TROOPS").among("grain states");
    assert!(query.bind(&dossier).is_err());
    dossier.add(Bloc::new("grain", "Grain states")).unwrap();
    let bound = query.bind(&dossier).unwrap();
    dossier.add(Item::new("other", "Another")).unwrap();
    assert_eq!(bound.query(), &Query::who(Oppose).on("troops").among("grain"));
    assert_eq!(query.bind(&dossier).unwrap(), bound);
}

/// What a sentence says, in its canonical form.
#[track_caller]
fn reads(dossier: &Dossier, text: &str, expected: &str) {
    let query = dossier.parse(text).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(query.to_string(), expected, "{text}");
    assert_eq!(dossier.parse(expected).as_ref(), Ok(&query), "the canonical text says the same");
    assert_eq!(query.bind(dossier).unwrap().query(), &query, "names are ids already");
}

#[test]
fn the_longest_name_wins() {
    let dossier = dossier();
    let cases = [
        ("who opposes troops among friends?", "who opposes friends"),
        ("who opposes troops among the EU?", "who opposes troops among EU"),
        ("who opposes troops among friends among the EU", "who opposes friends among EU"),
        ("who opposes who pays?", "who opposes pays"),
        ("who opposes aid and trade", "who opposes aid-and-trade"),
        ("who supports trade and aid", "who supports trade and supports aid"),
        ("who supports missiles and troops", "who supports missiles and supports troops"),
        ("who supports long-range missiles but not troops", "who supports missiles and does not support troops"),
        ("who in the Coalition of the Willing opposes Troops", "who opposes troops among willing"),
        (
            "who opposes troops among Trinidad and Tobago and Bosnia and Herzegovina",
            "who opposes troops among TTO and BIH",
        ),
        ("who opposes troops among Serbia and Montenegro", "who opposes troops among SRB and MNE"),
        (
            "who opposes troops among Serbia and Montenegro as of 2004-01-01",
            "who opposes troops among CSXX as of 2004-01-01",
        ),
        ("who opposes troops among Sudan and South Korea", "who opposes troops among SDN and KOR"),
        ("who opposes troops among Guinea and Equatorial Guinea", "who opposes troops among GIN and GNQ"),
        ("who opposes troops among Guinea, Equatorial Guinea and Chad", "who opposes troops among GIN, GNQ and TCD"),
        ("who opposes troops among the paris summit on Ukraine", "who opposes troops among those attending summit"),
        ("where does the United States stand on aid", "where does USA stand on aid"),
        ("where does Yugoslavia stand on aid as of 1 January 1975?", "where does YUCS stand on aid as of 1975-01-01"),
        ("where does the UK stand on “Aid and trade”?", "where does GBR stand on aid-and-trade"),
        ("what divides nato", "what divides NATO"),
    ];
    for (text, expected) in cases {
        reads(&dossier, text, expected);
    }
}

#[test]
fn a_lens_asks_with_the_names_of_its_day() {
    let dossier = dossier();
    let asked = |year| {
        dossier.on(day(year, 1, 1)).ask("where does Yugoslavia stand on aid").map(|answer| answer.query().to_string())
    };
    assert_eq!(asked(1975).unwrap(), "where does YUCS stand on aid");
    assert_eq!(asked(1995).unwrap(), "where does CSXX stand on aid");
    assert!(asked(2025).is_err());
}

#[test]
fn ids_may_look_like_words_of_the_language() {
    let dossier = Dossier::builder()
        .as_of(day(2025, 3, 26))
        .item(Item::new("among", "Amid"))
        .item(Item::new("and", "Plus"))
        .item(Item::new("opposes", "Opposition"))
        .item(Item::new("Aid", "Great aid"))
        .item(Item::new("aid", "Small aid"))
        .build()
        .unwrap();
    let cases = [
        ("who opposes \"among\" among EU", "who opposes \"among\" among EU"),
        ("who opposes amid among EU", "who opposes \"among\" among EU"),
        ("who opposes plus", "who opposes \"and\""),
        ("who opposes opposition", "who opposes \"opposes\""),
        ("who opposes Aid", "who opposes Aid"),
        ("who opposes aid", "who opposes aid"),
        ("where does AND stand on aid", "where does AND stand on aid"),
    ];
    for (text, expected) in cases {
        reads(&dossier, text, expected);
    }
    let error = dossier.parse("who opposes AID").unwrap_err();
    assert_eq!(error.faults()[0].kind(), FaultKind::AmbiguousName);
    assert_eq!(error.faults()[0].help(), ["the agenda item `Aid` (Great aid)", "the agenda item `aid` (Small aid)"]);
}

#[test]
fn what_is_wrong_with_names_is_said_where_they_stand() {
    let dossier = dossier();
    let error = dossier.parse("who in the Uropean Union opposes trops?").unwrap_err();
    assert_eq!(
        error.to_string(),
        "no bloc, meeting or nation is called `Uropean Union`\n  \
           who in the Uropean Union opposes trops?\n  \
           \u{20}          ^^^^^^^^^^^^^\n  \
           did you mean `EU` or `AU`?\n\
         no agenda item is called `trops`\n  \
           who in the Uropean Union opposes trops?\n  \
           \u{20}                                ^^^^^\n  \
           did you mean `troops`?"
    );
    let error = dossier.parse("where does Congo stand on the EU").unwrap_err();
    assert_eq!(
        error.to_string(),
        "`Congo` means several things; say which by its id\n  \
           where does Congo stand on the EU\n  \
           \u{20}          ^^^^^\n  \
           the nation `COD` (Democratic Republic of the Congo)\n  \
           the nation `COG` (Republic of the Congo)\n\
         `EU` is a bloc, and this needs an agenda item\n  \
           where does Congo stand on the EU\n  \
           \u{20}                             ^^"
    );
    let error = dossier.parse("what has the Kremlin said on aid?").unwrap_err();
    assert_eq!(
        error.to_string(),
        "no nation or bloc is called `Kremlin`\n  \
           what has the Kremlin said on aid?\n  \
           \u{20}            ^^^^^^^\n  \
           it may stand for the government of `RUS` (Russia): if that is meant, say so"
    );
}

/// Where the only fault of a sentence stands, what it is, and what helps.
#[track_caller]
fn only_fault(dossier: &Dossier, text: &str) -> (String, String, Vec<String>) {
    let error = dossier.parse(text).unwrap_err();
    let [fault] = error.faults() else { panic!("{error}") };
    let (start, end) = fault.span().unwrap_or_else(|| panic!("{error}"));
    (text[start..end].to_owned(), fault.message().to_owned(), fault.help().to_vec())
}

#[test]
fn what_cannot_stand_where_it_does_is_shown() {
    let dossier = dossier();
    let (place, message, help) = only_fault(&dossier, "who supports troops among the EU, France");
    assert_eq!((place.as_str(), message.as_str()), ("the EU", "`EU` is a bloc, and this needs a nation"));
    assert!(help[0].contains("`is in EU or is in NATO`"), "{help:?}");
    let (place, message, _) = only_fault(&dossier, "how does France split on aid");
    assert_eq!((place.as_str(), message.as_str()), ("France", "`FRA` is a nation, and this needs a bloc"));
    let (place, message, help) = only_fault(&dossier, "what divides the EU, outside France as of 2025");
    assert_eq!((place.as_str(), message.as_str()), ("outside France", "`outside` says nothing here"));
    assert!(!help[0].contains("`who …`"), "not in every question that begins with who: {help:?}");
    let (place, message, _) = only_fault(&dossier, "who in France breaks with the EU on aid");
    assert_eq!((place.as_str(), message.as_str()), ("in France", "`among` says nothing here"));
    let (place, _, help) = only_fault(&dossier, "who is in the EU or NATO and opposes troops");
    assert_eq!(place, "NATO");
    assert!(help[0].contains("`is in EU or is in NATO`") && help[0].contains("in both"), "{help:?}");
}

#[test]
fn what_is_nearly_a_question_is_put_right() {
    let helps = |dossier: &Dossier, text: &str, line: &str| {
        let error = dossier.parse(text).unwrap_err();
        assert!(error.faults().iter().any(|fault| fault.help().iter().any(|help| help == line)), "{error}");
    };
    let dossier = dossier();
    helps(&dossier, "who supprots troops", "did you mean `supports`?");
    let where_stands = "where somebody stands is asked so: `where does PARTY stand on ITEM`";
    helps(&dossier, "what is France's position on aid", where_stands);
    helps(&dossier, "what is France’s line on aid", where_stands);
    let behind = "say it right behind the item: `who supports troops at least strong among EU`";
    helps(&dossier, "who supports aid among the EU conditionally", behind);
    helps(&dossier, "who supports aid as of 2025 strongly", behind);
    let named = world().item(Item::new("on", "On")).build().unwrap();
    helps(&named, "who opposes on", "if the name is meant, write it in quotes: `\"on\"`");
    let error = dossier.parse("who opposes on").unwrap_err().to_string();
    assert!(!error.contains("in quotes"), "{error}");
    reads(&named, "who opposes \"on\"", "who opposes \"on\"");
}

#[test]
fn a_closed_world_knows_its_own_names_only() {
    let closed = world().atlas(false).nation(Nation::new("FRA", "France")).build().unwrap();
    reads(&closed, "where does France stand on aid", "where does FRA stand on aid");
    let error = closed.parse("where does Italy stand on aid").unwrap_err();
    assert_eq!(error.faults()[0].message(), "no nation or bloc is called `Italy`");
    assert!(closed.parse("what divides EU").is_err());
}

#[test]
fn english_and_the_builders_give_one_tree() {
    let dossier = dossier();
    let built = Query::who(Oppose).on("troops").among("EU");
    assert_eq!(dossier.parse("Who in the EU opposes Troops?").as_ref(), Ok(&built));
    assert_eq!(Query::who(Oppose).on("Troops").among("European Union").bind(&dossier).unwrap().query(), &built);
}

#[test]
fn one_id_may_be_a_bloc_and_a_meeting() {
    let both = world().bloc(Bloc::new("summit", "Summiteers")).build().unwrap();
    // Whoever attends can be said in other words, so that the id alone is the bloc.
    reads(&both, "who opposes aid among summit", "who opposes aid among summit");
    reads(&both, "who opposes aid among those attending summit", "who opposes aid among those attending summit");
    let query = Query::who(Oppose).on("aid").among("summit");
    assert_eq!(query.bind(&both).unwrap().query(), &query);
    let error = both.parse("who opposes aid among the SUMMIT").unwrap_err();
    assert_eq!(error.faults()[0].kind(), FaultKind::AmbiguousName);
}

/// Words of the language, of names, and neither.
const PIECES: [&str; 40] = [
    "who",
    "opposes",
    "supports",
    "in",
    "the",
    "EU",
    "troops",
    "among",
    "friends",
    "and",
    "or",
    "but",
    "not",
    "aid",
    "trade",
    "where",
    "does",
    "France",
    "stand",
    "on",
    "as",
    "of",
    "2025-01-01",
    "Congo",
    "Trinidad",
    "Tobago",
    "is",
    "has",
    "a",
    "line",
    "\"Aid and trade\"",
    ",",
    "summit",
    "outside",
    "pays",
    "(",
    ")",
    "what",
    "since",
    "Kremlin",
];

proptest::proptest! {
    #[test]
    fn whatever_is_read_prints_binds_and_is_read_again(
        pieces in proptest::collection::vec(proptest::sample::select(&PIECES[..]), 1..12)
    ) {
        let dossier = dossier();
        for begin in ["", "who opposes ", "who in ", "where does France stand on "] {
            let text = format!("{begin}{}", pieces.join(" "));
            let Ok(query) = dossier.parse(&text) else { continue };
            proptest::prop_assert_eq!(dossier.parse(&query.to_string()), Ok(query.clone()), "{}", text);
            proptest::prop_assert_eq!(query.to_string().parse::<Query>(), Ok(query.clone()), "{}", text);
            let bound = query.bind(&dossier).unwrap();
            proptest::prop_assert_eq!(bound.query(), &query, "{}", text);
        }
    }
}
