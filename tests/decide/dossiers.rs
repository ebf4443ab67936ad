//! From a dossier to a decision.

use demarche::decide::Ballot::{Absent, Abstain, Against, For, NotEntitled, Open};
use demarche::decide::*;
use demarche::{
    Bloc, Certainty, Condition, ConditionKind, Dossier, Evidence, Item, Membership, MembershipStatus, Nation, Period,
    Position, Roster, Source, Stance, Unanswerable, When, atlas, day, samples,
};

fn council() -> Procedure {
    bodies::eu_council_qmv().figures_of(day(2023, 1, 1))
}

#[test]
fn the_paris_sample_can_be_quoted() {
    let paris = samples::paris().unwrap();
    let decision = paris.now().decide("peacekeeping-troops", &council()).unwrap();
    assert_eq!(decision.outcome(), Outcome::Open);
    assert_eq!(
        decision.to_string(),
        "open: 1 of 27 members is for it, 15 needed: 14 short, 24 open; 1 of 27 members is for it, 15 needed: 14 short, \
         24 open; 15.16 % of the population for it, 65 % needed: 223053961 short, 282429130 open; 2 members are not for, a \
         blocking minority needs 4: too few so far, 24 open"
    );
    let population = &decision.criteria()[2];
    assert_eq!((population.have(), population.whole()), (67_842_582, Some(447_533_143)));
    assert_eq!((decision.who(For).names(), decision.who(Against).names()), ("France".into(), "Italy, Poland".into()));
    assert_eq!(decision.open().len(), 24);
    assert!(decision.who(Abstain).is_empty());
    // Italy and Poland have 21.73 %: with Germany more than 35 %, and a fourth is needed.
    let first = decision.blocking_sets().unwrap().next().unwrap();
    assert_eq!((first.len(), first.contains(&"DEU")), (2, true));
    assert!(decision.pivotal().is_empty());

    let own_words = paris.now().on_record().decide("peacekeeping-troops", &council()).unwrap();
    let short: Vec<_> = own_words.criteria().iter().map(Criterion::short).collect();
    assert_eq!(
        short[..3],
        [
            "0 of 27 members are for it, 15 needed",
            "0 of 27 members are for it, 15 needed",
            "0.00 % of the population for it, 65 % needed"
        ]
    );
    assert_eq!(own_words.open().len(), 27);
}

#[test]
fn what_if_changes_no_line() {
    let paris = samples::paris().unwrap();
    let decision = paris.now().decide("peacekeeping-troops", &council()).unwrap();
    let others = decision.if_cast("POL", Abstain).unwrap().if_rest(For);
    assert_eq!(others.outcome(), Outcome::Passed);
    let supposed: Vec<_> = others.seats().iter().filter(|seat| seat.is_supposed()).collect();
    assert_eq!(supposed.len(), 25);
    let poland = others.seats().iter().find(|seat| seat.party().id() == "POL").unwrap();
    assert_eq!(poland.line().definite(), Some(Position::Oppose));
    assert_eq!(others.moved_from(&decision).len(), 25);
    let shift = others.verdict().shift_from(decision.verdict());
    assert_eq!(shift.outcome(), (Outcome::Open, Outcome::Passed));
    assert_eq!(decision.outcome(), Outcome::Open, "the first is as it was");
    assert_eq!(paris.now().decide("peacekeeping-troops", &council()).unwrap().verdict(), decision.verdict());
    // Germany, France and Italy alone do not block: the clause of four.
    let three = decision.if_all_cast(["DEU", "FRA", "ITA"], Against).unwrap().if_cast("POL", For).unwrap().if_rest(For);
    assert_eq!(three.outcome(), Outcome::Passed);
    for ballot in [Against, Abstain, Absent] {
        assert_eq!(three.if_cast("MLT", ballot).unwrap().outcome(), Outcome::Failed);
    }
    assert_eq!(
        three.if_cast("NOR", For).unwrap_err().to_string(),
        "the body has no player `NOR`",
        "Norway is no member"
    );
}

