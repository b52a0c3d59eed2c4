//! Copies of the store at another place: what counts as one, what a fault at the medium leaves, and which stay.

use crate::room::{PASSPHRASE, Room, SECOND, add, attach, copy_tree, entropy};

use itgel_casefile::ids::{AttachmentId, CaseId};
use itgel_casefile::time::{Clock, Day, Moment};
use itgel_casefile::vocabulary::Role;
use itgel_seal::{KdfParams, Passphrase};
use itgel_vault::backup::thinning::{DAILY, MONTHLY, goes};
use itgel_vault::backup::{BackupError, Checked, How, Made, Step};
use itgel_vault::{Integrity, Opener, Place, Vault};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const HOW: How<'static> = How { understood: true, wholly: false, app: "0.0.0" };

fn place(room: &Room) -> PathBuf {
    let place = room.beside("stick");
    fs::create_dir_all(&place).unwrap();
    place
}

/// A store with a case, taps and two attachments, open.
fn filled(room: &Room) -> (Vault, Vec<String>) {
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 1);
    room.tap(&mut vault, case, 40);
    let blobs = vec![attach(room, &mut vault, case, 1), attach(room, &mut vault, case, 2)];
    (vault, blobs)
}

/// The copy of the next day.
fn made(room: &Room, vault: &mut Vault) -> Made {
    room.clock.pass(24 * 3_600_000);
    vault.back_up(&place(room), HOW, &room.clock.now(), &mut |_, _, _| true).unwrap()
}

/// The lock after a sign-off makes one, and somebody presses the button in that very second.
#[test]
fn two_copies_of_one_second_have_names_of_their_own() {
    let room = Room::new();
    let mut vault = room.unlock();
    let at = room.clock.now();
    let made: Vec<Made> =
        (0..3).map(|_| vault.back_up(&place(&room), HOW, &at, &mut |_, _, _| true).unwrap()).collect();
    let names: BTreeSet<&str> = made.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names.len(), 3);
    let newest = &made[2].name;
    assert!(newest > &made[1].name && made[1].name > made[0].name, "{names:?}");
    assert!(check(&room, &vault, newest).is_ok());
}

fn check(room: &Room, vault: &Vault, name: &str) -> Result<Checked, BackupError> {
    vault.check_backup(&place(room), name, &mut |_, _, _| true)
}

fn shelf(room: &Room, vault: &Vault) -> PathBuf {
    let id = vault.vault_id().simple().to_string();
    place(room).join(format!("itgel-backup-{}", id.get(..8).unwrap()))
}

/// Every file below a folder, by its path in it.
fn files(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![folder.to_owned()];
    while let Some(at) = open.pop() {
        for entry in fs::read_dir(&at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.insert(path.strip_prefix(folder).unwrap().to_string_lossy().into_owned());
            }
        }
    }
    found
}

/// Puts a copy and its attachments together as a store, and opens it as any store is opened.
fn restored(room: &Room, vault: &Vault, name: &str) -> (Vault, Integrity) {
    let home = room.beside("restored");
    let _ = fs::remove_dir_all(&home);
    let shelf = shelf(room, vault);
    copy_tree(&shelf.join(name), &home.join("store"));
    for own in ["backup.json", "backup.json.sig"] {
        fs::remove_file(home.join("store").join(own)).unwrap();
    }
    copy_tree(&shelf.join("blobs"), &home.join("store/blobs"));
    let place = Place { store: home.join("store"), anchors: home.join("anchors") };
    let at = room.clock.now();
    Vault::unlock(&place, room.supervisor, &Passphrase::new(PASSPHRASE), &at, entropy()).unwrap()
}

