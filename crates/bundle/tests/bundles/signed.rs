//! What people signed goes with what it is about, to whoever gets a part of it, and with nobody's name but theirs.

use super::round_trip::open;
use crate::support::events::{self, INTERVIEW, MINUTE};
use crate::support::orders::legal_order;
use crate::support::stock;
use crate::support::words::say;
use crate::support::world::{World, go_on};
use crate::support::{orders, signing};
use itgel_bundle::content::build;
use itgel_bundle::error::BundleError;
use itgel_bundle::fault::Fault;
use itgel_bundle::name::TOP;
use itgel_bundle::record::{Dossier, EarlierPerson};
use itgel_bundle::write::write_bundle;
use itgel_casefile::event::{CaseEvent, Event, RoomEvent};
use itgel_casefile::language::Language;
use itgel_casefile::vocabulary::{Answer, Channel, Giver, Part, Purpose, RecipientKind, Role};
use itgel_seal::agefile::{decrypt_bytes, decrypt_with};
use itgel_seal::digest::sha256_hex;
use itgel_seal::signing::SigningKey;
use std::io::Read;

/// The bundle for the prosecutor without these parts: sealed, opened again, and with its paths.
fn without(world: &World, away: &[Part]) -> (Vec<u8>, Dossier, Vec<String>) {
    let contents = world.contents(RecipientKind::Prosecutor, vec![world.prosecutor.recipient()], away);
    let (plan, dossier) = build(contents, &say).unwrap();
    let paths = plan.files().map(|(path, ..)| path.to_owned()).collect();
    let (_, sealed) = write_bundle(&plan, &world.room, Vec::new(), &mut go_on).unwrap();
    assert_eq!(open(world, &sealed[..]).unwrap().dossier, dossier);
    (sealed, dossier, paths)
}

fn all_but(part: Part) -> Vec<Part> {
    Part::ALL.iter().copied().filter(|p| *p != part).collect()
}

/// A doctor gets the judgement of risk alone, and can still check that the interviewer signed it.
#[test]
fn the_interviewers_signature_goes_with_the_risk_alone() {
    let world = World::new(5);
    let (_, dossier, paths) = without(&world, &all_but(Part::RiskAndNeeds));
    let of_record: Vec<&str> =
        paths.iter().filter_map(|p| p.strip_prefix("data/record/interview-")).collect();
    assert_eq!(of_record, ["1.section-risk.json", "1.statement.json", "1.statement.json.sig"]);
    assert!(dossier.interviews.is_empty());
    let [signed] = dossier.signed.as_slice() else { panic!("{:?}", dossier.signed) };
    let interviewer = &world.people[0];
    assert_eq!((signed.interview, signed.signer, signed.number), (INTERVIEW, interviewer.id, 1));
    let report = itgel_bundle::report::render(&dossier, &say);
    assert!(String::from_utf8(report).unwrap().contains(interviewer.name));
}

/// Of the identity nothing is signed, so nothing of the signature goes.
#[test]
fn with_the_identity_alone_goes_no_signature() {
    let world = World::new(5);
    let (_, dossier, paths) = without(&world, &all_but(Part::Identity));
    assert!(paths.iter().all(|p| !p.contains("statement") && !p.contains("section")));
    assert!(dossier.signed.is_empty());
}

/// The supervisor co-signed an order that stays here; the case officer signed amendments that stay here.
#[test]
fn only_those_are_named_who_have_to_do_with_it() {
    let world = World::new(5);
    let named = |away: &[Part]| {
        let (_, dossier, _) = without(&world, away);
        let names = dossier.people.people.iter().map(|p| p.person);
        [0, 1, 2].map(|n: usize| names.clone().any(|p| p == world.people[n].id))
    };
    // Interviewer, case officer (prepares the bundle, second signature), supervisor.
    assert_eq!(named(&[]), [true, true, true]);
    assert_eq!(named(&[Part::ConsentRecord]), [true, true, false]);
    assert_eq!(named(&all_but(Part::Attachments)), [true, true, false]);
}

/// The prosecutor's consent is taken back, and an order opens the identity alone: the order is inside, with its
/// co-signature, although the consent record stays.
#[test]
fn an_order_goes_with_what_it_opens() {
    let mut world = World::new(5);
    let said_at = world.now().to_rfc3339();
    let withdrawn = CaseEvent::ConsentWithdrawn {
        by: Giver::Child,
        purposes: vec![Purpose::Prosecutor],
        said_at,
        channel: Channel::InPerson,
    };
    world.case_event(1, MINUTE, withdrawn);
    world.sealed_at = world.now();
    let (sealed, dossier, paths) = without(&world, &[]);
    assert_eq!(dossier.disclosure.included, [Part::Identity]);
    assert_eq!(dossier.orders.len(), 1);
    assert_eq!(dossier.disclosure.orders, [dossier.orders[0].order]);
    assert!(paths.iter().any(|p| p == "data/consent/order-1.json.sig"));
    assert!(dossier.people.find(world.people[2].id).is_some(), "who co-signed is named");
    let report = String::from_utf8(itgel_bundle::report::render(&dossier, &say)).unwrap();
    assert!(report.contains(&dossier.orders[0].number) && report.contains(world.people[2].name));
    assert_eq!(second(&world, &sealed), Ok(()));
    // A second one that opens nothing more stays.
    legal_order(&mut world, 8, vec![Part::Identity]);
    world.sealed_at = world.now();
    assert_eq!(without(&world, &[]).1.orders.len(), 1);
}

