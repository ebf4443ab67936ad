//! How far a criterion is, as a bar.

use demarche::decide::Need;

const CELLS: u128 = 40;

/// What there is (`#`), what is still open (`-`), and where it is enough (`|`); of what nobody may have, where it is too
/// much.
pub(crate) fn bar(have: u64, open: u64, need: Need, all: u64) -> String {
    let (at_least, enough) = match need {
        Need::AtLeast(least) => (true, least),
        Need::AtMost(most) => (false, most),
    };
    let (have, open, enough) = (u128::from(have), u128::from(open), u128::from(enough));
    let whole = u128::from(all).max(have + open).max(enough).max(1);
    let cells = |part: u128| (part * CELLS).div_ceil(whole);
    let mark = cells(enough);
    let met = (have >= enough) == at_least || have == enough;
    let filled = match (at_least, met) {
        // Never on the wrong side of the mark.
        (true, true) => cells(have).max(mark),
        (true, false) => (have * CELLS / whole).min(mark.saturating_sub(1)),
        (false, true) => cells(have).min(mark),
        (false, false) => cells(have).max((mark + 1).min(CELLS)),
    };
    let reach = if open == 0 { filled } else { cells(have + open).max(filled).min(CELLS) };
    let cell = |at: u128| {
        if at < filled {
            '#'
        } else if at < reach {
            '-'
        } else {
            ' '
        }
    };
    let (before, after): (String, String) = ((0..mark).map(cell).collect(), (mark..CELLS).map(cell).collect());
    format!("[{before}|{after}]")
}

#[cfg(test)]
mod tests {
    use demarche::decide::Need::{AtLeast, AtMost};

    use super::bar;

    #[test]
    fn what_is_enough_reaches_the_mark() {
        assert_eq!(bar(0, 0, AtLeast(2), 4), format!("[{}|{}]", " ".repeat(20), " ".repeat(20)));
        assert_eq!(bar(2, 1, AtLeast(2), 4), format!("[{}|{}{}]", "#".repeat(20), "-".repeat(10), " ".repeat(10)));
        assert_eq!(bar(4, 0, AtLeast(4), 4), format!("[{}|]", "#".repeat(40)));
        assert_eq!(bar(1, 1, AtMost(0), 4), format!("[|{}{}{}]", "#".repeat(10), "-".repeat(10), " ".repeat(20)));
        assert_eq!(bar(0, 0, AtLeast(0), 0).len(), 43);
    }

    #[test]
    fn a_vote_short_is_short_in_the_bar() {
        let whole = 447_533_143;
        let marked = |have| bar(have, 0, AtLeast(290_896_543), whole);
        assert!(marked(290_896_542).contains(" |") && marked(290_896_543).contains("#|"));
        let objections = |have| bar(have, 0, AtMost(3), 1_000_000);
        assert!(objections(3).contains("#|") && objections(4).contains("|#"));
        assert_eq!(bar(u64::MAX, u64::MAX, AtLeast(u64::MAX), u64::MAX).len(), 43);
    }
}
