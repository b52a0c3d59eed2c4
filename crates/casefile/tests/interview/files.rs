//! Files beside an interview, risk, and referrals.

use crate::desk::*;
use itgel_casefile::attaching::{AddAttachment, MOST_BYTES, add_attachment};
use itgel_casefile::event::{CaseEvent, Risk, Tap};
use itgel_casefile::ids::*;
use itgel_casefile::referrals::*;
use itgel_casefile::risk::assess_risk;
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::*;

fn file() -> AddAttachment {
    AddAttachment {
        attachment: id!(AttachmentId, 1),
        interview: Some(interview_id()),
        item: 1,
        media_type: "image/jpeg".to_owned(),
        description: "Зураг".to_owned(),
        bytes: 1_000,
        sha256: "a".repeat(64),
        sealed_sha256: "b".repeat(64),
    }
}

#[test]
fn files_that_are_refused() {
    let mut desk = Desk::running();
    desk.tap(Tap::Item { number: 0 }).unwrap();
    let ask = |change: fn(&mut AddAttachment)| {
        let mut request = file();
        change(&mut request);
        code(add_attachment(&desk.case, request))
    };
    assert_eq!(ask(|_| {}), "ok");
    assert_eq!(ask(|f| f.media_type = "audio/mpeg".to_owned()), "recordings-not-kept");
    assert_eq!(ask(|f| f.media_type = "video/mp4".to_owned()), "recordings-not-kept");
    assert_eq!(ask(|f| f.media_type = "image/svg+xml".to_owned()), "media-type-not-kept");
    assert_eq!(ask(|f| f.bytes = 0), "file-is-empty");
    assert_eq!(ask(|f| f.bytes = MOST_BYTES), "ok");
    assert_eq!(ask(|f| f.bytes = MOST_BYTES + 1), "file-too-large");
    assert_eq!(ask(|f| f.item = 2), "item-not-found");
    assert_eq!(ask(|f| f.interview = None), "item-not-found");
    assert_eq!(ask(|f| (f.interview, f.item) = (None, 0)), "ok");
    assert_eq!(ask(|f| f.interview = Some(id!(InterviewId, 9))), "interview-not-found");
    assert_eq!(ask(|f| f.sha256 = "a".repeat(63)), "digest-malformed");
    assert_eq!(ask(|f| f.sealed_sha256 = "g".repeat(64)), "digest-malformed");
    assert_eq!(ask(|f| f.description = "ө".repeat(161)), "text-too-long");
    let event = add_attachment(&desk.case, file()).unwrap();
    desk.take(event);
    assert_eq!(code(add_attachment(&desk.case, file())), "attachment-known");
    let again = AddAttachment { attachment: id!(AttachmentId, 2), ..file() };
    assert_eq!(code(add_attachment(&desk.case, again)), "attachment-known-in-interview");
}

#[test]
fn danger_is_recorded_at_once_and_remarked_until_somebody_was_told() {
    let desk = Desk::running();
    let ask = |risk: Risk| {
        let noted = desk.with(|case, ctx| assess_risk(case, interview_id(), risk, ctx))?;
        Ok(noted.remarks.iter().map(|r| r.code).collect::<Vec<_>>())
    };
    let danger = Risk { immediate_danger: Ternary::Yes, ..risk() };
    assert_eq!(ask(danger.clone()), Ok(vec!["danger-not-told"]));
    let told = Risk { told: "102".to_owned(), ..danger.clone() };
    assert_eq!(ask(told.clone()), Ok(vec!["danger-not-timed"]));
    let at = |text: &str| Risk { told_at: text.to_owned(), ..told.clone() };
    assert_eq!(ask(at("2026-11-21T11:01:59.999+08:00")), Ok(vec![]));
    assert_eq!(code(ask(at("2026-11-21T11:02:00.001+08:00"))), "told-in-future");
    assert_eq!(code(ask(at("11:40"))), "time-malformed");
    let blank = Risk { told: "  ".to_owned(), safe_tonight: Ternary::No, ..danger };
    assert_eq!(ask(blank), Ok(vec!["danger-not-told", "not-safe-tonight"]));
    assert_eq!(ask(Risk { immediate_danger: Ternary::NotKnown, ..risk() }), Ok(vec![]));
    assert_eq!(code(ask(Risk { why: "ө".repeat(401), ..risk() })), "text-too-long");
    assert_eq!(code(ask(Risk { told: "ө".repeat(201), ..risk() })), "text-too-long");
}

/// Mother and child said yes to the social worker, and it was confirmed.
fn with_consent() -> Desk {
    let mut desk = Desk::agreed();
    desk.answer(Giver::Guardian, Purpose::SocialWorker, Answer::Yes);
    desk.answer(Giver::Child, Purpose::SocialWorker, Answer::Yes);
    desk.answer(Giver::Guardian, Purpose::Doctor, Answer::Yes);
    desk.answer(Giver::Child, Purpose::Doctor, Answer::No);
    let valid_until = desk.now.day().plus_days(300).unwrap();
    desk.take(CaseEvent::ConsentConfirmed {
        consent: id!(ConsentId, 1),
        read_back: true,
        paper_number: "12".to_owned(),
        strokes: Vec::new(),
        valid_until,
    });
    desk
}

fn referral() -> MakeReferral {
    MakeReferral {
        referral: id!(ReferralId, 1),
        service: ServiceType::Shelter,
        kind: RecipientKind::SocialWorker,
        organisation: "Дүүргийн хүүхэд хамгаалал".to_owned(),
        urgency: Urgency::ThreeDays,
        follow_up: None,
        contact: String::new(),
        told: None,
    }
}

