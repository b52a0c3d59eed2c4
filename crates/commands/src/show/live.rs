//! The live interview as the window shows it.

use crate::api::interview::{
    InterviewCard, LiveLine, LiveView, MovedView, PersonMove, PhaseTime, PromptCounts, QuestionCounts,
    RibbonPiece, RibbonPin,
};
use crate::open::Open;
use crate::show::case::code_view;
use itgel_casefile::amendment::files::is_taken_back;
use itgel_casefile::consent::capacity::age_of;
use itgel_casefile::event::Tap;
use itgel_casefile::interview::course::was_stopped_by;
use itgel_casefile::interview::guidance::break_offer_in_ms;
use itgel_casefile::interview::questions::Tally;
use itgel_casefile::interview::timeline::{Stretch, Timeline};
use itgel_casefile::interview::{Interview, NotedTap};
use itgel_casefile::presence::{self, Move};
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Moment;
use itgel_casefile::vocabulary::{Giver, Phase, PromptKind};

/// Lines of the last entries on the live screen.
const LINES: usize = 12;

/// Milliseconds as the bridge carries them; an interview is far shorter than 49 days.
pub(crate) fn ms(value: u64) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

/// The present length of an interview.
pub(crate) fn elapsed(interview: &Interview, now: &Moment) -> u64 {
    interview.ended.as_ref().map_or_else(|| interview.elapsed_at(now), |e| e.elapsed_ms)
}

/// Local wall clock of a time within the interview.
pub(crate) fn clock_at(interview: &Interview, elapsed_ms: u64) -> String {
    let utc_ms = interview.begun.at.utc_ms.saturating_add(i64::try_from(elapsed_ms).unwrap_or(0));
    Moment { utc_ms, ..interview.begun.at.clone() }.clock()
}

/// `HH:MM` of a moment.
pub(crate) fn minute(at: &Moment) -> String {
    at.clock().chars().take(5).collect()
}

/// A clock time as a person types it: the seconds only where there are any. What is shown so comes back with the rest of a
/// form, and is then the same instant.
pub(crate) fn as_typed(at: &Moment) -> String {
    let clock = at.clock();
    clock.strip_suffix(":00").map_or(clock.clone(), str::to_owned)
}

/// Counts of prompts.
pub(crate) fn counts(timeline: &Timeline) -> PromptCounts {
    let of = |kind| timeline.counts().get(&kind).copied().unwrap_or(0);
    PromptCounts {
        open: of(PromptKind::Open),
        directive: of(PromptKind::Directive),
        option_posing: of(PromptKind::OptionPosing),
        suggestive: of(PromptKind::Suggestive),
    }
}

/// Time per phase, every phase once.
pub(crate) fn phases(timeline: &Timeline) -> Vec<PhaseTime> {
    let lengths = timeline.phase_lengths();
    let time = |phase: &Phase| PhaseTime { phase: *phase, ms: ms(lengths.get(phase).copied().unwrap_or(0)) };
    Phase::ALL.iter().map(time).collect()
}

/// The ribbon.
pub(crate) fn ribbon(timeline: &Timeline) -> Vec<RibbonPiece> {
    let piece = |what: Stretch| match what {
        Stretch::Phase { phase } => (Some(phase), "phase"),
        Stretch::Break => (None, "break"),
        Stretch::Gap => (None, "gap"),
        Stretch::BeforePhases => (None, "before"),
    };
    let segments = timeline.segments.iter().filter(|s| s.length_ms() > 0);
    segments
        .map(|s| {
            let (phase, kind) = piece(s.what);
            RibbonPiece { phase, kind: kind.to_owned(), from_ms: ms(s.from_ms), to_ms: ms(s.to_ms) }
        })
        .collect()
}

fn pins(interview: &Interview) -> Vec<RibbonPin> {
    let kind = |tap: &Tap| match tap {
        Tap::Feeling => Some("feeling"),
        Tap::Marker => Some("marker"),
        Tap::Item { .. } => Some("item"),
        _ => None,
    };
    let pin = |t: &&NotedTap| {
        kind(&t.what).map(|kind| RibbonPin { kind: kind.to_owned(), at_ms: ms(t.elapsed_ms) })
    };
    interview.standing().iter().filter_map(pin).collect()
}

