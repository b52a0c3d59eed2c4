//! Keys, key derivation, sealing and signing
