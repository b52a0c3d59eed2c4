//! A life is in danger: every refusal, what is opened and what stays, for how long, and that it is told.

use super::world::*;
use itgel_casefile::bundles::{may_leave, still_may_leave};
use itgel_casefile::consent::reason::ReasonCode;
use itgel_casefile::context::{Actor, Context};
use itgel_casefile::event::{Birth, CaseEvent, ChildTold};
use itgel_casefile::gate::{Basis, Cell, Receiver, disclosable};
use itgel_casefile::ids::OrderId;
use itgel_casefile::orders::{
    EndOrder, StateVitalInterest, danger_over, end_order, state_vital_interest, tell_of_order,
    vital_statement, vital_statement_of,
};
use itgel_casefile::recipients::Recipients;
use itgel_casefile::referrals::may_refer;
use itgel_casefile::vocabulary::*;

const DOCTOR: RecipientKind = RecipientKind::Doctor;

fn request(world: &World) -> StateVitalInterest {
    StateVitalInterest {
        order: order(1),
        recipient: DOCTOR,
        office: None,
        danger: Danger::SelfHarm,
        parts: vec![Part::Identity, Part::RiskAndNeeds, Part::Identity],
        until: Some(world.today()),
        child_told: Ternary::No,
        child_told_note: "Эмнэлэгт байгаа тул".to_owned(),
        told: None,
        cosigner: Actor { person: person(9), role: Role::Supervisor },
    }
}

fn code(world: &World, edit: impl FnOnce(&mut StateVitalInterest)) -> &'static str {
    let mut asked = request(world);
    edit(&mut asked);
    let said = world.with(|case, ctx| vital_statement(case, &asked, ctx, book())).err().map(|r| r.code);
    let made = world.with(|case, ctx| state_vital_interest(case, &asked, "sig", ctx, book()));
    let made = made.err().map(|r| r.code);
    assert_eq!(said, made, "the statement and the entry ask the same");
    made.unwrap_or("")
}

fn stated(world: &mut World, edit: impl FnOnce(&mut StateVitalInterest)) {
    let mut asked = request(world);
    asked.until = None;
    edit(&mut asked);
    let made = world.with(|case, ctx| state_vital_interest(case, &asked, "sig", ctx, book()));
    world.try_push(made);
}

#[test]
fn refusals() {
    let mut world = World::new();
    assert_eq!(code(&world, |_| {}), "");
    assert_eq!(code(&world, |r| r.recipient = RecipientKind::Prosecutor), "vital-recipient");
    assert_eq!(code(&world, |r| r.parts = Vec::new()), "vital-parts-missing");
    for part in Part::ALL {
        let may = matches!(part, Part::RiskAndNeeds | Part::Identity);
        assert_eq!(code(&world, |r| r.parts.push(*part)), if may { "" } else { "vital-parts" }, "{part:?}");
    }
    let today = world.today();
    let after = |days: u64| today.plus_days(days).unwrap();
    assert_eq!(code(&world, |r| r.until = Some(day("2026-11-20"))), "vital-days");
    assert_eq!(code(&world, |r| r.until = Some(after(book().vital.days))), "");
    assert_eq!(code(&world, |r| r.until = Some(after(book().vital.days + 1))), "vital-days");
    assert_eq!(code(&world, |r| r.until = None), "");
    assert_eq!(code(&world, |r| r.child_told = Ternary::NotKnown), "order-child-told-missing");
    for told in [Ternary::Yes, Ternary::No] {
        let silent = |r: &mut StateVitalInterest| (r.child_told, r.child_told_note) = (told, " ".to_owned());
        assert_eq!(code(&world, silent), "order-child-told-note-missing");
    }
    assert_eq!(code(&world, |r| r.child_told_note = "ш".repeat(301)), "text-too-long");
    for role in [Role::Interviewer, Role::CaseOfficer] {
        assert_eq!(code(&world, |r| r.cosigner.role = role), "order-cosigner-role");
    }
    assert_eq!(code(&world, |r| r.cosigner.person = officer().person), "order-cosigner-same");
    // Who led an interview here, and is a supervisor by now.
    let heard = |who: u8| {
        let mut other = World::new();
        other.begin_interview(1);
        other.case.interviews[0].begun.actor = person(who);
        code(&other, |_| {})
    };
    assert_eq!((heard(9), heard(8)), ("order-cosigner-led", ""));
    let asked = request(&world);
    let unsigned = world.with(|case, ctx| state_vital_interest(case, &asked, " ", ctx, book())).unwrap_err();
    assert_eq!(unsigned.code, "order-unsigned");

    stated(&mut world, |_| {});
    assert_eq!(code(&world, |_| {}), "order-already-recorded");
    world.push(CaseEvent::CaseClosed { reason: "Дууссан".to_owned() });
    assert_eq!(code(&world, |r| r.order = order(2)), "case-is-closed");
    assert_eq!(code(&World::unopened(), |_| {}), "case-not-opened");
}

