//! Every field of the pages that takes a name or a number (tests/fields.json), tried one by one with the rows of
//! tests/bad-input.json that are of names and codes only: pictures are refused beside the field and nothing is entered,
//! look-alikes are put right and what nobody sees is taken out. The other rows are run for each kind in `bad_input.rs`.

use crate::child::PAGES;
use crate::receipts::{Two, two};
use crate::script::{
    Case, attendance, confirm, consent, decider, interview, open_case, recipient, recordings, seal, tap_with,
    with_signed_case,
};
use crate::support::{INTERVIEWER, OFFICER, PEOPLE, Room, SUPERVISOR, asked_groups, page, text, uuid};
use itgel_commands::failure::Failure;
use itgel_seal::SigningKey;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What is typed, and what is kept of it: an old encoding, a Latin letter, and a mark that turns the line around.
const TYPED: &str = " Єлзий  Бoлд\u{202E}-7";
const KEPT: &str = "Өлзий Болд-7";
/// The same for a number without spaces.
const NUMBER: &str = "Є1\u{200B}-БO7 ";
const NUMBER_KEPT: &str = "Ө1-БО7";

#[derive(Deserialize)]
struct Table {
    fields: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    id: String,
    kind: String,
}

/// Fields in which nothing is kept: what is typed is compared with what is there.
const COMPARED: [&str; 4] = ["unlock-name", "recovery-name", "restore-name", "link-code"];

/// Rooms in which the fields stand.
struct Desk {
    /// An interviewer: a case file without consent, one in a conversation, one after the interview, one during it.
    own: Room,
    bare: String,
    talking: String,
    /// An interviewer before whom a child sits.
    beside: Room,
    with_child: String,
    after: Case,
    during: Case,
    mover: String,
    /// A case officer with a signed record and a bundle for the police.
    officer: Room,
    signed: Case,
    police: String,
    /// Another room with the same bundle before it.
    receiver: Two,
    supervisor: Room,
    empty: Room,
}

impl Desk {
    fn new() -> Self {
        let mut own = Room::with(INTERVIEWER);
        let bare = open_case(&mut own);
        let talking = open_case(&mut own);
        own.ok("name_decider", decider(&talking));
        own.ok("answer_consent", crate::script::answer(&talking, "guardian", "interview", "yes"));
        let mut beside = Room::with(INTERVIEWER);
        let with_child = open_case(&mut beside);
        beside.ok("name_decider", decider(&with_child));
        let after = open_case(&mut own);
        consent(&mut own, &after, &[]);
        let after = interview(&mut own, &after);
        let during = open_case(&mut own);
        consent(&mut own, &during, &[]);
        let during = Case { case: during, interview: uuid() };
        own.ok("begin_interview", crate::script::begin(&during.case, &during.interview));
        let moved = tap_with(&during, "moved", json!({}));
        let mover = text(&moved, "tap");
        own.ok("tap", moved);
        let (mut officer, signed) = with_signed_case();
        let (police, _) = recipient(&mut officer, "police");
        Self {
            own,
            bare,
            talking,
            beside,
            with_child,
            after,
            during,
            mover,
            officer,
            signed,
            police,
            supervisor: Room::with(SUPERVISOR),
            empty: Room::empty(),
            receiver: two(),
        }
    }

    fn room(&mut self, id: &str) -> &mut Room {
        match id {
            "handover-name" | "handover-id" | "handover-seal" | "handover-paper" | "order-number"
            | "export-reference" => &mut self.officer,
            "receipt-name" => &mut self.receiver.receiver,
            "child-called" => &mut self.beside,
            "keeper-name-{n}" | "people-name" | "plan-{n}-who" | "recipient-organisation" => {
                &mut self.supervisor
            }
            "setup-room" | "setup-organisation" | "setup-name" => &mut self.empty,
            _ => &mut self.own,
        }
    }

