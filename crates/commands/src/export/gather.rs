//! Gathers what a bundle is made of from the open store: entries with their proofs, keys, sections, files.

use crate::failure::Failure;
use crate::open::Open;
use crate::recipients::{allowed_signers, principal};
use crate::show::case::code_view;
use crate::signoff::{environment, salts};
use crate::trouble::working;
use crate::wordings::OwnText;
use itgel_bundle::content::{
    AttachmentSource, Contents, Disclosure, EntrySource, RecipientCard, SectionSource, SenderCard,
};
use itgel_bundle::record::{Earlier, EarlierPerson, PersonRecord, WordingRecord};
use itgel_casefile::bundles::Sender;
use itgel_casefile::consent::standing::standings;
use itgel_casefile::event::{Event, Placed, RoomEvent};
use itgel_casefile::gate::{Disclosable, Gate, NoticeGate, disclosable};
use itgel_casefile::ids::{BundleId, PersonId, RecipientId};
use itgel_casefile::recipients::Recipient;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::signoff::sections::{Environment, sections};
use itgel_casefile::signoff::statement::read_statement;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::{Day, Moment};
use itgel_seal::digest::sha256_hex;
use itgel_vault::Vault;
use std::collections::BTreeMap;
use std::io::{self, Read};

/// What the officer asked for.
pub(crate) struct Asked<'a> {
    pub(crate) bundle: BundleId,
    pub(crate) recipient: &'a Recipient,
    pub(crate) gate: &'a Gate,
    pub(crate) purpose: String,
    pub(crate) reference: String,
    pub(crate) now: &'a Moment,
    /// The day of the gate.
    pub(crate) day: Day,
}

/// Everything that goes into the bundle. `checkpoint` is the head over every entry there is.
pub(crate) fn contents<'a>(
    open: &'a Open,
    checkpoint: String,
    file: &'a CaseFile,
    asked: &Asked<'a>,
) -> Result<Contents<'a>, Failure> {
    let placed = open.vault.case_events(file.id).map_err(|e| working(&e))?;
    let divided = disclosable(asked.gate, file.id, &placed);
    divided_contents(open, checkpoint, file, asked, &placed, &divided)
}

/// What goes into the notice of a withdrawal: its entries and no other line of the case, and the heads of the bundles that
/// the recipient holds.
pub(crate) fn contents_of_notice<'a>(
    open: &'a Open,
    checkpoint: String,
    file: &'a CaseFile,
    asked: &Asked<'a>,
    gate: &NoticeGate,
) -> Result<Contents<'a>, Failure> {
    let mut placed = open.vault.case_events(file.id).map_err(|e| working(&e))?;
    let divided = gate.disclosable(&placed);
    placed.retain(|one| divided.goes.contains(&one.seq));
    let mut heads = Vec::new();
    for seq in divided.goes.iter().filter(|seq| **seq != gate.notice.seq) {
        // The entry that notes a bundle is the first after the head inside.
        heads.push(head_at(open, *seq)?.ok_or_else(|| Failure::broken("store-damaged"))?);
    }
    let contents = divided_contents(open, checkpoint, file, asked, &placed, &divided)?;
    Ok(Contents { notice: Some(heads), ..contents })
}

fn divided_contents<'a>(
    open: &'a Open,
    checkpoint: String,
    file: &'a CaseFile,
    asked: &Asked<'a>,
    placed: &[Placed],
    divided: &Disclosable,
) -> Result<Contents<'a>, Failure> {
    let mut entries = Vec::new();
    for one in placed {
        let record = open.vault.records(one.seq, one.seq + 1).map_err(|e| working(&e))?;
        let record = record.into_iter().next().ok_or_else(|| Failure::broken("store-damaged"))?;
        let goes = divided.goes.contains(&one.seq);
        entries.push(EntrySource {
            line: record.line,
            payload: goes.then_some((record.salt, record.payload)),
            proof: open.vault.inclusion_proof(one.seq).map_err(|e| working(&e))?,
        });
    }
    let code = code_view(&file.code);
    Ok(Contents {
        bundle: asked.bundle,
        sealed_at: asked.now,
        program: environment(open).app,
        case: file,
        code_mn: code.mn,
        code_en: code.en,
        sender: sender(open),
        recipient: RecipientCard {
            kind: asked.recipient.kind,
            organisation: asked.recipient.organisation.clone(),
            contact: asked.recipient.contact.clone(),
            keys: vec![asked.recipient.key.clone()],
        },
        purpose: asked.purpose.clone(),
        reference: asked.reference.clone(),
        disclosure: Disclosure::of(asked.gate, divided),
        entries,
        checkpoint,
        earlier: earlier(open, asked.recipient.recipient)?,
        notice: None,
        log_key: *open.vault.log_key().map_err(|e| working(&e))?.public(),
        people: people(open)?,
        allowed_signers: allowed_signers(open)?.to_text(),
        standings: standings(file, asked.day, &open.room.book),
        wordings: wordings(file, &open.room.book),
        sections: section_sources(open, file)?,
        attachments: attachments(&open.vault, file),
    })
}

/// The head that the last bundle for this recipient carried away, and the path from it to the present one: whoever keeps
/// both bundles can tell when anything before it was changed since.
fn earlier(open: &Open, recipient: RecipientId) -> Result<Option<Earlier>, Failure> {
    let bundles = open.vault.bundles(None).map_err(|e| working(&e))?;
    let own = bundles.iter().filter(|b| b.recipient == recipient && !b.cancelled);
    // The entry that notes a bundle is the first after the head inside.
    match own.map(|b| b.sealed_seq).max() {
        Some(size) => head_at(open, size),
        None => Ok(None),
    }
}

