#![allow(clippy::unwrap_used)]
use super::*;
use crate::Vault;
use crate::full_disk::{new_vault, opened};

fn room() -> (tempfile::TempDir, Vault) {
    let home = tempfile::TempDir::new().unwrap();
    let mut vault = new_vault(&home);
    // More than one piece of rows.
    for n in 1..=200 {
        let draft = opened(&vault, n, 0);
        vault.append(&[draft]).unwrap();
    }
    (home, vault)
}

/// Recomputed with a thread beside, and where the system gives none: more stack than there is memory.
fn both(vault: &Vault) -> [Verified; 2] {
    let log = vault.log_key().unwrap();
    [1 << 21, 1 << 60].map(|stack| {
        let none = Builder::new().stack_size(stack).spawn(|| ()).is_err();
        assert_eq!(none, stack == 1 << 60);
        verify_on(Builder::new().stack_size(stack), &vault.connection, &log, None)
    })
}

#[test]
fn without_a_thread_the_journal_is_recomputed_all_the_same() {
    let (_home, vault) = room();
    for found in both(&vault) {
        assert!(found.problems.is_empty(), "{:?}", found.problems);
        assert_eq!((found.frontier.size(), found.frontier.root()), (vault.size(), vault.root()));
        assert_eq!(found.commitments, vault.size());
        assert_eq!(found.marks.len(), vault.size());
    }
}

#[test]
fn without_a_thread_what_does_not_fit_is_found_in_the_same_order() {
    let (_home, vault) = room();
    for trigger in ["payload_is_never_changed", "entry_is_never_removed"] {
        vault.connection.execute_batch(&format!("DROP TRIGGER {trigger};")).unwrap();
    }
    let sql = "UPDATE payload SET body = x'00' WHERE seq IN (3, 150); DELETE FROM entry WHERE seq = 160;";
    vault.connection.execute_batch("PRAGMA foreign_keys = OFF;").unwrap();
    vault.connection.execute_batch(sql).unwrap();
    let [beside, here] = both(&vault).map(|found| found.problems);
    assert_eq!(beside, here);
    let expected = [M::Payload { seq: 3 }, M::Payload { seq: 150 }, M::Gap { seq: 160 }];
    assert_eq!(here.get(..3), Some(&expected[..]));
}
