//! The language of questions: what is read, and as what it prints.

use demarche::Position::{Acquiesce, Neutral, NotStated, Oppose, Support, Undecided, Withdrawn};
use demarche::{Clause, FaultKind, GroupName, Query, Strength, Topic, Verb, day};

#[track_caller]
fn read(text: &str) -> Query {
    text.parse().unwrap_or_else(|error| panic!("{error}"))
}

/// Each of some sentences means the same as the first, which is canonical.
#[track_caller]
fn same(canonical: &str, variants: &[&str]) {
    let query = read(canonical);
    assert_eq!(query.to_string(), canonical);
    for variant in variants {
        assert_eq!(read(variant).to_string(), canonical, "{variant}");
    }
}

#[test]
fn positions_have_many_verbs() {
    let who = |verbs: &[&str], canonical: &str| {
        let variants: Vec<_> = verbs.iter().map(|verb| format!("who {verb} troops")).collect();
        same(canonical, &variants.iter().map(String::as_str).collect::<Vec<_>>());
    };
    who(
        &[
            "support",
            "backs",
            "back",
            "favours",
            "favors",
            "endorses",
            "approves of",
            "is for",
            "are for",
            "is in favour of",
        ],
        "who supports troops",
    );
    who(&["is in favor of", "is supportive of", "SUPPORTS", "Supports the"], "who supports troops");
    who(
        &["oppose", "is against", "are against", "rejects", "resists", "objects to", "disapproves of", "is opposed to"],
        "who opposes troops",
    );
    who(&["acquiesce in", "stands aside on"], "who acquiesces in troops");
    who(
        &["would accept", "goes along with", "can live with", "tolerates", "will not block", "won’t block"],
        "who supports or acquiesces in troops",
    );
    who(&["backs or stands aside on", "acquiesces in or backs"], "who supports or acquiesces in troops");
    who(&["are neutral on", "stays neutral on", "takes no side on", "is neutral about"], "who is neutral on troops");
    who(
        &["sits on the fence on", "is on the fence about", "is neutral or undecided on"],
        "who is neutral on or is undecided on troops",
    );
    who(&["has mixed views on", "is mixed about"], "who is mixed on troops");
    who(&["is split on", "are divided over"], "who is divided on troops");
    who(&["has not decided on", "hasn't made up its mind on", "has yet to decide on"], "who is undecided on troops");
    who(
        &[
            "hasn't stated a position on",
            "has not taken a position on",
            "hasn’t said where it stands on",
            "has said nothing on",
        ],
        "who has not stated a position on troops",
    );
    who(
        &["have withdrawn their position on", "has taken back its position on"],
        "who has withdrawn its position on troops",
    );
    who(
        &["has no line on", "does not have a line on", "has no known position on", "are unknown on"],
        "who is unknown on troops",
    );
    who(&["has a position on", "have a line on", "is not unknown on"], "who has a line on troops");
}

#[test]
fn what_was_so_is_asked_as_of_a_day() {
    same(
        "who opposes troops as of 2022-03-02",
        &["who opposed troops on 2 March 2022", "who was against troops as of 2022-03-02"],
    );
    same(
        "who supports or acquiesces in troops",
        &["who supported or acquiesced in troops", "who went along with troops"],
    );
    same(
        "who is neutral on troops",
        &["who stayed neutral on troops", "who took no side on troops", "who were neutral on troops"],
    );
    same(
        "who does not oppose troops",
        &["who did not oppose troops", "who didn’t oppose troops", "who wasn't against troops"],
    );
    same("who supports aid and opposes troops", &["which nations supported aid but opposed troops"]);
    same(
        "since when does ITA oppose troops",
        &["since when did ITA oppose troops", "since when was ITA against troops"],
    );
    same("what does ITA oppose", &["what did ITA oppose"]);
    same("where does ITA stand on troops", &["where did ITA stand on troops", "where was ITA on troops"]);
    same("how does EU split on troops", &["how did the EU split on troops"]);
    same("on what do FRA and ITA disagree", &["on what did FRA and ITA disagree"]);
}

