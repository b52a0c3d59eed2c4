//! Several people, their passphrases, and what happens when a change is cut off in the middle.

use crate::room::{PASSPHRASE, Room, SECOND, add};
use itgel_casefile::event::{Event, RoomEvent};
use itgel_casefile::ids::PersonId;
use itgel_casefile::time::Clock;
use itgel_casefile::vocabulary::Role;
use itgel_seal::{KdfParams, Passphrase};
use itgel_vault::{NewPerson, OpenError, Vault, VaultError};
use std::fs;

fn events(vault: &Vault, kind: &str) -> Vec<RoomEvent> {
    let placed = vault.room_events(kind).unwrap();
    placed
        .into_iter()
        .filter_map(|placed| match placed.event {
            Event::Room(event) => Some(*event),
            Event::Case(_) => None,
        })
        .collect()
}

#[test]
fn two_people_open_the_same_store_each_with_their_own_passphrase() {
    let room = Room::new();
    let mut vault = room.unlock();
    let second = add(&room, &mut vault, "Ярилцагч", Role::Interviewer);
    let case = room.open_case(&mut vault, 1);
    room.lock(vault);

    let (mut vault, _) = room.unlock_as(second, SECOND).unwrap();
    assert_eq!(vault.person(), second);
    assert_eq!(vault.case(case).unwrap().code, "001-4127");
    assert_eq!(vault.person_list().unwrap().len(), 2);
    room.lock(vault);
    assert!(matches!(room.unlock_as(second, PASSPHRASE), Err(OpenError::WrongPassphrase { .. })));
    assert!(matches!(room.unlock_as(room.supervisor, SECOND), Err(OpenError::WrongPassphrase { .. })));
    let cards = Vault::people(&room.place.store).unwrap();
    assert_eq!(cards.iter().map(|card| card.name.as_str()).collect::<Vec<_>>(), ["Ахлах", "Ярилцагч"]);
    assert_eq!(cards[1].role, Role::Interviewer);
    let mut vault = room.unlock();
    assert!(vault.doctor().unwrap().is_well());
}