#[test]
fn the_signed_statement_is_what_is_entered() {
    let world = World::new();
    let asked = request(&world);
    let made = world.with(|case, ctx| state_vital_interest(case, &asked, "sig", ctx, book())).unwrap();
    let CaseEvent::VitalInterestStated { statement, parts, list, .. } = &made else {
        panic!("another event")
    };
    assert_eq!(parts, &[Part::RiskAndNeeds, Part::Identity], "once each, in the order of the list");
    assert_eq!(*list, book().vital.version);
    assert_eq!(vital_statement_of(world.case.id, officer().person, &made).as_ref(), Some(statement));
    let id = |n: u8| person(n).to_string();
    let expected = format!(
        concat!(
            r#"{{"case":"{}","child_told":"no","child_told_note":"Эмнэлэгт байгаа тул","cosigner":"{}","#,
            r#""danger":"self_harm","entered_by":"{}","list":1,"order":"{}","parts":["risk_and_needs","identity"],"#,
            r#""recipient":"doctor","statement":"itgel-vital/1","until":"2026-11-21"}}"#
        ),
        world.case.id,
        id(9),
        id(1),
        order(1),
    );
    assert_eq!(statement, &expected);
}

/// A file with everything in it, of which the child said no to the doctor.
fn refused() -> World {
    let mut world = World::new();
    world.filled();
    world.identity(Birth::NotKnown);
    world.agreed(Answer::Yes, Answer::Yes);
    world.withdraw(Giver::Child, &[Purpose::Doctor]);
    world
}

fn words(world: &World, kind: RecipientKind, office: u8) -> Vec<String> {
    let orders: Vec<_> = world.case.orders.list.iter().map(|o| o.order).collect();
    let gate = world.gate_for(Receiver { kind, office: Some(recipient(office)) }, &orders);
    let word = |(_, cell): &(Part, Cell)| match cell {
        Cell::Goes { basis: Basis::Consent { .. } } => "goes".to_owned(),
        Cell::Goes { basis: Basis::LegalOrder { .. } } => "order".to_owned(),
        Cell::Goes { basis: Basis::VitalInterest { .. } } => "vital".to_owned(),
        Cell::Stays { reason } => reason.as_str().to_owned(),
    };
    gate.cells.iter().map(word).collect()
}

/// What was refused stays refused, but for just what is named, to just whom, for just so long.
#[test]
fn it_opens_what_it_names_and_nothing_else() {
    let mut world = refused();
    let withdrawn = vec!["withdrawn"; 5];
    let against = vec!["beyond-danger", "beyond-danger", "vital", "beyond-danger", "beyond-danger"];
    let may = |world: &World, kind| may_refer(&world.case, kind, world.today(), book());
    assert_eq!(words(&world, DOCTOR, 4), withdrawn);
    assert_eq!(may(&world, DOCTOR), Err(ReasonCode::Withdrawn));
    let others =
        |world: &World| RecipientKind::ALL[..2].iter().map(|k| words(world, *k, 5)).collect::<Vec<_>>();
    let before = others(&world);
    stated(&mut world, |r| {
        r.parts = vec![Part::RiskAndNeeds];
        r.office = Some(recipient(4));
    });
    assert_eq!(words(&world, DOCTOR, 4), against);
    assert_eq!(words(&world, DOCTOR, 5), withdrawn, "another doctor");
    assert_eq!(others(&world), before, "another kind");
    assert_eq!(may(&world, DOCTOR), Ok(()));
    // It has a last day.
    world.later(i64::try_from(book().vital.days).unwrap());
    assert_eq!(words(&world, DOCTOR, 4), against);
    world.later(1);
    assert_eq!(words(&world, DOCTOR, 4), withdrawn);
    assert_eq!(may(&world, DOCTOR), Err(ReasonCode::Withdrawn));
    // Without an office any of this kind may help, and the danger may pass before its days.
    stated(&mut world, |r| r.order = order(2));
    let both = vec!["beyond-danger", "beyond-danger", "vital", "beyond-danger", "vital"];
    assert_eq!(words(&world, DOCTOR, 4), both);
    assert_eq!(words(&world, DOCTOR, 5), both);
    let made = danger_over(&world.case, order(2));
    world.try_push(made);
    assert_eq!(words(&world, DOCTOR, 4), withdrawn);
    let again = danger_over(&world.case, order(2)).unwrap_err();
    assert_eq!(again.code, "danger-is-over");
    assert_eq!(danger_over(&world.case, order(7)).unwrap_err().code, "order-unknown");
}

