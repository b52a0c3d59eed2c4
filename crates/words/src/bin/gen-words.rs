//! Writes what is generated from `assets/words` and committed.
//!
//! `gen-words` writes `ui/src/bindings/words.ts`; `gen-words review` prints the messages that wait for a native
//! reader (`# ⚑ reason`) as Markdown, for `docs/NATIVE-REVIEW.md`.

use itgel_words::catalogue::{Catalogue, list_for_review, review_to_markdown, write_typescript};
use std::io::{self, Write as _};
use std::path::Path;

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let catalogue = Catalogue::load(&root.join("assets/words")).map_err(|faults| {
        let lines: Vec<_> = faults.iter().map(ToString::to_string).collect();
        io::Error::other(lines.join("\n"))
    })?;
    if std::env::args().nth(1).as_deref() == Some("review") {
        return io::stdout().write_all(review_to_markdown(&list_for_review(&catalogue)).as_bytes());
    }
    std::fs::write(root.join("ui/src/bindings/words.ts"), write_typescript(&catalogue))
}
