//! Receipts that come back as files (ux.md 4.13 step 6, 4.14): the room that opened a bundle signs that it has it, and the
//! sender's custody line closes. A signature of another key, or over another file, closes nothing.

use crate::bundles::SealedBundle;
use crate::canonical;
use crate::checks;
use crate::event::CaseEvent;
use crate::ids::BundleId;
use crate::recipients::{Recipient, Recipients};
use crate::refusal::Refusal;
use crate::rooms::{OtherRooms, principal_of, same_room};
use crate::state::CaseFile;
use crate::text::{Kind, tidy};
use crate::time::Moment;
use crate::training::is_training_log;
use serde::{Deserialize, Serialize};

/// Name of the form, and namespace of the signature under it.
pub const FORMAT: &str = "itgel-receipt/1";
/// The same in the training mode: neither is ever taken for the other.
pub const TRAINING_FORMAT: &str = "itgel-training-receipt/1";
/// Name of the form that a recipient without this program signs, and namespace of its signature.
pub const OWN_FORMAT: &str = "itgel-recipient-receipt/1";
/// The same in the training mode.
pub const OWN_TRAINING_FORMAT: &str = "itgel-training-recipient-receipt/1";
/// Longest text, in characters.
const LINE: usize = 160;
/// Longest name and position of who received.
const NAME: usize = 80;

/// The format of receipts for bundles of a log.
#[must_use]
pub fn format_of(log: &str) -> &'static str {
    if is_training_log(log) { TRAINING_FORMAT } else { FORMAT }
}

/// What the receiving room says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// [`FORMAT`] or [`TRAINING_FORMAT`].
    pub format: String,
    /// The bundle.
    pub bundle: BundleId,
    /// SHA-256 (hex) of its file as it was received.
    pub sha256: String,
    /// Origin of the sender's log.
    pub sender_log: String,
    /// Who received it: name.
    pub received_by: String,
    /// Position, or empty.
    pub position: String,
    /// When it was opened and this was written, RFC 3339.
    pub received_at: String,
    /// The receiving room.
    pub room: String,
    /// Its organisation.
    pub organisation: String,
    /// Origin of its log.
    pub log: String,
    /// Its signing key, an OpenSSH line without comment.
    pub key: String,
}

/// The format of what a recipient without this program signs, for bundles of a log.
#[must_use]
pub fn own_format_of(log: &str) -> &'static str {
    if is_training_log(log) { OWN_TRAINING_FORMAT } else { OWN_FORMAT }
}

/// What a recipient without this program signs with a key of its own: written by the sender at the hand-over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnReceipt {
    /// [`OWN_FORMAT`] or [`OWN_TRAINING_FORMAT`].
    pub format: String,
    /// The bundle.
    pub bundle: BundleId,
    /// SHA-256 (hex) of its file.
    pub sha256: String,
    /// Origin of the sender's log.
    pub sender_log: String,
    /// Who received it: name.
    pub received_by: String,
    /// Position, or empty.
    pub position: String,
    /// When it was handed over, RFC 3339.
    pub received_at: String,
}

impl OwnReceipt {
    /// What is to be signed for a bundle that was handed over.
    ///
    /// # Errors
    /// `receipt-of-another-file`, `receipt-before-hand-over`, `bundle-is-cancelled`.
    pub fn of(case: &CaseFile, bundle: BundleId, log: &str) -> Result<Self, Refusal> {
        let sealed = case.bundles.find(bundle).ok_or_else(|| Refusal::new("receipt-of-another-file"))?;
        if sealed.cancelled.is_some() {
            return Err(Refusal::new("bundle-is-cancelled"));
        }
        let handed = sealed.handed_over.as_ref().ok_or_else(|| Refusal::new("receipt-before-hand-over"))?;
        Ok(Self {
            format: own_format_of(log).to_owned(),
            bundle,
            sha256: sealed.sha256.clone(),
            sender_log: log.to_owned(),
            received_by: handed.to_name.clone(),
            position: handed.to_position.clone(),
            received_at: handed.at.clone(),
        })
    }

    /// The text that is signed: canonical JSON, one line.
    ///
    /// # Errors
    /// `receipt-malformed`.
    pub fn text(&self) -> Result<String, Refusal> {
        let value = serde_json::to_value(self).map_err(|_| malformed())?;
        canonical::write(&value).map_err(|_| malformed())
    }

