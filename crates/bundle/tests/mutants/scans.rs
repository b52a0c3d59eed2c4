//! Mutants of the scan of a legal order.

use crate::bag::Bag;
use crate::lab::{Blind, Lab, Mutant, mutant};
use crate::log::content;
use crate::support::events::{MINUTE, uuid_of};
use crate::support::orders::scanned_order;
use crate::support::world::World;
use itgel_bundle::fault::Fault;
use itgel_bundle::record::{DisclosureRecord, write};
use itgel_casefile::event::{CaseEvent as E, Event};
use itgel_casefile::ids::AttachmentId;
use itgel_casefile::vocabulary::{Channel, Giver, Part, Purpose};
use itgel_journal::{commit_payload, encode, parse};
use itgel_seal::digest::sha256_hex;

const DISCLOSURE: &str = "data/log/disclosure.json";
const SCAN: &str = "data/consent/order-2.scan.pdf";

/// A day whose second order has a scan; where consent was taken back, that order opens the interview log.
fn scanned(used: bool) -> World {
    let mut world = World::new(4127);
    if used {
        let said_at = world.now().to_rfc3339();
        let withdrawn = E::ConsentWithdrawn {
            by: Giver::Child,
            purposes: vec![Purpose::Prosecutor],
            said_at,
            channel: Channel::InPerson,
        };
        world.case_event(1, MINUTE, withdrawn);
    }
    scanned_order(&mut world, 7, vec![Part::InterviewLog]);
    world.sealed_at = world.now();
    world
}

/// The scan of a legal order that opened nothing, that was not co-signed, exchanged, left out or slipped in.
pub fn mutants(lab: &Lab) -> Vec<Mutant> {
    let of = |world: &World, edit: &dyn Fn(&mut Bag)| {
        let mut bag = Bag::of(&world.bundle().0, &world.prosecutor);
        edit(&mut bag);
        bag.resign(world);
        bag.seal(&[world.prosecutor.recipient()])
    };
    let is_scan = |p: &&itgel_casefile::event::Placed| matches!(&p.event, Event::Case(e) if matches!(**e, E::AttachmentAdded { order: Some(_), .. }));
    let (used, unused) = (scanned(true), scanned(false));
    let entry = |world: &World| world.placed.iter().find(is_scan).unwrap().seq;
    let bytes = |world: &World| world.files[&AttachmentId(uuid_of(7))].clone();
    let (seq, other) = (entry(&used), b"%PDF another decision".to_vec());
    // The room seals another file under the order, and its log says so; only the co-signature does not.
    let mut lying = scanned(true);
    let Event::Case(mut event) = lying.placed.iter().find(is_scan).unwrap().event.clone() else {
        unreachable!("found above")
    };
    if let E::AttachmentAdded { sha256, bytes, .. } = &mut *event {
        (*sha256, *bytes) = (sha256_hex(&other), other.len() as u64);
    }
    let at = usize::try_from(seq).unwrap();
    lying.kept[at].payload = serde_json::to_vec(&Event::Case(event)).unwrap();
    let mut line = parse(&lying.kept[at].line).unwrap();
    line.pc = commit_payload(&lying.kept[at].salt, &lying.kept[at].payload);
    lying.kept[at].line = encode(&line);
    let one = |name, fault, sealed| mutant(name, fault, Blind, sealed);
    vec![
        one(
            "scan-of-an-order-that-opened-nothing",
            Fault::WithheldPresent,
            of(&unused, &|bag| {
                bag.add(&format!("data/payload/{}.json", entry(&unused)), content(&unused, entry(&unused)));
                bag.add(SCAN, bytes(&unused));
                let mut disclosure: DisclosureRecord = serde_json::from_slice(bag.get(DISCLOSURE)).unwrap();
                disclosure.entries.disclosed += 1;
                disclosure.entries.committed -= 1;
                let count = disclosure.committed.get_mut("not-needed").unwrap();
                *count -= 1;
                disclosure.committed.retain(|_, count| *count > 0);
                bag.set(DISCLOSURE, write(&disclosure));
            }),
        ),
        one(
            "scan-that-was-not-co-signed",
            Fault::OrderScanDiffers,
            of(&used, &|bag| {
                bag.set(&format!("data/payload/{seq}.json"), content(&lying, seq));
                bag.relog(&lying);
                bag.set(SCAN, other.clone());
            }),
        ),
        one("scan-exchanged", Fault::AttachmentDiffers, of(&used, &|bag| bag.set(SCAN, other.clone()))),
        one("scan-left-out", Fault::AttachmentMissing, of(&used, &|bag| drop(bag.remove(SCAN)))),
        one(
            "scan-slipped-in",
            Fault::AttachmentUnlisted,
            lab.insider(|bag| bag.add("data/consent/order-1.scan.pdf", other.clone())),
        ),
    ]
}
