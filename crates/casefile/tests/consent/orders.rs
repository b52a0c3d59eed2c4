//! Legal orders: every refusal, the second pair of eyes, and the statement that is signed.

use super::world::*;
use itgel_casefile::attaching::{AddOrderScan, add_order_scan};
use itgel_casefile::context::{Actor, Context};
use itgel_casefile::event::{CaseEvent, ChildTold};
use itgel_casefile::gate::{Receiver, gate};
use itgel_casefile::orders::{
    EndOrder, RecordLegalOrder, end_order, order_statement, record_legal_order, tell_of_order,
};
use itgel_casefile::vocabulary::*;

fn request(world: &World) -> RecordLegalOrder {
    RecordLegalOrder {
        order: order(1),
        recipient: RecipientKind::Prosecutor,
        office: Some(recipient(4)),
        body: " Сүхбаатар дүүргийн \"шүүх\" ".to_owned(),
        number: "2026/17".to_owned(),
        date: world.today(),
        parts: vec![Part::Identity, Part::InterviewLog, Part::Identity],
        child_told: Ternary::No,
        child_told_note: "Эмнэлэгт байгаа тул".to_owned(),
        cosigner: Actor { person: person(9), role: Role::Supervisor },
        told: None,
        scan: None,
    }
}

fn code(world: &World, edit: impl FnOnce(&mut RecordLegalOrder)) -> &'static str {
    let mut asked = request(world);
    edit(&mut asked);
    let statement = world.with(|case, ctx| order_statement(case, &asked, ctx)).err().map(|r| r.code);
    let recorded = world.with(|case, ctx| record_legal_order(case, &asked, "sig", ctx)).err().map(|r| r.code);
    assert_eq!(statement, recorded, "the statement and the entry ask the same");
    recorded.unwrap_or("")
}

/// The digest of the scan stands in what is co-signed, and just that file is added to the order, once.
#[test]
fn the_scan_is_the_one_that_was_co_signed() {
    let mut world = World::new();
    let scan = |n: u8, of: u8, sha256: &str| AddOrderScan {
        attachment: attachment(n),
        order: order(of),
        media_type: "application/pdf".to_owned(),
        bytes: 10,
        sha256: sha256.to_owned(),
        sealed_sha256: HASH.to_owned(),
    };
    let add = |world: &World, asked| add_order_scan(&world.case, asked).err().map_or("", |r| r.code);
    assert_eq!(code(&world, |r| r.scan = Some("a".repeat(63))), "digest-malformed");
    assert_eq!(add(&world, scan(1, 1, HASH)), "order-scan-differs", "there is no such order");
    let mut asked = request(&world);
    let without = world.with(|case, ctx| order_statement(case, &asked, ctx)).unwrap();
    asked.scan = Some(HASH.to_owned());
    let with = world.with(|case, ctx| order_statement(case, &asked, ctx)).unwrap();
    assert!(!without.contains("scan") && with.contains(&format!("\"scan\":\"{HASH}\"")), "{with}");
    let made = world.with(|case, ctx| record_legal_order(case, &asked, "sig", ctx));
    world.try_push(made);
    assert_eq!(add(&world, scan(1, 1, &HASH.replace('0', "1"))), "order-scan-differs");
    assert_eq!(add(&world, AddOrderScan { bytes: 0, ..scan(1, 1, HASH) }), "file-is-empty");
    let video = AddOrderScan { media_type: "video/mp4".to_owned(), ..scan(1, 1, HASH) };
    assert_eq!(add(&world, video), "recordings-not-kept");
    assert_eq!(add(&world, scan(1, 1, "x")), "digest-malformed");
    let made = add_order_scan(&world.case, scan(1, 1, HASH));
    world.try_push(made);
    assert_eq!(add(&world, scan(1, 1, HASH)), "attachment-known");
    assert_eq!(add(&world, scan(2, 1, HASH)), "attachment-known", "an order has one scan");
    // An order that is on paper only has none.
    let mut on_paper = request(&world);
    on_paper.order = order(2);
    let made = world.with(|case, ctx| record_legal_order(case, &on_paper, "sig", ctx));
    world.try_push(made);
    assert_eq!(add(&world, scan(3, 2, HASH)), "order-scan-differs");
}

