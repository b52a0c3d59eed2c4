//! May it begin?

use crate::desk::*;
use itgel_casefile::event::{CaseEvent, Compulsion, WordingRef};
use itgel_casefile::ids::*;
use itgel_casefile::interview::begin::{BeginInterview, begin_interview};
use itgel_casefile::vocabulary::*;

fn request() -> BeginInterview {
    BeginInterview {
        interview: interview_id(),
        session: SessionType::Initial,
        reason: String::new(),
        compulsion: None,
        planned_minutes: 40,
        camera_confirmed: false,
    }
}

fn duty() -> Option<Compulsion> {
    Some(Compulsion {
        basis: "Прокурорын 2026 оны 11-р сарын 20-ны шийдвэр".to_owned(),
        best_interests: "Хүүхдийг яаралтай хамгаалах шаардлагатай".to_owned(),
    })
}

fn ask(desk: &Desk, request: BeginInterview) -> &'static str {
    code(desk.with(|case, ctx| begin_interview(case, request, ctx, book())))
}

/// What mother and child said, and whether it may begin: without and with a legal duty.
#[test]
fn the_childs_own_act_comes_first() {
    use Answer::{Later, No, Yes};
    let table: &[(Option<Answer>, Option<Answer>, &str, &str)] = &[
        (Some(Yes), Some(Yes), "ok", "compulsion-not-needed"),
        (Some(Yes), Some(No), "child-said-no", "ok"),
        (Some(No), Some(No), "child-said-no", "ok"),
        (Some(No), Some(Yes), "interview-not-agreed", "ok"),
        // Nobody said no: asking comes first, and no duty stands in for it.
        (Some(Later), Some(Yes), "interview-not-agreed", "interview-not-agreed"),
        (None, Some(Yes), "interview-not-agreed", "interview-not-agreed"),
        (Some(Yes), None, "child-not-asked", "child-not-asked"),
        (Some(Yes), Some(Later), "child-not-asked", "child-not-asked"),
        (Some(No), None, "interview-not-agreed", "child-not-asked"),
        (None, None, "child-not-asked", "child-not-asked"),
    ];
    for (mother, child, free, compelled) in table {
        let mut desk = Desk::opened();
        desk.decider(Ternary::No);
        for (giver, answer) in [(Giver::Guardian, mother), (Giver::Child, child)] {
            if let Some(answer) = answer {
                desk.answer(giver, Purpose::Interview, *answer);
            }
        }
        let row = format!("mother {mother:?}, child {child:?}");
        assert_eq!(ask(&desk, request()), *free, "{row}");
        let compulsion = duty();
        assert_eq!(ask(&desk, BeginInterview { compulsion, ..request() }), *compelled, "{row}");
    }
}

/// After whose no the window offers the fields for a legal duty: of either, never where somebody is still to be asked.
#[test]
fn a_duty_is_offered_against_a_no_of_either() {
    use Answer::{Later, No, Yes};
    let table: &[(Option<Answer>, Option<Answer>, &str)] = &[
        (Some(Yes), Some(No), "may"),
        (Some(No), Some(No), "may"),
        (Some(No), Some(Yes), "may"),
        (Some(Later), Some(Yes), "none"),
        (None, Some(Yes), "none"),
        (Some(No), None, "none"),
        (Some(No), Some(Later), "none"),
        (Some(Yes), None, "none"),
        (None, None, "none"),
    ];
    for (mother, child, expected) in table {
        let mut desk = Desk::opened();
        desk.decider(Ternary::No);
        for (giver, answer) in [(Giver::Guardian, mother), (Giver::Child, child)] {
            if let Some(answer) = answer {
                desk.answer(giver, Purpose::Interview, *answer);
            }
        }
        assert_eq!(offered(&desk), *expected, "mother {mother:?}, child {child:?}");
        let named = ask(&desk, BeginInterview { compulsion: duty(), ..request() });
        assert_eq!(named == "ok", *expected == "may", "{named}: mother {mother:?}, child {child:?}");
    }
    for by in [Giver::Child, Giver::Guardian] {
        let mut desk = Desk::agreed();
        desk.take(CaseEvent::ConsentWithdrawn {
            by,
            purposes: vec![Purpose::Interview],
            said_at: desk.now.to_rfc3339(),
            channel: Channel::InPerson,
        });
        assert_eq!(offered(&desk), "may", "{by:?}");
    }
    assert_eq!(offered(&Desk::opened()), "none", "nobody was talked to");
}

