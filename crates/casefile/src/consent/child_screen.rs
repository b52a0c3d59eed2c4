//! The child's own screen: which pages are shown, what a touch means, and stop (ux.md 4.8).
//!
//! Told or asked is decided by what the law leaves open, never by whoever holds the mouse: a question whose answer
//! would not be honoured is not asked (ux.md P4). Silence is never an answer (domain.md rule 7).

use crate::consent::capacity::age_of;
use crate::consent::ledger::{ChosenPages, Conversation};
use crate::consent::rules::{AnswerConsent, Sha256Hex, answer_consent, open_talk};
use crate::event::{CaseEvent, WordingRef};
use crate::ids::ConsentId;
use crate::language::Language;
use crate::refusal::Refusal;
use crate::rulebook::Rulebook;
use crate::rulebook::assent::{AgeSet, Page, PageKind};
use crate::state::CaseFile;
use crate::time::{Day, Moment};
use crate::vocabulary::{Answer, Giver, Touch};

/// Asks to open the child's own screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoosePages {
    /// The conversation.
    pub consent: ConsentId,
    /// Set of words.
    pub ages: AgeSet,
    /// Language of the words.
    pub language: Language,
    /// The chosen pages, in any order; those that are always shown need not be named.
    pub pages: Vec<String>,
}

/// What happened on one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What the child touched, or that it was told.
    pub touch: Touch,
    /// When.
    pub at: Moment,
}

/// The set of words for this child: as chosen last in this conversation, else as used in it, else as the age suggests.
#[must_use]
pub fn age_set(case: &CaseFile, today: Day) -> AgeSet {
    let talk = case.consent.current();
    let chosen = talk.and_then(|t| t.chosen.as_ref()).map(|c| c.ages);
    let used = || {
        talk?.answers.iter().find_map(|a| {
            let id = a.wording.id.strip_prefix("assent/")?;
            AgeSet::parse(id.rsplit('/').next()?)
        })
    };
    chosen.or_else(used).unwrap_or_else(|| AgeSet::suggested(age_of(case, today)))
}

/// Opens the child's own screen with the chosen pages, in the order of the data. A page without words in the language
/// is left out and named.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `consent-not-current`, `consent-confirmed`, `decider-implicated`,
/// `interview-already-running`, `page-unknown`, `too-few-pages`, `too-many-pages`, `no-words-in-language`.
pub fn choose_pages(
    case: &CaseFile,
    request: ChoosePages,
    today: Day,
    book: &Rulebook,
) -> Result<CaseEvent, Refusal> {
    open_talk(case, request.consent)?;
    if case.running().is_some() {
        return Err(Refusal::new("interview-already-running"));
    }
    let ChoosePages { consent, ages, language, pages: wanted } = request;
    let shown = shown(book, today);
    // A page that tells where another asks may be named by either: what is shown is not the caller's choice.
    let known = |key: &str| book.child_screen.topic_of(key).is_some();
    if !wanted.iter().all(|key| known(key)) {
        return Err(Refusal::new("page-unknown").at("pages"));
    }
    let chosen = |page: &Page| {
        let topic = book.child_screen.topic_of(&page.page);
        wanted.contains(&page.page) || topic.is_some_and(|t| t.always)
    };
    let (fits, skipped): (Vec<&Page>, Vec<&Page>) =
        shown.into_iter().filter(|p| chosen(p)).partition(|p| p.lines(ages, language).is_some());
    let keys = |pages: &[&Page]| pages.iter().map(|p| p.page.clone()).collect::<Vec<String>>();
    let topics = book
        .child_screen
        .topics
        .iter()
        .filter(|t| fits.iter().chain(&skipped).any(|p| t.pages.contains(&p.page)))
        .count();
    let (least, most) = (book.child_screen.least, book.child_screen.most);
    if topics < least {
        return Err(Refusal::new("too-few-pages").at("pages").with("least", least));
    }
    if topics > most {
        return Err(Refusal::new("too-many-pages").at("pages").with("most", most));
    }
    if fits.is_empty() {
        return Err(Refusal::new("no-words-in-language").at("language"));
    }
    let language = language.tag().to_owned();
    Ok(CaseEvent::ChildPagesChosen { consent, ages, language, pages: keys(&fits), skipped: keys(&skipped) })
}

/// The pages that the law leaves for a child today, in order.
#[must_use]
pub fn shown(book: &Rulebook, today: Day) -> Vec<&Page> {
    let set = book.assent.in_use(today);
    set.into_iter().flat_map(|s| s.shown(book.capacity.recording_is_asked)).collect()
}

