//! The desktop shell: one window, one worker, no bodies. Everything a person can ask is in `itgel-commands`.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod bridge;
mod locking;
mod places;
mod window;
mod worker;

use itgel_commands::harden::{self, WIPING, WipingAllocator, keep_silent};
use std::io::Write as _;
use std::process::ExitCode;

#[global_allocator]
static HEAP: WipingAllocator = WIPING;

fn main() -> ExitCode {
    keep_silent();
    let hardened = harden::process();
    let places = match places::from_arguments(std::env::args_os().skip(1)) {
        Ok(places) => places,
        Err(usage) => return say(usage),
    };
    let worker = worker::start(places, hardened);
    let at_the_end = worker.clone();

    let built = tauri::Builder::default()
        // First, so that a second start ends before it touches anything.
        .plugin(tauri_plugin_single_instance::init(|app, _, _| window::bring_forward(app)))
        .plugin(tauri_plugin_dialog::init())
        .plugin(bridge::plugin(worker.clone()))
        .setup(move |app| {
            locking::watch(app.handle().clone(), worker.clone());
            locking::on_signal(app.handle().clone(), worker.clone());
            window::open(app.handle())?;
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            app.run(locking::on_event(at_the_end));
            ExitCode::SUCCESS
        }
        Err(_) => say("itgel-desktop: the window could not be opened. No record was touched."),
    }
}

/// Says one line on standard error and ends.
fn say(line: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "{line}");
    ExitCode::from(2)
}
