//! The check of the whole store, with a count for each thing.

use crate::api::Empty;
use crate::api::journal as api;
use crate::failure::Failure;
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
    let broken = report.problems.iter().filter(|p| OF_AN_ENTRY.contains(&p.code)).filter_map(|p| p.at).min();
    let first_break = broken.map_or_else(String::new, |seq| seq.to_string());
    Ok(api::DoctorView { well: report.is_well(), lines, first_break })
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
