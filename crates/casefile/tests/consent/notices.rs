//! The notice of a withdrawal: to those who hold what was taken back, to nobody else, and nothing but the notice.

use super::world::*;
use itgel_casefile::bundles::{GiveNotice, PrepareNotice, give_notice, prepare_notice, seal_notice};
use itgel_casefile::consent::notices::{NoticeState, notices};
use itgel_casefile::consent::withdrawal::withdrawal_effect;
use itgel_casefile::context::EntryMeta;
use itgel_casefile::event::{CaseEvent, RoomEvent};
use itgel_casefile::gate::{Cell, notice_gate};
use itgel_casefile::recipients::Recipients;
use itgel_casefile::vocabulary::*;

const TO: [RecipientKind; 4] =
    [RecipientKind::Prosecutor, RecipientKind::Police, RecipientKind::Doctor, RecipientKind::Prosecutor];

fn sealed(n: u8, to: u8, kind: RecipientKind) -> CaseEvent {
    CaseEvent::BundleSealed {
        bundle: bundle(n),
        recipient: recipient(to),
        recipient_kind: kind,
        purpose: "Шалгалт".to_owned(),
        parts: vec![Part::ConsentRecord],
        withheld: Vec::new(),
        orders: Vec::new(),
        sha256: HASH.to_owned(),
        bytes: 9,
        notice: None,
        key: String::new(),
    }
}

fn handed(n: u8) -> CaseEvent {
    CaseEvent::BundleHandedOver {
        bundle: bundle(n),
        to_name: "Д. Бат".to_owned(),
        to_position: String::new(),
        to_id_number: String::new(),
        how: "in_person".to_owned(),
        at: START.to_owned(),
        paper_number: String::new(),
        strokes: Vec::new(),
        receipt_awaited: false,
        late: false,
    }
}

fn known(world: &World) -> Recipients {
    let mut list = Recipients::default();
    let meta = EntryMeta { seq: 0, at: world.now.clone(), actor: person(1) };
    for (n, kind) in (1_u8..).zip(TO) {
        let (recipient, key) = (recipient(n), format!("age1{n}"));
        let (organisation, contact, expires) = ("Байгууллага".to_owned(), String::new(), day("2027-01-31"));
        let added =
            RoomEvent::RecipientAdded { recipient, kind, organisation, contact, key: key.clone(), expires };
        list.apply(&meta, &added);
        list.apply(&meta, &RoomEvent::RecipientKeyChecked { recipient, key, how: KeyCheck::InPerson });
    }
    list
}

/// Recipients 1 (prosecutor) and 2 (police) hold a bundle; 3 (doctor) holds one; for 4 one was sealed and waits. Then
/// the child takes back what was for the prosecutor, and what was for the organisation. Gives the withdrawal's entry.
fn told() -> (World, u64) {
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::Yes);
    for (n, kind) in (1_u8..).zip(TO) {
        world.push(sealed(n, n, kind));
        if n < 4 {
            world.push(handed(n));
        }
    }
    world.withdraw(Giver::Child, &[Purpose::Prosecutor, Purpose::Ngo]);
    let seq = world.case.last_seq.unwrap();
    (world, seq)
}

fn ask(n: u8, to: u8, withdrawal: u64) -> PrepareNotice {
    PrepareNotice { bundle: bundle(n), recipient: recipient(to), withdrawal }
}

fn write(world: &World, asked: PrepareNotice) -> Result<CaseEvent, &'static str> {
    let made = world.with(|case, ctx| {
        let before = prepare_notice(case, &known(world), &asked, ctx, book()).map(|_| ());
        let sealed = seal_notice(case, &known(world), &asked, (HASH.to_owned(), 2_048), ctx, book());
        assert_eq!(before.err(), sealed.clone().err(), "asked before writing and after");
        sealed
    });
    made.map_err(|refusal| refusal.code)
}

fn on_paper(to: u8, withdrawal: u64) -> GiveNotice {
    GiveNotice {
        withdrawal,
        recipient: recipient(to),
        to_name: "Д. Бат".to_owned(),
        to_position: String::new(),
        to_id_number: String::new(),
        how: "in_person".to_owned(),
        at: None,
        paper_number: "12".to_owned(),
    }
}

fn give(world: &World, asked: GiveNotice) -> Result<CaseEvent, &'static str> {
    world.with(|case, ctx| give_notice(case, asked, ctx, book())).map_err(|refusal| refusal.code)
}

#[test]
fn only_who_holds_what_was_taken_back_is_told() {
    let (world, seq) = told();
    assert!(write(&world, ask(9, 1, seq)).is_ok());
    for (to, why) in [(2, "police was not taken back"), (3, "nor the doctor"), (4, "it never left the room")]
    {
        assert_eq!(write(&world, ask(9, to, seq)), Err("notice-not-due"), "{why}");
        assert_eq!(give(&world, on_paper(to, seq)), Err("notice-not-due"), "{why}");
    }
    assert_eq!(write(&world, ask(9, 7, seq)), Err("notice-not-due"), "nobody knows this one");
    assert_eq!(write(&world, ask(9, 1, seq - 1)), Err("withdrawal-unknown"));
    assert_eq!(write(&world, ask(1, 1, seq)), Err("bundle-already-sealed"));
}

