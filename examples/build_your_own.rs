//! A dossier built in Rust: first with two mistakes, both reported at once; then corrected and asked.

#[path = "console/failure.rs"]
mod failure;
#[path = "console/print.rs"]
mod print;

use std::error::Error;
use std::process::ExitCode;

use demarche::{
    Act, Attribution, Bloc, Condition, ConditionKind, Dossier, DossierBuilder, Evidence, Item, ItemKind, Line,
    Membership, Nation, Need, Position, Roster, Source, SourceKind, Speaker, SpeakerKind, Stance, Strength, day,
};

use failure::{Failure, ended};
use print::print;

const HELP: &str = "\
A dossier built in Rust: with two mistakes, then corrected and asked.

Usage: cargo run --example build_your_own

  -h, --help   print this";

fn main() -> ExitCode {
    ended(run)
}

fn run(arguments: &[String]) -> Result<(), Failure> {
    if arguments.iter().any(|argument| argument == "-h" || argument == "--help") {
        return print(HELP);
    }
    if let Some(argument) = arguments.first() {
        return Err(Failure::Usage(format!("there is no option `{argument}`; see --help")));
    }
    print(&built().map_err(Failure::usage)?)
}

fn built() -> Result<String, Box<dyn Error>> {
    let mut lines = Vec::new();
    // Ruritania is misspelt, and the talks end before they begin.
    let wrong = talks().stance(Stance::new("XRUT", Position::Support, "canal")).bloc(
        Bloc::new("talks", "Talks").member(Membership::new("XGRA").since(day(2025, 6, 1)).until(day(2025, 5, 1))),
    );
    match wrong.build() {
        Ok(_) => lines.push("nothing is wrong".into()),
        Err(invalid) => lines.push(format!("{} problems:\n{invalid:#}\n", invalid.problems().len())),
    }

    let dossier = talks().stance(ruritania_agrees()).build()?;
    let now = dossier.now();
    let who = now.who(Position::Support).on("canal")?.among("river-states")?;
    for holder in &who {
        lines.push(format!("{} supports it", holder.party()));
    }
    for holder in who.conditional() {
        let conditions: Vec<_> = holder.pending().iter().map(|pending| pending.condition().text.as_str()).collect();
        lines.push(format!("{} supports it, {}", holder.party(), conditions.join(" and ")));
    }
    lines.push(format!("unknown: {} of {}", who.unknown().names(), who.scope().len()));
    if let Line::Definite(line) = now.line("XGRA", "tolls")? {
        let strength = line.strength().map_or("no strength voiced".into(), |strength| strength.to_string());
        lines.push(format!("Graustark on the tolls: {} ({strength})", line.positions()));
    }
    lines.push(format!("\n{}", now.explain("XRUR", "canal")?));
    Ok(lines.join("\n"))
}

/// What both attempts share.
fn talks() -> DossierBuilder {
    let members = ["XRUR", "XGRA", "XSYL"].map(|party| Membership::new(party).since(day(1990, 1, 1)));
    Dossier::builder()
        .title("The canal talks")
        .as_of(day(2025, 6, 30))
        .source(
            Source::new("gazette")
                .kind(SourceKind::Article)
                .title("Strelsau Gazette")
                .published(day(2025, 6, 2).into()),
        )
        .nation(Nation::new("XRUR", "Ruritania"))
        .nation(Nation::new("XGRA", "Graustark"))
        .nation(Nation::new("XSYL", "Sylvania"))
        .bloc(Bloc::new("river-states", "River States").members(members).roster(Roster::Complete))
        .speaker(Speaker::new("graustark-office", "the Foreign Office in Edelweiss", SpeakerKind::Body).of("XGRA"))
        .item(Item::new("canal", "Digging the canal").kind(ItemKind::Option).alias("the dig"))
        .item(Item::new("tolls", "Sharing its tolls").kind(ItemKind::Question).parent("canal"))
        .stance(
            Stance::new("XGRA", Position::Support, "tolls").strength(Strength::Strong).cite(
                Evidence::of("gazette")
                    .at("page 3")
                    .by("graustark-office")
                    .attribution(Attribution::Institutional)
                    .act(Act::Announce),
            ),
        )
}

fn ruritania_agrees() -> Stance {
    let tolls = Need::new("XSYL", "tolls", Position::Support);
    Stance::new("XRUR", Position::Support, "canal")
        .condition(Condition::new(ConditionKind::If, "if Sylvania agrees to share the tolls").needs(tolls))
        .cite(Evidence::of("gazette").at("page 1"))
}
