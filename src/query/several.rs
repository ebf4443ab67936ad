//! Lists of two or more.

use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize, de};

/// Two or more, in order: of fewer there is nothing to join.
///
/// # Example
/// ```
/// use demarche::Several;
///
/// let mut colours = Several::new("red", "green");
/// colours.push("blue");
/// assert_eq!(colours.len(), 3);
/// assert_eq!(Several::try_from(vec!["red", "green", "blue"]), Ok(colours));
/// assert_eq!(Several::try_from(vec!["red"]), Err(vec!["red"]));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Several<T>(Vec<T>);

impl<T> Several<T> {
    /// Two.
    ///
    /// ```
    /// # use demarche::Several;
    /// assert_eq!(*Several::new(1, 2), [1, 2]);
    /// ```
    #[must_use]
    pub fn new(first: T, second: T) -> Several<T> {
        Several(vec![first, second])
    }

    /// One more, behind the others.
    ///
    /// ```
    /// # use demarche::Several;
    /// let mut numbers = Several::new(1, 2);
    /// numbers.push(3);
    /// assert_eq!(*numbers, [1, 2, 3]);
    /// ```
    pub fn push(&mut self, another: T) {
        self.0.push(another);
    }
}

impl<T> Several<T> {
    /// The same, behind another.
    pub(super) fn behind(mut self, first: T) -> Several<T> {
        self.0.insert(0, first);
        self
    }

    /// As many others, in the same order.
    pub(super) fn map<U>(&self, other: impl FnMut(&T) -> U) -> Several<U> {
        Several(self.0.iter().map(other).collect())
    }
}

/// Gives the list back when it holds fewer than two.
impl<T> TryFrom<Vec<T>> for Several<T> {
    type Error = Vec<T>;

    fn try_from(list: Vec<T>) -> Result<Several<T>, Vec<T>> {
        if list.len() < 2 { Err(list) } else { Ok(Several(list)) }
    }
}

impl<T> Deref for Several<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T> IntoIterator for Several<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Several<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Several<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Several<T>, D::Error> {
        Several::read(Vec::deserialize(deserializer)?)
    }
}

impl<T> Several<T> {
    /// What a format holds, unless it is too few.
    pub(super) fn read<E: de::Error>(list: Vec<T>) -> Result<Several<T>, E> {
        let seen = list.len();
        Several::try_from(list).map_err(|_| E::invalid_length(seen, &"two or more"))
    }
}
