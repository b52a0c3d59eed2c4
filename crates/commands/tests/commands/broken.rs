//! When the computer says no: folders that are not there, media that are full, work that is stopped.

use crate::medium::{Small, move_to_small_medium, on_small_medium};
use crate::script::{recipient, seal, with_signed_case};
use crate::support::{INTERVIEWER, OFFICER, Room, copy_folder, page, text, uuid};
use itgel_commands::failure::FailureKind;
use itgel_commands::job::Job;
use itgel_commands::table::call;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

fn entries(folder: &Path) -> usize {
    fs::read_dir(folder).unwrap().count()
}

fn opening() -> Value {
    json!({"request": uuid(), "age_band": "4-6", "referral": "police", "external_number": ""})
}

#[test]
fn a_full_disk_loses_nothing_and_works_again_afterwards() {
    let Some((mut room, small)) = on_small_medium(6_000) else { return };
    room.enter(INTERVIEWER);
    let case = text(&room.ok("open_case", opening()), "case");
    let note = json!({"case": case, "card": 0, "answers": {"aim": "а".repeat(240)}});
    room.ok("fill_preparation", note.clone());
    let identity = json!({"clan": "", "patronymic": "", "given": "Сараа", "names_not_known": false,
        "registration_number": "", "birth": {"precision": "not_known", "year": "", "month": "", "day": "", "about": ""},
        "phone": "", "phone_safe": "not_known", "phone_hours": "", "aimag": "", "district": "", "address": ""});
    room.ok("record_identity", json!({"case": case, "identity": identity}));
    let ballast = small.fill();
    let request = opening();
    let mut failure = None;
    for _ in 0..400 {
        // What is left in the file that the database appends to is used up first.
        if let Err(found) = room.call("fill_preparation", note.clone()) {
            failure = Some(found);
            break;
        }
    }
    let failure = failure.expect("a full disk was never noticed");
    assert_eq!((failure.kind, failure.code.as_str()), (FailureKind::Broken, "disk-full"));
    let size = room.size();
    let again = room.call("open_case", request.clone()).unwrap_err();
    assert_eq!(again.code, "disk-full");
    // Each has a number to read over the phone; the same trouble at the same command has the same.
    let six = |failure: &itgel_commands::failure::Failure| {
        failure.incident.len() == 6 && failure.incident.bytes().all(|b| b.is_ascii_digit())
    };
    assert!(six(&failure) && six(&again) && failure.incident != again.incident);
    assert_eq!(room.call("open_case", request.clone()).unwrap_err().incident, again.incident);
    // A look that cannot be written down does not happen.
    let look = json!({"case": case, "reason": "contact", "note": ""});
    let unlogged = room.call("reveal_identity", look.clone()).unwrap_err();
    assert_eq!(unlogged.code, "not-logged-not-opened");
    assert_eq!(room.ok("case", json!({"case": case}))["revealed_at"], "");
    assert_eq!(room.size(), size);
    assert_eq!(room.ok("case", json!({"case": case}))["cards"][0]["answers"]["aim"], "а".repeat(240));
    small.free(&ballast);
    room.ok("open_case", request);
    assert_eq!(room.ok("reveal_identity", look)["identity"]["given"], "Сараа");
    assert_eq!(room.size(), size + 2);
    room.enter(OFFICER);
    let doctor = room.ok("doctor", json!({}));
    assert_eq!(doctor["well"], true, "{doctor}");
    let known = room.ok("about", json!({}))["incidents"].clone();
    let known: Vec<(&str, &str)> = known
        .as_array()
        .unwrap()
        .iter()
        .map(|i| (i["number"].as_str().unwrap(), i["code"].as_str().unwrap()))
        .collect();
    assert!(
        known.contains(&(&failure.incident, "disk-full")) && known.contains(&(&again.incident, "disk-full"))
    );
    assert!(known.contains(&(&unlogged.incident, "not-logged-not-opened")), "{known:?}");
}

#[test]
fn a_bundle_that_could_not_be_entered_is_not_left_on_the_stick() {
    let (mut room, case) = with_signed_case();
    let (police, _) = recipient(&mut room, "police");
    room.ok("lock", json!({}));
    let Some(small) = move_to_small_medium(&room, 8_000) else { return };
    room.enter(OFFICER);
    let folder = room.folder("stick");
    let request = seal(&mut room, &case, &police, &folder);
    let ballast = small.fill();
    // Until nothing more goes into the store.
    while room.call("set_setting", json!({"key": "language", "value": "en"})).is_ok() {}
    let size = room.size();
    assert_eq!(room.no("seal_bundle", request.clone(), "disk-full").kind, FailureKind::Broken);
    assert_eq!((entries(&folder), room.size()), (0, size));
    small.free(&ballast);
    room.ok("seal_bundle", request);
    assert_eq!(entries(&folder), 1);
}

