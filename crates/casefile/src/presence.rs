//! Who comes and goes while an interview runs (ux.md 4.9, 4.10; domain.md 7.4): one tap says that somebody did and when,
//! a detail says who. The list of who attended is confirmed at wrap-up as before; this says when it changed.

use crate::attendance::{self, MOST_INITIALS};
use crate::checks;
use crate::event::{Attendee, Tap};
use crate::ids::TapId;
use crate::interview::{Interview, NotedTap};
use crate::refusal::Refusal;
use crate::vocabulary::{AttendeeRole, Place, Ternary};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Who came or went, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move {
    /// Role.
    pub role: AttendeeRole,
    /// Initials, or empty.
    pub initials: String,
    /// Into or out of which place.
    pub place: Place,
    /// Came; else went.
    pub came: bool,
}

impl Move {
    /// The move that a detail says; none for any other tap.
    #[must_use]
    pub fn of(what: &Tap) -> Option<Self> {
        match what {
            Tap::PersonDetail { of: _, role, initials, place, came } => {
                Some(Self { role: *role, initials: initials.clone(), place: *place, came: *came })
            }
            _ => None,
        }
    }
}

/// Every time somebody came or went, in the order of time, with who, where it is said.
#[must_use]
pub fn moves(interview: &Interview) -> Vec<(&NotedTap, Option<Move>)> {
    let moved = interview.standing().into_iter().filter(|t| t.what == Tap::PersonMoved);
    moved.map(|t| (t, interview.detail_of(t.id).and_then(|d| Move::of(&d.what)))).collect()
}

/// How often it was noted that somebody came or went and not who: an open point at sign-off.
#[must_use]
pub fn without_person(interview: &Interview) -> usize {
    moves(interview).iter().filter(|(_, who)| who.is_none()).count()
}

/// Who can have come or gone with this entry, as far as the list says: whoever is there goes, whoever is not comes.
/// Somebody who may be implicated never comes. Last, somebody who is in no list. In the order of the list, so that no
/// choice changes its place when one is made.
#[must_use]
pub fn choices(interview: &Interview, of: TapId) -> Vec<Move> {
    let mut there: BTreeMap<usize, Place> = BTreeMap::new();
    let people = &interview.attendees;
    let at_first = |a: &Attendee| a.place != Place::Waiting && a.came_ms.is_none() && a.left_ms.is_none();
    there.extend(people.iter().enumerate().filter(|(_, a)| at_first(a)).map(|(n, a)| (n, a.place)));
    for (tap, who) in moves(interview) {
        if tap.id == of {
            break;
        }
        let Some(who) = who else { continue };
        let Some(n) = people.iter().position(|a| a.role == who.role && a.initials == who.initials) else {
            continue;
        };
        if who.came {
            there.insert(n, who.place);
        } else {
            there.remove(&n);
        }
    }
    let choice = |(n, a): (usize, &Attendee)| {
        let (place, came) = match (there.get(&n), a.place) {
            (Some(place), _) => (*place, false),
            (None, Place::Waiting) => (Place::Room, true),
            (None, place) => (place, true),
        };
        let stays_out = came && a.implicated == Ternary::Yes;
        (!stays_out).then(|| Move { role: a.role, initials: a.initials.clone(), place, came })
    };
    let mut choices: Vec<Move> = people.iter().enumerate().filter_map(choice).collect();
    let other = Move { role: AttendeeRole::Other, initials: String::new(), place: Place::Room, came: true };
    choices.push(other);
    choices
}

/// Whether a detail can be kept. While the interview runs nobody who may be implicated comes in; afterwards what happened
/// is written down as it was, as in the list of who attended.
///
/// # Errors
/// `move-not-found`, `move-without-place`, `text-too-long`, `implicated-in-room`, `implicated-watches`.
pub fn check(interview: &Interview, of: TapId, who: &Move) -> Result<(), Refusal> {
    let stands = |t: &NotedTap| t.undone.is_none() && t.what == Tap::PersonMoved;
    if !interview.tap(of).is_some_and(stands) {
        return Err(Refusal::new("move-not-found"));
    }
    if who.place == Place::Waiting {
        return Err(Refusal::new("move-without-place").at("place"));
    }
    checks::optional_name(&who.initials, "initials", MOST_INITIALS)?;
    let struck =
        |a: &&Attendee| a.role == who.role && a.initials == who.initials && a.implicated == Ternary::Yes;
    if interview.is_running()
        && who.came
        && let Some(one) = interview.attendees.iter().find(struck)
    {
        attendance::implicated_stays_away(&Attendee { place: who.place, ..one.clone() })?;
    }
    Ok(())
}
