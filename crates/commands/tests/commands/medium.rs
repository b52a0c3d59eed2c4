//! A small medium that can be filled, write-protected and freed again.

use crate::support::Room;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Whether it comes true within two seconds.
fn patiently(mut is_so: impl FnMut() -> bool) -> bool {
    let pause = || std::thread::sleep(std::time::Duration::from_millis(20));
    (0..100).any(|_| {
        is_so() || {
            pause();
            false
        }
    })
}

/// A small file system of its own; none where this test may not make one.
pub struct Small(pub PathBuf);

impl Small {
    pub fn on(folder: PathBuf, kib: u32) -> Option<Self> {
        fs::create_dir_all(&folder).unwrap();
        let size = format!("size={kib}k,mode=0700");
        let made = Command::new("mount").args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(&folder).output();
        if made.is_ok_and(|m| m.status.success()) {
            return Some(Self(folder));
        }
        let _ = std::io::Write::write_all(
            &mut std::io::stderr(),
            b"skipped: only the administrator can make a small file system here\n",
        );
        None
    }

    /// Another test that starts a program holds our files open for an instant, so this is asked repeatedly.
    pub fn again(&self, options: &str) {
        let remount =
            || Command::new("mount").args(["-o", &format!("remount,{options}")]).arg(&self.0).output();
        assert!(patiently(|| remount().is_ok_and(|done| done.status.success())), "remounting");
    }

    /// Gives the space back that [`Small::fill`] took.
    pub fn free(&self, ballast: &Path) {
        let taken = fs::metadata(ballast).unwrap().len();
        fs::remove_file(ballast).unwrap();
        assert!(patiently(|| fs4::available_space(&self.0).unwrap() >= taken), "the space is not given back");
    }

    /// Takes up what is free.
    pub fn fill(&self) -> PathBuf {
        let ballast = self.0.join("ballast");
        let mut file = fs::File::create(&ballast).unwrap();
        let block = [0u8; 4096];
        while std::io::Write::write_all(&mut file, &block).is_ok() {}
        ballast
    }
}

impl Drop for Small {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

/// The furnished store on a small medium.
pub fn on_small_medium(kib: u32) -> Option<(Room, Small)> {
    let room = Room::furnished();
    let small = move_to_small_medium(&room, kib)?;
    Some((room, small))
}

/// Moves a locked store onto a small medium.
pub fn move_to_small_medium(room: &Room, kib: u32) -> Option<Small> {
    let (vault, aside) = (room.home.path().join("vault"), room.home.path().join("aside"));
    fs::rename(&vault, &aside).unwrap();
    let small = Small::on(vault.clone(), kib)?;
    let copied =
        Command::new("cp").arg("-a").arg(format!("{}/.", aside.display())).arg(&vault).status().unwrap();
    assert!(copied.success());
    Some(small)
}