fn offered(desk: &Desk) -> String {
    let refused = desk.with(|case, ctx| begin_interview(case, request(), ctx, book())).unwrap_err();
    refused.args["duty"].clone()
}

/// Who agreed to talk did not agree to be filmed.
#[test]
fn a_camera_needs_a_yes_of_its_own() {
    use Answer::{Later, No, Yes};
    let table: &[(Option<Answer>, Option<Answer>, &str)] = &[
        (Some(Yes), Some(Yes), ""),
        (Some(Yes), Some(No), "child-said-no"),
        (Some(No), Some(Yes), "guardian-said-no"),
        (Some(Yes), Some(Later), "later"),
        (Some(Yes), None, "not-asked"),
        (None, None, "not-asked"),
    ];
    for (mother, child, why) in table {
        let mut desk = Desk::opened();
        desk.decider(Ternary::No);
        desk.answer(Giver::Guardian, Purpose::Interview, Yes);
        desk.answer(Giver::Child, Purpose::Interview, Yes);
        for (giver, answer) in [(Giver::Guardian, mother), (Giver::Child, child)] {
            if let Some(answer) = answer {
                desk.answer(giver, Purpose::Recording, *answer);
            }
        }
        assert_eq!(ask(&desk, request()), "ok", "without a camera");
        let filmed = BeginInterview { camera_confirmed: true, ..request() };
        let refused = desk.with(|case, ctx| begin_interview(case, filmed, ctx, book())).err();
        let expected = (!why.is_empty()).then(|| ("recording-not-agreed", (*why).to_owned()));
        assert_eq!(refused.map(|r| (r.code, r.args["why"].clone())), expected, "{mother:?} {child:?}");
    }
    // Where the law requires it, it is told and not asked.
    let mut required = book().clone();
    required.capacity.recording_is_asked = false;
    let mut desk = Desk::opened();
    desk.decider(Ternary::No);
    desk.answer(Giver::Guardian, Purpose::Interview, Yes);
    desk.answer(Giver::Child, Purpose::Interview, Yes);
    let filmed = BeginInterview { camera_confirmed: true, ..request() };
    assert_eq!(code(desk.with(|case, ctx| begin_interview(case, filmed, ctx, &required))), "ok");
}

/// A yes of last year is no act of today: also under a legal duty the child is asked anew.
#[test]
fn an_answer_that_ran_out_is_asked_anew() {
    let mut desk = Desk::agreed();
    desk.now.utc_ms += 400 * 86_400_000;
    assert_eq!(ask(&desk, request()), "interview-not-agreed");
    assert_eq!(ask(&desk, BeginInterview { compulsion: duty(), ..request() }), "child-not-asked");
}

#[test]
fn nobody_was_talked_to() {
    assert_eq!(ask(&Desk::opened(), request()), "child-not-asked");
}

#[test]
fn a_child_who_cannot_answer_is_no_child_who_said_no() {
    let mut desk = Desk::opened();
    desk.decider(Ternary::No);
    desk.answer(Giver::Guardian, Purpose::Interview, Answer::No);
    desk.take(CaseEvent::ChildCannotAnswer {
        consent: id!(ConsentId, 1), reason: "Хоёр настай".to_owned()
    });
    assert_eq!(ask(&desk, request()), "interview-not-agreed");
    assert_eq!(ask(&desk, BeginInterview { compulsion: duty(), ..request() }), "ok");
}

