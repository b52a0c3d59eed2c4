//! The system calls of a day, and of the window.

use itgel_faults::room::{Held, INTERVIEWER, Room, SUPERVISOR, files, people};
use itgel_faults::stock::{beside, runs, strace};
use itgel_faults::{Lab, Row, Rows};
use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Stdio};

/// Calls that could reach out: sockets, and a way around the calls.
const TRACE: &str = "--trace=socket,io_uring_setup";

/// The whole day of `itgel demo`, and the other verbs.
pub fn commands(lab: &Lab) -> Row {
    let mut rows = Rows::new(
        "network: the command line, a whole day",
        "no process of it opens any socket at all, but for one to a program of this computer (AF_UNIX)",
    );
    if !strace() {
        rows.not_tried("this computer lets no program look at another (strace)");
        return rows.finish();
    }
    let log = lab.scratch().join("calls");
    let own = std::env::current_exe().unwrap_or_default();
    let planted =
        trace(&log, &own, &["--open-a-socket".into()]).and_then(|calls| judge(&calls, &["AF_UNIX"]));
    rows.planted("a process that opens one", planted.is_err_and(|call| call.contains("AF_INET")));
    let demo = lab.scratch().join("demo");
    let cases = lab.count(1, 12).to_string();
    let day: Vec<OsString> = vec![
        "demo".into(),
        "--cases".into(),
        cases.into(),
        "--seed".into(),
        lab.seed.to_string().into(),
        "--out".into(),
        demo.clone().into(),
    ];
    let others = verbs(lab, &demo).unwrap_or_else(|what| {
        rows.attack(Err(what));
        Vec::new()
    });
    for words in std::iter::once(day).chain(others) {
        let what = words.first().map(|w| w.to_string_lossy().into_owned()).unwrap_or_default();
        // The files of a bundle are there only once the day was played.
        let words = words
            .into_iter()
            .map(|word| if word == "BUNDLE" { bundle(&demo) } else { word })
            .collect::<Vec<_>>();
        let held = trace(&log, lab.itgel(), &words).and_then(|calls| judge(&calls, &["AF_UNIX"]));
        rows.attack(held.map_err(|why| format!("{what}: {why}")));
    }
    rows.finish()
}

fn bundle(demo: &Path) -> OsString {
    files(&demo.join("bundles")).into_iter().next().unwrap_or_default().into()
}

/// Every other verb that works on a store that is whole (lay-aside and go-on are for one that is not), over what the day left, and over a room of three people.
fn verbs(lab: &Lab, demo: &Path) -> Held<Vec<Vec<OsString>>> {
    let room = Room::furnish(&lab.scratch().join("room"), &people())?;
    let stick = room.home.join("stick");
    std::fs::create_dir_all(&stick).map_err(|e| e.to_string())?;
    let secret = room.home.join("passphrase.txt");
    std::fs::write(&secret, &room.member(SUPERVISOR)?.passphrase).map_err(|e| e.to_string())?;
    for (n, sheet) in room.sheets.iter().enumerate() {
        let line = sheet["secret"].as_str().unwrap_or_default();
        std::fs::write(room.home.join(format!("sheet-{n}")), line).map_err(|e| e.to_string())?;
    }
    let words = |words: &[&str]| words.iter().map(OsString::from).collect::<Vec<_>>();
    let opened = |more: &[&str]| {
        let mut all = words(more);
        all.extend([
            "--vault".into(),
            room.vault().into(),
            "--passphrase-file".into(),
            secret.clone().into(),
        ]);
        all
    };
    let check = |verb: &str| -> Vec<OsString> {
        vec![
            verb.into(),
            "BUNDLE".into(),
            "--identity".into(),
            demo.join("recipient.agekey").into(),
            "--signers".into(),
            demo.join("allowed_signers").into(),
            "--log-key".into(),
            demo.join("log.pub.pem").into(),
        ]
    };
    let stick = stick.to_string_lossy().into_owned();
    let mut open = check("open");
    open.extend(["--out".into(), lab.scratch().join("opened").into()]);
    let sheet = |n: usize| room.home.join(format!("sheet-{n}")).to_string_lossy().into_owned();
    let (one, two) = (sheet(0), sheet(1));
    let new = room.home.join("new-sheets").to_string_lossy().into_owned();
    let elsewhere = |more: &[&str], place: &str| {
        let mut all = words(more);
        all.extend([
            "--vault".into(),
            lab.scratch().join(place).into(),
            "--passphrase-file".into(),
            secret.clone().into(),
        ]);
        all
    };
    let pin = room.home.join("pin.txt");
    std::fs::write(&pin, room.member(SUPERVISOR)?.pin).map_err(|e| e.to_string())?;
    let (pin, sheets) =
        (pin.to_string_lossy().into_owned(), room.home.join("sheets").to_string_lossy().into_owned());
    let of = ["--room", "Өрөө 2", "--organisation", "Хүүхдийн төв", "--supervisor", "Ахлах"];
    let init = elsewhere(&[&["init"], &of[..], &["--pin-file", &pin, "--sheets", &sheets]].concat(), "init");
    Ok(vec![
        check("verify"),
        open,
        opened(&["doctor"]),
        opened(&["backup", "--to", &stick, "--understood"]),
        opened(&["backup-test"]),
        opened(&["people", "people"]),
        opened(&["case", "today"]),
        opened(&["case", "journal", "case=", "filter=all", "before=", "limit:=50"]),
        opened(&["people", "public_card"]),
        opened(&["rebuild"]),
        opened(&["rekey", "--reason", "A copy of the store was lost"]),
        opened(&["remove-person", &room.member(INTERVIEWER)?.name]),
        opened(&["recover", "--sheet", &one, "--sheet", &two]),
        opened(&["new-sheets", "--reason", "A sheet was seen by somebody", "--sheets", &new]),
        elsewhere(&["restore", "--copy", &stick, "--reason", "The disk of the store broke"], "restored"),
        init,
        words(&["--help"]),
    ])
}

