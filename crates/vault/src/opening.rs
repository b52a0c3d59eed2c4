//! What is behind both doors (open.rs), and the same for a store that was just made or restored.
//!
//! Slot → identity → vault key → header → database → journal → anchor. Nothing is believed before it was
//! checked by something that was checked before.

use crate::Vault;
use crate::anchor::{Anchor, AnchorFound};
use crate::close::has_content;
use crate::connection;
use crate::error::{OpenError, VaultError};
use crate::file_fits::{FileFits, require_file};
use crate::folder::Folder;
use crate::folds::Folds;
use crate::header::UncheckedHeader;
use crate::integrity::{Integrity, MismatchKind};
use crate::keys::Keys;
use crate::lock::FolderLock;
use crate::migrations;
use crate::place::Place;
use crate::projections::person;
use crate::read;
use crate::restored::was_meant;
use crate::updating;
use crate::verify::{self, Verified};
use crate::watch::{Stretches, Watch};
use itgel_casefile::ids::PersonId;
use itgel_casefile::time::Moment;
use itgel_journal::LogKey;
use itgel_seal::{Entropy, SlotBinding, VaultKey};
use rusqlite::Connection;
use std::cell::RefCell;
use uuid::Uuid;

/// How much of an opening it is to recompute the journal, and to fill the views anew where that is due, which takes three times as
/// long.
pub(crate) const RECOMPUTE: u64 = 1000;
pub(crate) const REFILL: u64 = 3 * RECOMPUTE;

/// Everything an opening needs beside the keys.
pub(crate) struct Opening<'a> {
    pub(crate) place: &'a Place,
    pub(crate) person: PersonId,
    pub(crate) at: &'a Moment,
    pub(crate) entropy: Box<dyn Entropy + Send>,
    /// Recipient of the keys by which it is opened, where it is a person's own.
    pub(crate) recipient: Option<String>,
    /// Hears how far it is, and may stop it.
    pub(crate) watch: &'a mut Watch<'a>,
}

