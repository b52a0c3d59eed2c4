//! A room with a few children's files in it, made by the program's own commands: what the attacks are tried on. It is made
//! once and copied, because keys take their time to be derived.

use crate::furnish::{PEOPLE, days, set_up};
use itgel_casefile::ids::{CaseId, PersonId};
use itgel_casefile::time::Clock as _;
use itgel_commands::clock::SystemClock;
use itgel_commands::failure::Failure;
use itgel_commands::files::own_folder;
use itgel_commands::harden::Hardened;
use itgel_commands::house::{House, KdfParams, Means, SayWords};
use itgel_commands::job::Job;
use itgel_commands::places::Places;
use itgel_commands::play::chance::Chance;
use itgel_commands::play::clock::Stepping;
use itgel_commands::play::stage::{Cast, INTERVIEWER, OFFICER, Player, SUPERVISOR, Stage, list, text};
use itgel_commands::play::{Case, Silent};
use itgel_commands::table;
use itgel_seal::{Identity, OsEntropy, Sheet, recover};
use itgel_vault::{Integrity, OpenError, Place, Vault};
use itgel_words::{Language, Words};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

const PURPOSE: &str = "Шүүх хуралд бэлтгэх";

/// The room. Its store lies in `home` and is locked; attacks work on copies ([`World::copy_to`]).
pub struct World {
    home: PathBuf,
    /// Supervisor, interviewer and case officer: person id, name, passphrase; placed as in `play::stage`.
    pub people: Vec<Somebody>,
    /// Opens the store without a passphrase, and without the time that one takes.
    recovery: Identity,
    sheets: Vec<String>,
    /// A case file that is signed and may be sent: the request that seals it, without a folder.
    pub seal: Value,
    /// A case file whose record is complete: the request that signs it.
    pub sign: Value,
    /// A case file whose interview runs.
    pub live: Live,
}

/// A person of the room.
pub struct Somebody {
    /// Person id.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// Passphrase.
    pub passphrase: String,
}

/// An interview that runs.
pub struct Live {
    /// The case file.
    pub case: CaseId,
    /// The interview's id.
    pub interview: String,
}

impl World {
    /// Makes it in a folder; the same seed plays the same day.
    ///
    /// # Errors
    /// The code of what the program refused: a fault of the laboratory.
    pub fn make(home: &Path, seed: u64) -> Result<Self, String> {
        own_folder(home).map_err(code)?;
        let home = home.canonicalize().map_err(|e| e.to_string())?;
        // The interview that runs was begun today, by the clock of those who go on with it.
        let clock = Stepping::days_ago(1);
        let mut house = House::new(
            places(&home),
            Hardened::default(),
            Means { clock: Box::new(clock.clone()), kdf: Some(KdfParams::FLOOR), ..means() },
        );
        for folder in ["keys", "papers", "stick"] {
            own_folder(&home.join(folder)).map_err(code)?;
        }
        let mut stage = Stage {
            house: &mut house,
            clock,
            chance: Chance::new(seed),
            voice: &Silent,
            people: Vec::new(),
            receiving: Vec::new(),
            papers: home.join("papers"),
            out: home.clone(),
            purpose: PURPOSE.to_owned(),
            cast: Cast { room: "Ногоон өрөө", shown: None },
            calls: 0,
            job: Job::quiet(),
        };
        let sheets = set_up(&mut stage)?;
        let recovery = recovered(&sheets, [0, 1], &home)?;
        let mut cases = days(&mut stage).map_err(code)?;
        stage.call("lock", json!({})).map_err(code)?;
        let players = std::mem::take(&mut stage.people);
        let recipient = stage.receiving.first().map(|r| r.id.clone()).unwrap_or_default();
        drop(house);
        let (live, unsigned, signed) =
            cases.pop().zip(cases.pop()).zip(cases.pop()).map(|((a, b), c)| (a, b, c)).ok_or("no cases")?;
        let people: Result<Vec<_>, String> = players.into_iter().map(somebody).collect();
        let mut world = Self {
            home,
            people: people?,
            recovery,
            sheets,
            seal: Value::Null,
            sign: Value::Null,
            live: Live { case: live.id.parse().map_err(|_| "case")?, interview: String::new() },
        };
        world.today(&live, &unsigned, &signed, &recipient).map_err(code)?;
        Ok(world)
    }

