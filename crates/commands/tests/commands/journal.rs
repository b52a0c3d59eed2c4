//! The journal as a person reads it (ux.md 4.15): words for everything, search, days, and where a record is now.

use crate::script::{Case, recipient, seal, with_signed_case};
use crate::support::{OFFICER, PEOPLE, Room, SUPERVISOR, page, text};
use itgel_words::{Language, Words};
use serde_json::{Value, json};

/// A case of which one bundle was handed over, one lies here and one was cancelled, one consent was taken back, an
/// identity looked at, and an order entered.
fn full() -> (Room, Case) {
    let (mut room, case) = with_signed_case();
    let (police, _) = recipient(&mut room, "police");
    let (ngo, _) = recipient(&mut room, "ngo");
    let folder = room.folder("stick");
    let mut bundles = Vec::new();
    for _ in 0..3 {
        let request = seal(&mut room, &case, &police, &folder);
        bundles.push(text(&room.ok("seal_bundle", request), "bundle"));
    }
    room.ok("hand_over", hand_over(&case, &bundles[0], ""));
    room.ok(
        "cancel_bundle",
        json!({"case": case.case, "bundle": bundles[1], "reason": "Буруу хүлээн авагч"}),
    );
    room.ok("preview_withdrawal", withdrawal(&case));
    room.ok("withdraw_consent", withdrawal(&case));
    let supervisor = room.people[SUPERVISOR].clone();
    room.ok(
        "record_order",
        json!({"case": case.case, "recipient": ngo, "body": "Дүүргийн шүүх", "number": "2025/118",
            "date": "2025-11-20", "parts": ["consent_record"], "child_told": "yes", "child_told_note": "Ярилцагч",
            "supervisor": supervisor, "passphrase": PEOPLE[SUPERVISOR].2}),
    );
    room.call("cancel_bundle", json!({"case": case.case, "bundle": ngo, "reason": "Ийм багц алга байна"}))
        .unwrap_err();
    (room, case)
}

fn withdrawal(case: &Case) -> Value {
    json!({"case": case.case, "by": "child", "purposes": ["doctor", "police"], "channel": "in_person"})
}

/// A hand-over by courier at a stated time, or now.
fn hand_over(case: &Case, bundle: &str, at: &str) -> Value {
    json!({"case": case.case, "bundle": bundle, "to_name": "Ганбат", "to_position": "мөрдөгч", "how": "courier",
        "seal": "Л-17", "paper_number": "Х-3", "at": at})
}

fn all(room: &mut Room) -> Vec<Value> {
    let mut lines = Vec::new();
    loop {
        let before = lines.last().map(|l: &Value| text(l, "seq")).unwrap_or_default();
        let view = room.ok("journal", page("", "all", &before, 200));
        lines.extend(view["lines"].as_array().unwrap().clone());
        if view["more"] == false {
            return lines;
        }
    }
}

#[test]
fn every_line_says_everything_in_words_of_both_languages() {
    let (mut room, _) = full();
    let lines = all(&mut room);
    assert!(lines.len() > 50, "{}", lines.len());
    for language in [Language::Mn, Language::En] {
        let words = Words::new(language);
        for line in &lines {
            let act = format!("act-{}", text(line, "act").replace(['.', '_'], "-"));
            assert!(words.has(&act), "{act} has no words");
            for pair in line["detail"].as_array().unwrap() {
                let (name, word) = (pair[0].as_str().unwrap(), pair[1].as_str().unwrap());
                let of_list = format!("{name}-{}", word.replace('_', "-"));
                let known = match name {
                    "text" => true,
                    "fault" => words.has(&format!("err-bundle-{word}")),
                    "refused" => words.has(&format!("err-{word}")),
                    _ => words.has(&format!("journal-detail-{name}")) || words.has(&of_list),
                };
                assert!(known && !word.is_empty(), "{act}: {pair} is said in no words");
            }
        }
    }
}

