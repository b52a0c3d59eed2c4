//! The notice of a withdrawal: what was taken back, what that concerns, what is asked now, and what nobody can be made to do.

use super::page::Page;
use super::words::Words;
use crate::plan::file_name;
use crate::record::NoticeRecord;

/// The section.
pub fn notice(page: &mut Page, words: &Words<'_>, record: &NoticeRecord) {
    let taken_back = &record.withdrawal;
    page.raw("<h2>").text(&words.say("report-notice-what")).raw("</h2>\n<p>");
    page.text(&words.say("report-notice-text")).raw("</p>\n<dl>\n");
    page.fact(&words.say("report-notice-for-you"), &words.of("purpose", record.purpose.as_str()));
    let all = words.all_of("purpose", taken_back.purposes.iter().map(|p| p.as_str()));
    page.fact(&words.say("report-notice-all"), &all);
    page.fact(&words.say("report-notice-from"), &words.instant(&taken_back.said_at));
    page.fact(&words.say("report-notice-by"), &words.of("giver", taken_back.by.as_str()));
    page.fact(&words.say("report-notice-entry"), &taken_back.noted.seq.to_string());
    page.raw("</dl>\n<h2>").text(&words.say("report-notice-concerns")).raw("</h2>\n<p class=\"note\">");
    page.text(&words.say("report-notice-know")).raw("</p>\n");
    for one in &record.bundles {
        let name = file_name(&one.bundle.to_string(), &words.dossier.head.origin);
        page.raw("<dl>\n").digest(&words.say("report-file"), &name);
        page.digest(&words.say("report-bundle-number"), &one.bundle.to_string());
        page.fact(&words.say("report-sealed-at"), &words.instant(&one.sealed.at));
        let parts = words.all_of("part", one.parts.iter().map(|p| p.as_str()));
        page.fact(&words.say("report-notice-parts"), &parts);
        page.digest("SHA-256", &one.sha256);
        page.fact(&words.say("report-log-size"), &one.head.size.to_string());
        page.digest(&words.say("report-log-root"), &one.head.root).raw("</dl>\n");
    }
    if record.bundles.iter().any(|one| !one.orders.is_empty()) {
        page.raw("<p class=\"note\">").text(&words.say("report-notice-order")).raw("</p>\n");
    }
    page.raw("<h2>").text(&words.say("report-notice-do")).raw("</h2>\n<ol class=\"steps\">\n");
    for step in ["report-notice-do-1", "report-notice-do-2", "report-notice-do-3", "report-notice-do-4"] {
        page.raw("<li>").text(&words.say(step)).raw("</li>\n");
    }
    page.raw("</ol>\n<div class=\"card mind\"><p>").text(&words.say("report-notice-no-why")).raw("</p><p>");
    page.text(&words.say("report-notice-forget")).raw("</p></div>\n");
}
