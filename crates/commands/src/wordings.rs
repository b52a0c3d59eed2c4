//! The next version of what is said: a draft that lies in the store, and the entry that puts it in force (ux.md 4.17).

use crate::api::about::TextsView;
use crate::api::wording as api;
use crate::failure::Failure;
use crate::house::House;
use crate::job::Job;
use crate::open::Open;
use crate::trouble::{read_after, working};
use itgel_casefile::event::{Event, RoomEvent};
use itgel_casefile::ids::PersonId;
use itgel_casefile::refusal::Refusal;
use itgel_casefile::rulebook::{Both, Rulebook};
use itgel_casefile::time::{Day, Moment};
use itgel_casefile::vocabulary::{Giver, Purpose};
use itgel_casefile::wordings::{self as rules, Issue, Place, SpokenText, TextKey};
use itgel_vault::projections::case_list::CaseFilter;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A text that this room put in force itself.
pub(crate) struct OwnText {
    /// The whole text.
    pub(crate) text: SpokenText,
    /// Why.
    pub(crate) reason: String,
    /// By whom.
    pub(crate) by: PersonId,
    /// When.
    pub(crate) at: Moment,
}

/// A draft as it lies in the vault. It is nobody's word yet, so it is no entry.
#[derive(Serialize, Deserialize)]
struct Kept {
    by: PersonId,
    at: String,
    draft: api::WordingDraft,
}

fn place_of(key: TextKey) -> String {
    format!("draft/wording/{}", key.name())
}

fn key_of(name: &str) -> Result<TextKey, Failure> {
    TextKey::parse(name).ok_or_else(|| Failure::refused("request-malformed"))
}

impl Open {
    /// Reads from the journal what this room put in force, and makes the rules with it.
    pub(crate) fn read_own_texts(&mut self) -> Result<(), Failure> {
        let mut own = Vec::new();
        for placed in self.vault.room_events("wording_issued").map_err(|e| working(&e))? {
            if let Event::Room(event) = placed.event
                && let RoomEvent::WordingIssued { text, reason } = *event
            {
                own.push(OwnText { text, reason, by: placed.actor, at: placed.at });
            }
        }
        if own.len() != self.room.own_texts.len() {
            let book = Rulebook::builtin().with_own(own.iter().map(|o| &o.text));
            self.room.book = Arc::new(book);
            self.room.own_texts = own;
        }
        Ok(())
    }

    /// Whether a draft of any text is kept.
    pub(crate) fn has_drafts(&self) -> bool {
        let adult = Purpose::ALL.iter().map(|purpose| TextKey::Consent(*purpose));
        adult.chain([TextKey::Child]).any(|key| self.has_draft(&key.name()))
    }

    /// The first days of texts of this room that are still to come, the nearest first, each day once.
    pub(crate) fn texts_to_come(&self, today: Day) -> BTreeSet<Day> {
        self.room.own_texts.iter().map(|own| own.text.valid_from()).filter(|from| *from > today).collect()
    }

    /// Whether a draft of a text is kept.
    pub(crate) fn has_draft(&self, name: &str) -> bool {
        TextKey::parse(name).is_some_and(|key| self.kept_draft(key).ok().flatten().is_some())
    }

    fn kept_draft(&self, key: TextKey) -> Result<Option<Kept>, Failure> {
        let text = self.vault.setting(&place_of(key)).map_err(|e| working(&e))?.unwrap_or_default();
        // A draft of another version of the program is no draft.
        Ok(serde_json::from_str(&text).ok())
    }
}

/// The next version of a text, beside the last one.
///
/// # Errors
/// The computer's trouble.
pub fn wording(
    house: &mut House,
    request: api::WordingRequest,
    _: &Job,
) -> Result<api::NextWording, Failure> {
    let key = key_of(&request.text)?;
    view(house, key)
}

fn view(house: &mut House, key: TextKey) -> Result<api::NextWording, Failure> {
    let today = house.now().day();
    let open = house.opened()?;
    let last = SpokenText::last(&open.room.book, key).ok_or_else(|| Failure::refused("wording-moved-on"))?;
    let kept = open.kept_draft(key)?;
    let words: BTreeMap<String, Both> = kept.as_ref().map(|k| typed(&k.draft.words)).unwrap_or_default();
    let purpose = match key {
        TextKey::Consent(purpose) => Some(purpose),
        TextKey::Child => None,
    };
    let draft = kept.as_ref().map(|k| &k.draft);
    Ok(api::NextWording {
        text: key.name(),
        giver: if purpose.is_some() { Giver::Guardian } else { Giver::Child },
        purpose,
        version: last.version(),
        valid_from: last.valid_from().into(),
        waits: last.valid_from() > today,
        places: last.places().into_iter().map(|(place, before)| shown(place, before, &words)).collect(),
        draft_by: kept.as_ref().map_or_else(String::new, |k| open.name_of(k.by)),
        draft_at: kept.as_ref().map_or_else(String::new, |k| k.at.clone()),
        draft_follows: draft.map_or(0, |d| d.follows),
        draft_from: draft.map_or_else(String::new, |d| d.valid_from.clone()),
        draft_reason: draft.map_or_else(String::new, |d| d.reason.clone()),
    })
}

