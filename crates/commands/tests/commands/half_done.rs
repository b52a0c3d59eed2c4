//! What a disk refuses in the midst of a command: all of it is as before, or what was done is told as done.

use crate::medium::{Small, move_to_small_medium, on_small_medium};
use crate::receipts::{Two, request_of, two};
use crate::rooms::{roster as card_of, second};
use crate::roster::{rooms, written};
use crate::script::open_case;
use crate::support::{INTERVIEWER, OTHER_INTERVIEWER, PEOPLE, Room, SUPERVISOR};
use itgel_commands::failure::FailureKind;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// Takes up what is free, and then what is left in the files to which the store appends. Gives the ballast.
fn fill(room: &mut Room, small: &Small) -> PathBuf {
    let ballast = small.fill();
    for _ in 0..400 {
        if use_up(room) {
            return ballast;
        }
    }
    panic!("a full disk was never noticed");
}

/// Gives back one page after another until it is so. How often it was tried.
fn page_by_page(ballast: &Path, mut done: impl FnMut() -> bool) -> u32 {
    let ballast = fs::File::options().write(true).open(ballast).unwrap();
    for tried in 1..200 {
        if done() {
            return tried;
        }
        let taken = ballast.metadata().unwrap().len();
        ballast.set_len(taken - 4096).unwrap();
    }
    panic!("there was never space enough");
}

/// One entry more; whether the disk refused it.
fn use_up(room: &mut Room) -> bool {
    let view = room.ok("plan_phones", json!({}));
    let phones: Vec<Value> = view["phones"].as_array().unwrap().clone();
    match room.call("set_plan_phones", json!({"phones": phones})) {
        Ok(_) => false,
        Err(failure) => {
            assert_eq!((failure.kind, failure.code.as_str()), (FailureKind::Broken, "disk-full"));
            true
        }
    }
}

/// The supervisor at work in a room that was moved to a small medium.
fn small(room: &mut Room) -> Option<Small> {
    room.ok("lock", json!({}));
    let small = move_to_small_medium(room, 12_000)?;
    room.enter(SUPERVISOR);
    Some(small)
}

#[test]
fn files_are_handed_on_together_or_not_at_all() {
    let Some((mut room, small)) = on_small_medium(12_000) else { return };
    room.enter(INTERVIEWER);
    let cases: Vec<String> = (0..30).map(|_| open_case(&mut room)).collect();
    room.enter(SUPERVISOR);
    let on: Vec<Value> =
        cases.iter().map(|case| json!({"case": case, "to": room.people[OTHER_INTERVIEWER]})).collect();
    let request = json!({"person": room.people[INTERVIEWER], "reason": "leaving", "cases": on});
    let ballast = fill(&mut room, &small);
    // Space for some of them.
    let taken = fs::metadata(&ballast).unwrap().len();
    fs::File::options().write(true).open(&ballast).unwrap().set_len(taken - 65_536).unwrap();
    let before = room.size();
    room.no("hand_cases_on", request.clone(), "disk-full");
    assert_eq!(room.size(), before, "some of them were handed on");
    let person = json!({"person": room.people[INTERVIEWER]});
    assert_eq!(room.ok("in_hand", person)["cases"].as_array().unwrap().len(), 30);
    small.free(&ballast);
    assert_eq!(room.ok("hand_cases_on", request)["cases"], json!([]));
    assert_eq!(room.size(), before + 30);
    assert_eq!(room.ok("doctor", json!({}))["well"], true);
}

#[test]
fn settings_of_the_backups_change_together_and_with_their_entries() {
    let Some((mut room, small)) = on_small_medium(12_000) else { return };
    room.enter(SUPERVISOR);
    let place = room.folder("stick");
    let request = json!({"place": place, "time": "17:30", "after_sign_off": false, "understood": true});
    let (ballast, shown) = (fill(&mut room, &small), room.ok("backups", json!({})));
    let before = room.size();
    let tried = page_by_page(&ballast, || match room.call("set_backups", request.clone()) {
        Ok(_) => true,
        Err(failure) => {
            assert_eq!(failure.code, "disk-full");
            assert_eq!((room.size(), room.ok("backups", json!({}))), (before, shown.clone()));
            false
        }
    });
    assert!(tried > 1);
    assert_eq!(room.acts(4), ["room.setting_changed"; 4]);
    assert_eq!(room.size(), before + 4);
}

