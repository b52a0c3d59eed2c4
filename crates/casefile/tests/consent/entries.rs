//! From parts to journal entries: what goes with its content, and what stays behind as a commitment.

use super::happenings::added_file;
use super::world::*;
use itgel_casefile::consent::reason::ReasonCode as R;
use itgel_casefile::event::{Birth, CaseEvent, Event, Tap, part_of};
use itgel_casefile::gate::{Cell, Disclosable, Receiver, disclosable};
use itgel_casefile::ids::TapId;
use itgel_casefile::vocabulary::*;

fn divide(world: &World, kind: RecipientKind) -> Disclosable {
    disclosable(&world.gate(kind), world.case.id, &world.entries)
}

fn full() -> World {
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::Yes);
    world.filled();
    world
}

#[test]
fn every_entry_is_in_exactly_one_list() {
    let world = full();
    for kind in RecipientKind::ALL {
        let divided = divide(&world, *kind);
        for placed in &world.entries {
            let goes = divided.goes.contains(&placed.seq);
            assert_ne!(goes, divided.withheld.contains_key(&placed.seq), "{}", placed.seq);
        }
        let total: usize = divided.withheld_counts().values().sum();
        assert_eq!(total + divided.goes.len(), world.entries.len());
    }
}

#[test]
fn only_parts_that_go() {
    let world = full();
    for kind in RecipientKind::ALL {
        let gate = world.gate(*kind);
        for seq in divide(&world, *kind).goes {
            let Event::Case(event) = &world.entries[usize::try_from(seq).unwrap()].event else {
                panic!("not of the case");
            };
            assert!(gate.going().contains(&part_of(event).unwrap()), "{event:?}");
        }
    }
    // With no consent nothing at all goes, and the reason stands at each.
    let mut silent = World::new();
    silent.filled();
    let divided = divide(&silent, RecipientKind::Prosecutor);
    assert!(divided.goes.is_empty());
    assert!(divided.withheld.values().all(|reason| *reason == R::NotAsked));
}

#[test]
fn looks_plans_and_bundles_never_leave() {
    let mut world = full();
    let (reason, note) = (RevealReason::Contact, String::new());
    let internal = [
        world.push(CaseEvent::IdentityRevealed { reason, note }),
        world.push(CaseEvent::PreparationMarked { card: 1, done: true }),
        world.push(CaseEvent::ClockJumped { interview: None, by_ms: 5 }),
        world.push(CaseEvent::AttendanceRecorded { interview: None, attendees: Vec::new() }),
        world.push(CaseEvent::BundleCancelled { bundle: bundle(1), reason: "Буруу".to_owned() }),
    ];
    for kind in RecipientKind::ALL {
        let divided = divide(&world, *kind);
        for seq in internal {
            assert!(divided.withheld.contains_key(&seq));
        }
    }
    let divided = divide(&world, RecipientKind::Prosecutor);
    for seq in internal {
        assert_eq!(divided.withheld[&seq], R::Internal);
    }
}

