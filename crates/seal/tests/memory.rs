//! Secrets are gone from memory once they are dropped. A process of its own, which reads itself.
#![allow(clippy::unwrap_used)]
#![cfg(target_os = "linux")]

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::sync::Mutex;

use itgel_seal::harden::{WIPING, WipingAllocator};
use itgel_seal::{
    Entropy, Identity, KdfParams, Passphrase, PersonSecret, SigningKey, SlotBinding, VaultKey, make_slot,
    open_slot,
};

/// As in the programs.
#[global_allocator]
static HEAP: WipingAllocator = WIPING;

/// Makes keys of bytes that stand nowhere else: only their complement is in the program.
struct Marker(u8);

impl Marker {
    fn coded(&self) -> [u8; 32] {
        std::array::from_fn(|i| (i as u8).wrapping_mul(59).wrapping_add(self.0))
    }
}

impl Entropy for Marker {
    fn fill(&mut self, out: &mut [u8]) {
        let coded = self.coded();
        out.iter_mut().zip(coded).for_each(|(byte, code)| *byte = !code);
    }
}

/// One search at a time: the buffer of another one holds copies of what it looked at.
static ALONE: Mutex<()> = Mutex::new(());

fn count_in(memory: &[u8], coded: &[u8]) -> usize {
    let (mut count, mut rest) = (0, memory);
    while let Some(at) = rest.iter().position(|byte| *byte == !coded[0]) {
        let here = rest.get(at..at + coded.len()).unwrap_or_default();
        let same = |(byte, code): (&u8, &u8)| *byte == !*code;
        count += usize::from(here.len() == coded.len() && here.iter().zip(coded).all(same));
        rest = &rest[at + 1..];
    }
    count
}

/// How often the complement of `coded` stands in the writable memory of this process.
///
/// Searched is a piece from its middle: when memory is given back, the allocator writes its own
/// lists over the first sixteen bytes, and what grew step by step leaves beginnings behind.
fn occurrences(coded: &[u8]) -> usize {
    let coded = &coded[16..28];
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let memory = File::open("/proc/self/mem").unwrap();
    let mut buffer = vec![0u8; 1 << 20];
    let own = buffer.as_ptr() as usize..buffer.as_ptr() as usize + buffer.len();
    let mut count = 0;
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let (from, to) = line.split_once(' ').unwrap().0.split_once('-').unwrap();
        let [mut at, end] = [from, to].map(|hex| usize::from_str_radix(hex, 16).unwrap());
        while at < end {
            if own.contains(&at) {
                at = own.end;
                continue;
            }
            let mut stop = end.min(at + buffer.len());
            if at < own.start && stop > own.start {
                stop = own.start;
            }
            // Reserved pages cannot be read; nothing was ever written to them.
            if memory.read_exact_at(&mut buffer[..stop - at], at as u64).is_ok() {
                count += count_in(&buffer[..stop - at], coded);
            }
            // Overlapping, so that nothing is missed between two pieces.
            at = if stop == end || stop == own.start { stop } else { stop - coded.len() + 1 };
        }
        buffer.fill(0);
    }
    count
}

#[test]
fn dropped_secrets_leave_nothing_behind() {
    let _alone = ALONE.lock();
    let vault_key = VaultKey::make(&mut Marker(1));
    let identity = Identity::make(&mut Marker(2));
    let signing = SigningKey::make(&mut Marker(3));
    for marker in 1..=3 {
        let there = occurrences(&Marker(marker).coded());
        assert!(there >= 1, "the search itself works ({marker}: {there})");
    }
    drop((vault_key, identity, signing));
    for marker in 1..=3 {
        assert_eq!(occurrences(&Marker(marker).coded()), 0, "secret {marker}");
    }
}

#[test]
fn used_secrets_leave_nothing_behind() {
    let _alone = ALONE.lock();
    let vault_key = VaultKey::make(&mut Marker(11));
    let derived = vault_key.derive::<48>("db");
    let person = PersonSecret::make(&mut Marker(12));
    let recipients = [person.recipient()];
    let sealed = itgel_seal::vaultkey::seal_vault_key(&vault_key, &recipients).unwrap();
    let opened = itgel_seal::vaultkey::open_vault_key(&sealed, person.identity()).ok().unwrap();
    let signature = person.signing_key().sign(b"message");
    drop((vault_key, derived, person, opened));
    assert_eq!(signature.len(), 64);
    let left = [11, 12].map(|marker| occurrences(&Marker(marker).coded()));
    assert_eq!(left, [0, 0]);
    // As text, too: the vault key in hexadecimal inside its file, the identity in bech32.
    let hex: Vec<u8> = Marker(11)
        .coded()
        .iter()
        .flat_map(|code| [!code >> 4, !code & 15])
        .map(|nibble| !b"0123456789abcdef"[usize::from(nibble)])
        .collect();
    assert_eq!(occurrences(&hex), 0, "hexadecimal");
}

#[test]
fn the_text_of_an_identity_leaves_nothing_behind() {
    let _alone = ALONE.lock();
    let identity = Identity::make(&mut Marker(31));
    let text = identity.to_secret_text();
    let upper: Vec<u8> = text.bytes().map(|byte| !byte).collect();
    let lower: Vec<u8> = text.bytes().map(|byte| !byte.to_ascii_lowercase()).collect();
    // The digits of five bits each that the text is written in, after the prefix.
    let charset = b"QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
    let digit = |byte: u8| charset.iter().position(|c| *c == byte).unwrap() as u8;
    let five: Vec<u8> = text.bytes().skip(16).map(|byte| !digit(byte)).collect();
    assert!(occurrences(&upper) >= 1);
    let sealed = itgel_seal::agefile::encrypt_bytes(&[identity.recipient()], b"plain").unwrap();
    let again = Identity::parse(&text).ok().unwrap();
    let plain = itgel_seal::agefile::decrypt_bytes(&again, &sealed, 10).unwrap();
    drop((identity, text, again, plain));
    assert_eq!([&upper, &lower, &five].map(|coded| occurrences(coded)), [0; 3]);
    assert_eq!(occurrences(&Marker(31).coded()), 0);
}

/// Typed, normalised, checked against the rule, used to make and open a slot.
#[test]
fn a_passphrase_leaves_nothing_behind() {
    let _alone = ALONE.lock();
    let coded: Vec<u8> = b"tundra gravel oboe flannel quince".iter().map(|b| !(b ^ 1)).collect();
    let typed = String::from_utf8(coded.iter().map(|code| !code).collect()).unwrap();
    let passphrase = Passphrase::from(typed);
    assert_eq!(occurrences(&coded), 1, "the one copy that is meant to be there");
    let secret = PersonSecret::make(&mut Marker(21));
    let binding =
        SlotBinding { vault_id: "vault".into(), person_id: "person".into(), room_key: "key".into() };
    let floor = KdfParams::FLOOR;
    let slot = make_slot(&binding, &floor, &passphrase, &secret, &mut Marker(22)).unwrap();
    let opened = open_slot(&slot, &passphrase).ok().unwrap();
    drop((passphrase, secret, opened));
    assert_eq!(occurrences(&coded), 0, "passphrase");
    assert_eq!(occurrences(&Marker(21).coded()), 0, "keys");
}
