//! Who may decide for this child (ux.md 4.7 step 1; domain.md 3.11 and rules 4, 5, 21; Family Law 25.4, 73.1).
//!
//! The ages are data ([`crate::rulebook::capacity`]); here they meet the child of this case file.

use crate::age::AgeRange;
use crate::birth;
use crate::checks;
use crate::consent::rules::NameDecider;
use crate::event::{Birth, Identity};
use crate::identity::settling::other_day;
use crate::ids::AdultId;
use crate::refusal::Refusal;
use crate::registration_number;
use crate::rulebook::Rulebook;
use crate::rulebook::capacity::Fit;
use crate::state::CaseFile;
use crate::time::Day;
use crate::vocabulary::{BirthHolds, Channel, DeciderKind, Proof, Ternary};
use serde::Serialize;

/// Longest line of a note: numbers, initials, short names.
const LINE: usize = 120;

/// One step of who may decide instead, best first; deciders who may be implicated are left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Replacement {
    /// Key of its sentence.
    pub step: String,
    /// Who.
    pub deciders: Vec<DeciderKind>,
    /// Officials who must be named, 0 when none.
    pub officials: u8,
}

/// The child's age on a day, as far as it is known: by the birth date, else by the age band of the opening,
/// else any age of a child. A registration number that says another birth puts the age in doubt, until somebody
/// settles which of the two holds or one of them is corrected: then every age that either allows is possible. So does a
/// number beside a birth that is not known, with the band.
#[must_use]
pub fn age_of(case: &CaseFile, on: Day) -> AgeRange {
    let by_birth = case.identity.as_ref().and_then(|identity| {
        let entered = birth::age_on(&identity.birth, on);
        let Some(other) = other_day(identity).map(|day| birth::age_on(&Birth::Day { day }, on)) else {
            return entered;
        };
        match (case.birth_settled.as_ref().map(|s| s.holds), entered, other) {
            (Some(BirthHolds::Registration), _, Some(other)) => Some(other),
            (Some(BirthHolds::Entered), known, _) | (_, known, None) => known,
            (None, Some(known), Some(o)) => {
                Some(AgeRange::new(known.min().min(o.min()), known.max().max(o.max())))
            }
            (None, None, Some(_)) => None,
        }
    });
    by_birth.unwrap_or_else(|| {
        let guessed = case.age_band.map_or_else(|| AgeRange::new(0, 17), AgeRange::of_band);
        // Where no birth is known, a number says one all the same: the band of the opening was a guess, and is one of two.
        match case.identity.as_ref().and_then(|identity| by_number(identity, on)) {
            Some(number) => AgeRange::new(guessed.min().min(number.min()), guessed.max().max(number.max())),
            None => guessed,
        }
    })
}

/// The age by the registration number alone, where the birth was entered as not known.
fn by_number(identity: &Identity, on: Day) -> Option<AgeRange> {
    let Birth::NotKnown = identity.birth else { return None };
    let day = registration_number::read(&identity.registration_number).ok()?.birth()?;
    birth::age_on(&Birth::Day { day }, on)
}

/// Who may decide instead of somebody who may be implicated, in the order of domain.md 3.11: the other
/// parent, a representative named by court or Governor, the authority, two officials in urgent need.
#[must_use]
pub fn replacements(case: &CaseFile, blocked: DeciderKind, book: &Rulebook) -> Vec<Replacement> {
    let free = |kind: &DeciderKind| *kind != blocked && !may_be_implicated(case, None, *kind);
    book.capacity
        .when_implicated
        .iter()
        .map(|step| Replacement {
            step: step.step.clone(),
            deciders: step.deciders.iter().copied().filter(free).collect(),
            officials: step.officials,
        })
        .filter(|step| !step.deciders.is_empty())
        .collect()
}

/// Checks the person named to decide, and gives the request back with its texts tidied.
///
/// # Errors
/// `decider-implicated`, `decider-adult-unknown`, `decider-adult-differs`, `child-alone-too-young`,
/// `decider-age-mismatch`, `proof-reason-missing`, `decision-number-missing`, `witness-missing`,
/// `officials-missing`, `language-missing`, `text-too-long`, `reason-too-short`.
pub fn may_decide(
    case: &CaseFile,
    request: NameDecider,
    today: Day,
    book: &Rulebook,
) -> Result<NameDecider, Refusal> {
    let alone = request.decider == DeciderKind::ChildAlone;
    let mut named = request;
    if alone {
        // A child is never its own person of concern, and is not one of the adults.
        named.implicated = Ternary::No;
        named.adult = None;
    }
    not_implicated(case, &named, book)?;
    known_adult(case, &named)?;
    right_age(case, &mut named, today, book)?;
    proven(&mut named)?;
    heard(&mut named, book)?;
    Ok(named)
}

