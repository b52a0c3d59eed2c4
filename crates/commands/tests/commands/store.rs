//! The store after a day: the self-check, the projections built anew, people who leave, pages of the journal.

use crate::script::{recipient, seal, with_signed_case};
use crate::support::{INTERVIEWER, OFFICER, OTHER_INTERVIEWER, PEOPLE, Room, SUPERVISOR, page, text, uuid};
use itgel_casefile::time::Clock as _;
use itgel_seal::{OsEntropy, Passphrase};
use itgel_vault::{Integrity, Place, Vault};
use serde_json::{Value, json};

fn whole_day() -> Room {
    let (mut room, case) = with_signed_case();
    let (police, _) = recipient(&mut room, "police");
    let folder = room.folder("stick");
    let request = seal(&mut room, &case, &police, &folder);
    let sealed = room.ok("seal_bundle", request);
    room.ok(
        "hand_over",
        json!({"case": case.case, "bundle": sealed["bundle"], "to_name": "Ганбат",
        "to_position": "мөрдөгч", "how": "post", "seal": "", "paper_number": "12"}),
    );
    room.ok(
        "make_referral",
        json!({"case": case.case, "service": "legal_aid", "kind": "prosecutor",
        "organisation": "Хууль зүйн туслалцааны төв", "urgency": "three_days", "follow_up": ""}),
    );
    let view = room.ok("case", json!({"case": case.case}));
    let moved = json!({"case": case.case, "referral": view["referrals"][0]["referral"], "status": "accepted", "note": "",
        "told": {"by": "Д.Д", "at": "00:00", "how": "phone", "said": "fine"}});
    assert_eq!(room.ok("move_referral", moved)["referrals"][0]["status"], "accepted");
    room
}

#[test]
fn after_a_whole_day_the_store_is_well_and_its_lists_are_what_the_journal_says() {
    let mut room = whole_day();
    let doctor = room.ok("doctor", json!({}));
    assert_eq!(doctor["well"], true, "{doctor}");
    let line =
        |name: &str| doctor["lines"].as_array().unwrap().iter().find(|l| l["check"] == name).unwrap().clone();
    let size = room.size();
    assert_eq!(line("entries")["count"], size.to_string());
    for check in ["signatures", "projections", "heads", "tree", "files"] {
        assert_ne!(line(check)["count"], "0", "{check}");
    }
    assert!(doctor["lines"].as_array().unwrap().iter().all(|l| l["problems"] == json!([])));
    let process = line("process");
    assert_eq!(process["count"], "0", "this test hardens nothing");
    assert_eq!(process["limits"], json!(["memory-not-locked", "dumps-not-shut-out"]));
    let lists = |room: &mut Room| {
        let cases = json!({"search": "", "status": "", "offset": 0, "limit": 9});
        ["cases", "today", "people", "recipients"].map(|name| {
            let request = if name == "cases" { cases.clone() } else { json!({}) };
            let mut view = room.ok(name, request);
            view.as_object_mut().unwrap().remove("free_bytes");
            view
        })
    };
    let before = lists(&mut room);
    room.ok("lock", json!({}));
    let place =
        Place { store: room.home.path().join("vault"), anchors: room.home.path().join("vault.anchors") };
    let person = room.people[OFFICER].parse().unwrap();
    let passphrase = Passphrase::new(PEOPLE[OFFICER].2);
    let now = room.clock.now();
    let (mut vault, integrity) =
        Vault::unlock(&place, person, &passphrase, &now, Box::new(OsEntropy)).unwrap();
    assert!(matches!(integrity, Integrity::Whole));
    vault.rebuild_projections().unwrap();
    assert!(vault.doctor().unwrap().is_well());
    vault.lock(&now).unwrap();
    room.enter(OFFICER);
    assert_eq!(lists(&mut room), before);
}

#[test]
fn a_store_whose_anchor_is_ahead_opens_for_reading_only() {
    let mut room = whole_day();
    room.ok("lock", json!({}));
    let (vault, old) = (room.home.path().join("vault"), room.home.path().join("old"));
    let copied = std::process::Command::new("cp").arg("-a").arg(&vault).arg(&old).status().unwrap();
    assert!(copied.success());
    room.enter(OFFICER);
    recipient(&mut room, "doctor");
    room.ok("lock", json!({}));
    std::fs::remove_dir_all(&vault).unwrap();
    std::fs::rename(&old, &vault).unwrap();
    let state = room.enter(OFFICER);
    assert_eq!(state["read_only"], "behind");
    let request = json!({"request": uuid(), "age_band": "4-6", "referral": "police", "external_number": ""});
    room.no("open_case", request, "store-read-only");
    room.no("gate", json!({"case": uuid(), "recipients": []}), "case-not-found");
    room.no("add_person", json!({}), "not-in-your-role");
    assert_eq!(room.ok("today", json!({}))["chain_whole"], false);
    let doctor = room.ok("doctor", json!({}));
    assert_eq!(doctor["well"], false);
    let tree = doctor["lines"].as_array().unwrap().iter().find(|l| l["check"] == "tree").unwrap();
    assert_ne!(tree["problems"], json!([]), "{doctor}");
    room.ok("lock", json!({}));
}

