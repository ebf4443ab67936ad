//! The agenda as a tree: what hangs under what, and what the meetings say of it.

use std::collections::{HashMap, HashSet};

use demarche::{AgendaEntryRef, ItemRef, Lens, UnknownName};

use crate::page::{Page, Row, Style, cut};

/// How many lines of the tree are shown.
const MOST: usize = 30;
/// How many steps are shown as indentation.
const DEEPEST: usize = 12;

/// The items that are shown, numbered in order.
pub(crate) struct Agenda<'d> {
    branches: Vec<Branch<'d>>,
    numbers: HashMap<ItemRef<'d>, usize>,
}

/// An item at a place of the tree.
struct Branch<'d> {
    item: ItemRef<'d>,
    depth: usize,
    /// Whether it hangs there only possibly.
    unsure: bool,
    /// Whether it was shown before, with all that hangs under it.
    again: bool,
}

impl<'d> Agenda<'d> {
    pub(crate) fn of(lens: Lens<'d>) -> Result<Agenda<'d>, UnknownName> {
        let mut agenda = Agenda { branches: Vec::new(), numbers: HashMap::new() };
        for item in lens.dossier().items() {
            if agenda.branches.len() == MOST {
                break;
            }
            let above = lens.ancestors(item)?;
            if above.definite().next().is_none() && above.possible().next().is_none() {
                agenda.grow(lens, item)?;
            }
        }
        Ok(agenda)
    }

    fn grow(&mut self, lens: Lens<'d>, root: ItemRef<'d>) -> Result<(), UnknownName> {
        let mut ahead = vec![(root, 0, false)];
        while self.branches.len() < MOST {
            let Some((item, depth, unsure)) = ahead.pop() else { break };
            let number = self.numbers.len() + 1;
            let again = *self.numbers.entry(item).or_insert(number) != number;
            self.branches.push(Branch { item, depth, unsure, again });
            if !again {
                let below = lens.descendants(item)?;
                let (definite, possible): (HashSet<_>, HashSet<_>) =
                    (below.definite().collect(), below.possible().collect());
                let hangs = |child: &ItemRef<'d>| definite.contains(child) || possible.contains(child);
                let mut children: Vec<_> = item.children().filter(hangs).collect();
                children.reverse();
                ahead.extend(children.into_iter().map(|child| (child, depth + 1, possible.contains(&child))));
            }
        }
        Ok(())
    }

    /// The items that are shown, with their numbers, in order.
    pub(crate) fn items(&self) -> impl Iterator<Item = (usize, ItemRef<'d>)> {
        (1..).zip(self.branches.iter().filter(|branch| !branch.again).map(|branch| branch.item))
    }

    pub(crate) fn section(&self, lens: Lens<'d>, page: &mut Page) {
        page.heading("AGENDA", "? hangs there possibly (hedged or inferred), → shown above, # rank at a meeting");
        let entries: Vec<_> = lens.meetings().flat_map(demarche::MeetingOn::agenda).collect();
        let tails: Vec<_> = self.branches.iter().map(|branch| branch.tail(&entries)).collect();
        let widest = |tail: fn(&(String, String)) -> &String| {
            tails.iter().map(|both| tail(both).chars().count()).max().unwrap_or_default().min(30)
        };
        let (kinds, marks) = (widest(|tail| &tail.0), widest(|tail| &tail.1));
        for (branch, (kind, mark)) in self.branches.iter().zip(&tails) {
            let number = self.numbers.get(&branch.item).copied().unwrap_or_default();
            let row =
                branch.row(number, crate::page::WIDTH - kinds - marks - 3).to(crate::page::WIDTH - kinds - marks - 2);
            page.row(row.with(Style::Plain, kind).to(crate::page::WIDTH - marks).with(Style::Plain, &cut(mark, marks)));
        }
        let left = lens.dossier().items().len() - self.numbers.len();
        match left {
            0 if self.branches.is_empty() => page.row(Row::plain("  no item")),
            0 => {}
            left => page.row(Row::plain(&format!("  and {}", crate::counted(left, "more item")))),
        }
    }
}

impl Branch<'_> {
    fn row(&self, number: usize, width: usize) -> Row {
        let row = Row::plain(&if self.again { "    ".into() } else { format!("{number:>3} ") });
        let row = row.to(4 + 2 * self.depth.min(DEEPEST));
        let deep = if self.depth > DEEPEST { format!("({}) ", self.depth) } else { String::new() };
        let row = row.with(Style::Plain, &deep);
        let row = if self.unsure { row.with(Style::Unsure, "? ") } else { row };
        let title = if self.again { format!("→ {number} {}", self.item.title()) } else { self.item.title().into() };
        let left = (width + row.left()).saturating_sub(crate::page::WIDTH);
        row.with(Style::Plain, &cut(&title, left))
    }

    /// Its kind, and what the meetings say of it.
    fn tail(&self, entries: &[AgendaEntryRef<'_>]) -> (String, String) {
        if self.again {
            return (String::new(), String::new());
        }
        let kind = self.item.record().kind.map_or(String::new(), |kind| kind.to_string());
        let mut marks: Vec<String> = Vec::new();
        for entry in entries.iter().filter(|entry| entry.item() == self.item).map(|entry| entry.record()) {
            let rank = entry.rank.map(|rank| format!("#{rank}"));
            let priority = entry.priority.map(|priority| priority.to_string());
            let sensitivity = entry.sensitivity.map(|sensitivity| match sensitivity {
                demarche::Sensitivity::Most => "most sensitive".into(),
                other => format!("{other} sensitivity"),
            });
            let new = [rank, priority, sensitivity].into_iter().flatten();
            let new: Vec<_> = new.filter(|mark| !marks.contains(mark)).collect();
            marks.extend(new);
        }
        (kind, marks.join(", "))
    }
}
