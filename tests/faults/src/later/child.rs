//! A child that cannot answer and is heard because the law says so; what is written on the cards of preparation; interviews that
//! were held elsewhere; another file that belongs to it.

use super::Staff;
use crate::day::Day;
use crate::room::{Held, INTERVIEWER, SUPERVISOR, array, text};
use itgel_casefile::preparation::{FIELDS, Sort};
use serde_json::{Map, Value, json};

impl Day<'_> {
    /// Another child, to whose interview a guardian said no; a second interviewer may read of it before the time.
    pub(super) fn compelled(&mut self, staff: &Staff) -> Held<()> {
        let case = self.open()?;
        self.cards(&case)?;
        let decider = json!({"decider": "mother", "implicated": "no", "proof": "identity_card", "proof_note": "",
            "channel": "in_person", "witness": "", "language": "mn", "mismatch_reason": ""});
        self.ask("name_decider", json!({"case": case, "adult": "", "decider": decider}))?;
        let show = json!({"case": case, "request": self.chance.id(), "ages": "8-12", "language": "mn",
            "pages": ["who", "doctor", "police", "not_known", "questions"],
            "called": self.name("show_to_child.called")});
        self.ask("show_to_child", show)?;
        let left = json!({"request": self.chance.id(), "page": "", "stopped": false, "unsaved": false});
        self.ask("leave_child_screen", left)?;
        let pin = self.members.get(INTERVIEWER).map_or("", |m| m.pin);
        self.ask("check_pin", json!({"pin": pin}))?;
        let cannot = json!({"case": case, "reason": self.words("child_cannot_answer.reason")});
        self.ask("child_cannot_answer", cannot)?;
        let no = json!({"case": case, "request": self.chance.id(), "giver": "guardian", "purpose": "interview",
            "answer": "no", "language": "mn", "teach_back": true});
        self.ask("answer_consent", no)?;
        let confirm = json!({"case": case, "read_back": true, "paper_number": "", "strokes": [[[1, 2, 3], [4, 5, 6]]],
            "pin": pin});
        self.ask("confirm_consent", confirm)?;
        let begin = json!({"case": case, "request": self.chance.id(), "session": "initial", "reason": "",
            "compulsion_basis": self.words("begin_interview.compulsion_basis"),
            "compulsion_interests": self.words("begin_interview.compulsion_interests"), "planned_minutes": 45,
            "camera_confirmed": false});
        let interview = text(&self.ask("begin_interview", begin)?, "interview")?;
        self.door.pass(60);
        let end = json!({"case": case, "interview": interview, "request": self.chance.id(),
            "stopped_by_child": false, "at_last_entry": false});
        self.ask("end_interview", end)?;
        let planned = json!({"case": case, "appointment": "", "day": self.door.day(2), "time": "11:00", "minutes": 60,
            "interviewer": staff.other});
        self.ask("make_appointment", planned)?;
        let blind = |to: &str| json!({"key": "blind_intake", "value": to});
        self.door.ask(SUPERVISOR, "set_setting", blind("allegation"))?;
        let open =
            json!({"case": case, "person": staff.other, "reason": self.words("open_allegation.reason")});
        self.door.ask(SUPERVISOR, "open_allegation", open)?;
        self.door.ask(SUPERVISOR, "set_setting", blind("off")).map(|_| ())
    }

    fn ask(&mut self, command: &str, request: Value) -> Held<Value> {
        self.door.ask(INTERVIEWER, command, request)
    }

    /// Every card of preparation, with each of its free texts.
    fn cards(&mut self, case: &str) -> Held<()> {
        for card in 0..=3 {
            let mut answers = Map::new();
            for field in FIELDS.iter().filter(|field| field.card == card) {
                if matches!(field.sort, Sort::Text(_)) {
                    answers.insert(field.key.to_owned(), json!(self.words(field.key)));
                }
            }
            self.ask("fill_preparation", json!({"case": case, "card": card, "answers": answers}))?;
        }
        Ok(())
    }

    /// An interview that was held elsewhere, corrected and struck; a file that belongs to this one, and does not after all.
    pub(super) fn elsewhere(&mut self, case: &str) -> Held<()> {
        let of = |request: String, corrects: &str, because: String| {
            json!({"case": case, "request": request, "body": "school", "office": "",
                "held": {"precision": "about", "year": "", "month": "", "day": "", "amount": "5", "unit": "weeks", "on": ""},
                "reason": "inquiry", "note": "", "corrects": corrects, "because": because})
        };
        let (first, second) = (self.chance.id(), self.chance.id());
        self.ask("note_elsewhere", of(first.clone(), "", String::new()))?;
        let because = self.words("note_elsewhere.because");
        let mut corrected = of(second.clone(), &first, because);
        corrected["held"]["amount"] = json!("4");
        self.ask("note_elsewhere", corrected)?;
        let strike =
            json!({"case": case, "elsewhere": second, "because": self.words("strike_elsewhere.because")});
        self.ask("strike_elsewhere", strike)?;
        let other = json!({"request": self.chance.id(), "age_band": "10-12", "referral": "police", "external_number": ""});
        let other = self.ask("open_case", other)?;
        let code = text(&other["code"], "mn")?;
        self.ask("link_case", json!({"case": case, "code": code, "link": "sibling"}))?;
        let unlink = json!({"case": case, "other": text(&other, "case")?,
            "because": self.words("unlink_case.because")});
        let view = self.ask("unlink_case", unlink)?;
        if array(&view, "links").is_empty() { Err("a struck link is not shown".to_owned()) } else { Ok(()) }
    }
}
