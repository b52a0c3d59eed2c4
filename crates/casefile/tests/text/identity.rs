//! Identity: what is kept, what is refused, what only gives a note.

use itgel_casefile::checks::Noted;
use itgel_casefile::context::{Actor, Context, EntryMeta};
use itgel_casefile::event::{Birth, CaseEvent, Identity, Names};
use itgel_casefile::identity::parts;
use itgel_casefile::identity::{RecordIdentity, RevealIdentity, phone, record_identity, reveal_identity};
use itgel_casefile::ids::{CaseId, PersonId};
use itgel_casefile::refusal::Refusal;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::{Day, Moment};
use itgel_casefile::vocabulary::{AgeBand, IdentityPart, ReferralSource, RevealReason, Role, Ternary};

fn now() -> Moment {
    Moment::from_rfc3339("2026-11-21T10:41:08+08:00", "Asia/Ulaanbaatar", 5_000).unwrap()
}

fn meta(seq: u64) -> EntryMeta {
    EntryMeta { seq, at: now(), actor: PersonId::from_random_bytes([2; 16]) }
}

fn opened() -> CaseFile {
    let mut case = CaseFile::new(CaseId::from_random_bytes([1; 16]));
    let event = CaseEvent::CaseOpened {
        code: "016-4127".to_owned(),
        age_band: AgeBand::From10To12,
        referral: ReferralSource::Police,
        external_number: String::new(),
    };
    case.apply(&meta(0), &event);
    case
}

fn closed() -> CaseFile {
    let mut case = opened();
    case.apply(&meta(1), &CaseEvent::CaseClosed { reason: "дууссан".to_owned() });
    case
}

fn request() -> RecordIdentity {
    RecordIdentity {
        names: Names { clan: String::new(), patronymic: "Бат".to_owned(), given: " Болд ".to_owned() },
        names_not_known: false,
        registration_number: "уб15310911".to_owned(),
        birth: Birth::Day { day: Day::new(2015, 11, 9).unwrap() },
        phone: "+976 9911-2345".to_owned(),
        phone_safe: Ternary::NotKnown,
        phone_hours: " 18:00-аас  хойш".to_owned(),
        aimag: "MN-1".to_owned(),
        district: "MN-1/khan-uul".to_owned(),
        address: "  3-р хороо,\t12 ".to_owned(),
    }
}

fn record(case: &CaseFile, request: RecordIdentity) -> Result<Noted, Refusal> {
    let actor = Actor { person: PersonId::from_random_bytes([2; 16]), role: Role::CaseOfficer };
    record_identity(case, request, &Context::new(&now(), &actor), Rulebook::builtin())
}

