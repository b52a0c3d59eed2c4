//! Gives the window exactly one permission per command of the table.
//!
//! `src-tauri/commands.txt` is written by `make gen` from the command table in `crates/commands`; reading it
//! here keeps the whole store and its database out of the build script.

fn main() {
    println!("cargo:rerun-if-changed=src-tauri/commands.txt");
    println!("cargo:rerun-if-changed=src-tauri/capabilities");
    let listed = include_str!("commands.txt");
    let commands: Vec<&'static str> = listed.lines().filter(|l| !l.is_empty()).collect();
    let plugin = tauri_build::InlinedPlugin::new().commands(commands.leak());
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("src-tauri/capabilities/**/*")
        .plugin("itgel", plugin);
    if let Err(problem) = tauri_build::try_build(attributes) {
        println!("cargo:warning={problem:#}");
        std::process::exit(1);
    }
}
