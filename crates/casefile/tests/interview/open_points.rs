//! What is left open at sign-off, each with its reason.

use crate::desk::*;
use crate::sealing::*;
use itgel_casefile::event::{CaseEvent, Recording, Risk, Tap};
use itgel_casefile::ids::*;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::rulebook::capacity::ChildAct;
use itgel_casefile::signoff::SignOff;
use itgel_casefile::signoff::open_points::open_points;
use itgel_casefile::signoff::statement::*;
use itgel_casefile::vocabulary::*;

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

/// A recording of which the child was not told is asked about at sign-off, each by its number.
#[test]
fn a_recording_of_which_the_child_was_not_told_needs_its_reason() {
    for (told, asked) in [(vec![], 0), (vec![true], 0), (vec![false], 1), (vec![false, true, false], 2)] {
        let mut desk = Desk::agreed();
        desk.begin(interview_id(), 1);
        desk.end();
        let recordings = told.iter().map(|told| Recording { child_told: *told, ..recording() }).collect();
        desk.take(CaseEvent::RecordingsNoted { interview: interview_id(), recordings });
        let points = open_points(&desk.case, desk.interview(), false, book());
        let found = points.iter().find(|p| p.code == "child-not-told-of-recording").map_or(0, |p| p.count);
        assert_eq!(found, asked, "{told:?}");
    }
}
