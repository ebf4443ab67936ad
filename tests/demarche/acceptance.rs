//! What the Paris sample has to answer: the questions (a) to (m) of the checklist, each completely, with the rows that the
//! answer rests on, and through other lenses too. What it must never answer is in `underivable.rs`, and its records are in
//! `paris.rs`.

use std::collections::BTreeSet;

use demarche::Position::{Divided, NotStated, Oppose, Support, Undecided};
use demarche::{
    AttendanceRef, Bilateral, Certainty, Claim, Day, Dossier, EvidenceRef, Fate, Group, Hidden, Holder, Holders,
    ItemRef, Lens, Line, MeetingStatus, PartyRef, Position, PositionSet, Priority, Stage, StanceRef, StatementRef,
    Strength, Truth, Voiced, day, samples,
};
use strum::IntoEnumIterator;

const TROOPS: &str = "peacekeeping-troops";
const COALITION: &str = "coalition-of-the-willing";
const NOBODY: [&str; 0] = [];

fn paris() -> Dossier {
    samples::paris().unwrap()
}

/// The numbers of the rows that a note names: 7 and 12 of "R7 R12: an example".
fn rows_in(note: &str) -> Vec<u32> {
    let words = note.split(|char: char| !char.is_alphanumeric());
    words.filter_map(|word| word.strip_prefix('R')?.parse().ok()).collect()
}

/// The rows that a piece of evidence, or the statement that it cites, is from.
fn rows_of(evidence: EvidenceRef<'_>) -> Vec<u32> {
    let own = evidence.record().note.as_deref();
    let statement = evidence.statement().and_then(|statement| statement.record().note.as_deref());
    own.or(statement).map(rows_in).unwrap_or_default()
}

fn rows<'d>(evidence: impl IntoIterator<Item = EvidenceRef<'d>>) -> Vec<u32> {
    evidence.into_iter().flat_map(rows_of).collect()
}

fn stance_rows(stance: StanceRef<'_>) -> Vec<u32> {
    rows(stance.evidence())
}

fn line_rows(line: &Line<'_>) -> Vec<u32> {
    line.in_force().iter().flat_map(|line| line.stances()).copied().flat_map(stance_rows).collect()
}

/// Each with its strength, and the rows it rests on.
fn told<'d>(holders: impl IntoIterator<Item = Holder<'d>>) -> Vec<(&'d str, Option<Strength>, Vec<u32>)> {
    let told = |holder: Holder<'d>| (holder.party().id(), holder.strength(), line_rows(&holder.line()));
    holders.into_iter().map(told).collect()
}

fn ids(holders: Holders<'_>) -> Vec<&str> {
    holders.map(|holder| holder.party().id()).collect()
}

fn attending(those: Vec<AttendanceRef<'_>>) -> Vec<&str> {
    those.into_iter().map(|one| one.party().id()).collect()
}

fn any_line() -> PositionSet {
    Position::iter().collect()
}

/// The 27, by id: the sample declares none of them.
const EU: [&str; 27] = [
    "AUT", "BEL", "BGR", "CYP", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "FRA", "GRC", "HRV", "HUN", "IRL", "ITA",
    "LTU", "LUX", "LVA", "MLT", "NLD", "POL", "PRT", "ROU", "SVK", "SVN", "SWE",
];

/// The nations that the article mentions, by id.
const MENTIONED: [&str; 9] = ["CAN", "FRA", "GBR", "ITA", "NOR", "POL", "RUS", "UKR", "USA"];

