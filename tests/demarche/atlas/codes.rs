//! Ids and codes, against ISO 3166-1 as it is kept beside the tests, and against the frozen list of ids.

use std::collections::BTreeSet;

use demarche::NationId;
use demarche::atlas::{self, NameKind, Resolution, Resolver, Scheme};
use proptest::prelude::*;

/// alpha-2, alpha-3 and numeric codes of ISO 3166-1, by alpha-3.
const ISO: &str = include_str!("iso_3166_1.tsv");
/// Every id that was ever given: lines are added, never changed nor taken out.
const IDS: &str = include_str!("ids.txt");

const SCHEMES: [Scheme; 3] = [Scheme::Alpha2, Scheme::Alpha3, Scheme::Numeric];

fn iso() -> Vec<[&'static str; 3]> {
    let row = |line: &'static str| line.split('\t').collect::<Vec<_>>().try_into().unwrap();
    ISO.lines().map(row).collect()
}

fn one(resolution: Resolution) -> Option<String> {
    resolution.one().map(|found| found.id().to_string())
}

#[test]
fn codes_are_those_of_iso_3166_1() {
    let iso = iso();
    assert_eq!(iso.len(), 249);
    for [alpha2, alpha3, numeric] in &iso {
        let nation = atlas::nation(alpha3.parse().unwrap()).unwrap_or_else(|| panic!("there is no {alpha3}"));
        let codes = (nation.alpha2(), nation.alpha3(), nation.numeric().map(|numeric| format!("{numeric:03}")));
        assert_eq!(codes, (Some(*alpha2), Some(*alpha3), Some((*numeric).to_owned())));
        for (scheme, code) in SCHEMES.into_iter().zip([alpha2, alpha3, numeric]) {
            assert_eq!(one(Resolver::new().code(scheme, code)).as_deref(), Some(*alpha3), "{scheme} {code}");
            assert_eq!(one(atlas::resolve(code)).as_deref(), Some(*alpha3), "{code}");
        }
    }
    let three: BTreeSet<_> =
        atlas::nations().iter().map(|nation| nation.id().to_string()).filter(|id| id.len() == 3).collect();
    let known = iso.iter().map(|row| row[1].to_owned()).chain(["XKX".to_owned()]);
    assert_eq!(three, known.collect(), "an id of three letters is an entry of ISO 3166-1, or Kosovo");
}

#[test]
fn ids_are_frozen() {
    let ids: Vec<_> = atlas::nations().iter().map(|nation| nation.id().to_string()).collect();
    assert_eq!(ids, IDS.lines().collect::<Vec<_>>());
}

#[test]
fn kosovo_has_no_numeric_code() {
    let kosovo = atlas::nation("XKX".parse().unwrap()).unwrap();
    assert_eq!((kosovo.alpha2(), kosovo.alpha3(), kosovo.numeric()), (Some("XK"), Some("XKX"), None));
    for unofficial in ["412", "983", "383"] {
        assert_eq!(atlas::resolve(unofficial), Resolution::None);
    }
}

#[test]
fn schemes_are_kept_apart() {
    let code = |scheme, code: &str| one(Resolver::new().code(scheme, code));
    // Countries of the Correlates of War and of the Olympic Committee that are others in ISO 3166-1.
    assert_eq!(code(Scheme::Alpha3, "AUS").as_deref(), Some("AUS"));
    assert_eq!(code(Scheme::Alpha3, "BRN").as_deref(), Some("BRN"));
    assert_eq!(code(Scheme::Alpha3, "GER"), None);
    assert_eq!(code(Scheme::Alpha2, "UK"), None, "reserved, but no code of anybody");
    assert_eq!(code(Scheme::Alpha2, "250"), None);
    assert_eq!(code(Scheme::Numeric, "FRA"), None);
    assert_eq!(code(Scheme::Numeric, "4"), None);
    assert_eq!(code(Scheme::Alpha2, "fr"), None);
    assert_eq!(code(Scheme::Alpha3, ""), None);
    assert_eq!(code(Scheme::Alpha3, &"FRA".repeat(9)), None);
    assert_eq!(code(Scheme::Alpha3, "FRA\0"), None);
}

