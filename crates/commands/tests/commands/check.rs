//! Checking a bundle: every verdict of ux.md 4.14, each with its three lines and its own two sentences.

use crate::script::{recipient, seal, with_signed_case};
use crate::support::{Room, set_up, text, with_files};
use itgel_words::{Language, Words};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// A room with one bundle for the police, and what the police check it with.
struct Sealed {
    room: Room,
    folder: PathBuf,
    bytes: Vec<u8>,
    check: Value,
}

fn sealed() -> Sealed {
    let (mut room, case) = with_signed_case();
    let (police, identity) = recipient(&mut room, "police");
    let folder = room.folder("stick");
    let request = seal(&mut room, &case, &police, &folder);
    let path = text(&room.ok("seal_bundle", request), "path");
    let bytes = fs::read(&path).unwrap();
    let check = with_files(&mut room, &identity, Path::new(&path));
    Sealed { room, folder, bytes, check }
}

impl Sealed {
    /// Checks other bytes, or the same with other files; it is refused, nothing of it is shown, and both languages
    /// have their sentences for it.
    #[track_caller]
    fn refused(&mut self, change: impl FnOnce(&Path, &mut Value)) -> (String, [String; 3]) {
        let mut request = self.check.clone();
        let folder = self.folder.clone();
        change(&folder, &mut request);
        let found = self.room.ok("check_bundle", request);
        assert_eq!((&found["accepted"], found["fault"] == ""), (&json!(false), false));
        for name in ["signed_by", "room", "organisation", "prepared_by", "created", "purpose", "html", "root"]
        {
            assert_eq!(found[name], "", "{name} of a refused bundle is shown");
        }
        assert_eq!((&found["code"], &found["parts"]), (&Value::Null, &json!([])));
        let fault = text(&found, "fault");
        for language in [Language::Mn, Language::En] {
            for kind in ["err", "rec"] {
                let sentence = format!("{kind}-bundle-{fault}");
                assert!(Words::new(language).has(&sentence), "{sentence} has no words");
            }
        }
        let entered = self.room.ok("journal", crate::support::page("", "all", "", 1))["lines"][0].clone();
        assert_eq!(entered["act"], "room.bundle_checked");
        assert_eq!(entered["detail"][0], json!(["fault", fault]));
        (fault, ["whole", "signed", "for_you"].map(|line| text(&found, line)))
    }

    #[track_caller]
    fn refused_bytes(&mut self, bytes: &[u8]) -> (String, [String; 3]) {
        let bytes = bytes.to_vec();
        self.refused(|folder, request| {
            let path = folder.join("other.itgel.age");
            fs::write(&path, bytes).unwrap();
            request["path"] = json!(path);
        })
    }
}

fn lines(whole: &str, signed: &str, for_you: &str) -> [String; 3] {
    [whole, signed, for_you].map(str::to_owned)
}

#[test]
fn what_is_no_bundle_or_was_changed_is_said_so() {
    let mut one = sealed();
    let bytes = one.bytes.clone();
    let no = |fault: &str| (fault.to_owned(), lines("no", "not_known", "not_known"));
    assert_eq!(one.refused_bytes(b"\x89PNG\r\n\x1a\n and so on"), no("not-a-bundle"));
    assert_eq!(one.refused_bytes(b""), no("not-a-bundle"));
    let (fault, found) = one.refused_bytes(&bytes[..bytes.len() - 700]);
    assert!(["truncated", "damaged"].contains(&fault.as_str()), "{fault}");
    assert_eq!(found, lines("no", "not_known", "not_known"));
    let mut flipped = bytes.clone();
    let at = bytes.len() - 20_000;
    flipped[at] ^= 1;
    assert_eq!(one.refused_bytes(&flipped), no("damaged"));
    let mut header = bytes.clone();
    // In the MAC of the header.
    let mac = header.windows(4).position(|w| w == b"--- ").unwrap() + 10;
    header[mac] = if header[mac] == b'A' { b'B' } else { b'A' };
    let (fault, found) = one.refused_bytes(&header);
    assert!(["sealed-header", "damaged"].contains(&fault.as_str()), "{fault}");
    assert_eq!(found[0], "no");
    let mut longer = bytes;
    longer.extend_from_slice(b"and more");
    assert_eq!(one.refused_bytes(&longer).1[0], "no");
}

#[test]
fn a_file_longer_than_any_bundle_is_not_read() {
    let mut one = sealed();
    let (fault, found) = one.refused(|folder, request| {
        let path = folder.join("long.itgel.age");
        // Sparse: nothing of it lies on the disk.
        fs::File::create(&path).unwrap().set_len((2 << 30) + (1 << 29)).unwrap();
        request["path"] = json!(path);
    });
    assert_eq!((fault.as_str(), found), ("too-large", lines("not_known", "not_known", "not_known")));
}

#[test]
fn a_signer_that_is_not_known_opens_nothing() {
    let mut one = sealed();
    let mut stranger = Room::empty();
    set_up(&mut stranger);
    let strange = stranger.folder("keys");
    stranger.ok("write_public_keys", json!({"folder": strange}));
    let (fault, found) =
        one.refused(|_, request| request["signers"] = json!(strange.join("allowed_signers")));
    assert_eq!((fault.as_str(), found), ("signer-unknown", lines("not_known", "no", "yes")));
    let (fault, _) = one.refused(|_, request| request["log_key"] = json!(strange.join("log.pub.pem")));
    assert_eq!(fault, "log-key-differs");
}

#[test]
fn a_bundle_for_somebody_else_says_only_that() {
    let mut one = sealed();
    let (fault, found) = one.refused(|_, request| request["identity"] = json!(""));
    assert_eq!((fault.as_str(), found), ("other-recipient", lines("not_known", "not_known", "no")));
}
