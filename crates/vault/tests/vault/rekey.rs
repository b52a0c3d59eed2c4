//! A new vault key: what somebody who was taken out can still open, what stays open for the others, and a change that is cut off
//! between any two of its steps.

use crate::room::{PASSPHRASE, Room, SECOND, add, attach, copy_tree, entropy};
use itgel_casefile::ids::{AttachmentId, CaseId, InterviewId, PersonId};
use itgel_casefile::time::Clock;
use itgel_casefile::vocabulary::Role;
use itgel_seal::vaultkey::open_vault_key;
use itgel_seal::{Passphrase, SealError, open_slot};
use itgel_vault::backup::How;
use itgel_vault::{Integrity, OpenError, Place, Vault};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

fn read(vault: &Vault, n: u8) -> Result<usize, itgel_vault::VaultError> {
    let mut plain = Vec::new();
    let mut reader = vault.open_attachment(AttachmentId::from_random_bytes([n; 16]))?;
    reader.read_to_end(&mut plain).map_err(itgel_vault::VaultError::from)
}

fn quiet() -> impl FnMut(u64, u64) -> bool {
    |_, _| true
}

/// A store with somebody second, a case and a file; and everything of it kept as it was then.
struct Then {
    room: Room,
    second: PersonId,
    case: CaseId,
    kept: Place,
}

fn then() -> Then {
    let room = Room::new();
    let mut vault = room.unlock();
    let second = add(&room, &mut vault, "Ярилцагч", Role::Interviewer);
    let case = room.open_case(&mut vault, 1);
    attach(&room, &mut vault, case, 1);
    room.lock(vault);
    let kept = Place { store: room.beside("kept/store"), anchors: room.beside("kept/anchors") };
    copy_tree(&room.place.store, &kept.store);
    copy_tree(&room.place.anchors, &kept.anchors);
    Then { room, second, case, kept }
}

/// The same, with the second person taken out since and a second file entered, locked.
fn since() -> Then {
    let then = then();
    let mut vault = then.room.unlock();
    vault.remove_person(then.second, &then.room.clock.now(), &mut quiet()).unwrap();
    assert!(vault.doctor().unwrap().is_well());
    attach(&then.room, &mut vault, then.case, 2);
    then.room.lock(vault);
    then
}

#[test]
fn an_old_copy_with_the_passphrase_opens_what_it_held_and_nothing_later() {
    let Then { room, second, kept, .. } = since();
    let at = room.clock.now();
    let (old, _) = Vault::unlock(&kept, second, &Passphrase::new(SECOND), &at, entropy()).unwrap();
    assert!(read(&old, 1).is_ok(), "what they had they have");
    drop(old);
    // The old key and the old slot on what is there now.
    let (secret, _) = open_slot(
        &fs::read(kept.store.join(format!("users/{second}.slot"))).unwrap(),
        &Passphrase::new(SECOND),
    )
    .unwrap();
    let now = fs::read(room.place.store.join("vault.key.age")).unwrap();
    assert_eq!(open_vault_key(&now, secret.identity()).err(), Some(SealError::NotForThisKey));
    for file in ["itgel.db", "vault.json"] {
        let mixed = Place { store: room.beside("mixed/store"), anchors: room.beside("mixed/anchors") };
        copy_tree(&kept.store, &mixed.store);
        fs::copy(room.place.store.join(file), mixed.store.join(file)).unwrap();
        let opened = Vault::unlock(&mixed, second, &Passphrase::new(SECOND), &at, entropy());
        let refused = match (file, opened) {
            ("itgel.db", Err(error)) => error == OpenError::Damaged { part: "itgel.db" },
            // The header of now does not name them any more.
            ("vault.json", Err(error)) => error == OpenError::UnknownPerson,
            _ => false,
        };
        assert!(refused, "{file}");
        fs::remove_dir_all(room.beside("mixed")).unwrap();
    }
    // A sealed file of later, in the old store, whose database is given its entry: the key of its case is another one.
    let mut old =
        Vault::unlock(&kept, room.supervisor, &Passphrase::new(PASSPHRASE), &at, entropy()).unwrap().0;
    let mut vault = room.unlock();
    let later = vault.attachments(None).unwrap().pop().unwrap();
    let entry = vault.case_events(later.case).unwrap().pop().unwrap();
    let shelf: String = later.sealed_sha256.chars().take(2).collect();
    let from = room.place.store.join(format!("blobs/{shelf}/{}.cob", later.sealed_sha256));
    let to = kept.store.join(format!("blobs/{shelf}"));
    fs::create_dir_all(&to).unwrap();
    fs::copy(&from, to.join(from.file_name().unwrap())).unwrap();
    old.append(&[room.draft(entry.case, entry.event)]).unwrap();
    assert!(read(&vault, 2).is_ok() && read(&vault, 1).is_ok());
    assert_eq!(read(&old, 2), Err(itgel_vault::VaultError::Seal(SealError::NotForThisKey)));
    assert!(vault.doctor().unwrap().is_well());
}

