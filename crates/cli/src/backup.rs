//! `itgel backup` and `itgel backup-test`: a verified copy of the store, and whether one could be restored.

use crate::arguments::{Backup, BackupTest, Cli};
use crate::say::Voice;
use crate::table as verbs;
use itgel_commands::failure::Failure;
use itgel_commands::house::House;
use itgel_commands::job::Job;
use itgel_commands::table;
use serde_json::{Value, json};

/// Makes a backup where backups go; with `--to` they go there from now on.
///
/// # Errors
/// Whatever the commands refuse.
pub fn run(backup: &Backup, cli: &Cli, voice: &Voice) -> Result<(), Failure> {
    let (mut house, job) = verbs::unlocked(cli, voice)?;
    let made = made(&mut house, backup, &job);
    verbs::ended(&mut house, voice, made, |made| {
        voice.tell("cli-backed-up", &[("when", made["last"].as_str().unwrap_or_default())]);
    })
}

fn made(house: &mut House, backup: &Backup, job: &Job) -> Result<Value, Failure> {
    if let Some(place) = &backup.to {
        let set = table::call(house, "backups", json!({}), &Job::quiet())?;
        let place =
            std::path::absolute(place).map_err(|_| Failure::invalid("backup-place-missing", "place"))?;
        let request = json!({
            "place": place, "time": set["time"], "after_sign_off": set["after_sign_off"],
            "understood": backup.understood,
        });
        table::call(house, "set_backups", request, &Job::quiet())?;
    }
    table::call(house, "back_up", json!({}), job)
}

/// Reads and opens a copy, the newest where none is named. Neither it nor the store is changed, but for the entry that it was
/// tested.
///
/// # Errors
/// Whatever the command refuses.
pub fn test(test: &BackupTest, cli: &Cli, voice: &Voice) -> Result<(), Failure> {
    let (mut house, job) = verbs::unlocked(cli, voice)?;
    let request = json!({ "name": test.copy.as_deref().unwrap_or_default() });
    let tested = table::call(&mut house, "test_backup", request, &job);
    verbs::ended(&mut house, voice, tested, |tested| {
        let text = |key: &str| tested[key].to_string().trim_matches('"').to_owned();
        let values = [("when", text("made")), ("entries", text("entries")), ("files", text("attachments"))];
        let values: Vec<(&str, &str)> = values.iter().map(|(key, value)| (*key, value.as_str())).collect();
        voice.tell("cli-backup-tested", &values);
    })
}
