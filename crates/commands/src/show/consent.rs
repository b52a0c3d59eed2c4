//! The consent conversation as the window shows it.

use crate::api::consent::{
    ConsentSummary, ConsentView, DeciderPerson, DeciderView, EarlierTalk, PurposeState, WordingView,
};
use crate::open::Open;
use crate::show::around;
use itgel_casefile::consent::capacity::may_be_implicated;
use itgel_casefile::consent::child_screen::age_set;
use itgel_casefile::consent::ledger::{Conversation, Decider};
use itgel_casefile::consent::standing::{standings, to_talk_again};
use itgel_casefile::ids::AdultId;
use itgel_casefile::language::Language;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::rulebook::assent::AgeSet;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::{BlindKind, DeciderKind, Purpose, Relation, Ternary};

/// The two-person table.
pub(crate) fn summary(case: &CaseFile, today: Day, book: &Rulebook) -> ConsentSummary {
    let talk = case.consent.current();
    let confirmed = talk.and_then(|t| t.confirmed.as_ref());
    ConsentSummary {
        version: talk.map_or(0, |t| t.version),
        confirmed_on: confirmed.map_or_else(String::new, |c| c.at.day().into()),
        purposes: standings(case, today, book)
            .into_iter()
            .map(|s| PurposeState {
                purpose: s.purpose,
                guardian: s.guardian,
                child: s.child,
                goes: s.goes,
                reason: if s.goes { String::new() } else { s.reason.as_str().to_owned() },
            })
            .collect(),
        talk_again: to_talk_again(case, today, book),
    }
}

/// The whole conversation page.
pub(crate) fn consent(open: &Open, case: &CaseFile, today: Day, language: Language) -> ConsentView {
    let book = &open.room.book;
    let talk = case.consent.current();
    let confirmed = talk.and_then(|t| t.confirmed.as_ref());
    let ages = age_set(case, today);
    ConsentView {
        case: case.id.to_string(),
        consent: talk.map_or_else(String::new, |t| t.consent.to_string()),
        version: talk.map_or(0, |t| t.version),
        language: language.tag().to_owned(),
        decider: talk.map(|t| decider(&t.decider)),
        guardian_words: asked(book).filter_map(|p| guardian_words(book, *p, language, today)).collect(),
        child_words: asked(book).filter_map(|p| child_words(book, *p, ages, language, today)).collect(),
        summary: summary(case, today, book),
        teach_back: talk.map(taught_back).unwrap_or_default(),
        child_cannot: talk
            .and_then(|t| t.child_cannot_answer.as_ref())
            .map_or_else(String::new, |c| c.reason.clone()),
        confirmed: confirmed.is_some(),
        valid_until: confirmed.map_or_else(String::new, |c| c.valid_until.into()),
        age_set: ages.as_str().to_owned(),
        adult: talk.and_then(|t| t.decider.adult).map_or_else(String::new, |a| a.to_string()),
        people: if open.withheld(case).contains(&BlindKind::People) { Vec::new() } else { people(case) },
        deciders: DeciderKind::ALL.to_vec(),
        alike_implicated: !open.withheld(case).contains(&BlindKind::People)
            && talk.is_some_and(|t| case.consent.alike_implicated(&t.decider)),
        discounted: talk.is_some_and(|t| !t.counts()),
        in_use: talk.is_some_and(|t| case.interviews.iter().any(|i| i.consent == Some(t.consent))),
        earlier: case.consent.versions.iter().rev().skip(1).map(earlier).collect(),
    }
}

/// The purposes that are asked about: what the law requires is told and not asked.
fn asked(book: &Rulebook) -> impl Iterator<Item = &'static Purpose> {
    let told = |p: &&Purpose| **p == Purpose::Recording && !book.capacity.recording_is_asked;
    Purpose::ALL.iter().filter(move |p| !told(p))
}

fn earlier(talk: &Conversation) -> EarlierTalk {
    EarlierTalk {
        version: talk.version,
        day: talk.at.day().into(),
        decider: talk.decider.kind,
        confirmed_on: talk.confirmed.as_ref().map_or_else(String::new, |c| c.at.day().into()),
        discounted: !talk.counts(),
    }
}

/// Those around the child who may decide for it, numbered as on the page of the people. Not who may be implicated.
fn people(case: &CaseFile) -> Vec<DeciderPerson> {
    let around: Vec<_> = around::in_order(case).collect();
    let nth = |of: Relation, id: AdultId| {
        let same: Vec<AdultId> = around.iter().filter(|(_, a)| a.relation() == of).map(|(i, _)| *i).collect();
        let place = same.iter().position(|i| *i == id).filter(|_| same.len() > 1);
        place.and_then(|p| u32::try_from(p + 1).ok()).unwrap_or(0)
    };
    around
        .iter()
        .filter_map(|(id, a)| {
            let kind = a.kind.filter(|kind| *kind != DeciderKind::ChildAlone)?;
            let barred = a.implicated == Ternary::Yes || may_be_implicated(case, Some(*id), kind);
            (!barred).then(|| DeciderPerson {
                adult: id.to_string(),
                relation: a.relation(),
                nth: nth(a.relation(), *id),
                decider: kind,
                implicated: a.implicated,
                lives_with_child: a.lives_with_child,
            })
        })
        .collect()
}

pub(crate) fn decider(d: &Decider) -> DeciderView {
    DeciderView {
        decider: d.kind,
        implicated: d.implicated,
        proof: d.proof,
        proof_note: d.proof_note.clone(),
        channel: d.channel,
        witness: d.witness.clone(),
        language: d.language.clone(),
        mismatch_reason: d.mismatch_reason.clone(),
    }
}

fn taught_back(talk: &Conversation) -> Vec<String> {
    let ticked = talk.answers.iter().filter(|a| a.teach_back);
    ticked.map(|a| format!("{}/{}", a.giver.as_str(), a.purpose.as_str())).collect()
}

fn guardian_words(book: &Rulebook, purpose: Purpose, language: Language, today: Day) -> Option<WordingView> {
    let words = book.wordings.in_use(purpose, today)?;
    Some(WordingView {
        purpose,
        say: words.say.get(language).to_owned(),
        shared: words.shared.iter().map(|i| i.get(language).to_owned()).collect(),
        not_shared: words.not_shared.iter().map(|i| i.get(language).to_owned()).collect(),
        what_if_no: words.what_if_no.get(language).to_owned(),
        teach_back: words.teach_back.get(language).to_owned(),
        version: words.version,
    })
}

fn child_words(
    book: &Rulebook,
    purpose: Purpose,
    ages: AgeSet,
    language: Language,
    today: Day,
) -> Option<WordingView> {
    let pages = book.assent.in_use(today)?;
    let lines = pages.asking(purpose)?.lines(ages, language)?;
    Some(WordingView {
        purpose,
        say: lines.line1.clone(),
        shared: Vec::new(),
        not_shared: Vec::new(),
        what_if_no: lines.line2.clone(),
        teach_back: String::new(),
        version: pages.version,
    })
}
