//! Two of three sheets open the store and give a new passphrase; one does not; and what is refused leaves all as it was.

use crate::support::{PEOPLE, Room, SUPERVISOR, page, set_up_with_sheets, text};
use serde_json::{Value, json};

const NEW: &str = "цасан шувуу долоон зам нэг өвөө";

/// A locked room with two people and its three sheets.
fn locked() -> (Room, Vec<Value>, [String; 2]) {
    let mut room = Room::empty();
    let (state, sheets) = set_up_with_sheets(&mut room);
    let (name, role, passphrase, pin) = PEOPLE[1];
    let added =
        room.ok("add_person", json!({"name": name, "role": role, "passphrase": passphrase, "pin": pin}));
    let found = added["people"].as_array().unwrap().iter().find(|p| p["name"] == name).unwrap();
    let people = [text(&state["session"], "person"), text(found, "id")];
    room.ok("lock", json!({}));
    (room, sheets, people)
}

fn groups(sheet: &Value) -> Value {
    sheet["groups"].clone()
}

fn unlock(person: &str, passphrase: &str) -> Value {
    json!({"person": person, "passphrase": passphrase})
}

#[test]
fn any_two_sheets_give_a_new_passphrase_and_the_journal_says_whose_they_were() {
    for (a, b) in [(0, 1), (2, 0), (1, 2)] {
        let (mut room, sheets, [supervisor, interviewer]) = locked();
        let state = room.ok(
            "recover",
            json!({"person": supervisor, "first": groups(&sheets[a]),
            "second": groups(&sheets[b]), "passphrase": NEW, "pin": ""}),
        );
        assert_eq!((&state["phase"], &state["session"]["role"]), (&json!("open"), &json!("supervisor")));
        assert_eq!(room.acts(3), ["room.person_added", "room.recovery_used", "room.unlocked"]);
        let lines = room.ok("journal", page("", "all", "", 3));
        let keepers = format!("{}, {}", a.min(b) + 1, a.max(b) + 1);
        assert_eq!(lines["lines"][1]["detail"], json!([["text", PEOPLE[0].0], ["recovery-sheets", keepers]]));
        // The PIN is the one that was known.
        room.ok("check_pin", json!({"pin": PEOPLE[0].3}));
        assert_eq!(room.ok("doctor", json!({}))["well"], true);
        room.ok("lock", json!({}));
        room.no("unlock", unlock(&supervisor, PEOPLE[0].2), "wrong-passphrase");
        room.ok("unlock", unlock(&supervisor, NEW));
        room.ok("unlock", unlock(&interviewer, PEOPLE[1].2));
        // The sheets stay valid, for somebody else too, who gets a new PIN with it.
        let again = json!({"person": interviewer, "first": groups(&sheets[b]), "second": groups(&sheets[a]),
            "passphrase": "өөр таван үг бас энд байна", "pin": "9274"});
        assert_eq!(room.ok("recover", again)["session"]["role"], "interviewer");
        room.ok("check_pin", json!({"pin": "9274"}));
    }
}

#[test]
fn a_reader_of_the_codes_and_a_typed_name_do_as_well() {
    let (mut room, sheets, _) = locked();
    let line = |n: usize| json!([sheets[n]["secret"].as_str().unwrap().to_lowercase()]);
    let request = json!({"person": "", "name": PEOPLE[SUPERVISOR].0.to_uppercase(), "first": line(0),
        "second": groups(&sheets[2]), "passphrase": NEW, "pin": ""});
    assert_eq!(room.ok("recover", request)["phase"], "open");
}

#[test]
fn what_does_not_fit_is_said_where_it_stands_and_nothing_is_changed() {
    let (mut room, sheets, [supervisor, _]) = locked();
    let (_, strangers, _) = locked();
    let before = std::fs::read(room.home.path().join("vault/itgel.db")).unwrap();
    let good = json!({"person": supervisor, "first": groups(&sheets[0]), "second": groups(&sheets[1]),
        "passphrase": NEW, "pin": ""});
    let with = |field: &str, value: Value| {
        let mut request = good.clone();
        request[field] = value;
        request
    };
    let mut slip = sheets[1]["groups"].as_array().unwrap().clone();
    let digits = slip[4].as_str().unwrap().to_owned();
    let other = if digits.starts_with('1') { "2" } else { "1" };
    slip[4] = json!(format!("{other}{}", digits.get(1..).unwrap()));
    let refused = room.no("recover", with("second", json!(slip)), "sheet-group-differs");
    assert_eq!((refused.field.as_str(), refused.args["group"].as_str()), ("second-5", "5"));
    let few = json!(sheets[0]["groups"].as_array().unwrap()[..7]);
    assert_eq!(room.no("recover", with("first", few), "sheet-group-differs").field, "first-8");
    room.no("recover", with("first", json!(["AGE-SECRET-KEY-1NONSENSE"])), "sheet-unreadable");
    room.no("recover", with("first", json!(vec!["0"; 17])), "sheet-group-differs");
    let same = room.no("recover", with("second", groups(&sheets[0])), "recovery-same-sheet");
    assert_eq!(same.field, "second");
    room.no("recover", with("second", groups(&strangers[1])), "recovery-other-store");
    room.no("recover", with("passphrase", json!("нууц")), "passphrase-too-short");
    room.no("recover", with("passphrase", json!(PEOPLE[0].0.repeat(2))), "passphrase-is-name");
    assert_eq!(room.no("recover", with("pin", json!("1111")), "pin-easy").field, "pin");
    room.no("recover", with("person", json!(crate::support::uuid())), "unknown-person");
    // Two sheets of another room that fit each other open nothing here.
    let mut theirs = with("first", groups(&strangers[0]));
    theirs["second"] = groups(&strangers[1]);
    room.no("recover", theirs, "recovery-other-store");
    assert_eq!(std::fs::read(room.home.path().join("vault/itgel.db")).unwrap(), before);
    room.ok("unlock", unlock(&supervisor, PEOPLE[0].2));
    room.ok("lock", json!({}));
    // A recovery file that is damaged is said to be; the other pairs still open.
    let file = room.home.path().join("vault/recovery/recovery-ab.age");
    let mut bytes = std::fs::read(&file).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    std::fs::write(&file, bytes).unwrap();
    room.no("recover", good.clone(), "recovery-files-damaged");
    room.ok("recover", with("second", groups(&sheets[2])));
}

