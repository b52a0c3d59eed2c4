//! `itgel init`: creates the store of a room. The three recovery sheets are written as files for printing.

use crate::arguments::{Cli, Init};
use crate::passphrase;
use crate::say::{self, Voice};
use itgel_commands::failure::Failure;
use itgel_commands::files;
use itgel_commands::house::House;
use itgel_commands::job::Job;
use itgel_commands::places::Places;
use itgel_commands::table;
use serde_json::{Value, json};
use std::path::Path;

/// Creates the store.
///
/// # Errors
/// Whatever set-up refuses; `init-store-gone` where the computer remembers a store that is not there; `folder-not-empty`, `usage-file` when the sheets' folder cannot be written.
pub fn run(init: &Init, cli: &Cli, voice: &Voice) -> Result<(), Failure> {
    let places = cli.vault.clone().map_or_else(Places::of_this_user, Places::beside);
    let mut house = House::of_this_computer(places, itgel_commands::harden::process(), say::report_words());
    let quiet = Job::quiet();
    let mut call = |name: &str, request: Value| table::call(&mut house, name, request, &quiet);
    // Said before anything is asked for.
    let before = call("state", json!({}))?;
    if !init.although_gone && before["gone_from"].as_str().is_some_and(|from| !from.is_empty()) {
        return Err(Failure::refused("init-store-gone")
            .with("folder", before["gone_from"].as_str().unwrap_or_default()));
    }
    let prompt = voice.word("cli-new-passphrase", &[]);
    let view = call(
        "begin_setup",
        json!({
            "room": init.room, "organisation": init.organisation, "name": init.supervisor,
            "passphrase": passphrase::ask(cli, &prompt)?,
            "pin": passphrase::first_line_of(&init.pin_file)?,
            "language": if cli.language == crate::arguments::Tongue::Mn { "mn" } else { "en" },
            "although_gone": init.although_gone,
        }),
    )?;
    write_sheets(&view, &init.sheets)?;
    // The sheets were written by this very call, so reading them back is reading the files.
    for (sheet, asked) in rows(&view["sheets"]).zip(rows(&view["ask"])) {
        let groups: Vec<Value> = rows(asked)
            .filter_map(Value::as_u64)
            .filter_map(|n| sheet["groups"].get(usize::try_from(n).ok()?.checked_sub(1)?).cloned())
            .collect();
        call("confirm_sheet", json!({ "keeper": sheet["keeper"], "groups": groups }))?;
    }
    let state = call("finish_setup", json!({}))?;
    call("lock", json!({}))?;
    if voice.json() {
        voice.value(&state);
    }
    voice.tell("cli-created", &[("folder", &init.sheets.display().to_string())]);
    Ok(())
}

fn rows(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn write_sheets(view: &Value, folder: &Path) -> Result<(), Failure> {
    files::own_folder(folder)?;
    for sheet in rows(&view["sheets"]) {
        let path = folder.join(format!("recovery-sheet-{}.txt", sheet["keeper"]));
        let mut text = String::new();
        for (number, group) in rows(&sheet["groups"]).enumerate() {
            text.push_str(&format!("{:>2}  {}\n", number + 1, group.as_str().unwrap_or_default()));
        }
        text.push_str(&format!("\n{}\n", sheet["secret"].as_str().unwrap_or_default()));
        files::write_own(&path, text.as_bytes())?;
    }
    Ok(())
}
