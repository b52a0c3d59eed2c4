//! The stock tools: the published recipe as a script, unchanged.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// `tests/conformance/verify-bundle.sh` of the project.
pub fn script() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/conformance/verify-bundle.sh")
}

/// `bagit.py` 1.9.0 must be on the path; where it is not, the variable `ITGEL_STOCK_TOOLS` names a folder that
/// holds it (the project's set-up puts it there).
fn search_path() -> String {
    let path = std::env::var("PATH").unwrap_or_default();
    match std::env::var("ITGEL_STOCK_TOOLS") {
        Ok(tools) => format!("{tools}:{path}"),
        Err(_) => path,
    }
}

/// A stock program, with the tools on its path and plain messages.
pub fn tool(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.env("PATH", search_path()).env("LC_ALL", "C.UTF-8").env("TZ", "Asia/Ulaanbaatar");
    command
}

/// Runs the recipe on a bundle.
pub fn verify(bundle: &Path, identity: &Path, signers: &Path, log_key: &Path) -> Output {
    tool("bash").arg(script()).args([bundle, identity, signers, log_key]).output().unwrap()
}