#[test]
fn where_a_recovery_file_is_missing_the_other_pairs_open_and_where_all_are_the_store_can_be_laid_aside() {
    let pairs = [(0, 1, "ab"), (0, 2, "ac"), (1, 2, "bc")];
    let (mut room, sheets, [supervisor, _]) = locked();
    let request = |a: usize, b: usize| {
        json!({"person": supervisor, "first": groups(&sheets[a]), "second": groups(&sheets[b]),
            "passphrase": NEW, "pin": ""})
    };
    let file = |pair: &str| room.home.path().join(format!("vault/recovery/recovery-{pair}.age"));
    let kept: Vec<Vec<u8>> = pairs.iter().map(|(.., pair)| std::fs::read(file(pair)).unwrap()).collect();
    let files = pairs.map(|(.., pair)| file(pair));
    for ((a, b, _), path) in pairs.into_iter().zip(&files) {
        let n = files.iter().position(|one| one == path).unwrap();
        std::fs::remove_file(path).unwrap();
        room.no("recover", request(a, b), "recovery-files-damaged");
        for (a, b, _) in
            pairs.into_iter().filter(|(.., pair)| !path.ends_with(format!("recovery-{pair}.age")))
        {
            room.ok("recover", request(a, b));
            room.ok("lock", json!({}));
        }
        std::fs::write(path, &kept[n]).unwrap();
    }
    files.iter().for_each(|path| std::fs::remove_file(path).unwrap());
    room.no("lay_aside", json!({}), "store-is-well");
    room.no("recover", request(0, 1), "recovery-files-gone");
    room.ok("unlock", unlock(&supervisor, NEW));
    room.ok("lock", json!({}));
    // It opened, so nothing is wrong with it for whoever has a passphrase.
    room.no("lay_aside", json!({}), "store-is-well");
    room.no("recover", request(0, 1), "recovery-files-gone");
    room.ok("lay_aside", json!({}));
}

#[test]
fn each_group_is_checked_while_the_next_is_looked_for() {
    let (mut room, sheets, _) = locked();
    for (n, group) in sheets[0]["groups"].as_array().unwrap().iter().enumerate() {
        room.ok("check_sheet_group", json!({"number": n + 1, "group": group}));
        room.ok(
            "check_sheet_group",
            json!({"number": n + 1, "group": group.as_str().unwrap().replace('-', " ")}),
        );
    }
    for (number, group) in
        [(1, "00000"), (0, "000000"), (17, "000000"), (1, ""), (1, "0000000"), (1, "abcdef")]
    {
        let refused =
            room.no("check_sheet_group", json!({"number": number, "group": group}), "sheet-group-differs");
        assert_eq!(refused.args["group"], number.to_string());
    }
}

#[test]
fn a_store_that_is_not_as_it_was_left_is_opened_for_reading_and_nobody_gets_new_keys() {
    let (mut room, sheets, [supervisor, _]) = locked();
    let vault = room.home.path().join("vault");
    let older = room.home.path().join("older");
    std::fs::create_dir(&older).unwrap();
    crate::support::copy_folder(&vault, &older);
    room.ok("unlock", unlock(&supervisor, PEOPLE[0].2));
    room.ok("lock", json!({}));
    std::fs::remove_dir_all(&vault).unwrap();
    std::fs::rename(&older, &vault).unwrap();
    let state = room.ok(
        "recover",
        json!({"person": supervisor, "first": groups(&sheets[0]),
        "second": groups(&sheets[1]), "passphrase": NEW, "pin": ""}),
    );
    assert_eq!((&state["phase"], &state["read_only"]), (&json!("open"), &json!("behind")));
    room.ok("lock", json!({}));
    room.no("unlock", unlock(&supervisor, NEW), "wrong-passphrase");
}
