//! In which order parties and items stand changes no measure: at most in which order equals are told.

use demarche::compare::{
    Alike, Camps, Cohesion, Comparison, Cut, Distance, Distances, Likeness, Linkage, Metric, Ranked, Score, Subset,
    View,
};
use demarche::{Dossier, Item, Nation, Position, Stance};
use proptest::prelude::*;
use strum::IntoEnumIterator;

use super::worlds::{World, alike, near, worlds};

/// A table, and another order of its parties and of its items: where each of them stands then.
fn shuffled() -> impl Strategy<Value = (World, Vec<usize>, Vec<usize>)> {
    worlds().prop_flat_map(|world| {
        let (parties, items) = (world.rows.len(), world.rows[0].len());
        (Just(world), order(parties), order(items))
    })
}

fn order(length: usize) -> impl Strategy<Value = Vec<usize>> {
    Just((0..length).collect::<Vec<_>>()).prop_shuffle()
}

/// What stood where, by where it stands.
fn back(order: &[usize]) -> Vec<usize> {
    let mut back = vec![0; order.len()];
    order.iter().enumerate().for_each(|(from, to)| back[*to] = from);
    back
}

impl World {
    fn moved(&self, parties: &[usize], items: &[usize]) -> World {
        let mut moved = self.clone();
        for (party, row) in self.rows.iter().enumerate() {
            for (item, level) in row.iter().enumerate() {
                moved.rows[parties[party]][items[item]] = *level;
            }
        }
        moved
    }
}

fn value(score: Option<Score>) -> Option<f64> {
    score.map(Score::value)
}

/// Sums over items are rounded by their order, and counts are not.
fn cohesive_alike(one: Cohesion, other: Cohesion) -> bool {
    let scores = |of: Cohesion| [of.agreement_index, of.rice, of.unanimous];
    let same = |(one, other): (Option<Score>, Option<Score>)| {
        alike(value(one), value(other)) && one.map(Score::n) == other.map(Score::n)
    };
    scores(one).into_iter().zip(scores(other)).all(same)
}

/// What is ranked, with equals in order of their numbers of before.
fn ranked<T>(ranked: impl IntoIterator<Item = (usize, Score, T)>, back: &[usize]) -> Vec<(usize, Score, T)> {
    let mut ranked: Vec<_> = ranked.into_iter().map(|(place, score, more)| (back[place], score, more)).collect();
    let lower = |one: &Score, other: &Score| other.value().total_cmp(&one.value());
    assert!(ranked.is_sorted_by(|one, other| lower(&one.1, &other.1).is_le()));
    ranked.sort_by(|one, other| lower(&one.1, &other.1).then(one.0.cmp(&other.0)));
    ranked
}

fn items(ranked: Vec<Ranked>) -> Vec<(usize, Score, ())> {
    ranked.into_iter().map(|one| (one.item, one.score, ())).collect()
}

