//! Wrap-up: corrections beside what they correct, and what is completed before the signature.

use crate::desk::*;
use itgel_casefile::event::{CaseEvent, ChildTold, ObserverQuestions, Recording, RecordingGap, Tap};
use itgel_casefile::ids::*;
use itgel_casefile::interview::corrections::{AddLater, CorrectTap, add_later, correct_tap};
use itgel_casefile::refusal::Refusal;
use itgel_casefile::vocabulary::*;
use itgel_casefile::wrapup::*;

const OPEN: Tap = Tap::Prompt { prompt: PromptKind::Open };

/// An interview of 60 s with a phase at 0, a prompt at 10 s, a feeling at 20 s, an item and an undone marker.
fn ended() -> (Desk, [TapId; 5]) {
    let mut desk = Desk::running();
    let mut ids = Vec::new();
    for what in
        [Tap::PhaseBegun { phase: Phase::Rapport }, OPEN, Tap::Feeling, Tap::Item { number: 0 }, Tap::Marker]
    {
        ids.push(desk.tap(what).unwrap().unwrap());
        desk.pass(10_000);
    }
    desk.undo().unwrap();
    desk.pass(10_000);
    desk.end();
    desk.pass(5_000);
    (desk, ids.try_into().unwrap())
}

fn correct(desk: &Desk, tap: TapId, what: Tap, elapsed_ms: u64) -> Result<CaseEvent, Refusal> {
    correct_tap(&desk.case, CorrectTap { interview: interview_id(), tap, what, elapsed_ms })
}

fn add(desk: &mut Desk, what: Tap, elapsed_ms: u64) -> Result<CaseEvent, Refusal> {
    let tap = desk.new_tap();
    add_later(&desk.case, AddLater { interview: interview_id(), tap, what, elapsed_ms })
}

fn signed() -> (Desk, [TapId; 5]) {
    let (mut desk, ids) = ended();
    desk.take(CaseEvent::SignedOff {
        interview: interview_id(),
        open_points: Vec::new(),
        as_found: false,
        statement: "{}".to_owned(),
        signature: "s".to_owned(),
    });
    (desk, ids)
}

#[test]
fn both_the_old_and_the_new_are_kept() {
    let (mut desk, [_, prompt, ..]) = ended();
    let new = Tap::Prompt { prompt: PromptKind::Directive };
    let event = correct(&desk, prompt, new.clone(), 12_000).unwrap();
    desk.take(event);
    let noted = desk.interview().tap(prompt).unwrap().clone();
    assert_eq!((noted.what, noted.elapsed_ms), (new, 12_000));
    let was = &noted.corrections[0];
    assert_eq!((&was.was, was.was_elapsed_ms), (&OPEN, 10_000));
    assert_eq!(desk.timeline().counts().get(&PromptKind::Open), Some(&0));
}

/// Entries stand in the order of their corrected times, not in the order in which they were made.
#[test]
fn a_corrected_time_and_a_late_entry_move_the_phases() {
    let (mut desk, [phase, ..]) = ended();
    let rapport = Tap::PhaseBegun { phase: Phase::Rapport };
    let event = correct(&desk, phase, rapport, 25_000).unwrap();
    desk.take(event);
    let event = add(&mut desk, Tap::PhaseBegun { phase: Phase::Introduction }, 5_000).unwrap();
    desk.take(event);
    let lengths = desk.timeline().phase_lengths();
    assert_eq!(lengths.get(&Phase::Introduction), Some(&20_000));
    assert_eq!(lengths.get(&Phase::Rapport), Some(&35_000));
    assert_eq!(desk.timeline().prompts[0].phase, Some(Phase::Introduction));
}

