//! Consent: generated histories against a second, naive statement of the rules; and real bundles made of some of them, in which
//! nothing is found of what stays.

mod acts;
mod ages;
mod bundles;
mod days;
mod drawn;
mod entries;
mod history;
mod look;
mod naive;
mod orders;
mod plant;
mod room;
mod rules;
mod talks;
mod words;

use bundles::Filled;
use itgel_casefile::vocabulary::RecipientKind;
use itgel_commands::play::chance::Chance;
use itgel_faults::{Lab, Row, Rows};
use naive::Opens;
use room::Template;
use std::collections::BTreeMap;
use std::process::ExitCode;

fn main() -> ExitCode {
    itgel_faults::run(family)
}

fn family(lab: &Lab, say: &mut dyn FnMut(Row)) {
    lab.row(say, "consent: rules", || histories(lab));
    lab.row(say, "consent: bundles", || real(lab));
}

/// What the program opens, and what the naive statement opens, are the same.
fn histories(lab: &Lab) -> Row {
    let crew = rules::crew(lab.seed);
    let first = lab.seed.wrapping_mul(1_000_000_007);
    let all = || rules::PLANTED.iter().map(|p| (p, false)).chain(rules::BOTH.iter().map(|p| (p, true)));
    let planted: Vec<bool> =
        all().map(|(planted, both)| rules::finds(planted, both, first, 400, &crew)).collect();
    let mut seen = BTreeMap::new();
    let held: Vec<_> = (0..lab.count(700, 100_000))
        .map(|n| rules::attack(first.wrapping_add(n), &crew, &mut seen))
        .collect();
    // How often each of the four was the answer, so that nobody takes a thousand times «it stays» for a proof.
    let times = |of| seen.get(&of).copied().unwrap_or(0);
    let survives = format!(
        "the gate and the naive statement agree for every recipient, part, order and day asked: {} times it stays, {} by consent, {} by order, {} by danger",
        times(Opens::Nothing),
        times(Opens::Consent),
        times(Opens::Order),
        times(Opens::Danger)
    );
    let mut row = Rows::new("consent: rules", &survives);
    for ((fault, _), found) in all().zip(planted) {
        row.planted(fault.0, found);
    }
    let never =
        [Opens::Nothing, Opens::Consent, Opens::Order, Opens::Danger].into_iter().any(|of| times(of) == 0);
    if never && held.len() >= 500 {
        row.attack(Err("one of the four answers never came up".to_owned()));
    }
    for held in held {
        row.attack(held);
    }
    row.finish()
}

/// What was found of the bundles.
#[derive(Default)]
struct Found {
    planted: Vec<(&'static str, bool)>,
    held: Vec<Result<(), String>>,
    made: u64,
}

/// Of a sample of the histories real bundles are made; nothing of what stays is in them, and they verify.
fn real(lab: &Lab) -> Row {
    let mut found = Found::default();
    if let Err(what) = sample(lab, &mut found) {
        found.held.push(Err(what));
    }
    let survives = format!(
        "a bundle is made exactly where the naive statement opens something, of those parts ({} of them, the others refused); no content, file, salt or word of what stays is in it; it verifies",
        found.made
    );
    let mut row = Rows::new("consent: bundles", &survives);
    for (fault, found) in found.planted {
        row.planted(fault, found);
    }
    for held in found.held {
        row.attack(held);
    }
    row.finish()
}

fn sample(lab: &Lab, found: &mut Found) -> Result<(), String> {
    let template = Template::make(&lab.scratch().join("room"))?;
    let first = lab.seed.wrapping_mul(1_000_000_007);
    for n in 0..lab.count(4, 300) {
        let home = lab.scratch().join(format!("history-{n}"));
        let seed = first.wrapping_add(n);
        let done = Filled::make(&template, &home, seed)
            .and_then(|mut filled| every_bundle(&template, &mut filled, seed, found));
        if let Err(what) = done {
            found.held.push(Err(format!("history {seed}: {what}")));
        }
        std::fs::remove_dir_all(&home).map_err(|e| e.to_string())?;
    }
    Ok(())
}

/// Every bundle of one history, on its last day and perhaps on edges after it.
fn every_bundle(
    template: &Template,
    filled: &mut Filled,
    seed: u64,
    found: &mut Found,
) -> Result<(), String> {
    let mut chance = Chance::new(seed ^ 0x00ed_6e00);
    loop {
        for kind in RecipientKind::ALL {
            let held = match filled.bundle(template, *kind) {
                Ok(Some(sealed)) => {
                    found.made += 1;
                    if found.planted.is_empty() {
                        found.planted = plant::all(template, filled, &sealed)?;
                    }
                    filled.holds(&sealed)
                }
                Ok(None) => Ok(()),
                Err(what) => Err(what),
            };
            found.held.push(held.map_err(|what| format!("history {seed}: {what}")));
        }
        if !chance.percent(50) || !filled.on_to_an_edge(template, &mut chance)? {
            return Ok(());
        }
    }
}
