//! The bundle itself: sealed, written, read back and only then entered.

use super::gather::{Asked, contents, contents_of_notice, sender_seen};
use super::stick::{self, place};
use super::{orders_for, unfinished};
use crate::api::export as api;
use crate::failure::Failure;
use crate::house::{House, SayWords};
use crate::ids::id;
use crate::job::Job;
use crate::open::Open;
use crate::recipients::usable;
use crate::trouble::{free_bytes, working};
use itgel_bundle::content::{Contents, build};
use itgel_bundle::error::BundleError;
use itgel_bundle::plan::file_name;
use itgel_bundle::progress::Continue;
use itgel_bundle::target::write_file;
use itgel_casefile::bundles as rules;
use itgel_casefile::event::{CaseEvent, Event, RoomEvent};
use itgel_casefile::ids::{BundleId, CaseId, RecipientId};
use itgel_casefile::text::{self, Rule};
use itgel_casefile::time::Moment;
use itgel_casefile::vocabulary::Part;
use itgel_seal::digest::{sha256_hex, to_hex};
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// Longest purpose of sending and reference number, in characters (ux.md 4.13).
pub(super) const PURPOSE: usize = 120;
pub(super) const REFERENCE: usize = 60;

/// The digest by which a sealing names its preview.
pub(super) fn digest(text: &str) -> String {
    sha256_hex(text.as_bytes())
}

/// How many megabytes are missing on the medium, at least one.
fn short(needed: u64, free: u64) -> Failure {
    let missing = needed.saturating_sub(free).div_ceil(1_000_000).max(1);
    Failure::invalid("bundle-medium-short", "folder").with("missing", missing)
}

/// Why a bundle was not made.
pub(super) fn written_not(error: &BundleError) -> Failure {
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
    let day = now.day();
    let known = usable(open, recipient, day)?;
    let seen_seq: u64 = request.seen_seq.parse().map_err(|_| Failure::refused("request-malformed"))?;
    // Nobody has read what is not entered yet.
    if seen_seq > file.last_seq.unwrap_or(0) {
        return Err(Failure::refused("request-malformed"));
    }
    let purpose = text::accept(&request.purpose, "purpose", Rule::line(PURPOSE))?;
    let reference = text::accept(&request.reference, "reference", Rule::name(REFERENCE))?;
    let prepared = rules::PrepareBundle {
        bundle: BundleId(asked_id),
        recipient,
        purpose: purpose.clone(),
        orders: orders_for(&file, &known),
        taken_away: request.take_away.clone(),
        reference: reference.clone(),
        sender: sender_seen(open),
        seen_seq,
        preview: request.preview.trim().to_owned(),
    };
    let actor = open.actor();
    let ctx = open.context(&now, &actor);
    let gate = rules::prepare_bundle(&file, &open.room.recipients, &prepared, &digest, &ctx, book)?;
    let asked = Asked {
        bundle: BundleId(asked_id),
        recipient: &known,
        gate: &gate,
        purpose,
        reference,
        now: &now,
        day,
    };
    let target = folder.join(file_name(&asked_id.to_string(), open.vault.origin()));
    let checkpoint = open.vault.checkpoint().map_err(|e| working(&e))?;
    let medium = unfinished::begin(open, (case, BundleId(asked_id)), &target, &now)?;
    let written = contents(open, checkpoint, &file, &asked)
        .and_then(|contents| write_out(open, contents, say, &target, job));
    let done = written
        .inspect_err(|failure| unfinished::end_of(open, BundleId(asked_id), (&target, medium), failure))?;
    let sealed = rules::SealBundle { prepared, sha256: done.sha256.clone(), bytes: done.bytes };
    let event = rules::seal_bundle(&file, &open.room.recipients, sealed, &digest, &ctx, book);
    note_written(open, &now, (case, asked_id), event.map_err(Failure::from), &done)?;
    house.saved_at = now.clock();
    Ok(done.view(asked_id, gate.going(), &house.saved_at))
}

