//! The texts of a BagIt bag (RFC 8493), written in one form and read back only in that form.
//!
//! A bag may by RFC 8493 hold tag files that no manifest lists, several manifests, a `fetch.txt`; stock
//! validators accept them. An Itgel bag has none of that: what is not listed here does not exist (trust.md 0.6).

mod info;
mod manifest;

pub use info::{BagInfo, InfoFault, LogRange, MAX_RECIPIENTS, Oxum};
pub use itgel_casefile::training::is_training_log;
pub use manifest::{Line, ManifestFault, parse_manifest, write_manifest};

/// `bagit.txt`, byte for byte (RFC 8493 section 2.1.1).
pub const BAGIT_TXT: &str = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/// Name of the format and of the signature's namespace; a new version takes a new namespace.
pub const FORMAT: &str = "itgel-bundle/1";

/// The same of the training mode: a signature of one never counts in the other, for no tool.
pub const TRAINING_FORMAT: &str = "itgel-training-bundle/1";

/// Identifier of the BagIt profile whose text is in the bundle as `data/bagit-profile.json`.
pub const PROFILE: &str = "urn:itgel:bagit-profile:1";

/// The same of the training mode.
pub const TRAINING_PROFILE: &str = "urn:itgel:training-bagit-profile:1";

/// Format and namespace of the bundles of a log. A log of the training mode says so in its name, which stands in
/// every line and under every tree head, so that no bundle of it can pass for a real one.
#[must_use]
pub fn format_of(log: &str) -> &'static str {
    if is_training_log(log) { TRAINING_FORMAT } else { FORMAT }
}

/// Identifier of the profile of the bundles of a log.
#[must_use]
pub fn profile_of(log: &str) -> &'static str {
    if is_training_log(log) { TRAINING_PROFILE } else { PROFILE }
}

/// The tag files in the order in which they stand in the archive, before all payload, so that a reader
/// knows who signed what before it looks at any of it.
pub const TAG_FILES: [&str; 5] = [
    "bagit.txt",
    "bag-info.txt",
    "tagmanifest-sha256.txt",
    "tagmanifest-sha256.txt.sig",
    "manifest-sha256.txt",
];

/// The tag files that the tag manifest lists, in its order.
pub const LISTED_TAG_FILES: [&str; 3] = ["bag-info.txt", "bagit.txt", "manifest-sha256.txt"];
