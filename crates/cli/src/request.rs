//! The request of a command: `name=text`, `name:=json`, `name@=FILE`, and whole ones from a file or standard input.
//!
//! Arguments are seen by every program of the computer and kept by the shell. So what is secret, and what tells of a
//! person, never stands among them.

use crate::arguments::Ask;
use crate::passphrase::first_line_of;
use itgel_commands::failure::Failure;
use serde_json::{Map, Value};
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

/// The largest request that a command knows is far below.
const MOST: u64 = 1 << 20;

/// Fields that hold names, numbers, places and days of a person, wherever in a request they are: whatever stands in them,
/// it is of somebody.
const PERSONAL: [&str; 23] = [
    "address",
    "aimag",
    "answers",
    "birth",
    "clan",
    "contact",
    "district",
    "given",
    "hours",
    "initials",
    "note",
    "notes",
    "patronymic",
    "phone",
    "phone_hours",
    "phones",
    "registration",
    "registration_number",
    "search",
    "text",
    "to_name",
    "who",
    "witness",
];
/// Commands whose `name` is that of somebody around a child.
const NAMES_SOMEBODY: [&str; 1] = ["record_person_around"];
/// Fields whose words are of no child and nobody around one: bodies and their keys, places of files, the room, its settings
/// and who works in it. In every other field only what is a code, a number, a day or a time may be an argument.
const OF_NOBODY: [&str; 18] = [
    "body",
    "external_number",
    "folder",
    "key",
    "log_key",
    "medium",
    "name",
    "number",
    "organisation",
    "path",
    "position",
    "purpose",
    "reference",
    "room",
    "scan",
    "sha256",
    "signers",
    "value",
];

/// The request that the call gives: the file's fields, and those of the command line.
///
/// # Errors
/// `usage-secret-argument` for a passphrase or PIN, `usage-personal-argument` for what tells of a person, that stand there
/// themselves; `usage-request-file`, `usage-secret-file`, `usage-field`.
pub fn of(command: &str, ask: &Ask) -> Result<Map<String, Value>, Failure> {
    let mut request = ask.request.as_deref().map_or_else(|| Ok(Map::new()), from_file)?;
    for (name, value) in fields(command, &ask.fields)? {
        // Twice is a slip: nobody could say which was meant.
        if request.insert(name, value).is_some() {
            return Err(Failure::refused("usage-field"));
        }
    }
    Ok(request)
}

/// A whole request, as one JSON object; `-` is standard input.
fn from_file(path: &Path) -> Result<Map<String, Value>, Failure> {
    let unreadable = || Failure::refused("usage-request-file");
    let mut text = String::new();
    let read = if path == Path::new("-") {
        std::io::stdin().take(MOST).read_to_string(&mut text)
    } else {
        File::open(path).and_then(|file| file.take(MOST).read_to_string(&mut text))
    };
    read.map_err(|_| unreadable())?;
    serde_json::from_str(&text).map_err(|_| unreadable())
}

/// Whether a field holds a passphrase or a PIN.
fn is_secret(command: &str, field: &str) -> bool {
    matches!(field, "passphrase" | "second_passphrase" | "pin")
        || (command == "change_passphrase" && matches!(field, "old" | "new"))
        || (command == "restore_by_sheets" && matches!(field, "first" | "second"))
}

/// Whether this field says, or may say, something of a person. An empty one says nothing.
fn may_tell_of_somebody(command: &str, field: &str, value: &Value) -> bool {
    let personal = PERSONAL.contains(&field) || (field == "name" && NAMES_SOMEBODY.contains(&command));
    match value {
        Value::String(text) if text.is_empty() => false,
        Value::String(text) => personal || !(OF_NOBODY.contains(&field) || is_no_prose(text)),
        Value::Array(list) => list.iter().any(|one| may_tell_of_somebody(command, field, one)),
        Value::Object(map) => map.iter().any(|(name, one)| {
            may_tell_of_somebody(command, name, one)
                || (personal && may_tell_of_somebody(command, field, one))
        }),
        Value::Number(_) => personal,
        Value::Null | Value::Bool(_) => false,
    }
}

/// A word of a list, an identifier, a number, a day, a time, an instant: what nobody writes about somebody.
fn is_no_prose(text: &str) -> bool {
    let begins_as_a_day = text.starts_with(|c: char| c.is_ascii_digit());
    text.chars().all(|c| {
        c.is_ascii_lowercase()
            || c.is_ascii_digit()
            || "_-.:".contains(c)
            || (begins_as_a_day && "TZ+".contains(c))
    })
}

