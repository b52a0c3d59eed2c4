//! Mutants of what opens a part: the room says that it was agreed, beside entries that show that it was not; or gives a
//! recipient what its kind does not need.

use crate::bag::Bag;
use crate::lab::{Blind, Lab, Mutant, mutant};
use crate::log::content;
use crate::support::events::{MINUTE, decider, uuid_of};
use crate::support::world::{World, spoken_on};
use itgel_bundle::fault::Fault;
use itgel_bundle::record::{ConsentRecord, ConversationRecord, DisclosureRecord, write};
use itgel_bundle::write::write_bundle;
use itgel_casefile::event::{CaseEvent as E, Event, Placed};
use itgel_casefile::ids::{AdultId, ConsentId};
use itgel_casefile::language::Language;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::rulebook::assent::AgeSet;
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::{Answer, Channel, Giver, Part, Purpose, RecipientKind, Ternary};
use itgel_seal::digest::sha256_hex;

const DISCLOSURE: &str = "data/log/disclosure.json";
const CONSENT: &str = "data/consent/record.json";
const AGAIN: ConsentId = ConsentId(uuid_of(61));

/// What the second verifier says to each.
pub const SAYS: [(&str, &str); 11] = [
    ("withdrawal-left-out", "an entry of consent is left out"),
    ("counted-beside-a-no", "its own entries close what consent is said to open"),
    ("agreed-beside-the-no-of-the-child", "its own entries close what consent is said to open"),
    ("agreed-beside-the-no-of-the-guardian", "its own entries close what consent is said to open"),
    ("agreed-beside-a-later", "its own entries close what consent is said to open"),
    ("agreed-and-never-asked", "its own entries close what consent is said to open"),
    ("agreed-and-never-confirmed", "its own entries close what consent is said to open"),
    ("agreed-by-somebody-implicated", "its own entries close what consent is said to open"),
    ("agreed-beside-a-withdrawal", "its own entries close what consent is said to open"),
    ("more-than-a-doctor-needs", "is not what this kind of recipient needs"),
    ("risk-for-the-police", "is not what this kind of recipient needs"),
];

pub fn mutants() -> Vec<Mutant> {
    let answers = |whose: Giver, to: Answer| {
        agreed(
            &move |event| {
                if let E::ConsentAnswered { giver, answer, .. } = event
                    && *giver == whose
                {
                    *answer = to;
                }
            },
            &move |talk| talk.answers.iter_mut().filter(|a| a.giver == whose).for_each(|a| a.answer = to),
        )
    };
    let one = |name, sealed| mutant(name, Fault::PartNotOpened, Blind, sealed);
    vec![
        mutant("withdrawal-left-out", Fault::ConsentLeftOut, Blind, withdrawal_left_out()),
        one("agreed-beside-the-no-of-the-child", answers(Giver::Child, Answer::No)),
        one("agreed-beside-the-no-of-the-guardian", answers(Giver::Guardian, Answer::No)),
        one("agreed-beside-a-later", answers(Giver::Guardian, Answer::Later)),
        one(
            "agreed-and-never-asked",
            agreed(
                &|event| {
                    if let E::ConsentAnswered { giver: Giver::Child, purpose, .. } = event {
                        *purpose = Purpose::Ngo;
                    }
                },
                &|talk| {
                    let child = talk.answers.iter_mut().find(|a| a.giver == Giver::Child).unwrap();
                    child.purpose = Purpose::Ngo;
                    talk.answers.sort_by_key(|a| (a.purpose, a.giver));
                },
            ),
        ),
        one(
            "agreed-and-never-confirmed",
            agreed(
                &|event| {
                    if let E::ConsentConfirmed { consent, .. } = event {
                        *consent = ConsentId(uuid_of(62));
                    }
                },
                &|talk| talk.confirmed = None,
            ),
        ),
        one("agreed-by-somebody-implicated", implicated()),
        one("agreed-beside-a-withdrawal", taken_back()),
        one("more-than-a-doctor-needs", for_another(RecipientKind::Doctor)),
        one("risk-for-the-police", for_another(RecipientKind::Police)),
        mutant("counted-beside-a-no", Fault::RecordDiffers, Blind, counted()),
    ]
}

/// A day after which guardian and child are asked once more about the prosecutor, with each entry as `tell` has it.
fn asked_again(tell: &dyn Fn(&mut E)) -> World {
    let mut world = World::new(4127);
    let mut note = |mut event: E| {
        tell(&mut event);
        world.case_event(0, MINUTE, event);
    };
    note(decider(AGAIN, 2, AdultId(uuid_of(3))));
    for giver in [Giver::Guardian, Giver::Child] {
        let digest = |bytes: &[u8]| sha256_hex(bytes);
        let (language, ages, purpose) = (Language::Mongolian, AgeSet::From8To12, Purpose::Prosecutor);
        let wording =
            Rulebook::builtin().wording_ref(purpose, giver, language, ages, spoken_on(), &digest).unwrap();
        note(E::ConsentAnswered {
            consent: AGAIN,
            giver,
            purpose,
            answer: Answer::Yes,
            wording,
            teach_back: true,
            screen: None,
            replaces: None,
        });
    }
    note(E::ConsentConfirmed {
        consent: AGAIN,
        read_back: true,
        paper_number: "З-119".into(),
        strokes: Vec::new(),
        valid_until: Day::new(2026, 11, 20).unwrap(),
    });
    world.sealed_at = world.now();
    world
}

