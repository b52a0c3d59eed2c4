//! Whether what stands in the journal is what was done.

use crate::course::{Course, Told};
use itgel_faults::entries::Entry;

/// The wall clock may differ from the other one by so much before that is a jump (docs/FORMAT.md, docs/SECURITY.md).
const TOLERANCE_MS: i64 = 2_000;

/// One verdict for each tap. What is wrong with the whole is wrong with each.
pub fn judge(course: &Course) -> Vec<Result<(), String>> {
    let whole = whole(course);
    let taps: Vec<usize> =
        course.entries.iter().enumerate().filter(|(_, e)| e.kind == "tapped").map(|(n, _)| n).collect();
    let one = |(n, told): (usize, &Told)| {
        whole.clone()?;
        let at = *taps.get(n).ok_or("a tap is missing")?;
        tapped(&course.entries, at, told)
    };
    course.told.iter().enumerate().map(one).collect()
}

fn whole(course: &Course) -> Result<(), String> {
    for (n, entry) in course.entries.iter().enumerate() {
        if entry.seq != n as u64 {
            return Err(format!("entry {} stands at place {n}", entry.seq));
        }
    }
    let count = |kind: &str| course.entries.iter().filter(|e| e.kind == kind).count();
    let jumps = course.told.iter().filter(|t| t.jumped_ms.abs() > TOLERANCE_MS).count();
    let noted = count("clock_jumped") + count("room_clock_jumped");
    if noted != jumps {
        return Err(format!("{noted} jumps are noted, {jumps} were made"));
    }
    if count("tapped") != course.told.len() {
        return Err(format!("{} taps, {} were made", count("tapped"), course.told.len()));
    }
    let last = course.told.last().map_or(0, |t| t.elapsed_ms);
    let end = course.entries.iter().find(|e| e.kind == "interview_ended");
    match end.and_then(|e| e.event["elapsed_ms"].as_u64()) {
        Some(ended) if ended == last => Ok(()),
        other => Err(format!("the interview ended at {other:?} and not at {last}")),
    }
}

fn tapped(entries: &[Entry], at: usize, told: &Told) -> Result<(), String> {
    let entry = entries.get(at).ok_or("no such entry")?;
    let said = |what: &str, is: &dyn std::fmt::Debug, wanted: &dyn std::fmt::Debug| {
        Err(format!("entry {at}: {what} is {is:?} and not {wanted:?}"))
    };
    if entry.event["tap"].as_str() != Some(&told.tap) {
        return said("the tap", &"another", &"this");
    }
    if entry.event["elapsed_ms"].as_u64() != Some(told.elapsed_ms) {
        return said("elapsed_ms", &entry.event["elapsed_ms"], &told.elapsed_ms);
    }
    if (entry.utc_ms, entry.written.as_str()) != (told.utc_ms, told.written.as_str()) {
        return said("the time", &entry.written, &told.written);
    }
    if entry.zone != told.zone {
        return said("the zone", &entry.zone, &told.zone);
    }
    let before = at.checked_sub(1).and_then(|before| entries.get(before));
    let noted = before.filter(|e| e.kind == "clock_jumped").and_then(|e| e.event["by_ms"].as_i64());
    let wanted = Some(told.jumped_ms).filter(|by| by.abs() > TOLERANCE_MS);
    if noted != wanted {
        return said("the jump before it", &noted, &wanted);
    }
    Ok(())
}
