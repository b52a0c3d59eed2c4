//! Both languages have the same files, identifiers and variables; identifiers are well formed and unique.

use super::{Catalogue, Fault, Message, Page};
use std::collections::{BTreeMap, BTreeSet};

/// Labels of the closed lists begin with the name of their list instead.
const LISTS: &str = "vocabulary";

/// Identifiers that are made from a code of the rules (`err-<code>` …) may stand in any file, best in that of
/// the screen where they are shown.
const FROM_CODES: [&str; 9] =
    ["err-", "rec-", "note-", "next-", "reason-", "open-", "waiting-", "step-", "act-"];

/// Adds every fault; where the languages disagree on a variable's kind, both become numbers.
pub fn check(catalogue: &mut Catalogue, faults: &mut Vec<Fault>) {
    let names = |pages: &[Page]| pages.iter().map(|p| p.name.clone()).collect::<BTreeSet<_>>();
    let (mongolian, english) = (names(&catalogue.mongolian), names(&catalogue.english));
    for name in mongolian.difference(&english) {
        faults.push(Fault { place: format!("en/{name}.ftl"), what: "is missing; mn has it".to_owned() });
    }
    for name in english.difference(&mongolian) {
        faults.push(Fault { place: format!("mn/{name}.ftl"), what: "is missing; en has it".to_owned() });
    }
    identifiers("mn", &catalogue.mongolian, faults);
    identifiers("en", &catalogue.english, faults);
    for page in &mut catalogue.mongolian {
        if let Some(other) = catalogue.english.iter_mut().find(|p| p.name == page.name) {
            same_page(page, other, faults);
        }
    }
    failures_have_two_sentences(&catalogue.mongolian, faults);
}

/// Kebab-case, unique in the language, beginning with the file's name.
fn identifiers(language: &str, pages: &[Page], faults: &mut Vec<Fault>) {
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    // Two identifiers must not become one Rust name.
    let mut names: BTreeMap<String, &str> = BTreeMap::new();
    for page in pages {
        for message in &page.messages {
            let place = format!("{language}/{}.ftl:{}", page.name, message.line);
            let id = message.id.as_str();
            let mut fault = |what: String| faults.push(Fault { place: place.clone(), what });
            if !kebab(id) {
                fault(format!("`{id}` is not kebab-case"));
            }
            let named = id.strip_prefix(&page.name).is_some_and(|rest| rest.starts_with('-'));
            if !named && page.name != LISTS && !FROM_CODES.iter().any(|prefix| id.starts_with(prefix)) {
                fault(format!("`{id}` must begin with `{}-` or come from a code (`err-` …)", page.name));
            }
            if message.variables.keys().any(|v| !snake(v)) {
                fault(format!("`{id}` has a variable that is not lower-case with underscores"));
            }
            if let Some(first) = seen.insert(id, place.clone()) {
                fault(format!("`{id}` is already defined in {first}"));
            } else if let Some(first) = names.insert(super::write_rust::type_name(id), id) {
                fault(format!("`{id}` and `{first}` are too alike"));
            }
        }
    }
}

fn kebab(id: &str) -> bool {
    let word = |w: &str| !w.is_empty() && w.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    id.starts_with(|c: char| c.is_ascii_lowercase()) && id.split('-').all(word)
}

fn snake(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

/// The same identifiers with the same variables.
fn same_page(mn: &mut Page, en: &mut Page, faults: &mut Vec<Fault>) {
    let file = mn.name.clone();
    let missing = |here: &[Message], there: &[Message], language: &str, faults: &mut Vec<Fault>| {
        for message in here.iter().filter(|m| there.iter().all(|o| o.id != m.id)) {
            let place = format!("{language}/{file}.ftl");
            faults.push(Fault { place, what: format!("`{}` is missing", message.id) });
        }
    };
    missing(&mn.messages, &en.messages, "en", faults);
    missing(&en.messages, &mn.messages, "mn", faults);
    for message in &mut mn.messages {
        let Some(other) = en.messages.iter_mut().find(|m| m.id == message.id) else { continue };
        let ours: BTreeSet<_> = message.variables.keys().cloned().collect();
        let theirs: BTreeSet<_> = other.variables.keys().cloned().collect();
        for name in ours.symmetric_difference(&theirs) {
            let (language, line) =
                if ours.contains(name) { ("en", other.line) } else { ("mn", message.line) };
            let place = format!("{language}/{file}.ftl:{line}");
            faults.push(Fault { place, what: format!("`{}` does not use ${name}", message.id) });
        }
        for (name, kind) in &mut message.variables {
            if let Some(same) = other.variables.get_mut(name) {
                *kind = (*kind).max(*same);
                *same = *kind;
            }
        }
    }
}

/// Every `err-<code>` (what happened) has its `rec-<code>` (what to do), and the other way round.
fn failures_have_two_sentences(pages: &[Page], faults: &mut Vec<Fault>) {
    let all: BTreeSet<&str> = pages.iter().flat_map(|p| &p.messages).map(|m| m.id.as_str()).collect();
    for page in pages {
        for message in &page.messages {
            let twin = match (message.id.strip_prefix("err-"), message.id.strip_prefix("rec-")) {
                (Some(code), _) => format!("rec-{code}"),
                (_, Some(code)) => format!("err-{code}"),
                _ => continue,
            };
            if !all.contains(twin.as_str()) {
                let place = format!("mn/{}.ftl:{}", page.name, message.line);
                faults.push(Fault { place, what: format!("`{}` has no `{twin}`", message.id) });
            }
        }
    }
}
