//! A clock that is set back revives nothing, and one that stood far ahead shuts nothing for ever.

use super::bundles::{full, handing, plain, preparation, recipients, sealed, seen};
use super::world::*;
use itgel_casefile::bundles::{PrepareBundle, hand_over, prepare_bundle};
use itgel_casefile::context::Context;
use itgel_casefile::gate::{LOOKED_AT, gate_day};
use itgel_casefile::rooms::OtherRooms;
use itgel_casefile::time::Day;

/// So many entries of one day.
fn of(n: usize, on: &str) -> Vec<Day> {
    vec![day(on); n]
}

#[test]
fn the_day_is_the_later_of_the_clock_and_the_journal() {
    let today = day("2026-11-20");
    assert_eq!(gate_day(today, &[]), today);
    assert_eq!(gate_day(today, &of(30, "2026-11-19")), today);
    assert_eq!(gate_day(today, &of(30, "2026-11-25")), day("2026-11-25"));
    // One entry of tomorrow among those of weeks: the clock was set back since.
    let log = [of(150, "2026-10-30"), of(1, "2026-11-21")].concat();
    assert_eq!(gate_day(today, &log), day("2026-11-21"));
    // Set back by a year, with the entries of a year to come behind it.
    assert_eq!(gate_day(day("2025-11-20"), &of(200, "2026-11-20")), day("2026-11-20"));
    // A few entries of the day to which it was set back change nothing.
    let log = [of(180, "2026-11-20"), of(20, "2025-11-20")].concat();
    assert_eq!(gate_day(day("2025-11-20"), &log), day("2026-11-20"));
}

#[test]
fn a_few_wild_entries_lead_nowhere_and_many_are_outlived() {
    let today = day("2026-11-20");
    let wild = |n| [of(100, "2026-11-19"), of(n, "2031-01-01"), of(40, "2026-11-20")].concat();
    assert_eq!(gate_day(today, &wild(1)), today);
    assert_eq!(gate_day(today, &wild(19)), today);
    assert_eq!(gate_day(today, &wild(20)), day("2031-01-01"));
    // Whatever it was: two hundred entries later nothing is left of it.
    let log = [of(500, "2031-01-01"), of(LOOKED_AT - 20, "2026-11-20")].concat();
    assert_eq!(gate_day(today, &log), day("2031-01-01"));
    let log = [of(500, "2031-01-01"), of(LOOKED_AT - 19, "2026-11-20")].concat();
    assert_eq!(gate_day(today, &log), today);
    // A young journal: half of it has to bear a day out.
    let log = [of(3, "2026-11-20"), of(2, "2031-01-01")].concat();
    assert_eq!(gate_day(today, &log), today);
    // After a long pause the day of the clock counts, and with the first twenty entries that of the journal.
    let log = [of(180, "2026-05-01"), of(20, "2026-11-20")].concat();
    assert_eq!(gate_day(day("2026-05-01"), &log), day("2026-11-20"));
}

/// The consent ran out yesterday by the journal; the clock says last year.
#[test]
fn what_ran_out_stays_out_when_the_clock_is_set_back() {
    let world = sealed();
    let list = recipients(&world);
    let long_after = day("2027-12-31");
    let code = |later: Option<Day>| {
        let who = officer();
        let ctx = Context::new(&world.now, &who);
        let ctx = later.map_or(ctx, |day| ctx.no_earlier_than(day));
        hand_over(&world.case, &list, &OtherRooms::default(), handing(), None, &ctx, book())
            .err()
            .map_or("", |r| r.code)
    };
    assert_eq!(code(None), "");
    assert_eq!(code(Some(world.today())), "");
    assert_eq!(code(Some(long_after)), "bundle-may-not-leave");
    // Sealing too, and it is said of the key first.
    let world = full();
    let asked = preparation(&world);
    let asked = PrepareBundle { preview: seen(&world, &list, &asked), ..asked };
    let who = officer();
    let ctx = Context::new(&world.now, &who);
    assert!(prepare_bundle(&world.case, &list, &asked, &plain, &ctx, book()).is_ok());
    let ctx = ctx.no_earlier_than(long_after);
    let refused = prepare_bundle(&world.case, &list, &asked, &plain, &ctx, book()).unwrap_err();
    assert_eq!(refused.code, "recipient-key-expired");
}
