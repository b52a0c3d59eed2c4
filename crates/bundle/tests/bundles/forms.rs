//! The written forms are for ever: each type in exactly the bytes that version 1 has.

use itgel_bundle::record::*;
use itgel_casefile::ids::{BundleId, CaseId, PersonId};
use itgel_casefile::vocabulary::{Part, RecipientKind, Role};
use std::collections::BTreeMap;

fn id<T: std::str::FromStr>(n: u8) -> T
where
    T::Err: std::fmt::Debug,
{
    format!("{n:02x}000000-0000-4000-8000-000000000000").parse().unwrap()
}

fn same<T>(record: &T, text: &str)
where
    T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug,
{
    assert_eq!(String::from_utf8(write(record)).unwrap(), text);
    assert_eq!(&read::<T>(text.as_bytes()).unwrap(), record);
    // Another spacing, an unknown field, something after the end: not this form.
    assert!(read::<T>(text.replace("\n  ", "\n").as_bytes()).is_none());
    assert!(read::<T>(text.replacen('{', "{\n  \"more\": 1,", 1).as_bytes()).is_none());
    assert!(read::<T>(format!("{text}\n").as_bytes()).is_none());
}

#[test]
fn disclosure() {
    let record = DisclosureRecord {
        version: 1,
        bundle: id::<BundleId>(1),
        case: id::<CaseId>(2),
        recipient: RecipientKind::Police,
        included: vec![Part::InterviewLog, Part::ConsentRecord],
        withheld: vec![WithheldRecord { part: Part::Identity, reason: "code-only".into() }],
        orders: vec![],
        entries: EntryCount { disclosed: 7, committed: 2 },
        committed: BTreeMap::from([("code-only".to_owned(), 2)]),
    };
    same(
        &record,
        r#"{
  "version": 1,
  "bundle": "01000000-0000-4000-8000-000000000000",
  "case": "02000000-0000-4000-8000-000000000000",
  "recipient": "police",
  "included": [
    "interview_log",
    "consent_record"
  ],
  "withheld": [
    {
      "part": "identity",
      "reason": "code-only"
    }
  ],
  "orders": [],
  "entries": {
    "disclosed": 7,
    "committed": 2
  },
  "committed": {
    "code-only": 2
  }
}
"#,
    );
}

#[test]
fn summary() {
    let record = SummaryRecord {
        version: 1,
        bundle: id::<BundleId>(1),
        case: id::<CaseId>(2),
        code: "017-4127".into(),
        code_mn: "Хус 4127".into(),
        code_en: "Birch 4127".into(),
        sealed_at: "2026-11-21T10:12:03.120+08:00".into(),
        program: "Itgel 0.1.0".into(),
        sender: SenderRecord {
            principal: "room3@itgel".into(),
            room: "Өрөө 3".into(),
            organisation: "О".into(),
            address: "Х".into(),
            contact: "7".into(),
            key: "ssh-ed25519 AAAA".into(),
            fingerprint: "00000 00000 00000 00000 00000 00000".into(),
            prepared_by: id::<PersonId>(3),
        },
        recipient: RecipientRecord {
            kind: RecipientKind::Prosecutor,
            organisation: "П".into(),
            contact: String::new(),
            keys: vec!["age1".into()],
            fingerprints: vec!["1".into()],
        },
        purpose: "З".into(),
        reference: "3/418".into(),
    };
    same(
        &record,
        r#"{
  "version": 1,
  "bundle": "01000000-0000-4000-8000-000000000000",
  "case": "02000000-0000-4000-8000-000000000000",
  "code": "017-4127",
  "code_mn": "Хус 4127",
  "code_en": "Birch 4127",
  "sealed_at": "2026-11-21T10:12:03.120+08:00",
  "program": "Itgel 0.1.0",
  "sender": {
    "principal": "room3@itgel",
    "room": "Өрөө 3",
    "organisation": "О",
    "address": "Х",
    "contact": "7",
    "key": "ssh-ed25519 AAAA",
    "fingerprint": "00000 00000 00000 00000 00000 00000",
    "prepared_by": "03000000-0000-4000-8000-000000000000"
  },
  "recipient": {
    "kind": "prosecutor",
    "organisation": "П",
    "contact": "",
    "keys": [
      "age1"
    ],
    "fingerprints": [
      "1"
    ]
  },
  "purpose": "З",
  "reference": "3/418"
}
"#,
    );
}

#[test]
fn people_sections_and_contents() {
    let person = PersonRecord {
        person: id::<PersonId>(3),
        name: "Д. Тэмүүлэн".into(),
        role: Role::Interviewer,
        signing_key: "ssh-ed25519 AAAA".into(),
        earlier: Vec::new(),
    };
    same(
        &PeopleRecord { version: 1, people: vec![person] },
        r#"{
  "version": 1,
  "people": [
    {
      "person": "03000000-0000-4000-8000-000000000000",
      "name": "Д. Тэмүүлэн",
      "role": "interviewer",
      "signing_key": "ssh-ed25519 AAAA"
    }
  ]
}
"#,
    );
    same(
        &SectionRecord { section: "{\"a\":1}".into(), salt: "AAAA".into() },
        "{\n  \"section\": \"{\\\"a\\\":1}\",\n  \"salt\": \"AAAA\"\n}\n",
    );
    let content = PayloadRecord { payload: "{\"of\":\"case\"}".into(), salt: "AAAA".into(), seq: 4 };
    assert_eq!(
        String::from_utf8(write_line(&content)).unwrap(),
        "{\"payload\":\"{\\\"of\\\":\\\"case\\\"}\",\"salt\":\"AAAA\",\"seq\":4}\n"
    );
}
