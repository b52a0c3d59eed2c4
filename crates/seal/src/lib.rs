//! Keys, key derivation, sealing and signing
#![warn(missing_docs)]

pub mod agefile;
mod ageheader;
pub mod allowed_signers;
pub mod cobblestone;
mod damm;
pub mod digest;
pub mod entropy;
pub mod error;
mod expand;
pub mod fingerprint;
pub mod harden;
pub mod kdf;
mod locked;
pub mod passphrase;
pub mod person;
pub mod phrase;
pub mod recovery;
pub mod sheet;
pub mod signing;
pub mod slot;
pub mod sshsig;
mod sshwire;
pub mod strength;
pub mod vaultkey;

pub use agefile::Identity;
pub use allowed_signers::{AllowedSigner, AllowedSigners, SshTime};
pub use entropy::{Entropy, OsEntropy, random};
pub use error::SealError;
pub use kdf::KdfParams;
pub use passphrase::Passphrase;
pub use person::PersonSecret;
pub use phrase::{PhraseLanguage, offer};
pub use recovery::{RecoverySet, make_recovery, recover};
pub use sheet::Sheet;
pub use signing::{PublicKey, SigningKey};
pub use slot::{SlotBinding, make_slot, open_slot};
pub use strength::Weakness;
pub use vaultkey::VaultKey;
