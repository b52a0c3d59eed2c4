//! What is alleged and which signs were seen: the lists hold, each answer has its entry, nothing is overwritten.

use itgel_casefile::context::EntryMeta;
use itgel_casefile::event::{CaseEvent, Facts};
use itgel_casefile::identification::{
    Identification, NoteAlleged, NoteSigns, SOURCE, Term, note_alleged, note_signs,
};
use itgel_casefile::ids::{CaseId, PersonId};
use itgel_casefile::rulebook::Source;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Moment;
use itgel_casefile::vocabulary::{AgeBand, Movement, ReferralSource, Seen};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn lists() -> &'static Identification {
    Identification::builtin()
}

fn meta(seq: u64, by: u8) -> EntryMeta {
    let at = Moment::from_rfc3339("2026-11-21T10:41:08+08:00", "Asia/Ulaanbaatar", 5_000).unwrap();
    EntryMeta { seq, at, actor: PersonId::from_random_bytes([by; 16]) }
}

fn opened() -> CaseFile {
    let mut case = CaseFile::new(CaseId::from_random_bytes([1; 16]));
    let event = CaseEvent::CaseOpened {
        code: "016-4127".to_owned(),
        age_band: AgeBand::From10To12,
        referral: ReferralSource::SchoolClub,
        external_number: String::new(),
    };
    case.apply(&meta(0, 2), &event);
    case
}

fn alleged(forms: &[&str], exploitation: &[&str]) -> NoteAlleged {
    let codes = |list: &[&str]| list.iter().map(|c| (*c).to_owned()).collect();
    NoteAlleged { forms: codes(forms), exploitation: codes(exploitation), movement: Movement::NotKnown }
}

fn signs(set: &str, seen: &[(&str, Seen)]) -> NoteSigns {
    let seen = seen.iter().map(|(code, seen)| ((*code).to_owned(), *seen)).collect();
    NoteSigns { set: set.to_owned(), seen }
}

#[test]
fn what_the_law_and_the_reports_name_is_in_the_lists() {
    let has = |list: &[Term], code: &str| list.iter().any(|t| t.code == code);
    for form in ["sexual", "physical", "emotional", "neglect", "online", "exploitation", "not_known"] {
        assert!(has(&lists().forms, form), "{form}");
    }
    // domain.md 3.10, and what the reports on trafficking name for Mongolia.
    for kind in [
        "sexual",
        "online_sexual",
        "labour",
        "begging",
        "forced_crime",
        "herding",
        "horse_racing",
        "mining",
        "construction",
        "performing",
        "domestic",
        "marriage",
        "organs",
        "other",
        "not_known",
    ] {
        assert!(has(&lists().exploitation, kind), "{kind}");
    }
    let sets: Vec<&str> = lists().sets.iter().map(|s| s.code.as_str()).collect();
    assert_eq!(sets, ["sexual_exploitation", "forced_labour", "online_exploitation"]);
    assert!(lists().sets.iter().all(|s| s.signs.len() >= 10));
}

#[test]
fn lists_that_do_not_hold_are_refused() {
    let read =
        |text: &str| Identification::read(&Source { file: "i", text }).map(|_| ()).map_err(|f| f.to_string());
    let text = SOURCE.text;
    assert_eq!(read(text), Ok(()));
    let fault = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        read(&text.replacen(from, to, 1)).unwrap_err()
    };
    assert_eq!(fault("\"code\": \"physical\"", "\"code\": \"sexual\""), "i: a code stands twice");
    assert_eq!(fault("\"en\": \"Neglect\"", "\"en\": \"\""), "i: a word is missing");
    assert_eq!(fault("\"code\": \"peers\"", "\"code\": \"Сараа\""), "i: a code is lower-case letters");
    let certain = fault("\"code\": \"not_known\"", "\"code\": \"certain\"");
    assert_eq!(certain, "i: a list has no word for what is not known");
    assert!(fault("\"format\": 1", "\"format\": 2").contains("newer"));
}

