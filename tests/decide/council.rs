//! The Council of the European Union with the figures of 2023, and other real bodies.

use demarche::decide::Ballot::{Against, For};
use demarche::decide::*;

use super::figures::{eu, populations};

#[track_caller]
fn outcome(sitting: &Sitting, ballots: &[(&str, Ballot)], rest: Ballot) -> Outcome {
    let ballots = ballots.iter().fold(sitting.open(), |all, (player, ballot)| all.cast(player, *ballot).unwrap());
    sitting.decide(&ballots.rest(rest)).outcome()
}

#[test]
fn three_large_members_are_no_blocking_minority() {
    let sitting = Sitting::new(&eu(), &preset::eu_council_qmv()).unwrap();
    let three = [("DEU", Against), ("FRA", Against), ("ITA", Against)];
    // 53 % of the population are left, less than 65 %.
    assert_eq!(outcome(&sitting, &three, For), Outcome::Passed);
    for fourth in [Against, Ballot::Abstain, Ballot::Absent] {
        let four = [three.as_slice(), &[("MLT", fourth)]].concat();
        assert_eq!(outcome(&sitting, &four, For), Outcome::Failed, "Malta {fourth}");
    }
    let without = Sitting::new(&eu(), &preset::eu_council_qmv_no_proposal()).unwrap();
    assert_eq!(outcome(&without, &three, For), Outcome::Failed, "there is no such clause");
}

#[test]
fn the_position_of_the_paris_summit_can_be_quoted() {
    let sitting = Sitting::new(&eu(), &preset::eu_council_qmv()).unwrap();
    let now = sitting.open().cast("FRA", Ballot::For).unwrap().cast_all(["ITA", "POL"], Ballot::Against).unwrap();
    let verdict = sitting.decide(&now);
    assert_eq!(verdict.outcome(), Outcome::Open);
    assert_eq!(verdict.open().len(), 24);
    let short: Vec<_> = verdict.criteria().iter().map(Criterion::short).collect();
    assert_eq!(
        short,
        [
            "1 of 27 members is for it, 15 needed",
            "1 of 27 members is for it, 15 needed",
            "15.16 % of the population for it, 65 % needed",
            "2 members are not for, a blocking minority needs 4"
        ]
    );
    let population = &verdict.criteria()[2];
    // 67842582 of 447533143, of which 65 % are 290896542.95.
    assert_eq!((population.have(), population.need()), (67_842_582, Need::AtLeast(290_896_543)));
    assert_eq!(population.whole(), Some(447_533_143));
    assert_eq!(population.margin(), 67_842_582 - 290_896_543);
    assert!(sitting.pivotal(&now).is_empty());
    // Two against have 21.73 % of the population. With Germany they have 40.33 %, but are three; a fourth is needed.
    let blocking = sitting.blocking_sets(&now).unwrap().next().unwrap();
    assert_eq!(blocking.len(), 2);
    assert!(blocking.contains(&"DEU"));
}

#[test]
fn the_clause_for_some_participants_depends_on_who_they_are() {
    // The euro area of 2023: Germany and France alone have more than 35 %, so that three make a blocking minority.
    let euro = [
        "AUT", "BEL", "CYP", "DEU", "ESP", "EST", "FIN", "FRA", "GRC", "HRV", "IRL", "ITA", "LTU", "LUX", "LVA", "MLT",
        "NLD", "PRT", "SVK", "SVN",
    ];
    let outside = populations().into_iter().map(|(nation, _)| nation).filter(|nation| !euro.contains(&nation.as_str()));
    let body = outside.fold(eu(), |body, nation| body.standing(nation, Standing::NotParticipating));
    let sitting = Sitting::new(&body, &preset::eu_council_qmv_participants()).unwrap();
    let verdict = sitting.decide(&sitting.open());
    assert_eq!(verdict.criteria()[0].need(), Need::AtLeast(11), "55 % of 20");
    assert_eq!(verdict.criteria()[2].need(), Need::AtMost(2));
    assert_eq!(outcome(&sitting, &[("DEU", Against), ("FRA", Against)], For), Outcome::Passed);
    assert_eq!(outcome(&sitting, &[("DEU", Against), ("FRA", Against), ("MLT", Against)], For), Outcome::Failed);
    let all = Sitting::new(&eu(), &preset::eu_council_qmv_participants()).unwrap();
    assert_eq!(all.decide(&all.open()).criteria()[2].need(), Need::AtMost(3), "of all 27: three and one");
}

#[test]
fn a_suspended_member_leaves_numerator_and_denominator() {
    let body = eu().standing("HUN", Standing::Suspended);
    let sitting = Sitting::new(&body, &preset::eu_council_qmv_no_proposal()).unwrap();
    let verdict = sitting.decide(&sitting.open());
    assert_eq!(verdict.criteria()[0].need(), Need::AtLeast(19), "72 % of 26");
    assert_eq!(verdict.criteria()[1].whole(), Some(447_533_143 - 9_689_010));
    // Article 7(1): four fifths of 26 are 20.8.
    let fifths = Sitting::new(&body, &Threshold::at_least(Ratio::new(4, 5)).into()).unwrap();
    assert_eq!(fifths.decide(&fifths.open()).criteria()[0].need(), Need::AtLeast(21));
}

#[test]
fn percentages_are_whole_members() {
    // Known numbers: members, 55 %, 72 %.
    for (members, fifty_five, seventy_two) in [(20, 11, 15), (21, 12, 16), (26, 15, 19), (27, 15, 20), (28, 16, 21)] {
        assert_eq!(Ratio::percent(55).least_of(members), Some(fifty_five));
        assert_eq!(Ratio::percent(72).least_of(members), Some(seventy_two));
    }
}

#[test]
fn a_share_just_short_is_not_rounded_up() {
    let body = Body::new(["A", "B"]).weight("population", [("A", 649_999_999), ("B", 350_000_001)]);
    let sitting = Sitting::new(&body, &Threshold::at_least(Ratio::percent(65)).of("population").into()).unwrap();
    let ballots = sitting.open().cast("A", Ballot::For).unwrap().rest(Ballot::Against);
    let verdict = sitting.decide(&ballots);
    assert_eq!(verdict.outcome(), Outcome::Failed);
    assert_eq!(verdict.criteria()[0].sentence(), "64.9999999 % of the population for it, 65 % needed: 1 short");
}

#[test]
fn the_largest_weights_do_not_overflow() {
    let most = u64::MAX / 2;
    let body = Body::new(["A", "B"]).weight("people", [("A", most), ("B", most)]);
    let rule = Threshold::more_than(Ratio::new(999_999_998, 999_999_999)).of("people").base(Base::VotesCast).into();
    let sitting = Sitting::new(&body, &rule).unwrap();
    assert_eq!(outcome(&sitting, &[("A", Ballot::For)], Ballot::Against), Outcome::Failed);
    assert_eq!(outcome(&sitting, &[("A", Ballot::For)], Ballot::Abstain), Outcome::Passed);
    let flips = sitting.flips_to_pass(&sitting.open(), |_| u32::MAX).unwrap().next().unwrap();
    assert_eq!((flips.players(), flips.cost()), (["A", "B"].as_slice(), 2 * u64::from(u32::MAX)));
    #[cfg(feature = "power")]
    assert_eq!(sitting.power_if_all_vote().unwrap().winning().unwrap().to_u128(), Some(1));
}
