//! Upkeep of the store as a supervisor meets it: a new key, views filled anew, a backup in the place of a lost store, and going
//! on from an earlier state.

use crate::script::{recipient, seal, with_signed_case};
use crate::support::{
    INTERVIEWER, OFFICER, OTHER_INTERVIEWER, PEOPLE, Room, SUPERVISOR, set_up_with_sheets, text,
};
use itgel_commands::job::{Job, Progress};
use itgel_commands::places::Places;
use itgel_commands::table::call;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

const REASON: &str = "Диск эвдэрсэн тул сэргээв";

fn places(room: &Room) -> Places {
    Places::beside(room.home.path().join("vault"))
}

fn copy_tree(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (path, target) = (entry.as_ref().unwrap().path(), to.join(entry.unwrap().file_name()));
        if path.is_dir() {
            copy_tree(&path, &target);
        } else {
            fs::copy(path, target).unwrap();
        }
    }
}

/// A room with a backup, and an entry after it; the store is then lost.
fn lost(names_hidden: bool) -> (Room, PathBuf) {
    let mut room = Room::with(SUPERVISOR);
    if names_hidden {
        room.ok("set_setting", json!({"key": "hide_names", "value": "on"}));
    }
    let place = room.folder("stick");
    room.ok(
        "set_backups",
        json!({"place": place, "time": "08:00", "after_sign_off": true, "understood": true}),
    );
    room.ok("back_up", json!({}));
    room.ok("set_setting", json!({"key": "hide_names", "value": "on"}));
    room.ok("lock", json!({}));
    fs::rename(places(&room).vault, room.home.path().join("lost")).unwrap();
    (room, place)
}

fn request(copy: &Value, who: usize) -> Value {
    let person = copy["people"].as_array().unwrap().iter().find(|p| p["name"] == PEOPLE[who].0).unwrap();
    json!({"copy": copy["copy"], "person": person["id"], "name": "", "passphrase": PEOPLE[who].2, "reason": REASON})
}

fn found(room: &mut Room, place: &Path) -> Value {
    room.ok("find_backups", json!({"folder": place}))["copies"].clone()
}

#[test]
fn a_lost_store_is_restored_from_the_place_of_its_backups() {
    let (mut room, place) = lost(false);
    assert_eq!(room.ok("state", json!({}))["phase"], "none");
    let copies = found(&mut room, &place);
    let [copy] = copies.as_array().unwrap().as_slice() else { panic!("{copies}") };
    assert_eq!(copy["people"].as_array().unwrap().len(), 1, "the supervisor");
    assert!(!text(copy, "room").is_empty() && text(copy, "made").len() == 16, "{copy}");
    // What is refused leaves no store, and what was wrong stands beside its field.
    let good = request(copy, SUPERVISOR);
    let with = |key: &str, value: &str| {
        let mut request = good.clone();
        request[key] = json!(value);
        request
    };
    for (request, code, field) in [
        (with("passphrase", ""), "passphrase-empty", "passphrase"),
        (with("passphrase", "нэг ч үг таарахгүй нь"), "wrong-passphrase", "passphrase"),
        (with("reason", "эвдэрсэн"), "reason-too-short", "reason"),
        (with("copy", place.to_str().unwrap()), "backup-not-found", "name"),
        (with("person", "11111111-1111-4111-8111-111111111111"), "unknown-person", ""),
        (with("person", &room.people[INTERVIEWER]), "restore-by-supervisor", ""),
    ] {
        let refused = room.call("restore_backup", request).unwrap_err();
        assert_eq!((refused.code.as_str(), refused.field.as_str()), (code, field));
        assert_eq!(room.ok("state", json!({}))["phase"], "none", "{code}");
    }
    let refused = room.call("find_backups", json!({"folder": room.home.path().join("nowhere")})).unwrap_err();
    assert_eq!((refused.code.as_str(), refused.field.as_str()), ("backup-place-missing", "folder"));

    let steps = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&steps);
    let job = Job::new(Arc::new(move |progress: Progress| told.lock().unwrap().push(progress.step)));
    let state = call(&mut room.house, "restore_backup", good.clone(), &job).unwrap();
    assert_eq!((&state["phase"], &state["read_only"]), (&json!("open"), &json!("")));
    let mut steps = steps.lock().unwrap().clone();
    steps.dedup();
    assert_eq!(steps, ["reading-back", "checking", "restoring", "rebuilding", "opening"]);
    let view = room.ok("journal", json!({"case": "", "filter": "all", "before": "", "limit": 5}));
    let acts: Vec<_> = view["lines"].as_array().unwrap().iter().map(|l| text(l, "act")).collect();
    assert!(acts.contains(&"room.log_restored".to_owned()), "{acts:?}");
    assert!(view.to_string().contains(REASON));
    assert_eq!(room.ok("doctor", json!({}))["well"], true);
    // There is a store now, so nothing is restored over it.
    for (command, request) in [("restore_backup", good), ("find_backups", json!({"folder": place}))] {
        assert_eq!(room.call(command, request).unwrap_err().code, "store-exists");
    }
}

