//! Amendments to details, and entries that were forgotten altogether: beside what was signed, never in its place.

use crate::desk::*;
use itgel_casefile::amendment::added::Added;
use itgel_casefile::amendment::files::{AddedFile, is_taken_back};
use itgel_casefile::amendment::{Amend, amend, check_amend, needs_second, value_now};
use itgel_casefile::attaching::{AddAttachment, MOST_BYTES, add_attachment};
use itgel_casefile::event::{CaseEvent, Tap};
use itgel_casefile::ids::*;
use itgel_casefile::refusal::Refusal;
use itgel_casefile::vocabulary::*;
use proptest::prelude::*;

/// A second of the interview, which lasts from 11:02:00 to 11:03:00.
fn at(second: u32) -> String {
    format!("2026-11-21T11:{:02}:{:02}.000+08:00", 2 + second / 60, second % 60)
}

fn entry(n: u8) -> String {
    format!("timeline.added.{}", id!(TapId, n))
}

/// A record signed with a feeling that has a detail, one that has none, and a break.
fn signed() -> Desk {
    let mut desk = Desk::running();
    desk.tap(Tap::PhaseBegun { phase: Phase::GroundRules }).unwrap();
    desk.pass(10_000);
    let feeling = desk.tap(Tap::Feeling).unwrap().unwrap();
    desk.pass(1_000);
    desk.tap(Tap::FeelingDetail {
        of: feeling,
        signs: vec![DistressSign::Tears],
        responses: vec![DistressResponse::Water],
        intensity: None,
        outcome: None,
    })
    .unwrap();
    desk.pass(9_000);
    desk.tap(Tap::BreakBegun).unwrap();
    desk.pass(10_000);
    desk.tap(Tap::BreakEnded).unwrap();
    desk.pass(10_000);
    desk.tap(Tap::Feeling).unwrap();
    desk.pass(20_000);
    desk.end();
    desk.take(CaseEvent::SignedOff {
        interview: interview_id(),
        open_points: Vec::new(),
        as_found: false,
        statement: "{}".to_owned(),
        signature: "s".to_owned(),
    });
    desk.pass(60_000);
    desk
}

fn request(item: &str, new: &str, second: bool, desk: &Desk) -> Amend {
    Amend {
        interview: interview_id(),
        item: item.to_owned(),
        new: new.to_owned(),
        reason: "Бичлэгээс хараад нөхөв.".to_owned(),
        second: second.then(|| person(3, Role::CaseOfficer)),
        interviewer_signs: true,
        signed_at: desk.now.to_rfc3339(),
    }
}

fn ask(desk: &Desk, item: &str, new: &str) -> Result<CaseEvent, Refusal> {
    let second = needs_second(&desk.case, desk.interview(), item).unwrap_or(false);
    desk.with(|case, ctx| {
        let asked = request(item, new, second, desk);
        let to_sign = check_amend(case, &asked, ctx)?;
        let second = to_sign.second.map(|_| "t".to_owned());
        amend(case, &asked, to_sign.statement().unwrap(), "s".to_owned(), second, ctx)
    })
}

fn amended(desk: &mut Desk, item: &str, new: &str) {
    let event = ask(desk, item, new).unwrap_or_else(|r| panic!("{item} {new}: {}", r.code));
    desk.take(event);
}

fn now(desk: &Desk, item: &str) -> String {
    value_now(&desk.case, desk.interview(), item).unwrap()
}

fn tap_of(desk: &Desk, what: &Tap, nth: usize) -> String {
    let found = desk.interview().taps.iter().filter(|t| t.what == *what).nth(nth).unwrap();
    format!("timeline.taps.{}", found.id)
}

