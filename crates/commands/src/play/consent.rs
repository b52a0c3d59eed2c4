//! The consent conversation: who decides, then purpose by purpose, the adult and the child each for themselves.

use super::stage::{INTERVIEWER, Stage};
use super::{Case, Turn};
use crate::failure::Failure;
use serde_json::{Value, json};

const PURPOSES: [&str; 8] =
    ["interview", "recording", "police", "prosecutor", "doctor", "social_worker", "ngo", "statistics"];

/// The whole conversation, confirmed on paper.
pub fn talk(stage: &mut Stage<'_>, case: &Case) -> Result<(), Failure> {
    decider(stage, case)?;
    for purpose in PURPOSES {
        for giver in ["guardian", "child"] {
            stage.clock.pass_seconds(20);
            let answer = answer(stage, case.turn, giver, purpose);
            let request = json!({
                "case": case.id, "request": stage.chance.id(), "giver": giver, "purpose": purpose,
                "answer": answer, "language": "mn", "teach_back": answer != "later",
            });
            stage.call("answer_consent", request)?;
            if giver == "child" && answer == "no" {
                let what = stage.voice.word(&format!("purpose-{}", purpose.replace('_', "-")), &[]);
                stage.tell("cli-demo-childs-no", &[("purpose", &what)]);
            }
        }
    }
    let pin = stage.player(INTERVIEWER)?.pin;
    let paper = format!("З-{}", stage.chance.between(1000, 9999));
    let request = json!({
        "case": case.id, "read_back": true, "paper_number": paper, "strokes": [], "pin": pin,
    });
    stage.call("confirm_consent", request)?;
    stage.call("mark_preparation", json!({ "case": case.id, "card": 6, "done": true }))?;
    stage.tell("cli-demo-consent", &[("count", &PURPOSES.len().to_string()), ("paper", &paper)]);
    Ok(())
}

/// What is said. What a turn is about is fixed, and so is what lets the day go on; the rest is drawn.
fn answer(stage: &mut Stage<'_>, turn: Turn, giver: &str, purpose: &str) -> &'static str {
    match (turn, giver, purpose) {
        (Turn::ChildsNo, "child", "ngo") | (Turn::Order, "child", "police") => "no",
        (_, _, "interview" | "recording" | "prosecutor" | "doctor") => "yes",
        (_, "child", "statistics") => stage.chance.word(&["yes", "no", "later"]),
        (_, "guardian", "social_worker") => stage.chance.word(&["yes", "later"]),
        _ => "yes",
    }
}

fn decider(stage: &mut Stage<'_>, case: &Case) -> Result<(), Failure> {
    if case.turn == Turn::Withdrawal {
        let asked = named(case, "mother", "yes", ("identity_card", ""));
        let code = stage.refused("name_decider", asked)?;
        stage.tell_refusal("cli-demo-implicated", &code);
    }
    let (kind, proof) = match case.turn {
        Turn::Withdrawal if stage.chance.percent(50) => ("father", ("birth_certificate", String::new())),
        Turn::Withdrawal => {
            ("appointed_representative", ("decision", format!("А/{}", stage.chance.between(10, 400))))
        }
        _ => ("mother", ("identity_card", String::new())),
    };
    stage.call("name_decider", named(case, kind, "no", (proof.0, &proof.1)))?;
    let who = stage.voice.word(&format!("decider-kind-{}", kind.replace('_', "-")), &[]);
    stage.tell("cli-demo-decider", &[("who", &who)]);
    Ok(())
}

fn named(case: &Case, kind: &str, implicated: &str, (proof, note): (&str, &str)) -> Value {
    json!({ "case": case.id, "adult": "", "decider": {
        "decider": kind, "implicated": implicated, "proof": proof, "proof_note": note, "channel": "in_person",
        "witness": "", "language": "mn", "mismatch_reason": "",
    }})
}
