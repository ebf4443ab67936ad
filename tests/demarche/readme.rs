//! The README shows what the examples really print, and names every one of them.

use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn it_shows_what_the_main_example_prints() {
    let printed = read("examples/expected/ask.txt");
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
    for command in ["cargo test --locked", r#"expect ask 0 ask.txt "who in the EU opposes peacekeeping troops?""#] {
        assert!(ci.contains(command), ".ci/run does not run `{command}`");
    }
}

/// Every question that it shows can be asked; one that begins with an ellipsis narrows another.
#[test]
#[cfg(feature = "json")]
fn every_question_it_shows_can_be_asked() {
    let readme = read("README.md");
    let section = readme.split("## Asking").nth(1).and_then(|rest| rest.split("An answer prints").next()).unwrap();
    let rows = section.lines().filter(|line| line.starts_with("| ") && line.contains('`'));
    let shown: Vec<_> = rows.flat_map(|row| row.split('`').skip(1).step_by(2)).collect();
    assert!(shown.len() >= 40, "{}", shown.len());
    let paris = demarche::samples::paris().unwrap();
    for shown in shown {
        let question = shown.strip_prefix("… ").map_or(shown.to_owned(), |more| format!("who opposes troops {more}"));
        let question =
            question.replace(" …", " Italy oppose troops").replace("since Italy oppose troops", "since 2025-03-01");
        paris.ask(&question).unwrap_or_else(|error| panic!("{error}"));
    }
}
