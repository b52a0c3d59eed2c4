//! Every seed through the body of its target: what fuzzing found once stays found.

use itgel_fuzz::TARGETS;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn seeds() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|_| panic!("{}", folder.display()));
    entries.flatten().map(|entry| entry.path()).collect()
}

#[test]
fn every_target_has_seeds_and_every_seed_a_target() {
    let known: BTreeSet<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
    assert_eq!(known.len(), TARGETS.len(), "a name twice");
    let folders: Vec<PathBuf> = files(&seeds());
    let names: BTreeSet<&str> = folders.iter().filter_map(|f| f.file_name()?.to_str()).collect();
    assert_eq!(known, names);
}

#[test]
fn every_seed_holds() {
    for (name, body) in TARGETS {
        let seeds = files(&seeds().join(name));
        assert!(!seeds.is_empty(), "{name}");
        for seed in seeds {
            let bytes = std::fs::read(&seed).expect("a seed can be read");
            let held = std::panic::catch_unwind(|| body(&bytes));
            assert!(held.is_ok(), "{}", seed.display());
        }
    }
}

#[test]
fn seeds_of_every_length_hold_too() {
    for (name, body) in TARGETS {
        for seed in files(&seeds().join(name)) {
            let bytes = std::fs::read(&seed).expect("a seed can be read");
            let step = (bytes.len() / 8).max(1);
            (0..bytes.len()).step_by(step).filter_map(|at| bytes.get(..at)).for_each(body);
        }
    }
}
