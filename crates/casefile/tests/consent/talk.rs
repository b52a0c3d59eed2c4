//! The conversation: one purpose at a time, in the words now in use, read back and signed.

use super::world::*;
use itgel_casefile::consent::reason::ReasonCode as R;
use itgel_casefile::consent::rules::{
    answer_consent, child_cannot_answer, confirm_consent, mark_implicated, name_decider,
};
use itgel_casefile::event::CaseEvent;
use itgel_casefile::vocabulary::*;

const WHY: &str = "Хэт ядарсан байсан";

fn answer_code(
    world: &World,
    edit: impl FnOnce(&mut itgel_casefile::consent::rules::AnswerConsent),
) -> String {
    let mut request = world.answer_request(Giver::Guardian, Purpose::Police, Answer::Yes);
    edit(&mut request);
    answer_consent(&world.case, request, world.today(), book(), &digest)
        .err()
        .map_or(String::new(), |r| r.code.to_owned())
}

#[test]
fn only_in_an_opened_and_unclosed_file() {
    let world = World::unopened();
    let request = world.decider_request(DeciderKind::Mother);
    let refused = world.with(|case, ctx| name_decider(case, request.clone(), ctx, book())).unwrap_err();
    assert_eq!(refused.code, "case-not-opened");

    let mut world = World::new();
    let talk = world.talk(DeciderKind::Mother);
    world.answer(Giver::Guardian, Purpose::Police, Answer::Yes);
    let confirm = world.confirm_request();
    world.push(CaseEvent::CaseClosed { reason: "Дууссан".to_owned() });
    let next = world.decider_request(DeciderKind::Mother);
    let codes = [
        world.with(|case, ctx| name_decider(case, next, ctx, book())).unwrap_err().code,
        mark_implicated(&world.case, consent(9)).unwrap_err().code,
        child_cannot_answer(&world.case, talk, WHY).unwrap_err().code,
        world.with(|case, ctx| confirm_consent(case, confirm, ctx, book())).unwrap_err().code,
    ];
    assert_eq!(codes, ["case-is-closed"; 4]);
    assert_eq!(answer_code(&world, |_| {}), "case-is-closed");
}

#[test]
fn versions_count_up_and_an_identifier_is_used_once() {
    let mut world = World::new();
    world.talk(DeciderKind::Mother);
    let mut again = world.decider_request(DeciderKind::Mother);
    again.consent = consent(1);
    let refused = world.with(|case, ctx| name_decider(case, again, ctx, book())).unwrap_err();
    assert_eq!(refused.code, "consent-id-taken");
    assert_eq!(mark_implicated(&world.case, consent(1)).unwrap_err().code, "consent-id-taken");
    world.talk(DeciderKind::Father);
    assert_eq!(world.standing(Purpose::Police).version, Some(2));
}

#[test]
fn answers_belong_to_the_present_conversation() {
    let mut world = World::new();
    let first = world.talk(DeciderKind::Mother);
    assert_eq!(answer_code(&world, |r| r.consent = consent(8)), "consent-not-current");
    world.talk(DeciderKind::Mother);
    assert_eq!(answer_code(&world, |r| r.consent = first), "consent-not-current");
    assert_eq!(answer_code(&world, |_| {}), "");
}

#[test]
fn a_confirmed_conversation_is_read_only() {
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::Yes);
    let talk = world.current();
    assert_eq!(answer_code(&world, |_| {}), "consent-confirmed");
    assert_eq!(child_cannot_answer(&world.case, talk, WHY).unwrap_err().code, "consent-confirmed");
    let confirm = world.confirm_request();
    let refused = world.with(|case, ctx| confirm_consent(case, confirm, ctx, book())).unwrap_err();
    assert_eq!(refused.code, "consent-confirmed");
    // And an entry that came some other way changes nothing.
    let wording = wording(Purpose::Police, Giver::Child);
    let (giver, purpose, answer) = (Giver::Child, Purpose::Police, Answer::No);
    world.push(CaseEvent::ConsentAnswered {
        consent: talk,
        giver,
        purpose,
        answer,
        wording,
        teach_back: true,
        screen: None,
        replaces: None,
    });
    assert!(world.standing(Purpose::Police).goes);
}