#[test]
fn refusals() {
    let mut world = World::new();
    assert_eq!(code(&world, |_| {}), "");
    assert_eq!(code(&world, |r| r.body = "  ".to_owned()), "order-body-missing");
    assert_eq!(code(&world, |r| r.body = "ш".repeat(121)), "text-too-long");
    assert_eq!(code(&world, |r| r.number = String::new()), "order-number-missing");
    let tomorrow = world.today().plus_days(1).unwrap();
    assert_eq!(code(&world, |r| r.date = tomorrow), "order-date-in-future");
    assert_eq!(code(&world, |r| r.date = day("2020-01-01")), "");
    assert_eq!(code(&world, |r| r.parts = Vec::new()), "order-scope-missing");
    assert_eq!(code(&world, |r| r.child_told = Ternary::NotKnown), "order-child-told-missing");
    for told in [Ternary::Yes, Ternary::No] {
        let silent = |r: &mut RecordLegalOrder| {
            r.child_told = told;
            r.child_told_note = " ".to_owned();
        };
        assert_eq!(code(&world, silent), "order-child-told-note-missing");
    }
    for role in [Role::Interviewer, Role::CaseOfficer] {
        assert_eq!(code(&world, |r| r.cosigner.role = role), "order-cosigner-role");
    }
    assert_eq!(code(&world, |r| r.cosigner.person = officer().person), "order-cosigner-same");
    // Who led an interview here, and is a supervisor by now.
    let heard = |who: u8| {
        let mut case = world.case.clone();
        let mut other = World::new();
        std::mem::swap(&mut other.case, &mut case);
        other.begin_interview(1);
        other.case.interviews[0].begun.actor = person(who);
        code(&other, |_| {})
    };
    assert_eq!((heard(9), heard(8)), ("order-cosigner-led", ""));
    let asked = request(&world);
    let unsigned = world.with(|case, ctx| record_legal_order(case, &asked, " ", ctx)).unwrap_err();
    assert_eq!(unsigned.code, "order-unsigned");

    let made = world.with(|case, ctx| record_legal_order(case, &asked, "sig", ctx));
    world.try_push(made);
    assert_eq!(code(&world, |_| {}), "order-already-recorded");
    world.push(CaseEvent::CaseClosed { reason: "Дууссан".to_owned() });
    assert_eq!(code(&world, |r| r.order = order(2)), "case-is-closed");
    assert_eq!(code(&World::unopened(), |_| {}), "case-not-opened");
}

