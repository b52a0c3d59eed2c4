//! Live taps: one interview is tapped on and on over many kills. What the last kill left unanswered is asked for again first,
//! with the same identifier, as the window does.

use crate::child::{Call, Moment};
use crate::{Planted, Scene, broken};
use itgel_casefile::event::{CaseEvent, Event, Tap};
use itgel_casefile::ids::{InterviewId, TapId};
use itgel_casefile::time::Clock as _;
use itgel_casefile::vocabulary::PromptKind;
use itgel_commands::clock::SystemClock;
use itgel_commands::play::chance::Chance;
use itgel_commands::play::stage::INTERVIEWER;
use itgel_faults::world::{World, copy_tree, well};
use itgel_faults::{Lab, Row, Rows, past};
use itgel_vault::{Draft, Vault};
use serde_json::{Value, json};
use std::path::Path;
use uuid::Uuid;

pub const ROW: &str = "kill: live taps";
const SURVIVES: &str = "every acknowledged tap, undo and redo is in the journal once, what was not acknowledged at most \
    once and only the one in flight; chain, views and files hold (doctor)";
/// Taps asked for in one run; it is killed before it comes to their end.
const AHEAD: usize = 40;
/// Kills on one copy of the room. Then a new one, so that a journal of thousands does not slow the rest down.
const ON_ONE_COPY: u64 = 12;

/// What a finger does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Tap,
    Undo,
    Redo,
}

/// Everything that was asked for on one copy, in its order, and how much of it was acknowledged.
#[derive(Default)]
struct Asked {
    all: Vec<(What, Uuid)>,
    acknowledged: usize,
}

impl Asked {
    /// More to ask for: taps, and now and then one taken back and brought back.
    fn more(&mut self, chance: &mut Chance) -> Result<(), String> {
        while self.all.len() < self.acknowledged + AHEAD {
            let one =
                |chance: &mut Chance| chance.id().parse::<Uuid>().map_err(|_| "an identifier".to_owned());
            self.all.push((What::Tap, one(chance)?));
            if chance.percent(15) {
                self.all.push((What::Undo, one(chance)?));
                self.all.push((What::Redo, one(chance)?));
            }
        }
        Ok(())
    }

    fn calls(&self, world: &World) -> Vec<Call> {
        let live = &world.live;
        let (case, interview) = (live.case.to_string(), &live.interview);
        let call = |(what, id): &(What, Uuid)| {
            let request = json!({ "case": case, "interview": interview, "request": id });
            match what {
                What::Tap => ("tap".to_owned(), tap(&case, interview, *id)),
                What::Undo => ("undo_tap".to_owned(), request),
                What::Redo => ("redo_tap".to_owned(), request),
            }
        };
        self.all.iter().skip(self.acknowledged).map(call).collect()
    }

    /// The check: what the journal has beside what was asked for and what was acknowledged.
    fn holds(&self, world: &World, vault: &mut Vault) -> Result<(), String> {
        well(vault)?;
        let events = vault.case_events(world.live.case).map_err(|e| e.to_string())?;
        let events: Vec<_> = events
            .into_iter()
            .filter_map(|placed| match placed.event {
                Event::Case(event) => Some(*event),
                Event::Room(_) => None,
            })
            .collect();
        let [mut undone, mut restored] = [0, 0];
        for (n, (what, id)) in self.all.iter().enumerate() {
            let known = vault.knows_request(*id).map_err(|e| e.to_string())?;
            if n < self.acknowledged && !known {
                return Err(format!("acknowledged and lost: number {n} of {}", self.acknowledged));
            }
            if n > self.acknowledged && known {
                return Err("entered before its turn".to_owned());
            }
            let times = events
                .iter()
                .filter(|event| matches!(event, CaseEvent::Tapped { tap, .. } if tap.0 == *id))
                .count();
            match what {
                What::Tap if times != usize::from(known) => {
                    return Err(format!("a tap is there {times} times"));
                }
                What::Tap => {}
                What::Undo => undone += usize::from(known),
                What::Redo => restored += usize::from(known),
            }
        }
        let count = |is: fn(&CaseEvent) -> bool| events.iter().filter(|event| is(event)).count();
        let found = (
            count(|event| matches!(event, CaseEvent::TapUndone { .. })),
            count(|event| matches!(event, CaseEvent::TapRestored { .. })),
        );
        if found == (undone, restored) {
            Ok(())
        } else {
            Err("an undo or redo is lost or doubled".to_owned())
        }
    }
}

