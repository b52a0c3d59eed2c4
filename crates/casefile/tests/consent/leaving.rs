//! A sealed bundle that waits is held against everything that was entered since: the key, what was said, what was put right.

use super::bundles::{full, handing, plain, preparation, recipients, seal, sealed, seen};
use super::world::*;
use itgel_casefile::bundles::{HandOverBundle, SealBundle, Then, cancel_bundle, hand_over, seal_bundle};
use itgel_casefile::consent::notices::notices;
use itgel_casefile::consent::withdrawal::withdrawal_effect;
use itgel_casefile::context::EntryMeta;
use itgel_casefile::event::{Birth, CaseEvent, RoomEvent};
use itgel_casefile::recipients::Recipients;
use itgel_casefile::refusal::Refusal;
use itgel_casefile::rooms::OtherRooms;
use itgel_casefile::state::CaseFile;
use itgel_casefile::state::progress::NextStep;
use itgel_casefile::vocabulary::*;

/// The code of the refusal and what it says more, or nothing where the bundle may leave.
fn outcome(world: &World, list: &Recipients) -> (&'static str, String) {
    let made =
        world.with(|case, ctx| hand_over(case, list, &OtherRooms::default(), handing(), None, ctx, book()));
    made.err().map_or(("", String::new()), |r| {
        let more = r.args.get("reason").or_else(|| r.args.get("part")).cloned();
        (r.code, more.unwrap_or_default())
    })
}

fn stays(world: &World) -> (&'static str, String) {
    outcome(world, &recipients(world))
}

fn because(reason: &str) -> (&'static str, String) {
    ("bundle-may-not-leave", reason.to_owned())
}

fn freely() -> (&'static str, String) {
    ("", String::new())
}

/// The recipients after the first one's key was revoked for loss and another was entered and compared.
fn with_another_key(world: &World, seq: u64, key: &str) -> Recipients {
    let mut list = recipients(world);
    let meta = EntryMeta { seq, at: world.now.clone(), actor: person(1) };
    let (recipient, key) = (recipient(1), key.to_owned());
    let lost = RoomEvent::RecipientRevoked { recipient, reason: "Түлхүүр алдсан".to_owned() };
    list.apply(&meta, &lost);
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
    list.apply(&meta, &RoomEvent::RecipientKeyChecked { recipient, key, how: KeyCheck::InPerson });
    list
}

/// Whoever stole the old key opens the file: the new one makes nothing good.
#[test]
fn what_was_sealed_to_a_lost_key_stays_although_the_recipient_has_a_new_one() {
    let world = sealed();
    let list = with_another_key(&world, 900, "age1new");
    assert!(list.usable(recipient(1), world.today()).is_ok(), "for a new bundle it is fine");
    assert_eq!(outcome(&world, &list).0, "bundle-sealed-to-former-key");
    assert!(cancel_bundle(&world.case, bundle(1), "Хуучин түлхүүртэй").is_ok());
    // What is sealed to the new key leaves.
    let mut world = full();
    let list = with_another_key(&world, 0, "age1new");
    let mut request = preparation(&world);
    request.bundle = bundle(1);
    request.preview = seen(&world, &list, &request);
    let made = world.with(|case, ctx| {
        let written = SealBundle { prepared: request, sha256: HASH.to_owned(), bytes: 9 };
        seal_bundle(case, &list, written, &plain, ctx, book())
    });
    let CaseEvent::BundleSealed { key, .. } = made.as_ref().unwrap() else { panic!("another event") };
    assert_eq!(key, "age1new");
    world.try_push(made);
    assert_eq!(outcome(&world, &list), freely());
}

/// An entry of before the key was written down: what came later is another key, what was there already is this one.
#[test]
fn an_early_entry_is_judged_by_the_order_of_entry() {
    let mut world = full();
    let mut made = seal(&world, preparation(&world));
    if let Ok(CaseEvent::BundleSealed { key, .. }) = &mut made {
        key.clear();
    }
    let text = serde_json::to_string(made.as_ref().unwrap()).unwrap();
    assert!(!text.contains("\"key\""), "an early entry keeps its bytes: {text}");
    let seq = world.try_push(made);
    assert_eq!(stays(&world), freely());
    assert_eq!(
        outcome(&world, &with_another_key(&world, seq + 1, "age1new")).0,
        "bundle-sealed-to-former-key"
    );
    assert_eq!(outcome(&world, &with_another_key(&world, seq - 1, "age1new")), freely());
}

/// Kept here by a withdrawal, it stays here: what a newer yes opens is a new bundle.
#[test]
fn a_newer_yes_lets_no_older_bundle_go() {
    let mut world = sealed();
    world.withdraw(Giver::Child, &[Purpose::Police]);
    assert_eq!(stays(&world), because("withdrawn"));
    world.agreed(Answer::Yes, Answer::Yes);
    assert!(world.standing(Purpose::Police).goes);
    assert_eq!(stays(&world), because("withdrawn"));
    // Another purpose is another recipient's.
    let mut world = sealed();
    world.withdraw(Giver::Child, &[Purpose::Doctor]);
    assert_eq!(stays(&world), freely());
    // Nobody took anything back: they only talked again.
    world.agreed(Answer::Yes, Answer::Yes);
    assert_eq!(stays(&world), freely());
}

