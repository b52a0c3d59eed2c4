//! Every message the report can ask for, so that both catalogues can be held complete by a test.

use super::words::{CHILD_PAGES, LANGUAGES, list_id};
use itgel_casefile::consent::reason::ReasonCode;
use itgel_casefile::vocabulary as v;

macro_rules! words_of {
    ($ids:ident, $($list:literal => $type:ty),+ $(,)?) => {
        $($ids.extend(<$type>::ALL.iter().map(|value| list_id($list, value.as_str())));)+
    };
}

/// Identifiers of the words for closed lists, then of everything else; sorted, each once.
#[must_use]
pub fn message_ids() -> Vec<String> {
    let mut ids: Vec<String> = FIXED.iter().map(|id| (*id).to_owned()).collect();
    words_of!(ids,
        "part" => v::Part,
        "reason" => ReasonCode,
        "purpose" => v::Purpose,
        "answer" => v::Answer,
        "consent-state" => v::ConsentState,
        "ternary" => v::Ternary,
        "decider-kind" => v::DeciderKind,
        "proof" => v::Proof,
        "channel" => v::Channel,
        "giver" => v::Giver,
        "recipient-kind" => v::RecipientKind,
        "role" => v::Role,
        "session-type" => v::SessionType,
        "attendee-role" => v::AttendeeRole,
        "place" => v::Place,
        "childs-end" => v::ChildsEnd,
        "phase" => v::Phase,
        "prompt-kind" => v::PromptKind,
        "distress-sign" => v::DistressSign,
        "distress-response" => v::DistressResponse,
        "feeling-outcome" => v::FeelingOutcome,
        "break-asker" => v::BreakAsker,
        "break-reason" => v::BreakReason,
        "risk-level" => v::RiskLevel,
        "concern-contact" => v::ConcernContact,
        "service-type" => v::ServiceType,
        "aftercare-outcome" => v::AftercareOutcome,
        "urgency" => v::Urgency,
        "referral-status" => v::ReferralStatus,
    );
    ids.extend(LANGUAGES.iter().map(|tag| list_id("preparation-language", tag)));
    ids.extend(CHILD_PAGES.iter().map(|page| list_id("assent-page", page)));
    ids.extend(OPEN_POINTS.iter().map(|code| list_id(OPEN_POINT, code)));
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// The list of words for such points: without the numbers that the screens show, because only code and reason are
/// signed.
pub(super) const OPEN_POINT: &str = "report-open-point";

/// Codes of points that may be left open at sign-off (`itgel_casefile::signoff::open_points`). A code that is
/// not here is shown as it is.
pub(super) const OPEN_POINTS: [&str; 14] = [
    "preparation-open",
    "implicated-not-settled",
    "implicated-was-there",
    "attendance-not-confirmed",
    "childs-act-missing",
    "recorded-without-consent",
    "ground-rules-missing",
    "distress-without-response",
    "items-without-content",
    "recording-number-open",
    "went-on-after-withdrawal",
    "childs-end-open",
    "risk-open",
    "danger-untold",
];

/// Messages that are not words of a list.
const FIXED: &[&str] = &[
    "report-address",
    "report-adult",
    "report-adult-answers",
    "report-adults",
    "report-aftercare",
    "report-aftercare-day",
    "report-aftercare-next",
    "report-agreed",
    "report-amended",
    "report-amendments",
    "report-as-found",
    "report-asked-by",
    "report-at",
    "report-attendance",
    "report-bag",
    "report-because",
    "report-begun",
    "report-best-interests",
    "report-birth",
    "report-birth-about",
    "report-breaks",
    "report-bundle-number",
    "report-by",
    "report-bytes",
    "report-camera",
    "report-changes",
    "report-changes-counted",
    "report-channel",
    "report-child",
    "report-child-cannot-answer",
    "report-child-stopped",
    "report-child-told",
    "report-child-told-note",
    "report-child-was-told",
    "report-childs-end",
    "report-clan",
    "report-clock-jumps",
    "report-compare",
    "report-compare-how",
    "report-compulsion",
    "report-confirmed",
    "report-consent",
    "report-consent-note",
    "report-contact",
    "report-contact-safe",
    "report-course",
    "report-decider",
    "report-description",
    "report-earlier-talks",
    "report-ended",
    "report-entered",
    "report-entries-committed",
    "report-entries-shown",
    "report-feelings",
    "report-file",
    "report-follow-up",
    "report-footer",
    "report-for",
    "report-from",
    "report-from-beginning",
    "report-gaps",
    "report-given",
    "report-goes",
    "report-identity-note",
    "report-immediate-danger",
    "report-implicated",
    "report-inside",
    "report-intensity",
    "report-interview",
    "report-is",
    "report-item-number",
    "report-items",
    "report-kind",
    "report-language",
    "report-leaving",
    "report-led-by",
    "report-legal-order",
    "report-length",
    "report-limits",
    "report-log",
    "report-log-earlier",
    "report-log-earlier-root",
    "report-log-name",
    "report-log-note",
    "report-log-root",
    "report-log-size",
    "report-markers",
    "report-medium",
    "report-mismatch",
    "report-name",
    "report-names",
    "report-no-amendments",
    "report-no-recording",
    "report-none-noted",
    "report-not-agreed",
    "report-not-asked",
    "report-not-confirmed",
    "report-not-counted",
    "report-not-sure",
    "report-note-of",
    "report-number",
    "report-open-points",
    "report-operator",
    "report-order-body",
    "report-order-cosigner",
    "report-order-date",
    "report-order-number",
    "report-order-scope",
    "report-organisation",
    "report-outcome",
    "report-own-screen",
    "report-paper-number",
    "report-part",
    "report-patronymic",
    "report-phase",
    "report-phone",
    "report-phone-safe",
    "report-planned-minutes",
    "report-prepared-by",
    "report-process-note",
    "report-proof",
    "report-purpose",
    "report-purpose-of",
    "report-recording-gap",
    "report-recording-number",
    "report-recordings",
    "report-reference",
    "report-referral-step",
    "report-referrals",
    "report-registration",
    "report-responses",
    "report-result",
    "report-risk-level",
    "report-risk-told",
    "report-risk-why",
    "report-safe-tonight",
    "report-said-at",
    "report-sealed-at",
    "report-second-signature",
    "report-self-harm",
    "report-service",
    "report-session",
    "report-session-reason",
    "report-siblings",
    "report-signature",
    "report-signed-by",
    "report-signed-note",
    "report-signs",
    "report-snack",
    "report-state",
    "report-stays",
    "report-stopped",
    "report-stopped-by-child",
    "report-stopped-here",
    "report-talk",
    "report-teach-back",
    "report-there",
    "report-to-end",
    "report-told-next",
    "report-transport-safe",
    "report-urgency",
    "report-valid-until",
    "report-verify",
    "report-verify-files",
    "report-verify-log",
    "report-verify-note",
    "report-verify-open",
    "report-verify-recipe",
    "report-verify-recipient",
    "report-verify-signature",
    "report-was",
    "report-where",
    "report-who",
    "report-why",
    "report-withdrawn",
    "report-withheld-note",
    "report-witness",
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// The identifiers that stand as literals in the sources of the report.
    fn literals() -> BTreeSet<&'static str> {
        [
            include_str!("closing.rs"),
            include_str!("consent.rs"),
            include_str!("course.rs"),
            include_str!("front.rs"),
            include_str!("interview.rs"),
            include_str!("needs.rs"),
            include_str!("signed.rs"),
        ]
        .into_iter()
        .flat_map(|source| source.split('"').skip(1).step_by(2))
        .filter(|literal| literal.starts_with("report-"))
        .collect()
    }

    #[test]
    fn the_list_is_what_the_sources_ask_for() {
        assert_eq!(literals(), FIXED.iter().copied().collect());
        assert_eq!(OPEN_POINTS.len(), OPEN_POINTS.iter().collect::<BTreeSet<_>>().len());
    }
}
