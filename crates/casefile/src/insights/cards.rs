//! The cards of the page: what is counted on each (ux.md 4.16). Names and order are for ever; a new card is added
//! at the end.

use super::facts::Held;
use super::hide::Known;
use super::{AgeGroup, Question};
use crate::event::Tap;
use crate::preparation::NEEDS;
use crate::state::CaseFile;
use crate::time::Day;
use crate::vocabulary::{
    Answer, DistressResponse, DistressSign, Giver, Phase, PromptKind, Purpose, ReferralStatus, Ternary,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The list whose values are months, `YYYY-MM`.
const MONTHS: &str = "insights-month";

/// A card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename_all = "snake_case")]
pub enum Card {
    /// Interviews per month.
    PerMonth,
    /// Age, first and later interviews.
    AgeAndFirst,
    /// Language, with and without an interpreter.
    Language,
    /// Needs that were noted, and whether what helps was noted with them.
    Needs,
    /// Length.
    Length,
    /// Breaks.
    Breaks,
    /// Kinds of prompts by phase.
    Prompts,
    /// Signs that were noted, and whether something was done.
    Feelings,
    /// What was done about feelings.
    Responses,
    /// The children's answers by purpose.
    ConsentChild,
    /// The answers of those who decide, by purpose.
    ConsentGuardian,
    /// Days from asking a service until it was attended.
    Referrals,
    /// Everything prepared when the interview began.
    Preparation,
    /// Somebody around the child, or who was to decide, may be implicated.
    Conflict,
    /// Time from the end to the signature.
    SignOff,
}

/// One side of a table: its values, each a word of the list `words`; the words key is `<words>-<value>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    /// List.
    pub words: &'static str,
    /// Values.
    pub values: Vec<String>,
}

impl Axis {
    fn of(words: &'static str, values: &[&str]) -> Self {
        Self { words, values: values.iter().map(|v| (*v).to_owned()).collect() }
    }

    /// The words key of one of its values; none where the values are months.
    #[must_use]
    pub fn key(&self, value: &str) -> Option<String> {
        (self.words != MONTHS).then(|| format!("{}-{}", self.words, value.replace('_', "-")))
    }

    fn place(&self, value: &str) -> Option<usize> {
        self.values.iter().position(|v| v == value)
    }
}

/// The counts of a card, before anything is hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Card.
    pub card: Card,
    /// Rows.
    pub rows: Axis,
    /// Columns.
    pub columns: Axis,
    /// Counts by row and column.
    pub counts: Vec<Vec<u32>>,
    /// Which sums a reader knows.
    pub known: Known,
}

impl Table {
    fn new(card: Card, rows: Axis, columns: Axis, known: Known) -> Self {
        let counts = vec![vec![0; columns.values.len()]; rows.values.len()];
        Self { card, rows, columns, counts, known }
    }

    /// A table with one column.
    fn list(card: Card, rows: Axis, known: Known) -> Self {
        Self::new(card, rows, Axis::of("insights-column", &["count"]), known)
    }

    /// Counts once more; a value that is on no side is not counted.
    fn add(&mut self, row: &str, column: &str) {
        if let (Some(r), Some(c)) = (self.rows.place(row), self.columns.place(column)) {
            self.counts[r][c] += 1;
        }
    }

    fn add_to(&mut self, row: &str) {
        self.add(row, "count");
    }

    /// The sum of all counts.
    #[must_use]
    pub fn sum(&self) -> u32 {
        self.counts.iter().flatten().sum()
    }

    /// The sum of the counts of one row, or of one column; none when there is no such.
    #[must_use]
    pub fn sum_of(&self, row: Option<&str>, column: Option<&str>) -> Option<u32> {
        let rows = match row {
            Some(value) => vec![self.rows.place(value)?],
            None => (0..self.rows.values.len()).collect(),
        };
        let columns = match column {
            Some(value) => vec![self.columns.place(value)?],
            None => (0..self.columns.values.len()).collect(),
        };
        Some(rows.iter().flat_map(|r| columns.iter().map(|c| self.counts[*r][*c])).sum())
    }
}

/// Every card for these interviews.
pub(super) fn tables(held: &[Held], asked: &Question) -> Vec<Table> {
    vec![
        per_month(held, asked),
        age_and_first(held),
        language(held),
        needs(held),
        length(held),
        breaks(held),
        prompts(held),
        feelings(held),
        responses(held),
        consent(held, Card::ConsentChild, Giver::Child),
        consent(held, Card::ConsentGuardian, Giver::Guardian),
        referrals(held),
        preparation(held),
        conflict(held),
        sign_off(held),
    ]
}

