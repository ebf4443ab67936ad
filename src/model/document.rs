//! The whole of a file, unchecked.

use super::record::record;
use super::{Bloc, Item, Meeting, Nation, Pledge, Relation, RollCall, Source, Speaker, Stance, Statement};
use crate::day::Day;

record! {
    /// Lists of records, as in a file of the format `demarche/1`. Nothing is checked yet: that is what makes it a
    /// [`Dossier`](crate::Dossier).
    ///
    /// Every list keeps its order, and order of declaration is order of answers.
    ///
    /// # Example
    /// ```
    /// use demarche::{Document, Dossier, Nation};
    ///
    /// let mut document = Document::new(Document::FORMAT);
    /// document.nations.push(Nation::new("XRUR", "Ruritania"));
    /// let dossier = Dossier::try_from(document.clone())?;
    /// assert_eq!(Document::from(dossier), document);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    pub struct Document {
        required {
            /// The format and its version, `demarche/1`.
            format: String,
        }
        optional {
            /// What it is about.
            title: Option<String>,
            /// The day for which it speaks.
            as_of: Option<Day>,
            /// What no field holds.
            note: Option<String>,
            /// Whether nations and blocs of the [atlas](crate::atlas) are known without being declared, as they are unless
            /// this says `false`: then only what is declared exists.
            atlas: Option<bool>,
            /// Where statements were found.
            sources: Vec<Source>,
            /// Who voices them.
            speakers: Vec<Speaker>,
            /// What was said, where several records rest on it.
            statements: Vec<Statement>,
            /// The states.
            nations: Vec<Nation>,
            /// The groups.
            blocs: Vec<Bloc>,
            /// What is on the table.
            agenda: Vec<Item>,
            /// Where parties meet.
            meetings: Vec<Meeting>,
            /// Who stands where.
            stances: Vec<Stance>,
            /// What stands between them.
            relations: Vec<Relation>,
            /// What they promised.
            pledges: Vec<Pledge>,
            /// How they voted.
            roll_calls: Vec<RollCall>,
        }
    }
}

impl Document {
    /// The format that this version of the library reads and writes.
    pub const FORMAT: &'static str = "demarche/1";

    /// Whether nations and blocs of the atlas are known without being declared.
    pub(crate) fn is_open(&self) -> bool {
        self.atlas != Some(false)
    }
}

impl Default for Document {
    fn default() -> Document {
        Document::new(Document::FORMAT)
    }
}