/// The scan of an order that opened something goes with it, beside its statement, whatever else stays; that of one that
/// opened nothing stays without a trace of its content.
#[test]
fn a_scan_goes_with_its_order_and_nowhere_else() {
    let mut world = World::new(5);
    let attachment = orders::scanned_order(&mut world, 7, vec![Part::InterviewLog]);
    let scan = world.files[&attachment].clone();
    let path = "data/consent/order-2.scan.pdf";
    let holds = |world: &World, sealed: &[u8]| {
        let archive = decrypt_bytes(&world.prosecutor, sealed, 1 << 22).unwrap();
        memchr::memmem::find(&archive, &scan).is_some()
    };
    // Consent opens everything: nobody was overruled, and the scan stays although attachments and the order go.
    world.sealed_at = world.now();
    let (sealed, dossier, paths) = without(&world, &[]);
    assert!(paths.iter().all(|p| !p.contains(".scan.")) && !holds(&world, &sealed));
    assert_eq!(dossier.consent.as_ref().unwrap().orders[1].scan.as_ref().unwrap().file, None);
    assert_eq!(second(&world, &sealed), Ok(()));
    let said_at = world.now().to_rfc3339();
    let withdrawn = CaseEvent::ConsentWithdrawn {
        by: Giver::Child,
        purposes: vec![Purpose::Prosecutor],
        said_at,
        channel: Channel::InPerson,
    };
    world.case_event(1, MINUTE, withdrawn);
    world.sealed_at = world.now();
    let (sealed, dossier, paths) = without(&world, &[]);
    assert_eq!(dossier.disclosure.included, [Part::InterviewLog, Part::Identity]);
    assert!(dossier.attachments.is_none() && paths.iter().any(|p| p == path));
    let digest = sha256_hex(&scan);
    assert!(holds(&world, &sealed));
    let of = dossier.orders.iter().filter_map(|o| o.scan.as_ref()).collect::<Vec<_>>();
    assert_eq!((of.len(), &of[0].sha256, of[0].file.as_ref().unwrap().path.as_str()), (1, &digest, path));
    let report = String::from_utf8(itgel_bundle::report::render(&dossier, &say)).unwrap();
    assert!(report.contains(&digest) && report.contains(path) && report.contains("Scan of the order"));
    let opened = open(&world, &sealed[..]).unwrap();
    assert_eq!(opened.attachments[path].0, scan.len() as u64);
    assert_eq!(second(&world, &sealed), Ok(()));
    // What it opened is taken away: the order opens nothing, and its scan stays.
    let (_, _, paths) = without(&world, &[Part::InterviewLog]);
    assert!(paths.iter().all(|p| !p.contains(".scan.")));
}

/// The second verifier, which shares no code with this one, accepts every choice of parts.
#[test]
fn the_second_verifier_accepts_every_choice_of_parts() {
    let world = World::new(5);
    for choice in 0u8..31 {
        let away: Vec<Part> =
            Part::ALL.iter().enumerate().filter(|(n, _)| choice & (1 << n) != 0).map(|(_, p)| *p).collect();
        assert_eq!(second(&world, &without(&world, &away).0), Ok(()), "{away:?}");
    }
}

fn step(world: &mut World, who: usize) {
    let (before, person) = (world.kept.len() as u64, &mut world.people[who]);
    let (role, signing_key) = (person.role, person.key.public().to_ssh_line(""));
    person.earlier.push(EarlierPerson { before, role, signing_key });
}

/// A person gets new keys, as after recovery.
fn renew(world: &mut World, who: usize) {
    step(world, who);
    world.people[who].key = SigningKey::make(&mut world.entropy);
    let person = &world.people[who];
    let added = RoomEvent::PersonAdded {
        person: person.id,
        name: person.name.into(),
        role: person.role,
        signing_key: person.key.public().to_ssh_line(""),
        recipient: String::new(),
    };
    world.note(2, MINUTE, Event::Room(Box::new(added)));
}

/// A person gets another role.
fn change_role(world: &mut World, who: usize, role: Role) {
    step(world, who);
    world.people[who].role = role;
    let changed = RoomEvent::RoleChanged { person: world.people[who].id, role };
    world.note(2, MINUTE, Event::Room(Box::new(changed)));
}

