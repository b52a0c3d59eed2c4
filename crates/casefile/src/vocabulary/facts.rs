//! The lists of what is alleged: where the child was taken, whether a sign was seen, what joins two case files.

use serde::{Deserialize, Serialize};

list! {
    /// Where a child was taken (domain.md 3.10).
    Movement {
        /// Nowhere.
        None = "none",
        /// Within the country.
        WithinCountry = "within_country",
        /// Across a border.
        AcrossBorder = "across_border",
        /// Not known.
        NotKnown = "not_known",
    }
}
list! {
    /// Whether somebody saw a sign that may point to exploitation. A sign of which nothing was noted has none of these.
    Seen {
        /// Seen.
        Seen = "seen",
        /// Looked for, and not seen.
        NotSeen = "not_seen",
        /// Looked for, and not known.
        NotKnown = "not_known",
    }
}
list! {
    /// What joins two case files (domain.md 7.1).
    CaseLink {
        /// Brothers and sisters, or children of one home.
        Sibling = "sibling",
        /// Concerned by the same thing.
        CoVictim = "co_victim",
        /// Both.
        Both = "both",
        /// Another reason to look at the two together.
        Other = "other",
    }
}
