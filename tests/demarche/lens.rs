//! Who holds a position: whom a question is about, where each falls, who belongs to a bloc, what hangs under an item.
//! Each rule as a table, then all of them together on small random dossiers against a plain recomputation.

use std::collections::BTreeMap;

use demarche::Position::{Acquiesce, Divided, Neutral, NotStated, Oppose, Support, Undecided, Withdrawn};
use demarche::{
    Attendance, AttendanceStatus, Attribution, Basis, Bloc, Bucket, Certainty, Condition, ConditionKind,
    ConditionStatus, ConditionStep, Day, Definition, Dossier, DossierBuilder, Edge, Evidence, Fate, Hidden, Holder,
    Holders, InForce, Item, Lens, Line, Meeting, Membership, MembershipStatus, Nation, Need, PartyRef, Position,
    PositionSet, Roster, Source, Stance, StanceRef, Strength, Truth, Until, When, Who, day,
};
use proptest::prelude::*;
use strum::IntoEnumIterator;

const DAY: Day = day(2025, 3, 26);
const BEFORE: Day = day(2025, 3, 25);
const AFTER: Day = day(2025, 3, 27);
/// Some day before or after that of the question.
const ABOUT: &str = "[2025-03-20..2025-04-10]";

/// Four nations, one item, one source of the day before.
fn world() -> DossierBuilder {
    let nations = [("FRA", "France"), ("ITA", "Italy"), ("DEU", "Germany"), ("NOR", "Norway")];
    let world = nations.into_iter().fold(Dossier::builder(), |world, (id, name)| world.nation(Nation::new(id, name)));
    world.as_of(DAY).source(Source::new("paper").published(BEFORE.into())).item(Item::new("troops", "Troops"))
}

fn report() -> Evidence {
    Evidence::of("paper")
}

fn hedge() -> Evidence {
    report().certainty(Certainty::Possible)
}

fn thought() -> Evidence {
    report().certainty(Certainty::Hypothetical)
}

fn own_words() -> Evidence {
    report().attribution(Attribution::Institutional)
}

fn when(text: &str) -> When {
    text.parse().unwrap()
}

/// A stance on the troops, as a report has it.
fn says(party: &str, position: Position) -> Stance {
    Stance::new(party, position, "troops").cite(report())
}

fn bloc(id: &str, members: &[&str]) -> Bloc {
    let members = members.iter().map(|member| Membership::new(*member));
    members.fold(Bloc::new(id, id).roster(Roster::Complete), Bloc::member)
}

fn built(builder: DossierBuilder) -> Dossier {
    builder.build().unwrap_or_else(|invalid| panic!("{invalid:#}"))
}

fn with(world: DossierBuilder, stances: impl IntoIterator<Item = Stance>) -> Dossier {
    built(stances.into_iter().fold(world, DossierBuilder::stance))
}

/// Everyone in scope by bucket: "holder ITA, other FRA, unknown DEU NOR".
fn told(who: &Who<'_>) -> String {
    let mut buckets: BTreeMap<Bucket, Vec<&str>> = BTreeMap::new();
    for holder in who.everyone() {
        buckets.entry(holder.bucket()).or_default().push(holder.party().id());
    }
    let told: Vec<_> = buckets.into_iter().map(|(bucket, ids)| format!("{bucket} {}", ids.join(" "))).collect();
    told.join(", ")
}

/// The blocs beside.
fn beside<'d>(who: &Who<'d>) -> Vec<&'d str> {
    who.blocs().iter().map(|holder| holder.party().id()).collect()
}

fn ids(holders: Holders<'_>) -> Vec<&str> {
    holders.map(|holder| holder.party().id()).collect()
}

/// Where France falls.
fn falls(dossier: &Dossier, asked: impl Into<PositionSet>) -> Bucket {
    let who = dossier.now().who(asked).on("troops").unwrap();
    who.everyone().next().unwrap().bucket()
}

// Where a party falls.

/// The stances of France, and where it falls when it is asked who opposes.
#[test]
fn buckets_of_one_party() {
    #[track_caller]
    fn table(bucket: Bucket, stances: impl IntoIterator<Item = Stance>) {
        assert_eq!(falls(&with(world(), stances), Oppose), bucket);
    }
    let pending = || Condition::new(ConditionKind::If, "if others do");
    let own = |position, since| Stance::new("FRA", position, "troops").since(since).cite(own_words());
    let told = |position, since| says("FRA", position).since(since);
    let hedged = |position| Stance::new("FRA", position, "troops").cite(hedge());

    table(Bucket::Unknown, []);
    table(Bucket::Unknown, [says("FRA", Oppose).since(AFTER)]);
    table(Bucket::Unknown, [says("FRA", Oppose).since(day(2025, 1, 1)).until(BEFORE)]);
    table(Bucket::Unknown, [Stance::new("FRA", Oppose, "troops").cite(thought())]);

    table(Bucket::Holder, [says("FRA", Oppose)]);
    table(Bucket::Holder, [says("FRA", Oppose).since(when("[2025-03-20..2025-03-26]"))]);
    table(Bucket::Holder, [says("FRA", Oppose), Stance::new("FRA", Oppose, "troops").cite(hedge()).since(DAY)]);
    table(Bucket::Holder, [told(Support, day(2025, 1, 1)), told(Oppose, DAY)]);

    table(Bucket::Conditional, [says("FRA", Oppose).condition(pending())]);

    table(Bucket::Possible, [hedged(Oppose)]);
    table(Bucket::Possible, [hedged(Oppose).condition(pending())]);
    table(Bucket::Possible, [says("FRA", Oppose).since(when(ABOUT))]);
    table(Bucket::Possible, [says("FRA", Oppose).since(BEFORE).until(Until::Unknown)]);
    table(Bucket::Possible, [says("FRA", Oppose), hedged(Support).since(DAY)]);
    table(Bucket::Possible, [says("FRA", Support), hedged(Oppose).since(DAY)]);
    table(Bucket::Possible, [own(Support, BEFORE), hedged(Oppose).since(DAY)]);

    table(Bucket::Contested, [own(Oppose, BEFORE), told(Support, DAY)]);
    table(Bucket::Contested, [own(Support, BEFORE), told(Oppose, DAY)]);
    table(Bucket::Contested, [told(Support, DAY), told(Oppose, DAY)]);

    table(Bucket::Other, [says("FRA", Support)]);
    table(Bucket::Other, [says("FRA", NotStated)]);
    table(Bucket::Other, [says("FRA", Withdrawn)]);
    table(Bucket::Other, [says("FRA", Undecided).condition(pending())]);
    table(Bucket::Other, [hedged(Support)]);
    table(Bucket::Other, [own(Neutral, BEFORE), told(Support, DAY)]);
    table(Bucket::Other, [told(Oppose, BEFORE), told(Withdrawn, DAY)]);
}

/// "holders + conditional + possible + contested + other positions + unknown = scope, always."
#[test]
fn every_bucket_by_its_name() {
    let more = [("POL", "Poland"), ("ESP", "Spain")].map(|(id, name)| Nation::new(id, name));
    let world = more.into_iter().fold(world(), DossierBuilder::nation);
    let condition = Condition::new(ConditionKind::If, "if others do");
    let dossier = with(
        world,
        [
            says("ITA", Oppose),
            says("DEU", Oppose).condition(condition),
            Stance::new("NOR", Oppose, "troops").cite(hedge()),
            Stance::new("POL", Oppose, "troops").since(BEFORE).cite(own_words()),
            says("POL", Support).since(DAY),
            says("ESP", Support),
        ],
    );
    let who = dossier.now().who(Oppose).on("troops").unwrap();
    assert_eq!(told(&who), "holder ITA, conditional DEU, possible NOR, contested POL, other ESP, unknown FRA");
    assert_eq!(ids(who.iter()), ["ITA"]);
    assert_eq!(who.parties().ids(), ["ITA"]);
    assert_eq!(ids(who.conditional()), ["DEU"]);
    assert_eq!(ids(who.possible()), ["NOR"]);
    assert_eq!(ids(who.contested()), ["POL"]);
    assert_eq!(ids(who.others()), ["ESP"]);
    assert_eq!(who.unknown().ids(), ["FRA"]);
    assert_eq!(who.scope().parties().ids(), ["FRA", "ITA", "DEU", "NOR", "POL", "ESP"], "in order of declaration");
    assert_eq!((&who).into_iter().collect::<Vec<_>>(), who.iter().collect::<Vec<_>>());
}

