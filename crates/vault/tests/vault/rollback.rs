//! Somebody who has old copies of the store but no key: whole files, single pages, single bits, a planted
//! write-ahead log.

use crate::days::Days;
use crate::room::{PASSPHRASE, Room, copy_tree, setting_changed};
use itgel_casefile::ids::AttachmentId;
use itgel_casefile::time::Clock;
use itgel_casefile::vocabulary::Role;
use itgel_seal::{KdfParams, OsEntropy, Passphrase, SigningKey};
use itgel_vault::projections::case_list::CaseFilter;
use itgel_vault::{MismatchKind as M, NewPerson, OpenError, VaultError};
use std::collections::BTreeMap;
use std::fs;

const PAGE: usize = 4096;

#[test]
fn an_older_copy_of_the_whole_file_is_found_and_opened_for_reading_only() {
    let room = Room::new();
    let (case, _) = room.with_entries(3);
    let old = fs::read(room.database()).unwrap();
    let mut vault = room.unlock();
    room.tap(&mut vault, case, 3);
    room.lock(vault);
    fs::write(room.database(), &old).unwrap();

    let (mut vault, integrity) = room.unlock_as(room.supervisor, PASSPHRASE).unwrap();
    assert!(!integrity.is_whole());
    let M::Behind { have, seen } = vault.mismatches()[0] else { panic!("{:?}", vault.mismatches()) };
    assert_eq!(seen - have, 5, "unlock, three taps, lock");
    assert_eq!(vault.mismatches()[1..], [M::File]);

    // Everything can be read and nothing written.
    assert_eq!(vault.case_events(case).unwrap().len(), 4);
    assert_eq!(vault.case(case).unwrap().code, "001-4127");
    let at = room.clock.now();
    let draft = room.room_draft(setting_changed("en"));
    assert_eq!(vault.append(&[draft]), Err(VaultError::ReadOnly));
    assert_eq!(vault.set_setting("a", "b"), Err(VaultError::ReadOnly));
    assert_eq!(vault.save_draft("a", "b", &at), Err(VaultError::ReadOnly));
    let pdf = AttachmentId::from_random_bytes([1; 16]);
    assert_eq!(vault.seal_attachment(case, pdf, &mut &b"%PDF-"[..]), Err(VaultError::ReadOnly));
    assert_eq!(vault.drop_draft("a"), Err(VaultError::ReadOnly));
    assert_eq!(vault.rebuild_projections(), Err(VaultError::ReadOnly));
    assert_eq!(vault.discard_sealed(&"0".repeat(64)), Err(VaultError::ReadOnly));
    let me = room.supervisor;
    assert_eq!(vault.remove_person(me, &at, &mut |_, _| true), Err(VaultError::ReadOnly));
    let again = Passphrase::new(PASSPHRASE);
    assert_eq!(vault.renew_keys(me, &again, KdfParams::FLOOR, &at), Err(VaultError::ReadOnly));
    let changed = vault.change_passphrase(me, &again, &again, KdfParams::FLOOR, &at);
    assert_eq!(changed, Err(VaultError::ReadOnly));
    let passphrase = Passphrase::new(PASSPHRASE);
    let new = NewPerson {
        name: "Хэн нэгэн",
        role: Role::Supervisor,
        passphrase: &passphrase,
        kdf: KdfParams::FLOOR,
    };
    assert_eq!(vault.add_person(&new, &at), Err(VaultError::ReadOnly));
    let report = vault.doctor().unwrap();
    assert!(report.problems.iter().any(|problem| problem.code == "behind"));
    assert_eq!(report.views, 11, "the old state fits in itself");
    vault.lock(&at).unwrap();
    assert_eq!(fs::read(room.database()).unwrap(), old, "evidence is left as it was found");
    assert!(room.mismatch().is_some(), "it is found again and again");
}

