//! A store that goes on from an earlier state of itself: from a backup, or put back by hand. No number stands for two entries.

use crate::room::{PASSPHRASE, Room, SECOND, add, attach, copy_tree, entropy, setting_changed};
use itgel_casefile::event::{Event, RoomEvent};
use itgel_casefile::ids::{AttachmentId, CaseId, PersonId};
use itgel_casefile::time::Clock;
use itgel_casefile::vocabulary::Role;
use itgel_journal::{Checkpoint, LogKey, epoch, parse};
use itgel_seal::{Identity, KdfParams, Passphrase, Recovered, make_recovery, recover};
use itgel_vault::backup::{BackupError, Door, How, Restore, Step, find};
use itgel_vault::{Integrity, MismatchKind, OpenError, Place, Vault, VaultError};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

const HOW: How<'static> = How { understood: true, wholly: false, app: "0.0.0" };
const REASON: &str = "Диск эвдэрсэн";

/// A store with a case, taps and a file, of which there is a backup, and then more entries; locked. The copy's folder, the
/// entries in it, and the entries at the end.
fn with_backup(room: &Room) -> (PathBuf, u64, u64) {
    let stick = room.beside("stick");
    fs::create_dir_all(&stick).unwrap();
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 1);
    room.tap(&mut vault, case, 20);
    attach(room, &mut vault, case, 1);
    let made = vault.back_up(&stick, HOW, &room.clock.now(), &mut |_, _, _| true).unwrap();
    room.tap(&mut vault, case, 30);
    let size = vault.size() + 1;
    room.lock(vault);
    let found = find(&stick, &mut || true).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].room.as_str(), found[0].people[0].name.as_str()), ("Өрөө 1", "Ахлах"));
    (found[0].path.clone(), made.entries, size)
}

fn restore_as(room: &Room, place: &Place, copy: &Path, passphrase: &str) -> Result<Vault, BackupError> {
    let passphrase = Passphrase::new(passphrase);
    let at = room.clock.now();
    let door = Door::Passphrase(&passphrase);
    let restore = Restore { copy, person: room.supervisor, door, reason: REASON, at: &at };
    Vault::restore(place, &restore, entropy(), &mut |_, _, _| true)
}

fn restored_entries(vault: &Vault) -> Vec<(u64, RoomEvent)> {
    let placed = vault.room_events("log_restored").unwrap();
    let event = |event| match event {
        Event::Room(event) => *event,
        Event::Case(_) => panic!("an entry of the room"),
    };
    placed.into_iter().map(|placed| (placed.seq, event(placed.event))).collect()
}

/// Every entry stands under one name of its log, in order, and every head is signed under the name of its last entry.
fn epochs_hold(vault: &Vault) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for record in vault.records(0, vault.size()).unwrap() {
        let line = parse(&record.line).unwrap();
        if names.last() != Some(&line.log) {
            assert!(names.last().is_none_or(|before| epoch::follows(&line.log, before)), "{names:?}");
            assert_eq!(line.act == "room.log_restored", !names.is_empty());
            names.push(line.log);
        }
    }
    assert_eq!(names.last().map(String::as_str), Some(vault.origin()));
    let public = *vault.log_key().unwrap().public();
    for (size, note) in vault.heads().unwrap() {
        let last = vault.records(size - 1, size).unwrap().remove(0);
        let key = LogKey::new(&parse(&last.line).unwrap().log, public).unwrap();
        let head = Checkpoint::verify_as(&note, &key).unwrap();
        assert_eq!(head.size, size);
        assert_eq!(vault.head_at(size).unwrap(), Some(head));
    }
    names
}

