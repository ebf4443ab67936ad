//! Who is meant by a name or a code on the day of a roll call, says the atlas.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::electorate::{Called, Electorate, Meant, full, next_number};
use super::fault::Fault;
use super::seats;
use crate::atlas::{self, Resolution, Resolver};
use crate::day::{Day, When};
use crate::id::{NationId, PartyId};
use crate::model::Given;
use crate::problem::nearest::did_you_mean_called;

/// Knows the nations of the [`atlas`](crate::atlas) by the names and codes that they had on the day of the roll call.
///
/// A name goes before a code. The code counts where there is no name, where nobody ever had the name, and between several of
/// one name ("Congo"). `NA` is Namibia.
///
/// # Whose vote it was
/// A nation votes while it has a seat, and tables that go on for long list a seat under one name. So
///
/// - **Russia** before 1991-12-24 is the USSR (`SUHH`), whose republic it was; also in a roll call dated `1991-12`, as the UN
///   General Assembly voted last on 20 December of that year.
/// - **Yugoslavia** is `YUCS` until 1992-04-26, then the Federal Republic (`CSXX`), and after 2006-06-03 Serbia, which went
///   on with the seat. **Czechoslovakia** is nobody since 1993: two came after it, and neither went on with its seat.
/// - **Egypt** from 1958-02-22 to 1961-09-28 is the United Arab Republic (`XUAR`), one member with Syria. **United Arab
///   Republic** itself is `XUAR` in those days, and Egypt from then until 1971.
/// - **Tanzania** before 1964-04-26 is Tanganyika (`XTAN`). **Zanzibar** (`XZAN`) had a seat of its own.
/// - **China** before 1971-10-25 is the Republic of China (`TWN`), whose seat it was, and which is **Taiwan** on any day; since
///   then the People's Republic (`CHN`). The code `CN` is a state and no seat: it is `CHN` on any day.
/// - **Germany** and the **Federal Republic of Germany** are one state (`DEU`); the **German Democratic Republic** (`DDDE`) was
///   another, and is nobody since 1990-10-03.
/// - **Yemen** is the north (`XYAR`) until 1990-05-21, and the united state (`YEM`) since; so is **Yemen Arab Republic** for the
///   rest of 1990, as tables go on with the name. The south is `YDYE`.
///
/// # When the day is not known
/// Of a roll call that was on some day of a month, whoever is meant on any of its days is meant: it voted, so it was there.
/// Where two are, one after the other, nobody is: the row is lost, and reported. So is a name that means several over the
/// years in a roll call without a date. [`with`](AtlasElectorate::with) and [`with_on`](AtlasElectorate::with_on) say what the
/// atlas cannot know.
///
/// # Cost
/// A text is looked up once, and its days are kept.
///
/// ```
/// use demarche::roll_calls::{AtlasElectorate, Layout, RollCallTable};
///
/// let votes = "id,member,vote,date
/// 1,Russia,no,1960-10
/// 2,Russia,no,2014-03-27
/// 2,Azerbajan,no,2014-03-27
/// 2,the Bench,no,2014-03-27
/// ";
/// let layout = Layout::long("id", "member", "vote").date("date");
/// let mut electorate = AtlasElectorate::new().with("the Bench", "XBEN");
/// let table = RollCallTable::read(&layout, votes.as_bytes(), &mut electorate)?;
/// let parties = table.parties().unwrap().iter().map(|party| party.as_str());
/// assert!(parties.eq(["SUHH", "RUS", "XBEN"]));
/// assert_eq!(
///     table.report().unread()[0].to_string(),
///     "votes, line 4, column `member`: unknown-party: `Azerbajan`: the atlas knows nobody by it; did you mean `AZE` \
///      (Azerbaijan)? say who it is when making the electorate"
/// );
/// # Ok::<(), demarche::roll_calls::TableError>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct AtlasElectorate {
    own: Vec<Own>,
    numbers: HashMap<PartyId, u16, RandomState>,
    parties: Vec<PartyId>,
    courses: HashMap<String, Course, RandomState>,
    unknown: HashMap<String, String, RandomState>,
}

/// A text of one's own.
#[derive(Debug, Clone)]
struct Own {
    text: String,
    on: Option<When>,
    party: PartyId,
}

/// Whom a text means, from ever on, and from each of some days on.
type Course = Vec<(Day, Bearers)>;

/// Whom a text means on a day.
type Bearers = Vec<NationId>;

impl AtlasElectorate {
    /// One that knows no texts but those of the atlas.
    ///
    /// ```
    /// use demarche::roll_calls::{AtlasElectorate, Called, Electorate};
    ///
    /// let mut electorate = AtlasElectorate::new();
    /// assert_eq!(electorate.who(Called { name: "", code: "NA" }, "1990-12".parse().ok()).party, Ok(0));
    /// assert_eq!(electorate.ids().unwrap()[0].as_str(), "NAM");
    /// ```
    #[must_use]
    pub fn new() -> AtlasElectorate {
        AtlasElectorate::default()
    }

