//! A whole day in a room with every field filled in, through whichever door the program is asked.

use crate::room::{Held, INTERVIEWER, Member, OFFICER, Room, SUPERVISOR, array, text};
use itgel_casefile::time::Clock;
use itgel_commands::play::chance::Chance;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// A way to ask the program as somebody of the room.
pub trait Door {
    /// Asks for a command.
    ///
    /// # Errors
    /// The code of the refusal.
    fn ask(&mut self, who: usize, command: &str, request: Value) -> Held<Value>;
    /// The local day, so many days from now, as `YYYY-MM-DD`.
    fn day(&self, ahead: u64) -> String;
    /// Lets seconds pass, where the clock can be moved.
    fn pass(&mut self, seconds: i64);
}

/// The door in this process. Whoever asks unlocks first.
pub struct Inside<'a> {
    /// The room.
    pub room: &'a mut Room,
    at_work: Option<usize>,
}

impl<'a> Inside<'a> {
    /// Over a locked room.
    pub fn new(room: &'a mut Room) -> Self {
        Self { room, at_work: None }
    }
}

impl Door for Inside<'_> {
    fn ask(&mut self, who: usize, command: &str, request: Value) -> Held<Value> {
        if self.at_work != Some(who) {
            self.room.ok("lock", json!({}))?;
            self.room.enter(who)?;
            self.at_work = Some(who);
        }
        self.room.ok(command, request)
    }
    fn day(&self, ahead: u64) -> String {
        let today = self.room.clock.now().day();
        today.plus_days(ahead).unwrap_or(today).into()
    }
    fn pass(&mut self, seconds: i64) {
        self.room.clock.pass(seconds * 1000);
    }
}

/// What may be typed into a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Words,
    /// A name or initials.
    Name,
    /// A number with letters, as on paper.
    Number,
    /// Eight digits.
    Phone,
    /// A registration number: two letters, six digits of a birthday in 2017, two digits.
    Registration,
    /// A passphrase that is nobody's of the room yet.
    Passphrase,
}

/// A day that is being played.
pub struct Day<'a> {
    /// How the program is asked.
    pub door: &'a mut dyn Door,
    /// The people of the room.
    pub members: Vec<Member>,
    /// What is typed into a field, by `command.field`.
    pub typed: &'a mut dyn FnMut(&str, Kind) -> String,
    /// Identifiers of requests.
    pub chance: Chance,
    /// Where the files to attach are made, and removed again.
    pub papers: PathBuf,
    /// A file to attach that is there already; without one it is made and removed again.
    pub paper: Option<PathBuf>,
    /// Where bundles go.
    pub outbox: PathBuf,
}

/// What a day leaves.
#[derive(Clone, Debug, Default)]
pub struct Played {
    /// The case file.
    pub case: String,
    /// Its interview.
    pub interview: String,
    /// The recipient of the bundle.
    pub recipient: String,
    /// The sealed bundle.
    pub bundle: PathBuf,
}

/// Purposes that are said yes to.
const PURPOSES: [&str; 5] = ["interview", "recording", "police", "doctor", "statistics"];

