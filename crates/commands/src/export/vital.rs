//! A life is in danger: stated by whoever works with the child, co-signed on this computer by a supervisor.

use crate::api::case as c;
use crate::api::export as api;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::signoff::{actor_of, keys_of};
use crate::trouble::read_after;
use itgel_casefile::event::Event;
use itgel_casefile::ids::{CaseId, OrderId, PersonId, RecipientId};
use itgel_casefile::orders;
use itgel_seal::sshsig::sign_ssh;

/// States that a life is in danger. The supervisor co-signs with their own passphrase.
///
/// # Errors
/// `recipient-unknown`, `recipient-of-another-kind`, `date-impossible`, `wrong-passphrase`, what
/// [`orders::state_vital_interest`] refuses, and what the vault refuses.
pub fn state_vital_interest(
    house: &mut House,
    request: api::StateVitalInterest,
    _: &Job,
) -> Result<c::CaseView, Failure> {
    let case: CaseId = id(&request.case)?;
    let supervisor: PersonId = id(&request.supervisor)?;
    let order = OrderId::from_random_bytes(house.random_id());
    let now = house.now();
    let open = house.opened()?;
    open.let_in(case)?;
    let office = Some(request.recipient.as_str()).filter(|office| !office.is_empty());
    let office: Option<RecipientId> = office.map(id).transpose()?;
    if let Some(office) = office {
        let known = open.room.recipients.find(office);
        let known = known.ok_or_else(|| Failure::invalid("recipient-unknown", "recipient"))?;
        if known.kind != request.kind {
            return Err(Failure::invalid("recipient-of-another-kind", "recipient"));
        }
    }
    let until = Some(request.until.trim()).filter(|day| !day.is_empty());
    let actor = open.actor();
    let ctx = open.context(&now, &actor);
    let book = open.room.book.clone();
    let asked = orders::StateVitalInterest {
        order,
        recipient: request.kind,
        office,
        danger: request.danger,
        parts: request.parts,
        until: until.map(|day| crate::ids::day(day, "until")).transpose()?,
        child_told: request.child_told,
        child_told_note: request.child_told_note,
        told: crate::told::read(request.told, &now)?,
        cosigner: actor_of(open, supervisor)?,
    };
    let file = open.case(case)?.clone();
    // Asked before the passphrase is tried.
    let text = orders::vital_statement(&file, &asked, &ctx, &book)?;
    let secret = keys_of(open, supervisor, &request.passphrase, "passphrase", &now)?;
    let signature = sign_ssh(secret.signing_key(), orders::VITAL, text.as_bytes());
    let event = orders::state_vital_interest(&file, &asked, &signature, &ctx, &book)?;
    open.enter(&now, Some(case), vec![Event::Case(Box::new(event))], None)?;
    house.saved_at = now.clock();
    read_after(crate::case::page(house, case))
}

/// Enters that the danger is over: from then on nothing goes because of it, also nothing that was sealed and waits.
///
/// # Errors
/// What [`orders::danger_over`] refuses.
pub fn danger_over(house: &mut House, request: api::DangerOver, _: &Job) -> Result<c::CaseView, Failure> {
    let case: CaseId = id(&request.case)?;
    let order: OrderId = id(&request.order)?;
    house.act(case, None, |case, _, _| orders::danger_over(case, order))?;
    read_after(crate::case::page(house, case))
}
