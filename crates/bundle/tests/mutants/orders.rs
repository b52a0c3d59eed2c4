//! Mutants of legal orders: told otherwise than they were co-signed, for somebody else, or not inside.

use crate::bag::Bag;
use crate::lab::{Blind, Lab, Mutant, mutant};
use crate::log::content;
use crate::retold::{differs, nothing, retold};
use crate::support::events::{MINUTE, uuid_of};
use crate::support::orders::{order_for, own_office, taken_back};
use crate::support::world::World;
use itgel_bundle::fault::Fault;
use itgel_bundle::record::{ConsentRecord, DisclosureRecord, write};
use itgel_casefile::event::{CaseEvent as E, Event};
use itgel_casefile::ids::{OrderId, RecipientId};
use itgel_casefile::orders::statement_of;
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::{Part, Purpose};
use itgel_seal::sshsig::sign_ssh;

const DISCLOSURE: &str = "data/log/disclosure.json";
const CONSENT: &str = "data/consent/record.json";
const ORDER: &str = "data/consent/order-1.json";

/// What the second verifier says to each.
pub const SAYS: [(&str, &str); 4] = [
    (
        "untold-recording-by-consent",
        "a recording of which the child was not told is inside without a legal order",
    ),
    ("order-dated-after-its-entry", "a legal order is dated after its entry"),
    ("order-dated-after-the-seal", "a legal order is dated after its entry"),
    ("opened-by-an-order-that-ended", "a legal order opened something after its end"),
];

/// The co-signed order, told otherwise.
pub fn mutants(lab: &Lab) -> Vec<Mutant> {
    let with = |change: &dyn Fn(&World, &mut E) -> bool| retold(lab, change, nothing);
    let order: serde_json::Value = serde_json::from_str(&lab.bag.text(ORDER)).unwrap();
    // In the honest bundle consent opened everything, so no order did.
    let say_used = |bag: &mut Bag, order: &str| {
        bag.edit(DISCLOSURE, "\"orders\": []", &format!("\"orders\": [\n    \"{order}\"\n  ]"));
    };
    // Who enters it co-signs it, with their own key: two eyes instead of four.
    let two_eyes = |world: &World| {
        let event = world.placed.iter().find_map(|p| match &p.event {
            Event::Case(e) if matches!(**e, E::LegalOrderRecorded { .. }) => Some((**e).clone()),
            _ => None,
        });
        let mut event = event.unwrap();
        let officer = &world.people[1];
        if let E::LegalOrderRecorded { cosigner, .. } = &mut event {
            *cosigner = officer.id;
        }
        let text = statement_of(world.case.id, officer.id, &event).unwrap();
        let by = sign_ssh(&officer.key, itgel_casefile::orders::NAMESPACE, text.as_bytes());
        if let E::LegalOrderRecorded { statement, signature, .. } = &mut event {
            (*statement, *signature) = (text.clone(), by.clone());
        }
        (event, text, by)
    };
    // The co-signer signs another date, which was still to come.
    let dated = |world: &World, on: Day| {
        let event = world.placed.iter().find_map(|p| match &p.event {
            Event::Case(e) if matches!(**e, E::LegalOrderRecorded { .. }) => Some((**e).clone()),
            _ => None,
        });
        let mut event = event.unwrap();
        if let E::LegalOrderRecorded { date, .. } = &mut event {
            *date = on;
        }
        let text = statement_of(world.case.id, world.people[1].id, &event).unwrap();
        let by = sign_ssh(&world.people[2].key, itgel_casefile::orders::NAMESPACE, text.as_bytes());
        if let E::LegalOrderRecorded { statement, signature, .. } = &mut event {
            (*statement, *signature) = (text.clone(), by.clone());
        }
        (event, text, by)
    };
    let to_come = |on: Day, sealed_on: &str| {
        retold(
            lab,
            |world, event| {
                let is = matches!(event, E::LegalOrderRecorded { .. });
                if is {
                    *event = dated(world, on).0;
                }
                is
            },
            |world, bag| {
                let (_, text, by) = dated(world, on);
                bag.set(ORDER, text);
                bag.set(&format!("{ORDER}.sig"), by);
                let mut record: ConsentRecord = serde_json::from_slice(bag.get(CONSENT)).unwrap();
                record.orders[0].date = on;
                bag.set(CONSENT, write(&record));
                say_used(bag, order["order"].as_str().unwrap());
                let sealed: serde_json::Value =
                    serde_json::from_str(&bag.text("data/case/summary.json")).unwrap();
                let own = sealed["sealed_at"].as_str().unwrap().get(..10).unwrap();
                for path in ["bag-info.txt", "data/case/summary.json"] {
                    let text = bag.text(path).replace(own, sealed_on);
                    bag.set(path, text);
                }
            },
        )
    };
    let day = |day| Day::new(2025, 12, day).unwrap();
    vec![
        mutant("order-dated-after-its-entry", Fault::OrderScope, Blind, to_come(day(1), "2025-12-02")),
        mutant("order-dated-after-the-seal", Fault::OrderScope, Blind, to_come(day(1), "2025-11-21")),
        mutant("opened-by-an-order-that-ended", Fault::OrderScope, Blind, by_one_that_ended()),
        mutant("untold-recording-by-consent", Fault::PartNotOpened, Blind, untold()),
        mutant("orders-of-two-offices", Fault::OrderScope, Blind, of_two_offices()),
        differs(
            "order-with-another-number",
            with(&|_, event| match event {
                E::LegalOrderRecorded { number, .. } => {
                    "9/999".clone_into(number);
                    true
                }
                _ => false,
            }),
        ),
        differs(
            "order-with-a-wider-scope",
            with(&|_, event| match event {
                E::LegalOrderRecorded { parts, .. } => {
                    *parts = itgel_casefile::vocabulary::Part::ALL.to_vec();
                    true
                }
                _ => false,
            }),
        ),
        mutant(
            "order-cosigned-by-who-entered-it",
            Fault::CosignerRole,
            Blind,
            retold(
                lab,
                |world, event| {
                    let is = matches!(event, E::LegalOrderRecorded { .. });
                    if is {
                        *event = two_eyes(world).0;
                    }
                    is
                },
                |world, bag| {
                    let (_, text, by) = two_eyes(world);
                    bag.set(ORDER, text);
                    bag.set(&format!("{ORDER}.sig"), by);
                },
            ),
        ),
        mutant(
            "order-that-is-not-inside",
            Fault::OrderMissing,
            Blind,
            lab.insider(|bag| say_used(bag, &OrderId::from_random_bytes([9; 16]).to_string())),
        ),
        mutant(
            "order-for-another-kind-of-recipient",
            Fault::OrderScope,
            Blind,
            lab.insider(|bag| {
                bag.edit(DISCLOSURE, "\"prosecutor\"", "\"police\"");
                bag.edit("data/case/summary.json", "\"prosecutor\"", "\"police\"");
                say_used(bag, order["order"].as_str().unwrap());
            }),
        ),
        mutant(
            "opened-by-nothing",
            Fault::PartNotOpened,
            Blind,
            lab.insider(|bag| {
                // The consent record admits that the prosecutor was not agreed to.
                let text = bag.text(CONSENT);
                let at = text.find("\"purpose\": \"prosecutor\"").unwrap();
                let (head, tail) = text.split_at(at);
                let tail = tail.replacen("\"goes\": true", "\"goes\": false", 1);
                bag.set(CONSENT, format!("{head}{tail}"));
            }),
        ),
    ]
}