#[test]
fn a_read_only_disk_is_said_and_works_again_afterwards() {
    let Some((mut room, small)) = on_small_medium(20_000) else { return };
    room.enter(INTERVIEWER);
    let case = text(&room.ok("open_case", opening()), "case");
    room.ok("lock", json!({}));
    small.again("ro");
    let person = room.people[INTERVIEWER].clone();
    let request = json!({"person": person, "passphrase": crate::support::PEOPLE[INTERVIEWER].2});
    let failure = room.call("unlock", request).unwrap_err();
    assert!(failure.code.starts_with("disk-"), "{failure:?}");
    assert_eq!(room.ok("state", json!({}))["phase"], "locked");
    small.again("rw");
    room.enter(INTERVIEWER);
    assert_eq!(room.ok("case", json!({"case": case}))["case"], json!(case));
}

#[test]
fn an_export_that_fails_leaves_no_file_and_no_entry() {
    let (mut room, case) = with_signed_case();
    let (police, _) = recipient(&mut room, "police");
    let folder = room.folder("stick");
    let good = seal(&mut room, &case, &police, &folder);
    let with = |folder: &Path| {
        let mut request = good.clone();
        request["folder"] = json!(folder);
        request
    };
    let missing = room.no_entry("seal_bundle", with(&folder.join("missing")), "folder-missing");
    assert_eq!(missing.field, "folder");
    fs::write(folder.join("file"), "").unwrap();
    room.no_entry("seal_bundle", with(&folder.join("file")), "folder-missing");
    fs::remove_file(folder.join("file")).unwrap();
    // Not even the administrator writes here.
    if Path::new("/proc/self").is_dir() {
        let failure = room.call("seal_bundle", with(Path::new("/proc/self"))).unwrap_err();
        assert!(
            ["bundle-medium-read-only", "bundle-medium-gone"].contains(&failure.code.as_str()),
            "{failure:?}"
        );
    }
    if let Some(small) = Small::on(room.folder("full"), 8) {
        let short = room.no_entry("seal_bundle", with(&small.0), "bundle-medium-short");
        assert_eq!((short.field.as_str(), short.args["missing"].as_str()), ("folder", "1"));
        assert_eq!(entries(&small.0), 0);
        let look = room.ok("look_at_stick", json!({"folder": small.0}));
        assert_eq!((&look["name"], &look["read_only"]), (&json!("full"), &json!(false)));
        small.again("ro");
        assert_eq!(room.ok("look_at_stick", json!({"folder": small.0}))["read_only"], true);
        room.no_entry("seal_bundle", with(&small.0), "bundle-medium-read-only");
    }
    let before = room.size();
    let view = room.ok("case", json!({"case": case.case}));
    assert_eq!(view["bundles"], json!([]));
    // The same request that failed works when the folder is there.
    room.ok("seal_bundle", good);
    assert_eq!((entries(&folder), room.size()), (1, before + 2));
}

/// A stick that is pulled out while it is written to: nothing counts, and the same request works when it is back.
#[test]
fn a_stick_that_is_pulled_out_counts_as_nothing() {
    let (mut room, case) = with_signed_case();
    let (police, _) = recipient(&mut room, "police");
    let Some(small) = Small::on(room.folder("pulled"), 4096) else { return };
    let good = seal(&mut room, &case, &police, &small.0);
    let before = room.size();
    let folder = small.0.clone();
    let pulled = Arc::new(Mutex::new(false));
    let job = Job::new(Arc::new({
        let (folder, pulled) = (folder.clone(), Arc::clone(&pulled));
        move |progress| {
            let mut done = pulled.lock().unwrap();
            if progress.step == "writing" && !*done {
                *done =
                    std::process::Command::new("umount").arg("-l").arg(&folder).status().unwrap().success();
            }
        }
    }));
    let failure = call(&mut room.house, "seal_bundle", good.clone(), &job).unwrap_err();
    assert!(*pulled.lock().unwrap(), "it was not pulled out");
    assert_eq!(
        (failure.code.as_str(), failure.field.as_str()),
        ("bundle-medium-gone", "folder"),
        "{failure:?}"
    );
    assert_eq!((room.size(), entries(&folder)), (before, 0));
    assert_eq!(room.ok("case", json!({"case": case.case}))["bundles"], json!([]));
    assert!(waits(&mut room), "what of it lies on the stick nobody has seen");
    room.ok("seal_bundle", good);
    assert_eq!((room.size(), entries(&folder)), (before + 2, 1));
    assert!(!waits(&mut room));
}