#[test]
fn a_copy_is_a_whole_store_that_opens_with_the_same_passphrase() {
    let room = Room::new();
    let (mut vault, blobs) = filled(&room);
    let mut steps = Vec::new();
    room.clock.pass(61_000);
    let at = room.clock.now();
    let needs = vault.backup_needs(&place(&room)).unwrap();
    let made = vault
        .back_up(&place(&room), HOW, &at, &mut |step, done, all| {
            assert!(done <= all);
            if steps.last() != Some(&step) {
                steps.push(step);
            }
            true
        })
        .unwrap();
    assert_eq!(steps, [Step::Copying, Step::ReadingBack, Step::Checking]);
    assert_eq!((made.entries, made.thinned), (vault.size(), 0));
    assert!(made.bytes <= needs && needs < made.bytes + 512 * 1024, "{} of {needs}", made.bytes);
    let listed = vault.backups(&place(&room)).unwrap();
    assert_eq!(listed.len(), 1);
    let says = listed[0].says.clone().unwrap();
    assert_eq!((&listed[0].name, says.entries, says.bytes), (&made.name, made.entries, made.bytes));
    assert_eq!(listed[0].made.utc_ms / 1000, at.utc_ms / 1000);
    let there = files(&shelf(&room, &vault));
    let own: BTreeSet<String> = there.iter().filter(|f| f.starts_with(&made.name)).cloned().collect();
    assert_eq!(own.len(), 9, "header, key, slot, three recovery files, database, list, signature: {own:?}");
    assert_eq!(there.len(), own.len() + blobs.len());
    let checked = check(&room, &vault, &made.name).unwrap();
    assert_eq!((checked.entries, checked.attachments), (made.entries, 2));
    assert_eq!(files(&shelf(&room, &vault)), there, "looking writes nothing");

    let (copy, integrity) = restored(&room, &vault, &made.name);
    assert_eq!(integrity, Integrity::Whole);
    assert_eq!(copy.size(), made.entries + 1, "its own unlock");
    for n in [1, 2] {
        let mut reader = copy.open_attachment(AttachmentId::from_random_bytes([n; 16])).unwrap();
        std::io::copy(&mut reader, &mut std::io::sink()).unwrap();
    }
}

#[test]
fn attachments_lie_once_and_what_changed_is_in_the_next_copy() {
    let room = Room::new();
    let (mut vault, blobs) = filled(&room);
    let first = made(&room, &mut vault);
    let written = |sha256: &String| {
        let path =
            shelf(&room, &vault).join("blobs").join(sha256.get(..2).unwrap()).join(format!("{sha256}.cob"));
        fs::metadata(path).unwrap().modified().unwrap()
    };
    let before: Vec<_> = blobs.iter().map(written).collect();
    let case = CaseId::from_random_bytes([1; 16]);
    room.tap(&mut vault, case, 3);
    let second = made(&room, &mut vault);
    assert_eq!(second.entries, first.entries + 3);
    let written = |sha256: &String| {
        let path =
            shelf(&room, &vault).join("blobs").join(sha256.get(..2).unwrap()).join(format!("{sha256}.cob"));
        fs::metadata(path).unwrap().modified().unwrap()
    };
    assert_eq!(blobs.iter().map(written).collect::<Vec<_>>(), before);
    // The older one still is what it was.
    assert_eq!(check(&room, &vault, &first.name).unwrap().entries, first.entries);
    let names: Vec<String> = vault.backups(&place(&room)).unwrap().into_iter().map(|c| c.name).collect();
    assert_eq!(names, [second.name, first.name]);
}

/// Every file of a copy, and every attachment: a bit that is turned, a piece that is cut off, a file that is gone or that
/// nobody listed.
#[test]
fn whatever_is_not_what_was_written_is_found() {
    let room = Room::new();
    let (mut vault, _) = filled(&room);
    let made = made(&room, &mut vault);
    let shelf = shelf(&room, &vault);
    let broken = |what: &str, path: &Path| {
        let found = check(&room, &vault, &made.name);
        assert!(
            matches!(found, Err(BackupError::DoesNotHold { .. })),
            "{what} {}: {found:?}",
            path.display()
        );
    };
    for inner in files(&shelf) {
        let path = shelf.join(&inner);
        let whole = fs::read(&path).unwrap();
        for at in [0, whole.len() / 2, whole.len() - 1] {
            let mut flipped = whole.clone();
            flipped[at] ^= 1;
            fs::write(&path, flipped).unwrap();
            broken("a bit of", &path);
        }
        fs::write(&path, &whole[..whole.len() - 1]).unwrap();
        broken("cut:", &path);
        fs::remove_file(&path).unwrap();
        broken("gone:", &path);
        fs::write(&path, &whole).unwrap();
    }
    let stranger = shelf.join(&made.name).join("users/stranger.slot");
    fs::write(&stranger, b"x").unwrap();
    broken("nobody listed", &stranger);
    fs::remove_file(&stranger).unwrap();
    assert!(check(&room, &vault, &made.name).is_ok());
    assert_eq!(check(&room, &vault, "20200101-000000Z"), Err(BackupError::NoCopy));
    assert_eq!(check(&room, &vault, "../store"), Err(BackupError::NoCopy), "no name leads out of the place");
    // What is damaged is listed all the same, without a word of what it says of itself.
    fs::write(shelf.join(&made.name).join("backup.json"), b"{}").unwrap();
    assert_eq!(vault.backups(&place(&room)).unwrap()[0].says, None);
}

