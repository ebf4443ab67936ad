//! Items on which not all stand together.

use super::histogram::Histogram;
use super::score::real;
use super::subset::Subset;
use super::view::View;

/// How many must stand elsewhere than where most do, for an item to be contested.
///
/// ```
/// use demarche::compare::{Histogram, Minority, Scale};
///
/// let votes = Histogram::of(Scale::vote(), &[97, 2, 1]).unwrap();
/// assert!(Minority::Votes(3).is_in(&votes) && !Minority::Share(0.05).is_in(&votes));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Minority {
    /// At least so many. One: not unanimous.
    Votes(u64),
    /// At least this share of those who stand anywhere.
    Share(f64),
}

impl Minority {
    /// Whether the minority is large enough.
    ///
    /// ```
    /// # use demarche::compare::{Histogram, Minority, Scale};
    /// assert!(!Minority::Votes(1).is_in(&Histogram::of(Scale::vote(), &[9, 0, 0]).unwrap()));
    /// ```
    #[must_use]
    pub fn is_in(self, histogram: &Histogram) -> bool {
        let minority = histogram.minority();
        match self {
            Minority::Votes(least) => minority >= least,
            Minority::Share(least) => histogram.n() > 0 && real(minority) >= least * real(histogram.n()),
        }
    }
}

/// ## Contested items
impl View {
    /// The items that are contested among some parties. To leave out the others changes every number, so nothing does
    /// it unasked: `view.within(&view.contested(…))`.
    ///
    /// ```
    /// # use demarche::compare::{Minority, Scale, View};
    /// let mut view = View::blank(Scale::vote(), 2, 3)?;
    /// [(0, 0, 0), (1, 0, 0), (0, 1, 0), (1, 1, 2)].map(|(party, item, level)| view.put(party, item, level));
    /// let contested = view.contested(&view.everyone(), Minority::Votes(1));
    /// assert!(contested.iter().eq([1]));
    /// assert_eq!(view.contingency(0, 1).agreement().unwrap().value(), 0.5);
    /// assert_eq!(view.within(&contested).contingency(0, 1).agreement().unwrap().value(), 0.0);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn contested(&self, parties: &Subset, minority: Minority) -> Subset {
        let histograms = self.histograms(parties);
        let items = histograms.iter().enumerate().filter(|(_, histogram)| minority.is_in(histogram));
        Subset::of(self.items(), items.map(|(item, _)| item))
    }
}
