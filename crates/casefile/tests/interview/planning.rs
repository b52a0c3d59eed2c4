//! Opening, closing, appointments and preparation.

use crate::desk::*;
use itgel_casefile::appointments::*;
use itgel_casefile::code::words::CodeWords;
use itgel_casefile::code::{CodeList, make_code};
use itgel_casefile::event::CaseEvent;
use itgel_casefile::ids::*;
use itgel_casefile::opening::*;
use itgel_casefile::preparation::*;
use itgel_casefile::refusal::Refusal;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::time::Moment;
use itgel_casefile::vocabulary::*;
use std::collections::BTreeMap;

/// The remarks of what is done, or the code of what is refused.
type Expected<'a> = Result<&'a [&'a str], &'a str>;

fn open(desk: &Desk, code: &str, external: &str) -> Result<CaseEvent, Refusal> {
    let request = OpenCase {
        code: code.to_owned(),
        list: CodeList::Cases,
        age_band: AgeBand::From4To6,
        referral: ReferralSource::School,
        external_number: external.to_owned(),
    };
    let taken = new_code(2);
    open_case(&desk.case, request, &|code| code == taken)
}

/// A code as it is drawn; each number gives another.
fn new_code(n: u8) -> String {
    make_code([n; 8], CodeList::Cases, CodeWords::builtin()).stored()
}

#[test]
fn a_stone_is_no_child_and_a_childs_code_is_not_practised_with() {
    let empty = Desk::empty();
    let stone = make_code([1; 8], CodeList::Training, CodeWords::builtin()).stored();
    let request = |code: &str, list| OpenCase {
        code: code.to_owned(),
        list,
        age_band: AgeBand::From4To6,
        referral: ReferralSource::School,
        external_number: String::new(),
    };
    let opened = |stored: &str, list| code(open_case(&empty.case, request(stored, list), &|_| false));
    assert_eq!(opened(&stone, CodeList::Cases), "code-of-training");
    assert_eq!(opened(&new_code(1), CodeList::Training), "code-not-of-training");
    assert_eq!(opened(&stone, CodeList::Training), "ok");
}

#[test]
fn a_file_opens_once_under_a_code_of_its_own() {
    let empty = Desk::empty();
    let (good, taken) = (new_code(1), new_code(2));
    assert_eq!(code(open(&empty, &good, "ЭХ-12")), "ok");
    assert_eq!(code(open(&empty, &taken, "")), "code-taken");
    let (word, digits) = good.split_once('-').unwrap();
    let number: u32 = digits.parse().unwrap();
    let misheard = format!("{word}-{:04}", number - number % 10 + (number + 1) % 10);
    for malformed in ["", "17-4127", "Хус 4127", digits, &format!("{good}0"), &misheard] {
        assert_eq!(code(open(&empty, malformed, "")), "code-malformed", "{malformed}");
    }
    assert_eq!(code(open(&empty, &good, &"ө".repeat(41))), "text-too-long");
    assert_eq!(code(open(&Desk::opened(), &good, "")), "case-already-opened");
}

#[test]
fn a_file_closes_when_nothing_waits_in_it() {
    let why = "Ажил бүрэн дууссан.";
    assert_eq!(code(close_case(&Desk::empty().case, why)), "case-not-opened");
    let mut desk = Desk::opened();
    assert_eq!(code(close_case(&desk.case, "товч")), "reason-too-short");
    assert_eq!(code(close_case(&desk.case, &"ө".repeat(301))), "text-too-long");
    assert_eq!(code(reopen_case(&desk.case, why)), "case-not-closed");
    desk.begin(interview_id(), 1);
    assert_eq!(code(close_case(&desk.case, why)), "interview-still-running");
    desk.end();
    assert_eq!(code(close_case(&desk.case, why)), "interviews-not-signed");
    desk.take(CaseEvent::SignedOff {
        interview: interview_id(),
        open_points: Vec::new(),
        as_found: false,
        statement: "{}".to_owned(),
        signature: "s".to_owned(),
    });
    let bundle = id!(BundleId, 1);
    desk.take(CaseEvent::BundleSealed {
        bundle,
        recipient: id!(RecipientId, 1),
        recipient_kind: RecipientKind::Ngo,
        purpose: "тусламж".to_owned(),
        parts: Vec::new(),
        withheld: Vec::new(),
        orders: Vec::new(),
        sha256: String::new(),
        bytes: 0,
        notice: None,
        key: String::new(),
    });
    assert_eq!(code(close_case(&desk.case, why)), "bundles-not-handed-over");
    desk.take(CaseEvent::BundleCancelled {
        bundle, reason: "Буруу хүлээн авагч.".to_owned()
    });
    let event = close_case(&desk.case, why).unwrap();
    desk.take(event);
    assert_eq!(code(close_case(&desk.case, why)), "case-is-closed");
    assert_eq!(code(reopen_case(&desk.case, "")), "reason-too-short");
    assert_eq!(code(reopen_case(&Desk::empty().case, why)), "case-not-opened");
    let event = reopen_case(&desk.case, why).unwrap();
    desk.take(event);
    assert!(!desk.case.is_closed());
}

fn at(clock: &str) -> Moment {
    Moment::from_rfc3339(&format!("2026-11-21T{clock}:00+08:00"), "Asia/Ulaanbaatar", 0).unwrap()
}

fn plan(desk: &Desk, clock: &str, minutes: u32) -> Result<Vec<&'static str>, Refusal> {
    let request = MakeAppointment {
        appointment: id!(AppointmentId, 1),
        at: at(clock).to_rfc3339(),
        minutes,
        interviewer: id!(PersonId, 1),
    };
    let taken = [
        Taken { appointment: id!(AppointmentId, 2), from: at("14:00"), minutes: 60 },
        Taken { appointment: id!(AppointmentId, 1), from: at("17:00"), minutes: 60 },
    ];
    desk.with(|case, ctx| make_appointment(case, request, &taken, ctx, book()))
        .map(|noted| noted.remarks.iter().map(|r| r.code).collect())
}

