//! Two birth dates that differ are settled by a person, with the source; the age follows, and both stay in sight.

use crate::script::open_case;
use crate::support::{INTERVIEWER, OTHER_INTERVIEWER, PEOPLE, Room, page};
use itgel_casefile::vocabulary::IdentityPart;
use serde_json::{Value, json};

fn identity(number: &str, phone: &str) -> Value {
    json!({"clan": "", "patronymic": "", "given": "Сараа", "names_not_known": false, "registration_number": number,
        "phone": phone, "phone_safe": "not_known", "phone_hours": "", "aimag": "", "district": "", "address": "",
        "birth": {"precision": "day", "year": "2017", "month": "1", "day": "5", "about": ""}})
}

#[test]
fn a_person_settles_which_birth_date_holds() {
    let mut room = Room::with(INTERVIEWER);
    let case = open_case(&mut room);
    let ask = json!({"case": case});
    let settle = |holds: &str| json!({"case": case, "holds": holds, "source": "birth_certificate"});
    room.no_entry("settle_birth", settle("entered"), "identity-not-recorded");
    let saved = room.ok("record_identity", json!({"case": case, "identity": identity("УБ15210511", "")}));
    assert!(saved["notes"].to_string().contains("registration-birth-differs"));
    assert_eq!(room.ok("case", ask.clone())["birth_unsettled"], true);
    let minutes = |room: &mut Room| room.ok("case", json!({"case": case}))["usual_minutes"].as_u64().unwrap();
    room.ok("settle_birth", settle("registration"));
    let by_number = minutes(&mut room);
    let reveal = json!({"case": case, "reason": "compare_document", "note": ""});
    let shown = room.ok("reveal_identity", reveal.clone());
    assert_eq!(shown["identity"]["birth"]["year"], "2017", "the entered date stays in sight");
    assert_eq!(shown["birth"]["registration"], "2015-01-05");
    assert_eq!(
        (&shown["birth"]["holds"], &shown["birth"]["source"], &shown["birth"]["by"]),
        (&json!("registration"), &json!("birth_certificate"), &json!(PEOPLE[INTERVIEWER].0))
    );
    room.no_entry("settle_birth", settle("registration"), "nothing-changed");
    let line = room.ok("journal", page(&case, "all", "", 2))["lines"][1].clone();
    assert_eq!(line["act"], "case.birth_settled");
    assert_eq!(
        line["detail"],
        json!([["birth-holds", "registration"], ["birth-source", "birth_certificate"]])
    );
    let view = room.ok("settle_birth", settle("entered"));
    assert_eq!(view["birth_unsettled"], false);
    assert!(minutes(&mut room) < by_number, "eight years and not ten");
    // A change of the telephone, everything else as it is: what was settled stands, and the line names what changed.
    let blank = json!({"precision": "not_known", "year": "", "month": "", "day": "", "about": ""});
    let mut changed = identity("", "99112233");
    changed["given"] = json!("");
    changed["birth"] = blank;
    let keep =
        json!(["clan", "patronymic", "given", "registration", "birth", "phone_use", "place", "address"]);
    room.ok("record_identity", json!({"case": case, "identity": changed, "keep": keep}));
    let line = room.ok("journal", page(&case, "all", "", 1))["lines"][0].clone();
    assert_eq!(line["detail"], json!([["identity-part", "phone"]]));
    let shown = room.ok("reveal_identity", reveal);
    assert_eq!((&shown["identity"]["given"], &shown["birth"]["holds"]), (&json!("Сараа"), &json!("entered")));
    let all = json!(IdentityPart::ALL);
    room.no_entry(
        "record_identity",
        json!({"case": case, "identity": identity("", ""), "keep": all}),
        "nothing-changed",
    );
    room.enter(OTHER_INTERVIEWER);
    room.no("settle_birth", settle("entered"), "not-your-case");
}