#[test]
fn what_is_denied_stays_denied() {
    same(
        "who does not oppose troops",
        &["who doesn't oppose troops", "who do not oppose troops", "who is not against troops"],
    );
    same("who is not neutral on troops", &["who aren't neutral on troops"]);
    same("who has not withdrawn its position on troops", &["who hasn't withdrawn its position on troops"]);
    same(
        "who neither supports nor opposes troops",
        &[
            "who is neither for nor against troops",
            "who does not support or oppose troops",
            "who neither is for nor opposes troops",
        ],
    );
    same(
        "who does not support troops and does not oppose missiles",
        &["who neither supports troops nor opposes missiles"],
    );
    same("who is not in EU", &["who isn't in the EU", "who is outside the EU", "who does not belong to the EU"]);
    same("who does not attend summit", &["who is not at the summit", "who doesn't attend the summit"]);
    same("who not (has not stated a position on troops)", &[]);
    same("who not (does not oppose troops)", &[]);
    assert_eq!(read("who is not unknown on aid"), Query::whoever(Clause::has_line("aid")));
}

#[test]
fn how_it_is_held_is_said_before_or_behind() {
    same(
        "who opposes troops at least strong",
        &[
            "who strongly opposes troops",
            "who is strongly against troops",
            "who firmly opposes troops",
            "who opposes troops strongly",
        ],
    );
    same("who opposes troops at least absolute", &["who absolutely rejects troops"]);
    same("who opposes troops", &["who unconditionally opposes troops", "who opposes troops without conditions"]);
    same(
        "who opposes troops conditionally",
        &["who conditionally opposes troops", "who opposes troops under conditions"],
    );
    same(
        "who opposes troops conditionally or not",
        &["who opposes troops whether conditionally or not", "who opposes troops with or without conditions"],
    );
    same(
        "who supports troops at least weak conditionally or not including bloc lines",
        &["who supports troops including bloc lines at least weak conditionally or not"],
    );
    same(
        "who opposes troops at least strong including bloc lines among EU",
        &[
            "who in the EU strongly opposes troops, including bloc lines",
            "who opposes troops strongly in the EU including the lines of blocs",
        ],
    );
    same("who supports troops conditionally or not (has a line on aid and is in EU)", &[]);
    same("who supports troops conditionally or not or is in EU", &[]);
}

#[test]
fn clauses_join() {
    same(
        "who supports missiles and opposes troops",
        &[
            "who supports missiles but opposes troops",
            "who supports missiles, and opposes troops",
            "who supports missiles and who opposes troops",
            "who supports missiles but also opposes troops",
        ],
    );
    same(
        "who supports missiles and supports troops",
        &["who supports missiles and troops", "who backs missiles as well as troops"],
    );
    same(
        "who supports missiles and does not support troops",
        &[
            "who supports missiles but not troops",
            "who supports missiles and not troops",
            "who supports missiles, but not troops",
        ],
    );
    same("who supports a1 or supports b or supports c", &["who supports a1, b or c", "who supports a1, b, or c"]);
    same("who supports a1 and supports b and opposes c", &["who supports a1 and b and opposes c"]);
    same("who (supports a1 or supports b) and opposes c", &["who supports a1 or b and opposes c"]);
    same("who supports a1 and supports b or opposes c", &["who (supports a1 and supports b) or opposes c"]);
    same("who (supports a1 or supports b) and (supports c or supports d)", &[]);
    same("who not (supports a1 or is in EU)", &[]);
    same("who is among FRA, DEU and ITA and opposes troops", &["who is among FRA, DEU, and ITA and opposes troops"]);
    assert_eq!(
        read("who supports a1 and b and is in EU"),
        Query::whoever(Clause::holds(Support, "a1") & Clause::holds(Support, "b") & Clause::within("EU"))
    );
    assert_eq!(
        read("who would accept a1 but not b"),
        Query::whoever({
            let accepts = Verb::from(Support | Acquiesce);
            accepts.on("a1") & !accepts.on("b")
        })
    );
}

