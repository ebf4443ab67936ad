//! Where parties stand, since when, according to whom, and with whom they agree, in words.

use super::told::{conditions, dated_by_source, evidence, on_item, stands, voiced};
use super::whoever::listed;
use crate::answer::account::{Account, surely};
use crate::answer::ground::Ground;
use crate::answer::page::{Page, counted, named};
use crate::answer::upheld::Upheld;
use crate::answer::wording::claimed;
use crate::answer::{SaidOn, StandOn};
use crate::dossier::PartyRef;
use crate::dossier::Truth;
use crate::lens::{Agreeing, Bucket, Concord, Concords, History, Lens, Run, What};
use crate::model::PositionSet;

/// Where a party stands, item by item; where nobody says, last.
pub(super) fn lines(page: &mut Page, lens: Lens<'_>, party: PartyRef<'_>, stands: &[StandOn<'_>]) {
    page.gap();
    page.line(0, party.name());
    let silent = |stand: &&StandOn<'_>| stand.line().is_unknown() && stand.remark().is_unknown();
    for stand in stands.iter().filter(|stand| !silent(stand)) {
        on_item(page, &Account::of_line(lens, party, stand.item(), stand.line().clone()));
        if !stand.remark().is_unknown() {
            on_item(page, &Account::of_line(lens, party, stand.item(), stand.remark().clone()));
        }
    }
    let unknown: Vec<_> = stands.iter().filter(silent).map(|stand| stand.item().title()).collect();
    if !unknown.is_empty() {
        page.gap();
        page.line(0, &format!("Unknown on {}: {}", counted(unknown.len(), "item"), unknown.join("; ")));
    }
}

/// On what a party holds a position.
pub(super) fn what(page: &mut Page, lens: Lens<'_>, what: &What<'_>, positions: PositionSet) {
    let everything: Vec<_> = what.everything().collect();
    let those = |bucket| everything.iter().filter(move |held| held.bucket() == bucket).collect::<Vec<_>>();
    if those(Bucket::Holder).is_empty() {
        page.gap();
        page.line(0, &format!("{}: {positions} on nothing of which that is surely so", what.party().name()));
    }
    let parts = [
        (Bucket::Holder, format!("{}: {positions} on", what.party().name())),
        (Bucket::Conditional, "Under a condition".into()),
        (Bucket::Possible, "Possibly".into()),
        (Bucket::Contested, "Contested".into()),
    ];
    for (bucket, heading) in parts {
        let those = those(bucket);
        let (colon, least) = if bucket == Bucket::Holder { ("", ", at least") } else { (":", "") };
        let heading = format!("{heading}{colon} {}{least}", counted(those.len(), "item"));
        page.section(&heading, those, |page, held| on_item(page, &Account::of_holder(lens, held)));
    }
    page.section("Otherwise", those(Bucket::Other), |page, held| {
        page.line(2, &format!("{}: {}", held.item().title(), stands(&held.line())));
        conditions(page, 4, &held.line());
    });
    page.section("Unknown, though there are records", those(Bucket::Unknown), |page, held| {
        page.line(2, held.item().title());
    });
}

/// Since when a party holds a position, and how its line came to be.
pub(super) fn since_when<'d>(page: &mut Page, lens: Lens<'d>, history: &History<'d>, positions: PositionSet) {
    page.gap();
    let who = format!("{} on {}", history.party().name(), history.item().title());
    let holding = history.holding(positions);
    let (first, surely) = (holding.first(), surely(holding, positions));
    let told = |run| told(lens, history, run);
    match (surely, first) {
        (Some(surely), _) => page.line(0, &format!("{who}: {}", told(surely))),
        (None, Some(first)) => page.line(0, &format!("{who}: {}", told(first))),
        (None, None) => match history.current() {
            Some(run) => page.line(0, &format!("{who}: not so; {}", told(run))),
            None if history.runs().is_empty() => page.line(0, &format!("{who}: unknown")),
            None => page.line(0, &format!("{who}: no line any more")),
        },
    }
    if let (Some(first), true) = (first, surely.is_some() && surely != first) {
        page.line(2, &format!("before that: {}", told(first)));
    }
    if let Some(run) = history.current() {
        conditions(page, 2, run.line());
    }
    page.section("Its line, run by run", history.runs(), |page, run| {
        page.line(2, &told(run));
        let ground = Ground::of(lens, run.stances(), false);
        evidence(page, 4, ground.shown);
    });
}