#[test]
fn a_lost_store_is_restored_and_says_so_under_a_new_name() {
    let room = Room::new();
    let (copy, entries, seen) = with_backup(&room);
    fs::remove_dir_all(&room.place.store).unwrap();
    let mut steps = Vec::new();
    let (passphrase, at) = (Passphrase::new(PASSPHRASE), room.clock.now());
    let door = Door::Passphrase(&passphrase);
    let restore = Restore { copy: &copy, person: room.supervisor, door, reason: REASON, at: &at };
    let restored = Vault::restore(&room.place, &restore, entropy(), &mut |step, done, all| {
        assert!(done <= all);
        if steps.last() != Some(&step) {
            steps.push(step);
        }
        true
    });
    let mut vault = restored.unwrap();
    assert_eq!(steps, [Step::ReadingBack, Step::Checking, Step::Restoring, Step::Rebuilding, Step::Opening]);
    assert_eq!(vault.size(), entries + 2, "that it was restored, and that it was opened");
    let [(seq, RoomEvent::LogRestored { before, seen: told, copy: when, reason, .. })] =
        &restored_entries(&vault)[..]
    else {
        panic!("one entry");
    };
    assert_eq!(
        (*seq, before.as_str(), *told, reason.as_str()),
        (entries, "itgel/log/room-1/1", Some(seen), REASON)
    );
    assert!(when.as_ref().is_some_and(|when| when.starts_with("20")));
    assert_eq!(epochs_hold(&vault).len(), 2);
    assert!(vault.origin().starts_with("itgel/log/room-1/2-"));
    let mut plain = Vec::new();
    let id = AttachmentId::from_random_bytes([1; 16]);
    vault.open_attachment(id).unwrap().read_to_end(&mut plain).unwrap();
    assert!(vault.doctor().unwrap().is_well());
    // Work goes on, is locked and found whole again.
    let case = CaseId::from_random_bytes([1; 16]);
    room.tap(&mut vault, case, 40);
    vault.checkpoint().unwrap();
    epochs_hold(&vault);
    room.lock(vault);
    let mut vault = room.unlock();
    assert!(vault.doctor().unwrap().is_well());
    // A head of before the loss, and a proof from it, still hold in the tree that goes on.
    assert!(!vault.consistency_proof(entries).unwrap().is_empty());
    room.clock.pass(24 * 3_600_000);
    let stick = room.beside("stick");
    let later = vault.back_up(&stick, HOW, &room.clock.now(), &mut |_, _, _| true).unwrap();
    assert_eq!(find(&stick, &mut || true).unwrap().len(), 2);
    let earlier = copy.file_name().unwrap().to_string_lossy().into_owned();
    for name in [later.name, earlier] {
        vault.check_backup(&stick, &name, &mut |_, _, _| true).unwrap();
    }
}

#[test]
fn two_restorations_of_one_backup_have_two_names() {
    let room = Room::new();
    let (copy, entries, _) = with_backup(&room);
    let elsewhere = |n: u8| Place {
        store: room.beside(&format!("else{n}/store")),
        anchors: room.beside(&format!("else{n}/anchors")),
    };
    let names: Vec<String> = (0..2)
        .map(|n| {
            let vault = restore_as(&room, &elsewhere(n), &copy, PASSPHRASE).unwrap();
            // On a computer that never saw the store nothing is known of what is lost.
            assert!(matches!(&restored_entries(&vault)[..], [(seq, RoomEvent::LogRestored { seen: None, .. })] if *seq == entries));
            vault.origin().to_owned()
        })
        .collect();
    assert_ne!(names[0], names[1]);
    // And again on the first: the third epoch.
    let vault = restore_as(&room, &elsewhere(2), &copy, PASSPHRASE).unwrap();
    room.lock(vault);
    let mut vault = Vault::unlock(
        &elsewhere(2),
        room.supervisor,
        &Passphrase::new(PASSPHRASE),
        &room.clock.now(),
        entropy(),
    )
    .unwrap()
    .0;
    assert!(vault.doctor().unwrap().is_well());
}

#[test]
fn what_lies_there_is_never_written_over_and_what_fails_leaves_nothing() {
    let room = Room::new();
    let (copy, ..) = with_backup(&room);
    let there = fs::read(room.database()).unwrap();
    let refused = restore_as(&room, &room.place, &copy, PASSPHRASE).err();
    assert_eq!(refused, Some(BackupError::Open(OpenError::NotEmpty)));
    assert_eq!(fs::read(room.database()).unwrap(), there);
    let fresh = Place { store: room.beside("new/store"), anchors: room.beside("new/anchors") };
    fs::create_dir_all(&fresh.store).unwrap();
    fs::write(fresh.store.join("letter.txt"), "of somebody").unwrap();
    assert_eq!(
        restore_as(&room, &fresh, &copy, PASSPHRASE).err(),
        Some(BackupError::Open(OpenError::NotEmpty))
    );
    assert_eq!(fs::read_to_string(fresh.store.join("letter.txt")).unwrap(), "of somebody");
    fs::remove_dir_all(&fresh.store).unwrap();

    let wrong = restore_as(&room, &fresh, &copy, "нэг ч үг нь таарахгүй");
    assert!(matches!(wrong.err(), Some(BackupError::Open(OpenError::WrongPassphrase { .. }))));
    assert_eq!(restore_as(&room, &fresh, &room.beside("stick"), PASSPHRASE).err(), Some(BackupError::NoCopy));
    let (passphrase, at) = (Passphrase::new(PASSPHRASE), room.clock.now());
    for stop in [Step::ReadingBack, Step::Checking, Step::Restoring, Step::Rebuilding] {
        let door = Door::Passphrase(&passphrase);
        let restore = Restore { copy: &copy, person: room.supervisor, door, reason: REASON, at: &at };
        let stopped =
            Vault::restore(&fresh, &restore, entropy(), &mut |step, done, _| step != stop || done == 0);
        assert_eq!(stopped.err(), Some(BackupError::Cancelled), "{stop:?}");
        assert!(!fresh.store.exists() && !room.beside("new/store.making").exists(), "{stop:?}");
    }
    // One bit of any file of the copy, or of an attachment it needs.
    let mut files = vec![];
    let mut open = vec![room.beside("stick")];
    while let Some(path) = open.pop() {
        for entry in fs::read_dir(path).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { open.push(path) } else { files.push(path) }
        }
    }
    assert!(files.len() >= 9, "{files:?}");
    for file in files {
        let whole = fs::read(&file).unwrap();
        let mut changed = whole.clone();
        let middle = changed.len() / 2;
        changed[middle] ^= 1;
        fs::write(&file, changed).unwrap();
        let refused = restore_as(&room, &fresh, &copy, PASSPHRASE);
        assert!(refused.is_err(), "{}", file.display());
        assert!(!fresh.store.exists(), "{}", file.display());
        fs::write(&file, whole).unwrap();
    }
    assert!(restore_as(&room, &fresh, &copy, PASSPHRASE).is_ok());
}

