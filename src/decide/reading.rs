//! Rules from JSON: the plain reading stops at the first error; when it fails, the text is looked at part by part, and
//! everything that is wrong is reported with its path.

use std::fmt::Display;
use std::str::FromStr;

use serde_json::{Map, Value};
use strum::IntoEnumIterator;

use super::check::{below, faults_below};
use super::fault::{Fault, FaultKind, Malformed};
use super::measure::{Base, Side, Silence};
use super::ratio::Ratio;
use super::rule::Rule;

impl Rule {
    /// A rule from its JSON, checked as far as it can be without a body.
    ///
    /// # Errors
    /// When the text is no JSON, is no rule, or makes no sense: every fault at once.
    ///
    /// ```
    /// use demarche::decide::{FaultKind, Rule};
    ///
    /// let rule = Rule::from_json(r#"{"threshold": {"more_than": "1/2", "base": "votes-cast"}}"#)?;
    /// assert!(matches!(rule, Rule::Threshold(_)));
    ///
    /// let text = r#"{"all": [{"at-least": {"amount": -3}}, {"threshold": {"at_least": "3/2"}}, {"thresold": {}}]}"#;
    /// let malformed = Rule::from_json(text).unwrap_err();
    /// let found: Vec<_> = malformed.faults().iter().map(|fault| (fault.path(), fault.kind())).collect();
    /// assert_eq!(
    ///     found,
    ///     [
    ///         ("all[0].at-least.amount", FaultKind::NotARule),
    ///         ("all[1].threshold.at_least", FaultKind::RatioOverOne),
    ///         ("all[2].thresold", FaultKind::UnknownField),
    ///     ]
    /// );
    /// # Ok::<(), demarche::decide::Malformed>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Rule, Malformed> {
        let error = match serde_json::from_str::<Rule>(text) {
            Ok(rule) => return rule.check().map(|()| rule),
            Err(error) => error,
        };
        let Ok(value) = serde_json::from_str::<Value>(text) else {
            let message = format!("the text is no JSON: {error}");
            return Err(Malformed::of(vec![Fault::new("rule", FaultKind::NotJson, message)]));
        };
        let mut reading = Reading { faults: Vec::new() };
        reading.rule("", &value);
        if reading.faults.is_empty() {
            // A field that stands twice is gone from the tree.
            reading.fault("rule", FaultKind::NotARule, error.to_string());
        }
        Err(Malformed::of(reading.faults))
    }
}

/// What a rule may be called.
const WORDS: [&str; 8] =
    ["all", "any", "first-of", "threshold", "at-least", "none-against", "blocking-minority", "not"];

struct Reading {
    faults: Vec<Fault>,
}

impl Reading {
    fn fault(&mut self, path: &str, kind: FaultKind, message: impl Into<String>) {
        let path = if path.is_empty() { "rule" } else { path };
        self.faults.push(Fault::new(path, kind, message));
    }

    /// What is there, and what should be.
    fn not(&mut self, path: &str, value: &Value, what: &str) {
        let text: String = value.to_string().chars().take(60).collect();
        self.fault(path, FaultKind::NotARule, format!("`{text}` is no {what}"));
    }

    fn rule(&mut self, path: &str, value: &Value) {
        if let Ok(rule) = Rule::deserialize_value(value) {
            return self.faults.extend(faults_below(path, &rule));
        }
        let Some((word, value)) = self.only(path, value, "rule, which is an object with one field") else { return };
        let path = below(path, word);
        match word {
            "all" | "any" => self.each(&path, value, Reading::rule),
            "first-of" => self.each(&path, value, Reading::tier),
            "not" => self.rule(&path, value),
            "threshold" => self.threshold(&path, value),
            "at-least" => self.at_least(&path, value),
            "none-against" => self.none_against(&path, value),
            "blocking-minority" => self.blocking_minority(&path, value),
            _ => {
                let known = WORDS.map(|word| format!("`{word}`")).join(", ");
                self.fault(&path, FaultKind::UnknownField, format!("no rule is called `{word}`; there are {known}"));
            }
        }
    }

