//! What is printed about consent. Codes and numbers only; no name of the child is in any of it.

use crate::api::case::CaseRef;
use crate::api::papers as api;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::open::Open;
use crate::show::case::{code_view, day_and_minute};
use crate::trouble::working;
use itgel_bundle::plan::file_name;
use itgel_casefile::consent::ledger::{Answered, Conversation, Withdrawal};
use itgel_casefile::consent::notices::{Notice, NoticeState, notices};
use itgel_casefile::event::{CaseEvent, Event};
use itgel_casefile::ids::CaseId;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Day;

/// The consent of a case, and the notices that are due.
///
/// # Errors
/// `case-not-found`, `not-your-case`.
pub fn consent_papers(
    house: &mut House,
    request: CaseRef,
    _: &Job,
) -> Result<api::ConsentPapersView, Failure> {
    let case: CaseId = id(&request.case)?;
    let today = house.now().day();
    let open = house.opened()?;
    open.let_in(case)?;
    let file = open.case(case)?.clone();
    let talk = file.consent.current();
    let confirmed = talk.and_then(|t| t.confirmed.as_ref());
    let mut answers: Vec<api::PaperAnswer> = talk.map_or_else(Vec::new, |t| {
        // A yes at whose page the child stopped is none, so nobody signs it as one.
        t.answers.iter().filter(|a| t.stopped(a).is_none()).map(answer).collect()
    });
    answers.sort_by_key(|a| (a.purpose, a.giver));
    let since = talk.map_or(0, |t| t.seq);
    let entry = match confirmed {
        Some(c) => Some(open.vault.event(c.seq).map_err(|e| working(&e))?),
        None => None,
    };
    let drawn = match entry.as_ref().map(|e| &e.event) {
        Some(Event::Case(event)) => match event.as_ref() {
            CaseEvent::ConsentConfirmed { strokes, .. } => strokes.clone(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    };
    Ok(api::ConsentPapersView {
        code: code_view(&file.code),
        version: talk.map_or(0, |t| t.version),
        decider: talk.map(|t| crate::show::consent::decider(&t.decider)),
        discounted: talk.is_some_and(|t| !t.counts()),
        child_cannot: talk.map_or_else(String::new, cannot),
        answers,
        withdrawals: file.consent.withdrawals.iter().filter(|w| w.seq > since).map(withdrawal).collect(),
        confirmed_at: confirmed.map_or_else(String::new, |c| day_and_minute(&c.at)),
        confirmed_by: entry.map_or_else(String::new, |e| open.name_of(e.actor)),
        confirmed_seq: confirmed.map_or_else(String::new, |c| c.seq.to_string()),
        paper_number: confirmed.map_or_else(String::new, |c| c.paper_number.clone()),
        strokes: drawn,
        valid_until: confirmed.map_or_else(String::new, |c| c.valid_until.into()),
        notices: notices(&file, &open.room.book).iter().map(|n| notice(open, &file, n, today)).collect(),
    })
}

fn cannot(talk: &Conversation) -> String {
    talk.child_cannot_answer.as_ref().map_or_else(String::new, |c| c.reason.clone())
}

fn answer(said: &Answered) -> api::PaperAnswer {
    api::PaperAnswer {
        giver: said.giver,
        purpose: said.purpose,
        answer: said.answer,
        turned: said.turned,
        at: day_and_minute(&said.at),
        teach_back: said.teach_back,
        wording: said.wording.id.clone(),
        version: said.wording.version,
    }
}

fn withdrawal(taken_back: &Withdrawal) -> api::PaperWithdrawal {
    api::PaperWithdrawal {
        by: taken_back.by,
        purposes: taken_back.purposes.clone(),
        said_at: local(&taken_back.said_at),
        seq: taken_back.seq.to_string(),
    }
}

fn notice(open: &Open, file: &CaseFile, due: &Notice, today: Day) -> api::NoticePaper {
    let known = open.room.recipients.find(due.recipient);
    let (state, written, handed) = match due.state(file) {
        NoticeState::Due => ("due", None, None),
        NoticeState::Waiting(file) => ("waiting", Some(file), None),
        NoticeState::Given(handed, Some(file)) => ("file", Some(file), Some(handed)),
        NoticeState::Given(handed, None) => ("paper", None, Some(handed)),
    };
    let there = due.bundles.iter().filter_map(|b| file.bundles.find(*b));
    api::NoticePaper {
        seq: due.seq.to_string(),
        said_at: local(&due.said_at),
        recipient: due.recipient.to_string(),
        kind: due.recipient_kind,
        organisation: known.map_or_else(String::new, |r| r.organisation.clone()),
        purpose: due.purpose,
        bundles: there
            .map(|b| {
                let handed = b.handed_over.as_ref();
                api::NoticedBundle {
                    file: file_name(&b.bundle.to_string(), open.vault.origin()),
                    sha256: b.sha256.clone(),
                    handed_at: handed.map_or_else(String::new, |h| local(&h.at)),
                    to_name: handed.map_or_else(String::new, |h| h.to_name.clone()),
                    to_position: handed.map_or_else(String::new, |h| h.to_position.clone()),
                    parts: b.parts.clone(),
                    by_order: !b.orders.is_empty(),
                }
            })
            .collect(),
        state: state.to_owned(),
        bundle: written.map_or_else(String::new, |b| b.bundle.to_string()),
        file: written.map_or_else(String::new, |b| file_name(&b.bundle.to_string(), open.vault.origin())),
        given_at: handed.map_or_else(String::new, |h| local(&h.at)),
        to_name: handed.map_or_else(String::new, |h| h.to_name.clone()),
        key_usable: open.room.recipients.usable(due.recipient, today).is_ok(),
    }
}

/// RFC 3339 with the offset of the room: its first sixteen characters are the local date and minute.
pub(crate) fn local(at: &str) -> String {
    at.chars().take(16).collect::<String>().replace('T', " ")
}