#[test]
fn other_forms_have_variants() {
    same(
        "where does ITA stand on troops",
        &[
            "how does ITA stand on troops",
            "where is ITA on troops?",
            "what is the position of ITA on troops",
            "What's the line of ITA on troops",
            "where does ITA stand about the troops",
        ],
    );
    same("where does ITA stand on anything under troops", &["where does ITA stand under troops"]);
    same(
        "where does everyone stand on troops",
        &["who stands where on troops", "where do all nations stand on troops", "how does everybody stand on troops"],
    );
    same("what does FRA oppose", &["what is FRA against", "what is FRA opposed to?", "what does FRA reject"]);
    same("what does FRA oppose under aid", &["what has FRA rejected under aid"]);
    same("what is FRA neutral on", &["what does FRA stay neutral on"]);
    same("what does FRA support or be neutral on", &[]);
    same(
        "since when does FRA oppose troops",
        &["since when has FRA opposed troops", "since when is FRA against troops"],
    );
    same("since when is FRA neutral on troops", &["how long has FRA been neutral on troops"]);
    same("since when has FRA not stated a position on troops", &[]);
    same(
        "according to whom does FRA oppose troops",
        &["according to who is FRA against troops", "who says that FRA opposes troops"],
    );
    same("what has FRA said on troops", &["what has FRA said about troops", "what does FRA say on troops"]);
    same("how does EU split on troops", &["how is the EU split on troops", "how does the EU divide on troops"]);
    same("who breaks with EU on troops", &["who breaks ranks with the EU on troops"]);
    same("what divides EU", &["what splits the EU?", "on what is the EU divided"]);
    same("can EU still agree on troops", &["can the EU agree on troops?", "could the EU still be unanimous on troops"]);
    same(
        "on what do FRA and DEU agree",
        &["what do FRA and DEU agree on", "on what does FRA agree with DEU", "where do FRA and DEU agree"],
    );
    same("on what do FRA and DEU disagree", &["what does FRA disagree with DEU about?"]);
    same("who agrees with FRA on troops", &["who sides with FRA on troops"]);
    same(
        "who changed position on troops since 2025-03-01",
        &[
            "who has changed its position on troops since March 2025",
            "who changed their minds about troops since 1 March 2025",
            "who changed position since 2025-03 on troops",
        ],
    );
    same("what changed since 2025-01-01", &["what has changed since 2025"]);
    same("what changed on anything under aid since 2025-01-01", &["what changed since 1 January 2025 under aid"]);
    same(
        "what did we learn since 2025-03-01",
        &["what have we learned since 2025-03-01", "what was learnt since 2025-03-01"],
    );
    same(
        "what conditions are set on troops",
        &["which conditions are attached to troops", "what are the conditions on troops"],
    );
    same("what depends on USA", &["what hangs on the USA"]);
    same(
        "who pledged what on aid",
        &["who has promised what for aid", "what was pledged for aid", "what has been promised on aid"],
    );
    same("who attends summit", &["who is attending the summit", "who is at the summit", "Who's at the summit?"]);
    same("what is most sensitive at summit", &["what's the most sensitive at the summit"]);
    same("what rests on leaks", &["what rests on leaked statements", "what relies on a leak"]);
    same("what rests on unnamed voices", &["what rests on anonymous sources", "what rests on unnamed"]);
    same("what rests on one source", &["what rests on a single source"]);
    same("what is hedged", &["What's hedged?!"]);
    same("what is claimed by one side only", &["what is claimed by only one side"]);
    same(
        "who is in EU",
        &["who belongs to the EU", "who is a member of the EU", "which nations are members of the EU"],
    );
}

#[test]
fn a_question_is_narrowed_and_seen() {
    same(
        "who opposes troops among EU",
        &[
            "who in the EU opposes troops",
            "Who of the EU is against troops?",
            "which EU members oppose troops",
            "which members of the EU oppose troops",
            "who opposes troops in the EU",
            "which nations in the EU oppose troops",
        ],
    );
    same(
        "who opposes troops among NATO outside EU",
        &[
            "who in NATO outside the EU opposes troops",
            "who opposes troops among NATO but not in the EU",
            "who opposes troops among NATO and outside of the EU",
            "who opposes troops among NATO excluding the EU",
        ],
    );
    same(
        "who opposes troops among FRA, DEU and ITA outside those attending summit",
        &["who among FRA, DEU, and ITA opposes troops except the attendees of the summit"],
    );
    same(
        "who opposes troops as of 2025-03-27",
        &[
            "who opposes troops on 27 March 2025",
            "who opposes troops, as of March 27, 2025",
            "who opposes troops as of the 27th of March 2025?",
            "who opposes troops as at 27 mar 2025",
        ],
    );
    same(
        "who opposes troops as of 2025-02-28",
        &["who opposes troops as of February 2025", "who opposes troops as of 2025-02"],
    );
    same(
        "who opposes troops as of 2024-12-31 known by 2025-03-31",
        &["who opposes troops known by March of 2025, as of 2024"],
    );
    same(
        "who opposes troops on the record as asserted as stated",
        &["who opposes troops as stated in their own words and as asserted"],
    );
}

