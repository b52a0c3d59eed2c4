//! A copy of a sealed vault, and the list of what it holds.

use itgel_casefile::ids::{AttachmentId, PersonId};
use itgel_casefile::time::Clock;
use itgel_faults::keys::{database_at, vault_key};
use itgel_faults::past::without_triggers;
use itgel_faults::room::{Held, copy_tree, files};
use itgel_seal::digest::sha256_hex;
use itgel_seal::{OsEntropy, Passphrase};
use itgel_testkit::SteppedClock;
use itgel_vault::{Place, Vault};
use rusqlite::Connection;
use serde_json::Value;
use std::io::Read;
use std::path::{Path, PathBuf};

/// What stands in every sealed vault beside its entries (crates/vault/tests/vault/released.rs compares the same).
const LANGUAGE: &str = "mn";
const DRAFT: (&str, &str) = ("case/1/note", "бичиж дуусаагүй");

/// A copy.
pub struct Kept {
    pub home: PathBuf,
    pub schema: u32,
    expected: Value,
    clock: SteppedClock,
}

/// The schemas of which a vault is kept.
pub fn schemas() -> Vec<u32> {
    let named = |entry: std::fs::DirEntry| entry.file_name().to_str()?.strip_prefix("schema-")?.parse().ok();
    let mut found: Vec<u32> =
        std::fs::read_dir(folder()).into_iter().flatten().flatten().filter_map(named).collect();
    found.sort_unstable();
    found
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../vaults")
}

impl Kept {
    pub fn copy(schema: u32, home: &Path) -> Held<Self> {
        copy_tree(&folder().join(format!("schema-{schema}")), home)?;
        close_to_others(home).map_err(|e| e.to_string())?;
        let text = std::fs::read(home.join("expected.json")).map_err(|e| e.to_string())?;
        let expected = serde_json::from_slice(&text).map_err(|e| e.to_string())?;
        let clock = SteppedClock::default();
        clock.pass(86_400_000);
        Ok(Self { home: home.to_owned(), schema, expected, clock })
    }

    /// The database as it was before its form was changed lies beside the one of now, where there was anything to change.
    pub fn was_copied(&self) -> Held<()> {
        let copy = self.home.join(format!("store/itgel.db.schema-{}", self.schema));
        let newest = schemas().last() == Some(&self.schema);
        if copy.is_file() == newest {
            return Err("no copy was kept of the database in its earlier form".to_owned());
        }
        if newest { Ok(()) } else { self.is_as_it_was(&copy) }
    }

    /// Cuts the copy in half.
    pub fn cut_copy(&self) -> Held<()> {
        let copy = self.home.join(format!("store/itgel.db.schema-{}", self.schema));
        let bytes = std::fs::read(&copy).map_err(|e| e.to_string())?;
        let half = bytes.get(..bytes.len() / 2).unwrap_or_default();
        std::fs::write(copy, half).map_err(|e| e.to_string())
    }

    /// In the copy, one entry gets the commitment of another, and none is taken away.
    pub fn exchange_in_copy(&self) -> Held<()> {
        let raw = self.raw(&self.home.join(format!("store/itgel.db.schema-{}", self.schema)))?;
        without_triggers(&raw).map_err(|e| e.to_string())?;
        let change = "UPDATE entry SET line = (SELECT line FROM entry WHERE seq = 4) WHERE seq = 3";
        raw.execute_batch(change).map_err(|e| e.to_string())
    }

    /// A database of the store, with its key.
    fn raw(&self, file: &Path) -> Held<Connection> {
        let (name, passphrase) = self.somebody(0)?;
        let key = vault_key(&self.place().store, &self.person(&name)?.to_string(), &passphrase)?;
        database_at(file, &key)
    }

    /// The copy opens with the key of the store, has the earlier form, and every entry of then, the same in each column.
    fn is_as_it_was(&self, copy: &Path) -> Held<()> {
        let raw = self.raw(copy)?;
        let number =
            |sql: &str| raw.query_row(sql, [], |row| row.get::<_, i64>(0)).map_err(|e| e.to_string());
        let (form, entries) = (number("PRAGMA user_version")?, number("SELECT count(*) FROM entry")?);
        if form != i64::from(self.schema) || Some(entries) != self.expected["size"].as_i64() {
            return Err(format!("the copy of before has form {form} and {entries} entries"));
        }
        let sealed = self.home.join("sealed.db");
        let kept = folder().join(format!("schema-{}/store/itgel.db", self.schema));
        std::fs::copy(kept, &sealed).map_err(|e| e.to_string())?;
        for table in ["entry", "payload"] {
            if rows_of(&raw, table)? != rows_of(&self.raw(&sealed)?, table)? {
                return Err(format!("the copy of before has another {table}"));
            }
        }
        Ok(())
    }

    pub fn place(&self) -> Place {
        Place { store: self.home.join("store"), anchors: self.home.join("anchors") }
    }

    /// One of those who have a passphrase: name and passphrase.
    pub fn somebody(&self, at: usize) -> Held<(String, String)> {
        let all = self.expected["passphrases"].as_object().ok_or("no passphrases")?;
        let (name, passphrase) = all.iter().nth(at % all.len().max(1)).ok_or("nobody")?;
        Ok((name.clone(), passphrase.as_str().unwrap_or_default().to_owned()))
    }

    fn row(&self, name: &str) -> Option<&Value> {
        let people = self.expected["people"].as_array()?;
        people.iter().find(|row| row["name"] == name && row["active"] == true)
    }

