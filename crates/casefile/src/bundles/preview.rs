//! What ties a sealing to the preview that was read (ux.md 4.13 step 4): nobody seals what nobody has read.

use super::PrepareBundle;
use crate::canonical;
use crate::checks;
use crate::context::Context;
use crate::gate::{Basis, Cell, Gate};
use crate::recipients::Recipient;
use crate::state::CaseFile;
use crate::vocabulary::Part;
use serde_json::json;

/// A digest function; lent, because cryptography lives elsewhere.
pub type Digest<'a> = &'a dyn Fn(&str) -> String;

/// What a bundle says of its sender, and by which program and wordings it is written. It is no part of the case file, so a
/// preview names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sender {
    /// Room.
    pub room: String,
    /// Organisation.
    pub organisation: String,
    /// Where it is, or empty.
    pub address: String,
    /// How to reach it, or empty.
    pub contact: String,
    /// Version of the program.
    pub program: String,
    /// Texts that the room put in force itself: digest of each.
    pub wordings: Vec<String>,
}

/// Everything on which a preview rests, as one line of canonical JSON: the case, the recipient with the key it is sealed to
/// and the card the report shows, what was taken away, purpose, reference and legal orders, the entry up to which the file
/// was read, the day, what goes and by what, what stays and why, who prepares it and who sends it. What stands in the file up
/// to that entry is said by the file itself.
#[must_use]
pub fn previewed(
    case: &CaseFile,
    to: &Recipient,
    request: &PrepareBundle,
    gate: &Gate,
    ctx: &Context<'_>,
) -> String {
    let basis = |basis: &Basis| match basis {
        Basis::Consent { consent, version } => format!("{consent} {version}"),
        Basis::LegalOrder { order } | Basis::VitalInterest { order } => order.to_string(),
    };
    let cells = gate.cells.iter().map(|(part, cell)| match cell {
        Cell::Goes { basis: by } => format!("{} goes {}", part.as_str(), basis(by)),
        Cell::Stays { reason } => format!("{} stays {}", part.as_str(), reason.as_str()),
    });
    let cells: Vec<String> = cells.collect();
    let from = &request.sender;
    let taken: Vec<_> =
        Part::ALL.iter().filter(|p| request.taken_away.contains(p)).map(|p| p.as_str()).collect();
    let mut orders: Vec<_> = request.orders.iter().map(ToString::to_string).collect();
    orders.sort_unstable();
    let seen = json!({
        "case": case.id.to_string(),
        "contact": to.contact,
        "day": String::from(ctx.now.day()),
        "gate": cells,
        "key": to.key,
        "kind": to.kind.as_str(),
        "orders": orders,
        "organisation": to.organisation,
        "prepared_by": ctx.actor.person.to_string(),
        "program": from.program,
        "purpose": checks::tidy(&request.purpose),
        "recipient": to.recipient.to_string(),
        "reference": checks::tidy(&request.reference),
        "role": ctx.actor.role.as_str(),
        "seen": request.seen_seq.to_string(),
        "sender": [from.room, from.organisation, from.address, from.contact],
        "taken_away": taken,
        "wordings": from.wordings,
    });
    canonical::write(&seen).expect("a case, and only texts and lists of texts")
}
