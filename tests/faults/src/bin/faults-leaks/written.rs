//! Every byte that the program hands to the system, and not only what is still there afterwards: a file that is made and taken away
//! again, and the names of files.

use crate::child::Worker;
use crate::furnish;
use crate::marks::{Marks, holds};
use itgel_faults::room::{Held, INTERVIEWER, Room};
use itgel_faults::stock::strace;
use itgel_faults::{Lab, Row, Rows};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// Calls by which bytes and names reach a disk.
const TRACE: &str = "--trace=write,pwrite64,writev,pwritev,pwritev2,rename,renameat,renameat2,mkdir,mkdirat,link,linkat,symlink,symlinkat,\
                     openat,creat,fallocate,setxattr,fsetxattr,prctl,sendto,sendmsg";

/// The day of one process, and the same fields by the command line.
pub fn row(lab: &Lab) -> Row {
    let mut rows = Rows::new(
        "leaks: every byte handed to the system",
        "none of the markers in anything that a process of the program writes, sends, or names a file with, through a whole day and through \
         calls of the command line (but for its answer, which is for whoever asked)",
    );
    if !strace() {
        rows.not_tried("this computer lets no program look at another (strace)");
        return rows.finish();
    }
    for n in 0..lab.count(1, 6) {
        let seed = lab.seed + 100 + n;
        let (room, marks, home) = match furnish(lab, &format!("written-{n}"), seed) {
            Ok(made) => made,
            Err(what) => {
                rows.attack(Err(what));
                continue;
            }
        };
        let needles: Vec<Vec<u8>> = marks.needles().iter().map(|needle| in_hexadecimal(needle)).collect();
        if n == 0 {
            let spilt = whole_process(&home, seed, &["pass"]).and_then(|calls| judge(&calls, &needles));
            rows.planted(
                "a file that is written and taken away again",
                spilt.is_err_and(|what| what.starts_with(STANDS)),
            );
        }
        // The short pass watches the short day: strace makes each call slow.
        let day = whole_process(&home, seed, &[if lab.long { "turns" } else { "day" }, "lock"]);
        rows.attack(day.and_then(|calls| judge(&calls, &needles)).map_err(|what| format!("the day: {what}")));
        drop(room);
        for (command, held) in on_the_command_line(lab, &home, &marks, &needles) {
            rows.attack(held.map_err(|what| format!("{command}: {what}")));
        }
        let _ = std::fs::remove_dir_all(&home);
    }
    rows.finish()
}

const STANDS: &str = "it stands in a call of";

/// As strace writes bytes with `-xx`.
fn in_hexadecimal(bytes: &[u8]) -> Vec<u8> {
    let mut text = String::new();
    for byte in bytes {
        let _ = write!(text, "\\x{byte:02x}");
    }
    text.into_bytes()
}

fn words(log: &Path) -> Vec<String> {
    let fixed = [
        "strace",
        "--follow-forks",
        "--seccomp-bpf",
        "--quiet=all",
        "--strings-in-hex=all",
        "--string-limit=1000000",
        TRACE,
        "--output",
    ];
    fixed.iter().map(|word| (*word).to_owned()).chain([log.to_string_lossy().into_owned()]).collect()
}

fn whole_process(home: &Path, seed: u64, orders: &[&str]) -> Held<Vec<u8>> {
    let log = home.join("calls");
    let before = words(&log);
    let before: Vec<&str> = before.iter().map(String::as_str).collect();
    let mut worker = Worker::start(home, seed, &before, &[])?;
    orders.iter().try_for_each(|order| worker.order(order))?;
    worker.end()?;
    std::fs::read(log).map_err(|e| e.to_string())
}

/// Whether a call that writes or names something shows a marker. What is read and not made may be named as its owner named it.
fn judge(calls: &[u8], needles: &[Vec<u8>]) -> Held<()> {
    let mut written = 0;
    for call in calls.split(|byte| *byte == b'\n') {
        let text = String::from_utf8_lossy(call.get(..call.len().min(400)).unwrap_or_default()).into_owned();
        let opened = text.contains("openat(");
        let made = call.windows(7).any(|w| w == b"O_CREAT");
        // What it answers on its own output is for whoever asked.
        let answered = text.contains("write(1, ") || text.contains("writev(1, ");
        if answered || (opened && !made) {
            continue;
        }
        written += 1;
        if holds(call, needles) {
            let name = text
                .split_whitespace()
                .nth(1)
                .and_then(|w| w.split('(').next())
                .unwrap_or_default()
                .to_owned();
            return Err(format!("{STANDS} {name}"));
        }
    }
    if written > 0 { Ok(()) } else { Err("nothing was seen".to_owned()) }
}

