//! What a stranger does with demarche: builds a dossier, asks, amends, stores, lends, sends to another thread, and handles
//! what goes wrong. Panics when an answer is not the one expected.

mod failure;
#[cfg(feature = "json")]
mod file;
mod newsroom;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::error::Error;
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;

use demarche::Position::{Acquiesce, Oppose, Support};
use demarche::{
    Bloc, Bucket, ChangeKind, Changes, Day, Dossier, DossierBuilder, Evidence, Group, Holder, Invalid, Item, ItemId,
    Lens, Line, Meeting, MeetingStatus, Membership, Named, Nation, NationId, Parties, PartyId, Pledge, PledgeStatus,
    PledgeStep, Position, PositionSet, Relation, RelationKind, Scope, Source, Stage, Stance, StanceKey, StanceRef,
    Strength, Truth, Unanswerable, UnknownName, Who, day,
};

/// A day that is known when the program is compiled.
const TODAY: Day = day(2025, 6, 30);

fn main() -> ExitCode {
    match run() {
        Ok(()) => {
            let features = if cfg!(feature = "json") { "json" } else { "none" };
            println!("downstream: all is well (features: {features})");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("downstream: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let dossier = talks().build()?;
    asks(&dossier)?;
    words(&dossier)?;
    amends(dossier.clone())?;
    borrows(&dossier)?;
    sends(dossier.clone())?;
    collects(&dossier);
    newsroom::works(dossier)?;
    failure::is_told()?;
    #[cfg(feature = "json")]
    file::is_read_and_written()?;
    Ok(())
}

fn talks() -> DossierBuilder {
    let members = ["XRUR", "XGRA", "XSYL"].map(Membership::new);
    Dossier::builder()
        .title("The canal talks")
        .as_of(TODAY)
        .source(Source::new("gazette").published(day(2025, 6, 28).into()))
        .nation(Nation::new("XRUR", "Ruritania"))
        .nation(Nation::new("XGRA", "Graustark"))
        .nation(Nation::new("XSYL", "Syldavia"))
        .nation(Nation::new("XBOR", "Borduria"))
        .bloc(Bloc::new("river-states", "River states").members(members))
        .item(Item::new("canal", "Digging the canal"))
        .item(Item::new("tolls", "Tolls on the canal").parent("canal"))
        .meeting(Meeting::new("strelsau", "Strelsau talks").status(MeetingStatus::Planned))
        .stance(
            Stance::new("XRUR", Support, "canal").strength(Strength::Strong).cite(Evidence::of("gazette").at("p. 1")),
        )
        .stance(Stance::new("XGRA", Oppose, "canal").cite(Evidence::of("gazette").at("p. 2")))
        .relation(Relation::new(RelationKind::Tension, ["XRUR"]).toward(["XGRA"]).cite(Evidence::of("gazette")))
        .pledge(
            Pledge::new("XRUR")
                .item("canal")
                .steps([PledgeStep::new(PledgeStatus::Announced).on(day(2025, 6, 28)).cite(Evidence::of("gazette"))]),
        )
}

/// Typed questions, and a match on what comes back.
fn asks(dossier: &Dossier) -> Result<(), Unanswerable> {
    let now = dossier.now();
    let who = now.who(Oppose).on("canal")?.among("river-states")?;
    let opponents: Vec<&str> = who.iter().map(|holder| holder.party().name()).collect();
    assert_eq!(opponents, ["Graustark"]);
    assert_eq!((who.unknown().ids(), who.scope().len()), (vec!["XSYL"], 3));
    for holder in &who {
        assert_eq!(holder.bucket(), Bucket::Holder);
    }
    let parts = who.everyone().fold(HashMap::new(), |mut parts: HashMap<Bucket, u32>, holder| {
        *parts.entry(holder.bucket()).or_default() += 1;
        parts
    });
    assert_eq!(parts, HashMap::from([(Bucket::Holder, 1), (Bucket::Other, 1), (Bucket::Unknown, 1)]));

    let told = match now.line("XRUR", "canal")? {
        Line::Definite(line) => line.strength().map_or("plainly", |_| "firmly"),
        Line::Possible(_) => "perhaps",
        Line::Contested(_) => "both",
        Line::Unknown => "nobody knows",
    };
    assert_eq!(told, "firmly");
    match now.meeting("strelsau")?.status() {
        Stage::Definite(status) => assert_eq!(status, MeetingStatus::Planned),
        Stage::Possible(_) | Stage::Unknown => panic!("it is planned"),
    }
    let pledges: Vec<_> = now.pledges().by("XRUR")?.iter().collect();
    assert_eq!(pledges[0].status().definite(), Some(PledgeStatus::Announced));
    let relations = now.relations().between("XRUR", "XGRA")?;
    assert_eq!(relations.iter().map(|one| one.standing()).collect::<Vec<_>>(), [Truth::Yes]);
    assert_eq!(now.members("river-states")?.standing(dossier.party("XBOR")?), Truth::Unknown);
    assert_eq!(now.tally().among(["XRUR", "XBOR"])?.on("canal")?.at(Support).names(), "Ruritania");
    assert_eq!(now.what("XRUR", [Support, Acquiesce])?.iter().count(), 1);
    assert_eq!(now.explain("XGRA", "canal")?.verdicts().len(), 1);
    assert!(now.history("XRUR", "canal")?.current().is_some_and(|run| run.position() == Some(Support)));

    let mistyped = now.who(Oppose).on("canel").unwrap_err();
    assert_eq!(mistyped.nearest(), ["canal"]);
    Ok(())
}

/// Words print and parse.
fn words(dossier: &Dossier) -> Result<(), Box<dyn Error>> {
    let position: Position = "oppose".parse()?;
    let strength: Strength = "strong".parse()?;
    assert_eq!((position, strength), (Oppose, Strength::Strong));
    assert_eq!("2025-06".parse::<demarche::When>()?.last(), TODAY);
    assert_eq!("2025-06-30".parse::<Day>()?, TODAY);
    assert_eq!("firmer".parse::<ChangeKind>()?, ChangeKind::Firmer);
    assert_eq!("holder".parse::<Bucket>()?, Bucket::Holder);
    let all: PositionSet = [Support, Oppose].into_iter().collect();
    assert_eq!(dossier.now().who(all).on("canal")?.iter().count(), 2);
    let id: NationId = "XRUR".parse()?;
    let mixed: ItemId = "canal".parse()?;
    assert_eq!(dossier.now().line(id, &mixed)?.definite(), Some(Support));
    let party = PartyId::from(id);
    assert_eq!(dossier.party(&party)?.name(), "Ruritania");
    Ok(())
}

/// Records, corroborates, retracts; a rejected amendment leaves everything as it was.
fn amends(mut dossier: Dossier) -> Result<(), Box<dyn Error>> {
    let before = dossier.clone();
    let softer = Stance::new("XGRA", Acquiesce, "canal").since(day(2025, 6, 30)).cite(Evidence::of("gazette"));
    let key: StanceKey = dossier.record(softer)?;
    assert_eq!(dossier.now().line("XGRA", "canal")?.definite(), Some(Acquiesce));
    let changes: Changes<'_> = dossier.now().changes_since(day(2025, 6, 29));
    let kinds: Vec<_> = changes.iter().map(|change| change.kind()).collect();
    assert_eq!(kinds, [ChangeKind::NewPosition]);
    for change in &changes {
        let told = match change.kind() {
            ChangeKind::NewPosition | ChangeKind::Appeared | ChangeKind::Lapsed => "moved",
            ChangeKind::Firmer | ChangeKind::Softer | ChangeKind::OtherTerms => "shifted",
            ChangeKind::Contested | ChangeKind::Settled | ChangeKind::Unsettled => "blurred or cleared",
        };
        assert_eq!(told, "moved");
    }
    let key = dossier.corroborate(&key, Evidence::of("gazette").at("p. 3"))?;
    let stance = dossier.stance(&key).ok_or("a recorded stance is found by its key")?;
    assert_eq!(stance.evidence().count(), 2);

    let kept = dossier.clone();
    let invalid = dossier.record(Stance::new("XRUT", Support, "canal")).unwrap_err();
    assert_eq!((invalid.problems().len(), dossier == kept), (1, true));

    let taken: Stance = dossier.retract(&key)?;
    assert_eq!(taken.position, Acquiesce);
    assert_eq!(dossier, before, "as if it had never been there");
    dossier.add(Nation::new("XELB", "Elbonia"))?;
    assert_eq!(dossier.nations().len(), 5);
    Ok(())
}

/// What a function may hand back: everything lives as long as the dossier, not as the lens or the question.
fn borrows(dossier: &Dossier) -> Result<(), Unanswerable> {
    fn sober(dossier: &Dossier) -> Lens<'_> {
        dossier.now().asserted().known_by(TODAY)
    }
    fn opponents<'d>(lens: Lens<'d>, item: impl Named<ItemId>) -> Result<Parties<'d>, UnknownName> {
        Ok(lens.who(Oppose).on(item)?.parties())
    }
    fn question<'d>(lens: Lens<'d>, group: &str) -> Result<Who<'d>, Unanswerable> {
        lens.who(Support).on("canal")?.among(group)
    }
    fn first<'d>(lens: Lens<'d>, group: Group<'_>) -> Result<Option<Holder<'d>>, Unanswerable> {
        Ok(lens.who(Support).on("canal")?.among(group)?.iter().next())
    }
    fn records<'d>(lens: Lens<'d>, party: impl Named<PartyId>) -> Result<Vec<StanceRef<'d>>, UnknownName> {
        Ok(lens.dossier().party(party)?.stances().collect())
    }
    fn each<'d>(lens: Lens<'d>) -> impl Iterator<Item = Holder<'d>> {
        lens.who(Support).on("canal").into_iter().flat_map(|who| who.iter())
    }
    let lens = sober(dossier);
    let against = opponents(lens, "canal")?;
    assert_eq!(opponents(lens, dossier.item("canal")?)?, against);
    assert_eq!(opponents(lens, String::from("canal"))?, against);
    assert_eq!(opponents(lens, dossier.item("canal")?.id())?, against);
    let who = question(lens, &String::from("river-states"))?;
    assert_eq!(who.parties().ids(), ["XRUR"]);
    let holder = first(lens, Group::of(["XRUR"]))?.expect("one holder");
    assert_eq!(holder.strength(), Some(Strength::Strong));
    assert_eq!(records(lens, holder.party())?.len(), 1);
    assert_eq!(records(lens, dossier.nation("XGRA")?)?[0].position(), Oppose);
    assert_eq!(each(lens).count(), 1);

    let scope: Scope<'_> = lens.scope().among("river-states")?;
    let silent = &(&scope.parties() - &against) - &who.parties();
    assert_eq!(silent.names(), "Syldavia");
    assert_eq!((!&against).len(), 3);
    Ok(())
}

