//! Answers as a person reads them: every form of question, and every kind of line.

use demarche::{
    Ask, Attendance, AttendanceStatus, Attribution, Basis, Bloc, Certainty, Clause, Condition, ConditionKind,
    ConditionStatus, ConditionStep, Dossier, Edge, Evidence, GroupName, Item, Lens, Meeting, Membership, Nation, Need,
    Position, Query, Roster, Source, Speaker, SpeakerKind, Stance, Strength, Topic, Verb, day,
};

const SUPPORT: Position = Position::Support;

fn said(place: &str, speaker: &str, attribution: Attribution) -> Evidence {
    Evidence::of("paper").at(place).by(speaker).attribution(attribution)
}

/// Seven nations on one item, each with another kind of line, and a bloc.
pub(crate) fn world() -> Dossier {
    let own = said("p1", "elysee", Attribution::Institutional);
    let france = Stance::new("FRA", SUPPORT, "aid").strength(Strength::Strong);
    let truce = Condition::new(ConditionKind::If, "a truce holds").needs(Need::new("RUS", "truce", SUPPORT));
    let truce = truce.steps([ConditionStep::new(ConditionStatus::Unmet).on(day(2025, 3, 5))]);
    let likely = Evidence::of("paper").at("p4").certainty(Certainty::Likely).basis(Basis::Inferred);
    let spain = |position, evidence| Stance::new("ESP", position, "aid").cite(evidence);
    let builder = Dossier::builder()
        .as_of(day(2025, 3, 20))
        .source(Source::new("paper").published(day(2025, 3, 10).into()))
        .source(Source::new("cable").published(day(2025, 3, 9).into()))
        .source(Source::new("leaflet"))
        .speaker(Speaker::new("elysee", "Élysée Palace", SpeakerKind::Body).of("FRA"))
        .speaker(Speaker::new("moncloa", "Moncloa", SpeakerKind::Body).of("ESP"))
        .speaker(Speaker::new("diplomats", "diplomats", SpeakerKind::Group))
        .bloc(
            Bloc::new("pact", "The Pact")
                .member(Membership::new("NOR"))
                .member(Membership::new("FRA"))
                .roster(Roster::Complete),
        )
        .item(Item::new("aid", "Aid"))
        .item(Item::new("truce", "A truce"))
        .stance(france.clone().since(day(2025, 3, 1)).cite(own.clone()))
        .stance(france.since(day(2025, 3, 8)).cite(own.quote("We will give").fragment(true)))
        .stance(
            Stance::new("ITA", SUPPORT, "aid")
                .since(day(2025, 3, 5))
                .condition(truce)
                .cite(Evidence::of("paper").at("p3").origin("cable")),
        )
        .stance(Stance::new("DEU", SUPPORT, "aid").since(day(2025, 3, 5)).cite(likely))
        .stance(spain(SUPPORT, said("p5", "moncloa", Attribution::OnRecord)).since(day(2025, 3, 1)))
        .stance(spain(Position::Oppose, said("p6", "diplomats", Attribution::Collective)).since(day(2025, 3, 5)))
        .stance(Stance::new("POL", Position::Oppose, "aid").since(day(2025, 3, 2)))
        .stance(Stance::new("pact", SUPPORT, "aid").since(day(2025, 3, 3)).cite(Evidence::of("paper").at("p7")));
    let nations = ["FRA", "ITA", "DEU", "ESP", "POL", "NOR", "RUS"];
    nations.iter().fold(builder, |builder, id| builder.nation(Nation::new(*id, name(id)))).build().unwrap()
}

fn name(id: &str) -> &'static str {
    match id {
        "FRA" => "France",
        "ITA" => "Italy",
        "DEU" => "Germany",
        "ESP" => "Spain",
        "POL" => "Poland",
        "NOR" => "Norway",
        _ => "Russia",
    }
}

#[track_caller]
fn check(lens: Lens<'_>, query: impl Into<Query>, expected: &str) {
    let query = query.into();
    let answer = query.bind(lens.dossier()).unwrap().run(lens).unwrap();
    assert_eq!(answer.to_string(), expected.trim_start_matches('\n').trim_end());
}

