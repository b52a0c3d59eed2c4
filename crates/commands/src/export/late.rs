//! The file as it stood when a bundle is said to have left, for a hand-over that is entered after something closed it.

use crate::failure::Failure;
use crate::open::Open;
use crate::trouble::working;
use itgel_casefile::bundles::Then;
use itgel_casefile::context::EntryMeta;
use itgel_casefile::event::Event;
use itgel_casefile::ids::{BundleId, CaseId};
use itgel_casefile::recipients::Recipients;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Moment;

/// What [`Then`] borrows.
pub(super) struct AsItWas {
    case: CaseFile,
    recipients: Recipients,
}

impl AsItWas {
    pub(super) fn then(&self) -> Then<'_> {
        Then { case: &self.case, recipients: &self.recipients }
    }
}

/// Up to the last entry that is not later than `at`, with everything that was entered before it whatever its clock said, and
/// at least up to the sealing; nothing where there is no such bundle or no such time.
///
/// # Errors
/// The store's trouble.
pub(super) fn as_it_was(
    open: &mut Open,
    (case, bundle): (CaseId, BundleId),
    at: &str,
    now: &Moment,
) -> Result<Option<AsItWas>, Failure> {
    let Some(stated) = Moment::from_rfc3339(at, &now.zone, now.up_ms) else { return Ok(None) };
    let Some(sealed) = open.case(case)?.bundles.find(bundle).map(|b| b.seq) else { return Ok(None) };
    let entries = open.vault.case_events(case).map_err(|e| working(&e))?;
    let room = open.vault.room_events("recipient_").map_err(|e| working(&e))?;
    let early = entries.iter().chain(&room).filter(|e| e.at.utc_ms <= stated.utc_ms).map(|e| e.seq).max();
    let last = early.map_or(sealed, |seq| seq.max(sealed));
    let case = open.vault.case_before(case, last.saturating_add(1)).map_err(|e| working(&e))?;
    let mut recipients = Recipients::default();
    for placed in room.iter().filter(|e| e.seq <= last) {
        if let Event::Room(event) = &placed.event {
            let meta = EntryMeta { seq: placed.seq, at: placed.at.clone(), actor: placed.actor };
            recipients.apply(&meta, event);
        }
    }
    Ok(Some(AsItWas { case, recipients }))
}
