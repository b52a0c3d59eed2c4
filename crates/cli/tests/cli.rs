//! The program as scripts use it: demonstration, check, store, exit codes. Each test plays the built binary.
#![allow(clippy::unwrap_used)]

#[path = "cli/backups.rs"]
mod backups;
#[path = "cli/hardened.rs"]
mod hardened;
#[path = "cli/stopping.rs"]
mod stopping;
#[path = "cli/synced.rs"]
mod synced;
#[path = "cli/terminal.rs"]
mod terminal;
#[path = "cli/upkeep.rs"]
mod upkeep;

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;

/// One demonstration for all tests that only read it.
struct Played {
    folder: PathBuf,
    summary: Value,
}

static PLAYED: LazyLock<Played> = LazyLock::new(|| {
    // Under the target folder, because a static is never dropped and would leave its folder behind. Some test
    // runners give each test a process of its own: the first one plays, under a lock, and the others find it done
    // for this very program.
    let base = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let lock = std::fs::File::create(base.join("cli-demo.lock")).unwrap();
    lock.lock().unwrap();
    let (folder, kept) = (base.join("cli-demo"), base.join("cli-demo.json"));
    let program = std::fs::metadata(env!("CARGO_BIN_EXE_itgel")).unwrap().modified().unwrap();
    let is_fresh = std::fs::metadata(&kept).and_then(|m| m.modified()).is_ok_and(|played| played > program);
    if !is_fresh {
        let _ = std::fs::remove_dir_all(&folder);
        let out = folder.to_str().unwrap();
        let ran = itgel(&["demo", "--json", "--cases", "3", "--seed", "7", "--out", out]);
        assert_eq!(ran.status.code(), Some(0), "{}{}", said(&ran), complained(&ran));
        std::fs::write(&kept, &ran.stdout).unwrap();
    }
    Played { summary: serde_json::from_slice(&std::fs::read(&kept).unwrap()).unwrap(), folder }
});

impl Played {
    fn at(&self, name: &str) -> String {
        self.folder.join(name).to_str().unwrap().to_owned()
    }

    fn bundles(&self) -> Vec<PathBuf> {
        let mut found: Vec<_> =
            std::fs::read_dir(self.at("bundles")).unwrap().map(|e| e.unwrap().path()).collect();
        found.sort();
        found
    }

    /// A copy of the store: it is held by one process at a time, and tests run side by side.
    fn store(&self, to: &Path) -> String {
        for name in ["vault", "vault.anchors"] {
            copy(&self.folder.join(name), &to.join(name));
        }
        to.join("vault").to_str().unwrap().to_owned()
    }

    fn check(&self, verb: &str, bundle: &Path, identity: &str, more: &[&str]) -> Output {
        let (identity, signers, log) =
            (self.at(identity), self.at("allowed_signers"), self.at("log.pub.pem"));
        let mut words = vec![verb, bundle.to_str().unwrap()];
        words.extend(["--identity", &identity, "--signers", &signers, "--log-key", &log]);
        words.extend(more);
        itgel(&words)
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir(to).unwrap();
    std::fs::set_permissions(to, std::fs::metadata(from).unwrap().permissions()).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), &target).unwrap();
        }
    }
}