/// Each camp ascending, the camps by their first.
fn camps(camps: &Camps, name: impl Fn(usize) -> usize) -> Vec<Vec<usize>> {
    let ascending = |camp: &Vec<usize>| {
        let mut camp: Vec<usize> = camp.iter().map(|party| name(*party)).collect();
        camp.sort_unstable();
        camp
    };
    let mut camps: Vec<_> = camps.camps().iter().map(ascending).collect();
    camps.sort_unstable();
    camps
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn two_and_everyone((world, parties, items) in shuffled()) {
        let (view, moved) = (world.view(), world.moved(&parties, &items).view());
        let [matrix, again] = [&view, &moved].map(|view| view.agreement_matrix(&view.everyone()).unwrap());
        for one in 0..parties.len() {
            for other in 0..parties.len() {
                let (a, b) = (parties[one], parties[other]);
                prop_assert_eq!(view.contingency(one, other), moved.contingency(a, b));
                prop_assert_eq!(matrix.both(one, other), again.both(a, b));
                prop_assert_eq!(matrix.same(one, other), again.same(a, b));
            }
        }
        prop_assert_eq!((matrix.sums(), matrix.strangers()), (again.sums(), again.strangers()));
        for metric in [Metric::Nominal, Metric::Ordinal, Metric::Interval] {
            let [alpha, again] = [&view, &moved].map(|view| value(view.alpha(&view.everyone(), metric)));
            prop_assert!(alike(alpha, again));
        }
    }

    #[test]
    fn likeness((world, parties, items) in shuffled(), least in 0..5_u64) {
        let (view, moved, back) = (world.view(), world.moved(&parties, &items).view(), back(&parties));
        for (party, place) in parties.iter().enumerate() {
            for kind in Alike::iter() {
                let like = view.likeness(party, &view.everyone(), kind, least);
                let again = moved.likeness(*place, &moved.everyone(), kind, least).ties_by(|place| back[place]);
                prop_assert!(like.nearest().eq(again.nearest().map(|(place, score)| (back[place], score))));
                prop_assert!(like.farthest().eq(again.farthest().map(|(place, score)| (back[place], score))));
                prop_assert!(like.too_few().iter().copied().eq(again.too_few().iter().map(|place| back[*place])));
            }
        }
    }

    #[test]
    fn groups((world, parties, places) in shuffled(), keep in prop::collection::vec(any::<bool>(), 5), least in 0..4_u64) {
        let (view, moved, back) = (world.view(), world.moved(&parties, &places).view(), back(&places));
        let chosen = |own: bool| (0..parties.len()).filter(|party| keep[*party] == own).collect::<Vec<_>>();
        let [one, other] = [chosen(true), chosen(false)];
        let then = |group: &[usize]| Subset::of(parties.len(), group.iter().map(|party| parties[*party]));
        let now = |group: &[usize]| Subset::of(parties.len(), group.iter().copied());
        for group in [&one, &other] {
            prop_assert!(cohesive_alike(view.cohesion(&now(group)), moved.cohesion(&then(group))));
            prop_assert_eq!(items(view.divisive(&now(group), least)), ranked(items(moved.divisive(&then(group), least)), &back));
        }
        let (camps, again) = ([now(&one), now(&other)], [then(&one), then(&other)]);
        prop_assert_eq!(items(view.divides(&camps)), ranked(items(moved.divides(&again)), &back));
        let ground = |view: &View, camps: &[Subset]| {
            view.common_ground(camps).into_iter().map(|one| (one.item, one.score, one.side)).collect::<Vec<_>>()
        };
        prop_assert_eq!(ground(&view, &camps), ranked(ground(&moved, &again), &back));
    }

    /// Items have no say in how equals are joined, so that everything stays.
    #[test]
    fn camps_over_items((world, _, items) in shuffled(), least in 0..4_u32) {
        let stay: Vec<usize> = (0..world.rows.len()).collect();
        let (view, moved) = (world.view(), world.moved(&stay, &items).view());
        for kind in Alike::iter() {
            let [distances, again] = [&view, &moved].map(|view| view.distances(&view.everyone(), kind, least).unwrap());
            prop_assert_eq!(&distances, &again);
            for linkage in Linkage::iter() {
                let cut = Cut::Clearest { at_most: 5 };
                prop_assert_eq!(distances.camps(linkage, cut), again.camps(linkage, cut));
            }
        }
    }

    /// Of parties, where no two of their distances are equal and none of a camp to others.
    #[test]
    fn camps_of_parties(
        (points, places) in prop::collection::vec(0.0..1.0_f64, 66..67).prop_flat_map(|points| (Just(points), order(12))),
        into in 1..13_usize,
    ) {
        let apart = |one: usize, other: usize| points[one.max(other) * (one.max(other) - 1) / 2 + one.min(other)];
        let distances = Distances::between(12, apart).unwrap();
        let back = back(&places);
        let moved = Distances::between(12, |one, other| apart(back[one], back[other])).unwrap();
        for linkage in [Linkage::Average, Linkage::Complete, Linkage::Ward] {
            for cut in [Cut::Into(into), Cut::Clearest { at_most: into }] {
                let (own, again) = (distances.camps(linkage, cut), moved.camps(linkage, cut));
                prop_assert_eq!(camps(&own, |party| party), camps(&again, |place| back[place]));
                prop_assert!(alike(value(own.silhouette()), value(again.silhouette())));
                let heights = |camps: &Camps| camps.dendrogram().merges().iter().map(|one| (one.height, one.size)).collect::<Vec<_>>();
                for (one, other) in heights(&own).into_iter().zip(heights(&again)) {
                    prop_assert!(near(one.0, other.0) && one.1 == other.1);
                }
            }
        }
    }

    /// Of parties, who has too little in common with others goes by number only among equals: that all have enough in
    /// common is no matter of order.
    #[test]
    fn distances((world, parties, items) in shuffled(), least in 0..5_u32) {
        let (view, moved) = (world.view(), world.moved(&parties, &items).view());
        let [own, again] = [&view, &moved].map(|view| view.distances(&view.everyone(), Alike::ByDegrees, least).unwrap());
        prop_assert_eq!(own.left_out().is_empty(), again.left_out().is_empty());
        if own.left_out().is_empty() {
            for one in 0..parties.len() {
                for other in 0..parties.len() {
                    prop_assert_eq!(own.apart(one, other), again.apart(parties[one], parties[other]));
                }
            }
        }
    }
}

