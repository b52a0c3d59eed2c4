//! What stays, stays: no byte of it is in the archive, and the bundle still verifies.

use super::round_trip::open;
use super::signed::second;
use crate::support::events::{MINUTE, NAME_MARKER, uuid_of};
use crate::support::orders::{legal_order, order_for};
use crate::support::words::say;
use crate::support::world::{World, go_on};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use itgel_bundle::content::{EntrySource, build};
use itgel_bundle::error::BundleError;
use itgel_bundle::fault::Fault;
use itgel_bundle::write::write_bundle;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::ids::{AdultId, OrderId, RecipientId};
use itgel_casefile::vocabulary::{
    Channel, ConsentState, DeciderKind, Giver, Part, Purpose, RecipientKind, Ternary,
};
use itgel_journal::parse;
use itgel_seal::agefile::decrypt_bytes;
use itgel_seal::digest::to_hex;
use memchr::memmem;

/// Whether these bytes are anywhere in an archive.
fn contains(archive: &[u8], what: &[u8]) -> bool {
    memmem::find(archive, what).is_some()
}

/// A clock that was set back dates the seal before the order: the order was there all the same, its entry shows it.
#[test]
fn a_clock_that_was_set_back_does_not_shut_an_order() {
    let mut world = World::new(5);
    let (said_at, channel) = (world.now().to_rfc3339(), Channel::InPerson);
    let (by, purposes) = (Giver::Child, vec![Purpose::Prosecutor]);
    world.case_event(1, MINUTE, CaseEvent::ConsentWithdrawn { by, purposes, said_at, channel });
    world.sealed_at = world.now();
    let mut set_back = world.sealed_at.clone();
    set_back.utc_ms -= 40 * 24 * 60 * MINUTE;
    let mut contents = world.contents(RecipientKind::Prosecutor, vec![world.prosecutor.recipient()], &[]);
    contents.sealed_at = &set_back;
    let (plan, dossier) = build(contents, &say).unwrap();
    assert!(dossier.orders[0].date > set_back.day());
    let (_, sealed) = write_bundle(&plan, &world.room, Vec::new(), &mut go_on).unwrap();
    assert!(open(&world, &sealed[..]).is_ok());
    assert_eq!(second(&world, &sealed), Ok(()));
}

/// Every choice of parts that a case officer can make for the prosecutor, who may have all of them.
#[test]
fn nothing_of_what_stays_is_inside() {
    let world = World::new(3);
    let mut bundles = 0;
    for choice in 0u8..31 {
        let away: Vec<Part> =
            Part::ALL.iter().enumerate().filter(|(n, _)| choice & (1 << n) != 0).map(|(_, p)| *p).collect();
        let contents = world.contents(RecipientKind::Prosecutor, vec![world.prosecutor.recipient()], &away);
        let stays: Vec<u64> = contents
            .entries
            .iter()
            .filter(|e| e.payload.is_none())
            .map(|e| parse(&e.line).unwrap().seq)
            .collect();
        let (plan, dossier) = build(contents, &say).unwrap();
        let (_, sealed) = write_bundle(&plan, &world.room, Vec::new(), &mut go_on).unwrap();
        assert_eq!(open(&world, &sealed[..]).unwrap().dossier, dossier, "{away:?}");
        let archive = decrypt_bytes(&world.prosecutor, &sealed, 1 << 20).unwrap();
        for seq in &stays {
            let kept = &world.kept[*seq as usize];
            assert!(!contains(&archive, &kept.payload), "{away:?}: content of {seq}");
            for salt in [STANDARD.encode(kept.salt), to_hex(&kept.salt)] {
                assert!(!contains(&archive, salt.as_bytes()), "{away:?}: salt of {seq}");
            }
            assert!(!contains(&archive, &kept.salt), "{away:?}: salt of {seq}");
        }
        let named = contains(&archive, NAME_MARKER.as_bytes());
        assert_eq!(named, !away.contains(&Part::Identity), "{away:?}");
        for bytes in world.files.values() {
            assert_eq!(contains(&archive, bytes), !away.contains(&Part::Attachments), "{away:?}");
        }
        bundles += 1;
    }
    assert_eq!(bundles, 31);
}

