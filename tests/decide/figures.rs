//! Figures of real bodies.

use demarche::atlas::{self, PopulationBasis};
use demarche::day;
use demarche::decide::*;

/// Those by which the Council of the European Union counted in 2023, the largest first.
pub(crate) fn populations() -> Vec<(String, u64)> {
    let of_2023 = atlas::populations().iter().filter(|fact| {
        fact.basis() == PopulationBasis::UsuallyResident && fact.period().covers(day(2023, 6, 1)) == Some(true)
    });
    let mut rows: Vec<_> = of_2023.map(|fact| (fact.nation().to_string(), u64::from(fact.population()))).collect();
    rows.sort_by_key(|(_, population)| std::cmp::Reverse(*population));
    assert_eq!(rows.len(), 27);
    assert_eq!(rows.iter().map(|(_, population)| population).sum::<u64>(), 447_533_143);
    rows
}

pub(crate) fn eu() -> Body {
    Body::new(populations().into_iter().map(|(nation, _)| nation)).weight("population", populations())
}
