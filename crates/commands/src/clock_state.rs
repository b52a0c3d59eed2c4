//! Whether the wall clock of this computer can be relied on today. Entries keep their order without it; their times do
//! not, so somebody is told (ux.md section 3).

use crate::house::House;
use crate::open::Open;
use itgel_casefile::interview::course::CLOCK_TOLERANCE_MS;
use itgel_casefile::time::Moment;
use itgel_vault::JournalFilter;

/// Entries looked at for one that lies in the future: the newest may be of after the clock was set.
const LOOKED_AT: u32 = 200;

/// The clock was set today while the program ran or before it was opened, or a jump stands in today's journal. Trouble
/// with the journal is said elsewhere and not here.
pub(crate) fn changed(house: &House) -> bool {
    let now = house.now();
    house.clock_set.as_ref().is_some_and(|set| set.day() == now.day())
        || house.open.as_ref().is_some_and(|open| noted(open, &now))
}

fn noted(open: &Open, now: &Moment) -> bool {
    ["room.room_clock_jumped", "case.clock_jumped"]
        .iter()
        .any(|act| newest(open, Some(act), 1).any(|at| at.day() == now.day()))
}

/// An entry lies in the future: somebody set the clock back while the program was not there.
pub(crate) fn is_behind(open: &Open, now: &Moment) -> bool {
    newest(open, None, LOOKED_AT).any(|at| at.utc_ms.saturating_sub(now.utc_ms) > CLOCK_TOLERANCE_MS)
}

/// The instants of the newest entries whose acts begin so.
fn newest(open: &Open, act: Option<&str>, most: u32) -> impl Iterator<Item = Moment> {
    let filter =
        JournalFilter { case: None, room_only: false, act_prefix: act.map(str::to_owned), before: None };
    open.vault.journal_page(&filter, most).unwrap_or_default().into_iter().map(|entry| entry.at)
}
