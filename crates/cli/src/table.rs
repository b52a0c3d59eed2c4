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
    let request = fields(&ask.fields)?;
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
    table::call(&mut house, "lock", json!({}), &Job::quiet())?;
    voice.value(&answer?);
    Ok(())
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
            let verdict =
                if problems.is_empty() { voice.word("cli-doctor-well", &[]) } else { problems.join(", ") };
            let label = voice.word(&format!("cli-doctor-{check}"), &[]);
            voice.line(&format!("{label:<44}{:>10}   {verdict}", line["count"].as_str().unwrap_or_default()));
        }
    }
    if view["well"] == json!(true) { Ok(()) } else { Err(Failure::refused("doctor-found")) }
}

/// Opens the store for the person named on the command line.
///
/// # Errors
/// `usage-person` when nobody or more than one fits; `wrong-passphrase` and whatever opening refuses.
pub fn unlocked(cli: &Cli, voice: &Voice) -> Result<(House, Job), Failure> {
    let places = cli.vault.clone().map_or_else(Places::of_this_user, Places::beside);
    let mut house = House::of_this_computer(places, itgel_commands::harden::process(), say::report_words());
    let state = table::call(&mut house, "state", json!({}), &Job::quiet())?;
    if state["phase"] == json!("none") {
        return Err(Failure::refused("store-missing"));
    }
    let people = state["people"].as_array().cloned().unwrap_or_default();
    let fits = |p: &&Value| match &cli.person {
        Some(name) => p["name"] == json!(name),
        None => p["role"] == json!("supervisor"),
    };
    let found: Vec<&Value> = people.iter().filter(fits).collect();
    let [person] = found.as_slice() else { return Err(Failure::refused("usage-person")) };
    let prompt = voice.word("cli-passphrase", &[("name", person["name"].as_str().unwrap_or_default())]);
    let request = json!({ "person": person["id"], "passphrase": passphrase::ask(cli, &prompt)? });
    table::call(&mut house, "unlock", request, &Job::quiet())?;
    Ok((house, progress::job(voice.steps())))
}

/// `name=text` and `name:=json` as one JSON object.
fn fields(given: &[String]) -> Result<Map<String, Value>, Failure> {
    let mut request = Map::new();
    for field in given {
        let (name, value) = field.split_once('=').ok_or_else(|| Failure::refused("usage-field"))?;
        let (name, value) = match name.strip_suffix(':') {
            Some(name) => (name, serde_json::from_str(value).map_err(|_| Failure::refused("usage-field"))?),
            None => (name, Value::String(value.to_owned())),
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
        assert_eq!(Value::Object(fields(&given).unwrap()), json!({"a": "1", "b": 1, "c": "x=y", "d": ""}));
        assert!(fields(&["plain".to_owned()]).is_err());
        assert!(fields(&["a:={".to_owned()]).is_err());
    }
}