/// Two rooms of which the receiver has no space left, with what the receipt of the bundle is asked for by.
fn without_space() -> Option<(Two, Small, Value, PathBuf)> {
    let mut two = two();
    let request = request_of(&mut two.receiver, &two.bundle);
    let small = small(&mut two.receiver)?;
    let folder = two.receiver.folder("receipt");
    Some((two, small, request, folder))
}

#[test]
fn a_receipt_whose_entry_was_refused_leaves_no_file_and_takes_none_away() {
    let Some((mut two, small, request, folder)) = without_space() else { return };
    // Of what it does, looking at the bundle is entered first, and only then is the file written.
    let attempt = |receiver: &mut Room, stays: Option<&[u8]>| {
        let ballast = fill(receiver, &small);
        page_by_page(&ballast, || {
            let before = receiver.size();
            assert_eq!(receiver.call("make_receipt", request.clone()).unwrap_err().code, "disk-full");
            let files: Vec<_> = fs::read_dir(&folder).unwrap().map(|f| f.unwrap().path()).collect();
            assert_eq!(files.first().map(|f| fs::read(f).unwrap()).as_deref(), stays);
            assert!(files.len() < 2);
            receiver.minutes(1);
            receiver.size() > before
        });
        small.free(&ballast);
        receiver.ok("make_receipt", request.clone());
    };
    attempt(&mut two.receiver, None);
    let made = fs::read_dir(&folder).unwrap().next().unwrap().unwrap().path();
    let first = fs::read(&made).unwrap();
    attempt(&mut two.receiver, Some(&first));
    assert_ne!(fs::read(&made).unwrap(), first, "of another minute");
    // Whole, and of that bundle.
    let take = json!({"path": made});
    two.sender.no_entry("take_receipt", take, "receipt-before-hand-over");
}

/// The signature cannot be taken back, since a copy of the file may have it; its entry is made up for.
#[test]
fn a_roster_that_was_signed_without_an_entry_gets_it_when_it_is_signed_again() {
    let mut all = rooms(Room::with(SUPERVISOR), second());
    let card = card_of(&mut all.receiver);
    let one = all.sender.ok("take_room", json!({"path": card}))["rooms"][0].clone();
    let known = json!({"key": one["key"], "how": "in_person", "groups": one["fingerprint"]});
    all.sender.ok("check_room", known);
    let file = written(&mut all.sender, "roster", &json!([]));
    let Some(small) = small(&mut all.sender) else { return };
    let request = json!({"path": file, "passphrase": PEOPLE[SUPERVISOR].2});
    let ballast = fill(&mut all.sender, &small);
    all.sender.no_entry("sign_roster", request.clone(), "disk-full");
    let signed = fs::read(&file).unwrap();
    small.free(&ballast);
    let view = all.sender.ok("sign_roster", request.clone());
    assert_eq!(view["signed_by"], json!(["Нэг"]));
    assert_eq!(all.sender.acts(1), ["room.roster_signed"]);
    assert_eq!(fs::read(&file).unwrap(), signed, "one signature");
    all.sender.no_entry("sign_roster", request, "roster-signed-already");
}

#[test]
fn names_that_the_unlock_screen_cannot_hide_yet_are_hidden_by_the_next_unlock() {
    let mut room = Room::with(SUPERVISOR);
    // What the list would be written to first is taken by a folder that is not ours.
    let taken = room.home.path().join("vault/vault.json.unfinished");
    fs::create_dir_all(taken.join("something")).unwrap();
    let request = json!({"key": "hide_names", "value": "on"});
    let told = room.no("set_setting", request, "names-unfinished");
    assert_eq!(told.kind, FailureKind::Broken);
    assert_eq!(room.acts(1), ["room.setting_changed"]);
    room.ok("lock", json!({}));
    fs::remove_dir_all(&taken).unwrap();
    let hidden = |room: &mut Room| room.ok("state", json!({}))["names_hidden"].clone();
    assert_eq!(hidden(&mut room), false);
    room.enter(SUPERVISOR);
    room.ok("lock", json!({}));
    assert_eq!(hidden(&mut room), true);
}