/// "Several positions asked: one of them on every reading makes a holder; contested stays contested even if all its
/// sides were asked for."
#[test]
fn several_positions() {
    #[track_caller]
    fn table(asked: PositionSet, bucket: Bucket, stances: impl IntoIterator<Item = Stance>) {
        assert_eq!(falls(&with(world(), stances), asked), bucket);
    }
    let hedged = |position| Stance::new("FRA", position, "troops").since(DAY).cite(hedge());
    let own = |position| Stance::new("FRA", position, "troops").since(BEFORE).cite(own_words());
    let either = Support | Acquiesce;
    table(either, Bucket::Holder, [says("FRA", Acquiesce)]);
    table(either, Bucket::Holder, [says("FRA", Support), hedged(Acquiesce)]);
    table(either, Bucket::Possible, [hedged(Support), hedged(Acquiesce).order(1)]);
    table(either, Bucket::Possible, [says("FRA", Support), hedged(Oppose)]);
    table(either, Bucket::Other, [says("FRA", Oppose)]);
    table(either | Oppose, Bucket::Holder, [says("FRA", Support), hedged(Oppose)]);
    table(either, Bucket::Contested, [own(Support), says("FRA", Acquiesce).since(DAY)]);
    table(either, Bucket::Contested, [own(Support), says("FRA", Oppose).since(DAY)]);
    table(Position::iter().collect(), Bucket::Contested, [own(Support), says("FRA", Oppose).since(DAY)]);
    table(either, Bucket::Possible, [own(Support), hedged(Acquiesce)]);
    table(PositionSet::EMPTY, Bucket::Other, [says("FRA", Support)]);
    table(PositionSet::EMPTY, Bucket::Unknown, []);
}

/// "Asked for a strength, an unvoiced one is unknown."
#[test]
fn strengths() {
    #[track_caller]
    fn table(strength: Option<Strength>, stances: impl IntoIterator<Item = Stance>) {
        let dossier = with(world(), stances);
        let who = dossier.now().who(Oppose).on("troops").unwrap();
        assert_eq!(who.everyone().next().unwrap().strength(), strength);
    }
    let own = |since| Stance::new("FRA", Oppose, "troops").since(since).cite(own_words());
    table(None, []);
    table(None, [says("FRA", Oppose)]);
    table(None, [says("FRA", Support).strength(Strength::Strong)]);
    table(Some(Strength::Strong), [says("FRA", Oppose).strength(Strength::Strong)]);
    // A report of the same position does not drop the strength of the own words.
    table(Some(Strength::Absolute), [own(BEFORE).strength(Strength::Absolute), says("FRA", Oppose).since(DAY)]);
    // Of two sides the strength of the one that was asked for.
    let contested = [own(BEFORE).strength(Strength::Weak), says("FRA", Support).since(DAY).strength(Strength::Strong)];
    table(Some(Strength::Weak), contested);
}

/// The stances of a holder are those with a position asked for.
#[test]
fn stances_of_a_holder() {
    let own = Stance::new("FRA", Oppose, "troops").since(BEFORE).cite(own_words());
    let dossier = with(world(), [own, says("FRA", Support).since(DAY)]);
    let positions = |asked: PositionSet| -> Vec<Position> {
        let who = dossier.now().who(asked).on("troops").unwrap();
        who.contested().flat_map(|holder| holder.stances().map(StanceRef::position).collect::<Vec<_>>()).collect()
    };
    let none: Vec<Position> = Vec::new();
    assert_eq!(positions(Oppose.into()), [Oppose]);
    assert_eq!(positions(Support | Oppose), [Oppose, Support], "own words first");
    assert_eq!(positions(Neutral.into()), none);
}

/// "`if`: until met the holder is listed under conditional; met makes it plain; refused stays conditional. `unless`,
/// `until`: while unmet it is conditional, once met the line has ended."
#[test]
fn conditions() {
    use ConditionKind::{If, Unless, Until};
    use ConditionStatus::{Met, Refused, Unmet};
    #[track_caller]
    fn table(kind: ConditionKind, steps: &[ConditionStep], bucket: Bucket) {
        let condition = Condition::new(kind, "others").steps(steps.to_vec());
        let dossier = with(world(), [says("FRA", Support).condition(condition)]);
        assert_eq!(falls(&dossier, Support), bucket);
    }
    let on = |status, on| ConditionStep::new(status).on(on);
    let perhaps = |status| ConditionStep::new(status).on(when(ABOUT));
    table(If, &[], Bucket::Conditional);
    table(If, &[on(Unmet, BEFORE)], Bucket::Conditional);
    table(If, &[on(Met, DAY)], Bucket::Holder);
    table(If, &[ConditionStep::new(Met)], Bucket::Holder);
    table(If, &[on(Met, AFTER)], Bucket::Conditional);
    table(If, &[perhaps(Met)], Bucket::Conditional);
    table(If, &[on(Met, DAY).cite(hedge())], Bucket::Conditional);
    table(If, &[on(Refused, DAY)], Bucket::Conditional);
    table(If, &[on(Met, BEFORE), on(Refused, DAY)], Bucket::Conditional);
    table(If, &[on(Refused, BEFORE), on(Met, DAY)], Bucket::Holder);
    for kind in [Unless, Until] {
        table(kind, &[], Bucket::Conditional);
        table(kind, &[on(Unmet, BEFORE)], Bucket::Conditional);
        table(kind, &[on(Met, DAY)], Bucket::Unknown);
        table(kind, &[on(Met, AFTER)], Bucket::Conditional);
        table(kind, &[perhaps(Met)], Bucket::Conditional);
    }
}

// Whom a question is about.

/// "With a bloc: its definite and possible member nations on the lens's day (a possible member's line is at best
/// possible)."
#[test]
fn possible_members_hold_at_best_possibly() {
    let disputed = |party| Membership::new(party).status(MembershipStatus::Disputed);
    let dated = Membership::new("NOR").since(when(ABOUT));
    let pact = bloc("pact", &["FRA"]).member(disputed("ITA")).member(disputed("DEU")).member(dated);
    let condition = Condition::new(ConditionKind::If, "if others do");
    let stances =
        [says("FRA", Oppose), says("ITA", Oppose), says("DEU", Oppose).condition(condition), says("NOR", Support)];
    let dossier = with(world().bloc(pact), stances);
    let among = |asked| told(&dossier.now().who(asked).on("troops").unwrap().among("pact").unwrap());
    assert_eq!(among(Oppose), "holder FRA, possible ITA DEU, other NOR");
    assert_eq!(among(Support), "possible NOR, other FRA ITA DEU");
    let split = dossier.now().split("pact").unwrap().on("troops").unwrap();
    assert_eq!(
        (split.tally().at(Oppose).ids(), split.tally().possible().ids()),
        (vec!["FRA"], vec!["ITA", "DEU", "NOR"])
    );
}