    /// Takes a text, as a name or as a code, for a party on every day, whoever else is called so. It is compared letter by
    /// letter. Of what is said twice the last counts.
    ///
    /// ```
    /// use demarche::roll_calls::{AtlasElectorate, Called, Electorate};
    ///
    /// let mut electorate = AtlasElectorate::new().with("Congo", "COG");
    /// assert_eq!(electorate.who(Called { name: "Congo", code: "" }, None).party, Ok(0));
    /// assert_eq!(electorate.ids().unwrap()[0].as_str(), "COG");
    /// ```
    #[must_use]
    pub fn with(self, text: &str, party: impl Given<PartyId>) -> AtlasElectorate {
        self.also(text, None, party.given())
    }

    /// Takes a text for a party in every roll call whose date lies within a window.
    ///
    /// ```
    /// use demarche::roll_calls::{AtlasElectorate, Called, Electorate};
    ///
    /// // Two votes of September 1961, of which only the month is known: the union ended on the 28th.
    /// let month = "1961-09".parse()?;
    /// let egypt = Called { name: "Egypt", code: "EG" };
    /// assert!(AtlasElectorate::new().who(egypt, Some(month)).party.is_err());
    /// assert!(AtlasElectorate::new().with_on("Egypt", month, "XUAR").who(egypt, Some(month)).party.is_ok());
    /// # Ok::<(), demarche::DayError>(())
    /// ```
    #[must_use]
    pub fn with_on(self, text: &str, on: When, party: impl Given<PartyId>) -> AtlasElectorate {
        self.also(text, Some(on), party.given())
    }

    fn also(mut self, text: &str, on: Option<When>, party: PartyId) -> AtlasElectorate {
        self.own.push(Own { text: text.trim().to_owned(), on, party });
        self
    }

    /// Whom a text means by one's own words.
    fn own(&self, text: &str, on: Option<When>) -> Option<&Own> {
        let within = |window: When| on.is_some_and(|on| window.first() <= on.first() && on.last() <= window.last());
        let means = |own: &&Own| !text.is_empty() && own.text == text && own.on.is_none_or(within);
        self.own.iter().rev().find(means)
    }

    /// Whether what one says oneself may end what holds on other days.
    fn is_dated(&self) -> bool {
        self.own.iter().any(|own| own.on.is_some())
    }

    fn number(&mut self, party: &PartyId) -> Option<u16> {
        if let Some(number) = self.numbers.get(party) {
            return Some(*number);
        }
        let number = next_number(self.parties.len())?;
        self.numbers.insert(party.clone(), number);
        self.parties.push(party.clone());
        Some(number)
    }

    /// Whom a text means on some day of a window.
    fn found(&mut self, text: &str, on: Option<When>) -> Option<Span> {
        if text.is_empty() {
            return None;
        }
        if !self.courses.contains_key(text) {
            self.courses.insert(text.to_owned(), course(text));
        }
        self.courses.get(text).map(|course| Span::of(course, on))
    }

    /// What to say of a text that means nobody. To look for what is near takes long.
    fn unknown(&mut self, text: &str) -> String {
        if let Some(why) = self.unknown.get(text) {
            return why.clone();
        }
        let why = unknown(text);
        self.unknown.insert(text.to_owned(), why.clone());
        why
    }
}

impl Electorate for AtlasElectorate {
    fn who(&mut self, called: Called<'_>, on: Option<When>) -> Meant {
        if let Some(own) = self.own(called.name, on).or_else(|| self.own(called.code, on)) {
            let party = own.party.clone();
            return match self.number(&party) {
                None => full(on),
                Some(number) if self.is_dated() => Meant::only(number, on),
                Some(number) => Meant::always(number),
            };
        }
        let (name, code) = (self.found(called.name, on), self.found(called.code, on));
        let Some(span) = chosen(name, code) else {
            return Meant::nobody(on, Fault::UnknownParty, self.unknown(called.name_or_code()));
        };
        let [one] = span.bearers.as_slice() else {
            return Meant::nobody(on, Fault::AmbiguousParty, ambiguous(&span.bearers));
        };
        let Some(number) = self.number(&(*one).into()) else { return full(on) };
        if span.is_one && !self.is_dated() {
            Meant::between(number, span.first, span.last)
        } else {
            Meant::only(number, on)
        }
    }

    fn ids(&self) -> Option<Vec<PartyId>> {
        Some(self.parties.clone())
    }
}

