//! The lists of identity: the parts it is entered in, and which of two birth dates holds.

use serde::{Deserialize, Serialize};

list! {
    /// A part of the identity that is entered, and changed, by itself.
    IdentityPart {
        /// Clan name.
        Clan = "clan",
        /// Patronymic or matronymic.
        Patronymic = "patronymic",
        /// Given name, or that the names are not known.
        Given = "given",
        /// Registration number.
        Registration = "registration",
        /// Birth.
        Birth = "birth",
        /// Telephone of the contact.
        Phone = "phone",
        /// Whether, and when, it is safe to call.
        PhoneUse = "phone_use",
        /// Aimag and district.
        Place = "place",
        /// Street.
        Address = "address",
    }
}
list! {
    /// Which of two birth dates that differ holds.
    BirthHolds {
        /// The one that was entered.
        Entered = "entered",
        /// The one in the registration number.
        Registration = "registration",
    }
}
list! {
    /// By what it was settled.
    BirthSource {
        /// A birth certificate was seen.
        BirthCertificate = "birth_certificate",
        /// The registration number was compared with a paper or with the register.
        RegistrationNumber = "registration_number",
        /// Another paper was seen.
        OtherDocument = "other_document",
        /// A guardian said so.
        GuardianSaid = "guardian_said",
        /// The child said so.
        ChildSaid = "child_said",
        /// An estimate.
        Estimate = "estimate",
    }
}
