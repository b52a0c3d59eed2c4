//! Creating, unlocking, locking; what is refused.

use crate::room::{PASSPHRASE, Room, entropy, new_vault, place_in, setting_changed};
use itgel_casefile::event::{Event, RoomEvent};
use itgel_casefile::ids::PersonId;
use itgel_casefile::time::Clock;
use itgel_seal::{Identity, KdfParams, OsEntropy, Passphrase, SealError, recover};
use itgel_testkit::SteppedClock;
use itgel_vault::{Integrity, MismatchKind, OpenError, Vault, VaultError};
use std::fs;
use tempfile::TempDir;

fn last_events(vault: &Vault, count: u32) -> Vec<RoomEvent> {
    let page = vault.journal_page(&itgel_vault::JournalFilter::default(), count).unwrap();
    page.into_iter()
        .filter_map(|placed| match placed.event {
            Event::Room(event) => Some(*event),
            Event::Case(_) => None,
        })
        .collect()
}

#[test]
fn a_store_is_created_locked_and_opened_again_and_again() {
    let home = TempDir::new().unwrap();
    let place = place_in(home.path());
    let clock = SteppedClock::default();
    let passphrase = Passphrase::new(PASSPHRASE);
    let (mut vault, created) =
        Vault::create(&place, &new_vault(&passphrase, &clock.now()), entropy()).unwrap();
    assert_eq!(vault.person(), created.supervisor);
    assert_eq!(vault.origin(), "itgel/log/room-1/1");
    assert!(vault.was_anchored(), "it was made here");
    vault.set_setting("language", "mn").unwrap();
    let (id, room_key) = (vault.vault_id(), vault.room_key());
    vault.lock(&clock.now()).unwrap();

    for round in 0..2 {
        let doorplate = Vault::doorplate(&place.store, &clock.now()).unwrap();
        assert_eq!((doorplate.vault_id, doorplate.room.as_str()), (id, "Өрөө 1"));
        assert_eq!(doorplate.people[0].name, "Ахлах");
        let (vault, integrity) =
            Vault::unlock(&place, created.supervisor, &passphrase, &clock.now(), entropy()).unwrap();
        assert_eq!(integrity, Integrity::Whole, "round {round}");
        assert!(vault.was_anchored());
        assert_eq!(vault.room_key(), room_key);
        assert_eq!(vault.setting("language").unwrap().as_deref(), Some("mn"));
        let unlocked = RoomEvent::Unlocked { person: created.supervisor, failed_before: 0 };
        assert_eq!(last_events(&vault, 2), [unlocked, RoomEvent::Locked]);
        vault.lock(&clock.now()).unwrap();
        assert!(!place.store.join("itgel.db-wal").exists(), "closed in good order");
    }
}

#[test]
fn a_new_store_never_goes_over_anything() {
    let room = Room::new();
    let passphrase = Passphrase::new(PASSPHRASE);
    let at = room.clock.now();
    let new = new_vault(&passphrase, &at);
    let before = fs::read(room.database()).unwrap();
    assert!(matches!(Vault::create(&room.place, &new, entropy()), Err(OpenError::NotEmpty)));
    assert_eq!(fs::read(room.database()).unwrap(), before);

    // A database whose header file was lost is still somebody's store.
    fs::remove_file(room.place.store.join("vault.json")).unwrap();
    assert!(matches!(Vault::create(&room.place, &new, entropy()), Err(OpenError::NotEmpty)));
    assert_eq!(fs::read(room.database()).unwrap(), before);
    assert!(matches!(room.unlock_as(room.supervisor, PASSPHRASE), Err(OpenError::Missing)));

    // A foreign folder of the name under which a store is made is left alone.
    let home = TempDir::new().unwrap();
    let place = place_in(home.path());
    fs::create_dir(home.path().join("store.making")).unwrap();
    fs::write(home.path().join("store.making/letter.txt"), "mine").unwrap();
    assert!(matches!(Vault::create(&place, &new, entropy()), Err(OpenError::NotEmpty)));
    assert!(home.path().join("store.making/letter.txt").exists());
}

