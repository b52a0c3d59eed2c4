//! The rule for entering a legal order, and the statement its co-signer signs.

use crate::attaching;
use crate::canonical;
use crate::checks;
use crate::context::{Actor, Context};
use crate::event::{CaseEvent, ChildTold};
use crate::ids::{CaseId, OrderId, PersonId, RecipientId};
use crate::refusal::Refusal;
use crate::state::CaseFile;
use crate::time::Day;
use crate::told;
use crate::vocabulary::{Part, RecipientKind, Role, Ternary};
use serde_json::{Map, Value};

/// Namespace of the co-signature (SSHSIG); a new layout of the statement takes a new one.
pub const NAMESPACE: &str = "itgel-order/1";

/// Longest name of an issuing body.
const BODY: usize = 120;
/// Longest number of an order.
const NUMBER: usize = 60;
/// Longest note on what the child was told.
pub(super) const NOTE: usize = 300;

/// Asks to enter a legal order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordLegalOrder {
    /// Which.
    pub order: OrderId,
    /// For whom.
    pub recipient: RecipientKind,
    /// The one recipient it is for: an order for one office opens nothing for another of the same kind.
    pub office: Option<RecipientId>,
    /// Issuing body.
    pub body: String,
    /// Its number.
    pub number: String,
    /// Its date.
    pub date: Day,
    /// The parts it names.
    pub parts: Vec<Part>,
    /// Was the child told?
    pub child_told: Ternary,
    /// By whom and when; or why not yet.
    pub child_told_note: String,
    /// Who told the child of it, when and how; none where it is not said.
    pub told: Option<ChildTold>,
    /// SHA-256 (hex) of its scan; none where it is on paper only.
    pub scan: Option<String>,
    /// Who co-signs.
    pub cosigner: Actor,
}

/// Enters a legal order. `signature` is the co-signer's over [`order_statement`] in [`NAMESPACE`]; whether it
/// is genuine is checked before by whoever holds the keys, here only that there is one.
///
/// # Errors
/// `order-unsigned`, and what [`order_statement`] refuses.
pub fn record_legal_order(
    case: &CaseFile,
    request: &RecordLegalOrder,
    signature: &str,
    ctx: &Context<'_>,
) -> Result<CaseEvent, Refusal> {
    let mut event = unsigned(case, request, ctx)?;
    if signature.trim().is_empty() {
        return Err(Refusal::new("order-unsigned").at("cosigner"));
    }
    let said = statement(case, &event, ctx);
    if let CaseEvent::LegalOrderRecorded { statement, signature: by, .. } = &mut event {
        (*statement, *by) = (said, signature.to_owned());
    }
    Ok(event)
}

/// The statement the co-signer signs: one line of canonical JSON (RFC 8785: keys in order, no spaces). Made by
/// the rule and not by the caller, so that nobody signs anything but what is entered.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `order-already-recorded`, `order-body-missing`,
/// `order-number-missing`, `order-date-in-future`, `order-scope-missing`, `order-child-told-missing` (yes or
/// not yet), `order-child-told-note-missing` (by whom and when, or why not yet), `order-cosigner-role`,
/// `order-cosigner-same`, `order-cosigner-led`, `digest-malformed`, `text-too-long`, and what is
/// refused about telling the child ([`crate::told`]).
pub fn order_statement(
    case: &CaseFile,
    request: &RecordLegalOrder,
    ctx: &Context<'_>,
) -> Result<String, Refusal> {
    Ok(statement(case, &unsigned(case, request, ctx)?, ctx))
}

fn statement(case: &CaseFile, order: &CaseEvent, ctx: &Context<'_>) -> String {
    statement_of(case.id, ctx.actor.person, order).expect("an order, and only texts and lists of texts")
}

