//! The list of case files: code, status, next step, last touched (ux.md 4.4). Never a name.

use crate::error::VaultError;
use crate::search_fold::fold;
use crate::sql;
use itgel_casefile::event::{CaseEvent, Placed};
use itgel_casefile::ids::CaseId;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Moment;
use itgel_casefile::vocabulary::{AgeBand, ReferralSource};
use rusqlite::{Connection, Row, params};
use serde::Serialize;

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRow {
    /// Which.
    pub case: CaseId,
    /// Spoken code as stored, for example `017-4127`.
    pub code: String,
    /// Age band at opening.
    pub age_band: Option<AgeBand>,
    /// Who referred.
    pub referral: Option<ReferralSource>,
    /// Number at the referring body, or empty.
    pub external_number: String,
    /// Status, the stored word of `casefile::state::progress::Status`.
    pub status: String,
    /// Next step, the stored word of `casefile::state::progress::NextStep`.
    pub next_step: String,
    /// When it was opened, milliseconds since 1970.
    pub opened_utc_ms: i64,
    /// When its last entry was made, milliseconds since 1970.
    pub touched_utc_ms: i64,
    /// The same as the person lived it, RFC 3339.
    pub touched_at: String,
    /// Sequence number of its last entry.
    pub touched_seq: u64,
}

/// What to list.
#[derive(Clone, Debug, Default)]
pub struct CaseFilter {
    /// Only this status, a stored word.
    pub status: Option<String>,
    /// Only where the folded code or external number contains this text, folded.
    pub text: Option<String>,
}

pub(super) fn apply(
    connection: &Connection,
    placed: &Placed,
    event: &CaseEvent,
    case: &CaseFile,
) -> Result<(), VaultError> {
    if case.opened_at.is_none() {
        return Ok(());
    }
    // A tap changes neither status nor next step, and is the one thing that must be fast.
    if is_tap(event) {
        sql::run(
            connection,
            "UPDATE case_list SET touched_utc_ms = ?2, touched_at = ?3, touched_seq = ?4 WHERE case_id = ?1",
            params![case.id.0.as_bytes(), placed.at.utc_ms, placed.at.to_rfc3339(), sql::int(placed.seq)?],
        )?;
        return Ok(());
    }
    write(connection, case, &Touched { opened_seq: placed.seq, at: placed.at.clone(), seq: placed.seq })
}

/// Which entries a line tells of.
#[derive(Clone, Debug)]
pub(crate) struct Touched {
    /// The first of the case; it counts only where there is no line yet.
    pub(crate) opened_seq: u64,
    /// When the last one was made.
    pub(crate) at: Moment,
    /// The last one.
    pub(crate) seq: u64,
}

/// Writes the line of a case as it stands.
pub(crate) fn write(connection: &Connection, case: &CaseFile, touched: &Touched) -> Result<(), VaultError> {
    let Some(opened) = &case.opened_at else {
        return Ok(());
    };
    sql::run(
        connection,
        "INSERT INTO case_list (case_id, code, fold, age_band, referral, external_number, status, next_step,
             opened_utc_ms, opened_seq, touched_utc_ms, touched_at, touched_seq)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?13, ?11, ?12, ?10)
         ON CONFLICT (case_id) DO UPDATE SET status = ?7, next_step = ?8,
             touched_utc_ms = ?11, touched_at = ?12, touched_seq = ?10",
        params![
            case.id.0.as_bytes(),
            case.code,
            fold_of(case),
            case.age_band.map(AgeBand::as_str),
            case.referral.map(ReferralSource::as_str),
            case.external_number,
            stored_word(&case.status())?,
            stored_word(&case.next_step())?,
            opened.utc_ms,
            sql::int(touched.seq)?,
            touched.at.utc_ms,
            touched.at.to_rfc3339(),
            sql::int(touched.opened_seq)?,
        ],
    )?;
    Ok(())
}

fn is_tap(event: &CaseEvent) -> bool {
    matches!(
        event,
        CaseEvent::Tapped { .. }
            | CaseEvent::TapUndone { .. }
            | CaseEvent::TapRestored { .. }
            | CaseEvent::TapCorrected { .. }
    )
}

/// Code and external number, folded; a character that folding never leaves stands between them.
fn fold_of(case: &CaseFile) -> String {
    format!("{} {}", fold(&case.code), fold(&case.external_number))
}

/// The word that serde writes for a plain variant.
fn stored_word(value: &impl Serialize) -> Result<String, VaultError> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => Ok(word),
        _ => Err(VaultError::BadDraft("word")),
    }
}

/// The list, touched last first.
pub(crate) fn list(connection: &Connection, filter: &CaseFilter) -> Result<Vec<CaseRow>, VaultError> {
    sql::rows(
        connection,
        "SELECT * FROM case_list
         WHERE (?1 IS NULL OR status = ?1) AND (?2 IS NULL OR instr(fold, ?2) > 0)
         ORDER BY touched_seq DESC",
        params![filter.status, filter.text.as_deref().map(fold)],
        read,
    )
}

/// How many there are.
pub(crate) fn count(connection: &Connection) -> Result<u64, VaultError> {
    let count: i64 = connection.query_row("SELECT count(*) FROM case_list", [], |row| row.get(0))?;
    sql::uint(count)
}

/// Every case with the number of the entry that opened it.
pub(crate) fn opened(connection: &Connection) -> Result<Vec<(CaseId, u64)>, VaultError> {
    sql::rows(connection, "SELECT case_id, opened_seq FROM case_list", [], |row| {
        Ok((CaseId(sql::uuid(row, "case_id")?), sql::number(row, "opened_seq")?))
    })
}

/// One line.
pub(crate) fn one(connection: &Connection, case: CaseId) -> Result<Option<CaseRow>, VaultError> {
    sql::row(connection, "SELECT * FROM case_list WHERE case_id = ?1", [case.0.as_bytes()], read)
}

/// The case with this code.
pub(crate) fn by_code(connection: &Connection, code: &str) -> Result<Option<CaseRow>, VaultError> {
    sql::row(connection, "SELECT * FROM case_list WHERE code = ?1 ORDER BY opened_seq LIMIT 1", [code], read)
}

fn read(row: &Row<'_>) -> Result<CaseRow, VaultError> {
    let word = |column: &str| row.get::<_, Option<String>>(column);
    Ok(CaseRow {
        case: CaseId(sql::uuid(row, "case_id")?),
        code: row.get("code")?,
        age_band: word("age_band")?.as_deref().and_then(AgeBand::parse),
        referral: word("referral")?.as_deref().and_then(ReferralSource::parse),
        external_number: row.get("external_number")?,
        status: row.get("status")?,
        next_step: row.get("next_step")?,
        opened_utc_ms: row.get("opened_utc_ms")?,
        touched_utc_ms: row.get("touched_utc_ms")?,
        touched_at: row.get("touched_at")?,
        touched_seq: sql::number(row, "touched_seq")?,
    })
}
