//! Which of some numbers are marked, so that those from some number on are counted quickly: sums by halves.

/// Some numbers, of which some are marked.
#[derive(Debug)]
pub(super) struct Ranks {
    /// The numbers, rising.
    rising: Vec<u64>,
    /// Of each number in its own order, its place from the end among the rising ones, counted from one.
    places: Vec<usize>,
    /// A Fenwick tree over those places.
    tree: Vec<u64>,
}

impl Ranks {
    pub(super) fn of(numbers: &[u64]) -> Ranks {
        let mut order: Vec<usize> = (0..numbers.len()).collect();
        order.sort_by_key(|at| numbers.get(*at).copied());
        let mut places = vec![0; numbers.len()];
        for (rank, at) in order.iter().enumerate() {
            if let Some(place) = places.get_mut(*at) {
                *place = numbers.len() - rank;
            }
        }
        let rising = order.iter().filter_map(|at| numbers.get(*at).copied()).collect();
        Ranks { rising, places, tree: vec![0; numbers.len() + 1] }
    }

    pub(super) fn clear(&mut self) {
        self.tree.fill(0);
    }

    /// Marks one, by its place in its own order.
    pub(super) fn mark(&mut self, at: usize) {
        let mut place = self.places.get(at).copied().unwrap_or(0);
        while let Some(sum) = self.tree.get_mut(place).filter(|_| place > 0) {
            *sum += 1;
            place += place & place.wrapping_neg();
        }
    }

    /// How many are marked that are at least so much.
    pub(super) fn marked_from(&self, least: u64) -> u64 {
        let mut place = self.rising.len() - self.rising.partition_point(|number| *number < least);
        let mut sum = 0;
        while place > 0 {
            sum += self.tree.get(place).copied().unwrap_or(0);
            place &= place - 1;
        }
        sum
    }
}
