//! What must not be derivable from the article: each item of the checklist's list, tried on every way to an answer and
//! through many lenses. A control shows that the same ways do find what the article says.

use std::collections::BTreeSet;
use std::fmt::Write;

use demarche::Position::{NotStated, Oppose, Support};
use demarche::{
    AttendanceRef, AttendanceRole, AttendanceStatus, ClaimRef, Dossier, Group, Lens, Line, PartyRef, Position,
    PositionSet, Strength, Truth, day, samples,
};
use strum::IntoEnumIterator;

const TROOPS: &str = "peacekeeping-troops";
const COALITION: &str = "coalition-of-the-willing";
const ATTENDEES: &str = "summit-attendees";

fn paris() -> Dossier {
    samples::paris().unwrap()
}

fn any_line() -> PositionSet {
    Position::iter().collect()
}

/// The days around the article's and some far from them, what was known by each, and every set of floors.
fn lenses(paris: &Dossier) -> Vec<Lens<'_>> {
    let now = paris.now();
    let around = || (24..=27).map(|on| day(2025, 3, on));
    let days = around().chain([day(1960, 1, 1), day(2020, 1, 31), day(2030, 1, 1)]).map(|day| paris.on(day));
    let known = around().map(|by| now.known_by(by));
    let recorded = [now, now.on_record()];
    let asserted = recorded.into_iter().flat_map(|lens| [lens, lens.asserted()]);
    let floored = asserted.flat_map(|lens| [lens, lens.stated()]);
    let later = paris.on(day(2025, 3, 27)).known_by(day(2025, 3, 26)).stated();
    days.chain(known).chain(floored).chain([later]).collect()
}

/// That of a party something follows on an item: a position, by one way to an answer. Possibly is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Follows<'d> {
    item: &'d str,
    position: Position,
    way: &'static str,
}

/// Everything that follows of where a party stands, by every way to an answer.
struct Ways<'d> {
    lens: Lens<'d>,
    party: PartyRef<'d>,
    item: &'d str,
    found: BTreeSet<Follows<'d>>,
}

impl Ways<'_> {
    fn add(&mut self, way: &'static str, position: Position) {
        self.found.insert(Follows { item: self.item, position, way });
    }

    fn line(&mut self, way: &'static str, line: &Line<'_>) {
        for position in line.in_force().into_iter().flat_map(|line| line.positions().iter().collect::<Vec<_>>()) {
            self.add(way, position);
        }
    }

    fn is(&self, other: PartyRef<'_>) -> bool {
        self.party.id() == other.id()
    }

    fn by_line(&mut self) {
        let (lens, party, item) = (self.lens, self.party, self.item);
        self.line("line", &lens.line(party, item).unwrap());
        self.line("remark", &lens.remark(party, item).unwrap());
        for run in &lens.history(party, item).unwrap() {
            self.line("history", run.line());
        }
        let why = lens.explain(party, item).unwrap();
        self.line("explain", why.line());
    }

    fn by_who(&mut self) {
        let (lens, item) = (self.lens, self.item);
        for position in Position::iter() {
            let asked = [
                ("who", lens.who(position)),
                ("who, conditionally or not", lens.who(position).conditional_or_not()),
                ("who, conditionally", lens.who(position).conditionally()),
            ];
            for (way, query) in asked {
                let who = query.on(item).unwrap();
                let holding = [who.iter(), who.conditional(), who.possible(), who.contested()].into_iter().flatten();
                if holding.chain(who.blocs()).any(|holder| self.is(holder.party())) {
                    self.add(way, position);
                }
            }
        }
        let asked = [("everyone", lens.who(any_line())), ("bloc lines", lens.who(any_line()).including_bloc_lines())];
        for (way, query) in asked {
            let holder = query.on(item).unwrap().everyone().find(|holder| self.is(holder.party()));
            if let Some(holder) = holder {
                self.line(way, &holder.line());
            }
        }
    }

    fn by_tally(&mut self) {
        let (lens, item) = (self.lens, self.item);
        let mut tallies = vec![("tally", lens.tally().on(item).unwrap())];
        let split = lens.split("EU").unwrap().on(item).unwrap();
        tallies.push(("split", split.tally().clone()));
        for (way, tally) in tallies {
            for (position, parties) in tally.positions() {
                if parties.iter().any(|party| self.is(party)) {
                    self.add(way, position);
                }
            }
        }
        if self.party.is_nation() {
            let alone = lens.tally().among([self.party.id()]).unwrap();
            for (_, counts) in alone.each().filter(|(one, _)| one.id().as_str() == item) {
                counts
                    .positions()
                    .filter(|(_, count)| *count > 0)
                    .for_each(|(position, _)| self.add("tallies", position));
            }
        }
        if let Some(line) = split.line_of(self.party) {
            self.line("split, line of", &line);
        }
        if self.is(split.bloc().into()) {
            self.line("split, own line", &split.line());
        }
    }

    /// Whoever agrees with somebody holds the same, and whoever disagrees holds the opposite.
    fn by_company(&mut self) {
        let (lens, party, item) = (self.lens, self.party, self.item);
        for other in ["FRA", "GBR", "ITA", "POL", "UKR", "RUS"] {
            let Some(position) = lens.line(other, item).unwrap().definite() else { continue };
            if self.party.id() == other {
                continue;
            }
            let agrees = lens.agrees_with(other).unwrap().on(item).unwrap();
            let (with, against) = (agrees.agreeing(), agrees.disagreeing());
            let (with, against) = (&with | &agrees.possibly_agreeing(), &against | &agrees.possibly_disagreeing());
            if with.contains(party) {
                self.add("agrees with", position);
            }
            if against.contains(party) {
                self.add("disagrees with", if position == Oppose { Support } else { Oppose });
            }
        }
    }
}