/// "Without: the nations the dossier mentions that exist on that day."
#[test]
fn nations_that_do_not_exist_on_the_day() {
    let states = [
        Nation::new("XOLD", "Gone").until(BEFORE),
        Nation::new("XEND", "Going").until(DAY),
        Nation::new("XBEG", "Beginning").since(DAY),
        Nation::new("XNEW", "To come").since(AFTER),
        Nation::new("XMAY", "Some day").since(when(ABOUT)),
    ];
    let ids = ["XOLD", "XEND", "XBEG", "XNEW", "XMAY"];
    let pact = bloc("pact", &ids);
    let world = states.into_iter().fold(Dossier::builder(), DossierBuilder::nation);
    let world =
        world.as_of(DAY).source(Source::new("paper").published(BEFORE.into())).item(Item::new("troops", "Troops"));
    let dossier = with(world.bloc(pact), ids.map(|id| says(id, Oppose)));
    let who = dossier.now().who(Oppose).on("troops").unwrap();
    assert_eq!(told(&who), "holder XEND XBEG, possible XMAY");
    assert_eq!(told(&who.clone().among("pact").unwrap()), "holder XEND XBEG, possible XMAY");
    assert_eq!(who.scope().parties().ids(), ["XEND", "XBEG", "XMAY"]);
    let members = dossier.now().members("pact").unwrap();
    assert_eq!((members.definite().ids(), members.possible().ids()), (vec!["XEND", "XBEG"], vec!["XMAY"]));
    assert_eq!(dossier.on(AFTER).who(Oppose).on("troops").unwrap().scope().parties().ids(), ["XBEG", "XNEW", "XMAY"]);
}

/// Whoever is in a bloc on every reading on which it exists is outside on none.
#[test]
fn a_member_that_may_not_exist_is_not_outside() {
    let pact = bloc("pact", &["XMAY"]);
    let dossier = built(world().nation(Nation::new("XMAY", "Some day").since(when(ABOUT))).bloc(pact));
    let outside = dossier.now().who(Oppose).on("troops").unwrap().outside("pact").unwrap();
    assert_eq!(outside.scope().parties().ids(), ["FRA", "ITA", "DEU", "NOR"]);
}

/// "Blocs that hold the line definitely and unconditionally are listed beside, whatever the scope, never counted."
#[test]
fn blocs_beside() {
    let condition = Condition::new(ConditionKind::If, "if others do");
    let blocs = ["definite", "conditional", "hedged", "contested", "other", "silent"];
    let world = blocs.into_iter().fold(world().bloc(bloc("pact", &["FRA"])), |world, id| world.bloc(bloc(id, &[])));
    let dossier = with(
        world,
        [
            says("definite", Oppose),
            says("conditional", Oppose).condition(condition),
            Stance::new("hedged", Oppose, "troops").cite(hedge()),
            Stance::new("contested", Oppose, "troops").since(BEFORE).cite(own_words()),
            says("contested", Support).since(DAY),
            says("other", Support),
        ],
    );
    let who = dossier.now().who(Oppose).on("troops").unwrap();
    assert_eq!(beside(&who), ["definite"]);
    assert_eq!(told(&who), "unknown FRA ITA DEU NOR", "never counted");
    let among = who.clone().among("pact").unwrap();
    assert_eq!((beside(&among), told(&among).as_str()), (vec!["definite"], "unknown FRA"), "whatever the scope");
    assert_eq!(beside(&who.outside("pact").unwrap()), ["definite"]);
}

/// "`divided` is a remark about a bloc: it never competes, is listed beside, and matches only a question for divided."
#[test]
fn remarks_beside() {
    let world = || world().bloc(bloc("pact", &["FRA", "ITA"]));
    let dossier = with(world(), [says("pact", Divided), says("FRA", Support), says("ITA", Oppose)]);
    let now = dossier.now();
    let asked = |asked: PositionSet| now.who(asked).on("troops").unwrap();
    assert_eq!(beside(&asked(Divided.into())), ["pact"]);
    for position in Position::iter().filter(|position| *position != Divided) {
        assert_eq!(beside(&asked(position.into())), [] as [&str; 0], "{position}");
    }
    assert_eq!(told(&asked(Divided.into())), "other FRA ITA, unknown DEU NOR");
    let split = now.split("pact").unwrap().on("troops").unwrap();
    assert!(split.line().is_unknown());
    assert_eq!(split.remark().definite(), Some(Divided));

    let dossier = with(world(), [says("pact", Support).since(BEFORE), says("pact", Divided).since(DAY)]);
    let asked = |asked: PositionSet| dossier.now().who(asked).on("troops").unwrap();
    assert_eq!(dossier.now().line("pact", "troops").unwrap().definite(), Some(Support), "it never competes");
    assert_eq!(beside(&asked(Support.into())), ["pact"]);
    assert_eq!(beside(&asked(Divided.into())), ["pact"]);
    assert_eq!(beside(&asked(Support | Divided)), ["pact"]);
}

/// A remark that is only possible does not hide the line that was asked for too.
#[test]
fn a_hedged_remark_does_not_hide_the_line() {
    let remark = Stance::new("pact", Divided, "troops").cite(hedge());
    let dossier = with(world().bloc(bloc("pact", &[])), [says("pact", Support), remark]);
    let asked = |asked: PositionSet| beside(&dossier.now().who(asked).on("troops").unwrap());
    assert_eq!(asked(Support.into()), ["pact"]);
    assert_eq!(asked(Divided.into()), [] as [&str; 0]);
    assert_eq!(asked(Support | Divided), ["pact"]);
}

/// Restrictions stack.
#[test]
fn among_and_outside() {
    let open = Bloc::new("open", "Open").member(Membership::new("ITA"));
    let out = Membership::new("FRA").status(MembershipStatus::Outside);
    let world = world().bloc(bloc("pact", &["FRA", "ITA", "DEU"])).bloc(bloc("club", &["ITA", "NOR"]));
    let world = world.bloc(open.member(out)).bloc(Bloc::new("nobody-knows", "?").roster(Roster::Unknown));
    let stances = ["FRA", "ITA", "DEU", "NOR"].map(|id| says(id, Oppose));
    let dossier = with(world, stances);
    let who = || dossier.now().who(Oppose).on("troops").unwrap();
    assert_eq!(told(&who()), "holder FRA ITA DEU NOR");
    assert_eq!(told(&who().among("pact").unwrap()), "holder FRA ITA DEU");
    assert_eq!(told(&who().outside("pact").unwrap()), "holder NOR");
    assert_eq!(told(&who().among("pact").unwrap().outside("club").unwrap()), "holder FRA DEU");
    assert_eq!(told(&who().outside("club").unwrap().among("pact").unwrap()), "holder FRA DEU");
    assert_eq!(told(&who().among("pact").unwrap().among("club").unwrap()), "holder ITA");
    assert_eq!(told(&who().outside("pact").unwrap().outside("club").unwrap()), "");
    assert_eq!(told(&who().among("pact").unwrap().outside("pact").unwrap()), "");
    assert_eq!(told(&who().among("open").unwrap()), "holder ITA", "unknown: out of among");
    assert_eq!(told(&who().outside("open").unwrap()), "holder FRA, possible DEU NOR", "unknown: possible in outside");
    assert_eq!(told(&who().outside("open").unwrap().among("pact").unwrap()), "holder FRA, possible DEU");
    assert_eq!(told(&who().among("nobody-knows").unwrap()), "");
    assert_eq!(told(&who().outside("nobody-knows").unwrap()), "possible FRA ITA DEU NOR");
}

fn error(error: impl std::error::Error) -> String {
    error.to_string()
}

#[test]
fn questions_name_what_there_is() {
    let dossier = built(world().bloc(bloc("pact", &[])));
    let now = dossier.now();
    let who = || now.who(Oppose).on("troops").unwrap();
    assert_eq!(
        now.who(Oppose).on("trops").map(|_| ()).map_err(error),
        Err("no agenda item has the id `trops`; did you mean `troops`?".into())
    );
    assert_eq!(
        now.who(Oppose).under("trops").map(|_| ()).map_err(error),
        Err("no agenda item has the id `trops`; did you mean `troops`?".into())
    );
    let no_bloc = |asked: &str| Err(format!("no bloc has the id `{asked}`; did you mean `pact`?"));
    assert_eq!(who().among("pakt").map(|_| ()).map_err(error), no_bloc("pakt"));
    assert_eq!(who().outside("packt").map(|_| ()).map_err(error), no_bloc("packt"));
    assert_eq!(now.split("Pact ").map(|_| ()).map_err(error), no_bloc("Pact "));
    assert_eq!(now.members("FRA").map(|_| ()).map_err(error), Err("no bloc has the id `FRA`".into()));
    assert_eq!(
        now.line("fra", "troops").map(|_| ()).map_err(error),
        Err("no party has the id `fra`; did you mean `FRA` (France)?".into())
    );
}

