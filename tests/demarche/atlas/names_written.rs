//! The tables of nations, names and codes are what `src/atlas/*.tsv` say. With `ATLAS_WRITE=1` they are written anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use demarche::atlas::Folded;
use demarche::{Day, NationId};
use unicode_normalization::UnicodeNormalization;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/atlas")
}

/// The lines of a table, by column; the first line that is no comment names the columns.
pub(super) fn rows(table: &str, columns: &[&str]) -> Vec<Vec<String>> {
    let text = fs::read_to_string(folder().join(table)).unwrap();
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    assert_eq!(lines.next().unwrap().split('\t').collect::<Vec<_>>(), columns, "{table}: columns");
    let cells = |line: &str| line.split('\t').map(str::to_owned).collect::<Vec<_>>();
    let rows: Vec<_> = lines.map(cells).collect();
    for row in &rows {
        assert_eq!(row.len(), columns.len(), "{table}: {row:?} has too few or too many cells");
        assert!(row.iter().all(|cell| cell.trim() == cell), "{table}: {row:?} has a blank at the edge of a cell");
        let texts = row.iter().all(|cell| cell.nfc().eq(cell.chars()));
        assert!(texts, "{table}: {row:?} is not composed (NFC)");
    }
    rows
}

struct Nation {
    id: String,
    alpha2: String,
    alpha3: String,
    numeric: String,
    name: String,
    official_name: String,
    needs_day: bool,
}

#[derive(Clone, Debug)]
struct Name {
    nation: usize,
    kind: &'static str,
    text: String,
    since: String,
    until: String,
    codes: [String; 3],
    needs_day: bool,
}

fn yes(cell: &str) -> bool {
    assert!(["", "yes"].contains(&cell), "`{cell}` is neither empty nor `yes`");
    cell == "yes"
}

fn nations() -> Vec<Nation> {
    let rows = rows("nations.tsv", &["id", "alpha-2", "alpha-3", "numeric", "name", "official name", "needs day"]);
    assert!(rows.is_sorted_by(|one, other| one[0] < other[0]), "nations.tsv is sorted by id");
    let nation = |row: Vec<String>| {
        let [id, alpha2, alpha3, numeric, name, official_name, needs_day] = <[String; 7]>::try_from(row).unwrap();
        id.parse::<NationId>().unwrap();
        Nation { id, alpha2, alpha3, numeric, name, official_name, needs_day: yes(&needs_day) }
    };
    rows.into_iter().map(nation).collect()
}

/// All names: by nation, kind and text.
fn names(nations: &[Nation]) -> Vec<Name> {
    let place = |id: &str| {
        nations
            .binary_search_by(|nation| nation.id.as_str().cmp(id))
            .unwrap_or_else(|_| panic!("no nation has the id `{id}`"))
    };
    let plain = |nation: usize, kind, text: &str, needs_day| Name {
        nation,
        kind,
        text: text.to_owned(),
        since: String::new(),
        until: String::new(),
        codes: Default::default(),
        needs_day,
    };
    let mut names = Vec::new();
    for (at, nation) in nations.iter().enumerate() {
        names.push(plain(at, "Short", &nation.name, nation.needs_day));
        if !nation.official_name.is_empty() {
            names.push(plain(at, "Official", &nation.official_name, false));
        }
    }
    let columns = ["id", "kind", "name", "since", "until", "alpha-2", "alpha-3", "numeric", "needs day"];
    let further = rows("names.tsv", &columns);
    assert!(further.is_sorted_by_key(|row| row[..3].to_vec()), "names.tsv is sorted by id, kind and name");
    for row in further {
        let [id, kind, text, since, until, alpha2, alpha3, numeric, needs_day] = <[String; 9]>::try_from(row).unwrap();
        let kind = match kind.as_str() {
            "alias" => "Alias",
            "former" => "Former",
            "code" => "Code",
            other => panic!("`{other}` is no kind of name"),
        };
        assert!(kind != "Former" || !until.is_empty(), "{id}: the former name `{text}` has no last day");
        let codes = [alpha2, alpha3, numeric];
        names.push(Name { nation: place(&id), kind, text, since, until, codes, needs_day: yes(&needs_day) });
    }
    let metonyms = rows("metonyms.tsv", &["id", "name", "since", "until", "needs day"]);
    assert!(metonyms.is_sorted_by_key(|row| row[..2].to_vec()), "metonyms.tsv is sorted by id and name");
    for row in metonyms {
        let [id, text, since, until, needs_day] = <[String; 5]>::try_from(row).unwrap();
        names.push(Name { since, until, ..plain(place(&id), "Metonym", &text, yes(&needs_day)) });
    }
    names.sort_by_key(|name| name.nation);
    names
}

