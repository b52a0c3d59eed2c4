//! How the smaller things of a case file change. Each function takes the events it names and passes over
//! any other; [`CaseFile::apply`] is the one list of all events.

use super::CaseFile;
use super::parts::{Adult, Appointment, Attachment, DecisionMove, KeptDecision, Meeting, Move, Referral};
use crate::context::EntryMeta;
use crate::elsewhere::Elsewhere;
use crate::event::CaseEvent as E;
use crate::vocabulary::Ternary;

impl CaseFile {
    pub(super) fn take_adult(&mut self, meta: &EntryMeta, event: &E) {
        let known = match event {
            E::AdultRecorded { adult, kind, name, implicated, contact_safe, phone } => {
                let known = Adult {
                    meta: meta.clone(),
                    kind: Some(*kind),
                    relation: None,
                    name: name.clone(),
                    implicated: *implicated,
                    lives_with_child: Ternary::NotKnown,
                    contact_safe: *contact_safe,
                    hours: String::new(),
                    phone: phone.clone(),
                };
                (*adult, known)
            }
            E::PersonAroundRecorded {
                adult,
                relation,
                name,
                implicated,
                lives_with_child,
                contact_safe,
                hours,
                phone,
            } => {
                let known = Adult {
                    meta: meta.clone(),
                    kind: relation.guardian(),
                    relation: Some(*relation),
                    name: name.clone(),
                    implicated: *implicated,
                    lives_with_child: *lives_with_child,
                    contact_safe: *contact_safe,
                    hours: hours.clone(),
                    phone: phone.clone(),
                };
                (*adult, known)
            }
            _ => return,
        };
        self.adults.insert(known.0, known.1);
    }

    pub(super) fn take_appointment(&mut self, meta: &EntryMeta, event: &E) {
        if let E::AppointmentMade { appointment, at, minutes, interviewer } = event {
            let planned = Appointment {
                meta: meta.clone(),
                at: at.clone(),
                minutes: *minutes,
                interviewer: *interviewer,
                cancelled: None,
            };
            self.appointments.insert(*appointment, planned);
        }
        if let E::AppointmentCancelled { appointment } = event
            && let Some(planned) = self.appointments.get_mut(appointment)
        {
            planned.cancelled.get_or_insert_with(|| meta.clone());
        }
    }

    /// A correction of nothing that stands is a new entry; what cannot be struck is passed over.
    pub(super) fn take_elsewhere(&mut self, meta: &EntryMeta, event: &E) {
        let known = |list: &[Elsewhere], id| list.iter().position(|one| one.elsewhere == id && one.stands());
        if let E::ElsewhereStruck { elsewhere, because } = event
            && let Some(at) = known(&self.elsewhere, *elsewhere)
            && let Some(one) = self.elsewhere.get_mut(at)
        {
            one.struck = Some((meta.clone(), because.clone()));
        }
        let E::ElsewhereNoted { elsewhere, body, office, held, reason, note, corrects, because } = event
        else {
            return;
        };
        if self.elsewhere.iter().any(|one| one.elsewhere == *elsewhere) {
            return;
        }
        if let Some(corrected) = corrects.and_then(|id| known(&self.elsewhere, id))
            && let Some(one) = self.elsewhere.get_mut(corrected)
        {
            one.corrected_by = Some(*elsewhere);
        }
        self.elsewhere.push(Elsewhere {
            elsewhere: *elsewhere,
            meta: meta.clone(),
            body: *body,
            office: office.clone(),
            held: held.clone(),
            reason: *reason,
            note: note.clone(),
            corrects: *corrects,
            because: because.clone(),
            corrected_by: None,
            struck: None,
        });
    }

    pub(super) fn take_attachment(&mut self, meta: &EntryMeta, event: &E) {
        let E::AttachmentAdded {
            attachment,
            interview,
            item,
            media_type,
            description,
            bytes,
            sha256,
            sealed_sha256,
            order,
        } = event
        else {
            return;
        };
        self.attachments.entry(*attachment).or_insert_with(|| Attachment {
            meta: meta.clone(),
            interview: *interview,
            item: *item,
            media_type: media_type.clone(),
            description: description.clone(),
            bytes: *bytes,
            sha256: sha256.clone(),
            sealed_sha256: sealed_sha256.clone(),
            order: *order,
        });
    }

    pub(super) fn take_meeting(&mut self, meta: &EntryMeta, event: &E) {
        if let E::MeetingRecorded { meeting, held_on, attendees, decisions, next, list } = event {
            let before = self.meetings.remove(meeting).map(|m| m.decisions).unwrap_or_default();
            let mut before = before.into_iter();
            let decisions = decisions
                .iter()
                .map(|decision| KeptDecision {
                    decision: decision.clone(),
                    moves: before.next().map(|kept| kept.moves).unwrap_or_default(),
                })
                .collect();
            let kept = Meeting {
                meta: meta.clone(),
                held_on: *held_on,
                attendees: attendees.clone(),
                decisions,
                next: *next,
                list: *list,
            };
            self.meetings.insert(*meeting, kept);
        }
        if let E::DecisionMoved { meeting, decision, status, on } = event
            && let Some(kept) = self.meetings.get_mut(meeting)
            && let Some(at) = usize::try_from(*decision).ok().and_then(|n| n.checked_sub(1))
            && let Some(decided) = kept.decisions.get_mut(at)
        {
            decided.moves.push(DecisionMove { meta: meta.clone(), status: *status, on: *on });
        }
    }

    pub(super) fn take_referral(&mut self, meta: &EntryMeta, event: &E) {
        if let E::ReferralMade { referral, service, kind, organisation, urgency, follow_up, contact, told } =
            event
        {
            self.referrals.entry(*referral).or_insert_with(|| Referral {
                meta: meta.clone(),
                service: *service,
                kind: *kind,
                organisation: organisation.clone(),
                urgency: *urgency,
                follow_up: *follow_up,
                contact: contact.clone(),
                told: told.clone(),
                moves: Vec::new(),
            });
        }
        if let E::ReferralMoved { referral, status, on, note, follow_up, told } = event
            && let Some(made) = self.referrals.get_mut(referral)
        {
            let (meta, note, told) = (meta.clone(), note.clone(), told.clone());
            made.follow_up = follow_up.unwrap_or(made.follow_up);
            made.moves.push(Move { meta, status: *status, on: *on, note, follow_up: *follow_up, told });
        }
    }
}
