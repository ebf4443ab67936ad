//! A tracker's week: a dossier is amended from Monday to Friday, and after each step the library says what changed.

#[path = "console/failure.rs"]
mod failure;

use std::error::Error;
use std::io::Write;
use std::process::ExitCode;

use demarche::{
    Attribution, Bloc, Changes, Condition, ConditionKind, Day, Document, Dossier, Evidence, InForce, Item, ItemKind,
    Lens, Line, Membership, Nation, Need, Position, Roster, Source, SourceKind, Speaker, SpeakerKind, Stance,
    StanceKey, StanceRef, Strength, day,
};

use failure::ended;

/// Prints a line. Who stops reading early ends the program.
macro_rules! say {
    ($($text:tt)*) => {
        if let Err(error) = writeln!(std::io::stdout(), $($text)*) {
            std::process::exit(if error.kind() == std::io::ErrorKind::BrokenPipe { 0 } else { 2 });
        }
    };
}

const HELP: &str = "\
A tracker's week in code: each step amends a dossier and prints what changed.
Every state, person and statement in it is invented.

Usage: cargo run --example track

  -h, --help   print this

Exit code: 0, or 2 when an argument is unknown or the output cannot be written.";

const MONDAY: Day = day(2025, 6, 2);
const TUESDAY: Day = day(2025, 6, 3);
const WEDNESDAY: Day = day(2025, 6, 4);
const THURSDAY: Day = day(2025, 6, 5);
const FRIDAY: Day = day(2025, 6, 6);

type Failure = Box<dyn Error>;

fn main() -> ExitCode {
    ended(run)
}

fn run(arguments: &[String]) -> Result<(), failure::Failure> {
    match arguments.first().map(String::as_str) {
        None => week().map_err(failure::Failure::usage),
        Some("-h" | "--help") => {
            say!("{HELP}");
            Ok(())
        }
        Some(other) => Err(failure::Failure::usage(format!("there is no option `{other}`; see --help"))),
    }
}

fn week() -> Result<(), Failure> {
    say!("A week on the canal. Every state, person and statement in it is invented.");
    let mut dossier = before_the_week()?;
    a_position_changes(&mut dossier)?;
    a_leak_and_a_walk_back(&mut dossier)?;
    a_condition_is_met(&mut dossier)?;
    a_joint_statement(&mut dossier)?;
    let mistake = minutes_are_found(&mut dossier)?;
    a_bloc_speaks(&mut dossier)?;
    a_record_is_taken_back(&mut dossier, &mistake)?;
    export(&dossier)
}

/// What was on file on Sunday.
fn before_the_week() -> Result<Dossier, Failure> {
    let office = |id: &str, name: &str, party: &str| Speaker::new(id, name, SpeakerKind::Body).of(party);
    let river_states = ["XGRA", "XSYL", "XLUT", "XEVA"].map(|party| Membership::new(party).since(day(1990, 1, 1)));
    let spring = |position, party, item, speaker| {
        Stance::new(party, position, item).since(day(2025, 5, 5)).cite(own_words("yearbook", speaker))
    };
    let tolls = Need::new("XSYL", "tolls", Position::Support);
    Ok(Dossier::builder()
        .title("The canal talks")
        .source(source("yearbook", SourceKind::Record, "Canal Talks Yearbook", day(2025, 5, 31)))
        .nation(Nation::new("XRUR", "Ruritania"))
        .nation(Nation::new("XGRA", "Graustark"))
        .nation(Nation::new("XSYL", "Sylvania"))
        .nation(Nation::new("XLUT", "Lutha"))
        .nation(Nation::new("XEVA", "Evallonia"))
        .bloc(Bloc::new("river-states", "River States").members(river_states).roster(Roster::Complete))
        .speaker(office("court", "the Court at Strelsau", "XRUR"))
        .speaker(office("castle", "the Foreign Office of Graustark", "XGRA"))
        .speaker(office("ministry", "the Ministry of Sylvania", "XSYL"))
        .speaker(office("palace", "the Palace of Lutha", "XLUT"))
        .speaker(office("secretariat", "the River States' Secretariat", "river-states"))
        .item(Item::new("canal", "Digging the canal").kind(ItemKind::Option))
        .item(Item::new("tolls", "Sharing its tolls").kind(ItemKind::Question).parent("canal"))
        .stance(spring(Position::Oppose, "XRUR", "canal", "court").strength(Strength::Strong))
        .stance(spring(Position::Oppose, "XGRA", "canal", "castle"))
        .stance(spring(Position::Undecided, "XSYL", "tolls", "ministry"))
        .stance(
            spring(Position::Support, "XLUT", "canal", "palace")
                .condition(Condition::new(ConditionKind::If, "if Sylvania shares the tolls").needs(tolls)),
        )
        .build()?)
}

fn source(id: &str, kind: SourceKind, title: &str, published: Day) -> Source {
    Source::new(id).kind(kind).title(title).published(published.into())
}

/// An office speaks for its party, and for nobody else: those are the party's own words.
fn own_words(source: &str, speaker: &str) -> Evidence {
    Evidence::of(source).by(speaker).attribution(Attribution::Institutional)
}

