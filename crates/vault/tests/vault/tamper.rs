//! Somebody who wants to change what was entered, from outside with old copies, and from inside with the key.

use crate::days::Days;
use crate::room::{PASSPHRASE, Room, copy_tree, setting_changed};
use itgel_casefile::ids::{AttachmentId, CaseId};
use itgel_casefile::time::Clock;
use itgel_casefile::vocabulary::Role;
use itgel_journal::{Frontier, Hash, leaf_hash};
use itgel_seal::{KdfParams, OsEntropy, Passphrase, SigningKey};
use itgel_vault::{JournalFilter, MismatchKind as M, NewPerson, OpenError, Vault, VaultError};
use rusqlite::{Connection, params};
use std::collections::BTreeMap;
use std::fs;

const PAGE: usize = 4096;

/// A store with some entries, locked; the number of its entries.
fn with_entries(room: &Room, count: u8) -> (CaseId, u64) {
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 1);
    room.tap(&mut vault, case, count);
    let size = vault.size() + 1;
    room.lock(vault);
    (case, size)
}

/// Lets somebody with the key do what the program and the database forbid.
fn unbound(room: &Room) -> Connection {
    let raw = room.raw();
    let mut statement = raw.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").unwrap();
    let names: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    drop(statement);
    for name in names {
        raw.execute_batch(&format!("DROP TRIGGER {name};")).unwrap();
    }
    raw
}

#[test]
fn an_older_copy_of_the_whole_file_is_found_and_opened_for_reading_only() {
    let room = Room::new();
    let (case, _) = with_entries(&room, 3);
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
    assert_eq!(vault.rebuild_projections(), Err(VaultError::ReadOnly));
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
    let (case, _) = with_entries(&room, 3);
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
    let (case, _) = with_entries(&room, 2);
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
    days.play(&mut vault, 12);
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

/// A spliced store must be refused or opened for reading only.
fn is_found(room: &Room) -> bool {
    match room.recover() {
        Ok((_, integrity)) => !integrity.is_whole(),
        Err(OpenError::Damaged { .. }) => true,
        Err(other) => panic!("{other:?}"),
    }
}

#[test]
fn one_old_page_put_back_after_a_lock_is_found_wherever_it_lies() {
    let room = Room::new();
    let (old, new) = two_states(&room, true);
    let changed = changed_pages(&old, &new);
    assert!(changed.len() > 15, "{changed:?}");
    for page in changed {
        fs::write(room.database(), splice(&new, &old, page)).unwrap();
        assert!(is_found(&room), "page {page}");
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
        assert!(is_found(&room), "page {page} of {owner}");
        *seen.entry(owner).or_default() += 1;
    }
    assert_eq!(seen.len(), journal.len(), "{seen:?}");
    fs::write(room.database(), &new).unwrap();
    assert_eq!(room.mismatch(), None);
}

#[test]
fn a_write_ahead_log_planted_beside_a_locked_store_is_found_and_not_taken_in() {
    let room = Room::new();
    let (case, _) = with_entries(&room, 2);
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
fn a_flipped_bit_anywhere_is_refused_or_read_only() {
    let room = Room::new();
    with_entries(&room, 5);
    let whole = fs::read(room.database()).unwrap();
    for at in (0..whole.len()).step_by(whole.len() / 24) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x10;
        fs::write(room.database(), bytes).unwrap();
        assert!(is_found(&room), "byte {at}");
    }
}

#[test]
fn a_line_edited_with_the_key_is_found_without_any_anchor() {
    let edits = [
        // Another actor, canonically written; the tree and the head no longer fit.
        "UPDATE entry SET line = CAST(replace(CAST(line AS TEXT), '\"up\":', '\"up\":1') AS BLOB) WHERE seq = 4",
        // Not an entry at all.
        "UPDATE entry SET line = x'7b7d' WHERE seq = 4",
        // What the columns say is not what the line says.
        "UPDATE entry SET act = 'case.tap_undone' WHERE seq = 4",
        "UPDATE entry SET case_id = zeroblob(16) WHERE seq = 4",
        "UPDATE payload SET body = (SELECT body FROM payload WHERE seq = 5) WHERE seq = 4",
        "UPDATE payload SET salt = zeroblob(32) WHERE seq = 4",
        "PRAGMA foreign_keys = OFF; DELETE FROM payload WHERE seq = 4",
        "PRAGMA foreign_keys = OFF; DELETE FROM entry WHERE seq = 4",
        "UPDATE node SET hash = zeroblob(32) WHERE level = 2 AND idx = 0",
        "UPDATE head SET root = zeroblob(32)",
        "UPDATE head SET note = replace(note, 'room-1', 'room-2')",
    ];
    for edit in edits {
        let room = Room::new();
        with_entries(&room, 3);
        fs::remove_file(room.anchor()).unwrap();
        unbound(&room).execute_batch(edit).unwrap();
        assert!(is_found(&room), "{edit}");
    }
}

/// Edits a line and writes the whole tree anew over it.
fn edit_line_and_tree(room: &Room, raw: &Connection) -> (Hash, i64) {
    fs::remove_file(room.anchor()).unwrap();
    raw.execute_batch(
        "UPDATE entry SET line = CAST(replace(CAST(line AS TEXT), '\"up\":', '\"up\":1') AS BLOB) WHERE seq = 4",
    )
    .unwrap();
    let mut statement = raw.prepare("SELECT line FROM entry ORDER BY seq").unwrap();
    let lines: Vec<Vec<u8>> =
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    drop(statement);
    let mut frontier = Frontier::new();
    for line in &lines {
        frontier.push_with(leaf_hash(line), |level, index, hash| {
            raw.execute(
                "UPDATE node SET hash = ?3 WHERE level = ?1 AND idx = ?2",
                params![level, index as i64, hash],
            )
            .unwrap();
        });
    }
    (frontier.root(), lines.len() as i64)
}

#[test]
fn a_line_edited_with_the_whole_tree_still_fails_the_signed_head() {
    let room = Room::new();
    let (_, size) = with_entries(&room, 3);
    edit_line_and_tree(&room, &unbound(&room));
    let (vault, _) = room.recover().unwrap();
    assert_eq!(vault.mismatches(), [M::Head { size }], "the root that was signed is another");
    drop(vault);

    // Also with the root in the head's row changed: the signature is over the old one.
    let room = Room::new();
    let (_, size) = with_entries(&room, 3);
    let raw = unbound(&room);
    let (root, lines) = edit_line_and_tree(&room, &raw);
    raw.execute("UPDATE head SET root = ?1 WHERE size = ?2", params![root, lines]).unwrap();
    drop(raw);
    let (vault, _) = room.recover().unwrap();
    assert_eq!(vault.mismatches(), [M::Head { size }]);
}

#[test]
fn missing_last_entries_are_found_by_nodes_heads_and_anchor() {
    let cut = |room: &Room, statements: &str| {
        let raw = unbound(room);
        raw.execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM payload WHERE seq >= 5;").unwrap();
        raw.execute_batch("DELETE FROM entry WHERE seq >= 5;").unwrap();
        raw.execute_batch(statements).unwrap();
    };
    let nodes = "DELETE FROM node WHERE (idx + 1) * (1 << level) > 5;";
    let heads = "DELETE FROM head WHERE size > 5;";

    let room = Room::new();
    let (_, size) = with_entries(&room, 4);
    cut(&room, heads);
    assert!(matches!(room.mismatch(), Some(M::Behind { have: 5, seen }) if seen == size));
    fs::remove_file(room.anchor()).unwrap();
    assert_eq!(room.mismatch(), Some(M::Truncated { have: 5, counted: size }), "nodes count them");

    let room = Room::new();
    let (_, size) = with_entries(&room, 4);
    fs::remove_file(room.anchor()).unwrap();
    cut(&room, nodes);
    assert_eq!(room.mismatch(), Some(M::Truncated { have: 5, counted: size }), "the head counts them");

    let room = Room::new();
    let (_, size) = with_entries(&room, 4);
    cut(&room, &format!("{nodes}{heads}"));
    assert_eq!(room.mismatch(), Some(M::Behind { have: 5, seen: size }), "only the anchor knows");
}

#[test]
fn a_changed_header_opens_for_reading_only() {
    let room = Room::new();
    let path = room.place.store.join("vault.json");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("Ахлах", "Дарга")).unwrap();
    assert_eq!(room.mismatch(), Some(M::Header));
    let id = Vault::doorplate(&room.place.store, &room.clock.now()).unwrap().vault_id.to_string();
    let other = text.replace(&id, "00000000-0000-4000-8000-000000000000");
    fs::write(&path, other).unwrap();
    assert_eq!(room.mismatch(), Some(M::Header));
    fs::write(&path, text).unwrap();
    assert_eq!(room.mismatch(), None);
}

