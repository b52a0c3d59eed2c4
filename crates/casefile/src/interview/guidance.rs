//! What is worth talking over after an interview: for the interviewer and the supervisor alone, never on the
//! live screen as a verdict and never in the signed record (domain.md rules 9 and 11; ux.md 4.9, P11).

use super::indicators::Indicators;
use super::timeline::{Stretch, Timeline};
use crate::age::AgeRange;
use crate::checks::Remark;
use crate::rulebook::protocol::Protocol;

const MINUTE: u64 = 60_000;

/// Remarks on an interview with a child of this age: `substantive-long` (longer than the guidance for the age),
/// `break-late` (a stretch without a break longer than the age allows), `option-posing-alone` (not followed
/// by the prompt that the protocol pairs it with), `suggestive-given`.
#[must_use]
pub fn guidance(timeline: &Timeline, age: AgeRange, protocol: &Protocol) -> Vec<Remark> {
    let counted = Indicators::of(timeline, protocol);
    let mut remarks = Vec::new();
    let guide = protocol.substantive_minutes(age);
    // Of a child that may be less than one year old there is no guidance.
    if guide > 0 && counted.substantive_ms > u64::from(guide) * MINUTE {
        remarks.push(Remark::new("substantive-long", "timeline").with("minutes", guide));
    }
    let latest = protocol.break_rule(age).map(|rule| rule.offer_by_minutes);
    if let Some(latest) = latest
        && counted.longest_without_break_ms > u64::from(latest) * MINUTE
    {
        remarks.push(Remark::new("break-late", "timeline").with("minutes", latest));
    }
    let alone = counted.option_posing_paired.whole - counted.option_posing_paired.part;
    if alone > 0 {
        remarks.push(Remark::new("option-posing-alone", "timeline").with("count", alone));
    }
    if counted.suggestive > 0 {
        remarks.push(Remark::new("suggestive-given", "timeline").with("count", counted.suggestive));
    }
    remarks
}

/// Milliseconds until a break may be offered to a child of this age (domain.md rule 9), 0 from then on; nothing during
/// a break. The live screen says so in one quiet line; it never insists, and where the child wanted to go on it waits as long again.
#[must_use]
pub fn break_offer_in_ms(timeline: &Timeline, age: AgeRange, protocol: &Protocol) -> Option<u64> {
    let from = u64::from(protocol.break_rule(age)?.offer_from_minutes) * MINUTE;
    let declined = timeline.declined_ms.last().map(|at| timeline.until_ms.saturating_sub(*at));
    let since = declined.unwrap_or(u64::MAX).min(since_break_ms(timeline));
    (!timeline.in_break).then(|| from.saturating_sub(since))
}

/// Milliseconds since the last break ended, or since the beginning; 0 during a break. Time with the computer off is no
/// break for the child.
#[must_use]
pub fn since_break_ms(timeline: &Timeline) -> u64 {
    let after = timeline.segments.iter().rev().take_while(|s| s.what != Stretch::Break);
    if timeline.in_break { 0 } else { after.map(super::timeline::Segment::length_ms).sum() }
}