const FRESH: &str = "цасан шувуу долоон зам нэг өвөө";

/// Restores by the sheets of the first two keepers, in somebody's name.
fn restore_by_sheets(
    room: &Room,
    place: &Place,
    copy: &Path,
    person: PersonId,
    by: Identity,
) -> Result<Vault, BackupError> {
    let (passphrase, at) = (Passphrase::new(FRESH), room.clock.now());
    let by = Recovered { identity: by, keepers: [1, 2] };
    let door = Door::Recovery { by: &by, passphrase: &passphrase, kdf: KdfParams::FLOOR };
    let restore = Restore { copy, person, door, reason: REASON, at: &at };
    Vault::restore(place, &restore, entropy(), &mut |_, _, _| true)
}

#[test]
fn two_sheets_restore_too_and_the_store_opens_with_the_new_passphrase_alone() {
    let room = Room::new();
    let mut vault = room.unlock();
    let second = add(&room, &mut vault, "Ярилцагч", Role::Interviewer);
    room.lock(vault);
    let (copy, entries, seen) = with_backup(&room);
    fs::rename(&room.place.store, room.beside("lost")).unwrap();
    let mut vault = restore_by_sheets(&room, &room.place, &copy, room.supervisor, room.recovery()).unwrap();
    // That it was restored, by whose sheets, with which new keys, and that it was opened; in this order.
    let acts: Vec<String> = vault
        .records(entries, vault.size())
        .unwrap()
        .iter()
        .map(|record| parse(&record.line).unwrap().act)
        .collect();
    assert_eq!(acts, ["room.log_restored", "room.recovery_used", "room.person_added", "room.unlocked"]);
    let used = vault.room_events("recovery_used").unwrap().remove(0).event;
    assert_eq!(
        used,
        Event::Room(Box::new(RoomEvent::RecoveryUsed { person: room.supervisor, keepers: [1, 2] }))
    );
    assert!(
        matches!(&restored_entries(&vault)[..], [(_, RoomEvent::LogRestored { seen: Some(told), .. })] if *told == seen)
    );
    assert_eq!(epochs_hold(&vault).len(), 2);
    assert!(vault.doctor().unwrap().is_well());
    room.lock(vault);
    assert!(matches!(
        room.unlock_as(room.supervisor, PASSPHRASE).err(),
        Some(OpenError::WrongPassphrase { .. })
    ));
    for (person, passphrase) in [(room.supervisor, FRESH), (second, SECOND)] {
        let (vault, integrity) = room.unlock_as(person, passphrase).unwrap();
        assert_eq!(integrity, Integrity::Whole);
        room.lock(vault);
    }
    // The sheets stay good, and nothing of it was written where the program runs.
    assert_eq!(room.mismatch(), None);
    assert!(
        !fs::read_dir(".")
            .unwrap()
            .any(|one| { one.unwrap().path().extension().is_some_and(|ending| ending == "anchor") })
    );
}

