//! Interviews held elsewhere: by another body, before this file or beside it (domain.md 7.1 and rule 10; UN
//! Guidelines on Justice 2005/20, 23 and 31(a): limit the number of interviews).
//!
//! An entry is never overwritten. A correction is a further entry that names the one it corrects and says why; an
//! entry that should not be here at all is struck, with a reason. Both stay in sight. Only what stands is counted.

use crate::checks;
use crate::context::{Context, EntryMeta};
use crate::dates::{self, Entered, Segments, years_before};
use crate::event::{CaseEvent, Held};
use crate::ids::ElsewhereId;
use crate::refusal::Refusal;
use crate::state::CaseFile;
use crate::time::Day;
use crate::vocabulary::{ElsewhereReason, HeldUnit, InterviewBody};
use serde::Serialize;

/// Longest name of an office, in characters.
pub const MOST_OFFICE: usize = 120;
/// Longest note, in characters.
pub const MOST_NOTE: usize = 200;
/// Greatest "about so many … ago"; beyond it the entry is a slip.
pub const MOST_ABOUT: u32 = 100;
/// A child is interviewed as a child: nothing is older than this many years.
const MOST_YEARS: u8 = 19;

/// An interview held elsewhere, with what became of the entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Elsewhere {
    /// Which.
    pub elsewhere: ElsewhereId,
    /// The entry.
    pub meta: EntryMeta,
    /// Who held it.
    pub body: InterviewBody,
    /// Which office, in words, or empty.
    pub office: String,
    /// When, as well as it is known.
    pub held: Held,
    /// Why it was held.
    pub reason: ElsewhereReason,
    /// In words, or empty.
    pub note: String,
    /// The entry that this one corrects, and why.
    pub corrects: Option<ElsewhereId>,
    /// Why it was corrected, or empty.
    pub because: String,
    /// The entry that corrects this one.
    pub corrected_by: Option<ElsewhereId>,
    /// The entry that struck this one, and why.
    pub struck: Option<(EntryMeta, String)>,
}

impl Elsewhere {
    /// Does it count: neither corrected nor struck?
    #[must_use]
    pub fn stands(&self) -> bool {
        self.corrected_by.is_none() && self.struck.is_none()
    }
}

/// Enters an interview held elsewhere, or corrects an entry of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteElsewhere {
    /// A new identifier.
    pub elsewhere: ElsewhereId,
    /// Who held it.
    pub body: InterviewBody,
    /// Which office; required with another body.
    pub office: String,
    /// When.
    pub held: Held,
    /// Why it was held.
    pub reason: ElsewhereReason,
    /// In words; required with another reason.
    pub note: String,
    /// The entry that is corrected.
    pub corrects: Option<ElsewhereId>,
    /// Why it is corrected (10 to 300 characters); else empty.
    pub because: String,
}

/// Enters one. A correction that says nothing else than what it corrects is refused.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `elsewhere-already-noted`, `elsewhere-not-found`, `elsewhere-not-standing`,
/// `elsewhere-office-empty`, `elsewhere-note-empty`, `elsewhere-in-future`, `date-out-of-range`, `date-impossible`,
/// `elsewhere-about-out-of-range`, `nothing-changed`, `reason-too-short`, `text-too-long`.
pub fn note_elsewhere(
    case: &CaseFile,
    request: NoteElsewhere,
    ctx: &Context<'_>,
) -> Result<CaseEvent, Refusal> {
    let NoteElsewhere { elsewhere, body, office, held, reason, note, corrects, because } = request;
    checks::open_file(case)?;
    if case.elsewhere.iter().any(|one| one.elsewhere == elsewhere) {
        return Err(Refusal::new("elsewhere-already-noted"));
    }
    let office = match body {
        InterviewBody::Other => checks::text(&office, "office", "elsewhere-office-empty", (1, MOST_OFFICE))?,
        _ => checks::optional(&office, "office", MOST_OFFICE)?,
    };
    let note = match reason {
        ElsewhereReason::Other => checks::text(&note, "note", "elsewhere-note-empty", (3, MOST_NOTE))?,
        _ => checks::optional(&note, "note", MOST_NOTE)?,
    };
    let held = of_the_past(held, ctx.now.day())?;
    let because = match corrects {
        None => String::new(),
        Some(corrected) => {
            let before = standing(case, corrected)?;
            let same = (before.body, &before.office, &before.held, before.reason, &before.note)
                == (body, &office, &held, reason, &note);
            if same {
                return Err(Refusal::new("nothing-changed"));
            }
            checks::reason(&because, "because")?
        }
    };
    Ok(CaseEvent::ElsewhereNoted { elsewhere, body, office, held, reason, note, corrects, because })
}

