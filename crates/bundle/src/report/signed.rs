//! Sign-off and amendments: what was signed, by whom, and what was added since, old beside new.

use super::amended;
use super::ids::{OPEN_POINT, OPEN_POINTS};
use super::page::Page;
use super::words::Words;
use crate::record::{AmendmentRecord, InterviewRecord};

/// The signature under a record and everything after it.
pub fn signed(page: &mut Page, words: &Words<'_>, record: &InterviewRecord) {
    page.raw("<h3>").text(&words.say("report-signature")).raw("</h3>\n");
    let Some(signed) = &record.signed else {
        return;
    };
    let (who, when) = (words.person_at(signed.noted.by, signed.noted.seq), words.instant(&signed.noted.at));
    page.raw("<div class=\"card seal\"><p><b>");
    page.text(&words.with("report-signed-by", &[("who", &who), ("when", &when)])).raw("</b></p><p>");
    page.text(&words.say("report-signed-note")).raw("</p>");
    if signed.as_found {
        page.raw("<p>").text(&words.say("report-as-found")).raw("</p>");
    }
    page.raw("</div>\n");
    if !signed.open_points.is_empty() {
        page.raw("<h3>").text(&words.say("report-open-points")).raw("</h3>\n<dl>\n");
        for (code, reason) in &signed.open_points {
            let known = OPEN_POINTS.contains(&code.as_str());
            let point = if known { words.of(OPEN_POINT, code) } else { code.clone() };
            page.fact(&point, reason);
        }
        page.raw("</dl>\n");
    }
    if record.amendments.is_empty() {
        page.raw("<p class=\"note\">").text(&words.say("report-no-amendments")).raw("</p>\n");
    }
    amendments(page, words, &record.amendments);
}

/// Amendments, old beside new; nothing when there are none.
pub fn amendments(page: &mut Page, words: &Words<'_>, list: &[AmendmentRecord]) {
    if list.is_empty() {
        return;
    }
    page.raw("<h3>").text(&words.say("report-amendments")).raw("</h3>\n");
    for amendment in list {
        let noted = &amendment.noted;
        let (who, when) = (words.person_at(noted.by, noted.seq), words.instant(&noted.at));
        page.raw("<div class=\"amend\"><p><b>");
        page.text(&amended::item(words, amendment)).raw("</b></p><p>");
        let [old, new] = [&amendment.old, &amendment.new].map(|v| amended::value(words, &amendment.item, v));
        page.text(&words.say("report-was")).raw(" <span class=\"old\">").text(&old);
        page.raw("</span> → ").text(&words.say("report-is")).raw(" <b>").text(&new).raw("</b></p><p>");
        page.text(&words.with("report-because", &[("reason", &amendment.reason)]))
            .raw("</p><p class=\"why\">");
        page.text(&words.with("report-signed-by", &[("who", &who), ("when", &when)]));
        if let Some(second) = amendment.second {
            let who = words.person_at(second, noted.seq);
            page.raw("<br>").text(&words.with("report-second-signature", &[("who", &who)]));
        }
        page.raw("</p></div>\n");
    }
}
