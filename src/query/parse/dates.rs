//! Days in a sentence: `2025-03-27`, `2025-03`, `27 March 2025`, `March 27, 2025`, `March 2025`.

use super::{Parser, Step};
use crate::day::{Day, When};
use crate::query::fault::{Fault, FaultKind};
use crate::query::reading::Reading;
use crate::query::tokens::Piece;
use crate::quote::shown;

/// Which day of a month or a year is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Edge {
    First,
    Last,
}

const MONTHS: [&str; 12] = [
    "january|jan",
    "february|feb",
    "march|mar",
    "april|apr",
    "may",
    "june|jun",
    "july|jul",
    "august|aug",
    "september|sep|sept",
    "october|oct",
    "november|nov",
    "december|dec",
];

const A_DATE: &str = "a date, like `2025-03-27`";

impl<N: Reading> Parser<'_, N> {
    /// Whether a date seems to begin here.
    pub(super) fn sees_date(&self) -> bool {
        let written = |word: &str| word.starts_with(|first: char| first.is_ascii_digit() || first == '[');
        let place = if self.sees("the") { self.at + 1 } else { self.at };
        self.word_at(place).is_some_and(written) || MONTHS.iter().any(|month| self.sees(month))
    }

    pub(super) fn date(&mut self, edge: Edge) -> Step<Day> {
        if self.sees_clock() {
            self.no_clock();
            return Ok(Day::MIN);
        }
        let start = self.at;
        let read = self.written_date()?;
        Ok(match read {
            Ok(when) if edge == Edge::First => when.first(),
            Ok(when) => when.last(),
            Err(message) => {
                let span = self.span(start, self.at);
                self.fault(Fault::new(FaultKind::NotADay, message), span);
                Day::MIN
            }
        })
    }

    /// The days that a date takes in, or why there are none.
    fn written_date(&mut self) -> Step<Result<When, String>> {
        if let Some(month) = self.month() {
            return self.date_after_month(month);
        }
        let article = self.eat("the");
        let Some(word) =
            self.word().filter(|word| word.starts_with(|first: char| first.is_ascii_digit() || first == '['))
        else {
            return self.stop(A_DATE);
        };
        let Some(day) = day_of_month(word) else {
            if article {
                return self.stop("a day of a month");
            }
            self.at += 1;
            return Ok(whole_date(word));
        };
        self.at += 1;
        self.eat("of");
        let Some(month) = self.month() else { return self.stop("a month") };
        self.eat_piece(Piece::Comma);
        let year = self.year()?;
        Ok(exact(year, month, day))
    }

    fn date_after_month(&mut self, month: i8) -> Step<Result<When, String>> {
        let Some(day) = self.word().and_then(day_of_month) else {
            self.eat("of");
            let year = self.year()?;
            return Ok(whole_date(&format!("{year:04}-{month:02}")));
        };
        self.at += 1;
        self.eat_piece(Piece::Comma);
        let year = self.year()?;
        Ok(exact(year, month, day))
    }

    fn month(&mut self) -> Option<i8> {
        let place = MONTHS.iter().position(|month| self.eat(month))?;
        i8::try_from(place + 1).ok()
    }

    fn year(&mut self) -> Step<i16> {
        let plain = |word: &&str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
        let year = self.word().filter(plain).and_then(|word| word.parse().ok());
        self.at += usize::from(year.is_some());
        year.map_or_else(|| self.stop("a year"), Ok)
    }
}

/// `27`, `27th`: one or two digits.
fn day_of_month(word: &str) -> Option<i8> {
    let suffixes = ["st", "nd", "rd", "th"];
    let plain = suffixes.iter().find_map(|suffix| word.strip_suffix(suffix)).unwrap_or(word);
    let digits = (1..=2).contains(&plain.len()) && plain.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| plain.parse().ok()).flatten()
}

fn exact(year: i16, month: i8, day: i8) -> Result<When, String> {
    Day::new(year, month, day).map(When::from).map_err(|error| error.to_string())
}

/// `2025-03-27`, `2025-03` or `2025`; a window is no date of which one could ask.
fn whole_date(word: &str) -> Result<When, String> {
    if word.starts_with('[') {
        return Err(format!("`{}` is a window of days: write one day, a month or a year", shown(word)));
    }
    let understood = word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    if !understood {
        return Err(format!("`{}` is not a date: write it like `2025-03-27`", shown(word)));
    }
    word.parse::<When>().map_err(|error| error.to_string())
}