#[test]
fn talking_again_carries_nothing_over() {
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::Yes);
    world.talk(DeciderKind::Mother);
    for purpose in Purpose::ALL {
        assert_eq!(world.standing(*purpose).reason, R::NotAsked, "{purpose:?}");
    }
}

#[test]
fn the_words_must_be_the_newest_for_purpose_giver_and_language() {
    let mut world = World::new();
    world.talk(DeciderKind::Mother);
    type Edit = fn(&mut itgel_casefile::event::WordingRef);
    let edits: [Edit; 6] = [
        |w| w.version = 0,
        |w| w.version += 1,
        |w| w.sha256 = HASH.to_owned(),
        |w| w.id = "consent/ngo".to_owned(),
        |w| w.language = "en".to_owned(),
        |w| w.language = "kk".to_owned(),
    ];
    for edit in edits {
        assert_eq!(answer_code(&world, |r| edit(&mut r.wording)), "wording-not-current");
    }
    assert_eq!(
        answer_code(&world, |r| r.wording = wording(Purpose::Police, Giver::Child)),
        "wording-not-current",
        "the child's words to the adult"
    );
    assert_eq!(
        answer_code(&world, |r| {
            r.giver = Giver::Child;
            r.wording = wording(Purpose::Police, Giver::Child);
            r.wording.id = "assent/police/99".to_owned();
        }),
        "wording-not-current",
        "no such age set"
    );
    assert_eq!(
        answer_code(&world, |r| {
            r.giver = Giver::Child;
            r.wording = wording(Purpose::Police, Giver::Child);
        }),
        ""
    );
}

#[test]
fn no_adult_is_asked_when_the_child_decides_alone() {
    let mut world = World::of_age(AgeBand::From16To17);
    let talk = world.talk(DeciderKind::ChildAlone);
    assert_eq!(answer_code(&world, |_| {}), "child-decides-alone");
    assert_eq!(child_cannot_answer(&world.case, talk, WHY).unwrap_err().code, "child-decides-alone");
    assert_eq!(mark_implicated(&world.case, consent(9)).unwrap_err().code, "consent-not-current");
}

#[test]
fn what_the_law_requires_is_not_asked() {
    let mut world = World::new();
    world.talk(DeciderKind::Mother);
    let mut required = book().clone();
    required.capacity.recording_is_asked = false;
    let request = world.answer_request(Giver::Child, Purpose::Recording, Answer::Yes);
    let refused =
        answer_consent(&world.case, request.clone(), world.today(), &required, &digest).unwrap_err();
    assert_eq!(refused.code, "told-not-asked");
    assert!(answer_consent(&world.case, request, world.today(), book(), &digest).is_ok());
}

#[test]
fn after_the_mark_somebody_else_must_be_named() {
    let mut world = World::new();
    assert_eq!(mark_implicated(&world.case, consent(9)).unwrap_err().code, "consent-not-current");
    world.agreed(Answer::Yes, Answer::Yes);
    let made = mark_implicated(&world.case, consent(9));
    world.try_push(made);
    assert_eq!(world.standing(Purpose::Police).reason, R::Implicated);
    assert!(world.case.consent.versions.iter().all(|v| !v.counts()), "earlier answers too");
    assert_eq!(answer_code(&world, |_| {}), "decider-implicated");
    assert_eq!(child_cannot_answer(&world.case, consent(9), WHY).unwrap_err().code, "decider-implicated");
}

