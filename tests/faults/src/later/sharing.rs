//! What is typed where something leaves, or may leave: orders, dangers to life, drafts, a bundle that is cancelled, consent that is
//! taken back and the notice of it.

use super::Staff;
use crate::day::{Day, Played, merged};
use crate::room::{Held, OFFICER, SUPERVISOR, array, text};
use serde_json::{Value, json};

impl Day<'_> {
    pub(super) fn share(&mut self, first: &Played, staff: &Staff, at: &str) -> Held<()> {
        let case = first.case.as_str();
        self.drafts(first)?;
        self.cancelled(first)?;
        self.orders(first, staff, at)?;
        self.dangers(case, staff, at)?;
        self.taken_back(case)?;
        self.search()
    }

    fn drafts(&mut self, first: &Played) -> Held<()> {
        let draft = json!({"case": first.case, "step": 2, "recipients": [first.recipient],
            "purpose": self.words("keep_draft.purpose"), "reference": self.number("keep_draft.reference"), "taken": []});
        self.door.ask(OFFICER, "keep_draft", draft)?;
        let named = json!({"case": first.case, "recipient": first.recipient, "take_away": [],
            "purpose": self.words("preview_bundle.purpose"), "reference": self.number("preview_bundle.reference"),
            "reason": "other", "note": self.words("preview_bundle.note")});
        self.door.ask(OFFICER, "preview_bundle", named).map(|_| ())
    }

    /// A second bundle, which stays here.
    fn cancelled(&mut self, first: &Played) -> Held<()> {
        let about = json!({"case": first.case, "recipient": first.recipient, "take_away": [],
            "purpose": self.words("seal_bundle.purpose"), "reference": ""});
        let preview = self.door.ask(OFFICER, "preview_bundle", about.clone())?;
        let more = json!({"request": self.chance.id(), "folder": self.outbox, "seen_seq": preview["seen_seq"],
            "preview": preview["preview"]});
        let sealed = self.door.ask(OFFICER, "seal_bundle", merged(about, &more))?;
        let cancel = json!({"case": first.case, "bundle": text(&sealed, "bundle")?,
            "reason": self.words("cancel_bundle.reason")});
        self.door.ask(OFFICER, "cancel_bundle", cancel).map(|_| ())
    }

    /// An order of which the child was told, and one of which it is told later.
    fn orders(&mut self, first: &Played, staff: &Staff, at: &str) -> Held<()> {
        let scan = self.paper.clone();
        for known in [false, true] {
            let told = if known { self.told("record_order.told.by", at) } else { Value::Null };
            let note = if known { String::new() } else { self.words("record_order.child_told_note") };
            let order = json!({"case": first.case, "recipient": first.recipient,
                "body": self.words("record_order.body"), "number": self.number("record_order.number"),
                "date": self.door.day(0), "parts": ["consent_record"], "child_told": if known { "yes" } else { "no" },
                "child_told_note": note, "told": told, "scan": if known { &None } else { &scan },
                "supervisor": staff.supervisor, "passphrase": self.passphrase(SUPERVISOR)});
            self.door.ask(OFFICER, "record_order", order)?;
        }
        let view = self.door.ask(OFFICER, "case", json!({"case": first.case}))?;
        let untold = array(&view, "orders").into_iter().find(|order| order["child_told"] == json!(false));
        let told = self.told("tell_of_order.told.by", at);
        let tell =
            json!({"case": first.case, "order": text(&untold.unwrap_or_default(), "order")?, "told": told});
        self.door.ask(OFFICER, "tell_of_order", tell).map(|_| ())
    }

    fn dangers(&mut self, case: &str, staff: &Staff, at: &str) -> Held<()> {
        for (kind, known) in [("ngo", false), ("social_worker", true)] {
            let told = if known { self.told("state_vital_interest.told.by", at) } else { Value::Null };
            let note = self.words("state_vital_interest.child_told_note");
            let danger = json!({"case": case, "kind": kind, "recipient": "", "danger": "immediate_danger",
                "parts": ["risk_and_needs"], "until": "", "child_told": if known { "yes" } else { "no" },
                "child_told_note": note, "told": told, "supervisor": staff.supervisor,
                "passphrase": self.passphrase(SUPERVISOR)});
            self.door.ask(OFFICER, "state_vital_interest", danger)?;
        }
        Ok(())
    }

    /// Consent is taken back, and whoever has something is told so on paper.
    fn taken_back(&mut self, case: &str) -> Held<()> {
        let back = json!({"case": case, "by": "guardian", "purposes": ["police"], "channel": "in_person", "said_at": ""});
        self.door.ask(OFFICER, "withdraw_consent", back)?;
        let papers = self.door.ask(OFFICER, "consent_papers", json!({"case": case}))?;
        let due = array(&papers, "notices").into_iter().next().unwrap_or_default();
        let given = json!({"case": case, "recipient": text(&due, "recipient")?, "withdrawal": text(&due, "seq")?,
            "to_name": self.name("give_notice.to_name"), "to_position": self.words("give_notice.to_position"),
            "to_id_number": self.number("give_notice.to_id_number"), "how": "courier",
            "seal": self.number("give_notice.seal"), "paper_number": self.number("give_notice.paper_number"), "at": ""});
        self.door.ask(OFFICER, "give_notice", given).map(|_| ())
    }
}
