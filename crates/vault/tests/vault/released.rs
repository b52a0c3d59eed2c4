//! The vaults of released schemas (`tests/vaults`): what a room has on its disk, opened by this program.

use crate::room::{copy_tree, entropy, opened};
use itgel_casefile::event::Event;
use itgel_casefile::ids::{AttachmentId, CaseId, PersonId};
use itgel_casefile::time::Clock;
use itgel_journal::{Checkpoint, MemoryNodes, root};
use itgel_seal::digest::{sha256_hex, to_hex};
use itgel_seal::{Passphrase, Sheet, recover};
use itgel_testkit::SteppedClock;
use itgel_vault::migrations::KNOWN;
use itgel_vault::{Draft, Integrity, JournalFilter, Place, Vault};
use serde_json::Value;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// Released schemas, by `user_version`. The first release has two steps.
const RELEASED: [u32; 2] = [2, 3];

struct Kept {
    _home: TempDir,
    place: Place,
    expected: Value,
    clock: SteppedClock,
}

fn folder(schema: u32) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../tests/vaults/schema-{schema}"))
}

impl Kept {
    /// A copy to work with. Modes are those a vault has, whatever the checkout made of them.
    fn copy(schema: u32) -> Self {
        let home = TempDir::new().unwrap();
        copy_tree(&folder(schema), &home.path().join("kept"));
        close_to_others(&home.path().join("kept"));
        let kept = home.path().join("kept");
        let place = Place { store: kept.join("store"), anchors: kept.join("anchors") };
        let expected = serde_json::from_slice(&fs::read(kept.join("expected.json")).unwrap()).unwrap();
        let clock = SteppedClock::default();
        clock.pass(86_400_000);
        Self { _home: home, place, expected, clock }
    }

    fn text(&self, pointer: &str) -> &str {
        self.expected.pointer(pointer).unwrap().as_str().unwrap()
    }

    fn size(&self) -> u64 {
        self.expected["size"].as_u64().unwrap()
    }

    fn person(&self, name: &str) -> PersonId {
        let people = self.expected["people"].as_array().unwrap();
        let row = people.iter().find(|row| row["name"] == name && row["active"] == true).unwrap();
        row["person"].as_str().unwrap().parse().unwrap()
    }

    fn unlock(&self, name: &str) -> Vault {
        let passphrase = Passphrase::new(self.text(&format!("/passphrases/{name}")));
        let at = self.clock.now();
        let opened = Vault::unlock(&self.place, self.person(name), &passphrase, &at, entropy());
        let (vault, integrity) = opened.unwrap();
        assert_eq!(integrity, Integrity::Whole, "{:?}", vault.mismatches());
        vault
    }
}

fn close_to_others(path: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = if path.is_dir() { 0o700 } else { 0o600 };
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }
    if path.is_dir() {
        fs::read_dir(path).unwrap().for_each(|entry| close_to_others(&entry.unwrap().path()));
    }
}

/// Whether everything that was written is there with the value it had; a later program may know more fields.
fn holds(now: &Value, then: &Value) -> bool {
    match (now, then) {
        (Value::Object(now), Value::Object(then)) => {
            then.iter().all(|(key, then)| now.get(key).is_some_and(|now| holds(now, then)))
        }
        (Value::Array(now), Value::Array(then)) => {
            now.len() == then.len() && now.iter().zip(then).all(|(now, then)| holds(now, then))
        }
        _ => now == then,
    }
}

#[test]
fn every_released_schema_has_its_vault() {
    assert_eq!(RELEASED.last(), Some(&KNOWN), "a new schema needs its vault: example make_released_vault");
    for schema in RELEASED {
        let kept = Kept::copy(schema);
        assert_eq!(kept.expected["schema"], schema);
        assert!(kept.place.store.join("vault.json").is_file());
    }
}

#[test]
fn everything_in_it_is_read_as_it_was_written() {
    for schema in RELEASED {
        let kept = Kept::copy(schema);
        let vault = kept.unlock("Ахлах");
        assert!(vault.was_anchored());
        assert_eq!(vault.vault_id().to_string(), kept.text("/vault_id"));
        assert_eq!(vault.room_key().to_ssh_line(""), kept.text("/room_key"));
        let log = vault.log_key().unwrap();
        assert_eq!(to_hex(&log.public().0), kept.text("/log_key"));
        assert_ne!(log.public().0, vault.room_key().0, "heads are signed by a key of their own");

        let head = Checkpoint::verify_as(kept.text("/head"), &log).unwrap();
        let leaves = vault.leaves(0, kept.size()).unwrap();
        let nodes = MemoryNodes::from_leaves(&leaves).unwrap();
        assert_eq!((head.size, head.root), (kept.size(), root(kept.size(), &nodes).unwrap()));
        assert_eq!(vault.size(), kept.size() + 1, "the unlock was entered");

        let written = kept.expected["events"].as_array().unwrap();
        assert_eq!(written.len() as u64, kept.size());
        for then in written {
            let seq = then["seq"].as_u64().unwrap();
            let placed = vault.event(seq).unwrap();
            assert!(holds(&serde_json::to_value(&placed.event).unwrap(), &then["event"]), "entry {seq}");
            assert_eq!(placed.at.to_rfc3339(), then["at"].as_str().unwrap(), "entry {seq}");
            assert_eq!(serde_json::to_value(placed.actor).unwrap(), then["actor"], "entry {seq}");
            assert_eq!(serde_json::to_value(placed.case).unwrap(), then["case"], "entry {seq}");
        }

        let id: AttachmentId = kept.text("/attachment/id").parse().unwrap();
        let mut plain = Vec::new();
        vault.open_attachment(id).unwrap().read_to_end(&mut plain).unwrap();
        assert_eq!(sha256_hex(&plain), kept.text("/attachment/sha256"));
        assert_eq!(vault.setting("language").unwrap().as_deref(), Some("mn"));
        assert_eq!(vault.draft("case/1/note").unwrap().unwrap().value, "бичиж дуусаагүй");
    }
}

