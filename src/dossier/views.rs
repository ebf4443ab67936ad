//! Views: records of a dossier with their relations to others. All are `Copy`.

mod blocs;
mod conditions;
mod evidence;
mod items;
mod meetings;
mod memberships;
mod names;
mod parties;
mod references;
mod relations;
mod roll_calls;
mod sources;
mod speakers;
mod stances;
mod steps;

pub use self::blocs::{AssertionRef, BlocRef, DefinitionRef};
pub use self::conditions::{ConditionRef, ConditionStepRef, NeedRef};
pub use self::evidence::EvidenceRef;
pub use self::items::{EdgeRef, ItemRef, RoleRef, SubjectRef};
pub use self::meetings::{AgendaEntryRef, AttendanceRef, MeetingRef};
pub use self::memberships::MembershipRef;
pub use self::parties::{ActorRef, NationRef, PartyRef};
pub use self::relations::{PledgeRef, RelationRef};
pub use self::roll_calls::RollCallRef;
pub use self::sources::{SourceRef, StatementRef};
pub use self::speakers::{OfficeRef, SpeakerRef};
pub use self::stances::StanceRef;
pub use self::steps::{ItemStepRef, MeetingStepRef, PledgeStepRef};

/// What stands at some place of a list.
macro_rules! placed {
    ($(#[$doc:meta])* $View:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $View<'d> {
            dossier: &'d $crate::dossier::Dossier,
            place: usize,
        }

        impl<'d> $View<'d> {
            pub(crate) fn new(dossier: &'d $crate::dossier::Dossier, place: usize) -> $View<'d> {
                $View { dossier, place }
            }
        }
    };
}
use placed;

/// A view of the record at some place of a list of the document.
macro_rules! view {
    ($(#[$doc:meta])* $View:ident of $Record:ident in $list:ident $(#[$example:meta])*) => {
        $crate::dossier::views::placed! { $(#[$doc])* $View }

        impl<'d> $View<'d> {
            /// The record, as the document gives it.
            ///
            $(#[$example])*
            #[must_use]
            pub fn record(self) -> &'d $crate::model::$Record {
                $crate::dossier::checked(&self.dossier.document().$list, self.place)
            }
        }

        $crate::dossier::views::one_record! { $View }
    };
}
use view;

/// A view of a party: of a record of the document, of what the atlas knows, or of both.
macro_rules! party_view {
    (
        $(#[$doc:meta])* $View:ident of $Record:ident in $list:ident, $Facts:ident by $facts:ident
        declared $(#[$declared:meta])* facts $(#[$known:meta])* aliases $(#[$aliases:meta])* evidence $(#[$evidence:meta])*
    ) => {
        $crate::dossier::views::placed! { $(#[$doc])* $View }

        impl<'d> $View<'d> {
            /// The record, as the document gives it; nothing if only the atlas knows it.
            ///
            $(#[$declared])*
            #[must_use]
            pub fn declared(self) -> Option<&'d $crate::model::$Record> {
                self.dossier.document().$list.get(self.place)
            }

            /// What the atlas knows of it, if anything.
            ///
            $(#[$known])*
            #[must_use]
            pub fn facts(self) -> Option<&'static $crate::atlas::$Facts> {
                self.dossier.index().census.$facts(self.place)
            }

            pub(crate) fn id_text(self) -> &'d str {
                let known = || self.facts().map($crate::atlas::$Facts::id_text).unwrap_or_default();
                self.declared().map_or_else(known, |record| record.id.as_str())
            }

            /// The name shown: as declared, else as the atlas has it.
            #[must_use]
            pub fn name(self) -> &'d str {
                let known = || self.facts().map($crate::atlas::$Facts::name).unwrap_or_default();
                self.declared().and_then(|record| record.name.as_deref()).unwrap_or_else(known)
            }

            /// Its other names: those declared, then those that the atlas knows.
            ///
            $(#[$aliases])*
            pub fn aliases(self) -> impl Iterator<Item = &'d str> {
                let declared = self.declared().into_iter().flat_map(|record| &record.aliases).map(String::as_str);
                let known = self.facts().into_iter().flat_map($crate::atlas::$Facts::known_by).map(|(_, text)| text);
                let others = known.filter(move |text| *text != self.id_text() && *text != self.name());
                declared.chain(others.filter(move |text| {
                    let declared = self.declared().into_iter().flat_map(|record| &record.aliases);
                    !declared.into_iter().any(|alias| alias == text)
                }))
            }

            /// What its declaration rests on, in order of declaration. What the atlas knows says its source itself.
            ///
            $(#[$evidence])*
            #[must_use]
            pub fn evidence(self) -> impl ExactSizeIterator<Item = $crate::dossier::EvidenceRef<'d>> {
                let claimants = $crate::dossier::views::evidence::Claimants::One(self.id_text());
                let evidence = self.declared().map_or(&[][..], |record| &record.evidence).iter();
                evidence.map(move |one| $crate::dossier::EvidenceRef::new(self.dossier, one, claimants))
            }
        }

        /// Two views are equal when they are of one party of one dossier.
        impl PartialEq for $View<'_> {
            fn eq(&self, other: &Self) -> bool {
                std::ptr::eq(self.dossier, other.dossier) && self.place == other.place
            }
        }

        impl Eq for $View<'_> {}

        impl std::hash::Hash for $View<'_> {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                std::ptr::hash(self.dossier, state);
                self.place.hash(state);
            }
        }

        impl std::fmt::Debug for $View<'_> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self.declared() {
                    Some(record) => f.debug_tuple(stringify!($View)).field(record).finish(),
                    None => f.debug_tuple(stringify!($View)).field(&self.id_text()).finish(),
                }
            }
        }
    };
}
use party_view;

