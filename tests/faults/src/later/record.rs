//! A second interview with the same child: begun with a reason, completed, signed, and amended by two people.

use super::Staff;
use crate::day::{Day, merged, tap};
use crate::room::{Held, INTERVIEWER, SUPERVISOR, array, text};
use serde_json::{Value, json};

impl Day<'_> {
    /// Gives a time of the day at which somebody can have told the child something.
    pub(super) fn second_interview(&mut self, case: &str, staff: &Staff) -> Held<String> {
        let begin = json!({"case": case, "request": self.chance.id(), "session": "supplementary",
            "reason": self.words("begin_interview.reason"), "compulsion_basis": "", "compulsion_interests": "",
            "planned_minutes": 45, "camera_confirmed": true});
        let view = self.door.ask(INTERVIEWER, "begin_interview", begin)?;
        let interview = text(&view, "interview")?;
        let moved = json!({"role": "psychologist", "initials": "", "place": "observation", "came": true});
        for (kind, more) in [
            ("phase", json!({"phase": "introduction"})),
            ("moved", json!({"person": moved})),
            ("prompt", json!({"prompt": "open"})),
        ] {
            self.door.pass(60);
            let request = tap(case, &interview, &self.chance.id(), kind, &more);
            self.door.ask(INTERVIEWER, "tap", request)?;
        }
        self.door.pass(60);
        self.door.ask(
            INTERVIEWER,
            "end_interview",
            json!({"case": case, "interview": interview,
            "request": self.chance.id(), "stopped_by_child": false, "at_last_entry": false}),
        )?;
        let at = self.complete(case, &interview)?;
        self.sign(case, &interview)?;
        self.after_signature(case, &interview, staff, &at)?;
        Ok(at)
    }

    fn complete(&mut self, case: &str, interview: &str) -> Held<String> {
        let this = |more: Value| merged(json!({"case": case, "interview": interview}), &more);
        let record = self.door.ask(INTERVIEWER, "record", this(json!({})))?;
        let moved =
            array(&record, "lines").into_iter().find(|line| line["kind"] == "moved").unwrap_or_default();
        let person = json!({"role": "psychologist", "initials": self.name("complete_entry.person.initials"),
            "place": "observation", "came": true});
        self.door.ask(
            INTERVIEWER,
            "complete_entry",
            this(json!({"of": text(&moved, "tap")?, "signs": [],
            "responses": [], "intensity": null, "outcome": null, "asked_by": null, "break_reason": null,
            "person": person})),
        )?;
        let who = json!({"role": "interviewer", "initials": self.name("record_attendance.initials"), "place": "room", "implicated": "no",
            "child_told": true, "came_minute": null, "left_minute": null});
        self.door.ask(INTERVIEWER, "record_attendance", this(json!({"attendees": [who]})))?;
        let (from, until) = (record["card"]["from"].clone(), text(&record["card"], "to")?);
        let told = self.told("record_childs_end.told.by", &until);
        self.door.ask(
            INTERVIEWER,
            "record_childs_end",
            this(json!({"end": "calm", "told_next": "yes",
            "transport_safe": "yes", "snack": "yes", "told": told})),
        )?;
        let gap = json!({"from": from, "to": until, "reason": self.words("note_recordings.gaps.reason")});
        let recording = json!({"number": "Ө1-1121-02", "from": from, "to": until, "operator": "", "medium": "",
            "child_told": true, "gap": true, "gaps": [gap], "sha256": "", "bytes": ""});
        self.door.ask(INTERVIEWER, "note_recordings", this(json!({"recordings": [recording]})))?;
        if let Some(path) = &self.paper {
            self.door.ask(INTERVIEWER, "digest_file", json!({"path": path}))?;
        }
        let risk = json!({"immediate_danger": "yes", "contact": "none", "safe_tonight": "yes", "self_harm": "yes",
            "siblings": "no", "level": "high", "why": self.words("assess_risk.why"),
            "told": self.words("assess_risk.told"), "told_at": until});
        self.door.ask(INTERVIEWER, "assess_risk", this(risk))?;
        Ok(until)
    }

    fn after_signature(&mut self, case: &str, interview: &str, staff: &Staff, at: &str) -> Held<()> {
        let this = json!({"case": case, "interview": interview});
        let (own, second) = (self.passphrase(INTERVIEWER), self.passphrase(SUPERVISOR));
        let why = json!({"item": "risk.why", "new": format!("{} дараа", self.words("amend.new")), "reason": self.words("amend.reason"),
            "passphrase": own, "second": "", "second_passphrase": "", "file": null});
        self.door.ask(INTERVIEWER, "amend", merged(this.clone(), &why))?;
        if let Some(path) = self.paper.clone() {
            let file = json!({"path": path, "description": self.words("amend.file.description"), "item": 0});
            let forgotten = json!({"item": format!("attachments.added.{}", self.chance.id()), "new": "",
                "reason": self.words("amend.reason"), "passphrase": own, "second": staff.supervisor,
                "second_passphrase": second, "file": file});
            self.door.ask(INTERVIEWER, "amend", merged(this.clone(), &forgotten))?;
        }
        let danger = json!({"danger": "self_harm", "told": self.words("answer_danger.told"), "told_at": ""});
        self.door.ask(INTERVIEWER, "answer_danger", merged(this, &danger))?;
        let told = self.told("make_referral.told.by", at);
        let refer = json!({"case": case, "service": "health", "kind": "doctor",
            "organisation": self.words("make_referral.organisation"), "urgency": "today", "follow_up": "",
            "contact": "", "told": told});
        let view = self.door.ask(INTERVIEWER, "make_referral", refer)?;
        let made = array(&view, "referrals").into_iter().last().unwrap_or_default();
        let told = self.told("move_referral.told.by", at);
        let moved = json!({"case": case, "referral": text(&made, "referral")?, "status": "accepted",
            "note": self.words("move_referral.note"), "on": "", "follow_up": "", "told": told});
        self.door.ask(INTERVIEWER, "move_referral", moved).map(|_| ())
    }
}
