//! Identifiers as types of their own, so that a case can never be passed where an interview is meant.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta] $name:ident),+ $(,)?) => {$(
        #[$doc]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// Makes an identifier (UUID version 4) from 16 random bytes; randomness is an argument.
            #[must_use]
            pub fn from_random_bytes(bytes: [u8; 16]) -> Self {
                Self(uuid::Builder::from_random_bytes(bytes).into_uuid())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

id! {
    /// One child's case file.
    CaseId,
    /// One interview session within a case file.
    InterviewId,
    /// A person who works with this store: interviewer, case officer or supervisor.
    PersonId,
    /// An adult around the child.
    AdultId,
    /// A body or person that may receive bundles.
    RecipientId,
    /// One tap of the live interview.
    TapId,
    /// One sealed attachment.
    AttachmentId,
    /// One bundle written for one recipient.
    BundleId,
    /// One referral to a service.
    ReferralId,
    /// One meeting of the joint team.
    MeetingId,
    /// One legal order.
    OrderId,
    /// One planned appointment.
    AppointmentId,
    /// One version of the consent conversation.
    ConsentId,
    /// One interview held elsewhere, as entered.
    ElsewhereId,
}