#[test]
fn names_are_bare_or_in_quotes() {
    same(
        "who opposes \"peacekeeping troops\"",
        &["who opposes “peacekeeping troops”", "who opposes «peacekeeping troops»"],
    );
    same("who opposes \"say \\\"no\\\" \\\\ (or, not)\"", &[]);
    same("who opposes \"among\" among \"outside\"", &[]);
    same("where does CAN stand on \"CAN\"", &[]);
    same("who opposes A/RES/ES-11/1 among AND, NOR and ARE", &["who opposes A/RES/ES-11/1 among AND and NOR, and ARE"]);
    assert_eq!(read("who opposes \"\""), Query::who(Oppose).on(""), "that nothing is called so, a dossier says");
}

#[test]
fn trees_are_what_they_say() {
    assert_eq!(
        read("who in the EU strongly opposes anything under troops, as of 26 March 2025?"),
        Query::who(Oppose).at_least(Strength::Strong).under("troops").among("EU").as_of(day(2025, 3, 26))
    );
    assert_eq!(read("what is FRA for or against"), Query::what("FRA", Support | Oppose));
    assert_eq!(read("who is neutral on or is undecided on aid"), Query::who(Neutral | Undecided).on("aid"));
    assert_eq!(read("since when has FRA withdrawn its position on aid"), Query::since_when("FRA", Withdrawn, "aid"));
    assert_eq!(
        read("according to whom has FRA not stated a position on aid"),
        Query::according_to_whom("FRA", NotStated, "aid")
    );
    assert_eq!(
        read("who changed position since 2025 on the record"),
        Query::position_changes_since(day(2025, 1, 1), None).on_record()
    );
    assert_eq!(
        read("what did we learn on anything under aid since 2025-03"),
        Query::learned_since(day(2025, 3, 1), Topic::under("aid"))
    );
    assert_eq!(read("who is among those attending summit"), Query::whoever(Clause::In(GroupName::attending("summit"))));
}

#[track_caller]
fn refused(text: &str, kinds: &[FaultKind], message: &str) {
    let error = text.parse::<Query>().unwrap_err();
    assert_eq!(error.faults().iter().map(demarche::Fault::kind).collect::<Vec<_>>(), kinds, "{text}");
    assert_eq!(error.to_string(), message, "{text}");
}

/// A sentence is refused because it may mean several things, and these are they.
#[track_caller]
fn ambiguous(text: &str, meanings: &[&str]) {
    let error = text.parse::<Query>().unwrap_err();
    let [fault] = error.faults() else { panic!("{error}") };
    assert_eq!(fault.kind(), FaultKind::AmbiguousPhrase, "{error}");
    let canonical: Vec<_> = fault.help().iter().map(|line| line.strip_prefix("- ").unwrap()).collect();
    assert_eq!(canonical, meanings, "{text}");
    for meaning in canonical {
        same(meaning, &[]);
    }
}

#[test]
fn how_far_a_denial_reaches_is_not_guessed() {
    ambiguous(
        "who doesn't oppose troops or back troops",
        &["who does not oppose troops and does not support troops", "who does not oppose troops or supports troops"],
    );
    ambiguous(
        "who do not oppose troops and strongly back aid, and are in EU",
        &[
            "who does not oppose troops or does not support aid at least strong",
            "who does not oppose troops and supports aid at least strong",
        ],
    );
    ambiguous(
        "who does not attend summit or belong to EU",
        &["who does not attend summit and is not in EU", "who does not attend summit or is in EU"],
    );
    ambiguous(
        "who is in NATO or does not oppose troops or have a line on aid",
        &["who does not oppose troops and is unknown on aid", "who does not oppose troops or has a line on aid"],
    );
    same("who does not oppose troops or supports aid", &["who don't oppose troops or who back aid"]);
    same("who does not oppose troops and is in EU", &["who do not oppose troops and are in EU"]);
    same("who does not oppose troops or does not support aid", &["who do not oppose troops or do not back aid"]);
    same("who opposes troops or supports aid", &["who oppose troops or back aid"]);
}

