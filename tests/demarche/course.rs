//! How far something has come, against plain enumeration of every reading; and the corners by hand.

use std::collections::BTreeSet;

use demarche::{
    Certainty, Condition, ConditionKind, ConditionStatus, ConditionStep, Day, Dossier, DossierBuilder, Evidence, Item,
    ItemStatus, ItemStep, Lens, Meeting, MeetingStatus, MeetingStep, Nation, Pledge, PledgeStatus, PledgeStep,
    Position, Source, Stage, Stance, When, day,
};
use proptest::prelude::*;

/// A day of March 2025.
type DayNumber = i8;

fn march(number: DayNumber) -> Day {
    day(2025, 3, number)
}

fn window(first: DayNumber, last: DayNumber) -> When {
    When::between(march(first), march(last)).unwrap()
}

/// A step: which status, on which days, and whether it may not exist.
#[derive(Debug, Clone, Copy)]
struct Step {
    status: usize,
    on: Option<(DayNumber, DayNumber)>,
    hedged: bool,
}

/// What the last step says on every reading, `None` where none has come: each step apart, one reading after the other.
fn readings(steps: &[Step], today: DayNumber) -> BTreeSet<Option<usize>> {
    fn go(
        steps: &[Step],
        place: usize,
        last: Option<(DayNumber, usize, usize)>,
        today: DayNumber,
        found: &mut BTreeSet<Option<usize>>,
    ) {
        let Some(step) = steps.get(place) else {
            found.insert(last.map(|(_, _, status)| status));
            return;
        };
        if step.hedged {
            go(steps, place + 1, last, today, found);
        }
        let (first, latest) = step.on.unwrap_or((0, 0));
        for day in first..=latest {
            let come = (day <= today).then_some((day, place, step.status));
            go(steps, place + 1, last.max(come), today, found);
        }
    }
    let mut found = BTreeSet::new();
    go(steps, 0, None, today, &mut found);
    found
}

/// The stage that readings make, its statuses in their own order.
fn stage(steps: &[Step], today: DayNumber) -> Stage<usize> {
    let readings = readings(steps, today);
    let said: Vec<_> = readings.iter().copied().flatten().collect();
    match said.as_slice() {
        [] => Stage::Unknown,
        [one] if !readings.contains(&None) => Stage::Definite(*one),
        _ => Stage::Possible(said),
    }
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let on = prop_oneof![
        1 => Just(None),
        4 => (1..=6_i8, 0..=3_i8).prop_map(|(first, more)| Some((first, first + more))),
    ];
    let step = (0..3_usize, on, any::<bool>()).prop_map(|(status, on, hedged)| Step { status, on, hedged });
    prop::collection::vec(step, 0..=5)
}

fn evidence(step: Step) -> Evidence {
    Evidence::of("paper").certainty(if step.hedged { Certainty::Likely } else { Certainty::Reported })
}

fn world() -> DossierBuilder {
    let world = Dossier::builder().as_of(march(4)).source(Source::new("paper").published(march(4).into()));
    world.nation(Nation::new("FRA", "France")).item(Item::new("aid", "Aid"))
}

const MEETING: [MeetingStatus; 3] = [MeetingStatus::Planned, MeetingStatus::Postponed, MeetingStatus::Held];
const ITEM: [ItemStatus; 3] = [ItemStatus::Proposed, ItemStatus::Agreed, ItemStatus::Signed];
const PLEDGE: [PledgeStatus; 3] = [PledgeStatus::Expected, PledgeStatus::Announced, PledgeStatus::Delivered];
const CONDITION: [ConditionStatus; 3] = [ConditionStatus::Unmet, ConditionStatus::Met, ConditionStatus::Refused];

macro_rules! given {
    ($Step:ident of $statuses:ident, $steps:expr) => {
        $steps
            .iter()
            .map(|step| {
                let given = $Step::new($statuses[step.status]).cite(evidence(*step));
                match step.on {
                    Some((first, last)) => given.on(window(first, last)),
                    None => given,
                }
            })
            .collect::<Vec<_>>()
    };
}

