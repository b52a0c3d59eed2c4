//! The record of an interview as the window shows it: wrap-up, sign-off, amendments.

use crate::api::interview::LiveLine;
use crate::api::wrapup::{
    AmendableItem, AmendmentView, AssessRisk, BaggedView, GapInput, ObserverCounts, OpenPoint,
    RecordChildsEnd, RecordingInput, SignOffView,
};
use crate::open::Open;
use crate::show::case::{attachment, attendee, code_view, day_and_minute};
use crate::show::live::{self, as_typed, counts, phases};
use crate::signoff::role_now;
use itgel_casefile::aftercare;
use itgel_casefile::amendment::{self, Amends, added, files};
use itgel_casefile::event::{Recording, Risk, Tap};
use itgel_casefile::interview::questions::Tally;
use itgel_casefile::interview::timeline::Timeline;
use itgel_casefile::interview::{BaggedItem, Interview, SignOff};
use itgel_casefile::leading::{Hand, hand, may_end_for};
use itgel_casefile::preparation;
use itgel_casefile::risk::is_judged;
use itgel_casefile::signoff::as_found_from;
use itgel_casefile::signoff::open_points::open_points;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Moment;
use itgel_casefile::vocabulary::{BlindKind, Giver, PromptKind, Purpose, Role};
use std::collections::BTreeSet;

/// The whole page.
pub(crate) fn record(open: &Open, case: &CaseFile, found: &Interview, now: &Moment) -> SignOffView {
    let timeline = Timeline::of(found, live::elapsed(found, now));
    let may_sign = |person| open.may_sign(person);
    let amends = amendment::amends(found, &open.actor(), open.may_amend(found.interviewer()));
    let signature_ok = found.signed.is_some() && open.sign_off_holds(found);
    let mut lines: Vec<(u64, u64, LiveLine)> = found
        .taps
        .iter()
        .filter_map(|t| live::line(found, t).map(|line| (t.elapsed_ms, t.meta.seq, line)))
        .collect();
    lines.sort_by_key(|l| (l.0, l.1));
    SignOffView {
        case: case.id.to_string(),
        interview: found.id.to_string(),
        code: code_view(&case.code),
        card: live::card(open, case, found, now),
        stead: hand(found, &open.actor(), &may_sign) == Hand::Stead,
        may_end: may_end_for(found, &open.actor(), now, &may_sign),
        phases: phases(&timeline),
        counts: counts(&timeline),
        lines: lines.into_iter().map(|l| l.2).collect(),
        attendees: found.attendees.iter().map(attendee).collect(),
        recordings: found.recordings.iter().map(|r| recording(r, now)).collect(),
        recording_planned: preparation::planned_number(case, now.day()).unwrap_or_default(),
        attachments: case
            .attachments
            .iter()
            .filter(|(_, a)| a.interview == Some(found.id))
            .map(|(id, a)| attachment(case, *id, a))
            .collect(),
        items_open: items_open(case, found, &timeline),
        bagged: found.bagged.iter().map(|(item, kept)| bagged(*item, kept)).collect(),
        childs_end: found.leaving.as_ref().map(|l| RecordChildsEnd {
            case: case.id.to_string(),
            interview: found.id.to_string(),
            end: l.end,
            told_next: l.told_next,
            transport_safe: l.transport_safe,
            snack: l.snack,
            follow_up: l.follow_up.map(String::from).unwrap_or_default(),
            told: crate::told::view(l.told.as_ref()),
        }),
        follow_up_usual: aftercare::usual_day(found).map(String::from).unwrap_or_default(),
        phones: open.plan_phones(),
        note: found.process_note.clone(),
        observers: found.observers.as_ref().map(|o| ObserverCounts {
            asked: o.asked,
            relayed: o.relayed,
            declined: o.declined,
            reason: o.reason.clone(),
        }),
        questions: tapped_questions(found),
        notes: crate::show::notes::of_record(open, case, found, &timeline),
        risk: found
            .risk
            .as_ref()
            .filter(|_| found.interviewer() == open.person || !open.withheld(case).contains(&BlindKind::Risk))
            .map(|r| risk(case, found, r)),
        answered: crate::show::open_ends::answered(open, case, Some(found.id)),
        open_points: points(open, case, found),
        left_open: found.signed.as_ref().map_or_else(Vec::new, left_open),
        signed: found.signed.is_some(),
        as_found: found.signed.as_ref().is_some_and(|s| s.as_found),
        as_found_from: as_found_later(open, found, now),
        signed_by: found.signed.as_ref().map_or_else(String::new, |s| open.name_of(s.meta.actor)),
        signed_at: found.signed.as_ref().map_or_else(String::new, |s| day_and_minute(&s.meta.at)),
        amendments: found.amendments.iter().map(|a| amended(open, a)).collect(),
        may_amend: amends != Amends::Not,
        amendable: amendable(case, found, amends == Amends::WithSecond),
        holders: crate::show::open_ends::holding(open, case, found, now.day()),
        signature_ok,
    }
}