/// The second half of opening, the same for both doors and for a store just created.
pub(crate) fn open_with_key(
    opening: Opening<'_>,
    folder: Folder,
    lock: FolderLock,
    header: UncheckedHeader,
    vault_key: VaultKey,
    binding: Option<&SlotBinding>,
) -> Result<(Vault, Integrity), OpenError> {
    let Opening { place, person, at, entropy, recipient, watch } = opening;
    require_file(&folder)?;
    let mut problems = Vec::new();
    // Of a header that is not genuine nothing is believed, not even that it names another store.
    let named = header.is_genuine(&vault_key).then_some(header.header.vault_id);
    let vault_id = match named {
        Some(named) => named,
        None => {
            problems.push(MismatchKind::Header);
            stored_id(&connection::open_copy(&folder.database(), &vault_key)?)?
        }
    };
    let anchor = read_anchor(place, vault_id, &vault_key, &mut problems)?;
    // Before the connection, so that whatever ends here early closes the file after it.
    let mut file_fits = FileFits::ask(&folder, anchor.as_ref())?;
    // Whoever has an old copy of a page can put it into such a journal, its checksum is no secret; the
    // database would write the page into the file at the first statement, after the file was hashed.
    if has_content(&folder.rollback_journal()) {
        return Err(OpenError::Damaged { part: "itgel.db-journal" });
    }
    let mut connection = connection::open_unfolded(&folder.database(), &vault_key)?;
    let older = migrations::older(&connection)?;
    if let Some(schema) = older {
        let fits = file_fits.settle()?;
        updating::keep(&folder, &connection, &vault_key, schema)?;
        if let Some(anchor) = anchor.as_ref().filter(|_| fits) {
            let open = Anchor { file: None, ..anchor.clone() };
            open.write(&place.anchors, vault_id, &vault_key)?;
        }
    }
    let migrated = migrations::migrate(&mut connection)?;
    let reconnect = || connection::open_unfolded(&folder.database(), &vault_key);
    let mut said = facts(&connection);
    if matches!(said, Err(OpenError::Damaged { .. })) {
        connection = reconnect()?;
        said = facts(&connection);
    }
    let Facts { keys, stored, origin, of_other_code } = said?;
    require_same_store(stored, named, &keys, binding)?;
    // Where nobody vouches for the bytes of the file, after a power cut or on another computer, an old
    // page may lie in a view; the journal was recomputed, so the views are filled anew from it.
    let refills = |anchor: &Option<Anchor>| {
        migrated || of_other_code || anchor.as_ref().is_none_or(|anchor| anchor.file.is_none())
    };
    let all = if refills(&anchor) { RECOMPUTE + REFILL } else { RECOMPUTE };
    let mut stretches = Stretches::new(watch, all);

    let log_key = keys.log_key(&origin)?;
    let verified = stretches.next(RECOMPUTE, |watch| {
        recomputed(&mut connection, &reconnect, (&log_key, anchor.as_ref()), watch)
    })?;
    problems.extend(verified.problems.iter().copied());
    // Nothing was written so far; from here on something is.
    if !file_fits.settle()? {
        // Last, because every other finding says more.
        problems.push(MismatchKind::File);
    }
    let mut anchor = anchor;
    // Shorter than what is remembered, or another from there on: the first entries after a restoration take the numbers of those lost.
    let meant =
        |kind: &MismatchKind| matches!(kind, MismatchKind::Behind { .. } | MismatchKind::Forked { .. });
    if problems.first().is_some_and(meant)
        && problems.iter().all(|kind| meant(kind) || *kind == MismatchKind::File)
        && let Some(lost) = &anchor
        && was_meant(&connection, lost)?
    {
        problems.clear();
        // What is remembered is of the store that is lost: it vouches for nothing here.
        anchor = Some(Anchor { file: None, ..lost.clone() });
    }
    let room = match named {
        Some(_) => header.header.room,
        None => read::room_name(&connection).unwrap_or(header.header.room),
    };
    let integrity = problems.first().map_or(Integrity::Whole, |kind| Integrity::Mismatch { kind: *kind });
    let mut vault = Vault {
        folder,
        anchors: place.anchors.clone(),
        connection,
        vault_key,
        vault_id: stored,
        room,
        origin,
        keys,
        entropy,
        frontier: verified.frontier,
        folds: Folds::default(),
        marks: RefCell::new(verified.marks),
        person,
        opened_by: recipient,
        integrity,
        mismatches: problems,
        anchor_due: false,
        anchor_waits: false,
        anchored: anchor.is_some(),
        hashed: file_fits.keep(),
        lock,
    };
    if vault.integrity.is_whole() {
        let refill = refills(&anchor);
        let shown = (header.header.people.as_slice(), header.header.hide_names);
        let begun = stretches.next(REFILL, |watch| {
            let begun = vault.begin(at, refill, shown, watch);
            let once = matches!(begun, Err(OpenError::Damaged { part: "itgel.db" }));
            // Each of its entries is made with what says that it is made, and the last is that of the unlocking: none is made twice.
            if once && vault.reconnect().is_ok() { vault.begin(at, refill, shown, watch) } else { begun }
        });
        match begun {
            Ok(()) => {}
            // A page of a view, which the check of the journal does not read: the records can be read still.
            Err(OpenError::Damaged { part: "itgel.db" }) => {
                vault.mismatches.push(MismatchKind::Unreadable);
                vault.integrity = Integrity::Mismatch { kind: MismatchKind::Unreadable };
            }
            Err(other) => return Err(other),
        }
    }
    if let Some(schema) = older.filter(|_| vault.integrity.is_whole()) {
        // It is open, also where the disk does not let older ones be taken away.
        let _ = updating::clear(&vault.folder, schema);
    }
    if !vault.integrity.is_whole() {
        vault.reconnect()?;
        // An old page may hide that somebody was taken out, but nothing makes it up.
        if person::one(&vault.connection, person).is_ok_and(|row| row.is_some_and(|row| !row.active)) {
            return Err(OpenError::Deactivated);
        }
        vault.reconnect()?;
    }
    let integrity = vault.integrity;
    Ok((vault, integrity))
}

