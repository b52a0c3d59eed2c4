//! Taking consent back: any time, at once, and what it does to bundles.

use super::world::*;
use itgel_casefile::bundles::{HandOverBundle, hand_over};
use itgel_casefile::consent::reason::ReasonCode as R;
use itgel_casefile::consent::rules::child_cannot_answer;
use itgel_casefile::consent::withdrawal::{
    AlreadyThere, WithdrawConsent, withdraw_consent, withdrawal_effect,
};
use itgel_casefile::context::EntryMeta;
use itgel_casefile::event::{CaseEvent, RoomEvent};
use itgel_casefile::recipients::Recipients;
use itgel_casefile::rooms::OtherRooms;
use itgel_casefile::vocabulary::*;

fn request(by: Giver, purposes: &[Purpose]) -> WithdrawConsent {
    WithdrawConsent { by, purposes: purposes.to_vec(), said_at: None, channel: Channel::InPerson }
}

fn code(world: &World, request: WithdrawConsent) -> &'static str {
    world.with(|case, ctx| withdraw_consent(case, request, ctx, book())).unwrap_err().code
}

#[test]
fn it_holds_at_once_and_for_the_chosen_purposes_only() {
    for giver in [Giver::Guardian, Giver::Child] {
        let mut world = World::new();
        world.agreed(Answer::Yes, Answer::Yes);
        world.filled();
        assert_eq!(world.gate(RecipientKind::Police).going().len(), 4);
        world.withdraw(giver, &[Purpose::Police]);
        assert_eq!(world.standing(Purpose::Police).reason, R::Withdrawn);
        assert_eq!(world.gate(RecipientKind::Police).going(), []);
        assert!(world.standing(Purpose::Prosecutor).goes);
    }
}

#[test]
fn the_time_said_does_not_move_the_effect() {
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::Yes);
    let mut earlier = request(Giver::Child, &[Purpose::Police]);
    earlier.said_at = Some("2026-11-20T09:00:00+08:00".to_owned());
    let made = world.with(|case, ctx| withdraw_consent(case, earlier, ctx, book()));
    world.try_push(made);
    assert_eq!(world.standing(Purpose::Police).reason, R::Withdrawn);
}

#[test]
fn something_must_be_chosen_and_must_have_been_given() {
    let mut world = World::new();
    assert_eq!(code(&world, request(Giver::Child, &[])), "no-purpose-chosen");
    assert_eq!(code(&world, request(Giver::Child, &[Purpose::Police])), "nothing-to-withdraw");
    world.talk(DeciderKind::Mother);
    world.answer(Giver::Guardian, Purpose::Police, Answer::Yes);
    world.answer(Giver::Child, Purpose::Police, Answer::No);
    assert_eq!(code(&world, request(Giver::Child, &[Purpose::Police])), "nothing-to-withdraw");
    assert_eq!(code(&world, request(Giver::Guardian, &[Purpose::Doctor])), "nothing-to-withdraw");
    let both = request(Giver::Guardian, &[Purpose::Doctor, Purpose::Police, Purpose::Police]);
    let made = world.with(|case, ctx| withdraw_consent(case, both, ctx, book())).unwrap();
    let CaseEvent::ConsentWithdrawn { purposes, .. } = made else { panic!("another event") };
    assert_eq!(purposes, [Purpose::Police, Purpose::Doctor], "each once, in the order of the list");
}

#[test]
fn what_was_given_in_an_earlier_conversation_can_still_be_taken_back() {
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::Yes);
    world.talk(DeciderKind::Father);
    world.withdraw(Giver::Child, &[Purpose::Police]);
    assert_eq!(world.standing(Purpose::Police).child, ConsentState::Withdrawn);
    world.push(CaseEvent::CaseClosed { reason: "Дууссан".to_owned() });
    let made =
        world.with(|case, ctx| withdraw_consent(case, request(Giver::Child, &[Purpose::Ngo]), ctx, book()));
    assert!(made.is_ok(), "also in a closed file");
}

/// A child who could not answer before may say stop to whatever stands open without its yes.
#[test]
fn a_child_who_never_said_yes_can_still_say_stop() {
    let mut world = World::of_age(AgeBand::From4To6);
    let talk = world.talk(DeciderKind::Mother);
    for purpose in [Purpose::Interview, Purpose::Recording, Purpose::Police] {
        world.answer(Giver::Guardian, purpose, Answer::Yes);
    }
    let made = child_cannot_answer(&world.case, talk, "Ядарсан, ярихгүй байна");
    world.try_push(made);
    world.confirm();
    assert!(world.standing(Purpose::Interview).goes);
    // What stays anyway is not taken back, and nobody takes back for the child.
    assert_eq!(code(&world, request(Giver::Child, &[Purpose::Police])), "nothing-to-withdraw");
    world.withdraw(Giver::Child, &[Purpose::Interview]);
    assert_eq!(world.standing(Purpose::Interview).reason, R::Withdrawn);
    assert_eq!(world.standing(Purpose::Recording).reason, R::Agreed);
    world.withdraw(Giver::Child, &[Purpose::Recording]);
    assert_eq!(world.standing(Purpose::Recording).reason, R::Withdrawn);
}

