//! One interview: when, who, how it went, how it was recorded, how the child left.

use super::page::Page;
use super::words::{Words, grouped, length};
use super::{course, signed, told};
use crate::record::{InterviewRecord, TapRecord, TapState};
use itgel_casefile::event::{Attendee, Tap};
use itgel_casefile::presence::Move;

/// The section about one interview.
pub fn interview(page: &mut Page, words: &Words<'_>, record: &InterviewRecord) {
    let number = record.number.to_string();
    page.raw("<h2>").text(&words.with("report-interview", &[("number", &number)])).raw("</h2>\n");
    facts(page, words, record);
    course::course(page, words, record);
    attendance(page, words, &record.attendees);
    moves(page, words, &record.taps);
    questions(page, words, &record.taps);
    recordings(page, words, record);
    afterwards(page, words, record);
    signed::signed(page, words, record);
}

fn facts(page: &mut Page, words: &Words<'_>, record: &InterviewRecord) {
    page.raw("<dl>\n");
    page.fact(&words.say("report-begun"), &words.instant(&record.begun.at));
    if let Some(end) = &record.ended {
        page.fact(&words.say("report-ended"), &words.instant(&end.noted.at));
        page.fact(&words.say("report-length"), &length(end.elapsed_ms));
        if end.stopped_by_child {
            page.fact(&words.say("report-stopped"), &words.say("report-stopped-by-child"));
        }
    }
    page.fact(&words.say("report-planned-minutes"), &record.planned_minutes.to_string());
    page.fact(&words.say("report-led-by"), &words.person_at(record.begun.by, record.begun.seq));
    page.fact(&words.say("report-session"), &words.of("session-type", record.session.as_str()));
    page.fact(&words.say("report-session-reason"), &record.reason);
    if let Some(duty) = &record.compulsion {
        page.fact(&words.say("report-compulsion"), &duty.basis);
        page.fact(&words.say("report-best-interests"), &duty.best_interests);
    }
    page.fact(&words.say("report-camera"), &words.yes_no(record.camera_confirmed));
    let gaps: Vec<String> = record
        .gaps_ms
        .iter()
        .map(|(from, long)| format!("{} (+{})", length(*from), length(u64::try_from(*long).unwrap_or(0))))
        .collect();
    page.fact(&words.say("report-gaps"), &gaps.join(", "));
    let jumps: Vec<String> =
        record.clock_jumps.iter().map(|(at, by)| format!("{}: {by} ms", words.instant(&at.at))).collect();
    page.fact(&words.say("report-clock-jumps"), &jumps.join("\n"));
    let undone = record.taps.iter().filter(|t| t.state == TapState::Undone).count();
    let later = record.taps.iter().filter(|t| t.state == TapState::AddedLater).count();
    let corrected = record.taps.iter().filter(|t| !t.before.is_empty()).count();
    let counts =
        [("undone", undone), ("later", later), ("corrected", corrected)].map(|(k, n)| (k, n.to_string()));
    let counts = counts.each_ref().map(|(k, n)| (*k, n.as_str()));
    page.fact(&words.say("report-changes"), &words.with("report-changes-counted", &counts));
    page.raw("</dl>\n");
}

fn attendance(page: &mut Page, words: &Words<'_>, attendees: &[Attendee]) {
    page.raw("<h3>").text(&words.say("report-attendance")).raw("</h3>\n");
    if attendees.is_empty() {
        page.raw("<p class=\"note\">").text(&words.say("report-none-noted")).raw("</p>\n");
        return;
    }
    page.head(&[
        words.say("report-who"),
        words.say("report-where"),
        words.say("report-implicated"),
        words.say("report-child-told"),
        words.say("report-there"),
    ]);
    for person in attendees {
        page.raw("<tr><th scope=\"row\">").text(&words.of("attendee-role", person.role.as_str()));
        if !person.initials.is_empty() {
            page.text(", ").text(&person.initials);
        }
        page.raw("</th><td>").text(&words.of("place", person.place.as_str())).raw("</td><td>");
        page.text(&words.of("ternary", person.implicated.as_str())).raw("</td><td>");
        page.text(&words.yes_no(person.child_told)).raw("</td><td class=\"when\">");
        let from = person.came_ms.map_or_else(|| words.say("report-from-beginning"), length);
        let to = person.left_ms.map_or_else(|| words.say("report-to-end"), length);
        page.text(&format!("{from} – {to}")).raw("</td></tr>\n");
    }
    page.raw("</tbody></table>\n");
}