/// The words key of every value of every card.
#[must_use]
pub fn keys() -> Vec<String> {
    let day = Day::new(2026, 1, 1).unwrap_or_else(|| unreachable!("a day of the calendar"));
    let of = |side: &Axis| side.values.iter().filter_map(|value| side.key(value)).collect::<Vec<String>>();
    let blank = tables(&[], &Question { from: day, until: day, age: None, first: None });
    blank.iter().flat_map(|table| [of(&table.rows), of(&table.columns)].concat()).collect()
}

fn per_month(held: &[Held], asked: &Question) -> Table {
    let month = |day: Day| format!("{:04}-{:02}", day.year(), day.month());
    let mut months = Vec::new();
    let mut day = Day::new(asked.from.year(), asked.from.month(), 1);
    while let Some(first) = day.filter(|first| *first <= asked.until) {
        months.push(month(first));
        day = first.plus_months(1);
    }
    let mut table = Table::list(Card::PerMonth, Axis { words: MONTHS, values: months }, Known::All);
    for one in held {
        table.add_to(&month(one.interview.begun.at.day()));
    }
    table
}

pub(super) fn age_and_first(held: &[Held]) -> Table {
    let mut ages: Vec<&str> = AgeGroup::ALL.iter().map(|a| a.as_str()).collect();
    ages.push("not_known");
    let columns = Axis::of("insights-session", &["first", "later"]);
    let mut table = Table::new(Card::AgeAndFirst, Axis::of("insights-age", &ages), columns, Known::All);
    for one in held {
        let age = one.age.map_or("not_known", AgeGroup::as_str);
        table.add(age, if one.first { "first" } else { "later" });
    }
    table
}

fn language(held: &[Held]) -> Table {
    let rows = Axis::of("insights-language", &["mn", "kk", "tyv", "sign", "ru", "en", "other", "not_said"]);
    let columns = Axis::of("insights-interpreter", &["without", "with"]);
    let mut table = Table::new(Card::Language, rows, columns, Known::All);
    for one in held {
        let spoken = answer(&one.case, 1, "language").unwrap_or("not_said");
        let helped = answer(&one.case, 1, "interpreter_needed") == Some("yes");
        table.add(spoken, if helped { "with" } else { "without" });
    }
    table
}

fn needs(held: &[Held]) -> Table {
    let columns = Axis::of("insights-help", &["noted", "not_noted"]);
    let mut table = Table::new(Card::Needs, Axis::of("preparation-need", NEEDS), columns, Known::Nothing);
    for one in of_cases(held) {
        let said = answer(&one.case, 2, "needs").unwrap_or_default();
        for need in said.split(',').filter(|need| !need.is_empty()) {
            let helped = answer(&one.case, 2, &format!("help_{need}")).is_some();
            table.add(need, if helped || need == "none_known" { "noted" } else { "not_noted" });
        }
    }
    table
}

fn length(held: &[Held]) -> Table {
    let rows = Axis::of("insights-minutes", &["under_20", "20", "40", "60", "from_80"]);
    let mut table = Table::list(Card::Length, rows, Known::All);
    for one in held {
        table.add_to(match one.minutes() {
            0..20 => "under_20",
            20..40 => "20",
            40..60 => "40",
            60..80 => "60",
            _ => "from_80",
        });
    }
    table
}

fn breaks(held: &[Held]) -> Table {
    let mut table =
        Table::list(Card::Breaks, Axis::of("insights-breaks", &["0", "1", "2", "from_3"]), Known::All);
    for one in held {
        table.add_to(match one.timeline.breaks.len() {
            0 => "0",
            1 => "1",
            2 => "2",
            _ => "from_3",
        });
    }
    table
}

fn prompts(held: &[Held]) -> Table {
    let phases: Vec<&str> = Phase::ALL.iter().map(|p| p.as_str()).collect();
    let kinds: Vec<&str> = PromptKind::ALL.iter().map(|k| k.as_str()).collect();
    let (rows, columns) = (Axis::of("phase", &phases), Axis::of("prompt-kind", &kinds));
    let mut table = Table::new(Card::Prompts, rows, columns, Known::Nothing);
    for prompt in held.iter().flat_map(|one| &one.timeline.prompts) {
        if let Some(phase) = prompt.phase {
            table.add(phase.as_str(), prompt.prompt.as_str());
        }
    }
    table
}

/// The detail of each feeling that was noted; none where it was left as a mark.
fn details(held: &[Held]) -> impl Iterator<Item = (&[DistressSign], &[DistressResponse])> {
    let details = |one: &Held| -> Vec<_> {
        one.timeline
            .feelings
            .iter()
            .filter_map(|tap| one.interview.detail_of(*tap))
            .map(|tap| tap.id)
            .collect()
    };
    held.iter().flat_map(move |one| {
        details(one).into_iter().filter_map(|id| match one.interview.tap(id).map(|tap| &tap.what) {
            Some(Tap::FeelingDetail { signs, responses, .. }) => {
                Some((signs.as_slice(), responses.as_slice()))
            }
            _ => None,
        })
    })
}

