//! What the arguments ask for.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::path::PathBuf;
use std::str::FromStr;

use demarche::compare::{Alike, Contingency, Score};
use strum::{IntoEnumIterator, VariantNames};

use crate::arguments::{Arguments, once};
use crate::command::Command;
use crate::failure::Failure;
use crate::unknown::unknown;

/// How an answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Json,
    Csv,
}

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    Help,
    Command(Wanted),
}

/// A command, where to look, and what it is given.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub(crate) folder: PathBuf,
    pub(crate) command: Command,
    pub(crate) form: Form,
    operands: Vec<String>,
    options: BTreeMap<&'static str, Option<String>>,
}

/// What counts as voting alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::Display, strum::EnumString, strum::EnumIter)]
#[strum(serialize_all = "snake_case")]
pub(crate) enum By {
    Agree,
    AgreeHalf,
}

impl By {
    pub(crate) fn alike(self) -> Alike {
        match self {
            By::Agree => Alike::Exactly,
            By::AgreeHalf => Alike::ByDegrees,
        }
    }

    pub(crate) fn of(self, pair: &Contingency) -> Option<Score> {
        self.alike().of(pair)
    }
}

impl Wanted {
    pub(crate) fn of(arguments: &[String]) -> Result<Asked, Failure> {
        let is_help = |argument: &String| argument == "-h" || argument == "--help";
        if arguments.is_empty() || arguments.iter().any(is_help) {
            return Ok(Asked::Help);
        }
        let (mut words, mut given, mut forms) = (Vec::new(), Vec::new(), Vec::new());
        let mut arguments = Arguments::of(arguments);
        while let Some(option) = arguments.next().map_err(Failure::Usage)? {
            match option {
                "--json" => forms.push(Form::Json),
                "--csv" => forms.push(Form::Csv),
                _ if option.len() > 1 && option.starts_with('-') => given.push((option, arguments.value("a value"))),
                word => words.push(word.to_owned()),
            }
        }
        let mut words = words.into_iter();
        let folder = words.next().unwrap_or_default().into();
        let command = words.next().ok_or_else(|| Failure::usage("say what to ask after the folder; see --help"))?;
        let command = command.parse::<Command>().map_err(|_| {
            let known = Command::VARIANTS;
            let message = unknown("there is no command", &command, known.iter().copied());
            Failure::Usage(format!("{message}; the commands are {}; see --help", known.join(", ")))
        })?;
        let form = if command == Command::Pairs { Form::Csv } else { Form::Json };
        let mut wanted = Wanted { folder, command, form, operands: words.collect(), options: BTreeMap::new() };
        wanted.check_operands()?;
        for (option, value) in given {
            wanted.take(option, value)?;
        }
        match forms.as_slice() {
            [] => {}
            [first, rest @ ..] if rest.iter().all(|form| form == first) => wanted.form = *first,
            _ => return Err(Failure::usage("`--json` and `--csv` exclude each other; see --help")),
        }
        Ok(Asked::Command(wanted))
    }

    fn check_operands(&self) -> Result<(), Failure> {
        let (expected, given) = (self.command.operands(), &self.operands);
        if expected.len() == given.len() {
            return Ok(());
        }
        let takes = if expected.is_empty() { "no names".to_owned() } else { expected.join(" and ") };
        let seen: Vec<_> = given.iter().map(|word| format!("`{}`", word.escape_debug())).collect();
        let seen = if seen.is_empty() { "nothing".to_owned() } else { seen.join(" ") };
        Err(Failure::Usage(format!(
            "`{}` takes {takes}, not {seen}; a name of several words stands in quotes",
            self.command
        )))
    }

    fn take(&mut self, option: &str, value: Result<&str, String>) -> Result<(), Failure> {
        let takes = self.command.options();
        let Some(option) = takes.iter().copied().find(|known| *known == option) else {
            let message = unknown(&format!("`{}` has no option", self.command), option, takes.iter().copied());
            return Err(Failure::Usage(format!("{message}; see --help")));
        };
        let value = value.map_err(Failure::Usage)?.to_owned();
        once(self.options.entry(option).or_default(), value, option).map_err(Failure::Usage)
    }