// Membership, as far as it decides whom a question is about.

/// "Floors and known-by filter stances, relations, pledges and steps, not item edges or rosters."
#[test]
fn rosters_do_not_depend_on_what_was_known() {
    let pact = Bloc::new("pact", "Pact").member(Membership::new("FRA").cite(report()));
    let dossier = with(world().bloc(pact), [says("FRA", Oppose)]);
    let lens = dossier.now().known_by(day(2020, 1, 1)).on_record().asserted().stated();
    assert_eq!(lens.members("pact").unwrap().definite().ids(), ["FRA"]);
    assert_eq!(told(&lens.who(Oppose).on("troops").unwrap().among("pact").unwrap()), "unknown FRA");
}

/// "One level only: France is not in the G20 through the EU."
#[test]
fn one_level_only() {
    let dossier = with(world().bloc(bloc("EU", &["FRA"])).bloc(bloc("G20", &["EU", "ITA"])), [says("EU", Oppose)]);
    let members = dossier.now().members("G20").unwrap();
    assert_eq!(members.definite().ids(), ["ITA", "EU"]);
    assert_eq!(members.standing(dossier.party("FRA").unwrap()), Truth::No);
    let who = dossier.now().who(Oppose).on("troops").unwrap().among("G20").unwrap();
    assert_eq!((told(&who).as_str(), beside(&who)), ("unknown ITA", vec!["EU"]));
}

/// Some of a bloc attend: that makes nobody a participant.
#[test]
fn some_of_a_bloc_is_nobody_in_particular() {
    let some = Attendance::new("pact").some(true).status(AttendanceStatus::Attended);
    let meeting = Meeting::new("summit", "Summit").attendance([some]);
    let guests = Bloc::new("guests", "Guests").defined_by([Definition::attending("summit")]);
    let dossier = built(world().meeting(meeting).bloc(guests).bloc(bloc("pact", &["FRA"])));
    let members = dossier.now().members("guests").unwrap();
    assert_eq!((members.definite().ids(), members.possible().ids()), (vec![], vec![]));
}

// What a bloc says, and what its members say.

/// "A bloc's line is what the bloc itself said; its members' tally stands beside it."
#[test]
fn a_blocs_line_is_its_own() {
    let world = || world().bloc(bloc("pact", &["FRA", "ITA"]));
    let dossier = with(world(), [says("FRA", Oppose), says("ITA", Oppose)]);
    let now = dossier.now();
    assert!(now.line("pact", "troops").unwrap().is_unknown(), "not even when all members agree");
    assert_eq!(beside(&now.who(Oppose).on("troops").unwrap()), [] as [&str; 0]);

    let dossier = with(world(), [says("pact", Support), says("FRA", Oppose)]);
    let now = dossier.now();
    assert_eq!(now.line("pact", "troops").unwrap().definite(), Some(Support));
    assert!(now.line("ITA", "troops").unwrap().is_unknown(), "nor is it that of its members");
    let split = now.split("pact").unwrap().on("troops").unwrap();
    assert_eq!(split.line().definite(), Some(Support));
    assert_eq!((split.tally().at(Support).ids(), split.tally().at(Oppose).ids()), (vec![], vec!["FRA"]));
    assert_eq!(split.tally().unknown().ids(), ["ITA"]);
}

#[test]
fn every_member_is_in_one_part_of_a_split() {
    let more = [("POL", "Poland"), ("ESP", "Spain")].map(|(id, name)| Nation::new(id, name));
    let world = more.into_iter().fold(world(), DossierBuilder::nation);
    let world = world.bloc(bloc("pact", &["FRA", "ITA", "DEU", "NOR", "POL"]));
    let condition = Condition::new(ConditionKind::If, "if others do");
    let dossier = with(
        world,
        [
            says("ESP", Support),
            says("ITA", Oppose),
            says("DEU", Support).condition(condition),
            Stance::new("NOR", Oppose, "troops").cite(hedge()),
            Stance::new("POL", Oppose, "troops").since(BEFORE).cite(own_words()),
            says("POL", Support).since(DAY),
        ],
    );
    let split = dossier.now().split("pact").unwrap().on("troops").unwrap();
    let positions: Vec<_> =
        split.tally().positions().into_iter().map(|(position, parties)| (position, parties.ids())).collect();
    assert_eq!(positions, [(Oppose, vec!["ITA"])]);
    assert_eq!(split.tally().conditional().ids(), ["DEU"]);
    assert_eq!(split.tally().possible().ids(), ["NOR"]);
    assert_eq!(split.tally().contested().ids(), ["POL"]);
    assert_eq!(split.tally().unknown().ids(), ["FRA"]);
    assert_eq!(split.members().ids(), ["FRA", "ITA", "DEU", "NOR", "POL"]);
    assert_eq!(split.line_of(dossier.party("ITA").unwrap()).and_then(|line| line.definite()), Some(Oppose));
    assert_eq!(split.line_of(dossier.party("ESP").unwrap()), None, "not a member");
    assert_eq!((split.bloc().id().as_str(), split.item().id().as_str()), ("pact", "troops"));
}

// What hangs under an item.

/// "An edge is plain iff it has no evidence or some that is asserted or reported and stated or implied; a hypothetical
/// edge does not exist."
#[test]
fn edges() {
    #[track_caller]
    fn table(evidence: impl IntoIterator<Item = Evidence>, bucket: Bucket) {
        let edge = evidence.into_iter().fold(Edge::new("deal"), Edge::cite);
        let world = world().item(Item::new("deal", "Deal")).item(Item::new("sub", "Sub").parents([edge]));
        let dossier = with(world, [Stance::new("FRA", Oppose, "sub").cite(report())]);
        let who = dossier.now().who(Oppose).under("deal").unwrap();
        assert_eq!(who.everyone().next().unwrap().bucket(), bucket);
    }
    let basis = |basis| report().basis(basis);
    table([], Bucket::Holder);
    table([report()], Bucket::Holder);
    table([basis(Basis::Implied)], Bucket::Holder);
    table([report().certainty(Certainty::Reported)], Bucket::Holder);
    table([report().certainty(Certainty::Reported).basis(Basis::Implied)], Bucket::Holder);
    table([basis(Basis::Inferred)], Bucket::Possible);
    table([basis(Basis::Background)], Bucket::Possible);
    for certainty in [Certainty::Alleged, Certainty::Likely, Certainty::Expected, Certainty::Possible] {
        table([report().certainty(certainty)], Bucket::Possible);
        table([report().certainty(certainty), report()], Bucket::Holder);
        table([report().certainty(certainty), basis(Basis::Inferred)], Bucket::Possible);
    }
    table([thought()], Bucket::Unknown);
    table([thought(), hedge()], Bucket::Possible);
    table([thought(), report()], Bucket::Holder);
    // What supports one field does not carry the edge.
    table([hedge().supporting("item")], Bucket::Holder);
}

