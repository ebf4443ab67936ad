//! What hangs under what: edge by edge, and on random dossiers against a walk of every way.

use demarche::{Basis, Certainty, Document, Dossier, Edge, Evidence, Item, ItemRef, Kin, Source, Truth};
use proptest::prelude::*;

fn cited(certainty: Certainty, basis: Basis) -> Evidence {
    Evidence::of("paper").certainty(certainty).basis(basis)
}

/// What an edge may rest on, and what it comes to.
fn edges() -> [(Vec<Evidence>, Truth); 10] {
    use Basis::{Background, Implied, Inferred, Stated};
    use Certainty::{Asserted, Hypothetical, Likely, Possible, Reported};
    [
        (vec![], Truth::Yes),
        (vec![cited(Asserted, Stated)], Truth::Yes),
        (vec![cited(Reported, Implied)], Truth::Yes),
        (vec![cited(Asserted, Inferred)], Truth::Possible),
        (vec![cited(Asserted, Background)], Truth::Possible),
        (vec![cited(Likely, Stated)], Truth::Possible),
        (vec![cited(Hypothetical, Stated)], Truth::No),
        (vec![cited(Hypothetical, Stated), cited(Possible, Stated)], Truth::Possible),
        (vec![cited(Possible, Stated), cited(Asserted, Implied)], Truth::Yes),
        // What supports one field does not say that it hangs there.
        (vec![cited(Possible, Stated).r#for("item")], Truth::Yes),
    ]
}

/// Items `i0`, `i1`, …, each with the edges to others.
fn built(parents: &[Vec<(usize, usize)>]) -> Dossier {
    let mut document = Document::default();
    document.sources.push(Source::new("paper"));
    for (place, parents) in parents.iter().enumerate() {
        let edge = |(parent, kind): &(usize, usize)| {
            edges()[*kind].0.iter().cloned().fold(Edge::new(format!("i{parent}").as_str()), Edge::cite)
        };
        let id = format!("i{place}");
        document.agenda.push(Item::new(id.as_str(), id.as_str()).parents(parents.iter().map(edge).collect::<Vec<_>>()));
    }
    Dossier::try_from(document).unwrap()
}

fn ids<'d>(items: impl Iterator<Item = ItemRef<'d>>) -> Vec<&'d str> {
    items.map(|item| item.id().as_str()).collect()
}

fn told(kin: &Kin<'_>) -> (Vec<String>, Vec<String>) {
    let owned = |ids: Vec<&str>| ids.into_iter().map(str::to_owned).collect();
    (owned(ids(kin.definite())), owned(ids(kin.possible())))
}

#[test]
fn an_edge_is_as_sure_as_its_best_evidence() {
    for (kind, (_, truth)) in edges().into_iter().enumerate() {
        let dossier = built(&[vec![], vec![(0, kind)]]);
        let below = dossier.now().descendants("i0").unwrap();
        let above = dossier.now().ancestors("i1").unwrap();
        let sure = usize::from(truth == Truth::Yes);
        let possible = usize::from(truth == Truth::Possible);
        for (kin, end) in [(&below, "i1"), (&above, "i0")] {
            assert_eq!(ids(kin.definite()), vec![end; sure], "{kind}");
            assert_eq!(ids(kin.possible()), vec![end; possible], "{kind}");
        }
        assert_eq!(ids(dossier.item("i0").unwrap().children()), ["i1"], "whatever the edge rests on");
    }
}