/// A run. Where the line possibly goes on, its end is only that of what is sure.
fn told<'d>(lens: Lens<'d>, history: &History<'d>, run: &Run<'d>) -> String {
    let since = Upheld::since_of(lens, history, run);
    let told = if since == run.since() { run.to_string() } else { format!("{} since {since}", run.line()) };
    let perhaps = possibly_goes_on(history, run);
    let told = if perhaps { told.replace(", until ", ", possibly until ") } else { told };
    format!("{told}{}", dated_by_source(run))
}

/// Whether a run is followed, without a day between, by one that is possible and in the same position among others.
fn possibly_goes_on(history: &History<'_>, run: &Run<'_>) -> bool {
    let follows = |next: &Run<'_>| run.until().is_some_and(|until| next.since().first() <= until.last().next());
    let same = |next: &Run<'_>| next.is_possible() && next.positions().meets(run.positions());
    let mut pairs = history.runs().windows(2);
    pairs.any(|pair| matches!(pair, [one, next] if one == run && follows(next) && same(next)))
}

/// According to whom a party holds a position.
pub(super) fn according_to_whom(page: &mut Page, lens: Lens<'_>, stand: &StandOn<'_>, positions: PositionSet) {
    page.gap();
    let who = format!("{} on {}", stand.party().name(), stand.item().title());
    let stances = stand.stances(positions);
    if stances.is_empty() {
        return page.line(0, &format!("{who}: nobody says that ({positions}); its line: {}", stands(stand.line())));
    }
    for stance in stances {
        let ground = Ground::of(lens, &[stance], false);
        page.line(0, &format!("{who}: {}: {}", stance.position(), voiced(&ground)));
        evidence(page, 2, ground.shown);
    }
    conditions(page, 2, stand.line());
    if stand.line().in_force().is_some_and(|line| !positions.contains_all(line.positions())) {
        page.line(0, &format!("Its line as a whole: {}", stands(stand.line())));
    }
}

/// What a party has said.
pub(super) fn said(page: &mut Page, party: PartyRef<'_>, said: &[SaidOn<'_>]) {
    page.gap();
    match said.len() {
        0 => page.line(0, &format!("Nothing that {} said is on record", party.name())),
        many => page.line(0, &format!("{}: {}, at least", party.name(), counted(many, "saying"))),
    }
    for one in said {
        evidence(page, 2, [one.evidence()]);
        one.cited().iter().for_each(|cited| page.line(6, &format!("for: {}", claimed(cited.claim()))));
    }
}

/// On what two agree or disagree, and what is left open.
pub(super) fn concord(page: &mut Page, concords: &Concords<'_>, agree: bool) {
    let all: Vec<_> = concords.iter().collect();
    let truth = |concord: &Concord<'_>| if agree { concord.agree() } else { concord.disagree() };
    let [one, other] = concords.parties().map(PartyRef::name);
    let verb = if agree { "agree" } else { "disagree" };
    let so: Vec<_> = all.iter().filter(|concord| truth(concord) == Truth::Yes).collect();
    if so.is_empty() {
        page.gap();
        page.line(0, &format!("{one} and {other} {verb} on nothing of which that is surely so"));
    }
    let heading = format!("{one} and {other} {verb} on {}, at least", counted(so.len(), "item"));
    page.section(&heading, so, concord_on);
    let rest = all.iter().filter(|concord| truth(concord) != Truth::Yes);
    page.section("On what both have records beside", rest, concord_on);
    page.gap();
    page.line(0, "On everything else it is unknown");
}

fn concord_on(page: &mut Page, concord: &Concord<'_>) {
    page.line(2, &concord.to_string());
    for line in concord.lines() {
        conditions(page, 4, line);
    }
}

/// Who agrees with a party.
pub(super) fn agreeing(page: &mut Page, agreeing: &Agreeing<'_>, agree: bool) {
    let of = agreeing.scope().len();
    let with = format!("{} on {}", agreeing.party().name(), agreeing.item().title());
    let so = if agree { agreeing.agreeing() } else { agreeing.disagreeing() };
    let verb = if agree { "Agreeing" } else { "Disagreeing" };
    page.gap();
    page.line(0, &format!("{verb} with {with}, at least: {}", named(&so, of)));
    let other = if agree { ("disagreeing", agreeing.disagreeing()) } else { ("agreeing", agreeing.agreeing()) };
    let rest = [
        other,
        ("possibly agreeing", agreeing.possibly_agreeing()),
        ("possibly disagreeing", agreeing.possibly_disagreeing()),
        ("neither", agreeing.neither()),
    ];
    for (heading, parties) in &rest {
        listed(page, heading, parties, of);
    }
    page.line(2, &format!("unknown: {}", named(&agreeing.unknown(), of)));
}
