//! The course of an interview: ribbon, phases with lengths and prompts, breaks, feelings, markers, items.

use super::page::Page;
use super::words::{Words, length};
use crate::record::{InterviewRecord, TapRecord, TapState, TimelineRecord};
use itgel_casefile::event::Tap;
use itgel_casefile::vocabulary::{Phase, PromptKind};

/// Everything about the course.
pub fn course(page: &mut Page, words: &Words<'_>, record: &InterviewRecord) {
    let course = &record.timeline;
    page.raw("<h3>").text(&words.say("report-course")).raw("</h3>\n");
    ribbon(page, course);
    tally(page, words, course);
    phases(page, words, course);
    breaks(page, words, course);
    declined(page, words, &record.taps);
    feelings(page, words, course);
    if !course.markers_ms.is_empty() {
        let times: Vec<String> = course.markers_ms.iter().map(|ms| length(*ms)).collect();
        page.raw("<dl>\n").fact(&words.say("report-markers"), &times.join(", ")).raw("</dl>\n");
    }
    items(page, words, course);
}

/// The length of the interview as a band; the table under it says the same in words.
fn ribbon(page: &mut Page, course: &TimelineRecord) {
    page.raw("<div class=\"ribbon\" aria-hidden=\"true\">");
    for segment in &course.segments {
        let class = segment.phase.map_or(segment.what.as_str(), |phase| phase.as_str());
        page.raw("<i class=\"").class(class).raw("\" style=\"flex:");
        page.number(segment.to_ms.saturating_sub(segment.from_ms).max(1)).raw("\"></i>");
    }
    page.raw("</div><div class=\"scale\"><span>0:00</span><span>").text(&length(course.length_ms));
    page.raw("</span></div>\n");
}

fn tally(page: &mut Page, words: &Words<'_>, course: &TimelineRecord) {
    page.raw("<div class=\"tally\">");
    for kind in PromptKind::ALL {
        let count = course.prompts.get(kind).copied().unwrap_or(0);
        page.raw("<div><b>").number(u64::from(count)).raw("</b><span>");
        page.text(&words.of("prompt-kind", kind.as_str())).raw("</span></div>");
    }
    page.raw("</div>\n");
}

fn phases(page: &mut Page, words: &Words<'_>, course: &TimelineRecord) {
    let mut columns = vec![words.say("report-phase"), words.say("report-length")];
    columns.extend(PromptKind::ALL.iter().map(|kind| words.of("prompt-kind", kind.as_str())));
    page.head(&columns);
    for phase in Phase::ALL {
        let Some(ms) = course.phases.get(phase) else {
            continue;
        };
        page.raw("<tr><th scope=\"row\"><span class=\"key ").class(phase.as_str()).raw("\"></span>");
        page.text(&words.of("phase", phase.as_str())).raw("</th><td class=\"when\">").text(&length(*ms));
        page.raw("</td>");
        for kind in PromptKind::ALL {
            let given = course.prompts_by_phase.get(phase).and_then(|p| p.get(kind)).copied().unwrap_or(0);
            page.raw("<td>").number(u64::from(given)).raw("</td>");
        }
        page.raw("</tr>\n");
    }
    page.raw("</tbody></table>\n");
}

fn breaks(page: &mut Page, words: &Words<'_>, course: &TimelineRecord) {
    page.raw("<h3>").text(&words.say("report-breaks")).raw("</h3>\n");
    if course.breaks.is_empty() {
        page.raw("<p class=\"note\">").text(&words.say("report-none-noted")).raw("</p>\n");
        return;
    }
    page.head(&[
        words.say("report-at"),
        words.say("report-length"),
        words.say("report-asked-by"),
        words.say("report-why"),
    ]);
    for pause in &course.breaks {
        let to = pause.to_ms.unwrap_or(course.length_ms);
        page.raw("<tr><td class=\"when\">").text(&length(pause.from_ms)).raw("</td><td class=\"when\">");
        page.text(&length(to.saturating_sub(pause.from_ms))).raw("</td><td>");
        if let Some(asked_by) = pause.asked_by {
            page.text(&words.of("break-asker", asked_by.as_str()));
        }
        page.raw("</td><td>");
        if let Some(reason) = pause.reason {
            page.text(&words.of("break-reason", reason.as_str()));
        }
        page.raw("</td></tr>\n");
    }
    page.raw("</tbody></table>\n");
}

/// Breaks that were offered and that the child did not want.
fn declined(page: &mut Page, words: &Words<'_>, taps: &[TapRecord]) {
    let standing = taps.iter().filter(|t| t.state != TapState::Undone && t.what == Tap::BreakDeclined);
    let at: Vec<String> = standing.map(|t| length(t.elapsed_ms)).collect();
    if !at.is_empty() {
        page.raw("<p>")
            .text(&words.say("report-break-declined"))
            .text(": ")
            .text(&at.join(", "))
            .raw("</p>\n");
    }
}

fn feelings(page: &mut Page, words: &Words<'_>, course: &TimelineRecord) {
    page.raw("<h3>").text(&words.say("report-feelings")).raw("</h3>\n");
    if course.feelings.is_empty() {
        page.raw("<p class=\"note\">").text(&words.say("report-none-noted")).raw("</p>\n");
        return;
    }
    page.head(&[
        words.say("report-at"),
        words.say("report-signs"),
        words.say("report-intensity"),
        words.say("report-responses"),
        words.say("report-outcome"),
    ]);
    for feeling in &course.feelings {
        page.raw("<tr><td class=\"when\">").text(&length(feeling.at_ms)).raw("</td><td>");
        page.text(&words.all_of("distress-sign", feeling.signs.iter().map(|s| s.as_str()))).raw("</td><td>");
        if let Some(intensity) = feeling.intensity {
            page.number(u64::from(intensity)).raw("/3");
        }
        page.raw("</td><td>");
        page.text(&words.all_of("distress-response", feeling.responses.iter().map(|r| r.as_str())))
            .raw("</td><td>");
        if let Some(outcome) = feeling.outcome {
            page.text(&words.of("feeling-outcome", outcome.as_str()));
        }
        page.raw("</td></tr>\n");
    }
    page.raw("</tbody></table>\n");
}

fn items(page: &mut Page, words: &Words<'_>, course: &TimelineRecord) {
    if course.items.is_empty() {
        return;
    }
    page.raw("<h3>").text(&words.say("report-items")).raw("</h3>\n");
    page.head(&[words.say("report-number"), words.say("report-bag"), words.say("report-description")]);
    for item in &course.items {
        page.raw("<tr><td>").number(u64::from(item.number)).raw("</td><td>").text(&item.bag);
        page.raw("</td><td>").text(&item.description);
        if !item.kept.is_empty() {
            page.raw("<p class=\"small\">")
                .text(&words.say("report-kept"))
                .text(": ")
                .text(&item.kept)
                .raw("</p>");
        }
        page.raw("</td></tr>\n");
    }
    page.raw("</tbody></table>\n");
}
