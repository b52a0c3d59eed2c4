//! What holds for every tree, every line and every stream of bytes.
#![allow(clippy::unwrap_used)]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use itgel_journal::note::Note;
use itgel_journal::{
    Checkpoint, Hash, Inclusions, JournalError, LogKey, MemoryNodes, Skeleton, TlogProof, TlogProofs,
    consistency, encode, inclusion, leaf_hash, parse, root, verify_consistency, verify_inclusion,
};
use itgel_seal::signing::{PublicKey, SigningKey};
use proptest::prelude::*;

fn tree(seed: u64, n: u64) -> (Vec<Hash>, MemoryNodes) {
    let leaves: Vec<Hash> =
        (0..n).map(|i| leaf_hash(&[seed.to_be_bytes(), i.to_be_bytes()].concat())).collect();
    let nodes = MemoryNodes::from_leaves(&leaves).unwrap();
    (leaves, nodes)
}

fn flip(hash: &Hash, bit: usize) -> Hash {
    let mut other = *hash;
    other[bit / 8] ^= 1 << (bit % 8);
    other
}

/// Seed, index and size of a tree.
fn places() -> impl Strategy<Value = (u64, u64, u64)> {
    (any::<u64>(), 1_u64..600).prop_flat_map(|(seed, n)| (Just(seed), 0..n, Just(n)))
}

fn entries() -> impl Strategy<Value = Skeleton> {
    (
        "[a-z0-9._]{1,64}",
        "[A-Za-z0-9._:-]{1,64}",
        proptest::option::of("[0-9a-f]{16}"),
        proptest::option::of("[A-Za-z0-9._:-]{1,64}"),
        "[a-zA-Z0-9./_-]{1,120}",
        any::<Hash>(),
        (0_u64..1 << 53, 0_u64..1 << 53),
        "20[0-9]{2}-(0[1-9]|1[0-2])-[0-2][1-9]T[01][0-9]:[0-5][0-9]:[0-5][0-9](\\.[0-9]{3})?[+-][01][0-9]:[0-5][0-9]",
        "[A-Za-z]{1,20}/[A-Za-z_+-]{1,20}",
    )
        .prop_map(|(act, actor, boot, case, log, pc, (seq, up), ts, tz)| Skeleton {
            act, actor, boot, case, log, pc, seq, ts, tz, up, v: 1,
        })
}

/// A proof read as its text is described (C2SP `tlog-proof`), part by part, and taken where writing it gives the text again.
fn by_the_text(text: &str) -> Option<TlogProof> {
    let (head, checkpoint) = text.split_once("\n\n")?;
    let mut lines = head.split('\n').skip(1).peekable();
    let extra = lines.next_if(|line| line.starts_with("extra "));
    let extra = extra.map(|line| STANDARD.decode(line.strip_prefix("extra ").unwrap())).transpose().ok()?;
    let index = lines.next()?.strip_prefix("index ")?.parse().ok()?;
    let path =
        lines.map(|line| STANDARD.decode(line).ok()?.try_into().ok()).collect::<Option<Vec<Hash>>>()?;
    let proof = TlogProof { extra, index, path, checkpoint: checkpoint.to_owned() };
    (proof.path.len() <= 63 && proof.write() == text).then_some(proof)
}

