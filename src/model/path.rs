//! Where something stands in a document.

use std::borrow::Cow;
use std::fmt;

use crate::quote::shown;

/// Where something stands in a document, like `stances[3].evidence[0].source`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Path(Vec<Step>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Field(Cow<'static, str>),
    Index(usize),
}

impl Path {
    /// Where a record of a list of the document stands.
    pub(crate) fn entry(list: &'static str, place: usize) -> Path {
        Path(vec![Step::Field(list.into()), Step::Index(place)])
    }

    pub(crate) fn field(&mut self, name: impl Into<Cow<'static, str>>) {
        self.0.push(Step::Field(name.into()));
    }

    pub(crate) fn index(&mut self, index: usize) {
        self.0.push(Step::Index(index));
    }

    pub(crate) fn leave(&mut self) {
        self.0.pop();
    }

    /// The list in whose record a thing is given its id, if this is such a place.
    pub(crate) fn declares_in(&self) -> Option<&str> {
        match self.0.as_slice() {
            [Step::Field(list), Step::Index(_), Step::Field(field)] if field == "id" => Some(list),
            _ => None,
        }
    }

    /// Whether it is the document itself.
    pub(crate) fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it is an entry of a list.
    pub(crate) fn is_entry(&self) -> bool {
        matches!(self.0.last(), Some(Step::Index(_)))
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
                Step::Field(name) if depth == 0 => f.write_str(&shown(name))?,
                Step::Field(name) => write!(f, ".{}", shown(name))?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}
