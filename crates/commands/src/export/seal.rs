//! The preview as the recipient will read it, and the bundle itself.

use super::gather::{Asked, contents};
use super::stick::{self, place};
use super::{gate_for, notes, orders_for};
use crate::api::export as api;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::recipients::usable;
use crate::trouble::{free_bytes, working};
use itgel_bundle::content::build;
use itgel_bundle::error::BundleError;
use itgel_bundle::plan::file_name;
use itgel_bundle::progress::Continue;
use itgel_bundle::report;
use itgel_bundle::target::write_file;
use itgel_casefile::bundles as rules;
use itgel_casefile::context::Context;
use itgel_casefile::event::{Event, RoomEvent};
use itgel_casefile::ids::{BundleId, CaseId, RecipientId};
use itgel_casefile::text::{self, Rule};
use itgel_seal::digest::to_hex;
use std::path::Path;
use uuid::Uuid;

/// Longest purpose of sending and reference number, in characters (ux.md 4.13).
const PURPOSE: usize = 120;
const REFERENCE: usize = 60;

/// The report as the recipient will read it.
///
/// # Errors
/// What the gate refuses; `nothing-may-go`.
pub fn preview_bundle(
    house: &mut House,
    request: api::PreviewBundle,
    _: &Job,
) -> Result<api::PreviewView, Failure> {
    let case: CaseId = id(&request.case)?;
    let recipient: RecipientId = id(&request.recipient)?;
    let bundle = BundleId::from_random_bytes(house.random_id());
    let now = house.now();
    let (open, say) = house.opened_with_words()?;
    let known = usable(open, recipient, now.day())?;
    let file = open.case(case)?.clone();
    let gate = gate_for(&file, &known, &request.take_away, now.day(), &open.room.book);
    if gate.going().is_empty() {
        return Err(Failure::refused("nothing-may-go"));
    }
    let asked = Asked {
        bundle,
        recipient: &known,
        gate: &gate,
        purpose: text::accept(&request.purpose, "purpose", Rule::line(PURPOSE))?,
        reference: String::new(),
        now: &now,
    };
    let purpose = asked.purpose.clone();
    let checkpoint = open.vault.checkpoint().map_err(|e| working(&e))?;
    let contents = contents(open, checkpoint, &file, &asked)?;
    let (_, dossier) = build(contents, say).map_err(|e| written_not(&e))?;
    let html =
        String::from_utf8(report::render(&dossier, say)).map_err(|_| Failure::broken("report-unwritable"))?;
    let found = notes::of(&file, &gate, &purpose);
    let notes = if found.is_empty() { Vec::new() } else { vec!["note-looks-like-a-name".to_owned()] };
    Ok(api::PreviewView { html, notes, found, seen_seq: file.last_seq.unwrap_or(0).to_string() })
}

/// How many megabytes are missing on the medium, at least one.
fn short(needed: u64, free: u64) -> Failure {
    let missing = needed.saturating_sub(free).div_ceil(1_000_000).max(1);
    Failure::invalid("bundle-medium-short", "folder").with("missing", missing)
}

/// Why a bundle was not made.
fn written_not(error: &BundleError) -> Failure {
    match error {
        BundleError::Cancelled => Failure::cancelled(),
        BundleError::NothingGoes => Failure::refused("nothing-may-go"),
        // The stick is no fault of the program or its store: the sentence stands beside the folder.
        BundleError::TargetExists
        | BundleError::MediumFull
        | BundleError::MediumReadOnly
        | BundleError::MediumGone
        | BundleError::WriteFailed(_)
        | BundleError::ReadBackFailed
        | BundleError::ReadBackDiffers => Failure::invalid(&format!("bundle-{}", error.code()), "folder"),
        other => Failure::broken(&format!("bundle-{}", other.code())),
    }
}

