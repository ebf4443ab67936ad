//! What the arguments ask for.

use demarche::Day;
use demarche::decide::Ballot;

use crate::arguments::{Arguments, once};
use crate::nearest::or_nearest;

/// What is printed instead of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Instead {
    Help,
    List,
}

/// What the arguments ask for.
#[derive(Debug, PartialEq, Eq, Default)]
pub(crate) struct Wanted {
    pub(crate) instead: Option<Instead>,
    /// A preset's name, a file, or JSON.
    pub(crate) rule: Option<String>,
    /// Names, as they were given, with what they do.
    pub(crate) lists: Vec<(Ballot, String)>,
    /// Names, as they were given, with the role they have.
    pub(crate) roles: Vec<(String, String)>,
    pub(crate) body: Option<String>,
    pub(crate) players: Option<String>,
    pub(crate) item: Option<String>,
    pub(crate) dossier: Option<String>,
    pub(crate) on: Option<Day>,
    pub(crate) power: bool,
    /// Taking for granted that everybody votes for or against.
    pub(crate) all_vote: bool,
    pub(crate) blocking: Option<usize>,
    pub(crate) json: bool,
}

/// Options with a list of names.
const LISTS: [(&str, Ballot); 7] = [
    ("--for", Ballot::For),
    ("--against", Ballot::Against),
    ("--abstain", Ballot::Abstain),
    ("--declared-abstention", Ballot::DeclaredAbstention),
    ("--absent", Ballot::Absent),
    ("--not-participating", Ballot::NotParticipating),
    ("--not-entitled", Ballot::NotEntitled),
];
const OTHERS: [&str; 13] = [
    "--role",
    "--body",
    "--players",
    "--item",
    "--dossier",
    "--on",
    "--power",
    "--all-vote",
    "--blocking",
    "--json",
    "--list",
    "--help",
    "-h",
];

impl Wanted {
    pub(crate) fn of(arguments: &[String]) -> Result<Wanted, String> {
        let mut wanted = Wanted::default();
        let mut arguments = Arguments::of(arguments);
        while let Some(option) = arguments.next()? {
            if !option.starts_with('-') || option == "-" {
                wanted.rule(option)?;
                continue;
            }
            if wanted.flag(option) {
                continue;
            }
            let mut value = |what: &str| arguments.value(what).map(str::to_owned);
            let list = LISTS.iter().find(|(name, _)| *name == option);
            match (option, list) {
                (_, Some((_, ballot))) => wanted.lists.push((*ballot, value("names, like France,Italy, or `rest`")?)),
                ("--role", _) => wanted.roles.push(role(&value("a role and names, like permanent=France,China")?)?),
                ("--body", _) => once(&mut wanted.body, value("a bloc, like EU")?, option)?,
                ("--players", _) => once(&mut wanted.players, value("a CSV file")?, option)?,
                ("--item", _) => once(&mut wanted.item, value("an item of the agenda")?, option)?,
                ("--dossier", _) => once(&mut wanted.dossier, value("a file, or `-`")?, option)?,
                ("--on", _) => {
                    let day = value("a day, like 2025-03-26")?;
                    once(&mut wanted.on, day.parse().map_err(|error| format!("--on: {error}"))?, option)?;
                }
                ("--blocking", _) => {
                    let number = value("a number")?;
                    let sets = number.parse().ok().filter(|sets| (1..=10_000).contains(sets));
                    let sets = sets.ok_or_else(|| format!("--blocking: `{number}` is not a number from 1 to 10000"))?;
                    once(&mut wanted.blocking, sets, option)?;
                }
                _ => {
                    let known = LISTS.iter().map(|(name, _)| *name).chain(OTHERS);
                    return Err(or_nearest(&format!("there is no option `{option}`"), option, known, "see --help"));
                }
            }
        }
        wanted.checked()
    }

    /// Takes an option without a value; says whether it is one.
    fn flag(&mut self, option: &str) -> bool {
        match option {
            "-h" | "--help" => self.instead = Some(Instead::Help),
            "--list" => self.instead = self.instead.or(Some(Instead::List)),
            "--power" => self.power = true,
            "--all-vote" => self.all_vote = true,
            "--json" => self.json = true,
            _ => return false,
        }
        true
    }