/// Strikes an entry that should not be in this file; it stays in sight, and no longer counts.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `elsewhere-not-found`, `elsewhere-not-standing`, `reason-too-short`,
/// `text-too-long`.
pub fn strike_elsewhere(
    case: &CaseFile,
    elsewhere: ElsewhereId,
    because: &str,
) -> Result<CaseEvent, Refusal> {
    checks::open_file(case)?;
    standing(case, elsewhere)?;
    let because = checks::reason(because, "because")?;
    Ok(CaseEvent::ElsewhereStruck { elsewhere, because })
}

fn standing(case: &CaseFile, elsewhere: ElsewhereId) -> Result<&Elsewhere, Refusal> {
    let found = case.elsewhere.iter().find(|one| one.elsewhere == elsewhere);
    let found = found.ok_or_else(|| Refusal::new("elsewhere-not-found"))?;
    if !found.stands() {
        return Err(Refusal::new("elsewhere-not-standing"));
    }
    Ok(found)
}

/// When it was held, from what was typed; nothing typed is refused, "not known" is an answer of its own.
///
/// # Errors
/// Those of [`dates::read`]; `elsewhere-date-empty`.
pub fn from_segments(segments: &Segments) -> Result<Held, Refusal> {
    Ok(match dates::read(segments, "held")? {
        Entered::Day(day) => Held::Day { day },
        Entered::Month(year, month) => Held::Month { year, month },
        Entered::Year(year) => Held::Year { year },
        Entered::Nothing => return Err(Refusal::new("elsewhere-date-empty").at("held")),
    })
}

/// The first and last possible day; `None` when it is not known, or its parts are no date. "About n weeks ago" may be
/// one week more or less.
#[must_use]
pub fn span(held: &Held) -> Option<(Day, Day)> {
    match *held {
        Held::Day { day } => Some((day, day)),
        Held::Month { year, month } => {
            let last = (28..=31).rev().find_map(|day| Day::new(year, month, day))?;
            Some((Day::new(year, month, 1)?, last))
        }
        Held::Year { year } => Some((Day::new(year, 1, 1)?, Day::new(year, 12, 31)?)),
        Held::About { amount, unit, on } => {
            Some((before(on, amount.saturating_add(1), unit)?, before(on, amount.saturating_sub(1), unit)?))
        }
        Held::NotKnown => None,
    }
}

/// The day so many units before.
fn before(on: Day, amount: u32, unit: HeldUnit) -> Option<Day> {
    match unit {
        HeldUnit::Days => on.minus_days(u64::from(amount)),
        HeldUnit::Weeks => on.minus_days(u64::from(amount).saturating_mul(7)),
        HeldUnit::Months => on.minus_months(amount),
        HeldUnit::Years => years_before(on, u8::try_from(amount).unwrap_or(u8::MAX)),
    }
}

/// It can have been held by today, and in the life of a child.
fn of_the_past(held: Held, today: Day) -> Result<Held, Refusal> {
    if let Held::About { amount, .. } = held
        && amount > MOST_ABOUT
    {
        return Err(Refusal::new("elsewhere-about-out-of-range").at("held").with("max", MOST_ABOUT));
    }
    if held == Held::NotKnown {
        return Ok(held);
    }
    let Some((first, last)) = span(&held) else {
        return Err(Refusal::new("date-impossible").at("held").with("date", parts(&held)));
    };
    if first > today {
        return Err(Refusal::new("elsewhere-in-future").at("held"));
    }
    let oldest = years_before(today, MOST_YEARS).unwrap_or(first);
    if last < oldest {
        let refusal = Refusal::new("date-out-of-range").at("held");
        return Err(refusal.with("min", dates::shown(oldest)).with("max", dates::shown(today)));
    }
    Ok(held)
}

fn parts(held: &Held) -> String {
    match held {
        Held::Day { day } => dates::shown(*day),
        Held::Month { year, month } => format!("{year:04}.{month:02}"),
        Held::Year { year } => format!("{year:04}"),
        Held::About { amount, .. } => amount.to_string(),
        Held::NotKnown => String::new(),
    }
}
