//! Files that hold a line of text and the signature over it (FORMAT 17): read in one place, whatever the text says.
//! The codes of what is wrong are the caller's, since each kind of file has its own sentences.

use crate::failure::Failure;
use itgel_seal::PublicKey;
use itgel_seal::sshsig::verify_ssh;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// The text of a short file; more than `most` bytes is none.
///
/// # Errors
/// `file-unreadable` at `path`; what the caller calls malformed.
pub(crate) fn text(path: &Path, most: u64, malformed: &dyn Fn() -> Failure) -> Result<String, Failure> {
    let mut text = String::new();
    let file = crate::files::open(path, "path")?;
    file.take(most + 1).read_to_string(&mut text).map_err(|_| malformed())?;
    if text.len() as u64 > most { Err(malformed()) } else { Ok(text) }
}

/// What was signed and its signature, with an empty line between.
///
/// # Errors
/// As [`text`].
pub(crate) fn read(
    path: &Path,
    most: u64,
    malformed: &dyn Fn() -> Failure,
) -> Result<(String, String), Failure> {
    let text = text(path, most, malformed)?;
    let (said, signature) = text.split_once("\n\n").ok_or_else(malformed)?;
    Ok((said.to_owned(), signature.to_owned()))
}

/// The same, or two files side by side as `ssh-keygen -Y sign` leaves them: either one may be chosen.
///
/// # Errors
/// As [`text`].
pub(crate) fn read_either(
    path: &Path,
    most: u64,
    malformed: &dyn Fn() -> Failure,
) -> Result<(String, String), Failure> {
    let (said, signature) = if path.extension().is_some_and(|e| e == "sig") {
        (path.with_extension(""), path.to_owned())
    } else {
        let mut beside = path.as_os_str().to_owned();
        beside.push(".sig");
        (path.to_owned(), PathBuf::from(beside))
    };
    if signature == path || signature.is_file() {
        return Ok((text(&said, most, malformed)?, text(&signature, most, malformed)?));
    }
    read(path, most, malformed)
}

/// A key in exactly the form in which this program writes one: an OpenSSH line without comment.
pub(crate) fn plain_key(line: &str) -> Option<PublicKey> {
    PublicKey::from_ssh_line(line).ok().filter(|key| key.to_ssh_line("") == line)
}

/// Whether a signature of this key over this text holds in a namespace.
pub(crate) fn holds(key: &str, namespace: &str, said: &str, signature: &str) -> bool {
    plain_key(key).is_some_and(|key| verify_ssh(&key, namespace, said.as_bytes(), signature).is_ok())
}
