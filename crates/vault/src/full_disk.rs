//! Tests from inside: what happens when the medium is full in the middle of an append, and how the
//! connection is set. The database itself is told not to grow, which it reports as a full medium.
#![allow(clippy::unwrap_used)]

use crate::connection;
use crate::read;
use crate::{Draft, NewVault, Place, Trouble, Vault, VaultError};
use itgel_casefile::event::{CaseEvent, Event};
use itgel_casefile::ids::CaseId;
use itgel_casefile::time::Clock;
use itgel_casefile::vocabulary::{AgeBand, ReferralSource};
use itgel_seal::{KdfParams, Passphrase};
use itgel_testkit::{SeededEntropy, SteppedClock};
use rusqlite::Connection;
use tempfile::TempDir;

pub(crate) fn new_vault(home: &TempDir) -> Vault {
    let place = Place { store: home.path().join("store"), anchors: home.path().join("anchors") };
    let passphrase = Passphrase::new("намар цэнхэр морь гүүр зам");
    let at = SteppedClock::default().now();
    let new = NewVault {
        room: "Өрөө",
        slug: "room",
        organisation: "",
        supervisor: "Ахлах",
        passphrase: &passphrase,
        kdf: KdfParams::FLOOR,
        at: &at,
    };
    Vault::create(&place, &new, Box::new(SeededEntropy::new(77))).unwrap().0
}

pub(crate) fn opened(vault: &Vault, n: u8, padding: usize) -> Draft {
    let event = CaseEvent::CaseOpened {
        code: format!("{n:03}-4127"),
        age_band: AgeBand::From7To9,
        referral: ReferralSource::Police,
        external_number: "7".repeat(padding),
    };
    Draft {
        case: Some(CaseId::from_random_bytes([n; 16])),
        actor: vault.person(),
        at: SteppedClock::default().now(),
        event: Event::Case(Box::new(event)),
        request: None,
    }
}

fn limit_pages(connection: &Connection, pages: u32) {
    connection.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(())).unwrap();
}

#[test]
fn a_full_medium_enters_nothing_and_hurts_nothing() {
    let home = TempDir::new().unwrap();
    let mut vault = new_vault(&home);
    let first = opened(&vault, 1, 0);
    vault.append(&[first]).unwrap();
    let (size, root) = (vault.size(), vault.root());
    limit_pages(&vault.connection, 1);
    let small = opened(&vault, 2, 0);
    let large = opened(&vault, 3, 200_000);
    assert_eq!(vault.append(&[small.clone(), large]), Err(VaultError::Trouble(Trouble::NoSpace)));
    assert_eq!((vault.size(), vault.root()), (size, root));
    assert!(vault.case(CaseId::from_random_bytes([2; 16])).is_err(), "nothing of it stays in memory");

    limit_pages(&vault.connection, 1_000_000);
    assert_eq!(vault.append(&[small]).unwrap()[0].seq, size);
    let report = vault.doctor().unwrap();
    assert!(report.is_well(), "{report:?}");
}

#[test]
fn the_connection_is_set_as_the_design_demands() {
    let home = TempDir::new().unwrap();
    let vault = new_vault(&home);
    let told = |pragma: &str| {
        vault
            .connection
            .query_row(&format!("PRAGMA {pragma}"), [], |row| {
                row.get::<_, String>(0).or_else(|_| row.get::<_, i64>(0).map(|number| number.to_string()))
            })
            .unwrap()
    };
    for (pragma, expected) in [
        ("cipher_memory_security", "1"),
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("foreign_keys", "1"),
        ("secure_delete", "1"),
        ("temp_store", "2"),
        ("trusted_schema", "0"),
        ("cell_size_check", "1"),
    ] {
        assert_eq!(told(pragma), expected, "{pragma}");
    }
    // Of the source whose sums the house compares (tests/house/sqlcipher.rs), and of none that the system has.
    assert_eq!(told("cipher_version"), "4.14.0 community");
}

