//! One instance of every event of the room, with every field filled in.

use super::text;
use crate::desk::*;
use itgel_casefile::event::*;
use itgel_casefile::ids::*;
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::*;

pub fn room() -> Vec<RoomEvent> {
    let (person, recipient) = (id!(PersonId, 1), id!(RecipientId, 13));
    vec![
        RoomEvent::RoomCreated {
            room: text("Өрөө 1"),
            organisation: text("Итгэл"),
            log: text("itgel/log/room1/1"),
            log_key: text("a2V5"),
            room_key: text("ssh-ed25519 AAAA room"),
        },
        RoomEvent::PersonAdded {
            person,
            name: text("Б.Анар"),
            role: Role::CaseOfficer,
            signing_key: text("ssh-ed25519 AAAA"),
            recipient: text("age1qqq"),
        },
        RoomEvent::PersonDeactivated { person },
        RoomEvent::RoleChanged { person, role: Role::Interviewer },
        RoomEvent::PassphraseChanged { person },
        RoomEvent::RecipientAdded {
            recipient,
            kind: RecipientKind::Police,
            organisation: text("ЦЕГ"),
            contact: text("мөрдөгч"),
            key: text("age1qqq"),
            expires: Day::new(2027, 11, 21).unwrap(),
        },
        RoomEvent::RecipientKeyChecked { recipient, key: text("age1qqq"), how: KeyCheck::KnownPhone },
        RoomEvent::RecipientRevoked { recipient, reason: text("Түлхүүр солигдсон") },
        RoomEvent::Unlocked { person, failed_before: 2 },
        RoomEvent::Locked,
        RoomEvent::CommandRefused { command: text("reveal_identity"), code: text("not-in-your-role") },
        RoomEvent::SettingChanged { key: text("language"), value: text("mn") },
        RoomEvent::RoomClockJumped { by_ms: 5_000 },
        RoomEvent::BundleChecked { sha256: "ab".repeat(32), accepted: false, code: text("changed") },
        RoomEvent::BackupMade { sha256: "ab".repeat(32), bytes: 9 },
        RoomEvent::VaultKeyRenewed {
            left: Some(person), reason: Some(text("Түлхүүр алдагдсан"))
        },
        RoomEvent::RecoveryRenewed {
            recipient: text("age1xyz"), reason: text("Хуудас алдагдсан")
        },
        RoomEvent::LogRestored {
            before: text("itgel/log/room1/1"),
            seen: Some(240),
            seen_root: Some(text("cm9vdA==")),
            copy: Some(text("2025-11-21T10:12:03.000+08:00")),
            reason: text("Диск эвдэрсэн"),
        },
        RoomEvent::PapersCompared {
            restored: 240, found: text("Нэг буцаалтыг дахин бичив")
        },
        RoomEvent::BackupTested { sha256: "ab".repeat(32), entries: 12 },
        RoomEvent::CasesLinked { one: id!(CaseId, 3), other: id!(CaseId, 9), link: CaseLink::Sibling },
        RoomEvent::CasesUnlinked {
            one: id!(CaseId, 9),
            other: id!(CaseId, 3),
            because: text("Өөр хүүхэд байсан"),
        },
        RoomEvent::OtherRoomTaken { card: text("{}"), signature: text("s") },
        RoomEvent::OtherRoomChecked { key: text("ssh-ed25519 AAAA"), how: KeyCheck::InPerson },
        RoomEvent::OtherRoomRevoked {
            key: text("ssh-ed25519 AAAA"),
            until: Day::new(2026, 11, 28).unwrap(),
            reason: text("Компьютер алдагдсан"),
        },
        RoomEvent::OtherHeadSeen { log: text("itgel/log/room2/1"), size: 12, root: text("cm9vdA==") },
        RoomEvent::ReceiptMade { bundle: id!(BundleId, 12), sha256: "ab".repeat(32) },
        RoomEvent::HeadWitnessed { size: 12, root: text("cm9vdA=="), place: text("paper") },
        issued(),
        RoomEvent::RecipientSigningKeySet { recipient: id!(RecipientId, 13), key: text("ssh-ed25519 AAAA") },
        RoomEvent::OtherCountsTaken { counts: text("{}"), signature: text("s") },
        RoomEvent::RecoveryUsed { person, keepers: [1, 3] },
        RoomEvent::KeepersNamed {
            keepers: vec![Keeper { name: text("Х. Номин"), key: text("ssh-ed25519 AAAA") }],
            reason: Some(text("Нэг нь ажлаа өгсөн")),
        },
        RoomEvent::KeeperChecked { key: text("ssh-ed25519 AAAA"), how: KeyCheck::KnownPhone },
        RoomEvent::RosterSigned { version: 2, sha256: "ab".repeat(32) },
        RoomEvent::RosterTaken {
            roster: text("{}"),
            sha256: "ab".repeat(32),
            signers: vec![text("ssh-ed25519 AAAA")],
            signatures: vec![text("s")],
        },
        RoomEvent::ClockPutRight {
            newest: Day::new(2031, 1, 1).unwrap(),
            reason: text("Батарей нь суусан байсан"),
        },
    ]
}

/// The next version of what an adult hears, whole.
fn issued() -> RoomEvent {
    let book = itgel_casefile::rulebook::Rulebook::builtin();
    let words =
        [("say".to_owned(), itgel_casefile::rulebook::Both { mn: text("Шинэ үг."), en: text("New words.") })];
    let issue = itgel_casefile::wordings::Issue {
        key: itgel_casefile::wordings::TextKey::Consent(Purpose::Ngo),
        follows: 1,
        words: &words.into(),
        valid_from: Day::new(2026, 12, 1).unwrap(),
        reason: "Хуульч засварласан үг",
    };
    itgel_casefile::wordings::issue_wording(book, &issue, Day::new(2026, 11, 28).unwrap()).unwrap()
}
