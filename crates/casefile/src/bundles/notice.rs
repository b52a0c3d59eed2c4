//! The rules for notices of a withdrawal: which may be written, and that one on paper was handed over. Also in a closed
//! file: consent can be taken back there too.

use super::rules::{HandedOver, Said, key_of, was_written};
use crate::consent::notices::NoticeState;
use crate::context::Context;
use crate::event::CaseEvent;
use crate::gate::{NoticeGate, not_behind, notice_gate};
use crate::ids::{BundleId, RecipientId};
use crate::recipients::Recipients;
use crate::refusal::Refusal;
use crate::rulebook::Rulebook;
use crate::state::CaseFile;

/// Asks to write the notice of a withdrawal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrepareNotice {
    /// Under which identifier.
    pub bundle: BundleId,
    /// For whom.
    pub recipient: RecipientId,
    /// Sequence number of the withdrawal.
    pub withdrawal: u64,
}

/// Asks to note that a printed notice was handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GiveNotice {
    /// Sequence number of the withdrawal.
    pub withdrawal: u64,
    /// To which recipient.
    pub recipient: RecipientId,
    /// To whom: name.
    pub to_name: String,
    /// Position.
    pub to_position: String,
    /// Number of their identity paper, where they agree, or empty.
    pub to_id_number: String,
    /// How: in person, courier with seal number, post.
    pub how: String,
    /// When, RFC 3339; none for now.
    pub at: Option<String>,
    /// Paper number of the receipt, or empty.
    pub paper_number: String,
}

/// The gate of a notice that may be written now.
///
/// # Errors
/// `case-not-opened`, what [`not_behind`] refuses, `bundle-already-sealed`, what [`notice_gate`] refuses, `notice-already-given`, `notice-waits` (a file of
/// it was written and is still here), what [`Recipients::usable`] refuses.
pub fn prepare_notice(
    case: &CaseFile,
    recipients: &Recipients,
    request: &PrepareNotice,
    ctx: &Context<'_>,
    book: &Rulebook,
) -> Result<NoticeGate, Refusal> {
    if !case.is_opened() {
        return Err(Refusal::new("case-not-opened"));
    }
    not_behind(ctx)?;
    if case.bundles.find(request.bundle).is_some() {
        return Err(Refusal::new("bundle-already-sealed"));
    }
    let gate = notice_gate(case, request.recipient, request.withdrawal, book)?;
    match gate.notice.state(case) {
        NoticeState::Given(..) => return Err(Refusal::new("notice-already-given")),
        NoticeState::Waiting(_) => return Err(Refusal::new("notice-waits")),
        NoticeState::Due => {}
    }
    recipients.usable(request.recipient, ctx.now.day())?;
    Ok(gate)
}

/// Notes a notice that was sealed, written and read back; everything is asked again.
///
/// # Errors
/// As [`prepare_notice`]; `bundle-not-written`.
pub fn seal_notice(
    case: &CaseFile,
    recipients: &Recipients,
    request: &PrepareNotice,
    (sha256, bytes): (String, u64),
    ctx: &Context<'_>,
    book: &Rulebook,
) -> Result<CaseEvent, Refusal> {
    let NoticeGate { notice, gate } = prepare_notice(case, recipients, request, ctx, book)?;
    was_written(&sha256, bytes)?;
    let withheld = gate.staying().into_iter().map(|(part, why)| (part, why.as_str().to_owned()));
    Ok(CaseEvent::BundleSealed {
        bundle: request.bundle,
        recipient: request.recipient,
        recipient_kind: notice.recipient_kind,
        purpose: String::new(),
        parts: Vec::new(),
        withheld: withheld.collect(),
        orders: Vec::new(),
        sha256,
        bytes,
        notice: Some(notice.seq),
        key: key_of(recipients, request.recipient),
    })
}

/// Notes that a printed notice was handed over. A file that was written meanwhile is no obstacle: paper may be quicker, or
/// the key may have been ended since.
///
/// # Errors
/// `case-not-opened`, what [`not_behind`] and [`notice_gate`] refuse, `notice-already-given`, and of what is said `hand-over-name-missing`,
/// `hand-over-way-missing`, `hand-over-time-unreadable`, `hand-over-in-future`, `notice-before-withdrawal`,
/// `text-too-long`.
pub fn give_notice(
    case: &CaseFile,
    request: GiveNotice,
    ctx: &Context<'_>,
    book: &Rulebook,
) -> Result<CaseEvent, Refusal> {
    if !case.is_opened() {
        return Err(Refusal::new("case-not-opened"));
    }
    not_behind(ctx)?;
    let NoticeGate { notice, .. } = notice_gate(case, request.recipient, request.withdrawal, book)?;
    if matches!(notice.state(case), NoticeState::Given(..)) {
        return Err(Refusal::new("notice-already-given"));
    }
    let taken_back = case.consent.withdrawals.iter().find(|w| w.seq == request.withdrawal);
    let taken_back = taken_back.ok_or_else(|| Refusal::new("withdrawal-unknown"))?;
    let said = Said {
        to_name: &request.to_name,
        to_position: &request.to_position,
        to_id_number: &request.to_id_number,
        how: &request.how,
        at: request.at,
        paper_number: &request.paper_number,
    };
    let HandedOver { to_name, to_position, to_id_number, how, at, paper_number } =
        said.checked(&taken_back.at, "notice-before-withdrawal", ctx)?;
    Ok(CaseEvent::NoticeHandedOver {
        withdrawal: request.withdrawal,
        recipient: request.recipient,
        to_name,
        to_position,
        to_id_number,
        how,
        at,
        paper_number,
    })
}
