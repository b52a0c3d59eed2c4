//! What may leave, and how it leaves: gate, preview, seal, hand over, withdrawal, legal order, check.

use crate::script::{Case, by_another, recipient, seal, with_signed_case};
use crate::support::{INTERVIEWER, OFFICER, PEOPLE, Room, SUPERVISOR, page, text, uuid, with_files};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

fn gate(room: &mut Room, case: &Case, recipients: &[&str]) -> Value {
    room.ok("gate", json!({"case": case.case, "recipients": recipients}))
}

fn cell(column: &Value, part: &str) -> (bool, String) {
    let cell = column["cells"].as_array().unwrap().iter().find(|c| c["part"] == part).unwrap();
    (cell["goes"].as_bool().unwrap(), text(cell, "reason"))
}

fn hand_over(case: &Case, bundle: &str, how: &str, number: &str) -> Value {
    json!({"case": case.case, "bundle": bundle, "to_name": "Ганбат", "to_position": "мөрдөгч", "how": how,
        "to_id_number": " Х-0004512 ", "seal": number, "paper_number": "Х-3"})
}

#[test]
fn a_key_is_used_only_after_its_fingerprint_was_compared() {
    let (mut room, case) = with_signed_case();
    let identity = itgel_seal::Identity::make(&mut itgel_seal::OsEntropy);
    let add = |key: &str, expires: &str, recipient: &str| {
        json!({"recipient": recipient, "kind": "police", "organisation": "Цагдаа", "contact": "", "key": key,
            "expires": expires})
    };
    room.no_entry("add_recipient", add("age1qqq", "2026-01-01", ""), "recipient-key-malformed");
    let past =
        room.no_entry("add_recipient", add(&identity.recipient(), "2025-11-20", ""), "recipient-key-expired");
    assert_eq!(past.args["date"], "2025.11.20");
    let impossible =
        room.no_entry("add_recipient", add(&identity.recipient(), "2026-02-30", ""), "date-impossible");
    assert_eq!(impossible.args["date"], "2026.02.30");
    let strange = add(&identity.recipient(), "2026-01-01", &uuid());
    room.no_entry("add_recipient", strange, "recipient-unknown");
    let view = room.ok("add_recipient", add(&identity.recipient(), "2026-01-01", ""));
    let added = view["recipients"][0].clone();
    assert_eq!((&added["usable"], &added["why_not"]), (&json!(false), &json!("recipient-key-unchecked")));
    let id = text(&added, "id");
    let preview = json!({"case": case.case, "recipient": id, "take_away": [], "purpose": "хэрэг"});
    room.no_entry("preview_bundle", preview.clone(), "recipient-key-unchecked");
    let mut groups = added["fingerprint"].clone();
    groups[3] = json!("00000");
    let check = |groups: &Value| json!({"recipient": id, "how": "known_phone", "groups": groups});
    let refused = room.no_entry("check_recipient_key", check(&groups), "fingerprint-differs");
    assert_eq!((refused.args["group"].as_str(), refused.field.as_str()), ("4", "group-4"));
    room.no_entry("check_recipient_key", check(&json!([])), "fingerprint-differs");
    // Who entered it does not vouch for it, and is told so before they try.
    room.no_entry("check_recipient_key", check(&added["fingerprint"]), "key-entered-by-you");
    assert_eq!(added["compare_why_not"], "key-entered-by-you");
    room.no_entry("preview_bundle", preview.clone(), "recipient-key-unchecked");
    room.enter(SUPERVISOR);
    assert_eq!(room.ok("recipients", json!({}))["recipients"][0]["compare_why_not"], "");
    let view = room.ok("check_recipient_key", check(&added["fingerprint"]));
    let one = &view["recipients"][0];
    assert_eq!(
        (&one["usable"], &one["entered_by"], &one["checked_by"]),
        (&json!(true), &json!(PEOPLE[OFFICER].0), &json!(PEOPLE[SUPERVISOR].0))
    );
    room.enter(OFFICER);
    room.ok("preview_bundle", preview.clone());
    room.enter(SUPERVISOR);
    room.ok("revoke_recipient", json!({"recipient": id, "reason": "Түлхүүр алдагдсан"}));
    room.enter(OFFICER);
    room.no_entry("preview_bundle", preview, "recipient-key-revoked");
}

