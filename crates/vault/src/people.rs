//! Who may open the store. Each person has keys of their own under their passphrase (a slot); the vault key
//! is sealed to everybody's recipient and to the recovery recipient (trust.md 0.3).
//!
//! A change touches three files and the database, and a crash may come between any two. So the database
//! first notes that a change is under way; the next opening then brings the files in line with the journal
//! ([`Vault::settle_people`]). `vault.json` is always written last.
//!
//! Taking somebody out changes the vault key itself, and is in `rekey.rs`.

use crate::Vault;
use crate::disk;
use crate::entry::Draft;
use crate::error::{OpenError, VaultError};
use crate::header::{Header, PersonCard};
use crate::new_sheets;
use crate::open::try_slot;
use crate::prints;
use crate::projections::person::{self, PersonRow};
use crate::read;
use crate::rekey::NEXT_KEY;
use crate::updating;
use itgel_casefile::event::{Event, Placed, RoomEvent};
use itgel_casefile::ids::PersonId;
use itgel_casefile::time::Moment;
use itgel_casefile::vocabulary::Role;
use itgel_seal::digest::sha256_hex;
use itgel_seal::vaultkey::seal_vault_key;
use itgel_seal::{KdfParams, Passphrase, PersonSecret, SlotBinding, VaultKey, make_slot, random};
use rusqlite::Connection;
use std::collections::HashSet;
use std::path::PathBuf;

/// The fact under which a change that is under way is noted: which, whose, and by what the next opening can
/// tell how far it came.
const UNDER_WAY: &str = "people_under_way";
/// Somebody gets new keys; the sign is their recipient.
const ENROL: &str = "enrol";
/// Somebody gets another passphrase; the sign is the SHA-256 of the slot.
const PASSPHRASE: &str = "passphrase";
/// The room's setting that the unlock screen asks for a name instead of showing them: `on` or not.
const HIDE_NAMES: &str = "room/hide_names";

/// Somebody who is to be added.
pub struct NewPerson<'a> {
    /// Name as shown.
    pub name: &'a str,
    /// Role.
    pub role: Role,
    /// First passphrase; was found good enough before.
    pub passphrase: &'a Passphrase,
    /// What one guess at it costs.
    pub kdf: KdfParams,
}

impl Vault {
    /// Adds a person who can then unlock.
    ///
    /// # Errors
    /// [`VaultError::ReadOnly`]; the computer's trouble: nothing has changed then, or the next opening puts it back.
    /// [`VaultError::Unfinished`] where it is entered, and only the next opening lets the new passphrase open.
    pub fn add_person(&mut self, new: &NewPerson<'_>, at: &Moment) -> Result<PersonId, VaultError> {
        let person = PersonId::from_random_bytes(random(self.entropy.as_mut()));
        self.enrol(person, new, None, at)?;
        Ok(person)
    }

    /// Gives a person new keys under a new passphrase, after recovery or when a passphrase became known.
    /// What the old signing key signed stays signed.
    ///
    /// # Errors
    /// As [`Vault::add_person`]; [`VaultError::NotFound`] for somebody who is not in the store.
    pub fn renew_keys(
        &mut self,
        person: PersonId,
        passphrase: &Passphrase,
        kdf: KdfParams,
        at: &Moment,
    ) -> Result<(), VaultError> {
        let known = self.known(person)?;
        self.enrol(person, &NewPerson { name: &known.name, role: known.role, passphrase, kdf }, None, at)
    }

    /// The same for the person in whose name two recovery sheets opened the store ([`Vault::unlock_with_recovery`]); the
    /// journal says whose sheets they were, in the same step.
    ///
    /// # Errors
    /// As [`Vault::renew_keys`].
    pub fn renew_after_recovery(
        &mut self,
        keepers: [u8; 2],
        passphrase: &Passphrase,
        kdf: KdfParams,
        at: &Moment,
    ) -> Result<(), VaultError> {
        let person = self.person;
        let known = self.known(person)?;
        let used = RoomEvent::RecoveryUsed { person, keepers };
        self.enrol(
            person,
            &NewPerson { name: &known.name, role: known.role, passphrase, kdf },
            Some(used),
            at,
        )
    }

