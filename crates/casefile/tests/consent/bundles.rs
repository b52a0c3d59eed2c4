//! Bundles: what is sealed is what the gate says at the last moment, and what leaves is asked once more.

use super::world::*;
use itgel_casefile::bundles::{
    HandOverBundle, PrepareBundle, SealBundle, Sender, cancel_bundle, hand_over, prepare_bundle, previewed,
    seal_bundle,
};
use itgel_casefile::context::EntryMeta;
use itgel_casefile::event::{Birth, CaseEvent, Decision, Held, RoomEvent};
use itgel_casefile::gate::{Receiver, gate};
use itgel_casefile::ids::{ElsewhereId, MeetingId};
use itgel_casefile::recipients::Recipients;
use itgel_casefile::refusal::Refusal;
use itgel_casefile::rooms::OtherRooms;
use itgel_casefile::vocabulary::*;

/// Recipients 1 (police) and 2 (NGO) with compared keys, 3 (police) without.
pub fn recipients(world: &World) -> Recipients {
    let mut list = Recipients::default();
    let meta = EntryMeta { seq: 0, at: world.now.clone(), actor: person(1) };
    let kinds = [RecipientKind::Police, RecipientKind::Ngo, RecipientKind::Police];
    for (n, kind) in (1_u8..).zip(kinds) {
        let (key, organisation, contact) = (format!("age1{n}"), "Байгууллага".to_owned(), String::new());
        let (recipient, expires) = (recipient(n), day("2027-01-31"));
        let added = RoomEvent::RecipientAdded { recipient, kind, organisation, contact, key, expires };
        list.apply(&meta, &added);
        if n < 3 {
            let key = format!("age1{n}");
            list.apply(&meta, &RoomEvent::RecipientKeyChecked { recipient, key, how: KeyCheck::InPerson });
        }
    }
    list
}

pub fn full() -> World {
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::Yes);
    world.filled();
    world
}

pub fn preparation(world: &World) -> PrepareBundle {
    PrepareBundle {
        bundle: bundle(1),
        recipient: recipient(1),
        purpose: " Хэрэг бүртгэлт ".to_owned(),
        orders: Vec::new(),
        taken_away: Vec::new(),
        reference: String::new(),
        sender: Sender::default(),
        seen_seq: world.case.last_seq.unwrap_or(0),
        preview: String::new(),
    }
}

/// The digest of the tests: the text itself.
pub fn plain(text: &str) -> String {
    text.to_owned()
}

/// What a person has seen who asked for the preview of this; nothing where the recipient is unknown.
pub fn seen(world: &World, list: &Recipients, asked: &PrepareBundle) -> String {
    let to = list.find(asked.recipient);
    let Some(to) = to else { return String::new() };
    world.with(|case, ctx| {
        let receiver = Receiver::office(to.kind, asked.recipient);
        let shown = gate(case, receiver, &asked.orders, ctx.now.day(), book()).taking_away(&asked.taken_away);
        previewed(case, to, asked, &shown, ctx)
    })
}

/// The request after its preview.
pub fn read(world: &World, asked: PrepareBundle) -> PrepareBundle {
    PrepareBundle { preview: seen(world, &recipients(world), &asked), ..asked }
}

pub fn seal(world: &World, prepared: PrepareBundle) -> Result<CaseEvent, Refusal> {
    let prepared = read(world, prepared);
    let request = SealBundle { prepared, sha256: HASH.to_owned(), bytes: 2_400_000 };
    world.with(|case, ctx| seal_bundle(case, &recipients(world), request, &plain, ctx, book()))
}

fn code(world: &World, edit: impl FnOnce(&mut PrepareBundle)) -> &'static str {
    let mut asked = preparation(world);
    edit(&mut asked);
    let asked = read(world, asked);
    let prepared =
        world.with(|case, ctx| prepare_bundle(case, &recipients(world), &asked, &plain, ctx, book())).err();
    let sealed = seal(world, asked).err();
    assert_eq!(prepared, sealed, "asked before writing and after");
    sealed.map_or("", |r| r.code)
}

