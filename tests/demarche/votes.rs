//! Stances that are read from the votes of roll calls.

use demarche::{
    Attribution, Basis, Bloc, Cast, Certainty, Code, Document, Dossier, Evidence, EvidenceRef, Fate, Hidden, Item,
    Line, Membership, Nation, PartyId, Position, RollCall, RollCallResult, Roster, Source, Speaker, SpeakerKind,
    Stance, StanceRef, Statement, Vote, VoteReading, When, day,
};
use strum::IntoEnumIterator;

fn when(text: &str) -> When {
    text.parse().unwrap()
}

fn vote(id: &str, cast: Cast) -> RollCall {
    RollCall::new(id, "withdrawal", cast).cite(Evidence::of("record").at("p. 14"))
}

fn stage() -> demarche::DossierBuilder {
    Dossier::builder()
        .as_of(day(2022, 12, 31))
        .source(Source::new("record").published(day(2022, 3, 3).into()))
        .source(Source::new("paper").published(day(2022, 3, 4).into()))
        .item(Item::new("withdrawal", "Withdrawal of the forces").alias("the withdrawal"))
}

/// One roll call of the 2nd of March 2022, as the journal records it.
fn march() -> demarche::DossierBuilder {
    let cast = Cast::new().yes(["FRA", "ITA", "HUN", "ARG"]).no(["RUS", "BLR"]).abstain(["CHN"]).absent(["MAR"]);
    stage().roll_call(vote("ES-11/1", cast.excused(["TGO"]).not_member(["XKX"])).on(day(2022, 3, 2)))
}

fn ask(dossier: &Dossier, question: &str) -> String {
    dossier.ask(question).unwrap().parties().names()
}

#[test]
fn a_dossier_of_roll_calls_alone_answers_in_english() {
    let dossier = march().build().unwrap();
    assert_eq!(ask(&dossier, "who opposes the withdrawal?"), "Belarus, Russia");
    assert_eq!(ask(&dossier, "who supports the withdrawal among EU as of 2022-06-01?"), "France, Hungary, Italy");
    assert_eq!(ask(&dossier, "who is neutral on the withdrawal?"), "China");
    let before = dossier.ask("who opposes the withdrawal as of 2022-03-01?").unwrap();
    assert_eq!((before.parties().len(), before.unknown().len()), (0, 10), "nobody had voted; all ten are mentioned");
    let unknown = dossier.ask("who is unknown on the withdrawal?").unwrap();
    assert_eq!(unknown.parties().len(), 3, "absent, excused and no member");

    let since = dossier.ask("since when does Russia oppose the withdrawal?").unwrap().to_string();
    assert!(since.contains("Russia on Withdrawal of the forces: oppose since 2022-03-02"), "{since}");
    let whom = dossier.ask("according to whom does Russia oppose the withdrawal?").unwrap().to_string();
    assert!(whom.contains("in its own words") && whom.contains("record p. 14"), "{whom}");
    let map = dossier.ask("where does everyone stand on the withdrawal?").unwrap().to_string();
    assert!(map.contains("support (4)") || map.contains("Support") || map.contains("support: 4"), "{map}");
    let who = dossier.ask("who opposes the withdrawal?").unwrap().to_string();
    assert!(who.contains("vote, in its own words; since 2022-03-02; 1 origin"), "{who}");
}

#[test]
fn the_document_holds_no_stance_that_is_read_from_a_vote() {
    let dossier = march().build().unwrap();
    assert_eq!(dossier.stances().len(), 0);
    assert_eq!(dossier.document().stances, []);
    let again = Dossier::try_from(dossier.document().clone()).unwrap();
    assert_eq!(again.document(), dossier.document());
    #[cfg(feature = "json")]
    assert_eq!(Document::from_json(dossier.document().to_json()).unwrap(), *dossier.document());
    assert!(Document::default().stances.is_empty());
    let ids: Vec<_> = dossier.item("withdrawal").unwrap().stances().map(|one| one.party().id().to_owned()).collect();
    assert_eq!(ids.len(), 7, "those who voted");
}

