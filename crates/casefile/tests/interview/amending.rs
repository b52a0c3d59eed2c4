//! Amendments: beside what was signed, never instead of it.

use crate::desk::*;
use crate::sealing;
use itgel_casefile::amendment::{Amend, amend, check_amend, needs_second, read_statement, value_now};
use itgel_casefile::context::Actor;
use itgel_casefile::event::{Attendee, CaseEvent, Risk};
use itgel_casefile::ids::*;
use itgel_casefile::refusal::Refusal;
use itgel_casefile::vocabulary::*;

const WHY: &str = "Цаг буруу бичигдсэн байсан.";

fn request(desk: &Desk, item: &str, new: &str) -> Amend {
    let second = needs_second(&desk.case, desk.interview(), item).unwrap_or(false);
    Amend {
        interview: interview_id(),
        item: item.to_owned(),
        new: new.to_owned(),
        reason: WHY.to_owned(),
        second: second.then(|| person(3, Role::CaseOfficer)),
        interviewer_signs: true,
        signed_at: desk.now.to_rfc3339(),
    }
}

fn ask(desk: &Desk, request: &Amend) -> Result<CaseEvent, Refusal> {
    desk.with(|case, ctx| {
        let to_sign = check_amend(case, request, ctx)?;
        let second = to_sign.second.map(|_| "t".to_owned());
        amend(case, request, to_sign.statement().unwrap(), "s".to_owned(), second, ctx)
    })
}

fn amended(desk: &mut Desk, item: &str, new: &str) {
    let event = ask(desk, &request(desk, item, new)).unwrap();
    desk.take(event);
}

fn attendance(place: Place, implicated: Ternary) -> String {
    let other = Attendee { implicated, ..attendee(AttendeeRole::Other, place) };
    let list = vec![attendee(AttendeeRole::Interviewer, Place::Room), other];
    serde_json::to_string(&list).unwrap()
}

#[test]
fn both_values_stay_and_the_next_amendment_begins_where_the_last_ended() {
    let mut desk = sealing::signed();
    let signed = desk.interview().clone();
    amended(&mut desk, "risk.level", "medium");
    amended(&mut desk, "risk.level", "high");
    let now = desk.interview();
    let kept: Vec<(&str, &str)> = now.amendments.iter().map(|a| (a.old.as_str(), a.new.as_str())).collect();
    assert_eq!(kept, [("low", "medium"), ("medium", "high")]);
    assert_eq!(value_now(&desk.case, now, "risk.level").as_deref(), Some("high"));
    assert_eq!((&now.risk, &now.taps, &now.signed), (&signed.risk, &signed.taps, &signed.signed));
    let prepared =
        desk.with(|case, ctx| check_amend(case, &request(&desk, "risk.level", "low"), ctx).unwrap());
    assert_eq!(prepared.old, "high", "the old value is the file's, not the request's");
}

