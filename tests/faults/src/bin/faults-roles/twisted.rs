//! Requests with the right fields, and in one of them what is of a wrong kind or far too large.

use itgel_casefile::vocabulary::Role;
use itgel_commands::failure::Failure;
use itgel_commands::play::chance::Chance;
use itgel_commands::table::COMMANDS;
use itgel_faults::day::Played;
use itgel_faults::room::{Held, INTERVIEWER, OFFICER, Room, SUPERVISOR, digests};
use itgel_faults::shape::{fields, plain};
use itgel_faults::{Lab, Row, Rows};
use serde_json::{Value, json};

/// Every command as somebody who may ask for it.
pub fn row(lab: &Lab, room: &Held<(Room, Played)>) -> Row {
    let mut rows = Rows::new(
        "roles: wrong types and huge values",
        "each field of every command in turn, as everybody who may ask: refused as malformed, no file of the store is another, and who \
         was at work still is",
    );
    let room = match room {
        Ok(made) => &made.0,
        Err(what) => {
            rows.attack(Err(what.clone()));
            return rows.finish();
        }
    };
    let mut chance = Chance::new(lab.seed);
    let each = usize::try_from(lab.count(1, 64)).unwrap_or(1);
    for (who, role) in
        [(INTERVIEWER, Role::Interviewer), (OFFICER, Role::CaseOfficer), (SUPERVISOR, Role::Supervisor)]
    {
        let home = lab.scratch().join(format!("twisted-{who}"));
        let entered = room.copy_to(&home).and_then(|mut copy| copy.enter(who).map(|_| copy));
        let mut copy = match entered {
            Ok(copy) => copy,
            Err(what) => {
                rows.attack(Err(what));
                continue;
            }
        };
        if who == INTERVIEWER {
            let answer = copy.call("today", json!({}));
            rows.planted("a request that is taken", judge(&answer).is_err());
            let kept = json!({"case": "", "form": "x", "typed": "y"});
            let before = digests(&[&home]);
            let answer = copy.call("keep_form", kept);
            let written = digests(&[&home]) != before;
            rows.planted("a request that is written", answer.is_ok() && written);
        }
        for command in COMMANDS.iter().filter(|c| c.access.admits(role)) {
            let before = digests(&[&home]);
            let tried: Vec<_> = twists(command.name, each, &mut chance)
                .into_iter()
                .map(|(field, request)| (field, copy.call(command.name, request)))
                .collect();
            let untouched = digests(&[&home]) == before;
            for (field, answer) in tried {
                let held = judge(&answer)
                    .and_then(|()| untouched.then_some(()).ok_or_else(|| "something was written".to_owned()));
                rows.attack(held.map_err(|what| format!("{}.{field}: {what}", command.name)));
            }
        }
        let at_work = copy.call("state", json!({})).is_ok_and(|state| state["phase"] == "open");
        rows.attack(if at_work { Ok(()) } else { Err("nobody is at work any more".to_owned()) });
        let _ = std::fs::remove_dir_all(&home);
    }
    rows.finish()
}

/// For each field some wrong values; for the whole some that are no request.
fn twists(command: &str, each: usize, chance: &mut Chance) -> Vec<(String, Value)> {
    let fields = fields(command);
    let mut all = Vec::new();
    for (name, kind) in &fields {
        let mut wrong = kind.wrong();
        for _ in 0..each.min(wrong.len()) {
            let at = usize::try_from(chance.between(0, wrong.len().saturating_sub(1) as u64)).unwrap_or(0);
            let mut request = plain(&fields);
            request[name] = wrong.swap_remove(at);
            all.push((name.clone(), request));
        }
    }
    for odd in [json!(null), json!([]), json!("{}"), json!({"no such field": 1}), json!([[], {}, "a", null])]
        .into_iter()
        .take(each.max(2))
    {
        all.push(("the whole".to_owned(), odd));
    }
    all
}

fn judge(answer: &Result<Value, Failure>) -> Result<(), String> {
    match answer {
        Ok(_) => Err("it was taken".to_owned()),
        Err(failure) if failure.code == "request-malformed" => Ok(()),
        Err(failure) => Err(format!("refused as {}", failure.code)),
    }
}
