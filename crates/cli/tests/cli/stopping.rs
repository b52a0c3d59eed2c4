//! Ctrl-C in the middle of long work: it stops at the next safe point, says so, and leaves nothing half done and
//! nothing readable.

use crate::{PLAYED, complained, itgel, said};
use serde_json::{Value, json};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

/// Stops a running program as the key does, as soon as `begun` holds.
#[track_caller]
fn stop_when(mut child: Child, begun: impl Fn() -> bool) -> Output {
    let late = Instant::now() + Duration::from_secs(120);
    while !begun() {
        if let Some(ended) = child.try_wait().unwrap() {
            panic!(
                "it ended with {ended} before it could be stopped: {}",
                complained(&child.wait_with_output().unwrap())
            );
        }
        assert!(Instant::now() < late, "it never began");
        std::thread::sleep(Duration::from_micros(200));
    }
    let sent = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
    child.wait_with_output().unwrap()
}

fn start(words: &[&str], temporary: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_itgel"))
        .args(words)
        .env("TMPDIR", temporary)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn is_empty(folder: &Path) -> bool {
    std::fs::read_dir(folder).unwrap().next().is_none()
}

#[track_caller]
fn was_stopped(ran: &Output) {
    assert_eq!(ran.status.code(), Some(5), "{}{}", said(ran), complained(ran));
    assert!(complained(ran).starts_with("Stopped. Nothing was changed."), "{}", complained(ran));
}

#[test]
fn a_stopped_demonstration_takes_away_what_it_made() {
    let home = tempfile::tempdir().unwrap();
    let (out, temporary) = (home.path().join("demo"), home.path().join("temporary"));
    std::fs::create_dir(&temporary).unwrap();
    let words = ["demo", "--cases", "3", "--out", out.to_str().unwrap()];
    was_stopped(&stop_when(start(&words, &temporary), || {
        out.join("keys/interviewer.passphrase.txt").exists()
    }));
    assert!(!out.exists(), "the folder was made for it and is gone");
    std::fs::create_dir(&out).unwrap();
    was_stopped(&stop_when(start(&words, &temporary), || out.join("vault/itgel.db").exists()));
    assert!(is_empty(&out), "the folder was there before and is as empty as before");
    assert!(is_empty(&temporary), "nothing lies elsewhere");
}

/// A copy of the demonstration's store with one more interview, whose drawing makes a bundle of some twenty megabytes.
struct Heavy {
    home: tempfile::TempDir,
    vault: String,
    case: String,
    recipient: String,
    seen_seq: String,
    preview: String,
    /// The people of the room, as the program lists them.
    people: Value,
}

impl Heavy {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let vault = PLAYED.store(home.path());
        for folder in ["stick", "other", "temporary"] {
            std::fs::create_dir(home.path().join(folder)).unwrap();
        }
        let file = PLAYED.at("passphrase.txt");
        let ran = itgel(&["people", "people", "--vault", &vault, "--passphrase-file", &file]);
        let people = serde_json::from_slice::<Value>(&ran.stdout).unwrap()["people"].take();
        let [case, recipient, seen_seq, preview] = [const { String::new() }; 4];
        let mut heavy = Self { home, vault, case, recipient, seen_seq, preview, people };
        let list =
            heavy.ask("interviewer", &["case", "cases", "search=", "status=", "offset:=0", "limit:=9"]);
        // The first case of the demonstration: only the organisation was said no to.
        let last = list["rows"].as_array().unwrap().last().unwrap().clone();
        heavy.case = last["case"].as_str().unwrap().to_owned();
        heavy.interview();
        let recipients = heavy.ask("case_officer", &["people", "recipients"]);
        let prosecutor =
            recipients["recipients"].as_array().unwrap().iter().find(|r| r["kind"] == "prosecutor");
        heavy.recipient = prosecutor.unwrap()["id"].as_str().unwrap().to_owned();
        let (case, recipient) = (format!("case={}", heavy.case), format!("recipient={}", heavy.recipient));
        let preview =
            ["export", "preview_bundle", &case, &recipient, "take_away:=[]", "purpose=Шүүх хуралд бэлтгэх"];
        let read = heavy.ask("case_officer", &preview);
        heavy.seen_seq = read["seen_seq"].as_str().unwrap().to_owned();
        heavy.preview = read["preview"].as_str().unwrap().to_owned();
        heavy
    }

    fn words(&self, role: &str, more: &[&str]) -> Vec<String> {
        let file = PLAYED.at(&format!("keys/{role}.passphrase.txt"));
        let person = self.people.as_array().unwrap().iter().find(|p| p["role"] == role).unwrap();
        let name = person["name"].as_str().unwrap();
        let own = ["--vault", &self.vault, "--passphrase-file", &file, "--person", name];
        own.iter().chain(more).map(|w| (*w).to_owned()).collect()
    }

    /// Asks with the whole request in a file, as scripts do that have words to tell.
    #[track_caller]
    fn ask(&self, role: &str, more: &[&str]) -> Value {
        let (mut call, mut request) = (Vec::new(), serde_json::Map::new());
        for word in more {
            match word.split_once('=').map(|(name, value)| (name.strip_suffix(':'), name, value)) {
                Some((Some(name), _, value)) => {
                    request.insert(name.to_owned(), serde_json::from_str(value).unwrap());
                }
                Some((None, name, value)) if !name.ends_with('@') => {
                    request.insert(name.to_owned(), json!(value));
                }
                _ => call.push(*word),
            }
        }
        let file = self.home.path().join("request.json");
        let path = file.to_str().unwrap().to_owned();
        if !request.is_empty() {
            std::fs::write(&file, Value::Object(request).to_string()).unwrap();
            call.extend(["--request", &path]);
        }
        let words = self.words(role, &call);
        let ran = itgel(&words.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(ran.status.code(), Some(0), "{more:?}: {}", complained(&ran));
        serde_json::from_slice(&ran.stdout).unwrap()
    }

    /// A second interview, at once over, with one large drawing, signed.
    fn interview(&self) {
        let interview = "0b8f6a52-6d0e-4a55-9a70-1f1f3a2b7c11";
        let (case, this) = (format!("case={}", self.case), format!("interview={interview}"));
        let request = format!("request={interview}");
        let begin = [
            "interview",
            "begin_interview",
            &case,
            &request,
            "session=planned_follow_up",
            "reason=Үргэлжлэл",
        ];
        let more =
            ["compulsion_basis=", "compulsion_interests=", "planned_minutes:=45", "camera_confirmed:=true"];
        self.ask("interviewer", &[&begin[..], &more[..]].concat());
        let end = [
            "request=5a9f6a52-6d0e-4a55-9a70-1f1f3a2b7c11",
            "stopped_by_child:=false",
            "at_last_entry:=false",
        ];
        self.ask("interviewer", &[&["interview", "end_interview", &case, &this][..], &end[..]].concat());
        let picture = self.home.path().join("picture");
        let noise = (0..19_000_000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8);
        let bytes: Vec<u8> = b"\x89PNG\r\n\x1a\n".iter().copied().chain(noise).collect();
        std::fs::write(&picture, bytes).unwrap();
        let path = format!("path={}", picture.display());
        let add = ["interview", "add_attachment", &case, &this, "item:=0", &path, "description=Зураг"];
        self.ask("interviewer", &add);
        std::fs::remove_file(picture).unwrap();
        let risk =
            ["immediate_danger=no", "contact=possible", "safe_tonight=yes", "self_harm=no", "siblings=no"];
        let more = ["level=low", "why=Хүүхэд аюулгүй хүнтэй гэртээ харьсан.", "told="];
        self.ask(
            "interviewer",
            &[&["interview", "assess_risk", &case, &this][..], &risk[..], &more[..]].concat(),
        );
        let record = self.ask("interviewer", &["interview", "record", &case, &this]);
        let mut points = record["open_points"].clone();
        for point in points.as_array_mut().unwrap() {
            point["reason"] = json!("Дараа тодруулна.");
        }
        let passphrase = format!("passphrase@={}", PLAYED.at("keys/interviewer.passphrase.txt"));
        let points = format!("open_points:={points}");
        let sign = ["signoff", "sign_off", &case, &this, &points, "as_found:=false", &passphrase];
        self.ask("interviewer", &sign);
    }

    /// The words of an export of that case into a folder.
    fn export(&self, request: &str, folder: &str) -> Vec<String> {
        let fields = [
            format!("case={}", self.case),
            format!("request={request}"),
            format!("recipient={}", self.recipient),
            "take_away:=[]".to_owned(),
            "purpose=Шүүх хуралд бэлтгэх".to_owned(),
            "reference=".to_owned(),
            format!("folder={}", self.home.path().join(folder).display()),
            format!("seen_seq={}", self.seen_seq),
            format!("preview={}", self.preview),
        ];
        let mut words = self.words("case_officer", &["export", "seal_bundle"]);
        words.extend(fields);
        words
    }
}

#[test]
fn a_stopped_export_and_a_stopped_opening_leave_no_file_and_nothing_readable() {
    let heavy = Heavy::new();
    let (stick, temporary) = (heavy.home.path().join("stick"), heavy.home.path().join("temporary"));
    let entries = || {
        let view = heavy.ask("case_officer", &["doctor", "--json"]);
        assert_eq!(view["well"], true, "{view}");
        view["lines"].as_array().unwrap().iter().find(|l| l["check"] == "attachments").unwrap()["count"]
            .clone()
    };
    let before = entries();
    let bundles = || {
        let view = heavy.ask("case_officer", &["case", "case", &format!("case={}", heavy.case)]);
        view["bundles"].as_array().unwrap().len()
    };
    let known = bundles();
    let words = heavy.export("7c1f6a52-6d0e-4a55-9a70-1f1f3a2b7c11", "stick");
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    was_stopped(&stop_when(start(&words, &temporary), || !is_empty(&stick)));
    assert!(is_empty(&stick), "no whole file and no part of one");
    assert!(is_empty(&temporary), "nothing lies elsewhere");
    assert_eq!((entries(), bundles()), (before, known), "the store is as it was and knows of no bundle");

    // Asked again, the same bundle is written; its opening is stopped as soon as it reads.
    let words = heavy.export("7c1f6a52-6d0e-4a55-9a70-1f1f3a2b7c11", "other");
    let ran = itgel(&words.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(ran.status.code(), Some(0), "{}", complained(&ran));
    let sealed: Value = serde_json::from_slice(&ran.stdout).unwrap();
    let bundle = sealed["path"].as_str().unwrap();
    assert!(std::fs::metadata(bundle).unwrap().len() > 18_000_000);
    let out = heavy.home.path().join("opened");
    let (identity, signers, log) =
        (PLAYED.at("recipient.agekey"), PLAYED.at("allowed_signers"), PLAYED.at("log.pub.pem"));
    let open = ["open", bundle, "--identity", &identity, "--signers", &signers, "--log-key", &log];
    let open = [&open[..], &["--out", out.to_str().unwrap()][..]].concat();
    let child = start(&open, &temporary);
    let reads = format!("/proc/{}/io", child.id());
    let megabytes = move || {
        let io = std::fs::read_to_string(&reads).unwrap_or_default();
        let read = io.lines().find_map(|l| l.strip_prefix("rchar: ")).and_then(|n| n.parse::<u64>().ok());
        read.unwrap_or(0) > 4_000_000
    };
    was_stopped(&stop_when(child, megabytes));
    assert!(!out.exists() && is_empty(&temporary), "nothing of the bundle was written anywhere");
}
