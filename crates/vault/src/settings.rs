//! Settings, and what was typed but not yet entered: both inside the encrypted database, because a browser's
//! storage is not (architecture.md, Secrets). Neither is part of the journal; a setting that others must be
//! able to trace is entered in the same step, as `SettingChanged`, by whoever changes it.

use crate::Vault;
use crate::entry::{Appended, Draft};
use crate::error::VaultError;
use crate::sql;
use itgel_casefile::time::Moment;
use rusqlite::{Connection, params};

/// What was typed and not yet entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedDraft {
    /// Under which key.
    pub key: String,
    /// What.
    pub value: String,
    /// When it was saved, milliseconds since 1970.
    pub saved_utc_ms: i64,
}

impl Vault {
    /// The value of a setting.
    ///
    /// # Errors
    /// The database's trouble.
    pub fn setting(&self, key: &str) -> Result<Option<String>, VaultError> {
        sql::row(&self.connection, "SELECT value FROM setting WHERE key = ?1", [key], |row| Ok(row.get(0)?))
    }

    /// Every setting, by key.
    ///
    /// # Errors
    /// The database's trouble.
    pub fn settings(&self) -> Result<Vec<(String, String)>, VaultError> {
        sql::rows(&self.connection, "SELECT key, value FROM setting ORDER BY key", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
    }

    /// Sets a setting of which the journal says nothing.
    ///
    /// # Errors
    /// [`VaultError::ReadOnly`]; the database's trouble.
    pub fn set_setting(&mut self, key: &str, value: &str) -> Result<(), VaultError> {
        self.require_writable()?;
        set(&self.connection, key, value)
    }

    /// Enters what happened and sets the settings that it names, keys with their values, all of it or nothing.
    ///
    /// # Errors
    /// As [`Vault::append`].
    pub fn append_settings(
        &mut self,
        drafts: &[Draft],
        settings: &[(String, &str)],
    ) -> Result<Vec<Appended>, VaultError> {
        self.append_and(drafts, |connection| {
            settings.iter().try_for_each(|(key, value)| set(connection, key, value))
        })
    }

    /// A saved draft.
    ///
    /// # Errors
    /// The database's trouble.
    pub fn draft(&self, key: &str) -> Result<Option<SavedDraft>, VaultError> {
        sql::row(&self.connection, "SELECT * FROM draft WHERE key = ?1", [key], read_draft)
    }

    /// Saved drafts whose key begins with `prefix`, the newest first.
    ///
    /// # Errors
    /// The database's trouble.
    pub fn drafts(&self, prefix: &str) -> Result<Vec<SavedDraft>, VaultError> {
        sql::rows(
            &self.connection,
            "SELECT * FROM draft WHERE substr(key, 1, length(?1)) = ?1 ORDER BY saved_utc_ms DESC, key",
            [prefix],
            read_draft,
        )
    }

    /// Saves a draft over an earlier one of the same key.
    ///
    /// # Errors
    /// [`VaultError::ReadOnly`]; the database's trouble.
    pub fn save_draft(&mut self, key: &str, value: &str, at: &Moment) -> Result<(), VaultError> {
        self.require_writable()?;
        sql::run(
            &self.connection,
            "INSERT INTO draft (key, value, saved_utc_ms) VALUES (?1, ?2, ?3)
             ON CONFLICT (key) DO UPDATE SET value = ?2, saved_utc_ms = ?3",
            params![key, value, at.utc_ms],
        )?;
        Ok(())
    }

    /// Forgets a draft; its bytes are overwritten (`secure_delete`). One that is not there is no error.
    ///
    /// # Errors
    /// [`VaultError::ReadOnly`]; the database's trouble.
    pub fn drop_draft(&mut self, key: &str) -> Result<(), VaultError> {
        self.require_writable()?;
        sql::run(&self.connection, "DELETE FROM draft WHERE key = ?1", [key])?;
        Ok(())
    }
}

fn read_draft(row: &rusqlite::Row<'_>) -> Result<SavedDraft, VaultError> {
    Ok(SavedDraft { key: row.get("key")?, value: row.get("value")?, saved_utc_ms: row.get("saved_utc_ms")? })
}

fn set(connection: &Connection, key: &str, value: &str) -> Result<(), VaultError> {
    sql::run(
        connection,
        "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2",
        [key, value],
    )?;
    Ok(())
}