#[test]
fn what_sheets_do_not_restore_leaves_nothing() {
    let room = Room::new();
    let mut vault = room.unlock();
    let second = add(&room, &mut vault, "Ярилцагч", Role::Interviewer);
    room.lock(vault);
    let (copy, ..) = with_backup(&room);
    let fresh = Place { store: room.beside("new/store"), anchors: room.beside("new/anchors") };
    let stranger = make_recovery(entropy().as_mut()).unwrap();
    let [a, b, _] = &stranger.sheets;
    let theirs = recover(a, b, &stranger.files).unwrap().identity;
    let nobody = PersonId::from_random_bytes([9; 16]);
    for (person, by, expected) in [
        (room.supervisor, theirs, BackupError::Open(OpenError::NotForThisKey)),
        (second, room.recovery(), BackupError::NotSupervisor),
        (nobody, room.recovery(), BackupError::Open(OpenError::UnknownPerson)),
    ] {
        assert_eq!(restore_by_sheets(&room, &fresh, &copy, person, by).err(), Some(expected.clone()));
        assert!(!fresh.store.exists() && !room.beside("new/store.making").exists(), "{expected:?}");
    }
    assert!(restore_by_sheets(&room, &fresh, &copy, room.supervisor, room.recovery()).is_ok());
}

#[test]
fn a_restoration_that_was_cut_off_is_meant_also_where_it_has_as_many_entries_as_were_lost() {
    for lost_entries in 0..=4 {
        let room = Room::new();
        let stick = room.beside("stick");
        fs::create_dir_all(&stick).unwrap();
        let mut vault = room.unlock();
        let case = room.open_case(&mut vault, 1);
        vault.back_up(&stick, HOW, &room.clock.now(), &mut |_, _, _| true).unwrap();
        room.tap(&mut vault, case, lost_entries);
        room.lock(vault);
        fs::rename(&room.place.store, room.beside("lost")).unwrap();
        let memory = fs::read(room.anchor()).unwrap();
        let copy = find(&stick, &mut || true).unwrap().remove(0).path;
        let restored = restore_by_sheets(&room, &room.place, &copy, room.supervisor, room.recovery());
        // What it remembered before, as when the power failed in between.
        drop(restored.unwrap());
        fs::write(room.anchor(), &memory).unwrap();
        let (vault, integrity) = room.unlock_as(room.supervisor, FRESH).unwrap();
        assert_eq!(integrity, Integrity::Whole, "{lost_entries}: {:?}", vault.mismatches());
        room.lock(vault);
        assert_eq!(room.mismatch(), None);
    }
}

#[test]
fn an_older_copy_put_back_by_hand_goes_on_only_when_somebody_says_why() {
    let room = Room::new();
    let (_, size) = room.with_entries(20);
    copy_tree(&room.place.store, &room.beside("then"));
    let mut vault = room.unlock();
    let person = add(&room, &mut vault, "Ярилцагч", Role::Interviewer);
    room.tap(&mut vault, CaseId::from_random_bytes([1; 16]), 40);
    let seen = vault.size() + 1;
    room.lock(vault);
    fs::remove_dir_all(&room.place.store).unwrap();
    copy_tree(&room.beside("then"), &room.place.store);

    let (mut vault, integrity) = room.unlock_as(room.supervisor, PASSPHRASE).unwrap();
    assert_eq!(integrity, Integrity::Mismatch { kind: MismatchKind::Behind { have: size, seen } });
    assert!(vault.may_go_on());
    assert_eq!(vault.append(&[room.room_draft(setting_changed("en"))]), Err(VaultError::ReadOnly));
    vault.go_on(REASON, &room.clock.now()).unwrap();
    assert!(vault.integrity().is_whole() && !vault.may_go_on());
    let [(seq, RoomEvent::LogRestored { seen: told, seen_root: None, copy: None, .. })] =
        &restored_entries(&vault)[..]
    else {
        panic!("one entry");
    };
    assert_eq!((*seq, *told), (size, Some(seen)));
    vault.append(&[room.room_draft(setting_changed("en"))]).unwrap();
    assert!(vault.doctor().unwrap().is_well());
    assert_eq!(epochs_hold(&vault).len(), 2);
    room.lock(vault);
    assert_eq!(room.mismatch(), None);
    assert_eq!(room.unlock_as(person, SECOND).err(), Some(OpenError::UnknownPerson));
}

/// Whoever goes on takes upon them what is lost: a supervisor, also where the computer's memory of the roles is of another time.
#[test]
fn nobody_but_a_supervisor_lets_it_go_on() {
    let room = Room::new();
    room.with_entries(20);
    let mut vault = room.unlock();
    let person = add(&room, &mut vault, "Ярилцагч", Role::Interviewer);
    room.lock(vault);
    copy_tree(&room.place.store, &room.beside("then"));
    let mut vault = room.unlock();
    room.tap(&mut vault, CaseId::from_random_bytes([1; 16]), 40);
    room.lock(vault);
    fs::remove_dir_all(&room.place.store).unwrap();
    copy_tree(&room.beside("then"), &room.place.store);
    let (mut vault, integrity) = room.unlock_as(person, SECOND).unwrap();
    assert_eq!(vault.go_on(REASON, &room.clock.now()), Err(VaultError::NotFound("person")));
    assert_eq!((vault.integrity(), vault.may_go_on()), (integrity, true));
    assert_eq!(vault.append(&[room.room_draft(setting_changed("en"))]), Err(VaultError::ReadOnly));
    drop(vault);
    let (vault, _) = room.unlock_as(room.supervisor, PASSPHRASE).unwrap();
    assert!(restored_entries(&vault).is_empty());
}

