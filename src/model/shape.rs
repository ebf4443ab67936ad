//! A plain tree of what a file holds, read when the typed reading failed, to report every problem of shape at once.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};

use super::path::Path;
use super::words::{UnknownWord, Words};
use crate::day::{DayError, Until};
use crate::id::IdError;
use crate::problem::nearest::{did_you_mean, nearest};
use crate::problem::{Code, Problem};
use crate::quote::shown;

/// Any value of a file, with the fields of an object as they were written, repeated ones too.
#[derive(Debug, Clone)]
pub(crate) enum Tree {
    Null,
    Flag(bool),
    Whole(i128),
    Fraction(f64),
    Text(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// The value of a field of an object.
    pub(crate) fn get(&self, field: &str) -> Option<&Tree> {
        match self {
            Tree::Object(fields) => fields.iter().find(|(name, _)| name == field).map(|(_, value)| value),
            _ => None,
        }
    }
}

impl fmt::Display for Tree {
    /// As it is named in a message: "the text `x`".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Tree::Null => f.write_str("null"),
            Tree::Flag(flag) => write!(f, "`{flag}`"),
            Tree::Whole(number) => write!(f, "the number `{number}`"),
            // With its point, so that `31.0` is seen to differ from a whole number.
            Tree::Fraction(number) => write!(f, "the number `{number:?}`"),
            Tree::Text(text) => write!(f, "the text `{}`", shown(text)),
            Tree::List(_) => f.write_str("a list"),
            Tree::Object(_) => f.write_str("an object"),
        }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Tree, D::Error> {
        struct AnyValue;
        impl<'de> Visitor<'de> for AnyValue {
            type Value = Tree;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("any value")
            }
            fn visit_unit<E>(self) -> Result<Tree, E> {
                Ok(Tree::Null)
            }
            fn visit_bool<E>(self, flag: bool) -> Result<Tree, E> {
                Ok(Tree::Flag(flag))
            }
            fn visit_i64<E>(self, number: i64) -> Result<Tree, E> {
                Ok(Tree::Whole(number.into()))
            }
            fn visit_u64<E>(self, number: u64) -> Result<Tree, E> {
                Ok(Tree::Whole(number.into()))
            }
            fn visit_f64<E>(self, number: f64) -> Result<Tree, E> {
                Ok(Tree::Fraction(number))
            }
            fn visit_str<E>(self, text: &str) -> Result<Tree, E> {
                Ok(Tree::Text(text.into()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Tree, A::Error> {
                let mut values = Vec::new();
                while let Some(value) = list.next_element()? {
                    values.push(value);
                }
                Ok(Tree::List(values))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Tree, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = object.next_entry()? {
                    fields.push(field);
                }
                Ok(Tree::Object(fields))
            }
        }
        deserializer.deserialize_any(AnyValue)
    }
}

/// Looks at a value and reports what keeps it from being what it should be.
pub(crate) type Shape = fn(&Tree, &mut Place<'_>);

/// A field that a record has, and how its value is looked at.
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
    pub(crate) shape: Shape,
}

/// Where in a tree one is, and what was wrong so far.
pub(crate) struct Place<'p> {
    path: Path,
    problems: &'p mut Vec<Problem>,
}

impl<'p> Place<'p> {
    pub(crate) fn new(problems: &'p mut Vec<Problem>) -> Place<'p> {
        Place { path: Path::default(), problems }
    }

    pub(crate) fn report(&mut self, code: Code, message: impl Into<String>, help: Option<String>) {
        self.problems.push(Problem::new(&self.path, code, message).maybe_help(help));
    }

    fn wrong_type(&mut self, expected: &str, seen: &Tree) {
        self.report(Code::WrongType, format!("expected {expected}, found {seen}"), None);
    }

    pub(crate) fn fields(&mut self, tree: &Tree, known: &'static [Field]) {
        let Tree::Object(fields) = tree else { return self.wrong_type("an object", tree) };
        let mut seen: Vec<&str> = Vec::new();
        for (name, value) in fields {
            if name.is_empty() {
                self.report(Code::UnknownField, "there is a field without a name", Some(listed(known)));
                continue;
            }
            self.path.field(name.clone());
            match known.iter().find(|field| field.name == name) {
                Some(field) if seen.contains(&field.name) => {
                    self.report(Code::DuplicateField, format!("`{name}` is given twice"), Some("keep one".into()));
                }
                Some(field) => {
                    seen.push(field.name);
                    (field.shape)(value, self);
                }
                None => self.unknown_field(name, known),
            }
            self.path.leave();
        }
        for missing in known.iter().filter(|field| field.required && !seen.contains(&field.name)) {
            self.path.field(missing.name);
            let help = (missing.name == "format").then(|| r#"write "format": "demarche/1""#.to_owned());
            self.report(Code::MissingField, format!("`{}` is missing", missing.name), help);
            self.path.leave();
        }
    }

    /// An object with one field that names a kind of something, as in an example.
    pub(crate) fn variant(
        &mut self,
        tree: &Tree,
        (what, kind, example): (&str, &str, &str),
        kinds: &[(&'static str, Shape)],
    ) {
        let Tree::Object(fields) = tree else { return self.wrong_type("an object", tree) };
        let [(name, value)] = fields.as_slice() else {
            let message = format!("expected one {what} named by its kind, found {} fields", fields.len());
            return self.report(Code::WrongType, message, Some(format!("write it like {example}")));
        };
        self.path.field(name.clone());
        if let Some((_, shape)) = kinds.iter().find(|(kind, _)| kind == name) {
            shape(value, self);
        } else {
            let near = nearest(name, kinds.iter().map(|(kind, _)| (*kind, *kind)));
            let message = format!("there is no {kind} `{}`", shown(name));
            let names = || kinds.iter().map(|(kind, _)| *kind).collect::<Vec<_>>().join(", ");
            let help = did_you_mean(&near).unwrap_or_else(|| format!("there are {}", names()));
            self.report(Code::UnknownField, message, Some(help));
        }
        self.path.leave();
    }

    fn unknown_field(&mut self, name: &str, known: &[Field]) {
        let near = nearest(name, known.iter().map(|field| (field.name, field.name)));
        let help = did_you_mean(&near).unwrap_or_else(|| listed(known));
        self.report(Code::UnknownField, format!("there is no field `{}` here", shown(name)), Some(help));
    }

    pub(crate) fn list(&mut self, tree: &Tree, shape: Shape) {
        let Tree::List(values) = tree else { return self.wrong_type("a list", tree) };
        for (index, value) in values.iter().enumerate() {
            self.path.index(index);
            shape(value, self);
            self.path.leave();
        }
    }

    pub(crate) fn text(&mut self, tree: &Tree) {
        if !matches!(tree, Tree::Text(_)) {
            self.wrong_type("a text", tree);
        }
    }

    pub(crate) fn flag(&mut self, tree: &Tree) {
        if !matches!(tree, Tree::Flag(_)) {
            self.wrong_type("`true` or `false`", tree);
        }
    }

    pub(crate) fn whole<T: TryFrom<i128> + Limits>(&mut self, tree: &Tree) {
        match tree {
            Tree::Whole(number) if T::try_from(*number).is_ok() => {}
            _ => self.wrong_type(T::LIMITS, tree),
        }
    }

    pub(crate) fn date<T: FromStr<Err = DayError>>(&mut self, tree: &Tree) {
        self.parsed::<T>(tree, Code::MalformedDay, "a date as text");
    }

    pub(crate) fn end(&mut self, tree: &Tree) {
        if !matches!(tree, Tree::Null) {
            self.parsed::<Until>(tree, Code::MalformedDay, "a date as text, or `unknown`");
        }
    }

    pub(crate) fn id<T: FromStr<Err = IdError>>(&mut self, tree: &Tree) {
        self.parsed::<T>(tree, Code::MalformedId, "an id as text");
    }

    pub(crate) fn word<W: Words + FromStr<Err = UnknownWord>>(&mut self, tree: &Tree) {
        self.parsed::<W>(tree, Code::UnknownWord, &format!("{} as text", W::WHAT));
    }

    /// A text that has to be read as something else.
    pub(crate) fn parsed<T: FromStr<Err: fmt::Display>>(&mut self, tree: &Tree, code: Code, expected: &str) {
        let Tree::Text(text) = tree else { return self.wrong_type(expected, tree) };
        if let Err(error) = text.parse::<T>() {
            self.report(code, error.to_string(), None);
        }
    }
}

/// The fields that there are, as help.
fn listed(known: &[Field]) -> String {
    let names: Vec<_> = known.iter().map(|field| field.name).collect();
    format!("there are {}", names.join(", "))
}

/// The range of a whole number, as said in a message.
pub(crate) trait Limits {
    const LIMITS: &'static str;
}

impl Limits for u32 {
    const LIMITS: &'static str = "a whole number from 0 to 4294967295";
}

impl Limits for u64 {
    const LIMITS: &'static str = "a whole number from 0 to 18446744073709551615";
}

impl Limits for i16 {
    const LIMITS: &'static str = "a whole number from -32768 to 32767";
}
