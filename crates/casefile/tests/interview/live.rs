//! The live screen: what is recorded, what is passed over, what is refused.

use crate::desk::*;
use itgel_casefile::event::{CaseEvent, ObserverQuestions, Tap};
use itgel_casefile::ids::*;
use itgel_casefile::interview::course::*;
use itgel_casefile::interview::questions::{Tally, uncounted};
use itgel_casefile::interview::taps::{RecordTap, RedoTap, UndoTap};
use itgel_casefile::interview::taps::{record_tap, redo_tap, undo_tap};
use itgel_casefile::interview::timeline::{Stretch, last_entries};
use itgel_casefile::signoff::open_points::open_points;
use itgel_casefile::vocabulary::*;

const OPEN: Tap = Tap::Prompt { prompt: PromptKind::Open };
const DIRECTIVE: Tap = Tap::Prompt { prompt: PromptKind::Directive };

fn phase(phase: Phase) -> Tap {
    Tap::PhaseBegun { phase }
}

fn detail(of: TapId, intensity: Option<u8>) -> Tap {
    Tap::FeelingDetail {
        of,
        signs: vec![DistressSign::Quiet],
        responses: Vec::new(),
        intensity,
        outcome: None,
    }
}

#[test]
fn two_taps_of_one_tile_within_250_ms_are_one() {
    for (pass, recorded) in [(0, false), (249, false), (250, true), (251, true)] {
        let mut desk = Desk::running();
        desk.tap(OPEN).unwrap().unwrap();
        desk.pass(pass);
        assert_eq!(desk.tap(OPEN).unwrap().is_some(), recorded, "after {pass} ms");
    }
}

#[test]
fn two_tiles_at_once_are_two_in_their_order() {
    let mut desk = Desk::running();
    let first = desk.tap(OPEN).unwrap().unwrap();
    let second = desk.tap(DIRECTIVE).unwrap().unwrap();
    assert_eq!(desk.tap(OPEN).unwrap(), None, "the first tile bounced");
    let prompts: Vec<TapId> = desk.timeline().prompts.iter().map(|p| p.tap).collect();
    assert_eq!(prompts, [first, second]);
    let latest: Vec<TapId> = last_entries(desk.interview(), 5).iter().map(|t| t.id).collect();
    assert_eq!(latest, [second, first]);
}

#[test]
fn a_tap_after_undo_counts_at_once() {
    let mut desk = Desk::running();
    desk.tap(OPEN).unwrap().unwrap();
    desk.undo().unwrap();
    assert!(desk.tap(OPEN).unwrap().is_some());
}

#[test]
fn the_double_tap_time_is_adjustable_and_an_identifier_counts_once() {
    let mut desk = Desk::running();
    let first = desk.tap(OPEN).unwrap().unwrap();
    desk.pass(400);
    let ask = |tap, double_tap_ms| {
        let request = RecordTap { interview: interview_id(), tap, what: OPEN, double_tap_ms, held_ms: 0 };
        desk.with(|case, ctx| record_tap(case, request, ctx)).unwrap().is_some()
    };
    assert!(!ask(id!(TapId, 2), 500));
    assert!(ask(id!(TapId, 2), 300));
    assert!(!ask(first, 0), "the same request again");
}

#[test]
fn the_same_phase_again_is_nothing() {
    let mut desk = Desk::running();
    assert!(desk.tap(phase(Phase::Rapport)).unwrap().is_some());
    desk.pass(60_000);
    assert_eq!(desk.tap(phase(Phase::Rapport)).unwrap(), None);
    assert!(desk.tap(phase(Phase::Practice)).unwrap().is_some());
    assert!(desk.tap(phase(Phase::Rapport)).unwrap().is_some(), "phases come in any order");
}

