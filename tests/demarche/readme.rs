//! The README shows what the examples really print, and names every one of them.

use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn it_shows_what_the_main_example_prints() {
    let printed = read("examples/expected/who_opposes.txt");
    assert!(read("README.md").contains(&format!("```text\n{printed}```")), "README.md does not show:\n{printed}");
}

#[test]
fn it_names_every_example() {
    let readme = read("README.md");
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|kind| kind == "rs") || path.join("main.rs").exists() {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            assert!(readme.contains(&format!("--example {name}")), "README.md does not name {name}");
        }
    }
}

#[test]
fn ci_runs_the_commands_it_gives() {
    let ci = read(".ci/run");
    for command in ["cargo test --locked", "expect who_opposes 0 who_opposes.txt"] {
        assert!(ci.contains(command), ".ci/run does not run `{command}`");
    }
}
