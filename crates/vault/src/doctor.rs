//! Checking everything there is to check, with a count for each; nothing is repaired.

use crate::Vault;
use crate::anchor::{Anchor, AnchorFound};
use crate::disk;
use crate::error::VaultError;
use crate::integrity::MismatchKind;
use crate::projections::{self, attachment};
use crate::read;
use crate::refill::compare_views;
use crate::sql;
use crate::verify::{self, first_message};
use crate::watch::{Stretches, Watch, tell};
use itgel_casefile::event::{CaseEvent, Event, Placed};
use itgel_casefile::ids::PersonId;
use itgel_seal::PublicKey;
use itgel_seal::digest::{Sha256Stream, to_hex};
use itgel_seal::sshsig::verify_ssh;
use serde::Serialize;
use std::collections::HashSet;
use std::io;

/// Namespace of the signatures under a sign-off and under an amendment.
const SIGNOFF: &str = "itgel-signoff/1";
/// Namespace of the signature under a legal order.
const ORDER: &str = "itgel-order/1";
const VITAL: &str = "itgel-vital/1";

/// One of the doctor's checks: what it counts and finds goes into the report.
type Check = fn(&mut Vault, &mut DoctorReport, &mut Watch<'_>) -> Result<(), VaultError>;

/// Something that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Its code.
    pub code: &'static str,
    /// Where: an entry's number, or a number of its own kind; never a name.
    pub at: Option<u64>,
}

/// What was checked and how much of it was good.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DoctorReport {
    /// Every page of the file has its MAC (`PRAGMA cipher_integrity_check`).
    pub cipher_ok: bool,
    /// SQLite finds the file in order (`PRAGMA integrity_check`).
    pub sqlite_ok: bool,
    /// No row names one that is not there (`PRAGMA foreign_key_check`).
    pub foreign_keys_ok: bool,
    /// Entries read.
    pub entries: u64,
    /// Payloads that are what their entries commit to.
    pub commitments: u64,
    /// Nodes of the tree compared with the lines.
    pub nodes: u64,
    /// The stored tree is the tree over the lines, and the anchor outside the store knows it.
    pub root_ok: bool,
    /// Signed heads that are over these lines and signed by this log.
    pub heads: u64,
    /// Signatures under sign-offs, amendments and legal orders that verify.
    pub signatures: u64,
    /// Views that are the same when they are filled anew from the journal.
    pub views: u64,
    /// Attachments whose sealed file is there, has its name's hash, opens, and is the file that was entered.
    pub attachments: u64,
    /// Sealed files that no entry names: left by a crash between sealing and entering.
    pub orphans: u64,
    /// Files and folders of the store that only their owner can open.
    pub files: u64,
    /// What is not as it should be.
    pub problems: Vec<Problem>,
}

impl DoctorReport {
    /// Whether everything is as it should be. Orphans are counted, not a problem.
    #[must_use]
    pub fn is_well(&self) -> bool {
        self.problems.is_empty()
    }

    fn problem(&mut self, code: &'static str, at: Option<u64>) {
        self.problems.push(Problem { code, at });
    }

    /// What the opening found is found once more by its own check, and is one thing all the same.
    fn mismatch(&mut self, kind: MismatchKind) {
        let found = Problem { code: kind.code(), at: kind.at() };
        if !self.problems.contains(&found) {
            self.problems.push(found);
        }
    }
}

impl Vault {
    /// Checks everything. Takes time in proportion to the store: every row is read, every attachment opened.
    ///
    /// # Errors
    /// Only the computer's trouble; what does not fit is in the report.
    pub fn doctor(&mut self) -> Result<DoctorReport, VaultError> {
        self.doctor_watched(&mut |_, _| true)
    }

