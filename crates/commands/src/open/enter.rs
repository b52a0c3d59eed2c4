//! The one way to enter what happened. A clock that was set is entered before it.

use super::Open;
use crate::failure::Failure;
use crate::trouble::working;
use itgel_casefile::context::{Actor, Context};
use itgel_casefile::event::{Event, RoomEvent};
use itgel_casefile::ids::CaseId;
use itgel_casefile::interview::course;
use itgel_casefile::time::Moment;
use itgel_vault::{Draft, JournalFilter};
use uuid::Uuid;

/// Newest entries among which one is looked for that says in which run of the computer it was made: the vault's own of an unlock
/// do not.
const LOOKED_BACK: u32 = 16;

/// What is entered of one case file, or of the room.
pub(crate) struct Together {
    pub(crate) case: Option<CaseId>,
    pub(crate) events: Vec<Event>,
}

impl Open {
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
        self.entered(now);
        self.follow(case);
        Ok(appended.last().map_or(0, |a| a.seq))
    }

    /// Enters what happened in several case files, or several settings of the room with their entries, all of it or nothing.
    pub(crate) fn enter_together(
        &mut self,
        now: &Moment,
        together: Vec<Together>,
        settings: &[(String, &str)],
    ) -> Result<(), Failure> {
        let cases: Vec<Option<CaseId>> = together.iter().map(|one| one.case).collect();
        let mut jumps: Vec<_> =
            cases.iter().flatten().filter_map(|case| self.case_jump(*case, now)).collect();
        if jumps.is_empty() {
            jumps.extend(self.room_jump(now));
        }
        let all = together.into_iter().flat_map(|one| one.events.into_iter().map(move |e| (one.case, e)));
        let actor = self.person;
        let draft = |(case, event)| Draft { case, actor, at: now.clone(), event, request: None };
        let drafts: Vec<Draft> = jumps.into_iter().chain(all).map(draft).collect();
        self.vault.append_settings(&drafts, settings).map_err(|e| working(&e))?;
        self.entered(now);
        cases.into_iter().for_each(|case| self.follow(case));
        Ok(())
    }

    fn entered(&mut self, now: &Moment) {
        self.last = Some(now.clone());
        self.journal_day = self.journal_day.and(now.day());
    }

    fn clock_jump(&mut self, case: Option<CaseId>, now: &Moment) -> Option<(Option<CaseId>, Event)> {
        case.and_then(|case| self.case_jump(case, now)).or_else(|| self.room_jump(now))
    }

    /// Of an interview that runs in this case file.
    fn case_jump(&mut self, case: CaseId, now: &Moment) -> Option<(Option<CaseId>, Event)> {
        let actor = Actor { person: self.person, role: self.role };
        let file = self.vault.case(case).ok()?;
        let event = course::note_clock_jump(file, &Context::new(now, &actor))?;
        Some((Some(case), Event::Case(Box::new(event))))
    }

    fn room_jump(&self, now: &Moment) -> Option<(Option<CaseId>, Event)> {
        let by_ms = course::clock_jump(self.last.as_ref()?, now)?;
        Some((None, Event::Room(Box::new(RoomEvent::RoomClockJumped { by_ms }))))
    }

    /// Keeps in step with what was entered. It is entered: what cannot be read of it now is told by whoever reads it next.
    fn follow(&mut self, case: Option<CaseId>) {
        let Some(case) = case else { return self.look_again() };
        let person = self.person;
        let Ok(file) = self.vault.case(case) else { return };
        let runs = file.running().is_some_and(|i| i.interviewer() == person);
        if runs {
            self.running = Some(case);
        } else if self.running == Some(case) {
            self.running = None;
        }
    }

    /// Enters an event of the room.
    pub(crate) fn enter_room(&mut self, now: &Moment, event: RoomEvent) -> Result<(), Failure> {
        self.enter(now, None, vec![Event::Room(Box::new(event))], None).map(|_| ())
    }

    /// Enters an event of the room, and in the same step what is kept beside the journal of it.
    pub(crate) fn enter_and_set(
        &mut self,
        now: &Moment,
        event: RoomEvent,
        setting: (String, &str),
    ) -> Result<(), Failure> {
        let events = vec![Event::Room(Box::new(event))];
        self.enter_together(now, vec![Together { case: None, events }], &[setting])
    }

    /// Notes that somebody asked for what they may not do.
    pub(crate) fn note_refusal(&mut self, now: &Moment, command: &str, code: &str) -> Result<(), Failure> {
        let event = RoomEvent::CommandRefused { command: command.to_owned(), code: code.to_owned() };
        self.enter_room(now, event)
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
    pub(super) fn note_jump(&mut self, now: &Moment) -> Result<(), Failure> {
        let last = self.last.as_ref().filter(|_| self.mismatch.is_empty());
        let Some(by_ms) = last.and_then(|last| course::clock_jump(last, now)) else { return Ok(()) };
        let event = Event::Room(Box::new(RoomEvent::RoomClockJumped { by_ms }));
        let draft = Draft { case: None, actor: self.person, at: now.clone(), event, request: None };
        self.vault.append(&[draft]).map(|_| ()).map_err(|e| working(&e))
    }
}
