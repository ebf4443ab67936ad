//! The atlas: its facts against independent lists, and its tables against what a person edits.

mod blocs;
mod dated;
mod history;
mod votes;
