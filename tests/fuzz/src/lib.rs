//! The bodies of the fuzz targets: each is given any bytes and says by a panic what does not hold.
//!
//! What holds is always one of two things: what was taken is written again as the same bytes (so that there is one form
//! of one meaning), or what was done once changes nothing when it is done again. That nothing panics holds besides.

pub mod archive;
pub mod cards;
pub mod keys;
pub mod log;
pub mod store;
pub mod typed;
pub mod words;

/// A body: bytes in, a panic where something does not hold.
pub type Body = fn(&[u8]);

/// Every target by its name, which is also the name of the folder of its seeds.
pub const TARGETS: &[(&str, Body)] = &[
    ("age_header", archive::age_header),
    ("allowed_signers", keys::allowed_signers),
    ("bag_info", archive::bag_info),
    ("cards", cards::cards),
    ("case_code", typed::case_code),
    ("checkpoint", log::checkpoint),
    ("dates", typed::dates),
    ("journal_line", log::journal_line),
    ("manifest", archive::manifest),
    ("moments", typed::moments),
    ("names", typed::names),
    ("public_key", keys::public_key),
    ("registration_number", typed::registration_number),
    ("search", typed::search),
    ("slot", keys::slot),
    ("sshsig", keys::sshsig),
    ("tlog_proof", log::tlog_proof),
    ("ustar", archive::ustar),
    ("vault_header", store::vault_header),
    ("words", words::words),
];

/// The body of a target.
#[must_use]
pub fn body(name: &str) -> Option<Body> {
    TARGETS.iter().find(|(known, _)| *known == name).map(|(_, body)| *body)
}

/// The bytes as text; most of what is read is text, and what is none is refused before.
fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}

/// A folder for a target that reads files; `TMPDIR` says where, which is in memory for both `make test` and `make fuzz`.
fn own_folder() -> std::path::PathBuf {
    let base = std::env::temp_dir();
    let mut own = (0..u32::MAX).map(|n| base.join(format!("itgel-fuzz-{}-{n}", std::process::id())));
    own.find(|folder| std::fs::create_dir(folder).is_ok()).expect("a folder can be made")
}
