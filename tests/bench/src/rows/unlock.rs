//! Unlocking without the passphrase's key derivation: every row is read, every line, commitment and node recomputed. Beside it the
//! SHA-256 of the same bytes. And the whole of it: the command behind the page, with a passphrase that costs what a real one does,
//! and the first page that somebody sees then.

use super::Bench;
use crate::measure::{alone, in_turn, timed};
use crate::room::{ENTRIES_PER_CASE, Room, call};
use crate::table::{Row, grouped};
use itgel_casefile::ids::PersonId;
use itgel_casefile::time::Clock as _;
use itgel_commands::play::stage::{OFFICER, SUPERVISOR};
use itgel_seal::digest::Sha256Stream;
use itgel_seal::{Identity, OsEntropy, Passphrase, PersonSecret, open_slot};
use itgel_vault::{Integrity, Vault};
use serde_json::json;

/// Rows.
///
/// # Errors
/// What the program refused.
pub fn rows(bench: &Bench) -> Result<Vec<Row>, String> {
    let mut out = Vec::new();
    for (n, wanted) in bench.sizes.entries.into_iter().enumerate() {
        let judged = bench.judges_entries(wanted);
        let room = bench.rooms.room(wanted / ENTRIES_PER_CASE).copy_to(&bench.scratch.join("unlock"))?;
        let person: PersonId = room.person(OFFICER).parse().map_err(|_| "person")?;
        let secret = slot(&room, person)?;
        let (size, bytes) = lines(open(&room, person, secret.identity())?)?;
        let ours = || {
            let (ms, vault) = timed(|| open(&room, person, secret.identity()));
            vault?.lock(&room.clock().now()).map_err(|e| e.to_string())?;
            Ok(ms)
        };
        let peer = || {
            let (ms, _) = timed(|| {
                let mut hash = Sha256Stream::new();
                bytes.iter().for_each(|line| hash.update(line));
                hash.finish()
            });
            Ok(ms)
        };
        let (ours, peer) = in_turn(bench.pairs, ours, peer)?;
        let row = Row::medians(format!("unlock, {} entries", grouped(size as f64)), "ms", &ours, Some(&peer));
        // Half a second is asked of a hundred thousand; what is larger may take as much longer as it is larger.
        let most = 500.0 * (size as f64 / 100_000.0);
        let row = row.at("unlock", size as f64, ours.median());
        out.push(if n == 0 { row } else { row.at_most(most.round()).judged_if(judged) });
        if n == 1 {
            let ours = alone(bench.pairs, || whole(&room))?;
            let row = "unlock with Argon2id of 256 MiB and the first page, same room";
            out.push(Row::medians(row, "ms", &ours, None).at_most(1500.0).judged_if(judged));
        }
    }
    Ok(out)
}

/// A store that somebody opened.
pub(super) fn opened(room: &Room, who: usize) -> Result<Vault, String> {
    let person: PersonId = room.person(who).parse().map_err(|_| "person")?;
    open(room, person, slot(room, person)?.identity())
}

/// What a person's passphrase opens.
fn slot(room: &Room, person: PersonId) -> Result<PersonSecret, String> {
    let path = room.place().store.join("users").join(format!("{person}.slot"));
    let bytes = std::fs::read(path).map_err(|e| e.to_string())?;
    let opened = open_slot(&bytes, &Passphrase::new(room.passphrase()));
    Ok(opened.map_err(|e| e.to_string())?.0)
}

/// Opens with an identity that is known already: everything of unlocking but the slot.
fn open(room: &Room, person: PersonId, identity: &Identity) -> Result<Vault, String> {
    let at = room.clock().now();
    let opened = Vault::unlock_with_recovery(&room.place(), person, identity, &at, Box::new(OsEntropy));
    match opened.map_err(|e| e.to_string())? {
        (vault, Integrity::Whole) => Ok(vault),
        (_, Integrity::Mismatch { kind }) => Err(kind.code().to_owned()),
    }
}

/// The command, and Today after it; milliseconds. A store in which something does not fit shows it at once, and is no measure.
fn whole(room: &Room) -> Result<f64, String> {
    let mut house = room.house();
    let request = json!({ "person": room.person(SUPERVISOR), "passphrase": room.passphrase() });
    let (ms, shown) = timed(|| {
        let state = call(&mut house, "unlock", request)?;
        call(&mut house, "today", json!({})).map(|_| state)
    });
    let shown = shown?;
    if shown["session"].is_null() || shown["read_only"] != json!("") {
        return Err("the room is not whole".to_owned());
    }
    call(&mut house, "lock", json!({}))?;
    Ok(ms)
}

/// How many entries, and the bytes that are recomputed: lines, salts and contents.
fn lines(vault: Vault) -> Result<(u64, Vec<Vec<u8>>), String> {
    let size = vault.size();
    let mut bytes = Vec::new();
    for from in (0..size).step_by(4096) {
        for record in vault.records(from, size.min(from + 4096)).map_err(|e| e.to_string())? {
            bytes.push([record.line.as_slice(), &record.salt, &record.payload].concat());
        }
    }
    Ok((size, bytes))
}