/// A dossier is shared by threads, and moves to another.
fn sends(dossier: Dossier) -> Result<(), Box<dyn Error>> {
    let shared = Arc::new(dossier);
    let workers = ["canal", "tolls"].map(|item| {
        let shared = Arc::clone(&shared);
        thread::spawn(move || -> Result<usize, UnknownName> { Ok(shared.now().who(Oppose).on(item)?.iter().count()) })
    });
    let mut counts = Vec::new();
    for worker in workers {
        counts.push(worker.join().map_err(|_| "a worker panicked")??);
    }
    assert_eq!(counts, [1, 0]);
    let lens = shared.now();
    let unknown = thread::scope(|scope| scope.spawn(|| lens.tally().on("canal").map(|it| it.unknown().len())).join());
    assert_eq!(unknown.map_err(|_| "a worker panicked")??, 2);

    fn is_plain<T: Send + Sync + Clone + std::fmt::Debug + 'static>() {}
    is_plain::<Dossier>();
    is_plain::<Invalid>();
    is_plain::<UnknownName>();
    is_plain::<StanceKey>();
    Ok(())
}

/// Ids, views and words are keys of whatever map one likes.
fn collects(dossier: &Dossier) {
    let by_item: BTreeMap<&ItemId, usize> = dossier.items().map(|item| (item.id(), item.stances().len())).collect();
    assert_eq!(by_item.values().sum::<usize>(), 2);
    let nations: HashSet<NationId> = dossier.nations().map(|nation| nation.id()).collect();
    assert!(nations.contains(&"XBOR".parse().expect("an id")));
    let parties: HashSet<_> = dossier.stances().map(|stance| stance.party()).collect();
    assert_eq!(parties.len(), 2);
    let keys: HashMap<StanceKey, StanceRef<'_>> = dossier.stances().map(|stance| (stance.key(), stance)).collect();
    assert_eq!(keys.len(), 2);
}
