//! The next version of what is said: drafted, weighed, put in force from a day on, and what becomes of those who agreed.

use crate::script::{answer, confirm, decider, recipient, seal, with_signed_case};
use crate::support::{INTERVIEWER, OFFICER, PEOPLE, Room, SUPERVISOR, page, text, with_files};
use serde_json::{Value, json};
use std::path::Path;

const WHY: &str = "Хуульчийн зөвлөснөөр засав.";

fn draft(text: &str, words: &[(&str, &str, &str)], from: &str) -> Value {
    let words: Vec<Value> = words.iter().map(|(at, mn, en)| json!({"at": at, "mn": mn, "en": en})).collect();
    json!({"text": text, "follows": 1, "words": words, "valid_from": from, "reason": WHY})
}

fn versions(room: &mut Room, text: &str) -> Vec<Value> {
    let all = room.ok("wordings", json!({}))["wordings"].clone();
    all.as_array().unwrap().iter().filter(|w| w["id"] == text).cloned().collect()
}

const NEW: [(&str, &str, &str); 1] = [("say", "Цагдаа тэмдэглэлийг авна.", "The police get the record.")];

#[test]
fn a_draft_is_kept_through_a_lock_and_is_no_entry() {
    let mut room = Room::with(SUPERVISOR);
    let before = room.size();
    let view = room.ok("wording", json!({"text": "consent/police"}));
    assert_eq!((&view["version"], &view["draft_by"]), (&json!(1), &json!("")));
    // As unfinished as it is: without a day, without English.
    let mut half = draft("consent/police", &[("say", "Цагдаа авна.", "")], "");
    half["reason"] = json!("");
    let kept = room.ok("keep_wording", half.clone());
    assert_eq!(kept["draft_by"], PEOPLE[SUPERVISOR].0);
    assert_eq!(room.size(), before, "a draft is nobody's word yet");
    room.ok("lock", json!({}));
    room.enter(SUPERVISOR);
    let view = room.ok("wording", json!({"text": "consent/police"}));
    let say = view["places"].as_array().unwrap().iter().find(|p| p["at"] == "say").unwrap();
    assert_eq!((&say["mn"], &say["en"]), (&json!("Цагдаа авна."), &json!("")));
    assert!(say["en_before"].as_str().unwrap().len() > 20);
    assert_eq!(versions(&mut room, "consent/police")[0]["drafted"], true);
    assert_eq!(room.no_entry("issue_wording", half, "english-missing").field, "say:en");
    room.ok("forget_wording", json!({"text": "consent/police"}));
    assert_eq!(versions(&mut room, "consent/police")[0]["drafted"], false);
    room.no("wording", json!({"text": "consent/nobody"}), "request-malformed");
}

#[test]
fn from_its_day_on_the_new_words_are_said_and_whoever_agreed_to_the_old_is_asked_again() {
    let (mut room, case) = with_signed_case();
    let (police, identity) = recipient(&mut room, "police");
    room.enter(SUPERVISOR);
    room.no_entry("issue_wording", draft("consent/police", &NEW, "2026-01-32"), "date-impossible");
    let today =
        room.no_entry("issue_wording", draft("consent/police", &NEW, "2025-11-21"), "wording-day-not-ahead");
    assert_eq!(today.field, "valid_from");
    let early = room.no_entry(
        "weigh_wording",
        draft("consent/police", &NEW, "2025-12-01"),
        "wording-day-before-last",
    );
    assert_eq!(early.args["day"], "2026.01.01");
    let asked = draft("consent/police", &NEW, "2026-01-05");
    room.ok("keep_wording", asked.clone());
    let before = room.size();
    let effect = room.ok("weigh_wording", asked.clone());
    assert_eq!((&effect["cases"], &effect["version"]), (&json!(1), &json!(2)));
    assert_eq!(room.size(), before, "to weigh is not to issue");
    room.ok("issue_wording", asked.clone());
    assert_eq!(room.acts(1), ["room.wording_issued"]);
    let line = room.ok("journal", page("", "all", "", 1))["lines"][0]["detail"].clone();
    assert_eq!(line, json!([["purpose", "police"], ["version", "2"], ["from", "2026.01.05"]]));
    let both = versions(&mut room, "consent/police");
    let seen = |n: usize| (both[n]["in_use"].clone(), both[n]["waits"].clone(), both[n]["drafted"].clone());
    assert_eq!(seen(0), (json!(true), json!(false), json!(false)));
    assert_eq!(seen(1), (json!(false), json!(true), json!(false)));
    assert_eq!(
        (&both[1]["issued_by"], &both[1]["issued_reason"]),
        (&json!(PEOPLE[SUPERVISOR].0), &json!(WHY))
    );
    // The same again follows nothing any more.
    room.no_entry("issue_wording", asked, "wording-moved-on");

    let goes = |room: &mut Room| {
        let gate = room.ok("gate", json!({"case": case.case, "recipients": [police]}));
        gate["columns"][0]["cells"].as_array().unwrap().iter().any(|c| c["goes"] == true)
    };
    room.enter(OFFICER);
    assert!(goes(&mut room), "until its day nothing changes");
    room.minutes(46 * 24 * 60);
    room.enter(OFFICER);
    assert!(!goes(&mut room));
    room.enter(INTERVIEWER);
    let view = room.ok("consent", json!({"case": case.case, "language": "en"}));
    let words = |view: &Value| {
        view["guardian_words"].as_array().unwrap().iter().find(|w| w["purpose"] == "police").unwrap().clone()
    };
    assert_eq!((&words(&view)["version"], &words(&view)["say"]), (&json!(2), &json!(NEW[0].2)));
    let state =
        view["summary"]["purposes"].as_array().unwrap().iter().find(|p| p["purpose"] == "police").unwrap();
    assert_eq!(state["reason"], "wording-changed");
    // What was said then stays what was said; the next conversation names the new version.
    let paper = |room: &mut Room| {
        let paper = room.ok("consent_papers", json!({"case": case.case}));
        let answers = paper["answers"].as_array().unwrap().clone();
        answers.iter().find(|a| a["giver"] == "guardian" && a["purpose"] == "police").unwrap()["version"]
            .clone()
    };
    assert_eq!(paper(&mut room), 1);
    room.ok("name_decider", decider(&case.case));
    for giver in ["guardian", "child"] {
        for purpose in ["interview", "recording", "police"] {
            room.ok("answer_consent", answer(&case.case, giver, purpose, "yes"));
        }
    }
    room.ok("confirm_consent", confirm(&case.case, PEOPLE[INTERVIEWER].3));
    assert_eq!(paper(&mut room), 2);

    // A bundle carries both versions in full, each with its digest, and a stranger finds nothing wrong with it.
    room.enter(OFFICER);
    assert!(goes(&mut room));
    let folder = room.folder("stick");
    let request = seal(&mut room, &case, &police, &folder);
    let path = text(&room.ok("seal_bundle", request), "path");
    let check = with_files(&mut room, &identity, Path::new(&path));
    let view = room.ok("check_bundle", check);
    assert_eq!(view["accepted"], true, "{view}");
    room.enter(SUPERVISOR);
    assert_eq!(room.ok("doctor", json!({}))["well"], true);
}

