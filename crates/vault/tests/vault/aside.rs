//! Laying a damaged store aside: one rename beside its place, and nothing is lost by it.

use crate::room::{Room, copy_tree, entropy};
use itgel_casefile::time::Clock as _;
use itgel_vault::aside::{lay_aside, left, newest};
use itgel_vault::{OpenError, Vault};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        for entry in fs::read_dir(path).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.insert(
                    path.strip_prefix(folder).unwrap().display().to_string(),
                    fs::read(&path).unwrap(),
                );
            }
        }
    }
    found
}

#[test]
fn a_store_is_laid_aside_whole_and_opens_again_under_its_old_name() {
    let room = Room::new();
    room.with_entries(3);
    let before = tree(&room.place.store);
    assert!(left(&room.place.store));
    assert_eq!(newest(&room.place), None);
    let to = lay_aside(&room.place.store, &room.clock.now()).unwrap();
    assert!(!room.place.store.exists() && !left(&room.place.store));
    assert_eq!(tree(&to), before);
    assert_eq!(to.parent(), room.place.store.parent());
    let name = to.file_name().unwrap().to_string_lossy().into_owned();
    let stamp = name.strip_prefix("store.laid-aside-").unwrap();
    assert!(stamp.len() == 17 && stamp.bytes().all(|b| b.is_ascii_digit() || b == b'-'), "{name}");
    assert_eq!(newest(&room.place).as_deref(), Some(to.as_path()));
    assert_eq!(lay_aside(&room.place.store, &room.clock.now()), Err(OpenError::Missing));
    fs::rename(&to, &room.place.store).unwrap();
    assert_eq!(room.mismatch(), None);
}

#[test]
fn nothing_is_written_over_and_a_store_that_is_open_stays() {
    let room = Room::new();
    let vault = room.unlock();
    assert_eq!(lay_aside(&room.place.store, &room.clock.now()), Err(OpenError::AlreadyOpen));
    assert!(room.place.store.join("vault.json").is_file());
    room.lock(vault);
    // Two in the same second: what has the name already keeps it, also where it is an empty folder.
    let at = room.clock.now();
    copy_tree(&room.place.store, &room.beside("again"));
    let first = lay_aside(&room.place.store, &at).unwrap();
    copy_tree(&room.beside("again"), &room.place.store);
    let second = lay_aside(&room.place.store, &at).unwrap();
    assert_ne!(first, second);
    fs::remove_dir_all(&second).unwrap();
    fs::create_dir(&second).unwrap();
    copy_tree(&room.beside("again"), &room.place.store);
    let third = lay_aside(&room.place.store, &at).unwrap();
    assert!(![&first, &second].contains(&&third));
    assert_eq!(fs::read_dir(&second).unwrap().count(), 0);
    assert_eq!(newest(&room.place), Some(third));
}

#[test]
fn what_is_left_of_a_store_is_laid_aside_too_and_forgotten_once_another_is_used() {
    let room = Room::new();
    let whole = room.beside("whole");
    copy_tree(&room.place.store, &whole);
    // Without its header it is no store any more, and not free for another one either.
    fs::remove_file(room.place.store.join("vault.json")).unwrap();
    assert!(matches!(Vault::doorplate(&room.place.store, &room.clock.now()), Err(OpenError::Missing)));
    assert!(left(&room.place.store));
    let to = lay_aside(&room.place.store, &room.clock.now()).unwrap();
    assert!(to.join("itgel.db").is_file());
    assert_eq!(newest(&room.place).as_deref(), Some(to.as_path()));
    // Once a store was used here again, that one is what is missing when it goes.
    copy_tree(&whole, &room.place.store);
    let (vault, _) = Vault::unlock_with_recovery(
        &room.place,
        room.supervisor,
        &room.recovery(),
        &room.clock.now(),
        entropy(),
    )
    .unwrap();
    room.lock(vault);
    fs::rename(&room.place.store, room.beside("away")).unwrap();
    assert_eq!(newest(&room.place), None);
}
