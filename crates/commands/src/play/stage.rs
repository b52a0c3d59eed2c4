//! The stage: every act is a call of the command table with a JSON request, as the window
//! and the command line make it.

use super::Teller;
use super::chance::Chance;
use super::clock::Stepping;
use crate::failure::Failure;
use crate::house::House;
use crate::job::Job;
use crate::table;
use serde_json::{Value, json};
use std::path::PathBuf;

/// A person of the room, with what only they know.
pub struct Player {
    /// Person id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Passphrase.
    pub passphrase: String,
    /// PIN for the quiet screen.
    pub pin: &'static str,
}

/// A recipient of bundles.
pub struct Receiving {
    /// Recipient id.
    pub id: String,
    /// Kind, as stored.
    pub kind: &'static str,
    /// Organisation.
    pub organisation: &'static str,
    /// Who takes the bundle: name and position.
    pub takes: (&'static str, &'static str),
    /// Where its bundles are written.
    pub folder: PathBuf,
}

/// What differs between a demonstration and training.
#[derive(Clone, Copy)]
pub struct Cast {
    /// The room's name.
    pub room: &'static str,
    /// The one passphrase and the one PIN of everybody, where nothing is secret; else each has their own.
    pub shown: Option<(&'static str, &'static str)>,
}

/// Everything the play needs.
pub struct Stage<'a> {
    /// The store.
    pub house: &'a mut House,
    /// Its clock.
    pub clock: Stepping,
    /// What differs by seed.
    pub chance: Chance,
    /// How the play speaks.
    pub voice: &'a dyn Teller,
    /// Supervisor, interviewer, case officer.
    pub people: Vec<Player>,
    /// Recipients; the prosecutor first.
    pub receiving: Vec<Receiving>,
    /// The folder of everything.
    pub out: PathBuf,
    /// Files to attach are made here and removed again.
    pub papers: PathBuf,
    /// Why bundles are sent.
    pub purpose: String,
    /// How the room is called, and its people's passphrase where it is no secret.
    pub cast: Cast,
    /// Calls made so far.
    pub calls: u32,
    /// Stops the play when the person presses Ctrl-C.
    pub job: Job,
}

/// Places in [`Stage::people`].
pub const SUPERVISOR: usize = 0;
/// The one who talks with the child.
pub const INTERVIEWER: usize = 1;
/// The one who hands bundles over.
pub const OFFICER: usize = 2;

impl Stage<'_> {
    /// Asks for one command. A few seconds pass, as they do when a person works.
    pub fn call(&mut self, name: &str, request: Value) -> Result<Value, Failure> {
        self.clock.pass_seconds(2);
        self.quick(name, request)
    }

    /// Asks for one command at once, as the taps of a live interview come.
    pub fn quick(&mut self, name: &str, request: Value) -> Result<Value, Failure> {
        if self.job.stopped() {
            return Err(Failure::cancelled());
        }
        self.calls += 1;
        let answer = table::call(self.house, name, request, &self.job);
        after_each(self.house);
        answer
    }

    /// Asks for what the rules must refuse, and gives back the code of the refusal.
    pub fn refused(&mut self, name: &str, request: Value) -> Result<String, Failure> {
        match self.call(name, request) {
            Err(failure) => Ok(failure.code),
            Ok(_) => Err(Failure::broken("demo-not-refused")),
        }
    }

    /// A person locks the store behind the last one and unlocks it for themselves.
    pub fn takes_over(&mut self, who: usize) -> Result<(), Failure> {
        self.clock.pass_seconds(20);
        let player = self.player(who)?;
        let request = json!({ "person": player.id, "passphrase": player.passphrase });
        let name = player.name.clone();
        self.call("lock", json!({}))?;
        self.call("unlock", request)?;
        self.voice.tell("cli-demo-takes-over", &[("name", &name)]);
        Ok(())
    }

    /// A person of the room.
    pub fn player(&self, who: usize) -> Result<&Player, Failure> {
        self.people.get(who).ok_or_else(|| Failure::broken("demo-out-of-step"))
    }

    /// A sentence about what happens.
    pub fn tell(&self, id: &str, args: &[(&str, &str)]) {
        self.voice.tell(id, args);
    }

    /// A refusal and its sentence, told as part of the play.
    pub fn tell_refusal(&self, id: &str, code: &str) {
        let why = self.voice.word(&format!("err-{code}"), &[]);
        self.voice.tell(id, &[("why", &why)]);
    }
}

/// A text inside a view.
pub fn text(view: &Value, pointer: &str) -> Result<String, Failure> {
    let found = view.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
    found.ok_or_else(|| Failure::broken("demo-out-of-step"))
}

/// A list inside a view.
pub fn list(view: &Value, pointer: &str) -> Vec<Value> {
    view.pointer(pointer).and_then(Value::as_array).cloned().unwrap_or_default()
}

/// Nothing more is asked after an act.
#[cfg(not(test))]
fn after_each(_: &mut House) {}

#[cfg(test)]
use crate::case_index::tests::compare as after_each;