    /// Reads it in exactly the form in which it is written; whether the signature holds is asked elsewhere.
    ///
    /// # Errors
    /// `receipt-malformed`.
    pub fn read(text: &str) -> Result<Self, Refusal> {
        let value = canonical::read(text).map_err(|_| malformed())?;
        let receipt: Self = serde_json::from_value(value).map_err(|_| malformed())?;
        let plain = |line: &String| tidy(line, Kind::Line) == *line && line.chars().count() <= LINE;
        let lines = [&receipt.received_by, &receipt.position];
        let holds = lines.into_iter().all(plain)
            && is_digest(&receipt.sha256)
            && !receipt.received_by.is_empty()
            && receipt.format == own_format_of(&receipt.sender_log)
            && Moment::from_rfc3339(&receipt.received_at, "", 0).is_some()
            // An identifier has other spellings too; what is kept is written again and must be what was signed.
            && receipt.text().is_ok_and(|again| again == text);
        if holds { Ok(receipt) } else { Err(malformed()) }
    }
}

/// A receipt of either form, as an entry keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnyReceipt {
    /// Of another room.
    Room(Receipt),
    /// Of a recipient with a key of its own.
    Own(OwnReceipt),
}

impl AnyReceipt {
    /// Reads either form.
    ///
    /// # Errors
    /// `receipt-malformed`.
    pub fn read(text: &str) -> Result<Self, Refusal> {
        Receipt::read(text).map(Self::Room).or_else(|_| OwnReceipt::read(text).map(Self::Own))
    }

    /// The bundle.
    #[must_use]
    pub fn bundle(&self) -> BundleId {
        match self {
            Self::Room(receipt) => receipt.bundle,
            Self::Own(receipt) => receipt.bundle,
        }
    }

    /// Origin of the sender's log.
    #[must_use]
    pub fn sender_log(&self) -> &str {
        match self {
            Self::Room(receipt) => &receipt.sender_log,
            Self::Own(receipt) => &receipt.sender_log,
        }
    }

    /// The name of the form, which is the namespace of its signature.
    #[must_use]
    pub fn format(&self) -> &str {
        match self {
            Self::Room(receipt) => &receipt.format,
            Self::Own(receipt) => &receipt.format,
        }
    }

    /// Who received it.
    #[must_use]
    pub fn received_by(&self) -> &str {
        match self {
            Self::Room(receipt) => &receipt.received_by,
            Self::Own(receipt) => &receipt.received_by,
        }
    }

    /// When, RFC 3339.
    #[must_use]
    pub fn received_at(&self) -> &str {
        match self {
            Self::Room(receipt) => &receipt.received_at,
            Self::Own(receipt) => &receipt.received_at,
        }
    }

    /// The receiving room, or empty for a recipient that is none.
    #[must_use]
    pub fn room(&self) -> &str {
        match self {
            Self::Room(receipt) => &receipt.room,
            Self::Own(_) => "",
        }
    }
}

fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

fn malformed() -> Refusal {
    Refusal::new("receipt-malformed").at("path")
}

impl Receipt {
    /// The text that is signed: canonical JSON, one line.
    ///
    /// # Errors
    /// `receipt-malformed`.
    pub fn text(&self) -> Result<String, Refusal> {
        let value = serde_json::to_value(self).map_err(|_| malformed())?;
        canonical::write(&value).map_err(|_| malformed())
    }

    /// Reads a receipt in exactly the form in which it is written; whether the signature holds is asked elsewhere.
    ///
    /// # Errors
    /// `receipt-malformed`.
    pub fn read(text: &str) -> Result<Self, Refusal> {
        let value = canonical::read(text).map_err(|_| malformed())?;
        let receipt: Self = serde_json::from_value(value).map_err(|_| malformed())?;
        let plain = |line: &String| tidy(line, Kind::Line) == *line && line.chars().count() <= LINE;
        let lines = [&receipt.received_by, &receipt.position, &receipt.room, &receipt.organisation];
        let holds = lines.into_iter().all(plain)
            && is_digest(&receipt.sha256)
            && !receipt.received_by.is_empty()
            && receipt.format == format_of(&receipt.sender_log)
            && receipt.format == format_of(&receipt.log)
            && Moment::from_rfc3339(&receipt.received_at, "", 0).is_some()
            // An identifier has other spellings too; what is kept is written again and must be what was signed.
            && receipt.text().is_ok_and(|again| again == text);
        if holds { Ok(receipt) } else { Err(malformed()) }
    }

    /// The name under which the receiving room signs.
    #[must_use]
    pub fn principal(&self) -> String {
        principal_of(&self.log)
    }
}

