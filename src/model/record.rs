//! One declaration of a record gives its fields, constructor, setters, file form, shape check and walk.

use std::borrow::Cow;
use std::fmt;

#[cfg(feature = "json")]
use super::shape::{Place, Tree};
use crate::day::{Day, Period, Until, When};
use crate::id::{ActorId, BlocId, ItemId, MeetingId, PartyId, RollCallId, SourceId, SpeakerId, StatementId, SubjectId};
use crate::model::{Attribution, Evidence};

/// A value that stands somewhere in a document: a record, a list, a text, an id, a word.
pub(crate) trait Part {
    /// Reports everything in a plain tree that keeps it from being this value.
    #[cfg(feature = "json")]
    fn shape(tree: &Tree, place: &mut Place<'_>);

    /// Shows a visitor what of this value a check looks at.
    fn walk(&self, _walk: &mut Walk<'_>) {}
}

/// A part with fields, some of which claim something.
pub(crate) trait Record {
    /// What it rests on, if it is a record that carries evidence at all.
    fn evidence(&self) -> Option<&[Evidence]> {
        None
    }

    /// Its first and last day, if it has them.
    fn period(&self) -> Option<Period> {
        None
    }

    /// Whether a field says anything, or nothing when there is no such field.
    fn holds(&self, field: &str) -> Option<bool>;

    /// The names of its fields.
    fn fields(&self) -> &'static [&'static str];

    /// What keeps one of its fields from meaning anything.
    fn fault(&self) -> Option<Fault> {
        None
    }
}

/// A field whose text is not what it has to be.
pub(crate) struct Fault {
    pub(crate) field: &'static str,
    pub(crate) code: crate::problem::Code,
    pub(crate) message: String,
}

/// What a statement and an evidence that states inline have in common.
pub(crate) trait Spoken {
    fn origin(&self) -> Option<&SourceId>;
    fn locator(&self) -> Option<&str>;
    fn quote(&self) -> Option<&str>;
    fn speakers(&self) -> &[ActorId];
    fn said(&self) -> Option<When>;
    fn attribution(&self) -> Attribution;
    /// Whether any field of a statement is filled.
    fn is_silent(&self) -> bool;
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
}

/// A walk through a document: a visitor and where it stands.
pub(crate) struct Walk<'v> {
    pub(crate) path: Path,
    pub(crate) visit: &'v mut dyn Visit,
}

impl Walk<'_> {
    pub(crate) fn field(&mut self, name: &'static str, part: &impl Part) {
        self.path.field(name);
        part.walk(self);
        self.path.leave();
    }

    pub(crate) fn record(&mut self, record: &dyn Record) {
        self.visit.record(&self.path, record);
    }
}

/// Where something stands in a document, like `stances[3].evidence[0].source`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Path(Vec<Step>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Field(Cow<'static, str>),
    Index(usize),
}

impl Path {
    pub(crate) fn field(&mut self, name: impl Into<Cow<'static, str>>) {
        self.0.push(Step::Field(name.into()));
    }

    pub(crate) fn index(&mut self, index: usize) {
        self.0.push(Step::Index(index));
    }

    pub(crate) fn leave(&mut self) {
        self.0.pop();
    }

    /// Whether it is where a nation is given its id, which is of a stricter form than others.
    pub(crate) fn is_declaration_of_nation(&self) -> bool {
        matches!(self.0.as_slice(), [Step::Field(list), Step::Index(_), Step::Field(id)] if list == "nations" && id == "id")
    }

