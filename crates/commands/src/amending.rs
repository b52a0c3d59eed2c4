//! Amendments: old and new both stay, in one signature or two. A file that was forgotten is named by an amendment and
//! sealed in the same step, so that the store never holds one without the other.

use crate::api::wrapup as api;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::{id, maybe_id};
use crate::job::Job;
use crate::open::{Open, SIGNOFF};
use crate::signoff::{actor_of, keys_of};
use crate::trouble::read_after;
use itgel_casefile::amendment::added::Added;
use itgel_casefile::amendment::files::{self, AddedFile};
use itgel_casefile::amendment::{self, Amend, ToSign};
use itgel_casefile::attaching::{self, AddAttachment};
use itgel_casefile::context::{Actor, Context, EntryMeta};
use itgel_casefile::event::{CaseEvent, Event};
use itgel_casefile::ids::{AttachmentId, CaseId, InterviewId, PersonId};
use itgel_casefile::preparation;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Moment;
use itgel_seal::PersonSecret;
use itgel_seal::sshsig::sign_ssh;
use itgel_vault::Sealed;
use std::fs::File;
use std::path::Path;

/// The keys of those who sign, opened for this one act.
struct Keys {
    first: PersonSecret,
    second: Option<PersonSecret>,
}

/// Amends a signed record; a file that was forgotten is sealed with it.
///
/// # Errors
/// `wrong-passphrase` at `passphrase` or `second_passphrase`, `file-unreadable`, what [`amendment::amend`] and
/// [`attaching::add_attachment`] refuse, and what the vault refuses.
pub fn amend(house: &mut House, request: api::Amend, job: &Job) -> Result<api::SignOffView, Failure> {
    let (case, interview): (CaseId, InterviewId) = (id(&request.case)?, id(&request.interview)?);
    let now = house.now();
    let fresh = AttachmentId::from_random_bytes(house.random_id());
    let open = house.opened()?;
    open.let_in(case)?;
    let second = maybe_id(&request.second)?.map(|person: PersonId| actor_of(open, person)).transpose()?;
    let file = open.case(case)?.clone();
    let interviewer_signs = file.interview(interview).is_some_and(|i| open.may_amend(i.interviewer()));
    number_is_free(open, &file, interview, &request)?;
    let mut draft = Draft {
        file,
        interview,
        interviewer_signs,
        reason: request.reason.clone(),
        actor: open.actor(),
        second,
        now: now.clone(),
        events: Vec::new(),
        sealed: None,
    };
    let named: Option<AttachmentId> = request.item.strip_prefix(files::PATH).and_then(|n| n.parse().ok());
    let chosen = chosen(&request, &draft.file, named, fresh)?;
    // Asked before a passphrase is tried and before anything is sealed.
    let to_sign = match &chosen {
        Some(chosen) if named.is_some() => draft.check(&request.item, &chosen.said(&stand_in()).value())?,
        _ => draft.check(&request.item, &request.new)?,
    };
    job.tell("signing", 0, 1);
    let first = keys_of(open, open.person, &request.passphrase, "passphrase", &now)?;
    let other = to_sign
        .second
        .map(|person| keys_of(open, person, &request.second_passphrase, "second_passphrase", &now));
    let keys = Keys { first, second: other.transpose()? };
    if chosen.is_none() || named.is_none() {
        draft.sign(&keys, &request.item, &request.new)?;
    }
    let made = chosen.map_or(Ok(()), |chosen| attach(open, &mut draft, &keys, chosen, job));
    let entered = made.and_then(|()| open.enter(&now, Some(case), draft.events, None));
    if entered.is_err()
        && let Some(sealed) = &draft.sealed
    {
        // No entry names the sealed file; when it cannot be removed now, the doctor counts it.
        let _ = open.vault.discard_sealed(sealed);
    }
    entered?;
    let _ = open.vault.checkpoint();
    house.saved_at = now.clock();
    read_after(crate::wrapup::page(house, case, interview))
}

/// A recording is not given the number of another one by an amendment either.
fn number_is_free(
    open: &mut Open,
    file: &CaseFile,
    interview: InterviewId,
    request: &api::Amend,
) -> Result<(), Failure> {
    let at = request.item.strip_prefix("recordings.").and_then(|rest| rest.strip_suffix(".number"));
    let Some(at) = at.and_then(|at| at.parse::<usize>().ok()) else { return Ok(()) };
    let mut used = open.recording_numbers_besides(Some(interview))?;
    let own = file.interview(interview).map(|i| amendment::recording_numbers(file, i)).unwrap_or_default();
    used.extend(
        own.into_iter().zip(1..).filter(|(_, n)| *n != at).map(|(number, _)| (number, file.code.clone())),
    );
    Ok(preparation::number_is_free(&request.new, "new", &|number| used.get(number).cloned())?)
}

