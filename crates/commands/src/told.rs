//! Who told the child, between what people type and what is entered.

use crate::api::wrapup as api;
use crate::export::local_time;
use crate::failure::Failure;
use itgel_casefile::dates;
use itgel_casefile::event::ChildTold;
use itgel_casefile::time::Moment;

/// As typed, with the time put to `day` where only a clock time is given.
///
/// # Errors
/// `time-malformed`; those of [`dates::typed_day`].
pub(crate) fn read(given: Option<api::ChildTold>, day: &Moment) -> Result<Option<ChildTold>, Failure> {
    let Some(given) = given else { return Ok(None) };
    let unreadable = || Failure::invalid("time-malformed", "told_at");
    let whole = match dates::typed_moment(&given.at) {
        Some((on, clock)) if on.is_empty() => format!("{} {clock}", String::from(day.day())),
        _ => given.at.clone(),
    };
    let at = local_time(&whole, day, "told_at", unreadable)?.ok_or_else(unreadable)?;
    Ok(Some(ChildTold { by: given.by, at, how: given.how, said: given.said }))
}

/// As people read it: the day and the time.
pub(crate) fn view(told: Option<&ChildTold>) -> Option<api::ChildTold> {
    let told = told?;
    let day = told.at.get(..10).unwrap_or_default().replace('-', ".");
    let clock = told.at.get(11..16).unwrap_or_default();
    Some(api::ChildTold { by: told.by.clone(), at: format!("{day} {clock}"), how: told.how, said: told.said })
}