/// What follows of a party through a lens, item by item.
fn follows<'d>(lens: Lens<'d>, party: &str) -> BTreeSet<Follows<'d>> {
    let dossier = lens.dossier();
    let party = dossier.party(party).unwrap();
    let of_item = |item: demarche::ItemRef<'d>| {
        let mut ways = Ways { lens, party, item: item.id().as_str(), found: BTreeSet::new() };
        ways.by_line();
        ways.by_who();
        ways.by_tally();
        ways.by_company();
        ways.found
    };
    let mut found: BTreeSet<_> = dossier.items().flat_map(of_item).collect();
    let mut line = |way, item: demarche::ItemRef<'d>, line: &Line<'_>| {
        let positions = line.in_force().map(demarche::InForce::positions).unwrap_or_default();
        found.extend(positions.iter().map(|position| Follows { item: item.id().as_str(), position, way }));
    };
    for since in [day(1950, 1, 1), day(2025, 3, 24), day(2025, 3, 25)] {
        for (way, changes) in [("changes", lens.changes_since(since)), ("learned", lens.learned_since(since))] {
            for change in &changes.by(party).unwrap() {
                line(way, change.item(), change.before());
                line(way, change.item(), change.after());
            }
        }
    }
    for other in ["FRA", "RUS"] {
        for concord in &lens.concord(party, other).unwrap() {
            line("concord", concord.item(), &concord.lines()[0]);
        }
    }
    for holder in lens.who(any_line()).including_bloc_lines().under("ukraine").unwrap().everyone() {
        if holder.party() == party {
            line("under", holder.item(), &holder.line());
        }
    }
    for division in lens.divides("EU").unwrap() {
        let sides = division.tally().positions().into_iter().filter(|(_, parties)| parties.contains(party));
        let item = division.item().id().as_str();
        found.extend(sides.map(|(position, _)| Follows { item, position, way: "divides" }));
    }
    for position in Position::iter() {
        let what = lens.what(party, position).unwrap();
        for (way, what) in [("what", what.clone()), ("what, under", what.under("ukraine").unwrap())] {
            let held = [what.iter(), what.conditional(), what.possible(), what.contested()].into_iter().flatten();
            found.extend(held.map(|held| Follows { item: held.item().id().as_str(), position, way }));
        }
    }
    found
}

/// All that follows, in words.
fn in_words(found: &BTreeSet<Follows<'_>>) -> String {
    found.iter().fold(String::new(), |mut text, one| {
        writeln!(text, "{} {} by {}", one.position, one.item, one.way).unwrap();
        text
    })
}

