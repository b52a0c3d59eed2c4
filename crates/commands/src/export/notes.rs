//! Soft notes on what is about to leave: free text that looks as if it named somebody (ux.md section 3).

use itgel_casefile::code::words::CodeWords;
use itgel_casefile::gate::Gate;
use itgel_casefile::identifying::hints;
use itgel_casefile::places::{CAPITAL, Places};
use itgel_casefile::search::fold;
use itgel_casefile::state::CaseFile;
use itgel_casefile::vocabulary::Part;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Most texts that are shown to be looked at again.
const MOST: usize = 20;

/// The texts that look as if they named somebody, none twice, in the order of the report. Identity that goes by itself is
/// no surprise, so it is not looked through.
pub(super) fn of(file: &CaseFile, gate: &Gate, purpose: &str) -> Vec<String> {
    let going = gate.going();
    let mut texts: Vec<&str> = vec![purpose];
    for interview in file.interviews.iter().filter(|i| i.signed.is_some()) {
        if going.contains(&Part::InterviewLog) {
            texts.push(&interview.process_note);
            texts.extend(interview.observers.iter().map(|o| o.reason.as_str()));
            texts.push(&interview.reason);
            texts.extend(interview.bagged.values().map(|b| b.description.as_str()));
            texts.extend(interview.amendments.iter().flat_map(|a| [a.new.as_str(), a.reason.as_str()]));
        }
        if let Some(risk) = interview.risk.as_ref().filter(|_| going.contains(&Part::RiskAndNeeds)) {
            texts.extend([risk.why.as_str(), risk.told.as_str()]);
        }
    }
    if going.contains(&Part::InterviewLog) {
        let said = file.elsewhere.iter().flat_map(|one| [&one.office, &one.note, &one.because]);
        texts.extend(said.map(String::as_str));
    }
    if going.contains(&Part::Attachments) {
        texts.extend(file.attachments.values().map(|a| a.description.as_str()));
    }
    let known = |word: &str| is_known(word);
    let mut found: Vec<String> = Vec::new();
    for text in texts {
        if found.len() < MOST && !found.iter().any(|f| f == text) && !hints(text, &known).is_empty() {
            found.push(text.to_owned());
        }
    }
    found
}

/// Whether a folded word names no person although it is written with a capital: a code word or a place.
fn is_known(word: &str) -> bool {
    static PLACES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let aimags = &Places::builtin().aimags;
        // Many a soum bears the name of a person (Наран, Отгон, Эрдэнэ): only the capital's districts do not.
        let capital = aimags.iter().filter(|a| a.code == CAPITAL);
        let districts = capital.flat_map(|a| a.districts.iter().flat_map(|d| [&d.mn, &d.en]));
        let names = aimags.iter().flat_map(|a| [&a.mn, &a.en]).chain(districts);
        names.flat_map(|name| name.split_whitespace()).map(fold).collect()
    });
    CodeWords::builtin().find(word).is_some() || PLACES.contains(word)
}

#[cfg(test)]
mod tests {
    use super::is_known;

    #[test]
    fn a_soum_named_like_a_person_hides_no_name() {
        for place in ["багануур", "архангай", "улаанбаатар"] {
            assert!(is_known(place), "{place}");
        }
        for name in ["наран", "отгон", "эрдэнэ", "отгонбаяр"] {
            assert!(!is_known(name), "{name}");
        }
    }
}
