//! Somebody who has the key and changes rows past the program, or the files beside the database.

use crate::room::Room;
use itgel_casefile::time::Clock;
use itgel_journal::{Frontier, Hash, leaf_hash};
use itgel_seal::vaultkey::open_vault_key;
use itgel_vault::{JournalFilter, MismatchKind as M, OpenError, Vault};
use rusqlite::{Connection, params};
use std::fs;

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
        room.with_entries(3);
        fs::remove_file(room.anchor()).unwrap();
        unbound(&room).execute_batch(edit).unwrap();
        assert!(room.finds_it(), "{edit}");
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
    let (_, size) = room.with_entries(3);
    edit_line_and_tree(&room, &unbound(&room));
    let (vault, _) = room.recover().unwrap();
    assert_eq!(vault.mismatches(), [M::Head { size }], "the root that was signed is another");
    drop(vault);

    // Also with the root in the head's row changed: the signature is over the old one.
    let room = Room::new();
    let (_, size) = room.with_entries(3);
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
    let (_, size) = room.with_entries(4);
    cut(&room, heads);
    assert!(matches!(room.mismatch(), Some(M::Behind { have: 5, seen }) if seen == size));
    fs::remove_file(room.anchor()).unwrap();
    assert_eq!(room.mismatch(), Some(M::Truncated { have: 5, counted: size }), "nodes count them");

    let room = Room::new();
    let (_, size) = room.with_entries(4);
    fs::remove_file(room.anchor()).unwrap();
    cut(&room, nodes);
    assert_eq!(room.mismatch(), Some(M::Truncated { have: 5, counted: size }), "the head counts them");

    let room = Room::new();
    let (_, size) = room.with_entries(4);
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
fn a_flipped_bit_of_any_byte_of_the_header_is_refused_or_read_only() {
    let room = Room::new();
    let path = room.place.store.join("vault.json");
    let whole = fs::read(&path).unwrap();
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (at % 8);
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
fn a_flipped_bit_anywhere_in_the_sealed_vault_key_is_refused() {
    let room = Room::new();
    let whole = fs::read(room.place.store.join("vault.key.age")).unwrap();
    assert!(open_vault_key(&whole, &room.recovery()).is_ok());
    for at in 0..whole.len() {
        for bit in 0..8 {
            let mut bytes = whole.clone();
            bytes[at] ^= 1 << bit;
            assert!(open_vault_key(&bytes, &room.recovery()).is_err(), "byte {at} bit {bit}");
        }
        assert!(open_vault_key(&whole[..at], &room.recovery()).is_err(), "cut at {at}");
    }
    assert!(open_vault_key(&[&whole[..], b"\n"].concat(), &room.recovery()).is_err());
}

#[test]
fn a_flipped_bit_of_any_byte_of_the_anchor_is_a_mismatch() {
    let room = Room::new();
    let whole = fs::read(room.anchor()).unwrap();
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (at % 8);
        fs::write(room.anchor(), bytes).unwrap();
        assert_eq!(room.mismatch(), Some(M::Anchor), "byte {at}");
    }
    fs::write(room.anchor(), whole).unwrap();
    assert_eq!(room.mismatch(), None);
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
    let (_, size) = room.with_entries(4);
    unbound(&room).execute_batch("UPDATE payload SET salt = zeroblob(32) WHERE seq = 4").unwrap();
    let (mut vault, _) = room.recover().unwrap();
    assert_eq!(vault.mismatches()[0], M::Payload { seq: 4 });
    // The doctor names the entry, once.
    let found: Vec<_> = vault.doctor().unwrap().problems.iter().map(|p| (p.code, p.at)).collect();
    assert_eq!(found.iter().filter(|one| **one == ("payload", Some(4))).count(), 1, "{found:?}");
    assert_eq!(vault.journal_page(&JournalFilter::default(), 100).unwrap().len() as u64, size);
}
