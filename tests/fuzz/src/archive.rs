//! What a bundle is made of, from the outside in.

use itgel_bundle::bag::{BagInfo, parse_manifest, write_manifest};
use itgel_bundle::ustar::{Limits, Reader, UstarFault, Writer};
use itgel_seal::agefile::{Identity, decrypt_with};
use std::io::Read;
use std::sync::OnceLock;

/// Most bytes and files that an archive of this target holds.
const LIMITS: Limits = Limits { entries: 64, bytes: 1 << 20 };

/// An archive that is taken to its end is what the writer makes of its files.
pub fn ustar(bytes: &[u8]) {
    if let Ok(files) = read(bytes) {
        let mut writer = Writer::new(Vec::new());
        let all = files.iter().try_for_each(|(name, content)| writer.file(name, content));
        let again = all.and_then(|()| writer.finish()).expect("what was read can be written");
        assert_eq!(again, bytes, "an archive has one form");
    }
}

fn read(bytes: &[u8]) -> Result<Vec<(String, Vec<u8>)>, UstarFault> {
    let mut reader = Reader::new(bytes, LIMITS);
    let mut files = Vec::new();
    while let Some(entry) = reader.next_entry()? {
        let mut content = Vec::new();
        (&mut reader).take(entry.size).read_to_end(&mut content)?;
        files.push((entry.name, content));
    }
    Ok(files)
}

/// `bag-info.txt` is written again as it was read.
pub fn bag_info(bytes: &[u8]) {
    if let Ok(info) = BagInfo::parse(bytes) {
        assert_eq!(info.write().as_bytes(), bytes);
        assert!(info.is_sound() && info.range.from <= info.range.to);
    }
}

/// So is a manifest, in ascending order.
pub fn manifest(bytes: &[u8]) {
    if let Ok(lines) = parse_manifest(bytes) {
        assert_eq!(write_manifest(&lines).as_bytes(), bytes);
        assert!(lines.windows(2).all(|two| matches!(two, [a, b] if a.path < b.path)));
    }
}

/// A sealed file opens, or says that it does not, in the same way each time; what it gives is never more than it has.
pub fn age_header(bytes: &[u8]) {
    /// The identity of the seeds, made for them; it opens nothing else.
    const OWN: &str = "AGE-SECRET-KEY-19S5UTVC8EA5LLM4446Q2GPQLE732U8AQZTKXRF5FHXW2KWX6U5HQMVPGLS";
    static IDENTITY: OnceLock<Identity> = OnceLock::new();
    let own = IDENTITY.get_or_init(|| Identity::parse(OWN).expect("an identity"));
    let open = || {
        let mut plain = Vec::new();
        decrypt_with(own, bytes)
            .map_err(|fault| format!("{fault:?}"))
            .and_then(|mut reader| reader.read_to_end(&mut plain).map_err(|fault| fault.to_string()))
            .map(|_| plain)
    };
    let (once, twice) = (open(), open());
    assert_eq!(once, twice);
    assert!(once.is_err() || once.is_ok_and(|plain| plain.len() < bytes.len()));
}