fn a_position_changes(dossier: &mut Dossier) -> Result<(), Failure> {
    step("MONDAY", MONDAY, "a position changes");
    dossier.add(source("speech", SourceKind::Speech, "Speech from the throne", MONDAY))?;
    let yields = Stance::new("XRUR", Position::Acquiesce, "canal").cite(own_words("speech", "court"));
    recorded(&dossier.record(yields)?);
    let now = dossier.on(MONDAY);
    print_changes("changed since Sunday", &now.changes_since(MONDAY.previous()));
    say!("  {}", indented(&now.history("XRUR", "canal")?.to_string()));
    Ok(())
}

fn a_leak_and_a_walk_back(dossier: &mut Dossier) -> Result<(), Failure> {
    step("TUESDAY", TUESDAY, "a leak contradicts the record");
    dossier.add(source("cable", SourceKind::Leak, "Ambassador's cable", TUESDAY))?;
    dossier.add(source("gazette", SourceKind::Article, "Strelsau Gazette", TUESDAY))?;
    let cable = Evidence::of("gazette").origin("cable").attribution(Attribution::Leaked);
    recorded(&dossier.record(Stance::new("XRUR", Position::Oppose, "canal").cite(cable))?);
    let now = dossier.on(TUESDAY);
    print_changes("changed since Monday", &now.changes_since(MONDAY));
    print_sides(&now.line("XRUR", "canal")?);
    print_changes("changed on the record", &now.on_record().changes_since(MONDAY));

    step("TUESDAY", TUESDAY, "a walk-back the same day");
    dossier.add(source("bulletin", SourceKind::PressRelease, "Court bulletin, evening", TUESDAY))?;
    // The cable and the bulletin are of one day: the order says which came later.
    let bulletin = Stance::new("XRUR", Position::Undecided, "canal").order(1).cite(own_words("bulletin", "court"));
    recorded(&dossier.record(bulletin)?);
    let now = dossier.on(TUESDAY);
    print_changes("changed since Monday", &now.changes_since(MONDAY));
    let why = now.explain("XRUR", "canal")?;
    say!("  what became of the day's records:");
    for verdict in why.verdicts().iter().filter(|verdict| verdict.stance().since() == TUESDAY.into()) {
        say!("    {verdict}");
    }
    Ok(())
}

fn a_condition_is_met(dossier: &mut Dossier) -> Result<(), Failure> {
    step("WEDNESDAY", WEDNESDAY, "a report is not enough for a condition");
    dossier.add(source("courier", SourceKind::Article, "River Courier", WEDNESDAY))?;
    let shares = Stance::new("XSYL", Position::Support, "tolls").cite(Evidence::of("courier").at("page 3"));
    let key = dossier.record(shares)?;
    recorded(&key);
    print_changes("changed since Tuesday", &dossier.on(WEDNESDAY).changes_since(TUESDAY));
    print_conditions(dossier.on(WEDNESDAY), "canal")?;

    step("WEDNESDAY", WEDNESDAY, "its own words are: the condition is met");
    dossier.add(source("note", SourceKind::PressRelease, "Note of the Ministry", WEDNESDAY))?;
    say!("  corroborated: {}", dossier.corroborate(&key, own_words("note", "ministry"))?);
    print_changes("changed since Tuesday", &dossier.on(WEDNESDAY).changes_since(TUESDAY));
    print_conditions(dossier.on(WEDNESDAY), "canal")
}

fn a_joint_statement(dossier: &mut Dossier) -> Result<(), Failure> {
    step("THURSDAY", THURSDAY, "a joint statement by four, first with two slips");
    dossier.add(Item::new("gauges", "Publishing the river gauges").kind(ItemKind::Goal))?;
    dossier.add(source("communique", SourceKind::PressRelease, "Joint communiqué of the four", THURSDAY))?;
    // A statement with speakers of four parties is nobody's own words. Each party's stance cites its own speaker.
    let signs = |(party, speaker): (&str, &str)| {
        Stance::new(party, Position::Support, "gauges").cite(own_words("communique", speaker))
    };
    let slips = [("XRUR", "court"), ("XGRA", "castel"), ("XSYL", "ministry"), ("XLUTH", "palace")];
    let before = dossier.clone();
    if let Err(invalid) = dossier.record_all(slips.map(signs)) {
        say!("  refused:");
        for problem in invalid.problems() {
            say!("    {}: {}", problem.path(), problem.message());
            problem.help().into_iter().for_each(|help| say!("      {help}"));
        }
    }
    say!("  nothing of it was recorded: {}", *dossier == before);

    let four = [("XRUR", "court"), ("XGRA", "castle"), ("XSYL", "ministry"), ("XLUT", "palace")];
    dossier.record_all(four.map(signs))?.iter().for_each(recorded);
    let now = dossier.on(THURSDAY);
    print_changes("changed since Wednesday", &now.changes_since(WEDNESDAY));
    let who = now.on_record().who(Position::Support).on("gauges")?;
    say!("  on the record for it: {}; unknown: {}", who.parties().names(), who.unknown().names());
    Ok(())
}

