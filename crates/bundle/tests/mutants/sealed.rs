//! Mutants of the sealed file.

use crate::lab::{Blind, Lab, Mutant, Sees, mutant};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use itgel_bundle::fault::Fault;

pub fn mutants(lab: &Lab) -> Vec<Mutant> {
    let header = lab.sealed.windows(5).position(|w| w == b"\n--- ").unwrap() + 1 + 48;
    let two_chunks = header + 16 + 2 * (64 * 1024 + 16);
    let cut = |at: usize| lab.sealed[..at].to_vec();
    let flipped = |at: usize| {
        let mut bytes = lab.sealed.clone();
        bytes[at] ^= 1;
        bytes
    };
    let (prosecutor, stranger) = (lab.world.prosecutor.recipient(), lab.world.stranger.recipient());
    let tar = lab.bag.tar();
    let seal = |to: &[String]| itgel_seal::agefile::encrypt_bytes(to, &tar).unwrap();
    let forwarded = seal(std::slice::from_ref(&stranger));
    let mut appended = lab.sealed.clone();
    appended.extend_from_slice(b"more");
    vec![
        Mutant {
            by_stranger: true,
            ..mutant("forwarded", Fault::RecipientNotNamed, Sees, forwarded.clone())
        },
        mutant("sealed-to-somebody-else", Fault::OtherRecipient, Sees, forwarded),
        mutant("sealed-to-a-hidden-second-key", Fault::RecipientHidden, Blind, seal(&[prosecutor, stranger])),
        mutant("truncated-between-chunks", Fault::Truncated, Sees, cut(two_chunks)),
        mutant("truncated-in-a-chunk", Fault::Truncated, Sees, cut(lab.sealed.len() / 2)),
        mutant("truncated-in-the-header", Fault::SealedHeader, Sees, cut(header / 2)),
        mutant("header-flipped", Fault::SealedHeader, Sees, flipped(header - 10)),
        mutant("byte-flipped", Fault::Damaged, Sees, flipped(two_chunks + 99)),
        mutant("bytes-after-the-seal", Fault::Damaged, Sees, appended),
        mutant("not-sealed", Fault::NotABundle, Sees, tar.clone()),
        mutant("empty-file", Fault::NotABundle, Sees, Vec::new()),
        mutant("armored", Fault::NotABundle, Blind, armored(&lab.sealed)),
    ]
}

/// The same file in age's text form, which stock age opens too. One form is enough.
fn armored(sealed: &[u8]) -> Vec<u8> {
    let text = STANDARD.encode(sealed);
    let lines: Vec<&str> = text.as_bytes().chunks(64).map(|l| std::str::from_utf8(l).unwrap()).collect();
    let body = lines.join("\n");
    format!("-----BEGIN AGE ENCRYPTED FILE-----\n{body}\n-----END AGE ENCRYPTED FILE-----\n").into_bytes()
}
