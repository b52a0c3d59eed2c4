//! A room to attack: a store in a folder, three people, a clock that moves when told, and the one door of the program.

use crate::texts::Ear;
use itgel_casefile::time::{Clock, Moment};
use itgel_commands::failure::Failure;
use itgel_commands::harden::Hardened;
use itgel_commands::house::{House, KdfParams, Means};
use itgel_commands::job::Job;
use itgel_commands::places::Places;
use itgel_commands::table::call;
use itgel_seal::OsEntropy;
use itgel_testkit::SteppedClock;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// Position of the supervisor among the people.
pub const SUPERVISOR: usize = 0;
/// Position of the interviewer.
pub const INTERVIEWER: usize = 1;
/// Position of the case officer.
pub const OFFICER: usize = 2;

/// Name, role, passphrase and PIN of somebody of the room.
#[derive(Clone, Debug)]
pub struct Member {
    /// As the unlock screen shows it.
    pub name: String,
    /// Role.
    pub role: &'static str,
    /// What unlocks.
    pub passphrase: String,
    /// For the quiet screen.
    pub pin: &'static str,
}

/// The three people that a room is furnished with.
#[must_use]
pub fn people() -> [Member; 3] {
    let member = |name: &str, role, passphrase: &str, pin| Member {
        name: name.to_owned(),
        role,
        passphrase: passphrase.to_owned(),
        pin,
    };
    [
        member("Ахлах Сараа", "supervisor", "намар цэнхэр морь гүүр зам", "4831"),
        member("Ярилцагч Болд", "interviewer", "хавар улаан тэмээ уул гол", "7205"),
        member("Ажилтан Дорж", "case_officer", "өвөл шаргал ямаа нуур модон", "9164"),
    ]
}

/// A clock that is moved by hand, also into another zone.
#[derive(Debug, Default)]
pub struct LabClock {
    stepped: SteppedClock,
    zone: Mutex<Option<(String, i32)>>,
}

impl LabClock {
    /// Lets time pass, on the wall and since the start of the computer.
    pub fn pass(&self, ms: i64) {
        self.stepped.pass(ms);
    }
    /// Sets the wall clock; the monotonic one knows nothing of it.
    pub fn jump(&self, ms: i64) {
        self.stepped.jump(ms);
    }
    /// Closes the lid for so long.
    pub fn sleep(&self, ms: i64) {
        self.stepped.sleep(ms);
    }
    /// Moves the computer into another zone.
    pub fn travel(&self, zone: &str, offset_minutes: i32) {
        if let Ok(mut here) = self.zone.lock() {
            *here = Some((zone.to_owned(), offset_minutes));
        }
    }
}

impl Clock for LabClock {
    fn now(&self) -> Moment {
        let mut now = self.stepped.now();
        if let Ok(here) = self.zone.lock()
            && let Some((zone, offset)) = here.as_ref()
        {
            (now.zone, now.offset_minutes) = (zone.clone(), *offset);
        }
        now
    }
    fn asleep_ms(&self) -> u64 {
        self.stepped.asleep_ms()
    }
    fn run_of_the_computer(&self) -> Option<String> {
        self.stepped.run_of_the_computer()
    }
}

/// A house over a folder.
pub struct Room {
    /// Everything of it on the disk: `vault` and `vault.anchors`.
    pub home: PathBuf,
    /// Its clock.
    pub clock: Arc<LabClock>,
    /// Its house.
    pub house: House,
    /// Who works here.
    pub members: Vec<Member>,
    /// Their identifiers, in the same order.
    pub ids: Vec<String>,
    /// The three recovery sheets, as the program showed them.
    pub sheets: Vec<Value>,
    /// Whoever listens to what is typed.
    pub ear: Option<Ear>,
    /// Whoever asks something else just before each request, in the very state in which that one is taken.
    pub before: Option<Before>,
}

/// Comes before a request: its command, and what is asked.
pub type Before = Box<dyn FnMut(&mut Room, &str, &Value) + Send>;

