//! The lists of interviews held elsewhere: by whom, why, and how long ago when only that is known.

use serde::{Deserialize, Serialize};

list! {
    /// Who held an interview elsewhere (domain.md 7.1).
    InterviewBody {
        /// Police.
        Police = "police",
        /// Prosecutor.
        Prosecutor = "prosecutor",
        /// Court.
        Court = "court",
        /// Child protection.
        ChildProtection = "child_protection",
        /// Hospital or clinic.
        Hospital = "hospital",
        /// School.
        School = "school",
        /// Non-governmental organisation.
        Ngo = "ngo",
        /// Another room like this one.
        ChildRoom = "child_room",
        /// Another body, named in words.
        Other = "other",
        /// Not known.
        NotKnown = "not_known",
    }
}
list! {
    /// Why it was held. Never what was said there.
    ElsewhereReason {
        /// The first time somebody was told.
        FirstReport = "first_report",
        /// A criminal inquiry.
        Inquiry = "inquiry",
        /// To protect the child.
        Protection = "protection",
        /// A medical examination.
        Medical = "medical",
        /// In court.
        Trial = "trial",
        /// Supplementary, at the request of defence or prosecutor.
        Supplementary = "supplementary",
        /// Another reason, written.
        Other = "other",
        /// Not known.
        NotKnown = "not_known",
    }
}
list! {
    /// What "about so many … ago" is counted in.
    HeldUnit {
        /// Days.
        Days = "days",
        /// Weeks.
        Weeks = "weeks",
        /// Months.
        Months = "months",
        /// Years.
        Years = "years",
    }
}
