//! New recovery sheets: what those of before still open, and a change that is cut off between any two of its steps.

use crate::room::{PASSPHRASE, Room, copy_tree, entropy};
use itgel_casefile::event::{Event, RoomEvent};
use itgel_casefile::time::Clock;
use itgel_seal::{RecoverySet, SealError, make_recovery, recover};
use itgel_testkit::SeededEntropy;
use itgel_vault::{Integrity, OpenError, Opener, Place, Vault, VaultError};
use std::fs;
use std::path::Path;

const REASON: &str = "Хуудас хадгалдаг хүн ажлаас гарсан";

fn a_set(seed: u64) -> RecoverySet {
    make_recovery(&mut SeededEntropy::new(seed)).unwrap()
}

/// A store with entries whose sheets are these.
fn with_sheets(old: &RecoverySet) -> Room {
    let room = Room::new();
    room.with_entries(4);
    let mut vault = room.unlock();
    vault.renew_recovery(old, REASON, &room.clock.now(), &mut |_, _| true).unwrap();
    room.lock(vault);
    room
}

/// Opens a store with two sheets of a set, by whatever recovery files lie in it.
fn open_by(room: &Room, place: &Place, set: &RecoverySet) -> Result<(Vault, Integrity), OpenError> {
    let [a, b, c] = &set.sheets;
    let pairs = [(a, b), (c, b), (a, c)];
    let files = Vault::recovery_sets(&place.store)?;
    let found = pairs.iter().find_map(|(a, b)| files.iter().find_map(|files| recover(a, b, files).ok()));
    let found = found.ok_or(OpenError::Seal(SealError::SheetsDoNotFit))?;
    let (person, now) = (room.supervisor, room.clock.now());
    let opened = Vault::unlock_with_recovery(place, person, &found.identity, &now, entropy())?;
    // Then every pair fits, and gives the same.
    let files = Vault::recovery_files(&place.store)?;
    for (a, b) in pairs {
        let again = recover(a, b, &files).unwrap();
        assert_eq!(again.identity.recipient(), found.identity.recipient());
    }
    Ok(opened)
}

#[test]
fn the_new_sheets_open_it_and_those_of_before_open_what_was_before() {
    let old = a_set(76);
    let room = with_sheets(&old);
    let size = room.unlock().size();
    let kept = Place { store: room.beside("kept/store"), anchors: room.beside("kept/anchors") };
    copy_tree(&room.place.store, &kept.store);
    copy_tree(&room.place.anchors, &kept.anchors);
    let set = a_set(77);
    let mut vault = room.unlock();
    vault.renew_recovery(&set, REASON, &room.clock.now(), &mut |_, _| true).unwrap();
    assert!(vault.doctor().unwrap().is_well());
    let entered = vault.room_events("recovery_renewed").unwrap();
    let Some(Event::Room(event)) = entered.last().map(|placed| &placed.event) else { panic!("{entered:?}") };
    let RoomEvent::RecoveryRenewed { recipient, reason } = &**event else { panic!("{event:?}") };
    assert_eq!((recipient, reason.as_str()), (&set.recipient, REASON));
    assert_eq!((entered.len(), vault.room_events("vault_key_renewed").unwrap().len()), (2, 2));
    assert!(vault.size() > size);
    room.lock(vault);

    // Each pair of the new ones, and everybody's passphrase.
    let files = Vault::recovery_files(&room.place.store).unwrap();
    for (a, b) in [(0, 1), (0, 2), (2, 1)] {
        let found = recover(&set.sheets[a], &set.sheets[b], &files).unwrap();
        let opened = Vault::unlock_with_recovery(
            &room.place,
            room.supervisor,
            &found.identity,
            &room.clock.now(),
            entropy(),
        );
        let (vault, integrity) = opened.unwrap();
        assert_eq!(integrity, Integrity::Whole);
        room.lock(vault);
    }
    drop(room.unlock());
    // The old ones fit no file of it, and the old recovery key opens no key of it; the copy of before they open.
    assert_eq!(open_by(&room, &room.place, &old).err(), Some(OpenError::Seal(SealError::SheetsDoNotFit)));
    assert_eq!(room.recover().err(), Some(OpenError::NotForThisKey));
    assert_eq!(open_by(&room, &kept, &old).unwrap().1, Integrity::Whole);
    // A new key later is sealed to the new ones.
    let mut vault = room.unlock();
    vault.rekey(REASON, &room.clock.now(), &mut |_, _| true).unwrap();
    room.lock(vault);
    assert_eq!(open_by(&room, &room.place, &set).unwrap().1, Integrity::Whole);
}

