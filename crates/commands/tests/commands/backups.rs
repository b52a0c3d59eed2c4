//! Backups as a person meets them: where and when, now, by themselves, and tested.

use crate::medium::Small;
use crate::script::{consent, interview, open_case, sign_off, wrap_up};
use crate::support::{INTERVIEWER, OFFICER, PEOPLE, Room, SUPERVISOR, text};
use itgel_commands::backups::Automatic;
use itgel_commands::job::{Job, Progress};
use itgel_commands::table::call;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

fn set(place: &Path, understood: bool) -> Value {
    json!({"place": place, "time": "08:00", "after_sign_off": true, "understood": understood})
}

/// A room whose backups go to a folder, with the supervisor at work.
fn with_place() -> (Room, PathBuf) {
    let mut room = Room::with(SUPERVISOR);
    let place = room.folder("stick");
    room.ok("set_backups", set(&place, true));
    (room, place)
}

fn codes(room: &mut Room) -> Vec<String> {
    let today = room.ok("today", json!({}));
    today["waiting"].as_array().unwrap().iter().map(|w| text(w, "code")).collect()
}

fn due(room: &Room) -> bool {
    room.house.backup_is_due()
}

fn by_itself(room: &mut Room) -> Automatic {
    room.house.back_up_by_itself(&Job::quiet())
}

#[test]
fn the_supervisor_says_where_and_when() {
    let mut room = Room::with(SUPERVISOR);
    let fresh = room.ok("backups", json!({}));
    assert_eq!(
        (&fresh["place"], &fresh["time"], &fresh["after_sign_off"], &fresh["there"]),
        (&json!(""), &json!("08:00"), &json!(true), &json!(false))
    );
    assert_eq!((&fresh["daily"], &fresh["monthly"]), (&json!(30), &json!(12)));
    assert!(codes(&mut room).contains(&"backup".to_owned()), "none was made yet");
    room.no_entry("back_up", json!({}), "backup-no-place");
    room.no_entry("test_backup", json!({"name": ""}), "backup-no-place");
    let place = room.folder("stick");
    for (place, code) in [
        (room.home.path().join("nowhere"), "backup-place-missing"),
        (PathBuf::from("stick"), "backup-place-missing"),
        (PathBuf::from(format!("/{}", "x".repeat(5000))), "backup-place-missing"),
        (room.home.path().join("vault/blobs"), "backup-in-store"),
        (place.clone(), "backup-same-disk"),
    ] {
        let refused = room.no_entry("set_backups", set(&place, false), code);
        assert_eq!(refused.field, "place", "{code}");
    }
    let mut late = set(&place, true);
    late["time"] = json!("25:00");
    assert_eq!(room.no_entry("set_backups", late.clone(), "time-malformed").field, "time");
    late["time"] = json!("1730");
    let view = room.ok("set_backups", late.clone());
    assert_eq!(
        (&view["time"], &view["there"], &view["same_medium"]),
        (&json!("17:30"), &json!(true), &json!(true))
    );
    assert_eq!(room.acts(3), ["room.setting_changed"; 3], "the place, the time, and that it is understood");
    let size = room.size();
    room.ok("set_backups", late);
    assert_eq!(room.size(), size, "what is the same is not entered again");
    for who in [INTERVIEWER, OFFICER] {
        room.enter(who);
        for (name, request) in
            [("backups", json!({})), ("set_backups", set(&place, true)), ("test_backup", json!({"name": ""}))]
        {
            room.no(name, request, "not-in-your-role");
        }
    }
    room.ok("back_up", json!({}));
}

