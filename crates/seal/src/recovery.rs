//! Recovery: any two of three keepers can open a vault whose passphrases are lost.
//!
//! The vault key is also sealed to a recovery identity R. Nobody keeps R. It lies in three
//! files, each sealed twice: to one keeper and, around that, to another. Two sheets open one of
//! the files; one sheet opens none.
//!
//! ```text
//! recovery-ab.age = age(age(R → A) → B)      recovery-ac.age = age(age(R → A) → C)
//! recovery-bc.age = age(age(R → B) → C)
//! ```
//!
//! No secret sharing code of our own and no library for it: crates for Shamir's scheme have
//! shipped broken randomness twice, and the stock `age` program has no use for shares, while it
//! opens these files in two steps:
//!
//! ```text
//! age -d -i sheet-b.txt recovery-ab.age | age -d -i sheet-a.txt > r.txt
//! age -d -i r.txt vault.key.age
//! ```

use std::array;

use zeroize::Zeroizing;

use crate::agefile::{self, Identity};
use crate::entropy::Entropy;
use crate::error::SealError;
use crate::sheet::Sheet;

/// Which keepers (0, 1, 2 for A, B, C) a file is sealed to: inside and around it.
const PAIRS: [(usize, usize, &str); 3] =
    [(0, 1, "recovery-ab.age"), (0, 2, "recovery-ac.age"), (1, 2, "recovery-bc.age")];
/// First line of the plaintext; lines with `#` are comments in an age identity file.
const COMMENT: &str = "# itgel-recovery/1\n";
/// Longest plaintext of either layer.
const MAX_LAYER: usize = 4096;

/// Everything that is made once when a vault is created.
pub struct RecoverySet {
    /// What the vault key is to be sealed to, beside the persons.
    pub recipient: String,
    /// The sheets of the keepers A, B and C: to be printed and then dropped.
    pub sheets: [Sheet; 3],
    /// The files, to be kept beside the vault and with every backup.
    pub files: [RecoveryFile; 3],
}

/// One of the three files. Worthless without two sheets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecoveryFile {
    /// Its name in the vault folder.
    pub name: &'static str,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Makes a recovery identity, seals it to each pair of three new keepers and forgets it.
///
/// # Errors
///
/// None in practice: sealing to memory can only fail for recipients that are not valid.
pub fn make_recovery(entropy: &mut dyn Entropy) -> Result<RecoverySet, SealError> {
    let recovery = Identity::make(entropy);
    let sheets: [Sheet; 3] = array::from_fn(|_| Sheet::make(entropy));
    let mut files = array::from_fn(|i| RecoveryFile { name: PAIRS[i].2, bytes: Vec::new() });
    for (file, (inside, around, _)) in files.iter_mut().zip(PAIRS) {
        file.bytes = nest(&recovery, &sheets[inside], &sheets[around])?;
    }
    Ok(RecoverySet { recipient: recovery.recipient(), sheets, files })
}

fn nest(recovery: &Identity, inside: &Sheet, around: &Sheet) -> Result<Vec<u8>, SealError> {
    let secret = recovery.to_secret_text();
    let mut text = Zeroizing::new(String::with_capacity(COMMENT.len() + secret.len() + 1));
    text.push_str(COMMENT);
    text.push_str(&secret);
    text.push('\n');
    let inner = agefile::encrypt_bytes(&[inside.recipient()], text.as_bytes())?;
    agefile::encrypt_bytes(&[around.recipient()], &inner)
}

/// What two sheets open.
pub struct Recovered {
    /// Opens `vault.key.age` ([`crate::vaultkey::open_vault_key`]).
    pub identity: Identity,
    /// The keepers (1, 2, 3 for A, B, C) whose sheets these were, in order.
    pub keepers: [u8; 2],
}

/// Opens the recovery identity with two sheets, in either order, and whichever of the files
/// they fit. `files` stand in the order of [`RecoverySet::files`].
///
/// # Errors
///
/// [`SealError::SheetsDoNotFit`] if these two sheets open none of the files (the same sheet
/// twice never does); [`SealError::Damaged`] if the file they might fit cannot be read.
pub fn recover<F: AsRef<[u8]>>(first: &Sheet, second: &Sheet, files: &[F]) -> Result<Recovered, SealError> {
    let mut failure = SealError::SheetsDoNotFit;
    for (file, (a, b)) in files.iter().zip([(1, 2), (1, 3), (2, 3)]) {
        for (around, inside) in [(first, second), (second, first)] {
            match open_pair(file.as_ref(), around, inside) {
                Ok(identity) => return Ok(Recovered { identity, keepers: [a, b] }),
                Err(SealError::NotForThisKey) => {}
                Err(other) => failure = other,
            }
        }
    }
    Err(failure)
}

fn open_pair(file: &[u8], around: &Sheet, inside: &Sheet) -> Result<Identity, SealError> {
    let inner = agefile::decrypt_bytes(around.identity(), file, MAX_LAYER)?;
    let text = agefile::decrypt_bytes(inside.identity(), &inner, MAX_LAYER)?;
    let text = str::from_utf8(&text).map_err(|_| SealError::Damaged)?;
    let secret = text.strip_prefix(COMMENT).ok_or(SealError::UnknownFormat)?;
    Identity::parse(secret).map_err(|_| SealError::Damaged)
}

impl AsRef<[u8]> for RecoveryFile {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}
