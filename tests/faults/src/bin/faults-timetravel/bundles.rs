//! Where the memory of the computer is taken away too, nothing at the unlock can know. Whoever holds an earlier bundle does:
//! the journal of a vault that went back, or two ways, does not continue the one that they saw.

use crate::{broken, copy, go_on, put};
use itgel_casefile::time::Clock as _;
use itgel_commands::clock::SystemClock;
use itgel_commands::house::House;
use itgel_commands::play::chance::Chance;
use itgel_commands::play::stage::{OFFICER, SUPERVISOR};
use itgel_faults::second::{PASSPHRASE, call, day_in, set_up};
use itgel_faults::world::{World, place};
use itgel_faults::{Lab, Row, Rows};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

pub const NAME: &str = "time travel: seen by who holds a bundle";
const SURVIVES: &str = "a bundle of the vault that went back, or two ways, is refused as a second journal or said to be tied \
    to nothing that was seen, at the latest the first that is longer than the journal that was seen (a shorter one may be an \
    honest one that comes late)";
/// A room that sends, and one that received its first bundle and remembers the head in it.
pub struct Two<'a> {
    world: &'a World,
    pub sender: PathBuf,
    pub receiver: PathBuf,
    /// Who unlocks the receiving room.
    pub person: String,
    /// The receiving room, as a recipient.
    to: String,
    pub kept: PathBuf,
}

impl<'a> Two<'a> {
    pub fn meet(below: &Path, world: &'a World) -> Result<Self, String> {
        let (sender, receiver) = (below.join("sender"), below.join("receiver"));
        fs::create_dir_all(below).map_err(|e| e.to_string())?;
        copy(world, &sender)?;
        fs::create_dir(&receiver).map_err(|e| e.to_string())?;
        let mut other = world.house(&receiver);
        let person = set_up(&mut other)?;
        let key = call(&mut other, "public_card", json!({}))?["recipient"].clone();

        let mut house = world.house(&sender);
        call(&mut house, "unlock", world.unlocks(SUPERVISOR))?;
        let added = json!({
            "recipient": "", "kind": "prosecutor", "organisation": "Өрөө 2", "contact": "", "key": key,
            "expires": day_in(300)?,
        });
        let view = call(&mut house, "add_recipient", added)?;
        let row = view["recipients"].as_array().and_then(|rows| rows.iter().find(|row| row["key"] == key));
        let row = row.cloned().ok_or("no recipient")?;
        let to = row["id"].as_str().unwrap_or_default().to_owned();
        let card = call(&mut house, "public_card", json!({}))?;
        call(&mut house, "unlock", world.unlocks(OFFICER))?;
        let compared = json!({ "recipient": to, "how": "in_person", "groups": row["fingerprint"] });
        call(&mut house, "check_recipient_key", compared)?;
        drop(house);
        let kept = below.join("met");
        let two = Self { world, sender, receiver, person, to, kept };
        let first = two.send(&two.sender, "first")?;

        let keys = fs::read_dir(two.sender.join("keys")).map_err(|e| e.to_string())?;
        let mut keys = keys.filter_map(|entry| entry.ok().map(|entry| entry.path()));
        let roster = keys.find(|path| path.extension().is_some_and(|end| end == "itgel-room"));
        let taken = call(&mut other, "take_room", json!({ "path": roster.ok_or("no roster")? }))?;
        let groups = card["fingerprint"].clone();
        let compared = json!({ "key": taken["rooms"][0]["key"], "how": "in_person", "groups": groups });
        call(&mut other, "check_room", compared)?;
        match verdict(&mut other, &first)?.as_str() {
            "first" => {}
            what => return Err(format!("the first bundle: {what}")),
        }
        call(&mut other, "lock", json!({}))?;
        drop(other);
        put(&two.receiver, &two.kept.join("receiver"))?;
        put(&two.sender, &two.kept.join("sender"))?;
        Ok(two)
    }

    /// Seals a bundle for the receiving room, and locks.
    pub fn send(&self, home: &Path, name: &str) -> Result<PathBuf, String> {
        let folder = home.join(name);
        fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
        let mut house = self.world.house(home);
        call(&mut house, "unlock", self.world.unlocks(OFFICER))?;
        let (case, purpose) = (&self.world.seal["case"], &self.world.seal["purpose"]);
        let asked = json!({ "case": case, "recipient": self.to, "take_away": [], "purpose": purpose });
        let preview = call(&mut house, "preview_bundle", asked)?;
        let request = json!({
            "case": case, "request": named(name), "recipient": self.to, "take_away": [], "purpose": purpose,
            "reference": "", "folder": folder, "seen_seq": preview["seen_seq"], "preview": preview["preview"],
        });
        let view = call(&mut house, "seal_bundle", request)?;
        call(&mut house, "lock", json!({}))?;
        Ok(PathBuf::from(view["path"].as_str().unwrap_or_default()))
    }

