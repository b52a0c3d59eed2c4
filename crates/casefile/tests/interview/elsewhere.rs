//! Interviews held elsewhere: entered, corrected by adding, struck; counted, and told when they were lately.

use crate::desk::*;
use itgel_casefile::dates::Segments;
use itgel_casefile::elsewhere::{NoteElsewhere, from_segments, note_elsewhere, span, strike_elsewhere};
use itgel_casefile::event::{CaseEvent, Held};
use itgel_casefile::ids::*;
use itgel_casefile::interview::begin::{BeginInterview, begin_interview};
use itgel_casefile::sessions::{LATELY_DAYS, Sessions, lately};
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::*;
use proptest::prelude::*;

const WHY: &str = "Огноог нь буруу бичсэн байсан.";

fn day(year: i32, month: u32, day: u32) -> Day {
    Day::new(year, month, day).unwrap()
}

fn request(n: u8, held: Held) -> NoteElsewhere {
    NoteElsewhere {
        elsewhere: id!(ElsewhereId, n),
        body: InterviewBody::Police,
        office: "2-р хэлтэс".to_owned(),
        held,
        reason: ElsewhereReason::Inquiry,
        note: String::new(),
        corrects: None,
        because: String::new(),
    }
}

fn correction(n: u8, corrected: u8, held: Held) -> NoteElsewhere {
    let corrects = Some(id!(ElsewhereId, corrected));
    NoteElsewhere { corrects, because: WHY.to_owned(), ..request(n, held) }
}

fn ask(desk: &Desk, request: NoteElsewhere) -> &'static str {
    code(desk.with(|case, ctx| note_elsewhere(case, request, ctx)))
}

fn note(desk: &mut Desk, request: NoteElsewhere) {
    let event = desk.with(|case, ctx| note_elsewhere(case, request, ctx)).unwrap();
    desk.take(event);
}

fn strike(desk: &mut Desk, n: u8) {
    let event = strike_elsewhere(&desk.case, id!(ElsewhereId, n), WHY).unwrap();
    desk.take(event);
}

fn codes(desk: &Desk, on: Day) -> Vec<&'static str> {
    lately(&desk.case, on).into_iter().map(|remark| remark.code).collect()
}

/// The desk's day is 2026-11-21.
#[test]
fn a_date_is_of_the_past_and_of_a_childhood() {
    let desk = Desk::opened();
    let on = desk.now.day();
    let about = |amount, unit| Held::About { amount, unit, on };
    let table: Vec<(Held, &str)> = vec![
        (Held::Day { day: on }, "ok"),
        (Held::Day { day: day(2026, 11, 22) }, "elsewhere-in-future"),
        (Held::Month { year: 2026, month: 11 }, "ok"),
        (Held::Month { year: 2026, month: 12 }, "elsewhere-in-future"),
        (Held::Month { year: 2026, month: 13 }, "date-impossible"),
        (Held::Year { year: 2026 }, "ok"),
        (Held::Year { year: 2027 }, "elsewhere-in-future"),
        (Held::Year { year: 2007 }, "ok"),
        (Held::Year { year: 2006 }, "date-out-of-range"),
        (about(0, HeldUnit::Days), "ok"),
        (about(3, HeldUnit::Weeks), "ok"),
        (about(100, HeldUnit::Months), "ok"),
        (about(101, HeldUnit::Months), "elsewhere-about-out-of-range"),
        (about(u32::MAX, HeldUnit::Weeks), "elsewhere-about-out-of-range"),
        (about(40, HeldUnit::Years), "date-out-of-range"),
        (Held::NotKnown, "ok"),
    ];
    for (held, expected) in table {
        assert_eq!(ask(&desk, request(1, held.clone())), expected, "{held:?}");
    }
}

#[test]
fn what_is_typed_is_as_much_as_is_known() {
    let read = |year: &str, month: &str, day: &str| {
        from_segments(&Segments { year: year.into(), month: month.into(), day: day.into() })
    };
    assert_eq!(read("2026", "11", "02"), Ok(Held::Day { day: day(2026, 11, 2) }));
    assert_eq!(read("2026", "11", ""), Ok(Held::Month { year: 2026, month: 11 }));
    assert_eq!(read("2026", "", ""), Ok(Held::Year { year: 2026 }));
    assert_eq!(code(read("", "", "")), "elsewhere-date-empty");
    assert_eq!(code(read("2026", "2", "30")), "date-impossible");
}

