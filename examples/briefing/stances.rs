//! Who stands where: parties down, items across.

use std::collections::{HashMap, HashSet};

use demarche::{InForce, ItemRef, Lens, Line, PartyRef, Position, Strength, UnknownName};
use strum::IntoEnumIterator;

use crate::agenda::Agenda;
use crate::page::{Page, Row, Style, WIDTH, cut, series, unbroken};

/// How many parties are shown.
const MOST: usize = 20;
/// How wide a column is.
const COLUMN: usize = 5;
const NAMES: usize = 24;

/// What stands for a position.
fn sign(position: Position) -> char {
    match position {
        Position::Support => '+',
        Position::Acquiesce => '~',
        Position::Neutral => '=',
        Position::Mixed => '±',
        Position::Divided => '/',
        Position::Undecided => 'u',
        Position::Oppose => '-',
        Position::NotStated => '·',
        Position::Withdrawn => 'w',
    }
}

fn words(position: Position) -> String {
    match position {
        Position::Divided => "said to be divided".into(),
        other => other.to_string().replace('-', " "),
    }
}

/// Where a party stands on an item, in at most four signs.
struct Cell {
    text: String,
    style: Style,
}

impl Cell {
    fn of(line: &Line<'_>, remark: &Line<'_>) -> Cell {
        let remark = match remark {
            Line::Unknown => "",
            Line::Definite(_) => "/",
            Line::Possible(_) | Line::Contested(_) => "/?",
        };
        let text = match line {
            Line::Unknown => String::new(),
            Line::Definite(in_force) if in_force.pending().is_empty() => definite(in_force),
            Line::Definite(in_force) => format!("({})", signs(in_force)),
            Line::Possible(in_force) => format!("{}?", signs(in_force)),
            Line::Contested(in_force) => format!("{}!", signs(in_force)),
        };
        let style = match line.definite() {
            _ if text.starts_with('(') => Style::Unsure,
            Some(Position::Support | Position::Acquiesce) => Style::Good,
            Some(Position::Oppose) => Style::Bad,
            Some(_) => Style::Plain,
            None => Style::Unsure,
        };
        Cell { text: format!("{text}{remark}"), style }
    }
}

fn definite(in_force: &InForce<'_>) -> String {
    let firm = in_force.strength().is_some_and(|strength| strength >= Strength::Strong);
    signs(in_force).repeat(if firm { 2 } else { 1 })
}

fn signs(in_force: &InForce<'_>) -> String {
    if in_force.positions().len() > 2 { "*".into() } else { in_force.positions().iter().map(sign).collect() }
}

/// The lines of all parties on all items, as far as there are any.
struct Lines<'d> {
    cells: HashMap<(PartyRef<'d>, ItemRef<'d>), Cell>,
    parties: HashSet<PartyRef<'d>>,
    items: HashSet<ItemRef<'d>>,
}

