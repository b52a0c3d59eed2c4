//! What is given to people: the programs, the script of their pages, the package; the window beside the empty one. What is not there,
//! or was built before the commit that is measured, is a row that says so.

use super::Bench;
use crate::table::Row;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

/// Rows.
///
/// # Errors
/// None: what is not there is said to be so.
pub fn rows(bench: &Bench) -> Result<Vec<Row>, String> {
    let (release, pages) = (bench.release.clone(), PathBuf::from("ui/dist/assets"));
    let committed = committed();
    let all = [
        ("size, command line", vec![bench.itgel.clone()], "release, symbols stripped"),
        ("size, window", vec![release.join("itgel-desktop")], "release, symbols stripped"),
        ("size, .deb", files(&release.join("bundle/deb"), "deb"), "as it is delivered"),
        ("size, script of the pages", files(&pages, "js"), "as it is delivered"),
        ("size, style of the pages", files(&pages, "css"), "as it is delivered"),
    ];
    let mut rows: Vec<Row> =
        all.into_iter().map(|(name, paths, what)| of(name, &paths, what, committed)).collect();
    let empty = of("empty", &[bench.release.join("itgel-empty-window")], "", committed).ours;
    if let Some(window) = rows.iter_mut().find(|row| row.row == "size, window" && !empty.is_nan()) {
        *window = Row::of(&*window.row, "MiB", window.ours, Some(empty), &*window.spread);
    }
    Ok(rows)
}

fn of(name: &str, paths: &[PathBuf], what: &str, committed: Option<SystemTime>) -> Row {
    let found: Vec<_> = paths.iter().filter_map(|path| std::fs::metadata(path).ok()).collect();
    let bytes: u64 = found.iter().map(std::fs::Metadata::len).sum();
    if bytes == 0 {
        return Row::of(name, "MiB", f64::NAN, None, "not built");
    }
    let oldest = found.iter().filter_map(|file| file.modified().ok()).min();
    if oldest.zip(committed).is_some_and(|(built, committed)| built < committed) {
        return Row::of(name, "MiB", f64::NAN, None, "not built of this commit");
    }
    Row::of(name, "MiB", bytes as f64 / 1024.0 / 1024.0, None, what)
}

/// When the commit was made that is measured; none outside of a clone.
fn committed() -> Option<SystemTime> {
    let told = Command::new("git").args(["log", "-1", "--format=%ct"]).output().ok()?;
    let seconds = String::from_utf8(told.stdout).ok()?.trim().parse().ok()?;
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let found = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    found.filter(|path| path.extension().is_some_and(|e| e == ending)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_there_or_of_another_commit_is_said_to_be_so() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("itgel");
        let row = |committed| of("size", std::slice::from_ref(&path), "release", committed);
        assert_eq!((row(None).ours.is_nan(), row(None).spread.as_str()), (true, "not built"));
        std::fs::write(&path, [0; 1024]).expect("a file");
        assert!((row(None).ours - 1.0 / 1024.0).abs() < 1e-9);
        let later = SystemTime::now() + Duration::from_secs(60);
        assert_eq!(row(Some(later)).spread, "not built of this commit");
        assert_eq!(row(Some(SystemTime::UNIX_EPOCH)).spread, "release");
    }
}
