//! Referrals to services. The list of services is open to everybody, whatever was said (domain.md rule 23);
//! what is passed on goes through the same gate as a bundle (ux.md 4.11).

use crate::checks;
use crate::consent::reason::ReasonCode;
use crate::context::Context;
use crate::event::{CaseEvent, ChildTold};
use crate::gate::{self, Receiver};
use crate::ids::ReferralId;
use crate::refusal::Refusal;
use crate::rulebook::Rulebook;
use crate::state::CaseFile;
use crate::time::Day;
use crate::told;
use crate::vocabulary::{Part, RecipientKind, ReferralStatus, ServiceType, Urgency};

/// Longest name of an organisation, in characters.
pub const MOST_ORGANISATION: usize = 80;
/// Longest name and number of whom to reach, in characters.
pub const MOST_CONTACT: usize = 80;
/// Longest note, in characters.
pub const MOST_NOTE: usize = 300;

/// Refers the child to a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MakeReferral {
    /// A new identifier.
    pub referral: ReferralId,
    /// Service.
    pub service: ServiceType,
    /// Kind of the receiving body; [`usual_kind`] offers one.
    pub kind: RecipientKind,
    /// Organisation.
    pub organisation: String,
    /// How soon.
    pub urgency: Urgency,
    /// Follow up on; none: by urgency.
    pub follow_up: Option<Day>,
    /// Whom to reach there, or empty.
    pub contact: String,
    /// Who told the child of it, when and how; none where it is not said.
    pub told: Option<ChildTold>,
}

/// The kind of body that usually gives this service; only an offer, because who receives decides which
/// consent is asked for.
#[must_use]
pub fn usual_kind(service: ServiceType) -> RecipientKind {
    match service {
        ServiceType::Health | ServiceType::ForensicMedical | ServiceType::Psychologist => {
            RecipientKind::Doctor
        }
        ServiceType::Shelter
        | ServiceType::ChildProtection
        | ServiceType::School
        | ServiceType::SocialWorker
        | ServiceType::FamilySupport
        | ServiceType::Documents
        | ServiceType::Reintegration => RecipientKind::SocialWorker,
        ServiceType::LegalAid | ServiceType::Livelihood | ServiceType::Ngo | ServiceType::Other => {
            RecipientKind::Ngo
        }
    }
}

/// Days until somebody asks whether the child was seen; what is needed within hours is asked after on the same day.
#[must_use]
pub fn follow_up_days(urgency: Urgency) -> u64 {
    match urgency {
        Urgency::Hours => 0,
        Urgency::Today => 1,
        Urgency::ThreeDays => 3,
        Urgency::TwoWeeks => 14,
    }
}

/// Whether a kind of body may be told of risk and needs today, by consent, by a legal order, or because a life is in danger.
///
/// # Errors
/// Why not.
pub fn may_refer(
    case: &CaseFile,
    kind: RecipientKind,
    today: Day,
    book: &Rulebook,
) -> Result<(), ReasonCode> {
    let orders: Vec<_> = case.orders.list.iter().map(|o| o.order).collect();
    let by = |receiver| gate::may_go(case, receiver, &orders, Part::RiskAndNeeds, today, book).map(|_| ());
    // A referral names its organisation in words only, so that an order for any office of the kind has to do.
    let offices = case.orders.list.iter().filter(|o| o.recipient == kind).filter_map(|o| o.office);
    let any = by(Receiver::any(kind));
    offices.fold(any, |found, office| found.or_else(|_| by(Receiver::office(kind, office))))
}

/// Makes a referral.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `referral-known`, `organisation-missing`, `text-too-long`,
/// `follow-up-in-past`, `referral-not-agreed`, and what is refused about telling the child ([`crate::told`]).
pub fn make_referral(
    case: &CaseFile,
    request: MakeReferral,
    ctx: &Context<'_>,
    book: &Rulebook,
) -> Result<CaseEvent, Refusal> {
    let MakeReferral { referral, service, kind, organisation, urgency, follow_up, contact, told } = request;
    checks::open_file(case)?;
    if case.referrals.contains_key(&referral) {
        return Err(Refusal::new("referral-known"));
    }
    let bounds = (1, MOST_ORGANISATION);
    let organisation = checks::text(&organisation, "organisation", "organisation-missing", bounds)?;
    let contact = checks::optional(&contact, "contact", MOST_CONTACT)?;
    let told = told::check(told, true, ctx)?;
    let today = ctx.now.day();
    let by_urgency = || today.plus_days(follow_up_days(urgency)).unwrap_or(today);
    let follow_up = follow_up.unwrap_or_else(by_urgency);
    if follow_up < today {
        return Err(Refusal::new("follow-up-in-past").at("follow_up"));
    }
    may_refer(case, kind, ctx.now.day(), book)
        .map_err(|why| Refusal::new("referral-not-agreed").with("why", why))?;
    Ok(CaseEvent::ReferralMade { referral, service, kind, organisation, urgency, follow_up, contact, told })
}

/// Says what became of a referral.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveReferral {
    /// Which.
    pub referral: ReferralId,
    /// Where it stands.
    pub status: ReferralStatus,
    /// On which day.
    pub on: Day,
    /// Note, or empty.
    pub note: String,
    /// Follow up on this day from now on; none: as before.
    pub follow_up: Option<Day>,
    /// Who told the child of it, when and how; none where it is not said.
    pub told: Option<ChildTold>,
}

/// Moves a referral on. Closed is the end; before that any order is possible, because services change their
/// answers.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `referral-not-found`, `referral-is-closed`, `nothing-changed`,
/// `day-in-future`, `day-before-referral`, `text-too-long`, `follow-up-in-past`, and what is refused about telling the child
/// ([`crate::told`]).
pub fn move_referral(
    case: &CaseFile,
    request: MoveReferral,
    ctx: &Context<'_>,
) -> Result<CaseEvent, Refusal> {
    let MoveReferral { referral, status, on, note, follow_up, told } = request;
    checks::open_file(case)?;
    let made = case.referrals.get(&referral).ok_or_else(|| Refusal::new("referral-not-found"))?;
    if made.status() == ReferralStatus::Closed {
        return Err(Refusal::new("referral-is-closed"));
    }
    let note = checks::optional(&note, "note", MOST_NOTE)?;
    let told = told::check(told, true, ctx)?;
    let same = status == made.status() && note.is_empty() && told.is_none();
    if same && follow_up.is_none_or(|day| day == made.follow_up) {
        return Err(Refusal::new("nothing-changed"));
    }
    if on > ctx.now.day() {
        return Err(Refusal::new("day-in-future").at("on"));
    }
    if on < made.meta.at.day() {
        return Err(Refusal::new("day-before-referral").at("on"));
    }
    if follow_up.is_some_and(|day| day < ctx.now.day()) {
        return Err(Refusal::new("follow-up-in-past").at("follow_up"));
    }
    Ok(CaseEvent::ReferralMoved { referral, status, on, note, follow_up, told })
}
