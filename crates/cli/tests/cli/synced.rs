//! What has to be on the disk before somebody is told that it is: a killed program shows nothing of that, because the system
//! keeps what was written. So the system calls of a day are listened to.

use crate::said;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// What `strace` wrote down, call by call; nothing where this computer lets no program look at another.
fn calls(out: &Path, log: &Path) -> Option<Vec<String>> {
    let can = Command::new("strace").args(["--trace=fsync", "--output=/dev/null", "true"]).output();
    if !can.is_ok_and(|can| can.status.success()) {
        return None;
    }
    let ran = Command::new("strace")
        .args(["--follow-forks", "--seccomp-bpf", "--decode-fds=path", "--quiet=all"])
        .args(["--trace=fsync,fdatasync,rename,renameat,renameat2", "--string-limit=4096", "--output"])
        .arg(log)
        .arg(env!("CARGO_BIN_EXE_itgel"))
        .args(["demo", "--json", "--cases", "1", "--seed", "3", "--out"])
        .arg(out)
        .output()
        .unwrap();
    assert!(ran.status.success(), "{}", said(&ran));
    Some(std::fs::read_to_string(log).unwrap().lines().map(str::to_owned).collect())
}

/// The path that a successful sync was asked for, of a line such as `7 fsync(5</a/b>) = 0`.
fn synced(call: &str) -> Option<&str> {
    let named = call.split_once("fsync(").or_else(|| call.split_once("fdatasync("))?.1;
    let (path, end) = named.split_once('<')?.1.rsplit_once(">)")?;
    end.trim_start().starts_with("= 0").then_some(path)
}

/// From where to where, of a line such as `7 rename("/a", "/b") = 0`.
fn renamed(call: &str) -> Option<(&str, &str)> {
    let mut quoted = call.split_once("rename")?.1.split('"').skip(1).step_by(2);
    Some((quoted.next()?, quoted.next()?))
}

#[test]
fn what_is_told_to_be_written_was_asked_for_to_be_on_the_disk() {
    let home = tempfile::tempdir().unwrap();
    let out = home.path().join("demo");
    let Some(calls) = calls(&out, &home.path().join("log")) else {
        // As in a container that lets no program look at another.
        return;
    };
    let home = home.path().canonicalize().unwrap();
    // The rule of every safe writing: the file is on the disk before it takes its name, and the name is afterwards.
    let mut known = BTreeSet::new();
    let mut names = 0;
    for (n, call) in calls.iter().enumerate() {
        if let Some(path) = synced(call) {
            known.insert(path);
        } else if let Some((from, to)) = renamed(call)
            && Path::new(to).starts_with(&home)
        {
            names += 1;
            // A folder that takes its name is whole when its files are.
            let whole = known.contains(from)
                || known.iter().any(|path| Path::new(path).parent() == Some(Path::new(from)));
            assert!(whole, "{from} took the name {to} and was not on the disk");
            known.insert(to);
            let folder = Path::new(to).parent().unwrap();
            let kept =
                calls[n..].iter().filter_map(|call| synced(call)).any(|path| Path::new(path) == folder);
            assert!(kept, "the name {to} is not on the disk");
        }
    }
    assert!(names > 20, "{names}");
    // An entry is told when it is on the disk (`synchronous=FULL`), and what it names was there before.
    let place =
        |ends: &str| calls.iter().filter_map(|call| synced(call)).filter(|path| path.ends_with(ends)).count();
    let entries = place("/vault/itgel.db-wal");
    assert!(entries > 100, "{entries} entries");
    for (kind, least) in [(".unfinished", 20), (".itgel.age.part", 1)] {
        assert!(place(kind) >= least, "{} of {kind}", place(kind));
    }
}