#[test]
fn corrections_that_are_refused() {
    let (desk, [phase, prompt, feeling, item, marker]) = ended();
    let rapport = Tap::PhaseBegun { phase: Phase::Rapport };
    let detail =
        Tap::FeelingDetail { of: prompt, signs: vec![], responses: vec![], intensity: None, outcome: None };
    let table: Vec<(TapId, Tap, u64, &str)> = vec![
        (id!(TapId, 99), OPEN, 0, "tap-not-found"),
        (marker, Tap::Marker, 1, "tap-already-undone"),
        (prompt, Tap::Marker, 10_000, "correction-changes-kind"),
        (feeling, detail, 20_000, "correction-changes-kind"),
        (item, Tap::Item { number: 2 }, 30_000, "correction-changes-kind"),
        (prompt, OPEN, 10_000, "nothing-changed"),
        (prompt, OPEN, 60_001, "time-outside-interview"),
        (prompt, OPEN, 60_000, "ok"),
        (item, Tap::Item { number: 1 }, 31_000, "ok"),
        (phase, rapport, 1, "ok"),
    ];
    for (tap, what, at, expected) in table {
        let row = format!("{what:?} at {at}");
        assert_eq!(code(correct(&desk, tap, what, at)), expected, "{row}");
    }
}

#[test]
fn the_sentence_names_both_ends_by_the_clock() {
    let (desk, [_, prompt, ..]) = ended();
    let refusal = correct(&desk, prompt, OPEN, 60_001).unwrap_err();
    let args: Vec<(&str, &str)> = refusal.args.iter().map(|(k, v)| (*k, v.as_str())).collect();
    assert_eq!(args, [("from", "11:02:00"), ("until", "11:03:00")]);
}

#[test]
fn what_was_forgotten_is_added_and_marked() {
    let (mut desk, [_, _, feeling, ..]) = ended();
    let event = add(&mut desk, Tap::Item { number: 9 }, 40_000).unwrap();
    let CaseEvent::Tapped { what, added_later, .. } = &event else { panic!("another event") };
    assert_eq!((what, added_later), (&Tap::Item { number: 2 }, &true));
    desk.take(event);
    let detail = |of| Tap::FeelingDetail {
        of,
        signs: vec![DistressSign::Tears],
        responses: vec![DistressResponse::Water],
        intensity: Some(2),
        outcome: Some(FeelingOutcome::Calmed),
    };
    let CaseEvent::Tapped { elapsed_ms, .. } = add(&mut desk, detail(feeling), 1).unwrap() else {
        panic!("another event")
    };
    assert_eq!(elapsed_ms, 20_000, "a detail takes the time of its feeling");
    let unknown = add(&mut desk, detail(id!(TapId, 99)), 1);
    assert_eq!(code(unknown), "feeling-not-found");
    assert_eq!(code(add(&mut desk, OPEN, 60_001)), "time-outside-interview");
    let known = AddLater { interview: interview_id(), tap: feeling, what: OPEN, elapsed_ms: 1 };
    assert_eq!(code(add_later(&desk.case, known)), "tap-already-noted");
}

#[test]
fn wrap_up_comes_after_the_end_and_before_the_signature() {
    let mut running = Desk::running();
    let tap = running.tap(OPEN).unwrap().unwrap();
    let request = CorrectTap { interview: interview_id(), tap, what: OPEN, elapsed_ms: 1 };
    assert_eq!(code(correct_tap(&running.case, request)), "interview-still-running");
    assert_eq!(code(add(&mut running, OPEN, 0)), "interview-still-running");
    assert_eq!(code(childs_end(&running, Ternary::Yes)), "interview-still-running");
    let (mut desk, [_, prompt, ..]) = signed();
    assert_eq!(code(correct(&desk, prompt, OPEN, 1)), "record-is-signed");
    assert_eq!(code(add(&mut desk, OPEN, 0)), "record-is-signed");
    assert_eq!(code(childs_end(&desk, Ternary::Yes)), "record-is-signed");
    assert_eq!(code(desk.undo()), "record-is-signed");
    assert_eq!(code(note_process(&desk.case, interview_id(), "x", None)), "record-is-signed");
    assert_eq!(code(recordings(&desk, vec![])), "record-is-signed");
}