    /// Changes a passphrase, and gives the person new keys with it: whoever has an old slot and the old passphrase has the old keys,
    /// and what is sealed later must not be sealed to those. The old slot opens with the old passphrase wherever a copy of it lies,
    /// for example in a backup.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`] for the old one; as [`Vault::add_person`].
    pub fn change_passphrase(
        &mut self,
        person: PersonId,
        old: &Passphrase,
        new: &Passphrase,
        kdf: KdfParams,
        at: &Moment,
    ) -> Result<(), VaultError> {
        self.require_writable()?;
        // The slot that is read is the one that the journal knows.
        self.settle_people(at)?;
        let known = self.known(person)?;
        self.person_secret(person, old, at)?;
        let new = NewPerson { name: &known.name, role: known.role, passphrase: new, kdf };
        self.enrol(person, &new, Some(RoomEvent::PassphraseChanged { person }), at)
    }

    /// Gives a person another role. Keys, name and passphrase stay; what they may do follows from the entry at once.
    ///
    /// # Errors
    /// [`VaultError::LastSupervisor`]; [`VaultError::NotFound`]; as [`Vault::add_person`].
    pub fn change_role(&mut self, person: PersonId, role: Role, at: &Moment) -> Result<(), VaultError> {
        self.require_writable()?;
        self.known(person)?;
        if role != Role::Supervisor {
            self.another_supervisor(person)?;
        }
        self.note_under_way("role", person, "-", at)?;
        let draft = self.room_draft(self.person, RoomEvent::RoleChanged { person, role }, at);
        self.append(&[draft])?;
        // It is entered and holds. What the unlock screen shows is put right at the next opening where it cannot be now.
        let _ = self.align_files();
        Ok(())
    }

    /// Somebody else is at work as a supervisor.
    pub(crate) fn another_supervisor(&self, person: PersonId) -> Result<(), VaultError> {
        let mut others = person::list(&self.connection)?.into_iter().filter(|row| row.person != person);
        let supervises = |row: PersonRow| row.active && row.role == Role::Supervisor;
        if others.any(supervises) { Ok(()) } else { Err(VaultError::LastSupervisor) }
    }

    /// A person's keys, with their passphrase: to sign in their name. Failures are counted as at unlock.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`]; [`VaultError::NotFound`]; [`VaultError::Damaged`].
    pub fn person_secret(
        &self,
        person: PersonId,
        passphrase: &Passphrase,
        at: &Moment,
    ) -> Result<PersonSecret, VaultError> {
        self.known(person)?;
        let (secret, binding) =
            try_slot(&self.folder, person, passphrase, at).map_err(|error| match error {
                OpenError::WrongPassphrase { failed, next_try_after_ms } => {
                    VaultError::WrongPassphrase { failed, next_try_after_ms }
                }
                OpenError::Seal(seal) => seal.into(),
                OpenError::Trouble(trouble) => trouble.into(),
                _ => VaultError::Damaged { part: "slot" },
            })?;
        if binding != self.binding(person) {
            return Err(VaultError::Damaged { part: "slot" });
        }
        Ok(secret)
    }

    /// `before` is what led to it, and is entered with it or not at all.
    fn enrol(
        &mut self,
        person: PersonId,
        new: &NewPerson<'_>,
        before: Option<RoomEvent>,
        at: &Moment,
    ) -> Result<(), VaultError> {
        self.require_writable()?;
        let secret = PersonSecret::make(self.entropy.as_mut());
        let slot =
            make_slot(&self.binding(person), &new.kdf, new.passphrase, &secret, self.entropy.as_mut())?;
        let added = RoomEvent::PersonAdded {
            person,
            name: new.name.to_owned(),
            role: new.role,
            signing_key: secret.signing_key().public().to_ssh_line(""),
            recipient: secret.recipient(),
        };
        self.note_under_way(ENROL, person, &secret.recipient(), at)?;
        let events = before.into_iter().chain([added]).collect();
        let entered = self.enter_person(person, &slot, secret.recipient(), events, at);
        // What the journal has decided is brought to its end, and the rest is put back; what cannot be now, the next opening does.
        let _ = self.settle_people(at);
        let row = person::one(&self.connection, person)?;
        match row.is_some_and(|row| row.active && row.recipient == secret.recipient()) {
            false => entered,
            // Who hears that it failed would do it again; so it is said only where the new passphrase does not open yet.
            true if self.next_slot(person).is_file() => Err(VaultError::Unfinished { person }),
            true => {
                if person == self.person {
                    self.opened_by = None;
                }
                Ok(())
            }
        }
    }

