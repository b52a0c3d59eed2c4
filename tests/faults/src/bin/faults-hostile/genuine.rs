//! Two rooms that know each other, and for every door the file that really comes through it: what is nearly genuine is made from
//! this, and a door that does not take it was never reached.

use itgel_casefile::insights::sheet::{Cell, Sheet, SheetCard, Without, blank, format_of};
use itgel_casefile::time::Clock as _;
use itgel_commands::clock::SystemClock;
use itgel_commands::house::House;
use itgel_commands::play::stage::{OFFICER, SUPERVISOR};
use itgel_faults::Lab;
use itgel_faults::keys::person_secret;
use itgel_faults::room::files;
use itgel_faults::second::{NAME, PASSPHRASE, call, day_in, set_up};
use itgel_faults::world::{World, copy_tree, place};
use itgel_seal::sshsig::sign_ssh;
use itgel_seal::{OsEntropy, Passphrase};
use itgel_vault::Vault;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// Which store somebody brings the file to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Store {
    /// The room as it was before it knew anybody.
    Alone,
    /// The room when the other one is its recipient, compared, and has a bundle.
    Sender,
    /// The other room.
    Receiver,
}

/// The two rooms, and what they give each other.
pub struct Rooms {
    world: World,
    below: PathBuf,
    /// The card that the other room wrote of itself.
    pub card: Vec<u8>,
    /// A roster of both, signed by two of three keepers.
    pub roster: Vec<u8>,
    /// Counts of the other room.
    pub counts: Vec<u8>,
    /// What the other room signed for the bundle.
    pub receipt: Vec<u8>,
    /// A bundle for the other room.
    pub bundle: Vec<u8>,
}

impl Rooms {
    /// Lets them meet.
    ///
    /// # Errors
    /// What the program refused although it had to do it.
    pub fn meet(lab: &Lab) -> Result<Self, String> {
        let below = lab.scratch().join("rooms");
        fs::create_dir(&below).map_err(|e| e.to_string())?;
        let world = World::make(&below.join("alone"), lab.seed)?;
        let empty = Vec::new;
        let mut rooms = Self {
            world,
            below,
            card: empty(),
            roster: empty(),
            counts: empty(),
            receipt: empty(),
            bundle: empty(),
        };
        rooms.begin()?;
        Ok(rooms)
    }

    /// Where a store and its anchors lie.
    pub fn home(&self, store: Store) -> PathBuf {
        self.below.join(match store {
            Store::Alone => "alone",
            Store::Sender => "sender",
            Store::Receiver => "receiver",
        })
    }

    /// Name and passphrase of who brings the file there.
    pub fn who(&self, store: Store, role: &str) -> (String, String) {
        let at = if role == "supervisor" { SUPERVISOR } else { OFFICER };
        match (store, self.world.people.get(at)) {
            (Store::Receiver, _) | (_, None) => (NAME.to_owned(), PASSPHRASE.to_owned()),
            (_, Some(one)) => (one.name.clone(), one.passphrase.clone()),
        }
    }

    fn begin(&mut self) -> Result<(), String> {
        let (sender, receiver) = (self.home(Store::Sender), self.home(Store::Receiver));
        self.world.copy_to(&sender)?;
        let mut here = self.world.house(&sender);
        fs::create_dir_all(&receiver).map_err(|e| e.to_string())?;
        let mut there = self.world.house(&receiver);
        let person = set_up(&mut there)?;

        // Each knows the other, and has compared its key.
        call(&mut here, "unlock", self.world.unlocks(SUPERVISOR))?;
        self.card = self.knows(&mut here, &mut there, "there")?;
        self.knows(&mut there, &mut here, "here")?;
        self.roster = self.roster(&mut here, &mut there)?;
        let sealed = self.send(&mut here, &mut there)?;
        self.bundle = fs::read(&sealed).map_err(|e| e.to_string())?;

        // The receipt is made by a copy of the other room: to that one itself the bundle is brought for the first time.
        call(&mut there, "lock", json!({}))?;
        let signer = self.below.join("signer");
        copy_tree(&receiver, &signer).map_err(|e| e.to_string())?;
        let mut there = self.world.house(&signer);
        call(&mut there, "unlock", json!({ "person": person, "passphrase": PASSPHRASE }))?;
        let folder = self.folder("receipt")?;
        let asked = json!({ "path": sealed, "name": "Н. Ганхуяг", "position": "прокурор", "folder": folder });
        let made = call(&mut there, "make_receipt", asked)?;
        self.receipt = read(&folder, &made)?;
        call(&mut there, "lock", json!({}))?;
        self.counts = counts(&signer, &person)?;
        Ok(())
    }

    fn folder(&self, name: &str) -> Result<PathBuf, String> {
        let folder = self.below.join(name);
        fs::create_dir(&folder).map_err(|e| e.to_string()).map(|()| folder)
    }

    /// One room takes the card of the other and compares its number; gives the card.
    fn knows(&self, one: &mut House, other: &mut House, name: &str) -> Result<Vec<u8>, String> {
        let folder = self.folder(name)?;
        call(other, "write_public_keys", json!({ "folder": folder }))?;
        let card =
            files(&folder).into_iter().find(|path| path.extension().is_some_and(|e| e == "itgel-room"));
        let card = card.ok_or("no card of a room was written")?;
        let taken = call(one, "take_room", json!({ "path": card }))?;
        let known = taken["rooms"].as_array().and_then(|rooms| rooms.last()).cloned().unwrap_or_default();
        let compared = json!({ "key": known["key"], "how": "in_person", "groups": known["fingerprint"] });
        call(one, "check_room", compared)?;
        fs::read(card).map_err(|e| e.to_string())
    }

