//! Documents and dossiers as bytes: a cache that is read much faster than the text it was made from.

mod error;
mod frame;
mod ids;

pub use self::error::{SnapshotError, SnapshotErrorKind};

use self::error::Fault;
use crate::dossier::Dossier;
use crate::model::{Document, Packed, PackedFault, Reader, Writer};
use crate::problem::Problem;

/// ## As a snapshot
///
/// A snapshot is a cache: keep the text that it was made from. It holds the document and nothing derived from it, with a
/// length and a checksum. Nothing in it is believed, and a dossier read from one passes the whole check anew. The checksum
/// is against accidents: whoever alters a snapshot can make a new one, and gets no more past the check than with JSON.
///
/// A version of this crate reads what a version with the same [format](Document::SNAPSHOT_VERSION) and the same records
/// wrote, and refuses any other with [`SnapshotErrorKind::OtherVersion`].
#[cfg_attr(docsrs, doc(cfg(feature = "snapshot")))]
impl Dossier {
    /// Writes the dossier as bytes. Equal documents give equal bytes.
    ///
    /// # Cost
    /// Linear in the document.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Nation};
    ///
    /// let dossier = Dossier::builder().nation(Nation::new("XRUR", "Ruritania")).build()?;
    /// let read = Dossier::from_snapshot(&dossier.to_snapshot()).unwrap();
    /// assert_eq!(read.document(), dossier.document());
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn to_snapshot(&self) -> Vec<u8> {
        self.document().to_snapshot()
    }

    /// Reads a dossier from bytes that [`Dossier::to_snapshot`] wrote, and checks it.
    ///
    /// # Errors
    /// When the bytes are no snapshot, one of another version, or not all that was written; and, as with
    /// `Dossier::try_from(document)`, everything that is wrong with the records.
    ///
    /// # Cost
    /// Reading the records is linear in the bytes; checking and indexing them is the greater part.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Nation, SnapshotErrorKind};
    ///
    /// let dossier = Dossier::builder().nation(Nation::new("XRUR", "Ruritania")).build()?;
    /// let bytes = dossier.to_snapshot();
    ///
    /// let error = Dossier::from_snapshot(&bytes[..bytes.len() - 1]).unwrap_err();
    /// assert_eq!(error.kind(), SnapshotErrorKind::Truncated);
    /// let error = Dossier::from_snapshot(b"").unwrap_err();
    /// assert_eq!(error.to_string(), "this is no snapshot: there is nothing in it");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    pub fn from_snapshot(bytes: &[u8]) -> Result<Dossier, SnapshotError> {
        // The check reports malformed ids, too, with all else.
        let (document, _) = unpack(bytes)?;
        Dossier::try_from(document).map_err(|invalid| Fault::Invalid(invalid).into())
    }
}

/// ## As a snapshot
///
/// See [`Dossier`](Dossier#as-a-snapshot).
#[cfg_attr(docsrs, doc(cfg(feature = "snapshot")))]
impl Document {
    /// The format in which this version of the library writes values in a snapshot, and the only one that it reads.
    ///
    /// Beside it a snapshot says what fields its records have. Both must be what this version knows: one that has other
    /// records, or another format, refuses the snapshot instead of guessing.
    ///
    /// ```
    /// # use demarche::Document;
    /// let bytes = Document::default().to_snapshot();
    /// assert_eq!(bytes[8..12], Document::SNAPSHOT_VERSION.to_le_bytes());
    /// ```
    pub const SNAPSHOT_VERSION: u32 = 1;

    /// Writes the document as bytes, checked or not. Equal documents give equal bytes.
    ///
    /// # Cost
    /// Linear in the document.
    ///
    /// # Example
    /// ```
    /// use demarche::{Document, Nation};
    ///
    /// let mut document = Document::default();
    /// document.nations.push(Nation::new("XRUR", "Ruritania"));
    /// assert_eq!(Document::from_snapshot(&document.to_snapshot())?, document);
    /// # Ok::<(), demarche::SnapshotError>(())
    /// ```
    #[must_use]
    pub fn to_snapshot(&self) -> Vec<u8> {
        let mut writer = Writer::new();
        self.pack(&mut writer);
        frame::around(&writer.into_bytes())
    }

    /// Reads a document from bytes that [`Document::to_snapshot`] wrote.
    ///
    /// # Errors
    /// When the bytes are no snapshot, one of another version, or not all that was written; and, as with JSON, when ids
    /// are malformed or the document is not of the format `demarche/1`. What the records say is checked when they become
    /// a [`Dossier`].
    ///
    /// # Cost
    /// Linear in the bytes. Equal ids share their text.
    ///
    /// # Example
    /// ```
    /// use demarche::{Document, SnapshotErrorKind};
    ///
    /// let error = Document::from_snapshot(br#"{"format": "demarche/1"}"#).unwrap_err();
    /// assert_eq!(error.kind(), SnapshotErrorKind::Foreign);
    /// assert_eq!(error.to_string(), "this is no snapshot: it looks like JSON");
    /// ```
    pub fn from_snapshot(bytes: &[u8]) -> Result<Document, SnapshotError> {
        let (document, malformed_ids) = unpack(bytes)?;
        if document.format != Document::FORMAT {
            let foreign = Problem::unsupported_format("format", &document.format);
            return Err(Fault::Invalid(foreign.into()).into());
        }
        match malformed_ids.then(|| ids::malformed(&document)).flatten() {
            Some(invalid) => Err(Fault::Invalid(invalid).into()),
            None => Ok(document),
        }
    }
}

/// The document, as it stands in the bytes, and whether any of its ids is malformed.
fn unpack(bytes: &[u8]) -> Result<(Document, bool), Fault> {
    let packed = frame::within(bytes)?;
    let mut reader = Reader::new(packed);
    reader.table();
    let document = Document::unpack(&mut reader);
    reader.end().map_err(|PackedFault { torn, left }| Fault::Malformed { at: bytes.len() - left, torn })?;
    Ok((document, reader.met_malformed_ids()))
}