#[test]
fn an_older_copy_of_the_whole_folder_is_found() {
    let room = Room::new();
    let (case, _) = room.with_entries(3);
    copy_tree(&room.place.store, &room.beside("old"));
    let mut vault = room.unlock();
    room.tap(&mut vault, case, 1);
    room.lock(vault);
    fs::rename(&room.place.store, room.beside("new")).unwrap();
    fs::rename(room.beside("old"), &room.place.store).unwrap();
    assert!(matches!(room.mismatch(), Some(M::Behind { .. })));
    // The newest copy in its place again is whole.
    fs::rename(&room.place.store, room.beside("old")).unwrap();
    fs::rename(room.beside("new"), &room.place.store).unwrap();
    assert_eq!(room.mismatch(), None);
}

#[test]
fn a_copy_that_went_another_way_is_found() {
    let room = Room::new();
    let (case, _) = room.with_entries(2);
    copy_tree(&room.place.store, &room.beside("copy"));
    let mut vault = room.unlock();
    room.tap(&mut vault, case, 1);
    room.lock(vault);

    // The copy is worked with elsewhere and becomes longer than ours.
    let anchors = room.place.anchors.clone();
    let ours = room.beside("ours");
    fs::rename(&room.place.store, &ours).unwrap();
    fs::rename(room.beside("copy"), &room.place.store).unwrap();
    fs::rename(&anchors, room.beside("kept")).unwrap();
    let mut vault = room.unlock();
    room.tap(&mut vault, case, 9);
    room.lock(vault);
    fs::remove_dir_all(&anchors).unwrap();
    fs::rename(room.beside("kept"), &anchors).unwrap();
    assert!(matches!(room.mismatch(), Some(M::Forked { .. })));
}

/// Takes a page from an old copy of the file and puts it back at its own place; every MAC fits.
fn splice(new: &[u8], old: &[u8], page: usize) -> Vec<u8> {
    let mut bytes = new.to_vec();
    let range = page * PAGE..(page + 1) * PAGE;
    bytes[range.clone()].copy_from_slice(&old[range]);
    bytes
}

/// An older and a newer state of the file, with everything in it.
fn two_states(room: &Room, in_good_order: bool) -> (Vec<u8>, Vec<u8>) {
    let signer = SigningKey::make(&mut OsEntropy);
    let mut days = Days::new(room, 5, &signer);
    let mut vault = room.unlock();
    days.play(&mut vault, 60);
    room.lock(vault);
    let old = fs::read(room.database()).unwrap();
    let mut vault = room.unlock();
    days.play(&mut vault, 24);
    if in_good_order {
        room.lock(vault);
    } else {
        drop(vault);
        let raw = room.raw();
        raw.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    }
    (old, fs::read(room.database()).unwrap())
}

fn changed_pages(old: &[u8], new: &[u8]) -> Vec<usize> {
    let pages = old.chunks(PAGE).zip(new.chunks(PAGE)).enumerate();
    pages.filter(|(_, (old, new))| old != new).map(|(page, _)| page).collect()
}

#[test]
fn one_old_page_put_back_after_a_lock_is_found_wherever_it_lies() {
    let room = Room::new();
    let (old, new) = two_states(&room, true);
    let changed = changed_pages(&old, &new);
    assert!(changed.len() > 15, "{changed:?}");
    for page in changed {
        fs::write(room.database(), splice(&new, &old, page)).unwrap();
        assert!(room.finds_it(), "page {page}");
    }
    fs::write(room.database(), &new).unwrap();
    assert_eq!(room.mismatch(), None);
}

#[test]
fn one_old_page_of_the_journal_put_back_after_a_crash_is_found_by_the_root() {
    let room = Room::new();
    let (old, new) = two_states(&room, false);
    let raw = room.raw();
    let mut statement = raw.prepare("SELECT pageno, name FROM dbstat").unwrap();
    let owners: BTreeMap<u32, String> =
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
    drop(statement);
    drop(raw);
    // What is folded, proven or signed rests on these; views are filled anew after a crash.
    let journal = ["entry", "payload", "node", "entry_of_case", "entry_of_room"];
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for page in changed_pages(&old, &new) {
        // Pages are counted from 1.
        let owner = owners.get(&(page as u32 + 1)).map_or("", String::as_str);
        let Some(owner) = journal.iter().find(|table| **table == owner) else { continue };
        fs::write(room.database(), splice(&new, &old, page)).unwrap();
        assert!(room.finds_it(), "page {page} of {owner}");
        *seen.entry(owner).or_default() += 1;
    }
    assert_eq!(seen.len(), journal.len(), "{seen:?}");
    fs::write(room.database(), &new).unwrap();
    assert_eq!(room.mismatch(), None);
}