#[test]
fn an_interrupted_creation_leaves_nothing_and_can_be_repeated() {
    let home = TempDir::new().unwrap();
    let place = place_in(home.path());
    let making = home.path().join("store.making");
    fs::create_dir_all(making.join("users")).unwrap();
    fs::write(making.join("vault.key.age"), "half").unwrap();
    fs::write(making.join("itgel.db"), "half").unwrap();
    let at = SteppedClock::default().now();
    assert!(matches!(Vault::people(&place.store), Err(OpenError::Missing)));
    let passphrase = Passphrase::new(PASSPHRASE);
    let (vault, _) = Vault::create(&place, &new_vault(&passphrase, &at), entropy()).unwrap();
    vault.lock(&at).unwrap();
    assert!(!making.exists());
}

#[test]
fn what_cannot_be_a_store_is_refused_before_anything_is_written() {
    let home = TempDir::new().unwrap();
    let place = place_in(home.path());
    let at = SteppedClock::default().now();
    let passphrase = Passphrase::new(PASSPHRASE);
    let bad = itgel_vault::NewVault { slug: "Өрөө 1", ..new_vault(&passphrase, &at) };
    let refused = Vault::create(&place, &bad, entropy()).err();
    assert_eq!(refused, Some(OpenError::Unacceptable { field: "slug" }));
    let weak = KdfParams { m_kib: 1024, ..KdfParams::FLOOR };
    let bad = itgel_vault::NewVault { kdf: weak, ..new_vault(&passphrase, &at) };
    let refused = Vault::create(&place, &bad, entropy()).err();
    assert_eq!(refused, Some(OpenError::Seal(SealError::TooWeak)));
    assert!(!place.store.exists());
}

#[test]
fn failed_tries_are_counted_delayed_and_entered_at_the_next_unlock() {
    let room = Room::new();
    let mut delays = Vec::new();
    for n in 1..=6 {
        match room.unlock_as(room.supervisor, "буруу нууц үг таав") {
            Err(OpenError::WrongPassphrase { failed, next_try_after_ms }) => {
                assert_eq!(failed, n);
                delays.push(next_try_after_ms);
            }
            other => panic!("{:?}", other.err()),
        }
    }
    assert_eq!(delays, [0, 0, 0, 5_000, 15_000, 60_000]);
    room.clock.pass(20_000);
    assert_eq!(Vault::doorplate(&room.place.store, &room.clock.now()).unwrap().next_try_after_ms, 40_000);
    let vault = room.unlock();
    let unlocked = RoomEvent::Unlocked { person: room.supervisor, failed_before: 6 };
    assert_eq!(last_events(&vault, 1), [unlocked]);
    room.lock(vault);
    assert_eq!(Vault::doorplate(&room.place.store, &room.clock.now()).unwrap().next_try_after_ms, 0);
    let vault = room.unlock();
    let unlocked = RoomEvent::Unlocked { person: room.supervisor, failed_before: 0 };
    assert_eq!(last_events(&vault, 1), [unlocked]);
}

#[test]
fn an_unreadable_count_of_tries_keeps_nobody_out() {
    let room = Room::new();
    fs::write(room.place.store.join("tries.json"), "{\"failed\":9999}").unwrap();
    room.lock(room.unlock());
}

/// The clock stood years ahead when somebody mistyped, and was then put right: nobody waits for those years.
#[test]
fn a_clock_that_was_put_back_keeps_nobody_waiting_longer_than_the_longest_delay() {
    let room = Room::new();
    let left = || Vault::doorplate(&room.place.store, &room.clock.now()).unwrap().next_try_after_ms;
    let tries = room.place.store.join("tries.json");
    let now = room.clock.now().utc_ms;
    for (ahead, expected) in
        [(i64::MAX - now, 0), (3_600_000, 0), (60_001, 0), (50_000, 60_000), (0, 60_000), (-59_000, 1_000)]
    {
        let last = now + ahead;
        let count = format!("{{\"format\":\"itgel-tries/1\",\"failed\":9,\"last_utc_ms\":{last}}}");
        fs::write(&tries, count).unwrap();
        assert_eq!(left(), expected, "{ahead} ms ahead");
    }
    room.lock(room.unlock());
}

