//! All that a store says, in one picture, so that two states can be compared: entries, contents, lists, settings, drafts,
//! attachments, keys of cases, the people at the door.

use itgel_casefile::time::Moment;
use itgel_seal::digest::Sha256Stream;
use itgel_vault::projections::case_list::CaseFilter;
use itgel_vault::{EntryRecord, Vault};
use std::fmt::Debug;
use std::io;
use std::path::Path;

/// What a store said at one moment.
#[derive(Clone, PartialEq, Eq)]
pub struct Portrait {
    /// The entries, each with its content and salt.
    pub entries: Vec<EntryRecord>,
    /// Lists, attachments and the people at the door.
    pub views: [u8; 32],
    /// What is no entry: settings, drafts, request numbers, keys of cases.
    pub beside: [u8; 32],
}

impl Portrait {
    /// Of an open store with so many entries: those that came by opening it do not count.
    ///
    /// # Errors
    /// What cannot be read.
    pub fn of(vault: &mut Vault, entries: u64, store: &Path, at: &Moment) -> Result<Self, String> {
        let known = vault.records(0, entries.min(vault.size())).map_err(said)?;
        let mut views = Sha256Stream::new();
        draw(&mut views, &vault.case_list(&CaseFilter::default()).map_err(said)?);
        draw(&mut views, &vault.interviews(None).map_err(said)?);
        draw(&mut views, &vault.person_list().map_err(said)?);
        draw(&mut views, &vault.recipient_list().map_err(said)?);
        draw(&mut views, &vault.bundles(None).map_err(said)?);
        draw(&mut views, &vault.appointments(i64::MIN, i64::MAX).map_err(said)?);
        let plate = Vault::doorplate(store, at).map_err(said)?;
        draw(&mut views, &(plate.vault_id, plate.room, plate.people, plate.hide_names));
        for row in vault.attachments(None).map_err(said)? {
            draw(&mut views, &row);
            let mut reader = vault.open_attachment(row.attachment).map_err(said)?;
            io::copy(&mut reader, &mut views).map_err(said)?;
        }
        let mut beside = Sha256Stream::new();
        draw(&mut beside, &vault.settings().map_err(said)?);
        draw(&mut beside, &vault.drafts("").map_err(said)?);
        for row in vault.interviews(None).map_err(said)? {
            draw(&mut beside, &vault.section_salt(row.case, row.interview, "portrait", None).map_err(said)?);
            draw(&mut beside, &vault.knows_request(row.interview.0).map_err(said)?);
        }
        Ok(Self { entries: known, views: views.finish(), beside: beside.finish() })
    }
}

fn draw(picture: &mut Sha256Stream, what: &impl Debug) {
    picture.update(format!("{what:?}\n").as_bytes());
}

fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}
