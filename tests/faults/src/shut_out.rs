//! Somebody who was taken out has what they had: a copy of the folder of before, and their passphrase.

use crate::keys::{database, vault_key};
use crate::past::raw;
use crate::world::{World, copy_tree, place};
use itgel_casefile::event::{Event, RoomEvent};
use itgel_casefile::ids::PersonId;
use itgel_casefile::time::Clock as _;
use itgel_commands::clock::SystemClock;
use itgel_seal::digest::to_hex;
use itgel_seal::vaultkey::open_vault_key;
use itgel_seal::{OsEntropy, Passphrase, VaultKey, open_slot};
use itgel_vault::Vault;
use std::fs;
use std::path::Path;

/// What is said when their key of before still reads the database.
const READS: &str = "the key that somebody who was taken out had reads the database";

/// Their slot and passphrase of before open nothing of the store as it is now: not its sealed key, not its database when what they
/// kept is laid beside it, and not its database past the program, with the vault key that they could unseal before. The journal says
/// once that the key was renewed because they left.
///
/// # Errors
/// What opens, or what is not entered.
pub fn shut_out(world: &World, home: &Path, person: PersonId, passphrase: &str) -> Result<(), String> {
    let before = place(world.home()).store;
    let slot = fs::read(before.join(format!("users/{person}.slot"))).map_err(|e| e.to_string())?;
    let words = passphrase;
    let passphrase = Passphrase::new(words);
    let (secret, _) = open_slot(&slot, &passphrase).map_err(|e| format!("the slot of before: {e}"))?;
    let sealed = fs::read(place(home).store.join("vault.key.age")).map_err(|e| e.to_string())?;
    if open_vault_key(&sealed, secret.identity()).is_ok() {
        return Err("the sealed key opens for somebody who was taken out".to_owned());
    }
    let theirs = home.with_extension("theirs");
    let _ = fs::remove_dir_all(&theirs);
    copy_tree(home, &theirs).map_err(|e| e.to_string())?;
    for file in ["vault.json", "vault.key.age", &format!("users/{person}.slot")] {
        fs::copy(before.join(file), place(&theirs).store.join(file)).map_err(|e| e.to_string())?;
    }
    // Asked before the program is: it refuses what they laid there for reasons of its own, also where the key is still the same.
    let key = vault_key(&before, &person.to_string(), words)?;
    if reads(&place(&theirs).store, &key)? {
        return Err(READS.to_owned());
    }
    let opened = Vault::unlock(&place(&theirs), person, &passphrase, &SystemClock.now(), Box::new(OsEntropy));
    let opens = opened.is_ok();
    drop(opened);
    let _ = fs::remove_dir_all(&theirs);
    if opens {
        return Err("what somebody who was taken out had kept opens the store".to_owned());
    }
    renewed_once(world, home, person)
}

/// Whether that key reads the database; a file that is no database at all would be no answer.
fn reads(store: &Path, key: &VaultKey) -> Result<bool, String> {
    if !store.join("itgel.db").is_file() {
        return Err("there is no database".to_owned());
    }
    let count = "SELECT count(*) FROM sqlite_master";
    Ok(database(store, key)?.query_row(count, [], |row| row.get::<_, i64>(0)).is_ok())
}

/// A removal renews the key once, and the entry names who left.
fn renewed_once(world: &World, home: &Path, person: PersonId) -> Result<(), String> {
    let (vault, _) = world.open(home).map_err(|e| e.to_string())?;
    let entries = vault.room_events("vault_key_renewed").map_err(|e| e.to_string())?;
    let theirs = |event: &Event| match event {
        Event::Room(event) => {
            matches!(**event, RoomEvent::VaultKeyRenewed { left: Some(left), .. } if left == person)
        }
        Event::Case(_) => false,
    };
    match entries.iter().filter(|placed| theirs(&placed.event)).count() {
        1 => Ok(()),
        times => Err(format!("that the key was renewed because they left is entered {times} times")),
    }
}

/// Whether the check finds what it is for, in a store from which this person was taken out: a database that has its key of before
/// again, and a new key that nobody is said to have left for.
///
/// # Errors
/// When the faults cannot be planted.
pub fn finds(world: &World, home: &Path, person: PersonId, passphrase: &str) -> Result<bool, String> {
    shut_out(world, home, person, passphrase)?;
    let other = world.people.iter().find(|one| one.id != person).ok_or("nobody else")?;
    let unnamed = renewed_once(world, home, other.id).is_err();
    let old = vault_key(&place(world.home()).store, &person.to_string(), passphrase)?;
    let old = to_hex(old.derive::<48>("db").as_slice());
    raw(world, home)?.execute_batch(&format!("PRAGMA rekey = \"x'{old}'\";")).map_err(|e| e.to_string())?;
    let same = shut_out(world, home, person, passphrase).is_err_and(|said| said == READS);
    Ok(unnamed && same)
}
