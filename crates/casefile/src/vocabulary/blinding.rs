//! The lists of blind intake: what a room may keep from its interviewers, and the kinds of content.

use serde::{Deserialize, Serialize};

list! {
    /// What a room keeps from its interviewers until free recall has ended.
    BlindSetting {
        /// Nothing.
        Off = "off",
        /// What was alleged.
        Allegation = "allegation",
        /// What was alleged, and who stands around the child.
        AllegationAndNames = "allegation_and_names",
    }
}
list! {
    /// A kind of content that tells, or lets guess, what was alleged.
    BlindKind {
        /// Who referred the child.
        ReferralSource = "referral_source",
        /// What the referring body wrote, and what bundles were sent for.
        ReferralTexts = "referral_texts",
        /// Alleged forms and kinds of exploitation.
        AllegedForms = "alleged_forms",
        /// Identification indicators.
        Indicators = "indicators",
        /// Files of other children that belong together with this one.
        LinkedFiles = "linked_files",
        /// Risk as somebody judged it, and what followed from it.
        Risk = "risk",
        /// Referrals to services.
        Referrals = "referrals",
        /// Meetings of the joint team and what they decided.
        Meetings = "meetings",
        /// Interviews that somebody else led.
        OtherInterviews = "other_interviews",
        /// Files that came with the case.
        Files = "files",
        /// The child's names and the people around it.
        People = "people",
    }
}
