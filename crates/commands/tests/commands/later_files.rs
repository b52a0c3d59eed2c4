//! A file that was forgotten: named in an amendment by two people, sealed in the same step, and seen wherever the record
//! is seen; taken back, it goes to nobody.

use crate::script::{Case, recipient, seal, with_signed_case};
use crate::support::{INTERVIEWER, OFFICER, PEOPLE, Room, SUPERVISOR, page, text, uuid, with_files};
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;

const DRAWING: &[u8] = b"\x89PNG\r\n\x1a\n a drawing that was found under the table";

/// How many sealed files there are.
fn sealed(room: &Room) -> usize {
    let (mut found, mut left) = (0, vec![room.home.path().join("vault")]);
    while let Some(folder) = left.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            found += usize::from(path.extension().is_some_and(|e| e == "cob"));
            if path.is_dir() {
                left.push(path);
            }
        }
    }
    found
}

/// A request by the interviewer, with the supervisor as the second person.
fn amend(room: &Room, case: &Case, item: &str, new: &str, file: Option<(PathBuf, u32, &str)>) -> Value {
    let file =
        file.map(|(path, item, description)| json!({"path": path, "item": item, "description": description}));
    json!({"case": case.case, "interview": case.interview, "item": item, "new": new, "file": file,
        "reason": "Ширээн доороос олдсон", "passphrase": PEOPLE[INTERVIEWER].2,
        "second": room.people[SUPERVISOR], "second_passphrase": PEOPLE[SUPERVISOR].2})
}

/// What may go to the police, as they will read it.
fn preview(room: &mut Room, case: &Case, police: &str) -> String {
    let seen = room.ok(
        "preview_bundle",
        json!({"case": case.case, "recipient": police, "take_away": [], "purpose": "мөрдөн байцаалт"}),
    );
    text(&seen, "html")
}

#[test]
fn a_forgotten_file_is_refused_without_leaving_anything() {
    let (mut room, case) = with_signed_case();
    room.enter(INTERVIEWER);
    let folder = room.folder("files");
    fs::write(folder.join("drawing.png"), DRAWING).unwrap();
    fs::write(folder.join("voice.mp3"), b"ID3\x04\0\0\0\0\0\0aaaaaaaaaaaaaaaa").unwrap();
    let mut large = DRAWING.to_vec();
    large.resize(20 * 1024 * 1024 + 1, 0);
    fs::write(folder.join("large.png"), large).unwrap();
    let item = format!("attachments.added.{}", uuid());
    let drawing = || Some((folder.join("drawing.png"), 0, "зураг"));
    let (long, before) = ("а".repeat(161), sealed(&room));
    for (name, number, description, code, field) in [
        ("missing.png", 0, "зураг", "file-unreadable", "file"),
        ("", 0, "зураг", "file-unreadable", "file"),
        ("voice.mp3", 0, "зураг", "recordings-not-kept", "file"),
        ("large.png", 0, "зураг", "file-too-large", "file"),
        ("drawing.png", 9, "зураг", "item-not-found", "item"),
        ("drawing.png", 0, long.as_str(), "text-too-long", "description"),
    ] {
        let request = amend(&room, &case, &item, "", Some((folder.join(name), number, description)));
        assert_eq!(room.no_entry("amend", request, code).field, field, "{name}");
    }
    let mut alone = amend(&room, &case, &item, "", drawing());
    (alone["second"], alone["second_passphrase"]) = (json!(""), json!(""));
    room.no_entry("amend", alone, "second-person-needed");
    let mut wrong = amend(&room, &case, &item, "", drawing());
    wrong["second_passphrase"] = json!(PEOPLE[OFFICER].2);
    assert_eq!(room.no_entry("amend", wrong, "wrong-passphrase").field, "second_passphrase");
    // A file is named only together with itself.
    let said = json!({"bytes": 10, "description": "", "item": 0, "media_type": "image/png", "sha256": "a".repeat(64)});
    let bare = amend(&room, &case, &item, &said.to_string(), None);
    assert_eq!(room.no_entry("amend", bare, "file-unreadable").field, "file");
    assert_eq!(sealed(&room), before, "refused files stay nowhere");
}

