//! Players from a CSV file: who they are, and what its columns say of them.

use std::collections::HashMap;

use demarche::decide::Body;

use crate::names::REST;
use crate::nearest::or_nearest;
use crate::rule::Needs;

/// What a file says of its players.
#[derive(Debug)]
pub(crate) struct Players {
    file: String,
    /// The names of the columns, but `player`.
    columns: Vec<String>,
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    line: u64,
    player: String,
    cells: Vec<String>,
}

/// The column that is any weight which no column bears the name of.
const ANY: &str = "weight";

impl Players {
    pub(crate) fn read(file: &str, bytes: &[u8]) -> Result<Players, String> {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let text = std::str::from_utf8(bytes).map_err(|_| format!("{file}: the text is not UTF-8"))?;
        let mut reader = csv::ReaderBuilder::new()
            .flexible(true)
            .trim(csv::Trim::All)
            .comment(Some(b'#'))
            .from_reader(text.as_bytes());
        let header: Vec<String> =
            reader.headers().map_err(|error| format!("{file}: {error}"))?.iter().map(str::to_lowercase).collect();
        let Some(at) = header.iter().position(|name| name == "player") else {
            let seen = header.join(",");
            let separated = seen.contains([';', '\t']);
            let advice = if separated { "; columns are separated by commas" } else { "" };
            return Err(format!(
                "{file}: the first line must name the columns, `player` and what the rule counts, like `player,weight`; \
                 it is `{seen}`{advice}"
            ));
        };
        let mut faults = repeated_columns(file, &header);
        let mut columns = header;
        columns.remove(at);
        let mut rows: Vec<Row> = Vec::new();
        let mut lines = HashMap::new();
        for record in reader.records() {
            let record = record.map_err(|error| format!("{file}: {error}"))?;
            let line = record.position().map_or(0, csv::Position::line);
            let mut cells: Vec<_> = record.iter().map(str::to_owned).collect();
            if cells.len() != columns.len() + 1 {
                faults.push(format!("{file}, line {line}: {} cells, and {} columns", cells.len(), columns.len() + 1));
                continue;
            }
            let player = cells.remove(at);
            if player.is_empty() {
                faults.push(format!("{file}, line {line}: the player has no name"));
            } else if player.chars().any(char::is_control) {
                let shown = player.escape_debug();
                faults.push(format!("{file}, line {line}: the name `{shown}` has characters that cannot be shown"));
            } else if player.eq_ignore_ascii_case(REST) {
                faults
                    .push(format!("{file}, line {line}: nobody can be called `{player}`, which stands for all others"));
            } else if let Some(first) = lines.insert(player.clone(), line) {
                faults.push(format!("{file}, line {line}: `{player}` stands in line {first} already"));
            }
            rows.push(Row { line, player, cells });
        }
        if rows.is_empty() && faults.is_empty() {
            faults.push(format!("{file}: there are no players, only the names of columns"));
        }
        if faults.is_empty() { Ok(Players { file: file.to_owned(), columns, rows }) } else { Err(faults.join("\n")) }
    }

    pub(crate) fn file(&self) -> &str {
        &self.file
    }

    /// That no role which is given elsewhere is a column, too.
    pub(crate) fn expect_no_columns(&self, given: &[String]) -> Result<(), String> {
        match given.iter().find(|role| self.column(role).is_some()) {
            None => Ok(()),
            Some(role) => {
                Err(format!("`{role}` is a column of {}, and given with --role: give one of them", self.file))
            }
        }
    }

    /// The body that they make for a rule that needs these weights and roles; `given` are roles that stand elsewhere.
    pub(crate) fn body(&self, needs: &Needs, given: &[String]) -> Result<Body, String> {
        let mut body = Body::new(self.rows.iter().map(|row| row.player.as_str()));
        let mut faults = Vec::new();
        for weight in &needs.weights {
            match self.column_of(weight, needs).ok_or_else(|| self.lacks("weight", weight)) {
                Ok(at) => body = body.weight(weight, self.weights(at, &mut faults)),
                Err(fault) => faults.push(fault),
            }
        }
        for role in needs.roles.iter().filter(|role| !given.contains(role)) {
            match self.column(role) {
                Some(at) => body = body.role(role, self.having(at, &mut faults)),
                None => faults.push(format!("{}, or give --role {role}=LIST", self.lacks("role", role))),
            }
        }
        if faults.is_empty() { Ok(body) } else { Err(faults.join("\n")) }
    }

