//! The process is killed in the middle of its work, again and again; what was acknowledged is there.

use crate::room::{PASSPHRASE, Room, entropy, place_in, setting_changed};
use itgel_casefile::event::Event;
use itgel_casefile::ids::{AttachmentId, CaseId, PersonId};
use itgel_casefile::time::{Clock, Moment};
use itgel_seal::Passphrase;
use itgel_testkit::SteppedClock;
use itgel_vault::{Draft, Integrity, OpenError, Vault};
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use uuid::Uuid;

const HOME: &str = "ITGEL_TEST_HOME";
const PERSON: &str = "ITGEL_TEST_PERSON";
const ROUNDS: u32 = 6;

fn acknowledged(home: &Path) -> PathBuf {
    home.join("acknowledged")
}

/// Not a test of its own: what the killed process does. It enters without end and notes what was
/// acknowledged, after it was.
#[test]
#[ignore = "run by the tests below, in a process of its own"]
fn child() {
    let home = PathBuf::from(std::env::var(HOME).unwrap());
    let person: PersonId = std::env::var(PERSON).unwrap().parse().unwrap();
    let at: Moment = SteppedClock::default().now();
    let passphrase = Passphrase::new(PASSPHRASE);
    let (mut vault, integrity) =
        Vault::unlock(&place_in(&home), person, &passphrase, &at, entropy()).unwrap();
    assert_eq!(integrity, Integrity::Whole);
    let mut notes = OpenOptions::new().create(true).append(true).open(acknowledged(&home)).unwrap();
    // The line that the last kill may have cut is not to be read together with the first of these.
    writeln!(notes).unwrap();
    for n in 0_u64.. {
        let drafts: Vec<Draft> = (0..1 + n % 3)
            .map(|part| Draft {
                case: None,
                actor: person,
                at: at.clone(),
                event: Event::Room(Box::new(setting_changed(&format!("{n}.{part}")))),
                request: Some(Uuid::from_u128(u128::from(vault.size()) * 8 + u128::from(part))),
            })
            .collect();
        for appended in vault.append(&drafts).unwrap() {
            writeln!(notes, "{} {}", appended.seq, appended.at.utc_ms).unwrap();
        }
    }
}

/// The other process; killed also when a test fails before it comes to that.
struct Other(Child);

