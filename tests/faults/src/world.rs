//! A room with a few children's files in it, made by the program's own commands: what the attacks are tried on. It is made
//! once and copied, because keys take their time to be derived.

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
use itgel_commands::play::stage::{
    Cast, INTERVIEWER, OFFICER, Player, Receiving, SUPERVISOR, Stage, list, text,
};
use itgel_commands::play::{Case, Silent, Turn, closing, consent, interview, opening};
use itgel_commands::receiver::Receiver;
use itgel_commands::table;
use itgel_seal::{Identity, OsEntropy, Sheet, recover};
use itgel_vault::{Integrity, OpenError, Place, Vault};
use itgel_words::{Language, Words};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Role, name, passphrase, PIN.
const PEOPLE: [(&str, &str, &str, &str); 3] = [
    ("supervisor", "Ахлах Сараа", "намар цэнхэр морь гүүр зам", "4831"),
    ("interviewer", "Ярилцагч Болд", "хавар улаан тэмээ уул гол", "7205"),
    ("case_officer", "Ажилтан Дорж", "өвөл шаргал ямаа нуур модон", "9164"),
];
const PURPOSE: &str = "Шүүх хуралд бэлтгэх";

/// The room. Its store lies in `home` and is locked; attacks work on copies ([`World::copy_to`]).
pub struct World {
    home: PathBuf,
    /// Supervisor, interviewer and case officer: person id, name, passphrase; placed as in `play::stage`.
    pub people: Vec<Somebody>,
    /// Opens the store without a passphrase, and without the time that one takes.
    recovery: Identity,
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
        let recovery = set_up(&mut stage)?;
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

/// Store, people and one recipient; gives the recovery key, opened with two of the sheets.
fn set_up(stage: &mut Stage<'_>) -> Result<Identity, String> {
    let [(_, name, passphrase, pin), ..] = PEOPLE;
    let request = json!({
        "room": "Ногоон өрөө", "organisation": "Жишээ хүүхдийн төв", "name": name, "passphrase": passphrase,
        "pin": pin, "language": "mn",
    });
    let view = stage.call("begin_setup", request).map_err(code)?;
    let sheets = list(&view, "/sheets");
    for (sheet, asked) in sheets.iter().zip(list(&view, "/ask")) {
        let numbers = asked.as_array().into_iter().flatten().filter_map(Value::as_u64);
        let groups: Vec<Value> = numbers
            .filter_map(|n| sheet["groups"].get(usize::try_from(n).ok()?.checked_sub(1)?).cloned())
            .collect();
        let read_back = json!({ "keeper": sheet["keeper"], "groups": groups });
        stage.call("confirm_sheet", read_back).map_err(code)?;
    }
    let state = stage.call("finish_setup", json!({})).map_err(code)?;
    let recovery = recovered(&sheets, &stage.out)?;
    furnish(stage, text(&state, "/session/person").map_err(code)?).map_err(code)?;
    Ok(recovery)
}

/// What two of the sheets open.
fn recovered(sheets: &[Value], home: &Path) -> Result<Identity, String> {
    let sheet = |n: usize| {
        let secret = sheets.get(n).and_then(|sheet| sheet["secret"].as_str()).unwrap_or_default();
        Sheet::from_secret_text(secret).map_err(|e| format!("sheet: {e}"))
    };
    let file = |name: &str| std::fs::read(places(home).vault.join("recovery").join(name));
    let files: Result<Vec<_>, _> =
        ["recovery-ab.age", "recovery-ac.age", "recovery-bc.age"].into_iter().map(file).collect();
    let files = files.map_err(|e| format!("recovery files: {e}"))?;
    recover(&sheet(0)?, &sheet(1)?, &files).map(|found| found.identity).map_err(|e| format!("sheets: {e}"))
}

fn furnish(stage: &mut Stage<'_>, supervisor: String) -> Result<(), Failure> {
    for (role, name, passphrase, pin) in PEOPLE {
        let id = if role == "supervisor" {
            supervisor.clone()
        } else {
            let asked = json!({ "name": name, "role": role, "passphrase": passphrase, "pin": pin });
            let view = stage.call("add_person", asked)?;
            let row = list(&view, "/people").into_iter().find(|one| one["name"] == json!(name));
            text(&row.unwrap_or_default(), "/id")?
        };
        let file = stage.out.join("keys").join(role);
        itgel_commands::files::write_own(&file, format!("{passphrase}\n").as_bytes())?;
        let (name, passphrase) = (name.to_owned(), passphrase.to_owned());
        stage.people.push(Player { id, name, passphrase, pin });
    }
    let receiver = Receiver::make();
    let file = stage.out.join("keys/recipient.agekey");
    itgel_commands::files::write_own(&file, receiver.file.as_bytes())?;
    let asked = json!({
        "recipient": "", "kind": "prosecutor", "organisation": "Жишээ дүүргийн прокурорын газар",
        "contact": "Н. Болд", "key": receiver.recipient, "expires": stage.clock.day_in(365),
    });
    let view = stage.call("add_recipient", asked)?;
    let id = text(&view, "/recipients/0/id")?;
    let (organisation, takes) = ("Жишээ дүүргийн прокурорын газар", ("Н. Болд", "Прокурор"));
    let folder = stage.out.join("stick");
    stage.receiving.push(Receiving { id: id.clone(), kind: "prosecutor", organisation, takes, folder });
    // Who entered a key does not vouch for it.
    stage.takes_over(OFFICER)?;
    let groups = receiver.fingerprint.to_vec();
    stage.call("check_recipient_key", json!({ "recipient": id, "how": "in_person", "groups": groups }))?;
    stage.takes_over(SUPERVISOR)?;
    let keys = stage.out.join("keys").display().to_string();
    stage.call("write_public_keys", json!({ "folder": keys }))?;
    Ok(())
}

/// Three children: one file is signed, one complete, one prepared.
fn days(stage: &mut Stage<'_>) -> Result<Vec<Case>, Failure> {
    stage.takes_over(INTERVIEWER)?;
    let mut cases = Vec::new();
    for number in 1..=3 {
        let mut case = opening::open(stage, number, Turn::ChildsNo)?;
        consent::talk(stage, &case)?;
        if number < 3 {
            interview::hold(stage, &mut case)?;
            closing::wrap_up(stage, &case)?;
        }
        if number == 1 {
            closing::sign(stage, &case)?;
        }
        cases.push(case);
    }
    Ok(cases)
}
