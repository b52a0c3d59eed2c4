//! The proof vectors of transparency-dev/merkle (`tests/vectors/merkle`): every file, with its own verdict.
#![allow(clippy::unwrap_used)]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use itgel_journal::hash::from_base64;
use itgel_journal::{Hash, JournalError, leaf_hash, verify_consistency, verify_inclusion};
use serde::Deserialize;
use std::path::{Path, PathBuf};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Inclusion {
    leaf_idx: u64,
    #[serde(default)]
    start: u64,
    #[serde(alias = "end")]
    tree_size: u64,
    root: String,
    leaf_hash: String,
    proof: Option<Vec<String>>,
    #[serde(rename = "desc")]
    _desc: String,
    want_err: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Consistency {
    #[serde(default)]
    start: u64,
    #[serde(alias = "end")]
    size1: u64,
    #[serde(alias = "size")]
    size2: u64,
    root1: String,
    root2: String,
    proof: Option<Vec<String>>,
    #[serde(rename = "desc")]
    _desc: String,
    want_err: bool,
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors/merkle").join(name)
}

/// Every JSON file below, with its path from the folder.
fn files(root: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open = vec![root.to_owned()];
    while let Some(dir) = open.pop() {
        for entry in std::fs::read_dir(&dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|e| e == "json") {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
                found.push((name, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// A root or leaf hash. Words such as `don't care 1` stand in the files where any value would do: equal words
/// become equal hashes. An empty one cannot be written down in our types: refused before any check.
fn hash(text: &str) -> Option<Hash> {
    let bytes = STANDARD.decode(text).unwrap();
    match bytes.len() {
        0 => None,
        32 => from_base64(text),
        _ => Some(leaf_hash(&bytes)),
    }
}

/// A path with a hash of another length than 32 bytes is refused before any check as well.
fn hashes(proof: Option<Vec<String>>) -> Option<Vec<Hash>> {
    proof.unwrap_or_default().iter().map(|text| from_base64(text)).collect()
}

fn check_inclusion(v: Inclusion) -> Result<(), Option<JournalError>> {
    let (root, leaf, proof) = (hash(&v.root), hash(&v.leaf_hash), hashes(v.proof));
    let (Some(root), Some(leaf), Some(proof)) = (root, leaf, proof) else { return Err(None) };
    verify_inclusion(v.leaf_idx, v.tree_size, &leaf, &proof, &root).map_err(Some)
}

fn check_consistency(v: Consistency) -> Result<(), Option<JournalError>> {
    let (root1, root2, proof) = (hash(&v.root1), hash(&v.root2), hashes(v.proof));
    let (Some(root1), Some(root2), Some(proof)) = (root1, root2, proof) else { return Err(None) };
    verify_consistency(v.size1, v.size2, &root1, &root2, &proof).map_err(Some)
}

/// Inclusion files about the empty tree: a plain reading of RFC 9162 leaves them open; here they are
/// refused because size 0 proves nothing.
const EMPTY_INCLUSION: [&str; 3] = [
    "0/treeSize-div-@2.json",
    "additional/0/empty-root-and-random-leaf.json",
    "additional/2/empty-root-and-random-leaf.json",
];

/// Consistency files with an empty tree at either end.
const EMPTY_CONSISTENCY: [&str; 10] = [
    "1/size1-sub-@1.json",
    "3/size1-XOR-@2.json",
    "additional/consistency-check-on-empty-tree-size1-is-zero-is-useless.json",
    "additional/roots-do-not-match-and-sizes-are-zero.json",
    "additional/size1-is-greater-than-size2.json",
    "additional/size1-is-zero-and-does-not-equal-size2.json",
    "additional/size1-is-zero-and-size2-is-not-zero.json",
    "additional/sizes-are-equal-zero-and-proof-is-empty.json",
    "additional/sizes-are-equal-zero-but-roots-are-not.json",
    "additional/sizes-match-but-proof-is-not-empty-and-sizes-are-zero.json",
];

#[test]
fn every_inclusion_file() {
    let files = files(&folder("inclusion"));
    assert_eq!(files.len(), 98);
    let mut empty = Vec::new();
    for (name, text) in &files {
        let vector: Inclusion = serde_json::from_str(text).unwrap();
        let refused = vector.want_err;
        let verdict = check_inclusion(vector);
        assert_eq!(verdict.is_err(), refused, "{name}: {verdict:?}");
        if verdict == Err(Some(JournalError::EmptyTree)) {
            empty.push(name.as_str());
        }
    }
    assert_eq!(empty, EMPTY_INCLUSION);
}

#[test]
fn every_consistency_file() {
    let files = files(&folder("consistency"));
    assert_eq!(files.len(), 98);
    let mut empty = Vec::new();
    for (name, text) in &files {
        let vector: Consistency = serde_json::from_str(text).unwrap();
        let refused = vector.want_err;
        let verdict = check_consistency(vector);
        assert_eq!(verdict.is_err(), refused, "{name}: {verdict:?}");
        if verdict == Err(Some(JournalError::EmptyTree)) {
            empty.push(name.as_str());
        }
    }
    assert_eq!(empty, EMPTY_CONSISTENCY);
}

/// A subtree that may have a root of its own begins at a multiple of its own width rounded up to a power
/// of two. An entry in it is then proven exactly like an entry in a tree of that width.
#[test]
fn every_subtree_inclusion_file() {
    let files = files(&folder("subtreeinclusion"));
    assert_eq!(files.len(), 204);
    let mut run = 0;
    for (name, text) in &files {
        let mut vector: Inclusion = serde_json::from_str(text).unwrap();
        let refused = vector.want_err;
        let width = vector.tree_size.checked_sub(vector.start);
        let aligned = width
            .and_then(u64::checked_next_power_of_two)
            .is_some_and(|power| vector.start.is_multiple_of(power));
        if !aligned || vector.leaf_idx < vector.start {
            assert!(refused, "{name} is not about a subtree with a root, yet it is accepted");
            continue;
        }
        vector.leaf_idx -= vector.start;
        vector.tree_size = width.unwrap();
        let verdict = check_inclusion(vector);
        assert_eq!(verdict.is_err(), refused, "{name}: {verdict:?}");
        run += 1;
    }
    assert_eq!(run, 204 - 5, "files that say the same as a plain audit path");
}

/// Accepted there, refused here: an empty subtree at the beginning is an empty tree.
const EMPTY_SUBTREE: [&str; 2] = [
    "additional/subtree-is-empty-sizes-are-equal-zero-subtree-root-valid-proof-is-empty.json",
    "additional/subtree-is-empty-sizes-are-equal-zero-subtree-root-valid-tree-root-random-proof-is-empty.json",
];

/// A subtree that begins at 0 is an older tree: the same path, the same verdict. Subtrees that begin
/// elsewhere have no counterpart in the journal and are only counted.
#[test]
fn every_subtree_consistency_file() {
    let files = files(&folder("subtreeconsistency"));
    assert_eq!(files.len(), 118);
    let (mut run, mut inner, mut differs) = (0, 0, Vec::new());
    for (name, text) in &files {
        let vector: Consistency = serde_json::from_str(text).unwrap();
        if vector.start != 0 {
            inner += 1;
            continue;
        }
        let refused = vector.want_err;
        let verdict = check_consistency(vector);
        if verdict.is_err() == refused {
            run += 1;
        } else {
            assert_eq!(verdict, Err(Some(JournalError::EmptyTree)), "{name}");
            differs.push(name.as_str());
        }
    }
    assert_eq!(differs, EMPTY_SUBTREE);
    assert_eq!((run, inner), (100, 16));
}
