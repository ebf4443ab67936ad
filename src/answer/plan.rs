//! A clause made ready to be asked of one party after another.

use crate::dossier::{Dossier, PartyIx, PartyRef, Standings, Truth};
use crate::lens::{Bucket, Holder, Holders, Lens, Who};
use crate::model::PositionSet;
use crate::problem::{Unanswerable, UnknownName};
use crate::query::{Clause, Conditionality, Topic, Verb};

/// A clause whose names are found and whose negations are pushed down to its parts.
#[derive(Debug, Clone)]
pub(super) struct Plan<'d> {
    dossier: &'d Dossier,
    node: Node<'d>,
}

#[derive(Debug, Clone)]
enum Node<'d> {
    /// Holds a position, or does not.
    Holds(Part<'d>, bool),
    /// Has a line, or none.
    HasLine(Part<'d>, bool),
    /// Belongs to a group, or does not.
    In(Standings, bool),
    All(Vec<Node<'d>>),
    Any(Vec<Node<'d>>),
}

/// A question of the lens, and what places one party after another in its answer.
#[derive(Debug, Clone)]
struct Part<'d> {
    who: Who<'d>,
    placing: Holders<'d>,
}

/// The lens's question for who does something about a topic.
pub(super) fn who<'d>(lens: Lens<'d>, verb: Verb, topic: &Topic) -> Result<Who<'d>, UnknownName> {
    let query = lens.who(verb.positions);
    let query = verb.at_least.map_or(query, |least| query.at_least(least));
    let query = match verb.conditions {
        Conditionality::Apart => query,
        Conditionality::Either => query.conditional_or_not(),
        Conditionality::Only => query.conditionally(),
    };
    let query = if verb.bloc_lines { query.including_bloc_lines() } else { query };
    match topic {
        Topic::On(item) => query.on(item.as_str()),
        Topic::Under(item) => query.under(item.as_str()),
    }
}

impl<'d> Plan<'d> {
    /// A clause, or that it is not so.
    pub(super) fn of(lens: Lens<'d>, clause: &Clause, so: bool) -> Result<Plan<'d>, Unanswerable> {
        Ok(Plan { dossier: lens.dossier(), node: Node::of(lens, clause, so)? })
    }

    pub(super) fn party(&self, party: PartyIx) -> PartyRef<'d> {
        self.dossier.party_at(party)
    }

    /// Where a party falls that surely is asked; tells the line by which it does, of each part that tells of one.
    pub(super) fn place(&mut self, party: PartyIx, lines: &mut Vec<Holder<'d>>) -> Bucket {
        self.node.place(party, lines)
    }

    /// Whether a party has a line on anything that is asked or, being a bloc, is said to be divided on it.
    pub(super) fn is_line_of(&mut self, party: PartyIx) -> bool {
        self.node.parts().into_iter().any(|part| part.has_line(party, &mut Vec::new()) > Truth::No)
    }

    /// What of it tells of lines, if anything does: no word of who belongs to a group.
    pub(super) fn of_lines(&self) -> Option<Plan<'d>> {
        self.node.of_lines().map(|node| Plan { dossier: self.dossier, node })
    }

    /// Whether it asks for nothing but who has a line, or none.
    pub(super) fn asks_only_for_lines(&self) -> bool {
        self.node.leaves().into_iter().all(|leaf| matches!(leaf, Node::HasLine(..)))
    }

    /// The groups that it names.
    pub(super) fn groups(&self) -> Vec<&Standings> {
        self.node.leaves().into_iter().filter_map(Node::group).collect()
    }

    /// The lens's questions that it is made of.
    pub(super) fn asked(&self) -> Vec<&Who<'d>> {
        self.node.leaves().into_iter().filter_map(Node::who).collect()
    }
}