/// The child's no to the organisation, the "later" to the doctor and the consent taken back for the social worker
/// each leave nothing that may go; to the police the risk stays.
#[test]
fn each_recipient_gets_what_was_agreed() {
    let world = World::new(3);
    let keys = || vec![world.prosecutor.recipient()];
    for kind in [RecipientKind::Ngo, RecipientKind::Doctor, RecipientKind::SocialWorker] {
        let contents = world.contents(kind, keys(), &[]);
        assert!(contents.entries.iter().all(|e| e.payload.is_none()));
        assert_eq!(build(contents, &say).err(), Some(BundleError::NothingGoes), "{kind:?}");
    }
    let (_, dossier) = build(world.contents(RecipientKind::Police, keys(), &[]), &say).unwrap();
    assert!(dossier.needs.is_none());
    assert_eq!(dossier.disclosure.withheld[0].part, Part::RiskAndNeeds);
    assert_eq!(dossier.disclosure.withheld[0].reason, "not-asked-for");
}

/// An adult who is found to be implicated after all: the answers are kept, do not count, and the record says so
/// even when the entry that shows it stays behind. By order, because by consent nothing would go any more.
#[test]
fn answers_of_an_implicated_adult_do_not_count() {
    let mut world = World::new(3);
    world.case_event(
        0,
        1000,
        CaseEvent::AdultRecorded {
            adult: AdultId(uuid_of(3)),
            kind: DeciderKind::Mother,
            name: "Э.".into(),
            implicated: Ternary::Yes,
            contact_safe: Ternary::No,
            phone: String::new(),
        },
    );
    legal_order(&mut world, 7, Part::ALL.to_vec());
    world.sealed_at = world.now();
    for away in [vec![], vec![Part::Identity]] {
        let contents = world.contents(RecipientKind::Prosecutor, vec![world.prosecutor.recipient()], &away);
        let (plan, dossier) = build(contents, &say).unwrap();
        let consent = dossier.consent.as_ref().unwrap();
        assert!(!consent.current().unwrap().counts);
        assert!(consent.states.iter().all(|s| s.guardian == ConsentState::Invalidated));
        let (_, sealed) = write_bundle(&plan, &world.room, Vec::new(), &mut go_on).unwrap();
        assert_eq!(open(&world, &sealed[..]).unwrap().dossier, dossier);
    }
}

/// An order that names another office of this kind is no business of this one: of its entry there is a commitment and
/// nothing else, and it opens nothing, whatever it names.
#[test]
fn an_order_for_another_office_is_not_inside() {
    let mut world = World::new(3);
    order_for(&mut world, 7, Part::ALL.to_vec(), RecipientId(uuid_of(22)));
    world.sealed_at = world.now();
    let contents = world.contents(RecipientKind::Prosecutor, vec![world.prosecutor.recipient()], &[]);
    let (plan, dossier) = build(contents, &say).unwrap();
    let (_, bytes) = write_bundle(&plan, &world.room, Vec::new(), &mut go_on).unwrap();
    let orders: Vec<_> = dossier.consent.as_ref().unwrap().orders.iter().map(|o| o.order).collect();
    assert_eq!(orders, [OrderId(uuid_of(6))], "the own one");
    assert_eq!(dossier.disclosure.committed["not-needed"], 1);
    assert!(dossier.facts.is_none() && dossier.orders.is_empty());
    let archive = decrypt_bytes(&world.prosecutor, &bytes, 1 << 24).unwrap();
    assert!(!contains(&archive, uuid_of(7).to_string().as_bytes()));
    assert_eq!(open(&world, &bytes[..]).unwrap().dossier, dossier);
    assert_eq!(second(&world, &bytes), Ok(()));
}