/// Seals, writes and reads back the notice of a withdrawal: the only thing that leaves although consent was taken back.
///
/// # Errors
/// What [`place`] and [`rules::prepare_notice`] refuse, `cancelled`, and what the medium says no to.
pub fn seal_notice(
    house: &mut House,
    request: api::SealNotice,
    job: &Job,
) -> Result<api::SealedView, Failure> {
    let case: CaseId = id(&request.case)?;
    let recipient: RecipientId = id(&request.recipient)?;
    let asked_id: Uuid = id(&request.request)?;
    let withdrawal = request.withdrawal.parse().map_err(|_| Failure::refused("request-malformed"))?;
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
    let day = now.day();
    let known = usable(open, recipient, day)?;
    let prepared = rules::PrepareNotice { bundle: BundleId(asked_id), recipient, withdrawal };
    let actor = open.actor();
    let ctx = open.context(&now, &actor);
    let gate = rules::prepare_notice(&file, &open.room.recipients, &prepared, &ctx, book)?;
    let asked = Asked {
        bundle: BundleId(asked_id),
        recipient: &known,
        gate: &gate.gate,
        purpose: String::new(),
        reference: String::new(),
        now: &now,
        day,
    };
    let target = folder.join(file_name(&asked_id.to_string(), open.vault.origin()));
    let checkpoint = open.vault.checkpoint().map_err(|e| working(&e))?;
    let medium = unfinished::begin(open, (case, BundleId(asked_id)), &target, &now)?;
    let written = contents_of_notice(open, checkpoint, &file, &asked, &gate)
        .and_then(|contents| write_out(open, contents, say, &target, job));
    let done = written
        .inspect_err(|failure| unfinished::end_of(open, BundleId(asked_id), (&target, medium), failure))?;
    let written = (done.sha256.clone(), done.bytes);
    let event = rules::seal_notice(&file, &open.room.recipients, &prepared, written, &ctx, book);
    note_written(open, &now, (case, asked_id), event.map_err(Failure::from), &done)?;
    house.saved_at = now.clock();
    Ok(done.view(asked_id, Vec::new(), &house.saved_at))
}

/// A bundle that stands on the medium and was read back, and the head that it carries.
struct Done {
    target: PathBuf,
    sha256: String,
    bytes: u64,
    size: u64,
    root: String,
}

impl Done {
    fn view(&self, bundle: Uuid, parts: Vec<Part>, saved_at: &str) -> api::SealedView {
        let name = self.target.file_name().unwrap_or_default();
        api::SealedView {
            bundle: bundle.to_string(),
            path: self.target.display().to_string(),
            file: name.to_string_lossy().into_owned(),
            bytes: self.bytes.to_string(),
            sha256: self.sha256.clone(),
            parts,
            saved_at: saved_at.to_owned(),
        }
    }
}

/// Writes a bundle and reads it back, with word of how far it is.
fn write_out(
    open: &Open,
    contents: Contents<'_>,
    say: &SayWords,
    target: &Path,
    job: &Job,
) -> Result<Done, Failure> {
    let (plan, _) = build(contents, say).map_err(|e| written_not(&e))?;
    let mut progress = |step: itgel_bundle::progress::Step, done: u64, all: u64| {
        job.tell(step.as_str(), done, all);
        if job.stopped() { Continue::No } else { Continue::Yes }
    };
    let folder = target.parent().unwrap_or(target);
    let (needed, free) = (plan.at_least(), free_bytes(folder));
    // Said before anything is written; a medium that fills up meanwhile says the same.
    if free < needed && stick::tells_its_space(folder) {
        return Err(short(needed, free));
    }
    let written = write_file(&plan, open.vault.room_signing_key(), target, &mut progress);
    let (done, _) = written.map_err(|e| match e {
        BundleError::MediumFull => short(needed, free),
        other => written_not(&other),
    })?;
    let root = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, open.vault.root());
    let target = target.to_owned();
    Ok(Done { target, sha256: to_hex(&done.sha256), bytes: done.bytes, size: open.vault.size(), root })
}

/// Enters what was written; a bundle that is not in the journal must not exist.
fn note_written(
    open: &mut Open,
    now: &Moment,
    (case, request): (CaseId, Uuid),
    event: Result<CaseEvent, Failure>,
    done: &Done,
) -> Result<(), Failure> {
    // The bundle carries the head away: the log is witnessed in the same step.
    let (size, root, place) = (done.size, done.root.clone(), "bundle".to_owned());
    let witnessed = RoomEvent::HeadWitnessed { size, root, place };
    let before = open.vault.size();
    let noted = event.and_then(|event| {
        let events = vec![Event::Case(Box::new(event))];
        open.enter_and_witness(now, Some(case), events, Some(request), Some(witnessed))
    });
    if let Err(failure) = noted {
        // What was entered all the same (and could not be read again, say) is a bundle that the journal knows. Where that is
        // not certain it stays under its mark, and the next look decides.
        if open.vault.size() == before && unfinished::is_unknown(open, BundleId(request)) {
            let _ = std::fs::remove_file(&done.target);
            unfinished::end(open, BundleId(request));
        }
        return Err(failure);
    }
    unfinished::end(open, BundleId(request));
    // A head over the sealing itself; when it fails the bundle counts all the same, and the next head covers it.
    let _ = open.vault.checkpoint();
    Ok(())
}

/// The answer to a repeated call. Asked for another folder than that in which it was written, it names no path: nothing lies there.
fn already(known: &rules::SealedBundle, folder: &Path, saved_at: &str, log: &str) -> api::SealedView {
    let name = file_name(&known.bundle.to_string(), log);
    let path = Some(folder.join(&name)).filter(|path| path.is_file());
    api::SealedView {
        bundle: known.bundle.to_string(),
        path: path.map_or_else(String::new, |path| path.display().to_string()),
        file: name,
        bytes: known.bytes.to_string(),
        sha256: known.sha256.clone(),
        parts: known.parts.clone(),
        saved_at: saved_at.to_owned(),
    }
}
