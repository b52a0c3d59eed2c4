//! Export: what may leave is computed, never chosen; then sealed, written, read back, handed over.

mod draft;
mod gather;
mod late;
mod notes;
mod order;
mod preview;
mod seal;
mod stick;
mod unfinished;
mod vital;

pub use draft::{draft, forget_draft, keep_draft};
pub use order::{end_order, record_order, tell_of_order};
pub use preview::preview_bundle;
pub use seal::{seal_bundle, seal_notice};
pub use stick::look_at_stick;
pub(crate) use stick::place;
pub(crate) use unfinished::look as unfinished_bundles;
pub use unfinished::{forget_unfinished, unfinished};
pub use vital::{danger_over, state_vital_interest};

use crate::api::Done;
use crate::api::case as c;
use crate::api::export as api;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::show::case::code_view;
use crate::trouble::{read_after, working};
use itgel_casefile::amendment::files::is_taken_back;
use itgel_casefile::bundles as rules;
use itgel_casefile::consent::heard::day_of_no;
use itgel_casefile::consent::reason::ReasonCode;
use itgel_casefile::consent::standing::to_talk_again;
use itgel_casefile::dates;
use itgel_casefile::event::Placed;
use itgel_casefile::gate::{Basis, Cell, Gate, disclosable, gate as compute};
use itgel_casefile::ids::{OrderId, RecipientId};
use itgel_casefile::recipients::Recipient;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::state::CaseFile;
use itgel_casefile::state::parts::Attachment;
use itgel_casefile::text::{self, Rule};
use itgel_casefile::time::{Day, Moment};
use itgel_casefile::vocabulary::{Giver, Part, Purpose};
use itgel_seal::fingerprint::fingerprint;

/// Longest number of a seal.
const SEAL: usize = 40;

/// The legal orders of a case that are for this recipient: all of them are used, because an order is entered to be
/// obeyed.
pub(crate) fn orders_for(case: &CaseFile, known: &Recipient) -> Vec<OrderId> {
    case.orders.of(known.receiver())
}

/// What may leave, for each recipient.
///
/// # Errors
/// `case-not-found`, `recipient-unknown`.
pub fn gate(house: &mut House, request: api::GateRequest, _: &Job) -> Result<api::GateView, Failure> {
    let now = house.now();
    let open = house.opened()?;
    let today = now.day();
    let file = open.case(id(&request.case)?)?.clone();
    let placed = open.vault.case_events(file.id).map_err(|e| working(&e))?;
    let mut columns = Vec::new();
    let mut asked = Vec::new();
    for recipient in &request.recipients {
        let recipient: RecipientId = id(recipient)?;
        let known = open.room.recipients.find(recipient);
        let known = known.ok_or_else(|| Failure::invalid("recipient-unknown", "recipients"))?;
        columns.push(column(&file, known, &placed, today, &open.room.book));
        asked.extend(open.room.book.disclosure.purpose_of(known.kind));
    }
    let mut talk_again = to_talk_again(&file, today, &open.room.book);
    talk_again.retain(|purpose| asked.contains(purpose));
    let talk = file.consent.current();
    let signed = file.interviews.iter().filter(|i| i.signed.is_some()).count();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Ok(api::GateView {
        case: file.id.to_string(),
        code: code_view(&file.code),
        columns,
        seen_seq: file.last_seq.unwrap_or(0).to_string(),
        consent_version: talk.map_or(0, |t| t.version),
        consent_day: talk.and_then(|t| t.confirmed.as_ref()).map_or_else(String::new, |c| c.at.day().into()),
        talk_again,
        unsigned: count(file.interviews.len() - signed),
        signed: count(signed),
        attachments: count(standing(&file).count()),
        clock_behind: crate::clock_state::behind(open, &now),
        restored_on: open.restored_on()?,
    })
}

/// The files that stand: not those that an amendment took back.
fn standing(file: &CaseFile) -> impl Iterator<Item = &Attachment> {
    let back = |id, a: &Attachment| {
        a.interview.and_then(|i| file.interview(i)).is_some_and(|interview| is_taken_back(interview, id))
    };
    let own = file.attachments.iter().filter(|(_, a)| a.order.is_none());
    own.filter(move |(id, a)| !back(**id, a)).map(|(_, a)| a)
}