/// It has its name already when the stick is pulled: a whole bundle lies there, signed, that no entry knows.
#[test]
fn a_bundle_whose_stick_is_pulled_while_it_is_read_back_is_looked_for() {
    let (mut room, case) = with_signed_case();
    let (police, _) = recipient(&mut room, "police");
    let (folder, away) = (room.folder("stick"), room.home.path().join("pulled"));
    let good = seal(&mut room, &case, &police, &folder);
    let (from, to) = (folder.clone(), away.clone());
    let job = Job::new(Arc::new(move |progress| {
        if progress.step == "reading-back" && !to.exists() {
            fs::rename(&from, &to).unwrap();
        }
    }));
    let before = room.size();
    let failure = call(&mut room.house, "seal_bundle", good, &job).unwrap_err();
    assert!(failure.code.starts_with("bundle-"), "{failure:?}");
    assert_eq!((room.size(), entries(&away)), (before, 1));
    assert!(waits(&mut room));
    // The stick comes back.
    fs::rename(&away, &folder).unwrap();
    assert!(!waits(&mut room));
    assert_eq!(entries(&folder), 0, "nobody knows of it, so it must not exist");
}

#[test]
fn an_export_can_be_stopped_at_every_step() {
    let (mut room, case) = with_signed_case();
    let (police, _) = recipient(&mut room, "police");
    let folder = room.folder("stick");
    let good = seal(&mut room, &case, &police, &folder);
    let before = room.size();
    for stop_at in ["preparing", "sealing", "signing", "writing", "reading-back"] {
        let cell: Arc<Mutex<Option<Job>>> = Arc::default();
        let inner = Arc::clone(&cell);
        let job = Job::new(Arc::new(move |progress| {
            if progress.step == stop_at
                && let Some(job) = &*inner.lock().unwrap()
            {
                job.stop();
            }
        }));
        *cell.lock().unwrap() = Some(job.clone());
        let failure = call(&mut room.house, "seal_bundle", good.clone(), &job).unwrap_err();
        *cell.lock().unwrap() = None;
        assert_eq!((failure.kind, failure.code.as_str()), (FailureKind::Cancelled, "cancelled"), "{stop_at}");
        assert_eq!((entries(&folder), room.size()), (0, before), "{stop_at}");
    }
    let sealed = room.ok("seal_bundle", good);
    let check = json!({"path": sealed["path"], "identity": "", "signers": "", "log_key": ""});
    let before = room.size();
    let stopped = Job::quiet();
    stopped.stop();
    let failure = call(&mut room.house, "check_bundle", check, &stopped).unwrap_err();
    assert_eq!((failure.code.as_str(), room.size()), ("cancelled", before));
}

