//! How two parties come together or apart over time.

use super::contingency::Contingency;
use super::likeness::Alike;
use super::periods::Periods;
use super::score::Score;
use super::view::View;

/// Two parties, period by period.
///
/// # Order
/// Ascending. Periods in which they have nothing in common are there, and have no agreement.
///
/// ```
/// use demarche::compare::{Alike, Periods, Scale, View};
///
/// let mut view = View::blank(Scale::vote(), 2, 3)?;
/// [(0, 0, 0), (1, 0, 0), (0, 1, 0), (1, 1, 2), (0, 2, 0)].map(|(party, item, level)| view.put(party, item, level));
/// let drift = view.drift(0, 1, &Periods::of([Some(1989), Some(1990), Some(1991)]));
/// let agreement: Vec<_> = drift.agreement(Alike::Exactly).map(|(year, score)| (year, score.map(|score| score.value()))).collect();
/// assert_eq!(agreement, [(1989, Some(1.0)), (1990, Some(0.0)), (1991, None)]);
/// # Ok::<(), demarche::compare::TooLarge>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Drift {
    points: Vec<(i32, Contingency)>,
}

/// From one period to the next in which two have enough in common.
///
/// ```
/// # use demarche::compare::{Alike, Periods, Scale, View};
/// let mut view = View::blank(Scale::vote(), 2, 2)?;
/// [(0, 0, 0), (1, 0, 0), (0, 1, 0), (1, 1, 1)].map(|(party, item, level)| view.put(party, item, level));
/// let fall = view.drift(0, 1, &Periods::of([Some(1989), Some(1990)])).steepest_fall(Alike::ByDegrees, 1).unwrap();
/// assert_eq!((fall.from.0, fall.to.0, fall.by()), (1989, 1990, 0.5));
/// # Ok::<(), demarche::compare::TooLarge>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fall {
    /// The period before, and the agreement then.
    pub from: (i32, Score),
    /// The period after, and the agreement then.
    pub to: (i32, Score),
}

impl Fall {
    /// By how much agreement fell: above 0.
    ///
    /// ```
    /// # use demarche::compare::{Alike, Periods, Scale, View};
    /// # let mut view = View::blank(Scale::vote(), 2, 2)?;
    /// # [(0, 0, 0), (1, 0, 0), (0, 1, 0), (1, 1, 2)].map(|(party, item, level)| view.put(party, item, level));
    /// # let drift = view.drift(0, 1, &Periods::of([Some(1989), Some(1990)]));
    /// assert_eq!(drift.steepest_fall(Alike::Exactly, 1).unwrap().by(), 1.0);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn by(self) -> f64 {
        self.from.1.value() - self.to.1.value()
    }
}

impl Drift {
    /// Each period, and how often the two stood where in it: any measure of two can be followed.
    ///
    /// ```
    /// # use demarche::compare::{Periods, Scale, View};
    /// let drift = View::blank(Scale::vote(), 2, 1)?.drift(0, 1, &Periods::of([Some(1989)]));
    /// assert!(drift.points().iter().map(|(year, pair)| (*year, pair.n())).eq([(1989, 0)]));
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn points(&self) -> &[(i32, Contingency)] {
        &self.points
    }

    /// The agreement in each period, from 0 to 1, as [`Alike`] has it. Missing: pairwise left out; a period without an item
    /// in common has none.
    ///
    /// ```
    /// # use demarche::compare::{Alike, Periods, Scale, View};
    /// let drift = View::blank(Scale::vote(), 2, 1)?.drift(0, 1, &Periods::of([Some(1989)]));
    /// assert!(drift.agreement(Alike::ByDegrees).eq([(1989, None)]));
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    pub fn agreement(&self, alike: Alike) -> impl Iterator<Item = (i32, Option<Score>)> + '_ {
        self.points.iter().map(move |(period, pair)| (*period, alike.of(pair)))
    }

    /// Where agreement fell the most between two periods that follow each other, of those in which the two have at
    /// least so many items in common; of equals the first. Periods with fewer are passed over, not taken for a fall. From 0.9
    /// to 0.4 it fell by 0.5, whatever lies between that has too few. None where it never fell.
    ///
    /// ```
    /// # use demarche::compare::{Alike, Periods, Scale, View};
    /// let drift = View::blank(Scale::vote(), 2, 1)?.drift(0, 1, &Periods::of([Some(1989)]));
    /// assert_eq!(drift.steepest_fall(Alike::Exactly, 1), None);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn steepest_fall(&self, alike: Alike, least: u64) -> Option<Fall> {
        let enough = |(period, score): (i32, Option<Score>)| Some((period, score.filter(|score| score.n() >= least)?));
        let known: Vec<(i32, Score)> = self.agreement(alike).filter_map(enough).collect();
        let falls = known.iter().zip(known.iter().skip(1)).map(|(from, to)| Fall { from: *from, to: *to });
        let deeper = |best: Fall, fall: Fall| if fall.by() > best.by() { fall } else { best };
        falls.filter(|fall| fall.by() > 0.0).reduce(deeper)
    }
}

/// ## Over time
impl View {
    /// Two parties, period by period.
    ///
    /// # Cost
    /// A pass over the bits of both for each period and pair of levels.
    ///
    /// ```
    /// # use demarche::compare::{Periods, Scale, View};
    /// let drift = View::blank(Scale::vote(), 2, 1)?.drift(0, 1, &Periods::of([None]));
    /// assert!(drift.points().is_empty(), "what is undated is in no period");
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn drift(&self, one: usize, other: usize, periods: &Periods) -> Drift {
        let points = periods.iter().map(|(period, items)| (period, self.contingency_on(one, other, items)));
        Drift { points: points.collect() }
    }
}
