//! Risk and referrals, where they go.

use super::page::Page;
use super::signed;
use super::told;
use super::words::Words;
use crate::record::{AftercareRecord, MeetingRecord, NeedsRecord, ReferralRecord, RiskRecord};

/// Risk and referrals.
pub fn needs(page: &mut Page, words: &Words<'_>, record: &NeedsRecord) {
    page.raw("<h2>").text(&words.of("part", "risk_and_needs")).raw("</h2>\n");
    for risk in &record.risk {
        judged(page, words, risk);
    }
    signed::amendments(page, words, &record.amendments);
    aftercare(page, words, &record.aftercare);
    for held in &record.meetings {
        meeting(page, words, held);
    }
    page.raw("<h3>").text(&words.say("report-referrals")).raw("</h3>\n");
    if record.referrals.is_empty() {
        page.raw("<p class=\"note\">").text(&words.say("report-none-noted")).raw("</p>\n");
        return;
    }
    for referral in &record.referrals {
        referred(page, words, referral);
    }
}

/// A meeting of the joint team: who came, what was decided, by whom it is done and by when.
fn meeting(page: &mut Page, words: &Words<'_>, held: &MeetingRecord) {
    let day = words.day(&String::from(held.held_on));
    page.raw("<h3>").text(&words.with("report-meeting", &[("day", &day)])).raw("</h3>\n<dl>\n");
    for person in &held.attendees {
        let role = words.of("meeting-role", &person.role);
        let who: Vec<&str> =
            [person.organisation.as_str(), &person.initials].into_iter().filter(|t| !t.is_empty()).collect();
        page.fact(&role, &who.join(", "));
    }
    let next = held.next.map(|day| words.day(&String::from(day))).unwrap_or_default();
    page.fact(&words.say("report-meeting-next"), &next).raw("</dl>\n");
    if held.decisions.is_empty() {
        return;
    }
    page.head(&[
        words.say("report-decision"),
        words.say("report-responsible"),
        words.say("report-due"),
        words.say("report-decision-state"),
    ]);
    for decided in &held.decisions {
        let last = decided.moves.last();
        let status = last.map_or("open", |m| m.status.as_str());
        let on = last.map(|m| format!(", {}", words.day(&String::from(m.on)))).unwrap_or_default();
        page.raw("<tr><th scope=\"row\">")
            .text(&words.of("meeting-decision", &decided.code))
            .raw("</th><td>");
        page.text(&words.of("meeting-role", &decided.responsible)).raw("</td><td class=\"when\">");
        page.text(&words.day(&String::from(decided.due))).raw("</td><td>");
        page.text(&format!("{}{on}", words.of("decision-status", status))).raw("</td></tr>\n");
    }
    page.raw("</tbody></table>\n");
}

/// How the child was found some time after the interview.
fn aftercare(page: &mut Page, words: &Words<'_>, list: &[AftercareRecord]) {
    if list.is_empty() {
        return;
    }
    page.raw("<h3>").text(&words.say("report-aftercare")).raw("</h3>\n<dl>\n");
    for asked in list {
        let found = words.of("aftercare-outcome", asked.outcome.as_str());
        let next = asked.next.map(|day| words.day(&String::from(day)));
        let next = next.map(|day| words.with("report-aftercare-next", &[("day", day.as_str())]));
        let line = [Some(found), next].into_iter().flatten().collect::<Vec<_>>().join(". ");
        page.fact(&words.day(&String::from(asked.on)), &line);
    }
    page.raw("</dl>\n");
}

fn judged(page: &mut Page, words: &Words<'_>, record: &RiskRecord) {
    let risk = &record.risk;
    if let Some(number) = record.number {
        let number = number.to_string();
        page.raw("<h3>").text(&words.with("report-interview", &[("number", &number)])).raw("</h3>\n");
    }
    page.raw("<dl>\n").fact(&words.say("report-risk-level"), &words.of("risk-level", risk.level.as_str()));
    for (id, value) in [
        ("report-immediate-danger", risk.immediate_danger),
        ("report-safe-tonight", risk.safe_tonight),
        ("report-self-harm", risk.self_harm),
        ("report-siblings", risk.siblings),
    ] {
        page.fact(&words.say(id), &words.of("ternary", value.as_str()));
    }
    page.fact(&words.say("report-contact"), &words.of("concern-contact", risk.contact.as_str()));
    page.fact(&words.say("report-risk-why"), &risk.why);
    let told_at = if risk.told_at.is_empty() { String::new() } else { words.instant(&risk.told_at) };
    let told: Vec<&str> = [risk.told.as_str(), &told_at].into_iter().filter(|t| !t.is_empty()).collect();
    page.fact(&words.say("report-risk-told"), &told.join(", ")).raw("</dl>\n");
    // Where the interview itself is inside, the signature stands there.
    let inside = words.dossier.interviews.iter().any(|i| i.interview == record.interview);
    let signed = words.dossier.signed.iter().find(|s| s.interview == record.interview);
    if let Some(signed) = signed.filter(|_| !inside) {
        let (who, when) = (words.person_then(signed.signer), words.instant(&signed.signed_at));
        page.raw("<p class=\"note\">");
        page.text(&words.with("report-signed-by", &[("who", &who), ("when", &when)])).raw("</p>\n");
    }
}

fn referred(page: &mut Page, words: &Words<'_>, record: &ReferralRecord) {
    page.raw("<dl>\n").fact(&words.say("report-service"), &words.of("service-type", record.service.as_str()));
    let kind = words.of("recipient-kind", record.kind.as_str());
    let receiver =
        if record.organisation.is_empty() { kind } else { format!("{}, {kind}", record.organisation) };
    page.fact(&words.say("report-organisation"), &receiver);
    page.fact(&words.say("report-referral-contact"), &record.contact);
    page.fact(&words.say("report-urgency"), &words.of("urgency", record.urgency.as_str()));
    page.fact(&words.say("report-entered"), &words.instant(&record.noted.at));
    page.fact(&words.say("report-follow-up"), &words.day(&String::from(record.follow_up)));
    told::facts(page, words, record.told.as_ref());
    for step in &record.moves {
        let status = words.of("referral-status", step.status.as_str());
        let day = words.day(&String::from(step.on));
        let note = if step.note.is_empty() { String::new() } else { format!(", {}", step.note) };
        page.fact(&words.say("report-referral-step"), &format!("{day} {status}{note}"));
        told::facts(page, words, step.told.as_ref());
    }
    page.raw("</dl>\n");
}
