//! The people of the room.

use crate::api::Empty;
use crate::api::people as api;
use crate::failure::Failure;
use crate::handover;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::kept;
use crate::open::Open;
use crate::setup::{good_name, good_passphrase};
use crate::signoff::actor_of;
use crate::trouble::{read_after, taken, working};
use itgel_casefile::ids::PersonId;
use itgel_casefile::search;
use itgel_casefile::vocabulary::Role;
use itgel_seal::fingerprint::fingerprint;
use itgel_vault::{NewPerson, VaultError};

/// Longest name, in characters.
const NAME: usize = 80;
/// Most people at work in one room: as many as may open one store, with room for the sheets and for one who changes keys.
const MOST_PEOPLE: usize = 100;

/// Everybody who is or was in the room, by name.
///
/// # Errors
/// The computer's trouble.
pub fn people(house: &mut House, _: Empty, _: &Job) -> Result<api::PeopleView, Failure> {
    let open = house.opened()?;
    let mut people = Vec::new();
    for row in open.vault.person_list().map_err(|e| working(&e))? {
        let since = open.vault.event(row.added_seq).map_err(|e| working(&e))?.at.day();
        people.push(api::PersonView {
            id: row.person.to_string(),
            name: row.name,
            role: row.role,
            active: row.active,
            fingerprint: fingerprint(&row.signing_key).to_vec(),
            since: since.into(),
        });
    }
    people.sort_by_cached_key(|p| search::sort_key(&p.name));
    Ok(api::PeopleView { people })
}

/// Adds a person.
///
/// # Errors
/// `person-name-taken`, `people-too-many`, the passphrase rule, `pin-digits`, `pin-easy`; `person-added-unfinished` where they can unlock
/// once the store was opened again.
pub fn add_person(house: &mut House, request: api::AddPerson, job: &Job) -> Result<api::PeopleView, Failure> {
    let name = good_name(&request.name, "name", NAME)?;
    let pin = crate::session::good_pin(&request.pin)?;
    let room = &house.opened()?.room;
    let passphrase = good_passphrase(&request.passphrase, &[&name, &room.name, &room.organisation])?;
    let kdf = house.kdf();
    let now = house.now();
    let open = house.opened()?;
    let people = open.vault.person_list().map_err(|e| working(&e))?;
    if people.iter().any(|p| p.active && search::fold(&p.name) == search::fold(&name)) {
        return Err(Failure::invalid("person-name-taken", "name"));
    }
    if people.iter().filter(|p| p.active).count() >= MOST_PEOPLE {
        return Err(Failure::invalid("people-too-many", "name").with("most", MOST_PEOPLE));
    }
    let new = NewPerson { name: &name, role: request.role, passphrase: &passphrase, kdf };
    let (person, waits) = match open.vault.add_person(&new, &now) {
        Ok(person) => (person, false),
        Err(VaultError::Unfinished { person }) => (person, true),
        Err(error) => return Err(working(&error)),
    };
    // Entered, they are in. A PIN that the disk does not take now is asked for where it is wanted.
    let _ = open.set_pin_of(person, &pin);
    open.look_again();
    house.saved_at = now.clock();
    if waits {
        return Err(Failure::broken("person-added-unfinished"));
    }
    read_after(people_view(house, job))
}

/// Gives a person another role. What they may do follows at once, also for whoever changes their own.
///
/// # Errors
/// `last-supervisor`, `not-found`, `role-is-the-same`, `person-has-interviews`.
pub fn change_role(
    house: &mut House,
    request: api::ChangeRole,
    job: &Job,
) -> Result<api::PeopleView, Failure> {
    let person = id(&request.person)?;
    let now = house.now();
    let open = house.opened()?;
    let known = actor_of(open, person).map_err(|_| Failure::refused("not-found"))?;
    if known.role == request.role {
        return Err(Failure::invalid("role-is-the-same", "role"));
    }
    if request.role != Role::Supervisor {
        another_supervisor(open, person)?;
    }
    if known.role == Role::Interviewer {
        // Nobody else could begin or end these in their place.
        let has = handover::of(open, person, &now)?;
        let interviews = has.planned.saturating_add(has.running);
        if interviews > 0 {
            return Err(Failure::invalid("person-has-interviews", "role").with("interviews", interviews));
        }
    }
    open.vault.change_role(person, request.role, &now).map_err(|e| working(&e))?;
    open.look_again();
    if open.person == person {
        open.role = request.role;
    }
    house.saved_at = now.clock();
    read_after(people_view(house, job))
}

/// At least one supervisor remains besides this person.
fn another_supervisor(open: &Open, person: PersonId) -> Result<(), Failure> {
    let people = open.vault.person_list().map_err(|e| working(&e))?;
    let other = people.iter().any(|p| p.active && p.role == Role::Supervisor && p.person != person);
    if other { Ok(()) } else { Err(Failure::refused("last-supervisor")) }
}

/// Takes a person out: the store gets a new vault key that they do not have. Somebody who takes themselves out is out at once. A case file is never left
/// without somebody who answers for it: what they have in hand is handed on first.
///
/// # Errors
/// `last-supervisor`, `not-found`, `person-has-cases`, `cancelled`.
pub fn deactivate_person(
    house: &mut House,
    request: api::PersonRef,
    job: &Job,
) -> Result<api::PeopleView, Failure> {
    let person = id(&request.person)?;
    let now = house.now();
    let open = house.opened()?;
    another_supervisor(open, person)?;
    let has = handover::of(open, person, &now)?;
    if !has.cases.is_empty() {
        let failure = Failure::refused("person-has-cases").with("cases", has.cases.len());
        return Err(failure.with("planned", has.planned));
    }
    taken(open.vault.remove_person(person, &now, &mut job.watching_to_its_end("rekeying")))?;
    // They are out, whatever the disk does not take after it.
    let _ = kept::forget_person(&mut open.vault, person);
    open.look_again();
    let own = open.person == person;
    house.saved_at = now.clock();
    let view = people_view(house, job);
    if own {
        // Whoever may not come in does not stay in.
        let _ = house.close_store();
    }
    read_after(view)
}

fn people_view(house: &mut House, job: &Job) -> Result<api::PeopleView, Failure> {
    people(house, Empty {}, job)
}
