//! The rooms that are measured: one room, played from its first day, and laid aside at several sizes. They are kept between
//! runs, because the largest takes long to make.

use crate::{code, days};
use itgel_casefile::time::Clock as _;
use itgel_commands::files::own_folder;
use itgel_commands::harden::Hardened;
use itgel_commands::house::{House, KdfParams, Means, SayWords};
use itgel_commands::job::Job;
use itgel_commands::places::Places;
use itgel_commands::play::Silent;
use itgel_commands::play::chance::Chance;
use itgel_commands::play::clock::Stepping;
use itgel_commands::play::room::furnish;
use itgel_commands::play::stage::{Cast, Player, SUPERVISOR, Stage};
use itgel_commands::table;
use itgel_vault::Place;
use itgel_words::{Language, Words};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// Counts up whenever the play changes, so that rooms of an earlier one are made anew.
pub(crate) const PLAY: u32 = 3;
/// What whoever measures has to know of a room, beside its store.
const FACTS: &str = "room.json";
/// One passphrase and PIN for everybody: nothing here is secret.
pub(crate) const SHOWN: (&str, &str) = ("намар цэнхэр морь гүүр зам", "4831");
/// The supervisor's passphrase costs what a real one does: 256 MiB.
pub(crate) const REAL: KdfParams = KdfParams { m_kib: 256 * 1024, t: 3, p: 4 };
/// The day on which every room begins, so that a seed makes the same room on whichever day it is made: 2 January 2023.
const FIRST_DAY_MS: i64 = 1_672_617_600_000;
/// Files whose child may be heard at once, at each size: somebody has to be tapped for.
const READY: usize = 16;
/// Entries per case file, about, for sizes that are given in entries.
pub const ENTRIES_PER_CASE: u64 = 20;

/// A room in a folder: `vault`, what this computer remembers of it, and who works there.
#[derive(Clone, Debug)]
pub struct Room {
    home: PathBuf,
}

/// Where rooms are kept, and from which seed they are made.
pub struct Rooms {
    /// The folder of all of them.
    pub data: PathBuf,
    /// The seed.
    pub seed: u64,
}

impl Rooms {
    fn of(&self, cases: u64) -> PathBuf {
        let schema = itgel_vault::migrations::KNOWN;
        self.data.join(format!("room-{schema}-{PLAY}-{}-{cases}", self.seed))
    }

    /// The room after so many case files; it must have been made.
    #[must_use]
    pub fn room(&self, cases: u64) -> Room {
        Room { home: self.of(cases) }
    }

    /// Sees to it that the room is there at each of these sizes, in case files; `say` hears how far it is. A room is played
    /// in memory where there is place for it, since nothing of how it is made is measured.
    ///
    /// # Errors
    /// What the program refused, or the disk.
    pub fn make(&self, sizes: &[u64], say: &dyn Fn(&str)) -> Result<(), String> {
        let mut sizes: Vec<u64> = sizes.to_vec();
        sizes.sort_unstable();
        sizes.dedup();
        let is_there = |cases: &u64| self.of(*cases).join(FACTS).is_file();
        let from = sizes.iter().copied().take_while(is_there).last();
        sizes.retain(|cases| !is_there(cases) && from.is_none_or(|from| *cases > from));
        if sizes.is_empty() {
            return Ok(());
        }
        std::fs::create_dir_all(&self.data).map_err(|e| e.to_string())?;
        let scratch = tempfile::Builder::new().prefix("itgel-bench-").tempdir().map_err(|e| e.to_string())?;
        let home = scratch.path().join("room");
        let mut playing = match from {
            Some(cases) => Playing::resume(&self.room(cases), &home, self.seed)?,
            None => Playing::begin(&home, self.seed)?,
        };
        for cases in sizes {
            let began = std::time::Instant::now();
            playing.until(cases)?;
            keep(&home, &self.of(cases))?;
            say(&format!("a room of {cases} case files: {:.0} s", began.elapsed().as_secs_f64()));
        }
        Ok(())
    }
}

impl Rooms {
    /// The room of so many case files each of which came to an interview; made when it is not there yet.
    ///
    /// # Errors
    /// What the program refused, or the disk.
    pub fn heard(&self, interviews: u64) -> Result<Room, String> {
        let name = format!("heard-{}-{PLAY}-{}-{interviews}", itgel_vault::migrations::KNOWN, self.seed);
        let kept = self.data.join(name);
        if !kept.join(FACTS).is_file() {
            let scratch =
                tempfile::Builder::new().prefix("itgel-bench-").tempdir().map_err(|e| e.to_string())?;
            let home = scratch.path().join("room");
            let mut playing = Playing::begin(&home, self.seed)?;
            playing.on_stage(KdfParams::FLOOR, |stage, began, opened| {
                days::play(stage, 0..interviews, days::EACH, began, opened)
            })?;
            playing.note()?;
            keep(&home, &kept)?;
        }
        Ok(Room { home: kept })
    }
}

