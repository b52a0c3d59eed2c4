//! What is given to people: the programs, the script of their pages, the package. Of what was not built there is no row.

use super::Bench;
use crate::table::Row;
use std::path::{Path, PathBuf};

/// Rows.
///
/// # Errors
/// None: what is not there is left out.
pub fn rows(bench: &Bench) -> Result<Vec<Row>, String> {
    let mut out = Vec::new();
    let mib = |bytes: u64| bytes as f64 / 1024.0 / 1024.0;
    for (name, path) in
        [("size, window", bench.release.join("itgel-desktop")), ("size, command line", bench.itgel.clone())]
    {
        if let Some(bytes) = size(&path) {
            out.push(Row::of(name, "MiB", mib(bytes), None, "release, symbols stripped"));
        }
    }
    for (name, folder, ending) in [
        ("size, .deb", bench.release.join("bundle/deb"), "deb"),
        ("size, script of the pages", PathBuf::from("ui/dist/assets"), "js"),
        ("size, style of the pages", PathBuf::from("ui/dist/assets"), "css"),
    ] {
        let bytes: u64 = files(&folder, ending).iter().filter_map(|path| size(path)).sum();
        if bytes > 0 {
            out.push(Row::of(name, "MiB", mib(bytes), None, "as it is delivered"));
        }
    }
    Ok(out)
}

fn size(path: &Path) -> Option<u64> {
    std::fs::metadata(path).ok().map(|found| found.len())
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let found = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    found.filter(|path| path.extension().is_some_and(|e| e == ending)).collect()
}