#[test]
fn the_sealed_entry_says_what_went_what_stayed_and_why() {
    let mut world = full();
    let entry = world.order_event(1, RecipientKind::Police, &[Part::RiskAndNeeds]);
    world.push(entry);
    let mut asked = preparation(&world);
    asked.orders = vec![order(1)];
    asked.taken_away = vec![Part::Attachments];
    let CaseEvent::BundleSealed { recipient_kind, purpose, parts, withheld, orders, .. } =
        seal(&world, asked).unwrap()
    else {
        panic!("another event");
    };
    assert_eq!((recipient_kind, purpose.as_str()), (RecipientKind::Police, "Хэрэг бүртгэлт"));
    assert_eq!(parts, [Part::InterviewLog, Part::ConsentRecord, Part::RiskAndNeeds, Part::Identity]);
    assert_eq!(withheld, [(Part::Attachments, "taken-away".to_owned())]);
    assert_eq!(orders, [order(1)]);
}

#[test]
fn refusals_before_sealing() {
    let mut world = full();
    assert_eq!(code(&world, |_| {}), "");
    assert_eq!(code(&world, |r| r.recipient = recipient(9)), "recipient-unknown");
    assert_eq!(code(&world, |r| r.recipient = recipient(3)), "recipient-key-unchecked");
    assert_eq!(code(&world, |r| r.purpose = "  ".to_owned()), "bundle-purpose-missing");
    assert_eq!(code(&world, |r| r.purpose = "з".repeat(121)), "text-too-long");
    assert_eq!(code(&world, |r| r.orders = vec![order(1)]), "order-unknown");
    assert_eq!(code(&world, |r| r.taken_away = Part::ALL.to_vec()), "nothing-may-go");
    let entry = world.order_event(1, RecipientKind::Doctor, &[Part::RiskAndNeeds]);
    world.push(entry);
    assert_eq!(code(&world, |r| r.orders = vec![order(1)]), "order-for-another-recipient");
    let made = seal(&world, preparation(&world));
    world.try_push(made);
    assert_eq!(code(&world, |_| {}), "bundle-already-sealed");
    world.push(CaseEvent::CaseClosed { reason: "Дууссан".to_owned() });
    assert_eq!(code(&world, |r| r.bundle = bundle(2)), "case-is-closed");
    assert_eq!(code(&World::unopened(), |_| {}), "case-not-opened");
}

#[test]
fn nothing_may_go_says_why() {
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::No);
    world.filled();
    let mut asked = preparation(&world);
    asked.recipient = recipient(2);
    let refusal = seal(&world, asked).unwrap_err();
    assert_eq!((refusal.code, refusal.args["reason"].as_str()), ("nothing-may-go", "child-said-no"));
}

fn meeting_id() -> MeetingId {
    MeetingId::from_random_bytes([1; 16])
}

fn meeting(days: u64) -> CaseEvent {
    let on = day("2026-11-25").plus_days(days).unwrap();
    let (code, responsible) = ("medical_check".to_owned(), "doctor".to_owned());
    CaseEvent::MeetingRecorded {
        meeting: meeting_id(),
        held_on: on,
        attendees: Vec::new(),
        decisions: vec![Decision { code, responsible, due: on }],
        next: None,
        list: 1,
    }
}

fn elsewhere(n: u8) -> CaseEvent {
    CaseEvent::ElsewhereNoted {
        elsewhere: ElsewhereId::from_random_bytes([n; 16]),
        body: InterviewBody::Police,
        office: String::new(),
        held: Held::NotKnown,
        reason: ElsewhereReason::NotKnown,
        note: String::new(),
        corrects: None,
        because: String::new(),
    }
}