/// A part of a text's course.
#[derive(Debug, Clone)]
struct Span {
    /// Whom it means on some day of the part, by id; nobody is not in the list.
    bearers: Bearers,
    /// Whether it means somebody on any day, be it another.
    is_known: bool,
    /// Whether it means several on one day.
    is_shared: bool,
    /// Whether it means the same on every day of it.
    is_one: bool,
    first: Option<Day>,
    last: Option<Day>,
}

impl Span {
    fn of(course: &Course, on: Option<When>) -> Span {
        let [first, last] = on.map_or([Day::MIN, Day::MAX], |on| [on.first(), on.last()]);
        let begun = course.partition_point(|(since, _)| *since <= first).max(1) - 1;
        let ended = course.partition_point(|(since, _)| *since <= last);
        let mut bearers = Bearers::new();
        for id in course.get(begun..ended).unwrap_or_default().iter().flat_map(|(_, bearers)| bearers) {
            if !bearers.contains(id) {
                bearers.push(*id);
            }
        }
        bearers.sort_unstable();
        if let ([one, other], Some(on)) = (bearers.as_slice(), on) {
            if let Some(voter) = seats::voter_of_month([one.as_str(), other.as_str()], on) {
                bearers.retain(|id| id.as_str() == voter);
            }
        }
        let since = course.get(begun).map(|(since, _)| *since).filter(|since| *since > Day::MIN);
        let until = course.get(ended).map(|(until, _)| until.previous());
        let is_shared = course.get(begun..ended).unwrap_or_default().iter().any(|(_, bearers)| bearers.len() > 1);
        let is_known = course.iter().any(|(_, bearers)| !bearers.is_empty());
        Span { bearers, is_known, is_shared, is_one: ended == begun + 1, first: since, last: until }
    }
}

/// What the name says; what the code says, where the name is nobody's on any day, and where it tells apart several who have
/// that name at once, not one after the other. A code that was somebody else's before or after says nothing: `CS` was Czechoslovakia's, then Serbia's.
fn chosen(name: Option<Span>, code: Option<Span>) -> Option<Span> {
    let code = code.filter(|code| !code.bearers.is_empty());
    let Some(name) = name.filter(|name| name.is_known) else { return code };
    let same = |code: &Span| code.bearers.iter().filter(|id| name.bearers.contains(id)).copied().collect::<Bearers>();
    let told = code.as_ref().map(same).filter(|told| !told.is_empty() && name.is_shared);
    let span = told.map_or_else(|| name.clone(), |bearers| Span { bearers, is_one: false, ..name.clone() });
    Some(span).filter(|span| !span.bearers.is_empty())
}

/// Whom a text means, day by day.
fn course(text: &str) -> Course {
    let always = Resolver::new().resolve(text);
    let mut days = Resolver::turns(text);
    days.extend(seats::turns());
    days.push(Day::MIN);
    days.sort_unstable();
    let mut course = Course::new();
    for day in days {
        let bearers = bearers(Resolver::new().on(day).resolve(text), always, day);
        if course.last().is_none_or(|(_, last)| *last != bearers) {
            course.push((day, bearers));
        }
    }
    course
}

fn bearers(then: Resolution, always: Resolution, on: Day) -> Bearers {
    // Who is not called so on that day may have had the seat that is.
    let listed = if then == Resolution::None { always } else { then };
    let voter = |id: NationId| seats::voter(id.as_str(), on).and_then(|voter| voter.parse().ok());
    if let (Resolution::None, Some(found)) = (then, listed.one()) {
        return voter(found.id()).into_iter().collect();
    }
    let mut bearers: Bearers = then.candidates().ids().map(|id| voter(id).unwrap_or(id)).collect();
    bearers.sort_unstable();
    bearers.dedup();
    if bearers.len() > 1 {
        bearers.retain(|id| !seats::is_unseated(id.as_str(), on));
    }
    bearers
}

fn unknown(text: &str) -> String {
    if course(text).iter().any(|(_, bearers)| !bearers.is_empty()) {
        return "nobody had a vote by it then; say who it is when making the electorate".to_owned();
    }
    let near = Resolver::new().suggest(text);
    let near: Vec<_> = near.iter().map(|one| (one.id().to_string(), Some(one.name().to_owned()))).collect();
    let asked = did_you_mean_called(&near).map_or_else(|| ";".to_owned(), |asked| format!("; {asked}"));
    format!("the atlas knows nobody by it{asked} say who it is when making the electorate")
}

fn ambiguous(bearers: &[NationId]) -> String {
    let name = |id: &NationId| atlas::nation(*id).map_or_else(String::new, |nation| format!(" ({})", nation.name()));
    let ids: Vec<String> = bearers.iter().map(|id| format!("`{id}`{}", name(id))).collect();
    format!("it may be {}: say who it is when making the electorate", ids.join(" or "))
}
