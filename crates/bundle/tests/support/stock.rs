//! The stock tools: the published recipe as a script.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// `tests/conformance/verify-bundle.sh` of the project.
pub fn script() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/conformance/verify-bundle.sh")
}

/// `bagit.py` 1.9.0 and `case_validate` 0.18.0 must be on the path; where they are not, the variable
/// `ITGEL_STOCK_TOOLS` names a folder that holds them (the project's set-up puts them there).
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

/// Runs the recipe on a bundle. Whatever it says of it, nothing of what was opened lies about afterwards.
pub fn verify(bundle: &Path, identity: &Path, signers: &Path, log_key: &Path) -> Output {
    let temporary = tempfile::tempdir().unwrap();
    let asked = [bundle, identity, signers, log_key];
    let ran = tool("bash").arg(script()).args(asked).env("TMPDIR", temporary.path()).output().unwrap();
    assert_eq!(std::fs::read_dir(temporary.path()).unwrap().count(), 0, "what was opened lies about");
    ran
}

/// What `tests/conformance/second_verifier.py` says to the files of a bag: it shares no code with this crate.
pub fn second_verifier(
    files: &[(String, Vec<u8>)],
    signers: &str,
    log_key: &str,
    at: &str,
) -> Result<String, String> {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &Path, bytes: &[u8]| {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    };
    let bag = folder.path().join("itgel-bundle");
    for (name, bytes) in files {
        write(&bag.join(name), bytes);
    }
    write(&folder.path().join("log.pub.pem"), log_key.as_bytes());
    write(&folder.path().join("allowed_signers"), signers.as_bytes());
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/conformance/second_verifier.py");
    let out = tool("python3")
        .arg(script.canonicalize().unwrap())
        .args(["--at", at, "itgel-bundle", "log.pub.pem", "allowed_signers"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
    if out.status.success() { Ok(said(&out.stdout)) } else { Err(said(&out.stderr)) }
}
