//! Signed notes and tree heads against the specification's example, the `signed_note` crate and OpenSSL.
#![allow(clippy::unwrap_used)]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use itgel_journal::note::{MAX_SIGNATURES, Note};
use itgel_journal::{Checkpoint, JournalError, LogKey, leaf_hash};
use itgel_seal::signing::SigningKey;
use signed_note::{Signer, StandardSigner, StandardVerifier, VerifierList};
use std::process::Command;

const ORIGIN: &str = "itgel/log/room-3/1";

fn log_key(seed: u8) -> SigningKey {
    SigningKey::from_seed([seed; 32])
}

fn head(size: u64) -> Checkpoint {
    Checkpoint { origin: ORIGIN.to_owned(), size, root: leaf_hash(b"root") }
}

fn known(vkey: &str) -> VerifierList {
    VerifierList::new(vec![Box::new(StandardVerifier::new(vkey).unwrap())])
}

/// The note of the signed-note documentation (Go's `golang.org/x/mod/sumdb/note`, same key and text).
const NEUMANN_KEY: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const NEUMANN: &str = "If you think cryptography is the answer to your problem,\n\
    then you don't know what your problem is.\n\
    \n\
    — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

#[test]
fn the_documented_note_verifies() {
    let key = LogKey::from_vkey(NEUMANN_KEY).unwrap();
    assert_eq!(key.to_vkey(), NEUMANN_KEY);
    let note = Note::parse(NEUMANN).unwrap();
    assert_eq!(note.to_text(), NEUMANN);
    assert_eq!(note.verify(&key), Ok(()));
    let changed = NEUMANN.replace("problem is", "problem was");
    assert_eq!(Note::parse(&changed).unwrap().verify(&key), Err(JournalError::BadSignature));
}

/// Examples printed in the C2SP documents signed-note and tlog-checkpoint (their keys are not published).
const QUASIMODO: &str = "Ognuno sta solo sul cuor della terra\n\
    trafitto da un raggio di sole:\n\
    \n\
    ed è subito sera.\n\
    \n\
    — quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n";
const SOFA: &str = "example.com/behind-the-sofa\n\
    20852163\n\
    CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\
    \n\
    — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n";

#[test]
fn the_specifications_examples_parse() {
    let poem = Note::parse(QUASIMODO).unwrap();
    assert!(poem.text().contains("\n\ned è subito sera.\n"), "the text may hold empty lines");
    assert_eq!(poem.claimed_names().collect::<Vec<_>>(), ["quasimodo.example/salvatore"]);
    assert_eq!(poem.to_text(), QUASIMODO);

    let note = Note::parse(SOFA).unwrap();
    assert_eq!(note.to_text(), SOFA);
    let sofa = Checkpoint::parse_body(note.text()).unwrap();
    assert_eq!((sofa.origin.as_str(), sofa.size), ("example.com/behind-the-sofa", 20_852_163));
    assert_eq!(sofa.body(), note.text());
}

#[test]
fn signed_note_accepts_ours() {
    let key = log_key(1);
    let text = head(42).sign(&key);
    let vkey = LogKey::new(ORIGIN, key.public()).unwrap().to_vkey();
    let theirs = signed_note::Note::from_bytes(text.as_bytes()).unwrap();
    let (verified, unknown) = theirs.verify(&known(&vkey)).unwrap();
    assert_eq!((verified.len(), unknown.len()), (1, 0));
    assert_eq!(theirs.text(), head(42).body().as_bytes());

    let parsed = tlog_tiles::Checkpoint::from_bytes(theirs.text()).unwrap();
    assert_eq!((parsed.origin(), parsed.size(), parsed.hash().0), (ORIGIN, 42, leaf_hash(b"root")));
}