#[test]
fn a_break_ends_by_resume_or_by_any_phase() {
    let mut desk = Desk::running();
    assert_eq!(desk.tap(Tap::BreakEnded).unwrap(), None, "no break to end");
    desk.tap(phase(Phase::Rapport)).unwrap();
    desk.pass(1_000);
    desk.tap(Tap::BreakBegun).unwrap().unwrap();
    assert_eq!(desk.tap(Tap::BreakBegun).unwrap(), None, "a break within a break");
    desk.pass(2_000);
    desk.tap(phase(Phase::Rapport)).unwrap().unwrap();
    desk.pass(4_000);
    desk.tap(Tap::BreakBegun).unwrap().unwrap();
    desk.pass(8_000);
    desk.tap(Tap::BreakEnded).unwrap().unwrap();
    desk.pass(16_000);
    let now = desk.timeline();
    assert_eq!(now.phase_lengths().get(&Phase::Rapport), Some(&21_000));
    assert_eq!(now.break_ms(), 10_000);
    assert_eq!((now.until_ms, now.in_break, now.phase), (31_000, false, Some(Phase::Rapport)));
    let breaks: Vec<_> = now.breaks.iter().map(|b| (b.from_ms, b.to_ms)).collect();
    assert_eq!(breaks, [(1_000, Some(3_000)), (7_000, Some(15_000))]);
}

#[test]
fn a_prompt_during_a_break_counts_and_the_break_goes_on() {
    let mut desk = Desk::running();
    desk.tap(phase(Phase::Rapport)).unwrap();
    desk.tap(Tap::BreakBegun).unwrap();
    desk.pass(500);
    desk.tap(OPEN).unwrap().unwrap();
    let now = desk.timeline();
    assert!(now.in_break);
    assert_eq!(now.prompts[0].phase, Some(Phase::Rapport));
}

#[test]
fn time_before_the_first_phase_has_its_own_stretch() {
    let mut desk = Desk::running();
    desk.pass(3_000);
    desk.tap(phase(Phase::Introduction)).unwrap();
    desk.pass(1_000);
    let segments = desk.timeline().segments;
    assert_eq!(segments[0].what, Stretch::BeforePhases);
    assert_eq!((segments[0].from_ms, segments[0].to_ms, segments[1].to_ms), (0, 3_000, 4_000));
}

#[test]
fn a_detail_belongs_to_a_feeling_that_stands_and_the_latest_holds() {
    let mut desk = Desk::running();
    assert_eq!(code(desk.tap(detail(id!(TapId, 99), None))), "feeling-not-found");
    let prompt = desk.tap(OPEN).unwrap().unwrap();
    assert_eq!(code(desk.tap(detail(prompt, None))), "feeling-not-found");
    let feeling = desk.tap(Tap::Feeling).unwrap().unwrap();
    assert_eq!(code(desk.tap(detail(feeling, Some(4)))), "intensity-out-of-range");
    let first = desk.tap(detail(feeling, Some(1))).unwrap().unwrap();
    assert_eq!(desk.tap(detail(feeling, Some(1))).unwrap(), None, "says what is said");
    let second = desk.tap(detail(feeling, Some(3))).unwrap().unwrap();
    assert_eq!(desk.interview().detail_of(feeling).unwrap().id, second);
    desk.undo().unwrap();
    assert_eq!(desk.interview().detail_of(feeling).unwrap().id, first);
    desk.undo().unwrap();
    desk.undo().unwrap();
    assert!(desk.timeline().feelings.is_empty());
    assert_eq!(code(desk.tap(detail(feeling, None))), "feeling-not-found");
}

#[test]
fn a_break_detail_belongs_to_a_break() {
    let mut desk = Desk::running();
    let detail = |of| Tap::BreakDetail { of, asked_by: BreakAsker::Child, reason: BreakReason::Toilet };
    assert_eq!(code(desk.tap(detail(id!(TapId, 99)))), "break-not-found");
    let begun = desk.tap(Tap::BreakBegun).unwrap().unwrap();
    assert!(desk.tap(detail(begun)).unwrap().is_some());
}

#[test]
fn an_items_number_is_given_once_even_after_undo() {
    let mut desk = Desk::running();
    desk.tap(Tap::Item { number: 77 }).unwrap();
    desk.pass(1_000);
    desk.tap(Tap::Item { number: 77 }).unwrap();
    desk.undo().unwrap();
    desk.pass(1_000);
    desk.tap(Tap::Item { number: 1 }).unwrap();
    assert_eq!(desk.timeline().items, [1, 3]);
}