/// What comes to light may be old: it changes what was known, not what has changed since yesterday.
fn minutes_are_found(dossier: &mut Dossier) -> Result<StanceKey, Failure> {
    step("THURSDAY", THURSDAY, "old minutes come to light");
    dossier.add(source("minutes", SourceKind::Record, "Minutes of 20 May", THURSDAY))?;
    let opposed = Stance::new("XEVA", Position::Oppose, "tolls").since(day(2025, 5, 20)).cite(Evidence::of("minutes"));
    let key = dossier.record(opposed)?;
    recorded(&key);
    let now = dossier.on(THURSDAY);
    print_changes("changed since Wednesday", &now.changes_since(WEDNESDAY).on("tolls")?);
    print_changes("learned since Wednesday", &now.learned_since(WEDNESDAY).on("tolls")?);
    Ok(key)
}

fn a_bloc_speaks(dossier: &mut Dossier) -> Result<(), Failure> {
    step("FRIDAY", FRIDAY, "a bloc speaks, and one member dissociates itself");
    dossier.add(source("declaration", SourceKind::PressRelease, "Declaration of the River States", FRIDAY))?;
    let declares = Stance::new("river-states", Position::Support, "canal").except(["XEVA"]);
    recorded(&dossier.record(declares.cite(own_words("declaration", "secretariat")))?);
    let now = dossier.on(FRIDAY);
    print_changes("changed since Thursday", &now.changes_since(THURSDAY));

    let split = now.split("river-states")?.on("canal")?;
    say!("  its members' own lines:");
    for (position, parties) in split.tally().positions() {
        say!("    {position}: {}", parties.names());
    }
    say!("    unknown: {}", split.tally().unknown().names());
    say!("  break with it: {}; of these dissociated: {}", split.breaks().names(), split.dissociated().names());
    let who = now.who(Position::Support);
    say!("  support it: {}", who.on("canal")?.among("river-states")?.parties().names());
    say!("  including bloc lines:");
    for holder in &who.including_bloc_lines().on("canal")?.among("river-states")? {
        let blocs: Vec<_> = holder.through().iter().map(|bloc| bloc.name()).collect();
        let through = if blocs.is_empty() { "by its own line".into() } else { format!("through {}", blocs.join(", ")) };
        say!("    {}, {through}", holder.party());
    }
    Ok(())
}

fn a_record_is_taken_back(dossier: &mut Dossier, mistake: &StanceKey) -> Result<(), Failure> {
    step("FRIDAY", FRIDAY, "the minutes were of another meeting");
    // What is taken back was never there, on any day: no lens sees that as a change, so ask before and after.
    let before = positions(&dossier.on(FRIDAY).line(&mistake.party, &mistake.item)?);
    dossier.retract(mistake)?;
    let after = positions(&dossier.on(FRIDAY).line(&mistake.party, &mistake.item)?);
    say!("  retracted: {mistake}");
    say!("  the line of {}: {before} → {after}", dossier.party(&mistake.party)?);
    Ok(())
}

fn export(dossier: &Dossier) -> Result<(), Failure> {
    let again = Dossier::try_from(Document::from_json(dossier.document().to_json())?)?;
    let Document { sources, agenda, stances, .. } = again.document();
    say!("\nEXPORTED: {} sources, {} items, {} stances", sources.len(), agenda.len(), stances.len());
    say!("  read again, it is the same dossier: {}", again == *dossier);
    Ok(())
}

fn step(name: &str, day: Day, title: &str) {
    say!("\n{name} {day}: {title}");
}

fn recorded(key: &StanceKey) {
    say!("  recorded: {key}");
}

fn print_changes(title: &str, changes: &Changes<'_>) {
    let changes: Vec<_> = changes.iter().map(|change| format!("\n    {change}")).collect();
    say!("  {title}:{}", if changes.is_empty() { " nothing".into() } else { changes.concat() });
}

/// Whose words each side of a line is.
fn print_sides(line: &Line<'_>) {
    say!("  who says so:");
    for stance in line.in_force().map(InForce::stances).unwrap_or_default() {
        let voice = if stance.is_own_words() { "in its own words" } else { "as reported" };
        say!("    {}, {voice}: {}", stance.position(), sources(*stance));
    }
}

fn sources(stance: StanceRef<'_>) -> String {
    let titles = stance.evidence().filter_map(|evidence| evidence.source()?.title());
    titles.collect::<Vec<_>>().join(", ")
}

fn print_conditions(now: Lens<'_>, item: &str) -> Result<(), Failure> {
    for one in now.conditions_on(item)? {
        let status = one.status().map_or("not known".into(), |status| status.to_string());
        say!("  {}, {}: {status}", one.stance().party(), one.condition().record().text);
    }
    let who = now.who(Position::Support).on(item)?;
    who.iter().for_each(|holder| say!("  supports it: {}", holder.party()));
    who.conditional().for_each(|holder| say!("  supports it under a condition: {}", holder.party()));
    Ok(())
}

fn positions(line: &Line<'_>) -> String {
    line.in_force().map_or("unknown".into(), |line| line.positions().to_string())
}

fn indented(text: &str) -> String {
    text.replace('\n', "\n    ")
}
