//! What the conversations amount to today: the state of each answer, and whether a purpose goes.
//!
//! Two questions, both answered by default with no. [`state`] gives one giver's answer to one purpose as one
//! of the ten states of ISO/IEC TS 27560:2023; [`standing`] combines both givers by the table of ux.md 4.7.
//! The sequence number a result holds for is that of the case file's last entry; the day is an argument.

use crate::consent::capacity::age_of;
use crate::consent::heard::{Against, against};
use crate::consent::ledger::{Answered, Conversation};
use crate::consent::reason::ReasonCode;
use crate::event::WordingRef;
use crate::ids::ConsentId;
use crate::rulebook::Rulebook;
use crate::state::CaseFile;
use crate::time::Day;
use crate::vocabulary::{Answer, ConsentState, DeciderKind, Giver, Purpose, Ternary};
use serde::Serialize;

/// What one purpose amounts to on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Standing {
    /// The purpose.
    pub purpose: Purpose,
    /// May it go (or, for interview and recording, take place)?
    pub goes: bool,
    /// Why, or why not.
    pub reason: ReasonCode,
    /// State of the adult's answer; [`ConsentState::Unknown`] when the child decides alone.
    pub guardian: ConsentState,
    /// State of the child's answer.
    pub child: ConsentState,
    /// The conversation that decides.
    pub consent: Option<ConsentId>,
    /// Its number.
    pub version: Option<u32>,
    /// Whether the adult may be implicated is not known, or another entry of the same relation is: looked at again at
    /// sign-off.
    pub flagged: bool,
    /// The adult said no and the child yes: talk again, or an authority decides.
    pub talk_again: bool,
}

/// Does this purpose hand something to somebody else? Only then must the conversation be confirmed, and only
/// then does a child who cannot answer keep it back (ux.md 4.7 step 3).
#[must_use]
pub fn shares(purpose: Purpose) -> bool {
    !matches!(purpose, Purpose::Interview | Purpose::Recording)
}

/// The state of one giver's answer to one purpose.
#[must_use]
pub fn state(case: &CaseFile, giver: Giver, purpose: Purpose, today: Day, book: &Rulebook) -> ConsentState {
    let Some(talk) = case.consent.current() else {
        return ConsentState::Unknown;
    };
    if giver == Giver::Guardian {
        if talk.decider.kind == DeciderKind::ChildAlone {
            return ConsentState::Unknown;
        }
        if !talk.counts() {
            return ConsentState::Invalidated;
        }
    }
    let answered = talk.answer(giver, purpose);
    let taken_back = case.consent.last_withdrawal(giver, purpose).map(|w| w.seq);
    if taken_back.is_some_and(|seq| seq > answered.map_or(talk.seq, |a| a.seq)) {
        return ConsentState::Withdrawn;
    }
    // A yes at the page where the child stopped is no yes: asked, and no answer yet.
    let Some(answered) = answered.filter(|a| talk.stopped(a).is_none()) else {
        return ConsentState::Requested;
    };
    match answered.answer {
        Answer::Later => ConsentState::RequestDeferred,
        Answer::No => ConsentState::Refused,
        Answer::Yes if answered.amended.is_some() => ConsentState::Invalidated,
        Answer::Yes => state_of_yes(case, talk, answered, today, book),
    }
}

fn state_of_yes(
    case: &CaseFile,
    talk: &Conversation,
    yes: &Answered,
    today: Day,
    book: &Rulebook,
) -> ConsentState {
    if yes.giver == Giver::Child && talk.decider.kind == DeciderKind::ChildAlone {
        // Old enough on the day of the answer: a later birthday does not make an earlier word binding.
        let age = age_of(case, yes.at.day());
        if !book.capacity.may_decide_alone(age) {
            return ConsentState::Invalidated;
        }
    }
    if ended(talk, yes, today, book).is_some() {
        return ConsentState::Expired;
    }
    if closed_for(case, yes.purpose) {
        return ConsentState::Terminated;
    }
    let before = case.consent.versions.iter().filter(|v| v.seq < talk.seq);
    let given_before =
        before.filter_map(|v| v.answer(yes.giver, yes.purpose)).any(|a| a.answer == Answer::Yes);
    if given_before { ConsentState::RenewedGiven } else { ConsentState::Given }
}

/// Why a yes no longer holds by itself: the words changed, or its time is over. A conversation that was never
/// confirmed does not hold longer than a confirmed one would.
fn ended(talk: &Conversation, yes: &Answered, today: Day, book: &Rulebook) -> Option<ReasonCode> {
    if !book.is_in_use(&yes.wording, today) || !speaks_of(&yes.wording, yes.giver, yes.purpose) {
        return Some(ReasonCode::WordingChanged);
    }
    let valid_until = match &talk.confirmed {
        Some(confirmed) => Some(confirmed.valid_until),
        None => yes.at.day().plus_months(book.capacity.valid_months),
    };
    valid_until.is_none_or(|last| last < today).then_some(ReasonCode::Expired)
}

/// The words of one purpose are no answer to another.
fn speaks_of(wording: &WordingRef, giver: Giver, purpose: Purpose) -> bool {
    let group = match giver {
        Giver::Guardian => "consent",
        Giver::Child => "assent",
    };
    let mut parts = wording.id.split('/');
    parts.next() == Some(group) && parts.next() == Some(purpose.as_str())
}

/// Closing ends what is handed out. The anonymous count was agreed to for a time when the file is usually
/// closed, so it goes on.
fn closed_for(case: &CaseFile, purpose: Purpose) -> bool {
    case.consent.closed_at.is_some() && purpose != Purpose::Statistics
}