#[test]
fn each_kind_of_line_stands_in_its_part() {
    let world = world();
    check(
        world.now(),
        Query::who(SUPPORT).on("aid"),
        "
who supports aid
As of 2025-03-20, known by any day
Scope: 7, nations that the dossier mentions, on 2025-03-20

Yes: 1 of 7, at least
  France: support, strong
    stated, in its own words; since 2025-03-01, confirmed 2025-03-08; 1 origin
    - paper p1, institutional, Élysée Palace
    - paper p1, institutional, Élysée Palace: “We will give” (in part)

Under a condition: 1 of 7
  Italy: support
    stated, in the source's wording; since 2025-03-05; 1 origin
    condition: if a truce holds (unmet)
    - paper p3, from cable

Possibly: 1 of 7
  Germany: possibly support
    likely, inferred, in the source's wording; since 2025-03-05; 1 origin
    - paper p4, likely, inferred

Contested: 1 of 7
  Spain: contested, support or oppose
    since 2025-03-05; 1 origin
    support: stated, in its own words
      - paper p5, on-record, Moncloa
    oppose: stated, according to diplomats
      - paper p6, collective, diplomats

Otherwise: 1 of 7
  Poland: oppose

Unknown: 2 of 7: Norway, Russia

Blocs as such, beside the count
  The Pact: support
    stated, in the source's wording; since 2025-03-03; 1 origin
    - paper p7
",
    );
}

#[test]
fn who_takes_the_line_of_a_bloc_is_told_by_it() {
    let world = world();
    check(
        world.now(),
        Query::who(Verb::from(SUPPORT).including_bloc_lines()).on("aid").among("NOR"),
        "
who supports aid including bloc lines among NOR
As of 2025-03-20, known by any day
Scope: 1, Norway

Yes: 1 of 1, at least
  Norway: support
    in the source's wording; through the line of The Pact; since 2025-03-03; 1 origin
    - paper p7

Unknown: none of 1

Blocs as such, beside the count
  The Pact: support
    stated, in the source's wording; since 2025-03-03; 1 origin
    - paper p7
",
    );
}

#[test]
fn what_a_lens_hides_is_said() {
    let world = world();
    check(
        world.now().on_record(),
        Query::who(SUPPORT).on("aid"),
        "
who supports aid
As of 2025-03-20, known by any day, on the record
Scope: 7, nations that the dossier mentions, on 2025-03-20

Yes: 2 of 7, at least
  France: support, strong
    stated, in its own words; since 2025-03-01, confirmed 2025-03-08; 1 origin
    - paper p1, institutional, Élysée Palace
    - paper p1, institutional, Élysée Palace: “We will give” (in part)
  Spain: support
    stated, in its own words; since 2025-03-01; 1 origin
    - paper p5, on-record, Moncloa
    hidden from this view: oppose since 2025-03-05: not in the party's own words

Unknown: 5 of 7: Italy, Germany, Poland, Norway, Russia
  hidden from this view: what is told of Italy, Germany, Poland
",
    );
}

#[test]
fn a_source_without_a_day_is_said_to_hide_something() {
    let leaflet = Stance::new("RUS", SUPPORT, "aid").cite(Evidence::of("leaflet"));
    let world = world().to_builder().stance(leaflet).build().unwrap();
    check(
        world.now().known_by(day(2025, 3, 9)),
        Query::who(Position::Oppose).on("aid").among("RUS"),
        "
who opposes aid among RUS
As of 2025-03-20, known by 2025-03-09
Scope: 1, Russia

Yes: none of 1 of whom that is surely so

Unknown: 1 of 1: Russia
  hidden from this view: what is told of Russia
  hidden for want of a day: 1 record
",
    );
}

#[test]
fn parts_of_a_clause_are_each_told_with_their_item() {
    let world = world();
    let outside = Clause::Not(Box::new(Clause::within("pact")));
    let both = Verb::from(Position::Oppose).on("aid").and(outside);
    check(
        world.now(),
        Query::whoever(both),
        "
who opposes aid and is not in pact
As of 2025-03-20, known by any day
Scope: 7, nations that the dossier mentions or that belong to a group asked for, on 2025-03-20

Yes: 1 of 7, at least
  Poland: oppose on Aid
    nothing says where it comes from; since 2025-03-02; 0 origins

Contested: 1 of 7
  Spain: contested, support or oppose on Aid
    since 2025-03-05; 1 origin
    support: stated, in its own words
      - paper p5, on-record, Moncloa
    oppose: stated, according to diplomats
      - paper p6, collective, diplomats

Otherwise: 4 of 7
  France: support on Aid, strong
  Italy: support on Aid
    condition: if a truce holds (unmet)
  Germany: possibly support on Aid
  Norway: unknown on Aid

Unknown: 1 of 7: Russia
",
    );
}

