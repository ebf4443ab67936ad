//! A walk through a document: what a value is, where it stands, and who looks at it.

use std::sync::Arc;

use super::path::Path;
use super::record::Record;
#[cfg(feature = "json")]
use super::shape::{Place, Tree};
use crate::day::{Day, Until, When};
use crate::id::{ActorId, BlocId, ItemId, MeetingId, PartyId, RollCallId, SourceId, SpeakerId, StatementId, SubjectId};

/// A value that stands somewhere in a document: a record, a list, a text, an id, a word.
pub(crate) trait Part {
    /// Reports everything in a plain tree that keeps it from being this value.
    #[cfg(feature = "json")]
    fn shape(tree: &Tree, place: &mut Place<'_>);

    /// Whether no value of this kind holds anything that a check looks at.
    const SILENT: bool = false;

    /// Shows a visitor what of this value a check looks at.
    fn walk(&self, _walk: &mut Walk<'_>) {}

    /// Whether it says nothing: an absent value, an empty list, an open end.
    fn is_absent(&self) -> bool {
        false
    }
}

/// What an id names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum IdKind {
    Nation,
    Party,
    Bloc,
    Speaker,
    Actor,
    Item,
    Source,
    Statement,
    Meeting,
    RollCall,
    Subject,
}

impl IdKind {
    /// As it is named in a message.
    pub(crate) fn name(self) -> &'static str {
        match self {
            IdKind::Nation => "nation",
            IdKind::Party => "party",
            IdKind::Bloc => "bloc",
            IdKind::Speaker => "speaker",
            IdKind::Actor => "nation, bloc or speaker",
            IdKind::Item => "agenda item",
            IdKind::Source => "source",
            IdKind::Statement => "statement",
            IdKind::Meeting => "meeting",
            IdKind::RollCall => "roll call",
            IdKind::Subject => "agenda item, statement or meeting",
        }
    }

    /// Whether a nation may have it.
    pub(crate) fn is_actor(self) -> bool {
        matches!(self, IdKind::Nation | IdKind::Party | IdKind::Actor)
    }

    /// The lists in which it is declared, as named in a message.
    pub(crate) fn lists(self) -> &'static str {
        match self {
            IdKind::Nation => "`nations`",
            IdKind::Party => "`nations` or `blocs`",
            IdKind::Bloc => "`blocs`",
            IdKind::Speaker => "`speakers`",
            IdKind::Actor => "`nations`, `blocs` or `speakers`",
            IdKind::Item => "`agenda`",
            IdKind::Source => "`sources`",
            IdKind::Statement => "`statements`",
            IdKind::Meeting => "`meetings`",
            IdKind::RollCall => "`roll_calls`",
            IdKind::Subject => "`agenda`, `statements` or `meetings`",
        }
    }
}

/// Whoever goes through a document: told of each id, text and record, and where it stands.
pub(crate) trait Visit {
    fn id(&mut self, path: &Path, kind: IdKind, id: &str);
    fn text(&mut self, path: &Path, text: &str);
    fn record(&mut self, path: &Path, record: &dyn Record);

    /// Told of parties all at once, by their places in a list that many records share: whether nothing is left to be told of
    /// them one by one.
    fn parties(&mut self, _shared: &Arc<[PartyId]>, _places: &[u16]) -> bool {
        false
    }
}

/// A walk through a document: a visitor and where it stands.
pub(crate) struct Walk<'v> {
    pub(crate) path: Path,
    /// A list of the document that is left out.
    pub(crate) beside: Option<&'static str>,
    pub(crate) visit: &'v mut dyn Visit,
}

impl Walk<'_> {
    pub(crate) fn field<P: Part>(&mut self, name: &'static str, part: &P) {
        if P::SILENT || part.is_absent() || (self.beside == Some(name) && self.path.is_root()) {
            return;
        }
        self.path.field(name);
        part.walk(self);
        self.path.leave();
    }

    pub(crate) fn record(&mut self, record: &dyn Record) {
        self.visit.record(&self.path, record);
    }
}

impl<T: Part> Part for Option<T> {
    const SILENT: bool = T::SILENT;

    #[cfg(feature = "json")]
    fn shape(tree: &Tree, place: &mut Place<'_>) {
        if !matches!(tree, Tree::Null) {
            T::shape(tree, place);
        }
    }

    fn walk(&self, walk: &mut Walk<'_>) {
        if let Some(part) = self {
            part.walk(walk);
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Part> Part for Vec<T> {
    #[cfg(feature = "json")]
    fn shape(tree: &Tree, place: &mut Place<'_>) {
        place.list(tree, T::shape);
    }

    fn walk(&self, walk: &mut Walk<'_>) {
        for (index, part) in self.iter().enumerate() {
            walk.path.index(index);
            part.walk(walk);
            walk.path.leave();
        }
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl Part for String {
    #[cfg(feature = "json")]
    fn shape(tree: &Tree, place: &mut Place<'_>) {
        place.text(tree);
    }

    fn walk(&self, walk: &mut Walk<'_>) {
        walk.visit.text(&walk.path, self);
    }
}

macro_rules! plain_parts {
    ($($Part:ty: |$tree:ident, $place:ident| $shape:expr;)+) => {
        $(impl Part for $Part {
            const SILENT: bool = true;

            #[cfg(feature = "json")]
            fn shape($tree: &Tree, $place: &mut Place<'_>) {
                $shape;
            }
        })+
    };
}

plain_parts! {
    bool: |tree, place| place.flag(tree);
    u32: |tree, place| place.whole::<u32>(tree);
    i16: |tree, place| place.whole::<i16>(tree);
    Day: |tree, place| place.date::<Day>(tree);
    When: |tree, place| place.date::<When>(tree);
}

impl Part for Until {
    const SILENT: bool = true;

    #[cfg(feature = "json")]
    fn shape(tree: &Tree, place: &mut Place<'_>) {
        place.end(tree);
    }

    fn is_absent(&self) -> bool {
        *self == Until::Open
    }
}

macro_rules! id_parts {
    ($($Id:ident is $Kind:ident;)+) => {
        $(impl Part for $Id {
            #[cfg(feature = "json")]
            fn shape(tree: &Tree, place: &mut Place<'_>) {
                place.id::<$Id>(tree);
            }

            fn walk(&self, walk: &mut Walk<'_>) {
                walk.visit.id(&walk.path, IdKind::$Kind, self.as_str());
            }
        })+
    };
}

id_parts! {
    PartyId is Party;
    BlocId is Bloc;
    SpeakerId is Speaker;
    ActorId is Actor;
    ItemId is Item;
    SourceId is Source;
    StatementId is Statement;
    MeetingId is Meeting;
    RollCallId is RollCall;
    SubjectId is Subject;
}