/// `name=text`, `name:=json` and `name@=FILE` (the first line of a file) as one JSON object.
fn fields(command: &str, given: &[String]) -> Result<Map<String, Value>, Failure> {
    let mut request = Map::new();
    for field in given {
        let (name, value) = field.split_once('=').ok_or_else(|| Failure::refused("usage-field"))?;
        let (name, value) = if let Some(name) = name.strip_suffix('@') {
            (name, Value::String(first_line_of(Path::new(value))?))
        } else if is_secret(command, name.trim_end_matches(':')) {
            return Err(Failure::refused("usage-secret-argument"));
        } else {
            let (name, value) = match name.strip_suffix(':') {
                Some(name) => {
                    (name, serde_json::from_str(value).map_err(|_| Failure::refused("usage-field"))?)
                }
                None => (name, Value::String(value.to_owned())),
            };
            if may_tell_of_somebody(command, name, &value) {
                return Err(Failure::refused("usage-personal-argument"));
            }
            (name, value)
        };
        if request.insert(name.to_owned(), value).is_some() {
            return Err(Failure::refused("usage-field"));
        }
    }
    Ok(request)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    #[test]
    fn fields_are_text_unless_they_say_json() {
        let given = ["a=1".to_owned(), "b:=1".to_owned(), "purpose=x=y".to_owned(), "d=".to_owned()];
        let read = Value::Object(fields("cases", &given).unwrap());
        assert_eq!(read, json!({"a": "1", "b": 1, "purpose": "x=y", "d": ""}));
        assert!(fields("cases", &["plain".to_owned()]).is_err());
        assert!(fields("cases", &["a:={".to_owned()]).is_err());
        assert!(fields("cases", &["a=1".to_owned(), "a=2".to_owned()]).is_err());
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
            ("restore_by_sheets", "first:=[\"12345-6\"]"),
            ("restore_by_sheets", "second:=[\"12345-6\"]"),
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

    #[test]
    fn what_tells_of_a_person_comes_from_a_file_and_never_as_an_argument() {
        for (command, field) in [
            ("record_identity", "identity:={\"given\": \"Сараа\", \"phone\": \"\"}"),
            ("record_person_around", "name=Дулмаа"),
            ("look_for_names", "text=Сараа"),
            ("reveal_identity", "note=why"),
            ("note_meeting", "people:=[{\"initials\": \"Б.С.\"}]"),
            ("fill_preparation", "answers:={\"aim\": \"words\"}"),
            ("record_identity", "identity:={\"registration_number\": 12345678}"),
            ("record_identity", "identity:={\"birth\": {\"year\": \"2015\"}}"),
            ("record_identity", "identity:={\"given\": \"saraa\"}"),
            ("cases", "search=saraa"),
            ("assess_risk", "why=She said so"),
            ("amend", "new=[{\"initials\":\"Б.С.\"}]"),
            ("cancel_bundle", "reason=Сараагийн ээж"),
        ] {
            let refused = fields(command, &[field.to_owned()]).unwrap_err();
            assert_eq!(refused.code, "usage-personal-argument", "{command} {field}");
        }
        // What is empty says nothing; a room and an organisation are no persons.
        for field in ["note=", "identity:={\"given\": \"\"}", "name=Эрдэнэ", "answers:={\"aim\": \"\"}"]
        {
            assert!(fields("open_case", &[field.to_owned()]).is_ok(), "{field}");
        }
    }

    #[test]
    fn a_whole_request_comes_from_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("request.json");
        std::fs::write(&file, "{\"identity\": {\"given\": \"Сараа\"}}").unwrap();
        let ask = |fields: &[&str]| Ask {
            command: None,
            fields: fields.iter().map(|f| (*f).to_owned()).collect(),
            request: Some(file.clone()),
        };
        let read = Value::Object(of("record_identity", &ask(&["case=x"])).unwrap());
        assert_eq!(read, json!({"case": "x", "identity": {"given": "Сараа"}}));
        let twice = of("record_identity", &ask(&["identity:=null"])).unwrap_err();
        assert_eq!(twice.code, "usage-field");
        for text in ["", "[1]", "{"] {
            std::fs::write(&file, text).unwrap();
            assert_eq!(of("record_identity", &ask(&[])).unwrap_err().code, "usage-request-file", "{text}");
        }
    }
}
