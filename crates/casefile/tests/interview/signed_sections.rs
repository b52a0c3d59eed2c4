//! What is signed: its sections, their bytes, and how a stranger checks them.

use crate::desk::*;
use crate::sealing::*;
use itgel_casefile::event::{CaseEvent, Risk, Tap};
use itgel_casefile::ids::*;
use itgel_casefile::signoff::SignOff;
use itgel_casefile::signoff::sections::{Environment, Section, sections};
use itgel_casefile::vocabulary::*;

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
                kept: String::new(),
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
    let desk = Desk::running().wrap_up();
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
