//! What is looked at wherever it stands: ids that refer, texts, periods, evidence.

use std::fmt;
use std::sync::Arc;

use super::Check;
use crate::dossier::index::Actor;
use crate::id::{PartyId, check_text};
use crate::model::{Evidence, IdKind, Part, Path, Record, Spoken, Visit, Walk};
use crate::problem::nearest::{did_you_mean, did_you_mean_called, nearest};
use crate::problem::{Code, Problem};
use crate::quote::shown;

/// For how many unknown ids the nearest are looked for: with more, something else is wrong than spelling.
const SUGGESTIONS: usize = 64;

/// Fields that say nothing of the world, so that nothing can support them.
const UNSUPPORTED: [&str; 2] = ["evidence", "note"];

impl Check<'_> {
    pub(super) fn places(&mut self) {
        let document = self.document;
        let mut visitor = Visitor { check: self, suggested: 0 };
        let beside = Some("stances");
        document.walk(&mut Walk { path: Path::default(), beside, visit: &mut visitor });
        for place in visitor.check.unusual {
            visitor.stance(*place);
        }
    }

    /// The same for one stance alone.
    pub(super) fn places_of(&mut self, place: usize) {
        Visitor { check: self, suggested: 0 }.stance(place);
    }
}

struct Visitor<'c, 'd> {
    check: &'c mut Check<'d>,
    suggested: usize,
}

impl Visit for Visitor<'_, '_> {
    fn id(&mut self, path: &Path, kind: IdKind, id: &str) {
        // A nation's id is of a stricter form, and looked at with the other declarations.
        if path.declares_in() == Some("nations") {
            return;
        }
        if let Err(error) = check_text(id) {
            let problem = Problem::new(path, Code::MalformedId, error.to_string());
            let meant = if kind.is_actor() && path.declares_in().is_none() { self.suggestion(kind, id) } else { None };
            self.check.problems.push(match meant {
                Some(help) => problem.with_help(help),
                None => problem,
            });
        } else if path.declares_in().is_none() {
            self.reference(path, kind, id);
        }
    }

    fn parties(&mut self, shared: &Arc<[PartyId]>, places: &[u16]) -> bool {
        let casts = self.check.casts;
        casts.holds(shared) && casts.all_known(places)
    }

    fn text(&mut self, path: &Path, text: &str) {
        let visible = text.chars().any(|char| !char.is_whitespace() && !char.is_control());
        let hidden = text.chars().find(|char| is_hidden(*char));
        if let Some(hidden) = hidden.filter(|_| visible && ["name", "title", "aliases"].contains(&path.innermost())) {
            let message = format!("`{}` holds `{}`, which nobody sees", path.innermost(), hidden.escape_unicode());
            self.check.advise(path, Code::HiddenCharacter, message, "leave it out");
        }
        // These have rules of their own.
        if visible || ["format", "for", "value"].contains(&path.innermost()) {
            return;
        }
        let what = if path.is_entry() { "has a blank entry" } else { "is blank" };
        let message = format!("`{}` {what}", path.innermost());
        self.check.advise(path, Code::EmptyName, message, "write a visible character");
    }

    fn record(&mut self, path: &Path, record: &dyn Record) {
        if let Some(period) = record.period().filter(|period| !period.is_possible()) {
            let message = format!("`{period}` ends before it starts");
            self.check.report(&format!("{path}.until"), Code::EndsBeforeStart, message);
        }
        if record.holds("status") == Some(true) && record.holds("steps") == Some(true) {
            let message = "`status` is short for one step without a day, and `steps` are given too";
            self.check.advise(&format!("{path}.status"), Code::StatusAndSteps, message, "keep the steps");
        }
        if let Some(fault) = record.fault() {
            self.check.report(&format!("{path}.{}", fault.field), fault.code, fault.message);
        }
        for (place, evidence) in record.evidence().unwrap_or_default().iter().enumerate() {
            self.evidence(&EvidencePath(path, place), record, evidence);
        }
    }
}

/// Where a piece of evidence stands, written only if something is wrong with it.
struct EvidencePath<'p>(&'p Path, usize);

impl fmt::Display for EvidencePath<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let EvidencePath(record, place) = self;
        write!(f, "{record}.evidence[{place}]")
    }
}