    fn enter_person(
        &mut self,
        person: PersonId,
        slot: &[u8],
        recipient: String,
        events: Vec<RoomEvent>,
        at: &Moment,
    ) -> Result<(), VaultError> {
        // Until the journal has decided, the old slot stays in place and the key is sealed to the old and
        // the new recipient: whichever slot is there opens it.
        disk::write_whole(&self.next_slot(person), slot)?;
        self.seal_key(Some(recipient))?;
        let drafts: Vec<Draft> = events.into_iter().map(|e| self.room_draft(self.person, e, at)).collect();
        self.append(&drafts).map(drop)
    }

    /// A slot that the journal does not have yet.
    fn next_slot(&self, person: PersonId) -> PathBuf {
        self.folder.users().join(format!("{person}.slot.next"))
    }

    /// One change at a time: what an earlier one left is brought to its end first, because its note is what says so.
    fn note_under_way(
        &mut self,
        what: &str,
        person: PersonId,
        sign: &str,
        at: &Moment,
    ) -> Result<(), VaultError> {
        self.settle_people(at)?;
        read::set_fact(&self.connection, UNDER_WAY, &format!("{what} {person} {sign}"))
    }

    /// Brings the files in line with the journal after a change of people that did not come to its end.
    pub(crate) fn settle_people(&mut self, at: &Moment) -> Result<(), VaultError> {
        let Some((what, person, sign)) = self.under_way()? else { return Ok(()) };
        match what.as_str() {
            PASSPHRASE => {
                // As a program of before left it, which kept the keys. Entered only if the new slot came into its place.
                let slot = disk::read_small(&self.folder.slot(person), 64 * 1024).unwrap_or_default();
                if sha256_hex(&slot) == sign {
                    prints::note(&self.connection, &prints::slot(person), &sign)?;
                    let draft = self.room_draft(person, RoomEvent::PassphraseChanged { person }, at);
                    return self
                        .append_and(&[draft], |connection| read::clear_fact(connection, UNDER_WAY))
                        .map(drop);
                }
                read::clear_fact(&self.connection, UNDER_WAY)
            }
            _ => self.align_files(),
        }
    }

    /// The change that is under way: which, whose, and its sign.
    fn under_way(&self) -> Result<Option<(String, PersonId, String)>, VaultError> {
        let Some(note) = read::fact(&self.connection, UNDER_WAY)? else { return Ok(None) };
        let damaged = || VaultError::Damaged { part: "store" };
        let mut words = note.split(' ');
        let (Some(what), Some(person), Some(sign)) = (words.next(), words.next(), words.next()) else {
            return Err(damaged());
        };
        Ok(Some((what.to_owned(), person.parse().map_err(|_| damaged())?, sign.to_owned())))
    }

    /// Makes slots, sealed key and header what the journal says, and notes that nothing is under way. A new vault key that waits
    /// is at its end when this computer remembers the store under it, and waits on until then.
    pub(crate) fn align_files(&mut self) -> Result<(), VaultError> {
        let waits = self.folder.root().join(NEXT_KEY);
        let placed = new_sheets::put_in_place(&self.folder, &self.connection).is_ok();
        let mut remembered = true;
        if waits.is_file() {
            self.anchor_due = self.write_anchor().is_err();
            // What opens with the key of before goes before the last step too.
            remembered = placed && !self.anchor_due && updating::clear(&self.folder, u32::MAX).is_ok();
        }
        let note = self.under_way()?;
        if let Some((_, person, sign)) = note.as_ref().filter(|(what, ..)| what == ENROL) {
            let entered = person::one(&self.connection, *person)?.is_some_and(|row| row.recipient == *sign);
            let next = self.next_slot(*person);
            if !entered {
                // Or else it could come back, and find its slot swept away.
                self.write_over()?;
            } else if next.is_file() {
                prints::put_in_place(&self.connection, &self.folder, &next, &prints::slot(*person))?;
            }
        }
        let people = person::list(&self.connection)?;
        let active: HashSet<String> =
            people.iter().filter(|row| row.active).map(|row| format!("{}.slot", row.person)).collect();
        for entry in std::fs::read_dir(self.folder.users())? {
            let entry = entry?;
            // A folder is none of ours; the doctor names it, and it holds nobody up.
            let slot = !entry.file_type()?.is_dir();
            if slot && !active.contains(entry.file_name().to_string_lossy().as_ref()) {
                disk::remove_if_there(&entry.path())?;
            }
        }
        self.seal_key(None)?;
        self.write_doorplate()?;
        if remembered {
            disk::remove_if_there(&waits)?;
        }
        // Whether a passphrase was changed is entered before its note goes.
        if note.is_some_and(|(what, ..)| what != PASSPHRASE) {
            read::clear_fact(&self.connection, UNDER_WAY)?;
        }
        Ok(())
    }

