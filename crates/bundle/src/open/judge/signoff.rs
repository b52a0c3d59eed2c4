//! Signatures under records of interviews. The signed statement holds a digest of each section of the record, so it
//! goes with every part of which a section is signed, also where the interview itself stays. Each section inside is
//! held against its digest, and against the journal: what is shown and what was signed cannot differ.

use super::people::{By, Found, SIGNOFF, not_after};
use super::sections::Signed;
use super::{Case, sections};
use crate::content::statements::{RECORDINGS, recordings_shown};
use crate::entry::{Shown, meta_of};
use crate::fault::{BundleFault, Fault};
use crate::layout::{self, Kind};
use crate::record::{SectionRecord, SignedRecord, read};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::gate::interview_of;
use itgel_casefile::ids::InterviewId;
use itgel_casefile::signoff::sections::SECTIONS;
use itgel_casefile::signoff::signs;
use itgel_casefile::signoff::statement::{Claim, Statement, read_statement, section_digest};
use itgel_casefile::vocabulary::Part;
use itgel_seal::digest::sha256;

/// Verifies every sign-off. Gives them by number.
pub fn sign_offs(case: &Case<'_>, found: &mut Found) -> Result<Vec<SignedRecord>, BundleFault> {
    let mut numbers: Vec<u32> = case
        .files
        .keys()
        .filter_map(|path| match Kind::of(path) {
            Some(Kind::Statement { number }) => Some(number),
            _ => None,
        })
        .collect();
    numbers.sort_unstable();
    let mut signed: Vec<SignedRecord> = Vec::new();
    for number in numbers {
        let record = one(case, found, number)?;
        if signed.iter().any(|s| s.interview == record.interview) {
            return Err(Fault::StatementDiffers.at(&layout::statement(number)));
        }
        signed.push(record);
    }
    let is_signed = |interview: &InterviewId| signed.iter().any(|s| s.interview == *interview);
    for entry in case.shown {
        if interview_of(&entry.event).is_some_and(|interview| !is_signed(&interview)) {
            return Err(Fault::SignoffMissing.at(&layout::payload(entry.meta.seq)));
        }
    }
    Ok(signed)
}

fn one(case: &Case<'_>, found: &mut Found, number: u32) -> Result<SignedRecord, BundleFault> {
    let path = layout::statement(number);
    let differs = || Fault::StatementDiffers.at(&path);
    let text = std::str::from_utf8(case.file(&path)?).map_err(|_| differs())?;
    let entry = entry_of(case, text);
    if entry.is_none() && case.includes(Part::InterviewLog) {
        return Err(Fault::SignoffDiffers.at(&path));
    }
    let statement = read_statement(text).map_err(|_| differs())?;
    let claim = &statement.claim;
    let candidates: Vec<u64> = match entry {
        Some(entry) => claims(claim, case, entry).then_some(entry.meta.seq).into_iter().collect(),
        None => lines_of(case, claim),
    };
    let own = claim.case == case.summary.case && claim.number == number;
    let by_whom = claim.as_found || claim.signer == claim.interviewer;
    if candidates.is_empty() || !own || !by_whom {
        return Err(differs());
    }
    let signature = entry.and_then(|entry| match &entry.event {
        CaseEvent::SignedOff { signature, .. } => Some(signature),
        _ => None,
    });
    let by = By { person: claim.signer, namespace: SIGNOFF, ending: "sig", seqs: &candidates };
    let mut candidates = found.signed(case, &path, by, signature)?;
    let led = claim.signer == claim.interviewer;
    let role = |seq: u64| case.actor(claim.signer, seq).map(|signer| signer.role);
    candidates.retain(|seq| role(*seq).is_ok_and(|role| signs(led, claim.as_found, role).is_ok()));
    if candidates.is_empty() {
        return Err(Fault::SignoffRole.at(&path));
    }
    let at_hand = at_hand(case, found, number, &statement)?;
    let open_points = entry.map(|entry| match &entry.event {
        CaseEvent::SignedOff { open_points, .. } => open_points.as_slice(),
        _ => &[],
    });
    let mut wrong = None;
    for seq in candidates {
        let signed = Signed { claim, seq, open_points: open_points.unwrap_or_default() };
        match sections::first_that_differs(case, &signed, &at_hand) {
            None => {
                wrong = None;
                break;
            }
            Some(name) => wrong = Some(name),
        }
    }
    if let Some(name) = wrong {
        return Err(Fault::RecordNotSigned.at(&layout::section(number, name)));
    }
    Ok(SignedRecord::of(claim, text))
}