#[test]
fn an_implicated_adult_cannot_say_yes_for_the_child() {
    let mut desk = Desk::opened();
    desk.decider(Ternary::Yes);
    desk.answer(Giver::Guardian, Purpose::Interview, Answer::Yes);
    desk.answer(Giver::Child, Purpose::Interview, Answer::Yes);
    assert_eq!(ask(&desk, request()), "interview-not-agreed");
    // Somebody else decides next; a duty is no way around that.
    assert_eq!(ask(&desk, BeginInterview { compulsion: duty(), ..request() }), "interview-not-agreed");
}

/// Talking again and "cannot answer" do not talk a no away: it takes the child's own yes, or a duty that is named.
#[test]
fn a_childs_no_outlives_the_talk_in_which_it_was_said() {
    let again = |desk: &mut Desk, n: u8, cannot: bool| {
        desk.decider_again(n);
        desk.answer_in(n, Giver::Guardian, Purpose::Interview, Answer::Yes);
        if cannot {
            let reason = "Хүүхэд өнөөдөр дуугарахгүй байна.".to_owned();
            desk.take(CaseEvent::ChildCannotAnswer { consent: id!(ConsentId, n), reason });
        }
    };
    for withdrawn in [false, true] {
        let mut desk = Desk::opened();
        desk.decider(Ternary::No);
        desk.answer(Giver::Guardian, Purpose::Interview, Answer::Yes);
        if withdrawn {
            desk.answer(Giver::Child, Purpose::Interview, Answer::Yes);
            desk.take(CaseEvent::ConsentWithdrawn {
                by: Giver::Child,
                purposes: vec![Purpose::Interview],
                said_at: desk.now.to_rfc3339(),
                channel: Channel::InPerson,
            });
        } else {
            desk.answer(Giver::Child, Purpose::Interview, Answer::No);
        }
        again(&mut desk, 2, true);
        assert_eq!(ask(&desk, request()), "child-said-no", "withdrawn: {withdrawn}");
        assert_eq!(offered(&desk), "may");
        assert_eq!(ask(&desk, BeginInterview { compulsion: duty(), ..request() }), "ok");
        // "Later" does not undo it either, nor another talk after that.
        desk.answer_in(2, Giver::Child, Purpose::Interview, Answer::Later);
        again(&mut desk, 3, true);
        assert_eq!(ask(&desk, request()), "child-said-no", "withdrawn: {withdrawn}");
        // The child's own yes does, and from then on a child who cannot answer is one who never said no.
        desk.answer_in(3, Giver::Child, Purpose::Interview, Answer::Yes);
        assert_eq!(ask(&desk, request()), "ok");
        again(&mut desk, 4, false);
        assert_eq!(ask(&desk, request()), "child-not-asked");
        again(&mut desk, 5, true);
        assert_eq!(ask(&desk, request()), "ok");
    }
}

