//! The verbs of the command table: `itgel GROUP COMMAND field=text field:=json`.

use crate::arguments::{Ask, Cli};
use crate::say::{self, Voice};
use crate::{passphrase, progress};
use itgel_commands::bindings::request_shape;
use itgel_commands::failure::Failure;
use itgel_commands::house::House;
use itgel_commands::job::Job;
use itgel_commands::places::Places;
use itgel_commands::table::{self, COMMANDS};
use serde_json::{Map, Value, json};
use std::path::Path;

/// Runs one command of a group, or lists the group.
///
/// # Errors
/// Whatever the command refuses; `usage-…` when the words are off.
pub fn run(rooms: &[&str], ask: &Ask, cli: &Cli, voice: &Voice) -> Result<(), Failure> {
    let group = || COMMANDS.iter().filter(|c| rooms.contains(&c.room));
    let Some(name) = ask.command.as_deref().map(|n| n.replace('-', "_")) else {
        for command in group() {
            voice.line(&format!("{:<24}{}", command.name, command.meaning.trim()));
        }
        return Ok(());
    };
    if !group().any(|c| c.name == name) {
        return Err(Failure::refused("usage-command"));
    }
    let request = fields(&name, &ask.fields)?;
    let (mut house, job) = unlocked(cli, voice)?;
    let answer =
        table::call(&mut house, &name, Value::Object(request), &job).map_err(|failure| match request_shape(
            &name,
        )
        .filter(|_| failure.code == "request-malformed")
        {
            Some(shape) => failure.with("fields", shape),
            None => failure,
        });
    let locked = table::call(&mut house, "lock", json!({}), &Job::quiet());
    // What was done is told also where the lock after it could not be written.
    voice.value(&answer?);
    locked.map(|_| ())
}

