//! The journal page by page, and the check of the whole store.

use crate::api::Empty;
use crate::api::journal as api;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::maybe_id;
use crate::job::Job;
use crate::open::Open;
use crate::show::case::code_view;
use crate::show::live::minute;
use crate::trouble::working;
use itgel_casefile::event::{Act as _, CaseEvent, Event, Placed, RoomEvent};
use itgel_casefile::ids::CaseId;
use itgel_casefile::vocabulary::Role;
use itgel_seal::fingerprint::fingerprint;
use itgel_vault::{DoctorReport, JournalFilter};

/// Most lines of one page.
const MOST: u32 = 200;

/// The acts behind each filter of ux.md 4.15.
const FILTERS: &[(&str, &[&str])] = &[
    ("all", &[]),
    ("handed_over", &["case.bundle_", "room.bundle_"]),
    ("opened", &["case.identity_revealed", "room.unlocked"]),
    ("consent", &["case.consent_", "case.decider_", "case.child_cannot"]),
    ("amendments", &["case.amended"]),
];

/// A page of the journal, newest first.
///
/// # Errors
/// `not-your-case`, `request-malformed`.
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
    let limit = request.limit.clamp(1, MOST);
    let mut found: Vec<Placed> = Vec::new();
    let prefixes: Vec<Option<String>> =
        if acts.is_empty() { vec![None] } else { acts.iter().map(|a| Some((*a).to_owned())).collect() };
    for act_prefix in prefixes {
        let filter = JournalFilter { case, room_only: false, act_prefix, before };
        found.extend(open.vault.journal_page(&filter, limit + 1).map_err(|e| working(&e))?);
    }
    found.sort_by_key(|p| std::cmp::Reverse(p.seq));
    let take = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = found.len() > take;
    found.truncate(take);
    let lines = found.iter().map(|p| line(open, p)).collect::<Result<_, _>>()?;
    Ok(api::JournalView {
        lines,
        more,
        size: open.vault.size().to_string(),
        code: fingerprint(&base64::Engine::encode(
            &base64::engine::general_purpose::STANDARD,
            open.vault.root(),
        ))
        .to_vec(),
        whole: open.mismatch.is_empty(),
        checked_at: open.checked_at.clone(),
    })
}

fn line(open: &mut Open, placed: &Placed) -> Result<api::JournalLine, Failure> {
    let code = match placed.case {
        Some(case) => Some(code_view(&open.case(case)?.code)),
        None => None,
    };
    Ok(api::JournalLine {
        seq: placed.seq.to_string(),
        day: placed.at.day().into(),
        clock: placed.at.clock(),
        act: placed.event.act(),
        who: open.name_of(placed.actor),
        code,
        detail: detail(open, &placed.event),
    })
}

/// Words and numbers that say more without saying a name of the child or anything it said.
fn detail(open: &Open, event: &Event) -> Vec<(String, String)> {
    let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
    match event {
        Event::Case(event) => match event.as_ref() {
            CaseEvent::ConsentAnswered { giver, purpose, answer, .. } => vec![
                pair("giver", giver.as_str()),
                pair("purpose", purpose.as_str()),
                pair("answer", answer.as_str()),
            ],
            CaseEvent::ConsentWithdrawn { by, purposes, .. } => {
                let mut all = vec![pair("giver", by.as_str())];
                all.extend(purposes.iter().map(|p| pair("purpose", p.as_str())));
                all
            }
            CaseEvent::DeciderNamed { decider, version, .. } => {
                vec![pair("decider-kind", decider.as_str()), pair("version", &version.to_string())]
            }
            CaseEvent::IdentityRevealed { reason, .. } => vec![pair("reveal-reason", reason.as_str())],
            CaseEvent::InterviewBegun { number, .. } => vec![pair("number", &number.to_string())],
            CaseEvent::Amended { item, .. } => vec![pair("item", item)],
            CaseEvent::BundleSealed { recipient, recipient_kind, parts, .. } => {
                let name = open.room.recipients.find(*recipient).map(|r| r.organisation.clone());
                vec![
                    pair("recipient-kind", recipient_kind.as_str()),
                    pair("recipient", &name.unwrap_or_default()),
                    pair("parts", &parts.len().to_string()),
                ]
            }
            CaseEvent::LegalOrderRecorded { recipient, .. } => {
                vec![pair("recipient-kind", recipient.as_str())]
            }
            _ => Vec::new(),
        },
        Event::Room(event) => match event.as_ref() {
            RoomEvent::PersonAdded { name, role, .. } => {
                vec![pair("name", name), pair("role", role.as_str())]
            }
            RoomEvent::RecipientAdded { kind, organisation, .. } => {
                vec![pair("recipient-kind", kind.as_str()), pair("recipient", organisation)]
            }
            RoomEvent::RecipientKeyChecked { how, .. } => vec![pair("key-check", how.as_str())],
            RoomEvent::Unlocked { failed_before, .. } if *failed_before > 0 => {
                vec![pair("failed", &failed_before.to_string())]
            }
            RoomEvent::CommandRefused { command, .. } => vec![pair("command", command)],
            RoomEvent::SettingChanged { key, value } => vec![pair("setting", key), pair("value", value)],
            RoomEvent::BundleChecked { accepted, .. } => {
                vec![pair("accepted", if *accepted { "yes" } else { "no" })]
            }
            RoomEvent::HeadWitnessed { place, .. } => vec![pair("place", place)],
            _ => Vec::new(),
        },
    }
}

