//! Two countries, and every measure of how alike they voted.

use demarche::compare::{Contingency, Distance, Score, Subset};
use serde::Serialize;

use crate::assembly::Assembly;
use crate::failure::Failure;
use crate::period::{ALL, Decades};
use crate::shown;
use crate::wanted::Wanted;

/// Two countries in a period: counts and measures.
#[derive(Debug, Serialize)]
pub(crate) struct Pair<'t> {
    a: &'t str,
    b: &'t str,
    period: &'t str,
    n: u64,
    n_same: u64,
    agree: Option<f64>,
    agree_half: Option<f64>,
    n_nonunan: u64,
    agree_half_nonunan: Option<f64>,
    #[serde(rename = "S_abs")]
    s_abs: Option<f64>,
    #[serde(rename = "S_sq")]
    s_sq: Option<f64>,
    kappa_nom: Option<f64>,
    pi_nom: Option<f64>,
    kappa_abs: Option<f64>,
    pi_abs: Option<f64>,
    kappa_sq: Option<f64>,
    pi_sq: Option<f64>,
    c11: u64,
    c12: u64,
    c13: u64,
    c21: u64,
    c22: u64,
    c23: u64,
    c31: u64,
    c32: u64,
    c33: u64,
}

impl<'t> Pair<'t> {
    /// Of the pair in all roll calls of the period, and in those in which not all votes were the same.
    fn of([a, b]: [&'t str; 2], period: &'t str, pair: &Contingency, divided: &Contingency) -> Pair<'t> {
        let value = |score: Option<Score>| score.map(Score::value);
        let kappa = |distance| value(pair.kappa(distance));
        let pi = |distance| value(pair.pi(distance));
        Pair {
            a,
            b,
            period,
            n: pair.n(),
            n_same: pair.same(),
            agree: value(pair.exact_agreement()),
            agree_half: value(pair.agreement()),
            n_nonunan: divided.n(),
            agree_half_nonunan: value(divided.agreement()),
            s_abs: value(pair.s(Distance::Linear)),
            s_sq: value(pair.s(Distance::Squared)),
            kappa_nom: kappa(Distance::Nominal),
            pi_nom: pi(Distance::Nominal),
            kappa_abs: kappa(Distance::Linear),
            pi_abs: pi(Distance::Linear),
            kappa_sq: kappa(Distance::Squared),
            pi_sq: pi(Distance::Squared),
            c11: pair.at(0, 0),
            c12: pair.at(0, 1),
            c13: pair.at(0, 2),
            c21: pair.at(1, 0),
            c22: pair.at(1, 1),
            c23: pair.at(1, 2),
            c31: pair.at(2, 0),
            c32: pair.at(2, 1),
            c33: pair.at(2, 2),
        }
    }
}

/// Compares two at a time.
#[derive(Debug)]
pub(crate) struct Comparing<'a> {
    assembly: &'a Assembly,
    decades: Decades<'a>,
    divided: Subset,
}

impl<'a> Comparing<'a> {
    pub(crate) fn of(assembly: &'a Assembly) -> Comparing<'a> {
        Comparing { assembly, decades: Decades::of(assembly), divided: assembly.divided() }
    }

    /// The row of two, under the names that it is to bear.
    pub(crate) fn pair<'t>(
        &self,
        names: [&'t str; 2],
        countries: [usize; 2],
        period: &'t str,
    ) -> Result<Pair<'t>, Failure> {
        let calls = self.decades.calls(period)?;
        let [a, b] = countries;
        let view = self.assembly.view();
        let divided = view.contingency_on(a, b, &calls.and(&self.divided));
        Ok(Pair::of(names, period, &view.contingency_on(a, b, &calls), &divided))
    }
}

pub(crate) fn answer(assembly: &Assembly, wanted: &Wanted) -> Result<(), Failure> {
    let [a, b] = [0, 1].map(|place| assembly.countries().find(wanted.operand(place)));
    let countries = [a?, b?];
    let names = countries.map(|country| assembly.name(country));
    let pair = Comparing::of(assembly).pair(names, countries, wanted.option("--period").unwrap_or(ALL))?;
    shown::answer(wanted.form, &pair, [&pair])
}