#[test]
fn nobody_else_needs_to_be_there_and_the_sheets_stay_good() {
    let Then { room, second, .. } = then();
    let mut vault = room.unlock();
    let third = add(&room, &mut vault, "Ажилтан", Role::CaseOfficer);
    vault.remove_person(second, &room.clock.now(), &mut quiet()).unwrap();
    room.lock(vault);
    let (vault, integrity) = room.unlock_as(third, SECOND).unwrap();
    assert_eq!(integrity, Integrity::Whole);
    room.lock(vault);
    assert_eq!(room.mismatch(), None);
    assert_eq!(room.unlock_as(second, SECOND).err(), Some(OpenError::UnknownPerson));
}

#[test]
fn a_new_key_alone_is_an_entry_with_its_reason_and_what_was_signed_keeps_its_salts() {
    let Then { room, case, .. } = then();
    let mut vault = room.unlock();
    let interview = InterviewId::from_random_bytes([7; 16]);
    let signed = vault.size() - 1;
    let before = vault.section_salt(case, interview, "course", None).unwrap();
    let key = room.vault_key().to_bytes();
    let mut told = Vec::new();
    vault
        .rekey(
            "Түлхүүр хуулагдсан байж магадгүй",
            &room.clock.now(),
            &mut |done, all| {
                told.push((done, all));
                true
            },
        )
        .unwrap();
    assert!(told.windows(2).all(|pair| pair[0].0 <= pair[1].0) && told.last().is_some_and(|(d, a)| d == a));
    assert_ne!(*room.vault_key().to_bytes(), *key);
    assert_eq!(vault.section_salt(case, interview, "course", Some(signed)).unwrap(), before);
    assert_ne!(vault.section_salt(case, interview, "course", None).unwrap(), before);
    // Twice: each key of a case counts for its own time.
    let between = vault.section_salt(case, interview, "course", None).unwrap();
    let seq = vault.size() - 1;
    vault.rekey("Дахин", &room.clock.now(), &mut quiet()).unwrap();
    assert_eq!(vault.section_salt(case, interview, "course", Some(signed)).unwrap(), before);
    assert_eq!(vault.section_salt(case, interview, "course", Some(seq)).unwrap(), between);
    assert!(read(&vault, 1).is_ok());
    assert_eq!(vault.room_events("vault_key_renewed").unwrap().len(), 2);
    room.lock(vault);
    let mut vault = room.unlock();
    assert!(vault.doctor().unwrap().is_well());
}

#[test]
fn a_backup_of_before_is_still_checked_and_one_is_made_under_the_new_key() {
    let Then { room, .. } = then();
    let stick = room.beside("stick");
    fs::create_dir_all(&stick).unwrap();
    let how = How { understood: true, wholly: false, app: "0.0.0" };
    let mut vault = room.unlock();
    let made = vault.back_up(&stick, how, &room.clock.now(), &mut |_, _, _| true).unwrap();
    vault.rekey("Шинэчилсэн", &room.clock.now(), &mut quiet()).unwrap();
    room.clock.pass(24 * 3_600_000);
    let later = vault.back_up(&stick, how, &room.clock.now(), &mut |_, _, _| true).unwrap();
    for name in [made.name, later.name] {
        vault.check_backup(&stick, &name, &mut |_, _, _| true).unwrap();
    }
}