/// The entry that carries this statement, where it is shown.
fn entry_of<'a>(case: &Case<'a>, text: &str) -> Option<&'a Shown> {
    let carries =
        |e: &&Shown| matches!(&e.event, CaseEvent::SignedOff { statement, .. } if statement == text);
    case.shown.iter().find(carries)
}

/// Whether the statement says what its entry and the interview say.
fn claims(claim: &Claim, case: &Case<'_>, entry: &Shown) -> bool {
    let CaseEvent::SignedOff { interview, as_found, .. } = &entry.event else { return false };
    let led = case.fold.interview(*interview).map(|i| (i.number, i.interviewer()));
    claim.interview == *interview
        && claim.as_found == *as_found
        && claim.signer == entry.meta.actor
        && led == Some((claim.number, claim.interviewer))
        && not_after(&claim.signed_at, &entry.meta.at)
}

/// Journal lines that may be this sign-off, where its content stays: by the signer, not before the signing.
fn lines_of(case: &Case<'_>, claim: &Claim) -> Vec<u64> {
    let signer = claim.signer.to_string();
    let fits = |line: &&super::log::Line| {
        let line = &line.skeleton;
        let shown = case.shown.iter().any(|e| e.meta.seq == line.seq);
        let after = || meta_of(line).is_some_and(|meta| not_after(&claim.signed_at, &meta.at));
        line.act == "case.signed_off" && line.actor == signer && !shown && after()
    };
    case.lines.iter().filter(fits).map(|line| line.skeleton.seq).collect()
}

/// The sections that are inside: exactly those of the parts that go, each the one that was signed.
fn at_hand(
    case: &Case<'_>,
    found: &mut Found,
    number: u32,
    statement: &Statement,
) -> Result<Vec<(&'static str, String)>, BundleFault> {
    let mut at_hand = Vec::new();
    for (name, part) in SECTIONS {
        if !case.includes(*part) {
            continue;
        }
        let path = layout::section(number, name);
        let bytes = match case.files.get(&path) {
            None if *name == RECORDINGS && recordings_stay(case, statement) => continue,
            found => found.ok_or_else(|| Fault::SectionMissing.at(&path))?,
        };
        let form = || Fault::RecordForm.at(&path);
        let record: SectionRecord = read(bytes).ok_or_else(form)?;
        let salt: Option<[u8; 32]> = STANDARD.decode(&record.salt).ok().and_then(|s| s.try_into().ok());
        let digest = section_digest(record.section.as_bytes(), &salt.ok_or_else(form)?, &sha256);
        if statement.sections.get(*name) != Some(&digest) {
            return Err(Fault::SectionDiffers.at(&path));
        }
        found.known.insert(path);
        at_hand.push((*name, record.section));
    }
    Ok(at_hand)
}

/// The list of recordings stays as a whole, where the child was not told of one: its entry is in the journal, and not shown.
fn recordings_stay(case: &Case<'_>, statement: &Statement) -> bool {
    let shown = |seq: u64| case.shown.iter().any(|e| e.meta.seq == seq);
    let noted = |line: &&super::log::Line| line.skeleton.act == "case.recordings_noted";
    let stays = case.lines.iter().filter(noted).any(|line| !shown(line.skeleton.seq));
    stays && !recordings_shown(case.shown, statement.claim.interview)
}
