//! Files put back or put beside the store by somebody without a key: a rollback journal that the database
//! would play back, old files of people that are genuine and no longer true.

use crate::room::{PASSPHRASE, Room, place_in};
use itgel_casefile::ids::PersonId;
use itgel_casefile::time::Clock;
use itgel_casefile::vocabulary::Role;
use itgel_seal::{KdfParams, Passphrase};
use itgel_vault::{NewPerson, OpenError, Place, Vault};
use std::fs;
use std::path::PathBuf;

const PAGE: usize = 4096;
const SECOND: &str = "хоёр дахь хүний нууц үг";

/// A rollback journal as SQLite writes it (its file format document, section 3): one page with its number
/// and its checksum, which is no secret, so that old pages of an encrypted file can be put into one.
fn rollback_journal(pages_in_file: u32, number: u32, page: &[u8]) -> Vec<u8> {
    let nonce = 7_u32;
    let mut journal = vec![0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
    for field in [1, nonce, pages_in_file, 512, PAGE as u32] {
        journal.extend_from_slice(&field.to_be_bytes());
    }
    journal.resize(512, 0);
    journal.extend_from_slice(&number.to_be_bytes());
    journal.extend_from_slice(page);
    let sum = (1..=20).map(|n| PAGE - 200 * n);
    let sum = sum.fold(nonce, |sum, at| sum.wrapping_add(u32::from(page[at])));
    journal.extend_from_slice(&sum.to_be_bytes());
    journal
}

/// The store before and after a case was opened, locked both times, and a page in which they differ.
fn old_page(room: &Room) -> (u32, u32, Vec<u8>) {
    room.with_entries(2);
    let old = fs::read(room.database()).unwrap();
    let mut vault = room.unlock();
    room.open_case(&mut vault, 2);
    vault.set_setting("auto_lock_minutes", "1").unwrap();
    room.lock(vault);
    let new = fs::read(room.database()).unwrap();
    let raw = room.raw();
    let sql = "SELECT pageno FROM dbstat WHERE name = 'setting'";
    let number: u32 = raw.query_row(sql, [], |row| row.get(0)).unwrap();
    drop(raw);
    assert!(fs::read(room.database()).unwrap() == new, "looking changes nothing");
    let at = (number as usize - 1) * PAGE;
    let page = old[at..at + PAGE].to_vec();
    assert!(page != new[at..at + PAGE]);
    ((new.len() / PAGE) as u32, number, page)
}

#[test]
fn a_rollback_journal_planted_beside_a_locked_store_is_refused_and_not_played_back() {
    let room = Room::new();
    let (pages, number, page) = old_page(&room);
    let before = fs::read(room.database()).unwrap();
    let planted = rollback_journal(pages, number, &page);
    let journal = room.place.store.join("itgel.db-journal");
    fs::write(&journal, &planted).unwrap();
    let found = room.recover().err();
    assert!(fs::read(room.database()).unwrap() == before, "an old page was taken in");
    assert_eq!(found, Some(OpenError::Damaged { part: "itgel.db-journal" }));
    assert!(fs::read(&journal).unwrap() == planted, "what was found is left as it was found");
    fs::remove_file(journal).unwrap();
    assert_eq!(room.mismatch(), None);
}

/// That the test above is about something: the database itself would take the page in.
#[test]
fn the_database_would_play_such_a_journal_back() {
    let room = Room::new();
    let (pages, number, page) = old_page(&room);
    fs::write(room.place.store.join("itgel.db-journal"), rollback_journal(pages, number, &page)).unwrap();
    let raw = room.raw();
    raw.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(())).unwrap();
    drop(raw);
    let at = (number as usize - 1) * PAGE;
    assert!(fs::read(room.database()).unwrap()[at..at + PAGE] == page, "the old page was put back");
    assert!(room.mismatch().is_some(), "the file is not the one that was closed");
}

fn store_files(room: &Room, person: PersonId) -> Vec<(PathBuf, Vec<u8>)> {
    let store = &room.place.store;
    let names = ["vault.json".to_owned(), "vault.key.age".to_owned(), format!("users/{person}.slot")];
    names.map(|name| store.join(name)).map(|path| (path.clone(), fs::read(path).unwrap())).into()
}