/// One nation for each kind of line, all in one league.
fn league() -> Dossier {
    let certain = |stance: Stance| stance.cite(Evidence::of("paper"));
    let hedged = |stance: Stance| stance.cite(Evidence::of("paper").certainty(Certainty::Likely));
    let names = ["XAA", "XAB", "XAC", "XAD", "XAE", "XAF", "XAG", "XAH", "XAI", "XAJ", "XAK", "XAL"];
    let mut builder = Dossier::builder()
        .as_of(day(2025, 3, 26))
        .source(Source::new("paper").published(day(2025, 3, 1).into()))
        .item(Item::new("pact", "The pact"));
    let mut bloc = Bloc::new("league", "The League").roster(Roster::Complete);
    for name in names {
        builder = builder.nation(Nation::new(name, name));
        bloc = bloc.member(Membership::new(name));
    }
    let says = |place: usize, position| Stance::new(names[place], position, "pact").since(day(2025, 2, 1));
    builder
        .bloc(bloc)
        .stance(certain(says(0, Position::Support)))
        .stance(certain(says(1, Position::Acquiesce)))
        .stance(certain(says(2, Position::Neutral)))
        .stance(certain(says(3, Position::Oppose)))
        .stance(certain(says(4, Position::Mixed)))
        .stance(certain(says(5, Position::Undecided)))
        .stance(certain(says(6, Position::NotStated)))
        .stance(certain(says(7, Position::Withdrawn)))
        .stance(certain(
            says(8, Position::Support).condition(Condition::new(ConditionKind::If, "there is a guarantee")),
        ))
        .stance(hedged(says(9, Position::Support)))
        .stance(certain(says(10, Position::Support)))
        .stance(certain(says(10, Position::Oppose)))
        .build()
        .unwrap()
}

#[test]
fn every_line_is_read_by_the_policy() {
    let league = league();
    let decision = league.now().decide("pact", &Procedure::new("league", NoneAgainst::silence())).unwrap();
    let ballots: Vec<_> = decision.seats().iter().map(Seat::ballot).collect();
    assert_eq!(ballots, [For, Abstain, Abstain, Against, Open, Open, Open, Open, Open, Open, Open, Open]);
    let contested = &decision.seats()[10];
    assert!(matches!(contested.line(), demarche::Line::Contested(_)));
    assert!(matches!(decision.seats()[9].line(), demarche::Line::Possible(_)));
    assert!(decision.seats()[11].line().is_unknown());
    // Another policy moves positions, never what is not known.
    let policy = Policy::usual().reads(Position::Acquiesce, For).reads(Position::Withdrawn, Against);
    let procedure = Procedure::new("league", NoneAgainst::silence()).policy(policy.reads(Position::Support, Absent));
    let decision = league.now().decide("pact", &procedure).unwrap();
    let ballots: Vec<_> = decision.seats().iter().map(Seat::ballot).collect();
    assert_eq!(ballots, [Absent, For, Abstain, Against, Open, Open, Open, Against, Open, Open, Open, Open]);
}

#[test]
fn acquiescence_is_assent_where_silence_is_and_not_for_where_votes_are_counted() {
    let nations = ["XAA", "XAB", "XAC"];
    let mut builder = Dossier::builder().item(Item::new("pact", "The pact"));
    let mut bloc = Bloc::new("league", "The League").roster(Roster::Complete);
    for name in nations {
        builder = builder.nation(Nation::new(name, name)).stance(Stance::new(name, Position::Acquiesce, "pact"));
        bloc = bloc.member(Membership::new(name));
    }
    let dossier = builder.bloc(bloc).build().unwrap();
    let outcome = |rule: Rule| dossier.now().decide("pact", &Procedure::new("league", rule)).unwrap().outcome();
    assert_eq!(outcome(preset::nato_silence()), Outcome::Passed);
    assert_eq!(outcome(preset::eu_unanimity()), Outcome::Passed);
    assert_eq!(outcome(preset::eu_simple_majority()), Outcome::Failed);
    assert_eq!(outcome(preset::unga_simple()), Outcome::Failed, "nobody votes for");
}

fn with_member(membership: Membership, roster: Option<Roster>) -> Dossier {
    let mut bloc = Bloc::new("league", "The League").member(Membership::new("FRA")).member(membership);
    bloc.roster = roster;
    Dossier::builder().as_of(day(2025, 3, 26)).item(Item::new("pact", "The pact")).bloc(bloc).build().unwrap()
}

