//! The gate: parts by recipients, minimum necessary, legal orders, what is there, and what is taken away.

use super::world::*;
use itgel_casefile::consent::reason::ReasonCode as R;
use itgel_casefile::gate::{Basis, Cell};
use itgel_casefile::vocabulary::*;

fn full() -> World {
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::Yes);
    world.filled();
    world
}

fn words(world: &World, kind: RecipientKind) -> Vec<&'static str> {
    let gate = world.gate(kind);
    let word = |part: &Part| match gate.cell(*part) {
        Cell::Goes { .. } => "goes",
        Cell::Stays { reason } => reason.as_str(),
    };
    Part::ALL.iter().map(word).collect()
}

#[test]
fn with_every_yes_each_recipient_gets_what_its_purpose_needs() {
    let world = full();
    let goes = "goes";
    // interview log, consent record, risk and needs, attachments, identity (ux.md 4.13, export.html).
    let table = [
        (RecipientKind::Police, [goes, goes, "not-asked-for", goes, goes]),
        (RecipientKind::Prosecutor, [goes, goes, goes, goes, goes]),
        (RecipientKind::Doctor, ["not-needed", goes, goes, "not-needed", "code-only"]),
        (RecipientKind::SocialWorker, ["not-needed", goes, goes, "not-needed", "code-only"]),
        (RecipientKind::Ngo, ["not-needed", goes, goes, "not-needed", "code-only"]),
    ];
    for (kind, expected) in table {
        assert_eq!(words(&world, kind), expected, "{kind:?}");
    }
}

#[test]
fn consent_names_its_conversation() {
    let world = full();
    let basis = Basis::Consent { consent: consent(1), version: 1 };
    assert_eq!(world.gate(RecipientKind::Police).cell(Part::Identity), Cell::Goes { basis });
    assert_eq!(world.gate(RecipientKind::Police).orders_used(), []);
}

#[test]
fn nothing_goes_from_an_empty_file_or_without_a_yes() {
    let world = World::unopened();
    for kind in RecipientKind::ALL {
        assert_eq!(words(&world, *kind), ["not-asked"; 5], "{kind:?}");
    }
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::No);
    world.filled();
    for kind in RecipientKind::ALL {
        assert_eq!(words(&world, *kind), ["child-said-no"; 5], "{kind:?}");
    }
}

#[test]
fn one_purpose_opens_one_kind_of_recipient() {
    for kind in RecipientKind::ALL {
        let purpose = book().disclosure.purpose_of(*kind).unwrap();
        let mut world = World::new();
        world.talk(DeciderKind::Mother);
        world.answer(Giver::Guardian, purpose, Answer::Yes);
        world.answer(Giver::Child, purpose, Answer::Yes);
        world.confirm();
        world.filled();
        for other in RecipientKind::ALL {
            assert_eq!(!world.gate(*other).going().is_empty(), other == kind, "{kind:?} {other:?}");
        }
    }
}

#[test]
fn only_what_is_there_and_signed() {
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::Yes);
    let nothing = "nothing-recorded";
    assert_eq!(words(&world, RecipientKind::Prosecutor), [nothing, "goes", nothing, nothing, nothing]);
    world.begin_interview(1);
    world.end_interview(1);
    world.attach(1, Some(interview(1)));
    let unsigned = "not-signed-off";
    assert_eq!(words(&world, RecipientKind::Prosecutor), [unsigned, "goes", unsigned, unsigned, nothing]);
    world.sign(1);
    assert_eq!(words(&world, RecipientKind::Prosecutor), ["goes", "goes", "goes", "goes", nothing]);
    world.adult(3, DeciderKind::Mother, Ternary::No);
    assert_eq!(words(&world, RecipientKind::Prosecutor)[4], "goes");
}

#[test]
fn risk_of_an_unsigned_interview_stays_beside_a_signed_one_without() {
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::Yes);
    world.begin_interview(1);
    world.sign(1);
    world.begin_interview(2);
    world.end_interview(2);
    assert_eq!(words(&world, RecipientKind::Prosecutor)[2], "not-signed-off");
    world.refer(1);
    assert_eq!(words(&world, RecipientKind::Prosecutor)[2], "goes", "a referral belongs to no interview");
}

