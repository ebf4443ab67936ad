//! Answers as a program reads them: the shape of each form of question. The values stand in the sample and in the article.

use demarche::{Ask, Clause, Footing, GroupName, Lens, Position, Query, Topic, Verb, day, samples};
use serde_json::{Map, Value, json};

const TROOPS: &str = "peacekeeping-troops";

/// The answer without what every answer has, which is looked at here.
#[track_caller]
fn check(lens: Lens<'_>, query: impl Into<Query>, scope: &Value, expected: Value) {
    let query = query.into();
    let answer = query.bind(lens.dossier()).unwrap().run(lens).unwrap();
    let Value::Object(mut shown) = serde_json::to_value(&answer).unwrap() else { panic!("no object") };
    let mut take = |key: &str| shown.remove(key).unwrap();
    assert_eq!(take("question"), json!(query.to_string()));
    assert_eq!(take("query"), serde_json::to_value(&query).unwrap());
    assert_eq!(take("as_of"), json!(lens.day()));
    assert_eq!(take("known_by"), json!(lens.knowledge()));
    assert_eq!(take("floors"), json!([]));
    assert_eq!(&take("scope"), scope);
    assert_eq!(Value::Object(shown), expected);
}

#[track_caller]
fn paris(query: impl Into<Query>, scope: &Value, expected: Value) {
    check(samples::paris().unwrap().now(), query, scope, expected);
}

/// What stands in one line of the article, with what is not as usual.
fn article(locator: &str, other: Value) -> Value {
    let mut usual = json!({
        "source": "article", "origin": "article", "locator": locator, "quote": null, "fragment": false, "speakers": [],
        "said": null, "attribution": "narrator", "act": null, "certainty": "asserted", "basis": "stated", "for": null,
    });
    merge(&mut usual, other);
    usual
}

fn merge(value: &mut Value, other: Value) {
    let (Value::Object(value), Value::Object(other)) = (value, other) else { panic!("no objects") };
    value.extend(other);
}

/// A definite line that the article tells of in its own words, on one line.
fn line(position: Position, locator: &str, other: Value) -> Value {
    let mut usual = json!({
        "line": "definite", "position": position, "positions": [position], "strength": null,
        "since": "[2025-03-25..2025-03-26]", "confirmed": "[2025-03-25..2025-03-26]", "voice": "source-wording",
        "how": "stated", "origins": 1, "evidence": [article(locator, json!({}))],
    });
    merge(&mut usual, other);
    usual
}

fn no_line() -> Value {
    json!({
        "line": "unknown", "position": null, "positions": [], "strength": null, "since": null, "confirmed": null,
        "voice": null, "how": null, "origins": 0, "evidence": [],
    })
}

fn with(head: Value, rest: Value) -> Value {
    let mut all = head;
    merge(&mut all, rest);
    all
}

fn called(id: &str, name: &str) -> Value {
    json!({"id": id, "name": name})
}

fn troops() -> Value {
    json!({"id": TROOPS, "title": "Deploying peacekeeping troops"})
}

fn eu() -> Value {
    called("EU", "European Union")
}

fn elysee() -> Value {
    json!([called("elysee", "Élysée Palace")])
}

fn members_of_the_eu() -> Value {
    json!({"count": 27, "possible": 0, "from": "members of the European Union on 2025-03-26, says the atlas"})
}

fn records(from: &str) -> Value {
    json!({"count": null, "possible": 0, "from": from})
}

fn party(name: &str) -> Value {
    json!({"count": 1, "possible": 0, "from": name})
}

fn silent_members() -> Value {
    json!([
        "AUT", "BEL", "BGR", "CYP", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "GRC", "HRV", "HUN", "IRL", "LTU", "LUX",
        "LVA", "MLT", "NLD", "PRT", "ROU", "SVK", "SVN", "SWE",
    ])
}

/// How the members of the EU stand on troops.
fn tally() -> Value {
    json!({
        "positions": [
            {"position": "support", "count": 1, "ids": ["FRA"]},
            {"position": "oppose", "count": 2, "ids": ["ITA", "POL"]},
        ],
        "conditional": [], "possible": [], "contested": [],
        "unknown": {"count": 24, "of": 27, "ids": silent_members()},
    })
}

/// What the EU says itself on troops, and what is said of it.
fn split() -> Value {
    json!({
        "bloc": eu(), "item": troops(), "line": no_line(), "remark": line(Position::Divided, "L19", json!({})),
        "dissociated": [], "aligned": [], "tally": tally(),
    })
}