fn make(desk: &Desk, request: MakeReferral) -> Result<CaseEvent, itgel_casefile::refusal::Refusal> {
    desk.with(|case, ctx| make_referral(case, request, ctx, book()))
}

#[test]
fn a_referral_needs_what_a_bundle_needs() {
    let desk = with_consent();
    assert_eq!(code(make(&desk, referral())), "ok");
    for (kind, why) in [(RecipientKind::Doctor, "child-said-no"), (RecipientKind::Ngo, "not-asked")] {
        let refusal = make(&desk, MakeReferral { kind, ..referral() }).unwrap_err();
        assert_eq!((refusal.code, refusal.args["why"].as_str()), ("referral-not-agreed", why));
    }
    assert_eq!(code(make(&Desk::agreed(), referral())), "referral-not-agreed");
}

#[test]
fn a_legal_order_opens_a_referral_too() {
    let mut desk = with_consent();
    desk.take(CaseEvent::LegalOrderRecorded {
        order: id!(OrderId, 1),
        recipient: RecipientKind::Doctor,
        office: None,
        body: "Шүүх".to_owned(),
        number: "7".to_owned(),
        date: desk.now.day(),
        parts: vec![Part::RiskAndNeeds],
        child_told: Ternary::Yes,
        child_told_note: "Б.А, 11:00".to_owned(),
        cosigner: id!(PersonId, 3),
        statement: "{}".to_owned(),
        signature: "s".to_owned(),
        told: None,
        scan: None,
    });
    let kind = RecipientKind::Doctor;
    assert_eq!(code(make(&desk, MakeReferral { kind, ..referral() })), "ok");
}

#[test]
fn the_follow_up_day_comes_from_the_urgency() {
    let desk = with_consent();
    for (urgency, day) in [(Urgency::Today, 22), (Urgency::ThreeDays, 24), (Urgency::TwoWeeks, 35 - 30)] {
        let CaseEvent::ReferralMade { follow_up, .. } =
            make(&desk, MakeReferral { urgency, ..referral() }).unwrap()
        else {
            panic!("another event")
        };
        let month = if urgency == Urgency::TwoWeeks { 12 } else { 11 };
        assert_eq!(Some(follow_up), Day::new(2026, month, day), "{urgency:?}");
    }
}

#[test]
fn referrals_that_are_refused() {
    let mut desk = with_consent();
    let organisation = |text: &str| MakeReferral { organisation: text.to_owned(), ..referral() };
    assert_eq!(code(make(&desk, organisation(" "))), "organisation-missing");
    assert_eq!(code(make(&desk, organisation(&"ө".repeat(81)))), "text-too-long");
    let follow_up = Day::new(2026, 11, 20);
    assert_eq!(code(make(&desk, MakeReferral { follow_up, ..referral() })), "follow-up-in-past");
    let event = make(&desk, referral()).unwrap();
    desk.take(event);
    assert_eq!(code(make(&desk, referral())), "referral-known");
}

#[test]
fn a_referral_moves_on_until_it_is_closed() {
    let mut desk = with_consent();
    let event = make(&desk, referral()).unwrap();
    desk.take(event);
    let moved = |referral: ReferralId, status, day: u32, note: &str| MoveReferral {
        referral,
        status,
        on: Day::new(2026, 11, day).unwrap(),
        note: note.to_owned(),
        follow_up: None,
        told: None,
    };
    let known = id!(ReferralId, 1);
    let ask = |desk: &Desk, request| desk.with(|case, ctx| move_referral(case, request, ctx));
    use ReferralStatus::{Accepted, Asked, Closed};
    let unknown = moved(id!(ReferralId, 9), Accepted, 21, "");
    assert_eq!(code(ask(&desk, unknown)), "referral-not-found");
    assert_eq!(code(ask(&desk, moved(known, Asked, 21, ""))), "nothing-changed");
    assert_eq!(code(ask(&desk, moved(known, Asked, 21, "Дахин залгасан"))), "ok");
    assert_eq!(code(ask(&desk, moved(known, Accepted, 22, ""))), "day-in-future");
    assert_eq!(code(ask(&desk, moved(known, Accepted, 20, ""))), "day-before-referral");
    assert_eq!(code(ask(&desk, moved(known, Accepted, 21, &"ө".repeat(301)))), "text-too-long");
    // "No reply" is asked again on another day, and that day counts from then on.
    let again = |day: u32| MoveReferral {
        follow_up: Day::new(2026, 11, day),
        ..moved(known, ReferralStatus::NoReply, 21, "")
    };
    assert_eq!(code(ask(&desk, again(20))), "follow-up-in-past");
    let event = ask(&desk, again(29)).unwrap();
    desk.take(event);
    assert_eq!(desk.case.referrals[&known].follow_up, Day::new(2026, 11, 29).unwrap());
    assert_eq!(code(ask(&desk, again(29))), "nothing-changed");
    let event = ask(&desk, moved(known, Closed, 21, "")).unwrap();
    desk.take(event);
    assert_eq!(desk.case.referrals[&known].status(), Closed);
    assert_eq!(code(ask(&desk, moved(known, Accepted, 21, ""))), "referral-is-closed");
}

#[test]
fn every_service_has_a_kind_of_body_that_is_offered() {
    for service in ServiceType::ALL {
        let kind = usual_kind(*service);
        assert!(book().disclosure.needs(kind, Part::RiskAndNeeds), "{service:?}");
    }
}