#[test]
fn a_roster_that_is_not_sure_is_an_error() {
    let majority = || Procedure::new("league", preset::eu_simple_majority());
    let disputed = || Membership::new("ITA").status(MembershipStatus::Disputed);
    let dossier = with_member(disputed(), Some(Roster::Complete));
    assert_eq!(
        dossier.now().decide("pact", &majority()).unwrap_err().to_string(),
        "whether `ITA` sits in `league` on 2025-03-26 is not sure; ask for another day, or say with `standing` what they are"
    );
    // Saying so settles it.
    for (standing, members) in [(Standing::Entitled, 2), (Standing::NotEntitled, 1)] {
        let decision = dossier.now().decide("pact", &majority().standing("ITA", standing)).unwrap();
        assert_eq!(decision.criteria()[0].whole(), Some(members));
    }
    let window = When::between(day(2025, 1, 1), day(2025, 12, 31)).unwrap();
    let dossier = with_member(Membership::new("ITA").since(window), Some(Roster::Complete));
    assert!(matches!(dossier.now().decide("pact", &majority()), Err(Undecidable::NotSure { .. })));
    let open = with_member(Membership::new("ITA"), None);
    assert_eq!(
        open.now().decide("pact", &majority()).unwrap_err().to_string(),
        "who else sits in `league` is not known; say with `roster` or `size` that its list is complete"
    );
    let dossier = with_member(Membership::new("ITA").status(MembershipStatus::Observer), Some(Roster::Complete));
    assert_eq!(dossier.now().decide("pact", &majority()).unwrap().seats().len(), 1, "an observer has no seat");
    let before = dossier.on(day(1940, 1, 1)).decide("pact", &bodies::nato_silence()).unwrap_err();
    assert!(matches!(before, Undecidable::Unanswerable(Unanswerable::RosterNotKnown(_))));
    let unknown = dossier.now().decide("pact", &bodies::imf_85()).unwrap_err();
    assert!(unknown.to_string().starts_with("no bloc has the id `IMF`"), "{unknown}");
    assert!(matches!(dossier.now().decide("pakt", &majority()), Err(Undecidable::Unanswerable(_))));
}

#[test]
fn a_suspended_member_leaves_every_count() {
    let suspended = Membership::new("ITA").status(MembershipStatus::Suspended);
    let dossier = with_member(suspended, Some(Roster::Complete));
    let decision = dossier.now().decide("pact", &Procedure::new("league", preset::eu_unanimity())).unwrap();
    assert_eq!(decision.who(Ballot::NotEntitled).ids(), ["ITA"]);
    assert_eq!(decision.if_cast("FRA", For).unwrap().outcome(), Outcome::Passed);
    assert_eq!(decision.if_cast("ITA", For).unwrap_err().to_string(), "`ITA` has no vote: it is suspended");
    let all = Procedure::new("league", preset::eu_unanimity()).standing("ITA", Standing::Entitled);
    assert!(dossier.now().decide("pact", &all).unwrap().if_cast("FRA", For).unwrap().outcome() == Outcome::Open);
    let stranger = Procedure::new("league", preset::eu_unanimity()).standing("NOR", Standing::Suspended);
    assert_eq!(
        dossier.now().decide("pact", &stranger).unwrap_err().to_string(),
        "body.standing: unknown-reference: the body has no player `NOR`"
    );
}

#[test]
fn the_figures_are_those_of_the_day_or_the_last_that_are_known_of_all() {
    let paris = samples::paris().unwrap();
    let germany = |year| {
        let lens = paris.on(day(year, 6, 1));
        let figures = bodies::eu_council_qmv().figures(lens)?.unwrap();
        let germany = figures.facts().iter().find(|figure| figure.nation().as_str() == "DEU").unwrap().population();
        Ok::<_, Undecidable>((figures.facts().len(), germany))
    };
    assert_eq!(germany(2018).unwrap(), (28, 82_437_641));
    assert_eq!(germany(2023).unwrap(), (27, 83_203_320));
    assert_eq!(germany(2025).unwrap(), (27, 83_203_320), "of one day, never several mixed");
    assert!(matches!(germany(2015), Err(Undecidable::NoFigures { day: of, .. }) if of == day(2015, 6, 1)));
}

