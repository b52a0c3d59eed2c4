//! The verbs of the command table: `itgel GROUP COMMAND field=text field:=json`.

use crate::arguments::{Ask, Cli};
use crate::say::{self, Voice};
use crate::{passphrase, progress, request};
use itgel_commands::bindings::request_shape;
use itgel_commands::failure::Failure;
use itgel_commands::house::House;
use itgel_commands::job::Job;
use itgel_commands::table::{self, COMMANDS};
use serde_json::{Value, json};

/// Runs one command of a group, or lists the group.
///
/// # Errors
/// Whatever the command refuses; `usage-…` when the words are off.
pub fn run(rooms: &[&str], ask: &Ask, cli: &Cli, voice: &Voice) -> Result<(), Failure> {
    let group = || COMMANDS.iter().filter(|c| rooms.contains(&c.room));
    let Some(name) = ask.command.as_deref().map(|n| n.replace('-', "_")) else {
        if voice.json() {
            let list: Vec<Value> = group()
                .map(|command| json!({ "command": command.name, "meaning": command.meaning.trim(), "fields": request_shape(command.name) }))
                .collect();
            voice.value(&list);
            return Ok(());
        }
        for command in group() {
            voice.line(&format!("{:<24}{}", command.name, command.meaning.trim()));
        }
        return Ok(());
    };
    if !group().any(|c| c.name == name) {
        return Err(Failure::refused("usage-command"));
    }
    let request = request::of(&name, ask)?;
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
    ended(&mut house, voice, answer, |answer| {
        if !voice.json() {
            voice.value(answer);
        }
    })
}

/// Locks the store whatever came of a call; tells what was done, and only then what the lock met. Whoever heard the second alone
/// would take what was done for not done, and keep sheets that open nothing any more.
///
/// # Errors
/// Why the call was refused; then what `lock` says.
pub fn ended(
    house: &mut House,
    voice: &Voice,
    answer: Result<Value, Failure>,
    tell: impl FnOnce(&Value),
) -> Result<(), Failure> {
    let locked = table::call(house, "lock", json!({}), &Job::quiet());
    let answer = answer?;
    if voice.json() {
        voice.value(&answer);
    }
    tell(&answer);
    locked.map(drop)
}

/// `itgel doctor`: every check with its count; exit 0 only when all is well.
///
/// # Errors
/// `doctor-found` when a check found something; otherwise as [`run`].
pub fn doctor(cli: &Cli, voice: &Voice) -> Result<(), Failure> {
    let (mut house, job) = unlocked(cli, voice)?;
    let answer = table::call(&mut house, "doctor", json!({}), &job);
    let mut well = false;
    ended(&mut house, voice, answer, |view| {
        well = view["well"] == json!(true);
        if !voice.json() {
            checks(voice, view);
        }
    })?;
    if well { Ok(()) } else { Err(Failure::refused("doctor-found")) }
}

/// A line for each check.
fn checks(voice: &Voice, view: &Value) {
    for line in view["lines"].as_array().into_iter().flatten() {
        let check = line["check"].as_str().unwrap_or_default();
        let problems: Vec<String> = line["problems"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(|problem| in_words(voice, problem))
            .collect();
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
            (false, _) => problems.join("; "),
        };
        let label = voice.word(&format!("cli-doctor-{check}"), &[]);
        voice.line(&format!("{label:<44}{:>10}   {verdict}", line["count"].as_str().unwrap_or_default()));
    }
}

/// What a check found, and the number of the entry where it is about one.
fn in_words(voice: &Voice, problem: &str) -> String {
    let (code, entry) = problem.split_once(' ').unwrap_or((problem, ""));
    let what = voice
        .known(&format!("settings-problem-{code}"))
        .unwrap_or_else(|| voice.word("settings-problem-other", &[]));
    if entry.is_empty() {
        return what;
    }
    voice.word("settings-problem-at", &[("what", &what), ("entry", entry)])
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
    let places = cli.places();
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
