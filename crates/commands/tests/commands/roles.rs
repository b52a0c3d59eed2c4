//! Who may ask for what: every command without a session, as every role, and with requests no window makes.

use crate::script::with_signed_case;
use crate::support::{INTERVIEWER, OFFICER, OTHER_INTERVIEWER, Room, SUPERVISOR, page};
use itgel_commands::access::Access;
use itgel_commands::table::COMMANDS;
use serde_json::{Value, json};

/// The commands that need no session, as the issue lists them.
const OPEN: [&str; 19] = [
    "state",
    "offer_passphrase",
    "check_passphrase",
    "check_new_pin",
    "begin_setup",
    "confirm_sheet",
    "finish_setup",
    "cancel_setup",
    "check_sheet_group",
    "recover",
    "unlock",
    "lock",
    "enter_training",
    "leave_training",
    "reset_training",
    "find_backups",
    "restore_backup",
    "restore_by_sheets",
    "lay_aside",
];

#[test]
fn without_a_session_only_the_doors_answer() {
    let mut room = Room::furnished();
    for command in COMMANDS {
        assert_eq!(command.access == Access::Anyone, OPEN.contains(&command.name), "{}", command.name);
        let answer = room.call(command.name, json!({"no": "such field"}));
        let code = answer.unwrap_err().code;
        let expected = if command.access == Access::Anyone { "request-malformed" } else { "no-session" };
        assert_eq!(code, expected, "{}", command.name);
    }
    assert_eq!(room.call("drop_everything", json!({})).unwrap_err().code, "unknown-command");
}

#[test]
fn who_may_not_is_stopped_before_the_request_is_read_and_that_is_noted() {
    let (mut room, _) = with_signed_case();
    let mut stopped = Vec::new();
    for who in [INTERVIEWER, OFFICER, SUPERVISOR] {
        let role = [(INTERVIEWER, "interviewer"), (OFFICER, "case_officer"), (SUPERVISOR, "supervisor")];
        let role = role.iter().find(|r| r.0 == who).unwrap().1;
        let role = serde_json::from_value(json!(role)).unwrap();
        room.enter(who);
        for command in COMMANDS.iter().filter(|c| !c.access.admits(role)) {
            let before = room.size();
            // A request that nobody could read: that it is not read shows in the code.
            room.no(command.name, json!({"no": "such field"}), "not-in-your-role");
            assert_eq!(room.size(), before + 1, "{}", command.name);
            stopped.push(command.name);
        }
    }
    let view = room.ok("journal", page("", "all", "", 200));
    let refused = |l: &&Value| l["act"] == "room.command_refused";
    let noted: Vec<&Value> = view["lines"].as_array().unwrap().iter().filter(refused).collect();
    assert_eq!(noted.len(), stopped.len());
    let first = noted[noted.len() - 1];
    assert_eq!(
        (&first["detail"], &first["who"]),
        (&json!([["refused", "not-in-your-role"]]), &json!("Ярилцагч Болд"))
    );
}

/// Requests that no window makes.
fn odd_requests() -> Vec<Value> {
    let huge = "а".repeat(20_000);
    let mut fields = serde_json::Map::new();
    for name in
        ["case", "interview", "person", "request", "key", "value", "reason", "text", "path", "passphrase"]
    {
        fields.insert(name.to_owned(), json!(huge));
    }
    vec![
        Value::Null,
        json!(true),
        json!(7),
        json!("{}"),
        json!([]),
        json!([[], {}, "a", null]),
        json!({"": null}),
        json!({"unknown": 1}),
        json!({"case": null}),
        json!({"case": 5, "interview": [], "request": {}}),
        Value::Object(fields),
    ]
}

