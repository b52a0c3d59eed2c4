//! The live interview: phases, prompts, a feeling, a break, an undo, a mark, a thing; with minutes between them.

use super::Case;
use super::opening::PLANNED_MINUTES;
use super::stage::{Stage, text};
use crate::failure::Failure;
use serde_json::{Value, json};

/// Phase, least and most prompts in it, and of these so many in a hundred are open invitations.
const PHASES: [(&str, (u64, u64), u64); 9] = [
    ("introduction", (0, 1), 100),
    ("ground_rules", (1, 3), 30),
    ("rapport", (2, 5), 80),
    ("practice", (2, 4), 90),
    ("transition", (1, 2), 100),
    ("free_recall", (5, 10), 90),
    ("follow_up", (4, 9), 45),
    ("closing", (1, 2), 60),
    ("neutral_topic", (0, 2), 80),
];

/// Holds the interview from its beginning to its end.
pub fn hold(stage: &mut Stage<'_>, case: &mut Case) -> Result<(), Failure> {
    stage.clock.pass_seconds(120);
    let request = json!({
        "case": case.id, "request": stage.chance.id(), "session": "initial", "reason": "",
        "compulsion_basis": "", "compulsion_interests": "", "planned_minutes": PLANNED_MINUTES,
        "camera_confirmed": true,
    });
    let view = stage.call("begin_interview", request)?;
    case.interview = text(&view, "/interview")?;
    stage.tell("cli-demo-begins", &[("time", &text(&view, "/began")?)]);
    for (phase, (least, most), open) in PHASES {
        tap(stage, case, "phase", json!({ "phase": phase }))?;
        for _ in 0..stage.chance.between(least, most) {
            let wait = stage.chance.between(25, 75);
            stage.clock.pass_seconds(wait);
            let kind = if stage.chance.percent(open) {
                "open"
            } else {
                stage.chance.word(&["directive", "directive", "option_posing"])
            };
            tap(stage, case, "prompt", json!({ "prompt": kind }))?;
        }
        match phase {
            "practice" => tap_and_thing(stage, case)?,
            "free_recall" => feeling_and_break(stage, case)?,
            "follow_up" => slip(stage, case)?,
            _ => {}
        }
        let rest = stage.chance.between(30, 120);
        stage.clock.pass_seconds(rest);
    }
    let request = stage.chance.id();
    let ended = stage.quick(
        "end_interview",
        json!({ "case": case.id, "interview": case.interview, "request": request, "stopped_by_child": false,
            "at_last_entry": false }),
    )?;
    let number = |pointer: &str| ended.pointer(pointer).and_then(Value::as_u64).unwrap_or(0);
    let prompts = ["open", "directive", "option_posing", "suggestive"];
    let all: u64 = prompts.iter().map(|kind| number(&format!("/counts/{kind}"))).sum();
    let minutes = (number("/elapsed_ms") / 60_000).to_string();
    let (open, all) = (number("/counts/open").to_string(), all.to_string());
    stage.tell("cli-demo-ends", &[("minutes", &minutes), ("open", &open), ("all", &all)]);
    Ok(())
}

/// One tap; gives its identifier.
fn tap(stage: &mut Stage<'_>, case: &Case, kind: &str, more: Value) -> Result<String, Failure> {
    let id = stage.chance.id();
    let mut request = json!({
        "case": case.id, "interview": case.interview, "tap": id, "kind": kind, "apart": false, "of": "", "signs": [],
        "responses": [], "phase": null, "prompt": null, "intensity": null, "outcome": null,
        "asked_by": null, "break_reason": null,
    });
    if let (Some(fields), Value::Object(more)) = (request.as_object_mut(), more) {
        fields.extend(more);
    }
    stage.clock.pass_seconds(1);
    stage.quick("tap", request)?;
    Ok(id)
}

/// The child draws; the drawing becomes item 1.
fn tap_and_thing(stage: &mut Stage<'_>, case: &Case) -> Result<(), Failure> {
    tap(stage, case, "item", json!({}))?;
    stage.clock.pass_seconds(40);
    tap(stage, case, "marker", json!({}))?;
    stage.tell("cli-demo-item", &[]);
    Ok(())
}

fn feeling_and_break(stage: &mut Stage<'_>, case: &Case) -> Result<(), Failure> {
    let feeling = tap(stage, case, "feeling", json!({}))?;
    stage.clock.pass_seconds(8);
    let sign = stage.chance.word(&["quiet", "tears", "agitation"]);
    let intensity = stage.chance.between(1, 2);
    let detail = json!({
        "of": feeling, "signs": [sign], "responses": ["paused", "break"], "intensity": intensity,
        "outcome": "calmed",
    });
    tap(stage, case, "feeling_detail", detail)?;
    let pause = tap(stage, case, "break", json!({}))?;
    let asked_by = stage.chance.word(&["child", "interviewer"]);
    let detail = json!({ "of": pause, "asked_by": asked_by, "break_reason": "tired" });
    tap(stage, case, "break_detail", detail)?;
    let minutes = stage.chance.between(4, 8);
    stage.clock.pass_seconds(minutes * 60);
    tap(stage, case, "resume", json!({}))?;
    stage.tell("cli-demo-break", &[("minutes", &minutes.to_string())]);
    Ok(())
}

/// A slip of the finger is taken back; another is taken back and brought back again.
fn slip(stage: &mut Stage<'_>, case: &Case) -> Result<(), Failure> {
    tap(stage, case, "prompt", json!({ "prompt": "suggestive" }))?;
    stage.clock.pass_seconds(2);
    take_back(stage, case, "undo_tap")?;
    stage.clock.pass_seconds(5);
    tap(stage, case, "prompt", json!({ "prompt": "directive" }))?;
    stage.clock.pass_seconds(2);
    take_back(stage, case, "undo_tap")?;
    stage.clock.pass_seconds(1);
    take_back(stage, case, "redo_tap")?;
    stage.tell("cli-demo-undo", &[]);
    Ok(())
}

fn take_back(stage: &mut Stage<'_>, case: &Case, command: &str) -> Result<(), Failure> {
    let request = stage.chance.id();
    stage.quick(command, json!({ "case": case.id, "interview": case.interview, "request": request }))?;
    Ok(())
}
