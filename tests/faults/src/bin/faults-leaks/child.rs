//! The program as a process of its own that does what it is told, line by line: so that it can be killed, looked into, and made
//! to crash. It has the same door, the same allocator and the same panic hook as the command line and the window.

use crate::marks::Marks;
use itgel_commands::play::chance::Chance;
use itgel_faults::day::{Day, Inside};
use itgel_faults::keys::{case_keys, database, person_secret, room_keys, vault_key};
use itgel_faults::later::turns;
use itgel_faults::room::{Held, INTERVIEWER, OFFICER, Room, array};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitCode, Stdio};
use std::sync::{Mutex, PoisonError};

/// Where the list of the texts lies into which a marker was typed.
pub const TYPED: &str = "typed.json";

/// The folder, beside everything else, of what is written for others to take along; one file there may say what was entered.
pub const GIVEN: &str = "given";

/// Does what comes by standard input until it ends.
pub fn serve(home: &Path, seed: u64, hardened: bool, silent: bool) -> ExitCode {
    if silent {
        itgel_commands::harden::keep_silent();
    }
    if hardened && itgel_seal::harden::harden_process().is_err() {
        return ExitCode::FAILURE;
    }
    let mut room = None;
    // Unbuffered: a buffer of the library would keep what went through it.
    let Ok(input) = std::io::stdin().as_fd().try_clone_to_owned() else { return ExitCode::FAILURE };
    let mut input = File::from(input);
    let mut line = Vec::new();
    loop {
        let mut byte = [0];
        if !matches!(input.read(&mut byte), Ok(1)) {
            return ExitCode::SUCCESS;
        }
        if byte != *b"\n" {
            line.extend(byte);
            continue;
        }
        let done = obey(&String::from_utf8_lossy(&line), home, seed, &mut room);
        line.clear();
        let answer = match done {
            Ok(()) => "ok".to_owned(),
            Err(what) => what.replace('\n', " "),
        };
        if writeln!(std::io::stdout(), "{answer}").is_err() {
            return ExitCode::FAILURE;
        }
    }
}

fn obey(order: &str, home: &Path, seed: u64, room: &mut Option<Room>) -> Held<()> {
    let marks = Marks::new(seed);
    match order {
        "day" => play(home, seed, &marks, Far::Day, room),
        "later" => play(home, seed, &marks, Far::Later, room),
        "turns" => play(home, seed, &marks, Far::Turns, room),
        "give" => give(home, room.as_mut().ok_or("not open")?),
        "work" => work(home, seed, &marks, room),
        "lock" => {
            let open = room.as_mut().ok_or("not open")?;
            open.ok("lock", json!({}))?;
            // The house stays, as in the window; what only this laboratory knows goes.
            open.members.clear();
            open.sheets.clear();
            open.ear = None;
            Ok(())
        }
        "spill" => {
            // The planted fault: a copy left on the way.
            let folder = std::env::var_os("TMPDIR").map(PathBuf::from).ok_or("no TMPDIR")?;
            let sixteen: Vec<u8> = marks.text().encode_utf16().flat_map(u16::to_le_bytes).collect();
            std::fs::write(folder.join("spilt"), sixteen).map_err(|e| e.to_string())
        }
        "pass" => {
            // The planted fault: a file that is gone again.
            let file = home.join("passing");
            std::fs::write(&file, marks.text()).map_err(|e| e.to_string())?;
            std::fs::remove_file(file).map_err(|e| e.to_string())
        }
        "lock-kept" => {
            keep(room.as_ref().ok_or("not open")?)?;
            obey("lock", home, seed, room)
        }
        "abort" => std::process::abort(),
        "panic" => panic!("{}", marks.text()),
        _ => Err("unknown order".to_owned()),
    }
}

fn opened(home: &Path, marks: &Marks) -> Held<Room> {
    let ids: Value = std::fs::read(home.join("ids.json"))
        .ok()
        .and_then(|b| serde_json::from_slice(&b).ok())
        .unwrap_or_default();
    let ids = ids.as_array().into_iter().flatten().filter_map(|id| id.as_str().map(str::to_owned)).collect();
    Ok(Room::over(home, marks.members(), ids))
}