#[test]
fn a_forgotten_drawing_comes_with_its_file_and_goes_where_the_record_goes() {
    let (mut room, case) = with_signed_case();
    let (police, identity) = recipient(&mut room, "police");
    let folder = room.folder("files");
    fs::write(folder.join("drawing.png"), DRAWING).unwrap();
    fs::write(folder.join("list.pdf"), b"%PDF-1.7 a list").unwrap();
    room.enter(INTERVIEWER);
    let began = text(
        &room.ok("record", json!({"case": case.case, "interview": case.interview}))["amendable"][0],
        "value",
    );
    let entry = format!("timeline.added.{}", uuid());
    let size = room.size();
    let new = json!({"kind": "item", "at": began, "number": 0}).to_string();
    let request =
        amend(&room, &case, &entry, &new, Some((folder.join("drawing.png"), 0, " Зураг, нэг хуудас ")));
    let record = room.ok("amend", request);
    // The drawing, its file's digest and the file, in one step and in this order.
    assert_eq!(room.size(), size + 3);
    let lines = room.ok("journal", page(&case.case, "all", "", 3))["lines"].clone();
    let acts: Vec<&str> = lines.as_array().unwrap().iter().map(|l| l["act"].as_str().unwrap()).collect();
    assert_eq!(acts, ["case.attachment_added", "case.amended", "case.amended"]);
    let file = record["attachments"].as_array().unwrap().last().unwrap().clone();
    let sha256 = itgel_seal::digest::sha256_hex(DRAWING);
    assert_eq!(
        (&file["sha256"], &file["later"], &file["taken_back"]),
        (&json!(sha256), &json!(true), &json!(false))
    );
    assert_eq!(file["description"], "Зураг, нэг хуудас");
    let added: Value = serde_json::from_str(record["amendments"][0]["new"].as_str().unwrap()).unwrap();
    assert_eq!(file["item"], added["number"], "the number is that of the drawing");
    assert_eq!(record["signature_ok"], true, "what was signed stays as it was signed");
    // A file alone, of no drawing.
    let list = format!("attachments.added.{}", uuid());
    let request = amend(&room, &case, &list, "", Some((folder.join("list.pdf"), 0, "Жагсаалт")));
    let record = room.ok("amend", request.clone());
    assert_eq!(record["attachments"].as_array().unwrap().iter().filter(|a| a["later"] == true).count(), 2);
    room.no_entry("amend", request, "amended-value-does-not-fit");

    room.enter(OFFICER);
    assert!(preview(&mut room, &case, &police).contains(&sha256));
    let stick = room.folder("stick");
    let request = seal(&mut room, &case, &police, &stick);
    let sealed_to = room.ok("seal_bundle", request);
    let check = with_files(&mut room, &identity, std::path::Path::new(sealed_to["path"].as_str().unwrap()));
    let found = room.ok("check_bundle", check);
    assert_eq!((&found["accepted"], &found["fault"]), (&json!(true), &json!("")));
    assert!(text(&found, "html").contains(&sha256), "whoever checks it sees it");

    // It was another child's: taken back, it goes to nobody, and the record says so.
    room.enter(INTERVIEWER);
    let path = format!("attachments.added.{}", text(&file, "attachment"));
    let request = amend(&room, &case, &path, "", None);
    let record = room.ok("amend", request);
    let file =
        record["attachments"].as_array().unwrap().iter().find(|a| a["sha256"] == json!(sha256)).unwrap();
    assert_eq!(file["taken_back"], true);
    room.enter(OFFICER);
    let seen = preview(&mut room, &case, &police);
    let inside = format!("{}.png", sha256.get(..8).unwrap());
    assert!(!seen.contains(&inside), "no file of that digest is inside");
    let gate = room.ok("gate", json!({"case": case.case, "recipients": [police]}));
    assert_eq!(gate["attachments"], 1);
}