#[test]
fn each_signs_with_a_key_of_their_own_which_the_journal_knows() {
    let room = Room::new();
    let mut vault = room.unlock();
    let second = add(&room, &mut vault, "Ярилцагч", Role::Interviewer);
    let at = room.clock.now();
    let secret = vault.person_secret(second, &Passphrase::new(SECOND), &at).unwrap();
    let line = secret.signing_key().public().to_ssh_line("");
    assert_eq!(vault.signing_key_at(second, vault.size()).unwrap(), Some(line.clone()));
    assert_eq!(vault.signing_key_at(second, 0).unwrap(), None, "not before they were added");
    let added_at = vault.size();

    let renewed = Passphrase::new("гурав дахь нууц үг энд");
    vault.renew_keys(second, &renewed, KdfParams::FLOOR, &at).unwrap();
    let now = vault.signing_key_at(second, vault.size()).unwrap().unwrap();
    assert_ne!(now, line);
    assert_eq!(
        vault.signing_key_at(second, added_at - 1).unwrap(),
        Some(line),
        "what was signed stays signed"
    );

    match vault.person_secret(second, &Passphrase::new(SECOND), &at).err() {
        Some(VaultError::WrongPassphrase { failed: 1, next_try_after_ms: 0 }) => {}
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_changed_passphrase_opens_and_the_old_one_does_not() {
    let room = Room::new();
    let mut vault = room.unlock();
    let at = room.clock.now();
    let (old, new) = (Passphrase::new(PASSPHRASE), Passphrase::new(SECOND));
    let wrong = vault.change_passphrase(room.supervisor, &new, &old, KdfParams::FLOOR, &at).err();
    assert!(matches!(wrong, Some(VaultError::WrongPassphrase { .. })));
    vault.change_passphrase(room.supervisor, &old, &new, KdfParams::FLOOR, &at).unwrap();
    assert_eq!(events(&vault, "passphrase_changed").len(), 1);
    room.lock(vault);
    assert!(matches!(room.unlock_as(room.supervisor, PASSPHRASE), Err(OpenError::WrongPassphrase { .. })));
    let (mut vault, _) = room.unlock_as(room.supervisor, SECOND).unwrap();
    assert_eq!(events(&vault, "passphrase_changed").len(), 1, "entered once");
    assert!(vault.doctor().unwrap().is_well());
}

/// Somebody has a person's old slot and old passphrase: with those alone nothing opens that was sealed since, once the passphrase was
/// changed and the store has a new key.
#[test]
fn the_old_slot_with_the_old_passphrase_opens_no_later_key() {
    let room = Room::new();
    let mut vault = room.unlock();
    let second = add(&room, &mut vault, "Ажилтан", Role::CaseOfficer);
    let at = room.clock.now();
    let slot = room.place.store.join(format!("users/{second}.slot"));
    let (kept, signed_with) = (fs::read(&slot).unwrap(), vault.signing_key_at(second, vault.size()).unwrap());
    let before = vault.size() - 1;
    let (old, new) = (Passphrase::new(SECOND), Passphrase::new("гурав дахь нууц үг энд"));
    vault.change_passphrase(second, &old, &new, KdfParams::FLOOR, &at).unwrap();
    assert_eq!(vault.signing_key_at(second, before).unwrap(), signed_with, "what was signed stays signed");
    vault.rekey("Хуулбар алдагдсан", &at, &mut |_, _| true).unwrap();
    room.lock(vault);
    let now = fs::read(&slot).unwrap();
    fs::write(&slot, kept).unwrap();
    let opened = room.unlock_as(second, SECOND).err();
    assert_eq!(opened, Some(OpenError::NotForThisKey));
    fs::write(&slot, now).unwrap();
    let (mut vault, _) = room.unlock_as(second, "гурав дахь нууц үг энд").unwrap();
    assert!(vault.doctor().unwrap().is_well());
}

#[test]
fn a_deactivated_person_is_gone_from_the_folder() {
    let room = Room::new();
    let mut vault = room.unlock();
    let second = add(&room, &mut vault, "Ярилцагч", Role::Interviewer);
    let slot = room.place.store.join(format!("users/{second}.slot"));
    let kept = fs::read(&slot).unwrap();
    vault.remove_person(second, &room.clock.now(), &mut |_, _| true).unwrap();
    room.lock(vault);
    assert!(!slot.exists());
    assert_eq!(room.unlock_as(second, SECOND).err(), Some(OpenError::UnknownPerson));
    // Even with a kept slot the sealed key is not for them.
    let (secret, _) = itgel_seal::open_slot(&kept, &Passphrase::new(SECOND)).unwrap();
    let sealed = fs::read(room.place.store.join("vault.key.age")).unwrap();
    let refused = itgel_seal::vaultkey::open_vault_key(&sealed, secret.identity()).err();
    assert_eq!(refused, Some(itgel_seal::SealError::NotForThisKey));
    let mut vault = room.unlock();
    assert!(vault.doctor().unwrap().is_well());
    assert!(!vault.person_list().unwrap()[1].active);
    assert_eq!(
        vault.remove_person(second, &room.clock.now(), &mut |_, _| true),
        Err(VaultError::NotFound("person"))
    );
}

#[test]
fn the_last_supervisor_stays() {
    let room = Room::new();
    let mut vault = room.unlock();
    add(&room, &mut vault, "Ярилцагч", Role::Interviewer);
    let at = room.clock.now();
    assert_eq!(vault.remove_person(room.supervisor, &at, &mut |_, _| true), Err(VaultError::LastSupervisor));
    add(&room, &mut vault, "Орлогч", Role::Supervisor);
    vault.remove_person(room.supervisor, &at, &mut |_, _| true).unwrap();
}

#[test]
fn another_role_is_an_entry_and_stands_at_the_door() {
    let room = Room::new();
    let mut vault = room.unlock();
    let second = add(&room, &mut vault, "Ярилцагч", Role::Interviewer);
    let at = room.clock.now();
    let role = |vault: &Vault, n: usize| vault.person_list().unwrap()[n].role;
    let key = vault.signing_key_at(second, vault.size()).unwrap();
    assert_eq!(vault.change_role(room.supervisor, Role::CaseOfficer, &at), Err(VaultError::LastSupervisor));
    let stranger = PersonId::from_random_bytes([8; 16]);
    assert_eq!(vault.change_role(stranger, Role::Supervisor, &at), Err(VaultError::NotFound("person")));
    vault.change_role(second, Role::Supervisor, &at).unwrap();
    let entry = RoomEvent::RoleChanged { person: second, role: Role::Supervisor };
    assert_eq!(events(&vault, "role_changed"), [entry]);
    vault.change_role(room.supervisor, Role::CaseOfficer, &at).unwrap();
    assert_eq!((role(&vault, 0), role(&vault, 1)), (Role::CaseOfficer, Role::Supervisor));
    assert_eq!(vault.signing_key_at(second, vault.size()).unwrap(), key, "keys stay");
    assert!(vault.rebuild_projections().unwrap());
    room.lock(vault);
    let cards = Vault::people(&room.place.store).unwrap();
    assert_eq!(cards.iter().map(|c| c.role).collect::<Vec<_>>(), [Role::CaseOfficer, Role::Supervisor]);
    // A cut between the entry and the door: the next opening puts the door right.
    let header = room.place.store.join("vault.json");
    let right = fs::read(&header).unwrap();
    let (mut vault, _) = room.unlock_as(second, SECOND).unwrap();
    vault.change_role(room.supervisor, Role::Interviewer, &at).unwrap();
    drop(vault);
    fs::write(&header, &right).unwrap();
    mark_under_way(&room, &format!("role {} -", room.supervisor));
    let (mut vault, _) = room.unlock_as(second, SECOND).unwrap();
    assert!(vault.doctor().unwrap().is_well());
    assert_eq!(Vault::people(&room.place.store).unwrap()[0].role, Role::Interviewer);
}

/// The store as it is when the power fails at every point of adding a person: each file, and the database,
/// either as before or as after, in the order in which they are written.
#[test]
fn adding_a_person_survives_a_cut_at_every_point() {
    let room = Room::new();
    let store = &room.place.store;
    let read = |name: &str| fs::read(store.join(name)).unwrap();
    let (old_key, old_header) = (read("vault.key.age"), read("vault.json"));
    let mut vault = room.unlock();
    let second = add(&room, &mut vault, "Ярилцагч", Role::Interviewer);
    let slot_name = format!("users/{second}.slot");
    let slot = read(&slot_name);
    let recipient = vault.person_list().unwrap()[1].recipient.clone();
    drop(vault);
    let note = format!("enrol {second} {recipient}");
    let (new_key, new_header) = (read("vault.key.age"), read("vault.json"));

    // After the journal entry: slot not yet in place; key or header not yet written.
    for (key, header, in_place) in
        [(&new_key, &old_header, false), (&new_key, &old_header, true), (&old_key, &old_header, true)]
    {
        mark_under_way(&room, &note);
        fs::write(store.join("vault.key.age"), key).unwrap();
        fs::write(store.join("vault.json"), header).unwrap();
        let _ = fs::remove_file(store.join(&slot_name));
        let name = if in_place { slot_name.clone() } else { format!("{slot_name}.next") };
        fs::write(store.join(name), &slot).unwrap();
        room.lock(room.unlock());
        let (mut vault, _) = room.unlock_as(second, SECOND).unwrap();
        let report = vault.doctor().unwrap();
        let modes_apart: Vec<_> = report.problems.iter().filter(|p| p.code != "mode").collect();
        assert!(modes_apart.is_empty(), "{report:?}");
        drop(vault);
        assert_eq!(Vault::people(store).unwrap().len(), 2);
    }
    assert_eq!(read("vault.json"), new_header);

    // Before the journal entry: a slot and a key for somebody whom the journal does not know.
    let stranger = PersonId::from_random_bytes([8; 16]);
    mark_under_way(&room, &format!("enrol {stranger} age1unknown"));
    fs::write(store.join(format!("users/{stranger}.slot.next")), &slot).unwrap();
    room.lock(room.unlock());
    assert_eq!(fs::read_dir(store.join("users")).unwrap().count(), 2);
    assert_eq!(Vault::people(store).unwrap().len(), 2);
}

#[test]
fn a_passphrase_change_that_was_cut_off_is_entered_only_if_it_happened() {
    let room = Room::new();
    let mut vault = room.unlock();
    let second = add(&room, &mut vault, "Ярилцагч", Role::Interviewer);
    drop(vault);
    let slot = fs::read(room.place.store.join(format!("users/{second}.slot"))).unwrap();
    let hash = itgel_seal::digest::sha256_hex(&slot);
    mark_under_way(&room, &format!("passphrase {second} {}", "00".repeat(32)));
    let vault = room.unlock();
    assert!(events(&vault, "passphrase_changed").is_empty());
    drop(vault);
    mark_under_way(&room, &format!("passphrase {second} {hash}"));
    let vault = room.unlock();
    assert_eq!(events(&vault, "passphrase_changed"), [RoomEvent::PassphraseChanged { person: second }]);
    drop(vault);
    assert_eq!(events(&room.unlock(), "passphrase_changed").len(), 1);
}

/// The journal has somebody's new keys, and the disk did not let their slot into its place. Whatever is done next, it comes there.
#[test]
fn a_slot_that_the_journal_has_decided_is_never_swept_away() {
    type Deed = fn(&Room, &mut Vault);
    let deeds: [(&str, Deed); 4] = [
        ("role", |room, vault| {
            vault.change_role(room.supervisor, Role::Supervisor, &room.clock.now()).unwrap();
        }),
        ("person", |room, vault| {
            add(room, vault, "Ажилтан", Role::CaseOfficer);
        }),
        ("key", |room, vault| {
            vault.rekey("Шинэчилсэн", &room.clock.now(), &mut |_, _| true).unwrap();
        }),
        ("passphrase", |room, vault| {
            let same = Passphrase::new(PASSPHRASE);
            let at = room.clock.now();
            vault.change_passphrase(room.supervisor, &same, &same, KdfParams::FLOOR, &at).unwrap();
        }),
    ];
    for (what, deed) in deeds {
        let room = Room::new();
        let mut vault = room.unlock();
        let second = add(&room, &mut vault, "Ярилцагч", Role::Interviewer);
        add(&room, &mut vault, "Орлогч", Role::Supervisor);
        let slot = room.place.store.join(format!("users/{second}.slot"));
        fs::remove_file(&slot).unwrap();
        // Nothing can take the name of a folder that is not empty.
        fs::create_dir_all(slot.join("in the way")).unwrap();
        let renewed = "гурав дахь нууц үг энд";
        let at = room.clock.now();
        let refused = vault.renew_keys(second, &Passphrase::new(renewed), KdfParams::FLOOR, &at);
        assert_eq!(refused, Err(VaultError::Unfinished { person: second }), "{what}");
        fs::remove_dir_all(&slot).unwrap();
        deed(&room, &mut vault);
        room.lock(vault);
        let opened = room.unlock_as(second, renewed);
        assert!(opened.is_ok(), "{what}: {:?}", opened.err());
    }
}

/// From the entry on it is done and told as done, whatever the disk does not take after it: whoever hears that it failed does it again.
#[test]
fn what_the_journal_has_decided_is_told_as_done() {
    type Deed = fn(&Room, &mut Vault) -> Result<(), VaultError>;
    let deeds: [(&str, Deed); 3] = [
        ("role_changed", |room, vault| {
            let other = vault.person_list().unwrap().into_iter().find(|row| row.person != room.supervisor);
            vault.change_role(other.unwrap().person, Role::CaseOfficer, &room.clock.now())
        }),
        ("person_added", |room, vault| {
            let passphrase = Passphrase::new(SECOND);
            let new = NewPerson {
                name: "Ажилтан",
                role: Role::CaseOfficer,
                passphrase: &passphrase,
                kdf: KdfParams::FLOOR,
            };
            vault.add_person(&new, &room.clock.now()).map(drop)
        }),
        ("passphrase_changed", |room, vault| {
            let (old, new) = (Passphrase::new(PASSPHRASE), Passphrase::new("гурав дахь нууц үг энд"));
            vault.change_passphrase(room.supervisor, &old, &new, KdfParams::FLOOR, &room.clock.now())
        }),
    ];
    for (act, deed) in deeds {
        let room = Room::new();
        let mut vault = room.unlock();
        add(&room, &mut vault, "Ярилцагч", Role::Interviewer);
        let before = vault.room_events(act).unwrap().len();
        let (plate, aside) = (room.place.store.join("vault.json"), room.place.store.join("vault.json.aside"));
        fs::rename(&plate, &aside).unwrap();
        // Nothing can take the name of a folder that is not empty.
        fs::create_dir_all(plate.join("in the way")).unwrap();
        assert_eq!(deed(&room, &mut vault), Ok(()), "{act}");
        assert_eq!(vault.room_events(act).unwrap().len(), before + 1, "{act}");
        fs::remove_dir_all(&plate).unwrap();
        fs::rename(&aside, &plate).unwrap();
        room.lock(vault);
        let passphrase =
            if act == "passphrase_changed" { "гурав дахь нууц үг энд" } else { PASSPHRASE };
        let (mut vault, _) = room.unlock_as(room.supervisor, passphrase).unwrap();
        assert!(vault.doctor().unwrap().is_well(), "{act}");
        let shown = Vault::people(&room.place.store).unwrap();
        assert_eq!(shown.len(), vault.person_list().unwrap().len(), "{act}");
        let known = vault.person_list().unwrap();
        assert!(
            shown
                .iter()
                .all(|card| known.iter().any(|row| row.person == card.person && row.role == card.role))
        );
    }
}

/// What another program leaves there is none of ours, and the doctor names it.
#[test]
fn a_folder_among_the_slots_holds_nobody_up() {
    let room = Room::new();
    fs::create_dir(room.place.store.join("users/.sync")).unwrap();
    let mut vault = room.unlock();
    let second = add(&room, &mut vault, "Ярилцагч", Role::Interviewer);
    vault.rekey("Шинэчилсэн", &room.clock.now(), &mut |_, _| true).unwrap();
    room.lock(vault);
    assert!(!room.place.store.join("vault.key.age.next").exists());
    let (mut vault, _) = room.unlock_as(second, SECOND).unwrap();
    let found: Vec<_> = vault.doctor().unwrap().problems.iter().map(|problem| problem.code).collect();
    assert_eq!(found, ["stranger"]);
}

/// A bundle has at most twenty recipients; a room may have more people, and each of them can still change a passphrase.
#[test]
fn a_room_of_many_people_opens_for_each_and_renews_their_keys() {
    let room = Room::new();
    let mut vault = room.unlock();
    let mut last = room.supervisor;
    for n in 0..20 {
        last = add(&room, &mut vault, &format!("Ажилтан {n}"), Role::Interviewer);
    }
    let at = room.clock.now();
    let renewed = "гурав дахь нууц үг энд";
    vault
        .change_passphrase(last, &Passphrase::new(SECOND), &Passphrase::new(renewed), KdfParams::FLOOR, &at)
        .unwrap();
    room.lock(vault);
    room.lock(room.unlock_as(last, renewed).unwrap().0);
    assert!(room.unlock_as(room.supervisor, PASSPHRASE).unwrap().0.doctor().unwrap().is_well());
}

fn mark_under_way(room: &Room, note: &str) {
    room.raw()
        .execute("INSERT OR REPLACE INTO store (key, value) VALUES ('people_under_way', ?1)", [note])
        .unwrap();
}
