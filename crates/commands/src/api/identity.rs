//! Who the child is, and the adults around it.

use super::api;
use itgel_casefile::vocabulary::{DeciderKind, RevealReason, Ternary};

api! {
    /// A birth date as typed.
    pub struct BirthInput {
        /// `day`, `month`, `year`, `about` or `not_known`.
        pub precision: String,
        /// Year, or empty.
        pub year: String,
        /// Month, or empty.
        pub month: String,
        /// Day, or empty.
        pub day: String,
        /// With `about`: years old today.
        pub about: String,
    }
    /// Identity, typed or shown.
    pub struct IdentityView {
        /// Clan name.
        pub clan: String,
        /// Patronymic or matronymic.
        pub patronymic: String,
        /// Given name.
        pub given: String,
        /// Names not known.
        pub names_not_known: bool,
        /// Registration number.
        pub registration_number: String,
        /// Birth.
        pub birth: BirthInput,
        /// Contact telephone.
        pub phone: String,
        /// Safe to call.
        pub phone_safe: Ternary,
        /// Aimag code.
        pub aimag: String,
        /// District code.
        pub district: String,
        /// Address.
        pub address: String,
    }
    /// Enters or changes identity.
    pub struct RecordIdentity {
        /// Case id.
        pub case: String,
        /// The whole identity.
        pub identity: IdentityView,
    }
    /// Saved, with soft notes.
    pub struct IdentitySaved {
        /// Wall clock of the entry.
        pub saved_at: String,
        /// Words keys of notes: `registration-check-digit`, `registration-birth-differs` …
        pub notes: Vec<String>,
    }
    /// Asks to see identity.
    pub struct RevealIdentity {
        /// Case id.
        pub case: String,
        /// Why.
        pub reason: RevealReason,
        /// With `other`: 10 to 200 characters.
        pub note: String,
    }
    /// Identity, for so many seconds.
    pub struct RevealedIdentity {
        /// Identity, or none entered yet.
        pub identity: Option<IdentityView>,
        /// Adults around the child.
        pub adults: Vec<AdultView>,
        /// Seconds it may be shown.
        pub seconds: u32,
        /// Wall clock of the log entry.
        pub saved_at: String,
    }
    /// An adult around the child.
    pub struct AdultView {
        /// Adult id, or empty for a new one.
        pub adult: String,
        /// Relation.
        pub kind: DeciderKind,
        /// Name.
        pub name: String,
        /// May be implicated.
        pub implicated: Ternary,
        /// Safe to contact.
        pub contact_safe: Ternary,
        /// Telephone; empty and hidden when implicated.
        pub phone: String,
    }
    /// Enters or changes an adult.
    pub struct RecordAdult {
        /// Case id.
        pub case: String,
        /// The adult.
        pub adult: AdultView,
    }
}