/// (a) Who opposes the troops? R74 R75 R77: Italy and Poland at least; how firmly is not said.
#[test]
fn a_who_opposes_the_troops() {
    let paris = paris();
    let who = paris.now().who(Oppose).on(TROOPS).unwrap();
    assert_eq!(told(who.iter()), [("ITA", None, vec![74, 77]), ("POL", None, vec![75, 77])]);
    assert_eq!([who.conditional(), who.possible(), who.contested()].map(ids), [[]; 3] as [[&str; 0]; 3]);
    assert_eq!(ids(who.others()), ["FRA", "GBR"]);
    assert_eq!(who.scope().parties().ids(), MENTIONED);
    assert_eq!(who.unknown().ids(), ["CAN", "NOR", "RUS", "UKR", "USA"], "at least these two: of five nobody says");
    assert!(who.blocs().is_empty(), "neither the EU nor any other bloc as such");
    for firmly in Strength::iter() {
        let who = paris.now().who(Oppose).at_least(firmly).on(TROOPS).unwrap();
        assert_eq!(ids(who.iter()), NOBODY, "{firmly}");
        assert_eq!((ids(who.others()), who.unknown().len()), (vec!["FRA", "GBR"], 7), "{firmly}");
    }
    let among = |group: Group<'_>| paris.now().who(Oppose).on(TROOPS).unwrap().among(group).unwrap();
    assert_eq!((ids(among("EU".into()).iter()), among("EU".into()).unknown().len()), (vec!["ITA", "POL"], 24));
    let attending = among(Group::attending("summit"));
    assert_eq!((ids(attending.iter()), attending.unknown().ids()), (vec![], vec!["CAN", "NOR"]));
    let outside = paris.now().who(Oppose).on(TROOPS).unwrap().outside("EU").unwrap();
    assert_eq!((ids(outside.iter()), outside.unknown().ids()), (vec![], vec!["CAN", "NOR", "RUS", "UKR", "USA"]));
}

/// (b) Who supports them? R70 R71: France and the United Kingdom, both strongly.
#[test]
fn b_who_supports_the_troops() {
    let paris = paris();
    let strongly = Some(Strength::Strong);
    let expected = [("FRA", strongly, vec![70]), ("GBR", strongly, vec![71])];
    let who = paris.now().who(Support).on(TROOPS).unwrap();
    assert_eq!(told(who.iter()), expected);
    assert_eq!([who.conditional(), who.possible(), who.contested()].map(ids), [[]; 3] as [[&str; 0]; 3]);
    assert_eq!((ids(who.others()), who.unknown().len()), (vec!["ITA", "POL"], 5));
    assert!(who.blocs().is_empty());
    let at_least = |strength| told(paris.now().who(Support).at_least(strength).on(TROOPS).unwrap().iter());
    assert_eq!(at_least(Strength::Strong), expected);
    assert!(at_least(Strength::Absolute).is_empty(), "nobody made it a red line");
    let agrees = paris.now().agrees_with("FRA").unwrap().on(TROOPS).unwrap();
    assert_eq!((agrees.agreeing().ids(), agrees.disagreeing().ids()), (vec!["GBR"], vec!["ITA", "POL"]));
}

/// (c) How does the EU split on them? R70 R72 R73 R74 R75 R76: France for, Italy and Poland against, 24 of 27 unknown; that
/// it is divided is a remark, and never its own line.
#[test]
fn c_how_the_eu_splits_on_the_troops() {
    let paris = paris();
    let now = paris.now();
    let split = now.split("EU").unwrap().on(TROOPS).unwrap();
    let positions: Vec<_> = split.tally().positions().into_iter().map(|(it, who)| (it, who.ids())).collect();
    assert_eq!(positions, [(Support, vec!["FRA"]), (Oppose, vec!["ITA", "POL"])]);
    let unknown = split.tally().unknown();
    assert_eq!((unknown.len(), split.members().len()), (24, 27));
    let without: Vec<_> = EU.into_iter().filter(|id| !["FRA", "ITA", "POL"].contains(id)).collect();
    assert_eq!(unknown.ids(), without);
    assert_eq!(split.members().ids(), EU);
    let unclear = [split.tally().conditional(), split.tally().possible(), split.tally().contested()];
    assert!(unclear.iter().all(demarche::Parties::is_empty));

    assert_eq!((split.remark().definite(), line_rows(&split.remark())), (Some(Divided), vec![72]));
    assert!(split.line().is_unknown(), "the remark is never the EU's own line");
    assert!(split.breaks().is_empty(), "there is no line to break with");
    let size = split.bloc().evidence().filter(|one| one.supports() == Some("size"));
    assert_eq!((split.bloc().declared().unwrap().size, rows(size)), (Some(27), vec![73]), "R73: of 27");
    let asserted = split.bloc().assertions().flat_map(|one| rows(one.evidence()));
    assert_eq!(asserted.collect::<Vec<_>>(), [10, 11, 12, 76, 76], "three are out, two are in");

    assert!(!split.can_be_unanimous(Support) && !split.can_be_unanimous(Oppose));
    assert_eq!(split.holdouts(Support).ids(), ["ITA", "POL"]);
    assert_eq!(split.holdouts(Oppose).ids(), ["FRA"]);
    let divides: Vec<_> =
        now.divides("EU").unwrap().iter().map(|one| (one.item().id().as_str(), one.smaller_side())).collect();
    assert_eq!(divides, [(TROOPS, 1)]);
}

