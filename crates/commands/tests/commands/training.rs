//! The training mode (ux.md 4.18): beside the real store, and apart from it in every way.

use crate::script::{recipient, seal, with_signed_case};
use crate::support::{INTERVIEWER, OFFICER, Room, Shelf, copy_folder, text, uuid, with_files};
use itgel_casefile::code::words::CodeWords;
use itgel_casefile::code::{CodeList, make_code, parse_code};
use itgel_casefile::language::Language;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A furnished room with a training store that was made already; locked, and outside of training.
fn room() -> Room {
    Shelf::kept("commands-training", || {
        let mut room = Room::furnished();
        let view = room.ok("enter_training", json!({}));
        assert_eq!((&view["phase"], view["training"].is_null()), (&json!("locked"), false));
        room.ok("leave_training", json!({}));
        room
    })
}

/// Goes over to training in a role.
fn trainee(room: &mut Room, role: &str) -> Value {
    let view = room.ok("enter_training", json!({}));
    let people = view["people"].as_array().unwrap();
    let person = people.iter().find(|p| p["role"] == json!(role)).unwrap();
    let request = json!({ "person": person["id"], "passphrase": view["training"]["passphrase"] });
    room.ok("unlock", request)
}

fn list(room: &mut Room) -> Vec<Value> {
    let request = json!({"search": "", "status": "", "offset": 0, "limit": 200});
    room.ok("cases", request)["rows"].as_array().unwrap().clone()
}

/// Every file below a folder with its bytes.
fn bytes_of(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(bytes_of(&path));
        } else {
            found.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    found
}

#[test]
fn the_real_store_stays_locked_and_not_one_byte_of_it_changes() {
    let mut room = room();
    let (vault, anchors) = (room.home.path().join("vault"), room.home.path().join("vault.anchors"));
    let (before, marks) = (bytes_of(&vault), bytes_of(&anchors));
    assert!(before.len() > 5 && !marks.is_empty());
    trainee(&mut room, "interviewer");
    let opened = room.ok(
        "open_case",
        json!({ "request": uuid(), "age_band": "7-9", "referral": "school", "external_number": "" }),
    );
    assert!(opened["case"].is_string());
    // A real person is not known there, and the real passphrase opens nothing.
    let real =
        json!({ "person": room.people[INTERVIEWER], "passphrase": crate::support::PEOPLE[INTERVIEWER].2 });
    room.no("unlock", real, "unknown-person");
    room.ok("reset_training", json!({}));
    trainee(&mut room, "case_officer");
    let inside = json!({ "folder": vault.display().to_string() });
    room.no("look_at_stick", inside.clone(), "folder-is-store");
    room.no("write_public_keys", inside, "folder-is-store");
    let view = room.ok("leave_training", json!({}));
    assert_eq!((&view["phase"], &view["training"]), (&json!("locked"), &Value::Null));
    assert_eq!(bytes_of(&vault), before);
    assert_eq!(bytes_of(&anchors), marks);
    // And its own people find it as it was.
    assert_eq!(room.enter(OFFICER)["room"], "Өрөө 1");
    assert!(!vault.join("training").exists() && room.home.path().join("vault.training/vault").is_dir());
}

#[test]
fn going_over_locks_whoever_is_at_work() {
    let mut room = room();
    room.enter(OFFICER);
    assert_eq!(room.ok("enter_training", json!({}))["phase"], "locked");
    room.no("cases", json!({"search": "", "status": "", "offset": 0, "limit": 1}), "no-session");
    // Twice is once, and coming back asks nothing and needs nothing.
    room.ok("enter_training", json!({}));
    room.ok("leave_training", json!({}));
    assert_eq!(room.ok("leave_training", json!({}))["training"], Value::Null);
    room.enter(OFFICER);
    assert_eq!(room.acts(2), ["room.unlocked", "room.locked"]);
}

