//! The crate's rooms: each uses only itself and those below it; no files use each other in a circle; no file is long, and none
//! is named after nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Lowest first.
const ROOMS: [&str; 15] = [
    "quote",
    "day",
    "id",
    "problem",
    "model",
    "atlas",
    "interchange",
    "dossier",
    "snapshot",
    "lens",
    "query",
    "answer",
    "compare",
    "decide",
    "samples",
];
/// Names that say nothing of what is inside.
const EMPTY_NAMES: [&str; 5] = ["utils", "helpers", "misc", "common", "manager"];
const LONGEST: usize = 500;

fn sources() -> Vec<PathBuf> {
    fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
        let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        for path in entries {
            if path.is_dir() {
                collect(&path, found);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    found
}

/// The path below `src`, without `.rs`: `dossier/check/names`.
fn inside(path: &Path) -> String {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    path.strip_prefix(source).unwrap().with_extension("").to_str().unwrap().replace('\\', "/")
}

fn rank(room: &str) -> Option<usize> {
    ROOMS.iter().position(|known| *known == room)
}

/// The rooms that a text names through `crate::`, each with its line: `crate::day::Day`, `crate::{day::Day, id::ItemId}`,
/// and what macros write as `$crate::day`. Comments do not count.
fn mentions(text: &str) -> Vec<(usize, String)> {
    let code = code(text);
    let mut found = Vec::new();
    for (start, _) in code.match_indices("crate::") {
        let line = code.get(..start).unwrap().lines().count().max(1);
        let rest = code.get(start + "crate::".len()..).unwrap();
        found.extend(heads(rest).into_iter().map(|head| (line, head)));
    }
    found
}

/// Without comments.
fn code(text: &str) -> String {
    let code: Vec<_> = text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect();
    code.join("\n")
}

/// The first names of a path or of each path of a group.
fn heads(path: &str) -> Vec<String> {
    let Some(group) = path.strip_prefix('{') else {
        return vec![path.chars().take_while(|char| char.is_alphanumeric() || *char == '_').collect()];
    };
    let mut depth = 0_usize;
    let mut heads = vec![String::new()];
    for char in group.chars() {
        match char {
            '}' if depth == 0 => break,
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => heads.push(String::new()),
            _ if depth == 0 => heads.last_mut().unwrap().push(char),
            _ => {}
        }
    }
    let first =
        |path: String| path.trim().split(|char: char| !char.is_alphanumeric() && char != '_').next().map(str::to_owned);
    heads.into_iter().filter_map(first).filter(|head| !head.is_empty()).collect()
}

/// Everything that a file of a room uses and may not.
fn upward(file: &str, text: &str) -> Vec<String> {
    let room = file.split('/').next().unwrap_or_default();
    let Some(own) = rank(room) else { return vec![format!("{file} is in no known room")] };
    let fault = |(line, used): (usize, String)| match rank(&used) {
        Some(other) if other <= own => None,
        Some(_) => Some(format!("{file}:{line} uses `{used}`, which lies above `{room}`")),
        None => Some(format!("{file}:{line} uses `crate::{used}`, which names no room")),
    };
    mentions(text).into_iter().filter_map(fault).collect()
}

#[test]
fn no_room_uses_one_above_it() {
    let files = sources().into_iter().filter(|path| inside(path) != "lib");
    let faults: Vec<_> = files.flat_map(|path| upward(&inside(&path), &fs::read_to_string(&path).unwrap())).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn the_check_sees_every_way_to_look_up() {
    #[track_caller]
    fn check(file: &str, text: &str, expected: &[&str]) {
        assert_eq!(upward(file, text), expected);
    }
    check("day/when", "use crate::day::Day;", &[]);
    check("dossier/check", "use crate::day::Day;\nuse crate::model::{Document, Record};", &[]);
    check("day", "use super::*;\n\nuse crate::model::Item;", &["day:3 uses `model`, which lies above `day`"]);
    check("id", "fn f() {\n    crate::dossier::Dossier::builder()\n}", &["id:2 uses `dossier`, which lies above `id`"]);
    check(
        "model/record",
        "use crate::{\n    day::Day,\n    dossier::{Dossier, day},\n    lens as other,\n};",
        &[
            "model/record:1 uses `dossier`, which lies above `model`",
            "model/record:1 uses `lens`, which lies above `model`",
        ],
    );
    check(
        "problem",
        "macro_rules! m { () => { $crate::lens::Lens } }",
        &["problem:1 uses `lens`, which lies above `problem`"],
    );
    check("model", "pub(in crate::lens) fn f() {}", &["model:1 uses `lens`, which lies above `model`"]);
    check("model", "use crate::Dossier;", &["model:1 uses `crate::Dossier`, which names no room"]);
    check("model", "//! A [`Dossier`](crate::Dossier).\n/// See crate::lens::Lens.\nstruct S; // crate::lens", &[]);
    check("utils", "use crate::day::Day;", &["utils is in no known room"]);
}

/// The files of the same folder, or of one around it, that a file names through `super::`.
fn beside(file: &str, text: &str, files: &BTreeSet<String>) -> BTreeSet<String> {
    let code = code(text);
    let mut found = BTreeSet::new();
    for (start, _) in code.match_indices("super::").filter(|(start, _)| !code[..*start].ends_with("super::")) {
        let (mut rest, mut folder) = (&code[start..], Path::new(file));
        while let Some(further) = rest.strip_prefix("super::") {
            (rest, folder) = (further, folder.parent().unwrap_or(Path::new("")));
        }
        let named = heads(rest).into_iter().map(|head| folder.join(head).to_str().unwrap().replace('\\', "/"));
        found.extend(named.filter(|named| named != file && files.contains(named)));
    }
    found
}

/// A file that is reached again from itself, with those on the way.
fn circle(uses: &BTreeMap<String, BTreeSet<String>>) -> Option<Vec<String>> {
    fn walk(uses: &BTreeMap<String, BTreeSet<String>>, way: &mut Vec<String>, done: &mut BTreeSet<String>) -> bool {
        let last = way.last().unwrap().clone();
        for used in
            uses.get(&last).into_iter().flatten().filter(|used| !done.contains(*used)).cloned().collect::<Vec<_>>()
        {
            let again = way.contains(&used);
            way.push(used);
            if again || walk(uses, way, done) {
                return true;
            }
            way.pop();
        }
        done.insert(last);
        false
    }
    let mut done = BTreeSet::new();
    uses.keys().find_map(|file| {
        let mut way = vec![file.clone()];
        (!done.contains(file) && walk(uses, &mut way, &mut done)).then_some(way)
    })
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    let texts: BTreeMap<_, _> =
        sources().iter().map(|path| (inside(path), fs::read_to_string(path).unwrap())).collect();
    let files = texts.keys().cloned().collect();
    let uses = texts.iter().map(|(file, text)| (file.clone(), beside(file, text, &files))).collect();
    assert_eq!(circle(&uses), None);
}

#[test]
fn the_check_sees_circles() {
    let files: BTreeSet<_> = ["a/b", "a/c", "a/c/d", "e"].map(str::to_owned).into();
    let of = |file: &str, text: &str| beside(file, text, &files).into_iter().collect::<Vec<_>>();
    assert_eq!(of("a/b", "use super::{c::X, b::Y, z};\n// super::e"), ["a/c"]);
    assert_eq!(of("a/c/d", "use super::super::b::X; fn f() { super::g() }"), ["a/b"]);
    let uses = |pairs: &[(&str, &str)]| -> BTreeMap<String, BTreeSet<String>> {
        let mut uses = BTreeMap::<String, BTreeSet<String>>::new();
        for (file, used) in pairs {
            uses.entry((*file).to_owned()).or_default().insert((*used).to_owned());
        }
        uses
    };
    assert_eq!(circle(&uses(&[("a", "b"), ("b", "c"), ("a", "c")])), None);
    assert_eq!(circle(&uses(&[("a", "b"), ("b", "c"), ("c", "b")])).unwrap(), ["a", "b", "c", "b"]);
}

#[test]
fn no_file_is_named_after_nothing() {
    let empty = |path: &str| path.split('/').any(|part| EMPTY_NAMES.contains(&part));
    let found: Vec<_> = sources().iter().map(|path| inside(path)).filter(|path| empty(path)).collect();
    assert_eq!(found, [""; 0]);
}

#[test]
fn no_file_is_long() {
    let lines = |path: &PathBuf| fs::read_to_string(path).unwrap().lines().count();
    // The atlas's tables are written from what a person edits, and are not read by one.
    let written = sources().into_iter().filter(|path| !inside(path).starts_with("atlas/tables/"));
    let long: Vec<_> =
        written.map(|path| (inside(&path), lines(&path))).filter(|(_, lines)| *lines > LONGEST).collect();
    assert_eq!(long, []);
}