    /// What is done by today's clock: the previews, and the interview that runs.
    fn today(&mut self, live: &Case, unsigned: &Case, signed: &Case, to: &str) -> Result<(), Failure> {
        let mut house = self.house(&self.home);
        let mut call = |name: &str, request: Value| table::call(&mut house, name, request, &Job::quiet());
        call("unlock", self.unlocks(OFFICER))?;
        let asked = json!({ "case": signed.id, "recipient": to, "take_away": [], "purpose": PURPOSE });
        let preview = call("preview_bundle", asked)?;
        self.seal = json!({
            "case": signed.id, "request": "7c1f6a52-6d0e-4a55-9a70-1f1f3a2b7c11", "recipient": to,
            "take_away": [], "purpose": PURPOSE, "reference": "", "folder": "",
            "seen_seq": preview["seen_seq"], "preview": preview["preview"],
        });
        call("lock", json!({}))?;
        call("unlock", self.unlocks(INTERVIEWER))?;
        let record = call("record", json!({ "case": unsigned.id, "interview": unsigned.interview }))?;
        let mut points = list(&record, "/open_points");
        for point in &mut points {
            point["reason"] = json!("Дараа тодруулна.");
        }
        self.sign = json!({
            "case": unsigned.id, "interview": unsigned.interview, "open_points": points, "as_found": false,
            "passphrase": self.people.get(INTERVIEWER).map_or("", |one| &one.passphrase),
        });
        let begin = json!({
            "case": live.id, "request": "0b8f6a52-6d0e-4a55-9a70-1f1f3a2b7c11", "session": "initial",
            "reason": "", "compulsion_basis": "", "compulsion_interests": "", "planned_minutes": 40,
            "camera_confirmed": true,
        });
        self.live.interview = text(&call("begin_interview", begin)?, "/interview")?;
        call("lock", json!({}))?;
        Ok(())
    }

    /// Where it was made.
    #[must_use]
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// A copy of everything in another folder.
    ///
    /// # Errors
    /// The computer's trouble.
    pub fn copy_to(&self, other: &Path) -> Result<(), String> {
        copy_tree(&self.home, other).map_err(|e| format!("copying: {e}"))
    }

    /// The program's own rooms over the store of a copy, by this computer's clock.
    #[must_use]
    pub fn house(&self, home: &Path) -> House {
        House::new(places(home), Hardened::default(), Means { kdf: Some(KdfParams::FLOOR), ..means() })
    }

    /// The request that unlocks for somebody.
    #[must_use]
    pub fn unlocks(&self, who: usize) -> Value {
        let somebody = self.people.get(who);
        let (id, passphrase) =
            somebody.map_or_else(Default::default, |one| (one.id.to_string(), one.passphrase.clone()));
        json!({ "person": id, "passphrase": passphrase })
    }

    /// Opens the store of a copy with the recovery key, in the supervisor's name.
    ///
    /// # Errors
    /// As [`Vault::unlock_with_recovery`].
    pub fn open(&self, home: &Path) -> Result<(Vault, Integrity), OpenError> {
        let person = self.people.get(SUPERVISOR).ok_or(OpenError::UnknownPerson)?.id;
        Vault::unlock_with_recovery(
            &place(home),
            person,
            &self.recovery,
            &SystemClock.now(),
            Box::new(OsEntropy),
        )
    }

    /// Opens the store of a copy and has everything checked, as `itgel doctor` does.
    ///
    /// # Errors
    /// What does not hold.
    pub fn sound(&self, home: &Path) -> Result<Vault, String> {
        let (mut vault, _) = self.open(home).map_err(|e| format!("it does not open: {e}"))?;
        well(&mut vault)?;
        Ok(vault)
    }

    /// The key that opens the store without a passphrase.
    #[must_use]
    pub fn recovery(&self) -> &Identity {
        &self.recovery
    }

    /// Whether the recovery key comes out of the files of a copy, by any two of the three sheets; `Err` where two open nothing.
    /// What comes out is compared with what came out of the files as they were made.
    ///
    /// # Errors
    /// What was found.
    pub fn sheets_open(&self, home: &Path) -> Result<bool, String> {
        let mut same = true;
        for pair in [[0, 1], [0, 2], [1, 2]] {
            same &= recovered(&self.sheets, pair, home)?.recipient() == self.recovery.recipient();
        }
        Ok(same)
    }

