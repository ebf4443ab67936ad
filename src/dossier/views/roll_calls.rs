//! Roll calls: who voted how.

use strum::IntoEnumIterator;

use super::evidence::Claimants;
use super::{BlocRef, ItemRef, PartyRef, cites, view};
use crate::day::When;
use crate::dossier::casts::reading;
use crate::id::RollCallId;
use crate::model::{RollCallResult, Vote, VoteCounts, VoteReading};

view! {
    /// A roll call of a dossier.
    ///
    /// # Example
    /// ```
    /// use demarche::{Cast, Dossier, Item, RollCall};
    ///
    /// let dossier = Dossier::builder()
    ///     .item(Item::new("withdrawal", "Withdrawal"))
    ///     .roll_call(RollCall::new("ES-11/1", "withdrawal", Cast::new()))
    ///     .build()?;
    /// assert_eq!(dossier.roll_call("ES-11/1").unwrap().item().title(), "Withdrawal");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    RollCallRef of RollCall in roll_calls
    /// ```
    /// use demarche::{Cast, Dossier, Item, RollCall};
    ///
    /// # let builder = Dossier::builder().item(Item::new("withdrawal", "Withdrawal"));
    /// let dossier = builder.roll_call(RollCall::new("ES-11/1", "withdrawal", Cast::new())).build()?;
    /// assert_eq!(dossier.roll_calls().next().unwrap().record().item.as_str(), "withdrawal");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
}

