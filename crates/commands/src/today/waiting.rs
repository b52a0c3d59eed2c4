//! What waits for somebody: each a sentence with one destination (ux.md 4.3).

use super::owed;
use crate::api::today as api;
use crate::export::unfinished_bundles;
use crate::failure::Failure;
use crate::open::Open;
use crate::show::case::code_view;
use crate::trouble::working;
use itgel_casefile::bundles::may_leave;
use itgel_casefile::consent::notices::notices;
use itgel_casefile::danger;
use itgel_casefile::ids::{CaseId, InterviewId, MeetingId, PersonId};
use itgel_casefile::leading::may_end_for;
use itgel_casefile::time::{Day, Moment};
use itgel_casefile::vocabulary::{BlindKind, Danger, Role};
use itgel_casefile::{aftercare, meetings};
use itgel_vault::query::Waiting;
use itgel_vault::{ActInCase, day_number};
use std::collections::BTreeSet;

/// Most sentences that are told at once; the page folds those after the fifth, and says how many more there are.
const MOST: usize = 20;
/// Days before a recipient's key ends in which it is mentioned.
const KEY_DAYS: u64 = 30;
/// Days in which a withdrawal is told to those who work with the case.
const WITHDRAWN_DAYS: i64 = 7;
const HOUR_MS: i64 = 3_600_000;
const DAY_MS: i64 = 86_400_000;
/// How far back in the journal it is looked for acts of one kind.
const MOST_ACTS: u32 = 500;

/// One sentence before it is shown: its weight (the smallest first), its code, the case and where it leads.
pub(super) struct Line(pub(super) u8, pub(super) &'static str, pub(super) Option<CaseId>, pub(super) Target);

/// Where a sentence leads, and what it names.
#[derive(Default)]
pub(super) struct Target {
    /// Interview, bundle, recipient or meeting, or empty.
    pub(super) id: String,
    /// A day that the sentence names.
    pub(super) day: Option<Day>,
    /// An organisation that it names, or empty.
    pub(super) who: String,
}

impl Target {
    pub(super) fn of(id: impl ToString) -> Self {
        Self { id: id.to_string(), ..Self::default() }
    }
}

/// The sentences in the order of their weight, and how many there are in all.
///
/// # Errors
/// The computer's trouble.
pub(super) fn waiting(open: &mut Open, now: &Moment) -> Result<(Vec<api::WaitingLine>, u32), Failure> {
    let until = now.day().plus_days(KEY_DAYS).unwrap_or(now.day());
    let waits = open.vault.waiting(now.day(), until).map_err(|e| working(&e))?;
    let mut lines = Vec::new();
    records(open, &waits, now, &mut lines);
    dangers(open, &waits, &mut lines)?;
    lines.extend(
        handed_on(open)?.into_iter().map(|case| Line(1, "case-handed-over", Some(case), Target::of(case))),
    );
    if open.role == Role::CaseOfficer {
        let unfinished = unfinished_bundles(open)?;
        lines.extend(
            unfinished.iter().map(|b| Line(0, "bundle-unfinished", Some(b.case), Target::of(b.bundle))),
        );
        bundles(open, &waits, now, &mut lines)?;
        owed::to_officer(open, now, &mut lines)?;
    }
    if open.role != Role::Supervisor {
        consents(open, now, &mut lines)?;
        follow_ups(open, &waits, now, &mut lines)?;
    }
    if open.role == Role::Supervisor {
        left_running(open, &waits, now, &mut lines)?;
        let backups = open.backups_waiting(now)?.into_iter();
        lines.extend(backups.map(|code| Line(1, code, None, Target::default())));
        let to_come = open.texts_to_come(now.day()).into_iter();
        let day = |day| Target { day: Some(day), ..Target::default() };
        lines.extend(to_come.map(|from| Line(6, "wording-comes", None, day(from))));
        if open.has_drafts() {
            lines.push(Line(7, "wording-draft", None, Target::default()));
        }
    }
    if open.role != Role::Interviewer {
        // The supervisor is the one who can do something about a key.
        let weight = if open.role == Role::Supervisor { 1 } else { 7 };
        lines.extend(waits.keys.iter().map(|k| Line(weight, "key-ends", None, Target::of(k.recipient))));
    }
    lines.sort_by_key(|line| line.0);
    let all = u32::try_from(lines.len()).unwrap_or(u32::MAX);
    let mut shown = Vec::new();
    for Line(_, code, case, target) in lines.into_iter().take(MOST) {
        let case_code = case.map(|c| open.case(c).map(|f| code_view(&f.code))).transpose()?;
        shown.push(api::WaitingLine {
            code: code.to_owned(),
            case: case.map_or_else(String::new, |c| c.to_string()),
            case_code,
            target: target.id,
            day: target.day.map(String::from).unwrap_or_default(),
            who: target.who,
        });
    }
    Ok((shown, all))
}

/// Works with the case: an interviewer with their own, a case officer with all.
fn works_with(open: &mut Open, case: CaseId, person: PersonId) -> Result<bool, Failure> {
    Ok(open.role == Role::CaseOfficer || open.is_own_case(case, person)?)
}

/// Records that are not signed.
fn records(open: &Open, waits: &Waiting, now: &Moment, lines: &mut Vec<Line>) {
    let (person, role) = (open.person, open.role);
    for row in waits.unsigned.iter().filter(|r| role != Role::Interviewer || r.interviewer == person) {
        let hours = row.ended_utc_ms.map_or(0, |ended| (now.utc_ms - ended) / HOUR_MS);
        // Who led it has it to sign, also as a case officer by now.
        let role =
            if role == Role::CaseOfficer && row.interviewer == person { Role::Interviewer } else { role };
        if let Some(code) = unsigned_code(role, row.wrapped_up, hours) {
            lines.push(Line(2, code, Some(row.case), Target::of(row.interview)));
        }
    }
}

/// The sentence about a record that is not signed (ux.md 4.12): at once for who led the interview, more plainly
/// after a day; for the supervisor after three, who may then have to seal it as found.
fn unsigned_code(role: Role, wrapped_up: bool, hours: i64) -> Option<&'static str> {
    match role {
        Role::Interviewer if hours >= 24 => Some("unsigned-day"),
        Role::Interviewer if wrapped_up => Some("sign-off"),
        Role::Interviewer => Some("wrap-up"),
        Role::Supervisor if hours >= 72 => Some("unsigned-long"),
        Role::Supervisor | Role::CaseOfficer => None,
    }
}

