//! Whether the wall clock of this computer can be relied on today. Entries keep their order without it; their times do
//! not, so somebody is told (ux.md section 3).

use crate::api::setup::{ClockWasWrong, StateView};
use crate::failure::Failure;
use crate::house::House;
use crate::job::Job;
use crate::open::Open;
use itgel_casefile::gate::put_clock_right;
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

/// The day to which the journal goes, where the clock is behind it; empty otherwise.
pub(crate) fn behind(open: &Open, now: &Moment) -> String {
    open.journal_day.ahead_of(now.day()).map_or_else(String::new, String::from)
}

/// A supervisor says that the clock was wrong until here.
///
/// # Errors
/// What [`put_clock_right`] refuses.
pub fn clock_was_wrong(house: &mut House, request: ClockWasWrong, _: &Job) -> Result<StateView, Failure> {
    let now = house.now();
    let open = house.opened()?;
    let event = {
        let actor = open.actor();
        put_clock_right(&request.reason, &open.context(&now, &actor))?
    };
    open.enter_room(&now, event)?;
    open.journal_day = open.journal_goes_to();
    house.saved_at = now.clock();
    crate::setup::view(house)
}

/// The instants of the newest entries whose acts begin so.
fn newest(open: &Open, act: Option<&str>, most: u32) -> impl Iterator<Item = Moment> {
    let filter =
        JournalFilter { case: None, room_only: false, act_prefix: act.map(str::to_owned), before: None };
    open.vault.journal_page(&filter, most).unwrap_or_default().into_iter().map(|entry| entry.at)
}
