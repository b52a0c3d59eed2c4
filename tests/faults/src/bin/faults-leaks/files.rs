//! Every file that is there after a lock, a normal end, a kill, a crash and a panic.

use crate::child::{GIVEN, TYPED, Worker, heard};
use crate::furnish;
use crate::marks::{Marks, named, showing};
use itgel_faults::room::{Held, files};
use itgel_faults::{Lab, Row, Rows};
use std::collections::BTreeSet;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// Files of this laboratory, not of the program.
const OURS: [&str; 5] = ["ids.json", "key.txt", "stderr.txt", "calls", TYPED];

/// What is there in one state of the program.
struct State {
    name: &'static str,
    files: Vec<PathBuf>,
}

/// The rows of contents, and of names and modes; gives the texts into which a marker was typed.
pub fn rows(lab: &Lab, say: &mut dyn FnMut(Row)) -> Held<BTreeSet<String>> {
    let mut typed = Err("no day was played".to_owned());
    let mut contents = Rows::new(
        "leaks: every file",
        "none of the markers that were typed into every field, and no passphrase, in any file that the program wrote anywhere (store, anchors, \
         outbox, backups, what others are given but for the receipt that they sign, TMPDIR, HOME, XDG folders), in UTF-8, UTF-16, one or two pieces of a letter, base64, hexadecimal: while open, after \
         lock, normal end, kill, crash and panic",
    );
    let mut modes = Rows::new(
        "leaks: names and modes of files",
        "with a umask of 0, every file and folder that the program made, also for others to take along, is closed to everybody else, and no name says what was entered",
    );
    for n in 0..lab.count(1, 8) {
        let seed = lab.seed + n;
        let made = furnish(lab, &format!("files-{n}"), seed)
            .and_then(|(_, marks, home)| Ok((states(&home, seed)?, marks, home)));
        let (states, marks, home) = match made {
            Ok(made) => made,
            Err(what) => {
                typed = Err(what.clone());
                contents.attack(Err(what));
                continue;
            }
        };
        let needles = marks.needles();
        if n == 0 {
            typed = Ok(heard(&home));
            plant(&home, seed, &marks, &mut contents, &mut modes);
        }
        for state in &states {
            for file in &state.files {
                contents.attack(judge(file, &needles, state.name));
            }
        }
        if let Some(last) = states.last() {
            let stick = ["vault", "vault.anchors", "outbox", "backups", "cards"];
            let made = folders(&home).into_iter().chain(last.files.clone());
            for path in made.filter(|path| {
                stick.iter().any(|of| path.starts_with(home.join(of)) && *path != home.join(of))
            }) {
                modes.attack(closed(&path).and_then(|()| unnamed(&path, &home, &needles)));
            }
            let written = files(&home.with_file_name(GIVEN));
            modes.attack(if written.is_empty() {
                Err("nothing was written for others".to_owned())
            } else {
                Ok(())
            });
            for path in written {
                modes.attack(closed(&path).and_then(|()| unnamed(&path, &home, &needles)));
                // To whom something was handed over stands in what they sign, and in nothing else.
                if path.extension().is_none_or(|e| e != "itgel-recipient-receipt") {
                    contents.attack(judge(&path, &needles, "for others"));
                }
            }
        }
        let _ = std::fs::remove_dir_all(&home);
    }
    say(contents.finish());
    say(modes.finish());
    typed
}

fn judge(file: &Path, needles: &[Vec<u8>], state: &str) -> Held<()> {
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    if showing(&[file.to_owned()], needles).is_empty() { Ok(()) } else { Err(format!("{state}: {name}")) }
}

fn closed(path: &Path) -> Held<()> {
    let mode = std::fs::metadata(path).map_err(|e| e.to_string())?.permissions().mode();
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    if mode & 0o077 == 0 { Ok(()) } else { Err(format!("{name} has mode {:o}", mode & 0o777)) }
}

