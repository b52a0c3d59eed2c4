//! The list of reasons for which a case file passes to somebody else. Never what lies behind them.

use serde::{Deserialize, Serialize};

list! {
    /// Why somebody else answers for a case file.
    HandoverReason {
        /// Whoever answered for it leaves the room.
        Leaving = "leaving",
        /// Illness, leave, a posting elsewhere.
        Absence = "absence",
        /// Another share of the work.
        Workload = "workload",
        /// A conflict of interest.
        Conflict = "conflict",
        /// The file was opened again, and whoever answered for it has left.
        Reopened = "reopened",
    }
}
