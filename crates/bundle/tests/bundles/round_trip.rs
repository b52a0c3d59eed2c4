//! Written, opened, verified by the published recipe; and never panicking, whatever comes.

use crate::support::stock;
use crate::support::world::World;
use itgel_bundle::fault::Fault;
use itgel_bundle::open::{Opened, Reader, extract_attachment, open_bundle};
use itgel_casefile::event::CaseEvent;
use itgel_casefile::vocabulary::Part;
use itgel_seal::agefile::decrypt_bytes;
use proptest::prelude::*;
use std::io::{self, Read};
use std::sync::LazyLock;

static HONEST: LazyLock<(World, Vec<u8>)> = LazyLock::new(|| {
    let world = World::new(1);
    let (bytes, _) = world.bundle();
    (world, bytes)
});

pub fn open(world: &World, input: impl Read) -> Result<Opened, Fault> {
    let signers = world.signers();
    let (identity, log_key, at) = (&world.prosecutor, &world.log.public(), &World::later());
    open_bundle(input, &Reader { identity, signers: &signers, log_key, at, training: false })
        .map_err(|f| f.fault)
}

#[test]
fn what_is_written_is_read() {
    let world = World::new(2);
    let (bytes, written) = world.bundle();
    let opened = open(&world, &bytes[..]).unwrap();
    let (plan, dossier) = world.plan();
    assert_eq!(opened.dossier, dossier);
    assert_eq!(opened.info, plan.info());
    assert_eq!(opened.info.oxum, written.oxum);
    assert_eq!(opened.tag_manifest_sha256, written.tag_manifest_sha256);
    assert_eq!(opened.checkpoint, world.checkpoint());
    assert_eq!((bytes.len() as u64, itgel_seal::digest::sha256(&bytes)), (written.bytes, written.sha256));
    // Sign-off, eleven amendments with two signatures each, one legal order.
    assert_eq!(opened.signed_by.len(), 24);
    assert!(opened.shown.iter().any(|e| matches!(e.event, CaseEvent::SignedOff { .. })));
    assert!(opened.shown.iter().all(|e| !matches!(e.event, CaseEvent::IdentityRevealed { .. })));
    assert!(
        opened
            .shown
            .iter()
            .any(|e| e.part == Part::RiskAndNeeds && matches!(e.event, CaseEvent::Amended { .. }))
    );
}

#[test]
fn the_published_recipe_verifies_it() {
    let (world, bytes) = &*HONEST;
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let bundle = file("b.itgel.age", bytes);
    let identity = file("me.agekey", world.prosecutor.to_secret_text().as_bytes());
    let signers = file("allowed_signers", world.signers().to_text().as_bytes());
    let log_key = file("log.pub.pem", world.log.public().to_pem().as_bytes());
    let out = stock::verify(&bundle, &identity, &signers, &log_key);
    let said = String::from_utf8_lossy(&out.stdout);
    assert!(out.status.success(), "{said}{}", String::from_utf8_lossy(&out.stderr));
    let head = world.checkpoint();
    assert!(said.contains(&format!("VERIFIED sender=room1@itgel tree_size={} root=", head.size)), "{said}");
}

/// The further steps of the recipe in README.txt: a content against its line, a person's signature.
#[test]
fn contents_and_signatures_are_checked_with_stock_tools_too() {
    let (world, bytes) = &*HONEST;
    let folder = tempfile::tempdir().unwrap();
    let tar = decrypt_bytes(&world.prosecutor, bytes, 1 << 20).unwrap();
    std::fs::write(folder.path().join("b.tar"), &*tar).unwrap();
    let key = world.people[0].key.public().to_ssh_line("");
    std::fs::write(folder.path().join("person"), format!("signer {key}\n")).unwrap();
    let script = r#"
        set -euo pipefail; tar -xf b.tar; cd itgel-bundle
        ssh-keygen -Y verify -f ../person -I signer -n itgel-signoff/1 \
            -s data/record/interview-1.statement.json.sig < data/record/interview-1.statement.json
        python3 - <<'PY'
import base64, hashlib, json, pathlib
lines = {e["seq"]: e for e in map(json.loads, open("data/journal/entries.jsonl"))}
files = list(pathlib.Path("data/payload").iterdir())
for path in files:
    record = json.loads(path.read_text())
    salt = base64.b64decode(record["salt"])
    digest = hashlib.sha256(b"itgel/payload/1\0" + salt + record["payload"].encode()).digest()
    assert base64.b64encode(digest).decode() == lines[record["seq"]]["pc"], path
statement = json.loads(pathlib.Path("data/record/interview-1.statement.json").read_text())
for path in pathlib.Path("data/record").glob("interview-1.section-*.json"):
    name = path.name.split("section-")[1].removesuffix(".json")
    record = json.loads(path.read_text())
    text = b"itgel/section/1\0" + base64.b64decode(record["salt"]) + record["section"].encode()
    assert base64.b64encode(hashlib.sha256(text).digest()).decode() == statement["sections"][name], name
print(len(files), "contents")
PY
    "#;
    let out = stock::tool("bash").args(["-c", script]).current_dir(folder.path()).output().unwrap();
    let said = String::from_utf8_lossy(&out.stdout);
    assert!(out.status.success(), "{said}{}", String::from_utf8_lossy(&out.stderr));
    assert!(said.contains("Good \"itgel-signoff/1\" signature for signer"), "{said}");
    assert!(said.contains("94 contents"), "{said}");
}

