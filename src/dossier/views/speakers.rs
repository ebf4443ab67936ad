//! Who voices what is said: speakers and their offices.

use super::evidence::Claimants;
use super::{ActorRef, PartyRef, cites, part, view};
use crate::day::When;
use crate::id::SpeakerId;

view! {
    /// A speaker of a dossier.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Nation, Speaker, SpeakerKind};
    ///
    /// let dossier = Dossier::builder()
    ///     .nation(Nation::new("FRA", "France"))
    ///     .speaker(Speaker::new("elysee", "Élysée Palace", SpeakerKind::Body).of("FRA"))
    ///     .speaker(Speaker::new("source", "an Élysée source", SpeakerKind::Unnamed).of("elysee"))
    ///     .build()?;
    /// let voices: Vec<_> = dossier.speaker("source").unwrap().speaks_for().map(|party| party.id()).collect();
    /// assert_eq!(voices, ["FRA"]);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    SpeakerRef of Speaker in speakers
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let macron = paris.speaker("macron")?.record();
    /// assert_eq!(macron.offices[0].title, "President");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> SpeakerRef<'d> {
    /// Its id.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let speaker = paris.speakers().next().unwrap();
    /// assert_eq!(speaker.id().as_str(), "macron");
    /// assert_eq!(paris.speaker(speaker.id())?, speaker);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn id(self) -> &'d SpeakerId {
        &self.record().id
    }

    /// Its name, or how the source calls it.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.speaker("hegseth")?.name(), "Pete Hegseth");
    /// assert_eq!(paris.speaker("elysee-source")?.name(), "an Élysée source");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn name(self) -> &'d str {
        &self.record().name
    }

    /// The parties for which it speaks or spoke, through its offices or through whom it belongs to. Nobody, if that is
    /// not known.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let party = paris.speaker("macron-entourage")?.speaks_for().next().unwrap();
    /// assert_eq!(party.name(), "France", "through Macron, its president");
    /// assert_eq!(paris.speaker("chat-addressee")?.speaks_for().count(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn speaks_for(self) -> impl Iterator<Item = PartyRef<'d>> {
        let voices = self.dossier.index().voices(self.dossier.document(), self.id().as_str(), When::ANY);
        voices.into_iter().map(move |party| self.dossier.party_at(party))
    }

    /// Whom or what it belongs to, if that is given.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.speaker("elysee")?.of().unwrap().name(), "France");
    /// assert_eq!(paris.speaker("elysee-source")?.of(), Some(paris.actor("elysee")?));
    /// assert_eq!(paris.speaker("macron")?.of(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of(self) -> Option<ActorRef<'d>> {
        self.record().of.as_ref().map(|of| self.dossier.of(of))
    }

    /// The offices it holds or held, in order of declaration.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let offices: Vec<_> = paris.speaker("hegseth")?.offices().map(|office| office.record().title.as_str()).collect();
    /// assert_eq!(offices, ["Defence Secretary"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn offices(self) -> impl ExactSizeIterator<Item = OfficeRef<'d>> {
        self.record().offices.iter().map(move |record| OfficeRef::new(self.dossier, record))
    }

    /// Whom the group includes, as far as that is known, in order of declaration.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let officials = paris.speaker("us-security-officials")?;
    /// assert_eq!(officials.includes().collect::<Vec<_>>(), [paris.speaker("hegseth")?]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn includes(self) -> impl ExactSizeIterator<Item = SpeakerRef<'d>> {
        self.dossier.each(&self.record().includes)
    }
}

part! {
    /// An office that a speaker holds or held.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let office = paris.speaker("macron")?.offices().next().unwrap();
    /// assert_eq!((office.record().title.as_str(), office.party().name()), ("President", "France"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    OfficeRef of Office
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let office = paris.speaker("trump")?.offices().next().unwrap();
    /// assert_eq!(office.record().since, Some("[..2025-03-26]".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> OfficeRef<'d> {
    /// For which party it speaks.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let office = paris.speaker("zelenskyy")?.offices().next().unwrap();
    /// assert_eq!(office.party(), paris.party("UKR")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn party(self) -> PartyRef<'d> {
        self.dossier.of(&self.record.party)
    }
}

cites! {
    /// ```
    /// use demarche::Basis;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let of = paris.speaker("elysee")?.evidence().find(|evidence| evidence.supports() == Some("of")).unwrap();
    /// assert_eq!(of.basis(), Basis::Background);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    SpeakerRef about |speaker| Claimants::One(speaker.id.as_str());
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let office = paris.speaker("trump")?.offices().next().unwrap();
    /// assert_eq!(office.evidence().next().unwrap().locator(), Some("L10"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    OfficeRef about |office| Claimants::One(office.party.as_str());
}
