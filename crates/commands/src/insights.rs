//! Counts for reports: the journals of all case files are read and counted; what may be seen leaves, nothing else.

use crate::api::insights as api;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::day;
use crate::job::Job;
use crate::open::Open;
use crate::show::case::word;
use crate::trouble::working;
use itgel_casefile::event::Placed;
use itgel_casefile::ids::CaseId;
use itgel_casefile::insights::cards::Table;
use itgel_casefile::insights::hide::{SMALLEST, Shown, hide, rounded};
use itgel_casefile::insights::{self, AgeGroup, BASE, Card, MOST_DAYS, Question};
use itgel_casefile::language::Language;
use itgel_casefile::vocabulary::Role;
use std::path::Path;

/// The counts of a time, for whoever works in the room; an interviewer sees their own prompts beside them.
///
/// # Errors
/// A day that is none, `days-reversed`, `too-many-days`, `choice-unknown`, `cancelled`, and the computer's trouble.
pub fn insights(
    house: &mut House,
    request: api::AskInsights,
    job: &Job,
) -> Result<api::InsightsView, Failure> {
    let asked = question(&request.from, &request.until, &request.age, &request.session)?;
    let today = house.now().day();
    let open = house.opened()?;
    let cases = journals(open, job)?;
    let counts = insights::count(&cases, &asked, today, &open.room.book);
    let own = (open.role == Role::Interviewer).then(|| insights::own_prompts(&cases, open.person, &asked));
    let own = own.into_iter().flatten().map(|(kind, count)| api::OwnPromptsView { kind, count });
    Ok(api::InsightsView {
        interviews: count_view(counts.interviews),
        left_out: (counts.left_out >= SMALLEST).then_some(counts.left_out),
        minutes: insights::quartiles(&counts.minutes).map_or_else(Vec::new, Vec::from),
        cards: counts.tables.iter().map(card_view).collect(),
        own: own.collect(),
    })
}

/// Writes the counts as a table of text (comma separated values, RFC 4180) into a new file in this folder, each to
/// the nearest five; the words are those of the person's language.
///
/// # Errors
/// As [`insights`]; what [`crate::export::place`] refuses, `folder-not-writable`, `too-few-to-save`.
pub fn save_counts(
    house: &mut House,
    request: api::SaveCounts,
    job: &Job,
) -> Result<api::CountsSaved, Failure> {
    let folder = Path::new(&request.folder);
    crate::export::place(folder, &house.kept_folders())?;
    let asked = question(&request.from, &request.until, &request.age, &request.session)?;
    let now = house.now();
    let open = house.opened()?;
    let cases = journals(open, job)?;
    let counts = insights::count(&cases, &asked, now.day(), &open.room.book);
    if counts.tables.is_empty() {
        return Err(Failure::refused("too-few-to-save"));
    }
    let (_, say) = house.opened_with_words()?;
    let mut text = String::from("\u{feff}");
    for language in [Language::Mongolian, Language::English] {
        let told = |id: &str| say(language, id, &[]);
        for table in &counts.tables {
            write_table(&mut text, table, &told);
        }
    }
    let stamp: String = now.to_rfc3339().chars().take(19).filter(char::is_ascii_digit).collect();
    let name = format!("itgel-counts-{stamp}.csv");
    crate::files::write_into(folder, &name, text.as_bytes())?;
    Ok(api::CountsSaved { file: name })
}

pub(crate) fn question(from: &str, until: &str, age: &str, session: &str) -> Result<Question, Failure> {
    let (from, until) = (day(from, "from")?, day(until, "until")?);
    if until < from {
        return Err(Failure::invalid("days-reversed", "until"));
    }
    if from.days_until(until) > MOST_DAYS {
        return Err(Failure::invalid("too-many-days", "until"));
    }
    let age = match age {
        "" => None,
        word => {
            let found = AgeGroup::ALL.into_iter().find(|group| group.as_str() == word);
            Some(found.ok_or_else(|| Failure::invalid("choice-unknown", "age"))?)
        }
    };
    let first = match session {
        "" => None,
        "first" => Some(true),
        "later" => Some(false),
        _ => return Err(Failure::invalid("choice-unknown", "session")),
    };
    Ok(Question { from, until, age, first })
}

