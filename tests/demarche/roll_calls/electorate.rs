//! Who is meant by a name or a code in a roll call of some day: expectations made by hand, from the dates of admission to the
//! UN and the histories of the states, and none of them from what the code says.

use demarche::roll_calls::{AtlasElectorate, Called, Electorate, Fault, Layout, RollCallTable};
use demarche::{When, day};

fn who(electorate: &mut AtlasElectorate, name: &str, code: &str, on: &str) -> String {
    let on: Option<When> = (!on.is_empty()).then(|| on.parse().unwrap());
    match electorate.who(Called { name, code }, on).party {
        Ok(number) => electorate.ids().unwrap()[usize::from(number)].to_string(),
        Err((fault, _)) => fault.to_string(),
    }
}

/// Name, code, date, who.
const EXPECTED: [(&str, &str, &str, &str); 86] = [
    // Plain ones.
    ("France", "FR", "1950-03", "FRA"),
    ("FRANCE", "FRA", "2023-10-27", "FRA"),
    ("", "FRA", "2023-10-27", "FRA"),
    ("United States", "US", "1946-01", "USA"),
    ("Côte d’Ivoire", "CI", "1961-05", "CIV"),
    ("São Tomé & Príncipe", "ST", "1980-12", "STP"),
    ("Myanmar (Burma)", "MM", "1950-01", "MMR"),
    ("Congo - Kinshasa", "CD", "1960-12", "COD"),
    ("Congo - Brazzaville", "CG", "1960-12", "COG"),
    ("North Macedonia", "MK", "1993-11", "MKD"),
    ("Micronesia (Federated States of)", "FM", "1991-10", "FSM"),
    // NA is Namibia, and an empty code no reason to guess.
    ("Namibia", "NA", "1990-11", "NAM"),
    ("", "NA", "2012-12-03", "NAM"),
    ("Zanzibar", "", "1963-12", "XZAN"),
    ("Federal Republic of Germany", "", "1973-10", "DEU"),
    ("Federal Republic of Germany", "", "1990-12", "DEU"),
    ("Germany", "DE", "1991-10", "DEU"),
    ("GERMANY", "DEU", "1980-12-12", "DEU"),
    // The other Germany ended on 1990-10-02.
    ("German Democratic Republic", "DD", "1973-10", "DDDE"),
    ("German Democratic Republic", "DD", "1990-10-02", "DDDE"),
    ("German Democratic Republic", "DD", "1990-10-03", "unknown-party"),
    ("German Democratic Republic", "DD", "1990-10", "DDDE"),
    // The seat of the USSR went on as that of Russia on 1991-12-24.
    ("Russia", "RU", "1946-01", "SUHH"),
    ("Russia", "RU", "1991-12-23", "SUHH"),
    ("Russia", "RU", "1991-12-24", "RUS"),
    ("Russia", "RU", "1991-12", "SUHH"),
    ("Russia", "RU", "1991", "ambiguous-party"),
    ("RUSSIAN FEDERATION", "RUS", "1992-01-31", "RUS"),
    ("USSR", "SUN", "1962-11-06", "SUHH"),
    ("Russia", "RU", "", "ambiguous-party"),
    ("Belarus", "BY", "1946-01", "BLR"),
    ("BYELORUSSIAN SSR", "", "1970-12-16", "BLR"),
    ("UKRAINIAN SSR", "UKR", "1970-12-16", "UKR"),
    // Yugoslavia until 1992-04-26, the Federal Republic since, Serbia since 2006-06-03.
    ("Yugoslavia", "YU", "1946-01", "YUCS"),
    ("Yugoslavia", "YU", "1991-12", "YUCS"),
    ("Yugoslavia", "YU", "1992-04", "ambiguous-party"),
    ("Yugoslavia", "YU", "1992-08", "CSXX"),
    ("Yugoslavia", "YU", "2002-12-20", "CSXX"),
    ("Yugoslavia", "YU", "2003-12-22", "CSXX"),
    ("Yugoslavia", "YU", "2006-12-20", "SRB"),
    ("Yugoslavia", "YU", "2020-01-14", "SRB"),
    ("", "YU", "2020-01-14", "SRB"),
    ("SERBIA AND MONTENEGRO", "SCG", "2004-12-20", "CSXX"),
    ("SERBIA", "SRB", "2022-03-02", "SRB"),
    ("Montenegro", "ME", "2006-10-30", "MNE"),
    // Two came after Czechoslovakia, and neither went on with its seat.
    ("Czechoslovakia", "CS", "1946-01", "CSHH"),
    ("Czechoslovakia", "CS", "1992-12", "CSHH"),
    ("Czechoslovakia", "CS", "1993-01", "unknown-party"),
    ("Czechia", "CZ", "1993-11", "CZE"),
    ("Slovakia", "SK", "1993-11", "SVK"),
    // The north is called Yemen while it lasts; the united state since 1990-05-22.
    ("Yemen Arab Republic", "", "1947-10", "XYAR"),
    ("Yemen Arab Republic", "", "1990-12", "YEM"),
    ("Yemen Arab Republic", "", "1991-10", "unknown-party"),
    ("YEMEN", "YEM", "1960-12-14", "XYAR"),
    ("Yemen", "YE", "1991-10", "YEM"),
    ("Yemen", "YE", "1990-05", "ambiguous-party"),
    ("Yemen People's Republic", "YD", "1967-12", "YDYE"),
    ("Yemen People's Republic", "YD", "1989-12", "YDYE"),
    ("DEMOCRATIC YEMEN", "", "1985-12-10", "YDYE"),
    // One member of the UN from 1958-02-22 to 1961-09-28; Egypt kept the name until 1971-09-02.
    ("Egypt", "EG", "1957-02", "EGY"),
    ("Egypt", "EG", "1959-11", "XUAR"),
    ("UNITED ARAB REPUBLIC", "", "1960-12-14", "XUAR"),
    ("Egypt", "EG", "1961-09", "ambiguous-party"),
    ("Egypt", "EG", "1961-10", "EGY"),
    ("UNITED ARAB REPUBLIC", "", "1965-12-20", "EGY"),
    ("Egypt", "EG", "2020-01-14", "EGY"),
    ("Syria", "SY", "1957-11", "SYR"),
    ("Syria", "SY", "1961-11", "SYR"),
    // Tanganyika, joined by Zanzibar on 1964-04-26.
    ("Tanzania", "TZ", "1961-12", "XTAN"),
    ("TANGANYIKA", "", "1962-11-06", "XTAN"),
    ("Tanzania", "TZ", "1963-12", "XTAN"),
    ("Tanzania", "TZ", "1964-04", "ambiguous-party"),
    ("Tanzania", "TZ", "1965-12", "TZA"),
    ("Zanzibar", "", "1970-12", "unknown-party"),
    // The seat of China was that of the Republic of China, on Taiwan, until 1971-10-25.
    ("Taiwan", "TW", "1946-01", "TWN"),
    ("Taiwan", "TW", "1971-10", "TWN"),
    ("CHINA", "CHN", "1960-10-08", "TWN"),
    ("CHINA", "CHN", "1971-11-15", "CHN"),
    ("China", "CN", "1971-11", "CHN"),
    ("China", "CN", "1971-10", "ambiguous-party"),
    ("", "CN", "1960-10", "CHN"),
    // Renamed, and still the same.
    ("DAHOMEY", "BEN", "1962-11-06", "BEN"),
    ("CEYLON", "LKA", "1962-11-06", "LKA"),
    ("ZAIRE", "COD", "1980-12-12", "COD"),
    ("TÜRKİYE", "TUR", "2022-10-12", "TUR"),
    // A code tells apart two of one name.
    ("CONGO", "COG", "1962-11-06", "COG"),
];

