//! Makes the vault that is kept for a released schema (`tests/vaults`): everything a store can hold, with
//! keys and passphrases that everybody may know. Run once, when a schema is released; the result is
//! committed and never made again, because it stands for the vaults that rooms then have.
//!
//! `cargo run -p itgel-vault --example make_released_vault -- tests/vaults/schema-N`

#![allow(clippy::unwrap_used)]

use itgel_casefile::event::{CaseEvent, Event, RoomEvent};
use itgel_casefile::ids::{AttachmentId, CaseId, PersonId};
use itgel_casefile::time::{Clock, Moment};
use itgel_casefile::vocabulary::Role;
use itgel_seal::digest::to_hex;
use itgel_seal::sshsig::sign_ssh;
use itgel_seal::{KdfParams, Passphrase};
use itgel_testkit::{SeededEntropy, SteppedClock};
use itgel_vault::migrations::KNOWN;
use itgel_vault::{Draft, NewPerson, NewVault, Place, Vault};
use serde_json::json;
use std::path::{Path, PathBuf};

const SUPERVISOR: &str = "намар цэнхэр морь гүүр зам";
const INTERVIEWER: &str = "хавар ногоон тэмээ уул гол";

/// One of each event, as the rules' own tests keep them.
const EVENTS: &str = include_str!("../../casefile/tests/interview/wire.json");

fn main() {
    let argument = std::env::args().nth(1).map(PathBuf::from);
    let folder = argument.unwrap_or_else(|| {
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../tests/vaults/schema-{KNOWN}"))
    });
    assert!(!folder.exists(), "a vault that is kept is never made again");
    let place = Place { store: folder.join("store"), anchors: folder.join("anchors") };
    let clock = SteppedClock::default();
    let (supervisor, interviewer) = (Passphrase::new(SUPERVISOR), Passphrase::new(INTERVIEWER));
    let at = clock.now();
    let new = NewVault {
        room: "Өрөө 1",
        slug: "room-1",
        organisation: "Туршилтын байгууллага",
        supervisor: "Ахлах",
        passphrase: &supervisor,
        kdf: KdfParams::FLOOR,
        at: &at,
    };
    let entropy = Box::new(SeededEntropy::new(u64::from(KNOWN)));
    let (mut vault, created) = Vault::create(&place, &new, entropy).unwrap();
    let second = NewPerson {
        name: "Ярилцагч",
        role: Role::Interviewer,
        passphrase: &interviewer,
        kdf: KdfParams::FLOOR,
    };
    let second = vault.add_person(&second, &at).unwrap();

    let case = CaseId::from_random_bytes([1; 16]);
    let mut maker = Maker { clock: &clock, case, actor: created.supervisor, second, attached: 0 };
    // Only a restoration enters that there was one.
    let restored =
        |event: &Event| matches!(event, Event::Room(e) if matches!(**e, RoomEvent::LogRestored { .. }));
    for event in
        serde_json::from_str::<Vec<Event>>(EVENTS).unwrap().into_iter().filter(|event| !restored(event))
    {
        let event = maker.made_true(&mut vault, event);
        let draft = maker.draft(event);
        vault.append(&[draft]).unwrap();
    }
    // What is sealed and signed above has keys of before.
    vault.rekey("Түлхүүр шинэчилсэн", &clock.now(), &mut |_, _| true).unwrap();
    vault.set_setting("language", "mn").unwrap();
    vault.save_draft("case/1/note", "бичиж дуусаагүй", &clock.now()).unwrap();

    clock.pass(1_000);
    vault.lock(&clock.now()).unwrap();
    let expected = describe(&place, &clock, created.supervisor, &created.recovery.sheets);
    std::fs::write(folder.join("expected.json"), format!("{expected:#}\n")).unwrap();
}

struct Maker<'a> {
    clock: &'a SteppedClock,
    case: CaseId,
    actor: PersonId,
    second: PersonId,
    attached: u8,
}