#[test]
fn unsigned_interviews_stay_and_amendments_go_with_the_signed() {
    let mut world = full();
    world.begin_interview(2);
    let second = world.entries.last().unwrap().seq;
    let tap = |n: u8, interview_number: u8| CaseEvent::Tapped {
        interview: interview(interview_number),
        tap: TapId::from_random_bytes([n; 16]),
        what: Tap::Marker,
        elapsed_ms: 5,
        added_later: false,
    };
    let of_unsigned = world.push(tap(1, 2));
    let after_signature = world.push(tap(2, 1));
    let amended = world.amend(1, "timeline.ended", "2");
    let amended_risk = world.amend(1, "risk.level", "high");
    let amended_consent = world.amend(1, "consent.answers.child.ngo", "no");
    let amended_unknown = world.amend(1, "somewhere.else", "2");
    let amended_unsigned = world.amend(2, "timeline.ended", "2");
    let late_file = world.attach(2, Some(interview(1)));
    let loose_file = world.attach(3, None);
    // How the child is found later is asked whether the record is signed or not; it leaves only with a signed one.
    let on = world.today();
    let [after_signed, after_unsigned] = [1, 2].map(|of| {
        let outcome = AftercareOutcome::Well;
        world.push(CaseEvent::AftercareNoted { interview: interview(of), on, outcome, next: None })
    });

    let divided = divide(&world, RecipientKind::Prosecutor);
    assert_eq!(divided.withheld[&amended_unknown], R::Internal);
    assert!(divide(&world, RecipientKind::Doctor).goes.contains(&after_signed));
    assert_eq!(divide(&world, RecipientKind::Doctor).withheld[&after_unsigned], R::NotSignedOff);
    for seq in [second, of_unsigned, after_signature, late_file, amended_unsigned] {
        assert_eq!(divided.withheld[&seq], R::NotSignedOff, "{seq}");
    }
    for seq in [amended, amended_risk, amended_consent, loose_file] {
        assert!(divided.goes.contains(&seq), "{seq}");
    }
    // The police do not get the risk, so they do not get what was amended in it.
    let divided = divide(&world, RecipientKind::Police);
    assert!(divided.goes.contains(&amended));
    assert_eq!(divided.withheld[&amended_risk], R::NotAskedFor);
}

/// After the signature a file goes only as what an amendment of its record names, digest and all, in two signatures.
#[test]
fn a_file_after_the_signature_goes_only_where_a_signed_amendment_names_it() {
    let (fits, other) = (added_file(HASH), added_file(&HASH.replace('0', "1")));
    let item = fits.replace("\"item\":0", "\"item\":1");
    // Amendments before the file, and after it: record, value, two signatures. Whether it goes, and why not.
    type Said<'a> = &'a [(u8, &'a str, bool)];
    let table: [(Said<'_>, Said<'_>, bool, &str); 10] = [
        (&[], &[], false, "nobody signed for it"),
        (&[(1, &fits, true)], &[], true, "two people named it"),
        (&[(1, &fits, false)], &[], false, "one signature"),
        (&[(1, &other, true)], &[], false, "another digest"),
        (&[(1, &item, true)], &[], false, "another drawing"),
        (&[(2, &fits, true)], &[], false, "another record"),
        (&[], &[(1, &fits, true)], false, "named afterwards"),
        (&[(1, &fits, true), (1, "", true)], &[], false, "taken back before it came"),
        (&[(1, &fits, true)], &[(1, "", true)], false, "taken back"),
        (&[(1, &fits, true)], &[(1, "", true), (1, &fits, true)], true, "let stand again"),
    ];
    for (before, after, goes, why) in table {
        let mut world = full();
        world.begin_interview(2);
        world.sign(2);
        for (of, value, by_two) in before {
            world.name_file(*of, 2, value, *by_two);
        }
        let file = world.attach(2, Some(interview(1)));
        for (of, value, by_two) in after {
            world.name_file(*of, 2, value, *by_two);
        }
        let divided = divide(&world, RecipientKind::Prosecutor);
        assert_eq!(divided.goes.contains(&file), goes, "{why}");
        assert_eq!(divided.withheld.get(&file), (!goes).then_some(&R::NotSignedOff), "{why}");
    }
    // Of an interview that nobody signed, an amendment opens nothing.
    let mut world = full();
    world.begin_interview(2);
    world.name_file(2, 2, &fits, true);
    let file = world.attach(2, Some(interview(2)));
    assert_eq!(divide(&world, RecipientKind::Prosecutor).withheld[&file], R::NotSignedOff);
}

/// The scan of a legal order goes with an order that opens something, to whom it is for, and nowhere else.
#[test]
fn the_scan_of_an_order_goes_only_where_the_order_is_used() {
    let other = HASH.replace('0', "1");
    // Who is given the bundle; whether everybody had said yes; the digest that the order names; the scans that come.
    type Row<'a> = (RecipientKind, bool, Option<&'a str>, &'a [&'a str], &'a [Option<R>]);
    let (police, doctor) = (RecipientKind::Police, RecipientKind::Doctor);
    let table: [Row<'_>; 6] = [
        (police, false, Some(HASH), &[HASH], &[None]),
        (police, false, Some(&other), &[HASH], &[Some(R::Internal)]),
        (police, false, None, &[HASH], &[Some(R::Internal)]),
        (police, false, Some(HASH), &[HASH, HASH], &[None, Some(R::Internal)]),
        (police, true, Some(HASH), &[HASH], &[Some(R::NotNeeded)]),
        (doctor, false, Some(HASH), &[HASH], &[Some(R::NotNeeded)]),
    ];
    for (kind, agreed, named, scans, expected) in table {
        let mut world = World::new();
        world.agreed(Answer::Yes, if agreed { Answer::Yes } else { Answer::No });
        world.filled();
        // Attachments stay in every row but where everybody said yes: the scan goes with the order, not with its part.
        let mut entry = world.order_event(1, RecipientKind::Police, &[Part::InterviewLog]);
        if let CaseEvent::LegalOrderRecorded { scan, .. } = &mut entry {
            *scan = named.map(str::to_owned);
        }
        world.push(entry);
        let seqs: Vec<u64> = scans.iter().zip(11..).map(|(sha256, n)| world.scan(n, 1, sha256)).collect();
        let gate = world.gate_with(kind, &[order(1)]);
        assert!(matches!(gate.cell(Part::Attachments), Cell::Goes { .. }) == agreed);
        let divided = disclosable(&gate, world.case.id, &world.entries);
        let found: Vec<Option<R>> = seqs.iter().map(|seq| divided.withheld.get(seq).copied()).collect();
        assert_eq!(found, expected, "{kind:?} {agreed} {named:?}");
        assert!(seqs.iter().all(|seq| divided.goes.contains(seq) != divided.withheld.contains_key(seq)));
    }
    // A scan alone is no file of the case: it makes nothing of that part.
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::Yes);
    world.scan(11, 1, HASH);
    assert!(!matches!(world.gate(RecipientKind::Prosecutor).cell(Part::Attachments), Cell::Goes { .. }));
}

