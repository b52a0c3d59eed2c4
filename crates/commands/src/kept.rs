//! What somebody was typing when the store locked, or when the disk took nothing: kept in the vault, sealed with
//! everything else there, for this person, this case file and this form, and for nobody else.
//!
//! It is no entry and no setting. It is forgotten when the form was sent, when the person says so, after seven days,
//! and when the person is removed.

use crate::api::Done;
use crate::api::setup as api;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::maybe_id;
use crate::job::Job;
use crate::trouble::working;
use itgel_casefile::ids::{CaseId, PersonId};
use itgel_vault::{Vault, VaultError};

/// How long it is kept, in milliseconds.
const KEPT_MS: i64 = 7 * 24 * 60 * 60 * 1000;
/// Longest text of one form, in bytes.
const MOST_BYTES: usize = 16_000;
/// Most forms of one person; the oldest gives way.
const MOST_FORMS: usize = 50;
/// Longest name of a form.
const MOST_NAME: usize = 100;

fn of_person(person: PersonId) -> String {
    format!("form/{person}/")
}

/// The key of one form. The window makes case and form, so what is amiss with them nobody can put right.
fn key(person: PersonId, case: &str, form: &str) -> Result<String, Failure> {
    let case: Option<CaseId> = maybe_id(case)?;
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-._".contains(&b);
    if form.is_empty() || form.len() > MOST_NAME || !form.bytes().all(plain) {
        return Err(Failure::refused("request-malformed"));
    }
    let case = case.map_or_else(|| "-".to_owned(), |case| case.to_string());
    Ok(format!("{}{case}/{form}", of_person(person)))
}

/// Keeps what stands in a form, in place of what was kept of it before; nothing forgets it.
///
/// # Errors
/// `request-malformed` for a form that no window has; the computer's trouble.
pub fn keep_form(house: &mut House, request: api::KeepForm, _: &Job) -> Result<Done, Failure> {
    let now = house.now();
    let open = house.opened()?;
    let key = key(open.person, &request.case, &request.form)?;
    if request.typed.len() > MOST_BYTES {
        return Err(Failure::refused("request-malformed"));
    }
    let done = if request.typed.is_empty() {
        open.vault.drop_draft(&key)
    } else {
        open.vault.save_draft(&key, &request.typed, &now)
    };
    done.map_err(|e| working(&e))?;
    let kept = open.vault.drafts(&of_person(open.person)).map_err(|e| working(&e))?;
    for old in kept.iter().skip(MOST_FORMS) {
        open.vault.drop_draft(&old.key).map_err(|e| working(&e))?;
    }
    Ok(Done { saved_at: String::new() })
}

/// What was kept of a form, or nothing. What is older than seven days is forgotten, of every form of this person.
///
/// # Errors
/// As [`keep_form`].
pub fn kept_form(house: &mut House, request: api::KeptForm, _: &Job) -> Result<api::KeptView, Failure> {
    let now = house.now();
    let open = house.opened()?;
    let key = key(open.person, &request.case, &request.form)?;
    let kept = open.vault.drafts(&of_person(open.person)).map_err(|e| working(&e))?;
    let (old, fresh): (Vec<_>, Vec<_>) =
        kept.into_iter().partition(|k| now.utc_ms.saturating_sub(k.saved_utc_ms) > KEPT_MS);
    for one in old {
        // A store that opens for reading only forgets it later, and shows it no more.
        match open.vault.drop_draft(&one.key) {
            Ok(()) | Err(VaultError::ReadOnly) => {}
            Err(trouble) => return Err(working(&trouble)),
        }
    }
    let typed = fresh.into_iter().find(|k| k.key == key).map_or_else(String::new, |k| k.value);
    Ok(api::KeptView { typed })
}

/// Forgets everything that a person was typing: whoever is removed leaves nothing half written.
pub(crate) fn forget_person(vault: &mut Vault, person: PersonId) -> Result<(), VaultError> {
    for kept in vault.drafts(&of_person(person))? {
        vault.drop_draft(&kept.key)?;
    }
    Ok(())
}
