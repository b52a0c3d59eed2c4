//! Nothing leaves while the clock is behind the journal; what has run out is judged by the clock's own day; and a supervisor
//! can say that the clock was wrong.

use super::bundles::{full, handing, plain, preparation, recipients, seal, sealed, seen};
use super::world::*;
use itgel_casefile::bundles::{PrepareBundle, hand_over, prepare_bundle};
use itgel_casefile::context::{Actor, Context};
use itgel_casefile::event::{CaseEvent, RoomEvent};
use itgel_casefile::gate::{JournalDay, not_behind, put_clock_right};
use itgel_casefile::refusal::Refusal;
use itgel_casefile::rooms::OtherRooms;
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::*;

const NEXT: &str = "2026-11-22";

fn code<T>(outcome: Result<T, Refusal>) -> &'static str {
    outcome.err().map_or("", |refusal| refusal.code)
}

#[test]
fn the_clock_is_behind_where_any_entry_that_counts_bears_a_later_day() {
    let now = moment(START);
    let who = officer();
    let told = |journal| not_behind(&Context::new(&now, &who).beside(journal));
    let up_to = |on: &str| JournalDay::UpTo(day(on));
    assert_eq!(code(told(JournalDay::Nothing)), "");
    assert_eq!(code(told(up_to("2026-11-21"))), "");
    assert_eq!(code(told(up_to("2025-01-01"))), "");
    assert_eq!(code(told(JournalDay::Unreadable)), "clock-untold");
    let refused = told(up_to(NEXT)).unwrap_err();
    assert_eq!(refused, Refusal::new("clock-behind").with("day", "2026.11.21").with("newest", "2026.11.22"));
    // Whatever follows: the newest stays the newest, and what cannot be read stays unread.
    let days = ["2026-11-20", NEXT, "2026-11-19"];
    let all = days.iter().fold(JournalDay::Nothing, |known, on| known.and(day(on)));
    assert_eq!(all, up_to(NEXT));
    assert_eq!(all.ahead_of(day("2026-11-21")), Some(day(NEXT)));
    assert_eq!(all.ahead_of(day(NEXT)), None);
    assert_eq!(JournalDay::Unreadable.and(day(NEXT)), JournalDay::Unreadable);
}

#[test]
fn a_supervisor_says_why_the_clock_was_wrong_and_only_where_it_is_behind() {
    let now = moment(START);
    let supervisor = Actor { person: person(2), role: Role::Supervisor };
    let said =
        |journal, reason: &str| put_clock_right(reason, &Context::new(&now, &supervisor).beside(journal));
    let (behind, reason) = (JournalDay::UpTo(day("2031-01-01")), " Батарей нь суусан байсан ");
    assert_eq!(
        said(behind, reason),
        Ok(RoomEvent::ClockPutRight {
            newest: day("2031-01-01"),
            reason: "Батарей нь суусан байсан".to_owned()
        })
    );
    assert_eq!(code(said(behind, "буруу")), "reason-too-short");
    assert_eq!(code(said(behind, &"а".repeat(201))), "text-too-long");
    assert_eq!(code(said(JournalDay::UpTo(now.day()), reason)), "clock-not-behind");
    assert_eq!(code(said(JournalDay::Nothing, reason)), "clock-not-behind");
    assert_eq!(code(said(JournalDay::Unreadable, reason)), "clock-untold");
}

/// Asked on the day of the world's clock, beside a journal that goes so far.
fn asked(world: &World, journal: JournalDay, request: &PrepareBundle) -> &'static str {
    let who = officer();
    let ctx = Context::new(&world.now, &who).beside(journal);
    code(prepare_bundle(&world.case, &recipients(world), request, &plain, &ctx, book()))
}

#[test]
fn neither_sealing_nor_handing_over_goes_on_behind_the_journal() {
    let world = sealed();
    let list = recipients(&world);
    let handed = |journal| {
        let who = officer();
        let ctx = Context::new(&world.now, &who).beside(journal);
        code(hand_over(&world.case, &list, &OtherRooms::default(), handing(), None, &ctx, book()))
    };
    let ahead = JournalDay::UpTo(world.today().plus_days(1).unwrap());
    assert_eq!(handed(JournalDay::UpTo(world.today())), "");
    assert_eq!(handed(ahead), "clock-behind");
    assert_eq!(handed(JournalDay::Unreadable), "clock-untold");
    let world = full();
    let request = preparation(&world);
    let request = PrepareBundle { preview: seen(&world, &list, &request), ..request };
    assert_eq!(asked(&world, JournalDay::UpTo(world.today()), &request), "");
    assert_eq!(asked(&world, ahead, &request), "clock-behind");
    assert_eq!(asked(&world, JournalDay::Unreadable, &request), "clock-untold");
}

/// Nobody enters an order of a day that has not come, and nobody seals before the day of an entry: a clock that was set back
/// makes no honest bundle whose order is dated after its seal.
#[test]
fn no_bundle_is_sealed_on_a_day_before_that_of_an_order_in_it() {
    let mut world = full();
    world.later(7);
    let entered: Day = world.today();
    let mut entry = world.order_event(1, RecipientKind::Police, &[Part::RiskAndNeeds]);
    if let CaseEvent::LegalOrderRecorded { date, .. } = &mut entry {
        *date = entered;
    }
    world.push(entry);
    let mut request = preparation(&world);
    request.orders = vec![order(1)];
    assert!(seal(&world, request.clone()).is_ok());
    world.later(-3);
    let list = recipients(&world);
    let request = PrepareBundle { preview: seen(&world, &list, &request), ..request };
    assert_eq!(asked(&world, JournalDay::UpTo(entered), &request), "clock-behind");
}
