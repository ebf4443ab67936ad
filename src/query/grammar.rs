//! The language of questions: English that a program can trust.
//!
//! Case, articles and what a sentence ends with are free; one phrase has one meaning, and nothing is guessed. Each rule's
//! first alternative is the canonical one, which [`Query`](crate::Query) prints; all are read.
//!
//! `MONTH` and `YEAR` are their last day in `as of` and `known by`, their first in `since`. A question has at most 4,096 bytes.
//!
//! ```ebnf
#![doc = include_str!("grammar.ebnf")]
//! ```