fn bagged(item: u32, thing: &BaggedItem) -> BaggedView {
    let BaggedItem { bag, description, kept } = thing.clone();
    BaggedView { item, bag, description, kept }
}

/// The questions of those who watched, as the taps count them.
fn tapped_questions(found: &Interview) -> Option<ObserverCounts> {
    let tally = Tally::of(found);
    let Tally { handed_in: _, relayed, declined } = tally;
    let counts = ObserverCounts { asked: tally.asked(), relayed, declined, reason: String::new() };
    (!tally.is_empty()).then_some(counts)
}

/// Items noted that have neither a file nor a description.
fn items_open(case: &CaseFile, found: &Interview, timeline: &Timeline) -> Vec<u32> {
    let has_file = |n: &u32| case.attachments.values().any(|a| a.interview == Some(found.id) && a.item == *n);
    timeline.items.iter().copied().filter(|n| !found.bagged.contains_key(n) && !has_file(n)).collect()
}

/// A supervisor who did not lead the interview.
fn seals_as_found(open: &Open, found: &Interview) -> bool {
    open.role == Role::Supervisor && open.person != found.interviewer()
}

/// Until when a supervisor leaves the record to its interviewer. Where that cannot be told now the form is there, and
/// the rule asks again.
fn as_found_later(open: &Open, found: &Interview, now: &Moment) -> String {
    if found.signed.is_some() || found.is_running() || !seals_as_found(open, found) {
        return String::new();
    }
    let role = role_now(open, found.interviewer()).unwrap_or_default();
    let from = as_found_from(found, role).filter(|from| now.utc_ms < from.utc_ms);
    from.as_ref().map(day_and_minute).unwrap_or_default()
}

/// What was left open under the signature, each with its reason.
fn left_open(signed: &SignOff) -> Vec<OpenPoint> {
    let point = |(code, reason): &(String, String)| OpenPoint {
        code: code.clone(),
        reason: reason.clone(),
        must: false,
        count: 1,
    };
    signed.open_points.iter().map(point).collect()
}

/// Open points, and before them what must be put right first.
fn points(open: &Open, case: &CaseFile, found: &Interview) -> Vec<OpenPoint> {
    if found.signed.is_some() || found.is_running() {
        return Vec::new();
    }
    let as_found = seals_as_found(open, found);
    let mut points = Vec::new();
    let mut must = |code: &str| {
        points.push(OpenPoint { code: code.to_owned(), reason: String::new(), must: true, count: 1 });
    };
    if !as_found {
        match found.risk.as_ref().filter(|r| is_judged(Some(r))) {
            None => must("risk-not-assessed"),
            Some(r) => {
                if let Some((code, _)) = itgel_casefile::risk::danger_gap(r) {
                    must(code);
                }
            }
        }
    }
    for point in open_points(case, found, as_found, &open.room.book) {
        points.push(OpenPoint {
            code: point.code.to_owned(),
            reason: String::new(),
            must: false,
            count: u32::try_from(point.count).unwrap_or(u32::MAX),
        });
    }
    points
}

fn recording(r: &Recording, now: &Moment) -> RecordingInput {
    let clock =
        |text: &str| Moment::from_rfc3339(text, &now.zone, 0).map_or_else(String::new, |at| as_typed(&at));
    RecordingInput {
        number: r.number.clone(),
        from: clock(&r.started),
        to: clock(&r.ended),
        operator: r.operator.clone(),
        medium: r.medium.clone(),
        child_told: Some(r.child_told),
        gap: r.gap,
        gaps: r
            .gaps
            .iter()
            .map(|g| GapInput { from: clock(&g.from), to: clock(&g.to), reason: g.reason.clone() })
            .collect(),
        sha256: r.sha256.clone(),
        bytes: if r.bytes == 0 { String::new() } else { r.bytes.to_string() },
    }
}

