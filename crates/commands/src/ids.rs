//! Identifiers as they cross the bridge: text in, types inside.

use crate::failure::Failure;
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
