//! Keys, key derivation, sealing and signing: the only crate of Itgel that touches cryptography.
//!
//! # What to use when
//!
//! | You want to | Use |
//! |---|---|
//! | draw anything random | [`Entropy`], in programs [`OsEntropy`]; [`random`] for an array |
//! | judge or offer a new passphrase | [`strength::check`], [`offer`] |
//! | protect a person's keys with a passphrase | [`make_slot`], [`open_slot`]; what it costs: [`kdf::calibrate`] |
//! | open a vault to several people | [`vaultkey::seal_vault_key`], [`vaultkey::open_vault_key`] |
//! | have a key for a use inside the vault | [`VaultKey::derive`], one word per use |
//! | protect a small file from changes | [`vaultkey::mac`], [`vaultkey::mac_ok`] |
//! | seal an attachment that stays in the vault | [`cobblestone::seal_stream`], [`cobblestone::OpenReader`] |
//! | seal something that leaves, to people | [`agefile::encrypt_to`], [`agefile::decrypt_with`] |
//! | sign something that leaves | [`sshsig::sign_ssh`], a namespace per kind and version |
//! | verify what came in | [`AllowedSigners::verify`]; for one known key [`sshsig::verify_ssh`] |
//! | sign a checkpoint of the journal | [`SigningKey::sign`] with the log's own key |
//! | name bytes for ever | [`digest::sha256`], [`digest::Sha256Stream`] |
//! | let people compare keys | [`fingerprint::fingerprint`], [`fingerprint::qr_svg`] |
//! | survive lost passphrases | [`make_recovery`], [`recover`], [`Sheet`] |
//! | start a program | [`harden::harden_process`], [`harden::WipingAllocator`], [`harden::check_locking`] |
//!
//! Two rules that the types cannot enforce: what a reader gives out is authentic, but it is
//! whole only when the reader has reached its end; and one key has one use.
//!
//! # Algorithms
//!
//! | For | Algorithm | Source | Checked against |
//! |---|---|---|---|
//! | passphrases | Argon2id 1.3, at least 64 MiB, 3 passes, 4 lanes | RFC 9106 | PyCA `cryptography` (once, for the stored slot) |
//! | slots | AES-256-GCM, header as further data, commitment from the key derivation | NIST SP 800-38D | Wycheproof, PyCA (once) |
//! | keys from keys | HKDF-Expand-SHA-512, info `itgel/<use>/1` | RFC 5869 | `hkdf` crate, Python |
//! | attachments | Cobblestone-256: AES-256-GCM in chunks of 16 KiB, committing | C2SP chunked-encryption | 35 of 35 Wycheproof vectors, PyCA both ways (once) |
//! | files to people | age v1: X25519, HKDF-SHA-256, ChaCha20-Poly1305 | C2SP age | 67 CCTV vectors, Debian `age` both ways |
//! | signatures | Ed25519, verified strictly | RFC 8032 | RFC and Wycheproof vectors, OpenSSL |
//! | signatures on files | SSHSIG with SHA-512 | OpenSSH `PROTOCOL.sshsig` | `ssh-keygen` both ways |
//! | file and tree hashes | SHA-256 | FIPS 180-4 | FIPS example |
//! | small files in the vault | HMAC-SHA-256 | FIPS 198-1 | RFC 4231 |
//! | sheets of paper | Damm's check digit | Damm 2004 | its defining properties |
//!
//! None of the names is negotiable at run time: a format has one algorithm, and a new algorithm
//! is a new format version.
//!
//! # Limits
//!
//! * The age crate draws its file keys, ephemeral keys and nonces from the operating system; the
//!   [`Entropy`] that is handed in makes our identities only.
//! * X25519 is not safe from a large quantum computer. Recipients are opaque strings here, so
//!   that hybrid ones can follow once the age crate knows them.
//! * Secrets are wiped from heap and stack and kept out of swap as far as the operating system
//!   lets us; a hibernation image or an administrator sees them while the vault is open. zxcvbn
//!   works on copies of a new passphrase, which only [`harden::WipingAllocator`] wipes.
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
mod known;
mod locked;
pub mod passphrase;
pub mod person;
pub mod phrase;
pub mod recovery;
mod scrub;
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
pub use recovery::{Recovered, RecoverySet, make_recovery, recover};
pub use sheet::Sheet;
pub use signing::{PublicKey, SigningKey};
pub use slot::{SlotBinding, make_slot, open_slot};
pub use strength::Weakness;
pub use vaultkey::VaultKey;