#[test]
fn one_is_made_told_and_tested() {
    let (mut room, place) = with_place();
    let steps = Arc::new(Mutex::new(Vec::new()));
    let hears = Arc::clone(&steps);
    let tell = move |p: Progress| hears.lock().unwrap().push(p.step);
    let job = Job::new(Arc::new(tell));
    let made = call(&mut room.house, "back_up", json!({}), &job).unwrap();
    let mut told = steps.lock().unwrap().clone();
    told.dedup();
    assert_eq!(told, ["backing-up", "reading-back", "checking"]);
    assert_eq!(room.acts(1), ["room.backup_made"]);
    let view = room.ok("backups", json!({}));
    let copy = &view["copies"][0];
    assert_eq!((&copy["signed"], &view["last"]), (&json!(true), &made["last"]));
    assert_eq!(room.ok("state", json!({}))["last_backup"], made["last"]);
    assert_eq!(room.ok("today", json!({}))["last_backup"], made["last"]);
    assert!(!codes(&mut room).contains(&"backup".to_owned()));
    let tested = room.ok("test_backup", json!({"name": ""}));
    assert_eq!((&tested["name"], &tested["entries"]), (&copy["name"], &copy["entries"]));
    assert_eq!(room.acts(1), ["room.backup_tested"]);
    assert_eq!((&tested["backups"]["test_due"], &tested["made"]), (&json!(false), &copy["made"]));
    room.no_entry("test_backup", json!({"name": "20200101-000000Z"}), "backup-not-found");
    let stopped = Job::quiet();
    stopped.stop();
    for (name, request) in [("back_up", json!({})), ("test_backup", json!({"name": ""}))] {
        assert_eq!(call(&mut room.house, name, request, &stopped).unwrap_err().code, "cancelled");
    }
    // A month later it waits for a test; three days without one, for a backup.
    room.minutes(30 * 24 * 60);
    room.enter(SUPERVISOR);
    let waits = codes(&mut room);
    assert!(waits.contains(&"backup".to_owned()) && waits.contains(&"restore-test".to_owned()), "{waits:?}");
    assert_eq!(room.ok("today", json!({}))["backup_old_days"], 30);
    // A bit of it is turned on the stick.
    let shelf = fs::read_dir(&place).unwrap().next().unwrap().unwrap().path();
    let database = shelf.join(text(copy, "name")).join("itgel.db");
    let mut bytes = fs::read(&database).unwrap();
    let half = bytes.len() / 2;
    bytes[half] ^= 1;
    fs::write(&database, bytes).unwrap();
    room.no_entry("test_backup", json!({"name": ""}), "backup-does-not-open");
    assert!(room.ok("doctor", json!({}))["well"].as_bool().unwrap());
    // The stick is not there: nothing is listed, and it is said where it is asked.
    fs::rename(&place, room.home.path().join("away")).unwrap();
    let view = room.ok("backups", json!({}));
    assert_eq!((&view["there"], view["copies"].as_array().unwrap().len()), (&json!(false), 0));
    assert_eq!(room.no_entry("back_up", json!({}), "backup-place-missing").field, "place");
}

/// Daily and after a sign-off, while somebody is at work, and never beside a child.
#[test]
fn it_is_made_by_itself_when_nobody_asks_for_anything() {
    let (mut room, place) = with_place();
    assert!(due(&room), "the first one");
    let Automatic::Made(last) = by_itself(&mut room) else { panic!("not made") };
    assert_eq!(
        (room.acts(1), &room.ok("state", json!({}))["last_backup"]),
        (vec!["room.backup_made".to_owned()], &json!(last))
    );
    assert!(!due(&room));
    room.minutes(24 * 60);
    room.enter(INTERVIEWER);
    assert!(due(&room), "whoever is at work");
    // Not while an interview runs.
    let case = open_case(&mut room);
    crate::script::consent(&mut room, &case, &[]);
    let running = crate::script::Case { case: case.clone(), interview: crate::support::uuid() };
    room.ok("begin_interview", crate::script::begin(&case, &running.interview));
    assert!(!due(&room));
    room.minutes(1);
    room.ok("end_interview", crate::script::end(&running));
    assert!(due(&room));
    // It gives way, and is tried again soon.
    let busy = Job::quiet();
    busy.stop();
    assert_eq!(room.house.back_up_by_itself(&busy), Automatic::GaveWay);
    assert!(!due(&room));
    room.minutes(1);
    assert!(matches!(by_itself(&mut room), Automatic::Made(_)));
    // After a sign-off.
    let other = open_case(&mut room);
    crate::script::consent(&mut room, &other, &[]);
    let other = interview(&mut room, &other);
    wrap_up(&mut room, &other);
    assert!(!due(&room));
    let signed = sign_off(&mut room, &other, PEOPLE[INTERVIEWER].2);
    room.ok("sign_off", signed);
    assert!(due(&room));
    // The stick is away: no trouble in front of anybody, and it is made when it is back.
    let away = room.home.path().join("away");
    fs::rename(&place, &away).unwrap();
    assert!(!due(&room));
    fs::rename(&away, &place).unwrap();
    assert!(due(&room) && matches!(by_itself(&mut room), Automatic::Made(_)));
    assert!(!due(&room));
}

