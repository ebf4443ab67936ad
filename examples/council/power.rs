//! Who has the power, as CSV.

use std::collections::HashMap;

use demarche::decide::Power;
use serde::Serialize;

const HEADER: [&str; 6] = ["player", "weight", "swings", "banzhaf_normalised", "banzhaf_absolute", "shapley_shubik"];

/// One line a player.
pub(crate) fn csv(power: &Power, weights: &HashMap<String, String>) -> Result<String, String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let lines = std::iter::once(HEADER.map(str::to_owned)).chain(rows(power, weights));
    for line in lines {
        writer.write_record(line).map_err(|error| error.to_string())?;
    }
    let bytes = writer.into_inner().map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map(|text| text.trim_end().to_owned()).map_err(|error| error.to_string())
}

/// The same for a program, with what all of them share. Figures are text: no float holds them.
#[derive(Debug, Serialize)]
pub(crate) struct Told {
    method: String,
    /// How far a share may be off; zero when it is exact.
    error: f64,
    passing: String,
    winning: Option<String>,
    players: Vec<PlayerTold>,
}

#[derive(Debug, Serialize)]
struct PlayerTold {
    player: String,
    weight: String,
    swings: String,
    banzhaf_normalised: String,
    banzhaf_absolute: String,
    shapley_shubik: String,
}

impl Told {
    pub(crate) fn of(power: &Power, weights: &HashMap<String, String>) -> Told {
        let one = |[player, weight, swings, banzhaf_normalised, banzhaf_absolute, shapley_shubik]: [String; 6]| {
            PlayerTold { player, weight, swings, banzhaf_normalised, banzhaf_absolute, shapley_shubik }
        };
        Told {
            method: power.method().to_string(),
            error: power.passing().error(),
            passing: power.passing().to_string(),
            winning: power.winning().map(|count| count.to_string()),
            players: rows(power, weights).map(one).collect(),
        }
    }
}

/// How it was counted, and how likely it is to pass.
pub(crate) fn about(power: &Power) -> String {
    let passing = power.passing();
    match (power.winning(), power.sampling()) {
        (Some(winning), _) => format!(
            "exact, by {}; {winning} coalitions of {} players pass, a share of {passing}",
            power.method(),
            power.players().len()
        ),
        (None, sampling) => format!(
            "sampled{1}: shares of coalitions and orders are within {0:.4} of the true ones; swings are not counted",
            passing.error(),
            sampling
                .map(|sampling| format!(" ({} coalitions, seed {})", sampling.samples, sampling.seed))
                .unwrap_or_default()
        ),
    }
}

fn rows(power: &Power, weights: &HashMap<String, String>) -> impl Iterator<Item = [String; 6]> {
    power.players().map(|one| {
        [
            one.player().to_owned(),
            weights.get(one.player()).cloned().unwrap_or_else(|| "1".to_owned()),
            one.swings().map(|swings| swings.to_string()).unwrap_or_default(),
            one.banzhaf_normalised().to_string(),
            one.banzhaf_absolute().to_string(),
            one.shapley_shubik().to_string(),
        ]
    })
}
