//! `tlog-proof` files: written, read and verified; every way to be wrong is refused.
#![allow(clippy::unwrap_used)]

use itgel_journal::hash::{parse_lines, write_lines};
use itgel_journal::{
    Checkpoint, Hash, JournalError, LogKey, MemoryNodes, TlogProof, consistency, inclusion, leaf_hash, root,
};
use itgel_seal::signing::SigningKey;

const ORIGIN: &str = "itgel/log/room-3/1";

fn leaves(n: u64) -> Vec<Hash> {
    (0..n).map(|i| leaf_hash(&i.to_be_bytes())).collect()
}

fn key() -> SigningKey {
    SigningKey::from_seed([3; 32])
}

fn log() -> LogKey {
    LogKey::new(ORIGIN, key().public()).unwrap()
}

fn proof(index: u64, size: u64) -> TlogProof {
    let nodes = MemoryNodes::from_leaves(&leaves(size)).unwrap();
    let head = Checkpoint { origin: ORIGIN.to_owned(), size, root: root(size, &nodes).unwrap() };
    TlogProof {
        extra: None,
        index,
        path: inclusion(index, size, &nodes).unwrap(),
        checkpoint: head.sign(&key()),
    }
}

#[test]
fn a_proof_survives_the_file() {
    for (index, size) in [(0, 1), (0, 2), (5, 11), (10, 11), (255, 300)] {
        for extra in [None, Some(vec![]), Some(b"itgel".to_vec())] {
            let written = TlogProof { extra, ..proof(index, size) };
            let read = TlogProof::parse(&written.write()).unwrap();
            assert_eq!(read, written);
            let head = read.verify(&leaves(size)[usize::try_from(index).unwrap()], &log()).unwrap();
            assert_eq!(head.size, size);
        }
    }
}

/// The layout printed in the C2SP document.
#[test]
fn the_layout_is_the_specifications() {
    let text = TlogProof { extra: Some(b"x".to_vec()), ..proof(1, 3) }.write();
    let lines: Vec<&str> = text.split('\n').collect();
    assert_eq!(lines[..3], ["c2sp.org/tlog-proof@v1", "extra eA==", "index 1"]);
    assert_eq!(lines[5], "", "two hashes, then an empty line");
    assert_eq!(lines[6..8], [ORIGIN, "3"]);
    assert_eq!(lines[9], "");
    assert!(lines[10].starts_with("— itgel/log/room-3/1 "));
    assert_eq!(lines[11..], [""]);
}

#[test]
fn a_proof_of_something_else_is_refused() {
    let good = proof(5, 11);
    let leaf = leaves(11)[5];
    assert!(good.verify(&leaf, &log()).is_ok());
    assert_eq!(good.verify(&leaves(11)[6], &log()), Err(JournalError::WrongProof));
    let other_place = TlogProof { index: 6, ..good.clone() };
    assert_eq!(other_place.verify(&leaf, &log()), Err(JournalError::WrongProof));
    let outside = TlogProof { index: 11, ..good.clone() };
    assert_eq!(outside.verify(&leaf, &log()), Err(JournalError::OutOfRange));
    let other_tree = TlogProof { checkpoint: proof(5, 12).checkpoint, ..good.clone() };
    assert_eq!(other_tree.verify(&leaf, &log()), Err(JournalError::WrongProof));
    let other_key = LogKey::new(ORIGIN, SigningKey::from_seed([4; 32]).public()).unwrap();
    assert_eq!(good.verify(&leaf, &other_key), Err(JournalError::NotSigned));
    let empty = Checkpoint { origin: ORIGIN.to_owned(), size: 0, root: itgel_journal::empty_root() };
    let of_nothing = TlogProof { extra: None, index: 0, path: vec![], checkpoint: empty.sign(&key()) };
    assert_eq!(of_nothing.verify(&itgel_journal::empty_root(), &log()), Err(JournalError::EmptyTree));
}

#[test]
fn malformed_proof_files_are_refused() {
    let good = TlogProof { extra: Some(b"x".to_vec()), ..proof(5, 11) }.write();
    assert!(TlogProof::parse(&good).is_ok());
    let hash = good.lines().nth(3).unwrap();
    for bad in [
        String::new(),
        good.replace("@v1", "@v2"),
        good.replace("index 5", "index 05"),
        good.replace("index 5", "index +5"),
        good.replace("index 5", "index"),
        good.replace("index 5\n", ""),
        good.replace("extra eA==", "extra eA"),
        good.replace("extra eA==\nindex 5", "index 5\nextra eA=="),
        good.replace("extra eA==\n", "extra eA==\nextra eA==\n"),
        good.replace(hash, "AAAA"),
        good.replace(hash, &format!(" {hash}")),
        good.replace('\n', "\r\n"),
        good.replacen("\n\n", "\n", 1),
        good.replace("index 5\n", &format!("index 5\n{}", format!("{hash}\n").repeat(64))),
        format!("{good}{}", "x".repeat(140_000)),
    ] {
        assert_eq!(TlogProof::parse(&bad), Err(JournalError::BadProofText), "{bad:?}");
    }
}

/// The tree has at most 2^63 leaves, so a path has at most 63 hashes.
#[test]
fn the_longest_path_is_taken_and_no_longer_one() {
    let of = |hashes| TlogProof {
        extra: None,
        index: 0,
        path: vec![[7; 32]; hashes],
        checkpoint: "x\n".to_owned(),
    };
    for hashes in [0, 1, 62, 63] {
        assert_eq!(TlogProof::parse(&of(hashes).write()), Ok(of(hashes)));
    }
    assert_eq!(TlogProof::parse(&of(64).write()), Err(JournalError::BadProofText));
}

#[test]
fn asking_for_impossible_proofs_is_refused() {
    let nodes = MemoryNodes::from_leaves(&leaves(5)).unwrap();
    assert_eq!(inclusion(5, 5, &nodes), Err(JournalError::OutOfRange));
    assert_eq!(inclusion(0, 0, &nodes), Err(JournalError::OutOfRange));
    assert_eq!(inclusion(0, 6, &nodes), Err(JournalError::MissingNode));
    assert_eq!(consistency(0, 5, &nodes), Err(JournalError::EmptyTree));
    assert_eq!(consistency(6, 5, &nodes), Err(JournalError::OutOfRange));
    assert_eq!(consistency(5, 5, &nodes), Ok(vec![]));
    assert_eq!(consistency(5, 9, &nodes), Err(JournalError::MissingNode));
}

#[test]
fn lists_of_hashes_have_one_spelling() {
    for n in [0, 1, 3] {
        assert_eq!(parse_lines(&write_lines(&leaves(n))), Ok(leaves(n)));
    }
    let good = write_lines(&leaves(2));
    for bad in ["\n".to_owned(), good.trim_end().to_owned(), format!("{good}\n"), good.replace('\n', "\r\n")]
    {
        assert_eq!(parse_lines(&bad), Err(JournalError::BadKeyText), "{bad:?}");
    }
}
