//! Signatures, who may make them, and the files of a person's keys.

use crate::text;
use itgel_seal::kdf::KdfParams;
use itgel_seal::passphrase::Passphrase;
use itgel_seal::slot::{claimed_binding, open_slot};
use itgel_seal::sshsig::{sign_ssh, signer_of, verify_ssh};
use itgel_seal::{AllowedSigners, PublicKey, SigningKey, SshTime};
use std::sync::OnceLock;

/// The namespace of the seeds.
const NAMESPACE: &str = "itgel-bundle/1";
/// What was signed in them.
const MESSAGE: &[u8] = b"message";

/// Only one text is the signature of this key over this message, and a key that a text names can sign.
pub fn sshsig(bytes: &[u8]) {
    static GENUINE: OnceLock<(PublicKey, String)> = OnceLock::new();
    let (key, genuine) = GENUINE.get_or_init(|| {
        let key = SigningKey::from_seed([7; 32]);
        (key.public(), sign_ssh(&key, NAMESPACE, MESSAGE))
    });
    let armored = text(bytes);
    let verified = verify_ssh(key, NAMESPACE, MESSAGE, armored).is_ok();
    assert_eq!(verified, armored == genuine, "there is one signature");
    if let Ok(named) = signer_of(armored) {
        assert!(PublicKey::from_ssh_line(&named.to_ssh_line("")).is_ok());
    }
}

/// A list that is taken is written again line by line, comments and empty lines aside, and is taken again.
pub fn allowed_signers(bytes: &[u8]) {
    if let Ok(signers) = AllowedSigners::parse(text(bytes)) {
        let kept = text(bytes).split('\n').filter(|line| !line.is_empty() && !line.starts_with('#'));
        assert_eq!(signers.to_text(), kept.map(|line| format!("{line}\n")).collect::<String>());
        assert_eq!(AllowedSigners::parse(&signers.to_text()), Ok(signers));
    }
    if let Ok(time) = SshTime::parse(text(bytes)) {
        assert_eq!(time.as_str(), text(bytes));
    }
}

/// A public key has one text, as a line of SSH and as PEM.
pub fn public_key(bytes: &[u8]) {
    if let Ok(key) = PublicKey::from_ssh_line(text(bytes)) {
        assert_eq!(PublicKey::from_ssh_line(&key.to_ssh_line("")), Ok(key));
        assert_eq!(PublicKey::from_pem(&key.to_pem()), Ok(key));
    }
    if let Ok(key) = PublicKey::from_pem(text(bytes)) {
        assert!(key.to_pem().lines().eq(text(bytes).lines()));
    }
}

/// A slot, of which all but the sum is given: nobody can guess a sum, and behind it is where the reading begins. What is
/// taken is one line of JSON, and costs no memory beyond the cap.
pub fn slot(bytes: &[u8]) {
    let mut file = bytes.to_vec();
    file.extend_from_slice(b",\"sum\":\"");
    file.extend_from_slice(itgel_seal::digest::sha256_hex(bytes).as_bytes());
    file.extend_from_slice(b"\"}\n");
    let _ = claimed_binding(bytes);
    let Ok(binding) = claimed_binding(&file) else { return };
    let json: serde_json::Value = serde_json::from_slice(&file).expect("what is taken is JSON");
    assert_eq!(json.pointer("/header/vault_id").and_then(|id| id.as_str()), Some(binding.vault_id.as_str()));
    let number = |name: &str| {
        let of = json.pointer(&format!("/header/kdf/{name}")).and_then(serde_json::Value::as_u64);
        of.and_then(|n| u32::try_from(n).ok()).expect("what is taken has its numbers")
    };
    let kdf = KdfParams { m_kib: number("m_kib"), t: number("t"), p: number("p") };
    // What is within the bounds takes its second and its memory, and is left to the tests.
    if kdf.check().is_err() {
        let refused = open_slot(&file, &Passphrase::new("correct horse battery staple")).is_err();
        assert!(refused, "a cost out of bounds is never paid");
    }
}
