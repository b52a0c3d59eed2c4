//! The lists of identity: the parts it is entered in.

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
