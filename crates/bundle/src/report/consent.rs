//! Consent: what the adult and the child each said to each purpose, and what it amounts to.

use super::page::Page;
use super::signed;
use super::told;
use super::words::{Words, grouped};
use crate::record::{AnswerRecord, ConsentRecord, ConversationRecord, EarlierAnswerRecord, OrderRecord};
use itgel_casefile::vocabulary::{Answer, ConsentState, Giver, Purpose};

/// The section about consent.
pub fn consent(page: &mut Page, words: &Words<'_>, record: &ConsentRecord) {
    page.raw("<h2>").text(&words.say("report-consent")).raw("</h2>\n<p class=\"note\">");
    page.text(&words.say("report-consent-note")).raw("</p>\n");
    if let Some(current) = record.current() {
        table(page, words, record, current);
        about(page, words, current);
    }
    let earlier = record.conversations.len().saturating_sub(1);
    if earlier > 0 {
        let count = earlier.to_string();
        page.raw("<p class=\"note\">").text(&words.with("report-earlier-talks", &[("count", &count)]));
        page.raw("</p>\n");
    }
    withdrawals(page, words, record);
    signed::amendments(page, words, &record.amendments);
    for order in &record.orders {
        legal_order(page, words, order);
    }
}

fn table(page: &mut Page, words: &Words<'_>, record: &ConsentRecord, current: &ConversationRecord) {
    page.head(&[
        words.say("report-purpose-of"),
        words.say("report-adult"),
        words.say("report-child"),
        words.say("report-result"),
    ]);
    for purpose in Purpose::ALL {
        page.raw("<tr><th scope=\"row\">").text(&words.of("purpose", purpose.as_str())).raw("</th>");
        let state = record.states.iter().find(|s| s.purpose == *purpose);
        for giver in [Giver::Guardian, Giver::Child] {
            page.raw("<td>");
            match current.answer(giver, *purpose) {
                Some(answer) => {
                    page.text(&spoken(words, answer.answer, answer.screen.as_ref()));
                    if current.stopped(answer) {
                        page.raw(" <span class=\"chip wait\">")
                            .text(&words.say("report-stopped-here"))
                            .raw("</span>");
                    }
                    if answer.screen.is_some() {
                        page.raw(" <span class=\"why\">▫</span>");
                    }
                    if answer.amended.is_some() {
                        page.raw(" <span class=\"chip wait\">")
                            .text(&words.say("report-amended"))
                            .raw("</span>");
                    }
                    if answer.teach_back {
                        page.raw(" <span class=\"why\">°</span>");
                    }
                    said_before(page, words, answer);
                }
                None => {
                    page.raw("<span class=\"why\">").text(&words.say("report-not-asked")).raw("</span>");
                }
            }
            if let Some(state) = state {
                let now = if giver == Giver::Guardian { state.guardian } else { state.child };
                if says_nothing_new(now) {
                    page.raw("</td>");
                    continue;
                }
                page.raw("<br><small class=\"why\">").text(&words.of("consent-state", now.as_str()));
                page.raw("</small>");
            }
            page.raw("</td>");
        }
        page.raw("<td>");
        match state {
            Some(state) if state.goes => {
                page.raw("<span class=\"chip goes\">").text(&words.say("report-agreed")).raw("</span>");
            }
            Some(state) => {
                page.raw("<span class=\"chip stays\">").text(&words.say("report-not-agreed"));
                page.raw("</span><br><small class=\"why\">").text(&words.of("reason", &state.reason));
                page.raw("</small>");
            }
            None => {}
        }
        page.raw("</td></tr>\n");
    }
    page.raw("</tbody></table>\n<p class=\"note\">° ").text(&words.say("report-teach-back")).raw("</p>\n");
    if current.answers.iter().any(|a| a.screen.is_some()) {
        page.raw("<p class=\"note\">▫ ").text(&words.say("report-own-screen")).raw("</p>\n");
    }
}

/// The word for an answer. On the child's own screen "later" is the face that does not know.
fn spoken(words: &Words<'_>, answer: Answer, screen: Option<&String>) -> String {
    if screen.is_some() && answer == Answer::Later {
        words.say("report-not-sure")
    } else {
        words.of("answer", answer.as_str())
    }
}

/// What was answered first, where another answer took its place: a change within the talk is a fact of it.
fn said_before(page: &mut Page, words: &Words<'_>, answer: &AnswerRecord) {
    let one = |e: &EarlierAnswerRecord| {
        format!("{} ({})", spoken(words, e.answer, e.screen.as_ref()), words.instant(&e.at))
    };
    let said: Vec<String> = answer.before.iter().map(one).collect();
    if !said.is_empty() {
        let said = words.with("report-said-before", &[("answers", &said.join(", "))]);
        page.raw("<br><small class=\"why\">").text(&said).raw("</small>");
    }
}

/// What the child was told on its own screen, and where it stopped.
fn own_screen(page: &mut Page, words: &Words<'_>, talk: &ConversationRecord) {
    let told = talk.pages.iter().filter(|p| p.answer.is_none());
    let told: Vec<String> = told.map(|p| words.child_page(&p.page)).collect();
    page.fact(&words.say("report-child-was-told"), &told.join(", "));
    for asked in &talk.pages {
        let Some(answer) = asked.answer else { continue };
        let answer = match answer {
            Answer::Later => words.say("report-not-sure"),
            other => words.of("answer", other.as_str()),
        };
        page.fact(&words.child_page(&asked.page), &answer);
    }
    for stop in &talk.stops {
        let at = format!("{}, {}", words.child_page(&stop.page), words.instant(&stop.at));
        page.fact(&words.say("report-child-stopped"), &at);
    }
}