#[test]
fn the_room_is_taken_once_and_half_an_hour_between_is_advised() {
    let desk = Desk::opened();
    let table: &[(&str, u32, Expected<'_>)] = &[
        ("12:00", 60, Ok(&[])),
        ("12:30", 60, Ok(&[])),
        ("12:31", 60, Ok(&["little-time-between"])),
        ("13:00", 60, Ok(&["little-time-between"])),
        ("13:01", 60, Err("room-is-taken")),
        ("14:10", 20, Err("room-is-taken")),
        ("13:50", 90, Err("room-is-taken")),
        ("14:59", 60, Err("room-is-taken")),
        ("15:00", 60, Ok(&["little-time-between"])),
        ("15:30", 60, Ok(&[])),
        ("17:00", 60, Ok(&[])),
        ("10:41", 20, Err("appointment-in-past")),
        ("10:42", 20, Err("appointment-in-past")),
        ("10:43", 20, Ok(&[])),
        ("12:00", 19, Err("minutes-out-of-range")),
        ("12:00", 91, Err("minutes-out-of-range")),
    ];
    for (clock, minutes, expected) in table {
        let found = plan(&desk, clock, *minutes).map_err(|r| r.code);
        assert_eq!(found, expected.map(<[_]>::to_vec), "{clock} for {minutes}");
    }
    let refusal = plan(&desk, "14:30", 60).unwrap_err();
    assert_eq!((refusal.args["from"].as_str(), refusal.args["until"].as_str()), ("14:00", "15:00"));
}

#[test]
fn an_appointment_is_called_off_once() {
    let mut desk = Desk::opened();
    let appointment = id!(AppointmentId, 1);
    let cancel = |desk: &Desk| cancel_appointment(&desk.case, appointment);
    assert_eq!(code(cancel(&desk)), "appointment-not-found");
    desk.take(CaseEvent::AppointmentMade {
        appointment,
        at: at("12:00").to_rfc3339(),
        minutes: 60,
        interviewer: id!(PersonId, 1),
    });
    let event = cancel(&desk).unwrap();
    desk.take(event);
    assert_eq!(code(cancel(&desk)), "appointment-cancelled");
    assert_eq!(code(plan(&desk, "12:00", 60)), "appointment-cancelled");
    let request = MakeAppointment {
        appointment: id!(AppointmentId, 5),
        at: "маргааш".to_owned(),
        minutes: 60,
        interviewer: id!(PersonId, 1),
    };
    let asked = desk.with(|case, ctx| make_appointment(case, request, &[], ctx, book()));
    assert_eq!(code(asked), "time-malformed");
}

fn fill(desk: &Desk, card: u8, answers: &[(&str, &str)]) -> Result<Vec<&'static str>, Refusal> {
    let answers: BTreeMap<String, String> =
        answers.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    fill_card(&desk.case, FillCard { card, answers }, book())
        .map(|noted| noted.remarks.iter().map(|r| r.code).collect())
}

