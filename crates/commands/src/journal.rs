//! The journal page by page: filters, search, days, and where a case's record is now (ux.md 4.15).

mod detail;
mod doctor;
mod report;

pub use doctor::doctor;
pub use report::save_check_report;

use crate::api::journal as api;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::{day, maybe_id};
use crate::job::Job;
use crate::open::Open;
use crate::show::case::code_view;
use crate::trouble::working;
use itgel_casefile::bundles::SealedBundle;
use itgel_casefile::event::{Act as _, Placed};
use itgel_casefile::ids::CaseId;
use itgel_casefile::receipts::AnyReceipt;
use itgel_casefile::search::finds;
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::Role;
use itgel_seal::fingerprint::fingerprint;
use itgel_vault::JournalFilter;

/// Most lines of one page.
const MOST: u32 = 200;
/// Entries that are looked through at a time when something is searched for.
const PIECE: u32 = 500;

/// The acts behind each filter of ux.md 4.15.
const FILTERS: &[(&str, &[&str])] = &[
    ("all", &[""]),
    ("handed_over", &["case.bundle_", "case.receipt_", "case.notice_", "room.bundle_", "room.receipt_"]),
    ("opened", &["case.identity_revealed", "room.unlocked"]),
    ("consent", &["case.consent_", "case.decider_", "case.child_"]),
    ("amendments", &["case.amended"]),
];

/// A page of the journal, newest first.
///
/// # Errors
/// `not-your-case`, `date-impossible`, `request-malformed`.
pub fn journal(
    house: &mut House,
    request: api::JournalRequest,
    _: &Job,
) -> Result<api::JournalView, Failure> {
    let open = house.opened()?;
    let case: Option<CaseId> = maybe_id(&request.case)?;
    let (person, role) = (open.person, open.role);
    let own = match case {
        Some(case) => open.is_own_case(case, person)?,
        None => false,
    };
    if role == Role::Interviewer && !own {
        return Err(Failure::refused("not-your-case"));
    }
    let malformed = || Failure::refused("request-malformed");
    let acts = FILTERS.iter().find(|f| f.0 == request.filter).ok_or_else(malformed)?.1;
    let before: Option<u64> = match request.before.as_str() {
        "" => None,
        seq => Some(seq.parse().map_err(|_| malformed())?),
    };
    let wanted = Wanted::of(&request)?;
    let take = request.limit.clamp(1, MOST) as usize;
    let mut found: Vec<Placed> = Vec::new();
    for act in acts {
        let filter = JournalFilter { case, room_only: false, act_prefix: Some((*act).to_owned()), before };
        found.extend(matching(open, filter, &wanted, take + 1)?);
    }
    found.sort_by_key(|p| std::cmp::Reverse(p.seq));
    let more = found.len() > take;
    found.truncate(take);
    let lines = found.iter().map(|p| line(open, p)).collect::<Result<_, _>>()?;
    let root = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, open.vault.root());
    let (about, places) = match case {
        Some(case) => (Some(code_view(&open.case(case)?.code)), places(open, case)?),
        None => (None, Vec::new()),
    };
    Ok(api::JournalView {
        lines,
        more,
        size: open.vault.size().to_string(),
        code: fingerprint(&root).to_vec(),
        whole: open.mismatch.is_empty(),
        checked_at: open.checked_at.clone(),
        about,
        places,
    })
}

/// What a person looks for.
struct Wanted {
    search: String,
    number: Option<u64>,
    from: Option<Day>,
    until: Option<Day>,
}

impl Wanted {
    fn of(request: &api::JournalRequest) -> Result<Self, Failure> {
        let some = |text: &str, field| match text.trim() {
            "" => Ok(None),
            text => day(text, field).map(Some),
        };
        let search = request.search.trim().to_owned();
        let digits = search.trim_start_matches(['№', ' ']);
        let is_number = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        let number = if is_number { digits.parse().ok() } else { None };
        Ok(Self { number, search, from: some(&request.from, "from")?, until: some(&request.until, "until")? })
    }

