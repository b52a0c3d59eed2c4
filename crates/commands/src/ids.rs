//! Identifiers as they cross the bridge: text in, types inside.

use crate::failure::Failure;
use itgel_casefile::time::Day;
use std::str::FromStr;

/// Reads an identifier.
///
/// # Errors
/// `request-malformed`: the window made it, so a person can do nothing about it.
pub(crate) fn id<T: FromStr>(text: &str) -> Result<T, Failure> {
    text.parse().map_err(|_| Failure::refused("request-malformed"))
}

/// Reads an identifier that may be left out.
///
/// # Errors
/// As [`id`].
pub(crate) fn maybe_id<T: FromStr>(text: &str) -> Result<Option<T>, Failure> {
    if text.is_empty() { Ok(None) } else { id(text).map(Some) }
}

/// Reads a day `YYYY-MM-DD`.
///
/// # Errors
/// `date-impossible` with what was typed, as far as it is digits.
pub(crate) fn day(text: &str, field: &str) -> Result<Day, Failure> {
    Day::try_from(text.to_owned()).map_err(|_| {
        let typed: String = text.chars().filter(|c| c.is_ascii_digit() || *c == '-').take(10).collect();
        Failure::invalid("date-impossible", field).with("date", typed.replace('-', "."))
    })
}
