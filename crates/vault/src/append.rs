//! Appending: the one way into the store. One transaction holds the entry, its payload, the nodes it
//! completes, the views it changes and the request it came from; after it returns, the power may fail.

use crate::Vault;
use crate::anchor::Anchor;
use crate::entry::{self, Appended, Draft};
use crate::error::{Trouble, VaultError};
use crate::folds::Folds;
use crate::keys::{CaseKey, Keys};
use crate::projections;
use crate::read;
use crate::sql;
use crate::verify::RESTORED;
use itgel_casefile::event::{CaseEvent, Event};
use itgel_journal::{Checkpoint, Frontier, leaf_hash};
use itgel_seal::{Entropy, random};
use rusqlite::{Connection, TransactionBehavior, ffi, params};
use std::collections::HashMap;
use std::io::ErrorKind;
use uuid::Uuid;

/// A head is signed at least each time so many entries were made.
pub(crate) const HEAD_EVERY: u64 = 256;

/// The anchor is due each time so many entries were made: it is moved when nobody waits for an answer ([`Vault::move_waiting_anchor`]), or
/// at last with the next entry. After a power cut no more than these and those of one step may be taken away from the end unseen; each
/// move costs two syncs of the disk, so not every tap has one.
const ANCHOR_EVERY: u64 = 16;

/// The fact that is written where nothing but a write is wanted.
const WRITTEN_OVER: &str = "written_over";

/// What one append works with.
struct Work<'a> {
    connection: &'a Connection,
    frontier: &'a mut Frontier,
    folds: &'a mut Folds,
    entropy: &'a mut dyn Entropy,
    origin: &'a str,
    /// How often each request came up so far.
    requests: HashMap<Uuid, i64>,
}

impl Vault {
    /// Enters what happened, all of it or nothing, and durably.
    ///
    /// A draft whose request is already in the journal makes no second entry: it gives the place of the
    /// first. Several drafts may carry the same request; they are told apart by their order.
    ///
    /// # Errors
    /// [`VaultError::ReadOnly`]; [`VaultError::BadDraft`]; [`VaultError::RequestReused`] when a request was
    /// used for another kind of act before; [`VaultError::BlobMissing`] when an attachment's sealed file is
    /// not there; the computer's trouble. After any of them nothing was entered, but after [`Trouble::Unconfirmed`], where only the
    /// next opening knows.
    pub fn append(&mut self, drafts: &[Draft]) -> Result<Vec<Appended>, VaultError> {
        self.append_and(drafts, |_| Ok(()))
    }

    /// As [`Vault::append`], with something else written in the same step.
    pub(crate) fn append_and(
        &mut self,
        drafts: &[Draft],
        also: impl FnOnce(&Connection) -> Result<(), VaultError>,
    ) -> Result<Vec<Appended>, VaultError> {
        let begins_epoch = |draft: &Draft| itgel_casefile::event::Act::act(&draft.event) == RESTORED;
        if drafts.iter().any(begins_epoch) {
            // Only together with the name that it begins (restored.rs).
            return Err(VaultError::BadDraft("event"));
        }
        self.append_with(drafts, also)
    }

    /// The same, also for the entry that begins an epoch.
    pub(crate) fn append_with(
        &mut self,
        drafts: &[Draft],
        also: impl FnOnce(&Connection) -> Result<(), VaultError>,
    ) -> Result<Vec<Appended>, VaultError> {
        self.require_writable()?;
        self.require_blobs(drafts)?;
        let before = self.frontier.size();
        let mut frontier = self.frontier.clone();
        let done = self.try_append(drafts, &mut frontier, also);
        let appended = match done {
            Ok(appended) => appended,
            Err(error) => {
                // What was folded in may have been rolled back.
                self.folds.forget();
                return Err(match error {
                    VaultError::Trouble(Trouble::Unconfirmed) if self.write_over().is_ok() => {
                        VaultError::Trouble(Trouble::Io(ErrorKind::Other))
                    }
                    other => other,
                });
            }
        };
        self.frontier = frontier;
        let crosses = |every| before / every != self.frontier.size() / every;
        let (signed, crossed) = (crosses(HEAD_EVERY), crosses(ANCHOR_EVERY));
        // A signed head is remembered with it.
        self.anchor_waits |= signed;
        let moved = self.follow();
        self.anchor_waits = crossed && !moved;
        Ok(appended)
    }

