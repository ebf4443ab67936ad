//! Agreement of two, less what chance alone would give.

use super::contingency::Contingency;
use super::scale::Distance;
use super::score::{Score, real};

/// ## Corrected for chance
impl Contingency {
    /// Cohen's kappa (1960): `1 − D_o/D_e`, where `D_e` is the mean distance that two would have who keep each their
    /// own habits (each one's own margins) and nothing else in common.
    ///
    /// Range up to 1; 0 is chance. It forgives differing habits: whoever always says yes is not blamed for it.
    /// Missing: pairwise left out, also from the habits; none where there is no item in common or no distance is
    /// expected (both always stand at one and the same level). 20, 5 / 10, 15: (0.7 − 0.5)/0.5 = 0.4.
    ///
    /// ```
    /// # use demarche::compare::{Contingency, Distance, Scale};
    /// let pair = Contingency::of(Scale::new([1.0, 0.0])?, &[vec![20, 5], vec![10, 15]]).unwrap();
    /// assert!((pair.kappa(Distance::Nominal).unwrap().value() - 0.4).abs() < 1e-12);
    /// let always = Contingency::of(Scale::vote(), &[vec![9, 0, 0], vec![0, 0, 0], vec![0, 0, 0]]).unwrap();
    /// assert_eq!(always.kappa(Distance::Nominal), None);
    /// # Ok::<(), demarche::compare::ScaleError>(())
    /// ```
    #[must_use]
    pub fn kappa(&self, distance: Distance) -> Option<Score> {
        let n = real(self.n());
        self.corrected(distance, |one, other| {
            let ([one, _], [_, other]) = (self.margins(one), self.margins(other));
            (real(one) / n) * (real(other) / n)
        })
    }

    /// Scott's pi (1955): `1 − D_o/D_e`, where `D_e` is the mean distance of two who share one habit (the mean of both
    /// margins).
    ///
    /// Range up to 1; 0 is chance. Differing habits count as disagreement, so that it, or alpha, answers "do they
    /// agree" (Häge 2011, Political Analysis 19:287). Missing: as for [`kappa`](Contingency::kappa). 20, 5 / 10, 15:
    /// both say yes 55 times of 100, so 0.495 is expected, and 1 − 0.3/0.495 = 0.3939.
    ///
    /// ```
    /// # use demarche::compare::{Contingency, Distance, Scale};
    /// let pair = Contingency::of(Scale::new([1.0, 0.0])?, &[vec![20, 5], vec![10, 15]]).unwrap();
    /// assert!((pair.pi(Distance::Nominal).unwrap().value() - (1.0 - 0.3 / 0.495)).abs() < 1e-12);
    /// # Ok::<(), demarche::compare::ScaleError>(())
    /// ```
    #[must_use]
    pub fn pi(&self, distance: Distance) -> Option<Score> {
        let pooled = |level| real(self.margins(level).iter().sum()) / (2.0 * real(self.n()));
        self.corrected(distance, |one, other| pooled(one) * pooled(other))
    }

    fn corrected(&self, distance: Distance, chance: impl Fn(usize, usize) -> f64) -> Option<Score> {
        let observed = self.distance(distance)?.value();
        let expected = self.weigh(distance, chance);
        (expected > 0.0).then(|| Score::new(1.0 - observed / expected, self.n())).flatten()
    }
}