/// Compelled to come, the child says stop in the room: it is taken down.
#[test]
fn in_a_running_interview_the_childs_stop_is_never_refused() {
    let mut world = World::new();
    world.talk(DeciderKind::Mother);
    world.answer(Giver::Guardian, Purpose::Interview, Answer::Yes);
    world.answer(Giver::Child, Purpose::Interview, Answer::No);
    assert_eq!(code(&world, request(Giver::Child, &[Purpose::Interview])), "nothing-to-withdraw");
    world.begin_interview(1);
    assert_eq!(code(&world, request(Giver::Guardian, &[Purpose::Ngo])), "nothing-to-withdraw");
    world.withdraw(Giver::Child, &[Purpose::Interview]);
    assert_eq!(world.standing(Purpose::Interview).reason, R::Withdrawn);
}

#[test]
fn when_it_was_said() {
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::Yes);
    let mut said = request(Giver::Child, &[Purpose::Police]);
    said.said_at = Some("өчигдөр".to_owned());
    assert_eq!(code(&world, said.clone()), "said-at-unreadable");
    said.said_at = Some("2026-12-30T09:00:00+08:00".to_owned());
    assert_eq!(code(&world, said), "said-in-future");
    let made = world
        .with(|case, ctx| withdraw_consent(case, request(Giver::Child, &[Purpose::Police]), ctx, book()));
    let CaseEvent::ConsentWithdrawn { said_at, .. } = made.unwrap() else { panic!("another event") };
    assert_eq!(said_at, world.now.to_rfc3339());
}

#[test]
fn saying_yes_again_takes_a_new_conversation() {
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::Yes);
    world.withdraw(Giver::Child, &[Purpose::Police]);
    world.agreed(Answer::Yes, Answer::Yes);
    let standing = world.standing(Purpose::Police);
    assert_eq!((standing.goes, standing.child), (true, ConsentState::RenewedGiven));
}

fn sealed(n: u8, kind: RecipientKind, orders: &[itgel_casefile::ids::OrderId]) -> CaseEvent {
    CaseEvent::BundleSealed {
        bundle: bundle(n),
        recipient: recipient(n),
        recipient_kind: kind,
        purpose: "Шалгалт".to_owned(),
        parts: vec![Part::ConsentRecord],
        withheld: Vec::new(),
        orders: orders.to_vec(),
        sha256: HASH.to_owned(),
        bytes: 9,
        notice: None,
        key: String::new(),
    }
}

/// Recipients 1 to 6, each with a compared key.
fn known(world: &World) -> Recipients {
    let mut list = Recipients::default();
    let meta = EntryMeta { seq: 0, at: world.now.clone(), actor: person(1) };
    for n in 1..=6 {
        let (recipient, key, how) = (recipient(n), format!("age1{n}"), KeyCheck::InPerson);
        list.apply(
            &meta,
            &RoomEvent::RecipientAdded {
                recipient,
                kind: RecipientKind::Police,
                organisation: "Байгууллага".to_owned(),
                contact: String::new(),
                key: key.clone(),
                expires: day("2027-01-31"),
            },
        );
        list.apply(&meta, &RoomEvent::RecipientKeyChecked { recipient, key, how });
    }
    list
}

fn handed(n: u8) -> HandOverBundle {
    HandOverBundle {
        bundle: bundle(n),
        to_name: "Д. Бат".to_owned(),
        to_position: String::new(),
        to_id_number: String::new(),
        how: "гарт нь".to_owned(),
        at: None,
        paper_number: "Х-3".to_owned(),
        strokes: Vec::new(),
        receipt_awaited: false,
    }
}

#[test]
fn the_effect_is_shown_before_and_comes_true_after() {
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::Yes);
    let order_entry = world.order_event(1, RecipientKind::Police, &[Part::ConsentRecord]);
    world.push(order_entry);
    world.push(sealed(1, RecipientKind::Prosecutor, &[]));
    world.push(sealed(2, RecipientKind::Prosecutor, &[]));
    world.push(sealed(3, RecipientKind::Police, &[]));
    world.push(sealed(4, RecipientKind::Police, &[order(1)]));
    world.push(sealed(5, RecipientKind::Doctor, &[]));
    world.push(sealed(6, RecipientKind::Police, &[]));
    world.push(CaseEvent::BundleCancelled {
        bundle: bundle(6), reason: "Буруу хүлээн авагч".to_owned()
    });
    let gone = world.with(|case, ctx| {
        hand_over(case, &known(&world), &OtherRooms::default(), handed(1), None, ctx, book())
    });
    world.try_push(gone);

    let chosen = [Purpose::Police, Purpose::Prosecutor];
    let effect = withdrawal_effect(&world.case, Giver::Child, &chosen, &world.now, book());
    assert_eq!(effect.stays_here, [bundle(2), bundle(3)]);
    assert_eq!(effect.leaves_by_order, [bundle(4)]);
    let told = AlreadyThere {
        bundle: bundle(1),
        recipient: recipient(1),
        recipient_kind: RecipientKind::Prosecutor,
    };
    assert_eq!(effect.to_be_told, [told]);

    world.withdraw(Giver::Child, &chosen);
    let outcome = |n| {
        let made = world.with(|case, ctx| {
            hand_over(case, &known(&world), &OtherRooms::default(), handed(n), None, ctx, book())
        });
        made.err().map(|r| (r.code, r.args.get("reason").cloned()))
    };
    let stays = Some(("bundle-may-not-leave", Some("withdrawn".to_owned())));
    assert_eq!(outcome(2), stays);
    assert_eq!(outcome(3), stays);
    assert_eq!(outcome(4), None);
    assert_eq!(outcome(5), None);
}
