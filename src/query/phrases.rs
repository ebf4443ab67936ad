//! How people say where somebody stands.

use crate::model::Position::{
    self, Acquiesce, Divided, Mixed, Neutral, NotStated, Oppose, Support, Undecided, Withdrawn,
};
use crate::model::PositionSet;

/// What a phrase says of a party.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    /// It holds this position.
    Holds(Position),
    /// It holds one of two.
    Either(Position, Position),
    /// It has a line, whichever.
    Line,
    /// It has none.
    NoLine,
}

impl Sense {
    pub(super) fn positions(self) -> Option<PositionSet> {
        match self {
            Sense::Holds(position) => Some(position.into()),
            Sense::Either(one, other) => Some(one | other),
            Sense::Line | Sense::NoLine => None,
        }
    }
}

use Sense::{Either, Holds, Line, NoLine};

/// A verb that takes "does": `take`, `takes`, `took`, `taken`, and what follows each. A bar parts words that may stand for
/// one another. What was so is asked as of a day like what is.
pub(super) struct Do {
    pub(super) base: &'static str,
    pub(super) third: &'static str,
    pub(super) past: &'static str,
    pub(super) participle: &'static str,
    pub(super) tail: &'static str,
    pub(super) sense: Sense,
}

const fn verb(
    sense: Sense,
    base: &'static str,
    third: &'static str,
    past: &'static str,
    participle: &'static str,
    tail: &'static str,
) -> Do {
    Do { base, third, past, participle, tail, sense }
}

pub(super) const DO: &[Do] = &[
    verb(Holds(Oppose), "oppose", "opposes", "opposed", "opposed", ""),
    verb(Holds(Support), "support", "supports", "supported", "supported", ""),
    verb(Holds(Acquiesce), "acquiesce", "acquiesces", "acquiesced", "acquiesced", "in"),
    verb(Holds(Support), "back", "backs", "backed", "backed", ""),
    verb(Holds(Support), "favour|favor", "favours|favors", "favoured|favored", "favoured|favored", ""),
    verb(Holds(Support), "endorse", "endorses", "endorsed", "endorsed", ""),
    verb(Holds(Support), "approve", "approves", "approved", "approved", "of"),
    verb(Holds(Oppose), "reject", "rejects", "rejected", "rejected", ""),
    verb(Holds(Oppose), "resist", "resists", "resisted", "resisted", ""),
    verb(Holds(Oppose), "object", "objects", "objected", "objected", "to"),
    verb(Holds(Oppose), "disapprove", "disapproves", "disapproved", "disapproved", "of"),
    verb(Either(Support, Acquiesce), "tolerate", "tolerates", "tolerated", "tolerated", ""),
    verb(Either(Support, Acquiesce), "go", "goes", "went", "gone", "along with"),
    verb(Either(Support, Acquiesce), "live", "lives", "lived", "lived", "with"),
    verb(Holds(Acquiesce), "stand", "stands", "stood", "stood", "aside on"),
    verb(Holds(Neutral), "stay|remain", "stays|remains", "stayed|remained", "stayed|remained", "neutral on|about"),
    verb(Holds(Neutral), "take", "takes", "took", "taken", "no side|sides on"),
    verb(Either(Neutral, Undecided), "sit", "sits", "sat", "sat", "on the fence on|about|over"),
];

/// Phrases that stand for themselves: "would accept".
pub(super) const MODAL: &[(&str, Sense)] = &[
    ("would accept", Either(Support, Acquiesce)),
    ("can|could live with", Either(Support, Acquiesce)),
    ("will|would not block", Either(Support, Acquiesce)),
    ("won't|wouldn't block", Either(Support, Acquiesce)),
];

/// Which word says that something is so, or was.
pub(super) const IS: &str = "is|are|was|were";
pub(super) const IS_NOT: &str = "is|are|was|were not";
pub(super) const ISNT: &str = "isn't|aren't|wasn't|weren't";
pub(super) const DO_OR_DID: &str = "does|do|did";
pub(super) const DO_NOT: &str = "does|do|did not";
pub(super) const DONT: &str = "doesn't|don't|didn't";

