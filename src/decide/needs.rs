//! What a rule needs to know of a body.

use std::collections::BTreeSet;

use super::measure::{Measure, Members, Minimum};
use super::rule::Rule;

/// ## What it needs of a body
impl Rule {
    /// The weights that it names, in order of the alphabet.
    ///
    /// ```
    /// use demarche::decide::preset;
    ///
    /// assert_eq!(preset::eu_council_qmv().weights(), ["population"]);
    /// assert!(preset::unsc_substantive().weights().is_empty());
    /// ```
    #[must_use]
    pub fn weights(&self) -> Vec<&str> {
        let mut names = Names::default();
        names.rule(self);
        names.weights.into_iter().collect()
    }

    /// The roles that it names, in order of the alphabet.
    ///
    /// ```
    /// use demarche::decide::preset;
    ///
    /// assert_eq!(preset::osce_consensus_minus_one().roles(), ["concerned"]);
    /// ```
    #[must_use]
    pub fn roles(&self) -> Vec<&str> {
        let mut names = Names::default();
        names.rule(self);
        names.roles.into_iter().collect()
    }
}

/// Of nobody in particular.
static ALL: Members = Members::All;

#[derive(Default)]
struct Names<'r> {
    weights: BTreeSet<&'r str>,
    roles: BTreeSet<&'r str>,
}

impl<'r> Names<'r> {
    fn rule(&mut self, rule: &'r Rule) {
        match rule {
            Rule::All(rules) | Rule::Any(rules) => rules.iter().for_each(|rule| self.rule(rule)),
            Rule::FirstOf(tiers) => tiers.iter().for_each(|tier| self.rule(&tier.rule)),
            Rule::Not(rule) => self.rule(rule),
            Rule::Threshold(clause) => self.counted(&clause.measure, &clause.among),
            Rule::AtLeast(clause) => self.counted(&clause.measure, &clause.among),
            Rule::NoneAgainst(clause) => self.among(&clause.among),
            Rule::BlockingMinority(clause) => {
                if let Minimum::SmallestOver(clause) = &clause.minimum {
                    self.counted(&clause.measure, &ALL);
                }
            }
        }
    }

    fn counted(&mut self, measure: &'r Measure, among: &'r Members) {
        if let Measure::Weight(name) = measure {
            self.weights.insert(name);
        }
        self.among(among);
    }

    fn among(&mut self, among: &'r Members) {
        if let Members::Role(role) | Members::AllBut(role) = among {
            self.roles.insert(role);
        }
    }
}
