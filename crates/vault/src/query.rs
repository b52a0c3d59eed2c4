//! What an open store can be asked: the journal, the states folded from it, and the lists.

use crate::Vault;
use crate::error::VaultError;
use crate::folds::meta_of;
use crate::marks::Marks;
use crate::projections::appointment::{self, AppointmentRow};
use crate::projections::attachment::{self, AttachmentRow};
use crate::projections::bundle::{self, BundleRow};
use crate::projections::case_list::{self, CaseFilter, CaseRow};
use crate::projections::consent_summary::{self, ConsentRow};
use crate::projections::interview_list::{self, InterviewRow};
use crate::projections::person::{self, PersonRow};
use crate::projections::recipient::{self, RecipientRow};
use crate::projections::referral::{self, ReferralRow};
use crate::read::{self, JournalFilter};
use crate::sql;
use itgel_casefile::event::{Event, Placed};
use itgel_casefile::ids::{AttachmentId, CaseId, PersonId};
use itgel_casefile::recipients::Recipients;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Day;
use std::collections::HashSet;
use uuid::Uuid;

/// What waits for somebody (ux.md 4.3); each with one place to go to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Interviews that began and did not end.
    pub running: Vec<InterviewRow>,
    /// Interviews that ended and are not signed, the oldest first.
    pub unsigned: Vec<InterviewRow>,
    /// Bundles that are sealed and still in the room, the oldest first.
    pub bundles: Vec<BundleRow>,
    /// Referrals to be followed up by the day asked for.
    pub referrals: Vec<ReferralRow>,
    /// Recipients whose key expires within the days asked for, or has.
    pub keys: Vec<RecipientRow>,
}

impl Vault {
    /// The entries of a case, oldest first.
    ///
    /// # Errors
    /// [`VaultError::Damaged`]; the database's trouble. So for every method here.
    pub fn case_events(&self, case: CaseId) -> Result<Vec<Placed>, VaultError> {
        read::case_events(&self.connection, case, self.frontier.size())
    }

