//! Who opposes deploying peacekeeping troops? Asked of the Paris summit; any of its items and any position will do.

#[path = "console/failure.rs"]
mod failure;
#[path = "console/print.rs"]
mod print;

use std::error::Error;
use std::process::ExitCode;

use demarche::{
    Attribution, Basis, EvidenceRef, Holder, InForce, Lens, Line, Position, PositionSet, StanceRef, Truth, samples,
};
use strum::IntoEnumIterator;

use failure::{Failure, ended};
use print::print;

const HELP: &str = "\
Who opposes deploying peacekeeping troops?

Usage: cargo run --example who_opposes [-- [ITEM [POSITION]]]

  ITEM      an agenda item of the Paris summit, by its id [peacekeeping-troops]
  POSITION  support, acquiesce, neutral, mixed, divided, undecided, oppose,
            not-stated or withdrawn [oppose]

  -h, --help   print this

Exit code: 0 with an answer, 2 when the item or the position is unknown, or the
answer cannot be written.";

fn main() -> ExitCode {
    ended(run)
}

fn run(arguments: &[String]) -> Result<(), Failure> {
    if arguments.iter().any(|argument| argument == "-h" || argument == "--help") {
        return print(HELP);
    }
    print(&answer(arguments).map_err(Failure::usage)?)
}

fn answer(arguments: &[String]) -> Result<String, Box<dyn Error>> {
    if let Some(option) = arguments.iter().find(|argument| argument.starts_with('-')) {
        return Err(format!("there is no option `{option}`; see --help").into());
    }
    let (item, position) = match arguments {
        [] => ("peacekeeping-troops", Position::Oppose),
        [item] => (item.as_str(), Position::Oppose),
        [item, position] => (item.as_str(), position.parse()?),
        [_, _, extra, ..] => return Err(format!("`{extra}` is one argument too many; see --help").into()),
    };
    let paris = samples::paris()?;
    let now = paris.now();
    let title = now.dossier().item(item)?.title();
    let mut lines = vec![format!("Who {} “{title}”? As of {}, at least:", verb(position), now.day())];
    let asked = now.who(position).on(item)?;
    let found = who(now, position, item)?;
    lines.extend(if found.is_empty() { vec!["  nobody of whom the dossier knows".into()] } else { found });
    lines.push(format!("  unknown: {} of the {} nations it names", asked.unknown().len(), asked.scope().len()));
    for other in Position::iter().filter(|other| *other != position) {
        let holders = who(now, other, item)?;
        if !holders.is_empty() {
            lines.push(format!("\nWho {} it:", verb(other)));
            lines.extend(holders);
        }
    }
    for bloc in paris.blocs().filter(|bloc| now.members(bloc).is_ok_and(|members| !members.definite().is_empty())) {
        lines.extend(split(now, bloc.id().as_str(), item)?);
    }
    Ok(lines.join("\n"))
}

fn verb(position: Position) -> &'static str {
    match position {
        Position::Support => "supports",
        Position::Acquiesce => "acquiesces in",
        Position::Neutral => "is neutral on",
        Position::Mixed => "is mixed on",
        Position::Divided => "is divided on",
        Position::Undecided => "is undecided on",
        Position::Oppose => "opposes",
        Position::NotStated => "has not stated a position on",
        Position::Withdrawn => "has withdrawn its position on",
    }
}

/// Everyone who may hold a position, and on what that rests.
fn who(now: Lens<'_>, position: Position, item: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let who = now.who(position).on(item)?;
    let groups = [("", who.iter()), ("under a condition: ", who.conditional()), ("possibly: ", who.possible())];
    let groups = groups.into_iter().chain([("contested: ", who.contested())]);
    let nations = groups.flat_map(|(how, holders)| holders.map(move |holder| (how, holder)));
    let blocs = who.blocs().into_iter().map(|holder| ("the bloc as such: ", holder));
    Ok(nations.chain(blocs).flat_map(|(how, holder)| described(how, &holder)).collect())
}

fn described(how: &str, holder: &Holder<'_>) -> Vec<String> {
    let strength = holder.strength().map_or(String::new(), |strength| format!(" ({strength})"));
    let mut lines = vec![format!("  {how}{}{strength}", holder.party())];
    lines.extend(holder.stances().flat_map(StanceRef::evidence).map(|evidence| format!("    {}", cited(evidence))));
    lines
}

/// Where it stands and in whose voice.
fn cited(evidence: EvidenceRef<'_>) -> String {
    let source = evidence.source().map_or("no source".into(), |source| source.id().to_string());
    let place = evidence.locator().unwrap_or("(somewhere)");
    let speakers: Vec<_> = evidence.speakers().map(demarche::ActorRef::name).collect();
    let voice = match speakers.as_slice() {
        _ if evidence.is_own_words() => "in its own words".to_owned(),
        [] if evidence.attribution() == Attribution::Narrator => "in the source's wording".to_owned(),
        [] => evidence.attribution().to_string(),
        speakers => format!("according to {} ({})", speakers.join(", "), evidence.attribution()),
    };
    let quote = evidence.quote().map_or(String::new(), |quote| format!(": “{quote}”"));
    let basis = if evidence.basis() == Basis::Stated { String::new() } else { format!(", {}", evidence.basis()) };
    format!("{source} {place}: {}{basis}, {voice}{quote}", evidence.certainty())
}

/// How a bloc splits, with every member accounted for.
fn split(now: Lens<'_>, bloc: &str, item: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let split = now.split(bloc)?.on(item)?;
    let members = split.members();
    let name = split.bloc().name();
    // What is read as one word, like NATO, takes no article.
    let article = if name.contains(' ') { "the " } else { "" };
    let mut lines = vec![format!("\nHow {article}{name} splits ({} members):", members.len())];
    let positions = split.tally().positions();
    lines.extend(positions.iter().map(|(position, parties)| format!("  {position}: {}", parties.names())));
    let rest = [
        ("conditional", split.tally().conditional()),
        ("possible", split.tally().possible()),
        ("contested", split.tally().contested()),
    ];
    let rest = rest.iter().filter(|(_, parties)| !parties.is_empty());
    lines.extend(rest.map(|(part, parties)| format!("  {part}: {}", parties.names())));
    lines.push(format!("  unknown: {} of {}", split.tally().unknown().len(), members.len()));
    lines.push(match split.line() {
        Line::Unknown => "  its own line: unknown".into(),
        line => format!("  its own line: {}", line.in_force().map_or(PositionSet::EMPTY, InForce::positions)),
    });
    if split.remark().definite().is_some() {
        lines.push("  said of it: divided, which is not its own line".into());
    }
    let unsure = now.members(bloc)?;
    let unsure = members.iter().filter(|member| unsure.standing(*member) != Truth::Yes).count();
    lines.extend((unsure > 0).then(|| format!("  of the members, {unsure} are only possibly so")));
    Ok(lines)
}