/// (d) The complete ceasefire. R58 R59: Ukraine accepts it, Russia has not said, of the United States nobody says.
#[test]
fn d_the_complete_ceasefire() {
    let paris = paris();
    let now = paris.now();
    let line = |party: &str| now.line(party, "complete-ceasefire").unwrap();
    assert_eq!((line("UKR").definite(), line_rows(&line("UKR"))), (Some(Support), vec![58]));
    assert_eq!((line("RUS").definite(), line_rows(&line("RUS"))), (Some(NotStated), vec![59]));
    assert!(line("USA").is_unknown());
    let who = now.who(Support).on("complete-ceasefire").unwrap();
    assert_eq!((ids(who.iter()), ids(who.others()), who.unknown().len()), (vec!["UKR"], vec!["RUS"], 7));
    let silent = now.who(NotStated).on("complete-ceasefire").unwrap();
    assert_eq!((ids(silent.iter()), ids(silent.others()), silent.unknown().len()), (vec!["RUS"], vec!["UKR"], 7));
    assert!(silent.unknown().ids().contains(&"USA"), "not to have said is something else than that nobody says");
    let tally = now.tally().on("complete-ceasefire").unwrap();
    let positions: Vec<_> = tally.positions().into_iter().map(|(it, who)| (it, who.ids())).collect();
    assert_eq!(positions, [(Support, vec!["UKR"]), (NotStated, vec!["RUS"])]);
    let agrees = now.agrees_with("UKR").unwrap().on("complete-ceasefire").unwrap();
    assert_eq!((agrees.agreeing().ids(), agrees.disagreeing().ids()), (vec![], vec![]), "silence is no line");
}

/// (e) The members of the coalition of the willing. R18 R29 R30: none is established, and none is thereby out; the
/// definition has two readings.
#[test]
fn e_the_coalition_of_the_willing() {
    let paris = paris();
    let members = paris.now().members(COALITION).unwrap();
    assert!(members.definite().is_empty() && members.possible().is_empty());
    assert_eq!(members.unknown().ids(), MENTIONED);
    assert_eq!(members.unknown(), paris.now().scope().parties());
    let bloc = members.bloc();
    let readings: Vec<_> =
        bloc.definitions().map(|one| (one.item().unwrap().id().as_str(), one.record().position)).collect();
    assert_eq!(readings, [("peace-treaty", Some(Support)), ("security-guarantees", Some(Support))]);
    for reading in bloc.definitions() {
        assert!(reading.evidence().all(|one| one.certainty() == Certainty::Hypothetical), "R29: it would form");
        assert_eq!(rows(reading.evidence()), [29, 30]);
    }
    assert_eq!((bloc.name(), rows(bloc.evidence())), ("Coalition of the Willing", vec![18, 18]));
    assert!(bloc.evidence().all(|one| one.supports() == Some("name")), "R18: a heading that asks");
    assert_eq!(rows_in(bloc.declared().unwrap().note.as_deref().unwrap()), [30]);
}

