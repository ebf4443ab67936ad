//! What names mean, in words: what each thing is, and what is wrong with a name that means nothing or too much.

use super::Fault;
use crate::dossier::{ItemRef, Kind, MeetingRef, Naming, PartyRef, Thing};
use crate::model::IdKind;
use crate::problem::nearest::did_you_mean_called;
use crate::quote::shown;

/// The id of a thing.
pub(crate) fn id_of(naming: Naming<'_>, thing: Thing) -> &str {
    match thing {
        Thing::Item(place) => ItemRef::new(naming.dossier, place).id().as_str(),
        Thing::Party(party) => naming.dossier.party_at(party).id(),
        Thing::Meeting(place) => MeetingRef::new(naming.dossier, place).id().as_str(),
    }
}

/// What a thing is.
pub(crate) fn kind_of(naming: Naming<'_>, thing: Thing) -> Kind {
    match thing {
        Thing::Item(_) => Kind::Item,
        Thing::Meeting(_) => Kind::Meeting,
        Thing::Party(party) if naming.dossier.party_at(party).is_nation() => Kind::Nation,
        Thing::Party(_) => Kind::Bloc,
    }
}

/// A thing as a person reads it: "the bloc `EU` (European Union)".
pub(crate) fn meaning(naming: Naming<'_>, thing: Thing) -> String {
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
pub(crate) fn several(name: &str, meanings: Vec<String>) -> Fault {
    let message = format!("`{}` means several things; say which by its id", shown(name));
    Fault { span: None, message, help: meanings }
}

/// A name that means nothing of a kind: because it is a thing of another kind, a name on other days only, what stands for a
/// government, or nothing at all.
pub(crate) fn unknown(naming: Naming<'_>, name: &str, kind: Kind) -> Fault {
    let of_parties = !matches!(kind, Kind::Item | Kind::Meeting);
    let governments = || of_parties.then(|| government(naming, name, kind)).flatten();
    let other_days = || of_parties.then(|| other_days(naming, name, kind)).flatten();
    let known = of_other_kind(naming, name, kind).or_else(other_days).or_else(governments);
    known.unwrap_or_else(|| Fault {
        span: None,
        message: format!("no {} is called `{}`", noun(kind), shown(name)),
        help: nearest(naming, name, kind).into_iter().collect(),
    })
}

/// What has the name is something else than is needed.
fn of_other_kind(naming: Naming<'_>, name: &str, kind: Kind) -> Option<Fault> {
    let others = [Kind::Item, Kind::Party, Kind::Meeting].into_iter();
    let other = others.flat_map(|other| naming.called(name, other)).next();
    let needed = needed(kind);
    if let Some(other) = other {
        let is = noun(kind_of(naming, other));
        let article = if is.starts_with('a') { "an" } else { "a" };
        let message = format!("`{}` is {article} {is}, and this needs {needed}", shown(name));
        let of_list = kind == Kind::Nation && !matches!(other, Thing::Item(_));
        let help = of_list.then(|| "a list is of nations; groups stand one by one: `among EU among NATO`".to_owned());
        return Some(Fault { span: None, message, help: help.into_iter().collect() });
    }
    let speaker = naming.speaker(name)?;
    let parties: Vec<_> = speaker.speaks_for().map(called).collect();
    let help = (!parties.is_empty()).then(|| format!("it speaks or spoke for {}", parties.join(" and ")));
    let message = format!("`{}` is a speaker, and this needs {needed}", shown(name));
    Some(Fault { span: None, message, help: help.into_iter().collect() })
}

/// Whoever has the name has it on other days.
fn other_days(naming: Naming<'_>, name: &str, kind: Kind) -> Option<Fault> {
    let called: Vec<_> = naming.on_some_day(name).map(called).collect();
    let help = format!("on other days it is {}", called.join(" or "));
    let message = format!("on {} no {} is called `{}`", naming.day, noun(kind), shown(name));
    (!called.is_empty()).then(|| Fault { span: None, message, help: vec![help] })
}

/// A city, a palace or a ministry is no party, though the news may mean one by it.
fn government(naming: Naming<'_>, name: &str, kind: Kind) -> Option<Fault> {
    let called: Vec<_> = naming.governments(name).map(called).collect();
    let help = format!("it may stand for the government of {}: if that is meant, say so", called.join(" or "));
    let message = format!("no {} is called `{}`", noun(kind), shown(name));
    (!called.is_empty()).then(|| Fault { span: None, message, help: vec![help] })
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
        Kind::Group => "nation, bloc or meeting",
    }
}

/// What a place of a question asks for.
fn needed(kind: Kind) -> &'static str {
    match kind {
        Kind::Item => "an agenda item",
        Kind::Nation => "a nation",
        Kind::Bloc => "a bloc",
        Kind::Meeting => "a meeting",
        Kind::Party => "a nation or a bloc",
        Kind::Group => "a bloc, a meeting or a nation",
    }
}
