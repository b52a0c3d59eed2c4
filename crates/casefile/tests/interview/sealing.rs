//! Who signs a record, and when.

use crate::desk::*;
use itgel_casefile::event::{CaseEvent, Risk};
use itgel_casefile::refusal::Refusal;
use itgel_casefile::signoff::sections::{Environment, Section, sections};
use itgel_casefile::signoff::statement::*;
use itgel_casefile::signoff::{SignOff, Signed, as_found_from, check_sign_off, sign_off};
use itgel_casefile::vocabulary::*;

pub fn environment() -> Environment {
    Environment {
        app: "0.1.0".to_owned(), room: "Өрөө 1".to_owned(), organisation: "Итгэл".to_owned()
    }
}

/// Stands in for SHA-256, which lives in another crate: every byte and its place count (FNV-1a, four times).
pub fn digest(bytes: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    for (at, part) in out.chunks_mut(8).enumerate() {
        let seed = 0xcbf2_9ce4_8422_2325 ^ at as u64;
        let step = |h: u64, b: &u8| (h ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3);
        part.copy_from_slice(&bytes.iter().fold(seed, step).to_be_bytes());
    }
    out
}

pub fn salt(name: &str) -> [u8; 32] {
    digest(name.as_bytes())
}

pub const MEANS: Means<'static> = Means { sha256: &digest, salt_of: &salt };

pub fn request(desk: &Desk) -> SignOff {
    SignOff {
        interview: interview_id(),
        open_points: Vec::new(),
        as_found: false,
        interviewer: Some(Role::Interviewer),
        signed_at: desk.now.to_rfc3339(),
    }
}

pub fn ask(desk: &Desk, request: &SignOff) -> Result<(), Refusal> {
    desk.with(|case, ctx| check_sign_off(case, request, &environment(), ctx, book())).map(|_| ())
}

pub fn prepared(desk: &Desk, request: &SignOff) -> (Vec<Section>, String) {
    let to_sign = desk.with(|case, ctx| check_sign_off(case, request, &environment(), ctx, book())).unwrap();
    let built = sections(&desk.case, desk.interview(), &environment(), &to_sign.open_points).unwrap();
    let text = statement(&to_sign.claim, &built, MEANS).unwrap();
    (built, text)
}

pub fn sign(desk: &Desk, request: &SignOff, statement: &str, signature: &str) -> Result<CaseEvent, Refusal> {
    let signed = Signed { statement: statement.to_owned(), signature: signature.to_owned() };
    desk.with(|case, ctx| sign_off(case, request, &environment(), signed, MEANS, ctx, book()))
}

/// A wrapped interview, signed.
pub fn signed() -> Desk {
    let mut desk = Desk::wrapped();
    let request = request(&desk);
    let (_, statement) = prepared(&desk, &request);
    let event = sign(&desk, &request, &statement, "-----BEGIN SSH SIGNATURE-----").unwrap();
    desk.take(event);
    desk.pass(60_000);
    desk
}

#[test]
fn a_complete_record_is_signed_once_by_who_led_it() {
    let mut desk = signed();
    assert!(desk.interview().signed.is_some());
    assert_eq!(code(ask(&desk, &request(&desk))), "record-is-signed");
    desk.case.interviews.clear();
    assert_eq!(code(ask(&desk, &request(&desk))), "interview-not-found");
    let running = Desk::running();
    assert_eq!(code(ask(&running, &request(&running))), "interview-still-running");
}

#[test]
fn who_may_sign() {
    let table = [
        (1, Role::Interviewer, false, "ok"),
        (1, Role::CaseOfficer, false, "ok"),
        (2, Role::Interviewer, false, "only-interviewer-signs"),
        (2, Role::Supervisor, false, "only-interviewer-signs"),
        (2, Role::Supervisor, true, "as-found-too-early"),
        (2, Role::CaseOfficer, true, "as-found-by-supervisor-only"),
        (2, Role::Interviewer, true, "as-found-by-supervisor-only"),
        (1, Role::Supervisor, true, "interviewer-signs-without-as-found"),
    ];
    for (who, role, as_found, expected) in table {
        let mut desk = Desk::wrapped();
        desk.actor = person(who, role);
        let request = SignOff { as_found, ..request(&desk) };
        assert_eq!(code(ask(&desk, &request)), expected, "{who} as {role:?}, found {as_found}");
    }
}

/// As found, over an interviewer who is at work, only when three days have passed; at once where they left.
#[test]
fn as_found_is_for_who_left_or_after_three_days() {
    let hour = 3_600_000;
    let table = [
        (None, 0, "ok"),
        (Some(Role::CaseOfficer), 0, "as-found-too-early"),
        (Some(Role::CaseOfficer), 72 * hour, "ok"),
        (Some(Role::Interviewer), 0, "as-found-too-early"),
        (Some(Role::Supervisor), 0, "as-found-too-early"),
        (Some(Role::Interviewer), 72 * hour - 1, "as-found-too-early"),
        (Some(Role::Interviewer), 72 * hour, "ok"),
        (Some(Role::Supervisor), 72 * hour, "ok"),
    ];
    for (interviewer, since_end, expected) in table {
        let mut desk = Desk::wrapped();
        let ended = desk.interview().ended.clone().unwrap().meta.at;
        assert!(ended.utc_ms < desk.now.utc_ms, "something was noted since");
        if since_end > 0 {
            desk.now.utc_ms = ended.utc_ms + since_end;
        }
        desk.actor = person(2, Role::Supervisor);
        let request = SignOff { as_found: true, interviewer, ..request(&desk) };
        assert_eq!(code(ask(&desk, &request)), expected, "{interviewer:?} after {since_end} ms");
        let from = as_found_from(desk.interview(), interviewer);
        let mut in_three_days = ended;
        in_three_days.utc_ms += 72 * hour;
        assert_eq!(from, interviewer.map(|_| in_three_days.clone()));
        if let Err(refusal) = ask(&desk, &request) {
            assert_eq!(refusal.args["day"], String::from(in_three_days.day()));
            assert!(in_three_days.clock().starts_with(&refusal.args["time"]));
        }
    }
}

#[test]
fn risk_comes_first_and_danger_was_told() {
    let mut desk = Desk::wrapped();
    let interview = interview_id();
    let danger = Risk { immediate_danger: Ternary::Yes, ..risk() };
    desk.take(CaseEvent::RiskAssessed { interview, risk: danger.clone() });
    assert_eq!(code(ask(&desk, &request(&desk))), "danger-not-told");
    let told = Risk { told: "102".to_owned(), ..danger };
    desk.take(CaseEvent::RiskAssessed { interview, risk: told.clone() });
    assert_eq!(code(ask(&desk, &request(&desk))), "danger-not-timed");
    let told_at = "2026-11-21T11:03:00.000+08:00".to_owned();
    desk.take(CaseEvent::RiskAssessed { interview, risk: Risk { told_at, ..told } });
    assert_eq!(code(ask(&desk, &request(&desk))), "ok");
    let mut desk = Desk::running();
    desk.end();
    assert_eq!(code(ask(&desk, &request(&desk))), "risk-not-assessed");
}

#[test]
fn the_time_of_signing_is_not_ahead() {
    let mut desk = Desk::wrapped();
    let mut request = request(&desk);
    desk.now.utc_ms -= 1;
    assert_eq!(code(ask(&desk, &request)), "signed-in-future");
    request.signed_at = "одоо".to_owned();
    assert_eq!(code(ask(&desk, &request)), "time-malformed");
}
