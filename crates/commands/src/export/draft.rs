//! The draft of the export wizard: kept in the vault for seven days, for the person who made it, through lock and restart
//! (ux.md 4.13). What was read is not part of it: after a pause the gate is computed anew and read again.

use crate::api::export as api;
use crate::api::{Done, Empty};
use crate::failure::Failure;
use crate::house::House;
use crate::job::Job;
use crate::trouble::working;
use itgel_casefile::ids::PersonId;
use serde::{Deserialize, Serialize};

/// How long a draft is kept, in milliseconds.
const KEPT_MS: i64 = 7 * 24 * 60 * 60 * 1000;

/// A draft as it lies in the vault.
#[derive(Serialize, Deserialize)]
struct Kept {
    /// Since when, in UTC milliseconds.
    since: i64,
    /// The draft.
    draft: api::ExportDraft,
}

fn key(person: PersonId) -> String {
    format!("draft/export/{person}")
}

/// Keeps the draft, in place of the one before.
///
/// # Errors
/// The computer's trouble.
pub fn keep_draft(house: &mut House, request: api::ExportDraft, _: &Job) -> Result<Done, Failure> {
    let now = house.now();
    let open = house.opened()?;
    let kept = Kept { since: now.utc_ms, draft: request };
    let text = serde_json::to_string(&kept).map_err(|_| Failure::broken("view-unwritable"))?;
    open.vault.set_setting(&key(open.person), &text).map_err(|e| working(&e))?;
    Ok(Done { saved_at: String::new() })
}

/// The draft of this person, when there is one that is not older than seven days; an older one is forgotten.
///
/// # Errors
/// The computer's trouble.
pub fn draft(house: &mut House, _: Empty, job: &Job) -> Result<api::DraftView, Failure> {
    let now = house.now();
    let open = house.opened()?;
    let text = open.vault.setting(&key(open.person)).map_err(|e| working(&e))?.unwrap_or_default();
    if text.is_empty() {
        return Ok(api::DraftView { draft: None });
    }
    // A draft of another version of the program is no draft.
    let kept: Option<Kept> = serde_json::from_str(&text).ok();
    match kept.filter(|k| now.utc_ms.saturating_sub(k.since) <= KEPT_MS) {
        Some(kept) => Ok(api::DraftView { draft: Some(kept.draft) }),
        None => {
            forget_draft(house, Empty {}, job)?;
            Ok(api::DraftView { draft: None })
        }
    }
}

/// Forgets the draft of this person.
///
/// # Errors
/// The computer's trouble.
pub fn forget_draft(house: &mut House, _: Empty, _: &Job) -> Result<Done, Failure> {
    let open = house.opened()?;
    open.vault.set_setting(&key(open.person), "").map_err(|e| working(&e))?;
    Ok(Done { saved_at: String::new() })
}
