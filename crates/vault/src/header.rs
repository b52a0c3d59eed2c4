//! `vault.json`: what may be known of a store before it is unlocked.
//!
//! It names the room and the people who may unlock it (staff, never a child), because the unlock screen
//! shows them. Its MAC is checked as soon as the vault key is known; until then nothing in it is believed
//! beyond which slot file to try. What a turned bit left readable is read as far as it goes and is never genuine, and where nothing
//! is left of it the slots that lie there are shown without a name: the store opens for reading only, and a supervisor may have the
//! header written anew (restored.rs).

use crate::disk;
use crate::error::OpenError;
use crate::folder::Folder;
use itgel_casefile::ids::PersonId;
use itgel_casefile::vocabulary::Role;
use itgel_seal::VaultKey;
use itgel_seal::digest::{array_from_hex, to_hex};
use itgel_seal::vaultkey::{mac, mac_ok};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What the format is called; a later one counts up.
const FORMAT: &str = "itgel-vault/1";
const FORMAT_NAME: &str = "itgel-vault/";
const FORMAT_VERSION: u32 = 1;
/// Far above a header with the hundred people that a slot index may hold.
const LIMIT: u64 = 256 * 1024;
const PART: &str = "vault.json";

/// One person on the unlock screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonCard {
    /// Who.
    pub person: PersonId,
    /// Name as shown. Staff only, and only because the supervisor entered it for this.
    pub name: String,
    /// Role.
    pub role: Role,
}

/// What `vault.json` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) vault_id: Uuid,
    pub(crate) room: String,
    pub(crate) people: Vec<PersonCard>,
    /// The unlock screen asks for a name instead of showing them.
    pub(crate) hide_names: bool,
}

/// The header as it is covered by the MAC: compact JSON of this.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    format: String,
    vault_id: Uuid,
    room: String,
    people: Vec<PersonCard>,
    /// Absent unless it is so: a header without it stays the bytes it was.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    hide_names: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mac: Option<String>,
}

#[derive(Deserialize)]
struct FormatOnly {
    format: String,
}

/// A header as read, with its MAC not yet checked.
pub(crate) struct UncheckedHeader {
    pub(crate) header: Header,
    /// None where the bytes are not those that [`Header::write`] writes.
    tag: Option<[u8; 32]>,
    /// Who the list may mean besides: slots that it does not name, while somebody whom it names has none.
    unnamed: Vec<PersonId>,
}

impl Header {
    fn wire(&self) -> Wire {
        Wire {
            format: FORMAT.to_owned(),
            vault_id: self.vault_id,
            room: self.room.clone(),
            people: self.people.clone(),
            hide_names: self.hide_names,
            mac: None,
        }
    }

    fn covered(&self) -> Vec<u8> {
        serde_json::to_vec(&self.wire()).expect("strings and lists always serialise")
    }

    fn to_bytes(&self, tag: &[u8; 32]) -> Vec<u8> {
        let wire = Wire { mac: Some(to_hex(tag)), ..self.wire() };
        let mut bytes = serde_json::to_vec_pretty(&wire).expect("strings and lists always serialise");
        bytes.push(b'\n');
        bytes
    }

    /// Writes `vault.json` in one step. Always the last file of a change.
    pub(crate) fn write(&self, folder: &Folder, key: &VaultKey) -> std::io::Result<()> {
        let tag = mac(&key.derive::<32>("header"), &self.covered());
        disk::write_whole(&folder.header(), &self.to_bytes(&tag))
    }

    /// Reads `vault.json`. Only the exact bytes that [`Header::write`] writes can be genuine.
    ///
    /// # Errors
    /// [`OpenError::Missing`], [`OpenError::NewerStore`], [`OpenError::Damaged`].
    pub(crate) fn read(folder: &Folder) -> Result<UncheckedHeader, OpenError> {
        let damaged = OpenError::Damaged { part: PART };
        if !folder.holds_store() {
            return Err(OpenError::Missing);
        }
        // What cannot be read tells no more than what is no header: the slots are there still.
        let bytes = match disk::read_small(&folder.header(), LIMIT) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(error.into()),
            read => read.unwrap_or_default(),
        };
        if let Ok(FormatOnly { format }) = serde_json::from_slice(&bytes) {
            let version = format.strip_prefix(FORMAT_NAME).and_then(|v| v.parse::<u32>().ok());
            if let Some(found) = version.filter(|found| *found > FORMAT_VERSION) {
                return Err(OpenError::NewerStore { found, known: FORMAT_VERSION });
            }
        }
        let Ok(wire) = serde_json::from_slice::<Wire>(&bytes) else {
            let read = UncheckedHeader::of(Self::what_is_left(&bytes), None, folder);
            return if read.may_be_tried() { Ok(read) } else { Err(damaged) };
        };
        let tag: Option<[u8; 32]> = wire.mac.as_deref().and_then(array_from_hex);
        let Wire { vault_id, room, people, hide_names, .. } = wire;
        let header = Header { vault_id, room, people, hide_names };
        let tag = tag.filter(|tag| header.to_bytes(tag) == bytes);
        Ok(UncheckedHeader::of(header, tag, folder))
    }

    /// What of a header that is not in its form can still be shown.
    fn what_is_left(bytes: &[u8]) -> Self {
        let value: serde_json::Value =
            serde_json::from_str(&String::from_utf8_lossy(bytes)).unwrap_or_default();
        let text = |key| value.get(key).and_then(serde_json::Value::as_str);
        let cards = value.get("people").and_then(serde_json::Value::as_array).into_iter().flatten();
        Self {
            vault_id: text("vault_id").and_then(|id| id.parse().ok()).unwrap_or_default(),
            room: text("room").unwrap_or_default().to_owned(),
            people: cards.filter_map(|card| serde_json::from_value(card.clone()).ok()).collect(),
            hide_names: value.get("hide_names").and_then(serde_json::Value::as_bool).unwrap_or_default(),
        }
    }
}

impl UncheckedHeader {
    fn of(header: Header, tag: Option<[u8; 32]>, folder: &Folder) -> Self {
        let is_named = |person: &PersonId| header.people.iter().any(|card| card.person == *person);
        // A list that is whole names everybody who has a slot. What somebody left there who is on no list is not shown.
        let torn = tag.is_none() || header.people.iter().any(|card| !folder.slot(card.person).is_file());
        let mut unnamed = if torn { folder.slots() } else { Vec::new() };
        unnamed.retain(|person| !is_named(person));
        Self { header, tag, unnamed }
    }

    /// Who may have a slot here that the list does not name.
    pub(crate) fn unnamed(&self) -> &[PersonId] {
        &self.unnamed
    }

    /// Whether there is anybody in whose name it can be tried to unlock.
    fn may_be_tried(&self) -> bool {
        !self.header.people.is_empty() || !self.unnamed.is_empty()
    }

    /// Whether the header was written by somebody who had the vault key.
    pub(crate) fn is_genuine(&self, key: &VaultKey) -> bool {
        self.tag.is_some_and(|tag| mac_ok(&key.derive::<32>("header"), &self.header.covered(), &tag))
    }

    /// Whether it may be tried to unlock in this person's name: they are on the list, or what is left of the list does not say.
    pub(crate) fn may_try(&self, person: PersonId) -> bool {
        self.tag.is_none()
            || self.header.people.iter().any(|card| card.person == person)
            || self.unnamed.contains(&person)
    }
}
