//! Signatures of people under amendments and legal orders, the roles in which they signed, and who may be in the list. Signatures under
//! records of interviews are judged in [`super::signoff`]. Keys of people are in the bundle, vouched for by the
//! room's signature over the whole.

use super::log::Line;
use super::{Case, SignedBy};
use crate::entry::{Shown, people_of};
use crate::fault::{BundleFault, Fault};
use crate::layout::{self, Kind, path};
use crate::record::{EarlierPerson, PeopleRecord, SignedRecord};
use itgel_casefile::amendment::{NotTogether, Signatures, read_statement, signatures, together};
use itgel_casefile::event::CaseEvent;
use itgel_casefile::ids::PersonId;
use itgel_casefile::orders::{NAMESPACE as ORDER, VITAL, cosigns, statement_of, vital_statement_of};
use itgel_casefile::time::Moment;
use itgel_seal::signing::PublicKey;
use itgel_seal::sshsig::verify_ssh;
use std::collections::BTreeSet;

/// Namespace of signatures under records and amendments.
pub const SIGNOFF: &str = "itgel-signoff/1";

/// Signatures that were verified, and the files that belong to them.
#[derive(Default)]
pub struct Found {
    /// Statement, signature and section files that belong to an entry.
    pub known: BTreeSet<String>,
    /// Who signed what.
    pub signed_by: Vec<SignedBy>,
}

/// Whose signature, for what kind of thing, in which file.
pub struct By<'a> {
    /// The person.
    pub person: PersonId,
    /// The namespace.
    pub namespace: &'a str,
    /// What is added to the path of the statement.
    pub ending: &'a str,
    /// Sequence numbers of the entries that it may belong to, ascending; one where the entry is shown.
    pub seqs: &'a [u64],
}

/// Steps of a person lie between the first line inside and the tree head, each after the one before.
pub fn in_order(people: &PeopleRecord, lines: &[Line], size: u64) -> bool {
    let first = lines.first().map_or(0, |line| line.skeleton.seq);
    let inside = |e: &EarlierPerson| e.before > first && e.before < size;
    people.people.iter().all(|p| p.is_in_order() && p.earlier.iter().all(inside))
}

/// Verifies the signatures under amendments, legal orders and statements of vital interest, and that each statement says what its entry says.
pub fn amendments_and_orders(
    case: &Case<'_>,
    signed: &[SignedRecord],
    found: &mut Found,
) -> Result<(), BundleFault> {
    let mut orders = 0;
    for entry in case.shown {
        let seq = entry.meta.seq;
        match &entry.event {
            CaseEvent::Amended { statement, signature, second, .. } => {
                let path = layout::amendment(seq);
                same(case, &path, statement)?;
                let by = By { person: entry.meta.actor, namespace: SIGNOFF, ending: "sig", seqs: &[seq] };
                found.signed(case, &path, by, Some(signature))?;
                if let Some((person, signature)) = second {
                    let by = By { person: *person, namespace: SIGNOFF, ending: "second.sig", seqs: &[seq] };
                    found.signed(case, &path, by, Some(signature))?;
                }
                if !amends(case, signed, entry) {
                    return Err(Fault::StatementDiffers.at(&path));
                }
                by_whom(case, entry).map_err(|fault| fault.at(&path))?;
            }
            CaseEvent::LegalOrderRecorded { cosigner, statement, signature, .. }
            | CaseEvent::VitalInterestStated { cosigner, statement, signature, .. } => {
                orders += 1;
                let path = layout::order(orders);
                same(case, &path, statement)?;
                let legal = matches!(entry.event, CaseEvent::LegalOrderRecorded { .. });
                let namespace = if legal { ORDER } else { VITAL };
                let by = By { person: *cosigner, namespace, ending: "sig", seqs: &[seq] };
                found.signed(case, &path, by, Some(signature))?;
                let statement_of = if legal { statement_of } else { vital_statement_of };
                let expected = statement_of(case.summary.case, entry.meta.actor, &entry.event);
                if expected.as_ref() != Some(statement) {
                    return Err(Fault::StatementDiffers.at(&path));
                }
                // Four eyes: a supervisor's, who did not enter it.
                if cosigns(&case.actor(*cosigner, seq)?, entry.meta.actor).is_err() {
                    return Err(Fault::CosignerRole.at(&path));
                }
            }
            _ => {}
        }
    }
    found.nothing_else(case)
}

