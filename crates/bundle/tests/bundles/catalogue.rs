//! Every code has its sentences, every message of the report its words, in both languages.

use crate::support::words::catalogue;
use itgel_bundle::error::BundleError;
use itgel_bundle::fault::Fault;
use itgel_bundle::report::message_ids;
use std::collections::BTreeSet;

#[test]
fn every_code_has_its_two_sentences_in_both_languages() {
    let known: BTreeSet<&str> =
        Fault::ALL.iter().map(|f| f.code()).chain(BundleError::ALL.iter().map(|e| e.code())).collect();
    // The self-check shares the sentence of content that does not fit; every other code is its own.
    assert_eq!(known.len(), Fault::ALL.len() + BundleError::ALL.len() - 1, "one code for two things");
    for tag in ["mn", "en"] {
        let words = catalogue(tag);
        for id in known.iter().flat_map(|code| ["err", "rec"].map(|kind| format!("{kind}-bundle-{code}"))) {
            assert!(words.contains_key(&id), "{tag} lacks {id}");
        }
    }
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