/// Somebody who has the medium lays an older database of the same store under the list of a newer copy, and lists it.
#[test]
fn an_older_database_under_a_newer_list_is_found() {
    let room = Room::new();
    let (mut vault, _) = filled(&room);
    let older = made(&room, &mut vault);
    room.tap(&mut vault, CaseId::from_random_bytes([1; 16]), 2);
    let newer = made(&room, &mut vault);
    let shelf = shelf(&room, &vault);
    fs::copy(shelf.join(&older.name).join("itgel.db"), shelf.join(&newer.name).join("itgel.db")).unwrap();
    assert!(matches!(check(&room, &vault, &newer.name), Err(BackupError::DoesNotHold { part: "itgel.db" })));
}

/// Stopped at every point at which it can be, it leaves the place as it was.
#[test]
fn whoever_stops_it_leaves_nothing_that_counts() {
    let room = Room::new();
    let (mut vault, _) = filled(&room);
    let first = made(&room, &mut vault);
    let case = CaseId::from_random_bytes([1; 16]);
    attach(&room, &mut vault, case, 3);
    let copies = |vault: &Vault| -> Vec<String> {
        vault.backups(&place(&room)).unwrap().into_iter().map(|c| c.name).collect()
    };
    let mut stops = 0;
    room.clock.pass(24 * 3_600_000);
    loop {
        let mut left = stops;
        room.clock.pass(1_000);
        let done = vault.back_up(&place(&room), HOW, &room.clock.now(), &mut |_, _, _| {
            left -= 1;
            left >= 0
        });
        if done.is_ok() {
            break;
        }
        assert_eq!(done, Err(BackupError::Cancelled));
        assert_eq!(copies(&vault), std::slice::from_ref(&first.name));
        let unfinished = files(&shelf(&room, &vault));
        assert!(!unfinished.iter().any(|f| f.contains("itgel.db.") || f.contains("Z.")), "{unfinished:?}");
        stops += 1;
    }
    assert!(stops > 8, "{stops}");
    assert_eq!(copies(&vault).len(), 2);
    assert!(!files(&shelf(&room, &vault)).iter().any(|f| f.ends_with(".unfinished")));
}

/// A run that was killed leaves a folder without its name, and the next one clears it; what is not ours stays.
#[test]
fn what_a_killed_run_left_is_cleared_and_nothing_else() {
    let room = Room::new();
    let (mut vault, blobs) = filled(&room);
    let first = made(&room, &mut vault);
    let shelf = shelf(&room, &vault);
    copy_tree(&shelf.join(&first.name), &shelf.join("20250101-000000Z.unfinished"));
    let letters = shelf.join("blobs").join(blobs[0].get(..2).unwrap());
    fs::write(letters.join(format!("{}.cob.unfinished", blobs[0])), b"half").unwrap();
    fs::create_dir(shelf.join("photos.unfinished")).unwrap();
    fs::write(shelf.join("photos.unfinished/a"), b"a").unwrap();
    assert_eq!(vault.backups(&place(&room)).unwrap().len(), 1);
    made(&room, &mut vault);
    let there = files(&shelf);
    let left: Vec<&String> = there.iter().filter(|f| f.contains(".unfinished")).collect();
    assert_eq!(left, ["photos.unfinished/a"]);
}

