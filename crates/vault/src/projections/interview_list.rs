//! The interviews: who led, when, and how far the record has come.

use crate::error::VaultError;
use crate::sql;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::ids::{CaseId, InterviewId, PersonId};
use itgel_casefile::state::CaseFile;
use itgel_casefile::vocabulary::{RiskLevel, SessionType};
use rusqlite::{Connection, Row, params};

/// One interview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InterviewRow {
    /// Which.
    pub interview: InterviewId,
    /// Of which case.
    pub case: CaseId,
    /// Number within the case, from 1.
    pub number: u32,
    /// Type.
    pub session: SessionType,
    /// Who led it.
    pub interviewer: PersonId,
    /// When it began, milliseconds since 1970.
    pub begun_utc_ms: i64,
    /// The same as lived, RFC 3339.
    pub begun_at: String,
    /// When it ended, milliseconds since 1970.
    pub ended_utc_ms: Option<i64>,
    /// The same as lived, RFC 3339.
    pub ended_at: Option<String>,
    /// How long it took, in milliseconds of the monotonic clock.
    pub elapsed_ms: Option<u64>,
    /// The child asked to stop.
    pub stopped_by_child: bool,
    /// How the child left is noted.
    pub wrapped_up: bool,
    /// Level of risk, once judged.
    pub risk: Option<RiskLevel>,
    /// Sequence number of the sign-off.
    pub signed_seq: Option<u64>,
    /// When it was signed, milliseconds since 1970.
    pub signed_utc_ms: Option<i64>,
    /// Number of amendments.
    pub amendments: u32,
}

/// The interview whose row an event changes. Taps change none: they are counted in the fold.
fn concerned(event: &CaseEvent) -> Option<InterviewId> {
    match event {
        CaseEvent::InterviewBegun { interview, .. }
        | CaseEvent::InterviewEnded { interview, .. }
        | CaseEvent::ChildsEndRecorded { interview, .. }
        | CaseEvent::RiskAssessed { interview, .. }
        | CaseEvent::SignedOff { interview, .. }
        | CaseEvent::Amended { interview, .. } => Some(*interview),
        _ => None,
    }
}

pub(super) fn apply(connection: &Connection, event: &CaseEvent, case: &CaseFile) -> Result<(), VaultError> {
    let Some(interview) = concerned(event).and_then(|id| case.interview(id)) else {
        return Ok(());
    };
    let ended = interview.ended.as_ref();
    let signed = interview.signed.as_ref().map(|signed| &signed.meta);
    sql::run(
        connection,
        "INSERT OR REPLACE INTO interview_list (interview_id, case_id, number, session, interviewer,
             begun_utc_ms, begun_at, ended_utc_ms, ended_at, elapsed_ms, stopped_by_child, wrapped_up, risk,
             signed_seq, signed_utc_ms, amendments)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
        params![
            interview.id.0.as_bytes(),
            case.id.0.as_bytes(),
            interview.number,
            interview.session.as_str(),
            interview.interviewer().0.as_bytes(),
            interview.begun.at.utc_ms,
            interview.begun.at.to_rfc3339(),
            ended.map(|end| end.meta.at.utc_ms),
            ended.map(|end| end.meta.at.to_rfc3339()),
            ended.map(|end| sql::int(end.elapsed_ms)).transpose()?,
            ended.is_some_and(|end| end.stopped_by_child),
            interview.leaving.is_some(),
            interview.risk.as_ref().map(|risk| risk.level.as_str()),
            signed.map(|meta| sql::int(meta.seq)).transpose()?,
            signed.map(|meta| meta.at.utc_ms),
            u32::try_from(interview.amendments.len()).unwrap_or(u32::MAX),
        ],
    )?;
    Ok(())
}

/// The interviews of a case, in their order; of all cases when none is named.
pub(crate) fn list(connection: &Connection, case: Option<CaseId>) -> Result<Vec<InterviewRow>, VaultError> {
    sql::rows(
        connection,
        // Two texts: with one for both no index would be used.
        match case {
            Some(_) => {
                "SELECT * FROM interview_list WHERE case_id = ?1 ORDER BY begun_utc_ms, number, interview_id"
            }
            None => {
                "SELECT * FROM interview_list WHERE ?1 IS NULL ORDER BY begun_utc_ms, number, interview_id"
            }
        },
        [case.map(|case| *case.0.as_bytes())],
        read,
    )
}

/// Interviews that are not signed, the oldest first.
pub(crate) fn unsigned(connection: &Connection) -> Result<Vec<InterviewRow>, VaultError> {
    sql::rows(
        connection,
        "SELECT * FROM interview_list WHERE signed_seq IS NULL ORDER BY begun_utc_ms, number, interview_id",
        [],
        read,
    )
}

/// Interviews that ended at or after an instant, the oldest first.
pub(crate) fn ended_since(connection: &Connection, utc_ms: i64) -> Result<Vec<InterviewRow>, VaultError> {
    sql::rows(
        connection,
        "SELECT * FROM interview_list WHERE ended_utc_ms >= ?1 ORDER BY begun_utc_ms, number, interview_id",
        [utc_ms],
        read,
    )
}

/// Number of the entry by which a record was signed last.
pub(crate) fn last_signed(connection: &Connection) -> Result<Option<u64>, VaultError> {
    let last: Option<i64> =
        connection.query_row("SELECT max(signed_seq) FROM interview_list", [], |row| row.get(0))?;
    last.map(sql::uint).transpose()
}

/// Cases with an interview, each once; with one that this person led.
pub(crate) fn cases(connection: &Connection, by: Option<PersonId>) -> Result<Vec<CaseId>, VaultError> {
    sql::rows(
        connection,
        "SELECT DISTINCT case_id FROM interview_list WHERE ?1 IS NULL OR interviewer = ?1",
        [by.map(|person| *person.0.as_bytes())],
        |row| Ok(CaseId(sql::uuid(row, "case_id")?)),
    )
}

fn read(row: &Row<'_>) -> Result<InterviewRow, VaultError> {
    let risk: Option<String> = row.get("risk")?;
    let unsigned = |column: &str| row.get::<_, Option<i64>>(column)?.map(sql::uint).transpose();
    Ok(InterviewRow {
        interview: InterviewId(sql::uuid(row, "interview_id")?),
        case: CaseId(sql::uuid(row, "case_id")?),
        number: row.get("number")?,
        session: sql::word(row, "session", SessionType::parse)?,
        interviewer: PersonId(sql::uuid(row, "interviewer")?),
        begun_utc_ms: row.get("begun_utc_ms")?,
        begun_at: row.get("begun_at")?,
        ended_utc_ms: row.get("ended_utc_ms")?,
        ended_at: row.get("ended_at")?,
        elapsed_ms: unsigned("elapsed_ms")?,
        stopped_by_child: row.get("stopped_by_child")?,
        wrapped_up: row.get("wrapped_up")?,
        risk: risk.as_deref().and_then(RiskLevel::parse),
        signed_seq: unsigned("signed_seq")?,
        signed_utc_ms: row.get("signed_utc_ms")?,
        amendments: row.get("amendments")?,
    })
}
