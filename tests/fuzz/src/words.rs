//! The catalogue of words, as the build reads it.

use crate::text;
use itgel_words::catalogue::{Catalogue, list_for_review, write_rust, write_typescript};
use std::path::PathBuf;
use std::sync::OnceLock;

/// Whatever a file says, it is taken or its faults are named; what is taken has its types in both languages.
pub fn words(bytes: &[u8]) {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    let root = ROOT.get_or_init(|| {
        let root = crate::own_folder();
        for language in ["mn", "en"] {
            std::fs::create_dir(root.join(language)).expect("a folder that can be written");
        }
        root
    });
    for language in ["mn", "en"] {
        let file = root.join(language).join("today.ftl");
        std::fs::write(file, text(bytes)).expect("a folder that can be written");
    }
    match Catalogue::load(root) {
        Ok(words) => {
            let both = words.pairs().count();
            assert_eq!(both, words.mongolian.iter().map(|page| page.messages.len()).sum::<usize>());
            assert!(!write_rust(&words, root).is_empty() && !write_typescript(&words).is_empty());
            let _ = list_for_review(&words);
        }
        Err(faults) => assert!(faults.iter().all(|fault| !fault.place.is_empty() && !fault.what.is_empty())),
    }
}