#[test]
fn a_write_ahead_log_planted_beside_a_locked_store_is_found_and_not_taken_in() {
    let room = Room::new();
    let (case, _) = room.with_entries(2);
    let mut vault = room.unlock();
    room.tap(&mut vault, case, 1);
    let wal = room.place.store.join("itgel.db-wal");
    let planted = fs::read(&wal).unwrap();
    assert!(!planted.is_empty());
    room.lock(vault);
    let before = fs::read(room.database()).unwrap();
    fs::write(&wal, &planted).unwrap();
    let (vault, _) = room.recover().unwrap();
    assert!(vault.mismatches().contains(&M::File));
    drop(vault);
    assert_eq!(fs::read(room.database()).unwrap(), before);
}

#[test]
fn the_doctor_comes_to_an_end_whatever_page_is_damaged() {
    let room = Room::new();
    let signer = SigningKey::make(&mut OsEntropy);
    let mut vault = room.unlock();
    Days::new(&room, 7, &signer).play(&mut vault, 120);
    room.lock(vault);
    let whole = fs::read(room.database()).unwrap();
    let (mut examined, mut refused) = (0, 0);
    for page in 0..whole.len() / PAGE {
        let mut bytes = whole.clone();
        bytes[page * PAGE + 100] ^= 1;
        fs::write(room.database(), bytes).unwrap();
        match room.recover() {
            Ok((mut vault, _)) => {
                let report = vault.doctor();
                assert!(report.as_ref().is_ok_and(|report| !report.is_well()), "page {page}: {report:?}");
                examined += 1;
            }
            // The schema, the facts or the keys themselves.
            Err(OpenError::Damaged { .. }) => refused += 1,
            Err(other) => panic!("page {page}: {other:?}"),
        }
    }
    assert!(examined > 30 && refused < 12, "{examined} {refused}");
}

/// After a power cut nobody vouches for the file. A page of a view that cannot be read then must not keep
/// anybody from the journal, which is whole.
#[test]
fn a_damaged_page_after_a_power_cut_opens_for_reading_unless_nothing_can_be_read() {
    let room = Room::new();
    let signer = SigningKey::make(&mut OsEntropy);
    let mut vault = room.unlock();
    Days::new(&room, 7, &signer).play(&mut vault, 120);
    let size = vault.size();
    drop(vault);
    let raw = room.raw();
    raw.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    let mut statement = raw.prepare("SELECT pageno, name FROM dbstat").unwrap();
    let owners: BTreeMap<u32, String> =
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
    drop(statement);
    drop(raw);
    let whole = fs::read(room.database()).unwrap();
    let anchor = fs::read(room.anchor()).unwrap();
    let (mut reading, mut refused) = (Vec::new(), Vec::new());
    for page in 0..whole.len() / PAGE {
        let owner = owners.get(&(page as u32 + 1)).cloned().unwrap_or_default();
        let mut bytes = whole.clone();
        bytes[page * PAGE + 100] ^= 1;
        fs::write(room.database(), bytes).unwrap();
        fs::write(room.anchor(), &anchor).unwrap();
        let _ = fs::remove_file(room.place.store.join("itgel.db-wal"));
        match room.recover() {
            Ok((mut vault, integrity)) if !integrity.is_whole() => {
                let draft = room.room_draft(setting_changed("en"));
                assert_eq!(vault.append(&[draft]), Err(VaultError::ReadOnly), "{owner}");
                if owner == "case_list" {
                    let damaged = VaultError::Damaged { part: "itgel.db" };
                    assert_eq!(vault.case_list(&CaseFilter::default()).err(), Some(damaged.clone()));
                    assert_eq!(vault.event(0).err(), Some(damaged), "no page any more: known of SQLCipher");
                    vault.reconnect().unwrap();
                }
                if ["case_list", "person", "consent_answer"].contains(&&*owner) {
                    assert_eq!(vault.size(), size);
                    assert!((0..size).all(|seq| vault.event(seq).is_ok()), "the journal is read");
                    let report = vault.doctor().unwrap();
                    assert_eq!((report.entries, report.commitments), (size, size), "{owner}: {report:?}");
                    assert!(!report.is_well() && !report.cipher_ok && report.root_ok, "{owner}: {report:?}");
                }
                assert!(vault.size() > 0, "{owner}: it would be shown as a store without a case");
                reading.push(owner);
            }
            // Nothing of an opening reads settings and drafts, so their damage is not seen by it.
            Ok(_) => assert!(
                ["setting", "draft", "request", "case_key", "case_key_before", "vault_key_before"]
                    .contains(&&*owner),
                "{owner}"
            ),
            Err(OpenError::Damaged { .. }) => refused.push(owner),
            Err(other) => panic!("page {page} of {owner}: {other:?}"),
        }
    }
    assert!(reading.len() > 30, "{reading:?}");
    for owner in ["case_list", "head", "entry", "payload"] {
        assert!(reading.iter().any(|read| read == owner), "{owner}: {reading:?}");
    }
    // The first page of the entries leads to all the others: without it not one line can be read.
    let without = ["sqlite_schema", "keys", "store", "entry", "payload"];
    assert!(refused.iter().all(|owner| without.contains(&&**owner)), "{refused:?}");
}

