//! A damaged store is laid aside by whoever sits there, and one that only waits for a passphrase by nobody.

use crate::support::{INTERVIEWER, PEOPLE, Room, SUPERVISOR, text};
use itgel_commands::places::Places;
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

fn store(room: &Room) -> PathBuf {
    Places::beside(room.home.path().join("vault")).vault
}

fn unlock(room: &Room, who: usize) -> serde_json::Value {
    json!({"person": room.people[who], "passphrase": PEOPLE[who].2})
}

/// Lays it aside, and gives where it lies.
fn aside(room: &mut Room) -> PathBuf {
    let laid = room.ok("lay_aside", json!({}));
    assert!(!store(room).exists());
    let state = room.ok("state", json!({}));
    assert_eq!((&state["phase"], &state["laid_aside"]), (&json!("none"), &laid["folder"]));
    assert_eq!((&state["remains"], &state["can_create"]), (&json!(false), &json!(true)));
    PathBuf::from(text(&laid, "folder"))
}

#[test]
fn a_store_that_only_waits_for_a_passphrase_is_not_laid_aside() {
    let mut room = Room::with(SUPERVISOR);
    room.no_entry("lay_aside", json!({}), "store-is-well");
    room.ok("lock", json!({}));
    room.no("lay_aside", json!({}), "store-is-well");
    let mut wrong = unlock(&room, SUPERVISOR);
    wrong["passphrase"] = json!("нэг ч үг таарахгүй нь");
    room.no("unlock", wrong, "wrong-passphrase");
    room.no("lay_aside", json!({}), "store-is-well");
    // The key file of one person: another supervisor, or two sheets, help.
    let slot = store(&room).join(format!("users/{}.slot", room.people[SUPERVISOR]));
    let whole = fs::read(&slot).unwrap();
    fs::write(&slot, b"damaged").unwrap();
    room.no("unlock", unlock(&room, SUPERVISOR), "slot-damaged");
    room.no("lay_aside", json!({}), "store-is-well");
    fs::write(&slot, whole).unwrap();
    room.ok("enter_training", json!({}));
    room.no("lay_aside", json!({}), "store-is-well");
    room.ok("leave_training", json!({}));
    assert!(store(&room).join("vault.json").is_file());
    room.ok("unlock", unlock(&room, SUPERVISOR));
}

#[test]
fn a_damaged_store_is_laid_aside_as_it_is_and_a_backup_takes_its_place() {
    let mut room = Room::with(SUPERVISOR);
    let place = room.folder("stick");
    room.ok(
        "set_backups",
        json!({"place": place, "time": "08:00", "after_sign_off": true, "understood": true}),
    );
    room.ok("back_up", json!({}));
    room.ok("lock", json!({}));
    let database = store(&room).join("itgel.db");
    let mut bytes = fs::read(&database).unwrap();
    bytes[20] ^= 1;
    fs::write(&database, &bytes).unwrap();
    // Nobody has found it yet.
    room.no("lay_aside", json!({}), "store-is-well");
    room.no("unlock", unlock(&room, INTERVIEWER), "store-damaged");
    let to = aside(&mut room);
    assert_eq!(fs::read(to.join("itgel.db")).unwrap(), bytes);
    assert_eq!(room.call("lay_aside", json!({})).unwrap_err().code, "store-is-well", "there is none");
    let copies = room.ok("find_backups", json!({"folder": place}))["copies"].clone();
    let request = json!({"copy": copies[0]["copy"], "person": room.people[SUPERVISOR], "name": "",
        "passphrase": PEOPLE[SUPERVISOR].2, "reason": "Бүртгэлийн файл гэмтсэн"});
    assert_eq!(room.ok("restore_backup", request)["phase"], "open");
    assert!(to.is_dir(), "it stays where it was laid");
    // What was found of the one before is not held against this one.
    room.ok("lock", json!({}));
    room.no("lay_aside", json!({}), "store-is-well");
    // A store that is away later is one that is away, not the one that was laid aside.
    fs::rename(store(&room), room.home.path().join("away")).unwrap();
    let state = room.ok("state", json!({}));
    assert_eq!((&state["laid_aside"], state["gone_from"] == json!("")), (&json!(""), false));
}

#[test]
fn what_its_door_shows_to_be_damaged_or_what_is_left_of_it_needs_no_passphrase() {
    let mut room = Room::with(SUPERVISOR);
    room.ok("lock", json!({}));
    let header = store(&room).join("vault.json");
    let whole = fs::read(&header).unwrap();
    // Nobody can be seen who might unlock it: neither the list of people nor a slot is left.
    fs::write(&header, b"{}").unwrap();
    let (slots, kept) = (store(&room).join("users"), room.home.path().join("kept"));
    fs::rename(&slots, &kept).unwrap();
    assert_eq!(room.call("state", json!({})).unwrap_err().code, "store-damaged");
    let to = aside(&mut room);
    fs::rename(to, store(&room)).unwrap();
    fs::write(&header, &whole).unwrap();
    fs::rename(&kept, &slots).unwrap();
    assert_eq!(room.ok("state", json!({}))["phase"], "locked");
    // A newer program made it: it is whole, and this one is old.
    let newer = String::from_utf8(whole).unwrap().replace("itgel-vault/1", "itgel-vault/9");
    fs::write(&header, newer).unwrap();
    room.no("lay_aside", json!({}), "store-is-well");
    // Without its header it is no store any more, but something lies there.
    fs::remove_file(&header).unwrap();
    let state = room.ok("state", json!({}));
    assert_eq!((&state["phase"], &state["remains"]), (&json!("none"), &json!(true)));
    aside(&mut room);
}

#[test]
fn one_that_is_not_the_newest_is_laid_aside_by_a_supervisor_once_it_is_open() {
    let mut room = Room::with(SUPERVISOR);
    room.ok("lock", json!({}));
    let then = room.home.path().join("then");
    copy_tree(&store(&room), &then);
    room.enter(SUPERVISOR);
    for value in ["on", "off"].repeat(20) {
        room.ok("set_setting", json!({"key": "hide_names", "value": value}));
    }
    room.ok("lock", json!({}));
    fs::remove_dir_all(store(&room)).unwrap();
    copy_tree(&then, &store(&room));
    room.enter(INTERVIEWER);
    assert_eq!(room.ok("state", json!({}))["read_only"], "behind");
    assert_eq!(room.call("lay_aside", json!({})).unwrap_err().code, "not-in-your-role");
    assert!(store(&room).is_dir());
    room.enter(SUPERVISOR);
    aside(&mut room);
}

#[test]
fn a_folder_that_cannot_be_renamed_stays_and_so_does_one_that_another_program_holds() {
    let mut room = Room::with(SUPERVISOR);
    room.ok("lock", json!({}));
    fs::write(store(&room).join("vault.json"), b"{}").unwrap();
    fs::remove_dir_all(store(&room).join("users")).unwrap();
    let lock = fs::File::create(store(&room).join("vault.lock")).unwrap();
    lock.lock().unwrap();
    room.no("lay_aside", json!({}), "already-open");
    lock.unlock().unwrap();
    fs::remove_file(store(&room).join("vault.lock")).unwrap();
    fs::create_dir(store(&room).join("vault.lock")).unwrap();
    room.no("lay_aside", json!({}), "store-not-renamed");
    assert!(store(&room).is_dir());
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
