//! Why something may go or has to stay, as one closed list of codes. The words are made at the edge
//! (`reason-<code>`); a bundle carries the code, so a code is never renamed.

use serde::{Serialize, Serializer};

macro_rules! reasons {
    ($($(#[$doc:meta])+ $variant:ident = $code:literal),+ $(,)?) => {
        /// The code of a reason.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, ts_rs::TS)]
        pub enum ReasonCode { $($(#[$doc])+ #[ts(rename = $code)] $variant),+ }

        impl ReasonCode {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The word that is stored and written into bundles.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
            /// The code of a stored word.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

reasons! {
    /// Everybody who is asked said yes, and it holds.
    Agreed = "agreed",
    /// A legal order opens it.
    LegalOrder = "legal-order",
    /// The law requires it; it is told, not asked (ux.md P4).
    RequiredByLaw = "required-by-law",
    /// Nobody was asked, or one of the two was not asked.
    NotAsked = "not-asked",
    /// "Later", or not sure: stays until asked again.
    Later = "later",
    /// The child said no; the child's answer decides.
    ChildSaidNo = "child-said-no",
    /// The adult who decides said no.
    GuardianSaidNo = "guardian-said-no",
    /// The child cannot answer, which is not a yes.
    ChildCannotAnswer = "child-cannot-answer",
    /// The adult may be implicated; somebody else has to decide.
    Implicated = "implicated",
    /// The child decided alone without being certainly old enough.
    TooYoung = "too-young",
    /// A signed yes turned out to have been none.
    Amended = "amended",
    /// Taken back.
    Withdrawn = "withdrawn",
    /// The conversation is older than it may be.
    Expired = "expired",
    /// The words that were agreed to have changed since.
    WordingChanged = "wording-changed",
    /// The conversation was not read back and signed.
    NotConfirmed = "not-confirmed",
    /// The case file is closed.
    CaseClosed = "case-closed",
    /// The purpose does not need it.
    NotNeeded = "not-needed",
    /// The recipient does not ask for it.
    NotAskedFor = "not-asked-for",
    /// The code goes instead of the name.
    CodeOnly = "code-only",
    /// There is an order for this recipient, and it does not name this.
    OrderOutOfScope = "order-out-of-scope",
    /// A life is in danger, and this is not needed against it.
    BeyondDanger = "beyond-danger",
    /// The interview it belongs to is not signed, or it came after the signature.
    NotSignedOff = "not-signed-off",
    /// There is nothing of it in the case file.
    NothingRecorded = "nothing-recorded",
    /// The case officer took it away.
    TakenAway = "taken-away",
    /// A newer entry says the same thing as it is now.
    Superseded = "superseded",
    /// Entered after the state that was previewed.
    AfterPreview = "after-preview",
    /// The bundle is the notice of a withdrawal and holds nothing else.
    NoticeOnly = "notice-only",
    /// The room's own business; it never leaves.
    Internal = "internal",
}

impl Serialize for ReasonCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl std::fmt::Display for ReasonCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
