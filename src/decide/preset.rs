//! The rules of real bodies, each with its article.
//!
//! A rule says which weights and roles it needs of a body: `population`, `votes`, `permanent`, `concerned`. What else it
//! takes for granted, since no data tells, stands with each, and is said by [`Preset::presumes`].

mod consensus;
mod council_of_europe;
mod eu;
mod imf;
mod in_force;
mod presumed;
mod un;

pub use self::consensus::{
    african_union, african_union_procedural, g7_consensus, g20_consensus, nato_silence, osce_consensus,
    osce_consensus_minus_one, wto_amendment, wto_decision, wto_waiver,
};
pub use self::council_of_europe::{coe_20a, coe_20b, coe_20c, coe_20d};
pub use self::eu::{
    eu_cfsp_unanimity, eu_council_qmv, eu_council_qmv_no_proposal, eu_council_qmv_participants,
    eu_council_qmv_participants_no_proposal, eu_simple_majority, eu_unanimity,
};
pub use self::imf::{imf_70, imf_85, imf_amendment, imf_ordinary};
pub use self::un::{
    unga_simple, unga_two_thirds, unsc_procedural, unsc_procedural_1946, unsc_substantive, unsc_substantive_1946,
};
use super::procedure::{Force, Procedure};
use super::rule::Rule;
use crate::model::words;

words! {
    /// The rules of real bodies, by name.
    ///
    /// ```
    /// use demarche::decide::Preset;
    ///
    /// let preset: Preset = "eu-council-qmv".parse()?;
    /// assert_eq!(preset.article(), "Article 16(4) TEU");
    /// assert_eq!(preset.rule(), demarche::decide::preset::eu_council_qmv());
    /// # Ok::<(), demarche::UnknownWord>(())
    /// ```
    pub enum Preset is "a rule" {
        /// Qualified majority on a proposal of the Commission or the High Representative: 55 % of the members, at least
        /// fifteen of them, with 65 % of the population; a blocking minority has at least four members. Needs the weight
        /// `population`.
        #[strum(serialize = "eu-council-qmv")]
        EuCouncilQmv,
        /// Qualified majority without such a proposal: 72 % of the members with 65 % of the population; no clause on
        /// blocking minorities. Needs the weight `population`.
        #[strum(serialize = "eu-council-qmv-no-proposal")]
        EuCouncilQmvNoProposal,
        /// Qualified majority on such a proposal where only some members take part: 55 % of the participants with 65 %
        /// of their population; a blocking minority has at least the smallest number of participants that can have more
        /// than 35 % of it, plus one. Needs the weight `population`.
        #[strum(serialize = "eu-council-qmv-participants")]
        EuCouncilQmvParticipants,
        /// Qualified majority without such a proposal where only some members take part: 72 % of the participants with
        /// 65 % of their population. Needs the weight `population`.
        #[strum(serialize = "eu-council-qmv-participants-no-proposal")]
        EuCouncilQmvParticipantsNoProposal,
        /// Simple majority: more than half of the members, who abstains or stays away being not for.
        #[strum(serialize = "eu-simple-majority")]
        EuSimpleMajority,
        /// Unanimity: nobody against. Abstaining does not prevent it, but all must be present or represented.
        #[strum(serialize = "eu-unanimity")]
        EuUnanimity,
        /// Unanimity in foreign and security policy: nobody against, and those who abstain with a formal declaration are
        /// not a third of the members with a third of the population. Needs the weight `population`.
        #[strum(serialize = "eu-cfsp-unanimity")]
        EuCfspUnanimity,
        /// The Security Council on procedure: nine of fifteen.
        #[strum(serialize = "unsc-procedural")]
        UnscProcedural,
        /// The Security Council on everything else: nine of fifteen, and no permanent member against. Abstaining and
        /// staying away are no veto, by practice. Needs the role `permanent`.
        #[strum(serialize = "unsc-substantive")]
        UnscSubstantive,
        /// The Security Council of eleven on procedure, until 30 August 1965: seven.
        #[strum(serialize = "unsc-procedural-1946")]
        UnscProcedural1946,
        /// The Security Council of eleven on everything else, until 30 August 1965: seven, and no permanent member
        /// against. Needs the role `permanent`.
        #[strum(serialize = "unsc-substantive-1946")]
        UnscSubstantive1946,
        /// The General Assembly: more than half of those present and voting. Who abstains does not vote.
        #[strum(serialize = "unga-simple")]
        UngaSimple,
        /// The General Assembly on important questions: two thirds of those present and voting.
        #[strum(serialize = "unga-two-thirds")]
        UngaTwoThirds,
        /// Important matters: all who cast a vote, and more than half of all who are entitled.
        #[strum(serialize = "coe-20a")]
        Coe20a,
        /// Rules of procedure and the like: more than half of all who are entitled.
        #[strum(serialize = "coe-20b")]
        Coe20b,
        /// Admission of members: two thirds of all who are entitled.
        #[strum(serialize = "coe-20c")]
        Coe20c,
        /// All else: two thirds of the votes cast, and more than half of all who are entitled.
        #[strum(serialize = "coe-20d")]
        Coe20d,
        /// NATO: agreed unless a member breaks silence.
        #[strum(serialize = "nato-silence")]
        NatoSilence,
        /// OSCE: the absence of any objection.
        #[strum(serialize = "osce-consensus")]
        OsceConsensus,
        /// OSCE in case of clear, gross and uncorrected violations: the absence of any objection but that of the state
        /// concerned. Needs the role `concerned`.
        #[strum(serialize = "osce-consensus-minus-one")]
        OsceConsensusMinusOne,
        /// The G7: consensus, without a charter.
        #[strum(serialize = "g7-consensus")]
        G7Consensus,
        /// The G20: consensus, without a charter.
        #[strum(serialize = "g20-consensus")]
        G20Consensus,
        /// The Assembly of the African Union: consensus, failing which two thirds of the member states.
        #[strum(serialize = "african-union")]
        AfricanUnion,
        /// The Assembly of the African Union on procedure: more than half of the member states.
        #[strum(serialize = "african-union-procedural")]
        AfricanUnionProcedural,
        /// The WTO: consensus, failing which more than half of the votes cast.
        #[strum(serialize = "wto-decision")]
        WtoDecision,
        /// The WTO on interpretations and waivers: three quarters of the members.
        #[strum(serialize = "wto-waiver")]
        WtoWaiver,
        /// The WTO on submitting amendments: consensus, failing which two thirds of the members.
        #[strum(serialize = "wto-amendment")]
        WtoAmendment,
        /// Ordinary decisions: more than half of the votes cast. Needs the weight `votes`.
        #[strum(serialize = "imf-ordinary")]
        ImfOrdinary,
        /// Special decisions: 70 % of the total voting power. Needs the weight `votes`.
        #[strum(serialize = "imf-70")]
        Imf70,
        /// The most important decisions: 85 % of the total voting power, so that 15 % and a little block. Needs the
        /// weight `votes`.
        #[strum(serialize = "imf-85")]
        Imf85,
        /// Amendments: three fifths of the members with 85 % of the total voting power. Needs the weight `votes`.
        #[strum(serialize = "imf-amendment")]
        ImfAmendment,
    }
}

