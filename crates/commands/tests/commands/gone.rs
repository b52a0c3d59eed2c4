//! The folder of the store is not where this computer saw it last.

use crate::support::{Room, SUPERVISOR};
use itgel_commands::places::Places;
use serde_json::{Value, json};
use std::fs;

fn request(although_gone: bool) -> Value {
    json!({
        "room": "Өрөө 2", "organisation": "Хүүхэд хамгаалал", "name": "Ахлах Сараа",
        "passphrase": "намар цэнхэр морь гүүр зам", "pin": "4831", "language": "mn",
        "although_gone": although_gone,
    })
}

#[test]
fn a_store_that_is_not_in_its_place_is_said_before_a_new_one_is_set_up() {
    let mut room = Room::empty();
    assert_eq!(room.ok("state", json!({}))["gone_from"], "", "a new computer remembers nothing");
    let mut room = Room::furnished();
    let places = Places::beside(room.home.path().join("vault"));
    assert_eq!(room.ok("state", json!({}))["gone_from"], "");
    let anchors: Vec<_> = fs::read_dir(&places.anchors).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!(anchors.len(), 1);
    let memory = fs::read(&anchors[0]).unwrap();

    let elsewhere = room.home.path().join("away");
    fs::rename(&places.vault, &elsewhere).unwrap();
    let state = room.ok("state", json!({}));
    assert_eq!(
        (&state["phase"], &state["gone_from"]),
        (&json!("none"), &json!(places.vault.to_str().unwrap()))
    );
    let refused = room.call("begin_setup", request(false)).unwrap_err();
    assert_eq!(refused.code, "store-gone");
    assert!(!places.vault.exists());
    // A mount point without its disk is an empty folder.
    fs::create_dir(&places.vault).unwrap();
    assert_eq!(room.call("begin_setup", request(false)).unwrap_err().code, "store-gone");
    fs::remove_dir(&places.vault).unwrap();

    // Put back, it is as it was.
    fs::rename(&elsewhere, &places.vault).unwrap();
    assert_eq!(room.ok("state", json!({}))["phase"], "locked");
    room.enter(SUPERVISOR);
    room.ok("lock", json!({}));

    // And whoever wants a new one has it; what was remembered of the old one stays.
    let memory_now = fs::read(&anchors[0]).unwrap();
    assert_ne!(memory_now, memory, "the unlock was remembered");
    fs::rename(&places.vault, &elsewhere).unwrap();
    let view = room.ok("begin_setup", request(true));
    for (sheet, asked) in view["sheets"].as_array().unwrap().iter().zip(view["ask"].as_array().unwrap()) {
        let groups: Vec<&Value> = asked
            .as_array()
            .unwrap()
            .iter()
            .map(|n| &sheet["groups"][usize::try_from(n.as_u64().unwrap()).unwrap() - 1])
            .collect();
        room.ok("confirm_sheet", json!({"keeper": sheet["keeper"], "groups": groups}));
    }
    let state = room.ok("finish_setup", json!({}));
    assert_eq!((&state["phase"], &state["gone_from"]), (&json!("open"), &json!("")));
    assert_eq!(fs::read(&anchors[0]).unwrap(), memory_now);
    assert_eq!(fs::read_dir(&places.anchors).unwrap().count(), 2, "each store has its own");
}
