//! The atlas: its tables, and what is found in it.

mod codes;
mod fold;
mod gazetteer;
mod names;
mod names_written;
mod resolve;
mod suggest;
