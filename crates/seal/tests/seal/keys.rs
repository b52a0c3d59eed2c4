//! Vault key, message authentication, digests, fingerprints and public key forms.

use std::io::Write;

use itgel_seal::digest::{Sha256Stream, array_from_hex, from_hex, sha256, sha256_hex, to_hex};
use itgel_seal::fingerprint::{fingerprint, qr_svg};
use itgel_seal::vaultkey::{mac, mac_ok, open_vault_key, seal_vault_key};
use itgel_seal::{Identity, OsEntropy, PublicKey, SealError, SigningKey, VaultKey, random};

use crate::support::{Fixed, Scratch, run_ok};

#[test]
fn the_vault_key_opens_for_every_recipient_and_nobody_else() {
    let key = VaultKey::make(&mut Fixed::new("vault"));
    let people: Vec<Identity> = ["a", "b", "c"].map(|name| Identity::make(&mut Fixed::new(name))).into();
    let recipients: Vec<String> = people.iter().map(Identity::recipient).collect();
    let sealed = seal_vault_key(&key, &recipients).unwrap();
    for person in &people {
        let opened = open_vault_key(&sealed, person).ok().unwrap();
        assert_eq!(*opened.derive::<48>("db"), *key.derive::<48>("db"));
    }
    let stranger = Identity::make(&mut Fixed::new("stranger"));
    assert_eq!(open_vault_key(&sealed, &stranger).err(), Some(SealError::NotForThisKey));
}

/// The way back without this program: `age` and a few lines of any language.
#[test]
fn the_vault_key_is_text_for_the_stock_age() {
    let scratch = Scratch::new();
    let key = VaultKey::make(&mut Fixed::new("vault"));
    let person = Identity::make(&mut Fixed::new("a"));
    scratch.write("a.txt", &*person.to_secret_text());
    scratch.write("vault.key.age", seal_vault_key(&key, &[person.recipient()]).unwrap());
    let text = run_ok(&scratch, "age", &["-d", "-i", "a.txt", "vault.key.age"], b"");
    let expected: [u8; 32] = random(&mut Fixed::new("vault"));
    assert_eq!(text, format!("itgel-vault-key/1\n{}\n", to_hex(&expected)).into_bytes());

    let wrong: [(&[u8], SealError); 5] = [
        (b"itgel-vault-key/2\n00\n", SealError::UnknownFormat),
        (b"itgel-vault-key/1\n00\n", SealError::Damaged),
        (b"\xff", SealError::Damaged),
        (&[&text[..], b"\n"].concat(), SealError::Damaged),
        (&text.to_ascii_uppercase(), SealError::UnknownFormat),
    ];
    for (plain, expected) in wrong {
        let sealed = run_ok(&scratch, "age", &["-r", &person.recipient()], plain);
        assert_eq!(open_vault_key(&sealed, &person).err(), Some(expected));
    }
}

/// Values from an independent HKDF-Expand-SHA-512 (Python's `hmac`), so that the derivation
/// stays what the disaster recipe computes.
#[test]
fn each_use_of_the_vault_key_has_its_own_bytes() {
    let mut counting = Counting;
    let key = VaultKey::make(&mut counting);
    assert_eq!(to_hex(&*key.derive::<48>("db")), DB_48);
    assert_eq!(to_hex(&*key.derive::<32>("anchor")), ANCHOR_32);
    assert_eq!(key.derive::<32>("db")[..], key.derive::<48>("db")[..32]);
    assert_ne!(*key.derive::<32>("db"), *key.derive::<32>("header"));
}

/// 0, 1, 2, … 31: a key that is easy to repeat elsewhere.
struct Counting;

impl itgel_seal::Entropy for Counting {
    fn fill(&mut self, out: &mut [u8]) {
        (0u8..).zip(out).for_each(|(i, byte)| *byte = i);
    }
}

const DB_48: &str =
    "2bb7eeaa163b8030d579c6bbeeaff48ab8e097a9938e265f7097ce3ba7f751564d08592d6a9826d8391195a853934861";
const ANCHOR_32: &str = "9263d2f538f20313753ba6ff2f935ff71450d91585f596f66fcf4863d9f8ae00";

