//! Attachments: what is kept, what is refused, and that a sealed file is the one that was entered.

use crate::room::Room;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::ids::{AttachmentId, CaseId};
use itgel_seal::digest::sha256_hex;
use itgel_vault::{ATTACHMENT_LIMIT, Sealed, Vault, VaultError};
use std::fs;
use std::io::Read;
use std::path::PathBuf;

fn pdf(length: usize) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    bytes.extend((bytes.len()..length).map(|n| (n % 251) as u8));
    bytes
}

fn keep(room: &Room, vault: &mut Vault, case: CaseId, n: u8, plain: &[u8]) -> Sealed {
    let attachment = AttachmentId::from_random_bytes([n; 16]);
    let sealed = vault.seal_attachment(case, attachment, &mut &plain[..]).unwrap();
    let draft = room.case_draft(
        case,
        CaseEvent::AttachmentAdded {
            attachment,
            interview: None,
            item: u32::from(n),
            media_type: sealed.media_type.to_owned(),
            description: "зураг".to_owned(),
            bytes: sealed.bytes,
            sha256: sealed.sha256.clone(),
            sealed_sha256: sealed.sealed_sha256.clone(),
            order: None,
        },
    );
    vault.append(&[draft]).unwrap();
    sealed
}

fn read(vault: &Vault, n: u8) -> Result<Vec<u8>, VaultError> {
    let mut plain = Vec::new();
    vault.open_attachment(AttachmentId::from_random_bytes([n; 16]))?.read_to_end(&mut plain)?;
    Ok(plain)
}

fn blob(room: &Room, sealed: &Sealed) -> PathBuf {
    let shelf = room.place.store.join("blobs").join(sealed.sealed_sha256.get(..2).unwrap());
    shelf.join(format!("{}.cob", sealed.sealed_sha256))
}

#[test]
fn a_kept_file_is_read_back_after_unlock() {
    let room = Room::new();
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 1);
    let sizes = [9, 16 * 1024 - 1, 16 * 1024, 16 * 1024 + 1, 100_000];
    for (n, size) in sizes.iter().enumerate() {
        let plain = pdf(*size);
        let sealed = keep(&room, &mut vault, case, n as u8, &plain);
        assert_eq!(sealed.media_type, "application/pdf");
        assert_eq!((sealed.bytes, sealed.sha256.clone()), (*size as u64, sha256_hex(&plain)));
        let file = fs::read(blob(&room, &sealed)).unwrap();
        assert_eq!(sha256_hex(&file), sealed.sealed_sha256);
        assert!(!file.windows(8).any(|window| window == b"%PDF-1.7"));
    }
    room.lock(vault);
    let mut vault = room.unlock();
    for (n, size) in sizes.iter().enumerate() {
        assert_eq!(read(&vault, n as u8).unwrap(), pdf(*size));
    }
    let report = vault.doctor().unwrap();
    assert!(report.is_well(), "{report:?}");
    assert_eq!((report.attachments, report.orphans), (5, 0));
}

#[test]
fn what_is_not_kept_leaves_nothing_behind() {
    let room = Room::new();
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 1);
    let attachment = AttachmentId::from_random_bytes([1; 16]);
    let mut seal = |bytes: &[u8]| vault.seal_attachment(case, attachment, &mut &bytes[..]);
    assert_eq!(seal(b"\0\0\0\x20ftypisom...."), Err(VaultError::RecordingRefused));
    assert_eq!(seal(b"PK\x03\x04"), Err(VaultError::UnsupportedFile));
    assert_eq!(seal(b""), Err(VaultError::UnsupportedFile));
    let too_large = pdf(ATTACHMENT_LIMIT as usize + 1);
    assert_eq!(seal(&too_large), Err(VaultError::TooLarge { limit: ATTACHMENT_LIMIT }));
    let stranger = CaseId::from_random_bytes([9; 16]);
    let unknown = vault.seal_attachment(stranger, attachment, &mut &pdf(10)[..]);
    assert_eq!(unknown, Err(VaultError::NotFound("case")));
    assert_eq!(fs::read_dir(room.place.store.join("blobs")).unwrap().count(), 0);
    let sealed =
        vault.seal_attachment(case, attachment, &mut &too_large[..ATTACHMENT_LIMIT as usize]).unwrap();
    assert_eq!(sealed.bytes, ATTACHMENT_LIMIT, "the limit itself is allowed");
}

