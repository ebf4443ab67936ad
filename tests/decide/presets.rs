//! Presets are frozen: what a name means does not change.

use std::fs;
use std::path::Path;

use demarche::decide::*;
use strum::{EnumMessage, IntoEnumIterator};

#[test]
fn presets_are_as_they_were() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/decide/golden/rules");
    let mut known: Vec<String> =
        fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    known.sort();
    let mut names: Vec<String> = Preset::iter().map(|preset| format!("{preset}.json")).collect();
    names.sort();
    if std::env::var_os("RULES_WRITE").is_none() {
        assert_eq!(known, names);
    }
    for preset in Preset::iter() {
        let path = folder.join(format!("{preset}.json"));
        let json = serde_json::to_string_pretty(&preset.rule()).unwrap() + "\n";
        if std::env::var_os("RULES_WRITE").is_some() {
            fs::write(&path, &json).unwrap();
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), json, "{preset}");
        assert_eq!(Rule::from_json(&json).unwrap(), preset.rule());
        assert_eq!(preset.to_string().parse(), Ok(preset));
        assert!(preset.get_documentation().is_some() && !preset.article().is_empty());
    }
}

/// What a preset takes for granted stands with its rule, too.
#[test]
fn what_is_presumed_is_documented() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/decide/preset");
    let files = fs::read_dir(&folder).unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    let files: Vec<String> = files.collect();
    for preset in Preset::iter() {
        let function = format!("pub fn {}() -> Rule", preset.to_string().replace('-', "_"));
        let file = files.iter().find(|file| file.contains(&function)).unwrap();
        let before = file.split(&function).next().unwrap();
        // The comment that ends there.
        let lines = before.lines().rev().skip_while(|line| !line.starts_with("///"));
        let mut lines: Vec<_> = lines.take_while(|line| line.starts_with("///")).collect();
        lines.reverse();
        let text: Vec<_> = lines.iter().map(|line| line.trim_start_matches('/').trim()).collect();
        let text = text.join(" ");
        assert!(!preset.presumes().is_empty());
        assert!(preset.presumes().iter().all(|one| !one.contains(';') && !one.ends_with('.')));
        let presumed = format!("Presumes: {}.", preset.presumes().join("; "));
        assert!(text.contains(&presumed), "{preset}: {presumed}\n{text}");
    }
}

#[test]
fn each_was_in_force_at_its_time() {
    let periods: Vec<_> = Preset::iter().map(|preset| (preset.to_string(), preset.in_force().to_string())).collect();
    let since = |expected: &str, names: &[&str]| {
        for name in names {
            let found = periods.iter().filter(|(preset, _)| preset.starts_with(name));
            let found: Vec<_> = found.filter(|(_, period)| period == expected).collect();
            assert!(!found.is_empty(), "{name} {expected}");
        }
    };
    since("2014-11-01/..", &["eu-council-qmv", "eu-council-qmv-no-proposal", "eu-council-qmv-participants"]);
    since("2009-12-01/..", &["eu-simple-majority", "eu-unanimity", "eu-cfsp-unanimity"]);
    since("1945-10-24/1965-08-30", &["unsc-procedural-1946", "unsc-substantive-1946"]);
    since("1965-08-31/..", &["unsc-procedural", "unsc-substantive"]);
    since("1945-10-24/..", &["unga-simple", "unga-two-thirds"]);
    since("1949-08-03/..", &["coe-20a", "coe-20b", "coe-20c", "coe-20d"]);
    since("1992-01-31/..", &["osce-consensus-minus-one"]);
    since("2001-05-26/..", &["african-union", "african-union-procedural"]);
    since("1995-01-01/..", &["wto-decision", "wto-waiver", "wto-amendment"]);
    since("1945-12-27/..", &["imf-ordinary"]);
    since("1978-04-01/..", &["imf-70", "imf-85", "imf-amendment"]);
    since("../..", &["nato-silence", "osce-consensus", "g7-consensus", "g20-consensus"]);
    for preset in Preset::iter() {
        assert_eq!(preset.procedure().holds(), preset.in_force());
        assert_eq!(
            Procedure::new(preset.bloc(), preset.rule()).holds(),
            demarche::Period::default(),
            "who means it can"
        );
    }
}
