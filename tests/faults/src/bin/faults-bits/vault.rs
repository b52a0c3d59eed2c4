//! The files of a vault, one bit of one of them at a time.

use crate::{Outcome, broken, finds_a_panic, row, turned};
use itgel_casefile::event::{Event, RoomEvent};
use itgel_casefile::time::Clock as _;
use itgel_commands::clock::SystemClock;
use itgel_commands::play::chance::Chance;
use itgel_faults::portrait::Portrait;
use itgel_faults::room::turn_a_bit;
use itgel_faults::world::{PAIRS, World, files_below, place};
use itgel_faults::{Lab, Row};
use itgel_seal::{OsEntropy, Passphrase};
use itgel_vault::{Draft, OpenError, Vault};
use std::fs;
use std::path::{Path, PathBuf};

const SURVIVES: &str =
    "refused, found by unlock or doctor, or everything is as it was; never other data, never a panic";
/// Entries after which the anchor is due: no more than these may be gone unseen.
const ANCHOR_EVERY: u64 = 16;

/// A store with its anchors, in memory, to be laid out again and again.
pub struct Store {
    home: PathBuf,
    files: Vec<(PathBuf, Vec<u8>)>,
    /// What it says when nothing was turned.
    portrait: Portrait,
    entries: u64,
    /// As a power cut leaves it.
    cut: bool,
}

impl Store {
    fn of(world: &World, home: &Path, entries: u64, cut: bool) -> Result<Self, String> {
        let files = files_below(home).map_err(|e| e.to_string())?;
        let own = |path: &PathBuf| path.starts_with(home.join("vault")) || is_anchor(path);
        let read = |path: PathBuf| fs::read(&path).map(|bytes| (path, bytes));
        let files: Result<Vec<_>, _> = files.into_iter().filter(own).map(read).collect();
        let files = files.map_err(|e| e.to_string())?;
        let (mut vault, _) = world.open(home).map_err(|e| e.to_string())?;
        let portrait = Portrait::of(&mut vault, entries, &place(home).store, &SystemClock.now())?;
        Ok(Self { home: home.to_owned(), files, portrait, entries, cut })
    }

    /// A copy of the room that nobody touched.
    pub fn untouched(world: &World, home: &Path) -> Result<Self, String> {
        let fresh = || {
            let _ = fs::remove_dir_all(home);
            world.copy_to(home)
        };
        fresh()?;
        let (vault, _) = world.open(home).map_err(|e| e.to_string())?;
        let entries = vault.size() - 1;
        drop(vault);
        fresh()?;
        Self::of(world, home, entries, false)
    }

    /// Whether a store that is called well, where this file was changed, still says all that it said. Whoever called it well may have
    /// made entries of their own.
    pub fn still(&self, world: &World, changed: &Path) -> Result<Outcome, String> {
        self.judge(world, changed)
    }

    /// Lays everything out as it was; what an opening left beside it goes.
    fn lay_out(&self) -> std::io::Result<()> {
        let strange = |path: &PathBuf| !self.files.iter().any(|(known, _)| known == path);
        let store = place(&self.home);
        for folder in [&store.store, &store.anchors] {
            files_below(folder)?.into_iter().filter(strange).try_for_each(fs::remove_file)?;
        }
        self.files.iter().try_for_each(|(path, bytes)| fs::write(path, bytes))
    }

    /// The check: what is made of the store as it lies there now.
    fn judge(&self, world: &World, changed: &Path) -> Result<Outcome, String> {
        if changed.parent().is_some_and(|folder| folder.ends_with("recovery")) {
            return self.sheets(world, changed);
        }
        let Ok(mut vault) = self.door(world, changed) else { return Ok(Outcome::Refused) };
        if !vault.integrity().is_whole() || !vault.doctor().is_ok_and(|report| report.is_well()) {
            return Ok(Outcome::Refused);
        }
        let lost = (self.entries + 1).saturating_sub(vault.size());
        let known = self.entries - lost;
        let says = Portrait::of(&mut vault, known, &place(&self.home).store, &SystemClock.now())?;
        let before = usize::try_from(known).ok().and_then(|known| self.portrait.entries.get(..known));
        match lost {
            0 if says == self.portrait => Ok(Outcome::Harmless),
            // Only a power cut may cost what the computer did not remember yet.
            1..=ANCHOR_EVERY if self.cut && before == Some(&says.entries) => Ok(Outcome::Shorter),
            0 => Err("other data, and nothing says so".to_owned()),
            lost => Err(format!("{lost} entries are gone, or others are there, and nothing says so")),
        }
    }

    /// Of a recovery file: its own two sheets may be refused, and the two other pairs open all the same.
    fn sheets(&self, world: &World, changed: &Path) -> Result<Outcome, String> {
        let mut outcome = Outcome::Harmless;
        for (name, _) in PAIRS {
            match world.sheets_open(&self.home, name) {
                Ok(true) => {}
                Ok(false) => return Err("another recovery key".to_owned()),
                Err(_) if changed.ends_with(name) => outcome = Outcome::Refused,
                Err(said) => {
                    return Err(format!("the sheets of {name}, which is whole, open nothing: {said}"));
                }
            }
        }
        Ok(outcome)
    }

