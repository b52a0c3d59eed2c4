//! Mutants of the list of people.

use crate::lab::{Blind, Lab, Mutant, mutant};
use itgel_bundle::fault::Fault;
use itgel_bundle::record::{EarlierPerson, PersonRecord, write};
use itgel_casefile::ids::PersonId;
use itgel_casefile::vocabulary::Role;

const PEOPLE: &str = "data/roster/people.json";

pub fn mutants(lab: &Lab) -> Vec<Mutant> {
    let mut people: itgel_bundle::record::PeopleRecord = serde_json::from_slice(lab.bag.get(PEOPLE)).unwrap();
    people.people.push(PersonRecord {
        person: PersonId::from_random_bytes([0xff; 16]),
        name: "Ч. Номин".into(),
        role: Role::Interviewer,
        signing_key: lab.world.people[0].key.public().to_ssh_line(""),
        earlier: Vec::new(),
    });
    let others = mutant(
        "somebody-who-has-nothing-to-do-with-it",
        Fault::PeopleOthers,
        Blind,
        lab.insider(|bag| bag.set(PEOPLE, write(&people))),
    );
    // What the interviewer is said to have been before the entry with this number.
    let before = |before: u64, role, key: &str| {
        let mut people: itgel_bundle::record::PeopleRecord =
            serde_json::from_slice(lab.bag.get(PEOPLE)).unwrap();
        let interviewer = lab.world.people[0].id;
        let one = people.people.iter_mut().find(|p| p.person == interviewer).unwrap();
        let signing_key = if key.is_empty() { one.signing_key.clone() } else { key.to_owned() };
        one.earlier.push(EarlierPerson { before, role, signing_key });
        lab.insider(|bag| bag.set(PEOPLE, write(&people)))
    };
    let (last, stranger) = (lab.world.kept.len() as u64 - 1, lab.world.room.public().to_ssh_line(""));
    let form = |name, sealed| mutant(name, Fault::PeopleForm, Blind, sealed);
    vec![
        others,
        mutant(
            "another-key-at-the-time-of-the-signature",
            Fault::SignoffSignature,
            Blind,
            before(last, Role::Interviewer, &stranger),
        ),
        form("a-role-of-before-the-first-line", before(1, Role::Supervisor, "")),
        form("a-role-of-after-the-tree-head", before(last + 1, Role::Supervisor, "")),
        form("a-step-that-changes-nothing", before(last, Role::Interviewer, "")),
    ]
}