/// The control: each way finds what the article does say of Italy, and nothing else.
#[test]
fn every_way_finds_what_is_said() {
    let paris = paris();
    let found = follows(paris.now(), "ITA");
    assert!(found.iter().all(|one| (one.item, one.position) == (TROOPS, Oppose)), "{}", in_words(&found));
    let ways: BTreeSet<_> = found.iter().map(|one| one.way).collect();
    let expected = [
        "line",
        "history",
        "explain",
        "who",
        "who, conditionally or not",
        "everyone",
        "bloc lines",
        "tally",
        "tallies",
        "split",
        "divides",
        "split, line of",
        "what",
        "changes",
        "learned",
        "agrees with",
        "disagrees with",
        "concord",
        "under",
        "what, under",
    ];
    assert_eq!(ways, BTreeSet::from(expected));
    assert!(lenses(&paris).iter().any(|lens| follows(*lens, "ITA").is_empty()), "some lenses hide it");
}

/// Every lens finds no more than the article says.
#[track_caller]
fn no_more_than(party: &str, said: &[(&str, Position)]) {
    let paris = paris();
    for lens in lenses(&paris) {
        let mut found = follows(lens, party);
        found.retain(|one| !said.contains(&(one.item, one.position)));
        assert!(found.is_empty(), "{party} through {lens:?}:\n{}", in_words(&found));
    }
}

/// R59: it has not said. That is all there is, so it does not oppose anything.
#[test]
fn russia_opposes_nothing() {
    no_more_than("RUS", &[("complete-ceasefire", NotStated)]);
    let paris = paris();
    assert!(paris.party("RUS").unwrap().stances().all(|stance| stance.position() == NotStated));
    for lens in lenses(&paris) {
        let who = lens.who(Oppose).on("complete-ceasefire").unwrap();
        let russia = who.everyone().find(|holder| holder.party().id() == "RUS").unwrap();
        let found = russia.bucket();
        assert!(matches!(found, demarche::Bucket::Other | demarche::Bucket::Unknown), "{found} through {lens:?}");
    }
}

/// R72: that it is divided is a remark of the article's, and it has no line of its own.
#[test]
fn the_eu_opposes_nothing() {
    no_more_than("EU", &[(TROOPS, Position::Divided)]);
    let paris = paris();
    for lens in lenses(&paris) {
        for item in paris.items() {
            assert!(lens.line("EU", item).unwrap().is_unknown(), "{} through {lens:?}", item.id());
        }
    }
}

/// The article does not name it: it is one of the 24.
#[test]
fn of_germany_nothing_follows() {
    no_more_than("DEU", &[]);
    let paris = paris();
    let germany = paris.party("DEU").unwrap();
    for lens in lenses(&paris) {
        let who = lens.who(any_line()).including_bloc_lines().under("ukraine").unwrap();
        assert_eq!(who.scope().contains(germany), who.unknown().contains(germany), "through {lens:?}");
    }
    assert!(!paris.now().scope().contains(germany), "it is not mentioned");
    assert!(paris.now().scope().among("EU").unwrap().contains(germany));
    let relations = paris.now().relations();
    assert_eq!(relations.from("DEU").unwrap().iter().count(), 0);
    assert_eq!(paris.now().relations().toward("DEU").unwrap().iter().count(), 0);
    assert_eq!(paris.now().pledges().by("DEU").unwrap().iter().count(), 0);
    assert_eq!(paris.now().evidence().of_party("DEU").unwrap().iter().count(), 0);
    for (bloc, standing) in
        [("european-nations", Truth::Unknown), ("non-eu-countries", Truth::Unknown), (ATTENDEES, Truth::Unknown)]
    {
        assert_eq!(paris.now().members(bloc).unwrap().standing(germany), standing, "{bloc}");
    }
}

