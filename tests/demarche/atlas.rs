//! The atlas: its facts against independent lists, its tables against what a person edits, and what is found in it.

mod blocs;
mod codes;
mod dated;
mod fold;
mod gazetteer;
mod history;
mod names;
mod names_written;
mod populations;
mod resolve;
mod suggest;
mod votes;