#[test]
fn a_line_says_with_whom_and_with_what() {
    let (mut room, case) = full();
    let lines = all(&mut room);
    let detail = |act: &str| {
        lines.iter().find(|l| l["act"] == act).unwrap_or_else(|| panic!("no {act}"))["detail"].clone()
    };
    let handed = detail("case.bundle_handed_over");
    assert_eq!(
        handed,
        json!([
            ["recipient-kind", "police"],
            ["export-way", "courier"],
            ["seal", "Л-17"],
            ["received-by", "Ганбат"]
        ])
    );
    let order = detail("case.legal_order_recorded");
    assert_eq!(order[0], json!(["recipient-kind", "ngo"]));
    assert_eq!(order[1], json!(["text", "Байгууллага ngo"]));
    assert_eq!(order[2], json!(["text", "Дүүргийн шүүх, 2025/118"]));
    assert_eq!(order[3], json!(["cosigned", PEOPLE[SUPERVISOR].0]));
    assert_eq!(detail("case.signed_off"), json!([["interview", "1"]]));
    assert_eq!(detail("case.bundle_sealed")[0], json!(["recipient-kind", "police"]));
    // Places of the case: here, and each bundle where it is.
    let view = room.ok("journal", page(&case.case, "all", "", 1));
    let states: Vec<_> = view["places"].as_array().unwrap().iter().map(|p| text(p, "state")).collect();
    assert_eq!(states, ["original", "sealed", "cancelled", "handed_over"]);
    assert_eq!(
        (&view["places"][3]["to_name"], &view["places"][3]["day"]),
        (&json!("Ганбат"), &json!("2025-11-21"))
    );
    assert_eq!(room.ok("journal", page("", "all", "", 1))["places"], json!([]));
}

#[test]
fn it_is_searched_by_number_person_code_and_day() {
    let (mut room, case) = full();
    let lines = all(&mut room);
    let find = |room: &mut Room, search: &str, from: &str, until: &str| {
        let mut request = page("", "all", "", 200);
        request["search"] = json!(search);
        request["from"] = json!(from);
        request["until"] = json!(until);
        room.ok("journal", request)["lines"].as_array().unwrap().clone()
    };
    for search in ["7", "0007", "№ 0007"] {
        let found = find(&mut room, search, "", "");
        assert_eq!(found.iter().filter(|l| l["seq"] == "7").count(), 1, "{search}");
        assert!(found.len() < lines.len(), "{search} found everything");
    }
    let found = find(&mut room, "дорж", "", "");
    assert!(found.len() > 5 && found.iter().all(|l| l["who"] == PEOPLE[OFFICER].0), "{found:?}");
    let code = text(&room.ok("case", json!({"case": case.case}))["code"], "en");
    let found = find(&mut room, &code, "", "");
    assert!(!found.is_empty() && found.iter().all(|l| l["case"] == json!(case.case)));
    assert_eq!(found.len(), lines.iter().filter(|l| l["case"] == json!(case.case)).count());
    assert_eq!(find(&mut room, "хэн ч биш", "", ""), Vec::<Value>::new());
    assert_eq!(find(&mut room, "", "2025-11-21", "2025-11-21").len(), lines.len());
    assert_eq!(find(&mut room, "", "2025-11-22", "").len(), 0);
    assert_eq!(find(&mut room, "", "", "2025-11-20").len(), 0);
    let mut odd = page("", "all", "", 5);
    odd["from"] = json!("2025-02-30");
    assert_eq!(room.no_entry("journal", odd, "date-impossible").field, "from");
    // Page by page it is the same as at once.
    let mut request = page("", "all", "", 3);
    request["search"] = json!("дорж");
    let first = room.ok("journal", request.clone());
    assert_eq!((first["lines"].as_array().unwrap().len(), &first["more"]), (3, &json!(true)));
    request["before"] = first["lines"][2]["seq"].clone();
    assert_eq!(room.ok("journal", request)["lines"][0], find(&mut room, "дорж", "", "")[3]);
}