/// Whether those may sign an amendment together who did, in the roles that they had then.
fn by_whom(case: &Case<'_>, entry: &Shown) -> Result<(), Fault> {
    let CaseEvent::Amended { item, second, .. } = &entry.event else { return Ok(()) };
    let second = second.as_ref().map(|(person, _)| case.actor(*person, entry.meta.seq)).transpose()?;
    let needed = signatures(item) == Signatures::Two;
    together(entry.meta.actor, second.as_ref(), needed).map_err(|why| match why {
        NotTogether::Missing => Fault::SecondSignerMissing,
        NotTogether::Same => Fault::StatementDiffers,
        NotTogether::Role => Fault::SecondSignerRole,
    })
}

/// Whether the statement under an amendment says what the entry says, field by field.
fn amends(case: &Case<'_>, signed: &[SignedRecord], entry: &Shown) -> bool {
    let CaseEvent::Amended { interview, item, old, new, reason, statement, second, .. } = &entry.event else {
        return false;
    };
    let Some(said) = read_statement(statement) else { return false };
    let second = second.as_ref().map(|(person, _)| *person);
    let number = signed.iter().find(|s| s.interview == *interview).map(|s| s.number);
    let by = entry.meta.actor;
    said.case == case.summary.case
        && said.interview == *interview
        && Some(said.number) == number
        && (&said.item, &said.old, &said.new, &said.reason) == (item, old, new, reason)
        && said.by == by
        && said.second == second
        && not_after(&said.signed_at, &entry.meta.at)
}

/// Whether a stated instant is one and not after the entry that carries it.
pub fn not_after(signed_at: &str, entry: &Moment) -> bool {
    Moment::from_rfc3339(signed_at, "", 0).is_some_and(|signed| signed.utc_ms <= entry.utc_ms)
}

/// The file is the text that the journal has.
fn same(case: &Case<'_>, path: &str, text: &str) -> Result<(), BundleFault> {
    if case.file(path)? == text.as_bytes() { Ok(()) } else { Err(Fault::SignoffDiffers.at(path)) }
}

impl Found {
    /// Verifies the signature beside the statement at `path` with the key that its person had for the entry; where the
    /// journal has the signature, it is that one. Gives the entries that it fits.
    pub fn signed(
        &mut self,
        case: &Case<'_>,
        path: &str,
        by: By<'_>,
        journal: Option<&String>,
    ) -> Result<Vec<u64>, BundleFault> {
        let By { person, namespace, ending, seqs } = by;
        let signature_path = format!("{path}.{ending}");
        let signature = case.file(&signature_path)?;
        if journal.is_some_and(|text| text.as_bytes() != signature) {
            return Err(Fault::SignoffDiffers.at(&signature_path));
        }
        let signer = case.people.find(person).ok_or_else(|| Fault::SignoffSigner.at(&signature_path))?;
        let armored =
            std::str::from_utf8(signature).map_err(|_| Fault::SignoffSignature.at(&signature_path))?;
        let mut fits = Vec::new();
        for seq in seqs {
            let key = PublicKey::from_ssh_line(signer.at(*seq).1);
            let key = key.map_err(|_| Fault::PeopleForm.at(path::PEOPLE))?;
            if verify_ssh(&key, namespace, case.file(path)?, armored).is_ok() {
                fits.push(*seq);
            }
        }
        let Some(seq) = fits.first().copied() else {
            return Err(Fault::SignoffSignature.at(&signature_path));
        };
        self.known.extend([path.to_owned(), signature_path]);
        self.signed_by.push(SignedBy { person, statement: path.to_owned(), seq });
        Ok(fits)
    }

    /// A statement, signature or section without an entry proves nothing and must not look as if it did.
    fn nothing_else(&self, case: &Case<'_>) -> Result<(), BundleFault> {
        for path in case.files.keys() {
            let signed = matches!(
                Kind::of(path),
                Some(
                    Kind::Statement { .. }
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

/// Names of staff are personal too: the list holds exactly those who wrote or signed something that is inside, and
/// who prepared the bundle.
pub fn exactly(case: &Case<'_>, signed: &[SignedRecord]) -> Result<(), BundleFault> {
    let named: Vec<PersonId> = case.people.people.iter().map(|p| p.person).collect();
    let expected = people_of(case.shown, signed, case.summary.sender.prepared_by);
    if named.iter().eq(expected.iter()) { Ok(()) } else { Err(Fault::PeopleOthers.at(path::PEOPLE)) }
}
