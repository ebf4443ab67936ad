//! Camps along one dimension, and the gaps between them.

use super::score::real;
use super::subset::Subset;
use super::view::View;

/// Where a party stands.
///
/// ```
/// let point = demarche::compare::Point { party: 3, at: 0.5 };
/// assert_eq!(point.party, 3);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// The party.
    pub party: usize,
    /// Its position.
    pub at: f64,
}

/// From one position to the next at which somebody stands.
///
/// ```
/// let gap = demarche::compare::Gap { below: 0.25, above: 1.0, divides: true };
/// assert_eq!(gap.width(), 0.75);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gap {
    /// Where it begins.
    pub below: f64,
    /// Where it ends.
    pub above: f64,
    /// Whether two camps lie on its sides.
    pub divides: bool,
}

impl Gap {
    /// How wide it is.
    ///
    /// ```
    /// assert_eq!(demarche::compare::Gap { below: 1.0, above: 3.0, divides: false }.width(), 2.0);
    /// ```
    #[must_use]
    pub fn width(self) -> f64 {
        self.above - self.below
    }
}

/// Natural breaks: the camps for which the squares of the distances to each one's mean are the least, of all ways to
/// cut a line into so many. Exact, by dynamic programming (as in Wang & Song 2011, The R Journal 3/2:29). Those at
/// one position are never parted, so there are at most as many camps as positions; of ways that are equally good, the
/// one whose upper camps are the larger.
///
/// # Order
/// The lowest camp first; in a camp by position, then by number.
///
/// # Cost
/// Camps × positions².
///
/// ```
/// use demarche::compare::{Breaks, Point};
///
/// let points = [0.0, 0.1, 0.2, 0.9, 1.0].iter().enumerate().map(|(party, at)| Point { party, at: *at });
/// let breaks = Breaks::of(points, 2).unwrap();
/// assert_eq!(breaks.camps(), [vec![0, 1, 2], vec![3, 4]]);
/// let cut = breaks.gaps().iter().find(|gap| gap.divides).unwrap();
/// assert_eq!((cut.below, cut.above), (0.2, 0.9));
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Breaks<P = usize> {
    camps: Vec<Vec<P>>,
    gaps: Vec<Gap>,
    within: f64,
}

/// All who stand at one position.
#[derive(Debug)]
struct Site {
    at: f64,
    parties: Vec<usize>,
}

impl Breaks {
    /// The best cut of some points into camps. None without points or camps, or where a position is not a finite
    /// number.
    ///
    /// ```
    /// # use demarche::compare::{Breaks, Point};
    /// assert_eq!(Breaks::of([], 2), None);
    /// let same = Breaks::of([Point { party: 1, at: 0.5 }, Point { party: 0, at: 0.5 }], 2).unwrap();
    /// assert_eq!(same.camps(), [vec![0, 1]]);
    /// ```
    #[must_use]
    pub fn of(points: impl IntoIterator<Item = Point>, camps: usize) -> Option<Breaks> {
        let sites = sites(points)?;
        let camps = camps.min(sites.len());
        let squares = Squares::of(&sites);
        let ends = best_ends(&squares, camps)?;
        let starts = || std::iter::once(0).chain(ends.iter().copied());
        let camp = |(start, end): (usize, &usize)| {
            let parted = sites.get(start..*end).unwrap_or_default();
            parted.iter().flat_map(|site| site.parties.iter().copied()).collect()
        };
        let pairs = sites.iter().zip(sites.iter().skip(1)).enumerate();
        let gap = |(place, (one, next)): (usize, (&Site, &Site))| Gap {
            below: one.at,
            above: next.at,
            divides: ends.contains(&(place + 1)),
        };
        Some(Breaks {
            camps: starts().zip(&ends).map(camp).collect(),
            gaps: pairs.map(gap).collect(),
            within: starts().zip(&ends).map(|(start, end)| squares.within(start, *end)).sum(),
        })
    }
}

impl<P: Copy> Breaks<P> {
    /// The parties of each camp.
    ///
    /// ```
    /// # use demarche::compare::{Breaks, Point};
    /// let breaks = Breaks::of([Point { party: 7, at: 1.0 }], 1).unwrap();
    /// assert_eq!(breaks.camps(), [vec![7]]);
    /// ```
    #[must_use]
    pub fn camps(&self) -> &[Vec<P>] {
        &self.camps
    }

    /// All gaps between positions, lowest first.
    ///
    /// ```
    /// # use demarche::compare::{Breaks, Point};
    /// let points = [0.0, 0.25, 1.0].map(|at| Point { party: 0, at });
    /// assert!(Breaks::of(points, 2).unwrap().gaps().iter().map(|gap| gap.width()).eq([0.25, 0.75]));
    /// ```
    #[must_use]
    pub fn gaps(&self) -> &[Gap] {
        &self.gaps
    }

