//! Soft notes on what is about to leave: free text that looks as if it named somebody (ux.md section 3).

use crate::naming::may_name;
use itgel_casefile::event::{CaseEvent, Event, Placed, part_of};
use itgel_casefile::gate::Disclosable;
use itgel_casefile::vocabulary::Part;
use serde_json::Value;
use uuid::Uuid;

/// Most texts that are shown to be looked at again.
const MOST: usize = 20;
/// A digest, a key or a signature is at least as long; no word is.
const CODE: usize = 40;
/// What names somebody by its purpose, is computed from what stands beside it, or is a number on a thing.
const PASSED_OVER: [&str; 9] =
    ["name", "to_name", "phone", "number", "paper_number", "bag", "statement", "signature", "strokes"];

/// The texts that look as if they named somebody, none twice: first those `given` with the bundle, then those of every entry
/// that goes, in the order of the journal. Every field is looked through but those that are [passed over](PASSED_OVER), so
/// that a field of a later version is not forgotten. Identity that goes by itself is no surprise.
pub(super) fn of(given: &[&str], placed: &[Placed], divided: &Disclosable) -> Vec<String> {
    let mut texts: Vec<String> = given.iter().map(|text| (*text).to_owned()).collect();
    for one in placed.iter().filter(|one| divided.goes.contains(&one.seq)) {
        let Event::Case(event) = &one.event else { continue };
        if !identity(event)
            && let Ok(value) = serde_json::to_value(event)
        {
            strings(&value, &mut texts);
        }
    }
    let mut found: Vec<String> = Vec::new();
    for text in texts {
        if found.len() < MOST && !found.contains(&text) && !is_code(&text) && may_name(&text) {
            found.push(text);
        }
    }
    found
}

fn identity(event: &CaseEvent) -> bool {
    part_of(event) == Some(Part::Identity)
}

fn strings(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|one| strings(one, texts)),
        Value::Object(fields) => {
            let read = fields.iter().filter(|(key, _)| !PASSED_OVER.contains(&key.as_str()));
            read.for_each(|(_, one)| strings(one, texts));
        }
        _ => {}
    }
}

/// A number that the program gave, a digest or a key: its digits may look like a telephone number.
fn is_code(text: &str) -> bool {
    let one_word = text.is_ascii() && !text.contains(char::is_whitespace);
    one_word && (text.len() >= CODE || Uuid::parse_str(text).is_ok())
}

#[cfg(test)]
mod tests {
    use super::of;
    use itgel_casefile::event::{CaseEvent, Event, Placed};
    use itgel_casefile::gate::Disclosable;
    use itgel_casefile::ids::PersonId;
    use itgel_casefile::time::Moment;
    use serde_json::{Value, json};
    use uuid::Uuid;

    const ID: &str = "99112233-abcd-4abc-8abc-abcdefabcdef";

    fn entered(events: Vec<Value>) -> Vec<Placed> {
        let at = Moment::from_rfc3339("2025-11-21T10:00:00+08:00", "Asia/Ulaanbaatar", 0).expect("a time");
        let place = |(seq, event)| Placed {
            seq,
            at: at.clone(),
            actor: PersonId(Uuid::nil()),
            case: None,
            event: Event::Case(Box::new(serde_json::from_value::<CaseEvent>(event).expect("an event"))),
        };
        (0..).zip(events).map(place).collect()
    }

    fn order(note: &str) -> Value {
        json!({"type": "legal_order_recorded", "order": ID, "recipient": "police", "body": "Шүүх, шүүгч Б. Сүхээ",
            "number": "99112233", "date": "2025-11-21", "parts": [], "child_told": "yes", "child_told_note": note,
            "cosigner": ID, "statement": "{\"by\": \"нь Дорж\"}", "signature": "c2ln"})
    }

    #[test]
    fn every_text_that_goes_is_looked_through_and_no_other() {
        let recording = json!({"number": "99112233", "started": "2025-11-21T10:00:00+08:00", "ended": "",
            "operator": "оператор Ганболд", "medium": "карт", "child_told": true, "gap": true,
            "sha256": "99112233-".repeat(8), "bytes": 1,
            "gaps": [{"from": "2025-11-21T10:00:00+08:00", "to": "2025-11-21T10:01:00+08:00",
                "reason": "камерыг Болд унтраасан"}]});
        let events = entered(vec![
            order("ээж Оюун хэлсэн"),
            json!({"type": "child_cannot_answer", "consent": ID, "reason": "эмч Цэцэг хэлсэн"}),
            json!({"type": "recordings_noted", "interview": ID, "recordings": [recording]}),
            json!({"type": "process_noted", "interview": ID, "text": "үеэл Энхээ ирсэн"}),
        ]);
        let goes = [0, 1, 2].into_iter().collect();
        let divided = Disclosable { goes, ..Disclosable::default() };
        let expected = [
            "хүүхэд Сараагийн хэрэг",
            "Шүүх, шүүгч Б. Сүхээ",
            "ээж Оюун хэлсэн",
            "эмч Цэцэг хэлсэн",
            "оператор Ганболд",
            "камерыг Болд унтраасан",
        ];
        let found = of(&["хүүхэд Сараагийн хэрэг", "МБ 12"], &events, &divided);
        assert_eq!(
            found.iter().map(String::as_str).collect::<std::collections::BTreeSet<_>>(),
            expected.into()
        );
    }
}
