//! What goes and what stays: each part placed once, and the payload as the list says.

use super::super::collect::Collected;
use super::Case;
use super::log::Line;
use crate::content::statements::recordings_shown;
use crate::entry::Shown;
use crate::fault::{BundleFault, Fault};
use crate::layout::{Kind, path};
use crate::record::{
    ConsentRecord, DisclosureRecord, Dossier, InterviewRecord, OrderRecord, StateRecord, SummaryRecord,
    VERSION, read,
};
use itgel_casefile::consent::reason::ReasonCode;
use itgel_casefile::consent::standing::standing;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::gate::{FACTS_FOR, against_danger as needed_against, of_recordings};
use itgel_casefile::ids::OrderId;
use itgel_casefile::orders::{LegalOrder, MOST_DAYS, MOST_PARTS, Vital};
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::Part;

/// Reads the list and binds it to this bundle. Where it is a notice, no part goes.
pub fn disclosure(
    bytes: &[u8],
    summary: &SummaryRecord,
    notice: bool,
) -> Result<DisclosureRecord, BundleFault> {
    let at = |fault: Fault| fault.at(path::DISCLOSURE);
    let record: DisclosureRecord = read(bytes).ok_or_else(|| at(Fault::DisclosureForm))?;
    let known = |reason: &str| ReasonCode::parse(reason).is_some();
    let reasons = record.withheld.iter().map(|w| w.reason.as_str());
    if record.version != VERSION || !reasons.chain(record.committed.keys().map(String::as_str)).all(known) {
        return Err(at(Fault::DisclosureForm));
    }
    if record.bundle != summary.bundle
        || record.case != summary.case
        || record.recipient != summary.recipient.kind
    {
        return Err(at(Fault::DisclosureBinding));
    }
    let mut placed: Vec<Part> = record.included.clone();
    placed.extend(record.withheld.iter().map(|w| w.part));
    placed.sort_unstable();
    let only = ReasonCode::NoticeOnly.as_str();
    let as_notice = record.withheld.iter().any(|w| w.reason == only) || record.committed.contains_key(only);
    if placed != Part::ALL || (!notice && (record.included.is_empty() || as_notice)) {
        return Err(at(Fault::DisclosureParts));
    }
    Ok(record)
}

/// Counts as stated, and no file of a part that stays.
pub fn counts(
    disclosed: &DisclosureRecord,
    lines: &[Line],
    shown: &[Shown],
    collected: &Collected,
) -> Result<(), BundleFault> {
    let all = disclosed.entries.disclosed.saturating_add(disclosed.entries.committed);
    let reasons = disclosed.committed.values().fold(0u64, |sum, n| sum.saturating_add(*n));
    if disclosed.entries.disclosed != shown.len() as u64
        || all != lines.len() as u64
        || reasons != disclosed.entries.committed
    {
        return Err(Fault::DisclosureCount.at(path::DISCLOSURE));
    }
    for path in collected.files.keys().chain(collected.attachments.keys()) {
        let part = Kind::of(path).and_then(Kind::part);
        if part.is_some_and(|part| !disclosed.included.contains(&part)) {
            return Err(Fault::WithheldPresent.at(path));
        }
    }
    Ok(())
}

/// What was said and done about consent, by what the lines say of themselves. None of it is ever out of date, so nothing of it
/// stays where the record of consent goes: a no or a withdrawal that is left out would read as consent.
const OF_CONSENT: [&str; 7] = [
    "case.decider_named",
    "case.consent_answered",
    "case.child_cannot_answer",
    "case.child_page_shown",
    "case.child_stopped",
    "case.consent_confirmed",
    "case.consent_withdrawn",
];

/// Where the record of consent is inside, so is the content of every entry that it rests on.
pub fn consent_is_whole(
    disclosed: &DisclosureRecord,
    lines: &[Line],
    shown: &[Shown],
) -> Result<(), BundleFault> {
    if !disclosed.included.contains(&Part::ConsentRecord) {
        return Ok(());
    }
    let is_shown = |seq: u64| shown.binary_search_by_key(&seq, |entry| entry.meta.seq).is_ok();
    let mut of_consent = lines.iter().filter(|line| OF_CONSENT.contains(&line.skeleton.act.as_str()));
    match of_consent.find(|line| !is_shown(line.skeleton.seq)) {
        Some(line) => Err(Fault::ConsentLeftOut.at(&crate::layout::payload(line.skeleton.seq))),
        None => Ok(()),
    }
}