    /// What each weighs by a column `weight`, which a rule that counts heads alone does not look at.
    pub(crate) fn uncounted(&self) -> HashMap<String, String> {
        let Some(at) = self.column(ANY) else { return HashMap::new() };
        self.rows.iter().filter_map(|row| Some((row.player.clone(), row.cells.get(at)?.clone()))).collect()
    }

    fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == &name.to_lowercase())
    }

    /// The column of a weight: its own, or `weight` for the only weight of a rule.
    fn column_of(&self, weight: &str, needs: &Needs) -> Option<usize> {
        self.column(weight).or_else(|| if needs.weights.len() == 1 { self.column(ANY) } else { None })
    }

    fn lacks(&self, what: &str, name: &str) -> String {
        let message = format!("{}: the rule needs the {what} `{name}`, and no column is called so", self.file);
        let columns: Vec<_> = self.columns.iter().map(|column| format!("`{column}`")).collect();
        let there = if columns.is_empty() {
            "there is only `player`".into()
        } else {
            format!("there are {}", columns.join(", "))
        };
        or_nearest(&message, name, self.columns.iter().map(String::as_str), &there)
    }

    fn weights(&self, at: usize, faults: &mut Vec<String>) -> Vec<(&str, u64)> {
        let mut weights = Vec::new();
        for row in &self.rows {
            let (Some(cell), Some(column)) = (row.cells.get(at), self.columns.get(at)) else { continue };
            match cell.parse() {
                Ok(weight) => weights.push((row.player.as_str(), weight)),
                Err(_) => faults.push(format!(
                    "{}, line {}, {column} of `{}`: {}",
                    self.file,
                    row.line,
                    row.player,
                    no_weight(cell)
                )),
            }
        }
        weights
    }

    fn having(&self, at: usize, faults: &mut Vec<String>) -> Vec<&str> {
        let mut having = Vec::new();
        for row in &self.rows {
            let (Some(cell), Some(column)) = (row.cells.get(at), self.columns.get(at)) else { continue };
            match cell.to_lowercase().as_str() {
                "yes" | "1" | "true" | "x" => having.push(row.player.as_str()),
                "no" | "0" | "false" | "" => {}
                _ => faults.push(format!(
                    "{}, line {}, {column} of `{}`: `{cell}` is neither yes nor no",
                    self.file, row.line, row.player
                )),
            }
        }
        having
    }
}

fn repeated_columns(file: &str, header: &[String]) -> Vec<String> {
    let repeated = |(at, name): &(usize, &String)| header.iter().take(*at).any(|earlier| earlier == *name);
    let repeated = header.iter().enumerate().filter(repeated);
    repeated.map(|(_, name)| format!("{file}: two columns are called `{name}`")).collect()
}

fn no_weight(cell: &str) -> String {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if cell.is_empty() {
        return "there is no number; a weight that is missing is not zero".to_owned();
    }
    let grouped: String = cell.chars().filter(|letter| !matches!(letter, ' ' | ',' | '_' | '\'')).collect();
    match cell.split_once('.') {
        _ if digits(cell) => format!("`{cell}` is too large; take a larger unit for all"),
        _ if digits(&grouped) => format!("`{cell}` is not written in digits alone; write `{grouped}`"),
        Some((whole, rest)) if digits(whole) && digits(rest) => {
            format!("`{cell}` is not a whole number; take a smaller unit for all, so that each is one")
        }
        _ if cell.starts_with('-') => format!("`{cell}` is below zero, and no weight is"),
        _ => format!("`{cell}` is not a whole number"),
    }
}

#[cfg(test)]
mod tests {
    use super::Players;
    use crate::rule::Needs;

    fn read(text: &str) -> Result<Players, String> {
        Players::read("p.csv", text.as_bytes())
    }

    fn needs(weights: &[&str], roles: &[&str]) -> Needs {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Needs { weights: owned(weights), roles: owned(roles) }
    }

    #[track_caller]
    fn weight_of(text: &str, weight: &str, player: &str) -> Option<u64> {
        read(text).unwrap().body(&needs(&[weight], &[]), &[]).unwrap().weight_of(weight, player)
    }

