//! The signature over the tag manifest: by whom, for what, valid when.

use super::Reader;
use crate::fault::Fault;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use itgel_casefile::time::Moment;
use itgel_seal::allowed_signers::{AllowedSigner, SshTime};
use itgel_seal::sshsig::{signer_of, verify_ssh};

/// Verifies the signature and gives the signer as the reader knows them.
pub fn verify<'a>(reader: &Reader<'a>, message: &[u8], armored: &[u8]) -> Result<&'a AllowedSigner, Fault> {
    let armored = std::str::from_utf8(armored).map_err(|_| Fault::SignatureForm)?;
    let key = signer_of(armored).map_err(|_| Fault::SignatureForm)?;
    let signer = reader.signers.by_key(&key).ok_or(Fault::SignerUnknown)?;
    if namespace_of(armored).as_deref() != Some(reader.format()) {
        return Err(Fault::SignatureNamespace);
    }
    verify_ssh(&key, reader.format(), message, armored).map_err(|_| Fault::SignatureWrong)?;
    if !signer.namespaces().iter().any(|n| n == reader.format()) {
        return Err(Fault::SignerNamespace);
    }
    valid(signer, reader.at)?;
    Ok(signer)
}

/// The key that a signature names, where the fault is that it does not count: so that a reader who knows it can say why.
pub fn named(fault: Fault, armored: &[u8]) -> Option<String> {
    let counts_not = matches!(fault, Fault::SignerUnknown | Fault::SignerExpired);
    let armored = std::str::from_utf8(armored).ok().filter(|_| counts_not)?;
    signer_of(armored).ok().map(|key| key.to_ssh_line(""))
}

/// Whether the signer's key is valid at an instant.
pub fn valid(signer: &AllowedSigner, at: &SshTime) -> Result<(), Fault> {
    if signer.valid_after().is_some_and(|after| at < after) {
        return Err(Fault::SignerNotYet);
    }
    if signer.valid_before().is_some_and(|before| before < at) {
        return Err(Fault::SignerExpired);
    }
    Ok(())
}

/// An RFC 3339 instant in the form of OpenSSH.
pub fn ssh_time(rfc3339: &str) -> Option<SshTime> {
    let at = Moment::from_rfc3339(rfc3339, "", 0)?;
    let utc = Moment { offset_minutes: 0, ..at }.to_rfc3339();
    let digits: String = utc.chars().filter(char::is_ascii_digit).take(14).collect();
    SshTime::parse(&format!("{digits}Z")).ok()
}

/// The namespace that a signature names for itself (`PROTOCOL.sshsig`: magic, version, key, namespace). Only
/// to say which fault it is; [`verify_ssh`] compares the whole envelope.
fn namespace_of(armored: &str) -> Option<String> {
    let base64: String = armored.lines().filter(|line| !line.starts_with('-')).collect();
    let blob = STANDARD.decode(base64).ok()?;
    let rest = blob.get(10..)?;
    let (_, rest) = string(rest)?;
    let (namespace, _) = string(rest)?;
    String::from_utf8(namespace.to_vec()).ok()
}

/// A string with its length before it (RFC 4251, section 5).
fn string(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use itgel_seal::{SigningKey, sshsig::sign_ssh};

    #[test]
    fn the_namespace_is_read_out_of_the_envelope() {
        let key = SigningKey::from_seed([7; 32]);
        for namespace in ["itgel-bundle/1", "itgel-roster/1", "file"] {
            assert_eq!(namespace_of(&sign_ssh(&key, namespace, b"x")).as_deref(), Some(namespace));
        }
        assert_eq!(namespace_of("-----BEGIN"), None);
    }

    #[test]
    fn instants_are_compared_in_utc() {
        assert_eq!(ssh_time("2026-11-21T03:12:03.120+08:00").unwrap().as_str(), "20261120191203Z");
        assert!(ssh_time("2026-11-21").is_none());
    }
}
