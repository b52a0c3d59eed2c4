//! The signed statement: its form, its digests, and how a stranger checks it.

use crate::desk::*;
use crate::sealing::{MEANS, digest, prepared, request, salt};
use itgel_casefile::signoff::sections::{SECTIONS, Section};
use itgel_casefile::signoff::statement::*;
use itgel_casefile::vocabulary::Part;

#[test]
fn the_statement_is_canonical_and_says_what_is_signed() {
    let desk = Desk::wrapped();
    let (built, text) = prepared(&desk, &request(&desk));
    assert_eq!(itgel_casefile::canonical::write(&serde_json::from_str(&text).unwrap()).unwrap(), text);
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let keys: Vec<&String> = value.as_object().unwrap().keys().collect();
    assert_eq!(keys.len(), 13);
    assert_eq!((value["v"].as_u64(), value["kind"].as_str()), (Some(1), Some("itgel-signoff")));
    for section in &built {
        let expected = section_digest(&section.bytes, &salt(section.name), &digest);
        assert_eq!(value["sections"][section.name], expected);
    }
}

/// The digest is over the prefix, the salt and the bytes, in this order, and is standard base64 with padding.
#[test]
fn a_section_is_hashed_with_prefix_and_salt() {
    let sha256 = |bytes: &[u8]| {
        assert_eq!(bytes, [b"itgel/section/1\0".as_slice(), &[7; 32], b"{}"].concat());
        let mut out = [0xff; 32];
        out[0] = 0xfb;
        out
    };
    let digest = section_digest(b"{}", &[7; 32], &sha256);
    assert_eq!(digest, format!("+{}8=", "/".repeat(41)));
}

#[test]
fn a_withheld_section_leaves_the_others_provable() {
    let desk = Desk::wrapped();
    let (built, text) = prepared(&desk, &request(&desk));
    let here: Vec<(Section, [u8; 32])> =
        built.iter().filter(|s| s.part == Part::InterviewLog).map(|s| (s.clone(), salt(s.name))).collect();
    let (statement, behind) = check_statement(&text, &here, &digest).unwrap();
    assert_eq!(statement.claim.case, desk.case.id);
    assert_eq!(behind, ["attachments", "consent", "risk"]);
    for at in 0..here.len() {
        let mut changed = here.clone();
        changed[at].0.bytes.push(b' ');
        let fault = check_statement(&text, &changed, &digest).unwrap_err();
        assert_eq!(fault, StatementFault::Changed(here[at].0.name));
        let mut other_salt = here.clone();
        other_salt[at].1[0] ^= 1;
        let fault = check_statement(&text, &other_salt, &digest).unwrap_err();
        assert_eq!(fault, StatementFault::Changed(here[at].0.name));
    }
}

#[test]
fn statements_that_are_not_accepted() {
    let desk = Desk::wrapped();
    let (built, text) = prepared(&desk, &request(&desk));
    let with = |from: &str, to: &str| {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        read_statement(&changed).unwrap_err()
    };
    assert_eq!(with("\"itgel-signoff\"", "\"itgel-order\""), StatementFault::Kind);
    assert_eq!(with("\"v\":1", "\"v\":2"), StatementFault::Version(2));
    assert_eq!(with("\"number\":1", "\"number\":\"1\""), StatementFault::Field("number"));
    assert_eq!(with("\"as_found\":false", "\"as_found\":0"), StatementFault::Field("as_found"));
    assert_eq!(with("\"risk\":", "\"rsik\":"), StatementFault::Sections);
    assert_eq!(with("\"room\":\"", "\"roof\":\""), StatementFault::Field("room"));
    assert_eq!(with("\"organisation\":\"", "\"organization\":\""), StatementFault::Field("organisation"));
    assert_eq!(with("\"v\":1", "\"v\":1,\"w\":1"), StatementFault::Field("v"));
    assert!(matches!(with("{", "{ "), StatementFault::Form(_)));
    let claim = read_statement(&text).unwrap().claim;
    let few = statement(&claim, &built[1..], MEANS);
    assert_eq!(few, Err(StatementFault::Sections));
    assert_eq!(statement(&claim, &built, MEANS).unwrap(), text);
}

#[test]
fn every_part_but_identity_has_a_section_or_more() {
    let parts: std::collections::BTreeSet<Part> = SECTIONS.iter().map(|(_, p)| *p).collect();
    let expected = Part::ALL.iter().copied().filter(|p| *p != Part::Identity).collect();
    assert_eq!(parts, expected);
}