/// How much is played, with a marker in every field.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Far {
    /// A day.
    Day,
    /// And what comes later.
    Later,
    /// And what is typed when something went wrong: everything.
    Turns,
}

fn play(home: &Path, seed: u64, marks: &Marks, far: Far, kept: &mut Option<Room>) -> Held<()> {
    let mut room = opened(home, marks)?;
    room.ear = Some(marks.ear());
    play_in(&mut room, home, seed, marks, far >= Far::Later)?;
    let mut typed = |field: &str, kind| marks.typed(field, kind);
    if far == Far::Turns {
        let around = home.parent().ok_or("no folder")?;
        let sheets = std::fs::read(around.join("sheets.json")).map_err(|e| e.to_string())?;
        let sheets: Vec<Value> = serde_json::from_slice(&sheets).map_err(|e| e.to_string())?;
        turns(&mut room, around, &sheets, &mut typed)?;
        room.enter(OFFICER)?;
    }
    note_heard(home, &room)?;
    *kept = Some(room);
    Ok(())
}

/// A day, and where it goes far also what comes later, in a room that is there.
pub fn play_in(room: &mut Room, home: &Path, seed: u64, marks: &Marks, far: bool) -> Held<()> {
    let key = std::fs::read_to_string(home.join("key.txt")).map_err(|e| e.to_string())?;
    let mut typed = |field: &str, kind| marks.typed(field, kind);
    let mut door = Inside::new(room);
    let mut day = Day {
        door: &mut door,
        members: marks.members(),
        typed: &mut typed,
        chance: Chance::new(seed),
        papers: home.to_owned(),
        paper: paper(home),
        outbox: home.join("outbox"),
    };
    let played = day.play(&key)?;
    if far { day.later(&played) } else { Ok(()) }
}

/// The planted fault: the keys and the passphrase of somebody, where nobody wipes them.
static KEPT: Mutex<Vec<Vec<u8>>> = Mutex::new(Vec::new());

fn keep(room: &Room) -> Held<()> {
    let (id, passphrase) = (room.ids.get(OFFICER).ok_or("nobody")?, &room.member(OFFICER)?.passphrase);
    let secret = person_secret(&room.vault(), id, passphrase)?;
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    kept.push(secret.identity().to_secret_text().as_bytes().to_vec());
    kept.push(secret.signing_key().seed().to_vec());
    kept.push(passphrase.clone().into_bytes());
    let key = vault_key(&room.vault(), id, passphrase)?;
    kept.push(key.derive::<48>("db").to_vec());
    let connection = database(&room.vault(), &key)?;
    kept.extend(room_keys(&connection)?);
    kept.extend(case_keys(&connection)?);
    Ok(())
}

/// Writes what others are given, as whoever unlocked: the case officer.
fn give(home: &Path, room: &mut Room) -> Held<()> {
    let folder = home.with_file_name(GIVEN);
    std::fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
    // Twice, since the second one takes the place of the first.
    for _ in 0..2 {
        room.ok("write_public_keys", json!({"folder": folder}))?;
    }
    room.ok("save_check_report", json!({"folder": folder}))?;
    let cases = room.ok("cases", json!({"search": "", "status": "", "offset": 0, "limit": 99}))?;
    let mut written = 0;
    for case in array(&cases, "rows") {
        let view = room.ok("case", json!({"case": case["case"]}))?;
        for bundle in array(&view, "bundles") {
            let ask = json!({"case": case["case"], "bundle": bundle["bundle"], "folder": folder});
            // Of a bundle that was not handed over there is none.
            written += u32::from(room.call("write_own_receipt", ask).is_ok());
        }
    }
    if written > 0 { Ok(()) } else { Err("no bundle was handed over".to_owned()) }
}

/// Adds to the list of the texts of requests into which a marker was typed; it holds no marker.
pub fn note_heard(home: &Path, room: &Room) -> Held<()> {
    let mut all = heard(home);
    all.extend(room.ear.iter().flat_map(|ear| ear.heard().clone()));
    std::fs::write(home.join(TYPED), json!(all).to_string()).map_err(|e| e.to_string())
}