#[test]
fn there_are_twelve_case_files_each_at_another_point_and_all_are_stones() {
    let mut room = room();
    trainee(&mut room, "supervisor");
    let rows = list(&mut room);
    assert_eq!(rows.len(), 12);
    let words = CodeWords::builtin();
    for row in &rows {
        for tongue in ["mn", "en"] {
            let code = parse_code(row["code"][tongue].as_str().unwrap(), words).unwrap();
            assert_eq!(code.list(words), CodeList::Training, "{row}");
        }
    }
    let steps: BTreeSet<String> = rows.iter().map(|r| r["next_step"].to_string()).collect();
    assert!(steps.len() >= 6, "{steps:?}");
    assert!(room.ok("doctor", json!({}))["well"] == json!(true));
    let page = room.ok("training", json!({}));
    let scripts = page["scripts"].as_array().unwrap();
    assert_eq!(scripts.iter().map(|s| s["age"].as_u64().unwrap()).collect::<Vec<_>>(), [5, 9, 15]);
    for script in scripts {
        let case = rows.iter().find(|r| r["case"] == script["case"]).unwrap();
        assert_eq!(case["next_step"], "begin_interview", "{case}");
        assert_eq!(case["code"], script["code"]);
    }
}

#[test]
fn who_practises_keeps_their_own_language_also_when_the_store_is_made_anew() {
    let mut room = room();
    room.enter(OFFICER);
    room.ok("set_setting", json!({ "key": "language", "value": "en" }));
    assert_eq!(room.ok("enter_training", json!({}))["settings"]["language"], "en");
    assert_eq!(room.ok("reset_training", json!({}))["settings"]["language"], "en");
    assert_eq!(trainee(&mut room, "interviewer")["settings"]["language"], "en");
}

#[test]
fn a_reset_restores_the_twelve_and_nothing_else() {
    let mut room = room();
    trainee(&mut room, "interviewer");
    let before = list(&mut room).len();
    room.ok(
        "open_case",
        json!({ "request": uuid(), "age_band": "7-9", "referral": "school", "external_number": "" }),
    );
    assert_eq!(list(&mut room).len(), before + 1);
    assert_eq!(room.ok("reset_training", json!({}))["phase"], "locked");
    trainee(&mut room, "interviewer");
    assert_eq!(list(&mut room).len(), before);
    // A store that was not made to its end is made anew.
    room.ok("leave_training", json!({}));
    let folder = room.home.path().join("vault.training");
    fs::remove_file(folder.join("ready")).unwrap();
    fs::remove_file(folder.join("vault/vault.json")).unwrap();
    trainee(&mut room, "interviewer");
    assert_eq!(list(&mut room).len(), before);
}

#[test]
fn a_code_of_one_is_refused_in_the_other() {
    let mut room = room();
    let search = |code: &str| json!({"search": code, "status": "", "offset": 0, "limit": 1});
    trainee(&mut room, "supervisor");
    let stone = list(&mut room)[0]["code"]["mn"].as_str().unwrap().to_owned();
    assert_eq!(room.ok("cases", search(&stone))["total"], 1);
    let words = CodeWords::builtin();
    let birch = make_code([1; 8], CodeList::Cases, words).display(Language::Mongolian, words);
    room.no("cases", search(&birch), "code-not-of-training");
    room.ok("leave_training", json!({}));
    room.enter(OFFICER);
    let failure = room.no("cases", search(&stone), "code-of-training");
    assert_eq!(failure.field, "search");
    let opened = room.ok(
        "open_case",
        json!({ "request": uuid(), "age_band": "7-9", "referral": "school", "external_number": "" }),
    );
    let code = parse_code(opened["code"]["mn"].as_str().unwrap(), words).unwrap();
    assert_eq!(code.list(words), CodeList::Cases);
}

/// Whatever folder it lies in, a store says itself what it is.
#[test]
fn a_store_in_the_place_of_the_other_is_refused() {
    let mut room = room();
    let home = room.home.path().to_owned();
    let real = json!({ "person": room.people[OFFICER], "passphrase": crate::support::PEOPLE[OFFICER].2 });
    let view = room.ok("enter_training", json!({}));
    let person = view["people"][0]["id"].clone();
    let practised = json!({ "person": person, "passphrase": view["training"]["passphrase"] });
    fs::rename(home.join("vault"), home.join("kept")).unwrap();
    copy_folder(&home.join("vault.training/vault"), &home.join("vault"));
    fs::remove_dir_all(home.join("vault.training/vault")).unwrap();
    copy_folder(&home.join("kept"), &home.join("vault.training/vault"));
    room.no("unlock", real, "store-is-real");
    room.ok("leave_training", json!({}));
    room.no("unlock", practised, "store-is-training");
    assert_eq!(room.ok("state", json!({}))["phase"], "locked");
}

