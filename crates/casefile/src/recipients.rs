//! The bodies that may receive bundles, and whose key may be used (ux.md 4.13 step 2; trust.md 5.6).
//!
//! A bundle is sealed to a key, so a wrong key is a disclosure to a stranger. Only a key that a person has
//! compared with the recipient, face to face or by a known telephone, is used; a changed key, or the same key under
//! another name or up to a later day, counts as never compared.

use crate::checks::{self, REASON};
use crate::context::{Context, EntryMeta};
use crate::event::RoomEvent;
use crate::gate::Receiver;
use crate::ids::{PersonId, RecipientId};
use crate::refusal::Refusal;
use crate::rooms::OtherRooms;
use crate::time::{Day, Moment};
use crate::vocabulary::{KeyCheck, RecipientKind};
use serde::Serialize;

/// Longest name of an organisation, person or position.
const LINE: usize = 120;

/// The recipients of the room: the fold of the room's entries.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Recipients {
    /// In the order they were first entered.
    pub list: Vec<Recipient>,
}

/// One recipient as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Recipient {
    /// Which.
    pub recipient: RecipientId,
    /// Kind; decides the purpose of consent.
    pub kind: RecipientKind,
    /// Organisation.
    pub organisation: String,
    /// Person or position.
    pub contact: String,
    /// age recipient in use.
    pub key: String,
    /// Sequence number of the entry that brought this key.
    pub key_since: u64,
    /// Last day the key is used.
    pub expires: Day,
    /// Who entered this key for this body and up to this day; somebody else compares it.
    pub entered_by: PersonId,
    /// The comparison of this very key, when there was one; it counts up to the last day that stood when it was made.
    pub checked: Option<KeyComparison>,
    /// The last day was moved further away, and nobody has compared the key since.
    pub extended: bool,
    /// Keys used before this one, oldest first.
    pub former_keys: Vec<String>,
    /// Keys that were revoked; none of them is ever taken again.
    pub revoked_keys: Vec<String>,
    /// The key with which it signs receipts, where it has one of its own.
    pub signing: Option<SigningKey>,
}

/// The key with which a recipient without this program signs receipts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SigningKey {
    /// An OpenSSH line without comment.
    pub key: String,
    /// Who entered it; somebody else compares it.
    pub entered_by: PersonId,
    /// The comparison of this very key, when there was one.
    pub checked: Option<KeyComparison>,
}

/// Who compared a key's fingerprint, how and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeyComparison {
    /// How.
    pub how: KeyCheck,
    /// By whom.
    pub by: PersonId,
    /// When.
    pub at: Moment,
}

/// Asks to enter a recipient, or to change one already entered.
#[derive(Clone, Debug)]
pub struct AddRecipient {
    /// Which; a known identifier changes that recipient.
    pub recipient: RecipientId,
    /// Kind.
    pub kind: RecipientKind,
    /// Organisation.
    pub organisation: String,
    /// Person or position.
    pub contact: String,
    /// age recipient, already read and found well-formed.
    pub key: String,
    /// Last day the key is used.
    pub expires: Day,
}

impl Recipients {
    /// Takes in one entry of the room. Entries that are not about recipients, or do not fit, change nothing.
    pub fn apply(&mut self, meta: &EntryMeta, event: &RoomEvent) {
        match event {
            RoomEvent::RecipientAdded { recipient, kind, organisation, contact, key, expires } => {
                let known = self.list.iter_mut().find(|r| r.recipient == *recipient);
                if let Some(known) = known {
                    if known.key != *key {
                        known.former_keys.push(std::mem::replace(&mut known.key, key.clone()));
                        known.key_since = meta.seq;
                        known.checked = None;
                        known.extended = false;
                        known.entered_by = meta.actor;
                    } else if known.expires < *expires {
                        // It was compared up to a day. Whoever moves that day says that it still holds, and alone.
                        known.extended = known.extended || known.checked.is_some();
                        known.checked = None;
                        known.entered_by = meta.actor;
                    }
                    // A key compared for one body, or one kind of body, was not compared for another.
                    if known.kind != *kind || known.organisation != *organisation {
                        known.checked = None;
                        known.entered_by = meta.actor;
                        if let Some(signing) = &mut known.signing {
                            signing.checked = None;
                        }
                    }
                    known.kind = *kind;
                    known.organisation.clone_from(organisation);
                    known.contact.clone_from(contact);
                    known.expires = *expires;
                } else {
                    self.list.push(Recipient {
                        recipient: *recipient,
                        kind: *kind,
                        organisation: organisation.clone(),
                        contact: contact.clone(),
                        key: key.clone(),
                        key_since: meta.seq,
                        expires: *expires,
                        entered_by: meta.actor,
                        checked: None,
                        extended: false,
                        former_keys: Vec::new(),
                        revoked_keys: Vec::new(),
                        signing: None,
                    });
                }
            }
            RoomEvent::RecipientKeyChecked { recipient, key, how } => {
                let comparison = || KeyComparison { how: *how, by: meta.actor, at: meta.at.clone() };
                let known = self.list.iter_mut().find(|r| r.recipient == *recipient);
                if let Some(known) = known {
                    if known.key == *key {
                        known.checked = Some(comparison());
                        known.extended = false;
                    }
                    if let Some(signing) = known.signing.as_mut().filter(|s| s.key == *key) {
                        signing.checked = Some(comparison());
                    }
                }
            }
            RoomEvent::RecipientSigningKeySet { recipient, key } => {
                if let Some(known) = self.list.iter_mut().find(|r| r.recipient == *recipient) {
                    known.signing =
                        Some(SigningKey { key: key.clone(), entered_by: meta.actor, checked: None });
                }
            }
            RoomEvent::RecipientRevoked { recipient, .. } => {
                if let Some(known) = self.list.iter_mut().find(|r| r.recipient == *recipient) {
                    known.revoked_keys.push(known.key.clone());
                    known.checked = None;
                    known.signing = None;
                }
            }
            _ => {}
        }
    }

