//! Other rooms whose bundles count here.

use super::api;
use itgel_casefile::vocabulary::KeyCheck;

api! {
    /// Another room.
    pub struct OtherRoomView {
        /// Its signing key, an OpenSSH line.
        pub key: String,
        /// Name.
        pub room: String,
        /// Organisation.
        pub organisation: String,
        /// Where it is, or empty.
        pub address: String,
        /// How to reach it, or empty.
        pub contact: String,
        /// The name under which its key signs.
        pub principal: String,
        /// age recipient, for bundles sent to it.
        pub recipient: String,
        /// Fingerprint of the signing key, six groups of five digits.
        pub fingerprint: Vec<String>,
        /// Local day and time at which the card was taken in.
        pub taken_at: String,
        /// How the fingerprint was compared, when it was.
        pub checked_how: Option<KeyCheck>,
        /// By whom, or empty.
        pub checked_by: String,
        /// When, local date and time, or empty.
        pub checked_at: String,
        /// Its signatures counted until this day, or empty while they count.
        pub revoked_until: String,
        /// Why, or empty.
        pub revoked_reason: String,
        /// The roster that last said something of it, or 0.
        pub roster_version: u32,
        /// `listed`, `ended` or `taken_out`, as that roster says; empty where none did.
        pub roster_standing: String,
        /// The last day on which its signatures counted, as entered here or as the roster says; empty while they count.
        pub ended: String,
        /// Entries of its journal as last seen in a bundle, or empty.
        pub head_size: String,
    }
    /// All other rooms.
    pub struct OtherRoomsView {
        /// In the order in which they came.
        pub rooms: Vec<OtherRoomView>,
    }
    /// Takes the roster file of another room in.
    pub struct TakeRoom {
        /// Path of the file.
        pub path: String,
    }
    /// The fingerprint of a room's key was compared, group by group.
    pub struct CheckRoom {
        /// Its signing key.
        pub key: String,
        /// How.
        pub how: KeyCheck,
        /// The six groups as they were read from the other room.
        pub groups: Vec<String>,
    }
    /// A room's key is used no more.
    pub struct RevokeRoom {
        /// Its signing key.
        pub key: String,
        /// The last day on which its signatures counted, `YYYY-MM-DD`.
        pub until: String,
        /// Why, 10 to 300 characters.
        pub reason: String,
    }
}
