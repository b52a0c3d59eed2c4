//! What the program says of itself (ux.md 4.17): the texts it speaks, in every version, and how large its store is.

use crate::api::Empty;
use crate::api::about as api;
use crate::failure::Failure;
use crate::house::House;
use crate::job::Job;
use crate::open::Open;
use crate::show::case::day_and_minute;
use crate::trouble;
use itgel_casefile::language::Language;
use itgel_casefile::rulebook::assent::{AgeSet, PageSet};
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::Giver;
use itgel_casefile::wordings::TextKey;
use itgel_seal::digest::sha256_hex;
use itgel_vault::incidents::Incident;
use std::fs;
use std::path::Path;

/// Folders deeper than the store has are none of it.
const DEPTH: u8 = 4;

/// Every text of consent and assent. A used text is never edited, so all versions stay to be read.
///
/// # Errors
/// None but the session's.
pub fn wordings(house: &mut House, _: Empty, _: &Job) -> Result<api::TextsView, Failure> {
    let today = house.now().day();
    let open = house.opened()?;
    let book = open.room.book.clone();
    let mut wordings = Vec::new();
    for wording in book.wordings.iter() {
        let key = TextKey::Consent(wording.purpose);
        let in_use =
            book.wordings.in_use(wording.purpose, today).is_some_and(|w| w.version == wording.version);
        let last = book.wordings.version(wording.purpose, wording.version + 1).is_none();
        wordings.push(api::TextView {
            giver: Giver::Guardian,
            purpose: Some(wording.purpose),
            in_use,
            waits: wording.valid_from > today && !in_use,
            review: word(&wording.review),
            ..text(open, key, wording.version, wording.valid_from, last, |language| {
                wording.exact_text(language)
            })
        });
    }
    for set in (1..).map_while(|version| book.assent.version(version)) {
        let in_use = book.assent.in_use(today).is_some_and(|s| s.version == set.version);
        let last = book.assent.version(set.version + 1).is_none();
        for ages in AgeSet::ALL {
            wordings.push(api::TextView {
                ages: ages.as_str().to_owned(),
                in_use,
                waits: set.valid_from > today && !in_use,
                review: word(&set.review),
                ..text(open, TextKey::Child, set.version, set.valid_from, last, |language| {
                    pages(set, *ages, language)
                })
            });
        }
    }
    Ok(api::TextsView { wordings })
}

/// One version of a text, as said in both languages, and who put it in force here.
fn text(
    open: &Open,
    key: TextKey,
    version: u32,
    valid_from: Day,
    last: bool,
    said: impl Fn(Language) -> String,
) -> api::TextView {
    let (mn, en) = (said(Language::Mongolian), said(Language::English));
    let own = open.room.own_texts.iter().find(|o| o.text.key() == key && o.text.version() == version);
    api::TextView {
        id: key.name(),
        giver: Giver::Child,
        purpose: None,
        ages: String::new(),
        version,
        valid_from: valid_from.into(),
        in_use: false,
        waits: false,
        last,
        drafted: last && open.has_draft(&key.name()),
        issued_by: own.map_or_else(String::new, |o| open.name_of(o.by)),
        issued_at: own.map_or_else(String::new, |o| day_and_minute(&o.at)),
        issued_reason: own.map_or_else(String::new, |o| o.reason.clone()),
        review: String::new(),
        sha256_mn: sha256_hex(mn.as_bytes()),
        sha256_en: sha256_hex(en.as_bytes()),
        mn,
        en,
    }
}

/// The pages of one age set, one after the other.
fn pages(set: &PageSet, ages: AgeSet, language: Language) -> String {
    set.pages.iter().filter_map(|page| page.exact_text(ages, language)).collect::<Vec<_>>().join("\n\n")
}

/// The stored word of something that is written as a word.
fn word(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// How large the store is. What lies in it is not read.
///
/// # Errors
/// The computer's trouble.
pub fn about(house: &mut House, _: Empty, _: &Job) -> Result<api::AboutView, Failure> {
    let folder = house.places.vault.clone();
    let incidents = house.incidents().into_iter().map(incident).collect();
    let open = house.opened()?;
    let (files, bytes) = measure(&folder, DEPTH);
    Ok(api::AboutView {
        store_bytes: bytes.to_string(),
        files: files.to_string(),
        entries: open.vault.size().to_string(),
        free_bytes: trouble::free_bytes(&folder).to_string(),
        incidents,
    })
}

fn incident(one: Incident) -> api::IncidentView {
    let part = |from, to| one.at.get(from..to).unwrap_or_default().to_owned();
    let (day, clock) = (part(0, 10), part(11, 16));
    api::IncidentView { number: one.number, day, clock, code: one.code }
}

/// Files and bytes of a folder. A file that goes while it is counted is not counted.
fn measure(folder: &Path, depth: u8) -> (u64, u64) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.fold((0, 0), |(files, bytes), entry| match entry.metadata() {
        Ok(known) if known.is_dir() && depth > 0 => {
            let (more, larger) = measure(&entry.path(), depth - 1);
            (files + more, bytes + larger)
        }
        Ok(known) if known.is_file() => (files + 1, bytes + known.len()),
        _ => (files, bytes),
    })
}
