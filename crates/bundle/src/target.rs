//! The file on the medium: it appears under its name only when it is whole, and counts only when it was read
//! back. Whatever happens before, nothing stays.

use crate::error::BundleError;
use crate::plan::Plan;
use crate::progress::{Progress, Step, tell};
use crate::steady::Steady;
use crate::write::{Written, write_bundle};
use itgel_seal::digest::Sha256Stream;
use itgel_seal::signing::SigningKey;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Read};
use std::path::{Path, PathBuf};

/// How the file was read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadBack {
    /// The operating system took the advice to forget its copy of the file first, so that the bytes came from
    /// the medium as far as a program can bring that about. It is advice: a system may keep pages all the same.
    /// Where there is no such advice (Windows, macOS) this is `false` and the file was merely opened anew.
    pub cache_dropped: bool,
}

/// Writes the bundle to `target`, reads it back and compares. Only then does it count.
///
/// The file is written as `<target>.part` with mode 0600, synced, renamed, and its folder synced. A `.part` file
/// that an interrupted writing left there is removed first; an existing `target` is never touched.
///
/// # Errors
/// Any of [`BundleError`]; neither `target` nor its `.part` is then left behind by this call.
pub fn write_file(
    plan: &Plan<'_>,
    signer: &SigningKey,
    target: &Path,
    progress: &mut Progress<'_>,
) -> Result<(Written, ReadBack), BundleError> {
    if fs::symlink_metadata(target).is_ok() {
        return Err(BundleError::TargetExists);
    }
    let part = part_of(target)?;
    let mut file = create(&part)?;
    let mut rubbish = Rubbish(Some(part.clone()));
    let out = BufWriter::with_capacity(1 << 18, Steady::new(&mut file));
    let (written, out) = write_bundle(plan, signer, out, progress)?;
    let out = out.into_inner().map_err(|e| BundleError::of_medium(e.error()))?;
    out.finish().map_err(|e| BundleError::of_medium(&e))?;
    drop(file);
    // Renaming would replace a file that came meanwhile; a stick has no link to do it without.
    if fs::symlink_metadata(target).is_ok() {
        return Err(BundleError::TargetExists);
    }
    fs::rename(&part, target).map_err(|e| BundleError::of_medium(&e))?;
    rubbish.0 = Some(target.to_owned());
    sync_folder(target)?;
    let read = read_back(target, &written, progress)?;
    rubbish.0 = None;
    Ok((written, read))
}

/// Opens the file anew and reads all of it: same length, same digest.
///
/// # Errors
/// [`BundleError::ReadBackFailed`], [`BundleError::ReadBackDiffers`] or [`BundleError::Cancelled`].
pub fn read_back(
    path: &Path,
    expected: &Written,
    progress: &mut Progress<'_>,
) -> Result<ReadBack, BundleError> {
    tell(progress, Step::ReadingBack, 0, expected.bytes)?;
    let mut file = File::open(path).map_err(|_| BundleError::ReadBackFailed)?;
    let cache_dropped = drop_cache(&file);
    let mut hash = Sha256Stream::new();
    let mut piece = vec![0u8; 1 << 18];
    let mut bytes = 0u64;
    loop {
        let n = match file.read(&mut piece) {
            Ok(0) => break,
            Ok(n) => n,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
            Err(_) => return Err(BundleError::ReadBackFailed),
        };
        hash.update(piece.get(..n).unwrap_or_default());
        bytes += n as u64;
        if bytes > expected.bytes {
            return Err(BundleError::ReadBackDiffers);
        }
        tell(progress, Step::ReadingBack, bytes, expected.bytes)?;
    }
    if bytes != expected.bytes || hash.finish() != expected.sha256 {
        return Err(BundleError::ReadBackDiffers);
    }
    Ok(ReadBack { cache_dropped })
}

/// Removes what must not stay.
struct Rubbish(Option<PathBuf>);

impl Drop for Rubbish {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            // There may be nothing left to remove when the stick is gone; there is nobody to tell here.
            let _ = fs::remove_file(path);
        }
    }
}

/// The name of the file while it is written.
///
/// # Errors
/// [`BundleError::MediumGone`] for what is no file name.
pub fn part_of(target: &Path) -> Result<PathBuf, BundleError> {
    let mut name = target.file_name().ok_or(BundleError::MediumGone)?.to_owned();
    name.push(".part");
    Ok(target.with_file_name(name))
}

fn create(part: &Path) -> Result<File, BundleError> {
    // A leftover is sealed and incomplete, so nothing is lost; `create_new` then makes sure that what is
    // opened is new and no link to somewhere else.
    if fs::symlink_metadata(part).is_ok_and(|m| m.is_file() || m.is_symlink()) {
        fs::remove_file(part).map_err(|e| BundleError::of_medium(&e))?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(part).map_err(|e| BundleError::of_medium(&e))
}

#[cfg(unix)]
fn sync_folder(target: &Path) -> Result<(), BundleError> {
    let folder = target.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    match File::open(folder).and_then(|f| f.sync_all()) {
        Ok(()) => Ok(()),
        // Some file systems of sticks and shares know no sync of a folder; reading back still follows.
        Err(e) if matches!(e.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
        Err(e) => Err(BundleError::of_medium(&e)),
    }
}

#[cfg(not(unix))]
fn sync_folder(_target: &Path) -> Result<(), BundleError> {
    // Windows cannot open a folder to sync it; reading back still follows.
    Ok(())
}

#[cfg(target_os = "linux")]
fn drop_cache(file: &File) -> bool {
    rustix::fs::fadvise(file, 0, None, rustix::fs::Advice::DontNeed).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn drop_cache(_file: &File) -> bool {
    false
}
