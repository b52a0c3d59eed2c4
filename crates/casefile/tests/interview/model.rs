//! Random days against a naive model: the ribbon drawn tick by tick, undo as a plain pile.

use crate::desk::*;
use itgel_casefile::event::Tap;
use itgel_casefile::ids::TapId;
use itgel_casefile::interview::course::resume_interview;
use itgel_casefile::interview::timeline::{Stretch, Timeline};
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Boot;
use itgel_casefile::vocabulary::{Phase, PromptKind};
use proptest::prelude::*;

/// One tick of the model in milliseconds; every wait is a number of ticks.
const TICK: u64 = 100;

#[derive(Clone, Debug)]
enum Step {
    Tap(Tap),
    Undo,
    Redo,
    Wait(u64),
    PowerCut(u64),
}

fn step() -> impl Strategy<Value = Step> {
    let phase = (0..Phase::ALL.len()).prop_map(|n| Tap::PhaseBegun { phase: Phase::ALL[n] });
    let prompt = (0..PromptKind::ALL.len()).prop_map(|n| Tap::Prompt { prompt: PromptKind::ALL[n] });
    prop_oneof![
        4 => phase.prop_map(Step::Tap),
        4 => prompt.prop_map(Step::Tap),
        1 => Just(Step::Tap(Tap::Feeling)),
        1 => Just(Step::Tap(Tap::Marker)),
        1 => Just(Step::Tap(Tap::Item { number: 0 })),
        3 => Just(Step::Tap(Tap::BreakBegun)),
        2 => Just(Step::Tap(Tap::BreakEnded)),
        4 => Just(Step::Undo),
        3 => Just(Step::Redo),
        8 => (0_u64..6).prop_map(Step::Wait),
        1 => (1_u64..20).prop_map(Step::PowerCut),
    ]
}

/// The naive model: a list with marks, and a pile of what was undone.
#[derive(Default)]
struct Model {
    noted: Vec<(u64, TapId, Tap, bool)>,
    pile: Vec<usize>,
    tick: u64,
    gaps: Vec<(u64, u64)>,
}

impl Model {
    fn standing(&self) -> impl Iterator<Item = &(u64, TapId, Tap, bool)> {
        self.noted.iter().filter(|n| n.3)
    }

    /// Phase and break as they are when all standing taps up to a tick have happened.
    fn at(&self, tick: u64) -> (Option<Phase>, bool) {
        let (mut phase, mut pause) = (None, false);
        for (_, _, what, _) in self.standing().filter(|n| n.0 <= tick) {
            match what {
                Tap::PhaseBegun { phase: next } => (phase, pause) = (Some(*next), false),
                Tap::BreakBegun => pause = true,
                Tap::BreakEnded => pause = false,
                _ => {}
            }
        }
        (phase, pause)
    }

    fn ignores(&self, what: &Tap) -> bool {
        let (phase, pause) = self.at(self.tick);
        match what {
            Tap::PhaseBegun { phase: next } => !pause && phase == Some(*next),
            Tap::BreakBegun => pause,
            Tap::BreakEnded => !pause,
            _ => self.standing().any(|(tick, _, before, _)| {
                std::mem::discriminant(before) == std::mem::discriminant(what)
                    && (matches!(what, Tap::Item { .. }) || before == what)
                    && (self.tick - tick) * TICK < 250
            }),
        }
    }

    /// What each tick of the ribbon shows.
    fn ribbon(&self) -> Vec<Stretch> {
        let gap = |tick| self.gaps.iter().any(|(from, to)| (*from..*to).contains(&tick));
        (0..self.tick)
            .map(|tick| match self.at(tick) {
                _ if gap(tick) => Stretch::Gap,
                (_, true) => Stretch::Break,
                (Some(phase), false) => Stretch::Phase { phase },
                (None, false) => Stretch::BeforePhases,
            })
            .collect()
    }