#[test]
fn what_is_alleged_are_codes_of_the_list() {
    let mut case = opened();
    let refused = |case: &CaseFile, request: &NoteAlleged| {
        let refusal = note_alleged(case, request, lists()).unwrap_err();
        (refusal.code, refusal.field)
    };
    assert_eq!(refused(&case, &alleged(&["Сараа"], &[])), ("choice-unknown", Some("forms")));
    assert_eq!(refused(&case, &alleged(&[], &["Сараа"])), ("choice-unknown", Some("exploitation")));
    let both = alleged(&["not_known", "online"], &[]);
    assert_eq!(refused(&case, &both), ("alleged-not-known-alone", Some("forms")));
    assert_eq!(refused(&case, &alleged(&[], &[])), ("alleged-nothing-chosen", Some("forms")));
    let event = note_alleged(&case, &alleged(&["online", "sexual", "online"], &[]), lists()).unwrap();
    case.apply(&meta(1, 2), &event);
    assert_eq!(case.facts.alleged[0].forms, ["sexual", "online"], "in the order of the list, each once");
    assert_eq!(refused(&case, &alleged(&["sexual", "online"], &[])).0, "nothing-changed");
    // What was noted can be taken back; what was noted before stays beside it.
    let event = note_alleged(&case, &alleged(&[], &[]), lists()).unwrap();
    case.apply(&meta(2, 3), &event);
    assert_eq!(case.facts.alleged.len(), 2);
    assert_eq!(case.facts.alleged[0].meta, meta(1, 2));
    case.apply(&meta(3, 2), &CaseEvent::CaseClosed { reason: "дууссан".to_owned() });
    assert_eq!(refused(&case, &alleged(&["neglect"], &[])).0, "case-is-closed");
}

#[test]
fn each_answer_to_a_sign_has_its_own_entry() {
    let mut case = opened();
    let refused = |case: &CaseFile, request: NoteSigns| {
        let refusal = note_signs(case, request, lists()).unwrap_err();
        (refusal.code, refusal.field)
    };
    assert_eq!(refused(&case, signs("nothing", &[])), ("choice-unknown", Some("set")));
    let story = signs("forced_labour", &[("Сараа хэлсэн", Seen::Seen)]);
    assert_eq!(refused(&case, story), ("choice-unknown", Some("seen")));
    let of_another_set = signs("forced_labour", &[("gifts", Seen::Seen)]);
    assert_eq!(refused(&case, of_another_set), ("choice-unknown", Some("seen")));
    assert_eq!(refused(&case, signs("forced_labour", &[])), ("signs-unanswered", Some("seen")));
    let first = signs("forced_labour", &[("no_pay", Seen::Seen), ("debt", Seen::NotKnown)]);
    let event = note_signs(&case, first.clone(), lists()).unwrap();
    case.apply(&meta(1, 2), &event);
    assert_eq!(refused(&case, first), ("nothing-changed", None));
    // Another person answers one otherwise and one anew: only these two are theirs.
    let second =
        signs("forced_labour", &[("no_pay", Seen::Seen), ("debt", Seen::NotSeen), ("watched", Seen::Seen)]);
    let event = note_signs(&case, second, lists()).unwrap();
    case.apply(&meta(2, 3), &event);
    let stands = |code: &str| {
        let sign = case.facts.sign("forced_labour", code).unwrap();
        (sign.seen, sign.meta.seq)
    };
    assert_eq!(stands("no_pay"), (Seen::Seen, 1));
    assert_eq!(stands("debt"), (Seen::NotSeen, 2));
    assert_eq!(stands("watched"), (Seen::Seen, 2));
    assert!(case.facts.sign("forced_labour", "moved").is_none(), "of this nothing was said");
    assert!(case.facts.sign("sexual_exploitation", "watched").is_none(), "a code belongs to its set");
    assert_eq!(case.facts.signs["forced_labour"]["debt"].len(), 2, "the first answer stays");
}

proptest! {
    /// Whatever is answered in whatever order: what stands is the last answer, every answer is kept with its entry, and
    /// nothing but codes of the set is.
    #[test]
    fn nothing_is_lost_and_nothing_told(
        steps in prop::collection::vec(prop::collection::btree_map(
            prop::sample::select(vec!["no_pay", "debt", "watched", "Сараа"]), 0..3_usize, 0..4), 1..8)
    ) {
        let mut case = opened();
        let mut expected: BTreeMap<&str, Vec<(u64, Seen)>> = BTreeMap::new();
        for (seq, step) in (1..).zip(&steps) {
            let answers: Vec<(&str, Seen)> = step.iter().map(|(code, n)| (*code, Seen::ALL[*n])).collect();
            let Ok(event) = note_signs(&case, signs("forced_labour", &answers), lists()) else { continue };
            prop_assert!(!step.contains_key("Сараа"));
            let is_signs = matches!(&event, CaseEvent::FactsNoted { facts: Facts::Signs { .. }, .. });
            prop_assert!(is_signs);
            case.apply(&meta(seq, 2), &event);
            for (code, seen) in answers {
                let all = expected.entry(code).or_default();
                if all.last().map(|(_, last)| *last) != Some(seen) {
                    all.push((seq, seen));
                }
            }
        }
        let kept: BTreeMap<&str, Vec<(u64, Seen)>> = case.facts.signs.get("forced_labour").into_iter().flatten()
            .map(|(code, all)| (code.as_str(), all.iter().map(|s| (s.meta.seq, s.seen)).collect())).collect();
        prop_assert_eq!(kept, expected);
    }
}
