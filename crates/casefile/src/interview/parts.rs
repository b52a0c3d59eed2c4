//! The smaller things an interview holds, each as its events left it.

use crate::context::EntryMeta;
use crate::event::{ChildTold, Tap};
use crate::ids::{PersonId, TapId};
use crate::time::Day;
use crate::vocabulary::{ChildsEnd, Ternary};
use serde::Serialize;

/// What a tap said before it was corrected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Correction {
    /// The entry that corrected.
    pub by: EntryMeta,
    /// What the tap said until then.
    pub was: Tap,
    /// Its time until then, in milliseconds since the beginning.
    pub was_elapsed_ms: u64,
}

/// One tap with all that happened to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NotedTap {
    /// Which.
    pub id: TapId,
    /// The entry that noted it.
    pub meta: EntryMeta,
    /// What it says now.
    pub what: Tap,
    /// When, in milliseconds since the beginning.
    pub elapsed_ms: u64,
    /// Added at wrap-up.
    pub added_later: bool,
    /// The entry that undid it, while it is undone.
    pub undone: Option<EntryMeta>,
    /// Corrections, oldest first.
    pub corrections: Vec<Correction>,
}

/// A stretch in which the computer was off or the program gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// The entry that took the interview up again.
    pub meta: EntryMeta,
    /// The last sign of life before, in milliseconds since the beginning.
    pub from_ms: u64,
    /// The gap as the wall clock has it, in milliseconds; negative when the clock went back meanwhile.
    pub gap_ms: i64,
}

/// A disagreement between the wall clock and the monotonic clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ClockJump {
    /// The entry.
    pub meta: EntryMeta,
    /// By how many milliseconds (negative: back).
    pub by_ms: i64,
}

/// How it ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct End {
    /// The entry.
    pub meta: EntryMeta,
    /// Milliseconds since the beginning.
    pub elapsed_ms: u64,
    /// The child asked to stop.
    pub stopped_by_child: bool,
}

/// How the child left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Leaving {
    /// How.
    pub end: ChildsEnd,
    /// The child was told what happens next.
    pub told_next: Ternary,
    /// The way home is safe.
    pub transport_safe: Ternary,
    /// Something to eat and drink was given.
    pub snack: Ternary,
    /// The day on which somebody asks how the child is. Absent where it was not said, so that what was signed
    /// before stays the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<Day>,
    /// Who told the child what happens next, when and how; absent where it is not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told: Option<ChildTold>,
}

/// A thing kept outside, in a bag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BaggedItem {
    /// Bag number.
    pub bag: String,
    /// Description.
    pub description: String,
    /// Where it is kept; absent where that was not said.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub kept: String,
}

/// The signature under the record of an interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SignOff {
    /// The entry; its actor is who signed.
    pub meta: EntryMeta,
    /// Points left open, each with its code and the reason.
    pub open_points: Vec<(String, String)>,
    /// Sealed as found by a supervisor.
    pub as_found: bool,
    /// The statement, as signed.
    pub statement: String,
    /// The signature over it.
    pub signature: String,
}

/// An amendment to a signed record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Amendment {
    /// The entry; its actor is the first signer.
    pub meta: EntryMeta,
    /// Path of the item.
    pub item: String,
    /// The value that held until now.
    pub old: String,
    /// The value now held right.
    pub new: String,
    /// Why.
    pub reason: String,
    /// The statement, as signed.
    pub statement: String,
    /// The signature over it.
    pub signature: String,
    /// The second person and their signature, where one is needed.
    pub second: Option<(PersonId, String)>,
}
