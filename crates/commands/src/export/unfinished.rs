//! A bundle leaves a mark in the store before its first byte is written, and the mark goes when the journal knows the bundle
//! or nothing of it is left. So a power cut between the last byte and the entry leaves nothing behind that nobody knows of: at
//! the next look what lies there without an entry is removed, and where the medium is gone the case officer is told.

use crate::api::export as api;
use crate::api::{Done, Empty};
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::open::Open;
use crate::show::case::code_view;
use crate::trouble::working;
use itgel_bundle::target::part_of;
use itgel_casefile::ids::{BundleId, CaseId};
use itgel_casefile::time::Moment;
use itgel_seal::digest::sha256_hex;
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};

/// Where the marks lie among what is kept in the store and is no entry.
const MARKS: &str = "sealing/";

/// A bundle that was begun.
#[derive(Serialize, Deserialize)]
pub(crate) struct Mark {
    pub(crate) case: CaseId,
    pub(crate) bundle: BundleId,
    target: PathBuf,
    /// When, by the local clock.
    day: String,
    clock: String,
}

fn key(bundle: BundleId) -> String {
    format!("{MARKS}{bundle}")
}

/// Where a mark stays of an earlier try of the same bundle, at another place.
fn key_of_earlier(mark: &Mark) -> String {
    let place = sha256_hex(mark.target.as_os_str().as_encoded_bytes());
    format!("{}/{}", key(mark.bundle), place)
}

/// Before the first byte. What an earlier try of the same bundle left is taken away; where its medium is not at hand the mark of
/// it stays. Gives the medium on which it will lie.
///
/// # Errors
/// The store's trouble; `bundle-write-failed` where what an earlier try left here cannot be taken away. Then nothing may be written.
pub(super) fn begin(
    open: &mut Open,
    (case, bundle): (CaseId, BundleId),
    target: &Path,
    now: &Moment,
) -> Result<Option<u64>, Failure> {
    let mark =
        Mark { case, bundle, target: from_the_root(target), day: now.day().into(), clock: now.clock() };
    // The last try, and one at this very place from before that: whichever is here goes, so that it stands in nobody's way.
    for at in [key(bundle), key_of_earlier(&mark)] {
        let Some(kept) = open.vault.draft(&at).map_err(|e| working(&e))? else { continue };
        let Ok(earlier) = serde_json::from_str::<Mark>(&kept.value) else { continue };
        let gone = settled(open, &kept.key) && taken_away(&earlier.target);
        if !gone && earlier.target == mark.target && fs::symlink_metadata(target).is_ok() {
            // It lies here and cannot be taken away: its mark stays what it is.
            return Err(Failure::invalid("bundle-write-failed", "folder"));
        }
        if !gone && earlier.target != mark.target {
            open.vault.save_draft(&key_of_earlier(&earlier), &kept.value, now).map_err(|e| working(&e))?;
        }
        open.vault.drop_draft(&kept.key).map_err(|e| working(&e))?;
    }
    let text = serde_json::to_string(&mark).map_err(|_| Failure::broken("view-unwritable"))?;
    open.vault.save_draft(&key(bundle), &text, now).map_err(|e| working(&e))?;
    Ok(medium_of(target))
}

/// Where it lies, whoever looks for it from wherever: a path as it was typed means another place to another program.
fn from_the_root(target: &Path) -> PathBuf {
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    match (folder.canonicalize(), target.file_name()) {
        (Ok(folder), Some(name)) => folder.join(name),
        _ => target.to_owned(),
    }
}

/// After the entry, or when nothing of it is left. A mark that cannot be taken away is looked at again, and then goes.
pub(super) fn end(open: &mut Open, bundle: BundleId) {
    let _ = open.vault.drop_draft(&key(bundle));
}

/// After a writing that failed: the mark goes where it can be seen that nothing of it is left. A stick that was pulled, or that takes
/// no removal any more, may hold the whole of it. `medium` is the one that was there when it was [begun](begin).
pub(super) fn end_of(
    open: &mut Open,
    bundle: BundleId,
    (target, medium): (&Path, Option<u64>),
    failure: &Failure,
) {
    let gone = |path: &Path| {
        fs::symlink_metadata(path).is_err_and(|error| error.kind() == std::io::ErrorKind::NotFound)
    };
    // Where a stick was pulled, its folder may be there still and empty.
    let here = target.parent().is_some_and(Path::is_dir) && medium_of(target) == medium;
    let nothing = here && gone(target) && part_of(target).is_ok_and(|part| gone(&part));
    // What lay there before is not of this writing, and is not taken away.
    if nothing || failure.code == "bundle-target-exists" {
        end(open, bundle);
    }
}

