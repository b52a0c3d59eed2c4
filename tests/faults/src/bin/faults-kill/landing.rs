//! Where a kill landed: before anything of the deed lay on the disk, in the midst of it, or after. A row whose kills all come too
//! early or too late tries nothing.

use itgel_faults::Rows;
use itgel_faults::world::files_below;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Where one kill landed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Where {
    /// Nothing lay there but what was there before.
    Before,
    /// Something new lay there, or the log of the database had grown, and it was not told that it was done.
    Between,
    /// It was told that it was done, or had come to its end.
    After,
}

/// Every file below a folder, and how long it was, before the deed began.
pub struct Base {
    home: PathBuf,
    lengths: BTreeMap<PathBuf, u64>,
    /// How far the log of the database had grown by the opening alone; nothing where the opening is the deed.
    log: Option<u64>,
}

/// What an opening alone leaves, whatever is done then.
const ORDINARY: [&str; 5] = ["itgel.db", "itgel.db-wal", "itgel.db-shm", "vault.lock", "tries.json"];

/// The write-ahead log of the database.
const LOG: &str = "vault/itgel.db-wal";

impl Base {
    /// As it is now.
    pub fn of(home: &Path, log: Option<u64>) -> Self {
        Self { home: home.to_owned(), lengths: lengths(home), log }
    }

    /// Whether something of the deed lies there: a name that was not there, one that is gone, or a log that is longer than the
    /// opening alone makes it.
    pub fn is_begun(&self) -> bool {
        let now = lengths(&self.home);
        let named =
            |path: &Path| path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        let ordinary = |path: &Path| {
            let name = named(path);
            ORDINARY.contains(&name.as_str()) && !path.starts_with("vault.making")
                || name.ends_with(".anchor")
        };
        let came = now.keys().any(|path| !self.lengths.contains_key(path) && !ordinary(path));
        let went = self.lengths.keys().any(|path| !now.contains_key(path) && !ordinary(path));
        let grown = self.log.is_some_and(|log| now.get(Path::new(LOG)).is_some_and(|now| *now > log));
        came || went || grown
    }

    /// Where the kill landed, once the process is gone.
    pub fn landed(&self, done: bool) -> Where {
        match (done, self.is_begun()) {
            (true, _) => Where::After,
            (false, true) => Where::Between,
            (false, false) => Where::Before,
        }
    }
}

/// How long the log of the database is.
pub fn log_of(home: &Path) -> u64 {
    std::fs::metadata(home.join(LOG)).map_or(0, |log| log.len())
}

fn lengths(home: &Path) -> BTreeMap<PathBuf, u64> {
    // What comes and goes while it is listed is seen at the next look.
    let files = files_below(home).unwrap_or_default();
    let length = |path: PathBuf| {
        let length = std::fs::metadata(&path).ok()?.len();
        Some((path.strip_prefix(home).ok()?.to_owned(), length))
    };
    files.into_iter().filter_map(length).collect()
}

/// How many landed where.
#[derive(Default)]
pub struct Landings {
    before: u64,
    between: u64,
    after: u64,
}

/// Kills from which on none in the midst is no chance any more.
const MANY: u64 = 20;

impl Landings {
    pub fn count(&mut self, landed: Where) {
        match landed {
            Where::Before => self.before += 1,
            Where::Between => self.between += 1,
            Where::After => self.after += 1,
        }
    }

    /// Fails a long row of which no kill landed in the midst; gives the words of its note.
    pub fn told(&self, rows: &mut Rows) -> String {
        if self.before + self.between + self.after >= MANY && self.between == 0 {
            rows.attack(Err("no kill landed in the midst of it".to_owned()));
        }
        let Self { before, between, after } = self;
        format!(
            ". Killed {before} times before it, {between} in the midst, {after} after it was told or at its end"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_opening_leaves_is_no_beginning_and_a_part_of_the_deed_is() {
        let home = tempfile::tempdir().expect("the disk of the test");
        let write = |name: &str, bytes: &[u8]| {
            std::fs::write(home.path().join(name), bytes).expect("the disk of the test")
        };
        std::fs::create_dir(home.path().join("vault")).expect("the disk of the test");
        write("vault/vault.json", b"{}");
        let base = Base::of(home.path(), Some(3));
        write("vault/vault.lock", b"");
        write(LOG, b"abc");
        assert!(base.landed(false) == Where::Before && base.landed(true) == Where::After);
        write(LOG, b"abcd");
        assert!(base.landed(false) == Where::Between);
        let base = Base::of(home.path(), None);
        assert!(!base.is_begun());
        write("vault/vault.key.age.next", b"");
        assert!(base.is_begun());
    }

    #[test]
    fn many_kills_of_which_none_landed_are_no_row() {
        let row = |between: bool| {
            let mut rows = Rows::new("a", "b");
            rows.planted("c", true);
            let mut landings = Landings::default();
            for n in 0..MANY {
                rows.attack(Ok(()));
                landings.count(if between && n == 7 { Where::Between } else { Where::Before });
            }
            landings.told(&mut rows);
            rows.finish().ok
        };
        assert!(row(true) && !row(false));
    }
}
