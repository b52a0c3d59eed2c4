//! The locks of the database on its own file, by which another program that opens it sees that it is in use: they are there from
//! unlocking to locking, whatever else the program does with the file. The system says which there are (`/proc/locks`).
#![cfg(target_os = "linux")]

use crate::room::{PASSPHRASE, Room};
use itgel_casefile::time::Clock;
use itgel_vault::{Integrity, Vault};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// Locks on a file, of whatever process.
fn locks(path: &Path) -> usize {
    let inode = format!(":{}", std::fs::metadata(path).unwrap().ino());
    let all = std::fs::read_to_string("/proc/locks").unwrap();
    all.lines().filter(|line| line.split_whitespace().any(|word| word.ends_with(&inode))).count()
}

/// Where the system lists no locks of ours (some containers), nothing can be said here.
fn told(room: &Room) -> bool {
    let raw = room.raw();
    raw.execute_batch("BEGIN IMMEDIATE;").unwrap();
    locks(&room.database()) > 0
}

fn is_held(room: &Room, vault: &Vault, when: &str) {
    assert!(locks(&room.database()) > 0, "no lock on the database {when}");
    // Nothing is asked of it in between that would take the lock anew.
    assert!(vault.size() > 0);
}

#[test]
fn the_database_keeps_its_locks_from_unlocking_to_locking() {
    let room = Room::new();
    if !told(&room) {
        return;
    }
    // The one with the raw key changed nothing, but it is closed in its own way: once more in good order.
    let vault = room.recover().unwrap().0;
    room.lock(vault);
    assert_eq!(locks(&room.database()), 0);

    let mut vault = room.unlock();
    is_held(&room, &vault, "after unlocking a store whose file was hashed");
    vault.reconnect().unwrap();
    is_held(&room, &vault, "after connecting anew");
    let case = room.open_case(&mut vault, 1);
    room.tap(&mut vault, case, 3);
    is_held(&room, &vault, "after entering");
    assert!(vault.doctor().unwrap().is_well());
    is_held(&room, &vault, "after checking everything");
    vault.rekey("reason", &room.clock.now(), &mut |_, _| true).unwrap();
    is_held(&room, &vault, "after a new vault key");
    room.tap(&mut vault, case, 3);
    is_held(&room, &vault, "after entering under the new key");
    room.lock(vault);
    assert_eq!(locks(&room.database()), 0, "and none is left");

    // As after a power cut: nobody vouches for the file.
    let vault = room.unlock();
    drop(vault);
    assert_eq!(locks(&room.database()), 0, "and none is left");
    let vault = room.unlock();
    is_held(&room, &vault, "after a power cut");
    room.lock(vault);
}

#[test]
fn a_store_open_for_reading_only_keeps_them_too() {
    let room = Room::new();
    if !told(&room) {
        return;
    }
    let vault = room.recover().unwrap().0;
    room.lock(vault);
    // A page that nobody counts, so that the file is another one and everything in it is readable.
    let mut bytes = std::fs::read(room.database()).unwrap();
    bytes.extend_from_slice(&[0; 16]);
    std::fs::write(room.database(), bytes).unwrap();
    let (vault, integrity) = room.unlock_as(room.supervisor, PASSPHRASE).unwrap();
    assert_ne!(integrity, Integrity::Whole);
    is_held(&room, &vault, "of a store open for reading only");
}
