//! Legal orders of the synthetic case.

use super::events::{MINUTE, uuid_of};
use super::world::World;
use itgel_casefile::context::{Actor, Context};
use itgel_casefile::event::{CaseEvent as E, ChildTold};
use itgel_casefile::ids::{AttachmentId, OrderId, RecipientId};
use itgel_casefile::orders::{RecordLegalOrder, VITAL, record_legal_order, vital_statement_of};
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::*;
use itgel_seal::digest::sha256_hex;
use itgel_seal::sshsig::sign_ssh;

/// The office that a bundle of these tests is for, and that their orders name.
pub fn own_office() -> RecipientId {
    RecipientId(uuid_of(21))
}

/// An order for the prosecutor, co-signed.
pub fn legal_order(world: &mut World, n: u8, parts: Vec<Part>) {
    order_with(world, n, parts, None, own_office());
}

/// The same for another office.
pub fn order_for(world: &mut World, n: u8, parts: Vec<Part>, office: RecipientId) {
    order_with(world, n, parts, None, office);
}

/// The same with its scan.
pub fn scanned_order(world: &mut World, n: u8, parts: Vec<Part>) -> AttachmentId {
    let bytes = format!("%PDF шийдвэр {n}").into_bytes();
    order_with(world, n, parts, Some(sha256_hex(&bytes)), own_office());
    let attachment = AttachmentId(uuid_of(n));
    let added = E::AttachmentAdded {
        attachment,
        interview: None,
        item: 0,
        media_type: "application/pdf".into(),
        description: String::new(),
        bytes: bytes.len() as u64,
        sha256: sha256_hex(&bytes),
        sealed_sha256: sha256_hex(b"sealed"),
        order: Some(OrderId(uuid_of(n))),
    };
    world.files.insert(attachment, bytes);
    world.case_event(1, 0, added);
    attachment
}

fn order_with(world: &mut World, n: u8, parts: Vec<Part>, scan: Option<String>, office: RecipientId) {
    let actor = |n: usize| Actor { person: world.people[n].id, role: world.people[n].role };
    let (enters, now) = (actor(1), world.now());
    let request = RecordLegalOrder {
        order: OrderId(uuid_of(n)),
        recipient: RecipientKind::Prosecutor,
        office: Some(office),
        body: "Сүхбаатар дүүргийн прокурорын газар".into(),
        number: "3/418".into(),
        date: Day::new(2025, 11, 20).unwrap(),
        parts,
        child_told: Ternary::Yes,
        child_told_note: String::new(),
        cosigner: actor(2),
        told: Some(ChildTold {
            at: "2025-11-20T09:58:00.000+08:00".into(),
            by: "О.Б.".into(),
            how: ToldHow::Interpreter,
            said: ToldSaid::NotWanted,
        }),
        scan,
    };
    let ctx = Context::new(&now, &enters);
    let text = itgel_casefile::orders::order_statement(&world.case, &request, &ctx).unwrap();
    let signature = sign_ssh(&world.people[2].key, itgel_casefile::orders::NAMESPACE, text.as_bytes());
    let event = record_legal_order(&world.case, &request, &signature, &ctx).unwrap();
    world.case_event(1, MINUTE, event);
}

/// The child takes back what it said to a kind of recipient, so that only a basis without consent opens anything.
pub fn taken_back(world: &mut World, purpose: Purpose) {
    let (said_at, channel) = (world.now().to_rfc3339(), Channel::InPerson);
    let (by, purposes) = (Giver::Child, vec![purpose]);
    world.case_event(1, MINUTE, E::ConsentWithdrawn { by, purposes, said_at, channel });
}

/// A life is in danger: stated by the interviewer, who may say it otherwise than the rule would, co-signed by `signer`.
pub fn danger(world: &mut World, n: u8, signer: usize, edit: impl FnOnce(&mut E)) {
    let mut event = E::VitalInterestStated {
        order: OrderId(uuid_of(n)),
        recipient: RecipientKind::Doctor,
        office: None,
        danger: Danger::SelfHarm,
        parts: vec![Part::RiskAndNeeds, Part::Identity],
        until: world.now().day(),
        list: 1,
        child_told: Ternary::No,
        child_told_note: "Унтаж байгаа".into(),
        told: None,
        cosigner: world.people[signer].id,
        statement: String::new(),
        signature: String::new(),
    };
    edit(&mut event);
    let text = vital_statement_of(world.case.id, world.people[0].id, &event).unwrap();
    let by = sign_ssh(&world.people[signer].key, VITAL, text.as_bytes());
    if let E::VitalInterestStated { statement, signature, .. } = &mut event {
        (*statement, *signature) = (text, by);
    }
    world.case_event(0, MINUTE, event);
    world.sealed_at = world.now();
}
