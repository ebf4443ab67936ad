//! What the tab key offers: words of questions, and the names of a dossier.

use std::collections::BTreeSet;

use demarche::Dossier;
use rustyline::completion::Completer;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::validate::Validator;
use rustyline::{Context, Helper, Result};

/// How questions begin and go on.
const WORDS: &[&str] = &[
    "according to whom",
    "acquiesces in",
    "agrees with",
    "among",
    "as asserted",
    "as of",
    "as stated",
    "at least",
    "attends",
    "breaks with",
    "but not",
    "can",
    "changed position on",
    "conditionally",
    "depends on",
    "disagrees with",
    "does",
    "has a line on",
    "has not stated a position on",
    "has withdrawn its position on",
    "how does",
    "including bloc lines",
    "is divided on",
    "is in",
    "is mixed on",
    "is neutral on",
    "is undecided on",
    "is unknown on",
    "known by",
    "on the record",
    "on what do",
    "opposes",
    "outside",
    "pledged what on",
    "since when does",
    "split on",
    "stand on",
    "still agree on",
    "strongly",
    "supports",
    "unconditionally",
    "under",
    "what changed since",
    "what conditions are set on",
    "what did we learn since",
    "what divides",
    "what does",
    "what has",
    "what is claimed by one side only",
    "what is hedged",
    "what is most sensitive at",
    "what rests on",
    "where does",
    "where does everyone stand on",
    "who",
    "would accept",
];

/// Everything that can be completed.
#[derive(Debug)]
pub(crate) struct Words(BTreeSet<String>);

impl Words {
    pub(crate) fn of(dossier: &Dossier) -> Words {
        let mut words: BTreeSet<String> = WORDS.iter().map(|word| (*word).to_owned()).collect();
        for item in dossier.items() {
            words.extend([item.id().to_string(), item.title().to_owned()]);
            words.extend(item.record().aliases.iter().cloned());
        }
        for meeting in dossier.meetings() {
            words.extend([meeting.id().to_string(), meeting.title().to_owned()]);
        }
        for nation in dossier.nations() {
            words.extend([nation.id().to_string(), nation.name().to_owned()]);
        }
        for bloc in dossier.blocs() {
            words.extend([bloc.id().to_string(), bloc.name().to_owned()]);
            words.extend(bloc.aliases().map(str::to_owned));
        }
        Words(words)
    }

    /// From where in a line on it can be completed, and to what: the longest end of it with which something begins.
    fn after(&self, line: &str) -> (usize, Vec<String>) {
        let starts = line.char_indices().filter(|(place, char)| {
            let before = line.get(..*place).and_then(|before| before.chars().next_back());
            !char.is_whitespace() && before.is_none_or(char::is_whitespace)
        });
        for (start, _) in starts {
            let begun = line.get(start..).unwrap_or_default().to_lowercase();
            let found: Vec<_> = self.0.iter().filter(|word| word.to_lowercase().starts_with(&begun)).cloned().collect();
            if !found.is_empty() {
                return (start, found);
            }
        }
        (line.len(), Vec::new())
    }
}

impl Completer for Words {
    type Candidate = String;

    fn complete(&self, line: &str, place: usize, _context: &Context<'_>) -> Result<(usize, Vec<String>)> {
        Ok(self.after(line.get(..place).unwrap_or(line)))
    }
}

impl Hinter for Words {
    type Hint = String;
}

impl Highlighter for Words {}

impl Validator for Words {}

impl Helper for Words {}

#[cfg(test)]
mod tests {
    use demarche::{Query, samples};

    use super::{WORDS, Words};

    #[test]
    fn words_are_of_questions_that_can_be_asked() {
        let questions = [
            "according to whom does France support troops",
            "who acquiesces in troops or would accept aid",
            "who agrees with France on troops",
            "who disagrees with France on troops",
            "who opposes troops among EU as of 2025-03-26, as asserted",
            "what does France oppose outside EU, as stated",
            "who strongly opposes troops",
            "who opposes troops at least strongly",
            "who attends summit",
            "who breaks with EU on troops",
            "who supports troops but not aid",
            "can EU still agree on troops",
            "who changed position on troops since 2025-03-01",
            "who conditionally supports troops",
            "who unconditionally supports troops including bloc lines",
            "what depends on France",
            "what has France said on anything under ukraine known by 2025-03-26",
            "who has a line on troops",
            "who has not stated a position on troops",
            "who has withdrawn its position on troops",
            "how does EU split on troops",
            "who is divided on troops",
            "who is in EU",
            "who is mixed on troops",
            "who is neutral on troops",
            "who is undecided on troops",
            "who is unknown on troops",
            "on what do France and Italy disagree, on the record",
            "who pledged what on aid",
            "since when does France support troops",
            "where does France stand on troops",
            "where does everyone stand on troops",
            "what changed since 2025-03-01",
            "what conditions are set on troops",
            "what did we learn since 2025-03-01",
            "what divides EU",
            "what is claimed by one side only",
            "what is hedged",
            "what is most sensitive at summit",
            "what rests on leaks",
        ];
        for word in WORDS {
            assert!(questions.iter().any(|question| question.contains(word)), "{word}");
        }
        for question in questions {
            assert!(question.parse::<Query>().is_ok(), "{question}");
        }
    }

    #[test]
    fn the_longest_end_that_something_begins_with_is_completed() {
        #[track_caller]
        fn check(line: &str, start: usize, expected: &[&str]) {
            let words = Words::of(&samples::paris().unwrap());
            assert_eq!(words.after(line), (start, expected.iter().map(|word| (*word).to_owned()).collect()));
        }
        check("who op", 4, &["opposes"]);
        let peace = ["Peace treaty to be presented to the US", "peace-treaty", "peacekeepers", "peacekeeping-troops"];
        check("who opposes peace", 12, &peace);
        check("who opposes Deploying peace", 12, &["Deploying peacekeeping troops"]);
        check("who supports aid among polan", 23, &["Poland"]);
        check("who opposes xyz", 15, &[]);
        check("", 0, &[]);
        check("who ", 4, &[]);
    }
}
