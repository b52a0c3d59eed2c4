//! After the interview: how the child left, what was recorded, the risk, the referral, the signature.

use super::stage::{INTERVIEWER, SUPERVISOR, Stage, list, text};
use super::{Case, files};
use crate::failure::Failure;
use serde_json::{Value, json};

/// Completes the record.
pub fn wrap_up(stage: &mut Stage<'_>, case: &Case) -> Result<(), Failure> {
    let (id, interview) = (&case.id, &case.interview);
    stage.clock.pass_seconds(180);
    let end = stage.chance.word(&["calm", "tired"]);
    let request = json!({
        "case": id, "interview": interview, "end": end, "told_next": "yes", "transport_safe": "yes", "snack": "yes",
    });
    let view = stage.call("record_childs_end", request)?;
    let number = recording(stage, case, &view)?;
    stage.tell("cli-demo-recording", &[("number", &number)]);
    attach(stage, case)?;
    let note = "Хүүхэд нэг удаа завсарлахыг хүссэн.";
    stage.call("note_process", json!({ "case": id, "interview": interview, "text": note, "observers": { "asked": 3, "relayed": 2, "declined": 1, "reason": "Хүүхэд энэ тухай өөрөө ярьсан байсан." } }))?;
    let level = stage.chance.word(&["low", "medium"]);
    let request = json!({
        "case": id, "interview": interview, "immediate_danger": "no", "contact": "possible",
        "safe_tonight": "yes", "self_harm": "no", "siblings": "not_known", "level": level,
        "why": "Хүүхэд аюулгүй хүнтэй гэртээ харьсан.", "told": "",
    });
    stage.call("assess_risk", request)?;
    let level = stage.voice.word(&format!("risk-level-{level}"), &[]);
    stage.tell("cli-demo-risk", &[("level", &level)]);
    let request = json!({
        "case": id, "service": "psychologist", "kind": "doctor", "organisation": "Жишээ эмнэлэг",
        "urgency": stage.chance.word(&["three_days", "two_weeks"]), "follow_up": "",
    });
    let view = stage.call("make_referral", request)?;
    stage.tell("cli-demo-referral", &[("day", &text(&view, "/referrals/0/follow_up")?)]);
    Ok(())
}

/// The camera ran from the beginning to the end; gives the number of what it recorded. Among thousands one is drawn now and then that
/// another recording has: then the next one is.
fn recording(stage: &mut Stage<'_>, case: &Case, view: &Value) -> Result<String, Failure> {
    loop {
        let number = format!("Ө1-{:04}-{:02}", stage.chance.between(1, 9999), stage.chance.between(1, 99));
        let recording = json!({
            "number": number, "from": text(view, "/card/from")?, "to": text(view, "/card/to")?,
            "operator": "О.М.", "medium": "Карт 2", "child_told": true, "gap": false, "sha256": "", "bytes": "",
        });
        let request = json!({ "case": case.id, "interview": case.interview, "recordings": [recording] });
        match stage.call("note_recordings", request) {
            Err(failure) if failure.code == "recording-number-used" => {}
            noted => return noted.map(|_| number),
        }
    }
}

/// The drawing as a picture, and the signed paper as a scanned form.
fn attach(stage: &mut Stage<'_>, case: &Case) -> Result<(), Failure> {
    let (dx, dy) = (stage.chance.between(16, 48), stage.chance.between(16, 48));
    let drawing = files::png(|x, y| {
        let far = u64::from(x).abs_diff(dx).pow(2) + u64::from(y).abs_diff(dy).pow(2);
        if (100..200).contains(&far) { 40 } else { 250 }
    });
    let form = files::pdf(&format!("Demonstration form {}", stage.chance.between(1000, 9999)));
    let papers =
        [("drawing.png", drawing, 1, "Зураг, хүүхдийн зурсан"), ("form.pdf", form, 0, "Зөвшөөрлийн цаас")];
    for (name, content, item, description) in papers {
        let path = stage.papers.join(name);
        crate::files::write_own(&path, &content)?;
        let request = json!({
            "case": case.id, "interview": case.interview, "item": item, "path": path.display().to_string(),
            "description": description,
        });
        stage.call("add_attachment", request)?;
        std::fs::remove_file(&path).map_err(|_| Failure::broken("disk-trouble"))?;
    }
    stage.tell("cli-demo-attached", &[]);
    Ok(())
}

/// The interviewer signs; what is open is left with a reason.
pub fn sign(stage: &mut Stage<'_>, case: &Case) -> Result<(), Failure> {
    stage.clock.pass_seconds(120);
    let this = json!({ "case": case.id, "interview": case.interview });
    let view = stage.call("record", this)?;
    let mut points = list(&view, "/open_points");
    for point in &mut points {
        point["reason"] = json!("Энэ өдөр тодруулах боломжгүй байсан.");
    }
    let passphrase = stage.player(INTERVIEWER)?.passphrase.clone();
    let request = json!({
        "case": case.id, "interview": case.interview, "open_points": points, "as_found": false,
        "passphrase": passphrase,
    });
    let signed = stage.call("sign_off", request)?;
    if signed["signature_ok"] != json!(true) {
        return Err(Failure::broken("demo-out-of-step"));
    }
    let by = stage.player(INTERVIEWER)?.name.clone();
    stage.tell("cli-demo-signed", &[("name", &by)]);
    Ok(())
}

/// A count was wrong: it is amended, with a second person, and the signed value stays beside it.
pub fn amend(stage: &mut Stage<'_>, case: &Case) -> Result<(), Failure> {
    const ITEM: &str = "timeline.counts.open";
    stage.clock.pass_seconds(300);
    let view = stage.call("record", json!({ "case": case.id, "interview": case.interview }))?;
    let item = list(&view, "/amendable").into_iter().find(|i| i["item"] == json!(ITEM)).unwrap_or_default();
    let old = text(&item, "/value")?;
    let new = old.parse::<u64>().map_err(|_| Failure::broken("demo-out-of-step"))? + 1;
    let (first, second) = (stage.player(INTERVIEWER)?, stage.player(SUPERVISOR)?);
    let request = json!({
        "case": case.id, "interview": case.interview, "item": ITEM, "new": new.to_string(),
        "reason": "Бичлэгээс дахин тоолоход нэг асуулт дутуу байсан.",
        "passphrase": first.passphrase, "second": second.id, "second_passphrase": second.passphrase,
    });
    let name = second.name.clone();
    stage.call("amend", request)?;
    stage.tell("cli-demo-amended", &[("old", &old), ("new", &new.to_string()), ("name", &name)]);
    Ok(())
}