#[test]
fn undo_goes_back_without_limit_and_redo_forward_until_something_new() {
    let mut desk = Desk::running();
    assert_eq!(code(desk.undo()), "nothing-to-undo");
    assert_eq!(code(desk.redo()), "nothing-to-redo");
    for _ in 0..30 {
        desk.tap(OPEN).unwrap().unwrap();
        desk.pass(1_000);
    }
    for _ in 0..30 {
        desk.undo().unwrap();
    }
    assert_eq!(code(desk.undo()), "nothing-to-undo");
    assert_eq!(desk.interview().taps.len(), 30, "undone taps stay");
    for back in 1..=30 {
        desk.redo().unwrap();
        assert_eq!(desk.timeline().prompts.len(), back);
    }
    assert_eq!(code(desk.redo()), "nothing-to-redo");
    desk.undo().unwrap();
    desk.tap(DIRECTIVE).unwrap().unwrap();
    assert_eq!(code(desk.redo()), "nothing-to-redo");
}

#[test]
fn a_named_tap_is_undone_and_brought_back() {
    let mut desk = Desk::running();
    let tap = desk.tap(OPEN).unwrap().unwrap();
    desk.tap(DIRECTIVE).unwrap();
    let interview = interview_id();
    let undo = |desk: &Desk, tap| {
        let request = UndoTap { interview, tap: Some(tap) };
        desk.with(|case, ctx| undo_tap(case, &request, ctx))
    };
    let redo = |desk: &Desk, tap| {
        let request = RedoTap { interview, tap: Some(tap) };
        desk.with(|case, ctx| redo_tap(case, &request, ctx))
    };
    assert_eq!(code(undo(&desk, id!(TapId, 99))), "tap-not-found");
    assert_eq!(code(redo(&desk, id!(TapId, 99))), "tap-not-found");
    assert_eq!(code(redo(&desk, tap)), "tap-not-undone");
    let event = undo(&desk, tap).unwrap();
    desk.take(event);
    assert_eq!(code(undo(&desk, tap)), "tap-already-undone");
    let event = redo(&desk, tap).unwrap();
    desk.take(event);
    assert_eq!(desk.timeline().prompts.len(), 2);
}

/// A question that was put came, also where nobody tapped that it did: nothing is refused, and none is lost.
#[test]
fn questions_of_those_who_watch_are_tapped_taken_back_and_counted() {
    let question = |step| Tap::Question { step };
    let (came, put, left) = (QuestionStep::HandedIn, QuestionStep::Relayed, QuestionStep::Declined);
    let mut desk = Desk::running();
    assert!(Tally::of(desk.interview()).is_empty() && !uncounted(desk.interview()));
    desk.tap(Tap::BreakBegun).unwrap();
    for step in [came, came, put, left, put] {
        desk.pass(1_000);
        assert!(desk.tap(question(step)).unwrap().is_some(), "{step:?}");
    }
    assert_eq!(desk.tap(question(put)).unwrap(), None, "the second half of a double tap");
    let tally = Tally::of(desk.interview());
    assert_eq!((tally.handed_in, tally.relayed, tally.declined, tally.asked()), (2, 2, 1, 3));
    desk.undo().unwrap();
    let tally = Tally::of(desk.interview());
    assert_eq!((tally.relayed, tally.asked()), (1, 2));
    desk.redo().unwrap();
    assert_eq!(Tally::of(desk.interview()).relayed, 2);
    assert!(desk.timeline().in_break, "a question ends no break");
    desk.end();
    let open = |desk: &Desk| {
        let points = open_points(&desk.case, desk.interview(), false, book());
        points.iter().any(|p| p.code == "observer-questions-open")
    };
    assert!(open(&desk), "what was left out has no reason yet");
    let (interview, text) = (interview_id(), String::new());
    let observers =
        ObserverQuestions { asked: 3, relayed: 2, declined: 1, reason: "Давтсан".to_owned() };
    desk.take(CaseEvent::ProcessNoted { interview, text, observers: Some(observers) });
    assert!(!open(&desk));
}

