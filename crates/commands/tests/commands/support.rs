//! A room to test in: a store in a temporary folder, a clock that moves when told, and the one door.

use itgel_casefile::time::Clock as _;
use itgel_commands::failure::Failure;
use itgel_commands::harden::Hardened;
use itgel_commands::house::{House, Means};
use itgel_commands::job::Job;
use itgel_commands::places::Places;
use itgel_commands::power::ReadBatteries;
use itgel_commands::table::call;
use itgel_seal::{KdfParams, OsEntropy};
use itgel_testkit::SteppedClock;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;

/// The people of the room: name, role, passphrase, PIN.
pub const PEOPLE: [(&str, &str, &str, &str); 4] = [
    ("Ахлах Сараа", "supervisor", "намар цэнхэр морь гүүр зам", "4831"),
    ("Ярилцагч Болд", "interviewer", "хавар улаан тэмээ уул гол", "7205"),
    ("Ажилтан Дорж", "case_officer", "өвөл шаргал ямаа нуур модон", "9164"),
    ("Ярилцагч Номин", "interviewer", "зуны ногоон үхэр талын бороо", "3852"),
];
/// Positions in [`PEOPLE`].
pub const SUPERVISOR: usize = 0;
pub const INTERVIEWER: usize = 1;
pub const OFFICER: usize = 2;
pub const OTHER_INTERVIEWER: usize = 3;

/// A room that was put away: its files, its people, and the milliseconds its clock had gone.
pub struct Shelf {
    home: TempDir,
    people: Vec<String>,
    gone_ms: i64,
}

impl Shelf {
    /// Locks the room and puts it away.
    pub fn of(mut room: Room) -> Self {
        room.ok("lock", json!({}));
        let gone_ms = room.clock.now().utc_ms - SteppedClock::default().now().utc_ms;
        Self { home: room.home, people: room.people, gone_ms }
    }

    /// A copy of a room that takes long to make: made once for this build of the tests, in whichever process comes first.
    pub fn kept(name: &str, make: impl FnOnce() -> Room) -> Room {
        let base = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let built = std::env::current_exe().unwrap().metadata().unwrap().modified().unwrap();
        let built = built.duration_since(std::time::UNIX_EPOCH).unwrap().as_nanos().to_string();
        let lock = fs::File::create(base.join(format!("{name}.lock"))).unwrap();
        lock.lock().unwrap();
        let (folder, note) = (base.join(name), base.join(format!("{name}.json")));
        let read = || -> Option<Value> { serde_json::from_slice(&fs::read(&note).ok()?).ok() };
        if read().is_none_or(|kept| kept["built"] != json!(built)) {
            let _ = fs::remove_dir_all(&folder);
            let shelf = Self::of(make());
            fs::create_dir_all(&folder).unwrap();
            copy_folder(shelf.home.path(), &folder);
            let kept = json!({"built": built, "people": shelf.people, "gone_ms": shelf.gone_ms});
            fs::write(&note, kept.to_string()).unwrap();
        }
        let kept = read().unwrap();
        let people = serde_json::from_value(kept["people"].clone()).unwrap();
        Room::in_a_copy_of(&folder, people, kept["gone_ms"].as_i64().unwrap())
    }

    /// The same room in another folder, locked.
    pub fn copy(&self) -> Room {
        Room::in_a_copy_of(self.home.path(), self.people.clone(), self.gone_ms)
    }
}

/// A house over a temporary folder.
pub struct Room {
    /// Everything on the disk.
    pub home: TempDir,
    pub clock: Arc<SteppedClock>,
    pub house: House,
    /// Person ids, as in [`PEOPLE`].
    pub people: Vec<String>,
}

impl Room {
    /// A copy of a folder, this long after the clock began.
    fn in_a_copy_of(folder: &Path, people: Vec<String>, gone_ms: i64) -> Self {
        let home = TempDir::new().unwrap();
        copy_folder(folder, home.path());
        let clock = Arc::new(SteppedClock::default());
        clock.pass(gone_ms);
        let house = house(home.path(), &clock);
        Self { home, clock, house, people }
    }

    /// Nothing on the disk yet.
    pub fn empty() -> Self {
        let home = TempDir::new().unwrap();
        let clock = Arc::new(SteppedClock::default());
        let house = house(home.path(), &clock);
        Self { home, clock, house, people: Vec::new() }
    }

