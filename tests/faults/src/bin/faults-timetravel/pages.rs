//! Single old pages of the database put back at their own place, where every MAC fits.

use crate::{a_day, broken, copy, go_on, put, unlock_finds_it};
use itgel_casefile::time::Clock as _;
use itgel_commands::clock::SystemClock;
use itgel_commands::play::chance::Chance;
use itgel_faults::portrait::Portrait;
use itgel_faults::world::{World, place, well};
use itgel_faults::{Lab, Row, Rows};
use std::fs;
use std::path::{Path, PathBuf};

const PAGE: usize = 4096;
pub const LOCKED: &str = "time travel: one old page, after a lock";
pub const CUT: &str = "time travel: one old page, after a power cut";

/// Two states of one vault, and the pages in which they differ.
struct Two {
    home: PathBuf,
    old: Vec<u8>,
    new: Vec<u8>,
    differ: Vec<usize>,
    /// The vault of the new state, with its anchors.
    kept: PathBuf,
}

impl Two {
    fn of(home: &Path, old: Vec<u8>) -> Result<Self, String> {
        let new = fs::read(database(home)).map_err(|e| e.to_string())?;
        let pages = old.len().min(new.len()) / PAGE;
        let differ = (0..pages).filter(|page| part(&old, *page) != part(&new, *page)).collect();
        let kept = home.with_extension("kept");
        put(home, &kept)?;
        Ok(Self { home: home.to_owned(), old, new, differ, kept })
    }

    /// The new state with one page of the old one.
    fn splice(&self, page: usize) -> Result<(), String> {
        put(&self.kept, &self.home)?;
        let mut bytes = self.new.clone();
        let (Some(into), Some(from)) = (bytes.get_mut(page * PAGE..(page + 1) * PAGE), part(&self.old, page))
        else {
            return Err("a page that is not there".to_owned());
        };
        into.copy_from_slice(from);
        fs::write(database(&self.home), bytes).map_err(|e| e.to_string())
    }

    /// Some of the pages, each once, or all of them.
    fn some(&self, chance: &mut Chance, wanted: u64) -> Vec<usize> {
        let mut left = self.differ.clone();
        let mut some = Vec::new();
        while !left.is_empty() && (some.len() as u64) < wanted {
            let at = usize::try_from(chance.between(0, left.len() as u64 - 1)).unwrap_or(0);
            some.push(left.swap_remove(at));
        }
        some
    }
}

fn part(bytes: &[u8], page: usize) -> Option<&[u8]> {
    bytes.get(page * PAGE..(page + 1) * PAGE)
}

fn database(home: &Path) -> PathBuf {
    place(home).store.join("itgel.db")
}

/// Whoever locked in good order has the digest of the whole file remembered: every page is found.
pub fn after_a_lock(lab: &Lab, world: &World) -> Row {
    let home = lab.scratch().join("pages");
    let made = copy(world, &home).and_then(|()| {
        let old = fs::read(database(&home)).map_err(|e| e.to_string())?;
        a_day(world, &home, lab.count(60, 400), "day")?;
        Two::of(&home, old)
    });
    let two = match made {
        Ok(two) => two,
        Err(what) => return broken(LOCKED, &what),
    };
    let survives = format!("found at unlock ({} pages differ)", two.differ.len());
    let mut rows = Rows::new(LOCKED, &survives);
    // A page of the new state over itself: nothing is to be found, and the check must not say that something was.
    let nothing = put(&two.kept, &home).and_then(|()| unlock_finds_it(world, &home));
    rows.planted("no old page at all, of which the check must not say that it was found", nothing.is_err());
    for page in two.some(&mut Chance::new(!lab.seed), lab.count(12, 2000)) {
        rows.attack(two.splice(page).and_then(|()| unlock_finds_it(world, &home)));
    }
    rows.finish()
}

/// After a power cut nobody vouches for the file: the journal is recomputed, the views are filled anew.
pub fn after_a_power_cut(lab: &Lab, world: &World) -> Row {
    let home = lab.scratch().join("cut");
    let (mut chance, mut beside) = (Chance::new(!lab.seed), 0);
    let made = copy(world, &home).and_then(|()| {
        let old = fs::read(database(&home)).map_err(|e| e.to_string())?;
        let (mut vault, _) = world.open(&home).map_err(|e| e.to_string())?;
        // So much that the database folds its log into the file by itself, and begins the log anew.
        go_on(world, &mut vault, 300, "day")?;
        vault.set_setting("room/after", "the fold").map_err(|e| e.to_string())?;
        drop(vault);
        let two = Two::of(&home, old)?;
        let (mut vault, _) = world.open(&home).map_err(|e| e.to_string())?;
        let entries = vault.size() - 1;
        let present = Portrait::of(&mut vault, entries, &place(&home).store, &SystemClock.now())?;
        Ok((two, entries, present))
    });
    let (two, entries, present) = match made {
        Ok(made) => made,
        Err(what) => return broken(CUT, &what),
    };
    let mut judge = || {
        let Ok((mut vault, integrity)) = world.open(&home) else { return Ok(()) };
        if !integrity.is_whole() || well(&mut vault).is_err() {
            return Ok(());
        }
        let says = Portrait::of(&mut vault, entries, &place(&home).store, &SystemClock.now());
        let Ok(says) = says else { return Ok(()) };
        if says.entries != present.entries || says.views != present.views {
            return Err("opened as if nothing were, with other records".to_owned());
        }
        beside += u32::from(says.beside != present.beside);
        Ok(())
    };
    // The old file whole, and nothing remembered: the check must say that other records opened.
    let planted = put(&two.kept, &home).and_then(|()| {
        fs::remove_dir_all(place(&home).store).map_err(|e| e.to_string())?;
        put(&world.home().join("vault"), &home.join("vault"))?;
        fs::remove_dir_all(place(&home).anchors).map_err(|e| e.to_string())
    });
    let planted = planted.is_ok() && judge().is_err();
    let held: Vec<_> = two
        .some(&mut chance, lab.count(8, 2000))
        .into_iter()
        .map(|page| two.splice(page).and_then(|()| judge()))
        .collect();
    let survives = format!(
        "found at unlock, or every record and list is as it was ({} pages differ; settings, drafts, request numbers or \
        keys were of the old page {beside} times, which docs/SECURITY.md says is not seen before the next orderly lock)",
        two.differ.len()
    );
    let mut rows = Rows::new(CUT, &survives);
    rows.planted("the whole old file with nothing remembered", planted);
    held.into_iter().for_each(|one| rows.attack(one));
    rows.finish()
}