#[test]
fn the_planned_attendance_goes_with_the_interview_that_began_with_it() {
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::Yes);
    let plan = |world: &mut World| {
        world.push(CaseEvent::AttendanceRecorded { interview: None, attendees: Vec::new() })
    };
    let first = plan(&mut world);
    let second = plan(&mut world);
    world.begin_interview(1);
    world.sign(1);
    let third = plan(&mut world);
    world.begin_interview(2);
    let divided = divide(&world, RecipientKind::Police);
    assert_eq!(divided.withheld.get(&first), Some(&R::Internal));
    assert!(divided.goes.contains(&second));
    assert_eq!(divided.withheld.get(&third), Some(&R::Internal));
}

#[test]
fn of_names_only_the_newest() {
    let mut world = full();
    let first = world
        .entries
        .iter()
        .find(|p| matches!(&p.event, Event::Case(e) if matches!(**e, CaseEvent::IdentityRecorded { .. })));
    let first = first.unwrap().seq;
    world.adult(1, DeciderKind::Father, Ternary::No);
    let earlier = world.entries.last().unwrap().seq;
    world.adult(2, DeciderKind::Mother, Ternary::No);
    let other = world.entries.last().unwrap().seq;
    world.adult(1, DeciderKind::Father, Ternary::NotKnown);
    let newest = world.entries.last().unwrap().seq;
    world.identity(Birth::Year { year: 2015 });
    let identity = world.entries.last().unwrap().seq;
    let divided = divide(&world, RecipientKind::Police);
    assert_eq!(divided.withheld[&first], R::Superseded);
    assert_eq!(divided.withheld[&earlier], R::Superseded);
    for seq in [other, newest, identity] {
        assert!(divided.goes.contains(&seq));
    }
}

