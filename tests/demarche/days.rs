//! Days, days of which only a window is known, ends and periods: what prints parses, the calendar is right, and
//! uncertain periods agree with plain enumeration of their readings.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use demarche::{Day, DayError, Period, Until, When, day};
use proptest::prelude::*;

#[track_caller]
fn same<T: FromStr<Err = DayError> + Display + Debug>(text: &str) {
    prints::<T>(text, text);
}

#[track_caller]
fn prints<T: FromStr<Err = DayError> + Display + Debug>(text: &str, printed: &str) {
    assert_eq!(text.parse::<T>().map(|value| value.to_string()), Ok(printed.into()), "{text}");
}

#[track_caller]
fn fails<T: FromStr<Err = DayError> + Debug>(text: &str, message: &str) {
    assert_eq!(text.parse::<T>().unwrap_err().to_string(), message);
}

fn parsed<T: FromStr<Err = DayError>>(text: &str) -> T {
    text.parse().unwrap()
}

#[test]
fn days_print_as_they_parse() {
    same::<Day>("0001-01-01");
    same::<Day>("0004-02-29");
    same::<Day>("0400-02-29");
    same::<Day>("1648-10-24");
    same::<Day>("1900-02-28");
    same::<Day>("2000-02-29");
    same::<Day>("2024-02-29");
    same::<Day>("2025-01-31");
    same::<Day>("2025-04-30");
    same::<Day>("2025-12-31");
    same::<Day>("9999-12-31");
    assert_eq!((Day::MIN, Day::MAX), (parsed("0001-01-01"), parsed("9999-12-31")));
    assert_eq!(format!("[{:>12}][{:<12}]", day(2025, 3, 27), day(2025, 3, 27)), "[  2025-03-27][2025-03-27  ]");
    assert_eq!(format!("{:?}", day(2025, 3, 27)), "Day(2025-03-27)");
}

#[test]
fn days_that_are_none() {
    fails::<Day>("1900-02-29", "`1900-02-29` is not a day: 1900-02 has 28 days");
    fails::<Day>("2023-02-29", "`2023-02-29` is not a day: 2023-02 has 28 days");
    fails::<Day>("2000-02-30", "`2000-02-30` is not a day: 2000-02 has 29 days");
    fails::<Day>("2025-04-31", "`2025-04-31` is not a day: 2025-04 has 30 days");
    fails::<Day>("2025-01-32", "`2025-01-32` is not a day: 2025-01 has 31 days");
    fails::<Day>("2025-12-00", "`2025-12-00` is not a day: 2025-12 has 31 days");
    fails::<Day>("2025-00-10", "`2025-00-10` is not a day: a month lies between 01 and 12");
    fails::<Day>("2025-13-01", "`2025-13-01` is not a day: a month lies between 01 and 12");
    fails::<Day>("0000-12-31", "`0000-12-31` is not a day: a year lies between 0001 and 9999");
}

#[test]
fn texts_that_are_no_day() {
    let no_day = |text| fails::<Day>(text, &format!("`{text}` is not a day: expected YYYY-MM-DD, like 2025-03-27"));
    no_day("");
    no_day(" ");
    no_day("2025");
    no_day("2025-03");
    no_day("2025-3-27");
    no_day("25-03-27");
    no_day("02025-03-27");
    no_day("10000-01-01");
    no_day("-2025-03-27");
    no_day("+2025-03-27");
    no_day("2025-+3-27");
    no_day("2025-03-27 ");
    no_day(" 2025-03-27");
    no_day("2025-03-27-");
    no_day("2025-03-27-01");
    no_day("2025-03-27T00:00");
    no_day("2025/03/27");
    no_day("20250327");
    no_day("27.03.2025");
    no_day("27 March 2025");
    no_day("٢٠٢٥-٠٣-٢٧");
    no_day("2025-03-２７");
    no_day("[2025-03-27]");
    no_day("today");
}

#[test]
fn long_texts_are_shown_by_their_beginning() {
    let shown = "é".repeat(60);
    let message = format!("`{shown}…` is not a day: expected YYYY-MM-DD, like 2025-03-27");
    fails::<Day>(&"é".repeat(61), &message);
    fails::<Day>(&"é".repeat(1_000_000), &message);
    fails::<Day>(&shown, &format!("`{shown}` is not a day: expected YYYY-MM-DD, like 2025-03-27"));
}