impl<'d> Node<'d> {
    fn of(lens: Lens<'d>, clause: &Clause, so: bool) -> Result<Node<'d>, Unanswerable> {
        let each = |clauses: &[Clause]| -> Result<Vec<_>, Unanswerable> {
            clauses.iter().map(|clause| Node::of(lens, clause, so)).collect()
        };
        Ok(match clause {
            Clause::Holds(verb, topic) => Node::Holds(Part::of(who(lens, *verb, topic)?), so),
            Clause::HasLine(topic) => Node::HasLine(Part::of(who(lens, PositionSet::ALL.into(), topic)?), so),
            Clause::In(name) => Node::In(lens.standings(super::group::group(lens, name))?, so),
            Clause::Not(clause) => Node::of(lens, clause, !so)?,
            Clause::All(clauses) if so => Node::All(each(clauses)?),
            Clause::Any(clauses) if !so => Node::All(each(clauses)?),
            Clause::All(clauses) | Clause::Any(clauses) => Node::Any(each(clauses)?),
        })
    }

    fn place(&mut self, party: PartyIx, lines: &mut Vec<Holder<'d>>) -> Bucket {
        match self {
            Node::Holds(part, so) => part.holds(party, *so, lines),
            Node::HasLine(part, so) => of_truth(part.has_line(party, lines), *so),
            Node::In(group, so) => of_truth(group.standing(party), *so),
            Node::All(nodes) => least_sure(nodes.iter_mut().map(|node| node.place(party, lines))),
            Node::Any(nodes) => surest(nodes.iter_mut().map(|node| node.place(party, lines))),
        }
    }

    fn of_lines(&self) -> Option<Node<'d>> {
        let of = |nodes: &[Node<'d>]| nodes.iter().filter_map(Node::of_lines).collect::<Vec<_>>();
        let some = |nodes: &Vec<Node<'d>>| !nodes.is_empty();
        match self {
            Node::All(nodes) => Some(of(nodes)).filter(some).map(Node::All),
            Node::Any(nodes) => Some(of(nodes)).filter(some).map(Node::Any),
            Node::In(..) => None,
            leaf => Some(leaf.clone()),
        }
    }

    fn leaves(&self) -> Vec<&Node<'d>> {
        match self {
            Node::All(nodes) | Node::Any(nodes) => nodes.iter().flat_map(Node::leaves).collect(),
            leaf => vec![leaf],
        }
    }

    fn parts(&mut self) -> Vec<&mut Part<'d>> {
        match self {
            Node::All(nodes) | Node::Any(nodes) => nodes.iter_mut().flat_map(Node::parts).collect(),
            Node::Holds(part, _) | Node::HasLine(part, _) => vec![part],
            Node::In(..) => Vec::new(),
        }
    }

    fn group(&self) -> Option<&Standings> {
        match self {
            Node::In(group, _) => Some(group),
            _ => None,
        }
    }

    fn who(&self) -> Option<&Who<'d>> {
        match self {
            Node::Holds(part, _) | Node::HasLine(part, _) => Some(&part.who),
            _ => None,
        }
    }
}

impl<'d> Part<'d> {
    fn of(who: Who<'d>) -> Part<'d> {
        Part { placing: who.placing(), who }
    }

    /// Where a party falls by what it holds, or does not hold: the latter must be so on everything that is asked.
    fn holds(&mut self, party: PartyIx, so: bool, lines: &mut Vec<Holder<'d>>) -> Bucket {
        if so {
            let holder = self.placing.place(party);
            lines.push(holder);
            return holder.bucket();
        }
        // The first item on which it is least sure.
        let doubt = |(_, denied): &(Holder<'d>, Bucket)| std::cmp::Reverse(denied.doubt());
        self.placing.deny_on_each(party).min_by_key(doubt).map_or(Bucket::Holder, |(holder, denied)| {
            lines.push(holder);
            denied
        })
    }

    /// Whether a party has a line on any of what is asked.
    fn has_line(&mut self, party: PartyIx, lines: &mut Vec<Holder<'d>>) -> Truth {
        let of = |(holder, surely): (Holder<'d>, bool)| {
            let truth = holder.line().is_there();
            (if surely { truth } else { truth.min(Truth::Possible) }, holder)
        };
        // The first item on which it is surest.
        let best = self.placing.place_on_each(party).map(of).min_by_key(|(truth, _)| std::cmp::Reverse(*truth));
        best.map_or(Truth::No, |(truth, holder)| {
            lines.push(holder);
            truth
        })
    }
}

fn of_truth(truth: Truth, so: bool) -> Bucket {
    match if so { truth } else { !truth } {
        Truth::Yes => Bucket::Holder,
        Truth::Possible => Bucket::Possible,
        Truth::Unknown => Bucket::Unknown,
        Truth::No => Bucket::Other,
    }
}

/// All of these, even if there are none.
fn least_sure(parts: impl Iterator<Item = Bucket>) -> Bucket {
    parts.max_by_key(|bucket| bucket.doubt()).unwrap_or(Bucket::Holder)
}

/// Any of these.
fn surest(parts: impl Iterator<Item = Bucket>) -> Bucket {
    parts.min_by_key(|bucket| bucket.doubt()).unwrap_or(Bucket::Other)
}