    /// What stands in the place of a name: `A` is 0.
    pub(crate) fn operand(&self, place: usize) -> &str {
        self.operands.get(place).map_or("", String::as_str)
    }

    pub(crate) fn option(&self, option: &str) -> Option<&str> {
        self.options.get(option)?.as_deref()
    }

    pub(crate) fn needed(&self, option: &str) -> Result<&str, Failure> {
        let missing = || Failure::Usage(format!("`{}` needs `{option}`; see --help", self.command));
        self.option(option).ok_or_else(missing)
    }

    /// A number, or what is usual.
    pub(crate) fn number<N: FromStr>(&self, option: &str, usual: N) -> Result<N, Failure> {
        let Some(text) = self.option(option) else { return Ok(usual) };
        let wrong = |_| Failure::Usage(format!("{option}: `{}` is no number from 0; see --help", text.escape_debug()));
        text.parse().map_err(wrong)
    }

    /// A word of a closed list, or what is usual.
    pub(crate) fn word<W>(&self, option: &str, usual: W) -> Result<W, Failure>
    where
        W: FromStr + IntoEnumIterator + Display,
    {
        let Some(text) = self.option(option) else { return Ok(usual) };
        let expected = |_| {
            let (seen, words) = (text.escape_debug(), W::iter().map(|word| word.to_string()).collect::<Vec<_>>());
            Failure::Usage(format!("{option}: `{seen}` is none of {}; see --help", words.join(", ")))
        };
        text.parse().map_err(expected)
    }

    pub(crate) fn by(&self) -> Result<By, Failure> {
        self.word("--by", By::Agree)
    }
}

#[cfg(test)]
mod tests {
    use super::{Asked, Failure, Form, Wanted};
    use crate::command::Command;

    fn wanted(line: &str) -> Result<Asked, Failure> {
        let arguments: Vec<_> = line.split_whitespace().map(str::to_owned).collect();
        Wanted::of(&arguments)
    }

    #[test]
    fn options_may_stand_anywhere() {
        for line in ["d like --top=3 NA --csv", "--csv d --top 3 like NA", "d like NA --csv --csv --top 3"] {
            let Asked::Command(wanted) = wanted(line).unwrap() else { panic!("{line}") };
            assert_eq!((wanted.folder.to_str(), wanted.command, wanted.form), (Some("d"), Command::Like, Form::Csv));
            assert_eq!(
                (wanted.operand(0), wanted.number("--top", 10), wanted.number("--min", 7)),
                ("NA", Ok(3), Ok(7))
            );
        }
        for line in ["", "-h", "d like --help", "d nonsense --help"] {
            assert_eq!(wanted(line), Ok(Asked::Help), "{line}");
        }
    }

    #[test]
    fn mistakes_are_told() {
        #[track_caller]
        fn check(line: &str, expected: &str) {
            let Err(Failure::Usage(message)) = wanted(line) else { panic!("{line} is taken") };
            assert!(message.starts_with(expected), "{message}");
        }
        check("d", "say what to ask after the folder; see --help");
        check(
            "d agrement A B",
            "there is no command `agrement`: did you mean `agreement`?; the commands are summary, who,",
        );
        check("d agreement A", "`agreement` takes A and B, not `A`; a name of several words stands in quotes");
        check("d summary A", "`summary` takes no names, not `A`");
        check("d like", "`like` takes A, not nothing");
        check("d like A --perod all", "`like` has no option `--perod`: did you mean `--period`?; see --help");
        check("d like A --session 3", "`like` has no option `--session`; see --help");
        check("d like A --top", "`--top` needs a value; see --help");
        check("d like A --top --csv", "`--top` needs a value; see --help");
        check("d like A --top 1 --top 2", "`--top` is given twice; see --help");
        check("d like A --json --csv", "`--json` and `--csv` exclude each other; see --help");
        check("d like A --json=yes", "`--json` takes no value; see --help");
    }
}
