//! Scripted interviews as data (`assets/training/v1.json`): what the "child" says and does, what the interviewer says,
//! and which entry is asked for. Gentle, and without any account of harm: it is tapping that is practised.

use crate::event::Tap;
use crate::rulebook::{Both, Review, RulebookFault, Source, parse, sound};
use crate::vocabulary::{Phase, PromptKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// One entry that a script asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Act {
    /// A phase begins.
    Phase(Phase),
    /// A prompt.
    Prompt(PromptKind),
    /// A sign of feeling.
    Feeling,
    /// What was done about it: a chip of the feeling.
    Response,
    /// A break.
    Break,
    /// The break ends.
    Resume,
    /// A mark.
    Marker,
    /// A drawing or thing.
    Item,
    /// The interview ends.
    End,
}

impl Act {
    /// As the data and the window have it: `phase:rapport`, `prompt:open`, `feeling`.
    #[must_use]
    pub fn word(self) -> String {
        match self {
            Act::Phase(phase) => format!("phase:{}", phase.as_str()),
            Act::Prompt(prompt) => format!("prompt:{}", prompt.as_str()),
            Act::Feeling => "feeling".to_owned(),
            Act::Response => "response".to_owned(),
            Act::Break => "break".to_owned(),
            Act::Resume => "resume".to_owned(),
            Act::Marker => "marker".to_owned(),
            Act::Item => "item".to_owned(),
            Act::End => "end".to_owned(),
        }
    }

    /// The act of such a word.
    #[must_use]
    pub fn read(word: &str) -> Option<Self> {
        match word.split_once(':') {
            Some(("phase", phase)) => Phase::parse(phase).map(Act::Phase),
            Some(("prompt", prompt)) => PromptKind::parse(prompt).map(Act::Prompt),
            Some(_) => None,
            None => [Act::Feeling, Act::Response, Act::Break, Act::Resume, Act::Marker, Act::Item, Act::End]
                .into_iter()
                .find(|act| act.word() == word),
        }
    }

    /// The act that a tap is; none for a detail that a script asks nothing of.
    #[must_use]
    pub fn of(tap: &Tap) -> Option<Self> {
        match tap {
            Tap::PhaseBegun { phase } => Some(Act::Phase(*phase)),
            Tap::Prompt { prompt } => Some(Act::Prompt(*prompt)),
            Tap::Feeling => Some(Act::Feeling),
            Tap::FeelingDetail { responses, .. } => (!responses.is_empty()).then_some(Act::Response),
            Tap::Marker => Some(Act::Marker),
            Tap::Item { .. } => Some(Act::Item),
            Tap::BreakBegun => Some(Act::Break),
            Tap::BreakEnded => Some(Act::Resume),
            Tap::BreakDeclined
            | Tap::BreakDetail { .. }
            | Tap::PersonMoved
            | Tap::PersonDetail { .. }
            | Tap::Question { .. } => None,
        }
    }
}

impl TryFrom<String> for Act {
    type Error = String;
    fn try_from(word: String) -> Result<Self, String> {
        Self::read(&word).ok_or_else(|| format!("no act: {word}"))
    }
}

impl From<Act> for String {
    fn from(act: Act) -> Self {
        act.word()
    }
}

/// One moment of a script.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Seconds since the beginning.
    pub at: u32,
    /// What the child says or does; absent where only the interviewer speaks.
    pub child: Option<Both>,
    /// What the interviewer says or does.
    pub you: Both,
    /// The entry that is asked for; absent where nothing is to be entered.
    pub expect: Option<Act>,
}

/// One scripted interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// Its name in the store, for ever.
    pub id: String,
    /// The child's age.
    pub age: u8,
    /// What it is about.
    pub title: Both,
    /// Its moments, in order.
    pub steps: Vec<Step>,
}

/// All of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scripts {
    format: u32,
    /// Version of the content, from 1.
    pub version: u32,
    /// Who still has to look.
    pub review: Review,
    /// Where they come from.
    pub sources: Vec<String>,
    /// An entry counts as early, not as another one, within so many seconds before its moment.
    pub early_seconds: u32,
    /// Up to so many seconds after its moment an entry is in time.
    pub in_time_seconds: u32,
    /// Up to so many it is late; after that it is another one.
    pub late_seconds: u32,
    /// The scripts.
    pub scripts: Vec<Script>,
}

impl Scripts {
    /// The scripts inside this program.
    ///
    /// # Panics
    /// Never in a program whose tests passed: the embedded file is a constant, and a test reads it.
    #[must_use]
    pub fn builtin() -> &'static Self {
        static BUILTIN: LazyLock<Scripts> = LazyLock::new(|| {
            let text = include_str!("../../../../assets/training/v1.json");
            Scripts::read(&Source { file: "training/v1.json", text })
                .expect("the embedded scripts are a constant that the tests read")
        });
        &BUILTIN
    }

    /// Reads and checks scripts: times ascend, each begins with a phase and ends with the end, and each holds what
    /// there is to practise.
    ///
    /// # Errors
    /// Malformed, newer than this program, or a script that cannot be played.
    pub fn read(source: &Source<'_>) -> Result<Self, RulebookFault> {
        let scripts: Self = parse(source)?;
        let holds = |holds: bool, what: &str| sound(holds, source.file, what);
        holds(
            scripts.in_time_seconds < scripts.late_seconds
                && scripts.early_seconds <= scripts.in_time_seconds,
            "in time comes before late",
        )?;
        let ids: BTreeSet<&str> = scripts.scripts.iter().map(|s| s.id.as_str()).collect();
        holds(ids.len() == scripts.scripts.len() && ids.len() >= 3, "three scripts or more, each once")?;
        for script in &scripts.scripts {
            let ascending = script.steps.windows(2).all(|w| w.first().map(|s| s.at) < w.last().map(|s| s.at));
            holds(ascending, "moments come one after the other")?;
            let acts: Vec<Act> = script.steps.iter().filter_map(|s| s.expect).collect();
            holds(matches!(acts.first(), Some(Act::Phase(_))), "a script begins with a phase")?;
            holds(acts.last() == Some(&Act::End), "a script ends with the end")?;
            let needed = [
                Act::Prompt(PromptKind::Open),
                Act::Prompt(PromptKind::Directive),
                Act::Feeling,
                Act::Response,
                Act::Break,
                Act::Resume,
            ];
            holds(needed.iter().all(|act| acts.contains(act)), "a script holds what is to be practised")?;
        }
        Ok(scripts)
    }

    /// The script of this name.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Script> {
        self.scripts.iter().find(|s| s.id == id)
    }
}

impl Script {
    /// Whole minutes it takes, at least one.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.steps.last().map_or(1, |last| last.at.div_ceil(60).max(1))
    }
}