/// What the database says of itself, before anything of it was recomputed.
struct Facts {
    keys: Keys,
    stored: Uuid,
    origin: String,
    /// Whether the program that filled the views derived something else.
    of_other_code: bool,
}

fn facts(connection: &Connection) -> Result<Facts, OpenError> {
    let missing = || OpenError::Damaged { part: "store" };
    Ok(Facts {
        keys: Keys::load(connection)?,
        stored: stored_id(connection)?,
        origin: read::fact(connection, "log")?.ok_or_else(missing)?,
        of_other_code: read::fact(connection, "views")?.as_deref() != Some(migrations::VIEWS_VERSION),
    })
}

/// The journal recomputed. What a disk did not give once is asked for again, on a new connection: after a page that it did not,
/// one gives none any more. Where a page of the heads cannot be read the lines still can.
///
/// # Errors
/// [`OpenError::Stopped`]; what kept every single line from being read.
fn recomputed(
    connection: &mut Connection,
    reconnect: &dyn Fn() -> Result<Connection, OpenError>,
    (log, anchor): (&LogKey, Option<&Anchor>),
    watch: &mut Watch<'_>,
) -> Result<Verified, OpenError> {
    let mut verified = verify::verify_on_two((connection, reconnect().ok()), log, anchor, watch);
    let stopped = |verified: &Verified| verified.failed == Some(VaultError::Stopped);
    if verified.failed.is_some() && !stopped(&verified) {
        *connection = reconnect()?;
        // On one alone: whatever only two of them met must not close the store.
        verified = verify::verify_watched(connection, log, anchor, watch);
    }
    let nothing = |verified: &Verified| verified.failed.is_some() && verified.frontier.size() == 0;
    if nothing(&verified) && !stopped(&verified) {
        *connection = reconnect()?;
        verified = verify::verify_without_heads(connection, log, anchor, watch);
    }
    match &verified.failed {
        Some(VaultError::Stopped) => Err(OpenError::Stopped),
        // A journal of which not one line can be read would be shown as one without any.
        Some(error) if verified.frontier.size() == 0 => Err(error.clone().into()),
        _ => Ok(verified),
    }
}

/// The identifier that the database holds.
pub(crate) fn stored_id(connection: &Connection) -> Result<Uuid, OpenError> {
    let missing = || OpenError::Damaged { part: "store" };
    read::fact(connection, "vault_id")?.and_then(|id| id.parse().ok()).ok_or_else(missing)
}

fn read_anchor(
    place: &Place,
    vault_id: Uuid,
    key: &VaultKey,
    problems: &mut Vec<MismatchKind>,
) -> Result<Option<Anchor>, OpenError> {
    Ok(match Anchor::read(&place.anchors, vault_id, key)? {
        AnchorFound::None => None,
        AnchorFound::Genuine(anchor) => Some(anchor),
        AnchorFound::Forged => {
            problems.push(MismatchKind::Anchor);
            None
        }
    })
}

/// The slot, the header and the database must name the same store; the database must hold the very key
/// whose public half the slot names, which nobody can copy into a store of their own (trust.md 5.2).
fn require_same_store(
    stored: Uuid,
    named: Option<Uuid>,
    keys: &Keys,
    binding: Option<&SlotBinding>,
) -> Result<(), OpenError> {
    let same = named.is_none_or(|named| named == stored)
        && binding.is_none_or(|binding| {
            binding.vault_id == stored.to_string() && binding.room_key == keys.room.public().to_ssh_line("")
        });
    if same { Ok(()) } else { Err(OpenError::OtherStore) }
}
