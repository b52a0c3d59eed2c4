//! Sign-off: the person's own signature, made with their passphrase for this one act.

use crate::api::wrapup as api;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::open::{Open, SIGNOFF};
use crate::trouble::{read_after, working, working_at};
use itgel_casefile::context::{Actor, Context};
use itgel_casefile::event::Event;
use itgel_casefile::ids::{CaseId, InterviewId, PersonId};
use itgel_casefile::signoff::sections::{self, Environment, SECTIONS};
use itgel_casefile::signoff::statement::{self, Means};
use itgel_casefile::signoff::{self as rules, Signed};
use itgel_casefile::time::Moment;
use itgel_casefile::vocabulary::Role;
use itgel_seal::digest::sha256;
use itgel_seal::sshsig::sign_ssh;
use itgel_seal::{Passphrase, PersonSecret};
use std::collections::BTreeMap;

/// The program's name and version, as they stand in records and bundles.
pub(crate) fn program() -> String {
    format!("Itgel {}", env!("CARGO_PKG_VERSION"))
}

/// Where and with what the record is made.
pub(crate) fn environment(open: &Open) -> Environment {
    Environment { app: program(), room: open.room.name.clone(), organisation: open.room.organisation.clone() }
}

/// The salt of every section of an interview's record, as it was signed by the entry with that number, or is signed now.
pub(crate) fn salts(
    open: &Open,
    case: CaseId,
    interview: InterviewId,
    signed: Option<u64>,
) -> Result<BTreeMap<&'static str, [u8; 32]>, Failure> {
    SECTIONS
        .iter()
        .map(|(name, _)| {
            let salt = open.vault.section_salt(case, interview, name, signed);
            salt.map(|salt| (*name, salt)).map_err(|e| working(&e))
        })
        .collect()
}

/// A person's keys, with their passphrase. After failed tries the next one waits as it does at the unlock screen.
pub(crate) fn keys_of(
    open: &Open,
    person: PersonId,
    passphrase: &str,
    field: &'static str,
    now: &Moment,
) -> Result<PersonSecret, Failure> {
    if passphrase.is_empty() {
        return Err(Failure::invalid("passphrase-empty", field));
    }
    open.may_try(field, now)?;
    let secret = open.vault.person_secret(person, &Passphrase::new(passphrase), now);
    secret.map_err(|e| working_at(&e, field))
}

/// Signs in a person's name, with their passphrase.
pub(crate) fn sign_as(
    open: &Open,
    person: PersonId,
    passphrase: &str,
    field: &'static str,
    now: &Moment,
    (namespace, text): (&str, &str),
) -> Result<String, Failure> {
    let secret = keys_of(open, person, passphrase, field, now)?;
    Ok(sign_ssh(secret.signing_key(), namespace, text.as_bytes()))
}

/// Signs the record of an interview off. From here on it is read-only.
///
/// # Errors
/// `wrong-passphrase`, and what [`rules::sign_off`] refuses.
pub fn sign_off(house: &mut House, request: api::SignOff, job: &Job) -> Result<api::SignOffView, Failure> {
    let (case, interview): (CaseId, InterviewId) = (id(&request.case)?, id(&request.interview)?);
    let now = house.now();
    let open = house.opened()?;
    let book = &*open.room.book.clone();
    open.let_in(case)?;
    let environment = environment(open);
    let salts = salts(open, case, interview, None)?;
    let salt_of = |name: &str| salts.get(name).copied().unwrap_or_default();
    let digest = |bytes: &[u8]| sha256(bytes);
    let means = Means { sha256: &digest, salt_of: &salt_of };
    let actor = open.actor();
    let ctx = Context::new(&now, &actor);
    let file = open.case(case)?.clone();
    let found = file.interview(interview).ok_or_else(|| Failure::refused("interview-not-found"))?;
    let led_by = found.interviewer();
    let asked = rules::SignOff {
        interview,
        open_points: request.open_points.into_iter().map(|p| (p.code, p.reason)).collect(),
        as_found: request.as_found,
        interviewer: role_now(open, led_by)?,
        signed_at: now.to_rfc3339(),
    };
    let ready = rules::check_sign_off(&file, &asked, &environment, &ctx, book)?;
    let sections = sections::sections(&file, found, &environment, &ready.open_points)
        .map_err(|_| Failure::broken("statement-unwritable"))?;
    let text = statement::statement(&ready.claim, &sections, means)
        .map_err(|_| Failure::broken("statement-unwritable"))?;
    job.tell("signing", 0, 1);
    let signature = sign_as(open, open.person, &request.passphrase, "passphrase", &now, (SIGNOFF, &text))?;
    let signed = Signed { statement: text, signature };
    let event = rules::sign_off(&file, &asked, &environment, signed, means, &ctx, book)?;
    open.enter(&now, Some(case), vec![Event::Case(Box::new(event))], None)?;
    // A signed record is worth a signed head at once: whoever holds it can tell a later forgery. When that
    // fails the record is signed all the same, and the next head covers it.
    let _ = open.vault.checkpoint();
    house.saved_at = now.clock();
    read_after(crate::wrapup::page(house, case, interview))
}

/// Another person of the room, with their role, who may still unlock.
pub(crate) fn actor_of(open: &Open, person: PersonId) -> Result<Actor, Failure> {
    let role = role_now(open, person)?.ok_or_else(|| Failure::refused("unknown-person"))?;
    Ok(Actor { person, role })
}

/// A person's role; none where their access has ended.
pub(crate) fn role_now(open: &Open, person: PersonId) -> Result<Option<Role>, Failure> {
    let people = open.vault.person_list().map_err(|e| working(&e))?;
    Ok(people.into_iter().find(|p| p.person == person && p.active).map(|p| p.role))
}
