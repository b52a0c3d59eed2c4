//! The rules for bundles: what may be sealed, what may leave the room, what is cancelled.

use super::SealedBundle;
use super::leaving::may_leave;
use super::preview::{Digest, Sender, previewed};
use crate::checks;
use crate::context::Context;
use crate::event::CaseEvent;
use crate::gate::{Gate, Receiver, compared, gate, not_behind};
use crate::ids::{BundleId, OrderId, RecipientId};
use crate::receipts::signs_receipts;
use crate::recipients::Recipients;
use crate::refusal::Refusal;
use crate::rooms::OtherRooms;
use crate::rulebook::Rulebook;
use crate::state::CaseFile;
use crate::time::Moment;
use crate::vocabulary::Part;

/// Longest purpose of sending (ux.md 4.13 step 2).
const PURPOSE: usize = 120;
/// Longest name and position of who receives (ux.md 4.13 step 6).
const NAME: usize = 80;
/// Longest number of a paper or way of handing over.
const LINE: usize = 120;

/// Asks what would go to a recipient, before anything is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrepareBundle {
    /// Which.
    pub bundle: BundleId,
    /// For whom.
    pub recipient: RecipientId,
    /// Why it is sent.
    pub purpose: String,
    /// Legal orders chosen.
    pub orders: Vec<OrderId>,
    /// Parts the case officer took away.
    pub taken_away: Vec<Part>,
    /// Its reference number, or empty.
    pub reference: String,
    /// Who sends it.
    pub sender: Sender,
    /// [`Gate::seq`] of the preview the person has read.
    pub seen_seq: u64,
    /// Digest of that preview: of [`previewed`].
    pub preview: String,
}

/// Asks to note a bundle that was written and read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealBundle {
    /// What was asked for.
    pub prepared: PrepareBundle,
    /// SHA-256 (lower-case hex) of the written file.
    pub sha256: String,
    /// Its length in bytes.
    pub bytes: u64,
}

/// Asks to note that a bundle was handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandOverBundle {
    /// Which.
    pub bundle: BundleId,
    /// To whom: name.
    pub to_name: String,
    /// Position.
    pub to_position: String,
    /// Number of their identity paper, where they agree (ux.md 4.13 step 6), or empty.
    pub to_id_number: String,
    /// How: in person, courier with seal number, post.
    pub how: String,
    /// When, RFC 3339; none for now.
    pub at: Option<String>,
    /// Paper number of the receipt, or empty.
    pub paper_number: String,
    /// Signature of who receives it, drawn on the screen; may be empty.
    pub strokes: Vec<Vec<(i32, i32, u32)>>,
    /// A signed receipt is to come back as a file.
    pub receipt_awaited: bool,
}

/// The gate of a bundle that may be written now.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, what [`not_behind`] and [`compared`] refuse, `bundle-already-sealed`, what [`Recipients::usable`] refuses,
/// `bundle-purpose-missing`, `text-too-long`, `order-unknown`, `order-for-another-recipient`, `gate-changed`
/// (something it depends on was entered since the preview was read), `nothing-may-go` (with the reason of the
/// first part that stays), `bundle-preview-missing` (nobody has read it), `bundle-preview-differs` (what was read is not
/// what is asked for now).
pub fn prepare_bundle(
    case: &CaseFile,
    recipients: &Recipients,
    request: &PrepareBundle,
    digest: Digest<'_>,
    ctx: &Context<'_>,
    book: &Rulebook,
) -> Result<Gate, Refusal> {
    checks::open_file(case)?;
    not_behind(ctx)?;
    compared(ctx)?;
    if case.bundles.find(request.bundle).is_some() {
        return Err(Refusal::new("bundle-already-sealed"));
    }
    let today = ctx.now.day();
    let known = recipients.usable(request.recipient, today)?;
    let kind = known.kind;
    checks::text(&request.purpose, "purpose", "bundle-purpose-missing", (1, PURPOSE))?;
    let receiver = Receiver::office(kind, request.recipient);
    chosen_orders(case, receiver, request)?;
    if case.bundles_changed > Some(request.seen_seq) {
        return Err(Refusal::new("gate-changed"));
    }
    let mut gate = gate(case, receiver, &request.orders, today, book).taking_away(&request.taken_away);
    // What is cut from the journal ends where the preview ended: nobody sends what nobody has read.
    gate.seq = gate.seq.min(request.seen_seq);
    if gate.going().is_empty() {
        let refusal = Refusal::new("nothing-may-go");
        let first = gate.staying().into_iter().next();
        return Err(first.map_or(refusal.clone(), |(_, reason)| refusal.with("reason", reason)));
    }
    if request.preview.is_empty() {
        return Err(Refusal::new("bundle-preview-missing"));
    }
    if request.preview != digest(&previewed(case, known, request, &gate, ctx)) {
        return Err(Refusal::new("bundle-preview-differs"));
    }
    Ok(gate)
}

