//! In which line something stood that is known by its number.

/// The line of each of many that came one after the other, most of them a line each.
#[derive(Debug, Clone, Default)]
pub(super) struct Lines {
    /// Where lines do not follow each other: the number and its line.
    jumps: Vec<(u32, u64)>,
    count: u32,
    next: u64,
}

impl Lines {
    /// The next one stands in a line.
    pub(super) fn push(&mut self, line: u64) {
        if line != self.next || self.jumps.is_empty() {
            self.jumps.push((self.count, line));
        }
        self.count = self.count.saturating_add(1);
        self.next = line + 1;
    }

    /// The line of one.
    pub(super) fn of(&self, number: u32) -> u64 {
        let after = self.jumps.partition_point(|(first, _)| *first <= number);
        let jump = after.checked_sub(1).and_then(|place| self.jumps.get(place));
        jump.map_or(0, |(first, line)| line + u64::from(number - first))
    }
}
