//! The same by the command line itself: its exit code and what it writes, with `itgel doctor` and `itgel verify`.

use crate::bundle::Bundle;
use crate::{Outcome, broken, row, turned};
use itgel_commands::play::chance::Chance;
use itgel_commands::play::stage::SUPERVISOR;
use itgel_faults::world::{World, files_below};
use itgel_faults::{Lab, Row};
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

pub const NAME: &str = "bits: by the command line";
const SURVIVES: &str = "itgel doctor and itgel verify end with an exit code that they promise, 0 only where nothing is other \
    than it was; no panic, no worker gone, no signal";

struct Tried<'a> {
    lab: &'a Lab,
    world: &'a World,
    bundle: Bundle,
    said: Vec<u8>,
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

    /// The check: of the doctor 0 means that it found all well, which in-process rows look behind; of a bundle, that it says
    /// the same as the untouched one.
    fn judge(&self, ran: &Output, says: Option<&[u8]>) -> Result<Outcome, String> {
        let told = String::from_utf8_lossy(&ran.stderr);
        let broken = ["panicked", "worker-gone", "RUST_BACKTRACE"].iter().any(|word| told.contains(word));
        match ran.status.code() {
            _ if broken => Err("a panic".to_owned()),
            Some(0) if says.is_none_or(|says| says == ran.stdout) => Ok(Outcome::Harmless),
            Some(0) => Err("accepted with other data".to_owned()),
            Some(1..=4) => Ok(Outcome::Refused),
            other => Err(format!("exit code {other:?}")),
        }
    }

    fn attack(&self, chance: &mut Chance) -> Result<Outcome, String> {
        let write = |path: &Path, bytes: Vec<u8>| fs::write(path, bytes).map_err(|e| e.to_string());
        if chance.percent(50) {
            let home = self.lab.scratch().join("program");
            let _ = fs::remove_dir_all(&home);
            self.world.copy_to(&home)?;
            let files = files_below(&home.join("vault")).map_err(|e| e.to_string())?;
            let at = usize::try_from(chance.between(0, (files.len() as u64).saturating_sub(1))).unwrap_or(0);
            let path = files.get(at).ok_or("no file")?;
            let bytes = fs::read(path).map_err(|e| e.to_string())?;
            // An empty file (the lock) has no bit to turn.
            let Some(turned) = turned(&bytes, chance) else { return Ok(Outcome::Harmless) };
            write(path, turned)?;
            return self.judge(&self.doctor(&home)?, None);
        }
        let whole = fs::read(&self.bundle.sources.bundle).map_err(|e| e.to_string())?;
        write(&self.bundle.sources.bundle, turned(&whole, chance).ok_or("an empty bundle")?)?;
        let ran = self.verify();
        write(&self.bundle.sources.bundle, whole)?;
        self.judge(&ran?, Some(&self.said))
    }
}

pub fn row_of(lab: &Lab, world: &World) -> Result<Row, String> {
    let bundle = Bundle::seal(world, &lab.scratch().join("by-program"))?;
    let mut tried = Tried { lab, world, bundle, said: Vec::new() };
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
        ("one that panicked", ends("echo \"thread 'main' panicked at\" >&2; exit 101", None)?),
        ("one that accepts and says other words", ends("echo other", Some(&tried.said))?),
    ];
    let mut chance = Chance::new(lab.seed);
    Ok(row((NAME, SURVIVES), planted, lab.count(4, 400), || tried.attack(&mut chance)))
}

pub fn row_or_why(lab: &Lab, world: &World) -> Row {
    row_of(lab, world).unwrap_or_else(|what| broken(NAME, &what))
}
