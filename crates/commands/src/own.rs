//! Whose case file and whose record it is: asked before anybody looks or enters.

use crate::access::Access;
use crate::failure::Failure;
use crate::open::Open;
use crate::trouble::working;
use itgel_casefile::context::Context;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::ids::{CaseId, PersonId};
use itgel_casefile::leading;
use itgel_casefile::vocabulary::Role;
use itgel_vault::projections::person::PersonRow;

/// Refusals of the kind "this is another's". The role is noted at the door; these are known only once the case file
/// was looked at, and are noted when the command has said so.
pub(crate) const OF_OTHERS: [&str; 2] = ["not-your-case", "not-your-interview"];

impl Open {
    /// An interviewer works in their own cases only (ux.md section 2); the others see every case of the room.
    ///
    /// # Errors
    /// `not-your-case`, `case-not-found`.
    pub(crate) fn let_in(&mut self, case: CaseId) -> Result<(), Failure> {
        if self.role != Role::Interviewer || self.is_own_case(case, self.person)? {
            return Ok(());
        }
        Err(Failure::refused("not-your-case"))
    }

    /// Nobody writes in the record of an interview that another led ([`leading::may_enter`]).
    ///
    /// # Errors
    /// `not-your-interview`.
    pub(crate) fn in_their_own_record(
        &mut self,
        case: CaseId,
        events: &[CaseEvent],
        ctx: &Context<'_>,
    ) -> Result<(), Failure> {
        let signers = self.room.signers.clone();
        let file = self.case(case)?;
        for event in events {
            leading::may_enter(file, event, ctx, &|person| signers.contains(&person))?;
        }
        Ok(())
    }

    /// Whether somebody can still sign what they led.
    pub(crate) fn may_sign(&self, person: PersonId) -> bool {
        self.room.signers.contains(&person)
    }

    /// Whether somebody else at work in the room may compare keys.
    pub(crate) fn others_compare(&self) -> Result<bool, Failure> {
        let people = self.vault.person_list().map_err(|e| working(&e))?;
        let may = |p: &PersonRow| p.active && Access::OfficerOrSupervisor.admits(p.role);
        Ok(people.iter().any(|p| p.person != self.person && may(p)))
    }

    /// An interviewer's own cases, as [`CaseFile::is_of`] says.
    pub(crate) fn is_own_case(&mut self, case: CaseId, person: PersonId) -> Result<bool, Failure> {
        Ok(self.case(case)?.is_of(person))
    }
}
