//! A trainee's own entries beside the script.

use super::script::{Act, Script, Scripts};
use crate::interview::Interview;

/// What became of an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// Asked for, and entered in time.
    Found,
    /// Asked for, and entered later.
    Late,
    /// Asked for, and not entered.
    Missing,
    /// Entered, and not asked for.
    Extra,
}

impl Became {
    /// Its word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Became::Found => "found",
            Became::Late => "late",
            Became::Missing => "missing",
            Became::Extra => "extra",
        }
    }
}

/// One line of the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// The act.
    pub act: Act,
    /// Which step of the script asked for it, from 0; none for an extra one.
    pub step: Option<usize>,
    /// When it was asked for, in milliseconds since the beginning.
    pub asked_ms: Option<u64>,
    /// When it was entered.
    pub entered_ms: Option<u64>,
    /// What became of it.
    pub became: Became,
}

/// The whole result, in the order of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Lines.
    pub lines: Vec<Line>,
    /// Entries that were taken back; they are neither found nor extra.
    pub taken_back: usize,
}

/// Holds an interview against a script. Each entry answers one act at most: of those that are open, the earliest that it
/// can answer.
#[must_use]
pub fn compare(script: &Script, interview: &Interview, scripts: &Scripts) -> Outcome {
    let mut entered: Vec<(Act, u64)> = interview
        .standing()
        .into_iter()
        .filter_map(|tap| Some((Act::of(&tap.what)?, tap.elapsed_ms)))
        .collect();
    entered.extend(interview.ended.as_ref().map(|end| (Act::End, end.elapsed_ms)));
    let ms = |seconds: u32| u64::from(seconds) * 1000;
    let mut lines = Vec::new();
    for (n, step) in script.steps.iter().enumerate() {
        let Some(act) = step.expect else { continue };
        let asked = ms(step.at);
        let (from, until) =
            (asked.saturating_sub(ms(scripts.early_seconds)), asked + ms(scripts.late_seconds));
        // Acts of one kind are asked for in order of time and may be answered for equally long, so taking the
        // earliest entry for the earliest act leaves the most for the later ones.
        let found = entered.iter().position(|(a, at)| *a == act && (from..=until).contains(at));
        let at = found.map(|place| entered.remove(place).1);
        let became = match at {
            None => Became::Missing,
            Some(at) if at <= asked + ms(scripts.in_time_seconds) => Became::Found,
            Some(_) => Became::Late,
        };
        lines.push(Line { act, step: Some(n), asked_ms: Some(asked), entered_ms: at, became });
    }
    lines.extend(entered.into_iter().map(|(act, at)| Line {
        act,
        step: None,
        asked_ms: None,
        entered_ms: Some(at),
        became: Became::Extra,
    }));
    lines.sort_by_key(|line| line.asked_ms.or(line.entered_ms));
    let taken_back = interview.taps.iter().filter(|tap| tap.undone.is_some()).count();
    Outcome { lines, taken_back }
}
