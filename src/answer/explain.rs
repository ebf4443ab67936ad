//! Why an answer is what it is.

use indexmap::IndexSet;

use super::page::Page;
use super::text::whoever::heading;
use super::{Answer, Found};
use crate::dossier::{AttendanceRef, ItemRef, PartyRef, Truth};
use crate::lens::{Bucket, Parties};

/// A party of an answer, and where it falls.
type Fallen<'d> = (PartyRef<'d>, Option<Bucket>);

/// ## Why
impl<'d> Answer<'d> {
    /// Why each party in scope is in or out: every record on what was asked, what superseded it, and what the lens hides.
    /// Of those of whom there is no record, it says so.
    ///
    /// # Cost
    /// A line for each party in scope and each item asked about.
    ///
    /// # Example
    /// ```
    /// # use demarche::{Position, Query, samples};
    /// # let paris = samples::paris()?;
    /// let query = Query::who(Position::Oppose).on("peacekeeping-troops");
    /// let why = query.bind(&paris)?.run(paris.now().on_record())?.explain();
    /// assert!(why.contains("Italy: unknown") && why.contains("not seen: not in the party's own"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn explain(&self) -> String {
        let mut page = Page::default();
        self.head(&mut page);
        let (parties, items) = (self.told_of(), self.items());
        let groups = self.belonged();
        if items.is_empty() && groups.is_empty() {
            page.gap();
            page.line(0, "This answer is about no line of a party; what it rests on stands beside each part of it.");
            self.body(&mut page);
            return page.text().to_owned();
        }
        let tells = |party| {
            let recorded = items.iter().any(|item| has_records(party, *item));
            recorded || groups.iter().any(|group| group.tells_of(party))
        };
        let (told, silent): (Vec<_>, Vec<_>) = parties.into_iter().partition(|(party, _)| tells(*party));
        for (party, bucket) in told {
            page.gap();
            let fallen = bucket.map_or(String::new(), |bucket| format!(": {}", heading(bucket).to_lowercase()));
            page.line(0, &format!("{}{fallen}", party.name()));
            for group in &groups {
                group.why(&mut page, self.lens, party);
            }
            for item in items.iter().filter(|item| has_records(party, **item)) {
                self.why(&mut page, party, *item);
            }
        }
        Answer::no_records(&mut page, &silent);
        page.text().to_owned()
    }

    fn why(&self, page: &mut Page, party: PartyRef<'d>, item: ItemRef<'d>) {
        if let Ok(explanation) = self.lens.explain(party, item) {
            page.lines(2, &explanation.to_string());
        }
    }

    /// Those of whom there is nothing to explain, by where they fall.
    fn no_records(page: &mut Page, silent: &[Fallen<'d>]) {
        let buckets = [Bucket::Holder, Bucket::Conditional, Bucket::Possible, Bucket::Contested, Bucket::Other];
        let buckets = buckets.map(Some).into_iter().chain([Some(Bucket::Unknown), None]);
        for bucket in buckets {
            let those = silent.iter().filter(|(_, fallen)| *fallen == bucket);
            let names: Vec<_> = those.map(|(party, _)| party.name().to_owned()).collect();
            if !names.is_empty() {
                page.gap();
                let fallen = bucket.map_or(String::new(), |bucket| format!(", {}", heading(bucket).to_lowercase()));
                page.line(0, &format!("No record ({}{fallen}): {}", names.len(), names.join(", ")));
            }
        }
    }

    /// All in scope, and the blocs beside.
    fn told_of(&self) -> Vec<Fallen<'d>> {
        let alone = |party: PartyRef<'d>| vec![(party, None)];
        let all = |parties: Parties<'d>| parties.into_iter().map(|party| (party, None)).collect();
        match &self.found {
            Found::Whoever(who) => {
                let blocs = who.blocs();
                let placed = who.everyone().chain(blocs);
                placed.map(|placed| (placed.party(), Some(placed.bucket()))).collect()
            }
            Found::Members(members) => {
                let fallen = |parties: Parties<'d>, bucket| {
                    parties.iter().map(|party| (party, Some(bucket))).collect::<Vec<_>>()
                };
                let mut all = fallen(members.definite(), Bucket::Holder);
                all.extend(fallen(members.possible(), Bucket::Possible));
                let listed: IndexSet<_> = members.bloc().listed().collect();
                let out = listed.into_iter().filter(|party| members.standing(*party) == Truth::No);
                all.extend(out.map(|party| (party, Some(Bucket::Other))));
                all.extend(fallen(members.unknown(), Bucket::Unknown));
                all
            }
            Found::Attendance(meeting) => {
                let all: IndexSet<_> = meeting.meeting().attendance().map(AttendanceRef::party).collect();
                all.into_iter().map(|party| (party, None)).collect()
            }
            Found::Lines(party, _) => alone(*party),
            Found::What(what, _) => alone(what.party()),
            Found::SinceWhen(history, _) => alone(history.party()),
            Found::AccordingToWhom(stand, _) => alone(stand.party()),
            Found::Concord(concords, _) => concords.parties().map(|party| (party, None)).into(),
            Found::Agreeing(agreeing, _) => {
                let others: Vec<_> = all(agreeing.scope().parties());
                alone(agreeing.party()).into_iter().chain(others).collect()
            }
            Found::Split(split) | Found::Breaks(split) | Found::CanAgree(split, _) => {
                let members: Vec<_> = all(split.members());
                alone(split.bloc().into()).into_iter().chain(members).collect()
            }
            Found::Map(_) | Found::Divides(..) => self.scope().map_or_else(Vec::new, |scope| all(scope.parties())),
            _ => Vec::new(),
        }
    }
}

fn has_records(party: PartyRef<'_>, item: ItemRef<'_>) -> bool {
    item.stances().any(|stance| stance.party() == party)
}