/// The bundle of an honest day, with the journal of another day that only its entries tell apart, and the record of consent
/// that belongs to those entries but for its states.
fn retold(honest: &World, lying: &World, record: &dyn Fn(&mut ConsentRecord)) -> Vec<u8> {
    let mut bag = Bag::of(&honest.bundle().0, &honest.prosecutor);
    for (seq, (own, other)) in honest.kept.iter().zip(&lying.kept).enumerate() {
        if own.payload != other.payload {
            bag.set(&format!("data/payload/{seq}.json"), content(lying, seq as u64));
        }
    }
    bag.relog(lying);
    let mut said: ConsentRecord = serde_json::from_slice(bag.get(CONSENT)).unwrap();
    record(&mut said);
    bag.set(CONSENT, write(&said));
    bag.resign(lying);
    bag.seal(&[honest.prosecutor.recipient()])
}

fn agreed(tell: &dyn Fn(&mut E), record: &dyn Fn(&mut ConversationRecord)) -> Vec<u8> {
    let (honest, lying) = (asked_again(&|_| {}), asked_again(tell));
    retold(&honest, &lying, &|said| record(said.conversations.last_mut().unwrap()))
}

/// The adult who decides is known to be implicated, and so nothing that they ever said counts.
fn implicated() -> Vec<u8> {
    let lying = asked_again(&|event| {
        if let E::DeciderNamed { implicated, .. } = event {
            *implicated = Ternary::Yes;
        }
    });
    retold(&asked_again(&|_| {}), &lying, &|said| {
        said.conversations.iter_mut().for_each(|talk| talk.counts = false);
        said.conversations.last_mut().unwrap().implicated = Ternary::Yes;
    })
}

/// A day after which the child takes something back.
fn withdrawn(purpose: Purpose) -> World {
    let mut world = World::new(4127);
    let said_at = world.now().to_rfc3339();
    let (by, purposes, channel) = (Giver::Child, vec![purpose], Channel::InPerson);
    world.case_event(1, MINUTE, E::ConsentWithdrawn { by, purposes, said_at, channel });
    world.sealed_at = world.now();
    world
}

fn taken_back() -> Vec<u8> {
    retold(&withdrawn(Purpose::Statistics), &withdrawn(Purpose::Prosecutor), &|said| {
        said.withdrawals.last_mut().unwrap().purposes = vec![Purpose::Prosecutor];
    })
}

/// The entry itself stays, counted as out of date, and the record knows nothing of it.
fn withdrawal_left_out() -> Vec<u8> {
    let lying = withdrawn(Purpose::Prosecutor);
    without(
        &withdrawn(Purpose::Statistics),
        &lying,
        &|event| matches!(event, E::ConsentWithdrawn { .. }),
        &|said| {
            said.withdrawals.pop();
        },
    )
}

/// As [`retold`], and the content of what `is` picks out of the other day stays.
fn without(
    honest: &World,
    lying: &World,
    is: &dyn Fn(&E) -> bool,
    record: &dyn Fn(&mut ConsentRecord),
) -> Vec<u8> {
    let mut bag = Bag::of(&honest.bundle().0, &honest.prosecutor);
    let picked = |p: &&Placed| matches!(&p.event, Event::Case(event) if is(event));
    let seq = lying.placed.iter().rfind(picked).unwrap().seq;
    bag.remove(&format!("data/payload/{seq}.json"));
    bag.relog(lying);
    let mut disclosure: DisclosureRecord = serde_json::from_slice(bag.get(DISCLOSURE)).unwrap();
    disclosure.entries.disclosed -= 1;
    disclosure.entries.committed += 1;
    *disclosure.committed.entry("superseded".to_owned()).or_insert(0) += 1;
    bag.set(DISCLOSURE, write(&disclosure));
    let mut said: ConsentRecord = serde_json::from_slice(bag.get(CONSENT)).unwrap();
    record(&mut said);
    bag.set(CONSENT, write(&said));
    bag.resign(lying);
    bag.seal(&[honest.prosecutor.recipient()])
}

/// What was taken back is not what this recipient is given by: still the record says that it goes.
fn counted() -> Vec<u8> {
    retold(&withdrawn(Purpose::Statistics), &withdrawn(Purpose::Interview), &|said| {
        said.withdrawals.last_mut().unwrap().purposes = vec![Purpose::Interview];
    })
}

/// The code is that of any record that differs; the file says that it is the states that are gainsaid.
#[test]
fn a_state_that_is_gainsaid_is_refused_at_the_record_of_consent() {
    let lab = Lab::new();
    let refused = lab.read(&mutant("counted", Fault::RecordDiffers, Blind, counted())).unwrap_err();
    assert_eq!(refused, Fault::RecordDiffers.at(CONSENT));
}

/// What goes to the prosecutor without the record of consent, addressed to another kind of recipient.
fn for_another(kind: RecipientKind) -> Vec<u8> {
    let world = World::new(4127);
    // Police are given all but the risk, so nothing but that is in the way.
    let contents =
        world.contents(RecipientKind::Prosecutor, vec![world.prosecutor.recipient()], &[Part::ConsentRecord]);
    let (plan, _) = itgel_bundle::content::build(contents, &crate::support::words::say).unwrap();
    let (_, sealed) =
        write_bundle(&plan, &world.room, Vec::new(), &mut crate::support::world::go_on).unwrap();
    let mut bag = Bag::of(&sealed, &world.prosecutor);
    let to = format!("\"{}\"", kind.as_str());
    for path in ["data/log/disclosure.json", "data/case/summary.json"] {
        bag.edit(path, "\"prosecutor\"", &to);
    }
    bag.resign(&world);
    bag.seal(&[world.prosecutor.recipient()])
}
