//! The rules of the consent conversation: who decides, one answer at a time, read back and signed; and taking
//! consent back (ux.md 4.7, 4.8).

use crate::checks;
use crate::consent::capacity::may_decide;
use crate::consent::ledger::Conversation;
use crate::context::Context;
use crate::event::{CaseEvent, WordingRef};
use crate::ids::{AdultId, ConsentId};
use crate::language::Language;
use crate::refusal::Refusal;
use crate::rulebook::Rulebook;
use crate::rulebook::assent::AgeSet;
use crate::state::CaseFile;
use crate::time::Day;
use crate::vocabulary::{Answer, Channel, DeciderKind, Giver, Proof, Purpose, Ternary};

/// SHA-256 of bytes as lower-case hex. An argument, because cryptography lives only in the crate `seal`.
pub type Sha256Hex<'a> = &'a dyn Fn(&[u8]) -> String;

/// Longest number of a signed paper.
const PAPER: usize = 40;

/// Asks to begin a conversation with the person who decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameDecider {
    /// The new conversation.
    pub consent: ConsentId,
    /// Relation to the child.
    pub decider: DeciderKind,
    /// The adult, when one is entered in the case file.
    pub adult: Option<AdultId>,
    /// May this person be implicated?
    pub implicated: Ternary,
    /// Proof seen.
    pub proof: Proof,
    /// Its number, or the reason for none.
    pub proof_note: String,
    /// How they are spoken with.
    pub channel: Channel,
    /// Witness, or the officials who decide, separated by commas.
    pub witness: String,
    /// Language used.
    pub language: String,
    /// Reason for a decider who does not fit the child's age.
    pub mismatch_reason: String,
}

/// Asks to note one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerConsent {
    /// The conversation.
    pub consent: ConsentId,
    /// Whose answer.
    pub giver: Giver,
    /// To what; one purpose at a time.
    pub purpose: Purpose,
    /// The answer.
    pub answer: Answer,
    /// The words that were read out.
    pub wording: WordingRef,
    /// Explained back in own words.
    pub teach_back: bool,
}

/// Asks to end a conversation with a signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfirmConsent {
    /// The conversation.
    pub consent: ConsentId,
    /// All answers were read back.
    pub read_back: bool,
    /// Number of the signed paper, or empty.
    pub paper_number: String,
    /// Signature drawn on the screen: strokes of x, y, milliseconds.
    pub strokes: Vec<Vec<(i32, i32, u32)>>,
}

/// Begins a conversation, or talks again: a new version that carries nothing over as an answer.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `consent-id-taken`, and what
/// [`may_decide`] refuses.
pub fn name_decider(
    case: &CaseFile,
    request: NameDecider,
    ctx: &Context<'_>,
    book: &Rulebook,
) -> Result<CaseEvent, Refusal> {
    checks::open_file(case)?;
    unused(case, request.consent)?;
    let named = may_decide(case, request, ctx.now.day(), book)?;
    Ok(named_event(case, named, book.capacity.version))
}

/// Notes that the person who decides in the present conversation may be implicated. Their answers are kept and
/// no longer count; somebody else has to be named next.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `consent-id-taken`; `consent-not-current` when nobody was named, or
/// the child decides alone.
pub fn mark_implicated(case: &CaseFile, consent: ConsentId) -> Result<CaseEvent, Refusal> {
    checks::open_file(case)?;
    unused(case, consent)?;
    let talk = case.consent.current().filter(|t| t.decider.kind != DeciderKind::ChildAlone);
    let who = talk.ok_or_else(|| Refusal::new("consent-not-current"))?.decider.clone();
    Ok(named_event(
        case,
        NameDecider {
            consent,
            decider: who.kind,
            adult: who.adult,
            implicated: Ternary::Yes,
            proof: who.proof,
            proof_note: who.proof_note,
            channel: who.channel,
            witness: who.witness,
            language: who.language,
            mismatch_reason: who.mismatch_reason,
        },
        who.capacity,
    ))
}

/// Notes one answer to one purpose. A later answer in the same conversation takes its place, and says which one it was.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `consent-not-current`, `consent-confirmed` (talk again instead),
/// `decider-implicated`, `child-decides-alone` (no adult is asked), `told-not-asked` (recording, where the
/// law requires it), `wording-not-current` (unknown words, or not those in use today).
pub fn answer_consent(
    case: &CaseFile,
    request: AnswerConsent,
    today: Day,
    book: &Rulebook,
    sha256: Sha256Hex<'_>,
) -> Result<CaseEvent, Refusal> {
    let talk = open_talk(case, request.consent)?;
    if request.giver == Giver::Guardian && talk.decider.kind == DeciderKind::ChildAlone {
        return Err(Refusal::new("child-decides-alone").at("giver"));
    }
    if request.purpose == Purpose::Recording && !book.capacity.recording_is_asked {
        return Err(Refusal::new("told-not-asked").at("purpose"));
    }
    let spoken = current_wording(&request, today, book, sha256);
    if spoken.as_ref() != Some(&request.wording) {
        return Err(Refusal::new("wording-not-current").at("wording"));
    }
    let AnswerConsent { consent, giver, purpose, answer, wording, teach_back } = request;
    let (screen, replaces) = (None, talk.answer(giver, purpose).map(|a| a.seq));
    Ok(CaseEvent::ConsentAnswered { consent, giver, purpose, answer, wording, teach_back, screen, replaces })
}