/// Lays a room aside that was played elsewhere.
pub(crate) fn keep(home: &Path, kept: &Path) -> Result<(), String> {
    let unfinished = kept.with_extension("unfinished");
    let _ = std::fs::remove_dir_all(&unfinished);
    copy_tree(home, &unfinished).map_err(|e| e.to_string())?;
    let _ = std::fs::remove_dir_all(kept);
    std::fs::rename(&unfinished, kept).map_err(|e| e.to_string())
}

/// A room while it is played.
pub(crate) struct Playing {
    home: PathBuf,
    clock: Stepping,
    began_ms: i64,
    seed: u64,
    people: Vec<Player>,
    opened: Vec<String>,
    ready: Vec<String>,
}

impl Playing {
    pub(crate) fn begin(home: &Path, seed: u64) -> Result<Self, String> {
        let clock = Stepping::days_before(FIRST_DAY_MS, 0);
        let mut playing = Self {
            home: home.to_owned(),
            began_ms: clock.now().utc_ms,
            clock,
            seed,
            people: Vec::new(),
            opened: Vec::new(),
            ready: Vec::new(),
        };
        own_folder(home).map_err(code)?;
        for folder in ["bundles", "bundles-others", "keys", "papers"] {
            own_folder(&home.join(folder)).map_err(code)?;
        }
        playing.on_stage(KdfParams::FLOOR, |stage, _, _| furnish(stage, false))?;
        playing.on_stage(REAL, |stage, _, _| {
            days::seat(stage, SUPERVISOR)?;
            stage.call("change_passphrase", json!({ "old": SHOWN.0, "new": SHOWN.0 })).map(drop)
        })?;
        Ok(playing)
    }

    /// Goes on in a copy of a room that was laid aside.
    pub(crate) fn resume(room: &Room, home: &Path, seed: u64) -> Result<Self, String> {
        let room = room.copy_to(home)?;
        let player = |one: &Value| Player {
            id: one["id"].as_str().unwrap_or_default().to_owned(),
            name: one["name"].as_str().unwrap_or_default().to_owned(),
            passphrase: SHOWN.0.to_owned(),
            pin: SHOWN.1,
        };
        let facts = room.facts();
        Ok(Self {
            home: home.to_owned(),
            clock: room.clock(),
            began_ms: facts["began_ms"].as_i64().unwrap_or(0),
            seed,
            people: facts["people"].as_array().into_iter().flatten().map(player).collect(),
            opened: room.files("cases"),
            ready: Vec::new(),
        })
    }

    fn until(&mut self, cases: u64) -> Result<(), String> {
        let from = self.opened.len() as u64;
        let mut ready = Vec::new();
        self.on_stage(KdfParams::FLOOR, |stage, began, opened| {
            days::play(stage, from..cases, days::HEARD, began, opened)?;
            for _ in 0..READY {
                ready.push(days::ready(stage)?);
            }
            Ok(())
        })?;
        self.ready = ready;
        self.note()
    }

    /// Lets time pass until so long before now: from there on it may go on as it does on this day.
    ///
    /// # Errors
    /// That the room is ahead of this computer's clock already.
    pub(crate) fn catch_up(&self, before_now: Duration) -> Result<(), String> {
        let then = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_err(|e| e.to_string())?;
        let then = then.saturating_sub(before_now).as_millis();
        let ahead = i64::try_from(then).unwrap_or(i64::MAX) - self.clock.now().utc_ms;
        let seconds = u64::try_from(ahead / 1000).map_err(|_| "the room is of a later day than this one")?;
        self.clock.pass_seconds(seconds);
        Ok(())
    }