#[test]
fn whatever_a_crash_leaves_opens_by_the_sheets_of_before_or_by_the_new_ones() {
    let (old, set) = (a_set(76), a_set(77));
    let room = with_sheets(&old);
    let (before, after) = (room.beside("before"), room.beside("after"));
    let keep = |at: &Path| {
        copy_tree(&room.place.store, &at.join("store"));
        copy_tree(&room.place.anchors, &at.join("anchors"));
    };
    keep(&before);
    let mut vault = room.unlock();
    vault.renew_recovery(&set, REASON, &room.clock.now(), &mut |_, _| true).unwrap();
    room.lock(vault);
    keep(&after);
    let names = ["recovery-ab.age", "recovery-ac.age", "recovery-bc.age"];
    // How many recovery files wait, and how many have their place; whether the key waits, and the database is that of after.
    let steps: [(usize, usize, bool, bool); 7] = [
        (1, 0, false, false),
        (3, 0, false, false),
        (3, 0, true, false),
        (3, 0, true, true),
        (2, 1, true, true),
        (1, 2, true, true),
        (0, 3, true, true),
    ];
    for step in steps {
        let (waiting, placed, key_waits, is_after) = step;
        for folder in [&room.place.store, &room.place.anchors] {
            fs::remove_dir_all(folder).unwrap();
        }
        copy_tree(&before.join("store"), &room.place.store);
        copy_tree(&before.join("anchors"), &room.place.anchors);
        let (store, done) = (&room.place.store, after.join("store"));
        for (n, name) in names.iter().enumerate() {
            let of_after = done.join("recovery").join(name);
            let there = if n < placed { (*name).to_owned() } else { format!("{name}.next") };
            if n < placed + waiting {
                fs::copy(&of_after, store.join("recovery").join(there)).unwrap();
            }
        }
        if key_waits {
            fs::copy(done.join("vault.key.age"), store.join("vault.key.age.next")).unwrap();
        }
        if is_after {
            fs::copy(done.join("itgel.db"), store.join("itgel.db")).unwrap();
        } else {
            fs::copy(done.join("itgel.db"), store.join("itgel.db.next")).unwrap();
        }
        // Whoever comes with sheets may be the first at the door, or a person.
        let (good, other) = if is_after { (&set, &old) } else { (&old, &set) };
        keep(&room.beside("cut"));
        for first in ["sheets", "person"] {
            for (from, to) in [("store", &room.place.store), ("anchors", &room.place.anchors)] {
                fs::remove_dir_all(to).unwrap();
                copy_tree(&room.beside("cut").join(from), to);
            }
            if first == "sheets" {
                assert!(open_by(&room, &room.place, other).is_err(), "{step:?}");
                assert_eq!(open_by(&room, &room.place, good).unwrap().1, Integrity::Whole, "{step:?}");
            }
            let (vault, integrity) = room.unlock_as(room.supervisor, PASSPHRASE).unwrap();
            assert_eq!(integrity, Integrity::Whole, "{step:?}: {:?}", vault.mismatches());
            let entered = vault.room_events("recovery_renewed").unwrap().len();
            assert_eq!(entered, 1 + usize::from(is_after), "{step:?}");
            room.lock(vault);
            assert_eq!(open_by(&room, &room.place, good).unwrap().1, Integrity::Whole, "{step:?} {first}");
            assert!(open_by(&room, &room.place, other).is_err(), "{step:?} {first}");
            let left = fs::read_dir(store.join("recovery")).unwrap().count();
            assert_eq!(left, 3, "{step:?} {first}");
            assert!(!store.join("vault.key.age.next").exists(), "{step:?} {first}");
            let mut vault = room.unlock();
            let report = vault.doctor().unwrap();
            assert!(report.is_well(), "{step:?} {first}: {report:?}");
        }
        fs::remove_dir_all(room.beside("cut")).unwrap();
    }
}