/// The report without what no preview can know: the number of the bundle, its minute and the heads of the journal.
fn as_read(html: &str) -> String {
    let line = |l: &&str| !l.contains("class=\"mono\"");
    html.lines().filter(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_preview_is_what_the_recipient_reads() {
    let (mut room, case) = with_signed_case();
    let (police, identity) = recipient(&mut room, "police");
    let folder = room.folder("stick");
    let mut request = seal(&mut room, &case, &police, &folder);
    request["reference"] = json!("МБ 12/2025, хоёр дахь");
    let asked = json!({"case": case.case, "recipient": police, "take_away": [], "purpose": request["purpose"],
        "reference": request["reference"]});
    let long = json!({"case": case.case, "recipient": police, "take_away": [], "purpose": request["purpose"],
        "reference": "а".repeat(61)});
    assert_eq!(room.no_entry("preview_bundle", long, "text-too-long").field, "reference");
    let preview = room.ok("preview_bundle", asked);
    // What was read without the number is not what would go with it.
    room.no_entry("seal_bundle", request.clone(), "bundle-preview-differs");
    (request["seen_seq"], request["preview"]) = (preview["seen_seq"].clone(), preview["preview"].clone());
    let sealed = room.ok("seal_bundle", request);
    assert_eq!(room.anchored(), room.size(), "the sealing itself is under a signed head at once");
    let check = with_files(&mut room, &identity, Path::new(&text(&sealed, "path")));
    let found = room.ok("check_bundle", check);
    let (before, after) = (as_read(&text(&preview, "html")), as_read(&text(&found, "html")));
    assert!(before.contains("МБ 12/2025, хоёр дахь"));
    assert_eq!(before, after);
}

#[test]
fn what_was_agreed_goes_and_what_the_child_refused_stays() {
    let (mut room, case) = with_signed_case();
    let (police, identity) = recipient(&mut room, "police");
    let (ngo, _) = recipient(&mut room, "ngo");
    let view = gate(&mut room, &case, &[&police, &ngo]);
    let (to_police, to_ngo) = (&view["columns"][0], &view["columns"][1]);
    assert_eq!(
        (cell(to_police, "interview_log"), cell(to_police, "risk_and_needs").1.as_str()),
        ((true, String::new()), "not-asked-for")
    );
    assert!(to_police["entries"].as_u64().unwrap() > 10, "{to_police}");
    assert_eq!((&to_ngo["any"], &to_ngo["entries"]), (&json!(false), &json!(0)));
    assert_eq!((&to_ngo["child_no_day"], &to_police["child_no_day"]), (&json!("2025-11-21"), &json!("")));
    assert_eq!((&to_ngo["reason"], &to_ngo["reason_day"]), (&json!("child-said-no"), &json!("2025-11-21")));
    let preview = |recipient: &str, purpose: &str| json!({"case": case.case, "recipient": recipient, "take_away": [], "purpose": purpose});
    room.no_entry("preview_bundle", preview(&ngo, "тусламж"), "nothing-may-go");
    let seen = room.ok("preview_bundle", preview(&police, "мөрдөн байцаалт"));
    assert_eq!(seen["notes"], json!([]));
    let named = room.ok("preview_bundle", preview(&police, "хүүхэд Сараагийн хэрэг"));
    assert_eq!(named["notes"], json!(["note-looks-like-a-name"]));
    assert_eq!(named["found"], json!(["хүүхэд Сараагийн хэрэг"]));
    assert_eq!(seen["found"], json!([]));
    assert!(text(&seen, "html").to_lowercase().starts_with("<!doctype html>"));

    let folder = room.folder("stick");
    let request = seal(&mut room, &case, &police, &folder);
    for (key, value, code) in [
        ("purpose", json!(""), "bundle-purpose-missing"),
        ("reference", json!("а".repeat(61)), "text-too-long"),
        ("seen_seq", json!("1"), "gate-changed"),
        ("seen_seq", json!("99999"), "request-malformed"),
        ("seen_seq", json!("many"), "request-malformed"),
        ("recipient", json!(ngo), "nothing-may-go"),
        ("preview", json!(""), "bundle-preview-missing"),
        ("preview", json!("0".repeat(64)), "bundle-preview-differs"),
        ("purpose", json!("шүүх хурал"), "bundle-preview-differs"),
        ("reference", json!("МБ 12"), "bundle-preview-differs"),
        ("take_away", json!(["identity"]), "bundle-preview-differs"),
    ] {
        let mut other = request.clone();
        other[key] = value;
        room.no_entry("seal_bundle", other, code);
    }
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
    let before = room.size();
    let sealed = room.ok("seal_bundle", request.clone());
    assert_eq!(room.size(), before + 2);
    assert_eq!(room.acts(2), ["room.head_witnessed", "case.bundle_sealed"]);
    let path = text(&sealed, "path");
    // Asked again, nothing is written, and no path is named under which nothing lies.
    let mut again = request;
    assert_eq!(room.ok("seal_bundle", again.clone())["path"], sealed["path"]);
    again["folder"] = json!(room.folder("elsewhere"));
    assert_eq!(room.ok("seal_bundle", again)["path"], "");
    assert_eq!(room.size(), before + 2);
    let bytes = fs::read(&path).unwrap();
    // What the preview says of the size is what lies on the stick, within a twentieth.
    let (said, is): (u64, u64) = (text(&seen, "bytes").parse().unwrap(), bytes.len() as u64);
    assert!(said.abs_diff(is) * 20 < is, "{said} was said, and it is {is}");
    assert_eq!(
        (sealed["bytes"].clone(), sealed["sha256"].clone()),
        (json!(bytes.len().to_string()), json!(itgel_seal::digest::sha256_hex(&bytes)))
    );

    let check = with_files(&mut room, &identity, Path::new(&path));
    let found = room.ok("check_bundle", check.clone());
    assert_eq!(
        (&found["accepted"], &found["fault"], &found["for_you"]),
        (&json!(true), &json!(""), &json!("yes"))
    );
    assert_eq!((&found["whole"], &found["signed"]), (&json!("yes"), &json!("yes")));
    assert_eq!((&found["room"], &found["own_keys"]), (&json!("Өрөө 1"), &json!(false)));
    assert_eq!(found["prepared_by"], PEOPLE[OFFICER].0);
    assert_eq!(found["parts"], sealed["parts"]);
    // There is no file, but a thing in a bag, which belongs to the same part.
    assert_eq!(
        found["withheld"],
        json!([["risk_and_needs", "not-asked-for"], ["identity", "nothing-recorded"]])
    );
    assert_eq!(room.acts(1), ["room.bundle_checked"]);
    let mut flipped = bytes.clone();
    let middle = flipped.len() / 2;
    flipped[middle] ^= 1;
    fs::write(folder.join("flipped"), &flipped).unwrap();
    let mut other = check.clone();
    other["path"] = json!(folder.join("flipped"));
    let found = room.ok("check_bundle", other);
    assert_eq!(
        (&found["accepted"], &found["whole"], &found["html"]),
        (&json!(false), &json!("no"), &json!(""))
    );
    assert_ne!(found["fault"], "");
    let mut own = check.clone();
    own["identity"] = json!("");
    let found = room.ok("check_bundle", own);
    assert_eq!(
        (&found["accepted"], &found["fault"], &found["for_you"]),
        (&json!(false), &json!("other-recipient"), &json!("no"))
    );
    assert_eq!((&found["whole"], &found["signed"]), (&json!("not_known"), &json!("not_known")));
    for name in ["signed_by", "room", "purpose", "html"] {
        assert_eq!(found[name], "", "nothing of somebody else's bundle is shown: {name}");
    }
    for (key, code) in
        [("identity", "not-an-identity"), ("signers", "not-allowed-signers"), ("log_key", "not-a-log-key")]
    {
        let mut odd = check.clone();
        odd[key] = json!(path);
        let failure = room.no("check_bundle", odd.clone(), "file-unreadable");
        assert_eq!(failure.field, key, "not text at all");
        fs::write(folder.join("odd"), "hello\n").unwrap();
        odd[key] = json!(folder.join("odd"));
        assert_eq!(room.no_entry("check_bundle", odd, code).field, key);
    }
    let mut missing = check;
    missing["path"] = json!(folder);
    assert_eq!(room.no_entry("check_bundle", missing, "file-unreadable").field, "path");
}

#[test]
fn a_bundle_leaves_once_and_stays_when_consent_is_taken_back() {
    let (mut room, case) = with_signed_case();
    let (police, _) = recipient(&mut room, "police");
    let folder = room.folder("stick");
    let mut bundles = Vec::new();
    for _ in 0..3 {
        let request = seal(&mut room, &case, &police, &folder);
        bundles.push(text(&room.ok("seal_bundle", request), "bundle"));
    }
    room.no_entry("hand_over", hand_over(&case, &bundles[0], "courier", " "), "seal-number-missing");
    room.no_entry("hand_over", hand_over(&case, &bundles[0], "pigeon", ""), "hand-over-way-missing");
    room.no_entry("hand_over", hand_over(&case, &uuid(), "post", ""), "bundle-not-sealed");
    let mut signed = hand_over(&case, &bundles[0], "courier", "Л-17");
    signed["strokes"] = json!([[[1, 2, 0], [9, 9, 30]]]);
    let view = room.ok("hand_over", signed);
    let row =
        view["bundles"].as_array().unwrap().iter().find(|b| b["bundle"] == bundles[0].as_str()).unwrap();
    assert_eq!(
        (&row["strokes"], &row["to_id_number"]),
        (&json!([[[1, 2, 0], [9, 9, 30]]]), &json!("Х-0004512"))
    );
    room.no_entry("hand_over", hand_over(&case, &bundles[0], "post", ""), "bundle-already-handed-over");
    room.ok(
        "cancel_bundle",
        json!({"case": case.case, "bundle": bundles[1], "reason": "Буруу хүлээн авагч"}),
    );
    room.no_entry("hand_over", hand_over(&case, &bundles[1], "post", ""), "bundle-is-cancelled");
    // It was said by telephone the day before: that is what stands, and works from now on.
    let mut back = json!({"case": case.case, "by": "child", "purposes": ["police"], "channel": "phone"});
    for (said_at, code) in [("2026.11.20 16:30", "said-in-future"), ("тэр өдөр", "said-at-unreadable")]
    {
        back["said_at"] = json!(said_at);
        assert_eq!(room.no_entry("withdraw_consent", back.clone(), code).field, "said_at");
    }
    back["said_at"] = json!("2025.11.20 16:30");
    let effect = room.ok("preview_withdrawal", back.clone());
    assert_eq!((&effect["stays"], &effect["already_with"]), (&json!(1), &json!(["Байгууллага police"])));
    let before = room.ok("consent_papers", json!({"case": case.case}));
    assert_eq!(before["notices"], json!([]), "nothing was taken back");
    room.ok("withdraw_consent", back.clone());
    let papers = room.ok("consent_papers", json!({"case": case.case}));
    let notice = papers["notices"][0].clone();
    assert_eq!(
        papers["notices"].as_array().unwrap().len(),
        1,
        "what was cancelled or is still here is no notice"
    );
    assert_eq!(
        (&notice["organisation"], &notice["purpose"]),
        (&json!("Байгууллага police"), &json!("police"))
    );
    assert_eq!(text(&notice, "said_at").get(..16), Some("2025-11-20 16:30"), "{notice}");
    assert_eq!(notice["bundles"].as_array().unwrap().len(), 1);
    let begins = bundles[0].split('-').next().unwrap();
    assert!(text(&notice["bundles"][0], "file").starts_with(begins), "{notice}");
    assert_eq!(
        (&notice["bundles"][0]["to_name"], &notice["bundles"][0]["by_order"]),
        (&json!("Ганбат"), &json!(false))
    );
    // Who took it back is nobody's business who only has to stop using it.
    assert!(!notice.to_string().contains("child"), "{notice}");
    let refused =
        room.no_entry("hand_over", hand_over(&case, &bundles[2], "post", ""), "bundle-may-not-leave");
    assert_eq!(refused.args["reason"], "withdrawn");
    // The list, Today and the case say the same before anybody tries.
    let page_of = room.ok("case", json!({"case": case.case}));
    let row = |bundle: &str| {
        let rows = page_of["bundles"].as_array().unwrap();
        rows.iter().find(|b| b["bundle"] == bundle).unwrap()["stays"].clone()
    };
    assert_eq!(
        (&row(&bundles[2])["code"], &row(&bundles[2])["args"]["reason"]),
        (&json!("bundle-may-not-leave"), &json!("withdrawn"))
    );
    assert_eq!((row(&bundles[0]), row(&bundles[1])), (Value::Null, Value::Null), "these wait no more");
    assert_eq!(page_of["next_step"], "cancel_bundle");
    let waiting = room.ok("today", json!({}))["waiting"].clone();
    let line = waiting.as_array().unwrap().iter().find(|l| l["target"] == bundles[2].as_str()).unwrap();
    assert_eq!(line["code"], "bundle-stays", "{waiting}");
    let list = |next: &str| {
        json!({"search": "", "status": "", "next": next, "age_band": "", "touched_days": 0, "consent": "", "whose": "",
            "offset": 0, "limit": 9})
    };
    assert_eq!(room.ok("cases", list("cancel_bundle"))["total"], 1);
    assert_eq!(room.ok("cases", list("hand_over"))["total"], 0);
    let view = gate(&mut room, &case, &[&police]);
    assert_eq!(
        (&view["columns"][0]["reason"], &view["columns"][0]["reason_day"]),
        (&json!("withdrawn"), &json!("2025-11-21"))
    );
    let mut never = back;
    never["purposes"] = json!(["doctor"]);
    room.no_entry("withdraw_consent", never, "nothing-to-withdraw");
    let lines = room.ok("journal", page(&case.case, "handed_over", "", 9))["lines"].clone();
    assert_eq!(lines.as_array().unwrap().len(), 5, "{lines}");
    let consent = room.ok("journal", page(&case.case, "consent", "", 1));
    assert_eq!(
        (&consent["lines"][0]["act"], &consent["more"]),
        (&json!("case.consent_withdrawn"), &json!(true))
    );
}

/// The key was lost while the file lay here. The recipient has a new one, compared; the file is still the old key's.
#[test]
fn what_was_sealed_to_a_lost_key_is_not_handed_over_after_a_new_one_came() {
    let (mut room, case) = with_signed_case();
    let (police, _) = recipient(&mut room, "police");
    let folder = room.folder("stick");
    let request = seal(&mut room, &case, &police, &folder);
    let bundle = text(&room.ok("seal_bundle", request), "bundle");
    let stays = |room: &mut Room| room.ok("case", json!({"case": case.case}))["bundles"][0]["stays"].clone();
    assert_eq!(stays(&mut room), Value::Null);
    room.enter(SUPERVISOR);
    room.ok("revoke_recipient", json!({"recipient": police, "reason": "Түлхүүр алдагдсан"}));
    room.enter(OFFICER);
    room.no_entry("hand_over", hand_over(&case, &bundle, "post", ""), "recipient-key-revoked");
    assert_eq!(stays(&mut room)["code"], "recipient-key-revoked");
    let key = itgel_seal::Identity::make(&mut itgel_seal::OsEntropy).recipient();
    let view = room.ok(
        "add_recipient",
        json!({"recipient": police, "kind": "police", "organisation": "Цагдаа", "contact": "", "key": key,
            "expires": "2026-06-01"}),
    );
    let groups = view["recipients"][0]["fingerprint"].clone();
    let check = json!({"recipient": police, "how": "known_phone", "groups": groups});
    by_another(&mut room, |room| room.ok("check_recipient_key", check));
    room.no_entry("hand_over", hand_over(&case, &bundle, "post", ""), "bundle-sealed-to-former-key");
    assert_eq!(stays(&mut room)["code"], "bundle-sealed-to-former-key");
    // A new one, to the key in use now, leaves.
    let reason = "Түлхүүр алдагдсан";
    room.ok("cancel_bundle", json!({"case": case.case, "bundle": bundle, "reason": reason}));
    let request = seal(&mut room, &case, &police, &folder);
    let anew = text(&room.ok("seal_bundle", request), "bundle");
    room.ok("hand_over", hand_over(&case, &anew, "post", ""));
}

/// Where the room is and how to reach it is set once and stands in each later bundle.
#[test]
fn a_bundle_says_where_it_comes_from() {
    let (mut room, case) = with_signed_case();
    let (police, identity) = recipient(&mut room, "police");
    let (address, contact) = ("Сүхбаатар дүүрэг, 8-р хороо", "7000 0001");
    room.enter(SUPERVISOR);
    room.ok("set_setting", json!({"key": "room_address", "value": "түр хаяг"}));
    room.ok("set_setting", json!({"key": "room_address", "value": address}));
    room.ok("set_setting", json!({"key": "room_contact", "value": contact}));
    room.enter(OFFICER);
    let folder = room.folder("stick");
    let request = seal(&mut room, &case, &police, &folder);
    let made = room.ok("seal_bundle", request);
    let path = text(&made, "path");
    let check = with_files(&mut room, &identity, Path::new(&path));
    let found = room.ok("check_bundle", check);
    assert_eq!(found["accepted"], true);
    let html = text(&found, "html");
    assert!(html.contains(address) && html.contains(contact) && !html.contains("түр хаяг"));
    let sealed = fs::read(&path).unwrap();
    let archive = itgel_seal::agefile::decrypt_bytes(&identity, &sealed, 1 << 24).unwrap();
    let archive = String::from_utf8_lossy(&archive);
    for said in [
        format!("\"dpv:hasAddress\": \"{address}\""),
        format!("\"dpv:hasContact\": \"{contact}\""),
        format!("\"dpv:hasLocation\": \"{address}\""),
    ] {
        assert!(archive.contains(&said), "{said}");
    }
}

/// Who kept an earlier bundle can tell that nothing before its head was changed since; a cancelled one was kept by nobody.
#[test]
fn a_bundle_continues_the_last_one_for_the_same_recipient() {
    let (mut room, case) = with_signed_case();
    let (police, identity) = recipient(&mut room, "police");
    let folder = room.folder("stick");
    let sealed = |room: &mut Room| {
        let request = seal(room, &case, &police, &folder);
        let made = room.ok("seal_bundle", request);
        let check = with_files(room, &identity, Path::new(&text(&made, "path")));
        let found = room.ok("check_bundle", check);
        assert_eq!((&found["accepted"], &found["fault"]), (&json!(true), &json!("")));
        let root = text(&found, "root").trim_end_matches('=').to_owned();
        (text(&made, "bundle"), root, text(&found, "html"))
    };
    let (_, first, page) = sealed(&mut room);
    assert_eq!(page.matches(&first).count(), 2, "its own head, in both languages");
    let (cancelled, second, page) = sealed(&mut room);
    assert_eq!((page.matches(&first).count(), page.matches(&second).count()), (2, 2));
    room.ok("cancel_bundle", json!({"case": case.case, "bundle": cancelled, "reason": "Буруу хүлээн авагч"}));
    let (_, _, page) = sealed(&mut room);
    assert_eq!((page.matches(&first).count(), page.matches(&second).count()), (2, 0));
}

#[test]
fn a_legal_order_opens_its_parts_with_a_second_signature_only() {
    let (mut room, case) = with_signed_case();
    let (ngo, identity) = recipient(&mut room, "ngo");
    let order = |supervisor: &str, passphrase: &str, date: &str| {
        json!({"case": case.case, "recipient": ngo, "body": "Дүүргийн шүүх", "number": "2025/118", "date": date,
            "parts": ["consent_record", "interview_log"], "child_told": "yes", "child_told_note": "Ярилцагч, өнөөдөр",
            "supervisor": supervisor, "passphrase": passphrase})
    };
    let (supervisor, own) = (room.people[SUPERVISOR].clone(), room.people[OFFICER].clone());
    let right = PEOPLE[SUPERVISOR].2;
    room.no_entry("record_order", order(&supervisor, PEOPLE[OFFICER].2, "2025-11-20"), "wrong-passphrase");
    room.no_entry("record_order", order(&own, PEOPLE[OFFICER].2, "2025-11-20"), "order-cosigner-role");
    room.no_entry("record_order", order(&supervisor, right, "2025-11-22"), "order-date-in-future");
    room.no_entry("record_order", order(&supervisor, right, "2025-13-01"), "date-impossible");
    for (recipient, why) in [("", "recipient-missing"), (uuid().as_str(), "recipient-unknown")] {
        let mut nobody = order(&supervisor, right, "2025-11-20");
        nobody["recipient"] = json!(recipient);
        room.no_entry("record_order", nobody, why);
    }
    room.ok("record_order", order(&supervisor, right, "2025-11-20"));
    // Another office of the same kind: the order is not for it.
    let (other, _) = recipient(&mut room, "ngo");
    let view = gate(&mut room, &case, &[&ngo, &other]);
    assert!(cell(&view["columns"][0], "interview_log").0);
    assert!(!cell(&view["columns"][1], "interview_log").0);
    assert_eq!(cell(&view["columns"][0], "risk_and_needs").1, "order-out-of-scope");
    assert_eq!(cell(&view["columns"][1], "risk_and_needs").1, "child-said-no", "nothing of another's order");
    let folder = room.folder("stick");
    let request = seal(&mut room, &case, &ngo, &folder);
    let sealed = room.ok("seal_bundle", request);
    let check = with_files(&mut room, &identity, Path::new(&text(&sealed, "path")));
    let found = room.ok("check_bundle", check);
    assert_eq!((&found["accepted"], &found["fault"]), (&json!(true), &json!("")));
    room.ok("hand_over", hand_over(&case, &text(&sealed, "bundle"), "in_person", ""));
}

/// The scan of an order is sealed with it in one step, is named where the order is used, and goes with it alone.
#[test]
fn the_scan_of_a_legal_order_goes_with_the_order() {
    let (mut room, case) = with_signed_case();
    let (ngo, identity) = recipient(&mut room, "ngo");
    let (police, _) = recipient(&mut room, "police");
    let files = room.folder("files");
    let pdf: &[u8] = b"%PDF-1.7 the decision of the court";
    fs::write(files.join("decision.pdf"), pdf).unwrap();
    fs::write(files.join("voice.mp3"), b"ID3\x04\0\0\0\0\0\0aaaaaaaaaaaaaaaa").unwrap();
    let order = |room: &Room, name: &str, passphrase: &str| {
        json!({"case": case.case, "recipient": ngo, "body": "Дүүргийн шүүх", "number": "2025/118", "date": "2025-11-20",
            "parts": ["interview_log"], "child_told": "yes", "child_told_note": "Ярилцагч, өнөөдөр",
            "scan": files.join(name), "supervisor": room.people[SUPERVISOR], "passphrase": passphrase})
    };
    let right = PEOPLE[SUPERVISOR].2;
    for (name, code) in [("missing.pdf", "file-unreadable"), ("voice.mp3", "recordings-not-kept")] {
        let request = order(&room, name, right);
        assert_eq!(room.no_entry("record_order", request, code).field, "file", "{name}");
    }
    let request = order(&room, "decision.pdf", PEOPLE[OFFICER].2);
    room.no_entry("record_order", request, "wrong-passphrase");
    let before = room.size();
    let request = order(&room, "decision.pdf", right);
    room.ok("record_order", request);
    assert_eq!(room.size(), before + 2, "order and scan in one step");
    assert_eq!(room.acts(2), ["case.attachment_added", "case.legal_order_recorded"]);
    let view = gate(&mut room, &case, &[&ngo, &police]);
    let of = |n: usize| view["columns"][n]["orders"].clone();
    assert_eq!(
        of(0),
        json!([{"danger": null, "until": "", "body": "Дүүргийн шүүх", "number": "2025/118", "date": "2025-11-20",
            "scan": true}])
    );
    assert_eq!((of(1), view["attachments"].clone()), (json!([]), json!(0)));
    assert!(!cell(&view["columns"][0], "attachments").0, "a scan opens no part");
    let sha256 = itgel_seal::digest::sha256_hex(pdf);
    let preview = |room: &mut Room, recipient: &str| {
        let seen = room.ok(
            "preview_bundle",
            json!({"case": case.case, "recipient": recipient, "take_away": [], "purpose": "хэрэг"}),
        );
        text(&seen, "html")
    };
    assert!(preview(&mut room, &ngo).contains(&sha256) && !preview(&mut room, &police).contains(&sha256));
    let folder = room.folder("stick");
    let request = seal(&mut room, &case, &ngo, &folder);
    let sealed = room.ok("seal_bundle", request);
    let check = with_files(&mut room, &identity, Path::new(&text(&sealed, "path")));
    let found = room.ok("check_bundle", check);
    assert_eq!((&found["accepted"], &found["fault"]), (&json!(true), &json!("")));
    assert_eq!(found["files"], 1);
    assert!(text(&found, "html").contains(&sha256));
}

/// A draft is the officer's own, crosses a lock, and is forgotten after seven days.
#[test]
fn a_draft_is_kept_for_seven_days_through_lock_and_restart() {
    let (mut room, case) = with_signed_case();
    let (police, _) = recipient(&mut room, "police");
    let none = json!({"draft": null});
    assert_eq!(room.ok("draft", json!({})), none);
    let draft = json!({"case": case.case, "step": 3, "recipients": [police], "purpose": "мөрдөн шалгахад",
        "reference": "12/3", "taken": [{"recipient": police, "parts": ["interview_log"]}]});
    let before = room.size();
    room.ok("keep_draft", draft.clone());
    assert_eq!(room.size(), before, "a draft is no act");
    room.ok("lock", json!({}));
    room.enter(OFFICER);
    assert_eq!(room.ok("draft", json!({}))["draft"], draft);
    room.power_cut(30);
    room.enter(OFFICER);
    assert_eq!(room.ok("draft", json!({}))["draft"], draft);
    room.enter(SUPERVISOR);
    room.no("draft", json!({}), "not-in-your-role");
    room.enter(OFFICER);
    let settings = room.ok("state", json!({}))["settings"].to_string();
    assert!(!settings.contains("мөрдөн"), "a draft is no setting: {settings}");
    room.minutes(7 * 24 * 60 - 60);
    room.enter(OFFICER);
    assert_eq!(room.ok("draft", json!({}))["draft"], draft);
    room.minutes(61);
    room.enter(OFFICER);
    assert_eq!(room.ok("draft", json!({})), none);
    room.ok("keep_draft", draft);
    room.ok("forget_draft", json!({}));
    assert_eq!(room.ok("draft", json!({})), none);
}

/// A lifted order opens nothing any more, also what was sealed under it and waits; and the child is told of it, or Today asks.
#[test]
fn an_order_ends_and_the_child_is_told_of_it() {
    let (mut room, case) = with_signed_case();
    let (ngo, _) = recipient(&mut room, "ngo");
    let order = json!({"case": case.case, "recipient": ngo, "body": "Дүүргийн шүүх", "number": "2025/118", "date": "2025-11-20",
        "parts": ["interview_log"], "child_told": "no", "child_told_note": "Эмнэлэгт байгаа", "scan": null,
        "supervisor": room.people[SUPERVISOR], "passphrase": PEOPLE[SUPERVISOR].2});
    room.ok("record_order", order);
    let folder = room.folder("stick");
    let request = seal(&mut room, &case, &ngo, &folder);
    let bundle = text(&room.ok("seal_bundle", request.clone()), "bundle");
    let row = room.ok("case", json!({"case": case.case}))["orders"][0].clone();
    assert_eq!((&row["child_told"], &row["ended_on"]), (&json!(false), &json!("")));
    let waits = |room: &mut Room| {
        let today = room.ok("today", json!({}));
        today["waiting"].as_array().unwrap().iter().filter(|l| l["code"] == "order-untold").count()
    };
    assert_eq!(waits(&mut room), 1);
    room.enter(INTERVIEWER);
    assert_eq!(waits(&mut room), 1, "whose case it is can tell the child");
    let told = |by: &str, at: &str| {
        json!({"case": case.case, "order": row["order"],
        "told": {"by": by, "at": at, "how": "spoken", "said": "asked"}})
    };
    assert_eq!(
        room.no_entry("tell_of_order", told("", "2025.11.21 09:00"), "told-by-missing").field,
        "told_by"
    );
    room.no_entry("tell_of_order", told("Б.Б", "2025.11.19 09:00"), "told-before-order");
    room.no_entry("tell_of_order", told("Б.Б", "soon"), "time-malformed");
    let view = room.ok("tell_of_order", told("Б.Б", "2025.11.21 09:00"));
    assert_eq!(view["orders"][0]["told"]["by"], "Б.Б");
    // Of the whole room's journal an interviewer reads nothing; of their own case, what became of the order.
    let line = room.ok("journal", page(&case.case, "all", "", 1))["lines"][0].clone();
    assert_eq!(line["act"], "case.order_told");
    assert_eq!(waits(&mut room), 0);
    room.no_entry("tell_of_order", told("Б.Б", "2025.11.21 09:00"), "order-child-knows");
    // Its end is the supervisor's to enter.
    let end = |reason: &str, on: &str| json!({"case": case.case, "order": row["order"], "on": on, "reason": reason});
    let why = "Давж заалдах шатны шүүх хүчингүй болгов";
    for who in [INTERVIEWER, OFFICER] {
        room.enter(who);
        room.no("end_order", end(why, ""), "not-in-your-role");
    }
    room.enter(SUPERVISOR);
    assert_eq!(room.no_entry("end_order", end("болов", ""), "reason-too-short").field, "reason");
    assert_eq!(room.no_entry("end_order", end(why, "2025-11-19"), "order-end-before-order").field, "on");
    let view = room.ok("end_order", end(why, "2025-11-21"));
    assert_eq!(room.acts(1), ["case.legal_order_ended"]);
    assert_eq!(
        (&view["orders"][0]["ended_on"], &view["orders"][0]["ended_by"]),
        (&json!("2025-11-21"), &json!(PEOPLE[SUPERVISOR].0))
    );
    room.no_entry("end_order", end(why, ""), "order-has-ended");
    room.enter(OFFICER);
    assert!(!gate(&mut room, &case, &[&ngo])["columns"][0]["any"].as_bool().unwrap());
    room.no_entry("hand_over", hand_over(&case, &bundle, "post", ""), "bundle-may-not-leave");
    let mut again = request;
    again["request"] = json!(uuid());
    room.no_entry("seal_bundle", again, "gate-changed");
    assert!(room.ok("doctor", json!({}))["well"].as_bool().unwrap());
}