#[test]
fn a_person_who_was_taken_out_does_not_come_back_with_their_old_files() {
    let room = Room::new();
    let mut vault = room.unlock();
    let passphrase = Passphrase::new(SECOND);
    let new = NewPerson {
        name: "Ярилцагч",
        role: Role::Interviewer,
        passphrase: &passphrase,
        kdf: KdfParams::FLOOR,
    };
    let second = vault.add_person(&new, &room.clock.now()).unwrap();
    room.lock(vault);
    let kept = store_files(&room, second);
    let mut vault = room.unlock();
    vault.remove_person(second, &room.clock.now(), &mut |_, _| true).unwrap();
    room.lock(vault);

    // Their files, genuine as they are, open nothing any more, for whomever: the key in them is that of before.
    let now: Vec<_> = kept.iter().map(|(path, _)| (path, fs::read(path).ok())).collect();
    kept.iter().for_each(|(path, bytes)| fs::write(path, bytes).unwrap());
    for (person, passphrase) in [(second, SECOND), (room.supervisor, PASSPHRASE)] {
        let refused = room.unlock_as(person, passphrase).err();
        assert_eq!(refused, Some(OpenError::Damaged { part: "itgel.db" }));
    }
    for (path, bytes) in now {
        match bytes {
            Some(bytes) => fs::write(path, bytes).unwrap(),
            None => fs::remove_file(path).unwrap(),
        }
    }
    assert_eq!(room.unlock_as(second, SECOND).err(), Some(OpenError::UnknownPerson));
    let (secret, _) = itgel_seal::open_slot(&kept[2].1, &passphrase).unwrap();
    let sealed = fs::read(&kept[1].0).unwrap();
    assert!(itgel_seal::vaultkey::open_vault_key(&sealed, secret.identity()).is_err());
    let mut vault = room.unlock();
    assert!(vault.doctor().unwrap().is_well());
    // The slot alone opens nothing, and is found.
    fs::write(&kept[2].0, &kept[2].1).unwrap();
    let found: Vec<_> = vault.doctor().unwrap().problems.iter().map(|problem| problem.code).collect();
    assert_eq!(found, ["stranger"]);
}

#[test]
fn an_anchor_inside_the_store_is_refused() {
    let room = Room::new();
    let at = room.clock.now();
    let passphrase = Passphrase::new(PASSPHRASE);
    for anchors in ["", "anchors", "a/b"] {
        let anchors = room.place.store.join(anchors);
        let inside = Place { store: room.place.store.clone(), anchors: anchors.clone() };
        let refused = Vault::unlock(&inside, room.supervisor, &passphrase, &at, crate::room::entropy()).err();
        assert_eq!(refused, Some(OpenError::Unacceptable { field: "anchors" }));
        let home = room.beside("fresh");
        let store = place_in(&home).store;
        let fresh = Place { anchors: store.join("anchors"), store };
        let new = crate::room::new_vault(&passphrase, &at);
        let refused = Vault::create(&fresh, &new, crate::room::entropy()).err();
        assert_eq!(refused, Some(OpenError::Unacceptable { field: "anchors" }));
        assert!(!fresh.store.exists() && !anchors.join("x.anchor").exists());
    }
    // Nor by a link that leads into it.
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(&room.place.store, room.beside("link")).unwrap();
        let inside = Place { store: room.place.store.clone(), anchors: room.beside("link/anchors") };
        let refused = Vault::unlock(&inside, room.supervisor, &passphrase, &at, crate::room::entropy()).err();
        assert_eq!(refused, Some(OpenError::Unacceptable { field: "anchors" }));
    }
    assert_eq!(room.mismatch(), None);
}

#[test]
fn a_store_that_cannot_be_remembered_is_not_opened() {
    let room = Room::new();
    room.with_entries(1);
    let before = fs::read(room.database()).unwrap();
    fs::rename(&room.place.anchors, room.beside("away")).unwrap();
    fs::write(&room.place.anchors, "not a folder").unwrap();
    assert!(matches!(room.recover().err(), Some(OpenError::Trouble(_))));
    assert_eq!(fs::read(room.database()).unwrap(), before);
    fs::remove_file(&room.place.anchors).unwrap();
    fs::rename(room.beside("away"), &room.place.anchors).unwrap();
    assert_eq!(room.mismatch(), None);
}

#[cfg(unix)]
#[test]
fn a_pipe_or_a_device_in_the_place_of_the_database_is_refused_before_the_database_meets_it() {
    for remembered in [true, false] {
        let room = Room::new();
        if !remembered {
            fs::remove_file(room.anchor()).unwrap();
        }
        let path = room.database();
        fs::remove_file(&path).unwrap();
        assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
        let damaged = Some(OpenError::Damaged { part: "itgel.db" });
        assert_eq!(room.recover().err(), damaged);
        fs::remove_file(&path).unwrap();
        std::os::unix::fs::symlink("/dev/zero", &path).unwrap();
        assert_eq!(room.recover().err(), damaged);
    }
}