/// A consent comes first, then an order, then a danger; and whatever an entry names, a danger never opens more than it can.
#[test]
fn its_place_beside_consent_and_orders() {
    let mut world = refused();
    stated(&mut world, |_| {});
    let legal = world.order_event(3, DOCTOR, &[Part::InterviewLog, Part::RiskAndNeeds]);
    world.push(legal);
    let expected = ["order", "order-out-of-scope", "order", "order-out-of-scope", "vital"];
    assert_eq!(words(&world, DOCTOR, 4), expected);
    // The end of an order ends no danger, and the other way round.
    assert_eq!(danger_over(&world.case, order(3)).unwrap_err().code, "order-unknown");
    let end = EndOrder {
        order: order(1), on: world.today(), reason: "Аюул арилсан байна".to_owned()
    };
    assert_eq!(world.with(|case, ctx| end_order(case, &end, ctx)).unwrap_err().code, "order-unknown");
    world.push(CaseEvent::LegalOrderEnded { order: order(1), on: world.today(), reason: String::new() });
    world.push(CaseEvent::DangerOver { order: order(3) });
    assert_eq!(words(&world, DOCTOR, 4), expected);

    let mut all = refused();
    let event = all.vital_event(1, (DOCTOR, None), Part::ALL, all.today());
    all.push(event);
    assert_eq!(words(&all, DOCTOR, 4), ["beyond-danger", "beyond-danger", "vital", "beyond-danger", "vital"]);

    let mut agreed = World::new();
    agreed.filled();
    agreed.agreed(Answer::Yes, Answer::Yes);
    stated(&mut agreed, |_| {});
    assert_eq!(words(&agreed, DOCTOR, 4), ["beyond-danger", "goes", "goes", "beyond-danger", "vital"]);
}

/// Of risk and needs goes what is needed against the danger: the judgement, and the referral to who helps.
#[test]
fn of_needs_the_least_goes() {
    let mut world = refused();
    world.refer(1);
    let other = CaseEvent::ReferralMade {
        referral: referral(2),
        service: ServiceType::Shelter,
        kind: RecipientKind::SocialWorker,
        organisation: "Байр".to_owned(),
        urgency: Urgency::Today,
        follow_up: world.today(),
        contact: String::new(),
        told: None,
    };
    let elsewhere = world.push(other);
    let moved = |of| CaseEvent::ReferralMoved {
        referral: referral(of),
        status: ReferralStatus::Accepted,
        on: day("2026-11-21"),
        note: String::new(),
        follow_up: None,
        told: None,
    };
    let (own_move, other_move) = (world.push(moved(1)), world.push(moved(2)));
    let after = world.push(CaseEvent::AftercareNoted {
        interview: interview(1),
        on: world.today(),
        outcome: AftercareOutcome::ALL[0],
        next: None,
    });
    let neighbour = world.person(7, Relation::Other, Ternary::No);
    let mother = world.person(8, Relation::Mother, Ternary::No);
    let facts = world.facts(true);
    stated(&mut world, |_| {});
    let stated_at = world.case.orders.list[0].seq;
    let goes = |world: &World| {
        let orders: Vec<_> = world.case.orders.list.iter().map(|o| o.order).collect();
        let gate = world.gate_for(Receiver::office(DOCTOR, recipient(4)), &orders);
        disclosable(&gate, world.case.id, &world.entries)
    };
    let divided = goes(&world);
    for seq in [own_move, stated_at, mother] {
        assert!(divided.goes.contains(&seq), "{seq} stays: {divided:?}");
    }
    for seq in [elsewhere, other_move, after] {
        assert_eq!(divided.withheld.get(&seq), Some(&ReasonCode::BeyondDanger), "{seq}");
    }
    assert_eq!(divided.withheld.get(&neighbour), Some(&ReasonCode::NotAskedFor));
    assert_eq!(divided.withheld.get(&facts), Some(&ReasonCode::BeyondDanger));
    // An order that opens risk and needs opens all of it, as before.
    let legal = world.order_event(3, DOCTOR, &[Part::RiskAndNeeds]);
    world.push(legal);
    assert!([elsewhere, other_move, after].iter().all(|seq| goes(&world).goes.contains(seq)));
}