/// R74: how firmly is not said, by any way that tells a strength.
#[test]
fn how_firmly_italy_opposes_does_not_follow() {
    let paris = paris();
    let italy = paris.party("ITA").unwrap();
    for lens in lenses(&paris) {
        let line = lens.line(italy, TROOPS).unwrap();
        let history = lens.history(italy, TROOPS).unwrap();
        let what = lens.what(italy, Oppose).unwrap();
        let changes = lens.changes_since(day(2025, 3, 24)).by(italy).unwrap();
        let moved: Vec<_> = changes.iter().flat_map(|one| [one.before().clone(), one.after().clone()]).collect();
        let runs = history.runs().iter().map(|run| run.line().clone());
        let lines = runs.chain(moved).chain([line]).chain(lens.explain(italy, TROOPS).map(|why| why.line().clone()));
        for line in lines {
            assert_eq!(line.in_force().and_then(demarche::InForce::strength), None, "{line:?}");
        }
        assert!(what.everything().all(|held| held.strength().is_none()));
        let whys = lens.explain(italy, TROOPS).unwrap();
        assert!(whys.verdicts().iter().all(|verdict| verdict.stance().strength().is_none()));
        for firmly in Strength::iter() {
            for query in [lens.who(Oppose), lens.who(any_line()), lens.who(Oppose).including_bloc_lines()] {
                let who = query.at_least(firmly).on(TROOPS).unwrap();
                let found = who.everyone().find(|holder| holder.party() == italy);
                // Before there was an Italy in the list, it is not in scope at all.
                let Some(found) = found else { continue };
                assert_eq!(found.bucket(), demarche::Bucket::Unknown, "{firmly} through {lens:?}");
            }
        }
    }
    let poland = paris.now().who(Oppose).on(TROOPS).unwrap();
    assert!(poland.iter().all(|holder| holder.strength().is_none()));
    let france = paris.now().who(Support).at_least(Strength::Strong).on(TROOPS).unwrap();
    assert_eq!(france.iter().count(), 2, "the control: a strength that is voiced is found");
}

/// Whoever stands in a list of a meeting, whatever the list.
fn listed<'d>(lens: Lens<'d>, meeting: &str) -> Vec<AttendanceRef<'d>> {
    let meeting = lens.meeting(meeting).unwrap();
    let those = [meeting.attending(), meeting.expected(), meeting.absent(), meeting.unclear(), meeting.classes()];
    those.into_iter().flatten().chain(meeting.meeting().attendance()).collect()
}

/// Whether a nation attends the summit, by every way to that.
#[track_caller]
fn is_not_known_to_attend(nation: &str) {
    let paris = paris();
    let party = paris.party(nation).unwrap();
    for lens in lenses(&paris) {
        assert!(listed(lens, "summit").iter().all(|one| one.party() != party), "{nation} is listed through {lens:?}");
        let members = lens.members(ATTENDEES).unwrap();
        assert_eq!(members.standing(party), Truth::Unknown, "{nation} through {lens:?}");
        assert!(members.unknown().contains(party) && !members.possible().contains(party));
        let belongs = lens.blocs_of(nation).unwrap();
        assert!(belongs.definite().chain(belongs.possible()).all(|bloc| bloc.id().as_str() != ATTENDEES));
        assert!(belongs.unknown().any(|bloc| bloc.id().as_str() == ATTENDEES));
        for group in [Group::attending("summit"), Group::from(ATTENDEES)] {
            assert!(!lens.scope().among(group.clone()).unwrap().contains(party), "{nation} through {lens:?}");
            let without = lens.scope().outside(group.clone()).unwrap();
            assert!(!without.definite().contains(party), "nor does it follow that {nation} stays away");
            let tally = lens.tally().among(group.clone()).unwrap().on(TROOPS).unwrap();
            assert!(!tally.scope().contains(party));
            let who = lens.who(any_line()).under("ukraine").unwrap().among(group).unwrap();
            assert!(who.everyone().all(|holder| holder.party() != party));
        }
        let split = lens.split(ATTENDEES).unwrap().on(TROOPS).unwrap();
        assert!(!split.members().contains(party));
    }
    let mut expected =
        paris.now().scope().among(Group::attending("summit")).unwrap().parties().iter().collect::<Vec<_>>();
    expected.retain(|other| *other != party);
    assert_eq!(expected.len(), 3, "the control: the three who are named are found");
}

/// R14 R42: it gives the dinner and a briefing; of the summit in its capital nobody says whether it is among the 31.
#[test]
fn that_france_attends_is_not_confirmed() {
    is_not_known_to_attend("FRA");
    let paris = paris();
    for lens in lenses(&paris) {
        assert!(lens.meetings().all(|meeting| meeting.attending().is_empty()), "nobody has confirmed anything");
        let surely = lens.claims().filter(|claim| match claim.record() {
            ClaimRef::Attendance(one) => one.record().status.and_then(AttendanceStatus::is_in) == Some(true),
            _ => false,
        });
        assert_eq!(surely.count(), 0, "through {lens:?}");
    }
}

