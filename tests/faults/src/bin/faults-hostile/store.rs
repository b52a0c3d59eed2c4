//! A store in which somebody who can write put something else in the place of one of its files, while it was locked.

use crate::doors::spread;
use crate::lab::Lab as Makers;
use crate::place::Place;
use crate::trial::{Expect, judge};
use itgel_faults::{Lab, Rows};
use serde_json::Value;
use std::fs;
use std::io;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A store that the program played itself.
pub struct Store {
    folder: PathBuf,
    /// Role and name of each person.
    people: Vec<(String, String)>,
}

impl Store {
    /// A demonstration.
    pub fn play(lab: &Lab, name: &str) -> Result<Self, String> {
        let folder = lab.scratch().join(format!("{name}-store"));
        let mut command = Command::new(lab.itgel());
        command.args(["demo", "--json", "--cases", "1", "--seed", "7", "--out"]).arg(&folder);
        let output = command.output().map_err(|e| e.to_string())?;
        if !output.status.success() {
            return Err(format!("the demonstration ended with {:?}", output.status.code()));
        }
        let header = fs::read(folder.join("vault/vault.json")).map_err(|e| e.to_string())?;
        let header: Value = serde_json::from_slice(&header).map_err(|e| e.to_string())?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let people = header["people"].as_array().map(Vec::as_slice).unwrap_or_default();
        let people = people.iter().map(|p| (text(&p["role"]), text(&p["name"]))).collect();
        Ok(Self { folder, people })
    }

    /// A place with a copy of the store in it.
    pub fn copy(&self, lab: &Lab, name: &str) -> io::Result<Place> {
        let place = Place::new(lab.scratch(), name)?;
        for part in ["vault", "vault.anchors", "passphrase.txt", "keys"] {
            copy(&self.folder.join(part), &place.at("given").join(part))?;
        }
        Ok(place)
    }

    /// The words before a command: the store, and who unlocks it.
    pub fn words(&self, role: &str) -> Vec<String> {
        let name = self.people.iter().find(|(known, _)| known == role).map(|(_, name)| name.clone());
        let secret = if role == "supervisor" {
            "passphrase.txt".to_owned()
        } else {
            format!("keys/{role}.passphrase.txt")
        };
        let words =
            ["--json", "--vault", "../given/vault", "--anchors", "../given/vault.anchors", "--person"];
        let mut words: Vec<String> = words.map(str::to_owned).to_vec();
        words.extend([
            name.unwrap_or_default(),
            "--passphrase-file".to_owned(),
            format!("../given/{secret}"),
        ]);
        words
    }
}

