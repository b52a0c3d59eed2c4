//! What is signed, by whom, and how a stranger checks it.

use crate::desk::*;
use itgel_casefile::event::{CaseEvent, Recording, Risk, Tap};
use itgel_casefile::ids::*;
use itgel_casefile::refusal::Refusal;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::rulebook::capacity::ChildAct;
use itgel_casefile::signoff::open_points::open_points;
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

fn ask(desk: &Desk, request: &SignOff) -> Result<(), Refusal> {
    desk.with(|case, ctx| check_sign_off(case, request, &environment(), ctx, book())).map(|_| ())
}

pub fn prepared(desk: &Desk, request: &SignOff) -> (Vec<Section>, String) {
    let to_sign = desk.with(|case, ctx| check_sign_off(case, request, &environment(), ctx, book())).unwrap();
    let built = sections(&desk.case, desk.interview(), &environment(), &to_sign.open_points).unwrap();
    let text = statement(&to_sign.claim, &built, MEANS).unwrap();
    (built, text)
}

fn sign(desk: &Desk, request: &SignOff, statement: &str, signature: &str) -> Result<CaseEvent, Refusal> {
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

/// As found, over an interviewer who is at work, only when three days have passed; at once where they left or have a
/// role in which nobody signs.
#[test]
fn as_found_is_for_who_left_or_after_three_days() {
    let hour = 3_600_000;
    let table = [
        (None, 0, "ok"),
        (Some(Role::CaseOfficer), 0, "ok"),
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
        let signs = matches!(interviewer, Some(Role::Interviewer | Role::Supervisor));
        assert_eq!(from, signs.then_some(in_three_days.clone()));
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

/// The mother decided, and by now another mother is entered as implicated: somebody has to say whether she is the same.
#[test]
fn who_decided_and_may_be_entered_twice_is_asked_at_sign_off() {
    for (kind, implicated, asked) in [
        (DeciderKind::Mother, Ternary::Yes, 1),
        (DeciderKind::Mother, Ternary::No, 0),
        (DeciderKind::Father, Ternary::Yes, 0),
    ] {
        let mut desk = Desk::agreed();
        desk.case.consent.versions[0].decider.adult = Some(id!(AdultId, 1));
        desk.begin(interview_id(), 1);
        desk.end();
        desk.take(CaseEvent::AdultRecorded {
            adult: id!(AdultId, 2),
            kind,
            name: String::new(),
            implicated,
            contact_safe: Ternary::No,
            phone: String::new(),
        });
        let points = open_points(&desk.case, desk.interview(), false, book());
        let found = points.iter().find(|p| p.code == "implicated-not-settled").map_or(0, |p| p.count);
        assert_eq!(found, asked, "{kind:?} {implicated:?}");
    }
}

/// What was left open in an interview that had nothing completed, one by one.
#[test]
fn open_points_are_found_and_each_needs_its_reason() {
    let mut desk = Desk::agreed();
    desk.case.consent.versions[0].decider.implicated = Ternary::NotKnown;
    desk.begin(interview_id(), 1);
    desk.tap(Tap::PhaseBegun { phase: Phase::FreeRecall }).unwrap();
    let feeling = desk.tap(Tap::Feeling).unwrap().unwrap();
    desk.tap(Tap::FeelingDetail {
        of: feeling,
        signs: vec![DistressSign::Freezing],
        responses: Vec::new(),
        intensity: Some(3),
        outcome: None,
    })
    .unwrap();
    desk.tap(Tap::Item { number: 0 }).unwrap();
    desk.take(CaseEvent::ConsentWithdrawn {
        by: Giver::Child,
        purposes: vec![Purpose::Interview],
        said_at: desk.now.to_rfc3339(),
        channel: Channel::InPerson,
    });
    desk.tap(Tap::Prompt { prompt: PromptKind::Open }).unwrap();
    desk.tap(Tap::PhaseBegun { phase: Phase::GroundRules }).unwrap();
    desk.end();
    let open = |as_found| -> Vec<(&str, usize)> {
        let points = open_points(&desk.case, desk.interview(), as_found, book());
        points.iter().map(|p| (p.code, p.count)).collect()
    };
    let always = [
        ("preparation-open", 6),
        ("implicated-not-settled", 1),
        ("attendance-not-confirmed", 1),
        ("ground-rules-missing", 1),
        ("distress-without-response", 1),
        ("items-without-content", 1),
        ("recording-number-open", 1),
        ("went-on-after-withdrawal", 1),
        ("childs-end-open", 1),
    ];
    assert_eq!(open(false), always);
    assert_eq!(open(true), [always.as_slice(), &[("risk-open", 1)]].concat());

    desk.take(CaseEvent::RiskAssessed { interview: interview_id(), risk: risk() });
    let with = |skip: usize, reason: &str| {
        let given = always.iter().enumerate().filter(|(at, _)| *at != skip);
        let open_points = given.map(|(_, (code, _))| ((*code).to_owned(), reason.to_owned())).collect();
        ask(&desk, &SignOff { open_points, ..request(&desk) })
    };
    assert_eq!(code(with(usize::MAX, "Хүүхэд ядарсан байсан.")), "ok");
    assert_eq!(code(with(usize::MAX, "товч")), "reason-too-short");
    for (at, (point, _)) in always.iter().enumerate() {
        let refusal = with(at, "Хүүхэд ядарсан байсан.").unwrap_err();
        assert_eq!((refusal.code, refusal.args["point"].as_str()), ("open-point-needs-reason", *point));
    }
    let open_points = vec![("something-else".to_owned(), "Хүүхэд ядарсан байсан.".to_owned())];
    let unknown = SignOff { open_points, ..request(&desk) };
    assert_eq!(code(ask(&desk, &unknown)), "open-point-unknown");
}

#[test]
fn an_interview_that_stopped_when_consent_was_taken_back_did_not_go_on() {
    let mut desk = Desk::running();
    desk.tap(Tap::Prompt { prompt: PromptKind::Open }).unwrap();
    desk.take(CaseEvent::ConsentWithdrawn {
        by: Giver::Child,
        purposes: vec![Purpose::Interview],
        said_at: desk.now.to_rfc3339(),
        channel: Channel::InPerson,
    });
    desk.tap(Tap::PhaseBegun { phase: Phase::Closing }).unwrap();
    desk.end();
    let points = open_points(&desk.case, desk.interview(), false, book());
    assert!(points.iter().all(|p| p.code != "went-on-after-withdrawal"));
}

fn codes(desk: &Desk, rules: &Rulebook) -> Vec<&'static str> {
    open_points(&desk.case, desk.interview(), false, rules).iter().map(|p| p.code).collect()
}

/// The age from which a child's own act is asked for is data: another table, another answer.
#[test]
fn a_child_who_could_not_answer_is_an_open_point_from_the_age_of_the_table() {
    let mut desk = Desk::opened();
    desk.decider(Ternary::No);
    desk.answer(Giver::Guardian, Purpose::Interview, Answer::Yes);
    desk.take(CaseEvent::ChildCannotAnswer {
        consent: id!(ConsentId, 1), reason: "Ярьдаггүй".to_owned()
    });
    desk.begin(interview_id(), 1);
    desk.end();
    assert!(codes(&desk, book()).contains(&"childs-act-missing"), "seven to nine: assent");
    let mut told = book().clone();
    told.capacity.ages[1].child = ChildAct::Explanation;
    assert!(!codes(&desk, &told).contains(&"childs-act-missing"), "told until eleven");
    desk.case.age_band = Some(AgeBand::From0To3);
    assert!(!codes(&desk, book()).contains(&"childs-act-missing"), "zero to three: told");
    desk.case.age_band = Some(AgeBand::From4To6);
    assert!(codes(&desk, book()).contains(&"childs-act-missing"), "perhaps six already");
}

#[test]
fn a_recording_without_a_yes_is_an_open_point() {
    const POINT: &str = "recorded-without-consent";
    assert!(!codes(&Desk::wrapped(), book()).contains(&POINT));
    // Never asked; the camera ran, or a recording turned up.
    let begun = |camera_confirmed: bool, recordings: Vec<Recording>| {
        let mut desk = Desk::opened();
        desk.decider(Ternary::No);
        desk.answer(Giver::Guardian, Purpose::Interview, Answer::Yes);
        desk.answer(Giver::Child, Purpose::Interview, Answer::Yes);
        desk.begin(interview_id(), 1);
        desk.case.interviews[0].camera_confirmed = camera_confirmed;
        desk.take(CaseEvent::RecordingsNoted { interview: interview_id(), recordings });
        desk.end();
        codes(&desk, book()).contains(&POINT)
    };
    assert!(begun(true, vec![]) && begun(false, vec![recording()]));
    assert!(!begun(false, vec![]));
    // Taken back at 11:02 while it ran: it ended with that, or it went on.
    let taken_back = |ended: &str| {
        let mut desk = Desk::running();
        desk.take(CaseEvent::ConsentWithdrawn {
            by: Giver::Child,
            purposes: vec![Purpose::Recording],
            said_at: desk.now.to_rfc3339(),
            channel: Channel::InPerson,
        });
        let recordings = vec![Recording { ended: ended.to_owned(), ..recording() }];
        desk.take(CaseEvent::RecordingsNoted { interview: interview_id(), recordings });
        desk.end();
        codes(&desk, book()).contains(&POINT)
    };
    assert!(!taken_back("2026-11-21T11:02:59.000+08:00"));
    assert!(taken_back("2026-11-21T11:03:00.000+08:00") && taken_back(""));
}

#[test]
fn a_complete_interview_leaves_nothing_open() {
    let desk = Desk::wrapped();
    assert_eq!(open_points(&desk.case, desk.interview(), true, book()), []);
}

#[test]
fn found_open_a_supervisor_gives_reasons_instead_of_answers() {
    let mut desk = Desk::wrapped();
    let danger = Risk { immediate_danger: Ternary::Yes, ..risk() };
    desk.take(CaseEvent::RiskAssessed { interview: interview_id(), risk: danger });
    desk.actor = person(2, Role::Supervisor);
    let mut request = SignOff { as_found: true, interviewer: None, ..request(&desk) };
    assert_eq!(code(ask(&desk, &request)), "open-point-needs-reason");
    request.open_points.push(("danger-untold".to_owned(), "Ажилтан ажлаас гарсан.".to_owned()));
    let (_, statement) = prepared(&desk, &request);
    let event = sign(&desk, &request, &statement, "s").unwrap();
    let CaseEvent::SignedOff { as_found, open_points, .. } = &event else { panic!("another event") };
    assert!(as_found);
    assert_eq!(open_points, &request.open_points);
    let claim = read_statement(&statement).unwrap().claim;
    assert_eq!((claim.signer, claim.as_found), (desk.actor.person, true));
    assert_eq!(claim.interviewer, interviewer().person);
}

#[test]
fn only_the_statement_of_this_file_is_signed() {
    let mut desk = Desk::wrapped();
    let request = request(&desk);
    let (_, statement) = prepared(&desk, &request);
    assert_eq!(code(sign(&desk, &request, &statement, " ")), "signature-missing");
    let other = statement.replace("\"number\":1", "\"number\":2");
    assert_ne!(other, statement);
    assert_eq!(code(sign(&desk, &request, &other, "s")), "statement-does-not-match");
    let later = SignOff { signed_at: "2026-11-21T11:00:00.000+08:00".to_owned(), ..request.clone() };
    assert_eq!(code(sign(&desk, &later, &statement, "s")), "statement-does-not-match");
    assert_eq!(code(sign(&desk, &request, &statement, "s")), "ok");
    desk.take(CaseEvent::ProcessNoted {
        interview: interview_id(),
        text: "нэмсэн".to_owned(),
        observers: None,
    });
    assert_eq!(code(sign(&desk, &request, &statement, "s")), "statement-does-not-match");
}

/// Everything of ux.md 4.12 is in a section: a change of any of it changes exactly that section.
#[test]
fn every_fact_changes_its_own_section() {
    let interview = interview_id();
    let facts: Vec<(&str, CaseEvent)> = vec![
        (
            "timeline",
            CaseEvent::Tapped {
                interview,
                tap: id!(TapId, 50),
                what: Tap::Marker,
                elapsed_ms: 1,
                added_later: true,
            },
        ),
        (
            "attendance",
            CaseEvent::AttendanceRecorded {
                interview: Some(interview),
                attendees: vec![attendee(AttendeeRole::Lawyer, Place::Observation)],
            },
        ),
        ("recordings", CaseEvent::RecordingsNoted { interview, recordings: Vec::new() }),
        (
            "attachments",
            CaseEvent::AttachmentAdded {
                attachment: id!(AttachmentId, 1),
                interview: Some(interview),
                item: 0,
                media_type: "image/png".to_owned(),
                description: String::new(),
                bytes: 5,
                sha256: "a".repeat(64),
                sealed_sha256: "b".repeat(64),
                order: None,
            },
        ),
        (
            "attachments",
            CaseEvent::ItemDescribed {
                interview,
                item: 1,
                bag: "У-1".to_owned(),
                description: String::new(),
            },
        ),
        ("risk", CaseEvent::RiskAssessed { interview, risk: Risk { level: RiskLevel::High, ..risk() } }),
        ("wrapup", CaseEvent::ProcessNoted { interview, text: "нэмсэн".to_owned(), observers: None }),
    ];
    let built = |desk: &Desk| sections(&desk.case, desk.interview(), &environment(), &[]).unwrap();
    let before = built(&Desk::wrapped());
    for (name, event) in facts {
        let mut desk = Desk::wrapped();
        let row = format!("{event:?}");
        desk.take(event);
        assert_eq!(changed(&before, &built(&desk)), [name], "{row}");
    }
    let desk = Desk::wrapped();
    let elsewhere = Environment { app: "0.2.0".to_owned(), ..environment() };
    let other = sections(&desk.case, desk.interview(), &elsewhere, &[]).unwrap();
    assert_eq!(changed(&before, &other), ["environment"]);
    let points = [("risk-open".to_owned(), "шалтгаан".to_owned())];
    let other = sections(&desk.case, desk.interview(), &environment(), &points).unwrap();
    assert_eq!(changed(&before, &other), ["wrapup"]);
}

/// What is said about consent after the end is no part of this record; what was said before and during is.
#[test]
fn consent_is_kept_as_it_was_at_the_beginning_and_at_the_end() {
    let section = |desk: &Desk| {
        let all = sections(&desk.case, desk.interview(), &environment(), &[]).unwrap();
        all.into_iter().find(|s| s.name == "consent").unwrap().bytes
    };
    let withdrawn = |desk: &mut Desk| {
        desk.take(CaseEvent::ConsentWithdrawn {
            by: Giver::Guardian,
            purposes: vec![Purpose::Police],
            said_at: desk.now.to_rfc3339(),
            channel: Channel::Phone,
        });
    };
    let mut after = Desk::running();
    after.end();
    let before = section(&after);
    withdrawn(&mut after);
    assert_eq!(section(&after), before);
    let mut during = Desk::running();
    withdrawn(&mut during);
    during.end();
    assert_ne!(section(&during), before);
    let text = String::from_utf8(before).unwrap();
    assert!(text.contains("\"id\":\"consent/interview\"") && text.contains("\"wordings\":["));
}

/// A section is hashed as it was written, and a later program must write the same for what was signed before: these
/// are its bytes for ever. Another form takes another version of the statement.
#[test]
fn the_form_of_every_section_is_frozen() {
    let desk = Desk::wrapped();
    let points = [("preparation-open".to_owned(), "Яаралтай ирсэн".to_owned())];
    let built = sections(&desk.case, desk.interview(), &environment(), &points).unwrap();
    let line = |s: &Section| format!("{} {}\n", s.name, String::from_utf8(s.bytes.clone()).unwrap());
    let text: String = built.iter().map(line).collect();
    assert_eq!(text, include_str!("sections.txt"));
}

/// The section goes with the consent record, so it holds nothing of the identity, which may stay.
#[test]
fn the_consent_section_names_nobody_who_is_implicated() {
    let mut desk = Desk::agreed();
    desk.take(CaseEvent::AdultRecorded {
        adult: AdultId::from_random_bytes([0x5a; 16]),
        kind: DeciderKind::Custodian,
        name: "Нэр".to_owned(),
        implicated: Ternary::Yes,
        contact_safe: Ternary::No,
        phone: String::new(),
    });
    desk.begin(interview_id(), 1);
    desk.end();
    let built = sections(&desk.case, desk.interview(), &environment(), &[]).unwrap();
    let consent = built.into_iter().find(|s| s.name == "consent").unwrap();
    let value: serde_json::Value = serde_json::from_slice(&consent.bytes).unwrap();
    for ledger in ["at_begin", "at_end"] {
        let keys: Vec<_> = value[ledger].as_object().unwrap().keys().cloned().collect();
        assert_eq!(keys, ["versions", "withdrawals"]);
        assert_eq!(value[ledger]["versions"][0]["counts"], true);
        assert!(value[ledger]["versions"][0].get("not_counted_since").is_none());
    }
    let text = String::from_utf8(consent.bytes).unwrap();
    assert!(!text.contains("5a5a5a5a") && !text.contains(DeciderKind::Custodian.as_str()));
}

fn changed(before: &[Section], after: &[Section]) -> Vec<&'static str> {
    let pairs = before.iter().zip(after);
    pairs.filter(|(a, b)| a.bytes != b.bytes).map(|(a, _)| a.name).collect()
}

#[test]
fn undone_twins_and_corrections_are_in_the_timeline() {
    let mut desk = Desk::running();
    let kept = desk.tap(Tap::Prompt { prompt: PromptKind::Open }).unwrap().unwrap();
    let undone = desk.tap(Tap::Marker).unwrap().unwrap();
    desk.undo().unwrap();
    desk.end();
    let interview = interview_id();
    let what = Tap::Prompt { prompt: PromptKind::Directive };
    desk.take(CaseEvent::TapCorrected { interview, tap: kept, what, elapsed_ms: 0 });
    let built = sections(&desk.case, desk.interview(), &environment(), &[]).unwrap();
    let timeline: serde_json::Value = serde_json::from_slice(&built[0].bytes).unwrap();
    let taps = timeline["taps"].as_array().unwrap();
    assert_eq!(taps[0]["what"]["prompt"], "directive");
    assert_eq!(taps[0]["corrections"][0]["was"]["prompt"], "open");
    assert_eq!(taps[1]["id"], undone.to_string());
    assert_eq!(taps[1]["undone"]["by"], interviewer().person.to_string());
    assert_eq!(timeline["counts"]["directive"], 1);
}