#[test]
fn the_surest_way_counts() {
    // i3 hangs under i0 plainly through i2, and perhaps through i1; i4 under i3 perhaps.
    let dossier = built(&[vec![], vec![(0, 0)], vec![(0, 0)], vec![(1, 3), (2, 0)], vec![(3, 5)]]);
    let owned = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    let below = |id: &str| told(&dossier.now().descendants(id).unwrap());
    assert_eq!(below("i0"), (owned(&["i1", "i2", "i3"]), owned(&["i4"])));
    assert_eq!(below("i1"), (vec![], owned(&["i3", "i4"])));
    assert_eq!(below("i4"), (vec![], vec![]));
    let above = |id: &str| told(&dossier.now().ancestors(id).unwrap());
    assert_eq!(above("i3"), (owned(&["i0", "i2"]), owned(&["i1"])));
    assert_eq!(above("i4"), (vec![], owned(&["i0", "i1", "i2", "i3"])));
    assert_eq!(dossier.now().descendants("i1").unwrap().item().id().as_str(), "i1");
    assert!(dossier.now().descendants("i9").is_err() && dossier.now().ancestors("i9").is_err());
}

#[test]
fn no_lens_hides_an_edge() {
    let dossier = built(&[vec![], vec![(0, 1)]]);
    let strict = dossier.now().on_record().known_by(demarche::day(1900, 1, 1));
    assert_eq!(ids(strict.descendants("i0").unwrap().definite()), ["i1"]);
}

/// Under one item, ten thousand others: neither their number nor their depth makes it slow or deep.
#[test]
fn a_broad_agenda_is_walked() {
    let mut parents = vec![vec![]];
    parents.extend((0..10_000).map(|_| vec![(0, 0)]));
    let dossier = built(&parents);
    assert_eq!(dossier.now().descendants("i0").unwrap().definite().count(), 10_000);
    assert_eq!(dossier.item("i0").unwrap().children().len(), 10_000);
}

/// Whether an item hangs under another, over the surest of all ways.
fn hangs(parents: &[Vec<(usize, usize)>], item: usize, root: usize) -> Truth {
    if item == root {
        return Truth::Yes;
    }
    let ways = parents[item].iter().map(|(parent, kind)| edges()[*kind].1.min(hangs(parents, *parent, root)));
    ways.max().unwrap_or(Truth::No)
}

/// Items that hang under earlier ones, and are declared in any order.
fn agenda() -> impl Strategy<Value = Vec<Vec<(usize, usize)>>> {
    let edge = (any::<proptest::sample::Index>(), 0..edges().len());
    let item = proptest::collection::btree_map(0..7_usize, edge, 0..3);
    (proptest::collection::vec(item, 1..7), any::<bool>()).prop_map(|items| {
        let (items, backwards) = items;
        let count = items.len();
        let mut parents: Vec<Vec<(usize, usize)>> = vec![Vec::new(); count];
        for (place, item) in items.into_iter().enumerate() {
            for (parent, (_, kind)) in item.into_iter().filter(|(parent, _)| *parent < place) {
                let turned = |place: usize| if backwards { count - 1 - place } else { place };
                parents[turned(place)].push((turned(parent), kind));
            }
        }
        parents
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn kin_are_found_over_every_way(parents in agenda()) {
        let dossier = built(&parents);
        for root in 0..parents.len() {
            let id = format!("i{root}");
            let of = |truth: Truth, up: bool| -> Vec<String> {
                let hanging = |other: usize| if up { hangs(&parents, root, other) } else { hangs(&parents, other, root) };
                let others = (0..parents.len()).filter(|other| *other != root && hanging(*other) == truth);
                others.map(|other| format!("i{other}")).collect()
            };
            let below = dossier.now().descendants(id.as_str()).unwrap();
            prop_assert_eq!(told(&below), (of(Truth::Yes, false), of(Truth::Possible, false)));
            let above = dossier.now().ancestors(id.as_str()).unwrap();
            prop_assert_eq!(told(&above), (of(Truth::Yes, true), of(Truth::Possible, true)));
            let item = dossier.item(id.as_str()).unwrap();
            let children = dossier.items().filter(|other| other.parents().any(|parent| parent == item));
            prop_assert_eq!(item.children().collect::<Vec<_>>(), children.collect::<Vec<_>>());
        }
    }
}
