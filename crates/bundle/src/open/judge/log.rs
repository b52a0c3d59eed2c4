//! The log: signed tree head, lines, proofs, and contents against their commitments.

use super::super::tags::Tags;
use crate::entry::{self, Mismatch, Shown};
use crate::fault::{BundleFault, Fault};
use crate::layout::{self, Kind, path};
use crate::record::{DisclosureRecord, Earlier, PayloadRecord, SummaryRecord};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use itgel_journal::epoch::leads_to;
use itgel_journal::{
    Checkpoint, Hash, Inclusions, JournalError, LogKey, Skeleton, TlogProofs, leaf_hash, parse,
};
use itgel_seal::signing::PublicKey;
use std::collections::BTreeMap;
use std::ops::Bound;

/// A line and its leaf hash.
pub struct Line {
    /// What the line says.
    pub skeleton: Skeleton,
    leaf: Hash,
}

/// The tree head, signed by the key that the reader brought along, of the log that the tags name.
pub fn checkpoint(
    text: &[u8],
    inside: &[u8],
    tags: &Tags,
    log_key: &PublicKey,
) -> Result<Checkpoint, BundleFault> {
    if inside != log_key.to_pem().as_bytes() {
        return Err(Fault::LogKeyDiffers.at(path::LOG_KEY));
    }
    let at = |fault: Fault| fault.at(path::CHECKPOINT);
    let text = std::str::from_utf8(text).map_err(|_| at(Fault::CheckpointForm))?;
    let key = LogKey::new(&tags.info.log, *log_key).map_err(|_| at(Fault::CheckpointOtherLog))?;
    Checkpoint::verify_as(text, &key).map_err(|error| {
        at(match error {
            JournalError::OtherLog => Fault::CheckpointOtherLog,
            JournalError::BadSignature | JournalError::NotSigned => Fault::CheckpointSignature,
            _ => Fault::CheckpointForm,
        })
    })
}

/// The head of an earlier bundle, where there was one: this one must continue it.
pub fn earlier(files: &BTreeMap<String, Vec<u8>>, head: &Checkpoint) -> Result<Option<Earlier>, BundleFault> {
    let at = |fault: Fault| fault.at(path::CONSISTENCY);
    let Some(bytes) = files.get(path::CONSISTENCY) else { return Ok(None) };
    let text = std::str::from_utf8(bytes).map_err(|_| at(Fault::ConsistencyForm))?;
    let earlier = Earlier::parse(text).ok_or_else(|| at(Fault::ConsistencyForm))?;
    if earlier.leads_to(head) { Ok(Some(earlier)) } else { Err(at(Fault::ConsistencyWrong)) }
}

/// The journal lines, strictly: canonical, of this log and case, ascending, exactly the stated range.
pub fn entries(bytes: &[u8], summary: &SummaryRecord, tags: &Tags) -> Result<Vec<Line>, BundleFault> {
    let at = |fault: Fault| fault.at(path::ENTRIES);
    let case = summary.case.to_string();
    let mut lines: Vec<Line> = Vec::new();
    for line in bytes.split_inclusive(|b| *b == b'\n') {
        let line = line.strip_suffix(b"\n").ok_or_else(|| at(Fault::EntryForm))?;
        let skeleton = parse(line).map_err(|error| {
            at(match error {
                JournalError::NotCanonical => Fault::EntryNotCanonical,
                _ => Fault::EntryForm,
            })
        })?;
        // A store that was restored goes on in the same tree under a new epoch's name, and never back.
        let in_order = lines.last().is_none_or(|before| leads_to(&before.skeleton.log, &skeleton.log));
        if !leads_to(&skeleton.log, &tags.info.log) || !in_order {
            return Err(at(Fault::EntryOtherLog));
        }
        if skeleton.case.as_deref() != Some(case.as_str()) {
            return Err(at(Fault::EntryOtherCase));
        }
        if lines.last().is_some_and(|before| before.skeleton.seq >= skeleton.seq) {
            return Err(at(Fault::EntrySequence));
        }
        lines.push(Line { skeleton, leaf: leaf_hash(line) });
    }
    let ends = lines.first().zip(lines.last()).map(|(a, b)| (a.skeleton.seq, b.skeleton.seq));
    if ends != Some((tags.info.range.from, tags.info.range.to)) {
        return Err(at(Fault::EntryRange));
    }
    Ok(lines)
}