#[test]
fn what_is_denied_of_several_items_is_not_guessed() {
    for joint in ["or", "and"] {
        ambiguous(
            &format!("who does not support troops {joint} aid"),
            &[
                "who does not support troops and does not support aid",
                "who does not support troops or does not support aid",
            ],
        );
        ambiguous(
            &format!("who hasn't withdrawn its position on troops {joint} aid"),
            &[
                "who has not withdrawn its position on troops and has not withdrawn its position on aid",
                "who has not withdrawn its position on troops or has not withdrawn its position on aid",
            ],
        );
        for silent in ["hasn't stated a position on", "has said nothing on", "has yet to state a position on"] {
            ambiguous(
                &format!("who {silent} troops {joint} aid"),
                &[
                    "who has not stated a position on troops and has not stated a position on aid",
                    "who has not stated a position on troops or has not stated a position on aid",
                ],
            );
        }
        for unknown in ["has no line on", "is unknown on", "does not have a line on"] {
            ambiguous(
                &format!("who {unknown} troops {joint} aid"),
                &["who is unknown on troops and is unknown on aid", "who is unknown on troops or is unknown on aid"],
            );
        }
        ambiguous(
            &format!("who is neither for nor against troops {joint} aid"),
            &[
                "who neither supports nor opposes troops and neither supports nor opposes aid",
                "who neither supports nor opposes troops or neither supports nor opposes aid",
            ],
        );
        ambiguous(
            &format!("who won't block troops {joint} aid"),
            &[
                "who supports or acquiesces in troops and supports or acquiesces in aid",
                "who supports or acquiesces in troops or supports or acquiesces in aid",
            ],
        );
    }
    ambiguous(
        "who supports a1 but not b and c",
        &[
            "who supports a1 and does not support b and does not support c",
            "who supports a1 and (does not support b or does not support c)",
            "who supports a1 and does not support b and supports c",
        ],
    );
    ambiguous(
        "who supports a1 and not b or c",
        &[
            "who supports a1 and does not support b and does not support c",
            "who supports a1 and (does not support b or does not support c)",
            "who supports a1 and does not support b or supports c",
        ],
    );
    same(
        "who supports a1 and supports b and does not support c and does not support d",
        &["who supports a1, b but not c and not d", "who supports a1 and b, but not c, and not d"],
    );
    same("who supports a1 and does not support b or opposes c", &["who support a1 but not b or oppose c"]);
}

#[test]
fn an_adverb_of_several_verbs_is_not_guessed() {
    ambiguous(
        "who strongly supports or opposes troops",
        &["who supports or opposes troops at least strong", "who supports troops at least strong or opposes troops"],
    );
    ambiguous(
        "who conditionally supports or opposes troops including bloc lines",
        &[
            "who supports or opposes troops conditionally including bloc lines",
            "who supports troops conditionally including bloc lines or opposes troops including bloc lines",
        ],
    );
    ambiguous(
        "who is strongly against or for troops",
        &["who supports or opposes troops at least strong", "who opposes troops at least strong or supports troops"],
    );
    ambiguous(
        "who does not strongly support or oppose troops",
        &[
            "who neither supports nor opposes troops at least strong",
            "who does not support troops at least strong and does not oppose troops",
        ],
    );
    same("who supports or opposes troops at least strong", &["who supports or opposes troops strongly"]);
}

#[test]
fn what_nests_too_deep_is_said_once() {
    let error = format!("who {}is in EU{}", "(".repeat(40), ")".repeat(40)).parse::<Query>().unwrap_err();
    assert_eq!(error.faults().len(), 1, "{error}");
}

