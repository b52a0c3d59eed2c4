//! After an interview: the plan for immediate danger, the digest of a recording, asking how the child is, and whose
//! turn it is when a record stays unsigned.

use crate::script::{Case, begin, consent, end, interview, of, open_case, recordings, sign_off, wrap_up};
use crate::support::{INTERVIEWER, OFFICER, OTHER_INTERVIEWER, PEOPLE, Room, SUPERVISOR, text, uuid};
use itgel_commands::failure::FailureKind;
use itgel_commands::job::{Job, Progress};
use itgel_commands::table::call;
use serde_json::{Value, json};
use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock};

#[test]
fn the_plan_is_read_by_everybody_and_kept_by_the_supervisor() {
    let mut room = Room::with(INTERVIEWER);
    let usual = room.ok("plan_phones", json!({}))["phones"].clone();
    assert_eq!((&usual[0]["number"], &usual[2]["code"]), (&json!("102"), &json!("duty_prosecutor")));
    let case = open_case(&mut room);
    consent(&mut room, &case, &[]);
    let case = interview(&mut room, &case);
    assert_eq!(room.ok("record", of(&case))["phones"], usual);
    let own = json!({"phones": [
        {"code": "police", "who": "", "number": "102"},
        {"code": "duty_prosecutor", "who": "", "number": "9911-2233"},
        {"code": "other", "who": "Хорооны цагдаа", "number": "70112233"},
    ]});
    room.no("set_plan_phones", own.clone(), "not-in-your-role");
    room.enter(SUPERVISOR);
    room.no_entry("set_plan_phones", json!({"phones": []}), "plan-empty");
    let kept = room.ok("set_plan_phones", own);
    assert_eq!(kept["phones"][1]["number"], "99112233");
    assert_eq!(room.acts(1), ["room.setting_changed"]);
    room.enter(INTERVIEWER);
    assert_eq!(room.ok("record", of(&case))["phones"], kept["phones"]);
}

/// Peak memory of this process in bytes.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|l| l.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() * 1024
}

/// Nothing of the file's name or its folder is anywhere in the room's files or in what was said.
fn nowhere(room: &Room, word: &str) -> bool {
    fn holds(folder: &Path, word: &[u8]) -> bool {
        fs::read_dir(folder).unwrap().map(Result::unwrap).any(|entry| {
            let path = entry.path();
            if path.is_dir() {
                return holds(&path, word);
            }
            memchr::memmem::find(&fs::read(&path).unwrap(), word).is_some()
        })
    }
    !holds(&room.home.path().join("vault"), word.as_bytes())
}

#[test]
fn a_recording_of_any_length_is_hashed_in_a_stream_and_neither_it_nor_its_path_is_kept() {
    let mut room = Room::with(INTERVIEWER);
    let outside = tempfile::TempDir::new().unwrap();
    let path = outside.path().join("бичлэг-XY17.mp4");
    let mut file = File::create(&path).unwrap();
    file.write_all(b"recording").unwrap();
    let small = room.ok("digest_file", json!({"path": path}));
    let known = itgel_seal::digest::sha256_hex(b"recording");
    assert_eq!((text(&small, "sha256"), text(&small, "bytes")), (known, "9".to_owned()));
    // A gibibyte of holes: no disk, and no more memory than for the nine bytes.
    file.set_len(1 << 30).unwrap();
    drop(file);
    let before = peak();
    let told: Arc<Mutex<Vec<Progress>>> = Arc::default();
    let hears = Arc::clone(&told);
    let job = Job::new(Arc::new(move |progress| hears.lock().unwrap().push(progress)));
    let big = call(&mut room.house, "digest_file", json!({"path": path}), &job).unwrap();
    assert_eq!(big["bytes"], (1u64 << 30).to_string());
    assert!(peak() - before < 64 << 20, "{} more bytes", peak() - before);
    let told = told.lock().unwrap();
    assert!(told.windows(2).all(|w| w[0].permille <= w[1].permille && w[1].step == "digesting"));
    assert_eq!((told[0].permille, told.last().unwrap().permille), (0, 1000));
    // `sha256sum` says the same, with nothing of ours.
    let stock = std::process::Command::new("sha256sum").arg(&path).output().unwrap();
    assert!(String::from_utf8(stock.stdout).unwrap().starts_with(&text(&big, "sha256")));
    assert!(nowhere(&room, "XY17"));
}

