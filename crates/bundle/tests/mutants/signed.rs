//! Mutants of what people signed: statements that say something else than their entries, sections that say something
//! else than the journal, orders and names that have no business here. By the room itself, with its key and that of
//! its log; what a person signed it can only use again, in another place.

use crate::bag::Bag;
use crate::lab::{Blind, Lab, Mutant, mutant};
use crate::log::content;
use crate::support::events::{LATER_FILE, MINUTE, order_for, scanned_order, uuid_of};
use crate::support::world::World;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use itgel_bundle::fault::Fault;
use itgel_bundle::record::{
    AttachmentsRecord, DisclosureRecord, EarlierPerson, PersonRecord, SectionRecord, write,
};
use itgel_casefile::amendment::files::path;
use itgel_casefile::event::{CaseEvent as E, Event};
use itgel_casefile::ids::{AttachmentId, OrderId, PersonId, RecipientId};
use itgel_casefile::orders::statement_of;
use itgel_casefile::vocabulary::{Channel, Giver, Part, Purpose, RiskLevel, Role};
use itgel_journal::{commit_payload, encode, parse};
use itgel_seal::digest::sha256_hex;
use itgel_seal::sshsig::sign_ssh;

const DISCLOSURE: &str = "data/log/disclosure.json";
const ATTACHMENTS: &str = "data/record/attachments.json";
const CONSENT: &str = "data/consent/record.json";
const PEOPLE: &str = "data/roster/people.json";
const ORDER: &str = "data/consent/order-1.json";
const SCAN: &str = "data/consent/order-2.scan.pdf";
const STATEMENT: &str = "data/record/interview-1.statement.json";

pub fn mutants(lab: &Lab) -> Vec<Mutant> {
    let mut all = amendments(lab);
    all.extend(orders(lab));
    all.extend(sign_offs(lab));
    all.extend(sections(lab));
    all.extend(later_files(lab));
    all.extend(scans(lab));
    all.extend(names(lab));
    all
}

/// The room retells the first entry that `change` changes: another content, another line, another tree, all signed
/// anew by the room and by its log.
fn retold(
    lab: &Lab,
    change: impl Fn(&World, &mut E) -> bool,
    also: impl FnOnce(&World, &mut Bag),
) -> Vec<u8> {
    let mut world = World::new(4127);
    let changed = world.placed.iter().enumerate().find_map(|(at, placed)| {
        let Event::Case(mut event) = placed.event.clone() else { return None };
        change(&world, &mut event).then_some((at, Event::Case(event)))
    });
    let (at, event) = changed.unwrap();
    world.kept[at].payload = serde_json::to_vec(&event).unwrap();
    let mut line = parse(&world.kept[at].line).unwrap();
    line.pc = commit_payload(&world.kept[at].salt, &world.kept[at].payload);
    world.kept[at].line = encode(&line);
    lab.insider(|bag| {
        bag.set(&format!("data/payload/{at}.json"), content(&world, at as u64));
        bag.relog(&world);
        also(&world, bag);
    })
}

fn nothing(_: &World, _: &mut Bag) {}

fn differs(name: &'static str, sealed: Vec<u8>) -> Mutant {
    mutant(name, Fault::StatementDiffers, Blind, sealed)
}

fn amendments(lab: &Lab) -> Vec<Mutant> {
    let with = |change: &dyn Fn(&World, &mut E) -> bool| retold(lab, change, nothing);
    let text = |field: fn(&mut E) -> Option<&mut String>, to: &'static str| {
        with(&move |_, event| field(event).map(|text| *text = to.to_owned()).is_some())
    };
    vec![
        differs(
            "amendment-with-another-new-value",
            text(|e| if let E::Amended { new, .. } = e { Some(new) } else { None }, "12:00"),
        ),
        differs(
            "amendment-with-another-old-value",
            text(|e| if let E::Amended { old, .. } = e { Some(old) } else { None }, "35:00"),
        ),
        differs(
            "amendment-with-another-reason",
            text(
                |e| if let E::Amended { reason, .. } = e { Some(reason) } else { None },
                "Удирдлагын тушаалаар",
            ),
        ),
        differs(
            "amendment-of-another-item",
            text(|e| if let E::Amended { item, .. } = e { Some(item) } else { None }, "timeline.counts.open"),
        ),
        differs(
            "amendment-without-its-second-person",
            with(&|_, event| match event {
                E::Amended { second, .. } => second.take().is_some(),
                _ => false,
            }),
        ),
    ]
}