/// Whether a purpose goes, by the table of ux.md 4.7. The order of the questions is the order of their
/// weight: who may decide, then every no, then everything that is not a yes, then whether the yes still holds.
#[must_use]
pub fn standing(case: &CaseFile, purpose: Purpose, today: Day, book: &Rulebook) -> Standing {
    let talk = case.consent.current();
    let guardian = state(case, Giver::Guardian, purpose, today, book);
    let child = state(case, Giver::Child, purpose, today, book);
    let reason = match talk {
        _ if purpose == Purpose::Recording && !book.capacity.recording_is_asked => ReasonCode::RequiredByLaw,
        None => ReasonCode::NotAsked,
        Some(talk) => combine(case, talk, purpose, (guardian, child), today, book),
    };
    Standing {
        purpose,
        goes: matches!(reason, ReasonCode::Agreed | ReasonCode::RequiredByLaw),
        reason,
        guardian,
        child,
        consent: talk.map(|t| t.consent),
        version: talk.map(|t| t.version),
        flagged: talk.is_some_and(|t| {
            let not_known =
                t.decider.implicated == Ternary::NotKnown && t.decider.kind != DeciderKind::ChildAlone;
            not_known || case.consent.alike_implicated(&t.decider)
        }),
        talk_again: guardian == ConsentState::Refused && is_given(child),
    }
}

fn is_given(state: ConsentState) -> bool {
    matches!(state, ConsentState::Given | ConsentState::RenewedGiven)
}

fn combine(
    case: &CaseFile,
    talk: &Conversation,
    purpose: Purpose,
    (guardian, child): (ConsentState, ConsentState),
    today: Day,
    book: &Rulebook,
) -> ReasonCode {
    use ConsentState as S;
    let alone = talk.decider.kind == DeciderKind::ChildAlone;
    if closed_for(case, purpose) {
        return ReasonCode::CaseClosed;
    }
    if !talk.counts() {
        return ReasonCode::Implicated;
    }
    match child {
        S::Withdrawn => return ReasonCode::Withdrawn,
        S::Refused => return ReasonCode::ChildSaidNo,
        _ => {}
    }
    match guardian {
        S::Withdrawn => return ReasonCode::Withdrawn,
        S::Refused => return ReasonCode::GuardianSaidNo,
        _ => {}
    }
    let amended = |giver| talk.answer(giver, purpose).is_some_and(|a| a.amended.is_some());
    if (child == S::Invalidated && amended(Giver::Child))
        || (guardian == S::Invalidated && amended(Giver::Guardian))
    {
        return ReasonCode::Amended;
    }
    let child_is_heard = match child {
        // "I do not know" on the child's own screen is nobody's "later": the child is asked again.
        S::RequestDeferred if talk.answer(Giver::Child, purpose).is_some_and(|a| a.screen.is_some()) => {
            return ReasonCode::NotAsked;
        }
        S::RequestDeferred => return ReasonCode::Later,
        S::Unknown | S::Requested if talk.child_cannot_answer.is_none() => {
            return ReasonCode::NotAsked;
        }
        // Neither another talk nor "cannot answer" talks a no away, nor a stop.
        S::Unknown | S::Requested => match against(&case.consent, purpose) {
            Some(Against::No) => return ReasonCode::ChildSaidNo,
            Some(Against::Stop { here: true }) => return ReasonCode::NotAsked,
            Some(Against::Stop { here: false }) => return ReasonCode::ChildCannotAnswer,
            None => false,
        },
        S::Invalidated => return ReasonCode::TooYoung,
        _ => true,
    };
    if !child_is_heard && (alone || shares(purpose)) {
        return ReasonCode::ChildCannotAnswer;
    }
    match guardian {
        S::RequestDeferred => return ReasonCode::Later,
        S::Unknown | S::Requested if !alone => return ReasonCode::NotAsked,
        _ => {}
    }
    if shares(purpose) && talk.confirmed.is_none() {
        return ReasonCode::NotConfirmed;
    }
    let yeses = [Giver::Child, Giver::Guardian].into_iter().filter_map(|g| talk.answer(g, purpose));
    let counted = yeses.filter(|yes| !(alone && yes.giver == Giver::Guardian));
    counted.filter_map(|yes| ended(talk, yes, today, book)).next().unwrap_or(ReasonCode::Agreed)
}

/// The standing of every purpose, in the order of the list.
#[must_use]
pub fn standings(case: &CaseFile, today: Day, book: &Rulebook) -> Vec<Standing> {
    Purpose::ALL.iter().map(|p| standing(case, *p, today, book)).collect()
}

/// The purposes to which the adult said no and the child yes, for as long as it stands so: what the case officer is told
/// (ux.md 4.7, "talk again, or authority decides"). Another talk, or somebody else who decides, ends it; of a closed file
/// nothing is asked.
#[must_use]
pub fn to_talk_again(case: &CaseFile, today: Day, book: &Rulebook) -> Vec<Purpose> {
    if case.is_closed() {
        return Vec::new();
    }
    let open = standings(case, today, book).into_iter().filter(|s| s.talk_again && !s.goes);
    open.map(|s| s.purpose).collect()
}

/// May this case be counted in anonymous statistics? For a report over a past period, `today` is its last day.
#[must_use]
pub fn counts_for_statistics(case: &CaseFile, today: Day, book: &Rulebook) -> bool {
    standing(case, Purpose::Statistics, today, book).goes
}
