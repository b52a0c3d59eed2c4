//! A recipient without this program signs with a key of its own: it counts once it was compared, and closes its own
//! bundle's line and no other.

use crate::script::{Case, by_another, recipient, seal, with_signed_case};
use crate::support::{OFFICER, Room, SUPERVISOR, closed, page, text};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn keygen(folder: &Path, args: &[&str]) {
    let done = Command::new("ssh-keygen").args(args).current_dir(folder).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

/// A key of the recipient's own; gives its public line with a comment, as `ssh-keygen` writes it.
fn key(room: &Room, name: &str) -> (PathBuf, String) {
    let folder = room.folder("recipient");
    keygen(&folder, &["-q", "-t", "ed25519", "-N", "", "-C", "prosecutor@office", "-f", name]);
    let line = fs::read_to_string(folder.join(format!("{name}.pub"))).unwrap();
    (folder.join(name), line)
}

fn sign(key: &Path, file: &Path, namespace: &str) {
    let _ = fs::remove_file(file.with_extension("itgel-recipient-receipt.sig"));
    let (key, file) = (key.to_str().unwrap(), file.to_str().unwrap());
    keygen(Path::new("/"), &["-q", "-Y", "sign", "-f", key, "-n", namespace, file]);
}

struct Sent {
    room: Room,
    case: Case,
    to: String,
    bundle: String,
}

fn sent() -> Sent {
    let (mut room, case) = with_signed_case();
    let (to, _) = recipient(&mut room, "prosecutor");
    let folder = room.folder("out");
    let request = seal(&mut room, &case, &to, &folder);
    let bundle = text(&room.ok("seal_bundle", request), "bundle");
    Sent { room, case, to, bundle }
}

fn hand_over(sent: &mut Sent) {
    let request = json!({"case": sent.case.case, "bundle": sent.bundle, "to_name": "Н. Ганхуяг",
        "to_position": "прокурор", "how": "in_person", "seal": "", "at": "", "paper_number": "Х-3", "strokes": []});
    sent.room.ok("hand_over", request);
}

fn to_sign(sent: &mut Sent) -> PathBuf {
    let folder = sent.room.folder("stick");
    let request = json!({"case": sent.case.case, "bundle": sent.bundle, "folder": folder});
    let file = folder.join(text(&sent.room.ok("write_own_receipt", request), "file"));
    closed(&folder);
    file
}

/// The recipient as the settings show it.
fn shown(view: &Value, id: &str) -> Value {
    view["recipients"].as_array().unwrap().iter().find(|r| r["id"] == id).unwrap().clone()
}

#[test]
fn what_the_recipient_signed_with_the_compared_key_closes_the_line() {
    let mut sent = sent();
    let request = json!({"case": sent.case.case, "bundle": sent.bundle, "folder": sent.room.folder("stick")});
    sent.room.no_entry("write_own_receipt", request, "receipt-before-hand-over");
    hand_over(&mut sent);
    let file = to_sign(&mut sent);
    let (own, line) = key(&sent.room, "own");
    sign(&own, &file, "itgel-recipient-receipt/1");
    let take = json!({"path": file});
    sent.room.no_entry("take_receipt", take.clone(), "receipt-signer-unknown");
    let set = |key: &str| json!({"recipient": sent.to, "key": key});
    for wrong in ["", "ssh-rsa AAAA", "age1qqq", line.split(' ').next().unwrap()] {
        assert_eq!(sent.room.no_entry("set_signing_key", set(wrong), "signing-key-malformed").field, "key");
    }
    let check = |groups: &Value| json!({"recipient": sent.to, "how": "known_phone", "groups": groups});
    sent.room.no_entry("check_signing_key", check(&json!([])), "signing-key-missing");
    let entered = shown(&sent.room.ok("set_signing_key", set(&line)), &sent.to);
    assert_eq!(entered["signing_by"], "");
    sent.room.no_entry("set_signing_key", set(&line), "signing-key-known");
    sent.room.no_entry("take_receipt", take.clone(), "receipt-signer-unknown");
    // Another number than that of the key is no comparison; and the key for bundles is another key.
    let groups = entered["signing_fingerprint"].clone();
    sent.room.no_entry("check_signing_key", check(&entered["fingerprint"]), "fingerprint-differs");
    sent.room.no_entry("check_signing_key", check(&groups), "key-entered-by-you");
    let request = check(&groups);
    by_another(&mut sent.room, |room| room.ok("check_signing_key", request));
    let compared = shown(&sent.room.ok("recipients", json!({})), &sent.to);
    assert!(compared["signing_by"] != "" && compared["usable"] == true);
    let taken = sent.room.ok("take_receipt", take.clone());
    assert_eq!((&taken["received_by"], &taken["room"]), (&json!("Н. Ганхуяг"), &json!("")));
    assert_eq!(sent.room.acts(1), ["case.receipt_taken"]);
    sent.room.no_entry("take_receipt", take, "receipt-twice");
    let view = sent.room.ok("journal", page(&sent.case.case, "handed_over", "", 9));
    assert_eq!(view["lines"][0]["detail"], json!([["received-by", "Н. Ганхуяг"]]));
    assert_eq!(view["places"][1]["state"], "received");
    // It holds through a restart, where the lists are read anew.
    sent.room.ok("lock", json!({}));
    sent.room.enter(SUPERVISOR);
    assert_eq!(sent.room.ok("doctor", json!({}))["well"], true);
    let mut same = shown(&sent.room.ok("recipients", json!({})), &sent.to);
    // The supervisor did not enter it, and could have compared it.
    assert_eq!(same["signing_why_not"], "");
    same["signing_why_not"] = compared["signing_why_not"].clone();
    same["compare_why_not"] = compared["compare_why_not"].clone();
    assert_eq!(same, compared);
    // Whoever receives no more signs no more.
    let ended = sent.room.ok("revoke_recipient", json!({"recipient": sent.to, "reason": "Ажлаа өгсөн"}));
    assert_eq!(shown(&ended, &sent.to)["signing_key"], "");
}

#[test]
fn another_key_another_name_or_another_text_closes_nothing() {
    let mut sent = sent();
    hand_over(&mut sent);
    let file = to_sign(&mut sent);
    let (own, line) = key(&sent.room, "own");
    let (foreign, _) = key(&sent.room, "foreign");
    let entered = sent.room.ok("set_signing_key", json!({"recipient": sent.to, "key": line}));
    let groups = shown(&entered, &sent.to)["signing_fingerprint"].clone();
    let request = json!({"recipient": sent.to, "how": "in_person", "groups": groups});
    by_another(&mut sent.room, |room| room.ok("check_signing_key", request));
    let sig = PathBuf::from(format!("{}.sig", file.display()));
    let good = fs::read_to_string(&file).unwrap();
    sent.room.no_entry("take_receipt", json!({"path": file}), "receipt-malformed");
    for (key, namespace) in
        [(&foreign, "itgel-recipient-receipt/1"), (&own, "itgel-receipt/1"), (&own, "file")]
    {
        sign(key, &file, namespace);
        assert_eq!(
            sent.room.no_entry("take_receipt", json!({"path": file}), "receipt-signature").field,
            "path"
        );
        fs::remove_file(&sig).unwrap();
    }
    // Signed rightly, and then changed: another name, another file, one sign more.
    sign(&own, &file, "itgel-recipient-receipt/1");
    let digest = serde_json::from_str::<Value>(&good).unwrap()["sha256"].as_str().unwrap().to_owned();
    for (changed, code) in [
        (good.replace("Ганхуяг", "Болд"), "receipt-signature"),
        (good.replace(&digest, &"0".repeat(64)), "receipt-of-another-file"),
        (format!("{good}\n"), "receipt-malformed"),
        (good.replace("recipient-receipt/1", "training-recipient-receipt/1"), "receipt-malformed"),
    ] {
        fs::write(&file, changed).unwrap();
        sent.room.no_entry("take_receipt", json!({"path": file}), code);
    }
    fs::write(&file, &good).unwrap();
    // A key that another recipient signs with is nobody else's.
    sent.room.enter(OFFICER);
    let (other, _) = recipient(&mut sent.room, "police");
    sent.room.no_entry("set_signing_key", json!({"recipient": other, "key": line}), "signing-key-taken");
    // Chosen by its signature, or in one file with it: both are the same receipt.
    let one = sent.room.folder("stick").join("one.itgel-receipt");
    fs::write(&one, format!("{good}\n\n{}", fs::read_to_string(&sig).unwrap())).unwrap();
    sent.room.ok("take_receipt", json!({"path": sig}));
    sent.room.no_entry("take_receipt", json!({"path": one}), "receipt-twice");
}

/// The recipe of FORMAT 17 for a recipient with stock tools only.
fn recipe() -> String {
    let format = include_str!("../../../../docs/FORMAT.md");
    let block = format.split("```").find(|block| block.contains("receipt-key.pub")).unwrap();
    block.strip_prefix("sh\n").unwrap().to_owned()
}

#[test]
fn the_recipe_for_the_recipient_works_as_it_is_written() {
    let mut sent = sent();
    hand_over(&mut sent);
    let text = to_sign(&mut sent);
    let out = sent.room.folder("out");
    let sealed = fs::read_dir(&out)
        .unwrap()
        .map(|f| f.unwrap().path())
        .find(|f| f.extension().is_some_and(|e| e == "age"));
    let folder = sent.room.folder("recipient");
    fs::write(folder.join("another"), "another file").unwrap();
    let run = |recipe: String, bundle: &Path| {
        // Only who types a passphrase is not here.
        let recipe = recipe.replace("ssh-keygen -t", "ssh-keygen -q -N '' -t").replace("TEXT.sig", "");
        let recipe =
            recipe.replace("TEXT", text.to_str().unwrap()).replace("BUNDLE", bundle.to_str().unwrap());
        Command::new("bash").args(["-c", &recipe]).current_dir(&folder).output().unwrap()
    };
    // The digest of another file is not signed.
    let once = recipe();
    assert!(!run(once.clone(), &folder.join("another")).status.success());
    let sig = PathBuf::from(format!("{}.sig", text.display()));
    assert!(!sig.exists());
    fs::remove_file(folder.join("receipt-key")).unwrap();
    let done = run(once, &sealed.unwrap());
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let read: Vec<String> =
        String::from_utf8(done.stdout).unwrap().split_whitespace().map(str::to_owned).collect();
    let line = fs::read_to_string(folder.join("receipt-key.pub")).unwrap();
    sent.room.ok("set_signing_key", json!({"recipient": sent.to, "key": line}));
    // The number that stock tools give is the one that is compared.
    let request = json!({"recipient": sent.to, "how": "known_phone", "groups": read});
    by_another(&mut sent.room, |room| room.ok("check_signing_key", request));
    sent.room.ok("take_receipt", json!({"path": text}));
}
