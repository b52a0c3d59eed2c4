//! Slots: opening them, and everything that can be done to one without its passphrase.
//!
//! Key derivation at the floor takes a fifth of a second, so the tests that go through it are
//! few and chosen; what is refused before it is tested byte for byte.

use std::time::{Duration, Instant};

use itgel_seal::digest::sha256_hex;
use itgel_seal::kdf::calibrate;
use itgel_seal::slot::claimed_binding;
use itgel_seal::{KdfParams, Passphrase, PersonSecret, SealError, SlotBinding, make_slot, open_slot};

use crate::support::Fixed;

const WORDS: &str = "нуур цэцэг мөнгө үүлтэй гутал";

fn binding() -> SlotBinding {
    SlotBinding {
        vault_id: "7d3b1b52-6c1f-4f5e-9d0e-0f6f5b2a9a11".into(),
        person_id: "u-07".into(),
        room_key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIOTGpYU6 room3".into(),
    }
}

fn slot(label: &'static str) -> Vec<u8> {
    let secret = PersonSecret::make(&mut Fixed::new("person"));
    let passphrase = Passphrase::new(WORDS);
    make_slot(&binding(), &KdfParams::FLOOR, &passphrase, &secret, &mut Fixed::new(label)).unwrap()
}

fn failure(bytes: &[u8], passphrase: &str) -> Option<SealError> {
    open_slot(bytes, &Passphrase::new(passphrase)).err()
}

/// Changes one piece of the text and, as whoever forges a slot would, mends the sum.
fn forge(slot: &[u8], from: &str, to: &str) -> Vec<u8> {
    let text = str::from_utf8(slot).unwrap();
    assert_eq!(text.matches(from).count(), 1, "{from} stands in the slot once");
    let text = text.replace(from, to);
    let (body, _) = text.rsplit_once(",\"sum\":").unwrap();
    format!("{body},\"sum\":\"{}\"}}\n", sha256_hex(body.as_bytes())).into_bytes()
}

/// The value of a field, to be changed.
fn field<'a>(slot: &'a [u8], name: &str) -> &'a str {
    let text = str::from_utf8(slot).unwrap();
    let (_, rest) = text.split_once(&format!("\"{name}\":\"")).unwrap();
    rest.split_once('"').unwrap().0
}

#[test]
fn a_slot_opens_with_its_passphrase_and_no_other() {
    let made = PersonSecret::make(&mut Fixed::new("person"));
    let bytes = slot("slot");
    let (secret, authentic) = open_slot(&bytes, &Passphrase::new(WORDS)).ok().unwrap();
    assert_eq!(secret.recipient(), made.recipient());
    assert_eq!(secret.signing_key().seed(), made.signing_key().seed());
    assert_eq!(authentic, binding());
    assert_eq!(claimed_binding(&bytes), Ok(binding()));
    assert_eq!(failure(&bytes, "нуур цэцэг мөнгө үүлтэй гутал "), Some(SealError::WrongPassphrase));
}

/// `й` typed as one code point or as `и` with a breve is the same passphrase.
#[test]
fn the_passphrase_is_normalised() {
    let secret = PersonSecret::make(&mut Fixed::new("nfc"));
    let composed = Passphrase::new("сай\u{439}хан ё\u{451}");
    let decomposed = Passphrase::new("са\u{438}\u{306}\u{438}\u{306}хан \u{435}\u{308}\u{451}");
    let bytes = make_slot(&binding(), &KdfParams::FLOOR, &composed, &secret, &mut Fixed::new("nfc/salt"));
    let (opened, _) = open_slot(&bytes.unwrap(), &decomposed).ok().unwrap();
    assert_eq!(opened.recipient(), secret.recipient());
}

#[test]
fn two_slots_of_the_same_secret_share_no_field() {
    let (first, second) = (slot("first"), slot("second"));
    for name in ["salt", "nonce", "commit", "ciphertext", "sum"] {
        assert_ne!(field(&first, name), field(&second, name), "{name}");
    }
}

/// Damage is found before a second is spent on key derivation: each of the eight bits of every
/// byte, and every length.
#[test]
fn every_flipped_bit_and_every_cut_is_found_at_once() {
    let bytes = slot("flips");
    let passphrase = Passphrase::new(WORDS);
    let started = Instant::now();
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut flipped = bytes.clone();
            flipped[at] ^= 1 << bit;
            let error = open_slot(&flipped, &passphrase).err();
            let refused = matches!(error, Some(SealError::Damaged | SealError::UnknownFormat));
            assert!(refused, "byte {at} bit {bit}: {error:?}");
        }
        assert_eq!(open_slot(&bytes[..at], &passphrase).err(), Some(SealError::Damaged));
    }
    let whole = [&bytes[..], b" "].concat();
    assert_eq!(open_slot(&whole, &passphrase).err(), Some(SealError::Damaged));
    assert!(started.elapsed() < Duration::from_secs(15), "no key derivation may have run");
}