#[test]
fn control_characters_are_written_out() {
    let expected = "expected YYYY-MM-DD, like 2025-03-27";
    fails::<Day>("2025-03-27\n", &format!("`2025-03-27\\n` is not a day: {expected}"));
    fails::<Day>("\r\t\0\u{1b}[2J\u{85}", &format!("`\\r\\t\\u{{0}}\\u{{1b}}[2J\\u{{85}}` is not a day: {expected}"));
    // A text counts as it is, not as it is shown.
    fails::<Day>(&"\0".repeat(60), &format!("`{}` is not a day: {expected}", "\\u{0}".repeat(60)));
    fails::<Until>("never\n", "`never\\n` is not an end: expected a date like 2025-03-27, `unknown` or `open`");
    let expected = "expected a first and a last day like 2019-01-01/2020-01-31 or 2019-01-01/..";
    fails::<Period>("2019\n", &format!("`2019\\n` is not a period: {expected}"));
}

#[test]
fn days_from_numbers() {
    let new = |year, month, day| Day::new(year, month, day).map_err(|error| error.to_string());
    assert_eq!(new(2024, 2, 29), Ok(day(2024, 2, 29)));
    assert_eq!(new(0, 1, 1), Err("`0000-01-01` is not a day: a year lies between 0001 and 9999".into()));
    assert_eq!(new(-1, 1, 1), Err("`-1-01-01` is not a day: a year lies between 0001 and 9999".into()));
    assert_eq!(new(i16::MIN, 1, 1), Err("`-32768-01-01` is not a day: a year lies between 0001 and 9999".into()));
    assert_eq!(new(10000, 1, 1), Err("`10000-01-01` is not a day: a year lies between 0001 and 9999".into()));
    assert_eq!(new(2025, -1, 1), Err("`2025--1-01` is not a day: a month lies between 01 and 12".into()));
    assert_eq!(new(2025, 2, -1), Err("`2025-02--1` is not a day: 2025-02 has 28 days".into()));
    assert_eq!((day(2025, 3, 27).year(), day(2025, 3, 27).month(), day(2025, 3, 27).day()), (2025, 3, 27));
}

#[track_caller]
fn follows(earlier: &str, later: &str) {
    let (earlier, later): (Day, Day) = (parsed(earlier), parsed(later));
    assert_eq!((earlier.next(), later.previous()), (later, earlier));
    assert!(earlier < later);
}

#[test]
fn next_and_previous() {
    follows("0001-01-01", "0001-01-02");
    follows("1900-02-28", "1900-03-01");
    follows("2000-02-28", "2000-02-29");
    follows("2000-02-29", "2000-03-01");
    follows("2024-02-29", "2024-03-01");
    follows("2025-02-28", "2025-03-01");
    follows("2025-04-30", "2025-05-01");
    follows("2025-07-31", "2025-08-01");
    follows("1582-10-04", "1582-10-05");
    follows("2024-12-31", "2025-01-01");
    follows("9999-12-30", "9999-12-31");
    assert_eq!((Day::MIN.previous(), Day::MAX.next()), (Day::MIN, Day::MAX));
}

#[track_caller]
fn days(from: &str, to: &str, expected: i32) {
    let (from, to): (Day, Day) = (parsed(from), parsed(to));
    assert_eq!((to.days_since(from), from.days_since(to)), (expected, -expected), "{from} to {to}");
}

/// The expected numbers are those of Python's `datetime.date`.
#[test]
fn days_between() {
    days("0001-01-01", "0001-01-02", 1);
    days("0001-01-01", "9999-12-31", 3_652_058);
    days("1900-02-28", "1900-03-01", 1);
    days("2000-02-28", "2000-03-01", 2);
    days("2024-02-28", "2024-03-01", 2);
    days("2023-12-31", "2024-01-01", 1);
    days("1582-10-04", "1582-10-15", 11);
    days("1648-10-24", "2025-03-27", 137_485);
    days("1949-04-04", "2025-03-27", 27_751);
    days("1973-01-01", "2020-01-31", 17_196);
    days("1969-12-31", "1970-01-01", 1);
    days("2025-03-27", "1815-06-09", -76_628);
    days("2025-03-27", "2025-03-27", 0);
    days("0100-02-28", "0100-03-01", 1);
    days("0400-02-28", "0400-03-01", 2);
    days("0004-02-28", "0004-03-01", 2);
}

