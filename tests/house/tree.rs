//! The project's own files, as the tests see them.

use std::fs;
use std::path::{Path, PathBuf};

/// The project's top folder.
pub fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every source file below a folder whose name ends in one of `endings`, with its path from the top.
pub fn sources(under: &str, endings: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    walk(&top().join(under), endings, &mut found);
    found.sort();
    found
}

fn walk(folder: &Path, endings: &[&str], found: &mut Vec<(String, String)>) {
    const PASSED_OVER: [&str; 6] = ["node_modules", "target", "dist", "gen", "pictures", ".git"];
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !PASSED_OVER.contains(&name.as_str()) {
                walk(&path, endings, found);
            }
        } else if endings.iter().any(|e| name.ends_with(e)) {
            let shown = path.strip_prefix(top()).unwrap().to_string_lossy().into_owned();
            found.push((shown, fs::read_to_string(&path).unwrap()));
        }
    }
}

/// The text of one file of the project.
pub fn text(path: &str) -> String {
    fs::read_to_string(top().join(path)).unwrap_or_default()
}