impl Day<'_> {
    pub(crate) fn words(&mut self, field: &str) -> String {
        (self.typed)(field, Kind::Words)
    }
    pub(crate) fn name(&mut self, field: &str) -> String {
        (self.typed)(field, Kind::Name)
    }
    pub(crate) fn number(&mut self, field: &str) -> String {
        (self.typed)(field, Kind::Number)
    }
    pub(crate) fn phone(&mut self, field: &str) -> String {
        (self.typed)(field, Kind::Phone)
    }

    /// The whole day, from the referral to a bundle that was handed over.
    ///
    /// # Errors
    /// What the program refused although it had to do it.
    pub fn play(&mut self, recipient_key: &str) -> Held<Played> {
        let case = self.open()?;
        self.around(&case)?;
        self.prepare(&case)?;
        self.consent(&case)?;
        let interview = self.interview(&case)?;
        self.wrap_up(&case, &interview)?;
        self.follow(&case)?;
        self.sign(&case, &interview)?;
        let (recipient, bundle) = self.send(&case, recipient_key)?;
        self.settings(&case)?;
        Ok(Played { case, interview, recipient, bundle })
    }

    /// Opens a case file and enters who the child is.
    ///
    /// # Errors
    /// What the program refused.
    pub fn open(&mut self) -> Held<String> {
        let request = json!({"request": self.chance.id(), "age_band": "7-9", "referral": "police",
            "external_number": self.number("open_case.external_number")});
        let view = self.door.ask(INTERVIEWER, "open_case", request)?;
        let case = text(&view, "case")?;
        let registration = (self.typed)("record_identity.registration_number", Kind::Registration);
        let year: i64 = self.door.day(0).split('-').next().and_then(|y| y.parse().ok()).unwrap_or(2025);
        let identity = json!({
            "clan": self.name("record_identity.clan"), "patronymic": self.name("record_identity.patronymic"),
            "given": self.name("record_identity.given"), "names_not_known": false,
            "registration_number": registration,
            "birth": {"precision": "year", "year": (year - 8).to_string(), "month": "", "day": "", "about": ""},
            "phone": self.phone("record_identity.phone"), "phone_safe": "yes",
            "phone_hours": self.words("record_identity.phone_hours"),
            "aimag": "", "district": "", "address": self.words("record_identity.address"),
        });
        self.door.ask(INTERVIEWER, "record_identity", json!({"case": case, "identity": identity}))?;
        Ok(case)
    }

    /// The people around the child, and what was heard elsewhere.
    fn around(&mut self, case: &str) -> Held<()> {
        let person = json!({"case": case, "adult": "", "relation": "mother",
            "name": self.name("record_person_around.name"), "keep_name": false, "implicated": "no",
            "lives_with_child": "yes", "contact_safe": "yes", "hours": self.words("record_person_around.hours"),
            "phone": self.phone("record_person_around.phone"), "keep_phone": false});
        self.door.ask(INTERVIEWER, "record_person_around", person)?;
        let held = json!({"precision": "about", "year": "", "month": "", "day": "", "amount": "3",
            "unit": "weeks", "on": ""});
        let elsewhere = json!({"case": case, "request": self.chance.id(), "body": "police",
            "office": self.words("note_elsewhere.office"), "held": held, "reason": "inquiry",
            "note": self.words("note_elsewhere.note"), "corrects": "", "because": ""});
        self.door.ask(INTERVIEWER, "note_elsewhere", elsewhere)?;
        let look = json!({"case": case, "reason": "other", "note": self.words("reveal_identity.note")});
        self.door.ask(INTERVIEWER, "reveal_identity", look).map(|_| ())
    }

    fn prepare(&mut self, case: &str) -> Held<()> {
        let cards = [
            (
                0,
                json!({"aim": self.words("fill_preparation.aim"), "break_signal": "hand", "target_minutes": "40"}),
            ),
            (
                3,
                json!({"interviewer_gender": "any", "door": "ajar", "likes": self.words("fill_preparation.likes")}),
            ),
        ];
        for (card, answers) in cards {
            let request = json!({"case": case, "card": card, "answers": answers});
            self.door.ask(INTERVIEWER, "fill_preparation", request)?;
        }
        let form = json!({"case": case, "form": "process", "typed": self.words("keep_form.typed")});
        self.door.ask(INTERVIEWER, "keep_form", form).map(|_| ())
    }

    /// The conversation about consent, confirmed.
    ///
    /// # Errors
    /// What the program refused.
    pub fn consent(&mut self, case: &str) -> Held<()> {
        let decider = json!({"decider": "mother", "implicated": "no", "proof": "identity_card",
            "proof_note": self.words("name_decider.proof_note"), "channel": "in_person",
            "witness": self.words("name_decider.witness"), "language": "mn",
            "mismatch_reason": self.words("name_decider.mismatch_reason")});
        self.door.ask(INTERVIEWER, "name_decider", json!({"case": case, "adult": "", "decider": decider}))?;
        for purpose in PURPOSES {
            for giver in ["guardian", "child"] {
                let answer = json!({"case": case, "request": self.chance.id(), "giver": giver,
                    "purpose": purpose, "answer": "yes", "language": "mn", "teach_back": true});
                self.door.ask(INTERVIEWER, "answer_consent", answer)?;
            }
        }
        let pin = self.members.get(INTERVIEWER).map_or("", |m| m.pin);
        let confirm = json!({"case": case, "read_back": true,
            "paper_number": self.number("confirm_consent.paper_number"), "strokes": [], "pin": pin});
        self.door.ask(INTERVIEWER, "confirm_consent", confirm).map(|_| ())
    }

    /// A short live interview.
    ///
    /// # Errors
    /// What the program refused.
    pub fn interview(&mut self, case: &str) -> Held<String> {
        let begin = json!({"case": case, "request": self.chance.id(), "session": "initial", "reason": "",
            "compulsion_basis": "", "compulsion_interests": "", "planned_minutes": 45, "camera_confirmed": true});
        let view = self.door.ask(INTERVIEWER, "begin_interview", begin)?;
        let interview = text(&view, "interview")?;
        let initials = self.name("tap.person.initials");
        let moves =
            json!({"role": "psychologist", "initials": initials, "place": "observation", "came": true});
        for (kind, more) in [
            ("phase", json!({"phase": "introduction"})),
            ("prompt", json!({"prompt": "open"})),
            ("moved", json!({"person": moves})),
            ("phase", json!({"phase": "free_recall"})),
            ("item", json!({})),
            ("prompt", json!({"prompt": "open"})),
        ] {
            self.door.pass(60);
            let request = tap(case, &interview, &self.chance.id(), kind, &more);
            self.door.ask(INTERVIEWER, "tap", request)?;
        }
        self.door.pass(60);
        let end = json!({"case": case, "interview": interview, "request": self.chance.id(),
            "stopped_by_child": false, "at_last_entry": false});
        self.door.ask(INTERVIEWER, "end_interview", end)?;
        Ok(interview)
    }

    fn wrap_up(&mut self, case: &str, interview: &str) -> Held<()> {
        let who = json!({"role": "interviewer", "initials": self.name("record_attendance.initials"),
            "place": "room", "implicated": "no", "child_told": true, "came_minute": null, "left_minute": null});
        let this = |more: Value| merged(json!({"case": case, "interview": interview}), &more);
        self.door.ask(INTERVIEWER, "record_attendance", this(json!({"attendees": [who]})))?;
        let ended = json!({"end": "calm", "told_next": "yes", "transport_safe": "yes", "snack": "yes"});
        let view = self.door.ask(INTERVIEWER, "record_childs_end", this(ended))?;
        let from = view.pointer("/card/from").cloned().unwrap_or_default();
        let until = view.pointer("/card/to").cloned().unwrap_or_default();
        let recording = json!({"number": self.number("note_recordings.number"), "from": from, "to": until,
            "operator": self.words("note_recordings.operator"), "medium": self.words("note_recordings.medium"),
            "child_told": true, "gap": false, "sha256": "", "bytes": ""});
        self.door.ask(INTERVIEWER, "note_recordings", this(json!({"recordings": [recording]})))?;
        let observers = json!({"asked": 3, "relayed": 2, "declined": 1,
            "reason": self.words("note_process.observers.reason")});
        let note = json!({"text": self.words("note_process.text"), "observers": observers});
        self.door.ask(INTERVIEWER, "note_process", this(note))?;
        let item = json!({"item": 1, "bag": self.number("describe_item.bag"),
            "description": self.words("describe_item.description"), "kept": self.words("describe_item.kept")});
        self.door.ask(INTERVIEWER, "describe_item", this(item))?;
        self.attach(&this)?;
        let risk = json!({"immediate_danger": "no", "contact": "none", "safe_tonight": "yes",
            "self_harm": "no", "siblings": "no", "level": "low", "why": self.words("assess_risk.why"), "told": ""});
        self.door.ask(INTERVIEWER, "assess_risk", this(risk)).map(|_| ())
    }

    /// A form whose inside and whose name both say something.
    fn attach(&mut self, this: &dyn Fn(Value) -> Value) -> Held<()> {
        if let Some(path) = self.paper.clone() {
            let description = self.words("add_attachment.description");
            let request = json!({"item": 1, "path": path, "description": description});
            return self.door.ask(INTERVIEWER, "add_attachment", this(request)).map(|_| ());
        }
        let inside = self.words("attachment.inside");
        let name = self.name("attachment.name");
        let path = self.papers.join(format!("{name}.pdf"));
        let pdf = format!("%PDF-1.4\n{}\n%%EOF\n", format!("{inside}\n").repeat(400));
        std::fs::write(&path, pdf).map_err(|e| e.to_string())?;
        let request =
            json!({"item": 1, "path": path, "description": self.words("add_attachment.description")});
        let done = self.door.ask(INTERVIEWER, "add_attachment", this(request));
        std::fs::remove_file(&path).map_err(|e| e.to_string())?;
        done.map(|_| ())
    }

    /// Referral and meeting.
    fn follow(&mut self, case: &str) -> Held<()> {
        let referral = json!({"case": case, "service": "psychologist", "kind": "doctor",
            "organisation": self.words("make_referral.organisation"), "urgency": "two_weeks",
            "follow_up": "", "contact": self.words("make_referral.contact")});
        self.door.ask(INTERVIEWER, "make_referral", referral)?;
        let person = json!({"role": "police", "organisation": self.words("record_meeting.organisation"),
            "initials": self.name("record_meeting.initials")});
        let meeting = json!({"case": case, "meeting": "", "held_on": self.door.day(0), "attendees": [person],
            "decisions": [], "next": ""});
        self.door.ask(INTERVIEWER, "record_meeting", meeting).map(|_| ())
    }

    /// Signs, with a reason for every point that is open.
    pub(crate) fn sign(&mut self, case: &str, interview: &str) -> Held<()> {
        let this = json!({"case": case, "interview": interview});
        let record = self.door.ask(INTERVIEWER, "record", this.clone())?;
        let mut points = array(&record, "open_points");
        points.retain(|point| point["must"] == json!(false));
        for point in &mut points {
            point["reason"] = json!(self.words("sign_off.open_points.reason"));
        }
        let passphrase = self.members.get(INTERVIEWER).map_or("", |m| &m.passphrase);
        let more = json!({"open_points": points, "as_found": false, "passphrase": passphrase});
        self.door.ask(INTERVIEWER, "sign_off", merged(this, &more)).map(|_| ())
    }

    /// A recipient, a bundle for them, and its handing over.
    ///
    /// # Errors
    /// What the program refused.
    pub fn send(&mut self, case: &str, key: &str) -> Held<(String, PathBuf)> {
        let added = json!({"recipient": "", "kind": "police",
            "organisation": self.words("add_recipient.organisation"),
            "contact": self.words("add_recipient.contact"), "key": key, "expires": self.door.day(300)});
        let view = self.door.ask(SUPERVISOR, "add_recipient", added)?;
        let found = array(&view, "recipients").into_iter().find(|r| r["key"] == json!(key));
        let recipient = text(&found.unwrap_or_default(), "id")?;
        let groups = itgel_seal::fingerprint::fingerprint(key).to_vec();
        let check = json!({"recipient": recipient, "how": "in_person", "groups": groups});
        self.door.ask(OFFICER, "check_recipient_key", check)?;
        let purpose = self.words("seal_bundle.purpose");
        let reference = self.number("seal_bundle.reference");
        let about = json!({"case": case, "recipient": recipient, "take_away": [], "purpose": purpose,
            "reference": reference});
        let preview = self.door.ask(OFFICER, "preview_bundle", about.clone())?;
        let more = json!({"request": self.chance.id(), "folder": self.outbox,
            "seen_seq": preview["seen_seq"], "preview": preview["preview"]});
        let sealed = self.door.ask(OFFICER, "seal_bundle", merged(about, &more))?;
        let handed = json!({"case": case, "bundle": text(&sealed, "bundle")?,
            "to_name": self.name("hand_over.to_name"), "to_position": self.words("hand_over.to_position"),
            "to_id_number": self.number("hand_over.to_id_number"), "how": "in_person",
            "seal": self.number("hand_over.seal"), "paper_number": self.number("hand_over.paper_number")});
        self.door.ask(OFFICER, "hand_over", handed)?;
        Ok((recipient, PathBuf::from(text(&sealed, "path")?)))
    }

    fn settings(&mut self, case: &str) -> Held<()> {
        for key in ["room_address", "room_contact"] {
            let value = self.words(&format!("set_setting.{key}"));
            self.door.ask(SUPERVISOR, "set_setting", json!({"key": key, "value": value}))?;
        }
        let reason = self.words("close_case.reason");
        self.door.ask(OFFICER, "close_case", json!({"case": case, "reason": reason})).map(|_| ())
    }
}