#[test]
fn a_reader_that_fails_leaves_nothing_behind() {
    struct Failing(usize);
    impl Read for Failing {
        fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
            if self.0 == 0 {
                return Err(std::io::Error::from(std::io::ErrorKind::BrokenPipe));
            }
            let bytes = pdf(self.0);
            let count = bytes.len().min(out.len());
            out[..count].copy_from_slice(&bytes[..count]);
            self.0 -= count;
            Ok(count)
        }
    }
    let room = Room::new();
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 1);
    let attachment = AttachmentId::from_random_bytes([1; 16]);
    let failed = vault.seal_attachment(case, attachment, &mut Failing(50_000));
    assert!(matches!(failed, Err(VaultError::Trouble(_))), "{failed:?}");
    assert_eq!(fs::read_dir(room.place.store.join("blobs")).unwrap().count(), 0);
}

#[test]
fn a_changed_missing_or_exchanged_file_is_refused_and_found() {
    let room = Room::new();
    let mut vault = room.unlock();
    let (case, other) = (room.open_case(&mut vault, 1), room.open_case(&mut vault, 2));
    let sealed: Vec<Sealed> = [(case, 1), (case, 2), (other, 3), (case, 4)]
        .into_iter()
        .map(|(case, n)| keep(&room, &mut vault, case, n, &pdf(40_000 + usize::from(n))))
        .collect();
    let paths: Vec<PathBuf> = sealed.iter().map(|sealed| blob(&room, sealed)).collect();

    // One bit at the end; cut at a chunk's end; one in another's place, of the same and of another case.
    let original = fs::read(&paths[0]).unwrap();
    let mut flipped = original.clone();
    *flipped.last_mut().unwrap() ^= 1;
    let cut = original[..56 + 2 * (16 * 1024 + 16)].to_vec();
    let (second, third) = (fs::read(&paths[1]).unwrap(), fs::read(&paths[2]).unwrap());
    for bytes in [flipped, cut, second, third, Vec::new()] {
        fs::write(&paths[0], bytes).unwrap();
        assert!(matches!(read(&vault, 1), Err(VaultError::Seal(_))));
        let report = vault.doctor().unwrap();
        assert_eq!(report.attachments, 3, "{report:?}");
        assert_eq!(report.problems.iter().map(|p| p.code).collect::<Vec<_>>(), ["attachment"]);
    }
    fs::remove_file(&paths[0]).unwrap();
    assert_eq!(read(&vault, 1), Err(VaultError::BlobMissing));
    assert_eq!(vault.doctor().unwrap().attachments, 3);
    fs::write(&paths[0], original).unwrap();
    #[cfg(unix)]
    fs::set_permissions(&paths[0], std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    assert!(vault.doctor().unwrap().is_well());
}

#[test]
fn a_sealed_file_entered_as_another_is_not_given_out_as_that_one() {
    let room = Room::new();
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 1);
    let plain = pdf(40_000);
    for (n, bytes, sha256) in [(1, 40_000, "00".repeat(32)), (2, 39_999, sha256_hex(&plain))] {
        let attachment = AttachmentId::from_random_bytes([n; 16]);
        let sealed = vault.seal_attachment(case, attachment, &mut &plain[..]).unwrap();
        let draft = room.case_draft(
            case,
            CaseEvent::AttachmentAdded {
                attachment,
                interview: None,
                item: 0,
                media_type: sealed.media_type.to_owned(),
                description: String::new(),
                bytes,
                sha256,
                sealed_sha256: sealed.sealed_sha256,
                order: None,
            },
        );
        vault.append(&[draft]).unwrap();
        assert_eq!(read(&vault, n), Err(VaultError::Seal(itgel_seal::SealError::Damaged)));
    }
    assert_eq!(vault.doctor().unwrap().problems.len(), 2);
}

