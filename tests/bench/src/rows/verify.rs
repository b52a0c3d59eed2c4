//! A journal whose every line comes with its proof in a file, as in a bundle, taken by the judge of bundles itself: each line is read,
//! each proof read and checked against the tree head. Beside it the SHA-256 of the lines, and of lines and proofs.

use super::{Bench, unlock};
use crate::measure::{Samples, both, timed};
use crate::room::ENTRIES_PER_CASE;
use crate::table::{Row, grouped};
use itgel_bundle::layout::{path, proof};
use itgel_bundle::open::lines_are_proven;
use itgel_commands::play::stage::OFFICER;
use itgel_journal::{Checkpoint, MemoryNodes, TlogProof, inclusion};
use itgel_seal::digest::Sha256Stream;
use itgel_seal::{OsEntropy, SigningKey};
use itgel_vault::Vault;
use std::collections::BTreeMap;

/// Lines that are in memory with their proofs at a time.
const PIECE: u64 = 20_000;

/// Milliseconds of one pass.
#[derive(Default)]
struct Pass {
    ours: f64,
    lines: f64,
    with_proofs: f64,
}

/// Rows.
///
/// # Errors
/// What did not verify.
pub fn rows(bench: &Bench) -> Result<Vec<Row>, String> {
    let mut out = Vec::new();
    for entries in bench.sizes.entries.into_iter().skip(1) {
        let room = bench.rooms.room(entries / ENTRIES_PER_CASE).copy_to(&bench.scratch.join("verify"))?;
        let vault = unlock::opened(&room, OFFICER)?;
        let (nodes, head) = tree(&vault)?;
        let (mut ours, mut lines, mut with_proofs) =
            (Samples::default(), Samples::default(), Samples::default());
        for pair in 0..=bench.pairs {
            let pass = once(&vault, &nodes, &head, pair)?;
            if pair > 0 {
                ours.push(pass.ours);
                lines.push(pass.lines);
                with_proofs.push(pass.with_proofs);
            }
        }
        let size = nodes.size() as f64;
        let row =
            |beside: &str| format!("verify, {} lines with proofs, beside SHA-256 of {beside}", grouped(size));
        let whole = Row::medians(row("both"), "ms", &ours, Some(&with_proofs)).at_most_times(3.0);
        out.push(whole.judged_if(bench.judges_entries(entries)).at("verify", size, ours.median()));
        out.push(Row::medians(row("the lines alone"), "ms", &ours, Some(&lines)));
    }
    Ok(out)
}

/// The tree over all lines, and its head as a note with what it says.
fn tree(vault: &Vault) -> Result<(MemoryNodes, (Checkpoint, String)), String> {
    let leaves = vault.leaves(0, vault.size()).map_err(|e| e.to_string())?;
    let nodes = MemoryNodes::from_leaves(&leaves).map_err(|e| e.to_string())?;
    let head = Checkpoint { origin: vault.origin().to_owned(), size: vault.size(), root: vault.root() };
    let note = head.sign(&SigningKey::make(&mut OsEntropy));
    Ok((nodes, (head, note)))
}

/// All of it once, piece by piece; both sides take each piece in turn.
fn once(
    vault: &Vault,
    nodes: &MemoryNodes,
    (head, note): &(Checkpoint, String),
    pair: usize,
) -> Result<Pass, String> {
    let size = vault.size();
    let mut pass = Pass::default();
    for from in (0..size).step_by(usize::try_from(PIECE).unwrap_or(1)) {
        let mut lines: Vec<Vec<u8>> = Vec::new();
        let mut files = BTreeMap::from([(path::CHECKPOINT.to_owned(), note.clone().into_bytes())]);
        for record in vault.records(from, size.min(from + PIECE)).map_err(|e| e.to_string())? {
            let path = inclusion(record.seq, size, nodes).map_err(|e| e.to_string())?;
            let told = TlogProof { extra: None, index: record.seq, path, checkpoint: note.clone() };
            files.insert(proof(record.seq), told.write().into_bytes());
            lines.push(record.line);
        }
        let ours = || {
            let (ms, held) = timed(|| lines_are_proven(&lines, &files, head));
            held.map(|()| ms).map_err(|fault| fault.to_string())
        };
        let hash = |with_proofs: bool| {
            let mut hash = Sha256Stream::new();
            lines.iter().for_each(|line| hash.update(line));
            files.values().filter(|_| with_proofs).for_each(|proof| hash.update(proof));
            hash.finish()
        };
        let peer = || Ok(timed(|| hash(true)).0);
        let (ours, with_proofs) = both(pair, ours, peer)?;
        pass.ours += ours;
        pass.with_proofs += with_proofs;
        pass.lines += timed(|| hash(false)).0;
    }
    Ok(pass)
}