#[test]
fn figures_tell_for_when_they_were_made() {
    let paris = samples::paris().unwrap();
    let figures = |on| bodies::eu_council_qmv().figures(paris.on(on)).unwrap().unwrap();
    for (on, applies, reference, of_the_day, unsure) in [
        (day(2018, 12, 31), "2018-01-01/2018-12-31", day(2017, 1, 1), true, 22),
        (day(2022, 12, 31), "2018-01-01/2018-12-31", day(2017, 1, 1), false, 21),
        (day(2023, 1, 1), "2023-01-01/2023-12-31", day(2022, 1, 1), true, 20),
        (day(2028, 12, 31), "2023-01-01/2023-12-31", day(2022, 1, 1), false, 20),
    ] {
        let figures = figures(on);
        assert_eq!(figures.applies().to_string(), applies);
        assert_eq!((figures.reference_day(), figures.is_of_the_day()), (Some(reference), of_the_day), "{on}");
        assert_eq!(figures.unsure().count(), unsure, "{on}");
    }
    let asked =
        bodies::eu_council_qmv().figures_of(day(2018, 6, 1)).figures(paris.on(day(2023, 6, 1))).unwrap().unwrap();
    assert_eq!((asked.is_of_the_day(), asked.applies().to_string().as_str()), (false, "2018-01-01/2018-12-31"));
    let decision = paris.on(day(2025, 1, 1)).decide("aid", &bodies::eu_unanimity()).unwrap();
    assert_eq!(decision.figures(), None, "none are counted");
}

#[test]
fn figures_of_long_ago_are_not_counted_unless_asked_for() {
    let paris = samples::paris().unwrap();
    let late = paris.on(day(2029, 1, 1));
    let error = bodies::eu_council_qmv().body(late).unwrap_err();
    let Undecidable::NoFigures { parties, last, .. } = &error else { panic!("{error}") };
    assert_eq!((parties.len(), last.unwrap().to_string().as_str()), (27, "2023-01-01/2023-12-31"));
    let told = error.to_string();
    assert!(
        told.ends_with("or give them with `weight`; the last that are known of all are those of 2023-01-01/2023-12-31"),
        "{told}"
    );
    assert!(bodies::eu_council_qmv().figures_of(day(2023, 1, 1)).body(late).is_ok(), "who means it can");
}

#[test]
fn blocs_that_are_members_sit_by_their_own_line() {
    let paris = samples::paris().unwrap();
    let seats = |on, procedure: &Procedure| paris.on(on).decide("aid", procedure).unwrap().seats().len();
    let g20 = bodies::g20_consensus();
    assert_eq!(seats(day(1999, 12, 15), &g20), 20, "with the European Union");
    assert_eq!(seats(day(2023, 9, 8), &g20), 20);
    assert_eq!(seats(day(2023, 9, 9), &g20), 21, "with the African Union");
    assert_eq!(seats(day(2025, 3, 26), &bodies::g7_consensus()), 7, "who only takes part is no member");
    let baltic = Procedure::new("CBSS", NoneAgainst::silence());
    let decision = paris.now().decide("aid", &baltic).unwrap();
    let blocs: Vec<_> = decision.seats().iter().filter(|seat| !seat.party().is_nation()).collect();
    assert_eq!((decision.seats().len(), blocs.len(), blocs[0].party().id()), (11, 1, "EU"));
    assert_eq!(
        paris.now().decide("aid", &baltic.standing("EU", Standing::NotEntitled)).unwrap().who(NotEntitled).ids(),
        ["EU"]
    );
    // It has no population.
    let by_people = Procedure::new("G20", Threshold::at_least(Ratio::percent(65)).of("population"));
    let error = by_people.body(paris.now()).unwrap_err();
    assert!(matches!(&error, Undecidable::NoFigures { parties, .. } if parties.contains(&"EU".to_owned())), "{error}");
    let by_votes = Procedure::new("G20", AtLeast::of("votes", 3)).weight("votes", [("FRA", 1), ("EU", 2)]);
    let error = paris.now().decide("aid", &by_votes).unwrap_err().to_string();
    assert!(error.contains("`AU`") && !error.contains("`EU`") && error.contains("no weight `votes`"), "{error}");
}

