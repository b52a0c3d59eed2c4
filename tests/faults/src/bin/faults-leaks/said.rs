//! What the program says when it says no, and when it breaks.

use crate::child::{self, Worker};
use crate::marks::{Marks, holds};
use crate::{furnish, furnish_as};
use itgel_commands::failure::Failure;
use itgel_commands::table::COMMANDS;
use itgel_faults::room::{Held, INTERVIEWER, OFFICER, Room, SUPERVISOR};
use itgel_faults::shape::{Kind, fields, is_no_field_of_words, places, plain};
use itgel_faults::{Lab, Row, Rows};
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError};

/// Every command, refused with a marker in each of its texts; a panic; and refusals of the command line.
pub fn row(lab: &Lab) -> Row {
    let mut rows = Rows::new(
        "leaks: refusals, panics and logs",
        "no refusal, list of what broke, panic or line on standard error repeats what was typed",
    );
    let seed = lab.seed + 200;
    let (mut room, marks, home) = match furnish(lab, "said", seed) {
        Ok(made) => made,
        Err(what) => {
            rows.attack(Err(what));
            return rows.finish();
        }
    };
    let needles = marks.needles();
    let loud = panic_of(&home, seed, &["--loud"]).map(|said| judge(&said, &needles).is_err());
    rows.planted("a panic whose message is told", loud.unwrap_or(false));
    let repeats = Failure::invalid("text-too-long", "reason").with("text", marks.text());
    rows.planted("a refusal that repeats what was typed among its values", said(&repeats, &needles).is_err());
    rows.attack(
        panic_of(&home, seed, &[])
            .and_then(|said| judge(&said, &needles))
            .map_err(|what| format!("panic: {what}")),
    );
    let rounds = lab.count(1, 3);
    for who in [SUPERVISOR, INTERVIEWER, OFFICER].into_iter().take(usize::try_from(rounds).unwrap_or(1)) {
        for command in COMMANDS {
            if !at_work(&mut room, who) {
                rows.attack(Err("nobody can unlock any more".to_owned()));
                return rows.finish();
            }
            for held in refusals(&mut room, command.name, &marks, &needles) {
                rows.attack(held.map_err(|what| format!("{}: {what}", command.name)));
            }
        }
    }
    let (behind, failed) = while_playing(lab, &marks, &needles, &mut rows);
    let refused = format!("{behind} refusals from behind the reading of a request (at least {AT_LEAST})");
    rows.planted(&refused, behind >= AT_LEAST);
    if let Err(what) = failed {
        rows.attack(Err(format!("the day: {what}")));
    }
    let broke = std::fs::read(home.join("vault.anchors/incidents.txt")).unwrap_or_default();
    rows.attack(judge(&broke, &needles).map_err(|what| format!("the list of what broke: {what}")));
    // A first word that is no verb is not among them: the usage that the command line shows then repeats it to whoever typed it.
    for words in [
        vec!["case", "look_for_names", "text=%"],
        vec!["case", "record_identity", "case=%", "identity:={\"given\": \"%\"}"],
        vec!["people", "add_person", "name=%", "role=%"],
        vec!["case", "%"],
        vec!["verify", "%", "--identity", "%", "--signers", "%", "--log-key", "%"],
        vec!["doctor", "--person", "%"],
    ] {
        rows.attack(
            on_the_command_line(lab, &home, &words, &marks)
                .and_then(|said| judge(&said, &needles))
                .map_err(|what| format!("the command line: {what}")),
        );
    }
    rows.finish()
}

/// Whether somebody is at work, who unlocks again where a command put them out or made the next try wait.
fn at_work(room: &mut Room, who: usize) -> bool {
    let open = room.call("state", json!({})).is_ok_and(|state| state["phase"] == "open");
    if !open {
        room.clock.pass(120_000);
    }
    open || room.enter(who).is_ok()
}

fn judge(said: &[u8], needles: &[Vec<u8>]) -> Held<()> {
    if holds(said, needles) { Err("it repeats what was typed".to_owned()) } else { Ok(()) }
}

/// More letters than any field holds, and fewer than a request may have at all.
const LONG: usize = 16_000;

/// Refusals from behind the reading of a request that one day has at least.
const AT_LEAST: u64 = 60;