/// The order was lifted, and the bundle that was sealed after that says that it opened something.
fn by_one_that_ended() -> Vec<u8> {
    let mut world = World::new(4127);
    let order = world.case.orders.list[0].order;
    let reason = "Давж заалдах шатны шүүх хүчингүй болгов".to_owned();
    let on = world.now().day();
    world.case_event(2, MINUTE, E::LegalOrderEnded { order, on, reason });
    world.sealed_at = world.now();
    let mut bag = Bag::of(&world.bundle().0, &world.prosecutor);
    let mut disclosure: DisclosureRecord = serde_json::from_slice(bag.get(DISCLOSURE)).unwrap();
    assert_eq!(disclosure.orders, [], "the room itself opens nothing by it");
    disclosure.orders = vec![order];
    bag.set(DISCLOSURE, write(&disclosure));
    bag.resign(&world);
    bag.seal(&[world.prosecutor.recipient()])
}

/// A second order, properly entered and co-signed, but of another office of this kind, is said to have opened something
/// beside the own one.
fn of_two_offices() -> Vec<u8> {
    let mut world = World::new(4127);
    order_for(&mut world, 8, vec![Part::InterviewLog], RecipientId(uuid_of(22)));
    world.sealed_at = world.now();
    let mut bag = Bag::of(&world.bundle().0, &world.prosecutor);
    let (seq, event) = world.placed.last().map(|p| (p.seq, p.event.clone())).unwrap();
    let Event::Case(event) = event else { unreachable!("entered just now") };
    let E::LegalOrderRecorded { order, statement, signature, .. } = *event else {
        unreachable!("entered just now")
    };
    bag.add(&format!("data/payload/{seq}.json"), content(&world, seq));
    bag.add("data/consent/order-2.json", statement);
    bag.add("data/consent/order-2.json.sig", signature);
    let own: serde_json::Value = serde_json::from_str(&bag.text(ORDER)).unwrap();
    let mut disclosure: DisclosureRecord = serde_json::from_slice(bag.get(DISCLOSURE)).unwrap();
    disclosure.entries.disclosed += 1;
    disclosure.entries.committed -= 1;
    *disclosure.committed.get_mut("not-needed").unwrap() -= 1;
    disclosure.committed.retain(|_, count| *count > 0);
    disclosure.orders = vec![own["order"].as_str().unwrap().parse().unwrap(), order];
    bag.set(DISCLOSURE, write(&disclosure));
    bag.resign(&world);
    bag.seal(&[world.prosecutor.recipient()])
}

/// An order opened the list of a recording of which the child was not told; the room says that consent did.
fn untold() -> Vec<u8> {
    let mut world = World::untold(4127);
    taken_back(&mut world, Purpose::Prosecutor);
    order_for(&mut world, 8, Part::ALL.to_vec(), own_office());
    world.sealed_at = world.now();
    let mut bag = Bag::of(&world.bundle().0, &world.prosecutor);
    let mut disclosure: DisclosureRecord = serde_json::from_slice(bag.get(DISCLOSURE)).unwrap();
    disclosure.orders.clear();
    bag.set(DISCLOSURE, write(&disclosure));
    bag.resign(&world);
    bag.seal(&[world.prosecutor.recipient()])
}
