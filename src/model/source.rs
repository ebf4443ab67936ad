//! Where statements were found.

use super::record::cited;
use super::words::words;
use crate::day::When;
use crate::id::SourceId;

words! {
    /// What a source is.
    ///
    /// ```
    /// assert_eq!("press-release".parse(), Ok(demarche::SourceKind::PressRelease));
    /// ```
    pub enum SourceKind is "a kind of source" {
        /// A news report.
        Article,
        /// A text that its author issued to the press.
        PressRelease,
        /// A speech or its transcript.
        Speech,
        /// An interview.
        Interview,
        /// A treaty, law, resolution or other instrument.
        Treaty,
        /// A journal, protocol or minutes.
        Record,
        /// A letter, cable or note.
        Letter,
        /// A study or report.
        Report,
        /// A page or post of its author's own.
        Post,
        /// Something not meant to be seen.
        Leak,
        /// A table of data.
        Dataset,
        /// None of these; the title says what.
        Other,
    }
}

cited! {
    /// Where statements were found: an article, a leak, a treaty.
    ///
    /// # Example
    /// ```
    /// use demarche::{Source, SourceKind};
    ///
    /// let source = Source::new("article").kind(SourceKind::Article).published("2025-03".parse()?);
    /// assert_eq!(source.id.as_str(), "article");
    /// # Ok::<(), demarche::DayError>(())
    /// ```
    pub struct Source {
        required {
            /// Its id.
            id: SourceId,
        }
        optional {
            /// What it is.
            kind: Option<SourceKind>,
            /// Its title.
            title: Option<String>,
            /// Who published it.
            publisher: Option<String>,
            /// Where it can be read.
            url: Option<String>,
            /// The day it was published. What it says was known from the last day this may be. The setter takes a window, so
            /// that `"2025-03".parse()?` will do; a [`Day`](crate::Day) goes `.into()`.
            published: Option<When> = When,
            /// The day it was taken back. It counts only for what was known before the first day this may be.
            withdrawn: Option<When> = When,
            /// Whether it quotes in translation, where that is known.
            translated: Option<bool>,
        }
    }
}
