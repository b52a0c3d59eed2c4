//! The one way to say no across the bridge: a code and values, never a sentence.

use itgel_casefile::code::from_stored;
use itgel_casefile::code::words::CodeWords;
use itgel_casefile::language::Language;
use itgel_casefile::refusal::Refusal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The four kinds of failure (docs/ARCHITECTURE.md).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FailureKind {
    /// A rule said no; a person can put it right. Quiet.
    Refused,
    /// A field was filled in a way that cannot be; the sentence stands beside it.
    Invalid,
    /// The person stopped it. Silent.
    Cancelled,
    /// Something is broken: what is safe, what to do, and a number to read over the phone.
    Broken,
}

/// What crosses the bridge when something did not happen. The state is then as it was before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Failure {
    /// Kind.
    pub kind: FailureKind,
    /// Kebab-case code: `err-<code>` says what happened, `rec-<code>` what to do.
    pub code: String,
    /// Field beside which the sentence stands, or empty.
    pub field: String,
    /// Values for the sentence: numbers, dates, codes.
    pub args: BTreeMap<String, String>,
    /// With `broken`: a short number that is also in this computer's list of incidents, else empty.
    pub incident: String,
}

impl Failure {
    /// A quiet refusal.
    #[must_use]
    pub fn refused(code: &str) -> Self {
        Self::of(FailureKind::Refused, code)
    }
    /// A field that cannot be.
    #[must_use]
    pub fn invalid(code: &str, field: &str) -> Self {
        let mut failure = Self::of(FailureKind::Invalid, code);
        field.clone_into(&mut failure.field);
        failure
    }
    /// Stopped by the person.
    #[must_use]
    pub fn cancelled() -> Self {
        Self::of(FailureKind::Cancelled, "cancelled")
    }
    /// Broken; the incident number is set at the door of the command table.
    #[must_use]
    pub fn broken(code: &str) -> Self {
        Self::of(FailureKind::Broken, code)
    }
    /// Adds a value for the sentence.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), shown(value.to_string()));
        self
    }
    fn of(kind: FailureKind, code: &str) -> Self {
        Self {
            kind,
            code: code.to_owned(),
            field: String::new(),
            args: BTreeMap::new(),
            incident: String::new(),
        }
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        let kind = if refusal.field.is_some() { FailureKind::Invalid } else { FailureKind::Refused };
        Self {
            kind,
            code: refusal.code.to_owned(),
            field: refusal.field.unwrap_or_default().to_owned(),
            args: refusal.args.into_iter().flat_map(|(k, v)| values(k, v)).collect(),
            incident: String::new(),
        }
    }
}

/// The values of an argument. A case is named as it is spoken, `Хус 4127`, never as it is stored; in English there is
/// `code_en` beside it, and whoever makes the sentence takes the one of its language.
fn values(name: &str, value: String) -> Vec<(String, String)> {
    let words = CodeWords::builtin();
    if name == "code"
        && let Some(code) = from_stored(&value, words)
    {
        let spoken = |language| code.display(language, words);
        return vec![
            ("code".to_owned(), spoken(Language::Mongolian)),
            ("code_en".to_owned(), spoken(Language::English)),
        ];
    }
    vec![(name.to_owned(), shown(value))]
}

/// A value as a person reads it: a day `2025-11-21` becomes `2025.11.21` (ux.md section 3), all else stays.
fn shown(value: String) -> String {
    let form =
        |(at, byte): (usize, u8)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
    let is_day = value.len() == 10 && value.bytes().enumerate().all(form);
    if is_day { value.replace('-', ".") } else { value }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_is_named_as_it_is_spoken_and_never_as_it_is_stored() {
        let failure =
            |code: &str| Failure::from(Refusal::new("recording-number-used").with("code", code)).args;
        let stored = itgel_casefile::code::make_code(
            [7; 8],
            itgel_casefile::code::CodeList::Cases,
            CodeWords::builtin(),
        );
        let args = failure(&stored.stored());
        let spoken = |language| stored.display(language, CodeWords::builtin());
        assert_eq!(args["code"], spoken(Language::Mongolian));
        assert_eq!(args["code_en"], spoken(Language::English));
        assert!(args.values().all(|v| !v.contains(&stored.stored())));
        // What is no code of a case stays what it is.
        assert_eq!(failure("021-2200").get("code").map(String::as_str), Some("021-2200"));
        assert_eq!(failure("021-2200").get("code_en"), None);
    }
}
