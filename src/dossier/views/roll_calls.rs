//! Roll calls: who voted how.

use super::evidence::Claimants;
use super::{BlocRef, ItemRef, PartyRef, cites, view};
use crate::id::RollCallId;

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

    /// Who voted for it, in order of declaration.
    ///
    /// ```
    /// use demarche::{Cast, Dossier, Item, Nation, RollCall};
    ///
    /// # let builder = Dossier::builder().item(Item::new("withdrawal", "Withdrawal"));
    /// # let builder = builder.nation(Nation::new("FRA", "France")).nation(Nation::new("ITA", "Italy"));
    /// let vote = RollCall::new("ES-11/1", "withdrawal", Cast::new().yes(["ITA", "FRA"]));
    /// let dossier = builder.roll_call(vote).build()?;
    /// let names: Vec<_> = dossier.roll_calls().next().unwrap().yes().map(|party| party.name()).collect();
    /// assert_eq!(names, ["Italy", "France"]);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn yes(self) -> impl ExactSizeIterator<Item = PartyRef<'d>> {
        self.dossier.each(&self.record().cast.yes)
    }

    /// Who voted against it, in order of declaration.
    ///
    /// ```
    /// use demarche::{Cast, Dossier, Item, Nation, RollCall};
    ///
    /// # let builder = Dossier::builder().item(Item::new("withdrawal", "Withdrawal"));
    /// # let builder = builder.nation(Nation::new("FRA", "France")).nation(Nation::new("ITA", "Italy"));
    /// let vote = RollCall::new("ES-11/1", "withdrawal", Cast::new().no(["ITA", "FRA"]));
    /// let dossier = builder.roll_call(vote).build()?;
    /// let names: Vec<_> = dossier.roll_calls().next().unwrap().no().map(|party| party.name()).collect();
    /// assert_eq!(names, ["Italy", "France"]);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn no(self) -> impl ExactSizeIterator<Item = PartyRef<'d>> {
        self.dossier.each(&self.record().cast.no)
    }

    /// Who abstained, in order of declaration.
    ///
    /// ```
    /// use demarche::{Cast, Dossier, Item, Nation, RollCall};
    ///
    /// # let builder = Dossier::builder().item(Item::new("withdrawal", "Withdrawal"));
    /// # let builder = builder.nation(Nation::new("FRA", "France")).nation(Nation::new("ITA", "Italy"));
    /// let vote = RollCall::new("ES-11/1", "withdrawal", Cast::new().abstain(["ITA", "FRA"]));
    /// let dossier = builder.roll_call(vote).build()?;
    /// let names: Vec<_> = dossier.roll_calls().next().unwrap().abstain().map(|party| party.name()).collect();
    /// assert_eq!(names, ["Italy", "France"]);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn abstain(self) -> impl ExactSizeIterator<Item = PartyRef<'d>> {
        self.dossier.each(&self.record().cast.abstain)
    }

    /// Who did not vote, in order of declaration.
    ///
    /// ```
    /// use demarche::{Cast, Dossier, Item, Nation, RollCall};
    ///
    /// # let builder = Dossier::builder().item(Item::new("withdrawal", "Withdrawal"));
    /// # let builder = builder.nation(Nation::new("FRA", "France")).nation(Nation::new("ITA", "Italy"));
    /// let vote = RollCall::new("ES-11/1", "withdrawal", Cast::new().absent(["ITA", "FRA"]));
    /// let dossier = builder.roll_call(vote).build()?;
    /// let names: Vec<_> = dossier.roll_calls().next().unwrap().absent().map(|party| party.name()).collect();
    /// assert_eq!(names, ["Italy", "France"]);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn absent(self) -> impl ExactSizeIterator<Item = PartyRef<'d>> {
        self.dossier.each(&self.record().cast.absent)
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
