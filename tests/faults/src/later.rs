//! What comes after a day: everything else into which somebody types, once each, in an order that the program takes.
//!
//! The day itself ([`crate::day`]) is short, since many rows play it. Whoever wants all fields plays this after it.

mod child;
mod house;
mod record;
mod sharing;
mod turns;

pub use turns::turns;

use crate::day::{Day, Played};
use crate::room::{Held, INTERVIEWER, OFFICER, SUPERVISOR, array, text};
use serde_json::{Value, json};

/// People of the room, by identifier.
struct Staff {
    supervisor: String,
    /// Another interviewer than the one of the day.
    other: String,
}

impl Day<'_> {
    /// Types what the day left out, in its case file and in two more.
    ///
    /// # Errors
    /// What the program refused although it had to do it.
    pub fn later(&mut self, first: &Played) -> Held<()> {
        let reopen = json!({"case": first.case, "reason": self.words("reopen_case.reason")});
        self.door.ask(SUPERVISOR, "reopen_case", reopen)?;
        let staff = self.staff()?;
        self.keep_house()?;
        self.compelled(&staff)?;
        self.elsewhere(&first.case)?;
        let at = self.second_interview(&first.case, &staff)?;
        self.share(first, &staff, &at)?;
        self.end_of_sharing(first)
    }

    fn staff(&mut self) -> Held<Staff> {
        const OTHER: &str = "Ярилцагч Хоёр";
        let added = json!({"name": OTHER, "role": "interviewer", "pin": "3852",
            "passphrase": (self.typed)("add_person.passphrase", crate::day::Kind::Passphrase)});
        let view = self.door.ask(SUPERVISOR, "add_person", added)?;
        let find = |name: &str| {
            let found = array(&view, "people").into_iter().find(|one| one["name"] == json!(name));
            text(&found.unwrap_or_default(), "id")
        };
        let supervisor = self.members.get(SUPERVISOR).map_or("", |m| m.name.as_str());
        Ok(Staff { supervisor: find(supervisor)?, other: find(OTHER)? })
    }

    fn passphrase(&self, who: usize) -> String {
        self.members.get(who).map_or_else(String::new, |m| m.passphrase.clone())
    }

    /// Somebody told the child, at a time of this day.
    fn told(&mut self, field: &str, at: &str) -> Value {
        json!({"by": self.words(field), "at": at, "how": "spoken", "said": "fine"})
    }

    /// What is entered last, by a supervisor: the end of an order, and an opening before its time.
    fn end_of_sharing(&mut self, first: &Played) -> Held<()> {
        let view = self.door.ask(SUPERVISOR, "case", json!({"case": first.case}))?;
        let legal = array(&view, "orders").into_iter().find(|order| order["danger"].is_null());
        let order = text(&legal.unwrap_or_default(), "order")?;
        let end =
            json!({"case": first.case, "order": order, "on": "", "reason": self.words("end_order.reason")});
        self.door.ask(SUPERVISOR, "end_order", end).map(|_| ())
    }

    /// Looks for words at each place that looks.
    fn search(&mut self) -> Held<()> {
        let cases = json!({"search": self.words("cases.search"), "status": "", "offset": 0, "limit": 9});
        self.door.ask(OFFICER, "cases", cases)?;
        let lines = json!({"case": "", "filter": "all", "before": "", "limit": 9,
            "search": self.words("journal.search")});
        self.door.ask(OFFICER, "journal", lines)?;
        let names = json!({"text": self.words("look_for_names.text")});
        self.door.ask(INTERVIEWER, "look_for_names", names).map(|_| ())
    }
}
