//! What stands in a journal stays readable for ever: one of each event, as it is written, beside a committed file.
//!
//! A red test here means that a journal written yesterday would no longer be read as it was meant. If that is
//! wanted (a field was added), write the file anew with `ITGEL_WRITE_WIRE=1` and look at every changed line.

use crate::samples::everything;
use itgel_casefile::event::*;
use std::collections::BTreeSet;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/interview/wire.json");
const COMMITTED: &str = include_str!("wire.json");

/// Every variant by number. A new event does not compile here until it has a number, and does not pass until
/// it has an instance above.
fn variant(event: &Event) -> (usize, usize) {
    use CaseEvent as C;
    use RoomEvent as R;
    match event {
        Event::Case(event) => {
            let n = match **event {
                C::CaseOpened { .. } => 0,
                C::CaseClosed { .. } => 1,
                C::CaseReopened { .. } => 2,
                C::IdentityRecorded { .. } => 3,
                C::IdentityRevealed { .. } => 4,
                C::AdultRecorded { .. } => 5,
                C::DeciderNamed { .. } => 6,
                C::ConsentAnswered { .. } => 7,
                C::ChildCannotAnswer { .. } => 8,
                C::ConsentConfirmed { .. } => 9,
                C::ConsentWithdrawn { .. } => 10,
                C::AppointmentMade { .. } => 11,
                C::AppointmentCancelled { .. } => 12,
                C::PreparationFilled { .. } => 13,
                C::PreparationMarked { .. } => 14,
                C::AttendanceRecorded { .. } => 15,
                C::InterviewBegun { .. } => 16,
                C::Tapped { .. } => 17,
                C::TapUndone { .. } => 18,
                C::TapRestored { .. } => 19,
                C::TapCorrected { .. } => 20,
                C::ClockJumped { .. } => 21,
                C::InterviewResumed { .. } => 22,
                C::InterviewEnded { .. } => 23,
                C::ChildsEndRecorded { .. } => 24,
                C::RecordingsNoted { .. } => 25,
                C::ProcessNoted { .. } => 26,
                C::AttachmentAdded { .. } => 27,
                C::ItemDescribed { .. } => 28,
                C::RiskAssessed { .. } => 29,
                C::ReferralMade { .. } => 30,
                C::ReferralMoved { .. } => 31,
                C::SignedOff { .. } => 32,
                C::Amended { .. } => 33,
                C::LegalOrderRecorded { .. } => 34,
                C::BundleSealed { .. } => 35,
                C::BundleHandedOver { .. } => 36,
                C::BundleCancelled { .. } => 37,
                C::AftercareNoted { .. } => 38,
                C::ChildPagesChosen { .. } => 39,
                C::ChildPageShown { .. } => 40,
                C::ChildStopped { .. } => 41,
                C::ElsewhereNoted { .. } => 42,
                C::ElsewhereStruck { .. } => 43,
                C::AllegationOpened { .. } => 44,
                C::MeetingRecorded { .. } => 45,
                C::DecisionMoved { .. } => 46,
                C::PreparationPrinted => 47,
                C::PersonAroundRecorded { .. } => 48,
                C::CaseHandedOver { .. } => 49,
                C::FactsNoted { .. } => 50,
                C::ReceiptTaken { .. } => 51,
                C::OpenedBeforehand { .. } => 52,
                C::BirthSettled { .. } => 53,
                C::NoticeHandedOver { .. } => 54,
                C::LegalOrderEnded { .. } => 55,
                C::OrderTold { .. } => 56,
                C::VitalInterestStated { .. } => 57,
                C::DangerOver { .. } => 58,
                C::DangerAnswered { .. } => 59,
            };
            (n, 60)
        }
        Event::Room(event) => {
            let n = match **event {
                R::RoomCreated { .. } => 0,
                R::PersonAdded { .. } => 1,
                R::PersonDeactivated { .. } => 2,
                R::PassphraseChanged { .. } => 3,
                R::RecipientAdded { .. } => 4,
                R::RecipientKeyChecked { .. } => 5,
                R::RecipientRevoked { .. } => 6,
                R::Unlocked { .. } => 7,
                R::Locked => 8,
                R::CommandRefused { .. } => 9,
                R::SettingChanged { .. } => 10,
                R::RoomClockJumped { .. } => 11,
                R::BundleChecked { .. } => 12,
                R::BackupMade { .. } => 13,
                R::HeadWitnessed { .. } => 14,
                R::RoleChanged { .. } => 15,
                R::CasesLinked { .. } => 16,
                R::CasesUnlinked { .. } => 17,
                R::OtherRoomTaken { .. } => 18,
                R::OtherRoomChecked { .. } => 19,
                R::OtherRoomRevoked { .. } => 20,
                R::OtherHeadSeen { .. } => 21,
                R::ReceiptMade { .. } => 22,
                R::WordingIssued { .. } => 23,
                R::OtherCountsTaken { .. } => 24,
                R::RecipientSigningKeySet { .. } => 25,
                R::RecoveryUsed { .. } => 26,
                R::KeepersNamed { .. } => 27,
                R::KeeperChecked { .. } => 28,
                R::RosterSigned { .. } => 29,
                R::RosterTaken { .. } => 30,
                R::ClockPutRight { .. } => 31,
                R::BackupTested { .. } => 32,
                R::VaultKeyRenewed { .. } => 33,
                R::LogRestored { .. } => 34,
                R::PapersCompared { .. } => 35,
                R::RecoveryRenewed { .. } => 36,
            };
            (n, 37)
        }
    }
}

#[test]
fn every_event_has_an_instance() {
    for is_case in [true, false] {
        let all = everything();
        let group = all.iter().filter(|e| matches!(e, Event::Case(_)) == is_case);
        let numbers: Vec<(usize, usize)> = group.map(variant).collect();
        let found: BTreeSet<usize> = numbers.iter().map(|(n, _)| *n).collect();
        let expected: BTreeSet<usize> = (0..numbers[0].1).collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn what_is_written_is_what_was_committed() {
    let written = serde_json::to_string_pretty(&everything()).unwrap() + "\n";
    if std::env::var_os("ITGEL_WRITE_WIRE").is_some() {
        std::fs::write(FILE, &written).unwrap();
    }
    for (at, (written, committed)) in written.lines().zip(COMMITTED.lines()).enumerate() {
        assert_eq!(written, committed, "line {} of wire.json", at + 1);
    }
    assert_eq!(written, COMMITTED);
}

#[test]
fn what_was_committed_is_read() {
    let read: Vec<Event> = serde_json::from_str(COMMITTED).unwrap();
    assert_eq!(read, everything());
}

#[test]
fn acts_carry_no_personal_word_and_are_as_in_the_file() {
    let read: Vec<serde_json::Value> = serde_json::from_str(COMMITTED).unwrap();
    for (event, value) in everything().iter().zip(read) {
        let group = value["of"].as_str().unwrap();
        let act = format!("{group}.{}", value["event"]["type"].as_str().unwrap());
        assert_eq!(event.act(), act);
        assert!(act.bytes().all(|b| b.is_ascii_lowercase() || b == b'_' || b == b'.'));
    }
}
