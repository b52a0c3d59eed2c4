//! The header of an age file, taken off the input within bounds before it is parsed.
//!
//! The parser of the age crate has no limit of its own, neither in length nor in recipients,
//! and it still accepts stanzas without their last line, which the specification forbids
//! (age-encryption.org/v1, "recipient stanza"; vector `stanza_missing_body`).

use std::io::{BufRead, Read};

use crate::error::SealError;

/// A header longer than this is refused before it is parsed.
const MAX_HEADER: u64 = 64 * 1024;
const VERSION_LINE: &[u8] = b"age-encryption.org/v1\n";
/// Base64 characters in a full line of a stanza's body; a shorter line ends the body.
const FULL_LINE: usize = 64;

/// The header's lines up to and with the one that begins with `---`.
///
/// `most` is how many recipients it may have. Only what is counted here is checked here; everything else is the age crate's business.
pub(crate) fn read(input: &mut impl BufRead, most: usize) -> Result<Vec<u8>, SealError> {
    let mut header = Vec::new();
    next_line(input, &mut header)?;
    if header != VERSION_LINE {
        return Err(SealError::UnknownFormat);
    }
    let mut stanzas = 0;
    let mut in_body = false;
    loop {
        let start = header.len();
        next_line(input, &mut header)?;
        let line = header.get(start..).unwrap_or_default();
        if in_body {
            // No base64 begins with a hyphen: the body was not ended.
            if line.starts_with(b"-") || line.len() > FULL_LINE + 1 {
                return Err(SealError::Damaged);
            }
            in_body = line.len() == FULL_LINE + 1;
        } else if line.starts_with(b"-> ") {
            stanzas += 1;
            in_body = true;
        } else if line.starts_with(b"---") {
            return Ok(header);
        } else {
            return Err(SealError::Damaged);
        }
        // One more than the recipients: age adds a stanza of random "grease".
        if stanzas > most + 1 {
            return Err(SealError::RecipientList);
        }
    }
}

/// Appends one line with its line feed.
fn next_line(input: &mut impl BufRead, header: &mut Vec<u8>) -> Result<(), SealError> {
    let room = MAX_HEADER.saturating_sub(header.len() as u64);
    input.take(room).read_until(b'\n', header)?;
    if header.last() == Some(&b'\n') && room > 0 {
        return Ok(());
    }
    // The end of the file or of our patience. Something that does not even begin like age is
    // not a damaged age file, it is another format.
    Err(if header.starts_with(VERSION_LINE) { SealError::Damaged } else { SealError::UnknownFormat })
}

#[cfg(test)]
mod tests {
    use super::{VERSION_LINE, read};
    use crate::agefile::MAX_RECIPIENTS;
    use crate::error::SealError;

    fn read_after_version(rest: &str) -> Result<usize, SealError> {
        let file = [VERSION_LINE, rest.as_bytes()].concat();
        read(&mut &file[..], MAX_RECIPIENTS).map(|header| header.len() - VERSION_LINE.len())
    }

    #[test]
    fn a_body_ends_with_a_line_that_is_not_full() {
        let full = "A".repeat(64);
        assert_eq!(read_after_version("-> X\n\n--- m\nrest"), Ok(12));
        assert!(read_after_version(&format!("-> X\n{full}\n\n--- m\n")).is_ok());
        assert!(read_after_version(&format!("-> X\n{full}\nAA\n-> Y\nA\n--- m\n")).is_ok());
        for missing in [
            "-> X\n--- m\n--- m\n".to_owned(),
            "-> X\n-> Y\nA\n--- m\n".to_owned(),
            format!("-> X\n{full}\n--- m\n--- m\n"),
            format!("-> X\n{full}A\n--- m\n"),
            "-> X\nA\nA\n--- m\n".to_owned(),
            "X\n--- m\n".to_owned(),
            "-> X\nA\n".to_owned(),
        ] {
            assert_eq!(read_after_version(&missing), Err(SealError::Damaged), "{missing:?}");
        }
    }
}