#[test]
fn a_stance_that_is_read_from_a_vote_is_as_if_it_were_stated() {
    let dossier = march().build().unwrap();
    let stance = dossier.party("CHN").unwrap().stances().next().unwrap();
    assert_eq!((stance.position(), stance.vote()), (Position::Neutral, Some(Vote::Abstain)));
    assert_eq!((stance.strength(), stance.conditions().len()), (None, 0));
    assert_eq!((stance.since(), stance.path()), (day(2022, 3, 2).into(), "roll_calls[0].cast.abstain[0]".into()));
    assert!(stance.is_sourced() && stance.is_own_words());
    assert_eq!(stance.key().to_string(), "CHN on withdrawal: neutral since 2022-03-02");
    assert_eq!(dossier.stance(&stance.key()), Some(stance));
    let recorded = Evidence::of("record").at("p. 14").attribution(Attribution::Recorded);
    let record = Stance::new("CHN", Position::Neutral, "withdrawal").since(day(2022, 3, 2)).cite(recorded);
    assert_eq!(stance.record(), &record);
    assert!(std::ptr::eq(stance.record(), stance.record()), "made once");
    assert_eq!(stance.evidence().len(), 1);
    assert_eq!(dossier.clone().party("CHN").unwrap().stances().next().unwrap().record(), &record);
}

#[test]
fn every_vote_of_several_roll_calls_is_found_by_its_number() {
    let parties = ["ARG", "BRA", "CHL", "DEU", "ESP", "FRA", "GBR"];
    let (mut builder, mut expected) = (stage(), Vec::new());
    for call in 0..9_usize {
        let id = format!("rc-{call}");
        let mut cast = Cast::new();
        for kind in Vote::iter().filter(|_| call != 4) {
            let of_kind = (0..parties.len()).filter(|party| (party * 7 + call * 3) % 6 == kind as usize);
            cast = cast.voting(kind, of_kind.map(|party| parties[party].parse().unwrap()).collect::<Vec<PartyId>>());
        }
        let votes = cast.votes().filter(|(_, kind)| kind.is_cast());
        expected.extend(votes.map(|(party, kind)| (party.to_string(), id.clone(), kind)));
        builder = builder.roll_call(vote(&id, cast).on(day(2022, 4, i8::try_from(call).unwrap() + 1)));
    }
    let dossier = builder.build().unwrap();
    let all = dossier.nations().flat_map(|nation| nation.stances().collect::<Vec<_>>());
    let told = |one: StanceRef<'_>| {
        assert_eq!(one.record().party.as_str(), one.party().id());
        (one.party().id().to_owned(), one.roll_call().unwrap().id().to_string(), one.vote().unwrap())
    };
    let mut found: Vec<_> = all.map(told).collect();
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
    assert!(found.len() > 20);
}

#[test]
fn a_body_may_read_its_votes_in_another_way() {
    let reading = VoteReading::new()
        .reading(Vote::Abstain, Position::Acquiesce)
        .reading(Vote::Absent, Position::Acquiesce)
        .reading(Vote::No, None);
    let council = Bloc::new("council", "Council").reads(reading);
    let cast = Cast::new().yes(["FRA"]).no(["RUS"]).abstain(["CHN"]).absent(["GBR"]);
    let builder = stage().bloc(council).roll_call(vote("a", cast.clone()).body("council").on(day(2022, 3, 2)));
    let dossier = builder.roll_call(vote("b", cast).on(day(2022, 2, 1))).build().unwrap();
    let line = |party, on| dossier.on(on).line(party, "withdrawal").unwrap().definite();
    assert_eq!(line("GBR", day(2022, 3, 2)), Some(Position::Acquiesce));
    assert_eq!(line("CHN", day(2022, 3, 1)), Some(Position::Neutral), "as usual");
    assert_eq!(line("CHN", day(2022, 3, 2)), Some(Position::Acquiesce));
    assert_eq!(line("RUS", day(2022, 3, 2)), Some(Position::Oppose), "read as nothing, it ends no line");
    assert_eq!(dossier.party("RUS").unwrap().stances().count(), 1);
}

#[test]
fn who_is_absent_neither_holds_nor_ends_a_line() {
    let cast = Cast::new().yes(["FRA"]).absent(["MAR"]).excused(["TGO"]).not_member(["XKX"]);
    let later = vote("ES-11/2", cast).on(day(2022, 4, 7));
    let earlier = |party| Stance::new(party, Position::Oppose, "withdrawal").since(day(2022, 1, 1));
    let dossier = stage().stance(earlier("MAR")).stance(earlier("XKX"));
    let dossier = dossier.roll_call(later).build().unwrap();
    for party in ["MAR", "XKX"] {
        assert_eq!(dossier.now().line(party, "withdrawal").unwrap().definite(), Some(Position::Oppose));
    }
    assert!(dossier.now().line("TGO", "withdrawal").unwrap().is_unknown());
}