impl Other {
    fn kill(mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Other {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start_child(home: &Path, person: PersonId) -> Other {
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "crash::child", "--ignored", "--nocapture"])
        .env(HOME, home)
        .env(PERSON, person.to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    Other(child)
}

fn wait_for_lines(home: &Path, more_than: usize) -> usize {
    let begun = Instant::now();
    loop {
        let notes = fs::read_to_string(acknowledged(home)).unwrap_or_default();
        let lines = notes.lines().filter(|line| line.contains(' ')).count();
        if lines > more_than {
            return lines;
        }
        assert!(begun.elapsed() < Duration::from_secs(120), "the other process enters nothing");
        std::thread::sleep(Duration::from_millis(3));
    }
}

#[test]
fn what_was_acknowledged_survives_being_killed_at_any_moment() {
    let room = Room::new();
    let home = room.beside("");
    let mut lines = 0;
    for round in 0..ROUNDS {
        let child = start_child(&home, room.supervisor);
        // Each time a little later, so that different steps of the work are cut.
        wait_for_lines(&home, lines + 7 * round as usize);
        std::thread::sleep(Duration::from_millis(u64::from(round) * 7));
        child.kill();

        let (mut vault, integrity) = room.recover().unwrap();
        assert_eq!(integrity, Integrity::Whole, "round {round}: {:?}", vault.mismatches());
        let notes = fs::read_to_string(acknowledged(&home)).unwrap();
        // A line that was itself cut may lack the end of its number; one that goes on after it is whole there.
        for (seq, _) in notes.lines().filter_map(|line| line.split_once(' ')) {
            let placed = vault.event(seq.parse().unwrap()).unwrap();
            assert!(matches!(placed.event, Event::Room(_)));
        }
        let report = vault.doctor().unwrap();
        assert!(report.is_well(), "round {round}: {report:?}");
        lines = notes.lines().filter(|line| line.contains(' ')).count();
        if round % 2 == 0 {
            room.lock(vault);
        }
    }
    assert!(lines > 50, "{lines}");
}

#[test]
fn a_second_process_is_refused_while_the_first_lives() {
    let room = Room::new();
    let home = room.beside("");
    let child = start_child(&home, room.supervisor);
    wait_for_lines(&home, 0);
    assert_eq!(room.recover().err(), Some(OpenError::AlreadyOpen));
    child.kill();
    room.lock(room.recover().unwrap().0);
}

/// Not a test of its own: makes a store under whatever umask the shell has set.
#[cfg(unix)]
#[test]
#[ignore = "run by the test below, in a process of its own"]
fn creating_child() {
    let home = PathBuf::from(std::env::var(HOME).unwrap());
    let at = SteppedClock::default().now();
    let passphrase = Passphrase::new(PASSPHRASE);
    let new = crate::room::new_vault(&passphrase, &at);
    let (mut vault, created) = Vault::create(&place_in(&home), &new, entropy()).unwrap();
    let case = CaseId::from_random_bytes([1; 16]);
    let events = [
        (None, Event::Room(Box::new(setting_changed("mn")))),
        (Some(case), Event::Case(Box::new(crate::room::opened(1)))),
    ];
    for (case, event) in events {
        let at = at.clone();
        vault.append(&[Draft { case, actor: created.supervisor, at, event, request: None }]).unwrap();
    }
    let attachment = AttachmentId::from_random_bytes([1; 16]);
    vault.seal_attachment(case, attachment, &mut &b"%PDF-1.7\n"[..]).unwrap();
    let wrong = Passphrase::new("буруу");
    assert!(vault.person_secret(created.supervisor, &wrong, &at).is_err(), "counted in a file");
    // Dropped, so that the files beside the database stay.
}

/// As a copy from a stick without modes leaves it.
#[cfg(unix)]
#[test]
fn a_store_that_others_could_read_is_closed_to_them_at_unlock() {
    use std::os::unix::fs::PermissionsExt;
    let room = Room::new();
    let every = |folder: &Path| {
        let mut found = vec![folder.to_owned()];
        let mut at = 0;
        while let Some(path) = found.get(at).cloned() {
            at += 1;
            if path.is_dir() {
                found.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            }
        }
        found
    };
    let (store, stranger) = (&room.place.store, room.place.store.join("letter.txt"));
    fs::write(&stranger, "mine").unwrap();
    for path in every(store) {
        let mode = if path.is_dir() { 0o755 } else { 0o644 };
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
    }
    let vault = room.recover().unwrap().0;
    assert!(store.join("itgel.db-wal").exists() && store.join("itgel.db-shm").exists());
    for path in every(store).into_iter().filter(|path| *path != stranger) {
        let mode = fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, if path.is_dir() { 0o700 } else { 0o600 }, "{}", path.display());
    }
    let theirs = fs::metadata(&stranger).unwrap().permissions().mode() & 0o777;
    assert_eq!(theirs, 0o644, "what is not of the store is left alone");
    drop(vault);
}

#[cfg(unix)]
#[test]
fn a_strange_umask_changes_nothing() {
    use std::os::unix::fs::PermissionsExt;
    for umask in ["000", "022", "777"] {
        let home = tempfile::TempDir::new().unwrap();
        let program = std::env::current_exe().unwrap();
        let status = Command::new("sh")
            .arg("-c")
            .arg(format!("umask {umask}; exec \"$0\" --exact crash::creating_child --ignored"))
            .arg(program)
            .env(HOME, home.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .unwrap();
        assert!(status.success(), "umask {umask}");
        let mut open = vec![home.path().join("store"), home.path().join("anchors")];
        let mut seen = Vec::new();
        while let Some(path) = open.pop() {
            let mode = fs::metadata(&path).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode, if path.is_dir() { 0o700 } else { 0o600 }, "{umask} {}", path.display());
            if path.is_dir() {
                open.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            }
            seen.push(path.to_string_lossy().into_owned());
        }
        for kind in [
            "vault.json",
            "vault.key.age",
            "vault.lock",
            "tries.json",
            "itgel.db",
            "itgel.db-wal",
            "itgel.db-shm",
            ".slot",
            "-ab.age",
            ".cob",
            ".anchor",
            "blobs",
            "users",
            "recovery",
            "anchors",
            "store",
        ] {
            assert!(seen.iter().any(|path| path.ends_with(kind)), "{kind} is not among {seen:?}");
        }
    }
}
