//! The ten states of ISO/IEC TS 27560:2023, each reached by the way that leads to it.

use super::world::*;
use itgel_casefile::consent::reason::ReasonCode as R;
use itgel_casefile::consent::rules::mark_implicated;
use itgel_casefile::consent::standing::{counts_for_statistics, state};
use itgel_casefile::event::{Birth, CaseEvent};
use itgel_casefile::rulebook::{Rulebook, embedded};
use itgel_casefile::vocabulary::*;
use std::collections::BTreeSet;

fn of(world: &World, giver: Giver) -> ConsentState {
    state(&world.case, giver, Purpose::Police, world.today(), book())
}

/// A world after yes from both, and the states seen on the way.
fn given() -> World {
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::Yes);
    world
}

#[test]
fn every_state_is_reached() {
    use ConsentState as S;
    let mut seen = BTreeSet::new();
    let mut note = |world: &World, giver: Giver, expected: S| {
        assert_eq!(of(world, giver), expected);
        seen.insert(expected);
    };

    let mut world = World::new();
    note(&world, Giver::Child, S::Unknown);
    world.talk(DeciderKind::Mother);
    note(&world, Giver::Child, S::Requested);
    note(&world, Giver::Guardian, S::Requested);
    world.answer(Giver::Child, Purpose::Police, Answer::Later);
    note(&world, Giver::Child, S::RequestDeferred);
    world.answer(Giver::Child, Purpose::Police, Answer::No);
    note(&world, Giver::Child, S::Refused);
    world.answer(Giver::Child, Purpose::Police, Answer::Yes);
    note(&world, Giver::Child, S::Given);
    world.withdraw(Giver::Child, &[Purpose::Police]);
    note(&world, Giver::Child, S::Withdrawn);
    world.talk(DeciderKind::Mother);
    note(&world, Giver::Child, S::Requested);
    world.answer(Giver::Child, Purpose::Police, Answer::Yes);
    note(&world, Giver::Child, S::RenewedGiven);
    world.answer(Giver::Guardian, Purpose::Police, Answer::Yes);
    note(&world, Giver::Guardian, S::Given);
    let made = mark_implicated(&world.case, consent(3));
    world.try_push(made);
    note(&world, Giver::Guardian, S::Invalidated);

    let mut world = given();
    world.push(CaseEvent::CaseClosed { reason: "Дууссан".to_owned() });
    note(&world, Giver::Child, S::Terminated);

    let mut world = given();
    world.later(366);
    note(&world, Giver::Child, S::Expired);
    note(&world, Giver::Guardian, S::Expired);

    assert_eq!(seen.len(), ConsentState::ALL.len());
}

#[test]
fn consent_holds_to_the_last_day_and_not_a_day_longer() {
    let mut world = given();
    let last = world.case.consent.current().unwrap().confirmed.as_ref().unwrap().valid_until;
    assert_eq!(last, day("2027-11-21"));
    world.later(365);
    assert_eq!(world.today(), last);
    assert!(world.standing(Purpose::Police).goes);
    world.later(1);
    assert_eq!(world.standing(Purpose::Police).reason, R::Expired);
    assert_eq!(world.gate(RecipientKind::Police).going(), []);
}

#[test]
fn changed_words_end_what_was_agreed_to_in_the_old_ones() {
    let mut world = given();
    world.filled();
    let newer = include_str!("../../../../assets/consent/v1/police.json")
        .replace("\"version\": 1,", "\"version\": 2,")
        .replace("\"valid_from\": \"2026-01-01\"", "\"valid_from\": \"2026-06-01\"");
    let read = |newer: &str| {
        let mut sources = embedded();
        let file = "consent/v2/police.json";
        sources.wordings.push(itgel_casefile::rulebook::Source { file, text: newer });
        Rulebook::read(&sources).unwrap()
    };
    let newer_book = read(&newer.replace("Энэ хэргийг хариуцсан цагдаа", "Нэр нь заагдсан цагдаа"));
    let ask = |book: &Rulebook, purpose| {
        itgel_casefile::consent::standing::standing(&world.case, purpose, world.today(), book).reason
    };
    assert_eq!(ask(book(), Purpose::Police), R::Agreed);
    assert_eq!(ask(&newer_book, Purpose::Police), R::WordingChanged);
    assert_eq!(ask(&newer_book, Purpose::Doctor), R::Agreed, "only this purpose");
    assert_eq!(ask(&read(&newer), Purpose::Police), R::Agreed, "a later version with the same words");
    let state = state(&world.case, Giver::Guardian, Purpose::Police, world.today(), &newer_book);
    assert_eq!(state, ConsentState::Expired);
}

