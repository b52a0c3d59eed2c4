//! Compiles `assets/words`. A message that is missing in one language, or has other variables there, stops the
//! build with the file and the identifier.

#[path = "src/catalogue/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the library and gen-words use the rest")]
mod catalogue;

use std::io::{self, Write as _};
use std::path::Path;

fn main() -> io::Result<()> {
    let manifest = std::env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let root = Path::new(&manifest).join("../../assets/words").canonicalize()?;
    let mut out = io::stdout();
    for folder in ["", "mn", "en"] {
        writeln!(out, "cargo::rerun-if-changed={}", root.join(folder).display())?;
    }
    for language in ["mn", "en"] {
        for entry in std::fs::read_dir(root.join(language))? {
            writeln!(out, "cargo::rerun-if-changed={}", entry?.path().display())?;
        }
    }
    writeln!(out, "cargo::rerun-if-changed=src/catalogue")?;
    match catalogue::Catalogue::load(&root) {
        Ok(words) => {
            let target = std::env::var("OUT_DIR").map_err(io::Error::other)?;
            std::fs::write(Path::new(&target).join("words.rs"), catalogue::write_rust(&words, &root))
        }
        Err(faults) => {
            for fault in &faults {
                writeln!(out, "cargo::error={fault}")?;
            }
            Ok(())
        }
    }
}