/// A view of a record that is part of another, and of whatever else it is to know.
macro_rules! part {
    (
        $(#[$doc:meta])* $View:ident of $Record:ident $(knowing { $known:ident: $Known:ty })?
        $(#[$example:meta])*
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $View<'d> {
            dossier: &'d $crate::dossier::Dossier,
            record: &'d $crate::model::$Record,
            $($known: $Known,)?
        }

        impl<'d> $View<'d> {
            pub(super) fn new(
                dossier: &'d $crate::dossier::Dossier,
                record: &'d $crate::model::$Record,
                $($known: $Known,)?
            ) -> $View<'d> {
                $View { dossier, record $(, $known)? }
            }

            /// The record, as the document gives it.
            ///
            $(#[$example])*
            #[must_use]
            pub fn record(self) -> &'d $crate::model::$Record {
                self.record
            }
        }

        $crate::dossier::views::one_record! { $View }
    };
}
use part;

/// What views have in common: a view is its record.
macro_rules! one_record {
    ($View:ident) => {
        /// Two views are equal when they are of one record of one dossier.
        impl PartialEq for $View<'_> {
            fn eq(&self, other: &Self) -> bool {
                std::ptr::eq(self.record(), other.record())
            }
        }

        impl Eq for $View<'_> {}

        impl std::hash::Hash for $View<'_> {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                std::ptr::hash(self.record(), state);
            }
        }

        impl std::fmt::Debug for $View<'_> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(stringify!($View)).field(self.record()).finish()
            }
        }
    };
}
use one_record;

/// What the records of views rest on, each with whom its claim is about: told from the record, and from what its view
/// knows beside it.
macro_rules! cites {
    ($($(#[$example:meta])* $View:ident about |$view:ident $(, $known:ident)?| $claimants:expr;)+) => {
        $(
            impl<'d> $View<'d> {
                /// What it rests on, in order of declaration.
                ///
                $(#[$example])*
                #[must_use]
                pub fn evidence(self) -> impl ExactSizeIterator<Item = $crate::dossier::EvidenceRef<'d>> {
                    let $view = self.record();
                    $(let $known = self.$known;)?
                    let claimants: $crate::dossier::views::evidence::Claimants<'d> = $claimants;
                    let evidence = $view.evidence.iter();
                    evidence.map(move |one| $crate::dossier::EvidenceRef::new(self.dossier, one, claimants))
                }
            }
        )+
    };
}
use cites;
