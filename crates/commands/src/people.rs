//! The people of the room.

use crate::api::Empty;
use crate::api::people as api;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::setup::{good_name, good_passphrase};
use crate::trouble::working;
use itgel_casefile::ids::PersonId;
use itgel_casefile::search;
use itgel_seal::fingerprint::fingerprint;
use itgel_vault::NewPerson;

/// Longest name, in characters.
const NAME: usize = 80;

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
/// `person-name-taken`, the passphrase rule, `pin-digits`, `pin-easy`.
pub fn add_person(house: &mut House, request: api::AddPerson, job: &Job) -> Result<api::PeopleView, Failure> {
    let name = good_name(&request.name, "name", NAME)?;
    let pin = crate::session::good_pin(&request.pin)?;
    let room = house.opened()?.room.name.clone();
    let passphrase = good_passphrase(&request.passphrase, &[&name, &room])?;
    let kdf = house.kdf();
    let now = house.now();
    let open = house.opened()?;
    let people = open.vault.person_list().map_err(|e| working(&e))?;
    if people.iter().any(|p| p.active && search::fold(&p.name) == search::fold(&name)) {
        return Err(Failure::invalid("person-name-taken", "name"));
    }
    let new = NewPerson { name: &name, role: request.role, passphrase: &passphrase, kdf };
    let person: PersonId = open.vault.add_person(&new, &now).map_err(|e| working(&e))?;
    open.set_pin_of(person, &pin)?;
    open.look_around()?;
    house.saved_at = now.clock();
    people_view(house, job)
}

/// Ends a person's access to this program. Somebody who ends their own is out at once.
///
/// # Errors
/// `last-supervisor`, `not-found`.
pub fn deactivate_person(
    house: &mut House,
    request: api::PersonRef,
    job: &Job,
) -> Result<api::PeopleView, Failure> {
    let person = id(&request.person)?;
    let now = house.now();
    let open = house.opened()?;
    open.vault.deactivate_person(person, &now).map_err(|e| working(&e))?;
    open.look_around()?;
    let own = open.person == person;
    house.saved_at = now.clock();
    let view = people_view(house, job)?;
    if own {
        // Whoever may not come in does not stay in.
        house.close_store()?;
    }
    Ok(view)
}

fn people_view(house: &mut House, job: &Job) -> Result<api::PeopleView, Failure> {
    people(house, Empty {}, job)
}