#[test]
fn a_no_in_between_closes_as_a_withdrawal_does() {
    for (giver, why) in [(Giver::Child, "child-said-no"), (Giver::Guardian, "guardian-said-no")] {
        let mut world = sealed();
        world.talk(DeciderKind::Mother);
        world.answer(giver, Purpose::Police, Answer::No);
        world.agreed(Answer::Yes, Answer::Yes);
        assert!(world.standing(Purpose::Police).goes);
        assert_eq!(stays(&world), because(why));
    }
}

#[test]
fn an_adult_found_to_be_implicated_decided_what_is_inside() {
    let mut world = sealed();
    world.adult(1, DeciderKind::Mother, Ternary::Yes);
    world.talk(DeciderKind::Father);
    for purpose in Purpose::ALL {
        world.answer(Giver::Guardian, *purpose, Answer::Yes);
        world.answer(Giver::Child, *purpose, Answer::Yes);
    }
    world.confirm();
    assert!(world.standing(Purpose::Police).goes);
    assert_eq!(stays(&world), because("implicated"));
}

#[test]
fn a_yes_that_was_none_is_inside_although_a_newer_one_is_there() {
    let mut world = sealed();
    world.amend(1, "consent.answers.child.police", "no");
    world.agreed(Answer::Yes, Answer::Yes);
    assert!(world.standing(Purpose::Police).goes);
    assert_eq!(stays(&world), because("amended"));
}

/// An order asked nobody: what it opens leaves in spite of a withdrawal, but only if it opens all that is inside.
#[test]
fn an_order_that_opens_every_part_inside_is_touched_by_no_withdrawal() {
    let sealed_under = |parts: &[Part]| {
        let mut world = full();
        let entry = world.order_event(1, RecipientKind::Police, parts);
        world.push(entry);
        let mut request = preparation(&world);
        request.orders = vec![order(1)];
        let mut made = seal(&world, request);
        if let Ok(CaseEvent::BundleSealed { orders, .. }) = &mut made {
            *orders = vec![order(1)];
        }
        world.try_push(made);
        world.withdraw(Giver::Child, &[Purpose::Police]);
        world.agreed(Answer::Yes, Answer::Yes);
        world
    };
    assert_eq!(stays(&sealed_under(Part::ALL)), freely());
    assert_eq!(stays(&sealed_under(&[Part::InterviewLog])), because("withdrawn"));
}

/// Two people found something inside to be wrong: nobody is handed it any more.
#[test]
fn what_was_put_right_since_keeps_the_bundle_here() {
    type Change = fn(&mut World);
    let changes: [(Change, &str); 5] = [
        (
            |w| {
                w.amend(1, "timeline.ended", "10:58");
            },
            "interview_log",
        ),
        (
            |w| {
                w.amend(1, "consent.answers.child.doctor", "no");
            },
            "consent_record",
        ),
        (
            |w| {
                w.name_file(1, 7, "", true);
            },
            "attachments",
        ),
        (|w| w.identity(Birth::Year { year: 2014 }), "identity"),
        // What is not inside may be put right.
        (
            |w| {
                w.amend(1, "risk.level", "high");
            },
            "",
        ),
    ];
    for (n, (change, part)) in changes.into_iter().enumerate() {
        let mut world = sealed();
        let inside = &world.case.bundles.find(bundle(1)).unwrap().parts;
        assert!(!inside.contains(&Part::RiskAndNeeds) && inside.contains(&Part::Attachments), "{inside:?}");
        change(&mut world);
        let code = if part.is_empty() { "" } else { "bundle-content-changed" };
        assert_eq!(stays(&world), (code, part.to_owned()), "change {n}");
    }
    // What was put right before is inside as it is now.
    let mut world = full();
    world.amend(1, "timeline.ended", "10:58");
    let made = seal(&world, preparation(&world));
    world.try_push(made);
    assert_eq!(stays(&world), freely());
}

/// The list says the same as the hand-over: first what must not leave is cancelled.
#[test]
fn the_next_step_of_a_bundle_that_must_stay_is_to_cancel_it() {
    let mut world = sealed();
    let step = |world: &World| world.case.next_step_on(&recipients(world), world.today(), book());
    assert_eq!((world.case.next_step(), step(&world)), (NextStep::HandOver, NextStep::HandOver));
    world.amend(1, "timeline.ended", "10:58");
    assert_eq!(step(&world), NextStep::CancelBundle);
    world
        .push(CaseEvent::BundleCancelled { bundle: bundle(1), reason: "Засвар орсон".to_owned() });
    assert_eq!(step(&world), NextStep::SealBundle);
}

