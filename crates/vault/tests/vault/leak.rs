//! Nothing that was entered stands in clear in any file: not in the database, not in the files beside it,
//! not in the anchor, not in what a killed process leaves.

use crate::days::{Days, MARKER};
use crate::room::Room;
use itgel_casefile::ids::{AttachmentId, CaseId};
use itgel_casefile::time::Clock;
use itgel_seal::{OsEntropy, SigningKey};
use std::fs;
use std::path::{Path, PathBuf};

fn spellings(text: &str) -> Vec<Vec<u8>> {
    let utf16 = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    vec![text.as_bytes().to_vec(), utf16(u16::to_le_bytes), utf16(u16::to_be_bytes)]
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { open.push(path) } else { found.push(path) }
        }
    }
    found
}

/// The files in which a text stands in clear.
fn showing(folder: &Path, text: &str) -> Vec<PathBuf> {
    let spellings = spellings(text);
    let shows = |path: &PathBuf| {
        let bytes = fs::read(path).unwrap();
        spellings.iter().any(|spelling| memchr::memmem::find(&bytes, spelling).is_some())
    };
    files(folder).into_iter().filter(shows).collect()
}

#[test]
fn no_file_shows_what_was_entered() {
    let room = Room::new();
    let home = room.beside("");
    let signer = SigningKey::make(&mut OsEntropy);
    let mut vault = room.unlock();
    Days::new(&room, 3, &signer).play(&mut vault, 120);
    vault.save_draft(MARKER, MARKER, &room.clock.now()).unwrap();
    vault.set_setting(MARKER, MARKER).unwrap();
    let case: CaseId = room.open_case(&mut vault, 1);
    let plain = format!("%PDF-1.7\n{}", MARKER.repeat(2_000));
    vault.seal_attachment(case, AttachmentId::from_random_bytes([1; 16]), &mut plain.as_bytes()).unwrap();
    // A sort of many rows, for which a database would like a file.
    let pages = vault.journal_page(&itgel_vault::JournalFilter::default(), 10_000).unwrap();
    assert!(pages.len() > 120);

    // The search finds what is there: the supervisor's name is on the unlock screen.
    assert_eq!(showing(&home, "Ахлах"), [room.place.store.join("vault.json")]);
    let wal = room.place.store.join("itgel.db-wal");
    assert!(fs::metadata(&wal).unwrap().len() > 100_000);
    for text in [MARKER, "АА00000000", "SQLite format 3", "case.identity_recorded", "Насанд хүрсэн"]
    {
        assert_eq!(showing(&home, text), Vec::<PathBuf>::new(), "{text} while open");
    }
    drop(vault);
    assert_eq!(showing(&home, MARKER), Vec::<PathBuf>::new(), "as a killed process leaves it");
    let vault = room.unlock();
    room.lock(vault);
    assert_eq!(showing(&home, MARKER), Vec::<PathBuf>::new(), "after lock");

    let names: Vec<String> = files(&room.place.store)
        .iter()
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    assert!(names.iter().all(|name| !name.contains("journal") && !name.contains("etilqs")), "{names:?}");
}

#[test]
fn errors_say_nothing_of_what_was_entered() {
    let room = Room::new();
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 1);
    drop(vault);
    let raw = room.raw();
    raw.execute_batch("DROP TRIGGER payload_is_never_changed;").unwrap();
    let body = format!("{{\"of\":\"{MARKER}\",\"event\":1}}");
    raw.execute("UPDATE payload SET body = ?1 WHERE seq = (SELECT max(seq) FROM payload)", [body.as_bytes()])
        .unwrap();
    drop(raw);
    let (vault, _) = room.recover().unwrap();
    let error = vault.case_events(case).unwrap_err();
    assert!(!format!("{error} {error:?}").contains(MARKER), "{error:?}");
}