/// A trade organisation of two states and a union of three, one of which is among the two.
#[test]
fn a_union_and_its_members_can_sit_side_by_side() {
    let mut union = Bloc::new("union", "The Union").roster(Roster::Complete);
    for name in ["FRA", "DEU", "ITA"] {
        union = union.member(Membership::new(name));
    }
    let trade = Bloc::new("trade", "The Organisation")
        .roster(Roster::Complete)
        .member(Membership::new("union"))
        .member(Membership::new("FRA"))
        .member(Membership::new("JPN"));
    let dossier = Dossier::builder()
        .as_of(day(2025, 3, 26))
        .item(Item::new("pact", "The pact"))
        .bloc(union)
        .bloc(trade)
        .stance(Stance::new("union", Position::Oppose, "pact"))
        .stance(Stance::new("FRA", Position::Support, "pact"))
        .build()
        .unwrap();
    let procedure = Procedure::new("trade", preset::wto_waiver());
    let decision = dossier.now().decide("pact", &procedure).unwrap();
    let ballots: Vec<_> = decision.seats().iter().map(|seat| (seat.party().id(), seat.ballot())).collect();
    assert_eq!(ballots, [("FRA", For), ("JPN", Open), ("union", Against)], "one level only: neither Germany nor Italy");
    assert_eq!(decision.criteria()[0].need(), Need::AtLeast(3));
    let alone = procedure.standing("union", Standing::NotEntitled);
    assert_eq!(dossier.now().decide("pact", &alone).unwrap().criteria()[0].need(), Need::AtLeast(2));
    let mut unsure = Bloc::new("maybe", "Maybe").roster(Roster::Complete);
    unsure = unsure.member(Membership::new("FRA")).member(Membership::new("EU").status(MembershipStatus::Disputed));
    let dossier = Dossier::builder().item(Item::new("pact", "The pact")).bloc(unsure).build().unwrap();
    let error = dossier.now().decide("pact", &Procedure::new("maybe", preset::nato_silence())).unwrap_err();
    assert!(matches!(&error, Undecidable::NotSure { parties, .. } if *parties == ["EU"]), "{error}");
}

#[test]
fn a_rule_decides_only_when_it_was_in_force() {
    let paris = samples::paris().unwrap();
    let error = |on, procedure: Procedure| paris.on(on).decide("aid", &procedure).unwrap_err();
    assert_eq!(
        error(day(1965, 8, 30), bodies::unsc_procedural()).to_string(),
        "`unsc-procedural` is in force since 1965-08-31, not on 1965-08-30; take `unsc-procedural-1946`, or say with \
         `in_force` that you mean it"
    );
    assert_eq!(
        error(day(1965, 8, 31), bodies::unsc_substantive_1946()).to_string(),
        "`unsc-substantive-1946` is in force since 1945-10-24 until 1965-08-30, not on 1965-08-31; take \
         `unsc-substantive`, or say with `in_force` that you mean it"
    );
    assert_eq!(
        error(day(2014, 10, 31), bodies::eu_council_qmv()).to_string(),
        "`eu-council-qmv` is in force since 2014-11-01, not on 2014-10-31; ask for another day, or say with `in_force` that \
         you mean it"
    );
    let day_ = day(2009, 11, 30);
    assert!(matches!(error(day_, bodies::eu_unanimity()), Undecidable::NotInForce { day, .. } if day == day_));
    assert!(paris.on(day_).decide("aid", &Procedure::new("EU", preset::eu_unanimity())).is_ok());
    assert!(
        paris
            .on(day_)
            .decide("aid", &bodies::eu_unanimity().in_force("1993-11-01/2009-11-30".parse().unwrap()))
            .is_ok()
    );
    let own = Procedure::new("EU", preset::eu_unanimity()).in_force("../2000-01-01".parse().unwrap());
    assert_eq!(
        error(day_, own).to_string(),
        "the rule is in force until 2000-01-01, not on 2009-11-30; ask for another day, or say with `in_force` that you \
         mean it"
    );
    assert!(paris.on(day(1960, 1, 1)).decide("aid", &bodies::unsc_procedural_1946()).is_ok());
}