/// The file that goes with the amendment. A file that is not there is named only together with itself.
fn chosen(
    request: &api::Amend,
    known: &CaseFile,
    named: Option<AttachmentId>,
    fresh: AttachmentId,
) -> Result<Option<Chosen>, Failure> {
    let Some(file) = &request.file else {
        let missing = named.is_some_and(|id| !request.new.is_empty() && !known.attachments.contains_key(&id));
        return if missing { Err(Failure::invalid("file-unreadable", "file")) } else { Ok(None) };
    };
    Ok(Some(Chosen {
        attachment: named.unwrap_or(fresh),
        item: file.item,
        description: file.description.clone(),
        content: crate::files::open(Path::new(&file.path), "file")?,
    }))
}

/// A file that was chosen, and what is said of it.
struct Chosen {
    attachment: AttachmentId,
    item: u32,
    description: String,
    content: File,
}

impl Chosen {
    fn said(&self, sealed: &Sealed) -> AddedFile {
        AddedFile {
            bytes: sealed.bytes,
            description: self.description.clone(),
            item: self.item,
            media_type: sealed.media_type.to_owned(),
            sha256: sealed.sha256.clone(),
        }
    }
}

/// Stands for a file that was not read yet, so that a refusal leaves nothing behind. No file has this digest.
fn stand_in() -> Sealed {
    let nothing = "0".repeat(64);
    Sealed { media_type: "image/png", bytes: 1, sha256: nothing.clone(), sealed_sha256: nothing }
}

/// What will be entered in one step, each thing by the rules as they are after the one before.
struct Draft {
    file: CaseFile,
    interview: InterviewId,
    reason: String,
    actor: Actor,
    second: Option<Actor>,
    /// Whoever led the interview still may sign.
    interviewer_signs: bool,
    now: Moment,
    events: Vec<Event>,
    /// The file that was sealed for it, by the SHA-256 of the sealed bytes.
    sealed: Option<String>,
}

impl Draft {
    fn asked(&self, item: &str, new: &str) -> Amend {
        Amend {
            interview: self.interview,
            item: item.to_owned(),
            new: new.to_owned(),
            reason: self.reason.clone(),
            second: self.second.clone(),
            interviewer_signs: self.interviewer_signs,
            signed_at: self.now.to_rfc3339(),
        }
    }

    fn check(&self, item: &str, new: &str) -> Result<ToSign, Failure> {
        let ctx = Context::new(&self.now, &self.actor);
        Ok(amendment::check_amend(&self.file, &self.asked(item, new), &ctx)?)
    }

    /// Signs an amendment in the name of everybody it needs, and takes it in. Gives the value that was signed.
    fn sign(&mut self, keys: &Keys, item: &str, new: &str) -> Result<String, Failure> {
        let to_sign = self.check(item, new)?;
        let text = to_sign.statement().map_err(|_| Failure::broken("statement-unwritable"))?;
        let by = |secret: &PersonSecret| sign_ssh(secret.signing_key(), SIGNOFF, text.as_bytes());
        let second = to_sign.second.and(keys.second.as_ref()).map(by);
        let (first, asked) = (by(&keys.first), self.asked(item, new));
        let ctx = Context::new(&self.now, &self.actor);
        let event = amendment::amend(&self.file, &asked, text.clone(), first, second, &ctx)?;
        self.take(event);
        Ok(to_sign.new)
    }

    fn take(&mut self, event: CaseEvent) {
        let seq = self.file.last_seq.map_or(0, |seq| seq + 1);
        let meta = EntryMeta { seq, at: self.now.clone(), actor: self.actor.person };
        self.file.apply(&meta, &event);
        self.events.push(Event::Case(Box::new(event)));
    }

    /// The number that a drawing added in this step was given.
    fn number(&self) -> Option<u32> {
        let Some(Event::Case(event)) = self.events.last() else { return None };
        match &**event {
            CaseEvent::Amended { new, .. } => match Added::read(new) {
                Some(Added::Item { number, .. }) => Some(number),
                _ => None,
            },
            _ => None,
        }
    }
}

/// Names the file in an amendment and seals it; then it is added as just what was signed.
fn attach(
    open: &mut Open,
    draft: &mut Draft,
    keys: &Keys,
    mut chosen: Chosen,
    job: &Job,
) -> Result<(), Failure> {
    chosen.item = draft.number().unwrap_or(chosen.item);
    let path = files::path(chosen.attachment);
    draft.check(&path, &chosen.said(&stand_in()).value())?;
    job.tell("sealing", 0, 1);
    let sealed = open.seal_attachment(draft.file.id, chosen.attachment, &mut chosen.content)?;
    draft.sealed = Some(sealed.sealed_sha256.clone());
    let signed = draft.sign(keys, &path, &chosen.said(&sealed).value())?;
    let said = AddedFile::read(&signed).ok_or_else(|| Failure::broken("statement-unwritable"))?;
    let request = AddAttachment {
        attachment: chosen.attachment,
        interview: Some(draft.interview),
        item: said.item,
        media_type: said.media_type,
        description: said.description,
        bytes: said.bytes,
        sha256: said.sha256,
        sealed_sha256: sealed.sealed_sha256,
    };
    let event = attaching::add_attachment(&draft.file, request)?;
    draft.take(event);
    Ok(())
}
