//! Dangers stay open until somebody was told, by the record or beside it.

use crate::desk::*;
use itgel_casefile::danger::{AnswerDanger, answer_danger, open, shown};
use itgel_casefile::event::{CaseEvent, Risk};
use itgel_casefile::ids::*;
use itgel_casefile::signoff::open_points::open_points;
use itgel_casefile::vocabulary::*;

fn judged(desk: &mut Desk, risk: Risk) {
    desk.take(CaseEvent::RiskAssessed { interview: interview_id(), risk });
}

fn dangers(desk: &Desk) -> Vec<Danger> {
    open(&desk.case).into_iter().map(|(_, danger)| danger).collect()
}

fn ask(desk: &Desk, danger: Danger, told: &str, told_at: &str) -> Result<CaseEvent, &'static str> {
    let asked = AnswerDanger {
        interview: interview_id(),
        danger,
        told: told.to_owned(),
        told_at: told_at.to_owned(),
    };
    desk.with(|case, ctx| answer_danger(case, &asked, ctx)).map_err(|refusal| refusal.code)
}

#[test]
fn each_danger_is_answered_by_itself_by_whoever_told_somebody() {
    use Danger::{Immediate, NotSafeTonight, SelfHarm};
    let mut desk = Desk::wrapped();
    assert_eq!(dangers(&desk), []);
    let now = desk.now.to_rfc3339();
    assert_eq!(ask(&desk, Immediate, "102", &now).unwrap_err(), "danger-not-noted");
    let all =
        Risk { immediate_danger: Ternary::Yes, safe_tonight: Ternary::No, self_harm: Ternary::Yes, ..risk() };
    assert_eq!(shown(&all), [Immediate, NotSafeTonight, SelfHarm]);
    judged(&mut desk, all.clone());
    assert_eq!(dangers(&desk), [Immediate, NotSafeTonight, SelfHarm]);
    let points = |desk: &Desk| {
        let points = open_points(&desk.case, desk.interview(), false, book());
        points.iter().find(|p| p.code == "danger-without-call").map_or(0, |p| p.count)
    };
    assert_eq!(points(&desk), 2, "immediate danger is not left open, whatever the reason");
    assert_eq!(ask(&desk, NotSafeTonight, " ", &now).unwrap_err(), "danger-not-told");
    assert_eq!(ask(&desk, NotSafeTonight, "102", "").unwrap_err(), "danger-not-timed");
    let later = desk.now.clone();
    let later = itgel_casefile::time::Moment { utc_ms: later.utc_ms + 60_000, ..later }.to_rfc3339();
    assert_eq!(ask(&desk, NotSafeTonight, "102", &later).unwrap_err(), "told-in-future");
    let event = ask(&desk, NotSafeTonight, "Хүүхэд хамгаалал", &now).unwrap();
    desk.take(event);
    assert_eq!(dangers(&desk), [Immediate, SelfHarm]);
    assert_eq!(points(&desk), 2, "what is beside the record is not in what is signed");
    assert!(ask(&desk, NotSafeTonight, "108", &now).is_ok(), "a slip is put right beside the first");
    // The record says once who was told and when: of all that stands as it is entered, and of nothing that comes later.
    let told = |risk: Risk| Risk { told: "102".to_owned(), told_at: now.clone(), ..risk };
    judged(&mut desk, told(Risk { self_harm: Ternary::No, ..all.clone() }));
    assert_eq!((dangers(&desk), points(&desk)), (vec![], 0));
    judged(&mut desk, told(all.clone()));
    assert_eq!((dangers(&desk), points(&desk)), (vec![SelfHarm], 1));
    judged(&mut desk, Risk { told: "102, сэтгэл зүйч".to_owned(), ..told(all) });
    assert_eq!((dangers(&desk), points(&desk)), (vec![], 0));
}

