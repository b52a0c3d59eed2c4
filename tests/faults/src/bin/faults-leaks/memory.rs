//! The memory of a process that locked, as whoever is root on this computer can look at it: there is nothing left in it.

use crate::child::Worker;
use crate::furnish;
use crate::marks::{Marks, holds};
use itgel_faults::keys::{case_keys, database, person_secret, room_keys, vault_key};
use itgel_faults::room::{Held, INTERVIEWER, OFFICER, Room, SUPERVISOR, files};
use itgel_faults::stock::runs;
use itgel_faults::{Lab, Row, Rows};
use itgel_seal::VaultKey;
use itgel_seal::agefile::decrypt_bytes;
use itgel_seal::digest::to_hex;
use std::path::Path;
use std::process::{Command, Stdio};

/// Dumps of a process after the day, open and locked.
pub fn row(lab: &Lab) -> Row {
    let mut rows = Rows::new(
        "leaks: memory of the locked process",
        "in a dump of it (gcore) stand no marker of any field, no passphrase of anybody who was at work, no key of theirs, and none of \
         the store: not the one from which all come, not that of the database, of the room or of a case. The process has the door, allocator and store of the program; a release build can be dumped by an administrator only",
    );
    if !runs(Command::new("gcore").arg("-h")) && !runs(Command::new("gdb").arg("--version")) {
        rows.not_tried("gcore (gdb) is not installed");
        return rows.finish();
    }
    for n in 0..lab.count(1, 10) {
        let seed = lab.seed + 300 + n;
        match dumps(lab, n, seed) {
            Err(what) if what == NO_DUMP => {
                rows.not_tried("this computer lets no program look at another (gcore)");
                return rows.finish();
            }
            Err(what) => rows.attack(Err(what)),
            Ok((open, locked)) => {
                if n == 0 {
                    for (what, found) in open {
                        rows.planted(&format!("{what} of the open process"), found);
                    }
                    match kept(lab, seed) {
                        Ok(found) => {
                            for (what, found) in found {
                                rows.planted(&format!("{what} that is kept"), found);
                            }
                        }
                        // What could not be planted was not found.
                        Err(what) => rows.planted(&format!("keys that are kept ({what})"), false),
                    }
                }
                for (what, found) in locked {
                    rows.attack(if found { Err(format!("{what} stands in the memory")) } else { Ok(()) });
                }
            }
        }
    }
    rows.finish()
}