/// The kind and the word of a tap; none for a detail, which shows at what it details.
fn kind_and_word(tap: &Tap) -> Option<(&'static str, String)> {
    Some(match tap {
        Tap::PhaseBegun { phase } => ("phase", phase.as_str().to_owned()),
        Tap::Prompt { prompt } => ("prompt", prompt.as_str().to_owned()),
        Tap::Feeling => ("feeling", String::new()),
        Tap::Marker => ("marker", String::new()),
        Tap::Item { number } => ("item", number.to_string()),
        Tap::BreakBegun => ("break", String::new()),
        Tap::BreakEnded => ("resume", String::new()),
        Tap::BreakDeclined => ("break_declined", String::new()),
        Tap::PersonMoved => ("moved", String::new()),
        Tap::Question { step } => ("question", step.as_str().to_owned()),
        Tap::FeelingDetail { .. } | Tap::BreakDetail { .. } | Tap::PersonDetail { .. } => return None,
    })
}

/// A line of the log; none for a detail.
pub(crate) fn line(interview: &Interview, tap: &NotedTap) -> Option<LiveLine> {
    let (kind, word) = kind_and_word(&tap.what)?;
    let mut line = LiveLine {
        tap: tap.id.to_string(),
        clock: clock_at(interview, tap.elapsed_ms),
        at_ms: ms(tap.elapsed_ms),
        kind: kind.to_owned(),
        word,
        undone: tap.undone.is_some(),
        signs: Vec::new(),
        responses: Vec::new(),
        intensity: None,
        outcome: None,
        asked_by: None,
        break_reason: None,
        person: None,
        added_later: tap.added_later,
        corrected: tap.corrections.iter().map(|c| before(interview, &c.was, c.was_elapsed_ms)).collect(),
    };
    match interview.detail_of(tap.id).map(|d| d.what.clone()) {
        Some(Tap::FeelingDetail { signs, responses, intensity, outcome, .. }) => {
            line.signs = signs;
            line.responses = responses;
            line.intensity = intensity;
            line.outcome = outcome;
        }
        Some(Tap::BreakDetail { asked_by, reason, .. }) => {
            line.asked_by = Some(asked_by);
            line.break_reason = Some(reason);
        }
        Some(what @ Tap::PersonDetail { .. }) => line.person = Move::of(&what).map(person),
        _ => {}
    }
    Some(line)
}

fn person(of: Move) -> PersonMove {
    PersonMove { role: of.role, initials: of.initials, place: of.place, came: of.came }
}

/// The questions of those who watch, as they were tapped.
pub(crate) fn questions(interview: &Interview) -> QuestionCounts {
    let Tally { handed_in, relayed, declined } = Tally::of(interview);
    QuestionCounts { handed_in, relayed, declined }
}

/// The last time somebody came or went, unless a feeling was noted after it: the place for details shows one of them.
fn moved(interview: &Interview) -> Option<MovedView> {
    let last =
        |what: &Tap| interview.standing().into_iter().filter(|t| t.what == *what).max_by_key(|t| t.meta.seq);
    let tap = last(&Tap::PersonMoved)?;
    if last(&Tap::Feeling).is_some_and(|feeling| feeling.meta.seq > tap.meta.seq) {
        return None;
    }
    Some(MovedView {
        tap: tap.id.to_string(),
        clock: clock_at(interview, tap.elapsed_ms),
        person: interview.detail_of(tap.id).and_then(|d| Move::of(&d.what)).map(person),
        choices: presence::choices(interview, tap.id).into_iter().map(person).collect(),
    })
}

fn before(interview: &Interview, was: &Tap, was_elapsed_ms: u64) -> (String, String) {
    let word = kind_and_word(was).map_or_else(String::new, |(_, word)| word);
    (clock_at(interview, was_elapsed_ms), word)
}