impl Maker<'_> {
    fn at(&self) -> Moment {
        self.clock.pass(900);
        self.clock.now()
    }

    fn draft(&self, event: Event) -> Draft {
        let case = matches!(event, Event::Case(_)).then_some(self.case);
        Draft { case, actor: self.actor, at: self.at(), event, request: None }
    }

    /// The samples sign and seal nothing; in a vault a signature verifies and an attachment is there.
    fn made_true(&mut self, vault: &mut Vault, event: Event) -> Event {
        let Event::Case(mut event) = event else { return event };
        let at = self.at();
        let signed = |person: PersonId, passphrase: &str, namespace: &str, statement: &str| {
            let secret = vault.person_secret(person, &Passphrase::new(passphrase), &at).unwrap();
            sign_ssh(secret.signing_key(), namespace, statement.as_bytes())
        };
        match event.as_mut() {
            CaseEvent::SignedOff { statement, signature, .. } => {
                *signature = signed(self.actor, SUPERVISOR, "itgel-signoff/1", statement);
            }
            CaseEvent::Amended { statement, signature, second, .. } => {
                *signature = signed(self.actor, SUPERVISOR, "itgel-signoff/1", statement);
                let by_second = signed(self.second, INTERVIEWER, "itgel-signoff/1", statement);
                *second = Some((self.second, by_second));
            }
            CaseEvent::LegalOrderRecorded { cosigner, statement, signature, .. } => {
                *cosigner = self.actor;
                *signature = signed(self.actor, SUPERVISOR, "itgel-order/1", statement);
            }
            CaseEvent::VitalInterestStated { cosigner, statement, signature, .. } => {
                *cosigner = self.actor;
                *signature = signed(self.actor, SUPERVISOR, "itgel-vital/1", statement);
            }
            CaseEvent::AttachmentAdded { attachment, media_type, bytes, sha256, sealed_sha256, .. } => {
                *attachment = AttachmentId::from_random_bytes([10 + self.attached; 16]);
                self.attached += 1;
                let plain: Vec<u8> =
                    b"%PDF-1.7\n".iter().copied().chain((0..20_000).map(|n| n as u8)).collect();
                let sealed = vault.seal_attachment(self.case, *attachment, &mut &plain[..]).unwrap();
                *media_type = sealed.media_type.to_owned();
                (*bytes, *sha256, *sealed_sha256) = (sealed.bytes, sealed.sha256, sealed.sealed_sha256);
            }
            _ => {}
        }
        Event::Case(event)
    }
}

/// What a reader must find, in words that outlive this program's types. Read from a copy: looking into the
/// vault would be entered.
fn describe(
    place: &Place,
    clock: &SteppedClock,
    supervisor: PersonId,
    sheets: &[itgel_seal::Sheet; 3],
) -> serde_json::Value {
    let home = tempfile::TempDir::new().unwrap();
    let copy = Place { store: home.path().join("store"), anchors: home.path().join("anchors") };
    copy_tree(&place.store, &copy.store);
    copy_tree(&place.anchors, &copy.anchors);
    let entropy = Box::new(SeededEntropy::new(0));
    let (vault, integrity) =
        Vault::unlock(&copy, supervisor, &Passphrase::new(SUPERVISOR), &clock.now(), entropy).unwrap();
    assert!(integrity.is_whole());
    let (size, note) = vault.heads().unwrap().pop().unwrap();
    let events: Vec<_> = (0..size).map(|seq| vault.event(seq).unwrap()).collect();
    let people: Vec<_> = vault.person_list().unwrap();
    let attachment = AttachmentId::from_random_bytes([10; 16]);
    let attachment = vault.attachments(None).unwrap().into_iter().find(|row| row.attachment == attachment);
    let attachment = attachment.unwrap();
    let groups = |sheet: &itgel_seal::Sheet| sheet.groups().map(|group| group.to_string()).to_vec();
    json!({
        "schema": KNOWN,
        "vault_id": vault.vault_id(),
        "passphrases": { "Ахлах": SUPERVISOR, "Ярилцагч": INTERVIEWER },
        "sheets": sheets.each_ref().map(groups),
        "people": people.iter().map(|row| json!({
            "person": row.person, "name": row.name, "role": row.role, "active": row.active,
        })).collect::<Vec<_>>(),
        "room_key": vault.room_key().to_ssh_line(""),
        "log_key": to_hex(&vault.log_key().unwrap().public().0),
        "size": size,
        "head": note,
        "attachment": { "id": attachment.attachment, "sha256": attachment.sha256, "bytes": attachment.bytes },
        "events": events.iter().map(|placed| json!({
            "seq": placed.seq, "actor": placed.actor, "case": placed.case,
            "at": placed.at.to_rfc3339(), "event": placed.event,
        })).collect::<Vec<_>>(),
    })
}

fn copy_tree(from: &Path, to: &Path) {
    std::fs::create_dir(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_tree(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