/// "On" means that item; "under" it or any descendant; a descendant reached only through hedged or inferred edges is
/// possible.
#[test]
fn on_and_under() {
    let hedged = |parent| Edge::new(parent).cite(hedge());
    let world = world()
        .item(Item::new("root", "Root"))
        .item(Item::new("plain", "Plain").parent("root"))
        .item(Item::new("hedged", "Hedged").parents([hedged("root")]))
        .item(Item::new("below-hedged", "Below hedged").parent("hedged"))
        .item(Item::new("both", "Both").parents([hedged("root"), Edge::new("plain")]))
        .item(Item::new("thought", "Thought").parents([Edge::new("root").cite(thought())]))
        .item(Item::new("below-thought", "Below thought").parent("thought"));
    let all = ["root", "plain", "hedged", "below-hedged", "both", "thought", "below-thought"];
    let dossier = |item: &'static str| with(world.clone(), [Stance::new("FRA", Oppose, item).cite(report())]);
    let bucket = |on: &'static str, root: &str| {
        let dossier = dossier(on);
        let who = dossier.now().who(Oppose).under(root).unwrap();
        who.everyone().next().unwrap().bucket().to_string()
    };
    let under = |root: &str| all.map(|item| format!("{item} {}", bucket(item, root))).join(", ");
    assert_eq!(
        under("root"),
        "root holder, plain holder, hedged possible, below-hedged possible, both holder, thought unknown, \
         below-thought unknown"
    );
    assert_eq!(
        under("thought"),
        "root unknown, plain unknown, hedged unknown, below-hedged unknown, both unknown, thought holder, \
         below-thought holder"
    );
    assert_eq!(told(&dossier("plain").now().who(Oppose).on("root").unwrap()), "unknown FRA ITA DEU NOR");
    assert_eq!(told(&dossier("plain").now().who(Oppose).on("plain").unwrap()), "holder FRA, unknown ITA DEU NOR");
}