fn tap(case: &str, interview: &str, id: Uuid) -> Value {
    json!({
        "case": case, "interview": interview, "tap": id, "kind": "prompt", "apart": true, "of": "", "signs": [],
        "responses": [], "phase": null, "prompt": "open", "intensity": null, "outcome": null, "asked_by": null,
        "break_reason": null,
    })
}

pub fn row(lab: &Lab, world: &World) -> Row {
    let mut rows = Rows::new(ROW, SURVIVES);
    let home = lab.scratch().join("scene");
    match plant(world, &home) {
        Ok(planted) => planted.into_iter().for_each(|(fault, found)| rows.planted(fault, found)),
        Err(what) => return broken(ROW, &what),
    }
    // Another one than that of the world, whose identifiers would come again.
    let mut chance = Chance::new(!lab.seed);
    let mut left = lab.count(10, 1000);
    while left > 0 {
        let here = left.min(ON_ONE_COPY);
        left -= here;
        match Scene::new(world, home.clone()) {
            Err(what) => return broken(ROW, &what),
            Ok(scene) => {
                let mut asked = Asked::default();
                for _ in 0..here {
                    rows.attack(attack(&scene, &mut asked, &mut chance));
                }
            }
        }
    }
    rows.finish()
}

/// One kill: most in the middle of tapping, some during start and unlock.
fn attack(scene: &Scene<'_>, asked: &mut Asked, chance: &mut Chance) -> Result<(), String> {
    asked.more(chance)?;
    let moment = if chance.percent(15) {
        Moment::After { answers: 0, micros: chance.between(0, 500_000) }
    } else {
        let answers = usize::try_from(chance.between(1, 30)).unwrap_or(1);
        Moment::After { answers, micros: chance.between(0, 6_000) }
    };
    let run = scene.run(INTERVIEWER, asked.calls(scene.world), moment)?;
    if let Some(code) = run.refused {
        return Err(format!("refused: {code}"));
    }
    asked.acknowledged += run.done;
    let (mut vault, _) = scene.world.open(&scene.home).map_err(|e| format!("it does not open: {e}"))?;
    asked.holds(scene.world, &mut vault)?;
    // Half of the times the next start finds a store that was locked in good order.
    if chance.percent(50) {
        vault.lock(&SystemClock.now()).map_err(|e| format!("lock: {e}"))?;
    }
    Ok(())
}

/// Takes acknowledged taps out, enters one twice, changes a view, turns a bit.
fn plant(world: &World, home: &Path) -> Result<Planted, String> {
    let scene = Scene::new(world, home.to_owned())?;
    let before = home.with_extension("before");
    copy_tree(home, &before).map_err(|e| e.to_string())?;
    let mut asked = Asked::default();
    asked.more(&mut Chance::new(0))?;
    let run = scene.run(INTERVIEWER, asked.calls(world), Moment::After { answers: 12, micros: 0 })?;
    asked.acknowledged = run.done;
    let open = |home: &Path| world.open(home).map(|(vault, _)| vault).map_err(|e| e.to_string());
    let mut vault = open(home)?;
    asked.holds(world, &mut vault).map_err(|what| format!("before anything was planted: {what}"))?;
    let mut found =
        vec![("the taps of before were put back", asked.holds(world, &mut open(&before)?).is_err())];

    // Past the program, while the store is open.
    past::change(world, home, "UPDATE case_list SET status = 'closed' || status")?;
    found.push(("a view was changed", asked.holds(world, &mut vault).is_err()));
    vault.rebuild_projections().map_err(|e| e.to_string())?;
    asked.holds(world, &mut vault).map_err(|what| format!("after the view was mended: {what}"))?;

    let again = asked.all.first().ok_or("nothing asked")?.1;
    let interview: InterviewId = world.live.interview.parse().map_err(|_| "an interview")?;
    let twice = CaseEvent::Tapped {
        interview,
        tap: TapId(again),
        what: Tap::Prompt { prompt: PromptKind::Open },
        elapsed_ms: 1,
        added_later: false,
    };
    let actor = vault.person();
    let at = SystemClock.now();
    let draft = Draft {
        case: Some(world.live.case),
        actor,
        at: at.clone(),
        event: Event::Case(Box::new(twice)),
        request: None,
    };
    vault.append(&[draft]).map_err(|e| e.to_string())?;
    found.push(("a tap was entered twice", asked.holds(world, &mut vault).is_err()));
    drop(vault);

    past::change(world, home, "UPDATE payload SET salt = zeroblob(32) WHERE seq = 9")?;
    let unsound = world.open(home).map_or(true, |(mut vault, _)| asked.holds(world, &mut vault).is_err());
    found.push(("a content was exchanged", unsound));
    Ok(found)
}