/// The day, the key and what the lens sees of a vote, by what its roll call says.
#[test]
fn a_vote_is_dated_by_its_roll_call_else_by_its_evidence() {
    let cast = || Cast::new().yes(["FRA"]);
    let since = |roll_call: RollCall| {
        let dossier = stage().source(Source::new("leaflet")).roll_call(roll_call).build().unwrap();
        dossier.party("FRA").unwrap().stances().next().unwrap().since()
    };
    assert_eq!(since(vote("a", cast()).on(when("2022-03"))), when("2022-03"));
    assert_eq!(since(vote("a", cast())), when("2022-03-03"), "when the journal appeared");
    let said = |on| Evidence::of("paper").said(on);
    let both = RollCall::new("a", "withdrawal", cast()).cite(said(day(2022, 3, 2))).cite(said(day(2022, 3, 1)));
    assert_eq!(since(both), when("2022-03-01"), "the earliest");
    assert_eq!(since(RollCall::new("a", "withdrawal", cast())).exact(), Some(demarche::Day::MIN), "before every day");
    assert_eq!(
        since(RollCall::new("a", "withdrawal", cast()).cite(Evidence::of("leaflet"))).exact(),
        Some(demarche::Day::MIN)
    );
}

#[test]
fn what_a_vote_rests_on_is_what_its_roll_call_does() {
    let russians = Speaker::new("moscow", "Moscow", SpeakerKind::Body).of("RUS");
    let builder =
        || stage().speaker(russians.clone()).statement(Statement::new("minutes", "record").at("p. 3").by("moscow"));
    let line = |evidence: Evidence, party: &str| {
        let roll_call = RollCall::new("a", "withdrawal", Cast::new().yes(["FRA"]).no(["RUS"])).cite(evidence);
        let roll_call = roll_call.result(RollCallResult::Adopted);
        let dossier = builder().roll_call(roll_call.on(day(2022, 3, 2))).build().unwrap();
        let stance = dossier.party(party).unwrap().stances().next().unwrap();
        let row = dossier.now().on_record().line(party, "withdrawal").unwrap();
        assert!(row.is_unknown() || stance.is_own_words(), "the view and the line tell the same");
        (stance.evidence().next().and_then(EvidenceRef::locator).map(str::to_owned), row.to_string())
    };
    let of = |certainty| Evidence::of("paper").at("A1").certainty(certainty).basis(Basis::Inferred);
    assert_eq!(
        line(of(Certainty::Asserted), "FRA"),
        (Some("A1".into()), "support".into()),
        "whoever tells of it, it voted"
    );
    assert_eq!(line(of(Certainty::Likely), "FRA").1, "possibly support", "how sure it is, stays");
    assert_eq!(line(of(Certainty::Hypothetical), "FRA").1, "unknown");
    // Somebody who speaks for Russia speaks for no other.
    assert_eq!(line(Evidence::by_statement("minutes"), "FRA").1, "unknown");
    assert_eq!(line(Evidence::by_statement("minutes"), "RUS"), (Some("p. 3".into()), "oppose".into()));
    assert_eq!(line(Evidence::of("paper").supporting("result"), "FRA").1, "unknown", "that carries nothing");
}

#[test]
fn a_vote_yields_to_what_is_stated_for_its_day() {
    let stated =
        |position, on| Stance::new("HUN", position, "withdrawal").since(on).cite(Evidence::of("paper").at("A2"));
    let line = |stance: Stance, asked| {
        let dossier = march().stance(stance).build().unwrap();
        let lens = dossier.on(asked);
        let told = |lens: demarche::Lens<'_>| lens.line("HUN", "withdrawal").unwrap().to_string();
        (told(lens), told(lens.on_record()))
    };
    let (second, third) = (day(2022, 3, 2), day(2022, 3, 3));
    // A paper's wording is no own words: beside a vote of another day it contests the vote.
    assert_eq!(
        line(stated(Position::Oppose, second), third),
        ("oppose".into(), "support".into()),
        "on record it voted"
    );
    assert_eq!(line(stated(Position::Oppose, third), third), ("contested, support or oppose".into(), "support".into()));
    assert_eq!(line(stated(Position::Oppose, second.previous()), third), ("support".into(), "support".into()));
    let silent = stated(Position::NotStated, second);
    assert_eq!(line(silent, third), ("support".into(), "support".into()), "nothing was stated");
    let ended = stated(Position::Oppose, second).until(second);
    assert_eq!(line(ended, third), ("unknown".into(), "support".into()), "the vote does not come back");
    let earlier_that_day = stated(Position::Oppose, second).order(-1);
    assert_eq!(line(earlier_that_day, third).0, "oppose", "on one day");
    // Of a window of three days, the vote is on one.
    let window = Stance::new("HUN", Position::Oppose, "withdrawal").since(when("[2022-03-01..2022-03-03]"));
    assert_eq!(line(window.cite(Evidence::of("paper")), third).0, "possibly support or oppose");
}