#[test]
fn what_is_damaged_or_another_journal_does_not_go_on() {
    // Both used: the copy has entries that this computer never saw, at numbers that it saw others at.
    let room = Room::new();
    let (_, size) = room.with_entries(20);
    copy_tree(&room.place.store, &room.beside("then"));
    let elsewhere = Place { store: room.beside("then"), anchors: room.beside("else") };
    let at = room.clock.now();
    let mut clone =
        Vault::unlock(&elsewhere, room.supervisor, &Passphrase::new(PASSPHRASE), &at, entropy()).unwrap().0;
    room.tap(&mut clone, CaseId::from_random_bytes([1; 16]), 30);
    clone.lock(&room.clock.now()).unwrap();
    let mut vault = room.unlock();
    vault.append(&[room.room_draft(setting_changed("en"))]).unwrap();
    room.lock(vault);
    fs::remove_dir_all(&room.place.store).unwrap();
    copy_tree(&elsewhere.store, &room.place.store);
    let (mut vault, integrity) = room.unlock_as(room.supervisor, PASSPHRASE).unwrap();
    assert!(matches!(integrity, Integrity::Mismatch { kind: MismatchKind::Forked { at } } if at > size));
    assert!(!vault.may_go_on());
    assert_eq!(vault.go_on(REASON, &room.clock.now()), Err(VaultError::ReadOnly));
    assert!(!vault.integrity().is_whole());
    // Nor does a whole one, which needs no leave.
    let other = Room::new();
    let mut vault = other.unlock();
    assert_eq!(vault.go_on(REASON, &other.clock.now()), Err(VaultError::ReadOnly));
    // And no ordinary entry begins an epoch.
    let begins = RoomEvent::LogRestored {
        before: vault.origin().to_owned(),
        seen: None,
        seen_root: None,
        copy: None,
        reason: REASON.to_owned(),
    };
    assert_eq!(vault.append(&[other.room_draft(begins)]), Err(VaultError::BadDraft("event")));
}

#[test]
fn a_name_of_another_epoch_in_the_store_is_found() {
    let room = Room::new();
    let (copy, ..) = with_backup(&room);
    fs::remove_dir_all(&room.place.store).unwrap();
    let vault = restore_as(&room, &room.place, &copy, PASSPHRASE).unwrap();
    let name = vault.origin().to_owned();
    drop(vault);
    for other in ["itgel/log/room-1/1", "itgel/log/room-1/2-00000000", "itgel/log/room-2/1"] {
        room.raw().execute("UPDATE store SET value = ?1 WHERE key = 'log'", [other]).unwrap();
        assert!(room.finds_it(), "{other}");
    }
    room.raw().execute("UPDATE store SET value = ?1 WHERE key = 'log'", [&name]).unwrap();
    assert_eq!(room.mismatch(), None);
}

#[test]
fn a_restoration_that_was_cut_off_before_the_computer_remembered_it_is_the_one_that_was_meant() {
    let room = Room::new();
    let (copy, entries, _) = with_backup(&room);
    let lost = room.beside("lost");
    fs::rename(&room.place.store, &lost).unwrap();
    let memory = fs::read(room.anchor()).unwrap();
    let mut vault = restore_as(&room, &room.place, &copy, PASSPHRASE).unwrap();
    assert!(vault.size() > entries);
    // What it remembered before, as when the power failed in between.
    vault.checkpoint().unwrap();
    drop(vault);
    fs::write(room.anchor(), &memory).unwrap();
    let (vault, integrity) = room.unlock_as(room.supervisor, PASSPHRASE).unwrap();
    assert_eq!(integrity, Integrity::Whole, "{:?}", vault.mismatches());
    room.lock(vault);
    assert_eq!(room.mismatch(), None);
    // The memory of any other state of the lost store is that of a loss nobody spoke of.
    copy_tree(&room.place.store, &room.beside("restored"));
    fs::remove_dir_all(&room.place.store).unwrap();
    copy_tree(&lost, &room.place.store);
    fs::write(room.anchor(), &memory).unwrap();
    let mut vault = room.unlock();
    room.tap(&mut vault, CaseId::from_random_bytes([1; 16]), 60);
    room.lock(vault);
    fs::remove_dir_all(&room.place.store).unwrap();
    copy_tree(&room.beside("restored"), &room.place.store);
    assert!(room.mismatch().is_some());
}

