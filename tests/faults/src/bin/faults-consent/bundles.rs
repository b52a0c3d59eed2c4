//! The second row: a history in a real store, its bundles made through the commands, decrypted, and searched for what stays.

use crate::entries::may_be_inside;
use crate::history::{History, OFFICER};
use crate::look::{self, Withheld, files, payload_path};
use crate::naive::{Asked, Date, Opens, date, opens};
use crate::room::{AtWork, Template};
use itgel_casefile::event::Placed;
use itgel_casefile::ids::OrderId;
use itgel_casefile::signoff::sections::SECTIONS;
use itgel_casefile::time::Clock;
use itgel_casefile::vocabulary::{Part, RecipientKind};
use itgel_commands::play::chance::Chance;
use itgel_seal::Identity;
use itgel_seal::agefile::decrypt_bytes;
use itgel_vault::EntryRecord;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Most bytes of an archive here: memory for all of it is taken at once, and wiped byte by byte.
pub const MOST: usize = 1 << 22;

/// A store with a history in it.
pub struct Filled {
    /// Its folder.
    pub home: PathBuf,
    /// The history as the naive statement reads it.
    pub list: Vec<Placed>,
    /// Every entry of the store with its salt, the room's among them.
    pub records: Vec<EntryRecord>,
    /// Salts of sections that were signed: the part each belongs to.
    sections: Vec<(Part, [u8; 32])>,
    /// Files that were attached.
    files: Vec<(itgel_casefile::ids::AttachmentId, Vec<u8>)>,
    case: String,
    orders: Vec<OrderId>,
    /// Days on which it is worth asking.
    edges: Vec<Date>,
    work: AtWork,
}

/// One bundle that was made.
pub struct Sealed<'a> {
    /// The file.
    pub path: PathBuf,
    /// What opens it.
    pub identity: &'a Identity,
    /// The archive inside.
    pub archive: Vec<u8>,
    /// What must not be in it.
    pub withheld: Withheld,
}

impl Filled {
    /// Notes a generated history in a copy of the room.
    pub fn make(template: &Template, home: &Path, seed: u64) -> Result<Self, String> {
        let mut store = template.copy(home)?;
        let mut history = History::new(seed, &template.crew, template.now.clone(), &mut store);
        history.draw()?;
        let (list, files, now) = (history.entries.clone(), history.files.clone(), history.now.clone());
        let (case, signed) =
            (history.case.id, history.case.interviews.iter().map(|i| i.id).collect::<Vec<_>>());
        let orders = history.case.orders.list.iter().map(|o| o.order).collect();
        let edges = history.edges().into_iter().collect();
        drop(history);
        let mut sections = Vec::new();
        for interview in signed {
            for (name, part) in SECTIONS {
                let salt =
                    store.vault.section_salt(case, interview, name, None).map_err(|e| format!("{e:?}"))?;
                sections.push((*part, salt));
            }
        }
        let records = store.vault.records(0, store.vault.size()).map_err(|e| format!("{e:?}"))?;
        store.vault.lock(&now).map_err(|e| format!("{e:?}"))?;
        let mut work = AtWork::at(home, &now);
        work.enter(template.crew.people[OFFICER], OFFICER)?;
        for folder in ["stick", "keys"] {
            fs::create_dir_all(home.join(folder)).map_err(|e| e.to_string())?;
        }
        work.call("write_public_keys", json!({"folder": home.join("keys")}))?;
        let (home, case) = (home.to_owned(), case.to_string());
        Ok(Self { home, list, records, sections, files, case, orders, edges, work })
    }

    /// The present instant.
    pub fn now(&self) -> itgel_casefile::time::Moment {
        self.work.clock.now()
    }

    /// Locks the store and lets go of it.
    pub fn pause(&mut self) -> Result<(), String> {
        self.work.call("lock", json!({})).map(|_| ())
    }

    /// Unlocks it again.
    pub fn go_on(&mut self, template: &Template) -> Result<(), String> {
        self.work.enter(template.crew.people[OFFICER], OFFICER)
    }

    /// Goes on to the first edge that is still to come, if there is one.
    pub fn on_to_an_edge(&mut self, template: &Template, chance: &mut Chance) -> Result<bool, String> {
        let today = date(self.work.clock.now().day());
        let later: Vec<Date> = self.edges.iter().copied().filter(|day| *day > today).collect();
        if later.is_empty() {
            return Ok(false);
        }
        let most = u64::try_from(later.len() - 1).unwrap_or(0);
        let day = later[usize::try_from(chance.between(0, most)).unwrap_or(0)];
        self.work.call("lock", json!({}))?;
        while date(self.work.clock.now().day()) < day {
            self.work.clock.pass(86_400_000);
        }
        self.work.enter(template.crew.people[OFFICER], OFFICER)?;
        Ok(true)
    }