/// What a store may write when it is unlocked, or refuses to be: its own files.
pub fn may(path: &Path) -> bool {
    path.starts_with("given/vault") || path.starts_with("given/vault.anchors")
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    if !from.is_dir() {
        return fs::copy(from, to).map(drop);
    }
    fs::create_dir_all(to)?;
    fs::set_permissions(to, fs::metadata(from)?.permissions())?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

/// A pipe; without unsafe code only a program makes one.
pub fn make_pipe(path: &Path) -> io::Result<()> {
    let made = Command::new("mkfifo").arg(path).status()?;
    if made.success() { Ok(()) } else { Err(io::Error::other("no pipe could be made")) }
}

/// What stands in the place of a file, given what stood there.
type Shape = (&'static str, fn(&Path, &[u8]) -> io::Result<()>);

const SHAPES: [Shape; 14] = [
    ("empty", |path, _| fs::write(path, b"")),
    ("a folder", |path, _| fs::create_dir(path)),
    ("a pipe that nobody fills", |path, _| make_pipe(path)),
    ("a link to what never ends", |path, _| symlink("/dev/zero", path)),
    ("a link to itself", |path, _| symlink(path, path)),
    ("a link to a file that is not to be touched", |path, _| {
        symlink(path.ancestors().find(|a| a.ends_with("given")).unwrap_or(path).join("report.html"), path)
    }),
    ("sixty-four GiB of nothing", |path, _| fs::File::create(path)?.set_len(64 << 30)),
    ("no text", |path, _| fs::write(path, [0xff; 4000])),
    ("deep", |path, _| fs::write(path, "[".repeat(100_000))),
    ("deep objects", |path, _| fs::write(path, "{\"format\":".repeat(10_000))),
    ("a number without end", |path, _| fs::write(path, "{\"format\":".to_owned() + &"9".repeat(100_000))),
    ("one text of a megabyte", |path, _| {
        fs::write(path, format!("{{\"format\":\"{}\"}}", "a".repeat(1 << 20)))
    }),
    ("itself twice", |path, was| fs::write(path, [was, was].concat())),
    ("itself, cut in the middle", |path, was| fs::write(path, was.get(..was.len() / 2).unwrap_or_default())),
];

/// The files of a store that are replaced, below `given`; of those with many names the first.
fn files(place: &Place) -> io::Result<Vec<PathBuf>> {
    let mut all: Vec<PathBuf> =
        ["vault.json", "vault.key.age", "vault.lock", "tries.json", "itgel.db", "itgel.db-wal"]
            .iter()
            .chain(["itgel.db-shm", "recovery/recovery-ab.age"].iter())
            .map(|name| place.at("given/vault").join(name))
            .collect();
    for folder in ["given/vault/users", "given/vault.anchors"] {
        let mut inside: Vec<PathBuf> = fs::read_dir(place.at(folder))?.flatten().map(|e| e.path()).collect();
        inside.sort();
        all.extend(inside);
    }
    Ok(all)
}

/// Runs the row.
pub fn run(lab: &Lab, _: &Makers, rows: &mut Rows) -> Result<String, String> {
    let store = Store::play(lab, "own")?;
    let place = store.copy(lab, "whole").map_err(|e| e.to_string())?;
    let many = files(&place).map_err(|e| e.to_string())?.len();
    place.clear();
    let mut tight = expect(300);
    tight.mib = 32;
    let found = attack(lab, &store, usize::MAX, &|_, _| Ok(()), &tight);
    // Argon2 alone takes 64 MiB.
    let named = found.is_err_and(|said| said.contains("MiB, more than 32"));
    rows.planted("a whole store under a bound of memory that it passes", named);
    let slow = attack(lab, &store, usize::MAX, &|_, _| Ok(()), &expect(0));
    rows.planted("and under one of time", slow.is_err_and(|said| said.contains("did not end")));

    for n in spread(lab.count(14, 10_000), many * SHAPES.len(), lab.seed) {
        let Some((shape, make)) = SHAPES.get(n % SHAPES.len()) else { continue };
        let held = attack(lab, &store, n / SHAPES.len(), make, &expect(300));
        rows.attack(held.map_err(|what| format!("{shape}: {what}")));
    }
    Ok("a store that was harmed this way may also work on, where the file is one that it can do without"
        .to_owned())
}

fn expect(seconds: u64) -> Expect<'static> {
    // Broken and damaged is a true answer here; so is that nobody is let in.
    Expect { codes: &[0, 1, 2, 3, 4], mib: 384, seconds, may: &may, ..Expect::default() }
}

fn attack(
    lab: &Lab,
    store: &Store,
    which: usize,
    make: &dyn Fn(&Path, &[u8]) -> io::Result<()>,
    expect: &Expect<'_>,
) -> Result<(), String> {
    let place = store.copy(lab, "own").map_err(|e| e.to_string())?;
    let file = files(&place).map_err(|e| e.to_string())?.get(which).cloned();
    let mut name = String::new();
    if let Some(path) = file {
        name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let was = fs::read(&path).unwrap_or_default();
        let _ = fs::remove_file(&path);
        make(&path, &was).map_err(|e| e.to_string())?;
    }
    let mut words = store.words("supervisor");
    words.push("doctor".to_owned());
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    judge(lab.itgel(), &words, &place, expect).map_err(|what| format!("{name}: {what}"))?;
    place.clear();
    Ok(())
}