/// RFC 4231, test case 1 has a key of 20 bytes; with its zero padding to 32 it is the same
/// HMAC key.
#[test]
fn mac_is_hmac_sha256() {
    let mut key = [0u8; 32];
    key[..20].fill(0x0b);
    let tag = mac(&key, b"Hi There");
    assert_eq!(to_hex(&tag), "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    assert!(mac_ok(&key, b"Hi There", &tag));
    assert!(!mac_ok(&key, b"Hi there", &tag));
    assert!(!mac_ok(&[1; 32], b"Hi There", &tag));
    for at in 0..32 {
        let mut other = tag;
        other[at] ^= 0x80;
        assert!(!mac_ok(&key, b"Hi There", &other), "byte {at}");
    }
}

#[test]
fn digests_are_sha256_whole_or_in_pieces() {
    // FIPS 180-4, example of one block.
    let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(sha256_hex(b"abc"), abc);
    let mut stream = Sha256Stream::new();
    stream.update(b"a");
    stream.write_all(b"bc").unwrap();
    assert_eq!(stream.finish(), sha256(b"abc"));
    assert_eq!(from_hex(abc).unwrap(), sha256(b"abc"));
    assert_eq!(array_from_hex(abc), Some(sha256(b"abc")));
    for bad in ["0", "0G", "0A", "é0", " 00", "0x"] {
        assert_eq!(from_hex(bad), None, "{bad}");
    }
    assert_eq!(from_hex(""), Some(Vec::new()));
    assert_eq!(array_from_hex::<2>("00"), None);
}

#[test]
fn the_operating_system_gives_different_bytes_each_time() {
    let (a, b): ([u8; 32], [u8; 32]) = (random(&mut OsEntropy), random(&mut OsEntropy));
    assert_ne!(a, b);
    assert_ne!(a, [0; 32]);
}

#[test]
fn openssl_verifies_our_signature_with_our_pem() {
    let scratch = Scratch::new();
    let key = SigningKey::make(&mut Fixed::new("pem"));
    scratch.write("key.pem", key.public().to_pem());
    scratch.write("message", b"checkpoint");
    scratch.write("signature", key.sign(b"checkpoint"));
    let args = ["pkeyutl", "-verify", "-pubin", "-inkey", "key.pem", "-rawin", "-in", "message"];
    let args = [&args[..], &["-sigfile", "signature"]].concat();
    run_ok(&scratch, "openssl", &args, b"");
}

#[test]
fn a_pem_key_is_read_in_one_spelling_only() {
    let scratch = Scratch::new();
    let key = SigningKey::make(&mut Fixed::new("pem")).public();
    let pem = key.to_pem();
    scratch.write("key.pem", &pem);
    let stock = run_ok(&scratch, "openssl", &["pkey", "-pubin", "-in", "key.pem"], b"");
    assert_eq!(PublicKey::from_pem(str::from_utf8(&stock).unwrap()), Ok(key));
    assert_eq!(PublicKey::from_pem(&pem.replace('\n', "\r\n")), Ok(key));
    for bad in [
        String::new(),
        pem.replace("MCow", "MCox"),
        pem.replace("PUBLIC", "PRIVATE"),
        format!("{pem}{pem}"),
        format!("# comment\n{pem}"),
        pem.replace("-----\nM", "-----\n M"),
        PublicKey([0; 32]).to_pem(),
    ] {
        assert_eq!(PublicKey::from_pem(&bad), Err(SealError::BadKey), "{bad}");
    }
}

#[test]
fn ed25519_is_that_of_the_rfc() {
    // RFC 8032, section 7.1, test 2.
    let seed = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";
    let public = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
    let signature = "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da\
                     085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";
    let key = SigningKey::from_seed(array_from_hex(seed).unwrap());
    assert_eq!(to_hex(&key.public().0), public);
    assert_eq!(to_hex(&key.sign(&[0x72])), signature);
    assert!(key.public().verify(&[0x72], &array_from_hex(signature).unwrap()));
    assert!(!key.public().verify(&[0x73], &array_from_hex(signature).unwrap()));
    assert_eq!(SigningKey::from_seed(*key.seed()).public(), key.public());
}

#[test]
fn a_public_key_line_is_read_in_one_spelling_only() {
    let key = SigningKey::make(&mut Fixed::new("line")).public();
    let line = key.to_ssh_line("");
    assert_eq!(PublicKey::from_ssh_line(&format!("{line} a comment\n")), Ok(key));
    assert_eq!(key.to_ssh_line("two\nlines"), format!("{line} twolines"));
    for bad in [
        String::new(),
        line.replace("ssh-ed25519", "ssh-rsa"),
        line.replace("AAAAC3", "AAAAC2"),
        line.replace(' ', "  "),
        format!("{line}AAAA"),
        line.get(..line.len() - 4).unwrap().to_owned(),
        format!("command=\"x\" {line}"),
    ] {
        assert_eq!(PublicKey::from_ssh_line(&bad), Err(SealError::BadKey), "{bad}");
    }
}

/// The hash behind the digits is the one that `ssh-keygen -l` shows.
#[test]
fn a_fingerprint_can_be_computed_with_stock_tools() {
    let scratch = Scratch::new();
    let key = SigningKey::make(&mut Fixed::new("fingerprint")).public();
    let line = key.to_ssh_line("room 3");
    scratch.write("key.pub", &line);
    let shown = String::from_utf8(run_ok(&scratch, "ssh-keygen", &["-l", "-f", "key.pub"], b""));
    let shown = shown.unwrap();
    let base64 = shown.split("SHA256:").nth(1).unwrap().split(' ').next().unwrap();
    let hash = run_ok(&scratch, "openssl", &["base64", "-d", "-A"], format!("{base64}=").as_bytes());
    let expected: Vec<String> = hash
        .chunks(5)
        .take(6)
        .map(|five| {
            let number = five.iter().fold(0u128, |n, byte| n * 256 + u128::from(*byte));
            format!("{:05}", number % 100_000)
        })
        .collect();
    assert_eq!(fingerprint(&line)[..], expected);
    assert_eq!(fingerprint(&key.to_ssh_line("")), fingerprint(&format!("{line}\n")));
    let other = SigningKey::make(&mut Fixed::new("other")).public().to_ssh_line("room 3");
    assert_ne!(fingerprint(&other), fingerprint(&line));
}

#[test]
fn a_recipient_has_a_fingerprint_of_its_text() {
    let recipient = Identity::make(&mut Fixed::new("age")).recipient();
    let groups = fingerprint(&format!(" {recipient}\n"));
    assert_eq!(groups, fingerprint(&recipient));
    assert!(groups.iter().all(|group| group.len() == 5 && group.bytes().all(|b| b.is_ascii_digit())));
    assert_ne!(groups, fingerprint(&recipient.to_uppercase()));
}

#[test]
fn a_qr_code_is_one_scalable_picture() {
    let svg = qr_svg("age1example").unwrap();
    assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>"));
    assert_ne!(svg, qr_svg("age1exampl3").unwrap());
    assert_eq!(qr_svg(&"x".repeat(5000)), Err(SealError::TooLong));
}