/// A second order, properly entered and co-signed, but of another office of this kind, is said to have opened something
/// beside the own one.
fn of_two_offices() -> Vec<u8> {
    let mut world = World::new(4127);
    order_for(&mut world, 8, vec![Part::InterviewLog], RecipientId(uuid_of(22)));
    world.sealed_at = world.now();
    let mut bag = Bag::of(&world.bundle().0, &world.prosecutor);
    let (seq, event) = world.placed.last().map(|p| (p.seq, p.event.clone())).unwrap();
    let Event::Case(event) = event else { unreachable!("entered just now") };
    let E::LegalOrderRecorded { order, statement, signature, .. } = *event else {
        unreachable!("entered just now")
    };
    bag.add(&format!("data/payload/{seq}.json"), content(&world, seq));
    bag.add("data/consent/order-2.json", statement);
    bag.add("data/consent/order-2.json.sig", signature);
    let own: serde_json::Value = serde_json::from_str(&bag.text(ORDER)).unwrap();
    let mut disclosure: DisclosureRecord = serde_json::from_slice(bag.get(DISCLOSURE)).unwrap();
    disclosure.entries.disclosed += 1;
    disclosure.entries.committed -= 1;
    *disclosure.committed.get_mut("not-needed").unwrap() -= 1;
    disclosure.committed.retain(|_, count| *count > 0);
    disclosure.orders = vec![own["order"].as_str().unwrap().parse().unwrap(), order];
    bag.set(DISCLOSURE, write(&disclosure));
    bag.resign(&world);
    bag.seal(&[world.prosecutor.recipient()])
}

/// The co-signed order, told otherwise.
fn orders(lab: &Lab) -> Vec<Mutant> {
    let with = |change: &dyn Fn(&World, &mut E) -> bool| retold(lab, change, nothing);
    let order: serde_json::Value = serde_json::from_str(&lab.bag.text(ORDER)).unwrap();
    // In the honest bundle consent opened everything, so no order did.
    let say_used = |bag: &mut Bag, order: &str| {
        bag.edit(DISCLOSURE, "\"orders\": []", &format!("\"orders\": [\n    \"{order}\"\n  ]"));
    };
    // Who enters it co-signs it, with their own key: two eyes instead of four.
    let two_eyes = |world: &World| {
        let event = world.placed.iter().find_map(|p| match &p.event {
            Event::Case(e) if matches!(**e, E::LegalOrderRecorded { .. }) => Some((**e).clone()),
            _ => None,
        });
        let mut event = event.unwrap();
        let officer = &world.people[1];
        if let E::LegalOrderRecorded { cosigner, .. } = &mut event {
            *cosigner = officer.id;
        }
        let text = statement_of(world.case.id, officer.id, &event).unwrap();
        let by = sign_ssh(&officer.key, itgel_casefile::orders::NAMESPACE, text.as_bytes());
        if let E::LegalOrderRecorded { statement, signature, .. } = &mut event {
            (*statement, *signature) = (text.clone(), by.clone());
        }
        (event, text, by)
    };
    vec![
        mutant("orders-of-two-offices", Fault::OrderScope, Blind, of_two_offices()),
        differs(
            "order-with-another-number",
            with(&|_, event| match event {
                E::LegalOrderRecorded { number, .. } => {
                    "9/999".clone_into(number);
                    true
                }
                _ => false,
            }),
        ),
        differs(
            "order-with-a-wider-scope",
            with(&|_, event| match event {
                E::LegalOrderRecorded { parts, .. } => {
                    *parts = itgel_casefile::vocabulary::Part::ALL.to_vec();
                    true
                }
                _ => false,
            }),
        ),
        differs(
            "order-cosigned-by-who-entered-it",
            retold(
                lab,
                |world, event| {
                    let is = matches!(event, E::LegalOrderRecorded { .. });
                    if is {
                        *event = two_eyes(world).0;
                    }
                    is
                },
                |world, bag| {
                    let (_, text, by) = two_eyes(world);
                    bag.set(ORDER, text);
                    bag.set(&format!("{ORDER}.sig"), by);
                },
            ),
        ),
        mutant(
            "order-that-is-not-inside",
            Fault::OrderMissing,
            Blind,
            lab.insider(|bag| say_used(bag, &OrderId::from_random_bytes([9; 16]).to_string())),
        ),
        mutant(
            "order-for-another-kind-of-recipient",
            Fault::OrderScope,
            Blind,
            lab.insider(|bag| {
                bag.edit(DISCLOSURE, "\"prosecutor\"", "\"police\"");
                bag.edit("data/case/summary.json", "\"prosecutor\"", "\"police\"");
                say_used(bag, order["order"].as_str().unwrap());
            }),
        ),
        mutant(
            "opened-by-nothing",
            Fault::PartNotOpened,
            Blind,
            lab.insider(|bag| {
                // The consent record admits that the prosecutor was not agreed to.
                let text = bag.text(CONSENT);
                let at = text.find("\"purpose\": \"prosecutor\"").unwrap();
                let (head, tail) = text.split_at(at);
                let tail = tail.replacen("\"goes\": true", "\"goes\": false", 1);
                bag.set(CONSENT, format!("{head}{tail}"));
            }),
        ),
    ]
}

