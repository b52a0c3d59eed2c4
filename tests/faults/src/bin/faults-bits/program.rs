//! The same by the command line itself: its exit code and what it writes, with `itgel doctor` and `itgel verify`.

use crate::bundle::Bundle;
use crate::vault::Store;
use crate::{Outcome, broken, row, turned};
use itgel_commands::play::chance::Chance;
use itgel_commands::play::stage::SUPERVISOR;
use itgel_faults::stopped;
use itgel_faults::world::{World, files_below};
use itgel_faults::{Lab, Row};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

pub const NAME: &str = "bits: by the command line";
const SURVIVES: &str = "itgel doctor and itgel verify end with an exit code that they promise, 0 only where nothing is other \
    than it was (of a store, all that it says); no panic, no worker gone, no signal";

/// What the program answers by `--json` when it stopped inside (crates/cli/src/main.rs).
const GONE: &str = "echo '{\"code\":\"worker-gone\"}'; exit 4";

struct Tried<'a> {
    lab: &'a Lab,
    world: &'a World,
    bundle: Bundle,
    said: Vec<u8>,
    /// The store as it says when nothing was turned, in the place where each attack is made.
    store: Store,
}

impl Tried<'_> {
    fn itgel(&self, words: &[&str]) -> Result<Output, String> {
        let mut command = Command::new(self.lab.itgel());
        command.arg("--json").args(words).stdin(Stdio::null()).output().map_err(|e| format!("itgel: {e}"))
    }

    fn doctor(&self, home: &Path) -> Result<Output, String> {
        let (vault, file) = (home.join("vault"), self.world.passphrase_file(home, SUPERVISOR));
        let (vault, file) = (vault.display().to_string(), file.display().to_string());
        let name = self.world.people.get(SUPERVISOR).map_or("", |one| &one.name);
        self.itgel(&["doctor", "--vault", &vault, "--passphrase-file", &file, "--person", name])
    }

    fn verify(&self) -> Result<Output, String> {
        let path = |path: &Path| path.display().to_string();
        let of = &self.bundle.sources;
        let (bundle, identity) = (path(&of.bundle), path(&of.identity));
        let (signers, log) = (path(&of.signers), path(&of.log_key));
        let words = ["verify", &bundle, "--identity", &identity, "--signers", &signers, "--log-key", &log];
        self.itgel(&words)
    }

    /// The check: the exit code is one that the program promises, and where it says how all is well, it says of a bundle the same as
    /// of the untouched one. What the doctor calls well is looked at by [`Store::still`] besides.
    fn judge(&self, ran: &Output, says: Option<&[u8]>) -> Result<Outcome, String> {
        match ran.status.code() {
            _ if stopped::said(&[&ran.stdout, &ran.stderr]) => Err("a panic".to_owned()),
            Some(0) if says.is_none_or(|says| says == ran.stdout) => Ok(Outcome::Harmless),
            Some(0) => Err("accepted with other data".to_owned()),
            Some(1..=4) => Ok(Outcome::Refused),
            other => Err(format!("exit code {other:?}")),
        }
    }

    /// A copy of the room, nothing turned.
    fn fresh(&self) -> Result<PathBuf, String> {
        let home = place_of(self.lab);
        let _ = fs::remove_dir_all(&home);
        self.world.copy_to(&home).map(|()| home)
    }

    /// Whether the store is called well untouched, and called other data where a setting is another, though the doctor finds it well.
    fn store_judged(&self) -> Result<bool, String> {
        let home = self.fresh()?;
        let database = home.join("vault/itgel.db");
        let well = |home: &Path| match self.judge(&self.doctor(home)?, None)? {
            Outcome::Harmless => Ok(()),
            _ => Err("the doctor refuses an untouched store".to_owned()),
        };
        well(&home)?;
        if self.store.still(self.world, &database)? != Outcome::Harmless {
            return Err("an untouched store is called another".to_owned());
        }
        let home = self.fresh()?;
        let (mut vault, _) = self.world.open(&home).map_err(|e| e.to_string())?;
        vault.set_setting("room/other", "data").map_err(|e| e.to_string())?;
        drop(vault);
        well(&home)?;
        Ok(self.store.still(self.world, &database).is_err())
    }

    fn attack(&self, chance: &mut Chance) -> Result<Outcome, String> {
        let write = |path: &Path, bytes: Vec<u8>| fs::write(path, bytes).map_err(|e| e.to_string());
        if chance.percent(50) {
            let home = self.fresh()?;
            let files = files_below(&home.join("vault")).map_err(|e| e.to_string())?;
            let at = usize::try_from(chance.between(0, (files.len() as u64).saturating_sub(1))).unwrap_or(0);
            let path = files.get(at).ok_or("no file")?;
            let bytes = fs::read(path).map_err(|e| e.to_string())?;
            // An empty file (the lock) has no bit to turn.
            let Some(turned) = turned(&bytes, chance) else { return Ok(Outcome::Harmless) };
            write(path, turned)?;
            return match self.judge(&self.doctor(&home)?, None)? {
                // It says that all is well: then everything in the store is as it was.
                Outcome::Harmless => self.store.still(self.world, path),
                outcome => Ok(outcome),
            };
        }
        let whole = fs::read(&self.bundle.sources.bundle).map_err(|e| e.to_string())?;
        write(&self.bundle.sources.bundle, turned(&whole, chance).ok_or("an empty bundle")?)?;
        let ran = self.verify();
        write(&self.bundle.sources.bundle, whole)?;
        self.judge(&ran?, Some(&self.said))
    }
}

/// Where each attack on a store is made.
fn place_of(lab: &Lab) -> PathBuf {
    lab.scratch().join("program")
}

pub fn row_of(lab: &Lab, world: &World) -> Result<Row, String> {
    let bundle = Bundle::seal(world, &lab.scratch().join("by-program"))?;
    let store = Store::untouched(world, &place_of(lab))?;
    let mut tried = Tried { lab, world, bundle, said: Vec::new(), store };
    let ran = tried.verify()?;
    tried.said = ran.stdout;
    if ran.status.code() != Some(0) {
        return Err("the untouched bundle is refused".to_owned());
    }
    // Programs that do end like that: one by a signal, one with a panic on its lips, one that says something else.
    let ends = |script: &str, says: Option<&[u8]>| {
        let ran = Command::new("sh").args(["-c", script]).output().map_err(|e| e.to_string())?;
        Ok::<_, String>(tried.judge(&ran, says).is_err())
    };
    let planted = vec![
        ("a program ended by a signal", ends("kill -ABRT $$", None)?),
        ("one that panicked", ends("echo \"thread 'main' panicked at\" >&2; exit 4", None)?),
        ("one that stopped as the real one does", ends("echo 'itgel: stopped at x.rs:1' >&2; exit 4", None)?),
        ("one whose worker is gone, told on standard output", ends(GONE, None)?),
        ("other data in a store that the doctor calls well", tried.store_judged()?),
        ("one that accepts and says other words", ends("echo other", Some(&tried.said))?),
    ];
    let mut chance = Chance::new(lab.seed);
    Ok(row((NAME, SURVIVES), planted, lab.count(4, 400), || tried.attack(&mut chance)))
}

pub fn row_or_why(lab: &Lab, world: &World) -> Row {
    row_of(lab, world).unwrap_or_else(|what| broken(NAME, &what))
}