/// What did not go as it had to, in words without any name.
pub type Held<T> = Result<T, String>;

impl Room {
    /// A new room with three people, locked. Its passphrases cost the least that the program accepts.
    ///
    /// # Errors
    /// What the program refused.
    pub fn furnish(home: &Path, members: &[Member]) -> Held<Self> {
        Self::furnish_heard(home, members, None)
    }

    /// The same, where somebody listens.
    ///
    /// # Errors
    /// What the program refused.
    pub fn furnish_heard(home: &Path, members: &[Member], ear: Option<Ear>) -> Held<Self> {
        std::fs::create_dir_all(home).map_err(|e| e.to_string())?;
        let clock = Arc::new(LabClock::default());
        let house = house(home, &clock);
        let members = members.to_vec();
        let mut room = Self {
            home: home.to_owned(),
            clock,
            house,
            members,
            ids: Vec::new(),
            sheets: Vec::new(),
            ear,
            before: None,
        };
        room.set_up()?;
        for member in room.members.clone().iter().skip(1) {
            let added = room.ok(
                "add_person",
                json!({"name": member.name, "role": member.role, "passphrase": member.passphrase, "pin": member.pin}),
            )?;
            let found = array(&added, "people").into_iter().find(|p| p["name"] == json!(member.name));
            room.ids.push(text(&found.unwrap_or_default(), "id")?);
        }
        room.ok("lock", json!({}))?;
        Ok(room)
    }

    fn set_up(&mut self) -> Held<()> {
        let first = self.member(SUPERVISOR)?.clone();
        let view = self.ok(
            "begin_setup",
            json!({"room": "Өрөө 1", "organisation": "Хүүхдийн төв", "name": first.name,
                "passphrase": first.passphrase, "pin": first.pin, "language": "mn"}),
        )?;
        self.sheets = array(&view, "sheets");
        self.read_back(&view, "confirm_sheet")?;
        let state = self.ok("finish_setup", json!({}))?;
        self.ids.push(text(&state["session"], "person")?);
        Ok(())
    }

    /// Reads back what is asked for of each recovery sheet.
    ///
    /// # Errors
    /// What the program refuses.
    pub fn read_back(&mut self, view: &Value, confirm: &str) -> Held<()> {
        for (sheet, asked) in array(view, "sheets").iter().zip(array(view, "ask")) {
            let numbers = asked.as_array().cloned().unwrap_or_default();
            let group = |n: &Value| {
                let at = usize::try_from(n.as_u64()?).ok()?.checked_sub(1)?;
                sheet["groups"].get(at).cloned()
            };
            let groups: Vec<Value> = numbers.iter().filter_map(group).collect();
            self.ok(confirm, json!({"keeper": sheet["keeper"], "groups": groups}))?;
        }
        Ok(())
    }

    /// The same room in a copy of its folder, locked, with the clock where it was.
    ///
    /// # Errors
    /// When the folder cannot be copied.
    pub fn copy_to(&self, home: &Path) -> Held<Self> {
        copy_tree(&self.home, home)?;
        let clock = Arc::new(LabClock::default());
        clock.pass(self.clock.now().utc_ms - clock.now().utc_ms);
        let house = house(home, &clock);
        let (members, ids, sheets) = (self.members.clone(), self.ids.clone(), self.sheets.clone());
        Ok(Self { home: home.to_owned(), clock, house, members, ids, sheets, ear: None, before: None })
    }

    /// A room that is there already, locked: its people and their identifiers.
    #[must_use]
    pub fn over(home: &Path, members: Vec<Member>, ids: Vec<String>) -> Self {
        let clock = Arc::new(LabClock::default());
        // Later than anything that stands in it.
        clock.pass(7 * 86_400_000);
        let house = house(home, &clock);
        Self {
            home: home.to_owned(),
            clock,
            house,
            members,
            ids,
            sheets: Vec::new(),
            ear: None,
            before: None,
        }
    }