/// The texts of requests into which a marker was typed so far.
pub fn heard(home: &Path) -> BTreeSet<String> {
    let list = std::fs::read(home.join(TYPED)).unwrap_or_default();
    serde_json::from_slice(&list).unwrap_or_default()
}

/// The file that a person attaches; it lies where the program does not write.
pub fn paper(home: &Path) -> Option<PathBuf> {
    let folder = home.parent()?.join("papers");
    std::fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path()).next()
}

/// Another case file, in the middle of which the program ends.
fn work(home: &Path, seed: u64, marks: &Marks, kept: &mut Option<Room>) -> Held<()> {
    // Another file each time, also in one process.
    let again = u64::from(kept.take().is_some()) << 40;
    let mut room = opened(home, marks)?;
    room.enter(INTERVIEWER)?;
    let mut typed = |field: &str, kind| marks.typed(field, kind);
    let mut door = Inside::new(&mut room);
    let mut day = Day {
        door: &mut door,
        members: marks.members(),
        typed: &mut typed,
        chance: Chance::new(seed ^ u64::from(std::process::id()) ^ again),
        papers: home.to_owned(),
        paper: None,
        outbox: home.join("outbox"),
    };
    let case = day.open()?;
    day.consent(&case)?;
    room.ok("keep_form", json!({"case": case, "form": "process", "typed": marks.text()}))?;
    room.ok("case", json!({"case": case}))?;
    room.ok("reveal_identity", json!({"case": case, "reason": "contact", "note": ""}))?;
    *kept = Some(room);
    Ok(())
}

/// A child at work, as its parent sees it.
pub struct Worker {
    pub child: Child,
    orders: ChildStdin,
    answers: ChildStdout,
}

impl Worker {
    /// Starts one; `before` are the words of a program that starts it (`strace …`), `more` its further words.
    pub fn start(home: &Path, seed: u64, before: &[&str], more: &[&str]) -> Held<Self> {
        let own = std::env::current_exe().map_err(|e| e.to_string())?;
        let seed = seed.to_string();
        let mut words: Vec<&std::ffi::OsStr> = before.iter().map(std::ffi::OsStr::new).collect();
        words.extend([own.as_os_str(), "--serve".as_ref(), home.as_os_str(), seed.as_ref()]);
        words.extend(more.iter().map(std::ffi::OsStr::new));
        let (first, rest) = words.split_first().ok_or("no words")?;
        let mut command = Command::new(first);
        command.args(rest).current_dir(home).stdin(Stdio::piped()).stdout(Stdio::piped());
        let quiet = std::fs::OpenOptions::new().create(true).append(true).open(home.join("stderr.txt"));
        command.stderr(quiet.map_err(|e| e.to_string())?);
        for (name, folder) in [
            ("HOME", "home"),
            ("TMPDIR", "tmp"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_RUNTIME_DIR", "run"),
        ] {
            command.env(name, home.join(folder));
        }
        let mut child = command.spawn().map_err(|e| e.to_string())?;
        let (orders, answers) =
            (child.stdin.take().ok_or("no input")?, child.stdout.take().ok_or("no output")?);
        Ok(Self { child, orders, answers })
    }

    /// Gives an order and waits until it was obeyed.
    pub fn order(&mut self, order: &str) -> Held<()> {
        writeln!(self.orders, "{order}").map_err(|e| e.to_string())?;
        let mut line = Vec::new();
        let mut byte = [0];
        while matches!(self.answers.read(&mut byte), Ok(1)) && byte != *b"\n" {
            line.extend(byte);
        }
        match String::from_utf8_lossy(&line).trim() {
            "ok" => Ok(()),
            "" => Err("it ended".to_owned()),
            what => Err(format!("{order}: {what}")),
        }
    }

    /// Lets it end by itself.
    pub fn end(self) -> Held<()> {
        let Self { mut child, orders, answers } = self;
        drop((orders, answers));
        child.wait().map(|_| ()).map_err(|e| e.to_string())
    }

    /// Ends it as a power cut does.
    pub fn kill(mut self) -> Held<()> {
        self.child.kill().and_then(|()| self.child.wait()).map(|_| ()).map_err(|e| e.to_string())
    }
}
