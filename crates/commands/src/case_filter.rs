//! What narrows the list of case files beside its search (ux.md 4.4): what is needed next, consent that runs out, age
//! band, when it was last touched, and whose it is. Each that is set must hold.

use crate::api::case as api;
use crate::case_index::Line;
use crate::failure::Failure;
use crate::open::Open;
use crate::show::case::word;
use crate::trouble::working;
use itgel_casefile::ids::CaseId;
use itgel_casefile::state::progress::NextStep;
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::AgeBand;
use std::collections::BTreeSet;

/// Days before its end in which a consent counts as ending soon: time enough to talk again before it is over.
const SOON_DAYS: u64 = 30;

/// The filters of one request, made ready once for all rows.
pub struct Narrowed {
    /// A step; one that there is not stays with no file.
    next: Option<Option<NextStep>>,
    age_band: Option<AgeBand>,
    touched_days: u64,
    consent: Option<BTreeSet<CaseId>>,
    own: Option<bool>,
    today: Day,
}

impl Narrowed {
    /// What was asked for.
    ///
    /// # Errors
    /// `request-malformed` for a word that is none of the list; the computer's trouble.
    pub fn of(open: &Open, request: &api::ListCases, today: Day) -> Result<Self, Failure> {
        let malformed = || Failure::refused("request-malformed");
        let age_band = match request.age_band.as_str() {
            "" => None,
            word => Some(AgeBand::parse(word).ok_or_else(malformed)?),
        };
        let own = match request.whose.as_str() {
            "" => None,
            "mine" => Some(true),
            "others" => Some(false),
            _ => return Err(malformed()),
        };
        Ok(Self {
            next: (!request.next.is_empty()).then(|| step(&request.next)),
            age_band,
            touched_days: request.touched_days.into(),
            consent: consent(open, &request.consent, today)?,
            own,
            today,
        })
    }

    /// Whether it has to be known of each file whose it is.
    pub fn asks_whose(&self) -> bool {
        self.own.is_some()
    }

    /// Whether a line stays.
    pub fn keeps(&self, line: &Line) -> bool {
        (self.touched_days == 0 || self.touched_lately(line))
            && self.next.is_none_or(|next| line.next_step() == next)
            && (self.age_band.is_none() || line.age_band == self.age_band)
            && self.consent.as_ref().is_none_or(|cases| cases.contains(&line.case))
            && (self.own.is_none() || line.own == self.own)
    }

    /// The day on which it was touched counts, and today as the first of so many days.
    fn touched_lately(&self, line: &Line) -> bool {
        let end = line.touched.and_then(|day| day.plus_days(self.touched_days));
        end.is_some_and(|end| end > self.today)
    }
}

/// The step of this word.
fn step(asked: &str) -> Option<NextStep> {
    NextStep::BY_URGENCY.into_iter().find(|step| word(step) == asked)
}

/// The cases whose confirmed consent has ended, or ends soon; none asked for is no filter.
fn consent(open: &Open, asked: &str, today: Day) -> Result<Option<BTreeSet<CaseId>>, Failure> {
    let before = |day: Day| -> Result<BTreeSet<CaseId>, Failure> {
        Ok(open.vault.consents_ended(day).map_err(|e| working(&e))?.into_iter().collect())
    };
    Ok(match asked {
        "" => None,
        "ended" => Some(before(today)?),
        "ends_soon" => {
            let ended = before(today)?;
            let soon = before(today.plus_days(SOON_DAYS + 1).unwrap_or(today))?;
            Some(soon.difference(&ended).copied().collect())
        }
        _ => return Err(Failure::refused("request-malformed")),
    })
}
