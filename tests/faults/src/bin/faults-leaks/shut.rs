//! No dump is made of a hardened process, nobody but root looks into it, its keys are locked in memory, and where that is refused
//! the program says so.

use crate::child::Worker;
use crate::furnish;
use itgel_faults::room::{Held, files};
use itgel_faults::stock::runs;
use itgel_faults::{Lab, Row, Rows};
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Stdio};

/// A user who is not root, where this laboratory runs as root.
const NOBODY: [&str; 4] = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];

/// What the two protections of memory do.
pub fn row(lab: &Lab) -> Row {
    let mut rows = Rows::new(
        "leaks: no dumps, no looks, keys locked",
        "a process that called the program's hardening has a core limit of 0, leaves no core file when it crashes and cannot be looked into by \
         another of the same user; open, its keys lie in locked pages, which it gives back at the lock (some stay that the library of the database has for itself); where locking is refused the doctor of the \
         program says so. Root can look into every process: for that there is only the lock",
    );
    let seed = lab.seed + 400;
    let (room, marks, home) = match furnish(lab, "shut", seed) {
        Ok(made) => made,
        Err(what) => {
            rows.attack(Err(what));
            return rows.finish();
        }
    };
    drop(room);
    rows.planted(
        "a limit that lets one be made",
        core_limit(&home, seed, &[]).is_ok_and(|limit| limit != "0"),
    );
    rows.attack(
        core_limit(&home, seed, &["--hardened"])
            .and_then(|limit| if limit == "0" { Ok(()) } else { Err(format!("core limit {limit}")) }),
    );
    match core_files(&home, seed, &[]) {
        Ok(0) => {
            rows.not_tried("a crash leaves no core file here even where nothing forbids it (core_pattern)")
        }
        Ok(_) => {
            rows.planted("a crash that leaves a core file", true);
            rows.attack(
                core_files(&home, seed, &["--hardened"])
                    .and_then(|left| if left == 0 { Ok(()) } else { Err("a core file is left".to_owned()) }),
            );
        }
        Err(what) => rows.attack(Err(what)),
    }
    looks(&home, seed, &mut rows);
    match locked_pages(&home, seed) {
        Ok([open, after, open_again, after_again]) => {
            rows.planted(
                "keys that stay locked pages",
                held_pages([open, open, open_again, open_again]).is_err(),
            );
            rows.planted(
                "keys that are not locked at all",
                held_pages([after, after, after, after]).is_err(),
            );
            rows.attack(held_pages([open, after, open_again, after_again]));
        }
        Err(what) => rows.attack(Err(what)),
    }
    refused(lab, &home, marks.members().first().map_or("", |m| &m.passphrase), &mut rows);
    rows.finish()
}

/// The core limit of the process, as the system has it.
fn core_limit(home: &Path, seed: u64, more: &[&str]) -> Held<String> {
    let mut worker = Worker::start(home, seed, &["prlimit", "--core=unlimited"], more)?;
    let answered = worker.order("nothing");
    let limits =
        std::fs::read_to_string(format!("/proc/{}/limits", worker.child.id())).map_err(|e| e.to_string())?;
    worker.end()?;
    if answered.as_ref().is_err_and(|what| what == "it ended") {
        return Err("it did not start".to_owned());
    }
    let line = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap_or_default();
    Ok(line.split_whitespace().nth(4).unwrap_or_default().to_owned())
}

/// How many core files a crash leaves in the folder of the process.
fn core_files(home: &Path, seed: u64, more: &[&str]) -> Held<usize> {
    let mut worker = Worker::start(home, seed, &["prlimit", "--core=unlimited"], more)?;
    let _ = worker.order("abort");
    worker.end()?;
    let core = |path: &std::path::PathBuf| {
        path.parent() == Some(home)
            && path.file_name().is_some_and(|n| n.to_string_lossy().starts_with("core"))
    };
    let left: Vec<_> = files(home).into_iter().filter(core).collect();
    left.iter().try_for_each(std::fs::remove_file).map_err(|e| e.to_string())?;
    Ok(left.len())
}

