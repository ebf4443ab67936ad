//! Who voices what a party says.

use super::record::{cited, lasting};
use super::words::words;
use crate::id::{ActorId, PartyId, SpeakerId};

words! {
    /// What a speaker is.
    ///
    /// ```
    /// assert_eq!("body".parse(), Ok(demarche::SpeakerKind::Body));
    /// ```
    pub enum SpeakerKind is "a kind of speaker" {
        /// A person with a name.
        Person,
        /// An organ as such: a presidency, a ministry, a court.
        Body,
        /// Several people as one voice: officials, an entourage.
        Group,
        /// Somebody without a name.
        Unnamed,
    }
}

lasting! {
    /// An office that a person holds for a party, with its dates.
    ///
    /// # Example
    /// ```
    /// use demarche::{Office, Speaker, SpeakerKind};
    ///
    /// let minister = Speaker::new("hegseth", "Pete Hegseth", SpeakerKind::Person)
    ///     .offices([Office::new("Defence Secretary", "USA")]);
    /// assert_eq!(minister.offices[0].party.as_str(), "USA");
    /// ```
    pub struct Office {
        required {
            /// Its title.
            title: String,
            /// For whom it speaks.
            party: PartyId,
        }
        optional {}
    }
}

cited! {
    /// Who voices what a party says: a person in an office, a body, a group, someone unnamed.
    ///
    /// # Example
    /// ```
    /// use demarche::{Speaker, SpeakerKind};
    ///
    /// let source = Speaker::new("elysee-source", "an Élysée source", SpeakerKind::Unnamed).of("elysee");
    /// assert_eq!(source.of, Some("elysee".parse()?));
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    pub struct Speaker {
        required {
            /// Its id.
            id: SpeakerId,
            /// Its name, or how the source calls it.
            name: String,
            /// What it is.
            kind: SpeakerKind,
        }
        optional {
            /// Other names.
            aliases: Vec<String>,
            /// To whom it belongs and for whom it therefore speaks: a party, or a speaker who speaks for one.
            of: Option<ActorId>,
            /// The offices a person holds or held.
            offices: Vec<Office>,
            /// The speakers that a group includes.
            includes: Vec<SpeakerId>,
        }
    }
}

impl Speaker {
    /// Adds an office.
    ///
    /// ```
    /// use demarche::{Office, Speaker, SpeakerKind};
    ///
    /// let speaker = Speaker::new("hegseth", "Pete Hegseth", SpeakerKind::Person).office(Office::new("Secretary", "USA"));
    /// assert_eq!(speaker.offices.len(), 1);
    /// ```
    #[must_use]
    pub fn office(mut self, office: Office) -> Speaker {
        self.offices.push(office);
        self
    }
}
