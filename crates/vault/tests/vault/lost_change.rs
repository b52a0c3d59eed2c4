//! A database that fell behind the files beside it: what it lost is that somebody changed their passphrase. The slot is of the new
//! one, and whoever opens the store with it must be able to open it again.

use crate::room::{PASSPHRASE, Room, SECOND};
use itgel_casefile::time::Clock;
use itgel_seal::{KdfParams, Passphrase};
use itgel_vault::{Integrity, OpenError, Vault};
use std::fs;

fn change(room: &Room, vault: &mut Vault, old: &str, new: &str) {
    let (old, new) = (Passphrase::new(old), Passphrase::new(new));
    vault.change_passphrase(room.supervisor, &old, &new, KdfParams::FLOOR, &room.clock.now()).unwrap();
}

#[test]
fn whoever_opens_it_with_the_new_passphrase_opens_it_again() {
    // A power cut takes the last entries, of which the computer remembers nothing or that there were more.
    for remembered in [false, true] {
        let room = Room::new();
        room.with_entries(1);
        let (then, memory) = (fs::read(room.database()).unwrap(), fs::read(room.anchor()).unwrap());
        let mut vault = room.unlock();
        change(&room, &mut vault, PASSPHRASE, SECOND);
        room.lock(vault);
        fs::write(room.database(), then).unwrap();
        if !remembered {
            fs::write(room.anchor(), memory).unwrap();
        }
        let (mut vault, integrity) = room.unlock_as(room.supervisor, SECOND).unwrap();
        assert_eq!(integrity.is_whole(), !remembered);
        if remembered {
            vault.go_on("Тог тасарсан", &room.clock.now()).unwrap();
        }
        room.lock(vault);
        for deed in ["", "a new key", ""] {
            let (mut vault, integrity) = room.unlock_as(room.supervisor, SECOND).unwrap();
            assert_eq!(integrity, Integrity::Whole, "{deed}");
            if !deed.is_empty() {
                vault.rekey(deed, &room.clock.now(), &mut |_, _| true).unwrap();
            }
            room.lock(vault);
        }
        // Changed again it is entered again, and everything agrees.
        let (mut vault, _) = room.unlock_as(room.supervisor, SECOND).unwrap();
        change(&room, &mut vault, SECOND, PASSPHRASE);
        assert!(vault.doctor().unwrap().is_well());
        room.lock(vault);
        let mut vault = room.unlock();
        assert!(vault.doctor().unwrap().is_well());
    }
}

/// Keys that the journal had once are those of an old slot: they are sealed to no more.
#[test]
fn an_old_slot_that_is_put_back_gets_no_new_key() {
    let room = Room::new();
    let slot = room.place.store.join(format!("users/{}.slot", room.supervisor));
    let key = room.place.store.join("vault.key.age");
    let (old_slot, old_key) = (fs::read(&slot).unwrap(), fs::read(&key).unwrap());
    let mut vault = room.unlock();
    change(&room, &mut vault, PASSPHRASE, SECOND);
    room.lock(vault);
    fs::write(&slot, old_slot).unwrap();
    fs::write(&key, old_key).unwrap();
    let (vault, _) = room.unlock_as(room.supervisor, PASSPHRASE).unwrap();
    room.lock(vault);
    assert_eq!(room.unlock_as(room.supervisor, PASSPHRASE).err(), Some(OpenError::NotForThisKey));
}
