//! A life is in danger and the child said no: who may say so, what opens, that it ends, and that it is told.

use crate::script::{recipient, seal, with_signed_case};
use crate::support::{INTERVIEWER, OFFICER, PEOPLE, Room, SUPERVISOR, page, text, uuid, with_files};
use serde_json::{Value, json};
use std::path::Path;

fn waits(room: &mut Room) -> usize {
    let today = room.ok("today", json!({}));
    today["waiting"].as_array().unwrap().iter().filter(|l| l["code"] == "vital-untold").count()
}

fn cells(room: &mut Room, case: &str, recipient: &str) -> Vec<(String, String)> {
    let view = room.ok("gate", json!({"case": case, "recipients": [recipient]}));
    let cells = view["columns"][0]["cells"].as_array().unwrap().clone();
    cells.iter().map(|c| (text(c, "basis"), text(c, "reason"))).collect()
}

#[test]
fn what_a_danger_opens_is_signed_by_two_ends_and_is_told() {
    let (mut room, case) = with_signed_case();
    let (ngo, identity) = recipient(&mut room, "ngo");
    let supervisor = room.people[SUPERVISOR].clone();
    let stated = |edit: &dyn Fn(&mut Value)| {
        let mut asked = json!({"case": case.case, "kind": "ngo", "recipient": "", "danger": "not_safe_tonight",
            "parts": ["risk_and_needs"], "until": "", "child_told": "no", "child_told_note": "Эмнэлэгт байгаа",
            "supervisor": supervisor, "passphrase": PEOPLE[SUPERVISOR].2});
        edit(&mut asked);
        asked
    };
    let refer = json!({"case": case.case, "service": "shelter", "kind": "ngo", "organisation": "Түр байр", "contact": "",
        "urgency": "today", "follow_up": "", "told": null});
    room.enter(SUPERVISOR);
    room.no("state_vital_interest", stated(&|_| {}), "not-in-your-role");
    room.enter(INTERVIEWER);
    room.no_entry("make_referral", refer.clone(), "referral-not-agreed");
    // Asked before the passphrase is tried, and the passphrase is the supervisor's own.
    for (field, value, code) in [
        ("kind", json!("prosecutor"), "vital-recipient"),
        ("parts", json!(["risk_and_needs", "interview_log"]), "vital-parts"),
        ("until", json!("2026-01-30"), "vital-days"),
        ("until", json!("2025-02-30"), "date-impossible"),
        ("child_told", json!("not_known"), "order-child-told-missing"),
        ("recipient", json!(uuid()), "recipient-unknown"),
        ("supervisor", json!(room.people[OFFICER]), "order-cosigner-role"),
        ("passphrase", json!(PEOPLE[INTERVIEWER].2), "wrong-passphrase"),
        ("passphrase", json!(""), "passphrase-empty"),
    ] {
        let asked = stated(&|asked| asked[field] = value.clone());
        let failure = room.no_entry("state_vital_interest", asked, code);
        let said_of = if field == "supervisor" { "cosigner" } else { field };
        assert_eq!(failure.field, said_of, "{code}");
    }
    let other = stated(&|asked| (asked["kind"], asked["recipient"]) = (json!("doctor"), json!(ngo)));
    room.no_entry("state_vital_interest", other, "recipient-of-another-kind");
    let view = room.ok("state_vital_interest", stated(&|_| {}));
    let row = view["orders"][0].clone();
    assert_eq!((&row["danger"], &row["until"]), (&json!("not_safe_tonight"), &json!("2025-11-28")));
    // The referral that was refused can be made now.
    room.ok("make_referral", refer);
    assert_eq!(waits(&mut room), 1, "whose case it is can tell the child");

    room.enter(OFFICER);
    assert!(room.acts(9).iter().any(|act| act == "case.vital_interest_stated"));
    let by_danger = |basis: &str, reason: &str| (basis.to_owned(), reason.to_owned());
    let stays = || by_danger("", "beyond-danger");
    let expected = [stays(), stays(), by_danger("vital", ""), stays(), stays()];
    assert_eq!(cells(&mut room, &case.case, &ngo), expected);
    let folder = room.folder("stick");
    let request = seal(&mut room, &case, &ngo, &folder);
    let sealed = room.ok("seal_bundle", request);
    let check = with_files(&mut room, &identity, Path::new(&text(&sealed, "path")));
    let found = room.ok("check_bundle", check);
    assert_eq!((&found["accepted"], &found["fault"]), (&json!(true), &json!("")));
    let html = text(&found, "html");
    assert!(html.contains("report-vital-title") && html.contains(PEOPLE[SUPERVISOR].0), "on whose word");

    // The danger passes: what was sealed and waits stays here, and nothing more goes.
    let over = json!({"case": case.case, "order": row["order"]});
    room.ok("danger_over", over.clone());
    assert_eq!(room.acts(1), ["case.danger_over"]);
    room.no_entry("danger_over", over, "danger-is-over");
    assert_eq!(cells(&mut room, &case.case, &ngo)[2], by_danger("", "child-said-no"));
    let hand = json!({"case": case.case, "bundle": text(&sealed, "bundle"), "to_name": "Ганбат", "to_position": "эмч",
        "how": "post", "seal": "", "paper_number": "Х-3"});
    room.no_entry("hand_over", hand, "bundle-may-not-leave");
    // And the child is told all the same, also when the file is closed.
    assert_eq!(waits(&mut room), 1);
    let away = json!({"case": case.case, "bundle": text(&sealed, "bundle"), "reason": "Аюул арилсан"});
    room.ok("cancel_bundle", away);
    room.ok("close_case", json!({"case": case.case, "reason": "Өөр газарт шилжсэн"}));
    assert_eq!(waits(&mut room), 1);
    let told = json!({"case": case.case, "order": row["order"],
        "told": {"by": "Б.Б", "at": "2025.11.21 09:00", "how": "spoken", "said": "asked"}});
    let view = room.ok("tell_of_order", told);
    assert_eq!((&view["orders"][0]["child_told"], waits(&mut room)), (&json!(true), 0));
    let line = room.ok("journal", page(&case.case, "all", "", 1))["lines"][0].clone();
    assert_eq!(line["act"], "case.order_told");
    assert!(line["detail"].to_string().contains("not_safe_tonight"), "{line}");
    assert!(room.ok("doctor", json!({}))["well"].as_bool().unwrap());
}