#[test]
fn the_childs_pages_are_one_text_of_all_sets() {
    let mut room = Room::with(SUPERVISOR);
    let view = room.ok("wording", json!({"text": "assent"}));
    let place = |at: &str| view["places"].as_array().unwrap().iter().find(|p| p["at"] == at).unwrap().clone();
    let line = place("police/4-7/1");
    assert_eq!(
        (&line["kind"], &line["page"], &line["ages"], &line["most_words"]),
        (&json!("line_1"), &json!("police"), &json!("4-7"), &json!(6))
    );
    assert_eq!(
        (&place("stop/8-12/2")["kind"], &place("stop/8-12/2")["optional"]),
        (&json!("line_2"), &json!(true))
    );
    let long = [("police/4-7/1", "нэг хоёр гурав дөрөв тав зургаа долоо", "May I tell?")];
    let refused =
        room.no_entry("issue_wording", draft("assent", &long, "2026-01-05"), "wording-too-many-words");
    assert_eq!((refused.field.as_str(), refused.args["most"].as_str()), ("police/4-7/1:mn", "6"));
    // A word for what was done to it, or for what a court does, is none for its own screen.
    for (mn, en, at, word) in [
        ("Шүүхэд хэлэх үү?", "May I tell them?", "police/4-7/1:mn", "шүүх"),
        ("Тэдэнд хэлэх үү?", "May I tell the court?", "police/4-7/1:en", "court"),
    ] {
        let unfit = draft("assent", &[("police/4-7/1", mn, en)], "2026-01-05");
        let refused = room.no_entry("issue_wording", unfit, "wording-unfit-for-child");
        assert_eq!((refused.field.as_str(), refused.args["word"].as_str()), (at, word));
    }
    let new = [("police/4-7/1", "Цагдаад хэлэх үү?", "May I tell the police?")];
    let texts = room.ok("issue_wording", draft("assent", &new, "2026-01-05"));
    let second =
        texts["wordings"].as_array().unwrap().iter().filter(|w| w["id"] == "assent" && w["version"] == 2);
    assert_eq!(second.count(), 4);
}

/// A supervisor's day begins with what lies unfinished among the texts, and with what will soon be said.
#[test]
fn a_draft_and_a_text_to_come_wait_for_the_supervisor() {
    let mut room = Room::with(SUPERVISOR);
    let lines = |room: &mut Room| -> Vec<(String, String)> {
        let today = room.ok("today", json!({}));
        let waiting = today["waiting"].as_array().unwrap().iter();
        let texts = waiting.filter(|line| text(line, "code").starts_with("wording"));
        texts.map(|line| (text(line, "code"), text(line, "day"))).collect()
    };
    assert_eq!(lines(&mut room), []);
    let new = [("police/4-7/1", "Цагдаад хэлэх үү?", "May I tell the police?")];
    room.ok("keep_wording", draft("assent", &new, "2026-01-05"));
    assert_eq!(lines(&mut room), [("wording-draft".to_owned(), String::new())]);
    room.ok("issue_wording", draft("assent", &new, "2026-01-05"));
    assert_eq!(lines(&mut room), [("wording-comes".to_owned(), "2026-01-05".to_owned())]);
    room.enter(INTERVIEWER);
    assert_eq!(lines(&mut room), [], "the supervisor tells them");
    room.minutes(50 * 24 * 60);
    room.enter(SUPERVISOR);
    assert_eq!(lines(&mut room), []);
}
