//! The archive against itself, against GNU tar and against arbitrary bytes.
#![allow(clippy::unwrap_used)]

use itgel_bundle::ustar::{BLOCK, Limits, Reader, UstarFault, Writer, encode};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::process::{Command, Stdio};

const LIMITS: Limits = Limits { entries: 1000, bytes: 1 << 30 };

type Files = Vec<(String, Vec<u8>)>;

fn write(files: &Files) -> Vec<u8> {
    let mut w = Writer::new(Vec::new());
    for (name, bytes) in files {
        w.file(name, bytes).unwrap();
    }
    w.finish().unwrap()
}

fn read(archive: &[u8]) -> Result<Files, UstarFault> {
    let mut reader = Reader::new(archive, LIMITS);
    let mut files = Vec::new();
    while let Some(entry) = reader.next_entry()? {
        let mut bytes = Vec::new();
        (&mut reader).take(entry.size).read_to_end(&mut bytes)?;
        files.push((entry.name, bytes));
    }
    Ok(files)
}

/// Lists of files with distinct names, also when case is folded; long names included.
fn files() -> impl Strategy<Value = Files> {
    let component = "[A-Za-z0-9_][A-Za-z0-9._-]{0,40}";
    let name = prop::collection::vec(component, 1..6).prop_map(|parts| parts.join("/"));
    let name = name.prop_filter("fits", |n| encode(n, 0).is_ok());
    prop::collection::vec((name, prop::collection::vec(any::<u8>(), 0..1500)), 0..8).prop_map(|files| {
        let mut seen = BTreeSet::new();
        files.into_iter().filter(|(n, _)| seen.insert(n.to_ascii_lowercase())).collect()
    })
}

/// Names as GNU tar lists them and the bytes it unpacks to standard output.
fn gnu_tar(mode: &[&str], archive: &[u8]) -> Vec<u8> {
    let mut child = Command::new("tar")
        .args(mode)
        .env("LC_ALL", "C")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let bytes = archive.to_vec();
    let feeder = std::thread::spawn(move || stdin.write_all(&bytes));
    let output = child.wait_with_output().unwrap();
    feeder.join().unwrap().unwrap();
    assert!(output.status.success(), "tar {mode:?}");
    output.stdout
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn write_then_read_is_identity(files in files()) {
        prop_assert_eq!(read(&write(&files)).unwrap(), files);
    }

    #[test]
    fn gnu_tar_sees_the_same_files(files in files()) {
        let archive = write(&files);
        // A file name that is also a folder of another is legal in the format and impossible on disk;
        // listing and concatenation need no disk.
        let names: String = files.iter().map(|(n, _)| format!("{n}\n")).collect();
        prop_assert_eq!(String::from_utf8(gnu_tar(&["-tf", "-"], &archive)).unwrap(), names);
        let bytes: Vec<u8> = files.iter().flat_map(|(_, b)| b.clone()).collect();
        prop_assert_eq!(gnu_tar(&["-xOf", "-"], &archive), bytes);
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..4096)) {
        prop_assert!(read(&bytes).is_err());
    }

    #[test]
    fn arbitrary_damage_is_refused_or_in_content(files in files(), at in any::<prop::sample::Index>(), bit in 0..8u8) {
        let good = write(&files);
        let mut bad = good.clone();
        let at = at.index(bad.len());
        bad[at] ^= 1 << bit;
        match read(&bad) {
            Err(_) => {}
            // Content is covered by the manifest; everything else must be as it was.
            Ok(seen) => {
                prop_assert_eq!(seen.len(), files.len());
                for ((name, bytes), (was_name, was)) in seen.iter().zip(&files) {
                    prop_assert_eq!(name, was_name);
                    prop_assert_eq!(bytes.len(), was.len());
                }
                prop_assert!(seen != files);
            }
        }
    }

    #[test]
    fn a_cut_archive_is_refused(files in files(), at in any::<prop::sample::Index>()) {
        let good = write(&files);
        prop_assert!(read(&good[..at.index(good.len())]).is_err());
    }
}

