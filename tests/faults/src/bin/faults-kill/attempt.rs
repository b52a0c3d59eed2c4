//! One attack on a deed of the command line that opens a store or makes one: where it is made, how it is killed, and what has to hold.

use crate::landing::{Base, Landings, Where};
use itgel_commands::play::chance::Chance;
use itgel_faults::room::{copy_tree, turn_a_bit};
use itgel_faults::world::World;
use itgel_faults::{Lab, Row, Rows};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What is done to a store after an undisturbed run, and words of what the check has to say of it.
pub type Plant<'a> = (&'static str, &'static str, Box<dyn Fn(&Path) -> Result<(), String> + 'a>);

/// Where one attack is made, and how the program is called there.
pub struct Place<'a> {
    /// Everything that the program may write to.
    pub home: PathBuf,
    pub vault: PathBuf,
    pub deed: Vec<String>,
    pub doctor: Vec<String>,
    /// What has to be so before anybody opens it, where it was told as done or not.
    pub first: Box<dyn Fn(bool) -> Result<(), String> + 'a>,
    /// What has to be so besides.
    pub also: Box<dyn Fn() -> Result<(), String> + 'a>,
}

impl Place<'_> {
    fn program(lab: &Lab, words: &[String]) -> Command {
        let mut command = Command::new(lab.itgel());
        command.args(words).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// Lets it come to its end; whether it was done, and how long it lasted.
    pub fn done(lab: &Lab, words: &[String]) -> Result<(bool, Duration), String> {
        let began = Instant::now();
        let status = Self::program(lab, words).status().map_err(|e| e.to_string())?;
        Ok((status.success(), began.elapsed()))
    }

    /// Kills it so long after its start, or after something of it was `seen` on the disk; gives where that was, and whether it had told
    /// that it is done.
    fn killed(&self, lab: &Lab, seen: bool, after: Duration) -> Result<(Where, bool), String> {
        let text = |e: std::io::Error| e.to_string();
        let base = Base::of(&self.home, None);
        let mut child = Self::program(lab, &self.deed).spawn().map_err(text)?;
        while seen && !base.is_begun() && child.try_wait().map_err(text)?.is_none() {
            std::thread::sleep(Duration::from_micros(200));
        }
        std::thread::sleep(after);
        let _ = child.kill();
        let ended = child.wait().map_err(text)?;
        Ok((base.landed(ended.success()), ended.success()))
    }

    /// A store that is there is whole; where there is none, and nobody was `told` that it is done, it is asked for again. Nothing
    /// unfinished stays.
    fn holds(&self, lab: &Lab, told: bool) -> Result<(), String> {
        (self.first)(told)?;
        if !self.vault.join("vault.json").is_file() {
            if told {
                return Err("told as done, and nothing is there".to_owned());
            }
            let again = Self::program(lab, &self.deed).stderr(Stdio::piped()).output();
            let again = again.map_err(|e| e.to_string())?;
            if !again.status.success() {
                let said = String::from_utf8_lossy(&again.stderr);
                let said = said.lines().next().unwrap_or_default();
                return Err(format!("asked again, and it was not done: {:?} {said}", again.status.code()));
            }
        }
        if !Self::done(lab, &self.doctor)?.0 {
            return Err("the store is not well".to_owned());
        }
        if self.vault.with_file_name("vault.making").exists() {
            return Err("something unfinished lies there".to_owned());
        }
        (self.also)()
    }

    /// Turns a bit in the middle of the database.
    fn spoil(&self) -> Result<(), String> {
        turn_a_bit(&self.vault.join("itgel.db"))
    }
}

/// What a restoration that was cut off leaves beside the place of the store.
pub fn unfinished<'a>() -> Plant<'a> {
    let plant = |home: &Path| std::fs::create_dir(home.join("vault.making")).map_err(|e| e.to_string());
    ("a folder that is not finished", "something unfinished lies there", Box::new(plant))
}

/// The world's own store in the place of the one that is there.
pub fn again(world: &World, home: &Path) -> Result<(), String> {
    for part in ["vault", "vault.anchors"] {
        std::fs::remove_dir_all(home.join(part)).map_err(|e| e.to_string())?;
        copy_tree(&world.home().join(part), &home.join(part))?;
    }
    Ok(())
}

pub fn always<'a>() -> Box<dyn Fn(bool) -> Result<(), String> + 'a> {
    Box::new(|_| Ok(()))
}

pub fn path(path: &Path) -> &str {
    path.to_str().unwrap_or_default()
}

/// One undisturbed run, what is planted in what it left, and then the kills at moments drawn over its length.
pub fn attacks<'a>(
    lab: &Lab,
    mut rows: Rows,
    times: (u64, u64),
    plants: &[Plant<'_>],
    place: &dyn Fn(&Path) -> Result<Place<'a>, String>,
) -> Row {
    let home = lab.scratch().join("opening");
    let fresh = || {
        let _ = std::fs::remove_dir_all(&home);
        std::fs::create_dir_all(&home).map_err(|e| e.to_string())?;
        place(&home)
    };
    let undisturbed = fresh().and_then(|place| {
        let (done, lasts) = Place::done(lab, &place.deed)?;
        place.holds(lab, done)?;
        let kept = home.with_extension("kept");
        let mut found = Vec::new();
        for (what, says, plant) in plants {
            let _ = std::fs::remove_dir_all(&kept);
            copy_tree(&home, &kept)?;
            plant(&home)?;
            found.push((*what, place.holds(lab, true).is_err_and(|said| said.contains(says))));
            std::fs::remove_dir_all(&home).map_err(|e| e.to_string())?;
            copy_tree(&kept, &home)?;
        }
        let _ = std::fs::remove_dir_all(&kept);
        place.spoil()?;
        found.push(("a bit of the database was turned", place.holds(lab, true).is_err()));
        Ok((done, lasts, found))
    });
    let mut landed = String::new();
    match undisturbed {
        Err(what) => rows.attack(Err(what)),
        Ok((false, ..)) => rows.attack(Err("undisturbed, it was not done".to_owned())),
        Ok((true, lasts, found)) => {
            found.into_iter().for_each(|(what, found)| rows.planted(what, found));
            let mut chance = Chance::new(lab.seed);
            let most = u64::try_from(lasts.as_micros()).unwrap_or(u64::MAX).saturating_mul(21) / 20;
            let mut landings = Landings::default();
            for n in 0..lab.count(times.0, times.1) {
                // Every other one as soon as something of it lies there.
                let seen = n % 2 == 1;
                let after = Duration::from_micros(chance.between(0, if seen { most / 10 } else { most }));
                rows.attack(fresh().and_then(|place| {
                    let (landed, told) = place.killed(lab, seen, after)?;
                    landings.count(landed);
                    place.holds(lab, told)
                }));
            }
            landed = landings.told(&mut rows);
        }
    }
    let mut row = rows.finish();
    row.note.push_str(&landed);
    row
}

/// A restoration that is told as done, and of which nothing is there.
pub fn nowhere<'a>() -> Plant<'a> {
    let plant = |home: &Path| std::fs::remove_dir_all(home.join("vault")).map_err(|e| e.to_string());
    ("a store that is told as restored, and is not there", "told as done, and nothing", Box::new(plant))
}
