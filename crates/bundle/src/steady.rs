//! A file that goes to its medium while it is written: every so many bytes a thread syncs what is there, so that encrypting and
//! the medium work side by side, and the last sync finds little left. The program syncs at the end all the same.

use std::fs::File;
use std::io::{self, Write};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::JoinHandle;

/// Bytes after which what was written is sent on its way.
const EVERY: u64 = 32 * 1024 * 1024;

/// The file, and the thread that syncs it.
pub struct Steady<'a> {
    file: &'a mut File,
    since: u64,
    /// None where nothing was written yet, or no thread could be had: the last sync does it all then.
    aside: Option<(SyncSender<()>, JoinHandle<io::Result<()>>)>,
}

impl<'a> Steady<'a> {
    /// Around a file that was just made.
    pub fn new(file: &'a mut File) -> Self {
        let aside = file.try_clone().and_then(|same| {
            let (go, told) = sync_channel::<()>(1);
            let thread = std::thread::Builder::new().name("sync".to_owned());
            // The first failure ends it: a system tells of each only once, so it is kept for the end.
            Ok((go, thread.spawn(move || told.into_iter().try_for_each(|()| same.sync_data()))?))
        });
        Self { file, since: 0, aside: aside.ok() }
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
        if self.since >= EVERY
            && let Some((go, _)) = &self.aside
        {
            self.since = 0;
            // One that still syncs is not waited for. One that ended has a failure to tell.
            if let Err(std::sync::mpsc::TrySendError::Disconnected(())) = go.try_send(()) {
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
