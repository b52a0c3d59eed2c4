//! The events of the room itself: people, keys, recipients, opening and locking.

use crate::ids::{BundleId, CaseId, PersonId, RecipientId};
use crate::time::Day;
use crate::vocabulary::{CaseLink, KeyCheck, RecipientKind, Role};
use crate::wordings::SpokenText;
use serde::{Deserialize, Serialize};

/// What happened to the room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum RoomEvent {
    /// The store was created.
    RoomCreated {
        /// Room.
        room: String,
        /// Organisation.
        organisation: String,
        /// Origin line of the log.
        log: String,
        /// The log's public key (Ed25519, base64).
        log_key: String,
        /// The room's signing key, one OpenSSH public key line.
        room_key: String,
    },
    /// A person was added.
    PersonAdded {
        /// Who.
        person: PersonId,
        /// Name as shown.
        name: String,
        /// Role.
        role: Role,
        /// OpenSSH public key of this person's signing key.
        signing_key: String,
        /// age recipient of this person.
        recipient: String,
    },
    /// A person may no longer unlock.
    PersonDeactivated {
        /// Who.
        person: PersonId,
    },
    /// A person has another role from here on; keys and name stay.
    RoleChanged {
        /// Who.
        person: PersonId,
        /// The role from now on.
        role: Role,
    },
    /// A person changed their passphrase.
    PassphraseChanged {
        /// Who.
        person: PersonId,
    },
    /// A recipient was entered or its key replaced.
    RecipientAdded {
        /// Which.
        recipient: RecipientId,
        /// Kind.
        kind: RecipientKind,
        /// Organisation.
        organisation: String,
        /// Person or position.
        contact: String,
        /// age recipient.
        key: String,
        /// Last day the key is used.
        expires: Day,
    },
    /// A recipient's key fingerprint was compared.
    RecipientKeyChecked {
        /// Which.
        recipient: RecipientId,
        /// The key that was compared.
        key: String,
        /// How.
        how: KeyCheck,
    },
    /// The key with which a recipient without this program signs receipts. It counts once its number was compared, which is
    /// a [`RoomEvent::RecipientKeyChecked`] of this key.
    RecipientSigningKeySet {
        /// Which.
        recipient: RecipientId,
        /// The key, an OpenSSH line without comment.
        key: String,
    },
    /// A recipient's key is no longer used.
    RecipientRevoked {
        /// Which.
        recipient: RecipientId,
        /// Why.
        reason: String,
    },
    /// The card of another room was taken in; its signature held. It counts once the key was compared.
    OtherRoomTaken {
        /// The card, canonical JSON as it was signed.
        card: String,
        /// SSHSIG of the room's key over it, in the namespace that the card names.
        signature: String,
    },
    /// The number of another room's key was compared.
    OtherRoomChecked {
        /// The key that was compared, an OpenSSH line.
        key: String,
        /// How.
        how: KeyCheck,
    },
    /// Another room's key is used no more.
    OtherRoomRevoked {
        /// The key, an OpenSSH line.
        key: String,
        /// The last day on which its signatures counted.
        until: Day,
        /// Why.
        reason: String,
    },
    /// The keepers of the roster of rooms, in place of those before. Each key counts once it was compared.
    KeepersNamed {
        /// Three.
        keepers: Vec<Keeper>,
        /// Why, where others were named before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// The number of a keeper's key was compared.
    KeeperChecked {
        /// The key that was compared, an OpenSSH line.
        key: String,
        /// How.
        how: KeyCheck,
    },
    /// A keeper who works here signed a roster.
    RosterSigned {
        /// Its number.
        version: u32,
        /// SHA-256 (hex) of its text.
        sha256: String,
    },
    /// A roster was taken in; two keepers' signatures held, and it followed the one before.
    RosterTaken {
        /// The roster, canonical JSON as it was signed.
        roster: String,
        /// SHA-256 (hex) of it.
        sha256: String,
        /// The keepers' keys, OpenSSH lines.
        signers: Vec<String>,
        /// SSHSIG of each of them over it, in the namespace that the roster names.
        signatures: Vec<String>,
    },
    /// A bundle that was accepted carried a head of another room's log, not seen before.
    OtherHeadSeen {
        /// Origin of the log.
        log: String,
        /// Entries.
        size: u64,
        /// Root, base64.
        root: String,
    },
    /// The store was opened.
    Unlocked {
        /// Who.
        person: PersonId,
        /// Failed tries since the last time.
        failed_before: u32,
    },
    /// Two recovery sheets opened the store in somebody's name, who gets a new passphrase and new keys by the
    /// entry that follows; without one the store was only opened.
    RecoveryUsed {
        /// In whose name.
        person: PersonId,
        /// The keepers of the two sheets, 1 to 3.
        keepers: [u8; 2],
    },
    /// The store was locked.
    Locked,
    /// Somebody asked for something their role may not do, or without a session.
    CommandRefused {
        /// The command's name.
        command: String,
        /// The refusal's code.
        code: String,
    },
    /// A setting was changed.
    SettingChanged {
        /// Key.
        key: String,
        /// New value.
        value: String,
    },
    /// The wall clock jumped.
    RoomClockJumped {
        /// By how many milliseconds.
        by_ms: i64,
    },
    /// A supervisor said that the clock had been wrong until here: how far the journal goes is counted from the next entry on.
    ClockPutRight {
        /// The newest day up to here, which counts no more.
        newest: Day,
        /// Why.
        reason: String,
    },
    /// A received bundle was checked.
    BundleChecked {
        /// SHA-256 (hex) of its tag manifest, or of the file when it could not be read.
        sha256: String,
        /// Whole, signed and for this reader.
        accepted: bool,
        /// The reason's code when refused.
        code: String,
    },
    /// Two case files were joined. An entry of the room and not of either file: no line of it stands in a bundle, so that
    /// nobody learns of another child by it, not even that there is one.
    CasesLinked {
        /// The file in which it was entered.
        one: CaseId,
        /// The other.
        other: CaseId,
        /// What joins them.
        link: CaseLink,
    },
    /// Two case files were found not to belong together.
    CasesUnlinked {
        /// The file in which it was entered.
        one: CaseId,
        /// The other.
        other: CaseId,
        /// Why.
        because: String,
    },
    /// A signed receipt was written for the sender of a bundle that was accepted.
    ReceiptMade {
        /// The bundle.
        bundle: BundleId,
        /// SHA-256 (hex) of its file.
        sha256: String,
    },
    /// The counts of another room were taken in; its signature held, and its key had been compared.
    OtherCountsTaken {
        /// The counts, canonical JSON as they were signed.
        counts: String,
        /// SSHSIG of the room's key over them, in the namespace that the counts name.
        signature: String,
    },
    /// The next version of what an adult or a child hears was put in force from a day on.
    WordingIssued {
        /// The whole text, with its version and first day.
        text: SpokenText,
        /// Why.
        reason: String,
    },
    /// A backup was written and opened again.
    BackupMade {
        /// SHA-256 (hex) of its signed list.
        sha256: String,
        /// Its length, attachments among it.
        bytes: u64,
    },
    /// It was tried whether a backup could be restored, and it could.
    BackupTested {
        /// SHA-256 (hex) of its signed list.
        sha256: String,
        /// Entries of its journal, each recomputed.
        entries: u64,
    },
    /// The store has a new vault key: copies of before, and whoever only had their key, open nothing that is written from here
    /// on. The keys of the cases are new with it (trust.md 5.1).
    VaultKeyRenewed {
        /// Who was taken out with it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        left: Option<PersonId>,
        /// Why, where nobody was taken out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// The recovery key is new, and three new sheets were read back: those of before open only what was written before. A new vault
    /// key comes with it (trust.md 5.1).
    RecoveryRenewed {
        /// What the vault key is sealed to from here on, beside the persons: an age recipient.
        recipient: String,
        /// Why.
        reason: String,
    },
    /// The store goes on from an earlier state of itself: this entry is the first of a new epoch of its log, so that no number
    /// stands for two entries (trust.md 5.7).
    LogRestored {
        /// The log's name until here.
        before: String,
        /// Entries that this computer had seen, where they were more than there are now.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seen: Option<u64>,
        /// Root over those entries, base64: until this computer remembers the restored store, what it remembers of the lost one
        /// shows by it that this is the restoration that was meant.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seen_root: Option<String>,
        /// When the backup was begun from which the store was restored, RFC 3339; none where the store lay here already.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        copy: Option<String>,
        /// Why.
        reason: String,
    },
    /// A supervisor looked at the papers of the time that a restored store does not know: from here on bundles leave again.
    PapersCompared {
        /// The entry by which the store went on from an earlier state.
        restored: u64,
        /// What the papers showed, and what was entered again.
        found: String,
    },
    /// A head of this log was noted outside, for example printed or carried by a bundle.
    HeadWitnessed {
        /// Entries.
        size: u64,
        /// Root, base64.
        root: String,
        /// Where.
        place: String,
    },
}

/// Who signs the roster of rooms, two of three together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keeper {
    /// Name.
    pub name: String,
    /// The key, an OpenSSH line without comment.
    pub key: String,
}