/// Item, what it holds, a value that fits, one that does not with its code, and whether two must sign.
#[test]
fn every_item_has_its_own_rules() {
    let desk = sealing::signed();
    let tap = |at: usize, field: &str| format!("timeline.taps.{}.{field}", desk.interview().taps[at].id);
    let in_room = attendance(Place::Room, Ternary::Yes);
    let outside = attendance(Place::Waiting, Ternary::Yes);
    let long = "ө".repeat(1001);
    let recording = |field: &str| format!("recordings.1.{field}");
    let begun = "2026-11-21T11:02:00.000+08:00";
    let ended = "2026-11-21T11:03:00.000+08:00";
    let day_after = "2026-11-22T11:02:00.001+08:00";
    let unfit = "amended-value-does-not-fit";
    let inside = "time-outside-interview";
    let before_start = "2026-11-21T10:57:00+08:00";
    let late_gap = format!(r#"[{{"from":"{ended}","reason":"Цахилгаан тасарсан","to":"{ended}"}}]"#);
    let counts = |asked: u32, relayed: u32, declined: u32| {
        format!(r#"{{"asked":{asked},"declined":{declined},"reason":"Хариулчихсан","relayed":{relayed}}}"#)
    };
    let (three_questions, too_few) = (counts(3, 2, 1), counts(2, 2, 1));
    let (none, too_many) = (counts(0, 0, 0), counts(100, 0, 0));
    let told_by = |by: &str, year: u32| {
        format!(r#"{{"at":"{year}-11-21T11:03:05+08:00","by":"{by}","how":"pictures","said":"asked"}}"#)
    };
    let (told, told_nobody, told_tomorrow) = (told_by("Б.А", 2026), told_by(" ", 2026), told_by("Б.А", 2099));
    let table: Vec<(String, &str, &str, &str, &str, bool)> = vec![
        (
            "timeline.begun".into(),
            begun,
            "2026-11-21T10:58:00+08:00",
            "2026-11-21T11:03:01+08:00",
            inside,
            true,
        ),
        ("timeline.ended".into(), ended, "2026-11-21T11:02:58+08:00", day_after, inside, true),
        ("timeline.ended".into(), ended, "2026-11-21T11:02:00+08:00", "11:04", "time-malformed", true),
        ("timeline.ended".into(), ended, "2026-11-21T11:04:00+08:00", before_start, inside, true),
        ("timeline.counts.open".into(), "1", "2", "5001", unfit, true),
        ("timeline.counts.suggestive".into(), "0", "5000", "-1", unfit, true),
        (tap(0, "at"), "2026-11-21T11:02:00.000+08:00", ended, day_after, inside, true),
        (tap(0, "phase"), "ground_rules", "rapport", "open", unfit, true),
        (tap(2, "prompt"), "open", "directive", "rapport", unfit, true),
        // That somebody implicated was there is found out late: the record takes it in.
        ("attendance".into(), "", &in_room, "{}", unfit, true),
        ("attendance".into(), "", &outside, "[]", "nobody-with-child", true),
        (recording("number"), "Ө1-1121-01", "Ө1-1121-02", "--", "recording-number-malformed", false),
        (
            recording("ended"),
            "",
            "2026-11-21T11:03:05+08:00",
            before_start,
            "recording-ends-before-start",
            true,
        ),
        (recording("started"), "", before_start, "2027-01-01T00:00:00Z", "recording-in-future", true),
        (
            recording("gaps"),
            "[]",
            r#"[{"from":"2026-11-21T11:02:10+08:00","reason":"Карт дүүрсэн","to":"2026-11-21T11:02:20+08:00"}]"#,
            r#"[{"from":"2026-11-21T11:02:10+08:00","reason":" ","to":"2026-11-21T11:02:20+08:00"}]"#,
            "gap-without-reason",
            true,
        ),
        (recording("gaps"), "[]", &late_gap, "{}", unfit, true),
        (recording("medium"), "SD", "USB", &long, "text-too-long", false),
        ("consent.answers.child.interview".into(), "yes", "no", "maybe", unfit, true),
        ("risk.immediate_danger".into(), "no", "not_known", "perhaps", unfit, true),
        ("risk.contact".into(), "none", "daily", "often", unfit, false),
        ("risk.why".into(), "", "Өөр шалтгаан", &long, "text-too-long", false),
        ("risk.told_at".into(), "", begun, "2027-01-01T00:00:00+08:00", "told-in-future", true),
        ("risk.told_at".into(), "", ended, "11:05", "time-malformed", true),
        ("wrapup.observers".into(), "", &three_questions, &too_few, "observer-questions-do-not-add-up", true),
        ("wrapup.observers".into(), "", &none, &too_many, "observer-questions-too-many", true),
        ("wrapup.observers".into(), "", &none, "3", unfit, true),
        ("wrapup.told".into(), "", &told, &told_tomorrow, "told-in-future", true),
        ("wrapup.told".into(), "", &told, &told_nobody, "told-by-missing", true),
        ("wrapup.told".into(), "", &told, "{}", unfit, true),
        ("wrapup.end".into(), "calm", "upset", "angry", unfit, false),
        ("wrapup.snack".into(), "yes", "no", "", unfit, false),
        ("wrapup.process_note".into(), "", "Тайлбар", &long, "text-too-long", false),
    ];
    for (item, holds, fits, does_not, why, two) in table {
        let now = value_now(&desk.case, desk.interview(), &item).unwrap();
        assert!(holds.is_empty() || now == holds, "{item} holds {now}");
        assert_eq!(needs_second(&desk.case, desk.interview(), &item), Some(two), "{item}");
        assert_eq!(code(ask(&desk, &request(&desk, &item, fits))), "ok", "{item}: {fits}");
        assert_eq!(code(ask(&desk, &request(&desk, &item, does_not))), why, "{item}: {does_not}");
        assert_eq!(code(ask(&desk, &request(&desk, &item, &now))), "nothing-changed", "{item}");
    }
}

#[test]
fn what_is_not_in_the_record_is_not_amended() {
    let desk = sealing::signed();
    for item in [
        "",
        "timeline",
        "timeline.counts.other",
        "timeline.taps.1.at",
        "risk.score",
        "recordings.0.number",
        "recordings.2.number",
        "recordings.1.sha256",
        "attachments.bagged.1.bag",
        "consent.answers.child.police",
        "identity.names",
        "wrapup",
        "signed",
        "risk.level.x",
    ] {
        let asked = ask(&desk, &Amend { second: None, ..request(&desk, item, "x") });
        assert_eq!(code(asked), "item-not-amendable", "{item}");
    }
    let prompt = desk.interview().taps[2].id;
    let asked = ask(&desk, &request(&desk, &format!("timeline.taps.{prompt}.phase"), "rapport"));
    assert_eq!(code(asked), "item-not-amendable", "a prompt has no phase of its own");
}

#[test]
fn only_a_signed_record_is_amended_and_then_even_in_a_closed_file() {
    let desk = Desk::wrapped();
    assert_eq!(code(ask(&desk, &request(&desk, "risk.level", "high"))), "record-not-signed");
    let mut desk = sealing::signed();
    desk.take(CaseEvent::CaseClosed { reason: "Ажил дууссан.".to_owned() });
    assert_eq!(code(ask(&desk, &request(&desk, "risk.level", "high"))), "ok");
    let unknown = Amend { interview: id!(InterviewId, 9), ..request(&desk, "risk.level", "high") };
    assert_eq!(code(ask(&desk, &unknown)), "interview-not-found");
    desk.case.opened_at = None;
    assert_eq!(code(ask(&desk, &request(&desk, "risk.level", "high"))), "case-not-opened");
}

#[test]
fn a_reason_has_ten_to_three_hundred_characters() {
    let desk = sealing::signed();
    for (n, expected) in [(9, "reason-too-short"), (10, "ok"), (300, "ok"), (301, "text-too-long")] {
        let reason = "ө".repeat(n);
        let request = Amend { reason, ..request(&desk, "risk.level", "high") };
        assert_eq!(code(ask(&desk, &request)), expected, "{n}");
    }
}

#[test]
fn the_second_person_is_another_person_with_the_right_role() {
    let desk = sealing::signed();
    let table: &[(&str, Option<Actor>, &str)] = &[
        ("timeline.counts.open", None, "second-person-needed"),
        ("timeline.counts.open", Some(person(1, Role::Supervisor)), "second-person-is-first"),
        ("timeline.counts.open", Some(person(2, Role::Interviewer)), "second-person-role"),
        ("timeline.counts.open", Some(person(2, Role::CaseOfficer)), "ok"),
        ("timeline.counts.open", Some(person(2, Role::Supervisor)), "ok"),
        ("risk.level", None, "second-person-needed"),
        ("risk.immediate_danger", None, "second-person-needed"),
        ("risk.contact", None, "ok"),
        ("risk.level", Some(person(2, Role::Supervisor)), "ok"),
        ("risk.level", Some(person(2, Role::Interviewer)), "second-person-role"),
    ];
    for (item, second, expected) in table {
        let new = match *item {
            "risk.level" => "high",
            "risk.immediate_danger" => "not_known",
            "risk.contact" => "daily",
            _ => "7",
        };
        let request = Amend { second: second.clone(), ..request(&desk, item, new) };
        assert_eq!(code(ask(&desk, &request)), *expected, "{item} with {second:?}");
    }
}

#[test]
fn who_led_it_amends_and_a_supervisor_only_in_their_place_and_never_alone() {
    let officer = || Some(person(3, Role::CaseOfficer));
    let lead = || Some(person(4, Role::Supervisor));
    let not = "only-interviewer-amends";
    // Who, in which role, with whom; what comes of it while the interviewer may sign, after, and of a record as found.
    let table = [
        (1, Role::Interviewer, None, ["ok", "ok", "second-person-needed"]),
        (1, Role::Interviewer, officer(), ["ok", "ok", "ok"]),
        (1, Role::Supervisor, None, ["ok", "ok", "second-person-needed"]),
        (1, Role::CaseOfficer, lead(), [not, not, not]),
        (2, Role::Interviewer, lead(), [not, not, not]),
        (2, Role::Supervisor, None, [not, "second-person-needed", "second-person-needed"]),
        (2, Role::Supervisor, officer(), [not, "ok", "ok"]),
        (2, Role::Supervisor, lead(), [not, "ok", "ok"]),
        (3, Role::CaseOfficer, lead(), [not, not, not]),
    ];
    for (who, role, second, expected) in table {
        for (at, expected) in expected.into_iter().enumerate() {
            let mut desk = sealing::signed();
            let signed = desk.case.interviews[0].signed.as_mut().unwrap();
            signed.as_found = at == 2;
            desk.actor = person(who, role);
            let asked = Amend {
                second: second.clone(),
                interviewer_signs: at != 1,
                ..request(&desk, "risk.contact", "daily")
            };
            assert_eq!(code(ask(&desk, &asked)), expected, "{who} as {role:?} with {second:?}, {at}");
        }
    }
}

#[test]
fn danger_is_never_left_untold_by_an_amendment() {
    let mut desk = sealing::signed();
    let danger = request(&desk, "risk.immediate_danger", "yes");
    assert_eq!(code(ask(&desk, &danger)), "danger-not-told");
    amended(&mut desk, "risk.told", "102");
    assert_eq!(code(ask(&desk, &danger)), "danger-not-timed");
    amended(&mut desk, "risk.told_at", "2026-11-21T11:03:10.000+08:00");
    amended(&mut desk, "risk.immediate_danger", "yes");
    assert_eq!(code(ask(&desk, &request(&desk, "risk.told", " "))), "danger-not-told");
    assert_eq!(code(ask(&desk, &request(&desk, "risk.told_at", ""))), "danger-not-timed");
}

/// Records that were signed before the time was asked for: a word in them can be put right, the time can be added, and
/// taking it out again is refused.
#[test]
fn an_early_record_of_danger_without_a_time_can_be_put_right() {
    let mut desk = Desk::wrapped();
    let risk =
        Risk { immediate_danger: Ternary::Yes, told: "102".to_owned(), told_at: String::new(), ..risk() };
    desk.take(CaseEvent::RiskAssessed { interview: interview_id(), risk });
    desk.take(CaseEvent::SignedOff {
        interview: interview_id(),
        open_points: Vec::new(),
        as_found: false,
        statement: "{}".to_owned(),
        signature: "s".to_owned(),
    });
    desk.pass(60_000);
    amended(&mut desk, "risk.told", "102, прокурор");
    amended(&mut desk, "risk.told_at", "2026-11-21T11:03:10.000+08:00");
    assert_eq!(code(ask(&desk, &request(&desk, "risk.told_at", ""))), "danger-not-timed");
}

/// Gaps are held against the recording as it is amended, and a recording against its amended gaps.
#[test]
fn gaps_and_times_of_a_recording_are_amended_as_one() {
    let mut desk = sealing::signed();
    let gap = |from: &str, to: &str| {
        format!(
            r#"[{{"from":"2026-11-21T{from}+08:00","reason":"Карт дүүрсэн","to":"2026-11-21T{to}+08:00"}}]"#
        )
    };
    amended(&mut desk, "recordings.1.started", "2026-11-21T11:02:30+08:00");
    let early = gap("11:02:10", "11:02:20");
    assert_eq!(code(ask(&desk, &request(&desk, "recordings.1.gaps", &early))), "gap-outside-recording");
    amended(&mut desk, "recordings.1.gaps", &gap("11:02:40", "11:02:50"));
    let short = request(&desk, "recordings.1.ended", "2026-11-21T11:02:45+08:00");
    assert_eq!(code(ask(&desk, &short)), "gap-outside-recording");
    let late = request(&desk, "recordings.1.started", "2026-11-21T11:02:45+08:00");
    assert_eq!(code(ask(&desk, &late)), "gap-outside-recording");
    amended(&mut desk, "recordings.1.gaps", "[]");
    amended(&mut desk, "recordings.1.ended", "2026-11-21T11:02:45+08:00");
    assert_eq!(desk.interview().recordings[0].gaps, [], "what was signed stays");
}

/// What becomes of a count that was never said: it may be said, and it may turn out that there was none.
#[test]
fn observers_questions_are_amended_as_one() {
    let mut desk = sealing::signed();
    amended(&mut desk, "wrapup.observers", r#"{"asked":2,"relayed":1,"declined":0,"reason":"  "}"#);
    let now = value_now(&desk.case, desk.interview(), "wrapup.observers").unwrap();
    assert_eq!(now, r#"{"asked":2,"declined":0,"reason":"","relayed":1}"#, "one written form");
    amended(&mut desk, "wrapup.observers", "");
    assert_eq!(value_now(&desk.case, desk.interview(), "wrapup.observers").as_deref(), Some(""));
}

#[test]
fn a_recording_is_amended_with_its_earlier_amendments() {
    let mut desk = sealing::signed();
    amended(&mut desk, "recordings.1.started", "2026-11-21T11:02:30+08:00");
    let early = request(&desk, "recordings.1.ended", "2026-11-21T11:02:10+08:00");
    assert_eq!(code(ask(&desk, &early)), "recording-ends-before-start");
}

#[test]
fn the_statement_says_everything_and_only_it_is_accepted() {
    let desk = sealing::signed();
    let request = request(&desk, "timeline.counts.open", "2");
    let to_sign = desk.with(|case, ctx| check_amend(case, &request, ctx)).unwrap();
    let text = to_sign.statement().unwrap();
    let value = itgel_casefile::canonical::read(&text).unwrap();
    for (key, expected) in [
        ("kind", "itgel-amendment"),
        ("item", "timeline.counts.open"),
        ("old", "1"),
        ("new", "2"),
        ("reason", WHY),
    ] {
        assert_eq!(value[key], expected);
    }
    let (first, second) = (interviewer().person.to_string(), person(3, Role::CaseOfficer));
    assert_eq!((&value["by"], &value["second"]), (&first.into(), &second.person.to_string().into()));
    let give = |text: &str, signature: &str, second: Option<&str>| {
        let (text, signature) = (text.to_owned(), signature.to_owned());
        let second = second.map(str::to_owned);
        code(desk.with(|case, ctx| amend(case, &request, text, signature, second, ctx)))
    };
    assert_eq!(give(&text, "s", Some("t")), "ok");
    assert_eq!(give(&text.replace("\"2\"", "\"3\""), "s", Some("t")), "statement-does-not-match");
    assert_eq!(give(&text, " ", Some("t")), "signature-missing");
    assert_eq!(give(&text, "s", Some(" ")), "signature-missing");
    assert_eq!(give(&text, "s", None), "signature-missing");
}

/// A reader takes a statement apart only when it is the one text that its fields make.
#[test]
fn a_statement_is_read_strictly() {
    let desk = sealing::signed();
    let asked = request(&desk, "risk.contact", "daily");
    let to_sign = desk.with(|case, ctx| check_amend(case, &asked, ctx)).unwrap();
    let text = to_sign.statement().unwrap();
    assert_eq!(read_statement(&text), Some(to_sign));
    for (from, to) in [
        ("{", "{ "),
        ("\"v\":1", "\"v\":2"),
        ("itgel-amendment", "itgel-signoff"),
        ("\"second\":null", "\"second\":\"x\""),
        ("\"number\":1", "\"number\":-1"),
        ("\"v\":1", "\"v\":1,\"w\":1"),
    ] {
        let other = text.replacen(from, to, 1);
        assert_ne!(other, text, "{from}");
        assert_eq!(read_statement(&other), None, "{to}");
    }
}

#[test]
fn an_amendment_is_not_signed_ahead_of_time() {
    let mut desk = sealing::signed();
    let mut request = request(&desk, "risk.level", "high");
    desk.now.utc_ms -= 1;
    assert_eq!(code(ask(&desk, &request)), "signed-in-future");
    request.signed_at = "одоо".to_owned();
    assert_eq!(code(ask(&desk, &request)), "time-malformed");
}
