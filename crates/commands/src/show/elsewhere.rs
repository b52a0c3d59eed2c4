//! Interviews held elsewhere and sessions to date, as the window shows them.

use crate::api::elsewhere::{ElsewhereView, HeldInput, SessionsView};
use crate::open::Open;
use crate::show::case::day_and_minute;
use crate::show::notes;
use itgel_casefile::elsewhere::Elsewhere;
use itgel_casefile::event::Held;
use itgel_casefile::sessions::{Sessions, lately};
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Day;

/// Every entry, newest first; what was corrected or taken out stays in sight.
pub(crate) fn list(open: &Open, case: &CaseFile) -> Vec<ElsewhereView> {
    case.elsewhere.iter().rev().map(|one| row(open, one)).collect()
}

fn row(open: &Open, one: &Elsewhere) -> ElsewhereView {
    ElsewhereView {
        elsewhere: one.elsewhere.to_string(),
        body: one.body,
        office: one.office.clone(),
        held: held(&one.held),
        reason: one.reason,
        note: one.note.clone(),
        by: open.name_of(one.meta.actor),
        at: day_and_minute(&one.meta.at),
        corrects: one.corrects.map_or_else(String::new, |id| id.to_string()),
        because: one.because.clone(),
        struck: one.struck.as_ref().map_or_else(String::new, |(_, because)| because.clone()),
        struck_by: one.struck.as_ref().map_or_else(String::new, |(meta, _)| open.name_of(meta.actor)),
        counts: one.stands(),
    }
}

fn held(held: &Held) -> HeldInput {
    let none = String::new;
    let mut shown = HeldInput {
        precision: none(),
        year: none(),
        month: none(),
        day: none(),
        amount: none(),
        unit: None,
        on: none(),
    };
    match held {
        Held::Day { day } => {
            "day".clone_into(&mut shown.precision);
            shown.year = day.year().to_string();
            shown.month = day.month().to_string();
            shown.day = day.day().to_string();
        }
        Held::Month { year, month } => {
            "month".clone_into(&mut shown.precision);
            shown.year = year.to_string();
            shown.month = month.to_string();
        }
        Held::Year { year } => {
            "year".clone_into(&mut shown.precision);
            shown.year = year.to_string();
        }
        Held::About { amount, unit, on } => {
            "about".clone_into(&mut shown.precision);
            shown.amount = amount.to_string();
            shown.unit = Some(*unit);
            shown.on = (*on).into();
        }
        Held::NotKnown => "not_known".clone_into(&mut shown.precision),
    }
    shown
}

/// Sessions to date.
pub(crate) fn sessions(case: &CaseFile, today: Day) -> SessionsView {
    let to_date = Sessions::of(case);
    SessionsView {
        here: to_date.here,
        elsewhere: to_date.elsewhere,
        next_needs_reason: to_date.next_needs_reason(),
        notes: lately(case, today).into_iter().map(notes::shown).collect(),
    }
}
