//! Vital interest: a life is in danger, and the minimum against it goes without consent (ux.md section 7; domain.md 1.1, the
//! lawful bases of the sector's consent form, and 5: the minimum for the purpose).
//!
//! A basis beside consent and legal orders, never one in their place: consent is asked first, an order comes before it, and what
//! goes by it is less than by either. It lasts days, ends when the danger is over, and the child is told of it later.

use super::later::order_in;
use super::rules::{NOTE, apart, scope};
use super::{LegalOrder, Vital};
use crate::canonical;
use crate::checks;
use crate::context::{Actor, Context, EntryMeta};
use crate::event::{CaseEvent, ChildTold};
use crate::ids::{CaseId, OrderId, PersonId, RecipientId};
use crate::refusal::Refusal;
use crate::rulebook::Rulebook;
use crate::state::CaseFile;
use crate::time::Day;
use crate::told;
use crate::vocabulary::{Danger, Part, RecipientKind, Ternary};
use serde_json::{Map, Value};

/// Namespace of the co-signature (SSHSIG); a new layout of the statement takes a new one.
pub const VITAL: &str = "itgel-vital/1";

/// The most that a danger can open, whatever the rule data say: what has to be done, and for whom. Never what happened in the
/// interview, what was said about consent, or a file.
pub const MOST_PARTS: [Part; 2] = [Part::RiskAndNeeds, Part::Identity];

/// The most days that a danger can keep anything open, whatever the rule data say.
pub const MOST_DAYS: u64 = 31;

/// Asks to state that a life is in danger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateVitalInterest {
    /// Which.
    pub order: OrderId,
    /// For whom.
    pub recipient: RecipientKind,
    /// The one recipient it is for; none where any of this kind may help.
    pub office: Option<RecipientId>,
    /// Which danger.
    pub danger: Danger,
    /// What the recipient needs against it.
    pub parts: Vec<Part>,
    /// Last day; none: as long as the rule data allow.
    pub until: Option<Day>,
    /// Was the child told?
    pub child_told: Ternary,
    /// Why not yet.
    pub child_told_note: String,
    /// Who told the child of it, when and how.
    pub told: Option<ChildTold>,
    /// Who co-signs.
    pub cosigner: Actor,
}

/// Enters the statement. `signature` is the co-signer's over [`vital_statement`] in [`VITAL`]; whether it is genuine is checked
/// before by whoever holds the keys.
///
/// # Errors
/// `order-unsigned`, and what [`vital_statement`] refuses.
pub fn state_vital_interest(
    case: &CaseFile,
    request: &StateVitalInterest,
    signature: &str,
    ctx: &Context<'_>,
    book: &Rulebook,
) -> Result<CaseEvent, Refusal> {
    let said = vital_statement(case, request, ctx, book)?;
    if signature.trim().is_empty() {
        return Err(Refusal::new("order-unsigned").at("cosigner"));
    }
    let mut event = checked(case, request, ctx, book)?;
    if let CaseEvent::VitalInterestStated { statement, signature: by, .. } = &mut event {
        (*statement, *by) = (said, signature.to_owned());
    }
    Ok(event)
}

/// The statement the co-signer signs: one line of canonical JSON, made by the rule and not by the caller.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `order-already-recorded`, `vital-recipient` (a kind that cannot help against a danger),
/// `vital-parts-missing`, `vital-parts` (more than a danger opens), `vital-days` (before today, or later than the rule data
/// allow), `order-child-told-missing`, `order-child-told-note-missing`, `order-cosigner-role`, `order-cosigner-same`,
/// `order-cosigner-led`, `text-too-long`, and what is refused about telling the child ([`crate::told`]).
pub fn vital_statement(
    case: &CaseFile,
    request: &StateVitalInterest,
    ctx: &Context<'_>,
    book: &Rulebook,
) -> Result<String, Refusal> {
    let event = checked(case, request, ctx, book)?;
    let said = vital_statement_of(case.id, ctx.actor.person, &event);
    Ok(said.expect("a statement of vital interest, and only texts, numbers and lists of texts"))
}

