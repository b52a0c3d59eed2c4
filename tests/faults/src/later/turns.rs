//! What is typed when something went wrong: a clock, a new key, a store that is older than its journal, one that is lost, a
//! passphrase that nobody knows any more, and a recovery sheet that was seen.

use crate::day::Kind;
use crate::room::{Held, OFFICER, Room, SUPERVISOR, array, copy_tree, text};
use itgel_casefile::time::Clock;
use serde_json::{Value, json};
use std::path::Path;

/// All of it, in a room with three people, which is locked afterwards. Beside it another room is made.
///
/// # Errors
/// What the program refused although it had to do it.
pub fn turns(
    room: &mut Room,
    beside: &Path,
    sheets: &[Value],
    typed: &mut dyn FnMut(&str, Kind) -> String,
) -> Held<()> {
    other_room(room, beside, typed)?;
    new_key(room, typed)?;
    wrong_clock(room, typed)?;
    earlier(room, typed)?;
    lost(room, sheets, typed)?;
    forgotten(room, sheets, typed)?;
    other_sheets(room, typed)?;
    room.ok("lock", json!({})).map(|_| ())
}

/// A room that is known for a while.
fn other_room(room: &mut Room, beside: &Path, typed: &mut dyn FnMut(&str, Kind) -> String) -> Held<()> {
    let first: Vec<_> = room.members.iter().take(1).cloned().collect();
    let mut other = Room::furnish(&beside.join("other"), &first)?;
    other.enter(SUPERVISOR)?;
    let cards = beside.join("cards");
    std::fs::create_dir_all(&cards).map_err(|e| e.to_string())?;
    other.ok("write_public_keys", json!({"folder": cards}))?;
    other.ok("lock", json!({}))?;
    let card = crate::room::files(&cards)
        .into_iter()
        .find(|path| path.extension().is_some_and(|e| e == "itgel-room"));
    enter(room, SUPERVISOR)?;
    let view = room.ok("take_room", json!({"path": card.ok_or("no card of the other room")?}))?;
    let one = array(&view, "rooms").into_iter().next().unwrap_or_default();
    let check = json!({"key": one["key"], "how": "in_person", "groups": one["fingerprint"]});
    room.ok("check_room", check)?;
    let today = String::from(room.clock.now().day());
    let revoke =
        json!({"key": one["key"], "until": today, "reason": typed("revoke_room.reason", Kind::Words)});
    room.ok("revoke_room", revoke).map(|_| ())
}

fn enter(room: &mut Room, who: usize) -> Held<()> {
    room.ok("lock", json!({}))?;
    room.enter(who).map(|_| ())
}

fn new_key(room: &mut Room, typed: &mut dyn FnMut(&str, Kind) -> String) -> Held<()> {
    room.ok("rekey", json!({"reason": typed("rekey.reason", Kind::Words)})).map(|_| ())
}

fn wrong_clock(room: &mut Room, typed: &mut dyn FnMut(&str, Kind) -> String) -> Held<()> {
    const DAY: i64 = 86_400_000;
    // An entry of tomorrow stands in the journal.
    room.clock.jump(DAY);
    room.ok("set_setting", json!({"key": "hide_names", "value": "off"}))?;
    room.clock.jump(-DAY);
    enter(room, SUPERVISOR)?;
    room.ok("clock_was_wrong", json!({"reason": typed("clock_was_wrong.reason", Kind::Words)})).map(|_| ())
}

/// The store of a while ago lies in its place.
fn earlier(room: &mut Room, typed: &mut dyn FnMut(&str, Kind) -> String) -> Held<()> {
    room.ok("lock", json!({}))?;
    let (store, then) = (room.vault(), room.home.join("then"));
    copy_tree(&store, &then)?;
    room.enter(SUPERVISOR)?;
    for to in ["on", "off"] {
        room.ok("set_setting", json!({"key": "hide_names", "value": to}))?;
    }
    room.ok("lock", json!({}))?;
    std::fs::remove_dir_all(&store).map_err(|e| e.to_string())?;
    std::fs::rename(then, store).map_err(|e| e.to_string())?;
    room.enter(SUPERVISOR)?;
    room.ok("go_on", json!({"reason": typed("go_on.reason", Kind::Words)})).map(|_| ())
}