    /// A copy of a room with four people, locked.
    pub fn furnished() -> Self {
        // Every test is a process of its own, and keys take their time to be derived.
        Shelf::kept("furnished", furnish)
    }

    /// A copy of it in which this person is at work.
    pub fn with(who: usize) -> Self {
        let mut room = Self::furnished();
        room.enter(who);
        room
    }

    /// Drops the house as a power cut would, and starts computer and program again so many minutes later: the
    /// monotonic clock begins anew.
    pub fn power_cut(&mut self, minutes: i64) {
        let then = self.clock.now().utc_ms;
        self.clock = Arc::new(SteppedClock::default());
        self.clock.jump(then - self.clock.now().utc_ms + minutes * 60_000);
        // The store is let go before it is opened again.
        self.house = house(&self.folder("nowhere"), &self.clock);
        self.house = house(self.home.path(), &self.clock);
    }

    pub fn folder(&self, name: &str) -> PathBuf {
        let folder = self.home.path().join(name);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    pub fn minutes(&self, minutes: i64) {
        self.clock.pass(minutes * 60_000);
    }

    pub fn call(&mut self, name: &str, request: Value) -> Result<Value, Failure> {
        call(&mut self.house, name, request, &Job::quiet())
    }

    /// It has to work.
    #[track_caller]
    pub fn ok(&mut self, name: &str, request: Value) -> Value {
        match self.call(name, request) {
            Ok(view) => view,
            Err(failure) => panic!("{name}: {failure:?}"),
        }
    }

    /// It has to be refused with this code.
    #[track_caller]
    pub fn no(&mut self, name: &str, request: Value, code: &str) -> Failure {
        match self.call(name, request) {
            Ok(view) => panic!("{name} was not refused: {view}"),
            Err(failure) => {
                assert_eq!(failure.code, code, "{name}: {failure:?}");
                failure
            }
        }
    }

    /// It has to be refused with this code, and nothing is entered.
    #[track_caller]
    pub fn no_entry(&mut self, name: &str, request: Value, code: &str) -> Failure {
        let before = self.size();
        let failure = self.no(name, request, code);
        assert_eq!(self.size(), before, "{name} entered something although it was refused");
        failure
    }

    /// Unlocks as one of the people.
    #[track_caller]
    pub fn enter(&mut self, who: usize) -> Value {
        let request = json!({"person": self.people[who], "passphrase": PEOPLE[who].2});
        self.ok("unlock", request)
    }

    /// Entries in the journal; somebody has to be at work.
    #[track_caller]
    pub fn size(&mut self) -> u64 {
        // A page of no case is not for interviewers, but every checked bundle, every setting is there; the
        // number of entries comes with any page, so the first case that is the person's own will do.
        let role = self.ok("state", json!({}))["session"]["role"].clone();
        let case = if role == "interviewer" { self.own_case() } else { String::new() };
        let view = self.ok("journal", page(&case, "all", "", 1));
        view["size"].as_str().unwrap().parse().unwrap()
    }

    /// Entries that the anchor outside the store vouches for.
    pub fn anchored(&self) -> u64 {
        let anchor = fs::read_dir(self.home.path().join("vault.anchors"))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .find(|path| path.extension().is_some_and(|ending| ending == "anchor"))
            .unwrap();
        serde_json::from_slice::<Value>(&fs::read(anchor).unwrap()).unwrap()["size"].as_u64().unwrap()
    }

    fn own_case(&mut self) -> String {
        let list = self.ok("cases", json!({"search": "", "status": "", "offset": 0, "limit": 1}));
        list["rows"][0]["case"]
            .as_str()
            .expect("an interviewer's room needs a case of theirs first")
            .to_owned()
    }

    /// The acts of the newest entries, newest first; for case officer and supervisor.
    #[track_caller]
    pub fn acts(&mut self, count: u32) -> Vec<String> {
        let view = self.ok("journal", page("", "all", "", count));
        view["lines"].as_array().unwrap().iter().map(|l| l["act"].as_str().unwrap().to_owned()).collect()
    }
}

/// A request for a page of the journal.
/// Every file in a folder into which the program wrote is closed to everybody else.
pub fn closed(folder: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    let files: Vec<_> = fs::read_dir(folder).unwrap().map(Result::unwrap).collect();
    assert!(!files.is_empty());
    for file in files {
        let mode = file.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{:?} has mode {mode:o}", file.file_name());
    }
}

pub fn page(case: &str, filter: &str, before: &str, limit: u32) -> Value {
    json!({"case": case, "filter": filter, "before": before, "limit": limit})
}

/// A new identifier, as the window makes one.
pub fn uuid() -> String {
    let bytes: [u8; 16] = itgel_seal::random(&mut OsEntropy);
    uuid::Uuid::from_bytes(bytes).to_string()
}

/// A text of a view.
#[track_caller]
pub fn text(view: &Value, key: &str) -> String {
    view[key].as_str().unwrap_or_else(|| panic!("no text {key} in {view}")).to_owned()
}

pub fn house(home: &Path, clock: &Arc<SteppedClock>) -> House {
    house_with(home, clock, Box::new(Vec::new))
}

/// A house whose computer has these batteries.
pub fn house_with(home: &Path, clock: &Arc<SteppedClock>, batteries: Box<ReadBatteries>) -> House {
    house_of(home, Means { batteries, ..means(clock) })
}

pub fn house_of(home: &Path, means: Means) -> House {
    House::new(Places::beside(home.join("vault")), Hardened::default(), means)
}

/// What a house is given here; a guess at a passphrase costs the least that is accepted.
pub fn means(clock: &Arc<SteppedClock>) -> Means {
    Means {
        clock: Box::new(Arc::clone(clock)),
        entropy: Box::new(|| Box::new(OsEntropy)),
        say: Box::new(|_, word, _| word.to_owned()),
        kdf: Some(KdfParams::FLOOR),
        batteries: Box::new(Vec::new),
    }
}

/// Set-up to the end, with every sheet read back.
pub fn set_up(room: &mut Room) -> Value {
    set_up_with_sheets(room).0
}

/// The same, and the three sheets.
pub fn set_up_with_sheets(room: &mut Room) -> (Value, Vec<Value>) {
    let (name, _, passphrase, pin) = PEOPLE[SUPERVISOR];
    let view = room.ok(
        "begin_setup",
        json!({
            "room": "Өрөө 1", "organisation": "Хүүхдийн төв", "name": name, "passphrase": passphrase,
            "pin": pin, "language": "mn",
        }),
    );
    for keeper in 1..=3 {
        let groups = asked_groups(&view, keeper);
        room.ok("confirm_sheet", json!({"keeper": keeper, "groups": groups}));
    }
    (room.ok("finish_setup", json!({})), view["sheets"].as_array().unwrap().clone())
}

/// The groups that are asked back from a sheet.
pub fn asked_groups(view: &Value, keeper: usize) -> Vec<String> {
    let asked = view["ask"][keeper - 1].as_array().unwrap();
    asked
        .iter()
        .map(|n| {
            view["sheets"][keeper - 1]["groups"][n.as_u64().unwrap() as usize - 1]
                .as_str()
                .unwrap()
                .to_owned()
        })
        .collect()
}

fn furnish() -> Room {
    let mut room = Room::empty();
    let state = set_up(&mut room);
    room.people.push(text(&state["session"], "person"));
    for (name, role, passphrase, pin) in &PEOPLE[1..] {
        let added =
            room.ok("add_person", json!({"name": name, "role": role, "passphrase": passphrase, "pin": pin}));
        let found = added["people"].as_array().unwrap().iter().find(|p| p["name"] == *name).unwrap();
        room.people.push(text(found, "id"));
    }
    room
}

pub fn copy_folder(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            fs::create_dir_all(&target).unwrap();
            fs::set_permissions(&target, entry.metadata().unwrap().permissions()).unwrap();
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), &target).unwrap();
        }
    }
}

/// What a recipient checks a bundle with, as it lies on the recipient's computer.
pub fn with_files(room: &mut Room, identity: &itgel_seal::Identity, bundle: &Path) -> Value {
    let folder = room.folder("recipient");
    fs::write(folder.join("key"), format!("# key\n{}\n", identity.to_secret_text().as_str())).unwrap();
    room.ok("write_public_keys", json!({"folder": folder}));
    json!({"path": bundle, "identity": folder.join("key"), "signers": folder.join("allowed_signers"),
        "log_key": folder.join("log.pub.pem")})
}
