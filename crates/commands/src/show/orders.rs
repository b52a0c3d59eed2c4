//! The legal orders of a case file as the page shows them.

use crate::api::case::{OrderRow, VitalOffer};
use crate::open::Open;
use itgel_casefile::orders::LegalOrder;
use itgel_casefile::rulebook::vital::VitalRule;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Day;

/// The newest first.
pub(crate) fn rows(open: &Open, case: &CaseFile, today: Day) -> Vec<OrderRow> {
    case.orders.list.iter().rev().map(|order| row(open, order, today)).collect()
}

fn row(open: &Open, order: &LegalOrder, today: Day) -> OrderRow {
    let vital = order.vital;
    let office = order.office.and_then(|office| open.room.recipients.find(office));
    let later = order.told_later.as_ref().map(|later| &later.told);
    let ended = order.ended.as_ref();
    OrderRow {
        order: order.order.to_string(),
        kind: order.recipient,
        organisation: office.map_or_else(String::new, |r| r.organisation.clone()),
        danger: vital.map(|vital| vital.danger),
        until: vital.map_or_else(String::new, |vital| vital.until.into()),
        past: vital.is_some_and(|vital| vital.until < today),
        body: order.body.clone(),
        number: order.number.clone(),
        date: order.date.into(),
        parts: order.parts.clone(),
        child_told: !order.untold(),
        child_told_note: order.child_told_note.clone(),
        told: crate::told::view(later.or(order.told.as_ref())),
        scan: order.scan.is_some(),
        ended_on: ended.map_or_else(String::new, |e| e.on.into()),
        ended_by: ended.map_or_else(String::new, |e| open.name_of(e.meta.actor)),
        ended_reason: ended.map_or_else(String::new, |e| e.reason.clone()),
    }
}

/// What a statement that a life is in danger can open.
pub(crate) fn offer(rule: &VitalRule, today: Day) -> VitalOffer {
    VitalOffer {
        kinds: rule.recipients.clone(),
        parts: rule.parts.clone(),
        until: today.plus_days(rule.days).unwrap_or(today).into(),
        days: u32::try_from(rule.days).unwrap_or(u32::MAX),
    }
}