/// Even an event that a rule would never make changes nothing in a signed record.
#[test]
fn a_signed_record_is_frozen_in_the_state_itself() {
    let (mut desk, [_, prompt, ..]) = signed();
    let before = desk.interview().clone();
    let interview = interview_id();
    desk.take(CaseEvent::TapUndone { interview, tap: prompt });
    desk.take(CaseEvent::ProcessNoted { interview, text: "later".to_owned(), observers: None });
    desk.take(CaseEvent::RiskAssessed { interview, risk: risk() });
    desk.take(CaseEvent::AttendanceRecorded { interview: Some(interview), attendees: vec![] });
    assert_eq!(desk.interview(), &before);
}

fn childs_end(desk: &Desk, transport_safe: Ternary) -> Result<Vec<&'static str>, Refusal> {
    let request = RecordChildsEnd {
        interview: interview_id(),
        end: ChildsEnd::Tired,
        told_next: Ternary::No,
        transport_safe,
        snack: Ternary::Yes,
        follow_up: None,
        told: None,
    };
    desk.with(|case, ctx| record_childs_end(case, &request, ctx))
        .map(|n| n.remarks.iter().map(|r| r.code).collect())
}

/// Who told the child what happens next is kept with how it left; nobody told a child that was not told.
#[test]
fn who_told_the_child_what_happens_next() {
    let (mut desk, _) = ended();
    let told = ChildTold {
        at: "2026-11-21T11:00:00+08:00".to_owned(),
        by: "Б.А".to_owned(),
        how: ToldHow::Pictures,
        said: ToldSaid::Nothing,
    };
    let ask = |told_next| RecordChildsEnd {
        interview: interview_id(),
        end: ChildsEnd::Calm,
        told_next,
        transport_safe: Ternary::Yes,
        snack: Ternary::Yes,
        follow_up: None,
        told: Some(told.clone()),
    };
    for not_told in [Ternary::No, Ternary::NotKnown] {
        let refused = desk.with(|case, ctx| record_childs_end(case, &ask(not_told), ctx));
        assert_eq!(refused.unwrap_err().code, "told-but-not-told");
    }
    let noted = desk.with(|case, ctx| record_childs_end(case, &ask(Ternary::Yes), ctx)).unwrap();
    desk.take(noted.event);
    assert_eq!(desk.interview().leaving.as_ref().and_then(|l| l.told.clone()), Some(told));
}

#[test]
fn an_unsafe_way_home_is_remarked() {
    let (desk, _) = ended();
    assert_eq!(childs_end(&desk, Ternary::No).unwrap(), ["way-home-not-safe"]);
    assert!(childs_end(&desk, Ternary::Yes).unwrap().is_empty());
}

#[test]
fn the_process_note_has_a_thousand_characters() {
    let (desk, _) = ended();
    let note = |n: usize| note_process(&desk.case, interview_id(), &"ө".repeat(n), None);
    assert_eq!(code(note(1000)), "ok");
    let refusal = note(1003).unwrap_err();
    assert_eq!((refusal.code, refusal.args["over"].as_str()), ("text-too-long", "3"));
    assert_eq!(code(note(0)), "ok");
}

