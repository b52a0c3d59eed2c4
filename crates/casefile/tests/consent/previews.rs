//! Sealing holds what was read in the preview: nothing of it may differ.

use super::bundles::{full, plain, preparation, read, recipients, seen};
use super::world::*;
use itgel_casefile::bundles::{PrepareBundle, SealBundle, prepare_bundle, seal_bundle};
use itgel_casefile::context::{Actor, Context};
use itgel_casefile::gate::{Receiver, gate};
use itgel_casefile::recipients::Recipients;
use itgel_casefile::vocabulary::*;

fn outcome(world: &World, list: &Recipients, asked: PrepareBundle) -> &'static str {
    let before = world.with(|case, ctx| prepare_bundle(case, list, &asked, &plain, ctx, book())).err();
    let request = SealBundle { prepared: asked, sha256: HASH.to_owned(), bytes: 9 };
    let after = world.with(|case, ctx| seal_bundle(case, list, request, &plain, ctx, book())).err();
    assert_eq!(before, after, "asked before writing and after");
    after.map_or("", |r| r.code)
}

#[test]
fn nothing_is_sealed_but_what_was_read() {
    let mut world = full();
    let entry = world.order_event(1, RecipientKind::Police, &[Part::RiskAndNeeds]);
    world.push(entry);
    let list = recipients(&world);
    let asked = PrepareBundle {
        orders: vec![order(1)],
        taken_away: vec![Part::Attachments],
        reference: "МБ 12".to_owned(),
        ..read(&world, preparation(&world))
    };
    let asked = read(&world, asked);
    assert_eq!(outcome(&world, &list, asked.clone()), "");
    // The same, said in another order or with more space, is the same.
    let same = PrepareBundle { purpose: "Хэрэг  бүртгэлт".to_owned(), ..asked.clone() };
    assert_eq!(outcome(&world, &list, same), "");
    type Change = fn(&mut PrepareBundle);
    let changes: [Change; 12] = [
        |r| r.sender.room = "Өөр өрөө".to_owned(),
        |r| r.sender.organisation = "Өөр байгууллага".to_owned(),
        |r| r.sender.address = "Өөр хаяг".to_owned(),
        |r| r.sender.contact = "99112233".to_owned(),
        |r| r.sender.program = "9.9.9".to_owned(),
        |r| r.sender.wordings.push(HASH.to_owned()),
        |r| r.purpose = "Шүүх хурал".to_owned(),
        |r| r.reference = "МБ 13".to_owned(),
        |r| r.reference.clear(),
        |r| r.orders.clear(),
        |r| r.taken_away.clear(),
        |r| r.taken_away.push(Part::Identity),
    ];
    for (n, change) in changes.iter().enumerate() {
        let mut other = asked.clone();
        change(&mut other);
        assert_eq!(outcome(&world, &list, other), "bundle-preview-differs", "change {n}");
    }
    let unread = PrepareBundle { preview: String::new(), ..asked.clone() };
    assert_eq!(outcome(&world, &list, unread), "bundle-preview-missing");
    // Read up to another entry: what is cut from the journal would end elsewhere.
    let further = PrepareBundle { seen_seq: asked.seen_seq + 1, ..asked.clone() };
    assert_eq!(outcome(&world, &list, further), "bundle-preview-differs");
    // The day after.
    world.later(1);
    assert_eq!(outcome(&world, &list, asked), "bundle-preview-differs");
}

/// Who prepares it stands in the bundle, and so does what goes and why the rest stays.
#[test]
fn another_officer_or_another_answer_of_the_gate_is_another_preview() {
    let world = full();
    let list = recipients(&world);
    let asked = read(&world, preparation(&world));
    let by = |n: u8, role| {
        let who = Actor { person: person(n), role };
        let ctx = Context::new(&world.now, &who);
        prepare_bundle(&world.case, &list, &asked, &plain, &ctx, book()).err().map_or("", |r| r.code)
    };
    assert_eq!(by(1, Role::CaseOfficer), "");
    assert_eq!(by(2, Role::CaseOfficer), "bundle-preview-differs");
    assert_eq!(by(1, Role::Supervisor), "bundle-preview-differs");
    let to = list.find(recipient(1)).unwrap();
    let whole = world.with(|case, ctx| {
        let shown = gate(case, Receiver::office(to.kind, asked.recipient), &[], ctx.now.day(), book());
        let fewer = shown.clone().taking_away(&[Part::Identity]);
        let text = |gate| itgel_casefile::bundles::previewed(case, to, &asked, gate, ctx);
        (text(&shown), text(&fewer))
    });
    assert_ne!(whole.0, whole.1);
}

/// The key and the card of the recipient stand in what was read; so does the case.
#[test]
fn another_recipient_key_card_or_case_is_another_preview() {
    let world = full();
    let list = recipients(&world);
    let asked = preparation(&world);
    let text = seen(&world, &list, &asked);
    let mut known = list.find(recipient(1)).unwrap().clone();
    let of = |known: &itgel_casefile::recipients::Recipient| {
        world.with(|case, ctx| {
            let receiver = Receiver::office(known.kind, asked.recipient);
            let shown = gate(case, receiver, &[], ctx.now.day(), book()).taking_away(&[]);
            itgel_casefile::bundles::previewed(case, known, &asked, &shown, ctx)
        })
    };
    assert_eq!(of(&known), text);
    for change in [
        (|k| k.key = "age1new".to_owned()) as fn(&mut itgel_casefile::recipients::Recipient),
        |k| k.organisation = "Өөр".to_owned(),
        |k| k.contact = "Б. Болд".to_owned(),
        |k| k.recipient = recipient(9),
    ] {
        let before = known.clone();
        change(&mut known);
        assert_ne!(of(&known), text);
        known = before;
    }
    let mut other = full();
    other.case.id = case_id(7);
    assert_ne!(seen(&other, &list, &asked), text);
}