#[test]
fn what_changes_the_gate_after_the_preview_stops_the_seal() {
    type Change = fn(&mut World);
    let changes: [(Change, &str); 23] = [
        (|w| w.withdraw(Giver::Child, &[Purpose::Ngo]), "gate-changed"),
        (
            |w| {
                w.talk(DeciderKind::Mother);
            },
            "gate-changed",
        ),
        (|w| w.adult(1, DeciderKind::Mother, Ternary::Yes), "gate-changed"),
        (
            |w| {
                let entry = w.order_event(1, RecipientKind::Police, &[Part::RiskAndNeeds]);
                w.push(entry);
            },
            "gate-changed",
        ),
        (
            |w| {
                w.begin_interview(2);
                w.sign(2);
            },
            "gate-changed",
        ),
        (
            |w| {
                w.attach(7, None);
            },
            "gate-changed",
        ),
        (|w| w.identity(Birth::Year { year: 2015 }), "gate-changed"),
        (
            |w| {
                w.push(meeting(1));
            },
            "gate-changed",
        ),
        (
            |w| {
                w.push(CaseEvent::DecisionMoved {
                    meeting: meeting_id(),
                    decision: 1,
                    status: DecisionStatus::Done,
                    on: w.today(),
                });
            },
            "gate-changed",
        ),
        (
            |w| {
                w.push(elsewhere(2));
            },
            "gate-changed",
        ),
        (
            |w| {
                w.push(CaseEvent::ElsewhereStruck {
                    elsewhere: ElsewhereId::from_random_bytes([1; 16]),
                    because: "Өөр хүүхэд".to_owned(),
                });
            },
            "gate-changed",
        ),
        (
            |w| {
                w.push(CaseEvent::BirthSettled {
                    holds: BirthHolds::Registration,
                    source: BirthSource::BirthCertificate,
                });
            },
            "gate-changed",
        ),
        (
            |w| {
                w.push(CaseEvent::AftercareNoted {
                    interview: interview(1),
                    on: w.today(),
                    outcome: AftercareOutcome::Well,
                    next: None,
                });
            },
            "gate-changed",
        ),
        (
            |w| {
                w.facts(true);
            },
            "gate-changed",
        ),
        (
            |w| {
                w.refer(1);
            },
            "gate-changed",
        ),
        (
            |w| {
                w.amend(1, "timeline.ended", "12:00");
            },
            "gate-changed",
        ),
        (
            |w| {
                w.push(CaseEvent::CaseClosed { reason: "Дууссан".to_owned() });
                w.push(CaseEvent::CaseReopened { reason: "Үргэлжилнэ".to_owned() });
            },
            "gate-changed",
        ),
        // Of an interview nothing goes before it is signed; a plan never goes.
        (|w| w.begin_interview(2), ""),
        (
            |w| {
                w.begin_interview(2);
                w.attach(7, Some(interview(2)));
                w.end_interview(2);
            },
            "",
        ),
        (
            |w| {
                w.push(CaseEvent::AttendanceRecorded { interview: None, attendees: Vec::new() });
            },
            "",
        ),
        (
            |w| {
                w.push(CaseEvent::PreparationPrinted);
            },
            "",
        ),
        // What has nothing to do with the gate does not stand in the way.
        (
            |w| {
                let (reason, note) = (RevealReason::Contact, String::new());
                w.push(CaseEvent::IdentityRevealed { reason, note });
            },
            "",
        ),
        (
            |w| {
                w.push(CaseEvent::PreparationMarked { card: 2, done: true });
            },
            "",
        ),
    ];
    for (n, (change, expected)) in changes.into_iter().enumerate() {
        let mut world = full();
        world.push(meeting(0));
        world.push(elsewhere(1));
        let asked = preparation(&world);
        change(&mut world);
        let code = seal(&world, asked).err().map_or("", |r| r.code);
        assert_eq!(code, expected, "change {n}");
    }
}

#[test]
fn a_bundle_that_was_not_written_is_not_sealed() {
    let world = full();
    for (sha256, bytes) in
        [("", 5), (HASH, 0), (&HASH.to_uppercase(), 5), (&HASH.replace('0', "g"), 5), ("zz", 5)]
    {
        let request =
            SealBundle { prepared: read(&world, preparation(&world)), sha256: sha256.to_owned(), bytes };
        let made =
            world.with(|case, ctx| seal_bundle(case, &recipients(&world), request, &plain, ctx, book()));
        assert_eq!(made.unwrap_err().code, "bundle-not-written", "{sha256} {bytes}");
    }
}

