//! Writes the seeds anew that the program's own writers make: `cargo run -p itgel-fuzz --example seeds`. Those that were
//! found by fuzzing, or written by hand, stay as they are.

use itgel_bundle::bag::{BagInfo, Line, LogRange, Oxum, write_manifest};
use itgel_bundle::ustar::Writer;
use itgel_casefile::ids::BundleId;
use itgel_casefile::insights::sheet::{Cell, Sheet};
use itgel_casefile::receipts::{OwnReceipt, Receipt};
use itgel_casefile::rooms::RoomCard;
use itgel_casefile::roster::{Listed, Roster};
use itgel_casefile::time::Day;
use itgel_journal::{
    Checkpoint, MemoryNodes, Skeleton, TlogProof, commit_payload, encode, inclusion, leaf_hash, root,
};
use itgel_seal::agefile::encrypt_bytes;
use itgel_seal::digest::sha256;
use itgel_seal::passphrase::Passphrase;
use itgel_seal::slot::{SlotBinding, make_slot};
use itgel_seal::sshsig::sign_ssh;
use itgel_seal::{
    AllowedSigner, AllowedSigners, Identity, KdfParams, OsEntropy, PersonSecret, SigningKey, SshTime,
};
use std::error::Error;
use std::path::Path;

type Made = Result<(), Box<dyn Error>>;

const LOG: &str = "itgel/log/room3/1";
const AT: &str = "2026-11-21T10:12:03.120+08:00";

fn main() -> Made {
    bundle()?;
    keys()?;
    log()?;
    cards()
}

fn put(target: &str, name: &str, bytes: impl AsRef<[u8]>) -> Made {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(target);
    std::fs::create_dir_all(&folder)?;
    Ok(std::fs::write(folder.join(name), bytes)?)
}

fn bundle() -> Made {
    let mut writer = Writer::new(Vec::new());
    writer.file("itgel-bundle/bagit.txt", b"BagIt-Version: 1.0\n")?;
    writer.file(&format!("itgel-bundle/{}/{}", "a".repeat(90), "b".repeat(40)), b"")?;
    let archive = writer.finish()?;
    put("ustar", "two-files", &archive)?;
    put("ustar", "nothing", Writer::new(Vec::new()).finish()?)?;
    let lines = ["data/a", "data/b/c.json"].map(|path| Line { sha256: sha256(b"a"), path: path.to_owned() });
    put("manifest", "two-lines", write_manifest(&lines))?;
    let mut info = BagInfo {
        agent: "Itgel 0.1.0".into(),
        date: "2026-11-21".into(),
        identifier: "7d9f9a34-6c1b-4a39-9d2e-0f1b2c3d4e5f".into(),
        oxum: Oxum { bytes: 12_345, files: 7 },
        sealed_at: AT.into(),
        sender: "room3@itgel".into(),
        recipients: vec!["age1qqq".into(), "age1abc".into()],
        log: LOG.into(),
        range: LogRange { from: 4, to: 90 },
    };
    put("bag_info", "real", info.write())?;
    info.log = "itgel/log/training-0a1b2c3d/1".into();
    put("bag_info", "training", info.write())?;
    // The identity that the target opens with.
    let own = include_str!("../src/archive.rs").split('"').find(|word| word.starts_with("AGE-SECRET-KEY-1"));
    let own = Identity::parse(own.unwrap_or_default())?.recipient();
    put("age_header", "small", encrypt_bytes(std::slice::from_ref(&own), b"small")?)?;
    put("age_header", "two-keys", encrypt_bytes(&[own, Identity::make(&mut OsEntropy).recipient()], b"")?)
}

fn keys() -> Made {
    let key = SigningKey::from_seed([7; 32]);
    put("sshsig", "genuine", sign_ssh(&key, "itgel-bundle/1", b"message"))?;
    put("sshsig", "other-namespace", sign_ssh(&key, "itgel-roster/1", b"message"))?;
    put("public_key", "ssh", key.public().to_ssh_line(""))?;
    put("public_key", "ssh-with-comment", key.public().to_ssh_line("room3@itgel"))?;
    put("public_key", "pem", key.public().to_pem())?;
    let time = |text| SshTime::parse(text).map(Some);
    let (from, until) = (time("20261121040000Z")?, time("20271121040000Z")?);
    let names = ["itgel-bundle/1", "itgel-roster/1"];
    let first = AllowedSigner::new("room3@itgel", &names, from, until, key.public())?;
    let second = SigningKey::from_seed([8; 32]).public();
    let second = AllowedSigner::new("room-4", &["itgel-bundle/1"], None, None, second)?;
    let list = AllowedSigners::new(vec![first, second])?.to_text();
    put("allowed_signers", "two", format!("# who may sign\n\n{list}"))?;
    put("allowed_signers", "time", "20261121040000Z")?;
    let binding = SlotBinding {
        vault_id: "7d9f9a34-6c1b-4a39-9d2e-0f1b2c3d4e5f".into(),
        person_id: "0b0e4a5e-52c5-4d6c-9d55-51a8c2f4b0a1".into(),
        room_key: key.public().to_ssh_line(""),
    };
    let secret = PersonSecret::make(&mut OsEntropy);
    let phrase = Passphrase::new("a phrase of the seeds");
    let slot = make_slot(&binding, &KdfParams::FLOOR, &phrase, &secret, &mut OsEntropy)?;
    let slot = String::from_utf8(slot)?;
    let before = slot.split(",\"sum\"").next().unwrap_or_default();
    put("slot", "floor", before)?;
    put("slot", "below-the-floor", before.replace("\"m_kib\":65536", "\"m_kib\":8"))?;
    put("slot", "beyond-the-cap", before.replace("\"m_kib\":65536", "\"m_kib\":4294967295"))?;
    put("slot", "later-format", before.replace("itgel-slot/1", "itgel-slot/2"))
}