/// A day is played, and just before each of its requests the same is asked with a marker in one of its texts, with so much behind it
/// that no field holds it: that one is refused for what stands in it, by the rules of the deed. Gives how many were, and whether the day came to
/// its end.
fn while_playing(lab: &Lab, marks: &Marks, needles: &[Vec<u8>], rows: &mut Rows) -> (u64, Held<()>) {
    let seed = lab.seed + 201;
    let heard: Arc<Mutex<(u64, Vec<Held<()>>)>> = Arc::default();
    let (told, own, sought) = (Arc::clone(&heard), marks.clone(), needles.to_vec());
    let far = lab.long;
    let played = furnish_as(lab, "said-day", marks).and_then(|(mut room, home)| {
        room.before = Some(Box::new(move |room, command, request| {
            let mut told = told.lock().unwrap_or_else(PoisonError::into_inner);
            for (behind, held) in spoilt(room, command, request, &own, &sought) {
                told.0 += u64::from(behind);
                told.1.push(held);
            }
        }));
        child::play_in(&mut room, &home, seed, marks, far)
    });
    let (behind, all) = std::mem::take(&mut *heard.lock().unwrap_or_else(PoisonError::into_inner));
    all.into_iter().for_each(|held| rows.attack(held));
    (behind, played)
}

/// Whether it was refused from behind the reading of the request, and whether what was said repeats the marker.
fn spoilt(
    room: &mut Room,
    command: &str,
    request: &Value,
    marks: &Marks,
    needles: &[Vec<u8>],
) -> Vec<(bool, Held<()>)> {
    let mut all = Vec::new();
    for at in &places(request) {
        let mut spoilt = request.clone();
        match spoilt.pointer_mut(at) {
            Some(field) if !is_no_field_of_words(command, at, field) => {
                *field = json!(format!("{} {}", marks.text(), "x".repeat(LONG)))
            }
            _ => continue,
        }
        if let Err(failure) = room.call(command, spoilt) {
            let held = said(&failure, needles).map_err(|what| format!("{command}{at}: {what}"));
            all.push((failure.code != "request-malformed", held));
        }
    }
    all
}

/// What a refusal says, with its values.
fn said(failure: &Failure, needles: &[Vec<u8>]) -> Held<()> {
    judge(&serde_json::to_vec(failure).unwrap_or_default(), needles)
}

/// A request that is of the right form and of the wrong one, with markers in it.
fn refusals(room: &mut Room, command: &str, marks: &Marks, needles: &[Vec<u8>]) -> Vec<Held<()>> {
    let shape = fields(command);
    let mut right = plain(&shape);
    for (name, kind) in &shape {
        if matches!(kind, Kind::Text | Kind::Word) {
            right[name] = json!(marks.text());
        }
    }
    let mut wrong = right.clone();
    wrong[marks.text()] = json!(marks.text());
    let mut all = Vec::new();
    // Without a text in it the right form would be done, and says nothing of what was typed.
    let typed = shape.iter().any(|(_, kind)| matches!(kind, Kind::Text | Kind::Word));
    let all_forms = [wrong, json!(marks.text()), json!([marks.text()])];
    for request in all_forms.into_iter().chain(typed.then_some(right)) {
        if let Err(failure) = room.call(command, request) {
            all.push(said(&failure, needles));
        }
    }
    all
}

/// What a panicking process says.
fn panic_of(home: &Path, seed: u64, more: &[&str]) -> Held<Vec<u8>> {
    let _ = std::fs::remove_file(home.join("stderr.txt"));
    let mut worker = Worker::start(home, seed, &[], more)?;
    let _ = worker.order("panic");
    worker.end()?;
    let said = std::fs::read(home.join("stderr.txt")).map_err(|e| e.to_string())?;
    if said.is_empty() { Err("it said nothing at all".to_owned()) } else { Ok(said) }
}

/// What the command line says on standard error; each % is a marker.
fn on_the_command_line(lab: &Lab, home: &Path, words: &[&str], marks: &Marks) -> Held<Vec<u8>> {
    let secret = home.with_file_name("papers").join("secret.txt");
    let passphrase = marks.members().first().map(|m| m.passphrase.clone()).unwrap_or_default();
    std::fs::write(&secret, passphrase).map_err(|e| e.to_string())?;
    let words = words.iter().map(|word| word.replace('%', &marks.text()));
    let output = Command::new(lab.itgel())
        .args(words)
        .arg("--vault")
        .arg(home.join("vault"))
        .arg("--passphrase-file")
        .arg(secret)
        .output()
        .map_err(|e| e.to_string())?;
    if output.status.success() {
        return Err("it was not refused".to_owned());
    }
    Ok([output.stdout, output.stderr].concat())
}