/// Consent never opens what is alleged; a legal order does, and then the reader and the second verifier, which shares no
/// code with it, find it as the entries say, with what was noted before.
#[test]
fn what_is_alleged_goes_by_order_alone() {
    let mut world = World::new(3);
    let sealed = |world: &World| {
        let contents = world.contents(RecipientKind::Prosecutor, vec![world.prosecutor.recipient()], &[]);
        let (plan, dossier) = build(contents, &say).unwrap();
        (write_bundle(&plan, &world.room, Vec::new(), &mut go_on).unwrap().1, dossier)
    };
    let (bytes, dossier) = sealed(&world);
    assert!(dossier.facts.is_none());
    assert_eq!(dossier.disclosure.committed["not-asked-for"], 5, "four notes and a neighbour");
    let archive = decrypt_bytes(&world.prosecutor, &bytes, 1 << 24).unwrap();
    for word in ["horse_racing", "no_pay", "Хурдан морь"] {
        assert!(!contains(&archive, word.as_bytes()), "{word}");
    }
    let said_at = world.now().to_rfc3339();
    let withdrawn = CaseEvent::ConsentWithdrawn {
        by: Giver::Child,
        purposes: vec![Purpose::Prosecutor],
        said_at,
        channel: Channel::InPerson,
    };
    world.case_event(1, 1000, withdrawn);
    legal_order(&mut world, 7, vec![Part::InterviewLog]);
    world.sealed_at = world.now();
    let (bytes, dossier) = sealed(&world);
    assert_eq!(dossier.facts.as_ref().unwrap().notes.len(), 4);
    assert_eq!(open(&world, &bytes[..]).unwrap().dossier, dossier);
    assert_eq!(second(&world, &bytes), Ok(()));
    let report = String::from_utf8(itgel_bundle::report::render(&dossier, &say)).unwrap();
    for words in ["Хурдан морь унах", "Horse racing", "Цалин өгдөггүй", "өмнө нь тэмдэглэсэн, Мэдэгдэхгүй"]
    {
        assert!(report.contains(words), "{words}");
    }
    assert!(!report.contains("horse_racing"));
}

/// The second wall: whatever a caller hands in, content of a part that stays does not get past it.
#[test]
fn content_that_may_not_go_is_not_built() {
    let world = World::new(3);
    let with = |change: &dyn Fn(&mut itgel_bundle::content::Contents<'_>)| {
        let away = [Part::Identity];
        let mut contents =
            world.contents(RecipientKind::Prosecutor, vec![world.prosecutor.recipient()], &away);
        change(&mut contents);
        build(contents, &say).err()
    };
    assert_eq!(with(&|_| {}), None);
    let content = |seq: u64| {
        let kept = &world.kept[seq as usize];
        Some((kept.salt, kept.payload.clone()))
    };
    // The identity, which stays here, and the look at it, which never leaves at all.
    for act in ["case.identity_recorded", "case.identity_revealed"] {
        let slipped = with(&|c| {
            let of_act = |e: &&mut EntrySource| parse(&e.line).unwrap().act == act;
            let entry = c.entries.iter_mut().find(of_act).unwrap();
            entry.payload = content(parse(&entry.line).unwrap().seq);
        });
        assert_eq!(slipped, Some(BundleError::PartNotAllowed), "{act}");
    }
    assert_eq!(
        with(&|c| c.entries.iter_mut().for_each(|e| e.payload = None)),
        Some(BundleError::Content),
        "the counts of what stays must be right"
    );
    assert_eq!(with(&|c| c.entries[0].payload = content(9)), Some(BundleError::EntryDiffers));
    assert_eq!(with(&|c| c.entries.swap(0, 1)), Some(BundleError::EntryDiffers));
    assert_eq!(with(&|c| c.entries[3].proof.truncate(1)), Some(BundleError::EntryDiffers));
    assert_eq!(
        with(&|c| c.checkpoint = c.checkpoint.replacen("room1", "room2", 1)),
        Some(BundleError::EntryDiffers)
    );
    assert_eq!(with(&|c| c.disclosure.withheld.clear()), Some(BundleError::Content));
    // What a reader would refuse is not built.
    assert_eq!(with(&|c| c.people.clear()), Some(BundleError::SelfCheck(Fault::SignoffSigner)));
    assert_eq!(with(&|c| c.sections.clear()), Some(BundleError::SelfCheck(Fault::SectionMissing)));
    assert_eq!(with(&|c| c.allowed_signers.clear()), Some(BundleError::SelfCheck(Fault::RosterSender)));
    assert_eq!(with(&|c| c.attachments.clear()), Some(BundleError::SourceUnreadable));
    assert_eq!(with(&|c| c.wordings[0].text.push('!')), Some(BundleError::Content));
}
