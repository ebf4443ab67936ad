//! What may stand, and is worth a look.

use std::collections::HashSet;
use std::sync::Arc;

use super::in_document_order;
use crate::dossier::index::Index;
use crate::id::PartyId;
use crate::model::{Document, Evidence, IdKind, Part, Path, Record, Visit, Walk};
use crate::problem::{Code, Problem};

/// Everything worth a look, in the order of the document.
pub(crate) fn warnings(document: &Document, index: &Index) -> Vec<Problem> {
    let mut warnings = Vec::new();
    undated(document, &mut warnings);
    unreserved(document, index, &mut warnings);
    unmentioned(document, &mut warnings);
    unsourced(document, index, &mut warnings);
    out_of_time(document, index, &mut warnings);
    in_document_order(document, &mut warnings);
    warnings
}

fn undated(document: &Document, warnings: &mut Vec<Problem>) {
    for (place, source) in document.sources.iter().enumerate().filter(|(_, source)| source.published.is_none()) {
        let message = format!("`{}` has no day of publication", source.id);
        let help = "questions about what was known by a day do not see it";
        warnings.push(Problem::new(&format!("sources[{place}]"), Code::UndatedSource, message).with_help(help));
    }
}

/// Nations of one's own whose ids are not kept free for them. In a closed world nobody else gives any.
fn unreserved(document: &Document, index: &Index, warnings: &mut Vec<Problem>) {
    let own = document.nations.iter().enumerate().filter(|(place, nation)| {
        document.is_open() && index.census.nation_facts(*place).is_none() && !is_reserved(nation.id.as_str())
    });
    for (place, nation) in own {
        let message = format!("`{}` may become the id of another nation", nation.id);
        let help = "an id of your own is X and three more; in a world of its own, write `\"atlas\": false`";
        warnings.push(Problem::new(&format!("nations[{place}].id"), Code::UnreservedId, message).with_help(help));
    }
}

/// Whether an id is one that nobody else gives to a nation: X and three more, or one that ISO 3166 leaves to its users.
fn is_reserved(id: &str) -> bool {
    match id.as_bytes() {
        [b'X', _, _, _] => true,
        [first, second, third] if [first, second, third].iter().all(|byte| byte.is_ascii_uppercase()) => {
            matches!((first, second), (b'A', b'A') | (b'Q', b'M'..=b'Z') | (b'X', _) | (b'Z', b'Z'))
        }
        _ => false,
    }
}

fn unmentioned(document: &Document, warnings: &mut Vec<Problem>) {
    let mut mentions = Mentions::default();
    document.walk(&mut Walk { path: Path::default(), beside: None, visit: &mut mentions });
    for (place, item) in document.agenda.iter().enumerate() {
        if !mentions.items.contains(item.id.as_str()) {
            let message = format!("nothing mentions `{}`", item.id);
            warnings.push(Problem::new(&format!("agenda[{place}]"), Code::ItemNeverMentioned, message));
        }
    }
}

/// The items that something refers to.
#[derive(Default)]
struct Mentions {
    items: HashSet<String>,
}

impl Visit for Mentions {
    fn id(&mut self, path: &Path, kind: IdKind, id: &str) {
        if matches!(kind, IdKind::Item | IdKind::Subject) && path.innermost() != "id" {
            self.items.insert(id.to_owned());
        }
    }

    fn text(&mut self, _path: &Path, _text: &str) {}

    fn record(&mut self, _path: &Path, _record: &dyn Record) {}

    fn parties(&mut self, _shared: &Arc<[PartyId]>, _places: &[u16]) -> bool {
        true
    }
}

/// Records that claim something about parties and name no source for it.
fn unsourced(document: &Document, index: &Index, warnings: &mut Vec<Problem>) {
    let sourced = |evidence: &[Evidence]| evidence.iter().any(|one| index.found_in(document, one).is_some());
    let mut warn = |list: &str, place: usize| {
        let message = "nothing says where this comes from";
        let help = "give it evidence that names a source";
        warnings.push(Problem::new(&format!("{list}[{place}]"), Code::UnsourcedRecord, message).with_help(help));
    };
    for (place, stance) in document.stances.iter().enumerate() {
        if !sourced(&stance.evidence) {
            warn("stances", place);
        }
    }
    for (place, relation) in document.relations.iter().enumerate() {
        if !sourced(&relation.evidence) {
            warn("relations", place);
        }
    }
    for (place, pledge) in document.pledges.iter().enumerate() {
        let steps = !pledge.steps.is_empty() && pledge.steps.iter().all(|step| sourced(&step.evidence));
        if !sourced(&pledge.evidence) && !steps {
            warn("pledges", place);
        }
    }
    for (place, roll_call) in document.roll_calls.iter().enumerate() {
        if !sourced(&roll_call.evidence) {
            warn("roll_calls", place);
        }
    }
}

/// Stances of parties that did not exist when they took them.
fn out_of_time(document: &Document, index: &Index, warnings: &mut Vec<Problem>) {
    for (place, stance) in document.stances.iter().enumerate() {
        let (Some(since), Some(party)) = (stance.since, index.party(stance.party.as_str())) else { continue };
        let life = index.census.life(document, party);
        if life.may_touch(since) {
            continue;
        }
        let message = format!("there was no `{}` on {since}, only in `{life}`", stance.party);
        let help = "who does not exist on a day stands in no answer for it; name whoever spoke, or another day";
        warnings.push(Problem::new(&format!("stances[{place}].since"), Code::OutOfTime, message).with_help(help));
    }
}