#[test]
fn a_hand_over_is_stated_to_the_minute() {
    let (mut room, case) = with_signed_case();
    let (police, _) = recipient(&mut room, "police");
    let folder = room.folder("stick");
    let look = room.ok("look_at_stick", json!({"folder": folder}));
    assert_eq!(look["other_files"], 0);
    assert!(text(&look, "free").parse::<u64>().unwrap() > 0);
    let request = seal(&mut room, &case, &police, &folder);
    let mut inside = request.clone();
    inside["folder"] = json!(room.home.path().join("vault"));
    room.no_entry("seal_bundle", inside, "folder-is-store");
    let bundle = text(&room.ok("seal_bundle", request), "bundle");
    assert_eq!(room.ok("look_at_stick", json!({"folder": folder}))["other_files"], 1);
    assert_eq!(
        room.no("look_at_stick", json!({"folder": folder.join("none")}), "folder-missing").field,
        "folder"
    );
    let row = room.ok("case", json!({"case": case.case}))["bundles"][0].clone();
    assert_eq!(
        (&row["status"], &row["kind"], &row["to_name"]),
        (&json!("sealed"), &json!("police"), &json!(""))
    );
    assert!(folder.join(text(&row, "file")).is_file(), "{row}");
    let at = |at: &str| hand_over(&case, &bundle, at);
    for (time, code) in [
        ("soon", "hand-over-time-unreadable"),
        ("2025.11.21 25:10", "hand-over-time-unreadable"),
        ("2025.02.30 10:00", "date-impossible"),
        ("2025.11.20 10:00", "hand-over-before-sealing"),
        ("2025.12.01 10:00", "hand-over-in-future"),
    ] {
        assert_eq!(room.no_entry("hand_over", at(time), code).field, "at", "{time}");
    }
    room.minutes(90);
    let sealed_at = text(&row, "sealed_at");
    let view = room.ok("hand_over", at(&sealed_at.replace('-', ".")));
    let row = &view["bundles"][0];
    assert_eq!((&row["status"], &row["handed_at"]), (&json!("handed_over"), &json!(sealed_at)));
    assert_eq!(row["handed_by"], PEOPLE[OFFICER].0);
    assert_eq!(
        (&row["how"], &row["seal"], &row["paper_number"]),
        (&json!("courier"), &json!("Л-17"), &json!("Х-3"))
    );
}

/// The report of a check is a file of numbers and codes; nobody's name and nothing of a case is in it.
#[test]
fn the_report_of_a_check_is_a_file_without_names() {
    let (mut room, case) = full();
    let folder = room.folder("reports");
    assert_eq!(
        room.no("save_check_report", json!({"folder": folder.join("none")}), "folder-missing").field,
        "folder"
    );
    // Nothing strange may lie in the store: its own check would find it for ever.
    room.no("save_check_report", json!({"folder": room.home.path().join("vault")}), "folder-is-store");
    let saved = room.ok("save_check_report", json!({"folder": folder}));
    let report = std::fs::read_to_string(folder.join(text(&saved, "file"))).unwrap();
    let view = room.ok("journal", page("", "all", "", 1));
    let code =
        view["code"].as_array().unwrap().iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" ");
    assert_eq!(report.matches(&code).count(), 2, "once in each language: {report}");
    assert!(report.contains("entries\t"), "{report}");
    let row = room.ok("case", json!({"case": case.case}))["code"].clone();
    for word in
        PEOPLE.iter().map(|p| p.0).chain([row["mn"].as_str().unwrap(), case.case.as_str(), "Дүүргийн шүүх"])
    {
        assert!(!report.contains(word), "{word} stands in the report");
    }
    // Nothing is written over.
    room.no("save_check_report", json!({"folder": folder}), "folder-not-writable");
}
