//! Recovery sheets as files for printing: those of a new store, and `itgel new-sheets`, which puts others in their place.

use crate::arguments::{Cli, NewSheets};
use crate::say::Voice;
use crate::{passphrase, progress, table as verbs};
use itgel_commands::failure::Failure;
use itgel_commands::files;
use itgel_commands::job::Job;
use itgel_commands::table;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Makes three new sheets, writes and reads them back, and puts them in the place of the old ones.
///
/// # Errors
/// `folder-not-empty`; whatever the commands refuse.
pub fn run(new: &NewSheets, cli: &Cli, voice: &Voice) -> Result<(), Failure> {
    let (mut house, person) = verbs::at_the_door(cli)?;
    let prompt = voice.word("cli-passphrase", &[("name", person["name"].as_str().unwrap_or_default())]);
    let passphrase = passphrase::ask(cli, &prompt)?;
    let job = progress::job(voice.steps());
    let mut call = |name: &str, request: Value| table::call(&mut house, name, request, &job);
    call("unlock", verbs::with_person(&person, json!({ "passphrase": passphrase })))?;
    let begun = call("begin_new_sheets", json!({ "reason": new.reason, "passphrase": passphrase }));
    let made = begun.and_then(|view| {
        write_sheets(&view, &new.sheets)
            .and_then(|()| read_back(&view, &new.sheets, "confirm_new_sheet", &mut call))
            .and_then(|()| call("finish_new_sheets", json!({})))
            .inspect_err(|failure| {
                // They open nothing, unless nobody knows that yet; and what lay there before is not ours.
                if !matches!(failure.code.as_str(), "folder-not-empty" | "new-sheets-unsure") {
                    remove_sheets(&view, &new.sheets);
                }
            })
    });
    let locked = table::call(&mut house, "lock", json!({}), &Job::quiet());
    let done = made?;
    locked?;
    if voice.json() {
        voice.value(&done);
    }
    voice.tell("cli-new-sheets", &[("folder", &new.sheets.display().to_string())]);
    Ok(())
}

fn rows(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn sheet_file(folder: &Path, sheet: &Value) -> PathBuf {
    folder.join(format!("recovery-sheet-{}.txt", sheet["keeper"]))
}

/// As each keeper reads back from paper, what was written is read from its file.
///
/// # Errors
/// `usage-secret-file`; whatever `confirm` refuses.
pub fn read_back(
    view: &Value,
    folder: &Path,
    confirm: &str,
    call: &mut impl FnMut(&str, Value) -> Result<Value, Failure>,
) -> Result<(), Failure> {
    for (sheet, asked) in rows(&view["sheets"]).zip(rows(&view["ask"])) {
        let text = std::fs::read_to_string(sheet_file(folder, sheet))
            .map_err(|_| Failure::broken("usage-secret-file"))?;
        let written: Vec<&str> = text.lines().filter_map(|line| line.split_whitespace().nth(1)).collect();
        let groups: Vec<&str> = rows(asked)
            .filter_map(|n| written.get(usize::try_from(n.as_u64()?).ok()?.checked_sub(1)?).copied())
            .collect();
        call(confirm, json!({ "keeper": sheet["keeper"], "groups": groups }))?;
    }
    Ok(())
}

/// Takes away what was written of sheets that open nothing.
pub fn remove_sheets(view: &Value, folder: &Path) {
    for sheet in rows(&view["sheets"]) {
        let _ = std::fs::remove_file(sheet_file(folder, sheet));
    }
    // Only where nothing else lies in it.
    let _ = std::fs::remove_dir(folder);
}

/// Writes each sheet as a file of its own in a new folder that nobody else may read.
///
/// # Errors
/// `folder-not-empty`; the disk's trouble.
pub fn write_sheets(view: &Value, folder: &Path) -> Result<(), Failure> {
    files::own_folder(folder)?;
    for sheet in rows(&view["sheets"]) {
        let path = sheet_file(folder, sheet);
        let mut text = String::new();
        for (number, group) in rows(&sheet["groups"]).enumerate() {
            text.push_str(&format!("{:>2}  {}\n", number + 1, group.as_str().unwrap_or_default()));
        }
        text.push_str(&format!("\n{}\n", sheet["secret"].as_str().unwrap_or_default()));
        files::write_own(&path, text.as_bytes())?;
    }
    Ok(())
}