/// The signed head of that many entries, and the path from it to the present one.
fn head_at(open: &Open, size: u64) -> Result<Option<Earlier>, Failure> {
    let Some(head) = open.vault.head_at(size).map_err(|e| working(&e))? else { return Ok(None) };
    let path = open.vault.consistency_proof(size).map_err(|e| working(&e))?;
    Ok(Some(Earlier { size, root: head.root, path }))
}

/// The same as a preview names it.
pub(super) fn sender_seen(open: &Open) -> Sender {
    let room = &open.room;
    let line = |own: &OwnText| serde_json::to_vec(&own.text).unwrap_or_default();
    Sender {
        room: room.name.clone(),
        organisation: room.organisation.clone(),
        address: room.address.clone(),
        contact: room.contact.clone(),
        program: env!("CARGO_PKG_VERSION").to_owned(),
        wordings: room.own_texts.iter().map(|own| sha256_hex(&line(own))).collect(),
    }
}

fn sender(open: &Open) -> SenderCard {
    SenderCard {
        principal: principal(open),
        room: open.room.name.clone(),
        organisation: open.room.organisation.clone(),
        address: open.room.address.clone(),
        contact: open.room.contact.clone(),
        key: open.vault.room_key(),
        prepared_by: open.person,
    }
}

/// Everybody of the room as they are and as they were; the bundle names only those who have to do with what goes.
fn people(open: &Open) -> Result<Vec<PersonRecord>, Failure> {
    let mut placed = Vec::new();
    for act in ["person_added", "role_changed"] {
        placed.extend(open.vault.room_events(act).map_err(|e| working(&e))?);
    }
    placed.sort_unstable_by_key(|p| p.seq);
    Ok(as_they_were(&placed))
}

/// The steps of each person, from the entries that say them.
fn as_they_were(placed: &[Placed]) -> Vec<PersonRecord> {
    let mut people: BTreeMap<PersonId, PersonRecord> = BTreeMap::new();
    for entry in placed {
        let Event::Room(event) = &entry.event else { continue };
        let (person, name, role, key) = match event.as_ref() {
            RoomEvent::PersonAdded { person, name, role, signing_key, .. } => {
                (*person, Some(name), *role, Some(signing_key))
            }
            RoomEvent::RoleChanged { person, role } => (*person, None, *role, None),
            _ => continue,
        };
        if let Some(known) = people.get_mut(&person) {
            let before =
                EarlierPerson { before: entry.seq, role: known.role, signing_key: known.signing_key.clone() };
            known.role = role;
            known.name = name.unwrap_or(&known.name).clone();
            known.signing_key = key.unwrap_or(&known.signing_key).clone();
            // Nothing but a passphrase may have been new.
            if (before.role, &before.signing_key) != (known.role, &known.signing_key) {
                known.earlier.push(before);
            }
        } else if let (Some(name), Some(signing_key)) = (name.cloned(), key.cloned()) {
            let earlier = Vec::new();
            people.insert(person, PersonRecord { person, name, role, signing_key, earlier });
        }
    }
    people.into_values().collect()
}

/// The wordings that were used, in full, each in its own version, where this room has it.
fn wordings(file: &CaseFile, book: &Rulebook) -> Vec<WordingRecord> {
    let mut found: BTreeMap<(String, u32, String), WordingRecord> = BTreeMap::new();
    for wording in file.consent.versions.iter().flat_map(|v| v.wordings()) {
        let wording = wording.clone();
        let text = book.text_of(&wording).filter(|text| sha256_hex(text.as_bytes()) == wording.sha256);
        let key = (wording.id.clone(), wording.version, wording.language.clone());
        found.insert(key, WordingRecord { wording, text: text.unwrap_or_default() });
    }
    found.into_values().collect()
}

/// Every section of every signed record, with its salt; what belongs to parts that stay is passed over later.
fn section_sources(open: &Open, file: &CaseFile) -> Result<Vec<SectionSource>, Failure> {
    let mut sources = Vec::new();
    for interview in &file.interviews {
        let Some(signed) = &interview.signed else { continue };
        // As it was when it was signed, with the program and the names of then: amendments came later and stand on
        // their own, and a newer version of the program must give the same sections.
        let unreadable = || Failure::broken("statement-unwritable");
        let claim = read_statement(&signed.statement).map_err(|_| unreadable())?.claim;
        let environment = Environment { app: claim.app, room: claim.room, organisation: claim.organisation };
        let before = open.vault.case_before(file.id, signed.meta.seq).map_err(|e| working(&e))?;
        let Some(then) = before.interview(interview.id) else { continue };
        let salts = salts(open, file.id, interview.id, Some(signed.meta.seq))?;
        let sections =
            sections(&before, then, &environment, &signed.open_points).map_err(|_| unreadable())?;
        for section in sections {
            let salt = salts.get(section.name).copied().unwrap_or_default();
            sources.push(SectionSource {
                interview: interview.id,
                name: section.name.to_owned(),
                bytes: section.bytes,
                salt,
            });
        }
    }
    Ok(sources)
}

fn attachments<'a>(vault: &'a Vault, file: &CaseFile) -> Vec<AttachmentSource<'a>> {
    file.attachments
        .keys()
        .map(|id| {
            let attachment = *id;
            let open = move || -> io::Result<Box<dyn Read + 'a>> {
                let reader = vault.open_attachment_to_compare(attachment);
                reader.map(|r| Box::new(r) as Box<dyn Read>).map_err(|_| io::ErrorKind::InvalidData.into())
            };
            AttachmentSource { attachment, open: Box::new(open) }
        })
        .collect()
}
