//! What a later program wrote: of every part of a store, one that this program does not know yet.

use crate::kept::{Kept, schemas};
use itgel_faults::keys::{database, person_secret, vault_key};
use itgel_faults::room::{Held, digests};
use itgel_faults::{Lab, Row, Rows};
use itgel_seal::agefile::{decrypt_bytes, encrypt_bytes};
use itgel_seal::digest::sha256_hex;
use serde_json::Value;
use std::path::PathBuf;
use std::process::Command;

/// One part of a later version, and the code of the sentence with which it is refused.
type Later = (&'static str, fn(&Kept) -> Held<()>, &'static str);

const NEWER: &str = "newer-store";

/// What is later.
const LATER: [Later; 8] = [
    ("the next schema", |kept| schema(kept, kept_next()), NEWER),
    ("a far schema", |kept| schema(kept, 900), NEWER),
    ("the largest schema", |kept| schema(kept, i32::MAX), NEWER),
    ("the format of vault.json", |kept| replaced(&header(kept), "itgel-vault/1", "itgel-vault/2"), NEWER),
    (
        "a far format of vault.json",
        |kept| replaced(&header(kept), "itgel-vault/1", "itgel-vault/4000000000"),
        NEWER,
    ),
    ("the format of a slot", |kept| slot(kept, "itgel-slot/1", "itgel-slot/2"), NEWER),
    ("the key derivation of a slot", |kept| slot(kept, "argon2id", "argon3id"), NEWER),
    ("the format of the vault key", sealed_key, NEWER),
];

/// Refused with its own sentence, which names what is the matter, and not a byte of the store is another.
pub fn row(lab: &Lab) -> Row {
    let mut rows = Rows::new(
        "old vaults: a newer one",
        "the program refuses it and says why, and no file of the store or its anchor is another; what broke may be counted beside the anchor",
    );
    let Some(newest) = schemas().last().copied() else {
        rows.attack(Err("no vault is kept".to_owned()));
        return rows.finish();
    };
    let untouched = attempt(lab, newest, "untouched", |_| Ok(()), NEWER);
    rows.planted("a store that is not newer", untouched.is_err_and(|what| what == OPENS));
    // Refused as well, and for another reason: what is only not as it was left is no newer one.
    let other = attempt(lab, newest, "other", |kept| replaced(&header(kept), "\"room\"", "\"ronm\""), NEWER);
    rows.planted("a store that is not as it was left", other.is_err());
    for round in 0..lab.count(1, 10) {
        for (n, (what, make, code)) in LATER.iter().enumerate() {
            let held = attempt(lab, newest, &format!("{round}-{n}"), make, code);
            rows.attack(held.map_err(|why| format!("{what}: {why}")));
        }
    }
    rows.finish()
}

/// What is said of a store that was not refused.
const OPENS: &str = "it opens";

fn attempt(lab: &Lab, newest: u32, name: &str, make: impl Fn(&Kept) -> Held<()>, code: &str) -> Held<()> {
    let home = lab.scratch().join(format!("newer-{name}"));
    let kept = Kept::copy(newest, &home)?;
    make(&kept)?;
    let (store, anchors) = (kept.place().store, kept.place().anchors);
    let before = digests(&[&store, &anchors]);
    let (name, passphrase) = kept.somebody(0)?;
    let secret = home.join("passphrase.txt");
    std::fs::write(&secret, passphrase).map_err(|e| e.to_string())?;
    let output = Command::new(lab.itgel())
        .args(["doctor", "--json", "--person", &name, "--vault"])
        .arg(&store)
        .arg("--anchors")
        .arg(&anchors)
        .arg("--passphrase-file")
        .arg(&secret)
        .output()
        .map_err(|e| e.to_string())?;
    if output.status.success() {
        return Err(OPENS.to_owned());
    }
    let said: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
    if said["code"] != code {
        return Err(format!("it is refused with {}", said["code"]));
    }
    let mut after = digests(&[&store, &anchors]);
    // The lock of the folder and the empty shared memory of a reader are no content.
    let mut before = before;
    for all in [&mut before, &mut after] {
        all.retain(|path, _| {
            !path.ends_with("vault.lock")
                && !path.ends_with("incidents.txt")
                && !path.ends_with("itgel.db-shm")
        });
        all.retain(|path, digest| !(path.ends_with("itgel.db-wal") && *digest == sha256_hex(b"")));
    }
    if before != after {
        let other = after.iter().find(|(path, digest)| before.get(*path) != Some(digest));
        let path = other.map(|(path, _)| path.file_name().unwrap_or_default().to_owned());
        return Err(format!("a file is another: {path:?}"));
    }
    let _ = std::fs::remove_dir_all(&home);
    Ok(())
}

fn kept_next() -> i32 {
    i32::try_from(itgel_vault::migrations::KNOWN + 1).unwrap_or(i32::MAX)
}

fn schema(kept: &Kept, version: i32) -> Held<()> {
    let (name, passphrase) = kept.somebody(0)?;
    let store = kept.place().store;
    let key = vault_key(&store, &kept.person(&name)?.to_string(), &passphrase)?;
    let raw = database(&store, &key)?;
    raw.execute_batch(&format!("PRAGMA user_version = {version};")).map_err(|e| e.to_string())
}

fn header(kept: &Kept) -> PathBuf {
    kept.place().store.join("vault.json")
}

fn replaced(file: &PathBuf, from: &str, to: &str) -> Held<()> {
    let text = std::fs::read_to_string(file).map_err(|e| e.to_string())?;
    if !text.contains(from) {
        return Err(format!("no {from} in the file"));
    }
    std::fs::write(file, text.replace(from, to)).map_err(|e| e.to_string())
}

/// A slot with one word changed and its sum mended, as a later program would have written it.
fn slot(kept: &Kept, from: &str, to: &str) -> Held<()> {
    let (name, _) = kept.somebody(0)?;
    let file = kept.place().store.join(format!("users/{}.slot", kept.person(&name)?));
    replaced(&file, from, to)?;
    let text = std::fs::read_to_string(&file).map_err(|e| e.to_string())?;
    let (body, _) = text.rsplit_once(",\"sum\":").ok_or("no sum")?;
    std::fs::write(&file, format!("{body},\"sum\":\"{}\"}}\n", sha256_hex(body.as_bytes())))
        .map_err(|e| e.to_string())
}

fn sealed_key(kept: &Kept) -> Held<()> {
    let (name, passphrase) = kept.somebody(0)?;
    let file = kept.place().store.join("vault.key.age");
    let secret = person_secret(&kept.place().store, &kept.person(&name)?.to_string(), &passphrase)?;
    let sealed = std::fs::read(&file).map_err(|e| e.to_string())?;
    let plain = decrypt_bytes(secret.identity(), &sealed, 1024).map_err(|e| e.to_string())?;
    let text = String::from_utf8_lossy(&plain).replace("itgel-vault-key/1", "itgel-vault-key/2");
    let again = encrypt_bytes(&[secret.recipient()], text.as_bytes()).map_err(|e| e.to_string())?;
    std::fs::write(&file, again).map_err(|e| e.to_string())
}
