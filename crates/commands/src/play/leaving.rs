//! What leaves the room: computed for each recipient, previewed, sealed, handed over; or not.

use super::stage::{SUPERVISOR, Stage, list, text};
use super::{Case, Turn};
use crate::failure::Failure;
use serde_json::{Value, json};

/// One bundle for each recipient to whom anything may go; gives the files that lie there afterwards.
pub fn send(stage: &mut Stage<'_>, case: &Case) -> Result<Vec<String>, Failure> {
    let mut files = Vec::new();
    if case.turn == Turn::Order {
        order(stage, case)?;
    }
    for at in 0..stage.receiving.len() {
        if let Some((bundle, path)) = seal(stage, case, at)? {
            let kind = stage.receiving.get(at).map_or("", |r| r.kind);
            if case.turn == Turn::Withdrawal && kind == "doctor" {
                take_back(stage, case, at, &bundle, &path)?;
            } else {
                hand_over(stage, case, at, &bundle)?;
                files.push(path);
            }
        }
    }
    Ok(files)
}

/// A legal order for what the child said no to: entered by the officer, signed by the supervisor.
fn order(stage: &mut Stage<'_>, case: &Case) -> Result<(), Failure> {
    let supervisor = stage.player(SUPERVISOR)?;
    let (id, passphrase, name) =
        (supervisor.id.clone(), supervisor.passphrase.clone(), supervisor.name.clone());
    let police =
        stage.receiving.iter().find(|r| r.kind == "police").map_or_else(String::new, |r| r.id.clone());
    let number = format!("{}/{}", stage.chance.between(10, 99), stage.chance.between(100, 999));
    let request = json!({
        "case": case.id, "recipient": police, "body": "Жишээ дүүргийн шүүх", "number": number,
        "date": stage.clock.day_in(-1), "parts": ["interview_log", "consent_record"], "child_told": "yes",
        "child_told_note": "",
        "told": { "by": "Б. Сарнай", "at": stage.clock.minute_in(-5), "how": "spoken", "said": "asked" },
        "supervisor": id, "passphrase": passphrase,
    });
    stage.call("record_order", request)?;
    stage.tell("cli-demo-order", &[("number", &number), ("name", &name)]);
    Ok(())
}

/// Gate, preview, seal; nothing when nothing may go.
fn seal(stage: &mut Stage<'_>, case: &Case, at: usize) -> Result<Option<(String, String)>, Failure> {
    let receiving = stage.receiving.get(at).ok_or_else(|| Failure::broken("demo-out-of-step"))?;
    let (id, organisation, folder) =
        (receiving.id.clone(), receiving.organisation, receiving.folder.display().to_string());
    let gate = stage.call("gate", json!({ "case": case.id, "recipients": [id] }))?;
    let column = gate.pointer("/columns/0").cloned().unwrap_or_default();
    let cells = list(&column, "/cells");
    let goes = cells.iter().filter(|c| c["goes"] == json!(true)).count();
    if goes == 0 {
        let reason =
            cells.iter().find_map(|c| c["reason"].as_str().filter(|r| !r.is_empty())).unwrap_or_default();
        let why = stage.voice.word(&format!("reason-{reason}"), &[]);
        stage.tell("cli-demo-stays", &[("organisation", organisation), ("why", &why)]);
        return Ok(None);
    }
    let purpose = stage.purpose.clone();
    let request = json!({ "case": case.id, "recipient": id, "take_away": [], "purpose": purpose });
    let preview = stage.call("preview_bundle", request)?;
    stage.clock.pass_seconds(90);
    let request = json!({
        "case": case.id, "request": stage.chance.id(), "recipient": id, "take_away": [], "purpose": purpose,
        "reference": "", "folder": folder, "seen_seq": preview["seen_seq"],
        "preview": preview["preview"],
    });
    let sealed = stage.call("seal_bundle", request)?;
    let parts = sealed["parts"].as_array().map_or(0, Vec::len).to_string();
    let (file, bytes) = (text(&sealed, "/file")?, text(&sealed, "/bytes")?);
    let args =
        [("file", file.as_str()), ("organisation", organisation), ("parts", &parts), ("bytes", &bytes)];
    stage.tell("cli-demo-sealed", &args);
    Ok(Some((text(&sealed, "/bundle")?, text(&sealed, "/path")?)))
}

fn handed(stage: &mut Stage<'_>, case: &Case, at: usize, bundle: &str) -> Result<Value, Failure> {
    let receiving = stage.receiving.get(at).ok_or_else(|| Failure::broken("demo-out-of-step"))?;
    let (name, position) = receiving.takes;
    let paper = format!("А-{}", stage.chance.between(100, 999));
    Ok(json!({
        "case": case.id, "bundle": bundle, "to_name": name, "to_position": position, "how": "in_person",
        "seal": "", "paper_number": paper,
    }))
}

fn hand_over(stage: &mut Stage<'_>, case: &Case, at: usize, bundle: &str) -> Result<(), Failure> {
    stage.clock.pass_seconds(120);
    let request = handed(stage, case, at, bundle)?;
    stage.call("hand_over", request)?;
    let name = stage.receiving.get(at).map_or("", |r| r.takes.0);
    stage.tell("cli-demo-handed-over", &[("name", name)]);
    Ok(())
}

/// The child changes its mind while the bundle is still here: it does not leave any more.
fn take_back(stage: &mut Stage<'_>, case: &Case, at: usize, bundle: &str, path: &str) -> Result<(), Failure> {
    let request = json!({ "case": case.id, "by": "child", "purposes": ["doctor"], "channel": "phone" });
    let effect = stage.call("preview_withdrawal", request.clone())?;
    let stays = effect["stays"].as_u64().unwrap_or(0).to_string();
    stage.call("withdraw_consent", request)?;
    stage.tell("cli-demo-withdrawn", &[("stays", &stays)]);
    let asked = handed(stage, case, at, bundle)?;
    let code = stage.refused("hand_over", asked)?;
    stage.tell_refusal("cli-demo-not-handed-over", &code);
    let reason = "Зөвшөөрлөө буцаасан тул өгөхгүй.";
    stage.call("cancel_bundle", json!({ "case": case.id, "bundle": bundle, "reason": reason }))?;
    std::fs::remove_file(path).map_err(|_| Failure::broken("disk-trouble"))?;
    stage.tell("cli-demo-cancelled", &[]);
    Ok(())
}