#[test]
fn the_place_is_another_one_and_there() {
    let room = Room::new();
    let (mut vault, _) = filled(&room);
    let at = room.clock.now();
    let mut go = |place: &Path, understood: bool| {
        vault.back_up(place, How { understood, ..HOW }, &at, &mut |_, _, _| true).map(|_| ())
    };
    assert_eq!(go(&room.beside("nowhere"), true), Err(BackupError::PlaceMissing));
    assert_eq!(go(&room.place.store, true), Err(BackupError::InStore));
    assert_eq!(go(&room.place.store.join("blobs"), true), Err(BackupError::InStore));
    let link = room.beside("link");
    std::os::unix::fs::symlink(&room.place.store, &link).unwrap();
    assert_eq!(go(&link, true), Err(BackupError::InStore), "also by another name");
    let same = place(&room);
    assert_eq!(go(&same, false), Err(BackupError::SameMedium));
    assert_eq!(fs::read_dir(&same).unwrap().count(), 0, "nothing was written");
    assert_eq!(go(&same, true), Ok(()));
}

/// One attachment that is lost or rotten ends no backup of everything else. Where the place has it whole it counts; where nobody
/// has it the copy is made and says so, and is checked and restored all the same.
#[test]
fn a_lost_attachment_is_listed_and_everything_else_is_copied() {
    type Spoil = fn(&Path);
    let spoils: [(&str, Spoil); 4] = [
        ("gone", |path| fs::remove_file(path).unwrap()),
        ("turned", |path| {
            let mut bytes = fs::read(path).unwrap();
            bytes[100] ^= 1;
            fs::write(path, bytes).unwrap();
        }),
        ("cut", |path| {
            let bytes = fs::read(path).unwrap();
            fs::write(path, &bytes[..bytes.len() / 2]).unwrap();
        }),
        ("no file", |path| {
            fs::remove_file(path).unwrap();
            fs::create_dir(path).unwrap();
        }),
    ];
    for (what, spoil) in spoils {
        let room = Room::new();
        let (mut vault, blobs) = filled(&room);
        let blob = |root: &Path, n: usize| {
            root.join("blobs").join(blobs[n].get(..2).unwrap()).join(format!("{}.cob", blobs[n]))
        };
        spoil(&blob(&room.place.store, 0));
        let lacking = made(&room, &mut vault);
        assert_eq!(lacking.missing, [blobs[0].clone()], "{what}");
        let checked = check(&room, &vault, &lacking.name).unwrap();
        assert_eq!((&checked.missing, checked.attachments), (&lacking.missing, 1), "{what}");
        let shelf = shelf(&room, &vault);
        assert!(!files(&shelf).iter().any(|f| f.contains(&blobs[0])), "{what}: nothing under its name");
        let (copy, integrity) = restored(&room, &vault, &lacking.name);
        assert_eq!(integrity, Integrity::Whole, "{what}");
        let opens = |n: u8| {
            let reader = copy.open_attachment(AttachmentId::from_random_bytes([n; 16]));
            reader.map(|mut reader| std::io::copy(&mut reader, &mut std::io::sink()).unwrap()).is_ok()
        };
        assert_eq!((opens(1), opens(2)), (false, true), "{what}");
        drop(copy);
        // No list says of itself that less is needed: it is signed.
        let list = shelf.join(&lacking.name).join("backup.json");
        let text = fs::read_to_string(&list).unwrap();
        fs::write(&list, text.replace(&blobs[0], &blobs[1])).unwrap();
        assert!(check(&room, &vault, &lacking.name).is_err(), "{what}");
        fs::write(&list, text).unwrap();
        // What lies at the place whole is as good as in the store.
        let there = Room::new();
        let (mut vault, blobs) = filled(&there);
        made(&there, &mut vault);
        let of_store = there.place.store.join("blobs").join(blobs[0].get(..2).unwrap());
        spoil(&of_store.join(format!("{}.cob", blobs[0])));
        there.clock.pass(24 * 3_600_000);
        for wholly in [false, true] {
            there.clock.pass(1_000);
            let how = How { wholly, ..HOW };
            let whole = vault.back_up(&place(&there), how, &there.clock.now(), &mut |_, _, _| true).unwrap();
            assert_eq!(whole.missing, Vec::<String>::new(), "{what}");
            assert_eq!(check(&there, &vault, &whole.name).unwrap().attachments, 2, "{what}");
        }
    }
}

