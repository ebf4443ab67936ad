//! How often each player is in the coalitions that are counted.

/// A byte's worth of players at a time: counting for one in 256 is a single addition.
const TOGETHER: usize = 8;

/// How often each player is in the coalitions that are counted.
#[derive(Debug)]
pub(super) struct Members {
    players: usize,
    /// Of every eight players, how often each part of them was the part in a coalition.
    parts: Vec<[u64; 1 << TOGETHER]>,
}

impl Members {
    pub(super) fn of(players: usize) -> Members {
        Members { players, parts: vec![[0; 1 << TOGETHER]; players.div_ceil(TOGETHER)] }
    }

    /// A coalition, so many times.
    pub(super) fn add(&mut self, coalition: u32, times: u64) {
        for (part, byte) in self.parts.iter_mut().zip(coalition.to_le_bytes()) {
            if let Some(count) = part.get_mut(usize::from(byte)) {
                // What is taken away again may be added late.
                *count = count.wrapping_add(times);
            }
        }
    }

    pub(super) fn by_player(&self) -> Vec<u64> {
        let of = |player: usize| {
            let part = self.parts.get(player / TOGETHER).map(|part| part.iter());
            let with = part.into_iter().flatten().enumerate().filter(|(byte, _)| byte >> (player % TOGETHER) & 1 == 1);
            with.fold(0, |sum: u64, (_, count)| sum.wrapping_add(*count))
        };
        (0..self.players).map(of).collect()
    }
}
