//! age files, both ways with the stock `age` and `age-keygen`.

use std::io::{Read, Write};

use itgel_seal::agefile::{
    MAX_RECIPIENTS, decrypt_bytes, decrypt_with, encrypt_bytes, encrypt_to, parse_recipient,
};
use itgel_seal::{Identity, SealError};
use proptest::prelude::*;

use crate::support::{Fixed, Scratch, noise, run, run_ok};

fn person(label: &'static str) -> Identity {
    Identity::make(&mut Fixed::new(label))
}

fn open(identity: &Identity, sealed: &[u8]) -> Result<Vec<u8>, SealError> {
    let mut out = Vec::new();
    decrypt_with(identity, sealed)?.read_to_end(&mut out)?;
    Ok(out)
}

#[test]
fn the_stock_programs_read_our_keys_and_files() {
    let scratch = Scratch::new();
    let identity = person("ours");
    scratch.write("ours.txt", format!("{}\n", &*identity.to_secret_text()));
    let recipient = run_ok(&scratch, "age-keygen", &["-y", "ours.txt"], b"");
    assert_eq!(String::from_utf8(recipient).unwrap().trim(), identity.recipient());

    let plain = noise("to age", 200_000);
    let others = [person("b").recipient(), identity.recipient()];
    let mut writer = encrypt_to(&others, Vec::new()).unwrap();
    plain.chunks(7777).for_each(|piece| writer.write_all(piece).unwrap());
    scratch.write("file.age", writer.finish().unwrap());
    let opened = run_ok(&scratch, "age", &["-d", "-i", "ours.txt", "file.age"], b"");
    assert!(opened == plain);
}

#[test]
fn we_read_the_keys_and_files_of_the_stock_programs() {
    let scratch = Scratch::new();
    let text = String::from_utf8(run_ok(&scratch, "age-keygen", &[], b"")).unwrap();
    let secret = text.lines().find(|line| line.starts_with("AGE-SECRET-KEY-1")).unwrap();
    let recipient = text.lines().find_map(|line| line.strip_prefix("# public key: ")).unwrap();
    let identity = Identity::parse(secret).ok().unwrap();
    assert_eq!(identity.recipient(), recipient);
    assert_eq!(&*identity.to_secret_text(), secret);

    let plain = noise("from age", 70_000);
    let sealed = run_ok(&scratch, "age", &["-r", recipient], &plain);
    assert!(open(&identity, &sealed).unwrap() == plain);
    assert_eq!(open(&person("other"), &sealed), Err(SealError::NotForThisKey));
    assert_eq!(*decrypt_bytes(&identity, &sealed, 70_000).unwrap(), plain);
    assert_eq!(decrypt_bytes(&identity, &sealed, 69_999).err(), Some(SealError::TooLong));
}

/// A file sealed with a passphrase by `age -p` has no place here; one sealed to an SSH key
/// neither. Both are files for somebody else.
#[test]
fn a_file_for_an_ssh_key_is_not_for_us() {
    let scratch = Scratch::new();
    run_ok(&scratch, "ssh-keygen", &["-q", "-t", "ed25519", "-N", "", "-f", "key"], b"");
    let sealed = run_ok(&scratch, "age", &["-R", "key.pub"], b"text");
    assert_eq!(open(&person("any"), &sealed), Err(SealError::NotForThisKey));
}

#[test]
fn text_that_is_no_key_is_refused() {
    let good = person("key").to_secret_text();
    let mut mistyped = good.replace('Q', "P");
    if mistyped == *good {
        mistyped = good.replace('Z', "P");
    }
    let lower = person("key").recipient();
    for text in ["", "AGE-SECRET-KEY-1", &mistyped, &lower, "AGE-PLUGIN-YUBIKEY-1QQQQ"] {
        assert_eq!(Identity::parse(text).err(), Some(SealError::BadKey), "{}", text.len());
    }
    let upper = lower.to_uppercase();
    assert_eq!(parse_recipient(&format!(" {upper}\n")), Ok(lower.clone()));
    for text in ["", "age1", "age1qqqq", &*good, "ssh-ed25519 AAAA", &lower.replace('q', "p")] {
        if text != lower {
            assert_eq!(parse_recipient(text), Err(SealError::BadRecipient));
        }
    }
}

#[test]
fn the_list_of_recipients_is_bounded_and_without_doubles() {
    let mut entropy = Fixed::new("many");
    let many: Vec<String> = (0..=MAX_RECIPIENTS).map(|_| Identity::make(&mut entropy).recipient()).collect();
    assert_eq!(encrypt_bytes(&[], b"x"), Err(SealError::RecipientList));
    assert_eq!(encrypt_bytes(&many, b"x"), Err(SealError::RecipientList));
    let twice = [many[0].clone(), many[0].to_uppercase()];
    assert_eq!(encrypt_bytes(&twice, b"x"), Err(SealError::RecipientList));
    assert_eq!(encrypt_bytes(&["age1x".into()], b"x"), Err(SealError::BadRecipient));
    let mut entropy = Fixed::new("many");
    let last = (0..MAX_RECIPIENTS).map(|_| Identity::make(&mut entropy)).next_back().unwrap();
    let sealed = encrypt_bytes(&many[..MAX_RECIPIENTS], b"to all").unwrap();
    assert_eq!(open(&last, &sealed).unwrap(), b"to all");
}