/// Withdrawn codes of ISO 3166-3, and the id that each leads to.
#[test]
fn withdrawn_codes_are_found() {
    let withdrawn = [
        ("SUN", "SUHH"),
        ("YUG", "YUCS"),
        ("CSK", "CSHH"),
        ("DDR", "DDDE"),
        ("YMD", "YDYE"),
        ("VDR", "VDVN"),
        ("ANT", "ANHH"),
        ("GEL", "GEHH"),
        ("NTZ", "NTHH"),
        ("PCI", "PCHH"),
        ("PCZ", "PZPA"),
        ("SKM", "SKIN"),
        ("SCG", "CSXX"),
        ("FXX", "FXFR"),
        ("ATB", "BQAQ"),
        ("CTE", "CTKI"),
        ("JTN", "JTUM"),
        ("MID", "MIUM"),
        ("ATN", "NQAQ"),
        ("PUS", "PUUM"),
        ("WAK", "WKUM"),
        ("AFI", "DJI"),
        ("BUR", "MMR"),
        ("BYS", "BLR"),
        ("DHY", "BEN"),
        ("HVO", "BFA"),
        ("NHB", "VUT"),
        ("RHO", "ZWE"),
        ("TMP", "TLS"),
        ("ZAR", "COD"),
    ];
    for (code, id) in withdrawn {
        let found = atlas::resolve(code).one().unwrap_or_else(|| panic!("{code} is not found"));
        assert_eq!((found.id().as_str(), found.alpha3()), (id, Some(code)));
        assert_eq!(one(Resolver::new().code(Scheme::Alpha3, code)).as_deref(), Some(id));
    }
    let romania = atlas::resolve("ROM").one().unwrap();
    assert_eq!((romania.id().as_str(), romania.alpha3()), ("ROU", Some("ROU")), "its name stayed, its code did not");
}

#[test]
fn a_code_given_twice_is_that_of_today_or_of_the_day() {
    let on = |year, code| one(Resolver::new().on(demarche::day(year, 6, 1)).resolve(code));
    assert_eq!(one(atlas::resolve("SK")).as_deref(), Some("SVK"));
    assert_eq!(on(1960, "YE").as_deref(), Some("XYAR"));
    assert_eq!(on(2000, "YE").as_deref(), Some("YEM"));
    assert_eq!(on(1980, "CS").as_deref(), Some("CSHH"));
    assert_eq!(on(2004, "CS").as_deref(), Some("CSXX"));
    assert_eq!(on(1980, "YU").as_deref(), Some("YUCS"));
    assert_eq!(on(1999, "YU").as_deref(), Some("CSXX"));
    let ids: Vec<_> = atlas::resolve("CS").candidates().ids().map(|id| id.to_string()).collect();
    assert_eq!(ids, ["CSHH", "CSXX"], "both are withdrawn");
}

#[test]
fn no_code_in_use_is_anybody_elses() {
    let today = || atlas::nations().iter().filter(|nation| nation.id().as_str().len() == 3);
    let unlike = |codes: Vec<String>| codes.iter().collect::<BTreeSet<_>>().len() == codes.len();
    assert!(unlike(today().filter_map(|nation| nation.alpha2().map(str::to_owned)).collect()));
    assert!(unlike(today().filter_map(|nation| nation.alpha3().map(str::to_owned)).collect()));
    assert!(unlike(today().filter_map(|nation| nation.numeric().map(|code| code.to_string())).collect()));
}

#[test]
fn every_withdrawn_code_of_a_name_is_well_formed() {
    for name in atlas::nations().iter().flat_map(atlas::NationFacts::names) {
        assert!(name.alpha2().is_none_or(|code| code.len() == 2), "{name:?}");
        assert!(name.alpha3().is_none_or(|code| code.len() == 3), "{name:?}");
        assert!(name.alpha3().is_none() || [NameKind::Former, NameKind::Code].contains(&name.kind()), "{name:?}");
    }
}

proptest! {
    #[test]
    fn what_is_no_code_is_none(text in "[A-Z]{2,4}|[0-9]{1,4}") {
        let found = Resolver::new().code(Scheme::Alpha3, &text);
        prop_assert!(found == Resolution::None || text.len() == 3);
        if let Resolution::One(found) = atlas::resolve(&text) {
            prop_assert!(atlas::nation(found.id()).is_some());
        }
    }

    #[test]
    fn an_id_means_its_nation(place in 0..atlas::nations().len()) {
        let id: NationId = atlas::nations()[place].id();
        let found = atlas::resolve(id.as_str()).one().unwrap();
        prop_assert_eq!((found.id(), found.how()), (id, atlas::How::Id));
    }
}