/// The live screen.
pub(crate) fn live(case: &CaseFile, interview: &Interview, now: &Moment, saved_at: &str) -> LiveView {
    let until = elapsed(interview, now);
    let timeline = Timeline::of(interview, until);
    let open_break = timeline.breaks.last().filter(|b| b.to_ms.is_none());
    let mut taps: Vec<&NotedTap> = interview.taps.iter().collect();
    taps.sort_by_key(|t| std::cmp::Reverse((t.elapsed_ms, t.meta.seq)));
    let feeling = interview.standing().into_iter().rev().find(|t| t.what == Tap::Feeling);
    let last_tap = interview.taps.iter().map(|t| t.meta.seq).max();
    let last_undo = interview.taps.iter().filter_map(|t| t.undone.as_ref()).map(|m| m.seq).max();
    let phase_began = interview
        .standing()
        .iter()
        .rev()
        .find(|t| matches!(t.what, Tap::PhaseBegun { .. }))
        .map_or(0, |t| t.elapsed_ms);
    LiveView {
        case: case.id.to_string(),
        interview: interview.id.to_string(),
        code: code_view(&case.code),
        number: interview.number,
        began: minute(&interview.begun.at),
        elapsed_ms: ms(until),
        planned_minutes: interview.planned_minutes,
        phase: timeline.phase,
        phase_ms: ms(phase_ms(&timeline, until.saturating_sub(phase_began))),
        break_ms: open_break.map(|b| ms(until.saturating_sub(b.from_ms))),
        breaks_ms: ms(timeline.break_ms()),
        break_offer_in_ms: break_offer(case, interview, &timeline).map(ms),
        phases: phases(&timeline),
        counts: counts(&timeline),
        lines: taps.into_iter().filter_map(|t| line(interview, t)).take(LINES).collect(),
        ribbon: ribbon(&timeline),
        pins: pins(interview),
        feeling: feeling.and_then(|t| line(interview, t)),
        moved: moved(interview),
        questions: questions(interview),
        can_undo: interview.taps.iter().any(|t| t.undone.is_none()),
        can_redo: last_undo.is_some() && last_undo > last_tap,
        saved_at: saved_at.to_owned(),
        ended: interview.ended.is_some(),
        notes: notes(case, interview, now),
    }
}

/// In how long a break can be offered to this child.
fn break_offer(case: &CaseFile, interview: &Interview, timeline: &Timeline) -> Option<u64> {
    let age = age_of(case, interview.begun.at.day());
    break_offer_in_ms(timeline, age, &Rulebook::builtin().protocol).filter(|_| interview.ended.is_none())
}

/// Time in the present phase, all its stretches, as the screen shows it beside the phase's name.
fn phase_ms(timeline: &Timeline, otherwise: u64) -> u64 {
    let Some(phase) = timeline.phase else { return otherwise };
    timeline.phase_lengths().get(&phase).copied().unwrap_or(0)
}

fn notes(case: &CaseFile, interview: &Interview, now: &Moment) -> Vec<String> {
    let mut notes = Vec::new();
    if !interview.camera_confirmed {
        notes.push("live-camera-not-confirmed".to_owned());
    }
    if !interview.clock_jumps.is_empty() {
        notes.push("live-clock-jumped".to_owned());
    }
    if interview.is_interrupted(now) {
        notes.push("live-interrupted".to_owned());
    }
    for (by, note) in [(Giver::Child, "live-child-stopped"), (Giver::Guardian, "live-adult-stopped")] {
        if was_stopped_by(case, interview, by) {
            notes.push(note.to_owned());
        }
    }
    notes
}

/// The card on the case page.
pub(crate) fn card(open: &Open, case: &CaseFile, interview: &Interview, now: &Moment) -> InterviewCard {
    let until = elapsed(interview, now);
    let timeline = Timeline::of(interview, until);
    let counted = counts(&timeline);
    let status = match (&interview.signed, &interview.ended) {
        (Some(_), _) => "signed",
        (None, Some(_)) => "ended",
        (None, None) => "live",
    };
    let own = case.attachments.iter().filter(|(_, a)| a.interview == Some(interview.id));
    let attached = own.filter(|(id, _)| !is_taken_back(interview, **id)).count();
    let minutes = until.div_ceil(60_000);
    InterviewCard {
        interview: interview.id.to_string(),
        number: interview.number,
        status: status.to_owned(),
        day: interview.begun.at.day().into(),
        from: minute(&interview.begun.at),
        to: if interview.ended.is_some() {
            clock_at(interview, until).chars().take(5).collect()
        } else {
            String::new()
        },
        interviewer: open.name_of(interview.interviewer()),
        own: interview.interviewer() == open.person,
        minutes: ms(minutes),
        breaks: ms(timeline.breaks.len() as u64),
        open_prompts: counted.open,
        prompts: counted.open + counted.directive + counted.option_posing + counted.suggestive,
        attachments: ms(attached as u64),
        recordings: interview.recordings.iter().map(|r| r.number.clone()).collect(),
        ribbon: ribbon(&timeline),
        amendments: interview.amendments.iter().map(|a| a.item.clone()).collect(),
    }
}
