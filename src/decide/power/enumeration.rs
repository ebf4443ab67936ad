//! Every coalition, each one player away from the one before.

use num_bigint::BigUint;

use super::members::Members;
use super::shape::Shape;
use super::winning::Winning;

/// Of how many players every coalition is looked at.
pub(super) const MOST: usize = 26;

pub(super) fn count(shape: &Shape<'_>) -> Winning {
    let players = shape.players();
    let weights: Vec<Vec<u64>> = (0..shape.weights.len()).map(|weight| shape.by_player(weight)).collect();
    let columns: Vec<Vec<u64>> = (0..players)
        .map(|player| weights.iter().filter_map(|weights| weights.get(player).copied()).collect())
        .collect();
    let mut sums = vec![0_u64; weights.len()];
    let mut by_size = vec![0_u64; players + 1];
    let mut members: Vec<Members> = (0..=players).map(|_| Members::of(players)).collect();
    let (mut coalition, mut size) = (0_u32, 0_usize);
    for step in 1..=1_u32 << players {
        if shape.wins(size, &sums) {
            if let (Some(count), Some(members)) = (by_size.get_mut(size), members.get_mut(size)) {
                *count += 1;
                members.add(coalition, 1);
            }
        }
        // The player to change is told by the lowest bit of the number of the step.
        let player = step.trailing_zeros();
        let Some(column) = columns.get(player as usize) else { break };
        coalition ^= 1 << player;
        if coalition & 1 << player == 0 {
            size -= 1;
            sums.iter_mut().zip(column).for_each(|(sum, weight)| *sum -= weight);
        } else {
            size += 1;
            sums.iter_mut().zip(column).for_each(|(sum, weight)| *sum += weight);
        }
    }
    let by_player: Vec<Vec<u64>> = members.iter().map(Members::by_player).collect();
    Winning { by_size: by_size.into_iter().map(BigUint::from).collect(), with: by_class(shape, &by_player) }
}

/// Of each class, by size, the count of its first player, given those of all players by size.
pub(super) fn by_class(shape: &Shape<'_>, by_size: &[Vec<u64>]) -> Vec<Vec<BigUint>> {
    let first = |class: usize| shape.class_of.iter().position(|one| *one == class).unwrap_or(0);
    let of = |player: usize| by_size.iter().map(move |counts| BigUint::from(counts.get(player).copied().unwrap_or(0)));
    (0..shape.classes()).map(|class| of(first(class)).collect()).collect()
}
