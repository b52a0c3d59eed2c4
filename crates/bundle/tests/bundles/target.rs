//! The file on the medium: whole, private and read back, or not there at all.

use crate::support::words::say;
use crate::support::world::{World, go_on};
use itgel_bundle::content::build;
use itgel_bundle::error::BundleError;
use itgel_bundle::plan::{Plan, file_name};
use itgel_bundle::progress::{Continue, Step};
use itgel_bundle::target::{read_back, write_file};
use itgel_bundle::write::{Written, write_bundle};
use itgel_casefile::vocabulary::RecipientKind;
use std::fs;
use std::io::{self, Cursor, Read};
use std::path::Path;

fn names(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect()
}

fn write(world: &World, plan: &Plan<'_>, target: &Path) -> Result<Written, BundleError> {
    write_file(plan, &world.room, target, &mut go_on).map(|(written, _)| written)
}

#[test]
fn the_file_is_whole_private_and_alone() {
    let world = World::new(5);
    let (plan, _) = world.plan();
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join(file_name(&plan.head.identifier, &plan.head.log));
    // What an interrupted writing left there does not matter.
    fs::write(folder.path().join("07070707.itgel.age.part"), b"half").unwrap();
    let mut steps = Vec::new();
    let mut watch = |step, done, all| {
        assert!(done <= all);
        steps.push((step, done, all));
        Continue::Yes
    };
    let (written, read) = write_file(&plan, &world.room, &target, &mut watch).unwrap();
    assert_eq!(names(folder.path()), ["07070707.itgel.age"]);
    assert_eq!(fs::metadata(&target).unwrap().len(), written.bytes);
    assert_eq!(read.cache_dropped, cfg!(target_os = "linux"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let order: Vec<Step> = steps.iter().map(|(step, ..)| *step).collect();
    assert!(order.is_sorted(), "the steps come in the order the person sees");
    for step in [Step::Preparing, Step::Sealing, Step::Signing, Step::Writing, Step::ReadingBack] {
        assert!(order.contains(&step), "{step:?}");
    }
    assert!(steps.contains(&(Step::Writing, written.oxum.bytes, written.oxum.bytes)));
    assert!(steps.contains(&(Step::ReadingBack, written.bytes, written.bytes)));
    // Nothing is overwritten.
    let before = fs::read(&target).unwrap();
    assert_eq!(write(&world, &plan, &target), Err(BundleError::TargetExists));
    assert_eq!(fs::read(&target).unwrap(), before);
    assert_eq!(names(folder.path()).len(), 1);
}

#[test]
fn a_stop_at_any_moment_leaves_nothing() {
    let world = World::new(5);
    let (plan, _) = world.plan();
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("b.itgel.age");
    let mut calls = 0;
    write_file(&plan, &world.room, &target, &mut |_, _, _| {
        calls += 1;
        Continue::Yes
    })
    .unwrap();
    fs::remove_file(&target).unwrap();
    // Every tenth moment, and each of the last ten.
    for stop in (1..=calls).filter(|n| n % 10 == 1 || calls - n < 10) {
        let mut left = stop;
        let stopped = write_file(&plan, &world.room, &target, &mut |_, _, _| {
            left -= 1;
            if left == 0 { Continue::No } else { Continue::Yes }
        });
        assert_eq!(stopped.err(), Some(BundleError::Cancelled), "at {stop} of {calls}");
        assert_eq!(names(folder.path()), [""; 0], "at {stop} of {calls}");
    }
}

/// A file that is not the one in the journal, in each way in which it can differ.
#[test]
fn a_changed_attachment_stops_the_writing() {
    let world = World::new(5);
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("b.itgel.age");
    type Change = fn(Vec<u8>) -> io::Result<Vec<u8>>;
    let cases: [(Change, BundleError); 5] = [
        (
            |mut b| {
                b[0] ^= 1;
                Ok(b)
            },
            BundleError::SourceChanged,
        ),
        (
            |mut b| {
                b.pop();
                Ok(b)
            },
            BundleError::SourceChanged,
        ),
        (
            |mut b| {
                b.push(0);
                Ok(b)
            },
            BundleError::SourceChanged,
        ),
        (|_| Ok(Vec::new()), BundleError::SourceChanged),
        (|_| Err(io::Error::other("gone")), BundleError::SourceUnreadable),
    ];
    for (change, expected) in cases {
        let keys = vec![world.prosecutor.recipient()];
        let mut contents = world.contents(RecipientKind::Prosecutor, keys, &[]);
        for source in &mut contents.attachments {
            let bytes = world.files[&source.attachment].clone();
            source.open =
                Box::new(move || change(bytes.clone()).map(|b| Box::new(Cursor::new(b)) as Box<dyn Read>));
        }
        let (plan, _) = build(contents, &say).unwrap();
        assert_eq!(write(&world, &plan, &target), Err(expected));
        assert_eq!(names(folder.path()), [""; 0]);
    }
}

#[test]
fn what_was_not_written_so_is_seen_on_reading_back() {
    let world = World::new(5);
    let (plan, _) = world.plan();
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("b.itgel.age");
    let written = write(&world, &plan, &target).unwrap();
    let check = |bytes: &[u8]| {
        fs::write(&target, bytes).unwrap();
        read_back(&target, &written, &mut go_on).map(|_| ())
    };
    let good = fs::read(&target).unwrap();
    assert_eq!(check(&good), Ok(()));
    let mut flipped = good.clone();
    flipped[good.len() / 2] ^= 1;
    assert_eq!(check(&flipped), Err(BundleError::ReadBackDiffers));
    assert_eq!(check(&good[..good.len() - 1]), Err(BundleError::ReadBackDiffers));
    assert_eq!(check(&[&good[..], b"x"].concat()), Err(BundleError::ReadBackDiffers));
    fs::remove_file(&target).unwrap();
    assert_eq!(read_back(&target, &written, &mut go_on).err(), Some(BundleError::ReadBackFailed));
}

#[test]
fn a_medium_that_cannot_take_it_is_named() {
    let world = World::new(5);
    let (plan, _) = world.plan();
    let folder = tempfile::tempdir().unwrap();
    let gone = folder.path().join("no-such-stick").join("b.itgel.age");
    assert_eq!(write(&world, &plan, &gone), Err(BundleError::MediumGone));
    // The device that is always full.
    #[cfg(target_os = "linux")]
    {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let failed = write_bundle(&plan, &world.room, full, &mut go_on);
        assert_eq!(failed.err(), Some(BundleError::MediumFull));
    }
}

#[test]
fn a_plan_that_the_format_cannot_hold_is_refused() {
    let world = World::new(5);
    let refused = |change: &dyn Fn(&mut Plan<'_>)| {
        let (mut plan, _) = world.plan();
        change(&mut plan);
        write_bundle(&plan, &world.room, Vec::new(), &mut go_on).err()
    };
    assert_eq!(refused(&|_| {}), None);
    assert_eq!(refused(&|p| p.head.recipients.clear()), Some(BundleError::Recipients));
    assert_eq!(refused(&|p| p.head.recipients.push("age1nobody".into())), Some(BundleError::Recipients));
    let twice = |p: &mut Plan<'_>| p.head.recipients.push(p.head.recipients[0].clone());
    assert_eq!(refused(&twice), Some(BundleError::Content));
    assert_eq!(refused(&|p| p.head.sender = "room 1".into()), Some(BundleError::Content));
    let (mut plan, _) = world.plan();
    assert_eq!(plan.add("data/notes.txt", "x"), Err(BundleError::Content));
    assert_eq!(plan.add("data/report.html", "x"), Err(BundleError::Content));
    assert_eq!(plan.add("data/payload/999.json", vec![0; (8 << 20) + 1]), Err(BundleError::TooLarge));
    let open = || Box::new(|| Ok(Box::new(io::empty()) as Box<dyn Read>));
    assert_eq!(plan.add_stream("data/payload/998.json", 0, [0; 32], open()), Err(BundleError::Content));
    plan.add_stream("data/attachments/9-0a1b2c3d.pdf", 3 << 30, [0; 32], open()).unwrap();
    assert_eq!(plan.check(), Err(BundleError::TooLarge));
}
