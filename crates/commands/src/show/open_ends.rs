//! What is not finished, and who is concerned by it: records without a signature, danger that nobody has answered,
//! records that somebody outside has.

use crate::api::case::{AnsweredDanger, DangerView, UnsignedInterview};
use crate::api::wrapup::Holder;
use crate::failure::Failure;
use crate::open::Open;
use crate::show::case::day_and_minute;
use crate::trouble::working;
use itgel_casefile::amendment::owed::{holders, owed};
use itgel_casefile::danger;
use itgel_casefile::ids::{CaseId, InterviewId, PersonId};
use itgel_casefile::interview::Interview;
use itgel_casefile::signoff::sections::SECTIONS;
use itgel_casefile::state::CaseFile;
use itgel_casefile::state::parts::DangerAnswer;
use itgel_casefile::time::{Day, Moment};
use itgel_vault::projections::interview_list::InterviewRow;
use std::collections::{BTreeMap, BTreeSet};

/// The interviews of each case that are not signed, with who can sign them.
///
/// # Errors
/// The computer's trouble.
pub(crate) fn unsigned(open: &Open) -> Result<BTreeMap<CaseId, Vec<UnsignedInterview>>, Failure> {
    let people = open.vault.person_list().map_err(|e| working(&e))?;
    let at_work: BTreeSet<PersonId> = people.iter().filter(|p| p.active).map(|p| p.person).collect();
    let mut rows = open.vault.interviews_unsigned().map_err(|e| working(&e))?;
    rows.sort_by_key(|row| row.number);
    let mut unsigned: BTreeMap<CaseId, Vec<UnsignedInterview>> = BTreeMap::new();
    let view = |row: &InterviewRow| UnsignedInterview {
        number: row.number,
        running: row.ended_utc_ms.is_none(),
        signer: if at_work.contains(&row.interviewer) {
            open.name_of(row.interviewer)
        } else {
            String::new()
        },
    };
    for row in &rows {
        unsigned.entry(row.case).or_default().push(view(row));
    }
    Ok(unsigned)
}

/// Dangers of which nobody was told, and whom to call.
pub(crate) fn dangers(open: &Open, case: &CaseFile) -> Vec<DangerView> {
    let of = |(id, danger)| {
        let interview = case.interview(id)?;
        let number = interview.number;
        Some(DangerView { interview: id.to_string(), danger, number, phones: open.plan_phones() })
    };
    danger::open(case).into_iter().filter_map(of).collect()
}

/// Who was told of dangers, as entered beside the records; of one interview, or of all.
pub(crate) fn answered(open: &Open, case: &CaseFile, of: Option<InterviewId>) -> Vec<AnsweredDanger> {
    let answers = case.danger_answers.iter().filter(|a| of.is_none_or(|of| of == a.interview));
    let view = |a: &DangerAnswer| AnsweredDanger {
        interview: a.interview.to_string(),
        danger: a.danger,
        told: a.told.clone(),
        at: Moment::from_rfc3339(&a.told_at, &a.meta.at.zone, 0)
            .as_ref()
            .map(day_and_minute)
            .unwrap_or_default(),
        by: open.name_of(a.meta.actor),
    };
    answers.map(view).collect()
}

/// Who has something of this record, what, and whether it was amended since.
pub(crate) fn holding(open: &Open, case: &CaseFile, found: &Interview, today: Day) -> Vec<Holder> {
    let behind = owed(case, today, &open.room.book);
    let holder = |(recipient, parts)| {
        let parts: BTreeSet<_> = parts;
        let known = open.room.recipients.find(recipient);
        Holder {
            organisation: known.map(|r| r.organisation.clone()).unwrap_or_default(),
            sections: SECTIONS
                .iter()
                .filter(|(_, part)| parts.contains(part))
                .map(|(name, _)| (*name).to_owned())
                .collect(),
            owed: behind.get(&recipient).is_some_and(|interviews| interviews.contains(&found.id)),
        }
    };
    holders(case, found).into_iter().map(holder).collect()
}
