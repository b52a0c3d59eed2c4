//! A store is lost and a backup of it is restored, or two are: a new epoch of its log, in which no number stands for what it stood
//! for before, and whoever received a bundle of the lost store is told.

use crate::bundles::{Two, verdict};
use crate::{broken, put};
use itgel_casefile::time::Clock as _;
use itgel_commands::clock::SystemClock;
use itgel_commands::play::chance::Chance;
use itgel_commands::play::stage::SUPERVISOR;
use itgel_faults::second::{PASSPHRASE, call};
use itgel_faults::world::{World, place, well};
use itgel_faults::{Lab, Row, Rows};
use itgel_seal::{OsEntropy, Passphrase};
use itgel_vault::Vault;
use itgel_vault::backup::{Door, How, Restore, find};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

pub const NAME: &str = "time travel: a backup restored";
const SURVIVES: &str = "the store is well and has begun a new epoch of its log, with its reason; log and number together stand for \
    one entry in the lost store and in both that were restored; who received a bundle of what was lost is told «restored» at the \
    first of the new epoch and «ended» at a later one of the lost store";

/// What stands under the name of a log and a number.
type Lines = BTreeMap<(String, u64), Vec<u8>>;

/// How it went.
struct Outcome {
    /// What the receiving room says of the restored store's first bundle, and of the lost store's last.
    said: (String, String),
    /// The numbers given by the lost store and by those that were restored.
    lines: Vec<Lines>,
    /// Epochs that the restored store says of itself.
    epochs: usize,
}

/// The room works, is backed up, works on and sends; then its folder is lost, a backup restored, and it works on and sends.
struct Loss<'a> {
    world: &'a World,
    two: Two<'a>,
    backups: PathBuf,
}

impl Loss<'_> {
    /// `lost` entries come after the backup; without any the receiving room has seen nothing that is lost. `remembered`: the
    /// computer remembers the lost store.
    fn journey(&self, lost: u64, since: u64, remembered: bool) -> Result<Outcome, String> {
        let (two, home) = (&self.two, self.two.sender.as_path());
        two.as_met()?;
        let _ = fs::remove_dir_all(&self.backups);
        fs::create_dir(&self.backups).map_err(|e| e.to_string())?;
        let told = if lost == 0 { Some(self.sent("told")?) } else { None };
        self.back_up()?;
        let told = match told {
            Some(told) => told,
            None => {
                two.goes_on(lost, "lost")?;
                self.sent("told")?
            }
        };
        let before = self.lines()?;
        let late = self.two.kept.join("lost");
        put(home, &late)?;

        fs::remove_dir_all(place(home).store).map_err(|e| e.to_string())?;
        if !remembered {
            fs::remove_dir_all(place(home).anchors).map_err(|e| e.to_string())?;
        }
        self.restore()?;
        two.goes_on(since, "since")?;
        let anew = self.sent("anew")?;
        let first = self.lines()?;
        let epochs: BTreeSet<&String> = first.keys().map(|(log, _)| log).collect();
        let epochs = epochs.len();

        // The same backup once more, on a computer that knows of nothing.
        fs::remove_dir_all(place(home).store).map_err(|e| e.to_string())?;
        fs::remove_dir_all(place(home).anchors).map_err(|e| e.to_string())?;
        self.restore()?;
        two.goes_on(since + 1, "again")?;
        let second = self.lines()?;

        // The lost store turns up, and somebody sends from it.
        put(&late, home)?;
        two.goes_on(1, "late")?;
        let late = self.sent("longer")?;
        let mut house = self.world.house(&two.receiver);
        call(&mut house, "unlock", json!({ "person": two.person, "passphrase": PASSPHRASE }))?;
        match verdict(&mut house, &told)?.as_str() {
            "follows" => {}
            what => return Err(format!("the honest bundle: {what}")),
        }
        let said = (verdict(&mut house, &anew)?, verdict(&mut house, &late)?);
        Ok(Outcome { said, lines: vec![before, first, second], epochs })
    }

    /// A bundle, put where no later state of the folder takes it away.
    fn sent(&self, name: &str) -> Result<PathBuf, String> {
        let kept = self.two.kept.join(format!("{name}.itgel.age"));
        fs::copy(self.two.send(&self.two.sender, name).map_err(|e| format!("{name}: {e}"))?, &kept)
            .map_err(|e| e.to_string())?;
        Ok(kept)
    }

    fn back_up(&self) -> Result<(), String> {
        let (mut vault, _) = self.world.open(&self.two.sender).map_err(|e| e.to_string())?;
        let how = How { understood: true, wholly: false, app: "0.0.0" };
        vault
            .back_up(&self.backups, how, &SystemClock.now(), &mut |_, _, _| true)
            .map_err(|e| e.to_string())?;
        vault.lock(&SystemClock.now()).map_err(|e| e.to_string())
    }

    fn restore(&self) -> Result<(), String> {
        let copy = find(&self.backups, &mut || true)
            .map_err(|e| e.to_string())?
            .into_iter()
            .next()
            .ok_or("no backup")?
            .path;
        let supervisor = self.world.people.get(SUPERVISOR).ok_or("nobody")?;
        let passphrase = Passphrase::new(&supervisor.passphrase);
        let (person, door, at) = (supervisor.id, Door::Passphrase(&passphrase), SystemClock.now());
        let restore = Restore { copy: &copy, person, door, reason: "The disk of the store broke", at: &at };
        let restored =
            Vault::restore(&place(&self.two.sender), &restore, Box::new(OsEntropy), &mut |_, _, _| true);
        let mut vault = restored.map_err(|e| e.to_string())?;
        well(&mut vault)?;
        match vault.room_events("log_restored").map_err(|e| e.to_string())?.len() {
            1 => vault.lock(&SystemClock.now()).map_err(|e| e.to_string())?,
            times => return Err(format!("entered {times} times")),
        }
        // Nothing leaves before somebody has looked at the papers.
        let mut house = self.world.house(&self.two.sender);
        call(&mut house, "unlock", self.world.unlocks(SUPERVISOR))?;
        call(&mut house, "compare_papers", json!({ "found": "Nothing is missing by the papers" }))?;
        call(&mut house, "lock", json!({})).map(drop)
    }

    fn lines(&self) -> Result<Lines, String> {
        let (vault, integrity) = self.world.open(&self.two.sender).map_err(|e| e.to_string())?;
        if !integrity.is_whole() {
            return Err("the store is not whole".to_owned());
        }
        numbered(&vault)
    }
}