#[track_caller]
fn window(text: &str, first: &str, last: &str) {
    let when: When = parsed(text);
    assert_eq!((when.first().to_string(), when.last().to_string()), (first.into(), last.into()), "{text}");
}

#[test]
fn windows_of_days() {
    window("2025-03-27", "2025-03-27", "2025-03-27");
    window("2025-03", "2025-03-01", "2025-03-31");
    window("1900-02", "1900-02-01", "1900-02-28");
    window("2000-02", "2000-02-01", "2000-02-29");
    window("2024-02", "2024-02-01", "2024-02-29");
    window("2025", "2025-01-01", "2025-12-31");
    window("0001", "0001-01-01", "0001-12-31");
    window("9999", "9999-01-01", "9999-12-31");
    window("9999-12", "9999-12-01", "9999-12-31");
    window("[2025-03-25..2025-03-26]", "2025-03-25", "2025-03-26");
    window("[2024-02..2025]", "2024-02-01", "2025-12-31");
    window("[2024..2024-02]", "2024-01-01", "2024-02-29");
    window("[..2025-03-26]", "0001-01-01", "2025-03-26");
    window("[..2025-02]", "0001-01-01", "2025-02-28");
    window("[2025-03-26..]", "2025-03-26", "9999-12-31");
    window("[2025..]", "2025-01-01", "9999-12-31");
    window("[..]", "0001-01-01", "9999-12-31");
    assert_eq!(parsed::<When>("[..]"), When::ANY);
    assert_eq!(parsed::<When>("2025-03-27").exact(), Some(day(2025, 3, 27)));
    assert_eq!(parsed::<When>("2025-03").exact(), None);
}

#[test]
fn windows_print_as_they_parse() {
    same::<When>("2025-03-27");
    same::<When>("2025-03");
    same::<When>("2024-02");
    same::<When>("2025");
    same::<When>("[2025-03-25..2025-03-26]");
    same::<When>("[2025-03-01..2025-03-30]");
    same::<When>("[2025-03-01..2025-04-30]");
    same::<When>("[2024-01-01..2025-12-31]");
    same::<When>("[..2025-03-26]");
    same::<When>("[2025-03-26..]");
    same::<When>("[..]");
    same::<When>("0001-01");
    same::<When>("0001");
    same::<When>("9999-12");
    same::<When>("9999");
    prints::<When>("[2025-03-27..2025-03-27]", "2025-03-27");
    prints::<When>("[2025-03-01..2025-03-31]", "2025-03");
    prints::<When>("[2024-02-01..2024-02-29]", "2024-02");
    prints::<When>("[2025-01-01..2025-12-31]", "2025");
    prints::<When>("[2025-01..2025-12]", "2025");
    prints::<When>("[2025..2025]", "2025");
    prints::<When>("[0001-01-01..2025-03-26]", "[..2025-03-26]");
    prints::<When>("[2025-03-26..9999-12-31]", "[2025-03-26..]");
    prints::<When>("[0001-01-01..9999-12-31]", "[..]");
    prints::<When>("[..0001-01-01]", "0001-01-01");
    prints::<When>("[..0001]", "0001");
    prints::<When>("[9999-12..]", "9999-12");
    assert_eq!(format!("[{:>9}][{:<9}]", parsed::<When>("2025-03"), parsed::<When>("2025")), "[  2025-03][2025     ]");
    assert_eq!(format!("{:?}", parsed::<When>("2025-03")), "When(2025-03)");
}

