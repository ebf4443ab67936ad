//! On what a party holds a position: bucket by bucket, and against who holds it on each item.

use demarche::{
    Bucket, Certainty, Dossier, Edge, Evidence, Holder, Item, Nation, PartyRef, Position, PositionSet, Source, Stance,
    What,
};
use proptest::prelude::*;

use crate::line::{dossier, lens};
use crate::written;

/// Every item where it falls: "holder x, unknown y".
fn told(what: &What<'_>) -> String {
    let told: Vec<_> = what.everything().map(|one| format!("{} {}", one.bucket(), one.item().id())).collect();
    told.join(", ")
}

#[test]
fn every_bucket_by_its_name() {
    let dossier = dossier(
        "AAA/z support 03-01; AAA/x support 03-01 own; AAA/x oppose 03-05 report; AAA/y oppose 03-01; BBB/x support 03-01; \
         CCC/x support 03-01 if:unmet; CCC/y support 03-01 report possible; CCC/z support 03-01 until 03-05",
    );
    let now = lens(&dossier, "03-20");
    let ids = |items: demarche::HeldItems<'_>| items.map(|one| one.item().id().to_string()).collect::<Vec<_>>();
    let ours = now.what("AAA", Position::Support).unwrap();
    assert_eq!(told(&ours), "contested x, other y, holder z");
    assert_eq!(
        (ids(ours.iter()), ids(ours.contested()), ids(ours.others())),
        (vec!["z".to_owned()], vec!["x".to_owned()], vec!["y".to_owned()],)
    );
    let theirs = now.what("CCC", Position::Support).unwrap();
    assert_eq!(told(&theirs), "conditional x, possible y, unknown z");
    assert_eq!(
        (ids(theirs.conditional()), ids(theirs.possible()), ids(theirs.unknown())),
        (vec!["x".to_owned()], vec!["y".to_owned()], vec!["z".to_owned()],)
    );
    assert_eq!(theirs.iter().count(), 0);
    assert_eq!(ours.party().id(), "AAA");
    let held: Vec<Holder<'_>> = (&ours).into_iter().collect();
    assert_eq!(held, ours.iter().collect::<Vec<_>>());
    assert_eq!(held[0].line(), now.line("AAA", "z").unwrap());
    assert_eq!(
        told(&now.what("AAA", Position::Support | Position::Oppose).unwrap()),
        "contested x, holder y, holder z"
    );
    assert_eq!(told(&now.what("pact", Position::Support).unwrap()), "", "nobody says anything of it");
    assert!(now.what("DDD", Position::Support).is_err());
}

#[test]
fn that_a_bloc_is_divided_is_asked_for_alone() {
    let dossier = dossier("pact/x divided 03-01; pact/x support 03-01; pact/y divided 03-01; pact/z oppose 03-01");
    let now = lens(&dossier, "03-20");
    assert_eq!(told(&now.what("pact", Position::Support).unwrap()), "holder x, unknown y, other z");
    assert_eq!(told(&now.what("pact", Position::Divided).unwrap()), "holder x, holder y, other z");
    let held = now.what("pact", Position::Divided).unwrap().iter().next().unwrap();
    assert_eq!(held.line(), now.remark("pact", "x").unwrap());
}

#[test]
fn under_an_item() {
    let perhaps = Evidence::of("paper").certainty(Certainty::Possible);
    let dossier = Dossier::builder()
        .source(Source::new("paper"))
        .nation(Nation::new("FRA", "France"))
        .item(Item::new("guarantees", "Guarantees"))
        .item(Item::new("force", "A force").parent("guarantees"))
        .item(Item::new("troops", "Troops").parents([Edge::new("force").cite(perhaps)]))
        .item(Item::new("aid", "Aid"))
        .stance(Stance::new("FRA", Position::Support, "troops"))
        .stance(Stance::new("FRA", Position::Support, "guarantees"))
        .stance(Stance::new("FRA", Position::Oppose, "force"))
        .stance(Stance::new("FRA", Position::Support, "aid"))
        .build()
        .unwrap();
    let supports = || dossier.now().what("FRA", Position::Support).unwrap();
    assert_eq!(told(&supports()), "holder guarantees, other force, holder troops, holder aid");
    assert_eq!(told(&supports().under("guarantees").unwrap()), "holder guarantees, other force, possible troops");
    assert_eq!(told(&supports().under("force").unwrap()), "other force, possible troops");
    assert_eq!(told(&supports().under("troops").unwrap()), "holder troops");
    assert_eq!(told(&supports().under("force").unwrap().under("troops").unwrap()), "possible troops", "of both");
    assert_eq!(told(&supports().under("aid").unwrap().under("force").unwrap()), "");
    assert!(supports().under("ade").is_err());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    /// What a party holds is where it falls among those who hold it, item by item.
    #[test]
    fn what_is_who_item_by_item(
        records in written::records(12),
        through in written::looking(),
        asked in proptest::sample::subsequence(vec![Position::Support, Position::Oppose, Position::Neutral], 1..=3),
    ) {
        let dossier = dossier(&records);
        let (lens, asked) = (lens(&dossier, &through), PositionSet::from_iter(asked));
        for party in dossier.nations().map(PartyRef::from) {
            let what = lens.what(party, asked).unwrap();
            let mut expected = Vec::new();
            for item in dossier.items().filter(|item| item.stances().any(|stance| stance.party() == party)) {
                let who = lens.who(asked).on(item.id()).unwrap();
                expected.extend(who.everyone().filter(|one| one.party() == party));
            }
            prop_assert_eq!(what.everything().collect::<Vec<_>>(), expected);
            let parts = [
                what.iter(),
                what.conditional(),
                what.possible(),
                what.contested(),
                what.others(),
                what.unknown(),
            ];
            let buckets =
                [Bucket::Holder, Bucket::Conditional, Bucket::Possible, Bucket::Contested, Bucket::Other, Bucket::Unknown];
            let mut all = 0;
            for (part, bucket) in parts.into_iter().zip(buckets) {
                let part: Vec<_> = part.collect();
                prop_assert!(part.iter().all(|one| one.bucket() == bucket));
                all += part.len();
            }
            prop_assert_eq!(all, what.everything().count());
        }
    }
}