impl<'d> Lines<'d> {
    fn of(lens: Lens<'d>) -> Result<Lines<'d>, UnknownName> {
        let mut lines = Lines { cells: HashMap::new(), parties: HashSet::new(), items: HashSet::new() };
        for item in lens.dossier().items() {
            let mut holders: Vec<_> = item.stances().map(demarche::StanceRef::party).collect();
            holders.dedup();
            for party in holders {
                let (line, remark) = (lens.line(party, item)?, lens.remark(party, item)?);
                if !line.is_unknown() || !remark.is_unknown() {
                    lines.cells.insert((party, item), Cell::of(&line, &remark));
                    lines.parties.insert(party);
                    lines.items.insert(item);
                }
            }
        }
        Ok(lines)
    }

    /// The parties with any line: nations, then blocs.
    fn parties(&self, lens: Lens<'d>) -> Vec<PartyRef<'d>> {
        everybody(lens).filter(|party| self.parties.contains(party)).collect()
    }

    /// What the signs that are there mean.
    fn legend(&self) -> Vec<String> {
        let texts: Vec<_> = self.cells.values().map(|cell| cell.text.as_str()).collect();
        let has = |wanted: &str| texts.iter().any(|text| text.contains(wanted));
        let mut legend = Vec::new();
        for position in Position::iter().filter(|position| has(&sign(*position).to_string())) {
            legend.push(format!("{} {}", sign(position), words(position)));
        }
        let firm = Position::iter().map(|position| sign(position).to_string().repeat(2)).find(|firm| has(firm));
        legend.extend(firm.map(|firm| format!("{firm} strongly")));
        let marks = [("(", "( ) on a condition"), ("?", "? possibly"), ("!", "! contested"), ("*", "* several")];
        legend.extend(marks.iter().filter(|(sign, _)| has(sign)).map(|(_, words)| (*words).to_owned()));
        if legend.is_empty() { vec!["none".into()] } else { series("", legend.iter().map(|sign| unbroken(sign)), "") }
    }
}

fn everybody(lens: Lens<'_>) -> impl Iterator<Item = PartyRef<'_>> {
    let dossier = lens.dossier();
    dossier.nations().map(PartyRef::from).chain(dossier.blocs().map(PartyRef::from))
}

pub(crate) fn section<'d>(lens: Lens<'d>, agenda: &Agenda<'d>, page: &mut Page) -> Result<(), UnknownName> {
    let lines = Lines::of(lens)?;
    page.flow(Row::default().with(Style::Heading, "STANCES").with(Style::Plain, "  "), &lines.legend(), 3);
    let items: Vec<_> = agenda.items().filter(|(_, item)| lines.items.contains(item)).collect();
    let items = items.get(..items.len().min((WIDTH - NAMES - 2) / COLUMN)).unwrap_or_default();
    let parties = lines.parties(lens);
    if !items.is_empty() {
        matrix(&lines, &parties, items, page);
    }
    let more_parties = match parties.len().saturating_sub(MOST) {
        0 => None,
        1 => Some("1 more party".into()),
        more => Some(format!("{more} more parties")),
    };
    let more_items = lines.items.len() - items.len();
    let more_items = (more_items > 0).then(|| crate::counted(more_items, "more item"));
    let more: Vec<_> = [more_parties, more_items].into_iter().flatten().collect();
    if !more.is_empty() {
        page.row(Row::plain(&format!("  and {}", more.join(" and "))));
    }
    unknown(lens, &lines, items, page)
}

fn column(place: usize) -> usize {
    NAMES + 2 + place * COLUMN
}

fn matrix<'d>(lines: &Lines<'d>, parties: &[PartyRef<'d>], items: &[(usize, ItemRef<'d>)], page: &mut Page) {
    let mut head = Row::plain("  item of the agenda");
    for (place, (number, _)) in items.iter().enumerate() {
        head = head.to(column(place)).with(Style::Heading, &number.to_string());
    }
    page.row(head);
    for party in parties.iter().take(MOST) {
        let mut row = Row::plain("  ").with(Style::Plain, &cut(party.name(), NAMES - 1));
        for (place, (_, item)) in items.iter().enumerate() {
            row = row.to(column(place));
            if let Some(cell) = lines.cells.get(&(*party, *item)) {
                row = row.with(cell.style, &cell.text);
            }
        }
        page.row(row);
    }
}

/// Of how many nations nobody says where they stand on each item, and of how many parties on any.
fn unknown<'d>(
    lens: Lens<'d>,
    lines: &Lines<'d>,
    items: &[(usize, ItemRef<'d>)],
    page: &mut Page,
) -> Result<(), UnknownName> {
    let mut row = Row::plain("  nations unknown");
    for (place, (_, item)) in items.iter().enumerate() {
        let unknown = lens.tally().on(*item)?.counts().unknown();
        row = row.to(column(place)).with(Style::Plain, &cut(&unknown.to_string(), COLUMN - 1));
    }
    if !items.is_empty() {
        page.row(row);
    }
    let silent: Vec<_> = everybody(lens).filter(|party| !lines.parties.contains(party)).collect();
    let nations = silent.iter().filter(|party| party.is_nation()).count();
    let (nations, blocs) = (crate::counted(nations, "nation"), crate::counted(silent.len() - nations, "bloc"));
    if !silent.is_empty() {
        page.row(Row::plain(&format!("  of {nations} and {blocs} nobody says anything")));
    }
    Ok(())
}