#[test]
fn after_the_end_nothing_is_tapped() {
    let mut desk = Desk::running();
    desk.pass(5_000);
    let end = |desk: &Desk| {
        let interview = interview_id();
        let request = EndInterview { interview, stopped_by_child: true, at_last_entry: false, held_ms: 0 };
        desk.with(|case, ctx| end_interview(case, &request, ctx))
    };
    let event = end(&desk).unwrap();
    desk.take(event);
    let ended = desk.interview().ended.as_ref().unwrap();
    assert_eq!((ended.elapsed_ms, ended.stopped_by_child), (5_000, true));
    assert_eq!(code(desk.tap(OPEN)), "interview-has-ended");
    assert_eq!(code(end(&desk)), "interview-has-ended");
    let resumed = desk.with(|case, ctx| resume_interview(case, interview_id(), ctx));
    assert_eq!(code(resumed), "interview-has-ended");
    desk.pass(60_000);
    assert_eq!(desk.timeline().until_ms, 5_000, "the timeline stops with the end");
}

/// Wherever the end is entered: the page of an interrupted interview does not know who stopped.
#[test]
fn who_took_it_back_in_the_middle_has_stopped_it() {
    for (by, purpose, stopped) in [
        (Giver::Child, Purpose::Interview, true),
        (Giver::Child, Purpose::Police, false),
        (Giver::Guardian, Purpose::Interview, false),
    ] {
        let mut desk = Desk::running();
        desk.pass(5_000);
        let said_at = desk.now.to_rfc3339();
        let (purposes, channel) = (vec![purpose], Channel::InPerson);
        desk.take(CaseEvent::ConsentWithdrawn { by, purposes, said_at, channel });
        let interview = interview_id();
        let end = EndInterview { interview, stopped_by_child: false, at_last_entry: true, held_ms: 0 };
        let event = desk.with(|case, ctx| end_interview(case, &end, ctx)).unwrap();
        let CaseEvent::InterviewEnded { stopped_by_child, .. } = event else { panic!("{event:?}") };
        assert_eq!(stopped_by_child, stopped, "{by:?} {purpose:?}");
    }
}

/// What was agreed to again went on, and what was said days later stopped nothing.
#[test]
fn who_agreed_again_or_took_it_back_days_later_has_not_stopped_it() {
    let ended_after = |renewed: bool, days: u64| {
        let mut desk = Desk::running();
        desk.pass(5_000);
        let said_at = format!("{}T12:00:00+08:00", String::from(desk.now.day().plus_days(days).unwrap()));
        let purposes = vec![Purpose::Interview];
        desk.take(CaseEvent::ConsentWithdrawn {
            by: Giver::Child,
            purposes,
            said_at,
            channel: Channel::InPerson,
        });
        if renewed {
            desk.answer(Giver::Child, Purpose::Interview, Answer::Yes);
        }
        let end = EndInterview {
            interview: interview_id(),
            stopped_by_child: false,
            at_last_entry: true,
            held_ms: 0,
        };
        let event = desk.with(|case, ctx| end_interview(case, &end, ctx)).unwrap();
        matches!(event, CaseEvent::InterviewEnded { stopped_by_child: true, .. })
    };
    assert!(ended_after(false, 0) && ended_after(false, 1));
    assert!(!ended_after(true, 0), "the child said yes again");
    assert!(!ended_after(false, 2), "two days after the last entry");
}

#[test]
fn unknown_interviews_are_refused() {
    let desk = Desk::agreed();
    let interview = interview_id();
    let tap = RecordTap { interview, tap: id!(TapId, 1), what: OPEN, double_tap_ms: 250, held_ms: 0 };
    assert_eq!(code(desk.with(|case, ctx| record_tap(case, tap, ctx))), "interview-not-found");
    let end = EndInterview { interview, stopped_by_child: false, at_last_entry: false, held_ms: 0 };
    assert_eq!(code(desk.with(|case, ctx| end_interview(case, &end, ctx))), "interview-not-found");
}