#[test]
fn hashing_stops_when_asked_and_a_file_that_goes_or_grows_gives_no_number() {
    let mut room = Room::with(INTERVIEWER);
    let outside = tempfile::TempDir::new().unwrap();
    let path = outside.path().join("long");
    File::create(&path).unwrap().set_len(64 << 20).unwrap();
    let request = json!({"path": path});
    // What happens to the file or the wish while the first pieces are read.
    let mut meanwhile = |act: Box<dyn Fn(&Job) + Send + Sync>| {
        let own: Arc<OnceLock<Job>> = Arc::default();
        let hears = Arc::clone(&own);
        let job = Job::new(Arc::new(move |progress: Progress| {
            if progress.permille > 100
                && let Some(job) = hears.get()
            {
                act(job);
            }
        }));
        own.set(job.clone()).ok().unwrap();
        call(&mut room.house, "digest_file", request.clone(), &job).unwrap_err()
    };
    assert_eq!(meanwhile(Box::new(Job::stop)).kind, FailureKind::Cancelled);
    let grown = path.clone();
    let grow = move |_: &Job| File::options().append(true).open(&grown).unwrap().write_all(b"more").unwrap();
    assert_eq!(meanwhile(Box::new(grow)).code, "file-changed");
    let gone = path.clone();
    let go = move |_: &Job| drop(fs::remove_file(&gone));
    let vanished = meanwhile(Box::new(go));
    assert_eq!((vanished.code.as_str(), vanished.field.as_str()), ("file-vanished", "path"));
    assert!(!format!("{vanished:?}").contains("long"), "the path is in no failure");
    room.no("digest_file", json!({"path": path}), "file-unreadable");
    room.no("digest_file", json!({"path": outside.path()}), "file-unreadable");
    File::create(&path).unwrap();
    room.no("digest_file", json!({"path": path}), "file-empty");
}

#[test]
fn gaps_of_a_recording_come_back_as_typed() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &[]);
    let case = interview(&mut room, &case);
    let mut noted = recordings(&case, "Ө1-1121-07");
    noted["recordings"][0]["gaps"] = json!([{"from": "10:05", "to": "10:07", "reason": "Карт дүүрсэн"}]);
    noted["recordings"][0]["sha256"] = json!("ab".repeat(32));
    noted["recordings"][0]["bytes"] = json!("1734221824");
    let mut unsaid = noted.clone();
    unsaid["recordings"][0]["child_told"] = json!(null);
    assert_eq!(room.no_entry("note_recordings", unsaid, "recording-told-missing").field, "child_told");
    let view = room.ok("note_recordings", noted.clone())["recordings"][0].clone();
    assert_eq!(view["gaps"], noted["recordings"][0]["gaps"]);
    assert_eq!((&view["gap"], &view["bytes"]), (&json!(true), &json!("1734221824")));
    let mut outside = noted.clone();
    outside["recordings"][0]["gaps"][0]["to"] = json!("10:21");
    room.no_entry("note_recordings", outside, "gap-outside-recording");
    // The list goes whole: what came to the page of one recording goes back with the next one, to the second.
    let first = &mut noted["recordings"][0];
    (first["from"], first["to"]) = (json!("10:01:20"), json!("10:20:05"));
    first["gaps"] = json!([{"from": "10:05:10", "to": "10:05:40", "reason": "Карт дүүрсэн"}]);
    let mut shown = room.ok("note_recordings", noted.clone())["recordings"].clone();
    assert_eq!(
        (&shown[0]["from"], &shown[0]["to"], &shown[0]["gaps"]),
        (&json!("10:01:20"), &json!("10:20:05"), &noted["recordings"][0]["gaps"])
    );
    let second = recordings(&case, "Ө1-1121-08")["recordings"][0].clone();
    shown.as_array_mut().unwrap().push(second);
    noted["recordings"] = shown.clone();
    assert_eq!(room.ok("note_recordings", noted)["recordings"][0], shown[0]);
}

