//! Power cuts and clocks that jump.

use crate::desk::*;
use itgel_casefile::event::{CaseEvent, Tap};
use itgel_casefile::interview::course::*;
use itgel_casefile::interview::timeline::Stretch;
use itgel_casefile::time::{Boot, Moment};
use itgel_casefile::vocabulary::*;
use proptest::prelude::*;

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

/// The program was ended and begun again while the computer stayed on: the clock of the interview ran on, nothing is a gap.
#[test]
fn only_what_was_interrupted_is_taken_up_again() {
    let mut desk = Desk::running();
    desk.now.boot = run(1);
    desk.pass(20_000);
    desk.tap(OPEN).unwrap();
    desk.pass(100_000);
    let resume = |desk: &Desk| desk.with(|case, ctx| resume_interview(case, interview_id(), ctx));
    assert_eq!(code(resume(&desk)), "interview-not-interrupted");
    desk.tap(OPEN).unwrap();
    assert_eq!(desk.timeline().length_of(|s| s == Stretch::Gap), 0);
    // The computer was started anew.
    desk.now.boot = run(2);
    let event = resume(&desk).unwrap();
    desk.take(event);
    assert_eq!(code(resume(&desk)), "interview-not-interrupted", "once is enough");
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

fn run(n: u8) -> Option<Boot> {
    Boot::new(&format!("{n:016x}"))
}

#[test]
fn a_restart_is_seen_by_the_run_of_the_computer_and_by_its_counter() {
    /// The run and the counter at the entry before, those now, whether it was a restart, and why.
    type Row<'a> = (Option<Boot>, u64, Option<Boot>, u64, bool, &'a str);
    let table: [Row; 9] = [
        (None, 100, None, 100, false, "an old journal: the counter stands"),
        (None, 100, None, 99, true, "an old journal: the counter went back"),
        (None, 100, None, 900, false, "an old journal: a restart that nobody can see"),
        (run(1), 100, run(1), 900, false, "one run"),
        (
            run(1),
            100,
            run(2),
            900,
            true,
            "another run, up for longer than before: the restart that was missed",
        ),
        (run(1), 100, run(2), 99, true, "another run"),
        (run(1), 100, run(1), 99, true, "one run with a counter that went back is not to be timed by"),
        (None, 100, run(2), 900, false, "the entry before is of before the run was kept"),
        (run(1), 100, None, 900, false, "a system that does not tell"),
    ];
    let at = |up_ms, boot| Moment { up_ms, boot, ..Desk::running().now };
    for (before, before_up, now, now_up, restarted, why) in table {
        assert_eq!(at(now_up, now).is_after_restart(&at(before_up, before)), restarted, "{why}");
    }
    for wrong in ["", "00c0ffee1234567", "00C0FFEE12345678", "00c0ffee-1234567"] {
        assert_eq!(Boot::new(wrong), None, "{wrong}");
    }
}

proptest! {
    /// Wherever the counter of the new run stands: the interview waits to be taken up, says nothing of a clock that
    /// jumped, and the time that passed becomes a gap of that length.
    #[test]
    fn a_restart_is_a_gap_and_never_a_jump(
        ran_ms in 1_000u64..3_600_000,
        away_ms in 1_000i64..86_400_000,
        up_ms in 1u64..90_000_000,
        after_ms in 0u64..600_000,
    ) {
        let mut desk = Desk::running();
        desk.now.boot = run(1);
        desk.pass(ran_ms);
        desk.tap(Tap::PhaseBegun { phase: Phase::Rapport }).unwrap();
        desk.now.utc_ms += away_ms;
        desk.now.up_ms = up_ms;
        desk.now.boot = run(2);
        prop_assert!(desk.interview().is_interrupted(&desk.now));
        prop_assert_eq!(desk.interview().elapsed_at(&desk.now), ran_ms, "it stands where it was left");
        prop_assert_eq!(desk.with(note_clock_jump), None);
        prop_assert_eq!(code(desk.tap(OPEN)), "interview-was-interrupted");
        let event = desk.with(|case, ctx| resume_interview(case, interview_id(), ctx)).unwrap();
        desk.take(event);
        desk.pass(after_ms);
        prop_assert_eq!(desk.with(note_clock_jump), None);
        desk.tap(OPEN).unwrap();
        let now = desk.timeline();
        prop_assert_eq!(now.until_ms, ran_ms + away_ms.unsigned_abs() + after_ms);
        prop_assert_eq!(now.length_of(|s| s == Stretch::Gap), away_ms.unsigned_abs());
    }
}