/// (f) Who attends the summit? R5 R6 R7 R8 R9: 31 are expected, of whom three are named, and some of three classes.
#[test]
fn f_who_attends_the_summit() {
    let paris = paris();
    let summit = paris.now().meeting("summit").unwrap();
    assert_eq!(summit.status(), Stage::Definite(MeetingStatus::Planned));
    assert_eq!((summit.announced(), summit.named(), summit.missing()), (Some(31), 3, Some(28)));
    assert_eq!(attending(summit.expected()), ["GBR", "CAN", "NOR"]);
    assert_eq!([summit.attending(), summit.absent(), summit.unclear()].map(attending), [[]; 3] as [[&str; 0]; 3]);
    assert_eq!(attending(summit.classes()), ["NATO", "EU", "non-eu-countries"]);
    let of = |those: Vec<AttendanceRef<'_>>| those.into_iter().flat_map(|one| rows(one.evidence())).collect::<Vec<_>>();
    assert_eq!((of(summit.expected()), of(summit.classes())), (vec![7, 8, 9], vec![6, 6, 6]));
    let number = summit.meeting().evidence().filter(|one| one.supports() == Some("expected"));
    let number: Vec<_> =
        number.map(|one| (rows_of(one), one.certainty(), one.speakers().next().unwrap().id())).collect();
    assert_eq!(number, [(vec![5], Certainty::Expected, "elysee")], "R5: the Élysée's number, and only expected");

    let attendees = paris.now().members("summit-attendees").unwrap();
    assert_eq!((attendees.definite().ids(), attendees.possible().ids()), (vec![], vec!["CAN", "GBR", "NOR"]));
    assert_eq!(attendees.unknown().len(), 6, "27 or 28 others are to come, nobody says who, even of those mentioned");
    let coming = paris.now().scope().among(Group::attending("summit")).unwrap();
    assert_eq!((coming.definite().ids(), coming.possible().ids()), (vec![], vec!["CAN", "GBR", "NOR"]));
}

/// (g) What is most sensitive, and in which order do the goals stand? R68: the force. R55 R57 R63: aid, ceasefire, army.
#[test]
fn g_what_is_most_sensitive_and_in_which_order_the_goals_stand() {
    let paris = paris();
    let summit = paris.now().meeting("summit").unwrap();
    let most: Vec<_> =
        summit.most_sensitive().into_iter().map(|entry| (entry.item().id().as_str(), rows(entry.evidence()))).collect();
    assert_eq!(most, [("reassurance-force", vec![68])]);
    let agenda = summit.agenda();
    let ranked = agenda.iter().filter_map(|entry| Some((entry.record().rank?, entry.item().id().as_str())));
    assert_eq!(ranked.collect::<Vec<_>>(), [(1, "aid"), (2, "complete-ceasefire"), (3, "army-support")]);
    let rest: Vec<_> = agenda.iter().skip(3).map(|entry| entry.item().id().as_str()).collect();
    let expected = ["ukraine", "security-guarantees", "security-guarantees", "reassurance-force", "peace-treaty"];
    assert_eq!(rest, expected);
    let all: Vec<_> = agenda.iter().map(|entry| rows(entry.evidence())).collect();
    let expected: [&[u32]; 8] = [&[55, 55], &[57, 57], &[63], &[3], &[4], &[19], &[68], &[27]];
    assert_eq!(all, expected);
    let primary = agenda.iter().filter(|entry| entry.record().priority == Some(Priority::Primary));
    let primary: Vec<_> = primary.map(|entry| entry.item().id().as_str()).collect();
    assert_eq!(primary, ["aid", "security-guarantees"], "R19 R55: one main goal here, several there; both are kept");
}

