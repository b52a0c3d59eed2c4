//! The roster of rooms and the keepers who sign it.

use super::api;
use itgel_casefile::vocabulary::KeyCheck;

api! {
    /// A keeper of the roster.
    pub struct KeeperView {
        /// Name.
        pub name: String,
        /// The key, an OpenSSH line.
        pub key: String,
        /// Six groups of five digits.
        pub fingerprint: Vec<String>,
        /// How the key was compared, when it was.
        pub checked_how: Option<KeyCheck>,
        /// By whom, or empty.
        pub checked_by: String,
        /// When, local date and time, or empty.
        pub checked_at: String,
    }
    /// Keepers, and the roster in force.
    pub struct RosterView {
        /// Three, or none yet.
        pub keepers: Vec<KeeperView>,
        /// The key of whoever asks, for being entered as a keeper's elsewhere: an OpenSSH line.
        pub own_line: String,
        /// Its six groups.
        pub own_fingerprint: Vec<String>,
        /// Whoever asks is a keeper.
        pub is_keeper: bool,
        /// Number of the roster in force; 0 for none.
        pub version: u32,
        /// Day on which it was written, or empty.
        pub issued_at: String,
        /// When it was taken in, local date and time, or empty.
        pub taken_at: String,
        /// Its number for reading aloud, six groups; none without a roster.
        pub number: Vec<String>,
        /// Who signed it.
        pub signed_by: Vec<String>,
        /// `listed`, `ended` or `missing`: this room in it; empty without a roster.
        pub own_standing: String,
    }
    /// A keeper as entered.
    pub struct KeeperInput {
        /// Name.
        pub name: String,
        /// `ssh-ed25519 …` line.
        pub key: String,
    }
    /// Names the three keepers.
    pub struct NameKeepers {
        /// Three.
        pub keepers: Vec<KeeperInput>,
        /// Why, where others were named before; else empty.
        pub reason: String,
    }
    /// A keeper's key was compared, group by group.
    pub struct CheckKeeper {
        /// The key.
        pub key: String,
        /// How.
        pub how: KeyCheck,
        /// The six groups as they were read by the keeper.
        pub groups: Vec<String>,
    }
    /// Writes the next roster, for the keepers to sign.
    pub struct WriteRoster {
        /// Folder or stick.
        pub folder: String,
        /// Signing keys of rooms that it leaves out.
        pub without: Vec<String>,
    }
    /// A roster was written.
    pub struct RosterWritten {
        /// Name of the file.
        pub file: String,
        /// Its number.
        pub version: u32,
    }
    /// The file of a roster.
    pub struct RosterRef {
        /// Path.
        pub path: String,
    }
    /// A room as a roster has it.
    pub struct RosterRoomView {
        /// Name.
        pub room: String,
        /// Organisation.
        pub organisation: String,
        /// Six groups of its signing key.
        pub fingerprint: Vec<String>,
        /// The last day on which its signatures counted, or empty.
        pub until: String,
        /// `own`, `same`, `new` (not counted here yet) or `ended` (counted here so far).
        pub change: String,
    }
    /// What a roster says, before anybody signs it or takes it in.
    pub struct RosterFileView {
        /// Number.
        pub version: u32,
        /// Day on which it was written.
        pub issued_at: String,
        /// Its number for reading aloud, six groups.
        pub number: Vec<String>,
        /// The rooms.
        pub rooms: Vec<RosterRoomView>,
        /// Rooms that stood in the one before and do not in this one.
        pub taken_out: Vec<String>,
        /// Keepers whose signatures hold.
        pub signed_by: Vec<String>,
        /// Signatures that are no keeper's.
        pub strangers: u32,
        /// Whoever asks is a keeper, and has not signed yet.
        pub may_sign: bool,
        /// Empty when it can be taken in, else the failure code that says why not.
        pub why_not: String,
    }
    /// Signs a roster as a keeper.
    pub struct SignRoster {
        /// Path.
        pub path: String,
        /// The keeper's passphrase.
        pub passphrase: String,
    }
}