const NATIONS: [&str; 6] = ["XEVA", "XGRA", "XLUT", "XRUR", "XSYL", "XZEN"];
const ITEMS: [&str; 7] = ["bridge", "canal", "ferry", "harbour", "lock", "quay", "toll"];
const POSITIONS: [Position; 3] = [Position::Support, Position::Neutral, Position::Oppose];

/// Stances by party and item, declared in that order of the parties, the items and the stances.
fn dossier(table: &[Vec<Option<usize>>], parties: &[usize], items: &[usize], stances: &[usize]) -> Dossier {
    let mut builder = Dossier::builder();
    for party in parties {
        builder = builder.nation(Nation::new(NATIONS[*party], NATIONS[*party]));
    }
    for item in items {
        builder = builder.item(Item::new(ITEMS[*item], ITEMS[*item]));
    }
    for place in stances {
        let (party, item) = (place / ITEMS.len(), place % ITEMS.len());
        if let Some(position) = table[party][item] {
            builder = builder.stance(Stance::new(NATIONS[party], POSITIONS[position], ITEMS[item]));
        }
    }
    builder.build().unwrap()
}

/// Everything that goes by names, in its order.
fn told(comparison: &Comparison<'_>, least: u64) -> Vec<String> {
    let mut told = Vec::new();
    for party in NATIONS {
        for kind in Alike::iter() {
            let like: Likeness<_> = comparison.like(party, kind, least).unwrap();
            let names = |one: (demarche::PartyRef<'_>, Score)| (one.0.id().to_string(), one.1);
            let near: Vec<_> = like.nearest().map(names).collect();
            let far: Vec<_> = like.farthest().map(names).collect();
            let few: Vec<_> = like.too_few().iter().map(|other| other.id()).collect();
            told.push(format!("{party} {kind}: {near:?} {far:?} {few:?}"));
        }
        for other in NATIONS {
            let pair = comparison.pair(party, other).unwrap();
            told.push(format!("{party} {other}: {:?} {:?}", pair.n(), pair.pi(Distance::Linear)));
        }
    }
    for linkage in Linkage::iter() {
        for cut in [Cut::Into(2), Cut::Into(3), Cut::Clearest { at_most: 6 }] {
            let found = comparison.camps(Alike::ByDegrees, 1, linkage, cut).unwrap();
            let names =
                |camp: &[demarche::PartyRef<'_>]| camp.iter().map(|one| one.id().to_string()).collect::<Vec<_>>();
            let camps: Vec<_> = found.camps().iter().map(|camp| names(camp)).collect();
            let (out, tree) = (names(found.left_out()), found.dendrogram());
            told.push(format!("{linkage}: {camps:?} {out:?} {:?} {:?}", found.silhouette(), tree.merges()));
        }
    }
    let groups = || [[NATIONS[0], NATIONS[1], NATIONS[2]], [NATIONS[3], NATIONS[4], NATIONS[5]]];
    for ranked in [comparison.divisive(least), comparison.divides(groups()).unwrap()] {
        told.push(format!("{:?}", ranked.iter().map(|one| (one.item.id(), one.score)).collect::<Vec<_>>()));
    }
    let ground = comparison.common_ground(groups()).unwrap();
    told.push(format!("{:?}", ground.iter().map(|one| (one.item.id(), one.side, one.score)).collect::<Vec<_>>()));
    told
}

proptest! {
    /// In which order a dossier declares is no matter at all: equals go by id.
    #[test]
    fn declaration(
        table in prop::collection::vec(prop::collection::vec(prop::option::weighted(0.6, 0..3_usize), 7), 6),
        parties in order(6), items in order(7), stances in order(42), least in 0..4_u64,
    ) {
        let ascending = |length: usize| (0..length).collect::<Vec<_>>();
        let own = dossier(&table, &ascending(6), &ascending(7), &ascending(42));
        let other = dossier(&table, &parties, &items, &stances);
        let [one, two] = [&own, &other].map(|dossier| dossier.now().compare().unwrap());
        prop_assert_eq!(told(&one, least), told(&two, least));
        prop_assert!(cohesive_alike(one.cohesion(), two.cohesion()));
        prop_assert!(alike(value(one.alpha(Metric::Ordinal)), value(two.alpha(Metric::Ordinal))));
        for item in ITEMS {
            prop_assert_eq!(one.histogram(item).unwrap(), two.histogram(item).unwrap());
        }
    }
}