#[test]
fn a_restoration_from_before_a_new_key_is_not_held_against_the_memory_of_the_later_one() {
    let room = Room::new();
    let (copy, ..) = with_backup(&room);
    let mut vault = room.unlock();
    vault.rekey("Түлхүүр шинэчилсэн", &room.clock.now(), &mut |_, _| true).unwrap();
    room.lock(vault);
    fs::rename(&room.place.store, room.beside("lost")).unwrap();
    let memory = fs::read(room.anchor()).unwrap();
    let vault = restore_as(&room, &room.place, &copy, PASSPHRASE).unwrap();
    let aside = room.anchor().with_extension("anchor.before");
    assert_eq!(fs::read(&aside).unwrap(), memory);
    // Cut off before it was remembered: there is no memory then, and none of another key.
    drop(vault);
    fs::remove_file(room.anchor()).unwrap();
    let (vault, integrity) = room.unlock_as(room.supervisor, PASSPHRASE).unwrap();
    assert_eq!(integrity, Integrity::Whole);
    room.lock(vault);
}

#[test]
fn only_a_supervisor_restores_and_a_copy_of_before_is_not_thinned() {
    let room = Room::new();
    let mut vault = room.unlock();
    let second = add(&room, &mut vault, "Ярилцагч", Role::Interviewer);
    room.lock(vault);
    let (copy, ..) = with_backup(&room);
    let stick = room.beside("stick");
    // Another copy later on the same day: the last of what is lost afterwards.
    let mut vault = room.unlock();
    room.clock.pass(60_000);
    let later = vault.back_up(&stick, HOW, &room.clock.now(), &mut |_, _, _| true).unwrap();
    assert_eq!(find(&stick, &mut || true).unwrap().len(), 1, "of a day the last one stays");
    room.lock(vault);
    fs::rename(&room.place.store, room.beside("lost")).unwrap();
    let copy = copy.with_file_name(&later.name);
    let (passphrase, at) = (Passphrase::new(SECOND), room.clock.now());
    let door = Door::Passphrase(&passphrase);
    let restore = Restore { copy: &copy, person: second, door, reason: REASON, at: &at };
    let refused = Vault::restore(&room.place, &restore, entropy(), &mut |_, _, _| true).err();
    assert_eq!(refused, Some(BackupError::NotSupervisor));
    assert!(!room.place.store.exists());
    let mut vault = restore_as(&room, &room.place, &copy, PASSPHRASE).unwrap();
    room.clock.pass(60_000);
    vault.back_up(&stick, HOW, &room.clock.now(), &mut |_, _, _| true).unwrap();
    assert_eq!(find(&stick, &mut || true).unwrap().len(), 2, "that of the epoch before stays");
}

/// A backup at the end of the day and the lock after it: one entry is lost. The restored store, cut off before the computer
/// remembered it, has as many entries as the computer saw, and is no fork.
#[test]
fn a_restoration_of_exactly_one_lost_entry_that_was_cut_off_is_no_fork() {
    let room = Room::new();
    let stick = room.beside("stick");
    fs::create_dir_all(&stick).unwrap();
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 1);
    room.tap(&mut vault, case, 20);
    let made = vault.back_up(&stick, HOW, &room.clock.now(), &mut |_, _, _| true).unwrap();
    // Another lock of the same entries, for a memory of another last one.
    copy_tree(&room.place.store, &room.beside("twin/store"));
    copy_tree(&room.place.anchors, &room.beside("twin/anchors"));
    room.lock(vault);
    let copy = find(&stick, &mut || true).unwrap().remove(0).path;
    fs::rename(&room.place.store, room.beside("lost")).unwrap();
    // The computer cannot remember what takes its place.
    let mut unfinished = room.anchor().into_os_string();
    unfinished.push(".unfinished");
    fs::create_dir(&unfinished).unwrap();
    let memory = fs::read(room.anchor()).unwrap();
    let cut = restore_as(&room, &room.place, &copy, PASSPHRASE).err();
    assert_eq!(cut, Some(BackupError::RestoredLocked));
    fs::remove_dir(&unfinished).unwrap();
    assert_eq!(fs::read(room.anchor()).unwrap(), memory);
    copy_tree(&room.place.store, &room.beside("restored"));
    let (vault, integrity) = room.unlock_as(room.supervisor, PASSPHRASE).unwrap();
    assert_eq!(integrity, Integrity::Whole, "{:?}", vault.mismatches());
    assert_eq!(vault.size(), made.entries + 2, "that it was restored, and that it was opened");
    room.lock(vault);
    assert_eq!(room.mismatch(), None);

    // The memory of another entry at that number is that of a fork.
    let twin = Place { store: room.beside("twin/store"), anchors: room.beside("twin/anchors") };
    let (twin_of, at) = (Passphrase::new(PASSPHRASE), room.clock.now());
    let mut other = Vault::unlock(&twin, room.supervisor, &twin_of, &at, entropy()).unwrap().0;
    assert_eq!(other.size(), made.entries + 1);
    other.checkpoint().unwrap();
    drop(other);
    fs::copy(twin.anchors.join(room.anchor().file_name().unwrap()), room.anchor()).unwrap();
    fs::remove_dir_all(&room.place.store).unwrap();
    copy_tree(&room.beside("restored"), &room.place.store);
    assert_eq!(room.mismatch(), Some(MismatchKind::Forked { at: made.entries + 1 }));
}