#[test]
fn every_single_byte_of_a_header_counts() {
    let name = format!("itgel-bundle/{}/{}", "d".repeat(90), "f".repeat(60));
    let good = write(&vec![(name, b"content".to_vec())]);
    for at in 0..BLOCK {
        for change in [0x01u8, 0x20, 0x80, 0xff] {
            let mut bad = good.clone();
            bad[at] ^= change;
            assert!(read(&bad).is_err(), "byte {at} xor {change:#x}");
            // Also with the sum put right, so that it is the form that speaks and not the sum: then only a
            // header that honestly says something else (another name, another size) is left.
            if !(148..156).contains(&at) {
                fix_sum(&mut bad);
                let says_more = at < 100 || (345..500).contains(&at) || (124..135).contains(&at);
                match read(&bad) {
                    Err(_) => {}
                    Ok(files) => {
                        assert!(says_more && files != read(&good).unwrap(), "byte {at} xor {change:#x}")
                    }
                }
            }
        }
    }
}

fn fix_sum(archive: &mut [u8]) {
    let sum: u32 = archive[..BLOCK]
        .iter()
        .enumerate()
        .map(|(i, b)| if (148..156).contains(&i) { 32 } else { u32::from(*b) })
        .sum();
    archive[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
}

/// One entry whose header is the writer's except for an edit, with the sum put right.
fn edited(edit: impl Fn(&mut [u8])) -> Result<Files, UstarFault> {
    let mut archive = write(&vec![("itgel-bundle/a".to_owned(), b"12345".to_vec())]);
    edit(&mut archive);
    fix_sum(&mut archive);
    read(&archive)
}

#[test]
fn every_other_kind_of_entry_is_named() {
    let kind = |flag: u8| edited(move |a| a[156] = flag).unwrap_err();
    assert!(matches!(kind(b'1'), UstarFault::HardLink));
    assert!(matches!(kind(b'2'), UstarFault::SymbolicLink));
    assert!(matches!(kind(b'3'), UstarFault::Device));
    assert!(matches!(kind(b'6'), UstarFault::Device));
    assert!(matches!(kind(b'5'), UstarFault::Folder));
    assert!(matches!(kind(b'x'), UstarFault::Pax));
    assert!(matches!(kind(b'g'), UstarFault::Pax));
    assert!(matches!(kind(b'L'), UstarFault::GnuLongName));
    assert!(matches!(kind(b'7'), UstarFault::UnknownType));
    assert!(matches!(kind(0), UstarFault::UnknownType));
    // Time, owner, mode and a second spelling of the size.
    for (at, text) in
        [(136, "00000000001"), (108, "0000001"), (100, "0000644"), (124, "0000000005 "), (265, "root")]
    {
        let fault = edited(|a| a[at..at + text.len()].copy_from_slice(text.as_bytes())).unwrap_err();
        assert!(matches!(fault, UstarFault::Form), "{at}");
    }
}

#[test]
fn the_end_is_exactly_two_blocks() {
    let good = write(&vec![("a".to_owned(), vec![])]);
    let mut more = good.clone();
    more.extend([0u8; BLOCK]);
    assert!(matches!(read(&more), Err(UstarFault::AfterEnd)));
    more.truncate(good.len() + 1);
    assert!(matches!(read(&more), Err(UstarFault::AfterEnd)));
    assert!(matches!(read(&good[..good.len() - BLOCK]), Err(UstarFault::EndMissing)));
    assert!(matches!(read(&good[..good.len() - 2 * BLOCK]), Err(UstarFault::EndMissing)));
    let mut padded = write(&vec![("a".to_owned(), vec![1])]);
    padded[BLOCK + 1] = 1;
    assert!(matches!(read(&padded), Err(UstarFault::Padding)));
    assert!(matches!(read(b"\x1f\x8b\x08"), Err(UstarFault::NotUstar)));
    assert!(matches!(read(b""), Err(UstarFault::NotUstar)));
}

#[test]
fn doubles_twins_and_bounds_are_refused() {
    let pair = |a: &str, b: &str| read(&write(&vec![(a.to_owned(), vec![]), (b.to_owned(), vec![])]));
    assert!(matches!(pair("x/a", "x/a"), Err(UstarFault::Duplicate)));
    assert!(matches!(pair("x/a", "X/A"), Err(UstarFault::Twin)));
    let archive = write(&vec![("a".to_owned(), vec![0; 10]), ("b".to_owned(), vec![0; 10])]);
    let bounded = |limits| {
        let mut reader = Reader::new(&archive[..], limits);
        loop {
            match reader.next_entry() {
                Ok(Some(_)) => {}
                other => break other,
            }
        }
    };
    assert!(matches!(bounded(Limits { entries: 1, bytes: 99 }), Err(UstarFault::TooMany)));
    assert!(matches!(bounded(Limits { entries: 9, bytes: 19 }), Err(UstarFault::TooLarge)));
    assert!(bounded(Limits { entries: 2, bytes: 20 }).is_ok());
}