#[test]
fn the_flagship_is_this_very_text() {
    let paris = samples::paris().unwrap();
    let query = Query::who(Position::Oppose).on(TROOPS).among("EU");
    let answer = query.bind(&paris).unwrap().run(paris.now()).unwrap();
    let expected = include_str!("../fixtures/answers/who_opposes_among_eu.json");
    assert_eq!(serde_json::to_string_pretty(&answer).unwrap(), expected.trim_end());
}

#[test]
fn each_kind_of_line_has_its_fields() {
    let world = crate::answers::world();
    let shown = |query: Query, lens: Lens<'_>| {
        let answer = query.bind(&world).unwrap().run(lens).unwrap();
        serde_json::to_value(&answer).unwrap()
    };
    let paper = |locator: &str, other| {
        let paper = json!({"source": "paper", "origin": "paper"});
        with(article(locator, paper), other)
    };
    let all = shown(Query::who(Position::Support).on("aid"), world.now());
    let needs = json!({"party": "RUS", "item": "truce", "position": "support"});
    let italy = json!({
        "id": "ITA", "name": "Italy", "item": "aid", "line": "definite", "position": "support",
        "positions": ["support"], "strength": null, "since": "2025-03-05", "confirmed": "2025-03-05",
        "voice": "source-wording", "how": "stated", "origins": 1,
        "evidence": [paper("p3", json!({"origin": "cable"}))],
        "conditions": [{"kind": "if", "text": "a truce holds", "needs": needs, "status": "unmet"}],
    });
    assert_eq!(all["conditional"], json!([italy]));
    let own = paper("p5", json!({"speakers": [called("moncloa", "Moncloa")], "attribution": "on-record"}));
    let heard = paper("p6", json!({"speakers": [called("diplomats", "diplomats")], "attribution": "collective"}));
    let side = |position: &str, voice: &str, evidence: &Value| {
        json!({
            "position": position, "strength": null, "voice": voice, "how": "stated", "origins": 1,
            "evidence": [evidence],
        })
    };
    let spain = json!({
        "id": "ESP", "name": "Spain", "item": "aid", "line": "contested", "position": null,
        "positions": ["support", "oppose"], "strength": null, "since": "2025-03-05", "confirmed": "2025-03-05",
        "voice": null, "how": "stated", "origins": 1, "evidence": [own, heard],
        "sides": [side("support", "own-words", &own), side("oppose", "according-to", &heard)],
    });
    assert_eq!(all["contested"], json!([spain]));
    assert_eq!(all["other"][0]["how"], json!("unsourced"));
    let verb = Verb::from(Position::Support).including_bloc_lines();
    let norway = &shown(Query::who(verb).on("aid").among("NOR"), world.now())["parties"][0];
    assert_eq!((&norway["how"], &norway["voice"]), (&json!("bloc-line"), &json!("source-wording")));
    assert_eq!((&norway["through"], &norway["since"]), (&json!([called("pact", "The Pact")]), &json!("2025-03-03")));
    let on_record = shown(Query::who(Position::Support).on("aid").among("ESP"), world.now().on_record());
    let hidden = json!([{"position": "oppose", "since": "2025-03-05", "hidden": "not-on-record"}]);
    assert_eq!(on_record["parties"][0]["overshadowed"], hidden);
}

#[test]
fn what_the_lens_hides_is_told() {
    let paris = samples::paris().unwrap();
    let lens = paris.now().known_by(day(2025, 3, 25)).stated();
    let query = Query::who(Position::Oppose).on(TROOPS).among("ITA");
    let answer = query.bind(&paris).unwrap().run(lens).unwrap();
    let shown = serde_json::to_value(&answer).unwrap();
    assert_eq!((&shown["known_by"], &shown["floors"]), (&json!("2025-03-25"), &json!(["stated"])));
    let unknown = json!({"count": 1, "of": 1, "ids": ["ITA"], "hidden": ["ITA"], "undated": 0});
    assert_eq!(shown["unknown"], unknown);
}

