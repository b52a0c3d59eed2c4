//! The open store with somebody at work in it: one way to look at a case (here), one way to enter what happened (`open/enter.rs`).

mod enter;
mod look_around;
mod numbers;

pub(crate) use enter::Together;

use crate::case_index::CaseIndex;
use crate::failure::Failure;
use crate::session::may_try;
use crate::trouble::{opening, working};
use crate::wordings::OwnText;
use itgel_casefile::context::{Actor, Context};
use itgel_casefile::gate::JournalDay;
use itgel_casefile::ids::{AttachmentId, CaseId, PersonId};
use itgel_casefile::insights::sheet::OtherCounts;
use itgel_casefile::interview::Interview;
use itgel_casefile::links::Links;
use itgel_casefile::recipients::Recipients;
use itgel_casefile::rooms::OtherRooms;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::{Boot, Moment};
use itgel_casefile::training::is_training_log;
use itgel_casefile::vocabulary::{BlindSetting, Role};
use itgel_seal::PublicKey;
use itgel_seal::sshsig::verify_ssh;
use itgel_vault::projections::interview_list::InterviewRow;
use itgel_vault::{Sealed, Vault};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Namespace of the signatures under sign-offs and amendments.
pub(crate) const SIGNOFF: &str = "itgel-signoff/1";

/// What of the room is looked at often.
pub(crate) struct Room {
    /// Name.
    pub(crate) name: String,
    /// Organisation.
    pub(crate) organisation: String,
    /// Where it is, or empty.
    pub(crate) address: String,
    /// How to reach it, or empty.
    pub(crate) contact: String,
    /// What interviewers do not see until the child has told freely.
    pub(crate) blind: BlindSetting,
    /// The numbers of the plan for immediate danger as entered, or empty.
    pub(crate) plan_phones: String,
    /// The day on which the recovery sheets were made that are good.
    pub(crate) sheets_since: String,
    /// Recipients of bundles.
    pub(crate) recipients: Recipients,
    /// Files that belong together.
    pub(crate) links: Links,
    /// Other rooms, and heads of theirs that were seen.
    pub(crate) others: OtherRooms,
    /// Counts that other rooms gave.
    pub(crate) counts: OtherCounts,
    /// Texts that this room put in force itself.
    pub(crate) own_texts: Vec<OwnText>,
    /// The rules with those texts.
    pub(crate) book: Arc<Rulebook>,
    /// Counts up whenever any of this was read anew.
    pub(crate) version: u64,
    /// Names of staff.
    names: BTreeMap<PersonId, String>,
    /// Who can still sign what they led: everybody at work in the room, whatever their role is by now.
    pub(crate) signers: BTreeSet<PersonId>,
    /// Who can still amend what they led: they, and not as a case officer.
    amenders: BTreeSet<PersonId>,
}

/// The open store.
pub(crate) struct Open {
    pub(crate) vault: Vault,
    /// Where the store lies.
    folder: PathBuf,
    pub(crate) person: PersonId,
    pub(crate) role: Role,
    pub(crate) name: String,
    pub(crate) room: Room,
    /// Empty, or the code of the mismatch found at unlock: then nothing can be entered.
    pub(crate) mismatch: String,
    /// Wall clock of the last check of the chain, `HH:MM`.
    pub(crate) checked_at: String,
    pub(crate) pin_failed: u8,
    /// The case in which this person's own interview runs, when one does.
    running: Option<CaseId>,
    /// The name of this run of the computer in this store.
    pub(crate) boot: Option<Boot>,
    /// The instant of the last entry, for finding a clock that jumped.
    last: Option<Moment>,
    /// How far the journal goes, for finding a clock that is behind it.
    pub(crate) journal_day: JournalDay,
    /// The case files as the list shows them.
    pub(crate) index: CaseIndex,
    /// The entry of a restoration whose papers nobody has looked at yet.
    pub(crate) restored: Option<u64>,
    /// Something was entered of which `room` does not know yet.
    stale: bool,
}