/// The computer cannot remember the new key: the new sheets open the store all the same, and a copy that is made then.
#[test]
fn new_sheets_are_good_also_where_the_computer_could_not_remember_them() {
    let (old, set) = (a_set(76), a_set(77));
    let room = with_sheets(&old);
    let mut vault = room.unlock();
    let away = room.beside("away");
    fs::rename(&room.place.anchors, &away).unwrap();
    fs::write(&room.place.anchors, "not a folder").unwrap();
    vault.renew_recovery(&set, REASON, &room.clock.now(), &mut |_, _| true).unwrap();
    assert!(vault.anchor_is_due() && room.place.store.join("vault.key.age.next").is_file());
    let left = fs::read_dir(room.place.store.join("recovery")).unwrap().count();
    assert_eq!(left, 3, "nothing waits of the sheets");
    assert_eq!(vault.openers_amiss().unwrap(), [Opener::VaultKey], "which waits");
    let refused = vault.rekey(REASON, &room.clock.now(), &mut |_, _| true);
    assert!(matches!(refused, Err(VaultError::Trouble(_))), "{refused:?}");
    drop(vault);
    fs::remove_file(&room.place.anchors).unwrap();
    fs::rename(&away, &room.place.anchors).unwrap();
    assert!(open_by(&room, &room.place, &old).is_err());
    assert_eq!(open_by(&room, &room.place, &set).unwrap().1, Integrity::Whole);
}

/// A file that cannot be read now is not taken away, and the key waits beside it.
#[test]
fn a_waiting_file_that_cannot_be_read_waits_on() {
    let (old, set) = (a_set(76), a_set(77));
    let room = with_sheets(&old);
    copy_tree(&room.place.store, &room.beside("before"));
    let mut vault = room.unlock();
    vault.renew_recovery(&set, REASON, &room.clock.now(), &mut |_, _| true).unwrap();
    room.lock(vault);
    // As it is cut off right after the step, with one file larger than any such file is, as a disk may give it.
    let (store, name) = (&room.place.store, "recovery-ac.age");
    let next = store.join("recovery").join(format!("{name}.next"));
    fs::copy(store.join("vault.key.age"), store.join("vault.key.age.next")).unwrap();
    let good = fs::read(store.join("recovery").join(name)).unwrap();
    fs::copy(room.beside("before/recovery").join(name), store.join("recovery").join(name)).unwrap();
    fs::write(&next, [&good[..], &vec![0; 80_000]].concat()).unwrap();
    let vault = room.unlock();
    assert!(next.is_file() && store.join("vault.key.age.next").is_file());
    drop(vault);
    // The disk gives it again.
    fs::write(&next, good).unwrap();
    drop(room.unlock());
    assert!(!next.exists() && !store.join("vault.key.age.next").exists());
    assert_eq!(open_by(&room, &room.place, &set).unwrap().1, Integrity::Whole);
}

/// Files that wait and belong to no database that is there are never given a place.
#[test]
fn files_of_a_change_that_never_came_in_are_taken_away() {
    let (old, set) = (a_set(76), a_set(77));
    let room = with_sheets(&old);
    let waiting = |n: usize| room.place.store.join("recovery").join(format!("{}.next", set.files[n].name));
    for (n, file) in set.files.iter().enumerate() {
        fs::write(waiting(n), &file.bytes).unwrap();
    }
    let mut vault = room.unlock();
    assert!((0..3).all(|n| !waiting(n).exists()), "at the door");
    for (n, file) in set.files.iter().enumerate() {
        fs::write(waiting(n), &file.bytes).unwrap();
    }
    vault.rekey(REASON, &room.clock.now(), &mut |_, _| true).unwrap();
    assert!((0..3).all(|n| !waiting(n).exists()), "by the next new key");
    room.lock(vault);
    assert_eq!(open_by(&room, &room.place, &old).unwrap().1, Integrity::Whole);
}

#[test]
fn a_store_that_is_not_whole_keeps_its_sheets() {
    let old = a_set(76);
    let room = with_sheets(&old);
    let list = room.place.store.join("vault.json");
    fs::write(&list, "{").unwrap();
    let (mut vault, _) = room.unlock_as(room.supervisor, PASSPHRASE).unwrap();
    let refused = vault.renew_recovery(&a_set(77), REASON, &room.clock.now(), &mut |_, _| true);
    assert_eq!(refused, Err(VaultError::ReadOnly));
    drop(vault);
    assert!(open_by(&room, &room.place, &old).is_ok());
}