#[test]
fn members_and_attendance() {
    let coalition = GroupName::Named("coalition-of-the-willing".into());
    let nobody = json!({"count": 0, "possible": 0, "from": "members of the Coalition of the Willing on 2025-03-26, as the dossier defines it"});
    let unknown = json!({"count": 9, "of": 9, "ids": ["CAN", "FRA", "GBR", "ITA", "NOR", "POL", "RUS", "UKR", "USA"]});
    paris(
        Query::whoever(Clause::In(coalition)),
        &nobody,
        json!({
            "bloc": called("coalition-of-the-willing", "Coalition of the Willing"),
            "members": [], "possible": [], "unsure": [], "unknown": unknown,
        }),
    );
    let at = |id, name, person: Value, role, status: Value, evidence: Value| json!({"id": id, "name": name, "person": person, "role": role, "status": status, "evidence": [evidence]});
    let macron = called("macron", "Emmanuel Macron");
    let zelenskyy = called("zelenskyy", "Volodymyr Zelenskyy");
    paris(
        Query::whoever(Clause::In(GroupName::Attending("dinner".into()))),
        &records("what is told of Working dinner of Macron and Zelenskyy"),
        json!({
            "meeting": {"id": "dinner", "title": "Working dinner of Macron and Zelenskyy"},
            "place": "Paris", "on": "2025-03-26", "status": {"definite": true, "readings": ["planned"]},
            "attending": [],
            "expected": [at("UKR", "Ukraine", zelenskyy, "guest", json!("invited"), article("L3", json!({})))],
            "unclear": [at("FRA", "France", macron, "host", Value::Null, article("L3", json!({})))],
            "absent": [], "classes": [], "announced": null, "named": 1, "missing": null,
        }),
    );
}

#[test]
fn where_parties_stand() {
    let stand = |party: &str| Ask::Stand { party: party.into(), topic: Topic::On(TROOPS.into()) };
    paris(
        stand("GBR"),
        &party("United Kingdom"),
        json!({
            "party": called("GBR", "United Kingdom"),
            "items": [with(troops(), line(Position::Support, "L18", json!({"strength": "strong"})))],
            "possible": [], "unknown": {"count": 0, "of": 1, "ids": []},
        }),
    );
    let remark = json!({"remark": line(Position::Divided, "L19", json!({}))});
    paris(
        stand("EU"),
        &party("European Union"),
        json!({
            "party": eu(), "items": [with(with(troops(), no_line()), remark)],
            "possible": [], "unknown": {"count": 1, "of": 1, "ids": [TROOPS]},
        }),
    );
    let nations = called("european-nations", "European nations");
    let undecided = json!({"how": "implied", "evidence": [article("L5", json!({"basis": "implied"}))]});
    let blocs = json!([
        with(eu(), json!({"line": no_line(), "remark": line(Position::Divided, "L19", json!({}))})),
        with(nations, json!({"line": line(Position::Undecided, "L5", undecided), "remark": no_line()})),
    ]);
    paris(
        Query::from(Ask::Map { topic: Topic::On(TROOPS.into()) }).among("EU"),
        &members_of_the_eu(),
        json!({"items": [with(troops(), json!({"tally": tally(), "blocs": blocs}))], "possible": []}),
    );
    let ceasefire = json!({"id": "complete-ceasefire", "title": "Complete ceasefire"});
    let accepts = json!({"evidence": [article("L14", json!({"act": "accept"}))]});
    paris(
        Ask::What { party: "UKR".into(), positions: Position::Support.into(), under: None },
        &party("Ukraine"),
        json!({
            "party": called("UKR", "Ukraine"), "positions": ["support"],
            "items": [with(ceasefire, line(Position::Support, "L14", accepts))],
            "conditional": [], "possible": [], "contested": [], "other": [],
            "unknown": {"count": 0, "of": 1, "ids": []},
        }),
    );
}