#[test]
fn who_and_why_are_named_where_the_list_does_not_say_it() {
    let desk = Desk::opened();
    let base = || request(1, Held::NotKnown);
    let text = |n: usize| "ө".repeat(n);
    let office = |body, office: String| NoteElsewhere { body, office, ..base() };
    let why = |reason, note: String| NoteElsewhere { reason, note, ..base() };
    for (asked, expected) in [
        (office(InterviewBody::Other, String::new()), "elsewhere-office-empty"),
        (office(InterviewBody::Other, "Гаалийн газар".to_owned()), "ok"),
        (office(InterviewBody::NotKnown, String::new()), "ok"),
        (office(InterviewBody::School, text(120)), "ok"),
        (office(InterviewBody::School, text(121)), "text-too-long"),
        (why(ElsewhereReason::Other, "  ".to_owned()), "elsewhere-note-empty"),
        (why(ElsewhereReason::Other, text(3)), "ok"),
        (why(ElsewhereReason::Other, text(201)), "text-too-long"),
        (why(ElsewhereReason::NotKnown, String::new()), "ok"),
        (why(ElsewhereReason::Trial, text(201)), "text-too-long"),
    ] {
        assert_eq!(ask(&desk, asked.clone()), expected, "{asked:?}");
    }
}

#[test]
fn a_correction_is_added_and_the_first_entry_stays() {
    let mut desk = Desk::opened();
    note(&mut desk, request(1, Held::Year { year: 2026 }));
    let first = desk.case.elsewhere[0].clone();
    let held = Held::Day { day: day(2026, 11, 2) };
    note(&mut desk, correction(2, 1, held.clone()));
    let [was, is] = desk.case.elsewhere.as_slice() else { panic!("not two entries") };
    assert_eq!((&was.held, &was.meta, was.stands()), (&first.held, &first.meta, false));
    assert_eq!((was.corrected_by, is.corrects), (Some(is.elsewhere), Some(was.elsewhere)));
    assert_eq!((&is.held, is.because.as_str(), is.stands()), (&held, WHY, true));
    // Only what stands is corrected or struck, and only by something else than it says, with a reason.
    assert_eq!(ask(&desk, correction(3, 1, Held::NotKnown)), "elsewhere-not-standing");
    assert_eq!(ask(&desk, correction(3, 9, Held::NotKnown)), "elsewhere-not-found");
    assert_eq!(ask(&desk, correction(2, 2, Held::NotKnown)), "elsewhere-already-noted");
    assert_eq!(ask(&desk, correction(3, 2, held)), "nothing-changed");
    let short = NoteElsewhere { because: "богино".to_owned(), ..correction(3, 2, Held::NotKnown) };
    assert_eq!(ask(&desk, short), "reason-too-short");
    let cannot = |n, why: &str| code(strike_elsewhere(&desk.case, id!(ElsewhereId, n), why));
    assert_eq!(cannot(1, WHY), "elsewhere-not-standing");
    assert_eq!(cannot(9, WHY), "elsewhere-not-found");
    assert_eq!(cannot(2, "богино"), "reason-too-short");
    strike(&mut desk, 2);
    assert_eq!(desk.case.elsewhere.len(), 2, "what is struck stays in sight");
    assert_eq!(desk.case.elsewhere[1].struck.as_ref().map(|(_, why)| why.as_str()), Some(WHY));
    assert_eq!(code(strike_elsewhere(&desk.case, id!(ElsewhereId, 2), WHY)), "elsewhere-not-standing");
}

#[test]
fn a_file_that_is_not_open_takes_nothing_in() {
    assert_eq!(ask(&Desk::empty(), request(1, Held::NotKnown)), "case-not-opened");
    let mut desk = Desk::opened();
    note(&mut desk, request(1, Held::NotKnown));
    desk.take(CaseEvent::CaseClosed { reason: "Ажил дууссан.".to_owned() });
    assert_eq!(ask(&desk, request(2, Held::NotKnown)), "case-is-closed");
    assert_eq!(code(strike_elsewhere(&desk.case, id!(ElsewhereId, 1), WHY)), "case-is-closed");
}

