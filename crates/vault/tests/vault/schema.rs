//! The schema is frozen step by step, and a newer one is refused before anything is touched.

use crate::room::{PASSPHRASE, Room};
use itgel_seal::digest::sha256_hex;
use itgel_vault::migrations::{KNOWN, STEPS};
use itgel_vault::{MismatchKind, OpenError};

/// The bytes of every released step. A step is never edited: what changes is a later step. (Until the first
/// release the steps may still be rewritten, and these lines with them.)
const FROZEN: [(&str, &str); 3] = [
    ("0001_journal", "6bff58293456a12ab1c6afc515183bcbe7f225603a33f6fd7ce0f3791e1fabad"),
    ("0002_views", "9b8bdc5456772d7f9b0877965b5b80afe508f5c028f96a54d4c16dbc7e92e961"),
    ("0003_keys", "0996ce31234091ab22dcd98cfa758362759f5d2f7bc7bec96aefb21000ba2b87"),
];

#[test]
fn released_steps_are_frozen() {
    assert_eq!(STEPS.len(), FROZEN.len());
    for ((name, sql), (frozen_name, frozen)) in STEPS.iter().zip(FROZEN) {
        assert_eq!(*name, frozen_name);
        assert_eq!(sha256_hex(sql.as_bytes()), frozen, "{name}");
    }
}

#[test]
fn a_new_store_took_every_step() {
    let room = Room::new();
    let raw = room.raw();
    let version: u32 = raw.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    assert_eq!(version, KNOWN);
    let mut statement = raw.prepare("SELECT sql FROM sqlite_master WHERE type = 'table'").unwrap();
    let tables: Vec<String> =
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert_eq!(tables.len(), 23);
    assert!(tables.iter().all(|sql| sql.contains("STRICT")));
}

#[test]
fn a_newer_schema_is_refused_and_left_as_it_is() {
    let room = Room::new();
    // Dropped rather than locked, so that the change of the file itself is not what is found.
    drop(room.unlock());
    let raw = room.raw();
    raw.pragma_update(None, "user_version", KNOWN + 1).unwrap();
    drop(raw);
    let before = std::fs::read(room.database()).unwrap();
    let found = room.unlock_as(room.supervisor, PASSPHRASE).err();
    assert_eq!(found, Some(OpenError::NewerStore { found: KNOWN + 1, known: KNOWN }));
    assert_eq!(std::fs::read(room.database()).unwrap(), before);
}

/// Makes the store what a program left that knew the first step only, with everything in it.
fn take_the_later_steps_back(room: &Room) {
    let raw = room.raw();
    raw.execute_batch("PRAGMA foreign_keys = OFF;").unwrap();
    let mut statement = raw.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").unwrap();
    let tables: Vec<String> =
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    drop(statement);
    let later =
        |name: &&String| STEPS[1..].iter().any(|(_, sql)| sql.contains(&format!("CREATE TABLE {name} (")));
    let views: Vec<_> = tables.iter().filter(later).collect();
    assert_eq!(views.len(), 13);
    for view in views {
        raw.execute_batch(&format!("DROP TABLE {view};")).unwrap();
    }
    raw.pragma_update(None, "user_version", 1).unwrap();
    raw.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
}

/// The memory of this computer, as it is after the store was locked as it now lies there.
fn vouch(room: &Room) {
    use itgel_seal::digest::to_hex;
    let text = std::fs::read_to_string(room.anchor()).unwrap();
    let mut anchor: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&text).unwrap();
    let field = |name: &str| anchor[name].to_string();
    let covered = format!(
        "{{\"format\":{},\"vault_id\":{},\"size\":{},\"root\":{},\"file\":\"{}\"}}",
        field("format"),
        field("vault_id"),
        field("size"),
        field("root"),
        sha256_hex(&std::fs::read(room.database()).unwrap()),
    );
    let tag = itgel_seal::vaultkey::mac(&room.vault_key().derive::<32>("anchor"), covered.as_bytes());
    anchor.insert("mac".to_owned(), to_hex(&tag).into());
    let body = covered.strip_suffix('}').unwrap();
    std::fs::write(room.anchor(), format!("{body},\"mac\":{}}}", anchor["mac"])).unwrap();
}

#[test]
fn an_older_schema_is_brought_up_and_its_views_are_filled() {
    for vouched in [false, true] {
        let room = Room::new();
        let (case, size) = room.with_entries(3);
        if !vouched {
            drop(room.unlock());
        }
        take_the_later_steps_back(&room);
        if vouched {
            vouch(&room);
        }
        let mut vault = room.unlock();
        assert!(vault.size() > size);
        let row = vault.case_row(case).unwrap().expect("the list is filled anew");
        assert_eq!(row.code, "001-4127");
        let report = vault.doctor().unwrap();
        assert!(report.is_well(), "{report:?}");
        room.lock(vault);
        assert_eq!(room.mismatch(), None);
    }
}

#[test]
fn the_database_itself_refuses_to_change_what_was_entered() {
    let room = Room::new();
    let raw = room.raw();
    for statement in [
        "UPDATE entry SET line = x'00'",
        "DELETE FROM entry",
        "UPDATE payload SET body = x'00'",
        "UPDATE node SET hash = zeroblob(32)",
        "DELETE FROM node",
        "UPDATE head SET note = ''",
        "DELETE FROM head",
    ] {
        let refused = raw.execute(statement, []).unwrap_err().to_string();
        assert!(refused.contains("never"), "{statement}: {refused}");
    }
}

#[test]
fn the_kinds_of_mismatch_have_codes_of_their_own() {
    let kinds = [
        MismatchKind::Header,
        MismatchKind::Anchor,
        MismatchKind::Behind { have: 1, seen: 2 },
        MismatchKind::Forked { at: 1 },
        MismatchKind::Truncated { have: 1, counted: 2 },
        MismatchKind::Gap { seq: 1 },
        MismatchKind::Line { seq: 1 },
        MismatchKind::Payload { seq: 1 },
        MismatchKind::Tree,
        MismatchKind::Index,
        MismatchKind::Head { size: 1 },
        MismatchKind::File,
        MismatchKind::Unreadable,
    ];
    let codes: std::collections::HashSet<_> = kinds.iter().map(|kind| kind.code()).collect();
    assert_eq!(codes.len(), kinds.len());
}