#[test]
fn an_explanation_says_that_a_vote_yielded_and_names_the_roll_call() {
    let oppose = Stance::new("HUN", Position::Oppose, "withdrawal").since(day(2022, 3, 2));
    let dossier = march().stance(oppose.cite(Evidence::of("paper").at("A2"))).build().unwrap();
    let why = dossier.now().explain("HUN", "withdrawal").unwrap();
    assert!(matches!(why.verdicts()[1].fate(), Fate::Yielded(to) if to == why.verdicts()[0].stance()));
    assert_eq!(
        why.to_string(),
        "Hungary on Withdrawal of the forces, as of 2022-12-31: oppose\n\
         - oppose since 2022-03-02, paper A2 (narrator): in force\n\
         - support since 2022-03-02, roll call ES-11/1, record p. 14 (recorded): \
         a vote, which yields to oppose since 2022-03-02, stated for the same day"
    );
    let why = dossier.now().on_record().explain("HUN", "withdrawal").unwrap();
    let fates: Vec<_> = why.verdicts().iter().map(|one| one.fate()).collect();
    assert_eq!(fates, [Fate::Hidden(Hidden::NotOnRecord), Fate::InForce]);
    let line = why.line().in_force().unwrap();
    assert_eq!(line.overshadowed().len(), 1, "with the paper it would be another");
}

#[test]
fn what_is_read_from_a_vote_is_neither_corroborated_nor_retracted() {
    let mut dossier = march().build().unwrap();
    let key = dossier.party("RUS").unwrap().stances().next().unwrap().key();
    let before = dossier.document().clone();
    for refused in [dossier.retract(&key).unwrap_err(), dossier.corroborate(&key, Evidence::of("paper")).unwrap_err()] {
        assert_eq!(refused.problems()[0].code(), Code::ReadFromVote);
        assert_eq!(
            refused.to_string(),
            "roll_calls[0].cast.no[0]: read-from-vote: `RUS on withdrawal: oppose since 2022-03-02` is read from a vote in \
             the roll call `ES-11/1` (change the roll call in the document, or record a stance for that day: the vote \
             yields to it)"
        );
    }
    assert_eq!(dossier.document(), &before);
    // What has the same key and is stated is meant before the vote.
    let stated = Stance::new("RUS", Position::Oppose, "withdrawal").since(day(2022, 3, 2));
    assert_eq!(dossier.record(stated.clone()).unwrap(), key);
    assert_eq!(dossier.stance(&key).unwrap().roll_call(), None);
    assert_eq!(dossier.retract(&key).unwrap(), stated);
    assert!(dossier.stance(&key).unwrap().roll_call().is_some());
}

#[test]
fn recording_and_retracting_what_a_vote_yields_to_takes_effect_at_once() {
    let mut dossier = march().build().unwrap();
    let line = |dossier: &Dossier| dossier.now().line("HUN", "withdrawal").unwrap().definite();
    assert_eq!(line(&dossier), Some(Position::Support));
    let opposing = |party| Stance::new(party, Position::Oppose, "withdrawal").since(day(2022, 3, 2));
    let keys = dossier.record_all([opposing("ARG"), opposing("HUN")]).unwrap();
    assert_eq!(line(&dossier), Some(Position::Oppose));
    // Later stances move up, votes stay.
    dossier.retract(&keys[0]).unwrap();
    assert_eq!(line(&dossier), Some(Position::Oppose));
    assert_eq!(dossier.now().line("ARG", "withdrawal").unwrap().definite(), Some(Position::Support));
    dossier.retract(&keys[1]).unwrap();
    assert_eq!(line(&dossier), Some(Position::Support));
    dossier.add(vote("ES-11/9", Cast::new().no(["HUN"])).on(day(2022, 5, 1))).unwrap();
    assert_eq!(line(&dossier), Some(Position::Oppose));
}

