//! Mutants of the archive: what another tar program might read differently.

use crate::bag::{fix_sum, raw_entry};
use crate::lab::{Blind, Lab, Mutant, Sees, mutant};
use itgel_bundle::fault::Fault;
use std::io::Write;
use std::process::{Command, Stdio};

pub fn mutants(lab: &Lab) -> Vec<Mutant> {
    let mut all = kinds(lab);
    all.extend(names(lab));
    all.extend(forms(lab));
    all
}

fn kinds(lab: &Lab) -> Vec<Mutant> {
    let extra = |flag, link: &str| lab.appended(&raw_entry("itgel-bundle/data/extra", flag, link, b""));
    let pax = raw_entry("itgel-bundle/PaxHeaders/x", b'x', "", b"20 comment=harmless\n");
    let long = raw_entry("././@LongLink", b'L', "", b"itgel-bundle/bagit.txt\0");
    vec![
        mutant("symlink", Fault::TarSymlink, Sees, extra(b'2', "/etc/passwd")),
        mutant("hardlink", Fault::TarHardlink, Sees, extra(b'1', "itgel-bundle/bagit.txt")),
        mutant("device", Fault::TarDevice, Sees, extra(b'3', "")),
        mutant("folder-entry", Fault::TarFolder, Sees, extra(b'5', "")),
        mutant("contiguous-file", Fault::TarUnknownType, Sees, extra(b'7', "")),
        mutant("pax-header", Fault::TarPax, Blind, before_first(lab, &pax)),
        mutant("gnu-long-name", Fault::TarGnuName, Blind, before_first(lab, &long)),
    ]
}

/// An entry before the first, which stock tar takes as a note to it.
fn before_first(lab: &Lab, entry: &[u8]) -> Vec<u8> {
    lab.archive(|tar| {
        tar.splice(0..0, entry.iter().copied());
    })
}

fn names(lab: &Lab) -> Vec<Mutant> {
    let file = |name: &str| lab.appended(&raw_entry(name, b'0', "", b""));
    vec![
        mutant("absolute-name", Fault::TarNameAbsolute, Sees, file("/etc/cron.d/x")),
        mutant("dot-dot-name", Fault::TarNameDots, Sees, file("itgel-bundle/../x")),
        mutant("space-in-name", Fault::TarNameUnsafe, Sees, file("itgel-bundle/data/a b")),
        mutant("name-like-an-option", Fault::TarNameUnsafe, Sees, file("itgel-bundle/-rf")),
        mutant("empty-name", Fault::TarNameLength, Sees, file("")),
        mutant("outside-the-folder", Fault::TarOutsideFolder, Sees, file("other-folder/x")),
        mutant("duplicate-name", Fault::TarDuplicate, Sees, file("itgel-bundle/data/report.html")),
        mutant("case-twin", Fault::TarTwin, Sees, file("itgel-bundle/data/Report.HTML")),
    ]
}

fn forms(lab: &Lab) -> Vec<Mutant> {
    let header = |at: usize, text: &'static [u8]| {
        lab.archive(|tar| {
            tar[at..at + text.len()].copy_from_slice(text);
            fix_sum(tar);
        })
    };
    vec![
        mutant("compressed", Fault::TarNotUstar, Sees, lab.seal(&gzip(&lab.bag.tar()))),
        mutant("empty-archive-of-nothing", Fault::TarNotUstar, Sees, lab.seal(b"")),
        mutant("header-sum-wrong", Fault::TarChecksum, Sees, lab.archive(|tar| tar[150] ^= 1)),
        mutant("modification-time", Fault::TarForm, Blind, header(136, b"00000000001")),
        mutant("owner-name", Fault::TarForm, Blind, header(265, b"root")),
        mutant("mode-with-setuid", Fault::TarForm, Blind, header(100, b"0004755")),
        // The first file is 55 bytes long; its block ends with filling.
        mutant("filling-not-empty", Fault::TarPadding, Blind, lab.archive(|tar| tar[512 + 60] = 1)),
        mutant("ends-inside-a-file", Fault::TarEndsEarly, Sees, lab.archive(|tar| tar.truncate(512 * 9 + 7))),
        mutant(
            "no-end-blocks",
            Fault::TarEndMissing,
            Blind,
            lab.archive(|tar| tar.truncate(tar.len() - 1024)),
        ),
        mutant(
            "one-end-block",
            Fault::TarEndMissing,
            Blind,
            lab.archive(|tar| tar.truncate(tar.len() - 512)),
        ),
        mutant("data-after-the-end", Fault::TarAfterEnd, Blind, lab.archive(|tar| tar.extend([7; 512]))),
    ]
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut child = Command::new("gzip").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let bytes = bytes.to_vec();
    let feeder = std::thread::spawn(move || stdin.write_all(&bytes));
    let out = child.wait_with_output().unwrap();
    feeder.join().unwrap().unwrap();
    out.stdout
}