/// `itgel doctor`: every check with its count; exit 0 only when all is well.
///
/// # Errors
/// `doctor-found` when a check found something; otherwise as [`run`].
pub fn doctor(cli: &Cli, voice: &Voice) -> Result<(), Failure> {
    let (mut house, job) = unlocked(cli, voice)?;
    let answer = table::call(&mut house, "doctor", json!({}), &job);
    table::call(&mut house, "lock", json!({}), &Job::quiet())?;
    let view = answer?;
    if voice.json() {
        voice.value(&view);
    } else {
        for line in view["lines"].as_array().into_iter().flatten() {
            let check = line["check"].as_str().unwrap_or_default();
            let problems: Vec<&str> =
                line["problems"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            let limits: Vec<String> = line["limits"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(|limit| voice.word(&format!("journal-limit-{limit}"), &[]))
                .collect();
            let verdict = match (problems.is_empty(), limits.is_empty()) {
                (true, true) => voice.word("cli-doctor-well", &[]),
                (true, false) => limits.join("; "),
                (false, _) => problems.join(", "),
            };
            let label = voice.word(&format!("cli-doctor-{check}"), &[]);
            voice.line(&format!("{label:<44}{:>10}   {verdict}", line["count"].as_str().unwrap_or_default()));
        }
    }
    if view["well"] == json!(true) { Ok(()) } else { Err(Failure::refused("doctor-found")) }
}

/// Opens the store for the person named on the command line.
///
/// # Errors
/// As [`at_the_door`]; `wrong-passphrase` and whatever opening refuses.
pub fn unlocked(cli: &Cli, voice: &Voice) -> Result<(House, Job), Failure> {
    let (mut house, person) = at_the_door(cli)?;
    let prompt = voice.word("cli-passphrase", &[("name", person["name"].as_str().unwrap_or_default())]);
    let request = with_person(&person, json!({ "passphrase": passphrase::ask(cli, &prompt)? }));
    table::call(&mut house, "unlock", request, &Job::quiet())?;
    Ok((house, progress::job(voice.steps())))
}

/// A request in the name of whom [`at_the_door`] found.
pub fn with_person(person: &Value, mut request: Value) -> Value {
    request["person"] = person["id"].clone();
    // Where names are hidden nobody knows yet whose it is.
    request["name"] = if person["id"] == json!("") { person["name"].clone() } else { json!("") };
    request
}

/// The locked store, and the tile of the person named on the command line. Where names are hidden there are no tiles: the
/// name is taken as it is typed, as the unlock screen does.
///
/// # Errors
/// `store-missing`; `usage-person` when nobody or more than one fits.
pub fn at_the_door(cli: &Cli) -> Result<(House, Value), Failure> {
    let places = cli.vault.clone().map_or_else(Places::of_this_user, Places::beside);
    let mut house = House::of_this_computer(places, itgel_commands::harden::process(), say::report_words());
    let state = table::call(&mut house, "state", json!({}), &Job::quiet())?;
    if state["phase"] == json!("none") {
        return Err(Failure::refused("store-missing"));
    }
    if state["names_hidden"] == json!(true)
        && let Some(name) = &cli.person
    {
        return Ok((house, json!({ "id": "", "name": name })));
    }
    let people = state["people"].as_array().cloned().unwrap_or_default();
    let fits = |p: &&Value| match &cli.person {
        Some(name) => p["name"] == json!(name),
        None => p["role"] == json!("supervisor"),
    };
    let found: Vec<&Value> = people.iter().filter(fits).collect();
    let [person] = found.as_slice() else { return Err(Failure::refused("usage-person")) };
    let person = (*person).clone();
    Ok((house, person))
}

/// Whether a field holds a passphrase or a PIN. Arguments are seen by every process of the computer.
fn is_secret(command: &str, field: &str) -> bool {
    matches!(field, "passphrase" | "second_passphrase" | "pin")
        || (command == "change_passphrase" && matches!(field, "old" | "new"))
}

/// `name=text`, `name:=json` and `name@=FILE` (the first line of a file) as one JSON object.
///
/// # Errors
/// `usage-secret-argument` for a passphrase or PIN that stands there itself; `usage-secret-file`, `usage-field`.
fn fields(command: &str, given: &[String]) -> Result<Map<String, Value>, Failure> {
    let mut request = Map::new();
    for field in given {
        let (name, value) = field.split_once('=').ok_or_else(|| Failure::refused("usage-field"))?;
        let (name, value) = if let Some(name) = name.strip_suffix('@') {
            (name, Value::String(passphrase::first_line_of(Path::new(value))?))
        } else if is_secret(command, name.trim_end_matches(':')) {
            return Err(Failure::refused("usage-secret-argument"));
        } else if let Some(name) = name.strip_suffix(':') {
            (name, serde_json::from_str(value).map_err(|_| Failure::refused("usage-field"))?)
        } else {
            (name, Value::String(value.to_owned()))
        };
        request.insert(name.to_owned(), value);
    }
    Ok(request)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn fields_are_text_unless_they_say_json() {
        let given = ["a=1".to_owned(), "b:=1".to_owned(), "c=x=y".to_owned(), "d=".to_owned()];
        let read = Value::Object(fields("cases", &given).unwrap());
        assert_eq!(read, json!({"a": "1", "b": 1, "c": "x=y", "d": ""}));
        assert!(fields("cases", &["plain".to_owned()]).is_err());
        assert!(fields("cases", &["a:={".to_owned()]).is_err());
    }

    #[test]
    fn a_secret_comes_from_a_file_and_never_as_an_argument() {
        for (command, field) in [
            ("sign_off", "passphrase=x"),
            ("sign_off", "passphrase:=\"x\""),
            ("amend", "second_passphrase=x"),
            ("add_person", "pin=1"),
            ("change_passphrase", "old=x"),
            ("change_passphrase", "new=x"),
        ] {
            let refused = fields(command, &[field.to_owned()]).unwrap_err();
            assert_eq!(refused.code, "usage-secret-argument", "{command} {field}");
        }
        // What is amended is no secret.
        assert!(fields("amend", &["old=51".to_owned(), "new=52".to_owned()]).is_ok());
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("secret");
        std::fs::write(&file, "five words of a phrase\nnot this\n").unwrap();
        let given = format!("passphrase@={}", file.display());
        let read = fields("sign_off", &[given]).unwrap();
        assert_eq!(read["passphrase"], json!("five words of a phrase"));
        assert!(fields("sign_off", &["passphrase@=/nowhere".to_owned()]).is_err());
    }
}