proptest! {
    #[test]
    fn every_leaf_is_provable_and_nothing_else((seed, index, n) in places(), bit in 0_usize..256, pick: prop::sample::Index) {
        let (leaves, nodes) = tree(seed, n);
        let head = root(n, &nodes).unwrap();
        let leaf = leaves[usize::try_from(index).unwrap()];
        let path = inclusion(index, n, &nodes).unwrap();
        prop_assert_eq!(verify_inclusion(index, n, &leaf, &path, &head), Ok(()));

        prop_assert!(verify_inclusion(index, n, &flip(&leaf, bit), &path, &head).is_err());
        prop_assert!(verify_inclusion(index, n, &leaf, &path, &flip(&head, bit)).is_err());
        prop_assert!(verify_inclusion(index, n, &leaf, &[path.as_slice(), &[leaf]].concat(), &head).is_err());
        for other in (0..n).filter(|i| *i != index).take(40) {
            prop_assert!(verify_inclusion(other, n, &leaf, &path, &head).is_err());
        }
        if !path.is_empty() {
            let mut broken = path.clone();
            let at = pick.index(path.len());
            broken[at] = flip(&broken[at], bit);
            prop_assert!(verify_inclusion(index, n, &leaf, &broken, &head).is_err());
            prop_assert!(verify_inclusion(index, n, &leaf, &path[1..], &head).is_err());
            prop_assert!(verify_inclusion(index, n, &leaf, &path[..path.len() - 1], &head).is_err());
        }
    }

    /// What was proven before makes nothing true that is not, and nothing false: whatever is asked, in whatever order, whole or
    /// broken, the answer is that of a proof by itself.
    #[test]
    fn many_proofs_say_what_each_says_alone(
        seed: u64,
        n in 1_u64..300,
        asked in prop::collection::vec((any::<prop::sample::Index>(), 0_u8..5, any::<prop::sample::Index>(), 0_usize..256), 1..60),
        in_order: bool,
    ) {
        let (leaves, nodes) = tree(seed, n);
        let head = root(n, &nodes).unwrap();
        let mut many = Inclusions::of(n, head);
        for (k, (index, how, pick, bit)) in asked.into_iter().enumerate() {
            let index = if in_order { k as u64 % n } else { index.index(usize::try_from(n).unwrap()) as u64 };
            let mut leaf = leaves[usize::try_from(index).unwrap()];
            let mut path = inclusion(index, n, &nodes).unwrap();
            let mut asked = index;
            match how {
                0 => leaf = flip(&leaf, bit),
                1 if !path.is_empty() => {
                    let at = pick.index(path.len());
                    path[at] = flip(&path[at], bit);
                }
                2 => path.push(leaf),
                3 => asked = pick.index(usize::try_from(n).unwrap() + 2) as u64,
                _ => {}
            }
            prop_assert_eq!(
                many.verify(asked, &leaf, &path),
                verify_inclusion(asked, n, &leaf, &path, &head)
            );
        }
    }

    #[test]
    fn every_older_head_is_a_beginning((seed, older, n) in places(), bit in 0_usize..256, pick: prop::sample::Index) {
        let (_, nodes) = tree(seed, n);
        let m = older + 1;
        let (old, new) = (root(m, &nodes).unwrap(), root(n, &nodes).unwrap());
        let path = consistency(m, n, &nodes).unwrap();
        prop_assert_eq!(verify_consistency(m, n, &old, &new, &path), Ok(()));

        prop_assert!(verify_consistency(m, n, &flip(&old, bit), &new, &path).is_err());
        prop_assert!(verify_consistency(m, n, &old, &flip(&new, bit), &path).is_err());
        prop_assert!(verify_consistency(m, n, &old, &new, &[path.as_slice(), &[old]].concat()).is_err());
        if m < n {
            prop_assert!(verify_consistency(n, m, &new, &old, &path).is_err());
        }
        if !path.is_empty() {
            let mut broken = path.clone();
            let at = pick.index(path.len());
            broken[at] = flip(&broken[at], bit);
            prop_assert!(verify_consistency(m, n, &old, &new, &broken).is_err());
            prop_assert!(verify_consistency(m, n, &old, &new, &path[1..]).is_err());
            prop_assert!(verify_consistency(m, n, &old, &new, &path[..path.len() - 1]).is_err());
        }
    }

    /// A log in which one old entry was rewritten has no path from the head that was seen.
    #[test]
    fn a_rewritten_log_is_not_a_continuation((seed, older, n) in places(), pick: prop::sample::Index) {
        let (mut leaves, nodes) = tree(seed, n);
        let m = older + 1;
        let seen = root(m, &nodes).unwrap();
        let at = pick.index(usize::try_from(m).unwrap());
        leaves[at] = leaf_hash(b"rewritten");
        let forged = MemoryNodes::from_leaves(&leaves).unwrap();
        let (path, head) = (consistency(m, n, &forged).unwrap(), root(n, &forged).unwrap());
        prop_assert!(verify_consistency(m, n, &seen, &head, &path).is_err());
        let path = consistency(m, n, &nodes).unwrap();
        prop_assert!(verify_consistency(m, n, &seen, &head, &path).is_err());
    }

    #[test]
    fn any_proof_bytes_are_survived(m: u64, n: u64, hashes: [Hash; 3], path: Vec<Hash>) {
        let [leaf, old, new] = hashes;
        prop_assert!(verify_inclusion(m, n, &leaf, &path, &old).is_err());
        prop_assert!(m == n || verify_consistency(m, n, &old, &new, &path).is_err());
    }

    #[test]
    fn entries_come_back(entry in entries()) {
        let line = encode(&entry);
        prop_assert_eq!(entry.check(), Ok(()));
        let read = parse(&line).unwrap();
        prop_assert_eq!(encode(&read), line);
        prop_assert_eq!(read, entry);
    }

    /// Whatever is done to one byte, the line is refused or means something else; it never reads the same.
    #[test]
    fn a_changed_line_never_reads_the_same(entry in entries(), pick: prop::sample::Index, byte: u8) {
        let mut line = encode(&entry);
        let at = pick.index(line.len());
        prop_assume!(line[at] != byte);
        line[at] = byte;
        if let Ok(other) = parse(&line) {
            prop_assert_ne!(other, entry);
        }
    }

    #[test]
    fn random_bytes_never_panic(bytes: Vec<u8>, text in "[ -~\n—]{0,200}") {
        let _ = parse(&bytes);
        prop_assert!(parse(text.as_bytes()).is_err());
        for text in [String::from_utf8_lossy(&bytes).into_owned(), text] {
            prop_assert!(Checkpoint::parse_body(&text).is_err());
            prop_assert!(Checkpoint::verify(&text, &PublicKey([0; 32])).is_err());
            prop_assert!(TlogProof::parse(&text).is_err());
            prop_assert!(LogKey::from_vkey(&text).is_err());
            if let Ok(note) = Note::parse(&text) {
                prop_assert_eq!(note.to_text(), text);
            }
        }
    }

    /// Near misses: a note with one character changed either no longer parses, or no longer verifies.
    #[test]
    fn one_changed_character_breaks_a_signed_head(seed: [u8; 32], size: u64, hash: Hash, pick: prop::sample::Index, with in "[ -~\n—]") {
        let key = SigningKey::from_seed(seed);
        let head = Checkpoint { origin: "itgel/log/room-1/2".to_owned(), size, root: hash };
        let text = head.sign(&key);
        prop_assert_eq!(Checkpoint::verify(&text, &key.public()), Ok(head));
        let chars: Vec<char> = text.chars().collect();
        let at = pick.index(chars.len());
        let changed: String = chars[..at].iter().collect::<String>() + &with + &chars[at + 1..].iter().collect::<String>();
        prop_assume!(changed != text);
        prop_assert!(Checkpoint::verify(&changed, &key.public()).is_err());
    }

    /// What is known of the proof before changes nothing of what is taken: near it and far, of other trees, and after one that was
    /// not taken, and which is shown twice.
    #[test]
    fn proof_files_read_one_after_another_are_read_as_each_alone(
        (seed, mut index, n) in places(),
        picks in prop::collection::vec(
            (0_u8..8, any::<prop::sample::Index>(), prop::option::of((any::<prop::sample::Index>(), "[ -~\n—]"))), 1..12),
    ) {
        let trees = [n, n / 2 + 1, 1].map(|n| (n, tree(seed, n).1));
        let mut many = TlogProofs::default();
        for (how, pick, change) in picks {
            let (n, nodes) = &trees[usize::from(how % 4 == 0) + usize::from(how == 0)];
            index = if how < 6 { (index + 1) % n } else { pick.index(usize::try_from(*n).unwrap()) as u64 };
            let path = inclusion(index, *n, nodes).unwrap();
            let extra = (how == 3).then(|| vec![how; 5]);
            let mut text = TlogProof { extra, index, path, checkpoint: "head\n".to_owned() }.write();
            if let Some((at, with)) = change {
                let chars: Vec<char> = text.chars().collect();
                let at = at.index(chars.len());
                text = chars[..at].iter().collect::<String>() + &with + &chars[at + 1..].iter().collect::<String>();
            }
            let alone = by_the_text(&text);
            prop_assert_eq!(many.parse(&text).ok(), alone.clone());
            prop_assert_eq!(many.parse(&text).ok(), alone.clone());
            prop_assert_eq!(TlogProof::parse(&text).ok(), alone);
        }
    }

    #[test]
    fn proof_files_come_back((seed, index, n) in places(), extra: Option<Vec<u8>>) {
        let (leaves, nodes) = tree(seed, n);
        let key = SigningKey::from_seed([9; 32]);
        let head = Checkpoint { origin: "log".to_owned(), size: n, root: root(n, &nodes).unwrap() };
        let written = TlogProof { extra, index, path: inclusion(index, n, &nodes).unwrap(), checkpoint: head.sign(&key) };
        let read = TlogProof::parse(&written.write()).unwrap();
        prop_assert_eq!(&read, &written);
        let log = LogKey::new("log", key.public()).unwrap();
        prop_assert_eq!(read.verify(&leaves[usize::try_from(index).unwrap()], &log), Ok(head));
    }
}

/// Sizes at the end of the number range neither loop for ever nor overflow.
#[test]
fn the_largest_sizes_are_handled() {
    let hash = leaf_hash(b"");
    for path in [vec![], vec![hash; 63], vec![hash; 64], vec![hash; 65]] {
        for (m, n) in [(u64::MAX - 1, u64::MAX), (u64::MAX, u64::MAX), (1 << 63, u64::MAX), (1, u64::MAX)] {
            assert!(verify_inclusion(m - 1, n, &hash, &path, &hash).is_err());
            let verdict = verify_consistency(m, n, &hash, &hash, &path);
            assert_eq!(verdict.is_ok(), m == n && path.is_empty());
        }
    }
    assert_eq!(verify_inclusion(u64::MAX, u64::MAX, &hash, &[], &hash), Err(JournalError::OutOfRange));
}
