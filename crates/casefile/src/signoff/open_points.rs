//! What was left open in an interview. Nothing of it blocks: each point is left as it is with a written reason,
//! and the reasons are signed with the record (ux.md 4.12; domain.md rules 1, 2, 3, 14, 16).

use crate::attendance;
use crate::consent::capacity::age_of;
use crate::consent::standing::standing;
use crate::danger;
use crate::event::{Recording, Tap};
use crate::interview::timeline::Timeline;
use crate::interview::{Interview, questions};
use crate::presence;
use crate::risk;
use crate::rulebook::Rulebook;
use crate::rulebook::capacity::ChildAct;
use crate::state::CaseFile;
use crate::time::Moment;
use crate::vocabulary::{Danger, Giver, Phase, Purpose, Ternary};
use crate::wrapup;
use serde::Serialize;

/// An intensity from which a response is expected (domain.md rule 16).
const STRONG: u8 = 3;

/// One open point; the words are made at the edge from `code` (`open-<code>`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OpenPoint {
    /// Kebab-case code.
    pub code: &'static str,
    /// How many things it stands for, at least 1.
    pub count: usize,
}

/// The open points of an interview, in a fixed order. With `as_found` also what the interviewer alone could
/// have judged: the supervisor gives the reason instead of inventing an answer.
#[must_use]
pub fn open_points(
    case: &CaseFile,
    interview: &Interview,
    as_found: bool,
    book: &Rulebook,
) -> Vec<OpenPoint> {
    let mut points = Vec::new();
    let mut add = |code, count| {
        if count > 0 {
            points.push(OpenPoint { code, count });
        }
    };
    add("preparation-open", interview.unprepared.len());
    add("implicated-not-settled", not_settled(case, interview));
    add("implicated-was-there", attendance::implicated_there(&interview.attendees));
    add("attendance-not-confirmed", attendance_open(interview));
    add("move-without-person", presence::without_person(interview));
    add("childs-act-missing", usize::from(childs_act_missing(case, interview, book)));
    add("recorded-without-consent", usize::from(recorded_without_consent(case, interview, book)));
    add("child-not-told-of-recording", wrapup::untold(&interview.recordings));
    add("ground-rules-missing", usize::from(ground_rules_missing(interview, book)));
    add("distress-without-response", without_response(interview));
    add("items-without-content", items_open(case, interview));
    let without_number = interview.camera_confirmed && interview.recordings.is_empty();
    add("recording-number-open", usize::from(without_number));
    add("observer-questions-open", usize::from(questions::uncounted(interview)));
    add("went-on-after-withdrawal", usize::from(went_on(interview)));
    // What stands only beside the record is not in what is signed, so that the reason says it.
    let shown = interview.risk.as_ref().map(danger::shown).unwrap_or_default();
    let untold = |d: &&Danger| **d != Danger::Immediate && !interview.told_of.contains(d);
    add("danger-without-call", shown.iter().filter(untold).count());
    add("childs-end-open", usize::from(interview.leaving.is_none()));
    if as_found {
        add("risk-open", usize::from(!risk::is_judged(interview.risk.as_ref())));
        let untold = interview.risk.as_ref().is_some_and(|r| risk::danger_gap(r).is_some());
        add("danger-untold", usize::from(untold));
    }
    points
}

/// Adults who decided, and people in the room, of whom it is not known whether they may be implicated; who decided also
/// where by now somebody else of the same relation is entered as implicated, who may be the same person.
fn not_settled(case: &CaseFile, interview: &Interview) -> usize {
    let talk = interview.consent_at_begin.current();
    let decider = talk.is_some_and(|t| {
        let not_known = t.decider.implicated == Ternary::NotKnown
            && t.decider.kind != crate::vocabulary::DeciderKind::ChildAlone;
        not_known || case.consent.alike_implicated(&t.decider)
    });
    attendance::not_settled(&interview.attendees) + usize::from(decider)
}

/// The list as planned may not have been confirmed as it was: somebody the child was not told of, nobody with
/// the child.
fn attendance_open(interview: &Interview) -> usize {
    let end = interview.ended.as_ref().map(|e| e.elapsed_ms);
    usize::from(attendance::check_list(interview.attendees.clone(), true, end).is_err())
}

