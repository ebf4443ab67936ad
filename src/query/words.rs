//! The words of the language: alone, none of them is a name unless it stands in quotes.

use strsim::normalized_damerau_levenshtein;

use crate::problem::nearest::nearest;

/// Whether a word belongs to the language, whatever its case.
pub(super) fn is_word_of_the_language(word: &str) -> bool {
    let known = |word: &str| WORDS.binary_search(&word).is_ok();
    if word.len() > LONGEST || !word.is_ascii() {
        return word.contains('’') && known(&word.replace('’', "'").to_ascii_lowercase());
    }
    let mut lower = [0; LONGEST];
    let Some(lower) = lower.get_mut(..word.len()) else { return false };
    lower.copy_from_slice(word.as_bytes());
    lower.make_ascii_lowercase();
    std::str::from_utf8(lower).is_ok_and(known)
}

/// Whether a word may well stand inside of a name: "coalition of the willing".
pub(super) fn is_filler(word: &str) -> bool {
    ["of", "the", "a", "an", "to"].iter().any(|filler| word.eq_ignore_ascii_case(filler))
}

/// The words that may have been meant by one that is none of them, best first.
pub(super) fn nearest_words(word: &str) -> Vec<String> {
    let near = nearest(word, WORDS.iter().map(|word| (*word, *word)));
    near.into_iter().filter(|known| normalized_damerau_levenshtein(known, &word.to_lowercase()) >= ALIKE).collect()
}

/// How alike words must be: few letters make few differences.
const ALIKE: f64 = 0.82;

/// The length of the longest.
const LONGEST: usize = 15;

/// Sorted. Those of the grammar, articles, and those that are understood only to be refused.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "a", "about", "absolute", "absolutely", "abstained", "accept", "accepts", "according", "acquiesce", "acquiesced",
    "acquiesces", "against", "agree", "agrees", "all", "alone", "along", "also", "among", "an", "and", "anonymous",
    "any", "anything", "approve", "approved", "approves", "apr", "april", "are", "aren't", "as", "aside", "asserted",
    "at", "attached", "attend", "attendees", "attending", "attends", "aug", "august", "back", "backed", "backs", "be",
    "been", "belong", "belongs", "bloc", "block", "blocs", "break", "breaks", "but", "by", "can", "changed",
    "claimed", "conditionally", "conditions", "could", "countries", "currently", "dec", "december", "decide",
    "decided", "depart", "departs", "depend", "depends", "did", "didn't", "disagree", "disagrees", "disapprove",
    "disapproved", "disapproves", "divide", "divided", "divides", "do", "does", "doesn't", "don't", "else", "endorse",
    "endorsed", "endorses", "everybody", "everyone", "except", "excluding", "favor", "favored", "favors", "favour",
    "favoured", "favours", "feb", "february", "fence", "firmly", "for", "from", "go", "goes", "gone", "governments",
    "hang", "hangs", "has", "hasn't", "have", "haven't", "hedged", "how", "in", "including", "inside", "is", "isn't",
    "it", "its", "jan", "january", "jul", "july", "jun", "june", "known", "leak", "leaked", "leaks", "learn",
    "learned", "learnt", "least", "line", "lines", "live", "lived", "lives", "long", "made", "mar", "march", "may",
    "member", "members", "mind", "minds", "mixed", "moderate", "moderately", "most", "moved", "nations", "neither",
    "neutral", "no", "nor", "not", "nothing", "nov", "november", "now", "object", "objected", "objects", "oct",
    "october", "of", "on", "one", "ones", "only", "oppose", "opposed", "opposes", "or", "outside", "over", "own",
    "part", "participants", "parties", "pledged", "position", "positions", "promised", "ranks", "record", "reject",
    "rejected", "rejects", "relies", "rely", "remain", "remained", "remains", "resist", "resisted", "resists", "rest",
    "rests", "said", "sat", "say", "says", "sensitive", "sep", "sept", "september", "set", "shifted", "side", "sides",
    "since", "single", "sit", "sits", "something", "source", "sources", "speakers", "split", "splits", "stance",
    "stand", "stands", "state", "stated", "statements", "states", "stay", "stayed", "stays", "still", "stood",
    "strong", "strongly", "support", "supported", "supportive", "supports", "take", "taken", "takes", "that", "the",
    "their", "they", "those", "to", "today", "tolerate", "tolerated", "tolerates", "tomorrow", "took", "toward",
    "towards", "unanimous", "unconditionally", "undecided", "under", "unknown", "unnamed", "up", "views", "voice",
    "voices", "voted", "was", "wasn't", "we", "weak", "weakly", "well", "went", "were", "weren't", "what", "when",
    "where", "whether", "which", "who", "whom", "will", "with", "withdrawn", "within", "without", "won't", "words",
    "would", "wouldn't", "yesterday", "yet",
];