fn itgel(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_itgel")).args(words).stdin(Stdio::null()).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn complained(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_demonstration_leaves_what_scripts_rely_on() {
    use std::os::unix::fs::PermissionsExt as _;
    for name in ["vault", "recipient.agekey", "allowed_signers", "log.pub.pem", "keys/ngo.agekey"] {
        assert!(PLAYED.folder.join(name).exists(), "{name}");
    }
    for name in ["recipient.agekey", "passphrase.txt", "keys/interviewer.passphrase.txt"] {
        let mode = std::fs::metadata(PLAYED.at(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    assert!(!PLAYED.folder.join("papers").exists());
    assert_eq!(PLAYED.bundles().len(), 3);
    assert!(PLAYED.bundles().iter().all(|b| b.to_str().unwrap().ends_with(".itgel.age")));
    // Three cases, four recipients: one no of a child and one withdrawal keep two bundles here.
    assert_eq!(PLAYED.summary["bundles"].as_array().unwrap().len(), 10);
    // The bundle that was cancelled is gone from the disk too.
    assert_eq!(std::fs::read_dir(PLAYED.at("bundles-others")).unwrap().count(), 7);
    assert_eq!(PLAYED.summary["doctor"]["well"], true);
    // The line that it prints for whoever tries it can be run as it stands.
    let line = PLAYED.summary["verify"].as_str().unwrap();
    let ran = Command::new("bash").args(["-c", line]).output().unwrap();
    assert_eq!(ran.status.code(), Some(0), "{line}: {}", complained(&ran));
}

#[test]
fn every_bundle_holds_for_its_recipient_and_for_no_other() {
    for bundle in PLAYED.bundles() {
        let ran = PLAYED.check("verify", &bundle, "recipient.agekey", &[]);
        assert_eq!(ran.status.code(), Some(0), "{}", complained(&ran));
        assert!(said(&ran).starts_with("Everything holds."), "{}", said(&ran));
        let ran = PLAYED.check("verify", &bundle, "keys/police.agekey", &["--json"]);
        assert_eq!(ran.status.code(), Some(1));
        let answer: Value = serde_json::from_slice(&ran.stdout).unwrap();
        assert_eq!((&answer["accepted"], &answer["fault"]), (&false.into(), &"other-recipient".into()));
        assert_eq!(answer["sentence"], "This bundle is for another recipient. Please tell the sender.");
    }
}

#[test]
fn a_changed_byte_is_refused_with_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let changed = folder.path().join("changed.itgel.age");
    let whole = std::fs::read(PLAYED.bundles().remove(0)).unwrap();
    for at in [whole.len() / 2, whole.len() - 1] {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        std::fs::write(&changed, &bytes).unwrap();
        let ran = PLAYED.check("verify", &changed, "recipient.agekey", &[]);
        assert_eq!(ran.status.code(), Some(1));
        assert_eq!(said(&ran), "");
        assert!(complained(&ran).starts_with("The file was changed or damaged."), "{}", complained(&ran));
    }
    let out = folder.path().join("opened");
    let ran = PLAYED.check("open", &changed, "recipient.agekey", &["--out", out.to_str().unwrap()]);
    assert_eq!(ran.status.code(), Some(1));
    assert!(!out.exists(), "nothing is written of a bundle that does not hold");
}

#[test]
fn open_writes_the_report_and_the_files() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("opened");
    let open = || {
        let bundle = PLAYED.bundles().remove(0);
        PLAYED.check("open", &bundle, "recipient.agekey", &["--out", out.to_str().unwrap()])
    };
    let ran = open();
    assert_eq!(ran.status.code(), Some(0), "{}", complained(&ran));
    let report = std::fs::read_to_string(out.join("report.html")).unwrap();
    assert!(report.contains("<html") && !report.contains("<script"));
    let names: Vec<PathBuf> = std::fs::read_dir(&out).unwrap().map(|e| e.unwrap().path()).collect();
    let ending =
        |end: &str| std::fs::read(names.iter().find(|n| n.to_str().unwrap().ends_with(end)).unwrap());
    assert!(ending(".pdf").unwrap().starts_with(b"%PDF-1.4"));
    assert!(ending(".png").unwrap().starts_with(b"\x89PNG"));
    // The folder is there now, and nothing is written over.
    assert_eq!(open().status.code(), Some(2));
}

/// Half of a file looks like one that was cut before it was sent.
#[test]
fn what_could_not_be_written_whole_is_not_left() {
    let folder = tempfile::tempdir().unwrap();
    let small = folder.path().join("small");
    std::fs::create_dir(&small).unwrap();
    let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=16k", "tmpfs"]).arg(&small).output();
    if !mounted.is_ok_and(|m| m.status.success()) {
        // Only the administrator can make a small disk here.
        return;
    }
    let out = small.join("opened");
    let ran = PLAYED.check(
        "open",
        &PLAYED.bundles().remove(0),
        "recipient.agekey",
        &["--out", out.to_str().unwrap()],
    );
    let left = out.exists();
    Command::new("umount").arg("-l").arg(&small).output().unwrap();
    assert_eq!((ran.status.code(), left), (Some(2), false), "{}", complained(&ran));
}

#[test]
fn doctor_counts_and_tells_when_something_does_not_fit() {
    let folder = tempfile::tempdir().unwrap();
    let vault = PLAYED.store(folder.path());
    let file = PLAYED.at("passphrase.txt");
    let doctor = || itgel(&["doctor", "--vault", &vault, "--passphrase-file", &file]);
    let ran = doctor();
    assert_eq!(ran.status.code(), Some(0), "{}{}", said(&ran), complained(&ran));
    let lines = said(&ran);
    let (process, store): (Vec<&str>, Vec<&str>) =
        lines.lines().partition(|l| l.starts_with("Protection of memory"));
    assert!(store.len() >= 10 && store.iter().all(|l| l.ends_with("well")), "{lines}");
    // A debugger may look into this build, and the doctor says so by name.
    let told = process.iter().any(|l| l.contains("another program may look into the memory"));
    assert_eq!((process.len(), told), (1, cfg!(debug_assertions)), "{lines}");
    assert!(lines.lines().any(|l| l.starts_with("Journal entries")), "{lines}");
    std::fs::write(folder.path().join("vault/blobs/stranger"), b"?").unwrap();
    let ran = doctor();
    assert_eq!(ran.status.code(), Some(1), "{}", said(&ran));
    assert!(said(&ran).contains("A foreign file is in the folder"), "{}", said(&ran));
}

#[test]
fn exit_codes_are_the_documented_ones() {
    let folder = tempfile::tempdir().unwrap();
    let vault = PLAYED.store(folder.path());
    let file = PLAYED.at("passphrase.txt");
    let ask = |more: &[&str]| itgel(&[&["--vault", &vault, "--passphrase-file", &file], more].concat());
    let cases = ["case", "cases", "search=", "status=", "offset:=0", "limit:=9"];
    let ran = ask(&cases);
    assert_eq!(ran.status.code(), Some(0), "{}", complained(&ran));
    let view: Value = serde_json::from_slice(&ran.stdout).unwrap();
    assert_eq!(view["total"], 3);
    // A field that is not there, fields that are missing, a word that is no field.
    for wrong in [&[&cases[..], &["nothing=1"]].concat()[..], &cases[..4], &["case", "cases", "search"]] {
        let ran = ask(wrong);
        assert_eq!(ran.status.code(), Some(2), "{wrong:?}: {}", complained(&ran));
    }
    let told = complained(&ask(&cases[..4]));
    assert!(told.contains("{ search: string, status: string, next: string,"), "{told}");
    assert_eq!(ask(&["case", "seal_bundle"]).status.code(), Some(2), "a command of another group");
    assert_eq!(ask(&["--person", "Nobody", "doctor"]).status.code(), Some(2));
    assert_eq!(
        ask(&["export", "gate", "case=x", "recipients:=[]"]).status.code(),
        Some(3),
        "not in this role"
    );
    let code = |words: &[&str]| itgel(words).status.code().unwrap();
    assert_eq!(code(&["--vault", &vault, "doctor"]), 2, "no terminal and no passphrase");
    assert_eq!(code(&["doctor", "--passphrase-file", "/nowhere", "--vault", &vault]), 2);
    assert_eq!(code(&["doctor", "--passphrase-file", &file, "--vault", "/nowhere"]), 2, "no store");
    assert_eq!(code(&["verify"]), 2);
    let slip = itgel(&["verify", "--language", "mn"]);
    assert!(complained(&slip).starts_with("Командын мөрийг ойлгосонгүй."), "{}", complained(&slip));
    let slip = itgel(&["--json", "verify"]);
    let told: Value = serde_json::from_slice(&slip.stdout).unwrap();
    assert_eq!((&told["code"], slip.stderr.is_empty()), (&Value::from("usage-arguments"), true));
    let group: Value = serde_json::from_slice(&itgel(&["case", "--json"]).stdout).unwrap();
    assert!(group.as_array().unwrap().iter().any(|one| one["command"] == "open_case" && one["fields"] != ""));
    let help = itgel(&["--help"]);
    assert_eq!(help.status.code(), Some(0));
    assert!(said(&help).contains("3  not let in"));
}

#[test]
fn a_wrong_passphrase_does_not_open_and_is_not_repeated() {
    let folder = tempfile::tempdir().unwrap();
    let vault = PLAYED.store(folder.path());
    let wrong = folder.path().join("wrong.txt");
    std::fs::write(&wrong, "not the passphrase at all\n").unwrap();
    let ran = itgel(&["doctor", "--vault", &vault, "--passphrase-file", wrong.to_str().unwrap()]);
    assert_eq!(ran.status.code(), Some(3), "{}", complained(&ran));
    assert!(complained(&ran).starts_with("That passphrase did not match."));
    assert!(!complained(&ran).contains("at all"));
}

#[test]
fn where_names_are_hidden_the_name_opens_as_it_is_typed() {
    let folder = tempfile::tempdir().unwrap();
    let vault = PLAYED.store(folder.path());
    let file = PLAYED.at("passphrase.txt");
    let ask = |more: &[&str]| itgel(&[&["--vault", &vault, "--passphrase-file", &file], more].concat());
    let people: Value = serde_json::from_slice(&ask(&["people", "people"]).stdout).unwrap();
    let supervisor = people["people"].as_array().unwrap().iter().find(|p| p["role"] == "supervisor").unwrap();
    let name = supervisor["name"].as_str().unwrap();
    let hidden = ask(&["people", "set_setting", "key=hide_names", "value=on"]);
    assert_eq!(hidden.status.code(), Some(0), "{}", complained(&hidden));
    assert_eq!(ask(&["doctor"]).status.code(), Some(2), "nobody is the one supervisor now");
    let ran = ask(&["--person", name, "doctor"]);
    assert_eq!(ran.status.code(), Some(0), "{}", complained(&ran));
    let ran = ask(&["--person", "Хэн ч биш", "doctor"]);
    assert_eq!(ran.status.code(), Some(3), "{}", complained(&ran));
}

#[test]
fn the_passphrase_comes_by_an_inherited_descriptor() {
    let folder = tempfile::tempdir().unwrap();
    let vault = PLAYED.store(folder.path());
    // A shell hands the descriptor on, as scripts do.
    let ran = Command::new("sh")
        .args(["-c", "exec \"$0\" doctor --json --vault \"$1\" --passphrase-fd 7 7<\"$2\""])
        .args([env!("CARGO_BIN_EXE_itgel"), &vault, &PLAYED.at("passphrase.txt")])
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_eq!(ran.status.code(), Some(0), "{}", complained(&ran));
    let view: Value = serde_json::from_slice(&ran.stdout).unwrap();
    assert_eq!(view["well"], true);
}

#[test]
fn init_makes_a_room_with_its_recovery_sheets() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    std::fs::write(at("passphrase"), "seven quiet horses cross the river\n").unwrap();
    std::fs::write(at("pin"), "2749\n").unwrap();
    let (vault, passphrase, pin, sheets) = (at("vault"), at("passphrase"), at("pin"), at("sheets"));
    let mut words = vec!["init", "--vault", &vault, "--passphrase-file", &passphrase, "--pin-file", &pin];
    words.extend(["--sheets", &sheets, "--room", "Цэнхэр", "--organisation", "Төв"]);
    words.extend(["--supervisor", "Д. Оюун"]);
    let ran = itgel(&words);
    assert_eq!(ran.status.code(), Some(0), "{}", complained(&ran));
    for keeper in 1..=3 {
        let sheet = std::fs::read_to_string(format!("{sheets}/recovery-sheet-{keeper}.txt")).unwrap();
        assert!(sheet.contains("AGE-SECRET-KEY-1"));
        let groups = sheet.lines().filter(|l| l.contains('-') && !l.contains("AGE")).count();
        assert_eq!(groups, 16);
    }
    let ran = itgel(&["people", "people", "--vault", &vault, "--passphrase-file", &passphrase]);
    let view: Value = serde_json::from_slice(&ran.stdout).unwrap();
    assert_eq!(view["people"][0]["name"], "Д. Оюун");
    assert_eq!(itgel(&words).status.code(), Some(1), "the store is there already");

    // The computer remembers it where it is not any more, and says so before it asks for anything.
    std::fs::rename(&vault, at("away")).unwrap();
    let lost = itgel(&words);
    assert_eq!(lost.status.code(), Some(1), "{}", complained(&lost));
    assert!(complained(&lost).contains("--although-gone") && complained(&lost).contains(&vault));
    assert!(!Path::new(&vault).exists());
    words.push("--although-gone");
    let (at_folder, new_sheets) = (words.iter().position(|w| *w == sheets).unwrap(), at("new-sheets"));
    words[at_folder] = &new_sheets;
    let ran = itgel(&words);
    assert_eq!(ran.status.code(), Some(0), "{}", complained(&ran));
    assert_eq!(std::fs::read_dir(at("vault.anchors")).unwrap().count(), 2, "the old one stays remembered");
}

