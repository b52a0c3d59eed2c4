//! Two rooms and three keepers: a supervisor of each, and somebody with `ssh-keygen` only. A room in the roster is known without
//! a call; one that is taken out is no more, and the check of its bundles says so.

use crate::rooms::{look, recipient, roster as card_of, second, send};
use crate::script::with_signed_case;
use crate::support::{PEOPLE, Room, SUPERVISOR, closed, text};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The block of FORMAT 17 that holds these words.
fn recipe(holds: &str) -> String {
    let format = include_str!("../../../../docs/FORMAT.md");
    let block = format.split("```").find(|block| block.contains(holds)).unwrap();
    block.strip_prefix("sh\n").unwrap().to_owned()
}

fn bash(folder: &Path, recipe: &str) -> String {
    let done = Command::new("bash").args(["-e", "-c", recipe]).current_dir(folder).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

/// Two rooms, and the key of the keeper without this program.
pub struct Rooms {
    pub sender: Room,
    pub receiver: Room,
    outside: PathBuf,
    keepers: Value,
}

fn named(room: &mut Room, keepers: &Value) {
    let view = room.ok("name_keepers", json!({"keepers": keepers, "reason": ""}));
    for keeper in view["keepers"].as_array().unwrap() {
        assert_eq!(keeper["checked_by"], "");
        let groups = keeper["fingerprint"].clone();
        room.ok("check_keeper", json!({"key": keeper["key"], "how": "in_person", "groups": groups}));
    }
}

/// The keepers entered and compared in both.
pub fn rooms(mut sender: Room, mut receiver: Room) -> Rooms {
    sender.enter(SUPERVISOR);
    let outside = receiver.folder("outside");
    bash(&outside, "ssh-keygen -q -t ed25519 -N '' -C '' -f key");
    let line = |room: &mut Room| text(&room.ok("roster", json!({})), "own_line");
    let third = fs::read_to_string(outside.join("key.pub")).unwrap();
    let keepers = json!([{"name": "Нэг", "key": line(&mut sender)}, {"name": "Хоёр", "key": line(&mut receiver)},
        {"name": "Гурав", "key": third}]);
    named(&mut sender, &keepers);
    named(&mut receiver, &keepers);
    Rooms { sender, receiver, outside, keepers }
}

/// The next roster as this room writes it, not signed.
pub fn written(room: &mut Room, folder: &str, without: &Value) -> PathBuf {
    let folder = room.folder(folder);
    let made = room.ok("write_roster", json!({"folder": folder, "without": without}));
    closed(&folder);
    folder.join(text(&made, "file"))
}

fn sign(room: &mut Room, file: &Path) -> Value {
    let signed = room.ok("sign_roster", json!({"path": file, "passphrase": PEOPLE[SUPERVISOR].2}));
    closed(file.parent().unwrap());
    signed
}

fn sign_outside(rooms: &Rooms, file: &Path) {
    let recipe =
        recipe("cat rooms-text.sig").replace("KEEPER-KEY", "key").replace("FILE", file.to_str().unwrap());
    let _ = fs::remove_file(rooms.outside.join("rooms-text.sig"));
    bash(&rooms.outside, &recipe);
}

fn why_not(room: &mut Room, file: &Path) -> Value {
    room.ok("look_at_roster", json!({"path": file}))["why_not"].clone()
}

#[test]
fn a_room_in_the_roster_is_known_without_a_call_and_one_taken_out_is_no_more() {
    let (mut room, case) = with_signed_case();
    let mut other = second();
    let to = recipient(&mut room, &mut other);
    let bundle = send(&mut room, &case, &to, "first");
    let mut all = rooms(room, other);
    assert_eq!(look(&mut all.receiver, &bundle)["fault"], "signer-unknown");
    let card = card_of(&mut all.receiver);
    let one = all.sender.ok("take_room", json!({"path": card}))["rooms"][0].clone();
    let groups = one["fingerprint"].clone();
    all.sender.ok("check_room", json!({"key": one["key"], "how": "in_person", "groups": groups}));

    let file = written(&mut all.sender, "roster", &json!([]));
    let take = json!({"path": file});
    all.receiver.no_entry("take_roster", take.clone(), "rooms-unsigned");
    let signed = sign(&mut all.sender, &file);
    assert_eq!(all.sender.acts(1), ["room.roster_signed"]);
    assert_eq!((&signed["signed_by"], &signed["may_sign"]), (&json!(["Нэг"]), &json!(false)));
    assert_eq!(signed["why_not"], "rooms-one-keeper");
    all.receiver.no_entry("take_roster", take.clone(), "rooms-one-keeper");
    let again = json!({"path": file, "passphrase": PEOPLE[SUPERVISOR].2});
    all.sender.no_entry("sign_roster", again, "roster-signed-already");
    sign_outside(&all, &file);
    let seen = all.receiver.ok("look_at_roster", take.clone());
    assert_eq!((&seen["signed_by"], &seen["strangers"]), (&json!(["Нэг", "Гурав"]), &json!(0)));
    assert_eq!((&seen["may_sign"], &seen["why_not"]), (&json!(true), &json!("")));
    let changes: Vec<_> = seen["rooms"].as_array().unwrap().iter().map(|r| text(r, "change")).collect();
    assert!(changes.contains(&"own".to_owned()) && changes.contains(&"new".to_owned()), "{changes:?}");
    let in_force = all.receiver.ok("take_roster", take.clone());
    assert_eq!(all.receiver.acts(1), ["room.roster_taken"]);
    assert_eq!((&in_force["version"], &in_force["own_standing"]), (&json!(1), &json!("listed")));
    assert_eq!(in_force["number"], seen["number"]);
    all.receiver.no_entry("take_roster", take.clone(), "rooms-nothing-new");

    // Nobody compared the key, and the bundle counts.
    let view = look(&mut all.receiver, &bundle);
    assert_eq!((&view["accepted"], &view["roster_version"]), (&json!(true), &json!(1)));
    assert_eq!(view["key_checked_by"], "");
    let known = all.receiver.ok("rooms", json!({}))["rooms"].clone();
    assert_eq!((&known[0]["roster_standing"], &known[0]["checked_by"]), (&json!("listed"), &json!("")));
    assert_eq!(known.as_array().unwrap().len(), 1, "this room is no other");

    // The next one leaves the sender out; the check of its bundle says since when.
    let next = written(&mut all.receiver, "next", &json!([known[0]["key"]]));
    sign(&mut all.receiver, &next);
    sign_outside(&all, &next);
    let seen = all.receiver.ok("look_at_roster", json!({"path": next}));
    assert_eq!((&seen["taken_out"], &seen["version"]), (&json!(["Өрөө 1"]), &json!(2)));
    // The room that has none of it yet takes the first before the second.
    assert_eq!(why_not(&mut all.sender, &next), "");
    all.sender.ok("take_roster", json!({"path": file}));
    all.receiver.ok("take_roster", json!({"path": next}));
    let view = look(&mut all.receiver, &bundle);
    assert_eq!((&view["accepted"], &view["ended"]["by"]), (&json!(false), &json!("taken_out")));
    assert_eq!((&view["ended"]["room"], &view["ended"]["version"]), (&json!("Өрөө 1"), &json!(2)));
    all.receiver.no_entry("take_roster", json!({"path": file}), "rooms-older");

    // Another second version, signed as well: two stories.
    let fork = written(&mut all.sender, "fork", &json!([]));
    sign(&mut all.sender, &fork);
    sign_outside(&all, &fork);
    all.receiver.no_entry("take_roster", json!({"path": fork}), "rooms-forked");
    let ask = json!({"path": fork, "passphrase": PEOPLE[SUPERVISOR].2});
    all.receiver.no_entry("sign_roster", ask, "rooms-forked");
    // It holds through a restart.
    all.receiver.ok("lock", json!({}));
    all.receiver.enter(SUPERVISOR);
    assert_eq!(all.receiver.ok("roster", json!({}))["version"], 2);
    assert_eq!(all.receiver.ok("doctor", json!({}))["well"], true);
}

#[test]
fn stock_tools_find_the_two_keepers_and_nothing_that_was_changed_is_taken() {
    let (sender, _) = with_signed_case();
    let mut all = rooms(sender, second());
    let file = written(&mut all.sender, "roster", &json!([]));
    sign(&mut all.sender, &file);
    let names = |all: &Rooms| {
        let lines = all.keepers.as_array().unwrap().iter().zip(1..);
        let lines: Vec<_> = lines.map(|(k, n)| format!("keeper-{n} {}", text(k, "key").trim())).collect();
        let folder = all.outside.join("check");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("KEEPERS"), lines.join("\n")).unwrap();
        bash(&folder, &recipe("find-principals -f KEEPERS").replace("FILE", file.to_str().unwrap()))
    };
    assert!(names(&all).starts_with("keeper-1\n") && names(&all).lines().count() == 2, "{}", names(&all));
    sign_outside(&all, &file);
    let said = names(&all);
    let said: Vec<&str> = said.lines().collect();
    assert_eq!(said[..2], ["keeper-1", "keeper-3"]);
    let good = fs::read_to_string(&file).unwrap();
    assert_eq!(said[2].split(' ').next().unwrap(), {
        let line = good.split("\n\n").next().unwrap();
        itgel_seal::digest::sha256_hex(line.as_bytes())
    });

    // One letter of a name, one signature less, the same keeper twice, a stranger's, something behind.
    let begin = "-----BEGIN SSH SIGNATURE-----";
    let (head, rest) = good.split_once(begin).unwrap();
    let (one, two) = rest.split_once(begin).unwrap();
    for (changed, code) in [
        (good.replace("Өрөө 1", "Өрөө 2"), "rooms-unsigned"),
        (format!("{head}{begin}{one}"), "rooms-one-keeper"),
        (format!("{head}{begin}{one}{begin}{one}"), "rooms-one-keeper"),
        (head.to_owned(), "rooms-unsigned"),
        (format!("{good}\n"), "rooms-malformed"),
        (format!("{head}{begin}{}", one.replace("-----END", "----END")), "rooms-malformed"),
        (good.replacen("{", "{ ", 1), "rooms-malformed"),
        (good.replace("ssh-ed25519 AAAA", "ssh-ed25519 AAAB"), "rooms-malformed"),
        (two.to_owned(), "rooms-malformed"),
    ] {
        fs::write(&file, changed).unwrap();
        assert_eq!(all.receiver.no_entry("take_roster", json!({"path": file}), code).field, "path");
    }
    // Whoever is no keeper signs nothing, and a wrong passphrase is none.
    fs::write(&file, &good).unwrap();
    let wrong = json!({"path": file, "passphrase": "буруу нууц үг"});
    assert_eq!(all.receiver.no_entry("sign_roster", wrong, "wrong-passphrase").field, "passphrase");
    assert_eq!(fs::read_to_string(&file).unwrap(), good);
    let mut others = all.keepers.clone();
    others[1]["key"] = json!("ssh-rsa AAAA");
    let name = |keepers: &Value, reason: &str| json!({"keepers": keepers, "reason": reason});
    let refused = all.receiver.no_entry("name_keepers", name(&others, ""), "keeper-key-malformed");
    assert_eq!(refused.field, "key_2");
    bash(&all.outside, "ssh-keygen -q -t ed25519 -N '' -C '' -f another");
    others[1]["key"] = json!(fs::read_to_string(all.outside.join("another.pub")).unwrap());
    all.receiver.no_entry("name_keepers", name(&others, ""), "reason-too-short");
    let view = all.receiver.ok("name_keepers", name(&others, "Нэг нь ажлаа өгсөн тул."));
    assert_eq!(view["is_keeper"], false);
    let ask = json!({"path": file, "passphrase": PEOPLE[SUPERVISOR].2});
    all.receiver.no_entry("sign_roster", ask, "not-a-keeper");
    all.receiver.no_entry("take_roster", json!({"path": file}), "keepers-unchecked");
    let differs = json!({"key": view["keepers"][1]["key"], "how": "in_person", "groups": view["keepers"][0]["fingerprint"]});
    all.receiver.no_entry("check_keeper", differs, "fingerprint-differs");
    let check = json!({"key": view["keepers"][1]["key"], "how": "in_person", "groups": view["keepers"][1]["fingerprint"]});
    all.receiver.ok("check_keeper", check);
    all.receiver.ok("take_roster", json!({"path": file}));
}
