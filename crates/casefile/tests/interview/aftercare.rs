//! Asking how a child is, some time after the interview.

use crate::desk::*;
use itgel_casefile::aftercare::{MOST_DAYS, NoteAftercare, due, note_aftercare, usual_day};
use itgel_casefile::event::CaseEvent;
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::*;
use itgel_casefile::wrapup::{RecordChildsEnd, record_childs_end};
use proptest::prelude::*;

fn day(month: u32, day: u32) -> Day {
    Day::new(2026, month, day).unwrap()
}

fn left(desk: &Desk, follow_up: Option<Day>) -> Result<CaseEvent, itgel_casefile::refusal::Refusal> {
    let request = RecordChildsEnd {
        interview: interview_id(),
        end: ChildsEnd::Calm,
        told_next: Ternary::Yes,
        transport_safe: Ternary::Yes,
        snack: Ternary::Yes,
        follow_up,
        told: None,
    };
    desk.with(|case, ctx| record_childs_end(case, &request, ctx)).map(|noted| noted.event)
}

fn asked(desk: &Desk, on: Day, outcome: AftercareOutcome, next: Option<Day>) -> &'static str {
    let request = NoteAftercare { interview: interview_id(), on, outcome, next };
    code(desk.with(|case, ctx| note_aftercare(case, &request, ctx)))
}

fn ended() -> Desk {
    let mut desk = Desk::running();
    desk.pass(60_000);
    desk.end();
    desk
}

#[test]
fn thirty_days_unless_another_day_was_agreed() {
    let desk = ended();
    assert_eq!(usual_day(desk.interview()), Some(day(12, 21)));
    let agreed = |given| match left(&desk, given) {
        Ok(CaseEvent::ChildsEndRecorded { follow_up, .. }) => Ok(follow_up),
        Ok(_) => panic!("another event"),
        Err(refusal) => Err((refusal.code, refusal.field)),
    };
    assert_eq!(agreed(None), Ok(Some(day(12, 21))));
    assert_eq!(agreed(Some(day(11, 21))), Ok(Some(day(11, 21))));
    let last = day(11, 21).plus_days(MOST_DAYS).unwrap();
    assert_eq!(agreed(Some(last)), Ok(Some(last)));
    let outside = Err(("aftercare-day-out-of-range", Some("follow_up")));
    assert_eq!(agreed(Some(day(11, 20))), outside);
    assert_eq!(agreed(Some(last.plus_days(1).unwrap())), outside);
}

#[test]
fn a_child_that_was_not_reached_or_needs_help_is_not_let_go() {
    use AftercareOutcome::{NeedsHelp, NotReached, Well};
    let mut desk = ended();
    desk.take(left(&desk, None).unwrap());
    assert_eq!(due(&desk.case), [(day(12, 21), interview_id())]);
    desk.pass(30 * 86_400_000);
    let today = day(12, 21);
    let table = [
        (today, Well, None, "ok"),
        (today, Well, Some(day(12, 28)), "ok"),
        (today, NotReached, Some(today), "ok"),
        (today, NotReached, None, "aftercare-next-missing"),
        (today, NeedsHelp, None, "aftercare-next-missing"),
        (today, NeedsHelp, Some(day(12, 20)), "follow-up-in-past"),
        (day(12, 22), Well, None, "day-in-future"),
        (day(11, 20), Well, None, "day-before-interview"),
    ];
    for (on, outcome, next, expected) in table {
        assert_eq!(asked(&desk, on, outcome, next), expected, "{outcome:?} {next:?}");
    }
    let running = Desk::running();
    assert_eq!(asked(&running, day(11, 21), Well, None), "interview-still-running");
    let interview = interview_id();
    desk.take(CaseEvent::AftercareNoted {
        interview,
        on: today,
        outcome: NotReached,
        next: Some(day(12, 24)),
    });
    assert_eq!(due(&desk.case), [(day(12, 24), interview)]);
    desk.take(CaseEvent::AftercareNoted { interview, on: today, outcome: Well, next: None });
    assert_eq!(due(&desk.case), []);
}

proptest! {
    /// Whatever was asked and found, an interview waits exactly until the last asking says no more; a closed file
    /// asks for nothing.
    #[test]
    fn what_waits_is_what_the_last_asking_says(steps in prop::collection::vec((0usize..3, prop::option::of(1u64..60)), 0..8)) {
        let mut desk = ended();
        desk.take(left(&desk, None).unwrap());
        let mut waits = Some(day(12, 21));
        for (outcome, after) in steps {
            let outcome = AftercareOutcome::ALL[outcome];
            let on = desk.now.day();
            let next = after.and_then(|days| on.plus_days(days));
            let request = NoteAftercare { interview: interview_id(), on, outcome, next };
            let said = desk.with(|case, ctx| note_aftercare(case, &request, ctx));
            prop_assert_eq!(said.is_ok(), outcome == AftercareOutcome::Well || next.is_some());
            if let Ok(event) = said {
                desk.take(event);
                waits = next;
            }
            prop_assert_eq!(due(&desk.case), waits.map(|day| (day, interview_id())).into_iter().collect::<Vec<_>>());
            desk.pass(86_400_000);
        }
        desk.take(CaseEvent::CaseClosed { reason: "шилжсэн".to_owned() });
        prop_assert_eq!(due(&desk.case), vec![]);
    }
}
