//! What every Tauri application does when it is built.

fn main() {
    tauri_build::build();
}