    /// The name of the field in the request, the command, and the request with this typed into the field.
    fn request(&mut self, id: &str, typed: &str) -> (&'static str, &'static str, Value) {
        let after = json!({"case": self.after.case, "interview": self.after.interview});
        match id {
            "{prefix}-initials" => {
                let mut request = attendance(&self.after);
                request["attendees"][0]["initials"] = json!(typed);
                ("initials", "record_attendance", request)
            }
            "meeting-{n}-initials" => {
                let who = json!({"role": "police", "organisation": "Цагдаа", "initials": typed});
                let request = json!({"case": self.bare, "meeting": "", "held_on": "2025-11-21", "next": "",
                    "attendees": [who], "decisions": []});
                ("attendees", "record_meeting", request)
            }
            "move-initials" => {
                let person =
                    json!({"role": "psychologist", "initials": typed, "place": "observation", "came": true});
                let more = json!({"of": self.mover, "person": person});
                ("initials", "tap", tap_with(&self.during, "person_detail", more))
            }
            "handover-name" => ("to_name", "hand_over", self.hand_over("to_name", typed)),
            "handover-id" => ("to_id_number", "hand_over", self.hand_over("to_id_number", typed)),
            "handover-seal" => ("seal", "hand_over", self.hand_over("seal", typed)),
            "handover-paper" => ("paper_number", "hand_over", self.hand_over("paper_number", typed)),
            "identity-clan" => ("clan", "record_identity", self.identity("clan", typed)),
            "identity-patronymic" => ("patronymic", "record_identity", self.identity("patronymic", typed)),
            "identity-given" => ("given", "record_identity", self.identity("given", typed)),
            "person-name" => {
                let person = json!({"case": self.bare, "adult": "", "relation": "mother", "name": typed,
                    "keep_name": false, "implicated": "no", "lives_with_child": "yes", "contact_safe": "yes",
                    "hours": "", "phone": "", "keep_phone": false});
                ("name", "record_person_around", person)
            }
            "child-called" => {
                let request = json!({"case": self.with_child, "request": uuid(), "ages": "8-12", "language": "mn",
                    "pages": PAGES, "called": typed});
                ("called", "show_to_child", request)
            }
            "consent-paper" => {
                let mut request = confirm(&self.talking, PEOPLE[INTERVIEWER].3);
                request["paper_number"] = json!(typed);
                ("paper_number", "confirm_consent", request)
            }
            "new-external" => {
                let request = json!({"request": uuid(), "age_band": "7-9", "referral": "police",
                    "external_number": typed});
                ("external_number", "open_case", request)
            }
            "receipt-name" => {
                let folder = self.receiver.receiver.folder("receipt");
                let path = &self.receiver.bundle;
                let request = json!({"path": path, "name": typed, "position": "прокурор", "folder": folder});
                ("name", "make_receipt", request)
            }
            "order-number" => {
                let request = json!({"case": self.signed.case, "recipient": self.police, "body": "Дүүргийн шүүх",
                    "number": typed, "date": "2025-11-20", "parts": ["interview_log"], "child_told": "no",
                    "child_told_note": "Маргааш хэлнэ", "scan": "", "supervisor": self.officer.people[SUPERVISOR],
                    "passphrase": PEOPLE[SUPERVISOR].2});
                ("number", "record_order", request)
            }
            "export-reference" => {
                let request = json!({"case": self.signed.case, "recipient": self.police, "take_away": [],
                    "purpose": "мөрдөн байцаалт", "reference": typed});
                ("reference", "preview_bundle", request)
            }
            "file-bag" => {
                let mut request = after;
                for (key, value) in
                    [("item", json!(1)), ("bag", json!(typed)), ("description", json!("зураг"))]
                {
                    request[key] = value;
                }
                ("bag", "describe_item", request)
            }
            "recording-number" => ("number", "note_recordings", recordings(&self.after, typed)),
            "keeper-name-{n}" => {
                let keepers: Vec<Value> = (1..=3_u8)
                    .map(|n| {
                        let key = SigningKey::from_seed([n; 32]).public().to_ssh_line("");
                        json!({"name": if n == 2 { typed.to_owned() } else { format!("Нэг {n}") }, "key": key})
                    })
                    .collect();
                ("name_2", "name_keepers", json!({"keepers": keepers, "reason": "Шинэ хүн ирсэн тул"}))
            }
            "people-name" => {
                let request = json!({"name": typed, "role": "interviewer", "passphrase": PEOPLE[OFFICER].2,
                    "pin": "7391"});
                ("name", "add_person", request)
            }
            "plan-{n}-who" => {
                let phones = json!([{"code": "police", "who": "", "number": "102"},
                    {"code": "other", "who": typed, "number": "70112233"}]);
                ("phones", "set_plan_phones", json!({"phones": phones}))
            }
            "recipient-organisation" => {
                let key = itgel_seal::Identity::make(&mut itgel_seal::OsEntropy).recipient().to_string();
                let request = json!({"recipient": "", "kind": "ngo", "organisation": typed, "contact": "",
                    "key": key, "expires": "2026-11-20"});
                ("organisation", "add_recipient", request)
            }
            "setup-room" => ("room", "begin_setup", self.set_up("room", typed)),
            "setup-organisation" => ("organisation", "begin_setup", self.set_up("organisation", typed)),
            "setup-name" => ("name", "begin_setup", self.set_up("name", typed)),
            other => panic!("{other} takes a name or a number and is not tried here"),
        }
    }

    /// Of a bundle that is sealed for this: it is handed over once.
    fn hand_over(&mut self, field: &str, typed: &str) -> Value {
        let folder = self.officer.folder("out");
        let request = seal(&mut self.officer, &self.signed, &self.police, &folder);
        self.officer.ok("seal_bundle", request);
        let view = self.officer.ok("case", json!({"case": self.signed.case}));
        let bundles = view["bundles"].as_array().unwrap();
        let bundle = &bundles.iter().find(|one| one["to_name"] == "").unwrap()["bundle"];
        let mut request = json!({"case": self.signed.case, "bundle": bundle, "to_name": "Ганбат",
            "to_position": "мөрдөгч", "how": "courier", "to_id_number": "", "seal": "Л-17", "paper_number": "Х-3"});
        request[field] = json!(typed);
        request
    }