    /// Ends the program without a word and starts it again on the same computer.
    pub fn start_again(&mut self) {
        // The store is let go before it is opened again.
        self.house = house(&self.home.join("nowhere"), &self.clock);
        self.house = house(&self.home, &self.clock);
    }

    /// Somebody of the room.
    ///
    /// # Errors
    /// When there are not so many.
    pub fn member(&self, who: usize) -> Held<&Member> {
        self.members.get(who).ok_or_else(|| format!("no person {who}"))
    }

    /// Asks for a command through the door that the window and the command line use.
    ///
    /// # Errors
    /// The failure as the program says it.
    pub fn call(&mut self, name: &str, request: Value) -> Result<Value, Failure> {
        if let Some(mut before) = self.before.take() {
            before(self, name, &request);
            self.before = Some(before);
        }
        let heard = self.ear.as_ref().map(|ear| ear.listen(name, &request));
        let done = call(&mut self.house, name, request, &Job::quiet());
        if let (true, Some(ear), Some(heard)) = (done.is_ok(), self.ear.as_mut(), heard) {
            ear.keep(heard);
        }
        done
    }

    /// The same, where a refusal is not expected.
    ///
    /// # Errors
    /// The code of the refusal.
    pub fn ok(&mut self, name: &str, request: Value) -> Held<Value> {
        self.call(name, request).map_err(|failure| format!("{name}: {} {}", failure.code, failure.field))
    }

    /// Unlocks as somebody.
    ///
    /// # Errors
    /// The code of the refusal.
    pub fn enter(&mut self, who: usize) -> Held<Value> {
        let passphrase = self.member(who)?.passphrase.clone();
        let person = self.ids.get(who).cloned().unwrap_or_default();
        self.ok("unlock", json!({"person": person, "passphrase": passphrase}))
    }

    /// The vault folder.
    #[must_use]
    pub fn vault(&self) -> PathBuf {
        self.home.join("vault")
    }
}

fn house(home: &Path, clock: &Arc<LabClock>) -> House {
    let means = Means {
        clock: Box::new(Arc::clone(clock)),
        entropy: Box::new(|| Box::new(OsEntropy)),
        say: crate::world::report_words(),
        kdf: Some(KdfParams::FLOOR),
        batteries: Box::new(Vec::new),
    };
    House::new(Places::beside(home.join("vault")), Hardened::default(), means)
}

/// A list of a view; none where it has none.
#[must_use]
pub fn array(view: &Value, key: &str) -> Vec<Value> {
    view[key].as_array().cloned().unwrap_or_default()
}

/// A text of a view.
///
/// # Errors
/// Where there is none.
pub fn text(view: &Value, key: &str) -> Held<String> {
    view[key].as_str().map(str::to_owned).ok_or_else(|| format!("no text {key}"))
}

/// Every file below a folder.
#[must_use]
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let (mut found, mut open) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = open.pop() {
        for path in std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
            if path.is_dir() && !path.is_symlink() { open.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}

/// The SHA-256 of every file below some folders, by path: what is the same before and after was not touched.
#[must_use]
pub fn digests(folders: &[&Path]) -> BTreeMap<PathBuf, String> {
    let digest = |path: PathBuf| {
        let bytes = std::fs::read(&path).unwrap_or_default();
        (path, itgel_seal::digest::sha256_hex(&bytes))
    };
    folders.iter().flat_map(|folder| files(folder)).map(digest).collect()
}

/// Copies a folder with its modes.
///
/// # Errors
/// What the disk refused.
pub fn copy_tree(from: &Path, to: &Path) -> Held<()> {
    crate::world::copy_tree(from, to).map_err(|e| e.to_string())
}

/// Turns a bit in the middle of a file, past whoever wrote it.
///
/// # Errors
/// What the disk refused.
pub fn turn_a_bit(path: &Path) -> Held<()> {
    let mut bytes = std::fs::read(path).map_err(|e| e.to_string())?;
    let middle = bytes.len() / 2;
    if let Some(byte) = bytes.get_mut(middle) {
        *byte ^= 1;
    }
    std::fs::write(path, bytes).map_err(|e| e.to_string())
}
