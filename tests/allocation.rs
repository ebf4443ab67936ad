//! What the atlas promises to do without allocating, in a program of its own: nothing else allocates beside it.

use demarche::atlas::{self, Resolver};
use demarche::day;
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

fn main() {
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
