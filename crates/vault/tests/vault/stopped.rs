//! Long work that is stopped, at each place where it can be: the store is as it was, and the next try goes through.

use crate::room::{PASSPHRASE, Room, SECOND, add, attach, copy_tree, entropy};
use itgel_casefile::time::Clock;
use itgel_casefile::vocabulary::Role;
use itgel_seal::Passphrase;
use itgel_vault::{Integrity, OpenError, Vault, VaultError};
use std::collections::BTreeMap;
use std::path::Path;

/// Does the work again and again, stopped one step later each time, until it goes through. Gives how often it was stopped, and what it
/// said of how far it was in the end.
fn stopped_everywhere<T>(mut work: impl FnMut(&mut dyn FnMut(u64, u64) -> bool) -> Option<T>) -> (usize, T) {
    for steps in 0..1_000 {
        let mut told: Vec<(u64, u64)> = Vec::new();
        let done = work(&mut |done, all| {
            told.push((done, all));
            told.len() <= steps
        });
        assert!(told.windows(2).all(|pair| pair[0].0 <= pair[1].0 && pair[0].1 == pair[1].1), "{told:?}");
        if let Some(done) = done {
            assert!(told.iter().all(|(done, all)| done <= all), "{told:?}");
            return (steps, done);
        }
        assert_eq!(told.len(), steps + 1, "it goes on after it was stopped");
    }
    panic!("it cannot be brought to its end");
}

/// A store with more entries than are read at a time, somebody second, and a file; locked.
fn full() -> Room {
    let room = Room::new();
    let mut vault = room.unlock();
    add(&room, &mut vault, "Хоёр дахь", Role::CaseOfficer);
    for n in 1..=3 {
        let case = room.open_case(&mut vault, n);
        attach(&room, &mut vault, case, n);
        for _ in 0..2 {
            room.tap(&mut vault, case, 200);
        }
    }
    room.lock(vault);
    room
}

/// Every file of a folder, with what is in it.
fn files(folder: &Path) -> BTreeMap<std::path::PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path.clone(), std::fs::read(&path).unwrap());
        }
    }
    found
}

#[test]
fn an_opening_that_is_stopped_enters_nothing_and_the_next_one_opens() {
    let room = full();
    // The database makes its log and the index of it whenever it is connected; nothing may be in them.
    let kept = |room: &Room| {
        let log = room.place.store.join("itgel.db-wal");
        assert!(std::fs::metadata(&log).is_ok_and(|log| log.len() == 0) || !log.exists());
        let mut files = files(&room.place.store);
        files.retain(|path, _| !path.to_string_lossy().contains("itgel.db-"));
        files
    };
    let before = kept(&room);
    let passphrase = Passphrase::new(PASSPHRASE);
    let mut untouched = true;
    let (steps, (vault, integrity)) = stopped_everywhere(|watch| {
        untouched &= kept(&room) == before;
        let at = room.clock.now();
        match Vault::unlock_watched(&room.place, room.supervisor, &passphrase, &at, entropy(), watch) {
            Err(OpenError::Stopped) => None,
            opened => Some(opened.unwrap()),
        }
    });
    assert!(steps > 5 && untouched, "{steps}");
    assert_eq!(integrity, Integrity::Whole);
    drop(vault);
    // As after a power cut: the views are filled anew, and it can be stopped in the midst of that too.
    let size = room.recover().unwrap().0.size();
    let (more, (mut vault, integrity)) = stopped_everywhere(|watch| {
        let (at, key) = (room.clock.now(), room.recovery());
        let opened =
            Vault::unlock_with_recovery_watched(&room.place, room.supervisor, &key, &at, entropy(), watch);
        match opened {
            Err(OpenError::Stopped) => None,
            opened => Some(opened.unwrap()),
        }
    });
    assert!(more > steps, "{more}");
    assert_eq!((integrity, vault.size()), (Integrity::Whole, size + 1));
    assert!(vault.doctor().unwrap().is_well());
}