/// Names of up to six capitals (or digits) are looked up as codes are.
fn capitals(text: &str) -> Option<String> {
    let bare: String = text.replace(". ", "").replace('.', "");
    let short =
        (2..=6).contains(&bare.len()) && bare.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    short.then_some(bare)
}

fn bytes<const N: usize>(text: &str) -> String {
    if text.is_empty() {
        return format!("[0; {N}]");
    }
    assert!(text.len() <= N, "`{text}` is longer than {N}");
    format!("*b\"{text}{}\"", "\\0".repeat(N - text.len()))
}

fn number(numeric: &str) -> u16 {
    assert!(numeric.is_empty() || numeric.len() == 3, "`{numeric}` has not three digits");
    if numeric.is_empty() { 0 } else { numeric.parse().unwrap() }
}

fn is_current(id: &str) -> bool {
    id.len() == 3
}

/// Compares a table with what it should be, or writes it.
fn settle(table: &str, text: &str) {
    let path = folder().join("tables").join(table);
    if std::env::var_os("ATLAS_WRITE").is_some() {
        fs::write(&path, text).unwrap();
    }
    let differs = fs::read_to_string(&path).unwrap() != text;
    assert!(!differs, "{} is not what the lists say: run the tests once with ATLAS_WRITE=1", path.display());
}

#[test]
fn nations_are_as_listed() {
    let nations = nations();
    let names = names(&nations);
    let mut text = String::from(
        "//! The nations, by id.\n//!\n//! Written from `nations.tsv`, the histories and the lists of names by a test.\n\n\
         use crate::atlas::nation::NationFacts;\nuse crate::id::NationId;\n\n\
         const fn id(bytes: [u8; 4]) -> NationId {\n    NationId::of_table(bytes)\n}\n\n\
         /// No line of the histories.\nconst NONE: u16 = u16::MAX;\n\n",
    );
    writeln!(text, "#[rustfmt::skip]\npub(in crate::atlas) static NATIONS: [NationFacts; {}] = [", nations.len())
        .unwrap();
    for (at, nation) in nations.iter().enumerate() {
        let Nation { id, alpha2, alpha3, numeric, name, .. } = nation;
        let history = demarche::atlas::histories().iter().position(|history| history.id().as_str() == id);
        let history = history.map_or_else(|| "NONE".to_owned(), |place| place.to_string());
        let first = names.partition_point(|name| name.nation < at);
        let count = names.iter().filter(|name| name.nation == at).count();
        writeln!(
            text,
            "    NationFacts {{ id: id({}), name: {name:?}, alpha2: {}, alpha3: {}, \
             numeric: {}, ended: {}, names: ({first}, {count}), history: {history} }},",
            bytes::<4>(id),
            bytes::<2>(alpha2),
            bytes::<3>(alpha3),
            number(numeric),
            !is_current(id),
        )
        .unwrap();
    }
    text.push_str("];\n");
    settle("nations.rs", &text);
}