/// Ticking "no" the next time is not enough: the mark stays until somebody enters who is not implicated.
#[test]
fn a_mark_is_not_forgotten_by_naming_the_same_person_again() {
    let named = |world: &World, decider, adult| {
        let mut request = world.decider_request(decider);
        (request.consent, request.adult) = (consent(50), adult);
        world.with(|case, ctx| name_decider(case, request, ctx, book())).err().map_or("ok", |r| r.code)
    };
    use DeciderKind::{Father, Mother};
    // Nobody entered: the relation stands for the person.
    let mut world = World::new();
    world.talk(Mother);
    let made = mark_implicated(&world.case, consent(9));
    world.try_push(made);
    assert_eq!(named(&world, Mother, None), "decider-implicated");
    assert_eq!(named(&world, Father, None), "ok");
    world.adult(1, Mother, Ternary::NotKnown);
    assert_eq!(named(&world, Mother, Some(adult(1))), "decider-implicated", "not known is not no");
    world.adult(1, Mother, Ternary::No);
    assert_eq!(named(&world, Mother, Some(adult(1))), "ok");
    assert_eq!(named(&world, Mother, None), "ok");

    // Entered before as not implicated: the mark is the later word.
    let mut world = World::new();
    world.adult(1, Father, Ternary::No);
    let mut request = world.decider_request(Father);
    request.adult = Some(adult(1));
    world.name(request);
    let made = mark_implicated(&world.case, consent(9));
    world.try_push(made);
    assert_eq!(named(&world, Father, Some(adult(1))), "decider-implicated");
    assert_eq!(named(&world, Father, None), "decider-implicated");
    // Another person of the same relation, entered by name, is another person.
    world.adult(2, Father, Ternary::No);
    assert_eq!(named(&world, Father, Some(adult(2))), "ok");
    assert_eq!(named(&world, Father, Some(adult(1))), "decider-implicated");
    assert_eq!(named(&world, Father, None), "decider-implicated");
}

#[test]
fn why_the_child_cannot_answer_is_written_down() {
    let mut world = World::new();
    let talk = world.talk(DeciderKind::Mother);
    assert_eq!(child_cannot_answer(&world.case, talk, "бага").unwrap_err().code, "reason-too-short");
    assert!(child_cannot_answer(&world.case, talk, WHY).is_ok());
}

#[test]
fn read_back_and_signed() {
    let mut world = World::new();
    world.talk(DeciderKind::Mother);
    let ask = |world: &World, edit: &dyn Fn(&mut itgel_casefile::consent::rules::ConfirmConsent)| {
        let mut request = world.confirm_request();
        edit(&mut request);
        world.with(|case, ctx| confirm_consent(case, request, ctx, book())).map_err(|r| r.code)
    };
    assert_eq!(ask(&world, &|_| {}), Err("nothing-answered"));
    world.answer(Giver::Guardian, Purpose::Interview, Answer::Yes);
    assert_eq!(ask(&world, &|r| r.read_back = false), Err("not-read-back"));
    assert_eq!(ask(&world, &|r| r.paper_number = " ".to_owned()), Err("consent-signature-missing"));
    let dot = vec![vec![(1, 1, 0)]];
    assert_eq!(
        ask(&world, &|r| {
            r.paper_number = String::new();
            r.strokes.clone_from(&dot);
        }),
        Err("consent-signature-missing")
    );
    assert_eq!(ask(&world, &|r| r.paper_number = "7".repeat(41)), Err("text-too-long"));
    assert_eq!(ask(&world, &|r| r.consent = consent(8)), Err("consent-not-current"));
    let drawn = vec![vec![(1, 1, 0), (5, 9, 12)]];
    let event = ask(&world, &|r| {
        r.paper_number = String::new();
        r.strokes.clone_from(&drawn);
    });
    let Ok(CaseEvent::ConsentConfirmed { valid_until, strokes, read_back, .. }) = event else {
        panic!("another event");
    };
    assert_eq!((valid_until, strokes, read_back), (day("2027-11-21"), drawn, true));
}

#[test]
fn a_year_from_the_last_day_of_february_ends_in_february() {
    let mut world = World::new();
    world.now = moment("2028-02-29T10:00:00.000+08:00");
    world.agreed(Answer::Yes, Answer::Yes);
    let confirmed = world.case.consent.current().unwrap().confirmed.clone().unwrap();
    assert_eq!(confirmed.valid_until, day("2029-02-28"));
}
