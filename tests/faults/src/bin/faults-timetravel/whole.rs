//! Whole states: an old vault copied back, and a vault that was cloned and worked with in both places.

use crate::{a_day, broken, copy, put, unlock_finds_it};
use itgel_commands::play::chance::Chance;
use itgel_faults::world::{World, place};
use itgel_faults::{Lab, Row, Rows};
use std::fs;
use std::path::Path;

pub const BACK: &str = "time travel: an old vault put back";
pub const CLONE: &str = "time travel: a vault cloned and both used";
const SURVIVES: &str = "found at unlock, which opens for reading only or not at all";

/// Days that a vault has lived, each kept as it was at its evening.
struct Days<'a> {
    world: &'a World,
    home: std::path::PathBuf,
    kept: Vec<std::path::PathBuf>,
}

impl<'a> Days<'a> {
    fn live(lab: &Lab, world: &'a World, days: u64) -> Result<Self, String> {
        let home = lab.scratch().join("days");
        copy(world, &home)?;
        let mut kept = Vec::new();
        for day in 0..days {
            let evening = lab.scratch().join(format!("evening-{day}"));
            put(&home, &evening)?;
            kept.push(evening);
            a_day(world, &home, 1 + day % 3, "day")?;
        }
        let last = lab.scratch().join("evening-last");
        put(&home, &last)?;
        kept.push(last);
        Ok(Self { world, home, kept })
    }

    /// The present again, with what it remembers.
    fn present(&self) -> Result<(), String> {
        put(self.kept.last().ok_or("no day")?, &self.home)
    }

    /// Puts an old day in the place of the present, all of it or only its database; what this computer remembers stays.
    fn put_back(&self, old: &Path, all: bool) -> Result<(), String> {
        self.present()?;
        if all {
            return put(&old.join("vault"), &self.home.join("vault"));
        }
        let database = |home: &Path| place(home).store.join("itgel.db");
        fs::copy(database(old), database(&self.home)).map(drop).map_err(|e| e.to_string())
    }
}

pub fn put_back(lab: &Lab, world: &World) -> Row {
    let mut rows = Rows::new(BACK, SURVIVES);
    let times = lab.count(6, 300);
    let days = match Days::live(lab, world, times.min(20)) {
        Ok(days) => days,
        Err(what) => return broken(BACK, &what),
    };
    // What finds it is the memory outside the folder: without it the check must say that nothing was found.
    let without = |days: &Days<'_>| {
        days.put_back(days.kept.first().ok_or("no day")?, true)?;
        fs::remove_dir_all(place(&days.home).anchors).map_err(|e| e.to_string())?;
        Ok::<_, String>(unlock_finds_it(world, &days.home).is_err())
    };
    match without(&days) {
        Ok(found) => rows.planted("an old vault put back with the memory of it taken away", found),
        Err(what) => return broken(BACK, &what),
    }
    let mut chance = Chance::new(!lab.seed);
    for _ in 0..times {
        let last = (days.kept.len() as u64).saturating_sub(2);
        let at = usize::try_from(chance.between(0, last)).unwrap_or(0);
        let all = chance.percent(50);
        let held = days.kept.get(at).ok_or("no day".to_owned()).and_then(|old| days.put_back(old, all));
        rows.attack(held.and_then(|()| unlock_finds_it(days.world, &days.home)));
    }
    rows.finish()
}

/// A clone is worked with on another computer, and comes back in the place of ours, which went on too.
pub fn cloned(lab: &Lab, world: &World) -> Row {
    let mut rows = Rows::new(CLONE, SURVIVES);
    let (ours, theirs) = (lab.scratch().join("ours"), lab.scratch().join("theirs"));
    let attack = |own: u64, others: u64| {
        copy(world, &ours)?;
        copy(world, &theirs)?;
        // The other computer remembers nothing of it.
        fs::remove_dir_all(place(&theirs).anchors).map_err(|e| e.to_string())?;
        if own > 0 {
            a_day(world, &ours, own, "ours")?;
        }
        a_day(world, &theirs, others, "theirs")?;
        put(&theirs.join("vault"), &ours.join("vault"))?;
        unlock_finds_it(world, &ours)
    };
    // Where ours did not go on there is no second way, but the file is another than the one that was left.
    let planted = || {
        copy(world, &ours)?;
        a_day(world, &ours, 2, "ours")?;
        Ok::<_, String>(unlock_finds_it(world, &ours).is_err())
    };
    match planted() {
        Ok(found) => rows.planted(
            "a vault that went one way only, of which the check must not say that it was found",
            found,
        ),
        Err(what) => return broken(CLONE, &what),
    }
    let mut chance = Chance::new(!lab.seed);
    for _ in 0..lab.count(4, 200) {
        rows.attack(attack(chance.between(1, 12), chance.between(1, 12)));
    }
    rows.finish()
}