/// A list that names nothing as missing is the bytes that it was before it could.
#[test]
fn a_list_of_before_is_still_the_same() {
    let room = Room::new();
    let (mut vault, _) = filled(&room);
    let whole = made(&room, &mut vault);
    let list = fs::read_to_string(shelf(&room, &vault).join(&whole.name).join("backup.json")).unwrap();
    assert!(!list.contains("missing"), "{list}");
}

/// Copies of many days: what is not kept goes with the attachments that only it needed, and a folder that this room did not
/// sign stays, whatever its name.
#[test]
fn older_copies_go_and_what_this_room_did_not_make_stays() {
    let room = Room::new();
    let (mut vault, _) = filled(&room);
    let case = CaseId::from_random_bytes([1; 16]);
    let first = made(&room, &mut vault);
    let shelf = shelf(&room, &vault);
    // Earlier on the same day, so that it would go if it were ours.
    let name = format!("{}-000001Z", first.name.get(..8).unwrap());
    let foreign = shelf.join(&name);
    fs::create_dir_all(&foreign).unwrap();
    fs::write(foreign.join("backup.json"), b"{}").unwrap();
    let again = |vault: &mut Vault| {
        room.clock.pass(60_000);
        vault.back_up(&place(&room), HOW, &room.clock.now(), &mut |_, _, _| true).unwrap()
    };
    let second = again(&mut vault);
    assert_eq!(second.thinned, 1, "two of one day");
    let names: Vec<String> = vault.backups(&place(&room)).unwrap().into_iter().map(|c| c.name).collect();
    assert_eq!(names, [second.name.clone(), name]);
    assert!(!shelf.join(&first.name).exists());
    // While a folder does not say what it needs, no attachment goes.
    let before = files(&shelf.join("blobs"));
    let extra = attach(&room, &mut vault, case, 9);
    let third = again(&mut vault);
    assert_eq!((third.thinned, files(&shelf.join("blobs")).len()), (1, before.len() + 1));
    fs::remove_dir_all(&foreign).unwrap();
    fs::write(shelf.join("blobs").join(extra.get(..2).unwrap()).join("note.txt"), b"mine").unwrap();
    let orphan = format!("{}{}", extra.get(..2).unwrap(), "0".repeat(62));
    fs::write(shelf.join("blobs").join(orphan.get(..2).unwrap()).join(format!("{orphan}.cob")), b"x")
        .unwrap();
    again(&mut vault);
    let left = files(&shelf.join("blobs"));
    assert!(
        left.iter().any(|f| f.ends_with("note.txt")) && !left.iter().any(|f| f.contains(&orphan)),
        "{left:?}"
    );
    assert_eq!(left.len(), before.len() + 2);
}

/// A clock that was set back makes the newest copy the oldest by its name. It is not taken away as soon as it is made.
#[test]
fn the_copy_that_was_just_made_stays_whatever_the_clock_says() {
    let room = Room::new();
    let (mut vault, _) = filled(&room);
    let first = made(&room, &mut vault);
    let now = room.clock.now();
    let back = Moment { utc_ms: now.utc_ms - 60_000, ..now };
    let second = vault.back_up(&place(&room), HOW, &back, &mut |_, _, _| true).unwrap();
    assert_eq!(second.thinned, 0);
    let names: Vec<String> = vault.backups(&place(&room)).unwrap().into_iter().map(|c| c.name).collect();
    assert_eq!(names, [first.name, second.name.clone()]);
    assert!(check(&room, &vault, &second.name).is_ok());
    // The next one takes away what is not kept.
    room.clock.pass(60_000);
    assert_eq!(vault.back_up(&place(&room), HOW, &room.clock.now(), &mut |_, _, _| true).unwrap().thinned, 2);
}

fn local(utc_ms: i64) -> Day {
    Moment { utc_ms, zone: "Asia/Ulaanbaatar".to_owned(), offset_minutes: 480, up_ms: 0, boot: None }.day()
}