/// The store of this user is one store, named or not: what the window remembers of it, the command line goes by too.
#[test]
fn the_users_own_store_is_the_same_one_when_it_is_named() {
    let home = tempfile::tempdir().unwrap();
    let at = |name: &str| home.path().join(name).to_str().unwrap().to_owned();
    std::fs::write(at("passphrase"), "seven quiet horses cross the river\n").unwrap();
    std::fs::write(at("pin"), "2749\n").unwrap();
    let here = |words: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_itgel"));
        command.args(words).args(["--passphrase-file", &at("passphrase")]).stdin(Stdio::null());
        command.env("HOME", home.path()).env("XDG_DATA_HOME", "").env("XDG_CONFIG_HOME", "relative");
        command.current_dir(home.path()).output().unwrap()
    };
    let (pin, sheets) = (at("pin"), at("sheets"));
    let made = here(&[
        "init",
        "--pin-file",
        &pin,
        "--sheets",
        &sheets,
        "--room",
        "Room",
        "--organisation",
        "Centre",
        "--supervisor",
        "D. Oyun",
    ]);
    assert_eq!(made.status.code(), Some(0), "{}", complained(&made));
    let own = at(".local/share/itgel/vault");
    std::os::unix::fs::symlink(&own, at("link")).unwrap();
    for named in [&[][..], &["--vault", &own], &["--vault", "link"], &["--vault", "link/."], &[]] {
        let ran = here(&[&["doctor"], named].concat());
        assert_eq!(ran.status.code(), Some(0), "{named:?}: {}{}", said(&ran), complained(&ran));
    }
    let beside = std::fs::read_dir(at(".local/share/itgel")).unwrap().count();
    assert_eq!((beside, Path::new(&at(".config/itgel/anchors")).is_dir()), (1, true), "one place of anchors");
}

