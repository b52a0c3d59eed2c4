//! Backups: where and when, what there is, and whether it opens.

use super::api;

api! {
    /// One copy at the place.
    pub struct BackupCopy {
        /// Its name.
        pub name: String,
        /// When it was begun: local day and time.
        pub made: String,
        /// It says what belongs to it, signed by this room.
        pub signed: bool,
        /// Entries of the journal in it; 0 where it is not signed.
        pub entries: u32,
        /// Its bytes with the attachments, as text; `0` where it is not signed.
        pub bytes: String,
    }
    /// Where backups go and when, and which there are.
    pub struct BackupsView {
        /// The folder, or empty where none was chosen.
        pub place: String,
        /// The folder is there now.
        pub there: bool,
        /// It lies on the medium of the records.
        pub same_medium: bool,
        /// Local time `HH:MM` from which one is made each day.
        pub time: String,
        /// One is made after each sign-off.
        pub after_sign_off: bool,
        /// The last one that was made and opened: local day and time, or empty.
        pub last: String,
        /// When the last one was tested: local day and time, or empty.
        pub tested: String,
        /// A test is due: a month has passed since the last one, or since the first backup.
        pub test_due: bool,
        /// The copies at the place, the newest first; none while it is not there.
        pub copies: Vec<BackupCopy>,
        /// Days of which the last copy is kept.
        pub daily: u32,
        /// Months of which the last copy is kept.
        pub monthly: u32,
    }
    /// Says where backups go and when.
    pub struct SetBackups {
        /// The folder; empty for none.
        pub place: String,
        /// Local time `HH:MM`.
        pub time: String,
        /// One is made after each sign-off.
        pub after_sign_off: bool,
        /// The person knows that the folder lies on the medium of the records.
        pub understood: bool,
    }
    /// A backup that was made.
    pub struct BackupMade {
        /// Local day and time.
        pub last: String,
        /// Wall clock of the entry.
        pub saved_at: String,
    }
    /// Asks whether a copy opens.
    pub struct TestBackup {
        /// Its name; empty for the newest.
        pub name: String,
    }
    /// A copy that opens.
    pub struct BackupTested {
        /// Its name.
        pub name: String,
        /// Local day and time at which it was begun.
        pub made: String,
        /// Entries of its journal, each recomputed.
        pub entries: u32,
        /// Attachments, each read.
        pub attachments: u32,
        /// Everything there is, with this test.
        pub backups: BackupsView,
    }
}
