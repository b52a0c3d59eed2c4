//! `itgel init`: creates the store of a room. The three recovery sheets are written as files for printing.

use crate::arguments::{Cli, Init};
use crate::passphrase;
use crate::say::{self, Voice};
use crate::sheets::{read_back, remove_sheets, write_sheets};
use crate::table::ended;
use itgel_commands::failure::Failure;
use itgel_commands::house::House;
use itgel_commands::job::Job;
use itgel_commands::table;
use serde_json::{Value, json};

/// Creates the store.
///
/// # Errors
/// Whatever set-up refuses; `init-store-gone` where the computer remembers a store that is not there; `folder-not-empty`, `usage-file` when the sheets' folder cannot be written.
pub fn run(init: &Init, cli: &Cli, voice: &Voice) -> Result<(), Failure> {
    let places = cli.places();
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
            "passphrase": passphrase::ask_new(cli, voice, &prompt)?,
            "pin": passphrase::first_line_of(&init.pin_file)?,
            "language": if cli.language == crate::arguments::Tongue::Mn { "mn" } else { "en" },
            "although_gone": init.although_gone,
        }),
    )?;
    let made = write_sheets(&view, &init.sheets)
        .and_then(|()| read_back(&view, &init.sheets, "confirm_sheet", &mut call))
        .and_then(|()| call("finish_setup", json!({})));
    // Sheets of a store that was not made open nothing, and would be kept for ones that do. Of one that is made, although it was not
    // opened, they are the only ones. And what lay there before is not ours.
    let state = made.inspect_err(|failure| {
        if !matches!(failure.code.as_str(), "made-locked" | "folder-not-empty") {
            remove_sheets(&view, &init.sheets);
        }
    })?;
    ended(&mut house, voice, Ok(state), |_| {
        voice.tell("cli-created", &[("folder", &init.sheets.display().to_string())]);
    })
}