#[test]
fn only_files_that_are_kept_are_sealed_and_a_refusal_leaves_none() {
    let mut room = Room::with(INTERVIEWER);
    let case = crate::script::open_case(&mut room);
    crate::script::consent(&mut room, &case, &["police"]);
    let case = crate::script::interview(&mut room, &case);
    let folder = room.folder("files");
    // The smallest picture there is: one grey point.
    let png: &[u8] = &[
        0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0,
        0, 0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 0x0a, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c,
        0x63, 0x68, 0, 0, 0, 0x82, 0, 0x81, 0x77, 0xcd, 0x72, 0xb6, 0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae,
        0x42, 0x60, 0x82,
    ];
    fs::write(folder.join("drawing.png"), png).unwrap();
    fs::write(folder.join("voice.mp3"), b"ID3\x04\0\0\0\0\0\0aaaaaaaaaaaaaaaa").unwrap();
    fs::write(folder.join("voice.wav"), b"RIFF\x24\0\0\0WAVEfmt aaaaaaaaaaaa").unwrap();
    fs::write(folder.join("note.txt"), b"hello").unwrap();
    fs::write(folder.join("empty.png"), b"").unwrap();
    let mut large = png.to_vec();
    large.resize(20 * 1024 * 1024 + 1, 0);
    fs::write(folder.join("large.png"), large).unwrap();
    let add = |name: &str, item: u32, description: &str| {
        json!({"case": case.case, "interview": case.interview, "item": item, "path": folder.join(name),
            "description": description})
    };
    for (name, code) in [
        ("voice.mp3", "recordings-not-kept"),
        ("voice.wav", "recordings-not-kept"),
        ("note.txt", "media-type-not-kept"),
        ("empty.png", "media-type-not-kept"),
        ("large.png", "file-too-large"),
        ("missing.png", "file-unreadable"),
        ("", "file-unreadable"),
    ] {
        assert_eq!(room.no_entry("add_attachment", add(name, 0, "зураг"), code).field, "file", "{name}");
    }
    room.no_entry("add_attachment", add("drawing.png", 9, "зураг"), "item-not-found");
    room.no_entry("add_attachment", add("drawing.png", 1, &"а".repeat(161)), "text-too-long");
    let mut of_case = add("drawing.png", 0, "зураг");
    of_case["interview"] = json!("");
    room.no_entry("add_attachment", of_case, "request-malformed");
    let record = room.ok("add_attachment", add("drawing.png", 1, "зураг"));
    let attached = &record["attachments"][0];
    assert_eq!(
        (&attached["media_type"], &attached["bytes"]),
        (&json!("image/png"), &json!(png.len().to_string()))
    );
    assert_eq!(attached["sha256"], itgel_seal::digest::sha256_hex(png));
    assert_eq!(record["items_open"], json!([]));
    assert_eq!(record["bagged"], json!([]));
    // What somebody goes on without (a restoration lost its entry) is not swept away with what was refused.
    let shelf = room.home.path().join("vault/blobs/ab");
    fs::create_dir_all(&shelf).unwrap();
    let lost = shelf.join(format!("{}.cob", "ab".repeat(32)));
    fs::write(&lost, "sealed, and of an entry that was lost").unwrap();
    room.no_entry("add_attachment", add("drawing.png", 1, "зураг"), "attachment-known-in-interview");
    assert!(lost.is_file(), "of another than the one that was refused");
    fs::remove_file(&lost).unwrap();
    let mut sealed = 0;
    let mut left = vec![room.home.path().join("vault")];
    while let Some(folder) = left.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            sealed += usize::from(path.extension().is_some_and(|e| e == "cob"));
            if path.is_dir() {
                left.push(path);
            }
        }
    }
    assert_eq!(sealed, 1, "refused files stay nowhere");
    let acts = room.ok("journal", page(&case.case, "all", "", 1))["lines"][0]["act"].clone();
    assert_eq!(acts, "case.attachment_added");
}

/// A bundle lies whole on the stick, and the power is cut before the journal knows of it: everything on the disk is as it was
/// at that moment, and the computer starts again.
fn cut_before_the_entry() -> (Room, Value, PathBuf) {
    let (mut room, case) = with_signed_case();
    let (police, _) = recipient(&mut room, "police");
    let folder = room.folder("stick");
    // As somebody types it in a terminal.
    let good = seal(&mut room, &case, &police, &folder.join("../stick"));
    let then = tempfile::TempDir::new().unwrap();
    let (home, to) = (room.home.path().to_owned(), then.path().to_owned());
    let taken = Arc::new(Mutex::new(false));
    let seen = Arc::clone(&taken);
    let job = Job::new(Arc::new(move |progress| {
        let mut taken = seen.lock().unwrap();
        if progress.step == "reading-back" && !*taken {
            copy_folder(&home, &to);
            *taken = true;
        }
    }));
    let mut sealed = call(&mut room.house, "seal_bundle", good.clone(), &job).unwrap();
    sealed["asked"] = good;
    assert!(*taken.lock().unwrap(), "nothing was kept of that moment");
    room.ok("lock", json!({}));
    for entry in fs::read_dir(room.home.path()).unwrap() {
        fs::remove_dir_all(entry.unwrap().path()).unwrap();
    }
    copy_folder(then.path(), room.home.path());
    assert_eq!(entries(&folder), 1, "it lies there");
    room.power_cut(3);
    room.enter(OFFICER);
    (room, sealed, folder)
}

fn waits(room: &mut Room) -> bool {
    let today = room.ok("today", json!({}));
    today["waiting"].as_array().unwrap().iter().any(|w| w["code"] == "bundle-unfinished")
}

#[test]
fn a_bundle_that_a_power_cut_left_without_an_entry_is_taken_away() {
    let (mut room, _, folder) = cut_before_the_entry();
    assert!(!waits(&mut room));
    assert_eq!(entries(&folder), 0, "nobody knows of it, so it must not exist");
    assert_eq!(room.ok("unfinished", json!({}))["rows"], json!([]));
}