    pub fn role(&self, name: &str) -> String {
        self.row(name).and_then(|row| row["role"].as_str()).unwrap_or_default().to_owned()
    }

    pub fn person(&self, name: &str) -> Held<PersonId> {
        self.row(name)
            .and_then(|row| row["person"].as_str()?.parse().ok())
            .ok_or_else(|| "no such person".to_owned())
    }

    /// Opens it as one of its people and compares everything that it held.
    pub fn opens(&self, at: usize) -> Held<()> {
        let (name, passphrase) = self.somebody(at)?;
        let now = self.clock.now();
        let passphrase = Passphrase::new(&passphrase);
        let (mut vault, integrity) =
            Vault::unlock(&self.place(), self.person(&name)?, &passphrase, &now, Box::new(OsEntropy))
                .map_err(|e| format!("does not open: {e}"))?;
        if !integrity.is_whole() {
            return Err("opens for reading only".to_owned());
        }
        let events = self.expected["events"].as_array().cloned().unwrap_or_default();
        if events.len() as u64 != self.expected["size"].as_u64().unwrap_or(0)
            || vault.size() <= events.len() as u64
        {
            return Err(format!("{} entries, {} are listed", vault.size(), events.len()));
        }
        for then in &events {
            let seq = then["seq"].as_u64().unwrap_or(u64::MAX);
            let now = vault.event(seq).map_err(|e| format!("entry {seq}: {e}"))?;
            let event = serde_json::to_value(&now.event).map_err(|e| e.to_string())?;
            if !holds(&event, &then["event"]) || Some(now.at.to_rfc3339().as_str()) != then["at"].as_str() {
                return Err(format!("entry {seq} is another"));
            }
        }
        self.attachment(&vault)?;
        let setting = vault.setting("language").map_err(|e| e.to_string())?;
        let draft = vault.draft(DRAFT.0).map_err(|e| e.to_string())?.map(|draft| draft.value);
        if setting.as_deref() != Some(LANGUAGE) {
            return Err("the setting is gone or another".to_owned());
        }
        if draft.as_deref() != Some(DRAFT.1) {
            return Err("the draft is gone or another".to_owned());
        }
        let well = vault.doctor().map_err(|e| e.to_string())?.is_well();
        let same = vault.rebuild_projections().map_err(|e| e.to_string())?;
        if !well || !same {
            return Err("the doctor finds something".to_owned());
        }
        vault.set_setting("language", LANGUAGE).map_err(|e| e.to_string())?;
        vault.lock(&now).map_err(|e| e.to_string())
    }

    fn attachment(&self, vault: &Vault) -> Held<()> {
        let listed = &self.expected["attachment"];
        let id: AttachmentId =
            listed["id"].as_str().and_then(|id| id.parse().ok()).ok_or("no attachment is listed")?;
        let mut plain = Vec::new();
        let mut reader = vault.open_attachment(id).map_err(|e| format!("attachment: {e}"))?;
        reader.read_to_end(&mut plain).map_err(|e| format!("attachment: {e}"))?;
        if listed["sha256"] == sha256_hex(&plain) {
            Ok(())
        } else {
            Err("the attachment is another".to_owned())
        }
    }

    /// As if the setting, or the draft, had been another when it was sealed.
    pub fn set_another(&self, what: &str) -> Held<()> {
        let (name, passphrase) = self.somebody(0)?;
        let (person, now) = (self.person(&name)?, self.clock.now());
        let passphrase = Passphrase::new(&passphrase);
        let opened = Vault::unlock(&self.place(), person, &passphrase, &now, Box::new(OsEntropy));
        let (mut vault, _) = opened.map_err(|e| e.to_string())?;
        let changed = match what {
            "setting" => vault.set_setting("language", "en"),
            _ => vault.save_draft(DRAFT.0, "other", &now),
        };
        changed.and_then(|()| vault.lock(&now)).map_err(|e| e.to_string())
    }

    /// As if one entry had been another when it was sealed.
    pub fn expect_another(&mut self) {
        if let Some(event) = self.expected.pointer_mut("/events/3/event/event")
            && let Some(fields) = event.as_object_mut()
        {
            fields.insert("type".to_owned(), "another".into());
        }
    }

    /// Takes the attachment away.
    pub fn lose_attachment(&self) -> Held<()> {
        let blobs = files(&self.home.join("store/blobs"));
        blobs.iter().try_for_each(std::fs::remove_file).map_err(|e| e.to_string())
    }
}

/// Every row of a table, every column of it.
fn rows_of(raw: &Connection, table: &str) -> Held<Vec<String>> {
    let read = || {
        let mut all = raw.prepare(&format!("SELECT * FROM {table} ORDER BY 1"))?;
        let columns = all.column_count();
        let row = |row: &rusqlite::Row<'_>| {
            (0..columns)
                .map(|n| row.get_ref(n).map(|value| format!("{value:?}")))
                .collect::<Result<String, _>>()
        };
        all.query_map([], row)?.collect::<Result<Vec<_>, _>>()
    };
    read().map_err(|e: rusqlite::Error| e.to_string())
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

/// The modes that a vault has, whatever the checkout made of them.
fn close_to_others(path: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = if path.is_dir() { 0o700 } else { 0o600 };
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))?;
    }
    if path.is_dir() {
        for entry in std::fs::read_dir(path)? {
            close_to_others(&entry?.path())?;
        }
    }
    Ok(())
}
