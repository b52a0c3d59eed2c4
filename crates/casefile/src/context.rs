//! What a rule may know besides the case file: who asks, when, and the versioned rule data.

use crate::ids::PersonId;
use crate::time::{Day, Moment};
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
    /// The day by which it is decided what may leave or begin: never before the newest day of the journal, so that a clock
    /// that is set back revives nothing ([`crate::gate::gate_day`]).
    pub gate_day: Day,
}

impl<'a> Context<'a> {
    /// Somebody asks now, and the clock is believed.
    #[must_use]
    pub fn new(now: &'a Moment, actor: &'a Actor) -> Self {
        Self { now, actor, gate_day: now.day() }
    }

    /// The same, with a gate whose day is no earlier than this one.
    #[must_use]
    pub fn no_earlier_than(self, day: Day) -> Self {
        Self { gate_day: self.gate_day.max(day), ..self }
    }
}
