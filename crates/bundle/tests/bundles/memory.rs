//! Memory does not grow with the payload: the peak of a process that writes and reads a large bundle is that of
//! one that writes and reads a small one.

use super::round_trip::open;
use crate::support::words::say;
use crate::support::world::{World, go_on};
use itgel_bundle::content::{AttachmentSource, build};
use itgel_bundle::target::write_file;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::ids::AttachmentId;
use itgel_casefile::vocabulary::RecipientKind;
use itgel_seal::digest::{Sha256Stream, to_hex};
use std::io::{Read, Write};
use std::process::Command;

/// Names the size, in bytes, for the process that is measured.
const SIZE: &str = "ITGEL_MEMORY_PROBE";

/// A file of that many bytes that is nowhere kept.
fn large(bytes: u64) -> impl Read {
    std::io::repeat(0x5a).take(bytes)
}

/// The measured process: writes a bundle with one attachment of the named size, opens it, and prints its peak.
#[test]
fn probe() {
    let Ok(size) = std::env::var(SIZE) else {
        return;
    };
    let size: u64 = size.parse().unwrap();
    let mut hash = Sha256Stream::new();
    std::io::copy(&mut large(size), &mut hash).unwrap();
    let mut world = World::new(6);
    let attachment = AttachmentId::from_random_bytes([9; 16]);
    world.case_event(
        0,
        1000,
        CaseEvent::AttachmentAdded {
            attachment,
            interview: None,
            item: 0,
            media_type: "application/pdf".into(),
            description: String::new(),
            bytes: size,
            sha256: to_hex(&hash.finish()),
            sealed_sha256: String::new(),
            order: None,
        },
    );
    world.sealed_at = world.now();
    let mut contents = world.contents(RecipientKind::Prosecutor, vec![world.prosecutor.recipient()], &[]);
    contents
        .attachments
        .push(AttachmentSource { attachment, open: Box::new(move || Ok(Box::new(large(size)))) });
    let (plan, _) = build(contents, &say).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("b.itgel.age");
    let (written, _) = write_file(&plan, &world.room, &target, &mut go_on).unwrap();
    assert!(written.bytes > size);
    let opened = open(&world, std::fs::File::open(&target).unwrap()).unwrap();
    assert!(opened.attachments.values().any(|(bytes, _)| *bytes == size));
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find(|l| l.starts_with("VmHWM:")).unwrap();
    writeln!(std::io::stdout(), "{peak}").unwrap();
}

#[cfg(target_os = "linux")]
#[test]
fn the_peak_does_not_grow_with_the_payload() {
    let peak = |size: u64| -> u64 {
        let mut command = Command::new(std::env::current_exe().unwrap());
        let out =
            command.args(["memory::probe", "--exact", "--nocapture"]).env(SIZE, size.to_string()).output();
        let out = out.unwrap();
        let said = String::from_utf8_lossy(&out.stdout).into_owned();
        assert!(out.status.success(), "{said}{}", String::from_utf8_lossy(&out.stderr));
        let line = said.lines().find(|l| l.contains("VmHWM:")).unwrap();
        line.split_ascii_whitespace().find_map(|w| w.parse().ok()).unwrap()
    };
    let (small, big) = (peak(64 << 10), peak(96 << 20));
    writeln!(std::io::stdout(), "peak with 64 KiB: {small} KiB, with 96 MiB: {big} KiB").unwrap();
    assert!(big < small + 8 * 1024, "{small} KiB became {big} KiB");
}
