//! The program under `strace`: its calls to the disk counted, and one of them made to fail.

use itgel_faults::stopped;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::process::{Command, Stdio};

/// Calls that are made to fail, and the errors that they fail with: each with whether it stays so. A disk that is full is full for the
/// next call too; one that could not write here may write there.
pub struct Kind {
    calls: &'static str,
    pub errors: &'static [(&'static str, bool)],
}

/// Calls by which something gets onto a disk: the disk, its space, its being writable at all.
pub const ONTO: Kind = Kind {
    calls: "write,writev,pwrite64,pwritev,pwritev2,fsync,fdatasync,rename,renameat,renameat2,ftruncate,truncate,\
        fallocate,copy_file_range,sendfile,sync_file_range",
    errors: &[("EIO", false), ("EIO", true), ("ENOSPC", true), ("EROFS", true)],
};

/// Calls by which something comes from it.
pub const FROM: Kind = Kind { calls: "openat,read,pread64", errors: &[("EIO", false), ("EIO", true)] };

/// A call to the disk of an undisturbed run.
#[derive(Clone)]
pub struct Call {
    /// What it is.
    name: String,
    /// How many of each kind its thread had made, this one among them.
    before: BTreeMap<String, u64>,
    /// It is to the index of the write-ahead log (`itgel.db-shm`).
    index: bool,
}

impl Kind {
    fn names(&self) -> impl Iterator<Item = &'static str> {
        self.calls.split(',').map(str::trim)
    }

    /// Whether the program's own answer goes out by one of them.
    pub fn is_mute(&self) -> bool {
        self.names().any(|name| name == "write")
    }
}

impl Call {
    /// What kind of call it is.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Another kind of call at the same place, to the database or any other file.
    pub fn renamed(&mut self, name: &str) {
        name.clone_into(&mut self.name);
        self.index = false;
    }

    /// Whether SQLite makes room for its index with it.
    pub fn makes_index(&self) -> bool {
        self.index
    }

    /// Whether something comes from the disk by it.
    pub fn reads(&self) -> bool {
        FROM.names().any(|name| name == self.name)
    }

    /// Whether it asks for space: a write, or another length of a file.
    pub fn takes_space(&self) -> bool {
        ["write", "truncate", "fallocate", "copy_file_range", "sendfile"]
            .iter()
            .any(|kind| self.name.contains(kind))
    }

    /// One that no run comes to.
    pub fn never(&mut self) {
        self.before.values_mut().for_each(|made| *made = 60_000);
    }
}

/// One call that fails, and with what.
pub struct Fault {
    pub call: Call,
    pub error: (&'static str, bool),
}

impl Fault {
    /// The disk does not come back.
    pub fn lasts(&self) -> bool {
        self.error.1
    }

    /// No sync succeeds any more.
    pub fn is_lasting_sync(&self) -> bool {
        self.error.1 && ["fsync", "fdatasync"].contains(&self.call.name.as_str())
    }
}

impl fmt::Display for Call {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.name, self.before.get(&self.name).copied().unwrap_or(0))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (error, stays) = self.error;
        write!(out, "{} {error}{}", self.call, if stays { " and on" } else { "" })
    }
}

/// Whether this computer lets one program look at another.
pub fn can() -> bool {
    let ran = Command::new("strace").args(["--trace=fsync", "--output=/dev/null", "true"]).output();
    ran.is_ok_and(|ran| ran.status.success())
}

/// What a run of the program came to.
pub struct Ran {
    pub exit: i32,
    /// The code of the failure that it told, or nothing.
    pub code: String,
    /// It told what was done, whatever failed after it.
    pub done: bool,
    /// The how manyeth `write` of its thread was the first word of its answer.
    pub answer: Option<u64>,
}

/// The program alone.
pub fn plain(itgel: &Path, words: &[String]) -> Result<i32, String> {
    run(Command::new(itgel).args(words)).map(|ran| ran.exit)
}