/// Is this person known as implicated: entered so among the adults, or marked so in a conversation? A mark in a
/// conversation stays when the same person is named once more with another answer. It falls only when an adult
/// of that relation is afterwards entered as not implicated: a deliberate entry, with name and author. Where no
/// adult is named, the relation stands for the person.
#[must_use]
pub fn may_be_implicated(case: &CaseFile, adult: Option<AdultId>, kind: DeciderKind) -> bool {
    if kind == DeciderKind::ChildAlone {
        return false;
    }
    let cleared_since = |of: Option<AdultId>, seq: u64| {
        let mut own = case.adults.iter().filter(|(id, a)| of.map_or(a.kind == Some(kind), |of| of == **id));
        own.any(|(_, a)| a.implicated == Ternary::No && a.meta.seq > seq)
    };
    let mut marks = case.consent.versions.iter().filter(|v| v.decider.implicated == Ternary::Yes);
    let marked = marks.any(|v| match (adult, v.decider.adult) {
        (Some(named), Some(of)) => named == of && !cleared_since(Some(of), v.seq),
        (named, of) => kind == v.decider.kind && !cleared_since(named.or(of), v.seq),
    });
    marked || case.consent.is_implicated(adult, kind)
}

fn not_implicated(case: &CaseFile, named: &NameDecider, book: &Rulebook) -> Result<(), Refusal> {
    if named.implicated != Ternary::Yes && !may_be_implicated(case, named.adult, named.decider) {
        return Ok(());
    }
    let next = replacements(case, named.decider, book).into_iter().next();
    let refusal = Refusal::new("decider-implicated").at("decider");
    Err(next.map_or(refusal.clone(), |step| refusal.with("next", step.step)))
}

fn known_adult(case: &CaseFile, named: &NameDecider) -> Result<(), Refusal> {
    let Some(id) = named.adult else { return Ok(()) };
    let adult = case.adults.get(&id).ok_or_else(|| Refusal::new("decider-adult-unknown").at("adult"))?;
    if adult.kind != Some(named.decider) {
        return Err(Refusal::new("decider-adult-differs").at("adult"));
    }
    Ok(())
}

fn right_age(case: &CaseFile, named: &mut NameDecider, today: Day, book: &Rulebook) -> Result<(), Refusal> {
    let age = age_of(case, today);
    match book.capacity.fit(named.decider, age) {
        Fit::Refused => {
            let rule = book.capacity.deciders.iter().find(|r| r.decider == named.decider);
            let from = rule.map_or(book.capacity.majority, |r| r.from);
            Err(Refusal::new("child-alone-too-young").at("decider").with("from", from))
        }
        Fit::NeedsReason if checks::tidy(&named.mismatch_reason).is_empty() => {
            Err(Refusal::new("decider-age-mismatch").at("mismatch_reason").with("age", age.min()))
        }
        Fit::NeedsReason => {
            named.mismatch_reason = checks::reason(&named.mismatch_reason, "mismatch_reason")?;
            Ok(())
        }
        Fit::Fits => {
            named.mismatch_reason = String::new();
            Ok(())
        }
    }
}

/// Representatives and courts show their decision; anybody else shows a paper or there is a reason for none.
fn proven(named: &mut NameDecider) -> Result<(), Refusal> {
    named.proof_note = checks::optional(&named.proof_note, "proof_note", LINE)?;
    let by_decision = matches!(named.decider, DeciderKind::AppointedRepresentative | DeciderKind::Court);
    let decision = named.proof == Proof::Decision;
    if (by_decision && !decision) || (decision && named.proof_note.is_empty()) {
        return Err(Refusal::new("decision-number-missing").at("proof_note"));
    }
    if named.proof == Proof::None && named.proof_note.is_empty() {
        return Err(Refusal::new("proof-reason-missing").at("proof_note"));
    }
    Ok(())
}

fn heard(named: &mut NameDecider, book: &Rulebook) -> Result<(), Refusal> {
    named.witness = checks::optional(&named.witness, "witness", LINE)?;
    named.language = checks::optional(&named.language, "language", LINE)?;
    let far = matches!(named.channel, Channel::Phone | Channel::Video);
    if far && named.witness.is_empty() {
        return Err(Refusal::new("witness-missing").at("witness"));
    }
    let officials = book.capacity.when_implicated.iter().filter(|a| a.deciders.contains(&named.decider));
    let needed = officials.map(|a| usize::from(a.officials)).max().unwrap_or(0);
    let present = named.witness.split([',', ';']).filter(|n| !n.trim().is_empty()).count();
    if present < needed {
        return Err(Refusal::new("officials-missing").at("witness").with("needed", needed));
    }
    if named.language.is_empty() {
        return Err(Refusal::new("language-missing").at("language"));
    }
    Ok(())
}