/// New keys and another role after the signature: what was signed is checked with the key, and told with the role, of then.
#[test]
fn what_was_signed_before_stays_signed_by_the_key_and_in_the_role_of_then() {
    let mut world = World::new(5);
    change_role(&mut world, 0, Role::CaseOfficer);
    renew(&mut world, 0);
    renew(&mut world, 2);
    legal_order(&mut world, 9, vec![Part::Identity]);
    world.sealed_at = world.now();
    for away in [vec![], all_but(Part::RiskAndNeeds)] {
        let (sealed, dossier, _) = without(&world, &away);
        assert_eq!(second(&world, &sealed), Ok(()));
        let interviewer = dossier.people.find(world.people[0].id).unwrap();
        assert_eq!((interviewer.role, interviewer.earlier.len()), (Role::CaseOfficer, 2));
        assert_eq!(interviewer.at(0).0, Role::Interviewer);
        let report = String::from_utf8(itgel_bundle::report::render(&dossier, &say)).unwrap();
        let told = |role| format!("{}, {}", world.people[0].name, say(Language::English, role, &[]));
        assert!(report.contains(&told("role-interviewer")));
        assert!(!report.contains(&told("role-case-officer")), "the role of today is not that of then");
    }
    // The same without the steps, or with a key of nobody at the signature: never made.
    let stranger = world.room.public().to_ssh_line("");
    type Change = Box<dyn Fn(&mut Vec<EarlierPerson>)>;
    let mutants: [(&str, Change); 4] = [
        ("no steps", Box::new(Vec::clear)),
        ("another key then", Box::new(move |steps| steps[0].signing_key.clone_from(&stranger))),
        ("out of order", Box::new(|steps| steps.reverse())),
        ("after the head", Box::new(|steps| steps.iter_mut().for_each(|s| s.before += 10_000))),
    ];
    for (name, change) in mutants {
        let recipients = vec![world.prosecutor.recipient()];
        let mut contents = world.contents(RecipientKind::Prosecutor, recipients, &[]);
        let whose = contents.people.iter_mut().find(|p| p.person == world.people[0].id).unwrap();
        change(&mut whose.earlier);
        let expected = if name == "out of order" || name == "after the head" {
            Fault::PeopleForm
        } else {
            Fault::SignoffSignature
        };
        // The writer asks as a reader does.
        let stopped = build(contents, &say).err();
        assert_eq!(stopped, Some(BundleError::SelfCheck(expected)), "{name}");
    }
}

/// A no to which the child came back: it stays with the yes, in the record, in what is signed and in the report, and a
/// verifier that is not ours agrees. Where entries of an early program say nothing of it, nothing of it is signed.
#[test]
fn a_no_before_a_yes_goes_with_it() {
    for early in [false, true] {
        let mut world = World::empty(5);
        events::open(&mut world);
        events::opened(&mut world);
        events::consent_with(&mut world, |world, answered| {
            let CaseEvent::ConsentAnswered { giver: Giver::Child, purpose: Purpose::Prosecutor, .. } =
                answered
            else {
                return;
            };
            let mut first = answered.clone();
            if let CaseEvent::ConsentAnswered { answer, .. } = &mut first {
                *answer = Answer::No;
            }
            world.case_event(0, MINUTE / 4, first);
            if let CaseEvent::ConsentAnswered { replaces, .. } = answered {
                *replaces = world.case.last_seq.filter(|_| !early);
            }
        });
        crate::support::interview::interview(&mut world);
        crate::support::interview::wrap_up(&mut world);
        signing::sign(&mut world);
        world.sealed_at = world.now();
        let (sealed, dossier, _) = without(&world, &[]);
        let record = dossier.consent.as_ref().unwrap();
        let said = record.current().unwrap().answer(Giver::Child, Purpose::Prosecutor).unwrap();
        let before: Vec<_> = said.before.iter().map(|e| e.answer).collect();
        assert_eq!(before, if early { vec![] } else { vec![Answer::No] });
        let section = world.sections.iter().find(|s| s.name == "consent").unwrap();
        let signed = memchr::memmem::find(&section.bytes, b"\"before\":[{\"answer\":\"no\"").is_some();
        assert_eq!(signed, !early);
        let report = String::from_utf8(itgel_bundle::report::render(&dossier, &say)).unwrap();
        let words = say(Language::Mongolian, "report-said-before", &[("answers", "")]);
        assert_eq!(report.contains(words.split(':').next().unwrap()), !early);
        assert_eq!(second(&world, &sealed), Ok(()));
    }
}

pub fn second(world: &World, sealed: &[u8]) -> Result<(), String> {
    let mut reader = itgel_bundle::ustar::Reader::new(
        decrypt_with(&world.prosecutor, sealed).unwrap(),
        itgel_bundle::ustar::Limits { entries: 1_000, bytes: 1 << 24 },
    );
    let mut files = Vec::new();
    while let Some(entry) = reader.next_entry().unwrap() {
        let mut bytes = Vec::new();
        (&mut reader).take(entry.size).read_to_end(&mut bytes).unwrap();
        files.push((entry.name.strip_prefix(TOP).unwrap().to_owned(), bytes));
    }
    let (signers, log_key) = (world.signers().to_text(), world.log.public().to_pem());
    let said = stock::second_verifier(&files, &signers, &log_key, World::later().as_str())?;
    if said.starts_with("HOLDS ") { Ok(()) } else { Err(said) }
}
