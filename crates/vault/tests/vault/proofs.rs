//! Heads, proofs and the anchor.

use crate::room::{Room, setting_changed};
use itgel_journal::{Checkpoint, commit_payload, leaf_hash, parse, verify_consistency, verify_inclusion};
use itgel_vault::{Vault, VaultError};

#[test]
fn every_entry_is_provable_against_the_signed_head() {
    let room = Room::new();
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 1);
    room.tap(&mut vault, case, 9);
    let note = vault.checkpoint().unwrap();
    assert_eq!(vault.checkpoint().unwrap(), note, "the same size is signed once");
    let head = Checkpoint::verify_as(&note, &vault.log_key().unwrap()).unwrap();
    assert_eq!((head.size, head.root), (vault.size(), vault.root()));
    let records = vault.records(0, head.size).unwrap();
    let leaves = vault.leaves(0, head.size).unwrap();
    assert_eq!(records.len() as u64, head.size);
    for (record, leaf) in records.iter().zip(&leaves) {
        assert_eq!(leaf_hash(&record.line), *leaf);
        let skeleton = parse(&record.line).unwrap();
        assert_eq!(skeleton.seq, record.seq);
        assert_eq!(skeleton.pc, commit_payload(&record.salt, &record.payload));
        let proof = vault.inclusion_proof(record.seq).unwrap();
        verify_inclusion(record.seq, head.size, leaf, &proof, &head.root).unwrap();
    }
    assert!(matches!(vault.inclusion_proof(head.size), Err(VaultError::Journal(_))));
    let distinct: std::collections::HashSet<_> = records.iter().map(|record| record.salt).collect();
    assert_eq!(distinct.len(), records.len(), "every payload has its own salt");
}

#[test]
fn an_old_head_is_consistent_with_the_present_one() {
    let room = Room::new();
    let mut vault = room.unlock();
    let (old_size, old_root) = (vault.size(), vault.root());
    let case = room.open_case(&mut vault, 1);
    room.tap(&mut vault, case, 20);
    let proof = vault.consistency_proof(old_size).unwrap();
    verify_consistency(old_size, vault.size(), &old_root, &vault.root(), &proof).unwrap();
    assert!(vault.consistency_proof(0).is_err());
    assert!(vault.consistency_proof(vault.size() + 1).is_err());
}

#[test]
fn a_head_is_signed_and_remembered_every_256_entries() {
    let room = Room::new();
    let mut vault = room.unlock();
    let before = vault.heads().unwrap().len();
    let drafts: Vec<_> = (0..300).map(|n| room.room_draft(setting_changed(&n.to_string()))).collect();
    for draft in drafts {
        vault.append(&[draft]).unwrap();
        if vault.heads().unwrap().len() > before {
            break;
        }
    }
    assert!(!vault.anchor_is_due(), "a signed head is remembered with it");
    let heads = vault.heads().unwrap();
    assert_eq!(heads.len(), before + 1);
    let (size, note) = heads.last().unwrap();
    assert_eq!((*size, vault.size()), (256, 256));
    assert_eq!(Checkpoint::verify_as(note, &vault.log_key().unwrap()).unwrap().size, *size);
    let anchor = std::fs::read_to_string(room.anchor()).unwrap();
    assert!(anchor.contains(&format!("\"size\":{size}")), "{anchor}");
    room.lock(vault);
    let vault = room.unlock();
    assert_eq!(vault.heads().unwrap().last().unwrap().0, vault.size() - 1, "a head is signed at lock");
}

/// Whoever copies an older store back loses at most so many entries unseen.
#[test]
fn the_anchor_moves_every_16_entries() {
    let room = Room::new();
    let mut vault = room.unlock();
    let anchored = || {
        let anchor: serde_json::Value =
            serde_json::from_slice(&std::fs::read(room.anchor()).unwrap()).unwrap();
        anchor["size"].as_u64().unwrap()
    };
    let mut seen = std::collections::BTreeSet::new();
    for n in 0..50 {
        vault.append(&[room.room_draft(setting_changed(&n.to_string()))]).unwrap();
        seen.insert(anchored());
        assert!(vault.size() - anchored() <= 16, "{} of {}", anchored(), vault.size());
    }
    assert!(seen.len() >= 3, "{seen:?}");
    // The entry does not wait for it: who made it moves it when it is answered.
    let enter = |vault: &mut Vault| {
        vault.append(&[room.room_draft(setting_changed(&vault.size().to_string()))]).unwrap();
    };
    while !vault.anchor_is_due() {
        enter(&mut vault);
    }
    assert_eq!(vault.size() % 16, 0);
    let before = anchored();
    assert!(before < vault.size());
    vault.move_waiting_anchor();
    assert_eq!((anchored(), vault.anchor_is_due()), (vault.size(), false));
    // Nothing waits, and nothing is written.
    let at = room.anchor();
    std::fs::remove_file(&at).unwrap();
    vault.move_waiting_anchor();
    enter(&mut vault);
    assert!(!at.exists());
}

/// Where it cannot be written it is tried with the next entry, and not with every page that somebody looks at.
#[test]
fn an_anchor_that_could_not_be_moved_is_tried_with_the_next_entry() {
    let room = Room::new();
    let mut vault = room.unlock();
    let at = room.anchor();
    std::fs::remove_file(&at).unwrap();
    std::fs::create_dir(&at).unwrap();
    while !vault.anchor_is_due() {
        vault.append(&[room.room_draft(setting_changed(&vault.size().to_string()))]).unwrap();
    }
    vault.move_waiting_anchor();
    assert!(vault.anchor_is_due());
    std::fs::remove_dir(&at).unwrap();
    vault.move_waiting_anchor();
    assert!(!at.exists() && vault.anchor_is_due());
    vault.append(&[room.room_draft(setting_changed("x"))]).unwrap();
    assert!(at.is_file() && !vault.anchor_is_due());
}

#[test]
fn section_salts_differ_by_case_interview_and_name_and_stay_the_same() {
    use itgel_casefile::ids::InterviewId;
    let room = Room::new();
    let mut vault = room.unlock();
    let (a, b) = (room.open_case(&mut vault, 1), room.open_case(&mut vault, 2));
    let (first, second) = (InterviewId::from_random_bytes([1; 16]), InterviewId::from_random_bytes([2; 16]));
    let salts = [(a, first, "risk"), (b, first, "risk"), (a, second, "risk"), (a, first, "attendance")]
        .map(|(case, interview, name)| vault.section_salt(case, interview, name, None).unwrap());
    for (n, salt) in salts.iter().enumerate() {
        assert!(!salts[..n].contains(salt));
    }
    room.lock(vault);
    assert_eq!(room.unlock().section_salt(a, first, "risk", None).unwrap(), salts[0]);
    let unknown = itgel_casefile::ids::CaseId::from_random_bytes([9; 16]);
    assert_eq!(room_error(&room, unknown, first), VaultError::NotFound("case"));
}

fn room_error(
    room: &Room,
    case: itgel_casefile::ids::CaseId,
    interview: itgel_casefile::ids::InterviewId,
) -> VaultError {
    room.unlock().section_salt(case, interview, "risk", None).unwrap_err()
}