    /// The entries of the room, oldest first; only those whose act begins with `room.` and `kind`, for example
    /// `recipient_`, or all with an empty `kind`.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn room_events(&self, kind: &str) -> Result<Vec<Placed>, VaultError> {
        read::room_events_of(&self.connection, &format!("room.{kind}"), self.frontier.size())
    }

    /// The state of a case, folded from its entries; kept in memory while it is worked on.
    ///
    /// # Errors
    /// [`VaultError::NotFound`] for a case that was not opened; as [`Vault::case_events`].
    pub fn case(&mut self, case: CaseId) -> Result<&CaseFile, VaultError> {
        let size = self.frontier.size();
        let state = self.folds.case(&self.connection, case, size)?;
        if state.is_opened() { Ok(state) } else { Err(VaultError::NotFound("case")) }
    }

    /// The state of a case as it was before the entry `before`.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn case_before(&self, case: CaseId, before: u64) -> Result<CaseFile, VaultError> {
        Ok(CaseFile::replay(case, &read::case_events(&self.connection, case, before)?))
    }

    /// The recipients of the room, folded from its entries.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn recipients(&self) -> Result<Recipients, VaultError> {
        let mut recipients = Recipients::default();
        for placed in self.room_events("recipient_")? {
            if let Event::Room(event) = &placed.event {
                recipients.apply(&meta_of(&placed), event);
            }
        }
        Ok(recipients)
    }

    /// Whether a request was entered before, so that a rule need not be asked again.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn knows_request(&self, request: Uuid) -> Result<bool, VaultError> {
        let found = sql::row(
            &self.connection,
            "SELECT 1 FROM request WHERE id = ?1 AND nth = 0",
            [request.as_bytes()],
            |_| Ok(()),
        )?;
        Ok(found.is_some())
    }

    /// One entry.
    ///
    /// # Errors
    /// [`VaultError::NotFound`]; as [`Vault::case_events`].
    pub fn event(&self, seq: u64) -> Result<Placed, VaultError> {
        read::event(&self.connection, seq)
    }

    /// A page of the journal, newest first, of at most `limit` entries.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn journal_page(&self, filter: &JournalFilter, limit: u32) -> Result<Vec<Placed>, VaultError> {
        // There is an index by case, and one by act for the entries of the room; for all others their acts are known in memory.
        let prefix = filter.act_prefix.as_deref().unwrap_or("");
        if filter.case.is_none() && !filter.room_only && !prefix.is_empty() {
            let (before, most) = (filter.before.unwrap_or(u64::MAX), limit as usize);
            if let Some(found) = self.marked(|marks| marks.newest(prefix, before, most))?.flatten() {
                return found.into_iter().map(|seq| read::event(&self.connection, seq)).collect();
            }
        }
        read::page(&self.connection, filter, limit)
    }

    /// The list of case files, touched last first.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn case_list(&self, filter: &CaseFilter) -> Result<Vec<CaseRow>, VaultError> {
        case_list::list(&self.connection, filter)
    }

    /// One line of the list of case files.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn case_row(&self, case: CaseId) -> Result<Option<CaseRow>, VaultError> {
        case_list::one(&self.connection, case)
    }

    /// The case with this spoken code, as stored; to open one by its code, or to find a free code.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn case_by_code(&self, code: &str) -> Result<Option<CaseRow>, VaultError> {
        case_list::by_code(&self.connection, code)
    }

    /// The cases that entries from this number on belong to, each once.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn cases_entered(&self, from: u64) -> Result<Vec<CaseId>, VaultError> {
        if from >= self.frontier.size() {
            return Ok(Vec::new());
        }
        sql::rows(
            &self.connection,
            // The newest rows only: an index by case would be read as a whole.
            "SELECT DISTINCT case_id FROM entry NOT INDEXED WHERE seq >= ?1 AND case_id IS NOT NULL",
            [sql::int(from)?],
            |row| Ok(CaseId(sql::uuid(row, "case_id")?)),
        )
    }

    /// Number of case files.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn case_count(&self) -> Result<u64, VaultError> {
        case_list::count(&self.connection)
    }

    /// The files in which a child was heard, or is.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn cases_heard(&self) -> Result<HashSet<CaseId>, VaultError> {
        Ok(interview_list::cases(&self.connection, None)?.into_iter().collect())
    }

    /// A person's own files, as [`CaseFile::is_of`] says of each. Only those that were handed over are folded for it: of all
    /// others it is known who opened them, who led an interview in them, and for whom one is planned.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn cases_of(&mut self, person: PersonId) -> Result<HashSet<CaseId>, VaultError> {
        let id = person.to_string();
        let opened = case_list::opened(&self.connection)?;
        let handed = |marks: &Marks| marks.newest("case.case_handed_over", u64::MAX, usize::MAX);
        let told = self.marked(|marks| {
            let by = |seq: u64| marks.actor(seq).map(|actor| actor == id);
            let by_them =
                opened.iter().map(|(case, seq)| Some((*case, by(*seq)?))).collect::<Option<Vec<_>>>()?;
            Some((by_them, handed(marks)?))
        })?;
        let Some((by_them, handed)) = told.flatten() else {
            let mut own = HashSet::new();
            for (case, _) in opened {
                if self.case(case)?.is_of(person) {
                    own.insert(case);
                }
            }
            return Ok(own);
        };
        let mut own: HashSet<CaseId> =
            by_them.into_iter().filter(|(_, own)| *own).map(|(case, _)| case).collect();
        own.extend(interview_list::cases(&self.connection, Some(person))?);
        own.extend(appointment::cases(&self.connection, person)?);
        let handed: Result<HashSet<CaseId>, VaultError> = handed
            .into_iter()
            .filter_map(|seq| self.event(seq).map(|placed| placed.case).transpose())
            .collect();
        for case in handed? {
            if self.case(case)?.is_of(person) {
                own.insert(case);
            } else {
                own.remove(&case);
            }
        }
        Ok(own)
    }

    /// Interviews that are not signed, also those that still run.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn interviews_unsigned(&self) -> Result<Vec<InterviewRow>, VaultError> {
        interview_list::unsigned(&self.connection)
    }

    /// Interviews that ended at or after an instant, in milliseconds since 1970.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn interviews_ended_since(&self, utc_ms: i64) -> Result<Vec<InterviewRow>, VaultError> {
        interview_list::ended_since(&self.connection, utc_ms)
    }

    /// Number of the entry by which a record was signed last.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn last_signed(&self) -> Result<Option<u64>, VaultError> {
        interview_list::last_signed(&self.connection)
    }

    /// The interviews of a case, or of all.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn interviews(&self, case: Option<CaseId>) -> Result<Vec<InterviewRow>, VaultError> {
        interview_list::list(&self.connection, case)
    }

    /// Appointments from one instant to before another, in milliseconds since 1970.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn appointments(&self, from_utc_ms: i64, to_utc_ms: i64) -> Result<Vec<AppointmentRow>, VaultError> {
        appointment::between(&self.connection, from_utc_ms, to_utc_ms)
    }

    /// Consent at a glance; for the eye, never for the gate.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn consent_summary(&self, case: CaseId) -> Result<Option<ConsentRow>, VaultError> {
        consent_summary::of_case(&self.connection, case)
    }

    /// Cases that are not closed and whose confirmed consent ended before a day; for the eye, never for the gate.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn consents_ended(&self, before: Day) -> Result<Vec<CaseId>, VaultError> {
        consent_summary::ended(&self.connection, before)
    }

    /// Cases that are not closed in which the adult said no and the child yes to one purpose; for the eye, never for the
    /// gate.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn consents_divided(&self) -> Result<Vec<CaseId>, VaultError> {
        consent_summary::divided(&self.connection)
    }

    /// Everybody who is or was in the store, in the order they were added.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn person_list(&self) -> Result<Vec<PersonRow>, VaultError> {
        person::list(&self.connection)
    }

    /// The OpenSSH key with which a person signed when an entry was made.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn signing_key_at(&self, person: PersonId, seq: u64) -> Result<Option<String>, VaultError> {
        person::signing_key_at(&self.connection, person, seq)
    }

    /// The recipients as a list.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn recipient_list(&self) -> Result<Vec<RecipientRow>, VaultError> {
        recipient::list(&self.connection)
    }

    /// The attachments of a case, or of all.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn attachments(&self, case: Option<CaseId>) -> Result<Vec<AttachmentRow>, VaultError> {
        attachment::list(&self.connection, case)
    }

    /// One attachment.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn attachment(&self, attachment: AttachmentId) -> Result<Option<AttachmentRow>, VaultError> {
        attachment::one(&self.connection, attachment)
    }

    /// The bundles of a case, or of all, as sealed.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn bundles(&self, case: Option<CaseId>) -> Result<Vec<BundleRow>, VaultError> {
        bundle::list(&self.connection, case)
    }

    /// What waits on `day`; keys count when they end before `keys_until`.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn waiting(&self, day: Day, keys_until: Day) -> Result<Waiting, VaultError> {
        let interviews = interview_list::unsigned(&self.connection)?;
        let (ended, running): (Vec<_>, Vec<_>) =
            interviews.into_iter().partition(|row| row.ended_utc_ms.is_some());
        let recipients = recipient::list(&self.connection)?;
        Ok(Waiting {
            running,
            unsigned: ended,
            bundles: bundle::waiting(&self.connection)?,
            referrals: referral::due(&self.connection, day)?,
            keys: recipients.into_iter().filter(|row| !row.revoked && row.expires < keys_until).collect(),
        })
    }
}