/// R15 R26 R42: the one dines before it, the other is to be told of it, and neither is said to come.
#[test]
fn the_united_states_and_ukraine_do_not_attend_the_summit() {
    is_not_known_to_attend("USA");
    is_not_known_to_attend("UKR");
}

/// R1 R14: the text gives a host for the dinner alone.
#[test]
fn france_does_not_host_the_summit() {
    let paris = paris();
    for lens in lenses(&paris) {
        assert!(listed(lens, "summit").iter().all(|one| one.record().role.is_none()), "nobody has a part in it");
        let hosted: BTreeSet<_> = lens
            .meetings()
            .filter(|meeting| {
                let id = meeting.meeting().id().as_str();
                listed(lens, id).iter().any(|one| one.record().role == Some(AttendanceRole::Host))
            })
            .map(|meeting| meeting.meeting().id().as_str())
            .collect();
        assert_eq!(hosted, BTreeSet::from(["dinner"]));
        let named = lens.claims().filter(|claim| claim.path() == "meetings[0]");
        let evidence = named.flat_map(|claim| claim.evidence()).filter_map(demarche::EvidenceRef::supports);
        assert!(evidence.into_iter().all(|field| ["on", "level", "importance", "expected"].contains(&field)));
    }
    let roles = paris.items().flat_map(|item| item.roles().map(|role| role.role().to_string()));
    assert_eq!(
        roles.collect::<BTreeSet<_>>(),
        ["addressee", "drafter", "mediator", "party"].map(str::to_owned).into(),
        "nor does anybody host an item"
    );
}

/// R29 R30: those who would agree would form it. Nobody is in it, and nobody is thereby out of it.
#[test]
fn nobody_is_in_the_coalition() {
    let paris = paris();
    for lens in lenses(&paris) {
        let members = lens.members(COALITION).unwrap();
        assert!(members.definite().is_empty() && members.possible().is_empty(), "through {lens:?}");
        let nations = lens.scope().parties();
        assert_eq!(members.unknown(), nations, "that nobody is in it does not follow either, through {lens:?}");
        for nation in &nations {
            assert_eq!(members.standing(nation), Truth::Unknown, "{nation} through {lens:?}");
            let belongs = lens.blocs_of(nation).unwrap();
            assert!(belongs.definite().chain(belongs.possible()).all(|bloc| bloc.id().as_str() != COALITION));
            assert!(belongs.unknown().any(|bloc| bloc.id().as_str() == COALITION), "{nation} through {lens:?}");
        }
        assert!(lens.scope().among(COALITION).unwrap().is_empty());
        assert!(lens.scope().outside(COALITION).unwrap().definite().is_empty(), "nor is anybody surely outside");
        for item in paris.items() {
            let who = lens.who(any_line()).conditional_or_not().including_bloc_lines().under(item).unwrap();
            let among = who.among(COALITION).unwrap();
            assert_eq!((among.everyone().count(), among.scope().len()), (0, 0), "{} through {lens:?}", item.id());
            let split = lens.split(COALITION).unwrap().on(item).unwrap();
            assert!(split.members().is_empty() && split.line().is_unknown() && split.aligned().is_empty());
            assert_eq!(lens.tally().among(COALITION).unwrap().on(item).unwrap().counts().total(), 0);
        }
        assert!(lens.divides(COALITION).unwrap().is_empty());
        assert_eq!(lens.changes_since(day(2020, 1, 1)).among(COALITION).unwrap().iter().count(), 0);
    }
    no_more_than(COALITION, &[]);
}

/// Nor does anything follow of the 23 others of the Union, or of Canada and Norway.
#[test]
fn of_those_who_are_not_named_nothing_follows() {
    let paris = paris();
    let named = ["FRA", "GBR", "UKR", "RUS", "ITA", "POL"];
    let others = &paris.now().members("EU").unwrap().definite() | &paris.now().scope().parties();
    let others: Vec<_> = others.ids().into_iter().filter(|id| !named.contains(id)).collect();
    assert_eq!(others.len(), 27, "24 of the Union, Canada, Norway, and the United States");
    for other in others {
        let found = follows(paris.now(), other);
        assert!(found.is_empty(), "{other}:\n{}", in_words(&found));
    }
}