fn feelings(held: &[Held]) -> Table {
    let signs: Vec<&str> = DistressSign::ALL.iter().map(|s| s.as_str()).collect();
    let columns = Axis::of("insights-response", &["done", "nothing_noted"]);
    let mut table = Table::new(Card::Feelings, Axis::of("distress-sign", &signs), columns, Known::Nothing);
    for (signs, responses) in details(held) {
        for sign in signs {
            table.add(sign.as_str(), if responses.is_empty() { "nothing_noted" } else { "done" });
        }
    }
    table
}

fn responses(held: &[Held]) -> Table {
    let all: Vec<&str> = DistressResponse::ALL.iter().map(|r| r.as_str()).collect();
    let mut table = Table::list(Card::Responses, Axis::of("distress-response", &all), Known::Nothing);
    for response in details(held).flat_map(|(_, responses)| responses) {
        table.add_to(response.as_str());
    }
    table
}

/// What was said last in the conversation that decides; what was taken back counts as a no.
fn consent(held: &[Held], card: Card, giver: Giver) -> Table {
    let purposes: Vec<&str> = Purpose::ALL.iter().map(|p| p.as_str()).collect();
    let columns = Axis::of("insights-answer", &["yes", "no", "later", "not_asked"]);
    let mut table = Table::new(card, Axis::of("purpose", &purposes), columns, Known::Rows);
    for one in of_cases(held) {
        for purpose in Purpose::ALL {
            let talk = one.case.consent.current();
            let said = talk.and_then(|talk| {
                talk.answer(giver, *purpose).filter(|a| a.amended.is_none() && talk.stopped(a).is_none())
            });
            let taken_back = one.case.consent.last_withdrawal(giver, *purpose);
            let word = match said {
                Some(a) if taken_back.is_some_and(|w| w.seq > a.seq) => "no",
                Some(a) => match a.answer {
                    Answer::Yes => "yes",
                    Answer::No => "no",
                    Answer::Later => "later",
                },
                None => "not_asked",
            };
            table.add(purpose.as_str(), word);
        }
    }
    table
}

fn referrals(held: &[Held]) -> Table {
    let rows = Axis::of("insights-attended", &["week", "month", "longer", "not_yet"]);
    let mut table = Table::list(Card::Referrals, rows, Known::Nothing);
    for referral in of_cases(held).flat_map(|one| one.case.referrals.values()) {
        let attended = referral.moves.iter().find(|m| m.status == ReferralStatus::Attended);
        let days = attended.map(|m| referral.meta.at.day().days_until(m.on));
        table.add_to(match days {
            None => "not_yet",
            Some(..=7) => "week",
            Some(8..=30) => "month",
            Some(_) => "longer",
        });
    }
    table
}

fn preparation(held: &[Held]) -> Table {
    let rows = Axis::of("insights-prepared", &["complete", "open"]);
    let mut table = Table::list(Card::Preparation, rows, Known::All);
    for one in held {
        table.add_to(if one.prepared { "complete" } else { "open" });
    }
    table
}

fn conflict(held: &[Held]) -> Table {
    let rows = Axis::of("insights-conflict", &["found", "not_found"]);
    let mut table = Table::list(Card::Conflict, rows, Known::Nothing);
    for one in of_cases(held) {
        table.add_to(if has_conflict(&one.case) { "found" } else { "not_found" });
    }
    table
}

fn has_conflict(case: &CaseFile) -> bool {
    let around = case.adults.values().any(|adult| adult.implicated == Ternary::Yes);
    let decider = case.consent.versions.iter().any(|talk| talk.not_counted_since.is_some());
    around || decider || !case.consent.implicated.is_empty()
}

fn sign_off(held: &[Held]) -> Table {
    const DAY_MS: i64 = 86_400_000;
    let rows = Axis::of("insights-signed", &["day", "three_days", "longer", "not_yet"]);
    let mut table = Table::list(Card::SignOff, rows, Known::All);
    for one in held {
        let signed = one.interview.signed.as_ref().map(|s| s.meta.at.utc_ms);
        let ended = one.interview.ended.as_ref().map(|e| e.meta.at.utc_ms);
        table.add_to(match signed.zip(ended).map(|(signed, ended)| signed - ended) {
            None => "not_yet",
            Some(ms) if ms <= DAY_MS => "day",
            Some(ms) if ms <= 3 * DAY_MS => "three_days",
            Some(_) => "longer",
        });
    }
    table
}

/// One interview for each case: what belongs to the case is counted with its first, once.
fn of_cases(held: &[Held]) -> impl Iterator<Item = &Held> {
    let mut seen = BTreeSet::new();
    held.iter().filter(move |one| seen.insert(one.case.id))
}

fn answer<'a>(case: &'a CaseFile, card: u8, key: &str) -> Option<&'a str> {
    case.cards.get(&card).and_then(|c| c.answers.get(key)).map(String::as_str)
}

pub(super) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
