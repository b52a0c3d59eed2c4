//! The people of the room, and every signing key each of them ever had.

use crate::error::VaultError;
use crate::sql;
use itgel_casefile::event::{Placed, RoomEvent};
use itgel_casefile::ids::PersonId;
use itgel_casefile::vocabulary::Role;
use rusqlite::{Connection, Row, params};

/// One person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonRow {
    /// Who.
    pub person: PersonId,
    /// Name as shown.
    pub name: String,
    /// Role.
    pub role: Role,
    /// OpenSSH public key in use.
    pub signing_key: String,
    /// age recipient in use.
    pub recipient: String,
    /// May unlock.
    pub active: bool,
    /// Sequence number of the entry that first added them.
    pub added_seq: u64,
}

pub(super) fn apply(connection: &Connection, placed: &Placed, event: &RoomEvent) -> Result<(), VaultError> {
    match event {
        // A person already known gets new keys, for example after recovery; the old ones stay known, because
        // what they signed stays signed.
        RoomEvent::PersonAdded { person, name, role, signing_key, recipient } => {
            let id = person.0.as_bytes();
            let seq = sql::int(placed.seq)?;
            sql::run(
                connection,
                "INSERT INTO person (person_id, name, role, signing_key, recipient, active, added_seq)
                 VALUES (?1, ?2, ?3, ?4, ?5, 1, ?6)
                 ON CONFLICT (person_id) DO UPDATE SET name = ?2, role = ?3, signing_key = ?4,
                     recipient = ?5, active = 1",
                params![id, name, role.as_str(), signing_key, recipient, seq],
            )?;
            sql::run(
                connection,
                "INSERT INTO person_key (person_id, from_seq, signing_key) VALUES (?1, ?2, ?3)",
                params![id, seq, signing_key],
            )?;
        }
        RoomEvent::PersonDeactivated { person } => {
            let id = person.0.as_bytes();
            sql::run(connection, "UPDATE person SET active = 0 WHERE person_id = ?1", [id])?;
        }
        RoomEvent::RoleChanged { person, role } => {
            let id = person.0.as_bytes();
            sql::run(
                connection,
                "UPDATE person SET role = ?2 WHERE person_id = ?1",
                params![id, role.as_str()],
            )?;
        }
        _ => {}
    }
    Ok(())
}

/// Everybody, in the order they were added.
pub(crate) fn list(connection: &Connection) -> Result<Vec<PersonRow>, VaultError> {
    sql::rows(connection, "SELECT * FROM person ORDER BY added_seq", [], read)
}

/// One person.
pub(crate) fn one(connection: &Connection, person: PersonId) -> Result<Option<PersonRow>, VaultError> {
    let id = person.0.as_bytes();
    sql::row(connection, "SELECT * FROM person WHERE person_id = ?1", [id], read)
}

/// The signing key a person had when an entry was made, as an OpenSSH line.
pub(crate) fn signing_key_at(
    connection: &Connection,
    person: PersonId,
    seq: u64,
) -> Result<Option<String>, VaultError> {
    sql::row(
        connection,
        "SELECT signing_key FROM person_key WHERE person_id = ?1 AND from_seq <= ?2
         ORDER BY from_seq DESC LIMIT 1",
        params![person.0.as_bytes(), sql::int(seq)?],
        |row| Ok(row.get(0)?),
    )
}

fn read(row: &Row<'_>) -> Result<PersonRow, VaultError> {
    Ok(PersonRow {
        person: PersonId(sql::uuid(row, "person_id")?),
        name: row.get("name")?,
        role: sql::word(row, "role", Role::parse)?,
        signing_key: row.get("signing_key")?,
        recipient: row.get("recipient")?,
        active: row.get("active")?,
        added_seq: sql::number(row, "added_seq")?,
    })
}
