//! What the rules of real bodies take for granted, because no data tells.

use super::Preset;

const EU_QUORUM: &str =
    "a majority of the members that are entitled to vote is there (Article 11(4) of the Council's Rules of Procedure)";
const EU_PROXY: &str = "a member that another one represents is given with that vote (Article 239 TFEU)";
const EU_OLD_WEIGHTS: &str =
    "until 31 March 2017, no member asked for the weights of before (Protocol 36, Article 3(2))";
const UNGA_QUORUM: &str = "a majority of the members is there (Rule 67 of the Rules of Procedure)";
const UNGA_ARREARS: &str = "nobody has lost its vote by arrears (Article 19), or is given as not entitled";
const UNGA_SIMPLE: &str = "the question is not an important one (Article 18)";
const UNGA_IMPORTANT: &str = "the question is an important one (Article 18)";
const UNSC_PROCEDURAL: &str = "the matter is one of procedure";
const UNSC_SUBSTANTIVE: &str = "the matter is not one of procedure";
const UNSC_PARTIES: &str =
    "a party to a dispute is given as abstaining where it must abstain (Chapter VI and Article 52(3))";
const COE_20A: &str = "the matter is one that Article 20.a names";
const COE_20B: &str = "the matter is one that Article 20.b names";
const COE_20C: &str = "the matter is one that Article 20.c names";
const COE_20D: &str = "the matter is one that Article 20.a, 20.b and 20.c do not name";
const NATO_DEADLINE: &str = "the text is put under silence, and who does not speak until the deadline agrees";
const OSCE_ABSENT: &str = "who is not there has sent no objection";
const OSCE_VIOLATIONS: &str = "the violations are clear, gross and uncorrected";
const OSCE_ONE: &str = "one state is concerned, since to leave out two is another procedure";
const PRACTICE: &str = "all must agree, which is practice and stands in no charter";
const NOTED_DISSENT: &str = "a dissent that is only noted, and stops nothing, is given as abstaining";
const AU_QUORUM: &str = "two thirds of the membership are there (Article 7(2) of the Constitutive Act)";
const AU_SANCTIONS: &str = "nobody is suspended or under sanctions (Articles 23 and 30), which the atlas does not record, or is given as not entitled";
const AU_PROCEDURE: &str = "the question is one of procedure";
const WTO_QUORUM: &str = "a majority of the members is there (Rule 16 of the Rules of Procedure)";
const WTO_EU: &str = "the European Union has no vote beside those of its members (Article IX:1), and is given as not entitled where it sits";
const IMF_QUORUM: &str = "there is a quorum (Article XII, sections 2(d) and 3(h))";
const IMF_ALONE: &str = "each member casts its own votes, and no director those of a group";
const IMF_SUSPENDED: &str =
    "no voting rights are suspended (Article XXVI, section 2), or who has none is given as not entitled";
const IMF_ACCEPTED: &str = "who has accepted the amendment is given as for";

impl Preset {
    /// What it takes for granted, because no data tells: a quorum, what kind of matter it is, who has lost its vote. Short
    /// sentences, without a full stop. What can be given is given as a ballot, or with
    /// [`Procedure::standing`](crate::decide::Procedure::standing).
    ///
    /// ```
    /// use demarche::decide::Preset;
    ///
    /// assert_eq!(
    ///     Preset::UnscSubstantive.presumes(),
    ///     [
    ///         "the matter is not one of procedure",
    ///         "a party to a dispute is given as abstaining where it must abstain (Chapter VI and Article 52(3))",
    ///     ]
    /// );
    /// ```
    #[must_use]
    pub fn presumes(self) -> &'static [&'static str] {
        match self {
            Preset::EuCouncilQmv
            | Preset::EuCouncilQmvNoProposal
            | Preset::EuCouncilQmvParticipants
            | Preset::EuCouncilQmvParticipantsNoProposal => &[EU_QUORUM, EU_PROXY, EU_OLD_WEIGHTS],
            Preset::EuSimpleMajority | Preset::EuUnanimity | Preset::EuCfspUnanimity => &[EU_QUORUM, EU_PROXY],
            Preset::UnscProcedural | Preset::UnscProcedural1946 => &[UNSC_PROCEDURAL],
            Preset::UnscSubstantive | Preset::UnscSubstantive1946 => &[UNSC_SUBSTANTIVE, UNSC_PARTIES],
            Preset::UngaSimple => &[UNGA_SIMPLE, UNGA_QUORUM, UNGA_ARREARS],
            Preset::UngaTwoThirds => &[UNGA_IMPORTANT, UNGA_QUORUM, UNGA_ARREARS],
            Preset::Coe20a => &[COE_20A],
            Preset::Coe20b => &[COE_20B],
            Preset::Coe20c => &[COE_20C],
            Preset::Coe20d => &[COE_20D],
            Preset::NatoSilence => &[NATO_DEADLINE],
            Preset::OsceConsensus => &[OSCE_ABSENT],
            Preset::OsceConsensusMinusOne => &[OSCE_VIOLATIONS, OSCE_ONE, OSCE_ABSENT],
            Preset::G7Consensus | Preset::G20Consensus => &[PRACTICE, NOTED_DISSENT],
            Preset::AfricanUnion => &[AU_QUORUM, AU_SANCTIONS],
            Preset::AfricanUnionProcedural => &[AU_PROCEDURE, AU_QUORUM, AU_SANCTIONS],
            Preset::WtoDecision | Preset::WtoWaiver | Preset::WtoAmendment => &[WTO_QUORUM, WTO_EU],
            Preset::ImfOrdinary => &[IMF_QUORUM, IMF_ALONE, IMF_SUSPENDED],
            Preset::Imf70 | Preset::Imf85 => &[IMF_ALONE, IMF_SUSPENDED],
            Preset::ImfAmendment => &[IMF_ACCEPTED, IMF_SUSPENDED],
        }
    }
}
