//! Counts for reports: who is counted, what is counted, and what is not answered.

use crate::desk::*;
use itgel_casefile::event::{CaseEvent, Placed, Tap};
use itgel_casefile::ids::*;
use itgel_casefile::insights::hide::Shown;
use itgel_casefile::insights::{
    AgeGroup, BASE, Card, Counts, Question, cards::Table, count, own_prompts, quartiles,
};
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::*;
use std::collections::BTreeMap;

type Case = (CaseId, Vec<Placed>);

/// A case of its own out of a desk's journal.
fn of(desk: Desk, n: u8) -> Case {
    let id = CaseId::from_random_bytes([n; 16]);
    let entries = desk.journal.into_iter().map(|placed| Placed { case: Some(id), ..placed });
    (id, entries.collect())
}

/// A child of this band whose guardian said this to statistics, prepared or not, with a minute of interview.
fn held(n: u8, band: AgeBand, statistics: Answer, prepared: bool) -> Case {
    let mut desk = Desk::empty();
    desk.take(CaseEvent::CaseOpened {
        code: "017-4127".to_owned(),
        age_band: band,
        referral: ReferralSource::Police,
        external_number: String::new(),
    });
    desk.decider(Ternary::No);
    for (giver, answer) in [(Giver::Guardian, statistics), (Giver::Child, Answer::Yes)] {
        desk.answer(giver, Purpose::Interview, Answer::Yes);
        desk.answer(giver, Purpose::Statistics, answer);
    }
    let answers = BTreeMap::from([
        ("language".to_owned(), "kk".to_owned()),
        ("interpreter_needed".to_owned(), "yes".to_owned()),
    ]);
    desk.take(CaseEvent::PreparationFilled { card: 1, answers });
    for card in 1..=6 {
        desk.take(CaseEvent::PreparationMarked { card, done: card < 6 || prepared });
    }
    let valid_until = desk.now.day().plus_days(30).unwrap();
    desk.take(CaseEvent::ConsentConfirmed {
        consent: id!(ConsentId, 1),
        read_back: true,
        paper_number: "1".to_owned(),
        strokes: Vec::new(),
        valid_until,
    });
    desk.begin(interview_id(), 1);
    desk.tap(Tap::PhaseBegun { phase: Phase::FreeRecall }).unwrap();
    desk.pass(20_000);
    desk.tap(Tap::Prompt { prompt: PromptKind::Open }).unwrap();
    desk.tap(Tap::BreakBegun).unwrap();
    desk.pass(25 * 60_000);
    desk.tap(Tap::BreakEnded).unwrap();
    desk.end();
    of(desk, n)
}

fn asked() -> Question {
    let day = |text: &str| Day::try_from(text.to_owned()).unwrap();
    Question { from: day("2026-10-01"), until: day("2026-12-31"), age: None, first: None }
}

fn counted(cases: &[Case], asked: &Question) -> Counts {
    count(cases, asked, Day::try_from("2026-11-30".to_owned()).unwrap(), book())
}

fn table(counts: &Counts, card: Card) -> &Table {
    counts.tables.iter().find(|table| table.card == card).unwrap()
}

/// Twenty children of seven to nine who agree, six of thirteen who agree, seven who do not.
fn year() -> Vec<Case> {
    let agreed = (0..20).map(|n| held(n, AgeBand::From7To9, Answer::Yes, n < 14));
    let older = (20..26).map(|n| held(n, AgeBand::From13To15, Answer::Yes, true));
    let refused = (26..33)
        .map(|n| held(n, AgeBand::From7To9, if n % 2 == 0 { Answer::No } else { Answer::Later }, true));
    agreed.chain(older).chain(refused).collect()
}

