//! An application's own type that owns a dossier and lends what it needs.

use demarche::{
    ActorId, Day, Dossier, Evidence, Invalid, ItemId, Lens, Line, Named, PartyId, RelationOn, Stance, StanceKey,
    UnknownName, day,
};

/// Owns a dossier, and what has been recorded in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Newsroom {
    dossier: Dossier,
    today: Day,
    recorded: Vec<StanceKey>,
}

impl Newsroom {
    pub fn new(dossier: Dossier) -> Newsroom {
        Newsroom { today: dossier.day(), dossier, recorded: Vec::new() }
    }

    /// The lens of the day, for as long as the newsroom is not changed.
    pub fn today(&self) -> Lens<'_> {
        self.dossier.on(self.today)
    }

    pub fn hears(&mut self, stance: Stance) -> Result<&StanceKey, Invalid> {
        let key = self.dossier.record(stance.cite(Evidence::of("gazette")))?;
        self.recorded.push(key);
        Ok(&self.recorded[self.recorded.len() - 1])
    }

    /// Takes whatever names a party and an item.
    pub fn line(&self, party: impl Named<PartyId>, item: impl Named<ItemId>) -> Result<Line<'_>, UnknownName> {
        self.today().line(party, item)
    }

    pub fn relations_of<'d>(&'d self, actor: impl Named<ActorId>) -> Result<Vec<RelationOn<'d>>, UnknownName> {
        Ok(self.today().relations().from(actor)?.iter().collect())
    }
}

pub fn works(dossier: Dossier) -> Result<(), Box<dyn std::error::Error>> {
    let mut newsroom = Newsroom::new(dossier);
    let copy = newsroom.clone();
    newsroom.hears(Stance::new("XSYL", demarche::Position::Support, "canal").since(day(2025, 6, 29)))?;
    assert_ne!(newsroom, copy);
    let syldavia = newsroom.dossier.nation("XSYL")?;
    let canal = newsroom.dossier.item("canal")?;
    assert_eq!(newsroom.line(syldavia, canal)?, newsroom.line("XSYL", "canal")?);
    assert_eq!(newsroom.line(syldavia, canal)?.definite(), Some(demarche::Position::Support));
    assert_eq!(newsroom.relations_of("XRUR")?.len(), 1);
    Ok(())
}