impl Preset {
    /// The rule.
    ///
    /// ```
    /// use demarche::decide::{AtLeast, Preset};
    ///
    /// assert_eq!(Preset::UnscProcedural.rule(), AtLeast::heads(9).into());
    /// ```
    #[must_use]
    pub fn rule(self) -> Rule {
        match self {
            Preset::EuCouncilQmv => eu_council_qmv(),
            Preset::EuCouncilQmvNoProposal => eu_council_qmv_no_proposal(),
            Preset::EuCouncilQmvParticipants => eu_council_qmv_participants(),
            Preset::EuCouncilQmvParticipantsNoProposal => eu_council_qmv_participants_no_proposal(),
            Preset::EuSimpleMajority => eu_simple_majority(),
            Preset::EuUnanimity => eu_unanimity(),
            Preset::EuCfspUnanimity => eu_cfsp_unanimity(),
            Preset::UnscProcedural => unsc_procedural(),
            Preset::UnscSubstantive => unsc_substantive(),
            Preset::UnscProcedural1946 => unsc_procedural_1946(),
            Preset::UnscSubstantive1946 => unsc_substantive_1946(),
            Preset::UngaSimple => unga_simple(),
            Preset::UngaTwoThirds => unga_two_thirds(),
            Preset::Coe20a => coe_20a(),
            Preset::Coe20b => coe_20b(),
            Preset::Coe20c => coe_20c(),
            Preset::Coe20d => coe_20d(),
            Preset::NatoSilence => nato_silence(),
            Preset::OsceConsensus => osce_consensus(),
            Preset::OsceConsensusMinusOne => osce_consensus_minus_one(),
            Preset::G7Consensus => g7_consensus(),
            Preset::G20Consensus => g20_consensus(),
            Preset::AfricanUnion => african_union(),
            Preset::AfricanUnionProcedural => african_union_procedural(),
            Preset::WtoDecision => wto_decision(),
            Preset::WtoWaiver => wto_waiver(),
            Preset::WtoAmendment => wto_amendment(),
            Preset::ImfOrdinary => imf_ordinary(),
            Preset::Imf70 => imf_70(),
            Preset::Imf85 => imf_85(),
            Preset::ImfAmendment => imf_amendment(),
        }
    }

