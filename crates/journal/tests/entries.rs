//! One entry, one line, one spelling.
#![allow(clippy::unwrap_used)]

use itgel_journal::entry::{MAX_INTEGER, MAX_LINE};
use itgel_journal::{Hash, JournalError, Skeleton, commit_payload, encode, leaf_hash, parse};

fn entry() -> Skeleton {
    Skeleton {
        act: "case.consent_answered".to_owned(),
        actor: "0d4f3c52-6f4e-4f9f-8a51-2e6d4c1f7a10".to_owned(),
        boot: None,
        case: Some("5f1f2c1e-7a52-4f43-9c1e-6d0b8f4d2a77".to_owned()),
        log: "itgel/log/room-3/1".to_owned(),
        pc: commit_payload(&[7; 32], br#"{"answer":"yes"}"#),
        seq: 1234,
        ts: "2026-11-21T10:12:03.120+08:00".to_owned(),
        tz: "Asia/Ulaanbaatar".to_owned(),
        up: 93_412,
        v: 1,
    }
}

/// The format is for ever: if this test must change, `v` must change too.
#[test]
fn the_written_form_is_frozen() {
    let line = String::from_utf8(encode(&entry())).unwrap();
    assert_eq!(
        line,
        concat!(
            r#"{"act":"case.consent_answered","actor":"0d4f3c52-6f4e-4f9f-8a51-2e6d4c1f7a10","#,
            r#""case":"5f1f2c1e-7a52-4f43-9c1e-6d0b8f4d2a77","log":"itgel/log/room-3/1","#,
            r#""pc":"XwVm9IAh/WUMbMbgmJm31ZfNyKmGECZtMuOGY4T3X1o=","seq":1234,"#,
            r#""ts":"2026-11-21T10:12:03.120+08:00","tz":"Asia/Ulaanbaatar","up":93412,"v":1}"#
        )
    );
    assert_eq!(parse(line.as_bytes()), Ok(entry()));
    assert_eq!(hex(&leaf_hash(line.as_bytes())), LEAF);
}

/// Computed with `printf '\0%s' "$line" | sha256sum`.
const LEAF: &str = "706758bdbaf4fd0da3d5626ab27680bdc6610a36f297a86266f7d7b0e3050a9c";

fn hex(hash: &Hash) -> String {
    hash.iter().map(|b| format!("{b:02x}")).collect()
}

/// An addition: a line without it is the line that it always was (the test above), a line with it has one more field.
#[test]
fn the_run_of_the_computer_is_one_more_field_and_only_where_it_is_known() {
    let with = |boot: &str| Skeleton { boot: Some(boot.to_owned()), ..entry() };
    let line = String::from_utf8(encode(&with("00c0ffee12345678"))).unwrap();
    let plain = String::from_utf8(encode(&entry())).unwrap();
    assert_eq!(line, plain.replace(r#","case""#, r#","boot":"00c0ffee12345678","case""#));
    assert_eq!(parse(line.as_bytes()), Ok(with("00c0ffee12345678")));
    for wrong in ["", "00c0ffee1234567", "00c0ffee123456789", "00C0FFEE12345678", "00c0ffee1234567g"] {
        assert_eq!(with(wrong).check(), Err(JournalError::BadEntry), "{wrong}");
        assert_eq!(parse(&encode(&with(wrong))), Err(JournalError::BadEntry), "{wrong}");
    }
    let null = plain.replace(r#","case""#, r#","boot":null,"case""#);
    assert_eq!(parse(null.as_bytes()), Err(JournalError::NotCanonical));
    let late = plain.replace(r#","log""#, r#","boot":"00c0ffee12345678","log""#);
    assert_eq!(parse(late.as_bytes()), Err(JournalError::NotCanonical), "the order is that of RFC 8785");
}

#[test]
fn an_entry_of_the_room_has_no_case() {
    let room = Skeleton { case: None, act: "room.unlocked".to_owned(), ..entry() };
    let line = String::from_utf8(encode(&room)).unwrap();
    assert!(!line.contains("\"case\""));
    assert_eq!(parse(line.as_bytes()), Ok(room));
    let null = line.replace(r#","log""#, r#","case":null,"log""#);
    assert_eq!(parse(null.as_bytes()), Err(JournalError::NotCanonical));
}

#[test]
fn other_spellings_are_refused() {
    let line = String::from_utf8(encode(&entry())).unwrap();
    let spaced = line.replace(":1234", ": 1234");
    let escaped = line.replace("case.consent", r"case\u002econsent");
    let reordered = line.replace(r#""up":93412,"v":1"#, r#""v":1,"up":93412"#);
    for other in [format!("{line}\n"), format!(" {line}"), spaced, escaped, reordered] {
        assert_eq!(parse(other.as_bytes()), Err(JournalError::NotCanonical), "{other}");
    }
    for bad in [
        String::new(),
        "{}".to_owned(),
        "[]".to_owned(),
        "null".to_owned(),
        line.replace('}', ""),
        format!("{line}{line}"),
        line.replace(r#""up":93412,"#, ""),
        line.replace(r#""v":1"#, r#""v":1,"x":2"#),
        line.replace(r#""up":93412"#, r#""up":93412,"up":93412"#),
        line.replace("1234", "1234.0"),
        line.replace("1234", "1e3"),
        line.replace("1234", "-1"),
        line.replace("1234", "\"1234\""),
        line.replace("1234", "null"),
        line.replace("1o=", "1o"),
        line.replace("1o=", "1p="),
        line.replace("consent_answered", "Consent"),
        line.replace("case.consent_answered", ""),
        line.replace("Asia/Ulaanbaatar", "Asia/Улаанбаатар"),
        line.replace("room-3", "room 3"),
        line.replace("room-3", &"x".repeat(300)),
        format!("{line}{}", " ".repeat(MAX_LINE)),
    ] {
        assert_eq!(parse(bad.as_bytes()), Err(JournalError::BadEntry), "{bad}");
    }
    for version in ["0", "2", "4294967297"] {
        let other = line.replace(r#""v":1"#, &format!(r#""v":{version}"#));
        assert_eq!(parse(other.as_bytes()), Err(JournalError::UnknownVersion), "{version}");
    }
    // A newer format may have other fields: it is still named as newer, not as damaged.
    let newer = line.replace(r#""v":1"#, r#""v":2,"x":{"y":[1.5]}"#);
    assert_eq!(parse(newer.as_bytes()), Err(JournalError::UnknownVersion));
    assert_eq!(parse(&[0xff, 0xfe]), Err(JournalError::BadEntry));
}

#[test]
fn integers_stay_below_two_to_the_53() {
    for (value, verdict) in [(MAX_INTEGER, Ok(())), (MAX_INTEGER + 1, Err(JournalError::BadEntry))] {
        for entry in [Skeleton { seq: value, ..entry() }, Skeleton { up: value, ..entry() }] {
            assert_eq!(entry.check(), verdict);
            assert_eq!(parse(&encode(&entry)).map(|_| ()), verdict);
        }
    }
}

#[test]
fn times_have_a_zone_and_a_shape() {
    let with = |ts: &str| Skeleton { ts: ts.to_owned(), ..entry() }.check();
    for good in ["2026-11-21T10:12:03+08:00", "2026-11-21T23:59:60.999-03:30", "0001-01-01T00:00:00+00:00"] {
        assert_eq!(with(good), Ok(()), "{good}");
    }
    for bad in [
        "",
        "2026-11-21T10:12:03Z",
        "2026-11-21 10:12:03+08:00",
        "2026-11-21T10:12:03.1+08:00",
        "2026-11-21T10:12:03,120+08:00",
        "2026-13-21T10:12:03+08:00",
        "2026-00-21T10:12:03+08:00",
        "2026-11-32T10:12:03+08:00",
        "2026-11-00T10:12:03+08:00",
        "2026-11-21T24:12:03+08:00",
        "2026-11-21T10:60:03+08:00",
        "2026-11-21T10:12:61+08:00",
        "2026-11-21T10:12:03+24:00",
        "2026-11-21T10:12:03+08:60",
        "2026-11-21T10:12:03*08:00",
        "２026-11-21T10:12:03+08:00",
    ] {
        assert_eq!(with(bad), Err(JournalError::BadEntry), "{bad}");
    }
}

/// `printf 'itgel/payload/1\0' …| sha256sum` gives the same; salt and payload cannot trade bytes.
#[test]
fn payload_commitments_bind_salt_and_payload() {
    assert_eq!(hex(&commit_payload(&[0; 32], b"")), EMPTY_PAYLOAD);
    assert_ne!(commit_payload(&[0; 32], b"yes"), commit_payload(&[1; 32], b"yes"));
    assert_ne!(commit_payload(&[0; 32], b"yes"), commit_payload(&[0; 32], b"no"));
    assert_ne!(commit_payload(&[0; 32], b"\0"), commit_payload(&[0; 32], b""));
}
const EMPTY_PAYLOAD: &str = "2635f7c9a0f7aa26730436589a419b43212a9467e0035a93af6eae09b19634c6";