/// States that the answer beside them already says.
fn says_nothing_new(state: ConsentState) -> bool {
    use ConsentState as S;
    matches!(state, S::Given | S::Refused | S::RequestDeferred | S::Requested | S::Unknown)
}

fn about(page: &mut Page, words: &Words<'_>, talk: &ConversationRecord) {
    let number = talk.number.to_string();
    page.raw("<h3>").text(&words.with("report-talk", &[("number", &number)])).raw("</h3>\n<dl>\n");
    page.fact(&words.say("report-begun"), &words.instant(&talk.at));
    page.fact(&words.say("report-decider"), &words.of("decider-kind", talk.decider.as_str()));
    page.fact(&words.say("report-implicated"), &words.of("ternary", talk.implicated.as_str()));
    if !talk.counts {
        page.fact(&words.say("report-adult-answers"), &words.say("report-not-counted"));
    }
    let proof = words.of("proof", talk.proof.as_str());
    let proof = if talk.proof_note.is_empty() { proof } else { format!("{proof}, {}", talk.proof_note) };
    page.fact(&words.say("report-proof"), &proof);
    page.fact(&words.say("report-channel"), &words.of("channel", talk.channel.as_str()));
    page.fact(&words.say("report-witness"), &talk.witness);
    page.fact(&words.say("report-language"), &words.language(&talk.language));
    page.fact(&words.say("report-mismatch"), &talk.mismatch_reason);
    if let Some(reason) = &talk.child_cannot_answer {
        page.fact(&words.say("report-child-cannot-answer"), reason);
    }
    own_screen(page, words, talk);
    match &talk.confirmed {
        Some(confirmed) => {
            page.fact(&words.say("report-confirmed"), &words.instant(&confirmed.at));
            page.fact(&words.say("report-paper-number"), &confirmed.paper_number);
            page.fact(&words.say("report-valid-until"), &words.day(&String::from(confirmed.valid_until)));
        }
        None => {
            page.fact(&words.say("report-confirmed"), &words.say("report-not-confirmed"));
        }
    }
    page.raw("</dl>\n");
}

fn withdrawals(page: &mut Page, words: &Words<'_>, record: &ConsentRecord) {
    if record.withdrawals.is_empty() {
        return;
    }
    page.raw("<h3>").text(&words.say("report-withdrawn")).raw("</h3>\n");
    page.head(&[
        words.say("report-entered"),
        words.say("report-by"),
        words.say("report-purpose-of"),
        words.say("report-said-at"),
        words.say("report-channel"),
    ]);
    for withdrawal in &record.withdrawals {
        page.raw("<tr><td>").text(&words.instant(&withdrawal.at)).raw("</td><td>");
        page.text(&words.of("giver", withdrawal.by.as_str())).raw("</td><td>");
        page.text(&words.all_of("purpose", withdrawal.purposes.iter().map(|p| p.as_str())));
        page.raw("</td><td>").text(&words.instant(&withdrawal.said_at)).raw("</td><td>");
        page.text(&words.of("channel", withdrawal.channel.as_str())).raw("</td></tr>\n");
    }
    page.raw("</tbody></table>\n");
}

/// A legal order, or a statement that a life is in danger.
pub fn legal_order(page: &mut Page, words: &Words<'_>, order: &OrderRecord) {
    let title = if order.danger.is_some() { "report-vital-title" } else { "report-legal-order" };
    page.raw("<h3>").text(&words.say(title)).raw("</h3>\n<dl>\n");
    if let Some(danger) = order.danger {
        page.fact(&words.say("report-vital-danger"), &words.of("danger", danger.as_str()));
        page.fact(&words.say("report-vital-by"), &words.person_at(order.noted.by, order.noted.seq));
    } else {
        page.fact(&words.say("report-order-body"), &order.body);
        page.fact(&words.say("report-order-number"), &order.number);
    }
    page.fact(&words.say("report-order-date"), &words.day(&String::from(order.date)));
    if let Some(until) = order.until {
        page.fact(&words.say("report-vital-until"), &words.day(&String::from(until)));
    }
    page.fact(&words.say("report-for"), &words.of("recipient-kind", order.recipient.as_str()));
    let parts = words.all_of("part", order.parts.iter().map(|p| p.as_str()));
    page.fact(&words.say("report-order-scope"), &parts);
    page.fact(&words.say("report-order-cosigner"), &words.person_at(order.cosigner, order.noted.seq));
    page.fact(&words.say("report-child-told"), &words.of("ternary", order.child_told.as_str()));
    page.fact(&words.say("report-child-told-note"), &order.child_told_note);
    told::facts(page, words, order.told.as_ref());
    if let Some(later) = &order.told_later {
        told::facts(page, words, Some(&later.told));
        page.fact(&words.say("report-told-entered"), &words.person_at(later.noted.by, later.noted.seq));
    }
    if let Some(end) = &order.ended {
        let ended = if order.danger.is_some() { "report-vital-over" } else { "report-order-ended" };
        page.fact(&words.say(ended), &words.day(&String::from(end.on)));
        page.fact(&words.say("report-order-ended-by"), &words.person_at(end.noted.by, end.noted.seq));
        if order.danger.is_none() {
            page.fact(&words.say("report-order-ended-why"), &end.reason);
        }
    }
    if let Some(scan) = &order.scan {
        let term = words.say("report-order-scan");
        match &scan.file {
            Some(file) => {
                page.digest(&term, &file.path);
                page.fact(&words.say("report-bytes"), &grouped(file.bytes));
            }
            None => {
                page.fact(&term, &words.say("report-order-scan-stays"));
            }
        }
        page.digest("SHA-256", &scan.sha256);
    }
    page.raw("</dl>\n");
}