/// A number belongs to one recording: of an earlier interview with the same child no less than of another case.
#[test]
fn the_number_of_an_earlier_recording_is_offered_and_taken_no_more() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    let number =
        |case: &str, number: &str| json!({"case": case, "card": 5, "answers": {"recording_number": number}});
    let of_card = |view: &Value| view["cards"][5]["answers"]["recording_number"].clone();
    let refused = room.no_entry("fill_preparation", number(&case, "Ө1 01"), "recording-number-malformed");
    assert_eq!(refused.field, "recording_number");
    let view = room.ok("fill_preparation", number(&case, "ө1-1121-07"));
    assert_eq!(of_card(&view), "Ө1-1121-07", "as the record will have it");
    let other = open_case(&mut room);
    let planned = room.no_entry("fill_preparation", number(&other, "Ө1-1121-07"), "recording-number-used");
    assert_eq!((planned.field.as_str(), planned.args["code"].is_empty()), ("recording_number", false));
    consent(&mut room, &case, &[]);
    let first = interview(&mut room, &case);
    assert_eq!(room.ok("record", of(&first))["recording_planned"], "Ө1-1121-07");
    let view = room.ok("note_recordings", recordings(&first, "Ө1-1121-07"));
    assert_eq!(view["recording_planned"], "", "it has one");
    room.ok("note_recordings", recordings(&first, "Ө1-1121-07"));
    assert_eq!(of_card(&room.ok("case", json!({"case": case}))), Value::Null);
    room.no_entry("fill_preparation", number(&case, "Ө1-1121-07"), "recording-number-used");
    wrap_up(&mut room, &first);
    room.ok("note_recordings", recordings(&first, "Ө1-1121-07"));
    let signed = sign_off(&mut room, &first, PEOPLE[INTERVIEWER].2);
    room.ok("sign_off", signed);
    let again = Case { case: case.clone(), interview: uuid() };
    let mut anew = begin(&case, &again.interview);
    (anew["session"], anew["reason"]) = (json!("planned_follow_up"), json!("Шинэ баримт"));
    room.ok("begin_interview", anew);
    room.minutes(3);
    room.ok("end_interview", end(&again));
    assert_eq!(room.ok("record", of(&again))["recording_planned"], "");
    let taken = room.no_entry("note_recordings", recordings(&again, "Ө1-1121-07"), "recording-number-used");
    assert_eq!((taken.field.as_str(), taken.args["row"].as_str()), ("number", "1"));
    // The first record turns out to have had a slip: the number it really had is taken, and the other one free.
    let amend = |of: &Case, new: &str| {
        json!({"case": of.case, "interview": of.interview, "item": "recordings.1.number",
        "new": new, "reason": "Тоог буруу бичсэн байсан.", "passphrase": PEOPLE[INTERVIEWER].2, "second": "",
        "second_passphrase": ""})
    };
    room.ok("amend", amend(&first, "Ө1-1121-06"));
    room.no_entry("note_recordings", recordings(&again, "Ө1-1121-06"), "recording-number-used");
    room.ok("note_recordings", recordings(&again, "Ө1-1121-07"));
    assert_eq!(room.no_entry("amend", amend(&first, "Ө1-1121-07"), "recording-number-used").field, "new");
}

fn codes(room: &mut Room) -> Vec<String> {
    let today = room.ok("today", json!({}));
    // No room of these tests has a backup, which its supervisor is told (`backups.rs`).
    today["waiting"]
        .as_array()
        .unwrap()
        .iter()
        .map(|w| text(w, "code"))
        .filter(|code| code != "backup")
        .collect()
}

