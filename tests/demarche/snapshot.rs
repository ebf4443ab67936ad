//! Dossiers as bytes: nothing is lost on the way and back, and no bytes are believed.

use std::error::Error;

use demarche::{
    Amount, Bloc, Cast, Code, Day, Document, Dossier, Evidence, Item, Nation, Pledge, PledgeStatus, PledgeStep,
    Position, Relation, RelationKind, RollCall, SnapshotError, SnapshotErrorKind, Source, Stance, Until, When, day,
    samples,
};
use proptest::prelude::*;

use crate::documents::{EVERY_FIELD, TREE, apply, changes, every_field};

/// How many bytes come before the records.
const HEADER: usize = 36;

#[track_caller]
fn comes_back(document: &Document) {
    let bytes = document.to_snapshot();
    let read = Document::from_snapshot(&bytes).unwrap();
    // Not `assert_eq`, which would print all of both.
    assert!(read == *document, "{bytes:?}");
    assert!(read.to_snapshot() == bytes);
}

#[test]
fn nothing_is_lost_on_the_way_and_back() {
    comes_back(&Document::default());
    comes_back(&every_field());
    let paris = samples::paris().unwrap();
    comes_back(paris.document());
    let read = Dossier::from_snapshot(&paris.to_snapshot()).unwrap();
    assert_eq!(read.document(), paris.document());
    assert_eq!((read.day(), read.warnings()), (paris.day(), paris.warnings()));
}

#[test]
fn values_at_their_limits_come_back() {
    let mut document = Document::default();
    document.title = Some(String::new());
    document.as_of = Some(Day::MIN);
    document.note = Some("é\u{0}\u{10ffff}".repeat(70_000));
    document.sources = vec![
        Source::new("kept").translated(false),
        Source::new("new").translated(true).published(Day::MAX.into()).withdrawn(When::ANY),
    ];
    let window = When::between(day(2024, 2, 29), day(2024, 3, 1)).unwrap();
    let ends = [Until::Open, Until::Unknown, Until::On(window), Until::On(Day::MIN.into()), Until::On(When::ANY)];
    document.nations = ends.map(|end| Nation::new("XRUR", "Ruritania").since(window).until(end)).into();
    document.blocs = [0, 127, 128, 16_383, 16_384, u32::MAX].map(|size| Bloc::new("pact", "Pact").size(size)).into();
    document.stances = [0, 1, -1, i16::MIN, i16::MAX]
        .map(|order| Stance::new("XRUR", Position::Withdrawn, "aid").order(order).cite(Evidence::new()))
        .into();
    document.relations = vec![Relation::new(RelationKind::War, Vec::new()).symmetric(true)];
    let amount = PledgeStep::new(PledgeStatus::Refused).amount(Amount::new("", "EUR"));
    document.pledges = vec![Pledge::new("XRUR").each(true).steps([amount])];
    document.roll_calls = vec![RollCall::new("vote", "aid", Cast::new()), RollCall::new("vote", "aid", Cast::new())];
    comes_back(&document);
    // Lists and tables of more than one byte's worth.
    document.agenda = (0..20_000).map(|number| Item::new(format!("item-{number}"), format!("Item {number}"))).collect();
    comes_back(&document);
}

#[test]
fn equal_documents_give_equal_bytes() {
    let read = every_field();
    let shared = Document::from_snapshot(&read.to_snapshot()).unwrap();
    let again = Document::from_json(read.to_json()).unwrap();
    assert_eq!(shared.to_snapshot(), read.to_snapshot());
    assert_eq!(again.to_snapshot(), read.to_snapshot());
    assert_eq!(Dossier::try_from(again).unwrap().to_snapshot(), read.to_snapshot());
    let mut other = read.clone();
    other.nations.swap(0, 1);
    assert_ne!(other.to_snapshot(), read.to_snapshot());
}