/// Checks the whole store, with a count for each thing.
///
/// # Errors
/// The computer's trouble; what does not fit is in the answer.
pub fn doctor(house: &mut House, _: Empty, job: &Job) -> Result<api::DoctorView, Failure> {
    let now = house.now();
    let hardened = house.hardened;
    let open = house.opened()?;
    job.tell("checking", 0, 1);
    let report = open.vault.doctor().map_err(|e| working(&e))?;
    open.checked_at = minute(&now);
    job.tell("checking", 1, 1);
    let mut lines = lines(&report);
    let mut process = Vec::new();
    if !hardened.memory_locked {
        process.push("memory-not-locked".to_owned());
    }
    if !hardened.no_dumps {
        process.push("dumps-not-shut-out".to_owned());
    }
    lines.push(api::DoctorLine { check: "process".to_owned(), count: "2".to_owned(), problems: Vec::new() });
    // The computer's limits are said, and are no fault of the store.
    if let Some(last) = lines.last_mut() {
        last.count = (2 - process.len()).to_string();
    }
    Ok(api::DoctorView { well: report.is_well(), lines })
}

fn lines(report: &DoctorReport) -> Vec<api::DoctorLine> {
    let of = |check: &str, count: u64, codes: &[&str]| api::DoctorLine {
        check: check.to_owned(),
        count: count.to_string(),
        problems: report
            .problems
            .iter()
            .filter(|p| codes.contains(&p.code))
            .map(|p| p.at.map_or_else(|| p.code.to_owned(), |at| format!("{} {at}", p.code)))
            .collect(),
    };
    let known: &[(&str, u64, &[&str])] = &[
        ("cipher", u64::from(report.cipher_ok), &["cipher"]),
        (
            "database",
            u64::from(report.sqlite_ok) + u64::from(report.foreign_keys_ok),
            &["sqlite", "foreign-keys", "file"],
        ),
        ("entries", report.entries, &["gap", "line", "unreadable"]),
        ("commitments", report.commitments, &["payload"]),
        ("tree", report.nodes, &["tree", "index", "anchor", "behind", "forked", "truncated"]),
        ("heads", report.heads, &["head"]),
        ("signatures", report.signatures, &["signature"]),
        ("projections", report.views, &["view"]),
        ("attachments", report.attachments, &["attachment"]),
        ("files", report.files, &["header", "stranger", "mode"]),
    ];
    let mut lines: Vec<api::DoctorLine> =
        known.iter().map(|(check, n, codes)| of(check, *n, codes)).collect();
    // A problem without a line of its own must not be lost.
    let listed = |code: &str| known.iter().any(|(_, _, codes)| codes.contains(&code));
    let others: Vec<String> =
        report.problems.iter().filter(|p| !listed(p.code)).map(|p| p.code.to_owned()).collect();
    if !others.is_empty() {
        lines.push(api::DoctorLine { check: "other".to_owned(), count: String::from("0"), problems: others });
    }
    lines
}