    /// Writes anew what the unlock screen shows, as the people and the room's settings say.
    ///
    /// # Errors
    /// The disk's trouble.
    pub fn write_doorplate(&self) -> Result<(), VaultError> {
        let hide_names = self.hides_names()?;
        let (room, people) = (self.room.clone(), self.active_people()?);
        let header = Header { vault_id: self.vault_id, room, people, hide_names };
        Ok(header.write(&self.folder, &self.vault_key)?)
    }

    /// Whether the room's setting is that the unlock screen asks for a name.
    pub(crate) fn hides_names(&self) -> Result<bool, VaultError> {
        Ok(self.setting(HIDE_NAMES)?.as_deref() == Some("on"))
    }

    /// Who may unlock, by the journal.
    pub(crate) fn active_people(&self) -> Result<Vec<PersonCard>, VaultError> {
        Ok(person::list(&self.connection)?.into_iter().filter(|row| row.active).map(card_of).collect())
    }

    /// The recipient of whoever opened the store, where the journal never had it: their keys were renewed in what the journal lost.
    /// Sealed only to those whom it knows, the store would open with nothing that they have. (Keys of before, which somebody put
    /// back with an old slot, it does have.)
    pub(crate) fn unknown_opener(&self) -> Result<Option<String>, VaultError> {
        let Some(own) = &self.opened_by else { return Ok(None) };
        let added = read::room_events_of(&self.connection, "room.person_added", self.frontier.size())?;
        let is_own = |placed: &Placed| match &placed.event {
            Event::Room(event) => {
                matches!(&**event, RoomEvent::PersonAdded { recipient, .. } if recipient == own)
            }
            Event::Case(_) => false,
        };
        Ok((!added.iter().any(is_own)).then(|| own.clone()))
    }

    fn seal_key(&self, also: Option<String>) -> Result<(), VaultError> {
        let also = also.into_iter().chain(self.unknown_opener()?);
        let sealed = sealed_to_all(&self.connection, &self.vault_key, also)?;
        let waits = self.folder.root().join(NEXT_KEY);
        let sha256 = sha256_hex(&sealed);
        prints::announce(&self.connection, &self.folder, prints::VAULT_KEY, &sha256)?;
        if waits.is_file() {
            // It takes the other's place at the next opening, so it is sealed to the same people.
            disk::write_whole(&waits, &sealed)?;
        }
        disk::write_whole(&self.folder.vault_key(), &sealed)?;
        prints::note(&self.connection, prints::VAULT_KEY, &sha256)
    }

    pub(crate) fn known(&self, person: PersonId) -> Result<PersonRow, VaultError> {
        person::one(&self.connection, person)?.filter(|row| row.active).ok_or(VaultError::NotFound("person"))
    }

    fn binding(&self, person: PersonId) -> SlotBinding {
        SlotBinding {
            vault_id: self.vault_id.to_string(),
            person_id: person.to_string(),
            room_key: self.keys.room.public().to_ssh_line(""),
        }
    }

    pub(crate) fn room_draft(&self, actor: PersonId, event: RoomEvent, at: &Moment) -> Draft {
        Draft { case: None, actor, at: at.clone(), event: Event::Room(Box::new(event)), request: None }
    }
}

/// A vault key sealed to everybody active, to the recovery recipient, and to some more. Recipients come from the database, never
/// from a file that anybody could change.
pub(crate) fn sealed_to_all(
    connection: &Connection,
    key: &VaultKey,
    also: impl IntoIterator<Item = String>,
) -> Result<Vec<u8>, VaultError> {
    let recovery = read::fact(connection, "recovery")?.ok_or(VaultError::Damaged { part: "store" })?;
    let people = person::list(connection)?;
    let mut recipients: Vec<String> =
        people.into_iter().filter(|row| row.active).map(|row| row.recipient).collect();
    recipients.push(recovery);
    recipients.extend(also);
    Ok(seal_vault_key(key, &recipients)?)
}

fn card_of(row: PersonRow) -> PersonCard {
    PersonCard { person: row.person, name: row.name, role: row.role }
}
