//! Interviews that were held elsewhere: who, when, why; what was corrected or struck stays in sight.

use super::page::Page;
use super::words::Words;
use crate::record::{ElsewhereEntry, ElsewhereRecord};
use itgel_casefile::event::Held;
use itgel_casefile::vocabulary::HeldUnit;

/// The section.
pub fn elsewhere(page: &mut Page, words: &Words<'_>, record: &ElsewhereRecord) {
    page.raw("<h2>").text(&words.say("report-elsewhere")).raw("</h2>\n<p class=\"note\">");
    page.text(&words.say("report-elsewhere-note")).raw("</p>\n");
    page.head(&[
        words.say("report-elsewhere-held"),
        words.say("report-elsewhere-body"),
        words.say("report-elsewhere-why"),
        words.say("report-elsewhere-counts"),
        words.say("report-entered"),
    ]);
    for one in &record.interviews {
        page.raw("<tr><td class=\"when\">").text(&held(words, &one.held)).raw("</td><th scope=\"row\">");
        page.text(&words.of("interview-body", one.body.as_str()));
        if !one.office.is_empty() {
            page.raw("<br>").text(&one.office);
        }
        page.raw("</th><td>").text(&words.of("elsewhere-reason", one.reason.as_str()));
        if !one.note.is_empty() {
            page.raw("<br>").text(&one.note);
        }
        page.raw("</td><td>").text(&words.yes_no(one.counts));
        became(page, words, one);
        page.raw("</td><td>").text(&words.person_at(one.noted.by, one.noted.seq)).raw("<br>");
        page.text(&words.instant(&one.noted.at)).raw("</td></tr>\n");
    }
    page.raw("</tbody></table>\n");
}

fn became(page: &mut Page, words: &Words<'_>, one: &ElsewhereEntry) {
    if one.corrects.is_some() {
        let said = words.with("report-elsewhere-corrects", &[("reason", &one.because)]);
        page.raw("<br>").text(&said);
    }
    if let Some(struck) = &one.struck {
        let when = words.instant(&struck.noted.at);
        let values = [("when", when.as_str()), ("reason", struck.because.as_str())];
        page.raw("<br>").text(&words.with("report-elsewhere-struck", &values));
    }
}

fn held(words: &Words<'_>, held: &Held) -> String {
    match held {
        Held::Day { day } => words.day(&String::from(*day)),
        Held::Month { year, month } => format!("{year}.{month:02}"),
        Held::Year { year } => year.to_string(),
        Held::About { amount, unit, on } => {
            let id = match unit {
                HeldUnit::Days => "report-elsewhere-about-days",
                HeldUnit::Weeks => "report-elsewhere-about-weeks",
                HeldUnit::Months => "report-elsewhere-about-months",
                HeldUnit::Years => "report-elsewhere-about-years",
            };
            words.with(id, &[("amount", &amount.to_string()), ("day", &words.day(&String::from(*on)))])
        }
        Held::NotKnown => words.of("ternary", "not_known"),
    }
}
