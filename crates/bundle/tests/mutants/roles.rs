//! Mutants of who signed: somebody in a role that may not, or one person where two sign. Every signature is genuine, and
//! every statement says what its entry says.

use crate::bag::Bag;
use crate::lab::{Blind, Lab, Mutant, mutant};
use crate::retold::retold;
use crate::support::events::{self, INTERVIEW};
use crate::support::interview::{interview, wrap_up};
use crate::support::world::World;
use crate::support::{orders, signing};
use itgel_bundle::fault::Fault;
use itgel_bundle::record::{EarlierPerson, PeopleRecord, write};
use itgel_casefile::amendment::read_statement;
use itgel_casefile::event::{CaseEvent as E, Event};
use itgel_casefile::vocabulary::Role;
use itgel_seal::sshsig::sign_ssh;

const PEOPLE: &str = "data/roster/people.json";
const STATEMENT: &str = "data/record/interview-1.statement.json";

/// What the second verifier says to each, so that it is refused there for its own reason, too.
pub const SAYS: [(&str, &str); 9] = [
    ("time-amended-by-one", "is signed by one where two sign"),
    ("counts-amended-by-one", "is signed by one where two sign"),
    ("gaps-amended-by-one", "is signed by one where two sign"),
    ("consent-amended-by-one", "is signed by one where two sign"),
    ("file-added-by-one", "is signed by one where two sign"),
    ("second-signer-who-was-an-interviewer", "has a second signer whose role does not give one"),
    ("order-cosigned-by-an-interviewer", "is co-signed by no supervisor"),
    ("sealed-as-found-by-no-supervisor", "is signed in a role that does not sign it"),
    ("sealed-as-found-by-who-led-it", "is signed in a role that does not sign it"),
];

pub fn mutants(lab: &Lab) -> Vec<Mutant> {
    let alone = |name, item| mutant(name, Fault::SecondSignerMissing, Blind, by_one(lab, item));
    let was = |name, fault, who, role| {
        mutant(name, fault, Blind, lab.insider(|bag| held_before(bag, &lab.world, who, role)))
    };
    vec![
        alone("time-amended-by-one", "timeline.ended"),
        alone("counts-amended-by-one", "wrapup.observers"),
        alone("gaps-amended-by-one", "recordings.1.gaps"),
        alone("consent-amended-by-one", "consent.answers."),
        alone("file-added-by-one", "attachments.added."),
        was("second-signer-who-was-an-interviewer", Fault::SecondSignerRole, 1, Role::Interviewer),
        was("order-cosigned-by-an-interviewer", Fault::CosignerRole, 2, Role::Interviewer),
        mutant("sealed-as-found-by-no-supervisor", Fault::SignoffRole, Blind, as_found_by(Role::CaseOfficer)),
        mutant("sealed-as-found-by-who-led-it", Fault::SignoffRole, Blind, as_found_by_own(lab)),
    ]
}

/// Whoever led the interview signs it as a case officer, too: nothing is said against the signature. (What is refused is the
/// provenance, which was written when they were an interviewer.)
#[test]
fn whoever_led_it_signs_it_in_whichever_role() {
    let lab = Lab::new();
    let sealed = lab.insider(|bag| held_before(bag, &lab.world, 0, Role::CaseOfficer));
    let read =
        lab.read(&mutant("signed-as-case-officer", Fault::RecordDiffers, Blind, sealed)).err().unwrap();
    assert_eq!(
        (read.fault, read.file.as_deref()),
        (Fault::RecordDiffers, Some("data/case/provenance.jsonld"))
    );
}

/// Up to the last entry this person had another role.
fn held_before(bag: &mut Bag, world: &World, who: usize, role: Role) {
    let mut people: PeopleRecord = serde_json::from_slice(bag.get(PEOPLE)).unwrap();
    let id = world.people[who].id;
    let person = people.people.iter_mut().find(|p| p.person == id).unwrap();
    let (before, signing_key) = (world.kept.len() as u64 - 1, person.signing_key.clone());
    person.earlier.push(EarlierPerson { before, role, signing_key });
    bag.set(PEOPLE, write(&people));
}

/// The amendment of this item as its first signer alone would have made it, with its statement and signature.
fn lone(world: &World, event: &E, item_begins: &str) -> Option<E> {
    let E::Amended { interview, item, old, new, reason, statement, .. } = event else { return None };
    let mut to_sign = read_statement(statement).filter(|_| item.starts_with(item_begins))?;
    to_sign.second = None;
    let statement = to_sign.statement().unwrap();
    let signature = sign_ssh(&world.people[0].key, "itgel-signoff/1", statement.as_bytes());
    let (interview, item, old, new) = (*interview, item.clone(), old.clone(), new.clone());
    Some(E::Amended { interview, item, old, new, reason: reason.clone(), statement, signature, second: None })
}

fn by_one(lab: &Lab, item: &str) -> Vec<u8> {
    let change = |world: &World, event: &mut E| match lone(world, event, item) {
        Some(changed) => {
            *event = changed;
            true
        }
        None => false,
    };
    retold(lab, change, |world, bag| {
        let mut all = world.placed.iter().filter_map(|placed| match &placed.event {
            Event::Case(event) => lone(world, event, item).map(|changed| (placed.seq, changed)),
            Event::Room(_) => None,
        });
        let Some((seq, E::Amended { statement, signature, .. })) = all.next() else { unreachable!("retold") };
        let path = format!("data/record/amendment-{seq}.json");
        bag.set(&path, statement);
        bag.set(&format!("{path}.sig"), signature);
        bag.remove(&format!("{path}.second.sig"));
    })
}

/// A record that was sealed as found, by somebody who had this role.
fn as_found_by(role: Role) -> Vec<u8> {
    let mut world = World::empty(4127);
    events::open(&mut world);
    events::consent_with(&mut world, |_, _| {});
    interview(&mut world);
    wrap_up(&mut world);
    signing::sign_off(&mut world, INTERVIEW, 2, Vec::new());
    orders::legal_order(&mut world, 6, Vec::from(itgel_casefile::vocabulary::Part::ALL));
    world.sealed_at = world.now();
    let mut bag = Bag::of(&world.bundle().0, &world.prosecutor);
    let order = world.kept.len() as u64 - 1;
    let mut people: PeopleRecord = serde_json::from_slice(bag.get(PEOPLE)).unwrap();
    let supervisor = people.people.iter_mut().find(|p| p.person == world.people[2].id).unwrap();
    let signing_key = supervisor.signing_key.clone();
    // When it came to the order, a supervisor.
    supervisor.earlier.push(EarlierPerson { before: order, role, signing_key });
    bag.set(PEOPLE, write(&people));
    bag.resign(&world);
    bag.seal(&[world.prosecutor.recipient()])
}

/// Whoever led it signs it as found, as if nobody had to answer for it.
fn as_found_by_own(lab: &Lab) -> Vec<u8> {
    let text = lab.bag.text(STATEMENT).replacen("\"as_found\":false", "\"as_found\":true", 1);
    let by = sign_ssh(&lab.world.people[0].key, "itgel-signoff/1", text.as_bytes());
    let change = |_: &World, event: &mut E| match event {
        E::SignedOff { as_found, statement, signature, .. } => {
            (*as_found, *statement, *signature) = (true, text.clone(), by.clone());
            true
        }
        _ => false,
    };
    retold(lab, change, |_, bag| {
        bag.set(STATEMENT, text.clone());
        bag.set(&format!("{STATEMENT}.sig"), by.clone());
    })
}