#[test]
fn a_name_is_enough_where_names_are_hidden_and_a_restoration_can_be_stopped() {
    let (mut room, place) = lost(true);
    let copies = found(&mut room, &place);
    assert_eq!(copies[0]["people"], json!([]));
    let mut request = json!({
        "copy": copies[0]["copy"], "person": "", "name": "хэн ч биш", "passphrase": PEOPLE[SUPERVISOR].2, "reason": REASON,
    });
    assert_eq!(room.call("restore_backup", request.clone()).unwrap_err().code, "name-or-passphrase");
    request["name"] = json!(PEOPLE[SUPERVISOR].0);
    let job = Job::new(Arc::new(|_: Progress| {}));
    job.stop();
    assert_eq!(call(&mut room.house, "restore_backup", request.clone(), &job).unwrap_err().code, "cancelled");
    assert!(!places(&room).vault.exists());
    assert_eq!(room.ok("restore_backup", request)["phase"], "open");
}

#[test]
fn an_older_copy_goes_on_when_a_supervisor_says_why_and_nobody_else_may() {
    let mut room = Room::with(SUPERVISOR);
    room.ok("lock", json!({}));
    let then = room.home.path().join("then");
    copy_tree(&places(&room).vault, &then);
    room.enter(SUPERVISOR);
    room.no_entry("go_on", json!({"reason": REASON}), "store-goes-not-on");
    for _ in 0..20 {
        room.ok("set_setting", json!({"key": "hide_names", "value": "on"}));
        room.ok("set_setting", json!({"key": "hide_names", "value": "off"}));
    }
    room.ok("lock", json!({}));
    fs::remove_dir_all(places(&room).vault).unwrap();
    copy_tree(&then, &places(&room).vault);

    room.enter(INTERVIEWER);
    let state = room.ok("state", json!({}));
    assert_eq!((&state["read_only"], &state["may_go_on"]), (&json!("behind"), &json!(true)));
    assert_eq!(room.call("go_on", json!({"reason": REASON})).unwrap_err().code, "not-in-your-role");
    room.enter(SUPERVISOR);
    assert_eq!(room.call("go_on", json!({"reason": "мэдэхгүй"})).unwrap_err().field, "reason");
    assert_eq!(room.call("rekey", json!({"reason": REASON})).unwrap_err().code, "store-read-only");
    let state = room.ok("go_on", json!({"reason": REASON}));
    assert_eq!((&state["read_only"], &state["may_go_on"]), (&json!(""), &json!(false)));
    room.ok("set_setting", json!({"key": "quiet_key", "value": "F9"}));
    assert_eq!(room.ok("doctor", json!({}))["well"], true);
}

