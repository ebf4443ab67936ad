//! What is told of work that takes more than a second.

use std::io::{self, Read};
use std::time::{Duration, Instant};

use crate::failure::note;

const PATIENCE: Duration = Duration::from_secs(1);

/// Tells every second how far something has come, and nothing of what is done sooner.
#[derive(Debug)]
pub(crate) struct Progress {
    what: String,
    all: u64,
    done: u64,
    told: Instant,
}

impl Progress {
    pub(crate) fn of(what: impl Into<String>, all: u64) -> Progress {
        Progress { what: what.into(), all, done: 0, told: Instant::now() }
    }

    pub(crate) fn add(&mut self, done: u64) {
        self.done += done;
        if self.told.elapsed() >= PATIENCE {
            self.told = Instant::now();
            let percent = self.done.min(self.all) * 100 / self.all.max(1);
            note(format_args!("{}: {percent} %", self.what));
        }
    }
}

/// A reader that tells how much of it was read.
#[derive(Debug)]
pub(crate) struct Watched<R> {
    inner: R,
    progress: Progress,
}

impl<R> Watched<R> {
    pub(crate) fn new(inner: R, progress: Progress) -> Watched<R> {
        Watched { inner, progress }
    }
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.progress.add(read as u64);
        Ok(read)
    }
}