pub fn handing() -> HandOverBundle {
    HandOverBundle {
        bundle: bundle(1),
        to_name: "Д. Бат".to_owned(),
        to_position: "Мөрдөгч".to_owned(),
        to_id_number: String::new(),
        how: "гарт нь".to_owned(),
        at: None,
        paper_number: "Х-3".to_owned(),
        strokes: Vec::new(),
        receipt_awaited: false,
    }
}

fn hand_code(world: &World, edit: impl FnOnce(&mut HandOverBundle)) -> &'static str {
    let mut asked = handing();
    edit(&mut asked);
    world
        .with(|case, ctx| {
            hand_over(case, &recipients(world), &OtherRooms::default(), asked, None, ctx, book())
        })
        .err()
        .map_or("", |r| r.code)
}

pub fn sealed() -> World {
    let mut world = full();
    let made = seal(&world, preparation(&world));
    world.try_push(made);
    world
}

#[test]
fn refusals_of_the_hand_over() {
    assert_eq!(hand_code(&full(), |_| {}), "bundle-not-sealed");
    assert_eq!(hand_code(&World::unopened(), |_| {}), "case-not-opened");
    let mut world = sealed();
    let sealed_at = world.now.clone();
    world.now.utc_ms += 3_600_000;
    assert_eq!(hand_code(&world, |_| {}), "");
    assert_eq!(hand_code(&world, |r| r.to_name = " ".to_owned()), "hand-over-name-missing");
    assert_eq!(hand_code(&world, |r| r.to_name = "б".repeat(81)), "text-too-long");
    assert_eq!(hand_code(&world, |r| r.how = String::new()), "hand-over-way-missing");
    assert_eq!(hand_code(&world, |r| r.at = Some("одоо".to_owned())), "hand-over-time-unreadable");
    let mut late = world.now.clone();
    late.utc_ms += 1000;
    assert_eq!(hand_code(&world, |r| r.at = Some(late.to_rfc3339())), "hand-over-in-future");
    let mut early = sealed_at.clone();
    early.utc_ms -= 60_000;
    assert_eq!(hand_code(&world, |r| r.at = Some(early.to_rfc3339())), "hand-over-before-sealing");
    assert_eq!(hand_code(&world, |r| r.at = Some(sealed_at.to_rfc3339())), "");

    let made = world.with(|case, ctx| {
        hand_over(case, &recipients(&world), &OtherRooms::default(), handing(), None, ctx, book())
    });
    world.try_push(made);
    assert_eq!(hand_code(&world, |_| {}), "bundle-already-handed-over");
    let cancelled = cancel_bundle(&world.case, bundle(1), "Буруу хүлээн авагч");
    assert_eq!(cancelled.unwrap_err().code, "bundle-already-handed-over");
}

/// A signature on the screen stays with the hand-over; a slip of the pen is none, and an entry without one has the bytes
/// it always had.
#[test]
fn who_receives_may_sign_on_the_screen() {
    let world = sealed();
    let handed = |strokes: Vec<Vec<(i32, i32, u32)>>| {
        let asked = HandOverBundle { strokes, ..handing() };
        world
            .with(|case, ctx| {
                hand_over(case, &recipients(&world), &OtherRooms::default(), asked, None, ctx, book())
            })
            .unwrap()
    };
    let drawn = vec![vec![(1, 2, 0), (4, 6, 12)]];
    let CaseEvent::BundleHandedOver { strokes, .. } = handed(drawn.clone()) else { panic!("another event") };
    assert_eq!(strokes, drawn);
    let slip = serde_json::to_string(&handed(vec![vec![(1, 2, 0)]])).unwrap();
    assert!(!slip.contains("strokes"), "{slip}");
    assert_eq!(slip, serde_json::to_string(&handed(Vec::new())).unwrap());
    let mut after = sealed();
    let made = after.with(|case, ctx| {
        let asked = HandOverBundle { strokes: drawn.clone(), ..handing() };
        hand_over(case, &recipients(&after), &OtherRooms::default(), asked, None, ctx, book())
    });
    after.try_push(made);
    let handed = after.case.bundles.find(bundle(1)).and_then(|b| b.handed_over.clone());
    assert_eq!(handed.map(|h| h.strokes), Some(drawn));
}

