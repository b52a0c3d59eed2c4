//! Attachments, the log, and how to verify.

use super::page::Page;
use super::words::{Words, grouped};
use crate::record::AttachmentsRecord;

/// Attachments with their digests.
pub fn attachments(page: &mut Page, words: &Words<'_>, record: &AttachmentsRecord) {
    page.raw("<h2>").text(&words.of("part", "attachments")).raw("</h2>\n");
    for file in &record.attachments {
        page.raw("<dl>\n").fact(&words.say("report-description"), &file.description);
        if file.item > 0 {
            page.fact(&words.say("report-item-number"), &file.item.to_string());
        }
        page.fact(&words.say("report-entered"), &words.instant(&file.noted.at));
        if let Some(entry) = file.amendment {
            let by = words.with("report-file-added-by", &[("entry", &entry.to_string())]);
            page.fact(&words.say("report-file-added"), &by);
        }
        page.digest(&words.say("report-file"), &file.path);
        page.fact(&words.say("report-bytes"), &grouped(file.bytes));
        page.digest("SHA-256", &file.sha256).raw("</dl>\n");
    }
}

/// The tree head and how many entries are inside.
pub fn log(page: &mut Page, words: &Words<'_>) {
    let dossier = words.dossier;
    let entries = &dossier.disclosure.entries;
    let (shown, committed) = (entries.disclosed.to_string(), entries.committed.to_string());
    page.raw("<h2>").text(&words.say("report-log")).raw("</h2>\n<p class=\"note\">");
    page.text(&words.say("report-log-note")).raw("</p>\n<dl>\n");
    page.digest(&words.say("report-log-name"), &dossier.head.origin);
    page.fact(&words.say("report-log-size"), &dossier.head.size.to_string());
    page.digest(&words.say("report-log-root"), &dossier.head.root);
    if let Some((size, root)) = &dossier.head.earlier {
        page.fact(&words.say("report-log-earlier"), &size.to_string());
        page.digest(&words.say("report-log-earlier-root"), root);
    }
    page.fact(&words.say("report-entries-shown"), &shown);
    page.fact(&words.say("report-entries-committed"), &committed).raw("</dl>\n");
}

/// How to verify; the exact commands are in the recipe beside the report.
pub fn verify(page: &mut Page, words: &Words<'_>) {
    let summary = &words.dossier.summary;
    page.raw("<h2>").text(&words.say("report-verify")).raw("</h2>\n<p class=\"note\">");
    page.text(&words.say("report-verify-note")).raw("</p>\n<ol class=\"steps\">\n");
    for step in [
        "report-verify-open",
        "report-verify-signature",
        "report-verify-files",
        "report-verify-recipient",
        "report-verify-log",
        "report-verify-recipe",
    ] {
        page.raw("<li>").text(&words.say(step)).raw("</li>\n");
    }
    page.raw("</ol>\n<div class=\"card mind\"><p>")
        .text(&words.say("report-limits"))
        .raw("</p></div>\n<footer>");
    let values = [("program", summary.program.as_str()), ("bundle", &summary.bundle.to_string())];
    page.text(&words.with("report-footer", &values)).raw("</footer>\n</section>\n");
    if !words.is_mongolian() {
        page.raw("</main>\n");
    }
}
