//! A table of roll calls as a document.

use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::RandomState;
use thiserror::Error;

use super::report::Report;
use super::roll_call::TabledRollCall;
use super::roll_call_table::RollCallTable;
use super::spelling::{Ids, Titles};
use crate::id::{BlocId, ItemId, PartyId};
use crate::model::{Cast, Document, Evidence, Given, Item, ItemKind, RollCall, Source};

/// A table whose parties have no ids.
///
/// ```
/// use demarche::{Source, roll_calls::{Layout, Names, RollCallTable}};
///
/// let votes = "id,member,vote\n1,Ruritania,yes\n";
/// let table = RollCallTable::read(&Layout::long("id", "member", "vote"), votes.as_bytes(), &mut Names::by_name())?;
/// assert_eq!(
///     table.to_document(Source::new("votes"), None).unwrap_err().to_string(),
///     "the parties of the table have names and no ids: read it with an electorate that knows ids"
/// );
/// # Ok::<(), demarche::roll_calls::TableError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the parties of the table have names and no ids: read it with an electorate that knows ids")]
pub struct Anonymous;

impl RollCallTable {
    /// The table as a document: its roll calls, each with an agenda item, all from one source, of one body.
    ///
    /// - Ids are the keys of the table, with `-` for what no id holds. The evidence of a roll call tells the key.
    /// - A title is that of the table, or else the symbol, or else the key. One that several want is followed by the symbol or
    ///   the key. The symbol is an alias, where nothing else has it.
    /// - Roll calls hang under the issues that the table names, and under its sessions, as items of their own:
    ///   `issue/…`, `session/…`.
    ///
    /// A party of one's own that no atlas knows has yet to be declared. The report is that of reading, with what was
    /// renamed here.
    ///
    /// # Order
    /// That of the table; sessions and issues come first, as they are first named.
    ///
    /// # Errors
    /// When the table was read with an electorate that knows no ids.
    ///
    /// # Cost
    /// One pass over the votes, two bytes each. All roll calls share the ids of their parties.
    ///
    /// ```
    /// use demarche::{Dossier, Source, Vote, roll_calls::{AtlasElectorate, Layout, RollCallTable}};
    ///
    /// let calls = "rcid,session,date,unres,short,issues\n5,1,1946-01-05,R/1/98,ECONOMIC COMMITTEE,ec;hr\n";
    /// let votes = "rcid,country,country_code,vote\n5,Cuba,CU,abstain\n5,Russia,RU,yes\n";
    /// let mut electorate = AtlasElectorate::new();
    /// let table = RollCallTable::read_with(&Layout::unvotes(), calls.as_bytes(), votes.as_bytes(), &mut electorate)?;
    /// let (document, report) = table.to_document(Source::new("votes"), "UN")?;
    /// assert_eq!(report.to_string(), "2 rows of votes, 2 taken, 0 lost; 1 roll calls dated by month; no column `descr`");
    ///
    /// let dossier = Dossier::try_from(document)?;
    /// let call = dossier.roll_call("5")?;
    /// assert_eq!(call.item().title(), "ECONOMIC COMMITTEE");
    /// assert!(dossier.item("5")?.parents().map(|item| item.title()).eq(["Session 1", "Economic development", "Human rights"]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn to_document(
        &self,
        source: Source,
        body: impl Given<Option<BlocId>>,
    ) -> Result<(Document, Report), Anonymous> {
        let electorate: Arc<[PartyId]> = self.parties().ok_or(Anonymous)?.into();
        let filing = Filing::of(self, electorate);
        Ok(filing.document(source, body.given().as_ref()))
    }
}

/// What is known before the first record is written.
struct Filing<'t> {
    table: &'t RollCallTable,
    electorate: Arc<[PartyId]>,
    /// The id of each roll call, which is that of its item, too.
    ids: Vec<String>,
    topics: Topics<'t>,
    report: Report,
}

/// The items under which roll calls hang.
#[derive(Default)]
struct Topics<'t> {
    list: Vec<Topic<'t>>,
    places: HashMap<(Kind, &'t str), usize, RandomState>,
}

struct Topic<'t> {
    kind: Kind,
    written: &'t str,
    id: ItemId,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Kind {
    Session,
    Issue,
}

impl TabledRollCall {
    /// Under what it hangs.
    fn topics(&self) -> impl Iterator<Item = (Kind, &str)> {
        let session = self.session.iter().map(|session| (Kind::Session, session.as_str()));
        session.chain(self.issues.iter().map(|issue| (Kind::Issue, issue.as_str())))
    }

    /// What it is called, if nothing else is called so.
    fn wanted_title(&self) -> String {
        let title = self.title.as_ref().or(self.symbol.as_ref());
        title.map_or_else(|| format!("Roll call {}", self.key), Clone::clone)
    }
}

