//! What stands in the journal, read by the vault's own reader after the program has let go of it.

use crate::room::{Held, Room, SUPERVISOR};
use itgel_casefile::time::Clock;
use itgel_seal::{OsEntropy, Passphrase};
use itgel_vault::{Place, Vault};
use serde_json::Value;

/// One entry.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its number.
    pub seq: u64,
    /// Wall clock, milliseconds since 1970.
    pub utc_ms: i64,
    /// As it is written: RFC 3339.
    pub written: String,
    /// Zone.
    pub zone: String,
    /// What happened: `tapped`.
    pub kind: String,
    /// Of which case file, or empty.
    pub case: String,
    /// The event with its fields.
    pub event: Value,
}

/// Every entry of a room's journal, in the order of its numbers. The room is locked by it.
///
/// # Errors
/// When the store does not open whole, or an entry cannot be read.
pub fn entries(room: &mut Room) -> Held<Vec<Entry>> {
    room.ok("lock", serde_json::json!({}))?;
    let place = Place { store: room.vault(), anchors: room.home.join("vault.anchors") };
    let person = room.ids.get(SUPERVISOR).and_then(|id| id.parse().ok()).ok_or("no supervisor")?;
    let passphrase = Passphrase::new(&room.member(SUPERVISOR)?.passphrase);
    let now = room.clock.now();
    let (vault, integrity) = Vault::unlock(&place, person, &passphrase, &now, Box::new(OsEntropy))
        .map_err(|error| format!("the store does not open: {error}"))?;
    if !integrity.is_whole() {
        return Err("the store opens for reading only".to_owned());
    }
    let read = (0..vault.size()).map(|seq| entry(&vault, seq)).collect();
    vault.lock(&now).map_err(|error| error.to_string())?;
    read
}

fn entry(vault: &Vault, seq: u64) -> Held<Entry> {
    let placed = vault.event(seq).map_err(|error| format!("entry {seq}: {error}"))?;
    let whole = serde_json::to_value(&placed.event).map_err(|error| error.to_string())?;
    let event = whole.get("event").cloned().unwrap_or_default();
    Ok(Entry {
        seq: placed.seq,
        utc_ms: placed.at.utc_ms,
        written: placed.at.to_rfc3339(),
        zone: placed.at.zone.clone(),
        kind: event["type"].as_str().unwrap_or_default().to_owned(),
        case: placed
            .case
            .and_then(|case| serde_json::to_value(case).ok())
            .and_then(|c| c.as_str().map(str::to_owned))
            .unwrap_or_default(),
        event,
    })
}