#[test]
fn the_words_of_one_purpose_are_no_answer_to_another() {
    for (giver, wrong) in [
        (Giver::Guardian, wording(Purpose::Ngo, Giver::Guardian)),
        (Giver::Guardian, wording(Purpose::Police, Giver::Child)),
        (Giver::Child, wording(Purpose::Police, Giver::Guardian)),
        (Giver::Child, wording(Purpose::Ngo, Giver::Child)),
    ] {
        let mut world = World::new();
        let talk = world.talk(DeciderKind::Mother);
        world.answer(Giver::Guardian, Purpose::Police, Answer::Yes);
        world.answer(Giver::Child, Purpose::Police, Answer::Yes);
        // Not through the rule: as if a journal from elsewhere held it.
        world.push(CaseEvent::ConsentAnswered {
            consent: talk,
            giver,
            purpose: Purpose::Police,
            answer: Answer::Yes,
            wording: wrong,
            teach_back: true,
            screen: None,
            replaces: None,
        });
        world.confirm();
        assert_eq!(world.standing(Purpose::Police).reason, R::WordingChanged);
    }
}

#[test]
fn closing_ends_sharing_and_not_the_anonymous_count() {
    let mut world = given();
    world.filled();
    world.push(CaseEvent::CaseClosed { reason: "Дууссан".to_owned() });
    for kind in RecipientKind::ALL {
        assert_eq!(world.gate(*kind).going(), [], "{kind:?}");
    }
    assert_eq!(world.standing(Purpose::Police).reason, R::CaseClosed);
    assert!(counts_for_statistics(&world.case, world.today(), book()));
    world.push(CaseEvent::CaseReopened { reason: "Үргэлжлэх".to_owned() });
    assert!(world.standing(Purpose::Police).goes, "nobody took anything back");
}

#[test]
fn statistics_need_both_yeses_too() {
    let mut world = World::new();
    assert!(!counts_for_statistics(&world.case, world.today(), book()));
    world.agreed(Answer::Yes, Answer::No);
    assert!(!counts_for_statistics(&world.case, world.today(), book()));
    world.agreed(Answer::Yes, Answer::Yes);
    assert!(counts_for_statistics(&world.case, world.today(), book()));
    world.withdraw(Giver::Guardian, &[Purpose::Statistics]);
    assert!(!counts_for_statistics(&world.case, world.today(), book()));
}

#[test]
fn a_child_alone_found_to_be_younger_did_not_decide() {
    let mut world = World::of_age(AgeBand::From16To17);
    world.talk(DeciderKind::ChildAlone);
    world.answer(Giver::Child, Purpose::Police, Answer::Yes);
    world.confirm();
    assert!(world.standing(Purpose::Police).goes);
    world.identity(Birth::Day { day: day("2011-03-05") });
    assert_eq!(world.standing(Purpose::Police).reason, R::TooYoung);
    assert_eq!(of(&world, Giver::Child), ConsentState::Invalidated);
    // Sixteen by now is not sixteen then.
    world.later(200);
    assert_eq!(world.standing(Purpose::Police).reason, R::TooYoung);
}

#[test]
fn recording_the_law_requires_is_told_and_not_asked() {
    let mut required = book().clone();
    required.capacity.recording_is_asked = false;
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::No);
    assert_eq!(world.standing(Purpose::Recording).reason, R::ChildSaidNo);
    let told = itgel_casefile::consent::standing::standing(
        &world.case,
        Purpose::Recording,
        world.today(),
        &required,
    );
    assert_eq!((told.goes, told.reason), (true, R::RequiredByLaw));
}

#[test]
fn a_signed_yes_found_to_have_been_none_no_longer_counts() {
    for giver in [Giver::Child, Giver::Guardian] {
        for new in ["no", "later"] {
            let mut world = given();
            world.filled();
            world.amend(1, &format!("consent.answers.{}.police", giver.as_str()), new);
            assert_eq!(world.standing(Purpose::Police).reason, R::Amended);
            assert_eq!(of(&world, giver), ConsentState::Invalidated);
            assert!(world.standing(Purpose::Doctor).goes);
            // A second amendment does not make it a yes again; a new conversation can.
            world.amend(1, &format!("consent.answers.{}.police", giver.as_str()), "yes");
            assert_eq!(world.standing(Purpose::Police).reason, R::Amended);
            world.agreed(Answer::Yes, Answer::Yes);
            assert!(world.standing(Purpose::Police).goes);
            world.amend(1, &format!("consent.answers.{}.police", giver.as_str()), "no");
            assert!(world.standing(Purpose::Police).goes, "the old answer, not the new one");
        }
    }
}

#[test]
fn an_amendment_never_opens_anything() {
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::No);
    world.filled();
    for purpose in Purpose::ALL {
        world.amend(1, &format!("consent.answers.child.{}", purpose.as_str()), "yes");
        assert_eq!(world.standing(*purpose).reason, R::ChildSaidNo);
    }
}