/// Nothing is left of the list of people: their slots are shown without a name, and whoever has a passphrase chooses among them.
#[test]
fn whose_name_the_list_does_not_tell_any_more_can_be_chosen_and_gets_it_back() {
    let mut room = Room::with(SUPERVISOR);
    room.ok("lock", json!({}));
    let whole = room.ok("state", json!({}));
    let list = places(&room).vault.join("vault.json");
    fs::write(&list, [0, 0xff]).unwrap();
    let torn = room.ok("state", json!({}));
    let ids = |state: &serde_json::Value| {
        let tiles = state["people"].as_array().unwrap().iter();
        tiles.map(|one| one["id"].as_str().unwrap().to_owned()).collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!((ids(&torn), &torn["phase"]), (ids(&whole), &json!("locked")));
    for tile in torn["people"].as_array().unwrap() {
        assert_eq!((&tile["name"], &tile["role"]), (&json!(""), &json!(null)));
    }
    room.enter(SUPERVISOR);
    let state = room.ok("state", json!({}));
    assert_eq!((&state["read_only"], &state["may_go_on"]), (&json!("header"), &json!(true)));
    assert_eq!(room.ok("go_on", json!({"reason": REASON}))["people"], whole["people"]);
    room.ok("lock", json!({}));
    assert_eq!(room.ok("state", json!({}))["people"], whole["people"]);
}

#[test]
fn a_new_key_leaves_everything_open_for_those_who_stay() {
    let mut room = Room::with(SUPERVISOR);
    assert_eq!(room.no_entry("rekey", json!({"reason": "богино"}), "reason-too-short").field, "reason");
    let sealed = fs::read(places(&room).vault.join("vault.key.age")).unwrap();
    let state = room.ok("rekey", json!({"reason": REASON}));
    assert_eq!(state["phase"], "open");
    assert_ne!(fs::read(places(&room).vault.join("vault.key.age")).unwrap(), sealed);
    assert_eq!(room.ok("doctor", json!({}))["well"], true);
    let rebuilt = room.ok("rebuild", json!({}));
    assert_eq!((&rebuilt["same"], rebuilt["entries"].as_u64()), (&json!(true), Some(room.size())));
    // Somebody who is taken out, with the folder of before.
    room.ok("lock", json!({}));
    let then = room.home.path().join("then");
    copy_tree(&places(&room).vault, &then);
    room.enter(SUPERVISOR);
    room.ok("deactivate_person", json!({"person": room.people[OTHER_INTERVIEWER]}));
    let view = room.ok("journal", json!({"case": "", "filter": "all", "before": "", "limit": 3}));
    let acts: Vec<_> = view["lines"].as_array().unwrap().iter().map(|l| text(l, "act")).collect();
    assert_eq!(acts[..2], ["room.vault_key_renewed", "room.person_deactivated"]);
    assert!(view.to_string().contains(PEOPLE[OTHER_INTERVIEWER].0));
    room.ok("lock", json!({}));
    for file in ["vault.json", "vault.key.age"] {
        fs::copy(then.join(file), places(&room).vault.join(file)).unwrap();
    }
    copy_tree(&then.join("users"), &places(&room).vault.join("users"));
    let out = json!({"person": room.people[OTHER_INTERVIEWER], "passphrase": PEOPLE[OTHER_INTERVIEWER].2});
    assert_eq!(room.call("unlock", out).unwrap_err().code, "store-damaged");
}

/// The disk gives the new database no more, right after it has its place. It is told as done, nothing answers as if the room were
/// empty, and when the disk gives it again, work goes on in the same session.
#[cfg(unix)]
#[test]
fn a_new_key_that_cannot_be_read_is_told_as_done_and_work_goes_on_later() {
    let mut room = Room::with(SUPERVISOR);
    let (vault, kept) = (places(&room).vault, room.home.path().join("kept"));
    let (made, away) = (vault.join("itgel.db.next"), kept.clone());
    let hide = move |at: Progress| {
        if at.permille == 1000 && !away.exists() {
            fs::rename(&made, &away).unwrap();
            std::os::unix::fs::symlink("nowhere", &made).unwrap();
        }
    };
    let job = Job::new(Arc::new(hide));
    let told = call(&mut room.house, "rekey", json!({"reason": REASON}), &job).unwrap_err();
    assert_eq!(told.code, "done-unread");
    let newest = json!({"case": "", "filter": "all", "before": "", "limit": 1});
    assert_eq!(room.call("journal", newest.clone()).unwrap_err().code, "disk-trouble");
    fs::rename(&kept, vault.join("itgel.db")).unwrap();
    let view = room.ok("journal", newest);
    assert_eq!(text(&view["lines"][0], "act"), "room.vault_key_renewed");
    assert_eq!(room.ok("doctor", json!({}))["well"], true);
    room.ok("lock", json!({}));
    room.enter(SUPERVISOR);
    assert!(!vault.join("vault.key.age.next").exists());
}

/// A child took back what it had allowed, and the backup does not know it: nothing leaves on its word before the papers were looked at.
#[test]
fn what_was_taken_back_after_the_backup_does_not_go_out_again_unseen() {
    let (mut room, case) = with_signed_case();
    let (police, _) = recipient(&mut room, "police");
    let stick = room.folder("out");
    let asked = seal(&mut room, &case, &police, &stick);
    let sealed = room.ok("seal_bundle", asked);
    let place = room.folder("stick");
    room.enter(SUPERVISOR);
    room.no("compare_papers", json!({"found": "Юу ч дутаагүй байна"}), "nothing-to-compare");
    room.ok(
        "set_backups",
        json!({"place": place, "time": "08:00", "after_sign_off": true, "understood": true}),
    );
    room.ok("back_up", json!({}));
    let taken = json!({"case": case.case, "by": "child", "purposes": ["police"], "channel": "in_person"});
    room.enter(OFFICER);
    room.ok("withdraw_consent", taken.clone());
    room.ok("lock", json!({}));
    fs::rename(places(&room).vault, room.home.path().join("lost")).unwrap();
    let copies = found(&mut room, &place);
    room.ok("restore_backup", request(&copies[0], SUPERVISOR));

    room.enter(OFFICER);
    let day = text(&room.ok("today", json!({})), "day");
    let gate = room.ok("gate", json!({"case": case.case, "recipients": [police]}));
    assert_eq!(
        (&gate["restored_on"], &room.ok("today", json!({}))["restored_on"]),
        (&json!(day), &json!(day))
    );
    // What the gate opens stays open to be read, and nothing of it leaves, by a new bundle or by one that was sealed.
    let asked = seal(&mut room, &case, &police, &stick);
    room.no_entry("seal_bundle", asked, "restored-not-compared");
    let handed = json!({"case": case.case, "bundle": sealed["bundle"], "to_name": "Н. Ганхуяг", "to_position": "",
        "how": "in_person", "seal": "", "at": "", "paper_number": "Х-3", "strokes": []});
    room.no_entry("hand_over", handed, "restored-not-compared");
    room.no("compare_papers", json!({"found": "Юу ч дутаагүй байна"}), "not-in-your-role");
    // Also for whoever opens it next. What is missing is entered again.
    room.enter(OFFICER);
    room.ok("withdraw_consent", taken);

    room.enter(SUPERVISOR);
    room.no_entry("compare_papers", json!({"found": "ок"}), "reason-too-short");
    room.ok("compare_papers", json!({"found": "Нэг буцаалтыг дахин бичив"}));
    assert_eq!(room.acts(1), ["room.papers_compared"]);
    room.no_entry("compare_papers", json!({"found": "Нэг буцаалтыг дахин бичив"}), "nothing-to-compare");
    room.enter(OFFICER);
    assert_eq!(room.ok("today", json!({}))["restored_on"], "");
    let again = room.call(
        "preview_bundle",
        json!({"case": case.case, "recipient": police, "take_away": [], "purpose": "хэрэг"}),
    );
    assert_eq!(again.unwrap_err().code, "nothing-may-go", "what was taken back stays taken back");
    let (prosecutor, _) = recipient(&mut room, "prosecutor");
    let asked = seal(&mut room, &case, &prosecutor, &stick);
    room.ok("seal_bundle", asked);
}

const NEW: &str = "цасан шувуу долоон зам нэг өвөө";

/// A room with its three sheets and a backup, whose store is lost; the backup, as it says of itself.
fn lost_with_sheets(names_hidden: bool) -> (Room, Vec<Value>, Value) {
    let mut room = Room::empty();
    let (_, sheets) = set_up_with_sheets(&mut room);
    let (name, role, passphrase, pin) = PEOPLE[INTERVIEWER];
    room.ok("add_person", json!({"name": name, "role": role, "passphrase": passphrase, "pin": pin}));
    if names_hidden {
        room.ok("set_setting", json!({"key": "hide_names", "value": "on"}));
    }
    let place = room.folder("stick");
    room.ok(
        "set_backups",
        json!({"place": place, "time": "08:00", "after_sign_off": true, "understood": true}),
    );
    room.ok("back_up", json!({}));
    room.ok("lock", json!({}));
    fs::rename(places(&room).vault, room.home.path().join("lost")).unwrap();
    let copy = found(&mut room, &place)[0].clone();
    (room, sheets, copy)
}

fn by_sheets(copy: &Value, sheets: &[Value], a: usize, b: usize) -> Value {
    json!({"copy": copy["copy"], "person": copy["people"][0]["id"], "name": "", "first": sheets[a]["groups"],
        "second": sheets[b]["groups"], "passphrase": NEW, "reason": REASON})
}

#[test]
fn two_sheets_restore_a_backup_for_whoever_has_no_passphrase_any_more() {
    let (mut room, sheets, copy) = lost_with_sheets(false);
    let state = room.ok("restore_by_sheets", by_sheets(&copy, &sheets, 2, 0));
    assert_eq!((&state["phase"], &state["session"]["name"]), (&json!("open"), &json!(PEOPLE[SUPERVISOR].0)));
    let acts = room.acts(4);
    let expected = ["room.log_restored", "room.recovery_used", "room.person_added", "room.unlocked"];
    assert_eq!(acts.iter().rev().map(String::as_str).collect::<Vec<_>>(), expected, "newest first: {acts:?}");
    let lines = room.ok("journal", json!({"case": "", "filter": "all", "before": "", "limit": 6}));
    assert!(lines.to_string().contains(REASON), "{lines}");
    assert!(lines.to_string().contains("\"recovery-sheets\",\"1, 3\""), "{lines}");
    assert_eq!(room.ok("doctor", json!({}))["well"], true);
    // The PIN is the one that was known.
    room.ok("check_pin", json!({"pin": PEOPLE[SUPERVISOR].3}));
    room.ok("lock", json!({}));
    let person = copy["people"][0]["id"].clone();
    room.no("unlock", json!({"person": person, "passphrase": PEOPLE[SUPERVISOR].2}), "wrong-passphrase");
    room.ok("unlock", json!({"person": person, "passphrase": NEW}));
}

#[test]
fn what_the_sheets_do_not_restore_is_said_where_it_stands_and_leaves_no_store() {
    let (mut room, sheets, copy) = lost_with_sheets(false);
    let (other, strangers, theirs) = lost_with_sheets(false);
    let good = by_sheets(&copy, &sheets, 0, 1);
    let with = |key: &str, value: Value| {
        let mut request = good.clone();
        request[key] = value;
        request
    };
    let mut slip = sheets[1]["groups"].as_array().unwrap().clone();
    let digits = slip[4].as_str().unwrap().to_owned();
    slip[4] =
        json!(format!("{}{}", if digits.starts_with('1') { "2" } else { "1" }, digits.get(1..).unwrap()));
    for (request, code, field) in [
        (with("second", json!([])), "sheet-group-differs", "second-1"),
        (with("second", json!(slip)), "sheet-group-differs", "second-5"),
        (with("first", json!(["AGE-SECRET-KEY-1NONSENSE"])), "sheet-unreadable", "first"),
        (with("second", sheets[0]["groups"].clone()), "recovery-same-sheet", "second"),
        (with("second", strangers[1]["groups"].clone()), "recovery-other-store", "second"),
        // Two sheets of another room, which fit each other.
        (by_sheets(&copy, &strangers, 0, 1), "recovery-other-store", "second"),
        (with("passphrase", json!("нууц")), "passphrase-too-short", "passphrase"),
        (with("passphrase", json!(PEOPLE[SUPERVISOR].0.repeat(2))), "passphrase-is-name", "passphrase"),
        (with("reason", json!("эвдэрсэн")), "reason-too-short", "reason"),
        (with("person", json!("11111111-1111-4111-8111-111111111111")), "unknown-person", ""),
        (with("copy", theirs["copy"].clone()), "recovery-other-store", "second"),
    ] {
        let refused = room.call("restore_by_sheets", request).unwrap_err();
        assert_eq!((refused.code.as_str(), refused.field.as_str()), (code, field));
        assert_eq!(room.ok("state", json!({}))["phase"], "none", "{code}");
        assert!(!places(&room).vault.exists(), "{code}");
    }
    drop(other);
    // A recovery file of the copy that was changed.
    let file = Path::new(copy["copy"].as_str().unwrap()).join("recovery/recovery-ab.age");
    let whole = fs::read(&file).unwrap();
    let mut changed = whole.clone();
    *changed.last_mut().unwrap() ^= 1;
    fs::write(&file, changed).unwrap();
    assert_eq!(room.call("restore_by_sheets", good.clone()).unwrap_err().code, "backup-sheets-damaged");
    fs::write(&file, whole).unwrap();
    assert!(!places(&room).vault.exists());
    // Where something lies in the folder that is no store, it is not written over.
    fs::create_dir(places(&room).vault).unwrap();
    fs::write(places(&room).vault.join("letter.txt"), "x").unwrap();
    assert_eq!(room.call("restore_by_sheets", good.clone()).unwrap_err().code, "store-remains");
    fs::remove_dir_all(places(&room).vault).unwrap();
    // By the code of a sheet, as a reader types it.
    let line = json!([sheets[1]["secret"].as_str().unwrap().to_lowercase()]);
    assert_eq!(room.ok("restore_by_sheets", with("second", line))["phase"], "open");
    assert_eq!(room.call("restore_by_sheets", good).unwrap_err().code, "store-exists");
}

/// A backup that was made although a recovery file was gone is restored by the third sheet and either of the other two.
#[test]
fn a_backup_without_one_recovery_file_is_restored_by_the_other_pairs() {
    let mut room = Room::empty();
    let (_, sheets) = set_up_with_sheets(&mut room);
    let place = room.folder("stick");
    room.ok(
        "set_backups",
        json!({"place": place, "time": "08:00", "after_sign_off": true, "understood": true}),
    );
    fs::remove_file(places(&room).vault.join("recovery/recovery-ab.age")).unwrap();
    room.no("back_up", json!({}), "backup-without-recovery");
    room.ok("lock", json!({}));
    fs::rename(places(&room).vault, room.home.path().join("lost")).unwrap();
    let copy = found(&mut room, &place)[0].clone();
    let refused = room.call("restore_by_sheets", by_sheets(&copy, &sheets, 0, 1)).unwrap_err();
    assert_eq!(refused.code, "backup-sheets-damaged");
    assert!(!places(&room).vault.exists());
    assert_eq!(room.ok("restore_by_sheets", by_sheets(&copy, &sheets, 2, 0))["phase"], "open");
}

#[test]
fn sheets_restore_by_a_name_where_names_are_hidden_and_can_be_stopped() {
    let (mut room, sheets, copy) = lost_with_sheets(true);
    assert_eq!(copy["people"], json!([]));
    let mut request = by_sheets(&copy, &sheets, 1, 2);
    request["person"] = json!("");
    request["name"] = json!("хэн ч биш");
    let refused = room.call("restore_by_sheets", request.clone()).unwrap_err();
    assert_eq!((refused.code.as_str(), refused.field.as_str()), ("restore-unknown-name", "name"));
    request["name"] = json!(PEOPLE[INTERVIEWER].0);
    assert_eq!(room.call("restore_by_sheets", request.clone()).unwrap_err().code, "restore-by-supervisor");
    request["name"] = json!(PEOPLE[SUPERVISOR].0.to_uppercase());
    let job = Job::new(Arc::new(|_: Progress| {}));
    job.stop();
    assert_eq!(
        call(&mut room.house, "restore_by_sheets", request.clone(), &job).unwrap_err().code,
        "cancelled"
    );
    assert!(!places(&room).vault.exists());
    assert_eq!(room.ok("restore_by_sheets", request)["phase"], "open");
}
