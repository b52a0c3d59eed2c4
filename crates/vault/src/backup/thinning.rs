//! Which copies stay: the last of each of the thirty latest days that have one, and of each of the twelve latest months
//! (ux.md 4.17). Days are those of the room's clock. The copy that was just made stays too, whatever day the clock said.

use itgel_casefile::time::Day;
use std::collections::BTreeMap;

/// Days of which the last copy stays.
pub const DAILY: usize = 30;
/// Months of which the last copy stays.
pub const MONTHLY: usize = 12;

/// Which of these instants go, by their place in the list. The instants are in milliseconds since 1970 and in any order;
/// of two that are the same, one goes. The latest of all always stays, and so does the one that was `just` made: after a clock
/// was set back it is the oldest of all.
///
/// `day_of` gives the local day of an instant.
#[must_use]
pub fn goes(made_utc_ms: &[i64], just: Option<usize>, day_of: &dyn Fn(i64) -> Day) -> Vec<usize> {
    let mut order: Vec<usize> = (0..made_utc_ms.len()).collect();
    let at = |place: usize| made_utc_ms.get(place).copied().unwrap_or_default();
    order.sort_by_key(|place| std::cmp::Reverse(at(*place)));
    // The first that is met of a day or a month is its last.
    let (mut days, mut months) = (BTreeMap::new(), BTreeMap::new());
    let mut goes = Vec::new();
    for place in order {
        let day = day_of(at(place));
        let daily = first_of(&mut days, day, DAILY);
        let monthly = first_of(&mut months, (day.year(), day.month()), MONTHLY);
        if !daily && !monthly && just != Some(place) {
            goes.push(place);
        }
    }
    goes.sort_unstable();
    goes
}

/// Whether it is the first of its kind, and one of so many kinds.
fn first_of<T: Ord>(seen: &mut BTreeMap<T, ()>, kind: T, most: usize) -> bool {
    let room = seen.len() < most;
    room && seen.insert(kind, ()).is_none()
}
