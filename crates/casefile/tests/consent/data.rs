//! What law or practice may change is data: another file, another answer, and the version that answered is kept.

use super::world::*;
use itgel_casefile::consent::capacity::replacements;
use itgel_casefile::consent::reason::ReasonCode as R;
use itgel_casefile::consent::rules::{answer_consent, confirm_consent, mark_implicated, name_decider};
use itgel_casefile::consent::standing::standing;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::gate::{Receiver, gate};
use itgel_casefile::rulebook::{Rulebook, Source, embedded};
use itgel_casefile::vocabulary::*;

/// The rules with `from` replaced by `to` in the file on ages and capacity.
fn ages_with(edits: &[(&str, &str)]) -> Rulebook {
    let mut text = embedded().capacity.text.to_owned();
    for (from, to) in edits {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    let capacity = Source { text: &text, ..embedded().capacity };
    Rulebook::read(&itgel_casefile::rulebook::Sources { capacity, ..embedded() }).unwrap()
}

fn named(world: &World, kind: DeciderKind, rules: &Rulebook) -> Result<u32, &'static str> {
    let request = world.decider_request(kind);
    match world.with(|case, ctx| name_decider(case, request, ctx, rules)) {
        Ok(CaseEvent::DeciderNamed { capacity, .. }) => Ok(capacity),
        Ok(other) => panic!("another event: {other:?}"),
        Err(refusal) => Err(refusal.code),
    }
}

#[test]
fn the_version_of_the_ages_stands_in_the_entry() {
    let world = World::new();
    assert_eq!(named(&world, DeciderKind::Mother, book()), Ok(book().capacity.version));
    let next = ages_with(&[("\"version\": 1", "\"version\": 2")]);
    assert_eq!(named(&world, DeciderKind::Mother, &next), Ok(2));
    // A mark keeps the version by which that person was let decide.
    let mut world = World::new();
    let made =
        world.with(|case, ctx| name_decider(case, world.decider_request(DeciderKind::Mother), ctx, &next));
    world.try_push(made);
    let marked = mark_implicated(&world.case, consent(9)).unwrap();
    assert!(matches!(marked, CaseEvent::DeciderNamed { capacity: 2, .. }));
    // An entry from before says nothing, reads as 0, and is written as it was.
    let mut old = serde_json::to_value(&marked).unwrap();
    old.as_object_mut().unwrap().remove("capacity");
    let read: CaseEvent = serde_json::from_value(old.clone()).unwrap();
    assert!(matches!(read, CaseEvent::DeciderNamed { capacity: 0, .. }));
    assert_eq!(serde_json::to_value(&read).unwrap(), old);
}

#[test]
fn another_age_for_deciding_alone() {
    let world = World::of_age(AgeBand::From13To15);
    assert_eq!(named(&world, DeciderKind::ChildAlone, book()), Err("child-alone-too-young"));
    let earlier = ages_with(&[("\"child_alone\", \"from\": 16", "\"child_alone\", \"from\": 13")]);
    assert_eq!(named(&world, DeciderKind::ChildAlone, &earlier), Ok(1));
}

#[test]
fn another_age_for_guardian_and_custodian() {
    let world = World::of_age(AgeBand::From16To17);
    assert_eq!(named(&world, DeciderKind::Guardian, book()), Err("decider-age-mismatch"));
    let later =
        ages_with(&[("\"guardian\", \"from\": 0, \"to\": 13", "\"guardian\", \"from\": 0, \"to\": 16")]);
    assert_eq!(named(&world, DeciderKind::Guardian, &later), Ok(1));
}

#[test]
fn another_validity() {
    let mut world = World::new();
    world.talk(DeciderKind::Mother);
    world.answer(Giver::Guardian, Purpose::Police, Answer::Yes);
    let short = ages_with(&[("\"valid_months\": 12", "\"valid_months\": 3")]);
    for (rules, last) in [(book(), "2027-11-21"), (&short, "2027-02-21")] {
        let request = world.confirm_request();
        let made = world.with(|case, ctx| confirm_consent(case, request, ctx, rules)).unwrap();
        let CaseEvent::ConsentConfirmed { valid_until, .. } = made else { panic!("another event") };
        assert_eq!(valid_until, day(last));
    }
}