#[test]
fn none_of_another_interview_or_after_the_signature() {
    let mut desk = Desk::wrapped();
    judged(&mut desk, Risk { safe_tonight: Ternary::No, ..risk() });
    let now = desk.now.to_rfc3339();
    let other = AnswerDanger {
        interview: id!(InterviewId, 9),
        danger: Danger::NotSafeTonight,
        told: "102".to_owned(),
        told_at: now,
    };
    let refused = desk.with(|case, ctx| answer_danger(case, &other, ctx)).unwrap_err();
    assert_eq!(refused.code, "interview-not-found");
    desk.take(CaseEvent::SignedOff {
        interview: interview_id(),
        open_points: vec![("danger-without-call".to_owned(), "Ээж нь мэднэ".to_owned())],
        as_found: false,
        statement: "{}".to_owned(),
        signature: "s".to_owned(),
    });
    assert_eq!(dangers(&desk), [], "the reason was signed");
}

fn amended(desk: &mut Desk, item: &str, old: &str, new: &str) {
    desk.take(CaseEvent::Amended {
        interview: interview_id(),
        item: item.to_owned(),
        old: old.to_owned(),
        new: new.to_owned(),
        reason: "Дараа тодорхой болсон.".to_owned(),
        statement: "{}".to_owned(),
        signature: "s".to_owned(),
        second: None,
    });
}

/// What comes to light after the signature is as urgent as what was known before it, and nobody has signed a reason for it.
#[test]
fn a_danger_that_an_amendment_brings_is_open_until_somebody_was_told() {
    use Danger::{Immediate, NotSafeTonight, SelfHarm};
    let mut desk = Desk::wrapped();
    judged(&mut desk, Risk { safe_tonight: Ternary::No, ..risk() });
    desk.take(CaseEvent::SignedOff {
        interview: interview_id(),
        open_points: vec![("danger-without-call".to_owned(), "Ээж нь мэднэ".to_owned())],
        as_found: false,
        statement: "{}".to_owned(),
        signature: "s".to_owned(),
    });
    let now = desk.now.to_rfc3339();
    assert_eq!(ask(&desk, SelfHarm, "102", &now).unwrap_err(), "danger-not-noted");
    amended(&mut desk, "risk.self_harm", "no", "yes");
    assert_eq!(dangers(&desk), [SelfHarm], "what stood there as it was signed has its reason");
    amended(&mut desk, "risk.immediate_danger", "no", "yes");
    assert_eq!(dangers(&desk), [Immediate, SelfHarm]);
    amended(&mut desk, "risk.told_at", "", &now);
    assert_eq!(dangers(&desk), [SelfHarm], "who was told of it was amended in with it");
    desk.take(CaseEvent::CaseClosed { reason: "Дууссан".to_owned() });
    assert_eq!(ask(&desk, NotSafeTonight, "102", &now).unwrap_err(), "case-is-closed");
    let event = ask(&desk, SelfHarm, "Сэтгэл зүйч", &now).unwrap();
    desk.take(event);
    assert_eq!(dangers(&desk), []);
    amended(&mut desk, "risk.self_harm", "yes", "no");
    assert_eq!(dangers(&desk), []);
    amended(&mut desk, "risk.self_harm", "no", "yes");
    assert_eq!(dangers(&desk), [SelfHarm], "what was said of the danger of before says nothing of this one");
    // What stood there as it was signed, was taken away and came back is a danger anew.
    amended(&mut desk, "risk.safe_tonight", "no", "yes");
    amended(&mut desk, "risk.safe_tonight", "yes", "no");
    assert_eq!(dangers(&desk), [NotSafeTonight, SelfHarm]);
}

/// A slip in the word about who was told of something else is no word about a danger that comes later.
#[test]
fn an_older_word_does_not_answer_for_a_danger_that_an_amendment_brings() {
    let mut desk = Desk::wrapped();
    let now = desk.now.to_rfc3339();
    judged(
        &mut desk,
        Risk { self_harm: Ternary::Yes, told: "Сэтгэл зүйч".to_owned(), told_at: now, ..risk() },
    );
    desk.take(CaseEvent::SignedOff {
        interview: interview_id(),
        open_points: Vec::new(),
        as_found: false,
        statement: "{}".to_owned(),
        signature: "s".to_owned(),
    });
    amended(&mut desk, "risk.told", "Сэтгэл зүйч", "Сэтгэл зүйч, 108");
    assert_eq!(dangers(&desk), []);
    amended(&mut desk, "risk.immediate_danger", "no", "yes");
    assert_eq!(dangers(&desk), [Danger::Immediate]);
}
