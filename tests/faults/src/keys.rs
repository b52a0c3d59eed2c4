//! The keys of a store, as somebody gets them who knows a passphrase, and its database past the program.

use crate::room::Held;
use itgel_seal::digest::to_hex;
use itgel_seal::vaultkey::open_vault_key;
use itgel_seal::{Passphrase, PersonSecret, VaultKey, open_slot};
use rusqlite::Connection;
use std::path::Path;

/// A person's secret keys.
///
/// # Errors
/// When the slot does not open.
pub fn person_secret(store: &Path, person: &str, passphrase: &str) -> Held<PersonSecret> {
    let slot = std::fs::read(store.join(format!("users/{person}.slot"))).map_err(|e| e.to_string())?;
    open_slot(&slot, &Passphrase::new(passphrase)).map(|(secret, _)| secret).map_err(|e| format!("slot: {e}"))
}

/// The key of the store.
///
/// # Errors
/// When a file does not open.
pub fn vault_key(store: &Path, person: &str, passphrase: &str) -> Held<VaultKey> {
    let secret = person_secret(store, person, passphrase)?;
    let sealed = std::fs::read(store.join("vault.key.age")).map_err(|e| e.to_string())?;
    open_vault_key(&sealed, secret.identity()).map_err(|e| format!("vault key: {e}"))
}

/// The database with that key.
///
/// # Errors
/// What the database says.
pub fn database(store: &Path, key: &VaultKey) -> Held<Connection> {
    database_at(&store.join("itgel.db"), key)
}

/// A database file with that key.
///
/// # Errors
/// What the database says.
pub fn database_at(file: &Path, key: &VaultKey) -> Held<Connection> {
    let connection = Connection::open(file).map_err(|e| e.to_string())?;
    let hex = to_hex(key.derive::<48>("db").as_slice());
    connection.execute_batch(&format!("PRAGMA key = \"x'{hex}'\";")).map_err(|e| e.to_string())?;
    Ok(connection)
}

/// What the room signs with and receives with, as it lies in its database.
///
/// # Errors
/// What the database says, or that there are none.
pub fn room_keys(connection: &Connection) -> Held<Vec<Vec<u8>>> {
    let found = blobs(connection, "SELECT secret FROM keys")?;
    if found.is_empty() { Err("the room has no keys".to_owned()) } else { Ok(found) }
}

/// What the attachments of each case are sealed with; none where there is no case.
///
/// # Errors
/// What the database says.
pub fn case_keys(connection: &Connection) -> Held<Vec<Vec<u8>>> {
    blobs(connection, "SELECT key FROM case_key")
}

fn blobs(connection: &Connection, sql: &str) -> Held<Vec<Vec<u8>>> {
    let read = || {
        let mut rows = connection.prepare(sql)?;
        rows.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()
    };
    read().map_err(|e: rusqlite::Error| e.to_string())
}
