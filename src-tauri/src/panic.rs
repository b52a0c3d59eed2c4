//! A fault in the program must not print what it was holding: no message, no arguments, only the place.

use std::io::Write as _;
use std::process::ExitCode;

/// Replaces the default panic message, which could repeat what was typed, by file and line.
pub fn keep_silent() {
    std::panic::set_hook(Box::new(|info| {
        if let Some(place) = info.location() {
            let _ = writeln!(std::io::stderr(), "itgel: stopped at {}:{}", place.file(), place.line());
        }
    }));
}

/// Says one line on standard error and ends.
pub fn say(line: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "{line}");
    ExitCode::from(2)
}