#[test]
fn an_attachment_comes_out_as_it_went_in() {
    let (world, bytes) = &*HONEST;
    let opened = open(world, &bytes[..]).unwrap();
    for record in &opened.dossier.attachments.unwrap().attachments {
        let (_, sha256) = opened.attachments[&record.path];
        let mut out = Vec::new();
        extract_attachment(&bytes[..], &world.prosecutor, &record.path, &sha256, &mut out).unwrap();
        assert_eq!(out, world.files[&record.attachment]);
        let wrong =
            extract_attachment(&bytes[..], &world.prosecutor, &record.path, &[0; 32], &mut io::sink());
        assert_eq!(wrong.unwrap_err().fault, Fault::FileChanged);
    }
    let other = extract_attachment(&bytes[..], &world.prosecutor, "data/none", &[0; 32], &mut io::sink());
    assert_eq!(other.unwrap_err().fault, Fault::FileMissing);
}

#[test]
fn it_opens_with_no_other_key() {
    let (world, bytes) = &*HONEST;
    let signers = world.signers();
    let (identity, log_key, at) = (&world.stranger, &world.log.public(), &World::later());
    let fault =
        open_bundle(&bytes[..], &Reader { identity, signers: &signers, log_key, at, training: false })
            .unwrap_err();
    assert_eq!(fault.fault, Fault::OtherRecipient);
}

#[test]
fn a_medium_that_fails_is_not_called_a_forgery() {
    struct Failing<'a>(&'a [u8]);
    impl Read for Failing<'_> {
        fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
            if self.0.is_empty() { Err(io::Error::other("gone")) } else { self.0.read(out) }
        }
    }
    let (world, bytes) = &*HONEST;
    for at in [0, 10, 100, 70_000, bytes.len() - 1] {
        assert_eq!(open(world, Failing(&bytes[..at])).unwrap_err(), Fault::MediumUnreadable, "{at}");
    }
}

/// Whatever bit of the header is changed, it is the header that is named, or the version line, or the recipients.
#[test]
fn every_changed_bit_of_the_header_is_named() {
    let (world, bytes) = &*HONEST;
    let header = bytes.windows(5).position(|w| w == b"\n--- ").unwrap() + 1 + 48;
    for at in 0..header {
        for bit in 0..8 {
            let mut bad = bytes.clone();
            bad[at] ^= 1 << bit;
            let fault = open(world, &bad[..]).unwrap_err();
            let named = match at {
                0..22 => [Fault::NotABundle, Fault::NotABundle],
                _ => [Fault::SealedHeader, Fault::OtherRecipient],
            };
            assert!(named.contains(&fault), "byte {at} bit {bit}: {fault:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_changed_byte_of_the_sealed_file_passes(at in any::<prop::sample::Index>(), bit in 0..8u8) {
        let (world, bytes) = &*HONEST;
        let mut bad = bytes.clone();
        let at = at.index(bad.len());
        bad[at] ^= 1 << bit;
        prop_assert!(open(world, &bad[..]).is_err());
    }

    #[test]
    fn no_changed_byte_of_the_archive_passes(at in any::<prop::sample::Index>(), bit in 0..8u8) {
        let (world, bytes) = &*HONEST;
        let mut tar = decrypt_bytes(&world.prosecutor, bytes, 1 << 20).unwrap().to_vec();
        let at = at.index(tar.len());
        tar[at] ^= 1 << bit;
        let bad = itgel_seal::agefile::encrypt_bytes(&[world.prosecutor.recipient()], &tar).unwrap();
        prop_assert!(open(world, &bad[..]).is_err());
    }

    #[test]
    fn no_cut_file_passes(at in any::<prop::sample::Index>()) {
        let (world, bytes) = &*HONEST;
        prop_assert!(open(world, &bytes[..at.index(bytes.len())]).is_err());
    }

    #[test]
    fn arbitrary_bytes_are_no_bundle(bytes in prop::collection::vec(any::<u8>(), 0..512)) {
        prop_assert_eq!(open(&HONEST.0, &bytes[..]).unwrap_err(), Fault::NotABundle);
    }
}