/// Whether a character is obeyed rather than shown: a line break, a terminal's code, a change of writing direction.
fn is_hidden(char: char) -> bool {
    char.is_control() || matches!(char, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

impl Visitor<'_, '_> {
    fn stance(&mut self, place: usize) {
        if let Some(stance) = self.check.document.stances.get(place) {
            stance.walk(&mut Walk { path: Path::entry("stances", place), beside: None, visit: self });
        }
    }

    fn exists(&self, kind: IdKind, id: &str) -> bool {
        let index = self.check.index;
        match kind {
            IdKind::Nation => matches!(index.actor(id), Some(Actor::Nation(_))),
            IdKind::Party => index.party(id).is_some(),
            IdKind::Bloc => matches!(index.actor(id), Some(Actor::Bloc(_))),
            IdKind::Speaker => matches!(index.actor(id), Some(Actor::Speaker(_))),
            IdKind::Actor => index.actor(id).is_some(),
            IdKind::Item => index.item(id).is_some(),
            IdKind::Source => index.source(id).is_some(),
            IdKind::Statement => index.statement(id).is_some(),
            IdKind::Meeting => index.meeting(id).is_some(),
            IdKind::RollCall => index.roll_calls.get(id).is_some(),
            IdKind::Subject => self.subjects(id) > 0,
        }
    }

    fn reference(&mut self, path: &Path, kind: IdKind, id: &str) {
        if kind == IdKind::Subject {
            self.subject(path, id);
        } else if !self.exists(kind, id) {
            self.unknown(path, kind, id);
        }
    }

    fn subjects(&self, id: &str) -> usize {
        let index = self.check.index;
        let found = [index.item(id), index.statement(id), index.meeting(id)];
        found.iter().flatten().count()
    }

    fn subject(&mut self, path: &Path, id: &str) {
        match self.subjects(id) {
            0 => self.unknown(path, IdKind::Subject, id),
            1 => {}
            _ => {
                let message = format!("`{id}` is the id of more than one of agenda item, statement and meeting");
                self.check.advise(path, Code::AmbiguousReference, message, "give each its own");
            }
        }
    }

    fn unknown(&mut self, path: &Path, kind: IdKind, id: &str) {
        let message = format!("no {} has the id `{id}`", kind.name());
        let help = self.elsewhere(id).or_else(|| self.suggestion(kind, id));
        let help = help.unwrap_or_else(|| format!("declare it under {}", kind.lists()));
        self.check.problems.push(Problem::new(path, Code::UnknownReference, message).with_help(help));
    }

    /// What else has this id, if anything has.
    fn elsewhere(&self, id: &str) -> Option<String> {
        let index = self.check.index;
        let found = match index.actor(id) {
            Some(Actor::Nation(_)) => "a nation",
            Some(Actor::Bloc(_)) => "a bloc",
            Some(Actor::Speaker(_)) => "a speaker",
            None if index.item(id).is_some() => "an agenda item",
            None if index.source(id).is_some() => "a source",
            None if index.statement(id).is_some() => "a statement",
            None if index.meeting(id).is_some() => "a meeting",
            None => return None,
        };
        Some(format!("`{id}` is {found}"))
    }

    fn suggestion(&mut self, kind: IdKind, id: &str) -> Option<String> {
        self.suggested += 1;
        if self.suggested > SUGGESTIONS {
            return None;
        }
        did_you_mean_called(&self.check.index.nearest(self.check.document, kind, id))
    }

    fn evidence(&mut self, path: &EvidencePath<'_>, record: &dyn Record, evidence: &Evidence) {
        if let Some(field) = &evidence.r#for {
            self.supported(path, record, field);
        }
        if evidence.statement.is_some() && (evidence.source.is_some() || !evidence.is_silent()) {
            let message = "it names a statement and gives one too";
            self.check.advise(path, Code::StatementAndInline, message, "put what was said into the statement");
        }
        if evidence.quote.is_some() && evidence.source.is_none() && evidence.statement.is_none() {
            let message = "a quotation needs the source in which it was found";
            self.check.advise(&format!("{path}.quote"), Code::QuoteWithoutSource, message, "name it as `source`");
        }
    }

    fn supported(&mut self, path: &EvidencePath<'_>, record: &dyn Record, field: &str) {
        let path = format!("{path}.for");
        let names = || record.fields().iter().copied().filter(|name| !UNSUPPORTED.contains(name));
        let all = || format!("there are {}", names().collect::<Vec<_>>().join(", "));
        match record.holds(field) {
            _ if UNSUPPORTED.contains(&field) => {
                let message = format!("evidence cannot support `{field}`");
                self.check.advise(&path, Code::AbsentField, message, all());
            }
            Some(true) => {}
            Some(false) => {
                let message = format!("the record does not give `{field}`");
                self.check.advise(&path, Code::AbsentField, message, "give it, or drop the evidence");
            }
            None if field.trim().is_empty() => {
                self.check.advise(&path, Code::AbsentField, "`for` names no field", all());
            }
            None => {
                let near = nearest(field, names().map(|name| (name, name)));
                let help = did_you_mean(&near).unwrap_or_else(all);
                let message = format!("the record has no field `{}`", shown(field));
                self.check.advise(&path, Code::AbsentField, message, help);
            }
        }
    }
}
