//! Who told the child, when, how, and what the child said to it.

use super::page::Page;
use super::words::Words;
use itgel_casefile::event::ChildTold;

/// The facts of it, where it is said.
pub fn facts(page: &mut Page, words: &Words<'_>, told: Option<&ChildTold>) {
    let Some(told) = told else { return };
    page.fact(&words.say("report-told-by"), &format!("{}, {}", told.by, words.instant(&told.at)));
    page.fact(&words.say("report-told-how"), &words.of("told-how", told.how.as_str()));
    page.fact(&words.say("report-told-said"), &words.of("told-said", told.said.as_str()));
}

/// The same in one line, as the value of an amendment.
pub fn line(words: &Words<'_>, told: &ChildTold) -> String {
    let parts = [
        told.by.clone(),
        words.instant(&told.at),
        words.of("told-how", told.how.as_str()),
        words.of("told-said", told.said.as_str()),
    ];
    parts.join(", ")
}
