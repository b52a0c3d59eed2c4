//! From what happened to the bytes that are kept, and back.

use crate::error::VaultError;
use itgel_casefile::event::{Act, Event, Placed};
use itgel_casefile::ids::{CaseId, PersonId};
use itgel_casefile::time::{Boot, Moment};
use itgel_journal::{Skeleton, commit_payload, encode, entry, parse};
use uuid::Uuid;

/// What somebody did, on its way into the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Of which case; none for an event of the room.
    pub case: Option<CaseId>,
    /// Who.
    pub actor: PersonId,
    /// When.
    pub at: Moment,
    /// What.
    pub event: Event,
    /// The request it came from: the same request never makes a second entry.
    pub request: Option<Uuid>,
}

/// Where something stands in the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appended {
    /// Sequence number, from 0.
    pub seq: u64,
    /// When, as entered.
    pub at: Moment,
}

/// One entry with everything it is made of, for a proof elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryRecord {
    /// Sequence number.
    pub seq: u64,
    /// The line, as it is hashed.
    pub line: Vec<u8>,
    /// The salt of the commitment.
    pub salt: [u8; 32],
    /// What the line commits to: JSON of an [`Event`].
    pub payload: Vec<u8>,
}

/// The bytes of a new entry.
pub(crate) struct MadeEntry {
    pub(crate) line: Vec<u8>,
    pub(crate) act: String,
    pub(crate) payload: Vec<u8>,
    pub(crate) placed: Placed,
}

/// Makes the bytes of an entry.
///
/// # Errors
/// [`VaultError::BadDraft`] when a case event has no case or a room event has one, or when the time, the
/// zone or the counter cannot be written so that they are read back the same.
pub(crate) fn make(draft: &Draft, seq: u64, log: &str, salt: &[u8; 32]) -> Result<MadeEntry, VaultError> {
    match (&draft.event, draft.case) {
        (Event::Case(_), Some(_)) | (Event::Room(_), None) => {}
        (Event::Case(_), None) | (Event::Room(_), Some(_)) => return Err(VaultError::BadDraft("case")),
    }
    let payload = serde_json::to_vec(&draft.event).map_err(|_| VaultError::BadDraft("event"))?;
    let skeleton = Skeleton {
        act: draft.event.act(),
        actor: draft.actor.to_string(),
        boot: draft.at.boot.as_ref().map(|boot| boot.as_str().to_owned()),
        case: draft.case.map(|case| case.to_string()),
        log: log.to_owned(),
        pc: commit_payload(salt, &payload),
        seq,
        ts: draft.at.to_rfc3339(),
        tz: draft.at.zone.clone(),
        up: draft.at.up_ms,
        v: entry::VERSION,
    };
    skeleton.check().map_err(|_| VaultError::BadDraft("time"))?;
    if moment(&skeleton).as_ref() != Some(&draft.at) {
        return Err(VaultError::BadDraft("time"));
    }
    let placed = Placed {
        seq,
        at: draft.at.clone(),
        actor: draft.actor,
        case: draft.case,
        event: draft.event.clone(),
    };
    Ok(MadeEntry { line: encode(&skeleton), act: skeleton.act, payload, placed })
}

/// Reads an entry back.
///
/// # Errors
/// [`VaultError::Damaged`] when line or payload is not what [`make`] makes; [`VaultError::Newer`] when it is an event
/// that this program does not know, or knows only a part of. A part that it does not know may be what closes something,
/// so it is never left out.
pub(crate) fn read(line: &[u8], payload: &[u8]) -> Result<Placed, VaultError> {
    let skeleton = parse(line).map_err(|_| VaultError::Damaged { part: "entry" })?;
    let damaged = || VaultError::Damaged { part: "entry" };
    Ok(Placed {
        seq: skeleton.seq,
        at: moment(&skeleton).ok_or_else(damaged)?,
        actor: skeleton.actor.parse().map_err(|_| damaged())?,
        case: skeleton.case.as_deref().map(str::parse).transpose().map_err(|_| damaged())?,
        event: event(payload)?,
    })
}

/// The event that these bytes are, to the last of them.
fn event(payload: &[u8]) -> Result<Event, VaultError> {
    // The message of the parser may quote what it read, so it is dropped.
    let Ok(event) = serde_json::from_slice::<Event>(payload) else {
        let typed = serde_json::from_slice::<Typed>(payload).is_ok();
        return Err(if typed { VaultError::Newer } else { VaultError::Damaged { part: "payload" } });
    };
    match serde_json::to_vec(&event) {
        Ok(known) if known == payload => Ok(event),
        _ => Err(VaultError::Newer),
    }
}

/// What every event has, whoever wrote it.
#[derive(serde::Deserialize)]
struct Typed {
    #[serde(rename = "type")]
    _type: String,
}

fn moment(skeleton: &Skeleton) -> Option<Moment> {
    let at = Moment::from_rfc3339(&skeleton.ts, &skeleton.tz, skeleton.up)?;
    Some(at.in_run(skeleton.boot.as_deref().and_then(Boot::new)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use itgel_casefile::event::RoomEvent;

    #[test]
    fn an_event_of_a_newer_program_is_told_from_damage_and_nothing_of_it_is_left_out() {
        let known = Event::Room(Box::new(RoomEvent::Locked));
        let bytes = serde_json::to_vec(&known).unwrap();
        assert_eq!(event(&bytes), Ok(known));
        let text = String::from_utf8(bytes).unwrap();
        let more = text.replace('}', ",\"until\":\"2026-12-01\"}");
        for newer in [more.as_str(), "{\"type\":\"of_later_years\",\"what\":1}"] {
            assert_eq!(event(newer.as_bytes()), Err(VaultError::Newer), "{newer}");
        }
        for damaged in ["", "{}", "[]", "{\"type\":\"lo"] {
            assert_eq!(event(damaged.as_bytes()), Err(VaultError::Damaged { part: "payload" }), "{damaged}");
        }
    }
}