#[test]
fn an_order_opens_its_recipient_and_its_parts_only() {
    for kind in RecipientKind::ALL {
        for part in Part::ALL {
            let mut world = World::new();
            world.agreed(Answer::Yes, Answer::No);
            world.filled();
            let entry = world.order_event(1, *kind, &[*part]);
            world.push(entry);
            for other in RecipientKind::ALL {
                let gate = world.gate_with(*other, &[order(1)]);
                let expected = if other == kind { vec![*part] } else { Vec::new() };
                assert_eq!(gate.going(), expected);
                let rest = if other == kind { R::OrderOutOfScope } else { R::ChildSaidNo };
                assert!(gate.staying().iter().all(|(_, reason)| *reason == rest), "{gate:?}");
            }
            let gate = world.gate_with(*kind, &[order(1)]);
            assert_eq!(gate.cell(*part), Cell::Goes { basis: Basis::LegalOrder { order: order(1) } });
            assert_eq!(gate.orders_used(), [order(1)]);
        }
    }
}

#[test]
fn an_order_is_used_only_when_it_is_chosen_and_entered() {
    let mut world = World::new();
    world.filled();
    assert_eq!(world.gate_with(RecipientKind::Police, &[order(1)]).going(), [], "never entered");
    let entry = world.order_event(1, RecipientKind::Police, &[Part::InterviewLog]);
    world.push(entry);
    assert_eq!(world.gate(RecipientKind::Police).going(), [], "not chosen");
    assert_eq!(world.gate_with(RecipientKind::Police, &[order(1)]).going(), [Part::InterviewLog]);
}

#[test]
fn where_everybody_said_yes_no_order_is_named() {
    let mut world = full();
    let entry = world.order_event(1, RecipientKind::Police, &[Part::InterviewLog, Part::RiskAndNeeds]);
    world.push(entry);
    let gate = world.gate_with(RecipientKind::Police, &[order(1)]);
    let by_consent = Basis::Consent { consent: consent(1), version: 1 };
    assert_eq!(gate.cell(Part::InterviewLog), Cell::Goes { basis: by_consent });
    let by_order = Basis::LegalOrder { order: order(1) };
    assert_eq!(
        gate.cell(Part::RiskAndNeeds),
        Cell::Goes { basis: by_order },
        "beyond the minimum: the order"
    );
}

#[test]
fn an_order_does_not_make_what_is_not_there_or_not_signed() {
    let mut world = World::new();
    let entry = world.order_event(1, RecipientKind::Police, Part::ALL);
    world.push(entry);
    world.begin_interview(1);
    let gate = world.gate_with(RecipientKind::Police, &[order(1)]);
    assert_eq!(gate.cell(Part::InterviewLog), Cell::Stays { reason: R::NotSignedOff });
    assert_eq!(gate.cell(Part::Attachments), Cell::Stays { reason: R::NothingRecorded });
}

#[test]
fn an_order_of_tomorrow_opens_nothing_today() {
    let mut world = World::new();
    world.filled();
    world.later(1);
    let entry = world.order_event(1, RecipientKind::Police, Part::ALL);
    world.push(entry);
    world.later(-1);
    assert_eq!(world.gate_with(RecipientKind::Police, &[order(1)]).going(), []);
}

#[test]
fn the_officer_can_take_away_and_never_add() {
    let world = full();
    for kind in RecipientKind::ALL {
        let before = world.gate(*kind);
        for part in Part::ALL {
            let after = before.clone().taking_away(&[*part]);
            let goes = before.going();
            let expected: Vec<Part> = goes.iter().copied().filter(|p| p != part).collect();
            assert_eq!(after.going(), expected);
            if goes.contains(part) {
                assert_eq!(after.cell(*part), Cell::Stays { reason: R::TakenAway });
            } else {
                assert_eq!(after.cell(*part), before.cell(*part), "its own reason stays");
            }
        }
        assert_eq!(before.clone().taking_away(Part::ALL).going(), []);
    }
}

#[test]
fn the_gate_names_the_entry_it_was_computed_from() {
    let world = full();
    assert_eq!(Some(world.gate(RecipientKind::Police).seq), world.case.last_seq);
}
