//! Who the child is, and the people around it.

use super::api;
use itgel_casefile::vocabulary::{BirthHolds, BirthSource, IdentityPart, Relation, RevealReason, Ternary};

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
        /// When it is safe, or empty.
        pub phone_hours: String,
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
        /// Parts that stay as they are entered, whatever stands above.
        #[serde(default)]
        pub keep: Vec<IdentityPart>,
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
    /// Two birth dates that differ.
    pub struct BirthQuestion {
        /// The day in the registration number, `YYYY-MM-DD`.
        pub registration: String,
        /// Which holds, when it was settled.
        pub holds: Option<BirthHolds>,
        /// By what.
        pub source: Option<BirthSource>,
        /// Who settled it, or empty.
        pub by: String,
        /// Local date and time, or empty.
        pub at: String,
    }
    /// Says which of two birth dates holds.
    pub struct SettleBirth {
        /// Case id.
        pub case: String,
        /// Which.
        pub holds: BirthHolds,
        /// By what.
        pub source: BirthSource,
    }
    /// Identity, for so many seconds.
    pub struct RevealedIdentity {
        /// Identity, or none entered yet.
        pub identity: Option<IdentityView>,
        /// The registration number says another birth date than was entered.
        pub birth: Option<BirthQuestion>,
        /// People around the child.
        pub people: Vec<PersonAroundView>,
        /// Seconds it may be shown.
        pub seconds: u32,
        /// Wall clock of the log entry.
        pub saved_at: String,
    }
    /// Somebody around the child, shown for a reason.
    pub struct PersonAroundView {
        /// Person id.
        pub adult: String,
        /// Relation.
        pub relation: Relation,
        /// Name, or empty.
        pub name: String,
        /// `safe`, `with_reason` or `never`: whether this person may be called.
        pub contact: String,
        /// When it is safe, or empty.
        pub hours: String,
        /// Telephone; empty and hidden when implicated.
        pub phone: String,
    }
    /// Somebody around the child without name or number.
    pub struct PersonAroundRow {
        /// Person id.
        pub adult: String,
        /// Relation.
        pub relation: Relation,
        /// May be implicated.
        pub implicated: Ternary,
        /// Lives with the child.
        pub lives_with_child: Ternary,
        /// Safe to contact, as entered.
        pub contact_safe: Ternary,
        /// `safe`, `with_reason` or `never`: whether this person may be called.
        pub contact: String,
        /// When it is safe, or empty.
        pub hours: String,
        /// A name is entered.
        pub named: bool,
        /// A telephone is entered.
        pub phoned: bool,
    }
    /// Enters or changes somebody around the child.
    pub struct RecordPersonAround {
        /// Case id.
        pub case: String,
        /// Person id, or empty for a new one.
        pub adult: String,
        /// Relation.
        pub relation: Relation,
        /// Name, or empty when not known.
        pub name: String,
        /// The name stays as it was entered.
        pub keep_name: bool,
        /// May be implicated.
        pub implicated: Ternary,
        /// Lives with the child.
        pub lives_with_child: Ternary,
        /// Safe to contact.
        pub contact_safe: Ternary,
        /// When it is safe, or empty.
        pub hours: String,
        /// Telephone, or empty.
        pub phone: String,
        /// The telephone stays as it was entered.
        pub keep_phone: bool,
    }
}
