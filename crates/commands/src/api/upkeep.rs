//! Upkeep of the store.

use super::api;
use super::setup::PersonTile;

api! {
    /// Gives the store a new vault key.
    pub struct Rekey {
        /// Why, 10 to 300 characters.
        pub reason: String,
    }
    /// Asks for three new recovery sheets.
    pub struct BeginNewSheets {
        /// Why, 10 to 300 characters.
        pub reason: String,
        /// The supervisor's own passphrase.
        pub passphrase: String,
    }
    /// What is derived from the journal was filled anew.
    pub struct Rebuilt {
        /// It was the same before.
        pub same: bool,
        /// Entries of the journal.
        pub entries: u32,
    }
    /// Lets a store go on from an earlier state of itself.
    pub struct GoOn {
        /// Why, 10 to 300 characters.
        pub reason: String,
    }
    /// Says that the papers of the time that a restored store does not know were looked at.
    pub struct ComparePapers {
        /// What they showed, and what was entered again: 10 to 300 characters.
        pub found: String,
    }
    /// Asks which backups are in a folder.
    pub struct FindBackups {
        /// The folder.
        pub folder: String,
    }
    /// One backup, as it says of itself; nothing of it was checked yet.
    pub struct BackupFound {
        /// Its folder.
        pub copy: String,
        /// When it was begun: local day and time.
        pub made: String,
        /// The room's name.
        pub room: String,
        /// The supervisors of then, of whom one restores; nobody where the unlock screen asked for a name.
        pub people: Vec<PersonTile>,
    }
    /// The backups in a folder.
    pub struct BackupsFound {
        /// The newest first.
        pub copies: Vec<BackupFound>,
    }
    /// Puts a backup in the place of a store that is lost.
    pub struct RestoreBackup {
        /// Its folder.
        pub copy: String,
        /// Who restores it; empty where the name is given.
        pub person: String,
        /// Their name as it is typed, or empty.
        pub name: String,
        /// The passphrase that they had then.
        pub passphrase: String,
        /// Why, 10 to 300 characters.
        pub reason: String,
    }
    /// Puts a backup in the place of a store that is lost, by two of the three recovery sheets.
    pub struct RestoreBySheets {
        /// Its folder.
        pub copy: String,
        /// The supervisor in whose name it is restored; empty where the name is given.
        pub person: String,
        /// Their name as it is typed, or empty.
        pub name: String,
        /// One sheet: its sixteen groups, or the one line `AGE-SECRET-KEY-1…` that a reader of its code gives.
        pub first: Vec<String>,
        /// Another sheet, likewise.
        pub second: Vec<String>,
        /// Their new passphrase.
        pub passphrase: String,
        /// Why, 10 to 300 characters.
        pub reason: String,
    }
    /// The store was laid aside.
    pub struct LaidAside {
        /// The folder in which it lies now.
        pub folder: String,
    }
}