/// Whoever writes to the slot can mend the sum; then commitment and further data must hold.
#[test]
fn a_forged_header_is_refused_field_by_field() {
    let bytes = slot("forged");
    // Not part of the key derivation: the key is right, the header is not the sealed one.
    for (from, to) in
        [("7d3b1b52-6c1f", "7d3b1b52-6c1e"), ("\"u-07\"", "\"u-08\""), ("AAAAIIOTGpYU6", "AAAAIIOTGpYU7")]
    {
        assert_eq!(failure(&forge(&bytes, from, to), WORDS), Some(SealError::Damaged), "{from}");
    }
    let other = |hex: &str| {
        let first = if hex.starts_with('0') { "1" } else { "0" };
        format!("{first}{}", hex.get(1..).unwrap())
    };
    for (name, expected) in [
        ("nonce", SealError::Damaged),
        ("ciphertext", SealError::Damaged),
        ("salt", SealError::WrongPassphrase),
        ("commit", SealError::WrongPassphrase),
    ] {
        let value = field(&bytes, name);
        assert_eq!(failure(&forge(&bytes, value, &other(value)), WORDS), Some(expected), "{name}");
    }
    // Parameters go into the derivation; a dearer one within the cap gives another key.
    let dearer = forge(&bytes, "\"t\":3", "\"t\":4");
    assert_eq!(failure(&dearer, WORDS), Some(SealError::WrongPassphrase));
}

/// The parts of two slots of the same person and passphrase do not mix.
#[test]
fn a_ciphertext_cannot_move_to_another_slot() {
    let (first, second) = (slot("one"), slot("two"));
    let moved = forge(&first, field(&first, "ciphertext"), field(&second, "ciphertext"));
    assert_eq!(failure(&moved, WORDS), Some(SealError::Damaged));
}

#[test]
fn parameters_outside_floor_and_cap_are_refused_before_memory_is_taken() {
    let bytes = slot("params");
    let started = Instant::now();
    for (from, to, expected) in [
        ("\"m_kib\":65536", "\"m_kib\":65535", SealError::TooWeak),
        ("\"m_kib\":65536", "\"m_kib\":8", SealError::TooWeak),
        ("\"t\":3", "\"t\":2", SealError::TooWeak),
        ("\"p\":4", "\"p\":1", SealError::TooWeak),
        ("\"m_kib\":65536", "\"m_kib\":4294967295", SealError::TooCostly),
        ("\"m_kib\":65536", "\"m_kib\":2097153", SealError::TooCostly),
        ("\"t\":3", "\"t\":17", SealError::TooCostly),
        ("\"p\":4", "\"p\":16777215", SealError::TooCostly),
        ("argon2id", "argon2d", SealError::UnknownFormat),
        ("itgel-slot/1", "itgel-slot/2", SealError::UnknownFormat),
        ("itgel-slot/1", "other", SealError::Damaged),
        ("\"m_kib\":65536", "\"m_kib\":4294967296", SealError::Damaged),
        ("\"t\":3", "\"t\":3.0", SealError::Damaged),
        ("\"p\":4", "\"p\":4,\"q\":1", SealError::Damaged),
        ("\"u-07\"", "\"\\u0075-07\"", SealError::Damaged),
        ("{\"header\"", "{ \"header\"", SealError::Damaged),
    ] {
        assert_eq!(failure(&forge(&bytes, from, to), WORDS), Some(expected), "{from} -> {to}");
    }
    assert!(started.elapsed() < Duration::from_secs(1), "no key derivation may have run");
    let secret = PersonSecret::make(&mut Fixed::new("person"));
    let weak = KdfParams { t: 2, ..KdfParams::FLOOR };
    let passphrase = Passphrase::new(WORDS);
    let made = make_slot(&binding(), &weak, &passphrase, &secret, &mut Fixed::new("weak"));
    assert_eq!(made, Err(SealError::TooWeak));
}

#[test]
fn calibration_stays_within_floor_and_ceiling() {
    let quick = calibrate(Duration::from_millis(1));
    assert_eq!(quick, KdfParams::FLOOR, "however fast it should be, never below the floor");
    let chosen = calibrate(Duration::from_millis(600));
    assert_eq!(chosen.check(), Ok(()));
    assert!(chosen.m_kib <= 512 * 1024 && chosen.m_kib.is_multiple_of(16 * 1024));
    assert_eq!(chosen.p, 4);
    assert!(chosen.t == 3 || chosen.m_kib == 512 * 1024, "more passes only over all the memory");
}

/// The format is for ever. The file was also opened by another program (PyCA's `cryptography`:
/// Argon2id, AES-GCM with the bytes of the header) before it was stored here.
#[test]
fn the_format_of_a_slot_does_not_change() {
    let stored = include_bytes!("data/slot-1.json");
    let made = slot("golden");
    assert_eq!(str::from_utf8(&made), str::from_utf8(stored));
    let (secret, bound) = open_slot(stored, &Passphrase::new(WORDS)).ok().unwrap();
    assert_eq!(bound, binding());
    assert_eq!(secret.recipient(), PersonSecret::make(&mut Fixed::new("person")).recipient());
}
