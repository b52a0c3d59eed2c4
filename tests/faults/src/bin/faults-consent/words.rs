//! The words of consent, as far as the naive statement needs them: whether what somebody heard is what is said today.

use crate::naive::{Date, date};
use itgel_casefile::event::{Event, Placed, RoomEvent, WordingRef};
use itgel_casefile::vocabulary::{Giver, Purpose};
use serde_json::Value;

/// The words that came with the program, by purpose.
const ADULT: [(Purpose, &str); 5] = [
    (Purpose::Police, include_str!("../../../../../assets/consent/v1/police.json")),
    (Purpose::Prosecutor, include_str!("../../../../../assets/consent/v1/prosecutor.json")),
    (Purpose::Doctor, include_str!("../../../../../assets/consent/v1/doctor.json")),
    (Purpose::SocialWorker, include_str!("../../../../../assets/consent/v1/social_worker.json")),
    (Purpose::Ngo, include_str!("../../../../../assets/consent/v1/ngo.json")),
];
const CHILD: &str = include_str!("../../../../../assets/consent/v1/child.json");

/// Are the words that were heard those that are said today? A room may follow a text with its own from a day on; a later
/// version with the very same words asks nobody again.
pub fn words_in_force(
    list: &[Placed],
    giver: Giver,
    purpose: Purpose,
    heard: &WordingRef,
    today: Date,
) -> bool {
    // Every text the room ever put in force for this giver and purpose.
    let issued: Vec<Value> = list.iter().filter_map(|entry| issued(entry, giver, purpose)).collect();
    if issued.is_empty() {
        return heard.version == 1;
    }
    let first = match giver {
        Giver::Guardian => ADULT.iter().find(|(p, _)| *p == purpose).map_or("", |(_, text)| text),
        Giver::Child => CHILD,
    };
    let Ok(first) = serde_json::from_str::<Value>(first) else { return false };
    let all: Vec<Value> = std::iter::once(first).chain(issued).collect();
    // Before the first day of all, the first text is said.
    let now = all.iter().rev().find(|text| day(text) <= Some(today)).or(all.first());
    let then = all.iter().find(|text| text["version"] == heard.version);
    let (Some(now), Some(then)) = (now, then) else { return false };
    said(now, giver, purpose, heard) == said(then, giver, purpose, heard)
}

fn issued(entry: &Placed, giver: Giver, purpose: Purpose) -> Option<Value> {
    let Event::Room(event) = &entry.event else { return None };
    let RoomEvent::WordingIssued { text, .. } = event.as_ref() else { return None };
    let text = serde_json::to_value(text).ok()?;
    let meant = match giver {
        Giver::Guardian => text["of"] == "consent" && text["text"]["purpose"] == purpose.as_str(),
        Giver::Child => text["of"] == "child",
    };
    meant.then(|| text["text"].clone())
}

/// The first day of a text.
fn day(text: &Value) -> Option<Date> {
    let day = text["valid_from"].as_str()?.to_owned();
    itgel_casefile::time::Day::try_from(day).ok().map(date)
}

/// What is said of a text to this giver for this purpose, in the language and, with a child, the set of words that was used.
fn said(text: &Value, giver: Giver, purpose: Purpose, heard: &WordingRef) -> Value {
    match giver {
        Giver::Guardian => text["say"][heard.language.as_str()].clone(),
        Giver::Child => {
            let set = heard.id.rsplit('/').next().unwrap_or_default();
            let pages = text["pages"].as_array().cloned().unwrap_or_default();
            let page = pages.into_iter().find(|page| page["purpose"] == purpose.as_str());
            page.map_or(Value::Null, |page| page["texts"][set][heard.language.as_str()].clone())
        }
    }
}