    fn rule(&mut self, text: &str) -> Result<(), String> {
        match self.rule.replace(text.to_owned()) {
            None => Ok(()),
            Some(first) => Err(format!(
                "there is one rule, and these are two: `{first}` and `{text}`; names with spaces need quotes, and commas \
                 no space after them; see --help"
            )),
        }
    }

    fn checked(self) -> Result<Wanted, String> {
        let why = match &self {
            Wanted { instead: Some(_), .. } => return Ok(self),
            Wanted { rule: None, .. } => "a rule is needed: a preset, which --list prints, or a JSON file; see --help",
            Wanted { players: Some(_), dossier: Some(_), .. } => {
                "`--dossier` and `--players` both say who there is: give one of them; see --help"
            }
            Wanted { item: Some(_), players: Some(_), .. } => {
                "`--item` is about members of a bloc, and `--players` brings others: give one of them; see --help"
            }
            Wanted { body: Some(_), players: Some(_), .. } => {
                "`--body` and `--players` both say who decides: give one of them; see --help"
            }
            Wanted { power: false, all_vote: true, .. } => "`--all-vote` goes with `--power`; see --help",
            Wanted { power: true, blocking: Some(_), .. } => {
                "`--power` and `--blocking` are two questions: give one of them; see --help"
            }
            _ => return Ok(self),
        };
        Err(why.to_owned())
    }
}

fn role(text: &str) -> Result<(String, String), String> {
    let parts = text.split_once('=').map(|(role, names)| (role.trim(), names)).filter(|(role, _)| !role.is_empty());
    let (role, names) = parts.ok_or_else(|| format!("--role: `{text}` is not like permanent=France,China"))?;
    Ok((role.to_owned(), names.to_owned()))
}

#[cfg(test)]
mod tests {
    use demarche::day;
    use demarche::decide::Ballot;

    use super::{Instead, Wanted};

    fn wanted(line: &str) -> Result<Wanted, String> {
        let arguments: Vec<_> = line.split_whitespace().map(str::to_owned).collect();
        Wanted::of(&arguments)
    }

    #[test]
    fn options_stand_anywhere() {
        let plain = wanted("--for FRA,DEU eu-council-qmv --against=rest --on 2023-06-01 --blocking 3 --json").unwrap();
        let expected = Wanted {
            rule: Some("eu-council-qmv".into()),
            lists: vec![(Ballot::For, "FRA,DEU".into()), (Ballot::Against, "rest".into())],
            on: Some(day(2023, 6, 1)),
            blocking: Some(3),
            json: true,
            ..Wanted::default()
        };
        assert_eq!(plain, expected);
        let role = wanted("x.json --role permanent=A,B --players p.csv --power").unwrap();
        assert_eq!(role.roles, [("permanent".to_owned(), "A,B".to_owned())]);
        assert_eq!(wanted("--help").unwrap().instead, Some(Instead::Help), "which needs no rule");
        assert_eq!(wanted("--list x").unwrap().instead, Some(Instead::List));
    }

    #[test]
    fn mistakes_are_told() {
        #[track_caller]
        fn check(line: &str, expected: &str) {
            assert_eq!(wanted(line).unwrap_err(), expected);
        }
        check("", "a rule is needed: a preset, which --list prints, or a JSON file; see --help");
        check("x --agaist FRA", "there is no option `--agaist`; did you mean `--against`?");
        check("x --zzz", "there is no option `--zzz`; see --help");
        check("x --for --against FRA", "`--for` needs names, like France,Italy, or `rest`; see --help");
        check("x --power=yes", "`--power` takes no value; see --help");
        check("x --blocking 0", "--blocking: `0` is not a number from 1 to 10000");
        check("x --on 2025-02-30", "--on: `2025-02-30` is not a day: 2025-02 has 28 days");
        check("x --item a --item b", "`--item` is given twice; see --help");
        check("x --role permanent", "--role: `permanent` is not like permanent=France,China");
        assert!(wanted("x --dossier f --players p.csv").unwrap_err().contains("give one of them"));
        assert!(wanted("x --for FRA, DEU").unwrap_err().contains("`x` and `DEU`"));
    }
}
