//! The numbers of the plan for immediate danger, in the order in which they are called (ux.md 4.11). Each room may
//! keep its own; until it does, police and the child helpline stand with the numbers of the whole country, and the
//! duty prosecutor without one, so that it is seen that it is missing.

use crate::checks;
use crate::places::Places;
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};

/// Most numbers of a plan: a list that is read in danger is short.
pub const MOST_PHONES: usize = 8;
/// Longest name of whose number it is, in characters.
pub const MOST_WHO: usize = 60;
/// Whose number it may be. The last is named in words.
pub const CODES: [&str; 4] = ["police", "child_helpline", "duty_prosecutor", "other"];

/// One number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phone {
    /// One of [`CODES`].
    pub code: String,
    /// Whose, with `other`; else empty.
    pub who: String,
    /// Digits, 3 to 12; empty only for the duty prosecutor that nobody entered yet.
    pub number: String,
}

/// The plan of a room that has not entered its own.
#[must_use]
pub fn usual(places: &Places) -> Vec<Phone> {
    let known = |number: &str| {
        let found = places.helplines.iter().find(|line| line.number == number);
        found.map(|line| line.number.clone()).unwrap_or_default()
    };
    let one = |code: &str, number| Phone { code: code.to_owned(), who: String::new(), number };
    vec![
        one("police", known("102")),
        one("child_helpline", known("108")),
        one("duty_prosecutor", String::new()),
    ]
}

/// A plan as it may be kept: every number dialled as it stands, nobody twice, at least one number.
///
/// # Errors
/// `plan-too-long`, `plan-empty`, `choice-unknown`, `plan-who-missing`, `plan-number-malformed`, `plan-number-twice`,
/// `text-too-long`; each with its row.
pub fn check(phones: Vec<Phone>) -> Result<Vec<Phone>, Refusal> {
    if phones.len() > MOST_PHONES {
        return Err(Refusal::new("plan-too-long").at("phones").with("most", MOST_PHONES));
    }
    let mut checked: Vec<Phone> = Vec::new();
    for (at, phone) in phones.into_iter().enumerate() {
        let phone = check_one(phone).map_err(|refusal| refusal.with("row", at + 1))?;
        if !phone.number.is_empty() && checked.iter().any(|other| other.number == phone.number) {
            return Err(Refusal::new("plan-number-twice").at("phones").with("row", at + 1));
        }
        checked.push(phone);
    }
    if checked.iter().all(|phone| phone.number.is_empty()) {
        return Err(Refusal::new("plan-empty").at("phones"));
    }
    Ok(checked)
}

fn check_one(phone: Phone) -> Result<Phone, Refusal> {
    if !CODES.contains(&phone.code.as_str()) {
        return Err(Refusal::new("choice-unknown").at("phones"));
    }
    let who = if phone.code == "other" {
        checks::name(&phone.who, "phones", "plan-who-missing", (1, MOST_WHO))?
    } else {
        String::new()
    };
    let number: String = checks::tidy(&phone.number).chars().filter(|c| !matches!(c, ' ' | '-')).collect();
    let dialled = (3..=12).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
    if !(dialled || number.is_empty() && phone.code == "duty_prosecutor") {
        return Err(Refusal::new("plan-number-malformed").at("phones"));
    }
    Ok(Phone { code: phone.code, who, number })
}

/// As it stands in the room's settings.
#[must_use]
pub fn write(phones: &[Phone]) -> String {
    serde_json::to_string(phones).unwrap_or_default()
}

/// From the room's settings; the usual plan where nothing, or nothing readable, stands there.
#[must_use]
pub fn read(text: &str, places: &Places) -> Vec<Phone> {
    let kept: Option<Vec<Phone>> = serde_json::from_str(text).ok();
    kept.filter(|phones| !phones.is_empty()).unwrap_or_else(|| usual(places))
}