#[test]
fn names_mean_who_had_the_vote() {
    let mut electorate = AtlasElectorate::new();
    let found = EXPECTED.map(|(name, code, on, _)| (name, code, on, who(&mut electorate, name, code, on)));
    let wrong: Vec<_> = found.iter().zip(&EXPECTED).filter(|(found, expected)| found.3 != expected.3).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    // Whatever was asked before.
    for (name, code, on, expected) in EXPECTED.iter().rev() {
        assert_eq!(who(&mut electorate, name, code, on), *expected, "{name} {code} {on}");
    }
}

/// What an answer is said to hold for, a table does not ask again.
#[test]
fn a_table_follows_names_through_the_years() {
    let rows = EXPECTED.iter().enumerate().filter(|(_, (_, _, on, _))| !on.is_empty());
    let rows: Vec<_> = rows.map(|(id, (name, code, on, who))| (format!("{id},{name},{code},yes,{on}"), *who)).collect();
    let layout = Layout::long("id", "member", "vote").code("code").date("date");
    for reverse in [false, true] {
        let mut rows = rows.clone();
        if reverse {
            rows.reverse();
        }
        let lines: Vec<_> = rows.iter().map(|(line, _)| line.as_str()).collect();
        let text = format!("id,member,code,vote,date\n{}\n", lines.join("\n"));
        let table = RollCallTable::read(&layout, text.as_bytes(), &mut AtlasElectorate::new()).unwrap();
        let parties = table.parties().unwrap();
        for (item, (line, expected)) in rows.iter().enumerate() {
            let voter = table.ballots().on(item).next().map(|(party, _)| parties[party].as_str());
            assert_eq!(voter, Some(*expected).filter(|expected| !expected.ends_with("-party")), "{line}");
        }
    }
}