/// After a power cut the work of the session lies in the write-ahead log only. Without it the file is an
/// older state that is whole in itself.
#[test]
fn a_write_ahead_log_taken_away_after_a_power_cut_is_missed() {
    let room = Room::new();
    let (case, _) = room.with_entries(1);
    let mut vault = room.unlock();
    room.tap(&mut vault, case, 20);
    let size = vault.size();
    drop(vault);
    let wal = room.place.store.join("itgel.db-wal");
    let kept = fs::read(&wal).unwrap();
    fs::remove_file(&wal).unwrap();
    let found = room.mismatch();
    let Some(M::Behind { have, seen }) = found else { panic!("{found:?}") };
    assert!(have < seen && seen <= size && size - seen < 16, "{have} {seen} {size}");
    fs::write(&wal, kept).unwrap();
    assert_eq!(room.mismatch(), None);
}

#[test]
fn a_flipped_bit_anywhere_is_refused_or_read_only() {
    let room = Room::new();
    room.with_entries(5);
    let whole = fs::read(room.database()).unwrap();
    for at in (0..whole.len()).step_by(whole.len() / 24) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x10;
        fs::write(room.database(), bytes).unwrap();
        assert!(room.finds_it(), "byte {at}");
    }
}

/// Whoever puts an older copy in the place of the store and spoils a page of the tree must not hide by that, that it is older.
#[test]
fn a_page_of_the_tree_that_cannot_be_read_does_not_hide_that_the_store_is_behind() {
    let room = Room::new();
    let signer = SigningKey::make(&mut OsEntropy);
    let mut vault = room.unlock();
    Days::new(&room, 7, &signer).play(&mut vault, 120);
    room.lock(vault);
    let raw = room.raw();
    let mut statement = raw.prepare("SELECT pageno, name FROM dbstat").unwrap();
    let owners: Vec<(u32, String)> =
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
    drop(statement);
    drop(raw);
    let old = fs::read(room.database()).unwrap();
    room.lock(room.unlock());
    let mut spoilt = 0;
    for (page, _) in
        owners.iter().filter(|(_, owner)| ["node", "entry_of_case", "entry_of_room"].contains(&&**owner))
    {
        let mut bytes = old.clone();
        bytes[(*page as usize - 1) * PAGE + 100] ^= 1;
        fs::write(room.database(), bytes).unwrap();
        let (mut vault, integrity) = room.recover().unwrap();
        assert!(!integrity.is_whole());
        assert!(
            vault.mismatches().iter().any(|kind| matches!(kind, M::Behind { .. })),
            "{:?}",
            vault.mismatches()
        );
        let report = vault.doctor().unwrap();
        assert!(report.problems.iter().any(|problem| problem.code == "behind"), "{report:?}");
        spoilt += 1;
    }
    assert!(spoilt > 3, "{spoilt}");
}
