//! The roll calls of the UN General Assembly, 1946 to 2020, where they are at hand.

use std::fs;
use std::path::PathBuf;

use demarche::roll_calls::{AtlasElectorate, Fault, Layout, RollCallTable};
use demarche::{Dossier, Source, Vote};

/// The folder with the tables, unless it was left out. That it is named and not there is a failure.
fn folder() -> Option<PathBuf> {
    let Some(data) = std::env::var_os("DEMARCHE_DATA") else {
        println!("left out: DEMARCHE_DATA names no folder with unga/votes.csv");
        return None;
    };
    let folder = PathBuf::from(data).join("unga");
    assert!(folder.join("votes.csv").is_file(), "DEMARCHE_DATA is set, and has no unga/votes.csv");
    Some(folder)
}

/// The counts are those of the files themselves (`wc`, `cut`, `sort | uniq -c`).
#[test]
fn all_roll_calls_become_a_dossier() {
    let Some(folder) = folder() else { return };
    let read = |file| fs::read(folder.join(file)).unwrap();
    let (calls, votes) = (read("roll_calls.csv"), read("votes.csv"));
    let (egypt, fiji) = ("1961-09".parse().unwrap(), "1970-09".parse().unwrap());
    let mut electorate = AtlasElectorate::new();
    let table =
        RollCallTable::read_with(&Layout::unvotes(), calls.as_slice(), votes.as_slice(), &mut electorate).unwrap();
    let report = table.report();
    assert_eq!((report.rows(), report.fallbacks(), report.coarsened()), (870_109, 5444, 4078));
    // Of two votes in September 1961 nobody knows on which side of the 28th; and two are dated before Fiji was admitted.
    assert_eq!((report.lost(), report.count(Fault::AmbiguousParty), report.count(Fault::UnknownParty)), (4, 2, 2));

    let mut told = AtlasElectorate::new().with_on("Egypt", egypt, "XUAR").with_on("Fiji", fiji, "FJI");
    let table = RollCallTable::read_with(&Layout::unvotes(), calls.as_slice(), votes.as_slice(), &mut told).unwrap();
    assert_eq!((table.report().taken(), table.report().lost()), (870_109, 0));
    let number = |id: &str| table.parties().unwrap().iter().position(|party| party.as_str() == id);
    let votes_of = |id: &str| {
        let party = number(id).unwrap();
        (0..table.ballots().items()).filter(|item| table.ballots().vote(*item, party).is_some()).count()
    };
    // Namibia's code is `NA`; an empty code is that of the Federal Republic of Germany, which is Germany, and Zanzibar.
    assert_eq!(["NAM", "XZAN", "DDDE", "TWN"].map(votes_of), [2455, 2, 2067, 1233]);
    assert_eq!(votes_of("DEU"), 2151 + 2552);
    assert_eq!(votes_of("SUHH") + votes_of("RUS"), 6145);
    assert_eq!(votes_of("YUCS") + votes_of("CSXX") + votes_of("SRB"), 5475);
    assert_eq!(votes_of("XTAN") + votes_of("TZA"), 5172);
    assert_eq!(votes_of("EGY") + votes_of("XUAR"), 6115);
    assert_eq!(votes_of("XYAR") + votes_of("YEM"), 3291 + 2395);

    let (document, _) = table.to_document(Source::new("unvotes").published("2021".parse().unwrap()), "UN").unwrap();
    assert_eq!(document.roll_calls.len(), 6203);
    assert_eq!(document.roll_calls.iter().map(|call| call.cast.len()).sum::<usize>(), 870_109);
    let dossier = Dossier::try_from(document).unwrap_or_else(|invalid| panic!("{invalid:#}"));
    // 559 roll calls are about `me` alone, and more of them about it and something else.
    let under = dossier.now().descendants("issue/me").unwrap().definite().count();
    let about = table.roll_calls().iter().filter(|call| call.issues.iter().any(|issue| issue == "me")).count();
    assert_eq!(under, about);
    assert!(about > 559);
    assert!(dossier.roll_call("3").is_ok());
    assert_eq!(table.ballots().tally(0).of(Vote::Absent), 0);
}