/// The files of a store and of this computer's memory, as they may lie after a change that was cut off.
fn lay(room: &Room, from: &[(&Path, PathBuf)], extra: &[(&Path, PathBuf)]) {
    for (source, target) in from.iter().chain(extra) {
        fs::copy(source, target).unwrap();
    }
    assert!(room.place.store.join("vault.json").is_file());
}

#[test]
fn whatever_a_crash_leaves_is_the_store_of_before_or_of_after() {
    let Then { room, second, kept, .. } = then();
    let mut vault = room.unlock();
    // As a crash leaves it: nothing is written when it is dropped.
    let before = vault.size();
    copy_tree(&room.place.store, &room.beside("open/store"));
    copy_tree(&room.place.anchors, &room.beside("open/anchors"));
    vault.remove_person(second, &room.clock.now(), &mut quiet()).unwrap();
    let after = vault.size();
    drop(vault);
    let (done, old) = (room.beside("done"), room.beside("open"));
    copy_tree(&room.place.store, &done.join("store"));
    copy_tree(&room.place.anchors, &done.join("anchors"));
    let anchor = |home: &Path| {
        let name = room.anchor();
        home.join("anchors").join(name.file_name().unwrap())
    };
    // From the first step to the last: which files are already those of after.
    let steps: [(&[&str], bool); 6] = [
        (&["db.next"], false),
        (&["db.next", "key.next"], false),
        (&["db", "key.next"], true),
        (&["db", "key.next", "anchor"], true),
        (&["db", "key.next", "anchor", "slots", "key"], true),
        (&["db", "key.next", "anchor", "slots", "key", "header"], true),
    ];
    for (step, is_after) in steps {
        for folder in [&room.place.store, &room.place.anchors] {
            fs::remove_dir_all(folder).unwrap();
        }
        copy_tree(&old.join("store"), &room.place.store);
        copy_tree(&old.join("anchors"), &room.place.anchors);
        let (store, at) = (&room.place.store, done.join("store"));
        let has = |part: &str| step.contains(&part);
        let (db, key, header) = (at.join("itgel.db"), at.join("vault.key.age"), at.join("vault.json"));
        // What the log beside the database of after holds is in its file when it takes its place.
        let folded = room.beside("folded.db");
        fs::copy(&db, &folded).unwrap();
        let mut lies: Vec<(&Path, PathBuf)> = Vec::new();
        for (part, from, to) in [
            ("db.next", &folded, store.join("itgel.db.next")),
            ("db", &folded, store.join("itgel.db")),
            ("key.next", &key, store.join("vault.key.age.next")),
            ("key", &key, store.join("vault.key.age")),
            ("header", &header, store.join("vault.json")),
        ] {
            if has(part) {
                lies.push((from, to));
            }
        }
        if has("db") {
            for end in ["-wal", "-shm"] {
                let _ = fs::remove_file(store.join(format!("itgel.db{end}")));
            }
        }
        let there = (anchor(&done), anchor(&room.beside("")));
        let memory: Vec<(&Path, PathBuf)> =
            if has("anchor") { vec![(there.0.as_path(), there.1.clone())] } else { Vec::new() };
        lay(&room, &lies, &memory);
        // A copy of before a newer program changed the form: it opens with the key of before.
        fs::copy(old.join("store/itgel.db"), store.join("itgel.db.schema-1")).unwrap();
        if has("slots") {
            fs::remove_file(store.join(format!("users/{second}.slot"))).unwrap();
        }
        // Whoever is out may be the first at the door.
        let stranger = room.unlock_as(second, SECOND);
        let let_in = stranger.as_ref().err();
        if is_after {
            let known = matches!(
                let_in,
                Some(OpenError::Deactivated | OpenError::UnknownPerson | OpenError::Damaged { part: "slot" })
            );
            assert!(known, "{step:?}: {let_in:?}");
        } else {
            assert_eq!(let_in, None, "{step:?}");
        }
        drop(stranger);
        let (mut vault, integrity) = room.unlock_as(room.supervisor, PASSPHRASE).unwrap();
        assert_eq!(integrity, Integrity::Whole, "{step:?}: {:?}", vault.mismatches());
        let entered = vault.room_events("vault_key_renewed").unwrap().len();
        assert_eq!(entered, usize::from(is_after), "{step:?}");
        assert!(vault.size() > if is_after { after } else { before });
        let report = vault.doctor().unwrap();
        assert!(report.is_well(), "{step:?}: {report:?}");
        room.lock(vault);
        let (vault, integrity) = room.unlock_as(room.supervisor, PASSPHRASE).unwrap();
        assert_eq!(integrity, Integrity::Whole, "{step:?}");
        drop(vault);
        for name in fs::read_dir(store).unwrap() {
            let name = name.unwrap().file_name().to_string_lossy().into_owned();
            assert!(!name.contains(".next"), "{step:?}: {name}");
            assert!(!is_after || !name.contains(".schema-"), "{step:?}: {name} opens with the key of before");
        }
    }
    let _ = kept;
}