/// Notes a bundle that was sealed, written and read back. Everything is asked again: between the preparation
/// and the last byte somebody may have taken their consent back.
///
/// # Errors
/// As [`prepare_bundle`]; `bundle-not-written` without a digest and a length.
pub fn seal_bundle(
    case: &CaseFile,
    recipients: &Recipients,
    request: SealBundle,
    digest: Digest<'_>,
    ctx: &Context<'_>,
    book: &Rulebook,
) -> Result<CaseEvent, Refusal> {
    let gate = prepare_bundle(case, recipients, &request.prepared, digest, ctx, book)?;
    was_written(&request.sha256, request.bytes)?;
    let withheld = gate.staying().into_iter().map(|(part, why)| (part, why.as_str().to_owned()));
    Ok(CaseEvent::BundleSealed {
        bundle: request.prepared.bundle,
        recipient: request.prepared.recipient,
        recipient_kind: gate.receiver.kind,
        purpose: checks::tidy(&request.prepared.purpose),
        parts: gate.going(),
        withheld: withheld.collect(),
        orders: gate.orders_used(),
        sha256: request.sha256,
        bytes: request.bytes,
        notice: None,
        key: key_of(recipients, request.prepared.recipient),
    })
}

/// The key that a recipient's bundles are sealed to now.
pub(super) fn key_of(recipients: &Recipients, recipient: RecipientId) -> String {
    recipients.find(recipient).map(|known| known.key.clone()).unwrap_or_default()
}

/// A bundle that was written has a digest and a length.
pub(super) fn was_written(sha256: &str, bytes: u64) -> Result<(), Refusal> {
    let hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    let written = bytes > 0 && sha256.len() == 64 && sha256.bytes().all(hex);
    if written { Ok(()) } else { Err(Refusal::new("bundle-not-written")) }
}

/// The file and the recipients as they stood when a bundle is said to have left: after the last entry that was not later.
#[derive(Clone, Copy, Debug)]
pub struct Then<'a> {
    /// The file.
    pub case: &'a CaseFile,
    /// The recipients.
    pub recipients: &'a Recipients,
}

/// Notes that a bundle left the room. Asked on the day it is entered, by the rule of [`may_leave`]: what was taken back, has
/// run out or was put right since it was sealed keeps it here, and so does a key that was revoked, has expired or was replaced
/// meanwhile: somebody else may be able to open it. What had left before that is out, and whoever holds it must be told: where
/// the time stated is earlier, the same is asked of the file as it stood `then`. Such an entry says that it came late, and
/// nobody makes one without the number of the paper that the recipient signed, or of the registered item. More than the
/// word of who hands it over says that it was received: a signature on the screen, the number of a signed paper or of a
/// registered item, or a signed receipt that is to come back from a recipient whose key for it is known.
///
/// # Errors
/// `case-not-opened`, `bundle-not-sealed`, `bundle-already-handed-over`, `bundle-is-cancelled`,
/// what [`not_behind`], [`compared`] and [`may_leave`] refuse, `hand-over-name-missing`, `hand-over-way-missing`,
/// `hand-over-time-unreadable`, `hand-over-in-future`, `hand-over-before-sealing`, `text-too-long`,
/// `hand-over-late-unsigned` (it came late, and no number of a signed paper is given),
/// `hand-over-receipt-unexpected` (no key of this recipient for receipts was compared), `hand-over-unsigned`.
pub fn hand_over(
    case: &CaseFile,
    recipients: &Recipients,
    rooms: &OtherRooms,
    request: HandOverBundle,
    then: Option<Then<'_>>,
    ctx: &Context<'_>,
    book: &Rulebook,
) -> Result<CaseEvent, Refusal> {
    let sealed = waiting(case, request.bundle)?;
    not_behind(ctx)?;
    // That something was taken back is never held up.
    if sealed.notice.is_none() {
        compared(ctx)?;
    }
    let late = match may_leave(case, recipients, sealed, ctx.now.day(), book) {
        Ok(()) => false,
        // By the time that is stated, or by now where none is.
        Err(closed) => had_left(sealed, &request, then, ctx, book).then_some(true).ok_or(closed.at("at"))?,
    };
    let said = Said {
        to_name: &request.to_name,
        to_position: &request.to_position,
        to_id_number: &request.to_id_number,
        how: &request.how,
        at: request.at,
        paper_number: &request.paper_number,
    };
    let HandedOver { to_name, to_position, to_id_number, how, at, paper_number } =
        said.checked(&sealed.at, "hand-over-before-sealing", ctx)?;
    let bundle = request.bundle;
    if late && paper_number.is_empty() {
        return Err(Refusal::new("hand-over-late-unsigned").at("paper_number"));
    }
    // One point is a slip of the pen, not a signature.
    let drawn = request.strokes.iter().any(|stroke| stroke.len() > 1);
    let strokes = if drawn { request.strokes } else { Vec::new() };
    let receipt_awaited = request.receipt_awaited;
    if receipt_awaited && !signs_receipts(recipients.find(sealed.recipient), rooms) {
        return Err(Refusal::new("hand-over-receipt-unexpected").at("receipt_awaited"));
    }
    if !drawn && paper_number.is_empty() && !receipt_awaited {
        return Err(Refusal::new("hand-over-unsigned").at("paper_number"));
    }
    Ok(CaseEvent::BundleHandedOver {
        bundle,
        to_name,
        to_position,
        to_id_number,
        how,
        at,
        paper_number,
        strokes,
        receipt_awaited,
        late,
    })
}