/// Every entry of an open store, under the log's name and its number.
fn numbered(vault: &Vault) -> Result<Lines, String> {
    let records = vault.records(0, vault.size()).map_err(|e| e.to_string())?;
    let mut lines = Lines::new();
    for record in records {
        let line: Value = serde_json::from_slice(&record.line).map_err(|e| e.to_string())?;
        let (log, seq) = (line["log"].as_str().unwrap_or_default().to_owned(), line["seq"].as_u64());
        lines.insert((log, seq.ok_or("no number")?), record.line);
    }
    Ok(lines)
}

/// The check: no number of one log stands for two entries, and what was said is what a reader must hear.
fn found(outcome: &Outcome) -> Result<(), String> {
    let mut all = Lines::new();
    for (name, line) in outcome.lines.iter().flatten() {
        if all.insert(name.clone(), line.clone()).is_some_and(|other| other != *line) {
            return Err(format!("number {} of one log stands for two entries", name.1));
        }
    }
    match (outcome.epochs, (outcome.said.0.as_str(), outcome.said.1.as_str())) {
        (2, ("restored", "ended")) => Ok(()),
        (epochs, (anew, late)) => Err(format!("{epochs} epochs; the new one: {anew}, the lost one: {late}")),
    }
}

/// The lost store is put back without a word and goes on: its numbers stand for others then.
fn unsaid(loss: &Loss<'_>) -> Result<bool, String> {
    let two = &loss.two;
    two.as_met()?;
    two.goes_on(2, "lost")?;
    let before = loss.lines()?;
    two.as_met()?;
    two.goes_on(2, "since")?;
    let said = ("restored".to_owned(), "ended".to_owned());
    Ok(found(&Outcome { said, lines: vec![before, loss.lines()?], epochs: 2 }).is_err())
}

pub fn row(lab: &Lab, world: &World) -> Row {
    let below = lab.scratch().join("lost");
    let backups = below.join("backups");
    let loss = match Two::meet(&below, world) {
        Ok(two) => Loss { world, two, backups },
        Err(what) => return broken(NAME, &what),
    };
    let mut rows = Rows::new(NAME, SURVIVES);
    let nothing_lost = loss.journey(0, 2, true).map(|outcome| found(&outcome).is_err());
    for (fault, outcome) in [
        ("a store put back without a word, whose numbers were given twice", unsaid(&loss)),
        ("a restoration that lost nothing which the receiver saw", nothing_lost),
    ] {
        match outcome {
            Ok(seen) => rows.planted(fault, seen),
            Err(what) => return broken(NAME, &format!("{fault}: {what}")),
        }
    }
    let mut chance = Chance::new(!lab.seed);
    for _ in 0..lab.count(1, 40) {
        let (lost, since, remembered) = (chance.between(1, 9), chance.between(0, 12), chance.percent(50));
        rows.attack(loss.journey(lost, since, remembered).and_then(|outcome| found(&outcome)));
    }
    rows.finish()
}