/// Dangers with nobody named who was told (ux.md 4.11): before everything else, for who led the interview and
/// writes it down, or a supervisor where they cannot any more; for all others, who can call.
fn dangers(open: &mut Open, waits: &Waiting, lines: &mut Vec<Line>) -> Result<(), Failure> {
    for row in &waits.unsigned {
        if open.role == Role::Interviewer && row.interviewer != open.person {
            continue;
        }
        let dangers = danger::open(open.case(row.case)?);
        for (_, danger) in dangers.into_iter().filter(|(of, _)| *of == row.interview) {
            // Who cannot write it into the record says it beside the record.
            let writes = row.interviewer == open.person
                || open.role == Role::Supervisor && !open.may_sign(row.interviewer);
            let code = match danger {
                Danger::Immediate if writes => "danger",
                Danger::Immediate => "danger-noted",
                Danger::NotSafeTonight => "danger-tonight",
                Danger::SelfHarm => "danger-self-harm",
            };
            lines.push(Line(0, code, Some(row.case), Target::of(row.interview)));
        }
    }
    amended_dangers(open, lines)
}

/// Dangers that came into a signed record by an amendment: said beside it, by whoever calls.
fn amended_dangers(open: &mut Open, lines: &mut Vec<Line>) -> Result<(), Failure> {
    let (person, role) = (open.person, open.role);
    for case in cases_with(open, "case.amended")? {
        let file = open.case(case)?;
        let concerns = |of: &InterviewId| {
            let signed = file.interview(*of).filter(|i| i.signed.is_some());
            signed.is_some_and(|i| role != Role::Interviewer || i.interviewer() == person)
        };
        for (of, danger) in danger::open(file).into_iter().filter(|(of, _)| concerns(of)) {
            let code = match danger {
                Danger::Immediate => "danger-noted",
                Danger::NotSafeTonight => "danger-tonight",
                Danger::SelfHarm => "danger-self-harm",
            };
            lines.push(Line(0, code, Some(case), Target::of(of)));
        }
    }
    Ok(())
}