    /// As [`Self::doctor`]; the watch hears how many thousandths of its checks are done, each of which counts as much as another.
    ///
    /// # Errors
    /// As [`Self::doctor`]; [`VaultError::Stopped`], and [`VaultError::StoppedAmiss`] where it had found something by then.
    pub fn doctor_watched(&mut self, watch: &mut Watch<'_>) -> Result<DoctorReport, VaultError> {
        let mut report = DoctorReport::default();
        for kind in &self.mismatches {
            report.mismatch(*kind);
        }
        let checks: [Check; 6] = [
            |vault, report, watch| vault.check_database(report, watch),
            |vault, report, watch| vault.check_journal(report, watch),
            |vault, report, watch| vault.check_signatures(report, watch),
            Self::check_views,
            |vault, report, watch| vault.check_attachments(report, watch),
            |vault, report, _| vault.check_files(report),
        ];
        let known = report.problems.len();
        let mut stretches = Stretches::new(watch, 1000);
        let mut left = 1000;
        for (check, more) in checks.into_iter().zip((1..=checks.len() as u64).rev()) {
            let parts = left / more;
            left -= parts;
            let checked = stretches.next(parts, |watch| {
                tell(watch, 0, 1)?;
                check(self, &mut report, watch)?;
                tell(watch, 1, 1)
            });
            match checked {
                Ok(()) => {}
                Err(VaultError::Trouble(trouble)) => return Err(trouble.into()),
                Err(VaultError::Stopped) => {
                    // After a page that cannot be read the connection would give none any more.
                    self.reconnect().map_err(|_| VaultError::Damaged { part: "itgel.db" })?;
                    let more = report.problems.len() > known;
                    return Err(if more { VaultError::StoppedAmiss } else { VaultError::Stopped });
                }
                // What cannot be read ends one check, not the others.
                Err(_) => report.problem("unreadable", None),
            }
            if !report.is_well() {
                self.reconnect().map_err(|_| VaultError::Damaged { part: "itgel.db" })?;
            }
        }
        Ok(report)
    }

    /// What the database does itself is not stopped in its midst.
    fn check_database(&self, report: &mut DoctorReport, watch: &mut Watch<'_>) -> Result<(), VaultError> {
        let connection = &self.connection;
        report.cipher_ok = first_message(connection, "cipher_integrity_check")?.is_none();
        tell(watch, 1, 3)?;
        report.sqlite_ok = first_message(connection, "integrity_check(1)")?.as_deref() == Some("ok");
        tell(watch, 2, 3)?;
        report.foreign_keys_ok = first_message(connection, "foreign_key_check")?.is_none();
        for (ok, code) in [
            (report.cipher_ok, "cipher"),
            (report.sqlite_ok, "sqlite"),
            (report.foreign_keys_ok, "foreign-keys"),
        ] {
            if !ok {
                report.problem(code, None);
            }
        }
        Ok(())
    }

    fn check_journal(&self, report: &mut DoctorReport, watch: &mut Watch<'_>) -> Result<(), VaultError> {
        let anchor = match Anchor::read(&self.anchors, self.vault_id, &self.vault_key)? {
            AnchorFound::Genuine(anchor) => Some(anchor),
            AnchorFound::None => None,
            AnchorFound::Forged => {
                report.problem("anchor", None);
                None
            }
        };
        let log = self.log_key()?;
        let found = verify::verify_watched(&self.connection, &log, anchor.as_ref(), watch);
        report.entries = found.frontier.size();
        report.commitments = found.commitments;
        report.nodes = found.nodes;
        report.heads = found.heads;
        report.root_ok = found.problems.is_empty();
        for kind in found.problems {
            report.mismatch(kind);
        }
        if found.failed == Some(VaultError::Stopped) { Err(VaultError::Stopped) } else { Ok(()) }
    }

    fn check_signatures(&self, report: &mut DoctorReport, watch: &mut Watch<'_>) -> Result<(), VaultError> {
        let connection = &self.connection;
        let signed = sql::rows(
            connection,
            "SELECT seq FROM entry WHERE act IN
                 ('case.signed_off', 'case.amended', 'case.legal_order_recorded', 'case.vital_interest_stated')
                 ORDER BY seq",
            [],
            |row| sql::number(row, "seq"),
        )?;
        let all = signed.len() as u64;
        for (seq, done) in signed.into_iter().zip(0..) {
            tell(watch, done, all)?;
            let Ok(placed) = read::event(connection, seq) else {
                report.problem("unreadable", Some(seq));
                continue;
            };
            for (person, namespace, statement, signature) in signatures_of(&placed) {
                let key = projections::person::signing_key_at(connection, person, seq)?;
                let key = key.and_then(|line| PublicKey::from_ssh_line(&line).ok());
                let good = key
                    .is_some_and(|key| verify_ssh(&key, namespace, statement.as_bytes(), signature).is_ok());
                if good {
                    report.signatures += 1;
                } else {
                    report.problem("signature", Some(seq));
                }
            }
        }
        Ok(())
    }

    fn check_views(&mut self, report: &mut DoctorReport, watch: &mut Watch<'_>) -> Result<(), VaultError> {
        // Filled anew and rolled back: a doctor changes nothing. In a store that is open for reading only
        // the ban is lifted for this alone.
        let read_only = !self.integrity.is_whole();
        if read_only {
            self.connection.execute_batch("PRAGMA query_only = OFF;")?;
        }
        let compared = compare_views(&mut self.connection, watch);
        if read_only {
            self.connection.execute_batch("PRAGMA query_only = ON;")?;
        }
        match compared {
            Ok(differences) => {
                for same in differences {
                    if same {
                        report.views += 1;
                    } else {
                        report.problem("view", None);
                    }
                }
            }
            Err(error @ (VaultError::Trouble(_) | VaultError::Stopped)) => return Err(error),
            Err(_) => report.problem("view", None),
        }
        Ok(())
    }

