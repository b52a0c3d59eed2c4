//! The consent conversation.

use crate::api::consent as api;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::{id, maybe_id};
use crate::job::Job;
use crate::show;
use crate::trouble::read_after;
use itgel_casefile::consent::child_screen::age_set;
use itgel_casefile::consent::withdrawal;
use itgel_casefile::consent::{implicated, rules};
use itgel_casefile::event::WordingRef;
use itgel_casefile::ids::{AdultId, CaseId, ConsentId};
use itgel_casefile::language::Language;
use itgel_casefile::refusal::Refusal;
use itgel_casefile::state::CaseFile;
use itgel_seal::digest::sha256_hex;

/// The conversation.
///
/// # Errors
/// `case-not-found`, `not-your-case`, `language-unknown`.
pub fn consent(house: &mut House, request: api::ConsentRef, _: &Job) -> Result<api::ConsentView, Failure> {
    let today = house.now().day();
    let language = language_of(&request.language)?;
    let case = id(&request.case)?;
    let open = house.opened()?;
    open.let_in(case)?;
    let case = open.case(case)?.clone();
    Ok(show::consent::consent(open, &case, today, language))
}

fn language_of(tag: &str) -> Result<Language, Failure> {
    Language::parse(tag).ok_or_else(|| Failure::invalid("language-unknown", "language"))
}

/// The page again, in the language of the conversation: as named with who decides, else as last spoken.
fn page(house: &mut House, case: CaseId) -> Result<api::ConsentView, Failure> {
    let today = house.now().day();
    let open = house.opened()?;
    let case = open.case(case)?.clone();
    let talk = case.consent.current();
    let named = talk.and_then(|t| Language::parse(&t.decider.language));
    let spoken = || talk.and_then(|t| Language::parse(&t.answers.last()?.wording.language));
    let language = named.or_else(spoken).unwrap_or(Language::Mongolian);
    Ok(show::consent::consent(open, &case, today, language))
}

/// Names who decides.
///
/// # Errors
/// What [`rules::name_decider`] refuses.
pub fn name_decider(
    house: &mut House,
    request: api::NameDecider,
    _: &Job,
) -> Result<api::ConsentView, Failure> {
    let case = id(&request.case)?;
    let d = request.decider;
    let named = rules::NameDecider {
        consent: ConsentId::from_random_bytes(house.random_id()),
        decider: d.decider,
        adult: maybe_id(&request.adult)?,
        implicated: d.implicated,
        proof: d.proof,
        proof_note: d.proof_note,
        channel: d.channel,
        witness: d.witness,
        language: d.language,
        mismatch_reason: d.mismatch_reason,
    };
    house.act(case, None, |case, ctx, book| rules::name_decider(case, named, ctx, book))?;
    read_after(page(house, case))
}

/// Enters that somebody who would decide may be implicated. Their answers stop counting at once, and somebody else has to
/// be named.
///
/// # Errors
/// What [`implicated::mark`] refuses.
pub fn mark_implicated(
    house: &mut House,
    request: api::MarkImplicated,
    _: &Job,
) -> Result<api::ConsentView, Failure> {
    let case = id(&request.case)?;
    let marked = implicated::MarkImplicated {
        adult: maybe_id(&request.adult)?,
        kind: request.decider,
        fresh: AdultId::from_random_bytes(house.random_id()),
        consent: ConsentId::from_random_bytes(house.random_id()),
    };
    house.act(case, None, |case, _, _| implicated::mark(case, &marked))?;
    read_after(page(house, case))
}

fn current(case: &CaseFile) -> Result<ConsentId, Refusal> {
    case.consent.current().map(|t| t.consent).ok_or_else(|| Refusal::new("consent-not-current"))
}