/// (h) Which voices among the quotes are unnamed? R35 R61 R64. Which are leaked? R49.
#[test]
fn h_unnamed_and_leaked_voices() {
    fn of<'d>(statements: Voiced<'d, StatementRef<'d>>) -> Vec<(&'d str, Vec<u32>)> {
        let told = |one: StatementRef<'_>| rows_in(one.record().note.as_deref().unwrap());
        statements.into_iter().map(|one| (one.id().as_str(), told(one))).collect()
    }
    let paris = paris();
    let said = |lens: Lens<'_>| (lens.statements().unnamed().iter().count(), lens.statements().leaked().iter().count());
    assert_eq!(
        of(paris.now().statements().unnamed()),
        [("french-caution", vec![35]), ("cheating-and-manipulation", vec![61]), ("first-line-of-defence", vec![64]),]
    );
    assert_eq!(of(paris.now().statements().leaked()), [("loathing", vec![49])]);
    assert_eq!(said(paris.now().asserted()), (3, 1));
    assert_eq!(said(paris.now().on_record()), (0, 0), "none of them is on the record");
    assert_eq!(said(paris.now().known_by(day(2025, 3, 25))), (0, 0), "the article was not surely out");
}

/// The row that a claim is from: what its first note begins with.
fn row_of(one: Bilateral<'_>) -> u32 {
    let evidence: Vec<_> = match one {
        Bilateral::Agreement(item) => item.evidence().collect(),
        Bilateral::Relation(relation) => relation.evidence().collect(),
    };
    rows(evidence)[0]
}

/// (i) Which agreements and symmetric relations does one side alone claim? R32 R33 R38 R41; not R25 R28 and R44, which the
/// article tells itself.
#[test]
fn i_what_is_claimed_by_one_side_only() {
    let paris = paris();
    let one_sided = paris.now().claimed_by_one_side();
    let told: Vec<_> =
        one_sided.iter().map(|one| (row_of(one.what()), one.claimants().names(), one.silent().names())).collect();
    let told: Vec<_> = told.iter().map(|(row, one, other)| (*row, one.as_str(), other.as_str())).collect();
    assert_eq!(
        told,
        [
            (32, "United States", "Russia, Ukraine"),
            (33, "United States", "Russia, Ukraine"),
            (38, "France", "United States"),
            (41, "France", "United States"),
        ]
    );
    let on_record: Vec<_> =
        paris.now().on_record().claimed_by_one_side().iter().map(|one| row_of(one.what())).collect();
    assert_eq!(on_record, [32, 33, 38, 41], "each in the claimant's own words");
    assert!(paris.now().known_by(day(2025, 3, 25)).claimed_by_one_side().is_empty());
    let narrated = paris.now().relations();
    let narrated =
        narrated.iter().filter(|one| one.claimed_by().is_narrated() && one.claimed_by().parties().is_empty());
    let narrated: Vec<_> = narrated.flat_map(|one| rows(one.relation().evidence())).collect();
    assert_eq!(narrated, [23, 24, 28, 44, 54], "what the article alone tells");
}

