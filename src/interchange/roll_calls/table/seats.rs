//! Whose vote it was that a table lists under the name of somebody else.

use crate::day::{Day, When, day};

/// That until or since a day the seat under which a table lists a nation was that of another.
struct Seat {
    /// The nation that the name means, and all that it means on other days.
    listed: &'static [&'static str],
    first: Day,
    last: Day,
    /// Whose vote it was.
    voter: &'static str,
}

/// Tables that go on for long list a seat under one name: that which it has today, or had for longest. Membership in the
/// UN, as the atlas tells it, says whose seat it was.
const SEATS: [Seat; 5] = [
    // Russia was a republic of the USSR, without a seat; it took over that of the USSR by its letter of 1991-12-24.
    Seat { listed: &["RUS"], first: day(1945, 10, 24), last: day(1991, 12, 23), voter: "SUHH" },
    // Egypt and Syria were one member. Tables list its votes under Egypt, and none under Syria.
    Seat { listed: &["EGY"], first: day(1958, 2, 22), last: day(1961, 9, 28), voter: "XUAR" },
    // Zanzibar had a seat and a name of its own in the meantime.
    Seat { listed: &["TZA"], first: day(1961, 12, 9), last: day(1964, 4, 25), voter: "XTAN" },
    // Tables go on with the old name of one of the two that united until the end of the year.
    Seat { listed: &["XYAR"], first: day(1990, 5, 22), last: day(1990, 12, 31), voter: "YEM" },
    // The seat went on as that of Serbia, and some tables with its old name to this day.
    Seat { listed: &["YUCS", "CSXX"], first: day(2006, 6, 4), last: Day::MAX, voter: "SRB" },
];

/// Whose vote it was that is listed under the name of a nation on a day, if it was another's.
pub(super) fn voter(listed: &str, on: Day) -> Option<&'static str> {
    let covers = |seat: &&Seat| seat.listed.contains(&listed) && (seat.first..=seat.last).contains(&on);
    SEATS.iter().find(covers).map(|seat| seat.voter)
}

/// Who had no seat, while another of the same name had it: China's was that of the Republic of China until General Assembly
/// resolution 2758 gave it to the People's Republic.
const UNSEATED: [(&str, Day, Day); 2] =
    [("CHN", day(1945, 10, 24), day(1971, 10, 24)), ("TWN", day(1971, 10, 25), Day::MAX)];

/// Whether another of the same name had the seat.
pub(super) fn is_unseated(listed: &str, on: Day) -> bool {
    UNSEATED.iter().any(|(id, first, last)| *id == listed && (*first..=*last).contains(&on))
}

/// The days on which a seat passed on.
pub(super) fn turns() -> impl Iterator<Item = Day> {
    let seats = SEATS.iter().map(|seat| (seat.first, seat.last));
    let unseated = UNSEATED.iter().map(|(_, first, last)| (*first, *last));
    seats.chain(unseated).flat_map(|(first, last)| [first, last.next()])
}

/// A month in which a seat passed on, and in which the votes were all those of one.
struct Month {
    first: Day,
    last: Day,
    either: [&'static str; 2],
    voter: &'static str,
}

/// The Assembly's votes of December 1991 are those on resolutions 46/24 to 46/216, all adopted by 20 December, when that part
/// of its session ended (A/46/49, volume I: 17 September to 20 December 1991); the seat passed on four days later.
const MONTHS: [Month; 1] =
    [Month { first: day(1991, 12, 1), last: day(1991, 12, 31), either: ["SUHH", "RUS"], voter: "SUHH" }];

/// Whose votes all those of a month were, of two who had a seat in it one after the other, where that is known.
pub(super) fn voter_of_month(either: [&str; 2], on: When) -> Option<&'static str> {
    let is_it = |month: &&Month| {
        (month.first, month.last) == (on.first(), on.last()) && month.either.iter().all(|id| either.contains(id))
    };
    MONTHS.iter().find(is_it).map(|month| month.voter)
}