#[test]
fn a_training_bundle_is_opened_in_training_only_and_a_real_one_never_there() {
    let (mut room, case) = with_signed_case();
    let (police, identity) = recipient(&mut room, "police");
    let stick = room.folder("stick");
    let request = seal(&mut room, &case, &police, &stick);
    let real = text(&room.ok("seal_bundle", request), "path");
    let check_real = with_files(&mut room, &identity, Path::new(&real));
    assert_eq!(room.ok("check_bundle", check_real.clone())["accepted"], true);

    trainee(&mut room, "case_officer");
    let found = room.ok("check_bundle", check_real);
    assert_eq!((&found["accepted"], &found["fault"]), (&json!(false), &json!("real-bundle")));
    assert_eq!((&found["html"], &found["code"]), (&json!(""), &Value::Null));

    // The case officer of training sends one to the training room itself, which can open it.
    let rows = list(&mut room);
    let waiting = rows.iter().find(|r| r["next_step"] == "seal_bundle").unwrap()["case"].clone();
    let recipients = room.ok("recipients", json!({}))["recipients"].as_array().unwrap().clone();
    let own_key = room.ok("public_card", json!({}))["recipient"].clone();
    let own = recipients.iter().find(|r| r["key"] == own_key).unwrap()["id"].clone();
    let preview = room.ok(
        "preview_bundle",
        json!({ "case": waiting, "recipient": own, "take_away": [], "purpose": "Сургалт" }),
    );
    assert!(text(&preview, "html").contains("report-training"), "the report says that it is training");
    let sealed = room.ok(
        "seal_bundle",
        json!({
            "case": waiting, "request": uuid(), "recipient": own, "take_away": [], "purpose": "Сургалт",
            "reference": "", "folder": stick.display().to_string(), "seen_seq": preview["seen_seq"],
            "preview": preview["preview"],
        }),
    );
    assert!(text(&sealed, "file").starts_with("training-"));
    let path = text(&sealed, "path");
    let own = json!({ "path": path, "identity": "", "signers": "", "log_key": "" });
    assert_eq!(room.ok("check_bundle", own)["accepted"], true);

    // Somebody real for whom one was sealed: it opens, and is refused for what it is.
    let folder = room.home.path().join("vault.training");
    let keys = room.folder("training-keys");
    room.ok("write_public_keys", json!({ "folder": keys.display().to_string() }));
    let prosecutors = fs::read_dir(folder.join("bundles")).unwrap().next().unwrap().unwrap().path();
    let practised = json!({
        "path": prosecutors, "identity": folder.join("recipient.agekey"), "signers": keys.join("allowed_signers"),
        "log_key": keys.join("log.pub.pem"),
    });
    let open = |room: &mut Room| room.ok("check_bundle", practised.clone());
    assert_eq!(open(&mut room)["accepted"], true);
    room.ok("leave_training", json!({}));
    room.enter(OFFICER);
    let found = open(&mut room);
    assert_eq!((&found["accepted"], &found["fault"]), (&json!(false), &json!("training-bundle")));
    assert_eq!((&found["html"], &found["code"]), (&json!(""), &Value::Null));
}