/// More than the word of who hands it over says that somebody has it.
#[test]
fn a_hand_over_is_signed_on_the_screen_or_on_paper_or_a_signed_file_is_awaited() {
    let world = sealed();
    let drawn = vec![vec![(1, 2, 0), (4, 6, 12)]];
    assert_eq!(hand_code(&world, |r| r.paper_number = "  ".to_owned()), "hand-over-unsigned");
    let slip = |r: &mut HandOverBundle| {
        (r.paper_number, r.strokes) = (String::new(), vec![vec![(1, 2, 0)]]);
    };
    assert_eq!(hand_code(&world, slip), "hand-over-unsigned");
    let signed = |r: &mut HandOverBundle| (r.paper_number, r.strokes) = (String::new(), drawn);
    assert_eq!(hand_code(&world, signed), "");
    assert_eq!(hand_code(&world, |_| {}), "", "the number of a paper");
    // A file can be awaited only of somebody whose key for it was compared.
    let awaiting = || HandOverBundle { paper_number: String::new(), receipt_awaited: true, ..handing() };
    let hand = |list: &Recipients, asked: HandOverBundle| {
        world.with(|case, ctx| hand_over(case, list, &OtherRooms::default(), asked, None, ctx, book()))
    };
    let mut list = recipients(&world);
    assert_eq!(hand(&list, awaiting()).unwrap_err().code, "hand-over-receipt-unexpected");
    let meta = EntryMeta { seq: 7, at: world.now.clone(), actor: person(1) };
    let (recipient, key) = (recipient(1), "ssh-ed25519 AAAA".to_owned());
    list.apply(&meta, &RoomEvent::RecipientSigningKeySet { recipient, key: key.clone() });
    assert_eq!(hand(&list, awaiting()).unwrap_err().code, "hand-over-receipt-unexpected", "not compared");
    list.apply(&meta, &RoomEvent::RecipientKeyChecked { recipient, key, how: KeyCheck::InPerson });
    let text = serde_json::to_string(&hand(&list, awaiting()).unwrap()).unwrap();
    assert!(text.contains("\"receipt_awaited\":true"), "{text}");
    let text = serde_json::to_string(&hand(&list, handing()).unwrap()).unwrap();
    assert!(!text.contains("receipt_awaited"), "an entry without it has the bytes it always had: {text}");
}

#[test]
fn cancelling() {
    let mut world = sealed();
    assert_eq!(
        cancel_bundle(&world.case, bundle(2), "Буруу хүлээн авагч").unwrap_err().code,
        "bundle-not-sealed"
    );
    assert_eq!(cancel_bundle(&world.case, bundle(1), "буруу").unwrap_err().code, "reason-too-short");
    let made = cancel_bundle(&world.case, bundle(1), "Буруу хүлээн авагч");
    world.try_push(made);
    assert_eq!(hand_code(&world, |_| {}), "bundle-is-cancelled");
    let again = cancel_bundle(&world.case, bundle(1), "Буруу хүлээн авагч");
    assert_eq!(again.unwrap_err().code, "bundle-is-cancelled");
}

#[test]
fn what_ended_since_sealing_keeps_the_bundle_here() {
    type Change = fn(&mut World);
    let changes: [(Change, &str); 5] = [
        (|w| w.withdraw(Giver::Child, &[Purpose::Police]), "withdrawn"),
        (|w| w.adult(1, DeciderKind::Mother, Ternary::Yes), "implicated"),
        (
            |w| {
                w.talk(DeciderKind::Mother);
            },
            "not-asked",
        ),
        (|w| w.later(400), "expired"),
        (
            |w| {
                w.push(CaseEvent::CaseClosed { reason: "Дууссан".to_owned() });
            },
            "case-closed",
        ),
    ];
    for (change, why) in changes {
        let mut world = sealed();
        change(&mut world);
        let refusal = world
            .with(|case, ctx| {
                hand_over(case, &recipients(&world), &OtherRooms::default(), handing(), None, ctx, book())
            })
            .unwrap_err();
        assert_eq!((refusal.code, refusal.args["reason"].as_str()), ("bundle-may-not-leave", why));
        assert!(cancel_bundle(&world.case, bundle(1), "Зөвшөөрөл буцаасан").is_ok());
    }
    let mut world = sealed();
    world.withdraw(Giver::Child, &[Purpose::Doctor]);
    assert_eq!(hand_code(&world, |_| {}), "", "another purpose does not touch it");
}