fn risk(case: &CaseFile, found: &Interview, r: &Risk) -> AssessRisk {
    AssessRisk {
        case: case.id.to_string(),
        interview: found.id.to_string(),
        immediate_danger: r.immediate_danger,
        contact: r.contact,
        safe_tonight: r.safe_tonight,
        self_harm: r.self_harm,
        siblings: r.siblings,
        level: r.level,
        why: r.why.clone(),
        told: r.told.clone(),
        told_at: Moment::from_rfc3339(&r.told_at, &found.begun.at.zone, 0)
            .map_or_else(String::new, |at| as_typed(&at)),
    }
}

fn amended(open: &Open, a: &itgel_casefile::interview::Amendment) -> AmendmentView {
    AmendmentView {
        item: a.item.clone(),
        old: a.old.clone(),
        new: a.new.clone(),
        reason: a.reason.clone(),
        by: open.name_of(a.meta.actor),
        second: a.second.as_ref().map_or_else(String::new, |(p, _)| open.name_of(*p)),
        at: day_and_minute(&a.meta.at),
    }
}

fn amendable(case: &CaseFile, found: &Interview, always_two: bool) -> Vec<AmendableItem> {
    if found.signed.is_none() {
        return Vec::new();
    }
    candidates(case, found)
        .into_iter()
        .filter_map(|item| {
            let value = amendment::value_now(case, found, &item)?;
            let second = always_two || amendment::needs_second(case, found, &item)?;
            Some(AmendableItem { item, value, second })
        })
        .collect()
}

/// Paths of a signed record that people amend; what the record does not hold is passed over.
fn candidates(case: &CaseFile, found: &Interview) -> Vec<String> {
    const PLAIN: [&str; 19] = [
        "timeline.begun",
        "timeline.ended",
        "attendance",
        "risk.immediate_danger",
        "risk.contact",
        "risk.safe_tonight",
        "risk.self_harm",
        "risk.siblings",
        "risk.level",
        "risk.why",
        "risk.told",
        "risk.told_at",
        "wrapup.end",
        "wrapup.told_next",
        "wrapup.told",
        "wrapup.transport_safe",
        "wrapup.snack",
        "wrapup.observers",
        "wrapup.process_note",
    ];
    let mut paths: Vec<String> = PLAIN.iter().map(|p| (*p).to_owned()).collect();
    paths.extend(PromptKind::ALL.iter().map(|k| format!("timeline.counts.{}", k.as_str())));
    let answers = Giver::ALL.iter().flat_map(|g| Purpose::ALL.iter().map(move |p| (g, p)));
    paths.extend(answers.map(|(g, p)| format!("consent.answers.{}.{}", g.as_str(), p.as_str())));
    for n in 1..=found.recordings.len() {
        let fields = ["number", "started", "ended", "gaps", "operator", "medium"];
        paths.extend(fields.iter().map(|f| format!("recordings.{n}.{f}")));
    }
    let own = case.attachments.iter().filter(|(_, a)| a.interview == Some(found.id));
    paths.extend(own.map(|(id, _)| format!("attachments.{id}.description")));
    let numbers: BTreeSet<u32> =
        added::item_numbers(found).into_iter().chain(found.bagged.keys().copied()).collect();
    for number in numbers {
        paths.extend(["bag", "description", "kept"].map(|f| format!("attachments.bagged.{number}.{f}")));
    }
    for tap in found.standing() {
        let fields =
            ["at", "phase", "prompt", "signs", "responses", "intensity", "outcome", "asked_by", "reason"];
        // A detail shows at what it details, and is amended there.
        if !matches!(tap.what, Tap::FeelingDetail { .. } | Tap::BreakDetail { .. } | Tap::PersonDetail { .. })
        {
            paths.extend(fields.iter().map(|f| format!("timeline.taps.{}.{f}", tap.id)));
        }
    }
    let is_added = |item: &&String| item.starts_with(added::PATH) || item.starts_with(files::PATH);
    let added: BTreeSet<&String> = found.amendments.iter().map(|a| &a.item).filter(is_added).collect();
    paths.extend(added.into_iter().cloned());
    paths
}