/// Every line has its proof, against the one tree head that was verified.
pub fn proofs(
    lines: &[Line],
    files: &BTreeMap<String, Vec<u8>>,
    checkpoint: &Checkpoint,
) -> Result<(), BundleFault> {
    let head = files.get(path::CHECKPOINT).map(Vec::as_slice).unwrap_or_default();
    let mut texts = TlogProofs::default();
    let mut proven = Inclusions::of(checkpoint.size, checkpoint.root);
    for line in lines {
        let seq = line.skeleton.seq;
        let path = layout::proof(seq);
        let bytes = files.get(&path).ok_or_else(|| Fault::ProofMissing.at(&path))?;
        let form = || Fault::ProofForm.at(&path);
        let text = std::str::from_utf8(bytes).map_err(|_| form())?;
        let proof = texts.parse(text).map_err(|_| form())?;
        if proof.extra.is_some() {
            return Err(form());
        }
        if proof.index != seq {
            return Err(Fault::ProofOtherIndex.at(&path));
        }
        if proof.checkpoint.as_bytes() != head {
            return Err(Fault::ProofOtherHead.at(&path));
        }
        proven.verify(seq, &line.leaf, &proof.path).map_err(|_| Fault::ProofWrong.at(&path))?;
    }
    let there = files.range::<str, _>((Bound::Included(path::PROOFS), Bound::Unbounded));
    let there = there.map(|(path, _)| path).take_while(|path| path.starts_with(path::PROOFS));
    // Each line has its own, so no other is there where there are no more of them.
    let each_once = lines.windows(2).all(|two| matches!(two, [a, b] if a.skeleton.seq < b.skeleton.seq));
    if each_once && there.clone().count() == lines.len() {
        return Ok(());
    }
    let has_line = |seq: u64| lines.binary_search_by_key(&seq, |l| l.skeleton.seq).is_ok();
    for path in there {
        if let Some(Kind::Proof { seq }) = Kind::of(path)
            && !has_line(seq)
        {
            return Err(Fault::ProofExtra.at(path));
        }
    }
    Ok(())
}

/// Whether each of these lines, of whichever cases, has its proof among these files, and no other is there: what is asked of the
/// lines of every bundle, for whoever has a journal with its proofs and no bag around it.
///
/// # Errors
/// As for a bundle: the form of a line; a proof that is missing, of another line or head, wrong, or too much.
pub fn lines_are_proven(
    lines: &[Vec<u8>],
    files: &BTreeMap<String, Vec<u8>>,
    checkpoint: &Checkpoint,
) -> Result<(), BundleFault> {
    let read = |line: &Vec<u8>| {
        let skeleton = parse(line).map_err(|_| Fault::EntryForm.at(path::ENTRIES))?;
        Ok(Line { skeleton, leaf: leaf_hash(line) })
    };
    let lines: Vec<Line> = lines.iter().map(read).collect::<Result<_, BundleFault>>()?;
    proofs(&lines, files, checkpoint)
}