#[test]
fn cards_take_their_own_fields() {
    let desk = Desk::opened();
    let too_long = "ө".repeat(161);
    type Row<'a> = (u8, &'a [(&'a str, &'a str)], Expected<'a>);
    let table: &[Row<'_>] = &[
        (7, &[], Err("card-unknown")),
        (1, &[("door", "ajar")], Err("card-field-unknown")),
        (3, &[("door", "ajar")], Ok(&[])),
        (3, &[("door", "half")], Err("choice-unknown")),
        (3, &[("likes", &too_long)], Err("text-too-long")),
        (1, &[("interpreter_knows_family", "yes")], Ok(&["interpreter-knows-family"])),
        (1, &[("interpreter_knows_family", "no")], Ok(&[])),
        (2, &[("needs", "hearing,speech")], Ok(&[])),
        (2, &[("needs", "hearing,none_known")], Err("none-known-excludes")),
        (2, &[("needs", "none_known")], Ok(&[])),
        (2, &[("needs", "hearing,deafness")], Err("choice-unknown")),
        (0, &[("target_minutes", "40")], Ok(&[])),
        (0, &[("target_minutes", "10")], Err("minutes-out-of-range")),
        (0, &[("target_minutes", "ever")], Err("number-malformed")),
        (0, &[("target_minutes", "4o")], Err("number-malformed")),
        // The keys of 4 and 5 on the Windows Mongolian layout without Shift.
        (0, &[("target_minutes", "₮:")], Ok(&[])),
        (0, &[("break_signal", "")], Ok(&[])),
    ];
    for (card, answers, expected) in table {
        let found = fill(&desk, *card, answers).map_err(|r| r.code);
        assert_eq!(found, expected.map(<[_]>::to_vec), "card {card}: {answers:?}");
    }
}

#[test]
fn every_field_has_its_own_key_on_a_card_that_exists() {
    let mut keys: Vec<&str> = FIELDS.iter().map(|f| f.key).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), FIELDS.len());
    assert!(FIELDS.iter().all(|f| f.card <= 6 && f.card != 4 && f.card != 6));
    let helped = |need: &&&str| FIELDS.iter().any(|f| f.key == format!("help_{need}"));
    assert_eq!(NEEDS.iter().filter(helped).count(), NEEDS.len() - 1, "all but none_known");
}

#[test]
fn the_room_counts_as_checked_on_the_day_it_was_checked() {
    let mut desk = Desk::opened();
    let mark = |desk: &Desk, card, done| {
        desk.with(|case, ctx| mark_card(case, card, done, ctx, Rulebook::builtin()))
    };
    assert_eq!(code(mark(&desk, 0, true)), "card-unknown");
    assert_eq!(code(mark(&desk, 7, true)), "card-unknown");
    assert_eq!(code(mark(&desk, 1, false)), "nothing-changed");
    let refusal = mark(&desk, 5, true).unwrap_err();
    assert_eq!((refusal.code, refusal.args["open"].as_str()), ("room-not-checked", "9"));
    let checks = [
        "camera",
        "sound",
        "temperature",
        "toys",
        "tissues",
        "water",
        "clock_hidden",
        "sign_in_use",
        "phone_silent",
    ];
    let mut answers: BTreeMap<String, String> =
        checks.iter().map(|k| ((*k).to_owned(), "yes".to_owned())).collect();
    answers.insert("sound".to_owned(), "no".to_owned());
    desk.take(CaseEvent::PreparationFilled { card: 5, answers: answers.clone() });
    assert_eq!(mark(&desk, 5, true).unwrap_err().args["open"], "1");
    answers.insert("sound".to_owned(), "yes".to_owned());
    desk.take(CaseEvent::PreparationFilled { card: 5, answers });
    let event = mark(&desk, 5, true).unwrap();
    desk.pass(24 * 60 * 60 * 1000);
    assert_eq!(code(mark(&desk, 5, true)), "room-not-checked", "yesterday's checks");
    desk.take(event);
    assert_eq!(desk.case.open_cards(), [1, 2, 3, 4, 6]);
    assert_eq!(code(mark(&desk, 5, true)), "nothing-changed");
    assert_eq!(code(mark(&desk, 5, false)), "ok");
}

