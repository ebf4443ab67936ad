//! What names mean, in words: what each thing is, and what is wrong with a name that means nothing or too much.

use super::{Fault, FaultKind};
use crate::day::Day;
use crate::dossier::{ItemRef, Kind, MeetingRef, Naming, PartyRef, Thing};
use crate::model::IdKind;
use crate::problem::nearest::did_you_mean_called;
use crate::quote::shown;

/// How more groups than one are named.
const GROUPS: &str =
    "a list is of nations; in either of two groups is `is in EU or is in NATO`, and in both is `among EU among NATO`";

/// The id of a thing.
pub(super) fn id_of(naming: Naming<'_>, thing: Thing) -> &str {
    match thing {
        Thing::Item(place) => ItemRef::new(naming.dossier, place).id().as_str(),
        Thing::Party(party) => naming.dossier.party_at(party).id(),
        Thing::Meeting(place) => MeetingRef::new(naming.dossier, place).id().as_str(),
    }
}

/// What a thing is.
pub(super) fn kind_of(naming: Naming<'_>, thing: Thing) -> Kind {
    match thing {
        Thing::Item(_) => Kind::Item,
        Thing::Meeting(_) => Kind::Meeting,
        Thing::Party(party) if naming.dossier.party_at(party).is_nation() => Kind::Nation,
        Thing::Party(_) => Kind::Bloc,
    }
}

/// A thing as a person reads it: "the bloc `EU` (European Union)".
pub(super) fn meaning(naming: Naming<'_>, thing: Thing) -> String {
    let name = match thing {
        Thing::Item(place) => ItemRef::new(naming.dossier, place).title(),
        Thing::Party(party) => naming.dossier.party_at(party).name(),
        Thing::Meeting(place) => MeetingRef::new(naming.dossier, place).title(),
    };
    let id = id_of(naming, thing);
    let called = if name == id { String::new() } else { format!(" ({})", shown(name)) };
    format!("the {} `{}`{called}", noun(kind_of(naming, thing)), shown(id))
}

/// A name that means several things.
pub(super) fn several(name: &str, meanings: impl IntoIterator<Item = String>) -> Fault {
    let message = format!("`{}` means several things; say which by its id", shown(name));
    meanings.into_iter().fold(Fault::new(FaultKind::AmbiguousName, message), Fault::with_help)
}

/// A name that means nothing of a kind: because it is a thing of another kind, a name on other days only, what stands for a
/// government, or nothing at all.
pub(super) fn unknown(naming: Naming<'_>, name: &str, kind: Kind) -> Fault {
    if name.trim().is_empty() {
        return Fault::new(FaultKind::UnknownName, "a name is empty").with_help(format!("name {}", needed(kind)));
    }
    let of_parties = !matches!(kind, Kind::Item | Kind::Meeting);
    let of_party = || of_parties.then(|| other_days(naming, name, kind).or_else(|| government(naming, name, kind)))?;
    of_other_kind(naming, name, kind).or_else(of_party).unwrap_or_else(|| {
        let fault = nameless(name, kind);
        match nearest(naming, name, kind) {
            Some(question) => fault.with_help(question),
            None => fault,
        }
    })
}

/// A name that nothing bears.
pub(super) fn nameless(name: &str, kind: Kind) -> Fault {
    Fault::new(FaultKind::UnknownName, format!("no {} is called `{}`", noun(kind), shown(name)))
}

/// What has the name is something else than is needed.
fn of_other_kind(naming: Naming<'_>, name: &str, kind: Kind) -> Option<Fault> {
    let is = |what: &str| {
        let message = format!("`{}` is {what}, and this needs {}", shown(name), needed(kind));
        Fault::new(FaultKind::WrongName, message)
    };
    let kinds = [Kind::Item, Kind::Party, Kind::Meeting];
    if let Some(other) = kinds.into_iter().flat_map(|other| naming.called(name, other)).next() {
        let fault = is(needed(kind_of(naming, other)));
        let of_list = kind == Kind::Nation && !matches!(other, Thing::Item(_));
        return Some(if of_list { fault.with_help(GROUPS) } else { fault });
    }
    let speaker = naming.speaker(name)?;
    let parties: Vec<_> = speaker.speaks_for().map(called).collect();
    let fault = is("a speaker");
    let speaks = || format!("it speaks or spoke for {}", parties.join(" and "));
    Some(if parties.is_empty() { fault } else { fault.with_help(speaks()) })
}

/// Whoever has the name has it on other days.
fn other_days(naming: Naming<'_>, name: &str, kind: Kind) -> Option<Fault> {
    let called: Vec<_> = naming.on_some_day(name).map(called).collect();
    let dated = naming.day != Day::MIN;
    let when = if dated { format!("on {}", naming.day) } else { "without a day".to_owned() };
    let fault = Fault::new(FaultKind::UnknownName, format!("{when} no {} is called `{}`", noun(kind), shown(name)));
    (!called.is_empty()).then(|| fault.with_help(format!("on other days it is {}", called.join(" or "))))
}

/// A city, a palace or a ministry is no party, though the news may mean one by it.
fn government(naming: Naming<'_>, name: &str, kind: Kind) -> Option<Fault> {
    let called: Vec<_> = naming.governments(name).map(called).collect();
    let help = || format!("it may stand for the government of {}: if that is meant, say so", called.join(" or "));
    (!called.is_empty()).then(|| nameless(name, kind).with_help(help()))
}

fn called(party: PartyRef<'_>) -> String {
    format!("`{}` ({})", shown(party.id()), shown(party.name()))
}

/// "did you mean `troops`?"
fn nearest(naming: Naming<'_>, name: &str, kind: Kind) -> Option<String> {
    let kinds: &[IdKind] = match kind {
        Kind::Item => &[IdKind::Item],
        Kind::Party => &[IdKind::Party],
        Kind::Nation => &[IdKind::Nation],
        Kind::Bloc => &[IdKind::Bloc],
        Kind::Meeting => &[IdKind::Meeting],
        Kind::Group => &[IdKind::Party, IdKind::Meeting],
    };
    let (index, document) = (naming.dossier.index(), naming.dossier.document());
    let near: Vec<_> = kinds.iter().flat_map(|kind| index.nearest(document, *kind, name)).collect();
    did_you_mean_called(&near)
}

/// One thing of a kind.
fn noun(kind: Kind) -> &'static str {
    match kind {
        Kind::Item => "agenda item",
        Kind::Nation => "nation",
        Kind::Bloc => "bloc",
        Kind::Meeting => "meeting",
        Kind::Party => "nation or bloc",
        Kind::Group => "bloc, meeting or nation",
    }
}

/// What a place of a question asks for.
pub(super) fn needed(kind: Kind) -> &'static str {
    match kind {
        Kind::Item => "an agenda item",
        Kind::Nation => "a nation",
        Kind::Bloc => "a bloc",
        Kind::Meeting => "a meeting",
        Kind::Party => "a nation or a bloc",
        Kind::Group => "a bloc, a meeting or a nation",
    }
}