#[test]
fn every_form_is_among_those_that_are_shown() {
    let error = "please".parse::<Query>().unwrap_err();
    let known: Vec<_> = error.faults()[0].help().iter().filter_map(|line| line.strip_prefix("- ")).collect();
    let (item, day) = ("troops", day(2025, 3, 1));
    let forms = [
        Query::who(Oppose).on(item),
        Query::whoever(Clause::has_line(item)),
        Query::whoever(Clause::is_unknown(item)),
        Query::members("EU"),
        Query::attending("summit"),
        Query::line("FRA", item),
        Query::map(item),
        Query::what("FRA", Oppose),
        Query::what("FRA", Neutral),
        Query::since_when("FRA", Oppose, item),
        Query::according_to_whom("FRA", Oppose, item),
        Query::said("FRA", item),
        Query::split("EU", item),
        Query::breaks("EU", item),
        Query::divides("EU"),
        Query::can_agree("EU", item),
        Query::agree("FRA", "DEU"),
        Query::disagree("FRA", "DEU"),
        Query::agrees_with("FRA", item),
        Query::disagrees_with("FRA", item),
        Query::changes_since(day, None),
        Query::position_changes_since(day, Topic::on(item)),
        Query::learned_since(day, None),
        Query::conditions_on(item),
        Query::depends_on("FRA"),
        Query::pledged(item),
        Query::most_sensitive("summit"),
        Query::rests_on(demarche::Footing::Leaks),
        Query::hedged(),
        Query::one_sided(),
    ];
    for form in forms {
        let text = form.to_string();
        // Capitals stand for names; a bar parts words, and the words of one choice may be several.
        let fits = |known: &&str| {
            let same = |(own, word): (&str, &str)| {
                own.contains('…') || own.chars().all(char::is_uppercase) || own.split('|').any(|own| own == word)
            };
            let known = known.replace("acquiesces in|is neutral on|…", "").replace("|unnamed voices|one source", "");
            let (known, text): (Vec<_>, Vec<_>) = (known.split_whitespace().collect(), text.split(' ').collect());
            known.len() <= text.len() && known.into_iter().zip(text).all(same)
        };
        assert!(known.iter().any(fits), "{text}");
    }
}

const WHO_FORMS: &str = "
  - who supports|opposes|acquiesces in|is neutral on|… ITEM
  - who has a line on ITEM
  - who is unknown on ITEM
  - who is in BLOC
  - who attends MEETING
  - who breaks with BLOC on ITEM
  - who agrees|disagrees with PARTY on ITEM
  - who changed position on ITEM since DATE
  - who pledged what on ITEM";