/// The program, and its calls to files below a folder, in their order.
pub fn count(itgel: &Path, words: &[String], home: &Path, kind: &Kind) -> Result<(i32, Vec<Call>), String> {
    let log = home.with_extension("log");
    let options = ["--decode-fds=path", "--string-limit=2048"].map(str::to_owned);
    let code = run(&mut strace(itgel, words, &log, kind, &options))?.exit;
    let text = std::fs::read(&log).map_err(|e| e.to_string())?;
    let _ = std::fs::remove_file(&log);
    let home = home.display().to_string();
    let mut made: BTreeMap<String, BTreeMap<String, u64>> = BTreeMap::new();
    let mut calls = Vec::new();
    let mut loaded: Option<(String, BTreeMap<String, u64>)> = None;
    for line in String::from_utf8_lossy(&text).lines() {
        // `7 fsync(5</a/b>) = 0`; the second half of a call that another thread came between is the same call.
        let Some((thread, rest)) = line.split_once(' ') else { continue };
        let Some((name, told)) = rest.trim_start().split_once('(') else { continue };
        if !kind.names().any(|known| known == name) {
            continue;
        }
        let before = made.entry(thread.to_owned()).or_default();
        *before.entry(name.to_owned()).or_default() += 1;
        if !told.contains(&home) {
            continue;
        }
        // What the first thread had read of its libraries when it came here.
        let (first, loaded) = loaded.get_or_insert_with(|| {
            let mut loaded = before.clone();
            loaded.entry(name.to_owned()).and_modify(|this| *this -= 1);
            (thread.to_owned(), loaded)
        });
        let index = told.contains("-shm");
        if let Some(before) = after_loading(thread == first, name, before, loaded) {
            calls.push(Call { name: name.to_owned(), before, index });
        }
    }
    Ok((code, calls))
}

/// Of each thread such a call is made to fail, so of the first as well. How many of each kind a thread had made, but no fewer of the
/// other kinds than the first had when all its libraries were there; nothing where that call itself would be one for a library.
fn after_loading(
    is_first: bool,
    name: &str,
    before: &BTreeMap<String, u64>,
    loaded: &BTreeMap<String, u64>,
) -> Option<BTreeMap<String, u64>> {
    if !is_first && loaded.get(name) >= before.get(name) {
        return None;
    }
    let mut made = before.clone();
    for (other, least) in loaded.iter().filter(|(other, _)| *other != name) {
        let made = made.entry(other.clone()).or_default();
        *made = (*made).max(*least);
    }
    Some(made)
}

/// The program with one call failing. An error that stays is one of every kind of call from that moment on. The program writes its
/// answer by the same call as its files, so nobody hears of such an error; where it is known at which `write` the `answer` begins,
/// from there on they succeed.
pub fn with(
    itgel: &Path,
    words: &[String],
    fault: &Fault,
    kind: &Kind,
    log: &Path,
    answer: Option<u64>,
) -> Result<Ran, String> {
    let (error, stays) = fault.error;
    let mut options = vec!["--string-limit=64".to_owned()];
    for name in kind.names().filter(|name| stays || *name == fault.call.name) {
        let made = fault.call.before.get(name).copied().unwrap_or(0);
        // The very call, and of the other kinds the next.
        let nth = if name == fault.call.name { made } else { made + 1 };
        // The answer is the very next, and nothing of this kind comes between.
        if stays && name == "write" && name != fault.call.name && answer.is_some_and(|answer| answer <= nth) {
            continue;
        }
        let on = match answer.filter(|answer| name == "write" && *answer > nth) {
            Some(answer) if stays => format!("..{}", answer - 1),
            _ if stays => "+".to_owned(),
            _ => String::new(),
        };
        options.push(format!("--inject={name}:error={error}:when={nth}{on}"));
    }
    let log = log.with_extension("made");
    let ran = run(&mut strace(itgel, words, &log, kind, &options));
    let made = std::fs::read(&log).map_err(|e| e.to_string())?;
    let _ = std::fs::remove_file(&log);
    let mut ran = ran?;
    let made = String::from_utf8_lossy(&made);
    // Where every write fails, what it had to say of itself stands in no answer.
    if stopped::tried_to_say(&made) {
        return Err(STOPPED.to_owned());
    }
    ran.answer = answers_at(&made);
    // What another thread came between may come in another order, so now and then the call is another; but never none at all.
    if !made.contains("(INJECTED)") {
        return Err(NOT_MADE.to_owned());
    }
    Ok(ran)
}