/// The case file as consent stood when the interview began.
fn as_it_began(case: &CaseFile, interview: &Interview) -> CaseFile {
    CaseFile { consent: interview.consent_at_begin.clone(), ..case.clone() }
}

/// A child of an age whose own act is asked for (assent or consent, by the rules' ages) said neither yes nor no
/// to the interview: it could not answer. Below that age it is told, and nothing is missing.
fn childs_act_missing(case: &CaseFile, interview: &Interview, book: &Rulebook) -> bool {
    let age = age_of(&as_it_began(case, interview), interview.begun.at.day());
    let talk = interview.consent_at_begin.current();
    let said =
        talk.and_then(|t| t.answer(Giver::Child, Purpose::Interview).filter(|a| t.stopped(a).is_none()));
    book.capacity.child_act(age) != ChildAct::Explanation && said.is_none()
}

/// A recording was made although it was not agreed to, or went on after that was taken back. Times are typed to
/// the minute, so a recording that ended within the minute of the withdrawal ended with it.
fn recorded_without_consent(case: &CaseFile, interview: &Interview, book: &Rulebook) -> bool {
    if !interview.camera_confirmed && interview.recordings.is_empty() {
        return false;
    }
    let begun = &interview.begun.at;
    let then = as_it_began(case, interview);
    if !standing(&then, Purpose::Recording, begun.day(), book).goes {
        return true;
    }
    let ledger = interview.consent_at_end.iter().flat_map(|ledger| &ledger.withdrawals);
    let mut taken_back =
        ledger.filter(|w| w.seq > interview.begun.seq && w.purposes.contains(&Purpose::Recording));
    let Some(withdrawn) = taken_back.next().filter(|_| book.capacity.recording_is_asked) else {
        return false;
    };
    let went_on = |one: &Recording| {
        Moment::from_rfc3339(&one.ended, &begun.zone, 0)
            .is_none_or(|ended| ended.utc_ms / 60_000 > withdrawn.at.utc_ms / 60_000)
    };
    interview.recordings.is_empty() || interview.recordings.iter().any(went_on)
}

/// The substantive part began although the ground rules had not been talked over (domain.md rule 2).
fn ground_rules_missing(interview: &Interview, book: &Rulebook) -> bool {
    let begun: Vec<Phase> = interview
        .standing()
        .iter()
        .filter_map(|t| match t.what {
            Tap::PhaseBegun { phase } => Some(phase),
            _ => None,
        })
        .collect();
    let substantive = begun.iter().position(|p| book.protocol.is_substantive(*p));
    let rules = begun.iter().position(|p| *p == Phase::GroundRules);
    substantive.is_some_and(|s| rules.is_none_or(|r| r > s))
}

/// Strong feelings with nothing said of what was done (domain.md rule 16).
fn without_response(interview: &Interview) -> usize {
    let until = interview.last_sign.1;
    let open = |id: &&crate::ids::TapId| {
        interview.detail_of(**id).is_some_and(|t| match &t.what {
            Tap::FeelingDetail { intensity, responses, .. } => {
                intensity.is_some_and(|i| i >= STRONG) && responses.is_empty()
            }
            _ => false,
        })
    };
    Timeline::of(interview, until).feelings.iter().filter(open).count()
}

/// Items that were noted and have neither a file nor a bag.
fn items_open(case: &CaseFile, interview: &Interview) -> usize {
    let has_file =
        |n: u32| case.attachments.values().any(|a| a.interview == Some(interview.id) && a.item == n);
    let items = Timeline::of(interview, interview.last_sign.1).items;
    items.into_iter().filter(|n| !interview.bagged.contains_key(n) && !has_file(*n)).count()
}

/// Somebody took the consent to the interview back while it ran, and there are entries after it.
fn went_on(interview: &Interview) -> bool {
    let Some(at_end) = &interview.consent_at_end else { return false };
    let withdrawn = at_end
        .withdrawals
        .iter()
        .filter(|w| w.seq > interview.begun.seq && w.purposes.contains(&Purpose::Interview))
        .map(|w| w.seq)
        .min();
    let last_prompt = interview
        .taps
        .iter()
        .filter(|t| !t.added_later && matches!(t.what, Tap::Prompt { .. }))
        .map(|t| t.meta.seq)
        .max();
    withdrawn.is_some() && last_prompt > withdrawn
}