    /// The recipient, whether its key may be used or not.
    #[must_use]
    pub fn find(&self, recipient: RecipientId) -> Option<&Recipient> {
        self.list.iter().find(|r| r.recipient == recipient)
    }

    /// The recipient, if a bundle may be sealed to its key today.
    ///
    /// # Errors
    /// `recipient-unknown`, `recipient-key-revoked`, `recipient-key-expired`, `recipient-key-extended` (its last day was
    /// moved since it was compared), `recipient-key-changed` (a key in place of an earlier one, not yet compared) or
    /// `recipient-key-unchecked`.
    pub fn usable(&self, recipient: RecipientId, today: Day) -> Result<&Recipient, Refusal> {
        let known = self.find(recipient).ok_or_else(|| refuse("recipient-unknown"))?;
        if known.revoked() {
            return Err(refuse("recipient-key-revoked"));
        }
        if known.expires < today {
            return Err(refuse("recipient-key-expired").with("date", String::from(known.expires)));
        }
        if known.checked.is_none() {
            return Err(refuse(match (known.extended, known.former_keys.is_empty()) {
                (true, _) => "recipient-key-extended",
                (false, true) => "recipient-key-unchecked",
                (false, false) => "recipient-key-changed",
            }));
        }
        Ok(known)
    }
}

impl Recipient {
    /// As the gate knows it.
    #[must_use]
    pub fn receiver(&self) -> Receiver {
        Receiver::office(self.kind, self.recipient)
    }

    /// Was the key in use revoked?
    #[must_use]
    pub fn revoked(&self) -> bool {
        self.revoked_keys.contains(&self.key)
    }
}

fn refuse(code: &'static str) -> Refusal {
    Refusal::new(code).at("recipient")
}

/// Enters or changes a recipient.
///
/// # Errors
/// `recipient-organisation-missing`, `text-too-long`, `recipient-key-missing`, `recipient-key-expired` (the last day has passed),
/// `recipient-key-revoked` (that key was revoked), `recipient-key-taken` (another recipient has it: the two
/// could open each other's bundles), `recipient-kind-fixed` (another kind is another recipient: consent was
/// asked for the kind).
pub fn add_recipient(
    recipients: &Recipients,
    request: AddRecipient,
    ctx: &Context<'_>,
) -> Result<RoomEvent, Refusal> {
    let missing = "recipient-organisation-missing";
    let organisation = checks::name(&request.organisation, "organisation", missing, (1, LINE))?;
    let contact = checks::optional(&request.contact, "contact", LINE)?;
    if request.key.trim().is_empty() {
        return Err(Refusal::new("recipient-key-missing").at("key"));
    }
    if request.expires < ctx.now.day() {
        let date = String::from(request.expires);
        return Err(Refusal::new("recipient-key-expired").at("expires").with("date", date));
    }
    for known in &recipients.list {
        if known.revoked_keys.contains(&request.key) {
            return Err(Refusal::new("recipient-key-revoked").at("key"));
        }
        let same = known.recipient == request.recipient;
        if !same && known.key == request.key {
            return Err(Refusal::new("recipient-key-taken").at("key"));
        }
        if same && known.kind != request.kind {
            return Err(Refusal::new("recipient-kind-fixed").at("kind"));
        }
    }
    let AddRecipient { recipient, kind, key, expires, .. } = request;
    Ok(RoomEvent::RecipientAdded { recipient, kind, organisation, contact, key, expires })
}