/// "Under": a party counts once, in the first that applies of holder, conditional, possible, contested, other; unknown
/// only without any line there.
#[test]
fn under_counts_once() {
    // Where the one stance would put France, from first to last.
    type Made = fn(&'static str) -> Vec<Stance>;
    let lines: [(Bucket, Made); 6] = [
        (Bucket::Holder, |item| vec![Stance::new("FRA", Oppose, item).cite(report())]),
        (Bucket::Conditional, |item| {
            let condition = Condition::new(ConditionKind::If, "if others do");
            vec![Stance::new("FRA", Oppose, item).condition(condition).cite(report())]
        }),
        (Bucket::Possible, |item| vec![Stance::new("FRA", Oppose, item).cite(hedge())]),
        (Bucket::Contested, |item| {
            let own = Stance::new("FRA", Oppose, item).since(BEFORE).cite(own_words());
            vec![own, Stance::new("FRA", Support, item).since(DAY).cite(report())]
        }),
        (Bucket::Other, |item| vec![Stance::new("FRA", Support, item).cite(report())]),
        (Bucket::Unknown, |_| Vec::new()),
    ];
    for (first, on_first) in lines {
        for (second, on_second) in lines {
            let world = world().item(Item::new("sub", "Sub").parent("troops"));
            let dossier = with(world, on_first("troops").into_iter().chain(on_second("sub")));
            let who = dossier.now().who(Oppose).under("troops").unwrap();
            let france = who.everyone().next().unwrap();
            assert_eq!(france.bucket(), first.min(second), "{first} and {second}");
            assert_eq!(who.scope().len(), who.everyone().count());
            if first != second && first.min(second) != Bucket::Unknown {
                let item = if first < second { "troops" } else { "sub" };
                assert_eq!(france.item().id().as_str(), item, "{first} and {second}");
            }
        }
    }
}

// What the lens hides.

fn open(lens: Lens<'_>) -> Lens<'_> {
    lens
}

fn on_record(lens: Lens<'_>) -> Lens<'_> {
    lens.on_record()
}

fn asserted(lens: Lens<'_>) -> Lens<'_> {
    lens.asserted()
}

fn stated(lens: Lens<'_>) -> Lens<'_> {
    lens.stated()
}

fn known(lens: Lens<'_>) -> Lens<'_> {
    lens.known_by(DAY)
}

fn known_too_early(lens: Lens<'_>) -> Lens<'_> {
    lens.known_by(day(2025, 3, 24))
}

/// "Undated sources are hidden from every known-by lens, and the answer says how many."
#[test]
fn undated() {
    let undated = |party, item| Stance::new(party, Oppose, item).cite(Evidence::of("undated"));
    let world = world().source(Source::new("undated")).item(Item::new("sub", "Sub").parent("troops"));
    let dossier = with(
        world,
        [undated("FRA", "troops"), undated("ITA", "troops").cite(report()), says("DEU", Oppose), undated("NOR", "sub")],
    );
    let on = |lens: Lens<'_>| lens.who(Oppose).on("troops").unwrap().undated();
    let under = |lens: Lens<'_>| lens.who(Oppose).under("troops").unwrap().undated();
    let now = dossier.now();
    assert_eq!((on(now), under(now)), (0, 0), "nothing is hidden");
    assert_eq!((on(now.known_by(DAY)), under(now.known_by(DAY))), (1, 2));
    let who = now.known_by(DAY).who(Oppose).on("troops").unwrap();
    assert_eq!(told(&who), "holder ITA DEU, unknown FRA NOR");
    // Before the paper appeared, that of Italy is hidden for being too late.
    assert_eq!(on(now.known_by(day(2025, 1, 1))), 1);
}

/// What the lens would hide anyway is not hidden only because its source has no day.
#[test]
fn undated_and_hidden_anyway() {
    let undated = || Evidence::of("undated");
    let of = |party, evidence| Stance::new(party, Oppose, "troops").cite(evidence);
    let stances = [of("FRA", undated()), of("ITA", undated().certainty(Certainty::Hypothetical))];
    let dossier = with(world().source(Source::new("undated")), stances);
    let count = |lens: Lens<'_>| lens.who(Oppose).on("troops").unwrap().undated();
    assert_eq!(count(dossier.now().known_by(DAY)), 1, "a hypothetical one never counts, dated or not");
    assert_eq!(count(dossier.now().known_by(DAY).on_record()), 0, "nobody is heard in its own words");
}

/// "If the lens hid a record that is later than, or contradicts, the line, the line says so."
#[test]
fn overshadowed() {
    #[track_caller]
    fn table(stances: impl IntoIterator<Item = Stance>, lens: fn(Lens<'_>) -> Lens<'_>, expected: &[Position]) {
        let dossier = with(world(), stances);
        let line = lens(dossier.now()).line("FRA", "troops").unwrap();
        let overshadowed = line.in_force().map(InForce::overshadowed).unwrap_or_default();
        assert_eq!(overshadowed.iter().map(|stance| stance.position()).collect::<Vec<_>>(), expected);
    }
    let own = |position, since| Stance::new("FRA", position, "troops").since(since).cite(own_words());
    let told = |position, since| says("FRA", position).since(since);
    let before = day(2025, 1, 1);
    // Later, and of another position.
    table([own(Oppose, before), told(Support, BEFORE)], on_record, &[Support]);
    // Later, and of the same.
    table([own(Oppose, before), told(Oppose, BEFORE)], on_record, &[Oppose]);
    // Of the same day, so that it would contest the line.
    table([own(Oppose, BEFORE), told(Support, BEFORE)], on_record, &[Support]);
    // Earlier, so that it changes nothing.
    table([told(Support, before), own(Oppose, BEFORE)], on_record, &[]);
    table([told(Oppose, before), own(Oppose, BEFORE)], on_record, &[]);
    // Not yet.
    table([own(Oppose, before), told(Support, AFTER)], on_record, &[]);
    // Hidden from nobody.
    table([own(Oppose, before), told(Support, BEFORE)], open, &[]);
    // Hypothetical: no lens counts it.
    let hypothetical = Stance::new("FRA", Support, "troops").since(BEFORE).cite(thought());
    table([own(Oppose, before), hypothetical], on_record, &[]);
    let hedged = Stance::new("FRA", Support, "troops").since(BEFORE).cite(hedge());
    table([own(Oppose, before), hedged], asserted, &[Support]);
    let inferred = Stance::new("FRA", Support, "troops").since(BEFORE).cite(report().basis(Basis::Inferred));
    table([own(Oppose, before), inferred], stated, &[Support]);
    // There is no line that could say so.
    table([told(Support, BEFORE)], on_record, &[]);
}

/// "What was superseded": by something later, not by something earlier.
#[test]
fn nothing_is_superseded_by_what_came_before() {
    let spoke = says("FRA", Support).since(BEFORE);
    let silent = says("FRA", NotStated).since(DAY);
    let dossier = with(world(), [spoke, silent]);
    let why = dossier.now().explain("FRA", "troops").unwrap();
    assert_eq!(why.line().definite(), Some(Support));
    for verdict in why.verdicts() {
        if let Fate::Superseded(by) = verdict.fate() {
            assert!(by.since() >= verdict.stance().since(), "{why}");
        }
    }
}

#[test]
fn why_a_record_is_not_seen() {
    #[track_caller]
    fn table(evidence: Option<Evidence>, lens: fn(Lens<'_>) -> Lens<'_>, expected: Hidden) {
        let stance = evidence.into_iter().fold(Stance::new("FRA", Oppose, "troops"), Stance::cite);
        let world = world()
            .source(Source::new("undated"))
            .source(Source::new("gone").published(BEFORE.into()).withdrawn(DAY.into()));
        let dossier = with(world, [stance]);
        let why = lens(dossier.now()).explain("FRA", "troops").unwrap();
        assert_eq!(why.verdicts()[0].fate(), Fate::Hidden(expected));
        assert_eq!(why.hidden().map(|(_, hidden)| hidden).collect::<Vec<_>>(), [expected]);
        assert!(why.line().is_unknown());
    }
    table(None, on_record, Hidden::Unsourced);
    table(None, asserted, Hidden::Unsourced);
    table(None, stated, Hidden::Unsourced);
    table(Some(Evidence::of("undated")), known, Hidden::Undated);
    table(Some(report()), known_too_early, Hidden::NotYetKnown);
    table(Some(Evidence::of("gone")), open, Hidden::SourceWithdrawn);
    table(Some(Evidence::of("gone")), known, Hidden::SourceWithdrawn);
    table(Some(report()), on_record, Hidden::NotOnRecord);
    table(Some(report().certainty(Certainty::Reported)), asserted, Hidden::NotAsserted);
    table(Some(report().basis(Basis::Implied)), stated, Hidden::NotStated);
    table(Some(thought()), open, Hidden::Hypothetical);
}

// All of it together.

/// A few days around that of the question.
fn date(number: u8) -> Day {
    day(2025, 1, i8::try_from(number).unwrap())
}

const NATIONS: [&str; 5] = ["XAAA", "XBBB", "XCCC", "XDDD", "XEEE"];
const BLOCS: [&str; 2] = ["first", "second"];
const ITEMS: [&str; 3] = ["root", "middle", "leaf"];

/// A first day and an end, both in windows or not there.
#[derive(Debug, Clone, Copy)]
struct Span {
    since: Option<When>,
    until: Until,
}

impl Span {
    /// Whether it covers a day: plainly, on all, some or none of its readings.
    fn covers(self, on: Day) -> Truth {
        // The first stands for all that came before.
        let all = || std::iter::once(day(2024, 12, 31)).chain((1..=20).map(date));
        let since: Vec<Day> = match self.since {
            None => all().take(1).collect(),
            Some(since) => all().filter(|day| (since.first()..=since.last()).contains(day)).collect(),
        };
        let until: Vec<Day> = match self.until.window() {
            None => all().skip(20).collect(),
            Some(until) => all().filter(|day| (until.first()..=until.last()).contains(day)).collect(),
        };
        let readings = since.iter().flat_map(|since| until.iter().map(move |until| (*since, *until)));
        let covered: Vec<_> = readings
            .filter(|(since, until)| since <= until)
            .map(|(since, until)| (since..=until).contains(&on))
            .collect();
        match (covered.contains(&true), covered.contains(&false)) {
            (true, false) => Truth::Yes,
            (true, true) => Truth::Possible,
            _ => Truth::No,
        }
    }
}

#[derive(Debug, Clone)]
enum Belonging {
    Listed { members: Vec<(usize, MembershipStatus, Span)>, roster: Option<Roster> },
    Defined(Vec<(Position, usize, bool)>),
}

#[derive(Debug, Clone)]
struct Saying {
    party: usize,
    item: usize,
    position: Position,
    span: Span,
    order: i16,
    evidence: usize,
    condition: usize,
}

#[derive(Debug, Clone)]
struct Plan {
    nations: Vec<Span>,
    blocs: Vec<Belonging>,
    /// From the middle to the root, from the leaf to the root, from the leaf to the middle.
    edges: [Option<usize>; 3],
    lines: Vec<Saying>,
}

#[derive(Debug, Clone)]
struct Question {
    asked: PositionSet,
    item: usize,
    under: bool,
    filters: Vec<(usize, bool)>,
    on: Day,
    floor: usize,
}

fn span(dated: f64) -> impl Strategy<Value = Span> {
    let since = proptest::option::weighted(dated, (1_u8..8, 0_u8..3));
    (since, proptest::option::weighted(dated, (0_u8..4, 0_u8..3)), proptest::bool::weighted(0.05)).prop_map(
        |(since, until, unknown)| {
            let since = since.map(|(first, more)| When::between(date(first), date(first + more)).unwrap());
            let from = since.map_or(1, |since| u8::try_from(since.last().day()).unwrap());
            let until = match until {
                _ if unknown => Until::Unknown,
                None => Until::Open,
                Some((after, more)) => Until::On(When::between(date(from + after), date(from + after + more)).unwrap()),
            };
            Span { since, until }
        },
    )
}

fn edge_evidence(kind: usize) -> Vec<Evidence> {
    match kind {
        0 => vec![],
        1 => vec![report()],
        2 => vec![hedge()],
        3 => vec![report().basis(Basis::Inferred)],
        4 => vec![thought()],
        5 => vec![hedge(), report().basis(Basis::Implied)],
        _ => vec![thought(), hedge()],
    }
}

fn stance_evidence(kind: usize) -> Option<Evidence> {
    match kind {
        0 => None,
        1 => Some(hedge()),
        2 => Some(thought()),
        3 => Some(Evidence::of("undated")),
        4 => Some(report().basis(Basis::Inferred)),
        5 | 6 => Some(own_words()),
        _ => Some(report()),
    }
}

fn condition(kind: usize) -> Option<Condition> {
    let met = |kind, on| Condition::new(kind, "others").steps([ConditionStep::new(ConditionStatus::Met).on(on)]);
    match kind {
        0 => Some(Condition::new(ConditionKind::If, "others")),
        1 => Some(met(ConditionKind::If, When::from(date(4)))),
        2 => Some(met(ConditionKind::Unless, When::from(date(4)))),
        3 => Some(met(ConditionKind::Until, When::between(date(3), date(6)).unwrap())),
        4 => Some(Condition::new(ConditionKind::If, "others").needs(Need::new(NATIONS[0], ITEMS[0], Support))),
        _ => None,
    }
}

fn a_plan() -> impl Strategy<Value = Plan> {
    (3..=NATIONS.len()).prop_flat_map(|nations| {
        let position =
            proptest::sample::select(vec![Support, Support, Oppose, Oppose, Acquiesce, NotStated, Withdrawn]);
        let status = proptest::sample::select(vec![
            MembershipStatus::Member,
            MembershipStatus::Member,
            MembershipStatus::Disputed,
            MembershipStatus::Observer,
            MembershipStatus::Outside,
        ]);
        let roster = proptest::sample::select(vec![None, Some(Roster::Complete), Some(Roster::Open)]);
        let listed = proptest::collection::btree_map(0..nations, (status, span(0.2)), 0..=nations);
        let listed = (listed, roster).prop_map(|(members, roster)| Belonging::Listed {
            members: members.into_iter().map(|(nation, (status, span))| (nation, status, span)).collect(),
            roster,
        });
        let defined = proptest::collection::vec((position.clone(), 0..ITEMS.len(), any::<bool>()), 1..=2);
        let belonging = prop_oneof![4 => listed, 1 => defined.prop_map(Belonging::Defined)];
        let edge = || proptest::option::weighted(0.6, 0_usize..7);
        let line = (0..nations + BLOCS.len(), 0..ITEMS.len(), position, span(0.5), 0_i16..2, 0_usize..12, 0_usize..12);
        let line = line.prop_map(|(party, item, position, span, order, evidence, condition)| Saying {
            party,
            item,
            position,
            span,
            order,
            evidence,
            condition,
        });
        (
            proptest::collection::vec(span(0.15), nations),
            proptest::collection::vec(belonging, BLOCS.len()),
            [edge(), edge(), edge()],
            proptest::collection::vec(line, 0..12),
        )
            .prop_map(|(nations, blocs, edges, lines)| Plan { nations, blocs, edges, lines })
    })
}

fn a_question() -> impl Strategy<Value = Question> {
    let positions = vec![Support, Oppose, Acquiesce, NotStated, Withdrawn, Divided];
    let asked = proptest::sample::subsequence(positions, 1..=4).prop_map(PositionSet::from_iter);
    let filters = proptest::collection::vec((0..BLOCS.len(), any::<bool>()), 0..=2);
    (asked, 0..ITEMS.len(), any::<bool>(), filters, 1_u8..10, 0_usize..8).prop_map(
        |(asked, item, under, filters, on, floor)| Question { asked, item, under, filters, on: date(on), floor },
    )
}

impl Plan {
    fn party(&self, place: usize) -> &'static str {
        NATIONS.get(..self.nations.len()).unwrap().iter().chain(&BLOCS).nth(place).unwrap()
    }

    fn build(&self) -> Dossier {
        let sources = [Source::new("paper").published(date(3).into()), Source::new("undated")];
        let mut builder = sources.into_iter().fold(Dossier::builder(), DossierBuilder::source);
        for (id, span) in NATIONS.into_iter().zip(&self.nations) {
            let nation = Nation::new(id, id).until(span.until);
            builder = builder.nation(span.since.into_iter().fold(nation, Nation::since));
        }
        for (id, belonging) in BLOCS.into_iter().zip(&self.blocs) {
            let bloc = match belonging {
                Belonging::Listed { members, roster } => {
                    let membership = |(nation, status, span): &(usize, MembershipStatus, Span)| {
                        let membership = Membership::new(NATIONS[*nation]).status(*status).until(span.until);
                        span.since.into_iter().fold(membership, Membership::since)
                    };
                    members.iter().map(membership).fold(Bloc::new(id, id).roster(*roster), Bloc::member)
                }
                Belonging::Defined(readings) => {
                    let reading = |(position, item, hypothetical): &(Position, usize, bool)| {
                        let definition = Definition::holding(*position, ITEMS[*item]);
                        if *hypothetical { definition.cite(thought()) } else { definition }
                    };
                    Bloc::new(id, id).defined_by(readings.iter().map(reading).collect::<Vec<_>>())
                }
            };
            builder = builder.bloc(bloc);
        }
        for (place, id) in ITEMS.into_iter().enumerate() {
            let parents = self.edges().filter(|(child, ..)| *child == place);
            let edges = parents
                .map(|(_, parent, kind)| edge_evidence(kind).into_iter().fold(Edge::new(ITEMS[parent]), Edge::cite));
            builder = builder.item(Item::new(id, id).parents(edges.collect::<Vec<_>>()));
        }
        let mut seen = Vec::new();
        for line in &self.lines {
            let evidence = stance_evidence(line.evidence);
            let dated = match line.span.since {
                Some(since) => since,
                None if evidence.as_ref().is_some_and(|one| one.source == Some("paper".parse().unwrap())) => {
                    date(3).into()
                }
                None => Day::MIN.into(),
            };
            let key = (line.party, line.item, dated, line.order, line.position);
            let ends_first = line.span.until.window().is_some_and(|until| until.last() < dated.first());
            if seen.contains(&key) || ends_first {
                continue;
            }
            seen.push(key);
            let stance = Stance::new(self.party(line.party), line.position, ITEMS[line.item]);
            let stance = stance.order(line.order).until(line.span.until);
            let stance = line.span.since.into_iter().fold(stance, Stance::since);
            let stance = evidence.into_iter().fold(stance, Stance::cite);
            builder = builder.stance(condition(line.condition).into_iter().fold(stance, Stance::condition));
        }
        // A remark that is hedged, beside whatever the second bloc says.
        builder = builder.stance(Stance::new(BLOCS[1], Divided, ITEMS[1]).cite(hedge()));
        built(builder)
    }

    fn edges(&self) -> impl Iterator<Item = (usize, usize, usize)> {
        let ends = [(1, 0), (2, 0), (2, 1)];
        ends.into_iter().zip(self.edges).filter_map(|((child, parent), kind)| Some((child, parent, kind?)))
    }

    /// Whether an item hangs under another, over the surest way.
    fn hangs(&self, item: usize, root: usize) -> Truth {
        if item == root {
            return Truth::Yes;
        }
        let plain = |kind: usize| match kind {
            0 | 1 | 5 => Truth::Yes,
            2 | 3 | 6 => Truth::Possible,
            _ => Truth::No,
        };
        let ways = self.edges().filter(|(child, ..)| *child == item);
        ways.map(|(_, parent, kind)| plain(kind).min(self.hangs(parent, root))).max().unwrap_or(Truth::No)
    }

    /// The items a question is about, and whether surely.
    fn subjects(&self, question: &Question) -> Vec<(usize, bool)> {
        let hangs = |item| match question.under {
            true => self.hangs(item, question.item),
            false if item == question.item => Truth::Yes,
            false => Truth::No,
        };
        let subjects = (0..ITEMS.len()).map(|item| (item, hangs(item))).filter(|(_, truth)| *truth >= Truth::Possible);
        subjects.map(|(item, truth)| (item, truth == Truth::Yes)).collect()
    }
}

impl Question {
    fn lens<'d>(&self, dossier: &'d Dossier) -> Lens<'d> {
        let lens = dossier.on(self.on);
        match self.floor {
            0 => lens.known_by(date(3)),
            1 => lens.on_record(),
            2 => lens.asserted(),
            3 => lens.stated().known_by(date(5)),
            _ => lens,
        }
    }

    fn ask<'d>(&self, dossier: &'d Dossier) -> Who<'d> {
        let who = self.lens(dossier).who(self.asked);
        let who = if self.under { who.under(ITEMS[self.item]) } else { who.on(ITEMS[self.item]) };
        self.filters.iter().fold(who.unwrap(), |who, (bloc, inside)| match inside {
            true => who.among(BLOCS[*bloc]).unwrap(),
            false => who.outside(BLOCS[*bloc]).unwrap(),
        })
    }
}

/// Between which buckets a line puts its party: one and the same, but for what a possible line does not tell from outside,
/// that all its readings are among the positions asked for.
fn may_fall(line: &Line<'_>, asked: PositionSet, surely: bool) -> (Bucket, Bucket) {
    let Some(in_force) = line.in_force() else { return (Bucket::Unknown, Bucket::Unknown) };
    let positions = in_force.positions();
    let one = |bucket| (bucket, bucket);
    match line {
        _ if !asked.meets(positions) => one(Bucket::Other),
        Line::Contested(_) => one(Bucket::Contested),
        _ if !surely => one(Bucket::Possible),
        Line::Definite(_) if in_force.pending().is_empty() => one(Bucket::Holder),
        Line::Definite(_) => one(Bucket::Conditional),
        _ if asked.contains_all(positions) => (Bucket::Holder, Bucket::Possible),
        _ => one(Bucket::Possible),
    }
}

/// Where a party falls, from its lines alone.
fn naive(
    lens: Lens<'_>,
    party: PartyRef<'_>,
    asked: PositionSet,
    subjects: &[(usize, bool)],
    surely: bool,
) -> (Bucket, Bucket) {
    let lines = subjects.iter().map(|(item, sure)| (lens.line(party, ITEMS[*item]).unwrap(), *sure && surely));
    let falls = lines.map(|(line, surely)| may_fall(&line, asked, surely));
    falls.reduce(|(a, b), (c, d)| (a.min(c), b.min(d))).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    /// Everyone in scope falls into exactly one bucket, the one that its lines alone give.
    #[test]
    fn buckets_agree_with_a_plain_recomputation(plan in a_plan(), question in a_question()) {
        let dossier = plan.build();
        let (lens, who) = (question.lens(&dossier), question.ask(&dossier));
        let subjects = plan.subjects(&question);
        let (mut expected, mut skipped) = (Vec::new(), Vec::new());
        for (nation, span) in dossier.nations().zip(&plan.nations) {
            let passes = |(bloc, inside): &(usize, bool)| {
                let member = lens.members(BLOCS[*bloc]).unwrap().standing(nation.into());
                match (inside, member) {
                    (true, member) => member,
                    (false, Truth::Unknown) => Truth::Possible,
                    (false, member) => !member,
                }
            };
            let exists = span.covers(question.on);
            // From outside nothing tells a possible member from a member that possibly exists.
            let outside = question.filters.iter().any(|(_, inside)| !inside);
            if exists == Truth::Possible && outside {
                skipped.push(PartyRef::from(nation));
                continue;
            }
            let in_scope = question.filters.iter().map(passes).chain([exists]).min().unwrap();
            if in_scope >= Truth::Possible {
                let surely = in_scope == Truth::Yes;
                expected.push((nation.id(), naive(lens, nation.into(), question.asked, &subjects, surely)));
            }
        }
        let everyone: Vec<_> = who.everyone().filter(|holder| !skipped.contains(&holder.party())).collect();
        let got: Vec<_> = everyone.iter().map(|holder| (holder.party().id(), holder.bucket())).collect();
        prop_assert_eq!(got.len(), expected.len(), "{:?}", got);
        for ((got, bucket), (id, (least, most))) in got.iter().zip(&expected) {
            prop_assert_eq!(*got, id.as_str(), "in order of declaration");
            prop_assert!((least..=most).contains(&bucket), "{}: {} is not in {}..={}", got, bucket, least, most);
        }
    }

    /// Holders, conditional, possible, contested, others and unknown are the scope, each in order of declaration.
    #[test]
    fn the_parts_are_the_whole(plan in a_plan(), question in a_question()) {
        let dossier = plan.build();
        let who = question.ask(&dossier);
        let everyone: Vec<Holder<'_>> = who.everyone().collect();
        let of = |bucket| everyone.iter().filter(move |holder| holder.bucket() == bucket).copied().collect::<Vec<_>>();
        prop_assert_eq!(who.iter().collect::<Vec<_>>(), of(Bucket::Holder));
        prop_assert_eq!((&who).into_iter().collect::<Vec<_>>(), of(Bucket::Holder));
        prop_assert_eq!(who.conditional().collect::<Vec<_>>(), of(Bucket::Conditional));
        prop_assert_eq!(who.possible().collect::<Vec<_>>(), of(Bucket::Possible));
        prop_assert_eq!(who.contested().collect::<Vec<_>>(), of(Bucket::Contested));
        prop_assert_eq!(who.others().collect::<Vec<_>>(), of(Bucket::Other));
        let unknown: Vec<_> = of(Bucket::Unknown).iter().map(Holder::party).collect();
        prop_assert_eq!(who.unknown().into_iter().collect::<Vec<_>>(), unknown);
        let scope = who.scope();
        prop_assert_eq!(scope.parties().ids(), everyone.iter().map(|holder| holder.party().id()).collect::<Vec<_>>());
        let counts = [who.iter(), who.conditional(), who.possible(), who.contested(), who.others()].map(Iterator::count);
        prop_assert_eq!(counts.iter().sum::<usize>() + who.unknown().len(), scope.len());
        let declared: Vec<_> = dossier.nations().map(PartyRef::from).filter(|party| scope.contains(*party)).collect();
        prop_assert_eq!(scope.parties().into_iter().collect::<Vec<_>>(), declared, "in order of declaration");
        prop_assert!(who.parties().iter().all(|party| who.scope().contains(party)));
        for holder in &everyone {
            prop_assert_eq!(holder.bucket() == Bucket::Unknown, holder.line().is_unknown());
            prop_assert!(holder.stances().all(|stance| question.asked.contains(stance.position())));
        }
    }

    /// Blocs beside are those whose line, or of which the remark, is what was asked for, definitely and unconditionally.
    #[test]
    fn blocs_beside_hold_it_plainly(plan in a_plan(), question in a_question()) {
        let dossier = plan.build();
        let (lens, who) = (question.lens(&dossier), question.ask(&dossier));
        let subjects = plan.subjects(&question);
        let beside = who.blocs();
        prop_assert!(beside.iter().all(|holder| !holder.party().is_nation() && holder.bucket() == Bucket::Holder));
        for bloc in dossier.blocs() {
            let party = PartyRef::from(bloc);
            let remarked = question.asked.contains(Divided) && subjects.iter().any(|(item, surely)| {
                *surely && lens.remark(party, ITEMS[*item]).unwrap().definite().is_some()
            });
            let (least, most) = naive(lens, party, question.asked, &subjects, true);
            let listed = beside.iter().any(|holder| holder.party() == party);
            if remarked || most == Bucket::Holder {
                prop_assert!(listed, "{} holds it", party);
            } else if least != Bucket::Holder {
                prop_assert!(!listed, "{} does not hold it", party);
            }
        }
    }

    /// The parts of a split are its members, each once, and agree with who holds what among them.
    #[test]
    fn the_parts_of_a_split_are_its_members(plan in a_plan(), question in a_question(), bloc in 0..BLOCS.len()) {
        let dossier = plan.build();
        let lens = question.lens(&dossier);
        let split = lens.split(BLOCS[bloc]).unwrap().on(ITEMS[question.item]).unwrap();
        let parts = Position::iter().map(|position| split.tally().at(position));
        let parts = parts.chain([split.tally().conditional(), split.tally().possible(), split.tally().contested(), split.tally().unknown()]);
        let mut parts: Vec<_> = parts.flat_map(|parties| parties.ids()).collect();
        let mut members = split.members().ids();
        prop_assert_eq!(&members, &lens.who(Support).on(ITEMS[question.item]).unwrap().among(BLOCS[bloc]).unwrap().scope().parties().ids());
        parts.sort_unstable();
        members.sort_unstable();
        prop_assert_eq!(parts, members);
        for position in Position::iter() {
            let who = lens.who(position).on(ITEMS[question.item]).unwrap().among(BLOCS[bloc]).unwrap();
            prop_assert_eq!(split.tally().at(position).ids(), who.parties().ids(), "{}", position);
            prop_assert_eq!(split.tally().unknown().ids(), who.unknown().ids());
        }
        prop_assert_eq!(split.line(), lens.line(BLOCS[bloc], ITEMS[question.item]).unwrap());
    }

    /// Where every membership is known, outside is what among leaves.
    #[test]
    fn outside_is_the_rest(plan in a_plan(), question in a_question(), bloc in 0..BLOCS.len()) {
        let dossier = plan.build();
        let lens = question.lens(&dossier);
        let members = lens.members(BLOCS[bloc]).unwrap();
        let everybody = || lens.who(question.asked).on(ITEMS[question.item]).unwrap();
        let inside = everybody().among(BLOCS[bloc]).unwrap().scope();
        let outside = everybody().outside(BLOCS[bloc]).unwrap().scope();
        for (nation, _) in dossier.nations().zip(&plan.nations).filter(|(_, span)| span.covers(question.on) == Truth::Yes) {
            let party = PartyRef::from(nation);
            let standing = members.standing(party);
            let expected = match standing {
                Truth::Yes => (true, false),
                Truth::Possible => (true, true),
                Truth::No | Truth::Unknown => (false, true),
            };
            prop_assert_eq!((inside.contains(party), outside.contains(party)), expected, "{}", standing);
        }
        if members.possible().is_empty() && members.unknown().is_empty() {
            prop_assert_eq!(inside.len() + outside.len(), everybody().scope().len());
        }
    }
}
