//! Consent at a glance, for the table of a case file: the latest conversation and what each said in it.
//!
//! This is for the eye. Whether a part may leave is asked of `casefile::consent`, of the folded state and the
//! day, never of this view.

use crate::error::VaultError;
use crate::sql;
use itgel_casefile::consent::ledger::ConsentLedger;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::ids::{CaseId, ConsentId};
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::{Answer, Giver, Purpose};
use rusqlite::{Connection, params};

/// What stands in the place of an answer that was taken back.
const WITHDRAWN: &str = "withdrawn";

/// The latest conversation of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentRow {
    /// Of which case.
    pub case: CaseId,
    /// Which conversation.
    pub consent: ConsentId,
    /// Its number within the case, from 1.
    pub version: u32,
    /// Read back and signed.
    pub confirmed: bool,
    /// Last day it holds, once confirmed.
    pub valid_until: Option<Day>,
    /// The child cannot answer.
    pub child_cannot_answer: bool,
    /// The adult's answers count: the decider was not found to be implicated.
    pub counted: bool,
    /// What each said to each purpose; `None` where it was taken back.
    pub answers: Vec<(Giver, Purpose, Option<Answer>)>,
}

fn concerns_consent(event: &CaseEvent) -> bool {
    matches!(
        event,
        CaseEvent::DeciderNamed { .. }
            | CaseEvent::ConsentAnswered { .. }
            | CaseEvent::ChildCannotAnswer { .. }
            | CaseEvent::ChildStopped { .. }
            | CaseEvent::ConsentConfirmed { .. }
            | CaseEvent::ConsentWithdrawn { .. }
            | CaseEvent::AdultRecorded { .. }
    )
}

pub(super) fn apply(connection: &Connection, event: &CaseEvent, case: &CaseFile) -> Result<(), VaultError> {
    let (true, Some(current)) = (concerns_consent(event), case.consent.versions.last()) else {
        return Ok(());
    };
    let id = case.id.0.as_bytes();
    sql::run(
        connection,
        "INSERT OR REPLACE INTO consent_summary
             (case_id, consent_id, version, confirmed, valid_until, child_cannot_answer, counted)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            id,
            current.consent.0.as_bytes(),
            current.version,
            current.confirmed.is_some(),
            current.confirmed.as_ref().map(|c| String::from(c.valid_until)),
            current.child_cannot_answer.is_some(),
            current.not_counted_since.is_none(),
        ],
    )?;
    sql::run(connection, "DELETE FROM consent_answer WHERE case_id = ?1", [id])?;
    for said in current.answers.iter().filter(|said| current.stopped(said).is_none()) {
        let taken_back = is_withdrawn(&case.consent, said.giver, said.purpose, said.seq);
        let answer = if taken_back { WITHDRAWN } else { said.answer.as_str() };
        sql::run(
            connection,
            "INSERT OR REPLACE INTO consent_answer (case_id, giver, purpose, answer, seq)
             VALUES (?1, ?2, ?3, ?4, ?5)",
            params![id, said.giver.as_str(), said.purpose.as_str(), answer, sql::int(said.seq)?],
        )?;
    }
    Ok(())
}

fn is_withdrawn(ledger: &ConsentLedger, giver: Giver, purpose: Purpose, since: u64) -> bool {
    ledger
        .withdrawals
        .iter()
        .any(|taken| taken.by == giver && taken.seq > since && taken.purposes.contains(&purpose))
}

/// Cases that are not closed and whose confirmed consent ended before a day, the longest ago first.
pub(crate) fn ended(connection: &Connection, before: Day) -> Result<Vec<CaseId>, VaultError> {
    sql::rows(
        connection,
        "SELECT consent_summary.case_id AS case_id FROM consent_summary JOIN case_list USING (case_id)
         WHERE confirmed AND valid_until < ?1 AND status <> 'closed' ORDER BY valid_until, case_id",
        [String::from(before)],
        |row| Ok(CaseId(sql::uuid(row, "case_id")?)),
    )
}

/// Cases that are not closed in which the adult said no and the child yes to one purpose. Both answers are those of the
/// latest conversation; whether they count is asked of the folded state.
pub(crate) fn divided(connection: &Connection) -> Result<Vec<CaseId>, VaultError> {
    sql::rows(
        connection,
        "SELECT DISTINCT adult.case_id AS case_id FROM consent_answer AS adult
         JOIN consent_answer AS child USING (case_id, purpose) JOIN case_list USING (case_id)
         WHERE adult.giver = 'guardian' AND adult.answer = 'no' AND child.giver = 'child' AND child.answer = 'yes'
             AND status <> 'closed' ORDER BY case_id",
        [],
        |row| Ok(CaseId(sql::uuid(row, "case_id")?)),
    )
}

/// The latest conversation of a case, when there was one.
pub(crate) fn of_case(connection: &Connection, case: CaseId) -> Result<Option<ConsentRow>, VaultError> {
    let id = case.0.as_bytes();
    let answers = sql::rows(
        connection,
        "SELECT giver, purpose, answer FROM consent_answer WHERE case_id = ?1 ORDER BY giver, purpose",
        [id],
        |row| {
            let answer: String = row.get("answer")?;
            let giver = sql::word(row, "giver", Giver::parse)?;
            Ok((giver, sql::word(row, "purpose", Purpose::parse)?, Answer::parse(&answer)))
        },
    )?;
    sql::row(connection, "SELECT * FROM consent_summary WHERE case_id = ?1", [id], |row| {
        let valid_until: Option<String> = row.get("valid_until")?;
        Ok(ConsentRow {
            case,
            consent: ConsentId(sql::uuid(row, "consent_id")?),
            version: row.get("version")?,
            confirmed: row.get("confirmed")?,
            valid_until: valid_until.and_then(|day| Day::try_from(day).ok()),
            child_cannot_answer: row.get("child_cannot_answer")?,
            counted: row.get("counted")?,
            answers: answers.clone(),
        })
    })
}
