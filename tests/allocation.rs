//! What the atlas promises to do without allocating, and what votes take, in a program of its own: nothing else allocates
//! beside it.
#![expect(clippy::cast_precision_loss, reason = "bytes a vote are told with a fraction")]

use demarche::atlas::{self, Resolver};
use demarche::{Cast, Document, Dossier, Item, PartyId, RollCall, day};
use peak_alloc::PeakAlloc;

#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

/// How many bytes some work held at most, beside what there was before; and what it found.
fn held<T>(work: impl FnOnce() -> T) -> (usize, T) {
    HEAP.reset_peak_usage();
    let before = HEAP.current_usage();
    let found = work();
    (HEAP.peak_usage() - before, found)
}

fn allocates_nothing(what: &str, work: impl FnOnce() -> bool) {
    assert_eq!(held(work), (0, true), "{what}: bytes held, and whether it was found");
}

/// How many bytes the votes of a dossier hold, for each of them: what is given back when they go, and where they lay.
fn bytes_a_vote(parties: usize, roll_calls: usize) -> f64 {
    let mut document = Document::default();
    document.agenda = vec![Item::new("aid", "Aid")];
    let ids: Vec<PartyId> = demarche::atlas::nations().iter().take(parties).map(|nation| nation.id().into()).collect();
    let roll_call = |number: usize| {
        // Each reads its own ids, in another order, as those of a file.
        let own = |id: &PartyId| id.as_str().parse().ok();
        let mut list: Vec<PartyId> = ids.iter().filter_map(own).collect();
        list.rotate_left(number % parties);
        let no = list.split_off(parties / 2);
        RollCall::new(format!("RC-{number}"), "aid", Cast::new().yes(list).no(no))
    };
    document.roll_calls = (0..roll_calls).map(roll_call).collect();
    let Ok(dossier) = Dossier::try_from(document) else { return f64::NAN };
    let mut document = Document::from(dossier);
    let mut casts: Vec<_> =
        document.roll_calls.iter_mut().map(|roll_call| std::mem::take(&mut roll_call.cast)).collect();
    let (before, votes) = (HEAP.current_usage(), casts.iter().map(Cast::len).sum::<usize>());
    assert_eq!(votes, parties * roll_calls);
    casts.clear();
    let held = before - HEAP.current_usage() + roll_calls * size_of::<Cast>();
    held as f64 / votes as f64
}

fn main() {
    let bytes = bytes_a_vote(193, 1_000);
    assert!((2.0..=3.0).contains(&bytes), "{bytes} bytes a vote");
    assert_eq!(held(|| "France".to_owned().len()), (6, 6), "what allocates is seen");
    for name in ["France", "Côte d’Ivoire", "Korea, Republic of", "RUS", "USSR", "中国", "the Czech Republic"] {
        allocates_nothing(name, || atlas::resolve(name).one().is_some());
    }
    allocates_nothing("an ambiguous name", || atlas::resolve("Congo").candidates().ids().count() == 2);
    allocates_nothing("no name", || atlas::resolve("peacekeeping troops").one().is_none());
    let then = Resolver::new().with_metonyms().on(day(1980, 1, 1));
    allocates_nothing("a metonym on a day", || then.resolve("the Kremlin").one().is_some());
    allocates_nothing("who belonged to a bloc", || {
        let nato = atlas::bloc("NATO").map(atlas::BlocFacts::memberships);
        let on = day(1999, 3, 12);
        nato.is_some_and(|all| all.iter().filter(|one| one.period().covers(on) == Some(true)).count() == 19)
    });
    allocates_nothing("what came of a state", || {
        "SUHH".parse().ok().is_some_and(|ussr| atlas::successors(ussr).len() == 15)
    });
}