/// Handed over in the afternoon, taken back at night, entered the next morning: it is out, and whoever holds it is told.
#[test]
fn what_had_left_before_is_entered_late_and_with_the_number_of_a_signed_paper() {
    let mut world = sealed();
    let (then, left) = (world.case.clone(), world.now.to_rfc3339());
    let hour = |world: &mut World| world.now.utc_ms += 3_600_000;
    hour(&mut world);
    world.withdraw(Giver::Child, &[Purpose::Police]);
    let after = world.case.clone();
    hour(&mut world);
    let (list, later) = (recipients(&world), world.now.to_rfc3339());
    hour(&mut world);
    let none = Recipients::default();
    let hand = |at: &str, paper: &str, then: Option<(&CaseFile, &Recipients)>| {
        let mut asked = HandOverBundle { paper_number: paper.to_owned(), ..handing() };
        asked.at = Some(at.to_owned()).filter(|at| !at.is_empty());
        asked.strokes = vec![vec![(1, 2, 0), (4, 6, 12)]];
        let then = then.map(|(case, recipients)| Then { case, recipients });
        world.with(|case, ctx| hand_over(case, &list, &OtherRooms::default(), asked, then, ctx, book()))
    };
    let code = |made: Result<CaseEvent, Refusal>| made.err().map_or("", |r| r.code);
    // What is said to leave now stays, and so does what is said to have left afterwards.
    assert_eq!(code(hand("", "Х-3", Some((&then, &list)))), "bundle-may-not-leave");
    assert_eq!(
        hand("", "Х-3", Some((&then, &list))).unwrap_err().field,
        Some("at"),
        "the time is what is asked for"
    );
    assert_eq!(code(hand(&left, "Х-3", None)), "bundle-may-not-leave");
    assert_eq!(code(hand(&later, "Х-3", Some((&after, &list)))), "bundle-may-not-leave");
    let mut tomorrow = world.now.clone();
    tomorrow.utc_ms += 86_400_000;
    assert_eq!(code(hand(&tomorrow.to_rfc3339(), "Х-3", Some((&then, &list)))), "bundle-may-not-leave");
    // A key that nobody had compared then let nothing leave then.
    assert_eq!(code(hand(&left, "Х-3", Some((&then, &none)))), "bundle-may-not-leave");
    // What is drawn on the screen today says nothing of yesterday.
    assert_eq!(code(hand(&left, " ", Some((&then, &list)))), "hand-over-late-unsigned");
    assert!(notices(&world.case, book()).is_empty());
    let made = hand(&left, "Х-3", Some((&then, &list)));
    assert!(serde_json::to_string(made.as_ref().unwrap()).unwrap().contains("\"late\":true"));
    world.try_push(made);
    assert!(world.case.bundles.find(bundle(1)).unwrap().handed_over.as_ref().unwrap().late);
    let due = notices(&world.case, book());
    assert_eq!(due.len(), 1);
    assert!(due[0].is_due(&world.case), "the recipient is to be told");
    let effect = withdrawal_effect(&world.case, Giver::Child, &[Purpose::Police], &world.now, book());
    assert_eq!((effect.to_be_told.len(), effect.stays_here.len()), (1, 0));
}

#[test]
fn a_key_that_ran_out_overnight_does_not_call_the_hand_over_back() {
    let mut world = sealed();
    let (then, left) = (world.case.clone(), world.now.to_rfc3339());
    let list = recipients(&world);
    world.now.utc_ms += 100 * 86_400_000;
    let hand = |at: Option<&str>| {
        let asked = HandOverBundle { at: at.map(str::to_owned), ..handing() };
        let then = Some(Then { case: &then, recipients: &list });
        world.with(|case, ctx| hand_over(case, &list, &OtherRooms::default(), asked, then, ctx, book()))
    };
    assert!(list.usable(recipient(1), world.today()).is_err());
    assert!(hand(None).is_err());
    assert!(matches!(hand(Some(&left)), Ok(CaseEvent::BundleHandedOver { late: true, .. })));
    // In time there is nothing to mark, and the entry has the bytes it always had.
    let world = sealed();
    let asked = HandOverBundle { at: Some(left.clone()), ..handing() };
    let made = world.with(|case, ctx| {
        let then = Some(Then { case: &then, recipients: &list });
        hand_over(case, &list, &OtherRooms::default(), asked, then, ctx, book())
    });
    assert!(!serde_json::to_string(&made.unwrap()).unwrap().contains("late"));
}

/// What was sealed under an order that was lifted since does not leave by it.
#[test]
fn an_order_that_ended_lets_nothing_leave_that_waits() {
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::No);
    world.filled();
    let entry = world.order_event(1, RecipientKind::Police, &[Part::RiskAndNeeds]);
    world.push(entry);
    let mut asked = preparation(&world);
    asked.orders = vec![order(1)];
    let made = seal(&world, asked);
    world.try_push(made);
    assert_eq!(stays(&world), freely());
    let (on, reason) = (world.today(), "Шүүх хүчингүй болгов".to_owned());
    world.push(CaseEvent::LegalOrderEnded { order: order(1), on, reason });
    assert_eq!(stays(&world), because("child-said-no"));
    assert!(cancel_bundle(&world.case, bundle(1), "Тушаал хүчингүй болсон").is_ok());
}