proptest! {
    /// The last copy always stays; so does the last of each of the latest days and months; and the one that was just made,
    /// whatever the clock says; and nothing else does.
    #[test]
    fn thinning_keeps_the_last_of_days_and_months(
        hours in prop::collection::vec(0_i64..24 * 900, 0..200),
        just in any::<prop::sample::Index>(),
    ) {
        let made: Vec<i64> = hours.iter().map(|hour| 1_700_000_000_000 + hour * 3_600_000).collect();
        let just = (!made.is_empty()).then(|| just.index(made.len()));
        let gone: BTreeSet<usize> = goes(&made, just, &local).into_iter().collect();
        prop_assert!(just.is_none_or(|just| !gone.contains(&just)));
        let kept: BTreeSet<i64> =
            made.iter().enumerate().filter(|(at, _)| !gone.contains(at)).map(|(_, at)| *at).collect();
        // Of two of one instant one stays, and where the other was just made both do.
        let most = kept.len() + usize::from(just.is_some());
        prop_assert!(made.len() - gone.len() <= most);
        let mut expected: BTreeSet<i64> = just.map(|just| made[just]).into_iter().collect();
        let days: BTreeSet<Day> = made.iter().map(|at| local(*at)).collect();
        for day in days.iter().rev().take(DAILY) {
            expected.extend(made.iter().filter(|at| local(**at) == *day).max());
        }
        let month = |at: i64| (local(at).year(), local(at).month());
        let months: BTreeSet<(i32, u32)> = made.iter().map(|at| month(*at)).collect();
        for one in months.iter().rev().take(MONTHLY) {
            expected.extend(made.iter().filter(|at| month(**at) == *one).max());
        }
        prop_assert_eq!(kept, expected);
    }
}

/// The medium made something else of an attachment, in its length. A copy by itself does not read it again; one that somebody
/// asks for does, and writes it anew.
#[test]
fn an_attachment_that_went_bad_at_the_place_is_found_by_a_test_and_mended_by_the_next_copy_asked_for() {
    let room = Room::new();
    let (mut vault, blobs) = filled(&room);
    let first = made(&room, &mut vault);
    let letters = shelf(&room, &vault).join("blobs").join(blobs[0].get(..2).unwrap());
    let path = letters.join(format!("{}.cob", blobs[0]));
    let mut bytes = fs::read(&path).unwrap();
    bytes[100] ^= 1;
    fs::write(&path, bytes).unwrap();
    assert_eq!(check(&room, &vault, &first.name), Err(BackupError::DoesNotHold { part: "blobs" }));
    made(&room, &mut vault);
    assert!(check(&room, &vault, &first.name).is_err());
    room.clock.pass(24 * 3_600_000);
    let wholly = How { wholly: true, ..HOW };
    vault.back_up(&place(&room), wholly, &room.clock.now(), &mut |_, _, _| true).unwrap();
    assert!(check(&room, &vault, &first.name).is_ok(), "also in the copies of before");
}

/// Nothing has its name before it was opened: stopped in the last check, there is no copy.
#[test]
fn what_was_not_opened_yet_has_no_name() {
    let room = Room::new();
    let (mut vault, _) = filled(&room);
    let shelf = shelf(&room, &vault);
    let stopped = vault.back_up(&place(&room), HOW, &room.clock.now(), &mut |step, done, _| {
        if step == Step::Checking {
            assert!(files(&shelf).iter().all(|f| f.contains(".unfinished") || f.starts_with("blobs")));
        }
        step != Step::Checking || done < 2
    });
    assert_eq!(stopped, Err(BackupError::Cancelled));
    assert_eq!(vault.backups(&place(&room)).unwrap(), []);
}

fn problems(vault: &mut Vault) -> Vec<&'static str> {
    // What a test writes is open to others.
    let found = vault.doctor().unwrap().problems;
    found.iter().map(|problem| problem.code).filter(|code| *code != "mode").collect()
}

