//! Files of other children, joined by code, through the table: from both ends, by whoever may open both, and with no line
//! in the journal of either file.

use crate::script::open_case;
use crate::support::{INTERVIEWER, OFFICER, OTHER_INTERVIEWER, PEOPLE, Room, SUPERVISOR, page, text};
use serde_json::{Value, json};

const BECAUSE: &str = "Өөр айлын хүүхэд байсан.";

fn join(case: &str, code: &str) -> Value {
    json!({"case": case, "code": code, "link": "sibling"})
}

fn strike(case: &str, other: &str) -> Value {
    json!({"case": case, "other": other, "because": BECAUSE})
}

fn code(room: &mut Room, case: &str) -> String {
    text(&room.ok("case", json!({"case": case}))["code"], "mn")
}

#[test]
fn two_files_see_each_other_and_a_link_is_struck_with_a_reason() {
    let mut room = Room::with(INTERVIEWER);
    let (first, second) = (open_case(&mut room), open_case(&mut room));
    let (of_first, of_second) = (code(&mut room, &first), code(&mut room, &second));
    room.no_entry("link_case", join(&first, &of_first), "link-to-itself");
    room.no_entry("link_case", join(&first, "Хус"), "code-malformed");
    let last = of_second.chars().last().unwrap().to_digit(10).unwrap();
    let head: String = of_second.chars().take(of_second.chars().count() - 1).collect();
    let misread = format!("{head}{}", (last + 1) % 10);
    let refused = room.no_entry("link_case", join(&first, &misread), "code-check-digit");
    assert_eq!(refused.field, "code");
    let view = room.ok("link_case", join(&first, &format!(" {} ", of_second.to_lowercase())));
    assert_eq!(
        (&view["links"][0]["case"], &view["links"][0]["code"]["mn"]),
        (&json!(second), &json!(of_second))
    );
    room.no_entry("link_case", join(&first, &of_second), "link-already-there");
    room.no_entry("link_case", join(&second, &of_first), "link-already-there");
    let back = room.ok("links", json!({"case": second}));
    assert_eq!((&back["links"][0]["case"], &back["links"][0]["link"]), (&json!(first), &json!("sibling")));
    assert_eq!(back["links"][0]["by"], PEOPLE[INTERVIEWER].0);
    // No line of it stands in the journal of either file, so none can stand in a bundle.
    for case in [&first, &second] {
        let lines = room.ok("journal", page(case, "all", "", 99))["lines"].to_string();
        assert!(!lines.contains("link"), "{lines}");
    }
    room.enter(OFFICER);
    let line = room.ok("journal", page("", "all", "", 99))["lines"].clone();
    let line = line.as_array().unwrap().iter().find(|l| l["act"] == "room.cases_linked").unwrap().clone();
    assert_eq!(line["detail"][0], json!(["case-link", "sibling"]));
    assert!(line["detail"][1][1].as_str().unwrap().starts_with(&format!("{of_first}|")));
    let mut without_reason = strike(&second, &first);
    without_reason["because"] = json!("алдаа");
    room.no_entry("unlink_case", without_reason, "reason-too-short");
    let view = room.ok("unlink_case", strike(&second, &first));
    assert_eq!(
        (&view["links"][0]["struck"], &view["links"][0]["struck_by"]),
        (&json!(BECAUSE), &json!(PEOPLE[OFFICER].0))
    );
    room.no_entry("unlink_case", strike(&second, &first), "link-not-there");
    // What was entered is there after the store was locked and opened.
    room.enter(INTERVIEWER);
    let view = room.ok("links", json!({"case": first}));
    assert_eq!((view["links"].as_array().unwrap().len(), &view["links"][0]["struck"]), (1, &json!(BECAUSE)));
}

#[test]
fn who_may_open_one_of_the_two_learns_nothing_of_the_other() {
    let mut room = Room::furnished();
    room.enter(INTERVIEWER);
    let first = open_case(&mut room);
    let of_first = code(&mut room, &first);
    room.enter(OTHER_INTERVIEWER);
    let second = open_case(&mut room);
    // The file of somebody else, and one that does not exist, give one and the same answer.
    room.no_entry("link_case", join(&second, &of_first), "link-code-not-found");
    room.no("links", json!({"case": first}), "not-your-case");
    room.no("unlink_case", strike(&second, &first), "not-your-case");
    room.enter(OFFICER);
    room.ok("link_case", join(&second, &of_first));
    room.enter(OTHER_INTERVIEWER);
    let view = room.ok("links", json!({"case": second}));
    assert_eq!(view["links"][0]["case"], "", "there is one, and which stays hidden");
    assert!(!view.to_string().contains(&of_first) && !view.to_string().contains(&first));
    room.enter(SUPERVISOR);
    room.no("link_case", join(&second, &of_first), "not-in-your-role");
    room.ok("set_setting", json!({"key": "blind_intake", "value": "allegation"}));
    room.enter(OTHER_INTERVIEWER);
    assert_eq!(room.ok("links", json!({"case": second})), json!({"links": [], "withheld": true}));
    room.no_entry("link_case", join(&second, &of_first), "blind-until-recall");
}