/// Every legal order that is said to have opened something is inside, is for this kind of recipient, names a part that
/// goes, was made by the day it was entered, and has no end inside; those that name an office name the same one, because a
/// bundle has one recipient.
pub fn orders(case: &Case<'_>) -> Result<Vec<OrderRecord>, BundleFault> {
    let at = |fault: Fault| fault.at(path::DISCLOSURE);
    let mut to = None;
    for used in &case.disclosed.orders {
        let order = case.fold.orders.find(*used).ok_or_else(|| at(Fault::OrderMissing))?;
        let opens = order.parts.iter().any(|part| case.includes(*part));
        let elsewhere = order.office.is_some_and(|office| *to.get_or_insert(office) != office);
        // What was entered after the seal has no line below the tree head. The day of sealing itself says nothing here:
        // a clock that was set back makes it earlier than its own entries.
        let later = order.date > order.at.day();
        let ended = order.ended.is_some();
        if order.recipient != case.disclosed.recipient || elsewhere || !opens || later || ended {
            return Err(at(Fault::OrderScope));
        }
        if let Some(vital) = order.vital {
            against_danger(case, order, vital)?;
        }
    }
    Ok(OrderRecord::used(case.fold, &case.disclosed.orders, case.shown))
}

/// A danger opens needs and identity and nothing else, for days; and nothing was sealed by it later than that.
fn against_danger(case: &Case<'_>, order: &LegalOrder, vital: Vital) -> Result<(), BundleFault> {
    let beyond = order.parts.iter().any(|part| !MOST_PARTS.contains(part));
    let last = order.date.plus_days(MOST_DAYS);
    let sealed = case.summary.sealed_at.get(..10).and_then(|day| Day::try_from(day.to_owned()).ok());
    let too_late = sealed.is_none_or(|day| day > vital.until);
    if beyond || vital.until < order.date || last.is_some_and(|last| vital.until > last) || too_late {
        return Err(Fault::VitalScope.at(path::DISCLOSURE));
    }
    least(case)
}

/// Where a danger opened something, of risk and needs goes only what is needed against it; unless a legal order opens them, or a
/// consent whose record is inside and says so (what it says is held against its entries by [`opened`]).
fn least(case: &Case<'_>) -> Result<(), BundleFault> {
    let by_order = |used: &OrderId| {
        let known = case.fold.orders.find(*used).filter(|o| o.vital.is_none());
        known.is_some_and(|o| o.parts.contains(&Part::RiskAndNeeds))
    };
    let purpose = Rulebook::builtin().disclosure.purpose_of(case.disclosed.recipient);
    let record: Option<ConsentRecord> = case.files.get(path::CONSENT).and_then(|bytes| read(bytes));
    let mut states = record.iter().flat_map(|consent| &consent.states);
    if case.disclosed.orders.iter().any(by_order)
        || states.any(|state| Some(state.purpose) == purpose && state.goes)
    {
        return Ok(());
    }
    let of = |referral| case.fold.referrals.get(&referral).map(|made| made.kind);
    let mut more = case.shown.iter().filter(|e| !needed_against(&e.event, case.disclosed.recipient, of));
    match more.next() {
        Some(entry) => Err(Fault::VitalMore.at(&crate::layout::payload(entry.meta.seq))),
        None => Ok(()),
    }
}

/// Why a consent opens nothing, as far as the entries of consent show it alone. They can only close: what would open
/// may hang on entries that stay, or on the words and ages of the sending room.
const CLOSING: [ReasonCode; 9] = [
    ReasonCode::NotAsked,
    ReasonCode::Later,
    ReasonCode::ChildSaidNo,
    ReasonCode::GuardianSaidNo,
    ReasonCode::ChildCannotAnswer,
    ReasonCode::Implicated,
    ReasonCode::Amended,
    ReasonCode::Withdrawn,
    ReasonCode::NotConfirmed,
];