/// Could it leave when it is said to have left, as far as anybody knew?
fn had_left(
    sealed: &SealedBundle,
    request: &HandOverBundle,
    then: Option<Then<'_>>,
    ctx: &Context<'_>,
    book: &Rulebook,
) -> bool {
    let stated = request.at.as_deref();
    let stated = stated.and_then(|at| Moment::from_rfc3339(at, &ctx.now.zone, ctx.now.up_ms));
    match (stated, then) {
        // A time that is still to come is no time before anything.
        (Some(at), Some(then)) if at.utc_ms <= ctx.now.utc_ms => {
            may_leave(then.case, then.recipients, sealed, at.day(), book).is_ok()
        }
        _ => false,
    }
}

/// What is said of a hand-over, of a bundle or of a printed notice.
pub(super) struct Said<'a> {
    pub to_name: &'a str,
    pub to_position: &'a str,
    pub to_id_number: &'a str,
    pub how: &'a str,
    /// RFC 3339; none for now.
    pub at: Option<String>,
    pub paper_number: &'a str,
}

/// The same, found to be well-formed.
pub(super) struct HandedOver {
    pub to_name: String,
    pub to_position: String,
    pub to_id_number: String,
    pub how: String,
    pub at: String,
    pub paper_number: String,
}

impl Said<'_> {
    /// Whole, not in the future, and not before what was handed over was there; `early` says that.
    pub fn checked(
        self,
        since: &Moment,
        early: &'static str,
        ctx: &Context<'_>,
    ) -> Result<HandedOver, Refusal> {
        let to_name = checks::name(self.to_name, "to_name", "hand-over-name-missing", (1, NAME))?;
        let to_position = checks::optional(self.to_position, "to_position", NAME)?;
        let to_id_number = checks::optional_number(self.to_id_number, "to_id_number", LINE)?;
        let how = checks::text(self.how, "how", "hand-over-way-missing", (1, LINE))?;
        let paper_number = checks::optional_number(self.paper_number, "paper_number", LINE)?;
        let at = match self.at {
            None => ctx.now.to_rfc3339(),
            Some(text) => {
                let stated = Moment::from_rfc3339(&text, &ctx.now.zone, ctx.now.up_ms);
                let stated = stated.ok_or_else(|| Refusal::new("hand-over-time-unreadable").at("at"))?;
                if stated.utc_ms > ctx.now.utc_ms {
                    return Err(Refusal::new("hand-over-in-future").at("at"));
                }
                // A time typed to the minute may fall before the second in which the bundle was sealed.
                if stated.utc_ms / 60_000 < since.utc_ms / 60_000 {
                    return Err(Refusal::new(early).at("at"));
                }
                text
            }
        };
        Ok(HandedOver { to_name, to_position, to_id_number, how, at, paper_number })
    }
}

/// Cancels a bundle that is still in the room.
///
/// # Errors
/// `case-not-opened`, `bundle-not-sealed`, `bundle-already-handed-over`, `bundle-is-cancelled`,
/// `reason-too-short`, `text-too-long`.
pub fn cancel_bundle(case: &CaseFile, bundle: BundleId, reason: &str) -> Result<CaseEvent, Refusal> {
    waiting(case, bundle)?;
    Ok(CaseEvent::BundleCancelled { bundle, reason: checks::reason(reason, "reason")? })
}

/// A bundle that is sealed and still here. Also in a closed file: there consent lets nothing leave any more,
/// but the bundle must not be left lying about without a way to cancel it.
fn waiting(case: &CaseFile, bundle: BundleId) -> Result<&SealedBundle, Refusal> {
    if !case.is_opened() {
        return Err(Refusal::new("case-not-opened"));
    }
    let sealed = case.bundles.find(bundle).ok_or_else(|| Refusal::new("bundle-not-sealed"))?;
    if sealed.handed_over.is_some() {
        return Err(Refusal::new("bundle-already-handed-over"));
    }
    if sealed.cancelled.is_some() {
        return Err(Refusal::new("bundle-is-cancelled"));
    }
    Ok(sealed)
}

fn chosen_orders(case: &CaseFile, receiver: Receiver, request: &PrepareBundle) -> Result<(), Refusal> {
    for order in &request.orders {
        let known = case.orders.find(*order);
        let known = known.ok_or_else(|| Refusal::new("order-unknown").at("orders"))?;
        if !known.is_for(receiver) {
            return Err(Refusal::new("order-for-another-recipient").at("orders"));
        }
    }
    Ok(())
}