    /// The name of the innermost field, whatever the position within its list.
    pub(crate) fn innermost(&self) -> &str {
        let field = |step: &'_ Step| matches!(step, Step::Field(_));
        match self.0.iter().rev().find(|step| field(step)) {
            Some(Step::Field(name)) => name,
            _ => "",
        }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (depth, step) in self.0.iter().enumerate() {
            match step {
                Step::Field(name) if depth == 0 => write!(f, "{name}")?,
                Step::Field(name) => write!(f, ".{name}")?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

impl<T: Part> Part for Option<T> {
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
    Until: |tree, place| place.end(tree);
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

/// Whether a field need not be written.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// A field's name as in the file: `r#for` is `for`.
pub(crate) const fn field_name(written: &'static str) -> &'static str {
    match written.as_bytes() {
        b"r#for" => "for",
        _ => written,
    }
}

macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident {
            required { $( $(#[$rmeta:meta])* $r:ident: $R:ty, )* }
            optional { $( $(#[$ometa:meta])* $o:ident: $O:ty $(= $Plain:ty)?, )* }
        }
        $(record { $($record:tt)* })?
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, ::serde::Serialize, ::serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        #[non_exhaustive]
        pub struct $Name {
            $( $(#[$rmeta])* pub $r: $R, )*
            $(
                $(#[$ometa])*
                #[serde(default, skip_serializing_if = "crate::model::record::is_default")]
                pub $o: $O,
            )*
        }

        /// Every optional field has a setter of its name, which replaces what the field held.
        impl $Name {
            /// A record with what it cannot do without.
            #[must_use]
            pub fn new($($r: impl $crate::model::Given<$R>),*) -> $Name {
                $Name { $($r: $r.given(),)* $($o: ::std::default::Default::default(),)* }
            }

            $( $crate::model::record::setter! { $(#[$ometa])* $o: $O $(= $Plain)? } )*
        }

        impl $crate::model::record::Part for $Name {
            #[cfg(feature = "json")]
            fn shape(tree: &$crate::model::shape::Tree, place: &mut $crate::model::shape::Place<'_>) {
                use $crate::model::record::field_name;
                const FIELDS: &[$crate::model::shape::Field] = &[
                    $( $crate::model::shape::Field {
                        name: field_name(stringify!($r)), required: true, shape: <$R>::shape,
                    }, )*
                    $( $crate::model::shape::Field {
                        name: field_name(stringify!($o)), required: false, shape: <$O>::shape,
                    }, )*
                ];
                place.fields(tree, FIELDS);
            }

            fn walk(&self, walk: &mut $crate::model::record::Walk<'_>) {
                walk.record(self);
                $( walk.field($crate::model::record::field_name(stringify!($r)), &self.$r); )*
                $( walk.field($crate::model::record::field_name(stringify!($o)), &self.$o); )*
            }
        }

        impl $crate::model::record::Record for $Name {
            fn holds(&self, field: &str) -> Option<bool> {
                use $crate::model::record::field_name;
                $( if field == field_name(stringify!($r)) { return Some(true); } )*
                $( if field == field_name(stringify!($o)) {
                    return Some(!$crate::model::record::is_default(&self.$o));
                } )*
                None
            }

            fn fields(&self) -> &'static [&'static str] {
                use $crate::model::record::field_name;
                const NAMES: &[&str] = &[$( field_name(stringify!($r)), )* $( field_name(stringify!($o)), )*];
                NAMES
            }

            $($($record)*)?
        }
    };
}
pub(crate) use record;

/// The setter of an optional field. A field declared with a plain type takes just that, so that `"2025-03".parse()?` knows
/// what it is to be.
macro_rules! setter {
    ($(#[$meta:meta])* $field:ident: $Field:ty) => {
        $(#[$meta])*
        #[must_use]
        pub fn $field(mut self, $field: impl $crate::model::Given<$Field>) -> Self {
            self.$field = $field.given();
            self
        }
    };
    ($(#[$meta:meta])* $field:ident: $Field:ty = $Plain:ty) => {
        $(#[$meta])*
        #[must_use]
        pub fn $field(mut self, $field: $Plain) -> Self {
            self.$field = $crate::model::Given::given($field);
            self
        }
    };
}
pub(crate) use setter;

/// A record that carries its evidence and a note.
macro_rules! cited {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident {
            required { $($required:tt)* }
            optional { $($optional:tt)* }
        }
        $(record { $($record:tt)* })?
    ) => {
        $crate::model::record::record! {
            $(#[$meta])*
            pub struct $Name {
                required { $($required)* }
                optional {
                    $($optional)*
                    /// What it rests on.
                    evidence: Vec<$crate::model::Evidence>,
                    /// What no field holds.
                    note: Option<String>,
                }
            }
            record {
                fn evidence(&self) -> Option<&[$crate::model::Evidence]> {
                    Some(&self.evidence)
                }
                $($($record)*)?
            }
        }

        impl $Name {
            /// Adds a piece of evidence.
            #[must_use]
            pub fn cite(mut self, evidence: $crate::model::Evidence) -> $Name {
                self.evidence.push(evidence);
                self
            }
        }
    };
}
pub(crate) use cited;

/// A cited record that holds from a day to a day.
macro_rules! lasting {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident {
            required { $($required:tt)* }
            optional { $($optional:tt)* }
        }
    ) => {
        $crate::model::record::cited! {
            $(#[$meta])*
            pub struct $Name {
                required { $($required)* }
                optional {
                    $($optional)*
                    /// Its first day.
                    since: Option<$crate::day::When>,
                    /// Its last day, or that it has none, or that nobody knows which.
                    until: $crate::day::Until,
                }
            }
            record {
                fn period(&self) -> Option<$crate::day::Period> {
                    Some($Name::period(self))
                }
            }
        }

        impl $Name {
            /// From its first day to its last, as given.
            #[must_use]
            pub fn period(&self) -> $crate::day::Period {
                $crate::day::Period::new(self.since, self.until)
            }
        }
    };
}
pub(crate) use lasting;