/// What is written down for somebody who has the vault key, the database and no program of ours: which key
/// and which context open a sealed file.
#[test]
fn a_sealed_file_opens_with_the_documented_key_and_context() {
    let room = Room::new();
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 1);
    let sealed = keep(&room, &mut vault, case, 5, &pdf(20_000));
    let vault_id = vault.vault_id();
    let raw = room.raw();
    let case_key: [u8; 32] = raw.query_row("SELECT key FROM case_key", [], |row| row.get(0)).unwrap();
    // HKDF-Expand-SHA-256, one block (RFC 5869).
    let key = itgel_seal::vaultkey::mac(&case_key, b"itgel/case/blob/1\x01");
    let attachment = AttachmentId::from_random_bytes([5; 16]);
    let ids: [&[u8]; 4] =
        [b"itgel/blob/1\0", vault_id.as_bytes(), case.0.as_bytes(), attachment.0.as_bytes()];
    let file = fs::read(blob(&room, &sealed)).unwrap();
    let mut plain = Vec::new();
    itgel_seal::cobblestone::open_stream(&key, &ids.concat(), &mut &file[..], &mut plain).unwrap();
    assert_eq!(plain, pdf(20_000));
}

#[test]
fn an_orphan_is_counted_and_stays() {
    let room = Room::new();
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 1);
    let kept = keep(&room, &mut vault, case, 1, &pdf(500));
    let orphan =
        vault.seal_attachment(case, AttachmentId::from_random_bytes([2; 16]), &mut &pdf(600)[..]).unwrap();
    fs::write(room.place.store.join("blobs/half.unfinished"), "half").unwrap();
    drop(vault);
    let mut vault = room.unlock();
    assert!(!room.place.store.join("blobs/half.unfinished").exists(), "swept at unlock");
    let report = vault.doctor().unwrap();
    assert!(report.is_well(), "{report:?}");
    assert_eq!((report.attachments, report.orphans), (1, 1));
    assert!(blob(&room, &kept).exists() && blob(&room, &orphan).exists());
}

/// What was sealed for an entry that was refused goes, and nothing else that no entry names: a restoration may have lost its entry.
#[test]
fn what_was_refused_goes_alone() {
    let room = Room::new();
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 1);
    let kept = keep(&room, &mut vault, case, 1, &pdf(500));
    let mut seal = |n: u8| {
        vault.seal_attachment(case, AttachmentId::from_random_bytes([n; 16]), &mut &pdf(600)[..]).unwrap()
    };
    let (lost, refused) = (seal(2), seal(3));
    assert_eq!(vault.discard_sealed(&refused.sealed_sha256), Ok(true));
    assert_eq!(vault.discard_sealed(&refused.sealed_sha256), Ok(false), "it is gone");
    assert_eq!(vault.discard_sealed(&kept.sealed_sha256), Ok(false), "an entry names it");
    assert_eq!(vault.discard_sealed("../../vault.json"), Ok(false));
    assert!(blob(&room, &kept).exists() && blob(&room, &lost).exists() && !blob(&room, &refused).exists());
}

#[test]
fn equal_files_are_sealed_differently() {
    let room = Room::new();
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 1);
    let a = keep(&room, &mut vault, case, 1, &pdf(700));
    let b = keep(&room, &mut vault, case, 2, &pdf(700));
    assert_eq!(a.sha256, b.sha256);
    assert_ne!(a.sealed_sha256, b.sealed_sha256);
}

#[test]
fn what_is_not_what_was_entered_is_refused_however_often_it_is_read() {
    let room = Room::new();
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 1);
    let plain = pdf(20_000);
    for (n, bytes, sha256) in
        [(1, plain.len() as u64, sha256_hex(b"another")), (2, 19_999, sha256_hex(&plain))]
    {
        let attachment = AttachmentId::from_random_bytes([n; 16]);
        let sealed = vault.seal_attachment(case, attachment, &mut &plain[..]).unwrap();
        let added = CaseEvent::AttachmentAdded {
            attachment,
            interview: None,
            item: u32::from(n),
            media_type: sealed.media_type.to_owned(),
            description: "зураг".to_owned(),
            bytes,
            sha256,
            sealed_sha256: sealed.sealed_sha256,
            order: None,
        };
        vault.append(&[room.case_draft(case, added)]).unwrap();
        let mut reader = vault.open_attachment(attachment).unwrap();
        for _ in 0..3 {
            let refused = reader.read_to_end(&mut Vec::new()).map_err(VaultError::from);
            assert!(matches!(refused, Err(VaultError::Seal(_))), "{refused:?}");
        }
    }
    let mut whole = vault.open_attachment_to_compare(AttachmentId::from_random_bytes([1; 16])).unwrap();
    assert_eq!(whole.read_to_end(&mut Vec::new()).unwrap(), plain.len());
    assert_eq!(whole.read(&mut [0]).unwrap(), 0, "an end is one however often it is asked");
}