#[test]
fn a_set_up_that_is_refused_leaves_no_sheets() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    std::fs::write(at("passphrase"), "seven quiet horses cross the river\n").unwrap();
    std::fs::write(at("pin"), "2749\n").unwrap();
    std::fs::create_dir(at("vault")).unwrap();
    std::fs::write(at("vault/of-somebody-else"), "").unwrap();
    let ran = itgel(&[
        "init",
        "--vault",
        &at("vault"),
        "--passphrase-file",
        &at("passphrase"),
        "--pin-file",
        &at("pin"),
        "--sheets",
        &at("sheets"),
        "--room",
        "Room",
        "--organisation",
        "Centre",
        "--supervisor",
        "D. Oyun",
    ]);
    assert_ne!(ran.status.code(), Some(0));
    assert!(!Path::new(&at("sheets")).exists(), "{}", complained(&ran));
}

#[test]
fn two_sheets_give_a_new_passphrase_and_one_does_not() {
    let home = tempfile::tempdir().unwrap();
    let at = |name: &str| home.path().join(name).to_str().unwrap().to_owned();
    let keep = |name: &str, text: &str| {
        std::fs::write(at(name), format!("{text}\n")).unwrap();
        at(name)
    };
    let (old, new) =
        (keep("old", "намар цэнхэр морь гүүр зам"), keep("new", "цасан шувуу долоон зам нэг өвөө"));
    let (vault, sheets, pin) = (at("vault"), at("sheets"), keep("pin", "4831"));
    let mut words = vec!["init", "--vault", &vault, "--passphrase-file", &old, "--pin-file", &pin];
    words.extend(["--room", "Өрөө", "--organisation", "Төв", "--supervisor", "Сараа", "--sheets", &sheets]);
    assert_eq!(itgel(&words).status.code(), Some(0));
    let sheet = |n: usize| at(&format!("sheets/recovery-sheet-{n}.txt"));
    let recover = |of: &[String], passphrase: &str| {
        let mut words = vec!["recover", "--vault", &vault, "--passphrase-file", passphrase];
        of.iter().for_each(|file| words.extend(["--sheet", file]));
        itgel(&words)
    };
    let open = |passphrase: &str| {
        itgel(&["doctor", "--vault", &vault, "--passphrase-file", passphrase]).status.code()
    };
    for (of, code) in [(vec![1], 2), (vec![1, 2, 3], 2), (vec![2, 2], 1)] {
        let files: Vec<String> = of.iter().map(|n| sheet(*n)).collect();
        let refused = recover(&files, &new);
        assert_eq!(refused.status.code(), Some(code), "{of:?}: {}", complained(&refused));
    }
    assert_eq!((open(&old), open(&new)), (Some(0), Some(3)));
    // One sheet by its line for the stock program, the other as somebody would copy its groups by hand.
    let groups: String =
        std::fs::read_to_string(sheet(3)).unwrap().lines().take(16).map(|l| format!("{l}\n")).collect();
    let done = recover(&[sheet(1), keep("by-hand", &groups)], &new);
    assert_eq!(done.status.code(), Some(0), "{}", complained(&done));
    assert_eq!((open(&old), open(&new)), (Some(3), Some(0)));
}

#[test]
fn a_demonstration_is_not_written_over() {
    let ran = itgel(&["demo", "--out", &PLAYED.at("")]);
    assert_eq!(ran.status.code(), Some(2));
    assert!(complained(&ran).contains("not empty"), "{}", complained(&ran));
    assert!(PLAYED.folder.join("vault/itgel.db").exists());
}

#[test]
fn an_empty_folder_is_taken_and_closed_to_others() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    let ran = itgel(&["demo", "--cases", "1", "--out", folder.path().to_str().unwrap()]);
    assert_eq!(ran.status.code(), Some(0), "{}", complained(&ran));
    assert!(folder.path().join("vault/itgel.db").exists());
    assert_eq!(std::fs::metadata(folder.path()).unwrap().permissions().mode() & 0o777, 0o700);
}
