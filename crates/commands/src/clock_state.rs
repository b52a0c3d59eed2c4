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

/// A jump stands in today's journal, and no supervisor has spoken of the clock since.
fn noted(open: &Open, now: &Moment) -> bool {
    let last = |act: &str| newest(open, Some(act), 1).next();
    let settled = settled(open);
    ["room.room_clock_jumped", "case.clock_jumped"]
        .iter()
        .filter_map(|act| last(act))
        .any(|(seq, at)| at.day() == now.day() && settled.is_none_or(|settled| seq > settled))
}

/// The entry by which a supervisor last said that the clock had been wrong until then.
fn settled(open: &Open) -> Option<u64> {
    newest(open, Some("room.clock_put_right"), 1).next().map(|(seq, _)| seq)
}

/// An entry that counts lies in the future: somebody set the clock back while the program was not there.
pub(crate) fn is_behind(open: &Open, now: &Moment) -> bool {
    let settled = settled(open);
    newest(open, None, LOOKED_AT)
        .filter(|(seq, _)| settled.is_none_or(|settled| *seq > settled))
        .any(|(_, at)| at.utc_ms.saturating_sub(now.utc_ms) > CLOCK_TOLERANCE_MS)
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
    // Who should be told has spoken.
    house.clock_set = None;
    house.saved_at = now.clock();
    crate::trouble::read_after(crate::setup::view(house))
}

/// The numbers and instants of the newest entries whose acts begin so.
fn newest(open: &Open, act: Option<&str>, most: u32) -> impl Iterator<Item = (u64, Moment)> {
    let filter =
        JournalFilter { case: None, room_only: false, act_prefix: act.map(str::to_owned), before: None };
    open.vault.journal_page(&filter, most).unwrap_or_default().into_iter().map(|entry| (entry.seq, entry.at))
}
