//! Mutants of what a danger to life opens: more than is needed, for longer, after it was over, or on nobody's word.

use crate::bag::Bag;
use crate::lab::{Blind, Mutant, mutant};
use crate::log::content;
use crate::support::events::{MINUTE, uuid_of};
use crate::support::orders::{danger, taken_back};
use crate::support::words::say;
use crate::support::world::{World, go_on};
use itgel_bundle::content::build;
use itgel_bundle::fault::Fault;
use itgel_bundle::record::{DisclosureRecord, write};
use itgel_bundle::write::write_bundle;
use itgel_casefile::event::{CaseEvent as E, Event};
use itgel_casefile::ids::OrderId;
use itgel_casefile::vocabulary::{Part, Purpose, RecipientKind};

const DISCLOSURE: &str = "data/log/disclosure.json";
const STATEMENT: &str = "data/consent/order-1.json";
const DANGER: u8 = 72;

/// What the second verifier says to each.
pub const SAYS: [(&str, &str); 5] = [
    ("danger-that-is-over", "a danger that is over opened something"),
    ("danger-past-its-last-day", "a danger opened something after its last day"),
    ("danger-for-months", "a danger opened something after its last day"),
    ("danger-opens-the-log", "a danger opens more than it may"),
    ("meeting-beside-a-danger", "something is inside that is not needed against the danger"),
];

pub fn mutants() -> Vec<Mutant> {
    let one = |name, fault, sealed| mutant(name, fault, Blind, sealed);
    vec![
        one("danger-that-is-over", Fault::OrderScope, over()),
        one("danger-past-its-last-day", Fault::VitalScope, past()),
        one(
            "danger-for-months",
            Fault::VitalScope,
            told(2, |event| {
                if let E::VitalInterestStated { until, .. } = event {
                    *until = until.plus_days(32).unwrap();
                }
            }),
        ),
        one(
            "danger-opens-the-log",
            Fault::VitalScope,
            told(2, |event| {
                if let E::VitalInterestStated { parts, .. } = event {
                    *parts = vec![Part::InterviewLog, Part::RiskAndNeeds, Part::Identity];
                }
            }),
        ),
        one("meeting-beside-a-danger", Fault::VitalMore, with_the_meeting()),
        one("danger-cosigned-by-who-stated-it", Fault::CosignerRole, told(0, |_| {})),
        one("danger-cosigned-by-the-officer", Fault::CosignerRole, told(1, |_| {})),
        one("danger-with-another-last-day", Fault::StatementDiffers, resigned()),
    ]
}

/// The child said no to the doctor; then a life is in danger.
fn endangered(signer: usize, edit: impl FnOnce(&mut E)) -> World {
    let mut world = World::new(4127);
    taken_back(&mut world, Purpose::Doctor);
    danger(&mut world, DANGER, signer, edit);
    world
}

fn for_the_doctor(world: &World) -> Bag {
    let contents = world.contents(RecipientKind::Doctor, vec![world.prosecutor.recipient()], &[]);
    let (plan, _) = build(contents, &say).unwrap();
    let (_, sealed) = write_bundle(&plan, &world.room, Vec::new(), &mut go_on).unwrap();
    Bag::of(&sealed, &world.prosecutor)
}

fn signed(world: &World, mut bag: Bag) -> Vec<u8> {
    bag.resign(world);
    bag.seal(&[world.prosecutor.recipient()])
}

/// The honest bundle with the journal of a day on which the statement says what no rule would let it say. The room's own
/// program does not write it: it reads what it wrote.
fn told(signer: usize, edit: impl FnOnce(&mut E)) -> Vec<u8> {
    retold(&endangered(signer, edit))
}

fn retold(lying: &World) -> Vec<u8> {
    let honest = endangered(2, |_| {});
    let mut bag = for_the_doctor(&honest);
    let last = lying.placed.last().unwrap();
    let Event::Case(event) = &last.event else { unreachable!("stated") };
    let E::VitalInterestStated { statement, signature, .. } = &**event else { unreachable!("stated") };
    bag.set(&format!("data/payload/{}.json", last.seq), content(lying, last.seq));
    bag.set(STATEMENT, statement.clone());
    bag.set(&format!("{STATEMENT}.sig"), signature.clone());
    bag.relog(lying);
    signed(lying, bag)
}

/// Another last day than the one that was co-signed.
fn resigned() -> Vec<u8> {
    let honest = endangered(2, |_| {});
    let mut world = World::new(4127);
    taken_back(&mut world, Purpose::Doctor);
    let Some(Event::Case(event)) = honest.placed.last().map(|p| p.event.clone()) else {
        unreachable!("stated")
    };
    let mut event = *event;
    if let E::VitalInterestStated { until, .. } = &mut event {
        *until = until.plus_days(1).unwrap();
    }
    world.case_event(0, MINUTE, event);
    world.sealed_at = world.now();
    retold(&world)
}

/// Sealed on the day after its last one.
fn past() -> Vec<u8> {
    let world = endangered(2, |_| {});
    let mut bag = for_the_doctor(&world);
    let (own, next) = (world.now().day(), world.now().day().plus_days(1).unwrap());
    for path in ["bag-info.txt", "data/case/summary.json"] {
        let text = bag.text(path).replace(&String::from(own), &String::from(next));
        bag.set(path, text);
    }
    signed(&world, bag)
}

/// The danger was over, and the bundle that was sealed after that says that it opened something.
fn over() -> Vec<u8> {
    let mut world = World::new(4127);
    danger(&mut world, DANGER, 2, |event| {
        if let E::VitalInterestStated { recipient, .. } = event {
            *recipient = RecipientKind::Prosecutor;
        }
    });
    let order = OrderId(uuid_of(DANGER));
    world.case_event(0, MINUTE, E::DangerOver { order });
    world.sealed_at = world.now();
    let mut bag = Bag::of(&world.bundle().0, &world.prosecutor);
    let mut disclosure: DisclosureRecord = serde_json::from_slice(bag.get(DISCLOSURE)).unwrap();
    assert_eq!(disclosure.orders, [], "the room itself opens nothing by it");
    disclosure.orders = vec![order];
    bag.set(DISCLOSURE, write(&disclosure));
    signed(&world, bag)
}

/// What the joint team decided is beside the judgement of risk.
fn with_the_meeting() -> Vec<u8> {
    let world = endangered(2, |_| {});
    let mut bag = for_the_doctor(&world);
    let is = |event: &Event| matches!(event, Event::Case(e) if matches!(**e, E::MeetingRecorded { .. }));
    let seq = world.placed.iter().find(|p| is(&p.event)).unwrap().seq;
    bag.add(&format!("data/payload/{seq}.json"), content(&world, seq));
    let mut disclosure: DisclosureRecord = serde_json::from_slice(bag.get(DISCLOSURE)).unwrap();
    disclosure.entries.disclosed += 1;
    disclosure.entries.committed -= 1;
    *disclosure.committed.get_mut("beyond-danger").unwrap() -= 1;
    bag.set(DISCLOSURE, write(&disclosure));
    signed(&world, bag)
}