#[test]
fn yesterdays_room_is_open_again_and_is_left_open_at_sign_off() {
    let mut desk = Desk::opened();
    let today = desk.now.day();
    desk.take(CaseEvent::PreparationMarked { card: 5, done: true });
    assert_eq!(open_on(&desk.case, today), [1, 2, 3, 4, 6]);
    desk.pass(24 * 60 * 60 * 1000);
    assert_eq!(open_on(&desk.case, desk.now.day()), [1, 2, 3, 4, 5, 6]);
    let (mut desk, mut late) = (Desk::wrapped(), Desk::agreed());
    use itgel_casefile::signoff::open_points::open_points;
    let open = |desk: &Desk| {
        open_points(&desk.case, desk.interview(), false, book()).first().map(|p| (p.code, p.count))
    };
    assert_eq!(open(&desk), None);
    desk.pass(24 * 60 * 60 * 1000);
    desk.take(CaseEvent::PreparationMarked { card: 5, done: false });
    assert_eq!(open(&desk), None, "what was ready when it began stays so");
    late.prepare();
    late.pass(24 * 60 * 60 * 1000);
    late.begin(interview_id(), 1);
    late.take(CaseEvent::PreparationMarked { card: 5, done: true });
    let yesterdays = Some(("preparation-open", 1));
    assert_eq!(open(&late), yesterdays, "checked on the day before, and marked again when it was over");
}

#[test]
fn who_attends_is_ready_when_somebody_is_planned_who_may_be_there() {
    let mut desk = Desk::opened();
    let mark = |desk: &Desk| desk.with(|case, ctx| mark_card(case, 4, true, ctx, book()));
    assert_eq!(code(mark(&desk)), "nobody-planned");
    let mut plan =
        vec![attendee(AttendeeRole::Interviewer, Place::Room), attendee(AttendeeRole::Guardian, Place::Room)];
    // A journal from elsewhere may hold what the rule here refuses.
    plan[1].implicated = Ternary::Yes;
    desk.take(CaseEvent::AttendanceRecorded { interview: None, attendees: plan.clone() });
    let refused = mark(&desk).unwrap_err();
    assert_eq!((refused.code, refused.args["row"].as_str()), ("implicated-in-room", "2"));
    plan[1].place = Place::Waiting;
    desk.take(CaseEvent::AttendanceRecorded { interview: None, attendees: plan });
    assert_eq!(code(mark(&desk)), "ok");
}

#[test]
fn what_changed_since_it_was_printed_is_told() {
    let mut desk = Desk::opened();
    let fill = |card| CaseEvent::PreparationFilled { card, answers: BTreeMap::new() };
    desk.take(fill(1));
    assert!(changed_since_printed(&desk.case).is_empty(), "it was not printed");
    let printed = note_printed(&desk.case).unwrap();
    desk.take(printed.clone());
    assert!(changed_since_printed(&desk.case).is_empty());
    desk.take(fill(3));
    desk.take(CaseEvent::AttendanceRecorded { interview: None, attendees: Vec::new() });
    assert_eq!(changed_since_printed(&desk.case), [3, 4]);
    let appointment = id!(AppointmentId, 1);
    let at = "2026-11-22T11:00:00.000+08:00".to_owned();
    desk.take(CaseEvent::AppointmentMade { appointment, at, minutes: 60, interviewer: id!(PersonId, 1) });
    assert_eq!(changed_since_printed(&desk.case), [0, 3, 4]);
    desk.take(printed);
    assert!(changed_since_printed(&desk.case).is_empty());
    desk.take(CaseEvent::AppointmentCancelled { appointment });
    assert_eq!(changed_since_printed(&desk.case), [0]);
}

#[test]
fn a_recording_number_that_another_case_has_is_refused() {
    let used = |number: &str| (number == "Ө1-1121-09").then(|| "021-2208".to_owned());
    let ask = |number: &str| {
        let answers = BTreeMap::from([("recording_number".to_owned(), number.to_owned())]);
        code(check_number(&answers, &used))
    };
    assert_eq!(ask(" ө1-1121-09 "), "recording-number-used");
    assert_eq!(ask("Ө1-1121-10"), "ok");
    assert_eq!(code(check_number(&BTreeMap::new(), &|_| Some("021-2208".to_owned()))), "ok");
}

#[test]
fn the_childs_card_is_done_when_the_child_was_heard() {
    let mut desk = Desk::opened();
    let mark = |desk: &Desk| desk.with(|case, ctx| mark_card(case, 6, true, ctx, Rulebook::builtin()));
    assert_eq!(code(mark(&desk)), "child-not-asked");
    desk.decider(Ternary::No);
    desk.answer(Giver::Guardian, Purpose::Interview, Answer::Yes);
    assert_eq!(code(mark(&desk)), "child-not-asked");
    desk.answer(Giver::Child, Purpose::Interview, Answer::No);
    assert_eq!(code(mark(&desk)), "ok", "a no is an answer");
}
