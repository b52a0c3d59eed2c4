//! `itgel recover`: two recovery sheets give somebody a new passphrase.

use crate::arguments::{Cli, Recover};
use crate::passphrase;
use crate::say::Voice;
use crate::{progress, table as verbs};
use itgel_commands::failure::Failure;
use itgel_commands::job::Job;
use itgel_commands::table;
use serde_json::json;
use std::path::{Path, PathBuf};

/// A sheet as a file is less than a kilobyte.
const MOST: u64 = 16 * 1024;

/// Opens the store with two sheets; the new passphrase comes by prompt, file or descriptor, as one to unlock does.
///
/// # Errors
/// `usage-secret-file` for a sheet that cannot be read; whatever recovery refuses.
pub fn run(recover: &Recover, cli: &Cli, voice: &Voice) -> Result<(), Failure> {
    let [first, second] = two(&recover.sheet)?;
    let (mut house, person) = verbs::at_the_door(cli)?;
    let name = person["name"].as_str().unwrap_or_default();
    let prompt = voice.word("cli-recover-passphrase", &[("name", name)]);
    let passphrase = passphrase::ask_new(cli, voice, &prompt)?;
    let request = json!({ "first": first, "second": second, "passphrase": passphrase, "pin": "" });
    let request = verbs::with_person(&person, request);
    let state = table::call(&mut house, "recover", request, &progress::job(voice.steps()));
    table::call(&mut house, "lock", json!({}), &Job::quiet())?;
    let state = state?;
    if state["read_only"] != json!("") {
        return Err(Failure::refused("store-read-only"));
    }
    if voice.json() {
        voice.value(&state);
    }
    voice.tell("cli-recovered", &[("name", name)]);
    Ok(())
}

/// The two sheets that were given.
///
/// # Errors
/// `usage-two-sheets` where they are fewer or more; `usage-secret-file` for one that cannot be read.
pub fn two(sheets: &[PathBuf]) -> Result<[Vec<String>; 2], Failure> {
    let [first, second] = sheets else {
        return Err(Failure::refused("usage-two-sheets").with("option", "--sheet"));
    };
    Ok([groups(first)?, groups(second)?])
}

/// What a file of a sheet holds: the line for the stock `age` program where there is one, or else the last word of each
/// line, which is a group.
fn groups(path: &Path) -> Result<Vec<String>, Failure> {
    let unreadable = || Failure::refused("usage-secret-file");
    if std::fs::metadata(path).map_err(|_| unreadable())?.len() > MOST {
        return Err(unreadable());
    }
    let text = std::fs::read_to_string(path).map_err(|_| unreadable())?;
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let last = |line: &str| line.split_whitespace().last().unwrap_or_default().to_owned();
    let words: Vec<String> = lines.map(last).collect();
    Ok(match words.iter().find(|word| word.starts_with("AGE-SECRET-KEY-1")) {
        Some(line) => vec![line.clone()],
        None => words,
    })
}
