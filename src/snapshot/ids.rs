//! Which ids of a document are none.

use crate::id::ItemId;
use crate::model::{Document, IdKind, Part, Path, Record, Visit, Walk};
use crate::problem::{Code, Invalid, Problem};

/// Every id of a document that is malformed, as the reading of a text reports it.
pub(super) fn malformed(document: &Document) -> Option<Invalid> {
    let mut found = Malformed(Vec::new());
    document.walk(&mut Walk { path: Path::default(), beside: None, visit: &mut found });
    Invalid::of(found.0)
}

struct Malformed(Vec<Problem>);

impl Visit for Malformed {
    fn id(&mut self, path: &Path, _kind: IdKind, id: &str) {
        // Every id but that of a nation has one form, and that of a nation is checked with the document.
        if let Err(error) = id.parse::<ItemId>() {
            self.0.push(Problem::new(path, Code::MalformedId, error.to_string()));
        }
    }

    fn text(&mut self, _path: &Path, _text: &str) {}

    fn record(&mut self, _path: &Path, _record: &dyn Record) {}
}