/// Cut off right after the step, and then the disk gives the database no more, or not as it was written.
#[test]
fn a_database_that_cannot_be_read_after_the_step_ends_nobodys_access() {
    let Then { room, second, .. } = then();
    let (store, key) = (&room.place.store, room.place.store.join("vault.key.age"));
    let sealed_before = fs::read(&key).unwrap();
    let slot = store.join(format!("users/{second}.slot"));
    let slot_before = fs::read(&slot).unwrap();
    let header = fs::read(store.join("vault.json")).unwrap();
    let mut vault = room.unlock();
    vault.remove_person(second, &room.clock.now(), &mut quiet()).unwrap();
    room.lock(vault);
    let waits = store.join("vault.key.age.next");
    fs::copy(&key, &waits).unwrap();
    for (path, bytes) in [(&key, &sealed_before), (&slot, &slot_before), (&store.join("vault.json"), &header)]
    {
        fs::write(path, bytes).unwrap();
    }
    let said = |person, passphrase| room.unlock_as(person, passphrase).err();
    let whole = fs::read(room.database()).unwrap();
    // Whoever is out hears so as long as the database can be read.
    assert_eq!(said(second, SECOND), Some(OpenError::Deactivated));
    let mut spoilt = whole.clone();
    spoilt[200] ^= 1;
    fs::write(room.database(), spoilt).unwrap();
    assert_eq!(said(room.supervisor, PASSPHRASE), Some(OpenError::Damaged { part: "itgel.db" }));
    fs::remove_file(room.database()).unwrap();
    fs::create_dir(room.database()).unwrap();
    for (person, passphrase) in [(room.supervisor, PASSPHRASE), (second, SECOND)] {
        assert_eq!(said(person, passphrase), Some(OpenError::Damaged { part: "itgel.db" }));
    }
    fs::remove_dir(room.database()).unwrap();
    fs::write(room.database(), whole).unwrap();
    // Nor does a key that waits and cannot be read.
    let sealed = fs::read(&waits).unwrap();
    fs::write(&waits, &sealed[..40]).unwrap();
    assert_eq!(said(room.supervisor, PASSPHRASE), Some(OpenError::Damaged { part: "vault.key.age" }));
    // Where everything can be read again, everything comes in.
    fs::write(&waits, sealed).unwrap();
    assert_eq!(room.unlock_as(room.supervisor, PASSPHRASE).unwrap().1, Integrity::Whole);
    assert!(!waits.exists());
}

