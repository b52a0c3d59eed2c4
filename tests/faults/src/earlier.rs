//! A sealed store of the first released schema (`tests/vaults`), which the program brings up to date when it is opened.

use crate::keys::{database_at, vault_key};
use crate::past::without_triggers;
use crate::room::{Held, copy_tree};
use rusqlite::Connection;
use serde_json::Value;
use std::path::{Path, PathBuf};

const SCHEMA: u32 = 2;

/// One that was copied to a place of its own.
pub struct Earlier {
    home: PathBuf,
    expected: Value,
    name: String,
    passphrase: String,
}

impl Earlier {
    /// Copies it there, with the passphrase of its supervisor in a file.
    ///
    /// # Errors
    /// When a file cannot be copied, or does not tell what is expected of the store.
    pub fn copy_to(home: &Path) -> Held<Self> {
        let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../vaults/schema-{SCHEMA}"));
        std::fs::create_dir_all(home).map_err(|e| e.to_string())?;
        copy_tree(&kept, home)?;
        Self::at(home)
    }

    /// The one that was copied there.
    ///
    /// # Errors
    /// As [`Earlier::copy_to`].
    pub fn at(home: &Path) -> Held<Self> {
        let expected = std::fs::read(home.join("expected.json")).map_err(|e| e.to_string())?;
        let expected: Value = serde_json::from_slice(&expected).map_err(|e| e.to_string())?;
        // The supervisor comes first.
        let first = expected["passphrases"].as_object().and_then(|all| all.iter().next());
        let (name, passphrase) = first.ok_or("no passphrases")?;
        let (name, passphrase) = (name.clone(), passphrase.as_str().unwrap_or_default().to_owned());
        let one = Self { home: home.to_owned(), expected, name, passphrase };
        std::fs::write(one.secret(), &one.passphrase).map_err(|e| e.to_string())?;
        Ok(one)
    }

    /// Where the store lies.
    #[must_use]
    pub fn vault(&self) -> PathBuf {
        self.home.join("store")
    }

    /// The words with which the program opens it and looks whether it is well.
    #[must_use]
    pub fn doctor(&self) -> Vec<String> {
        let word = |path: &Path| path.display().to_string();
        let (vault, anchors) = (word(&self.vault()), word(&self.home.join("anchors")));
        let door = ["--person", &self.name, "--vault", &vault, "--anchors", &anchors];
        let secret = word(&self.secret());
        let words = std::iter::once("doctor").chain(door).chain(["--passphrase-file", &secret]);
        words.map(str::to_owned).collect()
    }

    /// Takes the last entry out of the database in its earlier form.
    ///
    /// # Errors
    /// What the database says.
    pub fn lose_last(&self) -> Result<(), String> {
        let raw = self.raw(&self.copy())?;
        let last = "(SELECT max(seq) FROM entry)";
        let lose = format!("DELETE FROM payload WHERE seq = {last}; DELETE FROM entry WHERE seq = {last}");
        without_triggers(&raw).and_then(|()| raw.execute_batch(&lose)).map_err(|e| e.to_string())
    }

    fn copy(&self) -> PathBuf {
        self.vault().join(format!("itgel.db.schema-{SCHEMA}"))
    }

    /// A database of the store, with its key.
    fn raw(&self, file: &Path) -> Result<Connection, String> {
        let mut people = self.expected["people"].as_array().into_iter().flatten();
        let person = people.find(|row| row["name"] == *self.name).and_then(|row| row["person"].as_str());
        let key = vault_key(&self.vault(), person.ok_or("no such person")?, &self.passphrase)?;
        database_at(file, &key)
    }

    /// The database in its earlier form lies beside it, and every entry is in it.
    ///
    /// # Errors
    /// What is missing.
    pub fn kept(&self) -> Result<(), String> {
        let earlier = self.copy();
        if !earlier.is_file() {
            return Err("the database in its earlier form does not lie beside it".to_owned());
        }
        let count = self
            .raw(&earlier)?
            .query_row("SELECT count(*) FROM entry", [], |row| row.get::<_, i64>(0))
            .map_err(|e| e.to_string())?;
        if Some(count) == self.expected["size"].as_i64() {
            Ok(())
        } else {
            Err(format!("the database in its earlier form has {count} entries"))
        }
    }

    fn secret(&self) -> PathBuf {
        self.home.join("passphrase.txt")
    }
}