/// The request of one tap.
#[must_use]
pub fn tap(case: &str, interview: &str, id: &str, kind: &str, more: &Value) -> Value {
    let plain = json!({"case": case, "interview": interview, "tap": id, "kind": kind, "apart": false,
        "phase": null, "prompt": null, "of": "", "signs": [], "responses": [], "intensity": null,
        "outcome": null, "asked_by": null, "break_reason": null});
    merged(plain, more)
}

/// An object with the fields of another.
#[must_use]
pub fn merged(mut one: Value, other: &Value) -> Value {
    if let (Some(fields), Some(more)) = (one.as_object_mut(), other.as_object()) {
        fields.extend(more.clone());
    }
    one
}

/// A furnished room in which such a day was played, with unremarkable words; it is locked, and what was played comes with it.
///
/// # Errors
/// What the program refused.
pub fn played(home: &Path, members: &[Member], seed: u64) -> Held<(Room, Played)> {
    let mut room = Room::furnish(home, members)?;
    let played = play_in(&mut room, seed)?;
    Ok((room, played))
}

/// The same in a room that is there already and locked; the recipient's identity lies in `recipient.agekey`.
///
/// # Errors
/// What the program refused.
pub fn play_in(room: &mut Room, seed: u64) -> Held<Played> {
    play_far_in(room, seed, false)
}

