//! The SHA-256 of a file that a person chose, computed in a stream: the file is read once, piece by piece, and
//! neither it nor its path is kept anywhere. A recording of hours needs no more memory than one of seconds.

use crate::api::wrapup as api;
use crate::failure::Failure;
use crate::house::House;
use crate::job::Job;
use itgel_seal::digest::{Sha256Stream, to_hex};
use std::fs::Metadata;
use std::io::{ErrorKind, Read};
use std::path::Path;

/// Bytes read at once: everything of the file that is ever in memory.
const PIECE: usize = 1 << 20;

/// Computes the SHA-256 of a chosen file. It may be of any kind: it is only hashed.
///
/// # Errors
/// `file-unreadable`, `file-empty`, `file-vanished` when it or its stick went away meanwhile, `file-changed` when
/// it was written to meanwhile, `cancelled`.
pub fn digest_file(_: &mut House, request: api::DigestFile, job: &Job) -> Result<api::FileDigest, Failure> {
    let path = Path::new(&request.path);
    let mut file = crate::files::open(path, "path")?;
    let before = file.metadata().map_err(|_| Failure::invalid("file-unreadable", "path"))?;
    if before.len() == 0 {
        return Err(Failure::invalid("file-empty", "path"));
    }
    let mut digest = Sha256Stream::new();
    let mut piece = vec![0u8; PIECE];
    let mut done = 0u64;
    job.tell("digesting", 0, before.len());
    loop {
        if job.stopped() {
            return Err(Failure::cancelled());
        }
        let count = match file.read(&mut piece) {
            Ok(count) => count,
            Err(problem) if problem.kind() == ErrorKind::Interrupted => continue,
            Err(_) => return Err(Failure::invalid("file-vanished", "path")),
        };
        if count == 0 {
            break;
        }
        digest.update(piece.get(..count).unwrap_or_default());
        done += count as u64;
        if done > before.len() {
            // Written to as fast as it is read: there is no end to wait for.
            return Err(Failure::invalid("file-changed", "path"));
        }
        job.tell("digesting", done, before.len());
    }
    same_file(path, &before, done)?;
    Ok(api::FileDigest { sha256: to_hex(&digest.finish()), bytes: done.to_string() })
}

/// What was read is the whole file, and it still lies there as it was: a camera that was still writing would
/// otherwise give a number that nobody can ever compare.
fn same_file(path: &Path, before: &Metadata, done: u64) -> Result<(), Failure> {
    let after = std::fs::metadata(path).map_err(|_| Failure::invalid("file-vanished", "path"))?;
    let touched = match (before.modified(), after.modified()) {
        (Ok(then), Ok(now)) => then != now,
        _ => false,
    };
    if touched || after.len() != before.len() || done != before.len() {
        return Err(Failure::invalid("file-changed", "path"));
    }
    Ok(())
}
