//! SSHSIG, both ways with the stock `ssh-keygen`.

use itgel_seal::sshsig::{sign_ssh, signer_of, verify_ssh};
use itgel_seal::{PublicKey, SealError, SigningKey};
use proptest::prelude::*;

use crate::support::{Fixed, Scratch, noise, run, run_ok};

const NAMESPACE: &str = "itgel-bundle/1";

fn key(label: &'static str) -> SigningKey {
    SigningKey::make(&mut Fixed::new(label))
}

/// `ssh-keygen -Y verify` of `message` in `namespace`; whether it was content.
fn stock_accepts(scratch: &Scratch, namespace: &str, message: &[u8]) -> bool {
    let args = ["-Y", "verify", "-f", "allowed", "-I", "room3", "-n", namespace, "-s", "m.sig"];
    run(scratch, "ssh-keygen", &args, message).status.success()
}

#[test]
fn ssh_keygen_verifies_what_we_sign() {
    let scratch = Scratch::new();
    let key = key("ours");
    for length in [0, 1, 1000, 100_000] {
        let message = noise("message", length);
        scratch.write("m.sig", sign_ssh(&key, NAMESPACE, &message));
        scratch.write("allowed", format!("room3 {}\n", key.public().to_ssh_line("room 3")));
        assert!(stock_accepts(&scratch, NAMESPACE, &message));
        assert!(!stock_accepts(&scratch, "itgel-roster/1", &message));
        assert!(!stock_accepts(&scratch, NAMESPACE, &[&message[..], b"!"].concat()));
        let find = ["-Y", "find-principals", "-f", "allowed", "-s", "m.sig"];
        assert_eq!(run_ok(&scratch, "ssh-keygen", &find, b""), b"room3\n");
    }
}

#[test]
fn we_verify_what_ssh_keygen_signs() {
    let scratch = Scratch::new();
    run_ok(&scratch, "ssh-keygen", &["-q", "-t", "ed25519", "-N", "", "-C", "x y", "-f", "key"], b"");
    let line = String::from_utf8(scratch.read("key.pub")).unwrap();
    let public = PublicKey::from_ssh_line(&line).unwrap();
    for (namespace, message) in [(NAMESPACE, noise("from ssh", 5000)), ("n", Vec::new())] {
        let args = ["-Y", "sign", "-f", "key", "-n", namespace];
        let armored = String::from_utf8(run_ok(&scratch, "ssh-keygen", &args, &message)).unwrap();
        assert_eq!(verify_ssh(&public, namespace, &message, &armored), Ok(()));
        assert_eq!(signer_of(&armored), Ok(public));
        assert_eq!(public.to_ssh_line("x y"), line.trim());
    }
}

/// The stock default is sha512; a signature over sha256 is a form we do not write nor read.
#[test]
fn a_signature_with_another_hash_or_key_type_is_malformed() {
    let scratch = Scratch::new();
    let malformed = SealError::MalformedSignature;
    for (kind, hash) in [("ed25519", "hashalg=sha256"), ("ecdsa", "hashalg=sha512")] {
        run_ok(&scratch, "ssh-keygen", &["-q", "-t", kind, "-N", "", "-f", kind], b"");
        let args = ["-Y", "sign", "-O", hash, "-f", kind, "-n", NAMESPACE];
        let armored = String::from_utf8(run_ok(&scratch, "ssh-keygen", &args, b"text")).unwrap();
        assert_eq!(verify_ssh(&key("any").public(), NAMESPACE, b"text", &armored), Err(malformed));
        assert_eq!(signer_of(&armored), Err(malformed));
    }
}

#[test]
fn only_the_one_text_form_is_accepted() {
    let key = key("form");
    let armored = sign_ssh(&key, NAMESPACE, b"text");
    let verify = |text: &str| verify_ssh(&key.public(), NAMESPACE, b"text", text);
    assert_eq!(verify(&armored), Ok(()));
    let wrapped = armored.lines().map(str::len).filter(|length| *length == 70).count();
    assert!(wrapped >= 3, "base64 in lines of 70");
    for other in [
        String::new(),
        armored.trim_end().to_owned(),
        format!("{armored}\n"),
        format!(" {armored}"),
        format!("{armored}{armored}"),
        armored.replace('\n', "\r\n"),
        armored.replacen("=\n", "\n", 1).replacen("==\n", "\n", 1),
        armored.replacen('\n', "\n\n", 2),
        armored.replace("SSH SIGNATURE", "SSH  SIGNATURE"),
        armored.lines().map(|l| if l.starts_with('-') { format!("{l}\n") } else { l.into() }).collect(),
    ] {
        assert_eq!(verify(&other), Err(SealError::MalformedSignature), "{other:?}");
    }
}

/// A namespace that ends where another begins must not be confused with it.
#[test]
fn namespaces_and_messages_do_not_run_into_each_other() {
    let key = key("lengths");
    let armored = sign_ssh(&key, "ab", b"cd");
    for (namespace, message) in [("a", &b"bcd"[..]), ("abc", b"d"), ("ab", b"cd\0"), ("", b"abcd")] {
        let outcome = verify_ssh(&key.public(), namespace, message, &armored);
        assert_eq!(outcome, Err(SealError::BadSignature));
    }
}

/// Keys of small order verify a signature over anything under lax rules.
#[test]
fn weak_keys_are_no_keys() {
    let zero_point = {
        let mut bytes = [0u8; 32];
        bytes[0] = 1;
        PublicKey(bytes)
    };
    assert_eq!(zero_point.check(), Err(SealError::BadKey));
    let mut forged = [0u8; 64];
    forged[0] = 1;
    assert!(!zero_point.verify(b"anything", &forged));
    let line = zero_point.to_ssh_line("");
    assert_eq!(PublicKey::from_ssh_line(&line), Err(SealError::BadKey));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn another_key_namespace_or_message_fails(
        message in prop::collection::vec(any::<u8>(), 0..500),
        namespace in "[a-z/0-9-]{1,20}",
        other in "[a-z/0-9-]{1,20}",
        at in any::<prop::sample::Index>(),
    ) {
        let (mine, theirs) = (key("mine"), key("theirs"));
        let armored = sign_ssh(&mine, &namespace, &message);
        prop_assert_eq!(verify_ssh(&mine.public(), &namespace, &message, &armored), Ok(()));
        let bad = Err(SealError::BadSignature);
        prop_assert_eq!(verify_ssh(&theirs.public(), &namespace, &message, &armored), bad);
        if other != namespace {
            prop_assert_eq!(verify_ssh(&mine.public(), &other, &message, &armored), bad);
        }
        let mut changed = message.clone();
        changed.push(0);
        prop_assert_eq!(verify_ssh(&mine.public(), &namespace, &changed, &armored), bad);
        if !message.is_empty() {
            let mut changed = message.clone();
            changed[at.index(message.len())] ^= 0x10;
            prop_assert_eq!(verify_ssh(&mine.public(), &namespace, &changed, &armored), bad);
        }
    }

    #[test]
    fn any_flipped_bit_of_a_signature_is_refused(at in any::<prop::sample::Index>(), bit in 0u8..7) {
        let key = key("flip");
        let mut bytes = sign_ssh(&key, NAMESPACE, b"message").into_bytes();
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        let text = String::from_utf8(bytes).unwrap();
        prop_assert!(verify_ssh(&key.public(), NAMESPACE, b"message", &text).is_err());
    }
}