/// Words behind "is", which share one "on": "is neutral or undecided on".
pub(super) const ADJECTIVES: &[(&str, Position)] =
    &[("neutral", Neutral), ("mixed", Mixed), ("divided|split", Divided), ("undecided", Undecided)];

/// What adjectives share.
pub(super) const ON: &str = "on|about|over";

/// Phrases behind "is".
pub(super) const BE: &[(&str, Sense)] = &[
    ("against", Holds(Oppose)),
    ("opposed to", Holds(Oppose)),
    ("for", Holds(Support)),
    ("in favour|favor of", Holds(Support)),
    ("supportive of", Holds(Support)),
    ("on the fence on|about|over", Either(Neutral, Undecided)),
];

/// Phrases behind "is" that say whether there is a line.
pub(super) const BE_KNOWN: &[(&str, Sense)] = &[("unknown on", NoLine)];

/// Phrases behind "has not".
pub(super) const HAVE_NOT: &[(&str, Sense)] = &[
    ("stated|taken a position on|about", Holds(NotStated)),
    ("said where it stands on", Holds(NotStated)),
    ("said where they stand on", Holds(NotStated)),
    ("said anything on|about", Holds(NotStated)),
    ("decided on", Holds(Undecided)),
    ("made up its|their mind|minds on|about", Holds(Undecided)),
];

/// Phrases behind "has".
pub(super) const HAVE: &[(&str, Sense)] = &[
    ("stated|taken no position on|about", Holds(NotStated)),
    ("said nothing on|about", Holds(NotStated)),
    ("yet to state|take a position on|about", Holds(NotStated)),
    ("yet to say where it stands on", Holds(NotStated)),
    ("yet to say where they stand on", Holds(NotStated)),
    ("yet to decide on", Holds(Undecided)),
    ("mixed views on|about", Holds(Mixed)),
];

/// Phrases behind "has" or "has not".
pub(super) const HAVE_OR_NOT: &[(&str, Sense)] = &[
    ("withdrawn its|their position|line on", Holds(Withdrawn)),
    ("taken back its|their position|line on", Holds(Withdrawn)),
];

/// Phrases behind "has" that say whether there is a line.
pub(super) const HAVE_KNOWN: &[(&str, Sense)] =
    &[("a line|position on", Line), ("no line on", NoLine), ("no known line|position on", NoLine)];

/// Phrases that mean several things.
pub(super) const AMBIGUOUS: &[(&str, [&str; 2])] =
    &[("accepts|accept", ["acquiesces in", "supports or acquiesces in (`would accept`)"])];

/// How a position is said in canonical text.
pub(super) struct Said {
    /// `supports`.
    pub(super) finite: &'static str,
    /// `does not support`, if there is a short way.
    pub(super) denied: Option<&'static str>,
    /// What goes before a party in a question, and what follows it.
    pub(super) asked: (&'static str, &'static str),
    /// What follows "does" and a party.
    pub(super) base: &'static str,
}

/// How a position is said in canonical text.
pub(super) const fn said(position: Position) -> Said {
    const fn new(
        finite: &'static str,
        denied: Option<&'static str>,
        asked: (&'static str, &'static str),
        base: &'static str,
    ) -> Said {
        Said { finite, denied, asked, base }
    }
    match position {
        Support => new("supports", Some("does not support"), ("does", "support"), "support"),
        Acquiesce => new("acquiesces in", Some("does not acquiesce in"), ("does", "acquiesce in"), "acquiesce in"),
        Neutral => new("is neutral on", Some("is not neutral on"), ("is", "neutral on"), "be neutral on"),
        Mixed => new("is mixed on", Some("is not mixed on"), ("is", "mixed on"), "be mixed on"),
        Divided => new("is divided on", Some("is not divided on"), ("is", "divided on"), "be divided on"),
        Undecided => new("is undecided on", Some("is not undecided on"), ("is", "undecided on"), "be undecided on"),
        Oppose => new("opposes", Some("does not oppose"), ("does", "oppose"), "oppose"),
        NotStated => new(
            "has not stated a position on",
            None,
            ("has", "not stated a position on"),
            "have not stated a position on",
        ),
        Withdrawn => new(
            "has withdrawn its position on",
            Some("has not withdrawn its position on"),
            ("has", "withdrawn its position on"),
            "have withdrawn its position on",
        ),
    }
}