#[test]
fn a_weight_that_is_missing_names_the_members() {
    let paris = samples::paris().unwrap();
    let by_2025 = bodies::eu_council_qmv().figures_of(paris.day());
    let error = paris.now().decide("aid", &by_2025).unwrap_err();
    let Undecidable::NoFigures { day: of, parties, .. } = &error else { panic!("{error}") };
    assert_eq!((*of, parties.len()), (day(2025, 3, 26), 19), "of eight, the figures are known");
    assert!(parties.contains(&"FRA".to_owned()) && !parties.contains(&"DEU".to_owned()));
    assert!(error.to_string().contains("`figures_of`"), "{error}");
    let votes = Procedure::new("BENELUX", AtLeast::of("votes", 3)).weight("votes", [("BEL", 2)]);
    assert_eq!(
        paris.now().decide("aid", &votes).unwrap_err().to_string(),
        "at-least.measure.weight: missing-weight: `LUX` and `NLD` have no weight `votes` (give it, or zero to who has none)"
    );
    let misspelt = Procedure::new("BENELUX", AtLeast::of("votes", 3)).weight("votes", [("BLE", 2)]);
    assert!(matches!(paris.now().decide("aid", &misspelt), Err(Undecidable::Unanswerable(_))));
    let unnamed = Procedure::new("BENELUX", AtLeast::of("votes", 3));
    assert!(paris.now().decide("aid", &unnamed).unwrap_err().to_string().contains("the body has no weight `votes`"));
}

#[test]
fn every_body_of_the_atlas_sits() {
    use strum::IntoEnumIterator;
    let paris = samples::paris().unwrap();
    let members = |preset: Preset| -> Option<usize> {
        atlas::bloc(preset.bloc())?;
        let any_day = preset.procedure().in_force(Period::default()).figures_of(day(2023, 1, 1));
        let procedure = any_day.clone().role("concerned", ["RUS"]);
        let procedure = if preset.rule().roles() == ["concerned"] { procedure } else { any_day };
        Some(paris.now().decide("aid", &procedure).unwrap().seats().len())
    };
    for preset in Preset::iter() {
        let expected = match preset.bloc() {
            "EU" => Some(27),
            "UNSC" => Some(15),
            "UN" => Some(193),
            "COE" => Some(46),
            "NATO" => Some(32),
            "OSCE" => Some(57),
            "G7" => Some(7),
            "G20" => Some(21),
            "AU" => Some(55),
            _ => None,
        };
        assert_eq!(members(preset), expected, "{preset}");
    }
    // Before 31 August 1965, eleven.
    let decision = paris.on(day(1960, 6, 1)).decide("aid", &bodies::unsc_substantive_1946()).unwrap();
    assert_eq!(decision.seats().len(), 11);
    let veto = decision.if_cast("FRA", Against).unwrap();
    assert_eq!(veto.outcome(), Outcome::Failed);
}

#[test]
fn the_dossiers_own_bloc_decides_with_its_own_weights() {
    let board = ["USA", "JPN", "DEU"];
    let mut bloc = Bloc::new("IMF", "International Monetary Fund").roster(Roster::Complete);
    for name in board {
        bloc = bloc.member(Membership::new(name));
    }
    let dossier = Dossier::builder()
        .as_of(day(2025, 3, 26))
        .item(Item::new("quota", "A general review of quotas"))
        .stance(Stance::new("USA", Position::Oppose, "quota"))
        .bloc(bloc)
        .build()
        .unwrap();
    let fund = bodies::imf_85().weight("votes", [("USA", 1650), ("JPN", 620), ("DEU", 7730), ("FRA", 400)]);
    let decision = dossier.now().decide("quota", &fund).unwrap();
    assert_eq!(decision.outcome(), Outcome::Failed, "83.5 % are left");
    let without = decision.if_cast("USA", Abstain).unwrap();
    assert_eq!(without.outcome(), Outcome::Failed, "abstaining is not for");
}
