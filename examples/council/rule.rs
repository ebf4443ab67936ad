//! Which rule is asked about: a preset, a file, or JSON.

use demarche::decide::{Measure, Members, Minimum, Preset, Rule};
use strum::{EnumMessage, IntoEnumIterator};

use crate::Failure;
use crate::nearest::or_nearest;

/// A rule, with the preset that it is, if it is one.
#[derive(Debug)]
pub(crate) struct Chosen {
    pub(crate) preset: Option<Preset>,
    /// What it is called: the preset, or the file.
    pub(crate) name: String,
    pub(crate) rule: Rule,
}

/// What a rule needs of a body.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Needs {
    pub(crate) weights: Vec<String>,
    pub(crate) roles: Vec<String>,
}

pub(crate) fn choose(text: &str) -> Result<Chosen, Failure> {
    if let Ok(preset) = text.to_lowercase().parse::<Preset>() {
        return Ok(Chosen { preset: Some(preset), name: preset.to_string(), rule: preset.rule() });
    }
    let (name, json) = if text.trim_start().starts_with('{') {
        ("the rule".to_owned(), text.to_owned())
    } else {
        (text.to_owned(), std::fs::read_to_string(text).map_err(|error| unreadable(text, &error))?)
    };
    let rule = Rule::from_json(&json).map_err(|malformed| Failure::Data(format!("{name} is no rule:\n{malformed}")))?;
    Ok(Chosen { preset: None, name, rule })
}

/// Neither a preset nor a file: which of them was meant is told by its look.
fn unreadable(text: &str, error: &std::io::Error) -> Failure {
    if text.contains(['.', '/', '\\']) {
        return Failure::Usage(format!("`{text}` cannot be read: {error}"));
    }
    let presets: Vec<_> = Preset::iter().map(|preset| preset.to_string()).collect();
    let message = format!("there is no preset `{text}`, and no file");
    Failure::Usage(or_nearest(&message, text, presets.iter().map(String::as_str), "--list prints the presets"))
}

/// Every preset, with its article and what it says.
pub(crate) fn list() -> String {
    let entry = |preset: Preset| {
        let said = preset.get_documentation().unwrap_or_default();
        format!("{preset}\n  {}\n{}", preset.article(), crate::page::wrapped(said, 2))
    };
    Preset::iter().map(entry).collect::<Vec<_>>().join("\n")
}

impl Chosen {
    /// What it is, in a line.
    pub(crate) fn about(&self) -> String {
        self.preset.map_or_else(|| self.name.clone(), |preset| format!("{preset}, {}", preset.article()))
    }
}

impl Needs {
    pub(crate) fn of(rule: &Rule) -> Needs {
        let mut needs = Needs::default();
        needs.add(rule);
        needs
    }

    fn add(&mut self, rule: &Rule) {
        match rule {
            Rule::All(rules) | Rule::Any(rules) => rules.iter().for_each(|rule| self.add(rule)),
            Rule::FirstOf(tiers) => tiers.iter().for_each(|tier| self.add(&tier.rule)),
            Rule::Not(rule) => self.add(rule),
            Rule::Threshold(one) => self.part(&one.measure, &one.among),
            Rule::AtLeast(one) => self.part(&one.measure, &one.among),
            Rule::NoneAgainst(one) => self.part(&Measure::Heads, &one.among),
            Rule::BlockingMinority(one) => {
                if let Minimum::SmallestOver(over) = &one.minimum {
                    self.part(&over.measure, &Members::All);
                }
            }
        }
    }

    fn part(&mut self, measure: &Measure, among: &Members) {
        fn keep(names: &mut Vec<String>, name: &str) {
            if !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        }
        if let Measure::Weight(weight) = measure {
            keep(&mut self.weights, weight);
        }
        if let Members::Role(role) | Members::AllBut(role) = among {
            keep(&mut self.roles, role);
        }
    }
}

#[cfg(test)]
mod tests {
    use demarche::decide::Preset;

    use super::{Needs, choose};
    use crate::Failure;

    #[test]
    fn a_rule_is_a_preset_or_json() {
        assert_eq!(choose("eu-council-qmv").unwrap().preset, Some(Preset::EuCouncilQmv));
        assert_eq!(choose("EU-Council-QMV").unwrap().preset, Some(Preset::EuCouncilQmv));
        let own = choose(r#"{"at-least": {"amount": 2}}"#).unwrap();
        assert_eq!((own.preset, own.name.as_str()), (None, "the rule"));
    }

    #[test]
    fn mistakes_are_told() {
        let usage = |text| match choose(text).unwrap_err() {
            Failure::Usage(message) => message,
            Failure::Data(message) => panic!("{message}"),
        };
        assert_eq!(
            usage("eu-council-qvm"),
            "there is no preset `eu-council-qvm`, and no file; did you mean `eu-council-qmv`?"
        );
        assert!(usage("no-such-file.json").starts_with("`no-such-file.json` cannot be read"));
        assert!(matches!(choose(r#"{"at-lest": {}}"#), Err(Failure::Data(_))));
    }

    #[test]
    fn what_a_rule_needs_is_found_wherever_it_stands() {
        let needs = |preset: Preset| Needs::of(&preset.rule());
        assert_eq!(needs(Preset::EuCouncilQmv).weights, ["population"]);
        assert_eq!(needs(Preset::EuCouncilQmvParticipants).weights, ["population"]);
        assert_eq!(needs(Preset::EuCfspUnanimity).weights, ["population"]);
        assert_eq!(needs(Preset::UnscSubstantive), Needs { weights: vec![], roles: vec!["permanent".into()] });
    }
}
