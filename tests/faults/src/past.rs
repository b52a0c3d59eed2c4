//! Past the program: the database as somebody opens it who has the key. Only to plant faults, and to see that they are found.

use crate::world::{World, place};
use itgel_seal::digest::to_hex;
use itgel_seal::vaultkey::open_vault_key;
use rusqlite::Connection;
use std::path::Path;

/// A connection with the key, which asks nobody.
///
/// # Errors
/// What the database says.
pub fn raw(world: &World, home: &Path) -> Result<Connection, String> {
    let store = place(home).store;
    let sealed = std::fs::read(store.join("vault.key.age")).map_err(|e| e.to_string())?;
    let key = open_vault_key(&sealed, world.recovery()).map_err(|e| e.to_string())?;
    let connection = Connection::open(store.join("itgel.db")).map_err(|e| e.to_string())?;
    let hex = to_hex(key.derive::<48>("db").as_slice());
    let set = format!("PRAGMA key = \"x'{hex}'\"; PRAGMA trusted_schema = OFF;");
    connection.execute_batch(&set).map_err(|e| e.to_string())?;
    Ok(connection)
}

/// Runs statements past the program, in a store that may be open, and past what its database forbids.
///
/// # Errors
/// As [`raw`].
pub fn change(world: &World, home: &Path, statements: &str) -> Result<(), String> {
    let raw = raw(world, home)?;
    without_triggers(&raw).and_then(|()| raw.execute_batch(statements)).map_err(|e| e.to_string())
}

/// Takes away what the database forbids by itself.
///
/// # Errors
/// What the database says.
pub fn without_triggers(raw: &Connection) -> rusqlite::Result<()> {
    let mut named = raw.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'")?;
    let names: Result<Vec<String>, _> = named.query_map([], |row| row.get(0))?.collect();
    names?.iter().try_for_each(|name| raw.execute_batch(&format!("DROP TRIGGER {name}")))
}