/// A child that touched stop is asked again: "cannot answer" begins nothing in its place, nor does a duty. In another
/// talk a child who then cannot answer may be heard by a duty that is named, and by nothing else.
#[test]
fn a_stop_is_nothing_less_than_not_knowing() {
    use Answer::{No, Yes};
    let cannot = |desk: &mut Desk, n: u8| {
        let reason = "Хүүхэд өнөөдөр дуугарахгүй байна.".to_owned();
        desk.take(CaseEvent::ChildCannotAnswer { consent: id!(ConsentId, n), reason });
    };
    for (before, with_duty) in [(None, "child-not-asked"), (Some(Yes), "child-not-asked"), (Some(No), "ok")] {
        let mut desk = Desk::opened();
        desk.decider(Ternary::No);
        desk.answer(Giver::Guardian, Purpose::Interview, Yes);
        // A no is a no: it stays one when a yes follows at whose page the child stops.
        for answer in before.into_iter().chain(before.filter(|b| *b == No).map(|_| Yes)) {
            desk.answer(Giver::Child, Purpose::Interview, answer);
        }
        desk.take(CaseEvent::ChildStopped {
            consent: id!(ConsentId, 1),
            page: "talk".to_owned(),
            wording: WordingRef {
                id: "assent/interview/8-12".to_owned(),
                version: 1,
                sha256: "0".repeat(64),
                language: "mn".to_owned(),
            },
            picture: String::new(),
        });
        assert_eq!(ask(&desk, request()), "child-not-asked", "{before:?}");
        cannot(&mut desk, 1);
        let plain = if before == Some(No) { "child-said-no" } else { "child-not-asked" };
        assert_eq!(ask(&desk, request()), plain, "{before:?}");
        assert_eq!(ask(&desk, BeginInterview { compulsion: duty(), ..request() }), with_duty, "{before:?}");
        desk.decider_again(2);
        desk.answer_in(2, Giver::Guardian, Purpose::Interview, Yes);
        cannot(&mut desk, 2);
        let plain = if before == Some(No) { "child-said-no" } else { "interview-not-agreed" };
        assert_eq!(ask(&desk, request()), plain, "{before:?}");
        assert_eq!(ask(&desk, BeginInterview { compulsion: duty(), ..request() }), "ok", "{before:?}");
        desk.answer_in(2, Giver::Child, Purpose::Interview, Yes);
        assert_eq!(ask(&desk, request()), "ok", "{before:?}");
    }
}

/// Who must speak by law need not be filmed.
#[test]
fn a_duty_to_speak_is_none_to_be_filmed() {
    let mut desk = Desk::opened();
    desk.decider(Ternary::No);
    desk.answer(Giver::Guardian, Purpose::Interview, Answer::Yes);
    desk.answer(Giver::Child, Purpose::Interview, Answer::No);
    desk.answer(Giver::Guardian, Purpose::Recording, Answer::Yes);
    desk.answer(Giver::Child, Purpose::Recording, Answer::No);
    let filmed = BeginInterview { compulsion: duty(), camera_confirmed: true, ..request() };
    let refused = desk.with(|case, ctx| begin_interview(case, filmed.clone(), ctx, book())).unwrap_err();
    assert_eq!((refused.code, refused.args["why"].as_str()), ("recording-not-agreed", "child-said-no"));
    assert_eq!(ask(&desk, BeginInterview { camera_confirmed: false, ..filmed.clone() }), "ok");
    // Where the law requires the recording itself, the rules say so and nobody is asked.
    let mut required = book().clone();
    required.capacity.recording_is_asked = false;
    assert_eq!(code(desk.with(|case, ctx| begin_interview(case, filmed, ctx, &required))), "ok");
}

#[test]
fn taken_back_means_no() {
    let mut desk = Desk::agreed();
    desk.take(CaseEvent::ConsentWithdrawn {
        by: Giver::Child,
        purposes: vec![Purpose::Interview],
        said_at: desk.now.to_rfc3339(),
        channel: Channel::InPerson,
    });
    assert_eq!(ask(&desk, request()), "child-said-no");
}

#[test]
fn a_duty_is_named_and_weighed() {
    let mut desk = Desk::opened();
    desk.decider(Ternary::No);
    desk.answer(Giver::Child, Purpose::Interview, Answer::No);
    for (basis, best_interests) in [("", "Хүүхдийн ашиг сонирхол"), ("Шүүхийн шийдвэр", "тийм")]
    {
        let duty = Compulsion { basis: basis.to_owned(), best_interests: best_interests.to_owned() };
        let request = BeginInterview { compulsion: Some(duty), ..request() };
        assert_eq!(ask(&desk, request), "reason-too-short");
    }
    let event = desk
        .with(|case, ctx| {
            begin_interview(case, BeginInterview { compulsion: duty(), ..request() }, ctx, book())
        })
        .unwrap()
        .event;
    let CaseEvent::InterviewBegun { compulsion, .. } = event else { panic!("another event") };
    assert_eq!(compulsion, duty());
}

