//! Which run of the computer an entry was made in.
//!
//! The monotonic counter begins anew with the computer. That it went back is a sign of a restart; that it did not is
//! none: an interview that broke off five minutes after a start, and is opened again when the computer has been up for
//! an hour, looked like one that had run on. So each entry says which run it belongs to.
//!
//! The system's own name of a run (`/proc/sys/kernel/random/boot_id` on Linux) is in the system's logs, on this computer
//! and wherever they are sent, so it is never written as it is: it would tie a record of a child to a computer, to its
//! other stores, and to everything else that was logged in that run. What is kept are 64 bits of its SHA-256 with a
//! random salt that only this store has, inside its encryption. Whoever reads a bundle can see that two entries were
//! made without a restart between them, and nothing more.

use itgel_casefile::time::Boot;
use itgel_seal::digest::{sha256_hex, to_hex};
use itgel_vault::Vault;

/// Where the salt of this store is kept.
const SALT: &str = "boot_salt";

/// The name of this run in this store; none when the store cannot keep a salt, because it is open for reading only.
pub(crate) fn name(vault: &mut Vault, run: &str, fresh_salt: [u8; 16]) -> Option<Boot> {
    let salt = match vault.setting(SALT).ok()? {
        Some(kept) => kept,
        None => {
            let salt = to_hex(&fresh_salt);
            vault.set_setting(SALT, &salt).ok()?;
            salt
        }
    };
    named(&salt, run)
}

fn named(salt: &str, run: &str) -> Option<Boot> {
    let digest = sha256_hex(format!("itgel/boot/1\0{salt}\0{run}").as_bytes());
    Boot::new(digest.get(..Boot::LENGTH)?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_run_has_one_name_in_one_store_and_another_in_another() {
        let run = "0b8f6a52-6d0e-4a55-9a70-1f1f3a2b7c11";
        let name = named("salt", run).unwrap();
        assert_eq!(Some(&name), named("salt", run).as_ref());
        assert_ne!(Some(&name), named("other salt", run).as_ref());
        assert_ne!(Some(&name), named("salt", "5a9f6a52-6d0e-4a55-9a70-1f1f3a2b7c11").as_ref());
        assert!(!run.replace('-', "").contains(name.as_str()));
        // Written down, so that nobody changes it without seeing that entries of one run would have two names.
        assert_eq!(name.as_str(), "1232767ce06cf4a8");
    }
}
