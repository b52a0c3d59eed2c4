//! What an interviewer was given to know before the child was heard.

use super::page::Page;
use super::words::Words;
use crate::record::BeforehandRecord;

/// The section.
pub fn beforehand(page: &mut Page, words: &Words<'_>, record: &BeforehandRecord) {
    page.raw("<h2>").text(&words.say("report-beforehand")).raw("</h2>\n<p class=\"note\">");
    page.text(&words.say("report-beforehand-note")).raw("</p>\n");
    page.head(&[
        words.say("report-at"),
        words.say("report-beforehand-for"),
        words.say("report-beforehand-what"),
        words.say("report-by"),
    ]);
    for one in &record.openings {
        page.raw("<tr><td class=\"when\">")
            .text(&words.instant(&one.noted.at))
            .raw("</td><th scope=\"row\">");
        page.text(&words.person_at(one.person, one.noted.seq)).raw("</th><td>");
        page.text(&words.all_of("blind-kind", one.opened.iter().map(|kind| kind.as_str()))).raw("</td><td>");
        page.text(&words.person_at(one.noted.by, one.noted.seq)).raw("</td></tr>\n");
    }
    page.raw("</tbody></table>\n");
}
