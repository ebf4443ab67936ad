//! When the rules of real bodies were in force.

use super::Preset;
use crate::day::{Day, Period, Until, day};

impl Preset {
    /// The days on which it is in force. Open where it is practice, or where its beginning is not sure.
    ///
    /// ```
    /// use demarche::decide::Preset;
    ///
    /// assert_eq!(Preset::UnscSubstantive1946.in_force().to_string(), "1945-10-24/1965-08-30");
    /// assert_eq!(Preset::EuCouncilQmv.in_force().to_string(), "2014-11-01/..");
    /// ```
    #[must_use]
    pub fn in_force(self) -> Period {
        let since = |first: Day| Period::new(Some(first.into()), Until::Open);
        match self {
            // Article 16(4) TEU and Article 3(1) of Protocol 36. Until 2017-03-31 any member could ask for the weights
            // before; that is presumed not to have been asked.
            Preset::EuCouncilQmv
            | Preset::EuCouncilQmvNoProposal
            | Preset::EuCouncilQmvParticipants
            | Preset::EuCouncilQmvParticipantsNoProposal => since(day(2014, 11, 1)),
            // The Treaty of Lisbon. Earlier treaties had the same with other numbers of articles.
            Preset::EuSimpleMajority | Preset::EuUnanimity | Preset::EuCfspUnanimity => since(day(2009, 12, 1)),
            // The amendment of 1963 to Articles 23 and 27.
            Preset::UnscProcedural | Preset::UnscSubstantive => since(day(1965, 8, 31)),
            // The Charter.
            Preset::UnscProcedural1946 | Preset::UnscSubstantive1946 => {
                Period::new(Some(day(1945, 10, 24).into()), day(1965, 8, 30).into())
            }
            Preset::UngaSimple | Preset::UngaTwoThirds => since(day(1945, 10, 24)),
            // The Statute. Whether each part of Article 20 always read so is not sure; before it there was none.
            Preset::Coe20a | Preset::Coe20b | Preset::Coe20c | Preset::Coe20d => since(day(1949, 8, 3)),
            // Practice that grew, without a first day.
            Preset::NatoSilence | Preset::OsceConsensus | Preset::G7Consensus | Preset::G20Consensus => {
                Period::default()
            }
            // The second meeting of the Council, in Prague.
            Preset::OsceConsensusMinusOne => since(day(1992, 1, 31)),
            // The Constitutive Act; the Assembly first met on 2002-07-09.
            Preset::AfricanUnion | Preset::AfricanUnionProcedural => since(day(2001, 5, 26)),
            // The Marrakesh Agreement.
            Preset::WtoDecision | Preset::WtoWaiver | Preset::WtoAmendment => since(day(1995, 1, 1)),
            // The Articles of Agreement.
            Preset::ImfOrdinary => since(day(1945, 12, 27)),
            // The second amendment, with its majorities of 70 % and 85 %.
            Preset::Imf70 | Preset::Imf85 | Preset::ImfAmendment => since(day(1978, 4, 1)),
        }
    }

    /// What was in force for the same at other times, where that is a preset.
    pub(super) fn at_other_times(self) -> Option<Preset> {
        match self {
            Preset::UnscProcedural => Some(Preset::UnscProcedural1946),
            Preset::UnscSubstantive => Some(Preset::UnscSubstantive1946),
            Preset::UnscProcedural1946 => Some(Preset::UnscProcedural),
            Preset::UnscSubstantive1946 => Some(Preset::UnscSubstantive),
            _ => None,
        }
    }
}