#[test]
fn names_are_as_listed() {
    let nations = nations();
    let names = names(&nations);
    let mut datings: BTreeMap<([String; 5], bool), usize> = BTreeMap::new();
    let dating = |name: &Name| {
        let [alpha2, alpha3, numeric] = name.codes.clone();
        ([name.since.clone(), name.until.clone(), alpha2, alpha3, numeric], name.needs_day)
    };
    datings.insert(Default::default(), 0);
    datings.extend(names.iter().map(|name| (dating(name), 0)));
    datings.values_mut().enumerate().for_each(|(place, slot)| *slot = place);

    let mut text = String::from(
        "//! Every name of a nation.\n//!\n//! Written from `nations.tsv`, `names.tsv` and `metonyms.tsv` by a test.\n\n\
         use crate::atlas::entry::NameKind::{Alias, Code, Former, Metonym, Official, Short};\n\
         use crate::atlas::entry::{Dating, NameEntry, NameKind};\nuse crate::day::day;\n\n\
         const fn name(start: u32, length: u8, kind: NameKind, dating: u16) -> NameEntry {\n    \
         NameEntry { start, dating, length, kind }\n}\n\n\
         ",
    );
    text.push_str("/// All names, one behind the other, by nation.\n#[rustfmt::skip]\npub(in crate::atlas) static TEXT: &str = \"\\\n");
    for name in &names {
        writeln!(text, "{}\\", name.text.replace('\\', "\\\\").replace('"', "\\\"")).unwrap();
    }
    text.push_str("\";\n\n");

    writeln!(text, "#[rustfmt::skip]\npub(in crate::atlas) static NAMES: [NameEntry; {}] = [", names.len()).unwrap();
    let mut start = 0;
    for name in &names {
        let (length, at) = (name.text.len(), datings[&dating(name)]);
        writeln!(text, "    name({start}, {length}, {}, {at}),", name.kind).unwrap();
        start += length;
    }
    text.push_str("];\n\n");

    writeln!(text, "/// The first is of names that have neither days nor codes.\n#[rustfmt::skip]\npub(in crate::atlas) static DATINGS: [Dating; {}] = [", datings.len()).unwrap();
    let on = |day: &str| {
        if day.is_empty() {
            return "None".to_owned();
        }
        let day: Day = day.parse().unwrap();
        format!("Some(day({}, {}, {}))", day.year(), day.month(), day.day())
    };
    for ([since, until, alpha2, alpha3, numeric], day_only) in datings.keys() {
        assert!(since.is_empty() || until.is_empty() || since <= until, "{since} is after {until}");
        writeln!(
            text,
            "    Dating {{ since: {}, until: {}, alpha2: {}, alpha3: {}, numeric: {}, day_only: {day_only} }},",
            on(since),
            on(until),
            bytes::<2>(alpha2),
            bytes::<3>(alpha3),
            number(numeric)
        )
        .unwrap();
    }
    text.push_str("];\n\n");

    let folded = |(place, name): (usize, &Name)| {
        if capitals(&name.text).is_some() {
            return None;
        }
        let folded = Folded::of(&name.text).unwrap_or_else(|| panic!("`{}` cannot be a name", name.text));
        // FNV-1a, as the look-up counts it.
        let number = folded
            .as_str()
            .bytes()
            .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        Some((number, place))
    };
    let mut numbers: Vec<_> = names.iter().enumerate().filter_map(folded).collect();
    numbers.sort_unstable();
    let mut list = |about: &str, head: &str, items: Vec<String>| {
        writeln!(text, "/// {about}\n#[rustfmt::skip]\npub(in crate::atlas) static {head}; {}] = [", items.len())
            .unwrap();
        items.chunks(10).for_each(|line| writeln!(text, "    {},", line.join(", ")).unwrap());
        text.push_str("];\n\n");
    };
    let hex = |(number, _): &(u32, usize)| format!("0x{:04x}_{:04x}", number >> 16, number & 0xffff);
    list("The numbers of the folded names, in order.", "NUMBERS: [u32", numbers.iter().map(hex).collect());
    let places = numbers.iter().map(|(_, place)| place.to_string()).collect();
    list("The names that have these numbers.", "NAMES_BY_NUMBER: [u16", places);
    settle("names.rs", &format!("{}\n", text.trim_end()));
}

