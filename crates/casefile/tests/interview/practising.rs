//! Practising (ux.md 4.18): scripts as data, and a trainee's own entries beside them.

use crate::desk::*;
use itgel_casefile::event::Tap;
use itgel_casefile::rulebook::{RulebookFault, Source};
use itgel_casefile::training::{Act, Became, Script, Scripts, compare, is_training_log};
use itgel_casefile::vocabulary::*;
use serde_json::{Value, json};

const OPEN: Tap = Tap::Prompt { prompt: PromptKind::Open };
const EMBEDDED: &str = include_str!("../../../../assets/training/v1.json");

fn read(value: &Value) -> Result<Scripts, RulebookFault> {
    Scripts::read(&Source { file: "training/test.json", text: &value.to_string() })
}

/// The embedded scripts, one thing changed at this place.
fn changed(pointer: &str, to: Value) -> Result<Scripts, RulebookFault> {
    let mut value: Value = serde_json::from_str(EMBEDDED).unwrap();
    *value.pointer_mut(pointer).unwrap() = to;
    read(&value)
}

/// A script of three acts, one minute apart: in time up to 12 s, late up to 45 s, early by 4 s.
fn short() -> Script {
    let step = |at: u32, expect: &str| json!({ "at": at, "child": null, "you": { "mn": "а", "en": "a" }, "expect": expect });
    let steps =
        [step(0, "phase:rapport"), step(60, "prompt:open"), step(120, "prompt:open"), step(180, "end")];
    serde_json::from_value(
        json!({ "id": "short", "age": 9, "title": { "mn": "а", "en": "a" }, "steps": steps }),
    )
    .unwrap()
}

/// What became of each act of the short script, with the seconds at which it was entered.
fn result(desk: &Desk) -> Vec<(String, &'static str, Option<u64>)> {
    let outcome = compare(&short(), desk.interview(), Scripts::builtin());
    let line = |l: &itgel_casefile::training::Line| {
        (l.act.word(), l.became.as_str(), l.entered_ms.map(|ms| ms / 1000))
    };
    outcome.lines.iter().map(line).collect()
}

#[test]
fn the_scripts_of_this_program_hold_what_is_practised_and_no_word_of_harm() {
    let scripts = Scripts::builtin();
    assert_eq!(scripts.scripts.iter().map(|s| s.age).collect::<Vec<_>>(), [5, 9, 15]);
    // Roots of words that a script of everyday things has no use for.
    let harm = [
        "зод",
        "цохи",
        "гэмт",
        "хүчин",
        "хүчирхийл",
        "айлга",
        "айса",
        "уйл",
        "шарх",
        "нүцгэн",
        "hit",
        "hurt",
        "abuse",
        "touch",
        "afraid",
        "scared",
        "cry",
        "secret",
        "naked",
        "weapon",
    ];
    for script in &scripts.scripts {
        assert!((3..=6).contains(&script.minutes()), "{}", script.id);
        for step in &script.steps {
            let said = [Some(&step.you), step.child.as_ref()].into_iter().flatten();
            for text in said.flat_map(|both| [&both.mn, &both.en]) {
                assert!(!text.trim().is_empty());
                let folded = text.to_lowercase();
                let found = harm.iter().find(|root| folded.split_whitespace().any(|w| w.starts_with(**root)));
                assert_eq!(found, None, "{text}");
            }
        }
        // A wish to stop leads to the closing, and the closing to the end.
        let acts: Vec<Act> = script.steps.iter().filter_map(|s| s.expect).collect();
        assert_eq!(acts[acts.len() - 2..], [Act::Phase(Phase::Closing), Act::End], "{}", script.id);
    }
}

#[test]
fn a_script_that_cannot_be_played_is_not_taken() {
    assert!(changed("/scripts/0/age", json!(6)).is_ok());
    for (pointer, to) in [
        ("/scripts/0/steps/1/at", json!(0)),
        ("/scripts/0/steps/0/expect", json!("prompt:open")),
        ("/scripts/0/steps/18/expect", json!("marker")),
        ("/scripts/0/steps/11/expect", Value::Null),
        ("/scripts/1/id", json!("age-5")),
        ("/scripts/0/steps/0/expect", json!("phase:lunch")),
        ("/late_seconds", json!(5)),
        ("/format", json!(2)),
    ] {
        assert!(changed(pointer, to.clone()).is_err(), "{pointer} {to}");
    }
}

#[test]
fn every_act_has_a_word_of_its_own() {
    for word in
        ["phase:ground_rules", "prompt:option_posing", "feeling", "response", "break", "resume", "end"]
    {
        assert_eq!(Act::read(word).unwrap().word(), word);
    }
    for word in ["", "phase", "phase:", "prompt:loud", "end:now", "Feeling"] {
        assert_eq!(Act::read(word), None, "{word}");
    }
}

#[test]
fn in_time_late_missing_and_not_asked_for() {
    let mut desk = Desk::running();
    desk.pass(2_000);
    desk.tap(Tap::PhaseBegun { phase: Phase::Rapport }).unwrap();
    desk.pass(10_000);
    desk.tap(Tap::Marker).unwrap();
    // 60 s and 20 more: late. The second prompt is never entered.
    desk.pass(68_000);
    desk.tap(OPEN).unwrap();
    desk.pass(101_000);
    desk.end();
    let expected = [
        ("phase:rapport".to_owned(), "found", Some(2)),
        ("marker".to_owned(), "extra", Some(12)),
        ("prompt:open".to_owned(), "late", Some(80)),
        ("prompt:open".to_owned(), "missing", None),
        ("end".to_owned(), "found", Some(181)),
    ];
    assert_eq!(result(&desk), expected);
}

#[test]
fn an_entry_answers_one_act_and_what_was_taken_back_answers_none() {
    let mut desk = Desk::running();
    desk.pass(57_000);
    // A little early is in time; the second one right after it is not asked for.
    desk.tap(OPEN).unwrap();
    desk.pass(5_000);
    desk.tap(OPEN).unwrap();
    desk.pass(60_000);
    desk.tap(OPEN).unwrap();
    desk.undo().unwrap();
    let outcome = compare(&short(), desk.interview(), Scripts::builtin());
    assert_eq!(outcome.taken_back, 1);
    let prompts: Vec<(Became, Option<u64>)> = outcome
        .lines
        .iter()
        .filter(|l| l.act == Act::Prompt(PromptKind::Open))
        .map(|l| (l.became, l.entered_ms.map(|ms| ms / 1000)))
        .collect();
    assert_eq!(prompts, [(Became::Found, Some(57)), (Became::Extra, Some(62)), (Became::Missing, None)]);
}

#[test]
fn a_training_log_says_so_in_its_name() {
    assert!(is_training_log("itgel/log/training-0a1b2c3d/1"));
    for other in ["itgel/log/room-0a1b2c3d/1", "itgel/log/room-training-1/1", "training-1", "itgel/log/1"] {
        assert!(!is_training_log(other), "{other}");
    }
}