#[test]
fn what_is_no_question_says_why() {
    use FaultKind::{AmbiguousPhrase, NotADay, NotUnderstood, OutOfPlace, Repeated, TooDeep, TooLong, UnknownName};
    refused(
        "who likes troops",
        &[NotUnderstood],
        &format!(
            "`likes` is not understood: expected a verb\n  who likes troops\n      ^^^^^\n  understood: `who`{WHO_FORMS}"
        ),
    );
    refused(
        "who voted against troops",
        &[NotUnderstood],
        &format!(
            "`voted` is not understood: expected a verb\n  who voted against troops\n      ^^^^^\n  understood: `who`\n  \
             votes are read as positions: ask who `supports`, `opposes` or `is neutral on` what was voted on{WHO_FORMS}"
        ),
    );
    refused(
        "who opposes",
        &[NotUnderstood],
        "an item is missing\n  who opposes\n             ^\n  understood: `who opposes`\n  \
         - who supports|opposes|acquiesces in|is neutral on|… ITEM",
    );
    refused(
        "where does ITA stand?",
        &[NotUnderstood],
        "`on` and an item is missing\n  where does ITA stand?\n                      ^\n  understood: `where does ITA stand`\n  \
         - where does PARTY stand on ITEM\n  - where does everyone stand on ITEM",
    );
    refused(
        "who opposes peacekeeping troops in the EU",
        &[UnknownName],
        "no agenda item is called `peacekeeping troops`\n  who opposes peacekeeping troops in the EU\n  \
        \u{20}           ^^^^^^^^^^^^^^^^^^^\n  `peacekeeping` is one, but not with what follows; \
         a name of several words may be written in quotes",
    );
    refused(
        "who accepts troops",
        &[AmbiguousPhrase],
        "`accepts` may mean several things\n  who accepts troops\n      ^^^^^^^\n  - acquiesces in\n  \
         - supports or acquiesces in (`would accept`)",
    );
    refused(
        "who opposes a1 b among EU EEA as of today known by 2025-02-30",
        &[UnknownName, UnknownName, NotADay, NotADay],
        "no agenda item is called `a1 b`
  who opposes a1 b among EU EEA as of today known by 2025-02-30
              ^^^^
  `a1` is one, but not with what follows; a name of several words may be written in quotes
no bloc, meeting or nation is called `EU EEA`
  who opposes a1 b among EU EEA as of today known by 2025-02-30
                         ^^^^^^
  `EU` is one, but not with what follows; a name of several words may be written in quotes
`today` is no date: no question reads a clock
  who opposes a1 b among EU EEA as of today known by 2025-02-30
                                      ^^^^^
  write the day, like `2025-03-27`
`2025-02-30` is not a day: 2025-02 has 28 days
  who opposes a1 b among EU EEA as of today known by 2025-02-30
                                                     ^^^^^^^^^^",
    );
    refused(
        "who opposes troops as of [2025-03-25..2025-03-26]",
        &[NotADay],
        "`[2025-03-25..2025-03-26]` is a window of days: write one day, a month or a year\n  \
         who opposes troops as of [2025-03-25..2025-03-26]\n  \
        \u{20}                        ^^^^^^^^^^^^^^^^^^^^^^^^",
    );
    refused(
        "who opposes troops as of 27/3/2025",
        &[NotADay],
        "`27/3/2025` is not a date: write it like `2025-03-27`\n  who opposes troops as of 27/3/2025\n  \
        \u{20}                        ^^^^^^^^^",
    );
    refused(
        "who opposes troops as of 31 April 2025, as of 2024",
        &[NotADay, Repeated],
        "`2025-04-31` is not a day: 2025-04 has 30 days\n  who opposes troops as of 31 April 2025, as of 2024\n  \
        \u{20}                        ^^^^^^^^^^^^^\n\
         `as of 2024` says again what has been said\n  who opposes troops as of 31 April 2025, as of 2024\n  \
        \u{20}                                       ^^^^^^^^^^\n  say it once",
    );
    refused(
        "who supports a1 and opposes b in the EU with bloc lines",
        &[OutOfPlace],
        "it is not clear to which verb `with bloc lines` belongs\n  who supports a1 and opposes b in the EU with bloc lines\n  \
        \u{20}                                       ^^^^^^^^^^^^^^^\n  \
         write it behind what the verb is about; not every question has such a verb",
    );
    refused(
        "who opposes \"troops",
        &[NotUnderstood],
        "a quote is not closed\n  who opposes \"troops\n              ^^^^^^^\n  understood: `who opposes`\n  \
         - who supports|opposes|acquiesces in|is neutral on|… ITEM",
    );
    refused(&"x".repeat(4097), &[TooLong], "the question is too long: 4097 bytes, of at most 4096");
    let deep = format!("who {}is in EU{}", "(".repeat(33), ")".repeat(33));
    assert_eq!(deep.parse::<Query>().unwrap_err().faults()[0].kind(), TooDeep);
}

/// What a terminal would obey is written out, and the caret stands where the eye sees the place.
#[test]
fn carets_stand_under_what_they_mean() {
    let lines = |text: &str| {
        let error = text.parse::<Query>().unwrap_err().to_string();
        error.lines().skip(1).take(2).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(lines("who opposes 欧州 x"), ["  who opposes 欧州 x", "              ^^^^^^"]);
    assert_eq!(
        lines("who in \"Cote\u{301}\" likes it"),
        ["  who in \"Cote\u{301}\" likes it", "                ^^^^^"]
    );
    assert_eq!(lines("who\n\tlikes\u{1b}[31m it"), ["  who  likes\\u{1b}[31m it", "       ^^^^^^^^^^^^^^^"]);
    assert_eq!(lines("who \u{202e}likes it"), ["  who \\u{202e}likes it", "      ^^^^^^^^^^^^^"]);
    let long = format!("who opposes {}troops likes", "\"a\" or opposes ".repeat(10));
    assert_eq!(
        lines(&long),
        [
            format!("  …{}troops likes", "\"a\" or opposes ".repeat(4)),
            format!("  {}^^^^^^^^^^^^", " ".repeat(1 + 4 * 15))
        ]
    );
}