/// Interviews that somebody left running and only a supervisor can end, with their last entry: until then nobody wraps
/// them up, and what the child may need is not asked.
fn left_running(
    open: &mut Open,
    waits: &Waiting,
    now: &Moment,
    lines: &mut Vec<Line>,
) -> Result<(), Failure> {
    for row in &waits.running {
        let (actor, signs) = (open.actor(), open.may_sign(row.interviewer));
        let found = open.case(row.case)?.interview(row.interview);
        if found.is_some_and(|i| may_end_for(i, &actor, now, &|_| signs)) {
            lines.push(Line(0, "left-running", Some(row.case), Target::of(row.interview)));
        }
    }
    Ok(())
}

/// Bundles that were sealed and are still here; before the others what must not leave any more, so that nobody takes it along.
fn bundles(open: &mut Open, waits: &Waiting, now: &Moment, lines: &mut Vec<Line>) -> Result<(), Failure> {
    let (recipients, book) = (open.room.recipients.clone(), open.room.book.clone());
    let today = now.day();
    for row in &waits.bundles {
        let file = open.case(row.case)?;
        let sealed = file.bundles.find(row.bundle);
        let stays = sealed.is_some_and(|b| may_leave(file, &recipients, b, today, &book).is_err());
        let (weight, code) = if stays { (0, "bundle-stays") } else { (1, "hand-over") };
        // Of several bundles of one child it is said which.
        let to = sealed.and_then(|b| recipients.find(b.recipient));
        let who = to.map(|known| known.organisation.clone()).unwrap_or_default();
        lines.push(Line(weight, code, Some(row.case), Target { who, ..Target::of(row.bundle) }));
    }
    Ok(())
}

/// What was taken back, whom to tell of it, and what has run out.
fn consents(open: &mut Open, now: &Moment, lines: &mut Vec<Line>) -> Result<(), Failure> {
    let (person, since) = (open.person, now.utc_ms - WITHDRAWN_DAYS * DAY_MS);
    // By the calendar of the place where it was entered; which of those it is to the minute, the entry says.
    let near = now.day().minus_days(WITHDRAWN_DAYS.unsigned_abs() + 2).map_or(0, day_number);
    let mut seen = BTreeSet::new();
    for entry in acts(open, "case.consent_withdrawn")? {
        let case = entry.case;
        if !seen.insert(case) || !works_with(open, case, person)? {
            continue;
        }
        let book = open.room.book.clone();
        let file = open.case(case)?;
        // Until it is handed over, however long ago it was said; a file that was written waits as a bundle.
        let due = notices(file, &book).iter().any(|n| n.is_due(file));
        // Who wrote it down knows it; a notice is due all the same.
        if due && open.role == Role::CaseOfficer {
            lines.push(Line(1, "notice", Some(case), Target::default()));
        } else if entry.actor != person && entry.day >= near && entered_since(open, entry.seq, since)? {
            lines.push(Line(3, "consent-withdrawn", Some(case), Target::default()));
        }
    }
    for case in open.vault.consents_ended(now.day()).map_err(|e| working(&e))? {
        if works_with(open, case, person)? {
            lines.push(Line(4, "consent-expired", Some(case), Target::default()));
        }
    }
    Ok(())
}