#[test]
fn texts_that_are_no_window() {
    let no_date = |text| {
        let expected = "YYYY-MM-DD, YYYY-MM, YYYY, or a window like [2025-03-25..2025-03-26] or [..2025-03-26]";
        fails::<When>(text, &format!("`{text}` is not a date: expected {expected}"));
    };
    no_date("");
    no_date("25");
    no_date("20250327");
    no_date("2025-3");
    no_date("2025-");
    no_date("March 2025");
    no_date("2025~");
    no_date("2025-03-25..2025-03-26");
    no_date("[2025-03-25..2025-03-26");
    no_date("2025-03-25..2025-03-26]");
    no_date("[2025-03-25]");
    no_date("[2025-03-25.2025-03-26]");
    no_date("[2025-03-25...2025-03-26]");
    no_date("[2025-03-25, 2025-03-26]");
    no_date("[2025-03-25 .. 2025-03-26]");
    no_date("[2025-03-25..tomorrow]");
    no_date("[[2025-03-25..2025-03-26]]");
    no_date("[]");
    no_date("[.]");
    no_date("[");
    no_date("2025/2026");

    let backwards = |text| {
        fails::<When>(text, &format!("`{text}` is not a window of days: its last day comes before its first"));
    };
    backwards("[2025-03-26..2025-03-25]");
    backwards("[2025..2024]");
    backwards("[2025-04..2025-03-31]");

    fails::<When>("2025-02-29", "`2025-02-29` is not a day: 2025-02 has 28 days");
    fails::<When>("[2025-02-29..]", "`2025-02-29` is not a day: 2025-02 has 28 days");
    fails::<When>("[..2025-13-01]", "`2025-13-01` is not a day: a month lies between 01 and 12");
    fails::<When>("0000-01-01", "`0000-01-01` is not a day: a year lies between 0001 and 9999");
    let no_month = |text, month| {
        let expected = "a year lies between 0001 and 9999, a month between 01 and 12";
        fails::<When>(text, &format!("`{month}` is not a month: {expected}"));
    };
    no_month("2025-13", "2025-13");
    no_month("2025-00", "2025-00");
    no_month("0000-01", "0000-01");
    no_month("[2025-13..]", "2025-13");
    no_month("[2024..2025-13]", "2025-13");
    let no_year = |text| fails::<When>(text, "`0000` is not a year: a year lies between 0001 and 9999");
    no_year("0000");
    no_year("[0000..2025]");
    no_year("[..0000]");
    let error = When::between(day(2025, 3, 26), day(2025, 3, 25)).unwrap_err();
    let message = "`[2025-03-26..2025-03-25]` is not a window of days: its last day comes before its first";
    assert_eq!(error.to_string(), message);
}

#[test]
fn ends() {
    same::<Until>("open");
    same::<Until>("unknown");
    same::<Until>("2020-01-31");
    same::<Until>("2020-01");
    same::<Until>("[..2020-01-31]");
    let no_end = |text| {
        let expected = "expected a date like 2025-03-27, `unknown` or `open`";
        fails::<Until>(text, &format!("`{text}` is not an end: {expected}"));
    };
    no_end("");
    no_end("Open");
    no_end("never");
    no_end("..");
    no_end(" 2020-01-31");
    fails::<Until>("2020-01-32", "`2020-01-32` is not a day: 2020-01 has 31 days");
    assert_eq!(Until::default(), Until::Open);
    assert_eq!((Until::Open.window(), Until::Unknown.window()), (None, Some(When::ANY)));
    assert_eq!(Until::from(day(2020, 1, 31)).window(), Some(day(2020, 1, 31).into()));
    assert_eq!(format!("[{:>8}][{:<8}]", Until::Open, Until::Unknown), "[    open][unknown ]");
}

#[test]
fn periods_print_as_they_parse() {
    same::<Period>("2019-01-01/2020-01-31");
    same::<Period>("2019-01-01/..");
    same::<Period>("2019-01-01/");
    same::<Period>("../2020-01-31");
    same::<Period>("../..");
    same::<Period>("../");
    same::<Period>("2019/2020-02");
    same::<Period>("[2019-01-01..2019-01-02]/[..2020-01-31]");
    same::<Period>("[..]/..");
    prints::<Period>("/..", "[..]/..");
    prints::<Period>("[2019-01..2019-12]/", "2019/");
    assert_eq!(parsed::<Period>("../.."), Period::default());
    assert_eq!(format!("[{:>9}]", parsed::<Period>("2019/..")), "[  2019/..]");

    let no_period = |text| {
        let expected = "expected a first and a last day like 2019-01-01/2020-01-31 or 2019-01-01/..";
        fails::<Period>(text, &format!("`{text}` is not a period: {expected}"));
    };
    no_period("");
    no_period("2019");
    no_period("2019-01-01..2020-01-31");
    fails::<Period>("2019-02-29/..", "`2019-02-29` is not a day: 2019-02 has 28 days");
    let dates = "YYYY-MM-DD, YYYY-MM, YYYY, or a window like [2025-03-25..2025-03-26] or [..2025-03-26]";
    fails::<Period>("then/now", &format!("`then` is not a date: expected {dates}"));
    fails::<Period>("2019/2020/2021", &format!("`2020/2021` is not a date: expected {dates}"));
    fails::<Period>("2019/unknown", &format!("`unknown` is not a date: expected {dates}"));
}