fn kept(noted: Noted) -> Identity {
    match noted.event {
        CaseEvent::IdentityRecorded { identity } => identity,
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_identity_is_kept_tidy() {
    let noted = record(&opened(), request()).unwrap();
    assert_eq!(noted.remarks, []);
    let identity = kept(noted);
    assert_eq!(identity.names.given, "Болд");
    assert_eq!(identity.registration_number, "УБ15310911");
    assert_eq!(identity.phone, "99112345");
    assert_eq!(identity.phone_hours, "18:00-аас хойш");
    assert_eq!(identity.address, "3-р хороо, 12");
}

#[test]
fn nothing_need_be_known() {
    let unknown = RecordIdentity {
        names: Names::default(),
        names_not_known: true,
        registration_number: " ".to_owned(),
        birth: Birth::NotKnown,
        phone: String::new(),
        phone_safe: Ternary::NotKnown,
        phone_hours: String::new(),
        aimag: String::new(),
        district: String::new(),
        address: String::new(),
    };
    let identity = kept(record(&opened(), unknown).unwrap());
    assert!(identity.names_not_known && identity.registration_number.is_empty());
}

#[test]
fn what_contradicts_itself_is_kept_with_a_note() {
    let mut odd = request();
    odd.birth = Birth::Day { day: Day::new(2008, 11, 9).unwrap() };
    odd.registration_number = "УБ15310912".to_owned();
    let noted = record(&opened(), odd).unwrap();
    let codes: Vec<&str> = noted.remarks.iter().map(|r| r.code).collect();
    assert_eq!(codes, ["registration-birth-differs", "registration-check-digit", "birth-outside-age-band"]);
    let identity = kept(noted);
    assert_eq!(identity.registration_number, "УБ15310912", "both are kept until one is chosen");
}

#[test]
fn each_refusal_stands_at_its_field() {
    let with = |change: fn(&mut RecordIdentity)| {
        let mut changed = request();
        change(&mut changed);
        record(&opened(), changed).map(|_| ()).map_err(|r| (r.code, r.field))
    };
    assert_eq!(with(|r| r.names = Names::default()), Err(("names-missing", Some("given"))));
    assert_eq!(with(|r| r.names_not_known = true), Err(("names-known-and-not", Some("given"))));
    assert_eq!(with(|r| r.phone = "9911234".to_owned()), Err(("phone-not-eight-digits", Some("phone"))));
    assert_eq!(
        with(|r| r.registration_number = "УБ1531091".to_owned()),
        Err(("registration-number-malformed", Some("registration_number")))
    );
    assert_eq!(with(|r| r.birth = Birth::Year { year: 1990 }), Err(("date-out-of-range", Some("birth"))));
    assert_eq!(with(|r| r.district = "MN-1/x".to_owned()), Err(("place-unknown", Some("district"))));
    assert_eq!(with(|r| r.phone_hours = "а".repeat(61)), Err(("text-too-long", Some("phone_hours"))));
    assert_eq!(with(|r| r.address = "а".repeat(121)), Err(("text-too-long", Some("address"))));
    assert_eq!(record(&closed(), request()).map(|_| ()).unwrap_err().code, "case-is-closed");
}

#[test]
fn identity_is_seen_only_with_a_reason() {
    let mut case = opened();
    let ask = |case: &CaseFile, reason, note: &str| {
        reveal_identity(case, RevealIdentity { reason, note: note.to_owned() })
    };
    assert_eq!(ask(&case, RevealReason::Contact, "").unwrap_err().code, "identity-not-recorded");
    let event = record(&case, request()).unwrap().event;
    case.apply(&meta(1), &event);
    let seen = ask(&case, RevealReason::Contact, "").unwrap();
    assert_eq!(seen, CaseEvent::IdentityRevealed { reason: RevealReason::Contact, note: String::new() });
    assert_eq!(ask(&case, RevealReason::Other, " ").unwrap_err().code, "text-empty");
    let short = ask(&case, RevealReason::Other, "есөн тэмд").unwrap_err();
    assert_eq!((short.code, short.args.get("missing").map(String::as_str)), ("text-too-short", Some("1")));
    assert!(ask(&case, RevealReason::Other, "арван тэмд").is_ok());
    assert!(ask(&case, RevealReason::Other, &"а".repeat(200)).is_ok());
    assert_eq!(ask(&case, RevealReason::Other, &"а".repeat(201)).unwrap_err().code, "text-too-long");
    case.apply(&meta(2), &seen);
    assert_eq!(case.reveals.len(), 1, "the look is in the file");
    case.apply(&meta(3), &CaseEvent::CaseClosed { reason: "дууссан".to_owned() });
    assert!(ask(&case, RevealReason::CourtOrder, "").is_ok(), "a court may ask after the file is closed");
}

#[test]
fn phones_have_eight_digits() {
    assert_eq!(phone(""), Ok(String::new()));
    assert_eq!(phone("97611223"), Ok("97611223".to_owned()), "a local number may begin with 976");
    assert_eq!(phone("97699112345"), Ok("99112345".to_owned()));
    for wrong in ["9911234", "991123456", "утас", "976"] {
        assert_eq!(phone(wrong).unwrap_err().code, "phone-not-eight-digits", "{wrong}");
    }
}

#[test]
fn only_what_changed_is_typed_anew() {
    let mut case = opened();
    let nothing = || RecordIdentity {
        names: Names::default(),
        names_not_known: false,
        registration_number: String::new(),
        birth: Birth::NotKnown,
        phone: String::new(),
        phone_safe: Ternary::NotKnown,
        phone_hours: String::new(),
        aimag: String::new(),
        district: String::new(),
        address: String::new(),
    };
    let none = request().keeping(&case, &[IdentityPart::Given]).map(|_| ());
    assert_eq!(none.unwrap_err().code, "identity-not-recorded");
    let first = RecordIdentity {
        names: Names { clan: "Боржигин".to_owned(), ..request().names },
        birth: Birth::About { years: 11, on: Day::new(2026, 3, 1).unwrap() },
        phone_safe: Ternary::Yes,
        ..request()
    };
    case.apply(&meta(1), &record(&case, first).unwrap().event);
    let before = case.identity.clone().unwrap();
    let all = nothing().keeping(&case, IdentityPart::ALL).unwrap();
    assert_eq!(record(&case, all).map(|_| ()).unwrap_err().code, "nothing-changed");
    for part in IdentityPart::ALL {
        let kept: Vec<_> = IdentityPart::ALL.iter().copied().filter(|p| p != part).collect();
        let mut typed = nothing().keeping(&case, &kept).unwrap();
        if *part == IdentityPart::Given {
            typed.names.given = "Сараа".to_owned();
        }
        let identity = self::kept(record(&case, typed).unwrap());
        assert_eq!(parts::changed(&before, &identity), [*part]);
        if *part != IdentityPart::Birth {
            assert_eq!(identity.birth, before.birth, "a guess is not counted from another day");
        }
    }
}