fn column(
    file: &CaseFile,
    known: &Recipient,
    placed: &[Placed],
    today: Day,
    book: &Rulebook,
) -> api::GateColumn {
    let outcome = compute(file, known.receiver(), &orders_for(file, known), today, book);
    let purpose = book.disclosure.purpose_of(known.kind);
    let cells: Vec<api::CellView> =
        outcome.cells.iter().map(|(part, cell)| cell_view(file, purpose, *part, cell)).collect();
    let any = cells.iter().any(|c| c.goes);
    let mut reasons: Vec<&api::CellView> = cells.iter().collect();
    reasons.dedup_by_key(|c| c.reason.clone());
    let one = (!any && reasons.len() == 1).then(|| reasons[0].clone());
    let bytes: u64 =
        if outcome.going().contains(&Part::Attachments) { standing(file).map(|a| a.bytes).sum() } else { 0 };
    let used = outcome.orders_used();
    let scans = file.attachments.values().filter(|a| a.order.is_some_and(|order| used.contains(&order)));
    let bytes = bytes + scans.map(|a| a.bytes).sum::<u64>();
    let orders = used.iter().filter_map(|order| file.orders.find(*order));
    let orders = orders.map(|o| api::GateOrder {
        danger: o.vital.map(|vital| vital.danger),
        until: o.vital.map_or_else(String::new, |vital| vital.until.into()),
        body: o.body.clone(),
        number: o.number.clone(),
        date: o.date.into(),
        scan: o.scan.is_some(),
    });
    let entries = if any { disclosable(&outcome, file.id, placed).goes.len() } else { 0 };
    api::GateColumn {
        recipient: known.recipient.to_string(),
        kind: known.kind,
        organisation: known.organisation.clone(),
        fingerprint: fingerprint(&known.key).into_iter().take(2).collect(),
        any,
        reason: one.as_ref().map_or_else(String::new, |c| c.reason.clone()),
        reason_day: one.map_or_else(String::new, |c| c.reason_day),
        cells,
        bytes: bytes.to_string(),
        entries: u32::try_from(entries).unwrap_or(u32::MAX),
        child_no_day: purpose.map_or_else(String::new, |purpose| child_no_day(file, purpose)),
        orders: orders.collect(),
    }
}

/// The day of the child's no, as long as it stands.
fn child_no_day(file: &CaseFile, purpose: Purpose) -> String {
    day_of_no(&file.consent, purpose).map_or_else(String::new, String::from)
}

fn cell_view(file: &CaseFile, purpose: Option<Purpose>, part: Part, cell: &Cell) -> api::CellView {
    match cell {
        Cell::Goes { basis } => api::CellView {
            part,
            goes: true,
            basis: match basis {
                Basis::Consent { .. } => "consent".to_owned(),
                Basis::LegalOrder { .. } => "order".to_owned(),
                Basis::VitalInterest { .. } => "vital".to_owned(),
            },
            reason: String::new(),
            reason_day: String::new(),
        },
        Cell::Stays { reason } => api::CellView {
            part,
            goes: false,
            basis: String::new(),
            reason: reason.as_str().to_owned(),
            reason_day: reason_day(file, purpose, *reason),
        },
    }
}

/// The day a reason speaks of: when a no was said, or a consent taken back.
fn reason_day(file: &CaseFile, purpose: Option<Purpose>, reason: ReasonCode) -> String {
    let Some(purpose) = purpose else { return String::new() };
    let day = match reason {
        ReasonCode::ChildSaidNo => day_of_no(&file.consent, purpose),
        ReasonCode::GuardianSaidNo => {
            let answer = file.consent.current().and_then(|t| t.answer(Giver::Guardian, purpose));
            answer.map(|a| a.at.day())
        }
        ReasonCode::Withdrawn => {
            let taken_back = |by| file.consent.last_withdrawal(by, purpose).map(|w| w.at.day());
            taken_back(Giver::Child).max(taken_back(Giver::Guardian))
        }
        _ => None,
    };
    day.map_or_else(String::new, String::from)
}

/// The gate of one recipient after parts were taken away.
pub(crate) fn gate_for(
    file: &CaseFile,
    known: &Recipient,
    take_away: &[Part],
    today: Day,
    book: &Rulebook,
) -> Gate {
    let orders = orders_for(file, known);
    compute(file, known.receiver(), &orders, today, book).taking_away(take_away)
}

