//! Who has the power, as CSV.

use std::collections::{BTreeMap, HashMap};

use demarche::decide::{Figure, PlayerPower, Power, Sampling};
use serde::Serialize;

const HEADER: [&str; 6] = ["player", "weight", "swings", "banzhaf_normalised", "banzhaf_absolute", "shapley_shubik"];

/// One line a player. Estimates have only as many places as their error leaves.
pub(crate) fn csv(power: &Power, weights: &HashMap<String, String>) -> Result<String, String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(HEADER).map_err(|error| error.to_string())?;
    for one in power.players() {
        let swings = one.swings().map(|swings| swings.to_string()).unwrap_or_default();
        let figures = [one.banzhaf_normalised(), one.banzhaf_absolute(), one.shapley_shubik()];
        let cells = [one.player().to_owned(), weight(weights, one), swings].into_iter();
        let cells = cells.chain(figures.iter().map(Figure::decimals));
        writer.write_record(cells).map_err(|error| error.to_string())?;
    }
    let bytes = writer.into_inner().map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map(|text| text.trim_end().to_owned()).map_err(|error| error.to_string())
}

fn weight(weights: &HashMap<String, String>, one: PlayerPower<'_>) -> String {
    weights.get(one.player()).cloned().unwrap_or_else(|| "1".to_owned())
}

/// The same for a program, with what all of them share.
#[derive(Debug, Serialize)]
pub(crate) struct Told {
    method: String,
    /// What was drawn, and how far any share of it may be off at most; nothing where all is exact.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    sampling: Option<SamplingTold>,
    passing: String,
    winning: Option<String>,
    players: Vec<PlayerTold>,
}

#[derive(Debug, Serialize)]
struct SamplingTold {
    samples: u32,
    seed: u64,
    error: f64,
}

#[derive(Debug, Serialize)]
struct PlayerTold {
    player: String,
    weight: String,
    /// Nothing where coalitions were not counted.
    swings: Option<String>,
    banzhaf_normalised: String,
    banzhaf_absolute: String,
    shapley_shubik: String,
    /// Each figure in lowest terms, where it is exact: decimals hide what is rare.
    exact: BTreeMap<&'static str, String>,
    /// How far each figure may be off, where it is an estimate.
    errors: BTreeMap<&'static str, f64>,
}

impl Told {
    pub(crate) fn of(power: &Power, weights: &HashMap<String, String>) -> Told {
        let told = |sampling: Sampling| {
            let Sampling { samples, seed, error } = sampling;
            SamplingTold { samples, seed, error }
        };
        Told {
            method: power.method().to_string(),
            sampling: power.sampling().map(told),
            passing: power.passing().decimals(),
            winning: power.winning().map(|count| count.to_string()),
            players: power.players().map(|one| PlayerTold::of(one, weight(weights, one))).collect(),
        }
    }
}

impl PlayerTold {
    fn of(one: PlayerPower<'_>, weight: String) -> PlayerTold {
        let names = HEADER.into_iter().skip(3);
        let figures = [one.banzhaf_normalised(), one.banzhaf_absolute(), one.shapley_shubik()];
        let exact = |(name, figure): (_, &Figure)| Some((name, figure.exact()?.to_string()));
        let error = |(name, figure): (_, &Figure)| figure.exact().is_none().then_some((name, figure.error()));
        PlayerTold {
            player: one.player().to_owned(),
            weight,
            swings: one.swings().map(|swings| swings.to_string()),
            exact: names.clone().zip(&figures).filter_map(exact).collect(),
            errors: names.zip(&figures).filter_map(error).collect(),
            banzhaf_normalised: one.banzhaf_normalised().decimals(),
            banzhaf_absolute: one.banzhaf_absolute().decimals(),
            shapley_shubik: one.shapley_shubik().decimals(),
        }
    }
}

/// How it was counted, and how likely it is to pass.
pub(crate) fn about(power: &Power) -> String {
    let (passing, players) = (power.passing(), power.players().len());
    let drawn = |what: &str| {
        let drawn = |Sampling { samples, seed, error }: Sampling| {
            format!("{samples} {what} drawn with seed {seed}, and may be off by {error:.4}, or less if small")
        };
        power.sampling().map(drawn)
    };
    match (power.winning(), drawn("orders")) {
        (None, _) => format!(
            "sampled, not counted: shares are estimated from {}; only places that are sure are shown, and swings are \
             left out; a share of {passing} of all coalitions of {players} players passes",
            drawn("coalitions and orders").unwrap_or_default()
        ),
        (Some(winning), orders) => {
            let exact = format!(
                "exact (counted by the method `{}`); {winning} coalitions of {players} players pass, a share of {passing}",
                power.method()
            );
            let orders = orders.map(|orders| format!("; but shapley_shubik is estimated from {orders}"));
            exact + &orders.unwrap_or_default()
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use demarche::decide::{AtLeast, Body, Method, Sitting};

    use super::{Told, about, csv};

    fn sitting() -> Sitting {
        let body = Body::new(["A", "B", "C"]).weight("votes", [("A", 3), ("B", 2), ("C", 2)]);
        Sitting::new(&body, &AtLeast::of("votes", 5).into()).unwrap()
    }

    #[test]
    fn what_is_exact_is_told_so() {
        let power = sitting().power().unwrap();
        let told = serde_json::to_value(Told::of(&power, &HashMap::new())).unwrap();
        assert_eq!(told["players"][0]["swings"], "3");
        assert_eq!(told["players"][0]["exact"]["shapley_shubik"], "2/3");
        assert!(told.get("seed").is_none() && told["players"][0]["errors"].as_object().unwrap().is_empty());
        assert!(csv(&power, &HashMap::new()).unwrap().ends_with("C,1,1,0.20000000,0.25000000,0.16666667"));
        assert!(about(&power).starts_with("exact (counted by "));
    }

    #[test]
    fn an_estimate_is_told_so() {
        let power = sitting().power_by(Method::Sampled).unwrap();
        let told = serde_json::to_value(Told::of(&power, &HashMap::new())).unwrap();
        assert_eq!((&told["seed"], &told["samples"]), (&1.into(), &200_000.into()));
        let of = &told["players"][0];
        assert!(of["swings"].is_null() && of["errors"]["shapley_shubik"].as_f64().unwrap() < 0.006, "{of}");
        let shown = csv(&power, &HashMap::new()).unwrap();
        let cells: Vec<_> = shown.lines().nth(1).unwrap().split(',').collect();
        assert_eq!(cells[2], "");
        // Three places: the error is some thousandths.
        assert!(cells[5].len() == 5 && (cells[5].parse::<f64>().unwrap() - 2.0 / 3.0).abs() < 0.007, "{shown}");
        assert!(about(&power).contains("seed 1"));
    }
}