    #[test]
    fn columns_are_weights_by_name_in_any_order() {
        assert_eq!(weight_of("player,votes,people\nA,5,10\nB,3,20\n", "people", "B"), Some(20));
        assert_eq!(weight_of("Weight,Player\n7,A\n", "weight", "A"), Some(7));
        assert_eq!(weight_of("\u{feff}player,votes\r\n\"A, the first\", 5\r\n", "votes", "A, the first"), Some(5));
        assert_eq!(weight_of("player,weight\nA,5\n", "population", "A"), Some(5), "the only weight of a rule");
        let several = read("player,weight\nA,5\n").unwrap().body(&needs(&["votes", "people"], &[]), &[]).unwrap_err();
        assert!(several.contains("`votes`") && several.contains("`people`"), "{several}");
    }

    #[test]
    fn a_role_is_a_column_of_yes_and_no() {
        let players = read("player,weight,permanent\nA,7,yes\nB,1,\nC,1,1\n").unwrap();
        let body = players.body(&needs(&[], &["permanent"]), &[]).unwrap();
        assert_eq!(body.players_in("permanent").unwrap(), ["A", "C"]);
        let wrong = read("player,permanent\nA,7\n").unwrap().body(&needs(&[], &["permanent"]), &[]).unwrap_err();
        assert_eq!(wrong, "p.csv, line 2, permanent of `A`: `7` is neither yes nor no");
    }

    #[test]
    fn files_that_are_none_are_told_so() {
        #[track_caller]
        fn check(text: &str, expected: &str) {
            assert_eq!(read(text).unwrap_err(), expected);
        }
        check("player,weight\n", "p.csv: there are no players, only the names of columns");
        check("player,weight\nA,1\nA,2\n", "p.csv, line 3: `A` stands in line 2 already");
        check(
            "player,weight\nA,1,3\n,2\n",
            "p.csv, line 2: 3 cells, and 2 columns\np.csv, line 3: the player has no name",
        );
        check("player\nRest\n", "p.csv, line 2: nobody can be called `Rest`, which stands for all others");
        check("player\n\x1b[31mred\n", "p.csv, line 2: the name `\\u{1b}[31mred` has characters that cannot be shown");
        check("player,weight,weight\nA,1,3\n", "p.csv: two columns are called `weight`");
        assert!(read("").unwrap_err().contains("the first line must name the columns"));
        assert!(read("player;weight\nA;1\n").unwrap_err().ends_with("columns are separated by commas"));
        assert!(Players::read("p.csv", b"player\n\xff\n").unwrap_err().contains("not UTF-8"));
    }

    #[test]
    fn numbers_that_are_none_are_told_so() {
        #[track_caller]
        fn check(cell: &str, expected: &str) {
            let players = read(&format!("player,weight\nA,{cell}\n")).unwrap();
            let error = players.body(&needs(&["weight"], &[]), &[]).unwrap_err();
            assert_eq!(error, format!("p.csv, line 2, weight of `A`: {expected}"));
        }
        check("3.5", "`3.5` is not a whole number; take a smaller unit for all, so that each is one");
        check("-3", "`-3` is below zero, and no weight is");
        check("1 000", "`1 000` is not written in digits alone; write `1000`");
        check("many", "`many` is not a whole number");
        check("", "there is no number; a weight that is missing is not zero");
        check("18446744073709551616", "`18446744073709551616` is too large; take a larger unit for all");
    }

    #[test]
    fn a_column_that_is_not_there_is_told_with_those_that_are() {
        let players = read("player,votes\nA,1\n").unwrap();
        assert_eq!(
            players.body(&needs(&["population"], &["permanent"]), &[]).unwrap_err(),
            "p.csv: the rule needs the weight `population`, and no column is called so; there are `votes`\n\
             p.csv: the rule needs the role `permanent`, and no column is called so; there are `votes`, or give --role \
             permanent=LIST"
        );
        assert!(players.body(&needs(&["vote"], &[]), &[]).unwrap_err().ends_with("did you mean `votes`?"));
        assert!(players.body(&needs(&[], &["permanent"]), &["permanent".into()]).is_ok());
    }
}