/// What keeps a store from being opened has a sentence of its own where a person can do something about it.
#[test]
fn a_foreign_journal_and_a_damaged_slot_are_told_from_a_damaged_store() {
    let mut room = whole_day();
    room.ok("lock", json!({}));
    let vault = room.home.path().join("vault");
    let person = room.people[OFFICER].clone();
    let unlock = json!({"person": person, "passphrase": PEOPLE[OFFICER].2});
    let journal = vault.join("itgel.db-journal");
    std::fs::write(&journal, "planted").unwrap();
    room.no("unlock", unlock.clone(), "store-has-stranger");
    std::fs::rename(&journal, room.home.path().join("kept")).unwrap();
    let slot = vault.join(format!("users/{person}.slot"));
    let whole = std::fs::read(&slot).unwrap();
    std::fs::write(&slot, whole.get(1..).unwrap()).unwrap();
    room.no("unlock", unlock, "slot-damaged");
    std::fs::write(&slot, whole).unwrap();
    room.enter(OFFICER);
}

/// Without the anchor an older copy of the whole store looks like the present one; that must be said.
#[test]
fn a_store_that_this_computer_does_not_remember_opens_and_says_so_once() {
    let mut room = whole_day();
    assert_eq!(room.ok("state", json!({}))["unremembered"], false);
    room.ok("lock", json!({}));
    std::fs::remove_dir_all(room.home.path().join("vault.anchors")).unwrap();
    let state = room.enter(OFFICER);
    assert_eq!((&state["unremembered"], &state["read_only"]), (&json!(true), &json!("")));
    room.ok("lock", json!({}));
    assert_eq!(room.enter(OFFICER)["unremembered"], false);
}

#[test]
fn a_journal_is_paged_without_gap_or_repeat() {
    let mut room = whole_day();
    let size = room.size();
    let mut seen: Vec<u64> = Vec::new();
    let mut before = String::new();
    loop {
        let view = room.ok("journal", page("", "all", &before, 7));
        let lines = view["lines"].as_array().unwrap().clone();
        seen.extend(lines.iter().map(|l| text(l, "seq").parse::<u64>().unwrap()));
        before = text(lines.last().unwrap(), "seq");
        if view["more"] == false {
            break;
        }
        assert_eq!(lines.len(), 7);
    }
    let all: Vec<u64> = (0..size).rev().collect();
    assert_eq!(seen, all);
    let view = room.ok("journal", page("", "opened", "", 200));
    let acts: Vec<&str> =
        view["lines"].as_array().unwrap().iter().map(|l| l["act"].as_str().unwrap()).collect();
    assert!(acts.iter().all(|a| *a == "room.unlocked") && acts.len() >= 2, "{acts:?}");
    let view = room.ok("journal", page("", "consent", "", 200));
    let lines = view["lines"].as_array().unwrap();
    let seqs: Vec<u64> = lines.iter().map(|l| text(l, "seq").parse().unwrap()).collect();
    assert!(seqs.is_sorted_by(|a, b| a > b), "{seqs:?}");
    assert_eq!(lines.last().unwrap()["act"], "case.decider_named");
    room.enter(INTERVIEWER);
    let list = room.ok("cases", json!({"search": "", "status": "", "offset": 0, "limit": 1}));
    room.ok("name_decider", crate::script::decider(&text(&list["rows"][0], "case")));
    room.enter(OFFICER);
    let newest = room.ok("journal", page("", "consent", "", 200))["lines"][0]["act"].clone();
    assert_eq!(newest, "case.decider_named", "several kinds of entries are in one order");
    room.no("journal", page("", "else", "", 1), "request-malformed");
    room.no("journal", page("", "all", "-1", 1), "request-malformed");
    assert_eq!((&view["whole"], view["code"].as_array().unwrap().len()), (&json!(true), 6));
}

#[test]
fn people_come_and_go_and_the_last_supervisor_stays() {
    let mut room = Room::with(SUPERVISOR);
    let add = |name: &str, passphrase: &str| json!({"name": name, "role": "case_officer", "passphrase": passphrase, "pin": "5173"});
    let good = "саран толгой дээрх эвтэй дөрвөн";
    assert_eq!(room.no_entry("add_person", add("ажилтан  дорж", good), "person-name-taken").field, "name");
    room.no_entry("add_person", add("Шинэ", "богино"), "passphrase-too-short");
    room.no_entry("add_person", add("Шинэ", "Шинэ Өрөө 1"), "passphrase-too-short");
    let gone = room.people[OTHER_INTERVIEWER].clone();
    let view = room.ok("deactivate_person", json!({"person": gone}));
    let found = view["people"].as_array().unwrap().iter().find(|p| p["id"] == json!(gone)).unwrap().clone();
    assert_eq!(found["active"], false);
    let own = room.people[SUPERVISOR].clone();
    room.no_entry("deactivate_person", json!({"person": own}), "last-supervisor");
    room.no_entry("deactivate_person", json!({"person": uuid()}), "not-found");
    room.ok("add_person", add(PEOPLE[OTHER_INTERVIEWER].0, good));
    let mut second = add("Хоёр дахь ахлах", good);
    second["role"] = json!("supervisor");
    room.ok("add_person", second);
    room.ok("deactivate_person", json!({"person": own}));
    assert_eq!(room.ok("state", json!({}))["phase"], "locked", "who may not come in does not stay in");
    let out = json!({"person": gone, "passphrase": PEOPLE[OTHER_INTERVIEWER].2});
    room.no("unlock", out, "unknown-person");
    let tiles = room.ok("state", json!({}))["people"].clone();
    let named = |p: &&Value| p["name"] == PEOPLE[OTHER_INTERVIEWER].0;
    assert_eq!(tiles.as_array().unwrap().iter().filter(named).count(), 1);
}
