//! A bundle of the training mode is whole for who practises, and nothing for everybody else; a real one the other way.

use crate::support::world::{LOG, World};
use crate::support::{events, stock};
use itgel_bundle::bag::format_of;
use itgel_bundle::fault::Fault;
use itgel_bundle::layout::path;
use itgel_bundle::name::TOP;
use itgel_bundle::open::{Opened, Reader, open_bundle};
use itgel_bundle::ustar::{self, Limits};
use itgel_seal::agefile::decrypt_with;
use itgel_seal::allowed_signers::{AllowedSigner, AllowedSigners};
use std::io::Read as _;

const TRAINING_LOG: &str = "itgel/log/training-0a1b2c3d/1";

/// The same day in the training mode.
fn practised(seed: u64) -> World {
    let mut world = World { origin: TRAINING_LOG, ..World::empty(seed) };
    events::play(&mut world);
    world.sealed_at = world.now();
    world
}

fn open(world: &World, bytes: &[u8], signers: &AllowedSigners, training: bool) -> Result<Opened, Fault> {
    let (identity, log_key, at) = (&world.prosecutor, &world.log.public(), &World::later());
    open_bundle(bytes, &Reader { identity, signers, log_key, at, training }).map_err(|f| f.fault)
}

#[test]
fn who_practises_opens_it_and_nobody_else() {
    let world = practised(11);
    let (bytes, _) = world.bundle();
    let opened = open(&world, &bytes, &world.signers(), true).unwrap();
    assert_eq!(opened.info.log, TRAINING_LOG);
    let report = String::from_utf8(opened.report_html.clone()).unwrap();
    for words in ["Сургалт. Жинхэнэ хүүхэд биш.", "Training. Not a real child."] {
        assert!(report.contains(words), "{words}");
    }
    assert_eq!(open(&world, &bytes, &world.signers(), false).unwrap_err(), Fault::TrainingBundle);
}

#[test]
fn a_real_one_is_not_opened_where_one_practises() {
    let world = World::new(12);
    let (bytes, _) = world.bundle();
    assert_eq!(open(&world, &bytes, &world.signers(), true).unwrap_err(), Fault::RealBundle);
    let opened = open(&world, &bytes, &world.signers(), false).unwrap();
    assert!(!String::from_utf8(opened.report_html).unwrap().contains("Training."));
}

/// Even somebody who allows the training room's key for real bundles gets nothing: the name of the format, which is
/// the namespace of the signature, is another one.
#[test]
fn a_key_that_is_allowed_for_real_bundles_does_not_help() {
    let world = practised(13);
    let (bytes, _) = world.bundle();
    let namespaces = [format_of(LOG), format_of(TRAINING_LOG)];
    let signer = AllowedSigner::new("room1@itgel", &namespaces, None, None, world.room.public()).unwrap();
    let signers = AllowedSigners::new(vec![signer]).unwrap();
    assert!(open(&world, &bytes, &signers, true).is_ok());
    assert_eq!(open(&world, &bytes, &signers, false).unwrap_err(), Fault::TrainingBundle);

    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, content: &[u8]| {
        let at = folder.path().join(name);
        std::fs::write(&at, content).unwrap();
        at
    };
    let (bundle, signers_file) = (write("b.itgel.age", &bytes), write("s", signers.to_text().as_bytes()));
    let identity = write("i", world.prosecutor.to_secret_text().as_bytes());
    let pem = write("p", world.log.public().to_pem().as_bytes());
    let said = stock::verify(&bundle, &identity, &signers_file, &pem);
    assert!(!said.status.success(), "the stock recipe took a training bundle");
    // It fails at the signature's namespace, and not because the test is out of step.
    assert!(String::from_utf8_lossy(&said.stderr).contains("namespace"), "{said:?}");

    let files = inside(&world, &bytes);
    let readme = files.iter().find(|(name, _)| name == path::README).unwrap();
    assert!(readme.1.starts_with("СУРГАЛТ. Жинхэнэ хүүхэд биш.".as_bytes()));
    let said = stock::second_verifier(
        &files,
        &signers.to_text(),
        &world.log.public().to_pem(),
        World::later().as_str(),
    );
    assert!(said.unwrap_err().contains("training bundle"));
}

fn inside(world: &World, bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let plain = decrypt_with(&world.prosecutor, bytes).unwrap();
    let mut reader = ustar::Reader::new(plain, Limits { entries: 10_000, bytes: 1 << 30 });
    let mut files = Vec::new();
    while let Some(entry) = reader.next_entry().unwrap() {
        let mut content = Vec::new();
        (&mut reader).take(entry.size).read_to_end(&mut content).unwrap();
        files.push((entry.name.strip_prefix(TOP).unwrap().to_owned(), content));
    }
    files
}
