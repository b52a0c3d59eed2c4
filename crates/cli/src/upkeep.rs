//! `itgel restore`, `lay-aside`, `go-on`, `remove-person`, `rekey` and `rebuild`: what is done for the store itself.

use crate::arguments::{Cli, RemovePerson, Restore, Why};
use crate::say::Voice;
use crate::{passphrase, progress, recover, say, table as verbs};
use itgel_commands::failure::{Failure, FailureKind};
use itgel_commands::house::House;
use itgel_commands::job::Job;
use itgel_commands::table;
use serde_json::{Value, json};

/// Calls one command in the open store, and locks it whatever came of it.
fn in_store(cli: &Cli, voice: &Voice, command: &str, request: Value) -> Result<Value, Failure> {
    let (mut house, job) = verbs::unlocked(cli, voice)?;
    let view = table::call(&mut house, command, request, &job);
    let locked = table::call(&mut house, "lock", json!({}), &Job::quiet());
    let view = view?;
    locked?;
    if voice.json() {
        voice.value(&view);
    }
    Ok(view)
}

/// Restores a backup where no store is; the newest of a place where a place is given.
///
/// # Errors
/// `backup-not-found` where there is none; `usage-person` when nobody or more than one fits; whatever the command refuses.
pub fn restore(restore: &Restore, cli: &Cli, voice: &Voice) -> Result<(), Failure> {
    let places = cli.places();
    let mut house = House::of_this_computer(places, itgel_commands::harden::process(), say::report_words());
    let folder = std::path::absolute(&restore.copy);
    let folder = folder.map_err(|_| Failure::invalid("backup-place-missing", "folder"))?;
    let found = table::call(&mut house, "find_backups", json!({ "folder": folder }), &Job::quiet())?;
    let copies = found["copies"].as_array().cloned().unwrap_or_default();
    let copy = copies.first().ok_or_else(|| Failure::invalid("backup-not-found", "name"))?;
    let people = copy["people"].as_array().cloned().unwrap_or_default();
    let hidden = people
        .is_empty()
        .then(|| cli.person.as_ref().map(|name| json!({ "id": "", "name": name })))
        .flatten();
    let people: Vec<Value> = people.into_iter().chain(hidden).collect();
    let fits = |p: &&Value| match &cli.person {
        Some(name) => p["name"] == json!(name),
        None => p["role"] == json!("supervisor"),
    };
    let found: Vec<&Value> = people.iter().filter(fits).collect();
    let [person] = found.as_slice() else { return Err(Failure::refused("usage-person")) };
    let name = person["name"].as_str().unwrap_or_default();
    let mut request = json!({ "copy": copy["copy"], "reason": restore.reason });
    let command = if restore.sheet.is_empty() {
        let prompt = voice.word("cli-passphrase", &[("name", name)]);
        request["passphrase"] = json!(passphrase::ask(cli, &prompt)?);
        "restore_backup"
    } else {
        let [first, second] = recover::two(&restore.sheet)?;
        (request["first"], request["second"]) = (json!(first), json!(second));
        let prompt = voice.word("cli-recover-passphrase", &[("name", name)]);
        request["passphrase"] = json!(passphrase::ask_new(cli, voice, &prompt)?);
        "restore_by_sheets"
    };
    let request = verbs::with_person(person, request);
    let state = table::call(&mut house, command, request, &progress::job(voice.steps()));
    let locked = table::call(&mut house, "lock", json!({}), &Job::quiet());
    let state = state?;
    locked?;
    if voice.json() {
        voice.value(&state);
    }
    voice.tell("cli-restored", &[("when", copy["made"].as_str().unwrap_or_default())]);
    if command == "restore_by_sheets" {
        voice.tell("cli-recovered", &[("name", name)]);
    }
    Ok(())
}

