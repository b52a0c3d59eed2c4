//! Identifiers as they cross the bridge: text in, types inside.

use crate::failure::Failure;
use itgel_casefile::dates;
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

/// Reads a day as a person types it.
///
/// # Errors
/// Those of [`dates::typed_day`].
pub(crate) fn day(text: &str, field: &'static str) -> Result<Day, Failure> {
    Ok(dates::typed_day(text, field)?)
}
