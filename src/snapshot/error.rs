//! Why bytes are not a snapshot that can be read.

use strum::{Display, EnumIter, EnumMessage, EnumString, IntoStaticStr};

use crate::model::{Document, Torn};
use crate::problem::Invalid;

/// Why bytes are not a snapshot that can be read. Its message says what was seen and what was expected.
///
/// # Example
/// ```
/// use demarche::{Document, Dossier, Item, SnapshotErrorKind};
///
/// let mut document = Document::default();
/// document.agenda.push(Item::new("aid", " "));
/// let error = Dossier::from_snapshot(&document.to_snapshot()).unwrap_err();
/// assert_eq!(error.kind(), SnapshotErrorKind::Invalid);
/// assert_eq!(
///     error.to_string(),
///     "the records in the snapshot do not pass the check: \
///      agenda[0].title: empty-name: `title` is blank (write a visible character)"
/// );
/// assert_eq!(error.invalid(), Dossier::try_from(document).err().as_ref());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(transparent)]
pub struct SnapshotError(#[from] Fault);

/// What is wrong with a snapshot.
///
/// # Example
/// ```
/// use demarche::SnapshotErrorKind;
///
/// assert_eq!(SnapshotErrorKind::OtherVersion.to_string(), "other-version");
/// assert_eq!("truncated".parse(), Ok(SnapshotErrorKind::Truncated));
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Display, EnumString, EnumIter, EnumMessage, IntoStaticStr,
)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum SnapshotErrorKind {
    /// The bytes are something else.
    Foreign,
    /// It was written by a version of this crate with another format or other records.
    OtherVersion,
    /// Its end is missing.
    Truncated,
    /// Its bytes are not those that were written.
    Altered,
    /// Its checksum is right, and yet nobody wrote it so.
    Malformed,
    /// It was read, and its records are not what they must be.
    Invalid,
}

impl SnapshotError {
    /// What is wrong, for programs.
    ///
    /// ```
    /// # use demarche::{Document, SnapshotErrorKind};
    /// assert_eq!(Document::from_snapshot(b"PK").unwrap_err().kind(), SnapshotErrorKind::Foreign);
    /// ```
    #[must_use]
    pub fn kind(&self) -> SnapshotErrorKind {
        match self.0 {
            Fault::Foreign(_) => SnapshotErrorKind::Foreign,
            Fault::Version { .. } | Fault::Records => SnapshotErrorKind::OtherVersion,
            Fault::Header { .. } | Fault::Truncated { .. } => SnapshotErrorKind::Truncated,
            Fault::Checksum | Fault::Longer(_) => SnapshotErrorKind::Altered,
            Fault::Malformed { .. } => SnapshotErrorKind::Malformed,
            Fault::Invalid(_) => SnapshotErrorKind::Invalid,
        }
    }

    /// Everything that is wrong with the records, if they could be read.
    ///
    /// ```
    /// # use demarche::Document;
    /// let error = Document::from_snapshot(&Document::new("demarche/2").to_snapshot()).unwrap_err();
    /// assert_eq!(error.invalid().unwrap().problems()[0].path(), "format");
    /// assert!(Document::from_snapshot(b"PK").unwrap_err().invalid().is_none());
    /// ```
    #[must_use]
    pub fn invalid(&self) -> Option<&Invalid> {
        match &self.0 {
            Fault::Invalid(invalid) => Some(invalid),
            _ => None,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Fault {
    #[error("this is no snapshot: {0}")]
    Foreign(&'static str),
    #[error(
        "the snapshot has format {seen}, and this version of demarche reads format {known}; \
         write it anew from the text it was made from",
        known = Document::SNAPSHOT_VERSION
    )]
    Version { seen: u32 },
    #[error(
        "the snapshot has format {known}, but was written by a version of demarche with other records; \
         write it anew from the text it was made from",
        known = Document::SNAPSHOT_VERSION
    )]
    Records,
    #[error("the snapshot is cut off: it has {found} bytes, and its header alone has {whole}")]
    Header { found: usize, whole: usize },
    #[error("the snapshot is cut off: it has {found} of {expected} bytes")]
    Truncated { found: usize, expected: u64 },
    #[error("the snapshot was altered: its checksum is not that of its bytes")]
    Checksum,
    #[error("the snapshot was altered: {0} bytes follow its end")]
    Longer(u64),
    #[error("the snapshot is malformed at byte {at}: {torn}")]
    Malformed { at: usize, torn: Torn },
    #[error("the records in the snapshot do not pass the check: {0}")]
    Invalid(#[source] Invalid),
}