/// Rule 10: the third or a later session needs a reason, wherever the earlier ones were held.
#[test]
fn interviews_elsewhere_count_among_the_sessions() {
    let mut desk = Desk::agreed();
    let why = |desk: &Desk, session, reason: &str| {
        let asked = BeginInterview {
            interview: id!(InterviewId, 9),
            session,
            reason: reason.to_owned(),
            compulsion: None,
            planned_minutes: 40,
            camera_confirmed: false,
        };
        let begun = desk.with(|case, ctx| begin_interview(case, asked, ctx, book()));
        begun.map_or_else(|r| r.args["why"].clone(), |_| "ok".to_owned())
    };
    let first = SessionType::Initial;
    assert_eq!(why(&desk, first, ""), "ok");
    note(&mut desk, request(1, Held::Year { year: 2025 }));
    assert_eq!(why(&desk, first, ""), "ok", "the second session to date");
    note(&mut desk, request(2, Held::Year { year: 2024 }));
    assert_eq!(why(&desk, first, ""), "many-with-elsewhere", "the third to date is the first here");
    assert_eq!(why(&desk, first, "Өмнөх нь бичигдээгүй."), "ok");
    note(&mut desk, correction(3, 2, Held::Year { year: 2023 }));
    assert_eq!((Sessions::of(&desk.case).elsewhere, desk.case.elsewhere.len()), (2, 3));
    strike(&mut desk, 3);
    assert_eq!(why(&desk, first, ""), "ok", "what was struck does not count");
    desk.begin(interview_id(), 1);
    desk.end();
    assert_eq!(Sessions::of(&desk.case), Sessions { here: 1, elsewhere: 1 });
    assert_eq!(why(&desk, SessionType::PlannedFollowUp, ""), "many-with-elsewhere");
}

#[test]
fn an_interview_fewer_than_thirty_days_ago_is_told() {
    let on = day(2026, 11, 21);
    let about = |amount, unit| Held::About { amount, unit, on };
    let (surely, perhaps) = ("interviewed-elsewhere-lately", "interviewed-elsewhere-perhaps");
    let table: Vec<(Held, &str)> = vec![
        (Held::Day { day: day(2026, 11, 21) }, surely),
        (Held::Day { day: day(2026, 10, 23) }, surely),
        (Held::Day { day: day(2026, 10, 22) }, ""),
        (Held::Month { year: 2026, month: 11 }, surely),
        (Held::Month { year: 2026, month: 10 }, perhaps),
        (Held::Month { year: 2026, month: 9 }, ""),
        (Held::Year { year: 2026 }, perhaps),
        (Held::Year { year: 2025 }, ""),
        (about(2, HeldUnit::Weeks), surely),
        (about(4, HeldUnit::Weeks), perhaps),
        (about(6, HeldUnit::Weeks), ""),
        (about(1, HeldUnit::Months), perhaps),
        (about(2, HeldUnit::Months), ""),
        (Held::NotKnown, perhaps),
    ];
    for (held, expected) in table {
        let mut desk = Desk::opened();
        note(&mut desk, request(1, held.clone()));
        let told: Vec<&str> = if expected.is_empty() { vec![] } else { vec![expected] };
        assert_eq!(codes(&desk, on), told, "{held:?}");
        // Sixty days on, nothing of it is recent, not even what has no date.
        assert_eq!(codes(&desk, day(2027, 1, 20)), Vec::<&str>::new(), "{held:?}");
        strike(&mut desk, 1);
        assert_eq!(codes(&desk, on), Vec::<&str>::new(), "struck: {held:?}");
    }
    // Here as well, with the number of days; the next day counts one more.
    let mut desk = Desk::running();
    desk.end();
    for (days, expected) in [(0, Some("0")), (29, Some("29")), (30, None)] {
        let on = desk.now.day().plus_days(days).unwrap();
        let notes = lately(&desk.case, on);
        let told =
            notes.iter().find(|n| n.code == "interviewed-here-lately").map(|n| n.args["days"].as_str());
        assert_eq!(told, expected, "{days} days");
    }
    // It is told where the next session is begun, and never blocks it.
    note(&mut desk, request(1, Held::Day { day: day(2026, 11, 20) }));
    let asked = BeginInterview {
        interview: id!(InterviewId, 9),
        session: SessionType::PlannedFollowUp,
        reason: "Төлөвлөсөн хоёр дахь хэсэг.".to_owned(),
        compulsion: None,
        planned_minutes: 40,
        camera_confirmed: true,
    };
    let told = desk.with(|case, ctx| begin_interview(case, asked, ctx, book())).unwrap().remarks;
    let told: Vec<&str> = told.iter().map(|r| r.code).collect();
    assert_eq!(told, ["preparation-open", surely, "interviewed-here-lately"]);
}