/// What consent opens goes whole beside a danger that opens the identity; but not without the record of that consent, by which
/// alone a reader can tell.
#[test]
fn what_consent_opens_goes_whole_beside_a_danger() {
    let mut world = World::new();
    world.filled();
    world.agreed(Answer::Yes, Answer::Yes);
    stated(&mut world, |_| {});
    let after = world.push(CaseEvent::AftercareNoted {
        interview: interview(1),
        on: world.today(),
        outcome: AftercareOutcome::ALL[0],
        next: None,
    });
    let orders: Vec<_> = world.case.orders.list.iter().map(|o| o.order).collect();
    let gate = world.gate_for(Receiver::office(DOCTOR, recipient(4)), &orders);
    assert!(gate.against_danger() && !gate.least_of_needs());
    assert!(disclosable(&gate, world.case.id, &world.entries).goes.contains(&after));
    let without = gate.taking_away(&[Part::ConsentRecord]);
    assert!(without.least_of_needs());
    let divided = disclosable(&without, world.case.id, &world.entries);
    assert_eq!(divided.withheld.get(&after), Some(&ReasonCode::BeyondDanger));
}

fn sealed_under(orders: Vec<OrderId>) -> CaseEvent {
    CaseEvent::BundleSealed {
        bundle: bundle(1),
        recipient: recipient(4),
        recipient_kind: DOCTOR,
        purpose: "Тусламж".to_owned(),
        parts: vec![Part::RiskAndNeeds],
        withheld: Vec::new(),
        orders,
        sha256: HASH.to_owned(),
        bytes: 1,
        notice: None,
        key: String::new(),
    }
}

/// What was sealed because of a danger and waits does not leave when the danger is over, or its days are.
#[test]
fn what_waits_stays_when_the_danger_is_over() {
    let mut world = refused();
    stated(&mut world, |_| {});
    let seq = world.push(sealed_under(vec![order(1)]));
    let leaves = |world: &World, days: u64| {
        let sealed = world.case.bundles.find(bundle(1)).unwrap();
        still_may_leave(&world.case, sealed, world.today().plus_days(days).unwrap(), book())
    };
    assert!(seq > 0 && leaves(&world, book().vital.days).is_ok());
    assert_eq!(leaves(&world, book().vital.days + 1), Err(ReasonCode::Withdrawn));
    let made = danger_over(&world.case, order(1));
    world.try_push(made);
    assert_eq!(leaves(&world, 0), Err(ReasonCode::Withdrawn));
}

/// Under an order more of a part may be inside than a danger opens, so that an order that was lifted keeps it here although
/// the danger opens the same part; and the other way round.
#[test]
fn what_waits_stays_when_one_of_two_bases_has_ended() {
    for (lifted, over) in [(false, false), (true, false), (false, true)] {
        let mut world = refused();
        stated(&mut world, |_| {});
        let event = world.order_event(2, DOCTOR, &[Part::RiskAndNeeds]);
        world.push(event);
        world.push(sealed_under(vec![order(1), order(2)]));
        if lifted {
            let asked = EndOrder {
                order: order(2), on: world.today(), reason: "Шүүх цуцалсан".to_owned()
            };
            let who = Actor { person: person(9), role: Role::Supervisor };
            let made = end_order(&world.case, &asked, &Context::new(&world.now, &who));
            world.try_push(made);
        }
        if over {
            let made = danger_over(&world.case, order(1));
            world.try_push(made);
        }
        let sealed = world.case.bundles.find(bundle(1)).unwrap();
        assert!(
            still_may_leave(&world.case, sealed, world.today(), book()).is_ok(),
            "the part itself is open"
        );
        let left = may_leave(&world.case, &Recipients::default(), sealed, world.today(), book());
        // Nobody is known here, which is asked last.
        let expected = if lifted || over { "bundle-basis-ended" } else { "recipient-unknown" };
        assert_eq!(left.unwrap_err().code, expected, "{lifted} {over}");
    }
}

#[test]
fn the_child_is_told_of_it_later() {
    let mut world = World::new();
    stated(&mut world, |_| {});
    assert!(world.case.orders.list[0].untold());
    let told = ChildTold {
        at: world.now.to_rfc3339(),
        by: "Б.А".to_owned(),
        how: ToldHow::Spoken,
        said: ToldSaid::Asked,
    };
    let made = world.with(|case, ctx| tell_of_order(case, order(1), told.clone(), ctx));
    world.try_push(made);
    assert!(!world.case.orders.list[0].untold());
    let again = world.with(|case, ctx| tell_of_order(case, order(1), told, ctx)).unwrap_err();
    assert_eq!(again.code, "order-child-knows");
}