#[test]
fn a_running_interview_cannot_begin_twice() {
    let mut desk = Desk::running();
    assert_eq!(ask(&desk, request()), "interview-already-running");
    let interview = id!(InterviewId, 2);
    assert_eq!(ask(&desk, BeginInterview { interview, ..request() }), "interview-already-running");
    desk.end();
    let session = SessionType::PlannedFollowUp;
    assert_eq!(ask(&desk, BeginInterview { session, ..request() }), "interview-already-known");
}

#[test]
fn files_that_are_not_open_begin_nothing() {
    assert_eq!(ask(&Desk::empty(), request()), "case-not-opened");
    let mut desk = Desk::agreed();
    desk.take(CaseEvent::CaseClosed { reason: "Шалтгаан байна.".to_owned() });
    assert_eq!(ask(&desk, request()), "case-is-closed");
}

#[test]
fn minutes_stay_within_the_protocol() {
    for (planned_minutes, expected) in
        [(19, "minutes-out-of-range"), (20, "ok"), (90, "ok"), (91, "minutes-out-of-range")]
    {
        assert_eq!(ask(&Desk::agreed(), BeginInterview { planned_minutes, ..request() }), expected);
    }
}

/// Sessions before, who asks, type, reason, and the answer.
#[test]
fn a_further_session_needs_a_reason() {
    use SessionType::{Initial, PlannedFollowUp, ReInterview, Supplementary};
    let why = "Хүүхэд өөрөө дахин ярихыг хүссэн.";
    let table: &[(u8, u8, SessionType, &str, &str)] = &[
        (0, 1, Initial, "", "ok"),
        (0, 1, ReInterview, "", "session-needs-reason"),
        (0, 1, ReInterview, why, "ok"),
        (1, 1, Initial, "", "session-type-does-not-fit"),
        (1, 1, PlannedFollowUp, "", "ok"),
        (1, 1, PlannedFollowUp, "товч", "ok"),
        (1, 2, PlannedFollowUp, "", "session-needs-reason"),
        (1, 2, PlannedFollowUp, why, "ok"),
        (2, 1, PlannedFollowUp, "", "session-needs-reason"),
        (2, 1, Supplementary, "   ", "session-needs-reason"),
        (2, 1, Supplementary, "товч", "reason-too-short"),
        (2, 1, Supplementary, why, "ok"),
    ];
    for (before, who, session, reason, expected) in table {
        let mut desk = Desk::agreed();
        for n in 0..*before {
            let interview = id!(InterviewId, 100 + n);
            desk.begin(interview, u32::from(n) + 1);
            desk.take(CaseEvent::InterviewEnded { interview, elapsed_ms: 1, stopped_by_child: false });
        }
        desk.actor = person(*who, Role::Interviewer);
        let (session, reason) = (*session, (*reason).to_owned());
        let request = BeginInterview { session, reason, ..request() };
        assert_eq!(ask(&desk, request.clone()), *expected, "{request:?} after {before}");
    }
}

#[test]
fn the_number_and_the_consent_are_taken_from_the_file() {
    let mut desk = Desk::running();
    desk.end();
    let interview = id!(InterviewId, 2);
    let session = SessionType::PlannedFollowUp;
    let request = BeginInterview { interview, session, ..request() };
    let noted = desk.with(|case, ctx| begin_interview(case, request, ctx, book())).unwrap();
    let CaseEvent::InterviewBegun { number, consent, protocol, .. } = noted.event else {
        panic!("another event")
    };
    assert_eq!((number, consent, protocol), (2, Some(id!(ConsentId, 1)), book().protocol.version));
    let remarks: Vec<&str> = noted.remarks.iter().map(|r| r.code).collect();
    assert_eq!(remarks, ["camera-not-confirmed", "preparation-open", "interviewed-here-lately"]);
}
