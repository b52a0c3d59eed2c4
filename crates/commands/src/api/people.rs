//! People of the room and recipients of bundles.

use super::api;
use super::case::CodeView;
use itgel_casefile::vocabulary::{HandoverReason, KeyCheck, RecipientKind, Role};

api! {
    /// A person of the room.
    pub struct PersonView {
        /// Person id.
        pub id: String,
        /// Name.
        pub name: String,
        /// Role.
        pub role: Role,
        /// May unlock.
        pub active: bool,
        /// Fingerprint of the signing key, six groups of five digits.
        pub fingerprint: Vec<String>,
        /// Day added.
        pub since: String,
    }
    /// All people.
    pub struct PeopleView {
        /// In order of name.
        pub people: Vec<PersonView>,
    }
    /// Adds a person; supervisor only.
    pub struct AddPerson {
        /// Name.
        pub name: String,
        /// Role.
        pub role: Role,
        /// First passphrase, typed by the person.
        pub passphrase: String,
        /// PIN for the quiet screen.
        pub pin: String,
    }
    /// Names a person.
    pub struct PersonRef {
        /// Person id.
        pub person: String,
    }
    /// Gives a person another role; supervisor only.
    pub struct ChangeRole {
        /// Person id.
        pub person: String,
        /// The role from now on.
        pub role: Role,
    }
    /// A case file that somebody has in hand.
    pub struct InHandCase {
        /// Case id.
        pub case: String,
        /// Code.
        pub code: CodeView,
        /// Code of the next step; words key `next-<code>`.
        pub next_step: String,
        /// Answers for the file; else only an interview is planned.
        pub answers: bool,
        /// Interviews planned for them, local date and time, by time.
        pub planned: Vec<String>,
    }
    /// What a person has in hand.
    pub struct InHandView {
        /// Open case files, touched last first.
        pub cases: Vec<InHandCase>,
        /// Interviews planned for them.
        pub planned: u32,
        /// Interviews of theirs that were begun and not ended.
        pub running: u32,
        /// Records of theirs that are not signed.
        pub unsigned: u32,
    }
    /// One case file and who gets it.
    pub struct HandOnTo {
        /// Case id.
        pub case: String,
        /// Person id.
        pub to: String,
    }
    /// Hands case files of one person on.
    pub struct HandCasesOn {
        /// Who had them.
        pub person: String,
        /// Why.
        pub reason: HandoverReason,
        /// Which, and to whom.
        pub cases: Vec<HandOnTo>,
    }

    /// A recipient.
    pub struct RecipientView {
        /// Recipient id.
        pub id: String,
        /// Kind.
        pub kind: RecipientKind,
        /// Organisation.
        pub organisation: String,
        /// Person or position.
        pub contact: String,
        /// age recipient.
        pub key: String,
        /// Six groups of five digits.
        pub fingerprint: Vec<String>,
        /// Who entered this key.
        pub entered_by: String,
        /// Why whoever asks may not compare it: failure code, else empty.
        pub compare_why_not: String,
        /// How the fingerprint was compared, when it was.
        pub checked_how: Option<KeyCheck>,
        /// By whom, or empty.
        pub checked_by: String,
        /// When, local date and time, or empty.
        pub checked_at: String,
        /// Last day the key is used.
        pub expires: String,
        /// When the key was revoked, local date and time, or empty.
        pub revoked_at: String,
        /// Why, or empty.
        pub revoked_reason: String,
        /// The key with which it signs receipts, or empty.
        pub signing_key: String,
        /// Six groups of five digits; none without such a key.
        pub signing_fingerprint: Vec<String>,
        /// Why whoever asks may not compare that key: failure code, else empty.
        pub signing_why_not: String,
        /// How that key was compared, when it was.
        pub signing_how: Option<KeyCheck>,
        /// By whom, or empty.
        pub signing_by: String,
        /// When, local date and time, or empty.
        pub signing_at: String,
        /// May be chosen for a bundle.
        pub usable: bool,
        /// When not usable: failure code (`recipient-key-unchecked` …), else empty.
        pub why_not: String,
    }
    /// All recipients.
    pub struct RecipientsView {
        /// In order of entry.
        pub recipients: Vec<RecipientView>,
    }
    /// Enters a recipient, or a new key for one.
    pub struct AddRecipient {
        /// Existing recipient whose key is replaced, or empty.
        pub recipient: String,
        /// Kind.
        pub kind: RecipientKind,
        /// Organisation.
        pub organisation: String,
        /// Person or position.
        pub contact: String,
        /// `age1…` line.
        pub key: String,
        /// Last day of use, `YYYY-MM-DD`.
        pub expires: String,
    }
    /// The fingerprint was compared, group by group.
    pub struct CheckRecipientKey {
        /// Recipient.
        pub recipient: String,
        /// How.
        pub how: KeyCheck,
        /// The six groups as the recipient read them.
        pub groups: Vec<String>,
    }
    /// The key with which a recipient signs receipts.
    pub struct SetSigningKey {
        /// Recipient.
        pub recipient: String,
        /// `ssh-ed25519 …` line.
        pub key: String,
    }
    /// A recipient is no longer used.
    pub struct RevokeRecipient {
        /// Recipient.
        pub recipient: String,
        /// Why.
        pub reason: String,
    }
    /// Writes the room's public keys (allowed_signers, log.pub.pem) into a folder.
    pub struct WritePublicKeys {
        /// Folder.
        pub folder: String,
    }
    /// The room's public card.
    pub struct PublicCard {
        /// Room's signing key fingerprint.
        pub fingerprint: Vec<String>,
        /// Lines of `allowed_signers`.
        pub allowed_signers: String,
        /// PEM of the log's key.
        pub log_pem: String,
        /// age recipient of this room's device, for bundles sent to it.
        pub recipient: String,
        /// QR code of the signing key, SVG.
        pub qr_svg: String,
    }
}