    /// Both rooms as they were when they had met.
    pub fn as_met(&self) -> Result<(), String> {
        put(&self.kept.join("receiver"), &self.receiver)?;
        put(&self.kept.join("sender"), &self.sender)
    }

    /// The vault goes on and sends; then it is put back with nothing remembered, goes on another way, and sends again. Gives
    /// what the receiving room says of the second bundle, when it saw the first of the two, or did not.
    fn journey(&self, ours: u64, theirs: u64, saw: bool) -> Result<String, String> {
        self.as_met()?;
        self.goes_on(ours, "ours")?;
        let told = self.send(&self.sender, "told")?;
        let told_kept = self.kept.join("told.itgel.age");
        fs::copy(told, &told_kept).map_err(|e| e.to_string())?;
        put(&self.kept.join("sender"), &self.sender)?;
        fs::remove_dir_all(place(&self.sender).anchors).map_err(|e| e.to_string())?;
        self.goes_on(theirs, "theirs")?;
        let anew = self.send(&self.sender, "anew")?;

        let mut house = self.world.house(&self.receiver);
        call(&mut house, "unlock", json!({ "person": self.person, "passphrase": PASSPHRASE }))?;
        if saw {
            match verdict(&mut house, &told_kept)?.as_str() {
                "follows" => {}
                what => return Err(format!("the honest bundle: {what}")),
            }
        }
        let said = verdict(&mut house, &anew)?;
        if said != "follows" || !saw {
            return Ok(said);
        }
        // Shorter than what was seen, it may be an honest one that comes late. One that is longer cannot.
        self.goes_on(12, "theirs")?;
        verdict(&mut house, &self.send(&self.sender, "longer")?)
    }

    pub fn goes_on(&self, entries: u64, word: &str) -> Result<(), String> {
        let (mut vault, _) = self.world.open(&self.sender).map_err(|e| e.to_string())?;
        go_on(self.world, &mut vault, entries, word)?;
        vault.lock(&SystemClock.now()).map_err(|e| e.to_string())
    }
}

/// The check: what is said of the bundle's head beside those that were seen.
fn found(verdict: &str) -> Result<(), String> {
    match verdict {
        "log-forked" | "apart" => Ok(()),
        other => Err(format!("taken as: {other}")),
    }
}

/// How a bundle's head stands to those that were seen, or the code of the refusal.
pub fn verdict(house: &mut House, bundle: &Path) -> Result<String, String> {
    let asked = json!({ "path": bundle, "identity": "", "signers": "", "log_key": "" });
    let view = call(house, "check_bundle", asked)?;
    let word = if view["accepted"] == json!(true) { &view["head"] } else { &view["fault"] };
    Ok(word.as_str().unwrap_or_default().to_owned())
}

/// An identifier for each bundle.
fn named(name: &str) -> &'static str {
    match name {
        "first" => "1d2f6a52-6d0e-4a55-9a70-1f1f3a2b7c11",
        "longer" => "4d2f6a52-6d0e-4a55-9a70-1f1f3a2b7c14",
        "told" => "2d2f6a52-6d0e-4a55-9a70-1f1f3a2b7c12",
        _ => "3d2f6a52-6d0e-4a55-9a70-1f1f3a2b7c13",
    }
}

pub fn row(lab: &Lab, world: &World) -> Row {
    let two = match Two::meet(&lab.scratch().join("two"), world) {
        Ok(two) => two,
        Err(what) => return broken(NAME, &what),
    };
    let mut rows = Rows::new(NAME, SURVIVES);
    // Nobody can see it who did not see the other.
    match two.journey(2, 2, false) {
        Ok(said) => rows.planted("a receiver who never saw the other journal", found(&said).is_err()),
        Err(what) => return broken(NAME, &what),
    }
    let mut chance = Chance::new(!lab.seed);
    for _ in 0..lab.count(2, 60) {
        let (ours, theirs) = (chance.between(0, 9), chance.between(0, 9));
        rows.attack(two.journey(ours, theirs, true).and_then(|said| found(&said)));
    }
    rows.finish()
}