    /// Slots are opened with their passphrase, everything else without one.
    fn door(&self, world: &World, changed: &Path) -> Result<Vault, OpenError> {
        let slot = changed.extension().is_some_and(|end| end == "slot");
        let name = changed.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let person = world.people.iter().find(|one| slot && Some(one.id.to_string()) == name);
        let opened = match person {
            None => world.open(&self.home),
            Some(one) => {
                let passphrase = Passphrase::new(&one.passphrase);
                let (at, entropy) = (SystemClock.now(), Box::new(OsEntropy));
                Vault::unlock(&place(&self.home), one.id, &passphrase, &at, entropy)
            }
        };
        opened.map(|(vault, _)| vault)
    }

    /// One bit: half of them in the database and its log, the others evenly over the other files.
    fn attack(&self, world: &World, chance: &mut Chance) -> Result<Outcome, String> {
        let large = |path: &Path| path.to_string_lossy().contains("itgel.db");
        let wanted = chance.percent(50);
        let among: Vec<_> =
            self.files.iter().filter(|(path, bytes)| !bytes.is_empty() && large(path) == wanted).collect();
        let last = (among.len() as u64).saturating_sub(1);
        let at = usize::try_from(chance.between(0, last)).unwrap_or(0);
        let (path, bytes) = among.get(at).ok_or("no file")?;
        let turned = turned(bytes, chance).ok_or("an empty file")?;
        self.lay_out().and_then(|()| fs::write(path, turned)).map_err(|e| e.to_string())?;
        self.judge(world, path)
    }

    /// Whether the check lets through what nobody touched; one that refuses everything would find every fault.
    fn lets_be(&self, world: &World) -> Result<(), String> {
        self.lay_out().map_err(|e| e.to_string())?;
        let untouched = |name: &str| match self.judge(world, &place(&self.home).store.join(name))? {
            Outcome::Harmless => Ok(()),
            _ => Err("the untouched store is refused".to_owned()),
        };
        untouched("recovery/recovery-ab.age")?;
        untouched("itgel.db")?;
        self.lay_out().map_err(|e| e.to_string())?;
        let slot = world.people.first().map_or_else(String::new, |one| format!("users/{}.slot", one.id));
        untouched(&slot)
    }

    /// Two recovery files are spoilt, and one of them is said to be the changed one.
    fn finds_another_pair(&self, world: &World) -> Result<bool, String> {
        self.lay_out().map_err(|e| e.to_string())?;
        let recovery = place(&self.home).store.join("recovery");
        for (name, _) in &PAIRS[..2] {
            turn_a_bit(&recovery.join(name))?;
        }
        let found = self.judge(world, &recovery.join(PAIRS[0].0)).is_err();
        self.lay_out().map_err(|e| e.to_string())?;
        Ok(found)
    }

    /// A setting is changed by the program itself and the store locked in good order: all of it fits, and it is other data.
    fn finds_other_data(&self, world: &World) -> Result<bool, String> {
        self.lay_out().map_err(|e| e.to_string())?;
        let (mut vault, _) = world.open(&self.home).map_err(|e| e.to_string())?;
        vault.set_setting("room/other", "data").map_err(|e| e.to_string())?;
        drop(vault);
        Ok(self.judge(world, &place(&self.home).store.join("itgel.db")).is_err())
    }
}

fn is_anchor(path: &Path) -> bool {
    path.extension().is_some_and(|end| end == "anchor")
}

fn run(name: &str, store: Result<Store, String>, world: &World, lab: &Lab, times: u64) -> Row {
    let store = match store {
        Ok(store) => store,
        Err(what) => return broken(name, &what),
    };
    let tried = store.lets_be(world).and_then(|()| {
        let pair = store.finds_another_pair(world)?;
        Ok((store.finds_other_data(world)?, pair))
    });
    let (other, pair) = match tried {
        Ok(found) => found,
        Err(what) => return broken(name, &what),
    };
    let planted = vec![
        ("other data in a store that fits", other),
        ("a bit in two recovery files, one of them named", pair),
        ("a panic", finds_a_panic()),
    ];
    let mut chance = Chance::new(lab.seed);
    row((name, SURVIVES), planted, times, || store.attack(world, &mut chance))
}

/// A store that was locked in good order, and its anchor.
pub fn locked(lab: &Lab, world: &World) -> Row {
    let home = lab.scratch().join("locked");
    let made = world.copy_to(&home).and_then(|()| {
        let (vault, _) = world.open(&home).map_err(|e| e.to_string())?;
        let entries = vault.size() - 1;
        drop(vault);
        world.copy_to(&home)?;
        let wal = place(&home).store;
        for left in ["itgel.db-wal", "itgel.db-shm"] {
            let _ = fs::remove_file(wal.join(left));
        }
        Store::of(world, &home, entries, false)
    });
    run("bits: every file of a locked vault", made, world, lab, lab.count(50, 8000))
}

/// A store as a power cut leaves it, with entries in its write-ahead log.
pub fn after_a_power_cut(lab: &Lab, world: &World) -> Row {
    let home = lab.scratch().join("cut");
    let made = world.copy_to(&home).and_then(|()| {
        let (mut vault, _) = world.open(&home).map_err(|e| e.to_string())?;
        for n in 0..40 {
            let changed = RoomEvent::SettingChanged { key: "language".to_owned(), value: n.to_string() };
            let (actor, at) = (vault.person(), SystemClock.now());
            let draft = Draft { case: None, actor, at, event: Event::Room(Box::new(changed)), request: None };
            vault.append(&[draft]).map_err(|e| e.to_string())?;
        }
        let entries = vault.size();
        drop(vault);
        Store::of(world, &home, entries, true)
    });
    run("bits: every file after a power cut", made, world, lab, lab.count(20, 2000))
}
