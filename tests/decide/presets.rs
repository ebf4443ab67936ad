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
