//! The forms of questions, in short, for those who were not understood.

/// One line for each form, and the words by which it is found.
const FORMS: [&str; 28] = [
    "who supports|opposes|acquiesces in|is neutral on|… ITEM",
    "who has a line on ITEM",
    "who is unknown on ITEM",
    "who is in BLOC",
    "who attends MEETING",
    "who breaks with BLOC on ITEM",
    "who agrees|disagrees with PARTY on ITEM",
    "who changed position on ITEM since DATE",
    "who pledged what on ITEM",
    "where does PARTY stand on ITEM",
    "where does everyone stand on ITEM",
    "what does PARTY oppose|support",
    "what has PARTY said on ITEM",
    "what divides BLOC",
    "what changed since DATE",
    "what did we learn since DATE",
    "what is PARTY for|against|neutral on|…",
    "what conditions are set on ITEM",
    "what depends on PARTY",
    "what is most sensitive at MEETING",
    "what rests on leaks|unnamed voices|one source",
    "what is hedged",
    "what is claimed by one side only",
    "on what do PARTY and PARTY agree|disagree",
    "since when does PARTY oppose ITEM",
    "according to whom does PARTY oppose ITEM",
    "how does BLOC split on ITEM",
    "can BLOC still agree on ITEM",
];

/// The forms that begin like a sentence, as far as any does; else all of them.
pub(super) fn like<'w>(words: impl Iterator<Item = &'w str>) -> Vec<String> {
    // "Which nations" are asked like "who".
    let words: Vec<_> = words.map(|word| if word.eq_ignore_ascii_case("which") { "who" } else { word }).collect();
    let alike = |form: &str| {
        let same = |(own, word): (&str, &&str)| own.split('|').any(|own| own.eq_ignore_ascii_case(word));
        form.split_ascii_whitespace().zip(&words).take_while(|(own, word)| same((own, word))).count()
    };
    let most = FORMS.iter().map(|form| alike(form)).max().unwrap_or_default();
    FORMS.iter().filter(|form| alike(form) == most).map(|form| format!("- {form}")).collect()
}
