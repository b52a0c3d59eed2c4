//! The request of a command as its type says it, in TypeScript's notation: a request of the right form, and what in each of its
//! fields is of a wrong one.

use itgel_commands::bindings::request_shape;
use serde_json::{Map, Value, json};

/// Each field of a command's request with the kind of value that belongs there.
#[must_use]
pub fn fields(command: &str) -> Vec<(String, Kind)> {
    let shape = request_shape(command).unwrap_or_default();
    let inside = shape.trim().trim_start_matches('{').trim_end_matches('}');
    let named = |piece: &str| {
        let (name, kind) = piece.split_once(':')?;
        let name = name.trim().trim_matches('"').trim_end_matches('?');
        (!name.is_empty() && !name.contains(['[', '{'])).then(|| (name.to_owned(), Kind::of(kind.trim())))
    };
    at_the_top(inside).iter().filter_map(|piece| named(piece)).collect()
}

/// Pieces between the commas that lie in no bracket.
pub(crate) fn at_the_top(text: &str) -> Vec<String> {
    let (mut pieces, mut depth) = (vec![String::new()], 0i32);
    for letter in text.chars() {
        match letter {
            '{' | '[' | '<' | '(' => depth += 1,
            '}' | ']' | '>' | ')' => depth -= 1,
            _ => {}
        }
        match pieces.last_mut() {
            Some(_) if letter == ',' && depth == 0 => pieces.push(String::new()),
            Some(piece) => piece.push(letter),
            None => {}
        }
    }
    pieces
}

/// What belongs into a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any text.
    Text,
    /// A word of a list.
    Word,
    /// A number.
    Number,
    /// Yes or no.
    Truth,
    /// A list.
    List,
    /// Fields of its own.
    Fields,
}

impl Kind {
    fn of(shape: &str) -> Self {
        match shape.chars().next() {
            Some('"') => Kind::Word,
            Some('{') => Kind::Fields,
            _ if shape.starts_with("Array") || shape.starts_with('[') => Kind::List,
            _ if shape.starts_with("number") => Kind::Number,
            _ if shape.starts_with("boolean") => Kind::Truth,
            _ => Kind::Text,
        }
    }

    /// Values of every other kind, and some that are too large for any field.
    #[must_use]
    pub fn wrong(self) -> Vec<Value> {
        let deep = (0..100).fold(json!([]), |inner, _| json!([inner]));
        let mut all = vec![
            json!({"deep": [{}]}),
            json!("а".repeat(20_000)),
            json!("x".repeat(1_000_000)),
            deep.clone(),
        ];
        if self != Kind::Number {
            all.extend([json!(-1), json!(1.5e300), json!(u64::MAX)]);
        } else {
            all.extend([json!(-1.5), json!(1e300), json!("7"), json!(u64::MAX), json!(i64::MIN)]);
        }
        if self != Kind::Truth {
            all.extend([json!(true)]);
        } else {
            all.extend([json!("true"), json!(1)]);
        }
        if self == Kind::Word {
            all.extend([json!("no_such_word"), json!("")]);
        }
        if self == Kind::List {
            all.extend([json!("x"), json!([{"no such": 1}, deep])]);
        } else {
            all.push(json!([7]));
        }
        all
    }
}

/// A request in which every field has a value of its kind.
#[must_use]
pub fn plain(fields: &[(String, Kind)]) -> Value {
    let value = |kind: &Kind| match kind {
        Kind::Text | Kind::Word => json!(""),
        Kind::Number => json!(0),
        Kind::Truth => json!(false),
        Kind::List => json!([]),
        Kind::Fields => json!({}),
    };
    Value::Object(fields.iter().map(|(name, kind)| (name.clone(), value(kind))).collect::<Map<_, _>>())
}

/// Every field of a request, by its pointer (RFC 6901), at any depth; the entries of a list are all of one kind, so of them the first.
#[must_use]
pub fn places(request: &Value) -> Vec<String> {
    let mut all = Vec::new();
    below(request, "", &mut all);
    all
}

fn below(value: &Value, at: &str, all: &mut Vec<String>) {
    let mut enter = |name: &str, value: &Value| {
        let at = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
        all.push(at.clone());
        below(value, &at, all);
    };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| enter(name, value)),
        Value::Array(list) => list.iter().take(1).for_each(|value| enter("0", value)),
        _ => {}
    }
}

/// Fields that the day fills in and the choice beside them leaves unread, so that what stands there comes to nothing: a reason for
/// somebody who fits the child's age, who it was at a kind of entry that has nobody, the seal of a parcel that nobody sent.
pub const UNREAD: [(&str, &str); 3] =
    [("name_decider", "/decider/mismatch_reason"), ("tap", "/person/initials"), ("hand_over", "/seal")];

/// Whether the field may hold any text at all without harm: it is not read, it is a secret, of which a wrong one is counted and makes
/// whoever tried it wait, or it is empty and may belong to another choice.
#[must_use]
pub fn is_no_field_of_words(command: &str, at: &str, right: &Value) -> bool {
    let secret = ["passphrase", "pin", "/old", "/new"].iter().any(|name| at.ends_with(name));
    let typed = right.as_str().is_some_and(|text| !text.is_empty());
    command == "unlock" || secret || !typed || UNREAD.contains(&(command, at))
}