#[test]
fn since_when_and_according_to_whom() {
    let run = json!({
        "line": "definite", "positions": ["oppose"], "since": "[2025-03-25..2025-03-26]",
        "confirmed": "[2025-03-25..2025-03-26]", "until": null, "evidence": [article("L19", json!({}))],
    });
    paris(
        Ask::SinceWhen { party: "ITA".into(), positions: Position::Oppose.into(), item: TROOPS.into() },
        &party("Italy"),
        json!({
            "party": called("ITA", "Italy"), "item": troops(), "positions": ["oppose"], "line": "definite",
            "since": "[2025-03-25..2025-03-26]", "possibly_since": "[2025-03-25..2025-03-26]",
            "confirmed": "[2025-03-25..2025-03-26]", "conditions": [], "history": [run],
        }),
    );
    let officials = json!([called("french-officials", "French officials")]);
    let warning = article(
        "L9",
        json!({
            "quote": "There’s still a long way to go", "speakers": elysee(), "attribution": "institutional",
            "act": "warn", "basis": "implied", "for": "position",
        }),
    );
    let cautious = article("L9", json!({"speakers": officials, "attribution": "collective"}));
    paris(
        Ask::AccordingToWhom {
            party: "FRA".into(),
            positions: Position::Mixed.into(),
            item: "black-sea-ceasefire".into(),
        },
        &party("France"),
        json!({
            "party": called("FRA", "France"), "positions": ["mixed"], "line": "definite", "conditions": [],
            "item": {"id": "black-sea-ceasefire", "title": "Black Sea ceasefire"},
            "voices": [{
                "position": "mixed", "voice": "according-to", "speakers": officials, "evidence": [cautious, warning],
            }],
        }),
    );
    let step = article(
        "L9",
        json!({
            "quote": "first step", "fragment": true, "speakers": elysee(), "attribution": "institutional",
            "act": "state",
        }),
    );
    let records = json!([{"path": "agenda[9]", "field": null}, {"path": "stances[2]", "field": null}]);
    paris(
        Ask::Said { party: "FRA".into(), topic: Topic::On("first-step".into()) },
        &party("France"),
        json!({"party": called("FRA", "France"), "statements": [with(step, json!({"records": records}))]}),
    );
}

#[test]
fn blocs() {
    let (bloc, item) = (|| "EU".into(), || TROOPS.into());
    paris(Ask::Split { bloc: bloc(), item: item() }, &members_of_the_eu(), split());
    let breaks = with(
        split(),
        json!({
            "parties": [], "conditional": [], "possible": [], "contested": [],
            "unknown": {"count": 24, "of": 27, "ids": silent_members()},
        }),
    );
    paris(Ask::Breaks { bloc: bloc(), item: item() }, &members_of_the_eu(), breaks);
    let unanimity = json!([
        {"position": "support", "possible": false, "holdouts": [called("ITA", "Italy"), called("POL", "Poland")]},
        {"position": "oppose", "possible": false, "holdouts": [called("FRA", "France")]},
    ]);
    let can = with(split(), json!({"unanimity": unanimity}));
    paris(Ask::CanAgree { bloc: bloc(), item: item() }, &members_of_the_eu(), can);
    let division = with(troops(), json!({"smaller_side": 1, "tally": tally()}));
    paris(Ask::Divides { bloc: bloc() }, &members_of_the_eu(), json!({"bloc": eu(), "items": [division]}));
}

#[test]
fn agreement_and_change() {
    let (france, italy) = (called("FRA", "France"), called("ITA", "Italy"));
    let definite = |position: &str| json!({"line": "definite", "positions": [position]});
    let concord = with(troops(), json!({"lines": [definite("support"), definite("oppose")]}));
    paris(
        Ask::Concord { parties: ["FRA".into(), "ITA".into()], agree: true },
        &json!({"count": 2, "possible": 0, "from": "France and Italy"}),
        json!({
            "parties": [france, italy], "agree": [], "disagree": [concord], "possibly_agree": [],
            "possibly_disagree": [], "neither": [], "unknown": [],
        }),
    );
    let unknown = json!({"count": 5, "of": 8, "ids": ["CAN", "NOR", "RUS", "UKR", "USA"]});
    let others =
        json!({"count": 8, "possible": 0, "from": "nations that the dossier mentions, on 2025-03-26; without France"});
    paris(
        Ask::Agreeing { party: "FRA".into(), item: TROOPS.into(), agree: true },
        &others,
        json!({
            "party": france, "item": troops(), "agree": [called("GBR", "United Kingdom")],
            "disagree": [italy, called("POL", "Poland")], "possibly_agree": [], "possibly_disagree": [], "neither": [],
            "unknown": unknown,
        }),
    );
    let nothing = json!({"line": "unknown", "positions": []});
    let change = |party: &Value, position: &str, place: &str| {
        let evidence = json!({"before": [], "after": [article(place, json!({}))]});
        with(
            party.clone(),
            json!({
                "item": troops(), "kind": "appeared", "before": nothing, "after": definite(position),
                "evidence": evidence,
            }),
        )
    };
    let changes = json!([
        change(&france, "support", "L18"),
        change(&italy, "oppose", "L19"),
        change(&called("POL", "Poland"), "oppose", "L19")
    ]);
    let topic = || Some(Topic::On(TROOPS.into()));
    let since = day(2025, 3, 1);
    let asked = Ask::Changed { topic: topic(), since, positions_only: false };
    let expected = json!({"since": "2025-03-01", "changes": changes, "undated": 0});
    paris(Query::from(asked).among("EU"), &members_of_the_eu(), expected);
    let learned = Ask::Learned { topic: topic(), since: day(2025, 3, 26) };
    let expected = json!({"since": "2025-03-26", "changes": [], "undated": 0});
    // France, the United Kingdom, Italy and Poland, and the two blocs of which something is told.
    let everyone = json!({"count": 6, "possible": 0, "from": "every party with records"});
    paris(learned, &everyone, expected);
}