/// (j) Which records are hedged? R2, R5, R7 to R9, R25 to R29, R56, R67 and R69. R30 is no record of its own: it follows from
/// both readings of R29 being hypothetical, and is asserted under (e) and in `underivable.rs`.
#[test]
fn j_what_is_hedged() {
    use Certainty::{Expected, Hypothetical, Likely, Possible, Reported};
    let paris = paris();
    let hedged: Vec<_> = paris.now().evidence().hedged().into_iter().collect();
    let told: Vec<_> = hedged
        .iter()
        .map(|one| (one.claim().path(), one.field(), one.evidence().certainty(), rows_of(one.evidence())))
        .collect();
    let told: Vec<_> =
        told.iter().map(|(path, field, how, rows)| (path.as_str(), *field, *how, rows.as_slice())).collect();
    assert_eq!(
        told,
        [
            ("blocs[6].defined_by[0]", None, Hypothetical, &[29, 30][..]),
            ("blocs[6].defined_by[1]", None, Hypothetical, &[29, 30]),
            ("agenda[2]", None, Possible, &[67]),
            ("agenda[3].parents[0]", None, Possible, &[69]),
            ("agenda[4]", None, Reported, &[25]),
            ("agenda[4].parents[0]", None, Likely, &[27]),
            ("agenda[4].roles[0]", None, Reported, &[25, 28]),
            ("agenda[4].roles[1]", None, Reported, &[26]),
            ("agenda[4].steps[0]", None, Reported, &[25]),
            ("meetings[0]", Some("level"), Expected, &[2]),
            ("meetings[0]", Some("expected"), Expected, &[5]),
            ("meetings[0].attendance[3]", None, Expected, &[7]),
            ("meetings[0].attendance[4]", None, Expected, &[8]),
            ("meetings[0].attendance[5]", None, Expected, &[9]),
            ("meetings[0].agenda[7]", None, Likely, &[27]),
            ("relations[1]", None, Reported, &[28]),
            ("pledges[1].steps[0]", None, Expected, &[56]),
        ]
    );
    let all: BTreeSet<_> = rows(hedged.iter().map(demarche::Cited::evidence)).into_iter().collect();
    assert_eq!(all, BTreeSet::from([2, 5, 7, 8, 9, 25, 26, 27, 28, 29, 30, 56, 67, 69]));
    let of_thirty: Vec<_> = hedged.iter().filter(|one| rows_of(one.evidence()).contains(&30)).collect();
    assert!(of_thirty.iter().all(|one| rows_of(one.evidence()).contains(&29)), "R30 stands only where R29 does");
    assert_eq!(of_thirty.len(), 2, "one for each reading of the deal");
    assert!(paris.now().asserted().evidence().hedged().iter().next().is_none());
    assert!(paris.stances().all(|stance| stance.evidence().all(|one| one.certainty() == Certainty::Asserted)));
}

/// (k) Why (c)? R70 R72 R74 R75: for each member and the bloc, the records and what became of them.
#[test]
fn k_why_the_eu_splits_like_that() {
    let paris = paris();
    let now = paris.now();
    let why = |lens: Lens<'_>, party: &str| lens.explain(party, TROOPS).unwrap().to_string();
    let day = "as of 2025-03-26";
    let since = "since [2025-03-25..2025-03-26], article";
    assert_eq!(
        why(now, "FRA"),
        format!(
            "France on Deploying peacekeeping troops, {day}: support\n\
             - support {since} L18 (narrator): in force"
        )
    );
    assert_eq!(
        why(now, "ITA"),
        format!("Italy on Deploying peacekeeping troops, {day}: oppose\n- oppose {since} L19 (narrator): in force")
    );
    assert_eq!(
        why(now, "POL"),
        format!("Poland on Deploying peacekeeping troops, {day}: oppose\n- oppose {since} L19 (narrator): in force")
    );
    assert_eq!(
        why(now, "EU"),
        format!(
            "European Union on Deploying peacekeeping troops, {day}: unknown\n\
             - divided {since} L19 (narrator): a remark beside the line"
        )
    );
    assert_eq!(why(now, "DEU"), format!("Germany on Deploying peacekeeping troops, {day}: unknown"));
    assert_eq!(
        why(now.on_record().known_by(demarche::day(2025, 3, 26)), "ITA"),
        format!(
            "Italy on Deploying peacekeeping troops, {day}, known by 2025-03-26, on the record: unknown\n\
             - oppose {since} L19 (narrator): not seen: not in the party's own words"
        )
    );

    let split = now.split("EU").unwrap().on(TROOPS).unwrap();
    let mut verdicts = Vec::new();
    for member in &split.members() {
        let why = now.explain(member, TROOPS).unwrap();
        assert_eq!(Some(why.line().clone()), split.line_of(member), "the answer and its reason agree");
        verdicts.extend(why.verdicts().iter().map(|one| (member.id(), stance_rows(one.stance()), one.fate())));
    }
    let in_force = Fate::InForce;
    assert_eq!(
        verdicts,
        [("FRA", vec![70], in_force), ("ITA", vec![74, 77], in_force), ("POL", vec![75, 77], in_force)],
        "of the other 24 there is no record"
    );
    let fates = |lens: Lens<'_>, party: &str| {
        let why = lens.explain(party, TROOPS).unwrap();
        why.verdicts().iter().map(|one| format!("{:?}", one.fate())).collect::<Vec<_>>()
    };
    assert_eq!(fates(now, "EU"), ["Remark"]);
    for member in ["FRA", "ITA", "POL", "EU"] {
        let hidden = |why: Hidden| vec![format!("{:?}", Fate::Hidden(why))];
        assert_eq!(fates(now.on_record(), member), hidden(Hidden::NotOnRecord), "{member}");
        let before = paris.on(demarche::day(2025, 3, 24));
        assert_eq!(fates(before, member), ["NotYet"], "{member}: a day before the article can have appeared");
        assert_eq!(fates(now.known_by(demarche::day(2025, 3, 25)), member), hidden(Hidden::NotYetKnown), "{member}");
    }
    let membership = |id: &&str| {
        let mut listed = split.bloc().memberships().filter(|one| one.party().id() == *id);
        listed.all(|one| one.is_sure() && one.facts().is_some_and(|fact| !fact.source().is_empty()))
    };
    assert!(EU.iter().all(membership), "who the 27 are is of the atlas, which says from where");
}

