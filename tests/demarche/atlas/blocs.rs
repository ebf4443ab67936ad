//! Blocs.