#[test]
fn details_of_a_feeling_and_a_break_are_amended_with_one_signature() {
    let desk = signed();
    let (feeling, plain) = (tap_of(&desk, &Tap::Feeling, 0), tap_of(&desk, &Tap::Feeling, 1));
    let pause = tap_of(&desk, &Tap::BreakBegun, 0);
    let unfit = "amended-value-does-not-fit";
    // Item, what it holds, a value that fits with its one form, one that does not, and why.
    let table: [(String, &str, &str, &str, &str, &str); 8] = [
        (
            format!("{feeling}.signs"),
            "[\"tears\"]",
            "[\"shaking\",\"quiet\",\"quiet\"]",
            "[\"quiet\",\"shaking\"]",
            "[\"sad\"]",
            unfit,
        ),
        (format!("{feeling}.responses"), "[\"water\"]", "[]", "[]", "water", unfit),
        (format!("{plain}.signs"), "[]", "[\"asked_to_stop\"]", "[\"asked_to_stop\"]", "{}", unfit),
        (format!("{feeling}.intensity"), "", "3", "3", "4", "intensity-out-of-range"),
        (format!("{plain}.intensity"), "", "0", "0", "-1", unfit),
        (format!("{feeling}.outcome"), "", "calmed", "calmed", "happy", unfit),
        (format!("{pause}.asked_by"), "", "child", "child", "", "nothing-changed"),
        (format!("{pause}.reason"), "", "tired", "tired", "bored", unfit),
    ];
    for (item, holds, fits, form, not, why) in table {
        let mut desk = signed();
        // Identifiers are the same in every play of the same desk.
        assert_eq!(now(&desk, &item), holds, "{item}");
        assert_eq!(needs_second(&desk.case, desk.interview(), &item), Some(false), "{item}");
        let refused = code(ask(&desk, &item, not));
        // An empty word of a break is no word; where nothing was said, nothing also changes.
        assert!(refused == why || (not.is_empty() && refused == unfit), "{item}: {not} {refused}");
        let signed_taps = desk.interview().taps.clone();
        amended(&mut desk, &item, fits);
        assert_eq!(now(&desk, &item), form, "{item}");
        assert_eq!(desk.interview().taps, signed_taps, "what was signed stays");
        let kept = desk.interview().amendments.last().unwrap();
        assert_eq!((kept.old.as_str(), kept.new.as_str()), (holds, form));
        assert_eq!(code(ask(&desk, &item, fits)), "nothing-changed");
    }
    for (item, why) in [
        (format!("{pause}.signs"), "a break has no signs"),
        (format!("{feeling}.asked_by"), "a feeling was asked for by nobody"),
        (format!("{feeling}.phase"), "a feeling is no phase"),
    ] {
        assert_eq!(code(ask(&desk, &item, "x")), "item-not-amendable", "{why}");
    }
}

#[test]
fn what_is_not_judged_any_more_is_left_empty() {
    let mut desk = signed();
    let feeling = tap_of(&desk, &Tap::Feeling, 0);
    for (field, value) in [("intensity", "2"), ("outcome", "calmed")] {
        let item = format!("{feeling}.{field}");
        amended(&mut desk, &item, value);
        amended(&mut desk, &item, "");
        assert_eq!(now(&desk, &item), "");
    }
}