fn log() -> Made {
    let key = SigningKey::from_seed([7; 32]);
    let mut tree = MemoryNodes::default();
    let mut line = Vec::new();
    for seq in 0..5 {
        line = encode(&Skeleton {
            act: "case.consent_answered".into(),
            actor: "0b0e4a5e-52c5-4d6c-9d55-51a8c2f4b0a1".into(),
            boot: (seq % 2 == 0).then(|| "0123456789abcdef".to_owned()),
            case: (seq % 2 == 1).then(|| "7d9f9a34-6c1b-4a39-9d2e-0f1b2c3d4e5f".to_owned()),
            log: LOG.into(),
            pc: commit_payload(&[1; 32], b"{}"),
            seq,
            ts: AT.into(),
            tz: "Asia/Ulaanbaatar".into(),
            up: 1_234_567,
            v: 1,
        });
        tree.push(leaf_hash(&line))?;
        put("journal_line", &format!("line-{seq}"), &line)?;
    }
    put("journal_line", "later-version", String::from_utf8(line)?.replace("\"v\":1", "\"v\":2"))?;
    let head = Checkpoint { origin: LOG.to_owned(), size: 5, root: root(5, &tree)? };
    let signed = head.sign(&key);
    put("checkpoint", "body", head.body())?;
    put("checkpoint", "signed", &signed)?;
    put("checkpoint", "witnessed", Checkpoint::cosign(&signed, "room4", &SigningKey::from_seed([8; 32]))?)?;
    let proof = TlogProof { extra: None, index: 2, path: inclusion(2, 5, &tree)?, checkpoint: signed };
    put("tlog_proof", "third-of-five", proof.write())?;
    put("tlog_proof", "with-extra", TlogProof { extra: Some(b"seen".to_vec()), ..proof }.write())
}

fn cards() -> Made {
    let key = SigningKey::from_seed([7; 32]).public();
    let card = RoomCard {
        format: "itgel-roster/1".into(),
        issued_at: AT.into(),
        room: "Өрөө 3".into(),
        organisation: "Хүүхдийн төлөө".into(),
        address: String::new(),
        contact: "7000 0001".into(),
        principal: "itgel-log-room3".into(),
        key: key.to_ssh_line(""),
        log: LOG.into(),
        log_key: key.to_pem(),
        recipient: "age1qqq".into(),
    };
    put("cards", "room", card.text().map_err(|refusal| refusal.code)?)?;
    let day = Day::new(2026, 11, 21);
    let roster = Roster {
        format: "itgel-rooms/1".into(),
        version: 1,
        former: String::new(),
        issued_at: AT.into(),
        rooms: vec![Listed { card, until: day }],
    };
    put("cards", "roster", roster.text().map_err(|refusal| refusal.code)?)?;
    let bundle = BundleId::from_random_bytes([7; 16]);
    let digest = itgel_seal::digest::sha256_hex(b"a");
    let own = OwnReceipt {
        format: "itgel-recipient-receipt/1".into(),
        bundle,
        sha256: digest.clone(),
        sender_log: LOG.into(),
        received_by: "Б. Сарнай".into(),
        position: String::new(),
        received_at: AT.into(),
    };
    put("cards", "own-receipt", own.text().map_err(|refusal| refusal.code)?)?;
    let receipt = Receipt {
        format: "itgel-receipt/1".into(),
        bundle,
        sha256: digest,
        sender_log: LOG.into(),
        received_by: "Б. Сарнай".into(),
        position: "Зөвлөх".into(),
        received_at: AT.into(),
        room: "Өрөө 4".into(),
        organisation: "Хүүхдийн төлөө".into(),
        log: "itgel/log/room4/1".into(),
        key: key.to_ssh_line(""),
    };
    put("cards", "receipt", receipt.text().map_err(|refusal| refusal.code)?)?;
    let counts = Sheet {
        format: "itgel-counts/1".into(),
        issued_at: AT.into(),
        room: "Өрөө 3".into(),
        organisation: "Хүүхдийн төлөө".into(),
        log: LOG.into(),
        key: key.to_ssh_line(""),
        from: day.ok_or("a day")?,
        until: day.ok_or("a day")?,
        interviews: Cell::Count(5),
        cards: Vec::new(),
    };
    put("cards", "counts", counts.text().map_err(|refusal| refusal.code)?)
}
