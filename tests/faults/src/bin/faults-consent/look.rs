//! Looks for what stays in the bytes of a decrypted bundle: salts, contents, files, and words that stand nowhere else.

use memchr::memmem;
use std::collections::BTreeSet;

/// The file that holds the content of an entry.
pub fn payload_path(seq: u64) -> String {
    format!("itgel-bundle/data/payload/{seq}.json")
}

/// Names and contents of a ustar archive, as its heads say; nothing of the program's own reader is used here.
pub fn files(archive: &[u8]) -> Vec<(String, &[u8])> {
    let text = |bytes: &[u8]| {
        let end = bytes.iter().position(|b| *b == 0).unwrap_or(bytes.len());
        String::from_utf8_lossy(bytes.get(..end).unwrap_or_default()).into_owned()
    };
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(head) = archive.get(at..at + 512) {
        let (name, before) = (text(&head[..100]), text(&head[345..500]));
        if name.is_empty() {
            break;
        }
        let size = usize::from_str_radix(text(&head[124..136]).trim(), 8).unwrap_or(0);
        let name = if before.is_empty() { name } else { format!("{before}/{name}") };
        let Some(bytes) = archive.get(at + 512..at + 512 + size) else { break };
        found.push((name, bytes));
        at += 512 + size.div_ceil(512) * 512;
    }
    found
}

/// What must not be in a bundle.
#[derive(Default)]
pub struct Withheld {
    /// Contents of entries, files, and salts, each with what it is.
    pub bytes: Vec<(String, Vec<u8>)>,
    /// Words that stand in what stays and in nothing that goes.
    pub words: BTreeSet<String>,
}

impl Withheld {
    /// What of it is found, in whichever form: as it is, in hexadecimal, in base64 at any of the three places where it can
    /// begin, as a text inside JSON, and words also in UTF-16.
    pub fn found_in(&self, archive: &[u8]) -> Option<String> {
        for (what, bytes) in &self.bytes {
            let mut forms = forms(bytes);
            if let Ok(text) = std::str::from_utf8(bytes)
                && let Ok(quoted) = serde_json::to_string(text)
            {
                forms.push(("as a text in JSON", quoted.trim_matches('"').as_bytes().to_vec()));
            }
            for (form, needle) in forms {
                if memmem::find(archive, &needle).is_some() {
                    return Some(format!("{what}, {form}"));
                }
            }
        }
        for word in &self.words {
            let wide = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
            for (form, needle) in forms(word.as_bytes()).into_iter().chain([("in UTF-16", wide)]) {
                if memmem::find(archive, &needle).is_some() {
                    return Some(format!("a word of what stays, {form}"));
                }
            }
        }
        None
    }
}

fn forms(bytes: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let hex: String = bytes.iter().map(|b| format!("{b:02x}")).collect();
    let mut forms = vec![
        ("as it is", bytes.to_vec()),
        ("in hexadecimal", hex.clone().into_bytes()),
        ("in hexadecimal", hex.to_uppercase().into_bytes()),
        ("in base64", base64(bytes)),
    ];
    for before in 0..3 {
        // Where other bytes stand before and after, the characters at both ends hold some of theirs too.
        let mut shifted = vec![0; before];
        shifted.extend(bytes);
        let whole = base64(&shifted);
        let (from, to) = (if before == 0 { 0 } else { before + 1 }, shifted.len() / 3 * 4);
        if let Some(core) = whole.get(from..to).filter(|core| core.len() >= 12) {
            forms.push(("inside base64", core.to_vec()));
        }
    }
    forms
}

/// Base64 without the signs that fill up (RFC 4648, section 4).
fn base64(bytes: &[u8]) -> Vec<u8> {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = Vec::new();
    for three in bytes.chunks(3) {
        let at = |n: usize| u32::from(three.get(n).copied().unwrap_or(0));
        let all = at(0) << 16 | at(1) << 8 | at(2);
        for n in 0..=three.len() {
            let six = usize::try_from(all >> (18 - 6 * n) & 63).unwrap_or(0);
            text.push(SIGNS[six]);
        }
    }
    text
}

/// The same, filled up.
pub fn base64_padded(bytes: &[u8]) -> String {
    let text = base64(bytes);
    let fill = "=".repeat(text.len().next_multiple_of(4) - text.len());
    String::from_utf8_lossy(&text).into_owned() + &fill
}

/// The words of [`crate::history::History::mark`] in some bytes.
pub fn words(bytes: &[u8]) -> BTreeSet<String> {
    let at = memmem::find_iter(bytes, b"zq");
    at.filter_map(|at| std::str::from_utf8(bytes.get(at..at + 14)?).ok())
        .filter(|word| word.chars().skip(2).all(|c| c.is_ascii_hexdigit()))
        .map(str::to_owned)
        .collect()
}
