//! Items by the year, the decade, or whatever else they fall into.

use std::collections::BTreeMap;

use super::subset::Subset;

/// Items by period, each in one or, if undated, in none.
///
/// # Order
/// Ascending.
///
/// ```
/// use demarche::compare::Periods;
///
/// let years = Periods::of([Some(1971), Some(1970), None, Some(1971)]);
/// assert!(years.iter().map(|(year, items)| (year, items.len())).eq([(1970, 1), (1971, 2)]));
/// assert!(years.undated().iter().eq([2]));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Periods {
    periods: BTreeMap<i32, Subset>,
    undated: Subset,
}

impl Periods {
    /// Of the period of each item, in their order.
    ///
    /// ```
    /// # use demarche::compare::Periods;
    /// let dates = [1969, 1970, 1979];
    /// let decades = Periods::of(dates.map(|year: i32| Some(year - year.rem_euclid(10))));
    /// assert!(decades.get(1970).unwrap().iter().eq([1, 2]));
    /// ```
    #[must_use]
    pub fn of(periods: impl IntoIterator<Item = Option<i32>>) -> Periods {
        let each: Vec<Option<i32>> = periods.into_iter().collect();
        let mut by_period: BTreeMap<i32, Vec<usize>> = BTreeMap::new();
        let mut undated = Vec::new();
        for (item, period) in each.iter().enumerate() {
            period.map_or(&mut undated, |period| by_period.entry(period).or_default()).push(item);
        }
        let subset = |items: Vec<usize>| Subset::of(each.len(), items);
        let periods = by_period.into_iter().map(|(period, items)| (period, subset(items))).collect();
        Periods { periods, undated: subset(undated) }
    }

    /// The items of a period.
    ///
    /// ```
    /// assert!(demarche::compare::Periods::of([Some(1)]).get(2).is_none());
    /// ```
    #[must_use]
    pub fn get(&self, period: i32) -> Option<&Subset> {
        self.periods.get(&period)
    }

    /// Each period and its items.
    ///
    /// ```
    /// assert_eq!(demarche::compare::Periods::of([None, None]).iter().count(), 0);
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = (i32, &Subset)> {
        self.periods.iter().map(|(period, items)| (*period, items))
    }

    /// The items that fall into none.
    ///
    /// ```
    /// assert_eq!(demarche::compare::Periods::of([None, Some(3)]).undated().len(), 1);
    /// ```
    #[must_use]
    pub fn undated(&self) -> &Subset {
        &self.undated
    }
}