    /// The secrets of the three sheets.
    #[must_use]
    pub fn sheets(&self) -> &[String] {
        &self.sheets
    }

    /// Two of the three sheets as files, as the command line takes them.
    ///
    /// # Errors
    /// What cannot be written.
    pub fn two_sheets(&self, folder: &Path) -> Result<[PathBuf; 2], String> {
        let file = |n: usize| {
            let path = folder.join(format!("sheet-{n}.txt"));
            let secret = self.sheets.get(n).map_or("", String::as_str);
            std::fs::write(&path, format!("{secret}\n")).map(|()| path).map_err(|e| e.to_string())
        };
        Ok([file(0)?, file(2)?])
    }

    /// The file with a person's passphrase, in a copy.
    #[must_use]
    pub fn passphrase_file(&self, home: &Path, who: usize) -> PathBuf {
        home.join("keys").join(PEOPLE.get(who).map_or("", |one| one.0))
    }

    /// The recipient's own key, in a copy: an age identity file.
    #[must_use]
    pub fn recipient_file(&self, home: &Path) -> PathBuf {
        home.join("keys/recipient.agekey")
    }
}

/// Everything of an open store holds: chain, views, signatures, files.
///
/// # Errors
/// What does not.
pub fn well(vault: &mut Vault) -> Result<(), String> {
    if let Integrity::Mismatch { kind } = vault.integrity() {
        return Err(format!("it is not whole: {}", kind.code()));
    }
    let report = vault.doctor().map_err(|e| format!("doctor: {e}"))?;
    match report.problems.first() {
        None => Ok(()),
        Some(problem) => Err(format!("doctor: {}", problem.code)),
    }
}

/// The store of a copy, as the program finds it.
#[must_use]
pub fn places(home: &Path) -> Places {
    Places::beside(home.join("vault"))
}

/// The same for the store alone.
#[must_use]
pub fn place(home: &Path) -> Place {
    let Places { vault, anchors } = places(home);
    Place { store: vault, anchors }
}

/// Copies a folder with all that is in it.
///
/// # Errors
/// The computer's trouble.
pub fn copy_tree(from: &Path, to: &Path) -> std::io::Result<()> {
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

/// Every file below a folder, with its path in it.
///
/// # Errors
/// The computer's trouble.
pub fn files_below(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let (mut found, mut open) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(at) = open.pop() {
        for entry in std::fs::read_dir(&at)? {
            let path = entry?.path();
            if path.is_dir() { open.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}

/// The words of the printed report, as the command line lends them.
#[must_use]
pub fn report_words() -> Box<SayWords> {
    let (mn, en) = (Words::new(Language::Mn), Words::new(Language::En));
    Box::new(move |language, id, values| {
        let words = if language.tag() == "mn" { &mn } else { &en };
        words.lookup(id, values).unwrap_or_else(|| id.to_owned())
    })
}

fn means() -> Means {
    Means::of_this_computer(report_words())
}

/// A failure tells its code and nothing else.
pub(crate) fn code(failure: Failure) -> String {
    failure.code
}

fn somebody(player: Player) -> Result<Somebody, String> {
    let id = player.id.parse().map_err(|_| "person id")?;
    Ok(Somebody { id, name: player.name, passphrase: player.passphrase })
}

/// What two of the sheets open.
fn recovered(sheets: &[String], pair: [usize; 2], home: &Path) -> Result<Identity, String> {
    let sheet = |n: usize| {
        let secret = sheets.get(n).map_or("", String::as_str);
        Sheet::from_secret_text(secret).map_err(|e| format!("sheet: {e}"))
    };
    let file = |name: &str| std::fs::read(places(home).vault.join("recovery").join(name));
    let files: Result<Vec<_>, _> =
        ["recovery-ab.age", "recovery-ac.age", "recovery-bc.age"].into_iter().map(file).collect();
    let files = files.map_err(|e| format!("recovery files: {e}"))?;
    let [one, other] = pair;
    let found = recover(&sheet(one)?, &sheet(other)?, &files).map_err(|e| format!("sheets: {e}"))?;
    Ok(found.identity)
}