#[test]
fn the_questions_of_the_observers_are_counted_and_a_declined_one_has_a_reason() {
    let (desk, _) = ended();
    let long = "ө".repeat(161);
    let table: [(u32, u32, u32, &str, &str); 12] = [
        (0, 0, 0, "", "ok"),
        (3, 3, 0, "", "ok"),
        (3, 2, 1, "Хүүхэд ядарсан", "ok"),
        (3, 1, 0, "", "ok"),
        (99, 99, 0, "", "ok"),
        (100, 0, 0, "", "observer-questions-too-many"),
        (2, 2, 1, "Хүүхэд ядарсан", "observer-questions-do-not-add-up"),
        (0, 1, 0, "", "observer-questions-do-not-add-up"),
        (5, u32::MAX, u32::MAX, "x", "observer-questions-do-not-add-up"),
        (3, 2, 1, "", "observer-reason-missing"),
        (3, 2, 1, "  ", "observer-reason-missing"),
        (3, 2, 1, &long, "text-too-long"),
    ];
    for (asked, relayed, declined, reason, wanted) in table {
        let questions = ObserverQuestions { asked, relayed, declined, reason: reason.to_owned() };
        let noted = note_process(&desk.case, interview_id(), "", Some(questions));
        assert_eq!(code(noted), wanted, "{asked} {relayed} {declined} {reason}");
    }
    // A reason without anything that was declined says nothing.
    let none =
        ObserverQuestions { asked: 1, relayed: 1, declined: 0, reason: "үлдсэн үг".to_owned() };
    let Ok(CaseEvent::ProcessNoted { observers: Some(kept), .. }) =
        note_process(&desk.case, interview_id(), "", Some(none))
    else {
        panic!("refused")
    };
    assert_eq!(kept.reason, "");
}

#[test]
fn a_bag_belongs_to_an_item() {
    let (desk, _) = ended();
    let asked = |item, bag: &str, length, kept: &str| {
        let (bag, description, kept) = (bag.to_owned(), "ш".repeat(length), kept.to_owned());
        describe_item(&desk.case, DescribeItem { interview: interview_id(), item, bag, description, kept })
    };
    let describe = |item, bag: &str, length| code(asked(item, bag, length, ""));
    assert_eq!(code(asked(1, "У-17", 0, &"ш".repeat(80))), "ok");
    assert_eq!(code(asked(1, "У-17", 0, &"ш".repeat(81))), "text-too-long");
    let CaseEvent::ItemDescribed { kept, .. } = asked(1, "У-17", 0, " Сейф  2 ").unwrap() else {
        panic!("another event")
    };
    assert_eq!(kept, "Сейф 2");
    assert_eq!(describe(1, "У-17", 160), "ok");
    assert_eq!(describe(2, "У-17", 0), "item-not-found");
    assert_eq!(describe(1, "  ", 0), "bag-number-missing");
    assert_eq!(describe(1, "У-17", 161), "text-too-long");
}

fn recordings(desk: &Desk, list: Vec<Recording>) -> Result<CaseEvent, Refusal> {
    let used = |number: &str| (number == "Ө1-1121-09").then(|| "021-2208".to_owned());
    desk.with(|case, ctx| note_recordings(case, interview_id(), list, &used, ctx))
}

#[test]
fn recordings_that_are_refused() {
    let (desk, _) = ended();
    let with = |change: fn(&mut Recording)| {
        let mut one = recording();
        change(&mut one);
        code(recordings(&desk, vec![one]))
    };
    assert_eq!(with(|_| {}), "ok");
    assert_eq!(with(|r| r.ended.clear()), "ok");
    assert_eq!(with(|r| r.number.clear()), "recording-number-missing");
    assert_eq!(with(|r| r.number = "Ө".repeat(25)), "text-too-long");
    assert_eq!(with(|r| r.number = "Ө1--01".to_owned()), "recording-number-malformed");
    assert_eq!(with(|r| r.number = "камер".to_owned()), "recording-number-malformed");
    assert_eq!(with(|r| r.number = "Ө1 01".to_owned()), "recording-number-malformed");
    assert_eq!(with(|r| r.number = "ө1-1121-09".to_owned()), "recording-number-used");
    assert_eq!(with(|r| r.started = "11:02".to_owned()), "time-malformed");
    assert_eq!(with(|r| r.ended = "дараа".to_owned()), "time-malformed");
    let before = |r: &mut Recording| r.ended = "2026-11-21T10:57:59.999+08:00".to_owned();
    assert_eq!(with(before), "recording-ends-before-start");
    assert_eq!(with(|r| r.ended.clone_from(&r.started)), "ok");
    assert_eq!(with(|r| r.ended = "2026-11-21T11:04:00+08:00".to_owned()), "recording-in-future");
    assert_eq!(with(|r| r.started = "2026-11-22T00:00:00+08:00".to_owned()), "recording-in-future");
    assert_eq!(with(|r| r.child_told = false), "ok", "entered as it was");
    assert_eq!(with(|r| r.medium = "S".repeat(41)), "text-too-long");
    assert_eq!(with(|r| r.bytes = 1), "recording-digest-malformed");
    assert_eq!(with(|r| r.sha256 = "a".repeat(64)), "recording-digest-malformed");
    let digest = |r: &mut Recording| (r.sha256, r.bytes) = ("a".repeat(64), 1);
    assert_eq!(with(digest), "ok");
    let upper = |r: &mut Recording| (r.sha256, r.bytes) = ("A".repeat(64), 1);
    assert_eq!(with(upper), "recording-digest-malformed");
    let twice = recordings(&desk, vec![recording(), recording()]).unwrap_err();
    assert_eq!((twice.code, twice.args["row"].as_str()), ("recording-number-twice", "2"));
    assert_eq!(code(recordings(&desk, vec![recording(); 21])), "too-many-recordings");
}