/// What a program and all that it starts ask of the system, a line a call.
fn trace(log: &Path, program: &Path, words: &[OsString]) -> Held<Vec<String>> {
    let status = Command::new("strace")
        .args(["--follow-forks", "--seccomp-bpf", "--quiet=all", TRACE, "--output"])
        .arg(log)
        .arg(program)
        .args(words)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .map_err(|e| e.to_string())?;
    if !status.success() {
        return Err(format!("it ends with {:?}", status.code()));
    }
    Ok(std::fs::read_to_string(log).map_err(|e| e.to_string())?.lines().map(str::to_owned).collect())
}

fn judge(calls: &[String], may: &[&str]) -> Held<()> {
    let other = calls.iter().find(|call| {
        call.contains("io_uring_setup(")
            || call
                .split_once("socket(")
                .is_some_and(|(_, of)| !may.iter().any(|family| of.starts_with(family)))
    });
    match other.and_then(|call| call.split_once(' ')) {
        None => Ok(()),
        Some((_, call)) => Err(call.trim().to_owned()),
    }
}

/// The window, opened on a screen of its own over a locked store, with every process that it starts.
pub fn window(lab: &Lab) -> Row {
    let mut rows = Rows::new(
        "network: the window",
        "neither it nor the processes of its page open a socket to another computer; AF_NETLINK, by which the library of the page \
         hears from the kernel whether there is a network at all, reaches none",
    );
    if !lab.long {
        rows.not_tried("opened in the long pass only");
        return rows.finish();
    }
    let screen = runs(Command::new("xvfb-run").arg("--help"))
        && runs(Command::new("dbus-run-session").arg("--version"));
    let Some(desktop) = beside(lab.itgel(), "itgel-desktop").filter(|_| screen && strace()) else {
        rows.not_tried(
            "the window was not built beside the command line, or there is no xvfb, dbus or strace",
        );
        return rows.finish();
    };
    for n in 0..lab.count(0, 3) {
        let home = lab.scratch().join(format!("window-{n}"));
        let calls = Room::furnish(&home, &people()).and_then(|room| open_window(&desktop, &room, &home));
        if n == 0 {
            let planted = calls.clone().map(|mut calls| {
                calls.push("7 socket(AF_INET6, SOCK_STREAM, IPPROTO_TCP) = 9".to_owned());
                judge(&calls, &["AF_UNIX", "AF_NETLINK"]).is_err()
            });
            rows.planted("a socket among what was seen", planted.unwrap_or(false));
        }
        rows.attack(calls.and_then(|calls| judge(&calls, &["AF_UNIX", "AF_NETLINK"])));
    }
    rows.finish()
}

fn open_window(desktop: &Path, room: &Room, home: &Path) -> Held<Vec<String>> {
    let log = home.join("calls");
    let mut command = Command::new("xvfb-run");
    for (name, folder) in [
        ("HOME", "home"),
        ("TMPDIR", "tmp"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_RUNTIME_DIR", "run"),
    ] {
        let path = home.join(folder);
        std::fs::create_dir_all(&path).map_err(|e| e.to_string())?;
        command.env(name, path);
    }
    let status = command
        .args([
            "--auto-servernum",
            "dbus-run-session",
            "--",
            "timeout",
            "20",
            "strace",
            "--follow-forks",
            "--seccomp-bpf",
        ])
        .args(["--quiet=all", "--trace=socket,io_uring_setup,execve", "--output"])
        .arg(&log)
        .arg(desktop)
        .arg("--vault")
        .arg(room.vault())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .map_err(|e| e.to_string())?;
    let calls: Vec<String> =
        std::fs::read_to_string(&log).map_err(|e| e.to_string())?.lines().map(str::to_owned).collect();
    // It is still there when its time is over, and its page was opened.
    if status.code() != Some(124) || !calls.iter().any(|call| call.contains("WebKitWebProcess")) {
        return Err("the window did not open".to_owned());
    }
    Ok(calls)
}