    /// What is left of distance: the sum of squares to the means of the camps.
    ///
    /// ```
    /// # use demarche::compare::{Breaks, Point};
    /// let points = || [0.0, 1.0].map(|at| Point { party: 0, at });
    /// assert_eq!(Breaks::of(points(), 1).unwrap().within(), 0.5);
    /// assert_eq!(Breaks::of(points(), 2).unwrap().within(), 0.0);
    /// ```
    #[must_use]
    pub fn within(&self) -> f64 {
        self.within
    }

    /// The same, of parties that are named otherwise.
    pub(super) fn named<Q>(&self, name: impl Fn(P) -> Q) -> Breaks<Q> {
        Breaks {
            camps: self.camps.iter().map(|camp| camp.iter().map(|party| name(*party)).collect()).collect(),
            gaps: self.gaps.clone(),
            within: self.within,
        }
    }
}

/// ## Camps on one item
impl View {
    /// The camps of some parties on one item, by the values of their levels. Those who are missing are in none. None
    /// where nobody stands anywhere.
    ///
    /// ```
    /// # use demarche::compare::{Scale, View};
    /// let mut view = View::blank(Scale::new([1.0, 0.75, 0.5, 0.0])?, 4, 1)?;
    /// [(0, 0), (1, 1), (2, 3)].map(|(party, level)| view.put(party, 0, level));
    /// let breaks = view.breaks(0, &view.everyone(), 2).unwrap();
    /// assert_eq!(breaks.camps(), [vec![2], vec![1, 0]]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn breaks(&self, item: usize, parties: &Subset, camps: usize) -> Option<Breaks> {
        let point = |party| Some(Point { party, at: self.value(party, item)? });
        Breaks::of(parties.iter().filter_map(point), camps)
    }
}

/// The positions, ascending, with who stands there.
fn sites(points: impl IntoIterator<Item = Point>) -> Option<Vec<Site>> {
    let mut points: Vec<Point> = points.into_iter().collect();
    if points.is_empty() || points.iter().any(|point| !point.at.is_finite()) {
        return None;
    }
    // Adding 0 makes −0 the same as 0.
    points.sort_by(|one, other| (one.at + 0.0).total_cmp(&(other.at + 0.0)).then(one.party.cmp(&other.party)));
    let sites = points.chunk_by(|one, other| one.at >= other.at);
    let site = |site: &[Point]| {
        let at = site.first()?.at;
        Some(Site { at, parties: site.iter().map(|point| point.party).collect() })
    };
    sites.map(site).collect()
}

/// Sums up to each position, from which the squares within any stretch follow.
struct Squares {
    /// How many, their sum, and the sum of their squares, of all before.
    before: Vec<[f64; 3]>,
}

impl Squares {
    fn of(sites: &[Site]) -> Squares {
        let weight = |site: &Site| real(site.parties.len() as u64);
        let all: f64 = sites.iter().map(weight).sum();
        // Seen from the mean, the sums lose the least.
        let mean = sites.iter().map(|site| site.at * (weight(site) / all)).sum::<f64>();
        let mut sums = [0.0; 3];
        let mut before = vec![sums];
        for site in sites {
            let at = site.at - mean;
            let [count, sum, squares] = sums;
            sums = [count + weight(site), sum + weight(site) * at, squares + weight(site) * at * at];
            before.push(sums);
        }
        Squares { before }
    }

    fn within(&self, start: usize, end: usize) -> f64 {
        let (Some(from), Some(to)) = (self.before.get(start), self.before.get(end)) else { return f64::INFINITY };
        if end <= start + 1 {
            return 0.0;
        }
        let [count, sum, squares] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
        (squares - sum * sum / count).max(0.0)
    }

    fn sites(&self) -> usize {
        self.before.len() - 1
    }
}

/// Where the camps of the best cut end.
fn best_ends(squares: &Squares, camps: usize) -> Option<Vec<usize>> {
    let sites = squares.sites();
    // A difference below this is rounding.
    let slack = squares.within(0, sites) * 1e-12;
    let mut costs: Vec<f64> = (0..=sites).map(|end| squares.within(0, end)).collect();
    let mut cuts: Vec<Vec<usize>> = Vec::new();
    for camp in 1..camps {
        let mut next = vec![f64::INFINITY; sites + 1];
        let mut cut = vec![0; sites + 1];
        for (end, (best, at)) in next.iter_mut().zip(&mut cut).enumerate().skip(camp + 1) {
            for (start, cost) in costs.iter().enumerate().take(end).skip(camp) {
                let cost = cost + squares.within(start, end);
                if cost < *best - slack {
                    (*best, *at) = (cost, start);
                }
            }
        }
        costs = next;
        cuts.push(cut);
    }
    let mut ends = vec![sites];
    for cut in cuts.iter().rev() {
        let end = cut.get(*ends.last()?)?;
        ends.push(*end);
    }
    ends.reverse();
    (camps > 0).then_some(ends)
}
