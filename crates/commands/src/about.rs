//! What the program says of itself (ux.md 4.17): the texts it speaks, in every version, and how large its store is.

use crate::api::Empty;
use crate::api::about as api;
use crate::failure::Failure;
use crate::house::House;
use crate::job::Job;
use crate::trouble;
use itgel_casefile::language::Language;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::rulebook::assent::{AgeSet, PageSet};
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::Giver;
use itgel_seal::digest::sha256_hex;
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
    let book = Rulebook::builtin();
    let adults = book.wordings.iter().map(|wording| {
        let (mn, en) = (wording.exact_text(Language::Mongolian), wording.exact_text(Language::English));
        api::TextView {
            id: format!("consent/{}", wording.purpose.as_str()),
            giver: Giver::Guardian,
            purpose: Some(wording.purpose),
            ages: String::new(),
            version: wording.version,
            valid_from: wording.valid_from.into(),
            in_use: book
                .wordings
                .in_use(wording.purpose, today)
                .is_some_and(|w| w.version == wording.version),
            review: word(&wording.review),
            sha256_mn: sha256_hex(mn.as_bytes()),
            sha256_en: sha256_hex(en.as_bytes()),
            mn,
            en,
        }
    });
    let mut wordings: Vec<_> = adults.collect();
    for set in (1..).map_while(|version| book.assent.version(version)) {
        wordings.extend(AgeSet::ALL.iter().map(|ages| pages(set, *ages, book, today)));
    }
    Ok(api::TextsView { wordings })
}

/// The pages of one age set, one after the other.
fn pages(set: &PageSet, ages: AgeSet, book: &Rulebook, today: Day) -> api::TextView {
    let text = |language| {
        set.pages.iter().filter_map(|page| page.exact_text(ages, language)).collect::<Vec<_>>().join("\n\n")
    };
    let (mn, en) = (text(Language::Mongolian), text(Language::English));
    api::TextView {
        id: "assent".to_owned(),
        giver: Giver::Child,
        purpose: None,
        ages: ages.as_str().to_owned(),
        version: set.version,
        valid_from: set.valid_from.into(),
        in_use: book.assent.in_use(today).is_some_and(|s| s.version == set.version),
        review: word(&set.review),
        sha256_mn: sha256_hex(mn.as_bytes()),
        sha256_en: sha256_hex(en.as_bytes()),
        mn,
        en,
    }
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
    let open = house.opened()?;
    let (files, bytes) = measure(&folder, DEPTH);
    Ok(api::AboutView {
        store_bytes: bytes.to_string(),
        files: files.to_string(),
        entries: open.vault.size().to_string(),
        free_bytes: trouble::free_bytes(&folder).to_string(),
    })
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