#[test]
fn a_new_key_whose_last_files_could_not_be_written_is_finished_before_the_next_one() {
    let Then { room, second, .. } = then();
    let mut vault = room.unlock();
    vault.rekey("Нэг дэх", &room.clock.now(), &mut quiet()).unwrap();
    // As a full disk leaves it: the sealed key of before, and the new one beside it.
    let (key, waits) = (room.place.store.join("vault.key.age"), room.place.store.join("vault.key.age.next"));
    fs::copy(&key, &waits).unwrap();
    fs::write(&key, "the key of before").unwrap();
    vault.remove_person(second, &room.clock.now(), &mut quiet()).unwrap();
    assert!(!waits.exists());
    room.lock(vault);
    assert_eq!(room.mismatch(), None);
    // Somebody who comes in between finds no old key put over theirs.
    let mut vault = room.unlock();
    fs::copy(&key, &waits).unwrap();
    let third = add(&room, &mut vault, "Ажилтан", Role::CaseOfficer);
    assert!(!waits.exists());
    room.lock(vault);
    room.unlock_as(third, SECOND).unwrap();
}

/// A full disk lets the first new key in and its last files not; the next new key then does not come to its end either. What opened
/// the store in between is the sealed key that waited.
#[test]
fn a_new_key_that_comes_to_no_end_takes_nothing_from_the_one_before_it() {
    let Then { room, .. } = then();
    let mut vault = room.unlock();
    vault.rekey("Нэг дэх", &room.clock.now(), &mut quiet()).unwrap();
    let (key, waits) = (room.place.store.join("vault.key.age"), room.place.store.join("vault.key.age.next"));
    fs::copy(&key, &waits).unwrap();
    fs::write(&key, "the key of before").unwrap();
    let cut = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        vault.rekey("Хоёр дахь", &room.clock.now(), &mut |_, _| panic!("the power is gone"))
    }));
    assert!(cut.is_err());
    let size = vault.size();
    drop(vault);
    let vault = room.unlock();
    assert_eq!(vault.size(), size + 1, "and that it was opened");
    room.lock(vault);
    assert_eq!(room.mismatch(), None);
}

/// The computer's memory does not take the new key, and somebody goes on working with people: the sealed key stays beside its
/// place until the memory is that of the new key too.
#[test]
fn a_new_key_that_the_computer_could_not_remember_waits_whatever_is_done_with_people() {
    for what in ["role", "person"] {
        let Then { room, second, .. } = then();
        let waits = room.place.store.join("vault.key.age.next");
        let away = room.beside("away");
        let mut vault = room.unlock();
        fs::rename(&room.place.anchors, &away).unwrap();
        fs::write(&room.place.anchors, "not a folder").unwrap();
        vault.rekey("Шинэчилсэн", &room.clock.now(), &mut quiet()).unwrap();
        assert!(vault.anchor_is_due() && waits.is_file(), "{what}");
        let mut people = vec![(second, SECOND), (room.supervisor, PASSPHRASE)];
        match what {
            "role" => vault.change_role(second, Role::CaseOfficer, &room.clock.now()).unwrap(),
            _ => people.insert(0, (add(&room, &mut vault, "Ажилтан", Role::CaseOfficer), SECOND)),
        }
        drop(vault);
        fs::remove_file(&room.place.anchors).unwrap();
        fs::rename(&away, &room.place.anchors).unwrap();
        // Whoever comes first, also whoever came after the new key, finds it whole.
        let kept = (room.beside("kept-store"), room.beside("kept-anchors"));
        copy_tree(&room.place.store, &kept.0);
        copy_tree(&room.place.anchors, &kept.1);
        for (person, passphrase) in people.clone() {
            for (from, to) in [(&kept.0, &room.place.store), (&kept.1, &room.place.anchors)] {
                fs::remove_dir_all(to).unwrap();
                copy_tree(from, to);
            }
            let (vault, integrity) = room.unlock_as(person, passphrase).unwrap();
            assert_eq!(integrity, Integrity::Whole, "{what}: {:?}", vault.mismatches());
            assert!(!waits.exists(), "{what}");
            room.lock(vault);
            for (person, passphrase) in &people {
                assert_eq!(room.unlock_as(*person, passphrase).unwrap().1, Integrity::Whole, "{what}");
            }
        }
    }
}
