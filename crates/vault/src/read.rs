//! Reading the journal: by case, by number, page by page, and what a bundle takes along.

use crate::entry::{self, EntryRecord};
use crate::error::VaultError;
use crate::sql;
use itgel_casefile::event::{Event, Placed, RoomEvent};
use itgel_casefile::ids::CaseId;
use itgel_casefile::time::Day;
use itgel_journal::{Hash, JournalError, Nodes, parse};
use rusqlite::{Connection, Row, params};

/// What of the journal to show.
#[derive(Clone, Debug, Default)]
pub struct JournalFilter {
    /// Only this case.
    pub case: Option<CaseId>,
    /// Only entries of the room, when no case is named.
    pub room_only: bool,
    /// Only acts that begin with this, for example `case.consent_`.
    pub act_prefix: Option<String>,
    /// Only entries below this number: the last one of the page before.
    pub before: Option<u64>,
}

/// Stored nodes of the tree.
pub(crate) struct StoredNodes<'a>(pub(crate) &'a Connection);

impl Nodes for StoredNodes<'_> {
    type Error = VaultError;
    fn node(&self, level: u8, index: u64) -> Result<Hash, VaultError> {
        let found = sql::row(
            self.0,
            "SELECT hash FROM node WHERE level = ?1 AND idx = ?2",
            params![level, sql::int(index)?],
            |row| Ok(row.get::<_, Hash>(0)?),
        )?;
        Ok(found.ok_or(JournalError::MissingNode)?)
    }
}

fn placed(row: &Row<'_>) -> Result<Placed, VaultError> {
    let damaged = |_| VaultError::Damaged { part: "itgel.db" };
    let line = row.get_ref("line")?.as_blob().map_err(damaged)?;
    let payload = row.get_ref("body")?.as_blob().map_err(damaged)?;
    entry::read(line, payload)
}

/// The entries of a case below a number, oldest first.
pub(crate) fn case_events(
    connection: &Connection,
    case: CaseId,
    before: u64,
) -> Result<Vec<Placed>, VaultError> {
    sql::rows(
        connection,
        "SELECT line, body FROM entry JOIN payload USING (seq)
         WHERE case_id = ?1 AND seq < ?2 ORDER BY seq",
        params![case.0.as_bytes(), sql::int(before)?],
        placed,
    )
}

/// The entries of the room whose act begins with a prefix, below a number, oldest first.
pub(crate) fn room_events_of(
    connection: &Connection,
    act_prefix: &str,
    before: u64,
) -> Result<Vec<Placed>, VaultError> {
    sql::rows(
        connection,
        "SELECT line, body FROM entry JOIN payload USING (seq)
         WHERE case_id IS NULL AND act >= ?1 AND act < ?2 AND seq < ?3 ORDER BY seq",
        params![act_prefix, after_prefix(act_prefix), sql::int(before)?],
        placed,
    )
}

/// The room's name as the journal has it.
pub(crate) fn room_name(connection: &Connection) -> Option<String> {
    let created = room_events_of(connection, "room.room_created", u64::MAX >> 1).ok()?;
    created.into_iter().find_map(|placed| match placed.event {
        Event::Room(event) => match *event {
            RoomEvent::RoomCreated { room, .. } => Some(room),
            _ => None,
        },
        Event::Case(_) => None,
    })
}

/// The first text after everything that begins with `prefix`; acts are ASCII.
fn after_prefix(prefix: &str) -> String {
    format!("{prefix}\u{7f}")
}

/// One entry.
pub(crate) fn event(connection: &Connection, seq: u64) -> Result<Placed, VaultError> {
    sql::row(
        connection,
        "SELECT line, body FROM entry JOIN payload USING (seq) WHERE seq = ?1",
        [sql::int(seq)?],
        placed,
    )?
    .ok_or(VaultError::NotFound("entry"))
}