    fn is_everything(&self) -> bool {
        self.search.is_empty() && self.from.is_none() && self.until.is_none()
    }

    fn takes(&self, open: &mut Open, placed: &Placed) -> Result<bool, Failure> {
        let on = placed.at.day();
        if self.from.is_some_and(|from| on < from) || self.until.is_some_and(|until| on > until) {
            return Ok(false);
        }
        if self.search.is_empty() || self.number == Some(placed.seq) {
            return Ok(true);
        }
        if self.number.is_none() && finds(&self.search, &open.name_of(placed.actor)) {
            return Ok(true);
        }
        let Some(case) = placed.case else { return Ok(false) };
        let code = code_view(&open.case(case)?.code);
        Ok(finds(&self.search, &code.mn) || finds(&self.search, &code.en))
    }
}

/// The newest entries of a filter that are wanted. Names are in the sealed contents, so a search reads entry by entry.
fn matching(
    open: &mut Open,
    mut filter: JournalFilter,
    wanted: &Wanted,
    most: usize,
) -> Result<Vec<Placed>, Failure> {
    let piece = if wanted.is_everything() { u32::try_from(most).unwrap_or(PIECE) } else { PIECE };
    let mut found = Vec::new();
    loop {
        let page = open.vault.journal_page(&filter, piece).map_err(|e| working(&e))?;
        let ended = page.len() < piece as usize;
        filter.before = page.last().map(|p| p.seq);
        for placed in page {
            if wanted.takes(open, &placed)? {
                found.push(placed);
            }
            if found.len() == most {
                return Ok(found);
            }
        }
        if ended {
            return Ok(found);
        }
    }
}

fn line(open: &mut Open, placed: &Placed) -> Result<api::JournalLine, Failure> {
    let code = match placed.case {
        Some(case) => Some(code_view(&open.case(case)?.code)),
        None => None,
    };
    let detail = detail::of(open, placed)?;
    Ok(api::JournalLine {
        seq: placed.seq.to_string(),
        day: placed.at.day().into(),
        clock: placed.at.clock(),
        act: placed.event.act(),
        who: open.name_of(placed.actor),
        code,
        case: placed.case.map_or_else(String::new, |c| c.to_string()),
        detail,
    })
}

/// The original in this room, and every bundle that was sealed.
fn places(open: &mut Open, case: CaseId) -> Result<Vec<api::JournalPlace>, Failure> {
    let file = open.case(case)?.clone();
    let here = api::JournalPlace {
        state: "original".to_owned(),
        kind: None,
        organisation: open.room.name.clone(),
        to_name: String::new(),
        day: String::new(),
    };
    // A notice holds nothing of the case file.
    let bundles = file.bundles.list.iter().rev().filter(|b| b.notice.is_none()).map(|b| place(open, b));
    Ok(std::iter::once(here).chain(bundles).collect())
}

fn place(open: &Open, bundle: &SealedBundle) -> api::JournalPlace {
    let received = bundle.received.as_ref().and_then(|r| AnyReceipt::read(&r.receipt).ok());
    let received = received
        .map(|r| ("received", r.received_at().chars().take(10).collect(), r.received_by().to_owned()));
    let (state, day, to_name) = match (&bundle.cancelled, &bundle.handed_over) {
        (Some(_), _) => ("cancelled", bundle.at.day().into(), String::new()),
        // As stated, RFC 3339: its date is the local one.
        // In the receiver's own words, signed.
        (None, Some(_)) if received.is_some() => received.unwrap_or_default(),
        (None, Some(handed)) => ("handed_over", handed.at.chars().take(10).collect(), handed.to_name.clone()),
        (None, None) => ("sealed", bundle.at.day().into(), String::new()),
    };
    let known = open.room.recipients.find(bundle.recipient);
    api::JournalPlace {
        state: state.to_owned(),
        kind: Some(bundle.recipient_kind),
        organisation: known.map_or_else(String::new, |r| r.organisation.clone()),
        to_name,
        day,
    }
}