/// The journals of all case files.
pub(crate) fn journals(open: &mut Open, job: &Job) -> Result<Vec<(CaseId, Vec<Placed>)>, Failure> {
    let rows = open.vault.case_list(&Default::default()).map_err(|e| working(&e))?;
    let all = u64::try_from(rows.len()).unwrap_or(u64::MAX);
    let mut cases = Vec::new();
    for (done, row) in (0u64..).zip(rows) {
        if job.stopped() {
            return Err(Failure::cancelled());
        }
        job.tell("counting", done, all);
        cases.push((row.case, open.vault.case_events(row.case).map_err(|e| working(&e))?));
    }
    job.tell("counting", all, all);
    Ok(cases)
}

pub(crate) fn count_view(shown: Shown) -> api::CountView {
    match shown {
        Shown::Count(count) => api::CountView { count: Some(count), few: false },
        Shown::Few => api::CountView { count: None, few: true },
        Shown::Hidden => api::CountView { count: None, few: false },
    }
}

fn card_view(table: &Table) -> api::CountsView {
    let cells = hide(&table.counts, table.known);
    let whole = cells.iter().flatten().all(|cell| matches!(cell, Shown::Count(_)));
    api::CountsView { finding: if whole { finding(table) } else { None }, ..card_view_of(table, cells) }
}

/// A card with these counts and the sides of a table; without a sentence, which only its own room can make.
pub(crate) fn card_view_of(table: &Table, cells: Vec<Vec<Shown>>) -> api::CountsView {
    let axis = |side: &insights::cards::Axis| api::AxisView {
        words: side.words.to_owned(),
        values: side.values.clone(),
    };
    api::CountsView {
        card: table.card,
        rows: axis(&table.rows),
        columns: axis(&table.columns),
        cells: cells.into_iter().map(|row| row.into_iter().map(count_view).collect()).collect(),
        finding: None,
    }
}

/// The share that a card is read for. A share of a table of which something is hidden would tell it.
fn finding(table: &Table) -> Option<api::FindingView> {
    let (code, row, column) = match table.card {
        Card::AgeAndFirst => ("first", None, Some("first")),
        Card::Language => ("interpreter", None, Some("with")),
        Card::Prompts => ("open", None, Some("open")),
        Card::Referrals => ("within-month", None, None),
        Card::Preparation => ("prepared", Some("complete"), None),
        Card::SignOff => ("within-day", Some("day"), None),
        _ => return None,
    };
    let part = match table.card {
        Card::Referrals => table.sum_of(Some("week"), None)? + table.sum_of(Some("month"), None)?,
        _ => table.sum_of(row, column)?,
    };
    let all = table.sum();
    (all >= BASE).then(|| api::FindingView { code: code.to_owned(), percent: rounded(part * 100 / all) })
}

fn write_table(text: &mut String, table: &Table, told: &dyn Fn(&str) -> String) {
    let name = |axis: &insights::cards::Axis, value: &str| {
        axis.key(value).map_or_else(|| value.to_owned(), |key| told(&key))
    };
    let mut line = |cells: Vec<String>| {
        let quoted: Vec<String> =
            cells.into_iter().map(|c| format!("\"{}\"", c.replace('"', "\"\""))).collect();
        text.push_str(&quoted.join(","));
        text.push_str("\r\n");
    };
    let mut head = vec![told(&format!("insights-card-{}", word(&table.card).replace('_', "-")))];
    head.extend(table.columns.values.iter().map(|value| name(&table.columns, value)));
    line(head);
    let shown = hide(&table.counts, table.known);
    for (value, cells) in table.rows.values.iter().zip(shown) {
        let mut row = vec![name(&table.rows, value)];
        row.extend(cells.into_iter().map(|cell| match cell {
            Shown::Count(count) => rounded(count).to_string(),
            Shown::Few => format!("<{SMALLEST}"),
            Shown::Hidden => String::from("–"),
        }));
        line(row);
    }
    line(Vec::new());
}