/// What the medium says no to leaves the place as it was, and each has its sentence.
#[test]
fn a_full_and_a_write_protected_medium() {
    let mut room = Room::with(SUPERVISOR);
    let Some(stick) = Small::on(room.home.path().join("small"), 4096) else { return };
    room.ok("set_backups", set(&stick.0, false));
    room.ok("back_up", json!({}));
    let copies = |room: &mut Room| room.ok("backups", json!({}))["copies"].as_array().unwrap().len();
    assert_eq!(copies(&mut room), 1);
    room.minutes(24 * 60);
    room.enter(SUPERVISOR);
    let ballast = stick.fill();
    let short = room.no_entry("back_up", json!({}), "backup-medium-short");
    assert_eq!((short.field.as_str(), short.args["missing"].as_str()), ("place", "1"));
    assert_eq!(copies(&mut room), 1);
    stick.free(&ballast);
    stick.again("ro");
    assert_eq!(room.no_entry("back_up", json!({}), "backup-medium-read-only").field, "place");
    assert_eq!(copies(&mut room), 1);
    room.ok("test_backup", json!({"name": ""}));
    stick.again("rw");
    room.ok("back_up", json!({}));
    assert_eq!(copies(&mut room), 2);
}

/// A file that is lost in the store is told by whoever makes the backup and by Today, and everything else is copied.
#[test]
fn a_lost_file_is_told_and_everything_else_is_backed_up() {
    let (mut room, _) = with_place();
    room.enter(INTERVIEWER);
    let case = open_case(&mut room);
    consent(&mut room, &case, &["police"]);
    let case = interview(&mut room, &case);
    let folder = room.folder("files");
    fs::write(folder.join("drawing.png"), b"\x89PNG\r\n\x1a\n a drawing").unwrap();
    let add = json!({"case": case.case, "interview": case.interview, "item": 0, "path": folder.join("drawing.png"),
        "description": "зураг"});
    room.ok("add_attachment", add);
    room.enter(SUPERVISOR);
    let blobs = room.home.path().join("vault/blobs");
    fs::rename(&blobs, room.home.path().join("away")).unwrap();
    fs::create_dir(&blobs).unwrap();
    assert!(codes(&mut room).contains(&"backup-without-files".to_owned()), "before anybody asked");
    let told = room.call("back_up", json!({})).unwrap_err();
    assert_eq!((told.code.as_str(), told.args["n"].as_str()), ("backup-without-files", "1"));
    assert!(!told.args["cases"].is_empty());
    assert_eq!(room.acts(1), ["room.backup_made"]);
    let tested = room.call("test_backup", json!({"name": ""})).unwrap_err();
    assert_eq!((tested.code.as_str(), tested.args["n"].as_str()), ("backup-without-files", "1"));
    assert_eq!(room.acts(1), ["room.backup_tested"]);
    room.minutes(24 * 60);
    room.enter(SUPERVISOR);
    assert!(matches!(by_itself(&mut room), Automatic::Made(_)), "it goes on by itself");
    let copies = room.ok("backups", json!({}))["copies"].as_array().unwrap().len();
    assert_eq!(copies, 2);
    // It was found: nothing is told any more after the next backup.
    fs::remove_dir_all(&blobs).unwrap();
    fs::rename(room.home.path().join("away"), &blobs).unwrap();
    assert!(codes(&mut room).contains(&"backup-without-files".to_owned()), "the last backup lacks it");
    room.minutes(1);
    room.ok("back_up", json!({}));
    assert!(!codes(&mut room).contains(&"backup-without-files".to_owned()));
    room.ok("test_backup", json!({"name": ""}));
}

/// A recovery file that went bad is told by the check of the store, by the backup, by the test of a copy and by Today.
#[test]
fn what_opens_a_copy_is_looked_at_too() {
    let (mut room, _) = with_place();
    let path = room.home.path().join("vault/recovery/recovery-ab.age");
    let whole = fs::read(&path).unwrap();
    fs::write(&path, &whole[..whole.len() - 1]).unwrap();
    let checked = room.ok("doctor", json!({}));
    let files = checked["lines"].as_array().unwrap().iter().find(|line| line["check"] == "files").unwrap();
    assert_eq!((&checked["well"], &files["problems"]), (&json!(false), &json!(["recovery"])));
    let code = "backup-without-recovery";
    assert_eq!(room.call("back_up", json!({})).unwrap_err().code, code);
    assert_eq!(room.acts(1), ["room.backup_made"]);
    assert_eq!(room.call("test_backup", json!({"name": ""})).unwrap_err().code, code);
    assert!(codes(&mut room).contains(&code.to_owned()));
    fs::write(&path, whole).unwrap();
    room.minutes(1);
    room.ok("back_up", json!({}));
    assert!(!codes(&mut room).contains(&code.to_owned()));
    assert_eq!(room.ok("doctor", json!({}))["well"], true);
}