#[test]
fn we_accept_signed_note() {
    let key = log_key(1);
    let mut private = vec![1];
    private.extend_from_slice(&[1; 32]);
    let vkey = LogKey::new(ORIGIN, key.public()).unwrap();
    let id = u32::from_be_bytes(vkey.id());
    let signer =
        StandardSigner::new(&format!("PRIVATE+KEY+{ORIGIN}+{id:08x}+{}", STANDARD.encode(private))).unwrap();
    assert_eq!(signer.key_id(), id);
    let mut note = signed_note::Note::new(head(7).body().as_bytes(), &[]).unwrap();
    note.add_sigs(&[&signer]).unwrap();
    let text = String::from_utf8(note.to_bytes()).unwrap();
    assert_eq!(text, head(7).sign(&key), "Ed25519 is deterministic: the same bytes");
    assert_eq!(Checkpoint::verify_as(&text, &vkey), Ok(head(7)));
}

/// The recipe's commands: the note's text up to the last line before the empty one, the third field of the
/// first signature line without its four bytes of key identifier.
#[test]
fn openssl_accepts_ours_by_the_published_recipe() {
    let dir = std::env::temp_dir().join(format!("itgel-note-{}", std::process::id()));
    std::fs::create_dir_all(&dir).unwrap();
    let recipe = r#"
        set -euo pipefail
        sed '/^$/,$d' checkpoint.txt > cb
        grep '^— ' checkpoint.txt | head -1 | cut -d' ' -f3 | base64 -d | tail -c +5 > cs
        openssl pkeyutl -verify -pubin -inkey log.pem -rawin -in cb -sigfile cs"#;
    let run = |text: &str| {
        std::fs::write(dir.join("checkpoint.txt"), text).unwrap();
        std::fs::write(dir.join("log.pem"), log_key(9).public().to_pem()).unwrap();
        Command::new("bash").args(["-c", recipe]).current_dir(&dir).output().unwrap().status.success()
    };
    let text = head(1234).sign(&log_key(9));
    let accepted = run(&text);
    let other_size = run(&text.replace("\n1234\n", "\n1235\n"));
    let other_key = run(&head(1234).sign(&log_key(8)));
    std::fs::remove_dir_all(&dir).unwrap();
    assert!(accepted);
    assert!(!other_size && !other_key);
}

#[test]
fn another_log_or_key_is_refused() {
    let key = log_key(1);
    let text = head(3).sign(&key);
    let as_named = |name: &str, seed| LogKey::new(name, log_key(seed).public()).unwrap();
    assert_eq!(Checkpoint::verify(&text, &key.public()), Ok(head(3)));
    assert_eq!(Checkpoint::verify_as(&text, &as_named(ORIGIN, 1)), Ok(head(3)));
    assert_eq!(Checkpoint::verify(&text, &log_key(2).public()), Err(JournalError::NotSigned));
    assert_eq!(Checkpoint::verify_as(&text, &as_named(ORIGIN, 2)), Err(JournalError::NotSigned));
    let next_epoch = as_named("itgel/log/room-3/2", 1);
    assert_eq!(Checkpoint::verify_as(&text, &next_epoch), Err(JournalError::OtherLog));
}

/// Witness lines and lines of kinds we do not know are skipped; ours must verify wherever it stands.
#[test]
fn cosignatures_are_carried_and_checked() {
    let (log, peer) = (log_key(1), log_key(5));
    let signed = head(10).sign(&log);
    let seen = Checkpoint::cosign(&signed, "itgel/room-5", &peer).unwrap();
    let stranger = format!("{seen}— witness.example AAAAAAQiIiIiIiIiIg==\n");
    assert_eq!(Checkpoint::verify(&stranger, &log.public()), Ok(head(10)));
    let note = Note::parse(&stranger).unwrap();
    assert_eq!(note.to_text(), stranger);
    assert_eq!(note.verify(&LogKey::new("itgel/room-5", peer.public()).unwrap()), Ok(()));
    assert_eq!(note.claimed_names().count(), 3);

    let lines: Vec<&str> = stranger.split_inclusive('\n').collect();
    let moved = [&lines[..4], &[lines[5], lines[6], lines[4]]].concat().concat();
    assert_eq!(Checkpoint::verify(&moved, &log.public()), Ok(head(10)));

    // A second, broken line under our own name and identifier makes the whole note unacceptable.
    let mut bytes = STANDARD.decode(lines[4].trim_end().rsplit_once(' ').unwrap().1).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    let doubled = format!("{signed}— {ORIGIN} {}\n", STANDARD.encode(&bytes));
    assert_eq!(Checkpoint::verify(&doubled, &log.public()), Err(JournalError::BadSignature));
    bytes.truncate(30);
    let short = format!("{signed}— {ORIGIN} {}\n", STANDARD.encode(&bytes));
    assert_eq!(Checkpoint::verify(&short, &log.public()), Err(JournalError::BadSignature));
}