/// Calls of the real command line, each with a marker in every field that takes one.
fn on_the_command_line(
    lab: &Lab,
    home: &Path,
    marks: &Marks,
    needles: &[Vec<u8>],
) -> Vec<(&'static str, Held<()>)> {
    let mark = marks.text();
    let number = marks.typed("", itgel_faults::day::Kind::Number);
    let opened = ask(
        lab,
        home,
        marks,
        "case",
        "open_case",
        &json!({"request": "5b3c9a52-7d0e-4f55-9a70-1f1f3a2b7c21",
        "age_band": "7-9", "referral": "police", "external_number": number}),
    );
    let case = match &opened {
        Ok((_, view)) => view["case"].clone(),
        Err(what) => return vec![("open_case", Err(what.clone()))],
    };
    let identity = json!({"clan": mark, "patronymic": mark, "given": mark, "names_not_known": false,
        "registration_number": "", "birth": {"precision": "year", "year": "2018", "month": "", "day": "", "about": ""},
        "phone": marks.typed("", itgel_faults::day::Kind::Phone), "phone_safe": "yes", "phone_hours": mark, "aimag": "",
        "district": "", "address": mark});
    let person = json!({"case": case, "adult": "", "relation": "mother", "name": mark, "keep_name": false, "implicated": "no",
        "lives_with_child": "yes", "contact_safe": "yes", "hours": mark, "phone": "", "keep_phone": false});
    let decider = json!({"decider": "mother", "implicated": "no", "proof": "identity_card", "proof_note": mark,
        "channel": "in_person", "witness": mark, "language": "mn", "mismatch_reason": mark});
    let more: [(&'static str, &str, Value); 5] = [
        ("record_identity", "case", json!({"case": case, "identity": identity})),
        ("record_person_around", "case", person),
        ("name_decider", "consent", json!({"case": case, "adult": "", "decider": decider})),
        (
            "fill_preparation",
            "case",
            json!({"case": case, "card": 3, "answers": {"interviewer_gender": "any", "door": "ajar", "likes": mark}}),
        ),
        ("look_for_names", "case", json!({"text": mark})),
    ];
    let mut all = vec![("open_case", opened.and_then(|(calls, _)| judge(&calls, needles)))];
    for (command, group, request) in more {
        let done = ask(lab, home, marks, group, command, &request);
        all.push((command, done.and_then(|(calls, _)| judge(&calls, needles))));
    }
    all
}

/// One call; its system calls and its answer.
fn ask(
    lab: &Lab,
    home: &Path,
    marks: &Marks,
    group: &str,
    command: &str,
    request: &Value,
) -> Held<(Vec<u8>, Value)> {
    let papers = home.with_file_name("papers");
    let (log, asked, secret) = (home.join("calls"), papers.join("request.json"), papers.join("secret.txt"));
    std::fs::write(&asked, request.to_string()).map_err(|e| e.to_string())?;
    let members = marks.members();
    let who = members.get(INTERVIEWER).ok_or("nobody")?;
    std::fs::write(&secret, &who.passphrase).map_err(|e| e.to_string())?;
    let fixed = words(&log);
    let (strace, rest) = fixed.split_first().ok_or("no words")?;
    let output = Command::new(strace)
        .args(rest)
        .arg(std::path::absolute(lab.itgel()).map_err(|e| e.to_string())?)
        .args([group, command, "--request"])
        .arg(&asked)
        .args(["--json", "--person", &who.name, "--vault"])
        .arg(Room::over(home, Vec::new(), Vec::new()).vault())
        .arg("--passphrase-file")
        .arg(&secret)
        .current_dir(home)
        .env("HOME", home.join("home"))
        .env("TMPDIR", home.join("tmp"))
        .stdin(Stdio::null())
        .output()
        .map_err(|e| e.to_string())?;
    if !output.status.success() {
        return Err(crate::ended(&output));
    }
    let calls = std::fs::read(log).map_err(|e| e.to_string())?;
    let view = serde_json::from_slice(&output.stdout).map_err(|e| e.to_string())?;
    Ok((calls, view))
}