fn sign_offs(lab: &Lab) -> Vec<Mutant> {
    let with = |change: &dyn Fn(&World, &mut E) -> bool| retold(lab, change, nothing);
    let world = World::new(4127);
    // The statement again, signed for another room by the interviewer's own key: it is not in the journal.
    let another = lab.bag.text(STATEMENT).replacen("Өрөө 1", "Өрөө 2", 1);
    let signature = sign_ssh(&world.people[0].key, "itgel-signoff/1", another.as_bytes());
    vec![
        differs(
            "sign-off-turned-into-as-found",
            with(&|_, event| match event {
                E::SignedOff { as_found, .. } => {
                    *as_found = true;
                    true
                }
                _ => false,
            }),
        ),
        differs(
            "sign-off-of-another-number",
            with(&|_, event| match event {
                E::InterviewBegun { number, .. } => {
                    *number = 2;
                    true
                }
                _ => false,
            }),
        ),
        mutant(
            "sign-off-that-the-journal-does-not-have",
            Fault::SignoffDiffers,
            Blind,
            lab.insider(|bag| {
                bag.set(STATEMENT, another.clone());
                bag.set(&format!("{STATEMENT}.sig"), signature.clone());
            }),
        ),
    ]
}

/// The journal retold after it was signed, while the signed sections stay as they were.
fn sections(lab: &Lab) -> Vec<Mutant> {
    let retold = |name, change: &dyn Fn(&World, &mut E) -> bool| {
        mutant(name, Fault::RecordNotSigned, Blind, retold(lab, change, nothing))
    };
    let with_salt = |change: &dyn Fn(&mut SectionRecord)| {
        lab.insider(|bag| {
            let path = "data/record/interview-1.section-risk.json";
            let mut record: SectionRecord = serde_json::from_slice(bag.get(path)).unwrap();
            change(&mut record);
            bag.set(path, write(&record));
        })
    };
    vec![
        retold("risk-retold-after-the-signature", &|_, event| match event {
            E::RiskAssessed { risk, .. } => {
                risk.level = RiskLevel::Low;
                true
            }
            _ => false,
        }),
        retold("tap-retold-after-the-signature", &|_, event| match event {
            E::Tapped { elapsed_ms, .. } => {
                *elapsed_ms += 1;
                true
            }
            _ => false,
        }),
        retold("attendance-retold-after-the-signature", &|_, event| match event {
            E::AttendanceRecorded { interview: Some(_), attendees } => attendees.pop().is_some(),
            _ => false,
        }),
        retold("recording-retold-after-the-signature", &|_, event| match event {
            E::RecordingsNoted { recordings, .. } => recordings.pop().is_some(),
            _ => false,
        }),
        retold("answer-retold-after-the-signature", &|_, event| match event {
            E::ConsentAnswered { answer, .. } if answer.as_str() == "no" => {
                *answer = itgel_casefile::vocabulary::Answer::Yes;
                true
            }
            _ => false,
        }),
        retold("bag-retold-after-the-signature", &|_, event| match event {
            E::ItemDescribed { bag, .. } => {
                "У-8".clone_into(bag);
                true
            }
            _ => false,
        }),
        retold("note-retold-after-the-signature", &|_, event| match event {
            E::ProcessNoted { text, .. } => {
                "Тэмдэглэх зүйлгүй".clone_into(text);
                true
            }
            _ => false,
        }),
        mutant(
            "section-with-another-salt",
            Fault::SectionDiffers,
            Blind,
            with_salt(&|record| record.salt = STANDARD.encode([7; 32])),
        ),
        mutant(
            "section-without-a-salt",
            Fault::RecordForm,
            Blind,
            with_salt(&|record| record.salt = String::new()),
        ),
    ]
}