#[test]
fn a_check_and_a_rebuild_that_are_stopped_change_nothing() {
    let room = full();
    let mut vault = room.unlock();
    let (size, root) = (vault.size(), vault.root());
    let (steps, report) = stopped_everywhere(|watch| match vault.doctor_watched(watch) {
        Err(VaultError::Stopped) => None,
        report => Some(report.unwrap()),
    });
    // Twice for each of the six, and within those that are long.
    assert!(report.is_well() && steps > 12, "{steps}");
    let (steps, same) = stopped_everywhere(|watch| match vault.rebuild_watched(watch) {
        Err(VaultError::Stopped) => None,
        same => Some(same.unwrap()),
    });
    assert!(same && steps > 1, "{steps}");
    assert_eq!((vault.size(), vault.root()), (size, root));
    assert_eq!(vault.doctor().unwrap(), report);
}

/// Whoever stops a check that had found something hears that it had.
#[test]
fn a_check_that_found_something_says_so_where_it_is_stopped() {
    let room = full();
    let mut vault = room.unlock();
    let blob = files(&room.place.store).into_keys().find(|path| path.extension().is_some_and(|e| e == "cob"));
    std::fs::remove_file(blob.unwrap()).unwrap();
    let (mut nothing, mut something) = (0, 0);
    let (_, report) = stopped_everywhere(|watch| match vault.doctor_watched(watch) {
        Err(VaultError::Stopped) => {
            nothing += 1;
            None
        }
        Err(VaultError::StoppedAmiss) => {
            something += 1;
            None
        }
        report => Some(report.unwrap()),
    });
    assert!(!report.is_well() && nothing > 5 && something > 0, "{nothing} {something}");
}

#[test]
fn a_new_key_and_a_removal_that_are_stopped_leave_the_store_as_it_was() {
    let room = full();
    let mut vault = room.unlock();
    let (size, people) = (vault.size(), vault.person_list().unwrap());
    let second = people.iter().find(|row| row.person != room.supervisor).unwrap().person;
    let key = room.vault_key().to_bytes();
    let names = |room: &Room| files(&room.place.store).into_keys().collect::<Vec<_>>();
    let before = names(&room);
    let at = room.clock.now();
    for removal in [false, true] {
        let size = vault.size();
        let mut kept = 0;
        let (steps, ()) = stopped_everywhere(|watch| {
            let done = match removal {
                false => vault.rekey("Шинэчилсэн", &at, watch),
                true => vault.remove_person(second, &at, watch),
            };
            match done {
                Err(VaultError::Stopped) => {
                    kept += usize::from(vault.size() == size && names(&room) == before);
                    None
                }
                done => {
                    done.unwrap();
                    Some(())
                }
            }
        });
        assert!(steps > 3, "{steps}");
        assert_eq!(kept, steps, "something of it was left");
    }
    assert_eq!(vault.size(), size + 3);
    assert_ne!(*room.vault_key().to_bytes(), *key);
    assert!(vault.doctor().unwrap().is_well());
    room.lock(vault);
    assert_eq!(room.unlock_as(second, SECOND).err(), Some(OpenError::UnknownPerson));
    room.lock(room.unlock());
}

/// Somebody who stops an opening has not come in: a store that does not fit is found all the same.
#[test]
fn what_does_not_fit_is_found_after_an_opening_that_was_stopped() {
    let room = full();
    let old = room.beside("old");
    copy_tree(&room.place.store, &old);
    room.lock(room.unlock());
    std::fs::remove_dir_all(&room.place.store).unwrap();
    copy_tree(&old, &room.place.store);
    let passphrase = Passphrase::new(PASSPHRASE);
    let (steps, (vault, integrity)) = stopped_everywhere(|watch| {
        let at = room.clock.now();
        match Vault::unlock_watched(&room.place, room.supervisor, &passphrase, &at, entropy(), watch) {
            Err(OpenError::Stopped) => None,
            opened => Some(opened.unwrap()),
        }
    });
    assert!(steps > 5 && !integrity.is_whole(), "{steps}");
    drop(vault);
    assert!(room.mismatch().is_some());
}
