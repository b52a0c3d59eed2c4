//! Other people's implementations agree with ours: `ct-merkle` and `tlog_tiles` (a port of Go's sumdb/tlog).
#![allow(clippy::unwrap_used)]

use ct_merkle::mem_backed_tree::MemoryBackedTree;
use itgel_journal::{
    Frontier, Hash, MemoryNodes, Nodes, append_nodes, consistency, empty_root, inclusion, leaf_hash, root,
    verify_consistency, verify_inclusion,
};
use sha2::Sha256;
use tlog_tiles::{HashReader, split_stored_hash_index, stored_hash_index};

const SIZES: u64 = 260;

fn line(i: u64) -> Vec<u8> {
    format!("entry {i}").into_bytes()
}

/// Lets `tlog_tiles` read our nodes: its flat index names the same complete subtrees.
struct Reader<'a>(&'a MemoryNodes);

impl HashReader for Reader<'_> {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<tlog_tiles::Hash>, tlog_tiles::Error> {
        Ok(indexes
            .iter()
            .map(|index| {
                let (level, at) = split_stored_hash_index(*index);
                tlog_tiles::Hash(self.0.node(level, at).unwrap())
            })
            .collect())
    }
}

fn joined(hashes: &[Hash]) -> Vec<u8> {
    hashes.concat()
}

#[test]
fn roots_agree_for_every_size() {
    let mut theirs = MemoryBackedTree::<Sha256, Vec<u8>>::new();
    let (mut ours, mut frontier) = (MemoryNodes::default(), Frontier::new());
    assert_eq!(root(0, &ours).unwrap(), empty_root());
    assert_eq!(tlog_tiles::EMPTY_HASH.0, empty_root());
    for size in 1..=SIZES {
        let leaf = leaf_hash(&line(size - 1));
        assert_eq!(tlog_tiles::record_hash(&line(size - 1)).0, leaf);

        let stored =
            tlog_tiles::stored_hashes_for_record_hash(size - 1, tlog_tiles::Hash(leaf), &Reader(&ours));
        let stored: Vec<Hash> = stored.unwrap().iter().map(|h| h.0).collect();
        let made = append_nodes(size - 1, leaf, &ours).unwrap();
        assert_eq!(made.iter().map(|n| n.2).collect::<Vec<_>>(), stored, "nodes made at size {size}");
        for (level, at, _) in &made {
            assert!(stored_hash_index(*level, *at) >= stored_hash_index(0, size - 1));
        }

        theirs.push(line(size - 1));
        ours.push(leaf).unwrap();
        let mut seen = Vec::new();
        frontier.push_with(leaf, |level, at, hash| seen.push((level, at, hash)));
        assert_eq!(seen, made);

        let expected: Hash = theirs.root().as_bytes().as_slice().try_into().unwrap();
        assert_eq!(root(size, &ours).unwrap(), expected, "size {size}");
        assert_eq!(frontier.root(), expected, "frontier at size {size}");
        assert_eq!(tlog_tiles::tree_hash(size, &Reader(&ours)).unwrap().0, expected);
        assert_eq!(frontier.size(), size);
    }
}

/// Every inclusion proof of every size up to 70 and, above, of a spread of indexes.
#[test]
fn inclusion_proofs_agree() {
    let mut theirs = MemoryBackedTree::<Sha256, Vec<u8>>::new();
    let mut ours = MemoryNodes::default();
    for size in 1..=SIZES {
        theirs.push(line(size - 1));
        ours.push(leaf_hash(&line(size - 1))).unwrap();
        let head = root(size, &ours).unwrap();
        for index in (0..size).filter(|i| size <= 70 || i % 17 == 0 || i + 2 >= size) {
            let path = inclusion(index, size, &ours).unwrap();
            let ct = theirs.prove_inclusion(usize::try_from(index).unwrap());
            assert_eq!(joined(&path), ct.as_bytes(), "{index} of {size}");
            let tlog = tlog_tiles::prove_record(size, index, &Reader(&ours)).unwrap();
            assert_eq!(path, tlog.iter().map(|h| h.0).collect::<Vec<_>>(), "{index} of {size}");

            let leaf = leaf_hash(&line(index));
            verify_inclusion(index, size, &leaf, &path, &head).unwrap();
            theirs.root().verify_inclusion(&line(index), index, &ct).unwrap();
        }
    }
}

/// Every consistency proof of every size up to 70 and, above, of a spread of older sizes.
#[test]
fn consistency_proofs_agree() {
    let mut theirs = MemoryBackedTree::<Sha256, Vec<u8>>::new();
    let mut ours = MemoryNodes::default();
    for n in 1..=SIZES {
        theirs.push(line(n - 1));
        ours.push(leaf_hash(&line(n - 1))).unwrap();
        let head = root(n, &ours).unwrap();
        for m in (1..=n).filter(|m| n <= 70 || m % 13 == 0 || m.is_power_of_two() || m + 2 >= n) {
            let path = consistency(m, n, &ours).unwrap();
            verify_consistency(m, n, &root(m, &ours).unwrap(), &head, &path).unwrap();
            let tlog = tlog_tiles::prove_tree(n, m, &Reader(&ours)).unwrap();
            assert_eq!(path, tlog.iter().map(|h| h.0).collect::<Vec<_>>(), "{m} to {n}");
            let ct = theirs.prove_consistency(usize::try_from(n - m).unwrap());
            assert_eq!(joined(&path), ct.as_bytes(), "{m} to {n}");
        }
    }
}

/// A receiver who kept the right edge of an older tree comes to the same root without the older leaves.
#[test]
fn a_frontier_continues_from_a_known_head() {
    let leaves: Vec<Hash> = (0..SIZES).map(|i| leaf_hash(&line(i))).collect();
    for seen in [0_usize, 1, 2, 3, 64, 100, 255] {
        let mut first = Frontier::new();
        leaves[..seen].iter().for_each(|leaf| first.push(*leaf));
        let peaks = first.peaks().to_vec();
        let mut later = Frontier::resume(first.size(), peaks.clone(), &first.root()).unwrap();
        leaves[seen..].iter().for_each(|leaf| later.push(*leaf));
        assert_eq!(later.root(), root(SIZES, &MemoryNodes::from_leaves(&leaves).unwrap()).unwrap());

        let mut other = first.root();
        other[0] ^= 1;
        assert!(Frontier::resume(first.size(), peaks.clone(), &other).is_err());
        let more = [peaks.as_slice(), &[other]].concat();
        assert!(Frontier::resume(first.size(), more, &first.root()).is_err());
        assert!(Frontier::resume(2 * first.size() + 1, peaks, &first.root()).is_err());
    }
}
