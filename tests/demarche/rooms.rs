//! The crate's rooms: each uses only itself and those below it; no file is long, and none is named after nothing.

use std::fs;
use std::path::{Path, PathBuf};

/// Lowest first.
const ROOMS: [&str; 14] = [
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
    let code: Vec<_> = text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect();
    let code = code.join("\n");
    let mut found = Vec::new();
    for (start, _) in code.match_indices("crate::") {
        let line = code.get(..start).unwrap().lines().count().max(1);
        let rest = code.get(start + "crate::".len()..).unwrap();
        found.extend(heads(rest).into_iter().map(|head| (line, head)));
    }
    found
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