#[test]
fn malformed_requests_are_refused_by_every_command_and_change_nothing() {
    let (mut room, case) = with_signed_case();
    let mut tried = std::collections::BTreeSet::new();
    for who in [INTERVIEWER, OFFICER, SUPERVISOR] {
        let role = ["supervisor", "interviewer", "case_officer"][who];
        let role = serde_json::from_value(json!(role)).unwrap();
        room.enter(who);
        let before = room.size();
        for command in COMMANDS.iter().filter(|c| c.access.admits(role)) {
            for (number, request) in odd_requests().into_iter().enumerate() {
                let code = room.call(command.name, request).err().map(|f| f.code);
                assert_eq!(code.as_deref(), Some("request-malformed"), "{} {number}", command.name);
            }
            tried.insert(command.name);
        }
        assert_eq!(room.size(), before);
        assert_eq!(room.ok("state", json!({}))["phase"], "open");
    }
    assert_eq!(tried.len(), COMMANDS.len());
    // Right fields, and in each of them in turn what does not belong there.
    room.enter(INTERVIEWER);
    let before = room.size();
    let good = crate::script::tap(&case, "marker");
    for key in good.as_object().unwrap().keys() {
        for odd in [json!({"deep": []}), json!("а".repeat(20_000)), json!(-1.5)] {
            let mut request = good.clone();
            request[key] = odd;
            room.no("tap", request, "request-malformed");
        }
        let mut request = good.clone();
        request.as_object_mut().unwrap().remove(key);
        if !good[key].is_null() {
            room.no("tap", request, "request-malformed");
        }
    }
    assert_eq!(room.size(), before);
}

#[test]
fn unknown_cases_and_interviews_are_said_to_be_unknown() {
    let (mut room, case) = with_signed_case();
    let nowhere = crate::support::uuid();
    room.no_entry("case", json!({"case": nowhere}), "case-not-found");
    room.no_entry("consent", json!({"case": nowhere, "language": "mn"}), "case-not-found");
    room.no_entry("record", json!({"case": case.case, "interview": nowhere}), "interview-not-found");
    room.no_entry("live", json!({"case": nowhere, "interview": nowhere}), "case-not-found");
    room.no_entry("gate", json!({"case": case.case, "recipients": [nowhere]}), "recipient-unknown");
    room.no_entry("close_case", json!({"case": nowhere, "reason": "Хэрэг хаагдсан"}), "case-not-found");
    let view = room.ok("close_case", json!({"case": case.case, "reason": "Хэрэг хаагдсан"}));
    assert_eq!((&view["closed"], &view["status"]), (&json!(true), &json!("closed")));
    room.no_entry("close_case", json!({"case": case.case, "reason": "Хэрэг хаагдсан"}), "case-is-closed");
    assert_eq!(
        room.ok("reopen_case", json!({"case": case.case, "reason": "Шинэ мэдээлэл"}))["closed"],
        false
    );
}

#[test]
fn an_interviewer_works_in_their_own_cases_only() {
    let mut room = Room::with(INTERVIEWER);
    let case = crate::script::open_case(&mut room);
    crate::script::consent(&mut room, &case, &["police"]);
    let case = crate::script::interview(&mut room, &case);
    let of = crate::script::of(&case);
    let back = json!({"case": case.case, "by": "child", "purposes": ["police"], "channel": "in_person"});
    room.enter(OTHER_INTERVIEWER);
    for (name, request) in [
        ("case", json!({"case": case.case})),
        ("consent", json!({"case": case.case, "language": "mn"})),
        ("live", of.clone()),
        ("record", of),
        ("tap", crate::script::tap(&case, "marker")),
        ("name_decider", crate::script::decider(&case.case)),
        ("assess_risk", crate::script::risk(&case, "no", "")),
        ("begin_interview", crate::script::begin(&case.case, &crate::support::uuid())),
        (
            "add_attachment",
            json!({"case": case.case, "interview": case.interview, "item": 0, "path": "", "description": ""}),
        ),
        (
            "open_case",
            json!({"request": case.case, "age_band": "0-3", "referral": "police", "external_number": ""}),
        ),
        (
            "sign_off",
            json!({"case": case.case, "interview": case.interview, "open_points": [], "as_found": false, "passphrase": ""}),
        ),
    ] {
        room.no(name, request, "not-your-case");
    }
    // A child may say it to anybody.
    room.ok("withdraw_consent", back);
    room.enter(SUPERVISOR);
    let other = room.people[OTHER_INTERVIEWER].clone();
    room.ok(
        "make_appointment",
        json!({"case": case.case, "appointment": "", "day": "2025-11-24", "time": "10:00",
        "minutes": 45, "interviewer": other}),
    );
    room.enter(OTHER_INTERVIEWER);
    assert_eq!(room.ok("case", json!({"case": case.case}))["case"], json!(case.case));
}
