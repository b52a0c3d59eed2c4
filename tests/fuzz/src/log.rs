//! The chain: lines, tree heads, proofs.

use crate::text;
use itgel_journal::note::Note;
use itgel_journal::{Checkpoint, LogKey, TlogProof, TlogProofs, encode, parse};
use itgel_seal::SigningKey;
use std::sync::OnceLock;

/// A note and a tree head are written again as they were read, and a head that verifies is the one under the signature.
pub fn checkpoint(bytes: &[u8]) {
    static KEY: OnceLock<SigningKey> = OnceLock::new();
    let key = KEY.get_or_init(|| SigningKey::from_seed([7; 32]));
    if let Ok(note) = Note::parse(text(bytes)) {
        assert_eq!(note.to_text(), text(bytes));
        assert!(note.claimed_names().count() > 0);
    }
    if let Ok(head) = Checkpoint::parse_body(text(bytes)) {
        assert_eq!(head.body(), text(bytes));
    }
    if let Ok(head) = Checkpoint::verify(text(bytes), &key.public()) {
        assert!(text(bytes).starts_with(&head.body()));
        let log = LogKey::new(&head.origin, key.public()).expect("the origin of a head that verified");
        assert_eq!(Checkpoint::verify_as(text(bytes), &log), Ok(head));
    }
}

/// A proof is written again as it was read, and is read so whatever was read before.
pub fn tlog_proof(bytes: &[u8]) {
    let alone = TlogProof::parse(text(bytes));
    if let Ok(proof) = &alone {
        assert_eq!(proof.write(), text(bytes));
    }
    let mut many = TlogProofs::default();
    for before in [bytes.split_at(bytes.len() / 2).0, bytes, bytes] {
        let again = many.parse(text(before));
        assert!(before.len() < bytes.len() || again == alone);
    }
}

/// A line is written again as it was read.
pub fn journal_line(bytes: &[u8]) {
    if let Ok(entry) = parse(bytes) {
        assert_eq!(encode(&entry), bytes);
    }
}
