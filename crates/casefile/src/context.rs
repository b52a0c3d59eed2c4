//! What a rule may know besides the case file: who asks, when, and the versioned rule data.

use crate::gate::JournalDay;
use crate::ids::PersonId;
use crate::time::Moment;
use crate::vocabulary::Role;
use serde::{Deserialize, Serialize};

/// The person who asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// Who.
    pub person: PersonId,
    /// In which role.
    pub role: Role,
}

/// Where and when an event stands in the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryMeta {
    /// Sequence number in the journal, from 0; the only order there is.
    pub seq: u64,
    /// When, by the computer's clock.
    pub at: Moment,
    /// Who.
    pub actor: PersonId,
}

/// Everything a rule may look at besides state and request.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The present instant; time is an argument.
    pub now: &'a Moment,
    /// Who asks.
    pub actor: &'a Actor,
    /// How far the journal goes: nothing leaves while the clock is behind it ([`crate::gate::not_behind`]).
    pub journal: JournalDay,
    /// The entry by which the store goes on from an earlier state of itself, until a supervisor has looked at the papers of the time
    /// that is missing: no bundle leaves before ([`crate::gate::compared`]).
    pub restored: Option<u64>,
}

impl<'a> Context<'a> {
    /// Somebody asks now, and the clock is believed.
    #[must_use]
    pub fn new(now: &'a Moment, actor: &'a Actor) -> Self {
        Self { now, actor, journal: JournalDay::Nothing, restored: None }
    }

    /// The same, beside a journal that goes so far.
    #[must_use]
    pub fn beside(self, journal: JournalDay) -> Self {
        Self { journal, ..self }
    }

    /// The same, after a restoration whose papers nobody has looked at.
    #[must_use]
    pub fn after(self, restored: Option<u64>) -> Self {
        Self { restored, ..self }
    }
}
