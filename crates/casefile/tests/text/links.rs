//! Files joined with each other: seen from both, never twice, never with itself, never taken away, never in a bundle.

use itgel_casefile::context::EntryMeta;
use itgel_casefile::event::{CaseEvent, RoomEvent};
use itgel_casefile::ids::{CaseId, PersonId};
use itgel_casefile::links::{Links, link, unlink};
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Moment;
use itgel_casefile::vocabulary::{AgeBand, CaseLink, ReferralSource};
use proptest::prelude::*;
use std::collections::BTreeMap;

const BECAUSE: &str = "Өөр айлын хүүхэд байсан.";

fn meta(seq: u64) -> EntryMeta {
    let at = Moment::from_rfc3339("2026-11-21T10:41:08+08:00", "Asia/Ulaanbaatar", 5_000).unwrap();
    EntryMeta { seq, at, actor: PersonId::from_random_bytes([2; 16]) }
}

fn file(n: u8) -> CaseFile {
    let mut case = CaseFile::new(CaseId::from_random_bytes([n; 16]));
    let event = CaseEvent::CaseOpened {
        code: format!("016-412{n}"),
        age_band: AgeBand::From10To12,
        referral: ReferralSource::ChildProtection,
        external_number: String::new(),
    };
    case.apply(&meta(0), &event);
    case
}

fn closed(mut case: CaseFile) -> CaseFile {
    case.apply(&meta(9), &CaseEvent::CaseClosed { reason: "дууссан".to_owned() });
    case
}

#[test]
fn each_refusal_says_what_is_wrong() {
    let mut links = Links::default();
    let (here, there) = (file(1), file(2));
    let refused = |links: &Links, a: &CaseFile, b: &CaseFile| {
        let refusal = link(links, a, b, CaseLink::Sibling).unwrap_err();
        (refusal.code, refusal.field)
    };
    assert_eq!(refused(&links, &here, &here), ("link-to-itself", Some("code")));
    assert_eq!(refused(&links, &closed(file(1)), &there), ("case-is-closed", None));
    let nobody = CaseFile::new(CaseId::from_random_bytes([3; 16]));
    assert_eq!(refused(&links, &here, &nobody), ("case-not-opened", Some("code")));
    assert_eq!(unlink(&links, &here, there.id, BECAUSE).unwrap_err().code, "link-not-there");
    // The brother's file was closed last year: nothing is entered in it.
    links.apply(&meta(1), &link(&links, &here, &closed(file(2)), CaseLink::Sibling).unwrap());
    assert_eq!(refused(&links, &here, &there), ("link-already-there", Some("code")));
    assert_eq!(refused(&links, &there, &here), ("link-already-there", Some("code")));
    assert_eq!(unlink(&links, &here, there.id, "алдаа").unwrap_err().code, "reason-too-short");
    assert_eq!(unlink(&links, &closed(file(1)), there.id, BECAUSE).unwrap_err().code, "case-is-closed");
    // Struck from the other end; it stays in sight, and the two may be joined anew.
    links.apply(&meta(2), &unlink(&links, &there, here.id, BECAUSE).unwrap());
    assert!(!links.joined(here.id, there.id));
    let (struck, other) = links.of(here.id).next().unwrap();
    assert_eq!((struck.struck.as_ref().unwrap().1.as_str(), other), (BECAUSE, there.id));
    links.apply(&meta(3), &link(&links, &there, &here, CaseLink::Both).unwrap());
    let kinds: Vec<_> = links.of(here.id).map(|(l, _)| (l.link, l.struck.is_some())).collect();
    assert_eq!(kinds, [(CaseLink::Both, false), (CaseLink::Sibling, true)]);
}

#[test]
fn a_file_is_never_joined_with_itself_whatever_a_journal_says() {
    let mut links = Links::default();
    let one = file(1).id;
    links.apply(&meta(1), &RoomEvent::CasesLinked { one, other: one, link: CaseLink::Other });
    assert!(links.list.is_empty());
}

proptest! {
    /// Among several files, after any order of joining and striking: what one file says of another, the other says of
    /// it; at most one link stands between two; nothing that was entered is lost.
    #[test]
    fn links_are_seen_from_both_ends(
        steps in prop::collection::vec((1..5_u8, 1..5_u8, 0..4_usize, any::<bool>()), 0..24)
    ) {
        let mut links = Links::default();
        let mut naive: BTreeMap<(u8, u8), CaseLink> = BTreeMap::new();
        let mut entered = 0;
        for (seq, (a, b, kind, join)) in (1..).zip(steps) {
            let pair = (a.min(b), a.max(b));
            let asked = if join {
                link(&links, &file(a), &file(b), CaseLink::ALL[kind])
            } else {
                unlink(&links, &file(a), file(b).id, BECAUSE)
            };
            prop_assert_eq!(asked.is_ok(), a != b && naive.contains_key(&pair) != join);
            let Ok(event) = asked else { continue };
            links.apply(&meta(seq), &event);
            if join {
                naive.insert(pair, CaseLink::ALL[kind]);
                entered += 1;
            } else {
                naive.remove(&pair);
            }
        }
        prop_assert_eq!(links.list.len(), entered);
        for a in 1..5_u8 {
            for b in 1..5_u8 {
                let (id, other) = (file(a).id, file(b).id);
                let standing: Vec<CaseLink> = links.of(id)
                    .filter(|(l, o)| *o == other && l.struck.is_none()).map(|(l, _)| l.link).collect();
                let expected: Vec<CaseLink> = naive.get(&(a.min(b), a.max(b))).copied().into_iter().collect();
                prop_assert_eq!(standing, expected);
            }
        }
    }
}