    fn check_attachments(&self, report: &mut DoctorReport, watch: &mut Watch<'_>) -> Result<(), VaultError> {
        let mut named = HashSet::new();
        let rows = attachment::list(&self.connection, None)?;
        let all = rows.len() as u64;
        for (row, number) in rows.into_iter().zip(0..) {
            tell(watch, number, all)?;
            named.insert(row.sealed_sha256.clone());
            let whole = self.folder.blob(&row.sealed_sha256).is_some_and(|path| {
                let mut hash = Sha256Stream::new();
                let hashed = disk::open_file(&path).and_then(|mut file| io::copy(&mut file, &mut hash));
                hashed.is_ok() && to_hex(&hash.finish()) == row.sealed_sha256
            });
            // The reader itself compares length and hash with the entry at its end.
            let opens = || {
                self.open_attachment(row.attachment)
                    .is_ok_and(|mut reader| io::copy(&mut reader, &mut io::sink()).is_ok())
            };
            if whole && opens() {
                report.attachments += 1;
            } else {
                report.problem("attachment", Some(number));
            }
        }
        report.orphans = self.orphans(&named)?.len() as u64;
        Ok(())
    }

    fn check_files(&self, report: &mut DoctorReport) -> Result<(), VaultError> {
        let people = projections::person::list(&self.connection)?;
        let active: HashSet<_> =
            people.iter().filter(|row| row.active).map(|row| self.folder.slot(row.person)).collect();
        let users = self.folder.users();
        for opener in self.openers_amiss()? {
            report.problem(opener.code(), opener.at());
        }
        for (found, number) in self.folder.walk()?.iter().zip(0..) {
            // A slot of somebody whom the journal does not let in was put there.
            let foreign = found.path.parent() == Some(users.as_path()) && !active.contains(&found.path);
            if foreign || !self.folder.knows(found) {
                report.problem("stranger", Some(number));
            } else if disk::open_to_others(&found.metadata) {
                report.problem("mode", Some(number));
            } else {
                report.files += 1;
            }
        }
        Ok(())
    }

    /// Sealed files that are not among the named ones.
    fn orphans(&self, named: &HashSet<String>) -> Result<Vec<std::path::PathBuf>, VaultError> {
        let orphan = |path: &std::path::PathBuf| {
            path.extension().is_some_and(|extension| extension == "cob")
                && path.file_stem().is_some_and(|stem| !named.contains(stem.to_string_lossy().as_ref()))
        };
        Ok(self.folder.walk()?.into_iter().map(|found| found.path).filter(orphan).collect())
    }

    /// Removes a file that was sealed for an entry which was then refused: this one and no other that no entry names, because
    /// those may be all that is left of what a restoration lost. Gives whether it was removed; one that an entry names stays.
    ///
    /// # Errors
    /// [`VaultError::ReadOnly`]; the computer's trouble: it stays, because the refused entry may come back (`write_over`).
    pub fn discard_sealed(&mut self, sealed_sha256: &str) -> Result<bool, VaultError> {
        self.require_writable()?;
        let named = attachment::list(&self.connection, None)?;
        let path = self.folder.blob(sealed_sha256).filter(|path| path.is_file());
        let path = path.filter(|_| named.iter().all(|row| row.sealed_sha256 != sealed_sha256));
        let Some(path) = path else { return Ok(false) };
        self.write_over()?;
        disk::remove_if_there(&path)?;
        Ok(true)
    }
}

/// Who must have signed what, in an entry that carries signatures.
fn signatures_of(placed: &Placed) -> Vec<(PersonId, &'static str, &str, &str)> {
    let Event::Case(event) = &placed.event else {
        return Vec::new();
    };
    match event.as_ref() {
        CaseEvent::SignedOff { statement, signature, .. } => {
            vec![(placed.actor, SIGNOFF, statement, signature)]
        }
        CaseEvent::Amended { statement, signature, second, .. } => {
            let mut found = vec![(placed.actor, SIGNOFF, statement.as_str(), signature.as_str())];
            if let Some((person, signature)) = second {
                found.push((*person, SIGNOFF, statement, signature));
            }
            found
        }
        CaseEvent::LegalOrderRecorded { cosigner, statement, signature, .. } => {
            vec![(*cosigner, ORDER, statement, signature)]
        }
        CaseEvent::VitalInterestStated { cosigner, statement, signature, .. } => {
            vec![(*cosigner, VITAL, statement, signature)]
        }
        _ => Vec::new(),
    }
}