/// A file that came after the signature, with the amendment that names it taken out, or told otherwise.
fn later_files(lab: &Lab) -> Vec<Mutant> {
    let is_later = |e: &E| matches!(e, E::AttachmentAdded { attachment, .. } if *attachment == LATER_FILE);
    let names = |e: &E| matches!(e, E::Amended { item, .. } if *item == path(LATER_FILE));
    let placed = |which: &dyn Fn(&E) -> bool| {
        let is = |p: &&itgel_casefile::event::Placed| matches!(&p.event, Event::Case(e) if which(e));
        lab.world.placed.iter().find(is).unwrap().seq
    };
    let amendment = placed(&names);
    assert!(amendment < placed(&is_later), "the amendment comes first");
    let not_signed = |name, sealed| mutant(name, Fault::AttachmentNotSigned, Blind, sealed);
    let with = |change: &dyn Fn(&mut E), also: &dyn Fn(&mut Bag)| {
        let change = |_: &World, event: &mut E| {
            let is = is_later(event);
            if is {
                change(event);
            }
            is
        };
        retold(lab, change, |_, bag| also(bag))
    };
    vec![
        not_signed(
            "later-file-that-no-amendment-names",
            lab.insider(|bag| {
                bag.remove(&format!("data/payload/{amendment}.json"));
                for path in bag.paths(&format!("data/record/amendment-{amendment}.")) {
                    bag.remove(&path);
                }
                // Nothing but the list of amendments in the interview's record could give it away.
                let mut disclosure: DisclosureRecord = serde_json::from_slice(bag.get(DISCLOSURE)).unwrap();
                disclosure.entries.disclosed -= 1;
                disclosure.entries.committed += 1;
                *disclosure.committed.get_mut("internal").unwrap() += 1;
                bag.set(DISCLOSURE, write(&disclosure));
                let mut record: AttachmentsRecord = serde_json::from_slice(bag.get(ATTACHMENTS)).unwrap();
                record.attachments.iter_mut().for_each(|a| a.amendment = None);
                bag.set(ATTACHMENTS, write(&record));
            }),
        ),
        not_signed(
            "later-file-told-otherwise",
            with(
                &|event| {
                    if let E::AttachmentAdded { description, .. } = event {
                        "Эмчийн хуудас".clone_into(description);
                    }
                },
                &|bag| bag.edit(ATTACHMENTS, "Орхигдсон зураг", "Эмчийн хуудас"),
            ),
        ),
        not_signed(
            "later-file-with-another-digest",
            with(
                &|event| {
                    if let E::AttachmentAdded { sha256, .. } = event {
                        *sha256 = sha256_hex(b"another drawing");
                    }
                },
                &|_| {},
            ),
        ),
    ]
}

/// A day whose second order has a scan; where consent was taken back, that order opens the interview log.
fn scanned(used: bool) -> World {
    let mut world = World::new(4127);
    if used {
        let said_at = world.now().to_rfc3339();
        let withdrawn = E::ConsentWithdrawn {
            by: Giver::Child,
            purposes: vec![Purpose::Prosecutor],
            said_at,
            channel: Channel::InPerson,
        };
        world.case_event(1, MINUTE, withdrawn);
    }
    scanned_order(&mut world, 7, vec![Part::InterviewLog]);
    world.sealed_at = world.now();
    world
}