#[test]
fn a_flipped_bit_of_the_header_is_refused_or_read_only() {
    let room = Room::new();
    let path = room.place.store.join("vault.json");
    let whole = fs::read(&path).unwrap();
    for at in (0..whole.len()).step_by(7) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x02;
        fs::write(&path, bytes).unwrap();
        let found = match room.recover() {
            Ok((vault, _)) => vault.mismatches().first() == Some(&M::Header),
            Err(OpenError::Damaged { part }) => part == "vault.json",
            Err(OpenError::NewerStore { .. } | OpenError::UnknownPerson) => true,
            Err(other) => panic!("{other:?}"),
        };
        assert!(found, "byte {at}");
    }
}

#[test]
fn a_changed_anchor_is_a_mismatch_and_a_missing_one_is_told() {
    let room = Room::new();
    let text = fs::read_to_string(room.anchor()).unwrap();
    let size = text.split("\"size\":").nth(1).unwrap().split(',').next().unwrap();
    for forged in [text.replace(&format!("\"size\":{size}"), "\"size\":1"), String::new(), "{}".to_owned()] {
        fs::write(room.anchor(), forged).unwrap();
        assert_eq!(room.mismatch(), Some(M::Anchor));
    }
    fs::remove_file(room.anchor()).unwrap();
    let (vault, integrity) = room.recover().unwrap();
    assert!(integrity.is_whole() && !vault.was_anchored());
    room.lock(vault);
    assert!(room.recover().unwrap().0.was_anchored());
}

#[test]
fn a_mismatch_does_not_keep_the_journal_from_being_read() {
    let room = Room::new();
    let (_, size) = with_entries(&room, 4);
    unbound(&room).execute_batch("UPDATE payload SET salt = zeroblob(32) WHERE seq = 4").unwrap();
    let (vault, _) = room.recover().unwrap();
    assert_eq!(vault.mismatches()[0], M::Payload { seq: 4 });
    assert_eq!(vault.journal_page(&JournalFilter::default(), 100).unwrap().len() as u64, size);
}
