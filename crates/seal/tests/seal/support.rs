//! Fixed randomness, a scratch folder, and the stock programs.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use itgel_seal::Entropy;
use itgel_seal::digest::sha256;

/// The same bytes in every run: SHA-256 of a label and a counter.
pub struct Fixed {
    label: &'static str,
    counter: u64,
}

impl Fixed {
    pub fn new(label: &'static str) -> Self {
        Self { label, counter: 0 }
    }
}

impl Entropy for Fixed {
    fn fill(&mut self, out: &mut [u8]) {
        for piece in out.chunks_mut(32) {
            let block = sha256(format!("{}/{}", self.label, self.counter).as_bytes());
            piece.copy_from_slice(&block[..piece.len()]);
            self.counter += 1;
        }
    }
}

/// Any length of bytes that do not repeat.
pub fn noise(label: &'static str, length: usize) -> Vec<u8> {
    let mut out = vec![0; length];
    Fixed::new(label).fill(&mut out);
    out
}

/// A folder that is removed with everything in it.
pub struct Scratch(tempfile::TempDir);

impl Scratch {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// Writes a file that only its owner can read, as `ssh-keygen` demands for keys.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        }
        path
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn dir(&self) -> &Path {
        self.0.path()
    }
}

/// Runs a stock program in `scratch` with `input`. The programs are part of what the project
/// promises, so their absence fails the test.
pub fn run(scratch: &Scratch, program: &str, args: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(program)
        .args(args)
        .current_dir(scratch.dir())
        .env("TZ", "Asia/Ulaanbaatar")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{program} must be installed for this test: {error}"));
    // A program that gives up early closes the pipe; its exit code tells the story.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

/// Like [`run`], and the program must succeed.
pub fn run_ok(scratch: &Scratch, program: &str, args: &[&str], input: &[u8]) -> Vec<u8> {
    let output = run(scratch, program, args, input);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {args:?}: {told}");
    output.stdout
}
