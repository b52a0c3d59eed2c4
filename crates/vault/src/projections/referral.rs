//! Referrals to services, and which of them still wait.

use crate::error::VaultError;
use crate::sql;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::ids::{CaseId, ReferralId};
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::{ReferralStatus, ServiceType, Urgency};
use rusqlite::{Connection, Row, params};

/// One referral.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferralRow {
    /// Which.
    pub referral: ReferralId,
    /// Of which case.
    pub case: CaseId,
    /// Service.
    pub service: ServiceType,
    /// Organisation.
    pub organisation: String,
    /// How soon.
    pub urgency: Urgency,
    /// Follow up on.
    pub follow_up: Day,
    /// Where it stands.
    pub status: ReferralStatus,
    /// Still waits for the service.
    pub open: bool,
}

pub(super) fn apply(connection: &Connection, event: &CaseEvent, case: &CaseFile) -> Result<(), VaultError> {
    let (CaseEvent::ReferralMade { referral: id, .. } | CaseEvent::ReferralMoved { referral: id, .. }) =
        event
    else {
        return Ok(());
    };
    let Some(referral) = case.referrals.get(id) else {
        return Ok(());
    };
    sql::run(
        connection,
        "INSERT OR REPLACE INTO referral
             (referral_id, case_id, service, organisation, urgency, follow_up, status, open)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            id.0.as_bytes(),
            case.id.0.as_bytes(),
            referral.service.as_str(),
            referral.organisation,
            referral.urgency.as_str(),
            String::from(referral.follow_up),
            referral.status().as_str(),
            referral.is_open(),
        ],
    )?;
    Ok(())
}

/// Referrals that still wait and are to be followed up on or before a day, the oldest day first.
pub(crate) fn due(connection: &Connection, day: Day) -> Result<Vec<ReferralRow>, VaultError> {
    sql::rows(
        connection,
        "SELECT * FROM referral WHERE open AND follow_up <= ?1 ORDER BY follow_up, referral_id",
        [String::from(day)],
        read,
    )
}

fn read(row: &Row<'_>) -> Result<ReferralRow, VaultError> {
    Ok(ReferralRow {
        referral: ReferralId(sql::uuid(row, "referral_id")?),
        case: CaseId(sql::uuid(row, "case_id")?),
        service: sql::word(row, "service", ServiceType::parse)?,
        organisation: row.get("organisation")?,
        urgency: sql::word(row, "urgency", Urgency::parse)?,
        follow_up: sql::day(row, "follow_up")?,
        status: sql::word(row, "status", ReferralStatus::parse)?,
        open: row.get("open")?,
    })
}