/// Another process of the same user, who is not root, wants to read the memory.
fn looks(home: &Path, seed: u64, rows: &mut Rows) {
    let as_nobody = runs(Command::new(NOBODY[0]).args(&NOBODY[1..]).arg("true"));
    // The laboratory's own folder is closed to others; only standing in it is needed.
    let own = std::env::current_exe().unwrap_or_default();
    if !as_nobody || !runs(Command::new(NOBODY[0]).args(&NOBODY[1..]).args(["test", "-x"]).arg(&own)) {
        rows.not_tried(
            "a look by another process of the same user: this program cannot be started as another user here",
        );
        return;
    }
    let looked = |more: &[&str]| -> Held<bool> {
        let mut worker = Worker::start(home, seed, &NOBODY, more)?;
        let answered = worker.order("nothing");
        let memory = format!("/proc/{}/environ", worker.child.id());
        let seen = runs(Command::new(NOBODY[0]).args(&NOBODY[1..]).args(["head", "--bytes=1"]).arg(memory));
        worker.end()?;
        if answered.is_err_and(|what| what == "it ended") {
            Err("it did not start".to_owned())
        } else {
            Ok(seen)
        }
    };
    rows.planted("a process that is not hardened", looked(&[]).unwrap_or(false));
    rows.attack(looked(&["--hardened"]).and_then(|seen| {
        if seen { Err("another process of the same user looks into it".to_owned()) } else { Ok(()) }
    }));
}

/// The library of the database locks some pages of its own when it is first used, and keeps them; each key has one besides.
fn held_pages([open, after, open_again, after_again]: [u64; 4]) -> Held<()> {
    if open <= after || open_again <= after_again {
        return Err(format!("{open} KiB are locked while it is open, {after} after the lock"));
    }
    if after_again > after { Err(format!("{after} KiB stay locked, and then {after_again}")) } else { Ok(()) }
}

/// KiB of locked memory while the store is open and after its lock, and both once more.
fn locked_pages(home: &Path, seed: u64) -> Held<[u64; 4]> {
    let mut worker = Worker::start(home, seed, &[], &[])?;
    let locked = |worker: &Worker| -> Held<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", worker.child.id()))
            .map_err(|e| e.to_string())?;
        let line = status.lines().find(|line| line.starts_with("VmLck:")).unwrap_or_default();
        line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).ok_or_else(|| "no VmLck".to_owned())
    };
    let mut pages = [0; 4];
    for (page, order) in pages.iter_mut().zip(["work", "lock", "work", "lock"]) {
        worker.order(order)?;
        *page = locked(&worker)?;
    }
    worker.end()?;
    Ok(pages)
}

/// The doctor of the program where no page may be locked.
fn refused(lab: &Lab, home: &Path, passphrase: &str, rows: &mut Rows) {
    let secret = home.join("secret.txt");
    let written = std::fs::write(&secret, passphrase);
    let limits = |limit: Option<&str>| -> Held<String> {
        written.as_ref().map_err(ToString::to_string)?;
        let output = Command::new("prlimit")
            .args(
                limit.map_or_else(|| "--core=0".to_owned(), |limit| format!("--memlock={limit}")).split(' '),
            )
            // Root may lock whatever the limit says.
            .args(["setpriv", "--bounding-set=-ipc_lock", "--inh-caps=-ipc_lock"])
            .arg(lab.itgel())
            .args(["doctor", "--json", "--vault"])
            .arg(home.join("vault"))
            .arg("--passphrase-file")
            .arg(&secret)
            .stdin(Stdio::null())
            .output()
            .map_err(|e| e.to_string())?;
        let view: Value = serde_json::from_slice(&output.stdout).map_err(|_| crate::ended(&output))?;
        let lines = view["lines"].as_array().cloned().unwrap_or_default();
        Ok(lines.iter().map(|line| line["limits"].to_string()).collect())
    };
    let says = |limits: &Held<String>| limits.as_ref().is_ok_and(|said| said.contains("memory-not-locked"));
    let (free, none) = (limits(None), limits(Some("0:0")));
    if free == none || free.is_err() {
        let why = free.err().unwrap_or_else(|| "root may lock whatever the limit says".to_owned());
        rows.not_tried(&format!("locking that is refused: {why}"));
        return;
    }
    rows.planted("a doctor that has nothing to say of it", !says(&free));
    rows.attack(if says(&none) { Ok(()) } else { Err("the doctor says nothing of it".to_owned()) });
}