#[test]
fn tree_heads_have_one_spelling() {
    let good = head(5).body();
    assert_eq!(Checkpoint::parse_body(&good), Ok(head(5)));
    let b64 = good.lines().nth(2).unwrap().to_owned();
    for bad in [
        String::new(),
        good.trim_end().to_owned(),
        good.replace("\n5\n", "\n05\n"),
        good.replace("\n5\n", "\n+5\n"),
        good.replace("\n5\n", "\n-5\n"),
        good.replace("\n5\n", "\n 5\n"),
        good.replace("\n5\n", "\n18446744073709551616\n"),
        good.replace(ORIGIN, ""),
        good.replace(ORIGIN, "two words"),
        good.replace(ORIGIN, "with+plus"),
        good.replace(&b64, b64.trim_end_matches('=')),
        good.replace(&b64, "AAAA"),
        format!("{good}extension line\n"),
        format!("{good}\n"),
    ] {
        assert_eq!(Checkpoint::parse_body(&bad), Err(JournalError::BadCheckpoint), "{bad:?}");
    }
}

#[test]
fn malformed_notes_are_refused() {
    let good = head(5).sign(&log_key(1));
    assert!(Note::parse(&good).is_ok());
    for bad in [
        String::new(),
        "\n\n".to_owned(),
        head(5).body(),
        good.trim_end().to_owned(),
        format!("{good}\n"),
        good.replace("\n\n", "\n"),
        good.replace('—', "-"),
        good.replace("— ", "—"),
        good.replace(ORIGIN, "a\tb"),
        good.replace("\n5\n", "\r\n5\r\n"),
        format!("{good}— name !!!!\n"),
        format!("{good}— name AAAAAA==\n"),
        format!("{good}— na+me AAAAAAQi\n"),
        format!("{good}— AAAAAAQi\n"),
        good.replace("\n\n", &format!("\n{}\n\n", "x".repeat(70_000))),
    ] {
        assert_eq!(Note::parse(&bad), Err(JournalError::BadNote), "{bad:?}");
    }
    let many = |n: usize| format!("{}{}", good, "— w AAAAAAQi\n".repeat(n - 1));
    assert!(Note::parse(&many(16)).is_ok());
    assert!(Note::parse(&many(MAX_SIGNATURES)).is_ok());
    assert_eq!(Note::parse(&many(MAX_SIGNATURES + 1)), Err(JournalError::BadNote));
}

/// A log whose name cannot be a key name signs nothing that anybody accepts.
#[test]
fn a_bad_origin_never_verifies() {
    for origin in ["", "two words", "a+b", "line\nbreak"] {
        let bad = Checkpoint { origin: origin.to_owned(), ..head(1) };
        let text = bad.sign(&log_key(1));
        assert!(Checkpoint::verify(&text, &log_key(1).public()).is_err(), "{origin:?}");
    }
}

#[test]
fn verifier_keys_have_one_spelling() {
    let key = LogKey::new(ORIGIN, log_key(1).public()).unwrap();
    let text = key.to_vkey();
    assert_eq!(LogKey::from_vkey(&text).unwrap().to_vkey(), text);
    let id = format!("{:08x}", u32::from_be_bytes(key.id()));
    for bad in [
        String::new(),
        text.replace(&id, "00000000"),
        text.replace(&id, &format!("0{id}")),
        text.replace(ORIGIN, "room 3"),
        text.replace(ORIGIN, ""),
        text.replace("+A", "+B"),
        text.strip_suffix(char::is_alphanumeric).unwrap_or_default().to_owned(),
        format!("{text}\n"),
    ] {
        assert_ne!(bad, text);
        assert!(LogKey::from_vkey(&bad).is_err(), "{bad:?}");
    }
}
