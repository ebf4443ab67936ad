//! Rings and depths of anything that points at others of its kind.

use indexmap::IndexSet;

/// What the arrows between things make of them: rings, and how far each reaches.
#[derive(Debug, Clone, Default)]
pub(crate) struct Chains {
    /// The ring of each thing, or the thing alone.
    group: Vec<usize>,
    /// Whether a group is a ring.
    ring: Vec<bool>,
    /// The longest chain that begins at each group, counted in things; a ring, however large, counts as two.
    reach: Vec<usize>,
}

/// A thing whose arrows are being followed.
struct Step {
    thing: usize,
    next: usize,
}

/// The state of the search for strongly connected components (Tarjan 1972), without recursion.
struct Search<'a> {
    arrows: &'a [Vec<usize>],
    /// When each thing was first met, from 1; 0 is never.
    met: Vec<usize>,
    /// The earliest thing still open that each one leads back to.
    low: Vec<usize>,
    open: Vec<usize>,
    is_open: Vec<bool>,
    clock: usize,
    chains: Chains,
}

impl Chains {
    /// Follows the arrows; an arrow to a thing that is not there is no arrow.
    pub(crate) fn of(arrows: &[Vec<usize>]) -> Chains {
        let count = arrows.len();
        let chains = Chains { group: vec![usize::MAX; count], ring: Vec::new(), reach: Vec::new() };
        let (met, low, is_open) = (vec![0; count], vec![0; count], vec![false; count]);
        let mut search = Search { arrows, met, low, open: Vec::new(), is_open, clock: 0, chains };
        for thing in 0..count {
            if search.met.get(thing) == Some(&0) {
                search.explore(thing);
            }
        }
        search.chains
    }

    /// The ring that a thing is in, if it is in one.
    pub(crate) fn ring(&self, thing: usize) -> Option<usize> {
        self.group.get(thing).copied().filter(|group| self.ring.get(*group) == Some(&true))
    }

    /// From where a chain of more than so many leads on, but to nothing of which that is true: a thing of each group.
    pub(crate) fn too_long(&self, arrows: &[Vec<usize>], longest: usize) -> Vec<usize> {
        let too_far = |thing: usize| self.reach(thing) > longest;
        let mut reported: Vec<bool> = vec![false; self.ring.len()];
        for (thing, targets) in arrows.iter().enumerate() {
            let leads_on = |target: &usize| too_far(*target) && self.group.get(*target) != self.group.get(thing);
            if targets.iter().any(leads_on) {
                self.group.get(thing).into_iter().for_each(|group| set(&mut reported, *group, true));
            }
        }
        let mut first = Vec::new();
        for (thing, group) in self.group.iter().enumerate().filter(|(thing, _)| too_far(*thing)) {
            if reported.get(*group) == Some(&false) {
                set(&mut reported, *group, true);
                first.push(thing);
            }
        }
        first
    }

    fn reach(&self, thing: usize) -> usize {
        self.group.get(thing).and_then(|group| self.reach.get(*group)).copied().unwrap_or(0)
    }

    /// One way round each ring, from its first thing.
    pub(crate) fn rings(&self, arrows: &[Vec<usize>]) -> Vec<Vec<usize>> {
        let mut seen = vec![false; self.ring.len()];
        let mut rings = Vec::new();
        for thing in 0..self.group.len() {
            let ring = self.ring(thing).and_then(|ring| seen.get_mut(ring));
            if let Some(seen) = ring.filter(|seen| !**seen) {
                *seen = true;
                rings.push(self.way_round(arrows, thing));
            }
        }
        rings
    }

    fn way_round(&self, arrows: &[Vec<usize>], first: usize) -> Vec<usize> {
        let mut way: IndexSet<usize> = IndexSet::from([first]);
        let mut last = first;
        loop {
            let targets = arrows.get(last).map_or(&[][..], Vec::as_slice);
            let in_ring = |target: &&usize| self.group.get(**target) == self.group.get(first);
            let Some(&next) = targets.iter().find(in_ring) else { return way.into_iter().collect() };
            if let Some(start) = way.get_index_of(&next) {
                return way.into_iter().skip(start).collect();
            }
            way.insert(next);
            last = next;
        }
    }
}

impl Search<'_> {
    fn meet(&mut self, thing: usize) -> Step {
        self.clock += 1;
        set(&mut self.met, thing, self.clock);
        set(&mut self.low, thing, self.clock);
        set(&mut self.is_open, thing, true);
        self.open.push(thing);
        Step { thing, next: 0 }
    }

    fn explore(&mut self, first: usize) {
        let mut way = vec![self.meet(first)];
        while let Some(step) = way.last_mut() {
            let thing = step.thing;
            let target = self.arrows.get(thing).and_then(|targets| targets.get(step.next)).copied();
            step.next += 1;
            match target.map(|target| (target, self.met.get(target))) {
                Some((target, Some(0))) => way.push(self.meet(target)),
                Some((target, Some(&met))) if self.is_open.get(target) == Some(&true) => self.lower(thing, met),
                Some(_) => {}
                None => {
                    way.pop();
                    if let Some(parent) = way.last() {
                        let low = self.low.get(thing).copied().unwrap_or(usize::MAX);
                        self.lower(parent.thing, low);
                    }
                    if self.low.get(thing) == self.met.get(thing) {
                        self.close(thing);
                    }
                }
            }
        }
    }

    fn lower(&mut self, thing: usize, to: usize) {
        if let Some(low) = self.low.get_mut(thing) {
            *low = to.min(*low);
        }
    }

    /// Everything opened since this thing makes one group with it.
    fn close(&mut self, first: usize) {
        let start = self.open.iter().rposition(|thing| *thing == first).unwrap_or_default();
        let things = self.open.split_off(start);
        let group = self.chains.ring.len();
        for thing in &things {
            set(&mut self.is_open, *thing, false);
            set(&mut self.chains.group, *thing, group);
        }
        let targets = || things.iter().filter_map(|thing| self.arrows.get(*thing)).flatten();
        let to_itself = targets().any(|target| *target == first);
        let beyond = targets().filter_map(|target| self.chains.group.get(*target));
        let furthest = beyond.filter_map(|group| self.chains.reach.get(*group)).max().copied().unwrap_or(0);
        let ring = things.len() > 1 || to_itself;
        self.chains.ring.push(ring);
        self.chains.reach.push(1 + usize::from(ring) + furthest);
    }
}

fn set<T>(values: &mut [T], place: usize, value: T) {
    if let Some(slot) = values.get_mut(place) {
        *slot = value;
    }
}