#[test]
fn what_the_atlas_does_not_know_is_told_with_what_is_near() {
    let mut electorate = AtlasElectorate::new();
    let mut why = |name, on: &str| electorate.who(Called { name, code: "" }, on.parse().ok()).party.unwrap_err();
    assert_eq!(
        why("Azerbajan", "2020"),
        (
            Fault::UnknownParty,
            "the atlas knows nobody by it; did you mean `AZE` (Azerbaijan)? say who it is when making the electorate"
                .into()
        )
    );
    assert_eq!(why("the Moon", "2020").1, "the atlas knows nobody by it; say who it is when making the electorate");
    assert_eq!(
        why("Czechoslovakia", "1995").1,
        "nobody had a vote by it then; say who it is when making the electorate"
    );
    assert_eq!(
        why("Congo", "1999"),
        (
            Fault::AmbiguousParty,
            "it may be `COD` (Democratic Republic of the Congo) or `COG` (Republic of the Congo): say who it is when making the electorate".into()
        )
    );
}

#[test]
fn own_texts_go_before_all() {
    let month = "1961-09".parse().unwrap();
    let mut electorate = AtlasElectorate::new()
        .with("Ruritania", "XRUR")
        .with("RT", "XRUR")
        .with("CN", "TWN")
        .with_on("Egypt", month, "XUAR");
    let mut who = |name, code, on| who(&mut electorate, name, code, on);
    assert_eq!(who("Ruritania", "", "1950"), "XRUR");
    assert_eq!(who("", "RT", ""), "XRUR");
    assert_eq!(who("", "CN", "1960-10"), "TWN");
    assert_eq!(who("Egypt", "EG", "1961-09"), "XUAR");
    assert_eq!(who("Egypt", "EG", "1961-09-30"), "XUAR", "what one says oneself stands");
    assert_eq!(who("Egypt", "EG", "1961"), "ambiguous-party");
    assert_eq!(who("Egypt", "EG", "1961-10-01"), "EGY");
    // Of what is said twice the last counts.
    let mut electorate = AtlasElectorate::new().with("Congo", "COG").with("Congo", "COD");
    assert_eq!(self::who(&mut electorate, "Congo", "", "1999"), "COD");
}

/// Every seat that passed on did so on the day that the UN's list of members says, as the atlas has it.
#[test]
fn seats_pass_on_when_membership_does() {
    use demarche::atlas;
    let un = atlas::bloc("UN").unwrap();
    let was_member = |id: &str, on| {
        let mut terms =
            un.memberships().iter().filter(|term| term.member() == atlas::Member::Nation(id.parse().unwrap()));
        terms.any(|term| term.period().covers(on) == Some(true))
    };
    for (name, on) in [
        ("Russia", day(1991, 12, 23)),
        ("Russia", day(1991, 12, 24)),
        ("Egypt", day(1958, 2, 21)),
        ("Egypt", day(1958, 2, 22)),
        ("Egypt", day(1961, 9, 28)),
        ("Egypt", day(1961, 9, 29)),
        ("Tanzania", day(1964, 4, 25)),
        ("Tanzania", day(1964, 4, 26)),
        ("Yemen", day(1990, 5, 21)),
        ("Yemen", day(1990, 5, 22)),
        ("China", day(1971, 10, 24)),
        ("China", day(1971, 10, 26)),
        ("Yugoslavia", day(1992, 4, 26)),
        ("Yugoslavia", day(2006, 6, 2)),
        ("Yugoslavia", day(2006, 6, 4)),
    ] {
        let voter = who(&mut AtlasElectorate::new(), name, "", &on.to_string());
        assert!(was_member(&voter, on), "{name} on {on} is {voter}");
    }
}
