//! Power cuts and clocks that jump.

use crate::desk::*;
use itgel_casefile::event::{CaseEvent, Tap};
use itgel_casefile::interview::course::*;
use itgel_casefile::interview::timeline::Stretch;
use itgel_casefile::vocabulary::*;

const OPEN: Tap = Tap::Prompt { prompt: PromptKind::Open };

/// The computer lost power at 10 s after the last entry and was started anew 90 s later.
#[test]
fn an_interruption_is_an_entry_and_its_time_belongs_to_no_phase() {
    let mut desk = Desk::running();
    desk.tap(Tap::PhaseBegun { phase: Phase::Rapport }).unwrap();
    desk.pass(20_000);
    desk.tap(OPEN).unwrap();
    desk.pass(100_000);
    desk.now.up_ms = 30_000;
    assert_eq!(code(desk.tap(OPEN)), "interview-was-interrupted");
    assert_eq!(code(desk.undo()), "interview-was-interrupted");
    let interview = interview_id();
    let ask = |desk: &Desk, at_last_entry| {
        let end = EndInterview { interview, stopped_by_child: false, at_last_entry, held_ms: 0 };
        desk.with(|case, ctx| end_interview(case, &end, ctx))
    };
    assert_eq!(code(ask(&desk, false)), "interview-was-interrupted");
    let CaseEvent::InterviewEnded { elapsed_ms, .. } = ask(&desk, true).unwrap() else {
        panic!("another event")
    };
    assert_eq!(elapsed_ms, 20_000);
    let event = desk.with(|case, ctx| resume_interview(case, interview, ctx)).unwrap();
    assert_eq!(event, CaseEvent::InterviewResumed { interview, gap_ms: 100_000 });
    desk.take(event);
    desk.pass(5_000);
    desk.tap(OPEN).unwrap().unwrap();
    let now = desk.timeline();
    assert_eq!(now.until_ms, 125_000);
    assert_eq!(now.length_of(|s| s == Stretch::Gap), 100_000);
    assert_eq!(now.phase_lengths().get(&Phase::Rapport), Some(&25_000));
}

#[test]
fn a_clock_set_back_during_an_interruption_gives_a_negative_gap() {
    let mut desk = Desk::running();
    desk.pass(20_000);
    desk.tap(OPEN).unwrap();
    desk.now.utc_ms -= 3_600_000;
    desk.now.up_ms = 1_000;
    let event = desk.with(|case, ctx| resume_interview(case, interview_id(), ctx)).unwrap();
    desk.take(event);
    assert_eq!(desk.interview().gaps[0].gap_ms, -3_600_000);
    desk.pass(1_000);
    assert_eq!(desk.timeline().until_ms, 21_000, "time does not run back");
}

#[test]
fn a_clock_that_jumps_by_more_than_two_seconds_is_an_entry() {
    for (jump, noted) in
        [(0, None), (2_000, None), (2_001, Some(2_001)), (-2_000, None), (-2_001, Some(-2_001))]
    {
        let mut desk = Desk::running();
        desk.pass(60_000);
        desk.now.utc_ms += jump;
        let event = desk.with(note_clock_jump);
        let by = event.map(|e| match e {
            CaseEvent::ClockJumped { interview, by_ms } => {
                assert_eq!(interview, Some(interview_id()));
                by_ms
            }
            _ => panic!("another event"),
        });
        assert_eq!(by, noted, "after a jump by {jump} ms");
    }
}

#[test]
fn a_jump_is_noted_once_and_moves_no_time() {
    let mut desk = Desk::running();
    desk.pass(60_000);
    desk.now.utc_ms -= 86_400_000;
    let event = desk.with(note_clock_jump).unwrap();
    desk.take(event);
    assert_eq!(desk.with(note_clock_jump), None);
    assert_eq!(desk.interview().clock_jumps.len(), 1);
    assert_eq!(desk.timeline().until_ms, 60_000);
    desk.now.up_ms = 5;
    assert_eq!(desk.with(note_clock_jump), None, "after a restart nothing can be said");
}