/// Days that were agreed with somebody outside, and have come.
fn follow_ups(open: &mut Open, waits: &Waiting, now: &Moment, lines: &mut Vec<Line>) -> Result<(), Failure> {
    let person = open.person;
    for row in &waits.referrals {
        if works_with(open, row.case, person)? && open.not_blind(row.case, BlindKind::Referrals).is_ok() {
            let code = if row.follow_up < now.day() { "referral-overdue" } else { "referral" };
            lines.push(Line(5, code, Some(row.case), Target::of(row.referral)));
        }
    }
    for (case, order, code) in owed::orders_untold(open)? {
        if works_with(open, case, person)? && open.not_blind(case, BlindKind::ReferralTexts).is_ok() {
            lines.push(Line(4, code, Some(case), Target::of(order)));
        }
    }
    for (case, interview) in aftercare_due(open, now)? {
        if works_with(open, case, person)? && open.not_blind(case, BlindKind::Risk).is_ok() {
            lines.push(Line(5, "aftercare", Some(case), Target::of(interview)));
        }
    }
    for (case, meeting, next) in owed::meetings_near(open, now)? {
        if works_with(open, case, person)? && open.not_blind(case, BlindKind::Meetings).is_ok() {
            let code = if next < now.day() { "meeting-past" } else { "meeting-next" };
            let target = Target { day: Some(next), ..Target::of(meeting) };
            lines.push(Line(5, code, Some(case), target));
        }
    }
    for (case, meeting) in decisions_overdue(open, now)? {
        if works_with(open, case, person)? && open.not_blind(case, BlindKind::Meetings).is_ok() {
            lines.push(Line(6, "decision-overdue", Some(case), Target::of(meeting)));
        }
    }
    Ok(())
}

/// Whether an entry was made at this instant or after it.
fn entered_since(open: &Open, seq: u64, since_utc_ms: i64) -> Result<bool, Failure> {
    Ok(open.vault.event(seq).map_err(|e| working(&e))?.at.utc_ms >= since_utc_ms)
}

/// The latest acts of one kind in case files, newest first.
fn acts(open: &Open, act: &str) -> Result<Vec<ActInCase>, Failure> {
    open.vault.acts_in_cases(act, MOST_ACTS).map_err(|e| working(&e))
}

/// Case files that were handed to whoever asks and in which they have not yet entered anything.
fn handed_on(open: &mut Open) -> Result<Vec<CaseId>, Failure> {
    let person = open.person;
    let mut waits = BTreeSet::new();
    for case in cases_with(open, "case.case_handed_over")? {
        waits.extend(open.case(case)?.waits_for(person).map(|h| (h.meta.seq, case)));
    }
    Ok(waits.into_iter().map(|(_, case)| case).collect())
}

/// The case files with an entry of this kind among the latest.
pub(super) fn cases_with(open: &Open, act: &str) -> Result<BTreeSet<CaseId>, Failure> {
    Ok(acts(open, act)?.into_iter().map(|entry| entry.case).collect())
}

/// Meetings of the joint team with a decision past its day; each once, the oldest first.
fn decisions_overdue(open: &mut Open, now: &Moment) -> Result<Vec<(CaseId, MeetingId)>, Failure> {
    let cases = cases_with(open, "case.meeting_recorded")?;
    let mut late = Vec::new();
    for case in cases {
        let overdue = meetings::overdue(open.case(case)?, now.day());
        late.extend(overdue.into_iter().map(|(due, meeting)| (due, case, meeting)));
    }
    late.sort_unstable();
    let mut seen = BTreeSet::new();
    Ok(late.into_iter().filter(|(_, _, m)| seen.insert(*m)).map(|(_, case, m)| (case, m)).collect())
}

/// Interviews after which somebody has to ask today, or had to, how the child is. Only cases in which something of
/// it can be due are looked at.
fn aftercare_due(open: &mut Open, now: &Moment) -> Result<Vec<(CaseId, InterviewId)>, Failure> {
    let since = now.utc_ms - i64::try_from(aftercare::MOST_DAYS + 30).unwrap_or(0) * DAY_MS;
    let rows = open.vault.interviews_ended_since(since).map_err(|e| working(&e))?;
    let mut cases: BTreeSet<CaseId> = rows.iter().map(|r| r.case).collect();
    cases.extend(cases_with(open, "case.aftercare_noted")?);
    let today = now.day();
    let mut due = Vec::new();
    for case in cases {
        let waits = aftercare::due(open.case(case)?).into_iter().filter(|(day, _)| *day <= today);
        due.extend(waits.map(|(day, interview)| (day, case, interview)));
    }
    due.sort_unstable();
    Ok(due.into_iter().map(|(_, case, interview)| (case, interview)).collect())
}