/// Hands a bundle over.
///
/// # Errors
/// `seal-number-missing` for a courier, `hand-over-time-unreadable`, and what [`rules::hand_over`] refuses.
pub fn hand_over(house: &mut House, request: api::HandOver, _: &Job) -> Result<c::CaseView, Failure> {
    let case = id(&request.case)?;
    let how = way(&request.how, &request.seal)?;
    let at = stated(&request.at, &house.now())?;
    let bundle = id(&request.bundle)?;
    let now = house.now();
    let then = at
        .as_deref()
        .map(|at| late::as_it_was(house.opened()?, (case, bundle), at, &now))
        .transpose()?
        .flatten();
    let handed = rules::HandOverBundle {
        bundle,
        to_name: request.to_name,
        to_position: request.to_position,
        to_id_number: request.to_id_number,
        how,
        at,
        paper_number: request.paper_number,
        strokes: request.strokes,
        receipt_awaited: request.receipt_awaited,
    };
    let room = &house.opened()?.room;
    let (recipients, rooms) = (room.recipients.clone(), room.others.clone());
    let then = then.as_ref().map(late::AsItWas::then);
    house.act(case, None, |case, ctx, book| {
        rules::hand_over(case, &recipients, &rooms, handed, then, ctx, book)
    })?;
    read_after(crate::case::page(house, case))
}

/// Notes that the printed notice of a withdrawal was handed over.
///
/// # Errors
/// `seal-number-missing` for a courier, `hand-over-time-unreadable`, and what [`rules::give_notice`] refuses.
pub fn give_notice(house: &mut House, request: api::GiveNotice, _: &Job) -> Result<Done, Failure> {
    let case = id(&request.case)?;
    let given = rules::GiveNotice {
        withdrawal: request.withdrawal.parse().map_err(|_| Failure::refused("request-malformed"))?,
        recipient: id(&request.recipient)?,
        how: way(&request.how, &request.seal)?,
        to_name: request.to_name,
        to_position: request.to_position,
        to_id_number: request.to_id_number,
        at: stated(&request.at, &house.now())?,
        paper_number: request.paper_number,
    };
    house.act(case, None, |case, ctx, book| rules::give_notice(case, given, ctx, book))?;
    Ok(Done { saved_at: house.saved_at.clone() })
}

/// How something was handed over, with the number of a courier's seal.
fn way(how: &str, seal: &str) -> Result<String, Failure> {
    match how {
        "courier" => match text::accept(seal, "seal", Rule::name(SEAL))? {
            none if none.is_empty() => Err(Failure::invalid("seal-number-missing", "seal")),
            seal => Ok(format!("courier, {seal}")),
        },
        "in_person" | "post" => Ok(how.to_owned()),
        _ => Err(Failure::invalid("hand-over-way-missing", "how")),
    }
}

/// When something was handed over, as a person writes it; nothing for now.
pub(crate) fn stated(text: &str, now: &Moment) -> Result<Option<String>, Failure> {
    local_time(text, now, "at", || Failure::invalid("hand-over-time-unreadable", "at"))
}

/// A local day and time as a person writes them, in the room's zone; nothing for now.
pub(crate) fn local_time(
    text: &str,
    now: &Moment,
    field: &'static str,
    unreadable: impl Fn() -> Failure,
) -> Result<Option<String>, Failure> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let (day, time) = dates::typed_moment(text).filter(|(day, _)| !day.is_empty()).ok_or_else(&unreadable)?;
    let day = crate::ids::day(&day, field)?;
    let offset: String = now.to_rfc3339().chars().skip(23).collect();
    let at = format!("{}T{time}.000{offset}", String::from(day));
    Moment::from_rfc3339(&at, &now.zone, 0).map(|m| Some(m.to_rfc3339())).ok_or_else(unreadable)
}

/// Cancels a sealed bundle.
///
/// # Errors
/// What [`rules::cancel_bundle`] refuses.
pub fn cancel_bundle(house: &mut House, request: api::CancelBundle, _: &Job) -> Result<c::CaseView, Failure> {
    let case = id(&request.case)?;
    let bundle = id(&request.bundle)?;
    house.act(case, None, |case, _, _| rules::cancel_bundle(case, bundle, &request.reason))?;
    read_after(crate::case::page(house, case))
}