/// Who receives, as they write it.
///
/// # Errors
/// `hand-over-name-missing`, `text-too-long`.
pub fn received_by(name: &str, position: &str) -> Result<(String, String), Refusal> {
    let name = checks::name(name, "name", "hand-over-name-missing", (1, NAME))?;
    Ok((name, checks::optional(position, "position", NAME)?))
}

/// Takes a receipt in whose signature was found to hold, and closes the custody line of its bundle.
///
/// # Errors
/// `receipt-other-sender` (for a bundle of another room), `receipt-of-another-file` (no such bundle was sealed in this
/// file, or its digest is another), `bundle-is-cancelled`, `receipt-twice`, `receipt-before-hand-over`,
/// `receipt-key-unknown` (the room's key was not compared, or is used no more), `receipt-other-recipient` (that room
/// cannot open the bundle).
pub fn take_receipt(
    case: &CaseFile,
    recipients: &Recipients,
    rooms: &OtherRooms,
    own_log: &str,
    receipt: &Receipt,
    signature: String,
) -> Result<CaseEvent, Refusal> {
    let refuse = |code| Err(Refusal::new(code).at("path"));
    let sealed = awaited(case, own_log, &receipt.sender_log, (receipt.bundle, &receipt.sha256))?;
    let room = rooms.find(&receipt.key).filter(|known| known.counts());
    let Some(room) = room.filter(|known| same_room(&known.card.log, &receipt.log)) else {
        return refuse("receipt-key-unknown");
    };
    let to = recipients.find(sealed.recipient);
    let opens =
        to.is_some_and(|to| to.key == room.card.recipient || to.former_keys.contains(&room.card.recipient));
    if !opens {
        return refuse("receipt-other-recipient");
    }
    Ok(CaseEvent::ReceiptTaken { bundle: receipt.bundle, receipt: receipt.text()?, signature })
}

/// The bundle that this receipt may close.
fn awaited<'a>(
    case: &'a CaseFile,
    own_log: &str,
    sender_log: &str,
    (bundle, sha256): (BundleId, &str),
) -> Result<&'a SealedBundle, Refusal> {
    let refuse = |code| Err(Refusal::new(code).at("path"));
    // Under whichever name of its log this room was when it sealed: a store that was restored goes on under another.
    if !same_room(sender_log, own_log) {
        return refuse("receipt-other-sender");
    }
    let sealed = case.bundles.find(bundle).filter(|sealed| sealed.sha256 == sha256);
    let Some(sealed) = sealed else { return refuse("receipt-of-another-file") };
    if sealed.cancelled.is_some() {
        return refuse("bundle-is-cancelled");
    }
    if sealed.received.is_some() {
        return refuse("receipt-twice");
    }
    if sealed.handed_over.is_none() {
        return refuse("receipt-before-hand-over");
    }
    Ok(sealed)
}

/// May a signed receipt be awaited from this recipient: with a key of its own that was compared, or as another room whose
/// key counts here?
#[must_use]
pub fn signs_receipts(to: Option<&Recipient>, rooms: &OtherRooms) -> bool {
    let Some(to) = to else { return false };
    let own = to.signing.as_ref().is_some_and(|signing| signing.checked.is_some());
    own || rooms.list.iter().any(|room| room.counts() && room.card.recipient == to.key)
}

/// The key with which the recipient of a bundle signs, when it was compared.
#[must_use]
pub fn signer_of<'a>(case: &CaseFile, recipients: &'a Recipients, bundle: BundleId) -> Option<&'a str> {
    let to = recipients.find(case.bundles.find(bundle)?.recipient)?;
    to.signing.as_ref().filter(|signing| signing.checked.is_some()).map(|signing| signing.key.as_str())
}

/// Takes a receipt in that a recipient signed with the key that was compared, [`signer_of`], and closes the custody line.
///
/// # Errors
/// `receipt-other-sender`, `receipt-of-another-file`, `bundle-is-cancelled`, `receipt-twice`, `receipt-before-hand-over`,
/// `receipt-signer-unknown` (no key of this recipient was compared).
pub fn take_own_receipt(
    case: &CaseFile,
    recipients: &Recipients,
    own_log: &str,
    receipt: &OwnReceipt,
    signature: String,
) -> Result<CaseEvent, Refusal> {
    awaited(case, own_log, &receipt.sender_log, (receipt.bundle, &receipt.sha256))?;
    if signer_of(case, recipients, receipt.bundle).is_none() {
        return Err(Refusal::new("receipt-signer-unknown").at("path"));
    }
    Ok(CaseEvent::ReceiptTaken { bundle: receipt.bundle, receipt: receipt.text()?, signature })
}