#[test]
fn an_unsigned_record_waits_for_the_interviewer_and_after_three_days_for_the_supervisor() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &[]);
    let case = interview(&mut room, &case);
    assert_eq!(codes(&mut room), ["wrap-up"]);
    wrap_up(&mut room, &case);
    assert_eq!(codes(&mut room), ["sign-off"]);
    room.minutes(23 * 60);
    room.enter(INTERVIEWER);
    assert_eq!(codes(&mut room), ["sign-off"]);
    room.minutes(60);
    room.enter(INTERVIEWER);
    assert_eq!(codes(&mut room), ["unsigned-day"]);
    for who in [SUPERVISOR, OFFICER, OTHER_INTERVIEWER] {
        room.enter(who);
        assert_eq!(codes(&mut room), Vec::<String>::new());
    }
    // Until then it is the interviewer's, and the supervisor is told from when it may be sealed as found.
    room.enter(SUPERVISOR);
    let mut early = sign_off(&mut room, &case, PEOPLE[SUPERVISOR].2);
    early["as_found"] = json!(true);
    room.no_entry("sign_off", early, "as-found-too-early");
    let from = |room: &mut Room| text(&room.ok("record", of(&case)), "as_found_from");
    assert!(from(&mut room).starts_with("2025-11-24 "), "three days after the end");
    room.enter(INTERVIEWER);
    assert_eq!(from(&mut room), "", "not theirs to do");
    room.minutes(48 * 60);
    room.enter(SUPERVISOR);
    assert_eq!(from(&mut room), "");
    let waiting = room.ok("today", json!({}))["waiting"].clone();
    let line = waiting.as_array().unwrap().iter().find(|line| line["code"] == "unsigned-long").unwrap();
    assert_eq!(text(line, "target"), case.interview);
    // Nobody signed for three days: the supervisor seals it as found, and it is marked so.
    let mut found = sign_off(&mut room, &case, PEOPLE[SUPERVISOR].2);
    found["as_found"] = json!(true);
    let signed = room.ok("sign_off", found);
    assert_eq!((&signed["signed"], &signed["as_found"]), (&json!(true), &json!(true)));
    assert_eq!(codes(&mut room), Vec::<String>::new());
}

#[test]
fn somebody_asks_after_thirty_days_how_the_child_is_and_again_until_it_is_known() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &[]);
    let case = interview(&mut room, &case);
    wrap_up(&mut room, &case);
    let record = room.ok("record", of(&case));
    assert_eq!(
        (&record["childs_end"]["follow_up"], &record["follow_up_usual"]),
        (&json!("2025-12-21"), &json!("2025-12-21"))
    );
    let ready = sign_off(&mut room, &case, PEOPLE[INTERVIEWER].2);
    room.ok("sign_off", ready);
    room.minutes(29 * 1440);
    room.enter(INTERVIEWER);
    assert_eq!(codes(&mut room), Vec::<String>::new());
    room.minutes(1440);
    for who in [INTERVIEWER, OFFICER] {
        room.enter(who);
        assert_eq!(codes(&mut room), ["aftercare"]);
    }
    for who in [SUPERVISOR, OTHER_INTERVIEWER] {
        room.enter(who);
        assert_eq!(codes(&mut room), Vec::<String>::new());
    }
    let note = |outcome: &str, next: &str| json!({"case": case.case, "interview": case.interview, "on": "2025-12-21", "outcome": outcome, "next": next});
    room.no("note_aftercare", note("well", ""), "not-your-case");
    room.enter(SUPERVISOR);
    room.no("note_aftercare", note("well", ""), "not-in-your-role");
    room.enter(OFFICER);
    room.no_entry("note_aftercare", note("not_reached", ""), "aftercare-next-missing");
    let view = room.ok("note_aftercare", note("not_reached", "2025-12-24"));
    assert_eq!(
        view["aftercare_due"][0],
        json!({"interview": case.interview, "day": "2025-12-24", "due": false})
    );
    assert_eq!(codes(&mut room), Vec::<String>::new());
    let view = room.ok("note_aftercare", note("well", ""));
    assert_eq!(view["aftercare_due"], json!([]));
    assert_eq!(view["aftercare"][1]["by"], PEOPLE[OFFICER].0);
    let lines: Value = room.ok("journal", crate::support::page(&case.case, "all", "", 1))["lines"].clone();
    assert_eq!(lines[0]["detail"], json!([["aftercare-outcome", "well"]]));
}