/// The reference of the words in use today, for the language and, with a child, the age set that the request names.
fn current_wording(
    request: &AnswerConsent,
    today: Day,
    book: &Rulebook,
    sha256: Sha256Hex<'_>,
) -> Option<WordingRef> {
    let AnswerConsent { wording: said, purpose, giver, .. } = request;
    let language = Language::parse(&said.language)?;
    let ages = match giver {
        // The adult's words do not depend on the set.
        Giver::Guardian => AgeSet::From8To12,
        Giver::Child => AgeSet::parse(said.id.rsplit('/').next()?)?,
    };
    book.wording_ref(*purpose, *giver, language, ages, today, sha256)
}

/// Notes that the child cannot answer what it has not answered: not a yes for anything that is shared.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `consent-not-current`, `consent-confirmed`, `decider-implicated`,
/// `child-decides-alone` (then there is nobody who decides), `reason-too-short`, `text-too-long`.
pub fn child_cannot_answer(case: &CaseFile, consent: ConsentId, reason: &str) -> Result<CaseEvent, Refusal> {
    let talk = open_talk(case, consent)?;
    if talk.decider.kind == DeciderKind::ChildAlone {
        return Err(Refusal::new("child-decides-alone").at("reason"));
    }
    Ok(CaseEvent::ChildCannotAnswer { consent, reason: checks::reason(reason, "reason")? })
}

/// Ends a conversation: read back, signed, and valid for as long as the rules say. Unanswered purposes stay
/// *not asked*.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `consent-not-current`, `consent-confirmed`, `decider-implicated`,
/// `nothing-answered`, `not-read-back`, `consent-signature-missing`, `text-too-long`.
pub fn confirm_consent(
    case: &CaseFile,
    request: ConfirmConsent,
    ctx: &Context<'_>,
    book: &Rulebook,
) -> Result<CaseEvent, Refusal> {
    let talk = open_talk(case, request.consent)?;
    if talk.answers.is_empty() {
        return Err(Refusal::new("nothing-answered"));
    }
    if !request.read_back {
        return Err(Refusal::new("not-read-back").at("read_back"));
    }
    let paper_number = checks::optional_number(&request.paper_number, "paper_number", PAPER)?;
    // One point is a slip of the pen, not a signature.
    let drawn = request.strokes.iter().any(|stroke| stroke.len() > 1);
    if !drawn && paper_number.is_empty() {
        return Err(Refusal::new("consent-signature-missing").at("paper_number"));
    }
    let today = ctx.now.day();
    let valid_until = today.plus_months(book.capacity.valid_months).unwrap_or(today);
    Ok(CaseEvent::ConsentConfirmed {
        consent: request.consent,
        read_back: true,
        paper_number,
        strokes: request.strokes,
        valid_until,
    })
}

fn unused(case: &CaseFile, consent: ConsentId) -> Result<(), Refusal> {
    if case.consent.versions.iter().any(|v| v.consent == consent) {
        return Err(Refusal::new("consent-id-taken"));
    }
    Ok(())
}

/// The present conversation, if it is this one, still open, and its decider may decide.
pub(crate) fn open_talk(case: &CaseFile, consent: ConsentId) -> Result<&Conversation, Refusal> {
    checks::open_file(case)?;
    let current = case.consent.current().filter(|t| t.consent == consent);
    let talk = current.ok_or_else(|| Refusal::new("consent-not-current"))?;
    if talk.confirmed.is_some() {
        return Err(Refusal::new("consent-confirmed"));
    }
    if !talk.counts() {
        return Err(Refusal::new("decider-implicated").at("decider"));
    }
    Ok(talk)
}

fn named_event(case: &CaseFile, named: NameDecider, capacity: u32) -> CaseEvent {
    let before = case.consent.versions.iter().map(|v| v.version).max().unwrap_or(0);
    CaseEvent::DeciderNamed {
        consent: named.consent,
        version: before.saturating_add(1),
        decider: named.decider,
        adult: named.adult,
        implicated: named.implicated,
        proof: named.proof,
        proof_note: named.proof_note,
        channel: named.channel,
        witness: named.witness,
        language: named.language,
        mismatch_reason: named.mismatch_reason,
        capacity,
    }
}