#[test]
fn an_interview_is_practised_by_a_script_and_held_against_it() {
    let mut room = room();
    trainee(&mut room, "interviewer");
    let script = room.ok("training", json!({}))["scripts"][0].clone();
    let (case, interview) = (text(&script, "case"), uuid());
    let this = json!({ "case": case, "interview": interview });
    let practice = json!({ "case": case, "interview": interview, "script": script["id"] });
    room.no("begin_practice", practice.clone(), "interview-not-found");
    room.ok(
        "begin_interview",
        json!({
            "case": case, "request": interview, "session": "initial", "reason": "", "compulsion_basis": "",
            "compulsion_interests": "", "planned_minutes": 30, "camera_confirmed": true,
        }),
    );
    assert_eq!(room.ok("practice", this.clone())["script"], "");
    let mut unknown = practice.clone();
    unknown["script"] = json!("age-99");
    room.no("begin_practice", unknown, "script-unknown");
    let steps = room.ok("begin_practice", practice)["steps"].as_array().unwrap().clone();
    assert_eq!(steps[0]["expect"], "phase:introduction");
    let tap = |kind: &str, phase: Value, prompt: Value| {
        json!({
            "case": case, "interview": interview, "tap": uuid(), "kind": kind, "apart": true, "of": "",
            "signs": [], "responses": [], "phase": phase, "prompt": prompt, "intensity": null, "outcome": null,
            "asked_by": null, "break_reason": null,
        })
    };
    room.clock.pass(3_000);
    room.ok("tap", tap("phase", json!("introduction"), Value::Null));
    room.clock.pass(60_000);
    room.ok("tap", tap("phase", json!("ground_rules"), Value::Null));
    room.ok("tap", tap("marker", Value::Null, Value::Null));
    room.no("practice_result", this.clone(), "interview-still-running");
    room.ok(
        "end_interview",
        json!({
            "case": case, "interview": interview, "request": uuid(), "stopped_by_child": false,
            "at_last_entry": false,
        }),
    );
    let result = room.ok("practice_result", this.clone());
    let lines = result["lines"].as_array().unwrap();
    let became = |act: &str| {
        let line = lines.iter().find(|l| l["act"] == json!(act)).unwrap();
        line["became"].as_str().unwrap().to_owned()
    };
    assert_eq!(became("phase:introduction"), "found");
    assert_eq!(became("phase:ground_rules"), "late");
    assert_eq!(became("marker"), "extra");
    assert_eq!(became("break"), "missing");
    let asked = steps.iter().filter(|s| s["expect"] != "").count();
    // Each act that was asked for, the mark, and the end, which came too early for its moment.
    assert_eq!(lines.len(), asked + 2);
    // No count that could be a score (P11).
    let fields: BTreeSet<&str> = result.as_object().unwrap().keys().map(String::as_str).collect();
    assert!(!fields.iter().any(|f| f.contains("score") || f.contains("percent") || f.contains("found")));
    let page = room.ok("training", json!({}));
    assert_eq!(page["practised"].as_array().unwrap().len(), 1);
    assert_eq!(
        (&page["practised"][0]["interview"], &page["practised"][0]["ended"]),
        (&json!(interview), &json!(true))
    );
    // The others look on.
    trainee(&mut room, "supervisor");
    assert_eq!(room.ok("practice_result", this)["interview"], json!(interview));
}

#[test]
fn what_is_of_training_is_refused_outside() {
    let mut room = room();
    room.enter(INTERVIEWER);
    let this = json!({ "case": uuid(), "interview": uuid() });
    let mut practice = this.clone();
    practice["script"] = json!("age-5");
    for (name, request) in [
        ("training", json!({})),
        ("begin_practice", practice),
        ("practice", this.clone()),
        ("practice_result", this),
        ("reset_training", json!({})),
    ] {
        room.no(name, request, "not-in-training");
    }
    assert!(room.home.path().join("vault.training/ready").exists(), "a refused reset threw something away");
    trainee(&mut room, "interviewer");
    let passphrases = json!({ "old": "хаш хув опал мана талст", "new": "хавар улаан тэмээ уул гол" });
    room.no("change_passphrase", passphrases, "training-passphrase-stays");
    room.no("set_pin", json!({ "pin": "7205" }), "training-passphrase-stays");
    room.ok("check_pin", json!({ "pin": "2749" }));
}

/// There is no real child in it, and a copy of it must not stand where copies of the real records are looked for.
#[test]
fn nobody_backs_up_a_training() {
    let mut room = room();
    trainee(&mut room, "supervisor");
    let place = room.folder("stick");
    let set = json!({"place": place, "time": "08:00", "after_sign_off": true, "understood": true});
    room.no("set_backups", set, "training-no-backup");
    assert!(!room.house.backup_is_due());
    let today = room.ok("today", json!({}));
    assert!(!today["waiting"].to_string().contains("backup"), "and nobody is asked to: {today}");
}