impl<'t> Filing<'t> {
    fn of(table: &'t RollCallTable, electorate: Arc<[PartyId]>) -> Filing<'t> {
        let mut given = Ids::default();
        let calls = table.roll_calls();
        let ids: Vec<String> = calls.iter().map(|call| given.give(&call.key)).collect();
        let mut topics = Topics::default();
        calls.iter().flat_map(TabledRollCall::topics).for_each(|topic| topics.add(topic, &mut given));
        let mut report = table.report().clone();
        report.renamed = calls.iter().zip(&ids).filter(|(call, id)| call.key != **id).count() as u64;
        Filing { table, electorate, ids, topics, report }
    }

    fn document(mut self, source: Source, body: Option<&BlocId>) -> (Document, Report) {
        let agenda = self.agenda();
        let evidence = Evidence::of(source.id.clone());
        let calls = self.table.roll_calls().iter().enumerate().zip(&self.ids);
        let roll_calls = calls.map(|((place, call), id)| {
            let cast = self.cast(place);
            let mut roll_call = RollCall::new(id.as_str(), id.as_str(), cast);
            roll_call.body = body.cloned();
            roll_call.on = call.date;
            roll_call.result = call.result;
            roll_call.cite(evidence.clone().at(call.key.as_str()))
        });
        let roll_calls = roll_calls.collect();
        (Document { sources: vec![source], agenda, roll_calls, ..Document::default() }, self.report)
    }

    /// Who cast what in a roll call: the numbers of the ballots are places in the electorate.
    fn cast(&self, place: usize) -> Cast {
        let mut lists: [Vec<u16>; 6] = Default::default();
        for (party, vote) in self.table.ballots().on(place) {
            if let (Ok(party), Some(list)) = (u16::try_from(party), lists.get_mut(vote as usize)) {
                list.push(party);
            }
        }
        Cast::of_places(Arc::clone(&self.electorate), lists)
    }

    /// An item for each session, each issue and each roll call.
    fn agenda(&mut self) -> Vec<Item> {
        let (topics, calls) = (&self.topics.list, self.table.roll_calls());
        let ids = topics.iter().map(|topic| topic.id.as_str()).chain(self.ids.iter().map(String::as_str));
        let mut titles = Titles::of(ids);
        let (mut agenda, mut retitled) = (Vec::with_capacity(topics.len() + calls.len()), 0);
        for topic in topics {
            let wanted = self.topic_title(topic);
            let title = titles.give(topic.id.as_str(), &wanted, [topic.written]);
            retitled += u64::from(title != wanted);
            agenda.push(Item::new(topic.id.clone(), title).kind(ItemKind::Topic));
        }
        let wanted: Vec<String> = calls.iter().map(TabledRollCall::wanted_title).collect();
        titles.share(wanted.iter().map(String::as_str));
        for ((call, wanted), id) in calls.iter().zip(&wanted).zip(&self.ids) {
            let apart = call.symbol.as_deref().filter(|_| call.title.is_some()).into_iter().chain([call.key.as_str()]);
            let title = titles.give(id, wanted, apart);
            retitled += u64::from(title != *wanted);
            let mut item = Item::new(id.as_str(), title);
            item.aliases.extend(call.symbol.clone().filter(|symbol| titles.give_alias(id, symbol)));
            let parents = call.topics().filter_map(|topic| self.topics.id(topic));
            agenda.push(parents.fold(item, Item::parent));
        }
        self.report.retitled = retitled;
        agenda
    }

    fn topic_title(&self, topic: &Topic<'_>) -> String {
        let named = self.table.issue_titles.iter().find(|(written, _)| written == topic.written);
        match (topic.kind, named) {
            (Kind::Session, _) => format!("Session {}", topic.written),
            (Kind::Issue, Some((_, title))) => title.clone(),
            (Kind::Issue, None) => topic.written.to_owned(),
        }
    }
}

impl<'t> Topics<'t> {
    fn add(&mut self, (kind, written): (Kind, &'t str), ids: &mut Ids) {
        if self.places.contains_key(&(kind, written)) {
            return;
        }
        let stem = match kind {
            Kind::Session => "session",
            Kind::Issue => "issue",
        };
        let id = ItemId::unchecked(&ids.give(&format!("{stem}/{written}")));
        self.places.insert((kind, written), self.list.len());
        self.list.push(Topic { kind, written, id });
    }

    fn id(&self, topic: (Kind, &str)) -> Option<&ItemId> {
        self.places.get(&topic).and_then(|place| self.list.get(*place)).map(|topic| &topic.id)
    }
}