#[test]
fn what_is_cut_from_the_journal_ends_where_the_preview_ended() {
    let mut world = full();
    let asked = read(&world, preparation(&world));
    world.push(CaseEvent::PreparationMarked { card: 2, done: true });
    let list = recipients(&world);
    let gate = world.with(|case, ctx| prepare_bundle(case, &list, &asked, &plain, ctx, book())).unwrap();
    assert_eq!(gate.seq, asked.seen_seq);
    assert!(gate.seq < world.case.last_seq.unwrap());
    // And never lies ahead of what there is.
    let ahead = read(&world, PrepareBundle { seen_seq: 10_000, ..asked });
    let gate = world.with(|case, ctx| prepare_bundle(case, &list, &ahead, &plain, ctx, book())).unwrap();
    assert_eq!(Some(gate.seq), world.case.last_seq);
}

/// A key that is lost, over, or changed since the sealing: somebody else may be able to open what was sealed to it.
#[test]
fn a_key_that_ended_since_sealing_keeps_the_bundle_here() {
    let world = sealed();
    let meta = EntryMeta { seq: 9, at: world.now.clone(), actor: person(1) };
    let code = |list: &Recipients, world: &World| {
        let made = world
            .with(|case, ctx| hand_over(case, list, &OtherRooms::default(), handing(), None, ctx, book()));
        made.err().map_or("", |r| r.code)
    };
    let fresh = recipients(&world);
    assert_eq!(code(&fresh, &world), "");
    assert_eq!(code(&Recipients::default(), &world), "recipient-unknown");
    let mut revoked = fresh.clone();
    revoked.apply(
        &meta,
        &RoomEvent::RecipientRevoked {
            recipient: recipient(1), reason: "Түлхүүр алдсан".to_owned()
        },
    );
    assert_eq!(code(&revoked, &world), "recipient-key-revoked");
    let mut changed = fresh.clone();
    changed.apply(
        &meta,
        &RoomEvent::RecipientAdded {
            recipient: recipient(1),
            kind: RecipientKind::Police,
            organisation: "Байгууллага".to_owned(),
            contact: String::new(),
            key: "age1new".to_owned(),
            expires: day("2027-01-31"),
        },
    );
    assert_eq!(code(&changed, &world), "bundle-sealed-to-former-key");
    let mut world = world;
    world.later(80);
    assert_eq!(code(&fresh, &world), "recipient-key-expired");
}

/// An order for one office opens nothing for another of the same kind; one that names no office is for the kind.
#[test]
fn an_order_is_for_the_office_it_names() {
    let mut world = full();
    for (n, named) in [(1, Some(recipient(1))), (2, Some(recipient(3))), (3, None)] {
        let mut event = world.order_event(n, RecipientKind::Police, &[Part::RiskAndNeeds]);
        if let CaseEvent::LegalOrderRecorded { office, .. } = &mut event {
            *office = named;
        }
        world.push(event);
    }
    let of = |n| world.case.orders.of(Receiver::office(RecipientKind::Police, recipient(n)));
    assert_eq!([of(1), of(3)], [vec![order(1), order(3)], vec![order(2), order(3)]]);
    assert_eq!(world.case.orders.of(Receiver::office(RecipientKind::Ngo, recipient(2))), []);
    assert_eq!(world.case.orders.of(Receiver::any(RecipientKind::Police)), [order(3)]);
    assert_eq!(code(&world, |r| r.orders = vec![order(1), order(3)]), "");
    assert_eq!(code(&world, |r| r.orders = vec![order(2)]), "order-for-another-recipient");
}