/// The journal is whole and only what lies beside it is not what was written: a supervisor says why, and it goes on.
#[test]
fn a_turned_bit_beside_a_whole_journal_does_not_close_the_room_for_good() {
    type Spoil = fn(&Room);
    let header: Spoil = |room| {
        let path = room.place.store.join("vault.json");
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text.replace("Өрөө 1", "Өрөө 9")).unwrap();
    };
    let field: Spoil = |room| {
        let path = room.place.store.join("vault.json");
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text.replace("\"room\"", "\"ronm\"")).unwrap();
    };
    let store_id: Spoil = |room| {
        let path = room.place.store.join("vault.json");
        let mut text = fs::read_to_string(&path).unwrap();
        let at = text.find("vault_id").unwrap() + 12;
        let turned = if text.get(at..=at) == Some("1") { "3" } else { "1" };
        text.replace_range(at..=at, turned);
        fs::write(&path, text).unwrap();
    };
    // Valid in form, but nobody has a slot of this name.
    let person_id: Spoil = |room| {
        let path = room.place.store.join("vault.json");
        let (text, id) = (fs::read_to_string(&path).unwrap(), room.supervisor.to_string());
        let mut other = id.clone();
        other.replace_range(..1, if id.starts_with('1') { "3" } else { "1" });
        fs::write(&path, text.replace(&id, &other)).unwrap();
    };
    let no_json: Spoil = |room| fs::write(room.place.store.join("vault.json"), "{").unwrap();
    let no_text: Spoil = |room| fs::write(room.place.store.join("vault.json"), [0, 0xff, 7]).unwrap();
    let too_long: Spoil = |room| fs::write(room.place.store.join("vault.json"), vec![b' '; 300_000]).unwrap();
    let anchor: Spoil = |room| {
        let mut bytes = fs::read(room.anchor()).unwrap();
        let last = bytes.len() - 5;
        bytes[last] ^= 1;
        fs::write(room.anchor(), bytes).unwrap();
    };
    let cases: [(&str, &[Spoil], &[MismatchKind]); 9] = [
        ("header", &[header], &[MismatchKind::Header]),
        ("field", &[field], &[MismatchKind::Header]),
        ("identifier", &[store_id], &[MismatchKind::Header]),
        ("person", &[person_id], &[MismatchKind::Header]),
        ("no JSON", &[no_json], &[MismatchKind::Header]),
        ("no text", &[no_text], &[MismatchKind::Header]),
        ("too long", &[too_long], &[MismatchKind::Header]),
        ("anchor", &[anchor], &[MismatchKind::Anchor]),
        ("both", &[header, anchor], &[MismatchKind::Header, MismatchKind::Anchor]),
    ];
    for (what, spoils, kinds) in cases {
        let room = Room::new();
        let (_, size) = room.with_entries(20);
        let (plate, path) = (fs::read(room.place.store.join("vault.json")).unwrap(), room.anchor());
        spoils.iter().for_each(|spoil| spoil(&room));
        let memory = fs::read(&path).unwrap();
        let shown = Vault::doorplate(&room.place.store, &room.clock.now()).unwrap();
        let can_be_chosen = shown.people.iter().map(|card| card.person).chain(shown.unnamed);
        assert!(can_be_chosen.into_iter().any(|person| person == room.supervisor), "{what}");
        let (mut vault, integrity) = room.unlock_as(room.supervisor, PASSPHRASE).unwrap();
        assert!(!integrity.is_whole() && vault.may_go_on(), "{what}");
        assert_eq!(vault.mismatches(), kinds, "{what}");
        assert_eq!(vault.room(), "Өрөө 1", "{what}: by the journal");
        vault.go_on(REASON, &room.clock.now()).unwrap();
        assert!(vault.integrity().is_whole(), "{what}");
        let entered = restored_entries(&vault);
        let [(seq, RoomEvent::LogRestored { seen: None, seen_root: None, copy: None, reason, .. })] =
            &entered[..]
        else {
            panic!("{what}: {entered:?}");
        };
        assert_eq!((*seq, reason.as_str()), (size, REASON), "{what}");
        assert_eq!(fs::read(room.place.store.join("vault.json")).unwrap(), plate, "{what}: written anew");
        let aside = path.with_extension("anchor.before");
        let unreadable = kinds.contains(&MismatchKind::Anchor);
        assert_eq!(fs::read(&aside).ok(), unreadable.then_some(memory), "{what}: laid aside");
        assert!(vault.doctor().unwrap().is_well(), "{what}");
        room.lock(vault);
        assert_eq!(room.mismatch(), None, "{what}");
        let vault = room.unlock();
        assert!(vault.was_anchored(), "{what}");
        epochs_hold(&vault);
    }
}