    /// The one field of an object.
    fn only<'v>(&mut self, path: &str, value: &'v Value, what: &str) -> Option<(&'v str, &'v Value)> {
        let fields = value.as_object().filter(|fields| fields.len() == 1);
        let field = fields.and_then(|fields| fields.iter().next());
        if field.is_none() {
            self.not(path, value, what);
        }
        field.map(|(word, value)| (word.as_str(), value))
    }

    fn each(&mut self, path: &str, value: &Value, read: fn(&mut Reading, &str, &Value)) {
        let Some(list) = value.as_array() else { return self.not(path, value, "list") };
        if list.is_empty() {
            self.fault(path, FaultKind::Empty, "the list is empty; give one at least");
        }
        for (place, value) in list.iter().enumerate() {
            read(self, &format!("{path}[{place}]"), value);
        }
    }

    /// The fields of an object, of which these may be there and the first so many must.
    fn fields<'v>(
        &mut self,
        path: &str,
        value: &'v Value,
        known: &[&str],
        required: usize,
    ) -> Option<&'v Map<String, Value>> {
        let Some(fields) = value.as_object() else {
            self.not(path, value, "object");
            return None;
        };
        for name in fields.keys().filter(|name| !known.contains(&name.as_str())) {
            let known = known.iter().map(|known| format!("`{known}`")).collect::<Vec<_>>().join(", ");
            self.fault(
                &below(path, name),
                FaultKind::UnknownField,
                format!("there is no such field; there are {known}"),
            );
        }
        for name in known.iter().take(required).filter(|name| !fields.contains_key(**name)) {
            self.fault(path, FaultKind::MissingField, format!("`{name}` is missing"));
        }
        Some(fields)
    }

    /// Reads a field if it is there.
    fn field(&mut self, path: &str, fields: &Map<String, Value>, name: &str, read: fn(&mut Reading, &str, &Value)) {
        if let Some(value) = fields.get(name) {
            read(self, &below(path, name), value);
        }
    }

    fn tier(&mut self, path: &str, value: &Value) {
        let Some(fields) = self.fields(path, value, &["name", "rule"], 2) else { return };
        self.field(path, fields, "name", Reading::text);
        self.field(path, fields, "rule", Reading::rule);
    }

    fn threshold(&mut self, path: &str, value: &Value) {
        let known = ["at_least", "more_than", "measure", "base", "side", "among"];
        let Some(fields) = self.fields(path, value, &known, 0) else { return };
        if fields.contains_key("at_least") == fields.contains_key("more_than") {
            self.fault(path, FaultKind::MissingField, "give either `at_least` or `more_than`");
        }
        self.field(path, fields, "at_least", Reading::ratio);
        self.field(path, fields, "more_than", Reading::ratio);
        self.field(path, fields, "base", Reading::word::<Base>);
        self.counting(path, fields);
    }

    fn at_least(&mut self, path: &str, value: &Value) {
        let Some(fields) = self.fields(path, value, &["amount", "measure", "side", "among"], 1) else { return };
        self.field(path, fields, "amount", Reading::number);
        self.counting(path, fields);
    }

    fn counting(&mut self, path: &str, fields: &Map<String, Value>) {
        self.field(path, fields, "measure", Reading::measure);
        self.field(path, fields, "side", Reading::word::<Side>);
        self.field(path, fields, "among", Reading::among);
    }

    fn none_against(&mut self, path: &str, value: &Value) {
        let Some(fields) = self.fields(path, value, &["abstain", "absent", "among"], 2) else { return };
        self.field(path, fields, "abstain", Reading::word::<Silence>);
        self.field(path, fields, "absent", Reading::word::<Silence>);
        self.field(path, fields, "among", Reading::among);
    }

    fn blocking_minority(&mut self, path: &str, value: &Value) {
        let Some(fields) = self.fields(path, value, &["minimum"], 1) else { return };
        let path = below(path, "minimum");
        let Some(minimum) = fields.get("minimum") else { return };
        match self.only(&path, minimum, "minimum, which is `fixed` or `smallest-over`") {
            Some(("fixed", value)) => self.number(&below(&path, "fixed"), value),
            Some(("smallest-over", value)) => self.smallest_over(&below(&path, "smallest-over"), value),
            Some(_) => self.not(&path, minimum, "minimum, which is `fixed` or `smallest-over`"),
            None => {}
        }
    }

    fn smallest_over(&mut self, path: &str, value: &Value) {
        let Some(fields) = self.fields(path, value, &["measure", "ratio", "plus"], 2) else { return };
        self.field(path, fields, "measure", Reading::measure);
        self.field(path, fields, "ratio", Reading::ratio);
        self.field(path, fields, "plus", Reading::number);
    }

    fn text(&mut self, path: &str, value: &Value) {
        if !value.is_string() {
            self.not(path, value, "text");
        }
    }

    fn number(&mut self, path: &str, value: &Value) {
        if !value.is_u64() {
            self.not(path, value, "whole number from 0 on");
        }
    }

    fn ratio(&mut self, path: &str, value: &Value) {
        match value.as_str().map(str::parse::<Ratio>) {
            None => self.not(path, value, "ratio; write it like `\"2/3\"` or `\"55 %\"`"),
            Some(Err(error)) => self.fault(path, FaultKind::NotARule, error.to_string()),
            Some(Ok(_)) => {}
        }
    }

    fn word<W: FromStr + IntoEnumIterator + Display>(&mut self, path: &str, value: &Value) {
        if value.as_str().is_none_or(|word| word.parse::<W>().is_err()) {
            let known: Vec<_> = W::iter().map(|word| format!("`{word}`")).collect();
            self.not(path, value, &format!("word for this; there are {}", known.join(", ")));
        }
    }

    fn measure(&mut self, path: &str, value: &Value) {
        let weight = value.as_object().filter(|fields| fields.len() == 1).and_then(|fields| fields.get("weight"));
        if value.as_str() != Some("heads") && !weight.is_some_and(Value::is_string) {
            self.not(path, value, "measure; write it like `\"heads\"` or `{\"weight\": \"population\"}`");
        }
    }

    fn among(&mut self, path: &str, value: &Value) {
        let only = value.as_object().filter(|fields| fields.len() == 1).and_then(|fields| fields.iter().next());
        let known = match only.map(|(word, value)| (word.as_str(), value)) {
            None => value.as_str() == Some("all"),
            Some(("role" | "all-but", value)) => value.is_string(),
            Some(("list", value)) => value.as_array().is_some_and(|list| list.iter().all(Value::is_string)),
            Some(_) => false,
        };
        if !known {
            self.not(
                path,
                value,
                "group; write it like `\"all\"`, `{\"role\": \"permanent\"}` or `{\"list\": [\"A\"]}`",
            );
        }
    }
}

impl Rule {
    fn deserialize_value(value: &Value) -> Result<Rule, serde_json::Error> {
        serde::Deserialize::deserialize(value)
    }
}