#[test]
fn orders_for_others_are_nobodys_business() {
    let mut world = full();
    let entry = world.order_event(1, RecipientKind::Doctor, &[Part::Identity]);
    let for_doctor = world.push(entry);
    let entry = world.order_event(2, RecipientKind::Police, &[Part::RiskAndNeeds]);
    let for_police = world.push(entry);
    let divided = divide(&world, RecipientKind::Police);
    assert_eq!(divided.withheld[&for_doctor], R::NotNeeded);
    assert!(divided.goes.contains(&for_police));
}

/// Two offices of one kind: the order of one of them, with its number and what the child was told, is no business of
/// the other, and opens nothing there.
#[test]
fn an_order_for_one_office_stays_from_another_of_its_kind() {
    let mut world = full();
    let mut orders = Vec::new();
    for (n, named) in [(1, Some(recipient(1))), (2, Some(recipient(2))), (3, None)] {
        let mut event = world.order_event(n, RecipientKind::Police, &[Part::RiskAndNeeds]);
        if let CaseEvent::LegalOrderRecorded { office, .. } = &mut event {
            *office = named;
        }
        orders.push(world.push(event));
    }
    let [of_one, of_two, of_any] = orders[..] else { panic!("three were entered") };
    for (own, other, n) in [(of_one, of_two, 1), (of_two, of_one, 2)] {
        let to = Receiver::office(RecipientKind::Police, recipient(n));
        // Also when all of them are handed in as chosen.
        let gate = world.gate_for(to, &[order(1), order(2)]);
        assert_eq!(gate.orders_used(), [order(n)]);
        let divided = disclosable(&gate, world.case.id, &world.entries);
        assert_eq!(divided.withheld.get(&other), Some(&R::NotNeeded));
        assert!(divided.goes.contains(&own) && divided.goes.contains(&of_any));
    }
    let third = Receiver::office(RecipientKind::Police, recipient(3));
    let gate = world.gate_for(third, &[order(1), order(2)]);
    assert_eq!(gate.cell(Part::RiskAndNeeds), Cell::Stays { reason: R::NotAskedFor });
    let divided = disclosable(&gate, world.case.id, &world.entries);
    assert!(!divided.goes.contains(&of_one) && !divided.goes.contains(&of_two));
}

/// Whoever gets something by order sees the order and its co-signature, also where the consent record stays.
#[test]
fn an_order_goes_with_what_it_opens() {
    let mut world = World::new();
    world.filled();
    let kind = RecipientKind::Prosecutor;
    let entry = world.order_event(1, kind, &[Part::Identity]);
    let opens = world.push(entry);
    let entry = world.order_event(2, kind, &[Part::Identity]);
    let idle = world.push(entry);
    let gate = world.gate_with(kind, &[order(1), order(2)]);
    assert_eq!((gate.going(), gate.orders_used()), (vec![Part::Identity], vec![order(1)]));
    let divided = disclosable(&gate, world.case.id, &world.entries);
    assert!(divided.goes.contains(&opens));
    assert_eq!(divided.withheld[&idle], R::OrderOutOfScope);
    // What is taken away again needs no order beside it.
    let gate = gate.taking_away(&[Part::Identity]);
    assert!(!disclosable(&gate, world.case.id, &world.entries).goes.contains(&opens));
}

#[test]
fn what_came_after_the_preview_stays() {
    let mut world = full();
    let gate = world.gate(RecipientKind::Prosecutor);
    world.identity(Birth::Year { year: 2015 });
    let late = world.entries.last().unwrap().seq;
    let divided = disclosable(&gate, world.case.id, &world.entries);
    assert_eq!(divided.withheld[&late], R::AfterPreview);
    let identities = divided.goes.iter().filter(|seq| {
        let placed = &world.entries[usize::try_from(**seq).unwrap()];
        matches!(&placed.event, Event::Case(e) if matches!(**e, CaseEvent::IdentityRecorded { .. }))
    });
    assert_eq!(identities.count(), 1, "the one that was read in the preview");
}