#[test]
fn only_who_agreed_is_counted_and_each_in_the_right_place() {
    let counts = counted(&year(), &asked());
    assert_eq!((counts.interviews, counts.left_out), (Shown::Count(26), 7));
    let months = table(&counts, Card::PerMonth);
    assert_eq!(months.rows.values, ["2026-10", "2026-11", "2026-12"]);
    assert_eq!(months.counts, [[0], [26], [0]]);
    let ages = table(&counts, Card::AgeAndFirst);
    assert_eq!(ages.counts, [[0, 0], [20, 0], [6, 0], [0, 0]]);
    assert_eq!(table(&counts, Card::Language).sum_of(Some("kk"), Some("with")), Some(26));
    assert_eq!(table(&counts, Card::Preparation).counts, [[20], [6]]);
    assert_eq!(table(&counts, Card::Length).sum_of(Some("20"), None), Some(26));
    assert_eq!(table(&counts, Card::Breaks).sum_of(Some("1"), None), Some(26));
    let prompts = table(&counts, Card::Prompts);
    assert_eq!((prompts.sum_of(Some("free_recall"), Some("open")), prompts.sum()), (Some(26), 26));
    let consent = table(&counts, Card::ConsentChild);
    assert_eq!(consent.sum_of(Some("statistics"), Some("yes")), Some(26));
    assert_eq!(consent.sum_of(Some("police"), Some("not_asked")), Some(26));
    assert!(
        consent.counts.iter().all(|row| row.iter().sum::<u32>() == 26),
        "each case stands in each row once"
    );
    assert_eq!(table(&counts, Card::SignOff).sum_of(Some("not_yet"), None), Some(26));
    assert_eq!(counts.minutes.len(), 26);
    assert_eq!(quartiles(&counts.minutes), Some([25, 25, 25]));
}

#[test]
fn outside_the_time_nothing_is_counted() {
    let until = Day::try_from("2026-11-20".to_owned()).unwrap();
    let before = counted(&year(), &Question { until, ..asked() });
    assert_eq!((before.interviews, before.left_out, before.tables.len()), (Shown::Count(0), 0, 0));
}

#[test]
fn few_interviews_have_totals_only() {
    let base = usize::try_from(BASE).unwrap();
    let counts = counted(&year()[..base - 1], &asked());
    assert_eq!((counts.interviews, counts.tables.len()), (Shown::Count(19), 0));
    assert_eq!(counted(&year()[..3], &asked()).interviews, Shown::Few);
    assert_eq!(counted(&year()[..base], &asked()).tables.len(), 15);
}

#[test]
fn a_filter_that_would_single_out_a_few_is_not_answered() {
    let of_age = |age| Question { age: Some(age), ..asked() };
    let all = year();
    assert_eq!(counted(&all, &of_age(AgeGroup::From7To12)).interviews, Shown::Count(20));
    assert_eq!(counted(&all, &of_age(AgeGroup::From13To17)).interviews, Shown::Count(6));
    // With two of thirteen, twenty of twenty-two would tell them by subtraction.
    let narrow = counted(&all[..22], &of_age(AgeGroup::From7To12));
    assert_eq!((narrow.interviews, narrow.tables.len()), (Shown::Hidden, 0));
    assert_eq!(counted(&all[..22], &Question { first: Some(true), ..asked() }).interviews, Shown::Count(22));
}

#[test]
fn somebody_withdrew_and_is_counted_no_more() {
    let mut all = year();
    let (id, entries) = all.remove(0);
    let mut desk = Desk::empty();
    for placed in entries {
        if let itgel_casefile::event::Event::Case(event) = placed.event {
            desk.take(*event);
        }
    }
    let said_at = desk.now.to_rfc3339();
    desk.take(CaseEvent::ConsentWithdrawn {
        by: Giver::Child,
        purposes: vec![Purpose::Statistics],
        said_at,
        channel: Channel::InPerson,
    });
    all.push((id, desk.journal.into_iter().map(|placed| Placed { case: Some(id), ..placed }).collect()));
    let counts = counted(&all, &asked());
    assert_eq!((counts.interviews, counts.left_out), (Shown::Count(25), 8));
}

#[test]
fn own_prompts_are_ones_own() {
    let all = year();
    let mine = own_prompts(&all, interviewer().person, &asked());
    assert_eq!((mine[&PromptKind::Open], mine[&PromptKind::Suggestive]), (33, 0));
    let others = own_prompts(&all, person(7, Role::Interviewer).person, &asked());
    assert!(others.values().all(|n| *n == 0));
}
