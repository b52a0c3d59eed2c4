//! How the smaller things of a case file change. Each function takes the events it names and passes over
//! any other; [`CaseFile::apply`] is the one list of all events.

use super::CaseFile;
use super::parts::{
    Adult, Appointment, Attachment, HandOver, LegalOrder, Move, Referral, SealedBundle,
};
use crate::context::EntryMeta;
use crate::event::CaseEvent as E;

impl CaseFile {
    pub(super) fn take_adult(&mut self, meta: &EntryMeta, event: &E) {
        let E::AdultRecorded { adult, kind, name, implicated, contact_safe, phone } = event else {
            return;
        };
        let known = Adult {
            meta: meta.clone(),
            kind: *kind,
            name: name.clone(),
            implicated: *implicated,
            contact_safe: *contact_safe,
            phone: phone.clone(),
        };
        self.adults.insert(*adult, known);
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
        });
    }

    pub(super) fn take_referral(&mut self, meta: &EntryMeta, event: &E) {
        if let E::ReferralMade { referral, service, organisation, urgency, follow_up } = event {
            self.referrals.entry(*referral).or_insert_with(|| Referral {
                meta: meta.clone(),
                service: *service,
                organisation: organisation.clone(),
                urgency: *urgency,
                follow_up: *follow_up,
                moves: Vec::new(),
            });
        }
        if let E::ReferralMoved { referral, status, on, note } = event
            && let Some(made) = self.referrals.get_mut(referral)
        {
            let (meta, note) = (meta.clone(), note.clone());
            made.moves.push(Move { meta, status: *status, on: *on, note });
        }
    }

    pub(super) fn take_order(&mut self, meta: &EntryMeta, event: &E) {
        let E::LegalOrderRecorded {
            order,
            recipient,
            body,
            number,
            date,
            parts,
            child_told,
            child_told_note,
            cosigner,
            statement,
            signature,
        } = event
        else {
            return;
        };
        self.orders.entry(*order).or_insert_with(|| LegalOrder {
            meta: meta.clone(),
            recipient: *recipient,
            body: body.clone(),
            number: number.clone(),
            date: *date,
            parts: parts.clone(),
            child_told: *child_told,
            child_told_note: child_told_note.clone(),
            cosigner: *cosigner,
            statement: statement.clone(),
            signature: signature.clone(),
        });
    }

    pub(super) fn take_bundle(&mut self, meta: &EntryMeta, event: &E) {
        if let E::BundleSealed {
            bundle,
            recipient,
            recipient_kind,
            purpose,
            parts,
            withheld,
            orders,
            sha256,
            bytes,
        } = event
        {
            self.bundles.entry(*bundle).or_insert_with(|| SealedBundle {
                meta: meta.clone(),
                recipient: *recipient,
                recipient_kind: *recipient_kind,
                purpose: purpose.clone(),
                parts: parts.clone(),
                withheld: withheld.clone(),
                orders: orders.clone(),
                sha256: sha256.clone(),
                bytes: *bytes,
                handed_over: None,
                cancelled: None,
            });
        }
        if let E::BundleHandedOver { bundle, to_name, to_position, how, at, paper_number } = event
            && let Some(sealed) = self.bundles.get_mut(bundle)
        {
            sealed.handed_over.get_or_insert_with(|| HandOver {
                meta: meta.clone(),
                to_name: to_name.clone(),
                to_position: to_position.clone(),
                how: how.clone(),
                at: at.clone(),
                paper_number: paper_number.clone(),
            });
        }
        if let E::BundleCancelled { bundle, reason } = event
            && let Some(sealed) = self.bundles.get_mut(bundle)
        {
            sealed.cancelled.get_or_insert_with(|| (meta.clone(), reason.clone()));
        }
    }
}