/// The how manyeth `write` of its thread is the first to standard output or standard error.
fn answers_at(log: &str) -> Option<u64> {
    let mut made: BTreeMap<&str, u64> = BTreeMap::new();
    for line in log.lines() {
        let Some((thread, rest)) = line.split_once(' ') else { continue };
        let Some(("write", told)) = rest.trim_start().split_once('(') else { continue };
        let made = made.entry(thread).or_default();
        *made += 1;
        if told.starts_with("1,") || told.starts_with("2,") {
            return Some(*made);
        }
    }
    None
}

/// No call failed, so nothing was tried.
pub const NOT_MADE: &str = "the fault was not made";

/// The program stopped inside.
pub const STOPPED: &str = "a panic";

/// Whether a program is found that stops inside as the real one does: by its word, by its answer, and where neither can be written.
pub fn finds_a_stop(log: &Path) -> bool {
    let script = |script: &str| ["-c", script].map(str::to_owned);
    let stopped = |ran: Result<Ran, String>| ran.is_err_and(|what| what == STOPPED);
    // The shell says it on standard error itself; of an `echo` it would move that to standard output first.
    let (place, gone) = (": \"${x?itgel: stopped at x.rs:1}\"", "echo '{\"code\":\"worker-gone\"}'; exit 4");
    let call =
        Call { name: "write".to_owned(), before: BTreeMap::from([("write".to_owned(), 1)]), index: false };
    let fault = Fault { call, error: ("EIO", true) };
    let mute = with(Path::new("sh"), &script(place), &fault, &ONTO, log, None);
    stopped(mute) && [place, gone].iter().all(|one| stopped(run(Command::new("sh").args(script(one)))))
}

/// `strace` with its options, and then the program.
fn strace(itgel: &Path, words: &[String], log: &Path, kind: &Kind, options: &[String]) -> Command {
    let mut command = Command::new("strace");
    command.args(["--follow-forks", "--seccomp-bpf", "--quiet=all", "--output"]).arg(log);
    command.arg(format!("--trace={}", kind.calls)).args(options).arg(itgel).args(words);
    command
}

fn run(command: &mut Command) -> Result<Ran, String> {
    let ran = command.stdin(Stdio::null()).output().map_err(|e| e.to_string())?;
    if stopped::said(&[&ran.stdout, &ran.stderr]) {
        return Err(STOPPED.to_owned());
    }
    let exit = ran.status.code().ok_or("ended by a signal")?;
    // After an answer, what failed later is told beside it.
    let said = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).unwrap_or_default();
    let code = |said: &Value| said["code"].as_str().map(str::to_owned);
    let answer = said(&ran.stdout);
    let failed = code(&answer);
    let done = answer.is_object() && failed.is_none();
    let code = failed.or_else(|| code(&said(&ran.stderr))).unwrap_or_default();
    Ok(Ran { exit, code, done, answer: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A second thread had not read a library, and the first would be kept from it: it could not even start.
    #[test]
    fn no_fault_keeps_the_program_from_its_libraries() {
        let of = |calls: &[(&str, u64)]| calls.iter().map(|(name, n)| ((*name).to_owned(), *n)).collect();
        let loaded: BTreeMap<String, u64> = of(&[("openat", 9), ("pread64", 2)]);
        let second = |name, calls| after_loading(false, name, &of(calls), &loaded);
        assert_eq!(second("pread64", &[("pread64", 2)]), None);
        assert_eq!(second("pread64", &[("pread64", 3)]), Some(of(&[("openat", 9), ("pread64", 3)])));
        assert_eq!(second("read", &[("read", 1)]), Some(of(&[("openat", 9), ("pread64", 2), ("read", 1)])));
        let first = after_loading(true, "openat", &of(&[("openat", 10), ("pread64", 2)]), &loaded);
        assert_eq!(first, Some(of(&[("openat", 10), ("pread64", 2)])));
    }
}