/// The event that such a request becomes, not yet signed.
fn checked(
    case: &CaseFile,
    request: &StateVitalInterest,
    ctx: &Context<'_>,
    book: &Rulebook,
) -> Result<CaseEvent, Refusal> {
    checks::open_file(case)?;
    if case.orders.find(request.order).is_some() {
        return Err(Refusal::new("order-already-recorded"));
    }
    if !book.vital.recipients.contains(&request.recipient) {
        return Err(Refusal::new("vital-recipient").at("kind"));
    }
    let parts = scope(&request.parts);
    if parts.is_empty() {
        return Err(Refusal::new("vital-parts-missing").at("parts"));
    }
    if !parts.iter().all(|part| book.vital.parts.contains(part)) {
        return Err(Refusal::new("vital-parts").at("parts"));
    }
    let today = ctx.now.day();
    let last = today.plus_days(book.vital.days).unwrap_or(today);
    let until = request.until.unwrap_or(last);
    if until < today || until > last {
        return Err(Refusal::new("vital-days").at("until").with("days", book.vital.days));
    }
    if request.child_told == Ternary::NotKnown {
        return Err(Refusal::new("order-child-told-missing").at("child_told"));
    }
    let told = told::check(request.told.clone(), request.child_told == Ternary::Yes, ctx)?;
    let (field, least) = ("child_told_note", usize::from(told.is_none()));
    let missing = "order-child-told-note-missing";
    let child_told_note = checks::text(&request.child_told_note, field, missing, (least, NOTE))?;
    apart(case, &request.cosigner, ctx)?;
    Ok(CaseEvent::VitalInterestStated {
        order: request.order,
        recipient: request.recipient,
        office: request.office,
        danger: request.danger,
        parts,
        until,
        list: book.vital.version,
        child_told: request.child_told,
        child_told_note,
        told,
        cosigner: request.cosigner.person,
        statement: String::new(),
        signature: String::new(),
    })
}

/// Enters that the danger is over: from then on the statement opens nothing, also nothing that was sealed and waits. It closes
/// and never opens, so whoever works with the child may say it alone, and a closed file is no obstacle.
///
/// # Errors
/// `case-not-opened`, `order-unknown`, `danger-is-over`.
pub fn danger_over(case: &CaseFile, order: OrderId) -> Result<CaseEvent, Refusal> {
    let known = order_in(case, order)?;
    if known.vital.is_none() {
        return Err(Refusal::new("order-unknown").at("order"));
    }
    if known.ended.is_some() {
        return Err(Refusal::new("danger-is-over").at("order"));
    }
    Ok(CaseEvent::DangerOver { order })
}

/// The one statement that belongs to an entry, from its own fields; none for another event. A reader makes it anew and compares.
#[must_use]
pub fn vital_statement_of(case: CaseId, entered_by: PersonId, event: &CaseEvent) -> Option<String> {
    let CaseEvent::VitalInterestStated { .. } = event else { return None };
    let Value::Object(entry) = serde_json::to_value(event).ok()? else { return None };
    let own = |name: &String| !matches!(name.as_str(), "type" | "statement" | "signature");
    let mut fields: Map<String, Value> = entry.into_iter().filter(|(name, _)| own(name)).collect();
    fields.insert("case".to_owned(), Value::from(case.to_string()));
    fields.insert("entered_by".to_owned(), Value::from(entered_by.to_string()));
    fields.insert("statement".to_owned(), Value::from(VITAL));
    canonical::write(&Value::Object(fields)).ok()
}

/// A statement as its entry has it; none for another event.
pub(super) fn stated(meta: &EntryMeta, event: &CaseEvent) -> Option<LegalOrder> {
    let CaseEvent::VitalInterestStated {
        order,
        recipient,
        office,
        danger,
        parts,
        until,
        child_told,
        child_told_note,
        told,
        cosigner,
        ..
    } = event
    else {
        return None;
    };
    Some(LegalOrder {
        order: *order,
        recipient: *recipient,
        office: *office,
        vital: Some(Vital { danger: *danger, until: *until }),
        body: String::new(),
        number: String::new(),
        date: meta.at.day(),
        parts: parts.clone(),
        child_told: *child_told,
        child_told_note: child_told_note.clone(),
        told: told.clone(),
        scan: None,
        cosigner: *cosigner,
        entered_by: meta.actor,
        seq: meta.seq,
        at: meta.at.clone(),
        ended: None,
        told_later: None,
    })
}
