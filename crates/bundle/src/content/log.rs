//! Lines, contents, proofs and the tree head: checked as a reader will check them, then planned.

use super::Contents;
use crate::entry::{self, Mismatch, Shown};
use crate::error::BundleError;
use crate::layout::{self, path};
use crate::plan::Plan;
use crate::record::{PayloadRecord, write_line};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use itgel_journal::epoch::leads_to;
use itgel_journal::{Checkpoint, TlogProof, leaf_hash, parse, verify_inclusion};

/// What the lines amount to.
pub struct Log {
    /// The tree head.
    pub checkpoint: Checkpoint,
    /// Entries whose content goes, ascending.
    pub shown: Vec<Shown>,
    /// First sequence number.
    pub from: u64,
    /// Last sequence number.
    pub to: u64,
}

/// Checks every line against the tree head and every content against its line and the parts that go.
pub fn check(contents: &Contents<'_>) -> Result<Log, BundleError> {
    let differs = BundleError::EntryDiffers;
    let checkpoint = Checkpoint::verify(&contents.checkpoint, &contents.log_key).map_err(|_| differs)?;
    let case = contents.case.id.to_string();
    let notice = contents.notice.is_some();
    let open = if notice { entry::open_of_notice } else { entry::open };
    let mut shown = Vec::new();
    let mut seqs: Vec<u64> = Vec::new();
    let mut log: Option<String> = None;
    for source in &contents.entries {
        let line = parse(&source.line).map_err(|_| differs)?;
        let follows = seqs.last().is_none_or(|before| *before < line.seq);
        // A store that was restored goes on in the same tree under a new epoch's name, and never back.
        let in_order = log.as_deref().is_none_or(|before| leads_to(before, &line.log));
        let of_this = leads_to(&line.log, &checkpoint.origin) && in_order;
        if !of_this || line.case.as_deref() != Some(case.as_str()) || !follows {
            return Err(differs);
        }
        log = Some(line.log.clone());
        let leaf = leaf_hash(&source.line);
        verify_inclusion(line.seq, checkpoint.size, &leaf, &source.proof, &checkpoint.root)
            .map_err(|_| differs)?;
        seqs.push(line.seq);
        if let Some((salt, payload)) = &source.payload {
            let entry = open(&line, salt, payload).map_err(|mismatch| match mismatch {
                Mismatch::NeverLeaves => BundleError::PartNotAllowed,
                Mismatch::Commitment | Mismatch::Form | Mismatch::Act => differs,
            })?;
            if !notice && !entry.may_go(&contents.disclosure.included, &contents.disclosure.orders) {
                return Err(BundleError::PartNotAllowed);
            }
            shown.push(entry);
        }
    }
    match (seqs.first(), seqs.last()) {
        (Some(from), Some(to)) => Ok(Log { checkpoint, shown, from: *from, to: *to }),
        _ => Err(BundleError::NothingGoes),
    }
}

/// Plans the lines, their proofs and contents, and the tree head.
pub fn plan(plan: &mut Plan<'_>, contents: &Contents<'_>) -> Result<(), BundleError> {
    let mut lines = Vec::new();
    for source in &contents.entries {
        lines.extend_from_slice(&source.line);
        lines.push(b'\n');
        let seq = parse(&source.line).map_err(|_| BundleError::EntryDiffers)?.seq;
        let proof = TlogProof {
            extra: None,
            index: seq,
            path: source.proof.clone(),
            checkpoint: contents.checkpoint.clone(),
        };
        plan.add(&layout::proof(seq), proof.write())?;
        if let Some((salt, payload)) = &source.payload {
            let payload = String::from_utf8(payload.clone()).map_err(|_| BundleError::EntryDiffers)?;
            let record = PayloadRecord { payload, salt: STANDARD.encode(salt), seq };
            plan.add(&layout::payload(seq), write_line(&record))?;
        }
    }
    if let Some(earlier) = &contents.earlier {
        plan.add(path::CONSISTENCY, earlier.write())?;
    }
    plan.add(path::ENTRIES, lines)?;
    plan.add(path::CHECKPOINT, contents.checkpoint.as_bytes())
}