    /// Makes a refusal certain. Of an entry that the disk refused in its last step, the write-ahead log may hold the whole, and the next
    /// opening would take it for entered; so something is written in its place. Nothing that the entry names may be removed before.
    ///
    /// # Errors
    /// The computer's trouble: the next opening may find the entry.
    pub fn write_over(&self) -> Result<(), VaultError> {
        // Something else than it is, because SQLite writes nothing where a row stays as it was.
        let other = match read::fact(&self.connection, WRITTEN_OVER)?.as_deref() {
            Some("1") => "2",
            _ => "1",
        };
        read::set_fact(&self.connection, WRITTEN_OVER, other)
    }

    pub(crate) fn try_append(
        &mut self,
        drafts: &[Draft],
        frontier: &mut Frontier,
        also: impl FnOnce(&Connection) -> Result<(), VaultError>,
    ) -> Result<Vec<Appended>, VaultError> {
        let before = frontier.size();
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut work = Work {
            connection: &transaction,
            frontier,
            folds: &mut self.folds,
            entropy: self.entropy.as_mut(),
            origin: &self.origin,
            requests: HashMap::new(),
        };
        let appended = drafts.iter().map(|draft| work.enter(draft)).collect::<Result<Vec<_>, _>>()?;
        also(&transaction)?;
        if before / HEAD_EVERY != frontier.size() / HEAD_EVERY {
            sign_head(&transaction, frontier, &self.keys, &self.origin)?;
        }
        transaction.commit().map_err(|error| match error {
            // The log is written and synced then, and only its index has no room: the next opening may find the entry.
            rusqlite::Error::SqliteFailure(inner, _) if inner.extended_code == ffi::SQLITE_IOERR_SHMSIZE => {
                VaultError::Trouble(Trouble::Unconfirmed)
            }
            other => other.into(),
        })?;
        Ok(appended)
    }

    /// The rule "file before row": an entry never names a sealed file that is not safely on the disk.
    fn require_blobs(&self, drafts: &[Draft]) -> Result<(), VaultError> {
        for draft in drafts {
            if let Event::Case(event) = &draft.event
                && let CaseEvent::AttachmentAdded { sealed_sha256, .. } = event.as_ref()
                && !self.folder.blob(sealed_sha256).is_some_and(|path| path.is_file())
            {
                return Err(VaultError::BlobMissing);
            }
        }
        Ok(())
    }

    /// Refuses unless the store may be written.
    pub(crate) fn require_writable(&self) -> Result<(), VaultError> {
        if self.integrity.is_whole() { Ok(()) } else { Err(VaultError::ReadOnly) }
    }

    /// Moves the anchor that waits for a moment in which nobody waits. When that fails it is due, and is tried again with the next
    /// entry: what was entered is entered, and must not be reported as failed.
    pub fn move_waiting_anchor(&mut self) {
        if self.anchor_waits {
            self.follow();
        }
    }

    /// Moves the anchor to the present state where it waits, or could not be moved before; says whether it was tried.
    pub(crate) fn follow(&mut self) -> bool {
        let wanted = std::mem::take(&mut self.anchor_waits) || self.anchor_due;
        if wanted {
            self.anchor_due = self.write_anchor().is_err();
        }
        wanted
    }

    /// Remembers the present state outside the store; of a store that has no place yet, nothing is remembered anywhere.
    pub(crate) fn write_anchor(&self) -> std::io::Result<()> {
        if self.anchors.as_os_str().is_empty() {
            return Ok(());
        }
        let anchor = Anchor { size: self.frontier.size(), root: self.frontier.root(), file: None };
        anchor.write(&self.anchors, self.vault_id, &self.vault_key)
    }
}