    /// Plays on a stage of its own, and locks behind it.
    pub(crate) fn on_stage(
        &mut self,
        kdf: KdfParams,
        act: impl FnOnce(&mut Stage<'_>, i64, &mut Vec<String>) -> Result<(), itgel_commands::failure::Failure>,
    ) -> Result<(), String> {
        let means = Means { clock: Box::new(self.clock.clone()), kdf: Some(kdf), ..means() };
        let mut house = House::new(places(&self.home), Hardened::default(), means);
        // Where it goes on depends on the sizes that are asked for; what is drawn there does not depend on anything else.
        let from = self.opened.len() as u64 + u64::from(self.people.is_empty());
        let mut stage = Stage {
            house: &mut house,
            clock: self.clock.clone(),
            chance: Chance::new(self.seed << 32 | from),
            voice: &Silent,
            people: std::mem::take(&mut self.people),
            receiving: Vec::new(),
            papers: self.home.join("papers"),
            out: self.home.clone(),
            purpose: "Хурлаар хэлэлцэх".to_owned(),
            cast: Cast { room: "Ногоон өрөө", shown: Some(SHOWN) },
            calls: 0,
            job: Job::quiet(),
        };
        act(&mut stage, self.began_ms, &mut self.opened).map_err(code)?;
        stage.call("lock", json!({})).map_err(code)?;
        self.people = std::mem::take(&mut stage.people);
        Ok(())
    }

    /// Writes down who works there, and what there is, for whoever measures.
    pub(crate) fn note(&self) -> Result<(), String> {
        let people: Vec<Value> = self.people.iter().map(|p| json!({ "id": p.id, "name": p.name })).collect();
        let facts = json!({ "people": people, "now_ms": self.clock.now().utc_ms,
            "began_ms": self.began_ms, "cases": self.opened, "ready": self.ready });
        std::fs::write(self.home.join(FACTS), facts.to_string()).map_err(|e| e.to_string())
    }
}

impl Room {
    /// The room in this folder.
    #[must_use]
    pub fn at(home: PathBuf) -> Self {
        Self { home }
    }

    /// A copy on the same disk, to work in.
    ///
    /// # Errors
    /// The disk's trouble.
    pub fn copy_to(&self, other: &Path) -> Result<Self, String> {
        let _ = std::fs::remove_dir_all(other);
        copy_tree(&self.home, other).map_err(|e| format!("copying a room: {e}"))?;
        Ok(Self { home: other.to_owned() })
    }

    /// Its folder.
    #[must_use]
    pub fn home(&self) -> &Path {
        &self.home
    }

    fn facts(&self) -> Value {
        let bytes = std::fs::read(self.home.join(FACTS)).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }

    /// Ids of case files: of all `cases` in the order in which they were opened, or of those that are `ready` for the child.
    #[must_use]
    pub fn files(&self, which: &str) -> Vec<String> {
        let facts = self.facts();
        let files = facts[which].as_array().into_iter().flatten();
        files.filter_map(|id| id.as_str().map(str::to_owned)).collect()
    }

    /// The id of somebody, placed as in `play::stage`.
    #[must_use]
    pub fn person(&self, who: usize) -> String {
        self.facts()["people"][who]["id"].as_str().unwrap_or_default().to_owned()
    }

    /// The clock that goes on where the play ended.
    #[must_use]
    pub fn clock(&self) -> Stepping {
        let clock = Stepping::days_before(self.facts()["now_ms"].as_i64().unwrap_or(0), 0);
        let ahead = self.facts()["now_ms"].as_i64().unwrap_or(0) - clock.now().utc_ms;
        clock.pass_seconds(u64::try_from(ahead / 1000).unwrap_or(0) + 60);
        clock
    }

    /// The store and what is remembered of it.
    #[must_use]
    pub fn place(&self) -> Place {
        let Places { vault, anchors } = places(&self.home);
        Place { store: vault, anchors }
    }

    /// The passphrase of everybody.
    #[must_use]
    pub fn passphrase(&self) -> &'static str {
        SHOWN.0
    }

    /// The program's own rooms, locked.
    #[must_use]
    pub fn house(&self) -> House {
        let means = Means { clock: Box::new(self.clock()), kdf: Some(KdfParams::FLOOR), ..means() };
        House::new(places(&self.home), Hardened::default(), means)
    }

    /// The program's own rooms, unlocked for somebody.
    ///
    /// # Errors
    /// What the program refused.
    pub fn unlocked(&self, who: usize) -> Result<House, String> {
        let mut house = self.house();
        self.unlock(&mut house, who)?;
        Ok(house)
    }

    /// Unlocks them for somebody.
    ///
    /// # Errors
    /// What the program refused.
    pub fn unlock(&self, house: &mut House, who: usize) -> Result<(), String> {
        let request = json!({ "person": self.person(who), "passphrase": SHOWN.0 });
        call(house, "unlock", request).map(drop)
    }
}

/// One command.
///
/// # Errors
/// The code of what the program refused.
pub fn call(house: &mut House, name: &str, request: Value) -> Result<Value, String> {
    table::call(house, name, request, &Job::quiet()).map_err(|failure| format!("{name}: {}", code(failure)))
}

fn places(home: &Path) -> Places {
    Places::beside(home.join("vault"))
}

fn means() -> Means {
    let (mn, en) = (Words::new(Language::Mn), Words::new(Language::En));
    let words: Box<SayWords> = Box::new(move |language, id, values| {
        let words = if language.tag() == "mn" { &mn } else { &en };
        words.lookup(id, values).unwrap_or_else(|| id.to_owned())
    });
    Means::of_this_computer(words)
}

/// Copies a folder with all that is in it.
pub(crate) fn copy_tree(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    std::fs::set_permissions(to, std::fs::metadata(from)?.permissions())?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_tree(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
