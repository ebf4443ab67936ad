//! Of whom it is not sure that they break with a bloc, and why.

use crate::dossier::PartyRef;
use crate::lens::{Bucket, InForce, Line, Split};
use crate::model::{Position, PositionSet};

/// The members that may break with a bloc and are not sure to: under a condition, on some reading, or by one side of a
/// contested line. In order of declaration. That of the bloc and that of the member must both stand: the less sure one
/// decides.
pub(super) fn unsurely<'d>(split: &Split<'d>, bucket: Bucket) -> Vec<(PartyRef<'d>, Line<'d>)> {
    let (bloc, breaks, dissociated) = (split.line(), split.breaks(), split.dissociated());
    let (against, possible) = (against(&bloc), split.tally().possible());
    let members = split.members();
    let rest = members.iter().filter(|party| !breaks.contains(*party));
    let doubtful = rest.filter_map(|party| {
        let line = split.line_of(party)?;
        let apart = dissociated.contains(party);
        let opposed = line.in_force().is_some_and(|line| line.positions().meets(against));
        let own = if apart { Some(Bucket::Holder) } else { doubt(&line).filter(|_| opposed) }?;
        let scope = if possible.contains(party) { Bucket::Possible } else { Bucket::Holder };
        let least = [own, doubt(&bloc)?, scope].into_iter().max_by_key(|bucket| bucket.doubt());
        (least == Some(bucket)).then_some((party, line))
    });
    doubtful.collect()
}

/// What a member holds that disagrees with what the bloc says, on some reading.
fn against(bloc: &Line<'_>) -> PositionSet {
    let said = bloc.in_force().map(InForce::positions).unwrap_or_default();
    let accepting = Position::Support | Position::Acquiesce;
    match (said.meets(accepting), said.contains(Position::Oppose)) {
        (true, true) => accepting | Position::Oppose,
        (true, false) => Position::Oppose.into(),
        (false, true) => accepting,
        (false, false) => PositionSet::default(),
    }
}

/// How surely a line stands, if there is one.
fn doubt(line: &Line<'_>) -> Option<Bucket> {
    match line {
        Line::Definite(line) if line.pending().is_empty() => Some(Bucket::Holder),
        Line::Definite(_) => Some(Bucket::Conditional),
        Line::Possible(_) => Some(Bucket::Possible),
        Line::Contested(_) => Some(Bucket::Contested),
        Line::Unknown => None,
    }
}