/// Who came and went while the interview ran.
fn moves(page: &mut Page, words: &Words<'_>, taps: &[TapRecord]) {
    let standing = || taps.iter().filter(|t| t.state != TapState::Undone);
    let moved: Vec<&TapRecord> = standing().filter(|t| t.what == Tap::PersonMoved).collect();
    if moved.is_empty() {
        return;
    }
    page.raw("<h3>").text(&words.say("report-moves")).raw("</h3>\n");
    page.head(&[
        words.say("report-at"),
        words.say("report-who"),
        words.say("report-where"),
        words.say("report-moved"),
    ]);
    for one in moved {
        let belongs = |t: &&TapRecord| matches!(&t.what, Tap::PersonDetail { of, .. } if *of == one.tap);
        let who = standing().filter(belongs).max_by_key(|t| t.seq).and_then(|t| Move::of(&t.what));
        page.raw("<tr><td class=\"when\">").text(&length(one.elapsed_ms)).raw("</td>");
        match who {
            None => page.raw("<td colspan=\"3\">").text(&words.say("report-moved-unknown")),
            Some(who) => {
                page.raw("<th scope=\"row\">").text(&words.of("attendee-role", who.role.as_str()));
                if !who.initials.is_empty() {
                    page.text(", ").text(&who.initials);
                }
                page.raw("</th><td>").text(&words.of("place", who.place.as_str())).raw("</td><td>");
                page.text(&words.say(if who.came { "report-came" } else { "report-went" }))
            }
        };
        page.raw("</td></tr>\n");
    }
    page.raw("</tbody></table>\n");
}

/// Questions of those who watched, as they were tapped; what they asked is written nowhere.
fn questions(page: &mut Page, words: &Words<'_>, taps: &[TapRecord]) {
    let mut tapped = taps.iter().filter(|t| t.state != TapState::Undone).filter_map(|t| match t.what {
        Tap::Question { step } => Some((t.elapsed_ms, step)),
        _ => None,
    });
    let Some(first) = tapped.next() else { return };
    page.raw("<h3>").text(&words.say("report-observers-tapped")).raw("</h3>\n");
    page.head(&[words.say("report-at"), words.say("report-observers")]);
    for (at_ms, step) in std::iter::once(first).chain(tapped) {
        page.raw("<tr><td class=\"when\">").text(&length(at_ms)).raw("</td><td>");
        page.text(&words.of("question-step", step.as_str())).raw("</td></tr>\n");
    }
    page.raw("</tbody></table>\n");
}

fn recordings(page: &mut Page, words: &Words<'_>, record: &InterviewRecord) {
    page.raw("<h3>").text(&words.say("report-recordings")).raw("</h3>\n");
    if record.recordings.is_empty() {
        let points = record.signed.iter().flat_map(|signed| &signed.open_points);
        let stays = points.into_iter().any(|(code, _)| code == "child-not-told-of-recording");
        let why = if stays { "report-recordings-stay" } else { "report-none-noted" };
        page.raw("<p class=\"note\">").text(&words.say(why)).raw("</p>\n");
        return;
    }
    for recording in &record.recordings {
        page.raw("<dl>\n").fact(&words.say("report-recording-number"), &recording.number);
        let ended = if recording.ended.is_empty() { String::new() } else { words.instant(&recording.ended) };
        page.fact(&words.say("report-begun"), &words.instant(&recording.started));
        page.fact(&words.say("report-ended"), &ended);
        page.fact(&words.say("report-operator"), &recording.operator);
        page.fact(&words.say("report-medium"), &recording.medium);
        page.fact(&words.say("report-child-told"), &words.yes_no(recording.child_told));
        if recording.gap {
            let gaps: Vec<String> = recording
                .gaps
                .iter()
                .map(|g| format!("{} – {}: {}", words.instant(&g.from), words.instant(&g.to), g.reason))
                .collect();
            let gaps = if gaps.is_empty() { words.yes_no(true) } else { gaps.join("\n") };
            page.fact(&words.say("report-recording-gap"), &gaps);
        }
        if !recording.sha256.is_empty() {
            page.digest("SHA-256", &recording.sha256);
            page.fact(&words.say("report-bytes"), &grouped(recording.bytes));
            page.fact(&words.say("report-compare"), &words.say("report-compare-how"));
        }
        page.raw("</dl>\n");
    }
}

fn afterwards(page: &mut Page, words: &Words<'_>, record: &InterviewRecord) {
    if let Some(leaving) = &record.leaving {
        page.raw("<h3>").text(&words.say("report-leaving")).raw("</h3>\n<dl>\n");
        page.fact(&words.say("report-childs-end"), &words.of("childs-end", leaving.end.as_str()));
        for (id, value) in [
            ("report-told-next", leaving.told_next),
            ("report-transport-safe", leaving.transport_safe),
            ("report-snack", leaving.snack),
        ] {
            page.fact(&words.say(id), &words.of("ternary", value.as_str()));
        }
        told::facts(page, words, leaving.told.as_ref());
        let follow_up = leaving.follow_up.map(|day| words.day(&String::from(day))).unwrap_or_default();
        page.fact(&words.say("report-aftercare-day"), &follow_up);
        page.raw("</dl>\n");
    }
    if let Some(questions) = &record.observers {
        page.raw("<h3>").text(&words.say("report-observers")).raw("</h3>\n<dl>\n");
        for (id, count) in [
            ("report-observers-asked", questions.asked),
            ("report-observers-relayed", questions.relayed),
            ("report-observers-declined", questions.declined),
        ] {
            page.fact(&words.say(id), &count.to_string());
        }
        if !questions.reason.is_empty() {
            page.fact(&words.say("report-observers-reason"), &questions.reason);
        }
        page.raw("</dl>\n");
    }
    if !record.process_note.is_empty() {
        page.raw("<h3>").text(&words.say("report-process-note")).raw("</h3>\n<dl>\n");
        page.fact(&words.say("report-note-of"), &record.process_note).raw("</dl>\n");
    }
}