/// The same with the numbers of its statuses, in their own order.
fn numbered<T: PartialEq + Copy>(stage: Stage<T>, statuses: &[T]) -> Stage<usize> {
    let number = |status: T| statuses.iter().position(|one| *one == status).unwrap();
    match stage {
        Stage::Definite(status) => Stage::Definite(number(status)),
        Stage::Possible(all) => {
            let mut all: Vec<_> = all.into_iter().map(number).collect();
            all.sort_unstable();
            Stage::Possible(all)
        }
        Stage::Unknown => Stage::Unknown,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    /// Meetings, items, pledges and conditions alike are what enumeration says.
    #[test]
    fn a_course_is_what_enumeration_says(steps in steps(), today in 0..=9_i8) {
        let today_day = if today == 0 { day(2025, 2, 28) } else { march(today) };
        let condition = Condition::new(ConditionKind::If, "others").steps(given!(ConditionStep of CONDITION, steps));
        let dossier = world()
            .meeting(Meeting::new("talks", "Talks").steps(given!(MeetingStep of MEETING, steps)))
            .item(Item::new("treaty", "Treaty").steps(given!(ItemStep of ITEM, steps)))
            .pledge(Pledge::new("FRA").steps(given!(PledgeStep of PLEDGE, steps)).cite(Evidence::of("paper")))
            .stance(Stance::new("FRA", Position::Support, "aid").since(Day::MIN).condition(condition))
            .build()
            .unwrap();
        let lens = dossier.on(today_day);
        let expected = stage(&steps, today);
        let meeting = lens.meeting("talks").unwrap().status();
        prop_assert_eq!(&numbered(meeting, &MEETING), &expected);
        let item = lens.agreement("treaty").unwrap().status();
        prop_assert_eq!(&numbered(item, &ITEM), &expected);
        let conditions = lens.conditions_on("aid").unwrap();
        let condition = conditions[0].status().map(|status| CONDITION.iter().position(|one| *one == status).unwrap());
        prop_assert_eq!(condition, expected.clone().definite());
        if let Some(pledge) = lens.pledges().iter().next() {
            prop_assert_eq!(&numbered(pledge.status(), &PLEDGE), &expected);
        } else {
            prop_assert_eq!(expected, Stage::Unknown);
        }
    }

    /// The steps that have come are those of which some reading has them on or before the day.
    #[test]
    fn steps_that_may_have_come(steps in steps(), today in 1..=9_i8) {
        let treaty = Item::new("treaty", "Treaty").steps(given!(ItemStep of ITEM, steps));
        let dossier = world().item(treaty).build().unwrap();
        let come: Vec<_> = dossier.on(march(today)).agreement("treaty").unwrap().steps();
        let all: Vec<_> = dossier.item("treaty").unwrap().steps().collect();
        let expected: Vec<_> = (steps.iter().zip(all))
            .filter(|(step, _)| step.on.is_none_or(|(first, _)| first <= today))
            .map(|(_, step)| step)
            .collect();
        prop_assert_eq!(come, expected);
    }
}

fn planned(on: Option<When>) -> MeetingStep {
    let step = MeetingStep::new(MeetingStatus::Planned);
    on.map_or(step.clone(), |on| step.on(on))
}

fn held(on: When) -> MeetingStep {
    MeetingStep::new(MeetingStatus::Held).on(on)
}

#[track_caller]
fn check(meeting: Meeting, look: fn(&Dossier) -> Lens<'_>, expected: Stage<MeetingStatus>) {
    let dossier = world().meeting(meeting).build().unwrap();
    assert_eq!(look(&dossier).meeting("talks").unwrap().status(), expected);
}

fn talks<const N: usize>(steps: [MeetingStep; N]) -> Meeting {
    Meeting::new("talks", "Talks").steps(steps)
}

/// By hand: the list settles one day, nobody says, days that may lie ahead.
#[test]
fn corners() {
    use MeetingStatus::{Cancelled, Held, Planned};
    use Stage::{Definite, Possible, Unknown};
    let on = |number| march(number).into();
    check(talks([]), Dossier::now, Unknown);
    check(Meeting::new("talks", "Talks").status(Planned), Dossier::now, Definite(Planned));
    check(talks([held(on(4)), planned(Some(on(4)))]), Dossier::now, Definite(Planned));
    check(talks([planned(Some(on(4))), held(on(4))]), Dossier::now, Definite(Held));
    check(talks([held(on(4)), planned(None)]), Dossier::now, Definite(Held));
    check(talks([held(on(5))]), Dossier::now, Unknown);
    check(talks([held(window(4, 5))]), Dossier::now, Possible(vec![Held]));
    // Either may be later; nobody may be first, since both surely have come.
    check(talks([planned(Some(window(1, 4))), held(window(1, 4))]), Dossier::now, Possible(vec![Planned, Held]));
    // On the one day they share, the later in the list counts.
    check(talks([planned(Some(window(1, 2))), held(window(2, 4))]), Dossier::now, Definite(Held));
    check(talks([held(window(2, 4)), planned(Some(window(1, 2)))]), Dossier::now, Possible(vec![Held, Planned]));
    // A status that is possible twice is named once, where it first is.
    let cancelled = MeetingStep::new(Cancelled).cite(Evidence::of("paper").certainty(Certainty::Alleged));
    let again = [planned(None), cancelled.clone().on(march(2)), held(window(3, 9)), cancelled.on(march(4))];
    check(talks(again), Dossier::now, Possible(vec![Planned, Cancelled, Held]));
}

/// What a lens hides does not count, and neither does what is only thought through.
#[test]
fn hidden_steps() {
    use MeetingStatus::{Held, Planned};
    use Stage::{Definite, Possible, Unknown};
    let reported = || Evidence::of("paper").certainty(Certainty::Reported);
    let two = || talks([planned(None), held(march(4).into()).cite(reported())]);
    check(two(), Dossier::now, Definite(Held));
    check(two(), |dossier| dossier.now().asserted(), Unknown);
    check(two().cite(Evidence::of("paper")), |dossier| dossier.now().asserted(), Definite(Planned));
    // The paper of the 4th.
    check(two(), |dossier| dossier.now().known_by(march(3)), Definite(Planned));
    let thought = Evidence::of("paper").certainty(Certainty::Hypothetical);
    check(talks([planned(None), held(march(4).into()).cite(thought)]), Dossier::now, Definite(Planned));
    // Evidence for the day alone does not carry the step, which then rests on the meeting's.
    let dated = held(march(4).into()).cite(reported().supporting("on"));
    check(talks([dated]), Dossier::now, Definite(Held));
    // Nobody knew of a step before it came, even if the meeting was known.
    let hedged = Evidence::of("paper").certainty(Certainty::Possible);
    check(talks([held(march(5).into())]), |dossier| dossier.on(march(9)).known_by(march(4)), Unknown);
    check(talks([held(march(4).into())]), |dossier| dossier.on(march(9)).known_by(march(4)), Definite(Held));
    // It may have come a day after that.
    check(talks([held(window(4, 5))]), |dossier| dossier.on(march(9)).known_by(march(4)), Unknown);
    // A step rests on its meeting: hedged, it is only possible.
    check(talks([held(march(4).into())]).cite(hedged), Dossier::now, Possible(vec![Held]));
}

/// "A step without evidence of its own rests on that of its record": the stance's hedge makes the line possible, not the
/// condition.
#[test]
fn a_condition_of_a_hedged_stance() {
    let met = Condition::new(ConditionKind::If, "others").steps([ConditionStep::new(ConditionStatus::Met)]);
    let hedged = Evidence::of("paper").certainty(Certainty::Possible);
    let stance = Stance::new("FRA", Position::Support, "aid").condition(met).cite(hedged);
    let dossier = world().stance(stance).build().unwrap();
    let conditions = dossier.now().conditions_on("aid").unwrap();
    assert_eq!(conditions[0].status(), Some(ConditionStatus::Met));
    assert!(matches!(dossier.now().line("FRA", "aid").unwrap(), demarche::Line::Possible(_)));
}

/// What a stage tells of itself.
#[test]
fn stages() {
    assert_eq!(Stage::Definite(1).definite(), Some(1));
    assert_eq!(Stage::Possible(vec![1]).definite(), None);
    assert_eq!(Stage::Definite(1).readings(), [1]);
    assert_eq!(Stage::Possible(vec![2, 1]).readings(), [2, 1]);
    assert_eq!(Stage::<u8>::Unknown.readings(), [0_u8; 0]);
    assert!(Stage::<u8>::Unknown.is_unknown() && !Stage::Definite(1).is_unknown());
}

/// Ten thousand steps are one pass, not a hundred million comparisons.
#[test]
fn many_steps() {
    let steps: Vec<_> = (0..10_000).map(|_| held(window(1, 9))).collect();
    let dossier = world().meeting(Meeting::new("talks", "Talks").steps(steps)).build().unwrap();
    assert_eq!(
        dossier.now().meeting("talks").unwrap().status(),
        Stage::Possible(vec![MeetingStatus::Held]),
        "each of them may lie ahead"
    );
}