/// Who told the child, when and how stand in fields of their own; then nothing need be said in words (domain.md rule 24).
#[test]
fn who_told_the_child_of_an_order() {
    let world = World::new();
    let told = |by: &str, at: &str| {
        let (at, by) = (at.to_owned(), by.to_owned());
        Some(ChildTold { at, by, how: ToldHow::Interpreter, said: ToldSaid::NotWanted })
    };
    let now = world.with(|_, ctx| ctx.now.to_rfc3339());
    let with = |by: &str, at: &str, yes: Ternary| {
        let (given, note) = (told(by, at), "Тайлбар".to_owned());
        code(&world, |r| (r.told, r.child_told, r.child_told_note) = (given, yes, note))
    };
    assert_eq!(with("Б.А", &now, Ternary::Yes), "");
    assert_eq!(with(" ", &now, Ternary::Yes), "told-by-missing");
    assert_eq!(with(&"ө".repeat(41), &now, Ternary::Yes), "text-too-long");
    assert_eq!(with("Б.А", "10:40", Ternary::Yes), "time-malformed");
    assert_eq!(with("Б.А", "2099-01-01T00:00:00+08:00", Ternary::Yes), "told-in-future");
    assert_eq!(with("Б.А", &now, Ternary::No), "told-but-not-told");

    let mut asked = request(&world);
    (asked.child_told, asked.child_told_note, asked.told) =
        (Ternary::Yes, String::new(), told(" Б.А ", &now));
    let made = world.with(|case, ctx| record_legal_order(case, &asked, "sig", ctx)).unwrap();
    let CaseEvent::LegalOrderRecorded { statement, .. } = made else { panic!("another event") };
    let signed = format!(r#""told":{{"at":"{now}","by":"Б.А","how":"interpreter","said":"not_wanted"}}"#);
    assert!(statement.contains(&signed), "{statement}");
}

#[test]
fn the_signed_statement_is_what_is_entered() {
    let world = World::new();
    let asked = request(&world);
    let made = world.with(|case, ctx| record_legal_order(case, &asked, "sig", ctx)).unwrap();
    let CaseEvent::LegalOrderRecorded { statement, body, parts, cosigner, .. } = made else {
        panic!("another event");
    };
    assert_eq!(body, "Сүхбаатар дүүргийн \"шүүх\"");
    assert_eq!(parts, [Part::InterviewLog, Part::Identity]);
    assert_eq!(cosigner, person(9));
    let expected = concat!(
        r#"{"body":"Сүхбаатар дүүргийн \"шүүх\"","case":"01010101-0101-4101-8101-010101010101","#,
        r#""child_told":"no","child_told_note":"Эмнэлэгт байгаа тул","#,
        r#""cosigner":"09090909-0909-4909-8909-090909090909","date":"2026-11-21","#,
        r#""entered_by":"01010101-0101-4101-8101-010101010101","number":"2026/17","#,
        r#""office":"04040404-0404-4404-8404-040404040404","#,
        r#""order":"01010101-0101-4101-8101-010101010101","#,
        r#""parts":["interview_log","identity"],"recipient":"prosecutor","statement":"itgel-order/1"}"#,
    );
    assert_eq!(statement, expected);
}

#[test]
fn every_field_of_the_order_is_in_the_statement() {
    let world = World::new();
    type Edit = fn(&mut RecordLegalOrder);
    let edits: [Edit; 11] = [
        |r| r.order = order(2),
        |r| r.recipient = RecipientKind::Police,
        |r| r.office = Some(recipient(5)),
        |r| r.office = None,
        |r| r.body = "Прокурор".to_owned(),
        |r| r.number = "18".to_owned(),
        |r| r.date = day("2026-01-02"),
        |r| r.parts = vec![Part::Identity],
        |r| r.child_told = Ternary::Yes,
        |r| r.child_told_note = "Өчигдөр".to_owned(),
        |r| r.cosigner.person = person(8),
    ];
    let of = |asked: &RecordLegalOrder| world.with(|case, ctx| order_statement(case, asked, ctx)).unwrap();
    let plain = of(&request(&world));
    for edit in edits {
        let mut asked = request(&world);
        edit(&mut asked);
        assert_ne!(of(&asked), plain, "{asked:?}");
    }
}

#[test]
fn entering_an_order_changes_nobodys_answer() {
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::No);
    let before = world.case.consent.clone();
    let asked = request(&world);
    let made = world.with(|case, ctx| record_legal_order(case, &asked, "sig", ctx));
    world.try_push(made);
    assert_eq!(world.case.consent, before);
    assert_eq!(world.standing(Purpose::Prosecutor).child, ConsentState::Refused);
}