#[test]
fn where_it_cannot_be_found_somebody_is_told_until_they_have_looked() {
    let (mut room, sealed, folder) = cut_before_the_entry();
    let away = room.folder("another");
    let name = text(&sealed, "file");
    fs::rename(folder.join(&name), away.join(&name)).unwrap();
    assert!(waits(&mut room), "it may lie on another stick");
    let rows = room.ok("unfinished", json!({}))["rows"].clone();
    assert_eq!((&rows[0]["file"], &rows[0]["bundle"]), (&json!(name), &sealed["bundle"]));
    assert_eq!(
        rows[0]["folder"],
        json!(folder.canonicalize().unwrap()),
        "a place that means the same everywhere"
    );
    // The stick comes back with what is left of it.
    fs::write(folder.join(format!("{name}.part")), b"a piece").unwrap();
    assert!(!waits(&mut room));
    assert_eq!(entries(&folder), 0);
    let (mut room, sealed, folder) = cut_before_the_entry();
    fs::remove_file(folder.join(text(&sealed, "file"))).unwrap();
    assert!(waits(&mut room), "nobody knows that it was removed");
    let rows = room.ok("unfinished", json!({}))["rows"].clone();
    room.ok("forget_unfinished", json!({"bundle": sealed["bundle"], "folder": "elsewhere"}));
    assert!(waits(&mut room), "of another place nobody has said anything");
    room.ok("forget_unfinished", json!({"bundle": sealed["bundle"], "folder": rows[0]["folder"]}));
    assert!(!waits(&mut room));
}

/// The same request, to this folder.
fn asked_again(sealed: &Value, folder: &Path) -> Value {
    let mut request = sealed["asked"].clone();
    request["folder"] = json!(folder);
    request
}

/// Whoever presses «Seal» once more is not sent away because of what they have never seen.
#[test]
fn the_same_sealing_asked_for_again_takes_away_what_the_first_left() {
    let (mut room, sealed, folder) = cut_before_the_entry();
    let name = text(&sealed, "file");
    let stray = fs::read(folder.join(&name)).unwrap();
    room.ok("seal_bundle", asked_again(&sealed, &folder));
    assert_ne!(fs::read(folder.join(&name)).unwrap(), stray);
    assert_eq!((entries(&folder), waits(&mut room)), (1, false));
    // On another stick, and the first is here: it goes from there.
    let (mut room, sealed, folder) = cut_before_the_entry();
    let second = room.folder("second");
    room.ok("seal_bundle", asked_again(&sealed, &second));
    assert_eq!((entries(&folder), entries(&second), waits(&mut room)), (0, 1, false));
    // And the first is away: somebody is told of it, although the journal knows the second.
    let (mut room, sealed, folder) = cut_before_the_entry();
    let (away, second) = (room.folder("away"), room.folder("second"));
    let name = text(&sealed, "file");
    fs::rename(folder.join(&name), away.join(&name)).unwrap();
    room.ok("seal_bundle", asked_again(&sealed, &second));
    assert!(waits(&mut room));
    let rows = room.ok("unfinished", json!({}))["rows"].clone();
    assert_eq!(rows[0]["folder"], json!(folder.canonicalize().unwrap()));
    fs::rename(away.join(&name), folder.join(&name)).unwrap();
    assert!(!waits(&mut room));
    assert_eq!((entries(&folder), entries(&second)), (0, 1), "only what the journal knows is left");
    // The second try came to no end either, and the third goes where the first went: one row, and nothing in its way.
    let (mut room, sealed, folder) = cut_before_the_entry();
    let (away, second) = (room.folder("away"), room.folder("second"));
    let name = text(&sealed, "file");
    fs::rename(folder.join(&name), away.join(&name)).unwrap();
    let job = Job::quiet();
    job.stop();
    let stopped = call(&mut room.house, "seal_bundle", asked_again(&sealed, &second), &job);
    assert_eq!(stopped.unwrap_err().code, "cancelled");
    assert!(waits(&mut room));
    fs::rename(away.join(&name), folder.join(&name)).unwrap();
    room.ok("seal_bundle", asked_again(&sealed, &folder));
    assert_eq!((entries(&folder), entries(&second), waits(&mut room)), (1, 0, false));
}

/// What the first try left can be taken away by nobody now: the second is refused, and it is not forgotten.
#[test]
fn what_cannot_be_taken_away_keeps_its_mark() {
    let (mut room, sealed, folder) = cut_before_the_entry();
    let lies = folder.join(text(&sealed, "file"));
    // As a medium whose file cannot be removed; whoever runs this may be allowed everything.
    fs::remove_file(&lies).unwrap();
    fs::create_dir(&lies).unwrap();
    room.no_entry("seal_bundle", asked_again(&sealed, &folder), "bundle-write-failed");
    assert!(waits(&mut room));
    fs::remove_dir(&lies).unwrap();
    room.ok("seal_bundle", asked_again(&sealed, &folder));
    assert_eq!((entries(&folder), waits(&mut room)), (1, false));
}