impl Open {
    /// Looks around in the store of this folder, which was just opened.
    pub(crate) fn new(
        mut vault: Vault,
        folder: &Path,
        person: PersonId,
        mismatch: &str,
        now: &Moment,
        training: bool,
    ) -> Result<Self, Failure> {
        // Whatever folder it lies in: what was practised is never taken for real, nor the other way.
        match (is_training_log(vault.origin()), training) {
            (true, false) => return Err(Failure::refused("store-is-training")),
            (false, true) => return Err(Failure::refused("store-is-real")),
            _ => {}
        }
        let row = vault.person_list().map_err(|e| working(&e))?.into_iter().find(|r| r.person == person);
        let row = row.ok_or_else(|| Failure::refused("unknown-person"))?;
        // In a store that is open for reading only a view may be damaged; it keeps nobody from the others.
        let running = match vault.interviews_unsigned() {
            Err(_) if !mismatch.is_empty() => {
                vault.reconnect().map_err(|e| opening(&e))?;
                Vec::new()
            }
            found => found.map_err(|e| working(&e))?,
        };
        let own = |i: &InterviewRow| i.ended_utc_ms.is_none() && i.interviewer == person;
        let running = running.into_iter().find(own).map(|i| i.case);
        let room = Room {
            name: String::new(),
            organisation: String::new(),
            address: String::new(),
            contact: String::new(),
            blind: BlindSetting::Off,
            plan_phones: String::new(),
            sheets_since: String::new(),
            recipients: Recipients::default(),
            links: Links::default(),
            others: OtherRooms::default(),
            counts: OtherCounts::default(),
            own_texts: Vec::new(),
            book: Arc::new(Rulebook::builtin().clone()),
            version: 0,
            names: BTreeMap::new(),
            signers: BTreeSet::new(),
            amenders: BTreeSet::new(),
        };
        let mut open = Self {
            vault,
            folder: folder.to_owned(),
            person,
            role: row.role,
            name: row.name,
            room,
            mismatch: mismatch.to_owned(),
            checked_at: now.clock().chars().take(5).collect(),
            pin_failed: 0,
            running,
            boot: None,
            last: None,
            journal_day: JournalDay::Unreadable,
            index: CaseIndex::default(),
            restored: None,
            stale: false,
        };
        open.look_around()?;
        open.journal_day = open.journal_goes_to();
        open.restored = open.not_compared()?;
        Ok(open)
    }

    /// Of the whole journal, since a supervisor last said that the clock was wrong. What cannot be read says nothing else.
    pub(crate) fn journal_goes_to(&self) -> JournalDay {
        let last = self.vault.room_events("clock_put_right").map(|said| said.last().map(|entry| entry.seq));
        match last.and_then(|last| self.vault.newest_day(last)) {
            Err(_) => JournalDay::Unreadable,
            Ok(None) => JournalDay::Nothing,
            Ok(Some(day)) => JournalDay::UpTo(day),
        }
    }

    /// What a rule may know besides the case file.
    pub(crate) fn context<'a>(&self, now: &'a Moment, actor: &'a Actor) -> Context<'a> {
        Context::new(now, actor).beside(self.journal_day).after(self.restored)
    }

    /// A name of staff, empty for somebody unknown.
    pub(crate) fn name_of(&self, person: PersonId) -> String {
        self.room.names.get(&person).cloned().unwrap_or_default()
    }

    /// Whether a passphrase may be tried now.
    ///
    /// # Errors
    /// As [`may_try`].
    pub(crate) fn may_try(&self, field: &'static str, now: &Moment) -> Result<(), Failure> {
        may_try(&self.folder, field, now)
    }

    /// Whether somebody can still amend what they led.
    pub(crate) fn may_amend(&self, person: PersonId) -> bool {
        self.room.amenders.contains(&person)
    }

    /// Who asks.
    pub(crate) fn actor(&self) -> Actor {
        Actor { person: self.person, role: self.role }
    }

    /// One case file.
    pub(crate) fn case(&mut self, case: CaseId) -> Result<&CaseFile, Failure> {
        self.vault.case(case).map_err(|e| working(&e))
    }

    /// A live interview runs, so nothing locks by itself.
    pub(crate) fn interview_runs(&self) -> bool {
        self.running.is_some() && self.role == Role::Interviewer
    }

    /// Seals a file into the store; an entry has to name it next.
    pub(crate) fn seal_attachment(
        &mut self,
        case: CaseId,
        attachment: AttachmentId,
        input: &mut dyn Read,
    ) -> Result<Sealed, Failure> {
        self.vault.seal_attachment(case, attachment, input).map_err(|e| working(&e))
    }

    /// Whether the signature under a sign-off is the signer's over the statement.
    pub(crate) fn sign_off_holds(&self, interview: &Interview) -> bool {
        interview.signed.as_ref().is_some_and(|s| {
            let line = self.vault.signing_key_at(s.meta.actor, s.meta.seq).ok().flatten();
            let key = line.and_then(|l| PublicKey::from_ssh_line(&l).ok());
            key.is_some_and(|k| verify_ssh(&k, SIGNOFF, s.statement.as_bytes(), &s.signature).is_ok())
        })
    }

    /// Locks.
    pub(crate) fn close(mut self, now: &Moment) -> Result<(), Failure> {
        let noted = self.note_jump(now);
        self.vault.lock(now).map_err(|e| working(&e))?;
        noted
    }
}
