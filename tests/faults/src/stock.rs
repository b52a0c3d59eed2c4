//! Tools of other people that the attacks use, where they are installed.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The python that has what `docs/examples/read_vault.py` needs, where it and `age` are installed (`make setup`).
#[must_use]
pub fn python() -> Option<PathBuf> {
    let cache = std::env::var_os("ITGEL_CACHE").map(PathBuf::from);
    let cache = cache.or_else(|| Some(std::env::home_dir()?.join(".cache/itgel")))?;
    let python = cache.join("stock-tools/bin/python");
    let reads = runs(Command::new(&python).args(["-c", "import cryptography, sqlcipher3"]));
    (reads && runs(Command::new("age").arg("--version"))).then_some(python)
}

/// Whether this computer lets one program look at another, as `strace` does.
#[must_use]
pub fn strace() -> bool {
    runs(Command::new("strace").args(["--trace=fsync", "--output=/dev/null", "true"]))
}

/// Whether a command ends well; nothing of what it says is kept.
pub fn runs(command: &mut Command) -> bool {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}

/// The program of that name beside the one that is attacked, where it was built.
#[must_use]
pub fn beside(itgel: &Path, name: &str) -> Option<PathBuf> {
    let path = itgel.with_file_name(name);
    path.is_file().then_some(path)
}