#[test]
fn only_one_at_a_time() {
    let room = Room::new();
    let vault = room.unlock();
    let second = room.unlock_as(room.supervisor, PASSPHRASE).err();
    assert_eq!(second, Some(OpenError::AlreadyOpen));
    drop(vault);
    room.lock(room.unlock());
}

#[test]
fn an_unknown_person_and_a_missing_store_have_words_of_their_own() {
    let room = Room::new();
    let stranger = PersonId::from_random_bytes([9; 16]);
    assert_eq!(room.unlock_as(stranger, PASSPHRASE).err(), Some(OpenError::UnknownPerson));
    let home = TempDir::new().unwrap();
    let nowhere = place_in(home.path());
    let missing =
        Vault::unlock(&nowhere, stranger, &Passphrase::new("x"), &room.clock.now(), entropy()).err();
    assert_eq!(missing, Some(OpenError::Missing));
    assert!(!nowhere.store.exists(), "asking leaves nothing behind");
}

#[test]
fn damaged_parts_are_named() {
    let cases: [(&str, &str); 3] =
        [("slot", "slot"), ("vault.key.age", "vault.key.age"), ("itgel.db", "itgel.db")];
    for (file, part) in cases {
        let room = Room::new();
        let path = match file {
            "slot" => room.place.store.join(format!("users/{}.slot", room.supervisor)),
            other => room.place.store.join(other),
        };
        let mut bytes = fs::read(&path).unwrap();
        let middle = if file == "itgel.db" { 40 } else { bytes.len() / 2 };
        bytes[middle] ^= 1;
        fs::write(&path, bytes).unwrap();
        let found = room.unlock_as(room.supervisor, PASSPHRASE).err();
        assert_eq!(found, Some(OpenError::Damaged { part }), "{file}");
    }
}

#[test]
fn a_newer_header_is_refused_with_both_versions() {
    let room = Room::new();
    let path = room.place.store.join("vault.json");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("itgel-vault/1", "itgel-vault/7")).unwrap();
    let found = room.unlock_as(room.supervisor, PASSPHRASE).err();
    assert_eq!(found, Some(OpenError::NewerStore { found: 7, known: 1 }));
    fs::write(&path, text.replace("  \"room\"", " \"room\"")).unwrap();
    assert_eq!(room.mismatch(), Some(MismatchKind::Header), "another spelling is not genuine");
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_a_file_of_the_store() {
    use std::os::unix::fs::PermissionsExt;
    let room = Room::new();
    let mut vault = room.unlock();
    let draft = room.room_draft(setting_changed("en"));
    vault.append(&[draft]).unwrap();
    let _ = room.unlock_as(room.supervisor, "буруу нууц үг");
    let mut seen = 0;
    let mut open = vec![room.place.store.clone(), room.place.anchors.clone()];
    while let Some(path) = open.pop() {
        let mode = fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        let expected = if path.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(mode, expected, "{}", path.display());
        seen += 1;
        if path.is_dir() {
            open.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        }
    }
    assert!(room.place.store.join("itgel.db-wal").exists());
    assert!(seen >= 14, "{seen}");
}