/// What a connection says of itself does not tell when it was said: the switch that keeps keys out of swap
/// works only for what comes after it, and the key must come before anything that touches the file.
#[test]
fn the_first_statements_come_in_the_order_that_protects_the_key() {
    let source = include_str!("connection.rs");
    let of = |function: &str| source.split(function).nth(1).unwrap().split("\n}").next().unwrap();
    // Whatever is opened, a store or a copy of one, has its key before anything is asked of the file.
    for (function, has) in [
        ("pub(crate) fn open(", "readable("),
        ("pub(crate) fn create_copy(", "keyed("),
        ("pub(crate) fn open_copy(", "readable("),
        ("\nfn readable(", "keyed("),
    ] {
        let body = of(function);
        let asks = body.find("execute_batch(").into_iter().chain(body.find("query_row(")).min().unwrap();
        assert!(body.find(has).is_some_and(|keyed| keyed < asks), "{function}");
    }
    // The file is read, and the key is right, before anything is set.
    assert!(of("\nfn readable(").contains("sqlite_master"));
    assert_eq!(source.matches("open_with_flags(").count(), 1, "a connection is made at one place");
    let opening = of("fn keyed(");
    let steps = [
        "cipher_memory_security = ON",
        "cipher_log_level = NONE",
        "execute_batch(&key_statement(key))",
        "PRAGMA {CIPHER}",
        "told(&connection, \"cipher_memory_security\")",
    ];
    let places: Vec<_> = steps.map(|step| opening.find(step).expect(step)).into();
    assert!(places.is_sorted(), "{places:?}");
    assert_eq!(source.matches("key_statement(").count(), 2, "the key goes in at one place");
    let helpers = ["pragma_update(", "pragma("];
    assert!(helpers.iter().all(|helper| !source.contains(helper)), "they copy what they are given");
}

#[test]
fn errors_keep_the_code_and_drop_the_text() {
    let failure =
        |code| rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), Some("Цэцэгмаа".to_owned()));
    use rusqlite::ffi;
    assert_eq!(VaultError::from(failure(ffi::SQLITE_FULL)), VaultError::Trouble(Trouble::NoSpace));
    assert_eq!(VaultError::from(failure(ffi::SQLITE_IOERR_FSYNC)), VaultError::Trouble(Trouble::Unconfirmed));
    assert_eq!(VaultError::from(failure(ffi::SQLITE_READONLY)), VaultError::Trouble(Trouble::ReadOnlyMedium));
    for code in [ffi::SQLITE_CORRUPT, ffi::SQLITE_NOTADB, ffi::SQLITE_ERROR, ffi::SQLITE_NOMEM] {
        assert_eq!(VaultError::from(failure(code)), VaultError::Damaged { part: "itgel.db" });
    }
    let other = VaultError::from(failure(ffi::SQLITE_CONSTRAINT_UNIQUE));
    assert_eq!(other, VaultError::Trouble(Trouble::Database(ffi::SQLITE_CONSTRAINT_UNIQUE)));
    assert!(!format!("{other} {other:?}").contains("Цэцэгмаа"));
    let full = std::io::Error::from(std::io::ErrorKind::StorageFull);
    assert_eq!(VaultError::from(full), VaultError::Trouble(Trouble::NoSpace));
    let read_only = std::io::Error::from(std::io::ErrorKind::ReadOnlyFilesystem);
    assert_eq!(VaultError::from(read_only), VaultError::Trouble(Trouble::ReadOnlyMedium));
}

/// What was refused may lie whole in the write-ahead log until something is written in its place.
#[test]
fn a_refusal_is_made_certain_by_a_write_that_is_one() {
    let home = TempDir::new().unwrap();
    let vault = new_vault(&home);
    let other = connection::open(&vault.folder.database(), &vault.vault_key).unwrap();
    let version = || other.query_row("PRAGMA data_version", [], |row| row.get::<_, i64>(0)).unwrap();
    let mut seen = vec![version()];
    for _ in 0..3 {
        vault.write_over().unwrap();
        seen.push(version());
    }
    seen.dedup();
    assert_eq!(seen.len(), 4, "{seen:?}");
    read::set_fact(&vault.connection, "fact", "as it was").unwrap();
    let before = version();
    read::set_fact(&vault.connection, "fact", "as it was").unwrap();
    assert_eq!(version(), before, "the same row again is no write");
}