    fn identity(&self, field: &str, typed: &str) -> Value {
        let none = json!({"precision": "not_known", "year": "", "month": "", "day": "", "about": ""});
        let mut identity = json!({"clan": "", "patronymic": "", "given": "Туршилт", "names_not_known": false,
            "registration_number": "", "birth": none, "phone": "", "phone_safe": "not_known", "phone_hours": "",
            "aimag": "", "district": "", "address": ""});
        identity[field] = json!(typed);
        json!({"case": self.bare, "identity": identity})
    }

    fn set_up(&self, field: &str, typed: &str) -> Value {
        let mut request = json!({"room": "Өрөө 1", "organisation": "Хүүхдийн төв", "name": "Туршилт",
            "passphrase": PEOPLE[SUPERVISOR].2, "pin": PEOPLE[SUPERVISOR].3, "language": "mn"});
        request[field] = json!(typed);
        request
    }

    /// What is seen afterwards, by whoever may see it.
    fn said(&mut self, id: &str, view: &Value) -> String {
        let after = json!({"case": self.after.case, "interview": self.after.interview});
        let (command, request) = match id {
            "identity-clan" | "identity-patronymic" | "identity-given" | "person-name" => {
                ("reveal_identity", json!({"case": self.bare, "reason": "contact", "note": ""}))
            }
            "new-external" => ("case", json!({"case": view["case"]})),
            "consent-paper" => ("consent_papers", json!({"case": self.talking})),
            "move-initials" => {
                ("live", json!({"case": self.during.case, "interview": self.during.interview}))
            }
            "file-bag" | "{prefix}-initials" => ("record", after),
            "handover-name" | "handover-id" | "handover-seal" | "handover-paper" => {
                ("case", json!({"case": self.signed.case}))
            }
            "order-number" => ("journal", page(&self.signed.case, "all", "", 9)),
            "receipt-name" => {
                let made = self.receiver.receiver.home.path().join("receipt").join(text(view, "file"));
                return std::fs::read_to_string(made).unwrap();
            }
            "setup-room" | "setup-organisation" | "setup-name" => {
                for keeper in 1..=3 {
                    let groups = asked_groups(view, keeper);
                    self.empty.ok("confirm_sheet", json!({"keeper": keeper, "groups": groups}));
                }
                let state = self.empty.ok("finish_setup", json!({})).to_string();
                self.empty = Room::empty();
                return state;
            }
            _ => return view.to_string(),
        };
        self.room(id).ok(command, request).to_string()
    }

    fn send(&mut self, id: &str, typed: &str) -> Result<Value, Failure> {
        let (_, command, request) = self.request(id, typed);
        self.room(id).call(command, request)
    }
}

/// Every field of the pages that is tried here. Two of them have one id: somebody around the child and a colleague.
fn fields() -> BTreeSet<(String, bool)> {
    let table: Table = serde_json::from_str(include_str!("../../../../tests/fields.json")).unwrap();
    let named = |row: &Row| matches!(row.kind.as_str(), "name" | "number");
    let mut found = BTreeSet::new();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for row in table.fields.into_iter().filter(named) {
        let again = seen.entry(row.id.clone()).or_default();
        *again += 1;
        let id = if *again == 2 && row.id == "person-name" { "people-name".to_owned() } else { row.id };
        if !COMPARED.contains(&id.as_str()) {
            found.insert((id, row.kind == "number"));
        }
    }
    found
}

#[test]
fn no_picture_stands_in_a_name_or_a_number_and_look_alikes_are_put_right() {
    let (mut desk, mut wrong) = (Desk::new(), Vec::new());
    let fields = fields();
    assert!(fields.len() > 20, "{fields:?}");
    for (id, _) in &fields {
        let nobody = id.starts_with("setup-");
        let (field, command, request) = desk.request(id, "Болд🙂");
        let before = if nobody { 0 } else { desk.room(id).size() };
        let refused = desk.room(id).call(command, request);
        match refused {
            Err(failure) if failure.code == "text-no-emoji" && failure.field == field => {}
            other => wrong.push(format!("{id} with a picture: {other:?}")),
        }
        if !nobody && desk.room(id).size() != before {
            wrong.push(format!("{id} with a picture: something was entered"));
        }
    }
    for (id, number) in &fields {
        let (typed, kept) = if *number { (NUMBER, NUMBER_KEPT) } else { (TYPED, KEPT) };
        match desk.send(id, typed) {
            Err(failure) => wrong.push(format!("{id} is refused: {failure:?}")),
            Ok(view) => {
                let said = desk.said(id, &view);
                if !said.contains(kept) {
                    wrong.push(format!("{id}: {kept} is not in {said}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} fields:\n{}", wrong.len(), wrong.join("\n"));
}