#[test]
fn it_is_well_and_work_goes_on_in_it() {
    for schema in RELEASED {
        let kept = Kept::copy(schema);
        let mut vault = kept.unlock("Ярилцагч");
        let report = vault.doctor().unwrap();
        assert!(report.is_well(), "{report:?}");
        assert!(report.signatures >= 4 && report.attachments >= 1 && report.heads >= 1, "{report:?}");
        let case = CaseId::from_random_bytes([2; 16]);
        let event = Event::Case(Box::new(opened(2)));
        let (actor, at) = (vault.person(), kept.clock.now());
        vault.append(&[Draft { case: Some(case), actor, at, event, request: None }]).unwrap();
        assert!(vault.rebuild_projections().unwrap(), "the views it came with are those of today");
        vault.lock(&kept.clock.now()).unwrap();

        let vault = kept.unlock("Ахлах");
        assert_eq!(vault.case_events(case).unwrap().len(), 1);
        assert!(!vault.consistency_proof(kept.size()).unwrap().is_empty());
    }
}

#[test]
fn before_its_form_is_changed_it_is_copied_as_it_is() {
    for schema in RELEASED {
        let kept = Kept::copy(schema);
        let lies = kept.place.store.join(format!("itgel.db.schema-{schema}"));
        // What an opening that was cut off left.
        fs::write(kept.place.store.join(format!("itgel.db.schema-{schema}.unfinished")), "half").unwrap();
        let mut vault = kept.unlock("Ахлах");
        assert_eq!(lies.is_file(), schema < KNOWN, "{schema}");
        assert!(vault.doctor().unwrap().is_well());
        vault.lock(&kept.clock.now()).unwrap();
        if schema == KNOWN {
            continue;
        }
        // Put back, it is the store of then: the form, and every line.
        let sheets: Vec<Vec<String>> = serde_json::from_value(kept.expected["sheets"].clone()).unwrap();
        let sheet = |n: usize| Sheet::from_groups(&sheets[n]).unwrap();
        let files = Vault::recovery_files(&kept.place.store).unwrap();
        let identity = recover(&sheet(0), &sheet(1), &files).unwrap().identity;
        let sealed = fs::read(kept.place.store.join("vault.key.age")).unwrap();
        let key = itgel_seal::vaultkey::open_vault_key(&sealed, &identity).unwrap().derive::<48>("db");
        let raw = rusqlite::Connection::open(&lies).unwrap();
        raw.execute_batch(&format!("PRAGMA key = \"x'{}'\";", to_hex(key.as_slice()))).unwrap();
        let form: u32 = raw.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
        let entries: i64 = raw.query_row("SELECT count(*) FROM entry", [], |row| row.get(0)).unwrap();
        assert_eq!((form, u64::try_from(entries).unwrap()), (schema, kept.size()));
        drop(raw);
        // With a new key it goes: it opens with the old one.
        let mut vault = kept.unlock("Ахлах");
        vault.rekey("Түлхүүр шинэчилсэн", &kept.clock.now(), &mut |_, _| true).unwrap();
        assert!(!lies.exists());
    }
}

#[test]
fn any_two_of_its_recovery_sheets_open_it() {
    for schema in RELEASED {
        let kept = Kept::copy(schema);
        let sheets: Vec<Vec<String>> = serde_json::from_value(kept.expected["sheets"].clone()).unwrap();
        let sheets: Vec<Sheet> = sheets.iter().map(|groups| Sheet::from_groups(groups).unwrap()).collect();
        let files = Vault::recovery_files(&kept.place.store).unwrap();
        for (a, b) in [(0, 1), (0, 2), (1, 2)] {
            let recovery = recover(&sheets[a], &sheets[b], &files).unwrap().identity;
            let (person, at) = (kept.person("Ахлах"), kept.clock.now());
            let opened = Vault::unlock_with_recovery(&kept.place, person, &recovery, &at, entropy());
            let (vault, integrity) = opened.unwrap();
            assert!(integrity.is_whole());
            assert!(vault.journal_page(&JournalFilter::default(), 500).unwrap().len() as u64 > kept.size());
        }
    }
}
