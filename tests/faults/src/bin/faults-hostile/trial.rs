//! One run of the program on something hostile, and the one check that judges every run.

use crate::place::{Place, difference};
use itgel_faults::stopped;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What surviving means in every row here.
pub const SURVIVES: &str = "refused with the exit code that says so, without a panic, within the memory and the time that \
     are told, and no file anywhere in the place of the attack was made, changed or taken away but where it may be";

/// More address space than this is never given to the program, so that a fault does not take the computer with it.
const ADDRESSES: u64 = 6 << 30;

/// Bounds and expectations of one run.
pub struct Expect<'a> {
    /// Exit codes, any of which says what happened.
    pub codes: &'a [i32],
    /// A word that the answer has to hold, such as the code of a fault; empty for any.
    pub says: &'a str,
    /// Beginnings of codes that the answer must not have: those of a call whose own words were off, so that nothing was read.
    pub never: &'a [&'a str],
    /// Most memory that was ever in use, in MiB.
    pub mib: u64,
    /// Most seconds: far more than any takes, so that a busy computer is not taken for a program that hangs.
    pub seconds: u64,
    /// What may be written: nothing, or a store's own files.
    pub may: &'a dyn Fn(&Path) -> bool,
}

impl Default for Expect<'_> {
    /// Refused, with not a byte written anywhere.
    fn default() -> Self {
        Self { codes: &[1], says: "", never: &[], mib: 256, seconds: 300, may: &|_| false }
    }
}

/// What a run came to.
pub struct Outcome {
    code: Option<i32>,
    said: String,
    /// Most memory that was ever in use, in KiB.
    pub peak_kib: u64,
    took: Duration,
}

/// Runs a program in a place and judges it.
pub fn judge(program: &Path, words: &[&str], place: &Place, expect: &Expect<'_>) -> Result<Outcome, String> {
    let before = place.list().map_err(|e| e.to_string())?;
    let outcome = run(program, words, place, expect.seconds).map_err(|e| e.to_string())?;
    let after = place.list().map_err(|e| e.to_string())?;
    let said: String = outcome.said.chars().take(160).collect();
    if let Some(path) = difference(&before, &after, expect.may) {
        return Err(format!("{} was made, changed or taken away", path.display()));
    }
    if outcome.took > Duration::from_secs(expect.seconds) {
        return Err(format!("did not end in {} s", expect.seconds));
    }
    if stopped::said(&[outcome.said.as_bytes()]) {
        return Err(format!("stopped inside: {said}"));
    }
    if !outcome.code.is_some_and(|code| expect.codes.contains(&code)) {
        return Err(format!("ended with {:?}, not one of {:?}: {said}", outcome.code, expect.codes));
    }
    if !outcome.said.contains(expect.says) {
        return Err(format!("said {said}, not {}", expect.says));
    }
    if expect.never.iter().any(|code| outcome.said.contains(&format!("\"code\": \"{code}"))) {
        return Err(format!("was not reached: {said}"));
    }
    if outcome.peak_kib > expect.mib * 1024 {
        return Err(format!("took {} MiB, more than {}", outcome.peak_kib / 1024, expect.mib));
    }
    Ok(outcome)
}

fn run(program: &Path, words: &[&str], place: &Place, seconds: u64) -> std::io::Result<Outcome> {
    // Beside the place, not in it: what the program says is no file that it made.
    let told: PathBuf = place.root().with_extension("told");
    let out = File::create(&told)?;
    let began = Instant::now();
    let mut child = Command::new("prlimit")
        .arg(format!("--as={ADDRESSES}"))
        .arg("--core=0")
        .arg(program)
        .args(words)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("LC_ALL", "C.UTF-8")
        .env("HOME", place.at("home"))
        .env("XDG_DATA_HOME", place.at("home/data"))
        .env("XDG_CONFIG_HOME", place.at("home/config"))
        .env("XDG_CACHE_HOME", place.at("home/cache"))
        .env("TMPDIR", place.at("tmp"))
        .current_dir(place.at("here"))
        .stdin(Stdio::null())
        .stdout(out.try_clone()?)
        .stderr(out)
        .spawn()?;
    let status = format!("/proc/{}/status", child.id());
    let mut peak_kib = 0;
    // The mark only rises, so the last look before the end is what counts; it is at most a millisecond old.
    let ended = loop {
        if let Some(ended) = child.try_wait()? {
            break Some(ended);
        }
        peak_kib = mark(&status).unwrap_or(peak_kib);
        if began.elapsed() > Duration::from_secs(seconds) {
            child.kill()?;
            child.wait()?;
            break None;
        }
        std::thread::sleep(Duration::from_millis(1));
    };
    let took = began.elapsed() + if ended.is_none() { Duration::from_secs(1) } else { Duration::ZERO };
    let said = std::fs::read(&told)?;
    std::fs::remove_file(&told)?;
    let said = String::from_utf8_lossy(&said).into_owned();
    Ok(Outcome { code: ended.and_then(|e| e.code()), said, peak_kib, took })
}

/// The most memory that a process ever had in use.
fn mark(status: &str) -> Option<u64> {
    let text = std::fs::read_to_string(status).ok()?;
    text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.split_whitespace().next()?.parse().ok()
}

/// A stand-in for the program that writes outside before it refuses: what the check has to find.
pub fn writer(place: &Place, file: &str) -> std::io::Result<PathBuf> {
    use std::os::unix::fs::PermissionsExt;
    let program = place.root().with_extension("stand-in");
    std::fs::write(&program, format!("#!/bin/sh\necho >> '{}'\nexit 1\n", place.at(file).display()))?;
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o700))?;
    Ok(program)
}