    /// Three keepers, entered and compared in both; the first room writes the roster, and both sign it.
    fn roster(&self, here: &mut House, there: &mut House) -> Result<Vec<u8>, String> {
        let officer = self.world.people.get(OFFICER).ok_or("nobody")?;
        let store = place(&self.home(Store::Alone)).store;
        let third = person_secret(&store, &officer.id.to_string(), &officer.passphrase)?;
        let line = |house: &mut House| Ok::<_, String>(call(house, "roster", json!({}))?["own_line"].clone());
        let keepers = json!([
            { "name": "Нэг", "key": line(here)? }, { "name": "Хоёр", "key": line(there)? },
            { "name": "Гурав", "key": third.signing_key().public().to_ssh_line("") },
        ]);
        for house in [&mut *here, &mut *there] {
            let view = call(house, "name_keepers", json!({ "keepers": keepers, "reason": "" }))?;
            for keeper in view["keepers"].as_array().into_iter().flatten() {
                let compared =
                    json!({ "key": keeper["key"], "how": "in_person", "groups": keeper["fingerprint"] });
                call(house, "check_keeper", compared)?;
            }
        }
        let folder = self.folder("roster")?;
        let made = call(here, "write_roster", json!({ "folder": folder, "without": [] }))?;
        let path = folder.join(made["file"].as_str().unwrap_or_default());
        let own = self.world.people.get(SUPERVISOR).map_or("", |one| &one.passphrase);
        for (house, passphrase) in [(here, own), (there, PASSPHRASE)] {
            call(house, "sign_roster", json!({ "path": path, "passphrase": passphrase }))?;
        }
        fs::read(path).map_err(|e| e.to_string())
    }

    /// A bundle for the other room, handed over.
    fn send(&self, here: &mut House, there: &mut House) -> Result<PathBuf, String> {
        let key = call(there, "public_card", json!({}))?["recipient"].clone();
        let expires = day_in(300)?;
        let added = json!({
            "recipient": "", "kind": "prosecutor", "organisation": "Өрөө 2", "contact": "", "key": key, "expires": expires,
        });
        let view = call(here, "add_recipient", added)?;
        let row = view["recipients"].as_array().and_then(|rows| rows.iter().find(|row| row["key"] == key));
        let row = row.cloned().ok_or("no recipient")?;
        call(here, "unlock", self.world.unlocks(OFFICER))?;
        let compared = json!({ "recipient": row["id"], "how": "in_person", "groups": row["fingerprint"] });
        call(here, "check_recipient_key", compared)?;
        let seal = &self.world.seal;
        let (case, purpose) = (&seal["case"], &seal["purpose"]);
        let asked = json!({ "case": case, "recipient": row["id"], "take_away": [], "purpose": purpose });
        let preview = call(here, "preview_bundle", asked)?;
        let mut request = seal.clone();
        (request["recipient"], request["folder"]) = (row["id"].clone(), json!(self.folder("sent")?));
        (request["seen_seq"], request["preview"]) = (preview["seen_seq"].clone(), preview["preview"].clone());
        let view = call(here, "seal_bundle", request)?;
        let given = json!({
            "case": case, "bundle": view["bundle"], "to_name": "Н. Ганхуяг", "to_position": "прокурор", "how": "in_person",
            "seal": "", "at": "", "paper_number": "Х-3", "strokes": [],
        });
        call(here, "hand_over", given)?;
        call(here, "lock", json!({}))?;
        Ok(PathBuf::from(view["path"].as_str().unwrap_or_default()))
    }
}

/// The file that was written there, by the answer.
fn read(folder: &Path, made: &Value) -> Result<Vec<u8>, String> {
    fs::read(folder.join(made["file"].as_str().unwrap_or_default())).map_err(|e| e.to_string())
}

/// Counts with every number hidden, signed by the room: it has fewer interviews than a room that gives counts away.
fn counts(home: &Path, person: &str) -> Result<Vec<u8>, String> {
    let now = SystemClock.now();
    let (person, passphrase) = (person.parse().map_err(|_| "a person")?, Passphrase::new(PASSPHRASE));
    let vault = Vault::unlock(&place(home), person, &passphrase, &now, Box::new(OsEntropy));
    let (vault, _) = vault.map_err(|e| e.to_string())?;
    let (from, until) = (now.day().minus_days(60).ok_or("a day")?, now.day());
    let hidden = Cell::Without(Without::Hidden);
    let cards = blank(from, until).into_iter().map(|table| {
        let (rows, columns) = (table.rows.values, table.columns.values);
        let cells = vec![vec![hidden; columns.len()]; rows.len()];
        SheetCard { card: table.card, rows, columns, cells }
    });
    let log = vault.origin().to_owned();
    let sheet = Sheet {
        format: format_of(&log).to_owned(),
        issued_at: now.to_rfc3339(),
        room: "Өрөө 2".to_owned(),
        organisation: "Өөр төв".to_owned(),
        log,
        key: vault.room_key().to_ssh_line(""),
        from,
        until,
        interviews: hidden,
        cards: cards.collect(),
    };
    let text = sheet.text().map_err(|refusal| refusal.code.to_string())?;
    let signature = sign_ssh(vault.room_signing_key(), &sheet.format, text.as_bytes());
    vault.lock(&now).map_err(|e| e.to_string())?;
    Ok(format!("{text}\n\n{signature}").into_bytes())
}
