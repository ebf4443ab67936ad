//! What can be asked, and what each question takes.

use strum::{Display, EnumString, IntoStaticStr, VariantNames};

/// What can be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Display, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub(crate) enum Command {
    Summary,
    Who,
    Agreement,
    Pairs,
    Like,
    Cohesion,
    Matrix,
    Divisive,
    Drift,
    Camps,
}

impl Command {
    /// What must follow it.
    pub(crate) fn operands(self) -> &'static [&'static str] {
        match self {
            Command::Agreement | Command::Drift => &["A", "B"],
            Command::Like => &["A"],
            _ => &[],
        }
    }

    /// The options that it takes, each with a value.
    pub(crate) fn options(self) -> &'static [&'static str] {
        match self {
            Command::Summary | Command::Pairs | Command::Matrix => &[],
            Command::Who => &["--position", "--on", "--among"],
            Command::Agreement => &["--period"],
            Command::Like => &["--period", "--min", "--top", "--by"],
            Command::Cohesion => &["--members", "--bloc", "--period"],
            Command::Divisive => &["--among", "--period", "--min", "--top"],
            Command::Drift => &["--min", "--by"],
            Command::Camps => &["--session", "-k", "--linkage", "--min", "--by"],
        }
    }
}