/// The scan of a legal order that opened nothing, that was not co-signed, exchanged, left out or slipped in.
fn scans(lab: &Lab) -> Vec<Mutant> {
    let of = |world: &World, edit: &dyn Fn(&mut Bag)| {
        let mut bag = Bag::of(&world.bundle().0, &world.prosecutor);
        edit(&mut bag);
        bag.resign(world);
        bag.seal(&[world.prosecutor.recipient()])
    };
    let is_scan = |p: &&itgel_casefile::event::Placed| matches!(&p.event, Event::Case(e) if matches!(**e, E::AttachmentAdded { order: Some(_), .. }));
    let (used, unused) = (scanned(true), scanned(false));
    let entry = |world: &World| world.placed.iter().find(is_scan).unwrap().seq;
    let bytes = |world: &World| world.files[&AttachmentId(uuid_of(7))].clone();
    let (seq, other) = (entry(&used), b"%PDF another decision".to_vec());
    // The room seals another file under the order, and its log says so; only the co-signature does not.
    let mut lying = scanned(true);
    let Event::Case(mut event) = lying.placed.iter().find(is_scan).unwrap().event.clone() else {
        unreachable!("found above")
    };
    if let E::AttachmentAdded { sha256, bytes, .. } = &mut *event {
        (*sha256, *bytes) = (sha256_hex(&other), other.len() as u64);
    }
    let at = usize::try_from(seq).unwrap();
    lying.kept[at].payload = serde_json::to_vec(&Event::Case(event)).unwrap();
    let mut line = parse(&lying.kept[at].line).unwrap();
    line.pc = commit_payload(&lying.kept[at].salt, &lying.kept[at].payload);
    lying.kept[at].line = encode(&line);
    let one = |name, fault, sealed| mutant(name, fault, Blind, sealed);
    vec![
        one(
            "scan-of-an-order-that-opened-nothing",
            Fault::WithheldPresent,
            of(&unused, &|bag| {
                bag.add(&format!("data/payload/{}.json", entry(&unused)), content(&unused, entry(&unused)));
                bag.add(SCAN, bytes(&unused));
                let mut disclosure: DisclosureRecord = serde_json::from_slice(bag.get(DISCLOSURE)).unwrap();
                disclosure.entries.disclosed += 1;
                disclosure.entries.committed -= 1;
                let count = disclosure.committed.get_mut("not-needed").unwrap();
                *count -= 1;
                disclosure.committed.retain(|_, count| *count > 0);
                bag.set(DISCLOSURE, write(&disclosure));
            }),
        ),
        one(
            "scan-that-was-not-co-signed",
            Fault::OrderScanDiffers,
            of(&used, &|bag| {
                bag.set(&format!("data/payload/{seq}.json"), content(&lying, seq));
                bag.relog(&lying);
                bag.set(SCAN, other.clone());
            }),
        ),
        one("scan-exchanged", Fault::AttachmentDiffers, of(&used, &|bag| bag.set(SCAN, other.clone()))),
        one("scan-left-out", Fault::AttachmentMissing, of(&used, &|bag| drop(bag.remove(SCAN)))),
        one(
            "scan-slipped-in",
            Fault::AttachmentUnlisted,
            lab.insider(|bag| bag.add("data/consent/order-1.scan.pdf", other.clone())),
        ),
    ]
}

fn names(lab: &Lab) -> Vec<Mutant> {
    let mut people: itgel_bundle::record::PeopleRecord = serde_json::from_slice(lab.bag.get(PEOPLE)).unwrap();
    people.people.push(PersonRecord {
        person: PersonId::from_random_bytes([0xff; 16]),
        name: "Ч. Номин".into(),
        role: Role::Interviewer,
        signing_key: lab.world.people[0].key.public().to_ssh_line(""),
        earlier: Vec::new(),
    });
    let others = mutant(
        "somebody-who-has-nothing-to-do-with-it",
        Fault::PeopleOthers,
        Blind,
        lab.insider(|bag| bag.set(PEOPLE, write(&people))),
    );
    // What the interviewer is said to have been before the entry with this number.
    let before = |before: u64, role, key: &str| {
        let mut people: itgel_bundle::record::PeopleRecord =
            serde_json::from_slice(lab.bag.get(PEOPLE)).unwrap();
        let interviewer = lab.world.people[0].id;
        let one = people.people.iter_mut().find(|p| p.person == interviewer).unwrap();
        let signing_key = if key.is_empty() { one.signing_key.clone() } else { key.to_owned() };
        one.earlier.push(EarlierPerson { before, role, signing_key });
        lab.insider(|bag| bag.set(PEOPLE, write(&people)))
    };
    let (last, stranger) = (lab.world.kept.len() as u64 - 1, lab.world.room.public().to_ssh_line(""));
    let form = |name, sealed| mutant(name, Fault::PeopleForm, Blind, sealed);
    vec![
        others,
        mutant(
            "another-key-at-the-time-of-the-signature",
            Fault::SignoffSignature,
            Blind,
            before(last, Role::Interviewer, &stranger),
        ),
        form("a-role-of-before-the-first-line", before(1, Role::Supervisor, "")),
        form("a-role-of-after-the-tree-head", before(last + 1, Role::Supervisor, "")),
        form("a-step-that-changes-nothing", before(last, Role::Interviewer, "")),
    ]
}
