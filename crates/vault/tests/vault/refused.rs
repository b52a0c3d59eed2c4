//! What a folder refuses to somebody who is not root: the name of what took its place made durable, and what belongs to another
//! user of the computer. Tests often run as root, before whom no mode holds, so each is done by a thread that gives up that right.
#![cfg(target_os = "linux")]

use crate::room::{PASSPHRASE, Room, entropy, new_vault};
use itgel_casefile::time::Clock;
use itgel_seal::Passphrase;
use itgel_vault::aside::lay_aside;
use itgel_vault::backup::{BackupError, Door, How, Restore, Step, find};
use itgel_vault::{Integrity, OpenError, Place, Vault, VaultError};
use rustix::thread::{CapabilitySet, capabilities, set_capabilities};
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

const HOW: How<'static> = How { understood: true, wholly: false, app: "0.0.0" };

/// Does something without the right of root to pass by every mode. Only this thread gives it up, and it ends.
fn held_by_modes<T: Send>(does: impl FnOnce() -> T + Send) -> T {
    let within = || {
        let mut rights = capabilities(None).unwrap();
        rights.effective.remove(CapabilitySet::DAC_OVERRIDE | CapabilitySet::DAC_READ_SEARCH);
        set_capabilities(None, rights).unwrap();
        does()
    };
    std::thread::scope(|scope| scope.spawn(within).join().unwrap())
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

/// A folder in which names can be given and taken and which cannot be opened, so that none of them can be made durable.
fn without_sync(room: &Room) -> PathBuf {
    let folder = room.beside("blind");
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A stick with one backup of the store.
fn stick(room: &Room) -> (PathBuf, PathBuf) {
    let stick = room.beside("stick");
    fs::create_dir_all(&stick).unwrap();
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 1);
    room.tap(&mut vault, case, 5);
    vault.back_up(&stick, HOW, &room.clock.now(), &mut |_, _, _| true).unwrap();
    room.lock(vault);
    let copy = find(&stick, &mut || true).unwrap().remove(0).path;
    (stick, copy)
}

fn restore(room: &Room, place: &Place, copy: &Path) -> Result<Vault, BackupError> {
    let (passphrase, at) = (Passphrase::new(PASSPHRASE), room.clock.now());
    let door = Door::Passphrase(&passphrase);
    let restore =
        Restore { copy, person: room.supervisor, door, reason: "Диск эвдэрсэн", at: &at };
    Vault::restore(place, &restore, entropy(), &mut |_, _, _| true)
}

/// Killed between the two steps by which whoever restores by sheets gets new keys.
#[test]
fn what_a_killed_restoration_left_stands_in_nobodys_way() {
    let room = Room::new();
    let (_, copy) = stick(&room);
    let place = Place { store: room.beside("again"), anchors: room.place.anchors.clone() };
    let users = room.beside("again.making/users");
    fs::create_dir_all(&users).unwrap();
    fs::write(users.join(format!("{}.slot.next", room.supervisor)), "a slot that waits").unwrap();
    let vault = restore(&room, &place, &copy).unwrap();
    assert!(!room.beside("again.making").exists());
    room.lock(vault);
    // What is not of this program stays, and so does everything beside it.
    let other = Place { store: room.beside("third"), anchors: room.place.anchors.clone() };
    let users = room.beside("third.making/users");
    fs::create_dir_all(&users).unwrap();
    fs::write(users.join("notes.slot.next"), "somebody's").unwrap();
    let refused = restore(&room, &other, &copy).err();
    assert_eq!(refused, Some(BackupError::Open(OpenError::NotEmpty)));
    assert!(users.join("notes.slot.next").is_file());
}

#[test]
fn a_store_that_has_its_place_is_restored_also_where_the_disk_does_not_say_so() {
    let room = Room::new();
    let (_, copy) = stick(&room);
    let parent = without_sync(&room);
    // The memory of a store whose key nobody has any more.
    let memory = room.anchor();
    fs::write(&memory, b"{\"format\":\"itgel-anchor/1\"}").unwrap();
    set_mode(&parent, 0o300);
    let place = Place { store: parent.join("store"), anchors: room.place.anchors.clone() };
    let size = held_by_modes(|| restore(&room, &place, &copy).map(|vault| vault.size()));
    set_mode(&parent, 0o700);
    let size = size.unwrap();
    // It lies there, nothing unfinished beside it, and what could not be read holds nobody up.
    let beside: Vec<_> = fs::read_dir(&parent).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(beside, ["store"]);
    assert!(memory.with_extension("anchor.before").is_file());
    let (passphrase, at) = (Passphrase::new(PASSPHRASE), room.clock.now());
    let (vault, integrity) = Vault::unlock(&place, room.supervisor, &passphrase, &at, entropy()).unwrap();
    assert_eq!(integrity, Integrity::Whole, "{:?}", vault.mismatches());
    assert!(vault.size() > size);
}

#[test]
fn a_store_that_has_its_place_is_made_also_where_the_disk_does_not_say_so() {
    let room = Room::new();
    let parent = without_sync(&room);
    set_mode(&parent, 0o300);
    let place = Place { store: parent.join("store"), anchors: room.beside("others") };
    let made = held_by_modes(|| {
        let (passphrase, at) = (Passphrase::new(PASSPHRASE), room.clock.now());
        let (vault, created) = Vault::create(&place, &new_vault(&passphrase, &at), entropy())?;
        Ok::<_, OpenError>((vault.size(), created.supervisor))
    });
    set_mode(&parent, 0o700);
    let (size, supervisor) = made.unwrap();
    let (passphrase, at) = (Passphrase::new(PASSPHRASE), room.clock.now());
    let (vault, integrity) = Vault::unlock(&place, supervisor, &passphrase, &at, entropy()).unwrap();
    assert_eq!(integrity, Integrity::Whole, "{:?}", vault.mismatches());
    assert!(vault.size() > size);
}

#[test]
fn a_store_that_has_its_other_name_is_laid_aside_also_where_the_disk_does_not_say_so() {
    let room = Room::new();
    let parent = without_sync(&room);
    let store = parent.join("store");
    fs::rename(&room.place.store, &store).unwrap();
    set_mode(&parent, 0o300);
    let to = held_by_modes(|| lay_aside(&store, &room.clock.now()));
    set_mode(&parent, 0o700);
    assert!(to.unwrap().join("vault.json").is_file());
    assert!(!store.exists());
}

#[test]
fn of_two_restorations_at_once_the_second_is_told_to_wait() {
    let room = Room::new();
    let (_, copy) = stick(&room);
    let place = Place { store: room.beside("other/store"), anchors: room.beside("others") };
    let mut second = None;
    let (passphrase, at) = (Passphrase::new(PASSPHRASE), room.clock.now());
    let door = Door::Passphrase(&passphrase);
    let first =
        Restore { copy: &copy, person: room.supervisor, door, reason: "Диск эвдэрсэн", at: &at };
    let restored = Vault::restore(&place, &first, entropy(), &mut |step, _, _| {
        if step == Step::Restoring && second.is_none() {
            second = Some(restore(&room, &place, &copy).err());
        }
        true
    });
    assert_eq!(second, Some(Some(OpenError::AlreadyOpen.into())));
    assert!(restored.unwrap().doctor().unwrap().is_well());
    assert_eq!(fs::read_dir(room.beside("other")).unwrap().count(), 1);
}

#[test]
fn a_copy_or_a_shelf_of_another_user_hides_no_other_and_is_told_as_what_it_is() {
    let room = Room::new();
    let (stick, copy) = stick(&room);
    let shelf = copy.parent().unwrap();
    let foreign = [stick.join("itgel-backup-00000000"), shelf.join("20200101-000000Z")];
    for folder in &foreign {
        fs::create_dir(folder).unwrap();
    }
    let theirs = room.beside("theirs");
    fs::create_dir_all(theirs.join("itgel-backup-00000000")).unwrap();
    let unlisted = shelf.join("20200102-000000Z");
    fs::create_dir(&unlisted).unwrap();
    fs::write(unlisted.join("backup.json"), "{}").unwrap();
    let closed = [
        foreign[0].clone(),
        foreign[1].clone(),
        theirs.join("itgel-backup-00000000"),
        unlisted.join("backup.json"),
    ];
    closed.iter().for_each(|path| set_mode(path, 0o000));
    held_by_modes(|| {
        let found = find(&stick, &mut || true).unwrap();
        assert_eq!(found.iter().map(|found| &found.path).collect::<Vec<_>>(), [&copy]);
        for folder in [&theirs, &foreign[0], &foreign[1]] {
            assert_eq!(find(folder, &mut || true), Err(BackupError::Unreadable), "{folder:?}");
        }
        let place = Place { store: room.beside("other/store"), anchors: room.beside("others") };
        assert_eq!(restore(&room, &place, &foreign[1]).err(), Some(BackupError::Unreadable));
        // In Settings too, and what is not kept any longer goes.
        let mut vault = room.unlock();
        let listed = vault.backups(&stick).unwrap();
        assert_eq!(listed.iter().map(|copy| copy.says.is_some()).collect::<Vec<_>>(), [true, false, false]);
        room.clock.pass(60_000);
        let made = vault.back_up(&stick, HOW, &room.clock.now(), &mut |_, _, _| true).unwrap();
        assert_eq!(made.thinned, 1);
        let tested = vault.check_backup(&stick, "20200102-000000Z", &mut |_, _, _| true);
        assert_eq!(tested.map(drop), Err(BackupError::DoesNotHold { part: "vault.json" }));
    });
    closed.iter().for_each(|path| set_mode(path, 0o700));
}

#[test]
fn links_in_a_ring_are_not_followed_and_a_search_can_be_stopped() {
    let room = Room::new();
    let (stick, copy) = stick(&room);
    for name in ["itgel-backup-a", "itgel-backup-b"] {
        std::os::unix::fs::symlink(".", stick.join(name)).unwrap();
    }
    // Nor is what lies deeper than anything of ours.
    fs::create_dir_all(stick.join("itgel-backup-c/itgel-backup-c/itgel-backup-c")).unwrap();
    let mut looked = 0;
    let found = find(&stick, &mut || {
        looked += 1;
        looked < 100
    });
    let found: Vec<_> = found.unwrap().into_iter().map(|found| found.path).collect();
    assert_eq!((found, looked), (vec![copy], 5));
    assert_eq!(find(&stick, &mut || false), Err(BackupError::Cancelled));
}

/// Between the step and whatever comes after it the disk gives the new database no more.
#[test]
fn a_new_key_whose_database_the_disk_does_not_give_is_in_and_is_told_as_done() {
    let room = Room::new();
    let mut vault = room.unlock();
    let (size, at) = (vault.size(), room.clock.now());
    let made = room.place.store.join("itgel.db.next");
    let mut shut = |done, all| {
        if done == all {
            set_mode(&made, 0o000);
        }
        true
    };
    let told = held_by_modes(|| vault.rekey("Шинэчилсэн", &at, &mut shut));
    assert_eq!(told, Err(VaultError::DoneUnread));
    // Nothing answers as if the room were empty, until it can be read again.
    assert!(vault.is_cut_off());
    assert!(matches!(held_by_modes(|| vault.reconnect()), Err(OpenError::Trouble(_))));
    assert!(vault.is_cut_off());
    set_mode(&room.database(), 0o600);
    vault.come_back().unwrap();
    assert!(!vault.is_cut_off() && vault.doctor().unwrap().is_well());
    assert_eq!(vault.size(), size + 1);
    let case = room.open_case(&mut vault, 1);
    room.tap(&mut vault, case, 5);
    room.lock(vault);
    assert_eq!(room.mismatch(), None);
    assert!(!room.place.store.join("vault.key.age.next").exists());
}

/// Locked while it is cut off it is as after a power cut, and what the disk refused is what is told.
#[test]
fn a_store_that_is_cut_off_is_locked_like_one_whose_power_went() {
    let room = Room::new();
    let mut vault = room.unlock();
    let at = room.clock.now();
    let made = room.place.store.join("itgel.db.next");
    let mut shut = |done, all| {
        if done == all {
            set_mode(&made, 0o000);
        }
        true
    };
    let told = held_by_modes(|| (vault.rekey("Шинэчилсэн", &at, &mut shut), vault.lock(&at)));
    assert!(matches!(told, (Err(VaultError::DoneUnread), Err(VaultError::Trouble(_)))), "{told:?}");
    set_mode(&room.database(), 0o600);
    let mut vault = room.unlock();
    assert!(vault.doctor().unwrap().is_well());
}
