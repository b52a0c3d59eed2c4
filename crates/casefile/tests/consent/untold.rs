//! A recording of which the child was not told: nothing of it goes by consent.

use super::world::*;
use itgel_casefile::consent::reason::ReasonCode;
use itgel_casefile::event::{CaseEvent, Recording};
use itgel_casefile::gate::disclosable;
use itgel_casefile::vocabulary::*;

fn noted(told: &[bool]) -> CaseEvent {
    let recordings = told.iter().enumerate().map(|(n, told)| Recording {
        number: format!("Ө1-1121-0{n}"),
        started: START.to_owned(),
        ended: String::new(),
        operator: String::new(),
        medium: String::new(),
        child_told: *told,
        gap: false,
        sha256: String::new(),
        bytes: 0,
        gaps: Vec::new(),
    });
    CaseEvent::RecordingsNoted { interview: interview(1), recordings: recordings.collect() }
}

/// Of the lists as they were noted before the signature the last one counts; what is amended in it stays with it.
#[test]
fn its_list_goes_by_order_only() {
    let table: [(&[&[bool]], bool); 7] = [
        (&[&[]], true),
        (&[&[true]], true),
        (&[&[false]], false),
        (&[&[true, false]], false),
        (&[&[false], &[true]], true),
        (&[&[true], &[false]], false),
        (&[&[false], &[]], true),
    ];
    for (lists, goes) in table {
        let mut world = World::new();
        world.agreed(Answer::Yes, Answer::Yes);
        world.begin_interview(1);
        world.end_interview(1);
        let mut seqs: Vec<u64> = lists.iter().map(|told| world.push(noted(told))).collect();
        world.sign(1);
        seqs.push(world.amend(1, "recordings.1.medium", "SD"));
        let other = world.amend(1, "timeline.ended", "2");
        let divide = |world: &World, orders: &[itgel_casefile::ids::OrderId]| {
            disclosable(&world.gate_with(RecipientKind::Police, orders), world.case.id, &world.entries)
        };
        let divided = divide(&world, &[]);
        for seq in &seqs {
            assert_eq!(divided.goes.contains(seq), goes, "{lists:?} {seq}");
            let why = (!goes).then_some(&ReasonCode::NotAsked);
            assert_eq!(divided.withheld.get(seq), why, "{lists:?} {seq}");
        }
        assert!(divided.goes.contains(&other), "the rest of the log is no secret");
        // Consent comes first where it opens the log; once it is taken back, an order that names the log opens the list.
        let legal = world.order_event(1, RecipientKind::Police, &[Part::InterviewLog]);
        world.push(legal);
        assert_eq!(seqs.iter().all(|seq| divide(&world, &[order(1)]).goes.contains(seq)), goes, "{lists:?}");
        world.withdraw(Giver::Child, &[Purpose::Police]);
        assert!(seqs.iter().all(|seq| divide(&world, &[order(1)]).goes.contains(seq)), "{lists:?}");
    }
}
