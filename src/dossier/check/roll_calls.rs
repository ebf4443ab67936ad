//! Roll calls: one vote a party, no more parties than there are places, and readings that a vote can have.

use super::Check;
use crate::model::{Cast, Document, Vote};
use crate::problem::{Code, Problem};

/// Roll calls with more parties than can be told apart.
pub(super) fn too_long(document: &Document) -> Vec<Problem> {
    let long = document.roll_calls.iter().enumerate().filter(|(_, roll_call)| roll_call.cast.is_too_long());
    let problem = |(place, _)| {
        let message = format!("it has more than {} parties, which is all that a dossier holds", Cast::MOST);
        Problem::new(&format!("roll_calls[{place}].cast"), Code::TooManyParties, message)
    };
    long.map(problem).collect()
}

impl Check<'_> {
    pub(super) fn roll_calls(&mut self) {
        self.repeated_votes();
        self.readings_of_votes();
    }

    fn repeated_votes(&mut self) {
        let document = self.document;
        // Where each place of an electorate was met last: in which roll call, and where in it.
        let mut met: Vec<Option<(usize, Vote, usize)>> = Vec::new();
        for (roll_call, cast) in document.roll_calls.iter().map(|roll_call| &roll_call.cast).enumerate() {
            if met.len() < cast.electorate().len() {
                met.resize(cast.electorate().len(), None);
            }
            for (vote, list) in cast.lists() {
                for (index, place) in list.iter().enumerate() {
                    let Some(slot) = met.get_mut(usize::from(*place)) else { continue };
                    match *slot {
                        Some((other, first, at)) if other == roll_call => {
                            self.repeated_vote(roll_call, (first, at), (vote, index));
                        }
                        _ => *slot = Some((roll_call, vote, index)),
                    }
                }
            }
        }
    }

    fn repeated_vote(&mut self, roll_call: usize, (first, at): (Vote, usize), (vote, index): (Vote, usize)) {
        let cast = self.document.roll_calls.get(roll_call).map(|roll_call| &roll_call.cast);
        let party = cast.and_then(|cast| cast.of(vote).nth(index)).map_or("", |party| party.as_str());
        let (list, before) = (vote.list(), first.list());
        let message = format!("`{party}` stands in `{before}[{at}]` and again in `{list}[{index}]`");
        let help = if vote == first { "keep one" } else { "keep the one that it cast" };
        self.advise(&format!("roll_calls[{roll_call}].cast.{list}[{index}]"), Code::RepeatedVote, message, help);
    }

    fn readings_of_votes(&mut self) {
        for (place, bloc) in self.document.blocs.iter().enumerate() {
            for (vote, position, why) in bloc.reads.faults() {
                let message = format!("no vote is read as `{position}`: that {why}");
                let help = "say what it amounts to, or `none`";
                self.advise(&format!("blocs[{place}].reads.{}", vote.list()), Code::BadReading, message, help);
            }
        }
    }
}