impl<'d> RollCallRef<'d> {
    /// Its id.
    ///
    /// ```
    /// use demarche::{Cast, Dossier, Item, RollCall};
    ///
    /// # let builder = Dossier::builder().item(Item::new("withdrawal", "Withdrawal"));
    /// let dossier = builder.roll_call(RollCall::new("ES-11/1", "withdrawal", Cast::new())).build()?;
    /// assert_eq!(dossier.roll_calls().next().unwrap().id().as_str(), "ES-11/1");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn id(self) -> &'d RollCallId {
        &self.record().id
    }

    /// On what.
    ///
    /// ```
    /// use demarche::{Cast, Dossier, Item, RollCall};
    ///
    /// # let builder = Dossier::builder().item(Item::new("withdrawal", "Withdrawal"));
    /// let dossier = builder.roll_call(RollCall::new("ES-11/1", "withdrawal", Cast::new())).build()?;
    /// let item = dossier.roll_calls().next().unwrap().item();
    /// assert_eq!(item.title(), "Withdrawal");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn item(self) -> ItemRef<'d> {
        self.dossier.of(&self.record().item)
    }

    /// Which body voted, if that is given.
    ///
    /// ```
    /// use demarche::{Bloc, Cast, Dossier, Item, RollCall};
    ///
    /// # let builder = Dossier::builder().item(Item::new("withdrawal", "Withdrawal"));
    /// # let builder = builder.bloc(Bloc::new("UNGA", "General Assembly"));
    /// let vote = RollCall::new("ES-11/1", "withdrawal", Cast::new()).body("UNGA");
    /// let dossier = builder.roll_call(vote).build()?;
    /// assert_eq!(dossier.roll_calls().next().unwrap().body().unwrap().name(), "General Assembly");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn body(self) -> Option<BlocRef<'d>> {
        self.record().body.as_ref().map(|body| self.dossier.of(body))
    }

    /// When it was taken, if that is given.
    ///
    /// ```
    /// use demarche::{Cast, Dossier, Item, RollCall, day};
    ///
    /// # let builder = Dossier::builder().item(Item::new("withdrawal", "Withdrawal"));
    /// let vote = RollCall::new("ES-11/1", "withdrawal", Cast::new()).on(day(2022, 3, 2));
    /// let dossier = builder.roll_call(vote).build()?;
    /// assert_eq!(dossier.roll_call("ES-11/1").unwrap().on(), Some(day(2022, 3, 2).into()));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn on(self) -> Option<When> {
        self.record().on
    }

    /// What came of it, if that is given.
    ///
    /// ```
    /// use demarche::{Cast, Dossier, Item, RollCall, RollCallResult};
    ///
    /// # let builder = Dossier::builder().item(Item::new("withdrawal", "Withdrawal"));
    /// let vote = RollCall::new("ES-11/1", "withdrawal", Cast::new()).result(RollCallResult::Adopted);
    /// let dossier = builder.roll_call(vote).build()?;
    /// assert_eq!(dossier.roll_call("ES-11/1").unwrap().result(), Some(RollCallResult::Adopted));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn result(self) -> Option<RollCallResult> {
        self.record().result
    }

    /// Who cast one vote, in order of declaration.
    ///
    /// ```
    /// use demarche::{Cast, Dossier, Item, RollCall, Vote};
    ///
    /// # let builder = Dossier::builder().item(Item::new("withdrawal", "Withdrawal"));
    /// let vote = RollCall::new("ES-11/1", "withdrawal", Cast::new().yes(["ITA", "FRA"]).absent(["MAR"]));
    /// let dossier = builder.roll_call(vote).build()?;
    /// let names: Vec<_> = dossier.roll_call("ES-11/1").unwrap().of(Vote::Yes).map(|party| party.name()).collect();
    /// assert_eq!(names, ["Italy", "France"]);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn of(self, vote: Vote) -> impl ExactSizeIterator<Item = PartyRef<'d>> + Clone {
        self.record().cast.of(vote).map(move |party| self.dossier.of(party))
    }

    /// Everybody with what they cast, vote by vote in the order of [`Vote`].
    ///
    /// ```
    /// use demarche::{Cast, Dossier, Item, RollCall, Vote};
    ///
    /// # let builder = Dossier::builder().item(Item::new("withdrawal", "Withdrawal"));
    /// let vote = RollCall::new("ES-11/1", "withdrawal", Cast::new().absent(["MAR"]).yes(["ITA"]));
    /// let dossier = builder.roll_call(vote).build()?;
    /// let votes: Vec<_> = dossier.roll_call("ES-11/1").unwrap().votes().collect();
    /// assert_eq!((votes[0].0.name(), votes[1].1), ("Italy", Vote::Absent));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    pub fn votes(self) -> impl Iterator<Item = (PartyRef<'d>, Vote)> {
        Vote::iter().flat_map(move |vote| self.of(vote).map(move |party| (party, vote)))
    }

    /// How its votes are read as positions: as its body reads them, else as usual.
    ///
    /// ```
    /// use demarche::{Bloc, Cast, Dossier, Item, Position, RollCall, Vote, VoteReading};
    ///
    /// # let builder = Dossier::builder().item(Item::new("withdrawal", "Withdrawal"));
    /// let council = Bloc::new("council", "Council").reads(VoteReading::new().reading(Vote::Abstain, Position::Acquiesce));
    /// let vote = RollCall::new("RC-1", "withdrawal", Cast::new().abstain(["FRA"])).body("council");
    /// let dossier = builder.bloc(council).roll_call(vote).build()?;
    /// assert_eq!(dossier.roll_call("RC-1").unwrap().reading().of(Vote::Abstain), Some(Position::Acquiesce));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn reading(self) -> VoteReading {
        reading(self.dossier.document(), self.dossier.index(), self.record())
    }

    /// How many cast what.
    ///
    /// ```
    /// use demarche::{Cast, Dossier, Item, RollCall, Vote};
    ///
    /// # let builder = Dossier::builder().item(Item::new("withdrawal", "Withdrawal"));
    /// let vote = RollCall::new("ES-11/1", "withdrawal", Cast::new().yes(["ITA", "FRA"]));
    /// let dossier = builder.roll_call(vote).build()?;
    /// assert_eq!(dossier.roll_call("ES-11/1").unwrap().tally().of(Vote::Yes), 2);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn tally(self) -> VoteCounts {
        self.record().cast.tally()
    }
}

cites! {
    /// ```
    /// use demarche::{Cast, Dossier, Evidence, Item, RollCall, Source};
    ///
    /// # let builder = Dossier::builder().item(Item::new("withdrawal", "Withdrawal"));
    /// # let builder = builder.source(Source::new("record"));
    /// let vote = RollCall::new("ES-11/1", "withdrawal", Cast::new()).cite(Evidence::of("record").at("p. 14"));
    /// let dossier = builder.roll_call(vote).build()?;
    /// assert_eq!(dossier.roll_calls().next().unwrap().evidence().next().unwrap().locator(), Some("p. 14"));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    RollCallRef about |_roll_call| Claimants::Nobody;
}