/// A disk that tore the list of people may have torn what opens the store too: going on does not make that good.
#[test]
fn going_on_does_not_bless_what_went_bad_beside_the_list() {
    let room = Room::new();
    room.with_entries(3);
    fs::write(room.place.store.join("vault.json"), "{").unwrap();
    let file = room.place.store.join("recovery/recovery-ac.age");
    let mut bytes = fs::read(&file).unwrap();
    bytes[200] ^= 1;
    fs::write(&file, bytes).unwrap();
    let (mut vault, _) = room.unlock_as(room.supervisor, PASSPHRASE).unwrap();
    vault.go_on(REASON, &room.clock.now()).unwrap();
    assert_eq!(vault.openers_amiss().unwrap(), [itgel_vault::Opener::Recovery(1)]);
}

/// A header by which nothing can be tried any more stays what it was: damaged. A journal that does not hold closes the store also
/// beside a header and a memory that do not.
#[test]
fn what_is_beside_it_opens_no_way_for_a_journal_that_does_not_hold() {
    let room = Room::new();
    room.with_entries(5);
    let path = room.place.store.join("vault.json");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, "{").unwrap();
    let (slots, hidden) = (room.place.store.join("users"), room.beside("users"));
    fs::rename(&slots, &hidden).unwrap();
    let refused = room.unlock_as(room.supervisor, PASSPHRASE).err();
    assert_eq!(refused, Some(OpenError::Damaged { part: "vault.json" }));
    fs::rename(&hidden, &slots).unwrap();
    fs::write(&path, text.replace("Ахлах", "Дарга")).unwrap();
    fs::write(room.anchor(), "{}").unwrap();
    let raw = room.raw();
    raw.execute_batch(
        "DROP TRIGGER node_is_never_changed; UPDATE node SET hash = zeroblob(32) WHERE level = 0 AND idx = 2",
    )
    .unwrap();
    drop(raw);
    let (mut vault, _) = room.unlock_as(room.supervisor, PASSPHRASE).unwrap();
    assert!(vault.mismatches().contains(&MismatchKind::Tree), "{:?}", vault.mismatches());
    assert!(!vault.may_go_on());
    assert_eq!(vault.go_on(REASON, &room.clock.now()), Err(VaultError::ReadOnly));
}

/// The folder of before a new key, put back by hand: what this computer remembers was made by another key.
#[test]
fn a_folder_of_before_a_new_key_put_back_by_hand_has_a_way_out() {
    let room = Room::new();
    let (_, size) = room.with_entries(20);
    copy_tree(&room.place.store, &room.beside("then"));
    let mut vault = room.unlock();
    vault.rekey("Түлхүүр шинэчилсэн", &room.clock.now(), &mut |_, _| true).unwrap();
    room.lock(vault);
    let memory = fs::read(room.anchor()).unwrap();
    fs::rename(&room.place.store, room.beside("lost")).unwrap();
    copy_tree(&room.beside("then"), &room.place.store);
    let (mut vault, _) = room.unlock_as(room.supervisor, PASSPHRASE).unwrap();
    assert_eq!(vault.mismatches(), [MismatchKind::Anchor]);
    vault.go_on(REASON, &room.clock.now()).unwrap();
    assert_eq!(restored_entries(&vault)[0].0, size);
    assert_eq!(fs::read(room.anchor().with_extension("anchor.before")).unwrap(), memory);
    room.lock(vault);
    // A second time the first that was laid aside stays.
    fs::write(room.anchor(), "{}").unwrap();
    let (mut vault, _) = room.unlock_as(room.supervisor, PASSPHRASE).unwrap();
    vault.go_on(REASON, &room.clock.now()).unwrap();
    assert_eq!(fs::read(room.anchor().with_extension("anchor.before")).unwrap(), memory);
    assert_eq!(fs::read(room.anchor().with_extension("anchor.before-2")).unwrap(), b"{}");
    room.lock(vault);
    assert_eq!(room.mismatch(), None);
}