/// Records one answer, with the exact words that were on the screen.
///
/// # Errors
/// What [`rules::answer_consent`] refuses.
pub fn answer_consent(
    house: &mut House,
    request: api::AnswerConsent,
    _: &Job,
) -> Result<api::ConsentView, Failure> {
    let case = id(&request.case)?;
    let asked = id(&request.request)?;
    let language = language_of(&request.language)?;
    let today = house.now().day();
    let sha256 = |bytes: &[u8]| sha256_hex(bytes);
    house.act(case, Some(asked), |case, _, book| {
        let ages = age_set(case, today);
        let wording: Option<WordingRef> =
            book.wording_ref(request.purpose, request.giver, language, ages, today, &sha256);
        let answer = rules::AnswerConsent {
            consent: current(case)?,
            giver: request.giver,
            purpose: request.purpose,
            answer: request.answer,
            wording: wording.ok_or_else(|| Refusal::new("wording-not-current").at("wording"))?,
            teach_back: request.teach_back,
        };
        rules::answer_consent(case, answer, today, book, &sha256)
    })?;
    read_after(page(house, case))
}

/// Records that the child cannot answer.
///
/// # Errors
/// What [`rules::child_cannot_answer`] refuses.
pub fn child_cannot_answer(
    house: &mut House,
    request: api::ChildCannot,
    _: &Job,
) -> Result<api::ConsentView, Failure> {
    let case = id(&request.case)?;
    house.act(case, None, |case, _, _| rules::child_cannot_answer(case, current(case)?, &request.reason))?;
    read_after(page(house, case))
}

/// Confirms: read back, signed, and the interviewer's own PIN.
///
/// # Errors
/// `pin-wrong`, `pin-not-set`, and what [`rules::confirm_consent`] refuses.
pub fn confirm_consent(
    house: &mut House,
    request: api::ConfirmConsent,
    _: &Job,
) -> Result<api::ConsentView, Failure> {
    let case = id(&request.case)?;
    crate::session::pin_holds(house, &request.pin, "pin")?;
    house.act(case, None, |case, ctx, book| {
        let confirmed = rules::ConfirmConsent {
            consent: current(case)?,
            read_back: request.read_back,
            paper_number: request.paper_number,
            strokes: request.strokes,
        };
        rules::confirm_consent(case, confirmed, ctx, book)
    })?;
    read_after(page(house, case))
}

/// Shows what a withdrawal would do, before it is confirmed.
///
/// # Errors
/// `case-not-found`, `no-purpose-chosen`.
pub fn preview_withdrawal(
    house: &mut House,
    request: api::WithdrawConsent,
    _: &Job,
) -> Result<api::WithdrawalEffect, Failure> {
    let now = house.now();
    let open = house.opened()?;
    let case = id(&request.case)?;
    open.let_in(case)?;
    let case = open.case(case)?.clone();
    if request.purposes.is_empty() {
        return Err(Failure::invalid("no-purpose-chosen", "purposes"));
    }
    let book = &*open.room.book.clone();
    let effect = withdrawal::withdrawal_effect(&case, request.by, &request.purposes, &now, book);
    let mut already_with: Vec<String> = effect
        .to_be_told
        .iter()
        .filter_map(|a| open.room.recipients.find(a.recipient).map(|r| r.organisation.clone()))
        .collect();
    already_with.sort();
    already_with.dedup();
    let interview = itgel_casefile::vocabulary::Purpose::Interview;
    Ok(api::WithdrawalEffect {
        stays: u32::try_from(effect.stays_here.len()).unwrap_or(u32::MAX),
        already_with,
        ends_interview: case.running().is_some() && request.purposes.contains(&interview),
    })
}

/// Takes consent back, at once. No reason is asked.
///
/// # Errors
/// What [`withdrawal::withdraw_consent`] refuses.
pub fn withdraw_consent(
    house: &mut House,
    request: api::WithdrawConsent,
    _: &Job,
) -> Result<api::ConsentView, Failure> {
    let case = id(&request.case)?;
    let unreadable = || Failure::invalid("said-at-unreadable", "said_at");
    let said_at = crate::export::local_time(&request.said_at, &house.now(), "said_at", unreadable)?;
    let taken_back = withdrawal::WithdrawConsent {
        by: request.by,
        purposes: request.purposes,
        said_at,
        channel: request.channel,
    };
    house.act_anywhere(case, None, |case, ctx, book| {
        withdrawal::withdraw_consent(case, taken_back, ctx, book).map(Some)
    })?;
    read_after(page(house, case))
}
