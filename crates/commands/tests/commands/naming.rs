//! A text that looks as if it named somebody is remarked where it is typed, and enters no journal.

use crate::script::open_case;
use crate::support::{INTERVIEWER, Room};
use serde_json::json;

#[test]
fn a_name_or_a_number_is_remarked_and_nothing_is_kept_of_it() {
    let mut room = Room::with(INTERVIEWER);
    open_case(&mut room);
    let before = room.size();
    for (text, found) in [
        ("", false),
        ("Хүүхэд ядарсан тул завсарласан", false),
        ("Баянгол дүүрэгт очсон, Хус 4127", false),
        ("Ээж нь Д. Оюунчимэг", true),
        ("99112233 руу залгана", true),
        ("УБ15310911", true),
    ] {
        assert_eq!(room.ok("look_for_names", json!({"text": text}))["found"], found, "{text}");
    }
    assert_eq!(room.size(), before);
    room.ok("lock", json!({}));
    room.no("look_for_names", json!({"text": ""}), "no-session");
}
