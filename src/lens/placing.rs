//! Where each party falls in the answer to who holds a position, worked out one after another.

use super::Lens;
use super::bearing::{Asked, Memo};
use super::bucket::{Bucket, Wanted};
use super::descent::Subject;
use super::holder::{Holder, Spoken};
use super::plain::{Stand, Stands};
use super::scope::Scope;
use crate::dossier::PartyIx;
use crate::model::{Position, PositionSet};

/// Parties in scope, each worked out when it is reached.
///
/// # Order
/// That of declaration.
///
/// # Example
/// ```
/// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
/// let mut holders = now.who(Position::Oppose).on("peacekeeping-troops").unwrap().iter();
/// assert_eq!(holders.next().unwrap().party().name(), "Italy", "Poland is yet to be worked out");
/// ```
#[derive(Debug, Clone)]
pub struct Holders<'d> {
    question: Question<'d>,
    bucket: Option<Bucket>,
    way: Way<'d>,
    /// What lines came to that conditions of others ask for.
    memo: Memo,
}

/// Who holds what, of whom it is asked, and on what.
#[derive(Debug, Clone)]
pub(super) struct Question<'d> {
    pub(super) lens: Lens<'d>,
    pub(super) wanted: Wanted,
    /// What it is asked on, in order of declaration: one item at least.
    pub(super) first: Subject<'d>,
    pub(super) more: Vec<Subject<'d>>,
    pub(super) scope: Scope<'d>,
}

/// A party in scope, the item on which it falls where it does, and by whose line.
type Place<'d> = (PartyIx, Subject<'d>, Bucket, Spoken);

/// How the parties are gone through.
#[derive(Debug, Clone)]
enum Way<'d> {
    /// By the records on the one item, which name all that may fall where it is asked.
    Records(Stands<'d>),
    /// One after another, each with whether it surely is in scope.
    Parties(std::vec::IntoIter<(PartyIx, bool)>),
}

impl<'d> Question<'d> {
    pub(super) fn subjects(&self) -> impl Iterator<Item = Subject<'d>> {
        [self.first].into_iter().chain(self.more.iter().copied())
    }

    /// Where a party falls: of all the items, the first that counts.
    fn place(&self, party: PartyIx, surely: bool, memo: &mut Memo) -> Place<'d> {
        let on_item = |subject: Subject<'d>| {
            let (bucket, spoken) = self.fall(party, subject, surely && subject.surely, memo);
            (party, subject, bucket, spoken)
        };
        let places = self.subjects().map(on_item);
        places.min_by_key(|(_, _, bucket, _)| *bucket).unwrap_or((party, self.first, Bucket::Unknown, Spoken::Own))
    }

    /// Where a party falls by what is known on one item: by its line, by what is said of it when that it is divided is
    /// asked for, or by the lines of its blocs.
    fn fall(&self, party: PartyIx, subject: Subject<'d>, surely: bool, memo: &mut Memo) -> (Bucket, Spoken) {
        let (lens, item) = (self.lens, subject.item.place());
        let stand = lens.stand(lens.dossier.ledger().of_party(party, item));
        let own = self.wanted.bucket_of(stand, surely);
        let own = own.unwrap_or_else(|| self.by_rule(Asked { party, item, remark: false }, surely, memo));
        // Only blocs are said to be divided, and only nations take lines of blocs.
        if !lens.dossier.party_at(party).is_nation() {
            let remark = || self.by_rule(Asked { party, item, remark: true }, surely, memo);
            let remark = self.wanted.positions.contains(Position::Divided).then(remark);
            return match remark.filter(|remark| *remark < own) {
                Some(remark) => (remark, Spoken::Remark),
                None => (own, Spoken::Own),
            };
        }
        if self.wanted.bloc_lines && own == Bucket::Unknown && !lens.speaks_itself(party, item) {
            let taken = lens.taken_from(party, item);
            if !taken.is_empty() {
                return (self.wanted.bucket(&lens.taken_line(&taken, item), surely), Spoken::Blocs);
            }
        }
        (own, Spoken::Own)
    }

    fn by_rule(&self, asked: Asked, surely: bool, memo: &mut Memo) -> Bucket {
        self.wanted.bucket(&self.lens.standing(asked, memo), surely)
    }
}