/// What goes was opened: by a legal order or a danger that names it, or else by a consent for what the recipient needs at all; and
/// that consent, where its record is inside, says so itself and is not gainsaid by its own entries.
pub fn opened(dossier: &Dossier, shown: &[Shown], fold: &CaseFile) -> Result<(), BundleFault> {
    let legal = || dossier.orders.iter().filter(|order| order.danger.is_none());
    let by_order = |part: &Part| legal().any(|order| order.parts.contains(part));
    let disclosed = &dossier.disclosure;
    // The words of consent name the child and the guardian; anybody else goes by order only.
    let mut people = dossier.identity.iter().flat_map(|identity| &identity.people);
    if people.any(|one| one.relation.guardian().is_none()) && !by_order(&Part::Identity) {
        return Err(Fault::PartNotOpened.at(path::IDENTITY));
    }
    // No words of consent speak of what is alleged: by order only, and to nobody but police and prosecutor.
    let asks = FACTS_FOR.contains(&disclosed.recipient) && by_order(&Part::InterviewLog);
    if dossier.facts.is_some() && !asks {
        return Err(Fault::PartNotOpened.at(path::FACTS));
    }
    untold(dossier, shown, &by_order)?;
    let book = Rulebook::builtin();
    // Who else is in the file, and what is alleged, no danger opens; of the parts those that it names.
    let opened = |part: &Part| dossier.orders.iter().any(|order| order.parts.contains(part));
    let by_consent = || disclosed.included.iter().filter(|part| !opened(part));
    let needed = |part: &&Part| book.disclosure.needs(disclosed.recipient, **part);
    if let Some(part) = by_consent().find(|part| !needed(part)) {
        return Err(Fault::PartNotOpened.at(path_of(*part)));
    }
    let Some(consent) = &dossier.consent else { return Ok(()) };
    let gainsaid = |state: &StateRecord| {
        state.goes && CLOSING.contains(&standing(fold, state.purpose, consent.as_of, book).reason)
    };
    let purpose = book.disclosure.purpose_of(disclosed.recipient);
    if let Some(part) = by_consent().next() {
        let own = consent.states.iter().find(|state| Some(state.purpose) == purpose);
        if own.is_none_or(|state| !state.goes || gainsaid(state)) {
            return Err(Fault::PartNotOpened.at(path_of(*part)));
        }
    }
    if consent.states.iter().any(gainsaid) { Err(Fault::RecordDiffers.at(path::CONSENT)) } else { Ok(()) }
}

/// A list of recordings with one of which the child was not told is here by order only; and nothing is amended in a list that is
/// not here.
fn untold(dossier: &Dossier, shown: &[Shown], by_order: &dyn Fn(&Part) -> bool) -> Result<(), BundleFault> {
    let told = |interview: &InterviewRecord| interview.recordings.iter().all(|one| one.child_told);
    let at =
        |interview: &InterviewRecord| Fault::PartNotOpened.at(&crate::layout::interview(interview.number));
    if let Some(one) = dossier.interviews.iter().find(|one| !told(one))
        && !by_order(&Part::InterviewLog)
    {
        return Err(at(one));
    }
    let mut amended =
        shown.iter().filter(|e| matches!(e.event, CaseEvent::Amended { .. }) && of_recordings(&e.event));
    let alone = |e: &&Shown| match &e.event {
        CaseEvent::Amended { interview, .. } => !recordings_shown(shown, *interview),
        _ => false,
    };
    match amended.find(alone) {
        Some(entry) => Err(Fault::PartNotOpened.at(&crate::layout::payload(entry.meta.seq))),
        None => Ok(()),
    }
}

/// The file that a reader would look into first.
fn path_of(part: Part) -> &'static str {
    match part {
        Part::ConsentRecord => path::CONSENT,
        Part::RiskAndNeeds => path::NEEDS,
        Part::Identity => path::IDENTITY,
        Part::Attachments => path::ATTACHMENTS,
        Part::InterviewLog => path::DISCLOSURE,
    }
}
