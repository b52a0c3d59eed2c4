//! The interviewer signs the record.

use crate::child::{Call, Moment, Run};
use crate::{Deed, Planted, Scene};
use itgel_casefile::event::{CaseEvent, Event};
use itgel_casefile::ids::CaseId;
use itgel_commands::play::stage::INTERVIEWER;
use itgel_vault::Vault;

pub const DEED: Deed = Deed {
    row: "kill: sign-off",
    survives: "signed whole or not at all, signed where it was acknowledged, and signed once after it is asked for again; \
        chain, views, signatures and files hold (doctor)",
    times: (2, 200),
    who: INTERVIEWER,
    calls,
    holds,
    plant,
};

fn calls(scene: &Scene<'_>) -> Vec<Call> {
    vec![("sign_off".to_owned(), scene.world.sign.clone())]
}

fn case(scene: &Scene<'_>) -> Result<CaseId, String> {
    scene.world.sign["case"].as_str().and_then(|id| id.parse().ok()).ok_or_else(|| "a case".to_owned())
}

fn signed(vault: &Vault, case: CaseId) -> Result<usize, String> {
    let events = vault.case_events(case).map_err(|e| e.to_string())?;
    let is = |event: &Event| matches!(event, Event::Case(e) if matches!(**e, CaseEvent::SignedOff { .. }));
    Ok(events.iter().filter(|placed| is(&placed.event)).count())
}

fn holds(scene: &Scene<'_>, run: &Run) -> Result<(), String> {
    let case = case(scene)?;
    let vault = scene.world.sound(&scene.home)?;
    let before = signed(&vault, case)?;
    drop(vault);
    if before > 1 || run.done > before {
        return Err(format!("acknowledged {}, signed {before} times", run.done));
    }
    let again = scene.ask(INTERVIEWER, calls(scene))?.pop().ok_or("no answer")?;
    let vault = scene.world.sound(&scene.home)?;
    match (signed(&vault, case)?, again) {
        (1, Ok(_)) if before == 0 => Ok(()),
        (1, Err(code)) if before == 1 && code == "record-is-signed" => Ok(()),
        (times, again) => Err(format!("asked again ({again:?}), signed {times} times", again = again.err())),
    }
}

/// Acknowledged, and the store of before put back.
fn plant(scene: &Scene<'_>) -> Result<Planted, String> {
    let run = scene.run(INTERVIEWER, calls(scene), Moment::Never)?;
    let before = Scene::new(scene.world, scene.home.with_extension("before"))?;
    Ok(vec![("the record of before was put back", holds(&before, &run).is_err())])
}
