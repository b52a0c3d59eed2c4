//! The committed TypeScript is the one that the catalogue gives.
#![allow(clippy::unwrap_used)]

use itgel_words::catalogue::{Catalogue, list_for_review, write_typescript};
use std::path::Path;

#[test]
fn the_committed_bindings_are_not_stale() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let wanted = write_typescript(&Catalogue::load(&root.join("assets/words")).unwrap());
    let committed = std::fs::read_to_string(root.join("ui/src/bindings/words.ts")).unwrap();
    assert!(
        committed == wanted,
        "run `cargo run -p itgel-words --bin gen-words` and commit ui/src/bindings/words.ts"
    );
}

#[test]
fn the_bindings_type_every_variable() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/words");
    let text = write_typescript(&Catalogue::load(&root).unwrap());
    assert!(text.contains("\n  \"today-title\": {};\n"));
    assert!(text.contains("\n  \"unlock-wait\": { seconds: number };\n"));
    assert!(text.contains("\n  \"shell-saved\": { time: string };\n"));
    assert!(text.contains("\n  \"unlock-wait\": [\"seconds\"],\n"));
    assert!(text.contains("\ntoday-title = Өнөөдөр\n") && text.contains("\ntoday-title = Today\n"));
    assert!(!text.contains('⚑'), "comments for translators stay in the catalogue");
}

#[test]
fn what_waits_for_a_native_reviewer_stands_in_the_documents() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let waiting = list_for_review(&Catalogue::load(&root.join("assets/words")).unwrap());
    let listed = std::fs::read_to_string(root.join("docs/NATIVE-REVIEW.md")).unwrap();
    let missing: Vec<_> = waiting
        .iter()
        .filter(|message| !listed.contains(&format!("`{}`", message.id)))
        .map(|message| message.id.clone())
        .collect();
    assert!(!waiting.is_empty() && missing.is_empty(), "docs/NATIVE-REVIEW.md lacks {missing:?}");
}
