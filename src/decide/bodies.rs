//! Real bodies and how they decide: the [presets](crate::decide::preset), each with the bloc that decides by it.
//!
//! The atlas has the rosters of `EU`, `UNSC`, `UN`, `COE`, `NATO`, `OSCE`, `G7`, `G20` and `AU`, with who is permanent in the
//! Security Council; suspensions in the African Union it has not, say them with [`Procedure::standing`]. It has no `WTO` and
//! no `IMF`: declare such a bloc in the dossier (or name yours with [`Procedure::of_bloc`]), and give the voting power with
//! [`Procedure::weight`]. A bloc that is a member votes by its own line: the European Union and, since 2023-09-09, the
//! African Union in the G20, which has 21 members with them. Who only takes part, as the European Union in the G7, does not.
//! Each decides on the days on which its rule is [in force](Preset::in_force), and takes for granted what it
//! [presumes](Preset::presumes).
//!
//! ```
//! use demarche::decide::{Outcome, bodies};
//! use demarche::samples;
//!
//! let paris = samples::paris()?;
//! let silence = paris.now().decide("peacekeeping-troops", &bodies::nato_silence())?;
//! assert_eq!(silence.outcome(), Outcome::Failed, "Italy and Poland object");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use super::preset::Preset;
use super::procedure::Procedure;

macro_rules! bodies {
    ($($(#[$doc:meta])* $name:ident is $Preset:ident;)+) => {
        $(
            $(#[$doc])*
            ///
            /// ```
            #[doc = concat!("use demarche::decide::{bodies, preset};")]
            #[doc = concat!("assert_eq!(bodies::", stringify!($name), "().rule(), &preset::", stringify!($name), "());")]
            /// ```
            #[must_use]
            pub fn $name() -> Procedure {
                Preset::$Preset.procedure()
            }
        )+
    };
}

bodies! {
    /// The Council of the European Union by qualified majority, on a proposal of the Commission or the High Representative.
    /// Counts the populations of the year.
    eu_council_qmv is EuCouncilQmv;
    /// The same without such a proposal.
    eu_council_qmv_no_proposal is EuCouncilQmvNoProposal;
    /// The same on such a proposal, where only some take part: say who with [`Procedure::participants`].
    eu_council_qmv_participants is EuCouncilQmvParticipants;
    /// The same without such a proposal.
    eu_council_qmv_participants_no_proposal is EuCouncilQmvParticipantsNoProposal;
    /// The Council of the European Union by simple majority.
    eu_simple_majority is EuSimpleMajority;
    /// The Council of the European Union by unanimity.
    eu_unanimity is EuUnanimity;
    /// The same in foreign and security policy, with constructive abstention. Counts the populations of the year.
    eu_cfsp_unanimity is EuCfspUnanimity;
    /// The Security Council on procedure.
    unsc_procedural is UnscProcedural;
    /// The Security Council on everything else, with the veto of the permanent members.
    unsc_substantive is UnscSubstantive;
    /// The Security Council of eleven on procedure: for days until 30 August 1965.
    unsc_procedural_1946 is UnscProcedural1946;
    /// The Security Council of eleven on everything else: for days until 30 August 1965.
    unsc_substantive_1946 is UnscSubstantive1946;
    /// The General Assembly of the United Nations.
    unga_simple is UngaSimple;
    /// The same on important questions.
    unga_two_thirds is UngaTwoThirds;
    /// The Committee of Ministers of the Council of Europe on important matters.
    coe_20a is Coe20a;
    /// The same on its rules of procedure and the like.
    coe_20b is Coe20b;
    /// The same on the admission of members.
    coe_20c is Coe20c;
    /// The same on all else.
    coe_20d is Coe20d;
    /// The North Atlantic Council by the silence procedure.
    nato_silence is NatoSilence;
    /// The OSCE by consensus.
    osce_consensus is OsceConsensus;
    /// The same without the state concerned: say which with [`Procedure::role`], `concerned`.
    osce_consensus_minus_one is OsceConsensusMinusOne;
    /// The G7.
    g7_consensus is G7Consensus;
    /// The G20.
    g20_consensus is G20Consensus;
    /// The Assembly of the African Union.
    african_union is AfricanUnion;
    /// The same on procedure.
    african_union_procedural is AfricanUnionProcedural;
    /// The WTO. The dossier must declare the bloc.
    wto_decision is WtoDecision;
    /// The same on interpretations and waivers.
    wto_waiver is WtoWaiver;
    /// The same on submitting amendments.
    wto_amendment is WtoAmendment;
    /// The International Monetary Fund, ordinarily. The dossier must declare the bloc; give the weight `votes`.
    imf_ordinary is ImfOrdinary;
    /// The same by 70 % of the total voting power.
    imf_70 is Imf70;
    /// The same by 85 % of the total voting power.
    imf_85 is Imf85;
    /// The same on amendments.
    imf_amendment is ImfAmendment;
}