/// A page of the journal, newest first.
pub(crate) fn page(
    connection: &Connection,
    filter: &JournalFilter,
    limit: u32,
) -> Result<Vec<Placed>, VaultError> {
    let prefix = filter.act_prefix.as_deref().unwrap_or("");
    let before = sql::int(filter.before.unwrap_or(i64::MAX as u64))?;
    let (whose, case) = match filter.case {
        Some(case) => ("case_id = ?4", Some(*case.0.as_bytes())),
        None if filter.room_only => ("case_id IS NULL AND ?4 IS NULL", None),
        None => ("?4 IS NULL", None),
    };
    let query = format!(
        "SELECT line, body FROM entry JOIN payload USING (seq)
         WHERE {whose} AND act >= ?1 AND act < ?2 AND seq < ?3 ORDER BY seq DESC LIMIT ?5"
    );
    sql::rows(connection, &query, params![prefix, after_prefix(prefix), before, case, limit], placed)
}

/// An act, who acted, when, and in which case.
type Acted = ([String; 3], Option<[u8; 16]>);

/// Act, actor and time of the entries from one number to before another, in their order, and the case of each.
pub(crate) fn acts_from(connection: &Connection, from: u64, to: u64) -> Result<Vec<Acted>, VaultError> {
    if from >= to {
        return Ok(Vec::new());
    }
    sql::rows(
        connection,
        "SELECT act, line, case_id FROM entry WHERE seq >= ?1 AND seq < ?2 ORDER BY seq",
        [sql::int(from)?, sql::int(to)?],
        |row| {
            let damaged = |_| VaultError::Damaged { part: "itgel.db" };
            let line = row.get_ref("line")?.as_blob().map_err(damaged)?;
            let skeleton = parse(line).map_err(|_| VaultError::Damaged { part: "entry" })?;
            Ok(([row.get("act")?, skeleton.actor, skeleton.ts], row.get("case_id")?))
        },
    )
}

/// Entries as they lie, from one number to before another.
pub(crate) fn records(connection: &Connection, from: u64, to: u64) -> Result<Vec<EntryRecord>, VaultError> {
    sql::rows(
        connection,
        "SELECT seq, line, salt, body FROM entry JOIN payload USING (seq)
         WHERE seq >= ?1 AND seq < ?2 ORDER BY seq",
        params![sql::int(from)?, sql::int(to)?],
        |row| {
            Ok(EntryRecord {
                seq: sql::number(row, "seq")?,
                line: row.get("line")?,
                salt: row.get("salt")?,
                payload: row.get("body")?,
            })
        },
    )
}

/// The newest day that an entry bears, by the lines as they lie; only entries after the one named. The whole of it is read in
/// one pass of the database: a line gives its day without being taken apart here.
pub(crate) fn newest_day(connection: &Connection, after: Option<u64>) -> Result<Option<Day>, VaultError> {
    let after = after.map_or(Ok(-1), sql::int)?;
    let found: Option<String> = connection.query_row(
        "SELECT max(substr(json_extract(CAST(line AS TEXT), '$.ts'), 1, 10)) FROM entry WHERE seq > ?1",
        [after],
        |row| row.get(0),
    )?;
    found.map(|day| Day::try_from(day).map_err(|_| VaultError::Damaged { part: "entry" })).transpose()
}

/// Number of entries.
pub(crate) fn size(connection: &Connection) -> Result<u64, VaultError> {
    let last: Option<i64> = connection.query_row("SELECT max(seq) FROM entry", [], |row| row.get(0))?;
    last.map_or(Ok(0), |last| Ok(sql::uint(last)? + 1))
}

/// A fact about the store.
pub(crate) fn fact(connection: &Connection, key: &str) -> Result<Option<String>, VaultError> {
    sql::row(connection, "SELECT value FROM store WHERE key = ?1", [key], |row| Ok(row.get(0)?))
}

/// Writes a fact about the store.
pub(crate) fn set_fact(connection: &Connection, key: &str, value: &str) -> Result<(), VaultError> {
    sql::run(connection, "INSERT OR REPLACE INTO store (key, value) VALUES (?1, ?2)", [key, value])?;
    Ok(())
}

/// Forgets a fact about the store.
pub(crate) fn clear_fact(connection: &Connection, key: &str) -> Result<(), VaultError> {
    sql::run(connection, "DELETE FROM store WHERE key = ?1", [key])?;
    Ok(())
}