impl Work<'_> {
    fn enter(&mut self, draft: &Draft) -> Result<Appended, VaultError> {
        let nth = draft.request.map(|request| {
            let count = self.requests.entry(request).or_insert(-1);
            *count += 1;
            (request, *count)
        });
        if let Some((request, nth)) = nth
            && let Some(earlier) = self.earlier(request, nth, draft)?
        {
            return Ok(earlier);
        }
        let seq = self.frontier.size();
        let salt: [u8; 32] = random(self.entropy);
        let made = entry::make(draft, seq, self.origin, &salt)?;
        let row = sql::int(seq)?;
        let case = draft.case.map(|case| *case.0.as_bytes());
        sql::run(
            self.connection,
            "INSERT INTO entry (seq, line, case_id, act) VALUES (?1, ?2, ?3, ?4)",
            params![row, made.line, case, made.act],
        )?;
        sql::run(
            self.connection,
            "INSERT INTO payload (seq, salt, body) VALUES (?1, ?2, ?3)",
            params![row, salt, made.payload],
        )?;
        let mut nodes = Vec::new();
        self.frontier.push_with(leaf_hash(&made.line), |level, index, hash| nodes.push((level, index, hash)));
        for (level, index, hash) in nodes {
            sql::run(
                self.connection,
                "INSERT INTO node (level, idx, hash) VALUES (?1, ?2, ?3)",
                params![level, sql::int(index)?, hash],
            )?;
        }
        if let Some((request, nth)) = nth {
            sql::run(
                self.connection,
                "INSERT INTO request (id, nth, seq) VALUES (?1, ?2, ?3)",
                params![request.as_bytes(), nth, row],
            )?;
        }
        if let (Event::Case(event), Some(case)) = (&draft.event, draft.case)
            && matches!(event.as_ref(), CaseEvent::CaseOpened { .. })
        {
            CaseKey::find_or_make(self.connection, case, self.entropy)?;
        }
        projections::apply(self.connection, &made.placed, self.folds)?;
        Ok(Appended { seq, at: made.placed.at })
    }

    /// The entry that this request already made.
    fn earlier(&self, request: Uuid, nth: i64, draft: &Draft) -> Result<Option<Appended>, VaultError> {
        let seq = sql::row(
            self.connection,
            "SELECT seq FROM request WHERE id = ?1 AND nth = ?2",
            params![request.as_bytes(), nth],
            |row| sql::number(row, "seq"),
        )?;
        let Some(seq) = seq else {
            return Ok(None);
        };
        let known = read::event(self.connection, seq)?;
        // A tap that is repeated may carry another time; another act or another case is another request.
        let same = known.case == draft.case
            && known.actor == draft.actor
            && itgel_casefile::event::Act::act(&known.event) == itgel_casefile::event::Act::act(&draft.event);
        if !same {
            return Err(VaultError::RequestReused);
        }
        Ok(Some(Appended { seq, at: known.at }))
    }
}

/// Signs the present tree head and keeps it, unless this size is signed already. Gives the note.
pub(crate) fn sign_head(
    connection: &Connection,
    frontier: &Frontier,
    keys: &Keys,
    origin: &str,
) -> Result<String, VaultError> {
    let size = frontier.size();
    let row = sql::int(size)?;
    let known = sql::row(connection, "SELECT note FROM head WHERE size = ?1", [row], |row| Ok(row.get(0)?))?;
    if let Some(note) = known {
        return Ok(note);
    }
    let head = Checkpoint { origin: origin.to_owned(), size, root: frontier.root() };
    let note = head.sign(&keys.log);
    sql::run(
        connection,
        "INSERT INTO head (size, root, note) VALUES (?1, ?2, ?3)",
        params![row, head.root, note],
    )?;
    Ok(note)
}
