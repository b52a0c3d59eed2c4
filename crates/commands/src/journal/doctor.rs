//! The check of the whole store, with a count for each thing.

use crate::api::Empty;
use crate::api::journal as api;
use crate::failure::Failure;
use crate::harden::Hardened;
use crate::house::{House, SayWords};
use crate::job::Job;
use crate::show::live::minute;
use crate::trouble::working;
use itgel_casefile::language::Language;
use itgel_vault::DoctorReport;

/// Problems from which on the chain does not hold, or an entry of it cannot be read.
const OF_THE_CHAIN: &[&str] = &["behind", "truncated", "gap", "line", "unreadable", "payload"];
/// Problems of a file, whose number is its place among the files and nothing that a person could look up.
const OF_A_FILE: &[&str] = &["attachment", "slot", "recovery", "stranger", "mode"];
/// Each check, and what it may find. Every code has its words (`settings-problem-…`).
const CHECKS: [(&str, &[&str]); 10] = [
    ("cipher", &["cipher"]),
    ("database", &["sqlite", "foreign-keys", "file"]),
    ("entries", &["gap", "line", "unreadable"]),
    ("commitments", &["payload"]),
    ("tree", &["tree", "index", "anchor", "behind", "forked", "truncated"]),
    ("heads", &["head"]),
    ("signatures", &["signature"]),
    ("projections", &["view"]),
    ("attachments", &["attachment"]),
    ("files", &["header", "vault-key", "slot", "recovery", "stranger", "mode"]),
];

/// Checks the whole store, with a count for each thing.
///
/// # Errors
/// `cancelled`, and `check-stopped-amiss` where something had been found by then; the computer's trouble. What does not fit is in the answer.
pub fn doctor(house: &mut House, _: Empty, job: &Job) -> Result<api::DoctorView, Failure> {
    let now = house.now();
    let hardened = house.hardened;
    let open = house.opened()?;
    let report = open.vault.doctor_watched(&mut job.watching("checking"));
    let report = report.map_err(|e| working(&e))?;
    open.checked_at = minute(&now);
    let mut lines = lines(&report);
    lines.push(process(hardened));
    Ok(api::DoctorView { well: report.is_well(), lines, first_break: first_break(&report) })
}

/// The number of the first entry that is not as it was written, or nothing.
fn first_break(report: &DoctorReport) -> String {
    let broken = report.problems.iter().filter(|p| OF_THE_CHAIN.contains(&p.code)).filter_map(|p| p.at).min();
    broken.map_or_else(String::new, |seq| seq.to_string())
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
    let count = |check: &str| match check {
        "cipher" => u64::from(report.cipher_ok),
        "database" => u64::from(report.sqlite_ok) + u64::from(report.foreign_keys_ok),
        "entries" => report.entries,
        "commitments" => report.commitments,
        "tree" => report.nodes,
        "heads" => report.heads,
        "signatures" => report.signatures,
        "projections" => report.views,
        "attachments" => report.attachments,
        "files" => report.files,
        _ => 0,
    };
    let line = |check: &str, mine: &dyn Fn(&str) -> bool| api::DoctorLine {
        check: check.to_owned(),
        count: count(check).to_string(),
        problems: report
            .problems
            .iter()
            .filter(|p| mine(p.code))
            .map(|p| match p.at {
                Some(entry) if !OF_A_FILE.contains(&p.code) => format!("{} {entry}", p.code),
                _ => p.code.to_owned(),
            })
            .collect(),
        limits: Vec::new(),
    };
    let mut lines: Vec<api::DoctorLine> =
        CHECKS.iter().map(|(check, codes)| line(check, &|code| codes.contains(&code))).collect();
    // A problem without a line of its own must not be lost.
    let others = line("other", &|code| !CHECKS.iter().any(|(_, codes)| codes.contains(&code)));
    if !others.problems.is_empty() {
        lines.push(others);
    }
    lines
}

/// What a problem of a line means, in this language: its words, and the number of the entry where it has one.
pub(super) fn in_words(say: &SayWords, language: Language, problem: &str) -> String {
    let (code, entry) = problem.split_once(' ').unwrap_or((problem, ""));
    let what = say(language, &format!("settings-problem-{code}"), &[]);
    if entry.is_empty() {
        return what;
    }
    say(language, "settings-problem-at", &[("what", &what), ("entry", entry)])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use itgel_vault::Problem;
    use itgel_words::{Language as Tongue, Words};

    fn found(problems: &[(&'static str, Option<u64>)]) -> DoctorReport {
        let problems = problems.iter().map(|(code, at)| Problem { code, at: *at }).collect();
        DoctorReport { problems, ..DoctorReport::default() }
    }

    #[test]
    fn every_problem_has_its_words_in_both_languages() {
        for tongue in [Tongue::Mn, Tongue::En] {
            let words = Words::new(tongue);
            for code in CHECKS.iter().flat_map(|(_, codes)| *codes) {
                assert!(words.has(&format!("settings-problem-{code}")), "{code} {tongue:?}");
            }
        }
    }

    #[test]
    fn a_problem_names_its_entry_and_none_is_lost() {
        let report = found(&[("payload", Some(7)), ("gap", Some(5)), ("mode", Some(3)), ("new-one", None)]);
        let said: Vec<(String, Vec<String>)> = lines(&report)
            .into_iter()
            .filter(|line| !line.problems.is_empty())
            .map(|line| (line.check, line.problems))
            .collect();
        let of = |check: &str, problem: &str| (check.to_owned(), vec![problem.to_owned()]);
        let wanted = [
            of("entries", "gap 5"),
            of("commitments", "payload 7"),
            of("files", "mode"),
            of("other", "new-one"),
        ];
        assert_eq!(said, wanted);
        assert_eq!(first_break(&report), "5");
        assert_eq!(first_break(&found(&[("tree", None), ("mode", Some(1))])), "");
    }
}
