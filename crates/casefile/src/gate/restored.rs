//! Whether what stands in the store is all that was entered. A backup that was restored does not know what came after it: that a
//! consent was taken back, an order ended, a recipient's key was given up. So no bundle leaves on the word of such a store until a
//! supervisor has compared the papers of that time. The notice of a withdrawal is never held up; counts name nobody.

use crate::checks;
use crate::context::Context;
use crate::event::RoomEvent;
use crate::refusal::Refusal;

/// Shortest and longest text on what the papers showed, in characters.
const FOUND: (usize, usize) = (10, 300);

/// No bundle leaves before somebody has compared.
///
/// # Errors
/// `restored-not-compared`.
pub fn compared(ctx: &Context<'_>) -> Result<(), Refusal> {
    if ctx.restored.is_some() { Err(Refusal::new("restored-not-compared")) } else { Ok(()) }
}

/// A supervisor compared the papers of the time that the store does not know, and everything that counts is entered again.
///
/// # Errors
/// `nothing-to-compare` where nothing was restored, or somebody has compared already; `reason-too-short`; `text-too-long`.
pub fn compare(found: &str, ctx: &Context<'_>) -> Result<RoomEvent, Refusal> {
    let restored = ctx.restored.ok_or_else(|| Refusal::new("nothing-to-compare"))?;
    let found = checks::text(found, "found", "reason-too-short", FOUND)?;
    Ok(RoomEvent::PapersCompared { restored, found })
}