/// The medium on which a file lies or will lie, as the system numbers it; none where it numbers none.
fn medium_of(target: &Path) -> Option<u64> {
    #[cfg(unix)]
    return fs::metadata(target.parent()?).ok().map(|folder| std::os::unix::fs::MetadataExt::dev(&folder));
    #[cfg(not(unix))]
    return None;
}

/// Whether it is certain by now that the journal does not know a bundle that is being made.
pub(super) fn is_unknown(open: &mut Open, bundle: BundleId) -> bool {
    settled(open, &key(bundle))
}

/// Whether it is certain by now that the journal does not know a bundle. An entry that the disk refused in its last step may
/// be found whole in the write-ahead log by the next opening, unless something was written over it: so the mark is written
/// once more.
fn settled(open: &mut Open, key: &str) -> bool {
    let Ok(Some(mark)) = open.vault.draft(key) else { return false };
    // Another instant: the database writes nothing where nothing changes.
    let utc_ms = mark.saved_utc_ms + 1;
    let at = Moment { utc_ms, zone: String::new(), offset_minutes: 0, up_ms: 0, boot: None };
    open.vault.save_draft(&mark.key, &mark.value, &at).is_ok()
}

/// Removes what lies there without an entry, where its medium is at hand, and gives what could not be found.
///
/// # Errors
/// The store's trouble.
pub(crate) fn look(open: &mut Open) -> Result<Vec<Mark>, Failure> {
    let mut left = Vec::new();
    for kept in open.vault.drafts(MARKS).map_err(|e| working(&e))? {
        // A mark of another version of the program says nothing.
        let Ok(mark) = serde_json::from_str::<Mark>(&kept.value) else { continue };
        // What an earlier try left at another place is none that the journal knows, also where it knows the later one.
        let entered =
            kept.key == key(mark.bundle) && open.case(mark.case)?.bundles.find(mark.bundle).is_some();
        // A store that opens for reading only is perhaps not the one that knows best.
        if !open.vault.integrity().is_whole() {
            continue;
        }
        if entered || (settled(open, &kept.key) && taken_away(&mark.target)) {
            let _ = open.vault.drop_draft(&kept.key);
        } else {
            left.push(mark);
        }
    }
    Ok(left)
}

/// Whether something of the bundle was there and is no more. Where nothing was found it may be another stick.
fn taken_away(target: &Path) -> bool {
    let mut found = false;
    for file in part_of(target).into_iter().chain([target.to_owned()]) {
        if fs::symlink_metadata(&file).is_ok() {
            found = true;
            if fs::remove_file(&file).is_err() {
                return false;
            }
        }
    }
    found
}

/// Bundles whose writing was cut off and of which nothing was found at their place.
///
/// # Errors
/// The store's trouble.
pub fn unfinished(house: &mut House, _: Empty, _: &Job) -> Result<api::UnfinishedView, Failure> {
    let open = house.opened()?;
    let mut rows = Vec::new();
    for one in look(open)? {
        let name = |path: Option<&std::ffi::OsStr>| path.unwrap_or_default().to_string_lossy().into_owned();
        rows.push(api::UnfinishedRow {
            bundle: one.bundle.to_string(),
            case: one.case.to_string(),
            code: code_view(&open.case(one.case)?.code),
            file: name(one.target.file_name()),
            folder: folder_of(&one),
            day: one.day,
            clock: one.clock,
        });
    }
    Ok(api::UnfinishedView { rows })
}

fn folder_of(mark: &Mark) -> String {
    mark.target.parent().unwrap_or(&mark.target).display().to_string()
}

/// Somebody looked on the medium, and nothing is there or it was destroyed.
///
/// # Errors
/// `request-malformed`; the store's trouble.
pub fn forget_unfinished(
    house: &mut House,
    request: api::ForgetUnfinished,
    _: &Job,
) -> Result<Done, Failure> {
    let bundle = BundleId(id(&request.bundle)?);
    let open = house.opened()?;
    for kept in open.vault.drafts(&key(bundle)).map_err(|e| working(&e))? {
        let mark = serde_json::from_str::<Mark>(&kept.value);
        if mark.is_ok_and(|mark| folder_of(&mark) == request.folder) {
            open.vault.drop_draft(&kept.key).map_err(|e| working(&e))?;
        }
    }
    Ok(Done { saved_at: String::new() })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_mark_names_its_place_from_the_root() {
        let here = std::env::current_dir().unwrap().canonicalize().unwrap();
        assert_eq!(from_the_root(Path::new("b.itgel.age")), here.join("b.itgel.age"));
        assert_eq!(from_the_root(Path::new("src/../b.itgel.age")), here.join("b.itgel.age"));
        assert_eq!(from_the_root(Path::new("./src/b.itgel.age")), here.join("src/b.itgel.age"));
        // A folder that is not there cannot be written to either.
        assert_eq!(from_the_root(Path::new("none/b.itgel.age")), Path::new("none/b.itgel.age"));
    }
}