/// From, to and reason of a gap.
type Typed<'a> = (&'a str, &'a str, &'a str);

#[test]
fn gaps_lie_within_their_recording_one_after_the_other_and_each_has_its_reason() {
    let (desk, _) = ended();
    let at = |clock: &str| format!("2026-11-21T{clock}.000+08:00");
    let ask = |list: &[Typed<'_>], ended: &str| {
        let gaps = list
            .iter()
            .map(|(from, to, reason)| RecordingGap {
                from: at(from),
                to: at(to),
                reason: (*reason).to_owned(),
            })
            .collect();
        recordings(&desk, vec![Recording { gaps, ended: ended.to_owned(), ..recording() }])
    };
    let until = at("11:03:00");
    let table: [(&[Typed<'_>], &str); 9] = [
        (&[("11:00:00", "11:01:00", "карт")], "ok"),
        (&[("10:58:00", "11:03:00", "карт")], "ok"),
        (&[("11:00:00", "11:01:00", "карт"), ("11:01:00", "11:02:00", "тог")], "ok"),
        (&[("11:00:00", "11:01:00", "карт"), ("11:00:59", "11:02:00", "тог")], "gaps-overlap"),
        (&[("11:01:00", "11:00:59", "карт")], "gap-ends-before-start"),
        (&[("10:57:59", "11:00:00", "карт")], "gap-outside-recording"),
        (&[("11:00:00", "11:03:01", "карт")], "gap-outside-recording"),
        (&[("11:00:00", "11:01:00", "  ")], "gap-without-reason"),
        (&[("11:00", "11:01:00", "карт")], "time-malformed"),
    ];
    for (list, expected) in table {
        assert_eq!(code(ask(list, &until)), expected, "{list:?}");
    }
    let refused = ask(&[("11:00:00", "11:01:00", "карт"), ("11:01:00", "11:02:00", "")], &until).unwrap_err();
    assert_eq!((refused.field, refused.args["gap"].as_str()), (Some("gaps"), "2"));
    // A recording that has no end yet has no gap in the future.
    assert_eq!(code(ask(&[("11:00:00", "11:59:00", "карт")], "")), "gap-outside-recording");
    let CaseEvent::RecordingsNoted { recordings, .. } =
        ask(&[("11:00:00", "11:01:00", " карт ")], &until).unwrap()
    else {
        panic!("another event")
    };
    assert!(recordings[0].gap, "where gaps are listed there was one");
    assert_eq!(recordings[0].gaps[0].reason, "карт");
}

#[test]
fn a_recording_number_is_one_way_of_writing() {
    let (desk, _) = ended();
    let one = Recording { number: " ө1-1121-01 ".to_owned(), ..recording() };
    let CaseEvent::RecordingsNoted { recordings, .. } = recordings(&desk, vec![one]).unwrap() else {
        panic!("another event")
    };
    assert_eq!(recordings[0].number, "Ө1-1121-01");
}