/// Notes that a person compared the fingerprint of `key` with the recipient.
///
/// # Errors
/// `recipient-unknown`, `recipient-key-revoked`, `recipient-key-expired`; `recipient-key-changed` when the key that was
/// compared is not the one now in use; what [`by_another`] refuses.
pub fn check_recipient_key(
    recipients: &Recipients,
    recipient: RecipientId,
    key: &str,
    how: KeyCheck,
    others: bool,
    ctx: &Context<'_>,
) -> Result<RoomEvent, Refusal> {
    let known = recipients.find(recipient).ok_or_else(|| refuse("recipient-unknown"))?;
    if known.key != key {
        return Err(refuse("recipient-key-changed"));
    }
    if known.revoked() {
        return Err(refuse("recipient-key-revoked"));
    }
    if known.expires < ctx.now.day() {
        return Err(refuse("recipient-key-expired").with("date", String::from(known.expires)));
    }
    by_another(known.entered_by, others, ctx)?;
    Ok(RoomEvent::RecipientKeyChecked { recipient, key: key.to_owned(), how })
}

/// One person alone never enters a key and vouches for it: a bundle to a key of their own would be a disclosure that
/// nobody else saw. `others`: somebody else in the room may compare. What was compared before this rule stays so.
///
/// # Errors
/// `key-entered-by-you`, or `key-nobody-else` where the room first needs a second person.
pub fn by_another(entered_by: PersonId, others: bool, ctx: &Context<'_>) -> Result<(), Refusal> {
    match (entered_by == ctx.actor.person, others) {
        (false, _) => Ok(()),
        (true, true) => Err(refuse("key-entered-by-you")),
        (true, false) => Err(refuse("key-nobody-else")),
    }
}

/// Enters the key with which a recipient signs receipts, in place of the one before. It counts once it was compared.
///
/// # Errors
/// `recipient-unknown`, `recipient-key-revoked`, `signing-key-known`, `signing-key-taken` (another recipient or another room
/// signs with it).
pub fn set_signing_key(
    recipients: &Recipients,
    rooms: &OtherRooms,
    recipient: RecipientId,
    key: &str,
) -> Result<RoomEvent, Refusal> {
    let known = recipients.find(recipient).ok_or_else(|| refuse("recipient-unknown"))?;
    if known.revoked() {
        return Err(refuse("recipient-key-revoked"));
    }
    let signs = |r: &Recipient| r.signing.as_ref().is_some_and(|s| s.key == key);
    if signs(known) {
        return Err(Refusal::new("signing-key-known").at("key"));
    }
    if recipients.list.iter().any(signs) || rooms.find(key).is_some() {
        return Err(Refusal::new("signing-key-taken").at("key"));
    }
    Ok(RoomEvent::RecipientSigningKeySet { recipient, key: key.to_owned() })
}

/// Notes that a person compared the number of the key with which a recipient signs.
///
/// # Errors
/// `recipient-unknown`, `signing-key-missing`; what [`by_another`] refuses.
pub fn check_signing_key(
    recipients: &Recipients,
    recipient: RecipientId,
    how: KeyCheck,
    others: bool,
    ctx: &Context<'_>,
) -> Result<RoomEvent, Refusal> {
    let known = recipients.find(recipient).ok_or_else(|| refuse("recipient-unknown"))?;
    let signing = known.signing.as_ref().ok_or_else(|| Refusal::new("signing-key-missing").at("key"))?;
    by_another(signing.entered_by, others, ctx)?;
    Ok(RoomEvent::RecipientKeyChecked { recipient, key: signing.key.clone(), how })
}

/// Ends the use of a recipient's key.
///
/// # Errors
/// `recipient-unknown`; `recipient-key-revoked` when it already is; `recipient-reason-missing`, `text-too-long`.
pub fn revoke_recipient(
    recipients: &Recipients,
    recipient: RecipientId,
    reason: &str,
) -> Result<RoomEvent, Refusal> {
    let known = recipients.find(recipient).ok_or_else(|| refuse("recipient-unknown"))?;
    if known.revoked() {
        return Err(refuse("recipient-key-revoked"));
    }
    let reason = checks::text(reason, "reason", "recipient-reason-missing", (1, REASON.1))?;
    Ok(RoomEvent::RecipientRevoked { recipient, reason })
}
