//! A file that goes to its medium while it is written: every so many bytes a thread syncs what is there, so that encrypting and
//! the medium work side by side, and the last sync finds little left. The program syncs at the end all the same.
//!
//! What is written and not yet on the medium is never more than two pieces: the one that is being synced and the next. A slow
//! stick slows the writing down instead, so that whoever stops it, or pulls the stick, waits for one piece and not for all.

use std::fs::File;
use std::io::{self, Write};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::JoinHandle;

/// Bytes after which what was written is sent on its way.
const EVERY: u64 = 32 * 1024 * 1024;

/// The file, and the thread that syncs it.
pub struct Steady<'a> {
    file: &'a mut File,
    every: u64,
    since: u64,
    /// None where no thread could be had, or it ended: the last sync does it all then.
    aside: Option<(SyncSender<()>, JoinHandle<io::Result<()>>)>,
}

impl<'a> Steady<'a> {
    /// Around a file that was just made.
    pub fn new(file: &'a mut File) -> Self {
        match file.try_clone() {
            Ok(same) => Self::syncing(file, EVERY, move || same.sync_data()),
            Err(_) => Self { file, every: EVERY, since: 0, aside: None },
        }
    }

    /// Around a file of which so many bytes are synced at a time, in this way.
    fn syncing(
        file: &'a mut File,
        every: u64,
        mut sync: impl FnMut() -> io::Result<()> + Send + 'static,
    ) -> Self {
        // None waits in the channel: a piece is handed over when the one before is on the medium.
        let (go, told) = sync_channel::<()>(0);
        let thread = std::thread::Builder::new().name("sync".to_owned());
        // The first failure ends it: a system tells of each only once, so it is kept for the end.
        let aside = thread.spawn(move || told.into_iter().try_for_each(|()| sync()));
        Self { file, every, since: 0, aside: aside.ok().map(|thread| (go, thread)) }
    }

    /// Syncs the file with everything in it.
    ///
    /// # Errors
    /// The medium's, also of a sync that was made on the way.
    pub fn finish(mut self) -> io::Result<()> {
        let on_the_way = self.end();
        self.file.sync_all()?;
        on_the_way
    }

    fn end(&mut self) -> io::Result<()> {
        let Some((go, thread)) = self.aside.take() else { return Ok(()) };
        drop(go);
        thread.join().unwrap_or_else(|_| Err(io::Error::other("the syncing thread ended")))
    }
}

impl Write for Steady<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let n = self.file.write(bytes)?;
        self.since += n as u64;
        if self.since >= self.every
            && let Some((go, _)) = &self.aside
        {
            self.since = 0;
            // Waits for the piece before. A thread that ended has a failure to tell.
            if go.send(()).is_err() {
                self.end()?;
            }
        }
        Ok(n)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for Steady<'_> {
    fn drop(&mut self) {
        // Nobody removes the file or pulls the stick while a thread is still at it.
        let _ = self.end();
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::sync::{Arc, Mutex};
    use std::time::Duration;

    #[test]
    fn a_slow_medium_is_never_more_than_two_pieces_behind() {
        const PIECE: u64 = 1 << 16;
        let folder = tempfile::tempdir().unwrap();
        let mut file = File::create(folder.path().join("a")).unwrap();
        let (same, behind) = (file.try_clone().unwrap(), Arc::new(Mutex::new(Vec::new())));
        let told = Arc::clone(&behind);
        let mut synced = 0;
        let mut steady = Steady::syncing(&mut file, PIECE, move || {
            let length = || same.metadata().map(|metadata| metadata.len());
            let began = length()?;
            std::thread::sleep(Duration::from_millis(20));
            told.lock().unwrap().push(length()? - synced);
            synced = began;
            Ok(())
        });
        for _ in 0..320 {
            steady.write_all(&[7; PIECE as usize / 32]).unwrap();
        }
        drop(steady);
        let behind = behind.lock().unwrap();
        assert_eq!(behind.len(), 10, "each piece was synced");
        assert!(behind.iter().all(|behind| *behind <= 2 * PIECE), "{behind:?}");
    }

    #[test]
    fn a_sync_that_fails_on_the_way_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = File::create(folder.path().join("a")).unwrap();
        let full = || Err(io::Error::from(io::ErrorKind::StorageFull));
        let mut steady = Steady::syncing(&mut file, 10, full);
        let told = (0..3).try_for_each(|_| steady.write_all(b"0123456789"));
        assert_eq!(told.and_then(|()| steady.finish()).unwrap_err().kind(), io::ErrorKind::StorageFull);
    }

    #[test]
    fn what_was_written_is_there_and_synced_at_the_end() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        let mut file = File::create(&path).unwrap();
        let mut steady = Steady::new(&mut file);
        let piece = vec![7_u8; 1 << 20];
        for _ in 0..70 {
            steady.write_all(&piece).unwrap();
        }
        steady.finish().unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().len(), 70 << 20);
    }
}
