//! Taking consent back: at any time, by word of mouth, at once (ux.md 4.7 "Withdraw"; domain.md rule 22).
//!
//! A child is never asked why, so there is no field for it. What has left the room cannot be called back; what
//! is still here does not leave any more. Both are shown before the person confirms.

use crate::bundles::still_may_leave;
use crate::consent::ledger::Withdrawal;
use crate::consent::reason::ReasonCode;
use crate::consent::standing::standing;
use crate::context::Context;
use crate::event::CaseEvent;
use crate::ids::{BundleId, RecipientId};
use crate::refusal::Refusal;
use crate::rulebook::Rulebook;
use crate::state::CaseFile;
use crate::time::Moment;
use crate::vocabulary::{Answer, Channel, Giver, Purpose, RecipientKind};
use serde::Serialize;

/// Asks to take consent back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithdrawConsent {
    /// By whom.
    pub by: Giver,
    /// For what; the person chooses, nothing is ticked beforehand.
    pub purposes: Vec<Purpose>,
    /// When it was said, RFC 3339; none for now.
    pub said_at: Option<String>,
    /// How it was said.
    pub channel: Channel,
}

/// What a withdrawal would do, for showing it before it is confirmed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct WithdrawalEffect {
    /// Sealed bundles, still in the room, that will not leave.
    pub stays_here: Vec<BundleId>,
    /// Sealed bundles, still in the room, that a legal order lets leave all the same.
    pub leaves_by_order: Vec<BundleId>,
    /// Recipients who already have something and are to be told.
    pub to_be_told: Vec<AlreadyThere>,
}

/// A recipient who already has a bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AlreadyThere {
    /// The bundle.
    pub bundle: BundleId,
    /// Who has it.
    pub recipient: RecipientId,
    /// Its kind.
    pub recipient_kind: RecipientKind,
}

/// Takes consent back. Also in a closed file, and whoever decides now.
///
/// # Errors
/// `no-purpose-chosen`; `nothing-to-withdraw` when this giver never said yes to any of them and none of them
/// stands open without a word of the child's (a no is noted as an answer instead); `said-at-unreadable`,
/// `said-in-future`.
pub fn withdraw_consent(
    case: &CaseFile,
    request: WithdrawConsent,
    ctx: &Context<'_>,
    book: &Rulebook,
) -> Result<CaseEvent, Refusal> {
    let mut purposes = request.purposes;
    purposes.sort_unstable();
    purposes.dedup();
    if purposes.is_empty() {
        return Err(Refusal::new("no-purpose-chosen").at("purposes"));
    }
    let mut said = case.consent.versions.iter().flat_map(|v| &v.answers);
    let given =
        said.any(|a| a.giver == request.by && a.answer == Answer::Yes && purposes.contains(&a.purpose));
    let stop = request.by == Giver::Child && goes_without_child(case, &purposes, ctx, book);
    if !(given || stop) {
        return Err(Refusal::new("nothing-to-withdraw").at("purposes"));
    }
    let said_at = match request.said_at {
        None => ctx.now.to_rfc3339(),
        Some(text) => {
            let said = Moment::from_rfc3339(&text, &ctx.now.zone, ctx.now.up_ms);
            let said = said.ok_or_else(|| Refusal::new("said-at-unreadable").at("said_at"))?;
            if said.utc_ms > ctx.now.utc_ms {
                return Err(Refusal::new("said-in-future").at("said_at"));
            }
            text
        }
    };
    Ok(CaseEvent::ConsentWithdrawn { by: request.by, purposes, said_at, channel: request.channel })
}

/// A child who could not answer, or had to come, may still say stop: to what goes on without its yes it says no
/// by taking it back. What the law requires was never asked and is not taken back.
fn goes_without_child(case: &CaseFile, purposes: &[Purpose], ctx: &Context<'_>, book: &Rulebook) -> bool {
    let talks = case.running().is_some() && purposes.contains(&Purpose::Interview);
    let agreed = |p: &Purpose| standing(case, *p, ctx.now.day(), book).reason == ReasonCode::Agreed;
    talks || purposes.iter().any(agreed)
}

/// What taking these purposes back would do now. Computed by looking at the file as it would be afterwards,
/// with the same rule that guards the hand-over, so that the preview cannot promise anything else.
#[must_use]
pub fn withdrawal_effect(
    case: &CaseFile,
    by: Giver,
    purposes: &[Purpose],
    now: &Moment,
    book: &Rulebook,
) -> WithdrawalEffect {
    let mut after = case.clone();
    after.consent.withdrawals.push(Withdrawal {
        by,
        purposes: purposes.to_vec(),
        said_at: now.to_rfc3339(),
        channel: Channel::InPerson,
        seq: case.last_seq.map_or(0, |seq| seq.saturating_add(1)),
        at: now.clone(),
    });
    // A notice holds nothing that could be taken back.
    let touched = case.bundles.list.iter().filter(|b| b.notice.is_none()).filter(|b| {
        let purpose = book.disclosure.purpose_of(b.recipient_kind);
        purpose.is_some_and(|p| purposes.contains(&p))
    });
    let mut effect = WithdrawalEffect::default();
    for sealed in touched {
        if sealed.handed_over.is_some() {
            effect.to_be_told.push(AlreadyThere {
                bundle: sealed.bundle,
                recipient: sealed.recipient,
                recipient_kind: sealed.recipient_kind,
            });
        } else if sealed.waiting() {
            let leaves = still_may_leave(&after, sealed, now.day(), book).is_ok();
            let list = if leaves { &mut effect.leaves_by_order } else { &mut effect.stays_here };
            list.push(sealed.bundle);
        }
    }
    effect
}