/// Headers that would keep a parser busy or fill memory are refused within bounds.
#[test]
fn hostile_headers_end_early() {
    let identity = person("hostile");
    let magic = b"age-encryption.org/v1\n".to_vec();
    let stanzas = [&magic[..], &b"-> X a\n\n".repeat(30)].concat();
    assert_eq!(open(&identity, &stanzas), Err(SealError::RecipientList));
    let endless = std::io::Cursor::new(magic.clone()).chain(std::io::repeat(b'A'));
    assert_eq!(decrypt_with(&identity, endless).err(), Some(SealError::Damaged));
    let other = std::io::repeat(b'A');
    assert_eq!(decrypt_with(&identity, other).err(), Some(SealError::UnknownFormat));
    assert_eq!(open(&identity, b""), Err(SealError::UnknownFormat));
    assert_eq!(open(&identity, b"age-encryption.org/v2\n-> X\n"), Err(SealError::UnknownFormat));
    assert_eq!(open(&identity, &magic), Err(SealError::Damaged));
}

#[test]
fn a_file_cut_or_lengthened_anywhere_is_refused() {
    let identity = person("cut");
    let sealed = encrypt_bytes(&[identity.recipient()], &noise("cut age", 140_000)).unwrap();
    assert_eq!(open(&identity, &sealed).unwrap().len(), 140_000);
    let body = sealed.len() - 140_000 - 3 * 16;
    let ends = [1, 10, 22, 100, body - 17, body - 16, body, body + 15, body + 65552, body + 131104];
    for end in ends.into_iter().chain([sealed.len() - 1]) {
        let error = open(&identity, &sealed[..end]).err();
        let refused = matches!(error, Some(SealError::Damaged | SealError::UnknownFormat));
        assert!(refused, "cut at {end} of {}: {error:?}", sealed.len());
    }
    for tail in [&[0u8][..], &sealed[body..body + 65552], &[7; 40]] {
        let longer = [&sealed[..], tail].concat();
        assert_eq!(open(&identity, &longer), Err(SealError::Damaged));
    }
}

#[test]
fn a_reader_that_failed_keeps_failing() {
    let identity = person("sticky");
    let mut sealed = encrypt_bytes(&[identity.recipient()], &noise("sticky", 100_000)).unwrap();
    *sealed.last_mut().unwrap() ^= 1;
    let mut reader = decrypt_with(&identity, &sealed[..]).unwrap();
    let mut out = Vec::new();
    for _ in 0..3 {
        let error = reader.read_to_end(&mut out).unwrap_err();
        assert_eq!(SealError::from_io(&error), SealError::Damaged);
    }
    assert_eq!(out.len(), 65536, "the first chunk is authentic, nothing of the second is given");
}

/// After a failure of the disk, too: what comes after it may be from another place.
#[test]
fn a_reader_whose_disk_failed_does_not_go_on() {
    struct Once<'a>(&'a [u8], bool);
    impl Read for Once<'_> {
        fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
            if self.0.len() < 50_000 && !std::mem::replace(&mut self.1, true) {
                return Err(std::io::ErrorKind::TimedOut.into());
            }
            self.0.read(out)
        }
    }
    let identity = person("disk");
    let sealed = encrypt_bytes(&[identity.recipient()], &noise("disk", 200_000)).unwrap();
    let mut reader = decrypt_with(&identity, Once(&sealed, false)).unwrap();
    let expected = SealError::Io(std::io::ErrorKind::TimedOut);
    for _ in 0..2 {
        let error = reader.read_to_end(&mut Vec::new()).unwrap_err();
        assert_eq!(SealError::from_io(&error), expected);
    }
}

/// An unfinished file is what a crash in the middle of writing leaves behind.
#[test]
fn a_file_that_was_not_finished_does_not_open() {
    let scratch = Scratch::new();
    let identity = person("unfinished");
    let file = std::fs::File::create(scratch.path("half.age")).unwrap();
    let mut writer = encrypt_to(&[identity.recipient()], file).unwrap();
    writer.write_all(&noise("half", 100_000)).unwrap();
    drop(writer);
    assert_eq!(open(&identity, &scratch.read("half.age")), Err(SealError::Damaged));
    scratch.write("me.txt", &*identity.to_secret_text());
    let stock = run(&scratch, "age", &["-d", "-i", "me.txt", "half.age"], b"");
    assert!(!stock.status.success());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_flipped_bit_is_refused(length in 0usize..2000, at in any::<prop::sample::Index>(), bit in 0u8..8) {
        let identity = person("flip");
        let mut sealed = encrypt_bytes(&[identity.recipient()], &noise("flip", length)).unwrap();
        let at = at.index(sealed.len());
        sealed[at] ^= 1 << bit;
        prop_assert!(open(&identity, &sealed).is_err(), "byte {}", at);
    }

    #[test]
    fn two_seals_of_equal_data_differ(plain in prop::collection::vec(any::<u8>(), 0..300)) {
        let identity = person("twice");
        let seal = || encrypt_bytes(&[identity.recipient()], &plain).unwrap();
        let (first, second) = (seal(), seal());
        prop_assert_ne!(&first[first.len() - 16..], &second[second.len() - 16..]);
        prop_assert_eq!(open(&identity, &first).unwrap(), plain);
    }
}
