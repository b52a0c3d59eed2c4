//! The command line is killed while it restores a backup, and while it brings a store of an earlier schema up to date.

use itgel_commands::play::chance::Chance;
use itgel_commands::play::stage::SUPERVISOR;
use itgel_faults::keys::{database_at, vault_key};
use itgel_faults::new_sheets::good;
use itgel_faults::room::copy_tree;
use itgel_faults::world::World;
use itgel_faults::{Lab, Row, Rows};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Where one attack is made, and how the program is called there.
struct Place<'a> {
    vault: PathBuf,
    deed: Vec<String>,
    doctor: Vec<String>,
    /// What has to be so before anybody opens it.
    first: Box<dyn Fn() -> Result<(), String> + 'a>,
    /// What has to be so besides.
    also: Box<dyn Fn() -> Result<(), String> + 'a>,
}

impl Place<'_> {
    fn program(lab: &Lab, words: &[String]) -> Command {
        let mut command = Command::new(lab.itgel());
        command.args(words).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// Lets it come to its end; whether it was done, and how long it lasted.
    fn done(lab: &Lab, words: &[String]) -> Result<(bool, Duration), String> {
        let began = Instant::now();
        let status = Self::program(lab, words).status().map_err(|e| e.to_string())?;
        Ok((status.success(), began.elapsed()))
    }

    fn killed(&self, lab: &Lab, after: Duration) -> Result<(), String> {
        let mut child = Self::program(lab, &self.deed).spawn().map_err(|e| e.to_string())?;
        std::thread::sleep(after);
        let _ = child.kill();
        child.wait().map(drop).map_err(|e| e.to_string())
    }

    /// A store that is there is whole; where there is none, it is asked for again. Nothing unfinished stays.
    fn holds(&self, lab: &Lab) -> Result<(), String> {
        (self.first)()?;
        if !self.vault.join("vault.json").is_file() && !Self::done(lab, &self.deed)?.0 {
            return Err("asked again, and it was not done".to_owned());
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
        let path = self.vault.join("itgel.db");
        let mut bytes = std::fs::read(&path).map_err(|e| e.to_string())?;
        let middle = bytes.len() / 2;
        if let Some(byte) = bytes.get_mut(middle) {
            *byte ^= 1;
        }
        std::fs::write(path, bytes).map_err(|e| e.to_string())
    }
}

/// What makes a row of its name.
type Make = fn(&Lab, &World, &str) -> Row;

/// A row that is new gets its line here.
pub const ROWS: &[(&str, Make)] = &[
    ("kill: restore", restore),
    ("kill: restore by sheets", restore_by_sheets),
    ("kill: new recovery sheets", new_sheets),
    ("kill: a store of an earlier schema is brought up to date", update),
];

/// Restoring a backup.
fn restore(lab: &Lab, world: &World, name: &str) -> Row {
    let rows = Rows::new(
        name,
        "a store of which this computer remembers more than its backup is lost; it is there whole, or not at all and is restored when it \
            is asked for again; it is well, says once that it was restored, and nothing unfinished stays",
    );
    let name = world.people.get(SUPERVISOR).map(|one| one.name.clone()).unwrap_or_default();
    let (from, secret) = (world.home().join("backups"), world.passphrase_file(world.home(), SUPERVISOR));
    attacks(lab, rows, (3, 200), &|home| {
        let vault = home.join("vault");
        copy_tree(&world.home().join("vault.anchors"), &home.join("vault.anchors"))?;
        let words = |words: &[&str]| {
            let door = ["--person", &name, "--vault", path(&vault), "--passphrase-file", path(&secret)];
            words.iter().copied().chain(door).map(str::to_owned).collect()
        };
        let deed = words(&["restore", "--copy", path(&from), "--reason", "The disk of the store broke"]);
        let doctor = words(&["doctor"]);
        let here = home.to_owned();
        let also = move || {
            let entered = world.sound(&here)?.room_events("log_restored").map_err(|e| e.to_string())?.len();
            if entered == 1 { Ok(()) } else { Err(format!("entered {entered} times that it was restored")) }
        };
        Ok(Place { vault, deed, doctor, first: nothing(), also: Box::new(also) })
    })
}

/// Restoring a backup by two recovery sheets: the new passphrase opens it, or there is no store.
fn restore_by_sheets(lab: &Lab, world: &World, name: &str) -> Row {
    let rows = Rows::new(
        name,
        "the store is there whole, opens with the new passphrase and says once that it was restored and by which sheets, or it is not there \
            and is restored when it is asked for again",
    );
    let name = world.people.get(SUPERVISOR).map(|one| one.name.clone()).unwrap_or_default();
    let from = world.home().join("backups");
    attacks(lab, rows, (2, 100), &|home| {
        let (vault, secret) = (home.join("vault"), home.join("new-passphrase.txt"));
        std::fs::write(&secret, "цасан шувуу долоон зам нэг өвөө\n").map_err(|e| e.to_string())?;
        let [one, two] = world.two_sheets(home)?;
        let words = |words: &[&str]| -> Vec<String> {
            let door = ["--person", &name, "--vault", path(&vault), "--passphrase-file", path(&secret)];
            words.iter().copied().chain(door).map(str::to_owned).collect()
        };
        let deed = words(&[
            "restore",
            "--copy",
            path(&from),
            "--reason",
            "The disk of the store broke",
            "--sheet",
            path(&one),
            "--sheet",
            path(&two),
        ]);
        let doctor = words(&["doctor"]);
        // That the new passphrase opens it is asked by the doctor.
        let here = home.to_owned();
        let also = move || {
            let vault = world.sound(&here)?;
            for act in ["log_restored", "recovery_used"] {
                let entered = vault.room_events(act).map_err(|e| e.to_string())?.len();
                if entered != 1 {
                    return Err(format!("{act} is entered {entered} times"));
                }
            }
            Ok(())
        };
        Ok(Place { vault, deed, doctor, first: nothing(), also: Box::new(also) })
    })
}

/// New recovery sheets: those of before are good or the new ones, whatever lies there of a change that was cut off.
fn new_sheets(lab: &Lab, world: &World, name: &str) -> Row {
    let rows = Rows::new(
        name,
        "the sheets of before open it or the new ones, which lie there, and never both or neither, before anybody else comes and after; \
            the journal says which, the store is well, and nothing unfinished stays in it",
    );
    let name = world.people.get(SUPERVISOR).map(|one| one.name.clone()).unwrap_or_default();
    let secret = world.passphrase_file(world.home(), SUPERVISOR);
    attacks(lab, rows, (3, 200), &|home| {
        world.copy_to(home)?;
        let (vault, sheets) = (home.join("vault"), home.join("new-sheets"));
        let words = |words: &[&str]| {
            let door = ["--person", &name, "--vault", path(&vault), "--passphrase-file", path(&secret)];
            words.iter().copied().chain(door).map(str::to_owned).collect()
        };
        let deed = words(&["new-sheets", "--reason", "A sheet was lost", "--sheets", path(&sheets)]);
        let doctor = words(&["doctor"]);
        let here = home.to_owned();
        let first = move || good(world, &here, &sheets).map(drop);
        Ok(Place { vault, deed, doctor, first: Box::new(first), also: nothing() })
    })
}

/// Opening a store of the first released schema.
fn update(lab: &Lab, _: &World, name: &str) -> Row {
    let rows = Rows::new(
        name,
        "it opens, is well, and the database in its earlier form lies beside it, every entry in it",
    );
    attacks(lab, rows, (3, 200), &|home| {
        let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../vaults/schema-2");
        copy_tree(&kept, home)?;
        let expected = std::fs::read(home.join("expected.json")).map_err(|e| e.to_string())?;
        let expected: Value = serde_json::from_slice(&expected).map_err(|e| e.to_string())?;
        let all = expected["passphrases"].as_object().ok_or("no passphrases")?;
        // The supervisor comes first.
        let (name, passphrase) = all.iter().next().ok_or("nobody")?;
        let secret = home.join("passphrase.txt");
        std::fs::write(&secret, passphrase.as_str().unwrap_or_default()).map_err(|e| e.to_string())?;
        let (vault, anchors) = (home.join("store"), home.join("anchors"));
        let words = ["doctor", "--person", name, "--vault", path(&vault), "--anchors", path(&anchors)];
        let words: Vec<String> =
            words.into_iter().chain(["--passphrase-file", path(&secret)]).map(str::to_owned).collect();
        let earlier = vault.join("itgel.db.schema-2");
        let person = expected["people"].as_array().into_iter().flatten().find(|row| row["name"] == *name);
        let person = person.and_then(|row| row["person"].as_str()).ok_or("no such person")?.to_owned();
        let (store, passphrase) = (vault.clone(), passphrase.as_str().unwrap_or_default().to_owned());
        let size = expected["size"].as_i64();
        let also = move || {
            if !earlier.is_file() {
                return Err("the database in its earlier form does not lie beside it".to_owned());
            }
            let raw = database_at(&earlier, &vault_key(&store, &person, &passphrase)?)?;
            let count = raw.query_row("SELECT count(*) FROM entry", [], |row| row.get::<_, i64>(0));
            match count.map_err(|e| e.to_string())? {
                entries if Some(entries) == size => Ok(()),
                entries => Err(format!("the database in its earlier form has {entries} entries")),
            }
        };
        Ok(Place { vault, deed: words.clone(), doctor: words, first: nothing(), also: Box::new(also) })
    })
}

fn nothing<'a>() -> Box<dyn Fn() -> Result<(), String> + 'a> {
    Box::new(|| Ok(()))
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap_or_default()
}

/// One undisturbed run, a bit that is turned in what it left, and then the kills at moments drawn over its length.
fn attacks<'a>(
    lab: &Lab,
    mut rows: Rows,
    times: (u64, u64),
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
        place.holds(lab)?;
        place.spoil()?;
        Ok((done, lasts, place.holds(lab).is_err()))
    });
    match undisturbed {
        Err(what) => rows.attack(Err(what)),
        Ok((false, ..)) => rows.attack(Err("undisturbed, it was not done".to_owned())),
        Ok((true, lasts, found)) => {
            rows.planted("a bit of the database was turned", found);
            let mut chance = Chance::new(lab.seed);
            let most = u64::try_from(lasts.as_micros()).unwrap_or(u64::MAX).saturating_mul(21) / 20;
            for _ in 0..lab.count(times.0, times.1) {
                let after = Duration::from_micros(chance.between(0, most));
                rows.attack(fresh().and_then(|place| {
                    place.killed(lab, after)?;
                    place.holds(lab)
                }));
            }
        }
    }
    rows.finish()
}
