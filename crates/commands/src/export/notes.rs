//! Soft notes on what is about to leave: free text that looks as if it named somebody (ux.md section 3).

use crate::naming::may_name;
use itgel_casefile::gate::Gate;
use itgel_casefile::state::CaseFile;
use itgel_casefile::vocabulary::Part;

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
    let mut found: Vec<String> = Vec::new();
    for text in texts {
        if found.len() < MOST && !found.iter().any(|f| f == text) && may_name(text) {
            found.push(text.to_owned());
        }
    }
    found
}
