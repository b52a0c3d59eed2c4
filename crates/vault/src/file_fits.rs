//! Whether the database file is the one that was closed, where that is known: it is hashed beside the reading of its rows, and
//! the answer is waited for before anything is written.
//!
//! The file that was hashed stays open as long as the database is. A system of the POSIX kind takes all locks of a process on a
//! file away as soon as the process closes any of its descriptors of it, whoever opened that; the database would go on as if it
//! had its locks, and another program could fold or empty the file below it (SQLite, "How To Corrupt An SQLite Database File").

use crate::anchor::{Anchor, hash_of};
use crate::close::{has_content, wal_of};
use crate::disk;
use crate::error::OpenError;
use crate::folder::Folder;
use itgel_journal::Hash;
use std::fs::File;
use std::io;
use std::sync::Arc;
use std::thread::{Builder, JoinHandle};

/// The question, and what is known of the answer.
pub(crate) struct FileFits {
    expected: Hash,
    answer: Answer,
    /// The file that is hashed; to be closed after every connection to it.
    file: Option<Arc<File>>,
}

enum Answer {
    Known(bool),
    Found(io::Result<Hash>),
    Asked(JoinHandle<io::Result<Hash>>),
}

impl FileFits {
    /// Begins to hash, where the memory of this computer vouches for the bytes of the file. To be called before anything is
    /// connected to it.
    ///
    /// # Errors
    /// The disk's trouble.
    pub(crate) fn ask(folder: &Folder, anchor: Option<&Anchor>) -> Result<Self, OpenError> {
        Self::ask_on(Builder::new().name("hash".to_owned()), folder, anchor)
    }

    fn ask_on(thread: Builder, folder: &Folder, anchor: Option<&Anchor>) -> Result<Self, OpenError> {
        let known = |fits| Ok(Self { expected: Hash::default(), answer: Answer::Known(fits), file: None });
        let Some(expected) = anchor.and_then(|anchor| anchor.file) else { return known(true) };
        if has_content(&wal_of(folder)) {
            return known(false);
        }
        let file = Arc::new(disk::open_file(&folder.database())?);
        let same = Arc::clone(&file);
        let answer = match thread.spawn(move || hash_of(&same)) {
            Ok(asked) => Answer::Asked(asked),
            // Where no thread is to be had it takes longer, and that is all.
            Err(_) => Answer::Found(hash_of(&file)),
        };
        Ok(Self { expected, answer, file: Some(file) })
    }

    /// Waits for the answer.
    ///
    /// # Errors
    /// The disk's trouble.
    pub(crate) fn settle(&mut self) -> Result<bool, OpenError> {
        let fits = match std::mem::replace(&mut self.answer, Answer::Known(false)) {
            Answer::Known(fits) => fits,
            Answer::Found(found) => found? == self.expected,
            Answer::Asked(asked) => match asked.join() {
                Ok(found) => found? == self.expected,
                Err(_) => return Err(io::Error::other("the hashing thread ended").into()),
            },
        };
        self.answer = Answer::Known(fits);
        Ok(fits)
    }

    /// The file that was hashed, for whoever closes the connection; to be asked when it is settled.
    pub(crate) fn keep(mut self) -> Option<Arc<File>> {
        self.file.take()
    }
}

impl Drop for FileFits {
    fn drop(&mut self) {
        // An opening that ends early leaves no thread behind that still reads a store which is locked by nobody any more.
        if let Answer::Asked(asked) = std::mem::replace(&mut self.answer, Answer::Known(false)) {
            let _ = asked.join();
        }
    }
}

/// That there is a database file, and a file: a pipe or a device in its place is refused before the database meets it, which
/// would wait for it for ever.
///
/// # Errors
/// [`OpenError::Damaged`]; the disk's trouble.
pub(crate) fn require_file(folder: &Folder) -> Result<(), OpenError> {
    match std::fs::metadata(folder.database()) {
        Ok(metadata) if metadata.is_file() => Ok(()),
        Ok(_) => Err(OpenError::Damaged { part: "itgel.db" }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(OpenError::Damaged { part: "itgel.db" }),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::anchor::hash_file;
    use std::io::Write;
    use tempfile::TempDir;

    fn a_folder() -> (TempDir, Folder, Anchor) {
        let home = TempDir::new().unwrap();
        let folder = Folder::new(home.path());
        // Large enough that a thread which nobody waits for is still at it.
        File::create(folder.database()).unwrap().write_all(&vec![7; 64 << 20]).unwrap();
        let file = Some(hash_file(&folder.database()).unwrap());
        (home, folder, Anchor { size: 1, root: Hash::default(), file })
    }

    #[test]
    fn an_opening_that_ends_early_leaves_no_thread_behind() {
        let (_home, folder, anchor) = a_folder();
        let fits = FileFits::ask(&folder, Some(&anchor)).unwrap();
        assert!(matches!(fits.answer, Answer::Asked(_)));
        let file = fits.file.as_ref().map(Arc::downgrade).unwrap();
        drop(fits);
        assert!(file.upgrade().is_none(), "nobody has it open any more");
    }

    #[test]
    fn without_a_thread_it_is_hashed_all_the_same() {
        let (_home, folder, mut anchor) = a_folder();
        // More stack than there is memory: the system gives no such thread.
        let none = || Builder::new().stack_size(1 << 60);
        let mut fits = FileFits::ask_on(none(), &folder, Some(&anchor)).unwrap();
        assert!(matches!(fits.answer, Answer::Found(_)));
        assert!(fits.settle().unwrap());
        anchor.file = Some([9; 32]);
        assert!(!FileFits::ask_on(none(), &folder, Some(&anchor)).unwrap().settle().unwrap());
    }

    #[test]
    fn a_folder_in_the_place_of_the_file_is_damage() {
        let home = TempDir::new().unwrap();
        let folder = Folder::new(home.path());
        let damaged = |found: Result<(), OpenError>| {
            assert_eq!(found.unwrap_err(), OpenError::Damaged { part: "itgel.db" });
        };
        damaged(require_file(&folder));
        std::fs::create_dir(folder.database()).unwrap();
        damaged(require_file(&folder));
    }
}