/// What is refused has been through the check with all roll calls, and leaves them as they were.
#[test]
fn what_is_refused_leaves_the_votes() {
    let mut dossier = march().build().unwrap();
    let stranger = vote("ES-11/9", Cast::new().no(["HUM", "ARG"])).on(day(2022, 5, 1));
    assert_eq!(dossier.add(stranger).unwrap_err().problems()[0].code(), Code::UnknownReference);
    assert!(dossier.add(Source::new("record")).is_err());
    let stances: Vec<_> =
        dossier.item("withdrawal").unwrap().stances().map(|one| one.record().party.to_string()).collect();
    assert_eq!(stances.len(), 7);
    assert_eq!(ask(&dossier, "who opposes the withdrawal?"), "Belarus, Russia");
    assert_eq!(dossier.party("RUS").unwrap().stances().next().unwrap().path(), "roll_calls[0].cast.no[0]");
}

#[test]
fn votes_of_one_day_that_differ_contest_each_other_and_repeat_nothing() {
    let again = |id: &str, cast| vote(id, cast).on(day(2022, 3, 2));
    let dossier = march().roll_call(again("b", Cast::new().yes(["FRA"]).no(["ITA"]))).build().unwrap();
    let line = |party| dossier.now().line(party, "withdrawal").unwrap();
    assert_eq!(line("FRA").definite(), Some(Position::Support), "twice the same is no mistake");
    assert!(matches!(line("ITA"), Line::Contested(_)));
}

/// 193 parties in so many roll calls, each on an item of its own.
fn assembly(calls: i16, on: impl Fn(i16) -> When, published: bool) -> Dossier {
    let parties: Vec<PartyId> = (0..193).map(|party| format!("N{party:03}").parse().unwrap()).collect();
    let mut document = Document::default();
    document.as_of = Some(day(2030, 1, 1));
    document.nations = parties.iter().map(|id| Nation::new(id.as_str(), id.as_str())).collect();
    let mut source = Source::new("record");
    source.published = published.then(|| day(2029, 1, 1).into());
    document.sources.push(source);
    let of = |kind: usize| parties.iter().skip(kind).step_by(3).cloned().collect::<Vec<_>>();
    let cast = Cast::new().yes(of(0)).no(of(1)).abstain(of(2));
    for call in 0..calls {
        let id = format!("rc-{call}");
        document.agenda.push(Item::new(id.as_str(), id.as_str()));
        document.roll_calls.push(
            RollCall::new(id.as_str(), &document.agenda.last().unwrap().id, cast.clone())
                .on(on(call))
                .cite(Evidence::of("record")),
        );
    }
    Dossier::try_from(document).unwrap()
}

#[test]
fn a_vote_takes_no_more_than_24_bytes() {
    let exact = |call: i16| day(2000 + call / 100, 1, 1 + i8::try_from(call % 28).unwrap()).into();
    let month = |call: i16| when(&format!("{}-{:02}", 2000 + call / 100, 1 + call % 12));
    for dossier in [assembly(1000, exact, true), assembly(1000, month, true), assembly(1000, exact, false)] {
        let votes = 193_000;
        let sizes = dossier.ledger_sizes();
        let cast = 3 * votes;
        assert!(sizes.scanned + sizes.beside + cast <= 24 * votes, "{sizes:?}");
        assert_eq!(dossier.item("rc-7").unwrap().stances().count(), 193);
    }
}

#[test]
fn what_is_dated_by_a_month_is_definite_once_that_is_over() {
    let dossier = assembly(9, |_| when("2022-03"), true);
    let who = |on| dossier.on(on).who(Position::Oppose).on("rc-7").unwrap();
    let (during, after) = (who(day(2022, 3, 30)), who(day(2022, 3, 31)));
    assert_eq!((during.iter().count(), during.possible().count()), (0, 64));
    assert_eq!((after.iter().count(), after.possible().count()), (64, 0));
    assert_eq!((who(day(2022, 2, 28)).unknown().len()), 193);
    let counts = dossier.on(day(2022, 3, 31)).tally().on("rc-7").unwrap().counts();
    assert_eq!(counts.at(Position::Support), 65);
    let known = dossier.on(day(2030, 1, 1)).known_by(day(2028, 12, 31));
    assert_eq!(known.who(Position::Oppose).on("rc-7").unwrap().unknown().len(), 193);
}

#[test]
fn members_of_a_bloc_on_the_day_are_asked_as_they_voted() {
    let pact = Bloc::new("pact", "The Pact").roster(Roster::Complete);
    let pact = pact.member(Membership::new("FRA")).member(Membership::new("RUS").until(day(2022, 3, 15)));
    let dossier = march().bloc(pact).build().unwrap();
    assert_eq!(ask(&dossier, "who opposes the withdrawal among the Pact as of 2022-03-10?"), "Russia");
    assert_eq!(ask(&dossier, "who opposes the withdrawal among the Pact?"), "");
}
