//! A legal order, co-signed on this computer; its scan is sealed in the same step, so that the store never holds one
//! without the other.

use crate::api::Done;
use crate::api::case as c;
use crate::api::export as api;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::open::Open;
use crate::signoff::{actor_of, keys_of};
use crate::trouble::read_after;
use itgel_casefile::attaching::{self, AddOrderScan};
use itgel_casefile::context::{Context, EntryMeta};
use itgel_casefile::event::{CaseEvent, Event};
use itgel_casefile::ids::{AttachmentId, CaseId, OrderId, PersonId, RecipientId};
use itgel_casefile::orders;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Moment;
use itgel_seal::sshsig::sign_ssh;
use itgel_vault::Sealed;
use std::path::Path;

/// Records a legal order; the supervisor co-signs on this computer with their own passphrase.
///
/// # Errors
/// `recipient-missing`, `recipient-unknown`, `date-impossible`, `file-unreadable`, `wrong-passphrase`, what
/// [`orders::record_legal_order`] and [`attaching::add_order_scan`] refuse, and what the vault refuses.
pub fn record_order(house: &mut House, request: api::RecordOrder, job: &Job) -> Result<Done, Failure> {
    let case: CaseId = id(&request.case)?;
    let supervisor: PersonId = id(&request.supervisor)?;
    let order = OrderId::from_random_bytes(house.random_id());
    let attachment = AttachmentId::from_random_bytes(house.random_id());
    let now = house.now();
    let open = house.opened()?;
    if request.recipient.is_empty() {
        return Err(Failure::invalid("recipient-missing", "recipient"));
    }
    let office: RecipientId = id(&request.recipient)?;
    let known = open.room.recipients.find(office);
    let kind = known.ok_or_else(|| Failure::invalid("recipient-unknown", "recipient"))?.kind;
    let scan = request.scan.filter(|path| !path.trim().is_empty());
    let scan = scan.map(|path| crate::files::open(Path::new(&path), "file")).transpose()?;
    let actor = open.actor();
    let ctx = Context::new(&now, &actor);
    let mut asked = orders::RecordLegalOrder {
        order,
        recipient: kind,
        office: Some(office),
        body: request.body,
        number: request.number,
        date: crate::ids::day(&request.date, "date")?,
        parts: request.parts,
        child_told: request.child_told,
        child_told_note: request.child_told_note,
        told: crate::told::read(request.told, &now)?,
        scan: None,
        cosigner: actor_of(open, supervisor)?,
    };
    let file = open.case(case)?.clone();
    // Asked before the passphrase is tried and before anything is sealed.
    orders::order_statement(&file, &asked, &ctx)?;
    let secret = keys_of(open, supervisor, &request.passphrase, "passphrase", &now)?;
    let sealed = match scan {
        Some(mut scan) => {
            job.tell("sealing", 0, 1);
            Some(open.seal_attachment(case, attachment, &mut scan)?)
        }
        None => None,
    };
    asked.scan = sealed.as_ref().map(|sealed| sealed.sha256.clone());
    let name = sealed.as_ref().map(|sealed| sealed.sealed_sha256.clone());
    let entered = orders::order_statement(&file, &asked, &ctx).map_err(Failure::from).and_then(|text| {
        let signature = sign_ssh(secret.signing_key(), orders::NAMESPACE, text.as_bytes());
        let event = orders::record_legal_order(&file, &asked, &signature, &ctx)?;
        enter(open, file, event, sealed.map(|sealed| (attachment, order, sealed)), &now)
    });
    if entered.is_err()
        && let Some(name) = &name
    {
        // No entry names the sealed file; when it cannot be removed now, the doctor counts it.
        let _ = open.vault.discard_sealed(name);
    }
    entered?;
    house.saved_at = now.clock();
    Ok(Done { saved_at: house.saved_at.clone() })
}

/// Enters the end of a legal order: from then on it opens nothing, also nothing that was sealed under it and waits.
///
/// # Errors
/// `date-impossible` and what [`orders::end_order`] refuses.
pub fn end_order(house: &mut House, request: api::EndOrder, _: &Job) -> Result<c::CaseView, Failure> {
    let case: CaseId = id(&request.case)?;
    let on =
        if request.on.trim().is_empty() { house.now().day() } else { crate::ids::day(&request.on, "on")? };
    let asked = orders::EndOrder { order: id(&request.order)?, on, reason: request.reason };
    house.act(case, None, |case, ctx, _| orders::end_order(case, &asked, ctx))?;
    read_after(crate::case::page(house, case))
}

/// Enters that the child was told of a legal order.
///
/// # Errors
/// What [`orders::tell_of_order`] refuses.
pub fn tell_of_order(house: &mut House, request: api::TellOfOrder, _: &Job) -> Result<c::CaseView, Failure> {
    let case: CaseId = id(&request.case)?;
    let order: OrderId = id(&request.order)?;
    let now = house.now();
    let told = crate::told::read(Some(request.told), &now)?;
    let told = told.ok_or_else(|| Failure::invalid("told-by-missing", "told_by"))?;
    house.act(case, None, |case, ctx, _| orders::tell_of_order(case, order, told, ctx))?;
    read_after(crate::case::page(house, case))
}

/// Enters the order and, where there is one, its scan: all or nothing.
fn enter(
    open: &mut Open,
    mut file: CaseFile,
    event: CaseEvent,
    scan: Option<(AttachmentId, OrderId, Sealed)>,
    now: &Moment,
) -> Result<(), Failure> {
    let seq = file.last_seq.map_or(0, |seq| seq + 1);
    file.apply(&EntryMeta { seq, at: now.clone(), actor: open.person }, &event);
    let mut events = vec![Event::Case(Box::new(event))];
    if let Some((attachment, order, sealed)) = scan {
        let request = AddOrderScan {
            attachment,
            order,
            media_type: sealed.media_type.to_owned(),
            bytes: sealed.bytes,
            sha256: sealed.sha256,
            sealed_sha256: sealed.sealed_sha256,
        };
        events.push(Event::Case(Box::new(attaching::add_order_scan(&file, request)?)));
    }
    open.enter(now, Some(file.id), events, None).map(|_| ())
}