const NO_DUMP: &str = "no dump";
/// What was looked for, and whether it was there.
type Found = Vec<(&'static str, bool)>;
/// What must not be there, and every spelling of it.
type Secret = (&'static str, Vec<Vec<u8>>);

fn dumps(lab: &Lab, n: u64, seed: u64) -> Held<(Found, Found)> {
    let (room, marks, home) = furnish(lab, &format!("memory-{n}"), seed)?;
    let mut secrets = self::secrets(&room, &marks)?;
    let mut worker = Worker::start(&home, seed, &[], &[])?;
    worker.order(if lab.long { "turns" } else { "later" })?;
    worker.order("work")?;
    // The day gave the store another key, and somebody other ones.
    for ((_, all), (_, more)) in secrets.iter_mut().zip(self::secrets(&room, &marks)?) {
        all.extend(more);
    }
    drop(room);
    let open = look(worker.child.id(), &home, &secrets)?;
    worker.order("lock")?;
    let locked = look(worker.child.id(), &home, &secrets)?;
    worker.end()?;
    let _ = std::fs::remove_dir_all(&home);
    // Open, only what is needed then has to be there: names on the screen and the key of the store.
    let needed = ["a marker", "the key of the store", DATABASE];
    let open = open.into_iter().filter(|(what, _)| needed.contains(what)).collect();
    Ok((open, locked))
}

/// A process that keeps somebody's keys and passphrase where nobody wipes them.
fn kept(lab: &Lab, seed: u64) -> Held<Found> {
    let (room, marks, home) = furnish(lab, "memory-kept", seed)?;
    let mut worker = Worker::start(&home, seed, &[], &[])?;
    worker.order("work")?;
    // Only now there is a case.
    let secrets = self::secrets(&room, &marks)?;
    drop(room);
    worker.order("lock-kept")?;
    let found = look(worker.child.id(), &home, &secrets)?;
    worker.end()?;
    let _ = std::fs::remove_dir_all(&home);
    let own = ["a key of a person", "a passphrase", DATABASE, ROOM, CASE];
    Ok(found.into_iter().filter(|(what, _)| own.contains(what)).collect())
}

/// What SQLCipher opens the pages with.
const DATABASE: &str = "the key of the database";
/// What the room signs its journal and its bundles with, and what it receives with.
const ROOM: &str = "a key of the room";
/// What the attachments of one child are sealed with.
const CASE: &str = "a key of a case";

/// Keys, each from its middle on.
type Keys = Vec<Vec<u8>>;

/// The keys that lie in the database itself: of the room, also as a text in small letters, and of its cases.
fn inner(store: &Path, key: &VaultKey) -> Held<(Keys, Keys)> {
    let connection = database(store, key)?;
    let (room, cases) = (room_keys(&connection)?, case_keys(&connection)?);
    let texts = room.iter().filter_map(|secret| std::str::from_utf8(secret).ok());
    let texts: Vec<Vec<u8>> = texts.map(|text| text.to_ascii_lowercase().into_bytes()).collect();
    let middles = |all: &[Vec<u8>]| all.iter().map(|bytes| middle(bytes)).collect();
    Ok((middles(&[room, texts].concat()), middles(&cases)))
}

/// Without its first bytes: when memory is given back, the allocator may write its own lists over them.
fn middle(bytes: &[u8]) -> Vec<u8> {
    bytes.get(bytes.len() / 2..).unwrap_or_default().to_vec()
}

/// What must not be there, by what it is.
fn secrets(room: &Room, marks: &Marks) -> Held<Vec<Secret>> {
    let store = room.vault();
    let mut keys = Vec::new();
    let mut passphrases = Vec::new();
    let (mut of_the_store, mut of_the_database) = (Vec::new(), Vec::new());
    let (mut of_the_room, mut of_cases) = (Vec::new(), Vec::new());
    for who in [SUPERVISOR, INTERVIEWER, OFFICER] {
        let id = room.ids.get(who).cloned().unwrap_or_default();
        let secret = person_secret(&store, &id, &room.member(who)?.passphrase)?;
        let text = secret.identity().to_secret_text();
        passphrases.push(room.member(who)?.passphrase.as_bytes().get(16..).unwrap_or_default().to_vec());
        // When memory is given back, the allocator may write its own lists over the first bytes.
        keys.push(text.as_bytes().get(20..60).unwrap_or_default().to_vec());
        keys.push(text.to_ascii_lowercase().as_bytes().get(20..60).unwrap_or_default().to_vec());
        keys.push(secret.signing_key().seed().get(16..).unwrap_or_default().to_vec());
        if who == SUPERVISOR {
            let sealed = std::fs::read(store.join("vault.key.age")).map_err(|e| e.to_string())?;
            let plain = decrypt_bytes(secret.identity(), &sealed, 1024).map_err(|e| e.to_string())?;
            let hex = plain.split(|byte| *byte == b'\n').nth(1).unwrap_or_default().to_vec();
            let raw = itgel_seal::digest::from_hex(&String::from_utf8_lossy(&hex)).unwrap_or_default();
            of_the_store.push(raw.get(16..).unwrap_or_default().to_vec());
            of_the_store.push(hex.get(16..).unwrap_or_default().to_vec());
            let key = vault_key(&store, &id, &room.member(who)?.passphrase)?;
            // The key, and behind it the salt, which stands at the beginning of the file for everybody.
            let raw = key.derive::<48>("db").get(..32).unwrap_or_default().to_vec();
            let hex = to_hex(&raw);
            of_the_database.extend([&raw, hex.as_bytes(), hex.to_ascii_uppercase().as_bytes()].map(middle));
            (of_the_room, of_cases) = inner(&store, &key)?;
        }
    }
    Ok(vec![
        ("a marker", marks.needles()),
        ("a passphrase", passphrases),
        ("a key of a person", keys),
        ("the key of the store", of_the_store),
        (DATABASE, of_the_database),
        (ROOM, of_the_room),
        (CASE, of_cases),
    ])
}

fn look(process: u32, home: &Path, secrets: &[Secret]) -> Held<Found> {
    let at = home.with_file_name("core");
    let dumped = Command::new("gcore")
        .arg("-o")
        .arg(&at)
        .arg(process.to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    let folder = home.parent().unwrap_or(home);
    let named = |path: &std::path::PathBuf| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("core."))
    };
    let dump = files(folder).into_iter().find(|path| dumped && named(path)).ok_or(NO_DUMP)?;
    let bytes = std::fs::read(&dump).map_err(|e| e.to_string())?;
    std::fs::remove_file(dump).map_err(|e| e.to_string())?;
    Ok(secrets.iter().map(|(what, needles)| (*what, holds(&bytes, needles))).collect())
}
