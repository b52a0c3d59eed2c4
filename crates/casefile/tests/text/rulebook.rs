//! The rule data hold: they are read, both languages are there, ages are as ux.md says, and faults are named.

use itgel_casefile::age::AgeRange;
use itgel_casefile::language::Language;
use itgel_casefile::rulebook::assent::{AgeSet, PageKind};
use itgel_casefile::rulebook::capacity::{CaregiverAct, ChildAct, Fit};
use itgel_casefile::rulebook::disclosure::LeftOutReason;
use itgel_casefile::rulebook::{Rulebook, RulebookFault, Source, Sources, embedded};
use itgel_casefile::vocabulary::{
    DeciderKind, DistressResponse, DistressSign, Giver, Part, Phase, PromptKind, Purpose, RecipientKind,
};

fn today() -> itgel_casefile::time::Day {
    itgel_casefile::time::Day::new(2026, 11, 21).unwrap()
}

fn book() -> &'static Rulebook {
    Rulebook::builtin()
}

#[test]
fn every_purpose_is_worded_for_both_givers_in_both_languages() {
    for purpose in Purpose::ALL {
        for language in Language::ALL {
            for ages in AgeSet::ALL {
                for giver in Giver::ALL {
                    let text = book().spoken_text(*purpose, *giver, *language, *ages, today()).unwrap();
                    let cyrillic = text.chars().any(|c| ('а'..='я').contains(&c));
                    assert_eq!(
                        cyrillic,
                        *language == Language::Mongolian,
                        "{purpose:?} {giver:?} {ages:?}: {text}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_words_of_the_mockup_are_kept_to_the_letter() {
    let words = book().wordings.in_use(Purpose::SocialWorker, today()).unwrap();
    assert_eq!(
        words.spoken(Language::Mongolian),
        "Танай гэр бүлд туслах нийгмийн ажилтан энэ ярилцлагын талаар зарим зүйлийг мэдэж болно. \
         Хүүхдийн ярьсныг үгчлэн өгөхгүй. Та үгүй гэсэн ч ярилцлага үргэлжилнэ, тусламж зогсохгүй."
    );
    assert_eq!(
        words.spoken(Language::English),
        "The social worker who helps your family may learn some things about this interview. \
         We do not pass on the child’s exact words. If you say no, the interview still goes on and help does not stop."
    );
    let pages = book().assent.in_use(today()).unwrap();
    let page = pages.asking(Purpose::Recording).unwrap();
    assert_eq!(
        page.exact_text(AgeSet::From8To12, Language::Mongolian).unwrap(),
        "Бид ярьж байхдаа камераар бичиж болох уу?\nҮгүй гэж болно. Хэн ч чамд уурлахгүй."
    );
}

#[test]
fn the_child_is_asked_or_told_about_recording_never_both() {
    let pages = book().assent.in_use(today()).unwrap();
    let keys = |asked: bool| pages.shown(asked).map(|p| p.page.clone()).collect::<Vec<_>>();
    assert!(
        keys(true).contains(&"recording".to_owned()) && !keys(true).contains(&"recording_told".to_owned())
    );
    assert!(
        !keys(false).contains(&"recording".to_owned()) && keys(false).contains(&"recording_told".to_owned())
    );
    assert!(pages.shown(true).any(|p| p.page == "stop" && p.kind == PageKind::Tells));
}

#[test]
fn a_reference_names_wording_version_language_and_age_set() {
    let hash = |bytes: &[u8]| super::sha256::hex(bytes);
    let adult = book()
        .wording_ref(Purpose::Police, Giver::Guardian, Language::English, AgeSet::From4To7, today(), &hash)
        .unwrap();
    assert_eq!((adult.id.as_str(), adult.version, adult.language.as_str()), ("consent/police", 1, "en"));
    let text = book()
        .spoken_text(Purpose::Police, Giver::Guardian, Language::English, AgeSet::From8To12, today())
        .unwrap();
    assert_eq!(adult.sha256, hash(text.as_bytes()));
    let child = book()
        .wording_ref(Purpose::Police, Giver::Child, Language::Mongolian, AgeSet::From13To17, today(), &hash)
        .unwrap();
    assert_eq!(child.id, "assent/police/13-17");
    assert!(book().is_in_use(&adult, today()) && book().is_in_use(&child, today()));
    let mut old = adult.clone();
    old.version = 2;
    assert!(!book().is_in_use(&old, today()));
    old.version = 1;
    old.id = "consent/nobody".to_owned();
    assert!(!book().is_in_use(&old, today()));
}

#[test]
fn lengths_and_breaks_follow_the_age() {
    let protocol = &book().protocol;
    let expected = [(0, 30), (6, 30), (7, 40), (9, 40), (10, 50), (12, 50), (13, 60), (17, 60), (18, 60)];
    for (age, minutes) in expected {
        assert_eq!(protocol.planned_minutes(AgeRange::exactly(age)), minutes, "{age}");
    }
    assert_eq!(protocol.planned_minutes(AgeRange::new(6, 7)), 30, "in doubt the younger");
    for (age, minutes) in [(4, 20), (8, 40), (12, 60), (17, 60)] {
        assert_eq!(protocol.substantive_minutes(AgeRange::exactly(age)), minutes, "{age}");
    }
    let at = |age| {
        let rule = protocol.break_rule(AgeRange::exactly(age)).unwrap();
        (rule.offer_from_minutes, rule.offer_by_minutes)
    };
    assert_eq!((at(7), at(8)), ((15, 20), (20, 30)));
}

#[test]
fn phases_pairs_and_chips_mean_what_the_desk_card_says() {
    let protocol = &book().protocol;
    let substantive: Vec<Phase> =
        Phase::ALL.iter().copied().filter(|p| protocol.is_substantive(*p)).collect();
    assert_eq!(substantive, [Phase::FreeRecall, Phase::FollowUp]);
    assert_eq!(protocol.pair_of(PromptKind::OptionPosing), Some(PromptKind::Open));
    assert_eq!(protocol.pair_of(PromptKind::Open), None);
    let chip = |key: &str| protocol.chip(key).map(|c| (c.sign, c.response));
    assert_eq!(chip("still"), Some((Some(DistressSign::Quiet), None)));
    assert_eq!(chip("drops"), Some((Some(DistressSign::Tears), None)));
    assert_eq!(chip("water"), Some((None, Some(DistressResponse::Water))));
    assert_eq!(chip("new_topic"), Some((None, Some(DistressResponse::OtherTopic))));
    assert_eq!(chip("tears"), None);
}

#[test]
fn the_age_matrix_is_the_one_of_the_guidelines() {
    let capacity = &book().capacity;
    let line = |age| capacity.rule(age).map(|r| (r.child, r.caregiver)).unwrap();
    for age in 0..=5 {
        assert_eq!(line(age), (ChildAct::Explanation, CaregiverAct::Consent));
    }
    for age in 6..=14 {
        assert_eq!(line(age), (ChildAct::Assent, CaregiverAct::Consent));
    }
    for age in 15..=18 {
        assert_eq!(line(age), (ChildAct::Consent, CaregiverAct::ConsentWithChildsPermission));
    }
    assert_eq!(capacity.child_act(AgeRange::new(5, 6)), ChildAct::Assent, "in doubt the child is asked");
    assert_eq!((capacity.majority, capacity.valid_months), (18, 12));
}

#[test]
fn deciders_fit_by_age_and_doubt_protects_the_child() {
    let fit = |kind, a, b| book().capacity.fit(kind, AgeRange::new(a, b));
    assert_eq!(fit(DeciderKind::Guardian, 13, 13), Fit::Fits);
    assert_eq!(fit(DeciderKind::Guardian, 14, 14), Fit::NeedsReason);
    assert_eq!(fit(DeciderKind::Guardian, 13, 14), Fit::Fits, "a mismatch must be certain");
    assert_eq!(fit(DeciderKind::Custodian, 13, 13), Fit::NeedsReason);
    assert_eq!(fit(DeciderKind::Custodian, 14, 14), Fit::Fits);
    assert_eq!(fit(DeciderKind::ChildAlone, 15, 16), Fit::Refused, "a power must be certain");
    assert_eq!(fit(DeciderKind::ChildAlone, 16, 17), Fit::Fits);
    assert_eq!(fit(DeciderKind::Mother, 0, 17), Fit::Fits);
    assert!(book().capacity.may_decide_alone(AgeRange::exactly(16)));
}

#[test]
fn each_recipient_gets_the_minimum() {
    let table = &book().disclosure;
    use Part::{Attachments, ConsentRecord, Identity, InterviewLog, RiskAndNeeds};
    let expected: [(RecipientKind, &[Part]); 5] = [
        (RecipientKind::Police, &[InterviewLog, ConsentRecord, Attachments, Identity]),
        (RecipientKind::Prosecutor, Part::ALL),
        (RecipientKind::Doctor, &[ConsentRecord, RiskAndNeeds]),
        (RecipientKind::SocialWorker, &[ConsentRecord, RiskAndNeeds]),
        (RecipientKind::Ngo, &[ConsentRecord, RiskAndNeeds]),
    ];
    for (kind, parts) in expected {
        for part in Part::ALL {
            assert_eq!(table.needs(kind, *part), parts.contains(part), "{kind:?} {part:?}");
            assert_eq!(table.why_left_out(kind, *part).is_none(), parts.contains(part));
        }
        assert_eq!(table.recipient_of(table.purpose_of(kind).unwrap()), Some(kind));
    }
    assert_eq!(table.why_left_out(RecipientKind::Doctor, Identity), Some(LeftOutReason::CodeOnly));
    assert_eq!(table.recipient_of(Purpose::Statistics), None);
}

/// Reads the embedded files with one replaced: 0 protocol, 1 capacity, 2 disclosure, 3 the child's pages, 4 danger to life, from
/// 5 on the wordings.
fn read_with(change: impl Fn(&str) -> String, place: usize) -> Result<Rulebook, RulebookFault> {
    let sources = embedded();
    let original = slot(&sources, place).text;
    let text = change(original);
    assert_ne!(text, original, "the change did not apply");
    let mut changed = sources.clone();
    let new = Source { file: "changed.json", text: &text };
    match place {
        0 => changed.protocol = new,
        1 => changed.capacity = new,
        2 => changed.disclosure = new,
        3 => changed.assent = vec![new],
        4 => changed.vital = new,
        n => changed.wordings[n - 5] = new,
    }
    Rulebook::read(&changed)
}

fn slot<'a>(sources: &Sources<'a>, place: usize) -> Source<'a> {
    match place {
        0 => sources.protocol,
        1 => sources.capacity,
        2 => sources.disclosure,
        3 => sources.assent[0],
        4 => sources.vital,
        n => sources.wordings[n - 5],
    }
}

#[test]
fn a_newer_layout_is_refused_not_guessed() {
    for place in [0, 1, 2, 3, 4, 7] {
        let fault = read_with(|t| t.replacen("\"format\": 1", "\"format\": 2", 1), place).unwrap_err();
        assert_eq!(fault, RulebookFault::UnknownFormat { file: "changed.json".to_owned(), found: 2 });
    }
}

#[test]
fn unsound_files_are_refused_with_the_reason() {
    let cases: [(&str, &str, usize, &str); 12] = [
        ("\"to\": 13, \"outside\"", "\"to\": 13, \"surprise\": 1, \"outside\"", 1, "unknown field"),
        ("\"from\": 6, \"to\": 11", "\"from\": 7, \"to\": 11", 1, "gap or overlap"),
        ("\"to_age\": 9", "\"to_age\": 5", 0, "do not ascend"),
        ("\"sign\": \"tears\"", "\"sign\": null", 0, "one sign or one response"),
        ("\"identity\"]", "\"identity\", \"risk_and_needs\"]", 2, "goes or stays"),
        ("\"parts\": [\"identity\"]", "\"parts\": []", 7, "what is said to go"),
        ("\"version\": 1", "\"version\": 2", 7, "numbered and dated"),
        (
            "Чи хүссэн үедээ зогсоож болно.",
            "Чи хүссэн үедээ хэзээ ч гэсэн яриагаа зогсоож болно.",
            3,
            "too many words",
        ),
        ("\"purpose\": \"ngo\"", "\"purpose\": null", 3, "asked on one page"),
        ("\"days\": 7", "\"days\": 32", 4, "not for months"),
        ("\"identity\"]", "\"identity\", \"interview_log\"]", 4, "nothing else"),
        ("[\"police\", \"doctor\", \"social_worker\", \"ngo\"]", "[]", 4, "who can help"),
    ];
    for (from, to, place, reason) in cases {
        let fault = read_with(|t| t.replacen(from, to, 1), place).unwrap_err();
        assert!(fault.to_string().contains(reason), "{from}: {fault}");
        assert!(fault.to_string().starts_with("changed.json: "));
    }
}
