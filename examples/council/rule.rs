//! Which rule is asked about: a preset, a file, or JSON.

use demarche::decide::{Body, Preset, Procedure, Rule, Sitting};
use strum::{EnumMessage, IntoEnumIterator};

use crate::failure::Failure;
use crate::nearest::or_nearest;
use crate::wanted::Wanted;

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
    let rule =
        Rule::from_json(&json).map_err(|malformed| Failure::Data(format!("{name} is no rule:\n{malformed:#}")))?;
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

/// Every preset, with its article, what it says and what it presumes.
pub(crate) fn list() -> String {
    let entry = |preset: Preset| {
        let said = preset.get_documentation().unwrap_or_default();
        let presumed = format!("Presumes: {}.", preset.presumes().join("; "));
        let wrapped = |text: &str| crate::page::wrapped(text, 2);
        format!("{preset}\n  {}\n{}\n{}", preset.article(), wrapped(said), wrapped(&presumed))
    };
    Preset::iter().map(entry).collect::<Vec<_>>().join("\n")
}

impl Chosen {
    /// What it is, in a line.
    pub(crate) fn about(&self) -> String {
        self.preset.map_or_else(|| self.name.clone(), |preset| format!("{preset}, {}", preset.article()))
    }
}

impl Chosen {
    /// What it takes for granted, because no data tells.
    pub(crate) fn presumed(&self) -> &'static [&'static str] {
        self.preset.map(Preset::presumes).unwrap_or_default()
    }

    /// What may not have been meant.
    pub(crate) fn cautions(&self, bloc: &str, some_take_no_part: bool) -> Vec<String> {
        let Some(preset) = self.preset else { return Vec::new() };
        let of_another = (bloc != preset.bloc()).then(|| format!("{bloc} by a rule of {}, not its own", preset.bloc()));
        let for_some = match preset {
            Preset::EuCouncilQmv => Some(Preset::EuCouncilQmvParticipants),
            Preset::EuCouncilQmvNoProposal => Some(Preset::EuCouncilQmvParticipantsNoProposal),
            _ => None,
        };
        let for_some = for_some.filter(|_| some_take_no_part).map(|other| {
            format!("who takes no part counts among all members here; where only some take part, the rule is {other}")
        });
        of_another.into_iter().chain(for_some).collect()
    }

    /// Whose members decide by it; a preset does so when it was in force, unless others than its own decide.
    pub(crate) fn procedure(&self, wanted: &Wanted) -> Result<Procedure, Failure> {
        match (self.preset, wanted.body.as_deref()) {
            (Some(preset), None) => Ok(preset.procedure()),
            (Some(preset), Some(bloc)) if bloc == preset.bloc() => Ok(preset.procedure()),
            (_, Some(bloc)) => Ok(Procedure::new(bloc, self.rule.clone())),
            (None, None) => Err(Failure::Usage(format!(
                "who decides by {} is not known: give --players FILE.csv, or --body BLOC, like EU",
                self.name
            ))),
        }
    }

    pub(crate) fn sitting(&self, body: &Body) -> Result<Sitting, Failure> {
        let concerned = body.players_in("concerned").map_or(0, <[String]>::len);
        if self.preset == Some(Preset::OsceConsensusMinusOne) && concerned > 1 {
            let message = format!(
                "{} leaves out one state, and {concerned} are `concerned`: give one with --role concerned=NAME",
                self.name
            );
            return Err(Failure::Usage(message));
        }
        let wrong = |invalid| Failure::Data(format!("{} does not fit who decides by it:\n{invalid:#}", self.name));
        Sitting::new(body, &self.rule).map_err(wrong)
    }
}

impl Needs {
    pub(crate) fn of(rule: &Rule) -> Needs {
        let owned = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect();
        Needs { weights: owned(rule.weights()), roles: owned(rule.roles()) }
    }