/// Seals, writes and reads back. Only then is it entered, and only then does it count; whatever fails leaves
/// no file.
///
/// # Errors
/// What [`place`] and [`rules::prepare_bundle`] refuse, `cancelled`, and what the medium says no to.
pub fn seal_bundle(
    house: &mut House,
    request: api::SealBundle,
    job: &Job,
) -> Result<api::SealedView, Failure> {
    let case: CaseId = id(&request.case)?;
    let recipient: RecipientId = id(&request.recipient)?;
    let asked_id: Uuid = id(&request.request)?;
    let now = house.now();
    let stores = house.kept_folders();
    let (open, say) = house.opened_with_words()?;
    let book = &*open.room.book.clone();
    let file = open.case(case)?.clone();
    if let Some(known) = file.bundles.find(BundleId(asked_id)) {
        return Ok(already(known, Path::new(&request.folder), &now.clock(), open.vault.origin()));
    }
    let folder = Path::new(&request.folder);
    place(folder, &stores)?;
    let known = usable(open, recipient, now.day())?;
    let seen_seq: u64 = request.seen_seq.parse().map_err(|_| Failure::refused("request-malformed"))?;
    // Nobody has read what is not entered yet.
    if seen_seq > file.last_seq.unwrap_or(0) {
        return Err(Failure::refused("request-malformed"));
    }
    let purpose = text::accept(&request.purpose, "purpose", Rule::line(PURPOSE))?;
    let reference = text::accept(&request.reference, "reference", Rule::line(REFERENCE))?;
    let prepared = rules::PrepareBundle {
        bundle: BundleId(asked_id),
        recipient,
        purpose: purpose.clone(),
        orders: orders_for(&file, &known),
        taken_away: request.take_away.clone(),
        seen_seq,
    };
    let actor = open.actor();
    let ctx = Context { now: &now, actor: &actor };
    let gate = rules::prepare_bundle(&file, &open.room.recipients, &prepared, &ctx, book)?;
    let asked =
        Asked { bundle: BundleId(asked_id), recipient: &known, gate: &gate, purpose, reference, now: &now };
    let name = file_name(&asked_id.to_string(), open.vault.origin());
    let target = folder.join(&name);
    let checkpoint = open.vault.checkpoint().map_err(|e| working(&e))?;
    let (done, size, root) = {
        let contents = contents(open, checkpoint, &file, &asked)?;
        let (plan, _) = build(contents, say).map_err(|e| written_not(&e))?;
        let mut progress = |step: itgel_bundle::progress::Step, done: u64, all: u64| {
            job.tell(step.as_str(), done, all);
            if job.stopped() { Continue::No } else { Continue::Yes }
        };
        let signer = open.vault.room_signing_key();
        let (needed, free) = (plan.at_least(), free_bytes(folder));
        // Said before anything is written; a medium that fills up meanwhile says the same.
        if free < needed && stick::tells_its_space(folder) {
            return Err(short(needed, free));
        }
        let written = write_file(&plan, signer, &target, &mut progress);
        let (done, _) = written.map_err(|e| match e {
            BundleError::MediumFull => short(needed, free),
            other => written_not(&other),
        })?;
        (done, open.vault.size(), open.vault.root())
    };
    let sha256 = to_hex(&done.sha256);
    let sealed = rules::SealBundle { prepared, sha256: sha256.clone(), bytes: done.bytes };
    let root = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, root);
    // The bundle carries the head away: the log is witnessed in the same step.
    let witnessed = RoomEvent::HeadWitnessed { size, root, place: "bundle".to_owned() };
    let noted = rules::seal_bundle(&file, &open.room.recipients, sealed, &ctx, book)
        .map_err(Failure::from)
        .and_then(|event| {
            let events = vec![Event::Case(Box::new(event))];
            open.enter_and_witness(&now, Some(case), events, Some(asked_id), Some(witnessed))
        });
    if let Err(failure) = noted {
        // A bundle that is not in the journal must not exist.
        let _ = std::fs::remove_file(&target);
        return Err(failure);
    }
    // A head over the sealing itself; when it fails the bundle counts all the same, and the next head covers it.
    let _ = open.vault.checkpoint();
    house.saved_at = now.clock();
    Ok(api::SealedView {
        bundle: asked_id.to_string(),
        path: target.display().to_string(),
        file: name,
        bytes: done.bytes.to_string(),
        sha256,
        parts: gate.going(),
        saved_at: house.saved_at.clone(),
    })
}

/// The answer to a repeated call.
fn already(known: &rules::SealedBundle, folder: &Path, saved_at: &str, log: &str) -> api::SealedView {
    let name = file_name(&known.bundle.to_string(), log);
    api::SealedView {
        bundle: known.bundle.to_string(),
        path: folder.join(&name).display().to_string(),
        file: name,
        bytes: known.bytes.to_string(),
        sha256: known.sha256.clone(),
        parts: known.parts.clone(),
        saved_at: saved_at.to_owned(),
    }
}
