//! Views: records of a dossier with their relations to others. All are `Copy`.

mod evidence;
mod items;
mod parties;
mod stances;

pub use self::evidence::{EvidenceRef, SourceRef, SpeakerRef, StatementRef};
pub use self::items::{ItemRef, MeetingRef};
pub use self::parties::{ActorRef, BlocRef, NationRef, PartyRef};
pub use self::stances::{PledgeRef, RelationRef, RollCallRef, StanceRef};

/// A view of the record at some place of a list of the document.
macro_rules! view {
    ($(#[$doc:meta])* $View:ident of $Record:ident in $list:ident $(#[$example:meta])*) => {
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

            /// The record, as the document gives it.
            ///
            $(#[$example])*
            #[must_use]
            #[expect(clippy::indexing_slicing, reason = "a view is made only for a place that its dossier has")]
            pub fn record(self) -> &'d $crate::model::$Record {
                &self.dossier.document().$list[self.place]
            }
        }

        /// Two views are equal when they are of one record of one dossier.
        impl PartialEq for $View<'_> {
            fn eq(&self, other: &Self) -> bool {
                std::ptr::eq(self.dossier, other.dossier) && self.place == other.place
            }
        }

        impl Eq for $View<'_> {}

        impl std::hash::Hash for $View<'_> {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                self.place.hash(state);
            }
        }

        impl std::fmt::Debug for $View<'_> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(stringify!($View)).field(self.record()).finish()
            }
        }
    };
}
use view;
