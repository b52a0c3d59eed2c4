//! A journal whose every line comes with its proof in a file, as in a bundle: each line is read, each proof read and checked
//! against the tree head. Beside it the SHA-256 of the same bytes.

use super::Bench;
use crate::measure::{Samples, timed};
use crate::room::ENTRIES_PER_CASE;
use crate::table::{Row, grouped};
use itgel_commands::play::stage::OFFICER;
use itgel_journal::{Checkpoint, Inclusions, MemoryNodes, TlogProof, inclusion, leaf_hash, parse};
use itgel_seal::digest::Sha256Stream;
use itgel_seal::{OsEntropy, SigningKey};
use itgel_vault::Vault;

/// Lines that are in memory with their proofs at a time.
const PIECE: u64 = 20_000;

/// Rows.
///
/// # Errors
/// What did not verify.
pub fn rows(bench: &Bench) -> Result<Vec<Row>, String> {
    let mut out = Vec::new();
    for entries in [bench.entries[1], bench.entries[2]] {
        let room = bench.rooms.room(entries / ENTRIES_PER_CASE).copy_to(&bench.scratch.join("verify"))?;
        let vault = super::unlock::opened(&room, OFFICER)?;
        let (nodes, note) = tree(&vault)?;
        let pairs = if entries > 500_000 { bench.pairs.min(3) } else { bench.pairs };
        let (mut ours, mut peer) = (Vec::new(), Vec::new());
        for pair in 0..=pairs {
            let (one, other) = once(&vault, &nodes, &note)?;
            if pair > 0 {
                ours.push(one);
                peer.push(other);
            }
        }
        let (ours, peer): (Samples, Samples) = (ours.into_iter().collect(), peer.into_iter().collect());
        let row = format!("verify, {} lines with proofs", grouped(nodes.size() as f64));
        let row = Row::medians(row, "ms", &ours, Some(&peer)).at_most_times(3.0);
        out.push(row.at("verify", nodes.size() as f64, ours.median()));
    }
    Ok(out)
}

/// The tree over all lines, and its head as a note.
fn tree(vault: &Vault) -> Result<(MemoryNodes, String), String> {
    let leaves = vault.leaves(0, vault.size()).map_err(|e| e.to_string())?;
    let nodes = MemoryNodes::from_leaves(&leaves).map_err(|e| e.to_string())?;
    let head = Checkpoint { origin: vault.origin().to_owned(), size: vault.size(), root: vault.root() };
    Ok((nodes, head.sign(&SigningKey::make(&mut OsEntropy))))
}

/// All of it once, piece by piece; both sides take each piece in turn. Milliseconds of ours and of the peer.
fn once(vault: &Vault, nodes: &MemoryNodes, note: &str) -> Result<(f64, f64), String> {
    let (size, root) = (vault.size(), vault.root());
    let mut proven = Inclusions::of(size, root);
    let (mut ours, mut peer) = (0.0, 0.0);
    for from in (0..size).step_by(usize::try_from(PIECE).unwrap_or(1)) {
        let mut piece: Vec<(Vec<u8>, String)> = Vec::new();
        for record in vault.records(from, size.min(from + PIECE)).map_err(|e| e.to_string())? {
            let path = inclusion(record.seq, size, nodes).map_err(|e| e.to_string())?;
            let proof = TlogProof { extra: None, index: record.seq, path, checkpoint: note.to_owned() };
            piece.push((record.line, proof.write()));
        }
        let (ms, held) =
            timed(|| piece.iter().try_for_each(|(line, proof)| holds(line, proof, note, &mut proven)));
        held?;
        ours += ms;
        let (ms, _) = timed(|| {
            let mut hash = Sha256Stream::new();
            for (line, proof) in &piece {
                hash.update(line);
                hash.update(proof.as_bytes());
            }
            hash.finish()
        });
        peer += ms;
    }
    Ok((ours, peer))
}

/// As the check of a bundle takes a line and its proof (`crates/bundle/src/open/judge/log.rs`).
fn holds(line: &[u8], proof: &str, note: &str, proven: &mut Inclusions) -> Result<(), String> {
    let skeleton = parse(line).map_err(|e| e.to_string())?;
    let proof = TlogProof::parse(proof).map_err(|e| e.to_string())?;
    if proof.index != skeleton.seq || proof.checkpoint != note {
        return Err("another entry's proof".to_owned());
    }
    proven.verify(skeleton.seq, &leaf_hash(line), &proof.path).map_err(|e| e.to_string())
}