#[test]
fn two_of_three_sheets_open_the_store_and_one_does_not() {
    let home = TempDir::new().unwrap();
    let place = place_in(home.path());
    let clock = SteppedClock::default();
    let passphrase = Passphrase::new(PASSPHRASE);
    let (vault, created) = Vault::create(&place, &new_vault(&passphrase, &clock.now()), entropy()).unwrap();
    vault.lock(&clock.now()).unwrap();
    let [a, _, c] = &created.recovery.sheets;
    let files = Vault::recovery_files(&place.store).unwrap();
    assert_eq!(recover(a, a, &files).err(), Some(SealError::SheetsDoNotFit));
    let recovery = recover(a, c, &files).unwrap().identity;

    let supervisor = created.supervisor;
    let stranger = Identity::make(&mut OsEntropy);
    let refused = Vault::unlock_with_recovery(&place, supervisor, &stranger, &clock.now(), entropy()).err();
    assert_eq!(refused, Some(OpenError::NotForThisKey));
    let (mut vault, integrity) =
        Vault::unlock_with_recovery(&place, supervisor, &recovery, &clock.now(), entropy()).unwrap();
    assert_eq!(integrity, Integrity::Whole);
    let new = Passphrase::new("шинэ таван үг энд байна");
    vault.renew_keys(supervisor, &new, KdfParams::FLOOR, &clock.now()).unwrap();
    vault.lock(&clock.now()).unwrap();
    let old = Vault::unlock(&place, supervisor, &passphrase, &clock.now(), entropy()).err();
    assert!(matches!(old, Some(OpenError::WrongPassphrase { .. })));
    let (vault, _) = Vault::unlock(&place, supervisor, &new, &clock.now(), entropy()).unwrap();
    // The sheets still open it: the key was sealed to the same recovery recipient again.
    drop(vault);
    Vault::unlock_with_recovery(&place, supervisor, &recovery, &clock.now(), entropy()).unwrap();
}

#[test]
fn another_store_under_a_known_passphrase_is_refused() {
    // Somebody makes a store of their own and seals its key to our supervisor, whose recipient is no secret
    // to a colleague; then puts it in the place of ours, with our slot.
    let ours = Room::new();
    let theirs = Room::new();
    let slot = format!("users/{}.slot", ours.supervisor);
    let home = TempDir::new().unwrap();
    let place = place_in(home.path());
    let at = ours.clock.now();
    let passphrase = Passphrase::new(PASSPHRASE);
    let (vault, other) = Vault::create(&place, &new_vault(&passphrase, &at), entropy()).unwrap();
    vault.lock(&at).unwrap();
    let foreign = fs::read(ours.place.store.join(&slot)).unwrap();
    fs::write(place.store.join(format!("users/{}.slot", other.supervisor)), foreign).unwrap();
    let swapped = Vault::unlock(&place, other.supervisor, &passphrase, &at, entropy()).err();
    assert_eq!(swapped, Some(OpenError::Damaged { part: "slot" }), "a slot of somebody else");

    // The same person, the vault key resealed to them: only the binding inside the slot tells.
    let (secret, _) =
        itgel_seal::open_slot(&fs::read(ours.place.store.join(&slot)).unwrap(), &passphrase).unwrap();
    let binding = itgel_seal::SlotBinding {
        vault_id: "another".to_owned(),
        person_id: theirs.supervisor.to_string(),
        room_key: "another".to_owned(),
    };
    let forged =
        itgel_seal::make_slot(&binding, &KdfParams::FLOOR, &passphrase, &secret, &mut OsEntropy).unwrap();
    fs::write(theirs.place.store.join(&slot), forged).unwrap();
    let swapped = theirs.unlock_as(theirs.supervisor, PASSPHRASE).err();
    assert_eq!(swapped, Some(OpenError::OtherStore));
}

#[test]
fn a_lock_is_refused_nothing_and_a_dropped_store_loses_nothing() {
    let room = Room::new();
    let mut vault = room.unlock();
    let draft = room.room_draft(setting_changed("en"));
    let appended = vault.append(&[draft]).unwrap();
    drop(vault);
    let vault = room.unlock();
    assert!(matches!(vault.event(appended[0].seq).unwrap().event, Event::Room(event)
        if *event == setting_changed("en")));
    assert_eq!(vault.event(9_999).err(), Some(VaultError::NotFound("entry")));
}