    /// Asks for a bundle for one kind of recipient today: it is made where the naive statement opens something, of the parts
    /// that it opens, and refused where it opens nothing.
    pub fn bundle<'a>(
        &mut self,
        template: &'a Template,
        kind: RecipientKind,
    ) -> Result<Option<Sealed<'a>>, String> {
        let today = date(self.work.clock.now().day());
        let office = template.crew.office(kind, 0).ok_or("no office")?;
        let at = RecipientKind::ALL.iter().position(|k| *k == kind).unwrap_or(0);
        let identity = &template.identities[at];
        let opened: BTreeMap<Part, Opens> = Part::ALL
            .iter()
            .map(|part| {
                let asked = Asked { kind, office: Some(office), part: *part, today, chosen: &self.orders };
                (*part, opens(&self.list, &asked))
            })
            .collect();
        let going: Vec<&str> =
            opened.iter().filter(|(_, by)| **by != Opens::Nothing).map(|(part, _)| part.as_str()).collect();
        let mut request =
            json!({"case": self.case, "recipient": office.to_string(), "take_away": [], "purpose": "хэрэг"});
        let preview = match self.work.ask("preview_bundle", request.clone()) {
            Ok(preview) => preview,
            Err(code) if going.is_empty() && matches!(code.as_str(), "nothing-may-go" | "case-is-closed") => {
                return Ok(None);
            }
            Err(code) => {
                return Err(format!("{going:?} may go to {}, and the program says {code}", kind.as_str()));
            }
        };
        let now = u64::try_from(self.work.clock.now().utc_ms).unwrap_or(0);
        for (key, value) in [
            ("request", json!(Chance::new(now).id())),
            ("reference", json!("")),
            ("folder", json!(self.home.join("stick"))),
            ("seen_seq", preview["seen_seq"].clone()),
            ("preview", preview["preview"].clone()),
        ] {
            request[key] = value;
        }
        let sealed = match self.work.ask("seal_bundle", request) {
            Ok(_) if going.is_empty() => {
                return Err(format!("nothing may go to {}, and a bundle was made", kind.as_str()));
            }
            Ok(sealed) => sealed,
            Err(code) => return Err(format!("seal_bundle: {code}")),
        };
        let mut parts: Vec<&str> = sealed["parts"]
            .as_array()
            .map(|p| p.iter().filter_map(Value::as_str).collect())
            .unwrap_or_default();
        let mut expected = going;
        parts.sort_unstable();
        expected.sort_unstable();
        if parts != expected {
            return Err(format!("{expected:?} may go to {}, and {parts:?} went", kind.as_str()));
        }
        let path = PathBuf::from(sealed["path"].as_str().unwrap_or_default());
        let bytes = fs::read(&path).map_err(|e| e.to_string())?;
        let archive = decrypt_bytes(identity, &bytes, MOST).map_err(|e| format!("{e:?}"))?.to_vec();
        let withheld = self.withheld(&archive, kind, office, &opened)?;
        Ok(Some(Sealed { path, identity, archive, withheld }))
    }

    /// What must not be in this archive: everything that it does not disclose; and nothing that must stay is disclosed.
    fn withheld(
        &self,
        archive: &[u8],
        kind: RecipientKind,
        office: itgel_casefile::ids::RecipientId,
        opened: &BTreeMap<Part, Opens>,
    ) -> Result<Withheld, String> {
        let inside = files(archive);
        let disclosed = |seq: u64| inside.iter().any(|(name, _)| *name == payload_path(seq));
        let mut withheld = Withheld::default();
        let mut shown = Vec::new();
        for record in &self.records {
            if disclosed(record.seq) {
                let entry = self.list.iter().find(|entry| entry.seq == record.seq);
                let may = entry.is_some_and(|entry| may_be_inside(&self.list, entry, kind, office, opened));
                if !may {
                    let what = entry.map_or_else(
                        || "an entry of the room".to_owned(),
                        |e| {
                            use itgel_casefile::event::Act;
                            e.event.act()
                        },
                    );
                    return Err(format!("{what} is inside for {}, and must stay", kind.as_str()));
                }
                shown.push(&record.payload);
            } else {
                withheld.bytes.push((format!("the salt of entry {}", record.seq), record.salt.to_vec()));
                withheld.bytes.push((format!("the content of entry {}", record.seq), record.payload.clone()));
                withheld.words.extend(look::words(&record.payload));
            }
        }
        for (attachment, plain) in &self.files {
            if inside.iter().any(|(_, bytes)| bytes == plain) {
                shown.push(plain);
            } else {
                withheld.bytes.push((format!("the file {attachment}"), plain.clone()));
                withheld.words.extend(look::words(plain));
            }
        }
        for (part, salt) in &self.sections {
            if opened.get(part) == Some(&Opens::Nothing) {
                withheld.bytes.push((format!("the salt of a section of {}", part.as_str()), salt.to_vec()));
            }
        }
        for shown in shown {
            for word in look::words(shown) {
                withheld.words.remove(&word);
            }
        }
        Ok(withheld)
    }

    /// Whether the program's own reader takes a bundle.
    pub fn verifies(&mut self, path: &Path, identity: &Identity) -> Result<(), String> {
        let keys = self.home.join("keys");
        fs::write(keys.join("key"), format!("# key\n{}\n", identity.to_secret_text().as_str()))
            .map_err(|e| e.to_string())?;
        let request = json!({"path": path, "identity": keys.join("key"), "signers": keys.join("allowed_signers"),
            "log_key": keys.join("log.pub.pem")});
        let found = self.work.call("check_bundle", request)?;
        if found["accepted"] == true {
            return Ok(());
        }
        Err(format!("the reader does not take it: {}", found["fault"]))
    }

    /// The whole check of one bundle: nothing of what stays is found, and the bundle verifies.
    pub fn holds(&mut self, sealed: &Sealed<'_>) -> Result<(), String> {
        if let Some(found) = sealed.withheld.found_in(&sealed.archive) {
            return Err(format!("found in the bundle: {found}"));
        }
        self.verifies(&sealed.path, sealed.identity)
    }
}
