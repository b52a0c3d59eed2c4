//! The report of a check as a file, for whoever is called to help: numbers and codes, no name and no content.

use crate::api::Empty;
use crate::api::journal as api;
use crate::failure::Failure;
use crate::house::House;
use crate::job::Job;
use itgel_casefile::language::Language;
use itgel_seal::fingerprint::fingerprint;
use std::fmt::Write as _;
use std::path::Path;

/// Checks the store and writes what was found into a new file in this folder.
///
/// # Errors
/// What [`crate::export::place`] refuses, `folder-not-writable`, and the computer's trouble.
pub fn save_check_report(
    house: &mut House,
    request: api::SaveCheckReport,
    job: &Job,
) -> Result<api::CheckReportSaved, Failure> {
    let folder = Path::new(&request.folder);
    crate::export::place(folder, &house.kept_folders())?;
    let found = super::doctor(house, Empty {}, job)?;
    let now = house.now();
    let stamp: String = now.to_rfc3339().chars().take(19).filter(char::is_ascii_digit).collect();
    let (open, say) = house.opened_with_words()?;
    let size = open.vault.size().to_string();
    let root = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, open.vault.root());
    let code = fingerprint(&root).join(" ");
    let at = now.to_rfc3339();
    let mut text = String::new();
    for language in [Language::Mongolian, Language::English] {
        let told = |id: &str, args: &[(&str, &str)]| say(language, id, args);
        let outcome =
            if found.well { told("journal-chain-whole", &[]) } else { told("today-chain-mismatch", &[]) };
        let lines = [
            told("journal-report-title", &[]),
            told("journal-report-checked", &[("time", &at)]),
            format!("{}: {size}", told("journal-entries", &[])),
            format!("{}: {code}", told("journal-latest-code", &[])),
            outcome,
        ];
        for line in lines {
            let _ = writeln!(text, "{line}");
        }
        if let Ok(first) = found.first_break.parse::<u64>() {
            let before = first.saturating_sub(1);
            let (from, until) = (format!("{before:04}"), format!("{first:04}"));
            let args =
                [("from", from.as_str()), ("until", until.as_str()), ("count", found.first_break.as_str())];
            let _ = writeln!(text, "{}", told("journal-mismatch", &args));
        }
        for problem in found.lines.iter().flat_map(|line| &line.problems) {
            let _ = writeln!(text, "{}", super::doctor::in_words(say, language, problem));
        }
        text.push('\n');
    }
    for line in &found.lines {
        let _ = writeln!(text, "{}\t{}\t{}", line.check, line.count, line.problems.join(", "));
    }
    let name = format!("itgel-journal-{stamp}.txt");
    crate::files::write_into(folder, &name, text.as_bytes())?;
    Ok(api::CheckReportSaved { file: name })
}
