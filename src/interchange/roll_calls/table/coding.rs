//! How a table writes votes.

use crate::model::Vote;

/// How a table writes votes. Upper and lower case are the same, and spaces around do not count; what is not listed is
/// not guessed.
///
/// ```
/// use demarche::{Vote, roll_calls::Coding};
///
/// assert_eq!(Coding::letters().read(b" y "), Some(Vote::Yes));
/// assert_eq!(Coding::letters().read(b"AN"), None);
/// assert_eq!(Coding::words().read(b""), None);
/// assert_eq!(Coding::words().also("", Vote::Absent).read(b""), Some(Vote::Absent));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Coding {
    words: Vec<(String, Vote)>,
}

impl Coding {
    /// One of one's own: what is written for which vote. Of what is listed twice the first counts.
    ///
    /// ```
    /// use demarche::{Vote, roll_calls::Coding};
    ///
    /// let french = Coding::of([("pour", Vote::Yes), ("contre", Vote::No), ("abstention", Vote::Abstain)]);
    /// assert_eq!(french.read(b"Pour"), Some(Vote::Yes));
    /// ```
    pub fn of<'w>(words: impl IntoIterator<Item = (&'w str, Vote)>) -> Coding {
        Coding { words: words.into_iter().map(|(word, vote)| (word.trim_ascii().to_owned(), vote)).collect() }
    }

    /// `yes`, `no`, `abstain`, `absent`, `excused`, `not-member`, and what else these are called.
    ///
    /// ```
    /// use demarche::{Vote, roll_calls::Coding};
    ///
    /// assert_eq!(Coding::words().read(b"Aye"), Some(Vote::Yes));
    /// assert_eq!(Coding::words().read(b"excused"), Some(Vote::Excused));
    /// ```
    pub fn words() -> Coding {
        use Vote::{Absent, Abstain, Excused, No, NotMember, Yes};
        let first = [("yes", Yes), ("no", No), ("abstain", Abstain), ("absent", Absent), ("excused", Excused)];
        let same = [("aye", Yes), ("yea", Yes), ("for", Yes), ("nay", No), ("against", No), ("abstained", Abstain)];
        let others = [("abstention", Abstain), ("not voting", Absent), ("non-voting", Absent)];
        let never = [("not-member", NotMember), ("not a member", NotMember)];
        Coding::of(first.into_iter().chain(same).chain(others).chain(never))
    }

    /// `Y`, `N`, `A` (abstain) and `X` (did not vote), as in the UN Digital Library.
    ///
    /// ```
    /// use demarche::{Vote, roll_calls::Coding};
    ///
    /// assert_eq!([b"Y", b"N", b"a", b"X"].map(|cell| Coding::letters().read(cell)),
    ///     [Vote::Yes, Vote::No, Vote::Abstain, Vote::Absent].map(Some));
    /// ```
    pub fn letters() -> Coding {
        Coding::of([("Y", Vote::Yes), ("N", Vote::No), ("A", Vote::Abstain), ("X", Vote::Absent)])
    }

    /// `1` yes, `2` abstain, `3` no, `8` absent, `9` not a member, as in Voeten's data.
    ///
    /// ```
    /// use demarche::{Vote, roll_calls::Coding};
    ///
    /// assert_eq!([b"1", b"2", b"3", b"8", b"9"].map(|cell| Coding::codes().read(cell)),
    ///     [Vote::Yes, Vote::Abstain, Vote::No, Vote::Absent, Vote::NotMember].map(Some));
    /// ```
    pub fn codes() -> Coding {
        use Vote::{Absent, Abstain, No, NotMember, Yes};
        Coding::of([("1", Yes), ("2", Abstain), ("3", No), ("8", Absent), ("9", NotMember)])
    }

    /// With one more: `also("", Vote::Absent)` says what an empty cell means.
    ///
    /// ```
    /// use demarche::{Vote, roll_calls::Coding};
    ///
    /// assert_eq!(Coding::codes().also("4", Vote::Excused).read(b"4"), Some(Vote::Excused));
    /// ```
    pub fn also(mut self, word: &str, vote: Vote) -> Coding {
        self.words.push((word.trim_ascii().to_owned(), vote));
        self
    }

    /// The vote that a cell tells. None where it tells none.
    ///
    /// ```
    /// assert_eq!(demarche::roll_calls::Coding::codes().read(b"yes"), None);
    /// ```
    #[must_use]
    pub fn read(&self, cell: &[u8]) -> Option<Vote> {
        let cell = cell.trim_ascii();
        self.words.iter().find(|(word, _)| word.as_bytes().eq_ignore_ascii_case(cell)).map(|(_, vote)| *vote)
    }

    /// What may be written, for a message.
    pub(super) fn expected(&self) -> String {
        let words: Vec<&str> =
            self.words.iter().map(|(word, _)| word.as_str()).filter(|word| !word.is_empty()).collect();
        match words.split_last() {
            Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
            _ => words.concat(),
        }
    }
}
