//! The child's own screen: the choice as the interviewer sees it, and the pages as the child does.

use crate::api::child as api;
use itgel_casefile::consent::child_screen::{age_set, first_open, left_open, outcome, shown};
use itgel_casefile::language::Language;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::rulebook::assent::{AgeSet, NAME, Page, PageKind};
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::{Day, Moment};

/// What a question ends with that asks for leave.
const LEAVE: &str = "болох уу?";

/// The interviewer's name as it is offered: the given name, which stands last.
pub(crate) fn called(name: &str) -> String {
    name.rsplit(['.', ' ']).find(|part| !part.is_empty()).unwrap_or(name).to_owned()
}

/// The language of the child's words: as opened last, else that of the conversation, else Mongolian.
pub(crate) fn language(case: &CaseFile) -> Language {
    let talk = case.consent.current();
    let opened = talk.and_then(|t| t.chosen.as_ref()).and_then(|c| Language::parse(&c.language));
    let named = talk.and_then(|t| Language::parse(&t.decider.language));
    opened.or(named).unwrap_or(Language::Mongolian)
}

/// The choice of pages, and what came of each.
pub(crate) fn pages(
    case: &CaseFile,
    ages: AgeSet,
    language: Language,
    called: String,
    unsaved: bool,
    today: Day,
    book: &Rulebook,
) -> api::ChildPagesView {
    let screen = &book.child_screen;
    let all = shown(book, today);
    let talk = case.consent.current();
    let chosen = talk.and_then(|t| t.chosen.as_ref());
    let of_set = chosen.filter(|_| age_set(case, today) == ages);
    let ticked = match of_set {
        Some(chosen) => chosen.pages.iter().chain(&chosen.skipped).cloned().collect(),
        None => screen.offer(ages).map_or_else(Vec::new, |offer| offer.offered.clone()),
    };
    let stop = talk.zip(chosen).and_then(|(t, c)| t.stops.last().filter(|s| s.seq > c.seq));
    let view = |page: &Page| {
        let lines = page.lines(ages, language);
        let came = talk.and_then(|t| outcome(t, page));
        api::ChildPageView {
            page: page.page.clone(),
            asks: page.kind == PageKind::Asks,
            purpose: page.purpose,
            line1: lines.map_or_else(String::new, |l| l.line1.replace(NAME, &called)),
            line2: lines.map_or_else(String::new, |l| l.line2.clone()),
            touch: came.as_ref().map(|o| o.touch),
            at: came.map_or_else(String::new, |o| clock(&o.at)),
        }
    };
    let topics = screen.topics.iter().map(|topic| api::TopicView {
        topic: topic.topic.clone(),
        always: topic.always,
        pages: all.iter().filter(|p| topic.pages.contains(&p.page)).map(|p| view(p)).collect(),
    });
    api::ChildPagesView {
        case: case.id.to_string(),
        ages: ages.as_str().to_owned(),
        sets: AgeSet::ALL.iter().map(|set| set.as_str().to_owned()).collect(),
        language: language.tag().to_owned(),
        topics: topics.collect(),
        called,
        least: u32::try_from(screen.least).unwrap_or(u32::MAX),
        most: u32::try_from(screen.most).unwrap_or(u32::MAX),
        ticked,
        opened: chosen.is_some(),
        all_seen: talk
            .filter(|t| t.chosen.is_some())
            .is_some_and(|t| stop.is_none() && left_open(t, today, book) == 0),
        stopped_page: stop.map_or_else(String::new, |s| s.page.clone()),
        stopped_at: stop.map_or_else(String::new, |s| clock(&s.at)),
        skipped: chosen.map_or_else(Vec::new, |c| c.skipped.clone()),
        unsaved,
        blocked: blocked(case).to_owned(),
    }
}

/// Why the screen cannot be opened now, as a failure code.
fn blocked(case: &CaseFile) -> &'static str {
    match case.consent.current() {
        _ if case.is_closed() => "case-is-closed",
        None => "consent-not-current",
        Some(talk) if talk.confirmed.is_some() => "consent-confirmed",
        Some(talk) if !talk.counts() => "decider-implicated",
        Some(_) if case.running().is_some() => "interview-already-running",
        Some(_) => "",
    }
}

/// The pages as the child sees them; nothing of the case is in it.
pub(crate) fn screen(case: &CaseFile, called: &str, today: Day, book: &Rulebook) -> api::ChildScreenView {
    let talk = case.consent.current();
    let Some((talk, chosen)) = talk.and_then(|t| t.chosen.as_ref().map(|c| (t, c))) else {
        return api::ChildScreenView { language: String::new(), pages: Vec::new(), at: 0 };
    };
    let language = Language::parse(&chosen.language).unwrap_or(Language::Mongolian);
    let of_choice: Vec<&Page> =
        shown(book, today).into_iter().filter(|p| chosen.pages.contains(&p.page)).collect();
    let pages = of_choice.iter().filter_map(|page| {
        let lines = page.lines(chosen.ages, language)?;
        Some(api::ShownPage {
            page: page.page.clone(),
            asks: page.kind == PageKind::Asks,
            leave: lines.line1.ends_with(LEAVE),
            line1: lines.line1.replace(NAME, called),
            line2: lines.line2.clone(),
            picture: book.child_screen.picture(&page.page, chosen.ages),
        })
    });
    api::ChildScreenView {
        language: language.tag().to_owned(),
        pages: pages.collect(),
        at: u32::try_from(first_open(talk, &of_choice)).unwrap_or(0),
    }
}

/// `10:24`
fn clock(at: &Moment) -> String {
    at.clock().chars().take(5).collect()
}
