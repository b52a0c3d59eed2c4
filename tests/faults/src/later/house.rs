//! What a supervisor types: the plan for danger, the words of consent, keepers of the roster, a recipient that ends.

use crate::day::Day;
use crate::room::{Held, SUPERVISOR, array, text};
use itgel_seal::{Identity, OsEntropy};
use serde_json::{Value, json};

impl Day<'_> {
    pub(super) fn keep_house(&mut self) -> Held<()> {
        let phones = json!([
            {"code": "police", "who": "", "number": "102"},
            {"code": "other", "who": self.name("set_plan_phones.who"), "number": self.phone("set_plan_phones.number")},
        ]);
        self.door.ask(SUPERVISOR, "set_plan_phones", json!({"phones": phones}))?;
        self.wording()?;
        self.keepers()?;
        self.ended_recipient()
    }

    /// The next version of a text: kept, weighed and put in force; and a draft that stays one.
    fn wording(&mut self) -> Held<()> {
        for (command, text) in [
            ("keep_wording", "consent/police"),
            ("weigh_wording", "consent/police"),
            ("issue_wording", "consent/police"),
            ("keep_wording", "consent/doctor"),
        ] {
            let words =
                json!([{"at": "say", "mn": self.words("wording.mn"), "en": self.words("wording.en")}]);
            let draft = json!({"text": text, "follows": 1, "words": words, "valid_from": self.door.day(90),
                "reason": self.words("wording.reason")});
            self.door.ask(SUPERVISOR, command, draft)?;
        }
        Ok(())
    }

    /// Three keepers, others in their place, and a roster that this room signs as one of them.
    fn keepers(&mut self) -> Held<()> {
        let own = text(&self.door.ask(SUPERVISOR, "roster", json!({}))?, "own_line")?;
        let key = || itgel_seal::SigningKey::make(&mut OsEntropy).public().to_ssh_line("");
        let mut lines = [own, key(), key(), key()];
        for reason in ["", "name_keepers.reason"] {
            let three = lines.iter().take(3);
            let keepers: Vec<Value> = three
                .map(|line| json!({"name": (self.typed)("name_keepers.name", crate::day::Kind::Name), "key": line}))
                .collect();
            let reason = if reason.is_empty() { String::new() } else { self.words(reason) };
            let view =
                self.door.ask(SUPERVISOR, "name_keepers", json!({"keepers": keepers, "reason": reason}))?;
            for one in array(&view, "keepers").iter().filter(|one| one["checked_by"] == json!("")) {
                let check = json!({"key": one["key"], "how": "in_person", "groups": one["fingerprint"]});
                self.door.ask(SUPERVISOR, "check_keeper", check)?;
            }
            lines.swap(2, 3);
        }
        // Its own address stands in it for everybody to read; nothing else that was typed may.
        for key in ["room_address", "room_contact"] {
            self.door.ask(SUPERVISOR, "set_setting", json!({"key": key, "value": "Сүхбаатар дүүрэг"}))?;
        }
        let folder = self.outbox.with_file_name("cards");
        std::fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
        let written = json!({"folder": folder, "without": []});
        let file = text(&self.door.ask(SUPERVISOR, "write_roster", written)?, "file")?;
        let sign = json!({"path": folder.join(file), "passphrase": self.passphrase(SUPERVISOR)});
        self.door.ask(SUPERVISOR, "sign_roster", sign).map(|_| ())
    }

    fn ended_recipient(&mut self) -> Held<()> {
        let key = Identity::make(&mut OsEntropy).recipient();
        let added = json!({"recipient": "", "kind": "ngo", "organisation": self.words("add_recipient.organisation"),
            "contact": "", "key": key, "expires": self.door.day(300)});
        let view = self.door.ask(SUPERVISOR, "add_recipient", added)?;
        let found = array(&view, "recipients").into_iter().find(|one| one["key"] == json!(key));
        let revoke = json!({"recipient": text(&found.unwrap_or_default(), "id")?,
            "reason": self.words("revoke_recipient.reason")});
        self.door.ask(SUPERVISOR, "revoke_recipient", revoke).map(|_| ())
    }
}