fn held() -> impl Strategy<Value = Held> {
    let on = day(2026, 11, 21);
    let back = (0_u64..400).prop_map(move |n| Held::Day { day: on.minus_days(n).unwrap() });
    let unit = (0..HeldUnit::ALL.len()).prop_map(|n| HeldUnit::ALL[n]);
    prop_oneof![
        4 => back,
        2 => (2024_i32..=2026, 1_u32..=11).prop_map(|(year, month)| Held::Month { year, month }),
        1 => (2020_i32..=2026).prop_map(|year| Held::Year { year }),
        2 => (0_u32..9, unit).prop_map(move |(amount, unit)| Held::About { amount, unit, on }),
        1 => Just(Held::NotKnown),
    ]
}

#[derive(Clone, Debug)]
enum Step {
    Note(Held),
    Correct(u8, Held),
    Strike(u8),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => held().prop_map(Step::Note),
        2 => (1_u8..8, held()).prop_map(|(n, held)| Step::Correct(n, held)),
        1 => (1_u8..8).prop_map(Step::Strike),
    ]
}

proptest! {
    /// Nothing is ever taken away or changed, and what counts is what a plain list of dates would hold.
    #[test]
    fn what_stands_is_what_a_plain_list_holds(steps in prop::collection::vec(step(), 0..12)) {
        let mut desk = Desk::opened();
        let mut plain: Vec<(u8, Held)> = Vec::new();
        let mut next = 0;
        for step in &steps {
            let before = desk.case.elsewhere.clone();
            let at = |plain: &[(u8, Held)], n: u8| plain.iter().position(|(id, _)| *id == n);
            match step {
                Step::Note(held) => {
                    next += 1;
                    note(&mut desk, request(next, held.clone()));
                    plain.push((next, held.clone()));
                }
                Step::Correct(n, held) => {
                    let asked = correction(next + 1, *n, held.clone());
                    let place = at(&plain, *n);
                    let fits = place.is_some_and(|place| plain[place].1 != *held);
                    prop_assert_eq!(ask(&desk, asked.clone()) == "ok", fits);
                    if let Some(place) = place.filter(|_| fits) {
                        next += 1;
                        note(&mut desk, asked);
                        plain[place] = (next, held.clone());
                    }
                }
                Step::Strike(n) => {
                    let place = at(&plain, *n);
                    let struck = strike_elsewhere(&desk.case, id!(ElsewhereId, *n), WHY);
                    prop_assert_eq!(struck.is_ok(), place.is_some());
                    if let (Ok(event), Some(place)) = (struck, place) {
                        desk.take(event);
                        plain.remove(place);
                    }
                }
            }
            for (was, is) in before.iter().zip(&desk.case.elsewhere) {
                prop_assert_eq!((&was.held, &was.meta, &was.because), (&is.held, &is.meta, &is.because));
            }
            prop_assert!(desk.case.elsewhere.len() >= before.len());
        }
        prop_assert_eq!(Sessions::of(&desk.case).elsewhere as usize, plain.len());
        let mut stand: Vec<&Held> = desk.case.elsewhere.iter().filter(|e| e.stands()).map(|e| &e.held).collect();
        let mut kept: Vec<&Held> = plain.iter().map(|(_, held)| held).collect();
        stand.sort_by_key(|held| format!("{held:?}"));
        kept.sort_by_key(|held| format!("{held:?}"));
        prop_assert_eq!(stand, kept);
    }

    /// "Surely" and "perhaps" by trying out every day that the date leaves possible.
    #[test]
    fn lately_is_what_every_possible_day_says(held in held(), later in 0_u64..60) {
        let mut desk = Desk::opened();
        note(&mut desk, request(1, held.clone()));
        let entered = desk.now.day();
        let on = entered.plus_days(later).unwrap();
        let fits = |back: u64| {
            let tried = entered.minus_days(back).unwrap();
            span(&held).is_none_or(|(first, last)| first <= tried && tried <= last)
        };
        let possible: Vec<i64> = (0_u64..2600)
            .filter(|back| fits(*back))
            .map(|back| i64::try_from(back + later).unwrap())
            .collect();
        let near = possible.iter().filter(|days| **days < LATELY_DAYS).count();
        // An unknown date may always lie further back than was tried out.
        let all = near == possible.len() && held != Held::NotKnown;
        let expected: Vec<&str> = match (near, all) {
            (0, _) => vec![],
            (_, true) => vec!["interviewed-elsewhere-lately"],
            (_, false) => vec!["interviewed-elsewhere-perhaps"],
        };
        prop_assert_eq!(codes(&desk, on), expected, "{:?} after {} days", held, later);
    }
}