impl<'d> Holders<'d> {
    /// Those in scope that fall into a bucket, or everyone.
    pub(super) fn of(question: &Question<'d>, bucket: Option<Bucket>) -> Holders<'d> {
        let Question { lens, wanted, first, more, scope } = question;
        let special = wanted.bloc_lines || wanted.positions.contains(Position::Divided);
        let way = match bucket {
            None | Some(Bucket::Unknown) => None,
            _ if special || !more.is_empty() => None,
            Some(Bucket::Other) => Some(PositionSet::ALL),
            Some(_) => Some(wanted.positions),
        };
        let block = || lens.dossier.ledger().on(first.item.place());
        let way = match way {
            Some(positions) => Way::Records(lens.stands(block(), positions)),
            None => Way::Parties(scope.each().collect::<Vec<_>>().into_iter()),
        };
        Holders { question: question.clone(), bucket, way, memo: Memo::new() }
    }

    /// Nobody: it is told whom to place.
    pub(super) fn told(question: &Question<'d>) -> Holders<'d> {
        let way = Way::Parties(Vec::new().into_iter());
        Holders { question: question.clone(), bucket: None, way, memo: Memo::new() }
    }

    /// Where a party falls that is surely asked, in scope or not.
    pub(crate) fn place(&mut self, party: PartyIx) -> Holder<'d> {
        let place = self.question.place(party, true, &mut self.memo);
        self.holder(place)
    }

    /// Where it falls by each item alone, with whether that item surely is asked.
    pub(crate) fn place_on_each(&mut self, party: PartyIx) -> impl Iterator<Item = (Holder<'d>, bool)> {
        let subjects: Vec<_> = self.question.subjects().collect();
        subjects.into_iter().map(move |subject| {
            let (bucket, spoken) = self.question.fall(party, subject, true, &mut self.memo);
            (self.holder((party, subject, bucket, spoken)), subject.surely)
        })
    }

    /// The same for that it does not hold what is asked: where it falls by each item alone.
    pub(crate) fn deny_on_each(&mut self, party: PartyIx) -> impl Iterator<Item = (Holder<'d>, Bucket)> {
        let (ledger, wanted) = (self.question.lens.dossier.ledger(), self.question.wanted);
        self.place_on_each(party).map(move |(holder, surely)| {
            let plain = || wanted.denied_by(holder.lens().stand(ledger.of_party(party, holder.item().place())));
            let denied = match holder.bucket() {
                Bucket::Holder => Bucket::Other,
                Bucket::Other if holder.is_own() => plain().unwrap_or_else(|| wanted.denied(&holder.line())),
                Bucket::Other => wanted.denied(&holder.line()),
                open => open,
            };
            (holder, if surely { denied } else { denied.beside_nothing() })
        })
    }

    fn holder(&self, (party, subject, bucket, spoken): Place<'d>) -> Holder<'d> {
        let Question { lens, wanted, .. } = self.question;
        Holder::new(lens, (lens.dossier.party_at(party), subject.item), wanted, (bucket, spoken))
    }

    /// The blocs that are holders, whatever the scope.
    pub(super) fn blocs(question: &Question<'d>) -> Holders<'d> {
        let blocs: Vec<_> = question.lens.dossier.blocs().map(|bloc| (bloc.ix(), true)).collect();
        let way = Way::Parties(blocs.into_iter());
        Holders { question: question.clone(), bucket: Some(Bucket::Holder), way, memo: Memo::new() }
    }

    /// The parties alone.
    pub(super) fn parties(mut self) -> impl Iterator<Item = PartyIx> {
        std::iter::from_fn(move || self.next_place().map(|(party, ..)| party))
    }

    fn next_place(&mut self) -> Option<Place<'d>> {
        let Holders { question, bucket, way, memo } = self;
        let falls = |place: &Place<'d>| bucket.is_none_or(|bucket| place.2 == bucket);
        match way {
            Way::Parties(parties) => parties.map(|(party, surely)| question.place(party, surely, memo)).find(falls),
            Way::Records(stands) => {
                let place = |(party, stand): (PartyIx, Stand)| {
                    let surely = question.scope.holds(party)? && question.first.surely;
                    let asked = Asked { party, item: question.first.item.place(), remark: false };
                    let bucket = question.wanted.bucket_of(stand, surely);
                    let bucket = bucket.unwrap_or_else(|| question.by_rule(asked, surely, memo));
                    Some((party, question.first, bucket, Spoken::Own))
                };
                stands.filter_map(place).find(falls)
            }
        }
    }
}

impl<'d> Iterator for Holders<'d> {
    type Item = Holder<'d>;

    fn next(&mut self) -> Option<Holder<'d>> {
        let place = self.next_place()?;
        Some(self.holder(place))
    }
}