fn phase(second: u32, phase: &str) -> String {
    format!(r#"{{"at":"{}","kind":"phase","phase":"{phase}"}}"#, at(second))
}

fn pause(from: u32, to: u32) -> String {
    format!(r#"{{"asked_by":null,"at":"{}","kind":"break","reason":null,"until":"{}"}}"#, at(from), at(to))
}

fn item(second: u32) -> String {
    format!(r#"{{"at":"{}","kind":"item","number":0}}"#, at(second))
}

fn feeling(second: u32, intensity: &str) -> String {
    format!(
        r#"{{"kind":"feeling","at":"{}","signs":["tears","quiet"],"responses":[],"intensity":{intensity},"outcome":null}}"#,
        at(second)
    )
}

/// A forgotten entry of each kind: a value that fits, and why others do not. The break of the record is 20 to 30.
#[test]
fn every_kind_of_forgotten_entry_has_the_rules_of_the_wrap_up() {
    let desk = signed();
    let marker = |second| format!(r#"{{"kind":"marker","at":"{}"}}"#, at(second));
    let prompt = |kind| format!(r#"{{"kind":"prompt","at":"{}","prompt":"{kind}"}}"#, at(40));
    let (unfit, outside) = ("amended-value-does-not-fit", "time-outside-interview");
    let table: Vec<(String, &str)> = vec![
        (phase(40, "rapport"), "ok"),
        (phase(40, "ground_rules"), "phase-already-on"),
        (phase(0, "rapport"), "ok"),
        (phase(60, "closing"), "ok"),
        (phase(61, "closing"), outside),
        (phase(40, "rest"), unfit),
        (prompt("open"), "ok"),
        (prompt("leading"), unfit),
        (feeling(15, "2"), "ok"),
        (feeling(15, "4"), "intensity-out-of-range"),
        (feeling(15, "null"), "ok"),
        (marker(5), "ok"),
        (marker(90), outside),
        (pause(40, 50), "ok"),
        (pause(30, 31), "ok"),
        (pause(19, 20), "ok"),
        (pause(29, 40), "break-within-break"),
        (pause(10, 55), "break-within-break"),
        (pause(22, 25), "break-within-break"),
        (pause(50, 50), "break-ends-before-begin"),
        (pause(50, 40), "break-ends-before-begin"),
        (pause(50, 70), outside),
        (r#"{"kind":"marker","at":"11:02:05"}"#.to_owned(), "time-malformed"),
        (r#"{"kind":"marker"}"#.to_owned(), unfit),
        (item(12), "ok"),
        (item(90), outside),
        (r#"{"kind":"item","at":"x","number":1}"#.to_owned(), "time-malformed"),
        (format!(r#"{{"kind":"marker","at":"{}","more":1}}"#, at(5)), unfit),
        ("[]".to_owned(), unfit),
        (String::new(), "nothing-changed"),
    ];
    for (value, expected) in table {
        assert_eq!(code(ask(&desk, &entry(9), &value)), expected, "{value}");
    }
    // Every one of them states a time: two people sign.
    assert_eq!(needs_second(&desk.case, desk.interview(), &entry(9)), Some(true));
    let alone = desk.with(|case, ctx| check_amend(case, &request(&entry(9), &marker(5), false, &desk), ctx));
    assert_eq!(code(alone), "second-person-needed");
    // The identifier is of no tap, and has one spelling.
    let taken = format!("timeline.added.{}", desk.interview().taps[0].id);
    let shouted = entry(0xab).replace("ab", "AB");
    for item in [taken.as_str(), shouted.as_str(), "timeline.added", "timeline.added.1", "timeline.added."] {
        let asked = desk.with(|case, ctx| check_amend(case, &request(item, &marker(5), true, &desk), ctx));
        assert_eq!(code(asked), "item-not-amendable", "{item}");
    }
}

#[test]
fn an_added_entry_is_kept_amended_and_taken_back() {
    let mut desk = signed();
    let before = desk.interview().clone();
    amended(&mut desk, &entry(9), &pause(40, 50));
    amended(&mut desk, &entry(8), &feeling(41, "1"));
    // What was added is judged against: a second break there, the same phase there.
    assert_eq!(code(ask(&desk, &entry(7), &pause(45, 55))), "break-within-break");
    amended(&mut desk, &entry(6), &phase(52, "closing"));
    assert_eq!(code(ask(&desk, &entry(5), &phase(55, "closing"))), "phase-already-on");
    // The same entry amended does not stand in its own way; its kind stays.
    amended(&mut desk, &entry(9), &pause(42, 51));
    assert_eq!(code(ask(&desk, &entry(9), &feeling(42, "1"))), "amended-value-does-not-fit");
    // Taken back, it is empty, and the place is free.
    amended(&mut desk, &entry(9), "");
    assert_eq!(now(&desk, &entry(9)), "");
    amended(&mut desk, &entry(7), &pause(45, 51));
    let after = desk.interview();
    let all: Vec<(&str, bool)> =
        after.amendments.iter().map(|a| (a.old.as_str(), a.new.is_empty())).collect();
    assert_eq!(all.len(), 6, "every step stays in sight: {all:?}");
    assert_eq!(after.amendments[0].old, "");
    assert_eq!((&after.taps, &after.signed, &after.ended), (&before.taps, &before.signed, &before.ended));
    // One written form: words in the order of the list.
    let Some(Added::Feeling { signs, .. }) = Added::read(&now(&desk, &entry(8))) else {
        panic!("no feeling")
    };
    assert_eq!(signs, [DistressSign::Quiet, DistressSign::Tears]);
}

/// A drawing that was forgotten: the rule gives the number, which stays its own; bag and description belong to the
/// exhibits and are items of their own.
#[test]
fn a_forgotten_drawing_has_a_number_a_bag_and_a_description() {
    let number = |desk: &Desk, id: u8| match Added::read(&now(desk, &entry(id))) {
        Some(Added::Item { number, .. }) => number,
        other => panic!("{other:?}"),
    };
    let mut desk = signed();
    let bag = "attachments.bagged.1.bag";
    assert_eq!(code(ask(&desk, bag, "У-17")), "item-not-amendable", "there is no item yet");
    amended(&mut desk, &entry(9), &item(12).replace("\"number\":0", "\"number\":40"));
    amended(&mut desk, &entry(8), &item(14));
    assert_eq!((number(&desk, 9), number(&desk, 8)), (1, 2), "numbers are given, not asked for");
    amended(&mut desk, bag, "У-17");
    amended(&mut desk, "attachments.bagged.1.description", "Зураг, нэг хуудас");
    assert_eq!(needs_second(&desk.case, desk.interview(), bag), Some(false), "no time and no count");
    assert_eq!(now(&desk, bag), "У-17");
    amended(&mut desk, "attachments.bagged.1.kept", "Сейф 2");
    assert_eq!(now(&desk, "attachments.bagged.1.kept"), "Сейф 2");
    // Put elsewhere in time it keeps its number; taken back, the number is not given again.
    amended(&mut desk, &entry(9), &item(16));
    assert_eq!(number(&desk, 9), 1);
    amended(&mut desk, &entry(8), "");
    amended(&mut desk, &entry(7), &item(18));
    assert_eq!(number(&desk, 7), 3);
    assert_eq!(code(ask(&desk, "attachments.bagged.4.bag", "У-18")), "item-not-amendable");
}

fn file_of(desk: &Desk, change: impl FnOnce(&mut AddedFile)) -> String {
    let mut file = AddedFile {
        bytes: 1_000,
        description: " Зураг, нэг хуудас ".to_owned(),
        item: 1,
        media_type: "image/jpeg".to_owned(),
        sha256: "a".repeat(64),
    };
    change(&mut file);
    assert!(desk.case.is_opened());
    file.value()
}

fn to_add(n: u8, change: impl FnOnce(&mut AddAttachment)) -> AddAttachment {
    let mut request = AddAttachment {
        attachment: id!(AttachmentId, n),
        interview: Some(interview_id()),
        item: 1,
        media_type: "image/jpeg".to_owned(),
        description: "Зураг, нэг хуудас".to_owned(),
        bytes: 1_000,
        sha256: "a".repeat(64),
        sealed_sha256: "b".repeat(64),
    };
    change(&mut request);
    request
}

/// The file of a forgotten drawing: the amendment names it, and just this file may then be sealed into the record.
#[test]
fn a_forgotten_file_is_named_by_two_and_then_it_is_that_file() {
    let path = |n: u8| format!("attachments.added.{}", id!(AttachmentId, n));
    let mut desk = signed();
    let add = |desk: &Desk, request| code(add_attachment(&desk.case, request));
    assert_eq!(add(&desk, to_add(1, |_| {})), "record-is-signed", "nobody signed for it");
    let value = |desk: &Desk| file_of(desk, |_| {});
    assert_eq!(code(ask(&desk, &path(1), &value(&desk))), "item-not-found", "there is no such drawing yet");
    amended(&mut desk, &entry(9), &item(12));
    type Change<T> = fn(&mut T);
    let table: [(Change<AddedFile>, &str); 9] = [
        (|_| {}, "ok"),
        (|f| f.item = 0, "ok"),
        (|f| f.item = 2, "item-not-found"),
        (|f| f.media_type = "audio/mpeg".to_owned(), "recordings-not-kept"),
        (|f| f.media_type = "text/html".to_owned(), "media-type-not-kept"),
        (|f| f.bytes = 0, "file-is-empty"),
        (|f| f.bytes = MOST_BYTES + 1, "file-too-large"),
        (|f| f.sha256 = "A".repeat(64), "digest-malformed"),
        (|f| f.description = "ө".repeat(161), "text-too-long"),
    ];
    for (change, expected) in table {
        assert_eq!(code(ask(&desk, &path(1), &file_of(&desk, change))), expected);
    }
    assert_eq!(code(ask(&desk, &path(1), "{}")), "amended-value-does-not-fit");
    assert_eq!(code(ask(&desk, &path(1), "")), "nothing-changed");
    assert_eq!(code(ask(&desk, &path(0xab).replace("ab", "AB"), &value(&desk))), "item-not-amendable");
    assert_eq!(needs_second(&desk.case, desk.interview(), &path(1)), Some(true), "as what was forgotten");
    let given = value(&desk);
    amended(&mut desk, &path(1), &given);
    assert_eq!(AddedFile::read(&now(&desk, &path(1))).unwrap().description, "Зураг, нэг хуудас");
    // Between the two nothing is there that was not signed; what comes must be what was signed.
    let table: [(Change<AddAttachment>, &str); 7] = [
        (|_| {}, "ok"),
        (|f| f.sha256 = "c".repeat(64), "record-is-signed"),
        (|f| f.item = 0, "record-is-signed"),
        (|f| f.bytes += 1, "record-is-signed"),
        (|f| f.media_type = "image/png".to_owned(), "record-is-signed"),
        (|f| f.description = "Өөр".to_owned(), "record-is-signed"),
        (|f| f.attachment = id!(AttachmentId, 2), "record-is-signed"),
    ];
    for (change, expected) in table {
        assert_eq!(add(&desk, to_add(1, change)), expected);
    }
    let event = add_attachment(&desk.case, to_add(1, |_| {})).unwrap();
    desk.take(event);
    assert_eq!(add(&desk, to_add(1, |_| {})), "attachment-known");
    assert_eq!(code(ask(&desk, &path(2), &value(&desk))), "attachment-known-in-interview");
    // It stays that file; its description is amended as that of any other.
    let other = file_of(&desk, |f| f.item = 0);
    assert_eq!(code(ask(&desk, &path(1), &other)), "amended-value-does-not-fit");
    let described = path(1).replace("added.", "") + ".description";
    amended(&mut desk, &described, "Зураг, хоёр хуудас");
    // Taken back, it is no file of this record, and the right one may come under an identifier of its own.
    amended(&mut desk, &path(1), "");
    assert!(is_taken_back(desk.interview(), id!(AttachmentId, 1)));
    amended(&mut desk, &path(2), &given);
    assert_eq!(add(&desk, to_add(2, |_| {})), "ok");
    let event = add_attachment(&desk.case, to_add(2, |_| {})).unwrap();
    desk.take(event);
    assert!(!is_taken_back(desk.interview(), id!(AttachmentId, 2)));
}

/// A file that was signed with the record is no forgotten one, nor is one of another interview; a closed file is
/// amended as well.
#[test]
fn a_file_that_was_there_is_not_added() {
    let mut desk = Desk::running();
    let there = add_attachment(&desk.case, to_add(1, |f| f.item = 0)).unwrap();
    desk.take(there);
    desk.pass(10_000);
    desk.end();
    desk.take(CaseEvent::SignedOff {
        interview: interview_id(),
        open_points: Vec::new(),
        as_found: false,
        statement: "{}".to_owned(),
        signature: "s".to_owned(),
    });
    desk.pass(60_000);
    let path = |n: u8| format!("attachments.added.{}", id!(AttachmentId, n));
    let value = file_of(&desk, |f| f.item = 0);
    assert_eq!(code(ask(&desk, &path(1), &value)), "item-not-amendable");
    assert_eq!(code(ask(&desk, &path(2), &value)), "attachment-known-in-interview");
    desk.take(CaseEvent::CaseClosed { reason: "Хэрэг дууссан".to_owned() });
    let value = file_of(&desk, |f| (f.item, f.sha256) = (0, "c".repeat(64)));
    amended(&mut desk, &path(2), &value);
    let late = to_add(2, |f| (f.item, f.sha256) = (0, "c".repeat(64)));
    assert_eq!(code(add_attachment(&desk.case, late)), "ok");
}

/// A drawing that was noted and signed without a bag can get one, and its number is counted on from.
#[test]
fn an_item_that_was_signed_without_a_bag_can_get_one() {
    let mut desk = Desk::running();
    desk.tap(Tap::Item { number: 0 }).unwrap();
    desk.pass(10_000);
    desk.tap(Tap::Item { number: 0 }).unwrap();
    desk.pass(50_000);
    desk.end();
    desk.take(CaseEvent::SignedOff {
        interview: interview_id(),
        open_points: Vec::new(),
        as_found: false,
        statement: "{}".to_owned(),
        signature: "s".to_owned(),
    });
    desk.pass(60_000);
    amended(&mut desk, "attachments.bagged.2.bag", "У-17");
    assert_eq!(code(ask(&desk, "attachments.bagged.3.bag", "У-18")), "item-not-amendable");
    amended(&mut desk, &entry(9), &item(12));
    amended(&mut desk, "attachments.bagged.3.bag", "У-18");
}

/// An end that was put right opens and closes the time in which an entry may lie.
#[test]
fn amended_times_are_the_bounds() {
    let mut desk = signed();
    desk.pass(600_000);
    assert_eq!(code(ask(&desk, &entry(9), &phase(90, "closing"))), "time-outside-interview");
    amended(&mut desk, "timeline.ended", &at(100));
    amended(&mut desk, &entry(9), &phase(90, "closing"));
    assert_eq!(code(ask(&desk, "timeline.begun", &at(101))), "time-outside-interview");
    amended(&mut desk, "timeline.begun", &at(8));
    assert_eq!(code(ask(&desk, &entry(8), &phase(7, "rapport"))), "time-outside-interview");
    amended(&mut desk, "timeline.ended", &at(50));
    assert_eq!(code(ask(&desk, &entry(7), &phase(51, "transition"))), "time-outside-interview");
    // A tap that was put elsewhere is judged where it is now held right.
    let tap = tap_of(&desk, &Tap::BreakBegun, 0);
    assert_eq!(code(ask(&desk, &entry(6), &pause(20, 22))), "break-within-break");
    amended(&mut desk, &format!("{tap}.at"), &at(25));
    amended(&mut desk, &entry(6), &pause(20, 22));
}

/// What is typed has whole seconds: the second in which it began belongs to the interview.
#[test]
fn the_first_second_belongs_to_the_interview() {
    let mut desk = signed();
    desk.now.utc_ms += 1_000;
    let begun = at(0).replace(".000", ".700");
    amended(&mut desk, "timeline.begun", &begun);
    amended(&mut desk, &entry(9), &phase(0, "introduction"));
    assert_eq!(Added::read(&now(&desk, &entry(9))).unwrap().at(), begun);
}

proptest! {
    /// Breaks added in any order never overlap each other or the signed one, and every one that would not is taken.
    #[test]
    fn breaks_never_overlap(breaks in prop::collection::vec((0_u32..60, 1_u32..20), 1..8)) {
        let mut desk = signed();
        let mut taken: Vec<(u32, u32)> = vec![(20, 30)];
        for (n, (from, length)) in (20_u8..).zip(breaks) {
            let to = from + length;
            let asked = ask(&desk, &entry(n), &pause(from, to));
            let free = to <= 60 && taken.iter().all(|(a, b)| *b <= from || to <= *a);
            prop_assert_eq!(asked.is_ok(), free, "{}..{} in {:?}", from, to, taken);
            if let Ok(event) = asked {
                desk.take(event);
                taken.push((from, to));
            }
        }
    }

    /// Whatever is written as an added entry is read back as itself.
    #[test]
    fn a_value_has_one_form(second in 0_u32..=60, kind in 0_usize..PromptKind::ALL.len()) {
        let mut desk = signed();
        let prompt = PromptKind::ALL[kind];
        let value = format!(r#" {{ "prompt":"{}", "at":"{}", "kind":"prompt" }}"#, prompt.as_str(), at(second));
        amended(&mut desk, &entry(9), &value);
        let kept = now(&desk, &entry(9));
        prop_assert_eq!(Added::read(&kept), Some(Added::Prompt { at: at(second), prompt }));
        prop_assert_eq!(code(ask(&desk, &entry(9), &kept)), "nothing-changed");
    }
}
