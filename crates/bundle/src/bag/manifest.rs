//! `manifest-sha256.txt` and `tagmanifest-sha256.txt` (RFC 8493 section 2.1.3): the form that
//! `sha256sum -c --strict` reads, sorted by name, one form for one content.

use crate::name;
use itgel_seal::digest::{array_from_hex, to_hex};

/// One line: a digest and a path inside the bag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// SHA-256 of the file.
    pub sha256: [u8; 32],
    /// Path from the bag's folder.
    pub path: String,
}

/// What is wrong with a manifest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ManifestFault {
    /// Not lines of 64 lower-case hex digits, two spaces, a path and a line feed.
    #[error("not in the form of a manifest")]
    Form,
    /// A path outside the grammar.
    #[error("path not allowed")]
    Path,
    /// Not in ascending order of bytes, or a path twice.
    #[error("not in order")]
    Order,
}

/// The text of a manifest; the lines must be sorted by path.
#[must_use]
pub fn write_manifest(lines: &[Line]) -> String {
    lines.iter().map(|l| format!("{}  {}\n", to_hex(&l.sha256), l.path)).collect()
}

/// Reads a manifest strictly: what [`write_manifest`] would not have written is refused.
///
/// # Errors
/// The first rule that a line breaks.
pub fn parse_manifest(bytes: &[u8]) -> Result<Vec<Line>, ManifestFault> {
    let text = std::str::from_utf8(bytes).map_err(|_| ManifestFault::Form)?;
    let mut lines: Vec<Line> = Vec::new();
    for line in text.split_inclusive('\n') {
        let line = line.strip_suffix('\n').ok_or(ManifestFault::Form)?;
        let (digest, path) = line.split_once("  ").ok_or(ManifestFault::Form)?;
        let sha256 = array_from_hex(digest).ok_or(ManifestFault::Form)?;
        let path = name::check(path.as_bytes()).map_err(|_| ManifestFault::Path)?.to_owned();
        if lines.last().is_some_and(|before| before.path >= path) {
            return Err(ManifestFault::Order);
        }
        lines.push(Line { sha256, path });
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn line(byte: u8, path: &str) -> Line {
        Line { sha256: [byte; 32], path: path.to_owned() }
    }

    #[test]
    fn what_is_written_is_read() {
        let lines = vec![line(0xab, "data/a"), line(0x01, "data/b/c.json")];
        assert_eq!(parse_manifest(write_manifest(&lines).as_bytes()).unwrap(), lines);
        assert_eq!(parse_manifest(b"").unwrap(), vec![]);
    }

    #[test]
    fn other_forms_are_refused() {
        let good = write_manifest(&[line(0xab, "data/a"), line(0xcd, "data/b")]);
        let cases: Vec<(String, ManifestFault)> = vec![
            (good.replace('\n', "\r\n"), ManifestFault::Path),
            (good.trim_end().to_owned(), ManifestFault::Form),
            (good.to_uppercase(), ManifestFault::Form),
            (good.replace("  ", " *"), ManifestFault::Form),
            (good.replace("data/a", "../a"), ManifestFault::Path),
            (good.replace("data/a", "data/b"), ManifestFault::Order),
            (good.replace("data/a", "data/c"), ManifestFault::Order),
            (format!("{good}\n"), ManifestFault::Form),
            (format!("\u{feff}{good}"), ManifestFault::Form),
        ];
        for (text, fault) in cases {
            assert_eq!(parse_manifest(text.as_bytes()), Err(fault), "{text}");
        }
        assert_eq!(parse_manifest(b"\xff\xfe"), Err(ManifestFault::Form));
    }
}
