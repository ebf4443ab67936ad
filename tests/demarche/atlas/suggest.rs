//! Suggestions: near names, for a person to choose from, and never an answer.

use demarche::atlas::{self, Gazetteer, Resolution, Resolver};

fn ids(text: &str) -> Vec<String> {
    atlas::suggest(text).iter().map(|one| one.id().to_string()).collect()
}

#[test]
fn slips_of_the_pen_are_near() {
    for (slip, id) in [("Frnace", "FRA"), ("Kazahkstan", "KAZ"), ("Untied Kingdom", "GBR"), ("Suoth Korea", "KOR")] {
        assert_eq!(ids(slip).first().map(String::as_str), Some(id), "{slip}");
        assert_eq!(atlas::resolve(slip), Resolution::None, "{slip} is not taken for an answer");
    }
}

#[test]
fn what_is_near_nothing_has_no_suggestion() {
    for text in ["", "peacekeeping troops", "xqzw", &"long ".repeat(200)] {
        assert_eq!(ids(text), [""; 0], "{text}");
    }
}

#[test]
fn at_most_three_and_the_nearest_first() {
    let near = atlas::suggest("Nigera");
    assert!(near.len() <= 3 && near.iter().any(|one| one.id().as_str() == "NGA"), "{near:?}");
    assert!(near.is_sorted_by(|one, other| one.likeness() >= other.likeness()));
}

#[test]
fn own_names_are_offered_too() {
    let mut game = Gazetteer::new();
    game.add_nation("XRUR", "Ruritania").unwrap();
    game.add_name("the Great Alliance", "NATO").unwrap();
    assert_eq!(Resolver::new().with(&game).suggest("Ruritanya")[0].id().as_str(), "XRUR");
    assert_eq!(Resolver::new().with(&game).suggest("the Grat Alliance"), [], "a bloc is no nation");
}