/// (l) Does "31 expected" clash with three names? R5 R7 R8 R9: no; 28 are missing, or 27 if the host is counted.
#[test]
fn l_thirty_one_expected_and_three_names_are_no_clash() {
    let paris = paris();
    assert_eq!(paris.warnings(), []);
    let summit = paris.now().meeting("summit").unwrap();
    assert_eq!((summit.announced(), summit.named(), summit.missing()), (Some(31), 3, Some(28)));
    assert_eq!(paris.to_builder().build().unwrap(), paris, "nor is it a problem to the check");
    let number = summit.meeting().evidence().find(|one| one.supports() == Some("expected")).unwrap();
    assert!(number.record().note.as_deref().unwrap().contains("27 or 28"), "R5");
}

/// (m) Who has any line under the guarantees? R21 R70 R71 R74 R75: France, Britain, Italy, Poland, and beside them R72 the
/// remark on the EU and R22 the class of European nations. Under the force only possibly: R67 R69.
#[test]
fn m_who_has_any_line_under_the_guarantees() {
    let paris = paris();
    let now = paris.now();
    let strongly = Some(Strength::Strong);
    let four = [
        ("FRA", strongly, vec![70]),
        ("GBR", strongly, vec![71]),
        ("ITA", None, vec![74, 77]),
        ("POL", None, vec![75, 77]),
    ];
    let who = now.who(any_line()).under("security-guarantees").unwrap();
    assert_eq!(told(who.iter()), four, "through the plain edge of L5");
    assert!(who.iter().all(|holder| holder.item().id().as_str() == TROOPS));
    assert_eq!([who.conditional(), who.possible(), who.contested(), who.others()].map(Iterator::count), [0; 4]);
    assert_eq!((who.unknown().len(), who.scope().len()), (5, 9));
    let beside = who.blocs();
    let positions: Vec<_> = beside.iter().map(|one| (one.party().id(), one.line().definite().unwrap())).collect();
    assert_eq!(positions, [("EU", Divided), ("european-nations", Undecided)]);
    assert_eq!(told(beside), [("EU", None, vec![72]), ("european-nations", None, vec![22])]);

    let force = now.who(any_line()).under("reassurance-force").unwrap();
    assert_eq!(ids(force.iter()), NOBODY, "the force may consist in something else");
    assert_eq!(told(force.possible()), four);
    let guarantees = now.who(any_line()).on("security-guarantees").unwrap();
    assert_eq!((guarantees.iter().count(), guarantees.unknown().len()), (0, 9), "on the guarantees themselves nobody");

    let kin = |kin: demarche::Kin<'_>| {
        let id = |item: ItemRef<'_>| item.id().to_string();
        (kin.definite().map(id).collect::<Vec<_>>(), kin.possible().map(id).collect::<Vec<_>>())
    };
    let (surely, possibly) = kin(now.descendants("security-guarantees").unwrap());
    assert_eq!((surely, possibly), (vec![TROOPS.to_owned()], vec!["reassurance-force".to_owned()]));
    let troops = paris.item(TROOPS).unwrap();
    let edges: Vec<_> = troops.edges().map(|edge| (edge.item().id().as_str(), rows(edge.evidence()))).collect();
    assert_eq!(edges, [("reassurance-force", vec![69]), ("security-guarantees", vec![21])]);
    let among = now.who(any_line()).under("security-guarantees").unwrap().among("EU").unwrap();
    assert_eq!((ids(among.iter()), among.unknown().len()), (vec!["FRA", "ITA", "POL"], 24));
}