fn shown(place: Place, before: Both, words: &BTreeMap<String, Both>) -> api::WordingPlace {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let kind = match place.ages {
        Some(_) => format!("line_{}", if place.optional { 2 } else { 1 }),
        None => place.at.split('/').next().unwrap_or_default().to_owned(),
    };
    let now = words.get(&place.at).cloned().unwrap_or_else(|| before.clone());
    api::WordingPlace {
        kind,
        page: place.page,
        ages: place.ages.map_or_else(String::new, |ages| ages.as_str().to_owned()),
        most_words: place.most_words.map_or(0, count),
        most: count(place.most),
        optional: place.optional,
        at: place.at,
        mn_before: before.mn,
        en_before: before.en,
        mn: now.mn,
        en: now.en,
    }
}

fn typed(words: &[api::WordingWords]) -> BTreeMap<String, Both> {
    words.iter().map(|w| (w.at.clone(), Both { mn: w.mn.clone(), en: w.en.clone() })).collect()
}

/// Keeps the draft in place of the one before; it may be as unfinished as it is.
///
/// # Errors
/// The computer's trouble.
pub fn keep_wording(
    house: &mut House,
    request: api::WordingDraft,
    _: &Job,
) -> Result<api::NextWording, Failure> {
    let key = key_of(&request.text)?;
    let at = crate::show::case::day_and_minute(&house.now());
    let open = house.opened()?;
    let kept = Kept { by: open.person, at, draft: request };
    let text = serde_json::to_string(&kept).map_err(|_| Failure::broken("view-unwritable"))?;
    open.vault.set_setting(&place_of(key), &text).map_err(|e| working(&e))?;
    view(house, key)
}

/// Forgets the draft.
///
/// # Errors
/// The computer's trouble.
pub fn forget_wording(
    house: &mut House,
    request: api::WordingRequest,
    _: &Job,
) -> Result<api::NextWording, Failure> {
    let key = key_of(&request.text)?;
    house.opened()?.vault.set_setting(&place_of(key), "").map_err(|e| working(&e))?;
    view(house, key)
}

/// The entry that would be made, and the first day it names.
fn issued(open: &Open, request: &api::WordingDraft, today: Day) -> Result<SpokenText, Failure> {
    match event(open, request, today)? {
        RoomEvent::WordingIssued { text, .. } => Ok(text),
        _ => Err(Failure::refused("wording-moved-on")),
    }
}

fn event(open: &Open, request: &api::WordingDraft, today: Day) -> Result<RoomEvent, Failure> {
    let key = key_of(&request.text)?;
    let words = typed(&request.words);
    // The words first: they are what is looked at when the day is still to be agreed on.
    let ask = |valid_from| {
        let asked =
            Issue { key, follows: request.follows, words: &words, valid_from, reason: &request.reason };
        rules::issue_wording(&open.room.book, &asked, today).map_err(beside)
    };
    match crate::ids::day(&request.valid_from, "valid_from") {
        Ok(day) => ask(day),
        Err(no_day) => Err(ask(today).err().filter(|f| f.field != "valid_from").unwrap_or(no_day)),
    }
}

/// A refusal of the words stands beside the place and language of which it speaks.
fn beside(refusal: Refusal) -> Failure {
    let place = refusal.args.get("place").zip(refusal.args.get("language"));
    let field = place.map(|(place, language)| format!("{place}:{language}"));
    let mut failure = Failure::from(refusal);
    if let Some(field) = field {
        failure.field = field;
    }
    failure
}

/// How many case files would have to be talked through again, before anything is put in force.
///
/// # Errors
/// As [`issue_wording`].
pub fn weigh_wording(
    house: &mut House,
    request: api::WordingDraft,
    _: &Job,
) -> Result<api::WordingEffect, Failure> {
    let today = house.now().day();
    let open = house.opened()?;
    let text = issued(open, &request, today)?;
    let book = open.room.book.clone();
    let own = open.room.own_texts.iter().map(|o| &o.text).chain(std::iter::once(&text));
    let next = Rulebook::builtin().with_own(own);
    let rows = open.vault.case_list(&CaseFilter::default()).map_err(|e| working(&e))?;
    let mut cases = 0;
    for row in rows {
        cases += u32::from(rules::asks_again(open.case(row.case)?, &book, &next, text.valid_from()));
    }
    Ok(api::WordingEffect { cases, valid_from: text.valid_from().into(), version: text.version() })
}

/// Puts the next version in force from its day on: an entry of the journal. The draft is used up by it.
///
/// # Errors
/// `date-impossible`, and what [`rules::issue_wording`] refuses; of the words at `<place>:<language>`.
pub fn issue_wording(house: &mut House, request: api::WordingDraft, job: &Job) -> Result<TextsView, Failure> {
    let now = house.now();
    let open = house.opened()?;
    let event = event(open, &request, now.day())?;
    let draft = place_of(key_of(&request.text)?);
    open.enter_and_set(&now, event, (draft, ""))?;
    house.saved_at = now.clock();
    read_after(crate::about::wordings(house, crate::api::Empty {}, job))
}
