//! The appointments of the room, by time.

use crate::error::VaultError;
use crate::sql;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::ids::{AppointmentId, CaseId, PersonId};
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Moment;
use rusqlite::{Connection, Row, params};

/// One appointment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppointmentRow {
    /// Which.
    pub appointment: AppointmentId,
    /// Of which case.
    pub case: CaseId,
    /// When, RFC 3339, as planned.
    pub at: String,
    /// The same instant, milliseconds since 1970; 0 when the text is no instant.
    pub at_utc_ms: i64,
    /// Expected minutes.
    pub minutes: u32,
    /// Interviewer.
    pub interviewer: PersonId,
    /// Called off.
    pub cancelled: bool,
}

pub(super) fn apply(connection: &Connection, event: &CaseEvent, case: &CaseFile) -> Result<(), VaultError> {
    let (CaseEvent::AppointmentMade { appointment: id, .. }
    | CaseEvent::AppointmentCancelled { appointment: id }) = event
    else {
        return Ok(());
    };
    let Some(planned) = case.appointments.get(id) else {
        return Ok(());
    };
    let at_utc_ms = Moment::from_rfc3339(&planned.at, "", 0).map_or(0, |at| at.utc_ms);
    sql::run(
        connection,
        "INSERT OR REPLACE INTO appointment
             (appointment_id, case_id, at, at_utc_ms, minutes, interviewer, cancelled)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            id.0.as_bytes(),
            case.id.0.as_bytes(),
            planned.at,
            at_utc_ms,
            planned.minutes,
            planned.interviewer.0.as_bytes(),
            planned.cancelled.is_some(),
        ],
    )?;
    Ok(())
}

/// Appointments that begin at or after one instant and before another (milliseconds since 1970), by time;
/// also those that were called off.
pub(crate) fn between(
    connection: &Connection,
    from_utc_ms: i64,
    to_utc_ms: i64,
) -> Result<Vec<AppointmentRow>, VaultError> {
    sql::rows(
        connection,
        "SELECT * FROM appointment WHERE at_utc_ms >= ?1 AND at_utc_ms < ?2
         ORDER BY at_utc_ms, appointment_id",
        params![from_utc_ms, to_utc_ms],
        read,
    )
}

/// Cases in which an interview is planned for this person, or was; each once.
pub(crate) fn cases(connection: &Connection, person: PersonId) -> Result<Vec<CaseId>, VaultError> {
    sql::rows(
        connection,
        "SELECT DISTINCT case_id FROM appointment WHERE interviewer = ?1 AND NOT cancelled",
        [person.0.as_bytes()],
        |row| Ok(CaseId(sql::uuid(row, "case_id")?)),
    )
}

fn read(row: &Row<'_>) -> Result<AppointmentRow, VaultError> {
    Ok(AppointmentRow {
        appointment: AppointmentId(sql::uuid(row, "appointment_id")?),
        case: CaseId(sql::uuid(row, "case_id")?),
        at: row.get("at")?,
        at_utc_ms: row.get("at_utc_ms")?,
        minutes: row.get("minutes")?,
        interviewer: PersonId(sql::uuid(row, "interviewer")?),
        cancelled: row.get("cancelled")?,
    })
}
