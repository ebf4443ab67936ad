//! What the arguments ask for.

use demarche::{Day, Query};

use crate::arguments::{Arguments, once};

/// How an answer is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Form {
    #[default]
    Text,
    Json,
    Explained,
}

/// What the arguments ask for.
#[derive(Debug, PartialEq, Eq, Default)]
pub(crate) struct Wanted {
    pub(crate) help: bool,
    pub(crate) dossier: Option<String>,
    pub(crate) as_of: Option<Day>,
    pub(crate) known_by: Option<Day>,
    pub(crate) form: Form,
    /// The words that belong to no option.
    pub(crate) question: Option<String>,
}

const A_DAY: &str = "a day, like 2025-03-26";

impl Wanted {
    pub(crate) fn of(arguments: &[String]) -> Result<Wanted, String> {
        let mut wanted = Wanted::default();
        let mut words = Vec::new();
        let mut arguments = Arguments::of(arguments);
        while let Some(option) = arguments.next()? {
            match option {
                "-h" | "--help" => wanted.help = true,
                "--json" => set_form(&mut wanted.form, Form::Json)?,
                "--explain" => set_form(&mut wanted.form, Form::Explained)?,
                "--dossier" => once(&mut wanted.dossier, arguments.value("a file, or `-`")?.to_owned(), option)?,
                "--as-of" => once(&mut wanted.as_of, day(option, arguments.value(A_DAY)?)?, option)?,
                "--known-by" => once(&mut wanted.known_by, day(option, arguments.value(A_DAY)?)?, option)?,
                _ if option.starts_with('-') => return Err(format!("there is no option `{option}`; see --help")),
                _ => words.push(option),
            }
        }
        wanted.question = (!words.is_empty()).then(|| words.join(" "));
        match (&wanted.question, wanted.dossier.as_deref()) {
            (None, Some("-")) if !wanted.help => {
                Err("the dossier is read from standard input, so the question must be an argument; see --help".into())
            }
            _ => Ok(wanted),
        }
    }
}

/// A day as questions take it, so that a month or a year is its last day.
fn day(option: &str, text: &str) -> Result<Day, String> {
    let asked = format!("what is hedged as of {text}").parse::<Query>().ok();
    let read = asked.and_then(|query| query.day().filter(|day| query == Query::hedged().as_of(*day)));
    read.map_or_else(|| text.parse().map_err(|error| format!("{option}: {error}")), Ok)
}

fn set_form(wanted: &mut Form, form: Form) -> Result<(), String> {
    match std::mem::replace(wanted, form) {
        Form::Text => Ok(()),
        before if before == form => Ok(()),
        _ => Err("`--json` and `--explain` exclude each other; see --help".into()),
    }
}

#[cfg(test)]
mod tests {
    use demarche::day;

    use super::{Form, Wanted};

    fn wanted(line: &str) -> Result<Wanted, String> {
        let arguments: Vec<_> = line.split_whitespace().map(str::to_owned).collect();
        Wanted::of(&arguments)
    }

    #[test]
    fn words_are_the_question_wherever_options_stand() {
        let plain = wanted("who opposes --json troops? --as-of=2025-03-26 --known-by 2025-03-25 --dossier f").unwrap();
        let expected = Wanted {
            help: false,
            dossier: Some("f".into()),
            as_of: Some(day(2025, 3, 26)),
            known_by: Some(day(2025, 3, 25)),
            form: Form::Json,
            question: Some("who opposes troops?".into()),
        };
        assert_eq!(plain, expected);
        assert_eq!(wanted("").unwrap(), Wanted::default());
        assert_eq!(wanted("--as-of 2025-03").unwrap().as_of, Some(day(2025, 3, 31)));
        assert_eq!(wanted("--known-by 2024").unwrap().known_by, Some(day(2024, 12, 31)));
        let spoken = ["--as-of".to_owned(), "27 March 2025".to_owned()];
        assert_eq!(Wanted::of(&spoken).unwrap().as_of, Some(day(2025, 3, 27)));
        let more = ["--as-of".to_owned(), "2025-03-27 known by 2025-03-01".to_owned()];
        assert!(Wanted::of(&more).is_err(), "that is more than a day");
        assert!(wanted("--help").unwrap().help);
    }

    #[test]
    fn mistakes_are_told() {
        #[track_caller]
        fn check(line: &str, expected: &str) {
            assert_eq!(wanted(line).unwrap_err(), expected);
        }
        check("--jsn x", "there is no option `--jsn`; see --help");
        check("-x", "there is no option `-x`; see --help");
        check("--dossier", "`--dossier` needs a file, or `-`; see --help");
        check("--as-of", "`--as-of` needs a day, like 2025-03-26; see --help");
        check("--dossier a --dossier b", "`--dossier` is given twice; see --help");
        check("--json --explain x", "`--json` and `--explain` exclude each other; see --help");
        check("--json=yes x", "`--json` takes no value; see --help");
        check("x --explain=", "`--explain` takes no value; see --help");
        check("--dossier --json x", "`--dossier` needs a file, or `-`; see --help");
        assert!(wanted("--known-by 2025-02-30").unwrap_err().starts_with("--known-by: `2025-02-30`"));
        let both = "the dossier is read from standard input, so the question must be an argument; see --help";
        check("--dossier -", both);
    }
}
