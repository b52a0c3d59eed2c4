//! The child's own screen. While it is open nothing else of the program can be asked for, whoever asks: only a touch,
//! the way out, and then the interviewer's PIN (ux.md 4.8).

use crate::api::Done;
use crate::api::child as api;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::show;
use itgel_casefile::consent::child_screen as rules;
use itgel_casefile::ids::{CaseId, ConsentId};
use itgel_casefile::language::Language;
use itgel_casefile::refusal::Refusal;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::rulebook::assent::AgeSet;
use itgel_casefile::state::CaseFile;
use itgel_casefile::text::{self, Rule};
use itgel_seal::digest::sha256_hex;
use uuid::Uuid;

/// Longest name of the interviewer on the child's page.
const CALLED: usize = 30;

/// A child sits at the screen.
#[derive(Clone, Debug)]
pub(crate) struct Sitting {
    case: CaseId,
    consent: ConsentId,
    /// The way out was taken: from here on there is only the PIN.
    left: bool,
    /// The child stopped and the disk did not take it yet: page and request.
    stop_waits: Option<(String, Uuid)>,
}

/// What may be asked for while a child sits there. Everything else waits for the PIN.
const WHILE_OPEN: [&str; 5] = ["state", "lock", "check_pin", "answer_page", "leave_child_screen"];

impl House {
    /// Lets a call in while a child sits at the screen, or not.
    ///
    /// # Errors
    /// `child-screen-open`.
    pub(crate) fn child_lets_in(&self, command: &str) -> Result<(), Failure> {
        if self.child.is_some() && !WHILE_OPEN.contains(&command) {
            return Err(Failure::refused("child-screen-open"));
        }
        Ok(())
    }

    /// The interviewer is back. What the child said last is tried once more, and what cannot be written is told.
    pub(crate) fn child_is_done(&mut self) {
        let Some(sitting) = self.child.take() else { return };
        if let Some((page, request)) = &sitting.stop_waits
            && write_stop(self, &sitting, page, *request).is_err()
        {
            self.child_unsaved = true;
        }
    }
}

fn language_of(tag: &str) -> Result<Language, Failure> {
    Language::parse(tag).ok_or_else(|| Failure::invalid("language-unknown", "language"))
}

fn set_of(tag: &str) -> Result<AgeSet, Failure> {
    AgeSet::parse(tag).ok_or_else(|| Failure::refused("request-malformed"))
}

fn current(case: &CaseFile) -> Result<ConsentId, Refusal> {
    case.consent.current().map(|t| t.consent).ok_or_else(|| Refusal::new("consent-not-current"))
}

/// The choice of pages.
///
/// # Errors
/// `case-not-found`, `not-your-case`, `language-unknown`.
pub fn child_pages(
    house: &mut House,
    request: api::ChildPagesRef,
    _: &Job,
) -> Result<api::ChildPagesView, Failure> {
    let today = house.now().day();
    let unsaved = std::mem::take(&mut house.child_unsaved);
    let case = id(&request.case)?;
    let open = house.opened()?;
    open.let_in(case)?;
    let called = show::child::called(&open.name);
    let book = open.room.book.clone();
    let case = open.case(case)?;
    let ages = match request.ages.as_str() {
        "" => rules::age_set(case, today),
        tag => set_of(tag)?,
    };
    let language = match request.language.as_str() {
        "" => show::child::language(case),
        tag => language_of(tag)?,
    };
    Ok(show::child::pages(case, ages, language, called, unsaved, today, &book))
}

/// Opens the child's own screen. From here on nothing else can be asked for.
///
/// # Errors
/// What [`rules::choose_pages`] refuses, and what the name may not hold.
pub fn show_to_child(
    house: &mut House,
    request: api::ShowToChild,
    _: &Job,
) -> Result<api::ChildScreenView, Failure> {
    let case = id(&request.case)?;
    let asked = id(&request.request)?;
    let (ages, language) = (set_of(&request.ages)?, language_of(&request.language)?);
    let called = text::accept(&request.called, "called", Rule::name(CALLED))?;
    if called.is_empty() {
        return Err(Failure::invalid("text-empty", "called"));
    }
    let today = house.now().day();
    let pages = request.pages;
    house.act(case, Some(asked), |case, _, book| {
        let chosen = rules::ChoosePages { consent: current(case)?, ages, language, pages };
        rules::choose_pages(case, chosen, today, book)
    })?;
    let open = house.opened()?;
    let book = open.room.book.clone();
    let file = open.case(case)?;
    let consent = current(file)?;
    let view = show::child::screen(file, &called, today, &book);
    house.child_unsaved = false;
    house.child = Some(Sitting { case, consent, left: false, stop_waits: None });
    Ok(view)
}

fn sitting(house: &House) -> Result<Sitting, Failure> {
    house.child.clone().filter(|s| !s.left).ok_or_else(|| Failure::refused("page-not-chosen"))
}

/// One touch of the child, or a page that was told.
///
/// # Errors
/// `page-not-chosen` when no child sits there, and what [`rules::answer_page`] refuses.
pub fn answer_page(house: &mut House, request: api::AnswerPage, _: &Job) -> Result<Done, Failure> {
    let Sitting { case, consent, .. } = sitting(house)?;
    let asked = id(&request.request)?;
    let today = house.now().day();
    house.act(case, Some(asked), |case, _, book| {
        let touched = (request.page.as_str(), request.touch);
        rules::answer_page(case, consent, touched, today, book, &|bytes| sha256_hex(bytes))
    })?;
    Ok(Done { saved_at: house.saved_at.clone() })
}

/// The way out: the child stopped, the pages are at their end, or nobody is there. It holds even when the disk takes
/// nothing; a stop that could not be written is tried again when the interviewer comes back.
///
/// # Errors
/// `page-not-chosen` when no child sits there; with `stopped`, what [`rules::stop_at`] refuses and what could not be
/// written.
pub fn leave_child_screen(
    house: &mut House,
    request: api::LeaveChildScreen,
    _: &Job,
) -> Result<Done, Failure> {
    let Some(sitting) = house.child.clone() else { return Err(Failure::refused("page-not-chosen")) };
    let asked: Uuid = id(&request.request)?;
    if let Some(open) = &mut house.child {
        open.left = true;
        if request.stopped {
            open.stop_waits = Some((request.page.clone(), asked));
        }
    }
    house.child_unsaved |= request.unsaved;
    if request.stopped {
        write_stop(house, &sitting, &request.page, asked)?;
        if let Some(open) = &mut house.child {
            open.stop_waits = None;
        }
    }
    Ok(Done { saved_at: house.saved_at.clone() })
}

fn write_stop(house: &mut House, sitting: &Sitting, page: &str, request: Uuid) -> Result<(), Failure> {
    let today = house.now().day();
    house.act(sitting.case, Some(request), |case, _, book: &Rulebook| {
        rules::stop_at(case, sitting.consent, page, today, book, &|bytes| sha256_hex(bytes))
    })
}