/// One touch of the child, or a page that was told. A later touch takes the place of the one before.
///
/// # Errors
/// What [`open_talk`] refuses; `page-not-chosen`, `page-only-tells`, `page-asks`, and what [`answer_consent`] refuses.
pub fn answer_page(
    case: &CaseFile,
    consent: ConsentId,
    (key, touch): (&str, Touch),
    today: Day,
    book: &Rulebook,
    sha256: Sha256Hex<'_>,
) -> Result<CaseEvent, Refusal> {
    let (page, wording, picture) = chosen_page(case, consent, key, today, book, sha256)?;
    let answer = match (page.kind, answer_of(touch)) {
        (PageKind::Tells, None) => None,
        (PageKind::Asks, Some(answer)) => Some(answer),
        (PageKind::Tells, Some(_)) => return Err(Refusal::new("page-only-tells").at("answer")),
        (PageKind::Asks, None) => return Err(Refusal::new("page-asks").at("answer")),
    };
    let Some((purpose, answer)) = page.purpose.zip(answer) else {
        let page = page.page.clone();
        return Ok(CaseEvent::ChildPageShown { consent, page, wording, picture, answer });
    };
    let said = AnswerConsent { consent, giver: Giver::Child, purpose, answer, wording, teach_back: false };
    let mut event = answer_consent(case, said, today, book, sha256)?;
    if let CaseEvent::ConsentAnswered { screen, .. } = &mut event {
        *screen = Some(picture);
    }
    Ok(event)
}

/// The child stopped at a page. Never refused for what the page is: a child may always stop.
///
/// # Errors
/// What [`open_talk`] refuses; `page-not-chosen`.
pub fn stop_at(
    case: &CaseFile,
    consent: ConsentId,
    key: &str,
    today: Day,
    book: &Rulebook,
    sha256: Sha256Hex<'_>,
) -> Result<CaseEvent, Refusal> {
    let (page, wording, picture) = chosen_page(case, consent, key, today, book, sha256)?;
    Ok(CaseEvent::ChildStopped { consent, page: page.page.clone(), wording, picture })
}

fn answer_of(touch: Touch) -> Option<Answer> {
    match touch {
        Touch::Told => None,
        Touch::Yes => Some(Answer::Yes),
        Touch::No => Some(Answer::No),
        // Not a yes and not a no: the child asks, and is asked again.
        Touch::NotSure => Some(Answer::Later),
    }
}

fn touch_of(answer: Option<Answer>) -> Touch {
    match answer {
        None => Touch::Told,
        Some(Answer::Yes) => Touch::Yes,
        Some(Answer::No) => Touch::No,
        Some(Answer::Later) => Touch::NotSure,
    }
}

fn chosen_page<'a>(
    case: &CaseFile,
    consent: ConsentId,
    key: &str,
    today: Day,
    book: &'a Rulebook,
    sha256: Sha256Hex<'_>,
) -> Result<(&'a Page, WordingRef, String), Refusal> {
    let talk = open_talk(case, consent)?;
    let unknown = || Refusal::new("page-not-chosen").at("page");
    let chosen: &ChosenPages =
        talk.chosen.as_ref().filter(|c| c.pages.iter().any(|p| p == key)).ok_or_else(unknown)?;
    let language = Language::parse(&chosen.language).ok_or_else(unknown)?;
    let page = shown(book, today).into_iter().find(|p| p.page == key).ok_or_else(unknown)?;
    let wording = book.page_ref(key, language, chosen.ages, today, sha256).ok_or_else(unknown)?;
    Ok((page, wording, book.child_screen.picture(key, chosen.ages)))
}

/// What happened on a page in this conversation, on the child's own screen or when it was asked aloud.
#[must_use]
pub fn outcome(talk: &Conversation, page: &Page) -> Option<Outcome> {
    match page.purpose {
        Some(purpose) => {
            let said = talk.answer(Giver::Child, purpose).filter(|a| talk.stopped(a).is_none())?;
            Some(Outcome { touch: touch_of(Some(said.answer)), at: said.at.clone() })
        }
        None => {
            let seen = talk.pages.iter().find(|p| p.page == page.page)?;
            Some(Outcome { touch: touch_of(seen.answer), at: seen.at.clone() })
        }
    }
}

/// Where a showing begins or goes on: the first chosen page on which nothing was decided yet; the first of all when
/// everything was. A page of which the child did not know stays open.
#[must_use]
pub fn first_open(talk: &Conversation, pages: &[&Page]) -> usize {
    let open = |page: &Page| outcome(talk, page).is_none_or(|o| o.touch == Touch::NotSure);
    pages.iter().position(|p| open(p)).unwrap_or(0)
}

/// Chosen pages on which nothing happened yet; none when the child's screen was never opened, or when the child
/// stopped since: then it is not for the program to want more.
#[must_use]
pub fn left_open(talk: &Conversation, today: Day, book: &Rulebook) -> usize {
    let Some(chosen) = &talk.chosen else { return 0 };
    if talk.stops.last().is_some_and(|s| s.seq > chosen.seq) {
        return 0;
    }
    let pages = shown(book, today);
    let of_choice = pages.iter().filter(|p| chosen.pages.contains(&p.page));
    of_choice.filter(|p| outcome(talk, p).is_none()).count()
}
