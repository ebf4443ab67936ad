//! Ballots: what is cast is found again, whatever the order.

use std::collections::BTreeMap;

use demarche::Vote;
use demarche::roll_calls::BallotBox;
use proptest::prelude::*;
use strum::IntoEnumIterator;

fn casts() -> impl Strategy<Value = Vec<(u32, u16, Vote)>> {
    let vote = prop::sample::select(Vote::iter().collect::<Vec<_>>());
    let party = prop_oneof![4 => 0..6_u16, 1 => 60..70_u16, 1 => Just(65_535_u16)];
    prop::collection::vec((0..9_u32, party, vote), 0..60)
}

proptest! {
    /// What a map would hold, from which those are taken that are contradicted.
    #[test]
    fn ballots_are_a_map(casts in casts()) {
        let mut votes: BTreeMap<(u32, u16), Vec<Vote>> = BTreeMap::new();
        let mut ballots = BallotBox::new();
        for (item, party, vote) in &casts {
            prop_assert!(ballots.cast(*item, *party, *vote));
            votes.entry((*item, *party)).or_default().push(*vote);
        }
        let counted = ballots.count();
        let again: usize = votes.values().map(|votes| votes.len() - 1).sum();
        prop_assert_eq!(counted.repeats().len(), again);
        for repeat in counted.repeats() {
            let (first, second) = (casts[repeat.first as usize], casts[repeat.again as usize]);
            prop_assert!(repeat.first < repeat.again);
            prop_assert_eq!(first, (repeat.item, repeat.party, repeat.votes[0]));
            prop_assert_eq!(second, (repeat.item, repeat.party, repeat.votes[1]));
        }
        votes.retain(|_, votes| votes.iter().all(|vote| *vote == votes[0]));
        let ballots = counted.into_ballots();
        prop_assert_eq!(ballots.votes(), votes.len());
        for item in 0..10 {
            let on: Vec<_> = ballots.on(item).collect();
            let of = votes.iter().filter(|((of, _), _)| *of as usize == item);
            let expected: Vec<_> = of.map(|((_, party), votes)| (usize::from(*party), votes[0])).collect();
            prop_assert_eq!(&on, &expected, "in order of the parties");
            for vote in Vote::iter() {
                let count = expected.iter().filter(|(_, cast)| *cast == vote).count();
                prop_assert_eq!(ballots.tally(item).of(vote) as usize, count);
            }
        }
        prop_assert_eq!(ballots.vote(3, 4), votes.get(&(3, 4)).map(|votes| votes[0]));
    }
}

/// Three bytes a vote, and four an item.
#[test]
fn nothing_is_taken_beyond_the_bounds() {
    let mut ballots = BallotBox::new();
    assert!(!ballots.cast(u32::MAX, 0, Vote::Yes));
    assert!(ballots.is_empty());
    ballots.reserve_items(usize::MAX);
    assert_eq!(std::mem::size_of::<Vote>(), 1);
}