#[test]
fn another_order_of_who_decides_instead() {
    let world = World::new();
    let first = |rules: &Rulebook| replacements(&world.case, DeciderKind::Father, rules)[0].deciders.clone();
    assert_eq!(first(book()), [DeciderKind::Mother]);
    let court_first = ages_with(&[("[\"mother\", \"father\"]", "[\"court\"]")]);
    assert_eq!(first(&court_first), [DeciderKind::Court]);
}

#[test]
fn where_the_law_requires_recording_it_is_told() {
    let world = World::new();
    let required = ages_with(&[("\"recording_is_asked\": true", "\"recording_is_asked\": false")]);
    let reason = |rules| standing(&world.case, Purpose::Recording, world.today(), rules).reason;
    assert_eq!((reason(book()), reason(&required)), (R::NotAsked, R::RequiredByLaw));
}

/// The gate lets out what the data says, and no file can say it without the words saying it too.
#[test]
fn another_list_of_what_a_recipient_needs() {
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::Yes);
    world.filled();
    let mut rules = book().clone();
    let police = rules.disclosure.recipients.iter_mut().find(|r| r.recipient == RecipientKind::Police);
    police.unwrap().parts.retain(|p| *p != Part::Identity);
    let going = |rules: &Rulebook| {
        gate(&world.case, Receiver::any(RecipientKind::Police), &[], world.today(), rules).going()
    };
    assert!(going(book()).contains(&Part::Identity));
    assert!(!going(&rules).contains(&Part::Identity));
    let text = embedded().disclosure.text.replacen("\"attachments\", \"identity\"]", "\"attachments\"]", 1);
    let disclosure = Source { text: &text, ..embedded().disclosure };
    let read = Rulebook::read(&itgel_casefile::rulebook::Sources { disclosure, ..embedded() });
    assert!(read.is_err(), "the words promise what the gate would keep back");
}

/// Words with a first day to come wait for it: neither asked in nor held against an answer before.
#[test]
fn new_words_are_used_from_their_first_day_on() {
    let newer = include_str!("../../../../assets/consent/v1/police.json")
        .replace("\"version\": 1,", "\"version\": 2,")
        .replace("\"valid_from\": \"2026-01-01\"", "\"valid_from\": \"2027-01-01\"")
        .replace("Энэ хэргийг хариуцсан цагдаа", "Нэр нь заагдсан цагдаа");
    let mut sources = embedded();
    sources.wordings.push(Source { file: "consent/v2/police.json", text: &newer });
    let rules = Rulebook::read(&sources).unwrap();
    let version = |on: &str| rules.wordings.in_use(Purpose::Police, day(on)).unwrap().version;
    assert_eq!([version("2025-06-01"), version("2026-12-31"), version("2027-01-01")], [1, 1, 2]);

    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::Yes);
    let reason = |on: &str| standing(&world.case, Purpose::Police, day(on), &rules).reason;
    assert_eq!([reason("2026-12-31"), reason("2027-01-01")], [R::Agreed, R::WordingChanged]);
    // What is asked on a day is asked in the words of that day.
    world.talk(DeciderKind::Mother);
    let asked = |on: &str| {
        let request = world.answer_request(Giver::Guardian, Purpose::Police, Answer::Yes);
        answer_consent(&world.case, request, day(on), &rules, &digest).err().map(|r| r.code)
    };
    assert_eq!([asked("2026-12-31"), asked("2027-01-01")], [None, Some("wording-not-current")]);
    // What was said then can be shown for ever.
    let said = wording(Purpose::Police, Giver::Guardian);
    let text = rules.text_of(&said).unwrap();
    assert_eq!(digest(text.as_bytes()), said.sha256);
    let child = wording(Purpose::Ngo, Giver::Child);
    assert_eq!(digest(rules.text_of(&child).unwrap().as_bytes()), child.sha256);
    let unknown = itgel_casefile::event::WordingRef { version: 3, ..said };
    assert_eq!(rules.text_of(&unknown), None);
}
