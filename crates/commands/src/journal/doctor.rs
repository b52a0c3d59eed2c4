//! The check of the whole store, with a count for each thing.

use crate::api::Empty;
use crate::api::journal as api;
use crate::failure::Failure;
use crate::harden::Hardened;
use crate::house::House;
use crate::job::Job;
use crate::show::live::minute;
use crate::trouble::working;
use itgel_vault::DoctorReport;

/// Problems that belong to one entry of the chain.
const OF_AN_ENTRY: &[&str] = &["gap", "line", "unreadable", "payload"];

/// Checks the whole store, with a count for each thing.
///
/// # Errors
/// The computer's trouble; what does not fit is in the answer.
pub fn doctor(house: &mut House, _: Empty, job: &Job) -> Result<api::DoctorView, Failure> {
    let now = house.now();
    let hardened = house.hardened;
    let open = house.opened()?;
    let report = open.vault.doctor_watched(&mut |done, all| job.tell("checking", done, all));
    let report = report.map_err(|e| working(&e))?;
    open.checked_at = minute(&now);
    let mut lines = lines(&report);
    lines.push(process(hardened));
    let broken = report.problems.iter().filter(|p| OF_AN_ENTRY.contains(&p.code)).filter_map(|p| p.at).min();
    let first_break = broken.map_or_else(String::new, |seq| seq.to_string());
    Ok(api::DoctorView { well: report.is_well(), lines, first_break })
}

/// How much of what keeps keys out of other programs' reach this computer gives, and what it does not.
fn process(hardened: Hardened) -> api::DoctorLine {
    let asked = [(hardened.memory_locked, "memory-not-locked"), (hardened.no_dumps, "dumps-not-shut-out")];
    let limits: Vec<String> =
        asked.iter().filter(|(given, _)| !given).map(|(_, lack)| (*lack).to_owned()).collect();
    let count = (asked.len() - limits.len()).to_string();
    api::DoctorLine { check: "process".to_owned(), count, problems: Vec::new(), limits }
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
        limits: Vec::new(),
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
        let (check, count) = ("other".to_owned(), "0".to_owned());
        lines.push(api::DoctorLine { check, count, problems: others, limits: Vec::new() });
    }
    lines
}
