//! Writes what is generated from the command table (`make gen`).

use itgel_commands::bindings;
use std::path::Path;

fn main() -> std::io::Result<()> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    std::fs::create_dir_all(top.join("ui/src/bindings"))?;
    std::fs::create_dir_all(top.join("src-tauri/capabilities"))?;
    std::fs::write(top.join("ui/src/bindings/commands.ts"), bindings::typescript())?;
    std::fs::write(top.join("src-tauri/commands.txt"), bindings::names())?;
    std::fs::write(top.join("src-tauri/capabilities/main.json"), bindings::capability())
}
