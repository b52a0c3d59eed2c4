//! A window of Tauri with one heading in it, of the same size and as private as ours: no commands, no plugins, nothing that is
//! remembered. The bench measures our window beside it.

use std::process::ExitCode;

fn main() -> ExitCode {
    match tauri::Builder::default().run(tauri::generate_context!()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
