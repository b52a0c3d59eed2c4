//! The identity part by part: what stays as it is entered, and what a change changed.

use super::RecordIdentity;
use crate::event::Identity;
use crate::refusal::Refusal;
use crate::state::CaseFile;
use crate::vocabulary::IdentityPart as P;

impl RecordIdentity {
    /// With parts that stay as they are entered, whatever was typed: nobody types anew what is right or is not shown
    /// any more, and an age that was guessed once is not counted from another day.
    ///
    /// # Errors
    /// `identity-not-recorded` when there is nothing to keep.
    pub fn keeping(mut self, case: &CaseFile, kept: &[P]) -> Result<Self, Refusal> {
        if kept.is_empty() {
            return Ok(self);
        }
        let before = case.identity.as_ref().ok_or_else(|| Refusal::new("identity-not-recorded"))?;
        for part in kept {
            match part {
                P::Clan => self.names.clan.clone_from(&before.names.clan),
                P::Patronymic => self.names.patronymic.clone_from(&before.names.patronymic),
                P::Given => {
                    self.names.given.clone_from(&before.names.given);
                    self.names_not_known = before.names_not_known;
                }
                P::Registration => self.registration_number.clone_from(&before.registration_number),
                P::Birth => self.birth = before.birth.clone(),
                P::Phone => self.phone.clone_from(&before.phone),
                P::PhoneUse => {
                    self.phone_safe = before.phone_safe;
                    self.phone_hours.clone_from(&before.phone_hours);
                }
                P::Place => {
                    self.aimag.clone_from(&before.aimag);
                    self.district.clone_from(&before.district);
                }
                P::Address => self.address.clone_from(&before.address),
            }
        }
        Ok(self)
    }
}

/// The parts in which two identities differ.
#[must_use]
pub fn changed(before: &Identity, now: &Identity) -> Vec<P> {
    let same = |part: &P| match part {
        P::Clan => before.names.clan == now.names.clan,
        P::Patronymic => before.names.patronymic == now.names.patronymic,
        P::Given => before.names.given == now.names.given && before.names_not_known == now.names_not_known,
        P::Registration => before.registration_number == now.registration_number,
        P::Birth => before.birth == now.birth,
        P::Phone => before.phone == now.phone,
        P::PhoneUse => before.phone_safe == now.phone_safe && before.phone_hours == now.phone_hours,
        P::Place => before.aimag == now.aimag && before.district == now.district,
        P::Address => before.address == now.address,
    };
    P::ALL.iter().copied().filter(|part| !same(part)).collect()
}
