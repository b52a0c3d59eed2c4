//! Who may decide is offered from the people around the child; who may be implicated never is.

use crate::script::{begin, consent, decider, open_case};
use crate::support::{INTERVIEWER, OTHER_INTERVIEWER, Room, SUPERVISOR, text};
use serde_json::{Value, json};

fn person(case: &str, relation: &str, implicated: &str) -> Value {
    json!({"case": case, "adult": "", "relation": relation, "name": "Нэр", "keep_name": false, "implicated": implicated,
        "lives_with_child": "yes", "contact_safe": "not_known", "hours": "", "phone": "", "keep_phone": false})
}

fn offered(room: &mut Room, case: &str) -> Vec<(String, u64)> {
    let view = room.ok("consent", json!({"case": case, "language": "mn"}));
    assert!(!view["people"].to_string().contains("Нэр"), "a name is identity");
    let people = view["people"].as_array().unwrap().iter();
    people.map(|p| (text(p, "relation"), p["nth"].as_u64().unwrap())).collect()
}

#[test]
fn people_around_the_child_are_offered_and_an_implicated_one_never_is() {
    let mut room = Room::furnished();
    room.enter(INTERVIEWER);
    let case = open_case(&mut room);
    assert!(offered(&mut room, &case).is_empty());
    // A father who may be implicated, a neighbour who decides for nobody, two guardians of whom one is in doubt.
    for (relation, implicated) in [
        ("father", "yes"),
        ("neighbour", "no"),
        ("guardian", "no"),
        ("guardian", "not_known"),
        ("mother", "no"),
    ] {
        room.ok("record_person_around", person(&case, relation, implicated));
    }
    let two = |n| ("guardian".to_owned(), n);
    assert_eq!(offered(&mut room, &case), [("mother".to_owned(), 0), two(1), two(2)]);
    let people = room.ok("consent", json!({"case": case, "language": "mn"}))["people"].clone();
    let (mother, guardian) = (text(&people[0], "adult"), text(&people[1], "adult"));
    // Chosen, the person stands in the conversation; a kind that is not theirs is refused.
    let mut asked = decider(&case);
    asked["adult"] = json!(guardian);
    room.no_entry("name_decider", asked.clone(), "decider-adult-differs");
    asked["adult"] = json!(mother);
    let view = room.ok("name_decider", asked);
    assert_eq!((&view["adult"], &view["decider"]["decider"]), (&json!(mother), &json!("mother")));
    // Found to be implicated afterwards, she is offered no more.
    let mut found = person(&case, "mother", "yes");
    found["adult"] = json!(mother);
    room.ok("record_person_around", found);
    assert_eq!(offered(&mut room, &case), [two(1), two(2)]);
    // Where the people around the child are withheld, none is offered.
    let other = room.people[OTHER_INTERVIEWER].clone();
    room.ok(
        "make_appointment",
        json!({"case": case, "appointment": "", "day": "2025-11-22", "time": "11:00", "minutes": 60,
            "interviewer": other}),
    );
    room.enter(SUPERVISOR);
    room.ok("set_setting", json!({"key": "blind_intake", "value": "allegation_and_names"}));
    room.enter(OTHER_INTERVIEWER);
    assert!(offered(&mut room, &case).is_empty());
}

/// The mother answered, and then it comes out: it is entered, nothing rests on her word any more, and "no" the next time
/// does not bring her back.
#[test]
fn who_turns_out_to_be_implicated_is_entered_and_decides_no_more() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &["police"]);
    let goes = |view: &Value| {
        let of = view["summary"]["purposes"].as_array().unwrap().iter();
        of.filter(|p| p["goes"] == true).count()
    };
    let ask = json!({"case": case, "language": "mn"});
    let before = room.ok("consent", ask.clone());
    assert_eq!(room.ok("consent_papers", json!({"case": case}))["discounted"], false);
    assert!(goes(&before) > 1 && before["discounted"] == false);
    let mark = json!({"case": case, "adult": "", "decider": "mother"});
    let view = room.ok("mark_implicated", mark.clone());
    assert_eq!((goes(&view), &view["discounted"], &view["version"]), (0, &json!(true), &json!(1)));
    room.no_entry("mark_implicated", mark, "nothing-changed");
    let paper = room.ok("consent_papers", json!({"case": case}));
    assert_eq!(paper["discounted"], true, "and nobody signs on paper that it holds");
    let interview = crate::support::uuid();
    room.no_entry("begin_interview", begin(&case, &interview), "interview-not-agreed");
    assert_eq!(room.no_entry("name_decider", decider(&case), "decider-implicated").field, "decider");
    let mut father = decider(&case);
    father["decider"]["decider"] = json!("father");
    let view = room.ok("name_decider", father);
    assert_eq!((&view["version"], &view["discounted"]), (&json!(2), &json!(false)));
    let earlier = &view["earlier"][0];
    assert_eq!((&earlier["version"], &earlier["discounted"]), (&json!(1), &json!(true)));
    let people = room.ok("case", json!({"case": case}))["people"].clone();
    assert_eq!((&people[0]["relation"], &people[0]["contact"]), (&json!("mother"), &json!("never")));
}