#[test]
fn codes_are_as_listed() {
    let nations = nations();
    let names = names(&nations);
    let mut codes = BTreeSet::new();
    let schemes = ["Coded(Alpha2)", "Coded(Alpha3)", "Coded(Numeric)"];
    for (at, nation) in nations.iter().enumerate() {
        codes.insert((nation.id.clone(), "Id", at, None));
        for (code, role) in [&nation.alpha2, &nation.alpha3, &nation.numeric].into_iter().zip(schemes) {
            codes.insert((code.clone(), role, at, None));
        }
    }
    let mut withdrawn = BTreeSet::new();
    for (place, name) in names.iter().enumerate() {
        for (code, role) in name.codes.iter().zip(schemes) {
            let nation = &nations[name.nation];
            let is_its_own = [&nation.alpha2, &nation.alpha3, &nation.numeric].contains(&code);
            // One line for a code, though several names went with it.
            if !is_its_own && withdrawn.insert((code.clone(), name.nation)) {
                codes.insert((code.clone(), role, name.nation, Some(place)));
            }
        }
        if let Some(text) = capitals(&name.text).filter(|_| name.kind != "Code") {
            codes.insert((text, "Initials", name.nation, Some(place)));
        }
    }
    codes.retain(|code| !code.0.is_empty());
    let mut text = String::from(
        "//! Ids, codes and abbreviations, by text.\n//!\n//! Written from `nations.tsv` and `names.tsv` by a test.\n\n\
         use crate::atlas::entry::Role::{self, Coded, Id, Initials};\n\
         use crate::atlas::entry::Scheme::{Alpha2, Alpha3, Numeric};\nuse crate::atlas::entry::{CodeEntry, LONGEST, NO_NAME};\n\n\
         const fn code(text: [u8; LONGEST], role: Role, nation: u16, name: u16) -> CodeEntry {\n    \
         CodeEntry { text, role, nation, name }\n}\n\n",
    );
    writeln!(text, "#[rustfmt::skip]\npub(in crate::atlas) static CODES: [CodeEntry; {}] = [", codes.len()).unwrap();
    let place = |name: Option<usize>| name.map_or("NO_NAME".to_owned(), |name| name.to_string());
    for (code, role, nation, name) in &codes {
        writeln!(text, "    code({}, {role}, {nation}, {}),", bytes::<6>(code), place(*name)).unwrap();
    }
    text.push_str("];\n");
    settle("codes.rs", &text);
}

/// Marks that folding leaves out; `fold.rs` holds the same.
fn is_silent(char: char) -> bool {
    Folded::of(&format!("x{char}y")).is_some_and(|folded| folded.as_str() == "xy")
}

#[test]
fn letters_are_those_of_unicode() {
    let mut letters = Vec::new();
    for code in 0xc0..=0xffff_u32 {
        let Some(char) = char::from_u32(code) else { continue };
        let is_syllable = (0xac00..0xd7a4).contains(&code);
        let is_lower = char.to_lowercase().eq([char]);
        let parts: Vec<char> = [char].into_iter().nfd().filter(|part| !is_silent(*part)).collect();
        // Letters that no composed text holds are left to themselves.
        let is_composed = [char].into_iter().nfd().nfc().eq([char]);
        if !is_syllable && is_lower && is_composed && parts != [char] && !parts.is_empty() {
            assert!(parts.len() <= 3);
            letters.push((code, parts));
        }
    }
    let mut text = String::from(
        "//! Letters that are composed of others, and those others without their marks.\n//!\n\
         //! Written from Unicode's canonical decompositions by a test.\n\n",
    );
    writeln!(text, "#[rustfmt::skip]\npub(in crate::atlas) static LETTERS: [(u16, [u16; 3]); {}] = [", letters.len())
        .unwrap();
    for (code, parts) in letters {
        let part = |at: usize| parts.get(at).map_or(0, |part| u32::from(*part));
        writeln!(text, "    ({code:#06x}, [{:#06x}, {:#06x}, {:#06x}]),", part(0), part(1), part(2)).unwrap();
    }
    text.push_str("];\n");
    settle("letters.rs", &text);
}
