//! What was entered stands nowhere but inside the encryption: not in a file, not in what was handed to the disk and taken away
//! again, not in a message, and not in the memory of a process that locked.

mod child;
mod files;
mod marks;
mod memory;
mod said;
mod shut;
mod typed;
mod written;

use itgel_commands::harden::{WIPING, WipingAllocator};
use itgel_faults::room::{Held, Room};
use itgel_faults::{Lab, run};
use marks::Marks;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// As in both programs.
#[global_allocator]
static HEAP: WipingAllocator = WIPING;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().collect();
    if let [_, serve, home, seed, more @ ..] = words.as_slice()
        && serve == "--serve"
    {
        let has = |word: &str| more.iter().any(|one| one == word);
        return child::serve(Path::new(home), seed.parse().unwrap_or(0), has("--hardened"), !has("--loud"));
    }
    run(|lab, say| {
        let one_day =
            ["leaks: every file", "leaks: names and modes of files", "leaks: a marker in every field"];
        if one_day.iter().any(|row| lab.wants(row)) {
            let heard = files::rows(lab, say);
            say(typed::row(&heard));
        }
        lab.row(say, "leaks: every byte handed to the system", || written::row(lab));
        lab.row(say, "leaks: refusals, panics and logs", || said::row(lab));
        lab.row(say, "leaks: memory of the locked process", || memory::row(lab));
        lab.row(say, "leaks: no dumps, no looks, keys locked", || shut::row(lab));
    })
}

/// A furnished room whose people have drawn passphrases, a paper to attach, and a place for everything that the program writes.
fn furnish(lab: &Lab, name: &str, seed: u64) -> Held<(Room, Marks, PathBuf)> {
    let marks = Marks::new(seed);
    furnish_as(lab, name, &marks).map(|(room, home)| (room, marks, home))
}

/// The same, with these markers.
fn furnish_as(lab: &Lab, name: &str, marks: &Marks) -> Held<(Room, PathBuf)> {
    let around = lab.scratch().join(name);
    let home = around.join("all");
    for folder in ["home", "tmp", "data", "config", "cache", "run", "outbox", "backups"] {
        std::fs::create_dir_all(home.join(folder)).map_err(|e| e.to_string())?;
    }
    let room = Room::furnish_heard(&home, &marks.members(), Some(marks.ear()))?;
    child::note_heard(&home, &room)?;
    std::fs::write(around.join("sheets.json"), json!(room.sheets).to_string()).map_err(|e| e.to_string())?;
    let papers = around.join("papers");
    std::fs::create_dir_all(&papers).map_err(|e| e.to_string())?;
    let inside = format!("%PDF-1.4\n{}%%EOF\n", format!("{}\n", marks.text()).repeat(400));
    std::fs::write(papers.join(format!("{}.pdf", marks.text())), inside).map_err(|e| e.to_string())?;
    std::fs::write(home.join("ids.json"), json!(room.ids).to_string()).map_err(|e| e.to_string())?;
    let key = itgel_seal::Identity::make(&mut itgel_seal::OsEntropy).recipient();
    std::fs::write(home.join("key.txt"), key).map_err(|e| e.to_string())?;
    Ok((room, home))
}

/// How a call of the command line ended, with the first line that it said; no sentence of the catalogue names anybody.
fn ended(output: &std::process::Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr).lines().next().unwrap_or_default().to_owned();
    format!("it ends with {:?}: {said}", output.status.code())
}
