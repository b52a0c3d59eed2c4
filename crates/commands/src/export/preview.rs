//! The preview: the page as the recipient will read it, with identity behind a reason as everywhere in the room.

use super::gather::{Asked, contents, sender_seen};
use super::notes;
use super::seal::{PURPOSE, REFERENCE, digest, written_not};
use super::{gate_for, orders_for};
use crate::api::export as api;
use crate::failure::Failure;
use crate::house::House;
use crate::identity::{SHOWN_SECONDS, log_the_look};
use crate::ids::id;
use crate::job::Job;
use crate::recipients::usable;
use crate::trouble::working;
use itgel_bundle::content::build;
use itgel_bundle::report::{Veil, render_behind};
use itgel_casefile::bundles as rules;
use itgel_casefile::gate::disclosable;
use itgel_casefile::identity::anything_to_reveal;
use itgel_casefile::ids::{BundleId, CaseId, RecipientId};
use itgel_casefile::text::{self, Rule};
use itgel_casefile::vocabulary::Part;

/// The report as the recipient will read it. Where identity goes, bars stand for names and numbers: that it goes, and how
/// much of it, is seen without a reason. With one, the look is in the journal before the page without bars is made.
///
/// # Errors
/// What the gate refuses; `case-is-closed`; `nothing-may-go`; what [`crate::identity::reveal_identity`] refuses where a reason is given for
/// identity that goes.
pub fn preview_bundle(
    house: &mut House,
    request: api::PreviewBundle,
    _: &Job,
) -> Result<api::PreviewView, Failure> {
    let case: CaseId = id(&request.case)?;
    let recipient: RecipientId = id(&request.recipient)?;
    let bundle = BundleId::from_random_bytes(house.random_id());
    let now = house.now();
    let (open, _) = house.opened_with_words()?;
    let day = now.day();
    let known = usable(open, recipient, day)?;
    let file = open.case(case)?.clone();
    // Nothing leaves of a closed file, whatever an order would open: a page of it would promise what sealing refuses.
    if file.is_closed() {
        return Err(Failure::refused("case-is-closed"));
    }
    let gate = gate_for(&file, &known, &request.take_away, day, &open.room.book);
    if gate.going().is_empty() {
        return Err(Failure::refused("nothing-may-go"));
    }
    let asked = Asked {
        bundle,
        recipient: &known,
        gate: &gate,
        purpose: text::accept(&request.purpose, "purpose", Rule::line(PURPOSE))?,
        reference: text::accept(&request.reference, "reference", Rule::name(REFERENCE))?,
        now: &now,
        day,
    };
    // What is sealed rests on the file as it was read; that somebody looked at it changes nothing in it, so both pages of a
    // preview have one digest.
    let seen = rules::PrepareBundle {
        bundle,
        recipient,
        purpose: asked.purpose.clone(),
        reference: asked.reference.clone(),
        orders: orders_for(&file, &known),
        taken_away: request.take_away.clone(),
        sender: sender_seen(open),
        seen_seq: file.last_seq.unwrap_or(0),
        preview: String::new(),
    };
    let actor = open.actor();
    let preview = digest(&rules::previewed(&file, &known, &seen, &gate, &open.context(&now, &actor)));
    let named = gate.going().contains(&Part::Identity) && anything_to_reveal(&file);
    let reason = request.reason.filter(|_| named);
    if let Some(reason) = reason {
        log_the_look(house, case, reason, request.note)?;
    }
    let saved_at = reason.map(|_| house.saved_at.clone()).unwrap_or_default();
    let (open, say) = house.opened_with_words()?;
    let file = open.case(case)?.clone();
    let checkpoint = open.vault.checkpoint().map_err(|e| working(&e))?;
    let (plan, dossier) =
        build(contents(open, checkpoint, &file, &asked)?, say).map_err(|e| written_not(&e))?;
    let bytes = plan.about().to_string();
    let veil = if reason.is_some() { Veil::Numbers } else { Veil::Identity };
    let html = String::from_utf8(render_behind(&dossier, say, veil))
        .map_err(|_| Failure::broken("report-unwritable"))?;
    let placed = open.vault.case_events(case).map_err(|e| working(&e))?;
    let found = notes::of(&[&asked.purpose, &asked.reference], &placed, &disclosable(&gate, case, &placed));
    let notes = if found.is_empty() { Vec::new() } else { vec!["note-looks-like-a-name".to_owned()] };
    let seconds = reason.map_or(0, |_| SHOWN_SECONDS);
    Ok(api::PreviewView {
        html,
        hidden: named && reason.is_none(),
        seconds,
        saved_at,
        notes,
        found,
        bytes,
        seen_seq: seen.seen_seq.to_string(),
        preview,
    })
}