#[test]
fn feelings_and_breaks_are_completed_in_full_words_and_what_was_forgotten_is_added_later() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &[]);
    let case = interview(&mut room, &case);
    let add = |kind: &str, word: &str, clock: &str| json!({"case": case.case, "interview": case.interview, "kind": kind, "word": word, "clock": clock});
    room.no_entry("add_entry", add("song", "", "10:05:00"), "choice-unknown");
    room.no_entry("add_entry", add("prompt", "song", "10:05:00"), "choice-unknown");
    room.no_entry("add_entry", add("feeling", "", "9"), "time-malformed");
    room.no_entry("add_entry", add("feeling", "", "11:59:00"), "time-outside-interview");
    room.ok("add_entry", add("prompt", "directive", "10:05:00"));
    room.ok("add_entry", add("break", "", "10:06:00"));
    let record = room.ok("add_entry", add("feeling", "", "10:05:30"));
    let of_kind = |record: &Value, kind: &str| {
        let lines = record["lines"].as_array().unwrap();
        lines.iter().find(|l| l["kind"] == kind && l["added_later"] == true).unwrap().clone()
    };
    let (feeling, pause) = (of_kind(&record, "feeling"), of_kind(&record, "break"));
    let complete = |of: &Value, signs: Value, asked: Value, why: Value| {
        json!({"case": case.case, "interview": case.interview, "of": of, "signs": signs, "responses": ["water"],
            "intensity": 3, "outcome": "calmed", "asked_by": asked, "break_reason": why})
    };
    let none = Value::Null;
    room.no_entry(
        "complete_entry",
        complete(&pause["tap"], json!([]), none.clone(), none.clone()),
        "choice-unknown",
    );
    room.ok("complete_entry", complete(&pause["tap"], json!([]), json!("child"), json!("tired")));
    let record =
        room.ok("complete_entry", complete(&feeling["tap"], json!(["tears"]), none.clone(), none.clone()));
    let (feeling, pause) = (of_kind(&record, "feeling"), of_kind(&record, "break"));
    assert_eq!((&feeling["signs"], &feeling["outcome"]), (&json!(["tears"]), &json!("calmed")));
    assert_eq!((&pause["asked_by"], &pause["break_reason"]), (&json!("child"), &json!("tired")));
    assert_eq!(record["counts"]["directive"], 1);
    let prompt =
        record["lines"].as_array().unwrap().iter().find(|l| l["kind"] == "prompt").unwrap()["tap"].clone();
    room.no_entry("complete_entry", complete(&prompt, json!([]), none.clone(), none), "feeling-not-found");
}

/// A camera that is switched off after midnight, and one that was switched on before: the day is that of the time.
#[test]
fn a_recording_may_end_after_midnight() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &[]);
    let clock = text(&room.ok("state", json!({})), "saved_at");
    let mut parts = clock.split(':').map(|part| part.parse::<i64>().unwrap());
    let (hour, minute) = (parts.next().unwrap(), parts.next().unwrap());
    room.minutes(23 * 60 + 45 - hour * 60 - minute);
    room.enter(INTERVIEWER);
    let case = interview(&mut room, &case);
    room.minutes(30);
    room.enter(INTERVIEWER);
    let noted = |from: &str, to: &str| {
        let mut request = recordings(&case, "Ө1-1121-09");
        (request["recordings"][0]["from"], request["recordings"][0]["to"]) = (json!(from), json!(to));
        request["recordings"][0]["gaps"] = json!([{"from": "23:58", "to": "00:02", "reason": "карт"}]);
        request
    };
    // Before the beginning and no night between: a slip.
    let refused = room.no_entry("note_recordings", noted("23:40", "22:00"), "recording-ends-before-start");
    assert_eq!(refused.field, "ended");
    room.no_entry("note_recordings", noted("23:40", "02:00"), "recording-in-future");
    let view = room.ok("note_recordings", noted("23:40", "00:20"));
    let kept = &view["recordings"][0];
    assert_eq!((&kept["from"], &kept["to"]), (&json!("23:40"), &json!("00:20")));
    assert_eq!((&kept["gaps"][0]["from"], &kept["gaps"][0]["to"]), (&json!("23:58"), &json!("00:02")));
    room.ok("assess_risk", crate::script::risk(&case, "no", ""));
    let request = sign_off(&mut room, &case, PEOPLE[INTERVIEWER].2);
    let signed = room.ok("sign_off", request);
    let of = |item: &str| {
        let items = signed["amendable"].as_array().unwrap();
        let one = items.iter().find(|i| i["item"] == item).unwrap();
        text(one, "value").chars().take(16).collect::<String>()
    };
    assert_eq!(of("recordings.1.started"), "2025-11-21T23:40");
    assert_eq!(of("recordings.1.ended"), "2025-11-22T00:20");
}