    fn take(&mut self, desk: &mut Desk, step: &Step) {
        match step {
            Step::Wait(ticks) => {
                self.tick += ticks;
                desk.pass(ticks * TICK);
            }
            Step::PowerCut(ticks) => {
                // From the last entry on nothing is known; the gap is what the wall clock says of it.
                let last = desk.interview().last_sign.1 / TICK;
                desk.pass(ticks * TICK);
                desk.now.up_ms = 0;
                // Another run of the computer, however soon after the one before.
                desk.now.boot = Boot::new(&format!("{:016x}", self.gaps.len() + 1));
                let event = desk.with(|case, ctx| resume_interview(case, interview_id(), ctx)).unwrap();
                desk.take(event);
                self.tick += ticks;
                self.gaps.push((last, self.tick));
            }
            Step::Tap(what) => {
                let ignored = self.ignores(what);
                let recorded = desk.tap(what.clone()).unwrap();
                assert_eq!(recorded.is_none(), ignored, "{what:?}");
                if let Some(id) = recorded {
                    self.noted.push((self.tick, id, what.clone(), true));
                    self.pile.clear();
                }
            }
            Step::Undo => {
                let last = self.noted.iter().rposition(|n| n.3);
                assert_eq!(desk.undo().is_ok(), last.is_some());
                if let Some(at) = last {
                    self.noted[at].3 = false;
                    self.pile.push(at);
                }
            }
            Step::Redo => {
                let back = self.pile.pop();
                assert_eq!(desk.redo().is_ok(), back.is_some());
                if let Some(at) = back {
                    self.noted[at].3 = true;
                }
            }
        }
    }
}

/// The ribbon of the program, tick by tick.
fn ribbon(timeline: &Timeline) -> Vec<Stretch> {
    let ticks = |segment: &itgel_casefile::interview::timeline::Segment| {
        assert_eq!((segment.from_ms % TICK, segment.to_ms % TICK), (0, 0));
        vec![segment.what; usize::try_from(segment.length_ms() / TICK).unwrap()]
    };
    timeline.segments.iter().flat_map(ticks).collect()
}

fn standing(desk: &Desk) -> Vec<TapId> {
    desk.interview().standing().iter().map(|t| t.id).collect()
}

fn run(steps: &[Step]) -> (Desk, Model) {
    let (mut desk, mut model) = (Desk::running(), Model::default());
    for step in steps {
        model.take(&mut desk, step);
    }
    (desk, model)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_state_equals_the_naive_model(steps in prop::collection::vec(step(), 0..60)) {
        let (desk, model) = run(&steps);
        let timeline = desk.timeline();
        prop_assert_eq!(ribbon(&timeline), model.ribbon());
        prop_assert_eq!((timeline.phase, timeline.in_break), model.at(model.tick));
        prop_assert_eq!(standing(&desk), model.standing().map(|n| n.1).collect::<Vec<_>>());
        for kind in PromptKind::ALL {
            let prompt = Tap::Prompt { prompt: *kind };
            let counted = model.standing().filter(|n| n.2 == prompt).count();
            prop_assert_eq!(timeline.counts().get(kind).copied(), u32::try_from(counted).ok());
        }
        for prompt in &timeline.prompts {
            let before = model.standing().take_while(|n| n.1 != prompt.tap).filter_map(|n| match n.2 {
                Tap::PhaseBegun { phase } => Some(phase),
                _ => None,
            });
            prop_assert_eq!(prompt.phase, before.last());
        }
    }

    #[test]
    fn durations_add_up_to_the_elapsed_time(steps in prop::collection::vec(step(), 0..60)) {
        let (desk, model) = run(&steps);
        let timeline = desk.timeline();
        let all: u64 = timeline.segments.iter().map(|s| s.length_ms()).sum();
        prop_assert_eq!(all, timeline.until_ms);
        prop_assert_eq!(timeline.until_ms, model.tick * TICK);
        let phases: u64 = timeline.phase_lengths().values().sum();
        let before = timeline.length_of(|s| s == Stretch::BeforePhases);
        let gaps = timeline.length_of(|s| s == Stretch::Gap);
        prop_assert_eq!(phases + before + timeline.break_ms() + gaps, timeline.until_ms);
        let joined = timeline.segments.windows(2).all(|w| w[0].to_ms == w[1].from_ms && w[0].what != w[1].what);
        prop_assert!(joined);
    }

    #[test]
    fn undo_and_redo_cancel_out(steps in prop::collection::vec(step(), 0..60), depth in 1_usize..8) {
        let (mut desk, _) = run(&steps);
        let (before, shown) = (standing(&desk), desk.timeline());
        let undone = (0..depth).take_while(|_| desk.undo().is_ok()).count();
        prop_assert_eq!(standing(&desk).len() + undone, before.len());
        for _ in 0..undone {
            prop_assert!(desk.redo().is_ok());
        }
        prop_assert_eq!(standing(&desk), before);
        prop_assert_eq!(desk.timeline(), shown);
    }

    #[test]
    fn replay_gives_the_same_state(steps in prop::collection::vec(step(), 0..60)) {
        let (desk, _) = run(&steps);
        prop_assert_eq!(CaseFile::replay(desk.case.id, &desk.journal), desk.case);
    }
}