/// Lays a damaged store aside. That it is damaged is seen at its door, or by opening it: then a passphrase is asked for.
///
/// # Errors
/// `store-is-well` where it opens and is whole; whatever opening and the command refuse.
pub fn lay_aside(cli: &Cli, voice: &Voice) -> Result<(), Failure> {
    let mut house =
        House::of_this_computer(cli.places(), itgel_commands::harden::process(), say::report_words());
    let quiet = Job::quiet();
    let door = table::call(&mut house, "state", json!({}), &quiet);
    if door.is_ok_and(|state| state["phase"] != json!("none")) {
        let (of_door, person) = verbs::at_the_door(cli)?;
        house = of_door;
        let prompt = voice.word("cli-passphrase", &[("name", person["name"].as_str().unwrap_or_default())]);
        let request = verbs::with_person(&person, json!({ "passphrase": passphrase::ask(cli, &prompt)? }));
        // What is found then decides; a passphrase that does not fit says nothing of the store.
        match table::call(&mut house, "unlock", request, &quiet) {
            Err(failure) if failure.kind != FailureKind::Broken => return Err(failure),
            _ => {}
        }
    }
    let laid = table::call(&mut house, "lay_aside", json!({}), &quiet);
    if laid.is_err() {
        let _ = table::call(&mut house, "lock", json!({}), &quiet);
    }
    let laid = laid?;
    if voice.json() {
        voice.value(&laid);
    }
    voice.tell("cli-laid-aside", &[("folder", laid["folder"].as_str().unwrap_or_default())]);
    Ok(())
}

/// Lets a store go on that is open for reading only.
///
/// # Errors
/// Whatever the command refuses.
pub fn go_on(why: &Why, cli: &Cli, voice: &Voice) -> Result<(), Failure> {
    in_store(cli, voice, "go_on", json!({ "reason": why.reason }))?;
    voice.tell("cli-gone-on", &[]);
    Ok(())
}

/// Takes a person out.
///
/// # Errors
/// `usage-person` when nobody or more than one is called so; whatever the command refuses.
pub fn remove_person(remove: &RemovePerson, cli: &Cli, voice: &Voice) -> Result<(), Failure> {
    let (mut house, job) = verbs::unlocked(cli, voice)?;
    let removed = removed(&mut house, &remove.name, &job);
    let locked = table::call(&mut house, "lock", json!({}), &Job::quiet());
    let view = removed?;
    locked?;
    if voice.json() {
        voice.value(&view);
    }
    voice.tell("cli-person-removed", &[("name", &remove.name)]);
    Ok(())
}

fn removed(house: &mut House, name: &str, job: &Job) -> Result<Value, Failure> {
    let view = table::call(house, "people", json!({}), &Job::quiet())?;
    let people = view["people"].as_array().cloned().unwrap_or_default();
    let called: Vec<&Value> =
        people.iter().filter(|p| p["active"] == json!(true) && p["name"] == json!(name)).collect();
    let [person] = called.as_slice() else { return Err(Failure::refused("usage-person")) };
    table::call(house, "deactivate_person", json!({ "person": person["id"] }), job)
}

/// Gives the store a new vault key.
///
/// # Errors
/// Whatever the command refuses.
pub fn rekey(why: &Why, cli: &Cli, voice: &Voice) -> Result<(), Failure> {
    in_store(cli, voice, "rekey", json!({ "reason": why.reason }))?;
    voice.tell("cli-rekeyed", &[]);
    Ok(())
}

/// Fills anew what is derived from the journal.
///
/// # Errors
/// Whatever the command refuses.
pub fn rebuild(cli: &Cli, voice: &Voice) -> Result<(), Failure> {
    let view = in_store(cli, voice, "rebuild", json!({}))?;
    let entries = view["entries"].to_string();
    let word = if view["same"] == json!(true) { "cli-rebuilt-same" } else { "cli-rebuilt-other" };
    voice.tell(word, &[("entries", &entries)]);
    Ok(())
}
