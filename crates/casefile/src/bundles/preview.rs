//! What ties a sealing to the preview that was read (ux.md 4.13 step 4): nobody seals what nobody has read.

use super::PrepareBundle;
use crate::canonical;
use crate::checks;
use crate::recipients::Recipient;
use crate::state::CaseFile;
use crate::time::Day;
use crate::vocabulary::Part;
use serde_json::json;

/// A digest function; lent, because cryptography lives elsewhere.
pub type Digest<'a> = &'a dyn Fn(&str) -> String;

/// Everything on which a preview rests, as one line of canonical JSON: the case, the recipient with the key it is sealed to
/// and the card the report shows, what was taken away, purpose, reference and legal orders, the entry up to which the file
/// was read, and the day of the gate. What stands in the file up to that entry is said by the file itself.
#[must_use]
pub fn previewed(case: &CaseFile, to: &Recipient, request: &PrepareBundle, day: Day) -> String {
    let taken: Vec<_> =
        Part::ALL.iter().filter(|p| request.taken_away.contains(p)).map(|p| p.as_str()).collect();
    let mut orders: Vec<_> = request.orders.iter().map(ToString::to_string).collect();
    orders.sort_unstable();
    let seen = json!({
        "case": case.id.to_string(),
        "contact": to.contact,
        "day": String::from(day),
        "key": to.key,
        "kind": to.kind.as_str(),
        "orders": orders,
        "organisation": to.organisation,
        "purpose": checks::tidy(&request.purpose),
        "recipient": to.recipient.to_string(),
        "reference": checks::tidy(&request.reference),
        "seen": request.seen_seq.to_string(),
        "taken_away": taken,
    });
    canonical::write(&seen).expect("a case, and only texts and lists of texts")
}
