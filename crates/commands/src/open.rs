//! The open store with somebody at work in it: one way to look at a case, one way to enter what happened.

use crate::case_index::CaseIndex;
use crate::failure::Failure;
use crate::session::may_try;
use crate::settings::{BLIND_INTAKE, PLAN_PHONES, ROOM_ADDRESS, ROOM_CONTACT};
use crate::trouble::{opening, working};
use crate::wordings::OwnText;
use itgel_casefile::amendment::recording_numbers;
use itgel_casefile::context::{Actor, Context, EntryMeta};
use itgel_casefile::event::{CaseEvent, Event, RoomEvent};
use itgel_casefile::gate::JournalDay;
use itgel_casefile::ids::{AttachmentId, CaseId, InterviewId, PersonId};
use itgel_casefile::insights::sheet::OtherCounts;
use itgel_casefile::interview::{Interview, course};
use itgel_casefile::links::Links;
use itgel_casefile::preparation::planned_number;
use itgel_casefile::recipients::Recipients;
use itgel_casefile::rooms::OtherRooms;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::{Boot, Day, Moment};
use itgel_casefile::training::is_training_log;
use itgel_casefile::vocabulary::{BlindSetting, Role};
use itgel_seal::PublicKey;
use itgel_seal::sshsig::verify_ssh;
use itgel_vault::projections::case_list::CaseFilter;
use itgel_vault::projections::interview_list::InterviewRow;
use itgel_vault::projections::person::PersonRow;
use itgel_vault::{Draft, JournalFilter, Sealed, Vault};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use uuid::Uuid;