#[test]
fn entries_of_other_cases_and_of_the_room_are_in_neither_list() {
    let mut world = full();
    let mut foreign = world.entries[0].clone();
    foreign.seq = 900;
    foreign.case = Some(case_id(2));
    let mut room = world.entries[0].clone();
    room.seq = 901;
    room.case = None;
    room.event = Event::Room(Box::new(itgel_casefile::event::RoomEvent::Locked));
    world.entries.extend([foreign, room]);
    let divided = divide(&world, RecipientKind::Prosecutor);
    for seq in [900, 901] {
        assert!(!divided.goes.contains(&seq) && !divided.withheld.contains_key(&seq));
    }
}

#[test]
fn by_consent_only_those_of_whom_the_words_speak() {
    let mut world = full();
    let mother = world.person(1, Relation::Mother, Ternary::No);
    let neighbour = world.person(2, Relation::Neighbour, Ternary::Yes);
    for kind in [RecipientKind::Police, RecipientKind::Prosecutor] {
        let divided = divide(&world, kind);
        assert!(divided.goes.contains(&mother));
        assert_eq!(divided.withheld[&neighbour], R::NotAskedFor);
    }
    // Services get nobody, whoever it is.
    for kind in [RecipientKind::Doctor, RecipientKind::SocialWorker, RecipientKind::Ngo] {
        let divided = divide(&world, kind);
        assert_eq!(divided.withheld[&mother], R::CodeOnly);
        assert_eq!(divided.withheld[&neighbour], R::CodeOnly);
    }
    // An entry under the same identifier takes the place of the one before, whatever its form.
    world.adult(2, DeciderKind::Father, Ternary::No);
    let divided = divide(&world, RecipientKind::Police);
    assert_eq!(divided.withheld[&neighbour], R::Superseded);
    let brother = world.person(2, Relation::Sibling, Ternary::No);
    // Where consent does not open the identity, an order does, for everybody.
    let mut silent = World::new();
    silent.filled();
    let sibling = silent.person(3, Relation::Sibling, Ternary::NotKnown);
    let order = silent.order_event(1, RecipientKind::Police, &[Part::Identity]);
    silent.push(order);
    let gate = silent.gate_with(RecipientKind::Police, &[super::world::order(1)]);
    assert!(disclosable(&gate, silent.case.id, &silent.entries).goes.contains(&sibling));
    assert_eq!(divide(&world, RecipientKind::Police).withheld[&brother], R::NotAskedFor);
}

#[test]
fn what_is_alleged_goes_by_order_only_and_to_whom_it_may() {
    let mut world = full();
    let facts = [world.facts(true), world.facts(false)];
    // Everybody said yes to everything, and yet nobody was asked about this.
    for kind in RecipientKind::ALL {
        let divided = divide(&world, *kind);
        for seq in facts {
            assert!(!divided.goes.contains(&seq), "{kind:?}");
        }
    }
    for kind in [RecipientKind::Police, RecipientKind::Prosecutor] {
        assert_eq!(divide(&world, kind).withheld[&facts[0]], R::NotAskedFor);
    }
    let mut silent = World::new();
    silent.filled();
    let facts = [silent.facts(true), silent.facts(false)];
    for (n, kind) in (1..).zip(RecipientKind::ALL) {
        let opens = silent.order_event(n, *kind, &[Part::InterviewLog]);
        silent.push(opens);
        let other = silent.order_event(n + 10, *kind, &[Part::RiskAndNeeds, Part::Identity]);
        silent.push(other);
    }
    for (n, kind) in (1..).zip(RecipientKind::ALL) {
        let may = [RecipientKind::Police, RecipientKind::Prosecutor].contains(kind);
        let by = |order| {
            let gate = silent.gate_with(*kind, &[order]);
            disclosable(&gate, silent.case.id, &silent.entries)
        };
        for seq in facts {
            assert_eq!(by(super::world::order(n)).goes.contains(&seq), may, "{kind:?}");
            assert!(!by(super::world::order(n + 10)).goes.contains(&seq), "{kind:?}");
        }
    }
}
