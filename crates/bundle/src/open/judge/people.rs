//! Signatures of people: under the record of each interview, under each amendment, under each legal order.
//! Their keys are in the bundle, vouched for by the room's signature over the whole.

use super::{Case, SignedBy};
use crate::entry::Shown;
use crate::fault::{BundleFault, Fault};
use crate::layout::{self, Kind};
use crate::record::{SectionRecord, read};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::ids::{InterviewId, PersonId};
use itgel_casefile::orders::NAMESPACE as ORDER;
use itgel_casefile::signoff::sections::{SECTIONS, Section};
use itgel_casefile::signoff::statement::check_statement;
use itgel_casefile::vocabulary::Part;
use itgel_seal::digest::sha256;
use itgel_seal::signing::PublicKey;
use itgel_seal::sshsig::verify_ssh;
use std::collections::BTreeSet;

/// Namespace of signatures under records and amendments.
pub const SIGNOFF: &str = "itgel-signoff/1";

/// Verifies every signature of a person and that the statement files are the statements of the journal.
pub fn signatures(case: &Case<'_>) -> Result<Vec<SignedBy>, BundleFault> {
    let mut found = Found { case, known: BTreeSet::new(), signed_by: Vec::new() };
    let mut orders = 0;
    for entry in case.shown {
        match &entry.event {
            CaseEvent::SignedOff { interview, statement, signature, .. } => {
                let path = layout::statement(found.number(*interview)?);
                let by = By { person: entry.meta.actor, namespace: SIGNOFF, ending: "sig", signature };
                found.signed(entry, &path, statement, by)?;
                found.sections(*interview, &path, statement)?;
            }
            CaseEvent::Amended { statement, signature, second, .. } => {
                let path = layout::amendment(entry.meta.seq);
                let by = By { person: entry.meta.actor, namespace: SIGNOFF, ending: "sig", signature };
                found.signed(entry, &path, statement, by)?;
                if let Some((person, signature)) = second {
                    let ending = "second.sig";
                    let by = By { person: *person, namespace: SIGNOFF, ending, signature };
                    found.signed(entry, &path, statement, by)?;
                }
            }
            CaseEvent::LegalOrderRecorded { cosigner, statement, signature, .. } => {
                orders += 1;
                let path = layout::order(orders);
                let by = By { person: *cosigner, namespace: ORDER, ending: "sig", signature };
                found.signed(entry, &path, statement, by)?;
            }
            _ => {}
        }
    }
    for interview in &case.fold.interviews {
        if interview.signed.is_none() {
            return Err(Fault::SignoffMissing.at(&layout::interview(interview.number)));
        }
    }
    found.nothing_else()?;
    Ok(found.signed_by)
}

struct Found<'a> {
    case: &'a Case<'a>,
    /// Statement, signature and section files that belong to an entry.
    known: BTreeSet<String>,
    signed_by: Vec<SignedBy>,
}

/// Whose signature, for what kind of thing, in which file.
struct By<'a> {
    person: PersonId,
    namespace: &'a str,
    ending: &'a str,
    signature: &'a str,
}

impl Found<'_> {
    fn number(&self, interview: InterviewId) -> Result<u32, BundleFault> {
        let found = self.case.fold.interview(interview).map(|i| i.number);
        found.ok_or_else(|| Fault::SignoffDiffers.into())
    }

    fn signed(&mut self, entry: &Shown, path: &str, statement: &str, by: By<'_>) -> Result<(), BundleFault> {
        let By { person, namespace, ending, signature } = by;
        let signature_path = format!("{path}.{ending}");
        if self.case.file(path)? != statement.as_bytes() {
            return Err(Fault::SignoffDiffers.at(path));
        }
        if self.case.file(&signature_path)? != signature.as_bytes() {
            return Err(Fault::SignoffDiffers.at(&signature_path));
        }
        let key = self.case.people.find(person).ok_or_else(|| Fault::SignoffSigner.at(&signature_path))?;
        let key = PublicKey::from_ssh_line(&key.signing_key)
            .map_err(|_| Fault::PeopleForm.at(layout::path::PEOPLE))?;
        verify_ssh(&key, namespace, statement.as_bytes(), signature)
            .map_err(|_| Fault::SignoffSignature.at(&signature_path))?;
        self.known.extend([path.to_owned(), signature_path]);
        let statement = path.to_owned();
        self.signed_by.push(SignedBy { person, statement, seq: entry.meta.seq });
        Ok(())
    }

    /// The sections that are inside, against the digests that were signed.
    fn sections(&mut self, interview: InterviewId, path: &str, statement: &str) -> Result<(), BundleFault> {
        let number = self.number(interview)?;
        let mut at_hand: Vec<(Section, [u8; 32])> = Vec::new();
        for (name, part) in SECTIONS {
            let path = layout::section(number, name);
            let Some(bytes) = self.case.files.get(&path) else {
                continue;
            };
            let form = || Fault::RecordForm.at(&path);
            let record: SectionRecord = read(bytes).ok_or_else(form)?;
            let salt = STANDARD.decode(&record.salt).ok().and_then(|s| s.try_into().ok());
            let section = Section { name, part: *part, bytes: record.section.into_bytes() };
            at_hand.push((section, salt.ok_or_else(form)?));
            self.known.insert(path);
        }
        let differs = || Fault::SignoffDiffers.at(path);
        let (read, _) = check_statement(statement, &at_hand, &sha256).map_err(|_| differs())?;
        let of_this = read.claim.case == self.case.summary.case && read.claim.interview == interview;
        // What belongs to the record itself must be there to be checked.
        let here = |name: &str| at_hand.iter().any(|(s, _)| s.name == name);
        let complete =
            SECTIONS.iter().filter(|(_, part)| *part == Part::InterviewLog).all(|(name, _)| here(name));
        if of_this && complete { Ok(()) } else { Err(differs()) }
    }

    /// A statement or signature without an entry proves nothing and must not look as if it did.
    fn nothing_else(&self) -> Result<(), BundleFault> {
        for path in self.case.files.keys() {
            let signed = matches!(
                Kind::of(path),
                Some(
                    Kind::Statement
                        | Kind::StatementSignature
                        | Kind::Amendment
                        | Kind::AmendmentSignature
                        | Kind::Order
                        | Kind::OrderSignature
                        | Kind::Section { .. }
                )
            );
            if signed && !self.known.contains(path) {
                return Err(Fault::SignoffDiffers.at(path));
            }
        }
        Ok(())
    }
}
