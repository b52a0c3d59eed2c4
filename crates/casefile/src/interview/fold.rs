//! How an interview changes with each event. Tolerant: what does not fit is ignored, because rules keep it
//! from being made and a journal from elsewhere must still be readable.

use super::Interview;
use super::parts::{Amendment, BaggedItem, ClockJump, Correction, End, Gap, Leaving, NotedTap, SignOff};
use crate::context::EntryMeta;
use crate::danger;
use crate::event::{CaseEvent, Tap};
use crate::ids::TapId;

impl Interview {
    /// Takes in one event that names this interview.
    pub fn apply(&mut self, meta: &EntryMeta, event: &CaseEvent) {
        use CaseEvent as E;
        if self.signed.is_some() && !matches!(event, E::Amended { .. }) {
            // A signed record is read-only whatever a journal says.
            return;
        }
        match event {
            E::Tapped { interview: _, tap, what, elapsed_ms, added_later } => {
                self.note(meta, *tap, what, *elapsed_ms, *added_later);
            }
            E::TapUndone { interview: _, tap } => {
                self.sign_of_life(meta);
                if let Some(noted) = self.tap_mut(*tap) {
                    noted.undone.get_or_insert_with(|| meta.clone());
                }
            }
            E::TapRestored { interview: _, tap } => {
                self.sign_of_life(meta);
                if let Some(noted) = self.tap_mut(*tap) {
                    noted.undone = None;
                }
            }
            E::TapCorrected { interview: _, tap, what, elapsed_ms } => {
                if let Some(noted) = self.tap_mut(*tap) {
                    let was = std::mem::replace(&mut noted.what, what.clone());
                    let was_elapsed_ms = std::mem::replace(&mut noted.elapsed_ms, *elapsed_ms);
                    noted.corrections.push(Correction { by: meta.clone(), was, was_elapsed_ms });
                }
            }
            E::ClockJumped { interview: _, by_ms } => {
                self.sign_of_life(meta);
                self.clock_jumps.push(ClockJump { meta: meta.clone(), by_ms: *by_ms });
            }
            E::InterviewResumed { interview: _, gap_ms } => {
                if self.is_running() {
                    let from_ms = self.last_sign.1;
                    let gap = u64::try_from(*gap_ms).unwrap_or(0);
                    self.gaps.push(Gap { meta: meta.clone(), from_ms, gap_ms: *gap_ms });
                    self.last_sign = (meta.clone(), from_ms + gap);
                }
            }
            E::InterviewEnded { interview: _, elapsed_ms, stopped_by_child } => {
                self.ended.get_or_insert_with(|| End {
                    meta: meta.clone(),
                    elapsed_ms: *elapsed_ms,
                    stopped_by_child: *stopped_by_child,
                });
            }
            E::ChildsEndRecorded { interview: _, end, told_next, transport_safe, snack, follow_up, told } => {
                self.leaving = Some(Leaving {
                    end: *end,
                    told_next: *told_next,
                    transport_safe: *transport_safe,
                    snack: *snack,
                    follow_up: *follow_up,
                    told: told.clone(),
                });
            }
            E::RecordingsNoted { interview: _, recordings } => self.recordings.clone_from(recordings),
            E::ProcessNoted { interview: _, text, observers } => {
                self.process_note.clone_from(text);
                self.observers.clone_from(observers);
            }
            E::ItemDescribed { interview: _, item, bag, description, kept } => {
                let (bag, description, kept) = (bag.clone(), description.clone(), kept.clone());
                let bagged = BaggedItem { bag, description, kept };
                self.bagged.insert(*item, bagged);
            }
            E::AttendanceRecorded { interview: _, attendees } => self.attendees.clone_from(attendees),
            E::RiskAssessed { interview: _, risk } => {
                self.told_of = danger::told_of(self, risk);
                self.risk = Some(risk.clone());
            }
            E::SignedOff { interview: _, open_points, as_found, statement, signature } => {
                self.signed.get_or_insert_with(|| SignOff {
                    meta: meta.clone(),
                    open_points: open_points.clone(),
                    as_found: *as_found,
                    statement: statement.clone(),
                    signature: signature.clone(),
                });
            }
            E::Amended { interview: _, item, old, new, reason, statement, signature, second } => {
                self.amendments.push(Amendment {
                    meta: meta.clone(),
                    item: item.clone(),
                    old: old.clone(),
                    new: new.clone(),
                    reason: reason.clone(),
                    statement: statement.clone(),
                    signature: signature.clone(),
                    second: second.clone(),
                });
            }
            // The case file holds these; spelled out so that a new event cannot be forgotten here.
            E::CaseOpened { .. }
            | E::CaseClosed { .. }
            | E::CaseReopened { .. }
            | E::IdentityRecorded { .. }
            | E::BirthSettled { .. }
            | E::IdentityRevealed { .. }
            | E::AdultRecorded { .. }
            | E::PersonAroundRecorded { .. }
            | E::DeciderNamed { .. }
            | E::ConsentAnswered { .. }
            | E::ChildCannotAnswer { .. }
            | E::ChildPagesChosen { .. }
            | E::ChildPageShown { .. }
            | E::ChildStopped { .. }
            | E::ConsentConfirmed { .. }
            | E::ConsentWithdrawn { .. }
            | E::AppointmentMade { .. }
            | E::AppointmentCancelled { .. }
            | E::PreparationFilled { .. }
            | E::PreparationMarked { .. }
            | E::ElsewhereNoted { .. }
            | E::ElsewhereStruck { .. }
            | E::FactsNoted { .. }
            | E::PreparationPrinted
            | E::InterviewBegun { .. }
            | E::AttachmentAdded { .. }
            | E::AftercareNoted { .. }
            | E::DangerAnswered { .. }
            | E::ReferralMade { .. }
            | E::ReferralMoved { .. }
            | E::MeetingRecorded { .. }
            | E::DecisionMoved { .. }
            | E::LegalOrderRecorded { .. }
            | E::LegalOrderEnded { .. }
            | E::OrderTold { .. }
            | E::VitalInterestStated { .. }
            | E::DangerOver { .. }
            | E::AllegationOpened { .. }
            | E::CaseHandedOver { .. }
            | E::OpenedBeforehand { .. }
            | E::BundleSealed { .. }
            | E::NoticeHandedOver { .. }
            | E::BundleHandedOver { .. }
            | E::ReceiptTaken { .. }
            | E::BundleCancelled { .. } => {}
        }
    }

    fn note(&mut self, meta: &EntryMeta, tap: TapId, what: &Tap, elapsed_ms: u64, added_later: bool) {
        if self.tap(tap).is_some() {
            return;
        }
        if self.is_running() && !added_later && !self.is_interrupted(&meta.at) {
            // A tap that the disk took late is earlier in the interview than its entry; the clock goes on from
            // the entry. Never backwards: a later entry cannot be earlier in the interview.
            self.last_sign = (meta.clone(), elapsed_ms.max(self.elapsed_at(&meta.at)));
        }
        self.taps.push(NotedTap {
            id: tap,
            meta: meta.clone(),
            what: what.clone(),
            elapsed_ms,
            added_later,
            undone: None,
            corrections: Vec::new(),
        });
    }

    /// An entry after a restart of the computer says nothing about the time that passed; only
    /// `InterviewResumed` does.
    fn sign_of_life(&mut self, meta: &EntryMeta) {
        if self.is_running() && !self.is_interrupted(&meta.at) {
            self.last_sign = (meta.clone(), self.elapsed_at(&meta.at));
        }
    }

    fn tap_mut(&mut self, id: TapId) -> Option<&mut NotedTap> {
        self.taps.iter_mut().find(|t| t.id == id)
    }
}