/// Newest entries among which one is looked for that says in which run of the computer it was made: the vault's own of an unlock
/// do not.
const LOOKED_BACK: u32 = 16;

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

    /// The last entry by which this store went on from an earlier state, where no supervisor has looked at the papers since.
    pub(crate) fn not_compared(&self) -> Result<Option<u64>, Failure> {
        let last = |act: &str| {
            let entries = self.vault.room_events(act).map_err(|e| working(&e))?;
            Ok::<_, Failure>(entries.last().map(|entry| entry.seq))
        };
        let (restored, compared) = (last("log_restored")?, last("papers_compared")?);
        Ok(restored.filter(|restored| compared.is_none_or(|compared| compared < *restored)))
    }

    /// The day of it, or empty.
    pub(crate) fn restored_on(&self) -> Result<String, Failure> {
        let Some(seq) = self.restored else { return Ok(String::new()) };
        let entries = self.vault.room_events("log_restored").map_err(|e| working(&e))?;
        let entry = entries.into_iter().find(|entry| entry.seq == seq);
        Ok(entry.map_or_else(String::new, |entry| entry.at.day().into()))
    }

    /// What a rule may know besides the case file.
    pub(crate) fn context<'a>(&self, now: &'a Moment, actor: &'a Actor) -> Context<'a> {
        Context::new(now, actor).beside(self.journal_day).after(self.restored)
    }

    /// Reads the room's own facts anew.
    pub(crate) fn look_around(&mut self) -> Result<(), Failure> {
        self.room.version += 1;
        let created = self.vault.room_events("room_created").map_err(|e| working(&e))?;
        for placed in created {
            self.room.sheets_since = placed.at.day().into();
            if let Event::Room(event) = placed.event
                && let RoomEvent::RoomCreated { room, organisation, .. } = *event
            {
                self.room.name = room;
                self.room.organisation = organisation;
            }
        }
        if let Some(renewed) = self.vault.room_events("recovery_renewed").map_err(|e| working(&e))?.last() {
            self.room.sheets_since = renewed.at.day().into();
        }
        // From the journal, not from the list of settings: what a bundle says of its sender is an entry.
        for placed in self.vault.room_events("setting_changed").map_err(|e| working(&e))? {
            if let Event::Room(event) = placed.event
                && let RoomEvent::SettingChanged { key, value } = *event
            {
                match key.as_str() {
                    ROOM_ADDRESS => self.room.address = value,
                    ROOM_CONTACT => self.room.contact = value,
                    BLIND_INTAKE => {
                        self.room.blind = BlindSetting::parse(&value).unwrap_or(BlindSetting::Off)
                    }
                    PLAN_PHONES => self.room.plan_phones = value,
                    _ => {}
                }
            }
        }
        let mut links = Links::default();
        for placed in self.vault.room_events("cases_").map_err(|e| working(&e))? {
            if let Event::Room(event) = &placed.event {
                let meta = EntryMeta { seq: placed.seq, at: placed.at.clone(), actor: placed.actor };
                links.apply(&meta, event);
            }
        }
        self.room.links = links;
        self.room.others = self.other_rooms()?;
        self.room.counts = self.counts_of_others()?;
        self.read_own_texts()?;
        self.room.recipients = self.vault.recipients().map_err(|e| working(&e))?;
        let people = self.vault.person_list().map_err(|e| working(&e))?;
        // A role that was changed holds from its entry on, also for whoever sits here.
        if let Some(own) = people.iter().find(|p| p.person == self.person) {
            self.role = own.role;
        }
        let signs = |p: &&PersonRow| p.active;
        let amends = |p: &&PersonRow| p.active && p.role != Role::CaseOfficer;
        self.room.amenders = people.iter().filter(amends).map(|p| p.person).collect();
        self.room.signers = people.iter().filter(signs).map(|p| p.person).collect();
        self.room.names = people.into_iter().map(|p| (p.person, p.name)).collect();
        Ok(())
    }

    fn counts_of_others(&self) -> Result<OtherCounts, Failure> {
        let mut counts = OtherCounts::default();
        for placed in self.vault.room_events("other_counts_taken").map_err(|e| working(&e))? {
            let meta = EntryMeta { seq: placed.seq, at: placed.at, actor: placed.actor };
            if let Event::Room(event) = placed.event {
                counts.apply(&meta, &event);
            }
        }
        Ok(counts)
    }

    fn other_rooms(&self) -> Result<OtherRooms, Failure> {
        let mut placed = Vec::new();
        for act in [
            "other_room_taken",
            "other_room_checked",
            "other_room_revoked",
            "other_head_seen",
            "keepers_named",
            "keeper_checked",
            "roster_taken",
        ] {
            placed.extend(self.vault.room_events(act).map_err(|e| working(&e))?);
        }
        placed.sort_unstable_by_key(|p| p.seq);
        let own = self.vault.room_key().to_ssh_line("");
        let mut others = OtherRooms { own, ..OtherRooms::default() };
        for placed in placed {
            let meta = EntryMeta { seq: placed.seq, at: placed.at, actor: placed.actor };
            if let Event::Room(event) = placed.event {
                others.apply(&meta, &event);
            }
        }
        Ok(others)
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

    /// Enters what happened, all or nothing. A clock that jumped since the last entry is entered before it.
    pub(crate) fn enter(
        &mut self,
        now: &Moment,
        case: Option<CaseId>,
        events: Vec<Event>,
        request: Option<Uuid>,
    ) -> Result<u64, Failure> {
        self.enter_and_witness(now, case, events, request, None)
    }

    /// The same, and in the same step the note that a head of the log went to a place outside.
    pub(crate) fn enter_and_witness(
        &mut self,
        now: &Moment,
        case: Option<CaseId>,
        events: Vec<Event>,
        request: Option<Uuid>,
        witnessed: Option<RoomEvent>,
    ) -> Result<u64, Failure> {
        let mut drafts = Vec::new();
        let actor = self.person;
        let draft = |case, event, request| Draft { case, actor, at: now.clone(), event, request };
        if let Some(jump) = self.clock_jump(case, now) {
            drafts.push(draft(jump.0, jump.1, None));
        }
        drafts.extend(events.into_iter().map(|event| draft(case, event, request)));
        drafts.extend(witnessed.map(|event| draft(None, Event::Room(Box::new(event)), None)));
        let appended = self.vault.append(&drafts).map_err(|e| working(&e))?;
        self.last = Some(now.clone());
        self.journal_day = self.journal_day.and(now.day());
        // It is entered. What cannot be read of it now is told by whoever reads it next.
        let _ = self.follow(case);
        Ok(appended.last().map_or(0, |a| a.seq))
    }

    fn clock_jump(&mut self, case: Option<CaseId>, now: &Moment) -> Option<(Option<CaseId>, Event)> {
        if let Some(case) = case
            && let Ok(file) = self.vault.case(case)
        {
            let actor = Actor { person: self.person, role: self.role };
            let event = course::note_clock_jump(file, &Context::new(now, &actor));
            if let Some(event) = event {
                return Some((Some(case), Event::Case(Box::new(event))));
            }
        }
        let by_ms = course::clock_jump(self.last.as_ref()?, now)?;
        Some((None, Event::Room(Box::new(RoomEvent::RoomClockJumped { by_ms }))))
    }

    /// Keeps in step with what was entered.
    fn follow(&mut self, case: Option<CaseId>) -> Result<(), Failure> {
        match case {
            Some(case) => {
                let person = self.person;
                let file = self.vault.case(case).map_err(|e| working(&e))?;
                let runs = file.running().is_some_and(|i| i.interviewer() == person);
                if runs {
                    self.running = Some(case);
                } else if self.running == Some(case) {
                    self.running = None;
                }
            }
            None => self.look_around()?,
        }
        Ok(())
    }

    /// Enters an event of the room.
    pub(crate) fn enter_room(&mut self, now: &Moment, event: RoomEvent) -> Result<(), Failure> {
        self.enter(now, None, vec![Event::Room(Box::new(event))], None).map(|_| ())
    }

    /// Notes that somebody asked for what they may not do.
    pub(crate) fn note_refusal(&mut self, now: &Moment, command: &str, code: &str) -> Result<(), Failure> {
        let event = RoomEvent::CommandRefused { command: command.to_owned(), code: code.to_owned() };
        self.enter_room(now, event)
    }

    /// Recording numbers of all interviews but one, also of earlier ones of the same child, with the code of the file as
    /// stored.
    pub(crate) fn recording_numbers_besides(
        &mut self,
        interview: Option<InterviewId>,
    ) -> Result<BTreeMap<String, String>, Failure> {
        let acts = |act: &str| {
            let act_prefix = Some(act.to_owned());
            let filter = JournalFilter { act_prefix, ..JournalFilter::default() };
            self.vault.journal_page(&filter, u32::MAX).map_err(|e| working(&e))
        };
        let amended: BTreeSet<CaseId> = acts("case.amended")?.into_iter().filter_map(|p| p.case).collect();
        // The newest list of an interview is the one that counts; only where something was amended is more to be asked.
        let mut newest: BTreeMap<InterviewId, (CaseId, Vec<String>)> = BTreeMap::new();
        for placed in acts("case.recordings_noted")? {
            let (Some(case), Event::Case(event)) = (placed.case, placed.event) else { continue };
            if let CaseEvent::RecordingsNoted { interview: of, recordings } = *event {
                let numbers = || recordings.into_iter().map(|recording| recording.number).collect();
                newest.entry(of).or_insert_with(|| (case, numbers()));
            }
        }
        let mut used = BTreeMap::new();
        for (of, (case, mut numbers)) in newest.into_iter().filter(|(of, _)| Some(*of) != interview) {
            if amended.contains(&case) {
                let file = self.vault.case(case).map_err(|e| working(&e))?;
                numbers = file.interview(of).map(|i| recording_numbers(file, i)).unwrap_or_default();
            }
            let code =
                self.vault.case_row(case).map_err(|e| working(&e))?.map_or_else(String::new, |r| r.code);
            used.extend(numbers.into_iter().map(|number| (number, code.clone())));
        }
        Ok(used)
    }

    /// Recording numbers that the cards of other open files plan with, with the code of the file as stored.
    pub(crate) fn recording_numbers_planned_besides(
        &mut self,
        case: CaseId,
        today: Day,
    ) -> Result<BTreeMap<String, String>, Failure> {
        let files = self.vault.case_list(&CaseFilter::default()).map_err(|e| working(&e))?;
        let mut planned = BTreeMap::new();
        for row in files.into_iter().filter(|row| row.case != case) {
            let file = self.vault.case(row.case).map_err(|e| working(&e))?;
            if let Some(number) = planned_number(file, today).filter(|_| !file.is_closed()) {
                planned.insert(number, file.code.clone());
            }
        }
        Ok(planned)
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

    /// Knows from here on what the clocks said at the newest entry, so that the next one finds a clock that was set while
    /// the store was locked; where it was not, what they say now. An entry that does not say in which run of the computer it
    /// was made says nothing of that.
    pub(crate) fn look_back(&mut self, now: &Moment) {
        if self.last.is_some() {
            return;
        }
        let newest = self.vault.journal_page(&JournalFilter::default(), LOOKED_BACK).unwrap_or_default();
        let before = newest.into_iter().map(|entry| entry.at).find(|at| at.boot.is_some());
        let set = before.filter(|before| course::clock_jump(before, now).is_some());
        self.last = Some(set.unwrap_or_else(|| now.clone()));
    }

    /// The lock is entered by the vault, which knows of no clock; a jump before it is entered here.
    fn note_jump(&mut self, now: &Moment) -> Result<(), Failure> {
        let last = self.last.as_ref().filter(|_| self.mismatch.is_empty());
        let Some(by_ms) = last.and_then(|last| course::clock_jump(last, now)) else { return Ok(()) };
        let event = Event::Room(Box::new(RoomEvent::RoomClockJumped { by_ms }));
        let draft = Draft { case: None, actor: self.person, at: now.clone(), event, request: None };
        self.vault.append(&[draft]).map(|_| ()).map_err(|e| working(&e))
    }
}
