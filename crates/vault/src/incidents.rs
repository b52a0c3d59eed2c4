//! What broke on this computer, under the number that a person reads over the phone: a short file beside the anchor, for a
//! store that does not open can keep nothing. It says when, what kind of trouble and at which command; never with what.

use crate::disk;
use std::io;
use std::path::{Path, PathBuf};

/// Name of the file in the folder of anchors.
const FILE: &str = "incidents.txt";
/// Most lines; the oldest give way.
const MOST: usize = 100;
/// A file of more is not ours.
const LIMIT: u64 = 64 * 1024;

/// One trouble.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incident {
    /// When: RFC 3339 with the offset of the day.
    pub at: String,
    /// Six digits.
    pub number: String,
    /// Kebab-case code of the failure.
    pub code: String,
    /// The command.
    pub command: String,
}

impl Incident {
    fn parse(line: &str) -> Option<Self> {
        let mut words = line.split(' ').map(str::to_owned);
        let (at, number, code, command) = (words.next()?, words.next()?, words.next()?, words.next()?);
        words.next().is_none().then_some(Self { at, number, code, command })
    }
    fn line(&self) -> String {
        format!("{} {} {} {}\n", self.at, self.number, self.code, self.command)
    }
}

fn file(anchors: &Path) -> PathBuf {
    anchors.join(FILE)
}

/// What was noted on this computer, oldest first; what cannot be read is none.
#[must_use]
pub fn read(anchors: &Path) -> Vec<Incident> {
    let bytes = disk::read_small(&file(anchors), LIMIT).unwrap_or_default();
    String::from_utf8_lossy(&bytes).lines().filter_map(Incident::parse).collect()
}

/// Adds to it.
///
/// # Errors
/// The disk's trouble; what was noted before is then as it was.
pub fn note(anchors: &Path, more: &[Incident]) -> io::Result<()> {
    let mut all = read(anchors);
    all.extend_from_slice(more);
    let from = all.len().saturating_sub(MOST);
    let text: String = all.iter().skip(from).map(Incident::line).collect();
    if !anchors.is_dir() {
        std::fs::create_dir_all(anchors)?;
        disk::set_mode(anchors, disk::FOLDER_MODE)?;
    }
    disk::write_whole(&file(anchors), text.as_bytes())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn incident(n: usize) -> Incident {
        Incident {
            at: "2026-11-28T10:14:00.000+08:00".to_owned(),
            number: format!("{n:06}"),
            code: "disk-full".to_owned(),
            command: "tap".to_owned(),
        }
    }

    #[test]
    fn the_newest_hundred_are_kept_and_rubbish_is_passed_over() {
        let home = tempfile::tempdir().unwrap();
        let anchors = home.path().join("anchors");
        assert_eq!(read(&anchors), []);
        for n in 0..MOST + 5 {
            note(&anchors, &[incident(n)]).unwrap();
        }
        let found = read(&anchors);
        assert_eq!((found.len(), &found[0], &found[99]), (MOST, &incident(5), &incident(104)));
        std::fs::write(anchors.join(FILE), "a b\n\u{0}\n2026 000001 disk-full tap\n").unwrap();
        assert_eq!(read(&anchors).len(), 1);
        note(&anchors, &[incident(7)]).unwrap();
        assert_eq!(read(&anchors).len(), 2);
    }
}
