//! Blind intake: the gate as a table, and over random courses of interviews.

use crate::desk::*;
use itgel_casefile::blind::{OpenAllegation, kinds, open_allegation, recall_ended, withheld};
use itgel_casefile::event::{CaseEvent, Tap};
use itgel_casefile::ids::TapId;
use itgel_casefile::vocabulary::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

const SETTINGS: [BlindSetting; 3] =
    [BlindSetting::Off, BlindSetting::Allegation, BlindSetting::AllegationAndNames];

fn phase(desk: &mut Desk, phase: Phase) {
    desk.pass(1_000);
    desk.tap(Tap::PhaseBegun { phase }).unwrap();
}

fn kept(desk: &Desk, who: u8, role: Role, setting: BlindSetting) -> BTreeSet<BlindKind> {
    withheld(&desk.case, &person(who, role), setting)
}

#[test]
fn what_each_setting_closes() {
    assert!(kinds(BlindSetting::Off).is_empty());
    let all: BTreeSet<BlindKind> = BlindKind::ALL.iter().copied().collect();
    assert_eq!(kinds(BlindSetting::AllegationAndNames), all);
    // Who may be implicated stays in sight, or an interviewer would let them decide.
    let open: Vec<BlindKind> = all.difference(&kinds(BlindSetting::Allegation)).copied().collect();
    assert_eq!(open, [BlindKind::People]);
}

#[test]
fn only_interviewers_are_kept_from_it_and_only_until_the_child_told_them() {
    let mut desk = Desk::agreed();
    for setting in SETTINGS {
        assert_eq!(kept(&desk, 1, Role::Interviewer, setting), kinds(setting));
        assert!(kept(&desk, 2, Role::CaseOfficer, setting).is_empty());
        assert!(kept(&desk, 3, Role::Supervisor, setting).is_empty());
    }
    let closed = |desk: &Desk, who| !kept(desk, who, Role::Interviewer, BlindSetting::Allegation).is_empty();
    desk.begin(interview_id(), 1);
    for early in [Phase::Introduction, Phase::GroundRules, Phase::Transition, Phase::FreeRecall] {
        phase(&mut desk, early);
        assert!(closed(&desk, 1), "{early:?}");
    }
    // A break is no end of the telling, and the same phase again neither.
    desk.pass(1_000);
    desk.tap(Tap::BreakBegun).unwrap();
    assert!(closed(&desk, 1));
    phase(&mut desk, Phase::FollowUp);
    assert!(!closed(&desk, 1), "free recall has ended");
    assert!(closed(&desk, 7), "another interviewer has not heard the child");
    desk.undo().unwrap();
    assert!(closed(&desk, 1), "the tap was a slip: nothing was told yet");
    phase(&mut desk, Phase::NeutralTopic);
    assert!(closed(&desk, 1), "a rest from the telling");
    desk.end();
    assert!(!closed(&desk, 1), "the child had told");
    assert!(closed(&desk, 7));
}

#[test]
fn a_child_that_left_before_it_told_anything_is_still_to_be_heard_without_knowing() {
    let mut desk = Desk::agreed();
    desk.begin(interview_id(), 1);
    phase(&mut desk, Phase::Rapport);
    desk.end();
    let kept = kept(&desk, 1, Role::Interviewer, BlindSetting::AllegationAndNames);
    let safety = BTreeSet::from([BlindKind::Risk, BlindKind::Referrals]);
    let all = kinds(BlindSetting::AllegationAndNames);
    assert_eq!(kept, all.difference(&safety).copied().collect(), "its safety is seen to all the same");
}

#[test]
fn an_early_opening_has_a_reason_and_is_for_one_interviewer() {
    let mut desk = Desk::agreed();
    let ask = |desk: &Desk, who: u8, by: Role, reason: &str, setting| {
        let request = OpenAllegation { person: person(who, Role::Interviewer), reason: reason.to_owned() };
        open_allegation(&desk.case, &request, setting, &person(3, by))
    };
    let reason = "Эмчийн бичгийг уншуулах хэрэгтэй болсон.";
    let setting = BlindSetting::Allegation;
    assert_eq!(code(ask(&desk, 1, Role::Interviewer, reason, setting)), "allegation-by-supervisor-only");
    assert_eq!(code(ask(&desk, 1, Role::CaseOfficer, reason, setting)), "allegation-by-supervisor-only");
    assert_eq!(code(ask(&desk, 1, Role::Supervisor, "богино", setting)), "reason-too-short");
    assert_eq!(code(ask(&desk, 1, Role::Supervisor, reason, BlindSetting::Off)), "nothing-withheld");
    let [event, noted] = ask(&desk, 1, Role::Supervisor, reason, setting).unwrap();
    desk.take(event);
    desk.take(noted);
    assert!(kept(&desk, 1, Role::Interviewer, setting).is_empty());
    assert_eq!(kept(&desk, 7, Role::Interviewer, setting), kinds(setting));
    assert_eq!(code(ask(&desk, 1, Role::Supervisor, reason, setting)), "nothing-withheld");
    assert_eq!(desk.case.early_openings[0].reason, reason);
    // What a court may ask for says what and for whom, and never why.
    let known = &desk.case.beforehand[0];
    assert_eq!(
        (known.person, known.opened.iter().copied().collect()),
        (person(1, Role::Interviewer).person, kinds(setting))
    );
}

proptest! {
    /// Whatever phases are tapped and undone: it is open exactly when a standing phase other than free recall was
    /// begun after free recall and is no neutral topic, or free recall was begun and the interview is over.
    #[test]
    fn it_opens_when_another_phase_follows_free_recall(steps in prop::collection::vec((0usize..9, any::<bool>()), 0..14), over in any::<bool>()) {
        let mut desk = Desk::running();
        let mut standing: Vec<Phase> = Vec::new();
        for (n, undo) in steps {
            desk.pass(2_000);
            if undo {
                if desk.undo().is_ok() {
                    standing.pop();
                }
                continue;
            }
            let next = Phase::ALL[n];
            if desk.tap(Tap::PhaseBegun { phase: next }).unwrap().is_some() {
                standing.push(next);
            }
        }
        if over {
            desk.end();
        }
        let recalled = standing.iter().position(|p| *p == Phase::FreeRecall);
        let after = recalled.is_some_and(|at| standing.get(at..).unwrap_or_default().iter().any(|p| !matches!(p, Phase::FreeRecall | Phase::NeutralTopic)));
        let told = after || over && recalled.is_some();
        prop_assert_eq!(recall_ended(desk.interview()), told);
        let is_open = kept(&desk, 1, Role::Interviewer, BlindSetting::AllegationAndNames).is_empty();
        prop_assert_eq!(is_open, told);
    }
}

#[test]
fn every_event_that_tells_of_it_is_named() {
    let told = crate::samples::everything();
    let told: BTreeSet<&str> = told
        .iter()
        .filter_map(|event| match event {
            itgel_casefile::event::Event::Case(event) => itgel_casefile::blind::kind_of(event),
            itgel_casefile::event::Event::Room(_) => None,
        })
        .map(BlindKind::as_str)
        .collect();
    // What has no entry yet comes with its own event; what is here has one.
    for kind in ["referral_source", "referral_texts", "risk", "referrals", "meetings", "files", "people"] {
        assert!(told.contains(kind), "{kind}");
    }
    let interview = interview_id();
    assert_eq!(itgel_casefile::blind::kind_of(&CaseEvent::TapUndone { interview, tap: id!(TapId, 1) }), None);
}