    /// The bloc that decides by it.
    ///
    /// ```
    /// assert_eq!(demarche::decide::Preset::UngaSimple.bloc(), "UN");
    /// ```
    #[must_use]
    pub fn bloc(self) -> &'static str {
        match self {
            Preset::EuCouncilQmv
            | Preset::EuCouncilQmvNoProposal
            | Preset::EuCouncilQmvParticipants
            | Preset::EuCouncilQmvParticipantsNoProposal
            | Preset::EuSimpleMajority
            | Preset::EuUnanimity
            | Preset::EuCfspUnanimity => "EU",
            Preset::UnscProcedural
            | Preset::UnscSubstantive
            | Preset::UnscProcedural1946
            | Preset::UnscSubstantive1946 => "UNSC",
            Preset::UngaSimple | Preset::UngaTwoThirds => "UN",
            Preset::Coe20a | Preset::Coe20b | Preset::Coe20c | Preset::Coe20d => "COE",
            Preset::NatoSilence => "NATO",
            Preset::OsceConsensus | Preset::OsceConsensusMinusOne => "OSCE",
            Preset::G7Consensus => "G7",
            Preset::G20Consensus => "G20",
            Preset::AfricanUnion | Preset::AfricanUnionProcedural => "AU",
            Preset::WtoDecision | Preset::WtoWaiver | Preset::WtoAmendment => "WTO",
            Preset::ImfOrdinary | Preset::Imf70 | Preset::Imf85 | Preset::ImfAmendment => "IMF",
        }
    }

    /// Its bloc and its rule, for the days on which it is in force: the same as in [`bodies`](crate::decide::bodies).
    ///
    /// ```
    /// use demarche::decide::{Preset, bodies};
    ///
    /// assert_eq!(Preset::NatoSilence.procedure(), bodies::nato_silence());
    /// ```
    #[must_use]
    pub fn procedure(self) -> Procedure {
        let force = |preset: Preset| (preset.into(), preset.in_force());
        let (name, period) = force(self);
        let others = self.at_other_times().map(force).into_iter().collect();
        Procedure::new(self.bloc(), self.rule()).of_force(Force { period, name: Some(name), others })
    }

    /// Where it is written.
    ///
    /// ```
    /// assert_eq!(demarche::decide::Preset::Coe20d.article(), "Article 20.d of the Statute");
    /// ```
    #[must_use]
    pub fn article(self) -> &'static str {
        match self {
            Preset::EuCouncilQmv => "Article 16(4) TEU",
            Preset::EuCouncilQmvNoProposal => "Article 238(2) TFEU",
            Preset::EuCouncilQmvParticipants => "Article 238(3)(a) TFEU",
            Preset::EuCouncilQmvParticipantsNoProposal => "Article 238(3)(b) TFEU",
            Preset::EuSimpleMajority => "Article 238(1) TFEU",
            Preset::EuUnanimity => "Article 238(4) TFEU",
            Preset::EuCfspUnanimity => "Article 31(1) TEU",
            Preset::UnscProcedural => "Article 27(2) UN Charter",
            Preset::UnscSubstantive => "Article 27(3) UN Charter",
            Preset::UnscProcedural1946 => "Article 27(2) UN Charter before the amendment of 1963",
            Preset::UnscSubstantive1946 => "Article 27(3) UN Charter before the amendment of 1963",
            Preset::UngaSimple => "Article 18(3) UN Charter, Rule 86 of the Rules of Procedure",
            Preset::UngaTwoThirds => "Article 18(2) UN Charter, Rule 86 of the Rules of Procedure",
            Preset::Coe20a => "Article 20.a of the Statute",
            Preset::Coe20b => "Article 20.b of the Statute",
            Preset::Coe20c => "Article 20.c of the Statute",
            Preset::Coe20d => "Article 20.d of the Statute",
            Preset::NatoSilence => "Consensus practice, Articles 9 and 10 of the North Atlantic Treaty",
            Preset::OsceConsensus => "Rules of Procedure MC.DOC/1/06, II.A",
            Preset::OsceConsensusMinusOne => {
                "Prague Document on Further Development of CSCE Institutions and Structures, 30-31 January 1992, paragraph 16"
            }
            Preset::G7Consensus | Preset::G20Consensus => "Practice of the declarations",
            Preset::AfricanUnion | Preset::AfricanUnionProcedural => "Article 7(1) of the Constitutive Act",
            Preset::WtoDecision => "Article IX:1 of the WTO Agreement",
            Preset::WtoWaiver => "Articles IX:2 and IX:3 of the WTO Agreement",
            Preset::WtoAmendment => "Article X:1 of the WTO Agreement",
            Preset::ImfOrdinary => "Article XII, section 5(c) of the Articles of Agreement",
            Preset::Imf70 => "Articles of Agreement, for example Article V, section 9(a)",
            Preset::Imf85 => "Articles of Agreement, for example Article III, section 2(c)",
            Preset::ImfAmendment => "Article XXVIII(a) of the Articles of Agreement",
        }
    }
}
