//! Somebody who was taken out has what they had: a copy of the folder of before, and their passphrase.

use crate::world::{World, copy_tree, place};
use itgel_casefile::ids::PersonId;
use itgel_casefile::time::Clock as _;
use itgel_commands::clock::SystemClock;
use itgel_seal::vaultkey::open_vault_key;
use itgel_seal::{OsEntropy, Passphrase, open_slot};
use itgel_vault::Vault;
use std::fs;
use std::path::Path;

/// Their slot and passphrase of before open nothing of the store as it is now: not its sealed key, and not its database when what
/// they kept is laid beside it.
///
/// # Errors
/// What opens.
pub fn shut_out(world: &World, home: &Path, person: PersonId, passphrase: &str) -> Result<(), String> {
    let before = place(world.home()).store;
    let slot = fs::read(before.join(format!("users/{person}.slot"))).map_err(|e| e.to_string())?;
    let passphrase = Passphrase::new(passphrase);
    let (secret, _) = open_slot(&slot, &passphrase).map_err(|e| format!("the slot of before: {e}"))?;
    let sealed = fs::read(place(home).store.join("vault.key.age")).map_err(|e| e.to_string())?;
    if open_vault_key(&sealed, secret.identity()).is_ok() {
        return Err("the sealed key opens for somebody who was taken out".to_owned());
    }
    let theirs = home.with_extension("theirs");
    let _ = fs::remove_dir_all(&theirs);
    copy_tree(home, &theirs).map_err(|e| e.to_string())?;
    for file in ["vault.json", "vault.key.age", &format!("users/{person}.slot")] {
        fs::copy(before.join(file), place(&theirs).store.join(file)).map_err(|e| e.to_string())?;
    }
    let opened = Vault::unlock(&place(&theirs), person, &passphrase, &SystemClock.now(), Box::new(OsEntropy));
    let opens = opened.is_ok();
    drop(opened);
    let _ = fs::remove_dir_all(&theirs);
    if opens { Err("what somebody who was taken out had kept opens the store".to_owned()) } else { Ok(()) }
}