#[test]
fn what_makes_an_answer_only_possible_is_said() {
    let maybe = Certainty::Possible;
    let guest = Attendance::new("POL").status(AttendanceStatus::Invited);
    let edge = Edge::new("aid").cite(Evidence::of("paper").certainty(maybe));
    let dossier = world().to_builder().meeting(Meeting::new("dinner", "A dinner").attendance([guest]));
    let dossier = dossier.item(Item::new("shells", "Shells").parents([edge]));
    let dossier =
        dossier.stance(Stance::new("RUS", Position::Oppose, "shells").since(day(2025, 3, 2))).build().unwrap();
    check(
        dossier.now(),
        Query::who(Position::Oppose).under("aid").among(GroupName::attending("dinner")),
        "
who opposes anything under aid among those attending dinner
As of 2025-03-20, known by any day
Scope: 1, those who attend A dinner, says the dossier (1 only possibly)

Yes: none of 1 of whom that is surely so

Possibly: 1 of 1
  Poland: oppose on Aid
    nothing says where it comes from; since 2025-03-02; 0 origins
    only possibly in scope

Unknown: none of 1
",
    );
    check(
        dossier.now(),
        Query::who(Position::Oppose).under("aid").among("RUS"),
        "
who opposes anything under aid among RUS
As of 2025-03-20, known by any day
Scope: 1, Russia

Yes: none of 1 of whom that is surely so

Possibly: 1 of 1
  Russia: oppose on Shells
    nothing says where it comes from; since 2025-03-02; 0 origins
    on what only possibly belongs under the item asked about

Unknown: none of 1
",
    );
}

#[test]
fn of_whom_it_is_not_told_how_firmly_where_it_stands_is_told() {
    check(
        world().now(),
        Query::who(SUPPORT).at_least(Strength::Weak).on("aid").among(GroupName::of(["ITA", "FRA"])),
        "
who supports aid at least weak among ITA and FRA
As of 2025-03-20, known by any day
Scope: 2, Italy and France, as asked

Yes: 1 of 2, at least
  France: support, strong
    stated, in its own words; since 2025-03-01, confirmed 2025-03-08; 1 origin
    - paper p1, institutional, Élysée Palace
    - paper p1, institutional, Élysée Palace: “We will give” (in part)

Unknown: 1 of 2: Italy
  Italy: support
    condition: if a truce holds (unmet)
",
    );
}

#[test]
fn no_line_is_longer_than_a_hundred_characters() {
    let long = "x".repeat(250);
    let dossier = Dossier::builder()
        .nation(Nation::new("XAA", format!("{long} {}", "word ".repeat(60))))
        .item(Item::new("aid", "é".repeat(300)))
        .stance(Stance::new("XAA", SUPPORT, "aid"))
        .build()
        .unwrap();
    let answer = Query::who(SUPPORT).on("aid").bind(&dossier).unwrap().run(dossier.now()).unwrap();
    for text in [answer.to_string(), answer.explain()] {
        assert!(text.lines().skip(1).all(|line| line.chars().count() <= 100), "{text}");
        assert_eq!(text.matches("word").count() % 60, 0, "nothing is cut");
        assert!(text.matches('x').count() >= 250);
    }
}

#[test]
fn where_and_since_when_and_according_to_whom() {
    let world = world();
    let stand = |party: &str, item: &str| Ask::Stand { party: party.into(), topic: Topic::On(item.into()) };
    check(
        world.now(),
        stand("RUS", "aid"),
        "
where does RUS stand on aid
As of 2025-03-20, known by any day
Scope: 1, Russia

Russia

Unknown on 1 item: Aid
",
    );
    let since = Ask::SinceWhen { party: "FRA".into(), positions: SUPPORT.into(), item: "aid".into() };
    check(
        world.now(),
        since,
        "
since when does FRA support aid
As of 2025-03-20, known by any day
Scope: 1, France

France on Aid: support since 2025-03-01, confirmed 2025-03-08

Its line, run by run
  support since 2025-03-01, confirmed 2025-03-08
    - paper p1, institutional, Élysée Palace
    - paper p1, institutional, Élysée Palace: “We will give” (in part)
",
    );
    let whom = Ask::AccordingToWhom { party: "ESP".into(), positions: Position::Oppose.into(), item: "aid".into() };
    check(
        world.now(),
        whom,
        "
according to whom does ESP oppose aid
As of 2025-03-20, known by any day
Scope: 1, Spain

Spain on Aid: oppose: stated, according to diplomats
  - paper p6, collective, diplomats
Its line as a whole: contested, support or oppose
",
    );
}
