//! The people around the child: what is kept, what is refused, who may be called.

use itgel_casefile::around::{Contact, Entered, RecordPersonAround, contact, record_person};
use itgel_casefile::context::EntryMeta;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::identity::{RevealIdentity, reveal_identity};
use itgel_casefile::ids::{AdultId, CaseId, PersonId};
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Moment;
use itgel_casefile::vocabulary::{AgeBand, DeciderKind, ReferralSource, Relation, RevealReason, Ternary};
use proptest::prelude::*;

fn meta(seq: u64) -> EntryMeta {
    let at = Moment::from_rfc3339("2026-11-21T10:41:08+08:00", "Asia/Ulaanbaatar", 5_000).unwrap();
    EntryMeta { seq, at, actor: PersonId::from_random_bytes([2; 16]) }
}

fn opened() -> CaseFile {
    let mut case = CaseFile::new(CaseId::from_random_bytes([1; 16]));
    let event = CaseEvent::CaseOpened {
        code: "016-4127".to_owned(),
        age_band: AgeBand::From10To12,
        referral: ReferralSource::HomeVisitor,
        external_number: String::new(),
    };
    case.apply(&meta(0), &event);
    case
}

fn somebody(relation: Relation, name: &str, phone: &str) -> RecordPersonAround {
    RecordPersonAround {
        adult: AdultId::from_random_bytes([7; 16]),
        relation,
        name: Entered::Typed(name.to_owned()),
        implicated: Ternary::No,
        lives_with_child: Ternary::Yes,
        contact_safe: Ternary::Yes,
        hours: " 18:00-аас  хойш ".to_owned(),
        phone: Entered::Typed(phone.to_owned()),
    }
}

#[test]
fn people_are_entered_tidily_and_changed_without_a_look() {
    let mut case = opened();
    let event = record_person(&case, somebody(Relation::Mother, " Б.Сараа ", "№№№№-\"₮:")).unwrap();
    case.apply(&meta(1), &event);
    let id = AdultId::from_random_bytes([7; 16]);
    let kept = case.adults.get(&id).unwrap();
    assert_eq!((kept.name.as_str(), kept.phone.as_str()), ("Б.Сараа", "11112345"), "typed without Shift");
    assert_eq!((kept.hours.as_str(), kept.kind), ("18:00-аас хойш", Some(DeciderKind::Mother)));
    // Somebody enters that she may be implicated and never sees name or number.
    let mut changed = somebody(Relation::Mother, "", "");
    (changed.name, changed.phone) = (Entered::AsBefore, Entered::AsBefore);
    changed.implicated = Ternary::Yes;
    case.apply(&meta(2), &record_person(&case, changed).unwrap());
    let kept = case.adults.get(&id).unwrap();
    assert_eq!((kept.name.as_str(), kept.phone.as_str()), ("Б.Сараа", "11112345"));
    assert_eq!((kept.contact_safe, kept.hours.as_str()), (Ternary::No, ""));
    assert_eq!(case.adults.len(), 1);
}

#[test]
fn each_refusal_stands_at_its_field() {
    let refused = |request| record_person(&opened(), request).map_err(|r| (r.code, r.field)).unwrap_err();
    let with = |change: fn(&mut RecordPersonAround)| {
        let mut changed = somebody(Relation::Neighbour, "Болд", "");
        change(&mut changed);
        refused(changed)
    };
    assert_eq!(refused(somebody(Relation::Father, "Болд🙂", "")), ("text-no-emoji", Some("name")));
    assert_eq!(refused(somebody(Relation::Father, "Болд", "12")), ("phone-not-eight-digits", Some("phone")));
    assert_eq!(with(|r| r.hours = "а".repeat(61)), ("text-too-long", Some("hours")));
    assert_eq!(with(|r| r.name = Entered::AsBefore), ("person-around-unknown", None));
    assert_eq!(with(|r| r.phone = Entered::AsBefore), ("person-around-unknown", None));
    assert!(
        record_person(&opened(), somebody(Relation::Sibling, "", "")).is_ok(),
        "a name need not be known"
    );
    let mut closed = opened();
    closed.apply(&meta(1), &CaseEvent::CaseClosed { reason: "дууссан".to_owned() });
    let late = record_person(&closed, somebody(Relation::Father, "Болд", "")).unwrap_err();
    assert_eq!(late.code, "case-is-closed");
}

#[test]
fn names_of_people_are_seen_only_with_a_reason() {
    let mut case = opened();
    let ask = |case: &CaseFile| {
        reveal_identity(case, RevealIdentity { reason: RevealReason::Contact, note: String::new() })
    };
    assert_eq!(ask(&case).unwrap_err().code, "identity-not-recorded");
    case.apply(&meta(1), &record_person(&case, somebody(Relation::Grandparent, "Дулмаа", "")).unwrap());
    assert!(ask(&case).is_ok(), "there is somebody to see, though not the child");
}

#[test]
fn who_decides_is_a_relation_and_each_once() {
    for kind in DeciderKind::ALL {
        let relation = Relation::of(*kind);
        assert!(relation.guardian() == Some(*kind) || relation == Relation::Other, "{kind:?}");
    }
    let guardians = Relation::ALL.iter().filter_map(|r| r.guardian()).count();
    assert_eq!(guardians, 6);
}

#[test]
fn nobody_implicated_is_called_and_silence_is_not_safety() {
    for safe in Ternary::ALL {
        assert_eq!(contact(Ternary::Yes, *safe), Contact::Never);
    }
    assert_eq!(contact(Ternary::No, Ternary::Yes), Contact::Safe);
    assert_eq!(contact(Ternary::NotKnown, Ternary::NotKnown), Contact::WithReason);
    assert_eq!(contact(Ternary::No, Ternary::No), Contact::WithReason);
}

fn any_of<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    (0..all.len()).prop_map(|n| all[n])
}

proptest! {
    /// However a person is entered and changed, who may be implicated is never shown as safe and has no hours.
    #[test]
    fn implicated_is_never_safe(
        steps in prop::collection::vec((any_of(Relation::ALL), any_of(Ternary::ALL), any_of(Ternary::ALL), any::<bool>()), 1..8)
    ) {
        let mut case = opened();
        for (seq, (relation, implicated, safe, again)) in (1..).zip(steps) {
            let mut request = somebody(relation, "Болд", "99112345");
            (request.implicated, request.contact_safe) = (implicated, safe);
            if again && !case.adults.is_empty() {
                (request.name, request.phone) = (Entered::AsBefore, Entered::AsBefore);
            }
            case.apply(&meta(seq), &record_person(&case, request).unwrap());
            let kept = case.adults.values().next().unwrap();
            prop_assert_eq!((kept.name.as_str(), kept.phone.as_str()), ("Болд", "99112345"));
            prop_assert_eq!(kept.relation(), relation);
            if implicated == Ternary::Yes {
                prop_assert_eq!(contact(kept.implicated, kept.contact_safe), Contact::Never);
                prop_assert!(kept.contact_safe == Ternary::No && kept.hours.is_empty());
            }
        }
    }
}
