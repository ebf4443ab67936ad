//! The recorded votes of the General Assembly, 1946 to 2020: who voted in a month was a member in it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use demarche::atlas::{self, MembershipFact};
use demarche::{Day, MembershipStatus, When};

/// Our ids by alpha-2, as ISO 3166-1 gives them, of those who voted.
const ALPHA_2: &str = include_str!("../../fixtures/atlas/alpha_2.txt");

/// Who may be behind a label of the votes, which does not tell a state from the one that went on.
fn behind(label: &str, alpha_2: &str) -> Vec<&'static str> {
    match label {
        "Russia" => vec!["SUHH", "RUS"],
        "Yugoslavia" => vec!["YUCS", "CSXX", "SRB"],
        "Tanzania" => vec!["XTAN", "TZA"],
        "Egypt" => vec!["EGY", "XUAR"],
        "Yemen Arab Republic" => vec!["XYAR", "YEM"],
        "Yemen People's Republic" => vec!["YDYE"],
        "Federal Republic of Germany" => vec!["DEU"],
        "German Democratic Republic" => vec!["DDDE"],
        "Czechoslovakia" => vec!["CSHH"],
        "Taiwan" => vec!["TWN"],
        "Zanzibar" => vec!["XZAN"],
        _ => {
            let found = ALPHA_2.split_whitespace().find_map(|pair| pair.strip_prefix(alpha_2));
            vec![found.unwrap_or_else(|| panic!("{label} {alpha_2}"))]
        }
    }
}

#[test]
fn only_members_voted_in_the_general_assembly() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/unga");
    if !folder.exists() {
        eprintln!("skipped: there is no {}", folder.display());
        return;
    }
    let read = |name| fs::read_to_string(folder.join(name)).unwrap();
    // The days within a month are not those of the votes; the months are.
    let month = |text: &str| text.get(..7).unwrap().parse::<When>().unwrap();
    let rolls = read("roll_calls.csv");
    let months: BTreeMap<&str, When> = rolls
        .lines()
        .skip(1)
        .filter_map(|line| {
            let mut cells = line.split(',');
            let (id, date) = (cells.next()?, cells.nth(1)?);
            date.parse::<Day>().ok()?;
            Some((id, month(date)))
        })
        .collect();
    assert_eq!(months.len(), 6_203);
    let ballots = read("votes.csv");
    let mut cast: BTreeMap<(&str, &str, When), usize> = BTreeMap::new();
    for line in ballots.lines().skip(1) {
        let cells: Vec<_> = line.split(',').collect();
        let [call, label, alpha_2, _] = cells[..] else { panic!("{line}") };
        *cast.entry((label, alpha_2, months[call])).or_default() += 1;
    }
    assert_eq!(cast.values().sum::<usize>(), 870_109);
    let un = atlas::bloc("UN").unwrap().memberships();
    let sits = |fact: &MembershipFact, month: When| {
        fact.status() != MembershipStatus::Observer
            && fact.period().since.unwrap().first() <= month.last()
            && fact.period().until.window().is_none_or(|until| until.last() >= month.first())
    };
    let (mut strangers, mut heard) = (Vec::new(), BTreeSet::new());
    for ((label, alpha_2, month), votes) in &cast {
        let ids = behind(label, alpha_2);
        let mut facts =
            (0..un.len()).filter(|place| ids.contains(&un[*place].member().id()) && sits(&un[*place], *month));
        match facts.next() {
            Some(place) => drop(heard.insert(place)),
            None => strangers.push(format!("{label} {month} {votes}")),
        }
        heard.extend(facts);
    }
    // Admitted on 1970-10-13: two rolls of that session are dated too early, or wrong.
    assert_eq!(strangers, ["Fiji 1970-09 2"]);
    let silent: Vec<_> = (0..un.len())
        .filter(|place| !heard.contains(place) && un[*place].status() == MembershipStatus::Member)
        .collect();
    assert_eq!(silent, [0_usize; 0], "{:?}", silent.iter().map(|place| un[*place].member()).collect::<Vec<_>>());
}