#[test]
fn nothing_but_the_notice_goes() {
    let (mut world, seq) = told();
    world.push(sealed(5, 1, RecipientKind::Prosecutor));
    world.push(handed(5));
    // A new yes and an order open everything for a bundle; a notice stays what it is.
    world.agreed(Answer::Yes, Answer::Yes);
    let order = world.order_event(1, RecipientKind::Prosecutor, Part::ALL);
    world.push(order);
    let gate = notice_gate(&world.case, recipient(1), seq, book()).unwrap();
    let shut = |cell: &Cell| matches!(cell, Cell::Stays { reason } if reason.as_str() == "notice-only");
    assert!(gate.gate.cells.iter().all(|(_, cell)| shut(cell)));
    assert_eq!(gate.gate.cells.len(), Part::ALL.len());
    assert_eq!(gate.notice.bundles, [bundle(1)], "what was sealed afterwards left on other grounds");
    let first = world.case.bundles.find(bundle(1)).unwrap().seq;
    let divided = gate.disclosable(&world.entries);
    assert_eq!(divided.goes.into_iter().collect::<Vec<_>>(), [first, seq]);
    assert!(divided.withheld.is_empty());
}

#[test]
fn a_notice_is_written_although_nothing_else_may_go_and_in_a_closed_file() {
    let (mut world, seq) = told();
    let cancelled = CaseEvent::BundleCancelled {
        bundle: bundle(4), reason: "Буруу хүлээн авагч".to_owned()
    };
    world.push(cancelled);
    world.push(CaseEvent::CaseClosed { reason: "Дууссан".to_owned() });
    let event = write(&world, ask(9, 1, seq)).unwrap();
    let CaseEvent::BundleSealed { parts, withheld, orders, notice, recipient_kind, .. } = &event else {
        panic!("another event")
    };
    assert!(parts.is_empty() && orders.is_empty());
    assert!(withheld.iter().map(|(part, _)| part).eq(Part::ALL));
    assert!(withheld.iter().all(|(_, why)| why == "notice-only"));
    assert_eq!((*notice, *recipient_kind), (Some(seq), RecipientKind::Prosecutor));
}

#[test]
fn due_until_it_is_handed_over_as_a_file_or_on_paper() {
    let (mut world, seq) = told();
    let only = |world: &World| notices(&world.case, book()).remove(0);
    assert!(only(&world).is_due(&world.case));
    let event = write(&world, ask(9, 1, seq)).unwrap();
    world.push(event);
    assert!(matches!(only(&world).state(&world.case), NoticeState::Waiting(b) if b.bundle == bundle(9)));
    assert_eq!(write(&world, ask(10, 1, seq)), Err("notice-waits"));
    world.push(CaseEvent::BundleCancelled {
        bundle: bundle(9), reason: "Саваа гээгдсэн".to_owned()
    });
    assert!(only(&world).is_due(&world.case), "a file that was cancelled told nobody");
    let event = write(&world, ask(10, 1, seq)).unwrap();
    world.push(event);
    let mut on_paper_too = world.case.clone();
    world.push(handed(10));
    let NoticeState::Given(handed, Some(file)) = only(&world).state(&world.case) else { panic!("not given") };
    assert_eq!((handed.to_name.as_str(), file.bundle), ("Д. Бат", bundle(10)));
    assert_eq!(write(&world, ask(11, 1, seq)), Err("notice-already-given"));
    assert_eq!(give(&world, on_paper(1, seq)), Err("notice-already-given"));
    // While the file waits, paper may be quicker.
    let ctx_meta = EntryMeta { seq: 99, at: world.now.clone(), actor: person(1) };
    std::mem::swap(&mut world.case, &mut on_paper_too);
    let event = give(&world, on_paper(1, seq)).unwrap();
    world.case.apply(&ctx_meta, &event);
    let state = only(&world);
    assert!(matches!(state.state(&world.case), NoticeState::Given(h, None) if h.paper_number == "12"));
}

#[test]
fn what_is_said_of_a_paper_is_whole() {
    let (world, seq) = told();
    let asked = || on_paper(1, seq);
    assert_eq!(give(&world, GiveNotice { to_name: " ".into(), ..asked() }), Err("hand-over-name-missing"));
    assert_eq!(give(&world, GiveNotice { how: String::new(), ..asked() }), Err("hand-over-way-missing"));
    let at = |text: &str| GiveNotice { at: Some(text.to_owned()), ..asked() };
    assert_eq!(give(&world, at("2026-11-21")), Err("hand-over-time-unreadable"));
    assert_eq!(give(&world, at("2027-11-21T10:00:00.000+08:00")), Err("hand-over-in-future"));
    assert_eq!(give(&world, at(START)), Err("notice-before-withdrawal"));
    assert!(give(&world, asked()).is_ok());
}

/// A notice that was handed over is nothing that could be taken back, and no case is handed over by it.
#[test]
fn a_notice_is_no_bundle_of_the_case() {
    let (mut world, seq) = told();
    let event = write(&world, ask(9, 1, seq)).unwrap();
    world.push(event);
    let purposes = [Purpose::Prosecutor];
    let effect = withdrawal_effect(&world.case, Giver::Guardian, &purposes, &world.now, book());
    assert!(!effect.stays_here.contains(&bundle(9)) && !effect.leaves_by_order.contains(&bundle(9)));
    world.push(handed(9));
    let effect = withdrawal_effect(&world.case, Giver::Guardian, &purposes, &world.now, book());
    assert_eq!(effect.to_be_told.iter().map(|a| a.bundle).collect::<Vec<_>>(), [bundle(1)]);
    world.withdraw(Giver::Guardian, &purposes);
    let again = notices(&world.case, book()).into_iter().filter(|n| n.seq > seq).collect::<Vec<_>>();
    assert_eq!(again.len(), 1);
    assert_eq!(again[0].bundles, [bundle(1)], "the notice itself is not named in the next one");
    assert_ne!(format!("{:?}", world.case.status()), "HandedOver");
}