/// What was known when, and how it came: R78 dates everything to 25 or 26 March, and nothing had a line before.
#[test]
fn when_each_answer_appears() {
    fn appeared<'d>(changes: &demarche::Changes<'d>) -> Vec<(&'d str, &'d str)> {
        changes.iter().map(|one| (one.party().id(), one.item().id().as_str())).collect()
    }
    let paris = paris();
    let all = [
        ("european-nations", TROOPS),
        ("FRA", "black-sea-ceasefire"),
        ("FRA", "first-step"),
        ("FRA", "sufficient-for-lasting-ceasefire"),
        ("UKR", "complete-ceasefire"),
        ("RUS", "complete-ceasefire"),
        ("FRA", "army-support"),
        ("FRA", TROOPS),
        ("GBR", TROOPS),
        ("ITA", TROOPS),
        ("POL", TROOPS),
    ];
    let sorted = |mut pairs: Vec<(&'static str, &'static str)>| {
        pairs.sort_unstable();
        pairs
    };
    let paris: &'static Dossier = Box::leak(Box::new(paris));
    let since = |day: Day| sorted(appeared(&paris.now().changes_since(day)));
    assert_eq!(since(day(2025, 3, 24)), sorted(all.to_vec()));
    assert_eq!(since(day(2025, 3, 26)), []);
    assert_eq!(sorted(appeared(&paris.now().learned_since(day(2025, 3, 25)))), sorted(all.to_vec()));
    assert_eq!(paris.now().learned_since(day(2025, 3, 26)).iter().count(), 0);
    for (party, item) in all {
        let history = paris.now().history(party, item).unwrap();
        let [run] = history.runs() else { panic!("{party} on {item}: {history}") };
        assert_eq!(run.since().to_string(), "[2025-03-25..2025-03-26]", "{party} on {item}");
        assert!(run.superseded_by().is_none() && run.until().is_none());
    }
}

/// What rests on the leak: R48 R51 R52 R53. On unnamed voices alone: R35 R62 R65 R66; R60 has the article's too.
#[test]
fn what_rests_on_leaks_and_on_unnamed_voices() {
    fn of<'d>(paris: &'d Dossier, is: fn(&Claim<'d>) -> bool) -> Vec<u32> {
        let claims = paris.now().claims().filter(is);
        claims.map(|claim| rows(claim.record().evidence())[0]).collect()
    }
    let paris = paris();
    assert_eq!(of(&paris, Claim::rests_on_leaks), [48, 51, 52, 53]);
    assert_eq!(of(&paris, Claim::rests_on_unnamed), [35, 66, 62, 65]);
}

/// Nothing is a condition, and nothing waits for anybody: nobody set one, although R22 and R69 sound like it.
#[test]
fn nobody_sets_a_condition() {
    let paris = paris();
    for item in paris.items() {
        assert!(paris.now().conditions_on(item).unwrap().is_empty(), "{}", item.id());
    }
    for party in paris.now().scope().parties().iter().chain(paris.blocs().map(PartyRef::from)) {
        assert!(paris.now().depends_on(party).unwrap().is_empty(), "{party}");
    }
    let pledges: Vec<_> = paris
        .now()
        .pledges()
        .iter()
        .map(|one| (one.standing(), rows(one.pledge().steps().flat_map(|step| step.evidence().collect::<Vec<_>>()))))
        .collect();
    assert_eq!(
        pledges,
        [(Truth::Yes, vec![20]), (Truth::Possible, vec![56])],
        "R20 R56: expected, and how much is open"
    );
}
