//! Requests that are taken, and just before each the same with one field of a wrong kind, or far too large: whatever is refused then
//! is refused for that field, because nothing else of it is.

use itgel_commands::failure::{Failure, FailureKind};
use itgel_commands::play::chance::Chance;
use itgel_commands::table::COMMANDS;
use itgel_faults::day::play_far_in;
use itgel_faults::room::{Held, Room, SUPERVISOR, digests, people};
use itgel_faults::shape::{Kind, fields, is_no_field_of_words, places};
use itgel_faults::{Lab, Row, Rows};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

pub const NAME: &str = "roles: one field of a request that is taken";

/// So many commands are asked for in the day and what comes later; with fewer the day is not what it was.
const AT_LEAST: usize = 70;

/// Commands that only look for what is typed, however long it is.
const LOOKS: [&str; 3] = ["cases", "journal", "look_for_names"];

/// More letters than any field holds and fewer than the door lets through; and as many as nobody ever types.
const LONG: [usize; 2] = [16_300, 1_000_000];

/// Commands that keep what was typed as it is, so that none of it is lost before it is judged.
const KEEPS: [&str; 2] = ["keep_wording", "keep_draft"];

/// Why a value does not belong there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wrong {
    /// It is of another kind: refused before anything is done.
    Kind,
    /// It is of the kind, and no field of any page holds so much: refused, by whatever rule.
    Size,
}

/// What was asked, and how it was answered.
#[derive(Default)]
struct Asked {
    /// How often each command was asked for, untwisted.
    commands: BTreeMap<String, u64>,
    held: Vec<Result<(), String>>,
}

/// Every command of a day and of what comes later, in the state in which it is taken.
pub fn row(lab: &Lab) -> Row {
    let asked = Arc::new(Mutex::new(Asked::default()));
    let played = play(lab, &asked);
    let asked = std::mem::take(&mut *asked.lock().unwrap_or_else(PoisonError::into_inner));
    let mut rows = Rows::new(
        NAME,
        &format!(
            "asked for in the very state in which the request is taken ({} of {} commands), with one of its fields, at any depth, of \
             another kind or far too large: refused, as malformed where the kind is another, and no file of the room is another",
            asked.commands.len(),
            COMMANDS.len()
        ),
    );
    // Nothing is refused for another field only if the request itself is taken: the day ends with the first that is not.
    rows.planted("a day that is played to its end, each of its requests untwisted", played.is_ok());
    rows.planted("enough commands in it", asked.commands.len() >= AT_LEAST);
    let refused = |code: &str| Err(Failure::refused(code));
    let takes = |wrong| judge("open_case", wrong, &Ok(json!({}))).is_err();
    rows.planted("a field that takes anything", takes(Wrong::Kind) && takes(Wrong::Size));
    rows.planted(
        "a field that nobody reads",
        judge("open_case", Wrong::Kind, &refused("text-empty")).is_err(),
    );
    asked.held.into_iter().for_each(|held| rows.attack(held));
    if let Err(what) = played {
        rows.attack(Err(what));
    }
    rows.finish()
}

fn play(lab: &Lab, asked: &Arc<Mutex<Asked>>) -> Held<()> {
    let mut room = Room::furnish(&lab.scratch().join("taken"), &people())?;
    let mut chance = Chance::new(lab.seed ^ 0x7a6b);
    let each = usize::try_from(lab.count(1, 64)).unwrap_or(1);
    let often = if lab.long { 3 } else { 1 };
    let asked = Arc::clone(asked);
    room.before = Some(Box::new(move |room, command, request| {
        let mut asked = asked.lock().unwrap_or_else(PoisonError::into_inner);
        let times = asked.commands.entry(command.to_owned()).or_default();
        *times += 1;
        if *times <= often {
            let held = twisted(room, command, request, each, &mut chance);
            asked.held.extend(held);
        }
    }));
    room.enter(SUPERVISOR)?;
    play_far_in(&mut room, lab.seed, true).map(|_| ())
}

/// The request with wrong values in each of its fields in turn, some of them drawn.
fn twisted(
    room: &mut Room,
    command: &str,
    request: &Value,
    each: usize,
    chance: &mut Chance,
) -> Vec<Result<(), String>> {
    let home = room.home.clone();
    let before = digests(&[&home]);
    let words = fields(command);
    let mut all = Vec::new();
    for at in places(request) {
        let is_word = words.iter().any(|(name, kind)| *kind == Kind::Word && format!("/{name}") == at);
        let Some(right) = request.pointer(&at) else { continue };
        let mut wrong = values(command, &at, right, is_word);
        for _ in 0..each.min(wrong.len()) {
            let drawn = chance.between(0, wrong.len().saturating_sub(1) as u64);
            let (why, value) = wrong.swap_remove(usize::try_from(drawn).unwrap_or(0));
            let mut twisted = request.clone();
            if let Some(field) = twisted.pointer_mut(&at) {
                *field = value;
            }
            let held = judge(command, why, &room.call(command, twisted));
            all.push(held.map_err(|what| format!("{command}{at}: {what}")));
        }
    }
    let after = digests(&[&home]);
    // The index of the log is memory that is shared, and moves when it is read.
    let written = |(path, digest): &(&PathBuf, &String)| {
        before.get(*path) != Some(*digest) && !path.ends_with("itgel.db-shm")
    };
    if let Some((path, _)) = after.iter().find(written) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        all.push(Err(format!("{command}: something was written ({name})")));
    }
    all
}

/// What does not belong where this stands.
fn values(command: &str, at: &str, right: &Value, is_word: bool) -> Vec<(Wrong, Value)> {
    let kinds = match right {
        Value::String(_) => vec![json!(7), json!(true), json!(["x"]), json!({"deep": [{}]})],
        Value::Number(_) => vec![json!("7"), json!(-1.5), json!(1e300), json!(true), json!([7])],
        Value::Bool(_) => vec![json!("true"), json!(1), json!({})],
        Value::Array(_) => vec![json!("x"), json!(7), json!({"deep": [{}]}), json!([{"no such": 1}])],
        Value::Object(_) => vec![json!("x"), json!(7), json!({"no such": 1})],
        // Perhaps a text, a number, a list: never this.
        Value::Null => vec![json!({"deep": [{}]}), json!([[[7]]])],
    };
    let mut all: Vec<_> = kinds.into_iter().map(|value| (Wrong::Kind, value)).collect();
    if is_word {
        all.push((Wrong::Kind, json!("no_such_word")));
    }
    if !is_no_field_of_words(command, at, right) && !KEEPS.contains(&command) {
        all.extend(LONG.map(|long| (Wrong::Size, json!("x".repeat(long)))));
    }
    all
}

/// The check.
fn judge(command: &str, why: Wrong, answer: &Result<Value, Failure>) -> Result<(), String> {
    match (why, answer) {
        (Wrong::Size, Ok(_)) if LOOKS.contains(&command) => Ok(()),
        (_, Ok(_)) => Err("it was taken".to_owned()),
        (_, Err(failure)) if failure.code == "request-malformed" => Ok(()),
        (Wrong::Size, Err(failure)) if failure.kind != FailureKind::Broken => Ok(()),
        (_, Err(failure)) => Err(format!("refused as {}", failure.code)),
    }
}
