//! Every code has its sentences, every message of the report its words, in both languages.

use crate::support::words::catalogue;
use itgel_bundle::error::BundleError;
use itgel_bundle::fault::Fault;
use itgel_bundle::report::message_ids;
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn every_code_has_its_two_sentences_in_both_languages() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("faults.txt");
    let text = std::fs::read_to_string(path).unwrap();
    let (mut codes, mut said) = (BTreeSet::new(), BTreeSet::new());
    for line in text.lines().filter(|l| !l.is_empty() && !l.starts_with('#')) {
        let fields: Vec<&str> = line.split(" | ").collect();
        let [code, sentences @ ..] = fields.as_slice() else { panic!("{line}") };
        assert_eq!(sentences.len(), 4, "{line}");
        for sentence in sentences {
            assert!(sentence.ends_with(['.', '?']) && sentence.trim() == *sentence, "{line}");
            for blame in ["invalid", "error", "failed", "victim", "suspect"] {
                assert!(!sentence.to_lowercase().contains(blame), "{line}");
            }
        }
        assert!(codes.insert((*code).to_owned()), "{code} twice");
        // Each fault has a sentence of its own; what to do may be the same.
        for (language, sentence) in sentences[..2].iter().enumerate() {
            assert!(said.insert((language, (*sentence).to_owned())), "{sentence} twice");
        }
    }
    let known: BTreeSet<String> = Fault::ALL
        .iter()
        .map(|f| f.code())
        .chain(BundleError::ALL.iter().map(|e| e.code()))
        .map(str::to_owned)
        .collect();
    // The self-check shares the sentence of content that does not fit; every other code is its own.
    assert_eq!(known.len(), Fault::ALL.len() + BundleError::ALL.len() - 1, "one code for two things");
    assert_eq!(codes, known);
}

#[test]
fn every_message_of_the_report_is_in_both_catalogues() {
    let [mn, en] = ["mn", "en"].map(catalogue);
    for id in message_ids() {
        assert!(mn.contains_key(&id), "mn lacks {id}");
        assert!(en.contains_key(&id), "en lacks {id}");
    }
    let known: BTreeSet<String> = message_ids().into_iter().collect();
    let unused: Vec<_> = mn.keys().filter(|id| id.starts_with("report-") && !known.contains(*id)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}