fn unnamed(path: &Path, home: &Path, needles: &[Vec<u8>]) -> Held<()> {
    let below = path.strip_prefix(home).unwrap_or(path);
    if named(below, needles) { Err("a name says what was entered".to_owned()) } else { Ok(()) }
}

fn there(home: &Path, name: &'static str) -> State {
    let ours = |path: &PathBuf| OURS.iter().any(|our| path.ends_with(our));
    State { name, files: files(home).into_iter().filter(|path| !ours(path)).collect() }
}

fn folders(home: &Path) -> Vec<PathBuf> {
    let (mut found, mut open) = (Vec::new(), vec![home.to_owned()]);
    while let Some(folder) = open.pop() {
        let below = std::fs::read_dir(&folder).into_iter().flatten().flatten().map(|e| e.path());
        open.extend(below.filter(|path| path.is_dir()));
        found.push(folder);
    }
    found
}

/// Plays the day and ends the program in each way; contents are copied aside where a later state would change them.
fn states(home: &Path, seed: u64) -> Held<Vec<State>> {
    let open: &[&str] = &["sh", "-c", "umask 0; exec \"$@\"", "sh"];
    let mut states = Vec::new();
    let mut worker = Worker::start(home, seed, open, &[])?;
    worker.order("turns")?;
    worker.order("give")?;
    states.push(aside(home, "while open")?);
    worker.order("lock")?;
    states.push(aside(home, "after lock")?);
    worker.end()?;
    states.push(aside(home, "after a normal end")?);
    for (name, end) in [("after a kill", ""), ("after a crash", "abort"), ("after a panic", "panic")] {
        let mut worker = Worker::start(home, seed, open, &[])?;
        worker.order("work")?;
        if end.is_empty() {
            worker.kill()?;
        } else {
            // It ends in the middle of it, so there is no answer.
            let _ = worker.order(end);
            worker.end()?;
        }
        states.push(aside(home, name)?);
    }
    Ok(states)
}

/// The state with copies of its files; those of the last state are looked at where they lie, for their modes.
fn aside(home: &Path, name: &'static str) -> Held<State> {
    let state = there(home, name);
    if name == "after a panic" {
        return Ok(state);
    }
    let folder = home.with_file_name(name);
    std::fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
    let copy = |(n, file): (usize, PathBuf)| -> Held<PathBuf> {
        let to = folder.join(format!("{n}-{}", file.file_name().unwrap_or_default().to_string_lossy()));
        std::fs::copy(&file, &to).map_err(|e| e.to_string())?;
        Ok(to)
    };
    let files = state.files.into_iter().enumerate().map(copy).collect::<Held<_>>()?;
    Ok(State { name, files })
}

fn plant(home: &Path, seed: u64, marks: &Marks, contents: &mut Rows, modes: &mut Rows) {
    let needles = marks.needles();
    let spilt = Worker::start(home, seed, &[], &[]).and_then(|mut worker| {
        worker.order("spill")?;
        worker.end()
    });
    let found = |file: &Path| judge(file, &needles, "planted").is_err();
    let file = home.join("tmp/spilt");
    contents.planted("a copy in UTF-16 that the program left in TMPDIR", spilt.is_ok() && found(&file));
    let _ = std::fs::remove_file(&file);
    let odd = home.join("odd");
    for (what, spelt) in [("base64 from the second byte on", 7), ("the last of all spellings", usize::MAX)] {
        let all = crate::marks::spellings(&marks.text());
        let bytes = all.get(spelt.min(all.len().saturating_sub(1))).cloned().unwrap_or_default();
        let written = std::fs::write(&odd, [b"xx".as_slice(), &bytes, b"yy"].concat());
        contents.planted(what, written.is_ok() && found(&odd));
    }
    let _ = std::fs::set_permissions(&odd, std::fs::Permissions::from_mode(0o640));
    modes.planted("a file that the group may read", closed(&odd).is_err());
    let _ = std::fs::remove_file(&odd);
    modes.planted("a name that says it", unnamed(&home.join(marks.text()), home, &needles).is_err());
}
