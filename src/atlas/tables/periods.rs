//! When the nations existed that have not always, by id.

use crate::day::{Day, Period, Until, When, day};
use crate::id::NationId;

const fn id(bytes: [u8; 4]) -> NationId {
    NationId::of_table(bytes)
}

const fn from(since: Day) -> Period {
    Period { since: Some(When::of_table(since, since)), until: Until::Open }
}

const fn within(since: Day, until: Day) -> Period {
    Period { since: Some(When::of_table(since, since)), until: Until::On(When::of_table(until, until)) }
}

pub(in crate::atlas) static PERIODS: [(NationId, Period); 34] = [
    (id(*b"ANHH"), within(day(1954, 12, 15), day(2010, 10, 9))),
    (id(*b"BQAQ"), within(day(1962, 3, 3), day(1979, 12, 31))),
    (id(*b"CHN\0"), from(day(1949, 10, 1))),
    (id(*b"CSHH"), within(day(1918, 10, 28), day(1992, 12, 31))),
    (id(*b"CSXX"), within(day(1992, 4, 27), day(2006, 6, 3))),
    (id(*b"CTKI"), within(day(1939, 4, 6), day(1984, 12, 31))),
    (id(*b"DDDE"), within(day(1949, 10, 7), day(1990, 10, 2))),
    (id(*b"FQHH"), within(day(1955, 8, 6), day(1979, 12, 31))),
    (id(*b"FXFR"), within(day(1993, 7, 12), day(1997, 7, 14))),
    (id(*b"GEHH"), within(day(1916, 1, 12), day(1975, 12, 31))),
    (id(*b"JTUM"), within(day(1974, 1, 1), day(1986, 12, 31))),
    (id(*b"MIUM"), within(day(1974, 1, 1), day(1986, 12, 31))),
    (id(*b"NQAQ"), within(day(1939, 1, 14), day(1983, 12, 31))),
    (id(*b"NTHH"), within(day(1922, 12, 2), day(1991, 12, 26))),
    (id(*b"PCHH"), within(day(1947, 7, 18), day(1994, 9, 30))),
    (id(*b"PUUM"), within(day(1974, 1, 1), day(1986, 12, 31))),
    (id(*b"PZPA"), within(day(1903, 11, 18), day(1979, 9, 30))),
    (id(*b"SKIN"), within(day(1918, 1, 1), day(1975, 5, 15))),
    (id(*b"SSD\0"), from(day(2011, 7, 9))),
    (id(*b"SUHH"), within(day(1922, 12, 30), day(1991, 12, 26))),
    (id(*b"TWN\0"), from(day(1912, 1, 1))),
    (id(*b"TZA\0"), from(day(1964, 4, 26))),
    (id(*b"VDVN"), within(day(1945, 9, 2), day(1976, 7, 1))),
    (id(*b"VNM\0"), from(day(1976, 7, 2))),
    (id(*b"WKUM"), within(day(1974, 1, 1), day(1986, 12, 31))),
    (id(*b"XRVN"), within(day(1955, 10, 26), day(1975, 4, 30))),
    (id(*b"XTAN"), within(day(1961, 12, 9), day(1964, 4, 25))),
    (id(*b"XTIB"), within(day(1913, 1, 1), day(1950, 10, 1))),
    (id(*b"XUAR"), within(day(1958, 2, 22), day(1961, 9, 28))),
    (id(*b"XYAR"), within(day(1918, 10, 30), day(1990, 5, 21))),
    (id(*b"XZAN"), within(day(1963, 12, 10), day(1964, 4, 25))),
    (id(*b"YDYE"), within(day(1967, 11, 30), day(1990, 5, 21))),
    (id(*b"YEM\0"), from(day(1990, 5, 22))),
    (id(*b"YUCS"), within(day(1945, 10, 24), day(1992, 4, 26))),
];