#[track_caller]
fn covers(period: &str, day: &str, expected: Option<bool>) {
    assert_eq!(parsed::<Period>(period).covers(parsed(day)), expected, "{period} on {day}");
}

#[test]
fn what_periods_cover() {
    covers("2019-01-01/2020-01-31", "2018-12-31", Some(false));
    covers("2019-01-01/2020-01-31", "2019-01-01", Some(true));
    covers("2019-01-01/2020-01-31", "2020-01-31", Some(true));
    covers("2019-01-01/2020-01-31", "2020-02-01", Some(false));
    covers("../2020-01-31", "0001-01-01", Some(true));
    covers("2019-01-01/..", "9999-12-31", Some(true));
    covers("2019-01-01/", "2019-01-01", Some(true));
    covers("2019-01-01/", "2019-01-02", None);
    covers("2019/..", "2019-01-01", None);
    covers("2019/..", "2019-12-31", Some(true));
    covers("2019/2019", "2019-06-01", None);
    covers("2019/2018", "2018-12-31", Some(false));
    covers("[2019-01-01..2019-12-31]/2019-01-01", "2019-01-01", Some(true));
}

#[cfg(feature = "json")]
#[test]
fn as_json() {
    #[track_caller]
    fn round<T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + Debug>(value: &T, json: &str) {
        assert_eq!(serde_json::to_string(value).unwrap(), json);
        assert_eq!(serde_json::from_str::<T>(json).unwrap(), *value);
    }
    #[track_caller]
    fn refused<T: serde::de::DeserializeOwned + Debug>(json: &str, message: &str) {
        assert_eq!(serde_json::from_str::<T>(json).unwrap_err().to_string(), message);
    }
    round(&day(2025, 3, 27), r#""2025-03-27""#);
    round(&parsed::<When>("2025-03"), r#""2025-03""#);
    round(&Until::Open, "null");
    round(&Until::Unknown, r#""unknown""#);
    round(&Until::from(day(2020, 1, 31)), r#""2020-01-31""#);
    round(&parsed::<Period>("2019/.."), r#""2019/..""#);
    assert_eq!(serde_json::from_str::<Until>(r#""open""#).unwrap(), Until::Open);
    refused::<Day>(r#""today""#, "`today` is not a day: expected YYYY-MM-DD, like 2025-03-27 at line 1 column 7");
    let found = |expected: &str| format!("invalid type: integer `2025`, expected {expected} at line 1 column 4");
    refused::<Day>("2025", &found("a day as YYYY-MM-DD, like 2025-03-27"));
    refused::<When>("2025", &found("a date like 2025-03-27, 2025-03, 2025 or [2025-03-25..2025-03-26]"));
    refused::<Until>("2025", &found("an end: a date like 2025-03-27, `unknown` or `open`"));
}

fn any_day() -> impl Strategy<Value = Day> {
    let near_ends = prop_oneof![Just(Day::MIN), Just(Day::MAX), Just(day(1900, 2, 28)), Just(day(2000, 2, 29))];
    let all = (1..=9999_i16, 1..=12_i8, 1..=31_i8)
        .prop_map(|(y, m, d)| (0..4).find_map(|back| Day::new(y, m, d - back).ok()));
    prop_oneof![1 => near_ends, 9 => all.prop_map(Option::unwrap)]
}

/// A window that starts or ends with a month or a year as often as not.
fn any_when() -> impl Strategy<Value = When> {
    let month = any_day().prop_map(|day| format!("{:04}-{:02}", day.year(), day.month()).parse().unwrap());
    let year = any_day().prop_map(|day| format!("{:04}", day.year()).parse().unwrap());
    let between = (any_day(), any_day()).prop_map(|(a, b)| When::between(a.min(b), a.max(b)).unwrap());
    prop_oneof![any_day().prop_map(When::from), month, year, between]
}

fn any_until() -> impl Strategy<Value = Until> {
    prop_oneof![Just(Until::Open), Just(Until::Unknown), any_when().prop_map(Until::from)]
}

/// Days of a period as small numbers: 0 is before every day asked for, `BEYOND` after them.
const BEYOND: i16 = 9;

fn nth(number: i16) -> Day {
    if number == 0 { Day::MIN } else { (1..number).fold(day(2024, 2, 26), |day, _| day.next()) }
}

/// First and last of a window of days, of a beginning and of an end; an end of nothing is open or unknown.
type Ends = (Option<(i16, i16)>, Result<(i16, i16), Until>);

fn small_ends() -> impl Strategy<Value = Ends> {
    let window = || (1..=7_i16, 1..=7_i16).prop_map(|(a, b)| (a.min(b), a.max(b)));
    let end = prop_oneof![3 => window().prop_map(Ok), 1 => Just(Err(Until::Open)), 1 => Just(Err(Until::Unknown))];
    (proptest::option::weighted(0.8, window()), end)
}

fn period((since, until): Ends) -> Period {
    let when = |(first, last)| When::between(nth(first), nth(last)).unwrap();
    Period::new(since.map(when), until.map_or_else(|until| until, |window| when(window).into()))
}

/// Every first and last day it may have.
fn readings((since, until): Ends) -> Vec<(i16, i16)> {
    let (first, last) = since.unwrap_or((0, 0));
    let starts = first..=last;
    let all = starts.flat_map(|start| match until {
        Ok((first, last)) => (first..=last).map(|end| (start, end)).collect::<Vec<_>>(),
        Err(Until::Open) => vec![(start, BEYOND)],
        Err(_) => (start..=BEYOND).map(|end| (start, end)).collect(),
    });
    all.filter(|(start, end)| start <= end).collect()
}

proptest! {
    #[test]
    fn any_day_prints_as_it_parses(day in any_day()) {
        prop_assert_eq!(day.to_string().parse(), Ok(day));
        prop_assert_eq!(Day::new(day.year(), day.month(), day.day()), Ok(day));
        prop_assert!(day == Day::MAX || day.next().previous() == day && day.next().days_since(day) == 1);
    }

    #[test]
    fn days_are_ordered_as_they_follow(a in any_day(), b in any_day()) {
        prop_assert_eq!(a.cmp(&b), a.days_since(b).cmp(&0));
        prop_assert_eq!(a.cmp(&b), a.to_string().cmp(&b.to_string()));
    }

    #[test]
    fn any_window_prints_as_it_parses(when in any_when()) {
        prop_assert_eq!(when.to_string().parse(), Ok(when));
    }

    #[test]
    fn any_end_and_period_prints_as_it_parses(since in proptest::option::of(any_when()), until in any_until()) {
        prop_assert_eq!(until.to_string().parse(), Ok(until));
        let period = Period::new(since, until);
        prop_assert_eq!(period.to_string().parse(), Ok(period));
    }

    #[test]
    fn whatever_parses_prints_the_same_twice(text in r"(\[?(\.\.)?[0-9]{4}(-[0-9]{2}){0,2}(\.\.)?)([0-9]{4}(-[0-9]{2}){0,2})?\]?") {
        if let Ok(when) = text.parse::<When>() {
            let printed = when.to_string();
            prop_assert_eq!(printed.parse::<When>().map(|when| when.to_string()), Ok(printed));
        }
    }

    #[test]
    fn no_text_panics(text in r"\PC{0,40}|[-0-9./\[\]]{0,30}") {
        let _ = (text.parse::<Day>(), text.parse::<When>(), text.parse::<Until>(), text.parse::<Period>());
    }

    #[test]
    fn covers_agrees_with_all_readings(ends in small_ends(), number in 1..=8_i16) {
        let covered: Vec<_> = readings(ends).iter().map(|(start, end)| (start..=end).contains(&&number)).collect();
        let expected = match (covered.contains(&true), covered.contains(&false)) {
            (true, true) => None,
            (some, _) => Some(some),
        };
        let period = period(ends);
        prop_assert_eq!(period.covers(nth(number)), expected, "{} on {}", period, nth(number));
        prop_assert_eq!(period.is_possible(), !covered.is_empty(), "{}", period);
    }

    #[test]
    fn overlaps_agrees_with_all_readings(a in small_ends(), b in small_ends()) {
        let (first, second) = (readings(a), readings(b));
        if first.is_empty() || second.is_empty() {
            return Ok(());
        }
        let share = |(start, end): &(i16, i16), (from, to): &(i16, i16)| start.max(from) <= end.min(to);
        let expected = first.iter().all(|one| second.iter().all(|other| share(one, other)));
        let (a, b) = (period(a), period(b));
        prop_assert_eq!((a.overlaps(b), b.overlaps(a)), (expected, expected), "{} and {}", a, b);
    }
}