/// The same, and where it is to go `far` also what comes later ([`crate::later`]).
///
/// # Errors
/// What the program refused.
pub fn play_far_in(room: &mut Room, seed: u64, far: bool) -> Held<Played> {
    let home = room.home.clone();
    let outbox = home.join("outbox");
    std::fs::create_dir_all(&outbox).map_err(|e| e.to_string())?;
    let identity = itgel_seal::Identity::make(&mut itgel_seal::OsEntropy);
    let key = identity.recipient();
    std::fs::write(home.join("recipient.agekey"), format!("{}\n", identity.to_secret_text().as_str()))
        .map_err(|e| e.to_string())?;
    let members = room.members.clone();
    let mut phones = 99_000_000;
    let mut typed = |_: &str, kind| match kind {
        Kind::Words => "ердийн үгс хэдэн үг".to_owned(),
        Kind::Name => "Дулмаа".to_owned(),
        Kind::Number => "17-204".to_owned(),
        Kind::Phone => {
            phones += 1;
            phones.to_string()
        }
        Kind::Registration => String::new(),
        Kind::Passphrase => "цасан шувуу долоон зам нэг өвөө".to_owned(),
    };
    let mut door = Inside::new(room);
    let (papers, chance) = (home, Chance::new(seed));
    let mut day = Day { door: &mut door, members, typed: &mut typed, chance, papers, paper: None, outbox };
    let played = day.play(&key)?;
    if far {
        day.later(&played)?;
    }
    room.ok("lock", json!({}))?;
    Ok(played)
}