/// The store is gone, and a backup comes in its place: by a passphrase, and once more by two sheets. What the papers say is typed each
/// time, as it is after a store that went on.
fn lost(room: &mut Room, sheets: &[Value], typed: &mut dyn FnMut(&str, Kind) -> String) -> Held<()> {
    compare_papers(room, typed)?;
    let place = room.home.join("backups");
    let set = json!({"place": place, "time": "08:00", "after_sign_off": true, "understood": true});
    room.ok("set_backups", set)?;
    let who = room.member(SUPERVISOR)?.clone();
    let (copy, person) = backup_alone(room, &place)?;
    let restore = json!({"copy": copy, "person": person, "name": "", "passphrase": who.passphrase,
        "reason": typed("restore_backup.reason", Kind::Words)});
    room.ok("restore_backup", restore)?;
    compare_papers(room, typed)?;
    let (copy, person) = backup_alone(room, &place)?;
    let [first, second, ..] = sheets else { return Err("no sheets".to_owned()) };
    let new = typed("restore_by_sheets.passphrase", Kind::Passphrase);
    let restore = json!({"copy": copy, "person": person, "name": "", "first": first["groups"],
        "second": second["groups"], "passphrase": new, "reason": typed("restore_by_sheets.reason", Kind::Words)});
    room.ok("restore_by_sheets", restore)?;
    // The old one again, so that it stays that of the room.
    room.ok("change_passphrase", json!({"old": new, "new": who.passphrase}))?;
    compare_papers(room, typed)
}

fn compare_papers(room: &mut Room, typed: &mut dyn FnMut(&str, Kind) -> String) -> Held<()> {
    let found = typed("compare_papers.found", Kind::Words);
    room.ok("compare_papers", json!({"found": found})).map(|_| ())
}

/// Makes a backup and takes the store away; gives the newest copy, and the supervisor as it names them.
fn backup_alone(room: &mut Room, place: &Path) -> Held<(Value, String)> {
    // A copy is named by its second.
    room.clock.pass(60_000);
    room.ok("back_up", json!({}))?;
    room.ok("lock", json!({}))?;
    std::fs::remove_dir_all(room.vault()).map_err(|e| e.to_string())?;
    let found = room.ok("find_backups", json!({"folder": place}))?;
    let copy = array(&found, "copies").into_iter().next().unwrap_or_default();
    let name = &room.member(SUPERVISOR)?.name;
    let person = array(&copy, "people").into_iter().find(|one| one["name"] == json!(name));
    Ok((copy["copy"].clone(), text(&person.unwrap_or_default(), "id")?))
}

/// New recovery sheets, since one of those that were used may have been seen.
fn other_sheets(room: &mut Room, typed: &mut dyn FnMut(&str, Kind) -> String) -> Held<()> {
    enter(room, SUPERVISOR)?;
    let passphrase = room.member(SUPERVISOR)?.passphrase.clone();
    let reason = typed("begin_new_sheets.reason", Kind::Words);
    let view = room.ok("begin_new_sheets", json!({"reason": reason, "passphrase": passphrase}))?;
    room.read_back(&view, "confirm_new_sheet")?;
    room.ok("finish_new_sheets", json!({})).map(|_| ())
}

/// A passphrase that was forgotten: two sheets, a new one, and the old one again, so that it stays that of the room.
fn forgotten(room: &mut Room, sheets: &[Value], typed: &mut dyn FnMut(&str, Kind) -> String) -> Held<()> {
    let new = typed("recover.passphrase", Kind::Passphrase);
    let check = json!({"passphrase": new, "name": typed("check_passphrase.name", Kind::Name),
        "room": typed("check_passphrase.room", Kind::Name)});
    room.ok("check_passphrase", check)?;
    let [first, second, ..] = sheets else { return Err("no sheets".to_owned()) };
    let old = room.member(OFFICER)?.passphrase.clone();
    let recover = json!({"person": room.ids.get(OFFICER), "name": "", "first": first["groups"],
        "second": second["groups"], "passphrase": new, "pin": ""});
    room.ok("recover", recover)?;
    room.ok("change_passphrase", json!({"old": new, "new": old})).map(|_| ())
}