/// The order as it will be entered, whole but for what its co-signer signs.
fn unsigned(case: &CaseFile, request: &RecordLegalOrder, ctx: &Context<'_>) -> Result<CaseEvent, Refusal> {
    checks::open_file(case)?;
    if case.orders.find(request.order).is_some() {
        return Err(Refusal::new("order-already-recorded"));
    }
    let body = checks::text(&request.body, "body", "order-body-missing", (1, BODY))?;
    let number = checks::name(&request.number, "number", "order-number-missing", (1, NUMBER))?;
    if request.date > ctx.now.day() {
        return Err(Refusal::new("order-date-in-future").at("date"));
    }
    let parts = scope(&request.parts);
    if parts.is_empty() {
        return Err(Refusal::new("order-scope-missing").at("parts"));
    }
    if request.child_told == Ternary::NotKnown {
        return Err(Refusal::new("order-child-told-missing").at("child_told"));
    }
    let told = told::check(request.told.clone(), request.child_told == Ternary::Yes, ctx)?;
    // Who and when stand in fields of their own, or in words.
    let (field, least) = ("child_told_note", usize::from(told.is_none()));
    let missing = "order-child-told-note-missing";
    let note = checks::text(&request.child_told_note, field, missing, (least, NOTE))?;
    request.scan.as_deref().map_or(Ok(()), attaching::check_digest)?;
    apart(case, &request.cosigner, ctx)?;
    Ok(entered(request, (body, number, note), parts, told))
}

/// The second pair of eyes, in a file whose child they have not heard.
pub(super) fn apart(case: &CaseFile, cosigner: &Actor, ctx: &Context<'_>) -> Result<(), Refusal> {
    cosigns(cosigner, ctx.actor.person)?;
    if case.interviews.iter().any(|i| i.interviewer() == cosigner.person) {
        return Err(Refusal::new("order-cosigner-led").at("cosigner"));
    }
    Ok(())
}

/// The second pair of eyes on an order: a supervisor, and never the person who enters it. Said once: for whoever enters
/// one, and for whoever reads it.
///
/// # Errors
/// `order-cosigner-role`, `order-cosigner-same`.
pub fn cosigns(cosigner: &Actor, entered_by: PersonId) -> Result<(), Refusal> {
    if cosigner.role != Role::Supervisor {
        return Err(Refusal::new("order-cosigner-role").at("cosigner"));
    }
    if cosigner.person == entered_by {
        return Err(Refusal::new("order-cosigner-same").at("cosigner"));
    }
    Ok(())
}

/// The event that such a request becomes, not yet signed.
fn entered(
    request: &RecordLegalOrder,
    (body, number, child_told_note): (String, String, String),
    parts: Vec<Part>,
    told: Option<ChildTold>,
) -> CaseEvent {
    CaseEvent::LegalOrderRecorded {
        order: request.order,
        recipient: request.recipient,
        office: request.office,
        body,
        number,
        date: request.date,
        parts,
        child_told: request.child_told,
        child_told_note,
        told,
        scan: request.scan.clone(),
        cosigner: request.cosigner.person,
        statement: String::new(),
        signature: String::new(),
    }
}

/// The named parts, once each, in the order of the list.
pub(super) fn scope(parts: &[Part]) -> Vec<Part> {
    Part::ALL.iter().copied().filter(|p| parts.contains(p)).collect()
}

/// The one statement that belongs to an entered order, from its own fields; none for another event. A reader makes
/// it anew and compares: what the order says and what was co-signed cannot differ.
#[must_use]
pub fn statement_of(case: CaseId, entered_by: PersonId, event: &CaseEvent) -> Option<String> {
    let CaseEvent::LegalOrderRecorded {
        order,
        recipient,
        office,
        body,
        number,
        date,
        parts,
        child_told,
        child_told_note,
        told,
        scan,
        cosigner,
        ..
    } = event
    else {
        return None;
    };
    let words = parts.iter().map(|p| Value::from(p.as_str())).collect::<Vec<_>>();
    let fields = [
        ("body", Value::from(body.as_str())),
        ("case", Value::from(case.to_string())),
        ("child_told", Value::from(child_told.as_str())),
        ("child_told_note", Value::from(child_told_note.as_str())),
        ("cosigner", Value::from(cosigner.to_string())),
        ("date", Value::from(String::from(*date))),
        ("entered_by", Value::from(entered_by.to_string())),
        ("number", Value::from(number.as_str())),
        ("order", Value::from(order.to_string())),
        ("parts", Value::from(words)),
        ("recipient", Value::from(recipient.as_str())),
        ("statement", Value::from(NAMESPACE)),
    ];
    let mut fields: Map<String, Value> = fields.into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
    if let Some(office) = office {
        fields.insert("office".to_owned(), Value::from(office.to_string()));
    }
    if let Some(told) = told {
        fields.insert("told".to_owned(), serde_json::to_value(told).ok()?);
    }
    if let Some(scan) = scan {
        fields.insert("scan".to_owned(), Value::from(scan.as_str()));
    }
    canonical::write(&Value::Object(fields)).ok()
}