#[test]
fn records_and_what_they_rest_on() {
    let hegseth = json!([called("hegseth", "Pete Hegseth")]);
    let leaked = |line, speakers: &Value, other| {
        let leaked = json!({"origin": "chat", "speakers": speakers, "attribution": "leaked"});
        with(article(line, leaked), other)
    };
    let loathing = |other| {
        let quote = "I fully share your loathing of European free-loading. It’s pathetic";
        leaked("L12", &hegseth, with(json!({"quote": quote, "act": "disapprove"}), other))
    };
    let officials = json!([called("us-security-officials", "Trump's senior security officials")]);
    let claim = |path: &str, says: &str, evidence: Value| json!({"path": path, "kind": "relation", "says": says, "evidence": [evidence]});
    let of_officials = "contempt: Trump's senior security officials toward Europe";
    let of_addressee = "contempt: the one whom Hegseth answers in the chat toward Europe";
    let accused = "accusation: Pete Hegseth toward Europe (free-loading: living at the expense of others)";
    let claims = [
        claim("relations[6]", of_officials, leaked("L11", &officials, json!({}))),
        claim("relations[7]", "contempt: Pete Hegseth toward Europe", loathing(json!({}))),
        claim("relations[8]", of_addressee, loathing(json!({"basis": "inferred"}))),
        claim("relations[9]", accused, loathing(json!({}))),
    ];
    paris(Ask::RestsOn(Footing::Leaks), &records("every record of the dossier"), json!({"claims": claims}));
    let [nobody, unknown] = [json!({"definite": false, "readings": []}), json!(null)];
    let pledge = json!({
        "by": called("european-nations", "European nations"), "to": [], "kind": unknown, "what": null, "each": false,
        "item": {"id": "security-guarantees", "title": "Long-term security guarantees"}, "standing": "yes",
        "status": {"definite": true, "readings": ["expected"]}, "announced": nobody, "delivered": nobody,
        "outstanding": nobody, "evidence": [article("L5", json!({}))],
    });
    let pledged = Ask::Pledged { topic: Topic::On("security-guarantees".into()) };
    paris(pledged, &records("every pledge"), json!({"pledges": [pledge]}));
    let force = json!({
        "id": "reassurance-force", "title": "Reassurance force", "sensitivity": "most", "rank": null, "priority": null,
        "aim": null, "evidence": [article("L17", json!({}))],
    });
    paris(
        Ask::MostSensitive { meeting: "summit".into() },
        &records("what is told of Paris summit on Ukraine"),
        json!({"meeting": {"id": "summit", "title": "Paris summit on Ukraine"}, "items": [force]}),
    );
    let conditions = Ask::Conditions { topic: Topic::On(TROOPS.into()) };
    paris(conditions, &records("every stance in force"), json!({"conditions": []}));
}

#[test]
fn what_is_hedged_and_what_one_side_claims() {
    let paris = samples::paris().unwrap();
    let shown = |ask: Ask| -> Map<String, Value> {
        let answer = Query::from(ask).bind(&paris).unwrap().run(paris.now()).unwrap();
        serde_json::to_value(&answer).unwrap().as_object().unwrap().clone()
    };
    let hedged = shown(Ask::Hedged);
    let level = json!({
        "path": "meetings[0]", "kind": "meeting", "says": "meeting Paris summit on Ukraine",
        "evidence": [article("L1", json!({"certainty": "expected", "for": "level"}))],
    });
    assert!(hedged["claims"].as_array().unwrap().contains(&level));
    let one_sided = shown(Ask::OneSided);
    let ceasefire = json!({
        "kind": "agreement", "says": "Black Sea ceasefire", "claimants": [called("USA", "United States")],
        "silent": [called("RUS", "Russia"), called("UKR", "Ukraine")],
    });
    assert_eq!(one_sided["claims"][0], ceasefire);
}