/// As the format says: eight bytes at a time, the last filled up with zeros, beginning with how many there are.
fn checksum(packed: &[u8]) -> u64 {
    let mut sum = packed.len() as u64;
    let full = packed.len() / 8;
    for place in 0..=full {
        let mut word = 0_u64;
        for (byte, shift) in packed[place * 8..].iter().zip((0..64).step_by(8)) {
            word |= u64::from(*byte) << shift;
        }
        sum = (sum ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
    }
    (sum ^ sum >> 32).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// A snapshot of this version that holds these bytes.
fn forged(packed: &[u8]) -> Vec<u8> {
    let mut bytes = Document::default().to_snapshot()[..20].to_vec();
    bytes.extend((packed.len() as u64).to_le_bytes());
    bytes.extend(checksum(packed).to_le_bytes());
    bytes.extend(packed);
    bytes
}

#[test]
fn the_bytes_are_those_of_the_format() {
    let mut document = Document::default();
    let title = b"\x01\x0ademarche/1\x00\x00";
    assert_eq!(document.to_snapshot(), forged(title));
    assert_eq!(document.to_snapshot()[..12], *b"\x89DMRCH\r\n\x01\0\0\0");
    // A nation beside it: the eighth optional field, with its first, its third and its sixth; a day is three bytes.
    document.nations.push(Nation::new("XRUR", "Ruritania").since(day(1894, 1, 2)).note("XRUR"));
    let since = ((1894 << 9) | (1 << 5) | 2_u32).to_le_bytes();
    let packed =
        [&b"\x03\x0a\x04\x09demarche/1XRURRuritania\x00\x80\x01\x01\x01\x25\x02"[..], &since[..3], b"\x01"].concat();
    assert_eq!(document.to_snapshot(), forged(&packed));
}

#[track_caller]
fn refused(bytes: &[u8], kind: SnapshotErrorKind, message: &str) {
    let error = Document::from_snapshot(bytes).unwrap_err();
    assert_eq!((error.kind(), error.to_string().as_str()), (kind, message));
    assert_eq!(Dossier::from_snapshot(bytes).unwrap_err(), error);
    assert!(error.invalid().is_none() && error.source().is_none());
}

#[test]
fn what_is_no_snapshot() {
    let foreign = |bytes: &[u8], seen: &str| {
        refused(bytes, SnapshotErrorKind::Foreign, &format!("this is no snapshot: {seen}"));
    };
    foreign(b"", "there is nothing in it");
    foreign(EVERY_FIELD.as_bytes(), "it looks like JSON");
    foreign(b"\xef\xbb\xbf\r\n {}", "it looks like JSON");
    foreign(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "it does not begin like one");
    foreign(b"\x89DMRCH\n", "it does not begin like one");
    foreign(&[0; 1_000], "it does not begin like one");
    foreign(b"\x89d", "it does not begin like one");
}

#[test]
fn a_snapshot_of_another_version() {
    let other = SnapshotErrorKind::OtherVersion;
    let mut bytes = every_field().to_snapshot();
    bytes[8..12].copy_from_slice(&258_u32.to_le_bytes());
    let message = "the snapshot has format 258, and this version of demarche reads format 1; \
                   write it anew from the text it was made from";
    refused(&bytes, other, message);
    // Whatever follows in such a format.
    refused(&bytes[..12], other, message);
    let mut bytes = every_field().to_snapshot();
    bytes[15] ^= 1;
    let message = "the snapshot has format 1, but was written by a version of demarche with other records; \
                   write it anew from the text it was made from";
    refused(&bytes, other, message);
}

#[test]
fn a_snapshot_that_is_cut_off() {
    let bytes = every_field().to_snapshot();
    let whole = bytes.len();
    for found in 1..whole {
        let message = if found < HEADER {
            format!("the snapshot is cut off: it has {found} bytes, and its header alone has 36")
        } else {
            format!("the snapshot is cut off: it has {found} of {whole} bytes")
        };
        refused(&bytes[..found], SnapshotErrorKind::Truncated, &message);
    }
    let mut endless = bytes.clone();
    endless[20..28].fill(0xff);
    let message = format!("the snapshot is cut off: it has {whole} of {} bytes", u64::MAX);
    refused(&endless, SnapshotErrorKind::Truncated, &message);
}

#[test]
fn a_snapshot_that_was_altered() {
    let bytes = every_field().to_snapshot();
    let altered = SnapshotErrorKind::Altered;
    let message = "the snapshot was altered: its checksum is not that of its bytes";
    for place in 0..bytes.len() {
        for flip in [0x01, 0x10, 0x80, 0xff] {
            let mut changed = bytes.clone();
            changed[place] ^= flip;
            let error = Document::from_snapshot(&changed).unwrap_err();
            let kinds: &[_] = match place {
                0..8 => &[SnapshotErrorKind::Foreign],
                8..20 => &[SnapshotErrorKind::OtherVersion],
                20..28 => &[SnapshotErrorKind::Truncated, altered],
                _ => &[altered],
            };
            assert!(kinds.contains(&error.kind()), "{place}: {error}");
            assert!(place < 28 || error.to_string() == message, "{place}: {error}");
        }
    }
    // Eight bytes that change places, and zeros that come or go.
    let mut swapped = bytes.clone();
    let (left, right) = swapped[HEADER..].split_at_mut(8);
    left.swap_with_slice(&mut right[..8]);
    refused(&swapped, altered, message);
    let longer = [&bytes[..], b"\0\0"].concat();
    refused(&longer, altered, "the snapshot was altered: 2 bytes follow its end");
}

/// Bytes of a document after the table of these texts.
fn with_texts(texts: &[&str], records: &[u8]) -> Vec<u8> {
    let mut packed = vec![u8::try_from(texts.len()).unwrap()];
    packed.extend(texts.iter().map(|text| u8::try_from(text.len()).unwrap()));
    packed.extend(texts.concat().bytes());
    packed.extend(records);
    packed
}

#[test]
fn a_snapshot_that_nobody_wrote() {
    let malformed = |packed: &[u8], at: usize, message: &str| {
        let message = format!("the snapshot is malformed at byte {}: {message}", HEADER + at);
        refused(&forged(packed), SnapshotErrorKind::Malformed, &message);
    };
    malformed(b"", 0, "the last record has no end");
    malformed(b"\x80", 1, "the last record has no end");
    malformed(b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\x7f", 10, "a number is too large");
    malformed(b"\x81\x80\x80\x80\x80\x80\x80\x80\x80\x80\x00", 10, "a number is too large");
    // More texts, or longer ones, than there can be.
    malformed(b"\xff\xff\xff\xff\x0f", 5, "a list is longer than all that follows");
    malformed(b"\x01\x02a", 2, "a list is longer than all that follows");
    let most = b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01";
    malformed(&[b"\x02", &most[..], most].concat(), 21, "a list is longer than all that follows");
    malformed(b"\x01\x01\xff", 2, "the texts are not UTF-8");
    // Characters must not be cut in two, even if all texts together are whole.
    malformed(b"\x02\x01\x01\xc3\xa9", 3, "the texts are not UTF-8");

    let document = |records: &[u8], at: usize, message: &str| {
        let packed = with_texts(&["demarche/1", "FRA", "aid", "A"], records);
        malformed(&packed, packed.len() - records.len() + at, message);
    };
    document(b"\x00", 1, "the last record has no end");
    document(b"\x04\x00", 1, "there is no text of that number");
    document(b"\x00\x00\x00", 2, "something follows the last record");
    // Fifteen optional fields, and one more.
    document(b"\x00\x80\x80\x02", 4, "a record has more fields than there are");
    document(b"\x00\x80\x80\x80\x80\x10", 6, "a record has more fields than there are");
    // 2025-02-30, 2025-00-01, 2025-13-01, year 0, year 16383, and a window where a day must be.
    let on = |year: u32, month: u32, day: u32| (year << 9 | month << 5 | day).to_le_bytes();
    for day in [on(2025, 2, 30), on(2025, 0, 1), on(2025, 13, 1), on(2025, 1, 0), on(0, 1, 1), on(16_383, 1, 1)] {
        document(&[b"\x00\x02", &day[..3]].concat(), 5, "there is no such day");
    }
    let window = |first: [u8; 4], last: [u8; 4]| [&first[..2], &[first[2] | 0x80], &last[..3]].concat();
    let window = window(on(2025, 3, 2), on(2025, 3, 1));
    document(&[b"\x00\x02", &window[..]].concat(), 5, "there is no such day");
    // A nation since that window, then with an end of no kind.
    document(&[b"\x00\x80\x01\x01\x01\x04", &window[..]].concat(), 12, "a window of days ends before it begins");
    document(b"\x00\x80\x01\x01\x01\x08\x03", 7, "there is no such end of a period");
    document(b"\x00\x80\x01\x02\x01\x00", 6, "the last record has no end");
    document(b"\x00\x80\x01\x02\x01", 4, "a list is longer than all that follows");
    document(&[b"\x00\x80\x01", &most[..], b"\x01"].concat(), 13, "a list is longer than all that follows");
    // A stance of the tenth position; a source that is neither translated nor not.
    document(b"\x00\x80\x10\x01\x01\x09\x02\x00", 6, "there is no word of that number for a position");
    document(b"\x00\x10\x01\x01\x40\x02", 6, "a flag is neither up nor down");
    // An announced size of 2³².
    document(b"\x00\x80\x02\x01\x02\x10\x80\x80\x80\x80\x10", 11, "a number is too large");
}

#[test]
fn what_is_forged_well_is_a_document() {
    // Fields that are there and say nothing, texts that nothing names, and numbers longer than they need be.
    let packed = with_texts(&["", "demarche/1", "demarche/1"], b"\x82\x00\x80\x10\x00");
    assert_eq!(Document::from_snapshot(&forged(&packed)).unwrap(), Document::default());
}

/// Reads what may be anything.
fn explore(packed: &[u8]) {
    let bytes = forged(packed);
    match Document::from_snapshot(&bytes) {
        Ok(document) => {
            comes_back(&document);
            let read = Dossier::from_snapshot(&bytes);
            match Dossier::try_from(document) {
                Ok(dossier) => assert!(read.unwrap().document() == dossier.document()),
                Err(invalid) => assert_eq!(read.unwrap_err().invalid(), Some(&invalid)),
            }
        }
        Err(error) => {
            let kinds = [SnapshotErrorKind::Malformed, SnapshotErrorKind::Invalid];
            assert!(kinds.contains(&error.kind()), "{error}");
        }
    }
}

#[test]
fn no_forged_byte_panics() {
    let bytes = every_field().to_snapshot();
    let packed = &bytes[HEADER..];
    for place in 0..packed.len() {
        explore(&packed[..place]);
        for other in [packed[place].wrapping_add(1), packed[place] ^ 0x80] {
            let mut changed = packed.to_vec();
            changed[place] = other;
            explore(&changed);
        }
    }
}

fn invalid(error: &SnapshotError) -> String {
    assert_eq!(error.kind(), SnapshotErrorKind::Invalid);
    let invalid = error.invalid().unwrap();
    assert_eq!(error.source().unwrap().to_string(), invalid.to_string());
    assert_eq!(error.to_string(), format!("the records in the snapshot do not pass the check: {invalid}"));
    format!("{invalid:#}")
}

#[test]
fn records_that_do_not_pass_the_check() {
    let mut document = every_field();
    document.stances.push(Stance::new("XGRA", Position::Support, "lunch"));
    document.agenda.push(Item::new("blank", " "));
    let error = Dossier::from_snapshot(&document.to_snapshot()).unwrap_err();
    let expected = Dossier::try_from(document.clone()).unwrap_err();
    assert_eq!(invalid(&error), format!("{expected:#}"));
    assert_eq!(expected.problems().len(), 3);
    assert_eq!(Document::from_snapshot(&document.to_snapshot()), Ok(document));
}

#[test]
fn ids_and_formats_are_refused_as_in_json() {
    let mut document = every_field();
    document.stances.push(Stance::new("Fra nce", Position::Support, "").cite(Evidence::of("-")));
    let bytes = document.to_snapshot();
    let error = Document::from_snapshot(&bytes).unwrap_err();
    assert_eq!(invalid(&error), format!("{:#}", Document::from_json(document.to_json()).unwrap_err()));
    assert_eq!(error.invalid().unwrap().problems().len(), 3);
    let checked = Dossier::try_from(document).unwrap_err();
    assert_eq!(invalid(&Dossier::from_snapshot(&bytes).unwrap_err()), format!("{checked:#}"));
    assert!(checked.problems().iter().any(|problem| problem.code() == Code::MalformedId));
    // A text that is no id may stand where a text is expected, and the other way round.
    let mut document = Document::default();
    document.agenda.push(Item::new("aid", "no id!").place("aid"));
    comes_back(&document);

    let other = Document::new("demarche/2");
    let error = Document::from_snapshot(&other.to_snapshot()).unwrap_err();
    let report =
        "format: unsupported-format: the format `demarche/2` is not known here (this version reads `demarche/1`)";
    assert_eq!(invalid(&error), report);
    assert_eq!(Dossier::from_snapshot(&other.to_snapshot()).unwrap_err(), error);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_document_comes_back(
        changed in proptest::collection::vec((any::<proptest::sample::Index>(), changes()), 1..24),
    ) {
        let mut root = TREE.clone();
        let mut document = every_field();
        for (place, change) in changed {
            let mut other = root.clone();
            apply(&mut other, place, change);
            if let Ok(read) = Document::from_json(other.to_string()) {
                (root, document) = (other, read);
            }
        }
        comes_back(&document);
        let read = Dossier::from_snapshot(&document.to_snapshot());
        match Dossier::try_from(document) {
            Ok(dossier) => assert_eq!(read.unwrap().document(), dossier.document()),
            Err(invalid) => assert_eq!(read.unwrap_err().invalid(), Some(&invalid)),
        }
    }

}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        assert!(Document::from_snapshot(&bytes).is_err());
        explore(&bytes);
        let texts = ["demarche/1", "FRA", "aid", "A", ""];
        explore(&with_texts(&texts, &bytes));
    }

    #[test]
    fn no_small_bytes_panic(records in proptest::collection::vec(0..12_u8, 0..80), present in 0..0x4000_u16) {
        let [low, high] = (present << 1).to_le_bytes();
        let present = [low >> 1 | 0x80, high];
        let texts = ["demarche/1", "FRA", "aid", "A", "", "EU", "é"];
        explore(&with_texts(&texts, &[&b"\x00"[..], &present, &records].concat()));
    }

    #[test]
    fn no_changed_bytes_panic(
        changed in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 2..6),
        cut in proptest::option::of(any::<proptest::sample::Index>()),
    ) {
        let mut packed = every_field().to_snapshot().split_off(HEADER);
        for (place, byte) in changed {
            *place.get_mut(&mut packed) = byte;
        }
        if let Some(cut) = cut {
            packed.truncate(cut.index(packed.len()));
        }
        explore(&packed);
    }
}