/// Contents against their lines; each must be of a part that goes, or of the notice that the bundle is.
pub fn payloads(
    lines: &[Line],
    files: &BTreeMap<String, Vec<u8>>,
    disclosed: &DisclosureRecord,
    notice: bool,
) -> Result<Vec<Shown>, BundleFault> {
    let open = if notice { entry::open_of_notice } else { entry::open };
    let mut shown = Vec::new();
    for (path, bytes) in files {
        let Some(Kind::Payload { seq }) = Kind::of(path) else {
            continue;
        };
        let form = || Fault::PayloadForm.at(path);
        let record = read_compact(bytes).ok_or_else(form)?;
        let salt = STANDARD.decode(&record.salt).ok().and_then(|s| s.try_into().ok()).ok_or_else(form)?;
        if record.seq != seq {
            return Err(form());
        }
        let line = lines
            .binary_search_by_key(&seq, |l| l.skeleton.seq)
            .ok()
            .and_then(|at| lines.get(at))
            .ok_or_else(|| Fault::PayloadWithoutEntry.at(path))?;
        let entry = open(&line.skeleton, &salt, record.payload.as_bytes()).map_err(|m| {
            let fault = match m {
                Mismatch::Commitment => Fault::PayloadCommitment,
                Mismatch::Form => Fault::PayloadForm,
                Mismatch::Act => Fault::PayloadAct,
                Mismatch::NeverLeaves => Fault::NeverLeaves,
            };
            fault.at(path)
        })?;
        if !notice && !entry.may_go(&disclosed.included, &disclosed.orders) {
            return Err(Fault::WithheldPresent.at(path));
        }
        shown.push(entry);
    }
    // The files are sorted as texts, the journal by number.
    shown.sort_by_key(|entry| entry.meta.seq);
    Ok(shown)
}

/// A payload file is one line of JSON, fields sorted, so that its content can be taken out with stock tools.
fn read_compact(bytes: &[u8]) -> Option<PayloadRecord> {
    let record: PayloadRecord = serde_json::from_slice(bytes).ok()?;
    (crate::record::write_line(&record) == bytes).then_some(record)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use itgel_journal::{MemoryNodes, TlogProof, encode, inclusion};

    /// Three lines of a journal with their proofs, and the head over them.
    fn journal() -> (Vec<Vec<u8>>, BTreeMap<String, Vec<u8>>, Checkpoint) {
        let line = |seq| {
            encode(&Skeleton {
                act: "case.tapped".to_owned(),
                actor: "somebody".to_owned(),
                boot: None,
                case: None,
                log: "itgel/log/room/1".to_owned(),
                pc: [9; 32],
                seq,
                ts: "2026-11-30T08:00:00.000+08:00".to_owned(),
                tz: "Asia/Ulaanbaatar".to_owned(),
                up: 1,
                v: 1,
            })
        };
        let lines: Vec<Vec<u8>> = (0..3).map(line).collect();
        let leaves: Vec<Hash> = lines.iter().map(|line| leaf_hash(line)).collect();
        let nodes = MemoryNodes::from_leaves(&leaves).unwrap();
        let root = itgel_journal::root(3, &nodes).unwrap();
        let note = "head\n".to_owned();
        let proof = |index| {
            let path = inclusion(index, 3, &nodes).unwrap();
            let proof = TlogProof { extra: None, index, path, checkpoint: note.clone() };
            (layout::proof(index), proof.write().into_bytes())
        };
        let mut files: BTreeMap<String, Vec<u8>> = (0..3).map(proof).collect();
        files.insert(path::CHECKPOINT.to_owned(), note.clone().into_bytes());
        (lines, files, Checkpoint { origin: "itgel/log/room/1".to_owned(), size: 3, root })
    }

    #[test]
    fn lines_are_proven_by_their_own_proofs_and_no_other_is_there() {
        let (lines, files, head) = journal();
        lines_are_proven(&lines, &files, &head).unwrap();
        let told = |lines: &[Vec<u8>], files: &BTreeMap<String, Vec<u8>>| {
            lines_are_proven(lines, files, &head).unwrap_err().fault
        };
        assert_eq!(told(&lines[..2], &files), Fault::ProofExtra);
        // A line that stands twice hides none that is too much.
        let twice = [lines[0].clone(), lines[0].clone(), lines[1].clone()];
        assert_eq!(told(&twice, &files), Fault::ProofExtra);
        let mut fewer = files.clone();
        fewer.remove(&layout::proof(1));
        assert_eq!(told(&lines, &fewer), Fault::ProofMissing);
        // What is no proof and lies there hides none either.
        fewer.insert(format!("{}0001.tlog-proof", path::PROOFS), Vec::new());
        assert_eq!(told(&[lines[0].clone()], &fewer), Fault::ProofExtra);
    }
}
