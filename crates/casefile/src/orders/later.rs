//! What becomes of a legal order after it was entered: that the child was told of it, and that it ended.

use crate::checks;
use crate::context::Context;
use crate::event::{CaseEvent, ChildTold};
use crate::ids::OrderId;
use crate::orders::LegalOrder;
use crate::refusal::Refusal;
use crate::state::CaseFile;
use crate::time::Day;
use crate::told;
use crate::vocabulary::Role;

/// Asks to enter the end of a legal order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndOrder {
    /// Which.
    pub order: OrderId,
    /// The day on which it ended.
    pub on: Day,
    /// Why.
    pub reason: String,
}

/// Enters the end of a legal order: lifted, run out, or entered by mistake. It closes and never opens, so one supervisor is
/// enough, and a closed file is no obstacle: opened again, the order must not come back with it.
///
/// # Errors
/// `case-not-opened`, `order-unknown`, `order-has-ended`, `order-end-role`, `order-end-in-future`, `order-end-before-order`,
/// `reason-too-short`, `text-too-long`.
pub fn end_order(case: &CaseFile, request: &EndOrder, ctx: &Context<'_>) -> Result<CaseEvent, Refusal> {
    let known = order_in(case, request.order)?;
    if known.vital.is_some() {
        return Err(Refusal::new("order-unknown").at("order"));
    }
    if known.ended.is_some() {
        return Err(Refusal::new("order-has-ended").at("order"));
    }
    if ctx.actor.role != Role::Supervisor {
        return Err(Refusal::new("order-end-role"));
    }
    if request.on > ctx.now.day() {
        return Err(Refusal::new("order-end-in-future").at("on"));
    }
    if request.on < known.date {
        return Err(Refusal::new("order-end-before-order").at("on"));
    }
    let reason = checks::reason(&request.reason, "reason")?;
    Ok(CaseEvent::LegalOrderEnded { order: request.order, on: request.on, reason })
}

/// Enters that the child was told of a legal order, or of what was sent because of a danger, which it had not been told of when it was entered.
///
/// # Errors
/// `case-not-opened`, `order-unknown`, `order-child-knows`, `told-before-order`, and what is refused about telling the child
/// ([`crate::told`]).
pub fn tell_of_order(
    case: &CaseFile,
    order: OrderId,
    told: ChildTold,
    ctx: &Context<'_>,
) -> Result<CaseEvent, Refusal> {
    let known = order_in(case, order)?;
    if !known.untold() {
        return Err(Refusal::new("order-child-knows").at("order"));
    }
    let told = told::one(told, ctx)?;
    // Nobody tells a child of an order before there is one.
    let day = told.at.get(..10).and_then(|day| Day::try_from(day.to_owned()).ok());
    if day.is_some_and(|day| day < known.date) {
        return Err(Refusal::new("told-before-order").at("told_at"));
    }
    Ok(CaseEvent::OrderTold { order, told })
}

pub(super) fn order_in(case: &CaseFile, order: OrderId) -> Result<&LegalOrder, Refusal> {
    if !case.is_opened() {
        return Err(Refusal::new("case-not-opened"));
    }
    case.orders.find(order).ok_or_else(|| Refusal::new("order-unknown").at("order"))
}
