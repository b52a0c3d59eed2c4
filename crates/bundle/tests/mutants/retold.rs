//! The journal retold by the room itself, with its key and that of its log; what a person signed it can only use again,
//! in another place.

use crate::bag::Bag;
use crate::lab::{Blind, Lab, Mutant, mutant};
use crate::log::content;
use crate::support::world::World;
use itgel_bundle::fault::Fault;
use itgel_casefile::event::{CaseEvent as E, Event};
use itgel_journal::{commit_payload, encode, parse};

/// The room retells the first entry that `change` changes: another content, another line, another tree, all signed
/// anew by the room and by its log.
pub fn retold(
    lab: &Lab,
    change: impl Fn(&World, &mut E) -> bool,
    also: impl FnOnce(&World, &mut Bag),
) -> Vec<u8> {
    let mut world = World::new(4127);
    let changed = world.placed.iter().enumerate().find_map(|(at, placed)| {
        let Event::Case(mut event) = placed.event.clone() else { return None };
        change(&world, &mut event).then_some((at, Event::Case(event)))
    });
    let (at, event) = changed.unwrap();
    world.kept[at].payload = serde_json::to_vec(&event).unwrap();
    let mut line = parse(&world.kept[at].line).unwrap();
    line.pc = commit_payload(&world.kept[at].salt, &world.kept[at].payload);
    world.kept[at].line = encode(&line);
    lab.insider(|bag| {
        bag.set(&format!("data/payload/{at}.json"), content(&world, at as u64));
        bag.relog(&world);
        also(&world, bag);
    })
}

pub fn nothing(_: &World, _: &mut Bag) {}

pub fn differs(name: &'static str, sealed: Vec<u8>) -> Mutant {
    mutant(name, Fault::StatementDiffers, Blind, sealed)
}
