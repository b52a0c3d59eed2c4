//! Hardening changes the whole process, so it has one of its own.
#![allow(clippy::unwrap_used)]
#![cfg(target_os = "linux")]

use itgel_seal::harden::{check_locking, harden_process};
use itgel_seal::{OsEntropy, VaultKey};

fn proc_self(file: &str) -> String {
    std::fs::read_to_string(format!("/proc/self/{file}")).unwrap()
}

/// Locked memory of this process in KiB.
fn locked() -> u64 {
    let status = proc_self("status");
    let line = status.lines().find(|line| line.starts_with("VmLck:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[test]
fn core_dumps_are_off_and_keys_are_locked() {
    // Locking first: after hardening, an unprivileged process can no longer read its own status.
    check_locking().unwrap();
    let before = locked();
    let keys: Vec<VaultKey> = (0..3).map(|_| VaultKey::make(&mut OsEntropy)).collect();
    assert!(keys.iter().all(|key| key.lock_state().is_ok()));
    assert!(locked() >= before + 3 * 4, "each key has a locked page of its own");
    drop(keys);
    assert_eq!(locked(), before, "and gives it back");

    harden_process().unwrap();
    let limits = proc_self("limits");
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().skip(4).take(2).collect::<Vec<_>>(), ["0", "0"]);
}
