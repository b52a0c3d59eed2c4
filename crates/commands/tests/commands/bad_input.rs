//! The table of bad input (ux.md section 3), each row in each kind of field, against the real commands: what is refused
//! is said of its field and nothing is entered; what is tidied is kept as the table says. A cell that is neither run nor
//! explained does not pass. What only a page can do is run in `ui/src/components/bad-input.test.ts` on the same table.

use crate::script::{
    Case, attendance, consent, interview, open_case, recipient, recordings, with_signed_case,
};
use crate::support::{INTERVIEWER, OFFICER, PEOPLE, Room, SUPERVISOR, set_up_with_sheets, text, uuid};
use itgel_commands::failure::Failure;
use itgel_seal::{Identity, OsEntropy};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

#[derive(Deserialize)]
struct Table {
    rows: BTreeMap<String, String>,
    kinds: BTreeMap<String, Kind>,
}

#[derive(Deserialize)]
struct Kind {
    cells: BTreeMap<String, Cell>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Cell {
    Never(String),
    Run(Vec<Try>),
}

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Try {
    typed: String,
    /// So many letters instead.
    long: usize,
    /// Which letter; of a file, where it is chosen.
    of: String,
    code: String,
    kept: Option<String>,
    page: String,
}

fn table() -> Table {
    serde_json::from_str(include_str!("../../../../tests/bad-input.json")).unwrap()
}

/// Rooms in which the fields of every kind stand.
struct Bench {
    /// An interviewer after an interview.
    own: Room,
    case: Case,
    /// A case file of theirs without interview.
    bare: String,
    /// The supervisor.
    desk: Room,
    /// The case officer, with keys that wait to be compared.
    officer: Room,
    /// A signed record.
    signed: (Room, Case),
    /// For an order.
    police: String,
    /// The first group of a recovery sheet.
    sheet: String,
    files: PathBuf,
    n: u32,
}

const WORDS: &str = "шинэ таван үг бас зургаа";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n a drawing";

fn write_files(folder: &Path) {
    let mut large = PNG.to_vec();
    large.resize(20 * 1024 * 1024 + 1, 0);
    for (name, bytes) in [
        ("voice.mp3", b"ID3\x04\0\0\0\0\0\0aaaaaaaaaaaaaaaa".as_slice()),
        ("camera.mp4", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom"),
        ("letter.docx", b"PK\x03\x04\x14\0"),
        ("picture.png", b"GIF89a"),
        ("empty.png", b""),
        ("large.png", &large),
    ] {
        fs::write(folder.join(name), bytes).unwrap();
    }
}

impl Bench {
    fn new() -> Self {
        let mut own = Room::with(INTERVIEWER);
        let bare = open_case(&mut own);
        let case = open_case(&mut own);
        consent(&mut own, &case, &[]);
        let case = interview(&mut own, &case);
        own.ok("record_attendance", attendance(&case));
        let (_, sheets) = set_up_with_sheets(&mut Room::empty());
        let mut signed = with_signed_case();
        let (police, _) = recipient(&mut signed.0, "police");
        let files = own.folder("files");
        write_files(&files);
        let sheet = sheets[0]["groups"][0].as_str().unwrap().to_owned();
        let mut officer = Room::with(SUPERVISOR);
        for n in 0..3 {
            let key = Identity::make(&mut OsEntropy).recipient().to_string();
            let added = json!({"recipient": "", "kind": "ngo", "organisation": format!("Төв {n}"), "contact": "",
                "key": key, "expires": "2026-11-20"});
            officer.ok("add_recipient", added);
        }
        officer.enter(OFFICER);
        let desk = Room::with(SUPERVISOR);
        Self { own, case, bare, desk, officer, signed, police, sheet, files, n: 0 }
    }

    /// Tries one input; gives what is kept, or the refusal, and whether an entry was written.
    fn attempt(&mut self, kind: &str, of: &str, typed: &str) -> (Result<String, Failure>, bool) {
        self.n += 1;
        if kind == "path" && of == "amendment" {
            self.signed.0.enter(INTERVIEWER);
        } else if kind == "path" && of == "order" {
            self.signed.0.enter(OFFICER);
        }
        if kind == "line" && of == "needed" {
            self.identity("registration_number", "").unwrap();
        }
        let before = self.room(kind, of).size();
        let done = self.send(kind, of, typed);
        let wrote = self.room(kind, of).size() != before;
        (done, wrote)
    }

    fn room(&mut self, kind: &str, of: &str) -> &mut Room {
        match kind {
            "path" if matches!(of, "amendment" | "order") => &mut self.signed.0,
            "key-group" => &mut self.officer,
            "line" if of == "needed" => &mut self.own,
            "name" | "line" | "day" | "key" | "sheet-group" | "pin" | "passphrase" => &mut self.desk,
            _ => &mut self.own,
        }
    }

    fn send(&mut self, kind: &str, of: &str, typed: &str) -> Result<String, Failure> {
        let (case, interview) = (&self.case.case, &self.case.interview);
        let taken = |_: Value| "taken".to_owned();
        match kind {
            "name" => self.person(Some(typed), WORDS, "7391"),
            "pin" => self.person(None, WORDS, typed).map(|_| "taken".to_owned()),
            "passphrase" => self.person(None, typed, "7391").map(|_| "taken".to_owned()),
            "line" if of == "needed" => self.give_reason(typed),
            "line" => self.add_recipient(&json!({"contact": typed}), "contact"),
            "day" => self.add_recipient(&json!({"expires": typed}), "expires"),
            "key" => self.add_recipient(&json!({"key": typed}), "key").map(|_| "taken".to_owned()),
            "key-group" => self.compare(typed),
            "sheet-group" => {
                let slip = if self.sheet.starts_with('1') { "2" } else { "1" };
                let slip = format!("{slip}{}", self.sheet.get(1..).unwrap_or_default());
                let group = typed.replace("{sheet}", &self.sheet).replace("{slip}", &slip);
                self.desk.call("check_sheet_group", json!({"number": 1, "group": group})).map(taken)
            }
            "lines" => {
                let request = json!({"case": case, "interview": interview, "text": typed});
                self.own.call("note_process", request).map(|view| text(&view, "note"))
            }
            "number" => {
                let request = recordings(&self.case, typed);
                self.own.call("note_recordings", request).map(|view| text(&view["recordings"][0], "number"))
            }
            "clock" => {
                let request = json!({"case": case, "interview": interview, "kind": "marker", "word": "", "clock": typed});
                let lines = |view: &Value| view["lines"].as_array().unwrap().clone();
                let before = lines(&self.own.ok("record", json!({"case": case, "interview": interview})));
                let view = self.own.call("add_entry", request)?;
                let fresh =
                    lines(&view).into_iter().find(|line| before.iter().all(|b| b["tap"] != line["tap"]));
                Ok(text(&fresh.unwrap(), "clock"))
            }
            "moment" => {
                let request = json!({"case": case, "interview": interview, "end": "calm", "told_next": "yes",
                    "transport_safe": "yes", "snack": "yes",
                    "told": {"by": "Б.Б", "at": typed, "how": "spoken", "said": "fine"}});
                self.own
                    .call("record_childs_end", request)
                    .map(|view| text(&view["childs_end"]["told"], "at"))
            }
            "minutes" => {
                let request = json!({"case": self.bare, "card": 0, "answers": {"target_minutes": typed}});
                let view = self.own.call("fill_preparation", request)?;
                let card =
                    view["cards"].as_array().unwrap().iter().find(|card| card["card"] == 0).unwrap().clone();
                Ok(card["answers"]["target_minutes"].as_str().unwrap_or_default().to_owned())
            }
            "search" => {
                let code = self.own.ok("case", json!({"case": self.bare}))["code"]["mn"]
                    .as_str()
                    .unwrap()
                    .to_owned();
                let latin: String = code.chars().map(latin).collect();
                let search = typed.replace("{code}", &code).replace("{latin}", &latin);
                let request = json!({"search": search, "status": "", "offset": 0, "limit": 9});
                self.own.call("cases", request).map(|view| view["rows"].as_array().unwrap().len().to_string())
            }
            "registration" => self.identity("registration_number", typed),
            "phone" => self.identity("phone", typed),
            "segment" => self.identity("birth", typed),
            "choice" => {
                let person = json!({"case": self.bare, "adult": "", "relation": typed, "name": "Оюунаа",
                    "keep_name": false, "implicated": "no", "lives_with_child": "yes", "contact_safe": "yes",
                    "hours": "", "phone": "", "keep_phone": false});
                self.own.call("record_person_around", person).map(taken)
            }
            "path" => self.choose(of, typed).map(taken),
            other => panic!("no field of the kind {other}"),
        }
    }

    /// Adds a person; gives the name that is kept.
    fn person(&mut self, name: Option<&str>, passphrase: &str, pin: &str) -> Result<String, Failure> {
        let own = format!("Туршилтын Хүн {}", self.n);
        let name = name.unwrap_or(&own);
        let people = |view: &Value| view["people"].as_array().unwrap().clone();
        let before = people(&self.desk.ok("people", json!({})));
        let passphrase = passphrase.replace("{name}", &own.repeat(2));
        let request = json!({"name": name, "role": "interviewer", "passphrase": passphrase, "pin": pin});
        let view = self.desk.call("add_person", request)?;
        let fresh = people(&view).into_iter().find(|p| before.iter().all(|b| b["id"] != p["id"]));
        Ok(text(&fresh.unwrap(), "name"))
    }

    /// Gives a reason of their own for seeing who a child is: a line that is needed.
    fn give_reason(&mut self, typed: &str) -> Result<String, Failure> {
        let request = json!({"case": self.bare, "reason": "other", "note": typed});
        self.own.call("reveal_identity", request).map(|_| "taken".to_owned())
    }

    fn add_recipient(&mut self, with: &Value, field: &str) -> Result<String, Failure> {
        let key = Identity::make(&mut OsEntropy).recipient().to_string();
        let mut request = json!({"recipient": "", "kind": "ngo", "organisation": format!("Төв {}", self.n),
            "contact": "", "key": key, "expires": "2026-11-20"});
        for (name, value) in with.as_object().unwrap() {
            request[name] = json!(value.as_str().unwrap().replace("{key}", &key));
        }
        let view = self.desk.call("add_recipient", request)?;
        Ok(text(view["recipients"].as_array().unwrap().last().unwrap(), field))
    }

    /// Compares the key of a recipient that the supervisor entered, group by group.
    fn compare(&mut self, typed: &str) -> Result<String, Failure> {
        let view = self.officer.ok("recipients", json!({}));
        let one =
            view["recipients"].as_array().unwrap().iter().find(|r| r["checked_at"] == "").unwrap().clone();
        let mut groups = one["fingerprint"].clone();
        let right = groups[0].as_str().unwrap().to_owned();
        let other = if right.starts_with('1') {
            right.replacen('1', "2", 1)
        } else {
            format!("1{}", right.get(1..).unwrap())
        };
        groups[0] = json!(typed.replace("{group}", &right).replace("{other}", &other));
        let request = json!({"recipient": one["id"], "how": "in_person", "groups": groups});
        self.officer.call("check_recipient_key", request).map(|_| "taken".to_owned())
    }

    /// Enters an identity; gives what is shown of it for a reason.
    fn identity(&mut self, field: &str, typed: &str) -> Result<String, Failure> {
        let none = json!({"precision": "not_known", "year": "", "month": "", "day": "", "about": ""});
        let mut identity = json!({"clan": "", "patronymic": "", "given": format!("Туршилт{}", self.n),
            "names_not_known": false, "registration_number": "", "birth": none, "phone": "", "phone_safe": "not_known",
            "phone_hours": "", "aimag": "", "district": "", "address": ""});
        if field == "birth" {
            let part: Vec<&str> = typed.split('|').collect();
            identity["birth"] =
                json!({"precision": "day", "year": part[0], "month": part[1], "day": part[2], "about": ""});
        } else {
            identity[field] = json!(typed);
        }
        self.own.call("record_identity", json!({"case": self.bare, "identity": identity}))?;
        let seen =
            self.own.ok("reveal_identity", json!({"case": self.bare, "reason": "contact", "note": ""}));
        let kept = &seen["identity"];
        if field == "birth" {
            let part = |name: &str| kept["birth"][name].as_str().unwrap().trim_start_matches('0').to_owned();
            return Ok([part("year"), part("month"), part("day")].join("|"));
        }
        Ok(text(kept, field))
    }

    /// Chooses a file: at wrap-up, for a signed record, or as the scan of an order.
    fn choose(&mut self, of: &str, name: &str) -> Result<Value, Failure> {
        let path = if name.is_empty() { PathBuf::new() } else { self.files.join(name) };
        let (room, case) = (&mut self.signed.0, &self.signed.1);
        let supervisor = room.people[SUPERVISOR].clone();
        match of {
            "amendment" => {
                let file = json!({"path": path, "item": 0, "description": "зураг"});
                let request = json!({"case": case.case, "interview": case.interview, "file": file, "new": "",
                    "item": format!("attachments.added.{}", uuid()), "reason": "Ширээн доороос олдсон",
                    "passphrase": PEOPLE[INTERVIEWER].2, "second": supervisor,
                    "second_passphrase": PEOPLE[SUPERVISOR].2});
                room.call("amend", request)
            }
            "order" => {
                let request = json!({"case": case.case, "recipient": self.police, "body": "Дүүргийн шүүх",
                    "number": "2025/118", "date": "2025-11-20", "parts": ["interview_log"], "child_told": "no",
                    "child_told_note": "Маргааш хэлнэ", "scan": path, "supervisor": supervisor,
                    "passphrase": PEOPLE[SUPERVISOR].2});
                room.call("record_order", request)
            }
            _ => {
                let request = json!({"case": self.case.case, "interview": self.case.interview, "item": 0,
                    "path": path, "description": "зураг"});
                self.own.call("add_attachment", request)
            }
        }
    }
}

/// The Latin letter that looks alike.
fn latin(c: char) -> char {
    let alike = [
        ('а', 'a'),
        ('о', 'o'),
        ('с', 'c'),
        ('у', 'y'),
        ('х', 'x'),
        ('р', 'p'),
        ('е', 'e'),
        ('Х', 'X'),
        ('М', 'M'),
    ];
    alike.iter().find(|(cyrillic, _)| *cyrillic == c).map_or(c, |(_, latin)| *latin)
}

#[test]
fn every_row_is_met_in_every_kind_of_field() {
    let (table, mut bench) = (table(), Bench::new());
    let rows: BTreeSet<&String> = table.rows.keys().collect();
    let (mut wrong, mut refused, mut kept) = (Vec::new(), 0, 0);
    for (kind, field) in &table.kinds {
        assert_eq!(field.cells.keys().collect::<BTreeSet<_>>(), rows, "{kind}: a row without its cell");
        for (row, cell) in &field.cells {
            let tries = match cell {
                Cell::Never(why) => {
                    assert!(why.chars().count() > 9, "{kind}, {row}: say why it cannot happen");
                    continue;
                }
                Cell::Run(tries) => tries,
            };
            assert!(!tries.is_empty(), "{kind}, {row} is neither run nor explained");
            for one in tries.iter().filter(|one| one.page.is_empty()) {
                let letter = if one.of.is_empty() { "ө" } else { &one.of };
                let typed = if one.long > 0 { letter.repeat(one.long) } else { one.typed.clone() };
                let what = format!("{kind}, {row}: {:?}", typed.chars().take(30).collect::<String>());
                let (done, wrote) = bench.attempt(kind, &one.of, &typed);
                match (done, &one.kept) {
                    (Ok(now), Some(right)) if now == *right => kept += 1,
                    (Err(failure), None) if failure.code == one.code => {
                        let outside = one.code == "request-malformed";
                        if wrote || (failure.field.is_empty() && !outside) {
                            wrong.push(format!("{what}: refused at “{}”, written: {wrote}", failure.field));
                        }
                        refused += 1;
                    }
                    (Ok(now), _) => wrong.push(format!("{what} is kept as {now:?}")),
                    (Err(failure), _) => wrong.push(format!("{what} is refused: {}", failure.code)),
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} cells:\n{}", wrong.len(), wrong.join("\n"));
    assert!(refused > 80 && kept > 40, "{refused} refused, {kept} kept: the table is not run");
}
