//! Connecting anew while a store is at work.

use crate::Vault;
use crate::connection;
use crate::error::OpenError;

impl Vault {
    /// Connects anew; to be called after [`crate::VaultError::Damaged`]. After one page that cannot be read SQLCipher
    /// gives out no page any more on the same connection, also none that is whole.
    ///
    /// # Errors
    /// The computer's trouble; [`OpenError::Damaged`] when not even the first page can be read.
    pub fn reconnect(&mut self) -> Result<(), OpenError> {
        self.connection = connection::open_unfolded(&self.folder.database(), &self.vault_key)?;
        if !self.integrity.is_whole() {
            self.connection.execute_batch("PRAGMA query_only = ON;")?;
        }
        Ok(())
    }

    /// Whether nothing is connected to the database: it was closed so that another could take its place, and the disk did not let it
    /// be opened. Until [`Vault::come_back`] it would answer as if it were empty.
    #[must_use]
    pub fn is_cut_off(&self) -> bool {
        self.connection.path().is_none_or(str::is_empty)
    }

    /// Connects a store that is cut off, and brings the rest of the new key to its end where the disk lets it.
    ///
    /// # Errors
    /// As [`Vault::reconnect`].
    pub fn come_back(&mut self) -> Result<(), OpenError> {
        self.reconnect()?;
        let _ = self.align_files();
        Ok(())
    }
}
