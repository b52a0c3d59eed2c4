//! Who told the child something, when, how, and what the child said to it: of a disclosure under a legal order
//! (domain.md 3.11 and rule 24), of a referral and what became of it (7.11), of what happens next (7.10).
//!
//! A fact about the telling, never an answer to a purpose: nothing here counts as consent, and a child that said nothing
//! has agreed to nothing (rule 7).

use crate::checks;
use crate::context::Context;
use crate::event::ChildTold;
use crate::refusal::Refusal;
use crate::time::Moment;

/// Longest name of who told the child: initials or a role, in characters.
pub const MOST_BY: usize = 40;

/// Checks what was said about telling the child; `told` says whether the child was told at all.
///
/// # Errors
/// `told-but-not-told`, `told-by-missing`, `text-too-long`, `time-malformed`, `told-in-future`.
pub(crate) fn check(
    given: Option<ChildTold>,
    told: bool,
    ctx: &Context<'_>,
) -> Result<Option<ChildTold>, Refusal> {
    let Some(given) = given else { return Ok(None) };
    if !told {
        return Err(Refusal::new("told-but-not-told").at("told_by"));
    }
    one(given, ctx).map(Some)
}

/// Checks what was said about telling a child that was told.
///
/// # Errors
/// `told-by-missing`, `text-too-long`, `time-malformed`, `told-in-future`.
pub(crate) fn one(given: ChildTold, ctx: &Context<'_>) -> Result<ChildTold, Refusal> {
    let ChildTold { by, at, how, said } = given;
    let by = checks::text(&by, "told_by", "told-by-missing", (1, MOST_BY))?;
    let instant = Moment::from_rfc3339(&at, &ctx.now.zone, 0);
    let instant = instant.ok_or_else(|| Refusal::new("time-malformed").at("told_at"))?;
    if instant.utc_ms > ctx.now.utc_ms {
        return Err(Refusal::new("told-in-future").at("told_at"));
    }
    Ok(ChildTold { by, at, how, said })
}
