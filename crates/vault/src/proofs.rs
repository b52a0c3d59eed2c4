//! What a bundle takes along to prove its entries: lines and payloads as they lie, paths through the tree, and
//! signed heads.

use crate::Vault;
use crate::append::sign_head;
use crate::entry::EntryRecord;
use crate::error::VaultError;
use crate::read::{self, StoredNodes};
use crate::sql;
use itgel_journal::{Checkpoint, Hash, LogKey, consistency, inclusion, leaf_hash, parse, verify_inclusion};

impl Vault {
    /// Entries as they lie, from one number to before another: lines, salts, payloads.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn records(&self, from: u64, to: u64) -> Result<Vec<EntryRecord>, VaultError> {
        read::records(&self.connection, from, to)
    }

    /// Leaf hashes from one number to before another.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn leaves(&self, from: u64, to: u64) -> Result<Vec<Hash>, VaultError> {
        sql::rows(
            &self.connection,
            "SELECT hash FROM node WHERE level = 0 AND idx >= ?1 AND idx < ?2 ORDER BY idx",
            [sql::int(from)?, sql::int(to)?],
            |row| Ok(row.get(0)?),
        )
    }

    /// The audit path of an entry in the present tree, checked before it is given out: a stored node that a
    /// fault has changed must not leave the room as a proof.
    ///
    /// # Errors
    /// [`VaultError::Journal`] when the entry is not in the tree or the path does not lead to the root.
    pub fn inclusion_proof(&self, seq: u64) -> Result<Vec<Hash>, VaultError> {
        let size = self.frontier.size();
        let path = inclusion(seq, size, &StoredNodes(&self.connection))?;
        let record = read::records(&self.connection, seq, seq + 1)?;
        let record = record.first().ok_or(VaultError::NotFound("entry"))?;
        verify_inclusion(seq, size, &leaf_hash(&record.line), &path, &self.frontier.root())?;
        Ok(path)
    }

    /// The path that shows that the present tree continues the tree of `from` entries.
    ///
    /// # Errors
    /// [`VaultError::Journal`] for a size of 0 or above the present one.
    pub fn consistency_proof(&self, from: u64) -> Result<Vec<Hash>, VaultError> {
        consistency(from, self.frontier.size(), &StoredNodes(&self.connection))
    }

    /// Root over all entries.
    #[must_use]
    pub fn root(&self) -> Hash {
        self.frontier.root()
    }

    /// The signed head of the present tree, made now if there is none: text of a C2SP checkpoint.
    ///
    /// # Errors
    /// [`VaultError::ReadOnly`] when there is none and none may be made; as [`Vault::case_events`].
    pub fn checkpoint(&mut self) -> Result<String, VaultError> {
        let size = sql::int(self.frontier.size())?;
        let known = sql::row(&self.connection, "SELECT note FROM head WHERE size = ?1", [size], |row| {
            Ok(row.get(0)?)
        })?;
        if let Some(note) = known {
            return Ok(note);
        }
        self.require_writable()?;
        let note = sign_head(&self.connection, &self.frontier, &self.keys, &self.origin)?;
        self.anchor_due = self.write_anchor().is_err();
        Ok(note)
    }

    /// Every signed head that is kept, as `(size, note)`, the oldest first.
    ///
    /// # Errors
    /// As [`Vault::case_events`].
    pub fn heads(&self) -> Result<Vec<(u64, String)>, VaultError> {
        sql::rows(&self.connection, "SELECT size, note FROM head ORDER BY size", [], |row| {
            Ok((sql::number(row, "size")?, row.get("note")?))
        })
    }

    /// The signed head over that many entries, where one is kept. It stands under the name of the epoch of its last entry, which
    /// is another than the present one where the store was restored since.
    ///
    /// # Errors
    /// [`VaultError::Damaged`] where it is not signed by this log; as [`Vault::case_events`].
    pub fn head_at(&self, size: u64) -> Result<Option<Checkpoint>, VaultError> {
        let note =
            sql::row(&self.connection, "SELECT note FROM head WHERE size = ?1", [sql::int(size)?], |row| {
                Ok(row.get::<_, String>(0)?)
            })?;
        let Some(note) = note else { return Ok(None) };
        let damaged = || VaultError::Damaged { part: "head" };
        let last = size.checked_sub(1).ok_or_else(damaged)?;
        let record = read::records(&self.connection, last, size)?;
        let name = parse(&record.first().ok_or_else(damaged)?.line).map_err(|_| damaged())?.log;
        let key = LogKey::new(&name, *self.log_key()?.public()).map_err(|_| damaged())?;
        let head = Checkpoint::verify_as(&note, &key).map_err(|_| damaged())?;
        if head.size == size { Ok(Some(head)) } else { Err(damaged()) }
    }
}