/// Who entered it does not end it: a supervisor does, once, for a reason, and no day of it lies ahead or before the order.
#[test]
fn an_order_ends_once_by_a_supervisor() {
    let mut world = World::new();
    let asked = EndOrder {
        order: order(1), on: world.today(), reason: "Шүүх хүчингүй болгов".to_owned()
    };
    let code = |world: &World, asked: EndOrder, role: Role| {
        let who = Actor { person: person(9), role };
        let ctx = Context::new(&world.now, &who);
        end_order(&world.case, &asked, &ctx).err().map_or("", |r| r.code)
    };
    assert_eq!(code(&world, asked.clone(), Role::Supervisor), "order-unknown");
    let entry = world.order_event(1, RecipientKind::Police, &[Part::RiskAndNeeds]);
    world.push(entry);
    for role in [Role::CaseOfficer, Role::Interviewer] {
        assert_eq!(code(&world, asked.clone(), role), "order-end-role");
    }
    let short = EndOrder { reason: "болов".to_owned(), ..asked.clone() };
    assert_eq!(code(&world, short, Role::Supervisor), "reason-too-short");
    let ahead = EndOrder { on: world.today().plus_days(1).unwrap(), ..asked.clone() };
    assert_eq!(code(&world, ahead, Role::Supervisor), "order-end-in-future");
    let before = EndOrder { on: day("2026-01-01"), ..asked.clone() };
    assert_eq!(code(&world, before, Role::Supervisor), "order-end-before-order");
    // A closed file is no obstacle: opened again, the order must not come back with it.
    world.push(CaseEvent::CaseClosed { reason: "Дууссан".to_owned() });
    assert_eq!(code(&world, asked.clone(), Role::Supervisor), "");
    world.push(CaseEvent::LegalOrderEnded { order: order(1), on: asked.on, reason: asked.reason.clone() });
    assert_eq!(code(&world, asked.clone(), Role::Supervisor), "order-has-ended");
    assert_eq!(code(&World::unopened(), asked, Role::Supervisor), "case-not-opened");
}

/// What an ended order named is closed again at the gate, also for the day before its end.
#[test]
fn an_order_that_ended_opens_nothing() {
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::No);
    world.filled();
    let entry = world.order_event(1, RecipientKind::Police, &[Part::RiskAndNeeds]);
    world.push(entry);
    let police = Receiver::any(RecipientKind::Police);
    let opens = |world: &World| gate(&world.case, police, &[order(1)], world.today(), book()).going();
    assert_eq!(opens(&world), [Part::RiskAndNeeds]);
    assert_eq!(world.case.orders.of(police), [order(1)]);
    // The end of another changes nothing.
    let end = |n| CaseEvent::LegalOrderEnded {
        order: order(n),
        on: day("2027-01-01"),
        reason: "Хүчингүй болсон".to_owned(),
    };
    world.push(end(2));
    assert_eq!(opens(&world), [Part::RiskAndNeeds]);
    world.push(end(1));
    assert_eq!(opens(&world), []);
    assert_eq!(world.case.orders.of(police), []);
}

/// What the child was not told of when the order was entered is told later, once, and never before there was an order.
#[test]
fn the_child_is_told_of_an_order_later() {
    let mut world = World::new();
    let mut entry = world.order_event(1, RecipientKind::Police, &[Part::RiskAndNeeds]);
    if let CaseEvent::LegalOrderRecorded { child_told, .. } = &mut entry {
        *child_told = Ternary::No;
    }
    world.push(entry);
    world.push(world.order_event(2, RecipientKind::Police, &[Part::RiskAndNeeds]));
    let told = |at: &str| ChildTold {
        at: at.to_owned(),
        by: "Н.Н".to_owned(),
        how: ToldHow::Spoken,
        said: ToldSaid::Asked,
    };
    let now = world.now.to_rfc3339();
    let code = |world: &World, n: u8, told: ChildTold| {
        world.with(|case, ctx| tell_of_order(case, order(n), told, ctx)).err().map_or("", |r| r.code)
    };
    assert_eq!(code(&world, 3, told(&now)), "order-unknown");
    assert_eq!(code(&world, 2, told(&now)), "order-child-knows");
    assert_eq!(code(&world, 1, ChildTold { by: " ".to_owned(), ..told(&now) }), "told-by-missing");
    assert_eq!(code(&world, 1, told("2020-01-01T10:00:00.000+08:00")), "told-before-order");
    let untold = |world: &World| world.case.orders.list.iter().filter(|o| o.untold()).count();
    assert_eq!(untold(&world), 1);
    let made = world.with(|case, ctx| tell_of_order(case, order(1), told(&now), ctx));
    world.try_push(made);
    assert_eq!(untold(&world), 0);
    assert_eq!(code(&world, 1, told(&now)), "order-child-knows");
}