/// On the slots and the recovery files hangs whether a copy opens, and nobody reads them for years: the doctor, the backup and
/// the test of a copy look at them, byte for byte.
#[test]
fn what_opens_a_store_is_looked_at_by_the_doctor_the_backup_and_the_test() {
    for (what, gone) in [("recovery", true), ("recovery", false), ("slot", true), ("slot", false)] {
        let room = Room::new();
        let (mut vault, _) = filled(&room);
        let second = add(&room, &mut vault, "Ярилцагч", Role::Interviewer);
        assert_eq!(problems(&mut vault), Vec::<&str>::new(), "{what}");
        let path = match what {
            "slot" => room.place.store.join(format!("users/{second}.slot")),
            _ => room.place.store.join("recovery/recovery-ac.age"),
        };
        let whole = fs::read(&path).unwrap();
        if gone {
            fs::remove_file(&path).unwrap();
        } else {
            let mut turned = whole.clone();
            turned[whole.len() / 2] ^= 1;
            fs::write(&path, turned).unwrap();
        }
        assert_eq!(problems(&mut vault), [what], "{gone}");
        let lacking = made(&room, &mut vault);
        let codes = |amiss: &[Opener]| amiss.iter().map(|opener| opener.code()).collect::<Vec<_>>();
        assert_eq!(codes(&lacking.amiss), [what], "{gone}");
        assert_eq!(codes(&check(&room, &vault, &lacking.name).unwrap().amiss), [what], "{gone}");
        fs::write(&path, whole).unwrap();
        let good = made(&room, &mut vault);
        assert_eq!((good.amiss, problems(&mut vault)), (vec![], vec![]), "{what} {gone}");
        assert_eq!(check(&room, &vault, &good.name).unwrap().amiss, [], "{what} {gone}");
        assert_eq!(
            codes(&check(&room, &vault, &lacking.name).unwrap().amiss),
            [what],
            "{gone}: as it was made"
        );
    }
}

/// An earlier one is not the one that was last written, genuine as it is. The sealed key is made anew from the journal, by the
/// next unlock and by the next backup; a slot nobody but its person can make.
#[test]
fn an_earlier_slot_or_sealed_key_is_not_the_last_one() {
    let room = Room::new();
    let (mut vault, _) = filled(&room);
    let (slot, key) = (
        room.place.store.join(format!("users/{}.slot", room.supervisor)),
        room.place.store.join("vault.key.age"),
    );
    let before = fs::read(&slot).unwrap();
    let (old, new) = (Passphrase::new(PASSPHRASE), Passphrase::new(SECOND));
    let at = room.clock.now();
    vault.change_passphrase(room.supervisor, &old, &new, KdfParams::FLOOR, &at).unwrap();
    let before = (before, fs::read(&key).unwrap());
    let second = add(&room, &mut vault, "Ярилцагч", Role::Interviewer);
    let last = fs::read(&slot).unwrap();
    assert_eq!(problems(&mut vault), Vec::<&str>::new());
    fs::write(&slot, &before.0).unwrap();
    assert_eq!(problems(&mut vault), ["slot"]);
    fs::write(&slot, last).unwrap();
    fs::write(&key, &before.1).unwrap();
    assert_eq!(problems(&mut vault), ["vault-key"]);
    assert_eq!(made(&room, &mut vault).amiss, []);
    assert_eq!(problems(&mut vault), Vec::<&str>::new());
    room.lock(vault);
    fs::write(&key, &before.1).unwrap();
    let (mut vault, integrity) = room.unlock_as(room.supervisor, SECOND).unwrap();
    assert_eq!((integrity, problems(&mut vault)), (Integrity::Whole, vec![]));
    vault.rekey("Шинэчилсэн", &room.clock.now(), &mut |_, _| true).unwrap();
    assert_eq!(problems(&mut vault), Vec::<&str>::new());
    room.lock(vault);
    room.unlock_as(second, SECOND).unwrap();
}

/// A store of before has noted nothing: what lies there is looked for, and noted at the next unlock.
#[test]
fn a_store_that_noted_nothing_yet_is_looked_at_for_presence_and_notes_at_the_next_unlock() {
    let room = Room::new();
    room.raw().execute("DELETE FROM store WHERE key LIKE 'print/%'", []).unwrap();
    fs::remove_file(room.anchor()).unwrap();
    let path = room.place.store.join("recovery/recovery-bc.age");
    let whole = fs::read(&path).unwrap();
    fs::remove_file(&path).unwrap();
    let mut vault = room.unlock();
    assert_eq!(problems(&mut vault), ["recovery"]);
    fs::write(&path, &whole).unwrap();
    assert_eq!(problems(&mut vault), Vec::<&str>::new());
    drop(vault);
    let mut vault = room.unlock();
    fs::write(&path, &whole[..whole.len() - 1]).unwrap();
    assert_eq!(problems(&mut vault), ["recovery"]);
}