    /// That only roles are given which it names.
    pub(crate) fn expect_roles<'r>(&self, given: impl Iterator<Item = &'r str>) -> Result<(), Failure> {
        let named: Vec<_> = self.roles.iter().map(|role| format!("`{role}`")).collect();
        let there =
            if named.is_empty() { "it names none".to_owned() } else { format!("it names {}", named.join(", ")) };
        let unknown = given.filter(|role| !self.roles.iter().any(|known| known == role));
        let fault = |role: &str| {
            or_nearest(
                &format!("--role: the rule names no `{role}`"),
                role,
                self.roles.iter().map(String::as_str),
                &there,
            )
        };
        let faults: Vec<_> = unknown.map(fault).collect();
        if faults.is_empty() { Ok(()) } else { Err(Failure::Usage(faults.join("\n"))) }
    }

    /// Which roles it needs that a body has not.
    pub(crate) fn expect_of(&self, body: &Body) -> Result<(), Failure> {
        let missing = self.roles.iter().filter(|role| body.players_in(role).is_none());
        let missing: Vec<_> =
            missing.map(|role| format!("the rule asks who is `{role}`: say so with --role {role}=LIST")).collect();
        let weighs = |weight: &str| body.players().any(|player| body.weight_of(weight, player).is_some());
        let weightless = self.weights.iter().filter(|weight| !weighs(weight));
        let weightless = weightless
            .map(|weight| format!("the rule counts `{weight}`: give the members and theirs with --players FILE.csv"));
        let missing: Vec<_> = weightless.chain(missing).collect();
        if missing.is_empty() { Ok(()) } else { Err(Failure::Usage(missing.join("\n"))) }
    }
}

#[cfg(test)]
mod tests {
    use demarche::decide::{Body, Preset};

    use super::{Needs, choose};
    use crate::failure::Failure;

    #[test]
    fn a_rule_is_a_preset_or_json() {
        assert_eq!(choose("eu-council-qmv").unwrap().preset, Some(Preset::EuCouncilQmv));
        assert_eq!(choose("EU-Council-QMV").unwrap().preset, Some(Preset::EuCouncilQmv));
        let own = choose(r#"{"at-least": {"amount": 2}}"#).unwrap();
        assert_eq!((own.preset, own.name.as_str()), (None, "the rule"));
    }

    #[test]
    fn what_may_not_be_meant_is_said() {
        let qmv = choose("eu-council-qmv").unwrap();
        assert!(qmv.cautions("EU", false).is_empty());
        assert_eq!(qmv.cautions("NATO", false), ["NATO by a rule of EU, not its own"]);
        assert!(qmv.cautions("EU", true)[0].ends_with("the rule is eu-council-qmv-participants"));
        assert!(choose("eu-council-qmv-participants").unwrap().cautions("EU", true).is_empty());
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
    fn consensus_minus_one_leaves_out_one() {
        let chosen = choose("osce-consensus-minus-one").unwrap();
        let body = |concerned: &[&str]| Body::new(["RUS", "BLR", "FRA"]).role("concerned", concerned.iter().copied());
        assert!(chosen.sitting(&body(&["RUS"])).is_ok());
        let Err(Failure::Usage(message)) = chosen.sitting(&body(&["RUS", "BLR"])) else { panic!("minus two") };
        assert_eq!(
            message,
            "osce-consensus-minus-one leaves out one state, and 2 are `concerned`: give one with --role concerned=NAME"
        );
    }

    #[test]
    fn what_a_rule_needs_is_asked_for() {
        let needs = Needs::of(&Preset::EuCouncilQmvParticipants.rule());
        assert_eq!((needs.weights.as_slice(), needs.roles.len()), (["population".to_owned()].as_slice(), 0));
        let needs = Needs::of(&Preset::OsceConsensusMinusOne.rule());
        let body = Body::new(["RUS", "FRA"]);
        let Err(Failure::Usage(message)) = needs.expect_of(&body) else { panic!("nobody is concerned") };
        assert_eq!(message, "the rule asks who is `concerned`: say so with --role concerned=LIST");
        assert!(needs.expect_of(&body.role("concerned", ["RUS"])).is_ok());
    }
}
